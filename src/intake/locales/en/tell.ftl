# Words of the pages where people tell what happened to them.
#
# For translators. Who reads this may be afraid, tired, on an old phone, and may have had little school.
# Short sentences, everyday words, "you" in the polite form that a kind stranger would use. No jargon, no
# legal words, no exclamation marks. Never "illegal", "flow" or "wave". Keep { $names in braces } as they are;
# a message has no other special signs. A number, a code or a size is put in by us.

## On every page

# Name of the page in the browser's list of pages. It must give nothing away.
tell-tab = Information
tell-leave = Leave now
tell-leave-say = Goes to another website at once.
tell-skip = Go to the text
tell-languages = Languages
tell-machine = A machine translated this page. Nobody has checked it yet. Some words may be wrong.
tell-read-in = You can also read it in:
# "Step 2 of 6"
tell-step = Step { $step } of { $of }
# "Question 2 of 7"
tell-question = Question { $number } of { $of }
tell-next = Go on
tell-back = Go back
tell-yes = Yes
tell-no = No
tell-listen = Listen to this page
tell-trouble = Please look at this
tell-kept = What you wrote is still here.

## First page

start-title = Tell what happened to you
start-lead = Did a machine, a camera, an app or a computer list decide something about you? Did someone take your fingerprints, scan your face, search your phone, or follow you from the air? You can tell us here.
start-who = We are { $name }. We collect what such machines do to people on the move, so that it can be known and changed.
start-free = You need no name, no account and no papers. It costs nothing.
start-send-last = Nothing is sent before you press “Send” at the end. You can stop at any time.
start-begin = I want to tell something
start-return = I have a code
start-return-say = You told us something before and want to read our answer, add something, or take it back.
start-help = Where can I get help?
start-danger = Are you in danger now? We cannot come to you. Call the emergency number of the country where you are. In many countries it is 112.
start-safe-title = To stay safe
start-safe-phone = Use a phone or a computer that nobody else looks at. Do not use one that belongs to a camp, an office or an employer.
start-safe-leave = The button “Leave now” is always at the top of the page. It takes you to another website at once.
start-safe-limits = The button cannot hide everything. Your browser may remember that you were here. Someone who watches the internet line may see it too.
start-safe-tor = If you fear that someone watches your internet, use Tor Browser. It hides where you go.

## What will happen

know-title = What will happen
know-what-title = What we get
know-what = Only what you write, say or attach. We do not keep your phone number, your place, your internet address, or which phone you use.
know-who-title = Who can read it
know-who = Only a few people of our team, who hold the keys. Nobody else, not even the people who look after our computers.
know-plain-title = How it travels
know-plain = Your words travel locked to our computer. Our computer sees them for a moment, then locks them again and forgets them. It never writes them down unlocked.
know-sealed = Your phone locks your words before they leave it. Our computer cannot read them.
know-use-title = What we do with it
know-use = First, people of our team read it. Everything else only if you say yes. We ask you about each thing, one by one.
know-long-title = How long we keep it
know-long = Ninety days after the last message, unless you allow more. If nobody has opened it in ninety days, it is erased too.
know-back-title = You can take it back
know-back = You will get a code. With it you can come back, read our answer, and take back everything, even after years.
know-risk-title = What can go wrong
know-risk-phone = Someone who looks at your phone or finds your code can learn that you told us something.
know-risk-story = Someone who was there may know you by your story. Leave out what only you can know, if you can.
know-risk-line = Someone who watches the internet may see that you visited this site. They cannot see what you write.
know-risk-court = Police or a court may ask us for what we have. What is locked, only the people with the keys can open. We will refuse as far as the law lets us, but we cannot promise that we win.
know-risk-computer = If someone breaks into our computer, they could read what comes in at that moment. What is already locked they cannot read.
know-risk-case = If you have a lawyer or an asylum case, ask the lawyer first, if you can. What you tell may matter there.
know-complain-title = If we do something wrong
know-complain = You can complain to us: { $contact }
know-complain-office = You can also complain to the data protection office of the country where you are. It is free.
know-go = I understand, go on

## What cannot be undone: shown before sending, and again when someone takes it back

undo-title = What nobody can undo
undo-lead = You can take back what you send. We then erase it. But some things we cannot bring back:
undo-read = What people have already read, they know.
undo-copies = What has been made public may have been copied, printed or quoted by others.
undo-partners = If you allowed us to share it, our partners have a copy. We ask them to erase it. We cannot force them.
undo-search = Search engines may show old copies for some days or weeks.

## Your yes or no: one question a page

consent-lead = You decide. Whatever you answer, you can tell us, and we treat you the same.
consent-unsure = Not sure? Choose “No”. You can change it later with your code.
consent-rest-no = No to all the other questions
consent-read-title = May our team read what you send?
consent-read = Without this we can do nothing with it. A few people who hold the keys read it. Nobody else.
consent-read-no = Then we cannot take anything from you, and nothing has been sent. You can still find help here.
consent-background-title = May we learn from it, without showing it?
consent-background = We use it to understand what happens and to know where to look. We do not show your words to anybody.
consent-quote-title = May we show some of your words, without your name?
consent-quote = We take out names, places and days that could lead to you. Then everybody can read these words.
consent-media-title = May we show your photos or recordings?
consent-media = We hide faces and voices first, as well as we can. Then everybody can see or hear them.
consent-share-title = May we give it to a group that we trust?
consent-share = For example lawyers or another group that defends people’s rights. We only give it to groups that promise to protect it.
consent-contact-title = May we ask you something?
consent-contact = We write our question on this site. You read it here with your code. We have no other way to reach you.
consent-keep-title = May we keep it for years?
consent-keep = It can help later, in court or in history. If you say no, we erase it ninety days after the last message.
consent-translate-title = May a machine translate it?
consent-translate = If nobody in our team reads your language, a computer translates it. It may run on somebody else’s computer. If you say no, only people translate it.

## Short names of the same, for lists

purpose-read = Our team reads it
purpose-background = We learn from it
purpose-quote = We show some words without a name
purpose-media = We show photos or recordings
purpose-share = We give it to a group we trust
purpose-contact = We ask you something here
purpose-keep = We keep it for years
purpose-translate = A machine translates it

## Write

write-title = What happened?
write-lead = Write as you speak. Any language is good. Mistakes do not matter.
write-hints-title = What helps us
write-hint-machine = What was the machine, the camera or the app? What did it look like? What was it called?
write-hint-who = Who used it? Police, border guards, an office, a company?
write-hint-where = In which country was it? Which month or year?
write-hint-after = What happened to you because of it?
write-hint-names = Do not write the names of other people if it could hurt them.
write-label = Your words
write-empty = Write something here, or choose “Send only files”.
write-files-only = Send only files
write-files-later = Do you have photos, recordings or papers? You can add them after you have sent your words.
# Sizes: "62 of 60"
write-too-long = Your text is too long for one message. Send it in two parts: send the first part now, then add the second part with your code.
write-too-long-by = It has { $size } KB. There is room for { $most } KB.

## Look again before sending

check-title = Look again
check-lead = This is what you will send. You can still change it.
check-words = Your words
check-none = No words. You will add files after this step.
check-answers = Your answers
check-change = Change my words
check-change-answers = Change my answers
check-go = This is right, go on

## The code

code-title = Your code
code-lead = This is the only key to what you send. Write it down now, on paper if you can.
code-once = We do not keep it. If you lose it, nobody can give it to you again.
code-numbers = The code: five groups of numbers
# One of the five boxes of the code
code-group = Group { $number }
code-words = The same code as words
code-words-say = The words open the same. Use what is easier for you to keep.
code-hide = Keep it where nobody looks. Do not take a photo of it if others look at your phone.
code-without = You can also send without keeping a code. Then you cannot read an answer and cannot take it back.
code-print = Print this code
code-have-it = I have written it down
code-skip = I do not want to keep a code
code-card-title = My code
code-card-say = Type these numbers at “I have a code”.

## Type two groups back

confirm-title = Is your code right?
confirm-lead = Type two groups of your code. So we both know that you have it.
confirm-label = Group { $number }
confirm-wrong = These numbers are not the same as in your code. Look at what you wrote down, and try again.
confirm-show = Show me the code again
confirm-undo = I have read what nobody can undo.

## Send

send-title = Send now?
send-lead = When you press “Send”, your words are locked and come to us.
send-go = Send
send-files-go = Open the place for my files

## Waiting

wait-title = One moment, please
wait-lead = Many people are here now, or you were very fast. Your words are in this page and are not lost.
wait-seconds = The button appears in { $seconds } seconds.
wait-go = Go on
wait-stay = Please do not close this page.

## Sent

sent-title = It has arrived
sent-lead = Thank you. What you told us is locked and kept. Only our team can open it.
sent-again = This was already sent before. It is not sent twice.
sent-changed = This was already sent before. If you changed your words, you can send them now as an addition.
sent-code = You can come back with your code, today or in years.
sent-answer = If you allowed it, we may ask you something. Look here again in a week or two.
sent-files = Add photos, recordings or papers
sent-end = I am finished
sent-leave = Now press “Leave now”. If this is not your own phone, also erase the list of visited pages.

## Files

files-title = Add a file
files-lead = A photo, a recording, a video or a paper. One file at a time.
files-limits = At most { $each } MB for one file, { $count } files and { $total } MB together.
files-clean-limit = Files over { $each } MB are sent as they are: from those we cannot take out what is hidden.
files-pick = Choose a file
files-original-title = Photos often hide the place, the time and the phone. We take this out.
files-original = Also keep the original with all that is hidden in it. It may help as evidence. Only our team can open it.
files-note-label = What is this? (you may leave it empty)
files-send = Send this file
files-slow = A large file may take many minutes. Keep this page open until it says that the file has arrived.
files-arrived = The file has arrived: { $name }
files-cleaned = We took out the hidden place, time and phone.
files-not-cleaned = We could not take out what is hidden in this file. Only our team can open it, and they know it.
files-another = Add another file
files-enough = No more files
files-none = No file came with this. Choose a file first.
files-too-big = This file is too big. From this page a file may have { $each } MB. You can make it smaller, or send it in parts.
files-too-many = There is no more room for files here. You have sent all that fits.
files-torn = The connection broke and the file did not arrive whole. Nothing half was kept. Please send it again.

## I have a code

return-title = Your code
return-lead = Type the five groups of numbers, or the eight words.
return-label = Your code
return-how = Any kind of numbers is good. Spaces do not matter.
return-go = Open
return-not-a-code = This is not a whole code. It has five groups of five numbers. One number may be wrong. Please look again.
return-not-found = Nothing is here for this code. It was typed wrong, or it was taken back, or the time is over. We cannot know which.
return-expired = For your safety this page has closed. Type your code again. What you wrote is still here.

## The box: what one finds with the code

box-title = Your messages
box-lead = Here is what we wrote to you, and what you can do.
box-replies = Our answers
box-no-replies = There is no answer yet. It can take a week or more. Look again another day.
box-reply-day = Written on { $day }
box-reply-broken = This message cannot be opened. It is damaged.
box-reply-soon-gone = Our answers stay here for thirty days.
box-files-arrived = Files that have arrived: { $count }
box-what = What do you want to do?
box-more = Write more
box-files = Add a file
box-consents = Change my answers
box-withdraw = Take everything back
box-again = Look again
box-close = Close

## Write more

more-title = Write more
more-lead = What do you want to add, or to answer?
more-send = Send
more-sent = Your words have arrived.
more-full = There is no more room for messages here. You have sent all that fits.

## Change answers

change-title = Your answers
change-lead = We cannot see your earlier answers: they are locked. Please answer each question again.
change-say = Your new answers count from today.
change-no = If you say no, we stop using it for this. What is on our site because of it is taken off.
change-save = Send my answers
change-saved = Your answers have arrived.
change-saved-yes = Your yes has arrived.
change-saved-no = Your no has arrived. What is on our site because of it is being taken off now.
change-read-no = If our team may no longer read it, we erase everything.

## Take it back

withdraw-title = Take everything back?
withdraw-lead = We erase what you wrote and sent, our answers, and everything on our site that rests on it. Nobody can bring it back, and neither can you.
withdraw-code = After this your code opens nothing any more.
withdraw-yes = Yes, take everything back
withdraw-no = No, keep it
withdraw-done-title = It is taken back
withdraw-done = What you sent is erased. Nobody can open it any more, not even with an old copy of our computers.
withdraw-done-site = What stood on our site because of it is taken off now. Our team is told, so that they erase their notes and ask our partners to do the same.
withdraw-done-limits = This we cannot undo:

## When something is in the way

trouble-title = It did not work this time
trouble-kept = Your words are not lost. They are still in this page.
trouble-unavailable = Our computer cannot take anything right now. The mistake is ours, not yours. Nothing was sent.
trouble-keep = Keep your words: copy them into a note, a message to yourself or onto paper. Do it only if nobody else looks there. Then try again later.
trouble-try = Try again
trouble-press-again = This page was open for a long time. Nothing is lost. Please press the button once more.
trouble-choose = Choose “Yes” or “No”.
trouble-torn = The connection broke on the way. Nothing was sent. Please send it again.
trouble-form = Something in this page was damaged on the way. Please begin this step again.
trouble-full = Our store is full at the moment. Please try again tomorrow.
trouble-offline = There is no connection. Your words are still in this page.
trouble-start = Begin again

## Closed: nobody is here to read

closed-title = This door is closed now
closed-lead = You cannot tell us anything here at the moment.
closed-why = What people tell must be locked so that only our team can open it. At the moment nobody in our team holds a key. So we take nothing.
closed-nothing = This page collects nothing. Nobody knows that you have read it.
closed-code = I have a code from before
closed-safe = Until then, to stay safe
closed-device = A phone that was taken from you, or that you had to unlock, may be read by others. Use another one for what you want to keep to yourself.
closed-keep = Write down what happened while you remember it: the day, the place, who was there, what was said, what the machine was called. Keep papers, tickets and letters.
closed-others = Do not put names, faces or places of other people online without asking them.
closed-lawyer = Speak with a lawyer or a group you trust before you tell your story in public. It may be used in your case.
closed-danger = If you are in danger now, we cannot help you. Call the emergency number of the country where you are.
closed-turn = Where you can get help now

## With scripts: locked on the phone itself

sealed-here = Your phone locks everything itself. Our computer cannot read it.
sealed-locking = Your phone is locking your words. This can take a few seconds.
sealed-code-making = Your phone is making your code …
sealed-opening = Your phone is opening your messages …
sealed-waiting = Your phone is getting ready to send. This can take a few seconds.
sealed-sending = Sending …
sealed-progress = { $percent } percent sent
sealed-part = Part { $part } of { $of }
sealed-stopped = The connection stopped. It goes on by itself when it is back. Please keep this page open.
sealed-go-on = Go on sending
sealed-broken-title = This page is broken
sealed-broken = Something in your phone or on the way stopped this page. Nothing was sent.
sealed-broken-copy = Your words are below. You can copy them.
sealed-restart = Begin again in the simple way
sealed-restart-say = The simple way works on every phone. Our computer then sees your words for a moment while it locks them.
sealed-leave-keys = You can also press the Shift key three times.
sealed-no-file = This file cannot be read. Choose it again.
sealed-stop = Stop

## With scripts: recording

record-title = Record your voice
record-lead = You can speak instead of writing.
record-start = Start recording
record-stop = Stop recording
record-going = Recording: { $time }
record-play = Listen to it
record-again = Record again
record-delete = Delete it
record-keep = Keep it
record-kept = Recording: { $time }
record-refused = Your phone does not let this page use the microphone. You can allow it, or choose a recording that you made before.
record-cannot = This browser cannot record. You can record with your phone and attach the recording.
record-attach = Attach a recording
record-longest = A recording can last { $minutes } minutes. You can make more than one.
record-voice = Your voice can show who you are. Only our team hears it, unless you allow more.
record-disguise = Change my voice
record-disguise-say = This makes it harder to know you by your voice. It does not hide you.
record-photo = Take a photo

## With scripts: what a file shows

reveal-title = What this file shows
reveal-place = The place where it was made
reveal-time = The day and the time
reveal-device = The phone or camera
reveal-name = A name
reveal-other = Other hidden marks
reveal-nothing = We found nothing hidden in this file.
reveal-unknown = We cannot look into this kind of file. It may hide a place, a time or a name.
reveal-clean = We take this out and send a clean copy.
reveal-seen = Look also at what can be seen: faces, names, street signs, papers.
reveal-original = Also send the original, with all that is hidden in it
reveal-size = Size: { $size } MB
reveal-remove = Remove this file
reveal-add = Add this file

## With scripts: your own phone, drafts and sending later

own-title = Is this your own phone?
own-say = If only you use it, this page can keep what you began. If others use it too, say no. Then nothing stays on the phone.
own-yes = Yes, only I use it
own-no = No, or I am not sure
own-pin-title = Choose a secret number
own-pin-say = At least six numbers. It locks what you began on this phone. If you forget it, nobody can open it.
own-pin-label = Secret number
own-pin-again = The same number again
own-pin-short = Choose at least six numbers.
own-pin-differs = The two numbers are not the same.
own-pin-wrong = This number does not open it.
own-draft-kept = Kept on this phone, locked, for three days.
own-draft-found = You began something on this phone. Do you want to go on with it?
own-draft-open = Go on with it
own-draft-erase = Erase it
own-draft-erased = It is erased from this phone.
own-draft-save = Keep it on this phone and go on later
outbox-title = Waiting to be sent
outbox-say = There is no connection now. Your message is locked and waits on this phone. Even this phone cannot open it any more.
outbox-code = You already have your code. It works as soon as the message has arrived.
outbox-send = Send it now
outbox-waits = Messages that wait: { $count }
outbox-gone = All waiting messages have arrived.
outbox-save = Save it as a file
outbox-save-say = You can carry the locked file to another phone or computer and send it from there. Nobody on the way can open it.
outbox-load = Send a locked file from another phone
outbox-not-ours = This is not a locked message from this site.
outbox-erase = Erase it from this phone
outbox-late = The phone’s clock may be wrong. That does not matter.

## Proof of having told

box-proof = Proof that you told us
proof-say = This file shows that you told us something, and by which day. It is a line in a public list. Nobody can change the list in secret, and neither can we.
proof-soon = The proof is ready one or two days after you told us. Come back then.
proof-save = Save the proof as a file
proof-not-title = What it does not show
proof-not-words = What you told. No word of it is in the file.
proof-not-who = Who you are. Your name and your phone are not in the file.
proof-not-true = Whether what you told is true.
proof-keep-title = Keep it safely
proof-keep-danger = This file can put you in danger: whoever finds it with you learns that you told us something.
proof-keep-phone = If others look at your phone, do not save it there. Your code opens this page again, on another day and on another phone.
proof-keep-place = Give it to somebody you trust. Then erase it from this phone, and from the list of downloads too.
proof-keep-withdraw = If you take back what you told, we cannot make this proof any more. Files that you have saved remain.
proof-use-title = What to do with it
proof-use = Somebody you trust, a lawyer for example, can check the file without asking us. This page of our site does it, or this command:
proof-use-key = Both ask for the key of our list. It is at this address:
proof-details = For whoever checks it
proof-number = Number in the list
proof-day = Day
proof-log = Name of the list
proof-lines = What opens this line of the list. It is in the file too.
