### Dod i mewn: o'r cod ar y wal i'ch cylch eich hun. Yn aml ar ffôn, ac ar frys.

join-title = Croeso i'r diwrnod
join-intro = Teipiwch y cod a welwch ar y wal.
join-code = Cod ar y wal
join-code-hint = Chwe llythyren a rhif. Mae llythrennau mawr neu fach yn iawn.
join-go = Dewch i mewn
join-choose = Gyda pha gylch ydych chi?
join-choose-hint = Mae pawb sydd gyda'r un person yn dewis yr un enw.
join-circle = Cylch { $name }
join-other-code = Defnyddio cod arall
join-change = Mynd i gylch arall
join-connecting = Yn chwilio am y diwrnod …
join-not-found = Does dim modd dod o hyd i'r diwrnod ar hyn o bryd
join-not-found-help = Mae'n dal i geisio ohoni'i hun. Yn y cyfamser:
# Rhestr fer oddi tano, i bwy bynnag sy'n dal y ddyfais nad yw'n dod o hyd i'r diwrnod.
join-look-wifi = Ydy'r ddyfais hon ar yr un Wi-Fi â'r gliniadur? Mae rhywun o'r tîm yn gwybod ei enw.
join-look-mobile = Ar ffôn: diffoddwch ddata symudol am eiliad, er mwyn iddo aros ar y Wi-Fi.
join-look-vpn = Oes VPN neu ap diogelwch ymlaen? Diffoddwch ef am eiliad.
join-look-paper = Tan hynny mae papur a beiros, ac nid oes dim a ysgrifennwyd wedi'i golli.
join-try-now = Ceisio nawr
join-cut-off = Heb gysylltiad. Daliwch ati i ysgrifennu: mae eich geiriau'n cael eu cadw ar y ddyfais hon.
join-back = Wedi cysylltu eto. Mae popeth wedi'i gadw.
join-reload = Llwytho'r dudalen eto
