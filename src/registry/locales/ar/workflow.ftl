# What a review has not come to yet.

missing-held = أوقف أحدهم نشر هذا السجل، ولم يُرفع الإيقاف.
missing-reply-open = ما زال يمكن لمن ذُكروا أن يردوا حتى { $until }، أو لم يُسجَّل بعد ما نتج عن ذلك.
