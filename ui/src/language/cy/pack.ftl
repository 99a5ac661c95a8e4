### Geiriau ar bapurau am un person: y pecyn a phob un o'i rannau.

## I bwy

# Below the title. $who is the reader in the organiser's own words.
pack-made-for = Wedi'i wneud i { $who }
