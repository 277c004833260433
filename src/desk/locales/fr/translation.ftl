# Traduire des fiches, et ce qu’il y a à traduire.

translation-title = Traduire en { $language }
translation-into = En
translation-go = Afficher
translation-nothing = Tous les textes de cette fiche sont déjà en { $language }.
translation-own = { $n ->
    [one] Un texte a été écrit en { $language } :
   *[other] { $shown } textes ont été écrits en { $language } :
}
translation-save = Enregistrer la traduction
translation-cancel = Retour à la fiche
translation-what-changed = Ce qui a changé depuis dans l’original
translation-state-missing = Pas encore traduit.
translation-state-stale = { $made }. L’original a changé depuis.
translation-by = { $made } ({ $name })
translation-confirm-machine = Je l’ai lue : elle est juste
translation-confirm-stale = Elle reste juste
translation-clash = { $field } : quelqu’un d’autre a traduit ce texte entre-temps.
translation-theirs = Quelqu’un d’autre a écrit ceci entre-temps. Enregistrez de nouveau pour mettre votre texte à la place.
translation-theirs-gone = Ce texte n’est plus là, ou quelqu’un en a enlevé la traduction. Enregistrez de nouveau pour mettre la vôtre.
translation-glossary = Mots du vocabulaire
translation-no-name = pas encore de nom
translation-reason = Traduction en { $language }.

translation-work-title = Traductions
translation-work-lead = Ce qu’il y a à traduire, fiche par fiche.
translation-languages = Langues vers lesquelles traduire
translation-open = { $shown } à faire
translation-records = { $shown }
translation-states = Ce qu’il y a à faire en { $language }
translation-work-missing = Manque
translation-work-stale = L’original a changé
translation-work-machine = Par machine, non relue
translation-work-human = Fait
translation-type = Genre de fiche
translation-type-any = Tous les genres
translation-list-missing = { $n ->
    [0] Aucune fiche n’a de texte manquant en { $language }.
    [one] Une fiche a un texte manquant en { $language }
   *[other] { $shown } fiches ont un texte manquant en { $language }
}
translation-list-stale = { $n ->
    [0] Aucun texte en { $language } n’est plus ancien que son original.
    [one] Une fiche a un texte en { $language } plus ancien que son original
   *[other] { $shown } fiches ont un texte en { $language } plus ancien que son original
}
translation-list-machine = { $n ->
    [0] Aucun texte en { $language } écrit par machine n’attend d’être relu.
    [one] Une fiche a un texte en { $language } écrit par machine et non relu
   *[other] { $shown } fiches ont un texte en { $language } écrit par machine et non relu
}
translation-list-human = { $n ->
    [0] Aucune fiche n’est encore complète en { $language }.
    [one] Une fiche est complète en { $language }
   *[other] { $shown } fiches sont complètes en { $language }
}
translation-more = Montrer la suite

done-translation-saved = La traduction est enregistrée.
done-translation-same = Rien n’a changé.
done-translation-overtaken = La traduction est enregistrée. Un original a changé entre-temps : voyez ce qui est signalé.

problem-no-such-language = Cette langue n’existe pas
    .do = Choisissez une langue dans la liste.
problem-text-too-long = Un texte est trop long
    .do = Un texte peut avoir 100 000 caractères. Au-delà, il a sa place dans un fichier.
