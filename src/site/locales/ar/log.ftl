# The log: what it is, its entries and their proofs.

log-title = السجل العلني
log-lead = قائمة بكل ما نُشر هنا أو صُحّح أو سُحب. لا يمكنها إلا أن تكبر: من غيّر سطرًا قديمًا انكشف.
log-what = يتحول كل قيد إلى رقم، وكل الأرقام معًا إلى رقم واحد: غيّر أي شيء فيصبح ذلك الرقم غيره. يوقّع السجل هذا الرقم. وقد يوقّعه آخرون أيضًا، ويمكن لأي أحد أن يحتفظ به. لا يسمّي القيد أي شخص؛ وما كان عنه يمكن محوه من غير كسر السجل.
log-verify = تحقّق من شيء أُعطي لك
log-state = حاله الآن
log-size = القيود
log-signed = آخر توقيع
log-name = الاسم
log-key = المفتاح العلني
log-keys = كل المفاتيح
log-key-since = مستعمل منذ
log-witnesses = الشهود
log-no-witness = لم يوقّع أحد غيره آخر حالة.
log-timestamps = أختام الوقت
log-no-timestamp = لم تختم أي سلطة آخر القيود بعد.
log-stopped = توقف السجل عن التوقيع
log-stopped-before = ما وقّعه من قبل يبقى قابلًا للإثبات كما كان: البراهين التي احتفظت بها ما زالت صالحة، ويمكنك التحقق منها من دوننا.
log-stopped-since = ما يُنشر أو يُصحَّح أو يُسحب بعد آخر توقيع يظهر هنا، لكن لا شيء يثبته بعد. وسيكون له برهانه حين يستأنف السجل.
log-stopped-why = يتوقف السجل من تلقاء نفسه حين لا يكون شيء ما كما وُقّع، أو حين يتعذر استعمال مفتاحه: فهو يفضّل ألا يوقّع شيئًا على أن يوقّع خطأً. ولا يستأنف حتى يعرف الفريق السبب ويعالجه.
log-entries = آخر القيود
log-none = لا قيد بعد.
log-yourself = احتفظ به بنفسك
log-yourself-lead = هذا هو الرقم الموقّع. احتفظ به في مكان ليس لنا، مع المفتاح العلني: فهو يثبّت كل ما قبله.
log-checkpoint = نقطة التحقق
log-entry-n = القيد { $n }
log-entries-range = القيود { $from } إلى { $to }
log-kind-capture = لقطة صفحة
log-kind-publication = نشر
log-kind-correction = تصحيح
log-kind-withdrawal = سحب
log-kind-edition = طبعة
log-kind-telling = رواية أو لا شيء
log-kind-code = برامج صفحات الرواية
log-subject-edition = كل ما كان علنيًا حينها
log-subject-telling = ما رواه شخص، أو لا شيء
log-subject-code = ما تتلقاه المتصفحات لتُروى به
log-record-line = في السجل العلني منذ
log-record-label = الإثبات
proof-says = ما حدث
proof-about = عن
proof-when = متى
proof-act = في التاريخ
proof-records = السجلات
proof-closed = ما قاله هذا القيد لا يُعرض: مُحي أو ليس علنيًا. أما أن قيدًا كان هنا فباقٍ.
proof-telling = كل يوم يُكتب هنا العدد نفسه من الأسطر، سواء روى أحد شيئًا أم لا. ومن روى وحده يستطيع أن يُثبت أن أحدها له.
proof-title = الإثبات
proof-lead = ابدأ من الأسفل. في كل خطوة يُضم الرقم إلى رقم جيرانه، حتى يبقى رقم واحد لكل القيود. ويجب أن يكون هو الذي في نقطة التحقق الموقّعة. ولو تغيّر حرف واحد من هذا القيد لما أمكن ذلك.
proof-checkpoint = نقطة التحقق: { $size } من القيود
proof-step-one = مضموم إلى القيد { $n }
proof-step-more = مضموم إلى القيود { $n }
proof-signed = نقطة التحقق موقّعة من
proof-witnessed = شاهدها ووقّعها
proof-stamped = ختم وقتها
proof-alone = لم يوقّع أحد غيره نقطة التحقق هذه ولم يختمها.
proof-offline = تحقّق من دوننا
proof-download = نزّل هذا الإثبات
proof-open = افتح صفحة التحقق واحفظها وأفلت الإثبات عليها: تعمل والشبكة مقطوعة
proof-key = أعطها المفتاح العلني للسجل، من جهة غيرنا
proof-command = أو بسطر الأوامر:
proof-statement = ما يقوله القيد، حرفيًا

log-entries-count =
    { $n ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { $shown } قيود
        [many] { $shown } قيدًا
       *[other] { $shown } قيد
    }
log-records-count =
    { $n ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $shown } سجلات
        [many] { $shown } سجلًا
       *[other] { $shown } سجل
    }
log-older-keys =
    { $n ->
        [one] مفتاح أقدم واحد
        [two] مفتاحان أقدم
        [few] { $shown } مفاتيح أقدم
        [many] { $shown } مفتاحًا أقدم
       *[other] { $shown } مفتاح أقدم
    }
proof-picture =
    يقود القيد { $n } إلى نقطة التحقق على { $size } من القيود في { $steps ->
        [zero] صفر من الخطوات
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $steps } خطوات
        [many] { $steps } خطوة
       *[other] { $steps } خطوة
    }.
