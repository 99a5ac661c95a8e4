### Yr hyn y mae'r wal yn ei ddangos: poster i'w ddarllen o ddeg metr. Byr iawn, cynnes a phlaen.

## Yr agenda

picture-now = Nawr
picture-next = Nesaf
picture-later = Wedyn
picture-until = tan { $time }
picture-starts-at = Byddwn yn dechrau am { $time }
picture-no-agenda = Croeso, bawb
picture-over = Dyna ein diwrnod ni
picture-over-thanks = Diolch, bawb.
picture-last-minute = Bron â gorffen
picture-time-up = Amser gorffen
picture-clock = Amser ar ôl

## Ymuno

picture-join = Ymunwch
picture-join-scan = Pwyntiwch eich camera yma
picture-join-address = neu agorwch y dudalen hon
picture-join-code = a theipio'r cod hwn
picture-join-square = Sgwâr i'w sganio â chamera, i ymuno ar dabled neu ffôn
picture-join-corner = Ymunwch: { $address }, cod { $code }
picture-join-corner-code = Ymunwch gyda'r cod { $code }
picture-join-ask = Gofynnwch am y cyfeiriad

## Rhywbeth gan gylch

picture-week = Fy wythnos berffaith
picture-outcomes = Yr hyn rwyf am iddo ddigwydd
picture-actions = Yr hyn y byddwn yn ei wneud
picture-every-day = Bob dydd
picture-weekdays = Llun i Gwener
picture-page-of = { $page } o { $pages }
picture-continued = mae mwy
picture-month = { $month ->
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
}
picture-by = erbyn { $day } { picture-month }
picture-no-owner = Pwy fydd yn ei wneud?
picture-page-label = { $name }, tudalen { $page } o { $pages }
picture-coming = Mae'r llun ar ei ffordd …

## Barn pwy yw rhywbeth

picture-says = { $name } sy’n dweud
picture-view-Family = Teulu
picture-view-Friend = Ffrind
picture-view-Staff = Gweithiwr cymorth
picture-view-School = Ysgol
picture-view-Health = Iechyd
picture-view-SocialCare = Gofal cymdeithasol
picture-view-Other = Rhywun arall

## Marciau bach

picture-away = Yn aros am y gliniadur sy'n rhedeg y dydd
picture-more-announcements = { $count ->
   *[other] a { $count } arall
}

## Ffotos a darluniau

picture-photo-coming = Mae'r llun ar ei ffordd
picture-photo-gone = Nid yw'r llun yma

## O ble mae help yn dod, a'r arian

# Enwau o ble mae help yn dod, yr un fath ag ar daflen dim ond digon o gefnogaeth.
picture-support = Dim ond digon o gefnogaeth
picture-tier-Myself = Ar fy mhen fy hun
picture-tier-FamilyFriends = Teulu a ffrindiau
picture-tier-Community = Pobl a lleoedd gerllaw
picture-tier-Technology = Technoleg
picture-tier-SharedPaid = Cefnogaeth â thâl, wedi'i rhannu
picture-tier-PaidOneToOne = Cefnogaeth â thâl, un i un
picture-tier-MoreThanOne = Mwy nag un gweithiwr
picture-tier-NotNow = Nid nawr
picture-money = Fy arian
# Ychydig eiriau dros symiau mawr. Beth sydd yw'r cyntaf.
picture-money-there = Am flwyddyn mae
picture-money-first = Am flwyddyn, ffigur cyntaf
picture-money-none = Dim cyllideb bersonol
picture-money-unknown = Nid yw'n hysbys eto faint sydd
picture-money-week = Cost wythnos
picture-money-planned = Wedi'i gynllunio am y flwyddyn
picture-money-left = Ar ôl i ddewis
picture-money-over = Dros y swm

## Pawb gyda'i gilydd

picture-together = Pawb gyda’i gilydd
picture-share-round = Un peth da gan bob cylch
picture-rules = Sut rydyn ni’n siarad heddiw
picture-rule-views = Mae barn pawb yn cyfrif
picture-rule-first = Y person sy’n siarad gyntaf
picture-rule-plain = Geiriau plaen
picture-rule-break = Mae egwyl yn iawn, unrhyw bryd
picture-rule-pass = Cewch chi beidio ag ateb

## Egwyliau a seibiau

picture-back-at = Yn ôl am
picture-come-back = Rydyn ni’n ailddechrau
picture-then = Wedyn:
picture-pause = Rydyn ni’n cael saib
picture-pause-how = Cymerwch eich amser.

## Wrth i ni aros

picture-while-we-wait = Wrth i ni aros
picture-wait = Byddwn ni’n ailddechrau cyn hir
picture-media-gone = Does dim modd dangos { $title } yma
picture-media-coming = Mae’n cael ei nôl
picture-media-part = Mae’n cael ei nôl: { $percent } %
picture-media-again = Torrodd ar ei ffordd. Mae’n cael ei nôl eto
picture-media-tooLarge = Mae { $title } yn rhy fawr i'r sgrin hon. Dangoswch ef ar sgrin y gliniadur ei hun.

## Syniadau a phynciau'r ystafell

picture-ideas = Syniadau o’r ystafell
picture-ideas-none = Mae lle i’ch syniadau chi
picture-idea = Syniad o’r ystafell
picture-idea-named = Syniad gan { $name }
picture-idea-from = gan { $name }
picture-idea-taken = { $circles ->
    [one] Mae 1 cylch wedi’i ddefnyddio
   *[other] Mae { $circles } cylch wedi’i ddefnyddio
}
picture-parked = Wedi’u cadw at wedyn
picture-parked-none = Does dim wedi’i gadw at wedyn

## Diwedd y dydd, ac ymarfer

picture-thanks = Diolch, bawb
picture-thanks-for = Am eich syniadau, eich amser a’ch caredigrwydd.
picture-thanks-home = Mae’ch cynlluniau’n mynd adref gyda chi.
picture-rehearsal = Ymarfer
picture-join-shut = Ni all neb newydd ymuno ar hyn o bryd. Gofynnwch i hwylusydd.
