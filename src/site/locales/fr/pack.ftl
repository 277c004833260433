# Evidence packs on the pages of the site.

pack-offer-title = Emporter les preuves
pack-offer-lead = Un dossier de preuves est un seul fichier ZIP avec ce sur quoi repose cette fiche, d’où cela vient, ce qui en a été fait, et un rapport à imprimer. Chacun peut le vérifier sans nous et sans réseau.
pack-offer-more = Ce qu’il contient, sa taille, et comment l’obtenir
pack-has = Il contient { $what }.
pack-has-records = { $n ->
    [one] 1 fiche
   *[other] { $shown } fiches, dont des sources
}
pack-has-originals = { $n ->
    [one] 1 original
   *[other] { $shown } originaux
}
pack-has-captures = { $n ->
    [one] 1 fichier d’une page capturée
   *[other] { $shown } fichiers de pages capturées
}
pack-has-copies = { $n ->
    [one] 1 copie de travail
   *[other] { $shown } copies de travail
}
pack-has-size = Les fichiers pèsent environ { $size } ; le rapport et les preuves y ajoutent environ un mégaoctet.
pack-has-no-files = Aucun fichier n’est gardé ici ; le rapport et les preuves pèsent environ un mégaoctet.
pack-has-left = { $n ->
    [one] Un fichier n’est pas communiqué ; son empreinte y figure, avec la raison.
   *[other] { $shown } fichiers ne sont pas communiqués ; leurs empreintes y figurent, avec les raisons.
}
pack-page-title = Dossier de preuves
pack-page-lead = Réunissez des fiches, pour une affaire ou un article. Le dossier les contient avec chaque affirmation à leur sujet et chaque source sur laquelle celles-ci reposent.
pack-page-handles = Fiches
    .help = Leurs numéros, un par ligne ou séparés par des virgules, par exemple
pack-page-find = Le numéro d’une fiche se trouve au-dessus de son titre, et chaque fiche propose son propre dossier vers la fin.
pack-page-look = Montrer ce qu’il contient
pack-page-holds = Ce qu’il contient
pack-page-get = Télécharger le dossier de preuves (ZIP)
pack-page-unknown = Il n’y a pas de fiche publique
pack-page-withdrawn = Cette fiche a été retirée :
pack-page-too-many = C’est plus de fiches qu’un dossier n’en contient. Faites-en plusieurs.
pack-why-asked = demandée
pack-why-statement = une affirmation à son sujet
pack-why-evidence = quelque chose ici repose sur elle
