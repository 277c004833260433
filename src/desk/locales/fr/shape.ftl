# What a monitor shapes itself: vocabularies, fields, pages, name and look.

shape-save = Enregistrer et publier
shape-reason = Pourquoi
shape-reason-help = Figure dans l’historique à côté de la modification. Une phrase suffit.
shape-reason-missing = Dites pourquoi : cela figure dans l’historique.
shape-changed-meanwhile = Quelqu’un d’autre a modifié ceci entre-temps. Votre texte est toujours là : regardez l’historique ci-dessous, puis enregistrez de nouveau.
shape-history = Historique
shape-as-shipped = Tel que livré : personne ne l’a modifié.
shape-shipped = Tel que livré
shape-bring-back = { $version ->
    [0] Revenir à l’état livré
   *[other] Rétablir la version { $version }
}
shape-brought-back = { $version ->
    [0] De nouveau tel que livré.
   *[other] De nouveau la version { $version }.
}
shape-order = Place dans la liste
shape-order-help = Un nombre entier : les plus petits viennent d’abord.
shape-preview = Aperçu
shape-preview-title = Ce que cela donnerait
shape-preview-unsaved = Rien n’est encore enregistré.

shape-vocabularies-lead = Les mots parmi lesquels les fiches choisissent. Une modification est publique aussitôt, avec votre nom et votre raison dans son historique ; chacune peut être annulée.
shape-no-second = Les changements faits ici sont publics aussitôt : aucune seconde personne ne les approuve.
shape-vocabulary = Vocabulaire
shape-terms = Termes
shape-terms-n = { $n ->
    [one] { $shown } terme
   *[other] { $shown } termes
}
shape-records-n = { $n ->
    [one] { $shown } fiche
   *[other] { $shown } fiches
}
shape-missing = Libellés manquants
shape-missing-none = Aucun
shape-missing-lead = Des libellés manquent en
shape-lacks = sans libellé en
shape-closed = fixe
shape-closed-why = Les termes de ce vocabulaire sont fixes, parce que des règles du logiciel ou la liste d’un autre organisme reposent sur eux. Leurs mots peuvent être modifiés.
shape-chosen-in = Utilisé dans
shape-own = ajouté ici
shape-retired = Plus proposés
shape-stands = remplacé par
shape-add-term = Ajouter un terme
shape-change-term = Modifier ce terme
shape-notation = Notation
shape-notation-help = Lettres anglaises minuscules, chiffres et traits d’union, comme thermal-camera. Elle figure dans les adresses et les fiches et ne change jamais.
shape-notation-taken = Il existe déjà un terme avec cette notation.
shape-labels = Libellé
shape-labels-help = Une langue suffit. Les autres lecteurs le voient avec le nom de sa langue jusqu’à ce qu’il soit traduit.
shape-label = Libellé
shape-label-missing = Donnez le libellé dans cette langue.
shape-more-language = Une langue de plus
shape-language-tag = Code de langue
shape-language-tag-help = Comme fa, ti ou zh-Hant.
shape-broader = Se place sous
shape-broader-help = Les fiches qui portent ce terme se trouvent aussi sous celui qui est au-dessus.
shape-broader-none = Rien : un terme de tête
shape-definition = Définition
shape-others = Autres noms
shape-others-help = Un par ligne. Les recherches sur ces noms trouvent ce qui porte ce terme.
shape-short = Libellé court
shape-short-help = Pour les endroits étroits.
shape-match = La même chose dans d’autres schémas
shape-match-help = Une par ligne : exact, close, broad, narrow ou related, puis le schéma, puis sa notation.
shape-match-unread = Cette ligne est illisible : { $line }
shape-countries = Pays
shape-countries-help = Un par ligne : un nom ou un code de deux lettres. Les fiches de ces pays se trouvent sous la région.
shape-country-unread = Ce n’est pas un pays : { $line }
shape-partial = Elle ne fait que toucher ces pays
shape-partial-help = Pour une mer ou une bande le long d’une frontière : les fiches de ces pays ne s’y trouvent alors pas d’elles-mêmes.
shape-deprecate = Ne plus le proposer
shape-deprecated = Déconseillé
shape-deprecated-help = Il n’est plus proposé aux nouvelles fiches. Ce qui le porte reste valable et public.
shape-replaced-by = Remplacé par
shape-replaced-by-none = Rien
shape-is-deprecated = déconseillé
shape-stands-now = Les fiches qui portent ce terme se trouvent désormais sous un autre :
shape-uses = Utilisation
shape-uses-none = Aucune fiche ne le porte.
shape-uses-below = avec ce terme ou un terme placé dessous, quel que soit leur état
shape-uses-uncounted = Les fiches ne sont pas listées par les termes de ce vocabulaire.
shape-merge = Fusionner avec un autre terme
shape-merge-lead = Pour deux termes qui veulent dire la même chose. L’autre reprend les noms de celui-ci ; les fiches qui portent celui-ci se trouvent aussitôt sous lui.
shape-merge-into = Le terme qui reste
shape-merge-choose = Choisir un terme
shape-merge-choose-first = Choisissez un autre terme de ce vocabulaire.
shape-merge-do = Fusionner
shape-move = Inscrire le nouveau terme dans les fiches
shape-move-lead = Inutile pour les trouver. Chaque fiche reçoit une version de plus où seul le terme diffère ; une fiche que quelqu’un modifie ensuite est laissée telle quelle si vous revenez en arrière.
shape-move-do = L’inscrire dans les fiches
shape-move-reason = { $from } est désormais { $to }.
shape-move-running = { $total ->
    [0] Recherche des fiches …
   *[other] { $done } sur { $total } …
}
shape-move-done = { $moved ->
    [0] Aucune fiche n’a été modifiée.
    [one] { $moved } fiche a été modifiée.
   *[other] { $moved } fiches ont été modifiées.
}
shape-move-undone = { $back ->
    [one] Annulé : { $back } fiche est comme avant.
   *[other] Annulé : { $back } fiches sont comme avant.
} { $kept ->
    [0] {""}
    [one] { $kept } a été modifiée depuis et laissée telle quelle.
   *[other] { $kept } ont été modifiées depuis et laissées telles quelles.
}
shape-move-back = Annuler

done-shape-term-added = Le terme est là.
done-shape-term-saved = Le terme est modifié.
done-shape-term-merged = Les termes n’en font plus qu’un.
done-shape-move-begun = Les fiches sont en cours de modification. Vous pouvez quitter cette page.
done-shape-move-back-begun = L’annulation est en cours. Vous pouvez quitter cette page.

shape-title = L’observatoire
shape-lead = Le nom de cet observatoire, son apparence, ce qu’il dit de lui-même et ce qu’il demande aux fiches en plus des champs fournis avec le logiciel. Chaque modification est publique aussitôt et figure au journal.
shape-fields = Champs propres
shape-fields-n = { $n ->
    [one] { $shown } champ propre
   *[other] { $shown } champs propres
}
shape-fields-of = Champs : { $type }
shape-fields-lead = Un champ que vous ajoutez figure dans le formulaire, sur la page, dans les tableaux, dans l’API et dans les recherches, comme ceux du logiciel. Son nom et sa nature ne changent jamais.
shape-fields-own = Ajoutés ici
shape-fields-none = Aucun pour l’instant.
shape-fields-removed = Retirés
shape-fields-shipped = Champs fournis avec le logiciel
shape-add-field = Ajouter un champ
shape-field-labels = Comment il s’appelle
shape-field-help = Aide pour qui le remplit
shape-field-does = Ce qu’il fait
shape-field-name = Nom dans les données
shape-field-name-help = Commence par own-. Laissé vide, il est formé à partir du libellé anglais. Il ne change jamais.
shape-field-taken = Il existe déjà un champ { $name } sur ce type.
shape-field-scheme = Vocabulaire
shape-field-scheme-help = Pour un terme.
shape-field-scheme-none = Aucun
shape-field-to = Types de fiches auxquels il peut renvoyer
shape-field-to-help = Pour un renvoi.
shape-field-is-removed = retiré
shape-field-remove = Retirer ce champ
shape-field-remove-lead = Il disparaît des formulaires, des pages, des tableaux et des recherches. Ce qui a été écrit reste dans les fiches et revient avec le champ.
shape-field-back = Rétablir le champ
shape-field-back-lead = Il revient dans les formulaires et sur les pages, avec tout ce qui y a été écrit.
shape-kind = Nature
shape-kind-help = Ne change plus ensuite.
shape-kind-text = Texte dans une langue
shape-kind-localised = Texte traduit
shape-kind-term = Terme d’un vocabulaire
shape-kind-edtf = Date
shape-kind-number = Nombre
shape-kind-flag = Oui ou non
shape-kind-url = Adresse web
shape-kind-country = Pays
shape-kind-language = Langue
shape-kind-ref = Renvoi à une fiche
shape-many = Plusieurs valeurs
shape-many-help = Une fiche peut en avoir plus d’une.
shape-many-short = plusieurs
shape-facet = On peut filtrer par lui
shape-facet-help = Pour les termes, les pays, les langues, et oui ou non.
shape-facet-short = filtre
shape-search = Ses mots sont cherchés
shape-search-help = Pour les textes.
shape-search-short = cherché
shape-required = Demandé avant la publication
shape-required-help = Une fiche sans lui est incomplète. Ce qui est déjà public le reste.
shape-required-short = demandé
shape-asserted = Dit quelque chose du monde
shape-asserted-help = Il lui faut alors une source, ou la mention du jugement de la rédaction.

done-shape-field-added = Le champ est là.
done-shape-field-saved = Le champ est modifié.
done-shape-field-removed = Le champ est retiré. Ce qui a été écrit est gardé.

shape-regions = Régions propres
shape-regions-n = { $n ->
    [0] Aucune pour l’instant
    [one] { $shown } région
   *[other] { $shown } régions
}
shape-regions-lead = Vos propres régions à côté de celles des Nations Unies : une mer, un couloir, une frontière. Les fiches s’y trouvent par leurs pays.
shape-regions-none = Aucune pour l’instant.
shape-add-region = Ajouter une région
shape-all-regions = Toutes les régions

shape-pages = Pages
shape-pages-none = Telles que livrées
shape-pages-lead = Trois pages viennent avec un texte qui vaut pour tout observatoire. Remplacez-le par le vôtre, et ajoutez d’autres pages.
shape-page-about = Qui tient ce site
shape-page-how-we-work = Comment nous travaillons
shape-page-privacy = Vie privée
shape-page-shipped = Telle que livrée
shape-add-page = Ajouter une page
shape-slug = Adresse
shape-slug-help = Lettres minuscules, chiffres et traits d’union, comme our-network. Elle ne change jamais.
shape-slug-taken = Il existe déjà une page à cette adresse.
shape-page-titles = Titre
shape-page-texts = Texte
shape-page-texts-help = En Markdown : # pour les titres, * pour les listes, **gras**, [mots](https://adresse). Une image s’écrit ![ses mots](/o/…), d’un fichier public de l’archive. Le HTML est montré comme du texte.
shape-place = Où elle est liée
shape-place-sections = Dans la navigation en tête
shape-place-foot = Au pied de chaque page
shape-place-none = Nulle part : seuls des liens dans les textes y mènent
shape-publish-page = Publier
shape-page-remove = Retirer la page
shape-page-ship-again = Revenir au texte livré

done-shape-page-published = La page est publique.
done-shape-page-removed = La page est retirée. Ses versions sont gardées.

shape-look = Nom et apparence
shape-look-lead = Prend effet aussitôt, sur le site public, à la rédaction et dans les citations.
shape-name = Nom de l’observatoire
shape-name-help = Laissé vide, le nom donné dans les réglages du serveur.
shape-contact = Contact public
shape-contact-help = Une boîte de fonction ou l’adresse d’une page ; jamais celle d’une personne.
shape-contact-unsaid = pas de contact propre
shape-accent = Couleur d’accent
shape-accent-help = La couleur des soulignements, du focus et de l’emblème, comme #c2410c. Elle doit se détacher du papier clair et du papier sombre.
shape-accent-dark = Accent du thème sombre
shape-accent-dark-help = Seulement si la première couleur y est trop sombre.
shape-mark = Emblème
shape-mark-help = Un dessin en texte SVG, avec des formes simples seulement : ni style, ni script, ni image, ni lien, ni texte.
shape-lang = Langue par défaut
shape-lang-help = Pour les lecteurs dont le navigateur ne demande aucune des langues proposées.
shape-lang-none = Anglais
shape-theme-light = Thème clair
shape-theme-dark = Thème sombre
shape-contrast-enough = contraste de { $ratio } pour 1 : suffisant
shape-contrast-poor = contraste de { $ratio } pour 1 : trop faible, il faut 3 pour 1

done-shape-look-saved = Le nom et l’apparence de l’observatoire sont modifiés.

problem-no-such-term = Il n’existe pas de tel terme
    .do = Cherchez-le dans son vocabulaire.
problem-no-such-vocabulary = Il n’existe pas de tel vocabulaire
    .do = Cherchez-le dans la liste des vocabulaires.
problem-vocabulary-closed = Les termes de ce vocabulaire sont fixes
    .do = Leurs mots peuvent être modifiés ; aucun ne peut être ajouté.
problem-no-such-version = Il n’existe pas de telle version
    .do = Revenez en arrière : l’historique montre celles qui existent.
problem-term-stands = Rien ne remplace ce terme
    .do = Fusionnez-le d’abord, ou dites ce qui le remplace.
problem-move-undone = Ceci a déjà été annulé
    .do = Revenez en arrière : la page montre ce qu’il en est.
