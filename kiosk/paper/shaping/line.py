"""One line of Uyghur, Chinese and Latin text on a ReportLab canvas: ordered by UAX #9, joined by HarfBuzz."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Literal, TypeAlias
from unicodedata import category

import uharfbuzz as hb
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

from kiosk.paper.shaping.bidi import visual_runs
from kiosk.paper.shaping.faces import Stack, face
from kiosk.paper.shaping.scripts import CONTROLS, LANGUAGE, script_of, scripts

_EXACT = 0.01  # thousandths of the size: such an advance is the font's own, and needs no positioning on the page
Align: TypeAlias = Literal["left", "centre", "right"]
Written: TypeAlias = "dict[Line, list[tuple[str, float]]]"  # what each run is on the page, and its width


class Line:
    """``size`` and ``width`` are in the canvas's unit, ``width`` exact. ``base``: 1 for Uyghur, 0 for Chinese and
    English, None by the first strong character; one language a line. ``missing`` lists the characters that no font has:
    say so, draw no box."""

    def __init__(self, text: str, stack: Stack, size: float, base: int | None) -> None:
        self.text, self.size, self.width = text, size, 0.0
        self.missing: list[str] = []
        self.runs: list[tuple[str, str, float]] = []  # face, characters, width; from left to right
        script = scripts(text)
        names = self._choose_faces(script, stack)
        points = [ord(character) for character in text]
        for start, end, level in visual_runs(text, base):
            pieces, first = [], start
            for i in range(start + 1, end + 1):
                if i == end or (names[i], script[i]) != (names[first], script[first]):
                    pieces.append((first, i))
                    first = i
            for a, b in reversed(pieces) if level & 1 else pieces:
                self._shape(points, a, b, names[a], script[a], bool(level & 1))

    def draw(self, canvas: Any, x: float, y: float, align: Align = "left") -> None:
        """With the baseline at ``y``; ``x`` is the left end, the middle or the right end of the line."""
        x -= self._before(align)
        for name, shaped, width in self.runs:
            out = canvas.beginText(x, y)
            out.setFont(name, self.size)
            out._code.append(out._formatText(shaped))  # not drawString: its bidi step would undo the order
            canvas.drawText(out)
            x += width

    def write(self, out: Any, x: float, y: float, align: Align, written: Written) -> None:
        """As ``draw``, into a text object that nothing else is written into. ``written`` belongs to the document, whose
        tables say the same a thousand times."""
        if self not in written:
            codes = written[self] = []
            for name, shaped, width in self.runs:
                out.setFont(name, self.size)
                codes.append((out._formatText(shaped), width))
        x -= self._before(align)
        for code, width in written[self]:
            out.setTextOrigin(x, y)
            out._code.append(code)
            x += width

    def _before(self, align: Align) -> float:
        match align:
            case "left":
                return 0.0
            case "centre":
                return self.width / 2
            case "right":
                return self.width

    def _choose_faces(self, script: list[str], stack: Stack) -> list[str]:
        chosen: list[str] = []
        for i, character in enumerate(self.text):
            wanted, kind = stack.of(script[i]), category(character)
            before = chosen[-1] if i else None
            if before and (kind == "Cf" or (kind in ("Mn", "Me") and face(before).covers(character))):
                chosen.append(before)  # a mark stays with its letter
            elif (
                before in wanted
                and script_of(character) is None
                and character != " "
                and face(before).covers(character)
            ):
                chosen.append(before)  # digits and punctuation keep the face of the run
            else:
                found = next((name for name in (*wanted, *stack.anything) if face(name).covers(character)), None)
                if found is None and kind not in ("Cf", "Cc"):
                    self.missing.append(character)
                chosen.append(found or wanted[0])
        return chosen

    def _shape(self, points: list[int], a: int, b: int, name: str, script: str, to_left: bool) -> None:
        font, buffer = face(name), hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_codepoints(points, a, b - a)  # the rest of the line is context: joining survives a change of face
        buffer.direction = "rtl" if to_left else "ltr"
        buffer.script, buffer.language = script, LANGUAGE[script]
        hb.shape(font.hb, buffer)
        glyphs, k = buffer.glyph_infos, font.scale
        starts = sorted({glyph.cluster for glyph in glyphs} | {b})
        end_of = dict(pairwise(starts))
        seen: set[int] = set()
        drawn, shapes, width = [], [], 0.0
        for glyph, place in zip(glyphs, buffer.glyph_positions, strict=True):
            at = glyph.cluster
            letters = "" if at in seen else self.text[at : end_of[at]]  # carried by the first glyph only
            seen.add(at)
            if letters and not letters.strip(CONTROLS):
                continue
            character = font.character(glyph.codepoint, letters[::-1] if to_left else letters)
            drawn.append(character)
            advance = place.x_advance * k
            shapes.append(
                ShapeData(
                    at, advance, place.y_advance * k, place.x_offset * k, place.y_offset * k, font.width(character)
                )
            )
            width += advance
        width *= self.size / 1000
        if not drawn:
            return
        plain = all(not (one.x_offset or one.y_offset or abs(one.x_advance - one.width) > _EXACT) for one in shapes)
        characters = "".join(drawn)
        self.runs.append((name, characters if plain else ShapedStr(characters, shapes), width))
        self.width += width
