# Fuentes: enviar archivos, leerlos, corregir su texto, quitar lo que no debe verse.

sources-home-title = Fuentes
sources-lead = Documentos, grabaciones e imágenes en los que se apoya el registro. Envíe archivos aquí; cada uno se vuelve un borrador que puede describir y citar.
sources-recent = Cambiadas en último lugar
sources-recent-none = Todavía no hay ninguna fuente.
sources-intake-link = Lo que ha enviado

sources-upload-title = Enviar archivos
sources-upload-files = Archivos
sources-upload-help = Cualquier tipo de archivo, hasta { $size } cada uno. Se leen apartados de todo lo demás, y nadie fuera del equipo los ve antes de que se publiquen.
sources-upload-drop = También puede soltar archivos aquí. Si se corta la línea, elija de nuevo el mismo archivo: sigue donde estaba.
sources-upload-go = Enviar
sources-sending = Enviando
sources-sent = Enviado
sources-sending-again = La línea se cortó. Seguirá por sí solo.
sources-sending-failed = No se envió. Elija de nuevo el archivo para continuar.
sources-sending-large = Este archivo es mayor de lo que admite este observatorio.
sources-sending-signed-out = Su sesión ha terminado. Entre de nuevo y elija otra vez el archivo: sigue donde estaba.
sources-sending-stop = Detener

sources-intake-title = Lo que ha enviado
sources-intake-lead = Los archivos se leen uno tras otro. Puede dejar esta página: el trabajo continúa.
sources-intake-list = Archivos
sources-intake-none = Todavía no ha enviado nada.
sources-intake-moving = Algunos archivos siguen en camino.
sources-intake-reload = Mirar de nuevo
sources-state-progress = Parte que ha llegado
sources-state-receiving = Ha llegado el { $percent }.
sources-state-receiving-unknown = Está llegando.
sources-state-receiving-help = Si se cortó la línea, elija de nuevo el mismo archivo más abajo: sigue donde estaba.
sources-state-expired = Nunca llegó entero y se desechó. Envíelo de nuevo.
sources-state-waiting = Ha llegado y espera a ser leído.
sources-stage-hashing = Se está tomando su huella.
sources-stage-reading = Se está leyendo.
sources-stage-storing = Se está guardando.
sources-state-added = Ya es un borrador:
sources-state-existing = Ya estaba aquí:
sources-state-existing-closed = El equipo ya tiene este archivo, en una ficha que no está abierta a sus funciones. Quien edita puede decirle más.
sources-alike-found = { $n ->
    [one] Otra fuente se le parece mucho: comparar
   *[other] Otras { $n } fuentes se le parecen mucho: comparar
}
sources-again = Intentar de nuevo
sources-as-is = Guardarlo sin leerlo
sources-discard = Desecharlo

sources-refused-file-not-found = Ya no está donde se dejó.
    .do = Envíelo de nuevo.
sources-refused-file-forbidden = No se puede leer del disco de este observatorio.
    .do = Avise a quien administra el servidor y vuelva a intentarlo.
sources-refused-file-special = No es un archivo.
    .do = Elija un archivo y envíelo.
sources-refused-folder-loop = No es un archivo.
    .do = Elija un archivo y envíelo.
sources-refused-file-unreadable = El disco da un error al leerlo.
    .do = Envíelo de nuevo.
sources-refused-file-changed = Cambió mientras se leía.
    .do = Inténtelo de nuevo.
sources-refused-file-empty = Está vacío.
    .do = Consiga de nuevo el archivo en su lugar de origen.
sources-refused-file-encrypted = Está protegido con una contraseña.
    .do = Ábralo con su contraseña, guárdelo sin ella y envíe esa copia; o guárdelo tal cual, sin texto.
sources-refused-file-damaged = Está dañado y no se puede leer.
    .do = Consígalo de nuevo en su lugar de origen, o guárdelo tal cual, sin texto.
sources-refused-file-bomb = Al desempaquetarse ocupa mucho más que un documento.
    .do = No lo abra. Pregunte a quien lo envió, o guárdelo tal cual, sin texto.
sources-refused-file-slow = Su lectura duraba demasiado y se detuvo.
    .do = Divídalo y envíe las partes, o guárdelo tal cual, sin texto.
sources-refused-file-greedy = Su lectura ocupaba demasiada memoria y se detuvo.
    .do = Divídalo y envíe las partes, o guárdelo tal cual, sin texto.
sources-refused-file-verbose = Su lectura daba más de lo permitido y se detuvo.
    .do = Divídalo y envíe las partes, o guárdelo tal cual, sin texto.
sources-refused-disk-full = El disco de este observatorio está lleno.
    .do = Avise a quien administra el servidor y vuelva a intentarlo.
sources-refused-not-stored = Se leyó y no se pudo guardar.
    .do = Inténtelo de nuevo dentro de un rato.
sources-refused-job-abandoned = Su lectura empezó varias veces y cada vez terminó sin resultado.
    .do = Guárdelo tal cual, sin texto, o deséchelo.
sources-refused-job-cancelled = Se detuvo.
    .do = Inténtelo de nuevo si todavía hace falta.
sources-refused-job-failed = Algo salió mal aquí.
    .do = Es un error nuestro, y su archivo está a salvo. Inténtelo de nuevo, o guárdelo tal cual.

done-sources-sent = Sus archivos han llegado y se están leyendo.
done-sources-none-sent = No se eligió ningún archivo. Elija uno o varios y envíelos.
done-sources-some-too-large = Algunos archivos eran mayores de lo que admite este observatorio y se dejaron fuera. Los demás han llegado.
done-sources-discarded = Se desechó.

problem-upload-too-large = Este archivo es mayor de lo que admite este observatorio
    .do = Divídalo o redúzcalo. Quien administra el servidor puede subir el límite.
problem-upload-unknown = Ese archivo no está entre los que usted ha enviado
    .do = Puede haberse desechado al cabo de una semana. Envíelo de nuevo.
problem-too-many-uploads = Demasiados archivos suyos están en camino
    .do = Espere a que se lean algunos y envíe los siguientes.

sources-record = La ficha de esta fuente
sources-reading = El documento
sources-no-file = Esta fuente no tiene ningún archivo.
sources-files = Archivos de esta fuente
sources-find = Buscar en este documento
sources-find-go = Buscar
sources-found = { $n ->
    [0] «{ $words }» no se encontró en este documento.
    [one] Se encontró una vez.
   *[other] Se encontró { $shown } veces.
}
sources-pages = Páginas del documento
sources-page = Página { $page }
sources-page-of = Página { $page } de { $count }
sources-page-before = Página anterior
sources-page-next = Página siguiente
sources-looks = La página { $page } de { $name } tal como se ve
sources-original = El original
sources-original-closed = El original queda en manos de quienes pueden verlo.
sources-no-text = No se pudo leer texto de este archivo. Abra el original.
sources-empty-page = En esta página no hay palabras.
sources-recognised = Leído de la imagen por un programa, seguro al { $percent } de media. Compare con la página.
sources-unsure-pages = { $n ->
    [one] Una página se leyó con menos del { $percent } de seguridad. Compárela con su imagen:
   *[other] { $shown } páginas se leyeron con menos del { $percent } de seguridad. Compárelas con sus imágenes:
}
sources-unsure-words = Las palabras con puntos debajo son las que el programa no leyó con seguridad.
sources-corrected = Una persona escribió estas palabras según la página. Última corrección en este archivo: { $date }
sources-language-unknown = Idioma desconocido
sources-withheld = El original no se da a quienes leen; reciben su texto, o una copia hecha para ellos.
sources-redacted-shown = Ve lo que reciben quienes leen: una copia de la que se quitó algo.
sources-before-shown = Ve el archivo tal como era antes de quitar nada. Quienes leen nunca ven esto.
sources-before-link = Mostrarlo como era antes
sources-after-link = Mostrar lo que reciben quienes leen
sources-correct = Corregir las palabras de esta página
sources-correct-title = Corregir las palabras de la página { $page }
sources-correct-lead = Escriba lo que está en la página, y nada más. La búsqueda y las citas usan sus palabras; las anteriores se guardan.
sources-correct-words = Palabras de la página
sources-correct-help = Una línea vacía separa párrafos.
sources-correct-save = Guardar estas palabras
sources-correct-conflict = Otra persona escribió esta página desde que usted la abrió. Sus palabras siguen aquí y las otras están abajo: únalas y guarde el resultado.
sources-correct-now = La página tal como está ahora
sources-correct-long = Es demasiado largo para una página: 200 000 caracteres como máximo.
sources-cancel = Volver al documento

sources-state-of-draft = Borrador
sources-state-of-in_review = En revisión
sources-state-of-right_of_reply = Derecho de réplica
sources-state-of-published = Publicada
sources-state-of-corrected = Corregida
sources-state-of-superseded = Fusionada
sources-state-of-withdrawn = Retirada

sources-custody = Los archivos y lo que se hizo de ellos
sources-type = Tipo
sources-within = Llegó dentro de
sources-metadata = Lo que el archivo dice de sí mismo
sources-team-metadata = Lo que solo ve el equipo
sources-made = Hecho a partir de él
sources-restricted = Hecho a partir de él antes de quitar algo
sources-kind-text = Capa de texto
sources-kind-thumbnail = Imagen pequeña
sources-kind-clean = Copia para quienes leen
sources-by-person = Por una persona:
sources-redactions = Lo que se quitó de él
sources-redaction-told = { $n ->
    [one] un lugar, página { $pages }
   *[other] { $shown } lugares, páginas { $pages }
}

sources-redact = Quitar algo
sources-redact-title = Quitar algo de { $name }
sources-redact-lead = Diga lo que quienes leen no deben ver. Usted mira la copia antes de que nada cambie. El original se guarda para el equipo y nunca se da.
sources-redact-words = Palabras que quitar en todas partes
sources-redact-words-help = Un nombre o una expresión en cada línea. Mayúsculas y acentos no cuentan. Las palabras dentro de imágenes de una página que también tiene texto no se encuentran: márquelas más abajo.
sources-redact-whole = Solo palabras enteras
sources-redact-whole-help = Si no, «Ali» se quita también de «Alicante».
sources-redact-passages = Pasajes de una página
sources-redact-page = Página
sources-redact-quote = Las palabras
sources-redact-areas = Partes de una página
sources-redact-areas-help = Dibuje en la página con el ratón, o dé números: tanto por ciento de la página, desde su izquierda y desde arriba. La página se vuelve una imagen en la copia.
sources-redact-draw = Dibuje un recuadro sobre lo que no debe verse.
sources-redact-undraw = Quitar este recuadro
sources-redact-x = Desde la izquierda, %
sources-redact-y = Desde arriba, %
sources-redact-width = Ancho, %
sources-redact-height = Alto, %
sources-redact-other-page = Para dibujar en otra página, envíe primero esto o empiece allí:
sources-redact-reason = Motivo
sources-redact-reason-help = Quienes leen lo ven. No repita lo que se quita.
sources-redact-look = Hacer la copia y mirarla
sources-redact-nothing = Diga qué quitar: palabras, un pasaje o una parte de una página.
sources-redact-much = Es demasiado a la vez: 500 lugares como máximo.
sources-redact-words-wrong = Cada línea necesita una letra o un número, y 1000 caracteres como máximo.
sources-redact-quote-wrong = Escriba las palabras del pasaje, 1000 caracteres como máximo.
sources-redact-page-wrong = Dé el número de una página de este archivo.
sources-redact-area-wrong = Dé cuatro números de 0 a 100.
sources-redact-reason-missing = Diga por qué se quita.
sources-redact-reason-long = El motivo debe caber en 500 caracteres.
sources-redact-reason-tells = El motivo repite lo que se quita. Quienes leen lo verían.

sources-redaction-working = Se está haciendo la copia. Cada página se lee de nuevo; puede tardar unos minutos. Puede dejar esta página.
sources-redaction-made = { $n ->
    [0] No se encontró nada que quitar.
    [one] Se quitó un lugar. Así verán su página quienes leen.
   *[other] Se quitaron { $shown } lugares. Así verán sus páginas quienes leen.
}
sources-redaction-lead = Los metadatos, adjuntos, formularios, textos ocultos y versiones anteriores no están en la copia. Compárela con el original antes de seguir.
sources-redaction-flat = Estas páginas son imágenes en la copia, para que nada pueda quedar bajo lo negro: { $pages }
sources-redaction-missed = Una parte no se encontró, o quizá sigue ahí. Marque esos lugares como partes de una página.
sources-redaction-missed-words = «{ $words }» no se encontró.
sources-redaction-missed-passage = «{ $words }» no se encontró en la página { $page }.
sources-redaction-missed-trace = La página { $page } quizá aún dice «{ $words }», escrito de otro modo.
sources-redaction-missed-area = No hay página { $page }.
sources-redaction-said = También lo dicen estas fichas. Cámbielas también:
sources-redaction-page-alt = Página { $page } de la copia
sources-redaction-looked = He comparado estas páginas: no queda nada que no deba verse.
sources-redaction-unlooked = Compare las páginas y marque la casilla.
sources-redaction-apply = Dar esta copia a quienes leen
sources-redaction-drop = Renunciar
sources-refused-redaction-impossible = Esto no se puede quitar de este archivo.
    .do = De un archivo sin palabras ni páginas no se puede quitar nada. Manténgalo restringido, o añada una copia que haya hecho usted.

sources-alike-link = Buscar lo que se le parece
sources-alike-title = Lo que se parece a esta fuente
sources-alike-lead = Nada se fusiona por sí solo. Si dos fuentes son la misma, quien edita fusiona sus fichas.
sources-alike-none = Nada de aquí se le parece mucho.
sources-alike-text = El { $percent } de las palabras son las mismas
sources-alike-picture = El { $percent } de la imagen es igual
sources-alike-same = Los mismos bytes
sources-alike-merge = Fusionar las fichas
sources-alike-this = Esta fuente
sources-alike-other = La otra
sources-alike-compare = Comparar
sources-alike-compare-title = Dos fuentes una junto a otra

done-sources-text-kept = Se guardaron las palabras de la página. La búsqueda y las citas las usan.
done-sources-text-same = La página ya lo decía. Nada cambió.
done-sources-redacted = Quienes leen reciben ahora la copia. El original queda en manos del equipo.
done-sources-redaction-dropped = Se renunció. Nada cambió.

problem-no-such-object = Esta fuente no tiene ese archivo
    .do = Vuelva a la fuente: allí están sus archivos.
problem-no-such-file = Esta fuente no tiene ningún archivo
    .do = Añada uno primero.
problem-redaction-unknown = Aquí no hay nada que quitar
    .do = Se hizo, se renunció, o se olvidó al cabo de un día. Empiece de nuevo desde la fuente.
problem-not-made-yet = La copia aún no está hecha
    .do = Espere a que lo esté, mírela y siga.
