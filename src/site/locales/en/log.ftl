# The log: what it is, its entries and their proofs.

log-title = The log
log-lead = A list of everything that was published, corrected or withdrawn here. It can only grow: whoever changes an old line is found out.
log-what = Each entry is turned into a number, and all numbers together into one: change anything, and that one number is another. The log signs this number. Others may sign it too, and anyone may keep it. An entry names no person; what it was about can be erased without breaking the log.
log-verify = Verify something that you were given
log-state = How it stands
log-size = Entries
log-signed = Last signed
log-name = Name
log-key = Public key
log-keys = All keys
log-key-since = In use since
log-witnesses = Witnesses
log-no-witness = Nobody else has signed the latest state.
log-timestamps = Timestamps
log-no-timestamp = No authority has stamped the latest entries yet.
log-stopped = The log has stopped signing
log-stopped-before = What it signed before stays as provable as it was: proofs that you have kept still hold, and you can check them without us.
log-stopped-since = Whatever is published, corrected or withdrawn after the last signature is shown here, but nothing proves it yet. It gets its proof when the log goes on.
log-stopped-why = The log stops by itself when something is not as it was signed, or when its key cannot be used: it would rather sign nothing than something wrong. It does not go on before the team has found out why and put it right.
log-entries = Latest entries
log-none = There is no entry yet.
log-yourself = Keep it yourself
log-yourself-lead = This is the signed number. Keep it somewhere that is not ours, with the public key: it pins everything before it.
log-checkpoint = Checkpoint
log-entry-n = Entry { $n }
log-entries-range = Entries { $from } to { $to }
log-kind-capture = Capture of a page
log-kind-publication = Publication
log-kind-correction = Correction
log-kind-withdrawal = Withdrawal
log-kind-edition = Edition
log-kind-telling = Told, or nothing
log-kind-code = Scripts of telling
log-subject-edition = everything that was public then
log-subject-telling = what somebody told, or nothing
log-subject-code = what browsers are given to tell with
log-record-line = In the log since
log-record-label = Proof
proof-says = What happened
proof-about = About
proof-when = When
proof-act = In the history
proof-records = Records
proof-closed = What this entry said is not shown: it was erased, or is not public. That there was an entry stands all the same.
proof-telling = Each day as many lines are written here, whether somebody told something or nobody did. Only who told something can show that one of them is theirs.
proof-title = The proof
proof-lead = Start at the foot. At each step the number so far is joined with that of its neighbours, until one number is left that stands for all entries. It must be the one in the signed checkpoint. If a single letter of this entry were changed, it could not be.
proof-checkpoint = Checkpoint: { $size } entries
proof-step-one = joined with entry { $n }
proof-step-more = joined with entries { $n }
proof-signed = The checkpoint is signed by
proof-witnessed = Witnessed by
proof-stamped = Timestamped by
proof-alone = Nobody else has signed or stamped this checkpoint.
proof-offline = Check it without us
proof-download = Download this proof
proof-open = Open the verifier, save it, and drop the proof on it: it works with the net switched off
proof-key = Give it the public key of the log, from someone other than us
proof-command = Or on the command line:
proof-statement = What the entry says, word for word

log-entries-count =
    { $n ->
        [one] { $shown } entry
       *[other] { $shown } entries
    }
log-records-count =
    { $n ->
        [one] { $shown } record
       *[other] { $shown } records
    }
log-older-keys =
    { $n ->
        [one] one older key
       *[other] { $shown } older keys
    }
proof-picture =
    Entry { $n } leads to the checkpoint over { $size } entries in { $steps ->
        [one] one step
       *[other] { $steps } steps
    }.
