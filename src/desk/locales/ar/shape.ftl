# What a monitor shapes itself: vocabularies, fields, pages, name and look.

shape-save = احفظ وانشر
shape-reason = لماذا
shape-reason-help = يظهر في السجل الزمني بجانب التغيير. تكفي جملة واحدة.
shape-reason-missing = اذكر السبب: يظهر في السجل الزمني.
shape-changed-meanwhile = غيّر شخص آخر هذا في أثناء ذلك. نصك ما زال هنا: انظر إلى السجل الزمني أدناه ثم احفظ من جديد.
shape-history = السجل الزمني
shape-as-shipped = كما جاء مع البرنامج: لم يغيّره أحد.
shape-shipped = كما جاء مع البرنامج
shape-bring-back = { $version ->
    [0] أعده كما جاء مع البرنامج
   *[other] أعد النسخة { $version }
}
shape-brought-back = { $version ->
    [0] كما جاء مع البرنامج من جديد.
   *[other] النسخة { $version } من جديد.
}
shape-order = الموضع في القائمة
shape-order-help = عدد صحيح: الأصغر يأتي أولًا.
shape-preview = معاينة
shape-preview-title = كيف سيبدو
shape-preview-unsaved = لم يُحفظ شيء بعد.

shape-vocabularies-lead = الكلمات التي تختار منها السجلات. كل تغيير يصير علنيًا في الحال، مع اسمك وسببك في سجله الزمني، ويمكن الرجوع عن كل تغيير.
shape-no-second = التغييرات هنا علنية في الحال: لا يوافق عليها شخص ثانٍ.
shape-vocabulary = قائمة المصطلحات
shape-terms = المصطلحات
shape-terms-n = { $n ->
    [zero] لا مصطلحات
    [one] مصطلح واحد
    [two] مصطلحان
    [few] { $shown } مصطلحات
    [many] { $shown } مصطلحًا
   *[other] { $shown } مصطلح
}
shape-records-n = { $n ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $shown } سجلات
    [many] { $shown } سجلًا
   *[other] { $shown } سجل
}
shape-missing = تسميات ناقصة
shape-missing-none = لا شيء
shape-missing-lead = تنقص تسميات باللغات التالية:
shape-lacks = بلا تسمية باللغة
shape-closed = ثابتة
shape-closed-why = مصطلحات هذه القائمة ثابتة، لأن قواعد في البرنامج أو قائمة جهة أخرى تقوم عليها. يمكن تغيير كلماتها.
shape-chosen-in = يُختار منها في
shape-own = أُضيف هنا
shape-retired = لم تعد معروضة
shape-stands = حل محله
shape-add-term = أضف مصطلحًا
shape-change-term = غيّر هذا المصطلح
shape-notation = الرمز
shape-notation-help = حروف إنجليزية صغيرة وأرقام وواصلات، مثل thermal-camera. يظهر في العناوين والسجلات ولا يتغير أبدًا.
shape-notation-taken = هناك مصطلح بهذا الرمز.
shape-labels = التسمية
shape-labels-help = تكفي لغة واحدة. يراها قراء اللغات الأخرى مع اسم لغتها إلى أن تُترجم.
shape-label = التسمية
shape-label-missing = اكتب التسمية بهذه اللغة.
shape-more-language = لغة أخرى
shape-language-tag = رمز اللغة
shape-language-tag-help = مثل fa أو ti أو zh-Hant.
shape-broader = يقع تحت
shape-broader-help = السجلات التي تحمل هذا المصطلح تُوجد أيضًا تحت الذي فوقه.
shape-broader-none = لا شيء: مصطلح أعلى
shape-definition = التعريف
shape-others = أسماء أخرى
shape-others-help = اسم في كل سطر. من يبحث عنها يجد ما يحمل هذا المصطلح.
shape-short = تسمية قصيرة
shape-short-help = للمواضع الضيقة.
shape-match = الشيء نفسه في قوائم خارجية
shape-match-help = واحد في كل سطر: exact أو close أو broad أو narrow أو related، ثم القائمة، ثم رمزها.
shape-match-unread = لا يمكن قراءة هذا السطر: { $line }
shape-countries = البلدان
shape-countries-help = بلد في كل سطر: اسمه أو رمزه من حرفين. سجلات هذه البلدان تُوجد تحت المنطقة.
shape-country-unread = هذا ليس بلدًا: { $line }
shape-partial = تلامس هذه البلدان فقط
shape-partial-help = لبحر أو شريط على طول حدود: عندئذ لا تُوجد سجلات البلدان تحتها من تلقاء نفسها.
shape-deprecate = التوقف عن عرضه
shape-deprecated = مهمل
shape-deprecated-help = لا يُعرض على سجلات جديدة. ما يحمله يبقى صالحًا وعلنيًا.
shape-replaced-by = يحل محله
shape-replaced-by-none = لا شيء
shape-is-deprecated = مهمل
shape-stands-now = السجلات التي تحمل هذا المصطلح تُوجد الآن تحت مصطلح آخر:
shape-uses = الاستعمال
shape-uses-none = لا يحمله أي سجل.
shape-uses-below = بهذا المصطلح أو بمصطلح تحته، أيًا كانت حالتها
shape-uses-uncounted = لا تُسرد السجلات بحسب مصطلحات هذه القائمة.
shape-merge = ادمجه في مصطلح آخر
shape-merge-lead = لمصطلحين بالمعنى نفسه. يأخذ الآخر أسماء هذا، وتُوجد السجلات التي تحمل هذا تحته في الحال.
shape-merge-into = المصطلح الذي يبقى
shape-merge-choose = اختر مصطلحًا
shape-merge-choose-first = اختر مصطلحًا آخر من هذه القائمة.
shape-merge-do = ادمج
shape-move = اكتب المصطلح الجديد في السجلات
shape-move-lead = لا حاجة إليه للعثور عليها. يحصل كل سجل على نسخة أخرى لا يختلف فيها إلا المصطلح، والسجل الذي يغيّره أحد بعد ذلك يُترك كما هو إذا رجعت عن هذا.
shape-move-do = اكتبه في السجلات
shape-move-reason = { $from } صار { $to }.
shape-move-running = { $total ->
    [0] جارٍ البحث عن السجلات …
   *[other] { $done } من { $total } …
}
shape-move-done = { $moved ->
    [zero] لم يتغير أي سجل.
    [one] تغيّر سجل واحد.
    [two] تغيّر سجلان.
    [few] تغيّرت { $moved } سجلات.
    [many] تغيّر { $moved } سجلًا.
   *[other] تغيّر { $moved } سجل.
}
shape-move-undone = { $back ->
    [zero] جرى الرجوع: لا سجل عاد كما كان.
    [one] جرى الرجوع: عاد سجل واحد كما كان.
    [two] جرى الرجوع: عاد سجلان كما كانا.
    [few] جرى الرجوع: عادت { $back } سجلات كما كانت.
    [many] جرى الرجوع: عاد { $back } سجلًا كما كان.
   *[other] جرى الرجوع: عاد { $back } سجل كما كان.
} { $kept ->
    [0] {""}
    [one] سجل واحد تغيّر بعد ذلك فتُرك كما هو.
    [two] سجلان تغيّرا بعد ذلك فتُركا كما هما.
    [few] { $kept } سجلات تغيّرت بعد ذلك فتُركت كما هي.
    [many] { $kept } سجلًا تغيّر بعد ذلك فتُرك كما هو.
   *[other] { $kept } سجل تغيّر بعد ذلك فتُرك كما هو.
}
shape-move-back = ارجع عنه

done-shape-term-added = أُضيف المصطلح.
done-shape-term-saved = تغيّر المصطلح.
done-shape-term-merged = صار المصطلحان واحدًا.
done-shape-move-begun = يجري تغيير السجلات. يمكنك مغادرة هذه الصفحة.
done-shape-move-back-begun = يجري الرجوع عنه. يمكنك مغادرة هذه الصفحة.

shape-title = المرصد
shape-lead = ما يسمي به هذا المرصد نفسه، وكيف يبدو، وما يقوله عن نفسه، وما يطلبه من السجلات إلى جانب الحقول التي تأتي مع البرنامج. كل تغيير علني في الحال ويظهر في سجل النشاط.
shape-fields = حقول خاصة
shape-fields-n = { $n ->
    [zero] لا حقول خاصة
    [one] حقل خاص واحد
    [two] حقلان خاصان
    [few] { $shown } حقول خاصة
    [many] { $shown } حقلًا خاصًا
   *[other] { $shown } حقل خاص
}
shape-fields-of = الحقول: { $type }
shape-fields-lead = الحقل الذي تضيفه يظهر في النموذج وعلى الصفحة وفي الجداول وواجهة البرمجة وعمليات البحث، مثل حقول البرنامج. لا يتغير اسمه ولا صنفه أبدًا.
shape-fields-own = أُضيفت هنا
shape-fields-none = لا شيء بعد.
shape-fields-removed = أُزيلت
shape-fields-shipped = حقول تأتي مع البرنامج
shape-add-field = أضف حقلًا
shape-field-labels = ما اسمه
shape-field-help = مساعدة لمن يملؤه
shape-field-does = ما الذي يفعله
shape-field-name = الاسم في البيانات
shape-field-name-help = يبدأ بـ own-‎. إذا تُرك فارغًا صيغ من التسمية الإنجليزية. لا يتغير أبدًا.
shape-field-taken = هناك حقل { $name } في هذا النوع.
shape-field-scheme = قائمة المصطلحات
shape-field-scheme-help = لمصطلح.
shape-field-scheme-none = لا شيء
shape-field-to = أنواع السجلات التي قد يحيل إليها
shape-field-to-help = لإحالة.
shape-field-is-removed = أُزيل
shape-field-remove = أزل هذا الحقل
shape-field-remove-lead = يختفي من النماذج والصفحات والجداول وعمليات البحث. ما كُتب يبقى في السجلات ويعود مع الحقل.
shape-field-back = أعد الحقل
shape-field-back-lead = يعود إلى النماذج والصفحات مع كل ما كُتب فيه.
shape-kind = الصنف
shape-kind-help = لا يتغير بعد ذلك أبدًا.
shape-kind-text = نص بلغة واحدة
shape-kind-localised = نص يُترجم
shape-kind-term = مصطلح من قائمة
shape-kind-edtf = تاريخ
shape-kind-number = عدد
shape-kind-flag = نعم أو لا
shape-kind-url = عنوان على الويب
shape-kind-country = بلد
shape-kind-language = لغة
shape-kind-ref = إحالة إلى سجل
shape-many = قيم متعددة
shape-many-help = قد يكون للسجل أكثر من قيمة.
shape-many-short = متعددة
shape-facet = يمكن التصفية به
shape-facet-help = للمصطلحات والبلدان واللغات، ولنعم أو لا.
shape-facet-short = تصفية
shape-search = تُبحث كلماته
shape-search-help = للنصوص.
shape-search-short = يُبحث
shape-required = مطلوب قبل النشر
shape-required-help = السجل بدونه ناقص. ما هو علني يبقى علنيًا.
shape-required-short = مطلوب
shape-asserted = يقول شيئًا عن العالم
shape-asserted-help = عندئذ يحتاج إلى مصدر، أو إلى علامة تقدير المحررين.

done-shape-field-added = أُضيف الحقل.
done-shape-field-saved = تغيّر الحقل.
done-shape-field-removed = أُزيل الحقل. ما كُتب محفوظ.

shape-regions = مناطق خاصة
shape-regions-n = { $n ->
    [zero] لا شيء بعد
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $shown } مناطق
    [many] { $shown } منطقة
   *[other] { $shown } منطقة
}
shape-regions-lead = مناطق خاصة بكم إلى جانب مناطق الأمم المتحدة: بحر أو ممر أو حدود. تُوجد السجلات تحتها بحسب بلدانها.
shape-regions-none = لا شيء بعد.
shape-add-region = أضف منطقة
shape-all-regions = كل المناطق

shape-pages = الصفحات
shape-pages-none = كما جاءت مع البرنامج
shape-pages-lead = تأتي ثلاث صفحات بنص يصح لكل مرصد. ضعوا نصكم مكانه، وأضيفوا صفحات أخرى.
shape-page-about = من يدير هذا
shape-page-how-we-work = كيف نعمل
shape-page-privacy = الخصوصية
shape-page-shipped = كما جاءت مع البرنامج
shape-add-page = أضف صفحة
shape-slug = العنوان
shape-slug-help = حروف لاتينية صغيرة وأرقام وواصلات، مثل our-network. لا يتغير أبدًا.
shape-slug-taken = هناك صفحة بهذا العنوان.
shape-page-titles = العنوان الظاهر
shape-page-texts = النص
shape-page-texts-help = بصيغة Markdown: ‏# للعناوين و* للقوائم و**للخط الغليظ** و[كلمات](https://address). الصورة هي ![كلماتها](/o/…) من ملف علني في الأرشيف. يظهر HTML نصًا.
shape-place = أين يُشار إليها
shape-place-sections = في شريط التنقل في الأعلى
shape-place-foot = في أسفل كل صفحة
shape-place-none = ليس في مكان: تقود إليها روابط في النصوص فقط
shape-publish-page = انشر
shape-page-remove = أزل الصفحة
shape-page-ship-again = ارجع إلى النص الذي جاء مع البرنامج

done-shape-page-published = الصفحة علنية.
done-shape-page-removed = أُزيلت الصفحة. نسخها محفوظة.

shape-look = الاسم والمظهر
shape-look-lead = يسري في الحال، على الموقع العلني ومكتب التحرير وفي الاستشهادات.
shape-name = اسم المرصد
shape-name-help = إذا تُرك فارغًا فالاسم من إعدادات الخادم.
shape-contact = جهة الاتصال العلنية
shape-contact-help = بريد وظيفة أو عنوان صفحة، لا بريد شخص أبدًا.
shape-contact-unsaid = لا جهة اتصال خاصة
shape-accent = لون التمييز
shape-accent-help = لون خطوط التسطير والتركيز والعلامة، مثل ‎#c2410c. يجب أن يبرز على الورق الفاتح والداكن.
shape-accent-dark = لون التمييز في المظهر الداكن
shape-accent-dark-help = فقط إذا كان اللون الأول داكنًا أكثر مما ينبغي هناك.
shape-mark = العلامة
shape-mark-help = رسم بنص SVG من أشكال بسيطة فقط: بلا نمط ولا برنامج ولا صورة ولا رابط ولا نص.
shape-lang = اللغة عند عدم التحديد
shape-lang-help = لقراء لا يطلب متصفحهم أيًا من اللغات الموجودة.
shape-lang-none = الإنجليزية
shape-theme-light = المظهر الفاتح
shape-theme-dark = المظهر الداكن
shape-contrast-enough = التباين { $ratio } إلى 1: كافٍ
shape-contrast-poor = التباين { $ratio } إلى 1: غير كافٍ، يلزم 3 إلى 1

done-shape-look-saved = تغيّر اسم المرصد ومظهره.

problem-no-such-term = لا يوجد مصطلح كهذا
    .do = ابحث عنه في قائمته.
problem-no-such-vocabulary = لا توجد قائمة مصطلحات كهذه
    .do = ابحث عنها في سرد القوائم.
problem-vocabulary-closed = مصطلحات هذه القائمة ثابتة
    .do = يمكن تغيير كلماتها، ولا يمكن إضافة شيء إليها.
problem-no-such-version = لا توجد نسخة كهذه
    .do = ارجع: يعرض السجل الزمني النسخ الموجودة.
problem-term-stands = لا شيء يحل محل هذا المصطلح
    .do = ادمجه أولًا، أو قل ما الذي يحل محله.
problem-move-undone = جرى الرجوع عن هذا من قبل
    .do = ارجع: تعرض الصفحة ما آل إليه.
