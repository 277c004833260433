# Comenzar fichas, copias de trabajo.

records-begin-title = Comenzar una ficha
records-begin-lead = ¿De qué trata?
records-about-agent = Una empresa, una autoridad, una organización que actúa. Nunca una persona en movimiento.
records-about-technology = Una clase de dispositivos, un producto, un sistema, un conjunto de datos o un programa.
records-about-deployment = Una tecnología en uso, o destinada a ello, por alguien, en algún lugar, durante un tiempo.
records-about-link = Quién suministra, posee, financia, opera o envía datos a quién.
records-about-incident = Algo que ocurrió a personas: un daño, un percance evitado, una práctica, un beneficio.
records-about-claim = Una frase que alguien afirma, con su estado y las pruebas a favor y en contra.
records-about-source = Un documento, una captura, una grabación, un conjunto de datos o un testimonio. Para añadir un fichero, use la página de subida.
records-about-engagement = Una pregunta hecha a alguien, y lo que respondió, incluido el silencio.
records-about-assessment = Un indicador, y la respuesta hallada para un actor en un periodo.
records-about-measure = Una norma, una sentencia, una recomendación, un compromiso o una consulta.
records-about-mechanism = Una vía para quejarse, denunciar o pedir ayuda, y cómo funciona.
records-about-publication = Un informe, una nota, una guía, un boletín o un relato, nuestro o ajeno.
records-about-event = Una reunión, audiencia o sesión, con quién habló y en calidad de qué.
records-about-call = Una beca, una carta para firmar o una petición de pruebas.

records-new-title = Nueva ficha: { $type }
records-edit-title = Editar { $handle }
records-untitled = Todavía sin título
records-begun-for = Comenzada para «{ $title }». Al guardarla volverá allí, y quedará nombrada.
records-going-on = Sigue con su copia de trabajo, conservada el
records-newer = { $by } ha guardado la versión { $version } mientras tanto. Al guardar, se reúnen ambas y verá cómo.
records-is-public = Los lectores ven esta ficha. Guardar crea un borrador aparte, que se revisa antes de sustituir lo que ven.
records-correct-instead = Para reparar un error, haga mejor una corrección.
records-thrown-away = Desechó una copia de trabajo de esta ficha el
records-put-back = Recuperarla

records-copies-title = Copias de trabajo
records-copies-lead = Lo que ha escrito y no ha guardado. Nadie más lo ve.
records-copies-none = No hay ninguna: todo lo que escribió está guardado.
records-copy-of = Cambios en una ficha, conservados el
records-copy-new = Una ficha nueva, conservada el
records-thrown-title = Desechadas en el último día
records-discard-title = ¿Desechar lo que ha escrito?
records-discard-lead = Las versiones guardadas quedan como están. Durante un día puede recuperar la copia de trabajo. Se conservó por última vez el
records-discard-do = Desecharla
records-discard-back = No, volver al formulario

records-pick-title = Elegir: { $field }
records-pick-one = Un término
records-pick-several = Uno o más términos
records-pick-do = Tomar estos
records-pick-back = Volver sin cambios

done-records-put-back = Su copia de trabajo ha vuelto.
done-records-discarded = Desechada. Puede recuperarla durante un día.
