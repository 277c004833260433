# Fichas y fuentes.

content-notice = Antes de leer
language-notice = Sobre el idioma de esta página
caution-title = Léase con cautela
fallback-notice = Esta ficha aún no existe en este idioma ({ $wanted }). Se muestra en el siguiente: { $shown }.
machine-notice = Este texto lo tradujo una máquina y nadie lo ha revisado. Idioma del original: { $original }.
languages-of-record = Se puede leer en: { $list }.
old-version-label = Una versión anterior
old-version = Esta es la versión { $version } de la ficha. Se conserva para que se pueda comprobar lo que se citó
to-latest = Ir a la última versión
may-have-moved-on = (puede haber cambiado desde entonces)
editorial = (juicio de la redacción)
not-known = No se sabe.
ref-not-public = una ficha que no es pública

s-status-since = { $status } desde { $date }.
s-status = { $status }.
s-status-then = { $status } según la última mención.
s-status-unknown = No se sabe si está en uso.
s-stage-unknown = No se sabe en qué fase está.
s-ran = Inicio: { $from }. Fin: { $to }.
s-ran-until = Fin: { $date }.
s-began = Inicio: { $date }.
s-dates = Fechas registradas: { $from } – { $to }.
s-dates-from = Primera fecha registrada: { $date }.
s-since = Desde { $date }.
s-until = Hasta { $date }.
s-last-reported = Última mención: { $date }; puede haber cambiado desde entonces.
s-last-confirmed = Última confirmación: { $date }; puede haber cambiado desde entonces.
s-no-date = No consta ninguna fecha; puede haber cambiado.
s-statements = { $n ->
    [one] Consta { $shown } afirmación.
   *[other] Constan { $shown } afirmaciones.
}
s-alleged = { $n ->
    [one] { $shown } de { $of } es una alegación.
   *[other] { $shown } de { $of } son alegaciones.
}
s-disputed = { $n ->
    [one] { $shown } de { $of } se discute o se niega.
   *[other] { $shown } de { $of } se discuten o se niegan.
}

facts-title = Lo esencial
statement-title = La afirmación
statements-title = Qué se dice y quién lo dice
claims-untranslated = Las afirmaciones quedan en el idioma en que se escribieron hasta que alguien las traduzca.
claim-by = Lo dice
claim-about = Sobre
claim-history = Cómo cambió su situación
claim-contradicts = Esto contradice
conflicts-title = Donde las fuentes no coinciden
conflicts-lead = No lo resolvemos. Se muestran los dos lados tal como son.
behind-title = Quién está detrás
agent-links-title = Qué suministra, usa o paga
link-of = de
link-since = desde
link-until = hasta
link-details = detalles
people-title = Personas y derechos afectados
figures-title = Cifras
figures-what = Qué se cuenta
figures-value = Número
figures-at = Fecha
questions-title = Preguntas que todo despliegue debería responder
question-unanswered = Aquí no consta respuesta a estas preguntas:
notice-title = Si se encuentra delante
items-title = Pregunta por pregunta
sources-title = Fuentes de esta página
note-number = Nota { $number }
note-back = Volver al texto de la nota { $number }
note-page = página { $page }
note-contradicts = En contra:
note-context = Como contexto:
note-not-public = Una fuente que no es pública.

related-deployment = Dónde se usa
related-incident = Qué ocurrió
related-technology = Tecnologías
related-engagement = Respuestas y silencios
related-assessment = Evaluaciones
related-measure = Normas, fallos y lo que se pide
related-mechanism = Adónde acudir
related-event = Eventos
related-call = Convocatorias
related-publication = Publicaciones
related-agent = Quién se nombra
related-link = Otros vínculos
related-claim = Otras afirmaciones que lo nombran
silence-engagement = Aquí aún no consta ningún intercambio de este observatorio con quienes aparecen nombrados. Quien aparezca nombrado puede responder; la respuesta se muestra entonces aquí.
answers-among = { $n ->
    [one] Entre las afirmaciones de arriba hay una en la que una parte da su propia versión, reconoce, niega o disputa algo:
   *[other] Entre las afirmaciones de arriba hay { $shown } en las que una parte da su propia versión, reconoce, niega o disputa algo:
}
says-itself-title = Lo que dice por sí misma
says-others-title = Qué más se dice
says-others-none = Aún no consta aquí ninguna afirmación de otros.
says-itself-none = Aún no consta aquí ninguna declaración suya. Quien aparezca nombrado puede responder; la respuesta se muestra entonces aquí.
claim-here-about = Trata de
silence-mechanism = Aquí aún no consta ninguna vía para quejarse o recibir ayuda.
and-more = { $n ->
    [one] Y { $shown } más.
   *[other] Y { $shown } más.
}

cite-title = Citar esta ficha
cite-json = JSON
permalink = Dirección duradera
this-version = Esta versión
licence = Licencia
licence-none = No indicada. Pregunte a quien lo publicó antes de volver a usarlo.
history-link = { $n ->
    [one] { $shown } versión
   *[other] { $shown } versiones
}
history-title = Versiones
history-lead = Se conserva cada versión pública. La línea de letras y cifras es la huella de la versión en nuestro registro.
version-n = Versión { $version }
diff-link = qué cambió
diff-title = Qué cambió entre dos versiones
diff-count = { $n ->
    [0] No difiere nada que sea público.
    [one] Difiere { $shown } lugar.
   *[other] Difieren { $shown } lugares.
}
diff-field-title = Título
diff-field-summary = Resumen
diff-field-contentNotice = Aviso
diff-field-citations = Cita
diff-field-editorial = Juicio de la redacción
diff-field-notes = Nota
diff-field-state = Estado
diff-field-licence = Licencia
diff-field-lang = Idioma

correction-before = Antes:
correction-after = Ahora:
correction-asked-by = A petición de

source-facts = Sobre esta fuente
source-text = El texto
source-cited = Qué se apoya en esta fuente
source-cited-none = Aún no la cita ninguna ficha pública.
text-none = No se pudo leer texto de este archivo. Abra el original.
text-none-here = En esta página no hay texto.
text-recognised = Leído de la imagen por un programa, con un { $percent } % de seguridad de media. Compárelo con el original.
text-language-unknown = Idioma desconocido
cited-here = Se cita de esta página:
find-title = Buscar en esta fuente
find-go = Buscar
found = { $n ->
    [0] No se encontró «{ $words }» en esta fuente.
    [one] «{ $words }» se encontró { $shown } vez.
   *[other] «{ $words }» se encontró { $shown } veces.
}
found-partly = Solo se listan la primera parte de esta fuente o los primeros hallazgos.
pages-nav = Páginas de la fuente
page-of = Página { $page } de { $count }
page-previous = Página anterior
page-next = Página siguiente
pages = { $n ->
    [one] { $shown } página
   *[other] { $shown } páginas
}
original-alt = El original de { $handle }, página { $page }
original-open = Abrir el original
original-open-page = Abrir el original en la página { $page }
original-withheld = El original no se entrega aquí. Su huella, más abajo, prueba de todos modos de qué archivo procede este texto.
no-file-title = Aquí no se guarda copia
no-file = Este archivo no tiene copia de esta fuente.
no-file-address = Se publicó en
custody-title = Archivos y huellas
custody-lead = Una huella (SHA-256) cambia en cuanto cambia una sola letra del archivo. Con ella cualquiera puede comprobar que el archivo es el que leímos.
capture-of = Copia de
file-within = adjunto a otro archivo

reply-asked = Antes de publicarlo, se pidió respuesta a quienes se nombran el
reply-answered = Respondieron; tenían plazo hasta el
reply-none = No habían respondido el
over-notice = Esto ha terminado
over-closed = Esta convocatoria se cerró el
over-stale = Esto puede estar desactualizado: había que volver a mirarlo después del

reason-captured = Capturado de la web.
reason-captured-again = Capturado de nuevo.
reason-added = Añadido desde un archivo.
reason-from-shell = Publicado desde la línea de órdenes.
reason-shipped = Viene con el programa.
