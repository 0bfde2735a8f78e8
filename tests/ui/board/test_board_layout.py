"""Nothing on the board is cut off, covered or too small to be read from afar; and what it never says."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.application.board_guide import BoardView, Shown
from kiosk.application.queue import Call
from tests.support.fingers import named
from tests.support.layout import faults, shown
from ui.language import LANGUAGES
from ui.pictures.board import BEFORE, SHAPES, BoardCamera, call, views
from ui.viewmodels.board_calls_model import BoardCallsModel

MM_A_PIXEL = 0.496  # a screen of 43 inches, 1920x1080
FAR = [name for name, view in views() if view.large is not None]


def wrong(camera: BoardCamera) -> list[str]:
    """Of figures what counts is the ink: the height of their line, 1.45 em, is mostly empty."""
    figures = [item for item in texts(camera) if is_figures(item)]
    cut = {str(item.property("text")) for item in figures if not inked(item)}
    fit = {f"cut off: {text!r}" for item in figures if (text := str(item.property("text"))) not in cut}
    return [fault for fault in faults(camera.face.window, 0, 0) if fault not in fit]


def is_figures(item: QQuickItem) -> bool:
    return item.property("full") is not None


def inked(item: QQuickItem) -> bool:
    """Whether all of its ink is in its place, which the text is in the middle of."""
    font = item.property("font")
    assert isinstance(font, QFont)
    ink = QFontMetricsF(font).tightBoundingRect(str(item.property("text")))
    return bool(ink.height() < item.height() - 4 and item.property("contentWidth") <= item.width() + 1)


def texts(camera: BoardCamera) -> Iterator[QQuickItem]:
    yield from (item for item in shown(camera.face.window.contentItem()) if item.property("text"))


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_is_cut_off_or_covered(camera: BoardCamera, shape: str) -> None:
    camera.shape(*SHAPES[shape])
    found = []
    for name, view in views():
        camera.show(view)
        found += [f"{name}: {fault}" for fault in wrong(camera)]
    camera.show(next(views())[1], broken=True)
    assert found + wrong(camera) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_long_names_of_a_clinic_and_of_rooms_fit_in(long_camera: BoardCamera, shape: str) -> None:
    long_camera.shape(*SHAPES[shape])
    _name, view = next(views())
    room = Shown(call(40, "W1024", "二楼超声检查室 2", again=True), True)
    long_camera.show(dataclasses.replace(view, large=room, rows=(room, *view.rows[:5])))
    assert wrong(long_camera) == []


@pytest.mark.parametrize("name", FAR)
def test_number_and_room_are_read_from_eight_metres_by_weak_eyes(camera: BoardCamera, name: str) -> None:
    """0.7 degrees of EN 301 549, 5.1.4, are 98 mm at 8 m. A long room, or five characters, are smaller."""
    camera.shape(*SHAPES["tv"])
    camera.show(dict(views())[name])
    large = [named(camera.face.window.contentItem(), of) for of in ("large value", "place value")]
    heights = [QFontMetricsF(item.property("font")).capHeight() * MM_A_PIXEL for item in large]
    assert min(heights) >= (98 if name in ("calls", "calm") else 70)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_word_stands_there_in_all_languages(camera: BoardCamera, shape: str) -> None:
    camera.shape(*SHAPES[shape])
    words = {language: camera.face.tongues.say(language, "Room") for language in LANGUAGES}
    assert len(set(words.values())) == 3
    camera.show(dict(views())["calls"])
    written = [str(item.property("text")) for item in texts(camera)]
    assert set(words.values()) <= set(written)
    because = "Age, pregnancy, disability or military service may come first."
    assert any(text.startswith(because) for text in written)


def test_it_says_number_and_room_and_never_who_or_why(camera: BoardCamera) -> None:
    """What is on the board is all it is given: of a call it knows neither the person nor the reason."""
    assert {one.name for one in dataclasses.fields(Call)} == {"seq", "label", "station", "room", "desk", "at", "again"}
    camera.shape(*SHAPES["tv"])
    camera.show(dict(views())["calls"])
    values = [str(item.property("text")) for item in texts(camera) if re.search(r"\d", str(item.property("text")))]
    assert set(values) == {"10:42", "2026-11-25", "A012", "101", *(one for row in BEFORE for one in row)}


def test_stale_calls_are_told_big_with_the_time_and_stand_under_it(camera: BoardCamera) -> None:
    camera.shape(*SHAPES["tv"])
    camera.show(dict(views())["stale"])
    written = [str(item.property("text")) for item in texts(camera)]
    assert "No new calls since \u206610:35\u2069" in written and "Until \u206610:35\u2069" in written
    assert not named(camera.face.window.contentItem(), "large").isVisible()
    assert "A012" not in written and "A010" in written


def test_a_room_that_is_not_filled_in_is_the_name_of_the_desk(camera: BoardCamera) -> None:
    camera.shape(*SHAPES["tv"])
    camera.show(dict(views())["desk"])
    written = [str(item.property("text")) for item in texts(camera)]
    assert {"ECG", "Desk", "工作台"} <= set(written) and "Room" not in written


def test_a_number_called_again_is_marked(camera: BoardCamera) -> None:
    camera.shape(*SHAPES["tv"])
    camera.show(dict(views())["again"])
    written = [str(item.property("text")) for item in texts(camera)]
    assert {"Called again", "再次呼叫"} <= set(written)
    assert named(camera.face.window.contentItem(), "sign 1").property("name") == "again"


def test_a_still_board_paints_nothing(camera: BoardCamera) -> None:
    camera.shape(*SHAPES["tv"])
    view: BoardView = dict(views())["calls"]
    camera.show(view)
    frames: list[None] = []
    camera.face.window.frameSwapped.connect(lambda: frames.append(None))
    changed: list[None] = []
    camera.face.calls.modelReset.connect(lambda: changed.append(None))
    for _ in range(20):
        camera.face.board.show(dataclasses.replace(view))
        camera.app_turn()
    assert (frames, changed) == ([], [])


def test_a_new_call_flashes_once_and_the_mark_goes_with_its_three_minutes(camera: BoardCamera, qtbot: QtBot) -> None:
    camera.shape(*SHAPES["small"])
    camera.show(dict(views())["calls"])
    lamp = named(camera.face.window.contentItem(), "flash")
    assert lamp.isVisible() and lamp.opacity() == 1
    camera.move()
    camera.face.board.announced.emit()
    qtbot.waitUntil(lambda: lamp.opacity() < 0.5, timeout=60_000)
    qtbot.waitUntil(lambda: lamp.opacity() == 1, timeout=60_000)
    camera.show(dict(views())["calm"])
    assert not lamp.isVisible()


def test_the_list_keeps_the_item_model_contract(qapp: QGuiApplication) -> None:
    model = BoardCallsModel()
    _tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([Shown(call(1, "A001", "", desk="ECG", again=True), True)])
    roles = model.LabelRole, model.PlaceRole, model.FreshRole, model.AgainRole
    assert [model.data(model.index(0), role) for role in roles] == ["A001", "ECG", True, True]
    model.show(())
