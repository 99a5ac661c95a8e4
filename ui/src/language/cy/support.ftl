### Dim ond digon o gymorth: ar gyfer pob peth yn yr wythnos, pa help sydd ei angen, a phwy neu
### beth allai ei roi. Tawel a phlaen, un peth ar y tro. Nid gwario llai yw'r nod: mae amser am dâl
### sy'n dod yn rhydd yn perthyn i'r person, sy'n dweud ar gyfer beth mae.

support-how = Un peth ar y tro: pa help sydd ei angen, a phwy neu beth allai ei roi.
support-things = Y pethau yn fy wythnos
support-alone = Dim angen help
support-settled-of = { $all ->
    [one] { $done } o 1 wedi'i setlo.
   *[other] { $done } o { $all } wedi'u setlo.
}
support-no-week = Does dim byd yn yr wythnos berffaith eto
support-no-week-about = Mae cymorth yn dilyn yr wythnos: yn gyntaf sut mae wythnos dda'n edrych, yna pa help sydd ei angen.
support-to-week = Agor fy wythnos berffaith
support-every-day = Bob dydd
support-weekdays = Dydd Llun i ddydd Gwener
support-a-week = { $time } yr wythnos
support-not-yet = Ddim eto
support-to-say = Eto i'w ddweud
support-next = Nesaf: { $name }

## O ble daw'r help

support-tier-Myself = Ar fy mhen fy hun
support-tier-FamilyFriends = Teulu a ffrindiau
support-tier-Community = Lleoedd a phobl gerllaw
support-tier-Technology = Technoleg
support-tier-SharedPaid = Cymorth am dâl, wedi'i rannu
support-tier-PaidOneToOne = Cymorth am dâl, i mi yn unig
support-tier-MoreThanOne = Mwy nag un gweithiwr
support-tier-NotNow = Ddim nawr

## Ble mae un peth arni

support-at-none = Dim angen help
support-at-unsaid = Dal angen dweud pa help yn union
support-at-noIdeas = Yn barod am syniadau
support-at-ideas = Syniadau
support-at-tested = Wedi'i brofi, yn barod i'w ddewis
support-at-partly = Rhywfaint yn dal ar agor
support-at-uncertain = Nid yw'r cyfan yn sicr
support-at-trying = Yn rhoi cynnig arni
support-at-look = Amser edrych sut aeth y treial
support-at-settled = Wedi'i setlo

## Un peth, gam wrth gam

support-steps = Camau ar gyfer hwn
support-step-need = Pa help?
support-step-ideas = Syniadau
support-step-test = Ydy e'n gweithio?
support-step-mix = Beth rydyn ni'n ei ddewis
support-step-safe = Ei gadw'n ddiogel
support-step-number = { $number }. { $name }
support-all-things = Yr holl bethau yn fy wythnos
support-in-week = Ei weld yn yr wythnos
support-put-away = Mae hwn wedi'i roi yn yr hambwrdd. Mae'r hyn a ysgrifennoch amdano wedi'i gadw.
support-bring-back = Dod ag ef yn ôl

## 1. Yr angen

support-need-title = Pa help sydd ei angen?
support-need-about = Dywedwch mor fanwl ag y gallwch: yna daw'r syniadau iawn ohonyn nhw eu hunain.
support-help = Faint o help?
support-help-None = Dim
support-help-Prompt = Nodyn atgoffa
support-help-Some = Peth help
support-help-Full = Help gyda'r cyfan
support-need-what = Pa help yn union, a phryd yn ystod y peth?
support-need-what-hint = Er enghraifft: rhywun wrth fy ochr ar y bws nes fy mod yn gwybod y ffordd
support-need-each = Am faint mae angen help bob tro?
support-whole-time = Yr amser i gyd: { $time }
support-need-sum = { $times ->
    [one] { $each }, unwaith yr wythnos.
   *[other] { $each }, { $times } gwaith yr wythnos: { $weekly } i gyd.
}
support-need-no-day = Does ganddo ddim diwrnod yn yr wythnos eto.
support-need-none = Da iawn: dim mwy i'w wneud yma.
support-need-skills = Beth ddylai rhywun sy'n helpu ei wybod, neu sut un ddylai fod?
support-need-skills-hint = Er enghraifft: yn gallu nofio, yn amyneddgar, yn deall fy arwyddion
support-need-first = Yn gyntaf dywedwch pa help sydd ei angen ac am ba hyd. Yna mae gan syniadau rywbeth i ffitio iddo. Gallwch ddarllen ymlaen yn y cyfamser.
support-need-to = Dweud beth sydd ei angen
support-less = Llai: { $label }
support-longer = Mwy: { $label }
support-no-length = Nid hyd o amser yw hwnna. Er enghraifft 45, neu 1 awr 20
support-no-amount = Nid swm yw hwnna. Er enghraifft 12.50

## 2. Syniadau

support-ideas-title = Pwy neu beth allai helpu?
support-ideas-about = Edrychwch ar bob un yn ei dro, a pheidiwch â stopio ar y syniad cyntaf. Mae croeso i rai gwyllt: cânt eu profi wedyn.
support-not-now-apart = Neu ei adael am y tro:
support-idea = Syniad
support-idea-new = Syniad newydd
support-idea-write = Ysgrifennwch syniad …
support-ideas-count = { $count ->
    [one] 1 syniad
    [two] { $count } syniad
   *[other] { $count } syniad
}
support-not-looked = Heb edrych arno eto
support-looked-because = Fe edrychon ni, a na: { $because }
support-looked-why = Fe edrychon ni, a na. Eto i ddweud pam.
support-look-no = Fe edrychon ni, a na
support-look-because = Fe edrychon ni ar hyn, a na, oherwydd …
support-look-hint = Mae'n cyfrif fel edrych yn onest pan mae'n dweud pam.
support-look-again = Edrych arno eto
support-idea-in = Wedi'i ddewis
support-idea-minutes = Faint o'r help fyddai hwn yn ei roi mewn wythnos?
support-all-of-it = Y cyfan: { $time }
support-idea-more = Mae hyn { $time } yn fwy na'r angen. Mae hynny'n iawn, os mai dyna'r bwriad.
support-written-before = Wedi'u hysgrifennu o'r blaen
support-who-place = Enw neu le arall
support-copy = Ei ddefnyddio ar gyfer peth arall hefyd
support-copy-to = Ar gyfer pa rai?
support-copy-do = Ei ddefnyddio yno hefyd
support-copy-none = Does dim byd arall yn yr wythnos angen help.
support-copied = { $count ->
    [one] Mae'n syniad ar gyfer un peth arall nawr.
   *[other] Mae'n syniad ar gyfer { $count } peth arall nawr.
}
support-bank = Beth sydd wedi helpu eraill
support-bank-count = { $count ->
    [one] 1 syniad i edrych drwyddo
   *[other] { $count } syniad i edrych drwyddyn nhw
}
support-bank-taken = Mae'n un o'ch syniadau chi nawr.

support-ask-myself-1 = Allech chi wneud hyn ar eich pen eich hun, neu ran ohono? Hoffech chi?
support-ask-myself-2 = Beth fyddai'n eich helpu i'w ddysgu: ymarfer, mwy o amser, lluniau, yr offer iawn?
support-ask-myself-3 = Ydy e'n ddiogel, a phwy fyddai'n taro golwg o bryd i'w gilydd?
support-ask-family-1 = Pwy ydych chi'n ei nabod sy'n gwneud hyn yn barod, yn ei hoffi, neu'n byw gerllaw?
support-ask-family-2 = Pwy fyddai'n mwynhau ei wneud gyda chi? Beth fyddech chi'n ei roi iddyn nhw?
support-ask-family-3 = Oes rhywun wedi gofyn iddyn nhw? Ai o bryd i'w gilydd, neu bob wythnos?
support-ask-community-1 = Pwy arall sy'n mynd yno: clwb, dosbarth, tîm, capel neu eglwys, gweithle?
support-ask-community-2 = Oes rhywun yno allai gadw llygad amdanoch: cymydog, cydweithiwr, gwirfoddolwr?
support-ask-community-3 = Beth fyddech chi'n dod gyda chi? Sut fyddech chi'n cyrraedd yno?
support-ask-technology-1 = Allai ffôn, nodyn atgoffa, amserydd, galwad fideo neu ap teithio ei wneud?
support-ask-technology-2 = Ai rhywbeth mae pawb yn ei ddefnyddio, neu wedi'i wneud yn arbennig? Hoffech chi ei gael?
support-ask-technology-3 = Pwy sy'n ateb pan mae'n galw? Beth os yw'n methu?
support-ask-shared-1 = Oes rhywun arall yma eisiau hyn yr un pryd?
support-ask-shared-2 = Gyda phwy, a faint? Fyddai'n dal yn eiddo i chi?
support-ask-shared-3 = Fyddai'r amser yn eich siwtio, ac a fyddai digon o help i bawb?
support-ask-paid-1 = Beth sydd ar ôl sydd angen person am dâl i chi'n unig, a phryd yn union?
support-ask-paid-2 = Pwy fyddai'n iawn i chi?
support-ask-paid-3 = Allai fod ar adeg arall, neu am ran o'r amser?
support-ask-more-1 = Oes gwir angen mwy nag un gweithiwr? Pwy sy'n dweud?
support-ask-more-2 = Drwy'r amser, neu am un rhan, fel codi?
support-ask-not-now-1 = Fyddai'n well gennych adael hyn am y tro?
support-ask-not-now-2 = Beth fyddai'n gorfod bod yn wahanol yn gyntaf?

support-who-Myself = Pwy sy'n taro golwg o bryd i'w gilydd?
support-who-FamilyFriends = Pwy?
support-who-Community = Pwy neu ble?
support-who-Technology = Pwy sy'n ateb, neu'n gofalu amdano?
support-who-SharedPaid = Pwy fyddai'n iawn ar ei gyfer?
support-who-PaidOneToOne = Pwy fyddai'n iawn ar ei gyfer?
support-who-MoreThanOne = Pwy fyddai'n iawn ar ei gyfer?
support-who-NotNow = Pwy?

## 3. Y prawf

support-test-title = Ydy e'n gweithio, ac ydy e'n ddigon?
support-test-about = Dau gwestiwn ar gyfer pob syniad. { $name } sy'n ateb y cyntaf. Y rhai sy'n atebol am ddiogelwch sy'n ateb yr ail.
support-test-none = Dim syniadau eto
support-to-ideas = I'r syniadau
support-to-mix = Dewis o'r rhain
support-works = { $name }, ydy e'n gweithio i chi?
support-works-Yes = Ydy
support-works-No = Nac ydy
support-works-Try = Gadewch i ni roi cynnig arni
support-enough = Ydy e'n ddigon o gymorth?
support-enough-Yes = Ydy
support-enough-No = Nac ydy
support-enough-NotSure = Ddim yn siŵr
support-enough-by = Pwy sy'n dweud a yw'n ddigon?
support-risk = Beth allai fynd o'i le, a beth fydden ni'n ei wneud?
support-cost = Ydy e'n costio rhywbeth?
support-cost-once = Unwaith, mewn punnoedd
support-cost-weekly = Bob wythnos, mewn punnoedd
support-cost-once-said = { $amount } unwaith
support-cost-weekly-said = { $amount } yr wythnos
support-cost-hidden = Ydy
support-verdict-askPerson = Eto i ofyn i { $name }
support-verdict-askOthers = Eto i ofyn: ydy e'n ddigon?
support-verdict-notForMe = Ddim i { $name }. Mae'r syniad yn aros yma.
support-verdict-notEnough = Dim digon o gymorth. Mae'r syniad yn aros yma.
support-verdict-ready = Yn barod i'w ddewis
support-verdict-readyToTry = Yn barod i roi cynnig arno
support-result-Keep = Wedi rhoi cynnig arno, ac mae'n gweithio.
support-result-Change = Wedi rhoi cynnig arno, ac wedi'i newid.
support-result-GoBack = Wedi rhoi cynnig arno, ac yn ôl i gymorth am dâl.

## 4. Beth rydyn ni'n ei ddewis

support-mix-title = Beth rydyn ni'n ei ddewis
support-mix-about = Gall sawl un rannu un peth: rhan ar eich pen eich hun, rhan gyda ffrind, rhan gyda chymorth am dâl.
support-needs = Angen { $time } yr wythnos.
support-covered = Wedi'i drefnu: { $time }.
# O'r hyn sydd wedi'i drefnu. Mae ie rhywun ar goll, neu ni allant ddal ati.
support-not-certain = Ohono, nid yw'n sicr: { $time }
support-row-uncertain = { $time } ddim yn sicr
support-tried = Ohono, ar dreial: { $time }
support-still-open = { $time } yn dal ar agor
support-more-than = { $time } yn fwy na'r angen
support-more-than-about = Mae hynny'n iawn, os mai dyna'r bwriad. Neu gwnewch un ohonyn nhw'n llai.
support-all-covered = Popeth wedi'i drefnu
support-ready = Yn barod i'w dewis
support-choose = Ei ddewis
support-choose-try = Rhoi cynnig arno
support-chosen = Mae'n rhan o'r gymorth nawr.
support-untested = { $count ->
    [one] Mae 1 syniad heb ei brofi eto.
   *[other] Mae { $count } syniad heb eu profi eto.
}
support-to-test = I'r prawf
support-unlooked = Heb edrych arnyn nhw eto: { $tiers }. Gallwch ddod yn ôl atyn nhw.
support-cover-rest = Rhoi cymorth am dâl am { $time }
support-mix-minutes = Faint mewn wythnos?
support-until-certain = Nid yw { $time } yr wythnos yn sicr. Hoffech chi gymorth am dâl nes ei fod?
support-until-certain-add = Ychwanegu { $time } o gymorth am dâl
support-until-certain-done = Mae { $time } yr wythnos o gymorth am dâl yno nes ei fod yn sicr.
support-what-is-open = Beth sydd ei angen: { $time }
support-trying = ar dreial
support-uncertain = ddim yn sicr
support-settled = Wedi'i setlo
support-take-out = Ei dynnu allan
support-taken-out = Wedi'i dynnu allan. Mae'r syniad yn dal yno.
support-try-first = Rhoi cynnig arno yn gyntaf

support-agreed = Mae { $who } wedi dweud ie
support-agreed-hint = Eu hie eu hunain, nid ie rhywun arall. Cânt ddweud na, nawr neu wedyn.
support-keep-on = Gall { $who } ddal ati?
support-keep-on-Yes = Gall
support-keep-on-No = Na all
support-keep-on-NotSure = Ddim yn siŵr
support-strain = Yna gadewch i ni beidio â phwyso arno. Allai fod yn llai, neu rywun heblaw nhw? Gall teulu sy'n helpu ofyn am asesiad eu hunain.
support-if-not-write = Yna …
support-if-not-Myself = Beth os nad yw'n gweithio un diwrnod?
support-if-not-FamilyFriends = Beth os na allan nhw ddod?
support-if-not-Community = Beth os nad yw'n digwydd?
support-if-not-Technology = Beth os yw'n methu?
support-watches = Ydy e'n gwylio neu'n gwrando ar rywun, neu'n dweud wrth eraill ble maen nhw?
support-watch-consent = { $name }, ydych chi'n cytuno i hynny?
support-off-switch = { $name }, allwch chi ei droi i ffwrdd eich hun?
support-watch-no = Yna nid yw ar gyfer nawr. Ewch yn ôl i gymorth am dâl, neu dewiswch rywbeth arall.
support-shared = Pa weithgaredd sy'n cael ei rannu?
support-shared-said = { $label }, { $time } yr wythnos, gyda { $others }
support-shared-none = Does dim byd yn cael ei rannu eto. Dywedwch wrth yr hwylusydd: gofynnir yn gyntaf i'r rhai allai rannu.
support-staff = Sawl gweithiwr?
support-rate = Ar ba gyfradd?
support-rate-said = { $label }, { $amount } yr awr
support-rate-open = Ddim yn hysbys eto
support-rate-none = Does dim cyfraddau'n hysbys eto. Gall y trefnydd eu hychwanegu; does dim rhaid i ddim byd yma aros am hynny.

support-withdrawn = Nid yw hyn yn sicr (bellach).
support-withdrawn-about = Nes ei fod, dylai'r cymorth am dâl aros. Beth hoffech chi?
support-withdrawn-try = Ei roi ar dreial: mae'r cymorth am dâl yn aros
support-withdrawn-back = Yn ôl i gymorth am dâl

## Treial

support-trial-open = Ar dreial.
support-trial-until = Ar dreial tan { $date }.
support-trial-time = Amser edrych: sut aeth hi?
support-trial-safe = Mae'r cymorth am dâl yn aros yn y ffigur diogel nes i chi edrych arno.
support-trial-first = Cyn ei setlo: { $asks }.
support-still-said = Eto i'w ddweud: { $asks }.
support-still-who = pwy ydyn nhw
support-still-yes = eu hie eu hunain
support-still-keepOn = a allan nhw ddal ati
support-still-fallback = beth os nad yw'n digwydd
support-still-watches = a yw'n gwylio
support-still-watchConsent = ie i gael eich gwylio
support-still-offSwitch = ffordd o'i droi i ffwrdd
support-still-responds = pwy sy'n ateb
support-still-shared = y gweithgaredd a rennir
support-still-staff = sawl gweithiwr
support-trial-dates = O bryd tan bryd?
support-trial-from = Rhoi cynnig arno o
support-trial-to = Rhoi cynnig arno tan
support-settle = Mae wedi'i setlo
support-look-now = Sut aeth hi?
support-learned = Beth ydyn ni wedi'i ddysgu?
support-how-it-went = Beth nawr?
support-decide-Keep = Ei gadw
support-decide-Keep-hint = Mae'n gweithio. Mae'n aros.
support-decide-Change = Ei newid
support-decide-Change-hint = Rhoi cynnig arall arno mewn ffordd arall.
support-decide-GoBack = Mynd yn ôl
support-decide-GoBack-hint = Cymorth am dâl eto. Mae'r syniad yn aros.
support-looked = Wedi'i nodi.

## 5. Ei gadw'n ddiogel

support-safe-title = Beth sy'n ei gadw'n ddiogel?
support-safe-about = Ambell beth i'w ddweud nawr, fel nad oes rhaid i neb ddyfalu wedyn.
support-fallback = Os nad yw hyn yn digwydd, yna …
support-fallback-hint = Er enghraifft: ffonir Lena, ac mae hi'n dod o fewn hanner awr
support-responsible = Pwy sy'n gofalu bod hyn yn gweithio?
support-review = Pryd edrychwn ni arno eto?
support-set-up = Oes rhaid trefnu rhywbeth yn gyntaf?
support-set-up-hint = Mae'n dod yn gam: yno dywedwch pwy sy'n ei wneud, ac erbyn pryd.
support-set-up-add = Ei wneud yn gam
support-set-up-done = Mae'n un o'r camau nawr.
support-freed = Fyddai dim angen cymorth am dâl am { $time } yr wythnos mwyach. Eich amser chi yw hwnnw.
support-freed-for = Ar gyfer beth fyddai'n well gennych ddefnyddio'r amser hwn?
support-freed-for-hint = Rhywbeth rydych yn ei golli, rhywbeth newydd, rhywun i'w weld
support-freed-open = Dydyn ni ddim yn gwybod eto
support-residual = Gyda llai o gymorth am dâl: beth allai fynd o'i le o hyd?
support-residual-about = Dywedwch yn agored, a beth fyddech chi'n ei wneud. Mae'n cael ei ysgrifennu i'w gofio.
support-residual-by = Pwy sydd wedi cytuno bod hyn yn ddigon diogel?
support-assessed = Oes asesiad yn dweud faint o gymorth am dâl sydd ei angen mewn wythnos?
support-assessed-hint = Dim ond os oes un. Er enghraifft 5 awr
support-below = Mae hyn { $time } yr wythnos yn llai nag a aseswyd. Mae angen cytundeb gweithiwr proffesiynol.
support-lower-by = Pa weithiwr proffesiynol sydd wedi cytuno i lai?
support-lower-on = Pryd cytunon nhw?
support-today = Heddiw
support-by-take = Ar { $date }

## Beth mae'n dod iddo

support-summary = Beth mae'n dod iddo
support-summary-later = Pan fyddwch wedi dewis pwy sy'n helpu, caiff ei adio yma.
support-people = { $count ->
    [0] Pobl yn eich wythnos: neb wedi'i enwi eto
    [one] 1 person yn eich wythnos
   *[other] { $count } o bobl yn eich wythnos
}
support-places = { $count ->
    [one] 1 lle yn eich wythnos
   *[other] { $count } lle yn eich wythnos
}
support-hours = O ble daw'r help
support-from-where = O
support-before = Pe bai'r cyfan â thâl
support-after = Gyda'r cynllun hwn
support-before-said = Pe bai'r holl help yn eich wythnos â thâl ac un i un, byddai'n { $time } yr wythnos.
support-if-all-works = Amser am dâl, os yw popeth yn gweithio
support-safe-figure = Amser am dâl, i fod ar yr ochr ddiogel
support-safe-figure-why = Ar yr ochr ddiogel, mae popeth ar dreial yn dal i gael cymorth am dâl.
support-hours-later = Daw'r ddau ffigur ar gyfer amser am dâl o gyfrifiadur y digwyddiad.
support-freed-is-for = Mae { $time } yr wythnos yn rhydd ar gyfer:
