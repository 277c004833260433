# Formularios: campos, botones, y lo que está mal en lo que se escribió.

form-title-needed = Dé un título al menos en una lengua.
form-ref-unresolved = Elija la ficha que quiere decir entre las encontradas, o comience una nueva.
form-bad-number = Esto no es un número. Escriba los decimales con punto, sin coma: 1250.5
form-part-needed = Esta parte también hace falta.
form-bad-day = Esto no es un día como 2026-05-17.
form-bad-time = Esto no es una hora como 09:30.
form-bad-zone = Esto no es una zona horaria como Europe/Athens, UTC o +03:00.
form-no-such-hour = Esa hora no existió ese día: se adelantaron los relojes.

form-yes = Sí
form-no = No
form-not-said = Sin decir
form-choose = Elegir …
form-choice-kind-caution = Una advertencia para los lectores
form-choice-kind-conflict = Fuentes que no coinciden

form-date-help = 2019 · 2019-05 · 2019-05-17 · 2019~ (hacia) · 2019/2021 (entre) · 2019/.. (desde)
form-date-understood = Se entiende como: { $date }

form-part-min = Al menos
form-part-max = Como máximo
form-part-basis = En qué se apoya
form-part-amount = Importe
form-part-currency = Moneda
form-part-year = Año
form-part-kind = Qué es el importe
form-part-day = Día
form-part-time = Hora
form-part-zone = Zona horaria
form-range-help = El mismo número dos veces si es seguro.
form-money-kind-help = Valor del contrato, subvención, estimación …
form-time-optional = Puede omitirse: entonces es el día entero.
form-zone-help = Por ejemplo Europe/Athens; UTC si se omite.

form-pick = Elegir de la lista completa
form-ref-help = Palabras de su título, o su número.
form-ref-unseen = Esto nombra una ficha que no está abierta a sus funciones. Se queda como está.
form-find = Buscar
form-found = { $n ->
    [one] Se encontró una ficha. Elíjala:
   *[other] Se encontraron { $n } fichas. Elija una:
}
form-found-none = No se encontró ninguna ficha con estas palabras.
form-new-here = Nueva ficha: { $type }

form-text-state = Origen del texto en { $language }
form-text-stale = El original ha cambiado desde que se tradujo.
form-text-fresh = El texto en { $language } sigue siendo válido
form-add-language = Otra lengua
form-which-language = Lengua
form-add = Añadir
form-add-another = Añadir otro
form-remove = Quitar
form-row-up = Subir
form-row-down = Bajar
form-kept = { $n ->
    [0] El archivo todavía no guarda nada aquí.
    [one] El archivo guarda una entrada aquí. Cambia con los ficheros de la fuente, no escribiendo.
   *[other] El archivo guarda { $n } entradas aquí. Cambian con los ficheros de la fuente, no escribiendo.
}

form-place-label-help = Ciudad, paso fronterizo, edificio …
form-place-subdivision-help = ISO 3166-2, por ejemplo GR-83
form-place-m49-help = M49 de la ONU, por ejemplo 151
form-place-precision-help = Si se omite, con la exactitud con que lo dio.
form-place-public-help = Nunca más fina de lo que se sabe. ¿A quién podría dañar que el lugar fuera público?
form-map-open = Señalarlo en un mapa
form-map-alt = Mapa: el punto queda donde haga clic
form-map-help = Un clic pone el punto. Con el teclado, escriba la latitud y la longitud arriba.
form-map-nearer = Más cerca
form-map-wider = Más lejos
form-map-country = El país entero
form-map-clear = Quitar el punto
form-see-unsaid = Los lectores no ven nada del lugar hasta que diga con qué exactitud.
form-see-withheld = Los lectores ven: que hay un lugar, y no dónde.
form-see-nothing = Los lectores ven: nada todavía, pues no se ha dado nada con esa precisión.
form-see-country = Los lectores ven: algún lugar de { $country }.
form-see-names = Los lectores ven: { $where }.
form-see-exact = Los lectores ven: { $where }, y el punto exacto { $lat }, { $lon }.
form-see-locality = Los lectores ven: { $where }, y un punto redondeado a unos 10 km: { $lat }, { $lon }.
form-see-area = Los lectores ven: { $where }, y un punto redondeado a unos 100 km: { $lat }, { $lon }.
form-see-somewhere = algún lugar

form-contents = Partes del formulario
form-section-title = Título y resumen
form-section-first = Lo primero que hace falta
form-section-what = Qué es
form-section-where = Dónde
form-section-when = Cuándo
form-section-words = En palabras
form-section-numbers = Cifras y listas
form-section-team = Solo para el equipo
form-section-team-help = Nada de esto sale nunca del equipo.
form-section-cautions = Advertencias para los lectores
form-section-publication = Lengua, licencia, quién puede verlo
form-section-filled = { $filled } de { $all }

form-reason = Por qué lo cambia
form-reason-help = Una línea para el historial. Quien lea el historial puede verla.
form-reason-new-help = Puede omitirse.
form-save = Guardar
form-keep = Conservar como copia de trabajo
form-discard = Desechar la copia de trabajo
form-missing-title = Lo que aún falta para publicar
form-missing-help = Puede guardar sin todo esto.
form-missing-none = Nada: puede enviarse a revisión.
form-missing-count = { $n ->
    [0] No falta nada
    [one] Falta una cosa
   *[other] Faltan { $n } cosas
}

form-say-saving = Guardando …
form-say-saved = Guardado en el servidor a las %time%
form-say-offline = Sin conexión: conservado en este navegador hasta que vuelva
form-say-signed-out = Su sesión terminó: conservado en este navegador. Entre de nuevo en otra pestaña y siga aquí.
form-say-other-window = Ha seguido escribiendo en otra ventana. Pulse «Conservar como copia de trabajo» para reunir ambas.
form-say-local-found = Este navegador ha conservado lo que escribió sin conexión, a las %time%.
form-say-local-restore = Recuperarlo
form-say-local-forget = Desecharlo
form-say-found-none = No se encontró nada

form-merge-title = { $by } ha guardado esta ficha mientras tanto
form-merge-title-window = Ha seguido escribiendo en otra ventana
form-merge-lead-choose = No se pierde nada. Elija qué debe quedar donde ambos escribieron.
form-merge-lead-fits = Sus cambios y los otros no se tocan: están ambos. Mire los otros y guarde.
form-merge-before = Antes
form-merge-theirs = { $by }
form-merge-other-window = La otra ventana
form-merge-mine = Usted
form-merge-now = Ahora
form-merge-take-theirs = Tomar lo que escribió { $by }
form-merge-take-window = Tomar lo de la otra ventana
form-merge-take-mine = Tomar lo que escribió usted
form-merge-take-edit = Escribirlo de nuevo:
form-merge-edit-text = { $field }, escrito de nuevo
form-merge-taken = Tomado de { $by }
form-merge-taken-window = Tomado de la otra ventana
form-merge-save = Guardar esto
form-merge-go-on = Seguir escribiendo
form-merge-nothing = Nada

done-form-saved = Guardado.
done-form-kept = Conservado como copia de trabajo: solo usted la ve.
done-form-unchanged = No había cambiado nada: no se hizo una versión nueva.
done-form-begun-filled = La ficha nueva está guardada, y nombrada aquí.
done-form-begun-to-cite = La nueva fuente está guardada. Ahora, el pasaje.

problem-form-unknown-field = El formulario fue alterado, o ya no está al día
    .do = Nombra un campo que no existe. Abra la ficha de nuevo; su copia de trabajo sigue ahí.
problem-form-too-many = El formulario contiene demasiado
    .do = Una lista admite 2000 entradas como máximo. Las tablas largas van al archivo como fichero.
problem-form-no-version = El formulario ya no está al día
    .do = Abra la ficha de nuevo; su copia de trabajo sigue ahí.
problem-copy-open = Tiene abierta otra copia de trabajo de esta ficha
    .do = Guárdela o deséchela primero, y recupere la otra después.
