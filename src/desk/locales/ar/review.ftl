# طريق السجل من كاتبيه إلى قرائه، والعودة.

review-title = المراجعة
review-waiting = في انتظارك
review-waiting-none = لا شيء في انتظارك.
review-why-review = للقراءة ثم الموافقة أو الإعادة
review-why-look = للقراءة، والإيقاف إن كان فيه ضرر
review-why-publish = للنشر
review-why-set-right = عاد إليك
review-why-held = موقوف: ارفع الإيقاف أو أبقِه
review-since = منذ
review-underway = قيد المراجعة
review-underway-none = لا شيء قيد المراجعة.
review-due = المواعيد
review-due-none = لم يمض أي موعد ولا يحل موعد خلال الأسبوعين القادمين.
review-due-over = مضى:
review-due-embargo = نهاية الحظر
review-due-reply = انتهاء مهلة الرد
review-due-review-by = موعد النظر فيه من جديد
review-due-closes = إغلاق الدعوة
review-due-stale = قد يكون قديمًا
review-column-record = السجل
review-column-state = الحالة
review-column-since = منذ
review-column-authors = كتبه
review-column-approved = وافق عليه
review-held = موقوف
review-returned = أُعيد

review-of = مراجعة:
review-on-page = في هذه الصفحة
review-decide = القرار
review-schedule = المواعيد وحق الرد
review-standing = أين وصل
review-written-by = كتبه
review-held-by = أوقف نشره
review-held-help = لا يُنشر حتى يرفع هذا الإيقافَ شخصٌ يحق له إيقاف النشر ولم يكتب شيئًا منه.
review-returned-by = أعاده
review-submitted-by = قدّمه
review-approved-by = وافق عليه
review-reply-open = يمكن لمن ذُكروا أن يردوا حتى
review-reply-answered = ردّ من ذُكروا. كانت مهلتهم حتى
review-reply-none = لم يردّ من ذُكروا. كانت مهلتهم حتى
review-embargo = يُنشر من تلقاء نفسه في
review-embargo-undecided = تحت الحظر، ولم يوافق عليه أحد بعد، حتى
review-next-look = يُنظر فيه من جديد في
review-missing = ما ينقص للنشر
review-missing-none = لا ينقص شيء.
review-says = ما يقوله
review-changed = ما تغيّر منذ أن رآه القراء
review-changed-count = { $n ->
    [0] ما يصل إلى القراء هو نفسه.
    [one] اختلاف واحد.
    [two] اختلافان.
    [few] { $shown } اختلافات.
   *[other] { $shown } اختلافًا.
}
review-errata = ما يُقال عنه للقراء
review-errata-none = لا شيء بعد: يُسجَّل كل تغيير تحديثًا، بسبب النشر نفسه.
review-word-changes = اذكر ماهية التغييرات
review-nothing-to-do = لا شيء هنا عليك أن تقرره.

review-comments = التعليقات
review-comments-none = لم يقل أحد شيئًا بعد. القراء لا يرون التعليقات أبدًا.
review-comments-inside = القراء لا يرون التعليقات أبدًا.
review-comments-settled = { $n ->
    [one] تعليق واحد حُسم
    [two] تعليقان حُسما
    [few] { $shown } تعليقات حُسمت
   *[other] { $shown } تعليقًا حُسم
}
review-comment-new = قل شيئًا
review-comment-about = عن
review-comment-whole = السجل كله
review-comment-text = تعليقك
review-comment-send = إرسال
review-comment-answer = ردّ
review-comment-settle = حُسم الأمر
review-comment-reopen = فتحه من جديد
review-comment-settled = حسمه
review-comment-reopened = فتحه من جديد
review-comment-internal = للفريق وحده: سبب السحب

review-act = والآن؟
review-act-missing = اختر ما تفعله.
review-act-submitted = تقديمه
    .help = يُطلب ممن يراجعون أن يقرؤوه.
review-act-approved = الموافقة عليه
    .help = قرأتَه مع مصادره، ويمكن أن يصل إلى القراء كما هو.
review-act-published = نشره الآن
    .help = يراه القراء خلال ثانية. ويظهر السبب الذي تذكره بجانب النسخة.
review-act-returned = إعادته
    .help = يعود إلى كاتبيه مع السبب الذي تذكره.
review-act-stopped = إيقاف نشره
    .help = لا يُنشر حتى يُرفع الإيقاف، أيًا كان من يوافق عليه.
review-act-lifted = رفع الإيقاف
    .help = يمكنه أن يتابع طريقه.
review-act-replied = وصل رد
    .help = ضعه في السجل. عندئذ يحتاج إلى موافقة جديدة.
review-act-unanswered = لم يصل رد
    .help = انقضت مهلتهم. يعلم القراء أنهم سُئلوا.
review-reason = السبب
review-reason-help = لا بد منه للإعادة والإيقاف ورفع الإيقاف. يراه القراء حين تنشر، وإلا يبقى داخل الفريق.
review-reason-readers = السبب (يراه القراء)
review-reason-team = السبب (للفريق)
review-do = تنفيذ
review-refused = لا يمكن ذلك والسجل على حاله.

review-withdraw-title = سحب:
review-withdraw-lead = لن يبقى لدى القراء هذا السجل ولا أي من نسخه. يقول عنوانه متى سُحب ولماذا. لا يمكن الرجوع عن ذلك هنا.
review-withdraw-reason = ما يُقال للقراء
review-withdraw-reason-help = كل ما يمكن قوله بلا ضرر. يبقى علنيًا.
review-withdraw-internal = للفريق وحده
review-withdraw-internal-help = ما لا يُقال للقراء. يُحفظ مع التعليقات ولا يخرج من هنا أبدًا.
review-withdraw-sure = هل أنت متأكد؟
review-withdraw-yes = نعم، خذه من القراء
review-withdraw-unsure = قل إنك متأكد.
review-withdraw-do = سحب

review-share-title = من يمكنه رؤية:
review-share-lead = ما دام السجل لم يصل إلى القراء، يمكن أن يقتصر على بعضهم.
review-share-public = هذا السجل لدى القراء، فلا يمكن أن يقتصر على بعضهم. لأخذه منهم، اسحبه.
review-share-who = من يمكنه رؤيته
review-share-public-help = الفريق الآن، والقراء حين يُنشر.
review-share-partner-help = الفريق وشركاؤه. لا يراه القراء أبدًا ما دام كذلك.
review-share-restricted-help = من يحررون ويراجعون ومن كتبوه فقط.
review-share-missing = اختر من يمكنه رؤيته.
review-share-do = حفظ

review-schedule-title = مواعيد:
review-schedule-lead = هذه المواعيد تعمل من تلقاء نفسها.
review-schedule-none = ليس للسجل على حاله موعد يمكنك تحديده.
review-embargo-title = الحظر
review-embargo-help = بعد الموافقة عليه يُنشر من تلقاء نفسه في هذا الوقت، لا قبله.
review-embargo-day = اليوم
review-embargo-time = الساعة (UTC)
review-embargo-time-help = مثلًا 14:30. إن تُركت فارغة: عند بداية اليوم.
review-embargo-bad-time = اكتب الساعة هكذا: 14:30.
review-embargo-set = نشره عندئذ
review-embargo-clear = بلا حظر
review-reply-title = حق الرد
review-reply-help = يُمهَل من ذُكروا إلى يوم معين ليردوا. لا يُنشر قبله، ويُسجَّل الصمت حين ينقضي.
review-reply-due = يمكنهم أن يردوا حتى نهاية
review-reply-engagement = رقم سجل هذه المراسلة
review-reply-engagement-help = إن وُجد، مثلًا VIG-ENG-2026-0004. فيه من جرى الاتصال به وكيف.
review-reply-no-engagement = لا يوجد سجل مراسلة بهذا الرقم.
review-reply-ask = لقد سُئلوا
review-reply-extend = إمهالهم حتى ذلك اليوم
review-look-title = النظر فيه من جديد
review-look-help = في هذا اليوم يعود إلى من يعتنون به. لا يرى القراء شيئًا من ذلك.
review-look-day = يُنظر فيه من جديد في
review-look-set = حفظ
review-look-clear = بلا موعد

review-correct-title = ما تغيّر في:
review-correct-lead = كل موضع سيصل إلى القراء على غير ما كان. قل ما هو ولماذا: يظهر ذلك في الصفحة وبين التصحيحات. والموضع الذي لا تقول عنه شيئًا يُسجَّل تحديثًا.
review-correct-first = لدى القراء آخر نسخة. غيّر السجل أولًا، ثم قل هنا ما هو التغيير.
review-correct-not-public = لم يرَ القراء هذا السجل بعد، فلا شيء يُصحَّح: غيّره فحسب.
review-correct-edit = تغيير السجل
review-correct-kind = النوع
review-correct-reason = السبب (يراه القراء)
review-correct-reason-help = ببساطة: ما الخطأ، وكيف عُرف.
review-correct-by = من طلبه
review-correct-by-us = نحن أنفسنا
review-correct-missing = اذكر سبب تغيير واحد على الأقل.
review-correct-do = حفظ

review-merge-title = دمج:
review-merge-lead = سجلان عن الشيء نفسه يصيران واحدًا. هذا يزول: عنوانه، وكل ما يحيل إليه، يقودان عندئذ إلى الباقي.
review-merge-into = رقم السجل الباقي
review-merge-into-help = مثلًا VIG-DEP-2026-0007.
review-merge-look = عرض الاثنين
review-merge-alike = ربما واحد من هذه
review-merge-unknown = لا يوجد مثل هذا السجل.
review-merge-both = جنبًا إلى جنب
review-merge-field = الحقل
review-merge-goes = هذا يزول
review-merge-stays = هذا يبقى
review-merge-differs = مختلف
review-merge-texts = الباقي لا يتغير. ما يقوله الآخر وحده، انسخه قبل الدمج.
review-merge-follow = { $n ->
    [0] لا سجل يحيل إلى الزائل.
    [one] سجل واحد يحيل إلى الزائل، وسيقود إلى الباقي.
    [two] سجلان يحيلان إلى الزائل، وسيقودان إلى الباقي.
    [few] { $shown } سجلات تحيل إلى الزائل، وستقود إلى الباقي.
   *[other] { $shown } سجلًا تحيل إلى الزائل، وستقود إلى الباقي.
}
review-merge-do = دمج { $from } في { $into }

done-review-submitted = قُدّم.
done-review-approved = وافقتَ عليه.
done-review-published = نُشر.
done-review-returned = عاد إلى كاتبيه.
done-review-stopped = أُوقف نشره.
done-review-lifted = رُفع الإيقاف.
done-review-replied = سُجّل الرد. يحتاج إلى موافقة.
done-review-unanswered = سُجّل أنه لم يصل رد.
done-review-commented = تعليقك موجود.
done-review-settle = حُسم الأمر.
done-review-reopen = فُتح من جديد.
done-review-corrected = حُفظ ما يُقال للقراء. يظهر مع النشر القادم.
done-review-withdrawn = سُحب.
done-review-shared = حُفظ من يمكنه رؤيته.
done-review-merged = صار الاثنان واحدًا. أنت في السجل الباقي.
done-review-embargo-set = يُنشر عندئذ، بعد الموافقة عليه.
done-review-embargo-cleared = لم يعد عليه حظر.
done-review-asked = سُجّل اليوم.
done-review-look-set = سُجّل اليوم.
done-review-look-cleared = لم يعد له مثل هذا اليوم.

problem-version-conflict = غيّر أحدهم هذا السجل منذ أن فتحت الصفحة. انظر إلى الجديد ثم أعد ما فعلت.
    .do = افتح السجل من جديد.
problem-wrong-state = لا يمكن ذلك والسجل على حاله.
    .do = انظر إلى السجل: ربما تقدّم به أحدهم.
problem-own-text = كتبتَ بعضه: يوافق عليه أو يرفع الإيقاف شخص آخر.
    .do = اطلب ممن لم يكتب شيئًا منه.
problem-not-held = لم يعد شيء يوقف هذا السجل.
    .do = انظر إلى السجل.
problem-no-reply-open = ليس هناك طلب رد ما زال مفتوحًا.
    .do = انظر إلى السجل.
problem-reply-still-open = لم تنقض مهلة الرد.
    .do = انتظر ذلك اليوم أو سجّل الرد.
problem-readers-have-it = هذا السجل لدى القراء: اسحبه لتأخذه منهم.
    .do = افتح السجل.
problem-bad-day = اذكر يومًا لم يأت بعد.
    .do = عُد وصحّحه.
problem-reason-missing = قل لماذا.
    .do = عُد: ما كتبته ما زال هناك.
problem-not-publishable = لا يمكن نشره بعد: انظر ما ينقص.
    .do = افتح مراجعته.
problem-not-public-yet = لم يرَ القراء هذا السجل: لا شيء يُصحَّح.
    .do = غيّر السجل.
problem-no-such-change = هذا الموضع كما كان.
    .do = انظر ما الذي تغيّر.
problem-merge-impossible = لا يمكن دمج هذين: يجب أن يكونا من نوع واحد، غير مدموجين ولا مسحوبين.
    .do = اختر سجلًا آخر.
problem-comment-empty = قل شيئًا.
    .do = عُد واكتبه.
problem-comment-too-long = للتعليق 10,000 حرف على الأكثر.
    .do = عُد واختصره.
problem-no-such-comment = لا يوجد مثل هذا التعليق هنا.
    .do = افتح مراجعة السجل.
