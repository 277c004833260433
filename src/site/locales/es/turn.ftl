# A quién acudir, y qué se dice de lo que se retiró.

turn-title = A quién acudir
turn-lead = Lugares donde contar lo que pasó, presentar una queja o recibir ayuda, hasta donde este archivo los conoce. Ninguno depende de nosotros.
turn-country = País
turn-all = Todos los países
turn-show = Mostrar
turn-download = Llévese esta página
turn-download-help = Un solo archivo que puede guardar en un teléfono y leer sin conexión.
turn-none = Este archivo aún no ha publicado ningún lugar así. Eso no significa que no exista: pregunte a una organización de ayuda legal, a un consulado en el que confíe o a una comunidad cercana.
turn-none-country = Este archivo aún no conoce ningún lugar así en este país. Eso no significa que no exista. Lo que sigue no está ligado a un solo país.
turn-anywhere = Sin vínculo con un solo país
turn-unknown = Este archivo no lo sabe.
turn-caution = Las direcciones y las reglas cambian. Pregunte antes de confiar en un lugar y piense quién puede ver que preguntó.
turn-made = Hecho el { $day } con lo que { $name } ha publicado.
turn-count =
    { $n ->
        [one] Contiene { $shown } lugar.
       *[other] Contiene { $shown } lugares.
    }
turn-topic = A quién acudir en este país

taken-back-source-person = La persona que lo contó lo ha retirado.
taken-back-source-ended = El consentimiento para ello ha terminado.
taken-back-record-person = Se quitó algo que una persona había contado, porque así lo quiso. No se dice qué era.
taken-back-record-ended = Se quitó algo que una persona había contado: el consentimiento para ello ha terminado. No se dice qué era.
