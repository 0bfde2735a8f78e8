"""Paper rolls in head dots: 8 dots a millimetre, 203.2 dpi."""

from __future__ import annotations

from dataclasses import dataclass

DOT = 72 / 25.4 / 8  # points


@dataclass(frozen=True, slots=True)
class Roll:
    """``head`` is what the usual printer prints, ``width`` what the ticket uses of it: letters overhang. All but
    ``mm`` are dots, the sizes of type too."""

    mm: int
    head: int
    width: int
    number: int  # of the ticket's number
    figure: int  # of people ahead and minutes
    title: int  # of what must be found first
    heading: int
    body: int
    small: int
    english: int
    module: int  # of the QR code; below 5 dots it fails in bad light


ROLLS = {
    80: Roll(80, 576, 564, number=220, figure=64, title=42, heading=36, body=30, small=27, english=21, module=6),
    58: Roll(58, 384, 376, number=148, figure=42, title=36, heading=30, body=27, small=24, english=20, module=5),
}
