<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>CatalogueForm</name>
    <message>
        <source>From the age of</source>
        <translation>起始年龄</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>To the age of</source>
        <translation>截止年龄</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用人群</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>CatalogueName</name>
    <message>
        <source>Name in Uyghur</source>
        <translation>维吾尔文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>无法读取诊所数据，没有改动任何内容。</translation>
    </message>
    <message>
        <source>Saved as version %1, in force everywhere now. Visits that are open keep theirs.</source>
        <translation>已保存为第 %1 版，现已全部生效。进行中的体检仍用原来的版本。</translation>
    </message>
    <message>
        <source>Another admin has saved a newer version meanwhile. If you save, yours takes its place.</source>
        <translation>另一位管理员已保存了更新的版本。您若保存，将取代它。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <translation>有问题：%1</translation>
    </message>
    <message>
        <source>Sample ticket</source>
        <translation>样票</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CataloguePreview</name>
    <message>
        <source>There is no sample before everything that is wrong is put right.</source>
        <translation>先改正所有问题，才能看样票。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Sample ticket</source>
        <translation>样票</translation>
    </message>
</context>
<context>
    <name>CatalogueProblems</name>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing. It can be saved.</source>
        <translation>没有问题，可以保存。</translation>
    </message>
</context>
<context>
    <name>CatalogueProgramme</name>
    <message>
        <source>Letter on the ticket</source>
        <translation>小票上的字母</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Numbers a day</source>
        <translation>每天号数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>The way through the stations, as it stands on the ticket</source>
        <translation>检查顺序（与小票上相同）</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Take off the way</source>
        <translation>移出顺序</translation>
    </message>
    <message>
        <source>Put on the way</source>
        <translation>加入顺序</translation>
    </message>
</context>
<context>
    <name>CatalogueQuestion</name>
    <message>
        <source>The changes are not saved</source>
        <translation>改动尚未保存</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>删除 %1 吗？</translation>
    </message>
    <message>
        <source>Go back to save them, or throw them away.</source>
        <translation>请返回保存，或放弃改动。</translation>
    </message>
    <message>
        <source>It is also taken off the way of %1 programmes. Nothing is in force before you save.</source>
        <translation>它也会从 %1 个项目的顺序中移出。保存之前不会生效。</translation>
    </message>
    <message>
        <source>Nothing is in force before you save.</source>
        <translation>保存之前不会生效。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>是，删除</translation>
    </message>
</context>
<context>
    <name>CatalogueStation</name>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Minutes for one person, as a first guess</source>
        <translation>每人大约分钟数（初估）</translation>
    </message>
    <message>
        <source>Comes after these stations</source>
        <translation>在这些检查之后</translation>
    </message>
</context>
<context>
    <name>CatalogueVersions</name>
    <message>
        <source>Versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Save or throw away your changes before an old version is put back.</source>
        <translation>恢复旧版本之前，请先保存或放弃改动。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>came with the program, or from the clinic&apos;s file</source>
        <translation>随程序提供，或来自诊所的文件</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2 保存</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>Stations</source>
        <translation>检查站点</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Station:</source>
        <translation>检查站点：</translation>
    </message>
    <message>
        <source>Programme:</source>
        <translation>项目：</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Before food: the person must be fasting</source>
        <translation>空腹检查</translation>
    </message>
    <message>
        <source>After everything else on the way</source>
        <translation>排在所有检查之后</translation>
    </message>
    <message>
        <source>Ask women first whether they may be pregnant</source>
        <translation>先询问女性是否可能怀孕</translation>
    </message>
    <message>
        <source>Name in Uyghur</source>
        <translation>维吾尔文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Something in it has the wrong form. Put an older version back.</source>
        <translation>其中有格式错误，请恢复旧版本。</translation>
    </message>
    <message>
        <source>There is something in it that this program does not know.</source>
        <translation>其中有本程序不认识的内容。</translation>
    </message>
    <message>
        <source>Its code is missing or cannot be used.</source>
        <translation>代码缺失或不可用。</translation>
    </message>
    <message>
        <source>The same code stands there twice.</source>
        <translation>代码重复。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The name is too long, or has signs that cannot be seen.</source>
        <translation>名称太长，或含有看不见的符号。</translation>
    </message>
    <message>
        <source>The minutes are not right.</source>
        <translation>分钟数不对。</translation>
    </message>
    <message>
        <source>A yes or no is missing.</source>
        <translation>缺少“是”或“否”。</translation>
    </message>
    <message>
        <source>The room is too long, or has signs that cannot be seen.</source>
        <translation>房间名太长，或含有看不见的符号。</translation>
    </message>
    <message>
        <source>It asks something that this program cannot ask.</source>
        <translation>其中有本程序不会询问的问题。</translation>
    </message>
    <message>
        <source>The ages are not right: the first must not be above the second.</source>
        <translation>年龄不对：起始年龄不能大于截止年龄。</translation>
    </message>
    <message>
        <source>For whom it is, is not right.</source>
        <translation>适用人群不对。</translation>
    </message>
    <message>
        <source>It comes after a station that is not there.</source>
        <translation>它排在一个不存在的检查站点之后。</translation>
    </message>
    <message>
        <source>The letter is missing or cannot be used.</source>
        <translation>字母缺失或不可用。</translation>
    </message>
    <message>
        <source>Another programme has the same letter.</source>
        <translation>另一个项目用了同样的字母。</translation>
    </message>
    <message>
        <source>There is no station on its way, or one stands there twice.</source>
        <translation>顺序中没有检查站点，或有重复。</translation>
    </message>
    <message>
        <source>Its way goes to a station that is not there.</source>
        <translation>顺序中有不存在的检查站点。</translation>
    </message>
    <message>
        <source>Stations on its way wait for each other for ever. Look at what comes after what.</source>
        <translation>顺序中的检查站点互相等待。请检查先后规则。</translation>
    </message>
    <message>
        <source>For some of those who may have it there is no station.</source>
        <translation>有些适用的人没有任何检查站点。</translation>
    </message>
    <message>
        <source>The numbers a day are not right.</source>
        <translation>每天号数不对。</translation>
    </message>
    <message>
        <source>How often it is done, is not right.</source>
        <translation>次数不对。</translation>
    </message>
    <message>
        <source>There is no programme at all.</source>
        <translation>没有任何项目。</translation>
    </message>
    <message>
        <source>The number of the version is not right.</source>
        <translation>版本号不对。</translation>
    </message>
    <message>
        <source>No programme goes to this station.</source>
        <translation>没有项目用到这个检查站点。</translation>
    </message>
    <message>
        <source>The kiosk still offers a programme that is not there any more. Change that in the settings first.</source>
        <translation>自助机仍提供已不存在的项目，请先在设置中修改。</translation>
    </message>
    <message>
        <source>Somebody still has to go there today. Remove it when the day is over.</source>
        <translation>今天还有人要去那里，请在当天结束后删除。</translation>
    </message>
    <message>
        <source>That version was not kept.</source>
        <translation>该版本没有保留。</translation>
    </message>
    <message>
        <source>Another admin has just saved a version. Look again.</source>
        <translation>另一位管理员刚保存了一个版本，请再看看。</translation>
    </message>
    <message>
        <source>Something is not right here.</source>
        <translation>这里有问题。</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>It was read through: it is whole.</source>
        <translation>已通读检查：完整。</translation>
    </message>
    <message>
        <source>It is damaged. Nothing can be brought back from it.</source>
        <translation>已损坏，不能用来恢复。</translation>
    </message>
    <message>
        <source>Day of the clinic: %1</source>
        <translation>业务日期：%1</translation>
    </message>
    <message>
        <source>File: %1, %2</source>
        <translation>文件：%1，%2</translation>
    </message>
    <message>
        <source>One is made each day by itself. Make the first one now.</source>
        <translation>每天会自动备份一次。现在请做第一个备份。</translation>
    </message>
    <message>
        <source>What would come back from it?</source>
        <translation>用它能恢复什么？</translation>
    </message>
</context>
<context>
    <name>CopiesMake</name>
    <message>
        <source>Make a copy now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>The work goes on meanwhile. A copy holds names that only this computer&apos;s key opens; the key is not in it.</source>
        <translation>备份时可以照常工作。备份里的姓名只有这台电脑的密钥能打开；密钥不在备份里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>开始备份</translation>
    </message>
</context>
<context>
    <name>CopiesNames</name>
    <message>
        <source>Take old names away now?</source>
        <translation>现在删除旧姓名吗？</translation>
    </message>
    <message>
        <source>The old names are taken away</source>
        <translation>旧姓名已经删除</translation>
    </message>
    <message>
        <source>%1 people were not here for %2 days. Their names, numbers, birth dates and cards are taken out of the data, the copies and old files. The visits stay, of nobody. It cannot be taken back.</source>
        <translation>有 %1 人已 %2 天没有来过。他们的姓名、号码、出生日期和卡将从数据、备份和旧文件中删除。体检记录保留，但不再属于任何人。此操作不能撤销。</translation>
    </message>
    <message>
        <source>It happens by itself once a day, when a program of the clinic is started or open. How long names are kept stands in the settings.</source>
        <translation>诊所的程序启动或开着时，每天会自动删除一次。姓名保留多久在设置中规定。</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Yes, take them away</source>
        <translation>是，删除</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Damaged copies: %1. The others can be used. Make a new one now.</source>
        <translation>损坏的备份：%1。其余的可以用。请现在再做一个。</translation>
    </message>
    <message>
        <source>Every copy is damaged. Make a new one now.</source>
        <translation>所有备份都已损坏。请现在做一个新的。</translation>
    </message>
    <message>
        <source>Check all copies again</source>
        <translation>重新检查备份</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Old names: %1</source>
        <translation>旧姓名：%1</translation>
    </message>
</context>
<context>
    <name>CopiesRestore</name>
    <message>
        <source>Back to %1?</source>
        <translation>恢复到 %1？</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>It is not done from here, because every window must be closed for it. What is there now is set aside, nothing of it is deleted.</source>
        <translation>不能在这里恢复，因为恢复时所有窗口都必须关闭。现有数据会另外存放，不会删除。</translation>
    </message>
    <message>
        <source>End the kiosk, every desk and every board.</source>
        <translation>关闭自助机、所有工作台和大屏。</translation>
    </message>
    <message>
        <source>Open a terminal on this computer, in the folder of this program.</source>
        <translation>在这台电脑上，在本程序的文件夹里打开终端。</translation>
    </message>
    <message>
        <source>Write down this line, and type it there:</source>
        <translation>抄下这一行，并在终端输入：</translation>
    </message>
    <message>
        <source>Then type %1, and when it finds nothing wrong, start everything again.</source>
        <translation>然后输入 %1；没有发现问题，就重新启动所有程序。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CopiesWords</name>
    <message>
        <source>Whole, %1</source>
        <translation>完整，%1</translation>
    </message>
    <message>
        <source>Damaged: not usable</source>
        <translation>已损坏：不能用</translation>
    </message>
    <message>
        <source>The copies are being read through …</source>
        <translation>正在通读检查备份……</translation>
    </message>
    <message>
        <source>The copies are on this computer&apos;s own disk only. If it breaks, they are lost too. Whoever looks after this computer names a stick in the settings file.</source>
        <translation>备份只在这台电脑自己的硬盘上。硬盘坏了，备份也就没了。请负责这台电脑的人在设置文件里指定一个U 盘。</translation>
    </message>
    <message>
        <source>The stick for the copies is not there. Put it in, then look again.</source>
        <translation>备份用的 U 盘不在。请插入后重新检查。</translation>
    </message>
    <message>
        <source>The folder for the copies is on this computer&apos;s own disk. Is the stick in?</source>
        <translation>备份文件夹在这台电脑自己的硬盘上。U 盘插好了吗？</translation>
    </message>
    <message>
        <source>The copies are on a second disk, as they should be.</source>
        <translation>备份存放在另一个盘上，正常。</translation>
    </message>
    <message>
        <source>With the other copies</source>
        <translation>和其他备份放在一起</translation>
    </message>
    <message>
        <source>This copy is not there any more. Look again.</source>
        <translation>这个备份已不在，请重新检查。</translation>
    </message>
    <message>
        <source>This copy is damaged. Take an older one.</source>
        <translation>这个备份已损坏，请用更早的。</translation>
    </message>
    <message>
        <source>This copy is another clinic&apos;s: the key of this computer does not open its names.</source>
        <translation>这是别的诊所的备份：这台电脑的密钥打不开里面的姓名。</translation>
    </message>
    <message>
        <source>The clinic&apos;s data are open somewhere: end the kiosk, the desks and the boards first.</source>
        <translation>诊所的数据还开着：请先关闭自助机、工作台和大屏。</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of this program. Install that one first.</source>
        <translation>这个备份是用更新版本的程序做的，请先安装那个版本。</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>无法读取诊所的数据。</translation>
    </message>
    <message>
        <source>No copy was made. Is there room, and can that place be written to?</source>
        <translation>没有做成备份。那里还有空间吗？可以写入吗？</translation>
    </message>
    <message>
        <source>It could not be read what this copy would bring back.</source>
        <translation>无法读出这个备份能恢复什么。</translation>
    </message>
    <message>
        <source>Not everything is done. Old names may still be in the data or in copies. Try again.</source>
        <translation>没有全部完成。数据或备份里可能还有旧姓名，请再试一次。</translation>
    </message>
    <message>
        <source>Nobody is registered in this copy yet.</source>
        <translation>这个备份里还没有人登记。</translation>
    </message>
    <message>
        <source>This copy has %1 visits, the last one of %2.</source>
        <translation>这个备份有 %1 人次，最后一次是 %2。</translation>
    </message>
    <message>
        <source>Nobody is known to have registered since: nothing would be lost.</source>
        <translation>此后没有已知的登记：不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Since then %1 more have registered; %2 of them come back from the second disk.</source>
        <translation>此后又登记了 %1 人次，其中 %2 人次可从另一个盘恢复。</translation>
    </message>
    <message>
        <source>%1 would be lost.</source>
        <translation>将丢失 %1 人次。</translation>
    </message>
    <message>
        <source>None would be lost.</source>
        <translation>不会丢失。</translation>
    </message>
    <message>
        <source>Take the stick out only now.</source>
        <translation>现在才可以拔出 U 盘。</translation>
    </message>
    <message>
        <source>A whole copy is made: %1, %2.</source>
        <translation>已做好完整备份：%1，%2。</translation>
    </message>
    <message>
        <source>Done. There was nothing to take away.</source>
        <translation>完成。没有需要删除的内容。</translation>
    </message>
    <message>
        <source>Done. Without a name now: %1 people. Taken off the village list: %2. Copies cleaned: %3. Old files removed: %4.</source>
        <translation>完成。已删除姓名：%1 人。从村民名单删除：%2。已清理备份：%3。已删除旧文件：%4。</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Fonts of the tickets</source>
        <translation>小票的字体</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Copies on a second disk</source>
        <translation>第二磁盘上的备份</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>项目目录</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>就绪：%1</translation>
    </message>
    <message>
        <source>No card reader is connected. Look at its cable, or plug it into another socket.</source>
        <translation>没有连接读卡器。请检查连线，或换一个插口。</translation>
    </message>
    <message>
        <source>The card service of this computer does not run. Start the computer again; if that does not help, call the technician.</source>
        <translation>这台电脑的读卡服务没有运行。请重启电脑；仍不行就联系技术人员。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The paper ends soon. Have a new roll at hand.</source>
        <translation>纸快用完了，请备好新纸卷。</translation>
    </message>
    <message>
        <source>No paper. Put a new roll in.</source>
        <translation>没有纸了，请装上新纸卷。</translation>
    </message>
    <message>
        <source>The cover is open. Close it.</source>
        <translation>盖子开着，请关上。</translation>
    </message>
    <message>
        <source>The paper is jammed. Open the cover and take it out.</source>
        <translation>卡纸了。请打开盖子，把纸取出来。</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and at its cable.</source>
        <translation>打印机没有应答。请看它是否开着，再检查连线。</translation>
    </message>
    <message>
        <source>The printer reports a fault. Look at its lamp or display; switch it off and on again.</source>
        <translation>打印机报告故障。请看它的指示灯或屏幕，关机后再开机。</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>A font is missing, so no ticket can be drawn. The program must be installed again.</source>
        <translation>缺少字体，无法生成小票。需要重新安装程序。</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>剩余 %1 MB</translation>
    </message>
    <message>
        <source>Only %1 MB free. Make room soon: take old exports to a stick.</source>
        <translation>只剩 %1 MB。请尽快腾出空间：把旧的导出文件移到 U 盘。</translation>
    </message>
    <message>
        <source>Only %1 MB free. Make room now, or nobody can be registered.</source>
        <translation>只剩 %1 MB。请马上腾出空间，否则无法登记。</translation>
    </message>
    <message>
        <source>It is %1. Is that right?</source>
        <translation>现在是 %1。对吗？</translation>
    </message>
    <message>
        <source>The clock says %1, and that cannot be right. Whoever looks after this computer sets it and then gives the command below.</source>
        <translation>时钟显示 %1，这不可能是对的。请负责这台电脑的人把它调准，再运行下面的命令。</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Whole, but this version of %1 is not safe for several programs at once. The program must be installed again.</source>
        <translation>完好，但这个版本的 %1 在多个程序同时使用时不安全。需要重新安装程序。</translation>
    </message>
    <message>
        <source>The journal was altered. Change nothing more, and open the page Proof.</source>
        <translation>日志被改动过。请不要再做任何改动，并打开“核验”页。</translation>
    </message>
    <message>
        <source>The copies are on this computer&apos;s own disk only. If it breaks, they are lost too. Whoever looks after this computer names a stick in the settings file.</source>
        <translation>备份只在这台电脑自己的硬盘上。硬盘坏了，备份也就没了。请负责这台电脑的人在设置文件里指定一个U 盘。</translation>
    </message>
    <message>
        <source>Something is wrong here. Call whoever looks after this computer.</source>
        <translation>这里有问题。请找负责这台电脑的人。</translation>
    </message>
    <message>
        <source>The stick for the copies is not there. Put it in, then look again.</source>
        <translation>备份用的 U 盘不在。请插入后重新检查。</translation>
    </message>
    <message>
        <source>The stick is there and has no copy yet. Make one on the page Data.</source>
        <translation>U 盘在，但还没有备份。请在“数据”页做一份。</translation>
    </message>
    <message>
        <source>The newest copy is %1 days old. Make one on the page Data.</source>
        <translation>最新的备份是 %1 天前的。请在“数据”页做一份。</translation>
    </message>
    <message>
        <source>“%1” was saved and cannot be used: it is left out. Look at the page Settings.</source>
        <translation>“%1”保存的内容不能用，已略过。请看“设置”页。</translation>
    </message>
    <message>
        <source>The saved version %1 cannot be used; an earlier one holds. Look at the page Catalogue.</source>
        <translation>保存的第 %1 版无法使用，仍用之前的版本。请看“项目目录”页。</translation>
    </message>
    <message>
        <source>The newest copy is %1 minutes old.</source>
        <translation>最新的备份是 %1 分钟前的。</translation>
    </message>
    <message>
        <source>A sample came out. It is no ticket: no number was taken.</source>
        <translation>样票已打出。它不是正式小票，没有占用号码。</translation>
    </message>
    <message>
        <source>There is no printer in the settings: the sample is a file in the folder of the tickets.</source>
        <translation>设置中没有打印机：样票是小票文件夹里的一个文件。</translation>
    </message>
    <message>
        <source>Look whether a sample came out: the printer does not say.</source>
        <translation>请看样票是否打出：打印机没有回报。</translation>
    </message>
    <message>
        <source>No sample came out.</source>
        <translation>样票没有打出。</translation>
    </message>
    <message>
        <source>The folder for the copies is on this computer&apos;s own disk. Is the stick in?</source>
        <translation>备份文件夹在这台电脑自己的硬盘上。U 盘插好了吗？</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>无法读取诊所的数据。</translation>
    </message>
    <message>
        <source>Looking at everything. One moment …</source>
        <translation>正在逐项检查，请稍候……</translation>
    </message>
    <message>
        <source>Not ready: %1. See below what to do.</source>
        <translation>未就绪：%1 项。怎么办请看下面。</translation>
    </message>
    <message>
        <source>All works. Please look at: %1.</source>
        <translation>都能用。请留意：%1 项。</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>全部就绪。</translation>
    </message>
    <message>
        <source>Print a sample</source>
        <translation>打印样票</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>The sample is on its way to the printer …</source>
        <translation>样票正在发往打印机……</translation>
    </message>
</context>
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
        <source>The clinic&apos;s data cannot be reached.</source>
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
        <translation>进行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到场</translation>
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
        <source>The clinic&apos;s folder</source>
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
        <source>The log has not the rows that were counted, so it was not written. Open the page Proof.</source>
        <translation>工作日志的行数与清点的不符，因此没有写出。请打开“核验”页。</translation>
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
        <source>Paper holds %1 days at most. Choose fewer days, or leave paper out.</source>
        <translation>纸质最多 %1 天。请少选几天，或者不选纸质。</translation>
    </message>
    <message>
        <source>It was not exported.</source>
        <translation>没有导出。</translation>
    </message>
    <message>
        <source>A day was still open: all of it is as of %1.</source>
        <translation>有一天尚未结束：全部内容截至%1。</translation>
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
        <source>It is in the clinic&apos;s own folder on this computer.</source>
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
        <source>It was signed with a key that is not this clinic&apos;s: %1.</source>
        <translation>签名的密钥不是本诊所的：%1。</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
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
        <translation>回到工作台</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Daily log</source>
        <translation>工作日志</translation>
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
    <name>PersonAsk</name>
    <message>
        <source>Whose data?</source>
        <translation>谁的数据？</translation>
    </message>
    <message>
        <source>ID number, 18 digits</source>
        <translation>公民身份号码，18 位</translation>
    </message>
    <message>
        <source>Why? It is written down with your name.</source>
        <translation>为什么？原因会和您的名字一起记录。</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>简要写明原因</translation>
    </message>
    <message>
        <source>Show what is kept of this person</source>
        <translation>显示此人的全部数据</translation>
    </message>
</context>
<context>
    <name>PersonErase</name>
    <message>
        <source>Erase %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>删除此人？</translation>
    </message>
    <message>
        <source>Name, ID number, birth date, cards and the line of the village list go, from the copies too. It cannot be taken back.</source>
        <translation>姓名、身份号码、出生日期、卡和村民名单中的一行都会删除，备份中也会删除。此操作不能撤销。</translation>
    </message>
    <message>
        <source>What stays: the visits, of nobody, so that the clinic&apos;s figures stay right; and the journal, which names nobody.</source>
        <translation>保留的内容：体检记录（不再属于任何人），使诊所的统计保持正确；以及日志，日志中没有任何人的姓名。</translation>
    </message>
    <message>
        <source>Not cleaned: exports and copies on other sticks. Destroy them, or keep them locked away.</source>
        <translation>不会清理：其他 U 盘上的导出和备份。请销毁，或锁好保管。</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>是，删除</translation>
    </message>
</context>
<context>
    <name>PersonExport</name>
    <message>
        <source>Take this person&apos;s data out</source>
        <translation>导出此人的数据</translation>
    </message>
    <message>
        <source>Everything that is kept, in full, in a folder of its own.</source>
        <translation>保存的全部内容，完整写入一个单独的文件夹。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>PersonFound</name>
    <message>
        <source>Shown in full. It goes by itself in %1 s.</source>
        <translation>完整显示，%1 秒后自动消失。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份号码</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Cards that are known</source>
        <translation>已知的卡</translation>
    </message>
    <message>
        <source>On the village list</source>
        <translation>村民名单上</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>体检次数：%1</translation>
    </message>
    <message>
        <source>Done, take it off the screen</source>
        <translation>看完了，从屏幕移除</translation>
    </message>
    <message>
        <source>Take it out for the person</source>
        <translation>为本人导出</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>The person asks</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>An authority asks</source>
        <translation>主管部门要求</translation>
    </message>
    <message>
        <source>To put a mistake right</source>
        <translation>更正错误</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>自己写</translation>
    </message>
    <message>
        <source>The number is not complete yet.</source>
        <translation>号码还不完整。</translation>
    </message>
    <message>
        <source>The number is complete and right.</source>
        <translation>号码完整、正确。</translation>
    </message>
    <message>
        <source>15 digits: a number of the old kind. It can be looked up.</source>
        <translation>15 位：旧式号码，可以查询。</translation>
    </message>
    <message>
        <source>The last digit does not fit: look at each digit again. It can be looked up all the same.</source>
        <translation>校验不符：请逐位核对。仍然可以查询。</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Nothing is kept of a person with this number. Nothing was changed.</source>
        <translation>没有此号码的任何数据。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This person has a visit that is not finished. Finish or cancel it at a desk, then come back. Nothing was erased.</source>
        <translation>此人的体检还没有结束。请先在工作台完成或取消，再回来。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Say why, in a few words and without any number of a person.</source>
        <translation>请简要写明原因，不要写任何人的号码。</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>无法读取诊所的数据。</translation>
    </message>
    <message>
        <source>It could not be written there. Is the stick in, and is there room?</source>
        <translation>那里无法写入。U 盘插好了吗？还有空间吗？</translation>
    </message>
    <message>
        <source>Not everything is done. Put the stick with the copies in and leave it there: the night takes the name out of copies and files. If the person is still found here, erase again.</source>
        <translation>没有全部完成。请插入备份 U 盘并留在电脑上：夜间会从备份和文件中清除姓名。如果这里仍能找到此人，请再删除一次。</translation>
    </message>
    <message>
        <source>Erased. Cards: %1. Lines of the village list: %2. Copies cleaned: %3.</source>
        <translation>已删除。卡：%1。村民名单行：%2。已清理备份：%3。</translation>
    </message>
    <message>
        <source>Another program is still reading the data, so a trace is left in a working file beside them. It goes by itself, mostly within the hour; the journal then says so.</source>
        <translation>另一个程序仍在读取数据，旁边的临时文件中还留有痕迹。它通常在一小时内自动清除，届时日志中会写明。</translation>
    </message>
    <message>
        <source>Damaged databases that were set aside: %1. They cannot be cleaned and may still hold names; the last goes by itself on %2. At once, by this command:</source>
        <translation>另外存放的损坏数据库：%1 个。它们无法清理，可能仍留有姓名；最后一个自动删除的日期：%2。要立即删除，请用命令：</translation>
    </message>
    <message>
        <source>It is in the folder %1, as a text to read and as %2.</source>
        <translation>已存入文件夹 %1，包括可阅读的文本和 %2。</translation>
    </message>
    <message>
        <source>Take the stick out only now.</source>
        <translation>现在才可以拔出 U 盘。</translation>
    </message>
    <message>
        <source>It holds everything in full: give it to nobody else.</source>
        <translation>里面是完整的数据：不要交给别人。</translation>
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
    <name>ProofEntries</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached.</source>
        <translation>无法读取诊所的数据。</translation>
    </message>
    <message>
        <source>Every entry is being looked at. That takes a while when the clinic is years old.</source>
        <translation>正在逐条检查。记录积累多年时需要一些时间。</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation>再次核验</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>改动了什么、在哪里</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>最近的记录</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>the kiosk</source>
        <translation>登记机</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>by itself, at night</source>
        <translation>夜间自动</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The seal of a day</source>
        <translation>某一天的封印</translation>
    </message>
    <message>
        <source>The beginning or end of a day</source>
        <translation>某一天的开始或结束</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>一次体检</translation>
    </message>
    <message>
        <source>A station of a visit</source>
        <translation>体检中的一站</translation>
    </message>
    <message>
        <source>A call to a desk</source>
        <translation>一次呼叫</translation>
    </message>
    <message>
        <source>The times of a visit</source>
        <translation>体检的各个时间</translation>
    </message>
    <message>
        <source>The paper of a ticket</source>
        <translation>小票的打印</translation>
    </message>
    <message>
        <source>The counter of the numbers</source>
        <translation>号码计数</translation>
    </message>
    <message>
        <source>A desk</source>
        <translation>一个工作台</translation>
    </message>
    <message>
        <source>Whether a station was working</source>
        <translation>检查站点是否可用</translation>
    </message>
    <message>
        <source>A call for help at the kiosk</source>
        <translation>自助机旁的求助</translation>
    </message>
    <message>
        <source>The data of a person</source>
        <translation>一个人的资料</translation>
    </message>
    <message>
        <source>The village list</source>
        <translation>村民名单</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>一个账号</translation>
    </message>
    <message>
        <source>A version of the catalogue</source>
        <translation>项目目录的一个版本</translation>
    </message>
    <message>
        <source>Saved settings</source>
        <translation>保存的设置</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>别的地方</translation>
    </message>
    <message>
        <source>%1: something is missing.</source>
        <translation>%1：少了东西。</translation>
    </message>
    <message>
        <source>%1: something was added that nobody did in this program.</source>
        <translation>%1：多了不是用本程序加进去的东西。</translation>
    </message>
    <message>
        <source>%1: something was changed.</source>
        <translation>%1：有内容被改动过。</translation>
    </message>
    <message>
        <source>Everything that happens in the clinic is written into a journal, each entry chained to the one before. Here you see whether anything was altered since.</source>
        <translation>诊所里发生的每件事都写进日志，每一条都与上一条相连。在这里可以看出事后有没有被改动。</translation>
    </message>
    <message>
        <source>Something was altered: %1 places. Change nothing more on this computer, keep the copies, and call whoever looks after it.</source>
        <translation>有 %1 处被改动。请不要再改动这台电脑，保管好备份，并联系负责维护的人。</translation>
    </message>
    <message>
        <source>Nothing was altered.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>%1 entries, %2 signed days.</source>
        <translation>共 %1 条记录，%2 天已签名。</translation>
    </message>
    <message>
        <source>The end of the journal is %1. Write it down: if it is asked for later, the journal up to here must still have it.</source>
        <translation>日志末尾的标记是 %1。请抄下来：以后核对时，日志到此处仍应是这个标记。</translation>
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
        <source>The clinic&apos;s data cannot be reached.</source>
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
        <translation>未到场</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
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
        <translation>检查站点</translation>
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
        <translation>未到场 %1</translation>
    </message>
    <message>
        <source>not served %1</source>
        <translation>未完成 %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>已取消 %1</translation>
    </message>
    <message>
        <source>still here %1</source>
        <translation>进行中 %1</translation>
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
    <name>RosterClear</name>
    <message>
        <source>Take all %1 people off the list?</source>
        <translation>要把名单上的 %1 人全部移除吗？</translation>
    </message>
    <message>
        <source>Names, numbers, villages and telephones of the list are deleted. Who has registered stays registered. To have the list again, read its file in again.</source>
        <translation>名单里的姓名、号码、村庄和电话会被删除。已登记的人不受影响。需要名单时，请重新导入文件。</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Yes, take them off</source>
        <translation>是，全部移除</translation>
    </message>
</context>
<context>
    <name>RosterFind</name>
    <message>
        <source>Name or village</source>
        <translation>姓名或村庄</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Nobody on the list is called so.</source>
        <translation>名单上没有这样的人。</translation>
    </message>
    <message>
        <source>Names and numbers are masked here.</source>
        <translation>这里的姓名和号码是遮蔽显示的。</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1 年生</translation>
    </message>
    <message>
        <source>Read a list in</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Take everybody off the list</source>
        <translation>清空名单</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>无法读取诊所数据，没有改动任何内容。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
</context>
<context>
    <name>RosterProblems</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 行</translation>
    </message>
</context>
<context>
    <name>RosterRead</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>重新查找 U 盘</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>全部可用才导入</translation>
    </message>
    <message>
        <source>The rows that can be used</source>
        <translation>只导入可用的行</translation>
    </message>
    <message>
        <source>Choose a file. It is looked at first; nothing is changed by that.</source>
        <translation>请选择文件。先只查看，不会改动任何内容。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>%1 people were taken off the list. Nobody is on it now.</source>
        <translation>已从名单移除 %1 人。现在名单是空的。</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>名单是空的。</translation>
    </message>
    <message>
        <source>%1 people are on the list.</source>
        <translation>名单上有 %1 人。</translation>
    </message>
    <message>
        <source>With a village&apos;s list, people without a card are found by name or number at a desk.</source>
        <translation>有了村民名单，没带卡的人可以在工作台按姓名或号码查到。</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>U 盘 %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder</source>
        <translation>诊所的文件夹</translation>
    </message>
    <message>
        <source>There is no list here. Put a stick in with a spreadsheet (%1) or a plain table (%2), not in a folder on it, then look again.</source>
        <translation>这里没有名单。请插入存有电子表格（%1）或普通表格（%2）的 U 盘，文件不要放在文件夹里，然后重新查找。</translation>
    </message>
    <message>
        <source>no personal number</source>
        <translation>没有身份证号</translation>
    </message>
    <message>
        <source>the number is wrong</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded the number</source>
        <translation>号码被电子表格四舍五入</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>the name is not letters on one line</source>
        <translation>姓名不是一行文字</translation>
    </message>
    <message>
        <source>name, village or telephone is too long</source>
        <translation>姓名、村庄或电话太长</translation>
    </message>
    <message>
        <source>the same number stands further up</source>
        <translation>上面已有相同号码</translation>
    </message>
    <message>
        <source>Nothing goes in: %1 rows cannot be used.</source>
        <translation>不会导入任何内容：有 %1 行不能用。</translation>
    </message>
    <message>
        <source>This file cannot be read. It must be a spreadsheet (%1) or a plain table (%2).</source>
        <translation>无法读取这个文件。它必须是电子表格（%1）或普通表格（%2）。</translation>
    </message>
    <message>
        <source>No line of titles was found. One line must name the columns: at least the name and the personal number.</source>
        <translation>没有找到标题行。必须有一行写明各列名称：至少有姓名和身份证号。</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>这个文件里没有人。</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>不变：%1</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>不能用：%1</translation>
    </message>
    <message>
        <source>It is read in.</source>
        <translation>已导入。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. It would be:</source>
        <translation>尚未改动。导入后将是：</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>这个文件里没有新内容。</translation>
    </message>
</context>
<context>
    <name>SettingQuestion</name>
    <message>
        <source>The changes are not saved</source>
        <translation>改动尚未保存</translation>
    </message>
    <message>
        <source>Go back to save them, or throw them away.</source>
        <translation>请返回保存，或放弃改动。</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>放弃改动</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>The clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>Queue and desks</source>
        <translation>排队与工作台</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>工作日志</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Name in Uyghur</source>
        <translation>维吾尔文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>A new day begins at (hour)</source>
        <translation>新的一天从几点开始</translation>
    </message>
    <message>
        <source>Programmes on the kiosk</source>
        <translation>自助机上的项目</translation>
    </message>
    <message>
        <source>Language at the beginning</source>
        <translation>初始语言</translation>
    </message>
    <message>
        <source>Seconds until it asks “more time?”</source>
        <translation>多少秒后询问“还需要时间吗？”</translation>
    </message>
    <message>
        <source>Seconds until everything is wiped</source>
        <translation>多少秒后清除一切</translation>
    </message>
    <message>
        <source>Kiosk on the full screen</source>
        <translation>自助机全屏</translation>
    </message>
    <message>
        <source>Practice buttons</source>
        <translation>练习按钮</translation>
    </message>
    <message>
        <source>Screen of the kiosk</source>
        <translation>自助机的屏幕</translation>
    </message>
    <message>
        <source>Screen of the board</source>
        <translation>大屏的屏幕</translation>
    </message>
    <message>
        <source>Board on the full screen</source>
        <translation>大屏全屏</translation>
    </message>
    <message>
        <source>Seconds a call stands large</source>
        <translation>叫号放大显示的秒数</translation>
    </message>
    <message>
        <source>Chime before a call</source>
        <translation>叫号前响铃</translation>
    </message>
    <message>
        <source>Name of the card reader</source>
        <translation>读卡器名称</translation>
    </message>
    <message>
        <source>Seconds until a card is given up</source>
        <translation>读卡最长秒数</translation>
    </message>
    <message>
        <source>How tickets come out</source>
        <translation>小票输出方式</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>打印机地址</translation>
    </message>
    <message>
        <source>Width of the paper (mm)</source>
        <translation>纸宽（毫米）</translation>
    </message>
    <message>
        <source>Seconds to wait for the printer</source>
        <translation>等待打印机的秒数</translation>
    </message>
    <message>
        <source>Nobody waits longer than (minutes)</source>
        <translation>最长等待（分钟）</translation>
    </message>
    <message>
        <source>How many may still go before them</source>
        <translation>之后还可有几人优先</translation>
    </message>
    <message>
        <source>Seconds between two calls of the same number</source>
        <translation>同一号码两次叫号的间隔秒数</translation>
    </message>
    <message>
        <source>Seconds in which a desk can undo</source>
        <translation>工作台可撤销的秒数</translation>
    </message>
    <message>
        <source>Seconds until a desk locks itself</source>
        <translation>工作台自动锁定的秒数</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>文件的语言</translation>
    </message>
    <message>
        <source>Columns of the visits</source>
        <translation>体检表的列</translation>
    </message>
    <message>
        <source>Columns of the stops</source>
        <translation>站点表的列</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>File of the first catalogue</source>
        <translation>初始目录文件</translation>
    </message>
    <message>
        <source>Folder of the copies</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Minutes between two copies</source>
        <translation>两次备份的间隔分钟</translation>
    </message>
    <message>
        <source>Days until names are dropped</source>
        <translation>多少天后删除姓名</translation>
    </message>
    <message>
        <source>Days until a village list is dropped</source>
        <translation>多少天后删除村名单</translation>
    </message>
    <message>
        <source>Stands on tickets and screens.</source>
        <translation>显示在小票和屏幕上。</translation>
    </message>
    <message>
        <source>Before this hour the kiosk still counts to the day before.</source>
        <translation>在此之前仍算前一天。</translation>
    </message>
    <message>
        <source>The kiosk shows them in the order in which you touch them.</source>
        <translation>自助机按您点选的先后顺序显示。</translation>
    </message>
    <message>
        <source>Everything that the clinic keeps lies there.</source>
        <translation>诊所保存的一切都在那里。</translation>
    </message>
    <message>
        <source>The kiosk goes back to it when a villager leaves.</source>
        <translation>村民离开后恢复此语言。</translation>
    </message>
    <message>
        <source>Counted since the last touch.</source>
        <translation>从最后一次触摸算起。</translation>
    </message>
    <message>
        <source>Counted since the question.</source>
        <translation>从询问时算起。</translation>
    </message>
    <message>
        <source>For trying without a card reader; never in a working clinic.</source>
        <translation>用于没有读卡器时试用；正式使用时请勿开启。</translation>
    </message>
    <message>
        <source>Its name; empty is the first one.</source>
        <translation>屏幕名称；空白为第一个。</translation>
    </message>
    <message>
        <source>Its name; empty is the second one.</source>
        <translation>屏幕名称；空白为第二个。</translation>
    </message>
    <message>
        <source>A part of it is enough; empty is any reader.</source>
        <translation>写一部分即可；空白为任意读卡器。</translation>
    </message>
    <message>
        <source>A card that has not answered by then is asked for again.</source>
        <translation>超时后会请村民重新放卡。</translation>
    </message>
    <message>
        <source>Printed, or only kept as files in a folder.</source>
        <translation>打印，或只存为文件。</translation>
    </message>
    <message>
        <source>Like ipp://HOST:631/ipp/print.</source>
        <translation>例如 ipp://HOST:631/ipp/print。</translation>
    </message>
    <message>
        <source>After this time few with priority go before them.</source>
        <translation>超过此时间，只有少数优先者可排在前面。</translation>
    </message>
    <message>
        <source>People with priority, for each who has waited that long.</source>
        <translation>对每位久等的人而言的优先人数。</translation>
    </message>
    <message>
        <source>One a line, title=field, in the order of the health authority&apos;s sheet. Empty: every column.</source>
        <translation>每行一个：标题=字段，按卫生部门表格的顺序。空白为所有列。</translation>
    </message>
    <message>
        <source>One a line, title=field. Empty: every column.</source>
        <translation>每行一个：标题=字段。空白为所有列。</translation>
    </message>
    <message>
        <source>Used until a catalogue is saved in the office.</source>
        <translation>在办公页保存目录之前使用。</translation>
    </message>
    <message>
        <source>On a second medium, such as a stick.</source>
        <translation>放在另一介质上，例如U 盘。</translation>
    </message>
    <message>
        <source>Names and numbers of closed visits; statistics stay.</source>
        <translation>已结束体检的姓名和号码；统计保留。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>files in a folder</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>network printer (IPP)</source>
        <translation>网络打印机（IPP）</translation>
    </message>
    <message>
        <source>As the program came.</source>
        <translation>程序默认值。</translation>
    </message>
    <message>
        <source>From the settings file.</source>
        <translation>来自设置文件。</translation>
    </message>
    <message>
        <source>Saved in the office.</source>
        <translation>在办公页保存。</translation>
    </message>
    <message>
        <source>From how the program is started.</source>
        <translation>由启动方式决定。</translation>
    </message>
    <message>
        <source>Set where the program is started; whoever looks after this computer can change it there: %1</source>
        <translation>由启动方式决定；负责这台电脑的人可以在那里更改：%1</translation>
    </message>
    <message>
        <source>Only in the settings file, so that no slip of a finger makes a working clinic pretend: %1</source>
        <translation>只能在设置文件里改，免得正在使用的诊所误点成练习状态：%1</translation>
    </message>
    <message>
        <source>Only in the settings file: the data cannot say where they themselves are kept. %1</source>
        <translation>只能在设置文件里改：数据自己不能规定自己存放在哪里。%1</translation>
    </message>
    <message>
        <source>This program does not know it.</source>
        <translation>本程序不认识它。</translation>
    </message>
    <message>
        <source>It cannot be changed here.</source>
        <translation>不能在此更改。</translation>
    </message>
    <message>
        <source>Something else must stand here.</source>
        <translation>这里应填别的内容。</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>数字太小或太大。</translation>
    </message>
    <message>
        <source>Choose one of those that are offered.</source>
        <translation>请从所给选项中选择。</translation>
    </message>
    <message>
        <source>One on each line, each once, and only signs that can be seen.</source>
        <translation>每行一个，不要重复，只用可见的符号。</translation>
    </message>
    <message>
        <source>It is too long, or has signs that cannot be seen.</source>
        <translation>太长，或含有看不见的符号。</translation>
    </message>
    <message>
        <source>The catalogue has no programme of that code.</source>
        <translation>目录中没有这个代码的项目。</translation>
    </message>
    <message>
        <source>Now it would make today another day. Change it between noon and midnight.</source>
        <translation>现在更改会使今天变成另一天。请在中午到午夜之间更改。</translation>
    </message>
    <message>
        <source>That cannot be used. Please look again.</source>
        <translation>不可用，请再看看。</translation>
    </message>
    <message>
        <source>Another admin has just saved settings. Look again.</source>
        <translation>另一位管理员刚保存了设置，请再看看。</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>不对。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>无法读取诊所数据，没有改动任何内容。</translation>
    </message>
    <message>
        <source>Something is not right in “%1”.</source>
        <translation>“%1”中有问题。</translation>
    </message>
    <message>
        <source>Saved. Some of it holds from the next start of the program.</source>
        <translation>已保存。部分内容在下次启动后生效。</translation>
    </message>
    <message>
        <source>Saved, and in force now.</source>
        <translation>已保存，现已生效。</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>尚未保存：%1</translation>
    </message>
    <message>
        <source>Throw away the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
    <name>StaffCard</name>
    <message>
        <source>Signed in last: %1</source>
        <translation>上次登录：%1</translation>
    </message>
    <message>
        <source>Has never signed in yet</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>This is your own account. Another admin can change it.</source>
        <translation>这是您自己的账号，须由另一位管理员更改。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Make it a staff account</source>
        <translation>改为工作人员</translation>
    </message>
    <message>
        <source>Make it an admin account</source>
        <translation>改为管理员</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Bring the account back, with a new PIN</source>
        <translation>恢复账号，并给新密码</translation>
    </message>
    <message>
        <source>What was done in this name</source>
        <translation>此账号的操作记录</translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>Done by %1</source>
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Nothing was done in this name on that day.</source>
        <translation>当天没有操作。</translation>
    </message>
</context>
<context>
    <name>StaffNew</name>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, as colleagues call this person</source>
        <translation>姓名（同事的称呼）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>An admin also looks after accounts, settings, the catalogue and exports.</source>
        <translation>管理员还管理账号、设置、目录和导出。</translation>
    </message>
    <message>
        <source>Staff work at the desks.</source>
        <translation>工作人员在工作台工作。</translation>
    </message>
    <message>
        <source>Make the account and show its PIN</source>
        <translation>建立账号并显示密码</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>The clinic&apos;s data cannot be reached. Nothing was changed.</source>
        <translation>无法读取诊所数据，没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>StaffPin</name>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Write it down now and hand it over. It is shown only this once; nobody can look it up later.</source>
        <translation>请现在抄下并交给本人。只显示这一次，以后无法查看。</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>已抄下</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Give %1 a new PIN?</source>
        <translation>给 %1 新密码吗？</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>停用 %1 的账号吗？</translation>
    </message>
    <message>
        <source>Take the admin role from %1?</source>
        <translation>取消 %1 的管理员角色吗？</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>让 %1 成为管理员吗？</translation>
    </message>
    <message>
        <source>The old PIN no longer opens anything. Wherever %1 is signed in, it ends now.</source>
        <translation>旧密码将失效。%1 在各处的登录立即结束。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and wherever it is open it ends now. What was done stays written down. The account can be brought back.</source>
        <translation>%1 不能再登录，各处的登录立即结束。操作记录保留，账号可以恢复。</translation>
    </message>
    <message>
        <source>Wherever %1 is signed in, it ends now. The PIN stays.</source>
        <translation>%1 在各处的登录立即结束，密码不变。</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Yes, disable it</source>
        <translation>是，停用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>The first account must be an admin&apos;s.</source>
        <translation>第一个账号必须是管理员。</translation>
    </message>
    <message>
        <source>Only an admin may do that, and your account is none any more.</source>
        <translation>只有管理员可以这样做，您的账号已不是管理员。</translation>
    </message>
    <message>
        <source>There is already an account of that name. Choose another name.</source>
        <translation>已有同名账号，请换一个名字。</translation>
    </message>
    <message>
        <source>That name cannot be used: it is empty, too long, or has signs that cannot be seen.</source>
        <translation>这个名字不可用：为空、太长或含有看不见的符号。</translation>
    </message>
    <message>
        <source>That account is not there any more, or is disabled.</source>
        <translation>该账号已不存在或已停用。</translation>
    </message>
    <message>
        <source>This is the last admin. Make another one first.</source>
        <translation>这是最后一位管理员，请先设另一位。</translation>
    </message>
    <message>
        <source>That is not the clinic&apos;s key.</source>
        <translation>这不是诊所的密钥。</translation>
    </message>
    <message>
        <source>The account is unlocked; its PIN is the same as before.</source>
        <translation>账号已解锁，密码不变。</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>角色已更改。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>账号已停用。</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>结束程序</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>开始当天</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>结束当天</translation>
    </message>
    <message>
        <source>Said that the clock is right</source>
        <translation>确认时钟正确</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Name completed</source>
        <translation>补全姓名</translation>
    </message>
    <message>
        <source>Told something else than is kept</source>
        <translation>所述与记录不同</translation>
    </message>
    <message>
        <source>Card linked to another person</source>
        <translation>卡改属另一人</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Ticket printed again</source>
        <translation>补打小票</translation>
    </message>
    <message>
        <source>Ticket came out</source>
        <translation>小票已打出</translation>
    </message>
    <message>
        <source>Ticket written to the folder</source>
        <translation>小票已存入文件夹</translation>
    </message>
    <message>
        <source>No ticket came out</source>
        <translation>小票未打出</translation>
    </message>
    <message>
        <source>Not known whether the ticket came out</source>
        <translation>不知道小票是否打出</translation>
    </message>
    <message>
        <source>Name and number shown in full</source>
        <translation>完整显示姓名和号码</translation>
    </message>
    <message>
        <source>Copy of the data made</source>
        <translation>已做数据备份</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>打开工作台</translation>
    </message>
    <message>
        <source>Desk paused, opened again or closed</source>
        <translation>工作台暂停、重开或关闭</translation>
    </message>
    <message>
        <source>Station reported out of order</source>
        <translation>报告检查站点故障</translation>
    </message>
    <message>
        <source>Station works again</source>
        <translation>检查站点恢复</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>再次叫号</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <source>Service finished</source>
        <translation>完成检查</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到场</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Waits again</source>
        <translation>重新等候</translation>
    </message>
    <message>
        <source>Sent to another station</source>
        <translation>转到另一站点</translation>
    </message>
    <message>
        <source>Sent another way</source>
        <translation>改走其他顺序</translation>
    </message>
    <message>
        <source>Station skipped</source>
        <translation>跳过检查站点</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>取消体检</translation>
    </message>
    <message>
        <source>Not served by the end of the day</source>
        <translation>当天未做完</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Priority noted</source>
        <translation>记录优先</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>已提供帮助</translation>
    </message>
    <message>
        <source>Wait told</source>
        <translation>告知等候时间</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Role of an account changed</source>
        <translation>更改账号角色</translation>
    </message>
    <message>
        <source>New PIN given</source>
        <translation>给新密码</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>账号锁定</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>账号解锁</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>账号停用</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Log not exported after all</source>
        <translation>记录最终未能导出</translation>
    </message>
    <message>
        <source>Waits again on a day that was reopened</source>
        <translation>重开当天后重新等候</translation>
    </message>
    <message>
        <source>Day signed</source>
        <translation>当天已签名</translation>
    </message>
    <message>
        <source>Old names taken away</source>
        <translation>删除旧姓名</translation>
    </message>
    <message>
        <source>Data of a person shown</source>
        <translation>查看个人数据</translation>
    </message>
    <message>
        <source>Data of a person written to files</source>
        <translation>导出个人数据</translation>
    </message>
    <message>
        <source>Data of a person erased</source>
        <translation>删除个人数据</translation>
    </message>
    <message>
        <source>Last trace of erased names gone</source>
        <translation>已删除姓名的最后痕迹已清除</translation>
    </message>
    <message>
        <source>Copy of the data put back</source>
        <translation>恢复数据备份</translation>
    </message>
    <message>
        <source>Registration put back from the second medium</source>
        <translation>从第二介质恢复登记</translation>
    </message>
    <message>
        <source>Village list read in</source>
        <translation>读入村名单</translation>
    </message>
    <message>
        <source>Catalogue saved</source>
        <translation>保存目录</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Card reader gone</source>
        <translation>读卡器断开</translation>
    </message>
    <message>
        <source>Card reader there again</source>
        <translation>读卡器恢复</translation>
    </message>
</context>
</TS>
