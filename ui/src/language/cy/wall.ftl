### Ychydig eiriau'r wal ei hun: botymau sy'n ymddangos wrth symud y llygoden drosti.

## Botymau ar yr ymyl

wall-hide = Cuddio'r hyn sy'n cael ei ddangos (B)
wall-fill = Llenwi'r sgrin (F)
wall-unfill = Gadael y sgrin lawn (F)
wall-next-page = Tudalen nesaf
wall-controls = Wal

## Pan na all y wal ddangos dim

wall-connecting = Un funud
wall-needs-link = Mae angen ei dolen ei hun ar y wal hon
wall-needs-link-how = Ar y ddesg, agorwch “Wal” a dewis “Agor y wal mewn ffenestr”.
wall-stale = Llwythwch y dudalen hon eto
wall-title = { $title }, y wal
