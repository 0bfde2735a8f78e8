from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.application.queue import Action, Done, NotDone, Refused, Row
from kiosk.cli.queue_words import STATE, WHY, done_fields, row_fields, sentence, waited_minutes, why_not
from kiosk.domain.calling import Tier, Why
from kiosk.domain.visit import StopState

AT = datetime(2026, 11, 25, 2, 42, tzinfo=UTC)  # 10:42 in Beijing
ROW = Row(
    turn=7,
    visit_id="v",
    label="A012",
    programme="elderly",
    station="B",
    state=StopState.CALLED,
    version=2,
    desk="2",
    tier=Tier.DISABLED,
    tier_verified=True,
    arrived_at=AT - timedelta(minutes=31, seconds=59),
    due_at=AT - timedelta(minutes=51),
    called_at=AT,
    started_at=None,
    calls=1,
    misses=0,
    parked_until=None,
    fasting=True,
    masked_name="试*",
)


@pytest.mark.parametrize("why", list(NotDone))
@pytest.mark.parametrize(
    "known",
    [
        pytest.param({}, id="nothing else known"),
        pytest.param({"label": "A012"}, id="the ticket known"),
        pytest.param({"label": "A012", "desk": "2", "at": AT, "state": StopState.SERVING}, id="all known"),
    ],
)
def test_each_refusal_is_one_whole_sentence(why: NotDone, known: dict[str, object]) -> None:
    said = why_not(Refused(why, **known))  # type: ignore[arg-type]
    assert said.endswith(".") and said[0].isupper() and "None" not in said and "  " not in said
    assert said.rstrip(".").count(". ") == 0


def test_a_taken_ticket_says_by_whom_and_when_in_beijing() -> None:
    told = Refused(NotDone.TAKEN, "A012", "2", AT, StopState.CALLED)
    assert why_not(told) == "A012 is already called by desk 2 at 10:42."
    assert why_not(replace(told, state=None)) == "A012 is already called by desk 2 at 10:42."
    assert why_not(replace(told, state=StopState.SERVING)) == "A012 is already being served by desk 2 at 10:42."


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("state", [StopState.CALLED, StopState.SKIPPED, StopState.NO_SHOW, StopState.PARKED])
def test_each_action_is_told_in_one_sentence_with_the_ticket(action: Action, state: StopState) -> None:
    parked = replace(ROW, state=state, parked_until=AT + timedelta(minutes=10))
    for row in (replace(ROW, state=state), parked):
        for over, where in ((True, None), (False, "V"), (False, None)):
            said = sentence(Done(action, row, Why.ARRIVAL, where, over))
            assert "A012" in said and said.endswith(".") and "None" not in said and "试" not in said


@pytest.mark.parametrize(
    ("done", "says"),
    [
        pytest.param(
            Done(Action.CALL_NEXT, ROW, Why.BOUND),
            "A012 is called to desk 2 for station B: waited longest, and was passed often enough.",
            id="called, and why",
        ),
        pytest.param(
            Done(Action.FINISH, ROW, None, "V"), "A012 is done at station B and goes to station V.", id="sent on"
        ),
        pytest.param(
            Done(Action.FINISH, ROW, None, None, True),
            "A012 is done at station B; the visit is over.",
            id="the last station",
        ),
        pytest.param(
            Done(Action.PARK, replace(ROW, parked_until=AT)),
            "A012 is parked until 10:42.",
            id="parked, in Beijing time",
        ),
        pytest.param(
            Done(Action.START, replace(ROW, state=StopState.SKIPPED), None, "V"),
            "A012 skips station B and goes to station V.",
            id="pregnant",
        ),
    ],
)
def test_what_was_done_is_told_as_a_person_would(done: Done, says: str) -> None:
    assert sentence(done) == says


def test_a_row_tells_no_name_and_of_a_tier_what_it_counts_for() -> None:
    told = row_fields(ROW, AT)
    assert "试" not in str(told) and "disabled" not in str(told)
    assert (told["credit_minutes"], told["emergency"], told["waited_minutes"]) == (20, False, 31)
    assert row_fields(replace(ROW, tier=Tier.EMERGENCY), AT)["emergency"]


def test_the_object_of_an_action_always_has_the_same_keys() -> None:
    keys = {"label", "station", "state", "desk", "why", "next_station", "visit_over", "action", "waited_minutes"}
    assert keys <= set(done_fields(Done(Action.CALL_NEXT, ROW, Why.ARRIVAL), AT))
    assert set(done_fields(Done(Action.CANCEL, ROW), AT)) == set(done_fields(Done(Action.CALL_NEXT, ROW), AT))


def test_a_wait_ends_with_the_call_and_is_never_below_nothing() -> None:
    later = AT + timedelta(hours=1)
    assert waited_minutes(ROW, later) == 31
    assert waited_minutes(replace(ROW, state=StopState.WAITING), later) == 91
    assert waited_minutes(ROW, AT) == waited_minutes(replace(ROW, called_at=None), AT) == 31
    assert waited_minutes(replace(ROW, called_at=AT - timedelta(days=1)), AT) == 0  # the clock was set back


def test_each_state_and_each_reason_has_words() -> None:
    assert set(STATE) == set(StopState) and set(WHY) == set(Why)
