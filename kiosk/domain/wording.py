"""Words that staff type to be kept: in their stored form, not too long, and nobody's number."""

from __future__ import annotations

import re
import unicodedata

LONGEST_REASON = 80
LONGEST_PERSON = 60
_SEPARATORS = re.compile(r"[\s\-‐-―./·]+")
_LONG_NUMBER = re.compile(r"\d{5}")  # of a telephone, a card, a person


def fit_reason(text: str) -> str | None:
    """None: blank, over ``LONGEST_REASON`` characters, with what is not seen, or with five digits one after the other.

    Blanks, hyphens and dots do not part digits. The journal, which names nobody, keeps reasons for ever.
    """
    return _fit(text, LONGEST_REASON)


def fit_person(text: str) -> str | None:
    """A person's name, with the same limits and ``LONGEST_PERSON`` characters."""
    return _fit(text, LONGEST_PERSON)


def _fit(text: str, longest: int) -> str | None:
    words = " ".join(unicodedata.normalize("NFC", text).split())
    seen = all(
        unicodedata.category(one) not in ("Cc", "Cf", "Co", "Cs", "Cn") or one in "\u200c\u200d" for one in words
    )
    numbered = _LONG_NUMBER.search(_SEPARATORS.sub("", words))
    return words if 0 < len(words) <= longest and seen and not numbered else None
