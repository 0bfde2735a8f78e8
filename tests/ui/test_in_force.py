from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tests.conftest import PatientWorker
from tests.ui.screen import Screen
from ui.idle import Quiet
from ui.in_force import Watched
from ui.viewmodels.idle_view_model import IdleViewModel


def test_what_differs_is_told_once_and_silence_changes_nothing(worker: PatientWorker) -> None:
    answers: list[int | None] = [1, 1, None, 2]
    told: list[int] = []
    watched = Watched[int](worker, lambda: answers.pop(0), told.append)
    watched.look()
    watched.look()  # while the first is not answered
    worker.finish_all()
    assert told == [1] and len(answers) == 3
    for _ in range(3):
        watched.look()
        worker.finish_all()
    assert told == [1, 2]


def test_a_shorter_time_asks_sooner_and_what_has_passed_counts(qapp: QGuiApplication) -> None:
    idle = IdleViewModel(Quiet(30, 15), lambda: True)
    for _ in range(6):
        idle.tick()
    assert not idle.asking
    idle.settle(5, 10)
    assert idle.asking and (idle.secondsLeft, idle.secondsInAll) == (9, 10)


def test_a_screen_turns_to_the_clinics_language_unless_somebody_has_chosen_one(screen: Screen) -> None:
    language = screen.face.language
    before = language.spoken
    other = next(code for code in ("zh", "ug", "en") if code != before)
    language.set_default(other, free=True)
    assert language.spoken == other
    language.speak(before)
    third = next(code for code in ("zh", "ug", "en") if code not in (before, other))
    language.set_default(third, free=True)
    assert language.spoken == before
    language.go_back()
    assert language.spoken == third
    language.set_default(before, free=False)
    assert language.spoken == third
