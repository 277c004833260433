# The desk's page of a record, its versions and what changed.

record-facts = What it says
record-items = { $shown } entries
record-ref-hidden = a record that is not for your roles
record-place = (known: { $known }; readers see: { $shown })
record-page = page { $page }
record-editorial = Rests on the editors’ own judgement.
record-editorial-part = { $field } rests on the editors’ own judgement.
record-bare = No source supports it yet.
record-bare-part = { $field }: no source supports it yet.
record-cite = Cite a source
record-cite-more = Cite another source
record-cite-field = Cite a source for { $field }
record-cite-more-field = Cite another source for { $field }
record-cite-change = Change
record-quote-lost = These words are not on that page of the text as it is now.
record-quote-unread = These words were not checked: there is no text of that page.
record-empty = { $n ->
    [one] One field is empty
   *[other] { $shown } fields are empty
}
record-merged = This record was merged into:

record-deeds = What you can do
record-deed-edit = Edit
record-deed-cite = Cite
record-deed-review = Review
record-deed-correct = Correct
record-deed-translate = Translate
record-deed-withdraw = Withdraw
record-deed-merge = Merge
record-deed-share = Share
record-deed-source = Open the document
record-public-page = Public page

record-missing = Missing for publication
record-missing-none = Nothing is missing.
record-missing-fill = Fill it in

record-envelope = About this record
record-language = Language
record-visibility = Who may see it
record-sensitivity = Sensitivity
record-licence = Licence
record-embargo = Embargo until
record-review-by = Look at it again by
record-reply = Reply awaited until
record-provenance = Imported from
record-corrections = Corrections

record-backlinks = What refers to it
record-backlinks-none = No record refers to this one.
record-cited-none = No record cites this source yet.
record-backlinks-more = { $n ->
    [one] and one more
   *[other] and { $shown } more
}

record-history = History
record-version = Version { $version }
record-versions-more = { $n ->
    [one] One earlier version
   *[other] { $shown } earlier versions
}
record-version-latest = This is the latest version.
record-version-old = This is an earlier version: the record has changed since.
record-open = Open the record
record-compare = What changed
record-compare-with = compared with
record-compare-link = what changed
record-compare-of = What changed with version { $version }
record-compare-latest = What has changed since
record-compare-count = { $n ->
    [0] The two versions say the same.
    [one] One difference.
   *[other] { $shown } differences.
}
record-compare-cited = Citations added
record-compare-uncited = Citations taken away
record-compare-editorial = Now the editors’ own judgement
record-compare-not-editorial = No longer the editors’ own judgement

record-envelope-state = State
record-envelope-visibility = Who may see it
record-envelope-sensitivity = Sensitivity
record-envelope-licence = Licence
record-envelope-lang = Language
record-envelope-embargoUntil = Embargo
record-envelope-reviewBy = Look at it again by
record-envelope-provenance = Imported from
record-envelope-mergedInto = Merged into
record-envelope-reply = Right of reply
record-envelope-corrections = Corrections

problem-record-unknown = There is no such record
    .do = It does not exist, or it is not for your roles. Check the number, or search for it.
