"""Text that stays text in any spreadsheet: a name on a card may be a formula (OWASP ASVS 5.0, 1.2.10)."""

from __future__ import annotations

STARTS_A_FORMULA = "=+-@|%\uff1d\uff0b\uff0d\uff20"  # the full-width forms too: a Chinese Excel takes them as well
_BLANKS = " \u00a0\u3000\ufeff\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_BREAKS = "\t\r\n\v\f"


def seen(text: str) -> str:
    """Without what no file can hold: NUL, and halves of characters, which are no Unicode."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def cell(text: str) -> str:
    """With a quote mark in front when a spreadsheet might take it for a formula, also behind blanks and marks."""
    text = seen(text)
    begins = text.lstrip(_BLANKS)[:1]
    return "'" + text if begins and begins in STARTS_A_FORMULA + _BREAKS else text


class SafeCells(dict[object, object]):
    """Cell by value, worked out once; numbers pass as they are. It forgets when it has grown to ``most``."""

    def __init__(self, most: int = 50_000) -> None:
        self._most = most

    def __missing__(self, value: object) -> object:
        if len(self) >= self._most:
            self.clear()
        self[value] = safe = cell(value) if isinstance(value, str) else value
        return safe
