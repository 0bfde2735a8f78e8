"""The script of each character (UAX #24, reduced to four) and the isolating of what is put into a sentence."""

from __future__ import annotations

from unicodedata import category

CONTROLS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # steer the order, never drawn
LANGUAGE = {"Arab": "ug", "Hani": "zh-Hans", "Latn": "en", "Cyrl": "ug-Cyrl"}
_RANGES = (
    ("Hani", 0x3400, 0x9FFF),
    ("Hani", 0xF900, 0xFAFF),
    ("Hani", 0x20000, 0x323AF),
    ("Cyrl", 0x400, 0x52F),
    ("Arab", 0x600, 0x6FF),
    ("Arab", 0x750, 0x77F),
    ("Arab", 0x8A0, 0x8FF),
    ("Arab", 0xFB50, 0xFDFF),
    ("Arab", 0xFE70, 0xFEFC),
)


def isolated(value: object) -> str:
    """A label, range, time, room or name kept in its own order inside a line of another direction (U+2068, U+2069)."""
    return f"\u2068{value}\u2069"


def script_of(character: str) -> str | None:
    """None for digits, punctuation and blanks, which take the script of their neighbour."""
    point, letter = ord(character), category(character)[0] == "L"
    if letter and point < 0x250:
        return "Latn"
    for script, first, last in _RANGES:
        if first <= point <= last and (letter or script != "Arab"):
            return script
    return None


def scripts(text: str) -> list[str]:
    """Of every character; a neutral one joins the run before it, at the start the run after it."""
    found = [script_of(character) for character in text]
    known = [script for script in found if script]
    last = known[0] if known else "Latn"
    resolved = []
    for script in found:
        last = script or last
        resolved.append(last)
    return resolved
