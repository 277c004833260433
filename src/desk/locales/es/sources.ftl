# Fuentes: enviar archivos, leerlos, corregir su texto, quitar lo que no debe verse.

sources-home-title = Fuentes
sources-lead = Documentos, grabaciones e imágenes en los que se apoya el registro. Envíe archivos aquí; cada uno se vuelve un borrador que puede describir y citar.
sources-recent = Cambiadas en último lugar
sources-recent-none = Todavía no hay ninguna fuente.
sources-all = Todas las fuentes
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

sources-size-b = { $n } B
sources-size-kb = { $n } KB
sources-size-mb = { $n } MB
sources-size-gb = { $n } GB

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
