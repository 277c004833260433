# Evidence packs that the team makes.

record-deed-pack = Make an evidence pack
work-act-released = gave out originals in an evidence pack of
packs-title = Evidence pack
packs-lead = One ZIP with what is public of these records, the statements about them and the sources that they rest on. The team’s pack also tells the roles of those who worked on them, never their names.
packs-handles = Records
packs-handles-help = Handles, one a line. All of them must be public.
packs-handles-wrong = Name public records, and no more than a pack holds.
packs-not-public = These are not public: { $handles }
packs-lang = Language of the report
packs-originals = Originals that readers do not get
packs-originals-help = They may hold names and faces. Only for whoever must have them, such as a court. What people told is never in a pack. The choice and its reason stay in the trail.
packs-originals-yes = Put them in as well
packs-reason = For whom, and why
packs-reason-help = Asked for when originals go out that readers do not get.
packs-reason-missing = Say for whom the originals are, and why.
packs-make = Make the pack
packs-holds = What it holds for readers
packs-has-records = { $n ->
    [one] 1 record
   *[other] { $shown } records
}
packs-has-originals = { $n ->
    [one] 1 original
   *[other] { $shown } originals
}
packs-has-captures = { $n ->
    [one] 1 file of a captured page
   *[other] { $shown } files of captured pages
}
packs-has-copies = { $n ->
    [one] 1 working copy
   *[other] { $shown } working copies
}
packs-has-left = { $n ->
    [one] 1 file that readers do not get, named by its fingerprint
   *[other] { $shown } files that readers do not get, named by their fingerprints
}
