### Who is in and who comes in: the list of devices at the desk, and the name that a device shows of itself.

door-is-shut = Ni all neb newydd ymuno ar hyn o bryd. Mae pawb sydd i mewn yn aros i mewn.
# $count is how many wrong codes were typed in ten minutes, $places is from how many places in the network.
door-tries = { $count ->
    [one] Mae cod anghywir newydd gael ei deipio.
   *[other] { $count } o godau anghywir yn y deng munud diwethaf, o { $places ->
        [one] un ddyfais
       *[other] { $places } o ddyfeisiau
    }. Gall pwy bynnag sydd â'r cod cywir ond sy'n gorfod aros sganio'r sgwâr yn lle hynny.
}
door-shut-it = Peidio â gadael neb newydd i mewn
door-open-it = Gadael pobl i mewn eto
# A button; $count is how many devices have joined.
door-devices-open = Dyfeisiau ({ $count })
# Opens the page that says whether tablets can reach this laptop.
door-network = A all tabledi ein cyrraedd?
door-devices = Dyfeisiau sydd wedi ymuno
door-devices-how = Mae gan bob dyfais ei henw ei hun. Gofynnwch iddi ddangos ei henw i weld pa un ydyw.
door-devices-none = Nid oes dyfais wedi ymuno eto.
# The heading over other browsers in which the desk is open.
door-desks = Desgiau mewn mannau eraill
# The heading over windows and browsers in which the wall is open.
door-walls = Waliau mewn mannau eraill
# The heading over phones that facilitators use as remotes.
door-remotes = Ffonau'r tîm
door-here = Yma nawr
door-away = Ddim yma
door-looks-on = dim ond edrych
# The name of the menu of one device; $name is such as Otter 12.
door-what = Beth i'w wneud â { $name }
door-identify = Gofyn iddi ddangos ei henw
door-move = Symud i gylch arall
door-move-title = Symud { $name }
door-move-to = I ba gylch?
door-move-do = Ei symud
door-look-only = Gadael iddi edrych yn unig
door-may-write = Gadael iddi ysgrifennu
door-remove = Ei thynnu o'r diwrnod
door-remove-title = Tynnu { $name } allan?
door-remove-how = Ni fydd yn clywed nac yn gweld dim mwy. Mae popeth a ysgrifennwyd arni yn aros yn y cynllun. Gyda chod newydd, ni all ddod yn ôl gyda'r hen un.
# For a desk, a wall or a phone of the team: these came with a link of their own.
door-remove-key-how = Ni fydd yn clywed nac yn gweld dim mwy, ac ni fydd y ddolen y daeth gyda hi yn agor dim mwy. Mae dolenni ar gyfer un newydd wrth y ddesg.
door-remove-do = Ei thynnu allan
door-remove-do-code = Ei thynnu allan, cod newydd
door-removed = Mae'r ddyfais allan.
door-removed-new-code = Mae'r ddyfais allan, ac mae cod newydd.
door-this-is = Enw'r ddyfais hon yw
door-this-is-why = Mae rhywun wrth y ddesg yn chwilio amdani.
door-you-look-on = Rydych chi yma i edrych. Gallwch ddarllen popeth; y lleill sy'n ysgrifennu.
# What a device is called: $animal is the number of an animal, $number is a number from 2 to 99.
door-name = { $animal ->
    [0] Dyfrgi { $number }
    [1] Crëyr { $number }
    [2] Ysgyfarnog { $number }
    [3] Robin { $number }
    [4] Mochyn-daear { $number }
    [5] Dryw { $number }
    [6] Llwynog { $number }
    [7] Alarch { $number }
    [8] Draenog { $number }
    [9] Tylluan { $number }
    [10] Morlo { $number }
    [11] Ehedydd { $number }
    [12] Gwiwer { $number }
    [13] Glas-y-dorlan { $number }
    [14] Carw { $number }
    [15] Pâl { $number }
    [16] Gwadd { $number }
    [17] Gwennol { $number }
    [18] Eog { $number }
    [19] Afanc { $number }
    [20] Dolffin { $number }
    [21] Pila { $number }
    [22] Gafr { $number }
    [23] Cornchwiglen { $number }
    [24] Madfall { $number }
    [25] Merlen { $number }
    [26] Cwningen { $number }
    [27] Drudwen { $number }
    [28] Llyffant { $number }
    [29] Brithyll { $number }
    [30] Llygoden { $number }
   *[31] Cnocell { $number }
}
