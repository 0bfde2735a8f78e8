"""A report with invented figures: busy mornings, a quiet day before."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.application.log import Span
from kiosk.application.report import Estimate, Figures, Group, Report, Spread, Troubles

TODAY = date(2026, 11, 25)
DAY = 160  # villagers of a full one
HOURS = {"08": 31, "09": 44, "10": 38, "11": 19, "12": 4, "13": 0, "14": 12, "15": 9, "16": 3}
PROGRAMMES = {"elderly": 71, "adult": 48, "chronic": 29, "child": 12}
STATIONS = {"V": (14, 32), "B": (22, 47), "S": (9, 18), "E": (6, 15), "U": (18, 41), "P": (11, 25)}


class PretendReports:
    """``empty``: nobody came, nobody was told a wait."""

    def __init__(self, empty: bool = False) -> None:
        self.empty = empty

    def report(self, span: Span) -> Report:
        before = Span(span.first - timedelta(days=span.days), span.first - timedelta(days=1))
        return Report(self._figures(span, 1.0), self._figures(before, 0.88))

    def _figures(self, span: Span, share: float) -> Figures:
        if self.empty:
            return Figures(span, _group("", 0), (), (), (), (), 0, None, Troubles(0, 0, 0, 0, 0))
        days = tuple(
            _group((span.first + timedelta(days=step)).isoformat(), _of_day(span.first + timedelta(days=step)))
            for step in range(span.days)
        )
        share = share if span.days == 1 else sum(one.registered for one in days) / DAY
        programmes = tuple(_group(code, round(count * share)) for code, count in PROGRAMMES.items())
        total = _total(programmes)
        return Figures(
            span,
            total,
            programmes,
            tuple(_station(code, *waits, total.seen) for code, waits in STATIONS.items()),
            tuple(_group(code, round(count * share)) for code, count in HOURS.items()),
            days if span.days > 1 else (),
            round(23 * share),
            Estimate(total.seen, 3.4, 0.79),
            Troubles(papers_failed=2, papers_unknown=0, helps=round(7 * share), starts=1, reader=0),
        )


def _of_day(day: date) -> int:
    return 0 if day.weekday() == 6 or day > TODAY else 120 + 7 * day.day % 41


def _group(code: str, count: int) -> Group:
    gone = count // 20
    spread = Spread(17.0, 43.0, count) if count else None
    return Group(code, count, count - 2 * gone, gone, gone // 2, gone - gone // 2, spread, Spread(31.0, 55.0, count))


def _total(groups: tuple[Group, ...]) -> Group:
    registered, seen, no_show = (
        sum(getattr(one, name) for one in groups) for name in ("registered", "seen", "no_show")
    )
    unserved, cancelled = (sum(getattr(one, name) for one in groups) for name in ("unserved", "cancelled"))
    spread = Spread(17.0, 43.0, seen)
    return Group("", registered, seen, no_show, unserved, cancelled, spread, Spread(31.0, 55.0, seen))


def _station(code: str, median: int, p90: int, seen: int) -> Group:
    return Group(code, seen + 7, seen, 4, 2, 1, Spread(median, p90, seen), Spread(4.0, 7.0, seen))
