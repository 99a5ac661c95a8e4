### Pwy sydd wedi gweld cynllun, ar y sgrin ac ar bapur, a thystysgrif dileu. Brawddegau plaen.

## Llaw pwy oedd hi: dechrau brawddeg

accesslog-by-desk = Y ddesg
# $name yw un o'r hwyluswyr.
accesslog-by-desk-named = { $name } wrth y ddesg
accesslog-by-remote = Un o ffonau'r tîm
# $device yw enw dyfais, fel Dyfrgi 12.
accesslog-by-circle = { $device }
accesslog-by-guest = { $device }, sy'n edrych yn unig,
accesslog-by-wall = Y wal
# $device yw enw gliniadur, fel Dyfrgi 12.
accesslog-by-spare = Mae'r gliniadur wrth gefn, { $device },
accesslog-by-host = Y gwesteiwr ei hun
accesslog-by-computer = Rhywun wrth gyfrifiadur y gwesteiwr

## Beth a wnaed. $who yw un o'r uchod

accesslog-joined = Daeth { $who } i'r cylch.
accesslog-left = Gadawodd { $who } y cylch.
accesslog-opened = Darllenodd { $who } y cynllun.
# $count yw sawl gwaith y newidiwyd rhywbeth.
accesslog-changed = Ysgrifennodd { $who } yn y cynllun (newidiadau: { $count }).
accesslog-described = Newidiodd { $who } bwy yw'r person, yr arian, neu'r hyn y cytunwyd arno.
accesslog-gave-idea = Rhoddodd { $who } syniad i gylchoedd eraill.
# $sheet yw taflen waith.
accesslog-shown = Rhoddodd { $who } “{ $sheet }” ar y wal.
accesslog-taken-down = Tynnodd { $who } “{ $sheet }” oddi ar y wal.
# $paper yw math o bapur, $reader yw un o'r isod.
accesslog-printed = Gwnaeth { $who } bapur ohono: { $paper }, { $reader }.
accesslog-form-filled = Llenwodd { $who } ffurflen awdurdod ohono.
accesslog-exported = Ysgrifennodd { $who } ef allan fel ffeil.
accesslog-restored = Rhoddodd { $who } ef yn ôl fel yr oedd yn gynharach.
accesslog-merged = Daeth { $who } â'r hyn a ysgrifennwyd tra oedd gliniadur heb gysylltiad.
accesslog-erased = Dileodd { $who } berson am byth. Does dim yma'n dweud pwy.
accesslog-kept-until = Dywedodd { $who } tan pryd y cedwir y digwyddiad.
accesslog-held = Dywedodd { $who } na chaniateir dileu dim.
accesslog-released = Dywedodd { $who } y caniateir ei ddileu eto.
# Mae ail liniadur yn cadw copi o bopeth o hyn ymlaen, rhag ofn i'r cyntaf farw.
accesslog-followed = { $who } yn cadw copi o bopeth o hynny ymlaen.
# Gliniadur arall sy'n cynnal y digwyddiad, am fod y cyntaf wedi marw.
accesslog-took-over = Gwnaeth { $who } i'r gliniadur hwn gymryd drosodd oddi wrth yr un o'r blaen.
accesslog-reader-family = i'r cylch ei hun
accesslog-reader-authority = i'r awdurdod
accesslog-reader-support-team = i'r tîm cymorth

## Ar bapur

# $name yw'r person, $event yw teitl y diwrnod.
accesslog-title = { $name }: pwy sydd wedi gweld ein cynllun
accesslog-head = Pwy sydd wedi gweld ein cynllun
accesslog-about = Ysgrifennodd y gwesteiwr hyn ei hun, ar y foment y digwyddodd. Mae'n dweud pwy a phryd, byth beth a ysgrifennwyd. Ni all neb wybod beth a welodd pobl wrth edrych ar y wal neu ar bapur rhywun.
accesslog-none = Does dim wedi'i nodi eto.
accesslog-when = Pryd
accesslog-what = Beth
# $date yw diwrnod yr argraffu.
accesslog-foot = { $name } · pwy sydd wedi gweld ein cynllun · argraffwyd { $date }
