# Direcciones que se miran una y otra vez.

watch-title = Vigilancia
watch-lead = Direcciones que se miran una y otra vez. Un cambio, un retoque discreto, una desaparición o una novedad le espera aquí. También queda anotado que no se encontró nada.
watch-ways = Más sobre la vigilancia
watch-gaps = Registro de ausencias
watch-found-all = Todos los hallazgos
watch-feed = Canal de hallazgos
watch-waiting =
    { $n ->
        [one] Un hallazgo espera
       *[other] { $n } hallazgos esperan
    }
watch-waiting-none = Nada le espera.
watch-list =
    { $n ->
        [one] Se vigila una dirección
       *[other] Se vigilan { $n } direcciones
    }
watch-none = Aún no se vigila nada. Dé una dirección abajo.
watch-new = Vigilar una dirección
watch-new-lead = El observatorio visita la dirección con su propio nombre, una visita a la vez, y respeta lo que el sitio dice a los robots. Quien lleva el sitio puede ver que alguien vuelve.
watch-address = Dirección
watch-address-help = Empieza por https:// o http://.
watch-kind = Qué es
watch-kind-page = Una página: avisar cuando cambien sus palabras
watch-kind-list = Una lista de enlaces (licitaciones, prensa): avisar de lo nuevo
watch-kind-feed = Un canal (RSS, Atom): avisar de lo nuevo
watch-every = Con qué frecuencia
watch-every-1 = cada hora
watch-every-6 = cada seis horas
watch-every-24 = cada día
watch-every-168 = cada semana
watch-every-720 = cada mes
watch-note = Por qué
watch-note-help = Para el equipo: qué espera ver ahí.
watch-begin = Vigilar
watch-looked = Última mirada
watch-next = Próxima
watch-never = Aún no se ha mirado
watch-down-since = No se ve desde
watch-down-how = Se intenta de nuevo, cada vez menos, al menos una vez al día.
watch-paused = en pausa
watch-items =
    { $n ->
        [one] Una novedad
       *[other] { $n } novedades
    }
watch-added =
    { $n ->
        [one] una palabra añadida
       *[other] { $n } palabras añadidas
    }
watch-removed =
    { $n ->
        [one] una palabra quitada
       *[other] { $n } palabras quitadas
    }
watch-picture-part = difiere el { $part } % de la imagen
watch-outcome-first = Vista por primera vez
watch-outcome-first-means = Aún no hay con qué compararla.
watch-outcome-nothing = Se miró, nada nuevo
watch-outcome-nothing-means = Estaba como antes.
watch-outcome-change = Ha cambiado
watch-outcome-change-means = La página dice otra cosa que antes, o se ve distinta.
watch-outcome-quiet-edit = Retoque discreto
watch-outcome-quiet-edit-means = Las palabras difieren, y la fecha que la página da de sí misma no.
watch-outcome-new-item = Novedades
watch-outcome-new-item-means = Hay entradas que nunca se habían visto aquí.
watch-outcome-removal = Ha desaparecido
watch-outcome-removal-means = La dirección ya no da lo que había. Se conserva la captura anterior.
watch-outcome-back = Ha vuelto
watch-outcome-back-means = Había desaparecido y está de nuevo.
watch-outcome-down = No se pudo ver
watch-outcome-down-means = No se pudo ver la página varias veces seguidas. Eso no dice que la hayan quitado.
watch-settled-draft = { $by } hizo de ello una fuente:
watch-settled-nothing = { $by }: nada que registrar.
watch-one = Una dirección vigilada
watch-back = Todo lo que se vigila
watch-back-one = Todas las miradas a esta dirección
watch-by = vigilada para { $name }
watch-tally = Miradas: { $looks }. Nada nuevo: { $nothing }. Algo encontrado: { $found }. No se pudo ver: { $down }.
watch-looking = Se está mirando, o se mirará en un momento. Recargue la página para ver el resultado.
watch-look-now = Mirar ahora
watch-pause = Pausar
watch-resume = Seguir vigilando
watch-looks = Cada mirada
watch-earlier = Miradas anteriores
watch-change = Cambiar la vigilancia
watch-save = Guardar
watch-compared-with = comparada con
watch-words = Lo que dicen las palabras ahora
watch-words-how = Tachado: lo que se fue. Subrayado: lo que llegó. Se omiten las partes largas sin cambios (…).
watch-pictures = Cómo se ve
watch-picture-before = Antes
watch-picture-after = Ahora
watch-picture-marked = Dónde difiere
watch-capture = Captura (SHA-256):
watch-draft = Hacer de ello una fuente (borrador)
watch-nothing = Nada que registrar
watch-reopen = Devolver a lo pendiente
watch-gaps-lead = Buscado y no encontrado: cuántas veces se miró cada dirección, desde cuándo, y cuántas veces no había nada nuevo o nada que ver.
watch-gaps-none = Aún no se ha mirado nada.
watch-gaps-csv = Descargar como tabla (CSV)
watch-gap-looks = Miradas
watch-gap-nothing = Nada nuevo
watch-gap-down = No se vio
watch-gap-span = Primera y última mirada
watch-found-none = Hasta ahora no se encontró nada.
watch-feed-title = { $name }: hallazgos de la vigilancia
watch-feed-lead = Una dirección propia para un lector de canales. Dice qué direcciones cambiaron y nada de lo que dicen.
watch-feed-yours = Esta es su dirección:
watch-feed-once = Se muestra solo esta vez. Quien la tenga puede leer el canal: guárdela para usted.
watch-feed-has = Usted ya tiene una dirección así. Una nueva la anula.
watch-feed-make = Crear mi dirección
watch-feed-anew = Crear una dirección nueva
watch-feed-end = Anular mi dirección
done-watch-begun = La dirección se vigila. La primera mirada está en camino.
done-watch-changed = Cambiado.
done-watch-done-look = Se mirará en un momento.
done-watch-done-pause = No se mirará hasta que continúe.
done-watch-done-resume = Se vigila de nuevo.
done-watch-drafted = La fuente es un borrador. Diga qué muestra.
done-watch-reopened = Espera de nuevo.
done-watch-settled = Resuelto: nada que registrar.
done-watch-feed-ended = Su dirección del canal ya no vale.
watch-address-wrong = No es una dirección de la web: empieza por https:// o http://.

problem-watch-unknown = No existe esa vigilancia
    .do = Vuelva a todo lo que se vigila.
problem-look-unknown = No existe esa mirada
    .do = Vuelva a todo lo que se vigila.
problem-look-without-capture = No se guardó nada de esa mirada
    .do = Mire de nuevo, o capture la dirección.
problem-watch-there = Esta dirección ya se vigila
    .do = Búsquela en la lista.
