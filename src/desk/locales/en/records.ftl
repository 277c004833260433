# Beginning records, working copies.

records-begin-title = Begin a record
records-begin-lead = What is it about?
records-about-agent = A company, an authority, an organisation that acts. Never a person on the move.
records-about-technology = A class of device, a product, a system, a dataset or a programme.
records-about-deployment = One technology in use, or meant to be, by someone, somewhere, for a time.
records-about-link = Who supplies, owns, funds, operates or sends data to whom.
records-about-incident = Something that happened to people: harm, a near miss, a practice, a benefit.
records-about-claim = One sentence that someone asserts, with its standing and the evidence for and against it.
records-about-source = A document, a capture, a recording, a dataset or a testimony. To add a file, use the upload page.
records-about-engagement = A question put to someone, and what came back, silence included.
records-about-assessment = One indicator, and the answer found for one agent over one period.
records-about-measure = A rule, a ruling, a recommendation, a pledge or a consultation.
records-about-mechanism = A way to complain, to report or to get help, and how well it works.
records-about-publication = A report, briefing, guide, newsletter issue or story, ours or someone else’s.
records-about-event = A meeting, hearing or session, with who spoke as what at that time.
records-about-call = A fellowship, a letter to sign or a request for evidence.

records-new-title = New record: { $type }
records-edit-title = Edit { $handle }
records-untitled = Without a title yet
records-begun-for = Begun for “{ $title }”. Once this is saved you come back there, and it is named.
records-going-on = You go on with your working copy, kept
records-newer = { $by } has saved version { $version } meanwhile. When you save, both are brought together and you see how.
records-is-public = Readers see this record. Saving makes a new draft beside it, which is reviewed before it replaces what they see.
records-correct-instead = To put a mistake right, make a correction instead.
records-thrown-away = You threw away a working copy of this record on
records-put-back = Put it back

records-copies-title = Working copies
records-copies-lead = What you have typed and not saved. Nobody else sees it.
records-copies-none = There is none: all that you typed is saved.
records-copy-of = Changes to a record, kept
records-copy-new = A new record, kept
records-thrown-title = Thrown away within the last day
records-discard-title = Throw away what you typed?
records-discard-lead = The saved versions stay as they are. For a day you can put the working copy back. It was kept last on
records-discard-do = Throw it away
records-discard-back = No, go back to the form

records-pick-title = Choose: { $field }
records-pick-one = One term
records-pick-several = One or more terms
records-pick-do = Take these
records-pick-back = Back without a change

done-records-put-back = Your working copy is back.
done-records-discarded = Thrown away. You can put it back for a day.
