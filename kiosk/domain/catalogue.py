"""Stations and programmes: a clinic's catalogue, checked as a whole, and who may have what."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

from kiosk.domain.identity import Sex
from kiosk.domain.numbering import LETTERS
from kiosk.domain.visit import Names, Place

LANGUAGES = ("ug", "zh", "en")


class CatalogueError(ValueError):
    """One sentence that names the entry and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Who:
    """For whom; None is no limit. Ages are whole years, both ends included."""

    age_min: int | None = None
    age_max: int | None = None
    sex: Sex | None = None

    def admits(self, age: int | None, sex: Sex | None) -> bool:
        """What is not known (a number that tells neither age nor sex) excludes nobody: staff look."""
        if age is not None and not (self.age_min or 0) <= age <= (self.age_max if self.age_max is not None else age):
            return False
        return self.sex is None or sex is None or sex == self.sex


@dataclass(frozen=True, slots=True)
class Station:
    code: str
    names: Names
    minutes: float  # one person at one desk; the prior of the estimate
    fasting: bool
    who: Who
    after: frozenset[str]  # stations that must be finished before, where they are on the route
    last: bool
    room: str  # "" while the clinic has not filled it in
    ask: frozenset[str] = frozenset()  # what must be known before it starts: "pregnant"

    def place(self) -> Place:
        return Place(self.code, self.names, self.room, self.fasting)


@dataclass(frozen=True, slots=True)
class Programme:
    code: str
    letter: str
    names: Names
    who: Who
    route: tuple[str, ...]  # in the order of the printed ticket
    once_per_year: bool
    quota: int | None  # numbers a business day


@dataclass(frozen=True, slots=True)
class Catalogue:
    version: int
    stations: Mapping[str, Station]
    programmes: Mapping[str, Programme]
    machine_down_closes_station: bool = False  # when one stop is left out for its machine, the station is down for all

    def eligible(self, age: int | None, sex: Sex | None) -> tuple[Programme, ...]:
        return tuple(one for one in self.programmes.values() if one.who.admits(age, sex))

    def route(self, programme: Programme, age: int | None, sex: Sex | None) -> tuple[Station, ...]:
        """The stations this person goes to, in the printed order."""
        return tuple(self.stations[code] for code in programme.route if self.stations[code].who.admits(age, sex))


def catalogue_from(data: Mapping[str, Any]) -> Catalogue:
    """From parsed TOML. Errors: CatalogueError: an unknown or missing key, a circle, an orphan, a letter used twice."""
    _known(data, "the catalogue", {"version", "languages", "ug_confirmed", "rules", "station", "programme"})
    stations: dict[str, Station] = {}
    for entry in _list(data, "station"):
        station = _station(entry)
        if station.code in stations:
            raise CatalogueError(f"The station {station.code} is there twice.")
        stations[station.code] = station
    for station in stations.values():
        if unknown := station.after - stations.keys():
            raise CatalogueError(f"The station {station.code} comes after {_words(unknown)}, which does not exist.")
    programmes: dict[str, Programme] = {}
    for entry in _list(data, "programme"):
        programme = _programme(entry)
        if programme.code in programmes or programme.letter in {one.letter for one in programmes.values()}:
            raise CatalogueError(f"The programme {programme.code} has a code or letter that is already taken.")
        if unknown := frozenset(programme.route) - stations.keys():
            raise CatalogueError(f"The programme {programme.code} goes to {_words(unknown)}, which does not exist.")
        _walkable(programme, stations)
        programmes[programme.code] = programme
    if not programmes:
        raise CatalogueError("The catalogue has no programme.")
    version = data.get("version", 1)
    if type(version) is not int:
        raise CatalogueError("The version of the catalogue must be a whole number.")
    return Catalogue(version, stations, programmes, _closes(data.get("rules", {})))


def _closes(rules: Any) -> bool:
    _known(rules, "the rules", _RULES_KEYS)
    closes = rules.get("machine_down_closes_station", False)
    if not isinstance(closes, bool):
        raise CatalogueError("The rule machine_down_closes_station must be true or false.")
    return closes


def _walkable(programme: Programme, stations: Mapping[str, Station]) -> None:
    left = set(programme.route)
    while left:
        free = {code for code in left if not stations[code].after & left - {code} and code not in stations[code].after}
        if not free:
            raise CatalogueError(f"In the programme {programme.code} {_words(left)} wait for each other for ever.")
        left -= free


_RULES_KEYS = {
    "fasting_first", "next_station", "skip_reasons", "machine_down_closes_station", "paper_check_boxes",
}  # fmt: skip
_STATION_KEYS = {
    "code", "name", "minutes", "minutes_upper", "basis", "fasting", "who", "after", "last", "room", "note", "ask",
    "rest_minutes", "asynchronous", "private",
}  # fmt: skip
_PROGRAMME_KEYS = {
    "code", "letter", "name", "who", "once_per", "route", "optional", "ask", "groups", "quota", "note",
}  # fmt: skip


def _station(entry: Mapping[str, Any]) -> Station:
    code = _text(entry, "code", "a station")
    what = f"the station {code}"
    _known(entry, what, _STATION_KEYS)
    minutes = entry.get("minutes")
    if not isinstance(minutes, int | float) or isinstance(minutes, bool) or minutes <= 0:
        raise CatalogueError(f"The minutes of {what} must be a number above 0.")
    room = entry.get("room", "?")
    return Station(
        code,
        _names(entry, what),
        float(minutes),
        bool(entry.get("fasting", False)),
        _who(entry, what),
        frozenset(entry.get("after", ())),
        bool(entry.get("last", False)),
        "" if room == "?" else str(room),
        frozenset(entry.get("ask", ())),
    )


def _programme(entry: Mapping[str, Any]) -> Programme:
    code = _text(entry, "code", "a programme")
    what = f"the programme {code}"
    _known(entry, what, _PROGRAMME_KEYS)
    letter = _text(entry, "letter", what)
    if len(letter) != 1 or letter not in LETTERS:
        raise CatalogueError(f"The letter of {what} must be one of {LETTERS}, not {letter!r}.")
    route = entry.get("route")
    if not isinstance(route, list) or not route or len(set(route)) != len(route):
        raise CatalogueError(f"The route of {what} must be a list of different stations.")
    quota = entry.get("quota")
    if quota is not None and (type(quota) is not int or quota < 0):
        raise CatalogueError(f"The quota of {what} must be a whole number.")
    once = entry.get("once_per", "day")
    if once not in ("day", "year"):
        raise CatalogueError(f"The key once_per of {what} must be day or year, not {once!r}.")
    return Programme(code, letter, _names(entry, what), _who(entry, what), tuple(route), once == "year", quota)


def _names(entry: Mapping[str, Any], what: str) -> Names:
    names = entry.get("name")
    if not isinstance(names, dict) or not names.get("zh") or not names.get("en"):
        raise CatalogueError(f"The name of {what} must be there in zh and en at least.")
    return {language: str(names[language]) for language in LANGUAGES if names.get(language)}


def _who(entry: Mapping[str, Any], what: str) -> Who:
    who = entry.get("who", {})
    _known(who, f"who of {what}", {"age_min", "age_max", "sex", "not"})
    try:
        return Who(who.get("age_min"), who.get("age_max"), Sex(who["sex"]) if "sex" in who else None)
    except ValueError:
        raise CatalogueError(f"The sex of {what} must be male or female, not {who['sex']!r}.") from None


def _known(entry: Any, what: str, keys: set[str]) -> None:
    if not isinstance(entry, dict):
        raise CatalogueError(f"In {what} a table is expected.")
    if unknown := set(entry) - keys:
        raise CatalogueError(f"In {what} the key {_words(unknown)} is not known.")


def _list(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    found = data.get(key, [])
    if not isinstance(found, list):
        raise CatalogueError(f"[[{key}]] must be a list of tables.")
    return found


def _text(entry: Mapping[str, Any], key: str, what: str) -> str:
    value = entry.get(key) if isinstance(entry, dict) else None
    if not isinstance(value, str) or not value:
        raise CatalogueError(f"The {key} of {what} is missing.")
    return value


def _words(codes: Set[str]) -> str:
    return ", ".join(sorted(codes))
