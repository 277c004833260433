# Kilitli yolun, diğer sayfalarda olmayan sözleri.

script-ready = Bu sayfa sözlerinizi bu telefonda kilitlemeye hazırlanıyor. Yavaş hatta bir dakika sürer.
script-stuck = Başka düğme gelmezse bu telefon ya da hat bunu yapamıyor. Hiçbir şey gönderilmedi. Basit yolla devam edebilirsiniz.
script-kept-safe = Daha önce ulaşan güvende. Başka bir şey gönderilmedi.
script-again = Yeniden dene
script-files-title = Fotoğraflar, belgeler, kayıtlar
script-files-pick = Fotoğraf ya da dosya ekle
script-as-it-is = Olduğu gibi gönder. Bir şeyi açığa çıkarabileceğini biliyorum.
script-as-it-is-first = Bu dosyanın olduğu gibi gönderilmesine evet deyin ya da çıkarın: { $name }
script-file-failed = Bu dosya ulaşmadı: { $name }
script-original-of = { $name }, aslı
script-nothing-yet = Bir şey yazın, sesinizi kaydedin ya da bir dosya ekleyin.
script-own-private = Bu pencere kapanınca her şeyi unutur. Bu yüzden telefonda hiçbir şey saklanmaz.
script-own-limits = Sayı hızlı bir bakışı durdurur. Telefonu alan ve vakti olan birini durdurmaz.
script-own-lock = Bu sayıyla kilitle
script-own-erase-all = Bu sayfanın bu telefonda sakladığı her şeyi sil
script-outbox-offer = Onu bu telefonda kilitli bırakabilirsiniz. Bu sayfayı bağlantıyla açtığınızda gider.
script-outbox-keep = Bu telefonda kilitli bırak
script-outbox-no-files = Fotoğraflar, dosyalar ve kayıtlar içinde değil. Sonra kodunuzla ekleyin.
outbox-refused = Gönderilemeyen dosyalar: { $count }
own-offline = Bu sayfa artık bu telefonda bağlantı olmadan da açılır.
record-disguise-listen = Gerçek sesiniz saklanmaz. Göndermeden önce dinleyin.
