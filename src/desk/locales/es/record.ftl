# La página de una ficha para el equipo, sus versiones y lo que cambió.

record-facts = Lo que dice
record-items = { $shown } entradas
record-ref-hidden = una ficha que sus funciones no permiten ver
record-place = (se sabe: { $known }; el público ve: { $shown })
record-page = página { $page }
record-editorial = Se apoya en el criterio de la redacción.
record-editorial-part = { $field }: se apoya en el criterio de la redacción.
record-bare = Ninguna fuente lo apoya aún.
record-bare-part = { $field }: ninguna fuente lo apoya aún.
record-cite = Citar una fuente
record-cite-more = Citar otra fuente
record-cite-field = Citar una fuente para { $field }
record-cite-more-field = Citar otra fuente para { $field }
record-cite-change = Cambiar
record-quote-lost = Estas palabras no están en esa página del texto tal como es ahora.
record-quote-unread = Estas palabras no se comprobaron: no hay texto de esa página.
record-empty = { $n ->
    [one] Un campo está vacío
   *[other] { $shown } campos están vacíos
}
record-merged = Esta ficha se fusionó con:

record-deeds = Lo que puede hacer
record-deed-edit = Editar
record-deed-cite = Citar
record-deed-review = Revisar
record-deed-correct = Corregir
record-deed-translate = Traducir
record-deed-withdraw = Retirar
record-deed-merge = Fusionar
record-deed-share = Compartir
record-deed-source = Abrir el documento
record-public-page = Página pública

record-missing = Lo que falta para publicar
record-missing-none = No falta nada.
record-missing-fill = Rellenar

record-envelope = Sobre esta ficha
record-language = Idioma
record-visibility = Quién puede verla
record-sensitivity = Sensibilidad
record-licence = Licencia
record-embargo = Bajo embargo hasta el
record-review-by = Volver a mirarla antes del
record-reply = Se espera respuesta hasta el
record-provenance = Importada de
record-corrections = Correcciones

record-backlinks = Lo que remite a ella
record-backlinks-none = Ninguna ficha remite a esta.
record-cited-none = Ninguna ficha cita aún esta fuente.
record-backlinks-more = { $n ->
    [one] y otra más
   *[other] y otras { $shown }
}

record-history = Historial
record-version = Versión { $version }
record-versions-more = { $n ->
    [one] Una versión anterior
   *[other] { $shown } versiones anteriores
}
record-version-latest = Esta es la versión más reciente.
record-version-old = Esta es una versión anterior: la ficha ha cambiado desde entonces.
record-open = Abrir la ficha
record-compare = Lo que cambió
record-compare-with = comparada con
record-compare-link = lo que cambió
record-compare-of = Lo que cambió con la versión { $version }
record-compare-latest = Lo que ha cambiado desde entonces
record-compare-count = { $n ->
    [0] Las dos versiones dicen lo mismo.
    [one] Una diferencia.
   *[other] { $shown } diferencias.
}
record-compare-cited = Citas añadidas
record-compare-uncited = Citas quitadas
record-compare-editorial = Ahora criterio de la redacción
record-compare-not-editorial = Ya no es criterio de la redacción

record-envelope-state = Estado
record-envelope-visibility = Quién puede verla
record-envelope-sensitivity = Sensibilidad
record-envelope-licence = Licencia
record-envelope-lang = Idioma
record-envelope-embargoUntil = Embargo
record-envelope-reviewBy = Volver a mirarla antes del
record-envelope-provenance = Importada de
record-envelope-mergedInto = Fusionada con
record-envelope-reply = Derecho de réplica
record-envelope-corrections = Correcciones

problem-record-unknown = Esta ficha no existe
    .do = No existe, o sus funciones no permiten verla. Compruebe el número o búsquela.
