from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from kiosk.domain.ids import new_id

AT = datetime(2026, 3, 2, 1, tzinfo=UTC)


def test_ids_sort_by_their_moment() -> None:
    made = [new_id(AT + timedelta(milliseconds=i)) for i in range(50)]
    assert made == sorted(made)


def test_ids_of_one_moment_differ_and_are_uuids_of_version_7() -> None:
    made = {new_id(AT) for _ in range(1000)}
    assert len(made) == 1000
    assert {(uuid.UUID(one).version, uuid.UUID(one).variant) for one in made} == {(7, uuid.RFC_4122)}
    assert {uuid.UUID(one).int >> 80 for one in made} == {int(AT.timestamp() * 1000)}


def test_a_clock_before_1970_still_makes_ids() -> None:
    assert uuid.UUID(new_id(datetime(1969, 12, 31, tzinfo=UTC))).version == 7
