# المصادر: إرسال الملفات وقراءتها وتصحيح نصها وإزالة ما لا يجوز أن يُرى.

sources-home-title = المصادر
sources-lead = وثائق وتسجيلات وصور يستند إليها السجل. أرسل الملفات هنا، ويصبح كل منها مسودة يمكنك وصفها والاستشهاد بها.
sources-recent = آخر ما تغيّر
sources-recent-none = لا يوجد أي مصدر بعد.
sources-all = كل المصادر
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

sources-size-b = { $n } بايت
sources-size-kb = { $n } ك.ب
sources-size-mb = { $n } م.ب
sources-size-gb = { $n } غ.ب

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
