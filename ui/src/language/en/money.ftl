### Hours and money.

# $amount is an amount such as £697.90.
money-strip-week = A week costs { $amount }
