"""The day's log on A4: a row a visit, then the stops in two columns, the totals, and two signatures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, BinaryIO, TypeVar

from kiosk.application.log import Value
from kiosk.paper.day_log_cells import DROP, ROW, Column, base_of, clean, fitted, table
from kiosk.paper.day_log_page import FOOT, INSIDE, MARGIN, TOP, WIDTH, LogAbout, Paper
from kiosk.paper.day_log_words import coded, word
from kiosk.paper.fonts import one_at_a_time
from kiosk.paper.shaping.line import Written
from kiosk.paper.shaping.scripts import isolated
from kiosk.paper.words import LANGUAGES

T = TypeVar("T")

VISIT_COLUMNS = (
    Column("business_day", 54), Column("label", 36), Column("name", 112), Column("number", 104),
    Column("programme", 116), Column("identified_by", 40), Column("state", 68), Column("registered_at", 46),
    Column("ended_at", 42), Column("stations_done", 42, True), Column("waited_minutes", 42, True),
    Column("served_minutes", 48, True), Column("calls", 35, True),
)  # fmt: skip
STOP_COLUMNS = (
    Column("business_day", 50), Column("label", 34), Column("station", 84), Column("state", 54), Column("desk", 50),
    Column("called_at", 32), Column("waited_minutes", 34, True), Column("served_minutes", 36, True),
    Column("reason", 32),
)  # fmt: skip
VISITS = (*(one.field for one in VISIT_COLUMNS), "stations")  # what a row of ``visits`` holds, in this order
STOPS = tuple(one.field for one in STOP_COLUMNS)
ROWS = int((TOP - FOOT) / ROW) - 1
_BETWEEN = 12.0  # the two columns of stops
_SIGNING = 3  # rows that the signatures take
_STATES = ("done", "no_show", "unserved", "cancelled", "skipped", "open")


def day_log_pdf(
    file: BinaryIO, about: LogAbout, visits: Iterable[Sequence[Value]], stops: Iterable[Sequence[Value]]
) -> int:
    """Returns the pages. Rows hold ``VISITS`` and ``STOPS`` as ``log.Records`` tells them; each is read once, a page at
    a time. What the iterables raise passes, and nothing was written. Errors: FontError, OSError of ``file``."""
    paper = Paper(about)
    log = _Log(paper)
    log.visits(visits)
    log.stops(stops)
    log.signatures()
    paper.save(file)
    return paper.pages


class _Log:
    def __init__(self, paper: Paper) -> None:
        self._paper, self._language = paper, paper.about.language
        self._written: Written = {}
        self._free = 0  # rows left on the page that is open

    def visits(self, rows: Iterable[Sequence[Value]]) -> None:
        totals: Counter[str] = Counter()
        columns = self._columns(VISIT_COLUMNS)
        for rows_of_page in _pages(rows, ROWS):
            totals.update(str(row[VISITS.index("state")]) for row in rows_of_page)
            with one_at_a_time:
                self._begin("visits")
                self._table(columns, [self._visit(row) for row in rows_of_page], MARGIN, INSIDE)
                self._free = ROWS - len(rows_of_page)
        with one_at_a_time:
            if not self._paper.pages:
                self._begin("visits")
        self._total("visits", totals)

    def stops(self, rows: Iterable[Sequence[Value]]) -> None:
        totals: Counter[str] = Counter()
        columns, half = self._columns(STOP_COLUMNS), (INSIDE - _BETWEEN) / 2
        state = STOPS.index("state")
        for rows_of_page in _pages(rows, 2 * ROWS):
            totals.update(str(row[state]) for row in rows_of_page)
            cells = [self._stop(row) for row in rows_of_page]
            with one_at_a_time:
                self._begin("stops")
                left, right = MARGIN, MARGIN + half + _BETWEEN
                split = _half(len(cells))
                self._table(columns, cells[:split], right if self._mirrored else left, half)
                if cells[split:]:
                    self._table(columns, cells[split:], left if self._mirrored else right, half)
                self._free = ROWS - split
        if totals:
            self._total("stops", totals)

    def signatures(self) -> None:
        """For two people, in every language."""
        with one_at_a_time:
            if self._free < _SIGNING:
                self._begin(self._section)
            canvas, y = self._paper._canvas, FOOT + ROW
            words = ["  ".join((word("signature", one), word("date", one))) for one in LANGUAGES]
            canvas.setLineWidth(0.5)
            for person in range(2):
                left = MARGIN + person * (INSIDE / 2)
                canvas.line(left, y, left + INSIDE / 2 - 30, y)
                for place, text in enumerate(words):
                    x = left + place * (INSIDE / 6 - 4)
                    fitted(text, 7.5, False, INSIDE / 6 - 10, base_of(text)).draw(canvas, x, y - 10)
            self._paper.end()

    @property
    def _mirrored(self) -> bool:
        return self._language == "ug"

    def _columns(self, columns: Sequence[Column]) -> tuple[Column, ...]:
        """Of one day nobody needs its date on each row."""
        return tuple(one for one in columns if one.field != "business_day" or self._paper.about.span.days > 1)

    def _begin(self, section: str) -> None:
        if self._paper.pages:
            self._paper.end()
        self._canvas: Any = self._paper.begin(section)
        self._free, self._section = ROWS, section

    def _table(self, columns: Sequence[Column], rows: Sequence[Mapping[str, str]], left: float, width: float) -> None:
        titles = {one.field: word(one.field, self._language) for one in columns}
        corner, turned = (left, TOP), self._mirrored
        table(self._canvas, columns, [titles, *rows], corner, width, mirrored=turned, written=self._written)

    def _total(self, section: str, totals: Counter[str]) -> None:
        states = " · ".join(f"{coded(one, self._language)} {isolated(totals[one])}" for one in _STATES if totals[one])
        text = word("total", self._language, totals.total()) + (f":  {states}" if states else "")
        with one_at_a_time:
            if not self._free:
                self._begin(section)
            base = base_of(text)
            line = fitted(text, 9, True, INSIDE, base)
            y = TOP - ROW * (ROWS - self._free + 1) - DROP - 2
            line.draw(self._canvas, WIDTH - MARGIN if base else MARGIN, y, "right" if base else "left")
            self._free -= 1

    def _visit(self, row: Sequence[Value]) -> dict[str, str]:
        cells = {field: clean(value) for field, value in zip(VISITS, row, strict=True)}
        cells["programme"] = self._named(self._paper.about.programmes, cells["programme"])
        cells["stations_done"] = f"{cells['stations_done']} / {cells['stations']}"
        return self._timed(cells, "registered_at", "ended_at", codes=("state", "identified_by"))

    def _stop(self, row: Sequence[Value]) -> dict[str, str]:
        cells = {field: clean(value) for field, value in zip(STOPS, row, strict=True)}
        cells["station"] = self._named(self._paper.about.stations, cells["station"])
        return self._timed(cells, "called_at", codes=("state",))

    def _timed(self, cells: dict[str, str], *times: str, codes: Sequence[str]) -> dict[str, str]:
        for field in times:
            cells[field] = cells[field][11:16]
        for field in codes:
            cells[field] = coded(cells[field], self._language)
        return cells

    def _named(self, names: Any, code: str) -> str:
        known = names.get(code, {})
        return clean(known.get(self._language) or known.get("zh") or known.get("en") or code)


def _half(rows: int) -> int:
    """How many of a page's stops stand in its first column: half of them where the totals and signatures then fit."""
    even = -(-rows // 2)
    return even if even <= ROWS - _SIGNING - 1 else min(rows, ROWS)


def _pages(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    left = iter(rows)
    while page := list(islice(left, size)):
        yield page
