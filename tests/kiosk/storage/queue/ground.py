"""Where any day happens: a real database, and everything that must hold of it after each action."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import ModuleType

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

import kiosk.storage.queue
from kiosk.application.queue import Action, Answer, Done, Refused
from kiosk.domain.calling import Tier
from kiosk.domain.catalogue import catalogue_from
from kiosk.domain.visit import StopState
from kiosk.storage import open_store
from kiosk.storage.queue.replay import Tables, replayed, tables_of
from kiosk.storage.queue.rows import Stop
from tests.kiosk.storage.queue import model
from tests.kiosk.storage.queue.conftest import Room

NAME = {"zh": "站", "en": "station"}
STATIONS = [
    {"code": "V", "name": NAME, "minutes": 3},
    {"code": "B", "name": NAME, "minutes": 3, "fasting": True},
    {"code": "S", "name": NAME, "minutes": 6, "fasting": True},
    {"code": "X", "name": NAME, "minutes": 5, "ask": ["pregnant"]},
    {"code": "C", "name": NAME, "minutes": 4, "last": True, "after": ["V"]},
]
SMALL = catalogue_from(
    {
        "station": STATIONS,
        "programme": [
            {"code": "long", "letter": "A", "name": NAME, "route": ["V", "B", "S", "X", "C"]},
            {"code": "short", "letter": "B", "name": NAME, "route": ["V", "B"]},
        ],
    }
)
DESKS = ("1", "2", "3")


class Ground(RuleBasedStateMachine):
    """A clinic with two connections that take turns. ``queue`` is the package under test."""

    queue: ModuleType = kiosk.storage.queue

    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        self.stores = [open_store(Path(self.scratch.name, "data")) for _ in range(2)]
        for store in self.stores:
            store._db.execute("pragma synchronous=off").fetchall()  # power cuts have tests of their own
        self.rooms = [Room(store, SMALL) for store in self.stores]
        for room in self.rooms:
            room.queue = self.queue.QueueStore(room.store._db, room.store._cipher, SMALL, self.queue.QueueRules())
        self.tables = Tables()
        self.last: dict[str, tuple[Tables, Tables]] = {}  # of each desk: before and after what it did last
        self.called: dict[tuple[int, str], datetime] = {}  # the last call as a priority person
        self.called_before: dict[str, tuple[tuple[int, str], datetime | None]] = {}  # of each desk's last action
        self.turn = 0
        self.entries = 0
        self.closed = False
        self.before_the_end = Tables()  # of the day
        self.fine = True  # nothing wrong was found so far

    def teardown(self) -> None:
        for store in self.stores:
            store.close()
        self.scratch.cleanup()

    @property
    def room(self) -> Room:
        return self.rooms[self.turn]

    def labels(self) -> st.SearchStrategy[str]:
        """Of somebody who is there, mostly."""
        visits = self.tables.visits.values()
        here = sorted(visit["label"] for visit in visits if visit["state"] == "open")
        return st.sampled_from([*here, *here, *here, *sorted(visit["label"] for visit in visits)] or ["A001"])

    def person(self, who: int) -> str | None:
        found = self.room.store.person_of_card(f"{who:032X}")
        return found.id if found else None

    # ---- after each action ----

    def look(self, *, undone: bool = False) -> Tables:
        """Everything that must hold of the tables, the journal and what people are told; the tables before."""
        self.fine = False
        before, self.tables = self.tables, tables_of(self.room.store._db)
        entries = list(self.room.store.journal_rows())
        self.entries = len(entries)
        assert replayed(entries) == self.tables
        assert self.room.store.verify() is None
        model.check(self.tables)
        model.check_step(before, self.tables, undone=undone)
        self.turn = 1 - self.turn
        for turn, visit in self.tables.visits.items():
            told = self.room.store.visit(visit["id"])
            here = model.live(self.tables, turn)
            assert told is not None
            if here and here[0].state is StopState.WAITING:
                assert told.people_ahead == model.ahead(self.tables, here[0])
                assert told.people_ahead == model.called_before(self.tables, here[0], self.room.at)
        self.fine = True
        return before

    def does(self, act: Callable[[], Answer], desk: str | None = None, *, undone: bool = False) -> Done | None:
        entries, tables = self.entries, self.tables
        answer = act()
        before = self.look(undone=undone)
        if isinstance(answer, Refused):
            assert self.entries == entries and self.tables == tables, f"{answer.why} changed something"
            return None
        assert self.entries > entries
        stop = self.tables.stops[answer.row.turn, answer.row.station]
        assert (stop.state, stop.version) == (answer.row.state, answer.row.version)
        if desk is not None:
            self.last[desk] = (before, self.tables)
            self.called_before.pop(desk, None)
            if answer.action in (Action.CALL_NEXT, Action.CALL):
                self.counts(desk, before.stops[stop.turn, stop.station])
        return answer

    def counts(self, desk: str, stop: Stop) -> None:
        key = (stop.turn, stop.station)
        self.called_before[desk] = (key, self.called.get(key))
        if stop.tier not in (Tier.ORDINARY, Tier.EMERGENCY):
            self.called[key] = self.room.at

    def passes_time(self, seconds: int) -> None:
        for room in self.rooms:
            room.pass_(seconds=seconds)
