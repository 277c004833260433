# التقاط عناوين الويب.

captures-title = التقاط عناوين
captures-lead = قد تتغيّر صفحة الويب غدًا أو تختفي. اللقطة تحفظها كما هي الآن، كاملة، ليستطيع أي شخص أن يتحقق مما قالته.
captures-link = ما التقطتَه
captures-form-title = التقاط عنوان
captures-addresses = العناوين، كل واحد في سطر
captures-help = { $most } على الأكثر في المرة الواحدة. تُلتقط واحدًا بعد الآخر، ويمكنك مغادرة هذه الصفحة.
captures-go = التقاط
captures-mistake-none = اكتب عنوانًا واحدًا على الأقل.
captures-mistake-many = اكتب { $most } عنوانًا على الأكثر في المرة الواحدة.
captures-mistake-address = هذا ليس عنوانًا على الويب: { $line }. يبدأ العنوان بـ https:// أو http:// ولا يتضمن كلمة مرور.
captures-what = ماذا تفعل اللقطة
captures-what-page = يفتح متصفح تابع لهذا المرصد الصفحة بملف شخصي جديد، ويمرّ بها إلى آخرها، وينتظر صورها. لا يسجّل الدخول في أي مكان ولا ينقر على شيء، ولا على نوافذ ملفات تعريف الارتباط.
captures-what-keeps = يُحفظ كل ما وصل كما وصل (WARC داخل WACZ)، مع صورة للشاشة ونسخة للطباعة والنص وعمليات إعادة التوجيه والترويسات وشهادات الموقع.
captures-what-verdict = يُقال لك هل هي الصفحة حقًا: كاملة أو جزئية أو محجوبة أو خلف صفحة دخول أو مختفية أو خطأ. ويُقال ذلك للقراء أيضًا.
captures-what-robots = ما يطلب الموقع من الروبوتات تركه (robots.txt) يُترك.
captures-what-no-robots = يلتقط هذا المرصد الصفحات حتى حين يطلب الموقع من الروبوتات الابتعاد (robots.txt).
captures-what-seen = يرى الموقع أن جهاز هذا المرصد يطلب الصفحة. إن كان ذلك قد ينبّه أحدًا أو يضر شخصًا فلا تلتقطها من هنا.
captures-what-bounds = الصفحة التي تستغرق أكثر من { $seconds } ثانية أو تجلب أكثر من { $size } تُقطع عند ذلك، والحكم يقول ذلك.
captures-what-public = لا يرى اللقطة أحد من خارج الفريق قبل نشر مصدرها. وتُرفض عناوين الشبكات الخاصة.
captures-list = ما التقطتَه
captures-none = لم تلتقط شيئًا في الشهر الأخير.
captures-moving = بعض اللقطات ما زال قيد التنفيذ.
captures-stop = إيقاف
captures-drop = إزالة من هذه القائمة
captures-stage-waiting = ينتظر دوره.
captures-stage-asking = يُسأل الموقع عما يجوز للروبوتات.
captures-stage-opening = يُفتح متصفح.
captures-stage-loading = الصفحة قيد التحميل.
captures-stage-scrolling = يمرّ المتصفح بالصفحة إلى آخرها.
captures-stage-picturing = تُصنع صورة الشاشة ونسخة الطباعة.
captures-stage-fetching = يُجلب الملف.
captures-stage-packing = يُحزم ما وصل.
captures-stage-storing = يُخزَّن.
captures-state-new = صارت مسودة الآن:
captures-state-more = لقطة أخرى لمصدر كان هنا:
done-captures-asked = عناوينك تنتظر دورها.
done-captures-dropped = أُزيل من القائمة.
done-captures-no-address = ليس لهذا المصدر عنوان يمكن التقاطه.
captures-of-source = لقطات عنوانه
captures-of-source-none = لم يُلتقط عنوانه بعد.
captures-again = التقاط من جديد
captures-first = التقاط عنوانه
captures-what-polite = { $n ->
    [zero] لا انتظار بين زيارتين لموقع واحد.
    [one] تمر ثانية واحدة بين زيارتين لموقع واحد.
    [two] تمر ثانيتان بين زيارتين لموقع واحد.
    [few] تمر { $shown } ثوانٍ بين زيارتين لموقع واحد.
   *[other] تمر { $shown } ثانية بين زيارتين لموقع واحد.
 }

captures-refused-address-invalid = هذا ليس عنوانًا على الويب.
    .do = اكتبه كما يعرضه متصفحك، ابتداءً من https://.
captures-refused-address-forbidden = هذا العنوان يؤدي إلى شبكة خاصة أو إلى هذا الجهاز نفسه.
    .do = لا تُلتقط إلا العناوين التي يستطيع الجميع الوصول إليها.
captures-refused-browser-missing = ليس لهذا المرصد متصفح يلتقط به.
    .do = أخبر من يدير الخادم: يبيّن docs/capture.md ما ينبغي تثبيته.
captures-refused-capture-empty = لا شيء يجيب على هذا العنوان، فلم يُنشأ مصدر.
    .do = تحقق من العنوان في متصفحك ثم أعد المحاولة.
captures-refused-capture-withdrawn = سُحب مصدر هذا العنوان ولا يقبل لقطات.
    .do = اسأل أحد المحررين عن سبب سحبه.
captures-refused-disk-full = قرص هذا المرصد ممتلئ.
    .do = أخبر من يدير الخادم ثم أعد المحاولة.
captures-refused-job-cancelled = أُوقف.
    .do = أعد المحاولة إن كان ينبغي التقاطه.
captures-refused-job-failed = تعذّر التقاطه.
    .do = أعد المحاولة. إن تكرر ذلك فأخبر من يدير الخادم.
