# Portada, exploración, búsqueda y páginas por tema.

search-label = Buscar en el archivo
search-go = Buscar
search-title = Búsqueda
search-title-for = Búsqueda: { $q }
search-help-link = Cómo buscar
search-help-title = Cómo buscar
browse-title = Explorar el archivo
results = { $n ->
    [0] No se encontró ninguna ficha
    [one] { $shown } ficha
   *[other] { $shown } fichas
}
sort = Orden
sort-relevance = Más cercanas
sort-newest = Más recientes
sort-oldest = Más antiguas
next-results = Más resultados
data-same = Este resultado como datos:
data-csv = toda la categoría «{ $type }» como tabla (CSV)
dates-title = Limitar por fecha
dates-from = Desde
dates-to = Hasta
hit-page = Página { $page }
widened = «{ $word }» se buscó también como
widened-not = Buscar solo las palabras tal cual
widened-off = Solo se buscaron las palabras tal cual.
widened-again = Buscar también sus otros nombres
nothing = Ninguna ficha pública encaja.
nothing-for = Ninguna ficha pública contiene «{ $q }».
nothing-without-filters = Buscar de nuevo sin los filtros
nothing-near = Un término cercano:
nothing-by-technology = Recorrer las tecnologías
nothing-by-place = Recorrer los lugares
nothing-means = Que aquí no se encuentre nada no significa que no haya nada. Significa que este archivo aún no tiene una ficha pública sobre ello.
examples-title = Por ejemplo
example-drone = dron
    .why = encuentra también fichas que hablan de ello en otro idioma o con otro nombre
example-phone = extracción de teléfonos
    .why = una técnica
example-phrase = "protección de datos"
    .why = entre comillas: estas palabras, en este orden
example-exclude = biometría -aeropuerto
    .why = un signo menos deja fuera una palabra
example-country = country:GR cámara
    .why = solo las fichas sobre un país

help-words = Palabras
    .text = Escriba una o varias palabras. Primero va la ficha que las tiene todas. No importan los acentos, las mayúsculas ni las terminaciones.
help-phrase = Palabras exactas
    .text = Ponga palabras entre comillas rectas para hallarlas en este orden: "guardia de fronteras".
help-exclude = Dejar fuera
    .text = Un signo menos delante de una palabra deja fuera lo que la contiene: dron -juguete.
help-fields = Solo en una parte
    .text = Escriba type:, country:, technology:, right:, status: o publisher: delante de una palabra, por ejemplo country:GR.
help-dates = Fechas
    .text = Abra «Limitar por fecha». Basta un año (2019), un mes (2019-05) o un día (2019-05-17).
help-widen = Otros nombres
    .text = El archivo conoce otros nombres de muchas cosas, en cuatro idiomas, y también los busca. Dice cuáles, y usted puede desactivarlo.
help-languages = Idiomas
    .text = Puede buscar en cualquier idioma. El pasaje se muestra tal como se escribió.

facets-title = Acotar
facets-chosen = Filtros activos
facet-chosen = elegido:
facet-remove = quitar:
facet-more = { $n ->
    [one] { $shown } más
   *[other] { $shown } más
}
facet-type = Tipo de ficha
facet-technology = Tecnología
facet-country = País
facet-region = Región
facet-right = Derecho
facet-objective = Objetivo
facet-status = Estado
facet-standing = Situación
facet-grade = Prueba
facet-kind = Clase
facet-group = Personas
facet-harm = Daño
facet-language = Idioma
facet-material = Material
facet-publisher = Editor
facet-year = Año

home-description = Un archivo público de la tecnología que se usa para controlar y seguir a las personas en movimiento y para decidir sobre ellas
home-sentence = ¿Qué máquinas vigilan, clasifican y detienen a las personas en movimiento? Este archivo guarda las pruebas.
home-promise = Cada afirmación nombra su fuente y nunca dice más de lo que la fuente permite.
home-try = Pruebe
home-map = { $n ->
    [0] Aún no hay fichas de ningún país.
    [one] Hay fichas de { $shown } país. Un país vacío no tiene ninguna aquí; eso no significa que no haya nada.
   *[other] Rellenos: los { $shown } países con fichas. Un país vacío no tiene ninguna aquí; eso no significa que no haya nada.
}
home-map-link = El mapa y su lista
holdings = Qué contiene el archivo
way-technology = Por tecnología
way-technology-all = Todas las tecnologías
way-place = Por lugar
way-place-all = Todos los lugares
way-right = Por derecho
way-right-all = Todos los derechos
way-agent = Por quién está detrás
way-agent-all = Todos los nombrados
lately-title = Mencionado hace poco
lately-all = Todos los despliegues
latest-imported = Se importaron fichas en bloque, entre ellas el archivo inicial:
latest-title = Últimos cambios
latest-none = Aún no se ha publicado nada.
home-tell = ¿Una máquina, una aplicación o una base de datos decidió algo sobre usted? Lo que viven las personas es donde empieza este archivo.
home-tell-link = Cuéntelo aquí, sin dar su nombre

map-title = Mapa
map-lead = { $n ->
    [0] Aún no hay fichas de ningún país.
    [one] Hay fichas de { $shown } país.
   *[other] Hay fichas de { $shown } países.
}
map-caption = Un país va relleno cuando al menos una ficha trata de él. No se dibuja cuántas hay: eso mediría dónde se ha mirado, no dónde se hace más. Fronteras según Natural Earth; no tomamos partido sobre su trazado.
map-list = Lo mismo en una lista
map-elsewhere = En otra parte
map-country = { $n ->
    [one] { $country }: { $shown } ficha
   *[other] { $country }: { $shown } fichas
}

technology-kicker = Tecnología
technology-index = Tecnologías
technology-index-lead = Catorce familias de herramientas, desde las huellas dactilares hasta los pronósticos, incluidas las destinadas a ayudar.
country-kicker = Lugar
country-index = Lugares
country-index-lead = Países de los que trata al menos una ficha.
right-kicker = Derecho
right-index = Derechos
right-index-lead = Los derechos humanos, y los deberes de los Estados, a los que afectan estas tecnologías.
objective-kicker = Objetivo
objective-index = Objetivos del Pacto Mundial para la Migración
objective-index-lead = Lo que los Estados prometieron en 2018, en 23 objetivos, y lo que consta en cada uno.
objectives-title = Objetivos del Pacto Mundial
index-empty = También se listan los términos sin fichas. Conviene conocer los huecos de un archivo.
topic-source = Fuente:
topic-others = También se llama:
topic-unconfirmed = Este título es nuestra traducción; no se ha cotejado con el texto oficial.
topic-narrower = Más de cerca
topic-places = { $n ->
    [one] Consta en { $shown } país
   *[other] Consta en { $shown } países
}
topic-records = { $n ->
    [0] Ninguna ficha
    [one] { $shown } ficha
   *[other] { $shown } fichas
}
topic-all = { $n ->
    [one] La única ficha
   *[other] Las { $shown } fichas
}
topic-none = Aquí aún no consta nada. Eso no significa que no haya nada.
topic-counts-caution = El número de fichas muestra dónde se ha mirado. No clasifica países ni empresas.
tally-types = Tipos de ficha
tally-status = Cómo están los despliegues
tally-what = Qué
tally-records = Fichas
