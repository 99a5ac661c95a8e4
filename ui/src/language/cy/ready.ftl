### Paratoi diwrnod ar y ddesg: y rhestr wirio, beth sydd ei angen ar bob person a beth y maent yn
### cytuno iddo, beth sydd ei angen ar y lle, a pha bapur i'w argraffu.

## Y rhestr wirio

ready-title = Ydy popeth yn barod?
ready-note = { $blocks ->
    [0] Gall { $warns } aros
   *[other] Angen { $blocks }, gall { $warns } aros
}
ready-all = Mae popeth yn barod. Mwynhewch y dydd!
ready-needed = { $count ->
    [one] Mae angen 1 peth cyn i ni ddechrau
    [two] Mae angen { $count } beth cyn i ni ddechrau
   *[other] Mae angen { $count } peth cyn i ni ddechrau
}
ready-none-needed = Does dim yn rhwystro'r dydd
ready-can-wait = { $count ->
    [one] Gall 1 peth aros
    [two] Gall { $count } beth aros
   *[other] Gall { $count } peth aros
}
ready-how = Pwyswch linell i fynd i'r man lle mae'n cael ei hateb. Gallwch ddechrau'r dydd beth bynnag sydd ar agor yma.
ready-day-all = Mae popeth am y dydd wedi'i wneud.
ready-people = Fesul person
ready-person-all = Popeth wedi'i wneud
ready-done = Wedi'i wneud yn barod
ready-done-count = { $count ->
    [one] 1 peth
    [two] { $count } beth
   *[other] { $count } peth
}
ready-state-needed = angen
ready-state-can-wait = gall aros
ready-open-count = { $count } ar agor

ready-open-Date = Does dim dyddiad i'r dydd eto
ready-open-Agenda = Does dim agenda eto
ready-open-People = Does neb yn cynllunio eto
ready-open-SafetyBrief = Pwy sy'n clywed am bryder, a beth i'w wneud mewn argyfwng
ready-open-Venue = Beth sydd gan y lle: mynediad, ystafell dawel, toiled, trydan
ready-open-LocalOffer = Beth sydd gerllaw: grwpiau, gwasanaethau, swyddi
ready-open-AccessNeeds = Beth sy'n helpu ar y dydd
ready-open-Supporter = Pwy sy'n dod gyda nhw
ready-open-Consent = Beth maent yn cytuno iddo
ready-open-Allocation = Pa arian sydd
ready-open-KnownAlready = Beth sy'n hysbys yn barod
ready-open-DraftProfile = Proffil un dudalen cyntaf
ready-open-NotInvited = Mae rhywun ar y rhestr nad yw'r person am eu cael yno
ready-done-Date = Y dyddiad
ready-done-Agenda = Yr agenda
ready-done-People = Pwy sy'n cynllunio
ready-done-SafetyBrief = Diogelwch ac argyfyngau
ready-done-Venue = Y lle
ready-done-LocalOffer = Beth sydd gerllaw
ready-done-AccessNeeds = Beth sy'n helpu ar y dydd
ready-done-Supporter = Pwy sy'n dod gyda nhw
ready-done-Consent = Beth maent yn cytuno iddo
ready-done-Allocation = Pa arian sydd
ready-done-KnownAlready = Beth sy'n hysbys yn barod
ready-done-DraftProfile = Proffil un dudalen cyntaf
ready-done-NotInvited = Does neb yno na ddylai fod

## Cyn i'r dydd ddechrau

ready-start-title = Dechrau'r dydd?
ready-start-how = { $count ->
    [one] Mae un peth ar agor o hyd na ddylai'r dydd ddechrau hebddo.
    [two] Mae { $count } beth ar agor o hyd na ddylai'r dydd ddechrau hebddynt.
   *[other] Mae { $count } peth ar agor o hyd na ddylai'r dydd ddechrau hebddynt.
}
ready-start-more = A { $count } arall ar y rhestr wirio.
ready-start-see = I'r rhestr wirio
ready-start-anyway = Dechrau beth bynnag

## Rhannau'r dydd

ready-day-about = Enw a dyddiad
ready-day-team = Pwy sy'n ei redeg
ready-day-safety = Diogelwch
ready-day-place = Y lle
ready-team-how = Pawb sy'n rhedeg y dydd. Gall pob desg ddweud desg pwy yw hi, ac mae un ohonynt yn arwain.
ready-team-add = Ychwanegu rhywun
ready-day-safety-how = I'r rhai sy'n rhedeg y dydd yn unig. Does dim o hyn ar y wal nac ar dabled.
ready-day-safeguardingLead = Pwy sy'n clywed am bryder am ddiogelwch rhywun?
ready-day-safeguardingLead-hint = Enw, a sut i gael gafael arnynt ar y dydd.
ready-day-emergencies = Beth os oes argyfwng?
ready-day-emergencies-hint = Cymorth cyntaf, y ffordd allan, yr ysbyty agosaf, pwy i'w ffonio.
ready-day-seating = Pwy na ddylai eistedd gyda'i gilydd?
ready-day-seating-hint = Mae enwau'n ddigon; does dim angen rhesymau.
ready-day-place-how = Beth i'w wybod am y lle, fel y gall pawb fod yno ac aros.
ready-day-access = Mynd i mewn ac o gwmpas
ready-day-access-hint = Parcio, grisiau, lifft, drysau, dolen glyw.
ready-day-quietRoom = Ystafell dawel
ready-day-quietRoom-hint = Ble mae hi, a phwy all ei defnyddio a phryd.
ready-day-toilet = Toiledau
ready-day-toilet-hint = Ble maen nhw; oes un gyda theclyn codi a mainc newid?
ready-day-powerAndWall = Trydan, byrddau a'r wal
ready-day-powerAndWall-hint = Socedi, lle mae'r taflunydd, beth i'w wneud heb y rhyngrwyd.
ready-day-localOffer = Beth sydd gerllaw
ready-day-localOffer-hint = Grwpiau, gwasanaethau, swyddi, cartrefi, a'u cost. Neu ble mae'r rhestr honno.

## Rhannau manylion person

ready-part-who = Person a chylch
ready-part-needs = Beth sy'n helpu
ready-part-agreed = Cytunwyd
ready-part-known = Hysbys yn barod
ready-part-money = Arian

## Mynediad a chysur

ready-needs = Beth sy'n helpu ar y dydd
ready-needs-how = Gorau gofyn i'r person, gyda rhywun sy'n eu hadnabod yn dda.
ready-needs-asked = Rydym wedi gofyn i { $name }
ready-needs-rest = Lle nad oes dim wedi'i ysgrifennu, does dim angen dim.
ready-needs-none = Does dim wedi'i ysgrifennu: does dim angen dim byd arbennig.
ready-need-senses = Golau, sain, cyffyrddiad
ready-need-senses-hint = Sŵn, lampau llachar, torfeydd, arogleuon.
ready-need-communication = Siarad a deall
ready-need-communication-hint = Arwyddion, lluniau, peiriant siarad, amser i ateb.
ready-need-language = Ieithoedd
ready-need-language-hint = Pa rai, a phwy sy'n cyfieithu.
ready-need-format = Sut i ddarllen
ready-need-format-hint = Hawdd ei ddeall, print bras, darllen yn uchel.
ready-need-mobility = Symud o gwmpas
ready-need-mobility-hint = Cadair olwyn, teclyn codi, lle wrth y bwrdd.
ready-need-food = Bwyd a diod
ready-need-food-hint = Alergeddau, beth i'w osgoi, beth sy'n annwyl.
ready-need-medication = Meddyginiaeth
ready-need-medication-hint = Ar ba adegau, a phwy sy'n helpu.
ready-need-quietSpace = Lle tawel
ready-need-quietSpace-hint = Pryd mae'n helpu, a gyda phwy.
ready-need-comfort = Beth sy'n cysuro, a beth i'w wneud wrth aros
ready-need-comfort-hint = Un peth ar bob llinell: darlunio, cerddoriaeth, hoff ffilm.
ready-need-bestTime = Yr amser gorau o'r dydd
ready-need-bestTime-hint = Pryd i ddod, pryd i orffen.
ready-need-helpsToLeave = Pwy sy'n helpu i adael
ready-need-helpsToLeave-hint = Os yw'n mynd yn ormod.

## Pwy sy'n dod

ready-inviting = Dod ar eu pen eu hunain, a phwy sy'n cadw draw
ready-alone = Mae { $name } yn dod ar ei ben neu ei phen ei hun, ac eisiau hynny
ready-alone-hint = Felly does neb ar goll o'r cylch.
ready-not-invited = Pwy na ddylid eu gwahodd
ready-not-invited-count = { $people ->
    [0] neb
    [one] 1 person
    [two] { $people } berson
   *[other] { $people } person
}
ready-not-invited-how = Preifat: dim ond y ddesg sy'n gweld hyn.
ready-not-invited-add = Ychwanegu enw
ready-not-invited-reason = Pam, os yw'n helpu i wybod
ready-not-invited-both = Mae { $name } yng nghylch { $person } ac ar y rhestr o'r rhai na ddylid eu gwahodd.

## Beth sy'n hysbys yn barod

ready-known = Hysbys yn barod
ready-known-what = Beth ydym ni'n ei wybod, a beth a drafodwyd cyn y dydd?
ready-known-hint = O'r cynllun cymorth neu sgwrs fer, gyda'r dyddiad a phwy a'i hysgrifennodd. Ddylai neb orfod ei ddweud ddwywaith.
ready-known-profile = Mae proffil un dudalen cyntaf
ready-known-profile-hint = Gellir ei deipio i'r daflen waith cyn y dydd.

## Beth mae person yn cytuno iddo

ready-consents = Beth maent yn cytuno iddo
ready-consents-how = Gofynnwch i { $name } am un peth ar y tro. Nid yw dweud dim yn golygu ie.
ready-consents-count = Gofynnwyd { $answered } o { $all }.
ready-consents-child = Mae { $name } o dan 16: rhiant neu warcheidwad sy'n cytuno, ac mae gan { $name } lais yn hynny.
ready-consents-young = Mae { $name } yn 16 neu'n 17: gofynnwch i { $name } yn gyntaf, a rhiant hefyd os yw { $name } yn dymuno.
ready-purpose-HoldPlan = Cadw fy nghynllun
ready-purpose-HoldPlan-how = Mae'n cael ei gadw yn ffeil y dydd hwn.
ready-purpose-ShowOnScreen = Dangos pethau ar y wal
ready-purpose-ShowOnScreen-how = Gofynnir eto am bob peth. Mae “Na” yn golygu na ofynnir o gwbl.
ready-purpose-ShareRound = Rhannu syniadau gyda chylchoedd eraill
ready-purpose-ShareRound-how = Syniadau yn unig, heb enw oni bai fy mod yn dweud hynny.
ready-purpose-ShareWithPeople = Rhoi copïau i bobl yr wyf yn eu henwi
ready-purpose-ShareWithPeople-how = Iddyn nhw yn unig, ac i neb arall.
ready-purpose-Photos = Tynnu lluniau neu ffilmio
ready-purpose-Photos-how = Ohonof i, ar y dydd hwn.
ready-purpose-StartWithoutMe = Dechrau cyn i mi gyrraedd
ready-purpose-StartWithoutMe-how = Dim ond beth mae'r ystafell gyfan yn ei wneud; byth fy nghynllun fy hun.
ready-purpose-GoOnWithoutMe = Mynd ymlaen pan fydd rhaid i mi adael
ready-purpose-GoOnWithoutMe-how = Caiff fy nghylch fynd ymlaen â'm cynllun drosof.
ready-purpose-CountMe = Fy nghyfrif yn yr hyn sydd ar goll yn lleol
ready-purpose-CountMe-how = Fel rhif, heb fy enw.
ready-purpose-Contact = Cysylltu â mi ar ôl y dydd
ready-purpose-Contact-how = I anfon fy nghynllun ac i ofyn sut mae'n mynd.
ready-purpose-Learning = Ei ddefnyddio ar gyfer dysgu a hyfforddi
ready-purpose-Learning-how = Does dim yn cael ei ddefnyddio oni bai bod rhywun yn dweud ie.
ready-answer-Yes = Ie
ready-answer-No = Na
ready-answer-Ask = Gofyn bob tro
ready-answer-None = Heb ei ofyn eto
ready-consent-how-said = Pwy ddywedodd hynny, a sut
ready-consent-nobody = heb ei ysgrifennu eto
ready-consent-by = { $who }
ready-consent-by-on = { $who }, { $day }
ready-consent-given-by = Pwy ddywedodd hynny
ready-consent-basis = Ar ba sail
ready-basis-Own = Nhw eu hunain
ready-basis-Parent = Rhiant neu warcheidwad
ready-basis-Attorney = Atwrnai neu ddirprwy
ready-basis-BestInterests = Penderfynwyd gyda'n gilydd, er eu lles gorau
ready-consent-how = Sut y cafodd ei ddweud neu ei ddangos
ready-consent-how-example = dweud, llofnodi, pwyntio at lun
ready-consent-on = Pryd
ready-consent-until = Tan
ready-consent-until-hint = Y diwrnod olaf; gwag os nad oes diwedd.
ready-consent-to = Gyda phwy
ready-consent-to-hint = Enwau.
ready-consent-withdraw = Ei dynnu'n ôl
ready-consent-withdrawn = Tynnwyd yn ôl ar { $day } am { $time }
ready-consent-again = Maent yn cytuno eto

# The way to the page that looks at the network.
ready-network = A all y tabledi gyrraedd y gliniadur hwn?
ready-network-how = Edrychwch ar hyn yn gynnar, tra bo amser: mae'r dudalen hon yn edrych ar y rhwydwaith, a ffôn sy'n agor y cyfeiriad yw'r prawf.
ready-network-do = Edrych ar y rhwydwaith
