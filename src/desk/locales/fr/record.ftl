# La page d’une fiche pour l’équipe, ses versions et ce qui a changé.

record-facts = Ce qu’elle dit
record-items = { $shown } entrées
record-ref-hidden = une fiche que vos rôles ne permettent pas de voir
record-place = (connu : { $known } ; le public voit : { $shown })
record-page = page { $page }
record-editorial = Repose sur le jugement de la rédaction.
record-editorial-part = { $field } : repose sur le jugement de la rédaction.
record-bare = Aucune source ne l’appuie encore.
record-bare-part = { $field } : aucune source ne l’appuie encore.
record-cite = Citer une source
record-cite-more = Citer une autre source
record-cite-field = Citer une source pour { $field }
record-cite-more-field = Citer une autre source pour { $field }
record-cite-change = Modifier
record-quote-lost = Ces mots ne sont pas sur cette page du texte tel qu’il est aujourd’hui.
record-quote-unread = Ces mots n’ont pas été vérifiés : il n’y a pas de texte de cette page.
record-empty = { $n ->
    [one] Un champ est vide
   *[other] { $shown } champs sont vides
}
record-merged = Cette fiche a été fusionnée avec :

record-deeds = Ce que vous pouvez faire
record-deed-edit = Modifier
record-deed-cite = Citer
record-deed-review = Relire
record-deed-correct = Corriger
record-deed-translate = Traduire
record-deed-withdraw = Retirer
record-deed-merge = Fusionner
record-deed-share = Partager
record-deed-source = Ouvrir le document
record-public-page = Page publique

record-missing = Ce qui manque pour publier
record-missing-none = Il ne manque rien.
record-missing-fill = Remplir

record-envelope = À propos de cette fiche
record-language = Langue
record-visibility = Qui peut la voir
record-sensitivity = Sensibilité
record-licence = Licence
record-embargo = Sous embargo jusqu’au
record-review-by = À revoir avant le
record-reply = Réponse attendue jusqu’au
record-provenance = Importée de
record-corrections = Corrections

record-backlinks = Ce qui y renvoie
record-backlinks-none = Aucune fiche ne renvoie à celle-ci.
record-cited-none = Aucune fiche ne cite encore cette source.
record-backlinks-more = { $n ->
    [one] et une autre
   *[other] et { $shown } autres
}

record-history = Historique
record-version = Version { $version }
record-versions-more = { $n ->
    [one] Une version antérieure
   *[other] { $shown } versions antérieures
}
record-version-latest = C’est la version la plus récente.
record-version-old = C’est une version antérieure : la fiche a changé depuis.
record-open = Ouvrir la fiche
record-compare = Ce qui a changé
record-compare-with = comparée à
record-compare-link = ce qui a changé
record-compare-of = Ce qui a changé avec la version { $version }
record-compare-latest = Ce qui a changé depuis
record-compare-count = { $n ->
    [0] Les deux versions disent la même chose.
    [one] Une différence.
   *[other] { $shown } différences.
}
record-compare-cited = Citations ajoutées
record-compare-uncited = Citations enlevées
record-compare-editorial = Désormais le jugement de la rédaction
record-compare-not-editorial = N’est plus le jugement de la rédaction

record-envelope-state = État
record-envelope-visibility = Qui peut la voir
record-envelope-sensitivity = Sensibilité
record-envelope-licence = Licence
record-envelope-lang = Langue
record-envelope-embargoUntil = Embargo
record-envelope-reviewBy = À revoir avant le
record-envelope-provenance = Importée de
record-envelope-mergedInto = Fusionnée avec
record-envelope-reply = Droit de réponse
record-envelope-corrections = Corrections

problem-record-unknown = Cette fiche n’existe pas
    .do = Elle n’existe pas, ou vos rôles ne permettent pas de la voir. Vérifiez le numéro ou cherchez-la.
