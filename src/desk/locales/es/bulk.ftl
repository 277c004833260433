# Tables in and out, and many records at once.

bulk-title = Importación
bulk-lead = Traiga una tabla de valores separados (CSV). Se le muestra qué pasa con cada fila antes de escribir nada.
bulk-file = Archivo
bulk-file-help = 200 MB como máximo. Guarde primero una hoja de cálculo como CSV, mejor con la codificación UTF-8.
bulk-send = Enviar el archivo
bulk-paste-title = O pegar una tabla
bulk-paste = Filas, con sus encabezados primero
bulk-paste-help = Copiadas de una hoja de cálculo, o como líneas de un archivo CSV.
bulk-paste-send = Usar estas filas
bulk-list = Importaciones
bulk-none = Todavía no se ha importado nada.
bulk-rows = { $n ->
    [one] Una fila
   *[other] { $n } filas
}
bulk-by = por { $name }
bulk-state-received = columnas por definir
bulk-state-checking = comprobándose
bulk-state-checked = comprobada, sin escribir
bulk-state-writing = escribiéndose
bulk-state-written = escrita
bulk-state-undoing = deshaciéndose
bulk-state-undone = deshecha
bulk-halted = detenida
bulk-name-pasted = filas pegadas

bulk-map-title = Qué son las columnas
bulk-reading = Cómo se lee el archivo
bulk-reading-certain = { $encoding }, probado por sus bytes. Las columnas están separadas por { $delimiter }.
bulk-reading-guess = { $encoding } es una suposición. Mire las primeras filas: si hay letras equivocadas, elija otra codificación.
bulk-encoding = Codificación
bulk-delimiter = Entre las columnas
bulk-delimiter-comma = una coma
bulk-delimiter-semicolon = un punto y coma
bulk-delimiter-tab = un tabulador
bulk-delimiter-bar = una barra vertical
bulk-read-again = Leerlo así
bulk-type = Cada fila es una ficha de la clase
bulk-type-use = Usar esta clase
bulk-remembered = Las columnas están definidas como la última vez. Compruébelas de todos modos.
bulk-guessed = Está rellenado lo que se pudo saber por los encabezados. Compruébelo.
bulk-columns = Columnas del archivo
bulk-target = Pasa a ser
bulk-target-none = – se deja fuera –
bulk-target-handle = Número de la ficha que ya existe
bulk-target-lang = Lengua de la fila
bulk-target-licence = Licencia
bulk-target-whole = { $field }, en uno
bulk-key = Clave
bulk-key-help = Marque las columnas que juntas nombran una fila para siempre (un número de registro, por ejemplo). El próximo archivo con las mismas claves cambia entonces estas fichas y no crea otras. Sin ninguna, solo son iguales las filas con las mismas celdas.
bulk-header-empty = sin encabezado
bulk-header-repeated = está dos veces
bulk-origin = Nombre de este origen
bulk-origin-help = Letras minúsculas, cifras y guiones, como registro-empresas. Las filas se reconocen por este nombre y su clave, y con él se recuerda la definición de las columnas.
bulk-lang = Lengua de los textos
bulk-lang-help = Un código de lengua como en, fr o ar: para los textos cuya columna no nombra ninguna.
bulk-dates = Las fechas como 03/04/2021 son
bulk-dates-none = no hay, o se rechazan
bulk-dates-dmy = día, mes, año
bulk-dates-mdy = mes, día, año
bulk-dates-ymd = año, mes, día
bulk-decimal = Antes de los céntimos hay
bulk-decimal-point = un punto (1,234.50)
bulk-decimal-comma = una coma (1.234,50)
bulk-separator = Entre los valores de una lista hay
bulk-separator-bar = una barra vertical
bulk-separator-semicolon = un punto y coma
bulk-separator-comma = una coma
bulk-separator-slash = una barra
bulk-separator-line = un salto de línea
bulk-licence = Licencia de las fichas
bulk-from = Definir como para
bulk-from-use = Tomar esa definición
bulk-check = Comprobar todas las filas
bulk-check-help = Con esto no se escribe nada.
bulk-drop = Descartar esta importación

bulk-fault-origin = El nombre del origen tiene de 2 a 60 letras minúsculas, cifras y guiones.
bulk-fault-lang = La lengua de los textos es un código como en o fr.
bulk-fault-licence = La licencia es un nombre SPDX como CC-BY-4.0.
bulk-fault-separator = Elija qué hay entre los valores de una lista.
bulk-fault-no-title = Ninguna columna pasa a ser el título ni el número de una ficha.
bulk-fault-no-target = «{ $column }» no puede pasar a ser eso.
bulk-fault-target-twice = «{ $column }» pasa a ser lo que ya es otra columna.
bulk-fault-key-unknown = Una clave no es columna de este archivo.

bulk-working-checking = Se están comprobando las filas
bulk-working-writing = Se están escribiendo las filas
bulk-working-undoing = Se está deshaciendo la importación
bulk-progress = { $n ->
    [one] Una fila está hecha.
   *[other] { $n } filas están hechas.
}
bulk-leave = Puede dejar esta página: el trabajo sigue.
bulk-look-again = Mirar otra vez
bulk-stop = Detener
bulk-halted-title = El trabajo se ha detenido
bulk-halted-why = Lo que se hizo se conserva.
bulk-resume = Seguir
bulk-map-again = Cambiar las columnas

bulk-fates-title = Qué pasa con las filas
bulk-fates-lead = Todavía no se ha escrito nada.
bulk-fate-all = Todas
bulk-fate-new = Nueva
bulk-fate-same = Igual
bulk-fate-changed = Cambiada
bulk-fate-conflict = Conflicto
bulk-fate-refused = Rechazada
bulk-fate-new-help = Todavía no hay tal ficha.
bulk-fate-same-help = La ficha ya lo dice.
bulk-fate-changed-help = La fila difiere de lo que se importó antes, y nadie ha trabajado en la ficha desde entonces.
bulk-fate-conflict-help = La fila difiere de una ficha en la que alguien ha trabajado.
bulk-fate-refused-help = La fila no se puede tomar como está.
bulk-line = Línea
bulk-lines = { $from } a { $to }
bulk-record = Ficha
bulk-what = Qué pasa con ella
bulk-why = Por qué, o qué cambia
bulk-change = { $field }: «{ $before }» pasa a «{ $after }»
bulk-change-new = { $field }: se añade «{ $after }»
bulk-change-gone = { $field }: se quita «{ $before }»
bulk-more = Las filas siguientes
bulk-download = Estas filas como CSV
bulk-no-rows = No hay tal fila.
bulk-write-title = Escribirlas
bulk-write-legend = Filas que se escriben, como borradores de grado E1
bulk-write-new = { $n ->
    [one] Una ficha nueva
   *[other] { $n } fichas nuevas
}
bulk-write-changed = { $n ->
    [one] Una fila cambiada
   *[other] { $n } filas cambiadas
}
bulk-write-conflict = { $n ->
    [one] Una fila en conflicto: lo que dice toma el lugar de lo que alguien escribió
   *[other] { $n } filas en conflicto: lo que dicen toma el lugar de lo que alguien escribió
}
bulk-write = Escribir estas filas
bulk-write-none = Elija al menos una clase de filas.
bulk-write-nothing = No hay nada que escribir.
bulk-written-title = Qué se escribió
bulk-written-lead = { $n ->
    [one] Se escribió una fila. El archivo mismo es una fuente que ella cita.
   *[other] Se escribieron { $n } filas. El archivo mismo es una fuente que ellas citan.
}
bulk-undo-title = Deshacer
bulk-undo-help = Las fichas que esta importación creó se retiran, y las que cambió vuelven a decir lo que decían. Las fichas en las que alguien ha trabajado desde entonces quedan como están.
bulk-undo = Deshacer esta importación
bulk-undone-lead = { $n ->
    [one] Se deshizo una fila.
   *[other] Se deshicieron { $n } filas.
}
bulk-left-lead = { $n ->
    [one] Una ficha quedó como está: alguien ha trabajado en ella desde entonces.
   *[other] { $n } fichas quedaron como están: alguien ha trabajado en ellas desde entonces.
}
bulk-left = Quedaron como están

bulk-why-term = { $column }: «{ $text }» no es un término de ese vocabulario.
bulk-why-term-ambiguous = { $column }: «{ $text }» es el nombre de varios términos. Escriba la notación.
bulk-why-country = { $column }: «{ $text }» no es un país. Escriba su código, como GR.
bulk-why-language = { $column }: «{ $text }» no es una lengua. Escriba su código, como fr.
bulk-why-date = { $column }: «{ $text }» no es una fecha que se pueda leer.
bulk-why-date-order = { $column }: «{ $text }» se puede leer de dos maneras. Diga cómo se escriben las fechas en este archivo.
bulk-why-number = { $column }: «{ $text }» no es un número.
bulk-why-flag = { $column }: «{ $text }» no es ni sí ni no.
bulk-why-url = { $column }: «{ $text }» no es una dirección que empiece por https:// o http://.
bulk-why-ref = { $column }: no hay ninguna ficha «{ $text }».
bulk-why-ref-ambiguous = { $column }: varias fichas se llaman «{ $text }». Escriba el número de una.
bulk-why-range = { $column }: «{ $text }» no es un intervalo como 10–20.
bulk-why-money = { $column }: «{ $text }» no es una suma como 1200 EUR.
bulk-why-place = { $column }: «{ $text }» no es un lugar.
bulk-why-json = { $column }: esto no es una lista en JSON.
bulk-why-unreadable = { $column }: hay una letra rota («{ $text }»). Elija otra codificación, o corríjala en el archivo.
bulk-why-control = { $column }: hay caracteres de control.
bulk-why-too-long = { $column }: es demasiado largo para un texto.
bulk-why-invalid = { $column }: esto no se puede tomar.
bulk-why-row-too-long = La fila tiene más de un millón de caracteres.
bulk-why-quote-open = En esta línea se abren unas comillas que nunca se cierran.
bulk-why-too-many-columns = La fila tiene más de 500 celdas.
bulk-why-no-title = No hay título.
bulk-why-no-key = La clave está vacía.
bulk-why-key-too-long = La clave tiene más de 500 caracteres.
bulk-why-key-twice = La misma clave está en la línea { $detail }.
bulk-why-handle-unknown = No hay ninguna ficha { $detail }.
bulk-why-other-type = Esa ficha es de otra clase.
bulk-why-under-review = La ficha está en revisión.
bulk-why-withdrawn = La ficha fue retirada.
bulk-why-merged = La ficha se fusionó con otra.
bulk-why-too-many-cells = La fila tiene { $detail } celdas, más que encabezados.
bulk-why-few-cells = La fila tiene menos celdas que encabezados ({ $detail }).
bulk-why-stray-quote = Unas comillas que no encierran nada se tomaron como una letra.
bulk-why-value = { $field }: { $reason }

bulk-codebook = Qué significan las columnas
bulk-codebook-column = Columna
bulk-codebook-field = Campo
bulk-codebook-help = Nota
bulk-codebook-kind = Clase de valor
bulk-codebook-values = Vocabulario
bulk-codebook-handle = Número de la ficha
bulk-codebook-type = Clase de ficha
bulk-codebook-state = Hasta dónde ha llegado
bulk-codebook-lang = Lengua en que se escribió
bulk-codebook-licence = Licencia
bulk-kind-text = texto
bulk-kind-localised = texto, en la lengua que nombra la columna, o si no el original
bulk-kind-term = notación de un término
bulk-kind-ref = número de una ficha
bulk-kind-place = parte de un lugar
bulk-kind-edtf = fecha (EDTF)
bulk-kind-instant = momento (ISO 8601)
bulk-kind-range = parte de un intervalo
bulk-kind-money = parte de una suma
bulk-kind-number = número
bulk-kind-flag = true (sí) o false (no)
bulk-kind-url = dirección
bulk-kind-language = código de lengua (BCP 47)
bulk-kind-country = código de país (ISO 3166-1)
bulk-kind-digest = SHA-256 de un objeto
bulk-kind-group = partes, en JSON
bulk-kind-list = lista: { $kind }

bulk-tag-title = Etiquetar muchas fichas
bulk-tag-lead = Poner un término a muchas fichas a la vez, o quitárselo.
bulk-tag-of-search = { $n ->
    [one] La única ficha de esta búsqueda
   *[other] Las { $n } fichas de esta búsqueda
}
bulk-tag-of-ticked = { $n ->
    [one] Una ficha que marcó
   *[other] { $n } fichas que marcó
}
bulk-tag-field = Campo
bulk-tag-term = Término
bulk-tag-term-help = Su nombre en cualquier lengua, o su notación.
bulk-tag-op = Qué hacer
bulk-tag-add = Ponerles el término
bulk-tag-remove = Quitarles el término
bulk-tag-preview = Mostrar qué pasa con ellas
bulk-tag-editorial = El término se apoya en el juicio de la redacción, y las fichas lo dicen.
bulk-tag-no-term = «{ $text }» no es un término de ese vocabulario.
bulk-tag-no-field = Elija un campo.
bulk-tag-nothing = No hay fichas que etiquetar. Elija algunas en la página de fichas.
bulk-tag-too-many = { $n ->
    [one] Una ficha a la vez es lo máximo.
   *[other] { $n } fichas a la vez son lo máximo. Acote la búsqueda.
}
bulk-tag-summary-add = Poner «{ $term }» a fichas, en «{ $field }»
bulk-tag-summary-remove = Quitar «{ $term }» a fichas, en «{ $field }»
bulk-tag-fate-tagged = por cambiar
bulk-tag-fate-same = como está
bulk-tag-fate-field = sin ese campo
bulk-tag-fate-forbidden = no es para sus funciones
bulk-tag-fate-review = en revisión
bulk-tag-fate-taken = tiene otro término
bulk-tag-apply = { $n ->
    [one] Cambiar una ficha
   *[other] Cambiar { $n } fichas
}
bulk-tag-none = No cambiaría ninguna ficha.
bulk-tag-working-applying = Se están cambiando las fichas
bulk-tag-working-undoing = Se está deshaciendo el cambio
bulk-tag-done = { $n ->
    [one] Se cambió una ficha.
   *[other] Se cambiaron { $n } fichas.
}
bulk-tag-undo = Deshacer este cambio
bulk-tag-undo-help = Cada ficha vuelve a decir lo que decía, salvo que alguien haya trabajado en ella desde entonces.
bulk-tag-list = Cambios en muchas fichas

done-bulk-dropped = La importación se descartó.
done-bulk-written = Se están escribiendo las filas.
done-bulk-undoing = Se está deshaciendo la importación.
done-bulk-tagging = Se están cambiando las fichas.

problem-import-unknown = No hay tal importación
    .do = Puede que se haya descartado. Mire la lista de importaciones.
problem-import-busy = Esta importación ha avanzado
    .do = Se está trabajando en ella, o ya se escribió. Mírela otra vez.
problem-table-too-large = La tabla es demasiado grande
    .do = Una tabla puede tener 200 MB. Divídala en varios archivos con los mismos encabezados.
problem-no-table-empty = No hay nada en este archivo
    .do = Mire el archivo en el lugar de donde viene.
problem-no-table-spreadsheet = Esto es una hoja de cálculo y no un archivo CSV
    .do = Ábrala en el programa que la hizo y guarde la hoja como CSV, mejor con la codificación UTF-8.
problem-no-table-binary = Este archivo no es texto
    .do = Envíe un archivo de valores separados (CSV).
problem-no-table-markup = Esto es una página o datos de un programa, y no una tabla
    .do = Envíe un archivo de valores separados (CSV).
problem-no-table-no-rows = No hay filas debajo de los encabezados
    .do = La primera fila lleva los nombres de las columnas, y cada fila siguiente es una ficha.
problem-tag-unknown = No hay tal cambio
    .do = Mire la lista de cambios en muchas fichas.
problem-tag-too-many = Son demasiadas fichas a la vez
    .do = Se cambian como mucho 20 000 fichas a la vez. Acote la búsqueda.
