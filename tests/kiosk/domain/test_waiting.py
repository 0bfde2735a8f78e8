from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.calling import CREDIT, PASSES, Candidate, Tier
from kiosk.domain.waiting import (
    CUT,
    HALF_LIFE,
    KEPT,
    LONG_FROM,
    LONG_STEP,
    PRIOR_WEIGHT,
    STEP,
    Estimate,
    Line,
    called_before,
    estimate,
    pace,
)

NOW = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)


def came(turn: int, minutes_ago: float, tier: Tier = Tier.ORDINARY) -> Candidate:
    base = NOW - timedelta(minutes=minutes_ago)
    return Candidate(turn, "B", base, base - timedelta(minutes=CREDIT[tier]), tier)


def queue_of(people: int) -> list[Candidate]:
    return [came(turn, 30 - turn / 10) for turn in range(1, people + 1)]


def told(ahead: int, desks: int = 1, serving: Sequence[float] | None = None, minutes: float = 4.0) -> Estimate:
    """To the last of a queue, where every desk has somebody for two minutes."""
    people = queue_of(ahead + 1)
    line = Line(people, desks, [2.0] * desks if serving is None else serving)
    found = estimate(people[-1], line, pace(minutes, ()), NOW, seed=1)
    assert found is not None
    return found


# ---- the pace ----


def test_a_station_without_services_works_as_the_catalogue_says() -> None:
    found = pace(3.0, ())
    assert found.mean == 3.0
    assert sum(found.services) / len(found.services) == pytest.approx(3.0)


def test_the_pace_goes_from_the_catalogue_to_what_is_measured() -> None:
    means = [pace(3.0, [6.0] * count).mean for count in (0, 1, 5, 20, 100)]
    assert means == sorted(means) and means[1] == pytest.approx((PRIOR_WEIGHT * 3 + 6) / (PRIOR_WEIGHT + 1))
    assert means[-1] > 5.5


def test_a_service_counts_half_after_twenty_more() -> None:
    recent_slow = pace(3.0, [3.0] * HALF_LIFE + [9.0]).mean
    long_ago = pace(3.0, [9.0] + [3.0] * HALF_LIFE).mean
    assert long_ago - 3 == pytest.approx((recent_slow - 3) / 2)


def test_a_finish_that_was_forgotten_does_not_count() -> None:
    usual = [3.0, 4.0, 5.0] * 4
    assert pace(3.0, [*usual, 4.0 * CUT + 90]) == pace(3.0, usual)
    assert pace(3.0, [*usual, -1.0]) == pace(3.0, usual)


def test_what_is_drawn_has_the_mean_that_is_believed() -> None:
    found = pace(3.0, [float(2 + one % 5) for one in range(KEPT + 50)])
    assert len(found.services) == KEPT
    assert sum(found.services) / len(found.services) == pytest.approx(found.mean)
    assert found.doubt < pace(3.0, ()).doubt


# ---- the wait ----


def test_no_open_desk_no_minutes() -> None:
    people = queue_of(3)
    assert estimate(people[-1], Line(people, 0), pace(4.0, ()), NOW, seed=1) is None


def test_a_free_desk_and_nobody_ahead_is_no_wait() -> None:
    found = told(0, desks=2, serving=[1.0])
    assert (found.ahead, found.median, found.high, found.shown) == (0, 0.0, 0.0, (0, STEP))


def test_the_same_seed_says_the_same() -> None:
    assert told(7) == told(7)


def test_more_people_ahead_is_never_a_shorter_wait() -> None:
    waits = [told(ahead) for ahead in range(0, 60, 4)]
    assert [one.ahead for one in waits] == list(range(0, 60, 4))
    assert [one.median for one in waits] == sorted(one.median for one in waits)
    assert [one.high for one in waits] == sorted(one.high for one in waits)


def test_twice_the_desks_is_about_half_the_wait() -> None:
    assert told(20, desks=2).median == pytest.approx(told(20, desks=1).median / 2, rel=0.2)


def test_whoever_is_served_for_long_is_soon_done() -> None:
    assert told(0, serving=[6.0]).median < told(0, serving=[0.0]).median
    assert told(0, serving=[600.0]).median < 3


def test_absent_people_make_the_wait_shorter() -> None:
    people = queue_of(21)
    shares = [
        estimate(people[-1], Line(people, 1, [2.0], absent=share), pace(4.0, ()), NOW, seed=1) for share in (0.0, 0.4)
    ]
    assert shares[0] is not None and shares[1] is not None and shares[1].median < shares[0].median * 0.85


def test_priority_people_who_are_still_to_come_make_it_longer_and_the_cap_ends_that() -> None:
    def median(me: Candidate, rate: float) -> float:
        people = [*(came(turn, 60, Tier.ORDINARY) for turn in range(1, 11)), me]
        line = Line(people, 1, [2.0], coming={Tier.AGE_80: rate})
        found = estimate(me, line, pace(4.0, ()), NOW, seed=1)
        assert found is not None
        return found.median

    assert median(came(11, 0), 0.2) > median(came(11, 0), 0.0) * 1.2
    assert median(came(11, 0, Tier.AGE_80), 0.2) == median(came(11, 0, Tier.AGE_80), 0.0)
    assert median(came(11, 50), 0.2) == median(came(11, 50), 0.0)


def test_the_order_is_the_one_in_which_people_are_really_called() -> None:
    me = came(9, 20)
    people = [came(1, 30), came(2, 15, Tier.AGE_80), came(3, 15, Tier.AGE_65), came(4, 10, Tier.EMERGENCY), me]
    assert called_before(me, Line(people, 1), 4.0, NOW) == 4
    assert called_before(people[3], Line(people, 1), 4.0, NOW) == 0
    assert called_before(came(10, 5), Line([*people, came(10, 5)], 1), 4.0, NOW) == 5


def test_over_the_cap_two_priority_people_at_most_are_counted_before_somebody() -> None:
    old = came(1, 50)
    many = [came(turn, 49, Tier.AGE_80) for turn in range(2, 12)]
    assert called_before(old, Line([old, *many], 1), 4.0, NOW) == PASSES
    earlier = [NOW - timedelta(minutes=3), NOW - timedelta(minutes=1)]
    assert called_before(old, Line([old, *many], 1, passed_at=earlier), 4.0, NOW) == 0


def test_whoever_does_not_wait_has_no_place() -> None:
    with pytest.raises(ValueError, match="among those who wait"):
        called_before(came(9, 1), Line(queue_of(3), 1), 4.0, NOW)


@given(st.integers(0, 40), st.integers(1, 4), st.floats(1, 12), st.integers(0, 99))
def test_what_is_shown_stands_on_the_steps_and_holds_the_median(
    ahead: int, desks: int, minutes: float, seed: int
) -> None:
    people = queue_of(ahead + 1)
    found = estimate(people[-1], Line(people, desks, [1.0] * desks), pace(minutes, ()), NOW, seed, draws=60)
    assert found is not None
    low, high = found.shown
    assert low <= found.median <= high and low < high and found.low <= found.median <= found.high
    assert all(one % (STEP if one < LONG_FROM else LONG_STEP) == 0 for one in found.shown)
