### Paratoi diwrnod ar y ddesg: ei enw, pwy sy'n cynllunio, eu harian, a'r agenda.

## Y tri cham

prepare-title-of-all = Paratoi'r dydd
prepare-how = Dechreuwch lle y mynnwch. Mae popeth yn cael ei gadw wrth i chi deipio, a gellir ei newid wedyn.
prepare-day = Y dydd
prepare-people = Pobl
prepare-agenda = Agenda
prepare-not-yet = Dim eto
prepare-people-count = { $people ->
    [0] Neb eto
    [two] { $people } berson
   *[other] { $people } person
}
prepare-items-count = { $items ->
    [0] Dim eto
   *[other] { $items } eitem
}
prepare-next = Ymlaen i: { $step }
prepare-done = I'r ystafell
prepare-kept = Mae popeth yma yn cael ei gadw wrth i chi deipio.

## Y dydd

prepare-title = Beth yw enw'r dydd?
prepare-title-hint = Mae ar y wal ac ar y gwahoddiadau.
prepare-title-needed = Mae angen enw ar y dydd.
prepare-date = Pryd mae e?
prepare-venue = Ble mae e?

## Pobl

prepare-people-how = Mae gan bob person yma gylch, lle wrth fwrdd a chynllun eu hunain.
prepare-people-none = Pwy sy'n cynllunio?
prepare-people-back = Pawb
prepare-person-name = Enw
prepare-person-added = Mae { $name } i mewn.
# Takes somebody off the list who was added by mistake and has not written anything.
prepare-person-take-off = Tynnu { $name } oddi ar y rhestr
prepare-person-change = Newid { $name }
prepare-who = Pwy ydynt
prepare-born = Dyddiad geni
prepare-name = Enw
prepare-name-needed = Mae angen enw yma.
prepare-remove = Tynnu { $name } allan

## Pwy sydd yn y cylch

prepare-members = Eu cylch
prepare-members-how = Y bobl y mae'r person wedi dewis eu cael o'u cwmpas.
prepare-members-count = { $people ->
    [0] neb yn y cylch eto
    [two] { $people } berson yn y cylch
   *[other] { $people } person yn y cylch
}
prepare-member-add = Ychwanegu rhywun
prepare-member-new = Newydd
prepare-relation = Perthynas
prepare-relation-example = mam, ffrind o'r côr
prepare-perspective = Barn pwy
prepare-paid = Am dâl
prepare-invitation = Gwahoddiad
prepare-invitation-none = heb ofyn eto
prepare-invitation-Invited = wedi gofyn
prepare-invitation-Accepted = yn dod
prepare-invitation-Declined = yn methu dod
prepare-invitation-NoReply = heb ateb
prepare-invitation-Uninvited = heb wahoddiad mwyach

## Arian

prepare-money = Eu harian
prepare-money-how = Yr hyn a ddywedwyd cyn y dydd. Dim ond pan fydd y person yn gofyn y mae ar y wal.
prepare-money-add = Ychwanegu arian
prepare-stream = Pa fath o arian
prepare-stream-PersonalBudget = Cyllideb bersonol
prepare-stream-DirectPayment = Taliad uniongyrchol
prepare-stream-IndividualServiceFund = Cronfa gwasanaeth unigol
prepare-stream-CouncilManaged = Wedi'i drefnu gan y cyngor
prepare-stream-PersonalHealthBudget = Cyllideb iechyd bersonol
prepare-stream-EhcPersonalBudget = Cyllideb bersonol EHC
prepare-stream-OwnContribution = Arian eu hunain
prepare-stream-OtherMoney = Arian arall
prepare-status = Pa mor sicr yw hyn?
prepare-status-Confirmed = Wedi'i gadarnhau
prepare-status-Indicative = Ffigur cyntaf
prepare-status-Unknown = Ddim yn hysbys eto
prepare-status-None = Nid oes dim
prepare-amount = Swm mewn punnoedd
prepare-amount-example = 41,600
prepare-amount-fault = Ysgrifennwch bunnoedd a cheiniogau, fel 1,234.50.
prepare-period = Pa mor aml
prepare-period-Week = yr wythnos
prepare-period-FourWeeks = bob pedair wythnos
prepare-period-Month = y mis
prepare-period-Year = y flwyddyn
prepare-money-Week = £{ $amount } yr wythnos
prepare-money-FourWeeks = £{ $amount } bob pedair wythnos
prepare-money-Month = £{ $amount } y mis
prepare-money-Year = £{ $amount } y flwyddyn
prepare-money-and-more = { $said } a { $more } arall
prepare-money-none = dim arian eu hunain
prepare-money-unknown = arian ddim yn hysbys eto
prepare-reserve = Rhoi o'r neilltu ar gyfer yr hyn na all neb ei ragweld
prepare-reserve-none = Dim
prepare-reserve-percent = Rhan ohono
prepare-reserve-amount = Swm
prepare-reserve-percent-label = Y cant
prepare-percent-fault = Ysgrifennwch rif o 0 i 100, fel 2.5.

## Yr hyn sy'n mynd gyda swm

prepare-terms = Beth sy'n mynd gydag e
prepare-terms-from-note = o { $date }
prepare-terms-until-note = tan { $date }
prepare-terms-only-note = ar gyfer rhai pethau'n unig
prepare-terms-from = O
prepare-terms-until = Tan, y diwrnod hwnnw hefyd
prepare-basis = A yw rhan y person ei hun ynddo?
prepare-basis-hint = Yr hyn y mae'r person yn ei dalu tuag ato eu hunain.
prepare-basis-open = Heb ei ddweud
prepare-basis-Gross = Mae eu rhan eu hunain i'w thynnu eto
prepare-basis-Net = Mae eu rhan eu hunain wedi'i thynnu'n barod
prepare-confirmed-by = Pwy a'i cadarnhaodd?
prepare-confirmed-by-example = Ruth Jones, y cyngor
prepare-confirmed-on = Pryd y cafodd ei gadarnhau?
prepare-only-for = Dim ond i'w wario ar
prepare-only-for-hint = Gadewch y cyfan yn wag pan ellir ei wario ar unrhyw beth.
prepare-spending-Support = Cymorth
prepare-spending-Learning = Dysgu
prepare-spending-Health = Iechyd
prepare-spending-Equipment = Offer
prepare-spending-Activities = Pethau i'w gwneud
prepare-spending-Travel = Teithio
prepare-spending-Fees = Ffioedd am ei reoli
prepare-spending-Other = Pethau eraill
prepare-restrictions = Ni ellir ei wario ar
prepare-restrictions-hint = Yng ngeiriau pwy bynnag sy'n rhoi'r arian.
prepare-balance = Wedi cronni, mewn punnoedd
prepare-balance-hint = Yr hyn sydd yn y cyfrif heddiw.
prepare-committed = Wedi'i addo'n barod, mewn punnoedd
prepare-committed-hint = Yr hyn ohono sydd ar gyfer rhywbeth.
prepare-cushion = Wythnosau a all gronni
prepare-cushion-hint = Gellir gofyn am yr hyn sydd uwchlaw yn ôl.
prepare-cushion-fault = Ysgrifennwch nifer cyfan o wythnosau, fel 8.

## Yr agenda

prepare-preset = Dechrau gydag agenda barod
prepare-preset-sharedHome = Oedolion sy'n rhannu cartref
prepare-preset-sharedHome-about = 10:00 tan 16:30, cinio am 12:45. Proffil, pobl, beth sy'n gweithio, gobeithion, penderfyniadau, lleoedd, wythnos berffaith, cymorth, arian, canlyniadau.
prepare-preset-schoolCohort = Grŵp blwyddyn ysgol
prepare-preset-schoolCohort-about = 10:00 tan 14:30 gyda chinio. Beth sy'n gweithio, gobeithion am fywyd fel oedolyn, partneriaid lleol, wythnos ar ôl ysgol, cymorth ac arian, canlyniadau.
prepare-preset-halfDay = Hanner diwrnod
prepare-preset-halfDay-about = 10:00 tan 13:00. Beth sy'n bwysig, beth sy'n gweithio, wythnos berffaith, canlyniadau a chamau.
prepare-preset-twoHalvesFirst = Dau hanner diwrnod: y cyntaf
prepare-preset-twoHalvesFirst-about = Y cyntaf o ddau fore, wythnos ar wahân, i bobl sy’n blino.
prepare-preset-twoHalvesSecond = Dau hanner diwrnod: yr ail
prepare-preset-twoHalvesSecond-about = Yr ail fore: yr wythnos, cymorth, arian a chamau.
prepare-preset-remote = O gartref, neu’n gymysg
prepare-preset-remote-about = Sesiynau o awr ar y mwyaf gydag egwyliau rhyngddynt.
prepare-preset-use = Defnyddio hon
prepare-preset-use-named = Defnyddio hon: { $preset }
prepare-preset-used = Mae'r agenda yn ei lle.
prepare-preset-begun = Mae'r dydd wedi dechrau. Gellir newid, symud ac ychwanegu eitemau o hyd.
prepare-start = Yn dechrau am
prepare-time-fault = Ysgrifennwch amser fel 9:30.
prepare-agenda-end = Yn gorffen am { $time } os aiff popeth yn ôl y cynllun.
prepare-item-add = Ychwanegu eitem
prepare-item-new = Eitem newydd
prepare-item-up = Symud { $title } i fyny
prepare-item-down = Symud { $title } i lawr
prepare-item-change = Newid { $title }
prepare-item-moved = { $title } yw rhif { $place } o { $all } nawr.
prepare-item-remove = Ei thynnu allan
prepare-item-removed = Mae { $title } allan o'r agenda.
prepare-item-runs = Mae'r ystafell ynddi ar hyn o bryd.
prepare-item-title = Beth yw ei henw?
prepare-item-title-needed = Mae angen enw. Tan hynny nid yw yn yr agenda.
prepare-item-minutes = Munudau
prepare-item-minutes-fault = Rhif o 1 i { $most }.
prepare-item-kind = Pa fath o amser
prepare-item-sheet = Taflen waith
prepare-item-no-sheet = Dim
prepare-item-fixed = Amser sefydlog, fel cinio
prepare-kind-Welcome = Croeso
prepare-kind-TableWork = Gwaith wrth y byrddau
prepare-kind-ShareRound = Rhannu syniadau
prepare-kind-Break = Egwyl
prepare-kind-Meal = Pryd bwyd
prepare-kind-Plenary = Pawb gyda'i gilydd
prepare-kind-WrapUp = Diweddglo
