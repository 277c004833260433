# Words that every page of the desk has.

desk-name = { $name } · desk
desk-search = Search all records
desk-signed-in = Signed in as
desk-sign-out = Sign out
desk-help = Help
desk-public-site = Public site
desk-back-home = Go to the home of the desk

desk-nav-home = Home
desk-nav-records = Records
desk-nav-review = Review
desk-nav-cases = Cases
desk-nav-sources = Sources
desk-nav-watching = Watching
desk-nav-translation = Translations
desk-nav-import = Import
desk-nav-vocabularies = Vocabularies
desk-nav-trail = Trail
desk-nav-shape = Monitor
desk-nav-more = More
desk-nav-people = People

desk-errors-title = { $n ->
    [one] One thing needs your attention
   *[other] { $n } things need your attention
}
desk-send-again-title = Your form was not sent yet
desk-send-again-why = You have signed in anew since this page was opened. Nothing that you typed is lost: send it now.
desk-send-again = Send it now
desk-send-again-what = What you typed

desk-problem-400 = This request cannot be read
    .do = Go back and try again. If you came by a link, it may be cut off.
desk-problem-401 = Sign in first
    .do = This page is for the team.
desk-problem-403 = You may not do this
    .do = Your roles do not allow it. An administrator can change them.
desk-problem-404 = There is nothing here
    .do = The page or the record does not exist, or it is not for your roles.
desk-problem-405 = This cannot be done here
    .do = Go back and use the buttons of the page.
desk-problem-409 = Someone was faster
    .do = The record has changed since you opened it. Look at it, then do it again.
desk-problem-410 = This is gone
    .do = It was here, and has been taken away.
desk-problem-413 = This is too large
    .do = Send less at once; for files, use the upload page.
desk-problem-422 = Something in the form is not right
    .do = Go back: what you typed is still there.
desk-problem-429 = Too many attempts
    .do = Wait a while, then try again.
desk-problem-500 = Something went wrong here
    .do = This is our mistake. What was saved before is safe. Go back and try again.
desk-problem-503 = The desk is not ready
    .do = A part of it does not answer. Try again in a minute.
problem-stale-form = You have signed in anew since this page was opened
    .do = Open the page again and choose the files once more. Nothing of them was taken.
problem-foreign-request = This was not sent from the desk
    .do = Open the page here and send the form from it.
problem-being-done = This is being done already
    .do = You sent the form twice. Look at the record in a moment: it was done once.
problem-form-too-large = The form is too large
    .do = A form may hold 4 MB. Upload long documents as files.
problem-bad-form = The form arrived damaged
    .do = Go back and send it again: what you typed is still there.
