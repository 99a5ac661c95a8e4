### Clo ar ffeil y digwyddiad: mae'r hyn a ysgrifennodd pobl dan sêl, ac yn agor â chyfrinymadrodd.

## In the preparation of the day, and later

rest-heading = Clo ar y digwyddiad hwn
# The event has no lock.
rest-none = Gall unrhyw un sydd â ffeil y digwyddiad hwn ddarllen yr hyn a ysgrifennodd pobl ynddi. Gyda chlo, dim ond â chyfrinymadrodd y mae'n agor.
rest-on = Mae clo ar y digwyddiad hwn: mae ei ffeil yn agor â'r cyfrinymadrodd, neu â'r daflen adfer.
rest-what = Caiff y copïau wrth ymyl y digwyddiad eu cloi gydag ef. Nid yw copïau ar gofbinnau ac mewn mannau eraill, papur wedi'i argraffu, na lluniau a ffilmiau wrth ymyl y ffeil dan glo.
rest-set = Cloi'r digwyddiad hwn…
rest-change = Cyfrinymadrodd arall…
rest-sheet = Argraffu'r daflen adfer
rest-off = Tynnu'r clo…
# At a desk on another computer than the one that hosts the day.
rest-elsewhere = Dim ond ar y gliniadur sy'n cynnal y diwrnod y gosodir clo ac yr argreffir y daflen adfer: nid yw'r allwedd ar y daflen yn mynd drwy'r rhwydwaith.
# While the copies that the app made of the event before it had a lock are sealed.
rest-copies-busy = Mae'r copïau wrth ymyl y digwyddiad yn cael eu cloi hefyd…
rest-copies-locked = { $count ->
    [one] Mae gan y copi wrth ymyl y digwyddiad yr un clo.
   *[other] Mae gan y { $count } copi wrth ymyl y digwyddiad yr un clo.
}
# A warning, above the list of their names.
rest-copies-open = { $count ->
    [one] Ni ellid cloi'r copi hwn. Gall unrhyw un sydd ag ef ei ddarllen:
   *[other] Ni ellid cloi'r { $count } copi hyn. Gall unrhyw un sydd â nhw eu darllen:
}
# A button below that list.
rest-copies-drop = { $count ->
    [one] Ei ddileu am byth
   *[other] Eu dileu am byth
}
# Above the list of their names.
rest-copies-other = { $count ->
    [one] Dim ond â chyfrinymadrodd clo cynharach y mae'r copi hwn yn agor:
   *[other] Dim ond â chyfrinymadrodd clo cynharach y mae'r { $count } copi hyn yn agor:
}
# A switch. The key is kept by the computer: keychain, credential manager, secret service.
rest-remember = Agor heb ofyn ar y cyfrifiadur hwn
rest-remember-how = Mae'r cyfrifiadur hwn yn cadw allwedd yn ei le ei hun i gyfrineiriau. Gall pwy bynnag sy'n gallu defnyddio'ch cyfrif yma agor y digwyddiad.

## Setting a lock

rest-set-title = Cloi'r digwyddiad hwn
rest-set-how = Meddyliwch am ychydig eiriau na fyddai neb ond chi yn eu rhoi gyda'i gilydd. Byddwch yn eu teipio bob tro yr agorir y digwyddiad.
# A box to type in.
rest-passphrase = Cyfrinymadrodd
rest-again = Yr un peth unwaith eto
rest-show = Dangos beth rwy'n ei deipio
# Advice below the box; the passphrase is still short.
rest-advice-short = O leiaf wyth llythyren, os gwelwch yn dda.
# The passphrase could be guessed: it is one short word, or the same letter again and again.
rest-advice-easy = Gallai dieithryn ag amser ddyfalu hwn. Mae dau neu dri gair arall yn ei wneud yn gryf.
rest-advice-good = Mae hwnna'n anodd ei ddyfalu.
rest-differ = Nid yw'r ddau yr un peth.
rest-go-on = Ymlaen
rest-sheet-title = Y daflen adfer yn gyntaf
rest-sheet-how = Mae'r daflen hon yn agor y digwyddiad os anghofir y cyfrinymadrodd. Argraffwch hi nawr, a'i chadw ar wahân i'r cyfrifiadur.
# A warning. "Nobody" means the makers of the app too.
rest-sheet-lost = Os collir y cyfrinymadrodd a'r daflen, ni all neb agor y digwyddiad eto. Na ninnau chwaith.
rest-sheet-open = Agor y daflen i'w hargraffu
# A switch that somebody turns on when it is done.
rest-sheet-done = Mae'r daflen wedi'i hargraffu a'i chadw
rest-lock = Cloi'r digwyddiad
rest-locked = Mae'r digwyddiad dan glo.

## Changing it

rest-change-title = Cyfrinymadrodd arall
# A box: what opens the event now.
rest-current = Y cyfrinymadrodd nawr, neu'r allwedd ar y daflen adfer
rest-new = Cyfrinymadrodd newydd
rest-change-how = Mae'r daflen adfer yn dal yn dda. Bydd cyfrifiaduron a oedd yn agor y digwyddiad heb ofyn yn gofyn eto.
rest-changed = Mae gan y digwyddiad gyfrinymadrodd arall.
rest-off-title = Tynnu'r clo
rest-off-how = Gall pawb sydd â'r ffeil ei darllen wedyn.
rest-off-yes = Tynnu'r clo
rest-off-done = Nid oes clo ar y digwyddiad mwyach.

## Opening a locked event on the first screen

# Below the name of a file, in the place of its date.
rest-has = Mae clo arno
# $file is the name of the file.
rest-open-title = Mae clo ar “{ $file }”
rest-open-passphrase = Ei gyfrinymadrodd
rest-open-sheet = Mae'r daflen adfer gen i
rest-open-no-sheet = Rwy'n gwybod y cyfrinymadrodd
rest-open-key = Y tri grŵp ar ddeg ar y daflen
rest-open-key-hint = Nid yw llythrennau bach na bylchau o bwys.
rest-open = Agor
rest-open-remember = Peidio â gofyn eto ar y cyfrifiadur hwn
rest-open-busy = Mae agor yn cymryd eiliad
# The key has 65 letters and numbers; $count were typed.
rest-key-length = Mae 65 o lythrennau a rhifau yn yr allwedd; { $count } sydd yma.
# $group is a number from 1 to 13.
rest-key-group = Mae llithriad yng ngrŵp { $group }.
