### Geiriau ar ffurflenni swyddogol.

# The title of a support plan. $name is the person.
forms-title-support-plan = { $name }: cynllun cefnogaeth
