# Des adresses regardées encore et encore.

watch-title = Veille
watch-lead = Des adresses regardées encore et encore. Un changement, une retouche discrète, une disparition ou une nouveauté vous attend ici. Qu’on n’ait rien trouvé est noté aussi.
watch-ways = Plus sur la veille
watch-gaps = Registre des absences
watch-found-all = Toutes les trouvailles
watch-feed = Flux des trouvailles
watch-waiting =
    { $n ->
        [one] Une trouvaille attend
       *[other] { $n } trouvailles attendent
    }
watch-waiting-none = Rien ne vous attend.
watch-list =
    { $n ->
        [one] Une adresse est surveillée
       *[other] { $n } adresses sont surveillées
    }
watch-none = Rien n’est surveillé pour l’instant. Donnez une adresse ci-dessous.
watch-new = Surveiller une adresse
watch-new-lead = L’observatoire visite l’adresse sous son propre nom, une visite à la fois, et respecte ce que le site dit aux robots. Qui gère le site peut voir que quelqu’un revient.
watch-address = Adresse
watch-address-help = Elle commence par https:// ou http://.
watch-kind = Ce que c’est
watch-kind-page = Une page : me dire quand ses mots changent
watch-kind-list = Une liste de liens (marchés, presse) : me dire ce qui est nouveau
watch-kind-feed = Un flux (RSS, Atom) : me dire ce qui est nouveau
watch-every = À quel rythme
watch-every-1 = toutes les heures
watch-every-6 = toutes les six heures
watch-every-24 = tous les jours
watch-every-168 = toutes les semaines
watch-every-720 = tous les mois
watch-note = Pourquoi
watch-note-help = Pour l’équipe : ce que vous vous attendez à y voir.
watch-begin = Surveiller
watch-looked = Dernier regard
watch-next = Prochain
watch-never = Pas encore regardée
watch-down-since = Invisible depuis
watch-down-how = Nouvel essai, de moins en moins souvent, au moins une fois par jour.
watch-paused = en pause
watch-items =
    { $n ->
        [one] Une nouveauté
       *[other] { $n } nouveautés
    }
watch-added =
    { $n ->
        [one] un mot ajouté
       *[other] { $n } mots ajoutés
    }
watch-removed =
    { $n ->
        [one] un mot retiré
       *[other] { $n } mots retirés
    }
watch-picture-part = { $part } % de l’image diffère
watch-outcome-first = Vue pour la première fois
watch-outcome-first-means = Il n’y a encore rien à quoi la comparer.
watch-outcome-nothing = Regardé, rien de nouveau
watch-outcome-nothing-means = Elle était comme avant.
watch-outcome-change = A changé
watch-outcome-change-means = La page dit autre chose qu’avant, ou a un autre aspect.
watch-outcome-quiet-edit = Retouche discrète
watch-outcome-quiet-edit-means = Les mots diffèrent, et la date que la page donne d’elle-même non.
watch-outcome-new-item = Nouveautés
watch-outcome-new-item-means = Il y a des entrées jamais vues ici auparavant.
watch-outcome-removal = Disparue
watch-outcome-removal-means = L’adresse ne donne plus ce qui y était. La capture d’avant est conservée.
watch-outcome-back = De retour
watch-outcome-back-means = Elle avait disparu, et elle est de nouveau là.
watch-outcome-down = Pas pu être vue
watch-outcome-down-means = La page n’a pas pu être vue plusieurs fois de suite. Cela ne dit pas qu’elle a été retirée.
watch-settled-draft = { $by } en a fait une source :
watch-settled-nothing = { $by } : rien à consigner.
watch-one = Une adresse surveillée
watch-back = Tout ce qui est surveillé
watch-back-one = Tous les regards sur cette adresse
watch-by = surveillée pour { $name }
watch-tally = Regards : { $looks }. Rien de nouveau : { $nothing }. Quelque chose trouvé : { $found }. Pas pu être vue : { $down }.
watch-looking = Le regard est en cours, ou le sera dans un instant. Rechargez la page pour voir ce qu’il en est.
watch-look-now = Regarder maintenant
watch-pause = Mettre en pause
watch-resume = Reprendre la veille
watch-looks = Chaque regard
watch-earlier = Regards antérieurs
watch-change = Changer la veille
watch-save = Enregistrer
watch-compared-with = comparée à
watch-words = Ce que disent les mots maintenant
watch-words-how = Barré : ce qui est parti. Souligné : ce qui est venu. Les longs passages inchangés sont omis (…).
watch-pictures = À quoi elle ressemble
watch-picture-before = Avant
watch-picture-after = Maintenant
watch-picture-marked = Où elle diffère
watch-capture = Capture (SHA-256) :
watch-draft = En faire une source (brouillon)
watch-nothing = Rien à consigner
watch-reopen = Remettre en attente
watch-gaps-lead = Cherché, et pas trouvé : combien de fois chaque adresse a été regardée, depuis quand, et combien de fois il n’y avait rien de nouveau ou rien à voir.
watch-gaps-none = Rien n’a encore été regardé.
watch-gaps-csv = Télécharger en tableau (CSV)
watch-gap-looks = Regards
watch-gap-nothing = Rien de nouveau
watch-gap-down = Invisible
watch-gap-span = Premier et dernier regard
watch-found-none = Rien n’a été trouvé jusqu’ici.
watch-feed-title = { $name } : trouvailles de la veille
watch-feed-lead = Une adresse à vous pour un lecteur de flux. Elle dit quelles adresses ont changé, et rien de ce qu’elles disent.
watch-feed-yours = Voici votre adresse :
watch-feed-once = Elle n’est montrée que cette fois. Qui l’a peut lire le flux : gardez-la pour vous.
watch-feed-has = Vous avez une telle adresse. Une nouvelle y met fin.
watch-feed-make = Créer mon adresse
watch-feed-anew = Créer une nouvelle adresse
watch-feed-end = Supprimer mon adresse
done-watch-begun = L’adresse est surveillée. Le premier regard est en route.
done-watch-changed = Modifié.
done-watch-done-look = Elle sera regardée dans un instant.
done-watch-done-pause = Elle n’est plus regardée jusqu’à la reprise.
done-watch-done-resume = Elle est de nouveau surveillée.
done-watch-drafted = La source est un brouillon. Dites ce qu’elle montre.
done-watch-reopened = Elle attend de nouveau.
done-watch-settled = Réglé : rien à consigner.
done-watch-feed-ended = Votre adresse du flux est morte.
watch-address-wrong = Ce n’est pas une adresse du web : elle commence par https:// ou http://.

problem-watch-unknown = Cette veille n’existe pas
    .do = Revenez à tout ce qui est surveillé.
problem-look-unknown = Ce regard n’existe pas
    .do = Revenez à tout ce qui est surveillé.
problem-look-without-capture = Rien n’a été gardé de ce regard
    .do = Regardez de nouveau, ou capturez l’adresse.
problem-watch-there = Cette adresse est déjà surveillée
    .do = Trouvez-la dans la liste.
