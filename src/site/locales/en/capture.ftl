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
capture-redirects = Led on
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
capture-cut = Not kept to their end
capture-cert-distrusted = The site’s certificate
capture-cert-parts = Parts from sites whose certificate is not trusted
capture-cert-parts-means = It is not certain who sent these parts of the page.
capture-cert-why-expired = The certificate had expired.
capture-cert-why-not-yet-valid = The certificate was not valid yet.
capture-cert-why-other-name = The certificate is for another name.
capture-cert-why-self-signed = The site made its certificate itself.
capture-cert-why-issuer-unknown = Nobody that browsers know vouches for the certificate.
capture-refused = What the page tried and was refused
capture-refused-dialog = Messages that wait for an answer: { $shown }
capture-refused-popup = Windows of its own: { $shown }
capture-refused-download = Downloads: { $shown }
capture-refused-forbidden-address = Connections to private networks, or to ports that are not of the web: { $shown }
capture-refused-service-worker = Programs that stay in the browser (service workers): { $shown }
capture-refused-other = Other: { $shown }
capture-prints = Fingerprints (SHA-256)
capture-prints-wacz = Capture
capture-hit = In the capture of { $date }

replay-frame = Captured page: { $url }
replay-noscript = Playing needs scripts. The screenshot and the text show the same page without them.
replay-loading = The captured page is being opened …
replay-unable = This browser does not let captured pages play here. The screenshot and the text show the same page.
replay-failed = The captured page did not open. The screenshot and the text show the same page, and the capture can be downloaded.

capture-reason-whole = All of it came.
capture-reason-certificate-not-trusted = The site’s certificate is not one that browsers trust, so it is not certain whose answer this is.
capture-reason-time-limit = It took too long and was cut off.
capture-reason-size-limit = It brought more than a capture may hold and was cut off.
capture-reason-resource-limit = It is made of more files than a capture may hold and was cut off.
capture-reason-memory-limit = It used too much memory and was cut off.
capture-reason-process-limit = It started too many processes and was cut off.
capture-reason-body-cut-off = The page itself broke off before its end.
capture-reason-resources-missing = Pictures, styles or scripts of the page did not come.
capture-reason-browser-ended = The browser ended by itself before the page was whole.
capture-reason-stopped = The capture was stopped before the page was whole.
capture-reason-refused-by-site = The site’s server refused access.
capture-reason-too-many-requests = The site said that it is asked too often.
capture-reason-challenge = The site wanted proof that a person is reading.
capture-reason-robots-disallowed = The site asks robots not to fetch this page (robots.txt), and that was respected.
capture-reason-sign-in-required = The site’s server asked for a name and a password.
capture-reason-sign-in-page = What came is a page to sign in at.
capture-reason-says-not-found = The page says itself that it was not found.
capture-reason-same-as-nonsense = A made-up address of the same site shows the same page.
capture-reason-led-to-front-page = The address only led to the front page of the site.
capture-reason-empty-page = The page came without any content.
capture-reason-not-found = The site answered that there is no such page.
capture-reason-gone = The site answered that the page is gone for good.
capture-reason-site-error = The site’s server answered with an error of its own.
capture-reason-name-unknown = There is no site of this name.
capture-reason-unreachable = The site’s server could not be reached.
capture-reason-no-answer = The site’s server did not answer.
capture-reason-redirect-loop = The address leads round in a circle.
capture-reason-address-forbidden = The address led to a private network, where nothing is fetched.
capture-reason-certificate-broken = The site’s certificate is broken, and nothing could be received.
