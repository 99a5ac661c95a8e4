### Taflen waith: un cwestiwn clir ar y tro, gyda lle i eiriau pawb.

## Mynd drwy'r cwestiynau

worksheet-questions = Cwestiynau
worksheet-notes = { $count ->
    [0] Dim byd eto
    [two] { $count } nodyn
   *[other] { $count } nodyn
}
worksheet-steps = Cyn ac ar ôl
worksheet-before = Cynt
worksheet-next = Nesaf: { $title }
worksheet-done = Yn ôl i'r diwrnod
worksheet-whole = Y daflen gyfan
worksheet-one = Un cwestiwn

## Pwy sy'n siarad

worksheet-speaking = Pwy sy'n siarad?
worksheet-whose = Safbwynt pwy yw hwn?
worksheet-private = Mae hwn yn aros yn eich cylch. Nid yw byth yn mynd ar y wal.

## Nodiadau

worksheet-notes-of = Nodiadau: { $title }
worksheet-note = Nodyn { $number }, { $name }
worksheet-blank = Ysgrifennu nodyn newydd
worksheet-write = Ysgrifennu …
worksheet-writing = Mae rhywun arall yn ysgrifennu yma
worksheet-note-more = Mwy ar gyfer nodyn { $number }
worksheet-up = Symud i fyny
worksheet-down = Symud i lawr
worksheet-move-to = Symud i “{ $title }”
worksheet-moved = Wedi'i symud.
worksheet-moved-to = Wedi'i symud. Nawr { $number } o { $of }.
worksheet-went-to = Wedi'i symud i “{ $title }”.
