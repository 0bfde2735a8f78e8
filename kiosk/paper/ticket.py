"""The paper ticket: one slip on an 80 or 58 mm roll, exactly as long as its content."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator

from reportlab.pdfgen.canvas import Canvas

from kiosk.application.ports import Draw
from kiosk.domain.numbering import BEIJING
from kiosk.domain.visit import Slip
from kiosk.paper import fonts
from kiosk.paper.blocks import (
    Block,
    Style,
    bar,
    beside,
    gap,
    padded,
    paragraph,
    rule,
    stacked,
    text,
    white_on_black,
    width_of,
    zh,
)
from kiosk.paper.languages import centred, spread
from kiosk.paper.marks import clock, person
from kiosk.paper.qr import qr
from kiosk.paper.roll import DOT, ROLLS, Roll
from kiosk.paper.route import first_place, route
from kiosk.paper.words import Word, said


def draw(slip: Slip, roll_mm: int) -> bytes:
    """The PDF of a ticket, the same bytes for the same slip. Errors: FontError; KeyError for another roll."""
    roll = ROLLS[roll_mm]
    with fonts.one_at_a_time:
        page = stacked(list(_content(slip, roll)))
        out = io.BytesIO()
        # A hair short: the file has six digits, and PDFium rounds a height up, which stretches the page by a dot.
        size = (roll.head * DOT, (page.height - 0.01) * DOT)
        canvas = Canvas(out, pagesize=size, pageCompression=1, invariant=1, initialFontName="Chinese")
        canvas.setTitle("ticket")
        # Not scale(): it rounds to six digits, which at the far edge of the paper is a dot more in every bar.
        canvas._code.append(f"{DOT:.12f} 0 0 {DOT:.12f} 0 0 cm")
        page.draw(canvas, (roll.head - roll.width) // 2, page.height)
        canvas.showPage()
        canvas.save()
        return out.getvalue()


def ready_to_draw(roll_mm: int) -> Draw:
    """For the printer's roll, with every font opened. Errors: FontError."""
    fonts.ready()
    return lambda slip: draw(slip, roll_mm)


def _content(slip: Slip, roll: Roll) -> Iterator[Block]:
    width = roll.width
    yield centred(slip.clinic, roll.body, roll.english, width)
    yield gap(8)
    if slip.sample:
        sample = spread(said(Word.SAMPLE), roll.body, roll.english, width - 24, bold=True)
        yield white_on_black(padded(sample, 2, 4, 12), width)
        yield gap(4)
    if slip.copy > 1:
        yield white_on_black(
            padded(spread(said(Word.COPY, slip.copy), roll.body, roll.body, width - 24, bold=True), 2, 4, 12), width
        )
        yield gap(4)
    yield rule(width, 2, 4)
    yield spread(said(Word.YOUR_NUMBER), roll.small, roll.english, width)
    yield _number(slip.label, roll)
    yield centred(slip.programme, roll.heading, roll.english, width, bold=True)
    yield gap(10)
    yield _waiting(slip, roll)
    yield gap(12)
    yield first_place(slip.first, roll)
    yield gap(14)
    if slip.places:
        yield route(slip.places, roll)
        yield gap(6)
    yield _foot(slip, roll)
    yield centred({**said(Word.LISTEN), "en": ""}, roll.small, roll.english, width)
    yield gap(8)


def _number(label: str, roll: Roll) -> Block:
    style = zh(roll.number, bold=True)
    if (wide := width_of(label, style)) > roll.width:
        style = zh(math.floor(roll.number * roll.width / wide), bold=True)
    line = text(label, style, roll.width)
    cap, drop = round(style.px * 0.74), round(style.px * 0.98)  # a capital's height, and where ``text`` has its foot
    above, below = 14, 16
    return Block(above + cap + below, lambda canvas, left, top: line.draw(canvas, left, top + drop - cap - above))


def _waiting(slip: Slip, roll: Roll) -> Block:
    half = roll.width // 2
    wait = slip.wait_minutes
    cells = [
        _cell(person(roll.figure * 3 // 4), str(slip.people_ahead), Word.PEOPLE_AHEAD, roll, half - 14),
        _cell(
            clock(roll.figure * 3 // 4),
            f"{wait[0]}–{wait[1]}" if wait else "",
            Word.MINUTES if wait else Word.NOT_OPEN_YET,
            roll,
            half - 14,
        ),
    ]
    both = beside([(6, cells[0]), (half + 8, cells[1])])
    between = Block(both.height, lambda canvas, left, top: bar(canvas, left, top - both.height, 2, both.height))
    return stacked([rule(roll.width, 2, 0), beside([(0, both), (half - 1, between)]), rule(roll.width, 2, 0)])


def _cell(mark: Block, figure: str, word: Word, roll: Roll, width: int) -> Block:
    style = zh(roll.figure, bold=True)
    space = mark.height + (12 if figure else 0)
    value = text(figure, style, width - space, "left")
    taken = min(round(width_of(figure, style)), width - space) if figure else 0
    left = (width - space - taken) // 2
    return stacked(
        [
            beside([(left, mark), (left + space, value)]),
            centred({**said(word)}, roll.small, roll.english, width),
            gap(8),
        ]
    )


def _foot(slip: Slip, roll: Roll) -> Block:
    at = slip.issued_at.astimezone(BEIJING)
    side, code = qr(slip.code, roll.module) if slip.code else (0, gap(0))
    width = roll.width - side
    if slip.masked_name:
        name = [
            _caption(Word.NAME, roll, width),
            paragraph(slip.masked_name, Style(roll.heading, None, fonts.BOLD), width),
        ]
    else:
        name = [centred({**said(Word.NAME_LATER), "en": ""}, roll.small, roll.english, width)]
    column = stacked(
        [
            *name,
            gap(4),
            _caption(Word.BEIJING_TIME, roll, width),
            paragraph(f"{at:%Y-%m-%d}  {at:%H:%M}", zh(roll.body), width),
            *([_head(slip.journal_head, roll, width)] if slip.journal_head else []),
        ]
    )
    return beside([(0, code), (side, column)]) if slip.code else column


def _caption(word: Word, roll: Roll, width: int) -> Block:
    return padded(spread({**said(word), "en": ""}, roll.english + 1, roll.english, width - 20), 0, 0, 10)


def _head(head: str, roll: Roll, width: int) -> Block:
    """In two groups, as people read a code aloud to compare it."""
    return padded(text(f"{head[:4]} {head[4:]}", zh(roll.body), width), 4, 0)
