# عناوين يُنظر إليها مرارًا.

watch-title = المراقبة
watch-lead = عناوين يُنظر إليها مرارًا. كل تغيير أو تعديل صامت أو حذف أو عنصر جديد ينتظرك هنا. ويُدوَّن أيضًا أنه لم يُعثر على شيء.
watch-ways = المزيد عن المراقبة
watch-gaps = سجل الغياب
watch-found-all = كل ما عُثر عليه
watch-feed = خلاصة ما عُثر عليه
watch-waiting =
    { $n ->
        [zero] لا شيء ينتظر
        [one] شيء واحد ينتظر
        [two] شيئان ينتظران
        [few] { $n } أشياء تنتظر
        [many] { $n } شيئًا ينتظر
       *[other] { $n } شيء ينتظر
    }
watch-waiting-none = لا شيء ينتظرك.
watch-list =
    { $n ->
        [zero] لا عناوين تحت المراقبة
        [one] عنوان واحد تحت المراقبة
        [two] عنوانان تحت المراقبة
        [few] { $n } عناوين تحت المراقبة
        [many] { $n } عنوانًا تحت المراقبة
       *[other] { $n } عنوان تحت المراقبة
    }
watch-none = لا شيء تحت المراقبة بعد. أعطِ عنوانًا أدناه.
watch-new = مراقبة عنوان
watch-new-lead = يزور المرصد العنوان باسمه، زيارة واحدة في كل مرة، ويلتزم بما يقوله الموقع للروبوتات. ويستطيع مُشغِّل الموقع أن يرى أن أحدًا يعود إليه.
watch-address = العنوان
watch-address-help = يبدأ بـ ‎https://‎ أو ‎http://‎.
watch-kind = ما هو
watch-kind-page = صفحة: أخبرني حين تتغيّر كلماتها
watch-kind-list = قائمة روابط (مناقصات، صحافة): أخبرني بالجديد
watch-kind-feed = خلاصة (RSS أو Atom): أخبرني بالجديد
watch-every = كم مرة
watch-every-1 = كل ساعة
watch-every-6 = كل ست ساعات
watch-every-24 = كل يوم
watch-every-168 = كل أسبوع
watch-every-720 = كل شهر
watch-note = لماذا
watch-note-help = للفريق: ما الذي تتوقّع أن تراه هناك.
watch-begin = راقِبه
watch-looked = آخر نظرة
watch-next = التالي
watch-never = لم يُنظر إليه بعد
watch-down-since = لا يمكن رؤيته منذ
watch-down-how = تُعاد المحاولة، على فترات أطول فأطول، مرة في اليوم على الأقل.
watch-paused = متوقفة
watch-items =
    { $n ->
        [zero] لا جديد
        [one] عنصر جديد واحد
        [two] عنصران جديدان
        [few] { $n } عناصر جديدة
        [many] { $n } عنصرًا جديدًا
       *[other] { $n } عنصر جديد
    }
watch-added =
    { $n ->
        [zero] لا كلمات مضافة
        [one] كلمة مضافة
        [two] كلمتان مضافتان
        [few] { $n } كلمات مضافة
        [many] { $n } كلمة مضافة
       *[other] { $n } كلمة مضافة
    }
watch-removed =
    { $n ->
        [zero] لا كلمات محذوفة
        [one] كلمة محذوفة
        [two] كلمتان محذوفتان
        [few] { $n } كلمات محذوفة
        [many] { $n } كلمة محذوفة
       *[other] { $n } كلمة محذوفة
    }
watch-picture-part = يختلف { $part } % من الصورة
watch-outcome-first = شوهد لأول مرة
watch-outcome-first-means = لا يوجد بعد ما يُقارَن به.
watch-outcome-nothing = نُظر فيه ولا جديد
watch-outcome-nothing-means = كان كما كان من قبل.
watch-outcome-change = تغيّر
watch-outcome-change-means = تقول الصفحة غير ما كانت تقوله، أو يختلف شكلها.
watch-outcome-quiet-edit = تعديل صامت
watch-outcome-quiet-edit-means = تغيّرت الكلمات ولم يتغيّر التاريخ الذي تذكره الصفحة عن نفسها.
watch-outcome-new-item = عناصر جديدة
watch-outcome-new-item-means = توجد مدخلات لم تُرَ هنا من قبل.
watch-outcome-removal = اختفى
watch-outcome-removal-means = لم يعد العنوان يعطي ما كان فيه. واللقطة السابقة محفوظة.
watch-outcome-back = عاد
watch-outcome-back-means = كان قد اختفى وعاد.
watch-outcome-down = تعذّرت رؤيته
watch-outcome-down-means = تعذّرت رؤية الصفحة عدة مرات متتالية. وهذا لا يعني أنها حُذفت.
watch-settled-draft = جعل منه { $by } مصدرًا:
watch-settled-nothing = { $by }: لا شيء للتسجيل.
watch-one = عنوان تحت المراقبة
watch-back = كل ما يُراقَب
watch-back-one = كل النظرات إلى هذا العنوان
watch-by = تُراقَب لأجل { $name }
watch-tally = النظرات: { $looks }. لا جديد: { $nothing }. عُثر على شيء: { $found }. تعذّرت الرؤية: { $down }.
watch-looking = يُنظر إليه الآن أو بعد لحظة. أعد تحميل الصفحة لترى النتيجة.
watch-look-now = انظر الآن
watch-pause = إيقاف مؤقت
watch-resume = متابعة المراقبة
watch-looks = كل نظرة
watch-earlier = نظرات أسبق
watch-change = تغيير طريقة المراقبة
watch-save = حفظ
watch-compared-with = بالمقارنة مع
watch-words = ما تقوله الكلمات الآن
watch-words-how = المشطوب: ما ذهب. المسطَّر: ما جاء. والأجزاء الطويلة التي لم تتغيّر محذوفة هنا (…).
watch-pictures = كيف تبدو
watch-picture-before = قبل
watch-picture-after = الآن
watch-picture-marked = مواضع الاختلاف
watch-capture = اللقطة (SHA-256):
watch-draft = اجعل منه مصدرًا (مسودة)
watch-nothing = لا شيء للتسجيل
watch-reopen = أعِده إلى قائمة الانتظار
watch-gaps-lead = ما بُحث عنه ولم يوجد: كم مرة نُظر إلى كل عنوان، ومنذ متى، وكم مرة لم يكن فيه جديد أو تعذّرت رؤيته.
watch-gaps-none = لم يُنظر إلى شيء بعد.
watch-gaps-csv = تنزيل كجدول (CSV)
watch-gap-looks = النظرات
watch-gap-nothing = لا جديد
watch-gap-down = تعذّرت الرؤية
watch-gap-span = أول نظرة وآخرها
watch-found-none = لم يُعثر على شيء حتى الآن.
watch-feed-title = { $name }: ما عثرت عليه المراقبة
watch-feed-lead = عنوان خاص بك لقارئ الخلاصات. يقول أي العناوين تغيّرت، ولا شيء مما تقوله.
watch-feed-yours = هذا عنوانك:
watch-feed-once = يُعرض هذه المرة فقط. ومن يملكه يقرأ الخلاصة: احتفظ به لنفسك.
watch-feed-has = لديك عنوان كهذا. والعنوان الجديد يُنهيه.
watch-feed-make = أنشئ عنواني
watch-feed-anew = أنشئ عنوانًا جديدًا
watch-feed-end = أنهِ عنواني
done-watch-begun = العنوان تحت المراقبة. والنظرة الأولى في الطريق.
done-watch-changed = تم التغيير.
done-watch-done-look = سيُنظر إليه بعد لحظة.
done-watch-done-pause = لن يُنظر إليه حتى تتابع.
done-watch-done-resume = عاد تحت المراقبة.
done-watch-drafted = المصدر مسودة. قل ماذا يُظهر.
done-watch-reopened = عاد إلى الانتظار.
done-watch-settled = حُسم: لا شيء للتسجيل.
done-watch-feed-ended = انتهى عنوان خلاصتك.
watch-address-wrong = هذا ليس عنوانًا على الويب: يبدأ بـ ‎https://‎ أو ‎http://‎.

problem-watch-unknown = لا توجد مراقبة كهذه
    .do = عد إلى كل ما يُراقَب.
problem-look-unknown = لا توجد نظرة كهذه
    .do = عد إلى كل ما يُراقَب.
problem-look-without-capture = لم يُحفظ شيء من هذه النظرة
    .do = انظر مرة أخرى أو التقط العنوان.
problem-watch-there = هذا العنوان تحت المراقبة من قبل
    .do = ابحث عنه في القائمة.
