health-title = ¿Está íntegro el archivo?
health-lead = Cada archivo lleva como nombre una huella de sus bytes. Esta página dice cuándo se compararon por última vez los archivos con sus nombres y quién responde del registro de publicaciones.
health-files = Archivos
health-none-yet = Todavía no se ha vuelto a leer ningún archivo público.
health-sound = { $sound } de { $all } archivos públicos se volvieron a leer en los últimos { $days } días y son lo que eran.
health-no-faults = Ninguno está dañado ni falta.
health-faults =
    { $n ->
        [one] { $shown } archivo público está dañado o falta.
       *[other] { $shown } archivos públicos están dañados o faltan.
    }
health-mended =
    { $n ->
        [one] { $shown } archivo dañado o perdido fue sustituido por una copia íntegra.
       *[other] { $shown } archivos dañados o perdidos fueron sustituidos por copias íntegras.
    }
health-last = Última lectura
health-oldest = Lectura más antigua
health-log = El registro
health-log-what = Lo que se publica, corrige o retira se escribe en un registro que solo puede crecer. Quien lo cambie después queda al descubierto.
health-log-name = Nombre
health-log-size = Entradas
health-log-signed = Última firma
health-stamped = Último sello de tiempo de una autoridad independiente
health-not-stamped = Ninguno todavía.
health-no-authority = No se pide a ninguna autoridad.
health-witnesses = Testigos
health-no-witness = Nadie más vigila todavía este registro.
health-witness-none = aún no lo ha visto
health-witness-saw =
    { $n ->
        [one] vio { $shown } entrada
       *[other] vio { $shown } entradas
    }
health-no-log = Todavía no hay registro.
health-public-only = Aquí se cuenta solo lo que es público.
