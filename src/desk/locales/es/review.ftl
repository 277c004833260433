# El camino de una ficha, de sus autores a sus lectores, y de vuelta.

review-title = Revisión
review-waiting = Le espera
review-waiting-none = Nada le espera.
review-why-review = Leer y aprobar, o devolver
review-why-look = Leer, y detener si causa daño
review-why-publish = Publicar
review-why-set-right = Le fue devuelta
review-why-held = Detenida: levantar la detención o dejarla
review-since = desde el
review-underway = En revisión
review-underway-none = Nada está en revisión.
review-due = Fechas
review-due-none = Ninguna fecha ha pasado ni llega en las próximas dos semanas.
review-due-over = Pasada:
review-due-embargo = fin del embargo
review-due-reply = fin del plazo de réplica
review-due-review-by = hay que volver a mirarla
review-due-closes = cierre de la convocatoria
review-due-stale = puede estar desactualizado
review-column-record = Ficha
review-column-state = Estado
review-column-since = Desde
review-column-authors = Escrita por
review-column-approved = Aprobada por
review-held = Detenida
review-returned = Devuelta

review-of = Revisión:
review-on-page = En esta página
review-decide = Decidir
review-schedule = Fechas y derecho de réplica
review-standing = En qué punto está
review-written-by = Escrita por
review-held-by = Publicación detenida por
review-held-help = No se publica hasta que alguien que puede detener publicaciones, y que no escribió nada de ella, levante la detención.
review-returned-by = Devuelta por
review-submitted-by = Enviada por
review-approved-by = Aprobada por
review-reply-open = Quienes se nombran pueden responder hasta el
review-reply-answered = Quienes se nombran han respondido. Tenían plazo hasta el
review-reply-none = Quienes se nombran no han respondido. Tenían plazo hasta el
review-embargo = Se publica por sí sola el
review-embargo-undecided = Bajo embargo, y aún sin aprobar, hasta el
review-next-look = Volver a mirarla el
review-missing = Falta para la publicación
review-missing-none = No falta nada.
review-says = Lo que dice
review-changed = Lo que cambió desde que la vieron los lectores
review-changed-count = { $n ->
    [0] Los lectores tendrán lo mismo.
    [one] Una diferencia.
   *[other] { $shown } diferencias.
}
review-errata = Lo que se dice de ello a los lectores
review-errata-none = Nada todavía: cada cambio se anota como actualización, con el motivo de la publicación.
review-word-changes = Decir qué son los cambios
review-nothing-to-do = Aquí no hay nada que usted deba decidir.

review-comments = Comentarios
review-comments-none = Nadie ha dicho nada todavía. Los lectores nunca ven los comentarios.
review-comments-inside = Los lectores nunca ven los comentarios.
review-comments-settled = { $n ->
    [one] Uno resuelto
   *[other] { $shown } resueltos
}
review-comment-new = Decir algo
review-comment-about = Sobre
review-comment-whole = La ficha entera
review-comment-text = Su comentario
review-comment-send = Enviar
review-comment-answer = Responder
review-comment-settle = Está resuelto
review-comment-reopen = Abrir de nuevo
review-comment-settled = Resuelto por
review-comment-reopened = Abierto de nuevo por
review-comment-internal = Solo para el equipo: por qué se retiró

review-act = ¿Y ahora?
review-act-missing = Elija qué hacer.
review-act-submitted = Enviarla
    .help = Se pide a quienes revisan que la lean.
review-act-approved = Aprobarla
    .help = La ha leído con sus fuentes, y puede ir a los lectores tal como está.
review-act-published = Publicarla ahora
    .help = Los lectores la ven en menos de un segundo. Su motivo figura junto a la versión.
review-act-returned = Devolverla
    .help = Sus autores la reciben con su motivo.
review-act-stopped = Detener su publicación
    .help = No se publica hasta que se levante la detención, la apruebe quien la apruebe.
review-act-lifted = Levantar la detención
    .help = Puede seguir su camino.
review-act-replied = Llegó una respuesta
    .help = Póngala en la ficha. Entonces hace falta una nueva aprobación.
review-act-unanswered = No llegó respuesta
    .help = Su plazo ha pasado. Los lectores sabrán que se les preguntó.
review-reason = Motivo
review-reason-help = Necesario para devolver, detener y levantar. Los lectores lo ven cuando publica; si no, queda en el equipo.
review-reason-readers = Motivo (lo ven los lectores)
review-reason-team = Motivo (para el equipo)
review-do = Hacerlo
review-refused = Tal como está la ficha, no es posible.

review-withdraw-title = Retirar:
review-withdraw-lead = Los lectores ya no tendrán esta ficha ni ninguna de sus versiones. Su dirección dice cuándo se retiró y por qué. Aquí no se puede deshacer.
review-withdraw-reason = Lo que se dice a los lectores
review-withdraw-reason-help = Todo lo que se pueda decir sin causar daño. Queda público.
review-withdraw-internal = Solo para el equipo
review-withdraw-internal-help = Lo que no se dice a los lectores. Se guarda con los comentarios y nunca sale de aquí.
review-withdraw-sure = ¿Es seguro?
review-withdraw-yes = Sí, quitársela a los lectores
review-withdraw-unsure = Diga que está seguro.
review-withdraw-do = Retirar

review-share-title = Quién puede ver:
review-share-lead = Mientras los lectores no la tengan, una ficha puede reservarse a algunos.
review-share-public = Los lectores tienen esta ficha: no puede reservarse a algunos. Para quitársela, hay que retirarla.
review-share-who = Quién puede verla
review-share-public-help = El equipo ahora, y los lectores cuando se publique.
review-share-partner-help = El equipo y sus socios. Nunca los lectores, mientras siga así.
review-share-restricted-help = Solo quienes redactan y revisan, y quienes la escribieron.
review-share-missing = Elija quién puede verla.
review-share-do = Guardar

review-schedule-title = Fechas:
review-schedule-lead = Estas fechas actúan por sí solas.
review-schedule-none = Tal como está la ficha, no tiene fecha que usted pueda fijar.
review-embargo-title = Embargo
review-embargo-help = Una vez aprobada, se publica por sí sola a esta hora, y no antes.
review-embargo-day = Día
review-embargo-time = Hora (UTC)
review-embargo-time-help = Por ejemplo 14:30. Vacío: al comenzar el día.
review-embargo-bad-time = Escriba la hora así: 14:30.
review-embargo-set = Publicar entonces
review-embargo-clear = Sin embargo
review-reply-title = Derecho de réplica
review-reply-help = Quienes se nombran tienen hasta un día para responder. No se publica antes, y el silencio se anota cuando pasa ese día.
review-reply-due = Pueden responder hasta el final del
review-reply-engagement = Número de la ficha de este intercambio
review-reply-engagement-help = Si la hay, por ejemplo VIG-ENG-2026-0004. Allí consta a quién se contactó y cómo.
review-reply-no-engagement = No hay ficha de intercambio con ese número.
review-reply-ask = Se les ha preguntado
review-reply-extend = Darles plazo hasta entonces
review-look-title = Volver a mirarla
review-look-help = Ese día vuelve ante quienes la cuidan. Los lectores no ven nada de ello.
review-look-day = Volver a mirarla el
review-look-set = Guardar
review-look-clear = Sin fecha

review-correct-title = Lo que cambió:
review-correct-lead = Cada lugar que los lectores tendrán de otro modo. Diga qué es y por qué: figura en la página y entre las correcciones. Un lugar del que no diga nada se anota como actualización.
review-correct-first = Los lectores tienen la última versión. Cambie primero la ficha; diga después aquí qué es el cambio.
review-correct-not-public = Los lectores no han visto aún esta ficha: no hay nada que corregir, solo cámbiela.
review-correct-edit = Cambiar la ficha
review-correct-kind = Clase
review-correct-reason = Motivo (lo ven los lectores)
review-correct-reason-help = Con sencillez: qué estaba mal y cómo se supo.
review-correct-by = Quién lo pidió
review-correct-by-us = Nosotros mismos
review-correct-missing = Dé el motivo de al menos un cambio.
review-correct-do = Guardar

review-merge-title = Fusionar:
review-merge-lead = Dos fichas de lo mismo se hacen una. Esta desaparece: su dirección, y todo lo que remite a ella, llevan entonces a la que queda.
review-merge-into = Número de la ficha que queda
review-merge-into-help = Por ejemplo VIG-DEP-2026-0007.
review-merge-look = Ver ambas
review-merge-alike = Quizá una de estas
review-merge-unknown = No existe esa ficha.
review-merge-both = Lado a lado
review-merge-field = Campo
review-merge-goes = Esta desaparece
review-merge-stays = Esta queda
review-merge-differs = difiere
review-merge-texts = La que queda no cambia. Lo que solo dice la otra, cópielo antes de fusionar.
review-merge-follow = { $n ->
    [0] Ninguna ficha remite a la que desaparece.
    [one] Una ficha remite a la que desaparece, y llevará a la que queda.
   *[other] { $shown } fichas remiten a la que desaparece, y llevarán a la que queda.
}
review-merge-do = Fusionar { $from } en { $into }

done-review-submitted = Está enviada.
done-review-approved = La ha aprobado.
done-review-published = Está publicada.
done-review-returned = Volvió a sus autores.
done-review-stopped = Su publicación está detenida.
done-review-lifted = La detención está levantada.
done-review-replied = La respuesta está anotada. Hace falta una aprobación.
done-review-unanswered = Está anotado que no llegó respuesta.
done-review-commented = Su comentario está ahí.
done-review-settle = Está resuelto.
done-review-reopen = Está abierto de nuevo.
done-review-corrected = Lo que se dice a los lectores está guardado. Sale con la próxima publicación.
done-review-withdrawn = Está retirada.
done-review-shared = Quién puede verla está guardado.
done-review-merged = Las dos son una. Está usted en la ficha que queda.
done-review-embargo-set = Se publica entonces, una vez aprobada.
done-review-embargo-cleared = Ya no tiene embargo.
done-review-asked = El día está anotado.
done-review-look-set = El día está anotado.
done-review-look-cleared = Ya no tiene ese día.

problem-version-conflict = Alguien ha cambiado esta ficha desde que abrió la página. Mire lo nuevo y hágalo otra vez.
    .do = Abra la ficha de nuevo.
problem-wrong-state = Tal como está la ficha, no es posible.
    .do = Mire la ficha: quizá alguien la haya hecho avanzar.
problem-own-text = Usted escribió parte de esto: otra persona lo aprueba o levanta la detención.
    .do = Pida a alguien que no haya escrito nada de ello.
problem-not-held = Ya nada detiene esta ficha.
    .do = Mire la ficha.
problem-no-reply-open = No hay ninguna petición de respuesta abierta.
    .do = Mire la ficha.
problem-reply-still-open = Su plazo de respuesta no ha pasado.
    .do = Espere ese día, o anote la respuesta.
problem-readers-have-it = Los lectores tienen esta ficha: retírela para quitársela.
    .do = Abra la ficha.
problem-bad-day = Dé un día que esté por venir.
    .do = Vuelva y corríjalo.
problem-reason-missing = Diga por qué.
    .do = Vuelva atrás: lo que escribió sigue ahí.
problem-not-publishable = Aún no puede publicarse: mire lo que falta.
    .do = Abra su revisión.
problem-not-public-yet = Los lectores no han visto esta ficha: no hay nada que corregir.
    .do = Cambie la ficha.
problem-no-such-change = Este lugar dice lo mismo que antes.
    .do = Mire lo que cambió.
problem-merge-impossible = Estas dos no pueden fusionarse: deben ser de la misma clase, y ninguna fusionada ni retirada.
    .do = Elija otra ficha.
problem-comment-empty = Diga algo.
    .do = Vuelva y escríbalo.
problem-comment-too-long = Un comentario tiene como mucho 10.000 caracteres.
    .do = Vuelva y acórtelo.
problem-no-such-comment = Aquí no hay tal comentario.
    .do = Abra la revisión de la ficha.
