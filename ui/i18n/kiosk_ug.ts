<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>Broken</name>
    <message>
        <source>Please ask staff</source>
        <translation>خادىملاردىن سوراڭ</translation>
    </message>
    <message>
        <source>The machine starts again by itself in a moment.</source>
        <translation>ماشىنا ھازىرلا ئۆزى قايتا قوزغىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Take your card</source>
        <translation>كارتىڭىزنى ئېلىۋېلىڭ</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Is this you?</source>
        <translation>بۇ سىزمۇ؟</translation>
    </message>
    <message>
        <source>Your name is added at the desk</source>
        <translation>ئىسمىڭىزنى خادىم تولدۇرىدۇ</translation>
    </message>
    <message>
        <source>Born in %1</source>
        <translation>%1-يىلى تۇغۇلغان</translation>
    </message>
    <message>
        <source>From the card: name, sex, birth date and ID number. Only for this check-up.</source>
        <translation>كارتىدىن ئىسىم، جىنس، تۇغۇلغان ۋاقىت ۋە كىملىك نومۇرى ئوقۇلدى. پەقەت مۇشۇ تەكشۈرۈش ئۈچۈنلا.</translation>
    </message>
    <message>
        <source>We keep your ID number only for this check-up.</source>
        <translation>كىملىك نومۇرىڭىز پەقەت مۇشۇ تەكشۈرۈش ئۈچۈنلا ئىشلىتىلىدۇ.</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>مەن ئەمەس</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>ھەئە، بۇ مەن</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Done</source>
        <translation>بولدى</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>باشتىن باشلاش</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>خادىم چاقىرىش</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Somebody is coming to help you</source>
        <translation>سىزگە ياردەم قىلىدىغان كىشى كېلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>مۇشۇ يەردە ساقلاپ تۇرۇڭ.</translation>
    </message>
    <message>
        <source>Type my ID number</source>
        <translation>كىملىك نومۇرۇمنى كىرگۈزۈش</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>يەنە ۋاقىت كېرەكمۇ؟</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>سېكۇنت</translation>
    </message>
    <message>
        <source>Otherwise the screen goes back to the start.</source>
        <translation>بولمىسا ئېكران باش بەتكە قايتىدۇ.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>ئىشىم پۈتتى</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>ھەئە، يەنە ۋاقىت كېرەك</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Clinic registration</source>
        <translation>تەكشۈرۈشكە تىزىملىتىش</translation>
    </message>
</context>
<context>
    <name>NumberCells</name>
    <message>
        <source>%1 of 18 digits</source>
        <translation>18 خانىدىن %1 خانە كىرگۈزۈلدى</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>ئاخىرقى خانىنى ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>Type your ID number</source>
        <translation>كىملىك نومۇرىڭىزنى كىرگۈزۈڭ</translation>
    </message>
    <message>
        <source>This number is not right. Compare it with your card.</source>
        <translation>بۇ نومۇر توغرا ئەمەس. كارتىڭىز بىلەن سېلىشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>18 digits, on your ID card or social security card</source>
        <translation>18 خانە، كىملىك ياكى ئىجتىمائىي كاپالەت كارتىسىغا بېسىلغان</translation>
    </message>
    <message>
        <source>Touch a digit to type it anew.</source>
        <translation>خاتا خانىنى بېسىپ، قايتا كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ھەممىنى ئۆچۈرۈش</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>سەل ساقلاڭ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>داۋاملاشتۇرۇش</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>The printer has no paper.</source>
        <translation>پرىنتېردا قەغەز تۈگىدى.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>پرىنتېرنىڭ قاپقىقى ئوچۇق.</translation>
    </message>
    <message>
        <source>The paper is stuck.</source>
        <translation>قەغەز قىسىلىپ قالدى.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>پرىنتېر جاۋاب بەرمەيۋاتىدۇ.</translation>
    </message>
    <message>
        <source>Keep this number in mind. Staff know.</source>
        <translation>بۇ نومۇرنى ئېسىڭىزدە تۇتۇڭ، خادىملار بىلىدۇ.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>نومۇر بېلىتىڭىز بېسىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>You already have a ticket. Lost it? Print again.</source>
        <translation>نومۇر بېلىتىڭىز بار. يوقىتىپ قويغان بولسىڭىز، قايتا بېسىڭ.</translation>
    </message>
    <message>
        <source>Keep this number in mind.</source>
        <translation>بۇ نومۇرنى ئېسىڭىزدە تۇتۇڭ.</translation>
    </message>
    <message>
        <source>Take your ticket.</source>
        <translation>نومۇر بېلىتىڭىزنى ئېلىڭ.</translation>
    </message>
</context>
<context>
    <name>PracticeDock</name>
    <message>
        <source>Take the card out</source>
        <translation>كارتىنى چىقىرىش</translation>
    </message>
    <message>
        <source>Take the paper away</source>
        <translation>قەغەزنى ئېلىۋېتىش</translation>
    </message>
    <message>
        <source>Put paper in</source>
        <translation>قەغەز سېلىش</translation>
    </message>
</context>
<context>
    <name>ProgrammeTile</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>ھېچكىم ساقلىمايۋاتىدۇ</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>ساقلاۋاتقانلار: %1</translation>
    </message>
</context>
<context>
    <name>ProgrammesScreen</name>
    <message>
        <source>What did you come for?</source>
        <translation>نېمە ئىشقا كەلدىڭىز؟</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Leave the card in</source>
        <translation>كارتىنى چىقارماڭ</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>كارتا ئوقۇلۇۋاتىدۇ.</translation>
    </message>
</context>
<context>
    <name>RegisteringScreen</name>
    <message>
        <source>You are being registered</source>
        <translation>سىز تىزىملىنىۋاتىسىز</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>سەل ساقلاڭ.</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>You are already registered</source>
        <translation>سىز تىزىملىتىپ بولغان</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>نۆۋەت نومۇرىڭىز</translation>
    </message>
    <message>
        <source>people ahead</source>
        <translation>ئالدىڭىزدا</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>تېخى باشلانمىدى</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>مىنۇتچە</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Do not eat yet. Some tests need an empty stomach.</source>
        <translation>ھازىرچە تاماق يېمەڭ. بەزى تەكشۈرۈشلەر ئاچ قورساقتا قىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Go first to:</source>
        <translation>ئاۋۋال بارىدىغان يەر:</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1، %2-ئۆي</translation>
    </message>
    <message>
        <source>%1, room: ask staff</source>
        <translation>%1، ئۆي نومۇرىنى خادىمدىن سوراڭ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>قايتا بېسىش</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Take the card out.</source>
        <translation>كارتىنى چىقىرىۋېلىڭ.</translation>
    </message>
    <message>
        <source>It did not work again. Touch: Call staff</source>
        <translation>يەنە بولمىدى. «خادىم چاقىرىش» كۇنۇپكىسىنى بېسىڭ.</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>خادىم چاقىرىش</translation>
    </message>
    <message>
        <source>No card: type my ID number</source>
        <translation>كارتىسىز، كىملىك نومۇرۇمنى كىرگۈزۈش</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Put the card back in</source>
        <translation>كارتىنى قايتا سېلىڭ</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>كارتىنى ئۆرۈپ سېلىڭ</translation>
    </message>
    <message>
        <source>This is a bank card</source>
        <translation>بۇ بانكا كارتىسى</translation>
    </message>
    <message>
        <source>This is a health card</source>
        <translation>بۇ ساغلاملىق كارتىسى</translation>
    </message>
    <message>
        <source>This is not a social security card</source>
        <translation>بۇ ئىجتىمائىي كاپالەت كارتىسى ئەمەس</translation>
    </message>
    <message>
        <source>There is nothing on this card</source>
        <translation>بۇ كارتىدا ئۇچۇر يوق</translation>
    </message>
    <message>
        <source>Wipe the chip</source>
        <translation>ئۆزەكنى سۈرتۈڭ</translation>
    </message>
    <message>
        <source>Today&apos;s places are full</source>
        <translation>بۈگۈنكى ئورۇنلار تولدى</translation>
    </message>
    <message>
        <source>Put it in again, chip first and facing up.</source>
        <translation>ئۆزەكنى ئۈستىگە قارىتىپ، ئۆزەك تەرىپىدىن قايتا سېلىڭ.</translation>
    </message>
    <message>
        <source>Take it to the office that issued it. You can register without it.</source>
        <translation>بۇ كارتىنى بەرگەن ئورۇنغا ئاپىرىڭ. كارتىسىزمۇ تىزىملاتقىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Use a dry cloth or your sleeve, then put the card in again.</source>
        <translation>قۇرۇق رەخت ياكى يېڭىڭىز بىلەن سۈرتۈپ، كارتىنى قايتا سېلىڭ.</translation>
    </message>
    <message>
        <source>You can register without it: type your ID number.</source>
        <translation>كارتىسىزمۇ بولىدۇ: كىملىك نومۇرىڭىزنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Wait a little, then put the card in again.</source>
        <translation>سەل ساقلاپ، كارتىنى قايتا سېلىڭ.</translation>
    </message>
    <message>
        <source>Please come back tomorrow, or touch: Call staff</source>
        <translation>ئەتە كېلىڭ ياكى «خادىم چاقىرىش» كۇنۇپكىسىنى بېسىڭ.</translation>
    </message>
    <message>
        <source>This card is locked</source>
        <translation>بۇ كارتا قۇلۇپلانغان</translation>
    </message>
    <message>
        <source>This card cannot be used</source>
        <translation>بۇ كارتىنى ئىشلەتكىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>The card reader does not work now</source>
        <translation>كارتا ئوقۇغۇچ ھازىر ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>كارتا ئوقۇغۇچ ھازىر بوش ئەمەس</translation>
    </message>
    <message>
        <source>No check-up for you today</source>
        <translation>بۈگۈن سىزگە تەكشۈرۈش يوق</translation>
    </message>
    <message>
        <source>Registration is closed for today</source>
        <translation>بۈگۈنكى تىزىملاش ئاخىرلاشتى</translation>
    </message>
    <message>
        <source>Please ask staff</source>
        <translation>خادىملاردىن سوراڭ</translation>
    </message>
    <message>
        <source>Leave it in until you see your name.</source>
        <translation>ئىسمىڭىز كۆرۈنگۈچە چىقارماڭ.</translation>
    </message>
    <message>
        <source>Please use your social security card.</source>
        <translation>ئىجتىمائىي كاپالەت كارتىڭىزنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>You have had your check-up, or there is none for you now. Staff can tell you more.</source>
        <translation>سىز تەكشۈرتۈپ بولغان ياكى ھازىر سىزگە مۇناسىپ تۈر يوق. خادىملاردىن سورىسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>Staff can tell you when to come.</source>
        <translation>قاچان كېلىشنى خادىملاردىن سوراڭ.</translation>
    </message>
    <message>
        <source>The machine cannot go on by itself. It is not your mistake.</source>
        <translation>ماشىنا ئۆزى داۋاملاشتۇرالمايدۇ. بۇ سىزنىڭ خاتالىقىڭىز ئەمەس.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Registration is closed for today</source>
        <translation>بۈگۈنكى تىزىملاش ئاخىرلاشتى</translation>
    </message>
    <message>
        <source>The card reader does not work now</source>
        <translation>كارتا ئوقۇغۇچ ھازىر ئىشلىمەيدۇ</translation>
    </message>
    <message>
        <source>Take your card</source>
        <translation>كارتىڭىزنى ئېلىۋېلىڭ</translation>
    </message>
    <message>
        <source>Put your social security card in</source>
        <translation>ئىجتىمائىي كاپالەت كارتىڭىزنى سېلىڭ</translation>
    </message>
    <message>
        <source>Please come back tomorrow, or touch: Call staff</source>
        <translation>ئەتە كېلىڭ ياكى «خادىم چاقىرىش» كۇنۇپكىسىنى بېسىڭ.</translation>
    </message>
    <message>
        <source>You can register without it: type your ID number.</source>
        <translation>كارتىسىزمۇ بولىدۇ: كىملىك نومۇرىڭىزنى كىرگۈزۈڭ.</translation>
    </message>
    <message>
        <source>Type my ID number</source>
        <translation>كىملىك نومۇرۇمنى كىرگۈزۈش</translation>
    </message>
    <message>
        <source>Chip first and facing up. Leave it in.</source>
        <translation>ئۆزەك ئۈستىگە قارىسۇن، ئۆزەك تەرىپى ئاۋۋال كىرسۇن. سېلىپ، چىقارماي تۇرۇڭ.</translation>
    </message>
    <message>
        <source>Not yours? Give it to staff.</source>
        <translation>سىزنىڭ بولمىسا، خادىمغا بېرىڭ.</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>كارتام يوق</translation>
    </message>
</context>
</TS>
