# Citing a source for what a record says.

citing-title = Cite a source
citing-title-field = Cite a source for { $field }
citing-change-title = Change a citation for { $field }
citing-which-field = What do you cite a source for?
citing-says-nothing = The record says nothing here yet.

citing-now = Cited so far
citing-choose = Choose the source
citing-search = Search the sources by title, publisher or words in the text
citing-known = Already cited by this record
citing-recent = Changed last
citing-found = { $n ->
    [0] No source fits “{ $words }”
    [one] One source fits “{ $words }”
   *[other] { $shown } sources fit “{ $words }”
}
citing-narrow = Only the first are shown: add a word to narrow it down.
citing-new = Not here yet?
citing-new-upload = Send a file
citing-new-record = Describe a source without a file
citing-other-source = Choose another source

citing-files = Files of this source
citing-no-file = This source has no file. You can cite it all the same; the words cannot be checked.
citing-no-text = This file has no text that could be read. You can type page and words; they cannot be checked.
citing-no-text-here = This page has no text.
citing-recognised = Recognised by software, { $percent } % sure of it: compare it with the picture.
citing-picture = Page { $page } as it looks
citing-text-of = Text of page { $page }
citing-find = Find in this file
citing-hits = { $n ->
    [0] “{ $words }” is nowhere in this file.
    [one] “{ $words }” is here once:
   *[other] “{ $words }” is here { $shown } times:
}
citing-hits-partly = Only the first places are shown.
citing-pages = Pages of the file
citing-previous = Previous page
citing-next = Next page
citing-page-of = Page { $page } of { $pages }
citing-take = Cite these words
citing-take-help = Select words to cite them. With the keyboard: the arrow keys up and down choose a sentence, with Shift several, Enter takes them.

citing-passage = The passage
citing-page = Page
citing-page-help = Counted from the first page of the file. Leave it empty to have the words looked up everywhere.
citing-quote = The words, exactly
citing-quote-help = They are looked up on the page. Spaces, hyphens at the ends of lines and quotation marks do not matter; “[…]” stands for words left out.
citing-quote-help-unread = They cannot be looked up here, and readers are told so.
citing-relation = What the passage does
citing-grade = Grade of evidence
citing-grade-help = By the rule: what kind of source it is, and how many independent ones say the same here.
citing-grade-help-claim = This becomes the grade of the claim.
citing-grade-rule = As the rule says: { $grade } – { $words }
citing-grade-rules = As the rule says: { $each }
citing-note = Note
citing-note-help = Readers see it. Needed when you choose another grade than the rule: why?
citing-note-help-claim = It goes into the history. Needed when you choose another grade than the rule: why?
citing-save = Save the citation
citing-cancel = Back to the record

citing-page-none = { $pages ->
    [one] Page: the file has one page.
   *[other] Page: a number from 1 to { $pages }.
}
citing-page-long = Page: at most 100 characters.
citing-quote-long = The words: at most 20,000 characters.
citing-quote-empty = The words: there is no letter and no number in them.
citing-quote-elsewhere = { $n ->
    [one] These words are not on that page, but on another one.
   *[other] These words are not on that page, but on others.
}
citing-quote-which = These words are on several pages: say which one you mean.
citing-quote-near = These words are not in this file. The nearest passage is shown below them.
citing-quote-absent = These words are not in this file.
citing-note-long = At most 4,000 characters.
citing-note-why = Say in the note why the grade is { $grade } and not { $suggested }.
citing-changed-meanwhile = What the field says has changed meanwhile. Look whether the passage still fits, then save again.
citing-already = The record has this very citation already.
citing-elsewhere = They are here:
citing-elsewhere-page = Cite page { $page }
citing-look = Look at it
citing-near = The nearest passage, on page { $page }
citing-near-take = Cite these words instead

citing-remove = Remove this citation
citing-remove-do = Remove it
citing-reason = Reason
citing-reason-help = It goes into the history of the record, which is public once the record is.
citing-reason-none = Give a reason.

citing-editorial = No source: this is our own judgement
citing-editorial-why = Readers are told that the field rests on the editors’ own judgement.
citing-editorial-do = Mark it as our own judgement
citing-editorial-off = This is marked as our own judgement
citing-editorial-off-why = Take the mark away when the field rests on sources.
citing-editorial-off-do = Take the mark away

citing-note-unread = These words were not checked by software: the source has no text that could be read.
citing-reason-added = Cites a source for “{ $field }”.
citing-reason-changed = Changes a citation for “{ $field }”.
citing-reason-removed = Removes a citation for “{ $field }”.
citing-reason-grade = Grade { $grade } instead of { $suggested }: { $why }
citing-reason-editorial = “{ $field }” rests on the editors’ own judgement: { $why }
citing-reason-not-editorial = “{ $field }” no longer rests on the editors’ own judgement: { $why }

done-citing-added = The citation is saved.
done-citing-added-words = The citation is saved, in the very words of the page.
done-citing-removed = The citation is removed.
done-citing-editorial = The field is marked as our own judgement.
done-citing-not-editorial = The mark is taken away.

problem-source-unknown = There is no such source
    .do = It does not exist, or it is not for your roles. Choose another one.
problem-no-such-field = The record has no such field
    .do = Go back to the record and begin at the field that you mean.
problem-citation-gone = This citation is no longer there
    .do = Someone has changed or removed it meanwhile. Open the record and look.
