"""One window at one desk: who is signed in, what they do, and what other desks have done meanwhile.

Longer than 250 lines: whatever changes the scene passes here, one thing at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil

from kiosk.application.ports import Worker
from kiosk.application.queue import Desk, DeskState
from kiosk.application.roster import Listed
from kiosk.application.staff import Account, SignedIn, SignIn
from ui.desk import deeds
from ui.desk.answers import after_deed, after_leaving, after_look, after_paper, after_pin, back_from_office, in_office
from ui.desk.deeds import Deed, Paper, Told
from ui.desk.jobs import Jobs
from ui.desk.port import DeskPort, StaffPort
from ui.desk.scene import Ended, Look, Page, Scene, Troubled, look
from ui.idle import Quiet

LOOK_EVERY_S = 5  # parked people wait again, and people pass the cap, by time alone
STALE_S = 2  # without an answer the list is no longer called live
DOUBLE_S = 1  # the second click of a double click takes nothing over
SIGNED_IN_S = 12 * 3600  # then a PIN is asked for again, whatever is done


class DeskSession:
    """``on_change`` is told after every change of ``scene``. Everything slow is done by ``worker``, one deed at a time:
    a double click is one action. ``now`` is aware UTC; ``steady`` are seconds that no setting of the clock moves."""

    def __init__(
        self,
        work: DeskPort,
        staff: StaffPort,
        worker: Worker,
        papers: Worker,
        *,
        now: Callable[[], datetime],
        steady: Callable[[], float],
        lock_s: int,
        undo_s: int = 30,
    ) -> None:
        self.scene = Scene()
        self.on_change: Callable[[], None] = lambda: None
        self.now = now
        self._work, self._staff = work, staff
        self.jobs, self._steady = Jobs(worker, papers), steady
        self._undo = timedelta(seconds=undo_s)
        self._quiet = Quiet(lock_s, 0)
        self._seen = -1
        self._open: dict[str, float] = {}  # "look" and "poll" that are not answered yet, and when they were asked
        self._live_at = now()
        self._signed_in_s, self._answered_s = 0.0, 0.0
        self._look_again, self._seconds = False, 0

    def start(self) -> None:
        self.jobs.run(self._staff.people, self._people)
        self.look()

    def choose(self, name: str) -> None:
        """Whose PIN is typed next; what was told to another name is theirs."""
        if name != self.scene.chosen:
            self._set(chosen=name, answer=None, ended="")

    def sign_in(self, name: str, pin: str) -> None:
        if not self.scene.locked:
            self.choose(name)
        if not self.scene.busy and not self.must_wait_s:
            self._set(busy=True)
            self.jobs.ask(lambda: self._staff.sign_in(name, pin), lambda answer: self._signed(name, answer))

    def unlock(self, pin: str) -> None:
        if self.scene.who is not None and self.scene.locked:
            self.sign_in(self.scene.who.name, pin)

    def lock(self) -> None:
        """Numbers stay, names go; at the choice of a desk there is nothing to keep."""
        if self.scene.page is Page.PLACE:
            self.sign_out()
        elif self.scene.who is not None and not self.scene.locked:
            self._set(locked=True, words="", answer=None, look=replace(self.scene.look, found=None))

    def sign_out(self) -> None:
        self._leave()

    def let_go(self) -> None:
        """The desk is closed, unless somebody is still there or a colleague has taken it over, who goes on."""
        if self.scene.who is not None and self.scene.held:
            self._close(self.scene.desk_name, self.scene.who.id)

    def open_desk(self, name: str, room: str, stations: tuple[str, ...], take_over: bool = False) -> None:
        meant = take_over and self._steady() - self._answered_s >= DOUBLE_S
        before = self.scene.desk_name if self.scene.held else ""
        self.do(deeds.open_desk(name, room, stations, meant, before), name)

    def change_place(self) -> None:
        if self.scene.page is Page.WORK and not self.scene.locked and not self.scene.busy:
            self._set(page=Page.PLACE, refused=None, done=None, news=None, undo_until=None)
            self.jobs.run(self._staff.people, self._people)

    def go_to_office(self) -> None:
        self._put(in_office(self.scene))

    def leave_office(self) -> None:
        self._put(back_from_office(self.scene))
        self.look()

    def on_list(self, words: str) -> tuple[Listed, ...]:
        """Who of a village's list fits; called on the worker."""
        return self._work.on_list(words)

    def pause(self) -> None:
        desk = self.scene.look.desk
        if desk is not None and desk.state is DeskState.CLOSED:  # by the day's end: a closed day opens no desk
            self.open_desk(desk.name, desk.room, desk.stations)
        elif desk is not None:
            self.do(deeds.set_desk(DeskState.PAUSED if desk.state is DeskState.OPEN else DeskState.OPEN))

    def end_help(self) -> None:
        if self.scene.look.helps:
            self.do(deeds.end_help(self.scene.look.helps[0].seq))

    @property
    def must_wait_s(self) -> int:
        """Rounded up; 0 when a PIN of this name may be tried."""
        return max(0, ceil(self.scene.waits.get(self.scene.door_name, 0) - self._steady()))

    @property
    def undo_s(self) -> int:
        until = self.scene.undo_until
        return max(0, -(-(until - self.now()) // timedelta(seconds=1))) if until else 0

    def search(self, words: str) -> None:
        if not self.scene.locked and words != self.scene.words:
            self._set(words=words)
            self.look()

    def look(self) -> None:
        """Also whether whoever is signed in still may be."""
        if "look" in self._open:
            self._look_again = True
            return
        self._open["look"] = self._steady()
        who, name, words, turn = self.scene.who, self.scene.desk_name, self.scene.words, self.jobs.turn

        def job() -> Look | Ended:
            return Ended() if who and not self._staff.stands(who) else look(self._work, name, words)

        self.jobs.run(job, lambda seen: self._looked(seen, who, turn))

    def poll(self) -> None:
        """A few times a second: has any process changed anything?"""
        if "poll" not in self._open:
            self._open["poll"] = self._steady()
            self.jobs.run(self._work.changes, self._asked)

    def settle(self, lock_s: int, undo_s: int) -> None:
        """Other times from now on; the time that has passed without a touch stays."""
        self._quiet = replace(self._quiet, idle_s=lock_s)
        self._undo = timedelta(seconds=undo_s)

    def second(self) -> None:
        self._quiet = self._quiet.second()
        if self._quiet.asking and self.scene.who is not None:
            self.lock()
        if self.scene.who is not None and self._steady() - self._signed_in_s >= SIGNED_IN_S:
            self._leave("expired")
        if any(self._steady() - asked > STALE_S for asked in self._open.values()):
            self._set(stale_since=self._live_at)
        self._seconds += 1
        if self._seconds % LOOK_EVERY_S == 0:
            self.look()
        self.on_change()

    def touched(self) -> None:
        self._quiet = self._quiet.touched()

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

        turn = self.jobs.turn
        self._set(busy=True, refused=None, done=None, news=None)
        self.jobs.run(job, lambda told: self._did(told, turn))

    def _did(self, told: tuple[Told, Look] | Ended | Troubled, turn: int) -> None:
        if isinstance(told, tuple) and isinstance(told[0], Paper):  # also for somebody who has left since
            news, come = told[0].news, told[0].come
            self.jobs.print(come, lambda came: self._put(after_paper(self.scene, news, came)), turn)
            told = news, told[1]
        if turn != self.jobs.turn:
            if isinstance(told, tuple) and isinstance(told[0], Desk) and told[0].staff:  # opened for nobody
                self._close(told[0].name, told[0].staff)
            return
        self._answered_s = self._steady()
        self._set(busy=False)
        match told:
            case Troubled():
                self._set(troubled=True)
            case Ended():
                self._leave("changed")
            case (answer, Look() as seen):
                self._live_at = self.now()
                seen = replace(seen, found=None) if self.scene.locked else seen
                self._put(after_deed(self.scene, answer, seen, self.now() + self._undo))

    def _signed(self, name: str, answer: SignIn | Troubled) -> None:
        if isinstance(answer, SignedIn) and not self.scene.locked:
            self._signed_in_s = self._steady()
        self._put(after_pin(self.scene, name, answer, self._steady()))
        self.look()

    def _people(self, accounts: tuple[Account, ...] | Troubled) -> None:
        if not isinstance(accounts, Troubled):
            self._set(accounts=tuple(one for one in accounts if one.active))

    def _looked(self, seen: Look | Ended | Troubled, who: SignedIn | None, turn: int) -> None:
        del self._open["look"]
        again, self._look_again = self._look_again or turn != self.jobs.turn, False
        match seen:
            case Troubled():
                self._set(troubled=True, stale_since=self._live_at)
            case Ended():
                if who == self.scene.who:
                    self._leave("changed")
            case Look() if turn == self.jobs.turn:
                self._live_at = self.now()
                seen = replace(seen, found=None) if self.scene.locked else seen
                self._put(after_look(self.scene, seen))
        if again:
            self.look()

    def _asked(self, changes: int | Troubled) -> None:
        del self._open["poll"]
        if isinstance(changes, Troubled):
            self._set(troubled=True, stale_since=self._live_at)
        elif changes != self._seen:
            self._seen = changes
            self.look()
            if self.scene.page is Page.SIGN_IN:
                self.jobs.run(self._staff.people, self._people)
        elif "look" not in self._open:
            self._live_at = self.now()

    def _leave(self, ended: str = "") -> None:
        self.let_go()
        self.jobs.turn += 1
        self.scene = after_leaving(self.scene, ended)
        self.on_change()
        self.jobs.run(self._staff.people, self._people)

    def _close(self, desk: str, actor: str) -> None:
        """So that nobody is sent there; the store refuses where somebody is at it, or a colleague has it."""
        self.jobs.run(lambda: self._work.set_desk(desk, DeskState.CLOSED, actor), lambda _told: None)

    def _set(self, **changed: object) -> None:
        self._put(replace(self.scene, **changed))  # type: ignore[arg-type]

    def _put(self, scene: Scene) -> None:
        if scene != self.scene:
            self.scene = scene
            self.on_change()
