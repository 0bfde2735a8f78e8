<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>BoardWords</name>
    <message>
        <source>Number</source>
        <translation>نومۇر</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ئۆي</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>قايتا چاقىرىلدى</translation>
    </message>
    <message>
        <source>Called last</source>
        <translation>يېقىنقى چاقىرىش</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 ۋاقتىدا</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>بېيجىڭ ۋاقتى</translation>
    </message>
    <message>
        <source>Age, pregnancy, disability or military service may come first. Every call is recorded.</source>
        <translation>ياشانغانلار، ھامىلدارلار، مېيىپلار ۋە ھەربىيلەر ئالدىن چاقىرىلىشى مۇمكىن. ھەر بىر چاقىرىش خاتىرىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Please take a seat</source>
        <translation>ئولتۇرۇپ ساقلاڭ</translation>
    </message>
    <message>
        <source>Your number appears here when it is your turn.</source>
        <translation>نۆۋىتىڭىز كەلگەندە نومۇرىڭىز بۇ يەردە كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>ساقلاۋاتقانلار: %1</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>بۈگۈنكى خىزمەت ئاخىرلاشتى</translation>
    </message>
    <message>
        <source>Please come back tomorrow, or ask staff.</source>
        <translation>ئەتە كېلىڭ ياكى خادىملاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>No new calls since %1</source>
        <translation>%1 ۋاقتىدىن بۇيان چاقىرىش يوق</translation>
    </message>
    <message>
        <source>The board cannot show them now. Please listen to the staff.</source>
        <translation>ئېكران ھازىر چاقىرىشنى كۆرسىتەلمەيدۇ. خادىملارنىڭ چاقىرىشىنى ئاڭلاڭ.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>سەل ساقلاڭ</translation>
    </message>
    <message>
        <source>Please listen to the staff</source>
        <translation>خادىملارنىڭ چاقىرىشىنى ئاڭلاڭ</translation>
    </message>
    <message>
        <source>The board starts again by itself in a moment.</source>
        <translation>ئېكران ھازىرلا ئۆزى قايتا قوزغىلىدۇ.</translation>
    </message>
</context>
</TS>
