health-title = هل الأرشيف سليم؟
health-lead = كل ملف يحمل اسمًا هو بصمة محتواه. تذكر هذه الصفحة متى قورنت الملفات بأسمائها آخر مرة، ومن يشهد على سجل المنشورات.
health-files = الملفات
health-none-yet = لم يُقرأ أي ملف علني من جديد بعد.
health-sound = قُرئ { $sound } من أصل { $all } من الملفات العلنية من جديد خلال آخر { $days } يومًا، وهي كما كانت.
health-no-faults = لا ملف منها تالف أو مفقود.
health-faults =
    { $n ->
        [one] ملف علني واحد تالف أو مفقود.
        [two] ملفان علنيان تالفان أو مفقودان.
        [few] { $shown } ملفات علنية تالفة أو مفقودة.
        [many] { $shown } ملفًا علنيًا تالفًا أو مفقودًا.
       *[other] { $shown } ملف علني تالف أو مفقود.
    }
health-mended =
    { $n ->
        [one] استُبدل ملف واحد تالف أو مفقود بنسخة سليمة.
        [two] استُبدل ملفان تالفان أو مفقودان بنسختين سليمتين.
        [few] استُبدلت { $shown } ملفات تالفة أو مفقودة بنسخ سليمة.
        [many] استُبدل { $shown } ملفًا تالفًا أو مفقودًا بنسخ سليمة.
       *[other] استُبدل { $shown } ملف تالف أو مفقود بنسخ سليمة.
    }
health-last = آخر قراءة
health-oldest = أقدم قراءة
health-log = السجل
health-log-what = كل ما يُنشر أو يُصحَّح أو يُسحب يُكتب في سجل لا يقبل إلا الزيادة. ومن يغيّره لاحقًا ينكشف.
health-log-name = الاسم
health-log-size = القيود
health-log-signed = آخر توقيع
health-stamped = آخر ختم زمني من جهة مستقلة
health-not-stamped = لا شيء بعد.
health-no-authority = لا تُسأل أي جهة.
health-witnesses = الشهود
health-no-witness = لا أحد آخر يراقب هذا السجل بعد.
health-witness-none = لم يره بعد
health-witness-saw =
    { $n ->
        [one] رأى قيدًا واحدًا
        [two] رأى قيدين
        [few] رأى { $shown } قيود
        [many] رأى { $shown } قيدًا
       *[other] رأى { $shown } قيد
    }
health-no-log = لا يوجد سجل بعد.
health-public-only = لا يُحصى هنا إلا ما هو علني.
