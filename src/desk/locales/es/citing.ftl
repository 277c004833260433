# Citar una fuente para lo que dice una ficha.

citing-title = Citar una fuente
citing-title-field = Citar una fuente para { $field }
citing-change-title = Cambiar una cita para { $field }
citing-which-field = ¿Para qué cita una fuente?
citing-says-nothing = La ficha aún no dice nada aquí.

citing-now = Citado hasta ahora
citing-choose = Elegir la fuente
citing-search = Buscar fuentes por título, editor o palabras del texto
citing-known = Ya citadas por esta ficha
citing-recent = Últimas cambiadas
citing-found = { $n ->
    [0] Ninguna fuente corresponde a «{ $words }»
    [one] Una fuente corresponde a «{ $words }»
   *[other] { $shown } fuentes corresponden a «{ $words }»
}
citing-narrow = Solo se muestran las primeras: añada una palabra para precisar.
citing-new = ¿Aún no está aquí?
citing-new-upload = Enviar un archivo
citing-new-record = Describir una fuente sin archivo
citing-other-source = Elegir otra fuente

citing-files = Archivos de esta fuente
citing-no-file = Esta fuente no tiene archivo. Puede citarla igualmente; las palabras no se pueden comprobar.
citing-no-text = Este archivo no tiene texto legible. Puede escribir la página y las palabras; no se pueden comprobar.
citing-no-text-here = Esta página no tiene texto.
citing-recognised = Reconocido por software, con { $percent } % de certeza: compárelo con la imagen.
citing-picture = La página { $page } tal como es
citing-text-of = Texto de la página { $page }
citing-find = Buscar en este archivo
citing-hits = { $n ->
    [0] «{ $words }» no está en este archivo.
    [one] «{ $words }» está aquí una vez:
   *[other] «{ $words }» está aquí { $shown } veces:
}
citing-hits-partly = Solo se muestran los primeros lugares.
citing-pages = Páginas del archivo
citing-previous = Página anterior
citing-next = Página siguiente
citing-page-of = Página { $page } de { $pages }
citing-take = Citar estas palabras
citing-take-help = Seleccione palabras para citarlas. Con el teclado: las flechas arriba y abajo eligen una frase, con Mayús varias, Intro las toma.

citing-passage = El pasaje
citing-page = Página
citing-page-help = Contada desde la primera página del archivo. Déjela vacía para buscar las palabras en todas.
citing-quote = Las palabras, exactas
citing-quote-help = Se buscan en la página. No importan los espacios, los guiones al final de línea ni las comillas; «[…]» está por palabras omitidas.
citing-quote-help-unread = Aquí no se pueden buscar, y así se dice al público.
citing-relation = Qué hace el pasaje
citing-grade = Grado de prueba
citing-grade-help = Según la regla: qué clase de fuente es, y cuántas independientes dicen aquí lo mismo.
citing-grade-help-claim = Será el grado de la afirmación.
citing-grade-rule = Según la regla: { $grade } – { $words }
citing-grade-rules = Según la regla: { $each }
citing-note = Nota
citing-note-help = El público la ve. Necesaria si elige otro grado que la regla: ¿por qué?
citing-note-help-claim = Va al historial. Necesaria si elige otro grado que la regla: ¿por qué?
citing-save = Guardar la cita
citing-cancel = Volver a la ficha

citing-page-none = { $pages ->
    [one] Página: el archivo tiene una sola página.
   *[other] Página: un número de 1 a { $pages }.
}
citing-page-long = Página: 100 caracteres como máximo.
citing-quote-long = Las palabras: 20 000 caracteres como máximo.
citing-quote-empty = Las palabras: no hay letras ni números.
citing-quote-elsewhere = { $n ->
    [one] Estas palabras no están en esa página, sino en otra.
   *[other] Estas palabras no están en esa página, sino en otras.
}
citing-quote-which = Estas palabras están en varias páginas: diga cuál.
citing-quote-near = Estas palabras no están en este archivo. Debajo se muestra el pasaje más parecido.
citing-quote-absent = Estas palabras no están en este archivo.
citing-note-long = 4000 caracteres como máximo.
citing-note-why = Diga en la nota por qué el grado es { $grade } y no { $suggested }.
citing-changed-meanwhile = Lo que dice el campo ha cambiado entretanto. Mire si el pasaje aún corresponde y guarde de nuevo.
citing-already = La ficha ya tiene exactamente esta cita.
citing-elsewhere = Están aquí:
citing-elsewhere-page = Citar la página { $page }
citing-look = Mirarla
citing-near = El pasaje más parecido, en la página { $page }
citing-near-take = Citar mejor estas palabras

citing-remove = Quitar esta cita
citing-remove-do = Quitarla
citing-reason = Motivo
citing-reason-help = Va al historial de la ficha, que es público cuando lo es la ficha.
citing-reason-none = Dé un motivo.

citing-editorial = Sin fuente: es nuestro propio criterio
citing-editorial-why = Se dice al público que el campo se apoya en el criterio de la redacción.
citing-editorial-do = Marcar como nuestro criterio
citing-editorial-off = Marcado como nuestro propio criterio
citing-editorial-off-why = Quite la marca cuando el campo se apoye en fuentes.
citing-editorial-off-do = Quitar la marca

citing-note-unread = Estas palabras no se comprobaron por software: la fuente no tiene texto legible.
citing-reason-added = Cita una fuente para «{ $field }».
citing-reason-changed = Cambia una cita para «{ $field }».
citing-reason-removed = Quita una cita para «{ $field }».
citing-reason-grade = Grado { $grade } en lugar de { $suggested }: { $why }
citing-reason-editorial = «{ $field }» se apoya en el criterio de la redacción: { $why }
citing-reason-not-editorial = «{ $field }» ya no se apoya en el criterio de la redacción: { $why }

done-citing-added = La cita está guardada.
done-citing-added-words = La cita está guardada, con las palabras mismas de la página.
done-citing-removed = La cita se ha quitado.
done-citing-editorial = El campo está marcado como nuestro propio criterio.
done-citing-not-editorial = La marca se ha quitado.

problem-source-unknown = Esta fuente no existe
    .do = No existe, o sus funciones no permiten verla. Elija otra.
problem-no-such-field = La ficha no tiene ese campo
    .do = Vuelva a la ficha y empiece por el campo que quiere.
problem-citation-gone = Esta cita ya no está
    .do = Alguien la ha cambiado o quitado entretanto. Abra la ficha y mire.
