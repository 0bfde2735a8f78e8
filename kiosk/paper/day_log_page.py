"""A landscape A4 page of the day's log: whose it is, which days, masked or in full, and which page of how many."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from kiosk.application.log import JournalRange, Span
from kiosk.domain.journal import anchor
from kiosk.domain.numbering import BEIJING
from kiosk.domain.visit import Names
from kiosk.paper.day_log_cells import base_of, clean, fitted
from kiosk.paper.day_log_words import word
from kiosk.paper.fonts import one_at_a_time, ready

WIDTH, HEIGHT = landscape(A4)
MARGIN = 28.0
INSIDE = WIDTH - 2 * MARGIN
TOP = HEIGHT - 84  # of the table, below the header
FOOT = 34  # below it stands the page's number alone
_PAGES = "pages"


@dataclass(frozen=True, slots=True)
class LogAbout:
    """What the header says, and the names of codes. ``language``: of titles and states, "ug", "zh" or "en".

    ``still_open``: not all of its days were closed at ``made_at``, so that more may have come since."""

    clinic: Names
    span: Span
    full: bool
    made_at: datetime  # aware
    journal: JournalRange
    language: str = "zh"
    programmes: Mapping[str, Names] = field(default_factory=dict)
    stations: Mapping[str, Names] = field(default_factory=dict)
    still_open: bool = False


class Paper:
    """Pages of one document. Nothing is drawn by two threads at once, and nobody who prints a ticket waits longer than
    for one page. A finished page is kept compressed: a year has thousands."""

    def __init__(self, about: LogAbout) -> None:
        self.about = about
        self.pages = 0
        ready()
        with one_at_a_time:
            self._canvas = Canvas(None, pagesize=(WIDTH, HEIGHT), pageCompression=1, invariant=1,
                                  initialFontName="Chinese")  # fmt: skip
            self._canvas.setTitle("log")

    def begin(self, section: str) -> Any:
        """A canvas with the header drawn; only under ``one_at_a_time``."""
        self.pages += 1
        canvas, about, language = self._canvas, self.about, self.about.language
        self._beside((about.clinic.get("zh", ""), about.clinic.get("en", ""), about.clinic.get("ug", "")), 9, 0)
        span = about.span
        days = span.first.isoformat() + ("" if span.days == 1 else f" – {span.last.isoformat()}")
        said = word("full" if about.full else "masked", language)
        self._beside((f"{word('title', language)} · {word(section, language)}", days, said), 13, 22, bold=True)
        if about.full:
            canvas.setLineWidth(1.5)
            canvas.rect(MARGIN - 4, HEIGHT - MARGIN - 28, INSIDE + 8, 20, stroke=1, fill=0)
        entries = f"{about.journal.first}–{about.journal.last}"
        made_at = about.made_at.astimezone(BEIJING)
        made = word("made", language, f"{made_at:%Y-%m-%d %H:%M}")
        still_open = word("open_day", language, f"{made_at:%Y-%m-%d %H:%M:%S}") if about.still_open else ""
        self._beside((made, still_open, word("journal", language, entries, anchor(about.journal.head))), 8, 42)
        return canvas

    def end(self) -> None:
        canvas, middle = self._canvas, WIDTH / 2
        canvas.setFont("Chinese", 8)
        canvas.drawRightString(middle - 6, 18, str(self.pages))
        canvas.drawCentredString(middle, 18, "/")
        canvas.doForm(_PAGES)  # how many is known at the end
        canvas.showPage()
        page = canvas._doc.Pages.pages[-1]
        packed = zlib.compress(page.stream.encode("latin-1"))
        page.Contents = PDFStream(PDFDictionary({"Filter": PDFArray([PDFName("FlateDecode")])}), packed)
        page.stream = None

    def save(self, file: BinaryIO) -> None:
        with one_at_a_time:
            self._canvas.beginForm(_PAGES)
            self._canvas.setFont("Chinese", 8)
            self._canvas.drawString(WIDTH / 2 + 6, 18, str(self.pages))
            self._canvas.endForm()
            file.write(self._canvas.getpdfdata())

    def _beside(self, words: tuple[str, str, str], size: float, down: float, bold: bool = False) -> None:
        """On the left, in the middle and on the right; a Uyghur page begins on the right."""
        y, third = HEIGHT - MARGIN - down, INSIDE / 3 - 6
        turned = self.about.language == "ug" and down
        left, middle, right = (clean(one) for one in (words[::-1] if turned else words))
        fitted(left, size, bold, third, base_of(left)).draw(self._canvas, MARGIN, y)
        fitted(middle, size, bold, third, base_of(middle)).draw(self._canvas, WIDTH / 2, y, "centre")
        fitted(right, size, bold, third, base_of(right)).draw(self._canvas, WIDTH - MARGIN, y, "right")
