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

## Diwrnodau ar liniaduron eraill yn yr un rhwydwaith

start-nearby = Diwrnodau gerllaw
start-nearby-how = Ar agor ar liniadur arall yn y rhwydwaith hwn. Mae ei dudalen yn gofyn am y cod sydd ar y wal.
# $address is such as http://192.168.1.5:7410. A button: the page opens in the browser.
start-nearby-open = Agor { $address }
start-nearby-none = Ni ddywedir am yr un yn y rhwydwaith hwn. Mae'r cyfeiriad ar y wal yn gweithio yr un fath.
start-nearby-looking = Yn edrych o gwmpas…
start-nearby-again = Edrych eto
