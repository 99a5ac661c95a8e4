### At the desk: prices, shared support, ideas.

funds-title = Money and support
