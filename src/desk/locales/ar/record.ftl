# صفحة السجل لدى الفريق، ونسخه، وما تغيّر فيه.

record-facts = ما يقوله
record-items = { $n ->
    [zero] لا عناصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $shown } عناصر
    [many] { $shown } عنصرًا
   *[other] { $shown } عنصر
}
record-ref-hidden = سجل لا تتيحه أدوارك
record-place = (المعروف: { $known }؛ ما يراه القرّاء: { $shown })
record-page = الصفحة { $page }
record-editorial = يستند إلى تقدير هيئة التحرير.
record-editorial-part = { $field }: يستند إلى تقدير هيئة التحرير.
record-bare = لا مصدر يؤيده بعد.
record-bare-part = { $field }: لا مصدر يؤيده بعد.
record-cite = الاستشهاد بمصدر
record-cite-more = الاستشهاد بمصدر آخر
record-cite-field = الاستشهاد بمصدر لـ{ $field }
record-cite-more-field = الاستشهاد بمصدر آخر لـ{ $field }
record-cite-change = تعديل
record-quote-lost = هذه الكلمات ليست في تلك الصفحة من النص كما هو الآن.
record-quote-unread = لم يُتحقّق من هذه الكلمات: لا نص لتلك الصفحة.
record-empty = { $n ->
    [zero] لا حقول فارغة
    [one] حقل واحد فارغ
    [two] حقلان فارغان
    [few] { $shown } حقول فارغة
    [many] { $shown } حقلًا فارغًا
   *[other] { $shown } حقل فارغ
}
record-merged = دُمج هذا السجل في:

record-deeds = ما يمكنك فعله
record-deed-edit = تحرير
record-deed-cite = استشهاد
record-deed-review = مراجعة
record-deed-correct = تصحيح
record-deed-translate = ترجمة
record-deed-withdraw = سحب
record-deed-merge = دمج
record-deed-share = مشاركة
record-deed-source = فتح الوثيقة
record-public-page = الصفحة العامة

record-missing = ما ينقص للنشر
record-missing-none = لا ينقص شيء.
record-missing-fill = املأه

record-envelope = عن هذا السجل
record-language = اللغة
record-visibility = من يستطيع رؤيته
record-sensitivity = الحساسية
record-licence = الترخيص
record-embargo = محظور نشره حتى
record-review-by = يُعاد النظر فيه قبل
record-reply = يُنتظر الرد حتى
record-provenance = مستورد من
record-corrections = التصحيحات

record-backlinks = ما يشير إليه
record-backlinks-none = لا سجل يشير إلى هذا السجل.
record-cited-none = لا سجل يستشهد بهذا المصدر بعد.
record-backlinks-more = { $n ->
    [zero] ولا غيرها
    [one] وسجل آخر
    [two] وسجلان آخران
    [few] و{ $shown } سجلات أخرى
    [many] و{ $shown } سجلًا آخر
   *[other] و{ $shown } سجل آخر
}

record-history = التاريخ
record-version = النسخة { $version }
record-versions-more = { $n ->
    [zero] لا نسخ سابقة
    [one] نسخة سابقة واحدة
    [two] نسختان سابقتان
    [few] { $shown } نسخ سابقة
    [many] { $shown } نسخة سابقة
   *[other] { $shown } نسخة سابقة
}
record-version-latest = هذه أحدث نسخة.
record-version-old = هذه نسخة سابقة: تغيّر السجل منذ ذلك الحين.
record-open = فتح السجل
record-compare = ما تغيّر
record-compare-with = مقارنةً مع
record-compare-link = ما تغيّر
record-compare-of = ما تغيّر مع النسخة { $version }
record-compare-latest = ما تغيّر منذ ذلك الحين
record-compare-count = { $n ->
    [zero] النسختان متطابقتان.
    [one] اختلاف واحد.
    [two] اختلافان.
    [few] { $shown } اختلافات.
    [many] { $shown } اختلافًا.
   *[other] { $shown } اختلاف.
}
record-compare-cited = استشهادات أُضيفت
record-compare-uncited = استشهادات أُزيلت
record-compare-editorial = صار من تقدير هيئة التحرير
record-compare-not-editorial = لم يعد من تقدير هيئة التحرير

record-envelope-state = الحالة
record-envelope-visibility = من يستطيع رؤيته
record-envelope-sensitivity = الحساسية
record-envelope-licence = الترخيص
record-envelope-lang = اللغة
record-envelope-embargoUntil = حظر النشر
record-envelope-reviewBy = يُعاد النظر فيه قبل
record-envelope-provenance = مستورد من
record-envelope-mergedInto = دُمج في
record-envelope-reply = حق الرد
record-envelope-corrections = التصحيحات

problem-record-unknown = لا يوجد هذا السجل
    .do = إما أنه غير موجود أو أن أدوارك لا تتيحه. تحقّق من رقمه أو ابحث عنه.
