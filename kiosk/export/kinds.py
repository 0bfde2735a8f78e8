"""What kind of thing a field of the log is."""

from __future__ import annotations

from enum import Enum, auto


class Kind(Enum):
    TEXT = auto()
    DAY = auto()  # 2026-03-01
    TIME = auto()  # 2026-03-01 09:47:05, Beijing
    MINUTES = auto()  # one decimal
    COUNT = auto()


_COUNTS = frozenset({
    "age", "tier_verified", "stations_done", "stations", "calls", "predicted_low", "predicted_high", "papers",
    "catalogue_version", "journal_seq", "position", "misses",
})  # fmt: skip


def kind(field: str) -> Kind:
    if field == "business_day":
        return Kind.DAY
    if field.endswith("_at"):
        return Kind.TIME
    if field.endswith("minutes"):
        return Kind.MINUTES
    return Kind.COUNT if field in _COUNTS else Kind.TEXT
