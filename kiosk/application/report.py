"""The clinic's figures for a span of days: counts, waits, services, the estimate, troubles, and the span before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kiosk.application.log import Span


@dataclass(frozen=True, slots=True)
class Spread:
    """Minutes."""

    median: float
    p90: float
    count: int


@dataclass(frozen=True, slots=True)
class Group:
    """A programme (visits), a station (stops) or an hour of the day in Beijing, "08" (visits by when they registered).

    ``seen``: done. ``no_show``: given up after missed calls. A visit's wait is the sum of its stops' waits.
    """

    code: str  # "" for the total
    registered: int
    seen: int
    no_show: int
    unserved: int
    cancelled: int
    wait: Spread | None
    service: Spread | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """Told waits whose person was then called: ``bias`` is the mean of actual minus the middle of what was told, in
    minutes; ``coverage`` the share (0 to 1) that fell within what was told."""

    waits: int
    bias: float
    coverage: float


@dataclass(frozen=True, slots=True)
class Troubles:
    """``papers_failed``: the printer said that none came out. ``papers_unknown``: nobody knows."""

    papers_failed: int
    papers_unknown: int
    helps: int  # villagers who asked for a person
    starts: int  # of the program, where it was not stopped in good order before
    reader: int  # times that the card reader or its service was gone


@dataclass(frozen=True, slots=True)
class Figures:
    span: Span
    total: Group
    programmes: tuple[Group, ...]
    stations: tuple[Group, ...]
    hours: tuple[Group, ...]
    days: tuple[Group, ...]  # by business day, ISO dates, when the span is longer than one
    without_card: int
    estimate: Estimate | None
    troubles: Troubles


@dataclass(frozen=True, slots=True)
class Report:
    """``before`` is the span of the same length right before, or the month before a month."""

    now: Figures
    before: Figures


class Reports(Protocol):
    def report(self, span: Span) -> Report:
        """Errors: StorageError."""
        ...
