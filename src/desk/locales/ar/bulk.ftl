# Tables in and out, and many records at once.

bulk-title = الاستيراد
bulk-lead = أدخل جدولًا من قيم مفصولة (CSV). يُعرض عليك مصير كل صف قبل أن يُكتب أي شيء.
bulk-file = الملف
bulk-file-help = 200 ميغابايت على الأكثر. احفظ جدول البيانات أولًا بصيغة CSV، ويُفضَّل بترميز UTF-8.
bulk-send = أرسل الملف
bulk-paste-title = أو ألصق جدولًا
bulk-paste = الصفوف، وعناوين الأعمدة أولًا
bulk-paste-help = منسوخة من جدول بيانات، أو أسطر من ملف CSV.
bulk-paste-send = استخدم هذه الصفوف
bulk-list = عمليات الاستيراد
bulk-none = لم يُستورد شيء بعد.
bulk-rows = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
bulk-by = بواسطة { $name }
bulk-state-received = لم تُحدَّد الأعمدة بعد
bulk-state-checking = قيد الفحص
bulk-state-checked = فُحص ولم يُكتب
bulk-state-writing = قيد الكتابة
bulk-state-written = كُتب
bulk-state-undoing = قيد التراجع
bulk-state-undone = تم التراجع عنه
bulk-halted = متوقف
bulk-name-pasted = صفوف ملصقة

bulk-map-title = ما هي الأعمدة
bulk-reading = كيف يُقرأ الملف
bulk-reading-certain = { $encoding }، تثبته بايتات الملف. تفصل بين الأعمدة { $delimiter }.
bulk-reading-guess = { $encoding } تخمين. انظر إلى الصفوف الأولى أدناه: إن كانت بعض الحروف خاطئة فاختر ترميزًا آخر.
bulk-encoding = الترميز
bulk-delimiter = بين الأعمدة
bulk-delimiter-comma = فاصلة
bulk-delimiter-semicolon = فاصلة منقوطة
bulk-delimiter-tab = علامة جدولة
bulk-delimiter-bar = خط عمودي
bulk-read-again = اقرأه هكذا
bulk-type = كل صف سجل من نوع
bulk-type-use = استخدم هذا النوع
bulk-remembered = حُددت الأعمدة كما كانت في المرة السابقة. تحقق منها مع ذلك.
bulk-guessed = مُلئ ما أمكن معرفته من العناوين. تحقق منه.
bulk-columns = أعمدة الملف
bulk-target = يصبح
bulk-target-none = – يُترك –
bulk-target-handle = رقم السجل الموجود أصلًا
bulk-target-lang = لغة الصف
bulk-target-licence = الرخصة
bulk-target-whole = { $field }، قطعة واحدة
bulk-key = المفتاح
bulk-key-help = علّم الأعمدة التي تسمّي الصف معًا على الدوام (رقم تسجيل مثلًا). عندئذ يغيّر الملف التالي ذو المفاتيح نفسها هذه السجلات ولا ينشئ سجلات جديدة. وبدون مفتاح، لا تكون الصفوف هي نفسها إلا إذا تطابقت خلاياها.
bulk-header-empty = بلا عنوان
bulk-header-repeated = موجود مرتين
bulk-origin = اسم هذا المصدر
bulk-origin-help = حروف لاتينية صغيرة وأرقام وشرطات، مثل company-register. تُعرف الصفوف من جديد بهذا الاسم وبمفتاحها، ويُحفظ تحديد الأعمدة تحته.
bulk-lang = لغة النصوص
bulk-lang-help = رمز لغة مثل en أو fr أو ar: للنصوص التي لا يذكر عمودها لغة.
bulk-dates = التواريخ مثل 03/04/2021 هي
bulk-dates-none = غير موجودة، أو تُرفض
bulk-dates-dmy = يوم، شهر، سنة
bulk-dates-mdy = شهر، يوم، سنة
bulk-dates-ymd = سنة، شهر، يوم
bulk-decimal = قبل الكسور توجد
bulk-decimal-point = نقطة (1,234.50)
bulk-decimal-comma = فاصلة (1.234,50)
bulk-separator = بين قيم القائمة يوجد
bulk-separator-bar = خط عمودي
bulk-separator-semicolon = فاصلة منقوطة
bulk-separator-comma = فاصلة
bulk-separator-slash = خط مائل
bulk-separator-line = سطر جديد
bulk-licence = رخصة السجلات
bulk-from = حدّد كما في
bulk-from-use = خذ ذلك التحديد
bulk-check = افحص كل الصفوف
bulk-check-help = لا يُكتب شيء بهذا.
bulk-drop = تخلَّ عن هذا الاستيراد

bulk-fault-origin = اسم المصدر من 2 إلى 60 من الحروف اللاتينية الصغيرة والأرقام والشرطات.
bulk-fault-lang = لغة النصوص رمز مثل en أو fr.
bulk-fault-licence = الرخصة اسم من SPDX مثل CC-BY-4.0.
bulk-fault-separator = اختر ما يوجد بين قيم القائمة.
bulk-fault-no-title = لا يصبح أي عمود العنوان ولا رقم سجل.
bulk-fault-no-target = لا يمكن أن يصبح «{ $column }» ذلك.
bulk-fault-target-twice = يصبح «{ $column }» ما هو عمود آخر أصلًا.
bulk-fault-key-unknown = أحد المفاتيح ليس عمودًا في هذا الملف.

bulk-working-checking = الصفوف قيد الفحص
bulk-working-writing = الصفوف قيد الكتابة
bulk-working-undoing = الاستيراد قيد التراجع
bulk-progress = { $n ->
    [zero] لم يُنجز أي صف بعد.
    [one] أُنجز صف واحد.
    [two] أُنجز صفان.
    [few] أُنجزت { $n } صفوف.
    [many] أُنجز { $n } صفًا.
   *[other] أُنجز { $n } صف.
}
bulk-leave = يمكنك مغادرة هذه الصفحة: العمل مستمر.
bulk-look-again = انظر مجددًا
bulk-stop = أوقف
bulk-halted-title = توقف العمل
bulk-halted-why = ما أُنجز محفوظ.
bulk-resume = تابع
bulk-map-again = غيّر الأعمدة

bulk-fates-title = مصير الصفوف
bulk-fates-lead = لم يُكتب شيء بعد.
bulk-fate-all = الكل
bulk-fate-new = جديد
bulk-fate-same = نفسه
bulk-fate-changed = متغيّر
bulk-fate-conflict = تعارض
bulk-fate-refused = مرفوض
bulk-fate-new-help = لا يوجد مثل هذا السجل بعد.
bulk-fate-same-help = السجل يقول هذا أصلًا.
bulk-fate-changed-help = يختلف الصف عما استُورد من قبل، ولم يعمل أحد على السجل منذ ذلك الحين.
bulk-fate-conflict-help = يختلف الصف عن سجل عمل عليه أحدهم.
bulk-fate-refused-help = لا يمكن أخذ الصف كما هو.
bulk-line = السطر
bulk-lines = { $from } إلى { $to }
bulk-record = السجل
bulk-what = مصيره
bulk-why = السبب، أو ما يغيّره
bulk-change = { $field }: «{ $before }» يصبح «{ $after }»
bulk-change-new = { $field }: يُضاف «{ $after }»
bulk-change-gone = { $field }: يُزال «{ $before }»
bulk-more = الصفوف التالية
bulk-download = هذه الصفوف بصيغة CSV
bulk-no-rows = لا يوجد مثل هذا الصف.
bulk-write-title = اكتبها
bulk-write-legend = الصفوف التي تُكتب، مسودات من الدرجة E1
bulk-write-new = { $n ->
    [zero] لا سجلات جديدة
    [one] سجل جديد واحد
    [two] سجلان جديدان
    [few] { $n } سجلات جديدة
    [many] { $n } سجلًا جديدًا
   *[other] { $n } سجل جديد
}
bulk-write-changed = { $n ->
    [zero] لا صفوف متغيّرة
    [one] صف متغيّر واحد
    [two] صفان متغيّران
    [few] { $n } صفوف متغيّرة
    [many] { $n } صفًا متغيّرًا
   *[other] { $n } صف متغيّر
}
bulk-write-conflict = { $n ->
    [zero] لا صفوف متعارضة
    [one] صف متعارض واحد: ما يقوله يحل محل ما كتبه أحدهم
    [two] صفان متعارضان: ما يقولانه يحل محل ما كتبه أحدهم
    [few] { $n } صفوف متعارضة: ما تقوله يحل محل ما كتبه أحدهم
    [many] { $n } صفًا متعارضًا: ما تقوله يحل محل ما كتبه أحدهم
   *[other] { $n } صف متعارض: ما تقوله يحل محل ما كتبه أحدهم
}
bulk-write = اكتب هذه الصفوف
bulk-write-none = اختر نوعًا واحدًا من الصفوف على الأقل.
bulk-write-nothing = لا يوجد ما يُكتب.
bulk-written-title = ما كُتب
bulk-written-lead = { $n ->
    [zero] لم يُكتب أي صف.
    [one] كُتب صف واحد. والملف نفسه مصدر يستشهد به.
    [two] كُتب صفان. والملف نفسه مصدر يستشهدان به.
    [few] كُتبت { $n } صفوف. والملف نفسه مصدر تستشهد به.
    [many] كُتب { $n } صفًا. والملف نفسه مصدر تستشهد به.
   *[other] كُتب { $n } صف. والملف نفسه مصدر تستشهد به.
}
bulk-undo-title = التراجع
bulk-undo-help = تُسحب السجلات التي أنشأها هذا الاستيراد، وتعود السجلات التي غيّرها إلى ما كانت تقوله. أما السجلات التي عمل عليها أحدهم منذ ذلك الحين فتبقى كما هي.
bulk-undo = تراجع عن هذا الاستيراد
bulk-undone-lead = { $n ->
    [zero] لم يُتراجع عن أي صف.
    [one] تم التراجع عن صف واحد.
    [two] تم التراجع عن صفين.
    [few] تم التراجع عن { $n } صفوف.
    [many] تم التراجع عن { $n } صفًا.
   *[other] تم التراجع عن { $n } صف.
}
bulk-left-lead = { $n ->
    [zero] لم يبق أي سجل كما هو.
    [one] بقي سجل واحد كما هو: عمل عليه أحدهم منذ ذلك الحين.
    [two] بقي سجلان كما هما: عمل عليهما أحدهم منذ ذلك الحين.
    [few] بقيت { $n } سجلات كما هي: عمل عليها أحدهم منذ ذلك الحين.
    [many] بقي { $n } سجلًا كما هي: عمل عليها أحدهم منذ ذلك الحين.
   *[other] بقي { $n } سجل كما هي: عمل عليها أحدهم منذ ذلك الحين.
}
bulk-left = بقيت كما هي

bulk-why-term = { $column }: «{ $text }» ليس مصطلحًا في تلك المفردات.
bulk-why-term-ambiguous = { $column }: «{ $text }» اسم لعدة مصطلحات. اكتب الرمز.
bulk-why-country = { $column }: «{ $text }» ليس بلدًا. اكتب رمزه، مثل GR.
bulk-why-language = { $column }: «{ $text }» ليست لغة. اكتب رمزها، مثل fr.
bulk-why-date = { $column }: «{ $text }» ليس تاريخًا يمكن قراءته.
bulk-why-date-order = { $column }: يمكن قراءة «{ $text }» بطريقتين. قل كيف تُكتب التواريخ في هذا الملف.
bulk-why-number = { $column }: «{ $text }» ليس عددًا.
bulk-why-flag = { $column }: «{ $text }» ليس نعم ولا لا.
bulk-why-url = { $column }: «{ $text }» ليس عنوانًا يبدأ بـ https:// أو http://.
bulk-why-ref = { $column }: لا يوجد سجل «{ $text }».
bulk-why-ref-ambiguous = { $column }: عدة سجلات اسمها «{ $text }». اكتب رقم أحدها.
bulk-why-range = { $column }: «{ $text }» ليس نطاقًا مثل 10–20.
bulk-why-money = { $column }: «{ $text }» ليس مبلغًا مثل 1200 EUR.
bulk-why-place = { $column }: «{ $text }» ليس مكانًا.
bulk-why-json = { $column }: هذه ليست قائمة بصيغة JSON.
bulk-why-unreadable = { $column }: فيها حرف تالف («{ $text }»). اختر ترميزًا آخر، أو صححه في الملف.
bulk-why-control = { $column }: فيها محارف تحكم.
bulk-why-too-long = { $column }: هذا أطول من أن يكون نصًا.
bulk-why-invalid = { $column }: لا يمكن أخذ هذا.
bulk-why-row-too-long = الصف أطول من مليون محرف.
bulk-why-quote-open = تُفتح علامة اقتباس في هذا السطر ولا تُغلق أبدًا.
bulk-why-too-many-columns = في الصف أكثر من 500 خلية.
bulk-why-no-title = لا يوجد عنوان.
bulk-why-no-key = المفتاح فارغ.
bulk-why-key-too-long = المفتاح أطول من 500 محرف.
bulk-why-key-twice = المفتاح نفسه موجود في السطر { $detail }.
bulk-why-handle-unknown = لا يوجد سجل { $detail }.
bulk-why-other-type = ذلك السجل من نوع آخر.
bulk-why-under-review = السجل قيد المراجعة.
bulk-why-withdrawn = سُحب السجل.
bulk-why-merged = دُمج السجل في سجل آخر.
bulk-why-too-many-cells = في الصف { $detail } خلية، وهي أكثر من العناوين.
bulk-why-few-cells = في الصف خلايا أقل من العناوين ({ $detail }).
bulk-why-stray-quote = أُخذت علامة اقتباس لا تحيط بشيء على أنها حرف.
bulk-why-value = { $field }: { $reason }

bulk-codebook = معاني الأعمدة
bulk-codebook-column = العمود
bulk-codebook-field = الحقل
bulk-codebook-help = ملاحظة
bulk-codebook-kind = نوع القيمة
bulk-codebook-values = المفردات
bulk-codebook-handle = رقم السجل
bulk-codebook-type = نوع السجل
bulk-codebook-state = إلى أين وصل
bulk-codebook-lang = اللغة التي كُتب بها
bulk-codebook-licence = الرخصة
bulk-kind-text = نص
bulk-kind-localised = نص باللغة التي يسميها العمود، وإلا فالأصل
bulk-kind-term = رمز مصطلح
bulk-kind-ref = رقم سجل
bulk-kind-place = جزء من مكان
bulk-kind-edtf = تاريخ (EDTF)
bulk-kind-instant = لحظة (ISO 8601)
bulk-kind-range = جزء من نطاق
bulk-kind-money = جزء من مبلغ
bulk-kind-number = عدد
bulk-kind-flag = ‏true (نعم) أو false (لا)
bulk-kind-url = عنوان
bulk-kind-language = رمز لغة (BCP 47)
bulk-kind-country = رمز بلد (ISO 3166-1)
bulk-kind-digest = بصمة SHA-256 لكائن
bulk-kind-group = أجزاء بصيغة JSON
bulk-kind-list = قائمة: { $kind }

bulk-tag-title = وسم سجلات كثيرة
bulk-tag-lead = ضع مصطلحًا واحدًا على سجلات كثيرة دفعة واحدة، أو أزله عنها.
bulk-tag-of-search = { $n ->
    [zero] لا سجلات في هذا البحث
    [one] السجل الوحيد في هذا البحث
    [two] السجلان في هذا البحث
    [few] السجلات الـ{ $n } في هذا البحث
    [many] السجلات الـ{ $n } في هذا البحث
   *[other] السجلات الـ{ $n } في هذا البحث
}
bulk-tag-of-ticked = { $n ->
    [zero] لا سجلات معلَّمة
    [one] سجل واحد علّمته
    [two] سجلان علّمتهما
    [few] { $n } سجلات علّمتها
    [many] { $n } سجلًا علّمتها
   *[other] { $n } سجل علّمتها
}
bulk-tag-field = الحقل
bulk-tag-term = المصطلح
bulk-tag-term-help = اسمه بأي لغة، أو رمزه.
bulk-tag-op = ما العمل
bulk-tag-add = ضع المصطلح عليها
bulk-tag-remove = أزل المصطلح عنها
bulk-tag-preview = اعرض مصيرها
bulk-tag-editorial = يستند المصطلح إلى تقدير المحررين، والسجلات تقول ذلك.
bulk-tag-no-term = «{ $text }» ليس مصطلحًا في تلك المفردات.
bulk-tag-no-field = اختر حقلًا.
bulk-tag-nothing = لا سجلات لوسمها. اختر بعضها في صفحة السجلات.
bulk-tag-too-many = { $n ->
    [zero] لا سجلات دفعة واحدة.
    [one] سجل واحد دفعة واحدة هو الحد الأقصى.
    [two] سجلان دفعة واحدة هما الحد الأقصى. ضيّق البحث.
    [few] { $n } سجلات دفعة واحدة هي الحد الأقصى. ضيّق البحث.
    [many] { $n } سجلًا دفعة واحدة هي الحد الأقصى. ضيّق البحث.
   *[other] { $n } سجل دفعة واحدة هي الحد الأقصى. ضيّق البحث.
}
bulk-tag-summary-add = وضع «{ $term }» على سجلات، في «{ $field }»
bulk-tag-summary-remove = إزالة «{ $term }» عن سجلات، في «{ $field }»
bulk-tag-fate-tagged = سيتغيّر
bulk-tag-fate-same = كما هو
bulk-tag-fate-field = لا حقل كهذا
bulk-tag-fate-forbidden = ليس لأدوارك
bulk-tag-fate-review = قيد المراجعة
bulk-tag-fate-taken = فيه مصطلح آخر
bulk-tag-apply = { $n ->
    [zero] لا تغيّر أي سجل
    [one] غيّر سجلًا واحدًا
    [two] غيّر سجلين
    [few] غيّر { $n } سجلات
    [many] غيّر { $n } سجلًا
   *[other] غيّر { $n } سجل
}
bulk-tag-none = لن يتغيّر أي سجل.
bulk-tag-working-applying = السجلات قيد التغيير
bulk-tag-working-undoing = التغيير قيد التراجع
bulk-tag-done = { $n ->
    [zero] لم يتغيّر أي سجل.
    [one] تغيّر سجل واحد.
    [two] تغيّر سجلان.
    [few] تغيّرت { $n } سجلات.
    [many] تغيّر { $n } سجلًا.
   *[other] تغيّر { $n } سجل.
}
bulk-tag-undo = تراجع عن هذا التغيير
bulk-tag-undo-help = يعود كل سجل إلى ما كان يقوله، إلا إذا عمل عليه أحدهم منذ ذلك الحين.
bulk-tag-list = تغييرات على سجلات كثيرة

done-bulk-dropped = تم التخلي عن الاستيراد.
done-bulk-written = الصفوف قيد الكتابة.
done-bulk-undoing = الاستيراد قيد التراجع.
done-bulk-tagging = السجلات قيد التغيير.

problem-import-unknown = لا يوجد مثل هذا الاستيراد
    .do = ربما تم التخلي عنه. انظر إلى قائمة عمليات الاستيراد.
problem-import-busy = تقدّم هذا الاستيراد
    .do = العمل جارٍ عليه، أو كُتب أصلًا. انظر إليه مجددًا.
problem-table-too-large = الجدول أكبر من اللازم
    .do = يمكن أن يكون الجدول 200 ميغابايت. قسّمه إلى عدة ملفات بالعناوين نفسها.
problem-no-table-empty = لا شيء في هذا الملف
    .do = انظر إلى الملف من حيث أتى.
problem-no-table-spreadsheet = هذا جدول بيانات وليس ملف CSV
    .do = افتحه في البرنامج الذي صنعه واحفظ الورقة بصيغة CSV، ويُفضَّل بترميز UTF-8.
problem-no-table-binary = هذا الملف ليس نصًا
    .do = أرسل ملفًا من قيم مفصولة (CSV).
problem-no-table-markup = هذه صفحة أو بيانات برنامج، وليست جدولًا
    .do = أرسل ملفًا من قيم مفصولة (CSV).
problem-no-table-no-rows = لا صفوف تحت العناوين
    .do = يحمل الصف الأول أسماء الأعمدة، وكل صف بعده سجل.
problem-tag-unknown = لا يوجد مثل هذا التغيير
    .do = انظر إلى قائمة التغييرات على سجلات كثيرة.
problem-tag-too-many = هذه سجلات أكثر من اللازم دفعة واحدة
    .do = يُغيَّر 20000 سجل على الأكثر دفعة واحدة. ضيّق البحث.
