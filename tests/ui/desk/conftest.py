"""A desk's window over a pretend clinic."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPointingDevice

from tests.conftest import PatientWorker
from tests.support.clock import SetClock
from tests.ui.conftest import touch_panel
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import NURSE, PIN, PretendDesk, PretendStaff

__all__ = ["touch_panel"]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def clinic(clock: SetClock) -> PretendDesk:
    return PretendDesk(clock)


@pytest.fixture
def staff(clock: SetClock) -> PretendStaff:
    return PretendStaff(clock)


@pytest.fixture
def window(
    clinic: PretendDesk, staff: PretendStaff, worker: PatientWorker, clock: SetClock, touch_panel: QPointingDevice
) -> Iterator[DeskScreen]:
    """At the sign-in."""
    shown = DeskScreen(clinic, staff, worker, clock, touch_panel)
    yield shown
    shown.close()


@pytest.fixture
def desk(window: DeskScreen) -> DeskScreen:
    """At work, at desk 1 in room 103 for the blood draw."""
    window.sign_in(NURSE, PIN)
    window.open_desk("1", "103", "B")
    assert window.page == "work"
    return window
