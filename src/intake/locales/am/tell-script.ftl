# ሌሎች ገጾች የሌሏቸው የተቆለፈው መንገድ ቃላት።

script-ready = ይህ ገጽ ቃላትዎን በዚህ ስልክ ላይ ለመቆለፍ እየተዘጋጀ ነው። በዘገምተኛ መስመር አንድ ደቂቃ ይወስዳል።
script-stuck = ሌላ ቁልፍ ካልመጣ፣ ይህ ስልክ ወይም መስመር ማድረግ አይችልም። ምንም አልተላከም። በቀላሉ መንገድ መቀጠል ይችላሉ።
script-kept-safe = ከዚህ በፊት የደረሰው ደህና ነው። ሌላ ምንም አልተላከም።
script-again = እንደገና ሞክር
script-files-title = ሥዕሎች፣ ወረቀቶች፣ ቅጂዎች
script-files-pick = ሥዕል ወይም ፋይል ጨምር
script-as-it-is = እንዳለ ላከው። አንድ ነገር ሊያጋልጥ እንደሚችል አውቃለሁ።
script-as-it-is-first = ይህን ፋይል እንዳለ ለመላክ አዎ ይበሉ፣ ወይም ያውጡት፦ { $name }
script-file-failed = ይህ ፋይል አልደረሰም፦ { $name }
script-original-of = { $name }፣ ዋናው
script-nothing-yet = አንድ ነገር ይጻፉ፣ ድምፅዎን ይቅረጹ፣ ወይም ፋይል ይጨምሩ።
script-own-private = ይህ መስኮት ሲዘጋ ሁሉንም ይረሳል። ስለዚህ በስልኩ ላይ ምንም አይያዝም።
script-own-limits = ቁጥሩ ፈጣን እይታን ያቆማል። ስልኩን የሚወስድና ጊዜ ያለውን ሰው አያቆምም።
script-own-lock = በዚህ ቁጥር ቆልፍ
script-own-erase-all = ይህ ገጽ በዚህ ስልክ የያዘውን ሁሉ ሰርዝ
script-outbox-offer = በዚህ ስልክ ተቆልፎ ሊተዉት ይችላሉ። ይህን ገጽ ከግንኙነት ጋር ሲከፍቱ ይሄዳል።
script-outbox-keep = በዚህ ስልክ ተቆልፎ ይቆይ
script-outbox-no-files = ሥዕሎች፣ ፋይሎችና ቅጂዎች በውስጡ የሉም። በኋላ በኮድዎ ይጨምሯቸው።
outbox-refused = ሊላኩ ያልቻሉ ፋይሎች፦ { $count }
own-offline = ይህ ገጽ አሁን በዚህ ስልክ ላይ ያለ ግንኙነትም ይከፈታል።
record-disguise-listen = እውነተኛ ድምፅዎ አይቀመጥም። ከመላክዎ በፊት ያዳምጡት።
