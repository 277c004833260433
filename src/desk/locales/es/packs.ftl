# Evidence packs that the team makes.

record-deed-pack = Hacer un paquete de pruebas
work-act-released = entregó originales en un paquete de pruebas de
packs-title = Paquete de pruebas
packs-lead = Un ZIP con lo público de estas fichas, las afirmaciones sobre ellas y las fuentes en que se apoyan. El paquete del equipo indica también las funciones de quienes trabajaron en ellas, nunca sus nombres.
packs-handles = Fichas
packs-handles-help = Números, uno por línea. Todas deben ser públicas.
packs-handles-wrong = Nombre fichas públicas, y no más de las que caben en un paquete.
packs-not-public = No son públicas: { $handles }
packs-lang = Idioma del informe
packs-originals = Originales que los lectores no reciben
packs-originals-help = Pueden contener nombres y rostros. Solo para quien deba tenerlos, por ejemplo un tribunal. Lo que contaron las personas nunca está en un paquete. La decisión y su motivo quedan en el registro.
packs-originals-yes = Incluirlos también
packs-reason = Para quién y por qué
packs-reason-help = Se pide cuando salen originales que los lectores no reciben.
packs-reason-missing = Diga para quién son los originales y por qué.
packs-make = Hacer el paquete
packs-holds = Lo que contiene para los lectores
packs-has-records = { $n ->
    [one] 1 ficha
   *[other] { $shown } fichas
}
packs-has-originals = { $n ->
    [one] 1 original
   *[other] { $shown } originales
}
packs-has-captures = { $n ->
    [one] 1 archivo de una página capturada
   *[other] { $shown } archivos de páginas capturadas
}
packs-has-copies = { $n ->
    [one] 1 copia de trabajo
   *[other] { $shown } copias de trabajo
}
packs-has-left = { $n ->
    [one] 1 archivo que los lectores no reciben, designado por su huella
   *[other] { $shown } archivos que los lectores no reciben, designados por sus huellas
}
