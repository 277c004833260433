# ترجمة السجلات، وما بقي منها للترجمة.

translation-title = الترجمة إلى { $language }
translation-into = إلى
translation-go = عرض
translation-nothing = كل نصوص هذا السجل موجودة بلغة: { $language }.
translation-own = { $n ->
    [zero] لا نصوص كُتبت بلغة: { $language }
    [one] نص واحد كُتب بلغة: { $language }:
    [two] نصان كُتبا بلغة: { $language }:
    [few] { $shown } نصوص كُتبت بلغة: { $language }:
    [many] { $shown } نصًا كُتبت بلغة: { $language }:
   *[other] { $shown } نص كُتبت بلغة: { $language }:
}
translation-save = حفظ الترجمة
translation-cancel = العودة إلى السجل
translation-what-changed = ما تغيّر في الأصل منذ ذلك الحين
translation-state-missing = لم يُترجم بعد.
translation-state-stale = { $made }. تغيّر الأصل منذ ذلك الحين.
translation-by = { $made } ({ $name })
translation-confirm-machine = قرأتها: هي صحيحة
translation-confirm-stale = ما زالت صحيحة
translation-clash = { $field }: ترجمه شخص آخر في هذه الأثناء.
translation-theirs = كتب شخص آخر هذا في هذه الأثناء. احفظ من جديد لتضع نصك مكانه.
translation-theirs-gone = لم يعد هذا النص هنا، أو أزال أحد ترجمته. احفظ من جديد لتضع ترجمتك.
translation-glossary = كلمات من المفردات
translation-no-name = لا اسم بعد
translation-reason = ترجمة إلى { $language }.

translation-work-title = الترجمات
translation-work-lead = ما بقي للترجمة، سجلًا سجلًا.
translation-languages = لغات الترجمة
translation-open = بقي { $shown }
translation-records = { $shown }
translation-states = ما بقي بلغة: { $language }
translation-work-missing = ناقص
translation-work-stale = تغيّر الأصل
translation-work-machine = ترجمة آلية لم تُراجع
translation-work-human = تمّ
translation-type = نوع السجل
translation-type-any = كل الأنواع
translation-list-missing = { $n ->
    [zero] لا سجل ينقصه نص بلغة: { $language }
    [one] سجل واحد ينقصه نص بلغة: { $language }
    [two] سجلان ينقصهما نص بلغة: { $language }
    [few] { $shown } سجلات ينقصها نص بلغة: { $language }
    [many] { $shown } سجلًا ينقصها نص بلغة: { $language }
   *[other] { $shown } سجل ينقصها نص بلغة: { $language }
}
translation-list-stale = { $n ->
    [zero] لا نص بلغة { $language } أقدم من أصله
    [one] سجل واحد فيه نص بلغة { $language } أقدم من أصله
    [two] سجلان فيهما نص بلغة { $language } أقدم من أصله
    [few] { $shown } سجلات فيها نص بلغة { $language } أقدم من أصله
    [many] { $shown } سجلًا فيها نص بلغة { $language } أقدم من أصله
   *[other] { $shown } سجل فيها نص بلغة { $language } أقدم من أصله
}
translation-list-machine = { $n ->
    [zero] لا نص بلغة { $language } كتبته آلة وينتظر من يقرؤه
    [one] سجل واحد فيه نص بلغة { $language } كتبته آلة ولم يقرأه أحد
    [two] سجلان فيهما نص بلغة { $language } كتبته آلة ولم يقرأه أحد
    [few] { $shown } سجلات فيها نص بلغة { $language } كتبته آلة ولم يقرأه أحد
    [many] { $shown } سجلًا فيها نص بلغة { $language } كتبته آلة ولم يقرأه أحد
   *[other] { $shown } سجل فيها نص بلغة { $language } كتبته آلة ولم يقرأه أحد
}
translation-list-human = { $n ->
    [zero] لا سجل مكتمل بعد بلغة: { $language }
    [one] سجل واحد مكتمل بلغة: { $language }
    [two] سجلان مكتملان بلغة: { $language }
    [few] { $shown } سجلات مكتملة بلغة: { $language }
    [many] { $shown } سجلًا مكتملًا بلغة: { $language }
   *[other] { $shown } سجل مكتمل بلغة: { $language }
}
translation-more = عرض المزيد

done-translation-saved = حُفظت الترجمة.
done-translation-same = لم يتغيّر شيء.
done-translation-overtaken = حُفظت الترجمة. تغيّر أصل في هذه الأثناء: انظر إلى ما هو معلَّم.

problem-no-such-language = لا توجد هذه اللغة
    .do = اختر لغة من القائمة.
problem-text-too-long = نص أطول من اللازم
    .do = قد يبلغ النص 100000 حرف. ما هو أطول مكانه ملف.
