# Maneno ya njia ya kufunga ambayo kurasa nyingine hazina.

script-ready = Ukurasa huu unajiandaa kufunga maneno yako kwenye simu hii. Kwa mtandao wa polepole huchukua dakika moja.
script-stuck = Kama kitufe kingine hakitokei, simu hii au mtandao huu hauwezi kufanya hivyo. Hakuna kilichotumwa. Unaweza kuendelea kwa njia rahisi.
script-kept-safe = Kilichofika awali kiko salama. Hakuna kingine kilichotumwa.
script-again = Jaribu tena
script-files-title = Picha, karatasi, rekodi
script-files-pick = Ongeza picha au faili
script-as-it-is = Itume ilivyo. Najua kwamba inaweza kufichua jambo.
script-as-it-is-first = Sema ndiyo kutuma faili hii ilivyo, au iondoe: { $name }
script-file-failed = Faili hii haikufika: { $name }
script-original-of = { $name }, faili asili
script-nothing-yet = Andika kitu, rekodi sauti yako, au ongeza faili.
script-own-private = Dirisha hili husahau kila kitu likifungwa. Kwa hiyo hakuna kinachotunzwa kwenye simu.
script-own-limits = Namba huzuia mtazamo wa haraka. Haimzuii anayechukua simu na mwenye muda.
script-own-lock = Kifunge kwa namba hii
script-own-erase-all = Futa vyote ambavyo ukurasa huu unatunza kwenye simu hii
script-outbox-offer = Unaweza kuuacha umefungwa kwenye simu hii. Utaondoka ukifungua ukurasa huu ukiwa na muunganisho.
script-outbox-keep = Uache umefungwa kwenye simu hii
script-outbox-no-files = Picha, faili na rekodi hazimo ndani yake. Ziongeze baadaye kwa msimbo wako.
outbox-refused = Faili ambazo hazikuweza kutumwa: { $count }
own-offline = Ukurasa huu sasa unafunguka kwenye simu hii hata bila mtandao.
record-disguise-listen = Sauti yako halisi haihifadhiwi. Sikiliza kabla ya kutuma.
