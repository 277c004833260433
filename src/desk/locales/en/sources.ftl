# Sources: sending files, reading them, correcting their text, removing what must not be seen.

sources-home-title = Sources
sources-lead = Documents, recordings and pictures that the record rests on. Send files here; each becomes a draft that you can describe and cite.
sources-recent = Changed last
sources-recent-none = There is no source yet.
sources-intake-link = What you have sent

sources-upload-title = Send files
sources-upload-files = Files
sources-upload-help = Any kind of file, up to { $size } each. They are read apart from everything else, and nobody outside the team sees them before they are published.
sources-upload-drop = You can also drop files here. If the line breaks, choose the same file again: it goes on where it was.
sources-upload-go = Send
sources-sending = Sending
sources-sent = Sent
sources-sending-again = The line is broken. It goes on by itself.
sources-sending-failed = It was not sent. Choose the file again to go on.
sources-sending-large = This file is larger than this monitor takes.
sources-sending-signed-out = You are not signed in any more. Sign in, then choose the file again: it goes on where it was.
sources-sending-stop = Stop

sources-intake-title = What you have sent
sources-intake-lead = Files are read one after the other. You can leave this page: the work goes on.
sources-intake-list = Files
sources-intake-none = You have not sent anything yet.
sources-intake-moving = Some files are still under way.
sources-intake-reload = Look again
sources-state-progress = How much has arrived
sources-state-receiving = { $percent } has arrived.
sources-state-receiving-unknown = It is arriving.
sources-state-receiving-help = If the line broke, choose the same file again below: it goes on where it was.
sources-state-expired = It never arrived as a whole and was thrown away. Send it again.
sources-state-waiting = It has arrived and waits to be read.
sources-stage-hashing = Its fingerprint is being taken.
sources-stage-reading = It is being read.
sources-stage-storing = It is being stored.
sources-state-added = It is a draft now:
sources-state-existing = It was here already:
sources-state-existing-closed = The team has this file already, in a record that is not for your roles. An editor can tell you more.
sources-alike-found = { $n ->
    [one] One other source looks much the same: compare
   *[other] { $n } other sources look much the same: compare
}
sources-again = Try again
sources-as-is = Keep it without reading it
sources-discard = Throw it away

sources-refused-file-not-found = It is no longer where it was put.
    .do = Send it again.
sources-refused-file-forbidden = It cannot be read from the disk of this monitor.
    .do = Tell whoever runs the server, then try again.
sources-refused-file-special = It is no file.
    .do = Choose a file and send that.
sources-refused-folder-loop = It is no file.
    .do = Choose a file and send that.
sources-refused-file-unreadable = The disk gives an error when it is read.
    .do = Send it again.
sources-refused-file-changed = It changed while it was being read.
    .do = Try again.
sources-refused-file-empty = It is empty.
    .do = Get the file again from where it came from.
sources-refused-file-encrypted = It is protected by a password.
    .do = Open it with its password, save it without one and send that copy; or keep it as it is, without text.
sources-refused-file-damaged = It is broken and cannot be read.
    .do = Get it again from where it came from, or keep it as it is, without text.
sources-refused-file-bomb = It unpacks to far more than a document holds.
    .do = Do not open it. Ask its sender, or keep it as it is, without text.
sources-refused-file-slow = Reading it took too long and was stopped.
    .do = Split it and send the parts, or keep it as it is, without text.
sources-refused-file-greedy = Reading it took too much memory and was stopped.
    .do = Split it and send the parts, or keep it as it is, without text.
sources-refused-file-verbose = Reading it gave more than is allowed and was stopped.
    .do = Split it and send the parts, or keep it as it is, without text.
sources-refused-disk-full = The disk of this monitor is full.
    .do = Tell whoever runs the server, then try again.
sources-refused-not-stored = It was read and could not be stored.
    .do = Try again in a while.
sources-refused-job-abandoned = Reading it was begun several times and ended each time without a result.
    .do = Keep it as it is, without text, or throw it away.
sources-refused-job-cancelled = It was stopped.
    .do = Try again if it is still wanted.
sources-refused-job-failed = Something went wrong here.
    .do = It is our mistake, and your file is safe. Try again, or keep it as it is.

done-sources-sent = Your files have arrived and are being read.
done-sources-none-sent = No file was chosen. Choose one or more, then send them.
done-sources-some-too-large = Some files were larger than this monitor takes and were left out. The others have arrived.
done-sources-discarded = It was thrown away.

problem-upload-too-large = This file is larger than this monitor takes
    .do = Split it or make it smaller. Whoever runs the server can raise the limit.
problem-upload-unknown = There is no such file among those that you sent
    .do = It may have been thrown away after a week. Send it again.
problem-too-many-uploads = Too many of your files are under way
    .do = Wait until some have been read, then send the next ones.

sources-record = The record of this source
sources-reading = The document
sources-no-file = There is no file with this source.
sources-files = Files of this source
sources-find = Find in this document
sources-find-go = Find
sources-found = { $n ->
    [0] “{ $words }” was not found in this document.
    [one] Found once.
   *[other] Found { $shown } times.
}
sources-pages = Pages of the document
sources-page = Page { $page }
sources-page-of = Page { $page } of { $count }
sources-page-before = Page before
sources-page-next = Next page
sources-looks = Page { $page } of { $name } as it looks
sources-original = The original
sources-original-closed = The original stays with those who may see it.
sources-no-text = No text could be read from this file. Open the original.
sources-empty-page = There are no words on this page.
sources-recognised = Read from the picture by software, { $percent } sure on average. Compare it with the page.
sources-unsure-pages = { $n ->
    [one] One page was read with less than { $percent } confidence. Compare it with its picture:
   *[other] { $shown } pages were read with less than { $percent } confidence. Compare them with their pictures:
}
sources-unsure-words = Dotted words are those that the software was not sure of.
sources-corrected = A person has written these words after the page. Latest correction in this file: { $date }
sources-language-unknown = Language not known
sources-withheld = The original is not given to readers; they get its text, or a copy made for them.
sources-redacted-shown = You see what readers get: a copy that something was taken out of.
sources-before-shown = You see the file as it was before anything was taken out. Readers never see this.
sources-before-link = Show it as it was before
sources-after-link = Show what readers get
sources-correct = Correct the words of this page
sources-correct-title = Correct the words of page { $page }
sources-correct-lead = Write what stands on the page, and nothing else. Search and citations use your words; the words before are kept.
sources-correct-words = Words of the page
sources-correct-help = A blank line parts paragraphs.
sources-correct-save = Keep these words
sources-correct-conflict = Someone else has written this page since you opened it. Your words are still here, theirs are below: join them, then keep the result.
sources-correct-now = The page as it is now
sources-correct-long = This is too long for one page: at most 200,000 characters.
sources-cancel = Back to the document

sources-state-of-draft = Draft
sources-state-of-in_review = In review
sources-state-of-right_of_reply = Right of reply
sources-state-of-published = Published
sources-state-of-corrected = Corrected
sources-state-of-superseded = Merged
sources-state-of-withdrawn = Withdrawn

sources-custody = Files and what was made of them
sources-type = Type
sources-within = Came inside
sources-metadata = What the file says of itself
sources-team-metadata = What only the team sees
sources-made = Made from it
sources-restricted = Made from it before something was taken out
sources-kind-text = Text layer
sources-kind-thumbnail = Small picture
sources-kind-clean = Copy for readers
sources-by-person = By a person:
sources-redactions = Taken out of it
sources-redaction-told = { $n ->
    [one] one place, page { $pages }
   *[other] { $shown } places, pages { $pages }
}

sources-redact = Take something out
sources-redact-title = Take something out of { $name }
sources-redact-lead = Say what readers must not see. You look at the copy before anything is changed. The original is kept for the team and is never given out.
sources-redact-words = Words to take out everywhere
sources-redact-words-help = One name or phrase on each line. Case and accents do not count. Words inside pictures of a page that also has text are not found: mark them below.
sources-redact-whole = Whole words only
sources-redact-whole-help = Otherwise “Ali” is also taken out of “Alicante”.
sources-redact-passages = Passages on one page
sources-redact-page = Page
sources-redact-quote = The words
sources-redact-areas = Parts of a page
sources-redact-areas-help = Draw on the page with the mouse, or give numbers: percent of the page, from its left and from its top. The page becomes a picture in the copy.
sources-redact-draw = Draw a box over what must not be seen.
sources-redact-undraw = Remove this box
sources-redact-x = From the left, %
sources-redact-y = From the top, %
sources-redact-width = Width, %
sources-redact-height = Height, %
sources-redact-other-page = To draw on another page, send this first or begin there:
sources-redact-reason = Reason
sources-redact-reason-help = Readers see it. Do not repeat what is taken out.
sources-redact-look = Make the copy and look at it
sources-redact-nothing = Say what to take out: words, a passage or a part of a page.
sources-redact-much = This is too much at once: at most 500 places.
sources-redact-words-wrong = Each line needs a letter or a number, and at most 1,000 characters.
sources-redact-quote-wrong = Type the words of the passage, at most 1,000 characters.
sources-redact-page-wrong = Give the number of a page of this file.
sources-redact-area-wrong = Give four numbers from 0 to 100.
sources-redact-reason-missing = Say why it is taken out.
sources-redact-reason-long = Keep the reason under 500 characters.
sources-redact-reason-tells = The reason repeats what is taken out. Readers would see it.

sources-redaction-working = The copy is being made. Every page is read again; this can take some minutes. You can leave this page.
sources-redaction-made = { $n ->
    [0] Nothing was found to take out.
    [one] One place was taken out. This is how readers will see its page.
   *[other] { $shown } places were taken out. This is how readers will see their pages.
}
sources-redaction-lead = Metadata, attachments, forms, hidden text and earlier versions are not in the copy. Compare it with the original before you go on.
sources-redaction-flat = These pages are pictures in the copy, so that nothing can lie under what is black: { $pages }
sources-redaction-missed = Some of it was not found, or may still be there. Mark those places as parts of a page.
sources-redaction-missed-words = “{ $words }” was not found.
sources-redaction-missed-passage = “{ $words }” was not found on page { $page }.
sources-redaction-missed-trace = Page { $page } may still say “{ $words }”, written in another way.
sources-redaction-missed-area = There is no page { $page }.
sources-redaction-said = It is also said in these records. Change them too:
sources-redaction-page-alt = Page { $page } of the copy
sources-redaction-looked = I have compared these pages: nothing is left that must not be seen.
sources-redaction-unlooked = Compare the pages, then tick the box.
sources-redaction-apply = Give readers this copy
sources-redaction-drop = Give it up
sources-refused-redaction-impossible = This cannot be taken out of this file.
    .do = A file without words or pages cannot be redacted. Keep it restricted, or add a copy that you have made yourself.

sources-alike-link = Find its like
sources-alike-title = What looks like this source
sources-alike-lead = Nothing is merged by itself. If two sources are the same, an editor merges their records.
sources-alike-none = Nothing here looks much like it.
sources-alike-text = { $percent } of the words are the same
sources-alike-picture = { $percent } of the picture is the same
sources-alike-same = The same bytes
sources-alike-merge = Merge the records
sources-alike-this = This source
sources-alike-other = The other one
sources-alike-compare = Compare
sources-alike-compare-title = Two sources side by side

done-sources-text-kept = The words of the page are kept. Search and citations use them.
done-sources-text-same = The page said so already. Nothing was changed.
done-sources-redacted = Readers get the copy now. The original stays with the team.
done-sources-redaction-dropped = It was given up. Nothing was changed.

problem-no-such-object = This source has no such file
    .do = Go back to the source: its files are listed there.
problem-no-such-file = This source has no file
    .do = Add one first.
problem-redaction-unknown = There is nothing to take out here
    .do = It was done, given up, or forgotten after a day. Begin again from the source.
problem-not-made-yet = The copy is not made yet
    .do = Wait until it is, look at it, then go on.
