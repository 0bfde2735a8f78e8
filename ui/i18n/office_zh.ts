<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>LogCheck</name>
    <message>
        <source>Choose where the export is, then the export.</source>
        <translation>先选导出文件所在的位置，再选要检查的导出。</translation>
    </message>
    <message>
        <source>There is no export at this place.</source>
        <translation>这里没有导出文件。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>In full, with a reason</source>
        <translation>完整，须写原因</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>隐去部分</translation>
    </message>
    <message>
        <source>Why in full? This is written down with your name.</source>
        <translation>为什么要完整姓名？原因会和您的名字一起记录。</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Export now</source>
        <translation>现在导出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>离</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. The export has all of them.</source>
        <translation>共 %2 条，这里显示前 %1 条。导出文件里是全部。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Check an export</source>
        <translation>检查导出文件</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>The clinic’s data cannot be reached.</source>
        <translation>无法读取诊所的数据。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>still here</source>
        <translation>还在这里</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未轮到</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Plain table (%1)</source>
        <translation>普通表格（%1）</translation>
    </message>
    <message>
        <source>Spreadsheet (%1)</source>
        <translation>电子表格（%1）</translation>
    </message>
    <message>
        <source>Paper (%1)</source>
        <translation>打印件（%1）</translation>
    </message>
    <message>
        <source>Nobody was registered on these days.</source>
        <translation>这些天没有人登记。</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 人次</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>剩余 %1 GB</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>剩余 %1 MB</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>U 盘 %1</translation>
    </message>
    <message>
        <source>The clinic’s folder</source>
        <translation>诊所的文件夹</translation>
    </message>
    <message>
        <source>The stick is not there any more. Nothing was written. Put it in again and look for it.</source>
        <translation>U 盘已不在。什么也没有写入。请重新插入，再查找。</translation>
    </message>
    <message>
        <source>There is not enough room there. Nothing was left half written. Take an emptier stick.</source>
        <translation>那里空间不够。没有留下写了一半的文件。请换一个更空的 U 盘。</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was left half written. Try another stick.</source>
        <translation>那里无法写入。没有留下写了一半的文件。请换一个 U 盘。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half written.</source>
        <translation>已停止。没有留下写了一半的文件。</translation>
    </message>
    <message>
        <source>Say why names are needed in full.</source>
        <translation>请写明为什么需要完整姓名。</translation>
    </message>
    <message>
        <source>Nobody was registered on these days, so there is nothing to export.</source>
        <translation>这些天没有人登记，没有可导出的内容。</translation>
    </message>
    <message>
        <source>These days have not come yet, or the end is before the beginning.</source>
        <translation>这些天还没到，或者结束在开始之前。</translation>
    </message>
    <message>
        <source>It was not exported.</source>
        <translation>没有导出。</translation>
    </message>
    <message>
        <source>%1 visits are in the folder %2: %3.</source>
        <translation>%1 人次已存入文件夹 %2：%3。</translation>
    </message>
    <message>
        <source>Everything is written. Take the stick out only now.</source>
        <translation>全部写好了。现在才可以拔出 U 盘。</translation>
    </message>
    <message>
        <source>It is in the clinic’s own folder on this computer.</source>
        <translation>它在这台电脑上诊所自己的文件夹里。</translation>
    </message>
    <message>
        <source>It holds full names: keep it locked away.</source>
        <translation>里面有完整姓名：请锁好保管。</translation>
    </message>
    <message>
        <source>This export is not as it was signed. Do not rely on it.</source>
        <translation>这份导出与签名时不一致。请不要采信。</translation>
    </message>
    <message>
        <source>Nothing was altered: %1 to %2.</source>
        <translation>没有被改动：%1 至 %2。</translation>
    </message>
    <message>
        <source>It was signed by this clinic.</source>
        <translation>由本诊所签名。</translation>
    </message>
    <message>
        <source>It was signed with a key that is not this clinic’s: %1.</source>
        <translation>签名的密钥不是本诊所的：%1。</translation>
    </message>
</context>
<context>
    <name>OfficeBusy</name>
    <message>
        <source>Working: %1 of %2 rows</source>
        <translation>正在处理：%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>Working. One moment.</source>
        <translation>正在处理，请稍候。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>OfficeRail</name>
    <message>
        <source>Keys: Ctrl and the number</source>
        <translation>快捷键：Ctrl 加数字</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到工位</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Daily log</source>
        <translation>每日记录</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>项目目录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Village list</source>
        <translation>村民名单</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核验</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Look for sticks again</source>
        <translation>重新查找 U 盘</translation>
    </message>
</context>
<context>
    <name>ReportBars</name>
    <message>
        <source>Dark: half of the people waited no longer. Light: nine of ten waited no longer.</source>
        <translation>深色：一半的人等候不超过此值。浅色：十人中九人等候不超过此值。</translation>
    </message>
    <message>
        <source>How many registered, and what became of them</source>
        <translation>登记人数及结果</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>The clinic’s data cannot be reached.</source>
        <translation>无法读取诊所的数据。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
</context>
<context>
    <name>ReportTimes</name>
    <message>
        <source>Nobody was registered.</source>
        <translation>没有人登记。</translation>
    </message>
    <message>
        <source>Registered on each day</source>
        <translation>每天登记人数</translation>
    </message>
    <message>
        <source>Registered in each hour</source>
        <translation>每小时登记人数</translation>
    </message>
</context>
<context>
    <name>ReportTrust</name>
    <message>
        <source>The wait that people were told</source>
        <translation>告知的等候时间</translation>
    </message>
    <message>
        <source>Troubles</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未轮到</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>无卡</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>一般等候</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>检查站</translation>
    </message>
    <message>
        <source>Told waits, troubles</source>
        <translation>告知时间、故障</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>前一月</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>▲ %1 more than %2</source>
        <translation>▲ 比%2多 %1</translation>
    </message>
    <message>
        <source>▼ %1 fewer than %2</source>
        <translation>▼ 比%2少 %1</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>登记 %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>did not come %1</source>
        <translation>未到 %1</translation>
    </message>
    <message>
        <source>not reached %1</source>
        <translation>未轮到 %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>waited %1 / %2 min</source>
        <translation>等候 %1 / %2 分钟</translation>
    </message>
    <message>
        <source>took %1 min</source>
        <translation>用时 %1 分钟</translation>
    </message>
    <message>
        <source>Nobody was told a wait on these days.</source>
        <translation>这些天没有告知过等候时间。</translation>
    </message>
    <message>
        <source>On average people waited %1 min longer than the middle of it.</source>
        <translation>平均比告知范围的中间值多等 %1 分钟。</translation>
    </message>
    <message>
        <source>On average people waited %1 min less than the middle of it.</source>
        <translation>平均比告知范围的中间值少等 %1 分钟。</translation>
    </message>
    <message>
        <source>On average it was right.</source>
        <translation>平均来看是准的。</translation>
    </message>
    <message>
        <source>%1 people were told a wait; for %2 of 100 it came true.</source>
        <translation>告知 %1 人等候时间；每 100 人中 %2 人符合。</translation>
    </message>
    <message>
        <source>papers that did not come out</source>
        <translation>没有打出来的号票</translation>
    </message>
    <message>
        <source>papers of which nobody knows</source>
        <translation>不知道是否打出的号票</translation>
    </message>
    <message>
        <source>villagers who asked for a person</source>
        <translation>请求帮助的村民</translation>
    </message>
    <message>
        <source>starts after the program or the power went off</source>
        <translation>程序中断或停电后的启动</translation>
    </message>
    <message>
        <source>times that the card reader was gone</source>
        <translation>读卡器断开的次数</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>从……到</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
</context>
<context>
    <name>StaffNew</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
</context>
</TS>
