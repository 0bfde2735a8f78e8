"""A kiosk without a window that registers one invented person after another, until it is killed.

Arguments: folder, first. It says each number that it shows, and each copy that it is told has come out.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.application import journey as j
from kiosk.application.guide import Guide
from kiosk.assembly import open_clinic
from kiosk.domain.visit import PrintState
from kiosk.settings import Settings
from tests.support import people
from ui.worker import QtWorker


class Villagers:
    """At one kiosk, one after another."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    def come(self, sequence: int) -> j.Issued:
        """New, or once more."""
        self._guide.happen(j.NoCardTouched())
        self._guide.happen(j.NumberTyped(people.number(sequence)))
        self._until(lambda: isinstance(self._guide.stage, j.Confirming | j.TicketReady))
        self._guide.happen(j.Confirmed())
        if isinstance(self._guide.stage, j.Choosing):
            self._guide.happen(j.ProgrammeChosen("elderly"))
        self._until(lambda: isinstance(self._guide.stage, j.TicketReady))
        return self._ticket()

    def wait_for_the_paper(self) -> None:
        self._until(lambda: self._ticket().printed is PrintState.FOLDER)

    def print_again(self) -> None:
        self._guide.happen(j.PrintAgainTouched())
        self.wait_for_the_paper()

    def leave(self) -> None:
        self._guide.happen(j.Left())

    def _ticket(self) -> j.Issued:
        assert isinstance(self._guide.stage, j.TicketReady)
        return self._guide.stage.issued

    def _until(self, question: Callable[[], bool]) -> None:
        while not question():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def end_at_once(kind: type[BaseException], error: BaseException, _trace: object) -> None:
    traceback.print_exception(kind, error, error.__traceback__)
    os._exit(1)


def main(folder: Path, first: int) -> None:
    sys.excepthook = end_at_once
    _app = QCoreApplication([])
    settings = Settings()
    settings = replace(settings, data=replace(settings.data, folder=str(folder)))
    with open_clinic(settings) as clinic:
        desk, papers = QtWorker("desk"), QtWorker("papers")
        papers.run(clinic.tickets.recover, lambda _none: None)
        villagers = Villagers(Guide(clinic.kiosk(), desk, papers))
        print("READY", flush=True)  # noqa: T201
        for sequence in count(first):
            print("SHOWN", sequence, villagers.come(sequence).label, flush=True)  # noqa: T201
            if sequence % 3:  # the others leave before their paper is out
                villagers.wait_for_the_paper()
            villagers.leave()
            if sequence % 2:
                print("SHOWN", sequence, villagers.come(sequence).label, flush=True)  # noqa: T201
                villagers.wait_for_the_paper()
                if sequence % 4 == 1:
                    villagers.print_again()
                    print("COPY", sequence, flush=True)  # noqa: T201
                villagers.leave()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
