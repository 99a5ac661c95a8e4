### Canlyniadau a chamau: beth fydd yn wahanol, pwy sy'n gwneud beth, beth rydyn ni'n cytuno arno, a
### phryd edrychwn ni'n ôl. Tawel a phlaen. Nid prawf yw cwestiwn, ac nid cymhwysedd yw hyn.

goals-write = Ysgrifennwch yma …
goals-not-yet = Ddim eto
goals-next = Nesaf: { $question }
goals-more = Mwy am hyn

## Canlyniadau

goals-outcomes = Beth fydd yn wahanol
goals-outcomes-prompt = Ymhen blwyddyn: beth hoffech chi allu ei ddweud?
goals-outcomes-order = Y pwysicaf yn gyntaf. Symudwch nhw gyda'r botwm yn eu cornel.
goals-outcomes-several = Mae tri i bump yn ddigon am flwyddyn. Gallwch gadw pob un.
goals-outcomes-many = Mae hynny'n llawer am flwyddyn. Efallai bod rhai'n perthyn i'w gilydd, neu'n gallu aros?
goals-outcome = Canlyniad { $number }
goals-outcome-new = Canlyniad newydd
goals-outcome-statement = Beth fydd yn wahanol
goals-outcome-gives = Beth fyddai'n ei roi i chi?
goals-outcome-baseline = Sut mae hi nawr?
goals-outcome-measure = Sut byddwn ni'n gwybod?
goals-outcome-by = Erbyn pryd?
goals-outcome-why = Pam mae'n bwysig?
goals-outcome-why-hint = Beth sy'n bwysig i chi, beth sy'n gweithio'n dda ac a ddylai aros, neu beth ddylai newid.
goals-outcome-own = Yn eich geiriau eich hun
goals-outcome-whose = Geiriau pwy yw'r rhain?
goals-outcome-weight = Pa mor bwysig yw e, a pha mor siŵr ydych chi?
goals-outcome-importance = Pa mor bwysig yw e i chi?
goals-outcome-confidence = Pa mor siŵr ydych chi y bydd yn digwydd?
goals-outcome-weight-said = Pwysig { $importance } o 10, siŵr { $confidence } o 10
goals-outcome-areas = Â pha rannau o fywyd mae'n ymwneud?
goals-outcome-hopes = I ble mae'n arwain?
goals-outcome-aspiration = Y gobaith mae'n arwain ato
goals-outcome-need = Yr angen mae'n ei ddiwallu
goals-outcome-how = Sut mae'n mynd?
goals-outcome-status = Sut mae'n mynd
goals-outcome-evidence = Beth sy'n dangos hynny
goals-outcome-step = Y cam cyntaf: { $step }
goals-outcome-step-by = Y cam cyntaf erbyn { $date }: { $step }
goals-outcome-no-step = Dim cam cyntaf tuag at hyn eto.
goals-outcome-add-step = Ychwanegu cam cyntaf

goals-status-Draft = Yn dal i feddwl amdano
goals-status-Agreed = Wedi cytuno
goals-status-InProgress = Ar y ffordd
goals-status-Achieved = Wedi llwyddo
goals-status-PartlyAchieved = Rhan o'r ffordd yno
goals-status-Changed = Wedi newid yn rhywbeth arall
goals-status-Stopped = Ddim bellach

## Erbyn pryd

goals-by = Erbyn pryd
goals-by-date = Erbyn { $date }
goals-by-take = Erbyn { $date }
goals-by-holidays = Cofiwch am wyliau: oes rhywun yno i'w wneud?

## Rhannau o fywyd

goals-areas-PFA = Tyfu'n oedolyn
goals-areas-WB = Teimlo'n dda mewn bywyd
goals-areas-CA = Bywyd bob dydd
goals-areas-KM = Sut rydyn ni'n cynllunio gyda'n gilydd
goals-areas-chosen = { $count } wedi'u dewis
goals-area-PFA1 = Gwaith a dysgu
goals-area-PFA2 = Fy nghartref a'm dewisiadau fy hun
goals-area-PFA3 = Ffrindiau a chymryd rhan
goals-area-PFA4 = Bod yn iach
goals-area-WB01 = Cael fy mharchu
goals-area-WB02 = Iechyd a theimladau
goals-area-WB03 = Bod yn ddiogel rhag niwed
goals-area-WB04 = Penderfynu am fy nyddiau
goals-area-WB05 = Gwaith, dysgu ac amser rhydd
goals-area-WB06 = Arian a bod yn rhan o bethau
goals-area-WB07 = Cartref, teulu a pherthnasoedd
goals-area-WB08 = Y lle iawn i fyw
goals-area-WB09 = Rhoi i eraill
goals-area-CA01 = Bwyta ac yfed
goals-area-CA02 = Ymolchi a chadw'n lân
goals-area-CA03 = Defnyddio'r toiled
goals-area-CA04 = Gwisgo at y diwrnod
goals-area-CA05 = Bod yn ddiogel gartref
goals-area-CA06 = Cadw cartref i fynd
goals-area-CA07 = Teulu a ffrindiau
goals-area-CA08 = Gwaith, dysgu a gwirfoddoli
goals-area-CA09 = Mynd o gwmpas a lleoedd cyfagos
goals-area-CA10 = Gofalu am fy mhlant
goals-area-KM1 = Un darlun rydyn ni'n ei rannu
goals-area-KM2 = Gobeithio am fwy
goals-area-KM3 = Cynllunio gyda'n gilydd
goals-area-KM4 = Mewn ffordd sy'n fy siwtio i
goals-area-KM5 = Dewisiadau ar ôl un ar bymtheg

## Cwestiynau tyner am ganlyniad

goals-check = Cwestiwn am hyn
goals-check-keep = Ei gadw beth bynnag
goals-check-answer = Ei ateb
goals-check-more = { $count ->
    [one] Un cwestiwn arall
   *[other] { $count } cwestiwn arall
}
goals-check-kept = Wedi'i gadw fel y mae.
goals-check-notProvision = “{ $said }”: ai dyma fydd yn helpu, neu dyma rydych chi ei eisiau? Beth fyddai'n ei roi i chi?
goals-check-fragment = Beth sy'n digwydd pan fydd hyn yn wir? Dywedwch ychydig mwy.
goals-check-personVoice = A allai { $name } ddweud hyn? Rhowch gynnig arni gyda “fi”.
goals-check-inControl = “{ $said }”: ydy hyn yn eich dwylo chi, neu yn nwylo pobl sydd yma?
goals-check-specific = Pwy, beth neu ble fyddai rhywun yn ei weld?
goals-check-specific-said = “{ $said }”: beth fyddai rhywun yn ei weld pan fydd yn wir?
goals-check-oneIdea = Ai un peth yw hwn, neu sawl un? Gall pob un gael ei slip ei hun.
goals-check-readingLevel = Oes modd ei ddweud mewn geiriau byrrach?
goals-check-needsOne = Ydy e'n adeiladu ar rywbeth sy'n gweithio, yn newid rhywbeth nad yw, yn diwallu angen, neu'n arwain at obaith?
goals-check-baseline = Sut mae hi nawr? Wedyn gallwch weld beth sy'n newid.
goals-check-measurable = Sut byddwch chi'n gwybod ei fod yn wir?
goals-check-date = Pryd gallai hyn fod yn wir?

## Camau

goals-actions = Pwy sy'n gwneud beth
goals-actions-prompt = Camau bach, pob un ag enw. Perchennog yr enw sy'n cytuno gyntaf.
goals-actions-many = Mae mwy na deg ar unwaith yn llawer i'w gario. Pa rai sy'n dod gyntaf?
goals-action = Cam { $number }
goals-action-new = Cam newydd
goals-action-what = Beth wnawn ni
goals-action-owner = Pwy sy'n cymryd hyn?
goals-action-owner-hint = Rhywun sydd yma. Nhw sy'n gweld ei fod yn digwydd, hyd yn oed os yw eraill yn ei wneud.
goals-action-someone = Rhywun
goals-action-no-owner = Does neb wedi cymryd hyn eto.
goals-action-change = Dewis pwy
goals-action-agreed = Ydy { $name } yn dweud ie heddiw?
goals-action-has-agreed = yn cytuno
goals-action-has-agreed-on = wedi cytuno ar { $date }
goals-action-asked = heb gytuno eto
goals-action-first = Y cam bach cyntaf
goals-action-first-by = Pryd mae'r cam cyntaf?
goals-action-first-late = Mae hynny dros fis i ffwrdd. Oes rhywbeth llai i ddechrau?
goals-action-next-plan = Mae hyn yn perthyn i'r cynllun nesaf.
goals-action-next-plan-about = Mae cynllun yn ymestyn dros hanner blwyddyn. Mae'n aros yma, wedi'i farcio, a heb ei anghofio.
goals-action-for = Ar gyfer pa ganlyniad mae e?
goals-action-for-none = Dim un ohonyn nhw, neu ddim eto
goals-action-for-one = { $number }: { $statement }
goals-action-more = Pwy sy'n ei wneud, pwy sy'n helpu, nodiadau
goals-action-doer = Pwy sy'n ei wneud, os rhywun arall
goals-action-helpers = Pwy sy'n helpu?
goals-action-kind = Pa fath o gam yw e?
goals-action-notes = Nodiadau
goals-action-status = Sut mae'n mynd

goals-kind-TherapyProgramme = Rhaglen therapi
goals-kind-EducationTarget = Cam mewn dysgu
goals-kind-TransitionActivity = Cam i gyfnod newydd mewn bywyd
goals-kind-Transport = Cyrraedd yno
goals-kind-Other = Rhywbeth arall

goals-doing-Open = Heb ddechrau
goals-doing-Doing = Ar waith
goals-doing-Done = Wedi'i wneud
goals-doing-Blocked = Yn sownd
goals-doing-Dropped = Ddim bellach
goals-doing-CarriedOver = Yn parhau yn y cynllun nesaf

## Beth rydyn ni'n cytuno arno

goals-agree = Beth rydyn ni'n cytuno arno heddiw
goals-agree-about = Darllenwch e'n uchel gyda'ch gilydd. Dim ond yr hyn sydd ag enw ac ie sy'n rhan ohono.
goals-agree-nothing = Does dim byd i gytuno arno eto.
goals-agree-outcomes = Rydyn ni eisiau
goals-agree-actions = Fe wnawn ni
goals-agree-by = { $name }, erbyn { $date }
goals-agree-out = Ddim yn rhan ohono eto
goals-out-noOwner = Does neb wedi'i gymryd
goals-out-noYes = Dydy { $name } ddim wedi dweud ie
goals-out-nextPlan = Mae'n perthyn i'r cynllun nesaf
goals-out-dropped = Ddim bellach
goals-agree-yes = Rydyn ni'n cytuno
goals-agreed = Cytunoch chi ar hyn ar { $date }.
goals-agreed-plain = Rydych chi wedi cytuno ar hyn.
goals-agreed-open = Ei agor eto
goals-agreed-open-title = Pam rydych chi'n ei agor eto?
goals-agreed-reason = Beth sydd wedi newid, neu beth rydych chi am edrych arno eto
goals-agreed-opened = Mae ar agor eto. Mae'r hyn y cytunoch arno yn aros yn yr hanes.
goals-said-agreed = Wedi cytuno. Mae'r hyn y cytunoch arno yma.
goals-changed-since = Mae hyn wedi newid ers i chi gytuno arno.
goals-changed-why = Dweud pam

## Edrych yn ôl gyda'n gilydd

goals-reviews = Pryd edrychwn ni arno eto
goals-reviews-prompt = { $name } sy'n dweud pa mor aml. Gellir ei newid ar unrhyw adeg.
goals-review-every = Pa mor aml?
goals-review-weeks = { $weeks ->
    [one] Bob wythnos
   *[other] Bob { $weeks } wythnos
}
goals-review-months = { $months ->
    [one] Bob mis
   *[other] Bob { $months } mis
}
goals-review-usual = dechrau da
goals-review-own = Nifer arall o wythnosau
goals-review-long = Mae camau'n ymestyn dros hanner blwyddyn ar y mwyaf. Edrychwch arnyn nhw erbyn hynny, hyd yn oed os gall y gweddill aros.
goals-review-note = Pam mor aml â hynny?
goals-review-who = Pwy ddewisodd hyn?
goals-review-on = Pryd mae'r tro cyntaf?
goals-review-next = Y tro nesaf: { $date }
goals-review-no-date = Dim dyddiad ar gyfer y tro nesaf eto.
goals-review-hold = Edrych yn ôl nawr
goals-review-holding = Edrych yn ôl gyda'n gilydd
goals-review-attendees = Pwy sydd yma?
goals-review-tried = Beth rydyn ni wedi'i drio?
goals-review-learned = Beth rydyn ni wedi'i ddysgu?
goals-review-pleased = Beth rydyn ni'n falch ohono?
goals-review-concerned = Beth rydyn ni'n poeni amdano?
goals-review-then = Felly beth wnawn ni nesaf?
goals-review-actions = Y camau, fesul un
goals-review-decision = Beth rydyn ni'n ei benderfynu?
goals-review-Keep = Cadw'r cynllun fel y mae
goals-review-Change = Ei newid
goals-review-Stop = Ei stopio
goals-review-reason = Pam?
goals-review-done = Rydyn ni wedi edrych yn ôl
goals-review-held = Edrychwyd yn ôl ar { $date }
goals-review-said = Wedi edrych yn ôl. Y tro nesaf yw { $date }.
goals-reviews-held = Troeon yr edrychon ni'n ôl
