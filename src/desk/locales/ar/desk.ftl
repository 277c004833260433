# Words that every page of the desk has.

desk-name = { $name } · المكتب
desk-search = البحث في كل السجلات
desk-signed-in = الدخول باسم
desk-sign-out = تسجيل الخروج
desk-help = مساعدة
desk-public-site = الموقع العام
desk-back-home = إلى الصفحة الرئيسية للمكتب

desk-nav-home = الرئيسية
desk-nav-records = السجلات
desk-nav-review = المراجعة
desk-nav-cases = الحالات
desk-nav-sources = المصادر
desk-nav-watching = المراقبة
desk-nav-translation = الترجمات
desk-nav-import = استيراد
desk-nav-vocabularies = المفردات
desk-nav-trail = سجل الأعمال
desk-nav-shape = المرصد
desk-nav-more = المزيد
desk-nav-people = الفريق

desk-errors-title = { $n ->
    [one] أمر واحد يحتاج إلى انتباهك
    [two] أمران يحتاجان إلى انتباهك
    [few] { $n } أمور تحتاج إلى انتباهك
   *[other] { $n } أمرًا يحتاج إلى انتباهك
}
desk-send-again-title = لم يُرسل نموذجك بعد
desk-send-again-why = سجّلت الدخول من جديد بعد فتح هذه الصفحة. لم يضع شيء مما كتبته: أرسله الآن.
desk-send-again = أرسله الآن
desk-send-again-what = ما كتبته

desk-problem-400 = لا يمكن قراءة هذا الطلب
    .do = عد إلى الوراء وحاول من جديد. إن جئت عبر رابط فربما كان مقطوعًا.
desk-problem-401 = سجّل الدخول أولًا
    .do = هذه الصفحة للفريق.
desk-problem-403 = لا يمكنك فعل هذا
    .do = أدوارك لا تسمح به. يستطيع المسؤول الإداري تغييرها.
desk-problem-404 = لا شيء هنا
    .do = الصفحة أو السجل غير موجود، أو ليس مفتوحًا لأدوارك.
desk-problem-405 = لا يُفعل هذا هنا
    .do = عد إلى الوراء واستعمل أزرار الصفحة.
desk-problem-409 = سبقك شخص آخر
    .do = تغيّر السجل منذ فتحته. انظر إليه ثم أعد ما أردت.
desk-problem-410 = لم يعد هذا هنا
    .do = كان هنا ثم سُحب.
desk-problem-413 = هذا كبير جدًا
    .do = أرسل أقل في المرة الواحدة؛ وللملفات استعمل صفحة الرفع.
desk-problem-422 = في النموذج أمر غير صحيح
    .do = عد إلى الوراء: ما كتبته ما زال هناك.
desk-problem-429 = محاولات كثيرة
    .do = انتظر قليلًا ثم حاول من جديد.
desk-problem-500 = حدث خطأ هنا
    .do = الخطأ منا. ما حُفظ من قبل في أمان. عد إلى الوراء وحاول من جديد.
desk-problem-503 = المكتب غير جاهز
    .do = جزء منه لا يستجيب. حاول من جديد بعد دقيقة.
problem-stale-form = لقد سجّلت الدخول من جديد منذ فتح هذه الصفحة
    .do = افتح الصفحة من جديد واختر الملفات مرة أخرى. لم يؤخذ منها شيء.
problem-foreign-request = لم يُرسل هذا من المكتب
    .do = افتح الصفحة هنا وأرسل النموذج منها.
problem-being-done = هذا قيد التنفيذ
    .do = أُرسل النموذج مرتين. انظر إلى السجل بعد لحظة: تم ذلك مرة واحدة.
problem-form-too-large = النموذج كبير جدًا
    .do = يتسع النموذج لأربعة ميغابايت. ارفع الوثائق الطويلة ملفات.
problem-bad-form = وصل النموذج تالفًا
    .do = عد إلى الوراء وأرسله من جديد: ما كتبته ما زال هناك.
