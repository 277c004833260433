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
capture-redirects = Redirecciones
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
capture-cut = No conservadas hasta el final
capture-cert-distrusted = El certificado del sitio
capture-cert-parts = Partes de sitios cuyo certificado no es de confianza
capture-cert-parts-means = No es seguro quién envió estas partes de la página.
capture-cert-why-expired = El certificado había caducado.
capture-cert-why-not-yet-valid = El certificado aún no era válido.
capture-cert-why-other-name = El certificado es de otro nombre.
capture-cert-why-self-signed = El sitio hizo él mismo su certificado.
capture-cert-why-issuer-unknown = Nadie que los navegadores conozcan avala el certificado.
capture-refused = Lo que la página intentó y se le negó
capture-refused-dialog = Mensajes que esperan una respuesta: { $shown }
capture-refused-popup = Ventanas propias: { $shown }
capture-refused-download = Descargas: { $shown }
capture-refused-forbidden-address = Conexiones a redes privadas, o a puertos que no son de la web: { $shown }
capture-refused-service-worker = Programas que se quedan en el navegador (service workers): { $shown }
capture-refused-other = Otros: { $shown }
capture-prints = Huellas (SHA-256)
capture-prints-wacz = Captura
capture-hit = En la captura del { $date }

replay-frame = Página capturada: { $url }
replay-noscript = Para reproducirla hacen falta scripts. La captura de pantalla y el texto muestran la misma página sin ellos.
replay-loading = Se está abriendo la página capturada …
replay-unable = Este navegador no permite reproducir páginas capturadas aquí. La captura de pantalla y el texto muestran la misma página.
replay-failed = La página capturada no se abrió. La captura de pantalla y el texto muestran la misma página, y la captura se puede descargar.

capture-reason-whole = Llegó todo.
capture-reason-certificate-not-trusted = El certificado del sitio no es de los que aceptan los navegadores: no es seguro de quién es la respuesta.
capture-reason-time-limit = Tardaba demasiado y se cortó.
capture-reason-size-limit = Traía más de lo que puede contener una captura y se cortó.
capture-reason-resource-limit = Se compone de más archivos de los que caben en una captura y se cortó.
capture-reason-memory-limit = Usaba demasiada memoria y se cortó.
capture-reason-process-limit = Iniciaba demasiados procesos y se cortó.
capture-reason-body-cut-off = La propia página se interrumpió antes del final.
capture-reason-resources-missing = No llegaron imágenes, estilos o scripts de la página.
capture-reason-browser-ended = El navegador terminó por sí mismo antes de que la página estuviera entera.
capture-reason-stopped = La captura se detuvo antes de que la página estuviera entera.
capture-reason-refused-by-site = El servidor del sitio negó el acceso.
capture-reason-too-many-requests = El sitio dijo que se le pide demasiado a menudo.
capture-reason-challenge = El sitio quiso una prueba de que lee una persona.
capture-reason-robots-disallowed = El sitio pide a los robots que no tomen esta página (robots.txt), y se respetó.
capture-reason-sign-in-required = El servidor del sitio pidió un nombre y una contraseña.
capture-reason-sign-in-page = Lo que llegó es una página para iniciar sesión.
capture-reason-says-not-found = La propia página dice que no se encontró.
capture-reason-same-as-nonsense = Una dirección inventada del mismo sitio muestra la misma página.
capture-reason-led-to-front-page = La dirección solo llevó a la portada del sitio.
capture-reason-empty-page = La página llegó sin contenido.
capture-reason-not-found = El sitio respondió que no existe tal página.
capture-reason-gone = El sitio respondió que la página desapareció para siempre.
capture-reason-site-error = El servidor del sitio respondió con un error propio.
capture-reason-name-unknown = No hay ningún sitio con ese nombre.
capture-reason-unreachable = No se pudo llegar al servidor del sitio.
capture-reason-no-answer = El servidor del sitio no respondió.
capture-reason-redirect-loop = La dirección da vueltas en círculo.
capture-reason-address-forbidden = La dirección llevó a una red privada, donde no se pide nada.
capture-reason-certificate-broken = El certificado del sitio está dañado y no se pudo recibir nada.
