"""The same thing in several languages: side by side where there is room, one below the other where there is none."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial

from kiosk.paper.blocks import Block, Style, beside, gap, paragraph, stacked, text, ug, width_of, zh
from kiosk.paper.wrap import SQUEEZE, widest

_BETWEEN = 20  # dots that keep two languages apart on one row


def known(names: Mapping[str, str]) -> dict[str, str]:
    """The names there are. A catalogue may lack a language: the others then stand for it."""
    return {tag: names[tag].strip() for tag in ("ug", "zh", "en") if names.get(tag, "").strip()}


def centred(names: Mapping[str, str], px: int, english: int, width: int, bold: bool = False) -> Block:
    """Uyghur, Chinese and a smaller English, one below the other."""
    return stacked([paragraph(words, style, width) for words, style in _styled(names, px, english, bold)])


def spread(names: Mapping[str, str], px: int, english: int, width: int, bold: bool = False) -> Block:
    """On one row: Chinese on the left, English in the middle, Uyghur on the right. Where it is too narrow English goes
    first, then the row."""
    there = known(names)
    for tags in (there, [tag for tag in there if tag != "en"]):
        parts = {tag: _style(tag, px, english, bold) for tag in tags}
        needed = sum(width_of(there[tag], style) for tag, style in parts.items()) + _BETWEEN * (len(parts) - 1)
        if parts and needed <= width:
            return _row({tag: (there[tag], style) for tag, style in parts.items()}, width)
    return centred(names, px, english, width, bold)


def pair(names: Mapping[str, str], px: int, width: int) -> Block:
    """Chinese from the left, Uyghur from the right, in two columns; on rows of their own where the columns would be so
    narrow that they take more paper. One of them alone has the whole row; English only where there is neither."""
    there = known(names)
    if not there:
        return gap(zh(px).lead)
    if not {"zh", "ug"} <= set(there):
        tag = next(tag for tag in ("zh", "ug", "en") if tag in there)
        return paragraph(there[tag], _style(tag, px, px, False), width, "right" if tag == "ug" else "left")
    left, right = zh(px), ug(px)
    wide_left, wide_right = _columns((there["zh"], left), (there["ug"], right), width - _BETWEEN)
    columns = beside(
        [
            (0, paragraph(there["zh"], left, wide_left, "left")),
            (width - wide_right, paragraph(there["ug"], right, wide_right, "right")),
        ]
    )
    rows = stacked([paragraph(there["ug"], right, width, "right"), paragraph(there["zh"], left, width, "left")])
    return rows if rows.height + px // 2 < columns.height else columns


def _columns(left: tuple[str, Style], right: tuple[str, Style], free: int) -> tuple[int, int]:
    """Both as wide as they like; else both smaller; else broken between words; else half and half."""
    full = [width_of(*part) for part in (left, right)]
    if sum(full) <= free:
        return math.ceil(full[0]), math.ceil(full[1])
    if sum(full) * SQUEEZE <= free:
        first = math.floor(free * full[0] / sum(full))
        return first, free - first
    least = [widest(words, partial(width_of, style=style)) * SQUEEZE for words, style in (left, right)]
    if sum(least) > free:
        return free // 2, free - free // 2
    first = math.floor(least[0] + (free - sum(least)) * (full[0] - least[0]) / (sum(full) - sum(least)))
    return first, free - first


def _styled(names: Mapping[str, str], px: int, english: int, bold: bool) -> list[tuple[str, Style]]:
    there = known(names)
    alone = len(there) == 1
    return [(words, _style(tag, px, px if alone else english, bold)) for tag, words in there.items()]


def _style(tag: str, px: int, english: int, bold: bool) -> Style:
    return ug(px, bold) if tag == "ug" else zh(px, bold) if tag == "zh" else zh(english, bold and english == px)


def _row(parts: Mapping[str, tuple[str, Style]], width: int) -> Block:
    """The middle one stands in the middle of what the others leave."""
    taken = {tag: width_of(*part) for tag, part in parts.items()}
    blocks = []
    if "zh" in parts:
        blocks.append((0, text(*parts["zh"], width, "left")))
    if "ug" in parts:
        blocks.append((0, text(*parts["ug"], width, "right")))
    if "en" in parts:
        left = round(taken.get("zh", 0))
        blocks.append((left, text(*parts["en"], width - left - round(taken.get("ug", 0)), "centre")))
    return beside(blocks)
