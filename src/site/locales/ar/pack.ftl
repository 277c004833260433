# Evidence packs on the pages of the site.

pack-offer-title = خذ الأدلة معك
pack-offer-lead = حزمة الأدلة ملف ZIP واحد فيه ما يستند إليه هذا السجل، ومن أين جاء، وما جرى له، وتقرير للطباعة. يستطيع أي شخص التحقق منها من دوننا ومن دون شبكة.
pack-offer-more = ما تحتويه وحجمها وكيفية الحصول عليها
pack-has = فيها { $what }.
pack-has-records = { $n ->
    [one] سجل واحد
    [two] سجلان، منها مصادر
    [few] { $shown } سجلات، منها مصادر
    [many] { $shown } سجلًا، منها مصادر
   *[other] { $shown } سجل، منها مصادر
}
pack-has-originals = { $n ->
    [one] ملف أصلي واحد
    [two] ملفان أصليان
    [few] { $shown } ملفات أصلية
    [many] { $shown } ملفًا أصليًا
   *[other] { $shown } ملف أصلي
}
pack-has-captures = { $n ->
    [one] ملف واحد لصفحة محفوظة
    [two] ملفان لصفحات محفوظة
    [few] { $shown } ملفات لصفحات محفوظة
    [many] { $shown } ملفًا لصفحات محفوظة
   *[other] { $shown } ملف لصفحات محفوظة
}
pack-has-copies = { $n ->
    [one] نسخة عمل واحدة
    [two] نسختا عمل
    [few] { $shown } نسخ عمل
    [many] { $shown } نسخة عمل
   *[other] { $shown } نسخة عمل
}
pack-has-size = حجم الملفات { $size } تقريبًا، ويضيف التقرير والبراهين نحو ميغابايت.
pack-has-no-files = لا تُحفظ هنا ملفات؛ وحجم التقرير والبراهين نحو ميغابايت.
pack-has-left = { $n ->
    [one] ملف واحد لا يُعطى؛ بصمته فيها مع السبب.
    [two] ملفان لا يُعطيان؛ بصمتاهما فيها مع السبب.
    [few] { $shown } ملفات لا تُعطى؛ بصماتها فيها مع الأسباب.
    [many] { $shown } ملفًا لا تُعطى؛ بصماتها فيها مع الأسباب.
   *[other] { $shown } ملف لا تُعطى؛ بصماتها فيها مع الأسباب.
}
pack-page-title = حزمة أدلة
pack-page-lead = اجمع سجلات لقضية أو لمقال. تضم الحزمة هذه السجلات مع كل قول عنها وكل مصدر تستند إليه.
pack-page-handles = السجلات
    .help = أرقامها، رقم في كل سطر أو بينها فواصل، مثل
pack-page-find = رقم السجل فوق عنوانه، وفي آخر كل سجل حزمته الخاصة.
pack-page-look = أظهر ما فيها
pack-page-holds = ما فيها
pack-page-get = نزّل حزمة الأدلة (ZIP)
pack-page-unknown = لا يوجد سجل عام بالرقم
pack-page-withdrawn = سُحب هذا السجل:
pack-page-too-many = هذه سجلات أكثر مما تسعه حزمة واحدة. اصنع عدة حزم.
pack-why-asked = مطلوب
pack-why-statement = قول عنه
pack-why-evidence = يستند إليه شيء هنا
