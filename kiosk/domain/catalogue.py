"""Stations and programmes: a clinic's catalogue, checked as a whole, and who may have what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.catalogue_check import flaws
from kiosk.domain.identity import Sex
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

    def current(self) -> Catalogue:
        """As ``kiosk.application.catalogues.KnownCatalogues``: one that nobody edits is its own only version."""
        return self

    def of(self, version: int) -> Catalogue:
        return self

    def eligible(self, age: int | None, sex: Sex | None) -> tuple[Programme, ...]:
        return tuple(one for one in self.programmes.values() if one.who.admits(age, sex))

    def route(self, programme: Programme, age: int | None, sex: Sex | None) -> tuple[Station, ...]:
        """The stations this person goes to, in the printed order."""
        return tuple(self.stations[code] for code in programme.route if self.stations[code].who.admits(age, sex))


def catalogue_from(data: Mapping[str, Any]) -> Catalogue:
    """From parsed TOML. Errors: CatalogueError with the first sentence of ``catalogue_check.flaws``."""
    if wrong := flaws(data):
        raise CatalogueError(wrong[0].sentence)
    stations = {entry["code"]: _station(entry) for entry in data.get("station", [])}
    programmes = {entry["code"]: _programme(entry) for entry in data["programme"]}
    closes = data.get("rules", {}).get("machine_down_closes_station", False)
    return Catalogue(data.get("version", 1), stations, programmes, closes)


def _station(entry: Mapping[str, Any]) -> Station:
    room = entry.get("room", "?")
    return Station(
        entry["code"],
        _names(entry),
        float(entry["minutes"]),
        entry.get("fasting", False),
        _who(entry),
        frozenset(entry.get("after", ())),
        entry.get("last", False),
        "" if room == "?" else str(room),
        frozenset(entry.get("ask", ())),
    )


def _programme(entry: Mapping[str, Any]) -> Programme:
    return Programme(
        entry["code"],
        entry["letter"],
        _names(entry),
        _who(entry),
        tuple(entry["route"]),
        entry.get("once_per", "day") == "year",
        entry.get("quota"),
    )


def _names(entry: Mapping[str, Any]) -> Names:
    return {language: entry["name"][language] for language in LANGUAGES if entry["name"].get(language)}


def _who(entry: Mapping[str, Any]) -> Who:
    who = entry.get("who", {})
    return Who(who.get("age_min"), who.get("age_max"), Sex(who["sex"]) if "sex" in who else None)
