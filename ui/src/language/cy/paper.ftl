### Geiriau ar bapur: yr hyn y mae teulu'n ei gadw mewn ffolder neu'n ei roi ar wal y gegin.
### Byr a chynnes. Sonnir am y person wrth ei enw.

## Troed y dudalen

# Enghraifft: Tudalen 2 o 5
paper-page-of = Tudalen { $page } o { $pages }

## Dyddiadau ac arian

# Enghraifft: 3 Rhagfyr 2026
paper-date = { $day } { $month } { $year }
paper-month-1 = Ionawr
paper-month-2 = Chwefror
paper-month-3 = Mawrth
paper-month-4 = Ebrill
paper-month-5 = Mai
paper-month-6 = Mehefin
paper-month-7 = Gorffennaf
paper-month-8 = Awst
paper-month-9 = Medi
paper-month-10 = Hydref
paper-month-11 = Tachwedd
paper-month-12 = Rhagfyr
# Enghraifft: £38,354.34
paper-money = £{ $amount }
# Arian o dan sero: arwydd minws, nid cysylltnod. Enghraifft: −£1,004.30
paper-money-below-nought = −£{ $amount }
