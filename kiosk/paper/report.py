"""The report on A4: what counts on one page with charts, then a table a kind of group."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.application.log import Span
from kiosk.application.report import Figures, Group, Report, Spread
from kiosk.domain.numbering import BEIJING
from kiosk.domain.visit import Names
from kiosk.paper.day_log_cells import ROW, Column, base_of, clean, fitted, table
from kiosk.paper.fonts import one_at_a_time, ready
from kiosk.paper.report_chart import BEFORE, NOW, Bars, bars
from kiosk.paper.report_words import word
from kiosk.paper.shaping.line import Align

WIDTH, HEIGHT = A4
MARGIN = 36.0
INSIDE = WIDTH - 2 * MARGIN
_COUNTS = ("registered", "seen", "no_show", "unserved", "cancelled")
_SPREADS = ("wait_median", "wait_p90", "service_median", "service_p90")
_TABLE = (
    Column("name", 150), *(Column(one, 44, True) for one in _COUNTS), *(Column(one, 48, True) for one in _SPREADS),
)  # fmt: skip
_CHART = 150.0


@dataclass(frozen=True, slots=True)
class ReportAbout:
    """``language``: "ug", "zh" or "en". ``made_at`` is aware; names by code."""

    clinic: Names
    language: str
    made_at: datetime
    programmes: Mapping[str, Names] = field(default_factory=dict)
    stations: Mapping[str, Names] = field(default_factory=dict)


def report_pdf(report: Report, about: ReportAbout) -> bytes:
    """The same bytes for the same report. Errors: FontError."""
    ready()
    out = io.BytesIO()
    with one_at_a_time:
        canvas = Canvas(out, pagesize=A4, pageCompression=1, invariant=1, initialFontName="Chinese")
        canvas.setTitle("report")
        _Paper(canvas, report, about).draw()
        canvas.save()
    return out.getvalue()


class _Paper:
    def __init__(self, canvas: Any, report: Report, about: ReportAbout) -> None:
        self._canvas, self._about, self._language = canvas, about, about.language
        self._now, self._before = report.now, report.before
        self._mirrored = about.language == "ug"
        self._page = 0
        self._y = 0.0

    def draw(self) -> None:
        self._begin()
        self._key_figures()
        now, before = self._now, self._before
        if now.days:
            self._chart("by_day", [(one.code[5:], one.registered, None) for one in now.days])
        self._chart("by_hour", _paired(now.hours, before.hours, lambda one: one.registered))
        waits = [one for one in now.stations if one.wait]
        self._chart("by_station", _paired(waits, before.stations, lambda one: one.wait.median if one.wait else 0.0))
        self._end()
        self._begin()
        self._groups("programme", now.programmes, self._about.programmes)
        self._groups("station", now.stations, self._about.stations)
        self._groups("hour", now.hours, {})
        if now.days:
            self._groups("day", now.days, {})
        self._troubles()
        self._end()

    def _begin(self) -> None:
        about, y = self._about, HEIGHT - MARGIN
        self._page += 1
        self._beside([about.clinic.get(tag, "") for tag in ("zh", "en", "ug")], 9, y, turned=False)
        made = word("made", self._language, f"{about.made_at.astimezone(BEIJING):%Y-%m-%d %H:%M}")
        self._beside([word("title", self._language), "", _days(self._now.span)], 15, y - 24, bold=True)
        self._beside([word("before", self._language, _days(self._before.span)), "", made], 8.5, y - 42)
        self._y = y - 58

    def _end(self) -> None:
        self._canvas.setFont("Chinese", 8)
        self._canvas.drawCentredString(WIDTH / 2, 18, str(self._page))
        self._canvas.showPage()

    def _key_figures(self) -> None:
        """Twelve, each above what it was before."""
        pairs = zip(_key(self._now), _key(self._before).values(), strict=False)
        cells = [(code, _key(self._now)[code], past) for code, past in pairs]
        across, high = 4, 46.0
        wide = INSIDE / across
        for place, (code, value, past) in enumerate(cells):
            row, column = divmod(place, across)
            left = MARGIN + wide * (across - 1 - column if self._mirrored else column)
            top = self._y - high * row
            self._canvas.setStrokeGray(0.5)
            self._canvas.setLineWidth(0.4)
            self._canvas.rect(left, top - high, wide, high)
            self._line(word(code, self._language), left + wide / 2, top - 12, wide - 8, 8, "centre")
            self._line(value, left + wide / 2, top - 29, wide - 8, 14, "centre", bold=True)
            self._line(word("before", self._language, past), left + wide / 2, top - 41, wide - 8, 7.5, "centre")
        self._y -= high * -(-len(cells) // across) + 12

    def _chart(self, code: str, rows: Bars) -> None:
        if not rows:
            return
        side: Align = "right" if self._mirrored else "left"
        at = WIDTH - MARGIN if self._mirrored else MARGIN
        self._line(word(code, self._language), at, self._y - 10, INSIDE * 0.7, 10, side, bold=True)
        if any(past is not None for *_, past in rows):
            self._legend()
        bars(self._canvas, (MARGIN, self._y - 16 - _CHART), (INSIDE, _CHART), rows)
        self._y -= _CHART + 26

    def _legend(self) -> None:
        """At the end of the chart's title."""
        parts = ((NOW, word("now", self._language, "").strip()), (BEFORE, word("before_short", self._language)))
        x = MARGIN if self._mirrored else WIDTH - MARGIN - 130
        for colour, text in parts:
            self._canvas.setFillColor(colour)
            self._canvas.setStrokeColor(NOW)
            self._canvas.setLineWidth(0.6)
            self._canvas.rect(x, self._y - 10, 7, 7, stroke=1, fill=1)
            self._canvas.setFillGray(0)
            self._line(text, x + 10, self._y - 9.5, 52, 8, "left")
            x += 66

    def _groups(self, kind: str, groups: Sequence[Group], names: Mapping[str, Names]) -> None:
        titles = {"name": word(kind, self._language), **{one: word(one, self._language) for one in _COUNTS + _SPREADS}}
        rows = [_cells(one, self._named(names, one.code)) for one in groups]
        if kind == "programme":
            rows.append(_cells(self._now.total, word("total", self._language)))
        while rows:
            room = int((self._y - 40) / ROW) - 2
            if room < 2:
                self._end()
                self._begin()
                continue
            part, rows = rows[:room], rows[room:]
            corner = (MARGIN, self._y)
            end = table(self._canvas, _TABLE, [titles, *part], corner, INSIDE, mirrored=self._mirrored, lines=2)
            self._y = end - 14

    def _troubles(self) -> None:
        past = asdict(self._before.troubles)
        rows = [
            {"name": word(name, self._language), "now": str(count), "before": str(past[name])}
            for name, count in asdict(self._now.troubles).items()
        ]
        if self._y - ROW * (len(rows) + 1) < 40:
            self._end()
            self._begin()
        titles = {
            "name": word("troubles", self._language),
            "now": _days(self._now.span),
            "before": _days(self._before.span),
        }
        columns = (Column("name", 150), Column("now", 110, True), Column("before", 110, True))
        left = MARGIN + INSIDE * 0.3 if self._mirrored else MARGIN
        table(self._canvas, columns, [titles, *rows], (left, self._y), INSIDE * 0.7, mirrored=self._mirrored)

    def _named(self, names: Mapping[str, Names], code: str) -> str:
        known = names.get(code, {})
        name = known.get(self._language) or known.get("zh") or known.get("en")
        return f"{code} {clean(name)}" if name and len(code) == 1 else clean(name or code)

    def _beside(self, words: Sequence[str], size: float, y: float, *, bold: bool = False, turned: bool = True) -> None:
        left, middle, right = words[::-1] if turned and self._mirrored else words
        self._line(left, MARGIN, y, INSIDE / 2, size, "left", bold)
        self._line(middle, WIDTH / 2, y, INSIDE / 3, size, "centre", bold)
        self._line(right, WIDTH - MARGIN, y, INSIDE / 2, size, "right", bold)

    def _line(
        self, words: str, x: float, y: float, width: float, size: float, align: Align, bold: bool = False
    ) -> None:
        if words:
            fitted(words, size, bold, width, base_of(words)).draw(self._canvas, x, y, align)


def _key(figures: Figures) -> dict[str, str]:
    total, told = figures.total, figures.estimate
    return {
        **{one: str(getattr(total, one)) for one in _COUNTS},
        "without_card": str(figures.without_card),
        **_minutes(total),
        "coverage": f"{told.coverage:.0%}" if told else "–",
        "bias": f"{told.bias:+.1f}" if told else "–",
    }


def _cells(group: Group, name: str) -> dict[str, str]:
    return {"name": name, **{one: str(getattr(group, one)) for one in _COUNTS}, **_minutes(group)}


def _minutes(group: Group) -> dict[str, str]:
    def of(spread: Spread | None) -> tuple[str, str]:
        return (f"{spread.median:.1f}", f"{spread.p90:.1f}") if spread else ("–", "–")

    return dict(zip(_SPREADS, (*of(group.wait), *of(group.service)), strict=True))


def _paired(now: Sequence[Group], before: Sequence[Group], of: Any) -> Bars:
    past = {one.code: of(one) for one in before}
    return [(one.code, of(one), past.get(one.code, 0)) for one in now]


def _days(span: Span) -> str:
    return f"{span.first}" if span.days == 1 else f"{span.first} – {span.last}"
