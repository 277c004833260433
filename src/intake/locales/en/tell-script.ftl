# What the telling page says where scripts run: the sealed way, all on one page.
# Reading age 9. What stands in { } is filled in by the page. "Phone" means whatever device the person holds.

## The way in

sealed-start = Go on
sealed-start-code = I have a code
sealed-what = Your words are locked on this phone before they leave it. Our computers cannot read them. Only the team can.
sealed-getting-ready = Getting ready. On a slow line this can take a minute.
sealed-stuck = Does nothing happen when you press the button? Then the sealed way does not work on this phone or line. Nothing has been sent.
sealed-plain = Go on without the sealed way
sealed-plain-what = Then our computer sees your words for a moment and locks them itself. Choose this only if that is all right for you.

## When something fails

sealed-broken-title = The sealed way has stopped
sealed-broken = Something did not work. Nothing was sent.
sealed-broken-sent = Something did not work. What was sent before is safe. Nothing else was sent.
sealed-broken-text = Your words are still here. They are only on this page: copy them to paper if you leave it.
sealed-again = Try again
sealed-waiting-line = No connection. Keep this page open: it tries again by itself.
sealed-waiting-busy = Our computer is busy. Keep this page open: it tries again by itself.
sealed-closed = We cannot take anything in at the moment. Nothing was sent. Keep your words and come back another day.
sealed-too-large = This is too large to be taken.
sealed-refused = This was not taken. Please begin again.

## On every step

sealed-back = Go back
sealed-next = Go on
sealed-yes = Yes
sealed-no = No
sealed-step = Step { $n } of { $total }
sealed-listen = Listen
sealed-leave-hint = Press Shift three times, or the button above, to leave at once.

## Consent

sealed-consents-title = What may we do with it?
sealed-consents-lead = You decide. You can say no to all of it, and we will still listen. You can change every answer later with your code.

## Telling

sealed-write-title = Tell us what happened
sealed-write-lead = In your own words, in any language. You need not give a name. Leave out names of others, if they could be in danger.
sealed-write-label = Your words
sealed-write-left = There is room for { $n } more signs.
sealed-write-too-long = This is too long for one message. Make it shorter, or send it in two parts: you can write more with your code afterwards.
sealed-write-nothing = Write something, record your voice, or add a picture or file first.

## Voice

sealed-record-title = Or speak
sealed-record-lead = Your voice can be known again by people who know you. You can listen before you send.
sealed-record-start = Record
sealed-record-stop = Stop
sealed-record-running = Recording: { $time }
sealed-record-longest = The recording was stopped: this is the longest one that can be sent.
sealed-record-denied = This phone did not allow the microphone. You can pick a recording instead.
sealed-record-pick = Pick a recording
sealed-record-name = Recording, { $time }
sealed-delete = Delete

## Pictures and files

sealed-files-title = Pictures and files
sealed-files-lead = At most { $files } files, each up to { $each } MB, { $all } MB together.
sealed-files-pick = Add a picture or file
sealed-files-too-large = { $name } is too large. Each file may have up to { $each } MB.
sealed-files-too-many = No more than { $files } files can be sent.
sealed-files-all-too-large = Together the files are too large: at most { $all } MB.
sealed-files-empty = { $name } is empty.
sealed-files-looking = Looking at what this file gives away…
sealed-files-unreadable = This file could not be read. Pick it again.
sealed-reveals-title = This file gives away:
sealed-reveals-place = The place where it was made: { $place }
sealed-reveals-time = When it was made: { $time }
sealed-reveals-device = The phone or camera: { $device }
sealed-reveals-serial = A number that belongs to one device only
sealed-reveals-person = A name: { $name }
sealed-reveals-software = The programs used: { $name }
sealed-reveals-other = Other hidden notes
sealed-reveals-preview = A small older copy of the picture, which may show what was cut away
sealed-reveals-nothing = We found no hidden notes about place, time or phone in this file.
sealed-reveals-unknown = We cannot see what this kind of file gives away. It may tell the place, the time, or who made it.
sealed-clean = We send a clean copy without these notes. What the picture itself shows stays: faces, signs, places.
sealed-original = Also send the file as it is, with all that it gives away. The team can check it better then.
sealed-unclean-yes = Send it as it is. I know what it may give away.
sealed-unclean-first = Say yes to sending { $name } as it is, or delete it.

## Reading it again

sealed-check-title = Before you send
sealed-check-yours = What you are about to send
sealed-check-nothing-written = (no words written)
sealed-check-undone-title = What cannot be undone
sealed-check-change = Change something

## The code

sealed-code-title = Your code
sealed-code-lead = Write these numbers down, or learn them. With them you come back: to read our answer, add more, change your mind, or take it all back. There is no other way back, and we cannot give you a new code.
sealed-code-words = Or keep these words. They mean the same.
sealed-code-danger = Who finds this code can read our answers to you and take back what you told. Hide it well.
sealed-code-making = Making your keys: { $percent } %
sealed-code-print = Print the code
sealed-code-kept = I have kept my code
sealed-retype-title = Type two parts of your code
sealed-retype-lead = So that we know that you kept it.
sealed-retype-group = Part { $n } of 5
sealed-retype-wrong = That is not the same. Look again at what you kept.
sealed-retype-see = Show me the code again
sealed-send = Lock it and send it

## Sending

sealed-sending-title = Sending
sealed-sending-locking = Locking your words on this phone…
sealed-sending-checking = This phone is solving a small task. It keeps machines from flooding us.
sealed-sending-words = Sending your words…
sealed-sending-file = Sending { $name }: { $percent } %
sealed-sending-file-failed = { $name } could not be sent.
sealed-sending-stay = Keep this page open until all is sent.

## Done

sealed-done-title = Your words have arrived
sealed-done-lead = They are locked. Only the team can open them.
sealed-done-files = All files have arrived.
sealed-done-next = Come back in a few days with your code and look for an answer.
sealed-done-leave = Now leave this page. On a phone that others use, close the window as well.
sealed-done-more = Add more now

## Coming back

sealed-enter-title = Type your code
sealed-enter-lead = All 25 numbers, or your 8 words. Any kind of numbers will do, with or without gaps.
sealed-enter-label = Your code
sealed-enter-open = Open
sealed-enter-not-a-code = That is not a whole code. Look for a mistake in one of the parts.
sealed-enter-opening = Opening: { $percent } %
sealed-enter-unknown = There is nothing under this code. It may be mistyped, or it was taken back, or the time it is kept has ended.
sealed-box-title = What you told us
sealed-box-replies = Answers from the team
sealed-box-no-replies = No answer yet. Look again in a few days.
sealed-box-reply-day = Written on { $day }
sealed-box-reply-unreadable = One answer could not be opened.
sealed-box-more-title = Write more
sealed-box-more-send = Lock it and send it
sealed-box-more-sent = It has arrived.
sealed-box-files-title = Add pictures, files or your voice
sealed-box-files-send = Lock them and send them
sealed-box-consents-title = Change what we may do
sealed-box-consents-lead = Choose anew, one by one. What you say no to now is taken off the site within seconds where it was shown. What others copied before cannot be called back.
sealed-box-consents-send = Keep these answers
sealed-box-consents-kept = Your answers are kept.
sealed-box-withdraw-title = Take everything back
sealed-box-withdraw-lead = All that you told is erased: from our computers, and from our site where it was used. This cannot be undone.
sealed-box-withdraw-sure = Yes, erase it all
sealed-box-withdraw = Take it all back
sealed-box-withdrawn-title = It is erased
sealed-box-withdrawn = Nobody can read it any more, and your code opens nothing. The team is told which others to ask to delete what they were given.
sealed-box-close = Close

## This is my own phone

sealed-own-title = This is my own phone
sealed-own-lead = Only if nobody else uses or searches this phone. Then it can keep what you began for three days, behind a PIN, and send it later when there is a connection.
sealed-own-warning = A PIN stops a quick look. It does not stop someone who takes the phone and has time.
sealed-own-private = This window forgets everything when it is closed, so nothing can be kept here. That is the safer way.
sealed-own-pin = Choose a PIN: at least 6 numbers
sealed-own-pin-short = The PIN needs at least 6 numbers.
sealed-own-keep = Keep what I write on this phone
sealed-own-kept = Kept on this phone until { $day }.
sealed-own-forget = Delete it from this phone
sealed-own-forgotten = Deleted from this phone.
sealed-own-found = There is something on this phone that you began.
sealed-own-open = Open it with the PIN
sealed-own-enter = Your PIN
sealed-own-wrong = The PIN does not open it.
sealed-outbox-title = Waiting to be sent
sealed-outbox-offer = There is no connection. You can leave it on this phone, locked: it goes when you open this page again with a connection. Even this phone cannot read it.
sealed-outbox-keep = Leave it on this phone, locked
sealed-outbox-kept = It waits on this phone, locked. It is not sent yet. Open this page again when there is a connection.
sealed-outbox-count = Waiting on this phone: { $n }
sealed-outbox-send = Send it now
sealed-outbox-sent = What waited on this phone has been sent.
sealed-outbox-export = Save it as a file
sealed-outbox-export-what = The file is locked. You can carry it, or give it to someone who has a connection: they cannot read it, but they can send it from this page.
sealed-outbox-import = Send a locked file
sealed-outbox-import-wrong = This is not a locked file from this page.
sealed-outbox-no-files = Pictures, files and recordings are not part of it. Add them with your code later.
