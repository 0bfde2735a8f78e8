"""The words of the day's log on paper by code, in Uyghur, Chinese and English.

The Uyghur is a draft that a native reader has yet to confirm.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.paper.shaping.scripts import isolated
from kiosk.paper.words import LANGUAGES

_WORDS: Mapping[str, tuple[str, str, str]] = {
    "title": ("كۈندىلىك خاتىرە", "工作日志", "Daily log"),
    "masked": ("ئىسىم ۋە نومۇرلار يوشۇرۇلغان", "姓名和号码已脱敏", "Names and numbers masked"),
    "full": ("تولۇق نۇسخا: شەخسىي ئۇچۇرلار بار", "完整版：含个人信息", "FULL: names and numbers unmasked"),
    "made": ("تەييارلانغان ۋاقتى {}", "制表时间 {}", "Made {}"),
    "open_day": ("تېخى ئېتىلمىگەن، {} ۋاقتىدىكى ھالىتى", "当日尚未结束，截至 {}", "Still open: as of {}"),
    "journal": ("خاتىرە {} ({})", "日志 {}（{}）", "Journal {} ({})"),
    "page": ("{} / {}-بەت", "第 {} / {} 页", "Page {} / {}"),
    "visits": ("تەكشۈرتۈشلەر", "就诊", "Visits"),
    "stops": ("تەكشۈرۈش ئورۇنلىرى", "各站记录", "Stops"),
    "total": ("جەمئىي {}", "合计 {}", "Total {}"),
    "signature": ("ئىمزا", "签名", "Signature"),
    "date": ("چېسلا", "日期", "Date"),
    "none": ("خاتىرە يوق", "没有记录", "Nothing on these days"),
    # columns
    "business_day": ("كۈن", "日期", "Day"),
    "label": ("نومۇر", "排队号", "No."),
    "programme": ("تەكشۈرۈش تۈرى", "体检项目", "Programme"),
    "name": ("ئىسمى", "姓名", "Name"),
    "number": ("كىملىك نومۇرى", "身份证号", "ID number"),
    "state": ("ھالىتى", "状态", "State"),
    "registered_at": ("تىزىملىغان", "登记", "Registered"),
    "ended_at": ("تۈگىگەن", "结束", "Ended"),
    "stations_done": ("ئورۇن", "站点", "Stations"),
    "waited_minutes": ("ساقلىغان", "等候分", "Waited"),
    "served_minutes": ("تەكشۈرۈلگەن", "服务分", "Served"),
    "calls": ("چاقىرىش", "叫号", "Calls"),
    "identified_by": ("تونۇش", "识别", "By"),
    "station": ("تەكشۈرۈش ئورنى", "检查站点", "Station"),
    "desk": ("خىزمەت ئورنى", "工作台", "Desk"),
    "called_at": ("چاقىرىلغان", "叫号", "Called"),
    "reason": ("سەۋەبى", "原因", "Reason"),
    # states
    "open": ("تېخى تۈگىمىدى", "进行中", "still here"),
    "done": ("تاماملاندى", "已完成", "finished"),
    "cancelled": ("بىكار قىلىندى", "已取消", "cancelled"),
    "unserved": ("مۇلازىمەت قىلىنمىدى", "未完成", "not served"),
    "todo": ("تېخى بارمىدى", "待检", "still to come"),
    "waiting": ("ساقلاۋاتىدۇ", "等候中", "waiting"),
    "called": ("چاقىرىلدى", "已呼叫", "called"),
    "serving": ("تەكشۈرۈلۈۋاتىدۇ", "检查中", "being served"),
    "parked": ("ۋاقىتلىق كەتتى", "暂离", "parked"),
    "missed": ("نۆۋەتتىن ئۆتۈپ كەتتى", "过号", "missed"),
    "no_show": ("كەلمىدى", "未到场", "did not come"),
    "skipped": ("ئاتلاپ ئۆتۈلدى", "已跳过", "skipped"),
    "card": ("كارتا", "刷卡", "card"),
    "typed": ("نومۇر", "号码", "number"),
}


def word(code: str, language: str, *values: object) -> str:
    """In one of ``LANGUAGES``, with ``values`` put in and isolated. Errors: KeyError."""
    text = _WORDS[code][LANGUAGES.index(language)]
    return text.format(*map(isolated, values)) if values else text


def coded(value: object, language: str) -> str:
    """A state or a way of identifying; one that has no words stands as it is."""
    code = "typed" if value == "number" else str(value)
    return word(code, language) if code in _WORDS else code
