# الاستشهاد بمصدر لما يقوله سجل.

citing-title = الاستشهاد بمصدر
citing-title-field = الاستشهاد بمصدر لـ{ $field }
citing-change-title = تعديل استشهاد لـ{ $field }
citing-which-field = لأي قول تستشهد بمصدر؟
citing-says-nothing = لا يقول السجل شيئًا هنا بعد.

citing-now = ما استُشهد به حتى الآن
citing-choose = اختيار المصدر
citing-search = البحث في المصادر بالعنوان أو الناشر أو كلمات من النص
citing-known = مصادر يستشهد بها هذا السجل
citing-recent = آخر ما تغيّر
citing-found = { $n ->
    [zero] لا مصدر يوافق «{ $words }»
    [one] مصدر واحد يوافق «{ $words }»
    [two] مصدران يوافقان «{ $words }»
    [few] { $shown } مصادر توافق «{ $words }»
    [many] { $shown } مصدرًا يوافق «{ $words }»
   *[other] { $shown } مصدر يوافق «{ $words }»
}
citing-narrow = لا تظهر إلا المصادر الأولى: أضف كلمة لتضييق البحث.
citing-new = ليس هنا بعد؟
citing-new-upload = إرسال ملف
citing-new-record = وصف مصدر بلا ملف
citing-other-source = اختيار مصدر آخر

citing-files = ملفات هذا المصدر
citing-no-file = لا ملف لهذا المصدر. يمكنك الاستشهاد به مع ذلك، لكن لا يمكن التحقق من الكلمات.
citing-no-text = لا نص مقروءًا في هذا الملف. يمكنك كتابة الصفحة والكلمات، لكن لا يمكن التحقق منها.
citing-no-text-here = لا نص في هذه الصفحة.
citing-recognised = تعرّف عليه برنامج بثقة { $percent }٪: قارنه بالصورة.
citing-picture = الصفحة { $page } كما تبدو
citing-text-of = نص الصفحة { $page }
citing-find = البحث في هذا الملف
citing-hits = { $n ->
    [zero] «{ $words }» ليست في هذا الملف.
    [one] «{ $words }» هنا مرة واحدة:
    [two] «{ $words }» هنا مرتين:
    [few] «{ $words }» هنا { $shown } مرات:
    [many] «{ $words }» هنا { $shown } مرة:
   *[other] «{ $words }» هنا { $shown } مرة:
}
citing-hits-partly = لا تظهر إلا المواضع الأولى.
citing-pages = صفحات الملف
citing-previous = الصفحة السابقة
citing-next = الصفحة التالية
citing-page-of = الصفحة { $page } من { $pages }
citing-take = الاستشهاد بهذه الكلمات
citing-take-help = حدّد كلمات للاستشهاد بها. بلوحة المفاتيح: سهما الأعلى والأسفل يختاران جملة، ومع Shift عدة جمل، وEnter يأخذها.

citing-passage = المقطع
citing-page = الصفحة
citing-page-help = تُعدّ من أول صفحة في الملف. اتركها فارغة للبحث عن الكلمات في كل الصفحات.
citing-quote = الكلمات بنصها
citing-quote-help = يُبحث عنها في الصفحة. لا أثر للمسافات ولا للواصلات في نهاية السطر ولا لعلامات التنصيص ولا للتشكيل؛ و«[…]» مكان كلمات محذوفة.
citing-quote-help-unread = لا يمكن البحث عنها هنا، ويُقال ذلك للقرّاء.
citing-relation = ما يفعله المقطع
citing-grade = درجة الدليل
citing-grade-help = بحسب القاعدة: نوع المصدر، وعدد المصادر المستقلة التي تقول الشيء نفسه هنا.
citing-grade-help-claim = تصير هذه درجة الادعاء.
citing-grade-rule = بحسب القاعدة: { $grade } – { $words }
citing-grade-rules = بحسب القاعدة: { $each }
citing-note = ملاحظة
citing-note-help = يراها القرّاء. لازمة إن اخترت درجة غير درجة القاعدة: لماذا؟
citing-note-help-claim = تُحفظ في التاريخ. لازمة إن اخترت درجة غير درجة القاعدة: لماذا؟
citing-save = حفظ الاستشهاد
citing-cancel = العودة إلى السجل

citing-page-none = { $pages ->
    [one] الصفحة: في الملف صفحة واحدة.
   *[other] الصفحة: رقم من 1 إلى { $pages }.
}
citing-page-long = الصفحة: 100 حرف على الأكثر.
citing-quote-long = الكلمات: 20000 حرف على الأكثر.
citing-quote-empty = الكلمات: لا حرف فيها ولا رقم.
citing-quote-elsewhere = { $n ->
    [one] هذه الكلمات ليست في تلك الصفحة بل في صفحة أخرى.
   *[other] هذه الكلمات ليست في تلك الصفحة بل في صفحات أخرى.
}
citing-quote-which = هذه الكلمات في عدة صفحات: قل أيها تقصد.
citing-quote-near = هذه الكلمات ليست في هذا الملف. أقرب مقطع إليها معروض تحتها.
citing-quote-absent = هذه الكلمات ليست في هذا الملف.
citing-note-long = 4000 حرف على الأكثر.
citing-note-why = قل في الملاحظة لماذا الدرجة { $grade } وليست { $suggested }.
citing-changed-meanwhile = تغيّر ما يقوله الحقل في هذه الأثناء. انظر هل ما زال المقطع مناسبًا، ثم احفظ من جديد.
citing-already = في السجل هذا الاستشهاد نفسه.
citing-elsewhere = هي هنا:
citing-elsewhere-page = الاستشهاد بالصفحة { $page }
citing-look = النظر إليها
citing-near = أقرب مقطع، في الصفحة { $page }
citing-near-take = الاستشهاد بهذه الكلمات بدلًا منها

citing-remove = إزالة هذا الاستشهاد
citing-remove-do = أزله
citing-reason = السبب
citing-reason-help = يُحفظ في تاريخ السجل، وهو علني متى صار السجل علنيًا.
citing-reason-none = اذكر السبب.

citing-editorial = لا مصدر: هذا تقديرنا
citing-editorial-why = يُقال للقرّاء إن الحقل يستند إلى تقدير هيئة التحرير.
citing-editorial-do = وسمه بأنه تقديرنا
citing-editorial-off = موسوم بأنه تقديرنا
citing-editorial-off-why = أزل الوسم حين يستند الحقل إلى مصادر.
citing-editorial-off-do = إزالة الوسم

citing-note-unread = لم يتحقق برنامج من هذه الكلمات: لا نص مقروءًا للمصدر.
citing-reason-added = يستشهد بمصدر لـ«{ $field }».
citing-reason-changed = يعدّل استشهادًا لـ«{ $field }».
citing-reason-removed = يزيل استشهادًا لـ«{ $field }».
citing-reason-grade = الدرجة { $grade } بدلًا من { $suggested }: { $why }
citing-reason-editorial = «{ $field }» يستند إلى تقدير هيئة التحرير: { $why }
citing-reason-not-editorial = «{ $field }» لم يعد يستند إلى تقدير هيئة التحرير: { $why }

done-citing-added = حُفظ الاستشهاد.
done-citing-added-words = حُفظ الاستشهاد بكلمات الصفحة نفسها.
done-citing-removed = أُزيل الاستشهاد.
done-citing-editorial = وُسم الحقل بأنه تقديرنا.
done-citing-not-editorial = أُزيل الوسم.

problem-source-unknown = لا يوجد هذا المصدر
    .do = إما أنه غير موجود أو أن أدوارك لا تتيحه. اختر مصدرًا آخر.
problem-no-such-field = ليس في السجل هذا الحقل
    .do = عد إلى السجل وابدأ من الحقل الذي تقصده.
problem-citation-gone = لم يعد هذا الاستشهاد هنا
    .do = عدّله أحد أو أزاله في هذه الأثناء. افتح السجل وانظر.
