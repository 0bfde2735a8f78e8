<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>LogCheck</name>
    <message>
        <source>Choose where the export is, then the export.</source>
        <translation>ئالدى بىلەن چىقىرىلغان ھۆججەتلەر تۇرغان جاينى، ئاندىن ئۇنى تاللاڭ.</translation>
    </message>
    <message>
        <source>There is no export at this place.</source>
        <translation>بۇ جايدا چىقىرىلغان ھۆججەت يوق.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>As</source>
        <translation>شەكلى</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ئىسىملار</translation>
    </message>
    <message>
        <source>In full, with a reason</source>
        <translation>تولۇق، سەۋەبى بىلەن</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>يوشۇرۇلغان</translation>
    </message>
    <message>
        <source>Why in full? This is written down with your name.</source>
        <translation>نېمىشقا تولۇق؟ بۇ سىزنىڭ ئىسمىڭىز بىلەن خاتىرىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>يەنە چىقىرىش</translation>
    </message>
    <message>
        <source>Export now</source>
        <translation>ھازىر چىقىرىش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Day</source>
        <translation>كۈن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نومۇر</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>تۈر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ھالەت</translation>
    </message>
    <message>
        <source>In</source>
        <translation>كەلگەن</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>كەتكەن</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>ساقلىغان</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. The export has all of them.</source>
        <translation>%2 دىن ئالدىنقى %1 سى كۆرسىتىلدى. چىقىرىلغان ھۆججەتتە ھەممىسى بار.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>چىقىرىش</translation>
    </message>
    <message>
        <source>Check an export</source>
        <translation>چىقىرىلغاننى تەكشۈرۈش</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>The clinic’s data cannot be reached.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىغا ئۇلىنالمىدى.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>still here</source>
        <translation>تېخى بۇ يەردە</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>تاماملىغان</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>كەلمىگەن</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>بىكار قىلىنغان</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>نۆۋەت كەلمىگەن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 مىنۇت</translation>
    </message>
    <message>
        <source>Plain table (%1)</source>
        <translation>ئاددىي جەدۋەل (%1)</translation>
    </message>
    <message>
        <source>Spreadsheet (%1)</source>
        <translation>ئېلېكترونلۇق جەدۋەل (%1)</translation>
    </message>
    <message>
        <source>Paper (%1)</source>
        <translation>قەغەز (%1)</translation>
    </message>
    <message>
        <source>Nobody was registered on these days.</source>
        <translation>بۇ كۈنلەردە ھېچكىم تىزىملاتمىغان.</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 قېتىم تەكشۈرۈش</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB بوش</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB بوش</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>%1 دىسكىسى</translation>
    </message>
    <message>
        <source>The clinic’s folder</source>
        <translation>شىپاخانىنىڭ قىسقۇچى</translation>
    </message>
    <message>
        <source>The stick is not there any more. Nothing was written. Put it in again and look for it.</source>
        <translation>دىسكا ئەمدى يوق. ھېچنېمە يېزىلمىدى. ئۇنى قايتا چېتىپ، ئاندىن ئىزدەڭ.</translation>
    </message>
    <message>
        <source>There is not enough room there. Nothing was left half written. Take an emptier stick.</source>
        <translation>ئۇ يەردە يېتەرلىك بوشلۇق يوق. چالا يېزىلغان ھۆججەت قالمىدى. بوشراق دىسكا ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was left half written. Try another stick.</source>
        <translation>ئۇ يەرگە يېزىلمىدى. چالا يېزىلغان ھۆججەت قالمىدى. باشقا دىسكىنى سىناڭ.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half written.</source>
        <translation>توختىتىلدى. چالا يېزىلغان ھۆججەت قالمىدى.</translation>
    </message>
    <message>
        <source>Say why names are needed in full.</source>
        <translation>ئىسىملارنىڭ نېمىشقا تولۇق كېرەكلىكىنى يېزىڭ.</translation>
    </message>
    <message>
        <source>Nobody was registered on these days, so there is nothing to export.</source>
        <translation>بۇ كۈنلەردە ھېچكىم تىزىملاتمىغان، چىقىرىدىغان نەرسە يوق.</translation>
    </message>
    <message>
        <source>These days have not come yet, or the end is before the beginning.</source>
        <translation>بۇ كۈنلەر تېخى كەلمىدى، ياكى ئاخىرى بېشىدىن بۇرۇن.</translation>
    </message>
    <message>
        <source>It was not exported.</source>
        <translation>چىقىرىلمىدى.</translation>
    </message>
    <message>
        <source>%1 visits are in the folder %2: %3.</source>
        <translation>%1 قېتىم تەكشۈرۈش %2 قىسقۇچىدا: %3.</translation>
    </message>
    <message>
        <source>Everything is written. Take the stick out only now.</source>
        <translation>ھەممىسى يېزىلدى. ئەمدى دىسكىنى چىقىرىۋالسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>It is in the clinic’s own folder on this computer.</source>
        <translation>ئۇ مۇشۇ كومپيۇتېردىكى شىپاخانا قىسقۇچىدا.</translation>
    </message>
    <message>
        <source>It holds full names: keep it locked away.</source>
        <translation>ئۇنىڭدا تولۇق ئىسىملار بار: قۇلۇپلاپ ساقلاڭ.</translation>
    </message>
    <message>
        <source>This export is not as it was signed. Do not rely on it.</source>
        <translation>بۇ ھۆججەت ئىمزالانغان ۋاقىتتىكىدەك ئەمەس. ئۇنىڭغا ئىشەنمەڭ.</translation>
    </message>
    <message>
        <source>Nothing was altered: %1 to %2.</source>
        <translation>ھېچنېمە ئۆزگەرتىلمىگەن: %1 دىن %2 گىچە.</translation>
    </message>
    <message>
        <source>It was signed by this clinic.</source>
        <translation>ئۇنى مۇشۇ شىپاخانا ئىمزالىغان.</translation>
    </message>
    <message>
        <source>It was signed with a key that is not this clinic’s: %1.</source>
        <translation>ئۇ بۇ شىپاخانىنىڭ بولمىغان ئاچقۇچ بىلەن ئىمزالانغان: %1.</translation>
    </message>
</context>
<context>
    <name>OfficeBusy</name>
    <message>
        <source>Working: %1 of %2 rows</source>
        <translation>ئىشلەۋاتىدۇ: %2 قۇردىن %1 قۇر</translation>
    </message>
    <message>
        <source>Working. One moment.</source>
        <translation>ئىشلەۋاتىدۇ. بىردەم ساقلاڭ.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توختىتىش</translation>
    </message>
</context>
<context>
    <name>OfficeRail</name>
    <message>
        <source>Keys: Ctrl and the number</source>
        <translation>كۇنۇپكا: Ctrl ۋە سان</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>خىزمەت ئورنىغا قايتىش</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Daily log</source>
        <translation>كۈنلۈك خاتىرە</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>دوكلات</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>خادىملار</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>تۈرلەر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تەڭشەكلەر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>سانلىق مەلۇمات</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>بىر كىشى</translation>
    </message>
    <message>
        <source>Village list</source>
        <translation>كەنت تىزىملىكى</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ئۈسكۈنىلەر</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>ئىسپات</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Look for sticks again</source>
        <translation>دىسكىنى قايتا ئىزدەش</translation>
    </message>
</context>
<context>
    <name>ReportBars</name>
    <message>
        <source>Dark: half of the people waited no longer. Light: nine of ten waited no longer.</source>
        <translation>توق رەڭ: ئادەملەرنىڭ يېرىمى بۇنىڭدىن ئۇزۇن ساقلىمىغان. سۇس رەڭ: ئون ئادەمدىن توققۇزى بۇنىڭدىن ئۇزۇن ساقلىمىغان.</translation>
    </message>
    <message>
        <source>How many registered, and what became of them</source>
        <translation>قانچە ئادەم تىزىملاتقان، نەتىجىسى قانداق</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>The clinic’s data cannot be reached.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىغا ئۇلىنالمىدى.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
</context>
<context>
    <name>ReportTimes</name>
    <message>
        <source>Nobody was registered.</source>
        <translation>ھېچكىم تىزىملاتمىغان.</translation>
    </message>
    <message>
        <source>Registered on each day</source>
        <translation>ھەر كۈنى تىزىملاتقانلار</translation>
    </message>
    <message>
        <source>Registered in each hour</source>
        <translation>ھەر سائەتتە تىزىملاتقانلار</translation>
    </message>
</context>
<context>
    <name>ReportTrust</name>
    <message>
        <source>The wait that people were told</source>
        <translation>ئادەملەرگە ئېيتىلغان ساقلاش ۋاقتى</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>كاشىلىلار</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Registered</source>
        <translation>تىزىملاتقان</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تاماملىغان</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>كەلمىگەن</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>نۆۋەت كەلمىگەن</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>كارتىسىز</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>ئادەتتىكى ساقلاش</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>سائەتلەر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>كۈنلەر</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>تۈرلەر</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>ئورۇنلار</translation>
    </message>
    <message>
        <source>Told waits, troubles</source>
        <translation>ئېيتىلغان ۋاقىت، كاشىلا</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>ئالدىنقى كۈن</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>ئالدىنقى ھەپتە</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>ئالدىنقى ئاي</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 بىلەن ئوخشاش</translation>
    </message>
    <message>
        <source>▲ %1 more than %2</source>
        <translation>▲ %2دىن %1 كۆپ</translation>
    </message>
    <message>
        <source>▼ %1 fewer than %2</source>
        <translation>▼ %2دىن %1 ئاز</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>تىزىملاتقان %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>تاماملىغان %1</translation>
    </message>
    <message>
        <source>did not come %1</source>
        <translation>كەلمىگەن %1</translation>
    </message>
    <message>
        <source>not reached %1</source>
        <translation>نۆۋەت كەلمىگەن %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 ئادەم</translation>
    </message>
    <message>
        <source>waited %1 / %2 min</source>
        <translation>%1 / %2 مىنۇت ساقلىغان</translation>
    </message>
    <message>
        <source>took %1 min</source>
        <translation>%1 مىنۇت كەتكەن</translation>
    </message>
    <message>
        <source>Nobody was told a wait on these days.</source>
        <translation>بۇ كۈنلەردە ھېچكىمگە ساقلاش ۋاقتى ئېيتىلمىغان.</translation>
    </message>
    <message>
        <source>On average people waited %1 min longer than the middle of it.</source>
        <translation>ئوتتۇرا ھېساب بىلەن ئېيتىلغاننىڭ ئوتتۇرىسىدىن %1 مىنۇت ئۇزۇن ساقلىغان.</translation>
    </message>
    <message>
        <source>On average people waited %1 min less than the middle of it.</source>
        <translation>ئوتتۇرا ھېساب بىلەن ئېيتىلغاننىڭ ئوتتۇرىسىدىن %1 مىنۇت ئاز ساقلىغان.</translation>
    </message>
    <message>
        <source>On average it was right.</source>
        <translation>ئوتتۇرا ھېساب بىلەن توغرا چىققان.</translation>
    </message>
    <message>
        <source>%1 people were told a wait; for %2 of 100 it came true.</source>
        <translation>%1 ئادەمگە ساقلاش ۋاقتى ئېيتىلغان؛ 100 دىن %2 سىدە توغرا چىققان.</translation>
    </message>
    <message>
        <source>papers that did not come out</source>
        <translation>چىقمىغان قەغەز</translation>
    </message>
    <message>
        <source>papers of which nobody knows</source>
        <translation>چىققان-چىقمىغانلىقى نامەلۇم قەغەز</translation>
    </message>
    <message>
        <source>villagers who asked for a person</source>
        <translation>ياردەم سورىغان ئادەم</translation>
    </message>
    <message>
        <source>starts after the program or the power went off</source>
        <translation>پروگرامما توختىغان ياكى توك ئۈزۈلگەندىن كېيىنكى قوزغىلىش</translation>
    </message>
    <message>
        <source>times that the card reader was gone</source>
        <translation>كارتا ئوقۇغۇچ يوق بولغان قېتىم</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Day</source>
        <translation>كۈن</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ھەپتە</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ئاي</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>باشلىنىش … ئاخىرى</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>بۈگۈن، %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 دىن %2 گىچە</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ئىلگىرى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>كېيىن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>باشلىنىش</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ئاخىرى</translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
</context>
<context>
    <name>StaffNew</name>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Staff</source>
        <translation>خادىملار</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تىزىملاتقان</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>كەلمىگەن</translation>
    </message>
</context>
</TS>
