import type { Words } from "./word.ts";

export const fr: Words = {
  "not-recognised": "{name} n’est ni un dossier de preuves, ni une édition, ni un point de contrôle, ni la preuve d’une entrée.",
  "cannot-read": "{name} est illisible.",
  "zip-broken": "Le ZIP est endommagé ou n’est pas un ZIP entier, à l’octet {at}.",
  "zip-too-many": "Le ZIP annonce {count} fichiers : aucun dossier n’en a autant. Il n’a pas été ouvert.",
  "zip-path": "Le ZIP contient un fichier dont le nom pourrait mener hors de son répertoire : {name}. Il n’a pas été ouvert.",
  "zip-duplicate": "Le ZIP contient deux fichiers que certains systèmes prennent pour un seul : {name}. Il n’a pas été ouvert.",
  "zip-overlap": "Dans le ZIP, {name} recouvre un autre fichier. Il n’a pas été ouvert.",
  "zip-gap": "Le ZIP contient des octets qui n’appartiennent à aucun fichier : {from} à {to}.",
  "zip-encrypted": "Dans le ZIP, {name} est chiffré. Aucun dossier ne l’est.",
  "zip-method": "Dans le ZIP, {name} est emballé d’une manière qu’aucun dossier n’emploie.",
  "zip-link": "Dans le ZIP, {name} est un lien vers autre chose. Il n’a pas été suivi.",
  "zip-local":
    "Le ZIP dit deux choses différentes de {name} : son répertoire et l’endroit où se trouve le fichier se contredisent.",
  "zip-bomb": "Dans le ZIP, {name} atteindrait une taille qu’aucun dossier n’a. Il n’a pas été décompressé.",
  "zip-content": "Les octets de {name} dans le ZIP sont endommagés : ce ne sont pas ceux que le ZIP lui-même annonce.",
  "zip-odd":
    "L’emballage de {name} diffère de celui des autres fichiers : quelqu’un l’a réemballé ou y a touché. Son contenu est jugé à part.",
  "pack-tops": "{name} se trouve hors du répertoire du dossier et n’en fait pas partie.",
  "bag-declaration": "{name} ne dit pas qu’il s’agit d’un sac BagIt 1.0.",
  "bag-info": "{name} est illisible.",
  "manifest-line": "La ligne {line} de la liste {name} n’est pas comme elle doit être.",
  "file-altered": "{name} a été modifié : ses octets ne sont pas ceux que le dossier énumère.",
  "file-missing": "{name} manque.",
  "file-added": "{name} ne figure dans aucune liste du dossier : il a été ajouté, ou sa ligne a été retirée.",
  "payload-count": "Le dossier dit contenir {expected} (fichiers · octets) et contient {found}.",
  "files-whole": "Les {files} fichiers du dossier ont tous les octets que le dossier énumère ({bytes} octets).",
  "crate-broken": "{name}, la description du dossier, est illisible.",
  "crate-missing": "La description du dossier nomme {name}, qui n’y est pas.",
  "crate-differs": "La description du dossier dit de {name} autre chose que ce qu’il est.",
  "record-in-log":
    "La version {version} de la fiche {handle} se lit mot pour mot comme elle a été inscrite au journal, entrée {index}, le {at}.",
  "record-altered":
    "La version {version} de la fiche {handle} dans ce dossier ne se lit pas comme elle a été inscrite au journal, entrée {index} : voir {name}.",
  "record-not-in-log":
    "Aucune entrée du journal n’accompagne {name} : que la fiche ait eu ce texte à un moment donné n’est pas prouvé.",
  "files-vouched":
    "{files} fichiers originaux ou captures sont nommés par leur empreinte dans l’entrée {index} du journal, du {at} ; le premier : {first}.",
  "file-unvouched":
    "Aucune entrée du journal ne nomme {name} : il est tel que le dossier l’énumère, et qui l’a fait et quand n’est pas prouvé.",
  "files-unvouched": "Il en va de même de {files} autres fichiers.",
  "packed-by":
    "Personne ne signe un dossier en tant que tel. Son rapport, sa description et sa liste de conservation sont ce que dit l’observatoire ; le journal ne les prouve pas.",
  "entry-shape": "{name} n’est pas la preuve entière d’une entrée : elle a été coupée, modifiée ou réécrite.",
  "entry-in-log": "L’entrée {index} du journal ({subject}, {at}) est l’une des {size} entrées de ce point de contrôle.",
  "entry-not-in-log":
    "L’entrée {index} ({subject}, {at}) ne mène pas au point de contrôle : l’entrée ou sa preuve a été modifiée ({name}).",
  "entry-origin": "{name} parle du journal {said}, et son point de contrôle est celui du journal {origin}.",
  "opening-whole": "Ce que l’entrée {index} est dite contenir est ce à quoi le journal s’est engagé lorsqu’elle a été faite.",
  "telling-whole":
    "L’entrée {index} a été ouverte : le {day}, quelqu’un a raconté quelque chose à cet observatoire. Ce qui a été envoyé a le SHA-256 {account}, tel que scellé. Ni qui c’était ni ce que cela dit n’en découle.",
  "opening-wrong":
    "Ce que l’entrée {index} est dite contenir n’est pas ce à quoi le journal s’est engagé : la déclaration ou son sel a été modifié ({name}).",
  "opening-absent":
    "Ce que disait l’entrée {index} n’est pas montré : cela a été effacé, ou n’est pas public. Il est seulement prouvé qu’il y a eu une entrée sur {subject}.",
  "opening-subject": "L’entrée {index} porte sur {subject}, et la déclaration qui l’accompagne porte sur {said} ({name}).",
  "checkpoint-shape": "{name} n’est pas un point de contrôle d’un journal.",
  "signed-by": "Le point de contrôle est signé par le journal {key}, avec la clé {id} : il avait {size} entrées.",
  "signed-own-key":
    "La clé {id} est venue avec ce qu’elle signe. Qu’elle appartienne à {key} n’est pas prouvé : comparez-la à celle que publie l’observatoire, ou à une clé que vous avez gardée.",
  "signature-wrong": "La signature de {key} ({id}) ne tient pas : le point de contrôle ou la signature a été modifié ({name}).",
  "signed-other-key":
    "Le point de contrôle n’est pas signé par la clé en laquelle vous avez confiance. La vôtre : {expected}. Sous le point de contrôle : {found}.",
  "key-differs":
    "Le point de contrôle est signé par une autre clé que celle qui l’accompagne. Jointe : {expected}. Sous le point de contrôle : {found}.",
  "no-key":
    "Aucune clé n’a été donnée : qui a signé le point de contrôle de {origin} ({size} entrées) n’est pas prouvé. Donnez la clé publique du journal.",
  "key-broken": "Ceci n’est pas une clé publique : {key}",
  "root-broken": "{name} ne contient aucun certificat lisible.",
  "witnessed-by": "Le témoin {key} a vu ce point de contrôle le {at} et l’a signé aussi.",
  "witness-own-key": "Un témoin {key} a signé aussi, le {at} ; sa clé est jointe : que ce soit bien ce témoin n’est pas prouvé.",
  "witness-wrong": "La signature du témoin {key} ({id}) ne tient pas.",
  "witness-unchecked": "Il y a aussi une signature de {key} ({id}). Sa clé n’est pas connue ici ; elle n’a pas été vérifiée.",
  "witness-absent": "Le témoin {key} ({id}), dont vous avez donné la clé, n’a pas signé ce point de contrôle.",
  "no-witness": "Aucun témoin n’a signé ce point de contrôle : l’observatoire seul en répond.",
  "timestamped-by": "L’autorité d’horodatage {authority} certifie que ce point de contrôle existait le {at}.",
  "timestamp-own-root":
    "Un horodatage de {authority} tient, du {at}. Que son certificat soit celui de cette autorité n’a pas été vérifié : donnez son certificat racine.",
  "timestamp-other-root":
    "Un horodatage de {authority} tient, du {at}. Son certificat ne mène à aucun des certificats racines que vous avez donnés : ce n’était pas cette autorité, ou sa racine est une autre.",
  "timestamp-wrong": "L’horodatage de {authority}, dit du {at}, ne tient pas ({fault}).",
  "timestamp-ended":
    "Les certificats derrière l’horodatage de {authority}, du {at}, ont pris fin le {ended}, et aucun horodatage ne l’a recouvert avant.",
  "no-timestamp":
    "Aucune autorité d’horodatage ne répond du temps : les heures sont celles que donnent l’observatoire et ses témoins.",
  "log-forked":
    "Le journal a bifurqué : deux points de contrôle disent des choses différentes des mêmes {size} entrées ({one}, {other}). Gardez les deux : ensemble ils le prouvent.",
  "log-rolled-back": "Le journal a été ramené en arrière : il avait {older} entrées et n’en annonce plus que {newer}.",
  "log-extends":
    "L’ancien point de contrôle de {older} entrées est le début de celui de {newer} : rien avant lui n’a été changé.",
  "log-same": "Les deux points de contrôle disent la même chose de {size} entrées.",
  "log-extends-unknown":
    "Que les {newer} entrées commencent par les {older} de l’ancien point de contrôle n’est pas prouvé : il y faut le répertoire du journal.",
  "log-not-extended":
    "Les {newer} entrées ne commencent pas par les {older} de l’ancien point de contrôle : le journal a bifurqué.",
  "log-other-origin": "L’ancien point de contrôle est d’un autre journal : {older}. Celui-ci est de {newer}.",
  "log-whole": "Les {size} entrées du journal sont toutes là et mènent au point de contrôle.",
  "log-entry-altered": "L’entrée {index} du journal a été modifiée, ou l’empreinte à côté d’elle.",
  "log-entry-missing": "Les entrées {from} à {to} du journal manquent.",
  "log-entry-added": "Le répertoire contient plus que ce dont le point de contrôle répond : entrées {from} à {to}.",
  "log-tile-altered": "La tuile {path} du journal a été modifiée.",
  "log-tile-missing": "La tuile {path} du journal manque.",
  "log-root-differs":
    "Les {size} entrées ne mènent pas au point de contrôle : une au moins a été changée, et tout ce qui en découle a été recalculé.",
  "edition-no-proof": "Aucune preuve ne se trouve à côté de {name} : rien n’en est prouvé. Elle s’appelle {name}.proof.json.",
  "edition-proof-shape": "{name} n’est pas la preuve entière d’une édition, ou a été modifié.",
  "edition-file-whole": "{name} est octet pour octet le fichier qui a été publié : {bytes} octets, SHA-256 {sha256}.",
  "edition-size": "{name} a {found} octets, et le fichier publié en avait {expected}.",
  "edition-bytes-altered": "Les octets {from} à {to} de {name} ont été modifiés.",
  "edition-content-whole":
    "Les {records} fiches de l’édition sont toutes ce qui a été publié (jusqu’à l’entrée {seq} du registre, empreinte du contenu {content}).",
  "edition-content-differs":
    "L’édition dit autre chose que ce qui a été publié : l’empreinte de son contenu est {content} et devrait être {expected}.",
  "edition-record-altered": "{handle} a été modifié dans l’édition.",
  "edition-rolled-back":
    "L’édition a été ramenée en arrière : elle s’arrête à l’entrée {found} du registre, et celle qui a été publiée à {expected}.",
  "edition-damaged": "Le fichier de l’édition est endommagé : {what}.",
  "edition-unopened":
    "Les fiches n’ont pas été lues une à une ici ; la commande vigie verify le fait. Les octets du fichier entier l’ont été.",
  "edition-later":
    "C’est une ancienne édition : le journal en a une plus récente, entrée {index} du {at}. Qui vous a donné celle-ci pour la plus récente vous a donné un état plus ancien.",
  "edition-earlier":
    "Cette édition est plus ancienne que le point de contrôle que vous avez gardé : le journal avait alors {older} entrées, et {newer} d’après le vôtre. Elle est peut-être à la place d’une plus récente : le répertoire du journal montre s’il y en a une.",
  "ui-title": "Vérifier",
  "ui-lead":
    "Ces preuves sont-elles ce qu’elles disent être ? Déposez un dossier de preuves, une édition, un point de contrôle ou la preuve d’une entrée. Rien ne quitte cet appareil : la page ne demande rien à personne et marche sans réseau.",
  "ui-drop": "Déposez des fichiers ici",
  "ui-choose": "Choisir des fichiers",
  "ui-folder": "Choisir un répertoire",
  "ui-folder-by-button": "Ce navigateur ne laisse pas la page lire un dossier déposé. Choisissez-le avec le bouton.",
  "ui-key": "Clé publique en laquelle vous avez confiance",
  "ui-key-help":
    "De la page du journal de l’observatoire, d’une lettre, de quelqu’un qui l’a gardée. Sans elle vous apprenez si tout concorde, et non qui en répond. Lignes suivantes : clés de témoins.",
  "ui-older": "Point de contrôle que vous avez gardé, si vous en avez un",
  "ui-roots": "Certificats racines d’autorités d’horodatage, si vous en avez",
  "ui-roots-help":
    "Des fichiers qui finissent par .pem, .crt, .cer ou .der, obtenus de l’autorité elle-même ou d’une personne de confiance. Sans eux, vous apprenez si un horodatage tient, mais pas s’il est de cette autorité.",
  "ui-roots-kept": "Gardé pour ce que vous déposerez ensuite : {name}",
  "ui-working": "Examen de {name} : {percent} %",
  "ui-language": "Langue",
  "ui-altered-do":
    "Ne vous y fiez pas. Redemandez-le à qui l’a publié, et gardez aussi celui-ci : il montre que quelque chose a été changé.",
  "ui-print": "Imprimer",
  "ui-verdict": "Résultat",
  "ui-proved": "Prouvé",
  "ui-open": "Non prouvé",
  "ui-fault": "Anormal",
  "ui-remark": "Bon à savoir",
  "ui-machine": "Pour les machines",
  "ui-checked-on": "Examiné le {at}, sur cet appareil.",
  "ui-noscript":
    "Cette page marche avec ses propres scripts, et aucun autre. Sans scripts, la commande fait de même : npx vigie verify <fichier>",
  "verdict-proved": "Entier, et signé par la clé que vous avez apportée",
  "verdict-consistent": "Entier, et signé par une clé venue avec lui",
  "verdict-open": "Rien d’anormal, et rien de prouvé",
  "verdict-altered": "Quelque chose est anormal",
  "subject-pack": "Dossier de preuves",
  "subject-edition": "Édition",
  "subject-checkpoint": "Point de contrôle",
  "subject-entry": "Entrée du journal",
  "subject-log": "Journal",
  "subject-unknown": "Inconnu",
};
