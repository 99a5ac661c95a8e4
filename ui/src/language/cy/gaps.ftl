### Yr hyn y chwiliodd cylch amdano gerllaw, ac a yw yno.

gaps-title = Rhywbeth y buon ni'n chwilio amdano gerllaw
gaps-about = Clwb, cwrs, swydd, cartref, help llaw: am beth roedden ni'n chwilio, ac a yw yno?
# The person has agreed to be counted.
gaps-counted = Mae hyn yn cael ei gyfrif i'r rhai sy'n cynllunio gwasanaethau yma, heb enw.
# The person has not agreed to be counted, or has said no.
gaps-not-counted = Mae'n aros yn y cynllun hwn. Dim ond ar ôl dweud ie i “Fy nghyfrif, heb fy enw” o dan “Beth rydyn ni wedi'i gytuno” y mae'n cael ei gyfrif, heb enw.
# The heading of an empty slip.
gaps-new = Rhywbeth arall
# The heading of a slip. $number counts from 1.
gaps-one = Chwilio { $number }
gaps-wanted = Beth roedden ni ei eisiau
gaps-exists = A yw yno?
gaps-exists-Yes = Ydy, mae yno
gaps-exists-No = Nac ydy, does dim un
gaps-exists-Full = Mae un, ond mae'n llawn
gaps-exists-TooFar = Mae'n rhy bell
gaps-exists-NotAccessible = Allwn ni ddim mynd i mewn nac ymuno
gaps-exists-Unknown = Dydyn ni ddim yn gwybod
gaps-area = Pa ran o fywyd yw hyn?
gaps-area-PFA1 = Gwaith a dysgu wrth dyfu i fyny
gaps-area-PFA2 = Fy nghartref a'm dewisiadau
gaps-area-PFA3 = Ffrindiau a chymryd rhan
gaps-area-PFA4 = Bod yn iach
gaps-area-Education = Ysgol a choleg
gaps-area-Health = Meddygon, nyrsys a therapi
gaps-area-Care = Help a chefnogaeth
gaps-area-Housing = Lle i fyw
gaps-area-Work = Swydd
gaps-note = Unrhyw beth arall amdano
