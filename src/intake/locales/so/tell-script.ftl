# Erayada habka xidhan ee aan bogagga kale lahayn.

script-ready = Bogan wuxuu isu diyaarinayaa inuu erayadaada ku xidho taleefankan. Khad gaabis ah daqiiqad ayay ku qaadataa.
script-stuck = Haddii badhan kale soo bixi waayo, taleefankan ama khadkan ma samayn karo. Waxba lama dirin. Habka fudud ayaad ku sii wadi kartaa.
script-kept-safe = Wixii hore u yimid way badbaadsan yihiin. Wax kale lama dirin.
script-again = Mar kale isku day
script-files-title = Sawirro, warqado, duubis
script-files-pick = Ku dar sawir ama fayl
script-as-it-is = U dir siduu yahay. Waan ogahay inuu wax muujin karo.
script-as-it-is-first = Haa dheh in faylkan loo diro siduu yahay, ama ka saar: { $name }
script-file-failed = Faylkan ma iman: { $name }
script-original-of = { $name }, kii asalka ahaa
script-nothing-yet = Wax qor, codkaaga duub, ama fayl ku dar.
script-own-private = Daaqaddan wax walba way illowdaa marka la xidho. Sidaas darteed waxba taleefanka laguma hayo.
script-own-limits = Lambarku wuxuu joojiyaa eegmo degdeg ah. Ma joojiyo qof taleefanka qaata oo waqti haysta.
script-own-lock = Lambarkan ku xidh
script-own-erase-all = Tirtir wax kasta oo bogan taleefankan ku hayo
script-outbox-offer = Waxaad taleefankan kaga tagi kartaa iyadoo xidhan. Way baxdaa marka aad bogan xidhiidh ku furto.
script-outbox-keep = Taleefankan kaga tag iyadoo xidhan
script-outbox-no-files = Sawirrada, faylasha iyo duubistu kuma jiraan. Mar dambe koodhkaaga ku dar.
outbox-refused = Faylasha aan la diri karin: { $count }
own-offline = Boggan hadda wuxuu ku furmayaa taleefankan xitaa xiriir la’aan.
record-disguise-listen = Codkaaga dhabta ah lama kaydiyo. Dhageyso ka hor intaadan dirin.
