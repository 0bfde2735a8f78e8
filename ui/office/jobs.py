"""The work of the office's pages: for an admin alone, with how far it is, and a way to end it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.application.log import Progress
from kiosk.application.ports import Worker
from kiosk.application.staff import SignedIn
from kiosk.domain.staff import Role
from ui.desk.jobs import Jobs
from ui.desk.port import StaffPort
from ui.desk.scene import Ended, Troubled
from ui.desk.session import DeskSession

T = TypeVar("T")


class Watched:
    """How far a long piece of work is. The worker's thread tells, the screen's reads: two plain numbers, no lock."""

    def __init__(self) -> None:
        self.done, self.of = 0, 0
        self.cancelled = False

    def tell(self, done: int, of: int) -> bool:
        self.done, self.of = done, of
        return not self.cancelled


class OfficeJobs(Jobs):
    """``ask`` looks on the worker's thread, before anything is done, whether whoever asks still is an admin.

    ``worker`` is the office's own, so that no nurse and no lock waits for an export; without one it is the desk's.
    """

    def __init__(
        self, session: DeskSession, staff: StaffPort, steady: Callable[[], float], worker: Worker | None = None
    ) -> None:
        super().__init__(worker or session.jobs.worker, session.jobs.papers)
        self.watched: Watched | None = None
        self._session, self._staff, self._steady = session, staff, steady
        self._open: list[float] = []

    @property
    def seconds(self) -> float:
        """Since the oldest piece of work was asked for that is not done yet; 0 when nothing is to do."""
        return max(0.0, self._steady() - self._open[0]) if self._open else 0.0

    def actor(self) -> str:
        """The account that is signed in; "" for nobody."""
        who = self._session.scene.who
        return who.id if who is not None else ""

    def cancel(self) -> None:
        if self.watched is not None:
            self.watched.cancelled = True

    def ask(self, work: Callable[[], T], done: Callable[[T | Troubled], None]) -> None:
        desk = self._session.jobs
        turn = desk.turn

        def told(answer: T | Ended | Troubled) -> None:
            if not isinstance(answer, Ended) and turn == desk.turn:
                done(answer)

        self._run_checked(work, told)

    def watch(self, work: Callable[[Progress], T], done: Callable[[T | Ended | Troubled], None]) -> None:
        """The one long work of the office, which is everybody's in it: it goes on when whoever asked locks or leaves,
        and ``done`` is told in any case. Errors: RuntimeError while another goes on."""
        if self.watched is not None:
            raise RuntimeError("a long work goes on")
        watched = self.watched = Watched()

        def told(answer: T | Ended | Troubled) -> None:
            self.watched = None
            done(answer)

        self._run_checked(lambda: work(watched.tell), told)

    def _run_checked(self, work: Callable[[], T], done: Callable[[T | Ended | Troubled], None]) -> None:
        who = self._session.scene.who
        self._open.append(self._steady())

        def checked() -> T | Ended:
            return work() if who is not None and self._stands(who) else Ended()

        def told(answer: T | Ended | Troubled) -> None:
            self._open.pop(0)
            if isinstance(answer, Ended):
                self._session.look()  # which sees it too, and signs out
            done(answer)

        self.run(checked, told)

    def _stands(self, who: SignedIn) -> bool:
        return who.role is Role.ADMIN and self._staff.stands(who)
