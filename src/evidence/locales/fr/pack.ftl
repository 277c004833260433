# The cover report of an evidence pack.

pack-title = Dossier de preuves
pack-lead = Des copies de documents, et ce que { $monitor } sait de leur provenance, de la façon dont elles ont été gardées et de ce qui en a été fait.
pack-selection = { $n ->
    [one] Une fiche
   *[other] { $shown } fiches, choisies ensemble
}
pack-as-of = État du
pack-made-by = Établi par
pack-software = Logiciel
pack-contact = Contact
pack-address = Adresse durable
pack-making = Type de dossier
pack-making-public = Public : il ne contient que ce que reçoivent les lecteurs du site.
pack-making-team = De l’équipe : il indique aussi les rôles des personnes qui ont travaillé sur les fiches.
pack-making-released = Il contient aussi des originaux que les lecteurs du site ne reçoivent pas. Une personne qui en a le droit l’a choisi, et ce choix est gardé dans le journal de l’équipe. À manier avec soin.

pack-holds = Ce que contient ce dossier
pack-count-asked = Fiches demandées
pack-count-statement = Affirmations à leur sujet
pack-count-evidence = Sources sur lesquelles elles reposent
pack-count-originals = Originaux (copies probatoires)
pack-count-derivations = Copies de travail qui en ont été faites
pack-count-captures = Captures de pages web
pack-count-log = Entrées du journal public, avec leurs preuves
pack-count-timestamps = Horodatages d’autorités indépendantes
pack-number = Nombre
pack-size = Taille
pack-copies = Une copie probatoire est le fichier tel qu’il est arrivé, octet par octet. Une copie de travail en a été faite pour la lecture (son texte, une petite image, une copie sans ce qui ne doit pas être publié). Ce qui est cité est prouvé par la copie probatoire.

pack-left = Ce qui n’est pas dans ce dossier
pack-left-none = Tout ce que ces fiches nomment s’y trouve.
pack-left-no-copy = De ces sources, aucune copie n’est gardée ici :
pack-left-lead = Ces fichiers sont nommés dans les fiches et ne sont pas communiqués ici. Leur empreinte l’est : qui a le fichier peut montrer que c’est le même.
pack-left-withheld = Il n’est pas communiqué parce qu’il contient des données sur des personnes. Son texte, ou une copie sans elles, est dans le dossier s’il en existe.
pack-left-not-redistributable = Les droits de son propriétaire ne permettent pas de le transmettre.
pack-left-testimony = C’est ce qu’une personne a raconté. Cela n’est jamais communiqué.

pack-check = Comment vérifier ce dossier
pack-check-lead = Rien de cela n’a besoin de nous, ni d’un réseau.
pack-check-sums = Dans le répertoire du dossier, lancez cette commande ; elle nomme chaque fichier qui a été modifié :
pack-check-page = Ouvrez verify.html de ce dossier dans un navigateur et déposez-y le dossier.
pack-check-vigie = Ou lancez le programme de cette archive sur le ZIP :
pack-check-log = Une entrée du journal prouve qu’une fiche était publique à ce moment, exactement dans ces mots. Sa preuve mène à un point de contrôle signé du journal public.
pack-check-not = Comparez l’empreinte de ce dossier avec une que vous avez reçue par une autre voie : qui modifie tout le dossier peut aussi modifier la liste qu’il contient.

pack-sources = Sources
pack-source-n = Source { $number }
pack-material = Nature
pack-author = Auteur
pack-publisher = Éditeur
pack-published = Publiée
pack-url = Adresse
pack-language = Langue
pack-caution = Réserve
pack-collected = Recueillie
pack-collected-at = Le { $date }, à { $time } UTC
pack-collected-unknown = La fiche ne dit pas quand.
pack-how = Comment
pack-how-capture = Un programme a chargé la page à son adresse et a gardé tout ce qu’il a reçu.
pack-how-file = Elle est arrivée sous forme de fichier et a été gardée telle quelle.
pack-how-none = Aucune copie n’est gardée. Raison donnée :
pack-by = Par qui
pack-by-team = L’équipe de { $monitor }. Les noms de ses membres ne sont pas communiqués.
pack-verdict = Ce que contient la capture
pack-verdict-none = non jugée
pack-capture-at = Capturée le { $date }, à { $time } UTC
pack-files = Fichiers
pack-evidentiary = Copie probatoire
pack-working = Copie de travail
pack-released = Non communiqué aux lecteurs du site
pack-within = Il est arrivé dans un autre fichier de cette source.
pack-kind-text = Son texte
pack-kind-thumbnail = Une petite image
pack-kind-clean = Une copie sans ce qui ne doit pas être publié
pack-kind-screenshot = Une image de la page
pack-kind-print = La page imprimée
pack-kind-report = Ce qui a été reçu, quand et d’où
pack-redaction = { $n ->
    [one] Un passage a été retiré de la copie que reçoivent les lecteurs, le { $date }.
   *[other] { $shown } passages ont été retirés de la copie que reçoivent les lecteurs, le { $date }.
}
pack-unknown = Ce qui n’est pas connu, ni prouvé
pack-unknown-no-author = Qui l’a écrite ou publiée n’est pas consigné.
pack-unknown-no-date = Quand elle a été publiée n’est pas consigné.
pack-unknown-no-address = Où elle a été publiée n’est pas consigné.
pack-unknown-no-file = Il n’y en a pas de copie ici. Ce qui en est dit ne peut pas être vérifié dans ce dossier.
pack-unknown-no-capture = Son adresse n’a pas été capturée. Que le fichier soit ce qui se trouvait à l’adresse repose sur la parole de l’équipe.
pack-unknown-incomplete = Aucune capture n’en est complète. Ce qui manque dans une capture ne dit rien de la page.
pack-unknown-language = Sa langue a été devinée par un programme.
pack-unknown-collector = Quel membre de l’équipe l’a recueillie est connu de l’équipe et n’est pas dit ici.
pack-unknown-left-out = Tous ses fichiers ne sont pas dans ce dossier.
pack-unknown-no-log = Elle n’a pas d’entrée dans le journal public : la date de sa publication repose sur notre seul registre.
pack-unknown-no-timestamp = Aucune autorité indépendante n’a confirmé l’heure de son entrée dans le journal.

pack-records = Fiches
pack-record-version = Version { $version } du { $date }
pack-standing = Statut
pack-says = Sur quoi elle repose
pack-says-none = Elle ne nomme aucune source.
pack-page = page { $page }
pack-not-public = Une source qui n’est pas publique
pack-corrections = Corrections
pack-log-entry = Entrée { $index } du journal public, { $date }
pack-log-capture = Entrée { $index } du journal public, { $date } : une capture

pack-chain = Chaîne de conservation
pack-chain-lead = Tout ce qui a été fait de ces fiches et fichiers et qui est consigné, dans l’ordre. Les heures sont en UTC. Une empreinte désigne ce qui en est résulté.
pack-when = Quand
pack-what = Quoi
pack-who = Par qui, avec quoi
pack-did-captured = Capturée
pack-did-made = Fait à partir du fichier
pack-did-redacted = Mots ou images retirés de la copie que reçoivent les lecteurs
pack-who-team = L’équipe
pack-who-person = Personne { $number }
pack-role-contributor = contribution
pack-role-editor = rédaction
pack-role-reviewer = relecture
pack-role-community = relecture communautaire
pack-role-custodian = garde des témoignages
pack-role-administrator = administration
pack-role-partner = partenaire
pack-role-program = une commande du logiciel de l’observatoire

pack-foot = Ce rapport a été établi par un programme à partir des fiches du dossier ; data/custody.json dit la même chose pour d’autres programmes. Il suit la documentation que demande le Protocole de Berkeley sur l’utilisation de sources ouvertes numériques dans les enquêtes (HR/PUB/20/2). C’est à un tribunal de dire si quelque chose peut servir de preuve.

pack-file-report-html = Rapport de couverture
pack-file-custody-json = Chaîne de conservation
pack-file-verify-html = Page qui vérifie ce dossier
pack-file-citations-bib = Citations (BibTeX)
pack-file-citations-ris = Citations (RIS)
pack-file-citations-csl-json = Citations (CSL JSON)
pack-file-records = Fiche
pack-file-log = Journal public
pack-file-timestamps = Horodatage
