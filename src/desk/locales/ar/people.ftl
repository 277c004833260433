# من في الفريق: تسجيل الدخول والانضمام وحساب الشخص نفسه وقائمة الأشخاص.

people-sign-in-title = تسجيل الدخول
people-sign-in = ادخل
people-name = الاسم
people-passphrase = عبارة المرور
people-code = الرمز
people-code-help = الأرقام الستة من تطبيق المصادقة، أو أحد رموز الاسترداد.
people-passkey-sign-in = ادخل بمفتاح مرور
people-passkey-sign-in-why = يطلب جهازك إصبعك أو وجهك أو رمزه الخاص. لا شيء يُكتب.
people-passkey-waiting = في انتظار جهازك …
people-passkey-failed = لم ينجح ذلك. حاول مرة أخرى، أو استخدم الطريقة الأخرى في هذه الصفحة.
people-typed-way = بعبارة المرور
people-no-way-in = لا تستطيع الدخول؟ اطلب رابطًا جديدًا ممن يدير فريقك.
people-show-passphrase = أظهر ما أكتب
people-kept = ما كتبته محفوظ، ويُرسل بعد هذا.

people-proof-title = أثبت أنك أنت
people-proof-why = ما تريد فعله قد يضر إن وقع في أيدٍ سيئة. بعد ذلك لديك عشر دقائق.
people-proof = تابع
people-passkey-proof = استخدم مفتاح مرور

people-error-sign-in-refused = الاسم أو عبارة المرور أو الرمز غير صحيح. رمز التطبيق يصلح مرة واحدة فقط: انتظر الرمز التالي.
people-error-proof-refused = عبارة المرور أو الرمز غير صحيح. رمز التطبيق يصلح مرة واحدة فقط: انتظر الرمز التالي.
people-error-too-many-attempts = { $n ->
    [one] كثرت المحاولات الخاطئة. انتظر دقيقة ثم حاول مرة أخرى. مفتاح المرور يعمل فورًا.
    [two] كثرت المحاولات الخاطئة. انتظر دقيقتين ثم حاول مرة أخرى. مفتاح المرور يعمل فورًا.
    [few] كثرت المحاولات الخاطئة. انتظر { $n } دقائق ثم حاول مرة أخرى. مفتاح المرور يعمل فورًا.
    [many] كثرت المحاولات الخاطئة. انتظر { $n } دقيقة ثم حاول مرة أخرى. مفتاح المرور يعمل فورًا.
   *[other] كثرت المحاولات الخاطئة. انتظر { $n } دقيقة ثم حاول مرة أخرى. مفتاح المرور يعمل فورًا.
}
people-error-account-suspended = هذا الحساب موقوف. راجع من يدير فريقك.
people-error-desk-busy = كثيرون يدخلون في هذه اللحظة. حاول بعد دقيقة.
people-error-passkey-refused = لم يُقبل مفتاح المرور. حاول مرة أخرى، أو استخدم الطريقة الأخرى في هذه الصفحة.
people-error-name-invalid = اختر اسمًا من 3 إلى 40 من الحروف a إلى z والأرقام والشرطات، يبدأ بحرف
people-error-name-taken = اختر اسمًا آخر: هذا الاسم مأخوذ
people-error-passphrase-short = اختر عبارة مرور من 12 حرفًا على الأقل
people-error-passphrase-long = اختر عبارة مرور أقصر
people-error-passphrase-simple = اختر كلمات أخرى: هذه العبارة من أول ما يُجرَّب
people-error-code-wrong = اكتب الأرقام الستة التي يعرضها التطبيق الآن
people-error-code-not-among = اكتب أحد رموز الاسترداد في هذه الصفحة
people-error-setup-expired = بقيت هذه الصفحة مفتوحة طويلًا. امسح المربع الجديد.
people-error-roles-invalid = اختر دورًا واحدًا على الأقل
people-error-reason-missing = قل لماذا: يبقى ذلك في السجل
people-error-email-invalid = اكتب عنوان بريد إلكتروني، أو اترك الحقل فارغًا

people-welcome-first = أنشئ الحساب الأول
people-welcome-first-why = من ينشئه يدير { $name }: يدعو الآخرين ويحدد من يفعل ماذا.
people-welcome-invitation = انضم إلى { $name }
people-welcome-invitation-why = جاءتك الدعوة من { $by }.
people-welcome-reset = أنشئ طريقة دخول جديدة
people-welcome-reset-why = هذا الرابط لحسابك { $account } أنشأه { $by }. إذا تابعت فلن يفتح الحسابَ ما كان يفتحه من قبل.
people-by-shell = من يدير الخادم
people-welcome-roles = ما يمكنك فعله
people-name-help = يظهر تحت كل ما تفعله، ويراه الفريق، ولا يتغير أبدًا. لا يلزم أن يكون اسمك الحقيقي. من 3 إلى 40 من الحروف a إلى z والأرقام والشرطات.
people-lang = لغة مكتبك
people-way = كيف تريد أن تدخل؟
people-way-passkey = بمفتاح مرور
    .help = أكثر الطرق أمانًا: هاتفك أو حاسوبك أو مفتاح أمان يشهد لك. لا يستطيع أحد أن يخدعك لتعطيه إياه.
people-way-passphrase = بعبارة مرور وتطبيق
    .help = تختار عبارة مرور، ويعرض تطبيق المصادقة على هاتفك رمزًا جديدًا كل نصف دقيقة.
people-way-missing = اختر كيف تريد أن تدخل
people-continue = تابع
people-passkey-make-title = أنشئ مفتاح مرور
people-passkey-make-why = يطلب جهازك إصبعك أو وجهك أو رمزه الخاص، ويحفظ المفتاح. لا يصل إلى هنا منه إلا مفتاح عام.
people-passkey-make = أنشئ مفتاح مرور
people-passkey-label = اسم لمفتاح المرور هذا
people-passkey-label-help = لتمييزه عن غيره، مثل «الهاتف» أو «المفتاح الأزرق». يمكن أن يبقى فارغًا.
people-passkey-needs-script = إنشاء مفتاح مرور يحتاج إلى JavaScript وإلى متصفح يعرف هذه المفاتيح. عبارة المرور تعمل من دون ذلك.
people-passphrase-instead = استخدم عبارة مرور وتطبيقًا بدلًا من ذلك
people-setup-title = عبارة المرور والتطبيق
people-setup-passphrase = 1. اختر عبارة مرور
people-passphrase-new = عبارة مرور جديدة
people-passphrase-help = 12 حرفًا على الأقل. أربع كلمات أو أكثر لا علاقة بينها قوية وسهلة الحفظ.
people-setup-app = 2. أضف المكتب إلى تطبيق المصادقة
people-setup-app-why = أي تطبيق من هذا النوع يصلح. امسح المربع، أو اكتب السر.
people-setup-square = مربع يُمسح بالتطبيق
people-setup-secret = السر الذي يُكتب
people-setup-open-app = افتح في التطبيق على هذا الجهاز
people-code-new = الرمز الذي يعرضه التطبيق الآن
people-codes-title = رموز الاسترداد
people-codes-why = كل رمز يفتح حسابك مرة واحدة بدل رمز التطبيق، مع عبارة المرور. اطبعها أو اكتبها، واحفظها بعيدًا عن هاتفك. لا تُعرض إلا الآن.
people-codes-confirm = اكتب واحدًا منها
people-codes-confirm-help = لنعرف معًا أنها لديك.
people-codes-done = هي لدي

people-me-title = حسابك
people-me-name = الاسم
people-me-roles = الأدوار
people-me-since = عضو منذ
people-settings = الإعدادات
people-email = البريد الإلكتروني للإشعارات
people-email-help = لطلبات المراجعة والمواعيد، إن كان مرصدك يرسل بريدًا. لا محتوى فيه أبدًا. يمكن أن يبقى فارغًا.
people-save = احفظ
people-passkeys = مفاتيح المرور
people-passkeys-none = ليس لديك مفتاح مرور.
people-passkeys-one = أنشئ مفتاحًا ثانيًا على جهاز آخر، حتى لا يتركك هاتف ضائع في الخارج.
people-passkey-unnamed = مفتاح مرور بلا اسم
people-added = أُضيف في
people-used = آخر استخدام
people-never-used = لم يُستخدم بعد
people-rename = غيّر الاسم
people-remove = أزل
people-passkey-add = أضف مفتاح مرور
people-passphrase-section = عبارة المرور والتطبيق
people-passphrase-none = تدخل بمفاتيح المرور فقط.
people-passphrase-add = أضف عبارة مرور وتطبيقًا
people-passphrase-change = غيّر عبارة المرور
people-app-change = غيّر التطبيق
people-app-change-why = من الآن لا يُحسب إلا التطبيق الجديد.
people-codes-renew = رموز استرداد جديدة
people-codes-renew-why = الرموز القديمة لا تفتح شيئًا بعد ذلك.
people-codes-left = { $n ->
    [0] لم يبق لديك أي رمز استرداد. أنشئ رموزًا جديدة الآن.
    [one] بقي لديك رمز استرداد واحد. أنشئ رموزًا جديدة قريبًا.
    [two] بقي لديك رمزا استرداد.
    [few] بقيت لديك { $n } رموز استرداد.
    [many] بقي لديك { $n } رمز استرداد.
   *[other] بقي لديك { $n } رمز استرداد.
}
people-passphrase-remove = أزل عبارة المرور والتطبيق
people-passphrase-remove-why = بعد ذلك لا يفتح الحساب إلا مفاتيح المرور.
people-others-end = هذا ينهي كل جلساتك الأخرى.
people-sessions = الجلسات
people-sessions-why = حيث أنت داخل الآن. لا نحتفظ بشيء عن الجهاز: سمِّ كل جلسة إن أردت.
people-session-this = هذه
people-session-unnamed = بلا اسم
people-session-started = الدخول
people-session-seen = آخر استخدام
people-session-ends = تنتهي من تلقاء نفسها
people-session-name = اسم هذه الجلسة
people-session-end = أنهها
people-sessions-end-others = أنهِ كل الجلسات الأخرى
people-history = تغييرات حسابك
people-history-of = تغييرات هذا الحساب
people-history-when = متى
people-history-what = ماذا
people-history-who = من
people-history-why = لماذا

people-resets-title = أنشأ أحدهم طريقة دخول جديدة لك
people-resets-why = أُنشئ رابط لطريقة دخول جديدة إلى حسابك. إن لم تطلبه فتحدث مع فريقك الآن.
people-reset-unused = أنشأ { $by } رابطًا في { $day }. لم يُستخدم.
people-reset-used = أنشأ { $by } رابطًا في { $day }. واستُخدم في { $used }.
people-resets-known = أعلم بذلك

people-all-title = الأشخاص
people-invite = ادعُ شخصًا
people-roles = الأدوار
people-state = الحالة
people-active = آخر يوم هنا
people-never = أبدًا
people-state-active = يمكنه الدخول
people-state-suspended = موقوف
people-table = الأشخاص الذين لديهم حساب
people-invitations = الدعوات المفتوحة
people-invitations-none = لا توجد دعوة مفتوحة.
people-invited-by = الداعي
people-until = حتى
people-revoke = اسحب
people-invite-title = ادعُ شخصًا
people-invite-name = الاسم المقترح
people-invite-name-help = يمكن للشخص أن يختار غيره. من 3 إلى 40 من الحروف a إلى z والأرقام والشرطات.
people-invite-email = البريد الإلكتروني للإشعارات
people-invite-email-help = يمكن أن يبقى فارغًا، ويمكن للشخص تغييره.
people-invite-do = أنشئ الرابط
people-link-title = الرابط لـ { $name }
people-link-why = يعمل مرة واحدة، حتى { $day }. سلّمه بطريقة لا يقرؤها غير هذا الشخص. لا يُعرض إلا الآن.
people-link-back = العودة إلى الفريق
people-roles-change = غيّر الأدوار
people-roles-change-why = يخرج الشخص من كل مكان، ويدخل من جديد.
people-reason = لماذا
people-reason-help = يبقى في السجل دائمًا.
people-suspend = أوقف الحساب
people-suspend-why = يخرج الشخص فورًا ولا يمكنه الدخول بعد ذلك. ما فعله يبقى له.
people-resume = اسمح بالدخول من جديد
people-reset = أنشئ رابطًا لطريقة دخول جديدة
people-reset-why = لمن فقد هاتفه أو عبارة مروره. يعلم الشخص من أنشأه، ويذكره السجل. لا يمكنك الدخول بدلًا منه.
people-no-email = البريد الإلكتروني لصاحبه فقط، ولا يُعرض هنا.

people-role-contributor = مساهمة
    .help = كتابة المسودات ورفع المصادر.
people-role-editor = تحرير
    .help = الكتابة والاستيراد ونشر ما أُقرّ.
people-role-reviewer = مراجعة
    .help = إعادة ما كتبه الآخرون أو إقراره.
people-role-community = مراجعة من المعنيين
    .help = من بين الأشخاص المعنيين. يمكن إيقاف نشر.
people-role-custodian = حفظ
    .help = فتح ما رواه الأشخاص المتنقلون.
people-role-administrator = إدارة
    .help = دعوة الأشخاص وتشكيل المرصد.
people-role-partner = شراكة
    .help = قراءة ما يُشارَك معهم.

people-act-invited = دعوة بالأدوار: { $roles }
people-act-invitation-revoked = سُحبت الدعوة
people-act-joined = انضمام
people-act-roles-changed = تغيرت الأدوار من { $before } إلى { $roles }
people-act-suspended = إيقاف
people-act-resumed = انتهى الإيقاف
people-act-reset-made = أُنشئ رابط لطريقة دخول جديدة
people-act-reset-used = أُنشئت طريقة دخول جديدة بذلك الرابط
people-act-passkey-added = أُضيف مفتاح مرور
people-act-passkey-removed = أُزيل مفتاح مرور
people-act-passphrase-changed = تغيرت عبارة المرور
people-act-passphrase-removed = أُزيلت عبارة المرور والتطبيق
people-act-authenticator-changed = تغير التطبيق
people-act-codes-renewed = رموز استرداد جديدة
people-act-code-used = استُخدم رمز استرداد
people-act-sessions-ended = انتهت الجلسات الأخرى
people-act-settings-changed = تغيرت الإعدادات

done-people-welcome = أُنشئ حسابك، وأنت في الداخل.
done-people-welcome-passkey = أُنشئ حسابك، وأنت في الداخل. أضف الآن طريقة دخول ثانية، حتى لا يتركك جهاز ضائع في الخارج.
done-people-signed-out = خرجت.
done-people-settings = حُفظت إعداداتك.
done-people-passkey-added = أُضيف مفتاح المرور. انتهت جلساتك الأخرى.
done-people-passkey-renamed = تغير اسم مفتاح المرور.
done-people-passkey-removed = أُزيل مفتاح المرور. انتهت جلساتك الأخرى.
done-people-passphrase = تغيرت عبارة المرور. انتهت جلساتك الأخرى.
done-people-app = التطبيق الجديد هو المحسوب من الآن. انتهت جلساتك الأخرى.
done-people-codes = رموز الاسترداد الجديدة هي المحسوبة من الآن. انتهت جلساتك الأخرى.
done-people-passphrase-removed = أُزيلت عبارة المرور والتطبيق. انتهت جلساتك الأخرى.
done-people-session = حُفظ.
done-people-session-ended = انتهت الجلسة.
done-people-others-ended = انتهت جلساتك الأخرى.
done-people-roles = تغيرت الأدوار.
done-people-suspended = أُوقف الحساب.
done-people-resumed = فُتح الحساب من جديد.
done-people-revoked = سُحبت الدعوة.
done-people-proof = شكرًا. لن تُسأل مرة أخرى لعشر دقائق.

problem-link-dead = هذا الرابط لم يعد يفتح شيئًا
    .do = استُخدم من قبل أو سُحب أو قدم عهده. اطلب رابطًا جديدًا ممن أعطاك إياه.
problem-last-administrator = لا بد من أن يستطيع أحد الإدارة
    .do = هذا هو الوحيد الذي يدير. أعطِ هذا الدور لشخص آخر أولًا.
problem-last-way-in = هذه هي الطريقة الوحيدة إلى حسابك
    .do = أضف طريقة أخرى أولًا.
problem-account-unknown = لا أحد لديه حساب بهذا الاسم
    .do = انظر قائمة الأشخاص.
problem-account-suspended = هذا الحساب موقوف
    .do = راجع من يدير فريقك.
problem-invitation-unknown = لم تعد هذه الدعوة مفتوحة
    .do = استُخدمت أو سُحبت أو قدم عهدها. انظر قائمة الأشخاص.
problem-no-passphrase = ليس لهذا الحساب عبارة مرور
    .do = أضف عبارة مرور وتطبيقًا في صفحة حسابك.
problem-desk-busy = كثيرون يدخلون في هذه اللحظة
    .do = حاول بعد دقيقة.
problem-setup-expired = بقيت هذه الصفحة مفتوحة طويلًا
    .do = ابدأ من جديد: لا يستغرق ذلك إلا دقيقة.
problem-proof-needed = أثبت أنك أنت
    .do = اذهب إلى حسابك، وأثبت أنك أنت، ثم أعد المحاولة.
