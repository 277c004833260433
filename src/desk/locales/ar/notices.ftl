# Mails to the team: that something waits, and where. Never what.

notices-review-asked = تنتظرك مراجعة في مكتب العمل.
    .subject = { $name }: تنتظرك مراجعة
notices-returned = عاد إليك شيء من عملك مع تعليقات.
    .subject = { $name }: عاد إليك شيء
notices-approved = وُوفق على شيء من عملك.
    .subject = { $name }: وُوفق على شيء من عملك
notices-due = حان موعد شيء تتولاه.
    .subject = { $name }: حان موعد شيء
notices-taken-back = استعاد شخص ما كان قد رواه: انظر ما بقي عمله.
    .subject = { $name }: استُعيد شيء
notices-watch-found = تغيّر شيء في عنوان طلبتَ مراقبته.
    .subject = { $name }: تغيّر عنوان
notices-cases-waiting = في الحالات ما ينتظر أمين حفظ.
    .subject = { $name }: الحالات
notices-upload-failed = تعذّرت قراءة ملف أرسلته: انظر ما العمل.
    .subject = { $name }: تعذّرت قراءة ملف
notices-invitation = أنت مدعو إلى مكتب عمل الفريق. افتح هذه الصفحة لإنشاء حسابك:
    .subject = { $name }: دعوة
notices-once = يعمل الرابط مرة واحدة. إن لم تكن تنتظر هذه الرسالة فتجاهلها.
notices-why = أنت طلبت هذه الرسائل. يمكنك إيقافها في صفحتك في المكتب.

notices-invite-send = أرسل رابط المرة الواحدة إلى هذا العنوان

notices-title = إشعارات بالبريد
notices-legend = أخبرني حين
notices-help = تقول الرسالة إن شيئًا ينتظر، وأين. ولا تقول أبدًا ما في سجل.
notices-no-address = اكتب عنوانًا أعلاه أولًا: بدونه لا يُرسل شيء.
notices-choice-review-asked = تنتظرني مراجعة
notices-choice-returned = يعود إليّ سجل من سجلاتي
notices-choice-approved = يوافَق على سجل من سجلاتي
notices-choice-due = يحين موعد شيء أتولاه
notices-choice-taken-back = يستعيد أحدهم ما كان قد رواه
notices-choice-watch-found = يتغيّر عنوان أراقبه
notices-choice-cases-waiting = مرة في اليوم، إن كان في الحالات ما ينتظر أمناء الحفظ
notices-choice-upload-failed = تعذّرت قراءة ملف أرسلته
notices-save = احفظ

done-notices-saved = إشعاراتك كما اخترت.

problem-mail-address = هذا ليس عنوان بريد إلكتروني
    .do = اكتب عنوانًا واحدًا، مثل amal@example.org.
