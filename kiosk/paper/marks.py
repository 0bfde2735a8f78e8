"""Pictures drawn with lines for people who read none of the languages: a person, a clock, a door, a crossed bowl."""

from __future__ import annotations

from typing import Any

from kiosk.paper.blocks import Block, bar


def tick_box(side: int) -> Block:
    def draw(canvas: Any, left: int, top: int) -> None:
        bar(canvas, left, top - 3, side, 3)
        bar(canvas, left, top - side, side, 3)
        bar(canvas, left, top - side, 3, side)
        bar(canvas, left + side - 3, top - side, 3, side)

    return Block(side, draw)


def person(side: int) -> Block:
    def draw(canvas: Any, left: int, top: int) -> None:
        k = side / 40
        middle = left + side / 2
        canvas.circle(middle, top - 11 * k, 9 * k, stroke=0, fill=1)
        path = canvas.beginPath()
        path.moveTo(middle - 16 * k, top - 40 * k)
        path.curveTo(middle - 16 * k, top - 16 * k, middle + 16 * k, top - 16 * k, middle + 16 * k, top - 40 * k)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    return Block(side, draw)


def clock(side: int) -> Block:
    def draw(canvas: Any, left: int, top: int) -> None:
        k = side / 40
        x, y = left + side / 2, top - side / 2
        canvas.setLineWidth(4 * k)
        canvas.setLineCap(1)
        canvas.circle(x, y, 17 * k, stroke=1, fill=0)
        canvas.line(x, y, x, y + 11 * k)
        canvas.line(x, y, x + 8 * k, y - 4 * k)

    return Block(side, draw)


def crossed_bowl(side: int) -> Block:
    """A bowl with chopsticks, struck through: not to eat."""

    def draw(canvas: Any, left: int, top: int) -> None:
        k = side / 40
        canvas.setLineCap(1)
        canvas.setLineWidth(2.4 * k)
        canvas.line(left + 20 * k, top - 17 * k, left + 34 * k, top - 2 * k)
        canvas.line(left + 25 * k, top - 17 * k, left + 38 * k, top - 5 * k)
        path = canvas.beginPath()
        path.moveTo(left + 2 * k, top - 18 * k)
        path.lineTo(left + 38 * k, top - 18 * k)
        path.curveTo(left + 37 * k, top - 28 * k, left + 32 * k, top - 33 * k, left + 27 * k, top - 35 * k)
        path.lineTo(left + 27 * k, top - 38 * k)
        path.lineTo(left + 13 * k, top - 38 * k)
        path.lineTo(left + 13 * k, top - 35 * k)
        path.curveTo(left + 8 * k, top - 33 * k, left + 3 * k, top - 28 * k, left + 2 * k, top - 18 * k)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.setStrokeGray(1)
        canvas.setLineWidth(9 * k)
        canvas.line(left + 6 * k, top - 4 * k, left + 36 * k, top - 38 * k)
        canvas.setStrokeGray(0)
        canvas.setLineWidth(4 * k)
        canvas.line(left + 4 * k, top - 2 * k, left + 37 * k, top - 39 * k)

    return Block(side, draw)


def door(side: int) -> Block:
    """In the colour of the text around it; the knob is left out."""

    def draw(canvas: Any, left: int, top: int) -> None:
        k = side / 40
        path = canvas.beginPath()
        path.rect(left + 8 * k, top - 38 * k, 24 * k, 36 * k)
        path.circle(left + 27 * k, top - 21 * k, 2.6 * k)
        canvas.drawPath(path, stroke=0, fill=1, fillMode=0)

    return Block(side, draw)


def pointer(width: int, height: int) -> Block:
    """A triangle that points down at what follows."""

    def draw(canvas: Any, left: int, top: int) -> None:
        path = canvas.beginPath()
        path.moveTo(left, top)
        path.lineTo(left + width, top)
        path.lineTo(left + width / 2, top - height)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    return Block(height, draw)
