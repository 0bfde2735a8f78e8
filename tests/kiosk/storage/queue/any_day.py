"""Any day at all: people come, desks do whatever they like, time passes, and everything that must hold, holds.

Longer than 250 lines: one machine, with a rule for each thing that may happen on a day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from kiosk.application.queue import Answer, DeskState, NotDone, Row
from kiosk.domain.calling import Tier, Why
from kiosk.domain.identity import Sex
from kiosk.domain.visit import AT_WORK, LIVE, StopState
from tests.kiosk.storage.queue import model
from tests.kiosk.storage.queue.ground import SMALL, Ground
from tests.support.data_folder import DAY

FIRST = {"long": ("B", "S"), "short": ("B",)}
CODES = tuple(SMALL.stations)
DESKS = ("1", "2", "3")
FROM = {"start": {"called"}, "finish": {"serving"}, "miss": {"called"}, "recall": {"called"}}
AT_A_DESK = ("miss", "recall", "start", "finish", "miss", "park", "transfer", "undo")
desks, codes, tiers = st.sampled_from(DESKS), st.sampled_from(CODES), st.sampled_from(list(Tier))


class AnyDay(Ground):
    @initialize(busy=st.sampled_from([True, True, False]))
    def the_desks_open(self, busy: bool) -> None:
        for desk, stations in zip(DESKS, (("B",), ("V", "B", "S"), CODES), strict=True):
            self.room.opens(desk, *stations)
            self.look()
        if busy:
            for who in range(1, 11):
                self.somebody_comes(who, "long" if who % 3 else "short", (30, 66, 85, 30, 30)[who % 5], None)
            self.passes_time(2800)  # the ordinary ones are over the cap
            for who in (4, 5, 7, 8):  # once more, for the other programme
                self.somebody_comes(who, "short", 85, Sex.FEMALE)

    @rule(
        who=st.integers(1, 16),
        programme=st.sampled_from(sorted(FIRST)),
        age=st.sampled_from([None, 30, 30, 66, 72, 85]),
        sex=st.sampled_from([Sex.FEMALE, Sex.MALE, None]),
    )
    def somebody_comes(self, who: int, programme: str, age: int | None, sex: Sex | None) -> None:
        route = SMALL.programmes[programme].route
        first = FIRST[programme][who % len(FIRST[programme])]
        known = [visit for visit in self.tables.visits.values() if visit["state"] in ("open", "done")]
        mine = [visit for visit in known if visit["programme"] == programme and visit["person_id"] == self.person(who)]
        if self.closed or mine:
            return
        self.passes_time(1)
        self.room.comes(first=first, route=route, age=age, sex=sex, who=who, programme=programme)
        self.look()

    @rule(seconds=st.sampled_from([1, 20, 31, 300, 1500]))
    def time_passes(self, seconds: int) -> None:
        self.passes_time(seconds)

    @rule()
    def the_parked_wake(self) -> None:
        now = self.room.moment()
        count = self.room.queue.wake_parked(DAY, now)
        before = self.look()
        woken = [key for key, stop in before.stops.items() if stop.state is StopState.PARKED]
        woken = [key for key in woken if self.tables.stops[key].state is not StopState.PARKED]
        here = [self.tables.stops[key] for key in woken if self.tables.stops[key].state is StopState.WAITING]
        assert len(woken) == count and all(model.is_raised(stop) for stop in here)
        left = [stop.parked_until for stop in self.tables.stops.values() if stop.state is StopState.PARKED]
        assert all((until or "") > now.at.isoformat() for until in left)

    @rule(desk=desks, state=st.sampled_from([DeskState.OPEN, DeskState.OPEN, DeskState.PAUSED, DeskState.CLOSED]))
    def a_desk_pauses_or_closes(self, desk: str, state: DeskState) -> None:
        self.room.queue.set_desk(desk, state, self.room.moment(), "staff")
        before = self.look()
        if self.tables.desks != before.desks:
            self.last.pop(desk, None)

    @rule(desk=desks, count=st.integers(1, 4))
    def a_desk_serves_some(self, desk: str, count: int) -> None:
        for _ in range(count):
            self.desk_calls_next(desk)
            self.a_desk_does(desk, "start", "V", 1, False, False)
            self.passes_time(90)
            self.a_desk_does(desk, "finish", "V", 1, False, False)

    @rule(desk=desks)
    def desk_calls_next(self, desk: str) -> None:
        now, kept = self.room.at, self.tables.desks[desk]
        free = kept["state"] == "open" and not any(
            stop.desk == desk and stop.state in (StopState.CALLED, StopState.SERVING)
            for stop in self.tables.stops.values()
        )
        before = self.tables
        codes = self.rooms[0].queue.desk(desk)
        assert codes is not None
        wanted = model.expected(before, self.called, list(codes.stations), now) if free and not self.closed else None
        called = dict(self.called)
        done = self.does(lambda: self.room.queue.call_next(desk, DAY, self.room.moment(), "staff"), desk)
        assert (done and (done.row.turn, done.row.station)) == wanted
        if done and done.why is Why.PRIORITY:
            over = model.over_the_cap(before, done.row.station, now)
            assert all(model.passes(called, person) < model.PASSES for person in over), "passed too often"

    @rule(
        desk=desks,
        act=st.sampled_from(AT_A_DESK),
        code=codes,
        minutes=st.sampled_from([0, 1, 20]),
        yes=st.booleans(),
        bring=st.sampled_from([True, True, False]),
    )
    def a_desk_does(self, desk: str, act: str, code: str, minutes: int, yes: bool, bring: bool) -> None:
        if act != "undo" and bring:
            self.desk_calls_next(desk)
        if act == "undo":
            return self.a_desk_takes_it_back(desk)
        queue, moment = self.room.queue, self.room.moment()
        here = [stop for stop in self.tables.stops.values() if stop.desk == desk]
        here = [stop for stop in here if stop.state in (StopState.CALLED, StopState.SERVING)]
        doing: dict[str, Callable[[], Answer]] = {
            "recall": lambda: queue.recall(desk, moment, "staff"),
            "start": lambda: queue.start(desk, moment, "staff", yes),
            "finish": lambda: queue.finish(desk, moment, "staff"),
            "miss": lambda: queue.miss(desk, moment, "staff"),
            "park": lambda: queue.park(desk, minutes, moment, "staff"),
            "transfer": lambda: queue.transfer(desk, code, yes, moment, "staff"),
        }
        done = self.does(doing[act], desk)
        if done is None:
            return None
        assert here and here[0].state in FROM.get(act, {"called", "serving"}), f"{act} of nobody, or out of turn"
        model.check_done(self.tables, act, here[0], done.next_station)
        return None

    @rule(desk=desks, code=codes, back=st.booleans())
    def a_desk_sends_somebody_on(self, desk: str, code: str, back: bool) -> None:
        self.a_desk_does(desk, "transfer", code, 0, back, True)

    @rule(desk=desks, minutes=st.sampled_from([0, 1, 20]), seconds=st.sampled_from([0, 59, 60, 1200]))
    def a_desk_parks_somebody(self, desk: str, minutes: int, seconds: int) -> None:
        self.a_desk_does(desk, "park", "V", minutes, False, True)
        self.passes_time(seconds)

    @rule(desk=st.sampled_from(DESKS[:2]))
    def a_desk_regrets_what_another_goes_on_with(self, desk: str) -> None:
        self.a_desk_does(desk, "start", "V", 0, False, True)
        label = next(
            (row.label for row in self.room.queue.rows(DAY, None, (StopState.SERVING,)) if row.desk == desk), ""
        )
        self.a_desk_does(desk, "finish", "V", 0, False, False)
        self.does(lambda: self.room.queue.call(DESKS[2], label, "here", DAY, self.room.moment(), "staff"), DESKS[2])
        self.a_desk_takes_it_back(desk)

    @rule(desk=desks)
    def a_desk_calls_again(self, desk: str) -> None:
        self.desk_calls_next(desk)
        self.passes_time(31)
        self.a_desk_does(desk, "recall", "V", 0, False, False)

    @rule(desk=desks, times=st.integers(1, 5))
    def somebody_does_not_come(self, desk: str, times: int) -> None:
        for _ in range(times):
            self.a_desk_does(desk, "miss", "V", 0, False, True)

    @rule(desk=desks)
    def a_desk_takes_it_back(self, desk: str) -> None:
        known = self.last.get(desk)
        tables = self.tables
        done = self.does(lambda: self.room.queue.undo(desk, self.room.moment(), "staff"), undone=True)
        if done is None:
            return
        assert known is not None, "nothing had been done"
        before, after = known
        del self.last[desk]
        key, called = self.called_before.pop(desk, (None, None))
        if key is not None:
            self.called.pop(key, None)
            if called is not None:
                self.called[key] = called
        for turn, station in [key for key in after.stops if after.stops[key] != before.stops.get(key)]:
            assert tables.stops[turn, station] == after.stops[turn, station], "something rested on it"
            was, now = before.stops[turn, station], self.tables.stops[turn, station]
            assert replace(now, version=was.version) == was

    @rule(data=st.data(), desk=desks)
    def one_is_called_by_hand(self, data: st.DataObject, desk: str) -> None:
        label = data.draw(self.labels())
        self.does(lambda: self.room.queue.call(desk, label, "asked", DAY, self.room.moment(), "staff"), desk)

    @rule(data=st.data(), act=st.sampled_from(["resume", "skip", "cancel", "resume"]), code=codes)
    def a_ticket_is_changed(self, data: st.DataObject, act: str, code: str) -> None:
        label, queue, moment = data.draw(self.labels()), self.room.queue, self.room.moment()
        desk = data.draw(st.sampled_from([None, *DESKS]))
        doing: dict[str, Callable[[], Answer]] = {
            "resume": lambda: queue.resume(label, DAY, moment, "staff", desk),
            "skip": lambda: queue.skip(label, code, "refused", DAY, moment, "staff", desk),
            "cancel": lambda: queue.cancel(label, "left", DAY, moment, "staff", desk),
        }
        stops = {key: stop for key, stop in self.tables.stops.items()}
        done = self.does(doing[act], desk)
        if done and desk is None:  # a stop that is at a desk is changed by that desk
            was = stops[done.row.turn, done.row.station]
            if was.state in AT_WORK:
                self.last.pop(was.desk or "", None)
        if done and act == "resume" and stops[done.row.turn, done.row.station].state is StopState.PARKED:
            assert model.is_raised(self.tables.stops[done.row.turn, done.row.station])

    @rule(data=st.data(), tier=tiers, verified=st.booleans())
    def a_tier_is_set(self, data: st.DataObject, tier: Tier, verified: bool) -> None:
        label = data.draw(self.labels())
        told = self.room.queue.set_tier(label, tier, verified, "card seen", DAY, self.room.moment(), "staff")
        self.look()
        assert isinstance(told, Row) or told.why in (NotDone.NO_TICKET, NotDone.WRONG_STATE)

    # ---- stations and the day ----

    @rule(code=codes, down=st.sampled_from([True, False, False]))
    def a_station_goes_down_or_up(self, code: str, down: bool) -> None:
        self.room.queue.station_down(code, down, DAY, self.room.moment(), "staff")
        self.look()
        gone = {station for (_day, station), state in self.tables.stations.items() if state == "down"}
        for stop in (one for station in gone for one in model.waiting(self.tables, station)):
            left = {one.station for one in model.of(self.tables, stop.turn) if one.state is StopState.TODO}
            assert left <= {"C"} | gone, "was not sent another way"

    @rule(over=st.sampled_from([False, False, True]))
    def the_day_ends(self, over: bool) -> None:
        if over and self.entries >= 90:
            self.the_day_is_over()

    @rule(seconds=st.sampled_from([0, 600]), back=st.sampled_from([True, True, False]))
    def a_day_closed_by_mistake_goes_on(self, seconds: int, back: bool) -> None:
        if not self.closed:
            return
        self.passes_time(seconds)
        given_up = [turn for turn, visit in self.tables.visits.items() if visit["state"] == "unserved"]
        assert self.room.queue.open_day(DAY, self.room.moment(), "staff") == len(given_up)
        self.look()
        self.closed = False
        model.check_returned(self.before_the_end, self.tables)
        for desk in DESKS if back else ():
            self.a_desk_pauses_or_closes(desk, DeskState.OPEN)

    def teardown(self) -> None:
        try:
            if self.fine and not self.closed:
                self.the_day_is_over()
            if self.fine:
                self.a_day_closed_by_mistake_goes_on(60, False)
        finally:
            super().teardown()

    def the_day_is_over(self) -> None:
        for desk in DESKS:
            self.a_desk_parks_somebody(desk, 20, 0)
        self.a_desk_does(DESKS[2], "start", "V", 0, False, True)
        standing = [visit for visit in self.tables.visits.values() if visit["state"] == "open"]
        assert self.room.queue.close_day(DAY, self.room.moment(), "staff") == len(standing)
        before = self.look()
        self.before_the_end = self.before_the_end if self.closed else before
        self.closed, self.last = True, {}
        ended = [self.tables.visits[turn]["state"] for turn, one in before.visits.items() if one["state"] == "open"]
        assert set(ended) <= {"unserved"}
        assert not any(stop.state in LIVE for stop in self.tables.stops.values())
