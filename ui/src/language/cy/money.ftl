### Oriau ac arian.

money-strip-week = Mae wythnos yn costio { $amount }
