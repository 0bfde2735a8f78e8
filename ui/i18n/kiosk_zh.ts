<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Broken</name>
    <message>
        <source>Please ask staff</source>
        <translation>请找工作人员</translation>
    </message>
    <message>
        <source>The machine starts again by itself in a moment.</source>
        <translation>机器马上会自己重新启动。</translation>
    </message>
</context>
<context>
    <name>CardBanner</name>
    <message>
        <source>Take your card</source>
        <translation>请取走您的卡</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Is this you?</source>
        <translation>这是您吗？</translation>
    </message>
    <message>
        <source>Your name is added at the desk</source>
        <translation>姓名由工作人员补上</translation>
    </message>
    <message>
        <source>Born in %1</source>
        <translation>%1 年出生</translation>
    </message>
    <message>
        <source>From the card: name, sex, birth date and ID number. Only for this check-up.</source>
        <translation>只读取卡上的姓名、性别、出生日期和身份证号，仅用于本次体检。</translation>
    </message>
    <message>
        <source>We keep your ID number only for this check-up.</source>
        <translation>您的身份证号仅用于本次体检。</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>不是我</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>是的，是我</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Done</source>
        <translation>办完了</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>叫工作人员</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Somebody is coming to help you</source>
        <translation>工作人员马上来帮您</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>请在这里稍等。</translation>
    </message>
    <message>
        <source>Type my ID number</source>
        <translation>输入身份证号</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation>您还需要时间吗？</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Otherwise the screen goes back to the start.</source>
        <translation>不然会回到首页。</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>办完了</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation>要，再等一会儿</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Clinic registration</source>
        <translation>体检登记</translation>
    </message>
</context>
<context>
    <name>NumberCells</name>
    <message>
        <source>%1 of 18 digits</source>
        <translation>已输入 %1 位，共 18 位</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>Type your ID number</source>
        <translation>请输入身份证号</translation>
    </message>
    <message>
        <source>This number is not right. Compare it with your card.</source>
        <translation>号码不对，请对照您的证件。</translation>
    </message>
    <message>
        <source>18 digits, on your ID card or social security card</source>
        <translation>共 18 位，印在身份证或社会保障卡上</translation>
    </message>
    <message>
        <source>Touch a digit to type it anew.</source>
        <translation>点一下错的那一位，重新输入。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>The printer has no paper.</source>
        <translation>打印机没有纸了。</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>打印机盖子开着。</translation>
    </message>
    <message>
        <source>The paper is stuck.</source>
        <translation>打印机卡纸了。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有反应。</translation>
    </message>
    <message>
        <source>Keep this number in mind. Staff know.</source>
        <translation>请记住这个号码，工作人员知道。</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>正在打印您的号票。</translation>
    </message>
    <message>
        <source>You already have a ticket. Lost it? Print again.</source>
        <translation>您已经有号票了。如果丢了，可以再打印一张。</translation>
    </message>
    <message>
        <source>Keep this number in mind.</source>
        <translation>请记住这个号码。</translation>
    </message>
    <message>
        <source>Take your ticket.</source>
        <translation>请取走号票。</translation>
    </message>
</context>
<context>
    <name>PracticeDock</name>
    <message>
        <source>Take the card out</source>
        <translation>把卡拿出来</translation>
    </message>
    <message>
        <source>Take the paper away</source>
        <translation>把纸拿走</translation>
    </message>
    <message>
        <source>Put paper in</source>
        <translation>放入纸</translation>
    </message>
</context>
<context>
    <name>ProgrammeTile</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有人等候</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等候 %1 人</translation>
    </message>
</context>
<context>
    <name>ProgrammesScreen</name>
    <message>
        <source>What did you come for?</source>
        <translation>您来做什么？</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Leave the card in</source>
        <translation>卡先别拿出来</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读卡。</translation>
    </message>
</context>
<context>
    <name>RegisteringScreen</name>
    <message>
        <source>You are being registered</source>
        <translation>正在为您登记</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍等。</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>You are already registered</source>
        <translation>您已经登记过了</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的排队号</translation>
    </message>
    <message>
        <source>people ahead</source>
        <translation>前面人数</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟左右</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Do not eat yet. Some tests need an empty stomach.</source>
        <translation>请先别吃东西，有的检查要空腹做。</translation>
    </message>
    <message>
        <source>Go first to:</source>
        <translation>请先去：</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1，%2 室</translation>
    </message>
    <message>
        <source>%1, room: ask staff</source>
        <translation>%1，房间请问工作人员</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印一张</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Take the card out.</source>
        <translation>先把卡拿出来。</translation>
    </message>
    <message>
        <source>It did not work again. Touch: Call staff</source>
        <translation>又没成功。请按“叫工作人员”。</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>叫工作人员</translation>
    </message>
    <message>
        <source>No card: type my ID number</source>
        <translation>不刷卡，输入身份证号</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Put the card back in</source>
        <translation>请把卡再插进去</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>请把卡翻过来</translation>
    </message>
    <message>
        <source>This is a bank card</source>
        <translation>这是银行卡</translation>
    </message>
    <message>
        <source>This is a health card</source>
        <translation>这是健康卡</translation>
    </message>
    <message>
        <source>This is not a social security card</source>
        <translation>这不是社会保障卡</translation>
    </message>
    <message>
        <source>There is nothing on this card</source>
        <translation>卡里没有信息</translation>
    </message>
    <message>
        <source>Wipe the chip</source>
        <translation>请擦一擦芯片</translation>
    </message>
    <message>
        <source>Today&apos;s places are full</source>
        <translation>今天的名额已满</translation>
    </message>
    <message>
        <source>Put it in again, chip first and facing up.</source>
        <translation>芯片朝上，先插芯片一头，再插一次。</translation>
    </message>
    <message>
        <source>Take it to the office that issued it. You can register without it.</source>
        <translation>请拿到发卡的地方处理。不刷卡也能登记。</translation>
    </message>
    <message>
        <source>Use a dry cloth or your sleeve, then put the card in again.</source>
        <translation>用干布或袖子擦，再插一次。</translation>
    </message>
    <message>
        <source>You can register without it: type your ID number.</source>
        <translation>不刷卡也能登记：请输入身份证号。</translation>
    </message>
    <message>
        <source>Wait a little, then put the card in again.</source>
        <translation>等一会儿，再插一次。</translation>
    </message>
    <message>
        <source>Please come back tomorrow, or touch: Call staff</source>
        <translation>请明天再来，或者按“叫工作人员”。</translation>
    </message>
    <message>
        <source>This card is locked</source>
        <translation>这张卡被锁住了</translation>
    </message>
    <message>
        <source>This card cannot be used</source>
        <translation>这张卡不能用</translation>
    </message>
    <message>
        <source>The card reader does not work now</source>
        <translation>读卡器现在不能用</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>读卡器正忙</translation>
    </message>
    <message>
        <source>No check-up for you today</source>
        <translation>今天没有您的体检</translation>
    </message>
    <message>
        <source>Registration is closed for today</source>
        <translation>今天的登记已结束</translation>
    </message>
    <message>
        <source>Please ask staff</source>
        <translation>请找工作人员</translation>
    </message>
    <message>
        <source>Leave it in until you see your name.</source>
        <translation>看到姓名之前不要拿出来。</translation>
    </message>
    <message>
        <source>Please use your social security card.</source>
        <translation>请用您的社会保障卡。</translation>
    </message>
    <message>
        <source>You have had your check-up, or there is none for you now. Staff can tell you more.</source>
        <translation>您已经做过体检，或现在没有适合您的项目。可以问工作人员。</translation>
    </message>
    <message>
        <source>Staff can tell you when to come.</source>
        <translation>可以问工作人员什么时候来。</translation>
    </message>
    <message>
        <source>The machine cannot go on by itself. It is not your mistake.</source>
        <translation>机器不能自己继续，这不是您的错。</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Registration is closed for today</source>
        <translation>今天的登记已结束</translation>
    </message>
    <message>
        <source>The card reader does not work now</source>
        <translation>读卡器现在不能用</translation>
    </message>
    <message>
        <source>Take your card</source>
        <translation>请取走您的卡</translation>
    </message>
    <message>
        <source>Put your social security card in</source>
        <translation>请插入社会保障卡</translation>
    </message>
    <message>
        <source>Please come back tomorrow, or touch: Call staff</source>
        <translation>请明天再来，或者按“叫工作人员”。</translation>
    </message>
    <message>
        <source>You can register without it: type your ID number.</source>
        <translation>不刷卡也能登记：请输入身份证号。</translation>
    </message>
    <message>
        <source>Type my ID number</source>
        <translation>输入身份证号</translation>
    </message>
    <message>
        <source>Chip first and facing up. Leave it in.</source>
        <translation>芯片朝上，先插芯片一头。插好别拿出来。</translation>
    </message>
    <message>
        <source>Not yours? Give it to staff.</source>
        <translation>不是您的卡？请交给工作人员。</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>我没有带卡</translation>
    </message>
</context>
</TS>
