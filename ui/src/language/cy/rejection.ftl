### Pam y dywedodd y gwesteiwr na, neu beth aeth o'i le. Un frawddeg y gall rhywun weithredu arni.
### Cod y gwesteiwr yw rhan olaf pob enw, ac mae'n rhaid ei gadw fel y mae.

## Mae rheolau'r dydd yn dweud na

rejection-notAllowed = Ni chaiff y ddyfais hon wneud hynny.
rejection-badId = Doedd dim modd darllen hynny. Rhowch gynnig arall arni.
rejection-noSuchCircle = Nid yw'r cylch hwnnw'n rhan o'r diwrnod hwn.
rejection-noSuchItem = Nid yw'r eitem honno ar yr agenda bellach.
rejection-alreadyMoved = Mae rhywun wedi symud y diwrnod ymlaen yn barod.
rejection-nothingBefore = Mae'r diwrnod ar ei ddechrau.
rejection-noSuchRecord = Nid yw'r nodyn hwn yn y cynllun bellach. Mae eich geiriau wedi'u cadw ar y ddyfais hon.
rejection-alreadyThere = Mae hyn yn y cynllun yn barod.
rejection-unknownField = Mae'r dudalen hon yn hŷn na'r gwesteiwr. Llwythwch hi eto; mae eich geiriau wedi'u cadw.
rejection-wrongKind = Nid yw hynny'n ffitio yma. Cymerwch olwg arall arno.
rejection-tooLong = Mae hynny'n rhy hir: mae lle i { $most } llythyren.
rejection-outOfRange = Mae'r rhif hwnnw'n rhy fach neu'n rhy fawr.
rejection-missing = Mae rhywbeth ar goll yma o hyd.
rejection-planFull = Mae'r cynllun hwn yn llawn: mae lle i { $most } nodyn.
rejection-tooMany = Roedd hynny'n ormod ar unwaith: { $most } newid ar y mwyaf.
rejection-noSuchRequest = Mae'r cwestiwn hwnnw wedi mynd.
rejection-noYes = Nid yw'r cylch wedi cytuno i hyn.
rejection-notForTheWall = Nid yw'r daflen hon byth yn mynd ar y wal.
rejection-nothingToShow = Does dim ar y daflen hon i'w ddangos eto.
rejection-noSuchWorksheet = Does dim taflen o'r fath.
rejection-badWorksheet = Mae rhywbeth o'i le yn y daflen hon. Mae'r lle wedi'i nodi.
rejection-nameNeeded = Mae angen enw arno.
rejection-badDate = Nid yw'r dyddiad hwnnw yn y calendr.
rejection-eventFull = Mae'r digwyddiad yn llawn: mae lle i { $most } o bobl.
rejection-noSuchForm = Nid yw'r ffurflen honno wedi'i chadw bellach.
rejection-badForm-notDocx = Nid dogfen Word yw hon. Dewiswch ffeil sy'n gorffen â .docx.
rejection-badForm-oldWord = Dogfen o Word hŷn yw hon. Agorwch hi, cadwch hi fel .docx, a dewiswch honno.
rejection-badForm-locked = Mae'r ddogfen hon wedi'i chloi â chyfrinair. Cadwch hi heb un, a dewiswch hi eto.
rejection-badForm-hasMacros = Mae macros yn y ddogfen hon. Cadwch hi fel .docx, sydd heb ddim, a dewiswch honno.
rejection-badForm-signed = Mae'r ddogfen hon wedi'i llofnodi, a byddai ei llenwi yn torri'r llofnod. Gofynnwch am un heb lofnod.
rejection-badForm-tooLarge = Mae'r ddogfen hon yn rhy fawr i fod yn ffurflen. 5 MB yw'r mwyaf.
rejection-badForm-tooManyFields = Mae mwy o feysydd yn y ddogfen hon nag sydd mewn ffurflen.
rejection-badForm-noFields = Ni chafwyd hyd i faes yn y ddogfen hon. Maes yw rheolydd cynnwys ag enw, neu enw rhwng cromfachau dwbl.
rejection-badForm-broken = Nid oes modd darllen y ddogfen hon. Agorwch hi mewn prosesydd geiriau, cadwch hi eto, a dewiswch honno.
rejection-noSuchAnnouncement = Mae'r cyhoeddiad hwnnw wedi mynd yn barod.
rejection-hasWritten = Mae rhywbeth wedi'i ysgrifennu ar gyfer y person hwn eisoes, felly mae'n aros ar y rhestr.
rejection-writtenOn = Mae rhywun wedi ysgrifennu ar y daflen hon. Rhowch hi o'r neilltu yn lle hynny: fydd neb newydd yn ei chael, ac mae'r hyn a ysgrifennwyd yn aros.
rejection-sharesSupport = Mae'r person hwn yn rhannu cefnogaeth ag eraill, felly mae'n aros ar y rhestr.
rejection-rateInUse = Mae'r pris hwn yn cael ei ddefnyddio yng nghynllun rhywun neu yn yr hyn a rennir, felly mae'n aros. Rhowch ddyddiad gorffen iddo yn lle hynny.
rejection-noSuchRate = Dyw'r pris hwnnw ddim yno bellach. Dewiswch un arall.
rejection-weights = Rhaid i'r rhannau wneud un cyfan: 100 y cant.
rejection-endsBeforeItBegins = Mae hwn yn gorffen cyn iddo ddechrau. Edrychwch eto ar y dyddiadau.
rejection-noSuchProposal = Mae'r cwestiwn hwnnw wedi'i setlo'n barod.
rejection-noSuchQuestion = Mae'r cwestiwn hwnnw wedi mynd: mae rhywun wedi newid ei wythnos.
rejection-notAParty = Does gan y person hwn ddim rhan ynddo.
rejection-onlyThePersonAsks = Dim ond pan fydd y person yn gofyn y mae hyn yn mynd ar y wal.
rejection-waitForTheRoom = Daw pawb at ei gilydd cyn hynny. Gallwch fynd yno pan fydd yr ystafell wedi bod yno.
rejection-notWithoutThem = Nid yw’r person wedi cytuno i’r cylch fynd ymlaen hebddyn nhw.
# $name is who leads.
rejection-notLeading = { $name } sy’n arwain y diwrnod. Gofynnwch, neu cymerwch yr awenau yn gyntaf.
rejection-noSuchFacilitator = Nid yw’r enw hwnnw ar restr yr hwyluswyr bellach.
rejection-noConsent = Nid yw’r person wedi cytuno i hyn.
rejection-askFirst = Does neb wedi gofyn i’r person hwn eto a gaiff eraill ei ddarllen. Gofynnwch yn gyntaf.
rejection-noSuchConsent = Nid yw hynny wedi’i ofyn eto.
rejection-needsOwnYes = Mae rhywbeth preifat yn hwn. Mae angen ie ar wahân.
rejection-noSuchIdea = Mae’r syniad hwn wedi’i dynnu’n ôl.
rejection-noSuchTopic = Nid yw’r pwnc hwnnw yno bellach.
rejection-noSuchAgenda = Nid yw’r agenda honno’n cael ei chadw bellach.
rejection-rehearsing = Mae ymarfer ar waith. Rhowch ddiwedd arno yn gyntaf.
rejection-notRehearsing = Nid oes ymarfer i’w orffen.

## Aeth rhywbeth arall o'i le

rejection-stalePage = Nid yw fersiwn y dudalen hon yr un fath â'r gwesteiwr. Llwythwch hi eto; mae eich geiriau wedi'u cadw.
rejection-badFrame = Ni allai'r gwesteiwr ddarllen hynny. Llwythwch y dudalen eto; mae eich geiriau wedi'u cadw.
rejection-wrongCode = Nid dyna'r cod ar y wal. Cymerwch olwg arall.
rejection-oldLink = Mae'r ddolen neu'r sgwâr hwn yn hen: newidiwyd y ffordd i mewn. Sganiwch y sgwâr ar y wal eto, neu teipiwch y cod.
rejection-tooManyTries = Rhoddwyd cynnig ar ormod o godau. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.
rejection-unknownSeat = Nid yw'r gwesteiwr yn adnabod y ddyfais hon bellach. Ymunwch eto; mae eich geiriau wedi'u cadw.
rejection-wrongKey = Mae'r cyfeiriad hwn yn hen. Agorwch ef eto o liniadur y gwesteiwr.
rejection-wrongPassphrase = Nid hwnnw yw cyfrinymadrodd y digwyddiad hwn na'i allwedd adfer. Ni newidiwyd dim.
rejection-passphraseTooShort = Mae gan gyfrinymadrodd o leiaf wyth llythyren.
rejection-lockElse = Nid yw clo'r digwyddiad hwn fel yr oedd eiliad yn ôl. Edrychwch eto.
rejection-onlyOnHost = Dim ond ar y gliniadur sy'n cynnal y diwrnod y gwneir hyn, fel nad yw'r allwedd ar y daflen adfer yn mynd drwy'r rhwydwaith.
rejection-notSaved = Ni allai'r gwesteiwr gadw hynny. Mae eich geiriau wedi'u cadw ar y ddyfais hon.
rejection-notRead = Ni allai'r gwesteiwr ddarllen hynny. Does dim wedi'i golli. Rhowch gynnig arall arni.
rejection-noPaper = Doedd dim modd gwneud y dudalen. Rhowch gynnig arall arni.
rejection-cancelled = Wedi stopio. Ni wnaed dim.
rejection-closing = Mae'r gwesteiwr yn cau'r diwrnod. Mae eich geiriau wedi'u cadw ar y ddyfais hon.
rejection-spareThere = Mae gliniadur wrth gefn eisoes.
rejection-takenOver = Mae gliniadur arall wedi cymryd y digwyddiad hwn drosodd. Nid oes dim yn cael ei ysgrifennu yma bellach; mae eich geiriau wedi'u cadw ar y ddyfais hon.
# $most is how many thousand letters one plan can hold.
rejection-planTooLong = Mae gormod yn y cynllun hwn nawr: { $most } mil o lythrennau ar y mwyaf. Tynnwch rywbeth allan, neu gwnewch destun hir yn fyrrach.
rejection-noSuchDevice = Nid yw’r ddyfais hon yn y diwrnod mwyach.
rejection-joiningClosed = Ni chaiff neb newydd ddod i mewn ar hyn o bryd. Gofynnwch i hwylusydd.
rejection-circleFull = Mae gan y cylch hwn gymaint o ddyfeisiau ag y gall. Gofynnwch wrth y ddesg i dynnu un nad oes ei hangen mwyach.
rejection-noMoreDevices = Mae gan y diwrnod gymaint o ddyfeisiau ag y gall. Gofynnwch wrth y ddesg i dynnu un nad oes ei hangen mwyach.

# $reason a $by yw'r hyn a ysgrifennodd rhywun wrth ei osod.
rejection-onHold = Ni chaniateir dileu dim o'r digwyddiad hwn ar hyn o bryd: { $reason } ({ $by }).
rejection-notTheName = Nid dyna enw'r person hwn. Ni ddilëwyd dim.
rejection-erased = Dilëwyd y cynllun hwn am byth. Mae'r ddyfais hon wedi anghofio'r hyn a gadwodd ohono.
