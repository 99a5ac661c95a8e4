### Tabled y cylch: diwrnod un person, wedi'i lenwi gyda'i gilydd. Cynnes, plaen a byr.

## Pwy a ble

circle-of = Cylch { $name }
circle-welcome = Diwrnod { $name }
circle-date = { $day } { $month ->
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
} { $year }
circle-to-outline = Y diwrnod
circle-photo-add = Dewis llun o { $name }
circle-photo-change = Dewis llun arall o { $name }
circle-photo-away = Tynnu’r llun o { $name } i ffwrdd
circle-photo-fault = Does dim modd defnyddio’r ffeil honno fel llun. Dewiswch lun o gamera neu ffôn.
circle-other-circle = Ddim gyda { $name }? Dewiswch gylch arall
# Ar waelod y dudalen gyntaf: mae'r cylch yn gwneud ei gynllun ei hun ar bapur.
circle-own-pages = Gwneud ein tudalennau

## Y diwrnod

circle-now = Nawr
circle-here-now = Rydyn ni yma
circle-open-now = Agor “{ $title }”
circle-outline = Y diwrnod cyfan
circle-outline-free = Agorwch unrhyw daflen pryd bynnag y mynnwch.
circle-sheet-of = Taflen: { $title }
circle-more-sheets = Mwy o daflenni
circle-not-begun = Rydyn ni'n dechrau cyn hir
circle-not-begun-help = Gallwch edrych o gwmpas ac ysgrifennu'n barod.
circle-over = Dyna ein diwrnod ni
circle-over-thanks = Diolch. Mae popeth a ysgrifennoch yn aros yma, a gallwch ddal i ysgrifennu.

## Y ddwy daflen sydd gan bob cynllun

circle-sheet-week = Fy wythnos berffaith
circle-sheet-week-about = Sut hoffech chi i wythnos dda, gyffredin fod.
circle-sheet-support = Dim ond digon o gymorth
circle-sheet-support-about = Ar gyfer pob peth yn fy wythnos: pa help sydd ei angen, a phwy neu beth all ei roi.
circle-sheet-money = Fy arian
circle-sheet-money-about = Beth sydd yna, beth mae fy wythnos yn ei gostio, a beth sydd ar ôl i'w ddewis.
circle-sheet-goals = Canlyniadau a chamau
circle-sheet-goals-about = Beth fydd yn wahanol, a phwy sy'n gwneud beth i gyrraedd yno.
circle-sheet-living = Y cynllun byw
circle-sheet-living-about = Yn agos ac ymhell, sut mae'n teimlo, a sut mae'r cynllun wedi newid.
circle-sheet-coming = Mae'r daflen hon ar ei ffordd …

## Wedi'i gadw neu beidio

circle-saved = Wedi'i gadw
circle-saving = Yn cadw …
circle-saved-cut-off = Mae popeth wedi'i gadw. Yn chwilio am y gwesteiwr …
circle-keeping = Yn cadw eich geiriau yma nes daw'r gwesteiwr yn ôl
circle-keeping-open = Yn cadw eich geiriau yma. Gadewch y dudalen hon ar agor.
circle-back-again = Wedi cysylltu eto.
circle-unkept = Nid oedd modd cadw hwn. { $why }
circle-unkept-copy = Eich geiriau, i'w copïo
circle-unkept-done = Maen nhw gen i

## Dau wedi dweud pethau gwahanol ar yr un pryd

circle-also-said = Dywedodd dau ohonoch bethau gwahanol yma. Pa un fydd hi?
circle-also-keep = Cadw “{ $value }”
circle-also-take = Cymryd “{ $value }”
circle-also-nothing = dim byd

## Yr ystafell yn symud ymlaen

circle-moved-on = Mae'r ystafell nawr ar “{ $title }”. Cymerwch eich amser.
circle-moved-go = Mynd yno
circle-moved-see = Gweld y diwrnod
circle-moved-stay = Aros yma
circle-news-read = Rwyf wedi'i ddarllen

## Yr hambwrdd: does dim yn cael ei daflu

circle-tray = { $count ->
    [0] Hambwrdd
   *[other] Hambwrdd ({ $count })
}
circle-tray-title = Yn yr hambwrdd
circle-tray-about = Does dim yn cael ei daflu. Gall popeth yma ddod yn ôl.
circle-tray-empty = Does dim yn yr hambwrdd. Mae'r hyn a roddwch heibio yn aros yma.
circle-put-in-tray = Rhoi yn yr hambwrdd
circle-put-away = Wedi'i roi yn yr hambwrdd.
circle-put-back = Rhoi'n ôl
circle-put-back-done = Mae yn ôl yn ei le.
circle-undone-wrote = Mae eich geiriau fel yr oedden nhw o'r blaen.
circle-undone-set = Mae eich dewis fel yr oedd o'r blaen.
circle-undone-moved = Mae yn ôl lle'r oedd.
circle-undone-added = Mae'r hyn a ychwanegoch yn yr hambwrdd.
circle-undone-removed = Mae yn ôl o'r hambwrdd.
circle-undone-restored = Mae yn yr hambwrdd eto.
circle-undone-nothing = Mae rhywun wedi newid hwn ers hynny. Mae'n aros fel y mae.
circle-undo-wrote = Dadwneud: ysgrifennu yn “{ $what }”
circle-undo-set = Dadwneud: dewis yn “{ $what }”
circle-undo-moved = Dadwneud: symud “{ $what }”
circle-undo-added = Dadwneud: ychwanegu “{ $what }”
circle-undo-removed = Dadwneud: rhoi “{ $what }” yn yr hambwrdd
circle-undo-restored = Dadwneud: tynnu “{ $what }” o'r hambwrdd
circle-redo = Ail-wneud
circle-redo-wrote = Ail-wneud: ysgrifennu yn “{ $what }”
circle-redo-set = Ail-wneud: dewis yn “{ $what }”
circle-redo-moved = Ail-wneud: symud “{ $what }”
circle-redo-added = Ail-wneud: rhoi “{ $what }” yn yr hambwrdd
circle-redo-removed = Ail-wneud: dod â “{ $what }” yn ôl
circle-redo-restored = Ail-wneud: rhoi “{ $what }” yn yr hambwrdd
circle-undo-something = rhywbeth heb eiriau
circle-more-for = Mwy ar gyfer { $name }

## Y wal. Does dim o gylch arni heb i'r cylch gytuno.

circle-offer = Dangos ar y wal
circle-offer-title = Dangos hwn ar y wal?
circle-offer-about = Dyma'n union beth fyddai pawb yn yr ystafell yn ei weld o “{ $title }”. Yr hwylusydd sy'n penderfynu pryd. Gallwch ei dynnu'n ôl unrhyw bryd.
# Nid yw arian byth ar y wal oni bai bod y person yn gofyn amdano, bob tro.
circle-offer-money = Mae hwn yn dangos eich arian i bawb yn yr ystafell.
circle-offer-money-once = Dim ond chi all ofyn am hyn, a dim ond am y tro hwn: pan ddaw oddi ar y wal, mae eich ie wedi'i ddefnyddio.
circle-offer-money-sure = Iawn, caiff pawb weld fy arian
circle-offer-fresh = Dim ond pan fyddwch chi'n gofyn y mae hwn yn mynd ar y wal.
circle-offer-fresh-once = Dim ond am y tro hwn y mae: pan ddaw oddi ar y wal, mae eich ie wedi'i ddefnyddio.
circle-offer-fresh-sure = Iawn, caiff pawb ei weld y tro hwn
circle-offer-nothing = Does dim yn “{ $title }” i'w ddangos eto.
circle-offer-yes = Ie, ei gynnig
circle-offer-no = Ddim nawr
circle-offered = Wedi'i gynnig. Gall yr hwylusydd ei ddangos nawr.
circle-asked = A gaiff “{ $title }” fod ar y wal?
circle-asked-about = Byddai pawb yn yr ystafell yn gweld hyn yn union, a dim byd arall. Gallwch ei dynnu'n ôl unrhyw bryd.
circle-asked-yes = Caiff
circle-asked-no = Ddim nawr
circle-asked-said-yes = Fe gytunoch chi.
circle-asked-said-no = Dywedoch ddim nawr. Mae hynny'n iawn.
circle-wall-now = Mae “{ $title }” ar y wal nawr.
circle-wall-ready = Cytunoch i “{ $title }”. Gall fod ar y wal.
circle-wall-ready-many = Cytunoch i { $count } o bethau. Gallan nhw fod ar y wal.
circle-wall-outdated = Rydych wedi newid y geiriau ers hynny.
circle-wall-newer = Dangos y geiriau mwy newydd
circle-wall-off = Ei dynnu oddi ar y wal
circle-wall-back = Tynnu fy nghytundeb yn ôl
circle-wall-taken = Mae oddi ar y wal.
circle-something = Rhywbeth o'ch eiddo chi

## Camau

circle-action-nobody = Neb eto
