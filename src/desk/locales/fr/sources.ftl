# Sources : envoyer des fichiers, les lire, corriger leur texte, retirer ce qui ne doit pas être vu.

sources-home-title = Sources
sources-lead = Documents, enregistrements et images sur lesquels repose le registre. Envoyez des fichiers ici ; chacun devient un brouillon que vous pouvez décrire et citer.
sources-recent = Modifiées en dernier
sources-recent-none = Il n’y a encore aucune source.
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

sources-record = La fiche de cette source
sources-reading = Le document
sources-no-file = Cette source n’a pas de fichier.
sources-files = Fichiers de cette source
sources-find = Chercher dans ce document
sources-find-go = Chercher
sources-found = { $n ->
    [0] « { $words } » n’a pas été trouvé dans ce document.
    [one] Trouvé une fois.
   *[other] Trouvé { $shown } fois.
}
sources-pages = Pages du document
sources-page = Page { $page }
sources-page-of = Page { $page } sur { $count }
sources-page-before = Page précédente
sources-page-next = Page suivante
sources-looks = La page { $page } de { $name } telle qu’elle se présente
sources-original = L’original
sources-original-closed = L’original reste auprès des personnes qui peuvent le voir.
sources-no-text = Aucun texte n’a pu être lu dans ce fichier. Ouvrez l’original.
sources-empty-page = Cette page ne contient aucun mot.
sources-recognised = Lu dans l’image par un logiciel, sûr à { $percent } en moyenne. Comparez avec la page.
sources-unsure-pages = { $n ->
    [one] Une page a été lue avec moins de { $percent } de certitude. Comparez-la avec son image :
   *[other] { $shown } pages ont été lues avec moins de { $percent } de certitude. Comparez-les avec leurs images :
}
sources-unsure-words = Les mots soulignés de points sont ceux dont le logiciel n’était pas sûr.
sources-corrected = Une personne a écrit ces mots d’après la page. Dernière correction dans ce fichier : { $date }
sources-language-unknown = Langue inconnue
sources-withheld = L’original n’est pas donné aux lecteurs ; ils ont son texte, ou une copie faite pour eux.
sources-redacted-shown = Vous voyez ce que les lecteurs reçoivent : une copie dont quelque chose a été retiré.
sources-before-shown = Vous voyez le fichier tel qu’il était avant tout retrait. Les lecteurs ne le voient jamais.
sources-before-link = Le montrer tel qu’il était
sources-after-link = Montrer ce que les lecteurs reçoivent
sources-correct = Corriger les mots de cette page
sources-correct-title = Corriger les mots de la page { $page }
sources-correct-lead = Écrivez ce qui est sur la page, et rien d’autre. La recherche et les citations utilisent vos mots ; les précédents sont gardés.
sources-correct-words = Mots de la page
sources-correct-help = Une ligne vide sépare les paragraphes.
sources-correct-save = Garder ces mots
sources-correct-conflict = Quelqu’un d’autre a écrit cette page depuis que vous l’avez ouverte. Vos mots sont toujours là, les siens sont plus bas : réunissez-les, puis gardez le résultat.
sources-correct-now = La page telle qu’elle est maintenant
sources-correct-long = C’est trop long pour une page : 200 000 caractères au plus.
sources-cancel = Retour au document

sources-state-of-draft = Brouillon
sources-state-of-in_review = En relecture
sources-state-of-right_of_reply = Droit de réponse
sources-state-of-published = Publiée
sources-state-of-corrected = Corrigée
sources-state-of-superseded = Fusionnée
sources-state-of-withdrawn = Retirée

sources-custody = Les fichiers et ce qui en a été fait
sources-type = Type
sources-within = Arrivé dans
sources-metadata = Ce que le fichier dit de lui-même
sources-team-metadata = Ce que seule l’équipe voit
sources-made = Fait à partir de lui
sources-restricted = Fait à partir de lui avant un retrait
sources-kind-text = Couche de texte
sources-kind-thumbnail = Petite image
sources-kind-clean = Copie pour les lecteurs
sources-by-person = Par une personne :
sources-redactions = Ce qui en a été retiré
sources-redaction-told = { $n ->
    [one] un endroit, page { $pages }
   *[other] { $shown } endroits, pages { $pages }
}

sources-redact = Retirer quelque chose
sources-redact-title = Retirer quelque chose de { $name }
sources-redact-lead = Dites ce que les lecteurs ne doivent pas voir. Vous regardez la copie avant que rien ne change. L’original est gardé pour l’équipe et n’est jamais donné.
sources-redact-words = Mots à retirer partout
sources-redact-words-help = Un nom ou une expression par ligne. Majuscules et accents ne comptent pas. Les mots dans les images d’une page qui a aussi du texte ne sont pas trouvés : marquez-les plus bas.
sources-redact-whole = Mots entiers seulement
sources-redact-whole-help = Sinon « Ali » est retiré aussi de « Alicante ».
sources-redact-passages = Passages sur une page
sources-redact-page = Page
sources-redact-quote = Les mots
sources-redact-areas = Parties d’une page
sources-redact-areas-help = Dessinez sur la page avec la souris, ou donnez des nombres : pour cent de la page, depuis sa gauche et depuis son haut. La page devient une image dans la copie.
sources-redact-draw = Dessinez un cadre sur ce qui ne doit pas être vu.
sources-redact-undraw = Enlever ce cadre
sources-redact-x = Depuis la gauche, %
sources-redact-y = Depuis le haut, %
sources-redact-width = Largeur, %
sources-redact-height = Hauteur, %
sources-redact-other-page = Pour dessiner sur une autre page, envoyez d’abord ceci ou commencez là :
sources-redact-reason = Motif
sources-redact-reason-help = Les lecteurs le voient. Ne répétez pas ce qui est retiré.
sources-redact-look = Faire la copie et la regarder
sources-redact-nothing = Dites ce qu’il faut retirer : des mots, un passage ou une partie d’une page.
sources-redact-much = C’est trop à la fois : 500 endroits au plus.
sources-redact-words-wrong = Chaque ligne a besoin d’une lettre ou d’un chiffre, et de 1 000 caractères au plus.
sources-redact-quote-wrong = Saisissez les mots du passage, 1 000 caractères au plus.
sources-redact-page-wrong = Donnez le numéro d’une page de ce fichier.
sources-redact-area-wrong = Donnez quatre nombres de 0 à 100.
sources-redact-reason-missing = Dites pourquoi c’est retiré.
sources-redact-reason-long = Le motif doit tenir en 500 caractères.
sources-redact-reason-tells = Le motif répète ce qui est retiré. Les lecteurs le verraient.

sources-redaction-working = La copie est en cours. Chaque page est relue ; cela peut prendre quelques minutes. Vous pouvez quitter cette page.
sources-redaction-made = { $n ->
    [0] Rien n’a été trouvé à retirer.
    [one] Un endroit a été retiré. Voici comment les lecteurs verront sa page.
   *[other] { $shown } endroits ont été retirés. Voici comment les lecteurs verront leurs pages.
}
sources-redaction-lead = Les métadonnées, pièces jointes, formulaires, textes cachés et versions antérieures ne sont pas dans la copie. Comparez-la avec l’original avant de continuer.
sources-redaction-flat = Ces pages sont des images dans la copie, pour que rien ne puisse rester sous le noir : { $pages }
sources-redaction-missed = Une partie n’a pas été trouvée, ou est peut-être encore là. Marquez ces endroits comme parties d’une page.
sources-redaction-missed-words = « { $words } » n’a pas été trouvé.
sources-redaction-missed-passage = « { $words } » n’a pas été trouvé page { $page }.
sources-redaction-missed-trace = La page { $page } dit peut-être encore « { $words } », écrit autrement.
sources-redaction-missed-area = Il n’y a pas de page { $page }.
sources-redaction-said = Ces fiches le disent aussi. Changez-les également :
sources-redaction-page-alt = Page { $page } de la copie
sources-redaction-looked = J’ai comparé ces pages : il ne reste rien qui ne doive être vu.
sources-redaction-unlooked = Comparez les pages, puis cochez la case.
sources-redaction-apply = Donner cette copie aux lecteurs
sources-redaction-drop = Abandonner
sources-refused-redaction-impossible = Cela ne peut pas être retiré de ce fichier.
    .do = Un fichier sans mots ni pages ne peut pas être occulté. Gardez-le restreint, ou ajoutez une copie que vous avez faite vous-même.

sources-alike-link = Chercher ce qui lui ressemble
sources-alike-title = Ce qui ressemble à cette source
sources-alike-lead = Rien n’est fusionné tout seul. Si deux sources sont la même, une personne chargée de l’édition fusionne leurs fiches.
sources-alike-none = Rien ici ne lui ressemble beaucoup.
sources-alike-text = { $percent } des mots sont les mêmes
sources-alike-picture = { $percent } de l’image est la même
sources-alike-same = Les mêmes octets
sources-alike-merge = Fusionner les fiches
sources-alike-this = Cette source
sources-alike-other = L’autre
sources-alike-compare = Comparer
sources-alike-compare-title = Deux sources côte à côte

done-sources-text-kept = Les mots de la page sont gardés. La recherche et les citations les utilisent.
done-sources-text-same = La page le disait déjà. Rien n’a changé.
done-sources-redacted = Les lecteurs ont maintenant la copie. L’original reste auprès de l’équipe.
done-sources-redaction-dropped = C’est abandonné. Rien n’a changé.

problem-no-such-object = Cette source n’a pas ce fichier
    .do = Revenez à la source : ses fichiers y sont listés.
problem-no-such-file = Cette source n’a pas de fichier
    .do = Ajoutez-en un d’abord.
problem-redaction-unknown = Il n’y a rien à retirer ici
    .do = C’est fait, abandonné, ou oublié au bout d’un jour. Recommencez depuis la source.
problem-not-made-yet = La copie n’est pas encore faite
    .do = Attendez qu’elle le soit, regardez-la, puis continuez.
