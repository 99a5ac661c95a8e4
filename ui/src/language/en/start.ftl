### The first screen of the app, while no event is open.

# Under the name of the app.
start-lead = A planning day belongs to the people whose plans it makes. Everything stays in one file on this computer.

## What one can do here

start-new = New event…
start-open = Open…
start-sample = The sample day
start-recent = Opened before
start-none = No event was opened here yet
start-none-how = The sample day shows a whole day with four people. Have a look round; nothing in it can go wrong.
start-no-date = no date yet
# Takes an event off this list; its file stays where it is.
start-forget = Take { $title } off this list
# Opens what to do when tablets cannot reach this laptop.
start-network = Tablets cannot reach us?

## Days on other laptops in the same network

start-nearby = Days nearby
start-nearby-how = Open on another laptop in this network. Its page asks for the code that is on the wall.
# $address is such as http://192.168.1.5:7410. A button: the page opens in the browser.
start-nearby-open = Open { $address }
start-nearby-none = None is told in this network. The address on the wall works all the same.
start-nearby-looking = Looking around…
start-nearby-again = Look again
