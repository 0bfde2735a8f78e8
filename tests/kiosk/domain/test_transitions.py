from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.visit import AFTER, AT_WORK, LIVE, OVER, Step, StopState, after

TABLE = {
    "todo": {"arrive": "waiting"},
    "waiting": {"call": "called", "leave": "todo"},
    "called": {"recall": "called", "start": "serving", "miss": "missed", "park": "parked", "leave": "todo"},
    "serving": {"finish": "done", "park": "parked", "leave": "todo"},
    "parked": {"resume": "waiting"},
    "missed": {"return": "waiting", "give_up": "no_show"},
    "no_show": {"resume": "waiting", "skip": "skipped"},
    "unserved": {"return": "waiting", "leave": "todo"},  # the day goes on
}  # and from every state that is not over: skip, cancel, close
STATES, STEPS = st.sampled_from(list(StopState)), st.sampled_from(list(Step))


@pytest.mark.parametrize(("state", "step"), list(product(StopState, Step)), ids=str)
def test_only_the_listed_transitions_happen(state: StopState, step: Step) -> None:
    anywhere = {"skip": "skipped", "cancel": "cancelled", "close": "unserved"} if state not in OVER else {}
    assert after(state, step) == {**anywhere, **TABLE.get(state, {})}.get(step)


@given(STATES, st.lists(STEPS, max_size=6))
def test_steps_one_after_the_other_lead_where_each_leads(state: StopState, steps: list[Step]) -> None:
    reached: StopState | None = state
    for step in steps:
        reached = after(reached, step) if reached else None
    assert after(state, *steps) == reached


@given(STATES, st.lists(STEPS, max_size=12))
def test_what_is_over_stays_over_unless_staff_bring_a_no_show_or_the_day_back(
    state: StopState, steps: list[Step]
) -> None:
    if state in OVER - {StopState.NO_SHOW, StopState.UNSERVED}:
        assert after(state, *steps) in (None, state)


def test_every_state_is_reached_and_every_open_one_can_end() -> None:
    assert set(AFTER.values()) == set(StopState)
    assert all(after(state, Step.CLOSE) is StopState.UNSERVED for state in StopState if state not in OVER)
    assert {StopState.TODO} | LIVE | OVER == set(StopState) and AT_WORK < LIVE
