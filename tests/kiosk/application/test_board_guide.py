"""What the board shows, and that it never shows as now what is not."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from kiosk.application.board_guide import BoardGuide, BoardScreen, BoardView, BoardWork
from kiosk.application.queue import Call
from tests.conftest import PatientWorker
from tests.support.clock import SetClock
from tests.support.pretend_calls import DAY, PretendCalls

LEAST_MS = 6000


@dataclass
class Wall:
    """The board on the wall; ``told`` is everything that was announced."""

    clock: SetClock = field(default_factory=SetClock)
    worker: PatientWorker = field(default_factory=PatientWorker)
    told: list[Call] = field(default_factory=list)
    views: list[BoardView] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.calls = PretendCalls(self.clock)
        work = BoardWork(self.calls, self.calls.day_open, self.calls.today)
        self.guide = BoardGuide(work, self.worker, self.clock, LEAST_MS, self.told.append, self.views.append)

    @property
    def view(self) -> BoardView:
        return self.views[-1]

    @property
    def large(self) -> str | None:
        return self.view.large.call.label if self.view.large else None

    @property
    def rows(self) -> list[str]:
        return [one.call.label for one in self.view.rows]

    def pass_(self, seconds: float) -> None:
        """In steps of a fifth of a second; the store answers at once."""
        for _ in range(round(seconds * 5)):
            self.clock.pass_(seconds=0.2)
            self.guide.tick()
            self.worker.finish_all()

    def hang(self, seconds: float) -> None:
        """The same, and the store does not answer."""
        for _ in range(round(seconds * 5)):
            self.clock.pass_(seconds=0.2)
            self.guide.tick()


@pytest.fixture
def wall() -> Wall:
    return Wall()


def test_before_the_first_answer_it_asks_for_patience(wall: Wall) -> None:
    wall.hang(1)
    wall.worker.finish_all()
    assert [one.screen for one in wall.views] == [BoardScreen.STARTING, BoardScreen.NOBODY]


def test_before_the_first_call_it_says_how_many_wait(wall: Wall) -> None:
    wall.calls.waiting = 17
    wall.pass_(1)
    assert (wall.view.screen, wall.view.waiting) == (BoardScreen.NOBODY, 17)
    wall.calls.call("A001")
    wall.pass_(1)
    assert (wall.view.screen, wall.view.waiting) == (BoardScreen.CALLS, 0)


def test_a_call_is_there_with_the_next_look_and_is_announced_once(wall: Wall) -> None:
    wall.pass_(1)
    call = wall.calls.call("A012")
    wall.pass_(0.4)
    assert wall.large == "A012" and wall.told == [call]
    wall.pass_(30)
    assert wall.told == [call]


def test_several_calls_at_once_are_announced_one_after_the_other(wall: Wall) -> None:
    wall.pass_(1)
    made = [wall.calls.call(label) for label in ("A001", "A002", "A003")]
    wall.pass_(0.4)
    assert (wall.large, wall.rows, wall.told) == ("A001", ["A003", "A002"], made[:1])
    wall.pass_(LEAST_MS / 1000)
    assert (wall.large, wall.told) == ("A002", made[:2])
    wall.pass_(LEAST_MS / 1000)
    assert (wall.large, wall.rows, wall.told) == ("A003", ["A002", "A001"], made)


def test_a_board_started_in_the_middle_of_the_morning_announces_nothing_that_was(wall: Wall) -> None:
    wall.calls.call("A001")
    wall.calls.call("A002")
    wall.clock.pass_(minutes=4)
    wall.pass_(1)
    assert (wall.large, wall.rows, wall.told) == ("A002", ["A001"], [])


def test_a_board_started_again_tells_each_call_of_the_last_minutes(wall: Wall) -> None:
    wall.calls.call("A001")
    wall.clock.pass_(minutes=4)
    made = [wall.calls.call(label) for label in ("A002", "A003", "A004")]
    wall.pass_(1)
    assert (wall.large, wall.rows, wall.told) == ("A002", ["A004", "A003", "A001"], made[:1])
    wall.pass_(3 * LEAST_MS / 1000)
    assert (wall.large, wall.told) == ("A004", made)


def test_a_call_is_marked_as_new_for_three_minutes(wall: Wall) -> None:
    wall.pass_(1)
    wall.calls.call("A001")
    wall.pass_(170)
    assert wall.view.large is not None and wall.view.large.fresh
    wall.pass_(20)
    assert wall.view.large is not None and not wall.view.large.fresh


def test_a_number_called_again_stands_large_again(wall: Wall) -> None:
    wall.pass_(1)
    wall.calls.call("A001")
    wall.calls.call("A002")
    wall.pass_(30)
    again = wall.calls.call("A001", again=True)
    wall.pass_(1)
    assert wall.view.large is not None and wall.view.large.call == again and wall.told[-1] == again
    assert wall.rows == ["A002"]


def test_a_call_that_was_taken_back_is_gone_and_nothing_is_announced(wall: Wall) -> None:
    wall.pass_(1)
    first = wall.calls.call("A001")
    wall.pass_(10)
    second = wall.calls.call("A002")
    wall.pass_(1)
    wall.calls.take_back(second)
    wall.pass_(1)
    assert (wall.large, wall.rows, wall.told) == ("A001", [], [first, second])


def test_nothing_is_asked_again_while_nothing_changes(wall: Wall) -> None:
    wall.calls.call("A001")
    wall.pass_(1)
    looks, views = wall.calls.looks, len(wall.views)
    wall.pass_(30)
    assert (wall.calls.looks, len(wall.views)) == (looks, views)


def test_the_time_changes_once_a_minute(wall: Wall) -> None:
    wall.pass_(1)
    views = len(wall.views)
    wall.pass_(120)
    assert len(wall.views) == views + 2


def test_a_store_that_does_not_answer_is_told_after_five_seconds_and_nothing_looks_new(wall: Wall) -> None:
    wall.pass_(1)
    wall.calls.call("A001")
    wall.pass_(1)
    answered = wall.clock.at
    wall.hang(5)
    assert wall.view.stale_since is None
    wall.hang(0.4)
    assert wall.view.stale_since == answered
    assert (wall.large, wall.rows, wall.view.rows[0].fresh) == (None, ["A001"], False)
    assert len(wall.worker.waiting) == 1  # one question at a time


def test_it_returns_by_itself_and_no_call_was_lost(wall: Wall) -> None:
    wall.pass_(1)
    made = [wall.calls.call("A001"), wall.calls.call("A002")]
    wall.pass_(1)
    wall.hang(20)
    made.append(wall.calls.call("A003"))
    assert wall.told == made[:1]
    wall.worker.finish_all()
    wall.pass_(1)
    assert (wall.view.stale_since, wall.large) == (None, "A001")
    wall.pass_(3 * LEAST_MS / 1000)
    assert wall.told == made


def test_a_store_that_cannot_be_read_is_told_and_logged_once(wall: Wall, caplog: pytest.LogCaptureFixture) -> None:
    wall.pass_(1)
    wall.calls.readable = False
    wall.pass_(6)
    assert wall.view.stale_since is not None
    assert [record.getMessage() for record in caplog.records] == ["store_failed The database cannot be read."]
    caplog.clear()
    wall.calls.readable = True
    wall.pass_(1)
    assert wall.view.stale_since is None


def test_a_store_that_never_answered_is_told_too(wall: Wall) -> None:
    wall.hang(6)
    assert (wall.view.screen, wall.view.stale_since is not None) == (BoardScreen.STARTING, True)


def test_a_closed_day_is_told(wall: Wall) -> None:
    wall.calls.call("A001")
    wall.pass_(1)
    wall.calls.open = False
    wall.calls.something_changes()
    wall.pass_(1)
    assert wall.view.screen is BoardScreen.CLOSED


def test_a_new_day_begins_with_nobody(wall: Wall) -> None:
    wall.calls.call("A001")
    wall.pass_(1)
    wall.calls.day = DAY.replace(day=26)
    wall.pass_(1)
    assert (wall.view.screen, wall.large, wall.rows) == (BoardScreen.NOBODY, None, [])


def test_a_guide_without_a_bell_is_quiet() -> None:
    wall = Wall()
    work = BoardWork(wall.calls, wall.calls.day_open, wall.calls.today)
    guide = BoardGuide(work, wall.worker, wall.clock, LEAST_MS)
    guide.tick()
    wall.worker.finish_all()
    wall.calls.call("A001")
    guide.tick()
    wall.worker.finish_all()
    assert guide.board.large is not None
