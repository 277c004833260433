# Words of the sealed way that the other pages do not have. The rules for translators are in tell.ftl.

## The way in

script-ready = This page is getting ready to lock your words on this phone. On a slow line it takes a minute.
script-stuck = If no other button comes, this phone or line cannot do it. Nothing has been sent. You can go on in the simple way.
script-kept-safe = What has arrived before is safe. Nothing else was sent.
script-again = Try again

## Pictures, files, voice

script-files-title = Pictures, papers, recordings
script-files-pick = Add a picture or a file
script-as-it-is = Send it as it is. I know that it may give something away.
script-as-it-is-first = Say yes to sending this file as it is, or remove it: { $name }
script-file-failed = This file did not arrive: { $name }
script-original-of = { $name }, the original
script-nothing-yet = Write something, record your voice, or add a file.

## Your own phone

script-own-private = This window forgets everything when it is closed. So nothing is kept on the phone.
script-own-limits = The number stops a quick look. It does not stop someone who takes the phone and has time.
script-own-lock = Lock it with this number
script-own-erase-all = Erase all that this page keeps on this phone
script-outbox-offer = You can leave it locked on this phone. It goes when you open this page with a connection.
script-outbox-keep = Leave it locked on this phone
script-outbox-no-files = Pictures, files and recordings are not in it. Add them later with your code.
outbox-refused = Files that could not be sent: { $count }
own-offline = This page now also opens on this phone without a connection.
record-disguise-listen = Your real voice is not kept. Listen to it before you send it.
