### Sawl wythnos: nawr, perffaith, tymhorau, ffyrdd eraill.

weeks-now = Fy wythnos nawr
