### Words on official forms.

# The title of a support plan. $name is the person.
forms-title-support-plan = { $name }: support plan
