# Captures of web pages: their page, their marks, their replay.

capture-title = The page as it was on { $date }
capture-title-undated = A capture of the page
capture-moment = { $date }, { $time } UTC
capture-address = Address
capture-led-to = Led to
capture-mark = Capture: { $verdict }
capture-none-complete = No complete capture
capture-marked = This capture is not the whole page
capture-views = Ways to look at it
capture-picture = Screenshot
capture-play = Play the page
capture-play-how = The page plays from the capture. Nothing is fetched from elsewhere. Its own scripts do not run here, so parts of it may be missing: the screenshot shows it as the browser saw it.
capture-play-how-apart = The page plays from the capture, with its own scripts, apart from this site. Nothing is fetched from elsewhere.
capture-play-kept = While it plays, your browser keeps pieces of it. They are thrown away when you leave this page.
capture-screenshot-alt = Screenshot of { $url }, { $date }
capture-screenshot-whole = Open the screenshot
capture-screenshot-none = There is no screenshot that may be shown.
capture-print = Print version (PDF)
capture-download = Download the capture (WACZ, { $size })
capture-report = Report of the capture (JSON)
capture-timeline = Captures of this address
capture-earlier = Earlier: { $date }
capture-later = Later: { $date }
capture-this = shown here
capture-how = How it was captured
capture-began = Began
capture-took = Took
capture-seconds = { $n ->
    [one] { $shown } second
   *[other] { $shown } seconds
 }
capture-tool = With
capture-status = Answer of the site
capture-received = Received
capture-answers = { $n ->
    [one] { $shown } answer
   *[other] { $shown } answers
 }
capture-verdict = What it holds
capture-limit = Stopped at a limit
capture-robots = The site’s rules for robots
capture-redirects = Led on
capture-redirect = { $from } answered { $status } and led to { $to }
capture-headers = What the site’s server said of the page
capture-certificates = Certificates of the site
capture-certificate-of = Certificate of { $host }
capture-cert-to = Issued to
capture-cert-by = Issued by
capture-cert-valid = Valid
capture-cert-days = from { $from } until { $to }
capture-cert-over = It was not valid on the day of the capture.
capture-cert-print = Fingerprint (SHA-256)
capture-cert-above = Vouched for by
capture-prints = Fingerprints (SHA-256)
capture-prints-wacz = Capture
capture-hit = In the capture of { $date }

replay-frame = Captured page: { $url }
replay-noscript = Playing needs scripts. The screenshot and the text show the same page without them.
replay-loading = The captured page is being opened …
replay-unable = This browser does not let captured pages play here. The screenshot and the text show the same page.
replay-failed = The captured page did not open. The screenshot and the text show the same page, and the capture can be downloaded.
