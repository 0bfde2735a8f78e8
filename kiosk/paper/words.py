"""The ticket's own words by code, in Uyghur, Chinese and English.

The Uyghur is a draft that a native reader has yet to confirm.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.paper.shaping.scripts import isolated

LANGUAGES = ("ug", "zh", "en")


class Word(StrEnum):
    YOUR_NUMBER = "your_number"
    COPY = "copy"
    SAMPLE = "sample"
    PEOPLE_AHEAD = "people_ahead"
    MINUTES = "minutes"
    NOT_OPEN_YET = "not_open_yet"
    GO_FIRST = "go_first"
    ASK_ROOM = "ask_room"
    STATIONS = "stations"
    NO_FOOD = "no_food"
    NAME = "name"
    NAME_LATER = "name_later"
    BEIJING_TIME = "beijing_time"
    LISTEN = "listen"


_WORDS: Mapping[Word, Mapping[str, str]] = {
    Word.YOUR_NUMBER: {"ug": "نۆۋەت نومۇرىڭىز", "zh": "您的排队号", "en": "Your number"},
    Word.COPY: {"ug": "نۇسخا {}", "zh": "补打 {}", "en": "copy {}"},
    Word.SAMPLE: {"ug": "ئەۋرىشكە، كۈچكە ئىگە ئەمەس", "zh": "样张 无效", "en": "Sample, not a ticket"},
    Word.PEOPLE_AHEAD: {"ug": "ئالدىڭىزدىكى كىشى", "zh": "前面人数", "en": "people ahead"},
    Word.MINUTES: {"ug": "ساقلاش ۋاقتى، مىنۇت", "zh": "预计等候（分钟）", "en": "minutes to wait"},
    Word.NOT_OPEN_YET: {"ug": "تېخى باشلانمىدى", "zh": "尚未开始", "en": "not open yet"},
    Word.GO_FIRST: {"ug": "ئاۋۋال بۇ يەرگە بېرىڭ", "zh": "请先到", "en": "Go first to"},
    Word.ASK_ROOM: {"ug": "ئۆي نومۇرىنى خادىمدىن سوراڭ", "zh": "房间请问工作人员", "en": "room: ask staff"},
    Word.STATIONS: {"ug": "تەكشۈرۈش تۈرلىرى", "zh": "检查项目", "en": "Your stations"},
    Word.NO_FOOD: {
        "ug": "بۇ بەلگىلىك تەكشۈرۈشلەر تۈگىگۈچە تاماق يېمەڭ",
        "zh": "有此标记的项目做完前请勿进食",
        "en": "Do not eat before these are done",
    },
    Word.NAME: {"ug": "ئىسمى", "zh": "姓名", "en": "Name"},
    Word.NAME_LATER: {
        "ug": "ئىسمىنى خادىم تولدۇرىدۇ",
        "zh": "姓名由工作人员填写",
        "en": "Name: completed by staff",
    },
    Word.BEIJING_TIME: {"ug": "بېيجىڭ ۋاقتى", "zh": "北京时间", "en": "Beijing time"},
    Word.LISTEN: {
        "ug": "نومۇرىڭىز چاقىرىلغاندا كېلىڭ، نومۇرىڭىز ئۆتۈپ كەتسە، مۇلازىمەت سۇپىسىغا بېرىڭ",
        "zh": "请留意叫号，过号请到服务台",
        "en": "Please come when your number is called; if you missed it, ask at the service desk",
    },
}


def said(word: Word, value: object | None = None) -> dict[str, str]:
    """In every language, with ``value`` put in and isolated."""
    return {tag: text.format(isolated(value)) if value is not None else text for tag, text in _WORDS[word].items()}
