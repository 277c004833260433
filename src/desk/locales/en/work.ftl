# The work at a glance: home, lists, search, trail, help.

# Home.
work-home-title = Work at the desk
work-new = New record
work-send = Send files
work-all = All records
work-uploads = { $n ->
    [one] 1 file of yours is under way
   *[other] { $shown } files of yours are under way
}
work-help-link = Help: states, roles, search, keyboard
work-home-waiting = Waiting for you
    .none = Nothing waits for you. What others send in, and what comes back to you, stands here, the longest wait first.
work-why-review = To be reviewed, since
work-why-look = To be looked at, since
work-why-publish = To be published, since
work-why-set-right = Came back to you
work-why-held = Held back, since
work-why-embargo = Embargo until
work-why-reply = Reply expected before
work-why-review-by = Look again on
work-why-closes = Closes before
work-why-stale = Out of date from
work-home-copies = Typed and not saved yet
work-home-mine = Your drafts
    .none = You have no draft. Begin with a source, or make a new record.
work-home-due = Due
    .none = Nothing is due in the next two weeks.
work-home-incomplete = Incomplete
    .none = Nothing is incomplete.
work-home-stale = Translations older than their original
    .none = No translation is out of date.
work-home-changed = Lately changed
    .none = There is no record yet that you may see.
work-home-all = { $n ->
    [one] The one record
   *[other] All { $shown } records
}

# How a record comes to be.
work-first-title = The first record
work-first-source = Send a source: a document, a page, a picture. It is read, and its text can be cited.
work-first-record = Make a record: what is used, where, by whom.
work-first-cite = Say for each statement which passage it rests on.
work-first-submit = Submit it: another person reads it before it is published.

# How far a record has come.
work-stage-draft = Draft
    .means = Its authors are still writing. Readers see nothing of it.
work-stage-submitted = In review
    .means = It waits for someone else to read it.
work-stage-returned = Returned
    .means = The reviewer has asked for changes; the comments say which.
work-stage-stopped = Stopped
    .means = Someone stopped its publication and said why. It is not published before the stop is lifted.
work-stage-approved = Approved
    .means = Another person has approved the text as it stands. It can be published.
work-stage-reply-asked = Reply asked
    .means = Those named have been asked for an answer, and still have time.
work-stage-published = Published
    .means = Readers see it. A change is an erratum, and the old version stays readable.
work-stage-merged = Merged
    .means = It was the same as another record: its number leads there.
work-stage-withdrawn = Withdrawn
    .means = Readers see only that it was here, and why it was taken away.
work-incomplete-yes = Something is missing
work-incomplete-no = Nothing is missing
work-translation-missing = { $language }: missing
work-translation-machine = { $language }: by machine, unread
work-translation-stale = { $language }: out of date
work-translation-human = { $language }: done
work-missing = { $n ->
    [one] 1 thing missing
   *[other] { $shown } things missing
}

# Lists and search.
work-records-title = Records
work-records-none = No record fits. Take off a filter, or make a new record.
work-column-title = Title
work-column-type = Kind
work-column-stage = Stage
work-column-author = By
work-column-changed = Changed
work-column-missing = Missing
work-choose = Choose
work-choose-one = Choose “{ $title }”
work-tag = Tag the chosen ones
work-tag-all = { $n ->
    [one] Tag the one found
   *[other] Tag all { $shown } found
}
work-csv = This list as a table (CSV)
work-as-table = The same as a table
work-pages = Pages
work-pages-first = To the beginning
work-sort-relevance = Best match
work-sort-newest = Changed last
work-sort-oldest = Unchanged longest
work-sort-handle = By number
work-facet-stage = Stage
work-facet-state = State
work-facet-author = Written by
work-facet-incomplete = For publication
work-facet-translation = Translation
work-facet-due = Due in
work-facet-changed = Changed in
work-facet-visibility = Who may see it
work-facet-journey = Stage of the journey
work-facet-disclosure = Disclosure
work-search-help = Drafts and records in review are searched too, as far as your roles allow. Words, "exact words", -without, state:draft, author:name.
work-nothing = No record fits.
work-nothing-for = No record that you may see holds “{ $q }”.
work-searches = Saved searches
work-searches-none = No search is saved. Search, then save it under a name to find it here.
work-search-save = Save this search
work-search-save-go = Save
work-search-name = Name
work-search-nameless = Give the search a name.
work-search-shared = Show it to the whole team
work-search-is-shared = shared
work-search-change = Change
work-search-change-go = Save the change
work-search-delete = Delete this search

# What was done.
work-trail-title = Trail
work-trail-lead = Who did what, when and why. Nothing is ever changed in it or taken out of it.
work-trail-none = Nothing was done that fits. Take off a filter.
work-trail-who = Who
work-trail-anyone = Anyone
work-trail-kind = What
work-trail-anything = Anything
work-trail-kind-written = Written
work-trail-kind-reviewed = Reviewed
work-trail-kind-published = Published or corrected
work-trail-kind-ended = Withdrawn or merged
work-trail-kind-account = Accounts
work-trail-kind-desk = Comments and the like
work-trail-record = Number of a record
work-trail-go = Show
work-trail-earlier = Earlier
work-trail-version = version { $n }
work-trail-closed = About a record that is not for your roles.
work-trail-export = All of this as data:
work-act-comment = commented
work-act-settled = settled a comment
work-act-reopened = reopened a comment
work-act-internal = noted for the team

# Help.
work-help-lead = What the words of the desk mean, and how to get about.
work-help-stages = The way of a record
work-help-roles = Roles
work-help-yours = yours
work-help-search = Searching
work-help-search-words = drone border
    .means = Records that have all of the words, in any form.
work-help-search-phrase = "border guard"
    .means = These words in this order.
work-help-search-exclude = drone -toy
    .means = Without what has the second word.
work-help-search-field = stage:returned author:amal country:GR
    .means = In one filter only: stage, state, author, type, country, technology, due and the others of the list.
work-help-keyboard = Keyboard
work-key-tab = Tab
    .does = To the next link, field or button; with Shift to the one before.
work-key-skip = Tab, Enter
    .does = At the head of a page: past the navigation, to its content.
work-key-enter = Enter
    .does = Follows a link, sends a form.
work-key-space = Space
    .does = Ticks a box, opens what is folded, presses a button.
work-key-escape = Escape
    .does = Closes a list of suggestions.
work-help-safe = What you type
    .text = A form that cannot be taken comes back with what you typed. When you were signed out meanwhile, it is kept until you have signed in. When two people have changed the same record, both texts are shown side by side and nothing is overwritten.

# Notices and problems.
done-work-search-saved = The search is saved.
done-work-search-changed = The search is changed.
done-work-search-deleted = The search is deleted.
problem-search-name-taken = You have a search of that name already
    .do = Give it another name.
problem-search-nameless = The search has no name
    .do = Go back and give it one.
problem-search-unknown = There is no such search among yours
    .do = It may have been deleted in another window.
problem-too-many-searches = You keep as many searches as one person can
    .do = Delete one that you no longer need.
problem-bad-cursor = This page of the list is gone
    .do = Begin the list again.
problem-bad-date = This is no date
    .do = Write 2024, 2024-05 or 2024-05-17.
