### Sgrin gyntaf yr ap, tra nad oes digwyddiad ar agor.

start-lead = Mae diwrnod cynllunio yn perthyn i'r bobl y mae'n gwneud eu cynlluniau. Mae popeth yn aros mewn un ffeil ar y cyfrifiadur hwn.

## Beth y gellir ei wneud yma

start-new = Digwyddiad newydd…
start-open = Agor…
start-sample = Y diwrnod enghreifftiol
start-recent = Wedi'u hagor o'r blaen
start-none = Nid oes digwyddiad wedi'i agor yma eto
start-none-how = Mae'r diwrnod enghreifftiol yn dangos diwrnod cyfan gyda phedwar o bobl. Edrychwch o gwmpas; ni all dim fynd o'i le ynddo.
start-no-date = dim dyddiad eto
start-forget = Tynnu { $title } oddi ar y rhestr hon
# Opens what to do when tablets cannot reach this laptop.
start-network = Tabledi yn methu ein cyrraedd?
