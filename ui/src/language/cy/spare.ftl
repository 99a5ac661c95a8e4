### Y gliniadur wrth gefn: ail liniadur sydd â phopeth sydd gan y cyntaf, ac sy'n cymryd yr awenau pan fydd y cyntaf yn methu.

## Wrth ddesg y gliniadur cyntaf

spare-title = Gliniadur wrth gefn
spare-why = Gall ail liniadur gael popeth sydd gan hwn, eiliad ar ôl ei ysgrifennu. Os bydd hwn yn methu, mae rhywun yn pwyso un botwm yno, ac mae'r diwrnod yn mynd yn ei flaen.
spare-add = Ychwanegu gliniadur wrth gefn
spare-add-open = Agorwch Planning Live ar y gliniadur arall, yn rhwydwaith yr ystafell hon, a dewiswch “Bod yn liniadur wrth gefn”.
spare-add-type = Teipiwch yr hyn sydd yma:
spare-address = Cyfeiriad
spare-code = Cod
spare-key = Mae pwy bynnag sydd â'r cod hwn yn cael popeth y mae pawb yn ei ysgrifennu. Peidiwch â'i ddangos i neb arall.
# On the desk of another computer than the one that hosts the day.
spare-elsewhere = Dim ond ar y gliniadur sy'n cynnal y diwrnod y dangosir y cod ar gyfer gliniadur wrth gefn.
spare-dies = Os bydd y gliniadur hwn yn methu
spare-dies-how = Arhoswch funud rhag ofn iddo ddod yn ôl. Yna pwyswch “Cymryd yr awenau” ar y gliniadur wrth gefn. Mae llechi'n dod o hyd iddo eu hunain ac yn dod â'r hyn sydd ar goll; does dim rhaid i neb deipio dim eto.
spare-none = Does dim gliniadur wrth gefn.
spare-copying = Mae'r gliniadur wrth gefn yn cael copi cyfan o'r digwyddiad.
# $time is such as 14:05.
spare-following = Mae gan y gliniadur wrth gefn bopeth hyd at { $time }.
spare-behind = Mae'r gliniadur wrth gefn ar ei hôl hi: mae ganddo bopeth hyd at { $time }, ac mae { $count ->
    [one] un newid
   *[other] { $count } newid
} eto i ddod.
spare-gone = Ni ellir cyrraedd y gliniadur wrth gefn. Mae ganddo bopeth hyd at { $time }. Daw yn ôl ohono'i hun pan fydd ymlaen ac yn y rhwydwaith hwn.
spare-gone-empty = Ni ellir cyrraedd y gliniadur wrth gefn, ac nid oes ganddo gopi cyfan eto.
# Over all of the desk of a laptop that was taken for dead.
spare-over = Mae gliniadur arall wedi cymryd y digwyddiad hwn drosodd.
spare-over-how = Nid oes dim yn cael ei ysgrifennu yma bellach, fel nad oes geiriau mewn dau le. Gallwch ddarllen ac argraffu o hyd. Mae llechi'n mynd at y gliniadur arall eu hunain, ac yn dod â'r hyn a ysgrifennwyd yma. Os oes rhywbeth ar ôl yma'n unig, caewch y digwyddiad, ewch â'i ffeil yno ar gof bach, a'i ddwyn i mewn drwy “Copïau a chof bach…”.
spare-over-on = Dal ati yma…
spare-over-on-title = Dal ati yma?
spare-over-on-how = Gwnewch hyn dim ond pan na ellir cael y gliniadur arall mwyach: mae wedi ei gau, neu wedi methu. Mae'r gliniadur hwn wedyn yn cynnal y diwrnod eto gyda phopeth sydd ganddo, a daw'r llechi yn ôl eu hunain.
spare-over-on-rest = Gellir dod â'r hyn a ysgrifennwyd ar y gliniadur arall yn unig i mewn wedyn drwy “Copïau a chof bach…”.
spare-over-on-do = Dal ati yma
spare-doubled = Mae gliniadur arall yn cynnal y digwyddiad hwn hefyd.
spare-doubled-how = Mae geiriau'n mynd i ddau le. Penderfynwch pa liniadur sy'n dal ati. Ar y llall, caewch y digwyddiad, ewch â'i ffeil ar gof bach at yr un sy'n dal ati, a'i dwyn i mewn drwy “Copïau a chof bach…”.
spare-doubled-seen = Mae hynny wedi'i setlo

## Ar y gliniadur wrth gefn

spare-be = Bod yn liniadur wrth gefn…
spare-be-title = Bod yn liniadur wrth gefn
spare-be-how = Ar y gliniadur sy'n cynnal y diwrnod, dewiswch “Gliniadur wrth gefn” yn newislen y ddesg. Mae'n dangos cyfeiriad a chod.
spare-be-address = Cyfeiriad y gliniadur cyntaf, neu'r ddolen
# An example in the box for the address.
spare-be-address-example = 192.168.1.5:7410
spare-be-code = Cod
spare-be-begin = Dechrau
spare-be-no-address = Mae cyfeiriad y gliniadur cyntaf ar goll. Mae'n edrych fel 192.168.1.5:7410.
spare-be-no-code = Mae'r cod ar goll. Mae wrth ymyl y cyfeiriad.
spare-this = Dyma'r gliniadur wrth gefn
spare-calling = Yn galw'r gliniadur cyntaf.
# $percent is from 0 to 100.
spare-getting = Yn cael copi cyfan: { $percent } %.
spare-has = Mae popeth hyd at { $time } yma.
spare-apart = Nid yw'r gliniadur cyntaf wedi'i gyrraedd ers { $time }. Mae'r gliniadur hwn yn dal i geisio.
spare-apart-has = Mae popeth hyd at { $time } yma.
# The screen before said how it followed; now nothing does.
spare-no-more = Nid yw'r gliniadur hwn yn dilyn y cyntaf mwyach.
spare-no-more-how = Pwyswch “Peidio â bod yn liniadur wrth gefn”. Yna dewiswch “Bod yn liniadur wrth gefn…” eto, gyda'r un ffeil: mae popeth sydd wedi dod hyd yma wedi'i gadw ynddi.
# $file is where the file is.
spare-kept = Fe'i cedwir yn { $file }.
spare-leave-on = Gadewch y gliniadur hwn ymlaen, wedi'i blygio i mewn, ac yn yr un rhwydwaith.
spare-first-dies = Os bydd y gliniadur cyntaf yn methu
spare-first-dies-how = Arhoswch funud rhag ofn y daw yn ôl. Yna cymerwch yr awenau yma. Mae llechi'n dod o hyd i'r gliniadur hwn eu hunain ac yn dod â'r hyn sydd ar goll; nid oes rhaid i neb deipio dim eto.
spare-take-over = Mae'r gliniadur cyntaf wedi mynd: cymryd yr awenau
spare-take-over-title = Cymryd yr awenau?
spare-take-over-how = Mae'r gliniadur hwn yn agor y digwyddiad i'r ystafell, gyda phopeth sydd ganddo. Gwnewch hyn dim ond pan fydd y gliniadur cyntaf wir wedi methu: os daw yn ôl, dywedir wrtho nad yw'n gwneud dim mwy.
spare-take-over-do = Cymryd yr awenau nawr
spare-stop = Peidio â bod yn liniadur wrth gefn
spare-wrongCode = Nid yw'r gliniadur cyntaf yn adnabod y cod hwn, neu mae wedi tynnu'r gliniadur hwn oddi ar ei restr.
spare-spareThere = Mae gliniadur wrth gefn eisoes. Mae hwn yn aros am ei le.
spare-takenOver = Mae gliniadur arall wedi cymryd yr awenau eisoes.
spare-otherVersion = Mae gan y gliniadur cyntaf fersiwn arall o Planning Live. Mae angen yr un fersiwn ar y ddau.
spare-spareFile = Ni ellir cadw'r digwyddiad yma: mae ffeil arall o'r enw hwn, neu does dim lle ar y ddisg.
