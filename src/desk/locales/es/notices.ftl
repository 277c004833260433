# Mails to the team: that something waits, and where. Never what.

notices-review-asked = Le espera una revisión en la mesa de trabajo.
    .subject = { $name }: le espera una revisión
notices-returned = Algo suyo ha vuelto con comentarios.
    .subject = { $name }: algo ha vuelto a usted
notices-approved = Algo suyo ha sido aprobado.
    .subject = { $name }: algo suyo ha sido aprobado
notices-due = Algo de lo que usted se ocupa vence.
    .subject = { $name }: algo vence
notices-taken-back = Una persona retiró lo que había contado: vea qué queda por hacer.
    .subject = { $name }: se retiró algo
notices-watch-found = Algo cambió en una dirección que usted hace vigilar.
    .subject = { $name }: una dirección cambió
notices-cases-waiting = Algo en los casos espera a un custodio.
    .subject = { $name }: casos
notices-upload-failed = Un archivo que usted envió no se pudo leer: vea qué hacer.
    .subject = { $name }: un archivo no se pudo leer
notices-invitation = Se le invita a la mesa de trabajo del equipo. Abra esta página para crear su cuenta:
    .subject = { $name }: una invitación
notices-once = El enlace sirve una sola vez. Si no esperaba este mensaje, no le haga caso.
notices-why = Usted pidió estos mensajes. En su propia página puede detenerlos.

notices-invite-send = Enviar el enlace de un solo uso a esta dirección

notices-title = Avisos por correo
notices-legend = Avisarme cuando
notices-help = Un mensaje dice que algo espera, y dónde. Nunca dice qué contiene una ficha.
notices-no-address = Escriba primero una dirección arriba: sin ella no se envía nada.
notices-choice-review-asked = me espera una revisión
notices-choice-returned = vuelve una ficha mía
notices-choice-approved = se aprueba una ficha mía
notices-choice-due = vence algo de lo que me ocupo
notices-choice-taken-back = alguien retira lo que había contado
notices-choice-watch-found = cambia una dirección que hago vigilar
notices-choice-cases-waiting = una vez al día, si algo en los casos espera a los custodios
notices-choice-upload-failed = un archivo que envié no se puede leer
notices-save = Guardar

done-notices-saved = Sus avisos están como usted eligió.

problem-mail-address = Esto no es una dirección de correo
    .do = Escriba una sola dirección, como amal@example.org.
