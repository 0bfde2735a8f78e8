<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>CallSheet</name>
    <message>
        <source>Call %1 before the others?</source>
        <translation>%1 نى نۆۋىتىدىن بۇرۇن چاقىرامسىز؟</translation>
    </message>
    <message>
        <source>The reason is written down. Nobody else sees it.</source>
        <translation>سەۋەب خاتىرىگە يېزىلىدۇ، باشقىلار كۆرمەيدۇ.</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the whole visit of %1?</source>
        <translation>%1 نىڭ بارلىق تەكشۈرۈشىنى بىكار قىلامسىز؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>سەۋەبى</translation>
    </message>
    <message>
        <source>Yes, cancel %1</source>
        <translation>ھەئە، %1 نى بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Monday</source>
        <translation>دۈشەنبە</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>سەيشەنبە</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>چارشەنبە</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>پەيشەنبە</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جۈمە</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>شەنبە</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>يەكشەنبە</translation>
    </message>
    <message>
        <source>It is %1 on %2, %3. Right? If not, set the PC&apos;s clock.</source>
        <translation>ھازىر %3، %2، سائەت %1. توغرىمۇ؟ توغرا بولمىسا، كومپيۇتېرنىڭ ۋاقتىنى توغرىلاڭ.</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>ۋاقىت توغرا</translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>No card</source>
        <translation>كارتىسىز</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توختىتىش</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قۇلۇپلاش</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>چىكىنىش</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Desk %1, room %2</source>
        <translation>%1-خىزمەت ئورنى، %2-ئۆي</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>Machine broken</source>
        <translation>ئۈسكۈنە بۇزۇلدى</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>توختىتىلدى</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>باشقۇرۇش</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Clinic desk</source>
        <translation>خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>Something went wrong. The desk starts again by itself in a moment; nothing is lost.</source>
        <translation>مەسىلە چىقتى. خىزمەت ئورنى ھازىرلا ئۆزى قايتا قوزغىلىدۇ، ھېچنېمە يوقالمايدۇ.</translation>
    </message>
</context>
<context>
    <name>DoorAnswer</name>
    <message>
        <source>Twelve hours have passed. Please sign in again.</source>
        <translation>ئون ئىككى سائەت بولدى. قايتا كىرىڭ.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>بىردەم ساقلاڭ</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again in %1 s.</source>
        <translation>مەخپىي نومۇر خاتا. %1 سېكۇنتتىن كېيىن قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. %1 tries are left before a wait.</source>
        <translation>ئىسىم ياكى مەخپىي نومۇر خاتا. يەنە %1 قېتىم سىنىغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Try again now.</source>
        <translation>ئىسىم ياكى مەخپىي نومۇر خاتا. ھازىر قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>This account is locked. An admin can unlock it.</source>
        <translation>ھېسابات قۇلۇپلاندى. باشقۇرغۇچى ئاچالايدۇ.</translation>
    </message>
    <message>
        <source>Your account was changed. Please sign in again.</source>
        <translation>ھېساباتىڭىز ئۆزگەرتىلدى. قايتا كىرىڭ.</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>Nobody has an account yet</source>
        <translation>تېخى ھېچكىمنىڭ ھېساباتى يوق</translation>
    </message>
    <message>
        <source>Whoever is responsible for this clinic makes the first account here: the admin&apos;s. The admin then adds everybody else in the office.</source>
        <translation>شىپاخانىنىڭ مەسئۇلى بىرىنچى ھېساباتنى مۇشۇ يەردە قۇرىدۇ: ئۇ باشقۇرغۇچىنىڭ ھېساباتى. باشقىلارنى باشقۇرغۇچى كېيىن «باشقۇرۇش» بېتىدە قوشىدۇ.</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>ئىسمىڭىزنى يېزىڭ</translation>
    </message>
    <message>
        <source>Write your PIN down</source>
        <translation>مەخپىي نومۇرىڭىزنى يېزىۋېلىڭ</translation>
    </message>
    <message>
        <source>Type the PIN yourself</source>
        <translation>مەخپىي نومۇرنى ئۆزىڭىز كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ئىسمىڭىز</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 نىڭ مەخپىي نومۇرى</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>باشقۇرغۇچىنىڭ ئىسمى</translation>
    </message>
    <message>
        <source>Write it down and keep it where nobody else looks. Once the account is made, nobody can look it up.</source>
        <translation>يېزىۋېلىپ، باشقىلار كۆرمەيدىغان يەردە ساقلاڭ. ھېسابات قۇرۇلغاندىن كېيىن ئۇنى ھېچكىم كۆرەلمەيدۇ.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>بىردەم ساقلاڭ</translation>
    </message>
    <message>
        <source>Please type a name: 1 to 60 letters.</source>
        <translation>ئىسىمنى يېزىڭ: 1 دىن 60 ھەرپكىچە.</translation>
    </message>
    <message>
        <source>That was another PIN. This is the right one.</source>
        <translation>كىرگۈزگىنىڭىز باشقا نومۇر. توغرىسى مۇشۇ.</translation>
    </message>
    <message>
        <source>The account could not be kept. Please type the PIN once more.</source>
        <translation>ھېساباتنى ساقلىغىلى بولمىدى. مەخپىي نومۇرنى يەنە بىر قېتىم كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Show my PIN</source>
        <translation>مەخپىي نومۇرۇمنى كۆرسەت</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>يېزىۋالدىم</translation>
    </message>
    <message>
        <source>Show the PIN again</source>
        <translation>نومۇرنى قايتا كۆرسەت</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>باشقا ئىسىم</translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message>
        <source>%1 people at the kiosk ask for help</source>
        <translation>ماشىنا يېنىدا %1 كىشى ياردەم سوراۋاتىدۇ</translation>
    </message>
    <message>
        <source>Somebody at the kiosk asks for help</source>
        <translation>ماشىنا يېنىدا بىرى ياردەم سوراۋاتىدۇ</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>ھازىر بارىمەن</translation>
    </message>
</context>
<context>
    <name>LockedPanel</name>
    <message>
        <source>Locked</source>
        <translation>قۇلۇپلاندى</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 نىڭ مەخپىي نومۇرى</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>باشقا كىشى كىرىدۇ</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Complete the name of %1</source>
        <translation>%1 نىڭ ئىسمىنى تولدۇرۇش</translation>
    </message>
    <message>
        <source>Name, as on the card</source>
        <translation>كارتىدىكىگە ئوخشاش ئىسىم</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>ئىسىمنى ساقلاش</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>Call next</source>
        <translation>كېيىنكىسىنى چاقىرىش</translation>
    </message>
    <message>
        <source>This desk is closed</source>
        <translation>بۇ خىزمەت ئورنى تاقالدى</translation>
    </message>
    <message>
        <source>This desk is paused</source>
        <translation>بۇ خىزمەت ئورنى توختىتىلدى</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>ساقلاۋاتقان ئادەم يوق</translation>
    </message>
    <message>
        <source>The data cannot be reached now</source>
        <translation>ھازىر مەلۇماتنى ئوقۇغىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1، %2 ساقلىدى</translation>
    </message>
    <message>
        <source>%1, not verified yet</source>
        <translation>%1، تېخى دەلىللەنمىدى</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>All stations of this desk are out of order</source>
        <translation>بۇ خىزمەت ئورنىدىكى ھېچقايسى تەكشۈرۈش ئورنى ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>Nobody is called to a station that is out of order, at no desk.</source>
        <translation>ئىشلىمەيدىغان تەكشۈرۈش ئورنىغا ھېچقايسى خىزمەت ئورنىدىن ئادەم چاقىرىلمايدۇ.</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 قايتا ئىشلەيدۇ</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 has finished. Good-bye.</source>
        <translation>%1 ھەممىنى تاماملىدى. خەير-خوش.</translation>
    </message>
    <message>
        <source>%1 goes on to %2.</source>
        <translation>%1 نىڭ كېيىنكى تەكشۈرۈش ئورنى: %2.</translation>
    </message>
    <message>
        <source>%1 did not come three times and is given up.</source>
        <translation>%1 كۆپ قېتىم كەلمىدى، ئەمدى چاقىرىلمايدۇ.</translation>
    </message>
    <message>
        <source>%1 did not come and waits some places later.</source>
        <translation>%1 كەلمىدى، نۆۋىتى كەينىگە سۈرۈلدى.</translation>
    </message>
    <message>
        <source>%1 is parked and comes back by itself.</source>
        <translation>%1 ۋاقىتلىق كەتتى، ۋاقتى كەلسە نۆۋەتكە ئۆزى قايتىدۇ.</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <translation>%1 قايتا نۆۋەتتە.</translation>
    </message>
    <message>
        <source>The visit of %1 is cancelled.</source>
        <translation>%1 نىڭ تەكشۈرۈشى بىكار قىلىندى.</translation>
    </message>
    <message>
        <source>Undone: %1 is “%2” again.</source>
        <translation>قايتۇرۇۋېلىندى: %1 يەنە «%2».</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed; it is tried again by itself.</source>
        <translation>سانلىق مەلۇماتنى ئوقۇغىلى بولمىدى. ھېچنېمە ئۆزگەرمىدى، ئۆزى قايتا سىنايدۇ.</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>كېيىنكىسى: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OwnReason</name>
    <message>
        <source>Another reason</source>
        <translation>باشقا سەۋەب</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Park %1: come back in</source>
        <translation>%1 ۋاقىتلىق كەتتى، قانچىلىكتىن كېيىن قايتىدۇ؟</translation>
    </message>
    <message>
        <source>The number waits again by itself then, nearer to the front.</source>
        <translation>ۋاقتى كەلسە نۆۋەتنىڭ ئالدىراق يېرىگە ئۆزى قايتىدۇ.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Call again</source>
        <translation>قايتا چاقىرىش</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>كەلمىدى</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>ۋاقىتلىق كېتىش</translation>
    </message>
    <message>
        <source>Send elsewhere</source>
        <translation>يۆتكەش</translation>
    </message>
    <message>
        <source>Skip a station</source>
        <translation>بىر تەكشۈرۈش ئورنىنى ئاتلاش</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>تەكشۈرۈشنى بىكار قىلىش</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Called %1 times</source>
        <translation>%1 قېتىم چاقىرىلدى</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>چاقىرىلدى</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>ئىسمىنى تولدۇرۇش</translation>
    </message>
    <message>
        <source>Still fasting</source>
        <translation>تېخى ئاچ قورساق</translation>
    </message>
    <message>
        <source>Still to go: %1</source>
        <translation>يەنە بارىدىغىنى: %1</translation>
    </message>
    <message>
        <source>This is the last station</source>
        <translation>بۇ ئەڭ ئاخىرقى تەكشۈرۈش ئورنى</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>تاماملاش</translation>
    </message>
    <message>
        <source>The person is here: start</source>
        <translation>كىشى كەلدى، باشلاش</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>6 خانىدىن %1</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>ئاخىرقى رەقەمنى ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Take over this desk</source>
        <translation>بۇ خىزمەت ئورنىنى ئۆتكۈزۈۋېلىش</translation>
    </message>
    <message>
        <source>Where do you sit?</source>
        <translation>قايسى خىزمەت ئورنىدا ئولتۇرىسىز؟</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>باشقۇرۇش</translation>
    </message>
    <message>
        <source>Desk %1, room %2</source>
        <translation>%1-خىزمەت ئورنى، %2-ئۆي</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>تاقالغان</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>ئوچۇق: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ئوچۇق</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ئۆي</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>بۇ يەردە نېمە تەكشۈرۈلىدۇ</translation>
    </message>
    <message>
        <source>Open this desk</source>
        <translation>بۇ خىزمەت ئورنىنى ئېچىش</translation>
    </message>
</context>
<context>
    <name>PregnantSheet</name>
    <message>
        <source>Ask %1: may you be pregnant?</source>
        <translation>%1 نومۇرلۇق كىشىدىن سوراڭ: ھامىلىدار بولۇشىڭىز مۇمكىنمۇ؟</translation>
    </message>
    <message>
        <source>Ask quietly. If yes, or if she is not sure, the X-ray is left out and she goes on to the next station.</source>
        <translation>ئاستا سوراڭ. ھەئە دېسە ياكى ئېنىق بىلمىسە، رېنتگېن چۈشۈرۈلمەيدۇ، كېيىنكى تەكشۈرۈش ئورنىغا بارىدۇ.</translation>
    </message>
    <message>
        <source>Yes or not sure: leave it out</source>
        <translation>ھەئە ياكى ئېنىق ئەمەس: چۈشۈرۈلمەيدۇ</translation>
    </message>
    <message>
        <source>No: start</source>
        <translation>ياق: باشلاش</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Somebody else is at desk %1. If you sit there now, touch once more.</source>
        <translation>%1-خىزمەت ئورنىنى باشقا كىشى ئىشلىتىۋاتىدۇ. ھازىر سىز ئىشلەتسىڭىز، يەنە بىر قېتىم بېسىڭ.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk.</source>
        <translation>بۇ خىزمەت ئورنىنى ساقلاۋاتقان ئادەم يوق.</translation>
    </message>
    <message>
        <source>This desk is not open.</source>
        <translation>بۇ خىزمەت ئورنى ئوچۇق ئەمەس.</translation>
    </message>
    <message>
        <source>This desk still has %1. Finish, park or send on first.</source>
        <translation>%1 تېخى بۇ يەردە. ئاۋۋال تاماملاڭ، ۋاقىتلىق كەتكۈزۈڭ ياكى يۆتكەڭ.</translation>
    </message>
    <message>
        <source>Nobody is at this desk now.</source>
        <translation>بۇ خىزمەت ئورنىدا ھازىر ئادەم يوق.</translation>
    </message>
    <message>
        <source>%1 is already with desk %2, called at %3.</source>
        <translation>%1 ئاللىقاچان %2-خىزمەت ئورنىدا، سائەت %3 بولغاندا چاقىرىلغان.</translation>
    </message>
    <message>
        <source>%1 was already called by desk %2 at %3.</source>
        <translation>%1 نى %2-خىزمەت ئورنى سائەت %3 بولغاندا چاقىرىپ بولغان.</translation>
    </message>
    <message>
        <source>%1 was already called by another desk.</source>
        <translation>%1 نى باشقا خىزمەت ئورنى چاقىرىپ بولغان.</translation>
    </message>
    <message>
        <source>%1 is at desk %2 now.</source>
        <translation>%1 ھازىر %2-خىزمەت ئورنىدا.</translation>
    </message>
    <message>
        <source>%1 is waiting at another station now.</source>
        <translation>%1 ھازىر باشقا تەكشۈرۈش ئورنىدا ساقلاۋاتىدۇ.</translation>
    </message>
    <message>
        <source>There is no ticket %1 today.</source>
        <translation>بۈگۈن %1 دېگەن بېلەت يوق.</translation>
    </message>
    <message>
        <source>That does not fit: %1 is “%2” now.</source>
        <translation>ھازىر بولمايدۇ: %1 نىڭ ھالىتى «%2».</translation>
    </message>
    <message>
        <source>That does not fit %1 now.</source>
        <translation>ھازىر %1 نومۇرلۇق كىشىگە بۇنداق قىلغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>%1 was called just now, at %2. Wait a little before calling again.</source>
        <translation>%1 ھېلىلا، سائەت %2 بولغاندا چاقىرىلدى. قايتا چاقىرىشتىن بۇرۇن ئازراق ساقلاڭ.</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <translation>قايتۇرۇۋېلىش ۋاقتى ئۆتۈپ كەتتى.</translation>
    </message>
    <message>
        <source>It cannot be undone: something has already happened after it.</source>
        <translation>قايتۇرۇۋالغىلى بولمايدۇ: ئۇنىڭدىن كېيىن باشقا ئىش بولدى.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>قايتۇرۇۋالىدىغان ئىش يوق.</translation>
    </message>
    <message>
        <source>Ask %1 first whether she may be pregnant.</source>
        <translation>ئاۋۋال %1 نومۇرلۇق كىشىدىن ھامىلىدار بولۇش مۇمكىنلىكىنى سوراڭ.</translation>
    </message>
    <message>
        <source>That station is out of order today.</source>
        <translation>ئۇ تەكشۈرۈش ئورنى بۈگۈن ئىشلىمەيدۇ.</translation>
    </message>
    <message>
        <source>That station does not fit. Choose another one.</source>
        <translation>ئۇ تەكشۈرۈش ئورنى ماس كەلمەيدۇ، باشقىسىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>بۈگۈنكى ئىش ئاخىرلاشتى.</translation>
    </message>
    <message>
        <source>A colleague has taken over desk %1 at %2. Where do you sit now?</source>
        <translation>%1-خىزمەت ئورنىنى سائەت %2 بولغاندا باشقا خادىم ئۆتكۈزۈۋالدى. ھازىر قەيەردە ئولتۇرىسىز؟</translation>
    </message>
    <message>
        <source>A colleague has taken over this desk. Where do you sit now?</source>
        <translation>بۇ خىزمەت ئورنىنى باشقا خادىم ئۆتكۈزۈۋالدى. ھازىر قەيەردە ئولتۇرىسىز؟</translation>
    </message>
    <message>
        <source>This name does not fit: it is empty, too long, or holds a number.</source>
        <translation>بۇ ئىسىم بولمايدۇ: قۇرۇق، بەك ئۇزۇن ياكى ئىچىدە نومۇر بار.</translation>
    </message>
    <message>
        <source>This reason does not fit: it is empty, too long, or holds a long number.</source>
        <translation>بۇ سەۋەب بولمايدۇ: قۇرۇق، بەك ئۇزۇن ياكى ئىچىدە ئۇزۇن نومۇر بار.</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>Register without a card</source>
        <translation>كارتىسىز تىزىملاش</translation>
    </message>
    <message>
        <source>ID number, 18 digits</source>
        <translation>كىملىك نومۇرى، 18 خانە</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1-يىلى تۇغۇلغان</translation>
    </message>
    <message>
        <source>Register and print the ticket</source>
        <translation>تىزىملاش ۋە بېلەت بېسىش</translation>
    </message>
</context>
<context>
    <name>RowSheet</name>
    <message>
        <source>Is back: wait again</source>
        <translation>قايتىپ كەلدى: نۆۋەتكە قوشۇش</translation>
    </message>
    <message>
        <source>Call now, with a reason</source>
        <translation>سەۋەب بىلەن ھازىر چاقىرىش</translation>
    </message>
    <message>
        <source>Verify the priority</source>
        <translation>ئالدىنلىقنى دەلىللەش</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>ئالدىنلىقنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>ئىسمىنى تولدۇرۇش</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>بېلەتنى قايتا بېسىش</translation>
    </message>
    <message>
        <source>Print the ticket again, once the printer has paper</source>
        <translation>پرىنتېرغا قەغەز قويغاندىن كېيىن بېلەتنى قايتا بېسىش</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>تەكشۈرۈشنى بىكار قىلىش</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>at desk %1</source>
        <translation>%1-خىزمەت ئورنىدا</translation>
    </message>
    <message>
        <source>%1, not verified yet</source>
        <translation>%1، تېخى دەلىللەنمىدى</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>The ticket of %1 is being printed.</source>
        <translation>%1 نىڭ بېلىتى بېسىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>%1 is registered, the ticket is being printed.</source>
        <translation>%1 تىزىملاندى، بېلەت بېسىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>تېخى بارمىدى</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ساقلاۋاتىدۇ</translation>
    </message>
    <message>
        <source>called</source>
        <translation>چاقىرىلدى</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>تەكشۈرۈلۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تاماملاندى</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>ۋاقىتلىق كەتتى</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>نۆۋەتتىن ئۆتۈپ كەتتى</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>كەلمىدى</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ئاتلاپ ئۆتۈلدى</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>بىكار قىلىندى</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>مۇلازىمەت قىلىنمىدى</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>جىددىي</translation>
    </message>
    <message>
        <source>waited longest</source>
        <translation>ئەڭ ئۇزۇن ساقلىغان</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>ئالدىنلىق</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>كېلىش تەرتىپى</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>جىددىي</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80 ياشتىن يۇقىرى</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>مېيىپ</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>ھامىلىدار</translation>
    </message>
    <message>
        <source>Military or veteran</source>
        <translation>ھەربىي ياكى پېنسىيەدىكى ھەربىي</translation>
    </message>
    <message>
        <source>With a small child</source>
        <translation>كىچىك بالىسى بار</translation>
    </message>
    <message>
        <source>70 to 79</source>
        <translation>⁦70–79⁩ ياش</translation>
    </message>
    <message>
        <source>65 to 69</source>
        <translation>⁦65–69⁩ ياش</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>ئالدىنلىقى يوق</translation>
    </message>
    <message>
        <source>Feels unwell</source>
        <translation>مىجەزى يوق</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>بۇرۇن كەلگەن</translation>
    </message>
    <message>
        <source>The doctor asks</source>
        <translation>دوختۇر تەلەپ قىلدى</translation>
    </message>
    <message>
        <source>Needs a companion</source>
        <translation>ھەمراھ كېرەك</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>ئۆزى خالىمىدى</translation>
    </message>
    <message>
        <source>Machine out of order</source>
        <translation>ئۈسكۈنە بۇزۇق</translation>
    </message>
    <message>
        <source>Done elsewhere</source>
        <translation>باشقا يەردە قىلغان</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>كېرەك ئەمەس</translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <translation>ئۆزى توختىتاي دېدى</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>كېتىپ قالدى</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>ئىككى قېتىم تىزىملانغان</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>باشقا كىشى ئىكەن</translation>
    </message>
    <message>
        <source>%1 is registered, the ticket is printed.</source>
        <translation>%1 تىزىملاندى، بېلەت بېسىلدى.</translation>
    </message>
    <message>
        <source>Already registered today: %1.</source>
        <translation>بۈگۈن تىزىملىنىپ بولغان: %1.</translation>
    </message>
    <message>
        <source>The ticket of %1 was printed again.</source>
        <translation>%1 نىڭ بېلىتى قايتا بېسىلدى.</translation>
    </message>
    <message>
        <source>%1 is registered. Its ticket is a file, no paper comes out: tell the person the number.</source>
        <translation>%1 تىزىملاندى. بېلەت ھۆججەت بولۇپ ساقلاندى، قەغەز چىقمايدۇ: نومۇرنى كىشىگە ئېيتىپ بېرىڭ.</translation>
    </message>
    <message>
        <source>%1 stands, but no paper came out. Look at the printer, then print the ticket again from the list.</source>
        <translation>%1 كۈچكە ئىگە، ئەمما بېلەت چىقمىدى. پرىنتېرنى كۆرۈڭ، ئاندىن تىزىملىكتىن بېلەتنى قايتا بېسىڭ.</translation>
    </message>
    <message>
        <source>The priority of %1 is noted.</source>
        <translation>%1 نىڭ ئالدىنلىقى خاتىرىلەندى.</translation>
    </message>
    <message>
        <source>The name of %1 is completed.</source>
        <translation>%1 نىڭ ئىسمى تولدۇرۇلدى.</translation>
    </message>
    <message>
        <source>This number is not right. Please look again.</source>
        <translation>نومۇر توغرا ئەمەس، قايتا كۆرۈڭ.</translation>
    </message>
    <message>
        <source>This programme is not for this person.</source>
        <translation>بۇ تۈر بۇ كىشىگە ماس كەلمەيدۇ.</translation>
    </message>
    <message>
        <source>No numbers are left for this programme today.</source>
        <translation>بۇ تۈرنىڭ بۈگۈنكى نومۇرى تۈگىدى.</translation>
    </message>
    <message>
        <source>Registration is closed today.</source>
        <translation>بۈگۈنكى تىزىملاش ئاخىرلاشتى.</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 يەنە ئىشلەيدۇ.</translation>
    </message>
    <message>
        <source>%1 is out of order. Sent on: %2.</source>
        <translation>%1 ئىشلىمەيدۇ. يۆتكەلگەنلەر: %2.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 مىنۇت</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1، %2-ئۆي</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who are you?</source>
        <translation>سىز كىم؟</translation>
    </message>
    <message>
        <source>Practice: %1, PIN %2. Nothing here is real.</source>
        <translation>مەشىق: %1، مەخپىي نومۇر %2. بۇ يەردىكىلەر راست ئەمەس.</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>ياكى ئىسمىڭىزنى يېزىڭ</translation>
    </message>
    <message>
        <source>Choose your name, then type your PIN</source>
        <translation>ئىسمىڭىزنى تاللاڭ، ئاندىن مەخپىي نومۇرنى كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 نىڭ مەخپىي نومۇرى</translation>
    </message>
</context>
<context>
    <name>SkipSheet</name>
    <message>
        <source>Skip a station for %1</source>
        <translation>%1 ئۈچۈن بىر تەكشۈرۈش ئورنىنى ئاتلاش</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>سەۋەبى</translation>
    </message>
</context>
<context>
    <name>StationSheet</name>
    <message>
        <source>Is a machine out of order?</source>
        <translation>ئۈسكۈنە بۇزۇلدىمۇ؟</translation>
    </message>
    <message>
        <source>Nobody is called to a station that is out of order, at no desk. Whoever waits there is sent another way.</source>
        <translation>ئىشلىمەيدىغان تەكشۈرۈش ئورنىغا ھېچكىم چاقىرىلمايدۇ. ئۇ يەردە ساقلاۋاتقانلار باشقا يەرگە ئەۋەتىلىدۇ.</translation>
    </message>
    <message>
        <source>%1: out of order</source>
        <translation>%1: ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>Choose a station</source>
        <translation>تەكشۈرۈش ئورنىنى تاللاڭ</translation>
    </message>
    <message>
        <source>Yes, %1 works again</source>
        <translation>ھەئە، %1 يەنە ئىشلەيدۇ</translation>
    </message>
    <message>
        <source>Yes, %1 is out of order</source>
        <translation>ھەئە، %1 ئىشلىمەيدۇ</translation>
    </message>
</context>
<context>
    <name>TierSheet</name>
    <message>
        <source>Priority of %1</source>
        <translation>%1 نىڭ ئالدىنلىقى</translation>
    </message>
    <message>
        <source>By own word</source>
        <translation>ئۆزىنىڭ دېيىشىچە</translation>
    </message>
    <message>
        <source>I have seen the paper</source>
        <translation>ئىسپاتىنى كۆردۈم</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>%1 (out of order)</source>
        <translation>%1 (ئىشلىمەيدۇ)</translation>
    </message>
    <message>
        <source>Send %1 elsewhere</source>
        <translation>%1 نى باشقا تەكشۈرۈش ئورنىغا يۆتكەش</translation>
    </message>
    <message>
        <source>Come back here afterwards</source>
        <translation>كېيىن بۇ يەرگە قايتىپ كېلىدۇ</translation>
    </message>
    <message>
        <source>No other station is left.</source>
        <translation>باشقا تەكشۈرۈش ئورنى قالمىدى.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Not live since %1</source>
        <translation>سائەت %1 بولغاندىن بېرى يېڭىلانمىدى</translation>
    </message>
    <message>
        <source>Number, name, last digits</source>
        <translation>نومۇر، ئىسىم، ئاخىرقى رەقەملەر</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>بۇ يەر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ھەممىسى</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>ھېچكىم تېپىلمىدى.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>ساقلاۋاتقان ئادەم يوق.</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>back in %1</source>
        <translation>قايتىشىغا %1</translation>
    </message>
    <message>
        <source>name missing</source>
        <translation>ئىسمى يوق</translation>
    </message>
    <message>
        <source>at this desk</source>
        <translation>بۇ يەردە</translation>
    </message>
    <message>
        <source>at desk %1</source>
        <translation>%1-خىزمەت ئورنىدا</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>ئاچ قورساق</translation>
    </message>
    <message>
        <source>%1: verify</source>
        <translation>%1: دەلىللەڭ</translation>
    </message>
    <message>
        <source>missed %1×</source>
        <translation>%1 قېتىم كەلمىدى</translation>
    </message>
    <message>
        <source>called %1×</source>
        <translation>%1 قېتىم چاقىرىلدى</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>قايتۇرۇۋېلىش (%1 سېكۇنت)</translation>
    </message>
    <message>
        <source>Undo: %1 (%2 s)</source>
        <translation>قايتۇرۇۋېلىش: %1 (%2 سېكۇنت)</translation>
    </message>
</context>
</TS>
