### Ffyrdd o ateb: mewn llun, "nid heddiw", drwy rywun sy'n teipio, a'r hyn sy'n hysbys amdano.

## Llun wrth ochr y geiriau, neu yn eu lle

# Tri botwm o dan nodyn gwag, pob un â llun. Un gair yr un.
answers-symbol = Symbol
answers-photo = Ffoto
answers-drawing = Darlun
# Ar dabled mae'r botwm ffoto yn agor y ddau hyn.
answers-take-photo = Tynnu ffoto
answers-choose-photo = Dewis ffoto
# I'r glust: rhestr o ffyrdd o ychwanegu llun. $number yw lle'r nodyn.
answers-add-picture = Ychwanegu llun at nodyn { $number }
answers-change-picture = Llun nodyn { $number }
answers-other-symbol = Symbol arall
answers-draw-on = Tynnu llun arno
answers-symbol-away = Tynnu'r symbol i ffwrdd
answers-picture-away = Tynnu'r llun i ffwrdd
answers-picture-gone = Mae'r llun wedi'i dynnu i ffwrdd.
# Mae nodyn yn dweud y ddau, a dewisodd dau berson yr un pryd.
answers-a-picture = Llun
answers-a-symbol = Symbol
# Enw llun heb unrhyw eiriau.
answers-picture-of = Llun nodyn { $number }
# Tra bo ffoto yn cael ei wneud yn llai ar y ddyfais hon.
answers-preparing = Paratoi'r llun …

## Pam na ellir defnyddio ffeil fel llun. Mae un frawddeg yn dweud beth yw hi, a'r nesaf beth i'w wneud.

answers-fault-fileTooBig = Mae'r ffeil hon yn fawr iawn: { $has } MB. Gellir defnyddio hyd at { $most } MB. Tynna'r ffoto eto mewn maint llai, neu dewis un arall.
answers-fault-pictureTooBig = Mae'r llun hwn yn rhy fawr i dabled: { $has } megapicsel. Gellir defnyddio hyd at { $most }. Tynna fe eto mewn maint llai yng ngosodiadau'r camera, neu tynna ffoto o dy sgrin a defnyddia hwnnw.
answers-fault-notAPicture = Nid llun yw'r ffeil hon. Dewis ffoto: mae ei enw yn aml yn gorffen gyda .jpg neu .png.
answers-fault-cannotOpen = Ni all y ddyfais hon agor y llun hwnnw. Efallai ei fod wedi'i ddifrodi, neu o fath y mae rhai ffonau'n unig yn ei adnabod. Tynna ffoto gyda'r dabled hon, neu gadw fe fel JPEG a'i ddewis eto.
answers-fault-cutOff = Mae angen y gliniadur am eiliad, ac ni ellir ei gyrraedd nawr. Mae dy eiriau'n ddiogel. Rho gynnig arall arni pan fydd y Wi-Fi yn ôl.
answers-fault-kept = Ni newidiwyd dim yn y nodyn.
# Ni fyddai'r gwesteiwr yn cymryd llun. Mae'n dal ar y ddyfais hon.
answers-refused-full = Mae { $most } llun yn y cynllun hwn yn barod. Tynna un i ffwrdd i wneud lle; mae hwn yn aros ar y ddyfais hon tan hynny.
answers-refused-other = Ni allai'r gliniadur gymryd y llun hwn. Mae'n dal ar y ddyfais hon: rho gynnig arall arni, neu dewis un arall.
answers-again = Ceisio eto
answers-close = Iawn

## Y darlun

answers-draw-title = Tynna lun o dy ateb
answers-draw-area = Dy ddarlun
answers-draw-hint = Tynna lun â bys, pin neu'r llygoden. Os yw'n well gen ti eiriau, ysgrifenna nhw isod.
answers-draw-inks = Lliw
answers-ink-1 = Du
answers-ink-2 = Glas
answers-ink-3 = Coch
answers-ink-4 = Gwyrdd
answers-ink-5 = Brown
answers-ink-6 = Porffor
answers-draw-widths = Pin
answers-width-1 = Main
answers-width-2 = Canolig
answers-width-3 = Tew
answers-rubber = Rwber
answers-draw-clear = Clirio'r cyfan
answers-draw-words = Beth mae'n ei ddangos, mewn geiriau
answers-draw-keep = Ei gadw
answers-draw-throw = Peidio â'i gadw
answers-drawing-kept = Mae'r darlun wedi'i gadw.
answers-draw-line = Wedi'i dynnu. { $count ->
    [one] 1 llinell
   *[other] { $count } llinell
  } hyd yn hyn.
answers-draw-undone = Mae'r llinell olaf wedi mynd.
answers-draw-cleared = Mae'r llinellau i gyd wedi mynd. Mae dadwneud yn dod â nhw'n ôl.

## Mae dim ateb nawr yn ateb hefyd

# Enw'r rhestr o atebion o'r fath, o dan gwestiwn gwag.
answers-not-now = Nid heddiw …
answers-give = Atebion heb eiriau
answers-NotToday = Nid heddiw
answers-Skip = Hepgor hwn
answers-AskLater = Gofyn i mi rywbryd eto
# Ar y nodyn sy'n sefyll drosto. $name yw pwy ddywedodd hynny.
answers-said-NotToday = Mae { $name } yn dweud: nid heddiw.
answers-said-Skip = Hoffai { $name } hepgor hwn.
answers-said-AskLater = Mae { $name } yn dweud: gofynnwch i mi rywbryd eto.
answers-said-fine = Mae hwnna'n ateb da.
answers-take-back = Ei dynnu'n ôl
answers-taken-back = Wedi'i dynnu'n ôl.

## Geiriau pwy, a sut rydym ni'n gwybod

answers-know = Sut rydym ni'n gwybod hyn?
answers-voice = Geiriau pwy yw'r rhain?
answers-voice-Own = Geiriau { $name } ei hun
answers-voice-Supported = { $name }, gyda chefnogaeth
answers-voice-OnBehalf = Siaradodd rhywun dros { $name }
answers-source = Sut rydym ni'n gwybod?
answers-source-Said = Fe'i dywedwyd
answers-source-Shown = Fe'i dangoswyd
answers-source-Shown-hint = Gydag edrychiad, arwydd, gwrthrych neu lun
answers-source-Observed = Rydym ni wedi'i weld
answers-source-BestGuess = Ein dyfaliad gorau yw hyn
answers-source-BestGuess-hint = Mae marc arno nes iddo gael ei wirio
# Marc ar nodyn. $name yw'r person.
answers-guess = Dyfaliad gorau. Gwiriwch gyda { $name } a chyda phobl sy'n adnabod { $name } yn dda.
# Ar y botwm wrth ochr y marc.
answers-checked = Rydym ni wedi'i wirio
answers-was-checked = Dyfaliad gorau sydd wedi'i wirio
answers-is-checked = Mae wedi'i wirio
answers-beforehand = Dywedwyd ymlaen llaw, ar
answers-beforehand-hint = Dim ond pan gafodd ei ysgrifennu cyn heddiw, fel y caiff ei glywed hyd yn oed os nad oes neb yno i'w ddweud.
# Marc ar nodyn.
answers-mark-Supported = Dywedwyd gyda chefnogaeth
answers-mark-OnBehalf = Dywedwyd dros { $name }
answers-mark-Shown = Dangoswyd, nid dywedwyd
answers-mark-Observed = Yr hyn a welsom
answers-mark-beforehand = Dywedwyd ymlaen llaw, { $date }
answers-mark-before = Dywedwyd ymlaen llaw
answers-mark-private = Yn aros yn y cylch

## Nid ar gyfer y wal

answers-keep-private = Cadw oddi ar y wal
answers-let-out = Gall fynd ar y wal
answers-is-private = Mae'r nodyn hwn yn aros yn y cylch. Ni fydd yn mynd ar y wal.
answers-not-private = Gall y nodyn hwn fynd ar y wal pan fydd y cylch yn dweud ie.

## Didoli

answers-sort-Like = Rwy'n ei hoffi
answers-sort-NotSure = Dydw i ddim yn siŵr
answers-sort-Dislike = Dydw i ddim yn ei hoffi
# Uwchben pentwr. $count yw faint sydd ynddo.
answers-pile-Like = Rwy'n ei hoffi ({ $count })
answers-pile-NotSure = Dydw i ddim yn siŵr ({ $count })
answers-pile-Dislike = Dydw i ddim yn ei hoffi ({ $count })
answers-pile-empty = Dim byd yma eto
answers-sort-card = Y llun i'w ddidoli
answers-sort-left = { $count ->
    [0] Yr un olaf
    [one] 1 arall ar ôl hwn
   *[other] { $count } arall ar ôl hwn
}
answers-sort-keys = Gelli di hefyd lusgo'r llun, neu ddefnyddio'r bysellau saeth: chwith, i lawr, de.
answers-sort-later = Ei adael tan wedyn
answers-sort-topic = Lluniau i'w didoli
answers-sort-choose = Dewis beth i'w ddidoli gyntaf: pwnc, neu luniau dy hun.
answers-sort-done = Mae popeth yma wedi'i ddidoli.
answers-sort-next = Dewis bwnc arall, neu ychwanega rywbeth dy hun.
answers-sort-add = Ychwanegu un dy hun
answers-sort-words = Neu ei ysgrifennu mewn geiriau
answers-sort-put = Ei roi ar bentwr y cardiau
# I'r glust, ar ôl didoli cerdyn. $word yw'r hyn sydd arno, $pile yr ateb.
answers-sorted = { $word }: { $pile }.
answers-sort-move = Newid “{ $word }”
answers-sort-again = Ei roi'n ôl ymhlith y cardiau
answers-sort-away = Ei dynnu allan

## Mae rhywun yn teipio tra bo'r person yn siarad

# Switsh. $name yw'r person.
answers-scribe = Mae rhywun yn teipio dros { $name }
answers-scribe-stop = Does neb yn teipio dros { $name } mwyach
answers-scribe-who = Pwy sy'n teipio?
# Y geiriau a deipiwyd, yn fawr, i'r person eu gweld.
answers-meant = Ai dyma oeddet ti'n ei feddwl?
answers-meant-yes = Ie, dyna fe
answers-meant-change = Ei newid

## A yw'r person yma

answers-today-Here = Mae { $name } yma
answers-today-ComesLater = Bydd { $name } yn dod wedyn
answers-today-NotHere = Dydy { $name } ddim yma heddiw
answers-away = Dydy { $name } ddim yma heddiw. Yr hyn a ddywedodd { $name } ymlaen llaw sy'n dod gyntaf. Nid yw geiriau neb arall yn mynd o dan enw { $name }.
answers-later = Bydd { $name } yn dod wedyn. Gadewch le i eiriau { $name }.
answers-write-beforehand = Ysgrifenna beth ddywedodd { $name } ymlaen llaw …
