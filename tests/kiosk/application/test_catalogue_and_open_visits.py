from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from devices.printers.pretend import PretendPrinter
from kiosk.application import journey as j
from kiosk.application.catalogues import CatalogueWork
from kiosk.application.desk import DeskWork
from kiosk.application.ports import Moment, NotRegistered
from kiosk.application.queue import Desk, Done, NotDone, Refused
from kiosk.assembly import Clinic, open_clinic
from kiosk.settings import Settings
from tests.kiosk.application.catalogue_drafts import ADMIN, comes, edited, entry, problems, saved
from tests.kiosk.application.conftest import card_of
from tests.support import people
from tests.support.clock import SetClock


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


def test_who_began_when_the_x_ray_asked_is_asked(clinic: Clinic, desk: DeskWork) -> None:
    draft = clinic.catalogues.draft()
    entry(draft, "programme", "walk_in")["route"] = ["X"]
    entry(draft, "station", "X").pop("who")
    saved(clinic, draft)
    before = comes(clinic, 2, born=date(1996, 3, 1))
    saved(clinic, edited(clinic, X={"ask": []}))
    after = comes(clinic, 4, born=date(1996, 3, 1))
    assert (before.catalogue_version, after.catalogue_version) == (2, 3)
    called = desk.call_next("1", "aygul")
    assert isinstance(called, Done) and called.row.visit_id == before.visit_id
    told = desk.start("1", "aygul")
    assert isinstance(told, Refused) and told.why is NotDone.ASK_PREGNANT
    desk.start("1", "aygul", pregnant=False)
    desk.finish("1", "aygul")
    desk.call_next("1", "aygul")
    assert isinstance(desk.start("1", "aygul"), Done)


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

    class Meanwhile:
        def now(self) -> Moment:
            comes(clinic, 1, "elderly")
            return clinic.clock.now()

    store: Any = clinic.storage
    rows = store.catalogues(clinic.catalogues.draft())
    work = CatalogueWork(rows, Meanwhile(), lambda: (), dict, lambda _slip: b"")
    draft = clinic.catalogues.draft()
    draft["station"] = [one for one in draft["station"] if one["code"] != "T"]
    entry(draft, "programme", "elderly")["route"].remove("T")
    assert problems(work.save(draft, ADMIN)) == {("people_there", "station T")}
    assert len(clinic.catalogues.versions()) == 1


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


def test_who_comes_back_with_a_day_leaves_out_a_station_that_is_gone(clinic: Clinic, desk: DeskWork) -> None:
    """Nobody could open a desk for it any more, and nobody would ever be called there."""
    before = comes(clinic, 1)
    assert before.route == ("R", "P", "M") and before.station == "R"
    desk.close_day("cli")
    draft = clinic.catalogues.draft()
    draft["station"] = [one for one in draft["station"] if one["code"] != "R"]
    for one in draft["programme"]:
        one["route"] = [code for code in one["route"] if code != "R"]
    for one in draft["station"]:
        one["after"] = [code for code in one.get("after", []) if code != "R"]
    saved(clinic, draft)
    assert desk.open_day("cli") == 1
    assert isinstance(desk.open_desk("1", "room 1", tuple(clinic.catalogue.stations), "aygul"), Desk)
    called = desk.call_next("1", "aygul")
    assert isinstance(called, Done) and (called.row.visit_id, called.row.station) == (before.visit_id, "P")
    assert clinic.proofs.prove().problems == ()
