# What a review has not come to yet.

missing-held = Someone stopped the publication of this record: the stop is not lifted.
missing-reply-open = Those named may still answer until { $until }, or it is not written down yet what came of it.
