### Can the tablets reach this laptop? The page that looks, says what is wrong and what to do about it.
### The reader is nervous: people come in ten minutes. Short, plain, one thing at a time.
### Names of settings stand in “…” as the system itself writes them: in this language where the
### system has it, otherwise in English.

network-title = Can the tablets reach this laptop?
network-close = Back to the day
network-close-start = Back to the start
# The heading of the same page at the start screen, where no day is open.
network-help-title = When tablets cannot reach this laptop
network-help-lead = Open a day first, and this page can look for itself. Until then: what to do when a phone cannot open it, and how to make a network of your own. None of it needs the internet.

## What it comes to

network-looking = Looking…
# $time is a time such as 13:52.
network-yes = Yes. A device reached this laptop at { $time }.
network-yes-how = Others on the same Wi-Fi can come in the same way.
network-look-first = Something is in the way, or may be
network-try = Nothing that this laptop can see is in the way
network-try-how = Now try it with one phone that is on the same Wi-Fi as the tablets will be.
network-again = Look again
# $time is a time such as 13:52.
network-looked-at = Looked at { $time }. It looks again by itself.

## How one thing stands; beside a mark
network-state-fine = Fine
network-state-look = Look at this
network-state-cannotTell = Cannot tell from here

## What this laptop finds
network-found = What this laptop finds
# $port is a number such as 7410.
network-doorAnswers = Planning Live answers at this laptop’s own address (port { $port }).
# $port and $usual are numbers such as 7411 and 7410.
network-doorMoved = Planning Live answers, at port { $port } today: the usual one, { $usual }, was in use.
network-doorMoved-do = Cards and links from an earlier day do not fit. Use the address and the square on this page, or close the other app and open the day again.
# $ip is an address such as 192.168.1.5.
network-doorSilent = Planning Live does not answer at { $ip }.
network-doorSilent-do = Another app on this laptop, such as security software or a VPN, may be stopping it. Close it, or switch the VPN off, and wait a few seconds.
network-doorLocal = This day lets in this laptop only.
network-doorLocal-do = It was opened so. Close it and open it in the app, or without “--local”.
# $ip is an address such as 192.168.1.5; $carrier is what carries it.
network-onNetwork = { $carrier ->
    [wiFi] This laptop is on Wi-Fi, at { $ip }.
    [cable] This laptop is on a cable, at { $ip }.
    [ownHotspot] This laptop is the hotspot, at { $ip }.
    [phoneHotspot] This laptop is on a phone’s hotspot, at { $ip }.
   *[unknown] This laptop is on a network, at { $ip }.
}
network-onNetwork-cable = The tablets can be on Wi-Fi, as long as it is the same network as the cable.
network-noNetwork = This laptop is on no network.
network-noNetwork-do = Join the Wi-Fi of the room, or make a network of your own: see below. The internet is not needed.
network-noAddress = The network gave this laptop no address.
network-noAddress-do = Leave the Wi-Fi and join it again. If that does not help, switch the router off and on, or make a network of your own: see below.
# $ip is an address.
network-publicOnly = This laptop’s address, { $ip }, belongs to the wide internet.
network-publicOnly-do = That is unusual in a hall. Use the room’s Wi-Fi, or a network of your own, instead of this cable or modem.
# $ip is an address.
network-providerOnly = This laptop’s address, { $ip }, belongs to a provider’s own network.
network-providerOnly-do = Mobile networks do this, and they keep devices apart. Use the room’s Wi-Fi, or a phone’s hotspot.
network-oneNetwork = There is one network, so there is no doubt which.
network-manyNetworks = This laptop is on { $count } networks at once.
network-manyNetworks-do = The tablets have to be on the one that the shown address belongs to. If one is not needed, switch it off: unplug the cable, or leave the Wi-Fi.
network-noVpn = No VPN is on.
# $interface is what the system calls it, such as utun4.
network-vpn = A VPN is on ({ $interface }).
network-vpn-do = Some VPNs keep everybody in the room out. Switch it off for the day.
network-firewallOff = No firewall is on, as far as can be seen.
network-firewallOpen = The firewall lets tablets in.
network-firewallShut = The firewall of this laptop keeps tablets out.
network-firewallOn = A firewall is on. Whether it lets tablets in cannot be read from here.
network-firewallUnknown = Whether a firewall is on cannot be read from here.
network-firewall-proof = A phone that opens the page is the proof.
network-nobodyYet = No other device has opened the page yet.
# $time is a time such as 13:52.
network-reached = A device opened the page and is connected ({ $time }).
network-reachedWithoutLine = A device opened the page at { $time }, but is not connected yet.
network-reachedWithoutLine-do = Wait a moment. If it stays so, something between lets pages through but not more: a VPN or a filter on that device, or on the Wi-Fi.

## Try it with one phone
network-proof = Try it with one phone
network-proof-1 = Put the phone on the same Wi-Fi as the tablets.
network-proof-2 = Point its camera at the square, or type the address.
network-proof-3 = Watch this page: it says so at once.
network-proof-square = The address of this laptop, for a phone’s camera
network-proof-no-address = There is no address to open yet.
network-proof-waiting = Nobody has come yet. This page is watching.
# $ip is an address, $time a time such as 13:52.
network-proof-came = A device reached us at { $time } (from { $ip }).
network-proof-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}

## When it does not open
network-ask = What does the phone show?
network-ask-how = Choose what comes nearest. What helps most often comes first.
network-shows-opened = Planning Live
network-shows-spins = It turns for ever, or says that it took too long
network-shows-notFound = At once: no connection, or the page cannot be found
network-shows-signIn = A page of the Wi-Fi: sign in, or accept something
network-shows-search = A page of a search engine
network-shows-warning = A warning that it is not secure
network-shows-opened-good = Then all is well: others on the same Wi-Fi can do the same.
network-cause-firewall = The firewall of this laptop
network-cause-laptopVpn = A VPN on this laptop
network-cause-apart = The Wi-Fi keeps devices apart
network-cause-apart-why = Guest networks often do. Each device has the internet, and none sees another. Nothing on this laptop can change that.
network-cause-otherNetwork = The phone is on another network
network-cause-mobileData = The phone uses its mobile data
network-cause-mobileData-why = A phone that finds no internet on a Wi-Fi quietly goes back to mobile data.
network-cause-phoneVpn = A VPN on the phone
network-cause-portal = The Wi-Fi wants something first
network-cause-typed = The address was taken for a search
network-cause-secure = The phone put “https” in front

## What to do about each: one step a line
network-firewall-windows-1 = Press the Windows key, type “firewall” and open “Allow an app through Windows Firewall”.
network-firewall-windows-2 = Choose “Change settings”. If Windows asks for an administrator, the owner of the laptop has to help.
network-firewall-windows-3 = Find Planning Live in the list, and tick both “Private” and “Public”. If it is not there: “Allow another app…”.
network-firewall-windows-4 = Or: at “Settings”, “Network & internet”, open this Wi-Fi and choose “Private network”.
network-firewall-macOs-1 = Open “System Settings”, “Network”, “Firewall”, and choose “Options…”.
network-firewall-macOs-2 = “Block all incoming connections” has to be off.
network-firewall-macOs-3 = Find Planning Live in the list and choose “Allow incoming connections”. With + you can add it.
# $port is a number such as 7410. Commands stay as they are.
network-firewall-linux-1 = With ufw (Ubuntu, Mint), in a terminal: sudo ufw allow { $port }/tcp
network-firewall-linux-2 = With firewalld (Fedora, openSUSE): sudo firewall-cmd --add-port={ $port }/tcp
network-firewall-linux-3 = The second one lasts until the laptop is restarted.
network-firewall-other-1 = Open the settings of the firewall, and let Planning Live be called from the room (port { $port }, TCP).
network-vpn-windows-1 = Look for the VPN’s icon beside the clock, and choose to disconnect.
network-vpn-windows-2 = Or: “Settings”, “Network & internet”, “VPN”, “Disconnect”.
network-vpn-macOs-1 = Look for the VPN’s icon at the top of the screen, and choose to disconnect.
network-vpn-macOs-2 = Or: “System Settings”, “VPN”, and switch it off.
network-vpn-linux-1 = Open the menu at the top right, and switch the VPN off there.
network-vpn-other-1 = Open the VPN’s own app, and choose to disconnect.
network-vpn-work = On a work laptop it may come back by itself: ask whoever looks after it, or use another laptop.
network-apart-1 = Ask the venue for a network that is not the guests’, or to let devices on this one reach each other today (the router may call it “AP isolation”: off).
network-apart-2 = Or make a network of your own: see below. It takes five minutes.
network-otherNetwork-1 = On the phone, open the Wi-Fi settings and read the name of the network.
network-otherNetwork-2 = It has to be the same name as on this laptop. “Guest” is another network.
network-otherNetwork-3 = If this laptop is on two networks, try its other address, too: it stands beside the square.
network-mobileData-iphone = iPhone, iPad: open “Settings”, “Mobile Data”, and switch it off for a moment.
network-mobileData-android = Android: swipe down from the top, and tap “Mobile data” off for a moment.
network-mobileData-stay = If the phone says that this Wi-Fi has no internet: choose to stay on it.
network-phoneVpn-iphone = iPhone, iPad: open “Settings”, “General”, “VPN & Device Management”, and switch it off.
network-phoneVpn-android = Android: open “Settings”, “Network & internet”, “VPN”, and switch it off.
network-phoneVpn-filter = Security apps and ad blockers often are such a VPN.
network-portal-1 = Do what the page asks, on the phone and on each tablet, then open our address again.
network-portal-2 = Do the same on this laptop.
network-portal-3 = If it wants an account or a payment, make a network of your own: see below.
network-typed-1 = Type the address as it stands here: with http:// in front, and the number after the colon.
network-typed-2 = Type it into the line at the very top or bottom of the browser, not into a box in the middle of a page.
network-secure-1 = The address begins with http:// and not with https://.
network-secure-2 = If the browser asks, choose to go on to the page. It comes from this laptop, and never leaves the room.

## A network of your own
network-hotspot = A network of your own
network-hotspot-lead = When the Wi-Fi of the room does not do, make one. The day needs no internet: a hotspot, or a small router without any, is enough. Do it before people come: afterwards every device has to change its Wi-Fi.
network-hotspot-print = Print these steps
# The name of the row of tabs.
network-hotspot-which = Which device makes the network?
network-hotspot-windows = Windows
network-hotspot-macOs = Mac
network-hotspot-linux = Linux
network-hotspot-iphone = iPhone
network-hotspot-android = Android phone
network-hotspot-limits = Good to know
# Beside the tab of the system that runs on this laptop.
network-hotspot-this = this laptop
network-hotspot-windows-1 = Press the Windows key and I. Open “Network & internet”, then “Mobile hotspot”.
network-hotspot-windows-2 = At “Share my internet connection from”, leave what is there. At “Share over”, choose “Wi-Fi”.
network-hotspot-windows-3 = Choose “Edit”. Give it a short name and a password that is easy to type. As band choose 2.4 GHz.
network-hotspot-windows-4 = Switch “Power saving” off, or the hotspot ends when nobody is on it for a while.
network-hotspot-windows-5 = Switch “Mobile hotspot” on.
network-hotspot-windows-limit-1 = Up to eight devices.
network-hotspot-windows-limit-2 = Windows begins a hotspot only when it has some internet to share. Without any, use a phone’s hotspot.
network-hotspot-macOs-1 = Open “System Settings”, “General”, “Sharing”, and press the ⓘ beside “Internet Sharing”.
network-hotspot-macOs-2 = At “Share your connection from”, choose the cable or the phone on USB: anything but Wi-Fi.
network-hotspot-macOs-3 = At “To devices using”, switch “Wi-Fi” on.
network-hotspot-macOs-4 = Choose “Wi-Fi Options…”. Give it a short name and a password that is easy to type.
network-hotspot-macOs-5 = Switch “Internet Sharing” on, and choose “Start”.
network-hotspot-macOs-limit-1 = A Mac cannot be on a Wi-Fi and be a hotspot at once. Without a cable or a phone on USB, use a phone’s hotspot.
network-hotspot-macOs-limit-2 = It does not go to sleep as long as Planning Live runs; keep it plugged in.
network-hotspot-linux-1 = Open “Settings”, “Wi-Fi”.
network-hotspot-linux-2 = Open the menu with three dots, and choose “Turn On Wi-Fi Hotspot…”.
network-hotspot-linux-3 = Give it a short name and a password that is easy to type, and choose “Turn On”.
# The command stays as it is; the two texts in quotes may be other ones.
network-hotspot-linux-4 = Or in a terminal: nmcli device wifi hotspot ssid "Planning" password "a-word-of-your-own"
network-hotspot-linux-limit-1 = Meanwhile this laptop is on no other Wi-Fi. A cable goes on.
network-hotspot-linux-limit-2 = Up to ten devices or so; it depends on the laptop.
network-hotspot-iphone-1 = On the iPhone, open “Settings”, “Personal Hotspot”, and switch “Allow Others to Join” on.
network-hotspot-iphone-2 = Switch “Maximise Compatibility” on, and stay on that screen until all are in.
network-hotspot-iphone-3 = On this laptop, join the Wi-Fi with the iPhone’s name. The password stands on the iPhone.
network-hotspot-iphone-limit-1 = Up to five devices or so, this laptop among them.
network-hotspot-iphone-limit-2 = Planning Live uses no mobile data. Other apps on the tablets may: switch on “Low Data Mode” there.
network-hotspot-android-1 = On the phone, open “Settings”, “Network & internet”, “Hotspot & tethering”. On a Samsung: “Connections”, “Mobile Hotspot and Tethering”.
network-hotspot-android-2 = Open “Wi-Fi hotspot”, give it a short name and a password, and switch it on.
network-hotspot-android-3 = On this laptop, join that Wi-Fi.
network-hotspot-android-limit-1 = Up to ten devices or so, this laptop among them.
network-hotspot-android-limit-2 = Keep the phone plugged in. Some phones end the hotspot when nobody is on it: switch “Turn off automatically” off.
network-hotspot-join = On each tablet, join the Wi-Fi with that name.
network-hotspot-return = Come back to this page: the new address and its square appear by themselves. Older ones do not fit any more.

## All addresses
network-addresses = Every address of this laptop
network-addresses-none = None.
network-address = Address
network-address-way = Way out
network-address-kind = What it is
network-address-answers = Do we answer there?
network-address-yes = Yes
network-address-no = No
network-kind-wiFi = Wi-Fi
network-kind-cable = Cable
network-kind-ownHotspot = Hotspot of this laptop
network-kind-phoneHotspot = A phone’s hotspot
network-kind-tunnel = VPN
network-kind-virtual = Inside this laptop only
network-kind-unknown = Network
network-range-private = of the room
network-range-linkLocal = made up: no router gave one
network-range-provider = of a provider
network-range-public = of the wide internet

## Apps nearby
network-nearby = Days nearby
# A switch.
network-nearby-tell = Let Planning Live on laptops in the same network find this day
network-nearby-how = A bonus: the start screen of a laptop then lists this day’s address. It is told that Planning Live is here, and nothing else: no title, no names. Joining needs the code all the same.
network-nearby-told = It is told now.
network-nearby-notTold = It is not told.
network-nearby-cannotTell = This network does not take it. The square and the address work all the same.
