# The way of a record from its authors to its readers, and back.

review-title = Review
review-waiting = Waiting for you
review-waiting-none = Nothing waits for you.
review-why-review = Read and approve, or give back
review-why-look = Read, and stop it if it does harm
review-why-publish = Publish
review-why-set-right = Came back to you
review-why-held = Stopped: lift the stop, or leave it
review-since = since
review-underway = Under review
review-underway-none = Nothing is under review.
review-due = Dates
review-due-none = No date has passed or comes up in the next two weeks.
review-due-over = Past:
review-due-embargo = end of the embargo
review-due-reply = time to answer is over
review-due-review-by = another look is due
review-due-closes = the call closes
review-due-stale = may be out of date
review-column-record = Record
review-column-state = State
review-column-since = Since
review-column-authors = Written by
review-column-approved = Approved by
review-held = Stopped
review-returned = Given back

review-of = Review:
review-on-page = On this page
review-decide = Decide
review-schedule = Dates and right of reply
review-standing = Where it stands
review-written-by = Written by
review-held-by = Publication stopped by
review-held-help = It is not published until someone who may stop publications, and who wrote none of it, lifts this.
review-returned-by = Given back by
review-submitted-by = Sent in by
review-approved-by = Approved by
review-reply-open = Those named may answer until
review-reply-answered = Those named have answered. They had until
review-reply-none = Those named have not answered. They had until
review-embargo = It is published by itself on
review-embargo-undecided = Under embargo, and not approved yet, until
review-next-look = To be looked at again by
review-missing = Missing for publication
review-missing-none = Nothing is missing.
review-says = What it says
review-changed = What changed since readers last saw it
review-changed-count = { $n ->
    [0] What readers get is the same.
    [one] One difference.
   *[other] { $shown } differences.
}
review-errata = What readers are told of it
review-errata-none = Nothing yet: each change is listed as an update, for the reason of the publication.
review-word-changes = Say what the changes are
review-nothing-to-do = There is nothing for you to decide here.

review-comments = Comments
review-comments-none = Nobody has said anything yet. Readers never see comments.
review-comments-inside = Readers never see comments.
review-comments-settled = { $n ->
    [one] One settled
   *[other] { $shown } settled
}
review-comment-new = Say something
review-comment-about = About
review-comment-whole = The record as a whole
review-comment-text = Your comment
review-comment-send = Send
review-comment-answer = Answer
review-comment-settle = Settle
review-comment-reopen = Open again
review-comment-settled = Settled by
review-comment-reopened = Opened again by
review-comment-internal = For the team only: why it was withdrawn

review-act = What now?
review-act-missing = Choose what to do.
review-act-submitted = Send it in
    .help = Those who review are asked to read it.
review-act-approved = Approve
    .help = You have read it with its sources, and it may go to readers as it stands.
review-act-published = Publish now
    .help = Readers see it within a second. Your reason stands beside the version.
review-act-returned = Give it back
    .help = Its authors get it back with your reason.
review-act-stopped = Stop its publication
    .help = It is not published until the stop is lifted, whoever approves it.
review-act-lifted = Lift the stop
    .help = It may go on its way again.
review-act-replied = An answer has come
    .help = Put it into the record. It then needs a new approval.
review-act-unanswered = No answer has come
    .help = Their day is past. Readers are told that they were asked.
review-reason = Why
review-reason-help = Needed to give back, to stop and to lift. Readers see it when you publish; otherwise it stays with the team.
review-reason-readers = Why (readers see this)
review-reason-team = Why (for the team)
review-do = Do it
review-refused = This cannot be done as the record stands.

review-withdraw-title = Withdraw:
review-withdraw-lead = Readers no longer get this record nor any of its versions. Its address says when it was withdrawn and why. That cannot be taken back here.
review-withdraw-reason = What readers are told
review-withdraw-reason-help = As much as may be said without harm. It stays in public.
review-withdraw-internal = For the team only
review-withdraw-internal-help = What readers are not told. It is kept with the comments and never leaves the desk.
review-withdraw-sure = Are you sure?
review-withdraw-yes = Yes, take it away from readers
review-withdraw-unsure = Say that you are sure.
review-withdraw-do = Withdraw

review-share-title = Who may see:
review-share-lead = As long as readers do not have it, a record can be kept to some.
review-share-public = Readers have this record, so it cannot be kept to some. To take it away from them, withdraw it.
review-share-who = Who may see it
review-share-public-help = The team now, and readers once it is published.
review-share-partner-help = The team and its partners. Readers never, as long as it stays so.
review-share-restricted-help = Only those who edit and review, and who wrote it.
review-share-missing = Choose who may see it.
review-share-do = Save

review-schedule-title = Dates:
review-schedule-lead = These dates act by themselves.
review-schedule-none = As the record stands, it has no date for you to set.
review-embargo-title = Embargo
review-embargo-help = Once it is approved, it is published by itself at this time, and not before.
review-embargo-day = Day
review-embargo-time = Time (UTC)
review-embargo-time-help = For example 14:30. Empty: as the day begins.
review-embargo-bad-time = Write the time as 14:30.
review-embargo-set = Publish then
review-embargo-clear = No embargo
review-reply-title = Right of reply
review-reply-help = Those named are given until a day to answer. It is not published before, and silence is written down when the day is over.
review-reply-due = They may answer until the end of
review-reply-engagement = Number of the record of this exchange
review-reply-engagement-help = If there is one, for example VIG-ENG-2026-0004. Who was contacted, and how, stands there.
review-reply-no-engagement = There is no such record of an exchange.
review-reply-ask = They have been asked
review-reply-extend = Give them until then
review-look-title = Another look
review-look-help = On this day it comes up for those who look after it. Readers see nothing of it.
review-look-day = Look at it again by
review-look-set = Save
review-look-clear = No date

review-correct-title = What changed:
review-correct-lead = Each place that readers will have otherwise. Say what it is and why: it stands on the page and among the corrections. A place that you say nothing about is listed as an update.
review-correct-first = Readers have the latest version. First change the record; then say here what the change is.
review-correct-not-public = Readers have not seen this record yet, so there is nothing to correct: just change it.
review-correct-edit = Change the record
review-correct-kind = Kind
review-correct-reason = Why (readers see this)
review-correct-reason-help = Plainly: what was wrong, and how it came to light.
review-correct-by = Who asked for it
review-correct-by-us = We ourselves
review-correct-missing = Say of at least one change why.
review-correct-do = Save

review-merge-title = Merge:
review-merge-lead = Two records of the same thing become one. This one goes: its address, and everything that refers to it, then leads to the one that stays.
review-merge-into = Number of the record that stays
review-merge-into-help = For example VIG-DEP-2026-0007.
review-merge-look = Look at both
review-merge-alike = Perhaps one of these
review-merge-unknown = There is no such record.
review-merge-both = Side by side
review-merge-field = Field
review-merge-goes = This one goes
review-merge-stays = This one stays
review-merge-differs = differs
review-merge-texts = The one that stays is not changed. What only the other one says, copy before you merge.
review-merge-follow = { $n ->
    [0] No record refers to the one that goes.
    [one] One record refers to the one that goes, and will lead to the one that stays.
   *[other] { $shown } records refer to the one that goes, and will lead to the one that stays.
}
review-merge-do = Merge { $from } into { $into }

done-review-submitted = It is sent in.
done-review-approved = You have approved it.
done-review-published = It is published.
done-review-returned = It went back to its authors.
done-review-stopped = Its publication is stopped.
done-review-lifted = The stop is lifted.
done-review-replied = The answer is noted. It needs an approval.
done-review-unanswered = It is noted that no answer came.
done-review-commented = Your comment is there.
done-review-settle = It is settled.
done-review-reopen = It is open again.
done-review-corrected = What readers are told is saved. It shows with the next publication.
done-review-withdrawn = It is withdrawn.
done-review-shared = Who may see it is saved.
done-review-merged = The two are one. You are on the record that stays.
done-review-embargo-set = It is published then, once it is approved.
done-review-embargo-cleared = It has no embargo any more.
done-review-asked = The day is noted.
done-review-look-set = The day is noted.
done-review-look-cleared = It has no such day any more.

problem-version-conflict = Someone has changed this record since you opened the page. Look at what is new, then do it again.
    .do = Open the record anew.
problem-wrong-state = The record does not stand where this can be done.
    .do = Look at the record: someone may have moved it on.
problem-own-text = You wrote some of this: someone else approves it or lifts the stop.
    .do = Ask someone who wrote none of it.
problem-not-held = Nothing holds this record back any more.
    .do = Look at the record.
problem-no-reply-open = Nobody was asked for an answer that is still open.
    .do = Look at the record.
problem-reply-still-open = Their time to answer is not over.
    .do = Wait for the day, or note the answer.
problem-readers-have-it = Readers have this record: withdraw it to take it away from them.
    .do = Open the record.
problem-bad-day = Give a day that lies ahead.
    .do = Go back and correct it.
problem-reason-missing = Say why.
    .do = Go back: what you typed is still there.
problem-not-publishable = It cannot be published yet: see what is missing.
    .do = Open its review.
problem-not-public-yet = Readers have not seen this record: there is nothing to correct.
    .do = Change the record.
problem-no-such-change = This place reads as it did before.
    .do = Look at what has changed.
problem-merge-impossible = These two cannot be merged: they must be of one kind, and neither merged nor withdrawn.
    .do = Choose another record.
problem-comment-empty = Say something.
    .do = Go back and write it.
problem-comment-too-long = A comment has at most 10,000 characters.
    .do = Go back and make it shorter.
problem-no-such-comment = There is no such comment here.
    .do = Open the review of the record.
