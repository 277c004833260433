# صفحات السجلات والمصادر.

content-notice = قبل أن تقرأ
language-notice = عن لغة هذه الصفحة
caution-title = اقرأ بحذر
fallback-notice = لا توجد بعد نسخة من هذا السجل بهذه اللغة ({ $wanted }). وهو معروض هنا باللغة التالية: { $shown }.
machine-notice = تُرجم هذا النص آليًا ولم يراجعه أحد. لغة النص الأصلي: { $original }.
languages-of-record = اللغات المتاحة: { $list }.
old-version-label = نسخة سابقة
old-version = هذه هي النسخة { $version } من السجل. نحتفظ بها ليمكن التحقق مما استُشهد به
to-latest = انتقل إلى أحدث نسخة
may-have-moved-on = (ربما تغيّر الأمر منذ ذلك الحين)
editorial = (تقدير المحررين)
not-known = غير معروف.
ref-not-public = سجل غير منشور

s-status-since = { $status } منذ { $date }.
s-status = { $status }.
s-status-then = { $status } بحسب آخر ذكر.
s-status-unknown = لا يُعرف إن كان قيد الاستخدام.
s-stage-unknown = لا تُعرف المرحلة التي بلغها.
s-ran = البداية: { $from }. النهاية: { $to }.
s-ran-until = النهاية: { $date }.
s-began = البداية: { $date }.
s-dates = التواريخ المسجّلة: من { $from } إلى { $to }.
s-dates-from = أول تاريخ مسجّل: { $date }.
s-since = منذ { $date }.
s-until = حتى { $date }.
s-last-reported = آخر ذكر له: { $date }؛ وربما تغيّر الأمر منذ ذلك الحين.
s-last-confirmed = آخر تأكيد له: { $date }؛ وربما تغيّر الأمر منذ ذلك الحين.
s-no-date = لم يُسجَّل لذلك تاريخ؛ وربما تغيّر الأمر.
s-statements = { $n ->
    [zero] لا أقوال مسجّلة.
    [one] سُجّل قول واحد.
    [two] سُجّل قولان.
    [few] سُجّلت { $shown } أقوال.
    [many] سُجّل { $shown } قولًا.
   *[other] سُجّل { $shown } قول.
}
s-alleged = { $n ->
    [zero] ليس بينها ادعاء.
    [one] واحد من { $of } ادعاء.
    [two] اثنان من { $of } ادعاءان.
    [few] { $shown } من { $of } ادعاءات.
   *[other] { $shown } من { $of } ادعاءات.
}
s-disputed = { $n ->
    [zero] ليس بينها ما هو محل خلاف.
    [one] واحد من { $of } محل خلاف أو نفي.
    [two] اثنان من { $of } محل خلاف أو نفي.
    [few] { $shown } من { $of } محل خلاف أو نفي.
   *[other] { $shown } من { $of } محل خلاف أو نفي.
}

facts-title = أهم الوقائع
statement-title = القول
statements-title = ما يُقال ومن يقوله
claims-untranslated = تبقى الأقوال بلغتها الأصلية إلى أن يترجمها أحد.
claim-by = قائله
claim-about = عن
claim-history = كيف تغيّر وضعه
claim-contradicts = يناقض هذا
conflicts-title = حيث تختلف المصادر
conflicts-lead = نحن لا نحسم الخلاف، بل نعرض الجانبين كما هما.
behind-title = من يقف وراءه
agent-links-title = ما تورّده هذه الجهة أو تشغّله أو تموّله
link-of = لـ
link-since = منذ
link-until = حتى
link-details = تفاصيل
people-title = المتأثرون من الناس والحقوق
figures-title = أرقام
figures-what = ما يُعدّ
figures-value = العدد
figures-at = في تاريخ
questions-title = أسئلة ينبغي أن يجيب عنها كل حالة استخدام للتقنية
question-unanswered = لا جواب مسجّلًا هنا عن هذه الأسئلة:
notice-title = إن وقفت أمامها
items-title = سؤالًا بعد سؤال
sources-title = مصادر هذه الصفحة
note-number = الحاشية { $number }
note-back = عودة إلى نص الحاشية { $number }
note-page = الصفحة { $page }
note-contradicts = خلافًا لذلك:
note-context = للسياق:
note-not-public = مصدر غير منشور.

related-deployment = أين تُستخدم
related-incident = ما حدث
related-technology = التقنيات
related-engagement = الردود والصمت
related-assessment = التقييمات
related-measure = القواعد والأحكام والمطالب
related-mechanism = إلى أين تتوجه
related-event = الفعاليات
related-call = الدعوات
related-publication = المنشورات
related-agent = من ورد اسمه
related-link = صلات أخرى
related-claim = أقوال أخرى ورد فيها الاسم
silence-engagement = لا يوجد هنا بعد تواصل مسجّل بين هذا المرصد ومن وردت أسماؤهم. ولكل من ورد اسمه أن يرد، فيُعرض رده هنا.
answers-among = { $n ->
    [zero] ليس بين الأقوال أعلاه ما يعرض فيه طرف روايته أو يقر فيه بشيء أو ينفيه أو يعترض عليه.
    [one] بين الأقوال أعلاه قول واحد يعرض فيه طرف روايته أو يقر فيه بشيء أو ينفيه أو يعترض عليه:
    [two] بين الأقوال أعلاه قولان يعرض فيهما طرف روايته أو يقر بشيء أو ينفيه أو يعترض عليه:
    [few] بين الأقوال أعلاه { $shown } أقوال يعرض فيها طرف روايته أو يقر بشيء أو ينفيه أو يعترض عليه:
    [many] بين الأقوال أعلاه { $shown } قولًا يعرض فيها طرف روايته أو يقر بشيء أو ينفيه أو يعترض عليه:
   *[other] بين الأقوال أعلاه { $shown } قول يعرض فيها طرف روايته أو يقر بشيء أو ينفيه أو يعترض عليه:
}
says-itself-title = ما تقوله الجهة نفسها
says-others-title = ما يقال عنها أيضًا
says-others-none = لا قول لآخرين مسجّلًا هنا بعد.
says-itself-none = لا قول لها مسجّلًا هنا بعد. ولكل من ورد اسمه أن يرد، فيُعرض رده هنا.
claim-here-about = وهو عن
silence-mechanism = لم تُسجَّل هنا بعد طريقة لتقديم شكوى أو لطلب المساعدة.
and-more = { $n ->
    [zero] لا مزيد.
    [one] وواحد آخر.
    [two] واثنان آخران.
    [few] و{ $shown } أخرى.
   *[other] و{ $shown } أخرى.
}

cite-title = استشهد بهذا السجل
cite-json = JSON
permalink = عنوان دائم
this-version = هذه النسخة
licence = الرخصة
licence-none = غير مذكورة. اسأل من نشره قبل أن تعيد استعماله.
history-link = { $n ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $shown } نسخ
    [many] { $shown } نسخة
   *[other] { $shown } نسخة
}
history-title = النسخ
history-lead = نحتفظ بكل نسخة نُشرت. وسطر الحروف والأرقام هو بصمة النسخة في دفترنا.
version-n = النسخة { $version }
diff-link = ما تغيّر
diff-title = ما تغيّر بين نسختين
diff-count = { $n ->
    [zero] لا فرق في ما هو منشور.
    [one] فرق في موضع واحد.
    [two] فرق في موضعين.
    [few] فرق في { $shown } مواضع.
    [many] فرق في { $shown } موضعًا.
   *[other] فرق في { $shown } موضع.
}
diff-field-title = العنوان
diff-field-summary = الملخص
diff-field-contentNotice = تنبيه
diff-field-citations = استشهاد
diff-field-editorial = تقدير المحررين
diff-field-notes = ملاحظة
diff-field-state = الحالة
diff-field-licence = الرخصة
diff-field-lang = اللغة

correction-before = قبل:
correction-after = الآن:
correction-asked-by = بطلب من

source-facts = عن هذا المصدر
source-text = النص
source-cited = ما يستند إلى هذا المصدر
source-cited-none = لم يستشهد به أي سجل منشور بعد.
text-none = لم يمكن قراءة نص من هذا الملف. افتح الأصل.
text-none-here = لا نص في هذه الصفحة.
text-recognised = قرأه برنامج من الصورة، ومتوسط دقته { $percent }%. قارنه بالأصل.
text-language-unknown = لغة غير معروفة
cited-here = استُشهد من هذه الصفحة:
find-title = ابحث في هذا المصدر
find-go = ابحث
found = { $n ->
    [zero] لم يُعثر على «{ $words }» في هذا المصدر.
    [one] عُثر على «{ $words }» مرة واحدة.
    [two] عُثر على «{ $words }» مرتين.
    [few] عُثر على «{ $words }» { $shown } مرات.
    [many] عُثر على «{ $words }» { $shown } مرة.
   *[other] عُثر على «{ $words }» { $shown } مرة.
}
found-partly = لا يُعرض هنا إلا الجزء الأول من هذا المصدر أو أول ما عُثر عليه.
pages-nav = صفحات المصدر
page-of = الصفحة { $page } من { $count }
page-previous = الصفحة السابقة
page-next = الصفحة التالية
pages = { $n ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $shown } صفحات
    [many] { $shown } صفحة
   *[other] { $shown } صفحة
}
original-alt = أصل { $handle }، الصفحة { $page }
original-open = افتح الأصل
original-open-page = افتح الأصل عند الصفحة { $page }
original-withheld = لا يُتاح الأصل هنا. وبصمته أدناه تثبت مع ذلك من أي ملف جاء هذا النص.
no-file-title = لا نسخة محفوظة هنا
no-file = ليس في هذا الأرشيف نسخة من هذا المصدر.
no-file-address = نُشر في العنوان
custody-title = الملفات وبصماتها
custody-lead = تتغيّر البصمة (SHA-256) إذا تغيّر حرف واحد من الملف. وبها يستطيع أي شخص أن يتحقق من أن الملف هو الذي قرأناه.
capture-of = نسخة من
file-within = مرفق بملف آخر

reply-asked = قبل النشر طُلب رد من ذُكروا في
reply-answered = وقد ردّوا؛ كانت مهلتهم حتى
reply-none = ولم يردّوا حتى
over-notice = انتهى هذا
over-closed = أُغلقت هذه الدعوة في
over-stale = قد يكون هذا قديمًا: كان ينبغي النظر فيه من جديد بعد

reason-captured = التُقط من الويب.
reason-captured-again = التُقط من جديد.
reason-added = أُضيف من ملف.
reason-from-shell = نُشر من سطر الأوامر.
reason-shipped = يأتي مع البرنامج.
