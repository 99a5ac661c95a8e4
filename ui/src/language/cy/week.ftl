### Fy wythnos berffaith: saith diwrnod, pedair rhan o'r dydd.

week-caption = Sut mae wythnos dda yn edrych, o ddydd Llun i ddydd Sul
week-how = Tapiwch rywbeth i'w newid. Llusgwch ef i'w symud; gyda bysellfwrdd, pwyswch Enter arno, dewiswch gyda'r saethau, a phwyswch Enter eto.
week-days = Dyddiau
week-day = Diwrnod
week-part = Rhan o'r dydd
week-things = { $count ->
    [0] Rhydd
    [two] { $count } beth
   *[other] { $count } peth
}
week-place = { $day }, { $part }

## Symud

week-lifted = Wedi'i godi: { $activity }. Dewiswch gyda'r saethau, mae Enter yn ei roi i lawr, mae Escape yn ei adael.
week-left = Mae { $activity } yn aros lle'r oedd.
week-put = Mae { $activity } nawr ar { $place }.
week-already = Mae { $activity } ar { $place } yn barod.
week-move-to = Symud i …
week-move = Ei symud yma
week-copy = Copïo i ddyddiau eraill
week-take-from = Tynnu o { $day }
week-taken = Wedi'i dynnu o { $day }.
week-block-more = Mwy ar gyfer { $activity }

## Un bloc o'r wythnos

week-add = Ychwanegu at yr wythnos
week-add-to = Ychwanegu at { $day }, { $part }
week-add-title = Ychwanegu at yr wythnos
week-change-title = Ei newid
week-no-name = Dim geiriau eto
week-activity = Beth sy'n digwydd?
week-activity-hint = Er enghraifft: côr, neu ginio gyda mam
week-on-days = Ar ba ddyddiau?
week-start = Am faint o'r gloch?
week-start-hint = Dim ond os yw'n bwysig. Er enghraifft 9:30
week-start-not-one = Nid amser yw hwnnw. Er enghraifft 9:30
week-length = Am faint?
week-length-open = Heb ei ddweud
week-minutes = { $minutes } mun
week-hours = { $hours } awr
week-hours-minutes = { $hours } awr { $minutes }
week-where = Ble?
week-with = Gyda phwy?
week-with-others = Rhywun arall?
week-with-others-hint = Enwau â choma rhyngddynt
week-why = Pam mae'n bwysig?
week-flexibility = A all symud?
week-Fixed = Sefydlog
week-Fixed-hint = Bob amser ar yr adeg hon
week-Flexible = Hyblyg
week-Flexible-hint = Mae adeg arall yn iawn hefyd
week-Sometimes = Weithiau
week-Sometimes-hint = Nid bob wythnos
