# The work at a glance: home, lists, search, trail, help.

# Home.
work-home-title = Le travail du bureau
work-new = Nouvelle fiche
work-send = Envoyer des fichiers
work-all = Toutes les fiches
work-uploads = { $n ->
    [one] 1 de vos fichiers est en cours
   *[other] { $shown } de vos fichiers sont en cours
}
work-help-link = Aide : états, rôles, recherche, clavier
work-home-waiting = En attente de vous
    .none = Rien ne vous attend. Ce que d’autres soumettent et ce qui vous revient figure ici, la plus longue attente en premier.
work-why-review = À relire, depuis le
work-why-look = À regarder, depuis le
work-why-publish = À publier, depuis le
work-why-set-right = Revenue vers vous le
work-why-held = Arrêtée depuis le
work-why-embargo = Embargo jusqu’au
work-why-reply = Réponse attendue avant le
work-why-review-by = À revoir le
work-why-closes = Se termine avant le
work-why-stale = Dépassée à partir du
work-home-copies = Saisi, pas encore enregistré
work-home-mine = Vos brouillons
    .none = Vous n’avez pas de brouillon. Commencez par une source, ou créez une fiche.
work-home-due = À échéance
    .none = Aucune échéance dans les deux prochaines semaines.
work-home-incomplete = Incomplètes
    .none = Rien n’est incomplet.
work-home-stale = Traductions plus anciennes que l’original
    .none = Aucune traduction n’est dépassée.
work-home-changed = Modifiées récemment
    .none = Il n’y a encore aucune fiche que vous puissiez voir.
work-home-all = { $n ->
    [one] La seule fiche
   *[other] Les { $shown } fiches
}

# How a record comes to be.
work-first-title = La première fiche
work-first-source = Envoyez une source : un document, une page, une image. Elle est lue, et son texte peut être cité.
work-first-record = Créez une fiche : ce qui est utilisé, où, par qui.
work-first-cite = Dites pour chaque énoncé sur quel passage il repose.
work-first-submit = Soumettez-la : une autre personne la lit avant sa publication.

# How far a record has come.
work-stage-draft = Brouillon
    .means = Ses auteurs écrivent encore. Les lecteurs n’en voient rien.
work-stage-submitted = En relecture
    .means = Elle attend qu’une autre personne la lise.
work-stage-returned = Renvoyée
    .means = La personne qui relit demande des changements ; les commentaires disent lesquels.
work-stage-stopped = Arrêtée
    .means = Quelqu’un a arrêté sa publication et a dit pourquoi. Elle n’est pas publiée avant que l’arrêt soit levé.
work-stage-approved = Approuvée
    .means = Une autre personne a approuvé le texte tel qu’il est. Elle peut être publiée.
work-stage-reply-asked = Réponse demandée
    .means = Les personnes nommées ont été invitées à répondre et en ont encore le temps.
work-stage-published = Publiée
    .means = Les lecteurs la voient. Un changement est un erratum, et l’ancienne version reste lisible.
work-stage-merged = Fusionnée
    .means = C’était la même qu’une autre fiche : son numéro y conduit.
work-stage-withdrawn = Retirée
    .means = Les lecteurs voient seulement qu’elle était là, et pourquoi elle a été retirée.
work-incomplete-yes = Il manque quelque chose
work-incomplete-no = Il ne manque rien
work-translation-missing = { $language } : manque
work-translation-machine = { $language } : par machine, non relue
work-translation-stale = { $language } : dépassée
work-translation-human = { $language } : faite
work-missing = { $n ->
    [one] 1 élément manque
   *[other] { $shown } éléments manquent
}

# Lists and search.
work-records-title = Fiches
work-records-none = Aucune fiche ne correspond. Retirez un filtre, ou créez une fiche.
work-column-title = Titre
work-column-type = Type
work-column-stage = Étape
work-column-author = Par
work-column-changed = Modifiée
work-column-missing = Manque
work-choose = Choisir
work-choose-one = Choisir « { $title } »
work-tag = Étiqueter la sélection
work-tag-all = { $n ->
    [one] Étiqueter la fiche trouvée
   *[other] Étiqueter les { $shown } trouvées
}
work-csv = Cette liste en tableau (CSV)
work-as-table = La même chose en tableau
work-pages = Pages
work-pages-first = Au début
work-sort-relevance = Pertinence
work-sort-newest = Modifiées en dernier
work-sort-oldest = Inchangées depuis le plus longtemps
work-sort-handle = Par numéro
work-facet-stage = Étape
work-facet-state = État
work-facet-author = Écrite par
work-facet-incomplete = Pour la publication
work-facet-translation = Traduction
work-facet-due = Échéance
work-facet-changed = Modifiée en
work-facet-visibility = Qui peut la voir
work-facet-journey = Étape du parcours
work-facet-disclosure = Divulgation
work-search-help = Les brouillons et les fiches en relecture sont cherchés aussi, selon vos rôles. Mots, "mots exacts", -sans, state:draft, author:nom.
work-nothing = Aucune fiche ne correspond.
work-nothing-for = Aucune fiche que vous puissiez voir ne contient « { $q } ».
work-searches = Recherches enregistrées
work-searches-none = Aucune recherche n’est enregistrée. Cherchez, puis enregistrez sous un nom pour la retrouver ici.
work-search-save = Enregistrer cette recherche
work-search-save-go = Enregistrer
work-search-name = Nom
work-search-nameless = Donnez un nom à la recherche.
work-search-shared = La montrer à toute l’équipe
work-search-is-shared = partagée
work-search-change = Modifier
work-search-change-go = Enregistrer le changement
work-search-delete = Supprimer cette recherche

# What was done.
work-trail-title = Journal
work-trail-lead = Qui a fait quoi, quand et pourquoi. Rien n’y est jamais changé ni enlevé.
work-trail-none = Rien de tel n’a été fait. Retirez un filtre.
work-trail-who = Qui
work-trail-anyone = Tout le monde
work-trail-kind = Quoi
work-trail-anything = Tout
work-trail-kind-written = Écrit
work-trail-kind-reviewed = Relu
work-trail-kind-published = Publié ou corrigé
work-trail-kind-ended = Retiré ou fusionné
work-trail-kind-account = Comptes
work-trail-kind-desk = Commentaires et autres
work-trail-record = Numéro d’une fiche
work-trail-go = Afficher
work-trail-earlier = Plus tôt
work-trail-version = version { $n }
work-trail-closed = À propos d’une fiche qui n’est pas pour vos rôles.
work-trail-export = Tout ceci en données :
work-act-comment = a commenté
work-act-settled = a réglé un commentaire
work-act-reopened = a rouvert un commentaire
work-act-internal = a noté pour l’équipe

# Help.
work-help-lead = Ce que veulent dire les mots du bureau, et comment s’y retrouver.
work-help-stages = Le chemin d’une fiche
work-help-roles = Rôles
work-help-yours = le vôtre
work-help-search = Chercher
work-help-search-words = drone frontière
    .means = Les fiches qui ont tous ces mots, sous n’importe quelle forme.
work-help-search-phrase = "garde-frontière"
    .means = Ces mots dans cet ordre.
work-help-search-exclude = drone -jouet
    .means = Sans ce qui a le second mot.
work-help-search-field = stage:returned author:amal country:GR
    .means = Dans un seul filtre : stage, state, author, type, country, technology, due et les autres de la liste.
work-help-keyboard = Clavier
work-key-tab = Tab
    .does = Au lien, champ ou bouton suivant ; avec Maj au précédent.
work-key-skip = Tab, Entrée
    .does = En tête de page : au-delà de la navigation, au contenu.
work-key-enter = Entrée
    .does = Suit un lien, envoie un formulaire.
work-key-space = Espace
    .does = Coche une case, ouvre ce qui est replié, actionne un bouton.
work-key-escape = Échap
    .does = Ferme une liste de suggestions.
work-help-safe = Ce que vous saisissez
    .text = Un formulaire qui ne peut être pris revient avec ce que vous avez saisi. Si votre session a pris fin, il est gardé jusqu’à votre retour. Si deux personnes ont modifié la même fiche, les deux textes sont montrés côte à côte et rien n’est écrasé.

# Notices and problems.
done-work-search-saved = La recherche est enregistrée.
done-work-search-changed = La recherche est modifiée.
done-work-search-deleted = La recherche est supprimée.
problem-search-name-taken = Vous avez déjà une recherche de ce nom
    .do = Donnez-lui un autre nom.
problem-search-nameless = La recherche n’a pas de nom
    .do = Revenez et donnez-lui en un.
problem-search-unknown = Vous n’avez pas de telle recherche
    .do = Elle a peut-être été supprimée dans une autre fenêtre.
problem-too-many-searches = Vous gardez autant de recherches qu’il est possible
    .do = Supprimez-en une dont vous n’avez plus besoin.
problem-bad-cursor = Cette page de la liste n’existe plus
    .do = Reprenez la liste au début.
problem-bad-date = Ce n’est pas une date
    .do = Écrivez 2024, 2024-05 ou 2024-05-17.
