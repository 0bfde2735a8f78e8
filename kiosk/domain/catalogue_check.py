"""What is wrong with a catalogue as it was written down: everything, each with a code, a place and a sentence."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from kiosk.domain.catalogue_entries import (
    OLDEST,
    Entry,
    Flaw,
    Wrong,
    entries,
    programme_flaws,
    station_flaws,
    texts,
    unknown_keys,
    who_of,
    words,
)

_KEYS = frozenset({"version", "languages", "ug_confirmed", "rules", "station", "programme"})
_RULES_KEYS = frozenset(
    {"fasting_first", "next_station", "skip_reasons", "machine_down_closes_station", "paper_check_boxes"}
)
_CLOSES = "machine_down_closes_station"
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def flaws(draft: Mapping[str, Any]) -> tuple[Flaw, ...]:
    """All that keeps a catalogue from being used, in the order of the file; none: ``catalogue_from`` takes it."""
    if not isinstance(draft, dict) or not _plain(draft):
        return (Flaw(Wrong.MALFORMED, "catalogue", "The catalogue holds a value that cannot be written down."),)
    return tuple(_flaws(draft))


def _flaws(draft: Mapping[str, Any]) -> Iterator[Flaw]:
    yield from unknown_keys(draft, _KEYS, "catalogue", "the catalogue")
    for kind in ("station", "programme"):
        if not isinstance(draft.get(kind, []), list):
            yield Flaw(Wrong.MALFORMED, "catalogue", f"[[{kind}]] must be a list of tables.")
    stations: dict[str, Entry] = {}
    for number, entry in enumerate(entries(draft, "station"), start=1):
        yield from station_flaws(entry, number)
        if (code := str(entry.get("code", ""))) in stations:
            yield Flaw(Wrong.CODE_TWICE, f"station {code}", f"The station {code} is there twice.")
        stations.setdefault(code, entry)
    for code, entry in stations.items():
        if unknown := set(texts(entry.get("after"))) - stations.keys():
            sentence = f"The station {code} comes after {words(unknown)}, which does not exist."
            yield Flaw(Wrong.AFTER_UNKNOWN, f"station {code}", sentence)
    yield from _programmes(draft, stations)
    version = draft.get("version", 1)
    if type(version) is not int or not 0 <= version < 2**31:
        yield Flaw(Wrong.VERSION, "catalogue", "The version of the catalogue must be a whole number.")
    yield from _rules(draft.get("rules", {}))


def _programmes(draft: Mapping[str, Any], stations: Mapping[str, Entry]) -> Iterator[Flaw]:
    codes: set[str] = set()
    letters: set[str] = set()
    programmes = entries(draft, "programme")
    for number, entry in enumerate(programmes, start=1):
        yield from programme_flaws(entry, number)
        code, letter, route = str(entry.get("code", "")), str(entry.get("letter", "")), texts(entry.get("route"))
        where = f"programme {code}"
        for wrong, taken in ((Wrong.CODE_TWICE, code in codes), (Wrong.LETTER_TWICE, letter in letters)):
            if taken:
                yield Flaw(wrong, where, f"The programme {code} has a code or letter that is already taken.")
        codes.add(code)
        letters.add(letter)
        if unknown := set(route) - stations.keys():
            yield Flaw(
                Wrong.ROUTE_UNKNOWN, where, f"The programme {code} goes to {words(unknown)}, which does not exist."
            )
        known = {one: stations[one] for one in route if one in stations}
        if stuck := _stuck(known):
            sentence = f"In the programme {code} {words(stuck)} wait for each other for ever."
            yield Flaw(Wrong.CIRCLE, where, sentence)
        if known and (age := _left_out(entry, known)) is not None:
            sentence = f"In the programme {code} no station is for a person of {age}."
            yield Flaw(Wrong.NO_STATION, where, sentence)
    if not programmes:
        yield Flaw(Wrong.NO_PROGRAMME, "catalogue", "The catalogue has no programme.")


def _stuck(route: Mapping[str, Entry]) -> set[str]:
    """Stations that are never free: each waits for another one. One that is last waits for all that are not."""
    left = set(route)
    while left:
        others = any(route[code].get("last") is not True for code in left)
        free = {
            code
            for code in left
            if not set(texts(route[code].get("after"))) & left and not (route[code].get("last") is True and others)
        }
        if not free:
            return left
        left -= free
    return left


def _left_out(programme: Entry, route: Mapping[str, Entry]) -> int | None:
    """The age of somebody who may have the programme and for whom it has no station; None: there is nobody."""
    mine = who_of(programme)
    theirs = [who_of(one) for one in route.values()]
    ages = {0, OLDEST}
    for low, high, _sex in (mine, *theirs):
        ages |= {low, high, high + 1}
    for age in sorted(ages):
        for sex in ("male", "female"):
            if _admits(mine, age, sex) and not any(_admits(one, age, sex) for one in theirs):
                return age
    return None


def _admits(who: tuple[int, int, str], age: int, sex: str) -> bool:
    return who[0] <= age <= who[1] and who[2] in ("", sex)


def _rules(rules: Any) -> Iterator[Flaw]:
    yield from unknown_keys(rules, _RULES_KEYS, "rules", "the rules")
    if isinstance(rules, dict) and not isinstance(rules.get(_CLOSES, False), bool):
        yield Flaw(Wrong.YES_NO, "rules", f"The rule {_CLOSES} must be true or false.")


def _plain(value: Any) -> bool:
    """Whether TOML 1.0 can hold it: no null, no number beyond 64 bits or that is none, no half of a character."""
    match value:
        case str():
            return _HALF_CHARACTER.search(value) is None
        case bool() | datetime() | date() | time():
            return True
        case int():
            return -(2**63) <= value < 2**63
        case float():
            return math.isfinite(value)
        case dict():
            return all(isinstance(key, str) and _plain(key) and _plain(one) for key, one in value.items())
        case list() | tuple():
            return all(map(_plain, value))
        case _:
            return False
