# Translating records, and what there is to translate.

translation-title = Translate into { $language }
translation-into = Into
translation-go = Show
translation-nothing = All texts of this record are in { $language } already.
translation-own = { $n ->
    [one] One text was written in { $language }:
   *[other] { $shown } texts were written in { $language }:
}
translation-save = Save the translation
translation-cancel = Back to the record
translation-what-changed = What has changed in the original since
translation-state-missing = Not translated yet.
translation-state-stale = { $made }. The original has changed since.
translation-by = { $made } ({ $name })
translation-confirm-machine = I have read it: it is right
translation-confirm-stale = It is still right
translation-clash = { $field }: someone else has translated this meanwhile.
translation-theirs = Someone else has written this meanwhile. Save again to put yours in its place.
translation-theirs-gone = This text is no longer there, or someone has taken its translation away. Save again to put yours there.
translation-glossary = Words of the vocabulary
translation-no-name = no name yet
translation-reason = Translation into { $language }.

translation-work-title = Translations
translation-work-lead = What there is to translate, record by record.
translation-languages = Languages to translate into
translation-open = { $shown } to do
translation-records = { $shown }
translation-states = What there is to do in { $language }
translation-work-missing = Missing
translation-work-stale = Original has changed
translation-work-machine = By machine, not reviewed
translation-work-human = Done
translation-type = Kind of record
translation-type-any = All kinds
translation-list-missing = { $n ->
    [0] No record lacks a text in { $language }.
    [one] One record lacks a text in { $language }
   *[other] { $shown } records lack a text in { $language }
}
translation-list-stale = { $n ->
    [0] No text in { $language } is older than its original.
    [one] One record has a text in { $language } that is older than its original
   *[other] { $shown } records have a text in { $language } that is older than its original
}
translation-list-machine = { $n ->
    [0] No text in { $language } waits for someone to read what a machine wrote.
    [one] One record has a text in { $language } that a machine wrote and nobody has read
   *[other] { $shown } records have a text in { $language } that a machine wrote and nobody has read
}
translation-list-human = { $n ->
    [0] No record is whole in { $language } yet.
    [one] One record is whole in { $language }
   *[other] { $shown } records are whole in { $language }
}
translation-more = Show more

done-translation-saved = The translation is saved.
done-translation-same = Nothing was changed.
done-translation-overtaken = The translation is saved. An original has changed meanwhile: look at what is marked.

problem-no-such-language = There is no such language
    .do = Choose a language from the list.
problem-text-too-long = A text is too long
    .do = A text may have 100,000 characters. Longer ones belong into a file.
