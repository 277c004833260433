# Tables in and out, and many records at once.

bulk-title = Import
bulk-lead = Bring in a table of separated values (CSV). You are shown what becomes of every row before anything is written.
bulk-file = File
bulk-file-help = At most 200 MB. A spreadsheet is first saved as CSV, best with the encoding UTF-8.
bulk-send = Send the file
bulk-paste-title = Or paste a table
bulk-paste = Rows, with their headers first
bulk-paste-help = As copied from a spreadsheet, or as lines of a CSV file.
bulk-paste-send = Use these rows
bulk-list = Imports
bulk-none = Nothing was imported yet.
bulk-rows = { $n ->
    [one] One row
   *[other] { $n } rows
}
bulk-by = by { $name }
bulk-state-received = columns not mapped yet
bulk-state-checking = being checked
bulk-state-checked = checked, not written
bulk-state-writing = being written
bulk-state-written = written
bulk-state-undoing = being undone
bulk-state-undone = undone
bulk-halted = stopped
bulk-name-pasted = pasted rows

bulk-map-title = What the columns are
bulk-reading = How the file is read
bulk-reading-certain = { $encoding }, proved by its bytes. Columns are divided by { $delimiter }.
bulk-reading-guess = { $encoding } is a guess. Look at the first rows below: if letters are wrong, choose another encoding.
bulk-encoding = Encoding
bulk-delimiter = Between columns
bulk-delimiter-comma = a comma
bulk-delimiter-semicolon = a semicolon
bulk-delimiter-tab = a tab
bulk-delimiter-bar = an upright bar
bulk-read-again = Read it so
bulk-type = Each row is a record of the kind
bulk-type-use = Use this kind
bulk-remembered = The columns are mapped as they were the last time. Check them all the same.
bulk-guessed = What could be told from the headers is filled in. Check it.
bulk-columns = Columns of the file
bulk-target = Becomes
bulk-target-none = – left out –
bulk-target-handle = Number of the record that is there already
bulk-target-lang = Language of the row
bulk-target-licence = Licence
bulk-target-whole = { $field }, as one
bulk-key = Key
bulk-key-help = Tick the columns that together name a row for good (a register number, say). The next file with the same keys then changes these records and makes no new ones. Without any, only rows with the same cells are the same.
bulk-header-empty = no header
bulk-header-repeated = stands twice
bulk-origin = Name of this origin
bulk-origin-help = Small letters, digits and hyphens, such as company-register. Rows are known again by this name and their key, and the mapping is remembered under it.
bulk-lang = Language of the texts
bulk-lang-help = A language tag such as en, fr or ar: for texts whose column names no language.
bulk-dates = Dates such as 03/04/2021 are
bulk-dates-none = not there, or refused
bulk-dates-dmy = day, month, year
bulk-dates-mdy = month, day, year
bulk-dates-ymd = year, month, day
bulk-decimal = Before the cents stands
bulk-decimal-point = a point (1,234.50)
bulk-decimal-comma = a comma (1.234,50)
bulk-separator = Between the values of a list stands
bulk-separator-bar = an upright bar
bulk-separator-semicolon = a semicolon
bulk-separator-comma = a comma
bulk-separator-slash = a slash
bulk-separator-line = a new line
bulk-licence = Licence of the records
bulk-from = Map as for
bulk-from-use = Take that mapping
bulk-check = Check all rows
bulk-check-help = Nothing is written by this.
bulk-drop = Discard this import

bulk-fault-origin = The name of the origin has 2 to 60 small letters, digits and hyphens.
bulk-fault-lang = The language of the texts is a tag such as en or fr.
bulk-fault-licence = The licence is an SPDX name such as CC-BY-4.0.
bulk-fault-separator = Choose what stands between the values of a list.
bulk-fault-no-title = No column becomes the title, or the number of a record.
bulk-fault-no-target = “{ $column }” cannot become that.
bulk-fault-target-twice = “{ $column }” becomes what another column is already.
bulk-fault-key-unknown = A key is no column of this file.

bulk-working-checking = The rows are being checked
bulk-working-writing = The rows are being written
bulk-working-undoing = The import is being undone
bulk-progress = { $n ->
    [one] One row is done.
   *[other] { $n } rows are done.
}
bulk-leave = You can leave this page: the work goes on.
bulk-look-again = Look again
bulk-stop = Stop
bulk-halted-title = The work has stopped
bulk-halted-why = What was done is kept.
bulk-resume = Go on
bulk-map-again = Change the columns

bulk-fates-title = What becomes of the rows
bulk-fates-lead = Nothing is written yet.
bulk-fate-all = All
bulk-fate-new = New
bulk-fate-same = Same
bulk-fate-changed = Changed
bulk-fate-conflict = Conflict
bulk-fate-refused = Refused
bulk-fate-new-help = There is no such record yet.
bulk-fate-same-help = The record says this already.
bulk-fate-changed-help = The row differs from what was imported before, and nobody has worked on the record since.
bulk-fate-conflict-help = The row differs from a record that someone has worked on.
bulk-fate-refused-help = The row cannot be taken in as it is.
bulk-line = Line
bulk-lines = { $from } to { $to }
bulk-record = Record
bulk-what = What becomes of it
bulk-why = Why, or what it changes
bulk-change = { $field }: “{ $before }” becomes “{ $after }”
bulk-change-new = { $field }: “{ $after }” is added
bulk-change-gone = { $field }: “{ $before }” is taken away
bulk-more = The next rows
bulk-download = These rows as CSV
bulk-no-rows = There is no such row.
bulk-write-title = Write them
bulk-write-legend = Rows that are written, as drafts at grade E1
bulk-write-new = { $n ->
    [one] One new record
   *[other] { $n } new records
}
bulk-write-changed = { $n ->
    [one] One changed row
   *[other] { $n } changed rows
}
bulk-write-conflict = { $n ->
    [one] One row in conflict: what the row says takes the place of what someone wrote
   *[other] { $n } rows in conflict: what they say takes the place of what someone wrote
}
bulk-write = Write these rows
bulk-write-none = Choose at least one kind of row.
bulk-write-nothing = There is nothing to write.
bulk-written-title = What was written
bulk-written-lead = { $n ->
    [one] One row was written. The file itself is a source that it cites.
   *[other] { $n } rows were written. The file itself is a source that they cite.
}
bulk-undo-title = Undo
bulk-undo-help = Records that this import has made are withdrawn, and those that it has changed say again what they said before. Records that someone has worked on since are left as they are.
bulk-undo = Undo this import
bulk-undone-lead = { $n ->
    [one] One row was taken back.
   *[other] { $n } rows were taken back.
}
bulk-left-lead = { $n ->
    [one] One record was left as it is: someone has worked on it since.
   *[other] { $n } records were left as they are: someone has worked on them since.
}
bulk-left = Left as they are

bulk-why-term = { $column }: “{ $text }” is no term of that vocabulary.
bulk-why-term-ambiguous = { $column }: “{ $text }” is the name of several terms. Write the notation.
bulk-why-country = { $column }: “{ $text }” is no country. Write its code, such as GR.
bulk-why-language = { $column }: “{ $text }” is no language. Write its tag, such as fr.
bulk-why-date = { $column }: “{ $text }” is no date that can be read.
bulk-why-date-order = { $column }: “{ $text }” can be read in two ways. Say how dates are written in this file.
bulk-why-number = { $column }: “{ $text }” is no number.
bulk-why-flag = { $column }: “{ $text }” is neither yes nor no.
bulk-why-url = { $column }: “{ $text }” is no address that begins with https:// or http://.
bulk-why-ref = { $column }: there is no record “{ $text }”.
bulk-why-ref-ambiguous = { $column }: several records are called “{ $text }”. Write the number of one.
bulk-why-range = { $column }: “{ $text }” is no range such as 10–20.
bulk-why-money = { $column }: “{ $text }” is no sum such as 1200 EUR.
bulk-why-place = { $column }: “{ $text }” is no place.
bulk-why-json = { $column }: this is no list in JSON.
bulk-why-unreadable = { $column }: a letter was broken (“{ $text }”). Choose another encoding, or correct it in the file.
bulk-why-control = { $column }: there are control characters in it.
bulk-why-too-long = { $column }: this is too long for a text.
bulk-why-invalid = { $column }: this cannot be taken in.
bulk-why-row-too-long = The row is longer than a million characters.
bulk-why-quote-open = A quotation mark is opened on this line and never closed.
bulk-why-too-many-columns = The row has more than 500 cells.
bulk-why-no-title = There is no title.
bulk-why-no-key = The key is empty.
bulk-why-key-too-long = The key is longer than 500 characters.
bulk-why-key-twice = The same key stands on line { $detail }.
bulk-why-handle-unknown = There is no record { $detail }.
bulk-why-other-type = That record is of another kind.
bulk-why-under-review = The record is under review.
bulk-why-withdrawn = The record was withdrawn.
bulk-why-merged = The record was merged into another one.
bulk-why-too-many-cells = The row has { $detail } cells, more than there are headers.
bulk-why-few-cells = The row has fewer cells than there are headers ({ $detail }).
bulk-why-stray-quote = A quotation mark that encloses nothing was taken as a letter.
bulk-why-value = { $field }: { $reason }

bulk-codebook = What the columns mean
bulk-codebook-column = Column
bulk-codebook-field = Field
bulk-codebook-help = Note
bulk-codebook-kind = Kind of value
bulk-codebook-values = Vocabulary
bulk-codebook-handle = Number of the record
bulk-codebook-type = Kind of record
bulk-codebook-state = How far it has come
bulk-codebook-lang = Language it was written in
bulk-codebook-licence = Licence
bulk-kind-text = text
bulk-kind-localised = text, in the language that the column names, or else the original
bulk-kind-term = notation of a term
bulk-kind-ref = number of a record
bulk-kind-place = part of a place
bulk-kind-edtf = date (EDTF)
bulk-kind-instant = point in time (ISO 8601)
bulk-kind-range = part of a range
bulk-kind-money = part of a sum
bulk-kind-number = number
bulk-kind-flag = true or false
bulk-kind-url = address
bulk-kind-language = language tag (BCP 47)
bulk-kind-country = country code (ISO 3166-1)
bulk-kind-digest = SHA-256 of an object
bulk-kind-group = parts, as JSON
bulk-kind-list = list: { $kind }

bulk-tag-title = Tag many records
bulk-tag-lead = Put one term on many records at once, or take it off them.
bulk-tag-of-search = { $n ->
    [one] The one record of this search
   *[other] All { $n } records of this search
}
bulk-tag-of-ticked = { $n ->
    [one] One record that you ticked
   *[other] { $n } records that you ticked
}
bulk-tag-field = Field
bulk-tag-term = Term
bulk-tag-term-help = Its name in any language, or its notation.
bulk-tag-op = What to do
bulk-tag-add = Put the term on them
bulk-tag-remove = Take the term off them
bulk-tag-preview = Show what becomes of them
bulk-tag-editorial = The term rests on the editors’ own judgement, and the records say so.
bulk-tag-no-term = “{ $text }” is no term of that vocabulary.
bulk-tag-no-field = Choose a field.
bulk-tag-nothing = There are no records to tag. Choose some on the page of records.
bulk-tag-too-many = { $n ->
    [one] One record at once is the most.
   *[other] { $n } records at once are the most. Narrow the search.
}
bulk-tag-summary-add = Put “{ $term }” on records, in “{ $field }”
bulk-tag-summary-remove = Take “{ $term }” off records, in “{ $field }”
bulk-tag-fate-tagged = to change
bulk-tag-fate-same = as it is
bulk-tag-fate-field = no such field
bulk-tag-fate-forbidden = not for your roles
bulk-tag-fate-review = under review
bulk-tag-fate-taken = holds another term
bulk-tag-apply = { $n ->
    [one] Change one record
   *[other] Change { $n } records
}
bulk-tag-none = No record would change.
bulk-tag-working-applying = The records are being changed
bulk-tag-working-undoing = The change is being undone
bulk-tag-done = { $n ->
    [one] One record was changed.
   *[other] { $n } records were changed.
}
bulk-tag-undo = Undo this change
bulk-tag-undo-help = Each record says again what it said before, unless someone has worked on it since.
bulk-tag-list = Changes to many records

done-bulk-dropped = The import was discarded.
done-bulk-written = The rows are being written.
done-bulk-undoing = The import is being undone.
done-bulk-tagging = The records are being changed.

problem-import-unknown = There is no such import
    .do = It may have been discarded. Look at the list of imports.
problem-import-busy = This import has moved on
    .do = It is being worked on, or was written already. Look at it again.
problem-table-too-large = The table is too large
    .do = A table may have 200 MB. Divide it into several files with the same headers.
problem-no-table-empty = There is nothing in this file
    .do = Look at the file where it came from.
problem-no-table-spreadsheet = This is a spreadsheet and no CSV file
    .do = Open it in the program that made it and save the sheet as CSV, best with the encoding UTF-8.
problem-no-table-binary = This file is no text
    .do = Send a file of separated values (CSV).
problem-no-table-markup = This is a page or data of a program, and no table
    .do = Send a file of separated values (CSV).
problem-no-table-no-rows = There are no rows under the headers
    .do = The first row holds the names of the columns, and each row after it is a record.
problem-tag-unknown = There is no such change
    .do = Look at the list of changes to many records.
problem-tag-too-many = These are too many records at once
    .do = At most 20,000 records are changed at once. Narrow the search.
