# The cover report of an evidence pack.

pack-title = حزمة أدلة
pack-lead = نسخ من وثائق، وما يعرفه { $monitor } عن مصدرها وعن كيفية حفظها وعما جرى لها.
pack-selection = { $n ->
    [one] سجل واحد
    [two] سجلان اختيرا معًا
    [few] { $shown } سجلات اختيرت معًا
    [many] { $shown } سجلًا اختيرت معًا
   *[other] { $shown } سجل اختيرت معًا
}
pack-as-of = الحالة في
pack-made-by = أعدّها
pack-software = البرنامج
pack-contact = للاتصال
pack-address = العنوان الدائم
pack-making = نوع الحزمة
pack-making-public = عامة: ليس فيها إلا ما يحصل عليه قراء الموقع.
pack-making-team = للفريق: تذكر أيضًا أدوار من عملوا على السجلات.
pack-making-released = فيها أيضًا ملفات أصلية لا يحصل عليها قراء الموقع. اختار ذلك من له الحق فيه، وقراره محفوظ في سجل أعمال الفريق. تعاملوا معها بعناية.

pack-holds = ما في هذه الحزمة
pack-count-asked = السجلات المطلوبة
pack-count-statement = أقوال عنها
pack-count-evidence = مصادر تستند إليها
pack-count-originals = ملفات أصلية (نسخ الإثبات)
pack-count-derivations = نسخ عمل صُنعت منها
pack-count-captures = لقطات محفوظة لصفحات الويب
pack-count-log = مداخل السجل العلني مع براهينها
pack-count-timestamps = أختام زمنية من جهات مستقلة
pack-number = العدد
pack-size = الحجم
pack-copies = نسخة الإثبات هي الملف كما وصل، بايتًا ببايت. أما نسخة العمل فصُنعت منه للقراءة (نصه، أو صورة صغيرة منه، أو نسخة خالية مما لا يجوز نشره). وما يُستشهد به تثبته نسخة الإثبات.

pack-left = ما ليس في هذه الحزمة
pack-left-none = كل ما تذكره هذه السجلات موجود فيها.
pack-left-no-copy = لا تُحفظ هنا نسخ من هذه المصادر:
pack-left-lead = تذكر السجلات هذه الملفات وهي لا تُعطى هنا، لكن بصماتها موجودة: من لديه الملف يستطيع أن يبين أنه هو نفسه.
pack-left-withheld = لا يُعطى لأن فيه بيانات عن أشخاص. نصه، أو نسخة خالية منها، في الحزمة إن وُجد.
pack-left-not-redistributable = حقوق صاحبه لا تسمح بتمريره.
pack-left-testimony = هذا ما رواه شخص، ولا يُعطى أبدًا.

pack-check = كيف تتحقق من هذه الحزمة
pack-check-lead = لا يحتاج شيء من هذا إلينا ولا إلى شبكة.
pack-check-sums = شغّل هذا الأمر في مجلد الحزمة، فهو يسمّي كل ملف تغيّر:
pack-check-page = افتح verify.html من هذه الحزمة في متصفح وأفلت الحزمة عليه.
pack-check-vigie = أو شغّل برنامج هذا الأرشيف على ملف ZIP:
pack-check-log = مدخل السجل العلني يثبت أن سجلًا كان عامًا في ذلك الوقت، بهذه الكلمات تمامًا. وبرهانه يقود إلى نقطة تحقق موقعة من السجل العلني.
pack-check-not = قارن بصمة هذه الحزمة ببصمة وصلتك بطريق آخر: من يغيّر الحزمة كلها يستطيع أن يغيّر القائمة التي فيها أيضًا.

pack-sources = المصادر
pack-source-n = المصدر { $number }
pack-material = النوع
pack-author = المؤلف
pack-publisher = الناشر
pack-published = تاريخ النشر
pack-url = العنوان
pack-language = اللغة
pack-caution = تحفظ
pack-collected = وقت الجمع
pack-collected-at = في { $date }، الساعة { $time } بالتوقيت العالمي
pack-collected-unknown = لا يذكر السجل متى.
pack-how = كيف
pack-how-capture = حمّل برنامج الصفحة من عنوانها وحفظ كل ما وصله.
pack-how-file = وصل ملفًا وحُفظ كما وصل.
pack-how-none = لا تُحفظ نسخة منه. السبب المذكور:
pack-by = من جمعه
pack-by-team = فريق { $monitor }. لا تُذكر أسماء أعضائه.
pack-verdict = ما في اللقطة
pack-verdict-none = لم تُقيَّم
pack-capture-at = حُفظت في { $date }، الساعة { $time } بالتوقيت العالمي
pack-files = الملفات
pack-evidentiary = نسخة إثبات
pack-working = نسخة عمل
pack-released = لا يُعطى لقراء الموقع
pack-within = وصل داخل ملف آخر من هذا المصدر.
pack-kind-text = نصه
pack-kind-thumbnail = صورة صغيرة منه
pack-kind-clean = نسخة خالية مما لا يجوز نشره
pack-kind-screenshot = صورة للصفحة
pack-kind-print = الصفحة كما تُطبع
pack-kind-report = ما وصل ومتى ومن أين
pack-redaction = { $n ->
    [one] أُزيل موضع واحد من النسخة التي يحصل عليها القراء، في { $date }.
    [two] أُزيل موضعان من النسخة التي يحصل عليها القراء، في { $date }.
    [few] أُزيلت { $shown } مواضع من النسخة التي يحصل عليها القراء، في { $date }.
    [many] أُزيل { $shown } موضعًا من النسخة التي يحصل عليها القراء، في { $date }.
   *[other] أُزيل { $shown } موضع من النسخة التي يحصل عليها القراء، في { $date }.
}
pack-unknown = ما لا يُعرف وما لم يُثبت
pack-unknown-no-author = لم يُسجَّل من كتبه أو نشره.
pack-unknown-no-date = لم يُسجَّل متى نُشر.
pack-unknown-no-address = لم يُسجَّل أين نُشر.
pack-unknown-no-file = لا توجد نسخة منه هنا. وما يُقال عنه لا يمكن التحقق منه في هذه الحزمة.
pack-unknown-no-capture = لم تُحفظ لقطة من عنوانه. وكون الملف هو ما كان في العنوان يستند إلى قول الفريق.
pack-unknown-incomplete = لا توجد لقطة كاملة منه. وما ينقص من لقطة لا يدل على شيء في الصفحة.
pack-unknown-language = خمّن برنامج لغته.
pack-unknown-collector = يعرف الفريق أي عضو جمعه، ولا يُذكر هنا.
pack-unknown-left-out = ليست كل ملفاته في هذه الحزمة.
pack-unknown-no-log = لا مدخل له في السجل العلني: وقت نشره يستند إلى دفترنا وحده.
pack-unknown-no-timestamp = لم تؤكد أي جهة مستقلة وقت مدخله في السجل العلني.

pack-records = السجلات
pack-record-version = النسخة { $version } بتاريخ { $date }
pack-standing = مكانة القول
pack-says = ما يستند إليه
pack-says-none = لا يذكر أي مصدر.
pack-page = الصفحة { $page }
pack-not-public = مصدر غير علني
pack-corrections = التصحيحات
pack-log-entry = المدخل { $index } في السجل العلني، { $date }
pack-log-capture = المدخل { $index } في السجل العلني، { $date }: لقطة محفوظة

pack-chain = سلسلة الحفظ
pack-chain-lead = كل ما جرى لهذه السجلات والملفات وسُجّل، من الأقدم. الأوقات بالتوقيت العالمي. والبصمة تدل على ما نتج.
pack-when = متى
pack-what = ماذا
pack-who = من، وبماذا
pack-did-captured = حُفظت لقطة
pack-did-made = صُنع من الملف
pack-did-redacted = أُزيلت كلمات أو صور من النسخة التي يحصل عليها القراء
pack-who-team = الفريق
pack-who-person = الشخص { $number }
pack-role-contributor = مساهمة
pack-role-editor = تحرير
pack-role-reviewer = مراجعة
pack-role-community = مراجعة مجتمعية
pack-role-custodian = أمانة الشهادات
pack-role-administrator = إدارة
pack-role-partner = شراكة
pack-role-program = أمر من برنامج المرصد

pack-foot = أعدّ برنامج هذا التقرير من السجلات التي في الحزمة؛ ويقول data/custody.json الشيء نفسه لبرامج أخرى. وهو يتبع ما يطلبه بروتوكول بيركلي بشأن التحقيقات الرقمية في المصادر المفتوحة (HR/PUB/20/2) من توثيق. أما هل يصلح شيء دليلًا فذلك للمحكمة.

pack-file-report-html = تقرير الغلاف
pack-file-custody-json = سلسلة الحفظ
pack-file-verify-html = صفحة تتحقق من هذه الحزمة
pack-file-citations-bib = مراجع (BibTeX)
pack-file-citations-ris = مراجع (RIS)
pack-file-citations-csl-json = مراجع (CSL JSON)
pack-file-records = سجل
pack-file-log = السجل العلني
pack-file-timestamps = ختم زمني
