# لقطات صفحات الويب: صفحتها وعلاماتها وإعادة عرضها.

capture-title = الصفحة كما كانت في { $date }
capture-title-undated = لقطة من الصفحة
capture-moment = { $date }، { $time } بالتوقيت العالمي
capture-address = العنوان
capture-led-to = أدى إلى
capture-mark = اللقطة: { $verdict }
capture-none-complete = لا توجد لقطة كاملة
capture-marked = هذه اللقطة ليست الصفحة كاملة
capture-views = طرق الاطلاع عليها
capture-picture = صورة الشاشة
capture-play = إعادة عرض الصفحة
capture-play-how = تُعرض الصفحة من اللقطة المحفوظة، ولا يُطلب شيء من أي مكان آخر. لا تعمل برامجها النصية هنا، فقد تنقص منها أجزاء: صورة الشاشة تُظهرها كما رآها المتصفح.
capture-play-how-apart = تُعرض الصفحة من اللقطة المحفوظة مع برامجها النصية، بمعزل عن هذا الموقع، ولا يُطلب شيء من أي مكان آخر.
capture-play-kept = أثناء العرض يحتفظ متصفحك بأجزاء منها، وتُحذف حين تغادر هذه الصفحة.
capture-screenshot-alt = صورة شاشة { $url }، { $date }
capture-screenshot-whole = فتح صورة الشاشة
capture-screenshot-none = لا توجد صورة شاشة يمكن عرضها.
capture-print = نسخة للطباعة (PDF)
capture-download = تنزيل اللقطة (WACZ، { $size })
capture-report = تقرير اللقطة (JSON)
capture-timeline = لقطات هذا العنوان
capture-this = المعروضة هنا
capture-how = كيف أُخذت
capture-began = بدأت
capture-took = استغرقت
capture-seconds = { $n ->
    [zero] { $shown } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $shown } ثوانٍ
    [many] { $shown } ثانية
   *[other] { $shown } ثانية
 }
capture-tool = بواسطة
capture-status = جواب الموقع
capture-received = ما وصل
capture-answers = { $n ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $shown } إجابات
    [many] { $shown } إجابة
   *[other] { $shown } إجابة
 }
capture-verdict = ما تتضمنه
capture-limit = توقفت عند حد
capture-redirects = إعادة التوجيه
capture-headers = ما قاله خادم الموقع عن الصفحة
capture-certificates = شهادات الموقع
capture-certificate-of = شهادة { $host }
capture-cert-to = صادرة إلى
capture-cert-by = صادرة عن
capture-cert-valid = صالحة
capture-cert-days = من { $from } إلى { $to }
capture-cert-over = لم تكن صالحة يوم اللقطة.
capture-cert-print = البصمة (SHA-256)
capture-cert-above = تضمنها
capture-cut = لم تُحفظ حتى نهايتها
capture-cert-distrusted = شهادة الموقع
capture-cert-parts = أجزاء من مواقع لا يوثق بشهادتها
capture-cert-parts-means = ليس مؤكدًا من أرسل هذه الأجزاء من الصفحة.
capture-cert-why-expired = كانت الشهادة منتهية.
capture-cert-why-not-yet-valid = لم تكن الشهادة صالحة بعد.
capture-cert-why-other-name = الشهادة باسم آخر.
capture-cert-why-self-signed = أصدر الموقع شهادته بنفسه.
capture-cert-why-issuer-unknown = لا تضمن الشهادةَ أي جهة تعرفها المتصفحات.
capture-refused = ما حاولته الصفحة ومُنعت منه
capture-refused-dialog = رسائل تنتظر جوابًا: { $shown }
capture-refused-popup = نوافذ خاصة بها: { $shown }
capture-refused-download = تنزيلات: { $shown }
capture-refused-forbidden-address = اتصالات بشبكات خاصة أو بمنافذ ليست من منافذ الويب: { $shown }
capture-refused-service-worker = برامج تبقى في المتصفح (service workers): { $shown }
capture-refused-other = غير ذلك: { $shown }
capture-prints = البصمات (SHA-256)
capture-prints-wacz = اللقطة
capture-hit = في لقطة { $date }

replay-frame = صفحة محفوظة: { $url }
replay-noscript = تحتاج إعادة العرض إلى تشغيل البرامج النصية. صورة الشاشة والنص يُظهران الصفحة نفسها من دونها.
replay-loading = يجري فتح الصفحة المحفوظة …
replay-unable = لا يسمح هذا المتصفح بعرض الصفحات المحفوظة هنا. صورة الشاشة والنص يُظهران الصفحة نفسها.
replay-failed = لم تُفتح الصفحة المحفوظة. صورة الشاشة والنص يُظهران الصفحة نفسها، ويمكن تنزيل اللقطة.

capture-reason-whole = وصل كل شيء.
capture-reason-certificate-not-trusted = شهادة الموقع ليست مما تثق به المتصفحات، فليس مؤكدًا ممن جاء الجواب.
capture-reason-time-limit = استغرقت وقتًا طويلًا فقُطعت.
capture-reason-size-limit = جلبت أكثر مما تتسع له اللقطة فقُطعت.
capture-reason-resource-limit = تتكون من ملفات أكثر مما تتسع له اللقطة فقُطعت.
capture-reason-memory-limit = استهلكت ذاكرة كثيرة فقُطعت.
capture-reason-process-limit = شغّلت عمليات كثيرة فقُطعت.
capture-reason-body-cut-off = انقطعت الصفحة نفسها قبل آخرها.
capture-reason-resources-missing = لم تصل صور الصفحة أو أنماطها أو برامجها النصية.
capture-reason-browser-ended = انتهى المتصفح من تلقاء نفسه قبل أن تكتمل الصفحة.
capture-reason-stopped = أُوقف الالتقاط قبل أن تكتمل الصفحة.
capture-reason-refused-by-site = رفض خادم الموقع الوصول.
capture-reason-too-many-requests = قال الموقع إن الطلبات عليه كثيرة.
capture-reason-challenge = أراد الموقع دليلًا على أن إنسانًا يقرأ.
capture-reason-robots-disallowed = يطلب الموقع من الروبوتات ألا تجلب هذه الصفحة (robots.txt)، واحتُرم ذلك.
capture-reason-sign-in-required = طلب خادم الموقع اسمًا وكلمة مرور.
capture-reason-sign-in-page = ما وصل صفحة لتسجيل الدخول.
capture-reason-says-not-found = تقول الصفحة نفسها إنها غير موجودة.
capture-reason-same-as-nonsense = عنوان مختلق من الموقع نفسه يُظهر الصفحة نفسها.
capture-reason-led-to-front-page = لم يؤدِّ العنوان إلا إلى الصفحة الأولى للموقع.
capture-reason-empty-page = وصلت الصفحة بلا محتوى.
capture-reason-not-found = أجاب الموقع أنه لا توجد صفحة كهذه.
capture-reason-gone = أجاب الموقع أن الصفحة زالت نهائيًا.
capture-reason-site-error = أجاب خادم الموقع بخطأ من عنده.
capture-reason-name-unknown = لا يوجد موقع بهذا الاسم.
capture-reason-unreachable = تعذّر الوصول إلى خادم الموقع.
capture-reason-no-answer = لم يُجب خادم الموقع.
capture-reason-redirect-loop = يدور العنوان في حلقة.
capture-reason-address-forbidden = أدى العنوان إلى شبكة خاصة، ولا يُجلب منها شيء.
capture-reason-certificate-broken = شهادة الموقع معطوبة ولم يمكن استقبال شيء.
