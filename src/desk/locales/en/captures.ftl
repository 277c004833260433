# Capturing addresses of the web.

captures-title = Capture addresses
captures-lead = A page of the web can change or vanish tomorrow. A capture keeps it as it is now, whole, so that anyone can check what it said.
captures-link = What you have captured
captures-form-title = Capture an address
captures-addresses = Addresses, one a line
captures-help = At most { $most } at a time. They are captured one after the other; you can leave this page.
captures-go = Capture
captures-mistake-none = Write at least one address.
captures-mistake-many = Write at most { $most } addresses at a time.
captures-mistake-address = This is no address of the web: { $line }. It begins with https:// or http://, without a password in it.
captures-what = What a capture does
captures-what-page = A browser of this monitor opens the page with a fresh profile, scrolls to its end and waits for its pictures. It signs in nowhere and clicks on nothing, cookie walls included.
captures-what-keeps = Everything that came is kept as it came (WARC in a WACZ), with a screenshot, a print version, the text, the redirects, the headers and the site’s certificates.
captures-what-verdict = You are told whether it is really the page: complete, partial, blocked, behind a sign-in, gone, or an error. Readers are told too.
captures-what-robots = What a site asks robots to leave alone (robots.txt) is left alone.
captures-what-no-robots = This monitor captures pages even where a site asks robots to stay away (robots.txt).
captures-what-seen = The site sees that this monitor’s machine asks for the page. Where that could warn somebody or harm a person, do not capture it from here.
captures-what-bounds = A page that takes longer than { $seconds } seconds or brings more than { $size } is cut off there, and the verdict says so.
captures-what-public = Nobody outside the team sees a capture before its source is published. Addresses of private networks are refused.
captures-list = What you have captured
captures-none = You have not captured anything in the last month.
captures-moving = Some captures are still under way.
captures-stop = Stop
captures-drop = Take off this list
captures-stage-waiting = It waits for its turn.
captures-stage-asking = The site is asked what robots may do.
captures-stage-opening = A browser is being opened.
captures-stage-loading = The page is loading.
captures-stage-scrolling = The browser scrolls to the end of the page.
captures-stage-picturing = The screenshot and the print version are being made.
captures-stage-fetching = The file is being fetched.
captures-stage-packing = What came is being packed.
captures-stage-storing = It is being stored.
captures-state-new = It is a draft now:
captures-state-more = One more capture of a source that was here:
done-captures-asked = Your addresses are waiting for their turn.
done-captures-dropped = It is off the list.
done-captures-no-address = This source has no address that could be captured.
captures-of-source = Captures of its address
captures-of-source-none = Its address has not been captured yet.
captures-again = Capture again
captures-first = Capture its address
captures-what-polite = { $n ->
    [one] { $shown } second passes between two visits to one site.
   *[other] { $shown } seconds pass between two visits to one site.
 }

captures-refused-address-invalid = This is no address of the web.
    .do = Write it as your browser shows it, from https:// on.
captures-refused-address-forbidden = This address leads to a private network, or to this machine itself.
    .do = Only addresses that everybody can reach are captured.
captures-refused-browser-missing = This monitor has no browser to capture with.
    .do = Tell whoever runs the server: docs/capture.md says what to install.
captures-refused-capture-empty = Nothing answers at this address, so no source was made.
    .do = Check the address in your own browser, then try again.
captures-refused-capture-withdrawn = The source of this address was withdrawn and takes no captures.
    .do = Ask an editor why it was withdrawn.
captures-refused-disk-full = The disk of this monitor is full.
    .do = Tell whoever runs the server, then try again.
captures-refused-job-cancelled = It was stopped.
    .do = Try again if it should be captured after all.
captures-refused-job-failed = It could not be captured.
    .do = Try again. If it happens again, tell whoever runs the server.
