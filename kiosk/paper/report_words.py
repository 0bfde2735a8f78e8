"""The words of the report on paper by code, in Uyghur, Chinese and English.

The Uyghur is a draft that a native reader has yet to confirm.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.paper.shaping.scripts import isolated
from kiosk.paper.words import LANGUAGES

_WORDS: Mapping[str, tuple[str, str, str]] = {
    "title": ("ئىستاتىستىكا دوكلاتى", "统计报表", "Report"),
    "made": ("تەييارلانغان ۋاقتى {}", "制表时间 {}", "Made {}"),
    "now": ("بۇ مەزگىل {}", "本期 {}", "These days {}"),
    "before": ("ئالدىنقى مەزگىل {}", "上期 {}", "Before {}"),
    "before_short": ("ئالدىنقى", "上期", "before"),
    "registered": ("تىزىملىغان", "登记", "Came"),
    "seen": ("تاماملاندى", "已完成", "Finished"),
    "no_show": ("كەلمىدى", "未到场", "Did not come"),
    "unserved": ("مۇلازىمەت قىلىنمىدى", "未完成", "Not served"),
    "cancelled": ("بىكار قىلىندى", "已取消", "Cancelled"),
    "without_card": ("كارتىسىز", "无卡", "Without a card"),
    "wait_median": ("ساقلاش، ئوتتۇرا", "等候中位", "Wait, median"),
    "wait_p90": ("ساقلاش، \u206690%\u2069", "等候 P90", "Wait, 9\u00a0of\u00a010"),
    "service_median": ("تەكشۈرۈش، ئوتتۇرا", "服务中位", "Service, median"),
    "service_p90": ("تەكشۈرۈش، \u206690%\u2069", "服务 P90", "Service, 9\u00a0of\u00a010"),
    "coverage": ("مۆلچەر توغرىلىقى", "预计准确率", "Told waits that held"),
    "bias": ("مۆلچەر پەرقى", "预计偏差", "Longer than told"),
    "minutes": ("مىنۇت", "分钟", "minutes"),
    "by_hour": ("سائەت بويىچە تىزىملىغانلار", "各时段登记人数", "Came, by hour"),
    "by_day": ("كۈن بويىچە تىزىملىغانلار", "每日登记人数", "Came, by day"),
    "by_station": (
        "تەكشۈرۈش ئورنى بويىچە ساقلاش (ئوتتۇرا، مىنۇت)",
        "各站等候中位数（分钟）",
        "Wait by station (median, minutes)",
    ),
    "programme": ("تەكشۈرۈش تۈرى", "体检项目", "Programme"),
    "station": ("تەكشۈرۈش ئورنى", "检查站点", "Station"),
    "hour": ("سائەت", "时段", "Hour"),
    "day": ("كۈن", "日期", "Day"),
    "total": ("جەمئىي", "合计", "All"),
    "troubles": ("مەسىلىلەر", "故障", "Troubles"),
    "papers_failed": ("بېسىلمىغان قەغەز", "未打印", "Papers failed"),
    "papers_unknown": ("بېسىلغانلىقى نامەلۇم", "打印不明", "Papers unknown"),
    "helps": ("ياردەم چاقىرىش", "求助", "Calls for help"),
    "starts": ("نورمالسىز قايتا قوزغىلىش", "异常重启", "Starts after a crash"),
    "reader": ("كارتا ئوقۇغۇچ ئۈزۈلۈش", "读卡器中断", "Reader gone"),
}


def word(code: str, language: str, *values: object) -> str:
    """In one of ``LANGUAGES``, with ``values`` put in and isolated. Errors: KeyError."""
    text = _WORDS[code][LANGUAGES.index(language)]
    return text.format(*map(isolated, values)) if values else text
