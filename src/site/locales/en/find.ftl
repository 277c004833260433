# Home, browse, search, and pages of topics.

search-label = Search the archive
search-go = Search
search-title = Search
search-title-for = Search: { $q }
search-help-link = How to search
search-help-title = How to search
browse-title = Browse the archive
results = { $n ->
    [0] No record found
    [one] 1 record
   *[other] { $shown } records
}
sort = Order
sort-relevance = Best match
sort-newest = Newest
sort-oldest = Oldest
next-results = More results
data-same = This result as data:
data-csv = everything under “{ $type }” as a table (CSV)
dates-title = Limit by date
dates-from = From
dates-to = To
hit-page = Page { $page }
widened = “{ $word }” was also searched as
widened-not = Search only the words as typed
widened-off = Only the words as typed were searched.
widened-again = Search other names for them too
nothing = No public record fits.
nothing-for = No public record holds “{ $q }”.
nothing-without-filters = Search again without the filters
nothing-near = A term close by:
nothing-by-technology = Look through the technologies
nothing-by-place = Look through the places
nothing-means = That nothing is found here does not mean that nothing is there. It means that this archive has no public record of it yet.
examples-title = For example
example-drone = drone
    .why = also finds records that speak of it in another language or by another name
example-phone = phone extraction
    .why = a technique
example-phrase = "data protection"
    .why = in quotation marks: these words, in this order
example-exclude = biometric -airport
    .why = a minus sign leaves a word out
example-country = country:GR camera
    .why = only records on one country

help-words = Words
    .text = Type one word or several. A record that has all of them comes first. Accents, capital letters and word endings do not matter.
help-phrase = Exact words
    .text = Put words in quotation marks to find them in this order: "border guard".
help-exclude = Leave out
    .text = A minus sign before a word leaves out what has it: drone -toy.
help-fields = In one part only
    .text = Write type:, country:, technology:, right:, status: or publisher: before a word, for example country:GR.
help-dates = Dates
    .text = Open “Limit by date”. A year (2019), a month (2019-05) or a day (2019-05-17) will do.
help-widen = Other names
    .text = The archive knows other names for many things, in four languages, and searches them too. It tells you which, and you can switch that off.
help-languages = Languages
    .text = You can search in any language. A hit shows the passage as it was written.

facets-title = Narrow down
facets-chosen = Filters in force
facet-chosen = chosen:
facet-remove = take off:
facet-more = { $n ->
    [one] 1 more
   *[other] { $shown } more
}
facet-type = Kind of record
facet-technology = Technology
facet-country = Country
facet-region = Region
facet-right = Right
facet-objective = Objective
facet-status = Status
facet-standing = Standing
facet-grade = Evidence
facet-kind = Kind
facet-group = People
facet-harm = Harm
facet-language = Language
facet-material = Material
facet-publisher = Publisher
facet-year = Year

home-description = A public archive of the technology used to control, track and decide about people on the move
home-sentence = Which machines watch, sort and stop people on the move? This archive keeps the evidence.
home-promise = Each statement names its source, and is put no more strongly than the source allows.
home-try = Try
home-map = { $n ->
    [0] No country has a record yet.
    [one] One country has a record. A country left blank has none here; that does not mean that nothing is there.
   *[other] Filled: the { $shown } countries that have records. A country left blank has none here; that does not mean that nothing is there.
}
home-map-link = The map and its list
holdings = What the archive holds
way-technology = By technology
way-technology-all = All technologies
way-place = By place
way-place-all = All places
way-right = By right
way-right-all = All rights
way-agent = By who is behind it
way-agent-all = All who are named
lately-title = Lately reported
lately-all = All deployments
latest-imported = Records were imported in bulk, the starter archive among them:
latest-title = What changed lately
latest-none = Nothing has been published yet.
home-tell = Has a machine, an app or a database decided something about you? What people live through is where this archive begins.
home-tell-link = Tell it here, without a name

map-title = Map
map-lead = { $n ->
    [0] No country has a record yet.
    [one] One country has a record.
   *[other] { $shown } countries have records.
}
map-caption = A country is filled in when at least one record is about it. How many there are is not drawn: that would measure where people have looked, not where most is done. Borders as in Natural Earth; we take no side in how they are drawn.
map-list = The same as a list
map-elsewhere = Elsewhere
map-country = { $n ->
    [one] { $country }: 1 record
   *[other] { $country }: { $shown } records
}

technology-kicker = Technology
technology-index = Technologies
technology-index-lead = Fourteen families of tools, from fingerprints to forecasts, with those meant to help.
country-kicker = Place
country-index = Places
country-index-lead = Countries that at least one record is about.
right-kicker = Right
right-index = Rights
right-index-lead = Human rights, and duties of states, that these technologies touch.
objective-kicker = Objective
objective-index = Objectives of the Global Compact for Migration
objective-index-lead = What states promised in 2018, in 23 objectives, and what is recorded under each.
objectives-title = Objectives of the Global Compact
index-empty = Terms with no record are listed too. An empty place in an archive is worth knowing.
topic-source = Source:
topic-others = Also called:
topic-unconfirmed = This title is our translation; it has not been compared with the official text.
topic-narrower = More closely
topic-places = { $n ->
    [one] Recorded in one country
   *[other] Recorded in { $shown } countries
}
topic-records = { $n ->
    [0] No record
    [one] 1 record
   *[other] { $shown } records
}
topic-all = { $n ->
    [one] The one record
   *[other] All { $shown } records
}
topic-none = Nothing is recorded here yet. That does not mean that nothing is there.
topic-counts-caution = Numbers of records show where people have looked. They do not rank countries or companies.
tally-types = Kinds of record
tally-status = Where deployments stand
tally-what = What
tally-records = Records
