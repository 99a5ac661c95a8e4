### Sawl wythnos: nawr, perffaith, tymhorau, ffyrdd eraill.

## Enw wythnos. Mae rhan olaf y rhain yn sefydlog.

weeks-kind-Now = Fy wythnos nawr
weeks-kind-Perfect = Fy wythnos berffaith
weeks-kind-Option = Ffordd arall
weeks-kind-Season = Tymor
# Dwy wythnos heb enw. Enghraifft: Ffordd arall 2.
weeks-numbered = { $name } { $number }
# I'r glust: y rhestr o wythnosau.
weeks-label = Wythnosau

## Wythnos newydd

weeks-add = Wythnos arall
weeks-add-now = Fy wythnos fel y mae nawr
weeks-add-season = Wythnos ar gyfer rhan o'r flwyddyn
weeks-add-option = Ffordd arall o dreulio'r wythnos
# $name yw enw wythnos.
weeks-added = Dyma { $name }.

## Ffeil calendr. Mae'r llinellau hyn yn nodiadau digwyddiad.

# $people yw rhestr o enwau.
weeks-file-with = Gyda { $people }
weeks-file-no-time = Ni ddywedwyd amser penodol.
weeks-file-open = Nid bob wythnos; ni ddywedwyd pa wythnosau.
