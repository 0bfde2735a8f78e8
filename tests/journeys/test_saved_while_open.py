"""A board, a desk and a kiosk that are open while the office saves: nobody starts them again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from devices.cards.pretend import PretendCardWatch
from devices.printers.pretend import PretendPrinter
from kiosk import faces
from kiosk.application.board_guide import BoardGuide
from kiosk.application.guide import Guide
from kiosk.assembly import FONTS, Clinic, open_board, open_clinic
from kiosk.live.in_force import clinic_names
from kiosk.settings import Data, Settings
from ui.app import OpenKiosk
from ui.board import OpenBoard
from ui.desk.desk import OpenDesk
from ui.worker import QtWorker

PATIENCE = 60_000  # of a loaded machine


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=Data(folder=str(tmp_path)))


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def office(settings: Settings, stack: ExitStack) -> Clinic:
    """Where an admin saves: another process."""
    return stack.enter_context(open_clinic(settings, printer_is=PretendPrinter()))


def test_a_board_takes_the_new_name_and_pace(
    office: Clinic, settings: Settings, stack: ExitStack, qtbot: QtBot
) -> None:
    work, clock, live = stack.enter_context(open_board(settings))
    guide, worker = BoardGuide(work, QtWorker(), clock, 6000), QtWorker()
    board = OpenBoard(
        guide,
        fonts=FONTS,
        clinic=clinic_names(live.current),
        full_screen=False,
        screen="",
        chime=None,
        worker=worker,
        in_force=lambda: faces.answered(lambda: faces.board_in_force(live)),
    )
    stack.callback(board.stop)
    board.start()
    office.settings.save({"clinic.name_en": "Awat clinic", "board.call_s": 9}, "an-admin")
    qtbot.waitUntil(lambda: board.face.board.clinic["en"] == "Awat clinic", timeout=PATIENCE)
    assert guide.least_ms == 9000


def test_a_desk_shows_the_new_station(office: Clinic, settings: Settings, stack: ExitStack, qtbot: QtBot) -> None:
    clinic = stack.enter_context(open_clinic(settings, printer_is=PretendPrinter()))
    desk = OpenDesk(
        clinic.desk(),
        clinic.staff,
        catalogue=clinic.catalogue,
        fonts=FONTS,
        language="en",
        lock_s=300,
        undo_s=30,
        worker=QtWorker("desk"),
        papers=QtWorker("papers"),
        in_force=lambda: faces.answered(lambda: faces.desk_in_force(clinic)),
    )
    stack.callback(desk.close)
    desk.show()
    draft = office.catalogues.draft()
    names = {"ug": "كۆز", "zh": "眼科", "en": "Eyes"}
    draft["station"].append({"code": "K", "name": names, "minutes": 4, "after": ["R"], "room": "301"})
    draft["programme"][0]["route"].insert(-1, "K")
    assert office.catalogues.save(draft, "an-admin") == 2
    qtbot.waitUntil(lambda: "Eyes" in str(desk.face.door.stations), timeout=PATIENCE)


def test_a_kiosk_asks_sooner_and_speaks_the_other_language(
    office: Clinic, settings: Settings, stack: ExitStack, qtbot: QtBot
) -> None:
    clinic = stack.enter_context(open_clinic(settings, printer_is=PretendPrinter()))
    workers = QtWorker("desk"), QtWorker("papers")
    kiosk = OpenKiosk(
        Guide(clinic.kiosk(), *workers),
        PretendCardWatch(),
        fonts=FONTS,
        language="ug",
        idle_s=30,
        warning_s=15,
        full_screen=False,
        practice=None,
        workers=workers,
        in_force=lambda: faces.answered(lambda: faces.kiosk_in_force(clinic.live)),
    )
    stack.callback(kiosk.stop)
    kiosk.start()
    assert kiosk.face.language.spoken == "ug"
    office.settings.save({"kiosk.language": "zh", "kiosk.warning_s": 20}, "an-admin")
    qtbot.waitUntil(lambda: kiosk.face.language.spoken == "zh", timeout=PATIENCE)
    assert kiosk.face.idle.secondsInAll == 20
