### Rhedeg y wal: panel y ddesg ar ei chyfer, a'r ychydig fotymau ar y wal ei hun.

## Ar y wal ei hun, ar ôl cyffwrdd

wallshow-calm = Cerdyn tawel nawr (B)
wallshow-sound-on = Troi’r sain ymlaen
wallshow-sound-off = Diffodd y sain
wallshow-sound-play = Chwarae gyda sain
wallshow-chime = Sain dyner pan ddaw’r amser i ben
wallshow-chime-where = Ar y cyfrifiadur hwn yn unig.

## Yr hyn sydd ar y wal, o'r ddesg

wallshow-hide = Cuddio: cerdyn tawel
wallshow-thanks = Diolch
wallshow-more = Rhywbeth arall…
wallshow-freeze = Ei chadw’n llonydd
wallshow-let-go = Gadael iddi ddilyn
wallshow-frozen = Mae’r wal yn llonydd ers { $time }.
wallshow-frozen-how = Daw’r hyn a ddewiswch nawr pan fyddwch yn gadael iddi fynd.
wallshow-frozen-ready = Yn barod: { $name }
wallshow-preview-next = Llun o’r hyn sy’n dod nesaf: { $name }

## Tudalennau, maint, a'r hyn sy'n chwarae

wallshow-look = Sut mae’r wal yn ei ddangos
wallshow-page-back = Un dudalen yn ôl
wallshow-page-on = Un dudalen ymlaen
wallshow-page = Tudalen { $page } o { $pages }
wallshow-page-itself = Mae’r tudalennau’n troi ar eu pen eu hunain
wallshow-larger = Geiriau mwy
# Yn lle “Geiriau mwy” lle na allan nhw dyfu: un syniad, teitl, llun, tudalen lawn.
wallshow-larger-full = Geiriau mwy: mae hyn mor fawr ag y gall fod yn barod
wallshow-smaller = Geiriau llai
wallshow-size = { $size } %
wallshow-play = Chwarae
wallshow-stop = Stopio

## Popeth y gellir ei ddangos

wallshow-choose = Beth all fod ar y wal
wallshow-show = Dangos
wallshow-show-named = Dangos: { $name }
wallshow-next = Nesaf
wallshow-next-named = Ei roi’n nesaf: { $name }
wallshow-the-day = Y diwrnod
wallshow-circles = Gan gylchoedd a ddywedodd ie
wallshow-circles-none = Dim eto. Mae cylch yn dweud ie i bob peth yn gyntaf.
wallshow-ideas = Syniadau a phynciau
wallshow-ideas-all = { $count ->
    [0] Pob syniad (dim eto)
   *[other] Pob syniad ({ $count })
}
wallshow-idea = “{ $text }”
wallshow-parked = { $count ->
    [0] Wedi’u cadw at wedyn (dim eto)
   *[other] Wedi’u cadw at wedyn ({ $count })
}
wallshow-holding = Wrth i ni aros
wallshow-holding-words = Beth rydyn ni’n ei wneud yn y cyfamser?
wallshow-holding-hint = Ychydig eiriau, fel “Rydyn ni’n tynnu llun o’n hoff le”
wallshow-holding-ready = Yn barod i’w defnyddio
wallshow-holding-draw = Rydyn ni’n tynnu llun o’n hoff le
wallshow-holding-music = Rydyn ni’n gwrando ar gerddoriaeth
wallshow-holding-film = Rydyn ni’n gwylio ffilm gyda’n gilydd
wallshow-holding-drink = Rydyn ni’n cael diod ac yn dweud helo
wallshow-holding-own = { $comfort }
wallshow-holding-file = Gyda llun, cerddoriaeth neu ffilm
wallshow-holding-no-file = Geiriau’n unig
wallshow-files = Lluniau, cerddoriaeth a ffilmiau
wallshow-files-none = Does dim ffeiliau eto.
wallshow-file-photo = { $name } (llun)
wallshow-file-music = { $name } (cerddoriaeth)
wallshow-file-film = { $name } (ffilm)
wallshow-files-add = Ychwanegu ffeiliau…
wallshow-files-folder = Agor eu ffolder
wallshow-files-added = { $count ->
    [0] Ni ychwanegwyd unrhyw ffeil.
    [one] Ychwanegwyd 1 ffeil.
   *[other] Ychwanegwyd { $count } ffeil.
}
wallshow-files-where = Rhowch nhw yn y ffolder wrth ymyl ffeil y digwyddiad. Mae ganddo’r un enw, gyda “.media” ar y diwedd. Maen nhw’n ymddangos yma ar eu pen eu hunain.
wallshow-files-kinds = jpg, png, webp · mp3, m4a, ogg, wav · mp4, webm

## Sut mae'r wal wedi'i gosod

wallshow-settings = Gosod y wal…
wallshow-settings-title = Y wal
wallshow-names = Enwau ar y wal
wallshow-names-Full = Enwau cyfan
wallshow-names-FirstName = Enwau cyntaf
wallshow-names-Initials = Blaenlythrennau
wallshow-names-hint = Ar gyfer popeth mae’r wal yn ei ddangos am gylchoedd, a’i lluniau yma.
wallshow-second = Ail wal
wallshow-second-how = Ar gyfer teledu neu ystafell arall: agorwch y dudalen hon mewn unrhyw borwr yno.
wallshow-second-square = Sgwâr i’w sganio, ar gyfer ail wal
wallshow-second-only = Mae’n dangos y wal ac yn gallu cuddio’r hyn sydd arni. Dim arall.

## Cyhoeddiadau

wallshow-say-ready = Brawddegau parod
wallshow-say-five = Pum munud arall, os gwelwch yn dda.
wallshow-say-back = Dewch yn ôl at eich byrddau, os gwelwch yn dda.
wallshow-say-on = Byddwn yn symud ymlaen cyn bo hir.
wallshow-say-together = Rydyn ni’n dod at ein gilydd nawr.
wallshow-say-frozen = Mae’r wal yn llonydd: bydd yn dangos hyn pan fyddwch yn gadael iddi fynd.
