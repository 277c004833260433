# Evidence packs on the pages of the site.

pack-offer-title = Llevarse las pruebas
pack-offer-lead = Un paquete de pruebas es un solo archivo ZIP con aquello en que se apoya esta ficha, de dónde viene, qué se hizo con ello y un informe para imprimir. Cualquiera puede comprobarlo sin nosotros y sin red.
pack-offer-more = Qué contiene, cuánto ocupa y cómo obtenerlo
pack-has = Contiene { $what }.
pack-has-records = { $n ->
    [one] 1 ficha
   *[other] { $shown } fichas, entre ellas fuentes
}
pack-has-originals = { $n ->
    [one] 1 original
   *[other] { $shown } originales
}
pack-has-captures = { $n ->
    [one] 1 archivo de una página capturada
   *[other] { $shown } archivos de páginas capturadas
}
pack-has-copies = { $n ->
    [one] 1 copia de trabajo
   *[other] { $shown } copias de trabajo
}
pack-has-size = Los archivos ocupan unos { $size }; el informe y las pruebas añaden alrededor de un megabyte.
pack-has-no-files = Aquí no se guarda ningún archivo; el informe y las pruebas ocupan alrededor de un megabyte.
pack-has-left = { $n ->
    [one] Un archivo no se entrega; su huella está dentro, con el motivo.
   *[other] { $shown } archivos no se entregan; sus huellas están dentro, con los motivos.
}
pack-page-title = Paquete de pruebas
pack-page-lead = Reúna fichas, para un caso o un artículo. El paquete las contiene con cada afirmación sobre ellas y cada fuente en que estas se apoyan.
pack-page-handles = Fichas
    .help = Sus números, uno por línea o con comas, por ejemplo
pack-page-find = El número de una ficha está encima de su título, y cada ficha ofrece su propio paquete hacia el final.
pack-page-look = Mostrar lo que contiene
pack-page-holds = Lo que contiene
pack-page-get = Descargar el paquete de pruebas (ZIP)
pack-page-unknown = No hay ninguna ficha pública
pack-page-withdrawn = Esta ficha fue retirada:
pack-page-too-many = Son más fichas de las que caben en un paquete. Haga varios.
pack-why-asked = pedida
pack-why-statement = una afirmación sobre ella
pack-why-evidence = algo aquí se apoya en ella
