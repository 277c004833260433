# Capturas de páginas web: su página, sus marcas, su reproducción.

capture-title = La página tal como era el { $date }
capture-title-undated = Una captura de la página
capture-moment = { $date }, { $time } UTC
capture-address = Dirección
capture-led-to = Llevó a
capture-mark = Captura: { $verdict }
capture-none-complete = Sin captura completa
capture-marked = Esta captura no es la página entera
capture-views = Formas de verla
capture-picture = Captura de pantalla
capture-play = Reproducir la página
capture-play-how = La página se reproduce desde la captura. No se pide nada a otro lugar. Sus propios scripts no se ejecutan aquí, por lo que pueden faltar partes: la captura de pantalla la muestra como la vio el navegador.
capture-play-how-apart = La página se reproduce desde la captura, con sus propios scripts, aparte de este sitio. No se pide nada a otro lugar.
capture-play-kept = Mientras se reproduce, su navegador guarda partes de ella. Se borran cuando sale de esta página.
capture-screenshot-alt = Captura de pantalla de { $url }, { $date }
capture-screenshot-whole = Abrir la captura de pantalla
capture-screenshot-none = No hay captura de pantalla que se pueda mostrar.
capture-print = Versión para imprimir (PDF)
capture-download = Descargar la captura (WACZ, { $size })
capture-report = Informe de la captura (JSON)
capture-timeline = Capturas de esta dirección
capture-earlier = Anterior: { $date }
capture-later = Posterior: { $date }
capture-this = se muestra aquí
capture-how = Cómo se hizo
capture-began = Comienzo
capture-took = Duración
capture-seconds = { $n ->
    [one] { $shown } segundo
   *[other] { $shown } segundos
 }
capture-tool = Con
capture-status = Respuesta del sitio
capture-received = Recibido
capture-answers = { $n ->
    [one] { $shown } respuesta
   *[other] { $shown } respuestas
 }
capture-verdict = Lo que contiene
capture-limit = Detenida en un límite
capture-robots = Reglas del sitio para robots
capture-redirects = Redirecciones
capture-redirect = { $from } respondió { $status } y llevó a { $to }
capture-headers = Lo que el servidor del sitio dijo de la página
capture-certificates = Certificados del sitio
capture-certificate-of = Certificado de { $host }
capture-cert-to = Emitido a
capture-cert-by = Emitido por
capture-cert-valid = Válido
capture-cert-days = del { $from } al { $to }
capture-cert-over = No era válido el día de la captura.
capture-cert-print = Huella (SHA-256)
capture-cert-above = Avalado por
capture-prints = Huellas (SHA-256)
capture-prints-wacz = Captura
capture-hit = En la captura del { $date }

replay-frame = Página capturada: { $url }
replay-noscript = Para reproducirla hacen falta scripts. La captura de pantalla y el texto muestran la misma página sin ellos.
replay-loading = Se está abriendo la página capturada …
replay-unable = Este navegador no permite reproducir páginas capturadas aquí. La captura de pantalla y el texto muestran la misma página.
replay-failed = La página capturada no se abrió. La captura de pantalla y el texto muestran la misma página, y la captura se puede descargar.
