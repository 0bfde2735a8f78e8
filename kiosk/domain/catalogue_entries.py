"""What is wrong with one station or one programme as it was written down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias, TypeGuard

from kiosk.domain.numbering import LETTERS

Entry: TypeAlias = Mapping[str, Any]

OLDEST = 150
LONGEST_MINUTES = 600
LONGEST_NAME = 60
LONGEST_ROOM = 30
_CODE = re.compile(r"[\w-]{1,30}")  # blanks part the codes of a route in the journal
_NUMBER_OF_A_PERSON = re.compile("[0-9]{15}")
_ASK = {"station": {"pregnant"}, "programme": {"pregnant", "fasting"}}
_STATION_KEYS = frozenset(
    {"code", "name", "minutes", "minutes_upper", "basis", "fasting", "who", "after", "last", "room", "note", "ask",
     "rest_minutes", "asynchronous", "private"}
)  # fmt: skip
_PROGRAMME_KEYS = frozenset(
    {"code", "letter", "name", "who", "once_per", "route", "optional", "ask", "groups", "quota", "note"}
)


class Wrong(StrEnum):
    """The codes of what can be wrong with a catalogue. The last five are asked only of what the office saves."""

    MALFORMED = "malformed"
    UNKNOWN_KEY = "unknown_key"
    BAD_CODE = "bad_code"
    CODE_TWICE = "code_twice"
    NAME_MISSING = "name_missing"
    BAD_NAME = "bad_name"
    MINUTES = "minutes"
    YES_NO = "yes_no"
    ROOM = "room"
    ASK_UNKNOWN = "ask_unknown"
    AGES = "ages"
    SEX = "sex"
    AFTER_UNKNOWN = "after_unknown"
    LETTER = "letter"
    LETTER_TWICE = "letter_twice"
    ROUTE = "route"
    ROUTE_UNKNOWN = "route_unknown"
    CIRCLE = "circle"
    NO_STATION = "no_station"
    QUOTA = "quota"
    ONCE_PER = "once_per"
    NO_PROGRAMME = "no_programme"
    VERSION = "version"
    ORPHAN = "orphan"
    PROGRAMME_OFFERED = "programme_offered"
    PEOPLE_THERE = "people_there"
    UNKNOWN_VERSION = "unknown_version"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Flaw:
    """``where``: "catalogue", "rules", "station B", "programme elderly"; "station #3" for one without a code."""

    code: Wrong
    where: str
    sentence: str


def entries(draft: Mapping[str, Any], kind: str) -> list[Entry]:
    """The tables of a list; what is no table is one without keys."""
    found = draft.get(kind, [])
    return [one if isinstance(one, dict) else {} for one in found] if isinstance(found, list) else []


def texts(value: Any) -> tuple[str, ...]:
    """The texts of a list; nothing else."""
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list | tuple) else ()


def words(codes: Set[str]) -> str:
    return ", ".join(sorted(codes))


def who_of(entry: Entry) -> tuple[int, int, str]:
    """The ages, both ends included, and the sex, "" for both; what is wrong with them counts as no limit."""
    found = entry.get("who")
    who = found if isinstance(found, dict) else {}
    low, high, sex = who.get("age_min"), who.get("age_max"), who.get("sex")
    ages = (low if _is_age(low) else 0, high if _is_age(high) else OLDEST)
    return (*ages, str(sex) if sex in ("male", "female") else "")


def unknown_keys(table: Any, keys: Set[str], where: str, what: str) -> Iterator[Flaw]:
    if not isinstance(table, dict):
        yield Flaw(Wrong.MALFORMED, where, f"In {what} a table is expected.")
    elif unknown := set(table) - keys:
        yield Flaw(Wrong.UNKNOWN_KEY, where, f"In {what} the key {words(unknown)} is not known.")


def station_flaws(entry: Entry, number: int) -> Iterator[Flaw]:
    """``number``: its place in the list, from 1."""
    where, what = _named(entry, "station", number)
    yield from _shared(entry, "station", where, what, _STATION_KEYS)
    minutes = entry.get("minutes")
    if not isinstance(minutes, int | float) or isinstance(minutes, bool) or not 0 < minutes <= LONGEST_MINUTES:
        sentence = f"The minutes of {what} must be a number above 0 and at most {LONGEST_MINUTES}."
        yield Flaw(Wrong.MINUTES, where, sentence)
    for key in ("fasting", "last"):
        if not isinstance(entry.get(key, False), bool):
            yield Flaw(Wrong.YES_NO, where, f"The key {key} of {what} must be true or false.")
    if not _are_texts(entry.get("after", [])):
        yield Flaw(Wrong.AFTER_UNKNOWN, where, f"The key after of {what} must be a list of stations.")
    room = str(entry.get("room", ""))
    if not isinstance(entry.get("room", ""), str | int) or len(room) > LONGEST_ROOM or not _seen(room):
        yield Flaw(Wrong.ROOM, where, f"The room of {what} must be a text of at most {LONGEST_ROOM} characters.")


def programme_flaws(entry: Entry, number: int) -> Iterator[Flaw]:
    where, what = _named(entry, "programme", number)
    yield from _shared(entry, "programme", where, what, _PROGRAMME_KEYS)
    letter = entry.get("letter")
    if not isinstance(letter, str) or len(letter) != 1 or letter not in LETTERS:
        yield Flaw(Wrong.LETTER, where, f"The letter of {what} must be one of {LETTERS}, not {letter!r}.")
    route = entry.get("route")
    if not _are_texts(route) or not route or len(set(route)) != len(route):
        yield Flaw(Wrong.ROUTE, where, f"The route of {what} must be a list of different stations.")
    quota = entry.get("quota", 0)
    if type(quota) is not int or not 0 <= quota <= 9999:
        yield Flaw(Wrong.QUOTA, where, f"The quota of {what} must be a whole number from 0 to 9999.")
    once = entry.get("once_per", "day")
    if once not in ("day", "year"):
        yield Flaw(Wrong.ONCE_PER, where, f"The key once_per of {what} must be day or year, not {once!r}.")


def _named(entry: Entry, kind: str, number: int) -> tuple[str, str]:
    code = entry.get("code")
    name = code if isinstance(code, str) and code else f"#{number}"
    return f"{kind} {name}", f"the {kind} {name}"


def _shared(entry: Entry, kind: str, where: str, what: str, keys: Set[str]) -> Iterator[Flaw]:
    code = entry.get("code")
    if not isinstance(code, str) or not code:
        yield Flaw(Wrong.BAD_CODE, where, f"The code of a {kind} is missing.")
    elif not _CODE.fullmatch(code) or _NUMBER_OF_A_PERSON.search(code):
        yield Flaw(Wrong.BAD_CODE, where, f"The code of {what} must be of up to 30 letters, digits, - and _.")
    yield from unknown_keys(entry, keys, where, what)
    names = entry.get("name")
    if not isinstance(names, dict) or not names.get("zh") or not names.get("en"):
        yield Flaw(Wrong.NAME_MISSING, where, f"The name of {what} must be there in zh and en at least.")
    elif not all(isinstance(one, str) and len(one) <= LONGEST_NAME and _seen(one) for one in names.values()):
        yield Flaw(Wrong.BAD_NAME, where, f"Each name of {what} must be a text of at most {LONGEST_NAME} characters.")
    yield from _who(entry.get("who", {}), where, what)
    if not _are_texts(entry.get("ask", [])) or set(texts(entry.get("ask"))) - _ASK[kind]:
        yield Flaw(Wrong.ASK_UNKNOWN, where, f"What {what} asks must be among {words(_ASK[kind])}.")


def _who(who: Any, where: str, what: str) -> Iterator[Flaw]:
    yield from unknown_keys(who, {"age_min", "age_max", "sex", "not"}, where, f"who of {what}")
    if not isinstance(who, dict):
        return
    ages = [who[key] for key in ("age_min", "age_max") if key in who]
    if not all(map(_is_age, ages)) or ages != sorted(ages):
        yield Flaw(
            Wrong.AGES, where, f"The ages of {what} must be whole years from 0 to {OLDEST}, the lower one first."
        )
    if (sex := who.get("sex", "male")) not in ("male", "female"):
        yield Flaw(Wrong.SEX, where, f"The sex of {what} must be male or female, not {sex!r}.")
    if not _are_texts(who.get("not", [])) or set(texts(who.get("not"))) - {"pregnant"}:
        yield Flaw(Wrong.ASK_UNKNOWN, where, f"The key not of {what} may name pregnant only.")


def _is_age(value: Any) -> TypeGuard[int]:
    return type(value) is int and 0 <= value <= OLDEST


def _are_texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)


def _seen(text: str) -> bool:
    """On one line, and nobody's number."""
    shown = all(one.isprintable() or one in "\u200c\u200d" for one in text)
    return shown and _NUMBER_OF_A_PERSON.search(text) is None
