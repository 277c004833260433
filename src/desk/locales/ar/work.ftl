# The work at a glance: home, lists, search, trail, help.

# Home.
work-home-title = عمل المكتب
work-new = سجلّ جديد
work-send = إرسال ملفات
work-all = كل السجلات
work-uploads = { $n ->
    [zero] لا ملفات لك قيد المعالجة
    [one] ملف واحد لك قيد المعالجة
    [two] ملفان لك قيد المعالجة
    [few] { $shown } ملفات لك قيد المعالجة
   *[other] { $shown } ملفًا لك قيد المعالجة
}
work-help-link = مساعدة: الحالات والأدوار والبحث ولوحة المفاتيح
work-home-waiting = بانتظارك
    .none = لا شيء بانتظارك. ما يرسله الآخرون وما يعود إليك يظهر هنا، والأطول انتظارًا أولًا.
work-why-review = للمراجعة منذ
work-why-look = للنظر فيه منذ
work-why-publish = للنشر منذ
work-why-set-right = عاد إليك في
work-why-held = موقوف منذ
work-why-embargo = حظر حتى
work-why-reply = الرد متوقع قبل
work-why-review-by = إعادة النظر في
work-why-closes = يُغلق قبل
work-why-stale = متقادم من
work-home-copies = كُتب ولم يُحفظ بعد
work-home-mine = مسوداتك
    .none = ليست لديك مسودة. ابدأ بمصدر أو أنشئ سجلًّا جديدًا.
work-home-due = مواعيد مستحقة
    .none = لا موعد مستحقًّا في الأسبوعين القادمين.
work-home-incomplete = ناقصة
    .none = لا شيء ناقص.
work-home-stale = ترجمات أقدم من أصلها
    .none = لا ترجمة متقادمة.
work-home-changed = تغيّرت مؤخرًا
    .none = لا يوجد بعد سجلّ يمكنك رؤيته.
work-home-all = { $n ->
    [zero] لا سجلات
    [one] السجلّ الوحيد
    [two] السجلان
    [few] كل السجلات: { $shown }
   *[other] كل السجلات: { $shown }
}

# How a record comes to be.
work-first-title = السجلّ الأول
work-first-source = أرسل مصدرًا: وثيقة أو صفحة أو صورة. يُقرأ ويصبح نصه قابلًا للاستشهاد.
work-first-record = أنشئ سجلًّا: ما الذي يُستخدم وأين ومن يستخدمه.
work-first-cite = قل لكل عبارة على أي مقطع تستند.
work-first-submit = أرسله للمراجعة: يقرؤه شخص آخر قبل نشره.

# How far a record has come.
work-stage-draft = مسودة
    .means = ما زال كاتبوه يكتبون. لا يرى القراء منه شيئًا.
work-stage-submitted = قيد المراجعة
    .means = ينتظر أن يقرأه شخص آخر.
work-stage-returned = أُعيد
    .means = طلب المراجِع تغييرات تبيّنها التعليقات.
work-stage-stopped = أُوقف
    .means = أوقف أحدهم نشره وذكر السبب. لا يُنشر قبل رفع الإيقاف.
work-stage-approved = موافَق عليه
    .means = وافق شخص آخر على النص كما هو. يمكن نشره.
work-stage-reply-asked = طُلب رد
    .means = طُلب من المذكورين الرد وما زال لديهم وقت.
work-stage-published = منشور
    .means = يراه القراء. التغيير تصويب، وتبقى النسخة القديمة مقروءة.
work-stage-merged = مدموج
    .means = كان هو نفسه سجلًّا آخر: رقمه يقود إليه.
work-stage-withdrawn = مسحوب
    .means = لا يرى القراء إلا أنه كان هنا ولماذا سُحب.
work-incomplete-yes = ينقصه شيء
work-incomplete-no = لا ينقصه شيء
work-translation-missing = { $language }: غائبة
work-translation-machine = { $language }: آلية لم تُراجَع
work-translation-stale = { $language }: متقادمة
work-translation-human = { $language }: منجزة
work-missing = { $n ->
    [zero] لا ينقصه شيء
    [one] ينقصه شيء واحد
    [two] ينقصه شيئان
    [few] تنقصه { $shown } أشياء
   *[other] ينقصه { $shown } شيئًا
}

# Lists and search.
work-records-title = السجلات
work-records-none = لا سجلّ يطابق. أزل مرشّحًا أو أنشئ سجلًّا جديدًا.
work-column-title = العنوان
work-column-type = النوع
work-column-stage = المرحلة
work-column-author = كاتبه
work-column-changed = آخر تغيير
work-column-missing = ما ينقصه
work-choose = اختيار
work-choose-one = اختيار «{ $title }»
work-tag = وسم المختار
work-tag-all = { $n ->
    [zero] لا شيء للوسم
    [one] وسم ما وُجد
    [two] وسم الاثنين
    [few] وسم كل ما وُجد: { $shown }
   *[other] وسم كل ما وُجد: { $shown }
}
work-csv = هذه القائمة جدولًا (CSV)
work-as-table = الشيء نفسه جدولًا
work-pages = الصفحات
work-pages-first = إلى البداية
work-sort-relevance = الأقرب مطابقة
work-sort-newest = الأحدث تغييرًا
work-sort-oldest = الأقدم تغييرًا
work-sort-handle = بحسب الرقم
work-facet-stage = المرحلة
work-facet-state = الحالة
work-facet-author = كاتبه
work-facet-incomplete = للنشر
work-facet-translation = الترجمة
work-facet-due = يستحق في
work-facet-changed = تغيّر في
work-facet-visibility = من يراه
work-facet-journey = مرحلة الرحلة
work-facet-disclosure = الإفصاح
work-search-help = يشمل البحث المسودات وما هو قيد المراجعة بقدر ما تسمح به أدوارك. كلمات، "كلمات بعينها"، -بدون، state:draft، author:name.
work-nothing = لا سجلّ يطابق.
work-nothing-for = لا سجلّ مما يمكنك رؤيته يحوي «{ $q }».
work-searches = عمليات بحث محفوظة
work-searches-none = لا بحث محفوظًا. ابحث ثم احفظه باسم لتجده هنا.
work-search-save = حفظ هذا البحث
work-search-save-go = حفظ
work-search-name = الاسم
work-search-nameless = أعطِ البحث اسمًا.
work-search-shared = إظهاره للفريق كله
work-search-is-shared = مشترك
work-search-change = تغيير
work-search-change-go = حفظ التغيير
work-search-delete = حذف هذا البحث

# What was done.
work-trail-title = سجلّ الأفعال
work-trail-lead = من فعل ماذا ومتى ولماذا. لا يُغيَّر فيه شيء ولا يُزال منه شيء أبدًا.
work-trail-none = لم يُفعل ما يطابق. أزل مرشّحًا.
work-trail-who = من
work-trail-anyone = أي شخص
work-trail-kind = ماذا
work-trail-anything = أي شيء
work-trail-kind-written = كتابة
work-trail-kind-reviewed = مراجعة
work-trail-kind-published = نشر أو تصويب
work-trail-kind-ended = سحب أو دمج
work-trail-kind-account = حسابات
work-trail-kind-desk = تعليقات وما شابه
work-trail-record = رقم سجلّ
work-trail-go = عرض
work-trail-earlier = أقدم
work-trail-version = النسخة { $n }
work-trail-closed = عن سجلّ ليس لأدوارك.
work-trail-export = كل هذا بيانات:
work-act-comment = علّق
work-act-settled = أنهى تعليقًا
work-act-reopened = أعاد فتح تعليق
work-act-internal = دوّن للفريق

# Help.
work-help-lead = معنى كلمات المكتب وكيفية التنقل فيه.
work-help-stages = مسار السجلّ
work-help-roles = الأدوار
work-help-yours = دورك
work-help-search = البحث
work-help-search-words = مسيّرة حدود
    .means = السجلات التي فيها كل الكلمات بأي صيغة.
work-help-search-phrase = "حرس الحدود"
    .means = هذه الكلمات بهذا الترتيب.
work-help-search-exclude = مسيّرة -لعبة
    .means = بدون ما فيه الكلمة الثانية.
work-help-search-field = stage:returned author:amal country:GR
    .means = في مرشّح واحد فقط: stage وstate وauthor وtype وcountry وtechnology وdue وغيرها مما في القائمة.
work-help-keyboard = لوحة المفاتيح
work-key-tab = Tab
    .does = إلى الرابط أو الحقل أو الزر التالي، ومع Shift إلى السابق.
work-key-skip = Tab ثم Enter
    .does = في رأس الصفحة: تجاوز التنقل إلى المحتوى.
work-key-enter = Enter
    .does = يتبع رابطًا أو يرسل نموذجًا.
work-key-space = مسافة
    .does = يعلّم خانة أو يفتح مطويًّا أو يضغط زرًّا.
work-key-escape = Escape
    .does = يغلق قائمة اقتراحات.
work-help-safe = ما تكتبه
    .text = النموذج الذي لا يمكن قبوله يعود بما كتبته. وإذا انتهت جلستك يُحفظ حتى تدخل من جديد. وإذا غيّر شخصان السجلّ نفسه يُعرض النصان جنبًا إلى جنب ولا يُستبدل شيء.

# Notices and problems.
done-work-search-saved = حُفظ البحث.
done-work-search-changed = غُيّر البحث.
done-work-search-deleted = حُذف البحث.
problem-search-name-taken = لديك بحث بهذا الاسم
    .do = أعطه اسمًا آخر.
problem-search-nameless = البحث بلا اسم
    .do = عُد وأعطه اسمًا.
problem-search-unknown = لا بحث كهذا لديك
    .do = ربما حُذف في نافذة أخرى.
problem-too-many-searches = لديك أكبر عدد ممكن من عمليات البحث
    .do = احذف واحدًا لم تعد تحتاجه.
problem-bad-cursor = هذه الصفحة من القائمة لم تعد موجودة
    .do = ابدأ القائمة من جديد.
problem-bad-date = هذا ليس تاريخًا
    .do = اكتب 2024 أو 2024-05 أو 2024-05-17.
