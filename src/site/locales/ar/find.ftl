# الصفحة الأولى والتصفح والبحث وصفحات المواضيع.

search-label = ابحث في الأرشيف
search-go = ابحث
search-title = البحث
search-title-for = البحث: { $q }
search-help-link = كيف تبحث
search-help-title = كيف تبحث
browse-title = تصفّح الأرشيف
results = { $n ->
    [zero] لم يُعثر على أي سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $shown } سجلات
    [many] { $shown } سجلًا
   *[other] { $shown } سجل
}
sort = الترتيب
sort-relevance = الأقرب
sort-newest = الأحدث
sort-oldest = الأقدم
next-results = مزيد من النتائج
data-same = هذه النتيجة كبيانات:
data-csv = كل ما تحت «{ $type }» كجدول (CSV)
dates-title = حدّد بالتاريخ
dates-from = من
dates-to = إلى
hit-page = الصفحة { $page }
widened = بُحث عن «{ $word }» أيضًا باسم
widened-not = ابحث عن الكلمات كما كُتبت فقط
widened-off = بُحث عن الكلمات كما كُتبت فقط.
widened-again = ابحث عن أسمائها الأخرى أيضًا
nothing = لا يوجد سجل منشور مطابق.
nothing-for = لا يوجد سجل منشور فيه «{ $q }».
nothing-without-filters = ابحث من جديد بلا مرشحات
nothing-near = مصطلح قريب:
nothing-by-technology = استعرض التقنيات
nothing-by-place = استعرض الأماكن
nothing-means = عدم العثور على شيء هنا لا يعني أنه لا يوجد شيء، بل يعني أن هذا الأرشيف ليس فيه بعد سجل منشور عنه.
examples-title = أمثلة
example-drone = طائرة مسيرة
    .why = يجد أيضًا السجلات التي تتحدث عنها بلغة أخرى أو باسم آخر
example-phone = استخراج بيانات الهاتف
    .why = أسلوب تقني
example-phrase = "حماية البيانات"
    .why = بين علامتي اقتباس: هذه الكلمات بهذا الترتيب
example-exclude = بصمات -مطار
    .why = علامة الناقص تستبعد كلمة
example-country = country:GR كاميرا
    .why = سجلات عن بلد واحد فقط

help-words = كلمات
    .text = اكتب كلمة أو أكثر. يأتي أولًا السجل الذي فيه كل الكلمات. ولا يهم التشكيل ولا أل التعريف ولا نهايات الكلمات.
help-phrase = كلمات بعينها
    .text = ضع الكلمات بين علامتي اقتباس لتجدها بهذا الترتيب: "حرس الحدود".
help-exclude = استبعاد
    .text = علامة الناقص قبل كلمة تستبعد ما فيه تلك الكلمة: طائرة -مدنية.
help-fields = في جزء واحد فقط
    .text = اكتب type:‎ أو country:‎ أو technology:‎ أو right:‎ أو status:‎ أو publisher:‎ قبل الكلمة، مثل country:GR.
help-dates = التواريخ
    .text = افتح «حدّد بالتاريخ». تكفي سنة (2019) أو شهر (2019-05) أو يوم (2019-05-17).
help-widen = أسماء أخرى
    .text = يعرف الأرشيف أسماء أخرى لأشياء كثيرة بأربع لغات، ويبحث عنها أيضًا. وهو يخبرك بها، ويمكنك إيقاف ذلك.
help-languages = اللغات
    .text = يمكنك البحث بأي لغة. ويُعرض المقطع كما كُتب.

facets-title = تضييق البحث
facets-chosen = المرشحات المطبّقة
facet-chosen = مختار:
facet-remove = أزِل:
facet-more = { $n ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $shown } أخرى
   *[other] { $shown } أخرى
}
facet-type = نوع السجل
facet-technology = التقنية
facet-country = البلد
facet-region = المنطقة
facet-right = الحق
facet-objective = الهدف
facet-status = الحالة
facet-standing = وضع القول
facet-grade = الدليل
facet-kind = الصنف
facet-group = الناس
facet-harm = الضرر
facet-language = اللغة
facet-material = المادة
facet-publisher = الناشر
facet-year = السنة

home-description = أرشيف عام للتقنيات المستخدمة للتحكم في الأشخاص المتنقلين وتتبّعهم واتخاذ القرارات بشأنهم
home-sentence = أيُّ آلات تراقب الأشخاص المتنقلين وتفرزهم وتوقفهم؟ هذا الأرشيف يحفظ الأدلة.
home-promise = كل قول هنا يذكر مصدره، ولا يُصاغ بأقوى مما يسمح به المصدر.
home-try = جرّب
home-map = { $n ->
    [zero] لا سجل بعد عن أي بلد.
    [one] هناك سجلات عن بلد واحد. والبلد المتروك فارغًا لا سجل له هنا، ولا يعني ذلك أنه لا يوجد شيء.
    [two] المملوء: البلدان اللذان لهما سجلات. والبلد المتروك فارغًا لا سجل له هنا، ولا يعني ذلك أنه لا يوجد شيء.
    [few] المملوء: { $shown } بلدان لها سجلات. والبلد المتروك فارغًا لا سجل له هنا، ولا يعني ذلك أنه لا يوجد شيء.
    [many] المملوء: { $shown } بلدًا له سجلات. والبلد المتروك فارغًا لا سجل له هنا، ولا يعني ذلك أنه لا يوجد شيء.
   *[other] المملوء: { $shown } بلد له سجلات. والبلد المتروك فارغًا لا سجل له هنا، ولا يعني ذلك أنه لا يوجد شيء.
}
home-map-link = الخريطة وقائمتها
holdings = ما يضمه الأرشيف
way-technology = حسب التقنية
way-technology-all = كل التقنيات
way-place = حسب المكان
way-place-all = كل الأماكن
way-right = حسب الحق
way-right-all = كل الحقوق
way-agent = حسب من يقف وراءها
way-agent-all = كل من وردت أسماؤهم
lately-title = ما ذُكر حديثًا
lately-all = كل حالات الاستخدام
latest-imported = أُدخلت سجلات دفعة واحدة، ومنها الأرشيف الأول:
latest-title = ما تغيّر مؤخرًا
latest-none = لم يُنشر شيء بعد.
home-tell = هل قررت آلة أو تطبيق أو قاعدة بيانات شيئًا بشأنك؟ ما يعيشه الناس هو ما يبدأ منه هذا الأرشيف.
home-tell-link = احكِه هنا دون ذكر اسمك

map-title = الخريطة
map-lead = { $n ->
    [zero] لا سجل بعد عن أي بلد.
    [one] هناك سجلات عن بلد واحد.
    [two] هناك سجلات عن بلدين.
    [few] هناك سجلات عن { $shown } بلدان.
    [many] هناك سجلات عن { $shown } بلدًا.
   *[other] هناك سجلات عن { $shown } بلد.
}
map-caption = يُملأ البلد إذا تناوله سجل واحد على الأقل. أما عدد السجلات فلا يُرسم، لأنه يقيس أين نظر الناس لا أين يحدث الأكثر. الحدود كما في Natural Earth، ولا نتخذ موقفًا من رسمها.
map-list = الأمر نفسه في قائمة
map-elsewhere = أماكن أخرى
map-country = { $n ->
    [zero] { $country }: لا سجلات
    [one] { $country }: سجل واحد
    [two] { $country }: سجلان
    [few] { $country }: { $shown } سجلات
    [many] { $country }: { $shown } سجلًا
   *[other] { $country }: { $shown } سجل
}

technology-kicker = تقنية
technology-index = التقنيات
technology-index-lead = أربع عشرة عائلة من الأدوات، من بصمات الأصابع إلى التنبؤ، ومنها ما يُراد به المساعدة.
country-kicker = مكان
country-index = الأماكن
country-index-lead = البلدان التي يتناولها سجل واحد على الأقل.
right-kicker = حق
right-index = الحقوق
right-index-lead = حقوق الإنسان، وواجبات الدول، التي تمسّها هذه التقنيات.
objective-kicker = الهدف
objective-index = أهداف الاتفاق العالمي من أجل الهجرة
objective-index-lead = ما وعدت به الدول عام 2018 في 23 هدفًا، وما هو مسجّل تحت كل منها.
objectives-title = أهداف الاتفاق العالمي
index-empty = تُذكر أيضًا المصطلحات التي لا سجل لها، فالفراغ في الأرشيف جدير بأن يُعرف.
topic-source = المصدر:
topic-others = أسماء أخرى:
topic-unconfirmed = هذا العنوان من ترجمتنا، ولم يُقارن بالنص الرسمي.
topic-narrower = بتفصيل أكثر
topic-places = { $n ->
    [zero] غير مسجّل في أي بلد
    [one] مسجّل في بلد واحد
    [two] مسجّل في بلدين
    [few] مسجّل في { $shown } بلدان
    [many] مسجّل في { $shown } بلدًا
   *[other] مسجّل في { $shown } بلد
}
topic-records = { $n ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $shown } سجلات
    [many] { $shown } سجلًا
   *[other] { $shown } سجل
}
topic-all = { $n ->
    [one] السجل الوحيد
   *[other] كل السجلات ({ $shown })
}
topic-none = لا شيء مسجّلًا هنا بعد. ولا يعني ذلك أنه لا يوجد شيء.
topic-counts-caution = عدد السجلات يبيّن أين نظر الناس، ولا يرتّب البلدان ولا الشركات.
tally-types = أنواع السجلات
tally-status = وضع استخدام التقنيات
tally-what = ماذا
tally-records = السجلات
