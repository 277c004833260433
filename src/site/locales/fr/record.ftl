# Fiches et sources.

content-notice = Avant de lire
language-notice = À propos de la langue de cette page
caution-title = À lire avec prudence
fallback-notice = Cette fiche n’existe pas encore dans cette langue ({ $wanted }). Voici le texte dans la langue suivante : { $shown }.
machine-notice = Ce texte a été traduit par une machine et personne ne l’a relu. Langue de l’original : { $original }.
languages-of-record = Langues disponibles : { $list }.
old-version-label = Une version antérieure
old-version = Voici la version { $version } de la fiche. Elle est gardée pour que ce qui a été cité puisse être vérifié
to-latest = Aller à la dernière version
may-have-moved-on = (la situation a pu changer depuis)
editorial = (jugement de la rédaction)
not-known = Non connu.
ref-not-public = une fiche qui n’est pas publique

s-status-since = { $status } depuis { $date }.
s-status = { $status }.
s-status-then = { $status } à la dernière mention.
s-status-unknown = On ne sait pas si c’est en service.
s-stage-unknown = On ne sait pas où cela en est.
s-ran = Début : { $from }. Fin : { $to }.
s-ran-until = Fin : { $date }.
s-began = Début : { $date }.
s-dates = Dates relevées : { $from } – { $to }.
s-dates-from = Première date relevée : { $date }.
s-since = Depuis { $date }.
s-until = Jusqu’à { $date }.
s-last-reported = Dernière mention : { $date } ; la situation a pu changer depuis.
s-last-confirmed = Dernière confirmation : { $date } ; la situation a pu changer depuis.
s-no-date = Aucune date n’est enregistrée ; la situation a pu changer.
s-statements = { $n ->
    [one] { $shown } affirmation est enregistrée.
   *[other] { $shown } affirmations sont enregistrées.
}
s-alleged = { $n ->
    [one] { $shown } sur { $of } est une allégation.
   *[other] { $shown } sur { $of } sont des allégations.
}
s-disputed = { $n ->
    [one] { $shown } sur { $of } est contestée ou démentie.
   *[other] { $shown } sur { $of } sont contestées ou démenties.
}

facts-title = L’essentiel
statement-title = L’affirmation
statements-title = Ce qui est dit, et par qui
claims-untranslated = Les affirmations restent dans leur langue d’origine tant que personne ne les a traduites.
claim-by = Dit par
claim-about = Au sujet de
claim-history = Comment son statut a changé
claim-contradicts = Cela contredit
conflicts-title = Là où les sources se contredisent
conflicts-lead = Nous ne tranchons pas. Les deux côtés sont montrés tels quels.
behind-title = Qui est derrière
agent-links-title = Ce qu’il fournit, exploite ou paie
link-of = de
link-since = depuis
link-until = jusqu’à
link-details = détails
people-title = Personnes et droits touchés
figures-title = Chiffres
figures-what = Ce qui est compté
figures-value = Nombre
figures-at = Date
questions-title = Des questions auxquelles tout déploiement devrait répondre
question-unanswered = Aucune réponse n’est enregistrée ici à ces questions :
notice-title = Si vous vous trouvez devant
items-title = Question par question
sources-title = Sources de cette page
note-number = Note { $number }
note-back = Retour au texte de la note { $number }
note-page = page { $page }
note-contradicts = En sens contraire :
note-context = Pour le contexte :
note-not-public = Une source qui n’est pas publique.

related-deployment = Où cela sert
related-incident = Ce qui s’est passé
related-technology = Technologies
related-engagement = Réponses et silences
related-assessment = Évaluations
related-measure = Règles, décisions et demandes
related-mechanism = Où s’adresser
related-event = Événements
related-call = Appels
related-publication = Publications
related-agent = Qui est nommé
related-link = Autres liens
related-claim = Autres affirmations qui en parlent
silence-engagement = Aucun échange de cet observatoire avec ceux qui sont nommés n’est encore enregistré ici. Quiconque est nommé peut répondre ; la réponse est alors montrée ici.
answers-among = { $n ->
    [one] Parmi les déclarations ci-dessus, il y en a une où une partie donne sa propre version, reconnaît, nie ou conteste quelque chose :
   *[other] Parmi les déclarations ci-dessus, il y en a { $shown } où une partie donne sa propre version, reconnaît, nie ou conteste quelque chose :
}
says-itself-title = Ce qu’en dit l’intéressé
says-others-title = Ce qui en est dit par ailleurs
says-others-none = Aucune déclaration d’autres n’est encore enregistrée ici.
says-itself-none = Aucune déclaration de sa part n’est encore enregistrée ici. Quiconque est nommé peut répondre ; la réponse est alors montrée ici.
claim-here-about = À propos de
silence-mechanism = Aucun moyen de se plaindre ou d’obtenir de l’aide n’est encore enregistré ici.
and-more = { $n ->
    [one] Et encore { $shown }.
   *[other] Et encore { $shown }.
}

cite-title = Citer cette fiche
cite-json = JSON
permalink = Adresse durable
this-version = Cette version
licence = Licence
licence-none = Non indiquée. Demandez à qui l’a publié avant de le réutiliser.
history-link = { $n ->
    [one] { $shown } version
   *[other] { $shown } versions
}
history-title = Versions
history-lead = Chaque version publique est gardée. La ligne de lettres et de chiffres est l’empreinte de la version dans notre registre.
version-n = Version { $version }
diff-link = ce qui a changé
diff-title = Ce qui a changé entre deux versions
diff-count = { $n ->
    [0] Rien de public ne diffère.
    [one] { $shown } endroit diffère.
   *[other] { $shown } endroits diffèrent.
}
diff-field-title = Titre
diff-field-summary = Résumé
diff-field-contentNotice = Avertissement
diff-field-citations = Citation
diff-field-editorial = Jugement de la rédaction
diff-field-notes = Note
diff-field-state = État
diff-field-licence = Licence
diff-field-lang = Langue

correction-before = Avant :
correction-after = Maintenant :
correction-asked-by = À la demande de

source-facts = À propos de cette source
source-text = Le texte
source-cited = Ce qui repose sur cette source
source-cited-none = Aucune fiche publique ne la cite encore.
text-none = Aucun texte n’a pu être lu dans ce fichier. Ouvrez l’original.
text-none-here = Il n’y a pas de texte sur cette page.
text-recognised = Lu sur l’image par un logiciel, sûr à { $percent } % en moyenne. Comparez avec l’original.
text-language-unknown = Langue inconnue
cited-here = Cité à partir de cette page :
find-title = Chercher dans cette source
find-go = Chercher
found = { $n ->
    [0] « { $words } » n’a pas été trouvé dans cette source.
    [one] « { $words } » a été trouvé { $shown } fois.
   *[other] « { $words } » a été trouvé { $shown } fois.
}
found-partly = Seuls le début de cette source, ou les premiers passages trouvés, sont listés.
pages-nav = Pages de la source
page-of = Page { $page } sur { $count }
page-previous = Page précédente
page-next = Page suivante
pages = { $n ->
    [one] { $shown } page
   *[other] { $shown } pages
}
original-alt = L’original de { $handle }, page { $page }
original-open = Ouvrir l’original
original-open-page = Ouvrir l’original à la page { $page }
original-withheld = L’original n’est pas diffusé ici. Son empreinte, plus bas, prouve tout de même de quel fichier vient ce texte.
no-file-title = Aucune copie n’est gardée ici
no-file = Cette archive n’a pas de copie de cette source.
no-file-address = Elle a été publiée à l’adresse
custody-title = Fichiers et empreintes
custody-lead = Une empreinte (SHA-256) change dès qu’une seule lettre du fichier change. Elle permet à chacun de vérifier que le fichier est bien celui que nous avons lu.
capture-of = Copie de
file-within = joint à un autre fichier

reply-asked = Avant la publication, les personnes nommées ont été invitées à répondre le
reply-answered = Elles ont répondu ; elles avaient jusqu’au
reply-none = Elles n’avaient pas répondu au
over-notice = C’est terminé
over-closed = Cet appel s’est clos le
over-stale = Ceci est peut-être dépassé : il fallait le revoir après le

reason-captured = Capturé sur le web.
reason-captured-again = Capturé de nouveau.
reason-added = Ajouté à partir d’un fichier.
reason-from-shell = Publié en ligne de commande.
reason-shipped = Livré avec le logiciel.
