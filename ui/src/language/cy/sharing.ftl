### Cymorth a rennir, a gwneud pethau gyda’n gilydd.

sharing-title = Wedi’i rannu ag eraill
