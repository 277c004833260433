# Forms: their fields, their buttons, and what is wrong with what was typed.

form-title-needed = Give it a title in at least one language.
form-ref-unresolved = Choose the record that you mean from those that were found, or begin a new one.
form-bad-number = This is not a number. Write decimals with a point, and no comma: 1250.5
form-part-needed = This part is needed too.
form-bad-day = This is not a day such as 2026-05-17.
form-bad-time = This is not a time such as 09:30.
form-bad-zone = This is not a time zone such as Europe/Athens, UTC or +03:00.
form-no-such-hour = There was no such hour on that day: the clocks were put forward.

form-yes = Yes
form-no = No
form-not-said = Not said
form-choose = Choose …
form-choice-kind-caution = A caution for readers
form-choice-kind-conflict = Sources that disagree

form-date-help = 2019 · 2019-05 · 2019-05-17 · 2019~ (about) · 2019/2021 (between) · 2019/.. (since)
form-date-understood = Understood as: { $date }

form-part-min = At least
form-part-max = At most
form-part-basis = What it rests on
form-part-amount = Amount
form-part-currency = Currency
form-part-year = Year
form-part-kind = What the amount is
form-part-day = Day
form-part-time = Time
form-part-zone = Time zone
form-range-help = The same number twice where it is certain.
form-money-kind-help = Contract value, grant, estimate …
form-time-optional = May be left out: then it is the whole day.
form-zone-help = Such as Europe/Athens; UTC if it is left out.

form-pick = Choose from the whole list
form-ref-help = Words of its title, or its number.
form-ref-unseen = This names a record that is not for your roles. It stays as it is.
form-find = Find
form-found = { $n ->
    [one] One record was found. Choose it:
   *[other] { $n } records were found. Choose one:
}
form-found-none = No record was found for these words.
form-new-here = New: { $type }

form-text-state = How the text in { $language } came about
form-text-stale = The original has changed since this was translated.
form-text-fresh = The text in { $language } still fits
form-add-language = Another language
form-which-language = Language
form-add = Add
form-add-another = Add another
form-remove = Take out
form-row-up = Move up
form-row-down = Move down
form-kept = { $n ->
    [0] The archive keeps nothing here yet.
    [one] The archive keeps one entry here. It is changed with the source’s files, not by typing.
   *[other] The archive keeps { $n } entries here. They are changed with the source’s files, not by typing.
}

form-place-label-help = Town, border crossing, building …
form-place-subdivision-help = ISO 3166-2, such as GR-83
form-place-m49-help = UN M49, such as 151
form-place-precision-help = If it is left out, as exactly as you gave it.
form-place-public-help = Never finer than it is known. Who could be hurt if the spot were public?
form-map-open = Point at it on a map
form-map-alt = Map: set the point where you click
form-map-help = A click sets the point. By keyboard, type latitude and longitude above.
form-map-nearer = Nearer
form-map-wider = Wider
form-map-country = The whole country
form-map-clear = Take the point away
form-see-unsaid = Readers see nothing of the place until you say how exactly.
form-see-withheld = Readers see: that there is a place, and not where.
form-see-nothing = Readers see: nothing yet, for nothing of that precision is given.
form-see-country = Readers see: somewhere in { $country }.
form-see-names = Readers see: { $where }.
form-see-exact = Readers see: { $where }, and the exact point { $lat }, { $lon }.
form-see-locality = Readers see: { $where }, and a point rounded to about 10 km: { $lat }, { $lon }.
form-see-area = Readers see: { $where }, and a point rounded to about 100 km: { $lat }, { $lon }.
form-see-somewhere = somewhere

form-contents = Parts of the form
form-section-title = Title and summary
form-section-first = Needed first
form-section-what = What it is
form-section-where = Where
form-section-when = When
form-section-words = In words
form-section-numbers = Figures and lists
form-section-team = For the team only
form-section-team-help = Nothing of this ever leaves the team.
form-section-cautions = Cautions for readers
form-section-publication = Language, licence, who may see it
form-section-filled = { $filled } of { $all }

form-reason = Why you change it
form-reason-help = One line for the history. Readers of the history may see it.
form-reason-new-help = May be left out.
form-save = Save
form-keep = Keep as working copy
form-discard = Throw the working copy away
form-missing-title = Still missing for publication
form-missing-help = You can save without all of this.
form-missing-none = Nothing: it can be sent for review.
form-missing-count = { $n ->
    [0] Nothing is missing
    [one] One thing is missing
   *[other] { $n } things are missing
}

form-say-saving = Saving …
form-say-saved = Saved on the server at %time%
form-say-offline = No connection: kept in this browser until it is back
form-say-signed-out = You are signed out: kept in this browser. Sign in again in another tab, then go on here.
form-say-other-window = You have typed on in another window. Press “Keep as working copy” to bring both together.
form-say-local-found = This browser has kept what you typed without a connection, at %time%.
form-say-local-restore = Put it back
form-say-local-forget = Throw it away
form-say-found-none = Nothing found

form-merge-title = { $by } has saved this record meanwhile
form-merge-title-window = You have typed on in another window
form-merge-lead-choose = Nothing is lost. Choose what shall stand where you both wrote.
form-merge-lead-fits = Your changes and theirs do not touch each other: both are in. Look at theirs, then save.
form-merge-before = Before
form-merge-theirs = { $by }
form-merge-other-window = The other window
form-merge-mine = You
form-merge-now = Now
form-merge-take-theirs = Take what { $by } wrote
form-merge-take-window = Take what the other window has
form-merge-take-mine = Take what you wrote
form-merge-take-edit = Write it anew:
form-merge-edit-text = { $field }, written anew
form-merge-taken = Taken in from { $by }
form-merge-taken-window = Taken in from the other window
form-merge-save = Save this
form-merge-go-on = Go on writing
form-merge-nothing = Nothing

done-form-saved = Saved.
done-form-kept = Kept as your working copy: only you see it.
done-form-unchanged = Nothing had changed: no new version was made.
done-form-begun-filled = The new record is saved, and named here.
done-form-begun-to-cite = The new source is saved. Now the passage.

problem-form-unknown-field = The form was tampered with, or is out of date
    .do = It names a field that there is not. Open the record again; your working copy is still there.
problem-form-too-many = The form holds too much
    .do = A list takes at most 2,000 entries. Long tables belong into the archive as a file.
problem-form-no-version = The form is out of date
    .do = Open the record again; your working copy is still there.
problem-copy-open = You have another working copy of this record open
    .do = Save it or throw it away first, then put the other one back.
