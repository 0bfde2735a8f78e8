"""The waiting list: order, filters, search, and a finger that is down while others change things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.domain.calling import Tier
from kiosk.domain.visit import StopState
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import CATALOGUE, DeskScreen
from tests.ui.desk.pretend import PretendDesk
from tests.ui.desk.test_desk_window import K
from tests.ui.screen import walk
from ui.desk.scene import Look, Scene
from ui.pictures.pretend_desk import NOW, row
from ui.viewmodels.desk_list_model import DeskListModel
from ui.viewmodels.desk_shown import Line, line_of, lines_of

TIERS = tuple(Tier)


def line(label: str, minutes: int = 0) -> Line:
    shown = line_of(row(1, minutes), Scene(), CATALOGUE, NOW)
    return replace(shown, label=label)


@settings(deadline=None)
@given(st.lists(st.lists(st.tuples(st.sampled_from("ABCDEFG"), st.integers(0, 2)), unique_by=lambda one: one[0])))
def test_the_list_follows_every_change_and_keeps_the_contract(
    qapp: QGuiApplication, looks: Sequence[Sequence[tuple[str, int]]]
) -> None:
    model = DeskListModel()
    _tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for look in looks:
        lines = tuple(line(label, minutes) for label, minutes in look)
        model.show(lines)
        shown = [model.data(model.index(at), DeskListModel.LineRole) for at in range(model.rowCount())]
        assert [one["label"] for one in shown if isinstance(one, dict)] == [one.label for one in lines]
    assert model.data(model.index(0)) is None


@pytest.mark.parametrize(
    ("minutes", "level"),
    [(0, 0), (22, 0), (23, 1), (45, 1), (46, 2), (600, 2)],
    ids=["new", "still short", "half the cap", "the cap", "over the cap", "forgotten"],
)
def test_a_long_wait_is_seen_by_a_colour_a_bar_and_a_number(minutes: int, level: int) -> None:
    shown = line(label="A001", minutes=minutes)
    assert (shown.level, shown.minutes, shown.share) == (level, minutes, min(1.0, minutes / 60))


def test_a_clock_set_back_shows_no_time_below_zero() -> None:
    shown = line_of(row(1, 3), Scene(), CATALOGUE, NOW - timedelta(hours=1))
    assert (shown.minutes, shown.share) == (0, 0.0)


def test_a_locked_scene_has_no_names_in_it() -> None:
    rows = (row(1, 3), row(2, 3, name_missing=True), row(3, 3, state=StopState.PARKED))
    lines = lines_of(Scene(locked=True, look=Look(rows=rows)), CATALOGUE, NOW, "everywhere")
    assert [(one.name, one.name_missing) for one in lines] == [("", False)] * 3


def test_a_repr_of_what_is_shown_names_nobody() -> None:
    scene = Scene(look=Look(rows=(row(1, 3),)), words="阿依古丽")
    assert "丽" not in repr(scene) + repr(lines_of(scene, CATALOGUE, NOW, "here"))


def test_the_list_shows_here_everywhere_and_one_station(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.comes(20, station="E")
    clinic.comes(21, station="V")
    desk.poll()
    assert desk.listed() == ["A001", "A002", "A003", "A004"]
    desk.tap("filter everywhere")
    assert desk.listed() == ["A001", "A002", "A003", "A004", "A020", "A021"]
    desk.tap("filter E")
    assert desk.listed() == ["A020"]
    desk.tap("filter here")
    assert "A020" not in desk.listed()


def test_a_search_finds_a_number_and_a_name_and_escape_ends_it(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.press(K.Key_Slash)
    desk.write("a003")
    assert desk.listed() == ["A003"]
    desk.press(K.Key_Escape)
    assert len(desk.listed()) == 4
    desk.press(K.Key_Slash)
    desk.write("zz")
    assert desk.listed() == [] and desk.text("empty list") == "Nobody was found."


def test_return_in_the_search_opens_the_first_that_was_found(desk: DeskScreen) -> None:
    desk.press(K.Key_Slash)
    desk.write("A004")
    desk.press(K.Key_Return)
    assert desk.text("sheet title") == "\u2066A004\u2069"


def test_people_at_other_desks_are_shown_as_such(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.somewhere_else("A001", desk="7")
    desk.poll()
    assert "at desk" in desk.row("A001") and "7" in desk.row("A001")
    assert desk.text("coming") == "\u2066A002\u2069"


def test_what_a_row_must_say_is_written_on_it(desk: DeskScreen, clinic: PretendDesk, clock: SetClock) -> None:
    clinic.comes(30, minutes=50, tier=Tier.DISABLED, misses=2, calls=3, name_missing=True, masked_name="")
    desk.poll()
    written = desk.row("A030").replace("\u2066", "").replace("\u2069", "")
    for words in ("50 min", "fasting", "Disabled: verify", "missed 2×", "called 3×", "name missing"):
        assert words in written


def test_a_button_stays_under_the_finger_while_another_desk_does_something(
    desk: DeskScreen, clinic: PretendDesk
) -> None:
    desk.tap("call next")
    for name, then in (("park", "option 10"), ("option 10", "outcome")):
        desk.finger_down(name)
        clinic.comes(40 + len(name))
        desk.poll()
        desk.seconds(1)
        desk.finger_up()
        assert desk.sees(then)
    assert clinic.there["A001"].state is StopState.PARKED


def test_a_row_stays_under_the_finger_while_the_list_grows(desk: DeskScreen, clinic: PretendDesk) -> None:
    desk.finger_down("row A002")
    clinic.comes(50)
    desk.poll()
    desk.finger_up()
    assert desk.text("sheet title") == "\u2066A002\u2069"


def test_a_long_list_comes_to_rest_at_any_height(desk: DeskScreen, clinic: PretendDesk) -> None:
    for turn in range(20, 60):
        clinic.comes(turn, station="AETWRBSV"[turn % 8], misses=turn % 3, calls=turn % 4, tier=TIERS[turn % len(TIERS)])
    desk.poll()
    desk.tap("filter everywhere")
    frames: list[int] = []
    desk.window.frameSwapped.connect(lambda: frames.append(1))
    for height in range(700, 800, 5):
        desk.window.setHeight(height)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
        frames.clear()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
        assert len(frames) < 4


def test_three_hundred_who_wait_are_a_few_rows_that_keep_their_size_at_the_edge(
    desk: DeskScreen, clinic: PretendDesk
) -> None:
    """A tag without its picture at the edge of the list was smaller: its row took fewer lines, was whole, drew the
    picture, took more lines, and so on; the window stood still."""
    for turn in range(20, 316):
        clinic.comes(turn, station="AETWRBSV"[turn % 8], misses=1, calls=2, tier=TIERS[turn % len(TIERS)])
    desk.poll()
    desk.tap("filter everywhere")
    assert desk.face.lines.rowCount() == 300
    rows = [item for item in desk.items() if item.objectName().startswith("row A")]
    assert 3 < len(rows) < 20, "made for those that are seen alone"
    sizes = {}
    for whole in (True, False):
        for row_ in rows:
            row_.setProperty("whole", whole)
        desk.settle()
        tags = [(row_, tag) for row_ in rows for tag in walk(row_) if tag.property("drawn") is not None]
        assert len(tags) > 20
        sizes[whole] = [(row_.height(), tag.x(), tag.y(), tag.width()) for row_, tag in tags if tag.isVisible()]
    assert sizes[True] == sizes[False]


def test_one_call_among_three_hundred_changes_one_row_of_the_list(desk: DeskScreen, clinic: PretendDesk) -> None:
    for turn in range(20, 316):
        clinic.comes(turn)
    desk.poll()
    told: list[str] = []
    desk.face.lines.dataChanged.connect(lambda *_where: told.append("changed"))
    for signal in (desk.face.lines.rowsInserted, desk.face.lines.rowsRemoved, desk.face.lines.rowsMoved):
        signal.connect(lambda *_where: told.append("put"))
    clinic.somewhere_else("A020", desk="7")
    desk.poll()
    assert told == ["changed"]
