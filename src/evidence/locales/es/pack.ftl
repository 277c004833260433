# The cover report of an evidence pack.

pack-title = Paquete de pruebas
pack-lead = Copias de documentos, y lo que { $monitor } sabe de su procedencia, de cómo se guardaron y de lo que se hizo con ellas.
pack-selection = { $n ->
    [one] Una ficha
   *[other] { $shown } fichas, elegidas juntas
}
pack-as-of = Estado del
pack-made-by = Hecho por
pack-software = Programa
pack-contact = Contacto
pack-address = Dirección duradera
pack-making = Tipo de paquete
pack-making-public = Público: contiene solo lo que reciben los lectores del sitio.
pack-making-team = Del equipo: indica también las funciones de quienes trabajaron en las fichas.
pack-making-released = Contiene también originales que los lectores del sitio no reciben. Lo eligió alguien con derecho a hacerlo, y la decisión queda en el registro del equipo. Trátelos con cuidado.

pack-holds = Lo que contiene este paquete
pack-count-asked = Fichas pedidas
pack-count-statement = Afirmaciones sobre ellas
pack-count-evidence = Fuentes en que se apoyan
pack-count-originals = Originales (copias probatorias)
pack-count-derivations = Copias de trabajo hechas a partir de ellos
pack-count-captures = Capturas de páginas web
pack-count-log = Entradas del registro público, con sus pruebas
pack-count-timestamps = Sellos de tiempo de autoridades independientes
pack-number = Número
pack-size = Tamaño
pack-copies = Una copia probatoria es el archivo tal como llegó, byte por byte. Una copia de trabajo se hizo a partir de él para leerlo (su texto, una imagen pequeña, una copia sin lo que no debe publicarse). Lo que se cita lo prueba la copia probatoria.

pack-left = Lo que no está en este paquete
pack-left-none = Todo lo que nombran estas fichas está en él.
pack-left-no-copy = De estas fuentes no se guarda aquí ninguna copia:
pack-left-lead = Estos archivos se nombran en las fichas y no se entregan aquí. Su huella sí: quien tenga el archivo puede mostrar que es el mismo.
pack-left-withheld = No se entrega porque contiene datos sobre personas. Su texto, o una copia sin ellos, está en el paquete si existe.
pack-left-not-redistributable = Los derechos de su propietario no permiten transmitirlo.
pack-left-testimony = Es lo que contó una persona. Nunca se entrega.

pack-check = Cómo comprobar este paquete
pack-check-lead = Nada de esto nos necesita a nosotros, ni una red.
pack-check-sums = En la carpeta del paquete, ejecute esto; nombra cada archivo que haya cambiado:
pack-check-page = Abra verify.html de este paquete en un navegador y suelte el paquete sobre la página.
pack-check-vigie = O ejecute el programa de este archivo sobre el ZIP:
pack-check-log = Una entrada del registro prueba que una ficha era pública en ese momento, exactamente con estas palabras. Su prueba lleva a un punto de control firmado del registro público.
pack-check-not = Compare la huella de este paquete con una que haya recibido por otra vía: quien cambia todo el paquete puede cambiar también la lista que contiene.

pack-sources = Fuentes
pack-source-n = Fuente { $number }
pack-material = Tipo
pack-author = Autor
pack-publisher = Editor
pack-published = Publicada
pack-url = Dirección
pack-language = Idioma
pack-caution = Cautela
pack-collected = Recogida
pack-collected-at = El { $date }, a las { $time } UTC
pack-collected-unknown = La ficha no dice cuándo.
pack-how = Cómo
pack-how-capture = Un programa cargó la página desde su dirección y guardó todo lo que recibió.
pack-how-file = Llegó como archivo y se guardó tal como llegó.
pack-how-none = No se guarda ninguna copia. Motivo indicado:
pack-by = Por quién
pack-by-team = El equipo de { $monitor }. No se dan los nombres de sus miembros.
pack-verdict = Lo que contiene la captura
pack-verdict-none = no evaluada
pack-capture-at = Capturada el { $date }, a las { $time } UTC
pack-files = Archivos
pack-evidentiary = Copia probatoria
pack-working = Copia de trabajo
pack-released = No se entrega a los lectores del sitio
pack-within = Llegó dentro de otro archivo de esta fuente.
pack-kind-text = Su texto
pack-kind-thumbnail = Una imagen pequeña
pack-kind-clean = Una copia sin lo que no debe publicarse
pack-kind-screenshot = Una imagen de la página
pack-kind-print = La página impresa
pack-kind-report = Lo que se recibió, cuándo y de dónde
pack-redaction = { $n ->
    [one] Se quitó un pasaje de la copia que reciben los lectores, el { $date }.
   *[other] Se quitaron { $shown } pasajes de la copia que reciben los lectores, el { $date }.
}
pack-unknown = Lo que no se sabe ni se prueba
pack-unknown-no-author = No consta quién la escribió o publicó.
pack-unknown-no-date = No consta cuándo se publicó.
pack-unknown-no-address = No consta dónde se publicó.
pack-unknown-no-file = Aquí no hay copia de ella. Lo que se dice de ella no puede comprobarse en este paquete.
pack-unknown-no-capture = Su dirección no fue capturada. Que el archivo sea lo que había en la dirección descansa en la palabra del equipo.
pack-unknown-incomplete = Ninguna captura está completa. Lo que falta en una captura no dice nada de la página.
pack-unknown-language = Un programa adivinó su idioma.
pack-unknown-collector = Qué miembro del equipo la recogió lo sabe el equipo y no se dice aquí.
pack-unknown-left-out = No todos sus archivos están en este paquete.
pack-unknown-no-log = No tiene entrada en el registro público: cuándo se publicó descansa solo en nuestro libro.
pack-unknown-no-timestamp = Ninguna autoridad independiente ha confirmado la hora de su entrada en el registro.

pack-records = Fichas
pack-record-version = Versión { $version } del { $date }
pack-standing = Situación
pack-says = En qué se apoya
pack-says-none = No nombra ninguna fuente.
pack-page = página { $page }
pack-not-public = Una fuente que no es pública
pack-corrections = Correcciones
pack-log-entry = Entrada { $index } del registro público, { $date }
pack-log-capture = Entrada { $index } del registro público, { $date }: una captura

pack-chain = Cadena de custodia
pack-chain-lead = Todo lo que se hizo con estas fichas y archivos y consta, en orden. Las horas son UTC. Una huella designa lo que resultó.
pack-when = Cuándo
pack-what = Qué
pack-who = Por quién, con qué
pack-did-captured = Capturada
pack-did-made = Hecho a partir del archivo
pack-did-redacted = Palabras o imágenes quitadas de la copia que reciben los lectores
pack-who-team = El equipo
pack-who-person = Persona { $number }
pack-role-contributor = contribución
pack-role-editor = edición
pack-role-reviewer = revisión
pack-role-community = revisión comunitaria
pack-role-custodian = custodia de testimonios
pack-role-administrator = administración
pack-role-partner = organización asociada
pack-role-program = una orden del programa del observatorio

pack-foot = Este informe lo hizo un programa a partir de las fichas del paquete; data/custody.json dice lo mismo para otros programas. Sigue la documentación que pide el Protocolo de Berkeley sobre investigaciones digitales de fuentes abiertas (HR/PUB/20/2). Si algo puede servir de prueba lo dice un tribunal.

pack-file-report-html = Informe de portada
pack-file-custody-json = Cadena de custodia
pack-file-verify-html = Página que comprueba este paquete
pack-file-citations-bib = Citas (BibTeX)
pack-file-citations-ris = Citas (RIS)
pack-file-citations-csl-json = Citas (CSL JSON)
pack-file-records = Ficha
pack-file-log = Registro público
pack-file-timestamps = Sello de tiempo
