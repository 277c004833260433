# Lo que personas retiraron, y lo que queda por hacer.

withdrawals-title = Lo que se retiró
withdrawals-lead = Lo que personas contaron y han retirado, o cuyo consentimiento terminó. Quienes leen, la búsqueda, las ediciones y los archivos ya no lo tienen; lo que solo pueden hacer personas les toca a ustedes.
withdrawals-none = Hasta ahora no se ha retirado nada.
withdrawals-waiting =
    { $n ->
        [one] Se está haciendo un retiro.
       *[other] Se están haciendo { $n } retiros.
    }
withdrawals-person = una persona lo ha retirado
withdrawals-ended = un consentimiento ha terminado
withdrawals-source = El testimonio, del que solo queda el número:
withdrawals-rested-none = Ninguna ficha se basaba en él.
withdrawals-fate-again = es pública de nuevo sin él
withdrawals-fate-draft = se basaba solo en él: quienes leen ya no la tienen y es un borrador que necesita otro fundamento
withdrawals-fate-changed = no era pública y lo ha perdido
withdrawals-fate-past = lo decía en versiones anteriores, que están borradas
withdrawals-open = Hay más que hacer de lo que puede un programa.
withdrawals-all-done = Todo está hecho.
withdrawals-steps = Marque lo que está hecho
withdrawals-step-partners = Los socios con quienes se compartió están avisados y lo han borrado
withdrawals-step-newsletter = El boletín y otros envíos no lo llevan, o se envió una nota
withdrawals-step-exports = Quienes descargaron exportaciones están avisados, hasta donde se les conoce
withdrawals-step-comments = Se revisaron los comentarios de estas fichas, las notas y los papeles del equipo
withdrawals-step-drafts = Quienes escribieron los borradores que se desecharon con él lo saben
withdrawals-step-done = { $step } ({ $by }, { $day })
withdrawals-save = Guardar
done-withdrawals-saved = Lo hecho está anotado.
withdrawals-link = Ver lo que se retiró

withdrawals-chain-title = Se basa en lo que contaron personas
withdrawals-chain-lead = Cuando uno de estos consentimientos se retira o termina, todo lo que aquí se basa en él se retira por sí solo.
withdrawals-chain-none = No hay consentimiento anotado: la persona no puede retirarlo.
withdrawals-chain-purpose = Consentimiento: { $purpose }
withdrawals-chain-given = dado el { $day }
withdrawals-chain-until = hasta el { $day }
withdrawals-chain-withdrawn = retirado el { $day }
withdrawals-chain-by-person = la persona puede retirarlo por sí misma
withdrawals-chain-not-by-person = la persona no puede retirarlo por sí misma
