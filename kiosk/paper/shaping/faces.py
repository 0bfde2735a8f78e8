"""Font files opened for ReportLab and HarfBuzz alike; every glyph gets a character, so that text copies as letters."""

from __future__ import annotations

import struct
import threading
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path

import uharfbuzz as hb
from reportlab.pdfbase import pdfmetrics, ttfonts

from kiosk.application.errors import FontError

_PRIVATE = 0xF0000  # plane 15: cannot collide with private entries of a font's own
_ENTRIES_PER_BLOCK = 100  # limit of a bfchar block (ISO 32000-1, 9.10.3)
_lock = threading.RLock()
_letters_of: dict[int, str] = {}


class _Glyphs:
    """A font's ``glyf`` table as ReportLab slices it, without its copy of all 8 MB for every document."""

    def __init__(self, font: mmap, start: int) -> None:
        self._font, self._start = font, start

    def __getitem__(self, part: slice) -> bytes:
        return self._font[self._start + part.start : self._start + part.stop]


class _Mapped:
    """A file whose bytes ReportLab keeps, without 10 MB of its own: the heap would never give them back."""

    def __init__(self, name: str, font: mmap) -> None:
        self.name, self._font = name, font

    def read(self) -> mmap:
        return self._font


class Face:
    """One font under the name it has in ReportLab. TrueType outlines only: ReportLab embeds no others.

    Errors: FontError when the file is absent or not such a font.
    """

    def __init__(self, name: str, path: Path) -> None:
        try:
            with path.open("rb") as file:
                mapped = mmap(file.fileno(), 0, access=ACCESS_READ)
            font = ttfonts.TTFont(name, _Mapped(path.name, mapped), asciiReadable=False)
            shaping = hb.Face(hb.Blob.from_file_path(str(path)))
        except (OSError, ttfonts.TTFError, struct.error, ArithmeticError, LookupError, ValueError) as error:
            raise FontError(
                f"The font file {path.name} is missing or unreadable: install the program again."
            ) from error
        glyphs, table = _Glyphs(mapped, font.face.get_table_pos("glyf")[0]), font.face.get_table
        font.face.get_table = lambda tag: glyphs if tag == "glyf" else table(tag)
        font.face.glyphToChar.clear()  # 3 MB that only ReportLab's own shaping would look at
        pdfmetrics.registerFont(font)
        self.name = name
        self.hb = hb.Font(shaping)
        self.scale = 1000 / shaping.upem
        self._cmap: dict[int, int] = font.face.charToGlyph
        self._widths: dict[int, float] = font.face.charWidths
        self._default_width: float = font.face.defaultWidth
        self._private: dict[tuple[int, str], int] = {}

    def covers(self, character: str) -> bool:
        return ord(character) < _PRIVATE and ord(character) in self._cmap

    def glyph(self, character: str) -> int:
        """Of a character that ``character()`` gave, or of the font's own."""
        return self._cmap[ord(character)]

    def width(self, character: str) -> float:
        """The advance in thousandths of the size."""
        return self._widths.get(ord(character), self._default_width)

    def character(self, glyph: int, letters: str) -> str:
        """A character that draws ``glyph``: the letter itself, or a private one remembered for ToUnicode."""
        if len(letters) == 1 and self._cmap.get(ord(letters)) == glyph:
            return letters
        with _lock:
            code = self._private.get((glyph, letters))
            if code is None:
                code = self._private[glyph, letters] = _PRIVATE + len(_letters_of)
                _letters_of[code] = letters
                self._cmap[code] = glyph
                self._widths[code] = self.hb.get_glyph_h_advance(glyph) * self.scale
        return chr(code)


@dataclass(frozen=True, slots=True)
class Stack:
    """Names of declared faces to look a character up in, by script; ``anything`` serves the other scripts and is the
    last resort of all."""

    anything: tuple[str, ...]
    arabic: tuple[str, ...] = ()
    chinese: tuple[str, ...] = ()
    latin: tuple[str, ...] = ()

    def of(self, script: str) -> tuple[str, ...]:
        return {"Arab": self.arabic, "Hani": self.chinese, "Latn": self.latin}.get(script) or self.anything


_declared: dict[str, Path] = {}
_opened: dict[str, Face] = {}


def declare(name: str, path: Path) -> None:
    """Says where a font is; it is opened the first time a character needs it."""
    _declared[name] = path


def face(name: str) -> Face:
    """Errors: FontError."""
    found = _opened.get(name)
    if found is None:
        with _lock:
            found = _opened[name] = _opened.get(name) or Face(name, _declared[name])
    return found


def _to_unicode(_font: str, subset: list[int]) -> str:
    def letters(code: int) -> str:
        text = _letters_of.get(code, "\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code))
        return text.encode("utf-16-be").hex().upper()

    entries = [f"<{i:02X}> <{letters(code)}>" for i, code in enumerate(subset)]
    out = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for i in range(0, len(entries), _ENTRIES_PER_BLOCK):
        block = entries[i : i + _ENTRIES_PER_BLOCK]
        out += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    out += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(out)


# ReportLab 5.1.0 writes five digits for characters above U+FFFF and cannot map one glyph to several letters.
ttfonts.makeToUnicodeCMap = _to_unicode
