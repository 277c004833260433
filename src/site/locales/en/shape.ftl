# Pages and terms that a monitor shapes itself.

page-fallback = There is no { $wanted } version of this page yet. It is shown in { $shown }.
privacy-title = Privacy
privacy-readers = If you read this site
privacy-named = If you are named here
privacy-named-text = People are named for what they do in a public role. People on the move are never records here, and what would let someone find them is not published.
privacy-rights = If you want something corrected or taken away
privacy-rights-text = Write to the monitor and name the page. What is wrong is corrected in the open; what puts someone in danger is taken away, and its address then says that it was withdrawn.
topic-deprecated = This term is no longer given to new records. What carries it stays here.
