# Mails to the team: that something waits, and where. Never what.

notices-review-asked = A review waits for you at the desk.
    .subject = { $name }: a review waits for you
notices-returned = Something of yours came back with comments.
    .subject = { $name }: something came back to you
notices-approved = Something of yours was approved.
    .subject = { $name }: something of yours was approved
notices-due = Something that you look after is due.
    .subject = { $name }: something is due
notices-taken-back = A person has taken back what they had told: see what is left to do.
    .subject = { $name }: something was taken back
notices-watch-found = Something has changed at an address that you have watched.
    .subject = { $name }: an address has changed
notices-cases-waiting = Something in the cases waits for a custodian.
    .subject = { $name }: cases
notices-upload-failed = A file that you sent could not be read: see what to do.
    .subject = { $name }: a file could not be read
notices-invitation = You are invited to the team’s desk. Open this page to make your account:
    .subject = { $name }: an invitation
notices-once = The link works once. If you did not expect this mail, ignore it.
notices-why = You asked for such mails. On your own page at the desk you can stop them.

notices-invite-send = Send the one-time link to this address

notices-title = Notices by e-mail
notices-legend = Tell me when
notices-help = A mail says that something waits, and where. It never says what a record holds.
notices-no-address = Write down an address above first: without one, nothing is sent.
notices-choice-review-asked = a review waits for me
notices-choice-returned = a record of mine comes back
notices-choice-approved = a record of mine is approved
notices-choice-due = something that I look after is due
notices-choice-taken-back = somebody takes back what they had told
notices-choice-watch-found = an address that I watch has changed
notices-choice-cases-waiting = once a day, if something in the cases waits for custodians
notices-choice-upload-failed = a file that I sent cannot be read
notices-save = Save

done-notices-saved = Your notices are as you chose.

problem-mail-address = This is no e-mail address
    .do = Write one address, such as amal@example.org.
