# Evidence packs that the team makes.

record-deed-pack = Faire un dossier de preuves
work-act-released = a communiqué des originaux dans un dossier de preuves de
packs-title = Dossier de preuves
packs-lead = Un ZIP avec ce qui est public de ces fiches, les affirmations à leur sujet et les sources sur lesquelles elles reposent. Le dossier de l’équipe indique aussi les rôles des personnes qui y ont travaillé, jamais leurs noms.
packs-handles = Fiches
packs-handles-help = Numéros, un par ligne. Toutes doivent être publiques.
packs-handles-wrong = Nommez des fiches publiques, et pas plus qu’un dossier n’en contient.
packs-not-public = Elles ne sont pas publiques : { $handles }
packs-lang = Langue du rapport
packs-originals = Originaux que les lecteurs ne reçoivent pas
packs-originals-help = Ils peuvent contenir des noms et des visages. Seulement pour qui doit les avoir, un tribunal par exemple. Ce que des personnes ont raconté n’est jamais dans un dossier. Le choix et sa raison restent dans le journal.
packs-originals-yes = Les inclure aussi
packs-reason = Pour qui, et pourquoi
packs-reason-help = Demandé quand des originaux que les lecteurs ne reçoivent pas sont communiqués.
packs-reason-missing = Dites pour qui sont les originaux, et pourquoi.
packs-make = Faire le dossier
packs-holds = Ce qu’il contient pour les lecteurs
packs-has-records = { $n ->
    [one] 1 fiche
   *[other] { $shown } fiches
}
packs-has-originals = { $n ->
    [one] 1 original
   *[other] { $shown } originaux
}
packs-has-captures = { $n ->
    [one] 1 fichier d’une page capturée
   *[other] { $shown } fichiers de pages capturées
}
packs-has-copies = { $n ->
    [one] 1 copie de travail
   *[other] { $shown } copies de travail
}
packs-has-left = { $n ->
    [one] 1 fichier que les lecteurs ne reçoivent pas, désigné par son empreinte
   *[other] { $shown } fichiers que les lecteurs ne reçoivent pas, désignés par leurs empreintes
}
