# Accueil, parcours, recherche et pages par sujet.

search-label = Chercher dans l’archive
search-go = Chercher
search-title = Recherche
search-title-for = Recherche : { $q }
search-help-link = Comment chercher
search-help-title = Comment chercher
browse-title = Parcourir l’archive
results = { $n ->
    [0] Aucune fiche trouvée
    [one] { $shown } fiche
   *[other] { $shown } fiches
}
sort = Ordre
sort-relevance = Les plus proches
sort-newest = Les plus récentes
sort-oldest = Les plus anciennes
next-results = Suite des résultats
data-same = Ce résultat en données :
data-csv = toute la catégorie « { $type } » en tableau (CSV)
dates-title = Limiter par date
dates-from = De
dates-to = À
hit-page = Page { $page }
widened = « { $word } » a aussi été cherché sous
widened-not = Chercher seulement les mots tels quels
widened-off = Seuls les mots tels quels ont été cherchés.
widened-again = Chercher aussi leurs autres noms
nothing = Aucune fiche publique ne correspond.
nothing-for = Aucune fiche publique ne contient « { $q } ».
nothing-without-filters = Chercher à nouveau sans les filtres
nothing-near = Un terme proche :
nothing-by-technology = Parcourir les technologies
nothing-by-place = Parcourir les lieux
nothing-means = Ne rien trouver ici ne veut pas dire qu’il n’y a rien. Cela veut dire que cette archive n’a pas encore de fiche publique à ce sujet.
examples-title = Par exemple
example-drone = drone
    .why = trouve aussi les fiches qui en parlent dans une autre langue ou sous un autre nom
example-phone = extraction de téléphone
    .why = une technique
example-phrase = "protection des données"
    .why = entre guillemets : ces mots, dans cet ordre
example-exclude = biométrie -aéroport
    .why = un signe moins écarte un mot
example-country = country:GR caméra
    .why = seulement les fiches sur un pays

help-words = Des mots
    .text = Tapez un ou plusieurs mots. Une fiche qui les a tous vient en premier. Les accents, les majuscules et les terminaisons ne comptent pas.
help-phrase = Les mots exacts
    .text = Mettez des mots entre guillemets droits pour les trouver dans cet ordre : "garde-frontière".
help-exclude = Écarter
    .text = Un signe moins devant un mot écarte ce qui le contient : drone -jouet.
help-fields = Dans une partie seulement
    .text = Écrivez type:, country:, technology:, right:, status: ou publisher: devant un mot, par exemple country:GR.
help-dates = Dates
    .text = Ouvrez « Limiter par date ». Une année (2019), un mois (2019-05) ou un jour (2019-05-17) suffit.
help-widen = Autres noms
    .text = L’archive connaît d’autres noms pour beaucoup de choses, en quatre langues, et les cherche aussi. Elle dit lesquels, et vous pouvez l’en empêcher.
help-languages = Langues
    .text = Vous pouvez chercher dans toute langue. Le passage trouvé est montré tel qu’il a été écrit.

facets-title = Affiner
facets-chosen = Filtres appliqués
facet-chosen = choisi :
facet-remove = retirer :
facet-more = { $n ->
    [one] { $shown } de plus
   *[other] { $shown } de plus
}
facet-type = Type de fiche
facet-technology = Technologie
facet-country = Pays
facet-region = Région
facet-right = Droit
facet-objective = Objectif
facet-status = État
facet-standing = Statut
facet-grade = Preuve
facet-kind = Nature
facet-group = Personnes
facet-harm = Dommage
facet-language = Langue
facet-material = Type de source
facet-publisher = Éditeur
facet-year = Année

home-description = Une archive publique des technologies qui servent à contrôler et à suivre les personnes en déplacement, et à décider de leur sort
home-sentence = Quelles machines surveillent, trient et arrêtent les personnes en déplacement ? Cette archive en garde les preuves.
home-promise = Chaque affirmation nomme sa source, et n’est jamais plus forte que ce que sa source permet.
home-try = Essayez
home-map = { $n ->
    [0] Aucun pays n’a encore de fiche.
    [one] { $shown } pays a une fiche. Un pays laissé vide n’en a pas ici ; cela ne veut pas dire qu’il n’y a rien.
   *[other] En plein : les { $shown } pays qui ont des fiches. Un pays laissé vide n’en a pas ici ; cela ne veut pas dire qu’il n’y a rien.
}
home-map-link = La carte et sa liste
holdings = Ce que contient l’archive
way-technology = Par technologie
way-technology-all = Toutes les technologies
way-place = Par lieu
way-place-all = Tous les lieux
way-right = Par droit
way-right-all = Tous les droits
way-agent = Par acteur
way-agent-all = Tous ceux qui sont nommés
lately-title = Récemment rapporté
lately-all = Tous les déploiements
latest-imported = Des fiches ont été importées en bloc, dont l’archive de départ :
latest-title = Derniers changements
latest-none = Rien n’a encore été publié.
home-tell = Une machine, une application ou une base de données a décidé quelque chose à votre sujet ? Ce que vivent les gens est le point de départ de cette archive.
home-tell-link = Le raconter ici, sans donner de nom

map-title = Carte
map-lead = { $n ->
    [0] Aucun pays n’a encore de fiche.
    [one] { $shown } pays a une fiche.
   *[other] { $shown } pays ont des fiches.
}
map-caption = Un pays est rempli dès qu’une fiche parle de lui. Le nombre de fiches n’est pas dessiné : il mesurerait où l’on a regardé, pas où l’on en fait le plus. Frontières selon Natural Earth ; nous ne prenons pas parti sur leur tracé.
map-list = La même chose en liste
map-elsewhere = Ailleurs
map-country = { $n ->
    [one] { $country } : { $shown } fiche
   *[other] { $country } : { $shown } fiches
}

technology-kicker = Technologie
technology-index = Technologies
technology-index-lead = Quatorze familles d’outils, des empreintes digitales aux prévisions, y compris ceux qui sont censés aider.
country-kicker = Lieu
country-index = Lieux
country-index-lead = Les pays dont au moins une fiche parle.
right-kicker = Droit
right-index = Droits
right-index-lead = Les droits humains, et les devoirs des États, que ces technologies touchent.
objective-kicker = Objectif
objective-index = Objectifs du Pacte mondial pour les migrations
objective-index-lead = Ce que les États ont promis en 2018, en 23 objectifs, et ce qui est enregistré sous chacun.
objectives-title = Objectifs du Pacte mondial
index-empty = Les termes sans fiche sont listés aussi. Une place vide dans une archive mérite d’être connue.
topic-source = Source :
topic-others = Autres noms :
topic-unconfirmed = Ce titre est notre traduction ; il n’a pas été comparé au texte officiel.
topic-narrower = Plus précisément
topic-places = { $n ->
    [one] Enregistré dans { $shown } pays
   *[other] Enregistré dans { $shown } pays
}
topic-records = { $n ->
    [0] Aucune fiche
    [one] { $shown } fiche
   *[other] { $shown } fiches
}
topic-all = { $n ->
    [one] La seule fiche
   *[other] Les { $shown } fiches
}
topic-none = Rien n’est encore enregistré ici. Cela ne veut pas dire qu’il n’y a rien.
topic-counts-caution = Le nombre de fiches montre où l’on a regardé. Il ne classe ni les pays ni les entreprises.
tally-types = Types de fiches
tally-status = Où en sont les déploiements
tally-what = Quoi
tally-records = Fiches
