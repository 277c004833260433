health-title = How sound is the archive?
health-lead = Every file is named by a fingerprint of its bytes. This page says when the files were last compared with their names, and who vouches for the log of publications.
health-files = Files
health-none-yet = No public file has been read again yet.
health-sound = { $sound } of { $all } public files were read again in the last { $days } days and are what they were.
health-no-faults = None is damaged or missing.
health-faults =
    { $n ->
        [one] { $shown } public file is damaged or missing.
       *[other] { $shown } public files are damaged or missing.
    }
health-mended =
    { $n ->
        [one] { $shown } damaged or missing file was replaced by a sound copy.
       *[other] { $shown } damaged or missing files were replaced by sound copies.
    }
health-last = Last read
health-oldest = Read longest ago
health-log = The log
health-log-what = What is published, corrected or withdrawn is written into a log that can only grow. Whoever changes it later is found out.
health-log-name = Name
health-log-size = Entries
health-log-signed = Last signed
health-stamped = Last timestamp of an independent authority
health-not-stamped = None yet.
health-no-authority = No authority is asked.
health-witnesses = Witnesses
health-no-witness = Nobody else watches this log yet.
health-witness-none = has not seen it yet
health-witness-saw =
    { $n ->
        [one] saw { $shown } entry
       *[other] saw { $shown } entries
    }
health-no-log = There is no log yet.
health-public-only = Counted here is only what is public.
