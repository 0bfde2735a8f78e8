"""Where to go: the first station as a sign, and the whole route as a list to be ticked on paper."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from kiosk.domain.visit import Names, Place
from kiosk.paper.blocks import (
    Block,
    Style,
    bar,
    beside,
    padded,
    paragraph,
    rule,
    stacked,
    white_on_black,
    width_of,
    zh,
)
from kiosk.paper.fonts import BOLD
from kiosk.paper.languages import centred, known, pair, spread
from kiosk.paper.marks import crossed_bowl, door, pointer, tick_box
from kiosk.paper.roll import Roll
from kiosk.paper.words import Word, said

_UNKNOWN = ("", "?")  # a room the clinic has not filled in
_EDGE, _INSET = 4, 12


def first_place(place: Place, roll: Roll) -> Block:
    """A sign: what to do in white on black, a pointer, the station and its room."""
    width = roll.width
    inner = width - 2 * (_EDGE + _INSET)
    head = white_on_black(
        padded(spread(said(Word.GO_FIRST), roll.body, roll.english + 3, width - 24, bold=True), 3, 5, 12), width
    )
    body = padded(_station(place, roll, inner), 4, 12, _EDGE + _INSET)
    return _framed(stacked([head, padded(pointer(36, 16), 0, 0, width // 2 - 18), body]), width)


def _station(place: Place, roll: Roll, width: int) -> Block:
    """Its names, and its room as on a door: beside them if it is short, else below; without one, whom to ask."""
    if place.room in _UNKNOWN:
        ask = spread(said(Word.ASK_ROOM), roll.small, roll.english, width)
        return stacked([_sign_names(place.names, roll, width), rule(width, 2, 6), ask])
    plate, sign = _room_sign(place.room, roll, width)
    if plate > roll.width // 3:
        return stacked([_sign_names(place.names, roll, width), padded(sign, 10, 0, (width - plate) // 2)])
    left = plate + 16
    return beside([(0, sign), (left, _sign_names(place.names, roll, width - left))])


def _sign_names(names: Names, roll: Roll, width: int) -> Block:
    longest = max((width_of(words, zh(roll.title, bold=True)) for words in known(names).values()), default=0)
    size = roll.title if longest <= 2 * width else roll.heading
    return centred(names, size, roll.english + 3, width, bold=True)


def route(places: Sequence[Place], roll: Roll) -> Block:
    """Every station with an empty box; those before which nothing is eaten have a mark that the last line explains."""
    fasting = any(place.fasting for place in places)
    rooms = [place.room for place in places if place.room not in _UNKNOWN]
    style = Style(roll.small, None, BOLD)
    room_width = min(max((round(width_of(room, style)) + 1 for room in rooms), default=0), roll.width // 5)
    rows: list[Block] = [
        spread(said(Word.STATIONS), roll.small, roll.english, roll.width, bold=True),
        rule(roll.width, 2, 3),
    ]
    for place in places:
        rows += [_row(place, roll, fasting, room_width), rule(roll.width, 1, 0)]
    rows.pop()
    rows.append(rule(roll.width, 2, 3))
    if fasting:
        rows.append(_no_food(roll))
    return stacked(rows)


def _row(place: Place, roll: Roll, fasting: bool, room_width: int) -> Block:
    box = roll.body + 4
    left = box + 12
    parts = [(0, tick_box(box))]
    mark = box + 4
    if place.fasting:
        parts.append((left, crossed_bowl(mark)))
    if place.fasting or (fasting and roll.mm == 80):
        left += mark + 10
    room = room_width + 12 if room_width else 0
    parts.append((left, pair(place.names, roll.body, roll.width - left - room)))
    if place.room not in _UNKNOWN:
        parts.append(
            (roll.width - room_width, paragraph(place.room, Style(roll.small, None, BOLD), room_width, "right"))
        )
    return padded(beside(parts), 4, 5)


def _no_food(roll: Roll) -> Block:
    side = roll.title + 8
    words = centred(said(Word.NO_FOOD), roll.small, roll.english, roll.width - side - 16)
    return padded(beside([(0, crossed_bowl(side)), (side + 16, words)]), 4, 6)


def _room_sign(room: str, roll: Roll, widest: int) -> tuple[int, Block]:
    """The plate of a door: its width and the block. A short room is large."""
    style = Style(roll.figure * 3 // 4, None, BOLD)
    if width_of(room, style) > widest // 3:
        style = Style(roll.heading, None, BOLD)
    plate = max(roll.width // 5, min(math.ceil(width_of(room, style)) + 28, widest))
    mark = roll.title
    name = paragraph(room, style, plate - 28)
    inside = stacked([padded(door(mark), 8, 0, (plate - mark) // 2), padded(name, 0, 8, 14)])
    return plate, white_on_black(inside, plate)


def _framed(block: Block, width: int) -> Block:
    def draw(canvas: Any, left: int, top: int) -> None:
        block.draw(canvas, left, top)
        bottom = top - block.height
        bar(canvas, left, bottom, width, _EDGE)
        bar(canvas, left, bottom, _EDGE, block.height)
        bar(canvas, left + width - _EDGE, bottom, _EDGE, block.height)

    return Block(block.height, draw)
