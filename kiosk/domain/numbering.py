"""Business days and ticket labels."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8), "北京时间")
LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"  # no I, O, Q: on paper they are 1 and 0


def business_day(at: datetime, rollover_hour: int) -> date:
    """The clinic's date of an aware moment. Before ``rollover_hour`` (0-12, Beijing) it is the day before."""
    return (at.astimezone(BEIJING) - timedelta(hours=rollover_hour)).date()


def label(letter: str, sequence: int) -> str:
    """``A012``: three digits, four after 999. Errors: ValueError for a letter that paper confuses, or below 1."""
    if letter not in LETTERS or sequence < 1:
        raise ValueError(f"no ticket is called {letter!r} {sequence}")
    return f"{letter}{sequence:03d}"
