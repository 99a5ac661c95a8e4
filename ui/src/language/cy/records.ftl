### Cofnodion y gall teuluoedd ymddiried ynddynt: pwy sy'n gallu gweld beth, pwy sydd wedi'i weld, pa mor hir y'i cedwir, a dileu am byth.

records-title = Cofnodion ac ymddiriedaeth
records-back = Yn ôl i'r diwrnod
records-open = Pwy sy'n gallu gweld ein cynllun
records-open-about = Pwy sy'n gallu gweld beth, a phwy sydd wedi'i weld
records-tab-sight = Pwy sy'n gallu gweld beth
records-tab-log = Pwy sydd wedi gweld beth
records-tab-keeping = Cadw
records-tab-help = Help gyda nam
records-load = Un eiliad…

## Pwy sy'n gallu gweld beth

records-sight-how = Fel hyn y mae nawr. Mae'n newid pan aiff rhywbeth ar y wal, pan roddir syniad, neu pan ddywed rhywun ie neu na.
# $name yw'r person y mae'r cylch yn eiddo iddo.
records-sight-of = Cynllun pwy
records-viewer-circle = Dyfeisiau'r cylch hwn
records-viewer-guest = Dyfais sydd ond yn edrych yma
records-viewer-others = Cylchoedd eraill
records-viewer-desk = Y trefnydd a'r hwyluswyr wrth eu desg
records-viewer-remote = Ffôn hwylusydd
records-viewer-wall = Pawb sy'n edrych ar y wal
records-thing-plan = Beth a ysgrifennwyd ar y taflenni
records-thing-private = Nodiadau a gedwir yn breifat
records-thing-checkIns = Sut mae'n teimlo (gair bach)
records-thing-money = Arian
records-thing-needs = Beth sy'n helpu ar y diwrnod
records-thing-shown = Beth a gynigiwyd i'r wal
records-thing-ideas = Syniadau a roddwyd i eraill
records-thing-name = Enw'r person
records-thing-paper = Papur o'r cynllun
records-thing-log = Pwy sydd wedi gweld y cynllun
records-sees-writes = yn ei weld ac yn gallu ysgrifennu
records-sees-reads = yn gallu ei ddarllen
records-sees-progress = yn gweld pa mor bell y mae, heb air ohono
records-sees-onTheWall = yn gweld beth sydd ar y wal nawr
records-sees-withAYes = yn gweld yr hyn y dywedodd y cylch ie iddo
records-sees-given = yn gweld yr hyn a roddwyd iddynt
records-sees-makes = yn gallu gwneud copi'r cylch ei hun; caiff ei nodi bob tro
records-sees-makesForOthers = yn gallu ei wneud, i eraill hefyd: dywedodd y person ie; caiff ei nodi bob tro
records-sees-makesWithPrivate = yn gallu gwneud copi'r cylch ei hun, gyda nodiadau preifat: dywedodd y cylch hynny; caiff ei nodi bob tro
records-sees-partly = yn gweld beth a ddangoswyd ac a argraffwyd, nid pryd yr ysgrifennodd rhywun
records-sees-fullName = yn gweld yr enw llawn
records-sees-firstName = yn gweld yr enw cyntaf
records-sees-initials = yn gweld y blaenlythrennau
records-sees-nothing = yn gweld dim ohono
records-sight-host = Mae ffeil y digwyddiad gan bwy bynnag sydd â gliniadur y gwesteiwr a'i gyfrineiriau. Clowch y gliniadur, a chadwch ef yn ddiogel.

## Pwy sydd wedi gweld beth

records-log-how = Ysgrifennodd y gwesteiwr hyn ei hun. Mae'n dweud pwy a phryd, byth beth a ysgrifennwyd.
records-log-how-desk = Eiddo'r cylchoedd yw darllen beth maen nhw'n ei ysgrifennu, a phryd: nid yw yn y rhestr hon.
records-log-none = Does dim wedi'i nodi eto.
records-log-print = Argraffu hwn
# $name yw'r person.
records-log-of = { $name }:
records-log-again = Edrych eto

## Cadw

records-keep-until = Cedwir tan
records-keep-hint = Does dim yn cael ei ddileu ar ei ben ei hun. Ar ôl y dyddiad hwn mae'r sgrin gychwyn yn gofyn beth i'w wneud.
# $date yw blwyddyn ar ôl y diwrnod.
records-keep-usual = Awgrymu { $date }: blwyddyn ar ôl y diwrnod, yna mae rhywun yn edrych eto
records-keep-law = Mae pa mor hir y rhaid cadw cofnodion, a phryd y rhaid iddynt fynd, yn dibynnu ar bwy rydych chi'n gweithio iddynt. Gofynnwch i bwy bynnag sy'n ateb am hynny.
records-keep-none = Dim dyddiad eto
records-hold = Dal: ni chaniateir dileu dim
records-hold-how = Ar gyfer ymchwiliad, cwyn neu lys. Tra bydd wedi'i osod, ni all neb ddileu person na'r digwyddiad yma.
records-hold-reason = Pam
records-hold-by = Pwy sy'n ei osod
records-hold-set = Gosod y dal
records-hold-lift = Codi'r dal
# Gosododd $by ef ar $date am $reason.
records-hold-is = Gosodwyd gan { $by } ar { $date }: { $reason }

## Dileu person am byth

records-erase = Dileu am byth…
# $name yw'r person.
records-erase-title = Dileu popeth am { $name }?
records-erase-what = Mae hyn yn mynd, gyda phob fersiwn cynharach ohono:
records-erase-records = { $count ->
    [one] Un nodyn neu gofnod arall
   *[other] { $count } nodyn a chofnod arall
}
records-erase-photos = { $count ->
    [one] Un llun neu ddarlun
   *[other] { $count } llun a darlun
}
records-erase-devices = { $count ->
    [one] Lle un ddyfais; mae'n anghofio'r hyn mae'n ei gadw
   *[other] Lleoedd { $count } dyfais; maen nhw'n anghofio'r hyn maen nhw'n ei gadw
}
records-erase-questions = { $count ->
    [one] Un cwestiwn am y wal
   *[other] { $count } cwestiwn am y wal
}
records-erase-ideas = { $count ->
    [one] Un syniad a roddwyd i eraill
   *[other] { $count } syniad a roddwyd i eraill
}
records-erase-rest = Arian, cydsyniad, anghenion, pobl y cylch, a'r cofnod o bwy sydd wedi gweld y cynllun
records-erase-sharing = Mae cymorth a rennir yn parhau i'r lleill gyda rhywun dienw yn yr un lle. Nid yw arian neb arall yn newid.
records-erase-not = Ni all gyrraedd papur, ffeiliau a gadwyd yn rhywle arall, copïau ar ffyn, na'r hyn a ysgrifennodd eraill yn eu cynlluniau eu hunain.
# $count yw faint o gopïau o'r digwyddiad sydd â'r person hwn ynddynt o hyd.
records-erase-copies = { $count ->
    [one] Dileu'r copi wrth ochr y digwyddiad sydd â nhw ynddo, hefyd
   *[other] Dileu'r { $count } copi wrth ochr y digwyddiad sydd â nhw ynddynt, hefyd
}
records-erase-copies-how = Ni all neb gael cylch arall yn ôl o gopi o'r fath wedyn.
records-erase-go-on = Rwyf am ei ddileu
records-erase-sure = Ni ellir tynnu hyn yn ôl.
# $name yw'r person.
records-erase-type = I fod yn siŵr, teipiwch yr enw: { $name }
records-erase-do = Dileu am byth
records-erase-wait = Wrthi'n dileu. Mae'r ffeil yn cael ei hysgrifennu o'r newydd…
# $name yw'r person.
records-erase-done = Dilëwyd { $name } am byth.
records-erase-certificate = Mae'r dystysgrif yn dweud beth aeth, a beth na all ei gyrraedd. Fe'i gwneir unwaith: cadwch hi nawr.
records-erase-save = Cadw'r dystysgrif

## Ar y dechrau

records-past = Wedi mynd heibio'i ddyddiad
# $date yw tan pryd yr oedd y digwyddiad i'w gadw.
records-past-was = i'w gadw tan { $date }
records-past-delete = Dileu am byth
records-past-longer = Cadw am flwyddyn arall
records-past-held = Wedi'i ddal: ni ellir ei ddileu
# $title yw digwyddiad.
records-past-title = Dileu “{ $title }” am byth?
records-past-how = Mae ffeil y digwyddiad yn mynd, gyda phob cynllun ynddi, a phob copi wrth ei hochr.
records-past-media = Dileu'r lluniau, y gerddoriaeth a'r ffilmiau yn ei ffolder, hefyd
records-past-type = I fod yn siŵr, teipiwch ei deitl: { $title }
records-past-done = Dilëwyd y digwyddiad am byth.

## Help gyda nam

records-fault-how = Mae hyn yn gwneud ffeil i bwy bynnag sy'n eich helpu. Mae'n dweud pa fersiwn yw hon, pa system, sawl cylch a dyfais, a llinellau olaf y cofnod. Does dim enw, dim gair o gynllun, dim cod a dim allwedd ynddi. Agorwch hi ac edrychwch cyn ei rhoi i neb.
records-fault-make = Gwneud y ffeil
records-fault-keep = Cadw’r ffeil
