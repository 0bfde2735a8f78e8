"""The project's own fonts, never the system's: on a bare machine a missing family is boxes, not an error."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.application.errors import FontError

ARABIC, CHINESE = "Noto Sans Arabic", "Noto Sans SC"
FILES = ("NotoSansArabic-*.ttf", "NotoSansSC-*.ttf")  # the folder also holds faces for paper, never opened here


@cache
def load_fonts(folder: Path) -> None:
    """Once for each folder. Errors: FontError when a file cannot be read or a family is not among them."""
    loaded: set[str] = set()
    for file in sorted(file for pattern in FILES for file in folder.glob(pattern)):
        font = QFontDatabase.addApplicationFont(str(file))
        if font == -1:
            raise FontError(f"The font {file.name} cannot be read.")
        loaded.update(QFontDatabase.applicationFontFamilies(font))
    for family in (ARABIC, CHINESE):
        if family not in loaded:  # not QFontDatabase.families(): there the system's own would hide a missing file
            raise FontError(f"The font {family} is missing from the fonts folder.")


def screen_font() -> QFont:
    """One for all languages. The first family gives every line its height: the Chinese one has 1.45 em, the Arabic one
    2.11, and with that one first a Uyghur text is taller than its box by half a line."""
    font = QFont()
    font.setFamilies([CHINESE, ARABIC])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
