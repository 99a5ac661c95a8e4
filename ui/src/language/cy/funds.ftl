### Wrth y ddesg: prisiau, cymorth a rennir, syniadau.

funds-title = Arian a chymorth
