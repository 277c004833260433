# Capturar direcciones web.

captures-title = Capturar direcciones
captures-lead = Una página web puede cambiar o desaparecer mañana. Una captura la guarda tal como es ahora, entera, para que cualquiera pueda comprobar qué decía.
captures-link = Lo que ha capturado
captures-form-title = Capturar una dirección
captures-addresses = Direcciones, una por línea
captures-help = Como máximo { $most } a la vez. Se capturan una tras otra; puede salir de esta página.
captures-go = Capturar
captures-mistake-none = Escriba al menos una dirección.
captures-mistake-many = Escriba como máximo { $most } direcciones a la vez.
captures-mistake-address = Esto no es una dirección web: { $line }. Empieza por https:// o http://, sin contraseña.
captures-what = Qué hace una captura
captures-what-page = Un navegador de este monitor abre la página con un perfil nuevo, la recorre hasta el final y espera sus imágenes. No inicia sesión en ningún sitio ni pulsa nada, tampoco los avisos de cookies.
captures-what-keeps = Todo lo recibido se guarda tal como llegó (WARC en un WACZ), con una captura de pantalla, una versión para imprimir, el texto, las redirecciones, las cabeceras y los certificados del sitio.
captures-what-verdict = Se le dice si es realmente la página: completa, parcial, bloqueada, tras un inicio de sesión, desaparecida o un error. También se dice a quien lee.
captures-what-robots = Lo que un sitio pide a los robots que dejen en paz (robots.txt) se deja en paz.
captures-what-no-robots = Este monitor captura páginas aunque un sitio pida a los robots que no entren (robots.txt).
captures-what-seen = El sitio ve que la máquina de este monitor pide la página. Si eso pudiera alertar a alguien o dañar a una persona, no la capture desde aquí.
captures-what-bounds = Una página que tarda más de { $seconds } segundos o trae más de { $size } se corta ahí, y el veredicto lo dice.
captures-what-public = Nadie fuera del equipo ve una captura antes de que se publique su fuente. Las direcciones de redes privadas se rechazan.
captures-list = Lo que ha capturado
captures-none = No ha capturado nada en el último mes.
captures-moving = Algunas capturas están aún en curso.
captures-stop = Detener
captures-drop = Quitar de esta lista
captures-stage-waiting = Espera su turno.
captures-stage-asking = Se pregunta al sitio qué pueden hacer los robots.
captures-stage-opening = Se abre un navegador.
captures-stage-loading = La página se carga.
captures-stage-scrolling = El navegador recorre la página hasta el final.
captures-stage-picturing = Se hacen la captura de pantalla y la versión para imprimir.
captures-stage-fetching = Se recibe el archivo.
captures-stage-packing = Se empaqueta lo recibido.
captures-stage-storing = Se guarda.
captures-state-new = Ahora es un borrador:
captures-state-more = Una captura más de una fuente que ya estaba:
done-captures-asked = Sus direcciones esperan su turno.
done-captures-dropped = Ya no está en la lista.
done-captures-no-address = Esta fuente no tiene una dirección que se pueda capturar.
captures-of-source = Capturas de su dirección
captures-of-source-none = Su dirección aún no se ha capturado.
captures-again = Capturar de nuevo
captures-first = Capturar su dirección
captures-what-polite = { $n ->
    [one] Pasa { $shown } segundo entre dos visitas a un mismo sitio.
   *[other] Pasan { $shown } segundos entre dos visitas a un mismo sitio.
 }

captures-refused-address-invalid = No es una dirección web.
    .do = Escríbala como la muestra su navegador, desde https://.
captures-refused-address-forbidden = Esta dirección lleva a una red privada o a esta misma máquina.
    .do = Solo se capturan direcciones a las que todo el mundo puede llegar.
captures-refused-browser-missing = Este monitor no tiene un navegador con el que capturar.
    .do = Dígaselo a quien gestiona el servidor: docs/capture.md dice qué instalar.
captures-refused-capture-empty = Nada responde en esta dirección, así que no se creó ninguna fuente.
    .do = Compruebe la dirección en su navegador y vuelva a intentarlo.
captures-refused-capture-withdrawn = La fuente de esta dirección fue retirada y no admite capturas.
    .do = Pregunte a la redacción por qué se retiró.
captures-refused-disk-full = El disco de este monitor está lleno.
    .do = Dígaselo a quien gestiona el servidor y vuelva a intentarlo.
captures-refused-job-cancelled = Se detuvo.
    .do = Vuelva a intentarlo si aun así debe capturarse.
captures-refused-job-failed = No se pudo capturar.
    .do = Vuelva a intentarlo. Si se repite, dígaselo a quien gestiona el servidor.
