### Dim ond digon o gymorth.

support-how = Un peth ar y tro: pa help sydd ei angen, a phwy neu beth allai ei roi.
