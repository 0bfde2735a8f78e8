"""The draft of a catalogue as its forms change it: from one draft to the next, never in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from itertools import count
from typing import Any

from kiosk.application.configuring import Draft
from kiosk.domain.numbering import LETTERS

PROGRAMME, STATION = "programme", "station"
NEW_MINUTES = 5
Entry = dict[str, Any]


def entries(draft: Mapping[str, Any], kind: str) -> Sequence[Entry]:
    """``kind`` is "programme" or "station"."""
    found: Sequence[Entry] = draft.get(kind, [])
    return found


def entry(draft: Mapping[str, Any], kind: str, code: str) -> Entry | None:
    return next((one for one in entries(draft, kind) if one.get("code") == code), None)


def first(draft: Mapping[str, Any], kind: str) -> str:
    """The code of the first, or ""."""
    return next((str(one.get("code")) for one in entries(draft, kind)), "")


def put(draft: Draft, kind: str, code: str, path: str, value: Any) -> Draft:
    """``path``: "letter", "name.zh", "who.age_min". None takes the key away."""
    new = deepcopy(draft)
    found = entry(new, kind, code)
    if found is None:
        return draft
    outer, _, inner = path.rpartition(".")
    table = found.setdefault(outer, {}) if outer else found
    key = inner or path
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value
    if outer and not table:
        del found[outer]
    return new


def toggled(draft: Draft, kind: str, code: str, key: str, word: str) -> Draft:
    """A word in or out of a list: a station in "after", "pregnant" in "ask"."""
    words = list((entry(draft, kind, code) or {}).get(key, ()))
    return put(draft, kind, code, key, [one for one in words if one != word] if word in words else [*words, word])


def on_route(draft: Draft, programme: str, station: str) -> Draft:
    route = _route(draft, programme)
    return draft if station in route else put(draft, PROGRAMME, programme, "route", [*route, station])


def off_route(draft: Draft, programme: str, station: str) -> Draft:
    new = put(draft, PROGRAMME, programme, "route", [one for one in _route(draft, programme) if one != station])
    _forget(entry(new, PROGRAMME, programme), "optional", station)
    return new


def moved(draft: Draft, programme: str, station: str, by: int) -> Draft:
    """``by``: -1 is one place nearer to the beginning."""
    route = list(_route(draft, programme))
    if station not in route or not 0 <= route.index(station) + by < len(route):
        return draft
    at = route.index(station)
    route.insert(at + by, route.pop(at))
    return put(draft, PROGRAMME, programme, "route", route)


def added(draft: Draft, kind: str) -> tuple[Draft, str]:
    """An empty one; it is not right before it has names. The second is its code."""
    new, code = deepcopy(draft), _free_code(draft, kind)
    if kind == PROGRAMME:
        made: Entry = {"code": code, "letter": free_letters(draft)[:1], "name": {}, "once_per": "day", "route": []}
    else:
        made = {"code": code, "name": {}, "minutes": NEW_MINUTES, "fasting": False, "after": [], "room": "?"}
    new.setdefault(kind, []).append(made)
    return new, code


def copied(draft: Draft, kind: str, code: str) -> tuple[Draft, str]:
    """Stands behind the one it was made from."""
    found = entry(draft, kind, code)
    if found is None:
        return draft, code
    new, other = deepcopy(draft), _free_code(draft, kind)
    made: Entry = deepcopy(found)
    made["code"] = other
    made["name"] = {language: f"{name} 2" for language, name in made.get("name", {}).items() if name}
    if kind == PROGRAMME:
        made["letter"] = free_letters(draft)[:1]
    new[kind].insert(new[kind].index(found) + 1, made)
    return new, other


def removed(draft: Draft, kind: str, code: str) -> Draft:
    """A station leaves every route and every rule of order too."""
    new = deepcopy(draft)
    new[kind] = [one for one in entries(new, kind) if one.get("code") != code]
    if kind == STATION:
        for one in entries(new, PROGRAMME):
            _forget(one, "route", code)
            _forget(one, "optional", code)
        for one in entries(new, STATION):
            _forget(one, "after", code)
    return new


def users(draft: Mapping[str, Any], station: str) -> tuple[str, ...]:
    """The programmes that go there."""
    return tuple(str(one.get("code")) for one in entries(draft, PROGRAMME) if station in one.get("route", ()))


def free_letters(draft: Mapping[str, Any], own: str = "") -> str:
    taken = {one.get("letter") for one in entries(draft, PROGRAMME)} - {own}
    return "".join(letter for letter in LETTERS if letter not in taken)


def tidied(draft: Draft) -> Draft:
    """Without blanks around names and rooms, and without names that are empty."""
    new = deepcopy(draft)
    for one in (*entries(new, PROGRAMME), *entries(new, STATION)):
        names = {language: " ".join(str(name).split()) for language, name in one.get("name", {}).items()}
        one["name"] = {language: name for language, name in names.items() if name}
        if "room" in one:
            one["room"] = str(one["room"]).strip() or "?"
    return new


def _route(draft: Draft, programme: str) -> Sequence[str]:
    found: Sequence[str] = (entry(draft, PROGRAMME, programme) or {}).get("route", ())
    return found


def _forget(table: Entry | None, key: str, word: str) -> None:
    if table is not None and key in table:
        table[key] = [one for one in table[key] if one != word]


def _free_code(draft: Draft, kind: str) -> str:
    taken = {one.get("code") for one in entries(draft, kind)}
    if kind == STATION and (free := next((letter for letter in LETTERS if letter not in taken), "")):
        return free
    return next(code for number in count(1) if (code := f"{kind}_{number}") not in taken)
