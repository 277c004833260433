# Pages and terms that a monitor shapes itself.

page-fallback = لا توجد بعد نسخة من هذه الصفحة باللغة { $wanted }. تُعرض باللغة { $shown }.
privacy-title = الخصوصية
privacy-readers = إذا كنت تقرأ هذا الموقع
privacy-named = إذا ورد اسمك هنا
privacy-named-text = يُذكر الأشخاص لما يفعلونه في دور عام. الأشخاص المتنقلون ليسوا سجلات هنا أبدًا، ولا يُنشر ما قد يدل عليهم.
privacy-rights = إذا أردت تصحيح شيء أو سحبه
privacy-rights-text = اكتب إلى المرصد واذكر الصفحة. ما كان خطأ يُصحح علنًا، وما يعرّض أحدًا للخطر يُسحب، ويقول عنوانه عندئذ إنه سُحب.
topic-deprecated = لم يعد هذا المصطلح يُعطى لسجلات جديدة. ما يحمله يبقى هنا.
