# Evidence packs that the team makes.

record-deed-pack = اصنع حزمة أدلة
work-act-released = أعطى ملفات أصلية في حزمة أدلة من
packs-title = حزمة أدلة
packs-lead = ملف ZIP واحد فيه ما هو علني من هذه السجلات، والأقوال عنها، والمصادر التي تستند إليها. وتذكر حزمة الفريق أيضًا أدوار من عملوا عليها، ولا تذكر أسماءهم أبدًا.
packs-handles = السجلات
packs-handles-help = الأرقام، رقم في كل سطر. يجب أن تكون كلها علنية.
packs-handles-wrong = اذكر سجلات علنية، لا أكثر مما تسعه حزمة واحدة.
packs-not-public = هذه ليست علنية: { $handles }
packs-lang = لغة التقرير
packs-originals = ملفات أصلية لا يحصل عليها القراء
packs-originals-help = قد تكون فيها أسماء ووجوه. لمن يجب أن يحصل عليها فقط، كالمحكمة. وما رواه الناس لا يكون في حزمة أبدًا. ويبقى القرار وسببه في سجل الأعمال.
packs-originals-yes = ضعها أيضًا
packs-reason = لمن ولماذا
packs-reason-help = مطلوب حين تخرج ملفات أصلية لا يحصل عليها القراء.
packs-reason-missing = قل لمن الملفات الأصلية ولماذا.
packs-make = اصنع الحزمة
packs-holds = ما فيها للقراء
packs-has-records = { $n ->
    [one] سجل واحد
    [two] سجلان
    [few] { $shown } سجلات
    [many] { $shown } سجلًا
   *[other] { $shown } سجل
}
packs-has-originals = { $n ->
    [one] ملف أصلي واحد
    [two] ملفان أصليان
    [few] { $shown } ملفات أصلية
    [many] { $shown } ملفًا أصليًا
   *[other] { $shown } ملف أصلي
}
packs-has-captures = { $n ->
    [one] ملف واحد لصفحة محفوظة
    [two] ملفان لصفحات محفوظة
    [few] { $shown } ملفات لصفحات محفوظة
    [many] { $shown } ملفًا لصفحات محفوظة
   *[other] { $shown } ملف لصفحات محفوظة
}
packs-has-copies = { $n ->
    [one] نسخة عمل واحدة
    [two] نسختا عمل
    [few] { $shown } نسخ عمل
    [many] { $shown } نسخة عمل
   *[other] { $shown } نسخة عمل
}
packs-has-left = { $n ->
    [one] ملف واحد لا يحصل عليه القراء، مذكور ببصمته
    [two] ملفان لا يحصل عليهما القراء، مذكوران ببصمتيهما
    [few] { $shown } ملفات لا يحصل عليها القراء، مذكورة ببصماتها
    [many] { $shown } ملفًا لا يحصل عليها القراء، مذكورة ببصماتها
   *[other] { $shown } ملف لا يحصل عليها القراء، مذكورة ببصماتها
}
