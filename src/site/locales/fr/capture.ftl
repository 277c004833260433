# Captures de pages web : leur page, leurs marques, leur relecture.

capture-title = La page telle qu’elle était le { $date }
capture-title-undated = Une capture de la page
capture-moment = { $date }, { $time } UTC
capture-address = Adresse
capture-led-to = A mené à
capture-mark = Capture : { $verdict }
capture-none-complete = Aucune capture complète
capture-marked = Cette capture n’est pas la page entière
capture-views = Façons de la regarder
capture-picture = Capture d’écran
capture-play = Rejouer la page
capture-play-how = La page est rejouée à partir de la capture. Rien n’est demandé ailleurs. Ses propres scripts ne tournent pas ici, si bien que des parties peuvent manquer : la capture d’écran la montre telle que le navigateur l’a vue.
capture-play-how-apart = La page est rejouée à partir de la capture, avec ses propres scripts, à l’écart de ce site. Rien n’est demandé ailleurs.
capture-play-kept = Pendant ce temps, votre navigateur en garde des morceaux. Ils sont jetés quand vous quittez cette page.
capture-screenshot-alt = Capture d’écran de { $url }, { $date }
capture-screenshot-whole = Ouvrir la capture d’écran
capture-screenshot-none = Aucune capture d’écran ne peut être montrée.
capture-print = Version imprimable (PDF)
capture-download = Télécharger la capture (WACZ, { $size })
capture-report = Compte rendu de la capture (JSON)
capture-timeline = Captures de cette adresse
capture-this = affichée ici
capture-how = Comment elle a été faite
capture-began = Début
capture-took = Durée
capture-seconds = { $n ->
    [one] { $shown } seconde
   *[other] { $shown } secondes
 }
capture-tool = Avec
capture-status = Réponse du site
capture-received = Reçu
capture-answers = { $n ->
    [one] { $shown } réponse
   *[other] { $shown } réponses
 }
capture-verdict = Ce qu’elle contient
capture-limit = Arrêtée à une limite
capture-redirects = Renvois
capture-headers = Ce que le serveur du site a dit de la page
capture-certificates = Certificats du site
capture-certificate-of = Certificat de { $host }
capture-cert-to = Délivré à
capture-cert-by = Délivré par
capture-cert-valid = Valable
capture-cert-days = du { $from } au { $to }
capture-cert-over = Il n’était pas valable le jour de la capture.
capture-cert-print = Empreinte (SHA-256)
capture-cert-above = Garanti par
capture-cut = Pas conservées jusqu’à la fin
capture-cert-distrusted = Le certificat du site
capture-cert-parts = Éléments venus de sites au certificat non fiable
capture-cert-parts-means = Il n’est pas certain de qui viennent ces éléments de la page.
capture-cert-why-expired = Le certificat avait expiré.
capture-cert-why-not-yet-valid = Le certificat n’était pas encore valable.
capture-cert-why-other-name = Le certificat est au nom d’un autre site.
capture-cert-why-self-signed = Le site a établi son certificat lui-même.
capture-cert-why-issuer-unknown = Personne que les navigateurs connaissent ne garantit le certificat.
capture-refused = Ce que la page a tenté et qui lui a été refusé
capture-refused-dialog = Messages qui attendent une réponse : { $shown }
capture-refused-popup = Fenêtres à elle : { $shown }
capture-refused-download = Téléchargements : { $shown }
capture-refused-forbidden-address = Connexions à des réseaux privés, ou à des ports qui ne sont pas ceux du web : { $shown }
capture-refused-service-worker = Programmes qui restent dans le navigateur (service workers) : { $shown }
capture-refused-other = Autres : { $shown }
capture-prints = Empreintes (SHA-256)
capture-prints-wacz = Capture
capture-hit = Dans la capture du { $date }

replay-frame = Page capturée : { $url }
replay-noscript = Pour rejouer la page, il faut des scripts. La capture d’écran et le texte montrent la même page sans eux.
replay-loading = Ouverture de la page capturée …
replay-unable = Ce navigateur ne permet pas de rejouer des pages ici. La capture d’écran et le texte montrent la même page.
replay-failed = La page capturée ne s’est pas ouverte. La capture d’écran et le texte montrent la même page, et la capture peut être téléchargée.

capture-reason-whole = Tout est arrivé.
capture-reason-certificate-not-trusted = Le certificat du site n’est pas de ceux que les navigateurs acceptent : il n’est pas certain de qui vient la réponse.
capture-reason-time-limit = Elle prenait trop de temps et a été coupée.
capture-reason-size-limit = Elle apportait plus qu’une capture ne peut contenir et a été coupée.
capture-reason-resource-limit = Elle se compose de plus de fichiers qu’une capture ne peut contenir et a été coupée.
capture-reason-memory-limit = Elle utilisait trop de mémoire et a été coupée.
capture-reason-process-limit = Elle lançait trop de processus et a été coupée.
capture-reason-body-cut-off = La page elle-même s’est interrompue avant la fin.
capture-reason-resources-missing = Des images, des styles ou des scripts de la page ne sont pas arrivés.
capture-reason-browser-ended = Le navigateur s’est arrêté de lui-même avant que la page soit entière.
capture-reason-stopped = La capture a été arrêtée avant que la page soit entière.
capture-reason-refused-by-site = Le serveur du site a refusé l’accès.
capture-reason-too-many-requests = Le site a dit qu’on lui demande trop souvent.
capture-reason-challenge = Le site a voulu la preuve qu’une personne lit.
capture-reason-robots-disallowed = Le site demande aux robots de ne pas prendre cette page (robots.txt), ce qui a été respecté.
capture-reason-sign-in-required = Le serveur du site a demandé un nom et un mot de passe.
capture-reason-sign-in-page = Ce qui est arrivé est une page de connexion.
capture-reason-says-not-found = La page dit elle-même qu’elle est introuvable.
capture-reason-same-as-nonsense = Une adresse inventée du même site montre la même page.
capture-reason-led-to-front-page = L’adresse n’a mené qu’à la page d’accueil du site.
capture-reason-empty-page = La page est arrivée sans contenu.
capture-reason-not-found = Le site a répondu que cette page n’existe pas.
capture-reason-gone = Le site a répondu que la page a disparu pour toujours.
capture-reason-site-error = Le serveur du site a répondu par une erreur de sa part.
capture-reason-name-unknown = Il n’y a pas de site de ce nom.
capture-reason-unreachable = Le serveur du site n’a pas pu être joint.
capture-reason-no-answer = Le serveur du site n’a pas répondu.
capture-reason-redirect-loop = L’adresse tourne en rond.
capture-reason-address-forbidden = L’adresse a mené à un réseau privé, où rien n’est demandé.
capture-reason-certificate-broken = Le certificat du site est défectueux et rien n’a pu être reçu.
