"""Where a text that is too wide for its line may be broken."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from kiosk.paper.shaping.scripts import script_of

_OPENS, _CLOSES = "\u2066\u2067\u2068", "\u2069"
SQUEEZE = 0.86  # a text this close to fitting becomes smaller rather than two rows
_NOT_FIRST = "，。、；：！？）》」"


def rows(words: str, width_of: Callable[[str], float], width: float) -> list[str]:
    """The text in as many rows as it needs. A row can still be too wide: one long word that is not Chinese.

    Never broken inside an isolate, or the halves would be ordered wrongly (UAX #9: levels belong to a paragraph).
    """
    found: list[str] = []
    for token in _tokens(words):
        longer = f"{found[-1]}{token}" if found else token.lstrip()
        if found and width_of(longer) <= width:
            found[-1] = longer
        else:
            found += _halves(token.strip(), width_of, width)
    return found or [""]


def widest(words: str, width_of: Callable[[str], float]) -> float:
    """The narrowest column that needs no break but those between words."""
    return max(width_of(token.strip()) for token in _tokens(words))


def _tokens(words: str) -> Iterator[str]:
    """Each with the space before it, so that they add up to the text."""
    token, depth = "", 0
    for character in words:
        depth += (character in _OPENS) - (character in _CLOSES)
        if token and not depth and character in " （":
            yield token
            token = ""
        token += character
    yield token


def _halves(token: str, width_of: Callable[[str], float], width: float) -> list[str]:
    """A Chinese token in rows of even length: three characters alone on the last one read badly."""
    wide = width_of(token)
    if wide * SQUEEZE <= width or not any(script_of(character) == "Hani" for character in token):
        return [token]
    step = math.ceil(len(token) / math.ceil(wide / width))
    found, start = [], 0
    while start < len(token):
        end = min(start + step, len(token))
        while end < len(token) and token[end] in _NOT_FIRST:
            end -= 1
        end = end if end > start else start + step
        found.append(token[start:end])
        start = end
    return found
