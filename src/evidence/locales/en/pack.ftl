# The cover report of an evidence pack.

pack-title = Evidence pack
pack-lead = Copies of documents, and what { $monitor } knows of where they come from, how they were kept and what was done with them.
pack-selection = { $n ->
    [one] One record
   *[other] { $shown } records, chosen together
}
pack-as-of = State of
pack-made-by = Made by
pack-software = Software
pack-contact = Contact
pack-address = Lasting address
pack-making = Kind of pack
pack-making-public = Public: it holds only what readers of the site get.
pack-making-team = The team’s: it also tells the roles of those who worked on the records.
pack-making-released = It also holds originals that readers of the site do not get. That was chosen by someone who has the right to, and the choice is kept in the monitor’s trail. Handle them with care.

pack-holds = What is in this pack
pack-count-asked = Records asked for
pack-count-statement = Statements about them
pack-count-evidence = Sources that they rest on
pack-count-originals = Originals (evidentiary copies)
pack-count-derivations = Working copies made from them
pack-count-captures = Captures of web pages
pack-count-log = Entries of the public log, with their proofs
pack-count-timestamps = Time stamps of independent authorities
pack-number = Number
pack-size = Size
pack-copies = An evidentiary copy is the file as it came, byte by byte. A working copy was made from it for reading (its text, a small picture, a copy without what must not be published). What is cited is proved by the evidentiary copy.

pack-left = What is not in this pack
pack-left-none = Everything that these records name is in it.
pack-left-no-copy = No copy is kept here of these sources:
pack-left-lead = These files are named in the records and are not given out here. Their fingerprint is: whoever has the file can show that it is the same one.
pack-left-withheld = It is not given out because it holds data about people. Its text, or a copy without them, is in the pack where there is one.
pack-left-not-redistributable = Its owner’s rights do not allow that it is passed on.
pack-left-testimony = It is what a person told. It is never given out.

pack-check = How to check this pack
pack-check-lead = None of these needs us, and none needs a network.
pack-check-sums = In the folder of the pack, run this; it names every file that was changed:
pack-check-page = Open verify.html from this pack in a browser, and drop the pack on it.
pack-check-vigie = Or run the program of this archive on the ZIP:
pack-check-log = A log entry proves that a record was public at the time, in exactly these words. Its proof leads to a signed checkpoint of the public log.
pack-check-not = Compare the fingerprint of this pack with one that you got in another way: who changes the whole pack can change the list in it too.

pack-sources = Sources
pack-source-n = Source { $number }
pack-material = Kind
pack-author = Author
pack-publisher = Publisher
pack-published = Published
pack-url = Address
pack-language = Language
pack-caution = Caution
pack-collected = Collected
pack-collected-at = On { $date }, { $time } UTC
pack-collected-unknown = The record does not say when.
pack-how = How
pack-how-capture = A program loaded the page from its address and kept everything that it received.
pack-how-file = It came as a file and was kept as it came.
pack-how-none = No copy is kept. Reason given:
pack-by = By whom
pack-by-team = The team of { $monitor }. Names of its members are not given out.
pack-verdict = What the capture holds
pack-verdict-none = not judged
pack-capture-at = Captured { $date }, { $time } UTC
pack-files = Files
pack-evidentiary = Evidentiary copy
pack-working = Working copy
pack-released = Not given to readers of the site
pack-within = It came inside another file of this source.
pack-kind-text = Its text
pack-kind-thumbnail = A small picture of it
pack-kind-clean = A copy without what must not be published
pack-kind-screenshot = A picture of the page
pack-kind-print = The page as it prints
pack-kind-report = What was received when, from where
pack-redaction = { $n ->
    [one] One place was taken out of the copy that readers get, { $date }.
   *[other] { $shown } places were taken out of the copy that readers get, { $date }.
}
pack-unknown = What is not known, and not proved
pack-unknown-no-author = Who wrote or published it is not recorded.
pack-unknown-no-date = When it was published is not recorded.
pack-unknown-no-address = Where it was published is not recorded.
pack-unknown-no-file = There is no copy of it here. What is said of it cannot be checked in this pack.
pack-unknown-no-capture = Its address was not captured. That the file is what stood at the address rests on the word of the team.
pack-unknown-incomplete = No capture of it is complete. What is missing in a capture says nothing about the page.
pack-unknown-language = Its language was guessed by a program.
pack-unknown-collector = Which member of the team collected it is known to the team and not told here.
pack-unknown-left-out = Not all of its files are in this pack.
pack-unknown-no-log = It has no entry in the public log: when it was published rests on our ledger alone.
pack-unknown-no-timestamp = No independent authority has confirmed the time of its log entry.

pack-records = Records
pack-record-version = Version { $version } of { $date }
pack-standing = Standing
pack-says = What it rests on
pack-says-none = It names no source.
pack-page = page { $page }
pack-not-public = A source that is not public
pack-corrections = Corrections
pack-log-entry = Entry { $index } of the public log, { $date }
pack-log-capture = Entry { $index } of the public log, { $date }: a capture

pack-chain = Chain of custody
pack-chain-lead = Everything that was done with these records and files and is recorded, the earliest first. Times are UTC. A fingerprint names what came of it.
pack-when = When
pack-what = What
pack-who = By whom, with what
pack-did-captured = Captured
pack-did-made = Made from the file
pack-did-redacted = Words or pictures taken out of the copy that readers get
pack-who-team = The team
pack-who-person = Person { $number }
pack-role-contributor = contributor
pack-role-editor = editor
pack-role-reviewer = reviewer
pack-role-community = community reviewer
pack-role-custodian = custodian
pack-role-administrator = administrator
pack-role-partner = partner
pack-role-program = a command of the monitor’s software

pack-foot = This report was made by a program from the records in the pack; data/custody.json says the same for other programs. It follows the documentation that the Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2) asks for. Whether something may serve as evidence is for a court to say.

pack-file-report-html = Cover report
pack-file-custody-json = Chain of custody
pack-file-verify-html = Page that checks this pack
pack-file-citations-bib = Citations (BibTeX)
pack-file-citations-ris = Citations (RIS)
pack-file-citations-csl-json = Citations (CSL JSON)
pack-file-records = Record
pack-file-log = Public log
pack-file-timestamps = Time stamp
