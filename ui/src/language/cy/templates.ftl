### Taflenni gwaith fel mae'r trefnydd yn eu gweld: eu dewis, eu newid, eu hysgrifennu a'u rhannu.
### Mae gan daflen gwestiynau; o dan gwestiwn mae pobl yn ysgrifennu nodiadau; gall colofnau fod wrth ymyl nodyn.

## Rhestr yr holl daflenni

templates-title = Taflenni gwaith
templates-count = { $offered } o { $all } ar gael
templates-how = Yr hyn y gall cylchoedd ysgrifennu arno. Newidiwch y geiriau, gwnewch eich rhai eich hun, neu rhowch o'r neilltu beth nad oes ei angen heddiw.
templates-filter = Chwilio am daflen
templates-found = { $count ->
    [0] Dim taflen â'r geiriau hyn
    [one] 1 daflen
    [two] 2 daflen
   *[other] { $count } taflen
}
templates-found-none = Nid oes taflen â'r geiriau hyn.
templates-new = Ysgrifennu un newydd
templates-bring = Dod ag un i mewn
templates-bring-hint = Gellir gollwng ffeil taflen (.json) ar y rhestr hefyd.
templates-drop = Gollyngwch hi i ddod â hi i mewn
templates-questions = { $count ->
    [two] 2 gwestiwn
   *[other] { $count } cwestiwn
}
templates-notes = { $count ->
    [two] 2 nodyn
   *[other] { $count } nodyn
}
templates-state-asItCame = Fel y daeth
templates-state-changed = Wedi'i newid
templates-state-own = Ein un ni
templates-begun = Wedi dechrau, heb ei chadw eto
templates-begun-title = Wedi dechrau ar y ddyfais hon, heb eu cadw eto
templates-untitled = Taflen heb enw
templates-offered = Ar gael
templates-only-agenda = Cynnig dim ond beth sydd ar yr agenda
templates-only-agenda-done = Dim ond beth sydd ar yr agenda sydd ar gael nawr.
templates-offer-all = Cynnig popeth
templates-offer-all-done = Mae pob taflen ar gael nawr.
templates-set-aside = Mae { $title } o'r neilltu. Mae hi gan bawb sydd wedi ysgrifennu arni o hyd.
templates-change-named = Newid { $title }
templates-go-on-named = Mynd ymlaen â { $title }
templates-go-on = Mynd ymlaen
templates-more = Mwy ar gyfer { $title }
templates-look = Edrych arni
templates-copy = Gwneud ein un ni o hon
templates-ours = (ein un ni)
templates-save = Cadw fel ffeil
templates-saved = Mae { $title } ymhlith eich lawrlwythiadau.
templates-put-back = Rhoi'n ôl fel y daeth
templates-was-put-back = Mae { $title } fel y daeth eto.
templates-remove = Tynnu
templates-removed = Mae { $title } wedi'i thynnu.
templates-draft-thrown = Mae eich newidiadau i { $title } wedi'u taflu.

## Lle mae taflen yn y rhestr

templates-group = Ei lle yn y rhestr
templates-group-AboutMe = Amdanaf i
templates-group-HowThingsAre = Sut mae pethau
templates-group-PeopleAndPlaces = Pobl a lleoedd
templates-group-Deciding = Penderfynu
templates-group-Communicating = Cyfathrebu
templates-group-DreamsAndPlans = Breuddwydion a chynlluniau
templates-group-Learning = Edrych yn ôl a dysgu

## Ysgrifennu taflen

templates-back = Pob taflen
templates-editing = Newid “{ $title }”
templates-writing = Taflen newydd
templates-is-draft = Heb ei chadw eto. Dim ond y ddyfais hon sydd â'ch newidiadau.
templates-is-unkept = Heb ei chadw eto. Ni all y ddyfais hon ddal drafft: cadwch hi cyn gadael.
templates-is-kept = Wedi'i chadw. Fel hyn mae cylchoedd yn ei gweld.
templates-keep = Ei chadw
templates-kept = Mae { $title } wedi'i chadw. Mae cylchoedd yn ei gweld ar unwaith.
templates-throw = Taflu fy newidiadau
templates-see = Gweld sut mae'n edrych
templates-tongue = Iaith
templates-in-en = Saesneg
templates-in-cy = Cymraeg
templates-box-en = { $what }, yn Saesneg
templates-box-cy = { $what }, yn Gymraeg
templates-copy-en = Copïo'r Saesneg am y tro
templates-copy-cy = Copïo'r Gymraeg am y tro
templates-no-cy = { $count ->
    [one] Mae un testun heb Gymraeg eto.
    [two] Mae 2 destun heb Gymraeg eto.
   *[other] Mae { $count } testun heb Gymraeg eto.
}
templates-no-en = { $count ->
    [one] Mae un testun heb Saesneg eto.
    [two] Mae 2 destun heb Saesneg eto.
   *[other] Mae { $count } testun heb Saesneg eto.
}
templates-about-it = Beth yw hi
templates-name = Teitl
templates-about = Beth yw ei diben
templates-about-hint = Un frawddeg, wedi'i dweud wrth y person.
templates-easy = Mewn geiriau hawdd
templates-easy-hint = Yr un peth mewn deg gair byr ar y mwyaf. Gall aros yn wag.
templates-options = Sut mae'n gweithio
templates-byPerspective = Rhes i bob safbwynt
templates-byPerspective-hint = Barn y person sydd gyntaf, yna rhes i'r teulu, gweithwyr cymorth a phawb arall.
templates-byRespondent = Rhes i bob un sy'n ateb
templates-byRespondent-hint = Mae pawb yn y cylch yn ateb pob cwestiwn drostynt eu hunain, y person yn gyntaf.
templates-startsBlank = Dechrau â thaflen wag
templates-startsBlank-hint = Ysgrifennir nodiadau'n rhydd yn gyntaf, a'u rhoi o dan y cwestiynau wedyn.
templates-drawing = Darlun wrth ei hymyl
templates-drawing-hint = Yr un nodiadau fel llun. Mae rhestr y cwestiynau yno bob amser hefyd.
templates-drawing-none = Dim darlun
templates-drawing-Rings = Cylchoedd, o'r canol tuag allan
templates-drawing-Path = Llwybr at seren
templates-drawing-Map = Mannau crwn o gwmpas y person
templates-drawing-Star = Seren
templates-drawing-Rings-how = Mae pob cwestiwn yn gylch. Rhowch golofn o'r enw “Ring” yn Saesneg i bob cwestiwn, gydag atebion o'r canol tuag allan, ac yn y cylchoedd hynny y bydd ei nodiadau.

## Cwestiynau

templates-sections = Cwestiynau
templates-named = { $which }: { $title }
templates-section = Cwestiwn { $number }
templates-section-new = Cwestiwn heb deitl
templates-section-add = Ychwanegu cwestiwn
templates-section-open = Newid cwestiwn { $number }: { $title }
templates-section-copy = Copïo cwestiwn { $number }: { $title }
templates-section-up = Symud cwestiwn { $number } i fyny: { $title }
templates-section-down = Symud cwestiwn { $number } i lawr: { $title }
templates-section-drag = Llusgo i symud
templates-section-remove = Tynnu'r cwestiwn hwn
templates-section-removed = Mae “{ $title }” wedi'i dynnu.
templates-section-moved = Mae “{ $title }” nawr yn { $place } o { $all }.
templates-section-copied = Mae “{ $title }” wedi'i gopïo.
templates-section-full = Gall taflen gael { $most } cwestiwn ar y mwyaf.
templates-section-title = Pennawd
templates-prompt = Beth sy'n cael ei ofyn
templates-prompt-hint = Y cwestiwn fel y caiff ei ddarllen allan.
templates-easy-prompt = Beth sy'n cael ei ofyn, mewn geiriau hawdd
templates-easy-prompt-hint = I bwy bynnag sydd am gael geiriau hawdd. Gall aros yn wag.
templates-first = I bwy y gofynnir gyntaf
templates-first-hint = Eu barn nhw yw nodyn newydd nes i rywun ddweud fel arall.
templates-first-Person = Y person
templates-answers = Sut mae ateb
templates-answers-Notes = Â nodiadau
templates-answers-Notes-hint = Geiriau, lluniau a darluniau
templates-answers-Sort = Trwy ddidoli
templates-answers-Sort-hint = Lluniau i hoffi, ddim yn siŵr a ddim yn hoffi
templates-says = Beth mae nodyn yn ei ddweud
templates-says-hint = Gydag “aros” a “newid” ar un daflen mae'r ap yn dangos beth mae pawb yn cytuno arno.
templates-says-none = Dim un o'r ddau
templates-says-Keep = Mae hyn i aros
templates-says-Change = Mae hyn i newid
templates-private = Byth ar y wal
templates-private-hint = Mae'n aros yn y cylch, beth bynnag mae neb yn cytuno iddo.
templates-fresh = Dim ond pan fydd y person yn gofyn
templates-fresh-hint = Ar gyfer ofnau, iechyd, arian a’r hyn y mae eraill yn ei benderfynu. Allwch chi ddim gofyn amdano; y person sy’n ei roi ar y wal, o’r newydd bob tro.
templates-private-mark = Yn aros yn y cylch

## Colofnau: beth sydd gan nodyn wrth ymyl ei eiriau

templates-columns = Wrth ymyl pob nodyn
templates-columns-how = Beth arall sy'n cael ei ofyn am bob nodyn, fel diwrnod neu bwy sy'n helpu.
templates-columns-count = { $count ->
    [0] dim eto
    [one] 1 golofn
    [two] 2 golofn
   *[other] { $count } colofn
}
templates-column = Colofn { $number }
templates-column-add = Ychwanegu colofn
templates-column-title = Beth yw ei henw
templates-column-type = Beth sy'n mynd i mewn
templates-column-Text = Geiriau
templates-column-Choice = Un o rai atebion
templates-column-Person = Rhywun yn y cylch
templates-column-Place = Lle
templates-column-Date = Diwrnod
templates-column-YesNoNotSure = Ie, na neu ddim yn siŵr
templates-column-ZeroToTen = Rhif o 0 i 10
templates-column-Picture = Llun
templates-choices = Atebion i ddewis ohonynt
templates-choice = Ateb { $number }
templates-choice-add = Ychwanegu ateb
templates-line-up = Symud i fyny: { $what }
templates-line-down = Symud i lawr: { $what }
templates-line-remove = Tynnu: { $what }
templates-line-removed = Mae { $what } wedi'i dynnu.

## Defnyddio nodyn eto

templates-feeds = Ei ddefnyddio eto
templates-feeds-how = I ble gall nodyn fynd nesaf heb ei ysgrifennu ddwywaith.
templates-feeds-count = { $count ->
    [0] unman eto
    [two] 2 ffordd
   *[other] { $count } ffordd
}
templates-feeds-lists = Yn y cynllun
templates-feeds-sheets = Ar daflen
templates-feed-outcomes = Fel canlyniad: beth sydd ei eisiau
templates-feed-actions = Fel gweithred: beth sydd i'w wneud
templates-feed-owner = Fel pwy sy'n gwneud gweithred
templates-feed-week = Yn yr wythnos: rhywbeth i'w wneud
templates-feed-where = Yn yr wythnos: ble
templates-feed-with = Yn yr wythnos: gyda phwy
templates-feed-why = Yn yr wythnos: pam mae'n bwysig
templates-feed-question = { $sheet }: { $section }
templates-feed-here = Y daflen hon
templates-feed-gone = Cwestiwn nad yw yma ({ $name })
templates-feed-remove = Peidio â'i ddefnyddio eto yma: { $name }
templates-feed-sheet = Taflen
templates-feed-section = Cwestiwn
templates-feed-choose = Dewiswch …
templates-feed-add = Ychwanegu'r cwestiwn hwn
templates-feed-loops = Nid yw cwestiynau sy'n arwain yn ôl at yr un hwn yn y rhestr.
templates-feed-none-left = Nid oes cwestiwn ar ôl i'w ddewis yma.

## Ar gyfer rhannu: yr enwau yn y ffeil

templates-ids = Enwau ar gyfer rhannu
templates-ids-how = Yn y ffeil mae gan bob rhan enw byr o lythrennau bach, digidau a chysylltnodau. Mae'n cael ei wneud o'r teitl, ac yn aros pan fydd y teitl yn newid.
templates-ids-careful = O dan yr enwau hyn mae nodiadau'n cael eu cadw. Newidiwch un sydd ar waith, ac fe ddangosir beth ysgrifennwyd oddi tano ar wahân.
templates-id-sheet = Y daflen
templates-id-hint = Gwag: wedi'i wneud o'r teitl

## Rhagolwg

templates-preview = Sut mae'n edrych
templates-preview-of = { $title }: sut mae'n edrych
templates-preview-tongue = Ei dangos yn
templates-preview-usual = Mewn cylch
templates-preview-easy = Mewn geiriau hawdd
templates-preview-wall = Ar y wal
templates-preview-name = Sam
templates-preview-note = Nodyn gan y cylch
templates-preview-blank = Ysgrifennwch beth ddaw i'r meddwl. Mae'r nodiadau'n cael eu didoli wedyn.
templates-preview-before = Y cwestiwn cyn hwn
templates-preview-next = Y cwestiwn nesaf
templates-preview-goes-to = Gellir ei ddefnyddio eto: { $places }
templates-preview-none-on-wall = Nid yw dim o hwn byth ar y wal.
templates-preview-not-on-wall = Byth ar y wal: { $titles }
templates-preview-drawing = Mae darlun wrth ymyl y cwestiynau.
templates-preview-like = Hoffi
templates-preview-not-sure = Ddim yn siŵr
templates-preview-dislike = Ddim yn hoffi

## Gadael rhywbeth heb ei gadw

templates-leave = Mae gennych newidiadau heb eu cadw
templates-leave-how = Nid oes neb arall yn eu gweld eto. Gallant aros ar y ddyfais hon.
templates-leave-later = Mynd ymlaen wedyn
templates-left = Mae eich newidiadau i { $title } yn aros ar y ddyfais hon.
templates-outdated = Mae rhywun arall wedi newid y daflen hon ers i chi ddechrau. Mae cadw eich un chi yn disodli eu hun nhw.
templates-outdated-theirs = Cymryd eu hun nhw
templates-outdated-taken = Eu hun nhw sydd gennych nawr.

## Dod â ffeil i mewn

templates-file-kept = Mae { $title } i mewn.
templates-file-same = Mae { $title } yma'n barod, yn union fel hyn.
templates-file-large = Mae “{ $file }” yn fwy nag y gall taflen fod (200 kB). Ni newidiwyd dim.
templates-file-unread = Nid oedd modd darllen “{ $file }”. Ni newidiwyd dim.
templates-file-conflict = Mae “{ $title }” yma'n barod
templates-file-conflict-how = Mae “{ $title }” arall yn y ffeil. Pa un y dylai cylchoedd ei chael?
templates-file-replace = Disodli ein un ni
templates-file-both = Cadw'r ddwy
templates-file-replaced = Mae { $title } wedi'i disodli.
templates-file-bad = Ni ellir defnyddio'r ffeil hon fel y mae
templates-file-bad-how = Mae nam yn “{ $file }”. Ni newidiwyd dim.
templates-file-where = Ble
templates-file-what = Beth
templates-file-line = Llinell { $line }
templates-file-another = Dewis ffeil arall

## Ble mae nam. Rhoddir y darnau at ei gilydd: "Cwestiwn 3, colofn 2, y teitl, yn Gymraeg".

templates-fault = Nid oedd modd cadw hon eto
templates-fault-at = { $place }: { $fault }
templates-fault-go = Mynd yno
templates-place-whole = Y ffeil gyfan
templates-place-section = cwestiwn { $number }
templates-place-column = colofn { $number }
templates-place-choice = ateb { $number }
templates-place-feed = defnyddio eto { $number }
templates-place-sections = y cwestiynau
templates-place-columns = y colofnau
templates-place-choices = yr atebion
templates-place-feeds = ble y caiff ei ddefnyddio eto
templates-place-format = y math o ffeil (“format”)
templates-place-version = y fersiwn
templates-place-id = yr enw byr (“id”)
templates-place-title = y teitl
templates-place-about = beth yw ei diben
templates-place-easy = y geiriau hawdd
templates-place-group = ei lle yn y rhestr (“group”)
templates-place-byPerspective = rhes i bob safbwynt (“byPerspective”)
templates-place-byRespondent = rhes i bob un sy'n ateb (“byRespondent”)
templates-place-startsBlank = y daflen wag (“startsBlank”)
templates-place-drawing = y darlun
templates-place-prompt = beth sy'n cael ei ofyn
templates-place-first = i bwy y gofynnir gyntaf (“first”)
templates-place-isPrivate = byth ar y wal (“isPrivate”)
templates-place-freshYes = dim ond pan fydd y person yn gofyn (“freshYes”)
templates-place-answers = sut mae ateb (“answers”)
templates-place-says = beth mae nodyn yn ei ddweud (“says”)
templates-place-type = beth sy'n mynd i mewn (“type”)
templates-place-en = yn Saesneg
templates-place-cy = yn Gymraeg
templates-place-other = “{ $name }”

## Beth sydd o'i le yno

templates-fault-notJson = Nid yw hon yn ffeil gyfan: ar linell { $line }, nod { $column } mae rhywbeth ar goll neu'n ormod, fel coma, cromfach neu ddyfynnod.
templates-fault-wrongFormat = Nid ffeil taflen Planning Live yw hon.
templates-fault-newerVersion = Mae'r daflen hon o fersiwn mwy newydd o'r ap.
templates-fault-unknownField = Nid yw'r ap yn adnabod hwn. Gall fod yn llithriad.
templates-fault-missing = Mae angen hwn, ac nid yw yno.
templates-fault-wrongKind = Mae rhywbeth o fath arall yn perthyn yma.
templates-fault-unknownWord = Mae'n rhaid iddo fod yn un o'r rhain: { $allowed }.
templates-fault-empty = Mae angen geiriau yma.
templates-fault-tooLong = Mae hwn yn rhy hir: { $most } nod ar y mwyaf.
templates-fault-file-tooLong = Mae'r ffeil yn rhy fawr: { $most } beit ar y mwyaf.
templates-fault-twice = Mae hwn wedi'i gymryd. Mae'n rhaid iddo fod yn wahanol i'r lleill.
templates-fault-tooMany = { $most ->
    [0] Ni all fod un ohonynt yma.
   *[other] Mae gormod: { $most } ar y mwyaf.
}
templates-fault-tooFew = { $least ->
    [one] Mae angen o leiaf un.
   *[other] Mae angen o leiaf { $least }.
}
templates-fault-badId = Dim ond llythrennau bach heb acenion, digidau a chysylltnodau all fod yma, 64 ar y mwyaf.
templates-fault-noSuchTarget = Nid oes taflen â'r cwestiwn hwn.
templates-fault-cycle = Fel hyn byddai nodyn yn dod yn ôl i lle y dechreuodd. Tynnwch un o'r ffyrdd.
