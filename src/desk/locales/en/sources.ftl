# Sources: sending files, reading them, correcting their text, removing what must not be seen.

sources-home-title = Sources
sources-lead = Documents, recordings and pictures that the record rests on. Send files here; each becomes a draft that you can describe and cite.
sources-recent = Changed last
sources-recent-none = There is no source yet.
sources-all = All sources
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

sources-size-b = { $n } B
sources-size-kb = { $n } KB
sources-size-mb = { $n } MB
sources-size-gb = { $n } GB

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
