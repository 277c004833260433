# Addresses that are looked at again and again.

watch-title = Watching
watch-lead = Addresses that are looked at again and again. A change, a quiet edit, a removal or a new item waits here for you. That nothing was found is written down too.
watch-ways = More about watching
watch-gaps = Gap register
watch-found-all = All findings
watch-feed = Feed of findings
watch-waiting =
    { $n ->
        [one] One finding waits
       *[other] { $n } findings wait
    }
watch-waiting-none = Nothing waits for you.
watch-list =
    { $n ->
        [one] One address is watched
       *[other] { $n } addresses are watched
    }
watch-none = Nothing is watched yet. Give an address below.
watch-new = Watch an address
watch-new-lead = The monitor visits the address under its own name, one visit at a time, and keeps to what the site says to robots. Whoever runs the site can see that somebody comes back.
watch-address = Address
watch-address-help = It begins with https:// or http://.
watch-kind = What it is
watch-kind-page = A page: tell me when its words change
watch-kind-list = A list of links (tenders, press): tell me what is new
watch-kind-feed = A feed (RSS, Atom): tell me what is new
watch-every = How often
watch-every-1 = every hour
watch-every-6 = every six hours
watch-every-24 = every day
watch-every-168 = every week
watch-every-720 = every month
watch-note = Why
watch-note-help = For the team: what you expect to see there.
watch-begin = Watch it
watch-looked = Last looked
watch-next = Next
watch-never = Not looked at yet
watch-down-since = Not to be seen since
watch-down-how = It is tried again, ever more seldom, at least once a day.
watch-paused = paused
watch-items =
    { $n ->
        [one] One new item
       *[other] { $n } new items
    }
watch-added =
    { $n ->
        [one] one word added
       *[other] { $n } words added
    }
watch-removed =
    { $n ->
        [one] one word taken away
       *[other] { $n } words taken away
    }
watch-picture-part = { $part } % of the picture differs
watch-outcome-first = Seen for the first time
watch-outcome-first-means = There is nothing yet to compare it with.
watch-outcome-nothing = Looked, found nothing new
watch-outcome-nothing-means = It was as it was before.
watch-outcome-change = Changed
watch-outcome-change-means = The page says something else than before, or looks different.
watch-outcome-quiet-edit = Quiet edit
watch-outcome-quiet-edit-means = The words differ, and the date that the page gives of itself does not.
watch-outcome-new-item = New items
watch-outcome-new-item-means = There are entries that were never seen here before.
watch-outcome-removal = Gone
watch-outcome-removal-means = The address no longer gives what was there. The earlier capture is kept.
watch-outcome-back = There again
watch-outcome-back-means = It was gone, and is there again.
watch-outcome-down = Could not be seen
watch-outcome-down-means = The page could not be seen several times in a row. That does not say that it was removed.
watch-settled-draft = { $by } has made a source of it:
watch-settled-nothing = { $by }: nothing to record.
watch-one = A watched address
watch-back = All that is watched
watch-back-one = All looks at this address
watch-by = watched for { $name }
watch-tally = Looks: { $looks }. Nothing new: { $nothing }. Something found: { $found }. Could not be seen: { $down }.
watch-looking = It is being looked at, or will be in a moment. Load the page again to see what came of it.
watch-look-now = Look now
watch-pause = Pause
watch-resume = Go on watching
watch-looks = Every look
watch-earlier = Earlier looks
watch-change = Change how it is watched
watch-save = Save
watch-compared-with = compared with
watch-words = What the words say now
watch-words-how = Struck out: what went. Underlined: what came. Long parts that did not change are left out (…).
watch-pictures = How it looks
watch-picture-before = Before
watch-picture-after = Now
watch-picture-marked = Where it differs
watch-capture = Capture (SHA-256):
watch-draft = Make a source of it (draft)
watch-nothing = Nothing to record
watch-reopen = Put it back among what waits
watch-gaps-lead = Looked for, and not found: how often each address was looked at, since when, and how often there was nothing new or nothing to be seen.
watch-gaps-none = Nothing has been looked at yet.
watch-gaps-csv = Download as a table (CSV)
watch-gap-looks = Looks
watch-gap-nothing = Nothing new
watch-gap-down = Not to be seen
watch-gap-span = First and last look
watch-found-none = Nothing was found so far.
watch-feed-title = { $name }: findings of the watch
watch-feed-lead = An address of your own for a feed reader. It says which addresses have changed, and nothing of what they say.
watch-feed-yours = This is your address:
watch-feed-once = It is shown this once. Whoever has it can read the feed: keep it to yourself.
watch-feed-has = You have such an address. A new one ends it.
watch-feed-make = Make my address
watch-feed-anew = Make a new address
watch-feed-end = End my address
done-watch-begun = The address is watched. The first look is on its way.
done-watch-changed = Changed.
done-watch-done-look = It is looked at in a moment.
done-watch-done-pause = It is not looked at until you go on.
done-watch-done-resume = It is watched again.
done-watch-drafted = The source is a draft. Say what it shows.
done-watch-reopened = It waits again.
done-watch-settled = Settled: nothing to record.
done-watch-feed-ended = Your address of the feed is dead.
watch-address-wrong = This is no address of the web: it begins with https:// or http://.

problem-watch-unknown = There is no such watch
    .do = Go back to all that is watched.
problem-look-unknown = There is no such look
    .do = Go back to all that is watched.
problem-look-without-capture = Nothing was kept of this look
    .do = Look again, or capture the address.
problem-watch-there = This address is watched already
    .do = Find it in the list.
