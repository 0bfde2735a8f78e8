"""The report's figures as the page shows them: numbers and codes, each beside what it was in the span before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.application.report import Estimate, Figures, Group, Report, Spread
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visit import Names

Map = dict[str, Any]
NONE = -1  # minutes that nobody knows
NAMELESS: Mapping[str, Names] = {}


@dataclass(frozen=True, slots=True)
class Figure:
    code: str
    value: int
    before: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One hour, day, programme or station. ``here``: whose visit is open still.
    ``names`` are empty where the code itself is said. Minutes, or NONE."""

    code: str
    names: Names
    registered: int
    seen: int
    no_show: int
    unserved: int
    cancelled: int
    here: int
    wait: int
    wait_p90: int
    service: int


@dataclass(frozen=True, slots=True)
class Shown:
    figures: tuple[Figure, ...]
    wait: int
    wait_before: int
    wait_p90: int
    hours: tuple[Bar, ...]
    days: tuple[Bar, ...]
    programmes: tuple[Bar, ...]
    stations: tuple[Bar, ...]
    estimate: Estimate | None
    troubles: tuple[Figure, ...]


def shown_of(report: Report, catalogue: Catalogue) -> Shown:
    now, before = report.now, report.before
    programmes = {one.code: one.names for one in catalogue.programmes.values()}
    stations = {one.code: one.names for one in catalogue.stations.values()}
    return Shown(
        _figures(now, before),
        _minutes(now.total.wait, "median"),
        _minutes(before.total.wait, "median"),
        _minutes(now.total.wait, "p90"),
        _bars(now.hours),
        _bars(now.days),
        _bars(now.programmes, programmes),
        _bars(now.stations, stations),
        now.estimate,
        tuple(Figure(code, *pair) for code, pair in _troubles(now, before).items()),
    )


def estimate_map(estimate: Estimate | None) -> Map:
    """``bias`` is in whole minutes, later than told when it is positive; ``within`` of 100 waits."""
    if estimate is None:
        return {}
    return {"waits": estimate.waits, "bias": round(estimate.bias), "within": round(100 * estimate.coverage)}


def maps(found: Iterable[Figure | Bar]) -> list[Map]:
    return [asdict(one) for one in found]


def _figures(now: Figures, before: Figures) -> tuple[Figure, ...]:
    a, b = now.total, before.total
    return (
        Figure("registered", a.registered, b.registered),
        Figure("seen", a.seen, b.seen),
        Figure("no_show", a.no_show, b.no_show),
        Figure("here", _here(a), _here(b)),
        Figure("unserved", a.unserved, b.unserved),
        Figure("cancelled", a.cancelled, b.cancelled),
        Figure("without_card", now.without_card, before.without_card),
    )


def _troubles(now: Figures, before: Figures) -> dict[str, tuple[int, int]]:
    a, b = asdict(now.troubles), asdict(before.troubles)
    return {code: (a[code], b[code]) for code in a}


def _bars(groups: tuple[Group, ...], names: Mapping[str, Names] = NAMELESS) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            one.code,
            names.get(one.code, {}),
            one.registered,
            one.seen,
            one.no_show,
            one.unserved,
            one.cancelled,
            _here(one),
            _minutes(one.wait, "median"),
            _minutes(one.wait, "p90"),
            _minutes(one.service, "median"),
        )
        for one in groups
    )


def _here(group: Group) -> int:
    return group.registered - group.seen - group.no_show - group.unserved - group.cancelled


def _minutes(spread: Spread | None, which: str) -> int:
    return NONE if spread is None else round(spread.median if which == "median" else spread.p90)
