<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>CatalogueForm</name>
    <message>
        <source>From the age of</source>
        <translation>قايسى ياشتىن باشلاپ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>چەكسىز</translation>
    </message>
    <message>
        <source>To the age of</source>
        <translation>قايسى ياشقىچە</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>كىم ئۈچۈن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>كۆچۈرۈش</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>CatalogueName</name>
    <message>
        <source>Name in Uyghur</source>
        <translation>ئۇيغۇرچە نامى</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>خەنزۇچە نامى</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ئىنگلىزچە نامى</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>New</source>
        <translation>يېڭى</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىنى ئوقۇغىلى بولمىدى. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>Saved as version %1, in force everywhere now. Visits that are open keep theirs.</source>
        <translation>%1-نەشر قىلىپ ساقلاندى، ھازىر ھەممە يەردە كۈچكە ئىگە. داۋاملىشىۋاتقان تەكشۈرۈشلەر كونا نەشرىنى ئىشلىتىدۇ.</translation>
    </message>
    <message>
        <source>Another admin has saved a newer version meanwhile. If you save, yours takes its place.</source>
        <translation>باشقا بىر باشقۇرغۇچى يېڭى نەشرىنى ساقلىدى. سىز ساقلىسىڭىز، ئۇنىڭ ئورنىنى ئالىدۇ.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>تېخى ساقلانمىدى.</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <translation>خاتالىق: %1</translation>
    </message>
    <message>
        <source>Sample ticket</source>
        <translation>ئۈلگە بېلەت</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نەشرلەر</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>ئۆزگەرتىشتىن ۋاز كېچىش</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ساقلاش</translation>
    </message>
</context>
<context>
    <name>CataloguePreview</name>
    <message>
        <source>There is no sample before everything that is wrong is put right.</source>
        <translation>بارلىق خاتالىق تۈزىتىلگەندىن كېيىن ئۈلگە بېلەت كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىر دەم ساقلاڭ …</translation>
    </message>
    <message>
        <source>Sample ticket</source>
        <translation>ئۈلگە بېلەت</translation>
    </message>
</context>
<context>
    <name>CatalogueProblems</name>
    <message>
        <source>What is wrong</source>
        <translation>خاتالىقلار</translation>
    </message>
    <message>
        <source>Nothing. It can be saved.</source>
        <translation>خاتالىق يوق. ساقلىسا بولىدۇ.</translation>
    </message>
</context>
<context>
    <name>CatalogueProgramme</name>
    <message>
        <source>Letter on the ticket</source>
        <translation>بېلەتتىكى ھەرپ</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>قانچىلىك قېتىم</translation>
    </message>
    <message>
        <source>Numbers a day</source>
        <translation>كۈنلۈك نومۇر سانى</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>چەكسىز</translation>
    </message>
    <message>
        <source>The way through the stations, as it stands on the ticket</source>
        <translation>تەكشۈرۈش تەرتىپى، بېلەتتىكىدەك</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ئالدىغا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>كەينىگە</translation>
    </message>
    <message>
        <source>Take off the way</source>
        <translation>تەرتىپتىن چىقىرىش</translation>
    </message>
    <message>
        <source>Put on the way</source>
        <translation>تەرتىپكە قوشۇش</translation>
    </message>
</context>
<context>
    <name>CatalogueQuestion</name>
    <message>
        <source>The changes are not saved</source>
        <translation>ئۆزگەرتىشلەر ساقلانمىدى</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 نى ئۆچۈرەمسىز؟</translation>
    </message>
    <message>
        <source>Go back to save them, or throw them away.</source>
        <translation>قايتىپ ساقلاڭ ياكى ۋاز كېچىڭ.</translation>
    </message>
    <message>
        <source>It is also taken off the way of %1 programmes. Nothing is in force before you save.</source>
        <translation>ئۇ %1 تۈرنىڭ تەرتىپىدىنمۇ چىقىرىلىدۇ. ساقلىمىغۇچە كۈچكە ئىگە بولمايدۇ.</translation>
    </message>
    <message>
        <source>Nothing is in force before you save.</source>
        <translation>ساقلىمىغۇچە كۈچكە ئىگە بولمايدۇ.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>جەدۋەلگە قايتىش</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>ياق، قايتىش</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>ئۆزگەرتىشتىن ۋاز كېچىش</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>ھەئە، ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>CatalogueStation</name>
    <message>
        <source>Room</source>
        <translation>ئۆي</translation>
    </message>
    <message>
        <source>Minutes for one person, as a first guess</source>
        <translation>بىر ئادەمگە كېتىدىغان مىنۇت (تەخمىنەن)</translation>
    </message>
    <message>
        <source>Comes after these stations</source>
        <translation>بۇ تەكشۈرۈش ئورۇنلىرىدىن كېيىن</translation>
    </message>
</context>
<context>
    <name>CatalogueVersions</name>
    <message>
        <source>Versions</source>
        <translation>نەشرلەر</translation>
    </message>
    <message>
        <source>Save or throw away your changes before an old version is put back.</source>
        <translation>كونا نەشرنى قايتۇرۇشتىن بۇرۇن ئۆزگەرتىشنى ساقلاڭ ياكى ۋاز كېچىڭ.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1-نەشر</translation>
    </message>
    <message>
        <source>came with the program, or from the clinic&apos;s file</source>
        <translation>پروگرامما بىلەن كەلگەن ياكى شىپاخانىنىڭ ھۆججىتىدىن</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، %2 ساقلىغان</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>كۈچكە ئىگە</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>قايتۇرۇش</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>Stations</source>
        <translation>تەكشۈرۈش ئورۇنلىرى</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>تۈرلەر</translation>
    </message>
    <message>
        <source>Station:</source>
        <translation>تەكشۈرۈش ئورنى:</translation>
    </message>
    <message>
        <source>Programme:</source>
        <translation>تۈر:</translation>
    </message>
    <message>
        <source>women</source>
        <translation>ئاياللار</translation>
    </message>
    <message>
        <source>men</source>
        <translation>ئەرلەر</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ھەممە ئادەم</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>يىلدا بىر قېتىم</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>كۈندە بىر قېتىم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ھەئە</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ياق</translation>
    </message>
    <message>
        <source>Before food: the person must be fasting</source>
        <translation>ئاچ قورساق تەكشۈرۈلىدۇ</translation>
    </message>
    <message>
        <source>After everything else on the way</source>
        <translation>باشقا ھەممىسىدىن كېيىن</translation>
    </message>
    <message>
        <source>Ask women first whether they may be pregnant</source>
        <translation>ئاياللاردىن ئاۋۋال ھامىلىدار-ئەمەسلىكىنى سوراش</translation>
    </message>
    <message>
        <source>Name in Uyghur</source>
        <translation>ئۇيغۇرچە نامى</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>خەنزۇچە نامى</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ئىنگلىزچە نامى</translation>
    </message>
    <message>
        <source>Something in it has the wrong form. Put an older version back.</source>
        <translation>شەكلى خاتا نەرسە بار. كونا نەشرنى قايتۇرۇڭ.</translation>
    </message>
    <message>
        <source>There is something in it that this program does not know.</source>
        <translation>بۇ پروگرامما بىلمەيدىغان نەرسە بار.</translation>
    </message>
    <message>
        <source>Its code is missing or cannot be used.</source>
        <translation>كودى يوق ياكى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The same code stands there twice.</source>
        <translation>ئوخشاش كود ئىككى قېتىم چىققان.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>تېخى يوق: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The name is too long, or has signs that cannot be seen.</source>
        <translation>نامى بەك ئۇزۇن ياكى كۆرۈنمەيدىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>The minutes are not right.</source>
        <translation>مىنۇت سانى خاتا.</translation>
    </message>
    <message>
        <source>A yes or no is missing.</source>
        <translation>«ھەئە» ياكى «ياق» يوق.</translation>
    </message>
    <message>
        <source>The room is too long, or has signs that cannot be seen.</source>
        <translation>ئۆي نامى بەك ئۇزۇن ياكى كۆرۈنمەيدىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>It asks something that this program cannot ask.</source>
        <translation>بۇ پروگرامما سورىيالمايدىغان سوئال بار.</translation>
    </message>
    <message>
        <source>The ages are not right: the first must not be above the second.</source>
        <translation>ياش خاتا: بىرىنچىسى ئىككىنچىسىدىن چوڭ بولمىسۇن.</translation>
    </message>
    <message>
        <source>For whom it is, is not right.</source>
        <translation>كىم ئۈچۈن ئىكەنلىكى خاتا.</translation>
    </message>
    <message>
        <source>It comes after a station that is not there.</source>
        <translation>ئۇ يوق بىر تەكشۈرۈش ئورنىدىن كېيىن قويۇلغان.</translation>
    </message>
    <message>
        <source>The letter is missing or cannot be used.</source>
        <translation>ھەرپى يوق ياكى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Another programme has the same letter.</source>
        <translation>باشقا بىر تۈرنىڭ ھەرپىمۇ ئوخشاش.</translation>
    </message>
    <message>
        <source>There is no station on its way, or one stands there twice.</source>
        <translation>تەرتىپتە تەكشۈرۈش ئورنى يوق ياكى بىرى ئىككى قېتىم چىققان.</translation>
    </message>
    <message>
        <source>Its way goes to a station that is not there.</source>
        <translation>تەرتىپتە يوق بىر تەكشۈرۈش ئورنى بار.</translation>
    </message>
    <message>
        <source>Stations on its way wait for each other for ever. Look at what comes after what.</source>
        <translation>تەرتىپتىكى تەكشۈرۈش ئورۇنلىرى بىر-بىرىنى كۈتۈپ قالىدۇ. ئالدى-كەينىنى تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>For some of those who may have it there is no station.</source>
        <translation>بەزى كىشىلەرگە ھېچقانداق تەكشۈرۈش ئورنى يوق.</translation>
    </message>
    <message>
        <source>The numbers a day are not right.</source>
        <translation>كۈنلۈك نومۇر سانى خاتا.</translation>
    </message>
    <message>
        <source>How often it is done, is not right.</source>
        <translation>قېتىم سانى خاتا.</translation>
    </message>
    <message>
        <source>There is no programme at all.</source>
        <translation>ھېچقانداق تۈر يوق.</translation>
    </message>
    <message>
        <source>The number of the version is not right.</source>
        <translation>نەشر نومۇرى خاتا.</translation>
    </message>
    <message>
        <source>No programme goes to this station.</source>
        <translation>بۇ تەكشۈرۈش ئورنىغا ھېچقانداق تۈر بارمايدۇ.</translation>
    </message>
    <message>
        <source>The kiosk still offers a programme that is not there any more. Change that in the settings first.</source>
        <translation>ئاپتوماتتا يوق بىر تۈر كۆرسىتىلىۋاتىدۇ. ئاۋۋال تەڭشەكتە ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>Somebody still has to go there today. Remove it when the day is over.</source>
        <translation>بۈگۈن ئۇ يەرگە بارىدىغان ئادەم بار. كۈن ئاخىرلاشقاندا ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>That version was not kept.</source>
        <translation>ئۇ نەشر ساقلانمىغان.</translation>
    </message>
    <message>
        <source>Another admin has just saved a version. Look again.</source>
        <translation>باشقا باشقۇرغۇچى بىر نەشرىنى ھازىرلا ساقلىدى. قايتا قاراڭ.</translation>
    </message>
    <message>
        <source>Something is not right here.</source>
        <translation>بۇ يەردە خاتالىق بار.</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 ۋاقتىدىكى زاپاس نۇسخا</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>تېخى زاپاس نۇسخا يوق</translation>
    </message>
    <message>
        <source>It was read through: it is whole.</source>
        <translation>باشتىن ئاخىر ئوقۇلدى: پۈتۈن.</translation>
    </message>
    <message>
        <source>It is damaged. Nothing can be brought back from it.</source>
        <translation>بۇزۇلغان. ئۇنىڭدىن ھېچنېمىنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Day of the clinic: %1</source>
        <translation>شىپاخانا كۈنى: %1</translation>
    </message>
    <message>
        <source>File: %1, %2</source>
        <translation>ھۆججەت: %1، %2</translation>
    </message>
    <message>
        <source>One is made each day by itself. Make the first one now.</source>
        <translation>ھەر كۈنى بىر قېتىم ئۆزى ياسىلىدۇ. ھازىر بىرىنچىسىنى ياساڭ.</translation>
    </message>
    <message>
        <source>What would come back from it?</source>
        <translation>ئۇنىڭدىن نېمە قايتىدۇ؟</translation>
    </message>
</context>
<context>
    <name>CopiesMake</name>
    <message>
        <source>Make a copy now</source>
        <translation>ھازىر زاپاس نۇسخا ياساش</translation>
    </message>
    <message>
        <source>The work goes on meanwhile. A copy holds names that only this computer&apos;s key opens; the key is not in it.</source>
        <translation>بۇ ۋاقىتتا خىزمەت داۋاملىشىدۇ. نۇسخىدىكى ئىسىملارنى پەقەت مۇشۇ كومپيۇتېرنىڭ ئاچقۇچى ئاچالايدۇ؛ ئاچقۇچ نۇسخىدا يوق.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>نۇسخا ياساش</translation>
    </message>
</context>
<context>
    <name>CopiesNames</name>
    <message>
        <source>Take old names away now?</source>
        <translation>كونا ئىسىملارنى ھازىر ئۆچۈرەمسىز؟</translation>
    </message>
    <message>
        <source>The old names are taken away</source>
        <translation>كونا ئىسىملار ئېلىپ تاشلاندى</translation>
    </message>
    <message>
        <source>%1 people were not here for %2 days. Their names, numbers, birth dates and cards are taken out of the data, the copies and old files. The visits stay, of nobody. It cannot be taken back.</source>
        <translation>%1 كىشى %2 كۈندىن بېرى كەلمىدى. ئۇلارنىڭ ئىسمى، نومۇرى، تۇغۇلغان ۋاقتى ۋە كارتىسى مەلۇماتتىن، زاپاس نۇسخىلاردىن ۋە كونا ھۆججەتلەردىن ئۆچۈرۈلىدۇ. تەكشۈرۈشلەر ئىگىسىز قالىدۇ. بۇنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>It happens by itself once a day, when a program of the clinic is started or open. How long names are kept stands in the settings.</source>
        <translation>شىپاخانا پروگراممىسى قوزغالغاندا ياكى ئوچۇق تۇرغاندا، ھەر كۈنى بىر قېتىم ئۆزى ئۆچۈرىدۇ. ئىسىملارنىڭ قانچە ساقلىنىشى تەڭشەكتە.</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>ياق، قايتىش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Yes, take them away</source>
        <translation>ھەئە، ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Damaged copies: %1. The others can be used. Make a new one now.</source>
        <translation>بۇزۇلغان نۇسخا: %1. باشقىلىرىنى ئىشلەتكىلى بولىدۇ. ھازىر يېڭى نۇسخا ياساڭ.</translation>
    </message>
    <message>
        <source>Every copy is damaged. Make a new one now.</source>
        <translation>ھەممە نۇسخا بۇزۇلغان. ھازىر يېڭى نۇسخا ياساڭ.</translation>
    </message>
    <message>
        <source>Check all copies again</source>
        <translation>نۇسخىلارنى قايتا تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>ھازىر زاپاس نۇسخا ياساش</translation>
    </message>
    <message>
        <source>Old names: %1</source>
        <translation>كونا ئىسىم: %1</translation>
    </message>
</context>
<context>
    <name>CopiesRestore</name>
    <message>
        <source>Back to %1?</source>
        <translation>%1 ۋاقتىدىكى ھالەتكە قايتامدۇ؟</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
    <message>
        <source>It is not done from here, because every window must be closed for it. What is there now is set aside, nothing of it is deleted.</source>
        <translation>بۇ يەردىن قايتۇرۇلمايدۇ، چۈنكى ھەممە كۆزنەك تاقىلىشى كېرەك. ھازىرقى مەلۇمات بىر چەتكە قويۇلىدۇ، ھېچنېمە ئۆچۈرۈلمەيدۇ.</translation>
    </message>
    <message>
        <source>End the kiosk, every desk and every board.</source>
        <translation>ئاپتومات، بارلىق خىزمەت ئورنى ۋە چوڭ ئېكرانلارنى تاقاڭ.</translation>
    </message>
    <message>
        <source>Open a terminal on this computer, in the folder of this program.</source>
        <translation>مۇشۇ كومپيۇتېردا، پروگرامما قىسقۇچىدا تېرمىنال ئېچىڭ.</translation>
    </message>
    <message>
        <source>Write down this line, and type it there:</source>
        <translation>بۇ قۇرنى كۆچۈرۈۋېلىڭ ۋە شۇ يەرگە كىرگۈزۈڭ:</translation>
    </message>
    <message>
        <source>Then type %1, and when it finds nothing wrong, start everything again.</source>
        <translation>ئاندىن %1 نى كىرگۈزۈڭ؛ مەسىلە چىقمىسا، ھەممىسىنى قايتا قوزغىتىڭ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
</context>
<context>
    <name>CopiesWords</name>
    <message>
        <source>Whole, %1</source>
        <translation>پۈتۈن، %1</translation>
    </message>
    <message>
        <source>Damaged: not usable</source>
        <translation>بۇزۇلغان: ئىشلەتكىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>The copies are being read through …</source>
        <translation>نۇسخىلار ئوقۇلۇۋاتىدۇ …</translation>
    </message>
    <message>
        <source>The copies are on this computer&apos;s own disk only. If it breaks, they are lost too. Whoever looks after this computer names a stick in the settings file.</source>
        <translation>نۇسخىلار پەقەت مۇشۇ كومپيۇتېرنىڭ ئۆز دىسكىسىدا. ئۇ بۇزۇلسا، نۇسخىلارمۇ يوقايدۇ. كومپيۇتېرغا مەسئۇل كىشى تەڭشەك ھۆججىتىدە بىر دىسكا بېكىتىدۇ.</translation>
    </message>
    <message>
        <source>The stick for the copies is not there. Put it in, then look again.</source>
        <translation>نۇسخا دىسكىسى يوق. ئۇنى چېتىپ، قايتا تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>The folder for the copies is on this computer&apos;s own disk. Is the stick in?</source>
        <translation>نۇسخا قىسقۇچى مۇشۇ كومپيۇتېرنىڭ ئۆز دىسكىسىدا. دىسكا چېتىلغانمۇ؟</translation>
    </message>
    <message>
        <source>The copies are on a second disk, as they should be.</source>
        <translation>نۇسخىلار ئىككىنچى دىسكىدا، توغرا.</translation>
    </message>
    <message>
        <source>With the other copies</source>
        <translation>باشقا نۇسخىلار بىلەن بىللە</translation>
    </message>
    <message>
        <source>This copy is not there any more. Look again.</source>
        <translation>بۇ نۇسخا ئەمدى يوق. قايتا تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>This copy is damaged. Take an older one.</source>
        <translation>بۇ نۇسخا بۇزۇلغان. كونىراقىنى ئىشلىتىڭ.</translation>
    </message>
    <message>
        <source>This copy is another clinic&apos;s: the key of this computer does not open its names.</source>
        <translation>بۇ باشقا شىپاخانىنىڭ نۇسخىسى: مۇشۇ كومپيۇتېرنىڭ ئاچقۇچى ئىسىملارنى ئاچالمايدۇ.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data are open somewhere: end the kiosk, the desks and the boards first.</source>
        <translation>شىپاخانا مەلۇماتى ئوچۇق: ئاۋۋال ئاپتومات، خىزمەت ئورنى ۋە چوڭ ئېكرانلارنى تاقاڭ.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of this program. Install that one first.</source>
        <translation>بۇ نۇسخا پروگراممىنىڭ يېڭىراق نەشرىدە ياسالغان. ئاۋۋال شۇنى ئورنىتىڭ.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىغا ئۇلىنالمىدى.</translation>
    </message>
    <message>
        <source>No copy was made. Is there room, and can that place be written to?</source>
        <translation>نۇسخا ياسالمىدى. ئۇ يەردە بوشلۇق بارمۇ، يازغىلى بولامدۇ؟</translation>
    </message>
    <message>
        <source>It could not be read what this copy would bring back.</source>
        <translation>بۇ نۇسخىدىن نېمە قايتىدىغانلىقىنى ئوقۇغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Not everything is done. Old names may still be in the data or in copies. Try again.</source>
        <translation>ھەممىسى تۈگىمىدى. مەلۇماتتا ياكى نۇسخىلاردا كونا ئىسىملار قالغان بولۇشى مۇمكىن. قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Nobody is registered in this copy yet.</source>
        <translation>بۇ نۇسخىدا تېخى ھېچكىم تىزىملانمىغان.</translation>
    </message>
    <message>
        <source>This copy has %1 visits, the last one of %2.</source>
        <translation>بۇ نۇسخىدا %1 قېتىم تەكشۈرۈش بار، ئەڭ ئاخىرقىسى %2.</translation>
    </message>
    <message>
        <source>Nobody is known to have registered since: nothing would be lost.</source>
        <translation>شۇنىڭدىن كېيىن تىزىملانغان كىشى يوق: ھېچنېمە يوقالمايدۇ.</translation>
    </message>
    <message>
        <source>Since then %1 more have registered; %2 of them come back from the second disk.</source>
        <translation>شۇنىڭدىن كېيىن يەنە %1 كىشى تىزىملانغان؛ ئۇلاردىن %2 نەپىرى ئىككىنچى دىسكىدىن قايتىدۇ.</translation>
    </message>
    <message>
        <source>%1 would be lost.</source>
        <translation>%1 نەپىرى يوقىلىدۇ.</translation>
    </message>
    <message>
        <source>None would be lost.</source>
        <translation>ھېچقايسىسى يوقالمايدۇ.</translation>
    </message>
    <message>
        <source>Take the stick out only now.</source>
        <translation>ئەمدى دىسكىنى چىقىرىۋالسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>A whole copy is made: %1, %2.</source>
        <translation>پۈتۈن نۇسخا ياسالدى: %1, %2.</translation>
    </message>
    <message>
        <source>Done. There was nothing to take away.</source>
        <translation>تۈگىدى. ئۆچۈرىدىغان نەرسە يوق ئىكەن.</translation>
    </message>
    <message>
        <source>Done. Without a name now: %1 people. Taken off the village list: %2. Copies cleaned: %3. Old files removed: %4.</source>
        <translation>تۈگىدى. ئىسمى ئۆچۈرۈلگەن كىشى: %1. كەنت تىزىملىكىدىن ئۆچۈرۈلدى: %2. تازىلانغان نۇسخا: %3. ئۆچۈرۈلگەن كونا ھۆججەت: %4.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>day</source>
        <translation>كۈن</translation>
    </message>
    <message>
        <source>days</source>
        <translation>كۈن</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Card reader</source>
        <translation>كارتا ئوقۇغۇچ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرىنتېر</translation>
    </message>
    <message>
        <source>Fonts of the tickets</source>
        <translation>بېلەتنىڭ خەت نۇسخىلىرى</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>دىسكىدىكى بوش ئورۇن</translation>
    </message>
    <message>
        <source>Copies on a second disk</source>
        <translation>ئىككىنچى دىسكىدىكى نۇسخىلار</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>سائەت</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>سانلىق مەلۇمات ئامبىرى</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تەڭشەكلەر</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>تۈرلەر</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>تەييار: %1</translation>
    </message>
    <message>
        <source>No card reader is connected. Look at its cable, or plug it into another socket.</source>
        <translation>كارتا ئوقۇغۇچ چېتىلمىغان. سىمىنى تەكشۈرۈڭ ياكى باشقا ئېغىزغا چېتىڭ.</translation>
    </message>
    <message>
        <source>The card service of this computer does not run. Start the computer again; if that does not help, call the technician.</source>
        <translation>بۇ كومپيۇتېرنىڭ كارتا مۇلازىمىتى ئىشلىمەيۋاتىدۇ. كومپيۇتېرنى قايتا قوزغىتىڭ؛ بولمىسا، تېخنىكنى چاقىرىڭ.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تەييار</translation>
    </message>
    <message>
        <source>The paper ends soon. Have a new roll at hand.</source>
        <translation>قەغەز تۈگەي دېدى. يېڭى قەغەز تەييارلاپ قويۇڭ.</translation>
    </message>
    <message>
        <source>No paper. Put a new roll in.</source>
        <translation>قەغەز يوق. يېڭى قەغەز سېلىڭ.</translation>
    </message>
    <message>
        <source>The cover is open. Close it.</source>
        <translation>قاپقىقى ئوچۇق. ئۇنى يېپىڭ.</translation>
    </message>
    <message>
        <source>The paper is jammed. Open the cover and take it out.</source>
        <translation>قەغەز تىقىلىپ قالدى. قاپقاقنى ئېچىپ، ئۇنى ئېلىۋېتىڭ.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and at its cable.</source>
        <translation>پرىنتېر جاۋاب بەرمەيۋاتىدۇ. ئوچۇقمۇ، سىمى چېتىلغانمۇ، تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Look at its lamp or display; switch it off and on again.</source>
        <translation>پرىنتېر كاشىلا مەلۇم قىلدى. چىرىغىغا ياكى ئېكرانىغا قاراڭ؛ ئۇنى ئېتىپ قايتا ئېچىڭ.</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>ھەممىسى بار</translation>
    </message>
    <message>
        <source>A font is missing, so no ticket can be drawn. The program must be installed again.</source>
        <translation>بىر خەت نۇسخىسى يوق، شۇڭا بېلەت چىقىرىلمايدۇ. پروگراممىنى قايتا ئورنىتىش كېرەك.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>⁦%1&#xa0;MB⁩ بوش</translation>
    </message>
    <message>
        <source>Only %1 MB free. Make room soon: take old exports to a stick.</source>
        <translation>پەقەت ⁦%1&#xa0;MB⁩ بوش. تېزراق ئورۇن بوشىتىڭ: كونا ھۆججەتلەرنى دىسكىغا ئېلىڭ.</translation>
    </message>
    <message>
        <source>Only %1 MB free. Make room now, or nobody can be registered.</source>
        <translation>پەقەت ⁦%1&#xa0;MB⁩ بوش. ھازىرلا ئورۇن بوشىتىڭ، بولمىسا ھېچكىمنى تىزىملىغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>It is %1. Is that right?</source>
        <translation>ھازىر %1. توغرىمۇ؟</translation>
    </message>
    <message>
        <source>The clock says %1, and that cannot be right. Whoever looks after this computer sets it and then gives the command below.</source>
        <translation>سائەت %1 دەيدۇ، بۇ توغرا بولالمايدۇ. كومپيۇتېرغا مەسئۇل كىشى ئۇنى توغرىلاپ، تۆۋەندىكى بۇيرۇقنى بېرىدۇ.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>پۈتۈن</translation>
    </message>
    <message>
        <source>Whole, but this version of %1 is not safe for several programs at once. The program must be installed again.</source>
        <translation>پۈتۈن، لېكىن %1 نىڭ بۇ نەشرى بىر نەچچە پروگرامما بىللە ئىشلىگەندە بىخەتەر ئەمەس. پروگراممىنى قايتا ئورنىتىش كېرەك.</translation>
    </message>
    <message>
        <source>The journal was altered. Change nothing more, and open the page Proof.</source>
        <translation>خاتىرە ئۆزگەرتىلگەن. باشقا ھېچنېمىنى ئۆزگەرتمەڭ، ئىسپات بېتىنى ئېچىڭ.</translation>
    </message>
    <message>
        <source>The copies are on this computer&apos;s own disk only. If it breaks, they are lost too. Whoever looks after this computer names a stick in the settings file.</source>
        <translation>نۇسخىلار پەقەت مۇشۇ كومپيۇتېرنىڭ ئۆز دىسكىسىدا. ئۇ بۇزۇلسا، نۇسخىلارمۇ يوقايدۇ. كومپيۇتېرغا مەسئۇل كىشى تەڭشەك ھۆججىتىدە بىر دىسكا بېكىتىدۇ.</translation>
    </message>
    <message>
        <source>Something is wrong here. Call whoever looks after this computer.</source>
        <translation>بۇ يەردە مەسىلە بار. كومپيۇتېرغا مەسئۇل كىشىنى چاقىرىڭ.</translation>
    </message>
    <message>
        <source>The stick for the copies is not there. Put it in, then look again.</source>
        <translation>نۇسخا دىسكىسى يوق. ئۇنى چېتىپ، قايتا تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>The stick is there and has no copy yet. Make one on the page Data.</source>
        <translation>دىسكا بار، لېكىن تېخى نۇسخا يوق. سانلىق مەلۇمات بېتىدە بىر نۇسخا ئېلىڭ.</translation>
    </message>
    <message>
        <source>The newest copy is %1 days old. Make one on the page Data.</source>
        <translation>ئەڭ يېڭى نۇسخا %1 كۈن بۇرۇنقى. سانلىق مەلۇمات بېتىدە بىر نۇسخا ئېلىڭ.</translation>
    </message>
    <message>
        <source>“%1” was saved and cannot be used: it is left out. Look at the page Settings.</source>
        <translation>«%1» ساقلانغان، ئەمما ئىشلەتكىلى بولمايدۇ؛ ئۇ تاشلاپ كېتىلدى. تەڭشەكلەر بېتىنى كۆرۈڭ.</translation>
    </message>
    <message>
        <source>The saved version %1 cannot be used; an earlier one holds. Look at the page Catalogue.</source>
        <translation>ساقلانغان %1-نەشرىنى ئىشلەتكىلى بولمايدۇ؛ بۇرۇنقىسى كۈچكە ئىگە. تۈرلەر بېتىگە قاراڭ.</translation>
    </message>
    <message>
        <source>The newest copy is %1 minutes old.</source>
        <translation>ئەڭ يېڭى نۇسخا %1 مىنۇت بۇرۇنقى.</translation>
    </message>
    <message>
        <source>A sample came out. It is no ticket: no number was taken.</source>
        <translation>سىناق بېلەت چىقتى. ئۇ بېلەت ئەمەس: نومۇر ئېلىنمىدى.</translation>
    </message>
    <message>
        <source>There is no printer in the settings: the sample is a file in the folder of the tickets.</source>
        <translation>تەڭشەكتە پرىنتېر يوق: سىناق بېلەت بېلەتلەر قىسقۇچىدىكى بىر ھۆججەت.</translation>
    </message>
    <message>
        <source>Look whether a sample came out: the printer does not say.</source>
        <translation>سىناق بېلەت چىقتىمۇ، قاراپ بېقىڭ: پرىنتېر دېمىدى.</translation>
    </message>
    <message>
        <source>No sample came out.</source>
        <translation>سىناق بېلەت چىقمىدى.</translation>
    </message>
    <message>
        <source>The folder for the copies is on this computer&apos;s own disk. Is the stick in?</source>
        <translation>نۇسخا قىسقۇچى مۇشۇ كومپيۇتېرنىڭ ئۆز دىسكىسىدا. دىسكا چېتىلغانمۇ؟</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىغا ئۇلىنالمىدى.</translation>
    </message>
    <message>
        <source>Looking at everything. One moment …</source>
        <translation>ھەممىسى تەكشۈرۈلۈۋاتىدۇ. بىر دەم ساقلاڭ …</translation>
    </message>
    <message>
        <source>Not ready: %1. See below what to do.</source>
        <translation>تەييار ئەمەس: %1. قانداق قىلىشنى تۆۋەندىن كۆرۈڭ.</translation>
    </message>
    <message>
        <source>All works. Please look at: %1.</source>
        <translation>ھەممىسى ئىشلەيدۇ. قاراپ بېقىڭ: %1.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>ھەممىسى تەييار.</translation>
    </message>
    <message>
        <source>Print a sample</source>
        <translation>سىناق بېلەت چىقىرىش</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>قايتا تەكشۈرۈش</translation>
    </message>
    <message>
        <source>The sample is on its way to the printer …</source>
        <translation>سىناق بېلەت پرىنتېرغا ئەۋەتىلدى …</translation>
    </message>
</context>
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
        <translation>جەمئىي %2، ئالدىنقى %1 قۇر كۆرسىتىلدى. چىقىرىلغان ھۆججەتتە ھەممىسى بار.</translation>
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
        <source>The clinic&apos;s data cannot be reached.</source>
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
        <translation>تېخى تۈگىمىدى</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>تاماملاندى</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>كەلمىدى</translation>
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
        <translation>⁦%1&#xa0;GB⁩ بوش</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>⁦%1&#xa0;MB⁩ بوش</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>%1 دىسكىسى</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder</source>
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
        <source>The log has not the rows that were counted, so it was not written. Open the page Proof.</source>
        <translation>كۈندىلىك خاتىرىدىكى قۇرلار سانالغان سانغا ماس كەلمىدى، شۇڭا يېزىلمىدى. ئىسپات بېتىنى ئېچىڭ.</translation>
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
        <source>Paper holds %1 days at most. Choose fewer days, or leave paper out.</source>
        <translation>قەغەزگە ئەڭ كۆپ بولغاندا %1 كۈن سىغىدۇ. ئازراق كۈن تاللاڭ ياكى قەغەزنى تاللىماڭ.</translation>
    </message>
    <message>
        <source>It was not exported.</source>
        <translation>چىقىرىلمىدى.</translation>
    </message>
    <message>
        <source>A day was still open: all of it is as of %1.</source>
        <translation>بىر كۈن تېخى ئېتىلمىگەن: ھەممىسى سائەت %1 بولغاندىكى ھالەت.</translation>
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
        <source>It is in the clinic&apos;s own folder on this computer.</source>
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
        <translation>ھېچنېمە ئۆزگەرتىلمىگەن: %1 كۈنىدىن %2 كۈنىگىچە.</translation>
    </message>
    <message>
        <source>It was signed by this clinic.</source>
        <translation>ئۇنى مۇشۇ شىپاخانا ئىمزالىغان.</translation>
    </message>
    <message>
        <source>It was signed with a key that is not this clinic&apos;s: %1.</source>
        <translation>ئۇ بۇ شىپاخانىنىڭ بولمىغان ئاچقۇچ بىلەن ئىمزالانغان: %1.</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>Less</source>
        <translation>ئازايتىش</translation>
    </message>
    <message>
        <source>More</source>
        <translation>كۆپەيتىش</translation>
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
        <translation>كۈندىلىك خاتىرە</translation>
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
    <name>PersonAsk</name>
    <message>
        <source>Whose data?</source>
        <translation>كىمنىڭ مەلۇماتى؟</translation>
    </message>
    <message>
        <source>ID number, 18 digits</source>
        <translation>كىملىك نومۇرى، 18 خانە</translation>
    </message>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>نېمىشقا؟ بۇ سىزنىڭ ئىسمىڭىز بىلەن خاتىرىلىنىدۇ.</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>سەۋەبىنى قىسقىچە يېزىڭ</translation>
    </message>
    <message>
        <source>Show what is kept of this person</source>
        <translation>بۇ كىشىنىڭ ساقلانغان مەلۇماتىنى كۆرسىتىش</translation>
    </message>
</context>
<context>
    <name>PersonErase</name>
    <message>
        <source>Erase %1?</source>
        <translation>%1 نى ئۆچۈرەمسىز؟</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>بۇ كىشىنى ئۆچۈرەمسىز؟</translation>
    </message>
    <message>
        <source>Name, ID number, birth date, cards and the line of the village list go, from the copies too. It cannot be taken back.</source>
        <translation>ئىسمى، كىملىك نومۇرى، تۇغۇلغان ۋاقتى، كارتىسى ۋە كەنت تىزىملىكىدىكى قۇرى ئۆچۈرۈلىدۇ، زاپاس نۇسخىلاردىنمۇ ئۆچۈرۈلىدۇ. بۇنى قايتۇرغىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>What stays: the visits, of nobody, so that the clinic&apos;s figures stay right; and the journal, which names nobody.</source>
        <translation>قالىدىغىنى: تەكشۈرۈشلەر ئىگىسىز قالىدۇ، شۇڭا شىپاخانىنىڭ سانلىرى توغرا تۇرىدۇ؛ خاتىرىمۇ قالىدۇ، ئۇنىڭدا ھېچكىمنىڭ ئىسمى يوق.</translation>
    </message>
    <message>
        <source>Not cleaned: exports and copies on other sticks. Destroy them, or keep them locked away.</source>
        <translation>تازىلانمايدىغىنى: باشقا دىسكىلاردىكى چىقىرىلغان ھۆججەت ۋە نۇسخىلار. ئۇلارنى يوقىتىڭ ياكى قۇلۇپلاپ ساقلاڭ.</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>ياق، قايتىش</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>ھەئە، ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>PersonExport</name>
    <message>
        <source>Take this person&apos;s data out</source>
        <translation>بۇ كىشىنىڭ مەلۇماتىنى چىقىرىش</translation>
    </message>
    <message>
        <source>Everything that is kept, in full, in a folder of its own.</source>
        <translation>ساقلانغان ھەممە مەلۇمات تولۇق ھالدا ئايرىم قىسقۇچقا يېزىلىدۇ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>شۇ يەرگە يېزىش</translation>
    </message>
</context>
<context>
    <name>PersonFound</name>
    <message>
        <source>Shown in full. It goes by itself in %1 s.</source>
        <translation>تولۇق كۆرسىتىلدى. %1 سېكۇنتتىن كېيىن ئۆزى يوقىلىدۇ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>كىملىك نومۇرى</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تۇغۇلغان ۋاقتى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جىنسى</translation>
    </message>
    <message>
        <source>Cards that are known</source>
        <translation>مەلۇم كارتا سانى</translation>
    </message>
    <message>
        <source>On the village list</source>
        <translation>كەنت تىزىملىكىدە</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>تەكشۈرۈش سانى: %1</translation>
    </message>
    <message>
        <source>Done, take it off the screen</source>
        <translation>بولدى، ئېكراندىن ئېلىۋېتىش</translation>
    </message>
    <message>
        <source>Take it out for the person</source>
        <translation>ئۆزى ئۈچۈن چىقىرىش</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>The person asks</source>
        <translation>كىشى ئۆزى سورىدى</translation>
    </message>
    <message>
        <source>An authority asks</source>
        <translation>ئورگان سورىدى</translation>
    </message>
    <message>
        <source>To put a mistake right</source>
        <translation>خاتالىقنى تۈزىتىش</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>ئۆزۈم يازىمەن</translation>
    </message>
    <message>
        <source>The number is not complete yet.</source>
        <translation>نومۇر تېخى تولۇق ئەمەس.</translation>
    </message>
    <message>
        <source>The number is complete and right.</source>
        <translation>نومۇر تولۇق ۋە توغرا.</translation>
    </message>
    <message>
        <source>15 digits: a number of the old kind. It can be looked up.</source>
        <translation>15 خانە: كونا نومۇر. ئىزدىگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>The last digit does not fit: look at each digit again. It can be looked up all the same.</source>
        <translation>نومۇر ماس كەلمىدى: ھەربىر رەقەمنى قايتا كۆرۈڭ. شۇنداقتىمۇ ئىزدىگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>ئايال</translation>
    </message>
    <message>
        <source>man</source>
        <translation>ئەر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ئېنىق ئەمەس</translation>
    </message>
    <message>
        <source>Nothing is kept of a person with this number. Nothing was changed.</source>
        <translation>بۇ نومۇرلۇق كىشىنىڭ مەلۇماتى يوق. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>This person has a visit that is not finished. Finish or cancel it at a desk, then come back. Nothing was erased.</source>
        <translation>بۇ كىشىنىڭ تەكشۈرۈشى تېخى تۈگىمىدى. خىزمەت ئورنىدا تۈگىتىڭ ياكى بىكار قىلىڭ، ئاندىن قايتىڭ. ھېچنېمە ئۆچۈرۈلمىدى.</translation>
    </message>
    <message>
        <source>Say why, in a few words and without any number of a person.</source>
        <translation>سەۋەبىنى قىسقىچە يېزىڭ، ھېچكىمنىڭ نومۇرىنى يازماڭ.</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىغا ئۇلىنالمىدى.</translation>
    </message>
    <message>
        <source>It could not be written there. Is the stick in, and is there room?</source>
        <translation>ئۇ يەرگە يېزىلمىدى. دىسكا چېتىلغانمۇ، بوشلۇق بارمۇ؟</translation>
    </message>
    <message>
        <source>Not everything is done. Put the stick with the copies in and leave it there: the night takes the name out of copies and files. If the person is still found here, erase again.</source>
        <translation>ھەممىسى تۈگىمىدى. نۇسخا دىسكىسىنى چېتىپ قويۇڭ: كېچىسى ئىسىم نۇسخا ۋە ھۆججەتلەردىن چىقىرىۋېتىلىدۇ. بۇ كىشى بۇ يەردە يەنىلا تېپىلسا، قايتا ئۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>Erased. Cards: %1. Lines of the village list: %2. Copies cleaned: %3.</source>
        <translation>ئۆچۈرۈلدى. كارتا: %1. كەنت تىزىملىكى قۇرى: %2. تازىلانغان نۇسخا: %3.</translation>
    </message>
    <message>
        <source>Another program is still reading the data, so a trace is left in a working file beside them. It goes by itself, mostly within the hour; the journal then says so.</source>
        <translation>باشقا بىر پروگرامما سانلىق مەلۇماتنى تېخى ئوقۇۋاتىدۇ، شۇڭا يېنىدىكى ۋاقىتلىق ھۆججەتتە ئىز قالدى. ئۇ ئادەتتە بىر سائەت ئىچىدە ئۆزى يوقىلىدۇ؛ شۇ چاغدا خاتىرە بۇنى بىلدۈرىدۇ.</translation>
    </message>
    <message>
        <source>Damaged databases that were set aside: %1. They cannot be cleaned and may still hold names; the last goes by itself on %2. At once, by this command:</source>
        <translation>ئايرىپ قويۇلغان بۇزۇلغان سانلىق مەلۇمات ئامبىرى: %1. ئۇلارنى تازىلىغىلى بولمايدۇ، ئىچىدە ئىسىم قالغان بولۇشى مۇمكىن؛ ئەڭ ئاخىرقىسى ئۆزى ئۆچىدىغان كۈن: %2. دەرھال ئۆچۈرۈش بۇيرۇقى:</translation>
    </message>
    <message>
        <source>It is in the folder %1, as a text to read and as %2.</source>
        <translation>ئۇ %1 قىسقۇچىدا، ئوقۇيدىغان تېكىست ۋە %2 ھالىتىدە.</translation>
    </message>
    <message>
        <source>Take the stick out only now.</source>
        <translation>ئەمدى دىسكىنى چىقىرىۋالسىڭىز بولىدۇ.</translation>
    </message>
    <message>
        <source>It holds everything in full: give it to nobody else.</source>
        <translation>ئۇنىڭدا ھەممىسى تولۇق: باشقا كىشىگە بەرمەڭ.</translation>
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
    <name>ProofEntries</name>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>تېخى ھېچنېمە يېزىلمىدى.</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىغا ئۇلىنالمىدى.</translation>
    </message>
    <message>
        <source>Every entry is being looked at. That takes a while when the clinic is years old.</source>
        <translation>ھەر بىر خاتىرە تەكشۈرۈلۈۋاتىدۇ. خاتىرە كۆپ يىللىق بولسا بىر ئاز ۋاقىت كېتىدۇ.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation>قايتا تەكشۈرۈش</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>نېمە ۋە قەيەردە</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>ئەڭ ئاخىرقى خاتىرىلەر</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>the kiosk</source>
        <translation>تىزىملاش ئۈسكۈنىسى</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>ئېكران تاختىسى</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>بۇيرۇق قۇرى</translation>
    </message>
    <message>
        <source>by itself, at night</source>
        <translation>كېچىسى ئۆزلۈكىدىن</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>پروگرامما</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>خاتىرە</translation>
    </message>
    <message>
        <source>The seal of a day</source>
        <translation>بىر كۈننىڭ تامغىسى</translation>
    </message>
    <message>
        <source>The beginning or end of a day</source>
        <translation>بىر كۈننىڭ باشلىنىشى ياكى ئاخىرلىشىشى</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>بىر قېتىملىق تەكشۈرۈش</translation>
    </message>
    <message>
        <source>A station of a visit</source>
        <translation>تەكشۈرۈشتىكى بىر تەكشۈرۈش ئورنى</translation>
    </message>
    <message>
        <source>A call to a desk</source>
        <translation>خىزمەت ئورنىغا چاقىرىش</translation>
    </message>
    <message>
        <source>The times of a visit</source>
        <translation>تەكشۈرۈشنىڭ ۋاقىتلىرى</translation>
    </message>
    <message>
        <source>The paper of a ticket</source>
        <translation>بېلەتنىڭ بېسىلىشى</translation>
    </message>
    <message>
        <source>The counter of the numbers</source>
        <translation>نومۇر سانىغۇچ</translation>
    </message>
    <message>
        <source>A desk</source>
        <translation>بىر خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>Whether a station was working</source>
        <translation>تەكشۈرۈش ئورنىنىڭ ئىشلەش-ئىشلىمەسلىكى</translation>
    </message>
    <message>
        <source>A call for help at the kiosk</source>
        <translation>ئاپتومات يېنىدىكى ياردەم سوراش</translation>
    </message>
    <message>
        <source>The data of a person</source>
        <translation>بىر كىشىنىڭ مەلۇماتى</translation>
    </message>
    <message>
        <source>The village list</source>
        <translation>كەنت تىزىملىكى</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>بىر ھېسابات</translation>
    </message>
    <message>
        <source>A version of the catalogue</source>
        <translation>تۈرلەرنىڭ بىر نەشرى</translation>
    </message>
    <message>
        <source>Saved settings</source>
        <translation>ساقلانغان تەڭشەكلەر</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>باشقا بىر جاي</translation>
    </message>
    <message>
        <source>%1: something is missing.</source>
        <translation>%1: بىر نەرسە كەم.</translation>
    </message>
    <message>
        <source>%1: something was added that nobody did in this program.</source>
        <translation>%1: بۇ پروگراممىدا ھېچكىم قوشمىغان نەرسە قوشۇلغان.</translation>
    </message>
    <message>
        <source>%1: something was changed.</source>
        <translation>%1: بىر نەرسە ئۆزگەرتىلگەن.</translation>
    </message>
    <message>
        <source>Everything that happens in the clinic is written into a journal, each entry chained to the one before. Here you see whether anything was altered since.</source>
        <translation>شىپاخانىدىكى ھەر ئىش خاتىرىگە يېزىلىدۇ، ھەر خاتىرە ئالدىنقىسىغا باغلانغان. بىرەر نەرسە كېيىن ئۆزگەرتىلگەنمۇ، بۇ يەردە كۆرىسىز.</translation>
    </message>
    <message>
        <source>Something was altered: %1 places. Change nothing more on this computer, keep the copies, and call whoever looks after it.</source>
        <translation>ئۆزگەرتىلگەن جاي بار: %1. بۇ كومپيۇتېردا باشقا ھېچنېمىنى ئۆزگەرتمەڭ، نۇسخىلارنى ساقلاڭ ۋە كومپيۇتېرغا مەسئۇل كىشىنى چاقىرىڭ.</translation>
    </message>
    <message>
        <source>Nothing was altered.</source>
        <translation>ھېچنېمە ئۆزگەرتىلمىگەن.</translation>
    </message>
    <message>
        <source>%1 entries, %2 signed days.</source>
        <translation>%1 خاتىرە، %2 كۈن ئىمزالانغان.</translation>
    </message>
    <message>
        <source>The end of the journal is %1. Write it down: if it is asked for later, the journal up to here must still have it.</source>
        <translation>خاتىرىنىڭ ئاخىرى %1. ئۇنى يېزىۋېلىڭ: كېيىن سورالسا، خاتىرىنىڭ بۇ يېرىدە ئوخشاش بەلگە بولۇشى كېرەك.</translation>
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
        <source>The clinic&apos;s data cannot be reached.</source>
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
        <translation>تاماملاندى</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>كەلمىدى</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>مۇلازىمەت قىلىنمىدى</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>تېخى تۈگىمىدى</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>بىكار قىلىندى</translation>
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
        <translation>تەكشۈرۈش ئورۇنلىرى</translation>
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
        <translation>▲ %1 كۆپ، %2 بىلەن سېلىشتۇرغاندا</translation>
    </message>
    <message>
        <source>▼ %1 fewer than %2</source>
        <translation>▼ %1 ئاز، %2 بىلەن سېلىشتۇرغاندا</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>تىزىملاتقان %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>تاماملاندى %1</translation>
    </message>
    <message>
        <source>did not come %1</source>
        <translation>كەلمىدى %1</translation>
    </message>
    <message>
        <source>not served %1</source>
        <translation>مۇلازىمەت قىلىنمىدى %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>بىكار قىلىندى %1</translation>
    </message>
    <message>
        <source>still here %1</source>
        <translation>تېخى تۈگىمىدى %1</translation>
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
    <name>RosterClear</name>
    <message>
        <source>Take all %1 people off the list?</source>
        <translation>تىزىملىكتىكى %1 كىشىنىڭ ھەممىسى ئۆچۈرۈلسۇنمۇ؟</translation>
    </message>
    <message>
        <source>Names, numbers, villages and telephones of the list are deleted. Who has registered stays registered. To have the list again, read its file in again.</source>
        <translation>تىزىملىكتىكى ئىسىم، نومۇر، كەنت ۋە تېلېفونلار ئۆچۈرۈلىدۇ. تىزىملانغانلار ئۆزگەرمەيدۇ. تىزىملىك يەنە كېرەك بولسا، ھۆججىتىنى قايتا ئوقۇتۇڭ.</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>ياق، قايتىش</translation>
    </message>
    <message>
        <source>Yes, take them off</source>
        <translation>ھەئە، ئۆچۈرۈش</translation>
    </message>
</context>
<context>
    <name>RosterFind</name>
    <message>
        <source>Name or village</source>
        <translation>ئىسىم ياكى كەنت</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ئىزدەش</translation>
    </message>
    <message>
        <source>Nobody on the list is called so.</source>
        <translation>تىزىملىكتە بۇنداق كىشى يوق.</translation>
    </message>
    <message>
        <source>Names and numbers are masked here.</source>
        <translation>ئىسىم ۋە نومۇرلار بۇ يەردە يوشۇرۇن كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1-يىلى تۇغۇلغان</translation>
    </message>
    <message>
        <source>Read a list in</source>
        <translation>تىزىملىكنى ئوقۇتۇش</translation>
    </message>
    <message>
        <source>Take everybody off the list</source>
        <translation>تىزىملىكنى تازىلاش</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىنى ئوقۇغىلى بولمىدى. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
</context>
<context>
    <name>RosterProblems</name>
    <message>
        <source>Line %1</source>
        <translation>%1-قۇر</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>يەنە %1</translation>
    </message>
</context>
<context>
    <name>RosterRead</name>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>دىسكىنى قايتا ئىزدەش</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>ھەممە قۇر ياكى ھېچقايسى</translation>
    </message>
    <message>
        <source>The rows that can be used</source>
        <translation>ئىشلىتىشكە بولىدىغان قۇرلار</translation>
    </message>
    <message>
        <source>Choose a file. It is looked at first; nothing is changed by that.</source>
        <translation>بىر ھۆججەت تاللاڭ. ئاۋۋال پەقەت كۆرۈلىدۇ؛ ھېچنېمە ئۆزگەرمەيدۇ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>ئوقۇتۇش</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>%1 people were taken off the list. Nobody is on it now.</source>
        <translation>تىزىملىكتىن %1 كىشى ئۆچۈرۈلدى. ھازىر تىزىملىك قۇرۇق.</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>تىزىملىك قۇرۇق.</translation>
    </message>
    <message>
        <source>%1 people are on the list.</source>
        <translation>تىزىملىكتە %1 كىشى بار.</translation>
    </message>
    <message>
        <source>With a village&apos;s list, people without a card are found by name or number at a desk.</source>
        <translation>كەنت تىزىملىكى بىلەن كارتىسى يوق كىشىلەر خىزمەت ئورنىدا ئىسمى ياكى نومۇرى بويىچە تېپىلىدۇ.</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>%1 دىسكىسى</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder</source>
        <translation>شىپاخانىنىڭ قىسقۇچى</translation>
    </message>
    <message>
        <source>There is no list here. Put a stick in with a spreadsheet (%1) or a plain table (%2), not in a folder on it, then look again.</source>
        <translation>بۇ يەردە تىزىملىك يوق. ئېلېكترونلۇق جەدۋەل (%1) ياكى ئاددىي جەدۋەل (%2) بار دىسكىنى چېتىڭ، ھۆججەت قىسقۇچ ئىچىدە بولمىسۇن، ئاندىن قايتا ئىزدەڭ.</translation>
    </message>
    <message>
        <source>no personal number</source>
        <translation>كىملىك نومۇرى يوق</translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <translation>نومۇر خاتا</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded the number</source>
        <translation>جەدۋەل نومۇرنى ياخلىتىۋەتكەن</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ئىسىم يوق</translation>
    </message>
    <message>
        <source>the name is not letters on one line</source>
        <translation>ئىسىم بىر قۇر ھەرپ ئەمەس</translation>
    </message>
    <message>
        <source>name, village or telephone is too long</source>
        <translation>ئىسىم، كەنت ياكى تېلېفون بەك ئۇزۇن</translation>
    </message>
    <message>
        <source>the same number stands further up</source>
        <translation>ئوخشاش نومۇر يۇقىرىدا بار</translation>
    </message>
    <message>
        <source>Nothing goes in: %1 rows cannot be used.</source>
        <translation>ھېچنېمە كىرگۈزۈلمەيدۇ: %1 قۇرنى ئىشلەتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>This file cannot be read. It must be a spreadsheet (%1) or a plain table (%2).</source>
        <translation>بۇ ھۆججەتنى ئوقۇغىلى بولمايدۇ. ئۇ ئېلېكترونلۇق جەدۋەل (%1) ياكى ئاددىي جەدۋەل (%2) بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>No line of titles was found. One line must name the columns: at least the name and the personal number.</source>
        <translation>ماۋزۇ قۇرى تېپىلمىدى. بىر قۇردا ئىستونلارنىڭ نامى بولۇشى كېرەك: ھېچ بولمىسا ئىسىم ۋە كىملىك نومۇرى.</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>بۇ ھۆججەتتە ھېچكىم يوق.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>يېڭى: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>ئۆزگەرگەن: %1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>بۇرۇنقىدەك: %1</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>ئىشلەتكىلى بولمايدۇ: %1</translation>
    </message>
    <message>
        <source>It is read in.</source>
        <translation>ئوقۇتۇلدى.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. It would be:</source>
        <translation>تېخى ھېچنېمە ئۆزگەرمىدى. ئوقۇتۇلسا:</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>بۇ ھۆججەتتە يېڭى نەرسە يوق.</translation>
    </message>
</context>
<context>
    <name>SettingQuestion</name>
    <message>
        <source>The changes are not saved</source>
        <translation>ئۆزگەرتىشلەر ساقلانمىدى</translation>
    </message>
    <message>
        <source>Go back to save them, or throw them away.</source>
        <translation>قايتىپ ساقلاڭ ياكى ۋاز كېچىڭ.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>تەڭشەككە قايتىش</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>ئۆزگەرتىشتىن ۋاز كېچىش</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Not saved yet.</source>
        <translation>تېخى ساقلانمىدى.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>ئەڭ ئاز %1، ئەڭ كۆپ %2.</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>كېيىنكى قوزغىتىشتىن باشلاپ كۈچكە ئىگە.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>ئەسلىدىكىدەك</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>The clinic</source>
        <translation>شىپاخانا</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>ئاپتومات</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ئېكران</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>كارتا ئوقۇغۇچ</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>بېلەت پرىنتېرى</translation>
    </message>
    <message>
        <source>Queue and desks</source>
        <translation>نۆۋەت ۋە خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>كۈندىلىك خاتىرە</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>سانلىق مەلۇمات</translation>
    </message>
    <message>
        <source>Name in Uyghur</source>
        <translation>ئۇيغۇرچە نامى</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>خەنزۇچە نامى</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ئىنگلىزچە نامى</translation>
    </message>
    <message>
        <source>A new day begins at (hour)</source>
        <translation>يېڭى كۈن باشلىنىدىغان سائەت</translation>
    </message>
    <message>
        <source>Programmes on the kiosk</source>
        <translation>ئاپتوماتتىكى تۈرلەر</translation>
    </message>
    <message>
        <source>Language at the beginning</source>
        <translation>باشلانغۇچ تىل</translation>
    </message>
    <message>
        <source>Seconds until it asks “more time?”</source>
        <translation>«يەنە ۋاقىت كېرەكمۇ؟» دەپ سورايدىغان سېكۇنت</translation>
    </message>
    <message>
        <source>Seconds until everything is wiped</source>
        <translation>ھەممىسى ئۆچۈرۈلىدىغان سېكۇنت</translation>
    </message>
    <message>
        <source>Kiosk on the full screen</source>
        <translation>ئاپتومات پۈتۈن ئېكراندا</translation>
    </message>
    <message>
        <source>Practice buttons</source>
        <translation>مەشىق كۇنۇپكىلىرى</translation>
    </message>
    <message>
        <source>Screen of the kiosk</source>
        <translation>ئاپتوماتنىڭ ئېكرانى</translation>
    </message>
    <message>
        <source>Screen of the board</source>
        <translation>چوڭ ئېكران</translation>
    </message>
    <message>
        <source>Board on the full screen</source>
        <translation>چوڭ ئېكران پۈتۈن كۆرۈنۈشتە</translation>
    </message>
    <message>
        <source>Seconds a call stands large</source>
        <translation>چاقىرىق چوڭ تۇرىدىغان سېكۇنت</translation>
    </message>
    <message>
        <source>Chime before a call</source>
        <translation>چاقىرىشتىن بۇرۇن قوڭغۇراق</translation>
    </message>
    <message>
        <source>Name of the card reader</source>
        <translation>كارتا ئوقۇغۇچنىڭ نامى</translation>
    </message>
    <message>
        <source>Seconds until a card is given up</source>
        <translation>كارتىنى كۈتىدىغان سېكۇنت</translation>
    </message>
    <message>
        <source>How tickets come out</source>
        <translation>بېلەت چىقىرىش ئۇسۇلى</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>پرىنتېرنىڭ ئادرېسى</translation>
    </message>
    <message>
        <source>Width of the paper (mm)</source>
        <translation>قەغەز كەڭلىكى (مىللىمېتىر)</translation>
    </message>
    <message>
        <source>Seconds to wait for the printer</source>
        <translation>پرىنتېرنى كۈتىدىغان سېكۇنت</translation>
    </message>
    <message>
        <source>Nobody waits longer than (minutes)</source>
        <translation>ئەڭ ئۇزۇن كۈتۈش (مىنۇت)</translation>
    </message>
    <message>
        <source>How many may still go before them</source>
        <translation>يەنە قانچە ئادەم ئالدىدا بارالايدۇ</translation>
    </message>
    <message>
        <source>Seconds between two calls of the same number</source>
        <translation>بىر نومۇرنى ئىككى چاقىرىش ئارىلىقىدىكى سېكۇنت</translation>
    </message>
    <message>
        <source>Seconds in which a desk can undo</source>
        <translation>قايتۇرۇۋالغىلى بولىدىغان سېكۇنت</translation>
    </message>
    <message>
        <source>Seconds until a desk locks itself</source>
        <translation>خىزمەت ئورنى قۇلۇپلىنىدىغان سېكۇنت</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>ھۆججەتلەرنىڭ تىلى</translation>
    </message>
    <message>
        <source>Columns of the visits</source>
        <translation>تەكشۈرۈش جەدۋىلىنىڭ ئىستونلىرى</translation>
    </message>
    <message>
        <source>Columns of the stops</source>
        <translation>تەكشۈرۈش ئورنى جەدۋىلىنىڭ ئىستونلىرى</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>سانلىق مەلۇمات قىسقۇچى</translation>
    </message>
    <message>
        <source>File of the first catalogue</source>
        <translation>دەسلەپكى مۇندەرىجە ھۆججىتى</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>زاپاس نۇسخا قىسقۇچى</translation>
    </message>
    <message>
        <source>Minutes between two copies</source>
        <translation>ئىككى نۇسخا ئارىلىقىدىكى مىنۇت</translation>
    </message>
    <message>
        <source>Days until names are dropped</source>
        <translation>ئىسىملار ئۆچۈرۈلىدىغان كۈن</translation>
    </message>
    <message>
        <source>Days until a village list is dropped</source>
        <translation>كەنت تىزىملىكى ئۆچۈرۈلىدىغان كۈن</translation>
    </message>
    <message>
        <source>Stands on tickets and screens.</source>
        <translation>بېلەت ۋە ئېكراندا كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>Before this hour the kiosk still counts to the day before.</source>
        <translation>بۇ سائەتتىن بۇرۇن ئالدىنقى كۈنگە ھېسابلىنىدۇ.</translation>
    </message>
    <message>
        <source>The kiosk shows them in the order in which you touch them.</source>
        <translation>ئاپتومات ئۇلارنى سىز باسقان تەرتىپ بويىچە كۆرسىتىدۇ.</translation>
    </message>
    <message>
        <source>Everything that the clinic keeps lies there.</source>
        <translation>شىپاخانىنىڭ بارلىق مەلۇماتى شۇ يەردە.</translation>
    </message>
    <message>
        <source>The kiosk goes back to it when a villager leaves.</source>
        <translation>كەنت ئاھالىسى كەتكەندە شۇ تىلغا قايتىدۇ.</translation>
    </message>
    <message>
        <source>Counted since the last touch.</source>
        <translation>ئاخىرقى تېگىشتىن باشلاپ.</translation>
    </message>
    <message>
        <source>Counted since the question.</source>
        <translation>سوئالدىن باشلاپ.</translation>
    </message>
    <message>
        <source>For trying without a card reader; never in a working clinic.</source>
        <translation>كارتا ئوقۇغۇچسىز سىناش ئۈچۈن؛ خىزمەتتە ئىشلەتمەڭ.</translation>
    </message>
    <message>
        <source>Its name; empty is the first one.</source>
        <translation>نامى؛ بوش بولسا بىرىنچىسى.</translation>
    </message>
    <message>
        <source>Its name; empty is the second one.</source>
        <translation>نامى؛ بوش بولسا ئىككىنچىسى.</translation>
    </message>
    <message>
        <source>A part of it is enough; empty is any reader.</source>
        <translation>بىر قىسمى يېتەرلىك؛ بوش بولسا خالىغان بىرى.</translation>
    </message>
    <message>
        <source>A card that has not answered by then is asked for again.</source>
        <translation>ۋاقىت ئۆتسە كارتا قايتا سورىلىدۇ.</translation>
    </message>
    <message>
        <source>Printed, or only kept as files in a folder.</source>
        <translation>بېسىلىدۇ ياكى پەقەت ھۆججەت بولۇپ ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>Like ipp://HOST:631/ipp/print.</source>
        <translation>مەسىلەن ipp://HOST:631/ipp/print.</translation>
    </message>
    <message>
        <source>After this time few with priority go before them.</source>
        <translation>بۇ ۋاقىتتىن كېيىن ئالدىدا بارىدىغانلار ئاز بولىدۇ.</translation>
    </message>
    <message>
        <source>People with priority, for each who has waited that long.</source>
        <translation>شۇنچە كۈتكەن ھەر بىر كىشى ئۈچۈن.</translation>
    </message>
    <message>
        <source>One a line, title=field, in the order of the health authority&apos;s sheet. Empty: every column.</source>
        <translation>ھەر قۇردا بىرى: ماۋزۇ=ئىستون، سەھىيە جەدۋىلى تەرتىپى بويىچە. بوش بولسا ھەممىسى.</translation>
    </message>
    <message>
        <source>One a line, title=field. Empty: every column.</source>
        <translation>ھەر قۇردا بىرى: ماۋزۇ=ئىستون. بوش بولسا ھەممىسى.</translation>
    </message>
    <message>
        <source>Used until a catalogue is saved in the office.</source>
        <translation>ئىشخانىدا مۇندەرىجە ساقلانغۇچە ئىشلىتىلىدۇ.</translation>
    </message>
    <message>
        <source>On a second medium, such as a stick.</source>
        <translation>باشقا دىسكىدا، مەسىلەن U دىسكىدا.</translation>
    </message>
    <message>
        <source>Names and numbers of closed visits; statistics stay.</source>
        <translation>ئاخىرلاشقان تەكشۈرۈشلەرنىڭ ئىسىم ۋە نومۇرى؛ ستاتىستىكا قالىدۇ.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ھەئە</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ياق</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>ئۆزلۈكىدىن</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ھەرگىز</translation>
    </message>
    <message>
        <source>always</source>
        <translation>ھەمىشە</translation>
    </message>
    <message>
        <source>files in a folder</source>
        <translation>قىسقۇچتىكى ھۆججەت</translation>
    </message>
    <message>
        <source>network printer (IPP)</source>
        <translation>تور پرىنتېرى (IPP)</translation>
    </message>
    <message>
        <source>As the program came.</source>
        <translation>پروگراممىنىڭ ئەسلى قىممىتى.</translation>
    </message>
    <message>
        <source>From the settings file.</source>
        <translation>تەڭشەك ھۆججىتىدىن.</translation>
    </message>
    <message>
        <source>Saved in the office.</source>
        <translation>ئىشخانىدا ساقلانغان.</translation>
    </message>
    <message>
        <source>From how the program is started.</source>
        <translation>پروگراممىنى قوزغىتىش ئۇسۇلىدىن.</translation>
    </message>
    <message>
        <source>Set where the program is started; whoever looks after this computer can change it there: %1</source>
        <translation>پروگرامما قوزغىتىلىدىغان جايدا بېكىتىلگەن؛ كومپيۇتېرغا مەسئۇل كىشى شۇ يەردە ئۆزگەرتەلەيدۇ: %1</translation>
    </message>
    <message>
        <source>Only in the settings file, so that no slip of a finger makes a working clinic pretend: %1</source>
        <translation>پەقەت تەڭشەك ھۆججىتىدە، سەۋەنلىكتىن ئىشلەۋاتقان شىپاخانا مەشىق ھالىتىگە كىرىپ قالمىسۇن دەپ: %1</translation>
    </message>
    <message>
        <source>Only in the settings file: the data cannot say where they themselves are kept. %1</source>
        <translation>پەقەت تەڭشەك ھۆججىتىدە: مەلۇماتلار ئۆزىنىڭ قەيەردە ساقلىنىدىغانلىقىنى ئۆزى دېيەلمەيدۇ. %1</translation>
    </message>
    <message>
        <source>This program does not know it.</source>
        <translation>بۇ پروگرامما ئۇنى بىلمەيدۇ.</translation>
    </message>
    <message>
        <source>It cannot be changed here.</source>
        <translation>بۇ يەردە ئۆزگەرتكىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>Something else must stand here.</source>
        <translation>بۇ يەرگە باشقا نەرسە يېزىلىشى كېرەك.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>سان بەك كىچىك ياكى بەك چوڭ.</translation>
    </message>
    <message>
        <source>Choose one of those that are offered.</source>
        <translation>بېرىلگەنلەردىن بىرىنى تاللاڭ.</translation>
    </message>
    <message>
        <source>One on each line, each once, and only signs that can be seen.</source>
        <translation>ھەر قۇردا بىرى، تەكرارلانمىسۇن، پەقەت كۆرۈنىدىغان بەلگە.</translation>
    </message>
    <message>
        <source>It is too long, or has signs that cannot be seen.</source>
        <translation>بەك ئۇزۇن ياكى كۆرۈنمەيدىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>The catalogue has no programme of that code.</source>
        <translation>مۇندەرىجىدە بۇ كودلۇق تۈر يوق.</translation>
    </message>
    <message>
        <source>Now it would make today another day. Change it between noon and midnight.</source>
        <translation>ھازىر ئۆزگەرتىلسە، بۈگۈن باشقا بىر كۈنگە ئايلىنىپ قالىدۇ. چۈشتىن كېيىن، يېرىم كېچىدىن بۇرۇن ئۆزگەرتىڭ.</translation>
    </message>
    <message>
        <source>That cannot be used. Please look again.</source>
        <translation>ئىشلەتكىلى بولمايدۇ، قايتا قاراڭ.</translation>
    </message>
    <message>
        <source>Another admin has just saved settings. Look again.</source>
        <translation>باشقا باشقۇرغۇچى تەڭشەكنى ھازىرلا ساقلىدى. قايتا قاراڭ.</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>توغرا ئەمەس.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىنى ئوقۇغىلى بولمىدى. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>Something is not right in “%1”.</source>
        <translation>«%1» دېگەن جايدا خاتالىق بار.</translation>
    </message>
    <message>
        <source>Saved. Some of it holds from the next start of the program.</source>
        <translation>ساقلاندى. بىر قىسمى كېيىنكى قوزغىتىشتىن باشلاپ كۈچكە ئىگە.</translation>
    </message>
    <message>
        <source>Saved, and in force now.</source>
        <translation>ساقلاندى، ھازىر كۈچكە ئىگە.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>تېخى ساقلانمىدى: %1</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>ئۆزگەرتىشتىن ۋاز كېچىش</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ساقلاش</translation>
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
        <translation>%1 كۈنىدىن %2 كۈنىگىچە</translation>
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
    <name>StaffCard</name>
    <message>
        <source>Signed in last: %1</source>
        <translation>ئاخىرقى كىرگەن ۋاقتى: %1</translation>
    </message>
    <message>
        <source>Has never signed in yet</source>
        <translation>تېخى كىرىپ باقمىغان</translation>
    </message>
    <message>
        <source>This is your own account. Another admin can change it.</source>
        <translation>بۇ سىزنىڭ ھېساباتىڭىز. ئۇنى باشقا باشقۇرغۇچى ئۆزگەرتەلەيدۇ.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>قۇلۇپنى ئېچىش</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>يېڭى مەخپىي نومۇر</translation>
    </message>
    <message>
        <source>Make it a staff account</source>
        <translation>خادىم ھېساباتىغا ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Make it an admin account</source>
        <translation>باشقۇرغۇچى ھېساباتىغا ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>ھېساباتنى توختىتىش</translation>
    </message>
    <message>
        <source>Bring the account back, with a new PIN</source>
        <translation>ھېساباتنى يېڭى مەخپىي نومۇر بىلەن قايتۇرۇش</translation>
    </message>
    <message>
        <source>What was done in this name</source>
        <translation>بۇ نامدا قىلىنغان ئىشلار</translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>Done by %1</source>
        <translation>%1 قىلغان ئىشلار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>ئالدىنقى كۈن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>بۈگۈن</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>كېيىنكى كۈن</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>بىردەم ساقلاڭ …</translation>
    </message>
    <message>
        <source>Nothing was done in this name on that day.</source>
        <translation>ئۇ كۈنى بۇ نامدا ھېچ ئىش قىلىنمىغان.</translation>
    </message>
</context>
<context>
    <name>StaffNew</name>
    <message>
        <source>New account</source>
        <translation>يېڭى ھېسابات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قايتىش</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>Name, as colleagues call this person</source>
        <translation>ئىسمى، خىزمەتداشلار چاقىرىدىغىنى</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>رولى</translation>
    </message>
    <message>
        <source>An admin also looks after accounts, settings, the catalogue and exports.</source>
        <translation>باشقۇرغۇچى ھېسابات، تەڭشەك، مۇندەرىجە ۋە چىقىرىشنىمۇ باشقۇرىدۇ.</translation>
    </message>
    <message>
        <source>Staff work at the desks.</source>
        <translation>خادىملار خىزمەت ئورنىدا ئىشلەيدۇ.</translation>
    </message>
    <message>
        <source>Make the account and show its PIN</source>
        <translation>ھېسابات ئېچىپ، مەخپىي نومۇرنى كۆرسىتىش</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>New account</source>
        <translation>يېڭى ھېسابات</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>شىپاخانىنىڭ سانلىق مەلۇماتىنى ئوقۇغىلى بولمىدى. ھېچنېمە ئۆزگەرمىدى.</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>PIN of %1</source>
        <translation>%1 نىڭ مەخپىي نومۇرى</translation>
    </message>
    <message>
        <source>Write it down now and hand it over. It is shown only this once; nobody can look it up later.</source>
        <translation>ھازىر يېزىۋېلىپ تاپشۇرۇڭ. پەقەت بىر قېتىم كۆرسىتىلىدۇ، كېيىن كۆرگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>يېزىۋالدىم</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Give %1 a new PIN?</source>
        <translation>%1 ئۈچۈن يېڭى مەخپىي نومۇر بېرەمسىز؟</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>%1 نىڭ ھېساباتىنى توختىتامسىز؟</translation>
    </message>
    <message>
        <source>Take the admin role from %1?</source>
        <translation>%1 نىڭ باشقۇرغۇچىلىقىنى ئېلىپ تاشلامسىز؟</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>%1 نى باشقۇرغۇچى قىلامسىز؟</translation>
    </message>
    <message>
        <source>The old PIN no longer opens anything. Wherever %1 is signed in, it ends now.</source>
        <translation>كونا مەخپىي نومۇر كاردىن چىقىدۇ. %1 كىرگەن ھەممە يەردىن چىقىرىلىدۇ.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and wherever it is open it ends now. What was done stays written down. The account can be brought back.</source>
        <translation>%1 ئەمدى كىرەلمەيدۇ، ھەممە يەردىن چىقىرىلىدۇ. قىلغان ئىشلىرى خاتىرىدە قالىدۇ. ھېساباتنى قايتۇرغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>Wherever %1 is signed in, it ends now. The PIN stays.</source>
        <translation>%1 كىرگەن ھەممە يەردىن چىقىرىلىدۇ. مەخپىي نومۇر ئۆزگەرمەيدۇ.</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>ياق، قايتىش</translation>
    </message>
    <message>
        <source>Yes, disable it</source>
        <translation>ھەئە، توختىتىش</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ھەئە</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Admin</source>
        <translation>باشقۇرغۇچى</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>خادىم</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (سىز)</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>توختىتىلغان</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1، قۇلۇپلانغان</translation>
    </message>
    <message>
        <source>The first account must be an admin&apos;s.</source>
        <translation>بىرىنچى ھېسابات باشقۇرغۇچىنىڭ بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>Only an admin may do that, and your account is none any more.</source>
        <translation>پەقەت باشقۇرغۇچىلا قىلالايدۇ، سىز ئەمدى باشقۇرغۇچى ئەمەس.</translation>
    </message>
    <message>
        <source>There is already an account of that name. Choose another name.</source>
        <translation>بۇ ئىسىمدا ھېسابات بار. باشقا ئىسىم تاللاڭ.</translation>
    </message>
    <message>
        <source>That name cannot be used: it is empty, too long, or has signs that cannot be seen.</source>
        <translation>بۇ ئىسىمنى ئىشلەتكىلى بولمايدۇ: بوش، بەك ئۇزۇن ياكى كۆرۈنمەيدىغان بەلگە بار.</translation>
    </message>
    <message>
        <source>That account is not there any more, or is disabled.</source>
        <translation>ئۇ ھېسابات يوق ياكى توختىتىلغان.</translation>
    </message>
    <message>
        <source>This is the last admin. Make another one first.</source>
        <translation>بۇ ئاخىرقى باشقۇرغۇچى. ئاۋۋال يەنە بىرنى قىلىڭ.</translation>
    </message>
    <message>
        <source>That is not the clinic&apos;s key.</source>
        <translation>بۇ شىپاخانىنىڭ ئاچقۇچى ئەمەس.</translation>
    </message>
    <message>
        <source>The account is unlocked; its PIN is the same as before.</source>
        <translation>ھېسابات قۇلۇپى ئېچىلدى، مەخپىي نومۇر ئۆزگەرمىدى.</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>رولى ئۆزگەردى.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>ھېسابات توختىتىلدى.</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>پروگرامما قوزغىتىلدى</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>پروگرامما توختىدى</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>كۈن ئېچىلدى</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>كۈن تاقالدى</translation>
    </message>
    <message>
        <source>Said that the clock is right</source>
        <translation>سائەتنىڭ توغرىلىقىنى جەزملىدى</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تىزىملاتقان</translation>
    </message>
    <message>
        <source>Name completed</source>
        <translation>ئىسمىنى تولۇقلىدى</translation>
    </message>
    <message>
        <source>Told something else than is kept</source>
        <translation>ساقلانغاندىن باشقىچە ئېيتىلدى</translation>
    </message>
    <message>
        <source>Card linked to another person</source>
        <translation>كارتا باشقا كىشىگە باغلاندى</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>ياردەم چاقىرىلدى</translation>
    </message>
    <message>
        <source>Ticket printed again</source>
        <translation>بېلەت قايتا بېسىلدى</translation>
    </message>
    <message>
        <source>Ticket came out</source>
        <translation>بېلەت چىقتى</translation>
    </message>
    <message>
        <source>Ticket written to the folder</source>
        <translation>بېلەت قىسقۇچقا يېزىلدى</translation>
    </message>
    <message>
        <source>No ticket came out</source>
        <translation>بېلەت چىقمىدى</translation>
    </message>
    <message>
        <source>Not known whether the ticket came out</source>
        <translation>بېلەتنىڭ چىققان-چىقمىغانلىقى نامەلۇم</translation>
    </message>
    <message>
        <source>Name and number shown in full</source>
        <translation>ئىسىم ۋە نومۇر تولۇق كۆرسىتىلدى</translation>
    </message>
    <message>
        <source>Copy of the data made</source>
        <translation>زاپاس نۇسخا ياسالدى</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>خىزمەت ئورنى ئېچىلدى</translation>
    </message>
    <message>
        <source>Desk paused, opened again or closed</source>
        <translation>خىزمەت ئورنى توختىتىلدى، قايتا ئېچىلدى ياكى تاقالدى</translation>
    </message>
    <message>
        <source>Station reported out of order</source>
        <translation>تەكشۈرۈش ئورنىنىڭ بۇزۇلغانلىقى مەلۇم قىلىندى</translation>
    </message>
    <message>
        <source>Station works again</source>
        <translation>تەكشۈرۈش ئورنى قايتا ئىشلىدى</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>چاقىردى</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>قايتا چاقىردى</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>تەكشۈرۈش باشلاندى</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>تەكشۈرۈش تۈگىدى</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>كەلمىدى</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>ۋاقىتلىق كەتتى</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>قايتا كۈتۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Sent to another station</source>
        <translation>باشقا تەكشۈرۈش ئورنىغا يوللاندى</translation>
    </message>
    <message>
        <source>Sent another way</source>
        <translation>باشقا تەرتىپكە يوللاندى</translation>
    </message>
    <message>
        <source>Station skipped</source>
        <translation>تەكشۈرۈش ئورنى ئاتلاپ ئۆتۈلدى</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>تەكشۈرۈش بىكار قىلىندى</translation>
    </message>
    <message>
        <source>Not served by the end of the day</source>
        <translation>كۈن ئاخىرىغىچە تەكشۈرۈلمىدى</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>قايتۇرۇۋېلىندى</translation>
    </message>
    <message>
        <source>Priority noted</source>
        <translation>ئالدىنلىق خاتىرىلەندى</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>ياردەم بېرىلدى</translation>
    </message>
    <message>
        <source>Wait told</source>
        <translation>كۈتۈش ۋاقتى ئېيتىلدى</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>كىردى</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>مەخپىي نومۇر خاتا</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>ھېسابات ئېچىلدى</translation>
    </message>
    <message>
        <source>Role of an account changed</source>
        <translation>ھېسابات رولى ئۆزگەرتىلدى</translation>
    </message>
    <message>
        <source>New PIN given</source>
        <translation>يېڭى مەخپىي نومۇر بېرىلدى</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>ھېسابات قۇلۇپلاندى</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>ھېسابات قۇلۇپى ئېچىلدى</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>ھېسابات توختىتىلدى</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>خاتىرە چىقىرىلدى</translation>
    </message>
    <message>
        <source>Log not exported after all</source>
        <translation>خاتىرە ئاخىرى چىقىرىلمىدى</translation>
    </message>
    <message>
        <source>Waits again on a day that was reopened</source>
        <translation>قايتا ئېچىلغان كۈندە يەنە كۈتۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Day signed</source>
        <translation>كۈن ئىمزالاندى</translation>
    </message>
    <message>
        <source>Old names taken away</source>
        <translation>كونا ئىسىملار ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Data of a person shown</source>
        <translation>بىر كىشىنىڭ مەلۇماتى كۆرسىتىلدى</translation>
    </message>
    <message>
        <source>Data of a person written to files</source>
        <translation>بىر كىشىنىڭ مەلۇماتى ھۆججەتكە يېزىلدى</translation>
    </message>
    <message>
        <source>Data of a person erased</source>
        <translation>بىر كىشىنىڭ مەلۇماتى ئۆچۈرۈلدى</translation>
    </message>
    <message>
        <source>Last trace of erased names gone</source>
        <translation>ئۆچۈرۈلگەن ئىسىملارنىڭ ئاخىرقى ئىزى يوقالدى</translation>
    </message>
    <message>
        <source>Copy of the data put back</source>
        <translation>زاپاس نۇسخا قايتۇرۇلدى</translation>
    </message>
    <message>
        <source>Registration put back from the second medium</source>
        <translation>تىزىملاش ئىككىنچى دىسكىدىن قايتۇرۇلدى</translation>
    </message>
    <message>
        <source>Village list read in</source>
        <translation>كەنت تىزىملىكى ئوقۇلدى</translation>
    </message>
    <message>
        <source>Catalogue saved</source>
        <translation>مۇندەرىجە ساقلاندى</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>تەڭشەك ساقلاندى</translation>
    </message>
    <message>
        <source>Card reader gone</source>
        <translation>كارتا ئوقۇغۇچ ئۈزۈلدى</translation>
    </message>
    <message>
        <source>Card reader there again</source>
        <translation>كارتا ئوقۇغۇچ قايتا ئۇلاندى</translation>
    </message>
</context>
</TS>
