# Capturer des adresses du web.

captures-title = Capturer des adresses
captures-lead = Une page du web peut changer ou disparaître demain. Une capture la garde telle qu’elle est maintenant, entière, pour que chacun puisse vérifier ce qu’elle disait.
captures-link = Ce que vous avez capturé
captures-form-title = Capturer une adresse
captures-addresses = Adresses, une par ligne
captures-help = { $most } à la fois au plus. Elles sont capturées l’une après l’autre ; vous pouvez quitter cette page.
captures-go = Capturer
captures-mistake-none = Écrivez au moins une adresse.
captures-mistake-many = Écrivez au plus { $most } adresses à la fois.
captures-mistake-address = Ceci n’est pas une adresse du web : { $line }. Elle commence par https:// ou http://, sans mot de passe.
captures-what = Ce que fait une capture
captures-what-page = Un navigateur de ce moniteur ouvre la page avec un profil neuf, la fait défiler jusqu’au bout et attend ses images. Il ne se connecte nulle part et ne clique sur rien, bandeaux de cookies compris.
captures-what-keeps = Tout ce qui est arrivé est gardé tel quel (WARC dans un WACZ), avec une capture d’écran, une version imprimable, le texte, les renvois, les en-têtes et les certificats du site.
captures-what-verdict = On vous dit si c’est vraiment la page : complète, partielle, bloquée, derrière une connexion, disparue, ou une erreur. Les lecteurs le voient aussi.
captures-what-robots = Ce qu’un site demande aux robots de laisser (robots.txt) est laissé.
captures-what-no-robots = Ce moniteur capture des pages même là où un site demande aux robots de rester à l’écart (robots.txt).
captures-what-seen = Le site voit que la machine de ce moniteur demande la page. Si cela pouvait alerter quelqu’un ou nuire à une personne, ne la capturez pas d’ici.
captures-what-bounds = Une page qui prend plus de { $seconds } secondes ou apporte plus de { $size } est coupée là, et le verdict le dit.
captures-what-public = Personne hors de l’équipe ne voit une capture avant la publication de sa source. Les adresses de réseaux privés sont refusées.
captures-list = Ce que vous avez capturé
captures-none = Vous n’avez rien capturé ce dernier mois.
captures-moving = Des captures sont encore en cours.
captures-stop = Arrêter
captures-drop = Retirer de cette liste
captures-stage-waiting = Elle attend son tour.
captures-stage-asking = On demande au site ce que les robots peuvent faire.
captures-stage-opening = Un navigateur s’ouvre.
captures-stage-loading = La page se charge.
captures-stage-scrolling = Le navigateur fait défiler la page jusqu’au bout.
captures-stage-picturing = La capture d’écran et la version imprimable se font.
captures-stage-fetching = Le fichier est en cours de réception.
captures-stage-packing = Ce qui est arrivé est emballé.
captures-stage-storing = Elle est mise en réserve.
captures-state-new = C’est maintenant un brouillon :
captures-state-more = Une capture de plus d’une source déjà là :
done-captures-asked = Vos adresses attendent leur tour.
done-captures-dropped = Elle est retirée de la liste.
done-captures-no-address = Cette source n’a pas d’adresse à capturer.
captures-of-source = Captures de son adresse
captures-of-source-none = Son adresse n’a pas encore été capturée.
captures-again = Capturer à nouveau
captures-first = Capturer son adresse
captures-what-polite = { $n ->
    [one] { $shown } seconde passe entre deux visites d’un même site.
   *[other] { $shown } secondes passent entre deux visites d’un même site.
 }

captures-refused-address-invalid = Ce n’est pas une adresse du web.
    .do = Écrivez-la comme votre navigateur la montre, à partir de https://.
captures-refused-address-forbidden = Cette adresse mène à un réseau privé ou à cette machine même.
    .do = Seules les adresses que tout le monde peut atteindre sont capturées.
captures-refused-browser-missing = Ce moniteur n’a pas de navigateur pour capturer.
    .do = Dites-le à qui gère le serveur : docs/capture.md dit quoi installer.
captures-refused-capture-empty = Rien ne répond à cette adresse : aucune source n’a été créée.
    .do = Vérifiez l’adresse dans votre navigateur, puis réessayez.
captures-refused-capture-withdrawn = La source de cette adresse a été retirée et ne prend plus de captures.
    .do = Demandez à une éditrice ou un éditeur pourquoi.
captures-refused-disk-full = Le disque de ce moniteur est plein.
    .do = Dites-le à qui gère le serveur, puis réessayez.
captures-refused-job-cancelled = Elle a été arrêtée.
    .do = Réessayez si elle doit quand même être capturée.
captures-refused-job-failed = Elle n’a pas pu être capturée.
    .do = Réessayez. Si cela se reproduit, dites-le à qui gère le serveur.
