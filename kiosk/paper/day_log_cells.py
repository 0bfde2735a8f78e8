"""Cells of a table on A4, in points: text that fits its column in any script, and the rules between."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kiosk.paper.blocks import Style, shaped, width_of
from kiosk.paper.fonts import BOLD, TEXT
from kiosk.paper.shaping.line import Align, Line, Written
from kiosk.paper.shaping.scripts import isolated
from kiosk.paper.wrap import rows as wrapped

SIZE, ROW, LEAD, DROP = 8.0, 12.6, 9.6, 9.2  # of type, rows, a title's second line; from a row's top to the baseline
PAD = 3  # from a cell's edge to its text
_SIDES: tuple[Align, Align] = ("left", "right")
_SMALLEST = 0.75  # of the size; what is still too wide is cut
_UYGHUR_LARGER = 1.08
_DIGITS = frozenset("0123456789-:./ ")


@dataclass(frozen=True, slots=True)
class Column:
    """``right``: figures, which stand below each other. ``width`` in points."""

    field: str
    width: float
    right: bool = False


def base_of(words: str) -> int:
    """The direction by the first letter that has one: a name is Uyghur or Chinese in any log."""
    return int(any("\u0600" <= one <= "\u06ff" for one in words))


@lru_cache(maxsize=8192)
def fitted(words: str, size: float, bold: bool, width: float, base: int) -> Line:
    """One line, smaller where it must be; an ellipsis ends what was cut."""
    style = Style(math.ceil(size), base, BOLD if bold else TEXT)
    px = size * (_UYGHUR_LARGER if base else 1)
    line = shaped(words, style, px)
    if line.width <= width:
        return line
    least = px * max(_SMALLEST, width / line.width)
    line = shaped(words, style, least)
    while line.width > width and words:
        words = words[: min(len(words) - 1, max(0, int(len(words) * width / line.width)))]
        line = shaped(isolated(words) + "…", style, least)
    return line


def clean(value: object) -> str:
    """Without controls and halves of characters, which no font draws; a float with one decimal."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.1f}"
    return "".join(one if one.isprintable() or one in "\u2068\u2069" else " " for one in str(value))


class Pen:
    """Writes on a page: plain digits into one text object, what is shaped into another. ``written``: see ``Line``."""

    def __init__(self, canvas: Any, size: float, written: Written) -> None:
        self._canvas, self._size, self._written = canvas, size, written
        self._plain, self._shaped = canvas.beginText(), canvas.beginText()
        self._plain.setFont("Chinese", size)

    def cell(self, words: str, left: float, width: float, y: float, align: Align, bold: bool = False) -> None:
        """``y``: the baseline."""
        if not words:
            return
        x = {"left": left + PAD, "centre": left + width / 2, "right": left + width - PAD}[align]
        if align == "left" and not bold and _DIGITS.issuperset(words):
            self._plain.setTextOrigin(x, y)
            self._plain.textOut(words)
            return
        line = fitted(words, self._size, bold, width - 2 * PAD, base_of(words))
        line.write(self._shaped, x, y, align, self._written)

    def done(self) -> None:
        self._canvas.drawText(self._plain)
        self._canvas.drawText(self._shaped)


def table(
    canvas: Any,
    columns: Sequence[Column],
    rows: Sequence[Mapping[str, str]],
    corner: tuple[float, float],
    width: float,
    *,
    mirrored: bool,
    lines: int = 1,
    written: Written | None = None,
) -> float:
    """The first row holds the titles, in so many ``lines``. ``corner``: left and top. A Uyghur table begins on the
    right. ``written``: of its document, when there are more tables in it. Returns where it ends."""
    left, top = corner
    head = ROW + (lines - 1) * LEAD
    tops = [top, *(top - head - ROW * i for i in range(len(rows)))]
    stretch = width / sum(one.width for one in columns)
    canvas.setFillGray(0.85)
    canvas.rect(left, top - head, width, head, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setStrokeGray(0.55)
    canvas.setLineWidth(0.25)
    edges, x, pen = [], left, Pen(canvas, SIZE, {} if written is None else written)
    start, end = _SIDES[::-1] if mirrored else _SIDES
    for column in reversed(columns) if mirrored else columns:
        edges.append(x)
        align, wide = end if column.right else start, column.width * stretch
        for place, line in enumerate(_titled(rows[0][column.field], wide - 2 * PAD, lines)):
            pen.cell(line, x, wide, top - DROP - place * LEAD, align, bold=True)
        for y, row in zip(tops[1:], rows[1:], strict=False):
            pen.cell(row[column.field], x, wide, y - DROP, align)
        x += wide
    canvas.grid([*edges, left + width], tops)
    pen.done()
    return tops[-1]


def _titled(words: str, width: float, lines: int) -> list[str]:
    if lines == 1:
        return [words]
    style = Style(round(SIZE), base_of(words), BOLD)
    found = wrapped(words, lambda row: width_of(row, style), width)
    return [*found[: lines - 1], " ".join(found[lines - 1 :])]
