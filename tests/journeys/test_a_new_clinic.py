"""The first hour of a clinic: the first account is made at a desk, over a real store, and leads to the office."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from devices.printers.pretend import PretendPrinter
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.staff import Role
from kiosk.faces import office_parts
from kiosk.settings import Data, Settings
from tests.conftest import PatientWorker
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen

K = Qt.Key


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def clinics(tmp_path: Path, clock: SetClock) -> Iterator[tuple[Clinic, Clinic]]:
    """The connections of two desks."""
    settings = replace(Settings(), data=Data(folder=str(tmp_path / "data")))
    with ExitStack() as opened:
        here, there = (
            opened.enter_context(open_clinic(settings, printer_is=PretendPrinter(), clock=clock)) for _ in range(2)
        )
        yield here, there


@pytest.fixture
def desks(
    clinics: tuple[Clinic, Clinic], clock: SetClock, touch_panel: QPointingDevice
) -> Iterator[tuple[DeskScreen, DeskScreen]]:
    shown = [
        DeskScreen(one.desk(), one.staff, PatientWorker(), clock, touch_panel, office=office_parts(one))
        for one in clinics
    ]
    yield shown[0], shown[1]
    for one in shown:
        one.close()


def test_the_first_admin_is_made_once_and_finds_the_office(
    desks: tuple[DeskScreen, DeskScreen], clinics: tuple[Clinic, Clinic]
) -> None:
    here, there = desks
    assert here.sees("first name") and there.sees("first name")
    here.write("阿曼古丽")
    here.press(K.Key_Return)
    pin = "".join(one for one in here.text("first pin") if one.isdigit())
    here.tap("first next")
    here.write(pin)
    assert here.page == "place"
    here.tap("office")
    assert here.page == "office"
    there.poll()
    assert there.sees("name 阿曼古丽") and not there.sees("first name")
    [account] = clinics[1].staff.people()
    assert (account.role, account.active) == (Role.ADMIN, True)
    told = [(row.event, row.actor) for row in clinics[0].storage.journal_rows()]
    assert ("staff_added", "desk") in told and clinics[0].storage.verify() is None
