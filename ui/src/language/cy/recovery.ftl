### Y daflen adfer: papur sy'n agor digwyddiad ar glo pan fydd y cyfrinymadrodd wedi'i anghofio.

# The heading of the sheet, and what its file is called.
recovery-title = Taflen adfer
# The title of the document. $event is the title of the planning day.
recovery-document = Taflen adfer ar gyfer { $event }
# Who prepares the day calls it by its title: $event. It is opened with the app.
recovery-lead = Mae'r daflen hon yn agor “{ $event }” os yw'r cyfrinymadrodd wedi'i anghofio. Gall pwy bynnag sydd â'r daflen a'r ffeil ddarllen popeth sydd ynddi.
recovery-date = Dyddiad y diwrnod
recovery-printed = Argraffwyd
recovery-how = Sut i'w defnyddio
recovery-how-open = Agorwch y digwyddiad yn Planning Live. Lle mae'n gofyn am y cyfrinymadrodd, dewiswch “Mae'r daflen adfer gen i”.
recovery-how-type = Teipiwch y tri grŵp ar ddeg isod. Nid yw llythrennau bach na bylchau o bwys; dangosir llithriad yn ôl rhif ei grŵp.
recovery-how-new = Yna dewiswch gyfrinymadrodd newydd. Mae'r daflen hon yn dal yn dda nes i'r clo gael ei dynnu.
recovery-where = Ble i'w chadw
recovery-where-apart = Ar wahân i'r cyfrifiadur ac i unrhyw gof bach â'r digwyddiad arno: mewn drôr dan glo neu goffor.
recovery-where-two = Dylai dau berson wybod ble mae hi. Ni ddylai neb dynnu llun ohoni.
recovery-where-lost = Os collir y cyfrinymadrodd a phob copi o'r daflen hon, ni all neb agor y digwyddiad eto, na gwneuthurwyr yr ap chwaith.
# Above the groups of letters.
recovery-key = Allwedd adfer
# Below the groups: how to read them.
recovery-letters = Ni ddefnyddir y llythrennau O, I, L ac U: sero ac un ydynt bob tro.
recovery-kept-by = Cedwir gan
recovery-kept-at = Cedwir yn
# At the foot of the page.
recovery-foot = Cadwch y daflen hon ar wahân i'r cyfrifiadur · argraffwyd { $date }
