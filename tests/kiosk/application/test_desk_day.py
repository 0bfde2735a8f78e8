"""A day at the desks: opened and closed, stations down, calls for help, and a store that cannot be written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from kiosk.application.desk import MACHINE_DOWN, DeskWork
from kiosk.application.queue import Desk, DeskState, NotDone, Refused, Turned
from kiosk.assembly import Clinic
from kiosk.domain.visit import StopState
from kiosk.settings import Settings
from kiosk.storage import engine
from tests.kiosk.application.at_desks import comes, done
from tests.kiosk.application.visitors import registered
from tests.support.clock import SetClock


@contextmanager
def held(settings: Settings) -> Iterator[None]:
    """Another program is in the middle of a long transaction."""
    db = engine.database(settings.data_folder / "clinic.db")
    with engine.write(db):
        yield
    db.close()


def test_a_station_down_sends_people_round_it_and_newcomers_too(clinic: Clinic, desk: DeskWork) -> None:
    first = registered(clinic, 1)
    assert desk.station_down("R", True, "aygul") == 0, "nothing may come before it"
    assert desk.stations_down() == {"R"}
    refused = desk.call("1", first.label, "asked", "aygul")
    assert isinstance(refused, Refused) and refused.why is NotDone.STATION_DOWN
    assert desk.would_call("1") is None
    assert desk.station_down("R", False, "aygul") == 0
    assert desk.stations_down() == frozenset()
    assert done(desk.call_next("1", "aygul")).row.label == first.label


def test_a_stop_left_out_for_its_broken_machine_closes_the_station_for_all(clinic: Clinic, desk: DeskWork) -> None:
    label, other = comes(desk), comes(desk, 2)
    refused = desk.skip(label, "Z", MACHINE_DOWN, "aygul", "1")
    assert isinstance(refused, Refused) and desk.stations_down() == frozenset()
    done(desk.skip(label, "P", "refused", "aygul", "1"))
    assert desk.stations_down() == frozenset()
    turned = done(desk.skip(other, "P", f" {MACHINE_DOWN} ", "aygul", "1")).turned
    assert turned == Turned("P", True, 0) and desk.stations_down() == {"P"}
    told = [(row.event, row.actor) for row in clinic.storage.journal_rows()]
    assert told.count(("station_down", "aygul")) == 1


def test_a_broken_machine_that_was_a_mistake_works_again_with_the_undo(clinic: Clinic, desk: DeskWork) -> None:
    label = comes(desk)
    done(desk.skip(label, "P", MACHINE_DOWN, "aygul", "1"))
    undone = done(desk.undo("1", "aygul"))
    assert undone.turned == Turned("P", False, 0) and desk.stations_down() == frozenset()
    desk.station_down("P", True, "aygul")
    assert done(desk.skip(label, "P", MACHINE_DOWN, "aygul", "1")).turned is None
    assert done(desk.undo("1", "aygul")).turned is None
    assert desk.stations_down() == {"P"}, "it was down before"


def test_a_clinic_whose_stations_stay_open_leaves_out_the_one_stop(clinic: Clinic, desk: DeskWork) -> None:
    clinic.registration.catalogues = replace(clinic.catalogue, machine_down_closes_station=False)
    done(desk.skip(comes(desk), "P", MACHINE_DOWN, "aygul", "1"))
    assert desk.stations_down() == frozenset()


def test_the_queue_is_seen_while_another_program_holds_the_store(
    clinic: Clinic,
    desk: DeskWork,
    beside: DeskWork,
    settings: Settings,
    clock: SetClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    label, other = comes(desk), comes(desk, 2)
    done(desk.call_next("1", "aygul"))
    done(desk.park("1", 10, "aygul"))
    clock.pass_(minutes=10)
    caplog.clear()
    with held(settings):
        assert [(row.label, row.state) for row in desk.rows()] == [
            (other, StopState.WAITING),
            (label, StopState.PARKED),
        ]
        would = desk.would_call("1")
        assert would is not None and would[0].label == other
        assert [record.getMessage() for record in caplog.records] == [
            "tending_failed The clinic's database is held by another program; try again in a moment."
        ]
        caplog.clear()
    assert {row.state for row in desk.rows()} == {StopState.WAITING}, "the next look wakes them"


def test_a_day_is_opened_and_closed_and_whoever_is_left_is_unserved(clinic: Clinic, desk: DeskWork) -> None:
    desk.open_day("aygul")
    registered(clinic, 1)
    assert desk.close_day("aygul") == 1
    assert [one.state for one in desk.desks()] == [DeskState.CLOSED]
    refused = desk.call_next("1", "aygul")
    assert isinstance(refused, Refused) and refused.why is NotDone.DAY_CLOSED
    assert clinic.kiosk().closed()
    assert desk.open_day("aygul") == 1
    assert [row.state for row in desk.rows()] == [StopState.WAITING] and not clinic.kiosk().closed()
    assert desk.open_day("aygul") == 0


def test_a_desk_pauses_and_goes_on(desk: DeskWork) -> None:
    comes(desk)
    paused = desk.set_desk("1", DeskState.PAUSED, "aygul")
    assert isinstance(paused, Desk) and paused.state is DeskState.PAUSED
    assert isinstance(desk.call_next("1", "aygul"), Refused)
    desk.set_desk("1", DeskState.OPEN, "aygul")
    done(desk.call_next("1", "aygul"))
    here = desk.desk("1")
    assert here is not None and here.current is not None
    assert desk.desk("2") is None


def test_a_desk_that_somebody_else_has_is_taken_over_on_purpose_only(desk: DeskWork) -> None:
    refused = desk.open_desk("1", "room 2", ["R"], "erkin")
    assert isinstance(refused, Refused) and (refused.why, refused.desk) == (NotDone.TAKEN, "1")
    taken = desk.open_desk("1", "room 2", ["R"], "erkin", take_over=True)
    assert isinstance(taken, Desk) and (taken.room, taken.staff) == ("room 2", "erkin")


def test_a_call_for_help_is_seen_by_every_desk_until_somebody_goes(
    clinic: Clinic, desk: DeskWork, beside: DeskWork
) -> None:
    before = beside.changes()
    clinic.kiosk().call_help()
    assert beside.changes() != before
    (wanted,) = beside.helps()
    beside.end_help(wanted.seq, "erkin")
    desk.end_help(wanted.seq, "aygul")
    assert desk.helps() == ()
    assert [row.event for row in clinic.storage.journal_rows()].count("help_ended") == 1


def test_a_day_that_nobody_closed_is_closed_by_the_first_look_of_the_next(desk: DeskWork, clock: SetClock) -> None:
    comes(desk)
    done(desk.call_next("1", "aygul"))
    clock.pass_(days=1)
    assert desk.rows() == ()
    here = desk.desk("1")
    assert here is not None and (here.state, here.current) == (DeskState.CLOSED, None)
