"""Invented people: numbers with a right check digit, in a region that does not exist, with invented sequences."""

from __future__ import annotations

from datetime import date

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def number(sequence: int, born: date = date(1950, 3, 1), region: str = "659901") -> str:
    """18 characters (GB 11643-1999); ``sequence`` 1-999, odd for men. More than 999: later days of birth."""
    extra, sequence = divmod(sequence - 1, 999)
    body = f"{region}{date.fromordinal(born.toordinal() + extra):%Y%m%d}{sequence + 1:03d}"
    return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, WEIGHTS, strict=True)) % 11]


def name(sequence: int) -> str:
    return "试" + "".join("零一二三四五六七八九"[int(digit)] for digit in str(sequence))
