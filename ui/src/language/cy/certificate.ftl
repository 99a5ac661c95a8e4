### Tystysgrif dileu, ar bapur.

certificate-title = Tystysgrif dileu
# $event yw teitl y diwrnod.
certificate-foot = { $event } · tystysgrif dileu · { $date }
# $name yw'r person.
certificate-person = Dilëwyd am byth bopeth a ysgrifennodd { $name } yma, a phopeth a gadwyd amdanynt.
# $event yw teitl y diwrnod.
certificate-event = Dilëwyd am byth y digwyddiad “{ $event }”, gyda phob cynllun ynddo.
certificate-when = Pryd
# $date a $time yw pryd y bu.
certificate-at = { $date }, { $time }
certificate-by = Gan
certificate-event-label = Digwyddiad
certificate-what = Beth a ddilëwyd
certificate-records = Nodiadau a chofnodion eraill, wedi'u cadw o'r neilltu ai peidio: { $count }
certificate-photos = Lluniau a darluniau: { $count }
certificate-devices = Lleoedd dyfeisiau yn y cylch: { $count }
certificate-questions = Cwestiynau am y wal, gyda'r hyn oedd arni: { $count }
certificate-ideas = Syniadau a roddwyd i gylchoedd eraill: { $count }
certificate-history = Pob fersiwn cynharach o hyn i gyd, a'r cofnod o bwy oedd wedi'i weld
certificate-money = Arian, cydsyniad, anghenion, a phwy sydd yn y cylch
certificate-sharing = Mae cymorth a rannwyd yn parhau i'r lleill gyda rhywun dienw yn yr un lle: nid yw arian neb arall wedi newid.
certificate-how = Yna ysgrifennwyd y ffeil o'r newydd heb ddim ohono, a gwagiwyd ei ffeiliau gwaith.
certificate-file = Ffeil y digwyddiad ei hun a'i ffeiliau gwaith
certificate-media = Lluniau, cerddoriaeth a ffilmiau'r diwrnod
certificate-copies = Copïau y gwyddys amdanynt
certificate-copies-none = Ni wyddys am unrhyw gopi wrth ochr y ffeil.
# $file yw enw ffeil.
certificate-copy-gone = { $file }: wedi'i ddileu
certificate-copy-left = { $file }: wedi'i gadw, am na ofynnodd neb iddo fynd
certificate-copy-failed = { $file }: ni ellid ei ddileu
certificate-beyond = Beth na all hyn ei gyrraedd
certificate-beyond-paper = Beth a argraffwyd, a dynnwyd mewn llun neu a aeth adref
certificate-beyond-files = Ffeiliau a anfonwyd neu a gadwyd yn rhywle arall, a chopïau ar ffyn neu gyfrifiaduron eraill
certificate-beyond-devices = Dyfeisiau na fu'n ôl ers hynny: mae pob un yn anghofio'r hyn a gadwodd pan ddaw'n ôl
certificate-beyond-others = Beth a ysgrifennodd eraill yn eu cynlluniau, eu syniadau a'u hatebion eu hunain, lle ysgrifennon nhw amdanynt
certificate-beyond-disk = Olion y gall y ddisg ei hun eu cadw allan o gyrraedd unrhyw raglen; mae disg wedi'i hamgryptio yn eu cadw'n annarllenadwy
certificate-keep = Y daflen hon yw'r unig le sy'n dweud pwy a ddilëwyd. Nid yw'r gwesteiwr wedi cadw dim ohoni.
