### Words on papers about one person: the pack and each of its parts.

## For whom

# Below the title. $who is the reader in the organiser's own words.
pack-made-for = Made for { $who }
