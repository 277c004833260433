# What people have taken back, and what is left to do.

withdrawals-title = What was taken back
withdrawals-lead = What people told and have taken back, or what their consent has ended for. Readers, search, editions and files have lost it already; what only people can do is for you.
withdrawals-none = Nothing was taken back so far.
withdrawals-waiting =
    { $n ->
        [one] One withdrawal is being done now.
       *[other] { $n } withdrawals are being done now.
    }
withdrawals-person = a person has taken it back
withdrawals-ended = a consent has ended
withdrawals-source = The testimony, of which nothing is left but its number:
withdrawals-rested-none = No record rested on it.
withdrawals-fate-again = is public again without it
withdrawals-fate-draft = rested on it alone: readers do not have it any more, and it is a draft that needs other grounds
withdrawals-fate-changed = was not public, and has lost it
withdrawals-fate-past = had said it in earlier versions, which are erased
withdrawals-open = There is more to do than software can.
withdrawals-all-done = All is done.
withdrawals-steps = Tick off what is done
withdrawals-step-partners = Partners with whom it was shared are told and have deleted it
withdrawals-step-newsletter = The newsletter and other mailings do not carry it, or a note was sent
withdrawals-step-exports = Those who have downloaded exports are told, as far as they are known
withdrawals-step-comments = Comments on these records, notes and papers of the team were looked through
withdrawals-step-drafts = Drafts that were thrown away with it are known to those who wrote them
withdrawals-step-done = { $step } ({ $by }, { $day })
withdrawals-save = Save
done-withdrawals-saved = What is done is noted.
withdrawals-link = See what was taken back

withdrawals-chain-title = Rests on what people told
withdrawals-chain-lead = When one of these consents is taken back or ends, all that rests on it here is taken down by itself.
withdrawals-chain-none = No consent is written down: it cannot be taken back by the person.
withdrawals-chain-purpose = Consent: { $purpose }
withdrawals-chain-given = given { $day }
withdrawals-chain-until = until { $day }
withdrawals-chain-withdrawn = taken back on { $day }
withdrawals-chain-by-person = the person can take it back themselves
withdrawals-chain-not-by-person = cannot be taken back by the person themselves
