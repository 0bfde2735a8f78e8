<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>CallSheet</name>
    <message>
        <source>Call %1 before the others?</source>
        <translation>提前呼叫 %1？</translation>
    </message>
    <message>
        <source>The reason is written down. Nobody else sees it.</source>
        <translation>原因会记入日志，别人看不到。</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the whole visit of %1?</source>
        <translation>取消 %1 的全部检查？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Yes, cancel %1</source>
        <translation>确定取消 %1</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>It is %1 on %2, %3. Right? If not, set the PC&apos;s clock.</source>
        <translation>现在是 %3 %2 %1，对吗？如果不对，请校准电脑的时间。</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>时间正确</translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>No card</source>
        <translation>无卡登记</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Desk %1, room %2</source>
        <translation>工作台 %1，%2 室</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Machine broken</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Clinic desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Something went wrong. The desk starts again by itself in a moment; nothing is lost.</source>
        <translation>出了点问题。工作台马上自动重启，数据不会丢失。</translation>
    </message>
</context>
<context>
    <name>DoorAnswer</name>
    <message>
        <source>Twelve hours have passed. Please sign in again.</source>
        <translation>已过十二小时，请重新登录。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again in %1 s.</source>
        <translation>密码不对，请 %1 秒后再试。</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. %1 tries are left before a wait.</source>
        <translation>姓名或密码不对，还可试 %1 次。</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Try again now.</source>
        <translation>姓名或密码不对，现在可以再试。</translation>
    </message>
    <message>
        <source>This account is locked. An admin can unlock it.</source>
        <translation>账号已锁定，请管理员解锁。</translation>
    </message>
    <message>
        <source>Your account was changed. Please sign in again.</source>
        <translation>账号有变动，请重新登录。</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>Nobody has an account yet</source>
        <translation>还没有任何账号</translation>
    </message>
    <message>
        <source>Whoever is responsible for this clinic makes the first account here: the admin&apos;s. The admin then adds everybody else in the office.</source>
        <translation>由本院负责人在这里建立第一个账号，即管理员账号。其他人以后由管理员在“管理”页面里添加。</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>输入您的姓名</translation>
    </message>
    <message>
        <source>Write your PIN down</source>
        <translation>抄下您的密码</translation>
    </message>
    <message>
        <source>Type the PIN yourself</source>
        <translation>自己输入一遍密码</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Name of the admin</source>
        <translation>管理员姓名</translation>
    </message>
    <message>
        <source>Write it down and keep it where nobody else looks. Once the account is made, nobody can look it up.</source>
        <translation>请抄下来，放在别人看不到的地方。账号建立后，谁也查不到这个密码。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Please type a name: 1 to 60 letters.</source>
        <translation>请输入姓名：1 到 60 个字。</translation>
    </message>
    <message>
        <source>That was another PIN. This is the right one.</source>
        <translation>刚才输入的密码不对，正确的是这个。</translation>
    </message>
    <message>
        <source>The account could not be kept. Please type the PIN once more.</source>
        <translation>账号没有保存成功，请再输入一次密码。</translation>
    </message>
    <message>
        <source>Show my PIN</source>
        <translation>显示我的密码</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已经抄下来了</translation>
    </message>
    <message>
        <source>Show the PIN again</source>
        <translation>再看一次密码</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>换一个姓名</translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message>
        <source>%1 people at the kiosk ask for help</source>
        <translation>登记机旁有 %1 人求助</translation>
    </message>
    <message>
        <source>Somebody at the kiosk asks for help</source>
        <translation>登记机旁有人求助</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我这就去</translation>
    </message>
</context>
<context>
    <name>LockedPanel</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>换人登录</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Complete the name of %1</source>
        <translation>补全 %1 的姓名</translation>
    </message>
    <message>
        <source>Name, as on the card</source>
        <translation>姓名，与卡面一致</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>保存姓名</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>Call next</source>
        <translation>呼叫下一位</translation>
    </message>
    <message>
        <source>This desk is closed</source>
        <translation>本工作台已关闭</translation>
    </message>
    <message>
        <source>This desk is paused</source>
        <translation>本工作台已暂停</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有人等候</translation>
    </message>
    <message>
        <source>The data cannot be reached now</source>
        <translation>现在无法读取数据</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1，已等 %2</translation>
    </message>
    <message>
        <source>%1, not verified yet</source>
        <translation>%1，尚未核实</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>%1 is out of order</source>
        <translation>%1停用</translation>
    </message>
    <message>
        <source>All stations of this desk are out of order</source>
        <translation>本工作台的检查站点都已停用</translation>
    </message>
    <message>
        <source>Nobody is called to a station that is out of order, at no desk.</source>
        <translation>停用的站点不再叫号，任何工作台都一样。</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1恢复使用</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 has finished. Good-bye.</source>
        <translation>%1 已全部完成。</translation>
    </message>
    <message>
        <source>%1 goes on to %2.</source>
        <translation>%1 下一站：%2。</translation>
    </message>
    <message>
        <source>%1 did not come three times and is given up.</source>
        <translation>%1 多次未到，已放弃。</translation>
    </message>
    <message>
        <source>%1 did not come and waits some places later.</source>
        <translation>%1 未到，已后移几位。</translation>
    </message>
    <message>
        <source>%1 is parked and comes back by itself.</source>
        <translation>%1 已暂离，到时自动回到队列。</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <translation>%1 重新排队。</translation>
    </message>
    <message>
        <source>The visit of %1 is cancelled.</source>
        <translation>%1 的检查已取消。</translation>
    </message>
    <message>
        <source>Undone: %1 is “%2” again.</source>
        <translation>已撤销：%1 恢复为“%2”。</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed; it is tried again by itself.</source>
        <translation>暂时读不到数据，没有任何改动，正在自动重试。</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>下一位：%1（%2）</translation>
    </message>
</context>
<context>
    <name>OwnReason</name>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Park %1: come back in</source>
        <translation>%1 暂离，多久后回来？</translation>
    </message>
    <message>
        <source>The number waits again by itself then, nearer to the front.</source>
        <translation>到时自动回到队列靠前的位置。</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Call again</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Send elsewhere</source>
        <translation>转站</translation>
    </message>
    <message>
        <source>Skip a station</source>
        <translation>跳过一站</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>取消检查</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Called %1 times</source>
        <translation>已呼叫 %1 次</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>补全姓名</translation>
    </message>
    <message>
        <source>Still fasting</source>
        <translation>仍需空腹</translation>
    </message>
    <message>
        <source>Still to go: %1</source>
        <translation>还要去：%1</translation>
    </message>
    <message>
        <source>This is the last station</source>
        <translation>这是最后一站</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The person is here: start</source>
        <translation>人已到，开始</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 of 6 digits</source>
        <translation>6 位中的 %1 位</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Take over this desk</source>
        <translation>接替此工作台</translation>
    </message>
    <message>
        <source>Where do you sit?</source>
        <translation>您在哪个工作台？</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Desk %1, room %2</source>
        <translation>工作台 %1，%2 室</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>这里做哪些检查</translation>
    </message>
    <message>
        <source>Open this desk</source>
        <translation>开始使用此工作台</translation>
    </message>
</context>
<context>
    <name>PregnantSheet</name>
    <message>
        <source>Ask %1: may you be pregnant?</source>
        <translation>请问 %1：是否可能怀孕？</translation>
    </message>
    <message>
        <source>Ask quietly. If yes, or if she is not sure, the X-ray is left out and she goes on to the next station.</source>
        <translation>请小声询问。如果是或不确定，就不做X光，直接去下一站。</translation>
    </message>
    <message>
        <source>Yes or not sure: leave it out</source>
        <translation>是或不确定：不做</translation>
    </message>
    <message>
        <source>No: start</source>
        <translation>否：开始</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Somebody else is at desk %1. If you sit there now, touch once more.</source>
        <translation>工作台 %1 有别人在用。如果现在由您使用，请再按一次。</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk.</source>
        <translation>本工作台没有人等候。</translation>
    </message>
    <message>
        <source>This desk is not open.</source>
        <translation>本工作台未开放。</translation>
    </message>
    <message>
        <source>This desk still has %1. Finish, park or send on first.</source>
        <translation>%1 还在本工作台，请先完成、暂离或转站。</translation>
    </message>
    <message>
        <source>Nobody is at this desk now.</source>
        <translation>本工作台现在没有人。</translation>
    </message>
    <message>
        <source>%1 is already with desk %2, called at %3.</source>
        <translation>%1 已在工作台 %2，%3 呼叫。</translation>
    </message>
    <message>
        <source>%1 was already called by desk %2 at %3.</source>
        <translation>%1 已被工作台 %2 于 %3 呼叫。</translation>
    </message>
    <message>
        <source>%1 was already called by another desk.</source>
        <translation>%1 已被别的工作台呼叫。</translation>
    </message>
    <message>
        <source>%1 is at desk %2 now.</source>
        <translation>%1 现在在工作台 %2。</translation>
    </message>
    <message>
        <source>%1 is waiting at another station now.</source>
        <translation>%1 现在在别的站点等候。</translation>
    </message>
    <message>
        <source>There is no ticket %1 today.</source>
        <translation>今天没有 %1 这个号。</translation>
    </message>
    <message>
        <source>That does not fit: %1 is “%2” now.</source>
        <translation>现在不能这样做：%1 的状态是“%2”。</translation>
    </message>
    <message>
        <source>That does not fit %1 now.</source>
        <translation>现在不能对 %1 这样做。</translation>
    </message>
    <message>
        <source>%1 was called just now, at %2. Wait a little before calling again.</source>
        <translation>%1 刚在 %2 呼叫过，请稍等再呼叫。</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <translation>已超过可撤销的时间。</translation>
    </message>
    <message>
        <source>It cannot be undone: something has already happened after it.</source>
        <translation>不能撤销：之后又有了新的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Ask %1 first whether she may be pregnant.</source>
        <translation>请先询问 %1 是否可能怀孕。</translation>
    </message>
    <message>
        <source>That station is out of order today.</source>
        <translation>该站点今天停用。</translation>
    </message>
    <message>
        <source>That station does not fit. Choose another one.</source>
        <translation>该站点不合适，请另选。</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>今天已结束。</translation>
    </message>
    <message>
        <source>A colleague has taken over desk %1 at %2. Where do you sit now?</source>
        <translation>工作台 %1 已于 %2 由同事接管。您现在坐在哪里？</translation>
    </message>
    <message>
        <source>A colleague has taken over this desk. Where do you sit now?</source>
        <translation>此工作台已由同事接管。您现在坐在哪里？</translation>
    </message>
    <message>
        <source>This name does not fit: it is empty, too long, or holds a number.</source>
        <translation>姓名不合适：为空、太长或含有号码。</translation>
    </message>
    <message>
        <source>This reason does not fit: it is empty, too long, or holds a long number.</source>
        <translation>原因不合适：为空、太长或含有长号码。</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>Register without a card</source>
        <translation>无卡登记</translation>
    </message>
    <message>
        <source>ID number, 18 digits</source>
        <translation>公民身份号码，18 位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1 年生</translation>
    </message>
    <message>
        <source>Register and print the ticket</source>
        <translation>登记并打印小票</translation>
    </message>
</context>
<context>
    <name>RowSheet</name>
    <message>
        <source>Is back: wait again</source>
        <translation>人已回来：重新排队</translation>
    </message>
    <message>
        <source>Call now, with a reason</source>
        <translation>说明原因，现在呼叫</translation>
    </message>
    <message>
        <source>Verify the priority</source>
        <translation>核实优先</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>更改优先级</translation>
    </message>
    <message>
        <source>Complete the name</source>
        <translation>补全姓名</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>补打小票</translation>
    </message>
    <message>
        <source>Print the ticket again, once the printer has paper</source>
        <translation>打印机装好纸后，补打小票</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>取消检查</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>at desk %1</source>
        <translation>在工作台 %1</translation>
    </message>
    <message>
        <source>%1, not verified yet</source>
        <translation>%1，尚未核实</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>The ticket of %1 is being printed.</source>
        <translation>%1 的小票正在打印。</translation>
    </message>
    <message>
        <source>%1 is registered, the ticket is being printed.</source>
        <translation>%1 已登记，小票正在打印。</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>待检</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>waited longest</source>
        <translation>等候最久</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>first come</source>
        <translation>按先后</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80 岁以上</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残疾人</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Military or veteran</source>
        <translation>军人或退役军人</translation>
    </message>
    <message>
        <source>With a small child</source>
        <translation>带婴幼儿</translation>
    </message>
    <message>
        <source>70 to 79</source>
        <translation>70–79 岁</translation>
    </message>
    <message>
        <source>65 to 69</source>
        <translation>65–69 岁</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>无优先</translation>
    </message>
    <message>
        <source>Feels unwell</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>之前来过</translation>
    </message>
    <message>
        <source>The doctor asks</source>
        <translation>医生要求</translation>
    </message>
    <message>
        <source>Needs a companion</source>
        <translation>需要陪护</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>本人不愿</translation>
    </message>
    <message>
        <source>Machine out of order</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Done elsewhere</source>
        <translation>已在别处做过</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Wants to stop</source>
        <translation>本人要求停止</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>登记错人</translation>
    </message>
    <message>
        <source>%1 is registered, the ticket is printed.</source>
        <translation>%1 已登记，小票已打印。</translation>
    </message>
    <message>
        <source>Already registered today: %1.</source>
        <translation>今天已登记：%1。</translation>
    </message>
    <message>
        <source>The ticket of %1 was printed again.</source>
        <translation>%1 的小票已补打。</translation>
    </message>
    <message>
        <source>%1 is registered. Its ticket is a file, no paper comes out: tell the person the number.</source>
        <translation>%1 已登记。小票存成了文件，不出纸：请把号码告诉本人。</translation>
    </message>
    <message>
        <source>%1 stands, but no paper came out. Look at the printer, then print the ticket again from the list.</source>
        <translation>%1 有效，但小票没有打出。请先看打印机，再从名单里补打。</translation>
    </message>
    <message>
        <source>The priority of %1 is noted.</source>
        <translation>%1 的优先级已记录。</translation>
    </message>
    <message>
        <source>The name of %1 is completed.</source>
        <translation>%1 的姓名已补全。</translation>
    </message>
    <message>
        <source>This number is not right. Please look again.</source>
        <translation>号码不对，请再核对。</translation>
    </message>
    <message>
        <source>This programme is not for this person.</source>
        <translation>此项目不适合此人。</translation>
    </message>
    <message>
        <source>No numbers are left for this programme today.</source>
        <translation>此项目今天已无号。</translation>
    </message>
    <message>
        <source>Registration is closed today.</source>
        <translation>今天登记已结束。</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1恢复使用。</translation>
    </message>
    <message>
        <source>%1 is out of order. Sent on: %2.</source>
        <translation>%1停用。改站人数：%2。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1，%2 室</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Practice: %1, PIN %2. Nothing here is real.</source>
        <translation>练习：%1，密码 %2。这里的一切都不是真的。</translation>
    </message>
    <message>
        <source>Or type your name</source>
        <translation>或输入姓名</translation>
    </message>
    <message>
        <source>Choose your name, then type your PIN</source>
        <translation>先选姓名，再输入密码</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的密码</translation>
    </message>
</context>
<context>
    <name>SkipSheet</name>
    <message>
        <source>Skip a station for %1</source>
        <translation>为 %1 跳过一站</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>StationSheet</name>
    <message>
        <source>Is a machine out of order?</source>
        <translation>设备故障了吗？</translation>
    </message>
    <message>
        <source>Nobody is called to a station that is out of order, at no desk. Whoever waits there is sent another way.</source>
        <translation>停用的站点不再叫号，正在等候的人改去其他站点。</translation>
    </message>
    <message>
        <source>%1: out of order</source>
        <translation>%1：停用</translation>
    </message>
    <message>
        <source>Choose a station</source>
        <translation>请选择站点</translation>
    </message>
    <message>
        <source>Yes, %1 works again</source>
        <translation>是，%1恢复使用</translation>
    </message>
    <message>
        <source>Yes, %1 is out of order</source>
        <translation>是，%1停用</translation>
    </message>
</context>
<context>
    <name>TierSheet</name>
    <message>
        <source>Priority of %1</source>
        <translation>%1 的优先级</translation>
    </message>
    <message>
        <source>By own word</source>
        <translation>本人自述</translation>
    </message>
    <message>
        <source>I have seen the paper</source>
        <translation>已查看证件</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>%1 (out of order)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Send %1 elsewhere</source>
        <translation>%1 转到哪一站？</translation>
    </message>
    <message>
        <source>Come back here afterwards</source>
        <translation>之后再回到这里</translation>
    </message>
    <message>
        <source>No other station is left.</source>
        <translation>没有其他站点了。</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Not live since %1</source>
        <translation>自 %1 起未更新</translation>
    </message>
    <message>
        <source>Number, name, last digits</source>
        <translation>排队号、姓名、证件尾号</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本台</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人等候。</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>back in %1</source>
        <translation>%1后回来</translation>
    </message>
    <message>
        <source>name missing</source>
        <translation>姓名待补</translation>
    </message>
    <message>
        <source>at this desk</source>
        <translation>在本台</translation>
    </message>
    <message>
        <source>at desk %1</source>
        <translation>在工作台 %1</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>空腹</translation>
    </message>
    <message>
        <source>%1: verify</source>
        <translation>%1：待核实</translation>
    </message>
    <message>
        <source>missed %1×</source>
        <translation>过号 %1 次</translation>
    </message>
    <message>
        <source>called %1×</source>
        <translation>呼叫 %1 次</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>撤销（%1 秒）</translation>
    </message>
    <message>
        <source>Undo: %1 (%2 s)</source>
        <translation>撤销：%1（%2 秒）</translation>
    </message>
</context>
</TS>
