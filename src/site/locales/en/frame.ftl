# The frame of every page, and dates.

skip = Skip to the content
languages = Languages
nav = Main parts of the site
nav-browse = Browse
nav-technology = Technologies
nav-country = Places
nav-right = Rights
nav-map = Map
nav-corrections = Corrections
nav-how-we-work = How we work
foot-privacy = This site sets no cookie, loads nothing from anyone else and keeps no note of who reads what.
foot-nav = About this site
foot-api = Data for machines
foot-edition = Edition
yes = Yes
no = No
range = between { $min } and { $max }
list-comma = ,
undated = no date given
earlier = Earlier
to-home = Go to the first page

date-about = about { $date }
date-perhaps = perhaps { $date }
date-perhaps-about = perhaps about { $date }
date-from = from { $date } on
date-until = until { $date }
date-between = { $from } to { $to }
date-decade = in the ten years from { $year }
date-season-21 = spring { $year }
date-season-22 = summer { $year }
date-season-23 = autumn { $year }
date-season-24 = winter { $year }

text-machine = (machine translation)
text-machine-original = machine translation, not checked by a person; the original is in { $language }
text-stale = (the original has changed since this was translated)

error-400 = We cannot read this address
    .text = A part of the address is not as it should be. Check it, or search here.
error-404 = There is no page here
    .text = Nothing that is public has this address. It may be mistyped, or a link may be out of date. A record that was withdrawn says so on its own page.
error-405 = This page cannot be asked in that way
    .text = This site can only be read. Go back and follow a link.
error-410 = This version is not here
    .text = It was never public, or it was erased because somebody took back what they had told. The latest version of the record stands at its address without a number, and its history says which others there are.
error-500 = Something went wrong on our side
    .text = The mistake is ours, not yours. Try again in a minute. If it stays, tell the people who run this monitor.
error-503 = The site is busy or just starting
    .text = Try again in a minute. Nothing is lost.
error-field-page = is a page number, from 1
error-field-file = is the name of a file: 64 letters and digits
error-field-find = is at most 200 characters
error-field-q = is at most 500 characters
error-field-from = is a year (2019), a month (2019-05), a day (2019-05-17) or the number of a version
error-field-to = is a year (2019), a month (2019-05), a day (2019-05-17) or the number of a version
error-field-sort = is relevance, newest or oldest
error-field-cursor = is made by this site and cannot be written by hand; start the search again
error-field-before = is a number

gone-title = This record was withdrawn
gone-when = It was withdrawn on
gone-text = Its text is no longer public. That it was here stays known.
gone-reason = The reason given:
gone-cited = If you cited it, please say in your text that it was withdrawn.
