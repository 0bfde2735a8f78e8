from __future__ import annotations

import logging
from copy import deepcopy
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from devices.printers.pretend import PretendPrinter
from kiosk.application import journey as j
from kiosk.application.configuring import Draft, Problem
from kiosk.application.desk import DeskWork
from kiosk.application.ports import NotRegistered, OpenVisit
from kiosk.application.queue import Desk, Done
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.journal import JournalEvent
from kiosk.settings import Settings
from kiosk.storage import engine
from tests.kiosk.application.conftest import card_of
from tests.support import people
from tests.support.clock import SetClock

ADMIN = "an-admin"


def entry(draft: Draft, kind: str, code: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in draft[kind] if one["code"] == code)
    return found


def edited(clinic: Clinic, **stations: dict[str, Any]) -> Draft:
    """The catalogue in force with these stations changed."""
    draft = clinic.catalogues.draft()
    for code, changes in stations.items():
        entry(draft, "station", code).update(changes)
    return draft


def saved(clinic: Clinic, draft: Draft) -> int:
    told = clinic.catalogues.save(draft, ADMIN)
    assert isinstance(told, int), told
    return told


def problems(told: int | tuple[Problem, ...]) -> set[tuple[str, str]]:
    assert isinstance(told, tuple)
    return {(one.code, one.where) for one in told}


def comes(clinic: Clinic, sequence: int, programme: str = "walk_in") -> OpenVisit:
    person = clinic.registration.person_on(card_of(sequence))
    assert person is not None
    told = clinic.registration.register(person, clinic.catalogue.programmes[programme], by="card", actor="kiosk")
    assert isinstance(told, OpenVisit), told
    return told


def test_before_anything_was_saved_the_file_holds(clinic: Clinic) -> None:
    (version,) = clinic.catalogues.versions()
    assert (version.number, version.saved_at, version.saved_by) == (1, None, "")
    assert clinic.catalogues.of(7) is clinic.catalogues.current()
    assert clinic.catalogues.draft()["version"] == 1


def test_a_saved_version_is_in_force_here_and_in_another_process(clinic: Clinic, beside: DeskWork) -> None:
    assert beside.registration.catalogue.stations["P"].room == ""
    assert saved(clinic, edited(clinic, P={"room": "204"})) == 2
    for catalogue in (clinic.catalogue, beside.registration.catalogue):
        assert (catalogue.version, catalogue.stations["P"].room) == (2, "204")
    newest, first = clinic.catalogues.versions()
    assert (newest.number, newest.saved_by, first.number, first.saved_at) == (2, ADMIN, 1, None)
    (told,) = [row for row in clinic.storage.journal_rows() if row.event == JournalEvent.CATALOGUE_SAVED]
    assert told.actor == ADMIN and '"version":2' in told.detail
    assert clinic.storage.verify() is None


def test_the_same_again_is_no_new_version(clinic: Clinic) -> None:
    assert saved(clinic, clinic.catalogues.draft()) == 1
    assert saved(clinic, edited(clinic, P={"room": "204"})) == 2
    assert saved(clinic, clinic.catalogues.draft() | {"version": 9}) == 2
    assert len(clinic.catalogues.versions()) == 2


def test_who_is_here_goes_on_by_the_version_on_the_ticket(clinic: Clinic, desk: DeskWork, beside: DeskWork) -> None:
    """Two visits are open; then walk-ins go to V after P, and blood pressure has another name and room."""
    before = [comes(clinic, 1), comes(clinic, 2)]
    assert before[0].route == ("R", "P", "M")
    draft = edited(clinic, P={"room": "204", "name": {"ug": "ئ", "zh": "新", "en": "New"}}, R={"after": ["P"]})
    entry(draft, "station", "P")["after"] = []
    entry(draft, "programme", "walk_in").update(route=["P", "R", "V", "M"], name={"ug": "ئ", "zh": "门", "en": "Door"})
    assert saved(clinic, draft) == 2
    after = comes(clinic, 3)
    assert (after.route, after.station, after.catalogue_version) == (("P", "R", "V", "M"), "P", 2)
    old, new = clinic.tickets.slip(before[0]), clinic.tickets.slip(after)
    assert old.programme["en"] == "Walk-in clinic" and new.programme["en"] == "Door"
    rooms = [next(place for place in slip.places if place.code == "P").room for slip in (old, new)]
    assert rooms == ["", "204"]
    assert isinstance(beside.open_desk("2", "2", ("R", "P", "V", "M"), "polat"), Desk)
    ways: dict[str, list[str]] = {}
    for _ in range(10):
        called = beside.call_next("2", "polat")
        assert isinstance(called, Done)
        beside.start("2", "polat")
        finished = beside.finish("2", "polat")
        assert isinstance(finished, Done)
        ways.setdefault(called.row.visit_id, []).append(called.row.station)
    assert [ways[one.visit_id] for one in before] == [["R", "P", "M"]] * 2
    assert ways[after.visit_id] == ["P", "R", "V", "M"]
    assert clinic.storage.verify() is None


def test_a_quota_counts_from_the_next_registration_on(clinic: Clinic) -> None:
    comes(clinic, 1)
    draft = clinic.catalogues.draft()
    entry(draft, "programme", "walk_in")["quota"] = 1
    saved(clinic, draft)
    person = clinic.registration.person_on(card_of(2))
    assert person is not None
    programme = clinic.catalogue.programmes["walk_in"]
    assert clinic.registration.register(person, programme, by="card", actor="kiosk") is NotRegistered.QUOTA


def test_a_programme_that_went_while_it_was_on_the_screen_registers_nobody(clinic: Clinic) -> None:
    chosen = clinic.catalogue.programmes["walk_in"]
    person = clinic.registration.person_on(card_of(1))
    assert person is not None
    draft = clinic.catalogues.draft()
    draft["programme"] = [one for one in draft["programme"] if one["code"] != "walk_in"]
    saved(clinic, draft)
    assert clinic.registration.ahead(chosen, person) == 0
    told = clinic.registration.register(person, chosen, by="card", actor="kiosk")
    assert told is NotRegistered.NOT_ELIGIBLE
    typed = people.number(2, date(1990, 3, 1))
    assert clinic.desk().register_for(typed, "", "walk_in", "aygul") is NotRegistered.NOT_ELIGIBLE
    visitor = j.Visitor(person, "", None, None, False, False)
    assert clinic.kiosk().register(visitor, "walk_in") == j.Refused(j.Trouble.NOT_ELIGIBLE)


def test_a_station_goes_only_when_nobody_has_to_go_there(clinic: Clinic) -> None:
    comes(clinic, 1, "elderly")
    draft = clinic.catalogues.draft()
    draft["station"] = [one for one in draft["station"] if one["code"] != "T"]
    entry(draft, "programme", "elderly")["route"].remove("T")
    assert problems(clinic.catalogues.save(draft, ADMIN)) == {("people_there", "station T")}
    clinic.desk().close_day(ADMIN)
    assert saved(clinic, draft) == 2


def test_a_station_is_kept_for_who_came_in_between(clinic: Clinic) -> None:
    """Checked again in the transaction that saves."""
    draft = clinic.catalogues.draft()
    draft["station"] = [one for one in draft["station"] if one["code"] != "T"]
    entry(draft, "programme", "elderly")["route"].remove("T")
    comes(clinic, 1, "elderly")
    store: Any = clinic.storage
    told = store.catalogues(clinic.catalogues.draft()).keep(draft, clinic.clock.now(), ADMIN)
    assert told == {"T"}


def test_what_the_office_saves_is_checked_further_than_a_file(clinic: Clinic) -> None:
    draft = edited(clinic, P={"name": {"zh": "血压", "en": "Blood pressure"}})
    draft["station"].append(deepcopy(entry(draft, "station", "V")) | {"code": "Z", "name": {"zh": "新", "en": "New"}})
    draft["programme"] = [one for one in draft["programme"] if one["code"] != "child"]
    assert problems(clinic.catalogues.check(draft)) == {
        ("name_missing", "station P"),
        ("name_missing", "station Z"),
        ("orphan", "station Z"),
        ("programme_offered", "programme child"),
    }
    assert problems(clinic.catalogues.save(draft, ADMIN)) == problems(clinic.catalogues.check(draft))
    assert len(clinic.catalogues.versions()) == 1


def test_a_name_that_was_missing_before_keeps_nobody_from_changing_a_room(
    clinic: Clinic,
) -> None:
    draft = clinic.catalogues.draft()
    del entry(draft, "station", "P")["name"]["ug"]
    draft["languages"] = ["zh", "en"]
    saved(clinic, draft)
    saved(clinic, clinic.catalogues.draft() | {"languages": ["ug", "zh", "en"]})
    assert saved(clinic, edited(clinic, P={"room": "204"})) == 4
    assert problems(clinic.catalogues.check(edited(clinic, P={"name": {"zh": "压", "en": "Pressure"}}))) == {
        ("name_missing", "station P")
    }


def test_of_each_kind_and_place_the_first_problem_is_told(clinic: Clinic) -> None:
    draft = edited(clinic, P={"fasting": 1, "last": 2, "name": {}})
    found = clinic.catalogues.check(draft)
    assert [(one.code, one.where) for one in found] == [("name_missing", "station P"), ("yes_no", "station P")]
    assert "zh and en at least" in found[0].sentence and "fasting" in found[1].sentence


def test_what_is_no_catalogue_at_all_is_one_problem(clinic: Clinic) -> None:
    nothing: Any = ["station"]
    assert problems(clinic.catalogues.check(nothing)) == {("malformed", "catalogue")}
    assert problems(clinic.catalogues.save(nothing, ADMIN)) == {("malformed", "catalogue")}
    assert ("no_programme", "catalogue") in problems(clinic.catalogues.check({}))


def test_an_old_version_is_put_back_as_a_new_one(clinic: Clinic) -> None:
    saved(clinic, edited(clinic, P={"room": "204"}))
    assert clinic.catalogues.put_back(1, ADMIN) == 3
    assert clinic.catalogue.stations["P"].room == ""
    assert [one.number for one in clinic.catalogues.versions()] == [3, 2, 1]
    assert problems(clinic.catalogues.put_back(9, ADMIN)) == {("unknown_version", "catalogue")}


@pytest.mark.parametrize("code", ["elderly", "adult", "child", "chronic", "walk_in"])
def test_the_sample_ticket_takes_no_number(clinic: Clinic, code: str) -> None:
    picture = Image.open(BytesIO(clinic.catalogues.preview(edited(clinic, P={"room": "204"}), code)))
    assert picture.format == "PNG" and picture.width == 576 and picture.height > 800
    assert clinic.storage.taken(code, clinic.registration.today()) == 0
    assert list(clinic.storage.journal_rows()) == []


def test_the_sample_is_of_the_paper_that_is_in_the_printer(clinic: Clinic) -> None:
    clinic.settings.save({"printer.roll_mm": 58}, ADMIN)
    assert Image.open(BytesIO(clinic.catalogues.preview(clinic.catalogues.draft(), "child"))).width < 576


def test_a_wrong_draft_has_no_sample(clinic: Clinic) -> None:
    with pytest.raises(ValueError, match="above 0"):
        clinic.catalogues.preview(edited(clinic, P={"minutes": 0}), "child")
    with pytest.raises(ValueError, match="no programme 'school'"):
        clinic.catalogues.preview(clinic.catalogues.draft(), "school")


def test_a_version_of_a_release_with_other_rules_is_left_out(
    clinic: Clinic, settings: Settings, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    """A face opens by the version before, and the doctor says so."""
    saved(clinic, edited(clinic, P={"room": "204"}))
    db = engine.database(settings.data_folder / "clinic.db")
    with engine.write(db):
        for version, body in ((3, "version = 3"), (4, "not TOML")):
            db.execute("insert into catalogue values(?, ?, ?, ?)", (version, body, clock.at.isoformat(), ADMIN))
    db.close()
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as other:
        assert (other.catalogue.version, other.catalogue.stations["P"].room) == (2, "204")
        assert other.catalogues.of(4).version == 2
        assert saved(other, edited(other, P={"room": "205"})) == 5
    assert {record.levelno for record in caplog.records} == {logging.ERROR}
    assert all("catalogue_left_out" in record.message for record in caplog.records)
    caplog.clear()


def test_the_file_of_a_visit_stays_its_own_when_the_file_changes(
    clinic: Clinic, settings: Settings, clock: SetClock, tmp_path: Path
) -> None:
    before = comes(clinic, 1)
    saved(clinic, edited(clinic, P={"room": "204"}))
    text = Path("kiosk/catalogue.toml").read_text(encoding="utf-8")
    text = text.replace("Blood pressure", "Another name").replace("version = 1", "version = 8")
    (tmp_path / "other.toml").write_text(text, encoding="utf-8")
    settings = replace(settings, data=replace(settings.data, catalogue=str(tmp_path / "other.toml")))
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as other:
        assert other.catalogue.version == 2
        assert other.catalogues.of(before.catalogue_version).stations["P"].names["en"] == "Blood pressure"
        assert saved(other, edited(other, P={"room": "205"})) == 9


def test_the_wait_at_a_station_that_no_catalogue_knows_is_told_all_the_same(clinic: Clinic, desk: DeskWork) -> None:
    visit = replace(comes(clinic, 1), station="Z")
    assert clinic.tickets.wait(visit) is not None
