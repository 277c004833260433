# ما استعاده الناس، وما بقي عمله.

withdrawals-title = ما استُعيد
withdrawals-lead = ما رواه أشخاص ثم استعادوه، أو ما انتهت موافقتهم عليه. لم يعد لدى القراء ولا في البحث ولا في الطبعات ولا في الملفات؛ وما لا يقدر عليه إلا الناس متروك لكم.
withdrawals-none = لم يُستعَد شيء حتى الآن.
withdrawals-waiting =
    { $n ->
        [one] يجري سحب واحد الآن.
        [two] يجري سحبان الآن.
        [few] تجري { $n } عمليات سحب الآن.
       *[other] تجري { $n } عملية سحب الآن.
    }
withdrawals-person = استعاده شخص
withdrawals-ended = انتهت موافقة
withdrawals-source = الشهادة التي لم يبق منها إلا رقمها:
withdrawals-rested-none = لم يكن أي سجل قائمًا عليها.
withdrawals-fate-again = منشور من جديد بدونها
withdrawals-fate-draft = كان قائمًا عليها وحدها: لم يعد لدى القراء، وهو مسودة تحتاج إلى أساس آخر
withdrawals-fate-changed = لم يكن منشورًا وقد فقدها
withdrawals-fate-past = قالها في نسخ سابقة مُحيت
withdrawals-open = بقي ما لا تقدر عليه البرامج.
withdrawals-all-done = أُنجز كل شيء.
withdrawals-steps = علّم على ما أُنجز
withdrawals-step-partners = أُبلغ الشركاء الذين شاركناهم إياها وحذفوها
withdrawals-step-newsletter = لا تحملها النشرة ولا الرسائل الأخرى، أو أُرسل تنبيه
withdrawals-step-exports = أُبلغ من نزّلوا الملفات المصدّرة بقدر ما هم معروفون
withdrawals-step-comments = روجعت التعليقات على هذه السجلات وملاحظات الفريق وأوراقه
withdrawals-step-drafts = يعلم من كتبوا المسودات التي أُلقيت معها
withdrawals-step-done = { $step } ({ $by }، { $day })
withdrawals-save = احفظ
done-withdrawals-saved = دُوّن ما أُنجز.
withdrawals-link = انظر ما استُعيد

withdrawals-chain-title = يقوم على ما رواه أشخاص
withdrawals-chain-lead = حين تُستعاد إحدى هذه الموافقات أو تنتهي، يُسحب من تلقاء نفسه كل ما يقوم عليها هنا.
withdrawals-chain-none = لم تُدوَّن أي موافقة: لا يستطيع الشخص استعادتها.
withdrawals-chain-purpose = موافقة: { $purpose }
withdrawals-chain-given = أُعطيت في { $day }
withdrawals-chain-until = حتى { $day }
withdrawals-chain-withdrawn = استُعيدت في { $day }
withdrawals-chain-by-person = يستطيع الشخص استعادتها بنفسه
withdrawals-chain-not-by-person = لا يستطيع الشخص استعادتها بنفسه
