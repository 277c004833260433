# Pages of running text.

corrections-title = Corrections
corrections-lead = Whatever was changed or withdrawn after publication, with the words before and after.
corrections-none = Nothing has been corrected so far.
corrections-all = All corrections

about-title = Who runs this
about-lead = { $name } is run by an independent team with Vigie, free software for archives of this kind.
about-contact = Contact
about-no-contact = This monitor has not given a contact address yet.
about-complain = If something is wrong
about-complain-text = Write to the contact above. Name the record by its handle (for example VIG-DEP-2026-0001), say what is wrong and what shows it. What turns out wrong is corrected in the open, with the words before and after.
about-named = If you or your organisation are named here, you may answer. Your answer is shown with the same weight as what is said about you.
about-money = Money
about-money-text = This monitor has not said here yet who pays for it.
about-reuse = Use it elsewhere
about-reuse-text = Each record says under which licence it may be used. All of it can be read by machines.
about-software = Made with

how-lead = How a statement comes to stand here, how sure we are of it, and what we keep about you: nothing.
how-standing = Standing: how a statement is put
how-standing-text = Each statement has a standing. It decides the words that come before it. The shape says the same as the word, so that it reads without colour.
how-grades = Grades: how well it is supported
how-grades-text = A grade is about one statement, not about the honour of a source. Several outlets that repeat one report count as one.
how-review = Review
how-review-two = A second person reads each record before it is published.
how-review-one = Here one person’s word is enough: records are published without a second reader. Weigh them with that in mind.
how-dates = “Last reported” is the last time a source spoke of it. The world may have moved on since, and the page says so.
how-conflicts = Where sources disagree, both are shown. We do not settle it for you.
how-answers = What those named say is shown with equal weight. Where no answer is recorded, the page says so.
how-starter = The records this archive began with
how-starter-text = The first records were gathered from public sources. Every claim but one was audited once against its sources: about 84% held as written; the others were corrected, in wording, in date, or for a missing later history or reply; a handful could not be found again. Excerpts of sources were read, not always whole pages.
how-people = What is not in here
how-people-text = No person on the move is a record here, and no private person who brought a claim is named. Places that could put people in danger are shown roughly or not at all.
how-counts = Numbers of records measure attention, not guilt. We rank no country and no company by them.
how-languages = Languages
how-languages-text = The site speaks English, French, Spanish and Arabic. A text that exists only in another language is shown in that language, and the page says so. A machine translation that no person has checked is marked as one.
how-changes = When something changes
how-changes-text = Nothing is changed in silence. Each version stays at its own address, and each correction is listed:
how-privacy = What is kept about you
how-privacy-text = Nothing. There is no cookie and no script. No other company is asked for anything when you read a page. Your address on the network is not stored, and neither is what you read or search.

tell-title = Tell what happened to you
