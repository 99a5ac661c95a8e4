### Words on printed paper: what a family keeps in a folder or pins on the kitchen wall.
### Short and warm. The person is spoken of by name.

## The foot of a page

# Example: Page 2 of 5
paper-page-of = Page { $page } of { $pages }

## Dates and money

# Example: 3 December 2026
paper-date = { $day } { $month } { $year }
paper-month-1 = January
paper-month-2 = February
paper-month-3 = March
paper-month-4 = April
paper-month-5 = May
paper-month-6 = June
paper-month-7 = July
paper-month-8 = August
paper-month-9 = September
paper-month-10 = October
paper-month-11 = November
paper-month-12 = December
# Example: £38,354.34
paper-money = £{ $amount }
# Money below nought. The sign is a minus, not a hyphen. Example: −£1,004.30
paper-money-below-nought = −£{ $amount }
