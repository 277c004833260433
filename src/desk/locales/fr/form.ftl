# Formulaires : champs, boutons, et ce qui ne va pas dans ce qui a été saisi.

form-title-needed = Donnez un titre dans une langue au moins.
form-ref-unresolved = Choisissez la fiche voulue parmi celles trouvées, ou commencez-en une nouvelle.
form-bad-number = Ce n’est pas un nombre. Écrivez les décimales avec un point, sans virgule : 1250.5
form-part-needed = Cette partie est nécessaire aussi.
form-bad-day = Ce n’est pas un jour comme 2026-05-17.
form-bad-time = Ce n’est pas une heure comme 09:30.
form-bad-zone = Ce n’est pas un fuseau horaire comme Europe/Athens, UTC ou +03:00.
form-no-such-hour = Cette heure n’a pas existé ce jour-là : les horloges ont été avancées.

form-yes = Oui
form-no = Non
form-not-said = Non précisé
form-choose = Choisir …
form-choice-kind-caution = Une mise en garde pour les lecteurs
form-choice-kind-conflict = Des sources en désaccord

form-date-help = 2019 · 2019-05 · 2019-05-17 · 2019~ (environ) · 2019/2021 (entre) · 2019/.. (depuis)
form-date-understood = Compris comme : { $date }

form-part-min = Au moins
form-part-max = Au plus
form-part-basis = Sur quoi cela repose
form-part-amount = Montant
form-part-currency = Monnaie
form-part-year = Année
form-part-kind = Nature du montant
form-part-day = Jour
form-part-time = Heure
form-part-zone = Fuseau horaire
form-range-help = Deux fois le même nombre s’il est certain.
form-money-kind-help = Valeur du contrat, subvention, estimation …
form-time-optional = Peut être omise : c’est alors toute la journée.
form-zone-help = Par exemple Europe/Athens ; UTC si omis.

form-pick = Choisir dans toute la liste
form-ref-help = Des mots de son titre, ou son numéro.
form-ref-unseen = Ceci désigne une fiche qui n’est pas ouverte à vos rôles. Elle reste telle quelle.
form-find = Chercher
form-found = { $n ->
    [one] Une fiche trouvée. Choisissez-la :
   *[other] { $n } fiches trouvées. Choisissez-en une :
}
form-found-none = Aucune fiche trouvée pour ces mots.
form-new-here = Nouvelle fiche : { $type }

form-text-state = Origine du texte en { $language }
form-text-stale = L’original a changé depuis cette traduction.
form-text-fresh = Le texte en { $language } convient toujours
form-add-language = Autre langue
form-which-language = Langue
form-add = Ajouter
form-add-another = En ajouter un autre
form-remove = Retirer
form-row-up = Monter
form-row-down = Descendre
form-kept = { $n ->
    [0] Les archives ne conservent encore rien ici.
    [one] Les archives conservent une entrée ici. Elle change avec les fichiers de la source, non par la saisie.
   *[other] Les archives conservent { $n } entrées ici. Elles changent avec les fichiers de la source, non par la saisie.
}

form-place-label-help = Ville, poste frontière, bâtiment …
form-place-subdivision-help = ISO 3166-2, par exemple GR-83
form-place-m49-help = M49 de l’ONU, par exemple 151
form-place-precision-help = Si omis, aussi exactement que vous l’avez donné.
form-place-public-help = Jamais plus fine que ce qui est connu. Qui serait en danger si l’endroit était public ?
form-map-open = Le montrer sur une carte
form-map-alt = Carte : le point se place où vous cliquez
form-map-help = Un clic place le point. Au clavier, saisissez la latitude et la longitude ci-dessus.
form-map-nearer = Plus près
form-map-wider = Plus loin
form-map-country = Le pays entier
form-map-clear = Retirer le point
form-see-unsaid = Les lecteurs ne voient rien du lieu tant que vous n’avez pas dit avec quelle exactitude.
form-see-withheld = Les lecteurs voient : qu’il y a un lieu, sans savoir où.
form-see-nothing = Les lecteurs voient : rien encore, car rien n’est donné à cette précision.
form-see-country = Les lecteurs voient : quelque part ({ $country }).
form-see-names = Les lecteurs voient : { $where }.
form-see-exact = Les lecteurs voient : { $where }, et le point exact { $lat }, { $lon }.
form-see-locality = Les lecteurs voient : { $where }, et un point arrondi à environ 10 km : { $lat }, { $lon }.
form-see-area = Les lecteurs voient : { $where }, et un point arrondi à environ 100 km : { $lat }, { $lon }.
form-see-somewhere = quelque part

form-contents = Parties du formulaire
form-section-title = Titre et résumé
form-section-first = Nécessaire d’abord
form-section-what = Ce que c’est
form-section-where = Où
form-section-when = Quand
form-section-words = En toutes lettres
form-section-numbers = Chiffres et listes
form-section-team = Pour l’équipe seulement
form-section-team-help = Rien de ceci ne quitte jamais l’équipe.
form-section-cautions = Mises en garde pour les lecteurs
form-section-publication = Langue, licence, qui peut voir
form-section-filled = { $filled } sur { $all }

form-reason = Pourquoi ce changement
form-reason-help = Une ligne pour l’historique. Les lecteurs de l’historique peuvent la voir.
form-reason-new-help = Peut être omis.
form-save = Enregistrer
form-keep = Garder comme copie de travail
form-discard = Jeter la copie de travail
form-missing-title = Ce qui manque encore pour publier
form-missing-help = Vous pouvez enregistrer sans tout cela.
form-missing-none = Rien : la fiche peut être envoyée en relecture.
form-missing-count = { $n ->
    [0] Rien ne manque
    [one] Il manque une chose
   *[other] Il manque { $n } choses
}

form-say-saving = Enregistrement …
form-say-saved = Gardé sur le serveur à %time%
form-say-offline = Pas de connexion : gardé dans ce navigateur jusqu’à son retour
form-say-signed-out = Vous êtes déconnecté : gardé dans ce navigateur. Reconnectez-vous dans un autre onglet, puis continuez ici.
form-say-other-window = Vous avez continué dans une autre fenêtre. Appuyez sur « Garder comme copie de travail » pour réunir les deux.
form-say-local-found = Ce navigateur a gardé ce que vous avez saisi sans connexion, à %time%.
form-say-local-restore = Le remettre
form-say-local-forget = Le jeter
form-say-found-none = Rien trouvé

form-merge-title = { $by } a enregistré cette fiche entre-temps
form-merge-title-window = Vous avez continué dans une autre fenêtre
form-merge-lead-choose = Rien n’est perdu. Choisissez ce qui doit rester là où vous avez tous deux écrit.
form-merge-lead-fits = Vos changements et les autres ne se touchent pas : les deux y sont. Regardez les autres, puis enregistrez.
form-merge-before = Avant
form-merge-theirs = { $by }
form-merge-other-window = L’autre fenêtre
form-merge-mine = Vous
form-merge-now = Maintenant
form-merge-take-theirs = Prendre ce que { $by } a écrit
form-merge-take-window = Prendre ce qui est dans l’autre fenêtre
form-merge-take-mine = Prendre ce que vous avez écrit
form-merge-take-edit = Le récrire :
form-merge-edit-text = { $field }, récrit
form-merge-taken = Repris de { $by }
form-merge-taken-window = Repris de l’autre fenêtre
form-merge-save = Enregistrer ceci
form-merge-go-on = Continuer à écrire
form-merge-nothing = Rien

done-form-saved = Enregistré.
done-form-kept = Gardé comme copie de travail : vous seul la voyez.
done-form-unchanged = Rien n’avait changé : aucune nouvelle version n’a été faite.
done-form-begun-filled = La nouvelle fiche est enregistrée, et nommée ici.
done-form-begun-to-cite = La nouvelle source est enregistrée. Maintenant, le passage.

problem-form-unknown-field = Le formulaire a été altéré, ou n’est plus à jour
    .do = Il nomme un champ qui n’existe pas. Rouvrez la fiche ; votre copie de travail y est toujours.
problem-form-too-many = Le formulaire contient trop de choses
    .do = Une liste prend 2 000 entrées au plus. Les longs tableaux vont aux archives, en fichier.
problem-form-no-version = Le formulaire n’est plus à jour
    .do = Rouvrez la fiche ; votre copie de travail y est toujours.
problem-copy-open = Une autre copie de travail de cette fiche est ouverte
    .do = Enregistrez-la ou jetez-la d’abord, puis remettez l’autre.
