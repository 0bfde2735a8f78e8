"""What the columns, sheets and states are called in an export, in Uyghur, Chinese and English.

The Uyghur is a draft that a native reader has yet to confirm.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.application.log import Sheet

LANGUAGES = ("ug", "zh", "en")
_ROWS = """
business_day      | ئىش كۈنى               | 工作日       | Business day
label             | نۆۋەت نومۇرى           | 排队号       | Number
programme         | تەكشۈرۈش تۈرى          | 体检项目     | Programme
state             | ھالىتى                 | 状态         | State
registered_at     | تىزىملاتقان ۋاقتى      | 登记时间     | Registered at
ended_at          | تۈگىگەن ۋاقتى          | 结束时间     | Ended at
minutes           | جەمئىي مىنۇت           | 总用时(分钟) | Minutes in all
name              | ئىسمى                  | 姓名         | Name
number            | كىملىك نومۇرى          | 公民身份号码 | Personal number
sex               | جىنسى                  | 性别         | Sex
age               | يېشى                   | 年龄         | Age
identified_by     | نېمە بىلەن تونۇلغان    | 识别方式     | Identified by
tier              | ئالدىنلىق دەرىجىسى     | 优先级       | Tier
tier_verified     | دەرىجىسى تەكشۈرۈلگەن   | 优先级已核实 | Tier verified
stations_done     | تۈگىگەن تەكشۈرۈش ئورنى | 已完成站点数 | Stations done
stations          | تەكشۈرۈش ئورنى سانى    | 站点数       | Stations
waited_minutes    | ساقلىغان مىنۇت         | 等候(分钟)   | Minutes waited
served_minutes    | تەكشۈرۈلگەن مىنۇت      | 服务(分钟)   | Minutes served
calls             | چاقىرىش سانى           | 叫号次数     | Calls
predicted_low     | مۆلچەر، ئەڭ ئاز مىنۇت  | 预计最少分钟 | Wait told, from
predicted_high    | مۆلچەر، ئەڭ كۆپ مىنۇت  | 预计最多分钟 | Wait told, to
papers            | قەغەز سانى             | 小票张数     | Papers
paper_state       | قەغەز ھالىتى           | 小票状态     | Last paper
catalogue_version | تىزىملىك نەشرى         | 目录版本     | Catalogue version
journal_seq       | خاتىرە تەرتىپ نومۇرى   | 日志序号     | Journal entry
position          | يولدىكى ئورنى          | 路线顺序     | Place on the way
station           | تەكشۈرۈش ئورنى         | 检查站点     | Station
desk              | خىزمەت ئورنى           | 工作台       | Desk
room              | ئۆي                    | 房间         | Room
staff             | خادىم                  | 工作人员     | Staff
arrived_at        | كەلگەن ۋاقتى           | 到站时间     | Arrived at
called_at         | چاقىرىلغان ۋاقتى       | 叫号时间     | Called at
started_at        | باشلانغان ۋاقتى        | 开始时间     | Started at
misses            | كەلمىگەن سانى          | 过号次数     | Missed
reason            | سەۋەبى                 | 原因         | Reason
"""
TITLES: Mapping[str, Mapping[str, str]] = {
    code: dict(zip(LANGUAGES, told, strict=True))
    for code, *told in ([part.strip() for part in line.split("|")] for line in _ROWS.strip().splitlines())
}
SHEETS: Mapping[Sheet, Mapping[str, str]] = {
    Sheet.VISITS: {"ug": "تەكشۈرۈشلەر", "zh": "就诊", "en": "Visits"},
    Sheet.STOPS: {"ug": "نۆۋەت خاتىرىلىرى", "zh": "排队记录", "en": "Stops"},
}
SUMMARY: Mapping[str, Mapping[str, str]] = {
    "summary": {"ug": "خۇلاسە", "zh": "汇总", "en": "Summary"},
    "clinic": {"ug": "ساغلاملىق مەركىزى", "zh": "机构", "en": "Clinic"},
    "days": {"ug": "كۈنلەر", "zh": "日期", "en": "Days"},
    "names": {"ug": "ئىسىملار", "zh": "姓名与号码", "en": "Names and numbers"},
    "full": {"ug": "تولۇق", "zh": "完整", "en": "in full"},
    "masked": {"ug": "يوشۇرۇلغان", "zh": "已脱敏", "en": "masked"},
    "made_at": {"ug": "چىقىرىلغان ۋاقتى", "zh": "导出时间", "en": "Made at"},
    "open_days": {"ug": "تېخى ئېتىلمىگەن كۈنلەر", "zh": "尚未结束的日期", "en": "Days still open"},
    "as_of": {"ug": "شۇ ۋاقىتتىكى ھالىتى", "zh": "截至", "en": "As of"},
    "journal": {"ug": "خاتىرە", "zh": "日志", "en": "Journal"},
    "total": {"ug": "جەمئىي", "zh": "合计", "en": "Total"},
    "open": {"ug": "تېخى تۈگىمىدى", "zh": "进行中", "en": "Still here"},
    "done": {"ug": "تاماملاندى", "zh": "已完成", "en": "Finished"},
    "cancelled": {"ug": "بىكار قىلىندى", "zh": "已取消", "en": "Cancelled"},
    "unserved": {"ug": "مۇلازىمەت قىلىنمىدى", "zh": "未完成", "en": "Not served"},
}
