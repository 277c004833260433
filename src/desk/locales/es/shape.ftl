# What a monitor shapes itself: vocabularies, fields, pages, name and look.

shape-save = Guardar y publicar
shape-reason = Por qué
shape-reason-help = Figura en el historial junto al cambio. Basta una frase.
shape-reason-missing = Diga por qué: figura en el historial.
shape-changed-meanwhile = Otra persona ha cambiado esto mientras tanto. Su texto sigue aquí: mire el historial de abajo y guarde de nuevo.
shape-history = Historial
shape-as-shipped = Tal como viene: nadie lo ha cambiado.
shape-shipped = Tal como viene
shape-bring-back = { $version ->
    [0] Volver a como viene
   *[other] Recuperar la versión { $version }
}
shape-brought-back = { $version ->
    [0] De nuevo tal como viene.
   *[other] De nuevo la versión { $version }.
}
shape-order = Lugar en la lista
shape-order-help = Un número entero: los menores van primero.
shape-preview = Vista previa
shape-preview-title = Cómo quedaría
shape-preview-unsaved = Todavía no se ha guardado nada.

shape-vocabularies-lead = Las palabras entre las que eligen las fichas. Un cambio es público al momento, con su nombre y su motivo en el historial; todo cambio puede deshacerse.
shape-no-second = Los cambios hechos aquí son públicos al momento: ninguna segunda persona los aprueba.
shape-vocabulary = Vocabulario
shape-terms = Términos
shape-terms-n = { $n ->
    [one] { $shown } término
   *[other] { $shown } términos
}
shape-records-n = { $n ->
    [one] { $shown } ficha
   *[other] { $shown } fichas
}
shape-missing = Etiquetas que faltan
shape-missing-none = Ninguna
shape-missing-lead = Faltan etiquetas en
shape-lacks = sin etiqueta en
shape-closed = fijo
shape-closed-why = Los términos de este vocabulario son fijos, porque de ellos dependen reglas del programa o la lista de otro organismo. Sus palabras pueden cambiarse.
shape-chosen-in = Se elige de él en
shape-own = añadido aquí
shape-retired = Ya no se ofrecen
shape-stands = sustituido por
shape-add-term = Añadir un término
shape-change-term = Cambiar este término
shape-notation = Notación
shape-notation-help = Letras inglesas minúsculas, cifras y guiones, como thermal-camera. Figura en direcciones y fichas, y no cambia nunca.
shape-notation-taken = Ya hay un término con esta notación.
shape-labels = Etiqueta
shape-labels-help = Basta un idioma. Quienes leen en los demás la ven con el nombre de su idioma hasta que se traduzca.
shape-label = Etiqueta
shape-label-missing = Dé la etiqueta en este idioma.
shape-more-language = Un idioma más
shape-language-tag = Código de idioma
shape-language-tag-help = Como fa, ti o zh-Hant.
shape-broader = Está debajo de
shape-broader-help = Las fichas con este término se encuentran también bajo el que está encima.
shape-broader-none = Nada: un término superior
shape-definition = Definición
shape-others = Otros nombres
shape-others-help = Uno por línea. Quien los busca encuentra lo que lleva este término.
shape-short = Etiqueta corta
shape-short-help = Para sitios estrechos.
shape-match = Lo mismo en otros esquemas
shape-match-help = Una por línea: exact, close, broad, narrow o related, después el esquema y después su notación.
shape-match-unread = Esta línea no se puede leer: { $line }
shape-countries = Países
shape-countries-help = Uno por línea: un nombre o un código de dos letras. Las fichas de estos países se encuentran bajo la región.
shape-country-unread = Esto no es un país: { $line }
shape-partial = Solo toca estos países
shape-partial-help = Para un mar o una franja a lo largo de una frontera: las fichas de los países no se encuentran entonces en ella por sí solas.
shape-deprecate = No ofrecerlo más
shape-deprecated = Desaconsejado
shape-deprecated-help = No se ofrece a fichas nuevas. Lo que lo lleva sigue siendo válido y público.
shape-replaced-by = Sustituido por
shape-replaced-by-none = Nada
shape-is-deprecated = desaconsejado
shape-stands-now = Las fichas que llevan este término se encuentran ahora bajo otro:
shape-uses = En uso
shape-uses-none = Ninguna ficha lo lleva.
shape-uses-below = con este término o uno de debajo, en cualquier estado
shape-uses-uncounted = Las fichas no se listan por los términos de este vocabulario.
shape-merge = Fusionar con otro término
shape-merge-lead = Para dos términos que significan lo mismo. El otro recibe los nombres de este; las fichas que llevan este se encuentran al momento bajo aquel.
shape-merge-into = El término que queda
shape-merge-choose = Elegir un término
shape-merge-choose-first = Elija otro término de este vocabulario.
shape-merge-do = Fusionar
shape-move = Escribir el término nuevo en las fichas
shape-move-lead = No hace falta para encontrarlas. Cada ficha recibe una versión más en la que solo cambia el término; la ficha que alguien cambie después se deja como está si usted lo deshace.
shape-move-do = Escribirlo en las fichas
shape-move-reason = { $from } es ahora { $to }.
shape-move-running = { $total ->
    [0] Buscando las fichas …
   *[other] { $done } de { $total } …
}
shape-move-done = { $moved ->
    [0] No se cambió ninguna ficha.
    [one] Se cambió { $moved } ficha.
   *[other] Se cambiaron { $moved } fichas.
}
shape-move-undone = { $back ->
    [one] Deshecho: { $back } ficha está como antes.
   *[other] Deshecho: { $back } fichas están como antes.
} { $kept ->
    [0] {""}
    [one] { $kept } se cambió después y se dejó como está.
   *[other] { $kept } se cambiaron después y se dejaron como están.
}
shape-move-back = Deshacer

done-shape-term-added = El término ya está.
done-shape-term-saved = El término ha cambiado.
done-shape-term-merged = Los términos son ahora uno.
done-shape-move-begun = Se están cambiando las fichas. Puede salir de esta página.
done-shape-move-back-begun = Se está deshaciendo. Puede salir de esta página.

shape-title = El observatorio
shape-lead = Cómo se llama este observatorio, qué aspecto tiene, qué dice de sí mismo y qué pide a las fichas además de los campos que vienen con el programa. Todo cambio es público al momento y figura en el registro de actividad.
shape-fields = Campos propios
shape-fields-n = { $n ->
    [one] { $shown } campo propio
   *[other] { $shown } campos propios
}
shape-fields-of = Campos: { $type }
shape-fields-lead = Un campo que usted añade está en el formulario, en la página, en las tablas, en la API y en las búsquedas, como los que vienen con el programa. Su nombre y su clase no cambian nunca.
shape-fields-own = Añadidos aquí
shape-fields-none = Ninguno todavía.
shape-fields-removed = Quitados
shape-fields-shipped = Campos que vienen con el programa
shape-add-field = Añadir un campo
shape-field-labels = Cómo se llama
shape-field-help = Ayuda para quien lo rellena
shape-field-does = Qué hace
shape-field-name = Nombre en los datos
shape-field-name-help = Empieza por own-. Si se deja vacío, se forma con la etiqueta inglesa. No cambia nunca.
shape-field-taken = Ya hay un campo { $name } en este tipo.
shape-field-scheme = Vocabulario
shape-field-scheme-help = Para un término.
shape-field-scheme-none = Ninguno
shape-field-to = Tipos de fichas a los que puede remitir
shape-field-to-help = Para una remisión.
shape-field-is-removed = quitado
shape-field-remove = Quitar este campo
shape-field-remove-lead = Desaparece de formularios, páginas, tablas y búsquedas. Lo escrito queda en las fichas y vuelve con el campo.
shape-field-back = Recuperar el campo
shape-field-back-lead = Vuelve a los formularios y a las páginas, con todo lo que se escribió en él.
shape-kind = Clase
shape-kind-help = Después no cambia nunca.
shape-kind-text = Texto en un idioma
shape-kind-localised = Texto que se traduce
shape-kind-term = Término de un vocabulario
shape-kind-edtf = Fecha
shape-kind-number = Número
shape-kind-flag = Sí o no
shape-kind-url = Dirección web
shape-kind-country = País
shape-kind-language = Idioma
shape-kind-ref = Remisión a una ficha
shape-many = Varios valores
shape-many-help = Una ficha puede tener más de uno.
shape-many-short = varios
shape-facet = Se puede filtrar por él
shape-facet-help = Para términos, países, idiomas, y sí o no.
shape-facet-short = filtro
shape-search = Sus palabras se buscan
shape-search-help = Para textos.
shape-search-short = se busca
shape-required = Se pide antes de publicar
shape-required-help = Sin él una ficha está incompleta. Lo que ya es público lo sigue siendo.
shape-required-short = se pide
shape-asserted = Dice algo sobre el mundo
shape-asserted-help = Entonces necesita una fuente, o la marca del juicio de la redacción.

done-shape-field-added = El campo ya está.
done-shape-field-saved = El campo ha cambiado.
done-shape-field-removed = El campo está quitado. Lo escrito se conserva.

shape-regions = Regiones propias
shape-regions-n = { $n ->
    [0] Ninguna todavía
    [one] { $shown } región
   *[other] { $shown } regiones
}
shape-regions-lead = Regiones propias junto a las de las Naciones Unidas: un mar, un corredor, una frontera. Las fichas se encuentran en ellas por sus países.
shape-regions-none = Ninguna todavía.
shape-add-region = Añadir una región
shape-all-regions = Todas las regiones

shape-pages = Páginas
shape-pages-none = Tal como vienen
shape-pages-lead = Tres páginas vienen con un texto que vale para todo observatorio. Sustitúyalo por el suyo y añada otras páginas.
shape-page-about = Quién lleva este sitio
shape-page-how-we-work = Cómo trabajamos
shape-page-privacy = Privacidad
shape-page-shipped = Tal como viene
shape-add-page = Añadir una página
shape-slug = Dirección
shape-slug-help = Letras minúsculas, cifras y guiones, como our-network. No cambia nunca.
shape-slug-taken = Ya hay una página en esta dirección.
shape-page-titles = Título
shape-page-texts = Texto
shape-page-texts-help = En Markdown: # para títulos, * para listas, **negrita**, [palabras](https://dirección). Una imagen es ![sus palabras](/o/…), de un archivo público. El HTML se muestra como texto.
shape-place = Dónde se enlaza
shape-place-sections = En la navegación de arriba
shape-place-foot = Al pie de cada página
shape-place-none = En ninguna parte: solo llevan a ella enlaces en textos
shape-publish-page = Publicar
shape-page-remove = Retirar la página
shape-page-ship-again = Volver al texto que viene

done-shape-page-published = La página es pública.
done-shape-page-removed = La página está retirada. Sus versiones se conservan.

shape-look = Nombre y aspecto
shape-look-lead = Tiene efecto al momento, en el sitio público, en la redacción y en las citas.
shape-name = Nombre del observatorio
shape-name-help = Si se deja vacío, el nombre de los ajustes del servidor.
shape-contact = Contacto público
shape-contact-help = Un buzón de función o la dirección de una página; nunca el de una persona.
shape-contact-unsaid = sin contacto propio
shape-accent = Color de acento
shape-accent-help = El color de los subrayados, del foco y del emblema, como #c2410c. Debe destacar sobre papel claro y oscuro.
shape-accent-dark = Acento en el tema oscuro
shape-accent-dark-help = Solo si el primer color es allí demasiado oscuro.
shape-mark = Emblema
shape-mark-help = Un dibujo como texto SVG, solo con formas simples: sin estilo, script, imagen, enlace ni texto.
shape-lang = Idioma a falta de otro
shape-lang-help = Para quienes su navegador no pide ninguno de los idiomas que hay.
shape-lang-none = Inglés
shape-theme-light = Tema claro
shape-theme-dark = Tema oscuro
shape-contrast-enough = contraste de { $ratio } a 1: suficiente
shape-contrast-poor = contraste de { $ratio } a 1: insuficiente, se necesita 3 a 1

done-shape-look-saved = El nombre y el aspecto del observatorio han cambiado.

problem-no-such-term = No hay tal término
    .do = Búsquelo en su vocabulario.
problem-no-such-vocabulary = No hay tal vocabulario
    .do = Búsquelo en la lista de vocabularios.
problem-vocabulary-closed = Los términos de este vocabulario son fijos
    .do = Sus palabras pueden cambiarse; no puede añadirse ninguno.
problem-no-such-version = No hay tal versión
    .do = Vuelva atrás: el historial muestra las que hay.
problem-term-stands = Nada sustituye a este término
    .do = Fusiónelo primero, o diga qué lo sustituye.
problem-move-undone = Esto ya se deshizo
    .do = Vuelva atrás: la página muestra qué fue de ello.
