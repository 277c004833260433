# Palabras de la forma bajo llave que las otras páginas no tienen.

## La entrada

script-ready = Esta página se prepara para poner sus palabras bajo llave en este teléfono. Con una línea lenta tarda un minuto.
script-stuck = Si no aparece otro botón, este teléfono o esta línea no puede hacerlo. No se ha enviado nada. Puede seguir de la forma sencilla.
script-kept-safe = Lo que llegó antes está a salvo. No se envió nada más.
script-again = Intentar otra vez

## Imágenes, archivos, voz

script-files-title = Imágenes, papeles, grabaciones
script-files-pick = Añadir una imagen o un archivo
script-as-it-is = Enviarlo como está. Sé que puede revelar algo.
script-as-it-is-first = Diga que sí a enviar este archivo como está, o quítelo: { $name }
script-file-failed = Este archivo no llegó: { $name }
script-original-of = { $name }, el original
script-nothing-yet = Escriba algo, grabe su voz o añada un archivo.

## Su propio teléfono

script-own-private = Esta ventana olvida todo cuando se cierra. Por eso no se guarda nada en el teléfono.
script-own-limits = El número frena una mirada rápida. No frena a quien se lleva el teléfono y tiene tiempo.
script-own-lock = Ponerlo bajo llave con este número
script-own-erase-all = Borrar todo lo que esta página guarda en este teléfono
script-outbox-offer = Puede dejarlo bajo llave en este teléfono. Sale cuando abra esta página con conexión.
script-outbox-keep = Dejarlo bajo llave en este teléfono
script-outbox-no-files = Las imágenes, los archivos y las grabaciones no van en él. Añádalos después con su código.
outbox-refused = Archivos que no se pudieron enviar: { $count }
own-offline = Esta página ahora también se abre en este teléfono sin conexión.
record-disguise-listen = Su voz verdadera no se guarda. Escúchela antes de enviar.
