### Nothing is lost: the copies that the host keeps, the way back from one, a copy on a stick, and what is said when the disk does not take what is written.

## At a tablet

# Shown at the top while the host's disk does not take anything.
copies-kept-here = Ni all y gliniadur gadw dim ar hyn o bryd. Mae popeth a ysgrifennwch yn cael ei gadw ar y llechen hon ac yn mynd i'r gliniadur pan all gadw eto. Daliwch ati.

## At the desk: the disk does not take what is written

# $file is the name of the event file with its folder.
copies-trouble-full = Mae'r ddisg yn llawn, felly nid oes dim newydd yn cael ei gadw. Mae'r hyn y mae pobl yn ei ysgrifennu yn aros ar eu llechi. Gwnewch le ar y ddisg; aiff y gweddill ohono'i hun.
copies-trouble-readOnly = Ni cheir ysgrifennu lle cedwir y digwyddiad ({ $file }). Mae'r hyn y mae pobl yn ei ysgrifennu yn aros ar eu llechi. Caniatewch ysgrifennu yno eto; aiff y gweddill ohono'i hun.
copies-trouble-moved = Nid yw'r digwyddiad lle'r oedd ({ $file }). Mae'r hyn y mae pobl yn ei ysgrifennu yn aros ar eu llechi. Rhowch y ffeil yn ôl, neu plygiwch y cof bach i mewn eto; aiff y gweddill ohono'i hun.
copies-trouble-damaged = Ni ellir darllen ffeil y digwyddiad fel y dylid ({ $file }). Mae'r hyn y mae pobl yn ei ysgrifennu yn aros ar eu llechi. Caewch y digwyddiad a'i agor o gopi.
copies-trouble-notReached = Nid yw'r ddisg na'r cof bach gyda'r digwyddiad yn ateb ({ $file }). Mae'r hyn y mae pobl yn ei ysgrifennu yn aros ar eu llechi. Plygiwch ef i mewn eto; aiff y gweddill ohono'i hun.
# In the place of "Saved" at the top of the desk.
copies-not-saving = Ddim yn cadw ar hyn o bryd
copies-well = Mae'r gliniadur yn cadw eto. Mae'r llechi'n anfon yr hyn a gadwyd ganddynt.

## At the desk: a copy could not be made

copies-none-full = Nid oes digon o le ar y ddisg i gopïau diogelwch. Mae'r diwrnod ei hun yn mynd ymlaen ac yn cael ei gadw.
copies-none-readOnly = Ni ellir ysgrifennu copi diogelwch wrth ochr y digwyddiad. Mae'r diwrnod ei hun yn mynd ymlaen ac yn cael ei gadw.
copies-none-moved = Ni ellir gwneud copi diogelwch tra nad yw'r digwyddiad lle'r oedd.
copies-none-damaged = Nid oedd y copi diogelwch diwethaf yr un fath pan gafodd ei ddarllen yn ôl, felly ni chafodd ei gadw. Efallai fod y ddisg yn methu: gwnewch gopi ar gof bach.
copies-none-notReached = Ni ellid gwneud copi diogelwch ar hyn o bryd. Mae'r diwrnod ei hun yn mynd ymlaen ac yn cael ei gadw; mae'r ap yn ceisio eto ohono'i hun.
copies-second-none = Ni ellid cadw'r copi diogelwch diwethaf ar yr ail ddisg. Cadwyd yr un wrth ochr y digwyddiad, neu dywedir amdano uchod.
# Somebody was deleted for good; the file has to be written anew without them, and there is too little room, or the disk does not answer.
copies-erasing-late = Cafodd rhywun ei ddileu, ond nid yw'r ddisg yn gadael i ffeil y digwyddiad gael ei hysgrifennu o'r newydd hebddynt eto. Gwnewch le ar y ddisg; daw'r dystysgrif pan fydd wedi'i wneud.
copies-certificate-waits = Cafodd rhywun ei ddileu am byth tra nad oedd neb wrth y ddesg hon. Fe'i gwneir unwaith: cadwch y dystysgrif nawr.
copies-certificate-keep = Cadw'r dystysgrif

## The dialog about copies

copies-title = Nid oes dim yn cael ei golli
copies-open = Copïau a chof bach…
# $time is such as 14:05.
copies-last = Gwnaed y copi diogelwch diwethaf am { $time } a'i ddarllen yn ôl.
copies-last-none = Gwneir y copi diogelwch cyntaf ychydig funudau ar ôl i rywbeth gael ei ysgrifennu.
copies-two-disks = Cedwir copïau ar ail ddisg hefyd.
copies-list = Copïau diogelwch
copies-list-how = Bob ychydig funudau ac ar ddiwedd pob rhan o'r diwrnod, mae'r ap yn ysgrifennu copi ac yn ei ddarllen yn ôl. Cedwir pob copi o'r awr ddiwethaf, yna un yr awr am ddiwrnod, yna un y dydd am fis.
copies-list-none = Nid oes copïau eto.
copies-list-wait = Yn edrych ar y copïau…
copies-list-failed = Ni ellir rhestru'r copïau ar hyn o bryd.
# When a copy was made: $day is such as Thursday 3 December 2026, $time such as 14:05.
copies-when = { $day }, { $time }
# $item is what the room was at.
copies-at-item = yn ystod “{ $item }”
copies-circles = { $count ->
    [one] un cylch
   *[other] { $count } cylch
}
# The size of a file, in megabytes.
copies-size = { $size } MB
copies-upgrade = cyn i fersiwn newydd newid y ffeil
copies-damaged = Wedi'i ddifrodi: ni ellir defnyddio hwn. Nid yw hynny'n cyffwrdd â'r lleill.
copies-back = Rhoi ei gynllun yn ôl i un cylch…
# The name of that button for those who hear it.
copies-back-from = Rhoi ei gynllun yn ôl i un cylch o { $when }
copies-back-title = Rhoi ei gynllun yn ôl i un cylch
copies-back-how = Daw'r cynllun yr hyn ydoedd ar { $when }. Mae'r hyn sydd yno nawr yn mynd i'w hanes, a gellir mynd yn ôl ato.
copies-back-who = Cynllun pwy?
copies-back-do = Ei roi yn ôl
copies-back-done = Mae gan { $name } gynllun { $when } eto. { $count ->
    [one] Newidiodd un nodyn.
   *[other] Newidiodd { $count } nodyn.
}
copies-back-left-out = { $count ->
    [one] Nid yw un nodyn yn ffitio i'r diwrnod hwn mwyach ac mae'n aros yn y copi.
   *[other] Nid yw { $count } nodyn yn ffitio i'r diwrnod hwn mwyach ac maent yn aros yn y copi.
}
copies-whole-how = I agor y diwrnod cyfan fel yr oedd, caewch y digwyddiad: mae'r sgrin gychwyn yn rhestru ei gopïau.

## A copy on a stick

copies-stick = Copïo i gof bach
copies-stick-how = Dewiswch gof bach neu unrhyw ffolder arall. Darllenir y copi yn ôl cyn iddo gyfrif.
copies-stick-do = Dewis ble…
# $time is such as 14:05, $place the folder.
copies-stick-last = Copïwyd ddiwethaf am { $time } i { $place }.
copies-stick-none = Heb ei gopïo i gof bach heddiw.
copies-stick-done = Mae'r copi wedi'i ysgrifennu a'i ddarllen yn ôl. Gallwch dynnu'r cof bach allan nawr, fel y mae eich cyfrifiadur yn gofyn.
copies-stick-browser = Gall yr ap ar liniadur y gwesteiwr gopïo i gof bach. Heb yr ap: planlive copy.
copies-stick-remind = Fy atgoffa
copies-stick-never = Dim eto
copies-stick-half = Bob hanner awr
copies-stick-hour = Bob awr
copies-stick-due = Mae'n bryd gwneud copi arall ar y cof bach.
copies-stick-now = Copïo nawr
copies-stick-later = Yn nes ymlaen

## A circle that worked alone

copies-alone = Bu cylch yn gweithio ar liniadur arall
copies-alone-how = Pan gafodd gliniadur ei dorri i ffwrdd, efallai i bobl fynd ymlaen yn ei gopi ei hun o'r digwyddiad hwn. Dewiswch y ffeil honno: gwelwch beth sydd ynddi cyn i ddim newid.
copies-alone-do = Dewis y ffeil…
copies-alone-browser = Gall yr ap ar liniadur y gwesteiwr ddod ag ef i mewn. Heb yr ap: planlive merge.
copies-alone-nothing = Nid oes dim i ddod i mewn: mae'r cyfan yma eisoes.
# One circle in the preview. $new, $changed and $both are numbers of notes.
copies-alone-counts = { $new ->
    [one] un nodyn newydd
   *[other] { $new } nodyn newydd
}, { $changed ->
    [one] un wedi newid
   *[other] { $changed } wedi newid
}, { $both ->
    [one] un wedi newid ar y ddwy ochr
   *[other] { $both } wedi newid ar y ddwy ochr
}
copies-alone-pictures = { $count ->
    [one] daw un llun gyda nhw
   *[other] daw { $count } llun gyda nhw
}
copies-alone-left-out = { $count ->
    [one] nid yw un nodyn yn ffitio i'r digwyddiad hwn ac mae'n aros yn y ffeil
   *[other] nid yw { $count } nodyn yn ffitio i'r digwyddiad hwn ac maent yn aros yn y ffeil
}
copies-alone-merged = Lle ysgrifennodd y ddwy ochr, mae'r geiriau i gyd yn sefyll. Lle dewisodd y ddwy, cedwir y ddau ddewis i'r cylch eu setlo.
copies-alone-bring = Dod ag ef i mewn
copies-alone-done = Mae wedi dod i mewn. Mae popeth yn hanes pob cynllun.

## At the start screen

# $title is the name of the event.
copies-start-open = Copïau o { $title }
copies-start-how = Dewiswch un i'w agor fel digwyddiad ar wahân wrth ochr yr un da. Ni chaiff dim ei ddisodli.
copies-start-do = Ei agor wrth ochr
copies-start-do-from = Agor copi { $when } wrth ochr
