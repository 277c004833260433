# المصادر: إرسال الملفات وقراءتها وتصحيح نصها وإزالة ما لا يجوز أن يُرى.

sources-home-title = المصادر
sources-lead = وثائق وتسجيلات وصور يستند إليها السجل. أرسل الملفات هنا، ويصبح كل منها مسودة يمكنك وصفها والاستشهاد بها.
sources-recent = آخر ما تغيّر
sources-recent-none = لا يوجد أي مصدر بعد.
sources-intake-link = ما أرسلته

sources-upload-title = إرسال ملفات
sources-upload-files = الملفات
sources-upload-help = أي نوع من الملفات، حتى { $size } لكل ملف. تُقرأ بمعزل عن كل ما عداها، ولا يراها أحد خارج الفريق قبل نشرها.
sources-upload-drop = يمكنك أيضًا إسقاط الملفات هنا. إذا انقطع الاتصال فاختر الملف نفسه من جديد، ويُستأنف الإرسال من حيث توقف.
sources-upload-go = أرسل
sources-sending = جارٍ الإرسال
sources-sent = أُرسل
sources-sending-again = انقطع الاتصال. سيُستأنف الإرسال تلقائيًا.
sources-sending-failed = لم يُرسل الملف. اختره من جديد للمتابعة.
sources-sending-large = هذا الملف أكبر مما يقبله هذا المرصد.
sources-sending-signed-out = انتهت جلستك. سجّل الدخول ثم اختر الملف من جديد، ويُستأنف الإرسال من حيث توقف.
sources-sending-stop = أوقف

sources-intake-title = ما أرسلته
sources-intake-lead = تُقرأ الملفات واحدًا بعد آخر. يمكنك مغادرة هذه الصفحة، فالعمل مستمر.
sources-intake-list = الملفات
sources-intake-none = لم ترسل شيئًا بعد.
sources-intake-moving = ما زالت بعض الملفات في الطريق.
sources-intake-reload = انظر مجددًا
sources-state-progress = ما وصل منه
sources-state-receiving = وصل منه { $percent }.
sources-state-receiving-unknown = هو في طريق الوصول.
sources-state-receiving-help = إذا انقطع الاتصال فاختر الملف نفسه من جديد أدناه، ويُستأنف الإرسال من حيث توقف.
sources-state-expired = لم يصل كاملًا قط فأُتلف. أرسله من جديد.
sources-state-waiting = وصل وينتظر دوره في القراءة.
sources-stage-hashing = تُحسب بصمته.
sources-stage-reading = تجري قراءته.
sources-stage-storing = يجري حفظه.
sources-state-added = أصبح مسودة:
sources-state-existing = كان هنا من قبل:
sources-state-existing-closed = هذا الملف لدى الفريق من قبل، في سجل ليس متاحًا لأدوارك. يمكن لأحد المحررين أن يخبرك بالمزيد.
sources-alike-found = { $n ->
    [zero] لا مصدر آخر يشبهه
    [one] مصدر آخر يشبهه كثيرًا: قارن
    [two] مصدران آخران يشبهانه كثيرًا: قارن
    [few] { $n } مصادر أخرى تشبهه كثيرًا: قارن
    [many] { $n } مصدرًا آخر تشبهه كثيرًا: قارن
   *[other] { $n } مصدر آخر تشبهه كثيرًا: قارن
}
sources-again = حاول مجددًا
sources-as-is = احفظه دون قراءته
sources-discard = أتلفه

sources-refused-file-not-found = لم يعد حيث وُضع.
    .do = أرسله من جديد.
sources-refused-file-forbidden = تعذّرت قراءته من قرص هذا المرصد.
    .do = أخبر من يدير الخادم ثم حاول مجددًا.
sources-refused-file-special = ليس ملفًا.
    .do = اختر ملفًا وأرسله.
sources-refused-folder-loop = ليس ملفًا.
    .do = اختر ملفًا وأرسله.
sources-refused-file-unreadable = يُظهر القرص خطأ عند قراءته.
    .do = أرسله من جديد.
sources-refused-file-changed = تغيّر أثناء قراءته.
    .do = حاول مجددًا.
sources-refused-file-empty = إنه فارغ.
    .do = احصل على الملف من جديد من مصدره.
sources-refused-file-encrypted = إنه محمي بكلمة مرور.
    .do = افتحه بكلمة مروره واحفظه من دونها وأرسل تلك النسخة، أو احفظه كما هو دون نص.
sources-refused-file-damaged = إنه تالف ولا يمكن قراءته.
    .do = احصل عليه من جديد من مصدره، أو احفظه كما هو دون نص.
sources-refused-file-bomb = إذا فُكّ صار أكبر بكثير مما تحتويه وثيقة.
    .do = لا تفتحه. اسأل من أرسله، أو احفظه كما هو دون نص.
sources-refused-file-slow = طالت قراءته أكثر مما ينبغي فأُوقفت.
    .do = قسّمه وأرسل أجزاءه، أو احفظه كما هو دون نص.
sources-refused-file-greedy = احتاجت قراءته ذاكرة أكثر مما ينبغي فأُوقفت.
    .do = قسّمه وأرسل أجزاءه، أو احفظه كما هو دون نص.
sources-refused-file-verbose = أعطت قراءته أكثر مما يُسمح به فأُوقفت.
    .do = قسّمه وأرسل أجزاءه، أو احفظه كما هو دون نص.
sources-refused-disk-full = قرص هذا المرصد ممتلئ.
    .do = أخبر من يدير الخادم ثم حاول مجددًا.
sources-refused-not-stored = قُرئ وتعذّر حفظه.
    .do = حاول مجددًا بعد حين.
sources-refused-job-abandoned = بدأت قراءته مرات عدة وانتهت كل مرة بلا نتيجة.
    .do = احفظه كما هو دون نص، أو أتلفه.
sources-refused-job-cancelled = أُوقف.
    .do = حاول مجددًا إن كان ما زال مطلوبًا.
sources-refused-job-failed = حدث خطأ هنا.
    .do = الخطأ منا، وملفك في أمان. حاول مجددًا، أو احفظه كما هو.

done-sources-sent = وصلت ملفاتك وتجري قراءتها.
done-sources-none-sent = لم يُختر أي ملف. اختر ملفًا أو أكثر ثم أرسلها.
done-sources-some-too-large = كانت بعض الملفات أكبر مما يقبله هذا المرصد فتُركت. أما البقية فقد وصلت.
done-sources-discarded = أُتلف.

problem-upload-too-large = هذا الملف أكبر مما يقبله هذا المرصد
    .do = قسّمه أو صغّره. يمكن لمن يدير الخادم رفع الحد.
problem-upload-unknown = لا يوجد ملف كهذا بين ما أرسلته
    .do = ربما أُتلف بعد أسبوع. أرسله من جديد.
problem-too-many-uploads = ملفات كثيرة لك في الطريق
    .do = انتظر حتى يُقرأ بعضها ثم أرسل ما يليها.

sources-record = سجل هذا المصدر
sources-reading = الوثيقة
sources-no-file = لا ملف مع هذا المصدر.
sources-files = ملفات هذا المصدر
sources-find = ابحث في هذه الوثيقة
sources-find-go = ابحث
sources-found = { $n ->
    [0] لم يُعثر على «{ $words }» في هذه الوثيقة.
    [zero] لم يُعثر على «{ $words }» في هذه الوثيقة.
    [one] عُثر عليه مرة واحدة.
    [two] عُثر عليه مرتين.
    [few] عُثر عليه { $shown } مرات.
    [many] عُثر عليه { $shown } مرة.
   *[other] عُثر عليه { $shown } مرة.
}
sources-pages = صفحات الوثيقة
sources-page = صفحة { $page }
sources-page-of = صفحة { $page } من { $count }
sources-page-before = الصفحة السابقة
sources-page-next = الصفحة التالية
sources-looks = الصفحة { $page } من { $name } كما تبدو
sources-original = الأصل
sources-original-closed = يبقى الأصل لدى من يجوز لهم رؤيته.
sources-no-text = تعذّرت قراءة نص من هذا الملف. افتح الأصل.
sources-empty-page = لا كلمات في هذه الصفحة.
sources-recognised = قرأها برنامج من الصورة، وهو واثق بنسبة { $percent } في المتوسط. قارنها بالصفحة.
sources-unsure-pages = { $n ->
    [zero] لا صفحة قُرئت بثقة أقل من { $percent }.
    [one] صفحة واحدة قُرئت بثقة أقل من { $percent }. قارنها بصورتها:
    [two] صفحتان قُرئتا بثقة أقل من { $percent }. قارنهما بصورتيهما:
    [few] { $shown } صفحات قُرئت بثقة أقل من { $percent }. قارنها بصورها:
    [many] { $shown } صفحة قُرئت بثقة أقل من { $percent }. قارنها بصورها:
   *[other] { $shown } صفحة قُرئت بثقة أقل من { $percent }. قارنها بصورها:
}
sources-unsure-words = الكلمات التي تحتها نقاط لم يكن البرنامج واثقًا منها.
sources-corrected = كتب شخص هذه الكلمات عن الصفحة. آخر تصحيح في هذا الملف: { $date }
sources-language-unknown = اللغة غير معروفة
sources-withheld = لا يُعطى الأصل للقراء، بل يُعطون نصه أو نسخة أُعدّت لهم.
sources-redacted-shown = ترى ما يُعطى للقراء: نسخة أُزيل منها شيء.
sources-before-shown = ترى الملف كما كان قبل إزالة أي شيء. لا يرى القراء هذا أبدًا.
sources-before-link = أظهره كما كان
sources-after-link = أظهر ما يُعطى للقراء
sources-correct = صحّح كلمات هذه الصفحة
sources-correct-title = تصحيح كلمات الصفحة { $page }
sources-correct-lead = اكتب ما هو مكتوب في الصفحة ولا شيء سواه. يستعمل البحث والاستشهاد كلماتك، وتُحفظ الكلمات السابقة.
sources-correct-words = كلمات الصفحة
sources-correct-help = سطر فارغ يفصل بين الفقرات.
sources-correct-save = احفظ هذه الكلمات
sources-correct-conflict = كتب شخص آخر هذه الصفحة منذ فتحتها. كلماتك ما زالت هنا وكلماته في الأسفل: اجمع بينهما ثم احفظ النتيجة.
sources-correct-now = الصفحة كما هي الآن
sources-correct-long = هذا أطول من أن تتسع له صفحة: 200,000 حرف على الأكثر.
sources-cancel = عودة إلى الوثيقة

sources-state-of-draft = مسودة
sources-state-of-in_review = قيد المراجعة
sources-state-of-right_of_reply = حق الرد
sources-state-of-published = منشور
sources-state-of-corrected = مصحَّح
sources-state-of-superseded = مدموج
sources-state-of-withdrawn = مسحوب

sources-custody = الملفات وما صُنع منها
sources-type = النوع
sources-within = جاء ضمن
sources-metadata = ما يقوله الملف عن نفسه
sources-team-metadata = ما لا يراه إلا الفريق
sources-made = صُنع منه
sources-restricted = صُنع منه قبل إزالة شيء
sources-kind-text = طبقة نص
sources-kind-thumbnail = صورة صغيرة
sources-kind-clean = نسخة للقراء
sources-by-person = من شخص:
sources-redactions = ما أُزيل منه
sources-redaction-told = { $n ->
    [zero] لا موضع
    [one] موضع واحد، صفحة { $pages }
    [two] موضعان، صفحات { $pages }
    [few] { $shown } مواضع، صفحات { $pages }
    [many] { $shown } موضعًا، صفحات { $pages }
   *[other] { $shown } موضع، صفحات { $pages }
}

sources-redact = أزل شيئًا منه
sources-redact-title = إزالة شيء من { $name }
sources-redact-lead = قل ما لا يجوز أن يراه القراء. تنظر إلى النسخة قبل أن يتغير شيء. يُحفظ الأصل للفريق ولا يُعطى أبدًا.
sources-redact-words = كلمات تُزال أينما وردت
sources-redact-words-help = اسم أو عبارة في كل سطر. لا فرق بين حرف كبير وصغير ولا اعتبار للحركات. لا يُعثر على كلمات داخل صور في صفحة فيها نص أيضًا: علّمها في الأسفل.
sources-redact-whole = الكلمات الكاملة فقط
sources-redact-whole-help = وإلا أُزيل «علي» من «عليهم» أيضًا.
sources-redact-passages = مقاطع في صفحة واحدة
sources-redact-page = الصفحة
sources-redact-quote = الكلمات
sources-redact-areas = أجزاء من صفحة
sources-redact-areas-help = ارسم على الصفحة بالفأرة، أو أعطِ أرقامًا: نسبة مئوية من الصفحة، من يسارها ومن أعلاها. تصبح الصفحة صورة في النسخة.
sources-redact-draw = ارسم مستطيلًا فوق ما لا يجوز أن يُرى.
sources-redact-undraw = أزل هذا المستطيل
sources-redact-x = من اليسار، %
sources-redact-y = من الأعلى، %
sources-redact-width = العرض، %
sources-redact-height = الارتفاع، %
sources-redact-other-page = للرسم على صفحة أخرى أرسل هذا أولًا أو ابدأ هناك:
sources-redact-reason = السبب
sources-redact-reason-help = يراه القراء. لا تكرر ما يُزال.
sources-redact-look = اصنع النسخة وانظر إليها
sources-redact-nothing = قل ما الذي يُزال: كلمات أو مقطع أو جزء من صفحة.
sources-redact-much = هذا كثير دفعة واحدة: 500 موضع على الأكثر.
sources-redact-words-wrong = يحتاج كل سطر إلى حرف أو رقم، و1000 حرف على الأكثر.
sources-redact-quote-wrong = اكتب كلمات المقطع، 1000 حرف على الأكثر.
sources-redact-page-wrong = أعطِ رقم صفحة من هذا الملف.
sources-redact-area-wrong = أعطِ أربعة أرقام من 0 إلى 100.
sources-redact-reason-missing = قل لماذا يُزال.
sources-redact-reason-long = ليكن السبب أقل من 500 حرف.
sources-redact-reason-tells = يكرر السبب ما يُزال، وسيراه القراء.

sources-redaction-working = تُصنع النسخة. تُقرأ كل صفحة من جديد وقد يستغرق ذلك بضع دقائق. يمكنك مغادرة هذه الصفحة.
sources-redaction-made = { $n ->
    [0] لم يُعثر على شيء يُزال.
    [zero] لم يُعثر على شيء يُزال.
    [one] أُزيل موضع واحد. هكذا سيرى القراء صفحته.
    [two] أُزيل موضعان. هكذا سيرى القراء صفحاتهما.
    [few] أُزيلت { $shown } مواضع. هكذا سيرى القراء صفحاتها.
    [many] أُزيل { $shown } موضعًا. هكذا سيرى القراء صفحاتها.
   *[other] أُزيل { $shown } موضع. هكذا سيرى القراء صفحاتها.
}
sources-redaction-lead = ليس في النسخة بيانات وصفية ولا مرفقات ولا نماذج ولا نص خفي ولا نسخ سابقة. قارنها بالأصل قبل أن تتابع.
sources-redaction-flat = هذه الصفحات صور في النسخة كي لا يبقى شيء تحت السواد: { $pages }
sources-redaction-missed = لم يُعثر على بعضه، أو ربما ما زال هناك. علّم تلك المواضع أجزاءً من صفحة.
sources-redaction-missed-words = لم يُعثر على «{ $words }».
sources-redaction-missed-passage = لم يُعثر على «{ $words }» في الصفحة { $page }.
sources-redaction-missed-trace = ربما ما زالت الصفحة { $page } تقول «{ $words }» مكتوبًا بطريقة أخرى.
sources-redaction-missed-area = لا توجد صفحة { $page }.
sources-redaction-said = تقوله هذه السجلات أيضًا. غيّرها كذلك:
sources-redaction-page-alt = الصفحة { $page } من النسخة
sources-redaction-looked = قارنت هذه الصفحات: لم يبقَ شيء لا يجوز أن يُرى.
sources-redaction-unlooked = قارن الصفحات ثم ضع العلامة.
sources-redaction-apply = أعطِ القراء هذه النسخة
sources-redaction-drop = تخلَّ عنه
sources-refused-redaction-impossible = لا يمكن إزالة هذا من هذا الملف.
    .do = ملف بلا كلمات ولا صفحات لا يمكن الإزالة منه. أبقه مقيدًا، أو أضف نسخة صنعتها بنفسك.

sources-alike-link = ابحث عما يشبهه
sources-alike-title = ما يشبه هذا المصدر
sources-alike-lead = لا يُدمج شيء من تلقاء نفسه. إن كان مصدران واحدًا دمج أحد المحررين سجليهما.
sources-alike-none = لا شيء هنا يشبهه كثيرًا.
sources-alike-text = { $percent } من الكلمات واحدة
sources-alike-picture = { $percent } من الصورة واحد
sources-alike-same = البايتات نفسها
sources-alike-merge = ادمج السجلين
sources-alike-this = هذا المصدر
sources-alike-other = المصدر الآخر
sources-alike-compare = قارن
sources-alike-compare-title = مصدران جنبًا إلى جنب

done-sources-text-kept = حُفظت كلمات الصفحة. يستعملها البحث والاستشهاد.
done-sources-text-same = كانت الصفحة تقول ذلك. لم يتغير شيء.
done-sources-redacted = يُعطى القراء النسخة الآن. يبقى الأصل لدى الفريق.
done-sources-redaction-dropped = تُخلّي عنه. لم يتغير شيء.

problem-no-such-object = ليس لهذا المصدر ملف كهذا
    .do = عد إلى المصدر، فملفاته مذكورة هناك.
problem-no-such-file = لا ملف مع هذا المصدر
    .do = أضف ملفًا أولًا.
problem-redaction-unknown = لا شيء يُزال هنا
    .do = تم ذلك، أو تُخلّي عنه، أو نُسي بعد يوم. ابدأ من جديد من المصدر.
problem-not-made-yet = لم تُصنع النسخة بعد
    .do = انتظر حتى تُصنع، وانظر إليها، ثم تابع.
