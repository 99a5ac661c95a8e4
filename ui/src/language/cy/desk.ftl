### Y ddesg: lle mae'r hwylusydd yn rhedeg y dydd. Tawel, plaen a byr.

## Y dudalen

desk-title = { $title }, y ddesg
desk-title-plain = Planning Live
desk-untitled = Diwrnod cynllunio
desk-month = { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
}
desk-weekday = { $weekday ->
    [1] Dydd Llun
    [2] Dydd Mawrth
    [3] Dydd Mercher
    [4] Dydd Iau
    [5] Dydd Gwener
    [6] Dydd Sadwrn
   *[7] Dydd Sul
}
desk-date = { desk-weekday } { $day } { desk-month } { $year }
desk-saved = Wedi cadw
desk-saving = Yn cadw
desk-away = Yn chwilio am y gwesteiwr; mae'n parhau
desk-reload = Llwytho'r dudalen eto
desk-trouble = Ni weithiodd hynny: { $detail }

## Cyn i'r ddesg ddod i mewn

desk-connecting = Un funud
desk-connecting-how = Nid yw'r gliniadur sy'n rhedeg y dydd yn ateb eto. Mae'r dudalen hon yn dal i geisio.
desk-needs-link = Mae angen ei dolen ei hun ar y ddesg
desk-needs-link-how = Agorwch hi ar y gliniadur sy'n rhedeg y dydd, neu gyda'r ddolen a argraffwyd pan gychwynnwyd y dydd.

## Yr agenda

desk-agenda = Agenda
desk-agenda-now = Nawr
desk-agenda-now-is = Nawr: { $title }
desk-agenda-items = Pob eitem
desk-agenda-empty = Dim agenda eto
desk-agenda-not-begun = Nid yw'r dydd wedi dechrau. Y cynllun yw { $time }.
desk-agenda-over = Mae'r dydd ar ben.
desk-agenda-next = Nesaf: { $title }
desk-agenda-start = Dechrau: { $title }
desk-agenda-end = Gorffen y dydd
desk-agenda-back = Camu'n ôl
desk-agenda-time = Amser i'r eitem hon
desk-agenda-give = { $minutes ->
    [two] Rhoi { $minutes } funud yn fwy
   *[other] Rhoi { $minutes } munud yn fwy
}
desk-agenda-take = { $minutes ->
    [two] Tynnu { $minutes } funud
   *[other] Tynnu { $minutes } munud
}
desk-agenda-give-short = +{ $minutes } mun
desk-agenda-take-short = −{ $minutes } mun
desk-agenda-earlier = { $items ->
   *[other] { $items } eitem cyn hyn
}
desk-agenda-done = wedi'i wneud
desk-agenda-planned = cynlluniwyd { $time }
desk-agenda-fixed = sefydlog am { $time }

## Y cylchoedd

desk-circles = Cylchoedd
desk-circles-none = Nid oes neb yn cynllunio yn y digwyddiad hwn eto
desk-circles-here = { $here } o { $all } yma nawr
desk-circle-no-sheet = Dim taflen ar agor
desk-sheet-week = Wythnos berffaith
desk-sheet-outcomes = Canlyniadau a chamau
desk-sheet-living = Y cynllun byw
desk-sheet-support = Dim ond digon o gymorth
desk-sheet-money = Arian
desk-circle-parts = { $notes ->
   *[other] { $done } o { $all } rhan wedi dechrau, { $notes } nodyn
}
desk-circle-notes = { $notes ->
    [0] dim byd wedi'i ysgrifennu eto
   *[other] { $notes } nodyn
}
desk-circle-devices = { $devices ->
    [0] ddim yma nawr
    [two] { $devices } ddyfais yma
   *[other] { $devices } dyfais yma
}
desk-circle-wrote-nothing = dim byd newydd eto
desk-circle-wrote-now = newydd ysgrifennu
desk-circle-wrote-ago = { $minutes ->
    [two] ysgrifennodd { $minutes } funud yn ôl
   *[other] ysgrifennodd { $minutes } munud yn ôl
}
desk-circle-wrote-at = ysgrifennodd am { $time }
desk-circle-devices-short = { $devices ->
    [0] ddim yma
   *[other] { $devices } yma
}
desk-circle-short-now = nawr
desk-circle-short-ago = { $minutes } mun yn ôl
desk-circle-short-at = am { $time }
desk-circle-menu = Cylch { $name }, beth i'w wneud
desk-circle-ask = Gofyn am gael dangos rhywbeth…
desk-circle-say = Dweud rhywbeth wrthynt…
# $name yw'r person.
desk-circle-print = Argraffu i { $name }
desk-circle-window = Agor y cylch hwn yma
desk-circle-change = Newid pwy ydynt…

## Gofyn i gylch am rywbeth i'r wal

desk-ask = Gofyn i { $name } ddangos rhywbeth
desk-ask-how = Mae cylch { $name } yn gweld yn union beth fyddai ar y wal, ac yn dweud ie neu na.
desk-ask-nothing = Nid yw cylch { $name } wedi ysgrifennu dim eto.
desk-ask-sheet = Pa daflen?
desk-ask-section = Y cyfan, neu un rhan?
desk-ask-whole = Y cyfan
desk-ask-send = Gofyn i { $name }
desk-ask-done = Gofynnwyd i gylch { $name }.
desk-say = Dweud rhywbeth wrth gylch { $name }
desk-say-done = Gall cylch { $name } ei ddarllen nawr.

## Y wal

desk-wall = Wal
desk-wall-count = { $walls ->
    [0] nid oes wal ar agor
    [two] { $walls } wal ar agor
   *[other] { $walls } wal ar agor
}
desk-wall-now = Ar y wal nawr: { $name }
desk-wall-preview = Llun o'r wal: { $name }
desk-wall-show = Rhoi ar y wal
desk-wall-agenda = Agenda
desk-wall-joining = Sut i ymuno
desk-wall-hide-key = B
desk-wall-next = Nesaf ar y wal:
desk-wall-show-next = Dangos nawr
desk-wall-not-next = Dim wedi'r cyfan
desk-wall-screen = Dewis y sgrin…
desk-wall-open = Agor y wal mewn ffenestr
desk-showing-agenda = yr agenda
desk-showing-joining = sut i ymuno
desk-showing-neutral = y cerdyn tawel
desk-showing-item = { $name }, { $what }

## Beth a ofynnwyd i gylchoedd, a beth ddywedon nhw

desk-asked = Gofynnwyd a chynigiwyd
desk-asked-waiting = yn aros am eu hateb
desk-asked-yes = dywedon nhw ie
desk-asked-no = dim y tro hwn
desk-asked-takenBack = wedi'i dynnu'n ôl
desk-asked-shown = ar y wal nawr
desk-asked-show = Dangos
desk-asked-show-named = Dangos { $name }, { $what }
desk-asked-menu = { $name }, { $what }, beth i'w wneud
desk-asked-look = Edrych arno yn gyntaf
desk-asked-line-up = Ei wneud y nesaf
desk-asked-again = Gofyn eto

## Y sgrin y mae'r wal arni

desk-screen = Sgrin y wal
desk-screen-how = Dewiswch y sgrin y mae pawb yn ei gweld. Mae'r sgriniau yma fel y maent ochr yn ochr.
desk-screen-single = Dim ond un sgrin sydd, neu mae'r taflunydd yn dangos yr un llun â'r ddesg. Yna gall pawb yn yr ystafell weld beth sydd ar y ddesg, pethau preifat hefyd.
desk-screen-mirrored = Mae'r taflunydd yn dangos yr un llun â'r ddesg. Gall pawb yn yr ystafell weld beth sydd ar y ddesg, pethau preifat hefyd.
desk-screen-apart = Cyn agor y wal: cysylltwch y taflunydd, a dewiswch “Ymestyn” (Extend) yng ngosodiadau arddangos y cyfrifiadur, nid “Dyblygu” (Duplicate) na “Drych” (Mirror). Heb hynny mae'r ffenestr yn sefyll wrth ymyl y ddesg, ar yr un sgrin.
desk-screen-same = Yr un llun â'r ddesg
desk-screen-size = { $width } × { $height }
desk-screen-desk = Mae'r ddesg yma
desk-screen-wall = Mae'r wal yma
desk-screen-window = Agor mewn ffenestr
desk-screen-close = Cau'r wal

## Ymuno

desk-join = Ymuno
desk-join-code = Cod
desk-join-address = Cyfeiriad i'w deipio
desk-join-no-address = Ni chafwyd hyd i rwydwaith
desk-join-show = Dangos ar y wal
desk-join-new = Cod newydd
desk-join-new-how = Mae'r hen god yn peidio â gweithio ar unwaith. Mae pawb sydd i mewn yn aros i mewn.
desk-join-new-do = Gwneud cod newydd
desk-join-changed = Mae cod newydd.

## Cyhoeddiadau

desk-announce = Cyhoeddiadau
desk-announce-text = Beth ddylen nhw ei wybod?
desk-announce-hint = { $letters } llythyren ar y mwyaf
desk-announce-to = I bwy
desk-announce-everyone = Pawb
desk-announce-wall = Y wal
desk-announce-circles = Pob cylch
desk-announce-circle = Cylch { $name }
desk-announce-send = Dweud
desk-announce-done = Gellir ei ddarllen nawr.
desk-announce-now = Yr hyn sydd i'w weld nawr
desk-announce-down = Tynnu i lawr: { $text }

## Papur

desk-print = Argraffu
# Tra bo'r dudalen argraffu yn cael ei nôl.
desk-print-coming = Mae'r papurau ar eu ffordd.
# While any other page of the desk is fetched.
desk-page-coming = Mae'r dudalen yn dod…

## Paratoi a rhedeg

desk-prepare = Paratoi'r dydd
desk-run = Yn ôl i'r ystafell

## Bysellau

desk-help = Bysellau
desk-help-how = Mae'r bysellau hyn yn llonydd tra byddwch yn teipio.
desk-help-hide = Cuddio'r hyn sydd ar y wal
desk-help-next = Eitem nesaf yr agenda
desk-help-back = Camu'n ôl
desk-help-more = Un funud yn fwy
desk-help-less = Un funud yn llai
desk-help-show-next = Dangos yr hyn sydd nesaf ar y wal
desk-help-print = Argraffu
desk-help-help = Y rhestr hon
desk-key-control = Ctrl
desk-key-command = ⌘
desk-key-b = B
desk-key-enter = Enter
desk-key-backspace = Backspace
desk-key-up = ↑
desk-key-down = ↓
desk-key-l = L
desk-key-p = P
desk-key-question = ?

## What else can be on the wall

# $title is what the room does meanwhile, $name a file’s name.
desk-showing-holding = Wrth aros: { $title }
desk-showing-media = { $name }
desk-showing-ideas = Syniadau o’r ystafell
desk-showing-parked = Wedi’u parcio am y tro
desk-showing-thanks = Diolch

# In the menu: who can see what, who has seen it, and how long it is kept.
desk-records = Cofnodion ac ymddiriedaeth
# A button beside a person; it asks first.
desk-erase-person = Dileu am byth…
