### A all y tabledi gyrraedd y gliniadur hwn? Y dudalen sy'n edrych, ac yn dweud beth sydd o'i le a
### beth i'w wneud. Mae'r darllenydd yn nerfus: daw pobl ymhen deng munud. Byr, plaen, un peth ar y tro.
### Mae enwau gosodiadau mewn “…” yn Saesneg, fel y mae'r systemau'n eu hysgrifennu.

network-title = A all y tabledi gyrraedd y gliniadur hwn?
network-close = Yn ôl i'r diwrnod
network-close-start = Yn ôl i'r dechrau
network-help-title = Pan na all tabledi gyrraedd y gliniadur hwn
network-help-lead = Agorwch ddiwrnod yn gyntaf, a gall y dudalen hon edrych drosti'i hun. Tan hynny: beth i'w wneud pan na all ffôn ei hagor, a sut i wneud eich rhwydwaith eich hun. Nid oes angen y rhyngrwyd ar gyfer dim ohono.

## Beth sydd i'w ddweud

network-looking = Yn edrych…
network-yes = Gall. Cyrhaeddodd dyfais y gliniadur hwn am { $time }.
network-yes-how = Gall eraill ar yr un Wi-Fi ddod i mewn yr un ffordd.
network-look-first = Mae rhywbeth yn y ffordd, neu fe all fod
network-try = Nid oes dim yn y ffordd y gall y gliniadur hwn ei weld
network-try-how = Nawr rhowch gynnig arni gydag un ffôn sydd ar yr un Wi-Fi ag y bydd y tabledi.
network-again = Edrych eto
network-looked-at = Edrychwyd am { $time }. Mae'n edrych eto ohoni'i hun.

## Sut y mae un peth; wrth ymyl marc
network-state-fine = Iawn
network-state-look = Edrychwch ar hyn
network-state-cannotTell = Ni ellir dweud o'r fan hon

## Beth y mae'r gliniadur hwn yn ei weld
network-found = Beth y mae'r gliniadur hwn yn ei weld
network-doorAnswers = Mae Planning Live yn ateb yng nghyfeiriad y gliniadur hwn ei hun (porth { $port }).
network-doorMoved = Mae Planning Live yn ateb, ym mhorth { $port } heddiw: roedd yr un arferol, { $usual }, ar waith.
network-doorMoved-do = Nid yw cardiau a dolenni o ddiwrnod cynharach yn ffitio. Defnyddiwch y cyfeiriad a'r sgwâr ar y dudalen hon, neu caewch y rhaglen arall ac agorwch y diwrnod eto.
network-doorSilent = Nid yw Planning Live yn ateb yn { $ip }.
network-doorSilent-do = Efallai fod rhaglen arall ar y gliniadur hwn, megis meddalwedd diogelwch neu VPN, yn ei rwystro. Caewch hi, neu diffoddwch y VPN, ac arhoswch ychydig eiliadau.
network-doorLocal = Mae'r diwrnod hwn yn gadael y gliniadur hwn yn unig i mewn.
network-doorLocal-do = Felly yr agorwyd ef. Caewch ef a'i agor yn yr ap, neu heb “--local”.
network-onNetwork = { $carrier ->
    [wiFi] Mae'r gliniadur hwn ar Wi-Fi, yn { $ip }.
    [cable] Mae'r gliniadur hwn ar gebl, yn { $ip }.
    [ownHotspot] Y gliniadur hwn yw'r man poeth, yn { $ip }.
    [phoneHotspot] Mae'r gliniadur hwn ar fan poeth ffôn, yn { $ip }.
   *[unknown] Mae'r gliniadur hwn ar rwydwaith, yn { $ip }.
}
network-onNetwork-cable = Gall y tabledi fod ar Wi-Fi, os yw'n perthyn i'r un rhwydwaith â'r cebl.
network-noNetwork = Nid yw'r gliniadur hwn ar unrhyw rwydwaith.
network-noNetwork-do = Ymunwch â Wi-Fi'r ystafell, neu gwnewch eich rhwydwaith eich hun: gweler isod. Nid oes angen y rhyngrwyd.
network-noAddress = Ni roddodd y rhwydwaith gyfeiriad i'r gliniadur hwn.
network-noAddress-do = Gadewch y Wi-Fi ac ymunwch eto. Os nad yw hynny'n helpu, diffoddwch y llwybrydd a'i droi ymlaen eto, neu gwnewch eich rhwydwaith eich hun: gweler isod.
network-publicOnly = Mae cyfeiriad y gliniadur hwn, { $ip }, yn perthyn i'r rhyngrwyd mawr.
network-publicOnly-do = Mae hynny'n anarferol mewn neuadd. Defnyddiwch Wi-Fi'r ystafell, neu eich rhwydwaith eich hun, yn lle'r cebl neu'r modem hwn.
network-providerOnly = Mae cyfeiriad y gliniadur hwn, { $ip }, yn perthyn i rwydwaith darparwr.
network-providerOnly-do = Mae rhwydweithiau symudol yn gwneud hyn, ac yn cadw dyfeisiau ar wahân. Defnyddiwch Wi-Fi'r ystafell, neu fan poeth ffôn.
network-oneNetwork = Un rhwydwaith sydd, felly nid oes amheuaeth pa un.
network-manyNetworks = Mae'r gliniadur hwn ar { $count } rhwydwaith ar unwaith.
network-manyNetworks-do = Rhaid i'r tabledi fod ar yr un y mae'r cyfeiriad a ddangosir yn perthyn iddo. Os nad oes angen un, diffoddwch ef: tynnwch y cebl, neu gadewch y Wi-Fi.
network-noVpn = Nid oes VPN ymlaen.
network-vpn = Mae VPN ymlaen ({ $interface }).
network-vpn-do = Mae rhai VPNs yn cadw pawb yn yr ystafell allan. Diffoddwch ef am y diwrnod.
network-firewallOff = Nid oes mur gwarchod ymlaen, hyd y gellir gweld.
network-firewallOpen = Mae'r mur gwarchod yn gadael tabledi i mewn.
network-firewallShut = Mae mur gwarchod y gliniadur hwn yn cadw tabledi allan.
network-firewallOn = Mae mur gwarchod ymlaen. Ni ellir darllen o'r fan hon a yw'n gadael tabledi i mewn.
network-firewallUnknown = Ni ellir darllen o'r fan hon a oes mur gwarchod ymlaen.
network-firewall-proof = Ffôn sy'n agor y dudalen yw'r prawf.
network-nobodyYet = Nid oes dyfais arall wedi agor y dudalen eto.
network-reached = Agorodd dyfais y dudalen ac mae wedi'i chysylltu ({ $time }).
network-reachedWithoutLine = Agorodd dyfais y dudalen am { $time }, ond nid yw wedi'i chysylltu eto.
network-reachedWithoutLine-do = Arhoswch am eiliad. Os yw'n parhau, mae rhywbeth rhyngom yn gadael tudalennau drwodd ond dim mwy: VPN neu hidlydd ar y ddyfais honno, neu ar y Wi-Fi.

## Rhoi cynnig arni gydag un ffôn
network-proof = Rhowch gynnig arni gydag un ffôn
network-proof-1 = Rhowch y ffôn ar yr un Wi-Fi â'r tabledi.
network-proof-2 = Pwyntiwch ei gamera at y sgwâr, neu teipiwch y cyfeiriad.
network-proof-3 = Gwyliwch y dudalen hon: bydd yn dweud ar unwaith.
network-proof-square = Cyfeiriad y gliniadur hwn, i gamera ffôn
network-proof-no-address = Nid oes cyfeiriad i'w agor eto.
network-proof-waiting = Nid oes neb wedi dod eto. Mae'r dudalen hon yn gwylio.
network-proof-came = Cyrhaeddodd dyfais ni am { $time } (o { $ip }).
network-proof-more = { $count ->
    [one] Ac un arall.
   *[other] A { $count } arall.
}

## Pan nad yw'n agor
network-ask = Beth y mae'r ffôn yn ei ddangos?
network-ask-how = Dewiswch yr agosaf. Daw'r hyn sy'n helpu amlaf yn gyntaf.
network-shows-opened = Planning Live
network-shows-spins = Mae'n troi am byth, neu'n dweud iddo gymryd gormod o amser
network-shows-notFound = Ar unwaith: dim cysylltiad, neu ni ellir dod o hyd i'r dudalen
network-shows-signIn = Tudalen y Wi-Fi: mewngofnodi, neu dderbyn rhywbeth
network-shows-search = Tudalen peiriant chwilio
network-shows-warning = Rhybudd nad yw'n ddiogel
network-shows-opened-good = Yna mae popeth yn iawn: gall eraill ar yr un Wi-Fi wneud yr un fath.
network-cause-firewall = Mur gwarchod y gliniadur hwn
network-cause-laptopVpn = VPN ar y gliniadur hwn
network-cause-apart = Mae'r Wi-Fi yn cadw dyfeisiau ar wahân
network-cause-apart-why = Mae rhwydweithiau gwesteion yn aml yn gwneud hyn. Mae gan bob dyfais y rhyngrwyd, ac nid oes un yn gweld y llall. Ni all dim ar y gliniadur hwn newid hynny.
network-cause-otherNetwork = Mae'r ffôn ar rwydwaith arall
network-cause-mobileData = Mae'r ffôn yn defnyddio'i ddata symudol
network-cause-mobileData-why = Mae ffôn nad yw'n cael y rhyngrwyd ar Wi-Fi yn mynd yn ôl at ddata symudol yn dawel bach.
network-cause-phoneVpn = VPN ar y ffôn
network-cause-portal = Mae'r Wi-Fi eisiau rhywbeth yn gyntaf
network-cause-typed = Cymerwyd y cyfeiriad fel chwiliad
network-cause-secure = Rhoddodd y ffôn “https” ar y blaen

## Beth i'w wneud am bob un: un cam i bob llinell
network-firewall-windows-1 = Pwyswch fysell Windows, teipiwch “firewall” ac agorwch “Allow an app through Windows Firewall”.
network-firewall-windows-2 = Dewiswch “Change settings”. Os yw Windows yn gofyn am weinyddwr, rhaid i berchennog y gliniadur helpu.
network-firewall-windows-3 = Dewch o hyd i Planning Live yn y rhestr, a thiciwch “Private” a “Public”. Os nad yw yno: “Allow another app…”.
network-firewall-windows-4 = Neu: yn “Settings”, “Network & internet”, agorwch y Wi-Fi hwn a dewiswch “Private network”.
network-firewall-macOs-1 = Agorwch “System Settings”, “Network”, “Firewall”, a dewiswch “Options…”.
network-firewall-macOs-2 = Rhaid i “Block all incoming connections” fod i ffwrdd.
network-firewall-macOs-3 = Dewch o hyd i Planning Live yn y rhestr a dewiswch “Allow incoming connections”. Gyda + gallwch ei ychwanegu.
network-firewall-linux-1 = Gydag ufw (Ubuntu, Mint), mewn terfynell: sudo ufw allow { $port }/tcp
network-firewall-linux-2 = Gyda firewalld (Fedora, openSUSE): sudo firewall-cmd --add-port={ $port }/tcp
network-firewall-linux-3 = Mae'r ail yn para nes ailgychwyn y gliniadur.
network-firewall-other-1 = Agorwch osodiadau'r mur gwarchod, a gadewch i Planning Live gael ei alw o'r ystafell (porth { $port }, TCP).
network-vpn-windows-1 = Chwiliwch am eicon y VPN wrth ymyl y cloc, a dewiswch ddatgysylltu.
network-vpn-windows-2 = Neu: “Settings”, “Network & internet”, “VPN”, “Disconnect”.
network-vpn-macOs-1 = Chwiliwch am eicon y VPN ar frig y sgrin, a dewiswch ddatgysylltu.
network-vpn-macOs-2 = Neu: “System Settings”, “VPN”, a'i ddiffodd.
network-vpn-linux-1 = Agorwch y ddewislen ar y dde uchaf, a diffoddwch y VPN yno.
network-vpn-other-1 = Agorwch raglen y VPN ei hun, a dewiswch ddatgysylltu.
network-vpn-work = Ar liniadur gwaith efallai y daw yn ôl ohono'i hun: gofynnwch i bwy bynnag sy'n gofalu amdano, neu defnyddiwch liniadur arall.
network-apart-1 = Gofynnwch i'r lleoliad am rwydwaith nad yw'n un y gwesteion, neu am adael i ddyfeisiau ar hwn gyrraedd ei gilydd heddiw (gall y llwybrydd ei alw'n “AP isolation”: i ffwrdd).
network-apart-2 = Neu gwnewch eich rhwydwaith eich hun: gweler isod. Mae'n cymryd pum munud.
network-otherNetwork-1 = Ar y ffôn, agorwch osodiadau Wi-Fi a darllenwch enw'r rhwydwaith.
network-otherNetwork-2 = Rhaid iddo fod yr un enw ag ar y gliniadur hwn. Rhwydwaith arall yw “Guest”.
network-otherNetwork-3 = Os yw'r gliniadur hwn ar ddau rwydwaith, rhowch gynnig ar ei gyfeiriad arall hefyd: mae wrth ymyl y sgwâr.
network-mobileData-iphone = iPhone, iPad: agorwch “Settings”, “Mobile Data”, a'i ddiffodd am eiliad.
network-mobileData-android = Android: sweipiwch i lawr o'r brig, a thapiwch “Mobile data” i'w ddiffodd am eiliad.
network-mobileData-stay = Os yw'r ffôn yn dweud nad oes rhyngrwyd gan y Wi-Fi hwn: dewiswch aros arno.
network-phoneVpn-iphone = iPhone, iPad: agorwch “Settings”, “General”, “VPN & Device Management”, a'i ddiffodd.
network-phoneVpn-android = Android: agorwch “Settings”, “Network & internet”, “VPN”, a'i ddiffodd.
network-phoneVpn-filter = Yn aml, VPN o'r fath yw apiau diogelwch a rhwystrwyr hysbysebion.
network-portal-1 = Gwnewch yr hyn y mae'r dudalen yn ei ofyn, ar y ffôn ac ar bob tabled, yna agorwch ein cyfeiriad eto.
network-portal-2 = Gwnewch yr un fath ar y gliniadur hwn.
network-portal-3 = Os yw eisiau cyfrif neu dâl, gwnewch eich rhwydwaith eich hun: gweler isod.
network-typed-1 = Teipiwch y cyfeiriad fel y mae yma: gyda http:// ar y blaen, a'r rhif ar ôl y colon.
network-typed-2 = Teipiwch ef yn y llinell ar frig neu waelod eithaf y porwr, nid mewn blwch yng nghanol tudalen.
network-secure-1 = Mae'r cyfeiriad yn dechrau gyda http:// ac nid gyda https://.
network-secure-2 = Os yw'r porwr yn gofyn, dewiswch fynd ymlaen i'r dudalen. Daw o'r gliniadur hwn, ac nid yw byth yn gadael yr ystafell.

## Eich rhwydwaith eich hun
network-hotspot = Eich rhwydwaith eich hun
network-hotspot-lead = Pan nad yw Wi-Fi'r ystafell yn gwneud y tro, gwnewch un. Nid oes angen y rhyngrwyd ar y diwrnod: mae man poeth, neu lwybrydd bach heb ddim rhyngrwyd, yn ddigon. Gwnewch hyn cyn i bobl ddod: wedyn rhaid i bob dyfais newid ei Wi-Fi.
network-hotspot-print = Argraffu'r camau hyn
network-hotspot-which = Pa ddyfais sy'n gwneud y rhwydwaith?
network-hotspot-windows = Windows
network-hotspot-macOs = Mac
network-hotspot-linux = Linux
network-hotspot-iphone = iPhone
network-hotspot-android = Ffôn Android
network-hotspot-limits = Da gwybod
network-hotspot-this = y gliniadur hwn
network-hotspot-windows-1 = Pwyswch fysell Windows ac I. Agorwch “Network & internet”, yna “Mobile hotspot”.
network-hotspot-windows-2 = Yn “Share my internet connection from”, gadewch yr hyn sydd yno. Yn “Share over”, dewiswch “Wi-Fi”.
network-hotspot-windows-3 = Dewiswch “Edit”. Rhowch enw byr iddo a chyfrinair hawdd ei deipio. Fel band dewiswch 2.4 GHz.
network-hotspot-windows-4 = Diffoddwch “Power saving”, neu daw'r man poeth i ben pan nad oes neb arno am ychydig.
network-hotspot-windows-5 = Trowch “Mobile hotspot” ymlaen.
network-hotspot-windows-limit-1 = Hyd at wyth dyfais.
network-hotspot-windows-limit-2 = Dim ond pan fydd ganddo rywfaint o ryngrwyd i'w rannu y mae Windows yn dechrau man poeth. Heb ddim, defnyddiwch fan poeth ffôn.
network-hotspot-macOs-1 = Agorwch “System Settings”, “General”, “Sharing”, a phwyswch yr ⓘ wrth ymyl “Internet Sharing”.
network-hotspot-macOs-2 = Yn “Share your connection from”, dewiswch y cebl neu'r ffôn ar USB: unrhyw beth ond Wi-Fi.
network-hotspot-macOs-3 = Yn “To devices using”, trowch “Wi-Fi” ymlaen.
network-hotspot-macOs-4 = Dewiswch “Wi-Fi Options…”. Rhowch enw byr iddo a chyfrinair hawdd ei deipio.
network-hotspot-macOs-5 = Trowch “Internet Sharing” ymlaen, a dewiswch “Start”.
network-hotspot-macOs-limit-1 = Ni all Mac fod ar Wi-Fi a bod yn fan poeth ar unwaith. Heb gebl na ffôn ar USB, defnyddiwch fan poeth ffôn.
network-hotspot-macOs-limit-2 = Nid yw'n mynd i gysgu tra bo Planning Live yn rhedeg; cadwch ef wedi'i blygio i mewn.
network-hotspot-linux-1 = Agorwch “Settings”, “Wi-Fi”.
network-hotspot-linux-2 = Agorwch y ddewislen â thri dot, a dewiswch “Turn On Wi-Fi Hotspot…”.
network-hotspot-linux-3 = Rhowch enw byr iddo a chyfrinair hawdd ei deipio, a dewiswch “Turn On”.
network-hotspot-linux-4 = Neu mewn terfynell: nmcli device wifi hotspot ssid "Cynllunio" password "gair-eich-hun"
network-hotspot-linux-limit-1 = Yn y cyfamser nid yw'r gliniadur hwn ar unrhyw Wi-Fi arall. Mae cebl yn dal i weithio.
network-hotspot-linux-limit-2 = Hyd at ryw ddeg dyfais; mae'n dibynnu ar y gliniadur.
network-hotspot-iphone-1 = Ar yr iPhone, agorwch “Settings”, “Personal Hotspot”, a throwch “Allow Others to Join” ymlaen.
network-hotspot-iphone-2 = Trowch “Maximise Compatibility” ymlaen, ac arhoswch ar y sgrin honno nes bod pawb i mewn.
network-hotspot-iphone-3 = Ar y gliniadur hwn, ymunwch â'r Wi-Fi ag enw'r iPhone. Mae'r cyfrinair ar yr iPhone.
network-hotspot-iphone-limit-1 = Hyd at ryw bum dyfais, a'r gliniadur hwn yn eu plith.
network-hotspot-iphone-limit-2 = Nid yw Planning Live yn defnyddio data symudol. Gall apiau eraill ar y tabledi wneud: trowch “Low Data Mode” ymlaen yno.
network-hotspot-android-1 = Ar y ffôn, agorwch “Settings”, “Network & internet”, “Hotspot & tethering”. Ar Samsung: “Connections”, “Mobile Hotspot and Tethering”.
network-hotspot-android-2 = Agorwch “Wi-Fi hotspot”, rhowch enw byr a chyfrinair iddo, a'i droi ymlaen.
network-hotspot-android-3 = Ar y gliniadur hwn, ymunwch â'r Wi-Fi hwnnw.
network-hotspot-android-limit-1 = Hyd at ryw ddeg dyfais, a'r gliniadur hwn yn eu plith.
network-hotspot-android-limit-2 = Cadwch y ffôn wedi'i blygio i mewn. Mae rhai ffonau'n dod â'r man poeth i ben pan nad oes neb arno: diffoddwch “Turn off automatically”.
network-hotspot-join = Ar bob tabled, ymunwch â'r Wi-Fi â'r enw hwnnw.
network-hotspot-return = Dewch yn ôl i'r dudalen hon: bydd y cyfeiriad newydd a'i sgwâr yn ymddangos ohonynt eu hunain. Nid yw rhai hŷn yn ffitio mwyach.

## Pob cyfeiriad
network-addresses = Pob cyfeiriad sydd gan y gliniadur hwn
network-addresses-none = Dim.
network-address = Cyfeiriad
network-address-way = Ffordd allan
network-address-kind = Beth ydyw
network-address-answers = A ydym yn ateb yno?
network-address-yes = Ydym
network-address-no = Nac ydym
network-kind-wiFi = Wi-Fi
network-kind-cable = Cebl
network-kind-ownHotspot = Man poeth y gliniadur hwn
network-kind-phoneHotspot = Man poeth ffôn
network-kind-tunnel = VPN
network-kind-virtual = Y tu mewn i'r gliniadur hwn yn unig
network-kind-unknown = Rhwydwaith
network-range-private = yr ystafell
network-range-linkLocal = wedi'i wneud i fyny: ni roddodd llwybrydd un
network-range-provider = darparwr
network-range-public = y rhyngrwyd mawr

## Apiau gerllaw
network-nearby = Diwrnodau gerllaw
# A switch.
network-nearby-tell = Gadael i Planning Live ar liniaduron yn yr un rhwydwaith ddod o hyd i'r diwrnod hwn
network-nearby-how = Bonws: mae sgrin ddechrau gliniadur wedyn yn rhestru cyfeiriad y diwrnod hwn. Dywedir bod Planning Live yma, a dim byd arall: dim teitl, dim enwau. Mae angen y cod i ymuno yr un fath.
network-nearby-told = Mae'n cael ei ddweud nawr.
network-nearby-notTold = Nid yw'n cael ei ddweud.
network-nearby-cannotTell = Nid yw'r rhwydwaith hwn yn ei dderbyn. Mae'r sgwâr a'r cyfeiriad yn gweithio yr un fath.
