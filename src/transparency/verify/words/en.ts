import type { Words } from "./word.ts";

export const en: Words = {
  "not-recognised": "{name} is neither an evidence pack, nor an edition, a checkpoint or the proof of an entry.",
  "cannot-read": "{name} cannot be read.",
  "zip-broken": "The ZIP is damaged or not one whole ZIP, at byte {at}.",
  "zip-too-many": "The ZIP claims {count} files: no pack has that many. It was not opened.",
  "zip-path": "The ZIP holds a file whose name could lead outside of its folder: {name}. It was not opened.",
  "zip-duplicate": "The ZIP holds two files that some systems take for one: {name}. It was not opened.",
  "zip-overlap": "In the ZIP, {name} lies upon another file. It was not opened.",
  "zip-gap": "The ZIP holds bytes that belong to no file: {from} to {to}.",
  "zip-encrypted": "In the ZIP, {name} is encrypted. No pack is.",
  "zip-method": "In the ZIP, {name} is packed in a way that no pack uses.",
  "zip-link": "In the ZIP, {name} is a link to something else. It was not followed.",
  "zip-local": "The ZIP says two different things of {name}: its directory and the place where the file lies disagree.",
  "zip-bomb": "In the ZIP, {name} would grow to a size that no pack has. It was not unpacked.",
  "zip-content": "The bytes of {name} in the ZIP are damaged: they are not those that the ZIP itself promises.",
  "zip-odd":
    "The wrapping of {name} differs from that of the other files: somebody packed it again or touched it. Its content is judged by itself.",
  "pack-tops": "{name} lies outside of the pack's folder and does not belong to it.",
  "bag-declaration": "{name} does not say that this is a BagIt 1.0 bag.",
  "bag-info": "{name} cannot be read.",
  "manifest-line": "Line {line} of the list {name} is not as it must be.",
  "file-altered": "{name} was altered: its bytes are not those that the pack lists.",
  "file-missing": "{name} is missing.",
  "file-added": "{name} is in no list of the pack: it was added, or its line was taken out.",
  "payload-count": "The pack says that it holds {expected} (files · bytes), and it holds {found}.",
  "files-whole": "All {files} files of the pack have the bytes that the pack lists ({bytes} bytes).",
  "crate-broken": "{name}, the description of the pack, cannot be read.",
  "crate-missing": "The pack's description names {name}, which is not there.",
  "crate-differs": "The pack's description says something else of {name} than what it is.",
  "record-in-log":
    "Version {version} of record {handle} reads word for word as it was entered in the log, entry {index}, on {at}.",
  "record-altered":
    "Version {version} of record {handle} in this pack does not read as it was entered in the log, entry {index}: see {name}.",
  "record-not-in-log": "No entry of the log came along for {name}: that the record read so at any time is not proved.",
  "files-vouched":
    "{files} original files or captures are named by their hash in entry {index} of the log, of {at}; the first of them: {first}.",
  "file-unvouched": "No entry of the log names {name}: it is as the pack lists it, and who made it when is not proved.",
  "files-unvouched": "The same holds for {files} more files.",
  "packed-by":
    "Nobody signs a pack as such. Its report, its description and its list of custody are what the monitor says; they are not proved by the log.",
  "entry-shape": "{name} is no whole proof of an entry: it was cut, changed or written anew.",
  "entry-in-log": "Entry {index} of the log ({subject}, {at}) is one of the {size} entries of this checkpoint.",
  "entry-not-in-log":
    "Entry {index} ({subject}, {at}) does not lead to the checkpoint: the entry or its proof was altered ({name}).",
  "entry-origin": "{name} speaks of the log {said}, and its checkpoint is of the log {origin}.",
  "opening-whole": "What entry {index} is said to contain is what the log committed to when it was made.",
  "telling-whole":
    "Entry {index} was opened: on {day}, somebody told this monitor something. What was sent has the SHA-256 {account}, as it was sealed. Who it was and what it says does not follow from this.",
  "opening-wrong":
    "What entry {index} is said to contain is not what the log committed to: the statement or its salt was altered ({name}).",
  "opening-absent":
    "What entry {index} said is not shown: it was erased, or is not public. Proved is only that there was an entry about {subject}.",
  "opening-subject": "Entry {index} is about {subject}, and the statement that came with it is about {said} ({name}).",
  "checkpoint-shape": "{name} is no checkpoint of a log.",
  "signed-by": "The checkpoint is signed by the log {key}, with the key {id}: it had {size} entries.",
  "signed-own-key":
    "The key {id} came along with what it signs. That it belongs to {key} is not proved: compare it with the key that the monitor publishes, or with one that you kept.",
  "signature-wrong": "The signature of {key} ({id}) does not hold: the checkpoint or the signature was altered ({name}).",
  "signed-other-key": "The checkpoint is not signed by the key that you trust. Yours: {expected}. Under the checkpoint: {found}.",
  "key-differs":
    "The checkpoint is signed by another key than the one that came along. Along: {expected}. Under the checkpoint: {found}.",
  "no-key":
    "No key was given, so who signed the checkpoint of {origin} ({size} entries) is not proved. Give the log's public key.",
  "key-broken": "This is no public key: {key}",
  "root-broken": "{name} holds no certificate that can be read.",
  "witnessed-by": "The witness {key} saw this checkpoint on {at} and signed it too.",
  "witness-own-key": "A witness {key} signed too, on {at}; its key came along, so that it is this witness is not proved.",
  "witness-wrong": "The signature of the witness {key} ({id}) does not hold.",
  "witness-unchecked": "There is a signature of {key} ({id}) too. Its key is not known here, so it was not checked.",
  "witness-absent": "The witness {key} ({id}), whose key you gave, has not signed this checkpoint.",
  "no-witness": "No witness has signed this checkpoint: the monitor alone stands for it.",
  "timestamped-by": "The timestamp authority {authority} certifies that this checkpoint existed on {at}.",
  "timestamp-own-root":
    "A timestamp of {authority} holds, of {at}. That its certificate is this authority's was not checked: give its root certificate.",
  "timestamp-other-root":
    "A timestamp of {authority} holds, of {at}. Its certificate leads to none of the root certificates that you gave: it was not that authority, or its root is another.",
  "timestamp-wrong": "The timestamp of {authority}, said to be of {at}, does not hold ({fault}).",
  "timestamp-ended":
    "The certificates behind the timestamp of {authority}, of {at}, ended on {ended}, and no later timestamp was put over it before.",
  "no-timestamp": "No timestamp authority stands for the time: the times are those that the monitor and its witnesses give.",
  "log-forked":
    "The log was forked: two checkpoints say different things of the same {size} entries ({one}, {other}). Keep both: together they prove it.",
  "log-rolled-back": "The log was rolled back: it had {older} entries before and claims {newer} now.",
  "log-extends": "The older checkpoint of {older} entries is the beginning of the one of {newer}: nothing before it was changed.",
  "log-same": "Both checkpoints say the same of {size} entries.",
  "log-extends-unknown":
    "That the {newer} entries begin with the {older} of the older checkpoint is not proved: that needs the folder of the log.",
  "log-not-extended": "The {newer} entries do not begin with the {older} of the older checkpoint: the log was forked.",
  "log-other-origin": "The older checkpoint is of another log: {older}. This one is of {newer}.",
  "log-whole": "All {size} entries of the log are there and lead to the checkpoint.",
  "log-entry-altered": "Entry {index} of the log was altered, or the hash beside it.",
  "log-entry-missing": "The entries {from} to {to} of the log are missing.",
  "log-entry-added": "The folder holds more than the checkpoint speaks for: entries {from} to {to}.",
  "log-tile-altered": "The tile {path} of the log was altered.",
  "log-tile-missing": "The tile {path} of the log is missing.",
  "log-root-differs":
    "The {size} entries do not lead to the checkpoint: at least one was changed, and all that follows from it was computed anew.",
  "edition-no-proof": "No proof lies beside {name}, so nothing is proved of it. It is called {name}.proof.json.",
  "edition-proof-shape": "{name} is no whole proof of an edition, or was altered.",
  "edition-file-whole": "{name} is byte for byte the file that was released: {bytes} bytes, SHA-256 {sha256}.",
  "edition-size": "{name} has {found} bytes, and the released file had {expected}.",
  "edition-bytes-altered": "Bytes {from} to {to} of {name} were altered.",
  "edition-content-whole":
    "All {records} records of the edition are what was released (up to entry {seq} of the ledger, content hash {content}).",
  "edition-content-differs":
    "The edition says something else than what was released: its content hash is {content}, and should be {expected}.",
  "edition-record-altered": "{handle} was altered in the edition.",
  "edition-rolled-back":
    "The edition was rolled back: it ends with entry {found} of the ledger, and the released one with {expected}.",
  "edition-damaged": "The file of the edition is damaged: {what}.",
  "edition-unopened":
    "The records inside were not read one by one here; the command vigie verify does that. The bytes of the file as a whole were.",
  "edition-later":
    "This is an old edition: the log has a newer one, entry {index} of {at}. Whoever gave you this one as the newest gave you an older state.",
  "edition-earlier":
    "This edition is older than the checkpoint that you kept: the log had {older} entries then, and {newer} by yours. It may stand in the place of a newer one: the folder of the log shows whether there is one.",
  "ui-title": "Verify",
  "ui-lead":
    "Is this evidence what it says it is? Drop an evidence pack, an edition, a checkpoint or the proof of an entry. Nothing leaves this device: the page asks nobody and works without a net.",
  "ui-drop": "Drop files here",
  "ui-choose": "Choose files",
  "ui-folder": "Choose a folder",
  "ui-folder-by-button": "This browser does not let the page read a folder that was dropped. Choose it with the button.",
  "ui-key": "Public key that you trust",
  "ui-key-help":
    "From the monitor's page of the log, from a letter, from someone who kept it. Without it you learn whether everything fits together, and not who stands for it. Further lines: keys of witnesses.",
  "ui-older": "Checkpoint that you kept, if you have one",
  "ui-roots": "Root certificates of timestamp authorities, if you have them",
  "ui-roots-help":
    "Files that end in .pem, .crt, .cer or .der, from the authority itself or from someone you trust. Without them you learn whether a timestamp holds, and not that it is this authority’s.",
  "ui-roots-kept": "Kept for what you drop next: {name}",
  "ui-working": "Looking at {name}: {percent} %",
  "ui-language": "Language",
  "ui-altered-do":
    "Do not rely on it. Get it anew from whoever published it, and keep this one too: it shows that something was changed.",
  "ui-print": "Print",
  "ui-verdict": "Result",
  "ui-proved": "Proved",
  "ui-open": "Not proved",
  "ui-fault": "Wrong",
  "ui-remark": "Worth knowing",
  "ui-machine": "For machines",
  "ui-checked-on": "Looked at on {at}, on this device.",
  "ui-noscript":
    "This page works with scripts of its own, and with no others. Where scripts are off, the command does the same: npx vigie verify <file>",
  "verdict-proved": "Whole, and signed by the key that you brought",
  "verdict-consistent": "Whole, and signed by a key that came along with it",
  "verdict-open": "Nothing is wrong, and nothing is proved",
  "verdict-altered": "Something is wrong",
  "subject-pack": "Evidence pack",
  "subject-edition": "Edition",
  "subject-checkpoint": "Checkpoint",
  "subject-entry": "Entry of the log",
  "subject-log": "Log",
  "subject-unknown": "Unknown",
};
