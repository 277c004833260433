# Record and source pages.

content-notice = Before you read
language-notice = About the language of this page
caution-title = Read with care
fallback-notice = There is no { $wanted } version of this record yet. It is shown in { $shown }.
machine-notice = This text was translated by a machine and not checked by a person. The original is in { $original }.
languages-of-record = It can be read in: { $list }.
old-version-label = An earlier version
old-version = This is version { $version } of the record. It is kept so that what was cited can be checked
to-latest = Go to the latest version
may-have-moved-on = (it may have moved on since)
editorial = (the editors’ own judgement)
not-known = Not known.
ref-not-public = a record that is not public

s-status-since = { $status } since { $date }.
s-status = { $status }.
s-status-then = { $status } when last reported.
s-status-unknown = Whether it is in use is not known.
s-stage-unknown = How far it has come is not known.
s-ran = It ran from { $from } until { $to }.
s-ran-until = It ran until { $date }.
s-began = Start: { $date }.
s-dates = Recorded dates: from { $from } until { $to }.
s-dates-from = It dates from { $date }.
s-since = Since { $date }.
s-until = Until { $date }.
s-last-reported = Last reported { $date }; it may have moved on since.
s-last-confirmed = Last confirmed { $date }; it may have moved on since.
s-no-date = No date is recorded for this; it may have moved on.
s-statements = { $n ->
    [one] One statement is recorded.
   *[other] { $shown } statements are recorded.
}
s-alleged = { $n ->
    [one] One of { $of } is an allegation.
   *[other] { $shown } of { $of } are allegations.
}
s-disputed = { $n ->
    [one] One of { $of } is disputed or denied.
   *[other] { $shown } of { $of } are disputed or denied.
}

facts-title = Key facts
statement-title = The statement
statements-title = What is said, and by whom
claims-untranslated = Statements stay in the language they were written in until someone has translated them.
claim-by = Said by
claim-about = About
claim-history = How its standing changed
claim-contradicts = This contradicts
conflicts-title = Where sources disagree
conflicts-lead = We do not settle this. Both sides are shown as they are.
behind-title = Who is behind it
agent-links-title = What it supplies, runs or pays for
link-of = of
link-since = since
link-until = until
link-details = details
people-title = People and rights affected
figures-title = Numbers
figures-what = What is counted
figures-value = Number
figures-at = As of
questions-title = Questions that every deployment should answer
question-unanswered = No answer is recorded here to these questions:
notice-title = If you stand in front of it
items-title = Question by question
sources-title = Sources of this page
note-number = Note { $number }
note-back = Back to the text of note { $number }
note-page = page { $page }
note-contradicts = Against this:
note-context = For context:
note-not-public = A source that is not public.

related-deployment = Where it is used
related-incident = What happened
related-technology = Technologies
related-engagement = Answers and silences
related-assessment = Assessments
related-measure = Rules, rulings and what is asked
related-mechanism = Where to turn
related-event = Events
related-call = Calls
related-publication = Publications
related-agent = Who is named
related-link = Other links
related-claim = Other statements that name it
silence-engagement = No exchange of this monitor with those named is recorded here yet. Whoever is named may answer; the answer is then shown here.
answers-among = { $n ->
    [one] Among the statements above is one in which a party gives its own account, admits, denies or disputes something:
   *[other] Among the statements above are { $shown } in which a party gives its own account, admits, denies or disputes something:
}
says-itself-title = What it says itself
says-others-title = What else is said about it
says-others-none = No statement by others is recorded here yet.
says-itself-none = No statement of its own is recorded here yet. Whoever is named may answer; the answer is then shown here.
claim-here-about = This is about
silence-mechanism = No way to complain or to get help is recorded here yet.
and-more = { $n ->
    [one] And one more.
   *[other] And { $shown } more.
}

cite-title = Cite this
cite-json = JSON
permalink = Lasting address
this-version = This version
licence = Licence
licence-none = Not stated. Ask whoever published it before you use it again.
history-link = { $n ->
    [one] 1 version
   *[other] { $shown } versions
}
history-title = Versions
history-lead = Every public version is kept. The line of letters and digits is the fingerprint of the version in our ledger.
version-n = Version { $version }
diff-link = what changed
diff-title = What changed between two versions
diff-count = { $n ->
    [0] Nothing that is public differs.
    [one] One place differs.
   *[other] { $shown } places differ.
}
diff-field-title = Title
diff-field-summary = Summary
diff-field-contentNotice = Notice
diff-field-citations = Citation
diff-field-editorial = Editors’ judgement
diff-field-notes = Note
diff-field-state = State
diff-field-licence = Licence
diff-field-lang = Language

correction-before = Before:
correction-after = Now:
correction-asked-by = Asked for by

source-facts = About this source
source-text = The text
source-cited = What rests on this source
source-cited-none = No public record cites it yet.
text-none = No text could be read from this file. Open the original.
text-none-here = There is no text on this page.
text-recognised = Read from the picture by software, { $percent }% sure on average. Compare it with the original.
text-language-unknown = Language not known
cited-here = Cited from this page:
find-title = Find in this source
find-go = Find
found = { $n ->
    [0] “{ $words }” was not found in this source.
    [one] “{ $words }” was found once.
   *[other] “{ $words }” was found { $shown } times.
}
found-partly = Only the first part of this source, or the first finds, are listed.
pages-nav = Pages of the source
page-of = Page { $page } of { $count }
page-previous = Page before
page-next = Next page
pages = { $n ->
    [one] 1 page
   *[other] { $shown } pages
}
original-alt = The original of { $handle }, page { $page }
original-open = Open the original
original-open-page = Open the original at page { $page }
original-withheld = The original is not given out here. Its fingerprint below still proves which file this text is from.
no-file-title = No copy is kept here
no-file = This archive has no copy of this source.
no-file-address = It was published at
custody-title = Files and fingerprints
custody-lead = A fingerprint (SHA-256) changes when a single letter of the file does. With it anyone can check that the file is the one we read.
capture-of = Copy of
file-within = attached to another file

reply-asked = Before this was published, those named were asked for an answer on
reply-answered = They answered; they had until
reply-none = They had not answered by
over-notice = This is over
over-closed = This call closed on
over-stale = This may be out of date: it was to be looked at again after

reason-captured = Captured from the web.
reason-captured-again = Captured again.
reason-added = Added from a file.
reason-from-shell = Published from the command line.
reason-shipped = It comes with the software.
