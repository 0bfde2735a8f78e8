"""A pretend day written into a database by the clinic's own work: registered, called, served, closed."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import heappop, heappush

from kiosk.application.ports import Clock, Moment, OpenVisit, Person, Storage
from kiosk.application.queue import Done, Queue
from kiosk.application.registration import Registration
from kiosk.domain.calling import tier_by_age
from kiosk.domain.identity import Sex, check_digit
from kiosk.domain.visit import PrintState, StopState
from kiosk.simulate.clinic import ABSENT_MINUTES, WAY_MINUTES, Desks
from kiosk.simulate.villagers import Villager

ACTOR = "simulate"
REGION = "6599"  # with any two digits the code of no place: the people are invented


class PretendClock(Clock):
    """Stands still until it is set; ``restart`` is the beginning of a day."""

    def __init__(self, at: datetime) -> None:
        self.restart(at)

    def restart(self, at: datetime) -> None:
        self._start = self.at = at
        self._boot = f"pretend-{at:%Y%m%d}"

    def now(self) -> Moment:
        return Moment(self.at, self._boot, (self.at - self._start) // timedelta(milliseconds=1))


@dataclass(slots=True)
class _Out:
    """Somebody in the clinic."""

    villager: Villager
    finished: int = 0
    missed: bool = False


class WrittenDay:
    """One day; ``play`` it once, on a business day of its own."""

    def __init__(
        self, registration: Registration, storage: Storage, queue: Queue, clock: PretendClock, opening: datetime
    ) -> None:
        clock.restart(opening)
        self._registration, self._storage, self._queue, self._clock = registration, storage, queue, clock
        self._opening, self._day, self._catalogue = opening, registration.today(), registration.catalogue
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._minute = 0.0
        self._idle: dict[str, dict[str, None]] = defaultdict(dict)  # station -> names of its desks
        self._stations: dict[str, tuple[str, ...]] = {}  # of each desk
        self._people: dict[str, _Out] = {}

    def play(self, villagers: Sequence[Villager], desks: Desks) -> int:
        """Returns how many were still there when the day was closed. Errors: StorageError."""
        for kind, count in desks.items():
            for number in range(1, count + 1):
                name = f"{''.join(kind)}{number}"
                self._queue.open_desk(name, name, kind, self._day, self._moment, ACTOR)
                self._stations[name] = kind
                self._free(name)
        for one in villagers:
            self._after(one.at, functools.partial(self._come, one))
        while self._events:
            self._minute, _order, happens = heappop(self._events)
            self._clock.at = self._opening + timedelta(minutes=self._minute)
            happens()
        return self._queue.close_day(self._day, self._moment, ACTOR)

    @property
    def _moment(self) -> Moment:
        return self._clock.now()

    def _after(self, minutes: float, happens: Callable[[], None]) -> None:
        heappush(self._events, (self._minute + minutes, next(self._order), happens))

    def _come(self, villager: Villager) -> None:
        person = self._registration.person_typed(*invented(villager, self._day))
        assert isinstance(person, Person), person
        programme = self._catalogue.programmes[villager.programme]
        visit = self._registration.register(person, programme, by="number", actor=ACTOR)
        assert isinstance(visit, OpenVisit), visit
        self._people[visit.visit_id] = _Out(villager)
        self._storage.sending(visit.print_id, self._moment)
        self._storage.printed(visit.print_id, PrintState.PRINTED, ACTOR, self._moment)
        if villager.tier is not tier_by_age(villager.age):
            label = f"{visit.letter}{visit.sequence:03d}"
            self._queue.set_tier(label, villager.tier, True, ACTOR, self._day, self._moment, ACTOR)
        self._call_at(visit.station)

    def _call_at(self, station: str) -> None:
        for desk in list(self._idle[station]):
            if not self._call_next(desk):
                return

    def _call_next(self, desk: str) -> bool:
        told = self._queue.call_next(desk, self._day, self._moment, ACTOR)
        if not isinstance(told, Done):
            self._free(desk)
            return False
        for station in self._stations[desk]:
            self._idle[station].pop(desk, None)
        out, code = self._people[told.row.visit_id], told.row.station
        gone = out.villager.leaves is not None and out.finished >= out.villager.leaves
        if gone or (told.row.misses == 0 and code in out.villager.absent):
            self._after(ABSENT_MINUTES, functools.partial(self._miss, desk))
        else:
            self._after(WAY_MINUTES, functools.partial(self._start, desk, out))
        return True

    def _free(self, desk: str) -> None:
        for station in self._stations[desk]:
            self._idle[station][desk] = None

    def _miss(self, desk: str) -> None:
        self._queue.miss(desk, self._moment, ACTOR)
        self._call_next(desk)

    def _start(self, desk: str, out: _Out) -> None:
        pregnant = "X" not in out.villager.minutes
        told = self._queue.start(desk, self._moment, ACTOR, pregnant)
        assert isinstance(told, Done), told
        if told.row.state is StopState.SKIPPED:
            self._go_on(desk, told)
            return
        usual = self._catalogue.stations[told.row.station].minutes
        minutes = out.villager.minutes.get(told.row.station, usual)
        self._after(minutes, functools.partial(self._finish, desk, out))

    def _finish(self, desk: str, out: _Out) -> None:
        out.finished += 1
        told = self._queue.finish(desk, self._moment, ACTOR)
        assert isinstance(told, Done), told
        self._go_on(desk, told)

    def _go_on(self, desk: str, told: Done) -> None:
        self._call_next(desk)
        if told.next_station is not None:
            self._call_at(told.next_station)


def invented(villager: Villager, day: date) -> tuple[str, str]:
    """A number with a right check digit, in a region that does not exist, and a name."""
    region, sequence = divmod(villager.turn, 480)
    born = day - timedelta(days=int(villager.age * 365.25) + 100)  # nobody twice, on days within a year
    body = f"{REGION}{region:02d}{born:%Y%m%d}{2 * sequence + (villager.sex is Sex.MALE):03d}"
    return body + check_digit(body), "试" + "".join("零一二三四五六七八九"[int(one)] for one in str(villager.turn))
