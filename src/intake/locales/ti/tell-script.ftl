# ካልኦት ገጻት ዘይብሎም ናይ ዕጹው መንገዲ ቃላት።

script-ready = እዚ ገጽ ኣብዚ ተሌፎን ቃላትካ ንምዕጻው ይዳሎ ኣሎ። ኣብ ደንጓዪ መስመር ሓደ ደቒቕ ይወስድ።
script-stuck = ካልእ መጠወቒ እንተ ዘይመጺኡ፣ እዚ ተሌፎን ወይ መስመር ክገብሮ ኣይክእልን። ዝተሰደ የለን። ብቐሊል መንገዲ ክትቅጽል ትኽእል።
script-kept-safe = ቅድሚ ሕጂ ዝበጽሐ ውሑስ እዩ። ካልእ ዝተሰደ የለን።
script-again = ዳግማይ ፈትን
script-files-title = ስእልታት፣ ወረቓቕቲ፣ ቅዳሓት
script-files-pick = ስእሊ ወይ ፋይል ወስኽ
script-as-it-is = ከም ዘለዎ ስደዶ። ገለ ክገልጽ ከም ዝኽእል እፈልጥ እየ።
script-as-it-is-first = ነዚ ፋይል ከም ዘለዎ ንምስዳድ እወ በል፣ ወይ ኣውጽኣዮ፦ { $name }
script-file-failed = እዚ ፋይል ኣይበጽሐን፦ { $name }
script-original-of = { $name }፣ መበቆላዊ
script-nothing-yet = ገለ ጽሓፍ፣ ድምጽኻ ቅዳሕ፣ ወይ ፋይል ወስኽ።
script-own-private = እዚ መስኮት ምስ ተዓጽወ ኩሉ ይርስዕ። ስለዚ ኣብ ተሌፎን ዝተሓዘ የለን።
script-own-limits = እቲ ቁጽሪ ቅልጡፍ ምርኣይ ይዓግት። ንተሌፎን ወሲዱ ግዜ ዘለዎ ሰብ ኣይዓግትን።
script-own-lock = በዚ ቁጽሪ ዕጸዎ
script-own-erase-all = እዚ ገጽ ኣብዚ ተሌፎን ዝሓዞ ኩሉ ደምስስ
script-outbox-offer = ኣብዚ ተሌፎን ተዓጽዩ ክትገድፎ ትኽእል። ነዚ ገጽ ምስ ርክብ ክትከፍቶ ከለኻ ይኸይድ።
script-outbox-keep = ኣብዚ ተሌፎን ተዓጽዩ ይጽናሕ
script-outbox-no-files = ስእልታት፣ ፋይላትን ቅዳሓትን ኣብኡ የለዉን። ደሓር ብኮድካ ወስኾም።
outbox-refused = ክለኣኹ ዘይከኣሉ ፋይላት፦ { $count }
own-offline = እዛ ገጽ ሕጂ ኣብዛ ስልኪ ብዘይ መስመር እውን ትኽፈት።
record-disguise-listen = እቲ ሓቀኛ ድምጽኹም ኣይዕቀብን። ቅድሚ ምልኣኽኩም ስምዕዎ።
