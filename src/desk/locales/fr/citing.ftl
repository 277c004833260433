# Citer une source pour ce que dit une fiche.

citing-title = Citer une source
citing-title-field = Citer une source pour { $field }
citing-change-title = Modifier une citation pour { $field }
citing-which-field = Pour quoi citez-vous une source ?
citing-says-nothing = La fiche ne dit encore rien ici.

citing-now = Déjà cité
citing-choose = Choisir la source
citing-search = Chercher une source par titre, éditeur ou mots du texte
citing-known = Déjà citées par cette fiche
citing-recent = Modifiées en dernier
citing-found = { $n ->
    [0] Aucune source ne correspond à « { $words } »
    [one] Une source correspond à « { $words } »
   *[other] { $shown } sources correspondent à « { $words } »
}
citing-narrow = Seules les premières sont montrées : ajoutez un mot pour préciser.
citing-new = Pas encore ici ?
citing-new-upload = Envoyer un fichier
citing-new-record = Décrire une source sans fichier
citing-other-source = Choisir une autre source

citing-files = Fichiers de cette source
citing-no-file = Cette source n’a pas de fichier. Vous pouvez la citer quand même ; les mots ne peuvent pas être vérifiés.
citing-no-text = Ce fichier n’a pas de texte lisible. Vous pouvez saisir la page et les mots ; ils ne peuvent pas être vérifiés.
citing-no-text-here = Cette page n’a pas de texte.
citing-recognised = Reconnu par logiciel, sûr à { $percent } % : comparez avec l’image.
citing-picture = La page { $page } telle qu’elle est
citing-text-of = Texte de la page { $page }
citing-find = Chercher dans ce fichier
citing-hits = { $n ->
    [0] « { $words } » n’est nulle part dans ce fichier.
    [one] « { $words } » est ici une fois :
   *[other] « { $words } » est ici { $shown } fois :
}
citing-hits-partly = Seuls les premiers endroits sont montrés.
citing-pages = Pages du fichier
citing-previous = Page précédente
citing-next = Page suivante
citing-page-of = Page { $page } sur { $pages }
citing-take = Citer ces mots
citing-take-help = Sélectionnez des mots pour les citer. Au clavier : les flèches haut et bas choisissent une phrase, avec Maj plusieurs, Entrée les prend.

citing-passage = Le passage
citing-page = Page
citing-page-help = Comptée depuis la première page du fichier. Laissez vide pour chercher les mots partout.
citing-quote = Les mots, exactement
citing-quote-help = Ils sont cherchés sur la page. Les espaces, les coupures en fin de ligne et les guillemets ne comptent pas ; « […] » remplace des mots omis.
citing-quote-help-unread = Ils ne peuvent pas être cherchés ici, et c’est dit au public.
citing-relation = Ce que fait le passage
citing-grade = Degré de preuve
citing-grade-help = Selon la règle : le genre de la source, et combien de sources indépendantes disent ici la même chose.
citing-grade-help-claim = Cela devient le degré de l’affirmation.
citing-grade-rule = Selon la règle : { $grade } – { $words }
citing-grade-rules = Selon la règle : { $each }
citing-note = Note
citing-note-help = Le public la voit. Nécessaire si vous choisissez un autre degré que la règle : pourquoi ?
citing-note-help-claim = Elle va dans l’historique. Nécessaire si vous choisissez un autre degré que la règle : pourquoi ?
citing-save = Enregistrer la citation
citing-cancel = Retour à la fiche

citing-page-none = { $pages ->
    [one] Page : le fichier n’a qu’une page.
   *[other] Page : un nombre de 1 à { $pages }.
}
citing-page-long = Page : 100 caractères au plus.
citing-quote-long = Les mots : 20 000 caractères au plus.
citing-quote-empty = Les mots : il n’y a ni lettre ni chiffre.
citing-quote-elsewhere = { $n ->
    [one] Ces mots ne sont pas sur cette page, mais sur une autre.
   *[other] Ces mots ne sont pas sur cette page, mais sur d’autres.
}
citing-quote-which = Ces mots sont sur plusieurs pages : dites laquelle.
citing-quote-near = Ces mots ne sont pas dans ce fichier. Le passage le plus proche est montré dessous.
citing-quote-absent = Ces mots ne sont pas dans ce fichier.
citing-note-long = 4 000 caractères au plus.
citing-note-why = Dites dans la note pourquoi le degré est { $grade } et non { $suggested }.
citing-changed-meanwhile = Ce que dit le champ a changé entre-temps. Voyez si le passage convient encore, puis enregistrez de nouveau.
citing-already = La fiche a déjà exactement cette citation.
citing-elsewhere = Ils sont ici :
citing-elsewhere-page = Citer la page { $page }
citing-look = La regarder
citing-near = Le passage le plus proche, page { $page }
citing-near-take = Citer plutôt ces mots

citing-remove = Enlever cette citation
citing-remove-do = L’enlever
citing-reason = Raison
citing-reason-help = Elle va dans l’historique de la fiche, public dès que la fiche l’est.
citing-reason-none = Donnez une raison.

citing-editorial = Pas de source : c’est notre propre jugement
citing-editorial-why = Il est dit au public que le champ repose sur le jugement de la rédaction.
citing-editorial-do = Marquer comme notre jugement
citing-editorial-off = Marqué comme notre propre jugement
citing-editorial-off-why = Enlevez la marque quand le champ repose sur des sources.
citing-editorial-off-do = Enlever la marque

citing-note-unread = Ces mots n’ont pas été vérifiés par logiciel : la source n’a pas de texte lisible.
citing-reason-added = Cite une source pour « { $field } ».
citing-reason-changed = Modifie une citation pour « { $field } ».
citing-reason-removed = Enlève une citation pour « { $field } ».
citing-reason-grade = Degré { $grade } au lieu de { $suggested } : { $why }
citing-reason-editorial = « { $field } » repose sur le jugement de la rédaction : { $why }
citing-reason-not-editorial = « { $field } » ne repose plus sur le jugement de la rédaction : { $why }

done-citing-added = La citation est enregistrée.
done-citing-added-words = La citation est enregistrée, dans les mots mêmes de la page.
done-citing-removed = La citation est enlevée.
done-citing-editorial = Le champ est marqué comme notre propre jugement.
done-citing-not-editorial = La marque est enlevée.

problem-source-unknown = Cette source n’existe pas
    .do = Elle n’existe pas, ou vos rôles ne permettent pas de la voir. Choisissez-en une autre.
problem-no-such-field = La fiche n’a pas ce champ
    .do = Revenez à la fiche et partez du champ voulu.
problem-citation-gone = Cette citation n’est plus là
    .do = Quelqu’un l’a modifiée ou enlevée entre-temps. Ouvrez la fiche et regardez.
