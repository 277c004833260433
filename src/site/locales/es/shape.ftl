# Pages and terms that a monitor shapes itself.

page-fallback = Esta página aún no existe en { $wanted }. Se muestra en { $shown }.
privacy-title = Privacidad
privacy-readers = Si lee este sitio
privacy-named = Si su nombre aparece aquí
privacy-named-text = Se nombra a las personas por lo que hacen en una función pública. Las personas en movimiento nunca son fichas aquí, y no se publica lo que permitiría encontrarlas.
privacy-rights = Si quiere que algo se corrija o se retire
privacy-rights-text = Escriba al observatorio e indique la página. Lo que está mal se corrige a la vista de todos; lo que pone a alguien en peligro se retira, y su dirección dice entonces que se retiró.
topic-deprecated = Este término ya no se da a fichas nuevas. Lo que lo lleva sigue aquí.
