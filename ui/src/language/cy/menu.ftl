### Geiriau dewislenni, ffenestri a deialogau'r ap ei hun: y rhannau y mae'r cyfrifiadur yn eu tynnu.
### Mewn dewislen, tanlinellir y llythyren ar ôl & ar Windows a Linux: dewiswch un wahanol i bob
### eitem yn yr un ddewislen.

## Y ddewislen ffeil

menu-file = &Ffeil
menu-new = Digwyddiad &newydd…
menu-open = &Agor…
menu-sample = Agor y diwrnod &enghreifftiol
menu-print = A&rgraffu…
menu-close-event = &Cau'r digwyddiad
menu-quit = &Gadael

## Y ddewislen golygu

menu-edit = &Golygu
menu-undo = &Dadwneud
menu-redo = &Ailwneud
menu-cut = &Torri
menu-copy = &Copïo
menu-paste = &Gludo
menu-select-all = Dewis y &cyfan

## Y ddewislen gweld

menu-view = G&weld
menu-larger = &Mwy
menu-smaller = &Llai
menu-usual-size = Maint &arferol
menu-full-screen = &Sgrin lawn

## Dewislen y wal: y llun y mae pawb yn yr ystafell yn ei weld

menu-the-wall = Wa&l
menu-wall = &Dangos y wal…
menu-hide-wall = Cerdyn &niwtral ar y wal

## Y ddewislen cymorth

menu-help = &Cymorth
menu-about = &Ynghylch Planning Live

## Teitl ffenestr nes bod ei thudalen yn rhoi un gwell

menu-title = Planning Live

## Dewis ffeil

menu-dialog-open = Agor digwyddiad
menu-dialog-new = Ble hoffech chi gadw'r digwyddiad newydd?
# Enw ffeil newydd nes bod rhywun yn teipio un gwell. Dim / na : ynddo.
menu-dialog-new-name = Digwyddiad newydd
menu-dialog-spare = Ble byddwn ni'n cadw'r digwyddiad ar y gliniadur hwn?
# The name that the file of a spare laptop has until somebody types a better one. No / or : in it.
menu-dialog-spare-name = Digwyddiad y gliniadur wrth gefn
# Y math o ffeil, yn y rhestr o fathau.
menu-dialog-kind = Digwyddiadau Planning Live
menu-dialog-media = Dewiswch luniau, cerddoriaeth a ffilmiau i’r wal
# Y mathau o ffeiliau, yn y rhestr o fathau.
menu-dialog-media-kind = Lluniau, cerddoriaeth a ffilmiau
menu-dialog-stick = I ble y dylai'r copi fynd?
menu-dialog-alone = Dewiswch ffeil digwyddiad y gliniadur arall
menu-dialog-paper = Ble hoffech chi gadw’r dudalen hon?
menu-dialog-papers = Ym mha ffolder hoffech chi gadw’r tudalennau hyn?

## Agor ffeil arall tra bo digwyddiad ar agor

menu-switch = Un digwyddiad ar y tro
# $open yw teitl y digwyddiad sydd ar agor, $next yw enw'r ffeil arall.
menu-switch-question = Mae “{ $open }” ar agor. Mae popeth ynddo wedi'i gadw. Hoffech chi ei gau ac agor “{ $next }”? Bydd rhaid i dabledi yn yr ystafell ymuno eto.
menu-switch-yes = Cau ac agor
menu-switch-no = Aros yma

## Pan aiff rhywbeth o'i le. Mae enw'r ffeil o dan y frawddeg.

menu-trouble = Ni weithiodd hyn
menu-trouble-not-ours = Nid digwyddiad Planning Live yw'r ffeil hon.
menu-trouble-newer = Gwnaed y digwyddiad hwn gan Planning Live mwy newydd. Diweddarwch yr un yma, os gwelwch yn dda. Ni newidiwyd y ffeil.
menu-trouble-damaged = Ni ellir darllen rhannau o'r digwyddiad hwn. Ni newidiwyd y ffeil; agorwch gopi a gadwoch yn rhywle arall.
# The event has a lock; it was opened from outside the start screen.
menu-trouble-locked = Mae clo ar y digwyddiad hwn. Agorwch ef o sgrin gyntaf Planning Live, a theipiwch ei gyfrinymadrodd yno.
menu-trouble-wrong-passphrase = Nid hwnnw yw cyfrinymadrodd y digwyddiad hwn. Ni newidiwyd dim; rhowch gynnig arall arni.
menu-trouble-wrong-recovery-key = Mae'r daflen adfer honno'n perthyn i ddigwyddiad arall, neu i glo a dynnwyd.
menu-trouble-lock-damaged = Mae clo'r digwyddiad hwn wedi'i ddifrodi, felly ni ellir ei agor. Agorwch gopi y gwnaethoch ei gadw yn rhywle arall.
menu-trouble-lock-else = Nid yw clo'r digwyddiad hwn fel yr oedd eiliad yn ôl. Edrychwch eto.
# The computer's own place for passwords: keychain, credential manager, secret service.
menu-trouble-no-key-store = Nid yw'r cyfrifiadur hwn yn cadw cyfrineiriau i ni, felly bydd yn gofyn am y cyfrinymadrodd bob tro.
menu-trouble-in-use = Mae'r digwyddiad hwn ar agor yn rhywle arall: mewn rhaglen arall, neu ar gyfrifiadur arall. Caewch ef yno yn gyntaf.
menu-trouble-is-spare = Ffeil gliniadur wrth gefn yw hon. Dewiswch “Bod yn liniadur wrth gefn” i ddilyn eto, neu i gymryd yr awenau.
menu-trouble-spare-address = Mae cyfeiriad y gliniadur cyntaf ar goll. Mae'n edrych fel 192.168.1.5:7410.
menu-trouble-spare-code = Mae'r cod ar goll. Mae wrth ymyl y cyfeiriad.
menu-trouble-nothing-yet = Nid oes copi cyfan o'r digwyddiad yma eto.
menu-trouble-not-there = Nid yw'r ffeil hon yno mwyach. A gafodd ei symud, neu a yw ar gofbin sydd heb ei blygio i mewn?
menu-trouble-not-reached = Ni ellir darllen y ffeil honno ar hyn o bryd. A yw ei disg neu ei rhwydwaith yno?
menu-trouble-read-only = Nid yw'r cyfrifiadur hwn yn gadael i ni ysgrifennu yno. Dewiswch le arall.
menu-trouble-network = Mae'r ffolder hon ar gyfrifiadur arall. Gallai dau westeiwr ysgrifennu mewn un digwyddiad yno heb wybod am ei gilydd. Cadwch y digwyddiad ar y cyfrifiadur hwn neu ar gof bach.
menu-trouble-moved = Nid yw ffeil y digwyddiad lle'r oedd. Rhowch hi yn ôl, neu plygiwch y cof bach i mewn eto.
menu-trouble-disk-full = Mae'r ddisg yn llawn. Ni chollwyd dim, ond ni ellir cadw dim byd newydd nes bod lle.
menu-trouble-already-there = Mae ffeil o'r enw hwnnw yno'n barod. Ni newidiwyd hi; dewiswch enw arall.
menu-trouble-busy = Mae digwyddiad arall wrthi'n cael ei agor neu ei gau. Rhowch gynnig arall arni mewn eiliad.
menu-trouble-other-event = Mae'r ffeil hon yn perthyn i ddigwyddiad arall: nid oes gan y ddau orffennol cyffredin.
menu-trouble-no-event = Nid oes digwyddiad ar agor.
menu-trouble-no-door = Ni roddodd y cyfrifiadur hwn le i ni ar ei rwydwaith, felly ni allai neb ymuno. Ailgychwynnwch ef a rhowch gynnig arall arni.
menu-trouble-no-such-monitor = Nid yw'r sgrin honno yno mwyach. A yw ei chebl wedi'i blygio i mewn?
menu-trouble-no-such-circle = Nid oes neb o'r enw hwnnw yn cynllunio yn y digwyddiad hwn.
menu-trouble-no-paper = Ni ellid gwneud y dudalen. Rhowch gynnig arall arni.
menu-trouble-no-viewer = Nid oes dim ar y cyfrifiadur hwn yn agor ffeiliau o’r math hwn. Gallwch ei chadw a’i hagor ar un arall.
menu-trouble-no-window = Ni roddodd y cyfrifiadur ffenestr i ni. Caewch Planning Live a'i agor eto.
menu-trouble-not-media = Dyw’r ffeil hon ddim yn llun, yn gerddoriaeth nac yn ffilm y gall pob sgrin ei dangos. Mae modd dangos JPG, PNG, WebP, MP3, M4A, OGG, WAV, MP4 a WebM.
menu-trouble-media-too-large = Mae’r ffeil hon yn fwy na 2 GB. Mae modd dangos ffilm fyrrach neu lai.
menu-trouble-on-hold = Mae rhywun wedi dweud na chaniateir dileu dim o'r digwyddiad hwn. Agorwch ef i weld pam.
