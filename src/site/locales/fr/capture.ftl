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
capture-earlier = Précédente : { $date }
capture-later = Suivante : { $date }
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
capture-robots = Règles du site pour les robots
capture-redirects = Renvois
capture-redirect = { $from } a répondu { $status } et renvoyé vers { $to }
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
capture-prints = Empreintes (SHA-256)
capture-prints-wacz = Capture
capture-hit = Dans la capture du { $date }

replay-frame = Page capturée : { $url }
replay-noscript = Pour rejouer la page, il faut des scripts. La capture d’écran et le texte montrent la même page sans eux.
replay-loading = Ouverture de la page capturée …
replay-unable = Ce navigateur ne permet pas de rejouer des pages ici. La capture d’écran et le texte montrent la même page.
replay-failed = La page capturée ne s’est pas ouverte. La capture d’écran et le texte montrent la même page, et la capture peut être téléchargée.
