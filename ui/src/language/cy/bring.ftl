### Bringing an earlier plan or profile into a sheet, as notes.

bring-title = Dod â’r hyn sydd gennych chi’n barod
bring-help = Gludwch y geiriau yma, neu agorwch ffeil destun. Bydd pob llinell yn nodyn o dan “{ $where }”. Gallwch chi eu newid a’u symud wedyn.
bring-text = Geiriau o’r blaen
bring-file = Agor ffeil destun
bring-count = { $count ->
    [zero] Dim nodiadau eto
    [one] Un nodyn
    [two] { $count } nodyn
    [few] { $count } nodyn
    [many] { $count } nodyn
   *[other] { $count } nodyn
}
bring-whose = Geiriau pwy yw’r rhain?
bring-whose-choose = Dewiswch …
bring-do = Dod â nhw i mewn
bring-done = { $count ->
    [one] Mae un nodyn ar y daflen nawr.
   *[other] Mae { $count } nodyn ar y daflen nawr.
}

## What can be wrong. One sentence that one can act on.

bring-tooLarge = Mae’r ffeil hon yn rhy fawr. Agorwch hi, a gludwch y rhan sy’n bwysig.
bring-notText = Nid testun plaen yw’r ffeil hon. Agorwch hi lle cafodd ei hysgrifennu, copïwch y geiriau, a gludwch nhw yma.
bring-nothing = Does dim geiriau yn y ffeil hon.
bring-tooLong = Mae un llinell yn hir iawn. Rhowch bob peth ar linell ei hun.
bring-tooMany = Mae hynny’n fwy na { $most } nodyn. Dewch â nhw i mewn fesul rhan.
