"""Spans of days as one chooses them without typing: a day, a week, a month, or from one day to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kiosk.application.log import Span
from kiosk.domain.numbering import business_day

ROLLOVER_HOUR = 3
DAY, WEEK, MONTH, OWN = "day", "week", "month", "own"
ONE = timedelta(days=1)


def today() -> date:
    return business_day(datetime.now(UTC), ROLLOVER_HOUR)


def around(kind: str, day: date) -> Span:
    """The day, week (from Monday) or month that ``day`` is in; for OWN the day alone."""
    match kind:
        case "week":
            first = day - day.weekday() * ONE
            return Span(first, first + 6 * ONE)
        case "month":
            return Span(day.replace(day=1), _month_after(day) - ONE)
        case _:
            return Span(day, day)


def turned(kind: str, span: Span, steps: int) -> Span:
    """As many days, weeks or months later."""
    if kind != MONTH:
        by = steps * span.days * ONE
        return Span(span.first + by, span.last + by)
    months = span.first.year * 12 + span.first.month - 1 + steps
    return around(MONTH, date(months // 12, months % 12 + 1, 1))


def moved(span: Span, end: str, days: int, newest: date) -> Span:
    """``end`` is "first" or "last"; the other end gives way rather than stand on the wrong side."""
    if end == "first":
        first = min(span.first + days * ONE, newest)
        return Span(first, max(first, span.last))
    return replace(span, first=min(span.first, last := min(span.last + days * ONE, newest)), last=last)


def up_to(span: Span, newest: date) -> Span:
    """Without the days that have not come."""
    return Span(span.first, max(span.first, min(span.last, newest)))


def _month_after(day: date) -> date:
    return (day.replace(day=1) + 32 * ONE).replace(day=1)
