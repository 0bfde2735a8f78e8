"""The clinic's figures out of its rows: who came, how it ended for them, how long it took, and what went wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol, TypeAlias

from kiosk.application.log import Span
from kiosk.application.report import Estimate, Figures, Group, Report, Spread, Troubles
from kiosk.domain.journal import JournalEvent

VisitRow: TypeAlias = tuple[int, str, str, str, str]  # turn, programme, hour in Beijing, state, identified by
StopRow: TypeAlias = tuple[int, str, str, "int | None", "int | None"]  # turn, station, state, ms waited, ms served
ToldRow: TypeAlias = tuple[int, int, float]  # minutes: from and to, as told; until the first call
HappenedRow: TypeAlias = tuple[str, str]  # event, actor

_MINUTE = 60_000
_RUNS = (JournalEvent.STARTED, JournalEvent.STOPPED)


class ReportTables(Protocol):
    """What is counted. Errors: StorageError."""

    def days(self, span: Span) -> Sequence[str]:
        """Those that there were, in order. Rows are read a day at a time: a year of them is too much to hold."""
        ...

    def visits(self, day: str) -> Sequence[VisitRow]: ...
    def stops(self, day: str) -> Sequence[StopRow]: ...
    def told(self, day: str) -> Sequence[ToldRow]:
        """One a visit whose person was called after the wait was told, at the station it was told of."""
        ...

    def happened(self, span: Span) -> Sequence[HappenedRow]:
        """Troubles, starts and ends of the program between the beginning of the first day and the end of the last."""
        ...

    def last_run(self, span: Span, actor: str) -> str | None:
        """The last of ``started`` and ``stopped`` before these days."""
        ...


class ReportWork:
    """``kiosk.application.report.Reports``."""

    def __init__(self, tables: ReportTables) -> None:
        self._tables = tables

    def report(self, span: Span) -> Report:
        return Report(self._figures(span), self._figures(span_before(span)))

    def _figures(self, span: Span) -> Figures:
        total, without_card, told = _Tally(), 0, list[ToldRow]()
        stations, programmes, hours, days = (defaultdict[str, _Tally](_Tally) for _ in range(4))
        for day in self._tables.days(span):
            of_visit: dict[int, _Whole] = defaultdict(_Whole)
            for turn, station, state, waited, served in self._tables.stops(day):
                of_visit[turn].add(state, waited, served)
                if state != "skipped":
                    stations[station].add(state, waited, served)
            for turn, programme, hour, state, by in self._tables.visits(day):
                whole = of_visit[turn]
                end = "no_show" if whole.no_show and state not in ("done", "cancelled") else state
                without_card += by != "card"
                for tally in (total, programmes[programme], hours[hour], days[day]):
                    tally.add(end, whole.waited, whole.served)
            told += self._tables.told(day)
        return Figures(
            span=span,
            total=total.group(""),
            programmes=_groups(programmes),
            stations=_groups(stations),
            hours=_groups(hours),
            days=_groups(days) if span.days > 1 else (),
            without_card=without_card,
            estimate=estimate(told),
            troubles=self._troubles(span),
        )

    def _troubles(self, span: Span) -> Troubles:
        happened = self._tables.happened(span)
        count = Counter(event for event, _actor in happened)
        before = {actor: self._tables.last_run(span, actor) for actor in {actor for event, actor in happened}}
        return Troubles(
            papers_failed=count[JournalEvent.PAPER_FAILED],
            papers_unknown=count[JournalEvent.PAPER_UNKNOWN],
            helps=count[JournalEvent.HELP_CALLED],
            starts=unclean_starts(happened, before),
            reader=count[JournalEvent.READER_GONE],
        )


def span_before(span: Span) -> Span:
    """As long and right before; before a whole calendar month the whole month before it."""
    last = span.first - timedelta(days=1)
    if span.first.day == 1 and span.last == month_of(span.first).last:
        return month_of(last)
    return Span(last - timedelta(days=span.days - 1), last)


def month_of(day: date) -> Span:
    first = day.replace(day=1)
    return Span(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def week_of(day: date) -> Span:
    """From Monday to Sunday."""
    first = day - timedelta(days=day.weekday())
    return Span(first, first + timedelta(days=6))


def estimate(told: Sequence[ToldRow]) -> Estimate | None:
    """What was told held the wait when it was neither shorter nor longer, both ends included."""
    if not told:
        return None
    return Estimate(
        waits=len(told),
        bias=round(sum(waited - (low + high) / 2 for low, high, waited in told) / len(told), 1),
        coverage=round(sum(low <= waited <= high for low, high, waited in told) / len(told), 3),
    )


def unclean_starts(happened: Sequence[HappenedRow], before: Mapping[str, str | None]) -> int:
    """Starts that follow a start of the same face without an end between; ``before``: what came last earlier."""
    last, count = dict(before), 0
    for event, actor in happened:
        if event in _RUNS:
            count += event == JournalEvent.STARTED and last.get(actor) == JournalEvent.STARTED
            last[actor] = event
    return count


def spread(ms: Iterable[int]) -> Spread | None:
    """``p90``: nine in ten were no longer (nearest rank, the least value that holds for them)."""
    minutes = sorted(ms)
    if not minutes:
        return None
    count = len(minutes)
    middle = (minutes[(count - 1) // 2] + minutes[count // 2]) / 2
    return Spread(round(middle / _MINUTE, 1), round(minutes[(9 * count + 9) // 10 - 1] / _MINUTE, 1), count)


@dataclass(slots=True)
class _Tally:
    """Times are of those who were seen: nobody else's came to its end."""

    states: Counter[str] = field(default_factory=Counter)
    waited: list[int] = field(default_factory=list)
    served: list[int] = field(default_factory=list)

    def add(self, state: str, waited: int | None, served: int | None) -> None:
        self.states[state] += 1
        if state == "done":
            if waited is not None:
                self.waited.append(waited)
            if served is not None:
                self.served.append(served)

    def group(self, code: str) -> Group:
        return Group(
            code=code,
            registered=self.states.total(),
            seen=self.states["done"],
            no_show=self.states["no_show"],
            unserved=self.states["unserved"],
            cancelled=self.states["cancelled"],
            wait=spread(self.waited),
            service=spread(self.served),
        )


@dataclass(slots=True)
class _Whole:
    """A visit's stops together."""

    no_show: bool = False
    waited: int = 0
    served: int = 0

    def add(self, state: str, waited: int | None, served: int | None) -> None:
        self.no_show |= state == "no_show"
        self.waited += waited or 0
        self.served += served or 0


def _groups(tallies: Mapping[str, _Tally]) -> tuple[Group, ...]:
    return tuple(tallies[code].group(code) for code in sorted(tallies))
