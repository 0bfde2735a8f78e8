from __future__ import annotations

import logging
from copy import deepcopy
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from devices.printers.pretend import PretendPrinter
from kiosk.application.desk import DeskWork
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.journal import JournalEvent
from kiosk.settings import Settings
from kiosk.storage import engine
from tests.kiosk.application.catalogue_drafts import ADMIN, edited, entry, problems, saved
from tests.support.clock import SetClock


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


def test_a_draft_that_was_overtaken_takes_nothing_of_the_newer_version_away(clinic: Clinic) -> None:
    mine = edited(clinic, P={"room": "204"})
    assert saved(clinic, edited(clinic, V={"room": "101"})) == 2
    told = clinic.catalogues.save(mine, ADMIN)
    assert problems(told) == {("busy", "catalogue")}
    assert isinstance(told, tuple) and "Version 2" in told[0].sentence
    assert (clinic.catalogue.stations["V"].room, clinic.catalogue.version) == ("101", 2)
    assert saved(clinic, mine | {"version": 2}) == 3


def test_a_draft_that_names_a_later_version_was_not_begun_from_the_one_in_force(clinic: Clinic) -> None:
    mine = edited(clinic, P={"room": "204"})
    assert saved(clinic, edited(clinic, V={"room": "101"})) == 2
    for version in (1, 3, 9):
        assert problems(clinic.catalogues.check(mine | {"version": version})) == {("busy", "catalogue")}
        assert problems(clinic.catalogues.save(mine | {"version": version}, ADMIN)) == {("busy", "catalogue")}
    assert clinic.catalogue.stations["V"].room == "101"
    assert clinic.catalogues.check(mine | {"version": 2}) == ()
    assert clinic.catalogues.check(clinic.catalogues.draft() | {"version": 9}) == (), "nothing would be saved"


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
