# Palabras de las páginas donde las personas cuentan lo que vivieron. Las reglas para traducir están en en/tell.ftl.

## En cada página

tell-tab = Información
tell-leave = Salir ya
tell-leave-say = Abre enseguida otro sitio.
tell-skip = Ir al texto
tell-languages = Idiomas
tell-machine = Una máquina tradujo esta página. Nadie la ha revisado todavía. Algunas palabras pueden estar mal.
tell-read-in = También puede leerla en:
tell-step = Paso { $step } de { $of }
tell-question = Pregunta { $number } de { $of }
tell-next = Seguir
tell-back = Volver
tell-yes = Sí
tell-no = No
tell-listen = Escuchar esta página
tell-trouble = Mire esto, por favor
tell-kept = Lo que escribió sigue aquí.

## Primera página

start-title = Cuente lo que le pasó
start-lead = ¿Una máquina, una cámara, una aplicación o una lista de computadora decidió algo sobre usted? ¿Le tomaron las huellas, le escanearon la cara, le revisaron el teléfono o le siguieron desde el aire? Puede contarlo aquí.
start-who = Somos { $name }. Reunimos lo que estas máquinas hacen a las personas en movimiento, para que se sepa y cambie.
start-free = No necesita nombre, ni cuenta, ni papeles. No cuesta nada.
start-send-last = No se envía nada antes de que pulse «Enviar», al final. Puede parar en cualquier momento.
start-begin = Quiero contar algo
start-return = Tengo un código
start-return-say = Ya nos contó algo y quiere leer nuestra respuesta, añadir algo o retirarlo.
start-help = ¿Dónde encuentro ayuda?
start-danger = ¿Está en peligro ahora? No podemos ir hasta usted. Llame al número de emergencias del país donde está. En muchos países es el 112 o el 911.
start-safe-title = Para su seguridad
start-safe-phone = Use un teléfono o una computadora que nadie más mire. No use uno de un campamento, de una oficina o de un patrón.
start-safe-leave = El botón «Salir ya» está siempre arriba en la página. Le lleva enseguida a otro sitio.
start-safe-limits = El botón no puede ocultarlo todo. Su navegador puede recordar que estuvo aquí. Quien vigile la línea de internet también puede verlo.
start-safe-tor = Si teme que alguien vigile su internet, use el navegador Tor. Oculta adónde va.

## Qué va a pasar

know-title = Qué va a pasar
know-what-title = Qué recibimos
know-what = Solo lo que usted escribe, dice o adjunta. No guardamos su número de teléfono, ni el lugar donde está, ni su dirección de internet, ni qué teléfono usa.
know-who-title = Quién puede leerlo
know-who = Solo unas pocas personas de nuestro equipo, que tienen las llaves. Nadie más, ni siquiera quienes cuidan nuestras computadoras.
know-plain-title = Cómo viaja
know-plain = Sus palabras viajan bajo llave hasta nuestra computadora. Ella las ve un momento, las vuelve a poner bajo llave y las olvida. Nunca las escribe sin llave.
know-sealed = Su teléfono pone sus palabras bajo llave antes de que salgan. Nuestra computadora no puede leerlas.
know-use-title = Qué hacemos con ello
know-use = Primero lo leen personas de nuestro equipo. Todo lo demás, solo si usted dice que sí. Le preguntamos por cada cosa, una por una.
know-long-title = Cuánto tiempo lo guardamos
know-long = Noventa días después del último mensaje, salvo que usted permita más. Si nadie lo ha abierto en noventa días, también se borra.
know-back-title = Puede retirarlo
know-back = Recibirá un código. Con él puede volver, leer nuestra respuesta y retirarlo todo, incluso después de años.
know-risk-title = Qué puede salir mal
know-risk-phone = Quien mire su teléfono o encuentre su código puede saber que usted nos contó algo.
know-risk-story = Quien estuvo allí puede reconocerle por su historia. Si puede, deje fuera lo que solo usted puede saber.
know-risk-line = Quien vigile internet puede ver que usted visitó este sitio. No puede ver lo que escribe.
know-risk-court = La policía o un tribunal puede pedirnos lo que tenemos. Lo que está bajo llave solo lo abren quienes tienen las llaves. Nos negaremos hasta donde la ley lo permita, pero no podemos prometer que ganemos.
know-risk-computer = Si alguien entra en nuestra computadora, podría leer lo que llega en ese momento. Lo que ya está bajo llave no puede leerlo.
know-risk-case = Si tiene abogado o una solicitud de asilo, pregunte antes al abogado, si puede. Lo que cuente puede contar allí.
know-complain-title = Si hacemos algo mal
know-complain = Puede quejarse ante nosotros: { $contact }
know-complain-office = También puede quejarse ante la oficina de protección de datos del país donde está. Es gratis.
know-go = Lo entiendo, seguir

## Lo que nadie puede deshacer

undo-title = Lo que nadie puede deshacer
undo-lead = Puede retirar lo que envía. Entonces lo borramos. Pero hay cosas que no podemos recuperar:
undo-read = Lo que ya leyeron algunas personas, lo saben.
undo-copies = Lo que se hizo público puede haber sido copiado, impreso o citado por otros.
undo-partners = Si nos permitió compartirlo, nuestros socios tienen una copia. Les pedimos que la borren. No podemos obligarles.
undo-search = Los buscadores pueden mostrar copias viejas durante unos días o semanas.

## Su sí o su no

consent-lead = Usted decide. Responda lo que responda, puede contarnos, y le tratamos igual.
consent-unsure = ¿No está seguro? Elija «No». Puede cambiarlo después con su código.
consent-rest-no = No a todas las demás preguntas
consent-read-title = ¿Puede nuestro equipo leer lo que envía?
consent-read = Sin esto no podemos hacer nada. Lo leen unas pocas personas que tienen las llaves. Nadie más.
consent-read-no = Entonces no podemos recibir nada de usted, y no se ha enviado nada. Todavía puede encontrar ayuda aquí.
consent-background-title = ¿Podemos aprender de ello, sin mostrarlo?
consent-background = Nos sirve para entender qué pasa y saber dónde mirar. No mostramos sus palabras a nadie.
consent-quote-title = ¿Podemos mostrar algunas de sus palabras, sin su nombre?
consent-quote = Quitamos nombres, lugares y días que podrían llevar hasta usted. Después, todo el mundo puede leer esas palabras.
consent-media-title = ¿Podemos mostrar sus fotos o grabaciones?
consent-media = Antes ocultamos caras y voces, lo mejor que podemos. Después, todo el mundo puede verlas u oírlas.
consent-share-title = ¿Podemos dárselo a un grupo en el que confiamos?
consent-share = Por ejemplo, a abogados o a otro grupo que defiende los derechos de la gente. Solo lo damos a grupos que prometen protegerlo.
consent-contact-title = ¿Podemos preguntarle algo?
consent-contact = Escribimos nuestra pregunta en este sitio. Usted la lee aquí con su código. No tenemos otra forma de llegar a usted.
consent-keep-title = ¿Podemos guardarlo durante años?
consent-keep = Puede ayudar más adelante, ante un tribunal o en la historia. Si dice que no, lo borramos noventa días después del último mensaje.
consent-translate-title = ¿Puede traducirlo una máquina?
consent-translate = Si nadie de nuestro equipo lee su idioma, lo traduce una computadora. Puede ser la computadora de otros. Si dice que no, solo lo traducen personas.

## Lo mismo, en corto

purpose-read = Nuestro equipo lo lee
purpose-background = Aprendemos de ello
purpose-quote = Mostramos algunas palabras sin nombre
purpose-media = Mostramos fotos o grabaciones
purpose-share = Lo damos a un grupo de confianza
purpose-contact = Le preguntamos algo aquí
purpose-keep = Lo guardamos durante años
purpose-translate = Una máquina lo traduce

## Escribir

write-title = ¿Qué pasó?
write-lead = Escriba como habla. Cualquier idioma sirve. Las faltas no importan.
write-hints-title = Lo que nos ayuda
write-hint-machine = ¿Cuál era la máquina, la cámara o la aplicación? ¿Cómo era? ¿Cómo se llamaba?
write-hint-who = ¿Quién la usaba? ¿La policía, guardias de frontera, una oficina, una empresa?
write-hint-where = ¿En qué país fue? ¿Qué mes o qué año?
write-hint-after = ¿Qué le pasó por causa de eso?
write-hint-names = No escriba nombres de otras personas si eso puede hacerles daño.
write-label = Sus palabras
write-empty = Escriba algo aquí, o elija «Enviar solo archivos».
write-files-only = Enviar solo archivos
write-files-later = ¿Tiene fotos, grabaciones o papeles? Puede añadirlos después de enviar sus palabras.
write-too-long = Su texto es demasiado largo para un solo mensaje. Envíelo en dos partes: ahora la primera, y luego añada la segunda con su código.
write-too-long-by = Tiene { $size } KB. Hay sitio para { $most } KB.

## Mirar otra vez antes de enviar

check-title = Mire otra vez
check-lead = Esto es lo que va a enviar. Todavía puede cambiarlo.
check-words = Sus palabras
check-none = Sin palabras. Añadirá archivos después de este paso.
check-answers = Sus respuestas
check-change = Cambiar mis palabras
check-change-answers = Cambiar mis respuestas
check-go = Está bien, seguir

## El código

code-title = Su código
code-lead = Esta es la única llave de lo que envía. Apúntela ahora, en papel si puede.
code-once = Nosotros no la guardamos. Si la pierde, nadie puede dársela otra vez.
code-numbers = El código: cinco grupos de números
code-group = Grupo { $number }
code-words = El mismo código en palabras
code-words-say = Las palabras abren lo mismo. Use lo que le sea más fácil guardar.
code-hide = Guárdelo donde nadie mire. No le haga una foto si otros miran su teléfono.
code-without = También puede enviar sin guardar un código. Entonces no podrá leer una respuesta ni retirarlo.
code-print = Imprimir este código
code-have-it = Lo he apuntado
code-skip = No quiero guardar un código
code-card-title = Mi código
code-card-say = Escriba estos números en «Tengo un código».

## Escribir dos grupos

confirm-title = ¿Está bien su código?
confirm-lead = Escriba dos grupos de su código. Así los dos sabemos que lo tiene.
confirm-label = Grupo { $number }
confirm-wrong = Estos números no son los de su código. Mire lo que apuntó e inténtelo otra vez.
confirm-show = Muéstreme el código otra vez
confirm-undo = He leído lo que nadie puede deshacer.

## Enviar

send-title = ¿Enviar ahora?
send-lead = Cuando pulse «Enviar», sus palabras se ponen bajo llave y vienen a nosotros.
send-go = Enviar
send-files-go = Abrir el lugar para mis archivos

## Esperar

wait-title = Un momento, por favor
wait-lead = Hay mucha gente aquí ahora, o usted fue muy rápido. Sus palabras están en esta página y no se pierden.
wait-seconds = El botón aparece en { $seconds } segundos.
wait-go = Seguir
wait-stay = Por favor, no cierre esta página.

## Enviado

sent-title = Ha llegado
sent-lead = Gracias. Lo que nos contó está guardado bajo llave. Solo nuestro equipo puede abrirlo.
sent-again = Esto ya se había enviado. No se envía dos veces.
sent-changed = Esto ya se había enviado. Si cambió sus palabras, puede enviarlas ahora como añadido.
sent-code = Puede volver con su código, hoy o dentro de años.
sent-answer = Si lo permitió, quizá le preguntemos algo. Mire aquí otra vez en una o dos semanas.
sent-files = Añadir fotos, grabaciones o papeles
sent-end = He terminado
sent-leave = Ahora pulse «Salir ya». Si este no es su propio teléfono, borre también la lista de páginas visitadas.

## Archivos

files-title = Añadir un archivo
files-lead = Una foto, una grabación, un video o un papel. Un archivo cada vez.
files-limits = Como máximo { $each } MB por archivo, { $count } archivos y { $total } MB en total.
files-clean-limit = Un archivo de más de { $each } MB se envía tal cual: no podemos quitar lo que esconde.
files-pick = Elegir un archivo
files-original-title = Las fotos suelen esconder el lugar, la hora y el teléfono. Eso lo quitamos.
files-original = Guardar también el original con todo lo que esconde. Puede servir como prueba. Solo nuestro equipo puede abrirlo.
files-note-label = ¿Qué es esto? (puede dejarlo vacío)
files-send = Enviar este archivo
files-slow = Un archivo grande puede tardar muchos minutos. Deje esta página abierta hasta que diga que el archivo ha llegado.
files-arrived = El archivo ha llegado: { $name }
files-cleaned = Quitamos el lugar, la hora y el teléfono que escondía.
files-not-cleaned = No pudimos quitar lo que esconde este archivo. Solo nuestro equipo puede abrirlo, y lo sabe.
files-another = Añadir otro archivo
files-enough = No más archivos
files-none = No llegó ningún archivo. Elija primero un archivo.
files-too-big = Este archivo es demasiado grande. Desde esta página un archivo puede tener { $each } MB. Puede hacerlo más pequeño o enviarlo en partes.
files-too-many = Ya no hay sitio para archivos aquí. Ha enviado todo lo que cabe.
files-torn = La conexión se cortó y el archivo no llegó entero. No guardamos la mitad. Por favor, envíelo otra vez.

## Tengo un código

return-title = Su código
return-lead = Escriba los cinco grupos de números, o las ocho palabras.
return-label = Su código
return-how = Sirve cualquier clase de números. Los espacios no importan.
return-go = Abrir
return-not-a-code = Este no es un código entero. Tiene cinco grupos de cinco números. Puede que un número esté mal. Por favor, mire otra vez.
return-not-found = Aquí no hay nada para este código. Se escribió mal, o se retiró, o pasó el tiempo. No podemos saber cuál.
return-expired = Por su seguridad, esta página se cerró. Escriba su código otra vez. Lo que escribió sigue aquí.

## El buzón

box-title = Sus mensajes
box-lead = Aquí está lo que le escribimos y lo que puede hacer.
box-replies = Nuestras respuestas
box-no-replies = Todavía no hay respuesta. Puede tardar una semana o más. Mire otro día.
box-reply-day = Escrito el { $day }
box-reply-broken = Este mensaje no se puede abrir. Está dañado.
box-reply-soon-gone = Nuestras respuestas se quedan aquí treinta días.
box-files-arrived = Archivos que han llegado: { $count }
box-what = ¿Qué quiere hacer?
box-more = Escribir más
box-files = Añadir un archivo
box-consents = Cambiar mis respuestas
box-withdraw = Retirarlo todo
box-again = Mirar otra vez
box-close = Cerrar

## Escribir más

more-title = Escribir más
more-lead = ¿Qué quiere añadir o responder?
more-send = Enviar
more-sent = Sus palabras han llegado.
more-full = Ya no hay sitio para mensajes aquí. Ha enviado todo lo que cabe.

## Cambiar respuestas

change-title = Sus respuestas
change-lead = No podemos ver sus respuestas anteriores: están bajo llave. Por favor, responda otra vez a cada pregunta.
change-say = Sus nuevas respuestas valen desde hoy.
change-no = Si dice que no, dejamos de usarlo para eso. Lo que está en nuestro sitio gracias a eso se quita.
change-save = Enviar mis respuestas
change-saved = Sus respuestas han llegado.
change-saved-yes = Su sí ha llegado.
change-saved-no = Su no ha llegado. Lo que está en nuestro sitio gracias a eso se está quitando ahora.
change-read-no = Si nuestro equipo ya no puede leerlo, lo borramos todo.

## Retirarlo

withdraw-title = ¿Retirarlo todo?
withdraw-lead = Borramos lo que escribió y envió, nuestras respuestas y todo lo que en nuestro sitio se apoya en ello. Nadie puede recuperarlo, usted tampoco.
withdraw-code = Después de esto, su código ya no abre nada.
withdraw-yes = Sí, retirarlo todo
withdraw-no = No, conservarlo
withdraw-done-title = Está retirado
withdraw-done = Lo que envió está borrado. Ya nadie puede abrirlo, ni siquiera con una copia vieja de nuestras computadoras.
withdraw-done-site = Lo que estaba en nuestro sitio gracias a ello se está quitando ahora. Avisamos a nuestro equipo para que borre sus notas y pida a nuestros socios que hagan lo mismo.
withdraw-done-limits = Esto no podemos deshacerlo:

## Cuando algo estorba

trouble-title = Esta vez no funcionó
trouble-kept = Sus palabras no se pierden. Siguen en esta página.
trouble-unavailable = Nuestra computadora no puede recibir nada ahora. La culpa es nuestra, no suya. No se envió nada.
trouble-keep = Guarde sus palabras: cópielas en una nota, en un mensaje para usted o en papel. Hágalo solo si nadie más mira allí. Luego inténtelo más tarde.
trouble-try = Intentar otra vez
trouble-press-again = Esta página estuvo abierta mucho tiempo. No se perdió nada. Por favor, pulse el botón otra vez.
trouble-choose = Elija «Sí» o «No».
trouble-torn = La conexión se cortó en el camino. No se envió nada. Por favor, envíelo otra vez.
trouble-form = Algo de esta página se dañó en el camino. Por favor, empiece este paso otra vez.
trouble-full = Nuestro depósito está lleno ahora. Por favor, inténtelo mañana.
trouble-offline = No hay conexión. Sus palabras siguen en esta página.
trouble-start = Empezar otra vez

## Cerrado

closed-title = Esta puerta está cerrada ahora
closed-lead = En este momento no puede contarnos nada aquí.
closed-why = Lo que la gente cuenta debe ponerse bajo llave para que solo nuestro equipo pueda abrirlo. Ahora nadie de nuestro equipo tiene una llave. Por eso no recibimos nada.
closed-nothing = Esta página no recoge nada. Nadie sabe que la ha leído.
closed-code = Tengo un código de antes
closed-safe = Hasta entonces, para su seguridad
closed-device = Un teléfono que le quitaron, o que tuvo que desbloquear, puede ser leído por otros. Use otro para lo que quiera guardar para sí.
closed-keep = Escriba lo que pasó mientras lo recuerda: el día, el lugar, quién estaba, qué se dijo, cómo se llamaba la máquina. Guarde papeles, billetes y cartas.
closed-others = No ponga en internet nombres, caras ni lugares de otras personas sin preguntarles.
closed-lawyer = Hable con un abogado o con un grupo de confianza antes de contar su historia en público. Puede usarse en su caso.
closed-danger = Si está en peligro ahora, no podemos ayudarle. Llame al número de emergencias del país donde está.
closed-turn = Dónde encontrar ayuda ahora

## Con scripts: bajo llave en el teléfono

sealed-here = Su teléfono pone todo bajo llave él mismo. Nuestra computadora no puede leerlo.
sealed-locking = Su teléfono está poniendo sus palabras bajo llave. Puede tardar unos segundos.
sealed-code-making = Su teléfono está haciendo su código …
sealed-opening = Su teléfono está abriendo sus mensajes …
sealed-waiting = Su teléfono se prepara para enviar. Puede tardar unos segundos.
sealed-sending = Enviando …
sealed-progress = { $percent } por ciento enviado
sealed-part = Parte { $part } de { $of }
sealed-stopped = La conexión se detuvo. Sigue sola cuando vuelve. Por favor, deje esta página abierta.
sealed-go-on = Seguir enviando
sealed-broken-title = Esta página está rota
sealed-broken = Algo en su teléfono o en el camino detuvo esta página. No se envió nada.
sealed-broken-copy = Sus palabras están abajo. Puede copiarlas.
sealed-restart = Empezar otra vez de la forma sencilla
sealed-restart-say = La forma sencilla funciona en todos los teléfonos. Nuestra computadora ve entonces sus palabras un momento, mientras las pone bajo llave.
sealed-leave-keys = También puede pulsar tres veces la tecla Mayús.
sealed-no-file = Este archivo no se puede leer. Elíjalo otra vez.
sealed-stop = Parar

## Con scripts: grabar

record-title = Grabe su voz
record-lead = Puede hablar en vez de escribir.
record-start = Empezar a grabar
record-stop = Parar de grabar
record-going = Grabando: { $time }
record-play = Escucharla
record-again = Grabar otra vez
record-delete = Borrarla
record-keep = Guardarla
record-kept = Grabación: { $time }
record-refused = Su teléfono no deja que esta página use el micrófono. Puede permitirlo, o elegir una grabación que hizo antes.
record-cannot = Este navegador no puede grabar. Puede grabar con su teléfono y adjuntar la grabación.
record-attach = Adjuntar una grabación
record-longest = Una grabación puede durar { $minutes } minutos. Puede hacer más de una.
record-voice = Su voz puede mostrar quién es. Solo la oye nuestro equipo, salvo que usted permita más.
record-disguise = Cambiar mi voz
record-disguise-say = Así es más difícil reconocerle por la voz. No le oculta.
record-photo = Tomar una foto

## Con scripts: lo que muestra un archivo

reveal-title = Lo que muestra este archivo
reveal-place = El lugar donde se hizo
reveal-time = El día y la hora
reveal-device = El teléfono o la cámara
reveal-name = Un nombre
reveal-other = Otras marcas escondidas
reveal-nothing = No encontramos nada escondido en este archivo.
reveal-unknown = No podemos mirar dentro de esta clase de archivo. Puede esconder un lugar, una hora o un nombre.
reveal-clean = Lo quitamos y enviamos una copia limpia.
reveal-seen = Mire también lo que se ve: caras, nombres, letreros de calles, papeles.
reveal-original = Enviar también el original, con todo lo que esconde
reveal-size = Tamaño: { $size } MB
reveal-remove = Quitar este archivo
reveal-add = Añadir este archivo

## Con scripts: su propio teléfono

own-title = ¿Es su propio teléfono?
own-say = Si solo usted lo usa, esta página puede guardar lo que empezó. Si otros también lo usan, diga que no. Entonces no queda nada en el teléfono.
own-yes = Sí, solo yo lo uso
own-no = No, o no estoy seguro
own-pin-title = Elija un número secreto
own-pin-say = Al menos seis cifras. Pone bajo llave en este teléfono lo que empezó. Si lo olvida, nadie puede abrirlo.
own-pin-label = Número secreto
own-pin-again = El mismo número otra vez
own-pin-short = Elija al menos seis cifras.
own-pin-differs = Los dos números no son iguales.
own-pin-wrong = Este número no lo abre.
own-draft-kept = Guardado en este teléfono, bajo llave, durante tres días.
own-draft-found = Empezó algo en este teléfono. ¿Quiere seguir?
own-draft-open = Seguir con ello
own-draft-erase = Borrarlo
own-draft-erased = Se borró de este teléfono.
own-draft-save = Guardarlo en este teléfono y seguir después
outbox-title = Esperando para enviarse
outbox-say = Ahora no hay conexión. Su mensaje está bajo llave y espera en este teléfono. Ni este teléfono puede abrirlo ya.
outbox-code = Ya tiene su código. Funciona en cuanto el mensaje haya llegado.
outbox-send = Enviarlo ahora
outbox-waits = Mensajes que esperan: { $count }
outbox-gone = Todos los mensajes que esperaban han llegado.
outbox-save = Guardarlo como archivo
outbox-save-say = Puede llevar el archivo bajo llave a otro teléfono o computadora y enviarlo desde allí. Nadie en el camino puede abrirlo.
outbox-load = Enviar un archivo bajo llave de otro teléfono
outbox-not-ours = Este no es un mensaje bajo llave de este sitio.
outbox-erase = Borrarlo de este teléfono
outbox-late = El reloj del teléfono puede estar mal. No importa.

## Proof of having told

box-proof = Prueba de que nos lo contó
proof-say = Este archivo muestra que usted nos contó algo, y a más tardar en qué día. Es una línea en una lista pública. Nadie puede cambiar la lista en secreto, nosotros tampoco.
proof-soon = La prueba está lista uno o dos días después de contarlo. Vuelva entonces.
proof-save = Guardar la prueba como archivo
proof-not-title = Lo que no muestra
proof-not-words = Lo que usted contó. Ninguna palabra de ello está en el archivo.
proof-not-who = Quién es usted. Ni su nombre ni su teléfono están en el archivo.
proof-not-true = Si lo que contó es verdad.
proof-keep-title = Guardarlo con seguridad
proof-keep-danger = Este archivo puede ponerle en peligro: quien lo encuentre con usted sabrá que nos contó algo.
proof-keep-phone = Si otros miran su teléfono, no lo guarde ahí. Su código abre esta página de nuevo, otro día y en otro teléfono.
proof-keep-place = Déselo a alguien de confianza. Después bórrelo de este teléfono, y también de la lista de descargas.
proof-keep-withdraw = Si retira lo que contó, ya no podremos hacer esta prueba. Los archivos que usted haya guardado quedan.
proof-use-title = Qué hacer con él
proof-use = Alguien de confianza, por ejemplo un abogado, puede comprobar el archivo sin preguntarnos. Lo hace esta página de nuestro sitio, o esta orden:
proof-use-key = Ambas piden la clave de nuestra lista. Está en esta dirección:
proof-details = Para quien lo compruebe
proof-number = Número en la lista
proof-day = Día
proof-log = Nombre de la lista
proof-lines = Lo que abre esta línea de la lista. También está en el archivo.
