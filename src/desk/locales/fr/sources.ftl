# Sources : envoyer des fichiers, les lire, corriger leur texte, retirer ce qui ne doit pas être vu.

sources-home-title = Sources
sources-lead = Documents, enregistrements et images sur lesquels repose le registre. Envoyez des fichiers ici ; chacun devient un brouillon que vous pouvez décrire et citer.
sources-recent = Modifiées en dernier
sources-recent-none = Il n’y a encore aucune source.
sources-all = Toutes les sources
sources-intake-link = Ce que vous avez envoyé

sources-upload-title = Envoyer des fichiers
sources-upload-files = Fichiers
sources-upload-help = Tout type de fichier, jusqu’à { $size } chacun. Ils sont lus à l’écart de tout le reste, et personne hors de l’équipe ne les voit avant leur publication.
sources-upload-drop = Vous pouvez aussi déposer des fichiers ici. Si la ligne coupe, choisissez de nouveau le même fichier : l’envoi reprend où il en était.
sources-upload-go = Envoyer
sources-sending = En cours d’envoi
sources-sent = Envoyé
sources-sending-again = La ligne est coupée. L’envoi reprendra tout seul.
sources-sending-failed = Le fichier n’a pas été envoyé. Choisissez-le de nouveau pour continuer.
sources-sending-large = Ce fichier est plus grand que ce que cet observatoire accepte.
sources-sending-signed-out = Vous n’êtes plus connecté·e. Connectez-vous, puis choisissez de nouveau le fichier : l’envoi reprend où il en était.
sources-sending-stop = Arrêter

sources-size-b = { $n } o
sources-size-kb = { $n } Ko
sources-size-mb = { $n } Mo
sources-size-gb = { $n } Go

sources-intake-title = Ce que vous avez envoyé
sources-intake-lead = Les fichiers sont lus l’un après l’autre. Vous pouvez quitter cette page : le travail continue.
sources-intake-list = Fichiers
sources-intake-none = Vous n’avez encore rien envoyé.
sources-intake-moving = Des fichiers sont encore en route.
sources-intake-reload = Regarder de nouveau
sources-state-progress = Part arrivée
sources-state-receiving = { $percent } sont arrivés.
sources-state-receiving-unknown = Il est en train d’arriver.
sources-state-receiving-help = Si la ligne a coupé, choisissez de nouveau le même fichier ci-dessous : l’envoi reprend où il en était.
sources-state-expired = Il n’est jamais arrivé en entier et a été jeté. Envoyez-le de nouveau.
sources-state-waiting = Il est arrivé et attend d’être lu.
sources-stage-hashing = Son empreinte est en cours de calcul.
sources-stage-reading = Il est en cours de lecture.
sources-stage-storing = Il est en cours de rangement.
sources-state-added = C’est maintenant un brouillon :
sources-state-existing = Il était déjà là :
sources-state-existing-closed = L’équipe a déjà ce fichier, dans une fiche qui n’est pas ouverte à vos rôles. Une personne chargée de l’édition peut vous en dire plus.
sources-alike-found = { $n ->
    [one] Une autre source lui ressemble beaucoup : comparer
   *[other] { $n } autres sources lui ressemblent beaucoup : comparer
}
sources-again = Réessayer
sources-as-is = Le garder sans le lire
sources-discard = Le jeter

sources-refused-file-not-found = Il n’est plus là où il avait été déposé.
    .do = Envoyez-le de nouveau.
sources-refused-file-forbidden = Il ne peut pas être lu sur le disque de cet observatoire.
    .do = Prévenez la personne qui gère le serveur, puis réessayez.
sources-refused-file-special = Ce n’est pas un fichier.
    .do = Choisissez un fichier et envoyez-le.
sources-refused-folder-loop = Ce n’est pas un fichier.
    .do = Choisissez un fichier et envoyez-le.
sources-refused-file-unreadable = Le disque donne une erreur à la lecture.
    .do = Envoyez-le de nouveau.
sources-refused-file-changed = Il a changé pendant la lecture.
    .do = Réessayez.
sources-refused-file-empty = Il est vide.
    .do = Reprenez le fichier là d’où il vient.
sources-refused-file-encrypted = Il est protégé par un mot de passe.
    .do = Ouvrez-le avec son mot de passe, enregistrez-le sans et envoyez cette copie ; ou gardez-le tel quel, sans texte.
sources-refused-file-damaged = Il est abîmé et ne peut pas être lu.
    .do = Reprenez-le là d’où il vient, ou gardez-le tel quel, sans texte.
sources-refused-file-bomb = Une fois déballé, il contient bien plus qu’un document.
    .do = Ne l’ouvrez pas. Interrogez la personne qui l’a envoyé, ou gardez-le tel quel, sans texte.
sources-refused-file-slow = Sa lecture durait trop longtemps et a été arrêtée.
    .do = Découpez-le et envoyez les parties, ou gardez-le tel quel, sans texte.
sources-refused-file-greedy = Sa lecture prenait trop de mémoire et a été arrêtée.
    .do = Découpez-le et envoyez les parties, ou gardez-le tel quel, sans texte.
sources-refused-file-verbose = Sa lecture donnait plus que ce qui est permis et a été arrêtée.
    .do = Découpez-le et envoyez les parties, ou gardez-le tel quel, sans texte.
sources-refused-disk-full = Le disque de cet observatoire est plein.
    .do = Prévenez la personne qui gère le serveur, puis réessayez.
sources-refused-not-stored = Il a été lu et n’a pas pu être rangé.
    .do = Réessayez dans un moment.
sources-refused-job-abandoned = Sa lecture a commencé plusieurs fois et s’est chaque fois terminée sans résultat.
    .do = Gardez-le tel quel, sans texte, ou jetez-le.
sources-refused-job-cancelled = Elle a été arrêtée.
    .do = Réessayez s’il est encore utile.
sources-refused-job-failed = Quelque chose n’a pas marché ici.
    .do = C’est notre erreur, et votre fichier est en sûreté. Réessayez, ou gardez-le tel quel.

done-sources-sent = Vos fichiers sont arrivés et sont en cours de lecture.
done-sources-none-sent = Aucun fichier n’a été choisi. Choisissez-en un ou plusieurs, puis envoyez-les.
done-sources-some-too-large = Des fichiers étaient plus grands que ce que cet observatoire accepte et ont été laissés de côté. Les autres sont arrivés.
done-sources-discarded = Il a été jeté.

problem-upload-too-large = Ce fichier est plus grand que ce que cet observatoire accepte
    .do = Découpez-le ou réduisez-le. La personne qui gère le serveur peut relever la limite.
problem-upload-unknown = Ce fichier n’est pas parmi ceux que vous avez envoyés
    .do = Il a peut-être été jeté au bout d’une semaine. Envoyez-le de nouveau.
problem-too-many-uploads = Trop de vos fichiers sont en route
    .do = Attendez que quelques-uns soient lus, puis envoyez les suivants.
