"""A report with invented figures: busy mornings, a quiet day before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import timedelta

from kiosk.application.log import Span
from kiosk.application.report import Estimate, Figures, Group, Report, Spread, Troubles
from ui.pictures.pretend_day import OPENS, PROGRAMMES, Visit, visits

STATIONS = {"V": (14, 32), "B": (22, 47), "S": (9, 18), "E": (6, 15), "U": (18, 41), "P": (11, 25)}


class PretendReports:
    """``empty``: nobody came, nobody was told a wait."""

    def __init__(self, empty: bool = False) -> None:
        self.empty = empty

    def report(self, span: Span) -> Report:
        before = Span(span.first - timedelta(days=span.days), span.first - timedelta(days=1))
        return Report(self._figures(span), self._figures(before))

    def _figures(self, span: Span) -> Figures:
        days = [span.first + timedelta(days=step) for step in range(span.days)]
        by_day = {day.isoformat(): () if self.empty else visits(day) for day in days}
        came = [visit for day in by_day.values() for visit in day]
        if not came:
            return Figures(span, _group("", ()), (), (), (), (), 0, None, Troubles(0, 0, 0, 0, 0))
        total = _group("", came)
        hours = range(OPENS // 60, max(one.registered for one in came) // 60 + 1)
        return Figures(
            span,
            total,
            tuple(_group(code, [one for one in came if one.programme == code]) for code in PROGRAMMES),
            tuple(_station(code, *waits, total.seen) for code, waits in STATIONS.items()),
            tuple(_group(f"{hour:02d}", [one for one in came if one.registered // 60 == hour]) for hour in hours),
            tuple(_group(code, day) for code, day in by_day.items()) if span.days > 1 else (),
            len(came) // 7,
            Estimate(total.seen, 3.4, 0.79),
            Troubles(papers_failed=2, papers_unknown=0, helps=len(came) // 22, starts=1, reader=0),
        )


def _group(code: str, came: Collection[Visit]) -> Group:
    states = Counter(one.state for one in came)
    waits = sorted(one.waited for one in came if one.state == "done")
    wait = Spread(waits[len(waits) // 2], waits[len(waits) * 9 // 10], len(waits)) if waits else None
    service = Spread(31.0, 55.0, len(waits)) if waits else None
    became = states["done"], states["no_show"], states["unserved"], states["cancelled"]
    return Group(code, len(came), *became, wait, service)


def _station(code: str, median: int, p90: int, seen: int) -> Group:
    return Group(code, seen + 7, seen, 4, 2, 1, Spread(median, p90, seen), Spread(4.0, 7.0, seen))
