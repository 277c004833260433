import type { Words } from "./word.ts";

export const es: Words = {
  "not-recognised": "{name} no es ni un paquete de pruebas, ni una edición, ni un punto de control, ni la prueba de una entrada.",
  "cannot-read": "{name} no se puede leer.",
  "zip-broken": "El ZIP está dañado o no es un ZIP entero, en el byte {at}.",
  "zip-too-many": "El ZIP dice tener {count} archivos: ningún paquete tiene tantos. No se abrió.",
  "zip-path": "El ZIP contiene un archivo cuyo nombre podría llevar fuera de su carpeta: {name}. No se abrió.",
  "zip-duplicate": "El ZIP contiene dos archivos que algunos sistemas toman por uno: {name}. No se abrió.",
  "zip-overlap": "En el ZIP, {name} se superpone a otro archivo. No se abrió.",
  "zip-gap": "El ZIP contiene bytes que no pertenecen a ningún archivo: {from} a {to}.",
  "zip-encrypted": "En el ZIP, {name} está cifrado. Ningún paquete lo está.",
  "zip-method": "En el ZIP, {name} está empaquetado de un modo que ningún paquete usa.",
  "zip-link": "En el ZIP, {name} es un enlace a otra cosa. No se siguió.",
  "zip-local": "El ZIP dice dos cosas distintas de {name}: su directorio y el lugar donde está el archivo no coinciden.",
  "zip-bomb": "En el ZIP, {name} crecería hasta un tamaño que ningún paquete tiene. No se descomprimió.",
  "zip-content": "Los bytes de {name} en el ZIP están dañados: no son los que el propio ZIP promete.",
  "zip-odd":
    "La envoltura de {name} difiere de la de los demás archivos: alguien lo volvió a empaquetar o lo tocó. Su contenido se juzga aparte.",
  "pack-tops": "{name} está fuera de la carpeta del paquete y no le pertenece.",
  "bag-declaration": "{name} no dice que esto sea una bolsa BagIt 1.0.",
  "bag-info": "{name} no se puede leer.",
  "manifest-line": "La línea {line} de la lista {name} no es como debe ser.",
  "file-altered": "{name} fue alterado: sus bytes no son los que el paquete enumera.",
  "file-missing": "Falta {name}.",
  "file-added": "{name} no está en ninguna lista del paquete: fue añadido, o se quitó su línea.",
  "payload-count": "El paquete dice contener {expected} (archivos · bytes) y contiene {found}.",
  "files-whole": "Los {files} archivos del paquete tienen los bytes que el paquete enumera ({bytes} bytes).",
  "crate-broken": "{name}, la descripción del paquete, no se puede leer.",
  "crate-missing": "La descripción del paquete nombra {name}, que no está.",
  "crate-differs": "La descripción del paquete dice de {name} algo distinto de lo que es.",
  "record-in-log":
    "La versión {version} de la ficha {handle} se lee palabra por palabra como se inscribió en el registro público, entrada {index}, el {at}.",
  "record-altered":
    "La versión {version} de la ficha {handle} en este paquete no se lee como se inscribió en el registro público, entrada {index}: véase {name}.",
  "record-not-in-log":
    "Ninguna entrada del registro público acompaña a {name}: no está probado que la ficha dijera eso en algún momento.",
  "files-vouched":
    "{files} archivos originales o capturas están nombrados por su huella en la entrada {index} del registro público, del {at}; el primero: {first}.",
  "file-unvouched":
    "Ninguna entrada del registro público nombra {name}: está tal como el paquete lo enumera, y no está probado quién lo hizo ni cuándo.",
  "files-unvouched": "Lo mismo vale para {files} archivos más.",
  "packed-by":
    "Nadie firma un paquete como tal. Su informe, su descripción y su lista de custodia son lo que dice el observatorio; el registro público no los prueba.",
  "entry-shape": "{name} no es la prueba entera de una entrada: fue cortada, cambiada o reescrita.",
  "entry-in-log":
    "La entrada {index} del registro público ({subject}, {at}) es una de las {size} entradas de este punto de control.",
  "entry-not-in-log":
    "La entrada {index} ({subject}, {at}) no lleva al punto de control: la entrada o su prueba fue alterada ({name}).",
  "entry-origin": "{name} habla del registro público {said}, y su punto de control es del registro {origin}.",
  "opening-whole":
    "Lo que se dice que contiene la entrada {index} es aquello a lo que el registro público se comprometió cuando se hizo.",
  "telling-whole":
    "La entrada {index} se abrió: el {day}, alguien contó algo a este observatorio. Lo enviado tiene el SHA-256 {account}, tal como se selló. De esto no se sigue quién fue ni qué dice.",
  "opening-wrong":
    "Lo que se dice que contiene la entrada {index} no es aquello a lo que el registro público se comprometió: la declaración o su sal fue alterada ({name}).",
  "opening-absent":
    "Lo que decía la entrada {index} no se muestra: fue borrado, o no es público. Solo está probado que hubo una entrada sobre {subject}.",
  "opening-subject": "La entrada {index} trata de {subject}, y la declaración que la acompaña trata de {said} ({name}).",
  "checkpoint-shape": "{name} no es un punto de control de un registro público.",
  "signed-by": "El punto de control está firmado por el registro público {key}, con la clave {id}: tenía {size} entradas.",
  "signed-own-key":
    "La clave {id} vino con lo que firma. No está probado que pertenezca a {key}: compárela con la que publica el observatorio, o con una que usted guardó.",
  "signature-wrong": "La firma de {key} ({id}) no se sostiene: el punto de control o la firma fue alterada ({name}).",
  "signed-other-key":
    "El punto de control no está firmado por la clave en la que usted confía. La suya: {expected}. Bajo el punto de control: {found}.",
  "key-differs":
    "El punto de control está firmado por otra clave que la que vino con él. Adjunta: {expected}. Bajo el punto de control: {found}.",
  "no-key":
    "No se dio ninguna clave: no está probado quién firmó el punto de control de {origin} ({size} entradas). Dé la clave pública del registro.",
  "key-broken": "Esto no es una clave pública: {key}",
  "root-broken": "{name} no contiene ningún certificado que se pueda leer.",
  "witnessed-by": "El testigo {key} vio este punto de control el {at} y también lo firmó.",
  "witness-own-key": "Un testigo {key} también firmó, el {at}; su clave vino adjunta: no está probado que sea este testigo.",
  "witness-wrong": "La firma del testigo {key} ({id}) no se sostiene.",
  "witness-unchecked": "Hay también una firma de {key} ({id}). Su clave no se conoce aquí; no se comprobó.",
  "witness-absent": "El testigo {key} ({id}), cuya clave usted dio, no ha firmado este punto de control.",
  "no-witness": "Ningún testigo ha firmado este punto de control: solo el observatorio responde por él.",
  "timestamped-by": "La autoridad de sellado de tiempo {authority} certifica que este punto de control existía el {at}.",
  "timestamp-own-root":
    "Un sello de tiempo de {authority} se sostiene, del {at}. No se comprobó que su certificado sea el de esta autoridad: dé su certificado raíz.",
  "timestamp-other-root":
    "Un sello de tiempo de {authority} se sostiene, del {at}. Su certificado no lleva a ninguno de los certificados raíz que usted dio: no fue esa autoridad, o su raíz es otra.",
  "timestamp-wrong": "El sello de tiempo de {authority}, que dice ser del {at}, no se sostiene ({fault}).",
  "timestamp-ended":
    "Los certificados tras el sello de tiempo de {authority}, del {at}, terminaron el {ended}, y ningún sello posterior lo cubrió antes.",
  "no-timestamp":
    "Ninguna autoridad de sellado responde por el tiempo: las horas son las que dan el observatorio y sus testigos.",
  "log-forked":
    "El registro público se bifurcó: dos puntos de control dicen cosas distintas de las mismas {size} entradas ({one}, {other}). Guarde los dos: juntos lo prueban.",
  "log-rolled-back": "El registro público se hizo retroceder: tenía {older} entradas y ahora dice tener {newer}.",
  "log-extends": "El punto de control anterior de {older} entradas es el comienzo del de {newer}: nada anterior fue cambiado.",
  "log-same": "Los dos puntos de control dicen lo mismo de {size} entradas.",
  "log-extends-unknown":
    "No está probado que las {newer} entradas empiecen por las {older} del punto de control anterior: para eso hace falta la carpeta del registro.",
  "log-not-extended":
    "Las {newer} entradas no empiezan por las {older} del punto de control anterior: el registro público se bifurcó.",
  "log-other-origin": "El punto de control anterior es de otro registro: {older}. Este es de {newer}.",
  "log-whole": "Las {size} entradas del registro público están todas y llevan al punto de control.",
  "log-entry-altered": "La entrada {index} del registro público fue alterada, o la huella junto a ella.",
  "log-entry-missing": "Faltan las entradas {from} a {to} del registro público.",
  "log-entry-added": "La carpeta contiene más de lo que el punto de control respalda: entradas {from} a {to}.",
  "log-tile-altered": "La tesela {path} del registro público fue alterada.",
  "log-tile-missing": "Falta la tesela {path} del registro público.",
  "log-root-differs":
    "Las {size} entradas no llevan al punto de control: al menos una fue cambiada, y todo lo que sigue de ella se calculó de nuevo.",
  "edition-no-proof": "No hay prueba junto a {name}: nada está probado de ella. Se llama {name}.proof.json.",
  "edition-proof-shape": "{name} no es la prueba entera de una edición, o fue alterado.",
  "edition-file-whole": "{name} es byte por byte el archivo que se publicó: {bytes} bytes, SHA-256 {sha256}.",
  "edition-size": "{name} tiene {found} bytes, y el archivo publicado tenía {expected}.",
  "edition-bytes-altered": "Los bytes {from} a {to} de {name} fueron alterados.",
  "edition-content-whole":
    "Las {records} fichas de la edición son lo que se publicó (hasta la entrada {seq} del libro, huella del contenido {content}).",
  "edition-content-differs":
    "La edición dice algo distinto de lo que se publicó: la huella de su contenido es {content} y debería ser {expected}.",
  "edition-record-altered": "{handle} fue alterado en la edición.",
  "edition-rolled-back": "La edición se hizo retroceder: termina en la entrada {found} del libro, y la publicada en {expected}.",
  "edition-damaged": "El archivo de la edición está dañado: {what}.",
  "edition-unopened":
    "Las fichas no se leyeron una por una aquí; la orden vigie verify lo hace. Sí se leyeron los bytes del archivo entero.",
  "edition-later":
    "Es una edición antigua: el registro público tiene una más reciente, entrada {index} del {at}. Quien le dio esta como la más reciente le dio un estado anterior.",
  "edition-earlier":
    "Esta edición es anterior al punto de control que usted guardó: el registro público tenía entonces {older} entradas, y {newer} según el suyo. Puede estar en el lugar de una más reciente: la carpeta del registro público muestra si la hay.",
  "ui-title": "Verificar",
  "ui-lead":
    "¿Son estas pruebas lo que dicen ser? Suelte un paquete de pruebas, una edición, un punto de control o la prueba de una entrada. Nada sale de este dispositivo: la página no pregunta a nadie y funciona sin red.",
  "ui-drop": "Suelte archivos aquí",
  "ui-choose": "Elegir archivos",
  "ui-folder": "Elegir una carpeta",
  "ui-folder-by-button": "Este navegador no deja que la página lea una carpeta soltada. Elíjala con el botón.",
  "ui-key": "Clave pública en la que confía",
  "ui-key-help":
    "De la página del registro público del observatorio, de una carta, de alguien que la guardó. Sin ella sabrá si todo encaja, y no quién responde por ello. Más líneas: claves de testigos.",
  "ui-older": "Punto de control que usted guardó, si tiene uno",
  "ui-roots": "Certificados raíz de autoridades de sellado de tiempo, si los tiene",
  "ui-roots-help":
    "Archivos que terminan en .pem, .crt, .cer o .der, de la propia autoridad o de alguien en quien confía. Sin ellos sabrá si un sello de tiempo se sostiene, pero no que sea de esa autoridad.",
  "ui-roots-kept": "Guardado para lo que suelte después: {name}",
  "ui-working": "Examinando {name}: {percent} %",
  "ui-language": "Idioma",
  "ui-altered-do": "No se fíe de ello. Pídalo de nuevo a quien lo publicó y guarde también este: muestra que algo se cambió.",
  "ui-print": "Imprimir",
  "ui-verdict": "Resultado",
  "ui-proved": "Probado",
  "ui-open": "No probado",
  "ui-fault": "Mal",
  "ui-remark": "Conviene saber",
  "ui-machine": "Para máquinas",
  "ui-checked-on": "Examinado el {at}, en este dispositivo.",
  "ui-noscript":
    "Esta página funciona con sus propios scripts, y con ningún otro. Sin scripts, la orden hace lo mismo: npx vigie verify <archivo>",
  "verdict-proved": "Entero, y firmado por la clave que usted trajo",
  "verdict-consistent": "Entero, y firmado por una clave que vino con ello",
  "verdict-open": "Nada está mal, y nada está probado",
  "verdict-altered": "Algo está mal",
  "subject-pack": "Paquete de pruebas",
  "subject-edition": "Edición",
  "subject-checkpoint": "Punto de control",
  "subject-entry": "Entrada del registro público",
  "subject-log": "Registro público",
  "subject-unknown": "Desconocido",
};
