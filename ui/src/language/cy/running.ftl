### Llywio'r dydd wrth y ddesg, trefnu ei agenda, ac edrych yn ôl arno. Tawel a byr.

## Sut mae'r dydd yn mynd

running-behind = { $minutes ->
    [one] 1 munud ar ei hôl hi.
    [two] 2 funud ar ei hôl hi.
   *[other] { $minutes } munud ar ei hôl hi.
}
running-ahead = { $minutes ->
    [one] 1 munud ar y blaen.
    [two] 2 funud ar y blaen.
   *[other] { $minutes } munud ar y blaen.
}
running-on-time = Ar amser.
running-fixed-still = { $title } am { $time } o hyd.
running-fixed-at = { $title } am { $time }.
running-fixed-moved = { $title } am { $time } yn lle { $planned }.
running-finish = Yn gorffen am { $time }, yn ôl y cynllun.
running-finish-moved = Yn gorffen am { $time }. Y cynllun oedd { $planned }.
running-moved = Mae'r amserau'n cael eu cyfrif o'r adeg y dechreuodd y dydd.
running-paused = Mae'r ystafell yn aros ers { $time }.
running-paused-how = Mae pob cloc yn aros. Does dim yn cael ei golli.
running-pause = Oedi'r ystafell
running-go-on = Mynd ymlaen
running-paused-said = Mae'r ystafell yn aros.
running-resumed-said = Mae'r ystafell yn mynd ymlaen.
running-time-said = { $title } tan { $time }.
running-back-to = Yn ôl i: { $title }
running-end-title = Gorffen y dydd?
running-end-how = Bydd yr agenda ar ben wedyn, a'i chlociau'n gorffen. Does dim yn cael ei golli. Gallwch gamu yn ôl iddi.

## Rhywun arall sy'n arwain

running-leads = { $name } sy'n arwain. Dim ond y ddesg honno sy'n symud y dydd ymlaen.

## Munudau sydd ar goll

running-short = { $minutes ->
    [one] Mae 1 munud yn brin cyn { $title }.
    [two] Mae 2 funud yn brin cyn { $title }.
   *[other] Mae { $minutes } munud yn brin cyn { $title }.
}
running-short-end = { $minutes ->
    [one] Mae 1 munud yn brin cyn i bawb orfod bod allan.
    [two] Mae 2 funud yn brin cyn i bawb orfod bod allan.
   *[other] Mae { $minutes } munud yn brin cyn i bawb orfod bod allan.
}
running-short-ask = Beth gallwn ni ei fyrhau?
running-short-none = Does dim ar ôl i'w fyrhau. Bydd y dydd yn hwyrach o hynny.
running-trim-skip = { $minutes ->
    [one] Gadael { $title } allan: arbed 1 munud
    [two] Gadael { $title } allan: arbed 2 funud
   *[other] Gadael { $title } allan: arbed { $minutes } munud
}
running-trim-later = { $minutes ->
    [one] { $title } 1 munud yn hwyrach
    [two] { $title } 2 funud yn hwyrach
   *[other] { $title } { $minutes } munud yn hwyrach
}
running-trim-later-at = { $minutes ->
    [one] { $title } 1 munud yn hwyrach, am { $time }
    [two] { $title } 2 funud yn hwyrach, am { $time }
   *[other] { $title } { $minutes } munud yn hwyrach, am { $time }
}
running-later-done = { $minutes ->
    [one] Caiff { $title } fod 1 munud yn hwyrach.
    [two] Caiff { $title } fod 2 funud yn hwyrach.
   *[other] Caiff { $title } fod { $minutes } munud yn hwyrach.
}

## Yr eitemau

running-menu = Mwy ar gyfer { $title }
running-go = Mynd i hon
running-go-back = Mynd yn ôl i hon
running-skip = Gadael allan…
running-take-up = Rhoi yn ôl yn y dydd
running-up = Symud i fyny
running-down = Symud i lawr
running-put-after = Rhoi rhywbeth i mewn ar ei hôl…
running-put-now = Rhoi rhywbeth i mewn nawr…
running-more = Mwy
running-timing = Sut mae cael amser…
running-length-heard = { $minutes ->
    [one] 1 munud
    [two] 2 funud
   *[other] { $minutes } munud
}
running-length-short = { $minutes } mun
running-length-changed = { $planned } → { $minutes } mun
running-length-changed-heard = { $minutes ->
    [one] 1 munud yn lle { $planned }
    [two] 2 funud yn lle { $planned }
   *[other] { $minutes } munud yn lle { $planned }
}
running-together = gyda'n gilydd
running-inserted = wedi'i rhoi i mewn
running-skipped = wedi'i gadael allan
running-skipped-why = wedi'i gadael allan: { $reason }
running-kind-Welcome = Croeso
running-kind-TableWork = Wrth y byrddau
running-kind-ShareRound = Rhannu syniadau
running-kind-Break = Egwyl
running-kind-Meal = Pryd o fwyd
running-kind-Plenary = Pawb gyda'i gilydd
running-kind-WrapUp = Cloi
running-moved-said = { $title } yw rhif { $place } o { $all } nawr.

## Gadael rhywbeth allan

running-skip-title = Gadael { $title } allan?
running-skip-how = Mae'r dydd yn mynd ymlaen hebddi. Bydd ar y rhestr o'r hyn sydd ar ôl i'w wneud wedyn.
running-skip-reason = Pam?
running-skip-reason-hint = Dim ond hwyluswyr sy'n ei weld.
running-skip-do = Ei gadael allan
running-skip-done = Mae { $title } wedi'i gadael allan.
running-take-up-done = Mae { $title } yn y dydd eto.

## Rhoi rhywbeth i mewn

running-put-title = Rhoi rhywbeth i mewn
running-put-what = Beth yw e?
running-put-break = Egwyl
running-put-together = Rhywbeth gyda'n gilydd
running-put-tables = Rhywbeth wrth y byrddau
running-put-name = Beth yw ei enw?
running-put-name-needed = Mae angen enw arno.
running-put-minutes = Sawl munud?
running-put-minutes-fault = Rhif o 1 i { $most }.
running-put-who = I bwy?
running-put-everybody = Pawb
running-put-when = Pryd?
running-put-now-long = Nawr
running-put-now-hint = Mae { $title } yn aros, ac yn mynd ymlaen wedyn.
running-put-after-title = Ar ôl { $title }
running-put-do = Ei roi i mewn
running-put-circle-how = Mae'r lleill yn mynd ymlaen. Nid yw eu llechi'n dangos dim ohono.
running-put-done = Mae { $title } yn y dydd.
running-put-now-done = Nawr: { $title }.
running-put-circle-done = { $minutes ->
    [one] Mae gan { $name } egwyl o 1 munud.
    [two] Mae gan { $name } egwyl o 2 funud.
   *[other] Mae gan { $name } egwyl o { $minutes } munud.
}

## Sut mae cael amser pan fydd y dydd yn hwyr

running-timing-title = Sut mae cael amser
running-timing-how = Mae egwyliau, prydau bwyd a rhannu syniadau'n cadw eu hamser lleiaf, beth bynnag a ddewiswch.
running-policy = Pan fydd y dydd yn hwyr, daw amser o
running-policy-EarliestFirst = Yr hyn sy'n dod nesaf
running-policy-EarliestFirst-hint = Mae'r eitemau nesaf yn mynd yn fyrrach, fel bod gweddill y dydd yn aros fel y mae.
running-policy-GreatestSlackFirst = Yr hyn sydd â'r mwyaf i'w sbario
running-policy-GreatestSlackFirst-hint = Yr eitemau y gellir eu byrhau fwyaf sy'n rhoi gyntaf.
running-policy-Proportional = Ychydig gan bob un
running-policy-Proportional-hint = Mae pob eitem sydd i ddod yn rhoi rhan.
running-ends-by = Pawb allan erbyn
running-ends-by-hint = Pan fydd yr adeilad yn cau neu'r bws yn mynd. Gadewch yn wag os nad oes amser felly.
running-timing-done = Wedi'i gadw.

## Beth mae'r hwylusydd yn ei ddweud

running-script = Beth i'w ddweud
running-script-next = Nesaf: { $title }
running-script-prompts = Cwestiynau i'w gofyn
running-script-quiet = Tawelach, i bwy bynnag sydd am ei gael

## Trefnu agenda

running-plan-all = { $minutes ->
    [one] Wedi'i gynllunio: 1 munud
    [two] Wedi'i gynllunio: 2 funud
   *[other] Wedi'i gynllunio: { $minutes } munud
}
running-plan-least = { $minutes ->
    [one] O leiaf: 1 munud
    [two] O leiaf: 2 funud
   *[other] O leiaf: { $minutes } munud
}
running-plan-end = Yn gorffen am { $time }
running-plan-out-by = Mae pawb allan erbyn { $time }
running-plan-tight = { $minutes ->
    [one] Ni all { $title } ddechrau am { $time }: mae angen 1 munud arall ar yr hyn sydd o'i blaen, hyd yn oed ar ei fyrraf.
    [two] Ni all { $title } ddechrau am { $time }: mae angen 2 funud arall ar yr hyn sydd o'i blaen, hyd yn oed ar ei fyrraf.
   *[other] Ni all { $title } ddechrau am { $time }: mae angen { $minutes } munud arall ar yr hyn sydd o'i blaen, hyd yn oed ar ei fyrraf.
}
running-plan-tight-end = { $minutes ->
    [one] Ni all neb fod allan erbyn { $time }: mae angen 1 munud arall ar y dydd, hyd yn oed ar ei fyrraf.
    [two] Ni all neb fod allan erbyn { $time }: mae angen 2 funud arall ar y dydd, hyd yn oed ar ei fyrraf.
   *[other] Ni all neb fod allan erbyn { $time }: mae angen { $minutes } munud arall ar y dydd, hyd yn oed ar ei fyrraf.
}
running-plan-late = { $minutes ->
    [one] Mae { $title } wedi'i chynllunio 1 munud yn hwyrach na { $time }. Bydd eitemau o'i blaen yn cael eu byrhau.
    [two] Mae { $title } wedi'i chynllunio 2 funud yn hwyrach na { $time }. Bydd eitemau o'i blaen yn cael eu byrhau.
   *[other] Mae { $title } wedi'i chynllunio { $minutes } munud yn hwyrach na { $time }. Bydd eitemau o'i blaen yn cael eu byrhau.
}
running-item-least = O leiaf
running-item-least-hint = Nid yw byth yn cael ei gwneud yn fyrrach na hyn.
running-item-least-fault = Rhif o 0 i'r munudau uchod.
running-item-tolerance = Faint o funudau'n hwyr y caiff fod
running-item-tolerance-fault = Rhif o 0 i { $most }.
running-item-optional = Gellir ei gadael allan
running-item-optional-hint = Mae'n cael ei chynnig gyntaf pan fydd amser yn brin.
running-item-optional-mark = gellir ei gadael allan
running-item-script = Beth i'w ddweud
running-item-script-hint = Dim ond hwyluswyr sy'n ei weld.
running-item-prompts = Cwestiynau i'w gofyn
running-item-prompts-hint = Un ar bob llinell. Dim ond hwyluswyr sy'n eu gweld.
running-item-quiet = Rhywbeth tawelach
running-item-quiet-hint = I bwy bynnag sydd am ei gael yn y cyfamser.
running-item-more = Geiriau wrth ei hochr
running-item-more-note = Beth i'w ddweud, cwestiynau, rhywbeth tawelach
running-item-drag = Dal a symud
running-item-lengths = { $minutes } mun, o leiaf { $least }

## Eich agendâu eich hun

running-own = Eich agendâu eich hun
running-own-none = Cadwch yr agenda hon dan enw, a dechreuwch gyda hi eto ddydd arall.
running-own-items = { $items ->
   *[other] { $items } eitem
}
running-own-about = o { $start }, { $items }, { $minutes } munud
running-own-use = Defnyddio hon
running-own-use-named = Defnyddio hon: { $name }
running-own-menu = Mwy ar gyfer { $name }
running-own-save = Cadw fel ffeil
running-own-drop = Gadael iddi fynd
running-own-dropped = Mae { $name } wedi mynd.
running-own-keep = Cadw'r agenda hon…
running-own-keep-title = Cadw'r agenda hon
running-own-keep-name = Dan ba enw?
running-own-keep-needed = Mae angen enw arni.
running-own-keep-replaces = Mae un o'r enw hwn yma. Bydd hon yn cymryd ei lle.
running-own-kept = Mae { $name } wedi'i chadw.
running-own-bring = Dod â ffeil i mewn…
running-own-brought = Mae { $name } yma.
running-own-saved = Mae { $name } wedi'i chadw fel ffeil.
running-file-bad = Ni all y ffeil hon fod yn agenda
running-file-bad-how = Ni ddaeth { $file } i mewn. Does dim wedi newid.
running-file-line = Llinell { $line }
running-file-what = Beth sydd o'i le
running-file-large = Mae { $file } yn rhy fawr i fod yn agenda.
running-file-unread = Nid oedd modd darllen { $file }.
running-fault-notJson = Mae rhywbeth ar goll neu nid yw'n perthyn yma. Coma neu ddyfynnod, efallai.
running-fault-format = Nid ffeil agenda yw hon: rhaid i “format” fod yn “planning-live/agenda”.
running-fault-newer = Mae'n dod o fersiwn mwy newydd o Planning Live.
running-fault-missing = Mae “{ $name }” ar goll yma.
running-fault-text = Rhaid i “{ $name }” fod yn eiriau mewn dyfynodau.
running-fault-empty = Mae “{ $name }” yn wag.
running-fault-long = Mae “{ $name }” yn hirach na { $most } llythyren.
running-fault-number = Rhaid i “{ $name }” fod yn rhif cyfan o { $least } i { $most }.
running-fault-least = Ni all “minMinutes” fod yn fwy na “plannedMinutes”.
running-fault-time = Rhaid i “{ $name }” fod yn amser fel "09:30".
running-fault-yesNo = Rhaid i “{ $name }” fod yn true neu'n false.
running-fault-kind = Rhaid i “kind” fod yn un o { $allowed }.
running-fault-list = Rhaid i “{ $name }” fod yn rhestr mewn bachau petryal.
running-fault-object = Rhaid i eitem sefyll mewn bachau cyrliog.
running-fault-many = Mae mwy na { $most } eitem.
running-fault-none = Does dim eitem ynddi.

## Ar ôl y dydd

running-after = Ar ôl y dydd
running-after-open = Edrych yn ôl ar y dydd
running-after-close = I'r ystafell
running-after-none = Nid yw'r dydd wedi dechrau eto. Bydd yr hyn a ddigwyddodd yma.
running-after-timing = Y cynllun a sut aeth hi
running-after-item = Eitem
running-after-planned = Y cynllun
running-after-real = Sut aeth hi
running-after-from = o { $time }
running-after-times = { $from } tan { $until }
running-after-longer = { $minutes ->
    [one] 1 munud yn hirach
    [two] 2 funud yn hirach
   *[other] { $minutes } munud yn hirach
}
running-after-shorter = { $minutes ->
    [one] 1 munud yn fyrrach
    [two] 2 funud yn fyrrach
   *[other] { $minutes } munud yn fyrrach
}
running-after-as-planned = yn ôl y cynllun
running-after-not-run = ni ddigwyddodd
running-after-running = yn rhedeg nawr
running-after-was-inserted = wedi'i rhoi i mewn ar y dydd
running-after-stood = { $minutes ->
    [one] arhosodd am 1 munud
    [two] arhosodd am 2 funud
   *[other] arhosodd am { $minutes } munud
}
running-after-all = Y dydd cyfan
running-after-legend-planned = Y cynllun
running-after-legend-real = Sut aeth hi
running-after-csv = Cadw fel tabl (CSV)
running-after-csv-ready = Mae'r tabl wedi'i gadw.
running-after-follow = Beth sydd ar ôl i'w wneud
running-after-follow-none = Ni adawyd dim ar agor.
running-after-skipped = Wedi'i adael allan
running-after-catch-up = I ddal i fyny ag ef
running-after-topics = Pynciau wedi'u parcio
running-after-topic-of = gan { $name }
running-after-topic-settled = wedi'i setlo: { $settled }
running-after-topic-open = yn agored o hyd
running-after-feedback = Sut oedd y dydd
running-after-feedback-none = Nid oes neb wedi dweud sut oedd y dydd.
running-after-feedback-count = { $people ->
   *[other] { $people } person
}
running-feedback-1 = Ddim yn dda
running-feedback-2 = Ddim cystal
running-feedback-3 = Iawn
running-feedback-4 = Da
running-feedback-5 = Da iawn
