"""One window at one desk: who is signed in, what they do, and what other desks have done meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar, assert_never

from kiosk.application.errors import StorageError
from kiosk.application.ports import Worker
from kiosk.application.queue import Action, Desk, DeskState, Done, Refused
from kiosk.application.staff import Account, Locked, MustWait, SignedIn, SignIn, WrongPin
from ui import desk_deeds as deeds
from ui.desk_deeds import Deed, Told
from ui.desk_port import DeskPort, StaffPort
from ui.desk_scene import Ended, Look, News, Page, Scene, Troubled, look
from ui.idle import Quiet

T = TypeVar("T")
LOOK_EVERY_S = 5  # parked people wait again, and people pass the cap, by time alone


class DeskSession:
    """``on_change`` is told after every change of ``scene``. Everything slow is done by ``worker``, one deed at a time:
    a double click is one action. ``now`` is aware UTC."""

    def __init__(
        self,
        work: DeskPort,
        staff: StaffPort,
        worker: Worker,
        *,
        now: Callable[[], datetime],
        lock_s: int,
        undo_s: int = 30,
    ) -> None:
        self.scene = Scene()
        self.on_change: Callable[[], None] = lambda: None
        self.now = now
        self._work = work
        self._staff = staff
        self._worker = worker
        self._undo = timedelta(seconds=undo_s)
        self._quiet = Quiet(lock_s, 0)
        self._seen = -1
        self._asking = False
        self._looking = False
        self._look_again = False
        self._seconds = 0

    # ---- who is there ----

    def start(self) -> None:
        self._run(self._staff.people, self._people)
        self.look()

    def sign_in(self, name: str, pin: str) -> None:
        scene = self.scene
        if not scene.busy and not self.must_wait_s:
            self._set(busy=True)
            self._run(lambda: self._staff.sign_in(name, pin), self._signed)

    def unlock(self, pin: str) -> None:
        if self.scene.who is not None and self.scene.locked:
            self.sign_in(self.scene.who.name, pin)

    def lock(self) -> None:
        """Numbers stay, names go; at the choice of a desk there is nothing to keep."""
        if self.scene.page is Page.PLACE:
            self._leave()
        elif self.scene.page is Page.WORK and not self.scene.locked:
            self._set(locked=True, words="", answer=None, look=replace(self.scene.look, found=None))

    def sign_out(self) -> None:
        """The desk is closed, unless somebody is still there: a colleague goes on."""
        desk = self.scene.look.desk
        if self.scene.page is Page.WORK and desk and desk.current is None and not self.scene.locked:
            who, name = self.scene.who, self.scene.desk_name
            actor = who.id if who else ""
            self._run(lambda: self._work.set_desk(name, DeskState.CLOSED, actor), lambda _told: None)
        self._leave()

    def open_desk(self, name: str, room: str, stations: tuple[str, ...]) -> None:
        self.do(deeds.open_desk(name, room, stations), name)

    def change_place(self) -> None:
        if self.scene.page is Page.WORK and not self.scene.locked and not self.scene.busy:
            self._set(page=Page.PLACE, refused=None, done=None, news=None, undo_until=None)
            self._run(self._staff.people, self._people)

    def pause(self) -> None:
        desk = self.scene.look.desk
        if desk is not None:
            self.do(deeds.set_desk(DeskState.PAUSED if desk.state is DeskState.OPEN else DeskState.OPEN))

    def end_help(self) -> None:
        if self.scene.look.helps:
            self.do(deeds.end_help(self.scene.look.helps[0].seq))

    @property
    def must_wait_s(self) -> int:
        """Rounded up; 0 when a PIN may be tried."""
        at = self.scene.try_at
        return max(0, -(-(at - self.now()) // timedelta(seconds=1))) if at else 0

    @property
    def undo_s(self) -> int:
        until = self.scene.undo_until
        return max(0, -(-(until - self.now()) // timedelta(seconds=1))) if until else 0

    # ---- looking ----

    def search(self, words: str) -> None:
        if not self.scene.locked and words != self.scene.words:
            self._set(words=words)
            self.look()

    def look(self) -> None:
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        name, words = self.scene.desk_name, self.scene.words
        self._run(lambda: look(self._work, name, words), self._looked)

    def poll(self) -> None:
        """A few times a second: has any process changed anything?"""
        if not self._asking:
            self._asking = True
            self._run(self._work.changes, self._asked)

    def second(self) -> None:
        self._quiet = self._quiet.second()
        if self._quiet.asking and self.scene.who is not None:
            self.lock()
        self._seconds += 1
        if self._seconds % LOOK_EVERY_S == 0:
            self.look()
        self.on_change()

    def touched(self) -> None:
        self._quiet = self._quiet.touched()

    # ---- answers of the worker ----

    def do(self, deed: Deed, desk_name: str | None = None) -> None:
        """One deed at a time; none while the window is locked. ``desk_name``: of a desk to be opened."""
        who = self.scene.who
        if who is None or self.scene.busy or self.scene.locked:
            return
        name, words = self.scene.desk_name if desk_name is None else desk_name, self.scene.words

        def job() -> tuple[Told, Look] | Ended:
            if not self._staff.stands(who):
                return Ended()
            return deed(self._work, name, who.id), look(self._work, name, words)

        self._set(busy=True, refused=None, done=None, news=None)
        self._run(job, self._did)

    def _did(self, told: tuple[Told, Look] | Ended | Troubled) -> None:
        self._set(busy=False)
        match told:
            case Troubled():
                self._set(troubled=True)
            case Ended():
                self._leave(ended=True)
            case (Desk() as desk, Look() as seen) if self.scene.page is Page.PLACE:
                self._set(page=Page.WORK, desk_name=desk.name, look=seen, undo_until=None, troubled=False)
            case (answer, Look() as seen):
                self._answered(answer, seen)

    def _answered(self, answer: Told, seen: Look) -> None:
        until = self.scene.undo_until
        if isinstance(answer, Done):
            until = None if answer.action is Action.UNDO else self.now() + self._undo
        self._set(
            look=seen,
            refused=answer if isinstance(answer, Refused) else None,
            done=answer if isinstance(answer, Done) else None,
            news=answer if isinstance(answer, News) else None,
            undo_until=until,
            troubled=False,
        )

    def _signed(self, answer: SignIn | Troubled) -> None:
        match answer:
            case SignedIn() as who if self.scene.locked:
                self._set(busy=False, who=who, locked=False, answer=None, try_at=None)
                self.look()
            case SignedIn() as who:
                self._set(busy=False, who=who, page=Page.PLACE, answer=None, try_at=None, ended=False)
                self.look()
            case WrongPin(wait_s=wait_s) | MustWait(wait_s=wait_s):
                try_at = self.now() + timedelta(seconds=wait_s) if wait_s else None
                self._set(busy=False, answer=answer, try_at=try_at)
            case Locked():
                self._set(busy=False, answer=answer, try_at=None)
            case Troubled():
                self._set(busy=False, troubled=True)
            case _:
                assert_never(answer)

    def _people(self, accounts: tuple[Account, ...] | Troubled) -> None:
        if not isinstance(accounts, Troubled):
            self._set(accounts=tuple(one for one in accounts if one.active))

    def _looked(self, seen: Look | Troubled) -> None:
        self._looking = False
        if isinstance(seen, Troubled):
            self._set(troubled=True)
        else:
            self._set(look=replace(seen, found=None) if self.scene.locked else seen, troubled=False)
        if self._look_again:
            self._look_again = False
            self.look()

    def _asked(self, changes: int | Troubled) -> None:
        self._asking = False
        if isinstance(changes, Troubled):
            self._set(troubled=True)
        elif changes != self._seen:
            self._seen = changes
            self.look()
            if self.scene.page is Page.SIGN_IN:
                self._run(self._staff.people, self._people)

    def _leave(self, *, ended: bool = False) -> None:
        kept = self.scene
        self.scene = Scene(
            accounts=kept.accounts, desk_name=kept.desk_name, look=replace(kept.look, found=None), ended=ended
        )
        self.on_change()
        self._run(self._staff.people, self._people)

    def _run(self, work: Callable[[], T], done: Callable[[T | Troubled], None]) -> None:
        def tried() -> T | Troubled:
            try:
                return work()
            except StorageError:
                return Troubled()

        self._worker.run(tried, done)

    def _set(self, **changed: object) -> None:
        scene = replace(self.scene, **changed)  # type: ignore[arg-type]
        if scene != self.scene:
            self.scene = scene
            self.on_change()
