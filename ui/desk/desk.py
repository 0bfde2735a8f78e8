"""A desk that is open: its session, its window, and the clocks that drive both."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QUICK_BACKEND", "software")  # before the application object; a GPU driver is the exception

from PySide6.QtCore import QTimer

from kiosk.domain.catalogue import Catalogue
from ui.desk.face import DeskFace
from ui.desk.port import DeskPort, StaffPort
from ui.desk.session import DeskSession
from ui.in_force import DeskInForce, Watched
from ui.office.office import OfficeParts, open_office
from ui.viewmodels.first_account_view_model import FirstAccountViewModel
from ui.worker import QtWorker

POLL_MS = 200  # what another desk did is here within half a second


class OpenDesk:
    """``work`` and ``staff`` are called by the workers' threads alone; ``papers`` prints. ``face.desk.helped`` is told
    when a villager asks for a person. Several may live in one process. Errors: FontError, SettingsError, before
    anything is shown.
    """

    def __init__(
        self,
        work: DeskPort,
        staff: StaffPort,
        *,
        catalogue: Catalogue,
        fonts: Path,
        language: str,
        lock_s: int,
        undo_s: int,
        worker: QtWorker,
        papers: QtWorker,
        in_force: Callable[[], DeskInForce | None] | None = None,
        office: OfficeParts | None = None,
    ) -> None:
        """``in_force`` is asked by the worker, once a second; a desk without it keeps what it was given."""

        def steady() -> float:
            return time.clock_gettime(time.CLOCK_BOOTTIME)

        self.session = DeskSession(
            work,
            staff,
            worker,
            papers,
            now=lambda: datetime.now(UTC),
            steady=steady,
            lock_s=lock_s,
            undo_s=undo_s,
        )
        self._workers = (worker, papers) if office is None else (worker, papers, QtWorker("office"))
        admins = None
        if office is not None:
            admins = open_office(office, self.session, staff, steady, catalogue, self._workers[-1])
        first = FirstAccountViewModel(self.session, staff)
        self.face = DeskFace(self.session, catalogue, fonts=fonts, language=language, first=first, office=admins)
        self._poll = QTimer(interval=POLL_MS)
        self._poll.timeout.connect(self.session.poll)
        self._second = QTimer(interval=1000)  # also lets Python hear signals of the system
        self._second.timeout.connect(self.session.second)
        if in_force is not None:
            self._watched = Watched(worker, in_force, self._settle)
            self._second.timeout.connect(self._watched.look)

    def show(self, full_screen: bool = False) -> None:
        room = self.face.window.screen().availableGeometry()
        if full_screen:
            self.face.window.setGeometry(self.face.window.screen().geometry())  # X without a window manager needs it
            self.face.window.showFullScreen()
        else:
            self.face.window.resize(min(1280, room.width()), min(800, room.height()))
            self.face.window.show()
        self.session.start()
        self._poll.start()
        self._second.start()

    def _settle(self, now: DeskInForce) -> None:
        self.session.settle(now.lock_s, now.undo_s)
        self.face.use(now.catalogue)

    def close(self) -> None:
        self._poll.stop()
        self._second.stop()
        self.session.let_go()
        for worker in self._workers:
            worker.stop()
        self.face.close()
