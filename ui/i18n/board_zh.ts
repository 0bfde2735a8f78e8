<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>BoardWords</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>Called last</source>
        <translation>最近呼叫</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Age, pregnancy, disability or military service may come first. Every call is recorded.</source>
        <translation>老年人、孕妇、残疾人和军人可能先被呼叫。每一次呼叫都有记录。</translation>
    </message>
    <message>
        <source>Please take a seat</source>
        <translation>请坐下等候</translation>
    </message>
    <message>
        <source>Your number appears here when it is your turn.</source>
        <translation>轮到您时，您的号码会显示在这里。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等候人数：%1</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今天的服务已结束</translation>
    </message>
    <message>
        <source>Please come back tomorrow, or ask staff.</source>
        <translation>请明天再来，或询问工作人员。</translation>
    </message>
    <message>
        <source>No new calls since %1</source>
        <translation>%1 以后没有新的呼叫</translation>
    </message>
    <message>
        <source>The board cannot show them now. Please listen to the staff.</source>
        <translation>屏幕暂时不能显示呼叫，请听工作人员叫号。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Please listen to the staff</source>
        <translation>请听工作人员叫号</translation>
    </message>
    <message>
        <source>The board starts again by itself in a moment.</source>
        <translation>屏幕马上会自己重新启动。</translation>
    </message>
</context>
</TS>
