"""Invented people who wait for the blood draw, and who works there: for pictures of the desk, and for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.application.queue import Row
from kiosk.application.staff import Account, SignedIn
from kiosk.domain.calling import Tier
from kiosk.domain.staff import Role
from kiosk.domain.visit import StopState

NOW = datetime(2026, 11, 25, 1, 47, tzinfo=UTC)  # 09:47 in Beijing
WHO = SignedIn("nurse", "古丽", Role.STAFF, 1)
COLLEAGUES = ("古丽", "张护士", "Ayshe", "王医生")


def row(turn: int, waited: int, **changed: Any) -> Row:
    """Waits for the blood draw for so many minutes."""
    at = NOW - timedelta(minutes=waited)
    plain = Row(
        turn=turn,
        visit_id=f"visit-{turn}",
        label=f"A{turn:03d}",
        programme="elderly",
        station="B",
        state=StopState.WAITING,
        version=1,
        desk=None,
        tier=Tier.ORDINARY,
        tier_verified=False,
        arrived_at=at,
        due_at=at,
        called_at=None,
        started_at=None,
        calls=0,
        misses=0,
        parked_until=None,
        fasting=True,
        masked_name=("阿*丽", "买*提", "王*", "李*国", "古*尔")[turn % 5],
    )
    return replace(plain, **changed)


def rows() -> tuple[Row, ...]:
    called = NOW - timedelta(seconds=95)
    return (
        row(9, 40, desk="1", state=StopState.CALLED, called_at=called, calls=1),
        row(7, 48, desk="3", station="E", state=StopState.SERVING, called_at=called, started_at=called, fasting=False),
        row(11, 51, tier=Tier.AGE_80),
        row(8, 47),
        row(12, 31, tier=Tier.MILITARY, tier_verified=True),
        row(14, 26, misses=1, calls=1),
        row(15, 22, name_missing=True, masked_name=""),
        row(17, 12, fasting=False),
        row(19, 4, tier=Tier.PREGNANT),
        row(21, 1, station="V", fasting=False),
        row(6, 55, state=StopState.PARKED, parked_until=NOW + timedelta(minutes=7)),
        row(3, 80, state=StopState.NO_SHOW, misses=4),
    )


def accounts() -> tuple[Account, ...]:
    return tuple(
        Account("nurse" if one == WHO.name else one, one, Role.STAFF, True, False, 1, NOW) for one in COLLEAGUES
    )
