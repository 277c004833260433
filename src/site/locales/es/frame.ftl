# El marco de cada página y las fechas.

skip = Ir al contenido
languages = Idiomas
nav = Partes principales del sitio
nav-browse = Explorar
nav-technology = Tecnologías
nav-country = Lugares
nav-right = Derechos
nav-map = Mapa
nav-corrections = Correcciones
nav-how-we-work = Cómo trabajamos
foot-privacy = Este sitio no instala cookies, no carga nada de terceros y no anota quién lee qué.
foot-nav = Sobre este sitio
foot-api = Datos para máquinas
foot-edition = Edición
yes = Sí
no = No
range = entre { $min } y { $max }
list-comma = ,
undated = sin fecha
earlier = Anteriores
to-home = Ir a la primera página

date-about = hacia { $date }
date-perhaps = quizá { $date }
date-perhaps-about = quizá hacia { $date }
date-from = desde { $date }
date-until = hasta { $date }
date-between = de { $from } a { $to }
date-decade = en los diez años desde { $year }
date-season-21 = primavera de { $year }
date-season-22 = verano de { $year }
date-season-23 = otoño de { $year }
date-season-24 = invierno de { $year }

text-machine = (traducción automática)
text-machine-original = traducción automática, sin revisar; idioma del original: { $language }
text-stale = (el original ha cambiado desde esta traducción)

error-400 = No podemos leer esta dirección
    .text = Una parte de la dirección no es como debería. Compruébela o busque aquí.
error-404 = Aquí no hay ninguna página
    .text = Nada público tiene esta dirección. Puede estar mal escrita, o un enlace puede estar anticuado. Una ficha retirada lo dice en su propia página.
error-405 = Esta página no se puede pedir así
    .text = Este sitio solo se puede leer. Vuelva atrás y siga un enlace.
error-410 = Esta versión no está aquí
    .text = Nunca fue pública, o se borró porque alguien retiró lo que había contado. La última versión de la ficha está en su dirección sin número, y su historial dice qué otras hay.
error-500 = Algo ha fallado por nuestra parte
    .text = El error es nuestro, no suyo. Pruebe de nuevo en un minuto. Si sigue, dígaselo a quienes llevan este observatorio.
error-503 = El sitio está ocupado o acaba de arrancar
    .text = Pruebe de nuevo en un minuto. No se pierde nada.
error-field-page = es un número de página, a partir de 1
error-field-file = es el nombre de un archivo: 64 letras y cifras
error-field-find = tiene como mucho 200 caracteres
error-field-q = tiene como mucho 500 caracteres
error-field-from = es un año (2019), un mes (2019-05), un día (2019-05-17) o el número de una versión
error-field-to = es un año (2019), un mes (2019-05), un día (2019-05-17) o el número de una versión
error-field-sort = es relevance, newest u oldest
error-field-cursor = lo hace este sitio y no se escribe a mano; empiece la búsqueda de nuevo
error-field-before = es un número

gone-title = Esta ficha fue retirada
gone-when = Se retiró el
gone-text = Su texto ya no es público. Sigue constando que estuvo aquí.
gone-reason = Motivo indicado:
gone-cited = Si la citó, diga por favor en su texto que fue retirada.
