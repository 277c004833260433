# What a monitor shapes itself: vocabularies, fields, pages, name and look.

shape-save = Save and publish
shape-reason = Why
shape-reason-help = Stands in the history beside the change. One sentence is enough.
shape-reason-missing = Say why: it stands in the history.
shape-changed-meanwhile = Someone else has changed this meanwhile. Your text is still here: look at the history below, then save again.
shape-history = History
shape-as-shipped = As it ships: nobody has changed it.
shape-shipped = As it ships
shape-bring-back = { $version ->
    [0] Bring back as it ships
   *[other] Bring back version { $version }
}
shape-brought-back = { $version ->
    [0] As it ships, again.
   *[other] Version { $version } again.
}
shape-order = Place in the list
shape-order-help = A whole number: smaller ones come first.
shape-preview = Preview
shape-preview-title = How it would look
shape-preview-unsaved = Nothing is saved yet.

shape-vocabularies-lead = The words that records choose from. A change is public at once, with your name and reason in its history; every change can be taken back.
shape-no-second = Changes here are public at once: no second person approves them.
shape-vocabulary = Vocabulary
shape-terms = Terms
shape-terms-n = { $n ->
    [one] { $shown } term
   *[other] { $shown } terms
}
shape-records-n = { $n ->
    [one] { $shown } record
   *[other] { $shown } records
}
shape-missing = Labels missing
shape-missing-none = None
shape-missing-lead = Labels are missing in
shape-lacks = no label in
shape-closed = fixed
shape-closed-why = The terms of this vocabulary are fixed, because rules of the software or another body’s list rest on them. Their words can be changed.
shape-chosen-in = Chosen from in
shape-own = added here
shape-retired = No longer offered
shape-stands = replaced by
shape-add-term = Add a term
shape-change-term = Change this term
shape-notation = Notation
shape-notation-help = Small English letters, digits and hyphens, such as thermal-camera. It stands in addresses and records, and never changes.
shape-notation-taken = There is a term with this notation already.
shape-labels = Label
shape-labels-help = One language is enough. Readers of the others see it with the name of its language until it is translated.
shape-label = Label
shape-label-missing = Give the label in this language.
shape-more-language = One more language
shape-language-tag = Language tag
shape-language-tag-help = Such as fa, ti or zh-Hant.
shape-broader = Stands below
shape-broader-help = Records with this term are also found under the one above it.
shape-broader-none = Nothing: a top term
shape-definition = Definition
shape-others = Other names
shape-others-help = One a line. Searches for them find what carries this term.
shape-short = Short label
shape-short-help = For narrow places.
shape-match = The same in outside schemes
shape-match-help = One a line: exact, close, broad, narrow or related, then the scheme, then its notation.
shape-match-unread = This line cannot be read: { $line }
shape-countries = Countries
shape-countries-help = One a line: a name or a two-letter code. Records of these countries are found under the region.
shape-country-unread = This is no country: { $line }
shape-partial = It only touches these countries
shape-partial-help = For a sea or a strip along a border: records of the countries are then not found under it by themselves.
shape-deprecate = No longer offer it
shape-deprecated = Deprecated
shape-deprecated-help = It is not offered to new records. What carries it stays valid and public.
shape-replaced-by = Replaced by
shape-replaced-by-none = Nothing
shape-is-deprecated = deprecated
shape-stands-now = Records that carry this term are found under another one now:
shape-uses = In use
shape-uses-none = No record carries it.
shape-uses-below = with this term or one below it, in whatever state
shape-uses-uncounted = Records are not listed by the terms of this vocabulary.
shape-merge = Merge into another term
shape-merge-lead = For two terms that mean the same. The other one takes over the names of this one; records that carry this one are found under it at once.
shape-merge-into = The term that stays
shape-merge-choose = Choose a term
shape-merge-choose-first = Choose another term of this vocabulary.
shape-merge-do = Merge
shape-move = Write the new term into the records
shape-move-lead = Not needed for finding them. Each record gets one more version in which only the term differs; a record that someone changes afterwards is left alone when you take this back.
shape-move-do = Write it into the records
shape-move-reason = { $from } is now { $to }.
shape-move-running = { $total ->
    [0] Looking for the records …
   *[other] { $done } of { $total } …
}
shape-move-done = { $moved ->
    [0] No record was changed.
    [one] { $moved } record was changed.
   *[other] { $moved } records were changed.
}
shape-move-undone = { $back ->
    [one] Taken back: { $back } record is as it was.
   *[other] Taken back: { $back } records are as they were.
} { $kept ->
    [0] {""}
    [one] { $kept } was changed since and left alone.
   *[other] { $kept } were changed since and left alone.
}
shape-move-back = Take it back

done-shape-term-added = The term is there.
done-shape-term-saved = The term is changed.
done-shape-term-merged = The terms are one now.
done-shape-move-begun = The records are being changed. You can leave this page.
done-shape-move-back-begun = It is being taken back. You can leave this page.

shape-title = The monitor
shape-lead = What this monitor calls itself, how it looks, what it says about itself, and what it asks of records beside the fields that come with the software. Every change is public at once and stands in the trail.
shape-fields = Own fields
shape-fields-n = { $n ->
    [one] { $shown } own field
   *[other] { $shown } own fields
}
shape-fields-of = Fields: { $type }
shape-fields-lead = A field that you add is in the form, on the page, in tables, in the API and in searches, like those that come with the software. Its name and kind never change.
shape-fields-own = Added here
shape-fields-none = None yet.
shape-fields-removed = Removed
shape-fields-shipped = Fields that come with the software
shape-add-field = Add a field
shape-field-labels = What it is called
shape-field-help = Help for those who fill it in
shape-field-does = What it does
shape-field-name = Name in data
shape-field-name-help = Begins with own-. Left empty, it is made from the English label. It never changes.
shape-field-taken = There is a field { $name } on this type already.
shape-field-scheme = Vocabulary
shape-field-scheme-help = For a term.
shape-field-scheme-none = None
shape-field-to = Types of records that it may refer to
shape-field-to-help = For a reference.
shape-field-is-removed = removed
shape-field-remove = Remove this field
shape-field-remove-lead = It disappears from forms, pages, tables and searches. What was written stays in the records and comes back with the field.
shape-field-back = Bring the field back
shape-field-back-lead = It is in forms and on pages again, with all that was written under it.
shape-kind = Kind
shape-kind-help = Never changes afterwards.
shape-kind-text = Text in one language
shape-kind-localised = Text that is translated
shape-kind-term = Term of a vocabulary
shape-kind-edtf = Date
shape-kind-number = Number
shape-kind-flag = Yes or no
shape-kind-url = Web address
shape-kind-country = Country
shape-kind-language = Language
shape-kind-ref = Reference to a record
shape-many = Several values
shape-many-help = A record may have more than one.
shape-many-short = several
shape-facet = Readers may filter by it
shape-facet-help = For terms, countries, languages, and yes or no.
shape-facet-short = filter
shape-search = Its words are searched
shape-search-help = For texts.
shape-search-short = searched
shape-required = Asked for before publication
shape-required-help = A record without it is incomplete. What is public already stays public.
shape-required-short = asked for
shape-asserted = Says something about the world
shape-asserted-help = Then it needs a source, or the mark of the editors’ own judgement.

done-shape-field-added = The field is there.
done-shape-field-saved = The field is changed.
done-shape-field-removed = The field is removed. What was written is kept.

shape-regions = Own regions
shape-regions-n = { $n ->
    [0] None yet
    [one] { $shown } region
   *[other] { $shown } regions
}
shape-regions-lead = Regions of your own beside those of the United Nations: a sea, a corridor, a border. Records are found under them by their countries.
shape-regions-none = None yet.
shape-add-region = Add a region
shape-all-regions = All regions

shape-pages = Pages
shape-pages-none = As they ship
shape-pages-lead = Three pages come with a text that holds for every monitor. Replace it with your own, and add any other page.
shape-page-about = Who runs this
shape-page-how-we-work = How we work
shape-page-privacy = Privacy
shape-page-shipped = As it ships
shape-add-page = Add a page
shape-slug = Address
shape-slug-help = Small letters, digits and hyphens, such as our-network. It never changes.
shape-slug-taken = There is a page at this address already.
shape-page-titles = Title
shape-page-texts = Text
shape-page-texts-help = In Markdown: # for headings, * for lists, **bold**, [words](https://address). A picture is ![its words](/o/…) of a public file of the archive. HTML is shown as text.
shape-place = Where it is linked
shape-place-sections = In the navigation at the head
shape-place-foot = At the foot of every page
shape-place-none = Nowhere: only links in texts lead to it
shape-publish-page = Publish
shape-page-remove = Take the page away
shape-page-ship-again = Go back to the text that ships

done-shape-page-published = The page is public.
done-shape-page-removed = The page is away. Its versions are kept.

shape-look = Name and look
shape-look-lead = Takes effect at once, on the public site, the desk and in citations.
shape-name = Name of the monitor
shape-name-help = Left empty, the name from the settings of the server.
shape-contact = Public contact
shape-contact-help = A role mailbox or the address of a page; never someone’s own.
shape-contact-unsaid = no contact of its own
shape-accent = Accent
shape-accent-help = The colour of underlines, focus and the mark, such as #c2410c. It must stand out from light and dark paper.
shape-accent-dark = Accent in the dark theme
shape-accent-dark-help = Only if the first colour is too dark there.
shape-mark = Mark
shape-mark-help = A drawing as SVG text, with plain shapes only: no style, script, picture, link or text.
shape-lang = Language of first resort
shape-lang-help = For readers whose browser asks for none of the languages that there are.
shape-lang-none = English
shape-theme-light = Light theme
shape-theme-dark = Dark theme
shape-contrast-enough = contrast { $ratio } to 1: enough
shape-contrast-poor = contrast { $ratio } to 1: too little, 3 to 1 is needed

done-shape-look-saved = The monitor’s name and look are changed.

problem-no-such-term = There is no such term
    .do = Look for it in its vocabulary.
problem-no-such-vocabulary = There is no such vocabulary
    .do = Look for it in the list of vocabularies.
problem-vocabulary-closed = The terms of this vocabulary are fixed
    .do = Their words can be changed; none can be added.
problem-no-such-version = There is no such version
    .do = Go back: the history shows those that there are.
problem-term-stands = Nothing stands for this term
    .do = Merge it first, or say what replaces it.
problem-move-undone = This was taken back already
    .do = Go back: the page shows what became of it.
