# Where one can report or get help, and what readers are told of what was taken back.

turn-title = Where to turn
turn-lead = Places where you can report what happened, complain, or get help, as far as this archive knows them. Nothing here is run by us.
turn-country = Country
turn-all = All countries
turn-show = Show
turn-download = Take this page with you
turn-download-help = One file that you can keep on a phone and read without a connection.
turn-none = This archive has published no such place yet. That does not mean that there is none: ask a legal aid organisation, a consulate that you trust, or a community near you.
turn-none-country = This archive knows of no such place in this country yet. That does not mean that there is none. What follows is not bound to one country.
turn-anywhere = Not bound to one country
turn-unknown = This archive does not know.
turn-caution = Addresses and rules change. Ask before you rely on one, and think about who may see that you asked.
turn-made = Made on { $day } from what { $name } has published.
turn-count =
    { $n ->
        [one] It holds { $shown } place.
       *[other] It holds { $shown } places.
    }
turn-topic = Where to turn in this country

taken-back-source-person = The person who told it has taken it back.
taken-back-source-ended = The consent for it has ended.
taken-back-record-person = Something that a person had told was taken out, at that person’s wish. What it was is not said.
taken-back-record-ended = Something that a person had told was taken out: the consent for it has ended. What it was is not said.
