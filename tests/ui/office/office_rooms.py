"""A desk session with an admin in its office, whose worker works at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from kiosk.application.staff import SignedIn
from kiosk.domain.staff import Role
from tests.support.clock import SetClock
from tests.ui.desk.pretend import PretendDesk, PretendStaff
from ui.desk.scene import Page
from ui.desk.session import DeskSession
from ui.office.jobs import OfficeJobs
from ui.pictures.pretend_day import TODAY

T = TypeVar("T")
ADMIN = SignedIn("admin", "Ayshe", Role.ADMIN, 1)


class AtOnce:
    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        done(work())


class OfficeRoom:
    def __init__(self) -> None:
        self.clock = SetClock()
        self.staff = PretendStaff(self.clock)
        worker = AtOnce()
        self.desk = PretendDesk(self.clock)
        self.session = DeskSession(
            self.desk,
            self.staff,
            worker,
            worker,
            now=lambda: self.clock.at,
            steady=self.seconds,
            lock_s=300,
        )
        self.jobs = OfficeJobs(self.session, self.staff, self.seconds)
        self.be(Role.ADMIN)

    def be(self, role: Role) -> None:
        who = replace(ADMIN, role=role)
        self.session.scene = replace(self.session.scene, who=who, page=Page.OFFICE)

    def seconds(self) -> float:
        return self.clock.now().boottime_ms / 1000

    def today(self) -> date:
        return TODAY
