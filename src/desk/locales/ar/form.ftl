# النماذج: حقولها وأزرارها، وما الخطأ فيما كُتب.

form-title-needed = أعطِ عنوانًا بلغة واحدة على الأقل.
form-ref-unresolved = اختر السجل المقصود من السجلات التي عُثر عليها، أو ابدأ سجلًا جديدًا.
form-bad-number = هذا ليس عددًا. اكتب الكسور بنقطة، وبلا فاصلة: 1250.5
form-part-needed = هذا الجزء لازم أيضًا.
form-bad-day = هذا ليس يومًا مثل 2026-05-17.
form-bad-time = هذا ليس وقتًا مثل 09:30.
form-bad-zone = هذه ليست منطقة زمنية مثل Europe/Athens أو UTC أو +03:00.
form-no-such-hour = لم توجد هذه الساعة في ذلك اليوم: قُدّمت الساعات.

form-yes = نعم
form-no = لا
form-not-said = لم يُذكر
form-choose = اختر …
form-choice-kind-caution = تنبيه للقراء
form-choice-kind-conflict = مصادر متعارضة

form-date-help = 2019 · 2019-05 · 2019-05-17 · 2019~ (نحو) · 2019/2021 (بين) · 2019/.. (منذ)
form-date-understood = فُهم على أنه: { $date }

form-part-min = على الأقل
form-part-max = على الأكثر
form-part-basis = على ماذا يستند
form-part-amount = المبلغ
form-part-currency = العملة
form-part-year = السنة
form-part-kind = ما هو المبلغ
form-part-day = اليوم
form-part-time = الوقت
form-part-zone = المنطقة الزمنية
form-range-help = العدد نفسه مرتين إن كان مؤكدًا.
form-money-kind-help = قيمة العقد، منحة، تقدير …
form-time-optional = يمكن تركه: فيكون اليوم كله.
form-zone-help = مثل Europe/Athens؛ وUTC إن تُركت.

form-pick = الاختيار من القائمة كلها
form-ref-help = كلمات من عنوانه، أو رقمه.
form-ref-unseen = هذا يسمي سجلًا غير متاح لأدوارك. يبقى كما هو.
form-find = بحث
form-found = { $n ->
    [one] عُثر على سجل واحد. اختره:
    [two] عُثر على سجلين. اختر أحدهما:
    [few] عُثر على { $n } سجلات. اختر واحدًا:
   *[other] عُثر على { $n } سجل. اختر واحدًا:
}
form-found-none = لم يُعثر على سجل بهذه الكلمات.
form-new-here = سجل جديد: { $type }

form-text-state = كيف نشأ النص بلغة: { $language }
form-text-stale = تغيّر الأصل منذ هذه الترجمة.
form-text-fresh = ما زال النص مناسبًا ({ $language })
form-add-language = لغة أخرى
form-which-language = اللغة
form-add = إضافة
form-add-another = إضافة آخر
form-remove = إزالة
form-row-up = نقل إلى أعلى
form-row-down = نقل إلى أسفل
form-kept = { $n ->
    [0] لا يحفظ الأرشيف شيئًا هنا بعد.
    [one] يحفظ الأرشيف هنا مدخلًا واحدًا. يتغيّر مع ملفات المصدر، لا بالكتابة.
    [two] يحفظ الأرشيف هنا مدخلين. يتغيّران مع ملفات المصدر، لا بالكتابة.
    [few] يحفظ الأرشيف هنا { $n } مدخلات. تتغيّر مع ملفات المصدر، لا بالكتابة.
   *[other] يحفظ الأرشيف هنا { $n } مدخلًا. تتغيّر مع ملفات المصدر، لا بالكتابة.
}

form-place-label-help = مدينة، معبر حدودي، مبنى …
form-place-subdivision-help = ISO 3166-2، مثل GR-83
form-place-m49-help = M49 للأمم المتحدة، مثل 151
form-place-precision-help = إن تُركت فبقدر ما أعطيت.
form-place-public-help = لا تكون أدق مما هو معروف. من قد يتأذى لو صار الموضع علنيًا؟
form-map-open = الإشارة إليه على خريطة
form-map-alt = خريطة: توضع النقطة حيث تنقر
form-map-help = النقرة تضع النقطة. وبلوحة المفاتيح اكتب خط العرض وخط الطول أعلاه.
form-map-nearer = أقرب
form-map-wider = أبعد
form-map-country = البلد كله
form-map-clear = إزالة النقطة
form-see-unsaid = لا يرى القراء شيئًا من المكان حتى تقول بأي دقة.
form-see-withheld = يرى القراء: أن ثمة مكانًا، لا أين هو.
form-see-nothing = يرى القراء: لا شيء بعد، إذ لم يُعطَ شيء بهذه الدقة.
form-see-country = يرى القراء: مكان ما في { $country }.
form-see-names = يرى القراء: { $where }.
form-see-exact = يرى القراء: { $where }، والنقطة بعينها { $lat }، { $lon }.
form-see-locality = يرى القراء: { $where }، ونقطة مقرّبة إلى نحو 10 كم: { $lat }، { $lon }.
form-see-area = يرى القراء: { $where }، ونقطة مقرّبة إلى نحو 100 كم: { $lat }، { $lon }.
form-see-somewhere = مكان ما

form-contents = أجزاء النموذج
form-section-title = العنوان والملخص
form-section-first = اللازم أولًا
form-section-what = ما هو
form-section-where = أين
form-section-when = متى
form-section-words = بالكلمات
form-section-numbers = أرقام وقوائم
form-section-team = للفريق فقط
form-section-team-help = لا يخرج شيء من هذا من الفريق أبدًا.
form-section-cautions = تنبيهات للقراء
form-section-publication = اللغة والرخصة ومن يراه
form-section-filled = { $filled } من { $all }

form-reason = سبب التغيير
form-reason-help = سطر واحد لسجل التغييرات. قد يراه من يقرأ السجل.
form-reason-new-help = يمكن تركه.
form-save = حفظ
form-keep = الإبقاء نسخةَ عمل
form-discard = التخلص من نسخة العمل
form-missing-title = ما ينقص بعد للنشر
form-missing-help = يمكنك الحفظ من دون هذا كله.
form-missing-none = لا شيء: يمكن إرساله إلى المراجعة.
form-missing-count = { $n ->
    [0] لا ينقص شيء
    [one] ينقص أمر واحد
    [two] ينقص أمران
    [few] تنقص { $n } أمور
   *[other] ينقص { $n } أمرًا
}

form-say-saving = جارٍ الحفظ …
form-say-saved = حُفظ على الخادم في %time%
form-say-offline = لا اتصال: محفوظ في هذا المتصفح حتى يعود
form-say-signed-out = انتهت جلستك: محفوظ في هذا المتصفح. سجّل الدخول في لسان آخر ثم تابع هنا.
form-say-other-window = تابعت الكتابة في نافذة أخرى. اضغط «الإبقاء نسخةَ عمل» لجمع الاثنتين.
form-say-local-found = احتفظ هذا المتصفح بما كتبته بلا اتصال، في %time%.
form-say-local-restore = إعادته
form-say-local-forget = التخلص منه
form-say-found-none = لم يُعثر على شيء

form-merge-title = حفظ { $by } هذا السجل في هذه الأثناء
form-merge-title-window = تابعت الكتابة في نافذة أخرى
form-merge-lead-choose = لم يضع شيء. اختر ما يبقى حيث كتبتما معًا.
form-merge-lead-fits = تغييراتك وتغييرات الآخر لا تتلامس: كلاهما محفوظ. انظر إلى الأخرى ثم احفظ.
form-merge-before = قبل
form-merge-theirs = { $by }
form-merge-other-window = النافذة الأخرى
form-merge-mine = أنت
form-merge-now = الآن
form-merge-take-theirs = أخذ ما كتبه { $by }
form-merge-take-window = أخذ ما في النافذة الأخرى
form-merge-take-mine = أخذ ما كتبته أنت
form-merge-take-edit = كتابته من جديد:
form-merge-edit-text = { $field }، مكتوبًا من جديد
form-merge-taken = مأخوذ من { $by }
form-merge-taken-window = مأخوذ من النافذة الأخرى
form-merge-save = حفظ هذا
form-merge-go-on = متابعة الكتابة
form-merge-nothing = لا شيء

done-form-saved = حُفظ.
done-form-kept = أُبقي نسخةَ عمل لك: لا يراها غيرك.
done-form-unchanged = لم يتغير شيء: لم تُنشأ نسخة جديدة.
done-form-begun-filled = حُفظ السجل الجديد، وسُمّي هنا.
done-form-begun-to-cite = حُفظ المصدر الجديد. والآن المقطع.

problem-form-unknown-field = عُبث بالنموذج، أو لم يعد حديثًا
    .do = يسمي حقلًا غير موجود. افتح السجل من جديد؛ نسخة عملك ما زالت هناك.
problem-form-too-many = في النموذج أكثر مما يلزم
    .do = لا تزيد القائمة على 2000 مدخل. الجداول الطويلة تُرفع ملفًا إلى الأرشيف.
problem-form-no-version = لم يعد النموذج حديثًا
    .do = افتح السجل من جديد؛ نسخة عملك ما زالت هناك.
problem-copy-open = لديك نسخة عمل أخرى مفتوحة من هذا السجل
    .do = احفظها أو تخلص منها أولًا، ثم أعد الأخرى.
