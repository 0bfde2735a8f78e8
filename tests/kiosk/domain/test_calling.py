from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calling import (
    CREDIT,
    PASSES,
    STEPS_BACK,
    Candidate,
    Head,
    Tier,
    Why,
    due,
    place_after_miss,
    tier_by_age,
    who_is_next,
)

EIGHT = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)
NOW = EIGHT + timedelta(minutes=60)


def came(turn: int, minute: float, tier: Tier = Tier.ORDINARY, station: str = "B") -> Candidate:
    base = EIGHT + timedelta(minutes=minute)
    return Candidate(turn, station, base, base - timedelta(minutes=CREDIT[tier]), tier)


def head_of(waiting: list[Candidate], passed: int = 0) -> Head:
    emergencies = [one for one in waiting if one.tier is Tier.EMERGENCY]
    others = [one for one in waiting if one.tier is not Tier.EMERGENCY]
    ordinary = [one for one in others if not one.priority]
    return Head(
        min(emergencies, key=lambda one: one.base_at, default=None),
        min(others, key=lambda one: (one.due_at, one.turn), default=None),
        min(ordinary, key=lambda one: (one.base_at, one.turn), default=None),
        passed,
    )


@pytest.mark.parametrize(
    ("heads", "turn", "why"),
    [
        pytest.param([head_of([came(1, 50), came(2, 40)])], 2, Why.ARRIVAL, id="first come, first served"),
        pytest.param(
            [head_of([came(1, 40), came(2, 50, Tier.AGE_80)])], 2, Why.PRIORITY, id="eighty counts for 20 minutes"
        ),
        pytest.param(
            [head_of([came(1, 40), came(2, 50, Tier.AGE_65)])], 1, Why.ARRIVAL, id="sixty-five counts for 8 minutes"
        ),
        pytest.param(
            [head_of([came(1, 10), came(2, 12, Tier.AGE_80)], passed=PASSES)],
            1,
            Why.BOUND,
            id="over the cap and passed twice",
        ),
        pytest.param(
            [head_of([came(1, 10), came(2, 12, Tier.AGE_80)], passed=PASSES - 1)],
            2,
            Why.PRIORITY,
            id="over the cap and passed once",
        ),
        pytest.param(
            [head_of([came(1, 20), came(2, 22, Tier.AGE_80)], passed=PASSES)],
            2,
            Why.PRIORITY,
            id="not over the cap yet",
        ),
        pytest.param(
            [head_of([came(1, 10), came(3, 59, Tier.EMERGENCY)], passed=PASSES)], 3, Why.EMERGENCY, id="an emergency"
        ),
        pytest.param(
            [head_of([came(1, 40)]), head_of([came(2, 30, station="E")])], 2, Why.ARRIVAL, id="over two stations"
        ),
        pytest.param(
            [
                head_of([came(1, 14), came(4, 20, Tier.AGE_80)], passed=PASSES),
                head_of([came(2, 5, Tier.AGE_80, station="E")]),
            ],
            1,
            Why.BOUND,
            id="the bound at one station goes before another station's priority",
        ),
        pytest.param(
            [head_of([came(2, 59, Tier.AGE_80)], passed=5)], 2, Why.PRIORITY, id="no ordinary person, no bound"
        ),
    ],
)
def test_who_is_next(heads: list[Head], turn: int, why: Why) -> None:
    choice = who_is_next(heads, NOW)
    assert choice is not None and (choice.candidate.turn, choice.why) == (turn, why)


def test_nobody_waits() -> None:
    assert who_is_next([], NOW) is None and who_is_next([head_of([])], NOW) is None


@pytest.mark.parametrize(
    ("age", "tier"),
    [(None, Tier.ORDINARY), (64, Tier.ORDINARY), (65, Tier.AGE_65), (70, Tier.AGE_70), (80, Tier.AGE_80)],
)
def test_the_tier_of_an_age(age: int | None, tier: Tier) -> None:
    assert tier_by_age(age) is tier


ARRIVALS = st.lists(
    st.tuples(st.integers(0, 240), st.sampled_from([Tier.ORDINARY, Tier.ORDINARY, Tier.AGE_65, Tier.AGE_80])),
    min_size=1,
    max_size=40,
)


@given(ARRIVALS, st.integers(1, 12))
def test_nobody_over_the_cap_sees_more_than_two_priority_people_called(
    arrivals: list[tuple[int, Tier]], minutes_each: int
) -> None:
    people = [came(turn, minute, tier) for turn, (minute, tier) in enumerate(sorted(arrivals), start=1)]
    now, calls = EIGHT, list[tuple[datetime, Candidate]]()
    while people:
        here = [one for one in people if one.base_at <= now]
        if here:
            oldest = head_of(here).oldest_ordinary
            capped = oldest.base_at + timedelta(minutes=45) if oldest else now
            passed = sum(1 for at, one in calls if one.priority and at >= capped)
            choice = who_is_next([head_of(here, passed)], now)
            assert choice is not None
            calls.append((now, choice.candidate))
            people.remove(choice.candidate)
        now += timedelta(minutes=minutes_each)
    for at, called in calls:
        if not called.priority:
            over = called.base_at + timedelta(minutes=45)
            assert sum(1 for when, one in calls if one.priority and over < when < at) <= PASSES


@pytest.mark.parametrize(
    ("misses", "others", "behind"),
    [
        pytest.param(1, 9, 5, id="five places back"),
        pytest.param(2, 9, 5, id="five more"),
        pytest.param(3, 9, 9, id="the end"),
        pytest.param(1, 3, 3, id="behind all of a short queue"),
        pytest.param(1, 0, 0, id="nobody else"),
    ],
)
def test_whoever_does_not_come_lets_others_go_first(misses: int, others: int, behind: int) -> None:
    queue = [EIGHT + timedelta(minutes=minute) for minute in range(1, others + 1)]
    place = place_after_miss(misses, EIGHT, queue)
    assert place is not None and sum(other < place for other in queue) == behind


def test_whoever_does_not_come_four_times_is_given_up() -> None:
    assert place_after_miss(len(STEPS_BACK) + 1, EIGHT, []) is None


def test_a_miss_is_never_an_advantage() -> None:
    assert place_after_miss(1, NOW, [EIGHT]) == NOW


def test_a_tier_and_a_return_from_parking_count_for_minutes() -> None:
    assert due(NOW, Tier.ORDINARY) == NOW
    assert due(NOW, Tier.AGE_70) == NOW - timedelta(minutes=12)
    assert due(NOW, Tier.AGE_70, raised=True) == NOW - timedelta(minutes=32)
