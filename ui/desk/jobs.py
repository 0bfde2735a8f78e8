"""The two threads of a desk: its own work, and paper, which may be long in coming."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.application.errors import StorageError
from kiosk.application.ports import Worker
from ui.desk.scene import Troubled

T = TypeVar("T")


class Jobs:
    """``turn`` is another after somebody has left: what they asked for is no longer theirs to see."""

    def __init__(self, worker: Worker, papers: Worker) -> None:
        self.turn = 0
        self.worker = worker
        self.papers = papers

    def run(self, work: Callable[[], T], done: Callable[[T | Troubled], None]) -> None:
        """``done`` is told whoever is there by then."""
        self.worker.run(_tried(work), done)

    def ask(self, work: Callable[[], T], done: Callable[[T | Troubled], None]) -> None:
        """``done`` is told only while whoever asked is still there."""
        self.run(work, self._theirs(done, self.turn))

    def print(self, work: Callable[[], T], done: Callable[[T | Troubled], None], turn: int) -> None:
        """The desk works on meanwhile. The paper comes in any case; ``done`` is told only while ``turn`` is still."""
        self.papers.run(_tried(work), self._theirs(done, turn))

    def _theirs(self, done: Callable[[T | Troubled], None], turn: int) -> Callable[[T | Troubled], None]:
        def told(answer: T | Troubled) -> None:
            if turn == self.turn:
                done(answer)

        return told


def _tried(work: Callable[[], T]) -> Callable[[], T | Troubled]:
    def tried() -> T | Troubled:
        try:
            return work()
        except (StorageError, OSError):  # the store, or a stick that went while it was looked at
            return Troubled()

    return tried
