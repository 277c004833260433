# Tables in and out, and many records at once.

bulk-title = Importation
bulk-lead = Apportez un tableau de valeurs séparées (CSV). Vous voyez ce que devient chaque ligne avant que rien ne soit écrit.
bulk-file = Fichier
bulk-file-help = 200 Mo au plus. Enregistrez d’abord une feuille de calcul en CSV, de préférence avec l’encodage UTF-8.
bulk-send = Envoyer le fichier
bulk-paste-title = Ou coller un tableau
bulk-paste = Lignes, précédées de leurs en-têtes
bulk-paste-help = Copiées d’une feuille de calcul, ou sous forme de lignes d’un fichier CSV.
bulk-paste-send = Utiliser ces lignes
bulk-list = Importations
bulk-none = Rien n’a encore été importé.
bulk-rows = { $n ->
    [one] Une ligne
   *[other] { $n } lignes
}
bulk-by = par { $name }
bulk-state-received = colonnes à définir
bulk-state-checking = vérification en cours
bulk-state-checked = vérifiée, non écrite
bulk-state-writing = écriture en cours
bulk-state-written = écrite
bulk-state-undoing = annulation en cours
bulk-state-undone = annulée
bulk-halted = arrêtée
bulk-name-pasted = lignes collées

bulk-map-title = Ce que sont les colonnes
bulk-reading = Lecture du fichier
bulk-reading-certain = { $encoding }, prouvé par ses octets. Les colonnes sont séparées par { $delimiter }.
bulk-reading-guess = { $encoding } est une supposition. Regardez les premières lignes ci-dessous : si des lettres sont fausses, choisissez un autre encodage.
bulk-encoding = Encodage
bulk-delimiter = Entre les colonnes
bulk-delimiter-comma = une virgule
bulk-delimiter-semicolon = un point-virgule
bulk-delimiter-tab = une tabulation
bulk-delimiter-bar = une barre verticale
bulk-read-again = Lire ainsi
bulk-type = Chaque ligne est une fiche du type
bulk-type-use = Utiliser ce type
bulk-remembered = Les colonnes sont définies comme la dernière fois. Vérifiez-les quand même.
bulk-guessed = Ce que les en-têtes permettent de savoir est rempli. Vérifiez-le.
bulk-columns = Colonnes du fichier
bulk-target = Devient
bulk-target-none = – laissée de côté –
bulk-target-handle = Numéro de la fiche qui existe déjà
bulk-target-lang = Langue de la ligne
bulk-target-licence = Licence
bulk-target-whole = { $field }, en un seul
bulk-key = Clé
bulk-key-help = Cochez les colonnes qui, ensemble, nomment une ligne pour toujours (un numéro de registre, par exemple). Le prochain fichier avec les mêmes clés modifie alors ces fiches et n’en crée pas de nouvelles. Sans clé, seules les lignes aux cellules identiques sont les mêmes.
bulk-header-empty = sans en-tête
bulk-header-repeated = présent deux fois
bulk-origin = Nom de cette origine
bulk-origin-help = Petites lettres, chiffres et traits d’union, comme registre-entreprises. Les lignes sont reconnues à ce nom et à leur clé, et la définition des colonnes est retenue sous ce nom.
bulk-lang = Langue des textes
bulk-lang-help = Un code de langue comme en, fr ou ar : pour les textes dont la colonne ne nomme pas de langue.
bulk-dates = Les dates comme 03/04/2021 sont
bulk-dates-none = absentes, ou refusées
bulk-dates-dmy = jour, mois, année
bulk-dates-mdy = mois, jour, année
bulk-dates-ymd = année, mois, jour
bulk-decimal = Avant les centimes se trouve
bulk-decimal-point = un point (1,234.50)
bulk-decimal-comma = une virgule (1.234,50)
bulk-separator = Entre les valeurs d’une liste se trouve
bulk-separator-bar = une barre verticale
bulk-separator-semicolon = un point-virgule
bulk-separator-comma = une virgule
bulk-separator-slash = une barre oblique
bulk-separator-line = un retour à la ligne
bulk-licence = Licence des fiches
bulk-from = Définir comme pour
bulk-from-use = Reprendre cette définition
bulk-check = Vérifier toutes les lignes
bulk-check-help = Cela n’écrit rien.
bulk-drop = Abandonner cette importation

bulk-fault-origin = Le nom de l’origine a de 2 à 60 petites lettres, chiffres et traits d’union.
bulk-fault-lang = La langue des textes est un code comme en ou fr.
bulk-fault-licence = La licence est un nom SPDX comme CC-BY-4.0.
bulk-fault-separator = Choisissez ce qui se trouve entre les valeurs d’une liste.
bulk-fault-no-title = Aucune colonne ne devient le titre ni le numéro d’une fiche.
bulk-fault-no-target = « { $column } » ne peut pas devenir cela.
bulk-fault-target-twice = « { $column } » devient ce qu’une autre colonne est déjà.
bulk-fault-key-unknown = Une clé n’est pas une colonne de ce fichier.

bulk-working-checking = Les lignes sont en cours de vérification
bulk-working-writing = Les lignes sont en cours d’écriture
bulk-working-undoing = L’importation est en cours d’annulation
bulk-progress = { $n ->
    [one] Une ligne est faite.
   *[other] { $n } lignes sont faites.
}
bulk-leave = Vous pouvez quitter cette page : le travail continue.
bulk-look-again = Regarder à nouveau
bulk-stop = Arrêter
bulk-halted-title = Le travail s’est arrêté
bulk-halted-why = Ce qui a été fait est conservé.
bulk-resume = Continuer
bulk-map-again = Modifier les colonnes

bulk-fates-title = Ce que deviennent les lignes
bulk-fates-lead = Rien n’est encore écrit.
bulk-fate-all = Toutes
bulk-fate-new = Nouvelle
bulk-fate-same = Identique
bulk-fate-changed = Modifiée
bulk-fate-conflict = Conflit
bulk-fate-refused = Refusée
bulk-fate-new-help = Il n’y a pas encore de telle fiche.
bulk-fate-same-help = La fiche le dit déjà.
bulk-fate-changed-help = La ligne diffère de ce qui a été importé, et personne n’a travaillé à la fiche depuis.
bulk-fate-conflict-help = La ligne diffère d’une fiche à laquelle quelqu’un a travaillé.
bulk-fate-refused-help = La ligne ne peut pas être reprise telle quelle.
bulk-line = Ligne
bulk-lines = { $from } à { $to }
bulk-record = Fiche
bulk-what = Ce qu’elle devient
bulk-why = Pourquoi, ou ce qu’elle change
bulk-change = { $field } : « { $before } » devient « { $after } »
bulk-change-new = { $field } : « { $after } » est ajouté
bulk-change-gone = { $field } : « { $before } » est retiré
bulk-more = Les lignes suivantes
bulk-download = Ces lignes en CSV
bulk-no-rows = Il n’y a pas de telle ligne.
bulk-write-title = Les écrire
bulk-write-legend = Lignes à écrire, comme brouillons de niveau E1
bulk-write-new = { $n ->
    [one] Une nouvelle fiche
   *[other] { $n } nouvelles fiches
}
bulk-write-changed = { $n ->
    [one] Une ligne modifiée
   *[other] { $n } lignes modifiées
}
bulk-write-conflict = { $n ->
    [one] Une ligne en conflit : ce qu’elle dit prend la place de ce que quelqu’un a écrit
   *[other] { $n } lignes en conflit : ce qu’elles disent prend la place de ce que quelqu’un a écrit
}
bulk-write = Écrire ces lignes
bulk-write-none = Choisissez au moins une sorte de lignes.
bulk-write-nothing = Il n’y a rien à écrire.
bulk-written-title = Ce qui a été écrit
bulk-written-lead = { $n ->
    [one] Une ligne a été écrite. Le fichier lui-même est une source qu’elle cite.
   *[other] { $n } lignes ont été écrites. Le fichier lui-même est une source qu’elles citent.
}
bulk-undo-title = Annuler
bulk-undo-help = Les fiches que cette importation a créées sont retirées, et celles qu’elle a modifiées disent à nouveau ce qu’elles disaient. Les fiches auxquelles quelqu’un a travaillé depuis restent telles quelles.
bulk-undo = Annuler cette importation
bulk-undone-lead = { $n ->
    [one] Une ligne a été reprise.
   *[other] { $n } lignes ont été reprises.
}
bulk-left-lead = { $n ->
    [one] Une fiche est restée telle quelle : quelqu’un y a travaillé depuis.
   *[other] { $n } fiches sont restées telles quelles : quelqu’un y a travaillé depuis.
}
bulk-left = Restées telles quelles

bulk-why-term = { $column } : « { $text } » n’est pas un terme de ce vocabulaire.
bulk-why-term-ambiguous = { $column } : « { $text } » est le nom de plusieurs termes. Écrivez la notation.
bulk-why-country = { $column } : « { $text } » n’est pas un pays. Écrivez son code, comme GR.
bulk-why-language = { $column } : « { $text } » n’est pas une langue. Écrivez son code, comme fr.
bulk-why-date = { $column } : « { $text } » n’est pas une date lisible.
bulk-why-date-order = { $column } : « { $text } » peut se lire de deux façons. Dites comment les dates sont écrites dans ce fichier.
bulk-why-number = { $column } : « { $text } » n’est pas un nombre.
bulk-why-flag = { $column } : « { $text } » n’est ni oui ni non.
bulk-why-url = { $column } : « { $text } » n’est pas une adresse qui commence par https:// ou http://.
bulk-why-ref = { $column } : il n’y a pas de fiche « { $text } ».
bulk-why-ref-ambiguous = { $column } : plusieurs fiches s’appellent « { $text } ». Écrivez le numéro de l’une d’elles.
bulk-why-range = { $column } : « { $text } » n’est pas une fourchette comme 10–20.
bulk-why-money = { $column } : « { $text } » n’est pas une somme comme 1200 EUR.
bulk-why-place = { $column } : « { $text } » n’est pas un lieu.
bulk-why-json = { $column } : ce n’est pas une liste en JSON.
bulk-why-unreadable = { $column } : une lettre est abîmée (« { $text } »). Choisissez un autre encodage, ou corrigez-la dans le fichier.
bulk-why-control = { $column } : il s’y trouve des caractères de contrôle.
bulk-why-too-long = { $column } : c’est trop long pour un texte.
bulk-why-invalid = { $column } : cela ne peut pas être repris.
bulk-why-row-too-long = La ligne a plus d’un million de caractères.
bulk-why-quote-open = Un guillemet est ouvert sur cette ligne et jamais fermé.
bulk-why-too-many-columns = La ligne a plus de 500 cellules.
bulk-why-no-title = Il n’y a pas de titre.
bulk-why-no-key = La clé est vide.
bulk-why-key-too-long = La clé a plus de 500 caractères.
bulk-why-key-twice = La même clé se trouve à la ligne { $detail }.
bulk-why-handle-unknown = Il n’y a pas de fiche { $detail }.
bulk-why-other-type = Cette fiche est d’un autre type.
bulk-why-under-review = La fiche est en relecture.
bulk-why-withdrawn = La fiche a été retirée.
bulk-why-merged = La fiche a été fusionnée avec une autre.
bulk-why-too-many-cells = La ligne a { $detail } cellules, plus qu’il n’y a d’en-têtes.
bulk-why-few-cells = La ligne a moins de cellules qu’il n’y a d’en-têtes ({ $detail }).
bulk-why-stray-quote = Un guillemet qui n’entoure rien a été pris comme une lettre.
bulk-why-value = { $field } : { $reason }

bulk-codebook = Ce que signifient les colonnes
bulk-codebook-column = Colonne
bulk-codebook-field = Champ
bulk-codebook-help = Remarque
bulk-codebook-kind = Nature de la valeur
bulk-codebook-values = Vocabulaire
bulk-codebook-handle = Numéro de la fiche
bulk-codebook-type = Type de fiche
bulk-codebook-state = Où elle en est
bulk-codebook-lang = Langue dans laquelle elle a été écrite
bulk-codebook-licence = Licence
bulk-kind-text = texte
bulk-kind-localised = texte, dans la langue que nomme la colonne, sinon l’original
bulk-kind-term = notation d’un terme
bulk-kind-ref = numéro d’une fiche
bulk-kind-place = partie d’un lieu
bulk-kind-edtf = date (EDTF)
bulk-kind-instant = instant (ISO 8601)
bulk-kind-range = partie d’une fourchette
bulk-kind-money = partie d’une somme
bulk-kind-number = nombre
bulk-kind-flag = true (oui) ou false (non)
bulk-kind-url = adresse
bulk-kind-language = code de langue (BCP 47)
bulk-kind-country = code de pays (ISO 3166-1)
bulk-kind-digest = SHA-256 d’un objet
bulk-kind-group = parties, en JSON
bulk-kind-list = liste : { $kind }

bulk-tag-title = Étiqueter plusieurs fiches
bulk-tag-lead = Mettre un terme à plusieurs fiches à la fois, ou le retirer.
bulk-tag-of-search = { $n ->
    [one] La seule fiche de cette recherche
   *[other] Les { $n } fiches de cette recherche
}
bulk-tag-of-ticked = { $n ->
    [one] Une fiche que vous avez cochée
   *[other] { $n } fiches que vous avez cochées
}
bulk-tag-field = Champ
bulk-tag-term = Terme
bulk-tag-term-help = Son nom dans n’importe quelle langue, ou sa notation.
bulk-tag-op = Que faire
bulk-tag-add = Leur mettre le terme
bulk-tag-remove = Leur retirer le terme
bulk-tag-preview = Montrer ce qu’elles deviennent
bulk-tag-editorial = Le terme repose sur le jugement de la rédaction, et les fiches le disent.
bulk-tag-no-term = « { $text } » n’est pas un terme de ce vocabulaire.
bulk-tag-no-field = Choisissez un champ.
bulk-tag-nothing = Il n’y a pas de fiche à étiqueter. Choisissez-en sur la page des fiches.
bulk-tag-too-many = { $n ->
    [one] Une fiche à la fois est le maximum.
   *[other] { $n } fiches à la fois sont le maximum. Restreignez la recherche.
}
bulk-tag-summary-add = Mettre « { $term } » à des fiches, dans « { $field } »
bulk-tag-summary-remove = Retirer « { $term } » à des fiches, dans « { $field } »
bulk-tag-fate-tagged = à modifier
bulk-tag-fate-same = telle quelle
bulk-tag-fate-field = pas de tel champ
bulk-tag-fate-forbidden = pas pour vos rôles
bulk-tag-fate-review = en relecture
bulk-tag-fate-taken = a un autre terme
bulk-tag-apply = { $n ->
    [one] Modifier une fiche
   *[other] Modifier { $n } fiches
}
bulk-tag-none = Aucune fiche ne changerait.
bulk-tag-working-applying = Les fiches sont en cours de modification
bulk-tag-working-undoing = La modification est en cours d’annulation
bulk-tag-done = { $n ->
    [one] Une fiche a été modifiée.
   *[other] { $n } fiches ont été modifiées.
}
bulk-tag-undo = Annuler cette modification
bulk-tag-undo-help = Chaque fiche dit à nouveau ce qu’elle disait, sauf si quelqu’un y a travaillé depuis.
bulk-tag-list = Modifications de plusieurs fiches

done-bulk-dropped = L’importation a été abandonnée.
done-bulk-written = Les lignes sont en cours d’écriture.
done-bulk-undoing = L’importation est en cours d’annulation.
done-bulk-tagging = Les fiches sont en cours de modification.

problem-import-unknown = Il n’y a pas de telle importation
    .do = Elle a peut-être été abandonnée. Regardez la liste des importations.
problem-import-busy = Cette importation a avancé
    .do = Elle est en cours de traitement, ou déjà écrite. Regardez-la à nouveau.
problem-table-too-large = Le tableau est trop grand
    .do = Un tableau peut avoir 200 Mo. Partagez-le en plusieurs fichiers avec les mêmes en-têtes.
problem-no-table-empty = Il n’y a rien dans ce fichier
    .do = Regardez le fichier là d’où il vient.
problem-no-table-spreadsheet = C’est une feuille de calcul et non un fichier CSV
    .do = Ouvrez-la dans le programme qui l’a faite et enregistrez la feuille en CSV, de préférence avec l’encodage UTF-8.
problem-no-table-binary = Ce fichier n’est pas un texte
    .do = Envoyez un fichier de valeurs séparées (CSV).
problem-no-table-markup = C’est une page ou des données d’un programme, et non un tableau
    .do = Envoyez un fichier de valeurs séparées (CSV).
problem-no-table-no-rows = Il n’y a pas de lignes sous les en-têtes
    .do = La première ligne porte les noms des colonnes, et chaque ligne suivante est une fiche.
problem-tag-unknown = Il n’y a pas de telle modification
    .do = Regardez la liste des modifications de plusieurs fiches.
problem-tag-too-many = Ce sont trop de fiches à la fois
    .do = Au plus 20 000 fiches sont modifiées à la fois. Restreignez la recherche.
