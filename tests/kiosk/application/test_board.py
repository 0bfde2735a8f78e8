"""The calls on the board: in order, none lost, each long enough to be read by slow eyes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application.board import AWAY, FRESH, KEPT, Board, begun, heard, held, standing, turned
from kiosk.application.queue import Call
from tests.support.clock import MORNING

LEAST_MS = 6000


def call(seq: int, label: str = "", *, after_s: float = 0, room: str = "103", again: bool = False) -> Call:
    return Call(seq, label or f"A{seq:03d}", "B", room, "1", MORNING + timedelta(seconds=after_s), again)


def labels(calls: Sequence[Call]) -> list[str]:
    return [one.label for one in calls]


def of_old(*seqs: int) -> Board:
    """A board that starts long after those calls."""
    return begun([call(seq) for seq in seqs], MORNING + FRESH + timedelta(seconds=1))


def test_a_call_is_large_at_once_when_nothing_is() -> None:
    board = turned(heard(Board(), [call(1)], MORNING), 0, LEAST_MS)
    assert board.large == call(1) and board.rows == () and board.heard == 1


def test_a_second_call_waits_its_turn_and_stands_beside_meanwhile() -> None:
    board = turned(heard(Board(), [call(1), call(2)], MORNING), 0, LEAST_MS)
    assert (board.large, labels(board.rows)) == (call(1), ["A002"])
    assert turned(board, LEAST_MS - 1, LEAST_MS) == board
    board = turned(board, LEAST_MS, LEAST_MS)
    assert (board.large, labels(board.rows)) == (call(2), ["A001"])


def test_the_last_six_are_kept_newest_first() -> None:
    board = Board()
    for seq in range(1, 10):
        board = turned(heard(board, [call(seq)], MORNING), seq * LEAST_MS, LEAST_MS)
    assert labels(board.rows) == ["A008", "A007", "A006", "A005", "A004", "A003"]


def test_those_that_are_large_next_stand_beside_before_those_that_were() -> None:
    board = of_old(*range(1, 8))
    board = turned(heard(board, [call(seq) for seq in range(8, 12)], MORNING), LEAST_MS, LEAST_MS)
    assert board.large == call(8)
    assert labels(board.rows) == ["A011", "A010", "A009", "A007", "A006", "A005"]


def test_a_number_called_again_stands_once_with_its_newest_room() -> None:
    board = of_old(1, 2)
    again = call(3, "A001", room="105", again=True)
    board = turned(heard(board, [again], MORNING), LEAST_MS, LEAST_MS)
    assert (board.large, labels(board.rows)) == (again, ["A002"])
    board = turned(heard(board, [call(4, "A001", room="106")], MORNING), LEAST_MS + 1, LEAST_MS)
    assert [(one.label, one.room) for one in board.rows] == [("A001", "106"), ("A002", "103")]


def test_a_board_that_starts_shows_the_last_calls_and_announces_none_that_is_old() -> None:
    board = of_old(*range(1, 10))
    assert (board.large, board.queued, board.heard) == (call(9), (), 9)
    assert labels(board.rows) == ["A008", "A007", "A006", "A005", "A004", "A003"]
    assert begun([], MORNING) == Board()


def test_a_board_that_starts_again_announces_what_it_may_have_missed_and_nothing_twice() -> None:
    """It keeps nothing of its own: a restart takes seconds, so what is older than ``AWAY`` was announced before it; a
    call of the moments before may be heard twice rather than never."""
    calls = [call(1), *(call(seq, after_s=AWAY.seconds) for seq in range(2, 11))]
    board = begun(calls, MORNING + AWAY + timedelta(seconds=1))
    assert (board.large, labels(board.kept), board.heard) == (None, ["A001"], 10)
    shown = []
    for at in range(9):
        board = turned(board, at * LEAST_MS, LEAST_MS)
        shown.append(board.large)
    assert shown == calls[1:] and board.queued == ()


def test_a_call_heard_of_too_late_is_kept_but_never_large() -> None:
    now = MORNING + FRESH + timedelta(seconds=1)
    board = turned(heard(Board(), [call(1), call(2, after_s=1)], now), 0, LEAST_MS)
    assert (board.large, labels(board.rows), board.heard) == (call(2, after_s=1), ["A001"], 2)


def test_a_late_call_to_an_older_room_does_not_hide_the_newer_one() -> None:
    board = Board(kept=(call(5, "A001", room="105"),), queued=(call(4, "A001"),), heard=5)
    board = turned(turned(board, 0, LEAST_MS), LEAST_MS, LEAST_MS)
    assert [(one.seq, one.room) for one in board.rows] == [(5, "105")]
    board = turned(heard(board, [call(6, "A009")], MORNING), LEAST_MS, LEAST_MS)
    assert [(one.seq, one.room) for one in board.rows] == [(5, "105")]


def test_a_call_that_was_taken_back_leaves_the_board_wherever_it_is() -> None:
    board = turned(heard(of_old(1, 2), [call(3), call(4), call(5)], MORNING), LEAST_MS, LEAST_MS)
    board = standing(board, [call(1), call(3), call(5)], count=30)
    assert (board.large, labels(board.queued), labels(board.kept)) == (call(3), ["A005"], ["A001"])


def test_when_the_large_one_is_taken_back_the_next_or_the_one_before_is_large() -> None:
    board = turned(heard(of_old(1), [call(2), call(3)], MORNING), LEAST_MS, LEAST_MS)
    next_one = turned(standing(board, [call(1), call(3)], count=30), LEAST_MS + 1, LEAST_MS)
    assert (next_one.large, labels(next_one.rows)) == (call(3), ["A001"])
    before = standing(next_one, [call(1)], count=30)
    assert (before.large, before.rows) == (call(1), ())
    assert standing(before, [], count=30).large is None


def test_when_a_recall_is_taken_back_the_first_call_is_there_again() -> None:
    first, again, other = call(1), call(2, "A001", again=True), call(3, "B002")
    board = turned(heard(of_old(), [first], MORNING), 0, LEAST_MS)
    board = turned(heard(board, [again], MORNING), LEAST_MS, LEAST_MS)
    taken_back_at_once = standing(board, [first], count=30)
    assert (taken_back_at_once.large, taken_back_at_once.rows) == (first, ())
    board = turned(heard(board, [other], MORNING), 2 * LEAST_MS, LEAST_MS)
    assert (board.large, board.rows) == (other, (again,))
    board = standing(board, [first, other], count=30)
    assert (board.large, board.rows) == (other, (first,))


def test_when_a_recall_is_taken_back_before_it_was_large_the_first_call_stays() -> None:
    first, other, again = call(1), call(2, "B002"), call(3, "A001", again=True)
    board = turned(heard(of_old(), [first, other, again], MORNING), 0, LEAST_MS)
    board = turned(standing(board, [first, other], count=30), LEAST_MS, LEAST_MS)
    assert (board.large, board.rows, board.queued) == (other, (first,), ())


def test_six_stand_beside_the_large_one_also_when_it_was_called_before() -> None:
    calls = [*(call(seq) for seq in range(1, 8)), call(8, "A007", again=True)]
    board = begun(calls, MORNING + timedelta(hours=1))
    for looked in (board, standing(board, calls, count=30)):
        assert looked.large == calls[-1]
        assert labels(looked.rows) == ["A006", "A005", "A004", "A003", "A002", "A001"]


def test_what_is_older_than_the_look_back_stays() -> None:
    board = of_old(*range(1, 6))
    assert standing(board, [call(4), call(5)], count=2) == board


def test_a_call_is_not_taken_for_one_taken_back_before_it_was_heard_of() -> None:
    board = Board(queued=(call(7),), heard=6)
    assert standing(board, [], count=30).queued == (call(7),)


def test_while_nobody_sees_the_board_the_time_of_the_large_one_does_not_run() -> None:
    board = turned(heard(Board(), [call(1), call(2)], MORNING), 0, LEAST_MS)
    board = held(board, 60_000)
    assert turned(board, 60_000 + LEAST_MS - 1, LEAST_MS).large == call(1)
    assert turned(board, 60_000 + LEAST_MS, LEAST_MS).large == call(2)


steps = st.lists(
    st.tuples(
        st.integers(min_value=1, max_value=9000),  # milliseconds until the next look
        st.integers(min_value=0, max_value=9),  # calls in it
        st.lists(st.integers(min_value=1, max_value=12), max_size=3),  # which of the last calls are taken back
    ),
    max_size=25,
)


@given(steps, st.integers(min_value=1, max_value=12))
def test_whatever_comes_every_call_is_large_in_order_and_long_enough(
    steps: list[tuple[int, int, list[int]]], people: int
) -> None:
    """``people`` numbers are called over and over, so that the same one is often there twice."""
    made: list[Call] = []
    gone: set[int] = set()
    board, now_ms, since_ms = Board(), 0, 0
    shown: list[Call] = []
    for wait_ms, count, taken_back in [*steps, *[(LEAST_MS, 0, [])] * 250]:
        now_ms += wait_ms
        now = MORNING + timedelta(milliseconds=now_ms)
        gone |= {made[-at].seq for at in taken_back if at <= len(made)}
        before = board.large
        board = standing(board, [one for one in made if one.seq not in gone][-30:], 30)
        new = [call(len(made) + n + 1, f"A{(len(made) + n) % people + 1:03d}") for n in range(count)]
        new = [replace(one, at=now) for one in new]
        made += new
        board = turned(heard(board, new, now), now_ms, LEAST_MS)
        if board.large is not None and board.large not in shown:
            if before is not None and before.seq not in gone:
                assert now_ms - since_ms >= LEAST_MS
            shown.append(board.large)
            since_ms = now_ms
        if board.queued:
            assert {one.label for one in board.queued[:KEPT]} <= {one.label for one in [*board.rows]} | {
                board.large.label if board.large else ""
            }
        assert len(board.rows) <= KEPT
        assert len({one.label for one in board.rows}) == len(board.rows)
        assert not [one for one in board.rows if one.seq in gone]
    assert [one.seq for one in shown] == sorted(one.seq for one in shown)
    assert {one.seq for one in made} - gone <= {one.seq for one in shown}


@pytest.mark.parametrize("count", [1, KEPT, 40])
def test_a_burst_is_told_one_after_the_other(count: int) -> None:
    board = heard(Board(), [call(seq) for seq in range(1, count + 1)], MORNING)
    shown = []
    for at in range(count):
        board = turned(board, at * LEAST_MS, LEAST_MS)
        assert board.large is not None
        shown.append(board.large.seq)
    assert shown == list(range(1, count + 1)) and board.queued == ()
