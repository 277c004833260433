# Traducir fichas, y lo que hay por traducir.

translation-title = Traducir al idioma: { $language }
translation-into = Al
translation-go = Mostrar
translation-nothing = Todos los textos de esta ficha están ya en { $language }.
translation-own = { $n ->
    [one] Un texto se escribió en { $language }:
   *[other] { $shown } textos se escribieron en { $language }:
}
translation-save = Guardar la traducción
translation-cancel = Volver a la ficha
translation-what-changed = Lo que ha cambiado desde entonces en el original
translation-state-missing = Aún sin traducir.
translation-state-stale = { $made }. El original ha cambiado desde entonces.
translation-by = { $made } ({ $name })
translation-confirm-machine = La he leído: es correcta
translation-confirm-stale = Sigue siendo correcta
translation-clash = { $field }: otra persona ha traducido esto entretanto.
translation-theirs = Otra persona ha escrito esto entretanto. Guarde de nuevo para poner el suyo en su lugar.
translation-theirs-gone = Este texto ya no está, o alguien ha quitado su traducción. Guarde de nuevo para poner la suya.
translation-glossary = Palabras del vocabulario
translation-no-name = aún sin nombre
translation-reason = Traducción al idioma: { $language }.

translation-work-title = Traducciones
translation-work-lead = Lo que hay por traducir, ficha por ficha.
translation-languages = Idiomas a los que traducir
translation-open = { $shown } por hacer
translation-records = { $shown }
translation-states = Lo que hay por hacer en { $language }
translation-work-missing = Falta
translation-work-stale = El original ha cambiado
translation-work-machine = Por máquina, sin revisar
translation-work-human = Hecho
translation-type = Clase de ficha
translation-type-any = Todas las clases
translation-list-missing = { $n ->
    [0] A ninguna ficha le falta un texto en { $language }.
    [one] A una ficha le falta un texto en { $language }
   *[other] A { $shown } fichas les falta un texto en { $language }
}
translation-list-stale = { $n ->
    [0] Ningún texto en { $language } es más antiguo que su original.
    [one] Una ficha tiene un texto en { $language } más antiguo que su original
   *[other] { $shown } fichas tienen un texto en { $language } más antiguo que su original
}
translation-list-machine = { $n ->
    [0] Ningún texto en { $language } escrito por máquina espera a que alguien lo lea.
    [one] Una ficha tiene un texto en { $language } escrito por máquina que nadie ha leído
   *[other] { $shown } fichas tienen un texto en { $language } escrito por máquina que nadie ha leído
}
translation-list-human = { $n ->
    [0] Ninguna ficha está completa aún en { $language }.
    [one] Una ficha está completa en { $language }
   *[other] { $shown } fichas están completas en { $language }
}
translation-more = Mostrar más

done-translation-saved = La traducción está guardada.
done-translation-same = No se ha cambiado nada.
done-translation-overtaken = La traducción está guardada. Un original ha cambiado entretanto: mire lo señalado.

problem-no-such-language = Ese idioma no existe
    .do = Elija un idioma de la lista.
problem-text-too-long = Un texto es demasiado largo
    .do = Un texto puede tener 100 000 caracteres. Los más largos van en un archivo.
