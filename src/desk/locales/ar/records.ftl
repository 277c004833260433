# بدء السجلات، ونسخ العمل.

records-begin-title = بدء سجل
records-begin-lead = عمّ يدور؟
records-about-agent = شركة أو سلطة أو منظمة تفعل. ليس شخصًا متنقلًا أبدًا.
records-about-technology = صنف من الأجهزة أو منتج أو نظام أو مجموعة بيانات أو برنامج.
records-about-deployment = تقنية مستخدمة، أو يُراد استخدامها، من جهة ما، في مكان ما، لزمن ما.
records-about-link = من يورّد أو يملك أو يموّل أو يشغّل أو يرسل بيانات، وإلى من.
records-about-incident = شيء حدث لأشخاص: ضرر، أو حادث كاد يقع، أو ممارسة، أو نفع.
records-about-claim = جملة يقولها أحد، مع منزلتها والأدلة لها وعليها.
records-about-source = وثيقة أو لقطة أو تسجيل أو مجموعة بيانات أو شهادة. لإضافة ملف استخدم صفحة الرفع.
records-about-engagement = سؤال وُجّه إلى أحد، وما عاد منه، والصمت كذلك.
records-about-assessment = مؤشر واحد، والجواب الذي وُجد لجهة واحدة في مدة واحدة.
records-about-measure = قاعدة أو حكم أو توصية أو تعهد أو مشاورة.
records-about-mechanism = طريقة للشكوى أو الإبلاغ أو طلب العون، ومدى جدواها.
records-about-publication = تقرير أو موجز أو دليل أو نشرة أو قصة، لنا أو لغيرنا.
records-about-event = اجتماع أو جلسة، ومن تكلم فيها وبأي صفة.
records-about-call = زمالة أو رسالة للتوقيع أو طلب أدلة.

records-new-title = سجل جديد: { $type }
records-edit-title = تعديل { $handle }
records-untitled = بلا عنوان بعد
records-begun-for = بُدئ لأجل «{ $title }». متى حُفظ عدت إلى هناك، وسُمّي فيه.
records-going-on = تتابع نسخة عملك، المحفوظة في
records-newer = حفظ { $by } النسخة { $version } في هذه الأثناء. عند الحفظ تُجمع الاثنتان وترى كيف.
records-is-public = يرى القراء هذا السجل. الحفظ يُنشئ مسودة إلى جانبه، تُراجع قبل أن تحل محل ما يرونه.
records-correct-instead = لإصلاح خطأ، اعمل تصحيحًا بدلًا من ذلك.
records-thrown-away = تخلصت من نسخة عمل لهذا السجل في
records-put-back = إعادتها

records-copies-title = نسخ العمل
records-copies-lead = ما كتبته ولم تحفظه. لا يراه أحد غيرك.
records-copies-none = لا شيء: كل ما كتبته محفوظ.
records-copy-of = تغييرات على سجل، محفوظة في
records-copy-new = سجل جديد، محفوظ في
records-thrown-title = تخلصت منها خلال اليوم الأخير
records-discard-title = التخلص مما كتبته؟
records-discard-lead = تبقى النسخ المحفوظة كما هي. ويمكنك إعادة نسخة العمل خلال يوم. حُفظت آخر مرة في
records-discard-do = التخلص منها
records-discard-back = لا، العودة إلى النموذج

records-pick-title = اختيار: { $field }
records-pick-one = مصطلح واحد
records-pick-several = مصطلح أو أكثر
records-pick-do = أخذ هذه
records-pick-back = العودة بلا تغيير

done-records-put-back = عادت نسخة عملك.
done-records-discarded = تم التخلص منها. يمكنك إعادتها خلال يوم.
