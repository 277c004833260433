# Mots de la manière sous clé que les autres pages n’ont pas.

## L’entrée

script-ready = Cette page se prépare à mettre vos mots sous clé sur ce téléphone. Sur une ligne lente, cela prend une minute.
script-stuck = Si aucun autre bouton n’apparaît, ce téléphone ou cette ligne ne peut pas le faire. Rien n’a été envoyé. Vous pouvez continuer de la manière simple.
script-kept-safe = Ce qui est arrivé avant est en sécurité. Rien d’autre n’a été envoyé.
script-again = Essayer encore

## Images, fichiers, voix

script-files-title = Images, papiers, enregistrements
script-files-pick = Ajouter une image ou un fichier
script-as-it-is = L’envoyer tel quel. Je sais que cela peut révéler quelque chose.
script-as-it-is-first = Dites oui à l’envoi de ce fichier tel quel, ou enlevez-le : { $name }
script-file-failed = Ce fichier n’est pas arrivé : { $name }
script-original-of = { $name }, l’original
script-nothing-yet = Écrivez quelque chose, enregistrez votre voix ou ajoutez un fichier.

## Votre propre téléphone

script-own-private = Cette fenêtre oublie tout quand on la ferme. Alors rien n’est gardé sur le téléphone.
script-own-limits = Le nombre arrête un regard rapide. Il n’arrête pas quelqu’un qui prend le téléphone et qui a du temps.
script-own-lock = Le mettre sous clé avec ce nombre
script-own-erase-all = Effacer tout ce que cette page garde sur ce téléphone
script-outbox-offer = Vous pouvez le laisser sous clé sur ce téléphone. Il part quand vous ouvrez cette page avec une connexion.
script-outbox-keep = Le laisser sous clé sur ce téléphone
script-outbox-no-files = Les images, fichiers et enregistrements n’y sont pas. Ajoutez-les plus tard avec votre code.
outbox-refused = Fichiers qui n’ont pas pu être envoyés : { $count }
own-offline = Cette page s’ouvre maintenant aussi sans connexion sur ce téléphone.
record-disguise-listen = Votre vraie voix n’est pas gardée. Écoutez avant d’envoyer.
