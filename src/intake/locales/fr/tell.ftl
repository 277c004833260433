# Mots des pages où l’on raconte ce que l’on a vécu. Les règles pour traduire sont dans en/tell.ftl.

## Sur chaque page

tell-tab = Informations
tell-leave = Quitter vite
tell-leave-say = Ouvre tout de suite un autre site.
tell-skip = Aller au texte
tell-languages = Langues
tell-machine = Une machine a traduit cette page. Personne ne l’a encore relue. Certains mots peuvent être faux.
tell-read-in = Vous pouvez aussi la lire en :
tell-step = Étape { $step } sur { $of }
tell-question = Question { $number } sur { $of }
tell-next = Continuer
tell-back = Revenir
tell-yes = Oui
tell-no = Non
tell-listen = Écouter cette page
tell-trouble = Regardez ceci, s’il vous plaît
tell-kept = Ce que vous avez écrit est toujours là.

## Première page

start-title = Racontez ce qui vous est arrivé
start-lead = Une machine, une caméra, une application ou une liste d’ordinateur a-t-elle décidé quelque chose pour vous ? A-t-on pris vos empreintes, scanné votre visage, fouillé votre téléphone, ou vous a-t-on suivi depuis le ciel ? Vous pouvez le raconter ici.
start-who = Nous sommes { $name }. Nous rassemblons ce que ces machines font aux personnes en déplacement, pour que cela se sache et que cela change.
start-free = Il ne faut ni nom, ni compte, ni papiers. C’est gratuit.
start-send-last = Rien n’est envoyé avant que vous appuyiez sur « Envoyer », à la fin. Vous pouvez arrêter à tout moment.
start-begin = Je veux raconter quelque chose
start-return = J’ai un code
start-return-say = Vous nous avez déjà raconté quelque chose et vous voulez lire notre réponse, ajouter quelque chose ou tout reprendre.
start-help = Où trouver de l’aide ?
start-danger = Êtes-vous en danger maintenant ? Nous ne pouvons pas venir. Appelez le numéro d’urgence du pays où vous êtes. Dans beaucoup de pays, c’est le 112.
start-safe-title = Pour votre sécurité
start-safe-phone = Utilisez un téléphone ou un ordinateur que personne d’autre ne regarde. Pas celui d’un camp, d’un bureau ou d’un patron.
start-safe-leave = Le bouton « Quitter vite » est toujours en haut de la page. Il vous mène tout de suite sur un autre site.
start-safe-limits = Ce bouton ne peut pas tout cacher. Votre navigateur peut se souvenir que vous êtes venu ici. Quelqu’un qui surveille la ligne internet peut le voir aussi.
start-safe-tor = Si vous craignez que l’on surveille votre internet, utilisez le navigateur Tor. Il cache où vous allez.

## Ce qui va se passer

know-title = Ce qui va se passer
know-what-title = Ce que nous recevons
know-what = Seulement ce que vous écrivez, dites ou joignez. Nous ne gardons ni votre numéro, ni le lieu où vous êtes, ni votre adresse internet, ni le modèle de votre téléphone.
know-who-title = Qui peut le lire
know-who = Seulement quelques personnes de notre équipe, qui ont les clés. Personne d’autre, pas même ceux qui s’occupent de nos ordinateurs.
know-plain-title = Comment cela voyage
know-plain = Vos mots voyagent sous clé jusqu’à notre ordinateur. Il les voit un instant, les remet sous clé et les oublie. Il ne les écrit jamais en clair.
know-sealed = Votre téléphone met vos mots sous clé avant qu’ils ne partent. Notre ordinateur ne peut pas les lire.
know-use-title = Ce que nous en faisons
know-use = D’abord, des personnes de notre équipe le lisent. Tout le reste, seulement si vous dites oui. Nous vous posons une question pour chaque chose.
know-long-title = Combien de temps nous le gardons
know-long = Quatre-vingt-dix jours après le dernier message, sauf si vous permettez plus. Si personne ne l’a ouvert en quatre-vingt-dix jours, c’est effacé aussi.
know-back-title = Vous pouvez le reprendre
know-back = Vous recevrez un code. Avec lui, vous pouvez revenir, lire notre réponse et tout reprendre, même après des années.
know-risk-title = Ce qui peut mal se passer
know-risk-phone = Quelqu’un qui regarde votre téléphone ou trouve votre code peut apprendre que vous nous avez raconté quelque chose.
know-risk-story = Quelqu’un qui était là peut vous reconnaître à votre histoire. Si vous le pouvez, laissez de côté ce que vous seul pouvez savoir.
know-risk-line = Quelqu’un qui surveille internet peut voir que vous êtes venu sur ce site. Il ne peut pas voir ce que vous écrivez.
know-risk-court = La police ou un tribunal peut nous demander ce que nous avons. Ce qui est sous clé, seuls ceux qui ont les clés peuvent l’ouvrir. Nous refuserons autant que la loi le permet, mais nous ne pouvons pas promettre de gagner.
know-risk-computer = Si quelqu’un entre dans notre ordinateur, il pourrait lire ce qui arrive à ce moment-là. Ce qui est déjà sous clé, il ne peut pas le lire.
know-risk-case = Si vous avez un avocat ou une demande d’asile, demandez d’abord à l’avocat, si vous le pouvez. Ce que vous racontez peut y compter.
know-complain-title = Si nous faisons une faute
know-complain = Vous pouvez vous plaindre auprès de nous : { $contact }
know-complain-office = Vous pouvez aussi vous plaindre à l’autorité de protection des données du pays où vous êtes. C’est gratuit.
know-go = J’ai compris, continuer

## Ce que personne ne peut défaire

undo-title = Ce que personne ne peut défaire
undo-lead = Vous pouvez reprendre ce que vous envoyez. Nous l’effaçons alors. Mais il y a des choses que nous ne pouvons pas rattraper :
undo-read = Ce que des personnes ont déjà lu, elles le savent.
undo-copies = Ce qui a été rendu public a pu être copié, imprimé ou cité par d’autres.
undo-partners = Si vous nous avez permis de le partager, nos partenaires en ont une copie. Nous leur demandons de l’effacer. Nous ne pouvons pas les y forcer.
undo-search = Les moteurs de recherche peuvent montrer d’anciennes copies pendant quelques jours ou quelques semaines.

## Votre oui ou votre non

consent-lead = C’est vous qui décidez. Quelle que soit votre réponse, vous pouvez nous raconter, et nous vous traitons pareil.
consent-unsure = Vous hésitez ? Choisissez « Non ». Vous pourrez changer plus tard avec votre code.
consent-rest-no = Non à toutes les autres questions
consent-read-title = Notre équipe peut-elle lire ce que vous envoyez ?
consent-read = Sans cela, nous ne pouvons rien en faire. Quelques personnes qui ont les clés le lisent. Personne d’autre.
consent-read-no = Alors nous ne pouvons rien recevoir de vous, et rien n’a été envoyé. Vous pouvez toujours trouver de l’aide ici.
consent-background-title = Pouvons-nous en apprendre quelque chose, sans le montrer ?
consent-background = Cela nous aide à comprendre ce qui se passe et à savoir où chercher. Nous ne montrons vos mots à personne.
consent-quote-title = Pouvons-nous montrer certains de vos mots, sans votre nom ?
consent-quote = Nous enlevons les noms, les lieux et les jours qui pourraient mener à vous. Ensuite, tout le monde peut lire ces mots.
consent-media-title = Pouvons-nous montrer vos photos ou vos enregistrements ?
consent-media = Nous cachons d’abord les visages et les voix, aussi bien que nous le pouvons. Ensuite, tout le monde peut les voir ou les écouter.
consent-share-title = Pouvons-nous le donner à un groupe en qui nous avons confiance ?
consent-share = Par exemple des avocats ou un autre groupe qui défend les droits des gens. Nous ne le donnons qu’à des groupes qui promettent de le protéger.
consent-contact-title = Pouvons-nous vous demander quelque chose ?
consent-contact = Nous écrivons notre question sur ce site. Vous la lisez ici avec votre code. Nous n’avons aucun autre moyen de vous joindre.
consent-keep-title = Pouvons-nous le garder pendant des années ?
consent-keep = Cela peut servir plus tard, devant un tribunal ou pour l’histoire. Si vous dites non, nous l’effaçons quatre-vingt-dix jours après le dernier message.
consent-translate-title = Une machine peut-elle le traduire ?
consent-translate = Si personne dans notre équipe ne lit votre langue, un ordinateur traduit. Ce peut être l’ordinateur de quelqu’un d’autre. Si vous dites non, seules des personnes traduisent.

## Les mêmes, en court

purpose-read = Notre équipe le lit
purpose-background = Nous en apprenons quelque chose
purpose-quote = Nous montrons des mots, sans nom
purpose-media = Nous montrons des photos ou des enregistrements
purpose-share = Nous le donnons à un groupe de confiance
purpose-contact = Nous vous demandons quelque chose ici
purpose-keep = Nous le gardons pendant des années
purpose-translate = Une machine le traduit

## Écrire

write-title = Que s’est-il passé ?
write-lead = Écrivez comme vous parlez. Toutes les langues conviennent. Les fautes n’ont pas d’importance.
write-hints-title = Ce qui nous aide
write-hint-machine = Quelle était la machine, la caméra ou l’application ? À quoi ressemblait-elle ? Comment s’appelait-elle ?
write-hint-who = Qui s’en servait ? La police, des gardes-frontières, un bureau, une entreprise ?
write-hint-where = Dans quel pays était-ce ? Quel mois ou quelle année ?
write-hint-after = Que vous est-il arrivé à cause de cela ?
write-hint-names = N’écrivez pas le nom d’autres personnes si cela peut leur nuire.
write-label = Vos mots
write-empty = Écrivez quelque chose ici, ou choisissez « Envoyer seulement des fichiers ».
write-files-only = Envoyer seulement des fichiers
write-files-later = Vous avez des photos, des enregistrements ou des papiers ? Vous pourrez les ajouter après avoir envoyé vos mots.
write-too-long = Votre texte est trop long pour un seul message. Envoyez-le en deux fois : d’abord la première partie, puis ajoutez la seconde avec votre code.
write-too-long-by = Il fait { $size } Ko. Il y a de la place pour { $most } Ko.

## Regarder encore avant d’envoyer

check-title = Regardez encore
check-lead = Voici ce que vous allez envoyer. Vous pouvez encore le changer.
check-words = Vos mots
check-none = Pas de mots. Vous ajouterez des fichiers après cette étape.
check-answers = Vos réponses
check-change = Changer mes mots
check-change-answers = Changer mes réponses
check-go = C’est juste, continuer

## Le code

code-title = Votre code
code-lead = C’est la seule clé de ce que vous envoyez. Notez-le maintenant, sur du papier si vous pouvez.
code-once = Nous ne le gardons pas. Si vous le perdez, personne ne peut vous le redonner.
code-numbers = Le code : cinq groupes de chiffres
code-group = Groupe { $number }
code-words = Le même code, en mots
code-words-say = Les mots ouvrent la même chose. Gardez ce qui est le plus facile pour vous.
code-hide = Gardez-le là où personne ne regarde. N’en prenez pas de photo si d’autres regardent votre téléphone.
code-without = Vous pouvez aussi envoyer sans garder de code. Alors vous ne pourrez ni lire une réponse ni reprendre ce que vous avez envoyé.
code-print = Imprimer ce code
code-have-it = Je l’ai noté
code-skip = Je ne veux pas garder de code
code-card-title = Mon code
code-card-say = Tapez ces chiffres sous « J’ai un code ».

## Retaper deux groupes

confirm-title = Votre code est-il juste ?
confirm-lead = Tapez deux groupes de votre code. Ainsi nous savons tous les deux que vous l’avez.
confirm-label = Groupe { $number }
confirm-wrong = Ces chiffres ne sont pas ceux de votre code. Regardez ce que vous avez noté et essayez encore.
confirm-show = Montrez-moi encore le code
confirm-undo = J’ai lu ce que personne ne peut défaire.

## Envoyer

send-title = Envoyer maintenant ?
send-lead = Quand vous appuyez sur « Envoyer », vos mots sont mis sous clé et viennent chez nous.
send-go = Envoyer
send-files-go = Ouvrir la place pour mes fichiers

## Attendre

wait-title = Un moment, s’il vous plaît
wait-lead = Il y a beaucoup de monde ici, ou vous avez été très rapide. Vos mots sont dans cette page et ne sont pas perdus.
wait-seconds = Le bouton apparaît dans { $seconds } secondes.
wait-go = Continuer
wait-stay = Ne fermez pas cette page, s’il vous plaît.

## Envoyé

sent-title = C’est arrivé
sent-lead = Merci. Ce que vous nous avez raconté est gardé sous clé. Seule notre équipe peut l’ouvrir.
sent-again = Ceci avait déjà été envoyé. Ce n’est pas envoyé deux fois.
sent-changed = Ceci avait déjà été envoyé. Si vous avez changé vos mots, vous pouvez les envoyer maintenant comme ajout.
sent-code = Vous pouvez revenir avec votre code, aujourd’hui ou dans des années.
sent-answer = Si vous l’avez permis, nous vous demanderons peut-être quelque chose. Revenez voir ici dans une semaine ou deux.
sent-files = Ajouter des photos, des enregistrements ou des papiers
sent-end = J’ai fini
sent-leave = Appuyez maintenant sur « Quitter vite ». Si ce n’est pas votre téléphone, effacez aussi la liste des pages visitées.

## Fichiers

files-title = Ajouter un fichier
files-lead = Une photo, un enregistrement, une vidéo ou un papier. Un fichier à la fois.
files-limits = Au plus { $each } Mo par fichier, { $count } fichiers et { $total } Mo en tout.
files-clean-limit = Au-delà de { $each } Mo, un fichier part tel quel : nous ne pouvons pas enlever ce qu’il cache.
files-pick = Choisir un fichier
files-original-title = Les photos cachent souvent le lieu, l’heure et le téléphone. Nous enlevons cela.
files-original = Garder aussi l’original avec tout ce qui y est caché. Cela peut aider comme preuve. Seule notre équipe peut l’ouvrir.
files-note-label = Qu’est-ce que c’est ? (vous pouvez ne rien écrire)
files-send = Envoyer ce fichier
files-slow = Un grand fichier peut prendre de longues minutes. Gardez cette page ouverte jusqu’à ce qu’elle dise que le fichier est arrivé.
files-arrived = Le fichier est arrivé : { $name }
files-cleaned = Nous avons enlevé le lieu, l’heure et le téléphone qui y étaient cachés.
files-not-cleaned = Nous n’avons pas pu enlever ce qui est caché dans ce fichier. Seule notre équipe peut l’ouvrir, et elle le sait.
files-another = Ajouter un autre fichier
files-enough = Plus de fichiers
files-none = Aucun fichier n’est venu. Choisissez d’abord un fichier.
files-too-big = Ce fichier est trop grand. Depuis cette page, un fichier peut faire { $each } Mo. Vous pouvez le réduire, ou l’envoyer en plusieurs parties.
files-too-many = Il n’y a plus de place ici pour des fichiers. Vous avez envoyé tout ce qui tient.
files-torn = La connexion s’est coupée et le fichier n’est pas arrivé en entier. Nous n’avons pas gardé la moitié. Envoyez-le encore, s’il vous plaît.

## J’ai un code

return-title = Votre code
return-lead = Tapez les cinq groupes de chiffres, ou les huit mots.
return-label = Votre code
return-how = Tous les chiffres conviennent, dans toutes les écritures. Les espaces ne comptent pas.
return-go = Ouvrir
return-not-a-code = Ce n’est pas un code entier. Il a cinq groupes de cinq chiffres. Un chiffre est peut-être faux. Regardez encore, s’il vous plaît.
return-not-found = Il n’y a rien ici pour ce code. Il a été mal tapé, ou tout a été repris, ou le temps est passé. Nous ne pouvons pas savoir.
return-expired = Pour votre sécurité, cette page s’est fermée. Tapez encore votre code. Ce que vous avez écrit est toujours là.

## La boîte

box-title = Vos messages
box-lead = Voici ce que nous vous avons écrit, et ce que vous pouvez faire.
box-replies = Nos réponses
box-no-replies = Il n’y a pas encore de réponse. Cela peut prendre une semaine ou plus. Revenez voir un autre jour.
box-reply-day = Écrit le { $day }
box-reply-broken = Ce message ne peut pas être ouvert. Il est abîmé.
box-reply-soon-gone = Nos réponses restent ici trente jours.
box-files-arrived = Fichiers arrivés : { $count }
box-what = Que voulez-vous faire ?
box-more = Écrire encore
box-files = Ajouter un fichier
box-consents = Changer mes réponses
box-withdraw = Tout reprendre
box-again = Regarder encore
box-close = Fermer

## Écrire encore

more-title = Écrire encore
more-lead = Que voulez-vous ajouter, ou répondre ?
more-send = Envoyer
more-sent = Vos mots sont arrivés.
more-full = Il n’y a plus de place ici pour des messages. Vous avez envoyé tout ce qui tient.

## Changer les réponses

change-title = Vos réponses
change-lead = Nous ne pouvons pas voir vos réponses d’avant : elles sont sous clé. Répondez encore à chaque question, s’il vous plaît.
change-say = Vos nouvelles réponses comptent à partir d’aujourd’hui.
change-no = Si vous dites non, nous arrêtons de nous en servir pour cela. Ce qui est sur notre site grâce à cela est enlevé.
change-save = Envoyer mes réponses
change-saved = Vos réponses sont arrivées.
change-saved-yes = Votre oui est arrivé.
change-saved-no = Votre non est arrivé. Ce qui est sur notre site grâce à cela est enlevé en ce moment.
change-read-no = Si notre équipe ne peut plus le lire, nous effaçons tout.

## Tout reprendre

withdraw-title = Tout reprendre ?
withdraw-lead = Nous effaçons ce que vous avez écrit et envoyé, nos réponses, et tout ce qui repose dessus sur notre site. Personne ne peut le faire revenir, vous non plus.
withdraw-code = Après cela, votre code n’ouvre plus rien.
withdraw-yes = Oui, tout reprendre
withdraw-no = Non, le garder
withdraw-done-title = C’est repris
withdraw-done = Ce que vous avez envoyé est effacé. Plus personne ne peut l’ouvrir, même avec une ancienne copie de nos ordinateurs.
withdraw-done-site = Ce qui était sur notre site grâce à cela est enlevé en ce moment. Notre équipe est prévenue, pour qu’elle efface ses notes et demande à nos partenaires de faire pareil.
withdraw-done-limits = Cela, nous ne pouvons pas le défaire :

## Quand quelque chose gêne

trouble-title = Cela n’a pas marché cette fois
trouble-kept = Vos mots ne sont pas perdus. Ils sont toujours dans cette page.
trouble-unavailable = Notre ordinateur ne peut rien recevoir en ce moment. La faute est à nous, pas à vous. Rien n’a été envoyé.
trouble-keep = Gardez vos mots : copiez-les dans une note, dans un message à vous-même ou sur du papier. Faites-le seulement si personne d’autre n’y regarde. Puis essayez plus tard.
trouble-try = Essayer encore
trouble-press-again = Cette page est restée ouverte longtemps. Rien n’est perdu. Appuyez encore une fois sur le bouton, s’il vous plaît.
trouble-choose = Choisissez « Oui » ou « Non ».
trouble-torn = La connexion s’est coupée en chemin. Rien n’a été envoyé. Envoyez encore, s’il vous plaît.
trouble-form = Quelque chose dans cette page s’est abîmé en chemin. Recommencez cette étape, s’il vous plaît.
trouble-full = Notre place est pleine en ce moment. Essayez demain, s’il vous plaît.
trouble-offline = Il n’y a pas de connexion. Vos mots sont toujours dans cette page.
trouble-start = Recommencer

## Fermé

closed-title = Cette porte est fermée en ce moment
closed-lead = Vous ne pouvez rien nous raconter ici pour l’instant.
closed-why = Ce que les gens racontent doit être mis sous clé pour que seule notre équipe puisse l’ouvrir. En ce moment, personne dans notre équipe n’a de clé. Alors nous ne recevons rien.
closed-nothing = Cette page ne recueille rien. Personne ne sait que vous l’avez lue.
closed-code = J’ai un code d’avant
closed-safe = En attendant, pour votre sécurité
closed-device = Un téléphone que l’on vous a pris, ou que vous avez dû déverrouiller, peut être lu par d’autres. Utilisez-en un autre pour ce que vous voulez garder pour vous.
closed-keep = Écrivez ce qui s’est passé pendant que vous vous en souvenez : le jour, le lieu, qui était là, ce qui a été dit, comment s’appelait la machine. Gardez papiers, billets et lettres.
closed-others = Ne mettez pas en ligne les noms, les visages ou les lieux d’autres personnes sans leur demander.
closed-lawyer = Parlez à un avocat ou à un groupe de confiance avant de raconter votre histoire en public. Elle peut servir dans votre dossier.
closed-danger = Si vous êtes en danger maintenant, nous ne pouvons pas vous aider. Appelez le numéro d’urgence du pays où vous êtes.
closed-turn = Où trouver de l’aide maintenant

## Avec scripts : mis sous clé sur le téléphone

sealed-here = Votre téléphone met tout sous clé lui-même. Notre ordinateur ne peut pas le lire.
sealed-locking = Votre téléphone met vos mots sous clé. Cela peut prendre quelques secondes.
sealed-code-making = Votre téléphone fait votre code …
sealed-opening = Votre téléphone ouvre vos messages …
sealed-waiting = Votre téléphone se prépare à envoyer. Cela peut prendre quelques secondes.
sealed-sending = Envoi …
sealed-progress = { $percent } pour cent envoyés
sealed-part = Partie { $part } sur { $of }
sealed-stopped = La connexion s’est arrêtée. Cela continue tout seul quand elle revient. Gardez cette page ouverte, s’il vous plaît.
sealed-go-on = Continuer l’envoi
sealed-broken-title = Cette page est cassée
sealed-broken = Quelque chose dans votre téléphone ou en chemin a arrêté cette page. Rien n’a été envoyé.
sealed-broken-copy = Vos mots sont ci-dessous. Vous pouvez les copier.
sealed-restart = Recommencer de la manière simple
sealed-restart-say = La manière simple marche sur tous les téléphones. Notre ordinateur voit alors vos mots un instant, le temps de les mettre sous clé.
sealed-leave-keys = Vous pouvez aussi appuyer trois fois sur la touche Majuscule.
sealed-no-file = Ce fichier ne peut pas être lu. Choisissez-le encore.
sealed-stop = Arrêter

## Avec scripts : enregistrer

record-title = Enregistrez votre voix
record-lead = Vous pouvez parler au lieu d’écrire.
record-start = Commencer à enregistrer
record-stop = Arrêter d’enregistrer
record-going = Enregistrement : { $time }
record-play = Écouter
record-again = Enregistrer encore
record-delete = L’effacer
record-keep = Le garder
record-kept = Enregistrement : { $time }
record-refused = Votre téléphone ne laisse pas cette page utiliser le micro. Vous pouvez le permettre, ou choisir un enregistrement déjà fait.
record-cannot = Ce navigateur ne peut pas enregistrer. Vous pouvez enregistrer avec votre téléphone et joindre l’enregistrement.
record-attach = Joindre un enregistrement
record-longest = Un enregistrement peut durer { $minutes } minutes. Vous pouvez en faire plusieurs.
record-voice = Votre voix peut montrer qui vous êtes. Seule notre équipe l’écoute, sauf si vous permettez plus.
record-disguise = Changer ma voix
record-disguise-say = Il devient plus difficile de vous reconnaître à la voix. Cela ne vous cache pas.
record-photo = Prendre une photo

## Avec scripts : ce qu’un fichier montre

reveal-title = Ce que ce fichier montre
reveal-place = Le lieu où il a été fait
reveal-time = Le jour et l’heure
reveal-device = Le téléphone ou l’appareil photo
reveal-name = Un nom
reveal-other = D’autres marques cachées
reveal-nothing = Nous n’avons rien trouvé de caché dans ce fichier.
reveal-unknown = Nous ne pouvons pas regarder dans ce genre de fichier. Il peut cacher un lieu, une heure ou un nom.
reveal-clean = Nous enlevons cela et envoyons une copie propre.
reveal-seen = Regardez aussi ce que l’on voit : visages, noms, panneaux de rue, papiers.
reveal-original = Envoyer aussi l’original, avec tout ce qui y est caché
reveal-size = Taille : { $size } Mo
reveal-remove = Enlever ce fichier
reveal-add = Ajouter ce fichier

## Avec scripts : votre propre téléphone

own-title = Est-ce votre propre téléphone ?
own-say = Si vous êtes seul à l’utiliser, cette page peut garder ce que vous avez commencé. Si d’autres l’utilisent aussi, dites non. Alors rien ne reste sur le téléphone.
own-yes = Oui, je suis seul à l’utiliser
own-no = Non, ou je ne suis pas sûr
own-pin-title = Choisissez un nombre secret
own-pin-say = Au moins six chiffres. Il met sous clé, sur ce téléphone, ce que vous avez commencé. Si vous l’oubliez, personne ne peut l’ouvrir.
own-pin-label = Nombre secret
own-pin-again = Le même nombre encore une fois
own-pin-short = Choisissez au moins six chiffres.
own-pin-differs = Les deux nombres ne sont pas les mêmes.
own-pin-wrong = Ce nombre ne l’ouvre pas.
own-draft-kept = Gardé sur ce téléphone, sous clé, pendant trois jours.
own-draft-found = Vous avez commencé quelque chose sur ce téléphone. Voulez-vous continuer ?
own-draft-open = Continuer
own-draft-erase = L’effacer
own-draft-erased = C’est effacé de ce téléphone.
own-draft-save = Le garder sur ce téléphone et continuer plus tard
outbox-title = En attente d’envoi
outbox-say = Il n’y a pas de connexion maintenant. Votre message est sous clé et attend sur ce téléphone. Même ce téléphone ne peut plus l’ouvrir.
outbox-code = Vous avez déjà votre code. Il marche dès que le message est arrivé.
outbox-send = L’envoyer maintenant
outbox-waits = Messages qui attendent : { $count }
outbox-gone = Tous les messages qui attendaient sont arrivés.
outbox-save = L’enregistrer comme fichier
outbox-save-say = Vous pouvez porter le fichier sous clé sur un autre téléphone ou ordinateur et l’envoyer de là. Personne en chemin ne peut l’ouvrir.
outbox-load = Envoyer un fichier sous clé d’un autre téléphone
outbox-not-ours = Ce n’est pas un message sous clé de ce site.
outbox-erase = L’effacer de ce téléphone
outbox-late = L’horloge du téléphone est peut-être fausse. Cela n’a pas d’importance.

## Proof of having told

box-proof = La preuve que vous nous avez raconté
proof-say = Ce fichier montre que vous nous avez raconté quelque chose, et à quel jour au plus tard. C’est une ligne dans une liste publique. Personne ne peut changer la liste en secret, nous non plus.
proof-soon = La preuve est prête un ou deux jours après votre récit. Revenez à ce moment-là.
proof-save = Enregistrer la preuve dans un fichier
proof-not-title = Ce qu’il ne montre pas
proof-not-words = Ce que vous avez raconté. Aucun mot n’en est dans le fichier.
proof-not-who = Qui vous êtes. Ni votre nom ni votre téléphone ne sont dans le fichier.
proof-not-true = Si ce que vous avez raconté est vrai.
proof-keep-title = Le garder en sécurité
proof-keep-danger = Ce fichier peut vous mettre en danger : qui le trouve chez vous apprend que vous nous avez raconté quelque chose.
proof-keep-phone = Si d’autres regardent votre téléphone, ne l’y enregistrez pas. Votre code ouvre cette page à nouveau, un autre jour et sur un autre téléphone.
proof-keep-place = Donnez-le à une personne de confiance. Effacez-le ensuite de ce téléphone, et aussi de la liste des téléchargements.
proof-keep-withdraw = Si vous retirez ce que vous avez raconté, nous ne pourrons plus faire cette preuve. Les fichiers que vous avez enregistrés restent.
proof-use-title = Qu’en faire
proof-use = Une personne de confiance, par exemple un avocat, peut vérifier le fichier sans rien nous demander. Cette page de notre site le fait, ou cette commande :
proof-use-key = Les deux demandent la clé de notre liste. Elle est à cette adresse :
proof-details = Pour qui le vérifie
proof-number = Numéro dans la liste
proof-day = Jour
proof-log = Nom de la liste
proof-lines = Ce qui ouvre cette ligne de la liste. C’est aussi dans le fichier.
