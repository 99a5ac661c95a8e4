### What a circle looked for nearby, and whether it is there.

gaps-title = Something we looked for nearby
gaps-about = A club, a course, a job, a home, a helping hand: what did we look for, and is it there?
# The person has agreed to be counted.
gaps-counted = This is counted for those who plan services here, without a name.
# The person has not agreed to be counted, or has said no.
gaps-not-counted = It stays in this plan. It is only counted, without a name, after a yes to “Count me, without my name” under “What we have agreed”.
# The heading of an empty slip.
gaps-new = Something else
# The heading of a slip. $number counts from 1.
gaps-one = Looked for { $number }
gaps-wanted = What we wanted
gaps-exists = Is it there?
gaps-exists-Yes = Yes, it is there
gaps-exists-No = No, there is none
gaps-exists-Full = There is one, but it is full
gaps-exists-TooFar = It is too far away
gaps-exists-NotAccessible = We cannot get in or join in
gaps-exists-Unknown = We do not know
gaps-area = Which part of life is it about?
gaps-area-PFA1 = Work and learning as I grow up
gaps-area-PFA2 = My own home and choices
gaps-area-PFA3 = Friends and taking part
gaps-area-PFA4 = Being healthy
gaps-area-Education = School and college
gaps-area-Health = Doctors, nurses and therapy
gaps-area-Care = Help and support
gaps-area-Housing = A place to live
gaps-area-Work = A job
gaps-note = Anything else about it
