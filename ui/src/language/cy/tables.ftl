### The room at the desk: each circle's table, the day that goes off plan, who leads, a phone as remote, the rehearsal, shared ideas. Calm; nobody is counted as a case.

## A circle among the others

# What is special about a circle now: a list of marks, heard by those who listen.
tables-marks = Nawr
# $name is the person whose circle it is.
tables-open = { $name }, agor eu bwrdd
tables-circle = Cylch { $name }
# What a circle says with one press.
tables-signal-Ready = Yn barod
tables-signal-MoreTime = Mwy o amser
tables-signal-Help = Angen rhywun
# For how long it has been so. Very short.
tables-for-minutes = { $minutes } mun
tables-signal-settled = Mae wedi’i ddatrys
tables-signal-settled-named = Mae wedi’i ddatrys: cylch { $name }
# Said at the desk when a circle asks for help.
tables-help-heard = Hoffai cylch { $name } i rywun ddod draw.
# The button that shows only those who would like somebody to come.
tables-who-needs = { $circles ->
    [0] Pwy sydd ein hangen ni?
   *[other] Pwy sydd ein hangen ni? { $circles }
}
tables-nobody-needs = Does neb angen dim ar hyn o bryd.
tables-late-one = Mae { $name } yn hwyr
tables-late-many = { $people ->
    [one] Mae 1 person yn hwyr
   *[other] Mae { $people } o bobl yn hwyr
}
# A circle that moves by itself, for a rehearsal.
tables-pretend = esgus
# $title is an item of the agenda.
tables-at-own = Yn eu lle eu hunain: { $title }
tables-at-room = Gyda’r ystafell: { $title }
tables-until = tan { $time }
# Minutes that this circle was given for itself.
tables-extra = +{ $minutes } mun

## Why a table rests

tables-rest-Break = Egwyl
tables-rest-Break-how = Byddant yn ôl ymhen ychydig funudau.
tables-rest-QuietRoom = Ystafell dawel
tables-rest-QuietRoom-how = Maent angen llonydd, ac efallai’n dod yn ôl.
tables-rest-Left = Wedi mynd am heddiw
tables-rest-Left-how = Maent wedi gadael. Cedwir popeth a ysgrifennwyd.
tables-rest-AnotherDay = Diwrnod arall
tables-rest-AnotherDay-how = Byddant yn gorffen rywbryd eto.
# $kind is one of the above. The circle works on without the person.
tables-rest-goes-on = { $kind }, mae’r cylch yn mynd ymlaen
tables-rest-till = tan { $time }
# The time at which they wanted to be back has passed.
tables-rest-was-till = i fod tan { $time }

## One table closely

tables-tab-where = Ble maen nhw
tables-tab-who = Pwy sydd yma
# How many of a circle are here.
tables-tab-who-note = { $here } o { $all }
tables-tab-rest = Gorffwys
tables-tab-join = Dod i mewn, dal i fyny
tables-tab-helps = Beth sy’n helpu
tables-put = Beth maen nhw’n gweithio arno
tables-with-room = Yr un peth â’r ystafell
# $title is what everybody does together next.
tables-barrier = Cânt fynd mor bell â “{ $title }”: mae pawb yn gwneud hynny gyda’i gilydd.
tables-own-time = Amser i’r cylch hwn yn unig
tables-extra-now = { $minutes ->
    [0] dim amser eu hunain
    [one] 1 funud eu hunain
   *[other] { $minutes } munud eu hunain
}
tables-who-how = I’r tîm yn unig. Nid yw byth wrth ymyl enwau ar y wal.
tables-the-person = yn cynllunio drostynt eu hunain heddiw
tables-since = ers { $time }
tables-is = { $name }: yma neu beidio?
tables-is-Expected = Disgwylir
tables-is-Here = Yma
tables-is-Late = Hwyr
tables-is-Left = Wedi gadael
tables-is-NotComing = Ddim yn dod
tables-all-here = Mae pawb arall yma hefyd
tables-rest-how = Mae eu tabledi’n dangos tudalen dawel. Ni chollir dim a ysgrifennodd cylch { $name }.
tables-rest-kind = Pa fath o orffwys?
tables-rest-back = Yn ôl
tables-rest-open = Pan fyddant yn barod
tables-in-minutes = Ymhen { $minutes } munud
tables-rest-reason = Pam, os ydych am ei nodi
tables-rest-reason-hint = Dim ond y ddesg all ei ddarllen.
tables-rest-private = Nodwyd, i’r ddesg yn unig:
tables-rest-do = Gadael i gylch { $name } orffwys
tables-rest-done = Mae cylch { $name } yn gorffwys. Ni chollir dim.
tables-back-at = ac yn ôl am { $time }
tables-go-on = Mae { $name } yn ôl: ymlaen
tables-go-on-done = Mae cylch { $name } yn mynd ymlaen.
tables-goes-on = Mae’r cylch yn mynd ymlaen heb { $name }
tables-goes-on-done = Mae’r cylch yn mynd ymlaen. Rhoddodd { $name } ganiatâd ymlaen llaw.
tables-goes-on-now = Mae’r cylch yn mynd ymlaen heb { $name }.
tables-may-go-on = Rhoddodd { $name } ganiatâd i hyn ymlaen llaw.
tables-may-not-go-on = Nid yw { $name } wedi dweud y caiff y cylch fynd ymlaen ar ei ben ei hun, felly mae’n aros.
tables-join-square = Ymuno â chylch { $name }
tables-catch-up = I ddal i fyny, os dymunant
tables-catch-up-how = Mae’r ystafell wedi bod yno. Nid oes rhaid gwneud dim.
tables-catch-up-none = Nid yw cylch { $name } wedi colli dim.
tables-catch-up-do = Mynd yno
tables-catch-up-do-named = Mynd yno: { $title }
tables-catch-up-now = maen nhw wrthi
tables-helps-nothing = Dywedodd { $name } nad oes angen dim arbennig.
tables-helps-not-asked = Does neb wedi nodi eto beth sy’n helpu { $name }.
tables-helps-comfort = Beth sy’n cysuro
tables-helps-quietSpace = Lle tawel
tables-helps-communication = Sut i siarad â’n gilydd
tables-helps-senses = Golau, sŵn, cyffyrddiad
tables-helps-food = Bwyd a diod
tables-helps-medication = Moddion, a phryd
tables-helps-mobility = Symud o gwmpas
tables-helps-language = Iaith
tables-helps-format = Sut mae dangos pethau orau
tables-helps-bestTime = Amser gorau’r dydd
tables-helps-helpsToLeave = Pwy sy’n eu helpu i adael
tables-quiet-room = Yr ystafell dawel

## Something has come up

tables-off = Mae rhywbeth wedi codi
tables-off-how = Mae dyddiau’n mynd eu ffordd eu hunain. Beth sydd?
tables-off-back = Popeth all godi
tables-off-late = Mae rhywun yn hwyr
tables-off-late-how = Gwneud rhywbeth braf gyda’n gilydd nes iddynt ddod.
tables-off-upset = Mae rhywun wedi cynhyrfu neu’n gorfod mynd
tables-off-upset-how = Mae eu bwrdd yn gorffwys; ni chollir dim.
tables-off-break = Egwyl nawr
tables-off-break-how = I bawb, neu i un cylch.
tables-off-overrun = Mae’r agenda’n rhedeg yn hwyr
tables-off-overrun-how = Gweld pa mor hwyr yw hi, a beth ellir ei docio.
tables-off-guest = Mae rhywun annisgwyl yma
tables-off-guest-how = Dod â nhw i mewn i gylch.
tables-off-lead = Mae hwylusydd yn gorfod rhoi’r gorau iddi
tables-off-lead-how = Cymryd yr awenau, neu eu trosglwyddo.
tables-off-alarm = Larwm tân
tables-off-alarm-how = Mae’r ystafell gyfan yn stopio; mae’r wal yn dawel.
tables-choose = Dewis
tables-minutes = Am ba hyd?
tables-minutes-many = { $minutes } munud
# Only whoever leads can do this. $name leads.
tables-lead-only = { $name } sy’n arwain, a dim ond nhw all wneud hyn i bawb.
tables-late-who = Pwy sy’n hwyr?
tables-late-nobody = Dydw i ddim am ddweud
# $name is somebody in $person’s circle.
tables-late-of = { $name }, yng nghylch { $person }
tables-late-card = Cerdyn ymuno a dal i fyny i { $name }
tables-late-card-how = Yn barod pan ddônt.
tables-late-do = Beth wnawn ni yn y cyfamser? Dyma bethau y mae pobl yma’n eu hoffi.
tables-late-likers = Mae { $people } o bobl yn ei hoffi
tables-late-own = Rhywbeth arall
tables-late-own-words = Mewn ychydig eiriau
tables-late-put-in = Ei roi yn yr agenda
tables-late-put-in-how = Mae’r hyn sy’n rhedeg yn aros; mae ei gloc yn sefyll.
tables-late-hold = Gwneud hyn wrth aros
# $title is what the room does meanwhile.
tables-late-held = Mae’r wal yn dweud: { $title }. Mae’r agenda fel yr oedd.
tables-late-held-in = Mae’r wal yn dweud: { $title }. Mae ganddo { $minutes } munud yn yr agenda.
# $title is the next item of the agenda.
tables-late-begin = Dechrau beth bynnag: { $title }
tables-late-may-begin = Dywedodd { $name } ymlaen llaw y cawn ddechrau, neu gellir ei wneud wedyn.
tables-late-may-not-begin = Nid yw { $name } wedi dweud y cawn ddechrau hebddynt. Arhoswch, neu gwnewch rywbeth braf.
# $name belongs to somebody’s circle.
tables-late-member = Gall bwrdd { $name } ddechrau; mae eu lle’n aros ar agor.
tables-late-say-who = I ddechrau beth bynnag, dywedwch yn gyntaf pwy sy’n hwyr: mae rhai wedi dweud y cawn, eraill heb.
tables-late-begun = Rydym wedi dechrau: { $title }. Bydd pwy bynnag sy’n hwyr yn gweld beth a gollwyd wrth eu bwrdd.
tables-upset-who = Cylch pwy?
tables-break-title = Egwyl
tables-break-who = I bwy?
tables-break-all = Pawb
tables-break-all-how = Mae’r hyn sy’n rhedeg yn aros. Mae’r wal yn dweud pryd i ddod yn ôl; yr hyn a ddaw wedyn sy’n rhoi’r amser.
tables-break-not-begun = Nid yw’r diwrnod wedi dechrau, felly does dim i’w dorri.
tables-break-do = Dechrau’r egwyl
tables-overrun-fine = Does dim rhaid gadael dim allan: yr hyn a ddaw wedyn sy’n rhoi’r amser.
tables-overrun-not-begun = Nid yw’r diwrnod yn rhedeg nawr.
tables-guest-circle = Cylch pwy?
tables-guest-name = Eu henw
tables-guest-relation = Pwy ydyn nhw i’r person?
tables-guest-view = Safbwynt pwy
tables-guest-paid = Maent yn cael eu talu i fod yma
tables-guest-ask = Gofynnwch i { $name } yn gyntaf a ydynt am eu cael yno.
tables-guest-unwanted = Mae { $name } wedi gofyn i beidio â gwahodd y person hwn. Siaradwch â { $name } ar eu pen eu hunain.
tables-guest-do = Dod â nhw i mewn
tables-guest-done = Mae { $name } yng nghylch { $person } nawr.
tables-guest-own-plan = Maent yn cynllunio drostynt eu hunain…
tables-alarm-how = Mae’r cloc yn sefyll a’r wal yn dangos y cerdyn tawel. Mae popeth a ysgrifennwyd wedi’i gadw.
tables-alarm-say = Dweud rhywbeth wrth bawb
tables-alarm-words = Y geiriau
tables-alarm-text = Stopiwch yma a dewch allan gyda ni os gwelwch yn dda.
tables-alarm-do = Stopio’r ystafell
tables-alarm-done = Mae’r ystafell yn sefyll. Mae’r wal yn dawel.
tables-alarm-done-calm = Mae’r wal yn dawel.
tables-alarm-since = Mae’r ystafell wedi sefyll ers { $time }.
tables-alarm-go-on = Mae pawb yn ôl: ymlaen
tables-alarm-over = Mae’r ystafell yn mynd ymlaen o’r lle’r oedd.
tables-wall-still-calm = Mae’r wal yn dal i ddangos y cerdyn tawel.

## Who leads

tables-who-are-you = Pwy sydd wrth y ddesg hon?
tables-who-are-you-how = Fel bod pawb yn gwybod pwy sy’n arwain.
tables-who-later = Nid nawr
tables-lead = Pwy sy’n arwain
tables-lead-nobody = Does neb yn arwain eto
# $leader and $me are facilitators.
tables-lead-is = { $leader } sy’n arwain
tables-lead-you = Chi sy’n arwain
tables-lead-and-you = { $leader } sy’n arwain, { $me } ydych chi
tables-lead-now = { $name } sy’n arwain nawr.
tables-lead-nobody-how = Does neb yn arwain. Gall pob desg symud y diwrnod ymlaen.
tables-lead-none = Does dim hwyluswyr wedi’u henwi, felly gall pob desg wneud popeth.
tables-lead-name-them = Enwi’r tîm
tables-lead-here = mae eu desg yma
tables-lead-not-here = nid yw eu desg yma
tables-lead-leads = yn arwain
tables-lead-take = Cymryd yr awenau
tables-lead-hand = Trosglwyddo
tables-lead-hand-to = Trosglwyddo i { $name }
tables-lead-sure = A yw’n iawn i chi gymryd drosodd?
tables-lead-sure-for = A yw’n iawn i { $name } gymryd drosodd?
tables-lead-take-from = Ydy, fi sy’n arwain yn lle { $name }
tables-lead-give-from = Ydy, { $to } sy’n arwain yn lle { $from }
tables-lead-taken = Chi sy’n arwain nawr.
tables-lead-handed = { $name } sy’n arwain nawr.
tables-lead-open = Gadael i bob desg symud y diwrnod
tables-lead-open-done = Gall pob desg symud y diwrnod ymlaen nawr.
tables-lead-you-are = Wrth y ddesg hon mae
tables-lead-unsaid = Dydw i ddim am ddweud
# Said at the desk that led until now.
tables-lead-lost = { $name } sy’n arwain nawr.
tables-lead-lost-how = Gallwch wneud popeth fel o’r blaen, ond symud y diwrnod ymlaen.
tables-understood = Iawn

## A phone as remote

tables-remote = Defnyddio fy ffôn fel teclyn
tables-remote-how = Pwyntiwch gamera eich ffôn at y sgwâr. Rhaid i’r ffôn fod ar yr un rhwydwaith.
tables-remote-square = Y teclyn
tables-remote-key = Mae’n allwedd i’r ddesg: i’r tîm yn unig.
tables-remote-title = { $title }, y teclyn
tables-remote-calm = Cerdyn tawel
tables-remote-is-calm = Mae’r wal yn dawel
tables-remote-agenda = Dangos yr agenda
# Followed by the title of an item.
tables-remote-notes = Nodiadau ar gyfer nawr:
tables-remote-notes-next = Nodiadau ar gyfer nesaf:
tables-remote-quiet = Rhywbeth tawelach:
# Words to the room that are needed often.
tables-quick-five = Pum munud arall
tables-quick-finish = Dewch i ddiwedd eich brawddeg os gwelwch yn dda
tables-quick-back = Dewch yn ôl at eich byrddau os gwelwch yn dda
tables-quick-thanks = Diolch, roedd hynny’n hyfryd
tables-remote-whole = Agor y ddesg gyfan yma

## Rehearsal

tables-rehearsal = Ymarfer gyda chylchoedd esgus
tables-rehearsal-how = Mae cylchoedd esgus yn symud ar eu pen eu hunain, er mwyn i chi roi cynnig ar bopeth. Pan ddaw i ben maent wedi mynd, ac mae’r diwrnod fel yr oedd.
tables-rehearsal-full = Does dim lle i ragor o gylchoedd.
tables-rehearsal-many = Faint?
tables-rehearsal-circles = { $circles ->
    [one] 1 cylch esgus
   *[other] { $circles } cylch esgus
}
tables-rehearsal-begin = Dechrau
tables-rehearsal-begun = { $circles ->
    [one] Mae 1 cylch esgus yma.
   *[other] Mae { $circles } cylch esgus yma.
}
tables-rehearsal-now = Ymarfer.
tables-rehearsal-now-how = Mae cylchoedd esgus yn symud ar eu pen eu hunain.
tables-rehearsal-end = Gorffen yr ymarfer
tables-rehearsal-ended = Mae’r cylchoedd esgus wedi mynd. Mae’r diwrnod fel yr oedd.
# Twenty-five names for pretend circles, with commas between them. They are trees and plants, so that nobody in the room is meant.
tables-rehearsal-names = Onnen, Bedwen, Cedrwydden, Eirinen, Ysgawen, Rhedynen, Eithinen, Collen, Iorwg, Merywen, Llarwydden, Masarnen, Danadl, Derwen, Pinwydden, Cwins, Criafol, Suran, Teim, Helygen, Ywen, Aethnen, Mieri, Meillion, Grug

## Ideas and the parking place

tables-ideas = Syniadau a pharcio
tables-ideas-open = Agor
tables-ideas-count = { $ideas ->
    [0] Dim syniadau eto.
    [one] 1 syniad o’r cylchoedd.
   *[other] { $ideas } syniad o’r cylchoedd.
}
tables-parked-count = { $topics ->
    [0] Does dim wedi’i barcio.
    [one] Mae 1 pwnc wedi’i barcio.
   *[other] Mae { $topics } pwnc wedi’u parcio.
}
tables-ideas-tab = Syniadau o’r cylchoedd
tables-parked-tab = Wedi’u parcio
tables-ideas-none = Dim syniadau eto
tables-ideas-none-how = Mae cylchoedd yn eu cynnig ar eu tabledi, heb enw oni bai eu bod am gael un.
tables-ideas-show-all = Pob un ar y wal
tables-round-begin = Fesul un ar y wal
tables-round-before = Yr un cynt
tables-round-next = Yr un nesaf
# Where the share-round is.
tables-round-place = { $place } o { $all }
tables-idea-from = gan { $name }
tables-idea-taken = { $circles ->
    [one] 1 cylch wedi’i gymryd
   *[other] { $circles } cylch wedi’i gymryd
}
tables-idea-show-named = Dangos: { $text }
tables-park = Pwnc at wedyn
tables-park-do = Ei barcio
tables-parked-done = Mae wedi’i barcio.
tables-parked-none = Does dim wedi’i barcio. Gall yr hyn sy’n rhy fawr i nawr aros yma.
tables-parked-show = Pynciau wedi’u parcio ar y wal
tables-topic-from = gan gylch { $name }
tables-topic-desk = gan y tîm
tables-topic-settle = Mae wedi’i ddatrys…
tables-topic-settle-named = Mae wedi’i ddatrys: { $text }
tables-topic-word = Beth ddaeth ohono?
tables-topic-settled = Datryswyd:
tables-topic-again = Ei barcio eto

## The desk’s head

tables-more = Offer
# The keys of the desk.
tables-help-off = Mae rhywbeth wedi codi
tables-help-who = Pwy sydd ein hangen ni?
tables-help-ideas = Syniadau a pharcio
tables-help-freeze = Rhewi’r wal, neu ei gollwng
tables-key-u = U
tables-key-w = W
tables-key-i = I
tables-key-f = F
