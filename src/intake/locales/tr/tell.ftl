# İnsanların başlarından geçeni anlattığı sayfaların sözleri. Çeviri kuralları en/tell.ftl dosyasında.

## Her sayfada

tell-tab = Bilgi
tell-leave = Hemen çık
tell-leave-say = Hemen başka bir siteye götürür.
tell-skip = Metne git
tell-languages = Diller
tell-machine = Bu sayfayı bir makine çevirdi. Henüz kimse kontrol etmedi. Bazı sözler yanlış olabilir.
tell-read-in = Şu dillerde de okuyabilirsiniz:
tell-step = Adım { $step } / { $of }
tell-question = Soru { $number } / { $of }
tell-next = Devam et
tell-back = Geri dön
tell-yes = Evet
tell-no = Hayır
tell-listen = Bu sayfayı dinle
tell-trouble = Lütfen buna bakın
tell-kept = Yazdıklarınız hâlâ burada.

## İlk sayfa

start-title = Başınıza geleni anlatın
start-lead = Bir makine, bir kamera, bir uygulama ya da bilgisayardaki bir liste sizin hakkınızda bir karar mı verdi? Biri parmak izinizi mi aldı, yüzünüzü mü taradı, telefonunuzu mu aradı ya da sizi havadan mı izledi? Burada bize anlatabilirsiniz.
start-who = Biz { $name }. Bu makinelerin yoldaki insanlara ne yaptığını topluyoruz; bilinsin ve değişsin diye.
start-free = İsim, hesap ya da belge gerekmez. Para istemez.
start-send-last = Sonda “Gönder”e basmadan hiçbir şey gönderilmez. İstediğiniz zaman durabilirsiniz.
start-begin = Bir şey anlatmak istiyorum
start-return = Bir kodum var
start-return-say = Bize daha önce bir şey anlattınız; cevabımızı okumak, bir şey eklemek ya da geri almak istiyorsunuz.
start-help = Nereden yardım alabilirim?
start-danger = Şu anda tehlikede misiniz? Yanınıza gelemeyiz. Bulunduğunuz ülkenin acil numarasını arayın. Birçok ülkede 112’dir.
start-safe-title = Güvende kalmak için
start-safe-phone = Başka kimsenin bakmadığı bir telefon ya da bilgisayar kullanın. Kampın, bir ofisin ya da işverenin cihazını kullanmayın.
start-safe-leave = “Hemen çık” düğmesi her zaman sayfanın üstündedir. Sizi hemen başka bir siteye götürür.
start-safe-limits = Düğme her şeyi gizleyemez. Tarayıcınız burada olduğunuzu hatırlayabilir. İnternet hattını izleyen biri de görebilir.
start-safe-tor = Birinin internetinizi izlemesinden korkuyorsanız Tor Browser kullanın. Nereye gittiğinizi gizler.

## Ne olacak

know-title = Ne olacak
know-what-title = Bize ne gelir
know-what = Yalnızca yazdığınız, söylediğiniz ya da eklediğiniz şeyler. Telefon numaranızı, yerinizi, internet adresinizi ya da hangi telefonu kullandığınızı saklamayız.
know-who-title = Kim okuyabilir
know-who = Yalnızca ekibimizden, anahtarları tutan birkaç kişi. Başka kimse, bilgisayarlarımıza bakanlar bile okuyamaz.
know-plain-title = Nasıl yol alır
know-plain = Sözleriniz kilitli olarak bilgisayarımıza gelir. Bilgisayarımız onları bir an görür, yeniden kilitler ve unutur. Onları hiçbir zaman kilitsiz yazmaz.
know-sealed = Telefonunuz sözlerinizi, çıkmadan önce kilitler. Bilgisayarımız onları okuyamaz.
know-use-title = Onunla ne yaparız
know-use = Önce ekibimizden insanlar okur. Geri kalan her şey, yalnızca siz evet derseniz. Her birini tek tek sorarız.
know-long-title = Ne kadar saklarız
know-long = Siz daha fazlasına izin vermedikçe, son mesajdan sonra doksan gün. Doksan gün içinde kimse açmazsa yine silinir.
know-back-title = Geri alabilirsiniz
know-back = Bir kod alacaksınız. Onunla geri gelebilir, cevabımızı okuyabilir ve her şeyi geri alabilirsiniz; yıllar sonra bile.
know-risk-title = Ne ters gidebilir
know-risk-phone = Telefonunuza bakan ya da kodunuzu bulan biri, bize bir şey anlattığınızı öğrenebilir.
know-risk-story = Orada olan biri sizi hikâyenizden tanıyabilir. Yapabilirseniz yalnızca sizin bilebileceğiniz şeyleri yazmayın.
know-risk-line = İnterneti izleyen biri bu siteye geldiğinizi görebilir. Ne yazdığınızı göremez.
know-risk-court = Polis ya da mahkeme elimizdekini isteyebilir. Kilitli olanı yalnızca anahtarı olanlar açabilir. Yasanın izin verdiği kadar reddederiz, ama kazanacağımıza söz veremeyiz.
know-risk-computer = Biri bilgisayarımıza girerse o anda geleni okuyabilir. Önceden kilitlenmiş olanı okuyamaz.
know-risk-case = Bir avukatınız ya da sığınma dosyanız varsa, yapabilirseniz önce avukata sorun. Anlattığınız şey orada önemli olabilir.
know-complain-title = Yanlış bir şey yaparsak
know-complain = Bize şikâyet edebilirsiniz: { $contact }
know-complain-office = Bulunduğunuz ülkenin veri koruma kurumuna da şikâyet edebilirsiniz. Ücretsizdir.
know-go = Anladım, devam et

## Kimsenin geri alamayacağı şeyler

undo-title = Kimsenin geri alamayacağı şeyler
undo-lead = Gönderdiğinizi geri alabilirsiniz. O zaman sileriz. Ama bazı şeyleri geri getiremeyiz:
undo-read = İnsanlar okuduklarını artık bilir.
undo-copies = Herkese açılanı başkaları kopyalamış, basmış ya da alıntılamış olabilir.
undo-partners = Paylaşmamıza izin verdiyseniz ortaklarımızda bir kopya vardır. Silmelerini isteriz. Zorlayamayız.
undo-search = Arama motorları eski kopyaları birkaç gün ya da hafta gösterebilir.

## Evet ya da hayır

consent-lead = Siz karar verirsiniz. Ne cevap verirseniz verin bize anlatabilirsiniz ve size aynı davranırız.
consent-unsure = Emin değil misiniz? “Hayır”ı seçin. Sonra kodunuzla değiştirebilirsiniz.
consent-rest-no = Diğer bütün sorulara hayır
consent-read-title = Ekibimiz gönderdiğinizi okuyabilir mi?
consent-read = Bu olmadan onunla hiçbir şey yapamayız. Anahtarı olan birkaç kişi okur. Başka kimse okumaz.
consent-read-no = O zaman sizden bir şey alamayız ve hiçbir şey gönderilmedi. Burada yine de yardım bulabilirsiniz.
consent-background-title = Göstermeden ondan öğrenebilir miyiz?
consent-background = Ne olduğunu anlamak ve nereye bakacağımızı bilmek için kullanırız. Sözlerinizi kimseye göstermeyiz.
consent-quote-title = Bazı sözlerinizi adınız olmadan gösterebilir miyiz?
consent-quote = Size götürebilecek adları, yerleri ve günleri çıkarırız. Sonra bu sözleri herkes okuyabilir.
consent-media-title = Fotoğraflarınızı ya da ses kayıtlarınızı gösterebilir miyiz?
consent-media = Önce yüzleri ve sesleri elimizden geldiğince gizleriz. Sonra herkes görebilir ya da duyabilir.
consent-share-title = Güvendiğimiz bir gruba verebilir miyiz?
consent-share = Örneğin avukatlara ya da insanların haklarını savunan başka bir gruba. Yalnızca onu korumaya söz veren gruplara veririz.
consent-contact-title = Size bir şey sorabilir miyiz?
consent-contact = Sorumuzu bu siteye yazarız. Siz burada kodunuzla okursunuz. Size ulaşmak için başka yolumuz yok.
consent-keep-title = Yıllarca saklayabilir miyiz?
consent-keep = Sonra mahkemede ya da tarihte işe yarayabilir. Hayır derseniz, son mesajdan doksan gün sonra sileriz.
consent-translate-title = Bir makine çevirebilir mi?
consent-translate = Ekibimizde kimse dilinizi okumuyorsa bir bilgisayar çevirir. Başkasının bilgisayarı olabilir. Hayır derseniz yalnızca insanlar çevirir.

## Aynıları, kısa

purpose-read = Ekibimiz okur
purpose-background = Ondan öğreniriz
purpose-quote = Bazı sözleri adsız gösteririz
purpose-media = Fotoğraf ya da kayıt gösteririz
purpose-share = Güvendiğimiz bir gruba veririz
purpose-contact = Burada size bir şey sorarız
purpose-keep = Yıllarca saklarız
purpose-translate = Bir makine çevirir

## Yazmak

write-title = Ne oldu?
write-lead = Konuştuğunuz gibi yazın. Her dil olur. Hatalar önemli değil.
write-hints-title = Bize yardımcı olan şeyler
write-hint-machine = Makine, kamera ya da uygulama neydi? Nasıl görünüyordu? Adı neydi?
write-hint-who = Kim kullanıyordu? Polis, sınır görevlileri, bir ofis, bir şirket?
write-hint-where = Hangi ülkedeydi? Hangi ay ya da yıl?
write-hint-after = Onun yüzünden size ne oldu?
write-hint-names = Onlara zarar verebilecekse başka insanların adlarını yazmayın.
write-label = Sözleriniz
write-empty = Buraya bir şey yazın ya da “Yalnızca dosya gönder”i seçin.
write-files-only = Yalnızca dosya gönder
write-files-later = Fotoğrafınız, kaydınız ya da belgeniz mi var? Sözlerinizi gönderdikten sonra ekleyebilirsiniz.
write-too-long = Metniniz tek bir mesaj için çok uzun. İki parçada gönderin: şimdi ilk parçayı, sonra kodunuzla ikinci parçayı ekleyin.
write-too-long-by = { $size } KB. { $most } KB için yer var.

## Göndermeden önce yeniden bakın

check-title = Yeniden bakın
check-lead = Göndereceğiniz budur. Hâlâ değiştirebilirsiniz.
check-words = Sözleriniz
check-none = Söz yok. Bu adımdan sonra dosya ekleyeceksiniz.
check-answers = Cevaplarınız
check-change = Sözlerimi değiştir
check-change-answers = Cevaplarımı değiştir
check-go = Doğru, devam et

## Kod

code-title = Kodunuz
code-lead = Gönderdiğiniz şeyin tek anahtarı budur. Şimdi yazın, yapabilirseniz kâğıda.
code-once = Biz saklamayız. Kaybederseniz kimse size yeniden veremez.
code-numbers = Kod: beş sayı grubu
code-group = Grup { $number }
code-words = Aynı kod, sözcüklerle
code-words-say = Sözcükler aynı şeyi açar. Saklaması size kolay geleni kullanın.
code-hide = Kimsenin bakmadığı bir yerde saklayın. Telefonunuza başkaları bakıyorsa fotoğrafını çekmeyin.
code-without = Kod saklamadan da gönderebilirsiniz. O zaman cevap okuyamaz ve geri alamazsınız.
code-print = Bu kodu yazdır
code-have-it = Yazdım
code-skip = Kod saklamak istemiyorum
code-card-title = Kodum
code-card-say = Bu sayıları “Bir kodum var” bölümüne yazın.

## İki grubu yazın

confirm-title = Kodunuz doğru mu?
confirm-lead = Kodunuzun iki grubunu yazın. Böylece onun sizde olduğunu ikimiz de biliriz.
confirm-label = Grup { $number }
confirm-wrong = Bu sayılar kodunuzdakilerle aynı değil. Yazdığınıza bakın ve yeniden deneyin.
confirm-show = Kodu yeniden göster
confirm-undo = Kimsenin geri alamayacağı şeyleri okudum.

## Gönder

send-title = Şimdi gönderilsin mi?
send-lead = “Gönder”e bastığınızda sözleriniz kilitlenir ve bize gelir.
send-go = Gönder
send-files-go = Dosyalarım için yer aç

## Bekleme

wait-title = Bir dakika, lütfen
wait-lead = Şu anda burada çok kişi var ya da çok hızlıydınız. Sözleriniz bu sayfada, kaybolmadı.
wait-seconds = Düğme { $seconds } saniye sonra görünür.
wait-go = Devam et
wait-stay = Lütfen bu sayfayı kapatmayın.

## Gönderildi

sent-title = Ulaştı
sent-lead = Teşekkürler. Anlattığınız kilitlendi ve saklandı. Yalnızca ekibimiz açabilir.
sent-again = Bu daha önce gönderilmişti. İki kez gönderilmez.
sent-changed = Bu daha önce gönderilmişti. Sözlerinizi değiştirdiyseniz şimdi ek olarak gönderebilirsiniz.
sent-code = Kodunuzla geri gelebilirsiniz; bugün ya da yıllar sonra.
sent-answer = İzin verdiyseniz size bir şey sorabiliriz. Bir iki hafta sonra buraya yeniden bakın.
sent-files = Fotoğraf, kayıt ya da belge ekle
sent-end = Bitirdim
sent-leave = Şimdi “Hemen çık”a basın. Bu kendi telefonunuz değilse gezilen sayfalar listesini de silin.

## Dosyalar

files-title = Dosya ekle
files-lead = Bir fotoğraf, bir kayıt, bir video ya da bir belge. Her seferinde bir dosya.
files-limits = Bir dosya en çok { $each } MB, { $count } dosya ve toplam { $total } MB.
files-clean-limit = { $each } MB’den büyük bir dosya olduğu gibi gider: içinde gizli olanı çıkaramayız.
files-pick = Bir dosya seç
files-original-title = Fotoğraflar çoğu zaman yeri, zamanı ve telefonu içinde saklar. Biz bunu çıkarırız.
files-original = İçinde gizli olan her şeyle birlikte aslını da saklayın. Kanıt olarak işe yarayabilir. Yalnızca ekibimiz açabilir.
files-note-label = Bu nedir? (boş bırakabilirsiniz)
files-send = Bu dosyayı gönder
files-slow = Büyük bir dosya dakikalarca sürebilir. Dosyanın ulaştığını söyleyene kadar bu sayfayı açık tutun.
files-arrived = Dosya ulaştı: { $name }
files-cleaned = Gizli yeri, zamanı ve telefonu çıkardık.
files-not-cleaned = Bu dosyada gizli olanı çıkaramadık. Yalnızca ekibimiz açabilir ve bunu bilirler.
files-another = Başka bir dosya ekle
files-enough = Başka dosya yok
files-none = Dosya gelmedi. Önce bir dosya seçin.
files-too-big = Bu dosya çok büyük. Bu sayfadan bir dosya { $each } MB olabilir. Küçültebilir ya da parça parça gönderebilirsiniz.
files-too-many = Burada dosya için yer kalmadı. Sığan her şeyi gönderdiniz.
files-torn = Bağlantı koptu ve dosya bütün ulaşmadı. Yarısını saklamadık. Lütfen yeniden gönderin.

## Bir kodum var

return-title = Kodunuz
return-lead = Beş sayı grubunu ya da sekiz sözcüğü yazın.
return-label = Kodunuz
return-how = Her tür rakam olur. Boşluklar önemli değil.
return-go = Aç
return-not-a-code = Bu tam bir kod değil. Beş grup vardır, her birinde beş rakam. Bir rakam yanlış olabilir. Lütfen yeniden bakın.
return-not-found = Bu kod için burada bir şey yok. Yanlış yazıldı, geri alındı ya da süresi doldu. Hangisi olduğunu bilemeyiz.
return-expired = Güvenliğiniz için bu sayfa kapandı. Kodunuzu yeniden yazın. Yazdıklarınız hâlâ burada.

## Kutu

box-title = Mesajlarınız
box-lead = Size yazdıklarımız ve yapabilecekleriniz burada.
box-replies = Cevaplarımız
box-no-replies = Henüz cevap yok. Bir hafta ya da daha uzun sürebilir. Başka bir gün bakın.
box-reply-day = Yazıldığı gün: { $day }
box-reply-broken = Bu mesaj açılamıyor. Bozulmuş.
box-reply-soon-gone = Cevaplarımız burada otuz gün kalır.
box-files-arrived = Ulaşan dosyalar: { $count }
box-what = Ne yapmak istersiniz?
box-more = Daha fazla yaz
box-files = Dosya ekle
box-consents = Cevaplarımı değiştir
box-withdraw = Her şeyi geri al
box-again = Yeniden bak
box-close = Kapat

## Daha fazla yaz

more-title = Daha fazla yazın
more-lead = Ne eklemek ya da neye cevap vermek istersiniz?
more-send = Gönder
more-sent = Sözleriniz ulaştı.
more-full = Burada mesaj için yer kalmadı. Sığan her şeyi gönderdiniz.

## Cevapları değiştir

change-title = Cevaplarınız
change-lead = Önceki cevaplarınızı göremeyiz: kilitliler. Lütfen her soruyu yeniden cevaplayın.
change-say = Yeni cevaplarınız bugünden itibaren geçerlidir.
change-no = Hayır derseniz bunun için kullanmayı bırakırız. Bu yüzden sitemizde olan şey kaldırılır.
change-save = Cevaplarımı gönder
change-saved = Cevaplarınız ulaştı.
change-saved-yes = Evetiniz ulaştı.
change-saved-no = Hayırınız ulaştı. Bu yüzden sitemizde olan şey şimdi kaldırılıyor.
change-read-no = Ekibimiz artık okuyamayacaksa her şeyi sileriz.

## Geri al

withdraw-title = Her şey geri alınsın mı?
withdraw-lead = Yazdıklarınızı ve gönderdiklerinizi, cevaplarımızı ve sitemizde ona dayanan her şeyi sileriz. Kimse geri getiremez, siz de getiremezsiniz.
withdraw-code = Bundan sonra kodunuz hiçbir şey açmaz.
withdraw-yes = Evet, her şeyi geri al
withdraw-no = Hayır, kalsın
withdraw-done-title = Geri alındı
withdraw-done = Gönderdiğiniz silindi. Artık kimse açamaz, bilgisayarlarımızın eski bir kopyasıyla bile.
withdraw-done-site = Bu yüzden sitemizde olan şey şimdi kaldırılıyor. Ekibimize haber verildi; notlarını silsin ve ortaklarımızdan aynısını istesin diye.
withdraw-done-limits = Bunu geri alamayız:

## Bir şey engel olduğunda

trouble-title = Bu kez olmadı
trouble-kept = Sözleriniz kaybolmadı. Hâlâ bu sayfada.
trouble-unavailable = Bilgisayarımız şu anda bir şey alamıyor. Hata bizde, sizde değil. Hiçbir şey gönderilmedi.
trouble-keep = Sözlerinizi saklayın: bir nota, kendinize bir mesaja ya da kâğıda kopyalayın. Bunu yalnızca oraya başka kimse bakmıyorsa yapın. Sonra yeniden deneyin.
trouble-try = Yeniden dene
trouble-press-again = Bu sayfa uzun süre açık kaldı. Hiçbir şey kaybolmadı. Lütfen düğmeye bir kez daha basın.
trouble-choose = “Evet” ya da “Hayır” seçin.
trouble-torn = Bağlantı yolda koptu. Hiçbir şey gönderilmedi. Lütfen yeniden gönderin.
trouble-form = Bu sayfada bir şey yolda bozuldu. Lütfen bu adıma yeniden başlayın.
trouble-full = Depomuz şu anda dolu. Lütfen yarın yeniden deneyin.
trouble-offline = Bağlantı yok. Sözleriniz hâlâ bu sayfada.
trouble-start = Yeniden başla

## Kapalı

closed-title = Bu kapı şimdi kapalı
closed-lead = Şu anda burada bize bir şey anlatamazsınız.
closed-why = İnsanların anlattığı, yalnızca ekibimizin açabileceği biçimde kilitlenmelidir. Şu anda ekibimizde kimsenin anahtarı yok. Bu yüzden hiçbir şey almıyoruz.
closed-nothing = Bu sayfa hiçbir şey toplamaz. Okuduğunuzu kimse bilmez.
closed-code = Önceden bir kodum var
closed-safe = O zamana kadar güvende kalmak için
closed-device = Elinizden alınan ya da açmak zorunda kaldığınız bir telefonu başkaları okuyabilir. Kendinize saklamak istedikleriniz için başka bir telefon kullanın.
closed-keep = Hatırlarken ne olduğunu yazın: gün, yer, kimler vardı, ne söylendi, makinenin adı neydi. Kâğıtları, biletleri ve mektupları saklayın.
closed-others = Başkalarının adlarını, yüzlerini ya da yerlerini onlara sormadan internete koymayın.
closed-lawyer = Hikâyenizi herkese anlatmadan önce bir avukatla ya da güvendiğiniz bir grupla konuşun. Dosyanızda kullanılabilir.
closed-danger = Şu anda tehlikedeyseniz size yardım edemeyiz. Bulunduğunuz ülkenin acil numarasını arayın.
closed-turn = Şimdi nereden yardım alabilirsiniz

## Telefonun kendisinde kilitli

sealed-here = Telefonunuz her şeyi kendisi kilitler. Bilgisayarımız okuyamaz.
sealed-locking = Telefonunuz sözlerinizi kilitliyor. Birkaç saniye sürebilir.
sealed-code-making = Telefonunuz kodunuzu yapıyor …
sealed-opening = Telefonunuz mesajlarınızı açıyor …
sealed-waiting = Telefonunuz göndermeye hazırlanıyor. Birkaç saniye sürebilir.
sealed-sending = Gönderiliyor …
sealed-progress = Yüzde { $percent } gönderildi
sealed-part = Parça { $part } / { $of }
sealed-stopped = Bağlantı durdu. Geri gelince kendiliğinden sürer. Lütfen bu sayfayı açık tutun.
sealed-go-on = Göndermeye devam et
sealed-broken-title = Bu sayfa bozuldu
sealed-broken = Telefonunuzdaki ya da yoldaki bir şey bu sayfayı durdurdu. Hiçbir şey gönderilmedi.
sealed-broken-copy = Sözleriniz aşağıda. Kopyalayabilirsiniz.
sealed-restart = Basit yolla yeniden başla
sealed-restart-say = Basit yol her telefonda çalışır. O zaman bilgisayarımız sözlerinizi kilitlerken bir an görür.
sealed-leave-keys = Shift tuşuna üç kez de basabilirsiniz.
sealed-no-file = Bu dosya okunamıyor. Yeniden seçin.
sealed-stop = Dur

## Kayıt

record-title = Sesinizi kaydedin
record-lead = Yazmak yerine konuşabilirsiniz.
record-start = Kaydı başlat
record-stop = Kaydı durdur
record-going = Kaydediliyor: { $time }
record-play = Dinle
record-again = Yeniden kaydet
record-delete = Sil
record-keep = Sakla
record-kept = Kayıt: { $time }
record-refused = Telefonunuz bu sayfanın mikrofonu kullanmasına izin vermiyor. İzin verebilir ya da daha önce yaptığınız bir kaydı seçebilirsiniz.
record-cannot = Bu tarayıcı kayıt yapamaz. Telefonunuzla kaydedip kaydı ekleyebilirsiniz.
record-attach = Kayıt ekle
record-longest = Bir kayıt { $minutes } dakika sürebilir. Birden çok yapabilirsiniz.
record-voice = Sesiniz kim olduğunuzu gösterebilir. Siz daha fazlasına izin vermedikçe yalnızca ekibimiz duyar.
record-disguise = Sesimi değiştir
record-disguise-say = Bu, sizi sesinizden tanımayı zorlaştırır. Sizi gizlemez.
record-photo = Fotoğraf çek

## Bir dosyanın gösterdikleri

reveal-title = Bu dosyanın gösterdikleri
reveal-place = Yapıldığı yer
reveal-time = Gün ve saat
reveal-device = Telefon ya da kamera
reveal-name = Bir ad
reveal-other = Başka gizli izler
reveal-nothing = Bu dosyada gizli bir şey bulmadık.
reveal-unknown = Bu tür dosyanın içine bakamıyoruz. Bir yer, zaman ya da ad saklıyor olabilir.
reveal-clean = Bunu çıkarır ve temiz bir kopya göndeririz.
reveal-seen = Görülebilene de bakın: yüzler, adlar, sokak tabelaları, kâğıtlar.
reveal-original = İçinde gizli olan her şeyle aslını da gönder
reveal-size = Boyut: { $size } MB
reveal-remove = Bu dosyayı çıkar
reveal-add = Bu dosyayı ekle

## Kendi telefonunuz

own-title = Bu kendi telefonunuz mu?
own-say = Yalnızca siz kullanıyorsanız bu sayfa başladığınızı saklayabilir. Başkaları da kullanıyorsa hayır deyin. O zaman telefonda hiçbir şey kalmaz.
own-yes = Evet, yalnızca ben kullanıyorum
own-no = Hayır ya da emin değilim
own-pin-title = Gizli bir sayı seçin
own-pin-say = En az altı rakam. Bu telefonda başladığınızı kilitler. Unutursanız kimse açamaz.
own-pin-label = Gizli sayı
own-pin-again = Aynı sayı bir daha
own-pin-short = En az altı rakam seçin.
own-pin-differs = İki sayı aynı değil.
own-pin-wrong = Bu sayı açmıyor.
own-draft-kept = Bu telefonda kilitli olarak üç gün saklanır.
own-draft-found = Bu telefonda bir şeye başlamıştınız. Devam etmek ister misiniz?
own-draft-open = Devam et
own-draft-erase = Sil
own-draft-erased = Bu telefondan silindi.
own-draft-save = Bu telefonda sakla ve sonra devam et
outbox-title = Gönderilmeyi bekliyor
outbox-say = Şu anda bağlantı yok. Mesajınız kilitli ve bu telefonda bekliyor. Artık bu telefon bile açamaz.
outbox-code = Kodunuz zaten var. Mesaj ulaşır ulaşmaz çalışır.
outbox-send = Şimdi gönder
outbox-waits = Bekleyen mesajlar: { $count }
outbox-gone = Bekleyen bütün mesajlar ulaştı.
outbox-save = Dosya olarak kaydet
outbox-save-say = Kilitli dosyayı başka bir telefona ya da bilgisayara taşıyıp oradan gönderebilirsiniz. Yolda kimse açamaz.
outbox-load = Başka bir telefondan kilitli dosya gönder
outbox-not-ours = Bu, bu sitenin kilitli bir mesajı değil.
outbox-erase = Bu telefondan sil
outbox-late = Telefonun saati yanlış olabilir. Önemli değil.

## Proof of having told

box-proof = Bize anlattığınızın kanıtı
proof-say = Bu dosya bize bir şey anlattığınızı ve bunun en geç hangi gün olduğunu gösterir. Herkese açık bir listede bir satırdır. Listeyi kimse gizlice değiştiremez, biz de değiştiremeyiz.
proof-soon = Kanıt, bize anlattıktan bir iki gün sonra hazır olur. O zaman yeniden gelin.
proof-save = Kanıtı dosya olarak kaydet
proof-not-title = Neyi göstermez
proof-not-words = Ne anlattığınızı. Dosyada ondan tek bir söz yoktur.
proof-not-who = Kim olduğunuzu. Adınız ve telefonunuz dosyada yoktur.
proof-not-true = Anlattığınızın doğru olup olmadığını.
proof-keep-title = Güvenle saklayın
proof-keep-danger = Bu dosya sizi tehlikeye atabilir: onu sizde bulan, bize bir şey anlattığınızı öğrenir.
proof-keep-phone = Telefonunuza başkaları bakıyorsa oraya kaydetmeyin. Kodunuz bu sayfayı başka bir gün ve başka bir telefonda yeniden açar.
proof-keep-place = Güvendiğiniz birine verin. Sonra bu telefondan ve indirilenler listesinden de silin.
proof-keep-withdraw = Anlattığınızı geri alırsanız bu kanıtı artık yapamayız. Kaydettiğiniz dosyalar kalır.
proof-use-title = Onunla ne yapmalı
proof-use = Güvendiğiniz biri, örneğin bir avukat, dosyayı bize sormadan denetleyebilir. Bunu sitemizin şu sayfası ya da şu komut yapar:
proof-use-key = İkisi de listemizin anahtarını ister. O şu adrestedir:
proof-details = Denetleyecek kişi için
proof-number = Listedeki numara
proof-day = Gün
proof-log = Listenin adı
proof-lines = Listenin bu satırını açan şey. Dosyada da vardır.
