"""Blocks of a ticket: each knows its height in whole dots before anything is drawn."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from kiosk.paper.fonts import BOLD, TEXT
from kiosk.paper.shaping.faces import Stack
from kiosk.paper.shaping.line import Align, Line
from kiosk.paper.wrap import SQUEEZE, rows

log = logging.getLogger("kiosk.paper")
INSIDE = 0.04  # dots by which a shape stays within its dots


@dataclass(frozen=True, slots=True)
class Block:
    """``draw(canvas, left, top)`` in dots, on a canvas whose unit is the dot and whose origin is the lower left."""

    height: int
    draw: Callable[[Any, int, int], None]


@dataclass(frozen=True, slots=True)
class Style:
    px: int
    base: int | None = 0
    stack: Stack = TEXT

    @property
    def lead(self) -> int:
        return math.ceil(self.px * 1.28)


def ug(px: int, bold: bool = False) -> Style:
    """``px`` as for Chinese beside it: UKIJ letters are smaller in the same size."""
    return Style(round(px * 1.1), 1, BOLD if bold else TEXT)


def zh(px: int, bold: bool = False) -> Style:
    """For Chinese and English."""
    return Style(px, 0, BOLD if bold else TEXT)


@lru_cache(maxsize=2048)
def shaped(words: str, style: Style, px: float) -> Line:
    """A character that no font has is drawn as a star, and told to the log without the text."""
    line = Line(words, style.stack, px, style.base)
    if line.missing:
        log.warning("glyph_missing")
        line = Line(words.translate(dict.fromkeys(map(ord, line.missing), "*")), style.stack, px, style.base)
    return line


def width_of(words: str, style: Style) -> float:
    return shaped(words, style, style.px).width


def text(words: str, style: Style, width: int, align: Align = "centre") -> Block:
    """One row; too wide a text becomes smaller."""
    line = shaped(words, style, style.px)
    if line.width > width:
        line = shaped(words, style, math.floor(style.px * width / line.width * 8) / 8)
    x = {"left": 0.0, "centre": width / 2, "right": float(width)}[align]
    if align == "left" and words[:1] == "（":
        x -= style.px * 0.45  # the left half of a full-width bracket is empty
    drop = round(style.px * 0.98)
    return Block(style.lead, lambda canvas, left, top: line.draw(canvas, left + x, top - drop, align))


def paragraph(words: str, style: Style, width: int, align: Align = "centre") -> Block:
    """As many rows as the text needs: never cut."""
    if width_of(words, style) * SQUEEZE <= width:
        return text(words, style, width, align)
    return stacked([text(row, style, width, align) for row in rows(words, lambda row: width_of(row, style), width)])


def gap(height: int) -> Block:
    return Block(height, lambda _canvas, _left, _top: None)


def bar(canvas: Any, x: int, y: int, width: int, height: int) -> None:
    """Exactly those dots, however a renderer rounds the edge of a shape: some blacken every dot it touches."""
    canvas.rect(x + INSIDE, y + INSIDE, width - 2 * INSIDE, height - 2 * INSIDE, stroke=0, fill=1)


def rule(width: int, thick: int = 2, pad: int = 10) -> Block:
    def draw(canvas: Any, left: int, top: int) -> None:
        bar(canvas, left, top - pad - thick, width, thick)

    return Block(thick + 2 * pad, draw)


def stacked(blocks: Sequence[Block]) -> Block:
    def draw(canvas: Any, left: int, top: int) -> None:
        for block in blocks:
            block.draw(canvas, left, top)
            top -= block.height

    return Block(sum(block.height for block in blocks), draw)


def beside(parts: Sequence[tuple[int, Block]]) -> Block:
    """Each at its distance from the left, all centred on the highest."""
    height = max(block.height for _, block in parts)

    def draw(canvas: Any, left: int, top: int) -> None:
        for x, block in parts:
            block.draw(canvas, left + x, top - (height - block.height) // 2)

    return Block(height, draw)


def padded(block: Block, above: int, below: int, left: int = 0) -> Block:
    return Block(block.height + above + below, lambda canvas, x, top: block.draw(canvas, x + left, top - above))


def white_on_black(block: Block, width: int) -> Block:
    def draw(canvas: Any, left: int, top: int) -> None:
        bar(canvas, left, top - block.height, width, block.height)
        canvas.setFillGray(1)
        block.draw(canvas, left, top)
        canvas.setFillGray(0)

    return replace(block, draw=draw)
