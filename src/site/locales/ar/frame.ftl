# إطار كل صفحة، والتواريخ.

skip = انتقل إلى المحتوى
languages = اللغات
nav = أقسام الموقع الرئيسية
nav-browse = تصفّح
nav-technology = التقنيات
nav-country = الأماكن
nav-right = الحقوق
nav-map = الخريطة
nav-corrections = التصحيحات
nav-how-we-work = كيف نعمل
foot-privacy = لا يضع هذا الموقع أي ملف تعريف ارتباط، ولا يحمّل شيئًا من أي جهة أخرى، ولا يسجّل من يقرأ ماذا.
foot-nav = عن هذا الموقع
foot-api = بيانات للآلات
foot-edition = الإصدار
yes = نعم
no = لا
range = بين { $min } و{ $max }
list-comma = ،
undated = بلا تاريخ
earlier = الأقدم
to-home = اذهب إلى الصفحة الأولى

date-about = نحو { $date }
date-perhaps = ربما { $date }
date-perhaps-about = ربما نحو { $date }
date-from = بدءًا من { $date }
date-until = حتى { $date }
date-between = من { $from } إلى { $to }
date-decade = في السنوات العشر بدءًا من { $year }
date-season-21 = ربيع { $year }
date-season-22 = صيف { $year }
date-season-23 = خريف { $year }
date-season-24 = شتاء { $year }

text-machine = (ترجمة آلية)
text-machine-original = ترجمة آلية لم يراجعها أحد؛ لغة النص الأصلي: { $language }
text-stale = (تغيّر النص الأصلي بعد هذه الترجمة)

error-400 = لا يمكننا قراءة هذا العنوان
    .text = جزء من العنوان ليس كما ينبغي. تحقق منه أو ابحث هنا.
error-404 = لا توجد صفحة هنا
    .text = لا شيء منشور بهذا العنوان. قد يكون فيه خطأ في الكتابة، أو قد يكون الرابط قديمًا. والسجل الذي سُحب تقول صفحته ذلك.
error-405 = لا تُطلب هذه الصفحة بهذه الطريقة
    .text = هذا الموقع للقراءة فقط. ارجع واتبع رابطًا.
error-410 = هذه النسخة ليست هنا
    .text = لم تُنشر قط، أو مُحيت لأن شخصًا استعاد ما رواه. تجد أحدث نسخة من السجل في عنوانه بلا رقم، ويقول تاريخه أي نسخ أخرى موجودة.
error-500 = حدث خطأ من جانبنا
    .text = الخطأ منا لا منك. حاول مرة أخرى بعد دقيقة. وإن استمر فأبلغ القائمين على هذا المرصد.
error-503 = الموقع مزدحم أو بدأ العمل للتو
    .text = حاول مرة أخرى بعد دقيقة. لم يضع شيء.
error-field-page = رقم صفحة، يبدأ من 1
error-field-file = اسم ملف: 64 حرفًا ورقمًا
error-field-find = 200 حرف على الأكثر
error-field-q = 500 حرف على الأكثر
error-field-from = سنة (2019) أو شهر (2019-05) أو يوم (2019-05-17) أو رقم نسخة
error-field-to = سنة (2019) أو شهر (2019-05) أو يوم (2019-05-17) أو رقم نسخة
error-field-sort = إما relevance أو newest أو oldest
error-field-cursor = يصنعه هذا الموقع ولا يُكتب باليد؛ ابدأ البحث من جديد
error-field-before = رقم

gone-title = سُحب هذا السجل
gone-when = سُحب في
gone-text = لم يعد نصه منشورًا، أما أنه كان هنا فيبقى معلومًا.
gone-reason = السبب المذكور:
gone-cited = إن كنت قد استشهدت به فنرجو أن تذكر في نصك أنه سُحب.
