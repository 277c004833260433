# Evidence packs on the pages of the site.

pack-offer-title = Take the evidence along
pack-offer-lead = An evidence pack is one ZIP file with what this record rests on, where it comes from, what was done with it, and a report to print. Anyone can check it without us and without a network.
pack-offer-more = What it holds, its size, and the way to get it
pack-has = It holds { $what }.
pack-has-records = { $n ->
    [one] 1 record
   *[other] { $shown } records, sources among them
}
pack-has-originals = { $n ->
    [one] 1 original
   *[other] { $shown } originals
}
pack-has-captures = { $n ->
    [one] 1 file of a captured page
   *[other] { $shown } files of captured pages
}
pack-has-copies = { $n ->
    [one] 1 working copy
   *[other] { $shown } working copies
}
pack-has-size = The files have about { $size }; the report and the proofs add about a megabyte.
pack-has-no-files = No files are kept here; the report and the proofs have about a megabyte.
pack-has-left = { $n ->
    [one] One file is not given out; its fingerprint is in it, with the reason.
   *[other] { $shown } files are not given out; their fingerprints are in it, with the reasons.
}
pack-page-title = Evidence pack
pack-page-lead = Put records together, for a case or an article. The pack holds them with every statement about them and every source that these rest on.
pack-page-handles = Records
    .help = Their handles, one a line or with commas, such as
pack-page-find = The handle of a record stands above its title, and each record offers its own pack near its end.
pack-page-look = Show what is in it
pack-page-holds = What is in it
pack-page-get = Download the evidence pack (ZIP)
pack-page-unknown = There is no public record
pack-page-withdrawn = This record was withdrawn:
pack-page-too-many = These are more records than one pack holds. Make several.
pack-why-asked = asked for
pack-why-statement = a statement about it
pack-why-evidence = something here rests on it
