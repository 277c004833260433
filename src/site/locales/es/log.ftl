# The log: what it is, its entries and their proofs.

log-title = El registro público
log-lead = Una lista de todo lo que se publicó, corrigió o retiró aquí. Solo puede crecer: quien cambia una línea antigua queda descubierto.
log-what = Cada entrada se convierte en un número, y todos los números juntos en uno solo: cambie lo que sea, y ese número es otro. El registro firma ese número. Otros pueden firmarlo también, y cualquiera puede guardarlo. Una entrada no nombra a nadie; aquello de lo que hablaba puede borrarse sin romper el registro.
log-verify = Verificar algo que le dieron
log-state = Cómo está
log-size = Entradas
log-signed = Firmado por última vez
log-name = Nombre
log-key = Clave pública
log-keys = Todas las claves
log-key-since = En uso desde
log-witnesses = Testigos
log-no-witness = Nadie más ha firmado el último estado.
log-timestamps = Sellos de tiempo
log-no-timestamp = Ninguna autoridad ha sellado aún las últimas entradas.
log-stopped = El registro ha dejado de firmar
log-stopped-before = Lo que firmó antes se puede probar igual que antes: las pruebas que usted guardó siguen valiendo, y puede comprobarlas sin nosotros.
log-stopped-since = Lo que se publica, corrige o retira después de la última firma se muestra aquí, pero todavía nada lo prueba. Tendrá su prueba cuando el registro continúe.
log-stopped-why = El registro se detiene solo cuando algo no está como se firmó, o cuando su clave no se puede usar: prefiere no firmar nada a firmar algo falso. No continúa hasta que el equipo haya averiguado por qué y lo haya arreglado.
log-entries = Últimas entradas
log-none = Todavía no hay ninguna entrada.
log-yourself = Guárdelo usted
log-yourself-lead = Este es el número firmado. Guárdelo en un lugar que no sea nuestro, con la clave pública: fija todo lo anterior.
log-checkpoint = Punto de control
log-entry-n = Entrada { $n }
log-entries-range = Entradas { $from } a { $to }
log-kind-capture = Captura de una página
log-kind-publication = Publicación
log-kind-correction = Corrección
log-kind-withdrawal = Retirada
log-kind-edition = Edición
log-kind-telling = Relato, o nada
log-kind-code = Programas de los relatos
log-subject-edition = todo lo que era público entonces
log-subject-telling = lo que alguien contó, o nada
log-subject-code = lo que reciben los navegadores para contar
log-record-line = En el registro público desde
log-record-label = Prueba
proof-says = Qué ocurrió
proof-about = Sobre
proof-when = Cuándo
proof-act = En el historial
proof-records = Fichas
proof-closed = Lo que decía esta entrada no se muestra: fue borrado, o no es público. Que hubo una entrada sigue en pie.
proof-telling = Cada día se escriben aquí las mismas líneas, haya contado alguien algo o no. Solo quien contó algo puede mostrar que una de ellas es la suya.
proof-title = La prueba
proof-lead = Empiece por abajo. En cada paso, el número obtenido se une al de sus vecinos, hasta que queda uno solo por todas las entradas. Debe ser el del punto de control firmado. Si se cambiara una sola letra de esta entrada, no podría serlo.
proof-checkpoint = Punto de control: { $size } entradas
proof-step-one = unido a la entrada { $n }
proof-step-more = unido a las entradas { $n }
proof-signed = El punto de control está firmado por
proof-witnessed = Visto y firmado por el testigo
proof-stamped = Sellado por
proof-alone = Nadie más ha firmado ni sellado este punto de control.
proof-offline = Compruébelo sin nosotros
proof-download = Descargar esta prueba
proof-open = Abra el verificador, guárdelo y suelte la prueba en él: funciona con la red apagada
proof-key = Dele la clave pública del registro, obtenida de alguien que no seamos nosotros
proof-command = O en la línea de órdenes:
proof-statement = Lo que dice la entrada, palabra por palabra

log-entries-count =
    { $n ->
        [one] { $shown } entrada
       *[other] { $shown } entradas
    }
log-records-count =
    { $n ->
        [one] { $shown } ficha
       *[other] { $shown } fichas
    }
log-older-keys =
    { $n ->
        [one] una clave anterior
       *[other] { $shown } claves anteriores
    }
proof-picture =
    La entrada { $n } lleva al punto de control sobre { $size } entradas en { $steps ->
        [one] un paso
       *[other] { $steps } pasos
    }.
