# The work at a glance: home, lists, search, trail, help.

# Home.
work-home-title = El trabajo de la mesa
work-new = Nueva ficha
work-send = Enviar archivos
work-all = Todas las fichas
work-uploads = { $n ->
    [one] 1 archivo suyo está en curso
   *[other] { $shown } archivos suyos están en curso
}
work-help-link = Ayuda: estados, funciones, búsqueda, teclado
work-home-waiting = Esperan por usted
    .none = Nada le espera. Lo que otras personas presentan y lo que vuelve a usted aparece aquí, primero lo que más espera.
work-why-review = Por revisar, desde el
work-why-look = Por mirar, desde el
work-why-publish = Por publicar, desde el
work-why-set-right = Volvió a usted el
work-why-held = Detenida desde el
work-why-embargo = Embargo hasta el
work-why-reply = Respuesta esperada antes del
work-why-review-by = Revisar el
work-why-closes = Cierra antes del
work-why-stale = Desfasada desde el
work-home-copies = Escrito y aún sin guardar
work-home-mine = Sus borradores
    .none = No tiene ningún borrador. Empiece por una fuente o cree una ficha.
work-home-due = Con plazo
    .none = Nada vence en las próximas dos semanas.
work-home-incomplete = Incompletas
    .none = Nada está incompleto.
work-home-stale = Traducciones más antiguas que el original
    .none = Ninguna traducción está desfasada.
work-home-changed = Cambios recientes
    .none = Aún no hay ninguna ficha que usted pueda ver.
work-home-all = { $n ->
    [one] La única ficha
   *[other] Las { $shown } fichas
}

# How a record comes to be.
work-first-title = La primera ficha
work-first-source = Envíe una fuente: un documento, una página, una imagen. Se lee, y su texto se puede citar.
work-first-record = Cree una ficha: qué se usa, dónde y quién lo usa.
work-first-cite = Diga en qué pasaje se apoya cada afirmación.
work-first-submit = Preséntela: otra persona la lee antes de que se publique.

# How far a record has come.
work-stage-draft = Borrador
    .means = Sus autores aún la escriben. Los lectores no ven nada de ella.
work-stage-submitted = En revisión
    .means = Espera a que otra persona la lea.
work-stage-returned = Devuelta
    .means = Quien revisa pide cambios; los comentarios dicen cuáles.
work-stage-stopped = Detenida
    .means = Alguien detuvo su publicación y dijo por qué. No se publica hasta que se levante la detención.
work-stage-approved = Aprobada
    .means = Otra persona ha aprobado el texto tal como está. Se puede publicar.
work-stage-reply-asked = Respuesta solicitada
    .means = Se ha pedido respuesta a quienes se nombra, y aún tienen tiempo.
work-stage-published = Publicada
    .means = Los lectores la ven. Un cambio es una fe de erratas, y la versión anterior sigue legible.
work-stage-merged = Fusionada
    .means = Era la misma que otra ficha: su número lleva a ella.
work-stage-withdrawn = Retirada
    .means = Los lectores solo ven que estuvo aquí y por qué se quitó.
work-incomplete-yes = Falta algo
work-incomplete-no = No falta nada
work-translation-missing = { $language }: falta
work-translation-machine = { $language }: automática, sin revisar
work-translation-stale = { $language }: desfasada
work-translation-human = { $language }: hecha
work-missing = { $n ->
    [one] falta 1 cosa
   *[other] faltan { $shown } cosas
}

# Lists and search.
work-records-title = Fichas
work-records-none = Ninguna ficha coincide. Quite un filtro o cree una ficha.
work-column-title = Título
work-column-type = Tipo
work-column-stage = Etapa
work-column-author = De
work-column-changed = Cambio
work-column-missing = Falta
work-choose = Elegir
work-choose-one = Elegir «{ $title }»
work-tag = Etiquetar lo elegido
work-tag-all = { $n ->
    [one] Etiquetar la encontrada
   *[other] Etiquetar las { $shown } encontradas
}
work-csv = Esta lista como tabla (CSV)
work-as-table = Lo mismo como tabla
work-pages = Páginas
work-pages-first = Al principio
work-sort-relevance = Mejor coincidencia
work-sort-newest = Último cambio
work-sort-oldest = Más tiempo sin cambios
work-sort-handle = Por número
work-facet-stage = Etapa
work-facet-state = Estado
work-facet-author = Escrita por
work-facet-incomplete = Para publicar
work-facet-translation = Traducción
work-facet-due = Plazo
work-facet-changed = Cambio en
work-facet-visibility = Quién puede verla
work-facet-journey = Etapa del trayecto
work-facet-disclosure = Divulgación
work-search-help = También se busca en borradores y fichas en revisión, según sus funciones. Palabras, "palabras exactas", -sin, state:draft, author:nombre.
work-nothing = Ninguna ficha coincide.
work-nothing-for = Ninguna ficha que usted pueda ver contiene «{ $q }».
work-searches = Búsquedas guardadas
work-searches-none = No hay búsquedas guardadas. Busque y guárdela con un nombre para encontrarla aquí.
work-search-save = Guardar esta búsqueda
work-search-save-go = Guardar
work-search-name = Nombre
work-search-nameless = Ponga un nombre a la búsqueda.
work-search-shared = Mostrarla a todo el equipo
work-search-is-shared = compartida
work-search-change = Cambiar
work-search-change-go = Guardar el cambio
work-search-delete = Borrar esta búsqueda

# What was done.
work-trail-title = Registro de actos
work-trail-lead = Quién hizo qué, cuándo y por qué. Nada se cambia ni se quita nunca.
work-trail-none = No se hizo nada que coincida. Quite un filtro.
work-trail-who = Quién
work-trail-anyone = Cualquiera
work-trail-kind = Qué
work-trail-anything = Todo
work-trail-kind-written = Escrito
work-trail-kind-reviewed = Revisado
work-trail-kind-published = Publicado o corregido
work-trail-kind-ended = Retirado o fusionado
work-trail-kind-account = Cuentas
work-trail-kind-desk = Comentarios y similares
work-trail-record = Número de una ficha
work-trail-go = Mostrar
work-trail-earlier = Anterior
work-trail-version = versión { $n }
work-trail-closed = Sobre una ficha que no es para sus funciones.
work-trail-export = Todo esto como datos:
work-act-comment = comentó
work-act-settled = resolvió un comentario
work-act-reopened = reabrió un comentario
work-act-internal = anotó para el equipo

# Help.
work-help-lead = Qué significan las palabras de la mesa y cómo moverse por ella.
work-help-stages = El camino de una ficha
work-help-roles = Funciones
work-help-yours = suya
work-help-search = Buscar
work-help-search-words = dron frontera
    .means = Fichas que tienen todas las palabras, en cualquier forma.
work-help-search-phrase = "guardia fronteriza"
    .means = Estas palabras en este orden.
work-help-search-exclude = dron -juguete
    .means = Sin lo que tenga la segunda palabra.
work-help-search-field = stage:returned author:amal country:GR
    .means = En un solo filtro: stage, state, author, type, country, technology, due y los demás de la lista.
work-help-keyboard = Teclado
work-key-tab = Tab
    .does = Al enlace, campo o botón siguiente; con Mayús al anterior.
work-key-skip = Tab, Intro
    .does = Al comienzo de una página: salta la navegación hasta el contenido.
work-key-enter = Intro
    .does = Sigue un enlace, envía un formulario.
work-key-space = Espacio
    .does = Marca una casilla, abre lo plegado, pulsa un botón.
work-key-escape = Escape
    .does = Cierra una lista de sugerencias.
work-help-safe = Lo que usted escribe
    .text = Un formulario que no se puede aceptar vuelve con lo que escribió. Si su sesión terminó, se guarda hasta que entre de nuevo. Si dos personas cambiaron la misma ficha, se muestran ambos textos y nada se sobrescribe.

# Notices and problems.
done-work-search-saved = La búsqueda está guardada.
done-work-search-changed = La búsqueda ha cambiado.
done-work-search-deleted = La búsqueda está borrada.
problem-search-name-taken = Ya tiene una búsqueda con ese nombre
    .do = Póngale otro nombre.
problem-search-nameless = La búsqueda no tiene nombre
    .do = Vuelva y póngale uno.
problem-search-unknown = No tiene esa búsqueda
    .do = Quizá se borró en otra ventana.
problem-too-many-searches = Guarda tantas búsquedas como es posible
    .do = Borre una que ya no necesite.
problem-bad-cursor = Esta página de la lista ya no existe
    .do = Empiece la lista de nuevo.
problem-bad-date = Esto no es una fecha
    .do = Escriba 2024, 2024-05 o 2024-05-17.
