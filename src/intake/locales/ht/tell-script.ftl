# Mo fason fèmen akle a ki pa nan lòt paj yo.

script-ready = Paj sa a ap prepare pou l fèmen mo w yo akle sou telefòn sa a. Sou yon liy ki lant sa pran yon minit.
script-stuck = Si pa gen lòt bouton ki parèt, telefòn sa a oswa liy sa a pa ka fè l. Anyen pa voye. Ou ka kontinye nan fason senp lan.
script-kept-safe = Sa ki te rive anvan an sekirite. Anyen lòt pa voye.
script-again = Eseye ankò
script-files-title = Foto, papye, anrejistreman
script-files-pick = Ajoute yon foto oswa yon fichye
script-as-it-is = Voye l jan li ye a. Mwen konnen li ka devwale yon bagay.
script-as-it-is-first = Di wi pou voye fichye sa a jan li ye a, oswa retire l: { $name }
script-file-failed = Fichye sa a pa rive: { $name }
script-original-of = { $name }, orijinal la
script-nothing-yet = Ekri yon bagay, anrejistre vwa w, oswa ajoute yon fichye.
script-own-private = Fenèt sa a bliye tout bagay lè li fèmen. Kidonk anyen pa kenbe sou telefòn nan.
script-own-limits = Nimewo a kanpe yon ti kout je. Li pa kanpe yon moun ki pran telefòn nan epi ki gen tan.
script-own-lock = Fèmen l ak nimewo sa a
script-own-erase-all = Efase tout sa paj sa a kenbe sou telefòn sa a
script-outbox-offer = Ou ka kite l fèmen akle sou telefòn sa a. L ap ale lè ou louvri paj sa a ak yon koneksyon.
script-outbox-keep = Kite l fèmen akle sou telefòn sa a
script-outbox-no-files = Foto, fichye ak anrejistreman pa ladan l. Ajoute yo pita ak kòd ou.
outbox-refused = Fichye ki pa t ka voye: { $count }
own-offline = Paj sa a louvri kounye a sou telefòn sa a menm san koneksyon.
record-disguise-listen = Yo pa kenbe vrè vwa ou. Koute l anvan ou voye l.
