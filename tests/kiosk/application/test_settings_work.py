from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application.configuring import Kind, SettingRow
from kiosk.application.desk import DeskWork
from kiosk.application.queue import Done, Refused
from kiosk.application.registration import Choice
from kiosk.application.settings_work import SettingsWork
from kiosk.assembly import Clinic, open_board, open_clinic
from kiosk.domain.journal import JournalEvent
from kiosk.live.in_force import settings_in_force
from kiosk.settings import Settings
from kiosk.storage import engine
from tests.kiosk.application.conftest import card_of
from tests.support.clock import SetClock

ADMIN = "an-admin"


def row(clinic: Clinic, key: str) -> SettingRow:
    return next(one for one in clinic.settings.rows() if one.key == key)


def wrong(clinic: Clinic, changes: dict[str, Any]) -> set[tuple[str, str]]:
    told = clinic.settings.save(changes, ADMIN)
    assert clinic.settings.check(changes) == told
    assert all(one.sentence.startswith("The") and one.sentence.endswith(".") for one in told)
    return {(one.code, one.where) for one in told}


@pytest.fixture
def other(settings: Settings, clock: SetClock) -> Iterator[Clinic]:
    """Another process of the same clinic."""
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as other:
        yield other


def test_each_setting_says_what_it_may_be_and_where_it_comes_from(clinic: Clinic) -> None:
    assert row(clinic, "queue.passes") == SettingRow("queue.passes", Kind.NUMBER, 2, 2, "default", True, 0, 10)
    assert row(clinic, "kiosk.language").choices == ("ug", "zh", "en")
    assert (row(clinic, "printer.roll_mm").kind, row(clinic, "printer.roll_mm").choices) == (Kind.CHOICE, ("80", "58"))
    assert row(clinic, "board.chime").kind is Kind.YES_NO and row(clinic, "reader.name").kind is Kind.TEXT
    assert row(clinic, "kiosk.programmes").kind is Kind.LIST and not row(clinic, "reader.name").live
    folder = row(clinic, "data.folder")
    assert (folder.from_, folder.fixed, folder.live) == ("file", True, False)


def test_the_environment_is_over_the_office_and_the_office_over_the_file(
    settings: Settings, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(settings, queue=replace(settings.queue, passes=4, undo_s=60))
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as clinic:
        assert (row(clinic, "queue.passes").value, row(clinic, "queue.passes").from_) == (4, "file")
        assert wrong(clinic, {"queue.passes": 3, "queue.undo_s": 45}) == set()
        assert (row(clinic, "queue.passes").value, row(clinic, "queue.passes").from_) == (3, "office")
    monkeypatch.setenv("CLINIC_KIOSK_QUEUE_PASSES", "5")
    monkeypatch.setenv("CLINIC_KIOSK_DATA", str(settings.data_folder))
    settings = replace(settings, queue=replace(settings.queue, passes=5))
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as clinic:
        fixed = row(clinic, "queue.passes")
        assert (fixed.value, fixed.from_, fixed.fixed) == (5, "environment", True)
        assert row(clinic, "data.folder").from_ == "environment"
        assert clinic.live.current.queue.undo_s == 45
        assert wrong(clinic, {"queue.passes": 3}) == {("fixed", "queue.passes")}


def test_what_is_said_as_the_file_says_it_is_the_files_again(clinic: Clinic) -> None:
    clinic.settings.save({"queue.passes": 3, "queue.undo_s": 45}, ADMIN)
    clinic.settings.save({"queue.passes": 2}, ADMIN)
    assert (row(clinic, "queue.passes").from_, row(clinic, "queue.undo_s").from_) == ("default", "office")


def test_the_journal_names_the_settings_and_not_their_values(clinic: Clinic) -> None:
    clinic.settings.save({"clinic.name_en": "Awat clinic", "queue.passes": 3, "queue.undo_s": 30}, ADMIN)
    clinic.settings.save({"queue.passes": 3}, ADMIN)
    (told,) = [one for one in clinic.storage.journal_rows() if one.event == JournalEvent.SETTINGS_SAVED]
    assert '"settings":"clinic.name_en queue.passes"' in told.detail and "Awat" not in told.detail
    assert told.actor == ADMIN and clinic.storage.verify() is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        pytest.param({"queue.pases": 3}, "unknown_setting", id="a misspelt one"),
        pytest.param({"nothing": 3}, "unknown_setting", id="no section"),
        pytest.param({"data.backups": "/media/stick"}, "fixed", id="where the data are"),
        pytest.param({"kiosk.practice": "always"}, "fixed", id="whether it is practice"),
        pytest.param({"queue.passes": "many"}, "wrong_kind", id="a word for a number"),
        pytest.param({"queue.passes": True}, "wrong_kind", id="yes for a number"),
        pytest.param({"queue.passes": 11}, "out_of_range", id="too many"),
        pytest.param({"queue.passes": -1}, "out_of_range", id="too few"),
        pytest.param({"board.chime": 1}, "wrong_kind", id="a number for yes"),
        pytest.param({"kiosk.language": "kk"}, "not_a_choice", id="a language that is not spoken"),
        pytest.param({"printer.roll_mm": "70"}, "not_a_choice", id="a roll that does not exist"),
        pytest.param({"clinic.name_en": 3}, "wrong_kind", id="a number for a name"),
        pytest.param({"clinic.name_en": "a\nb"}, "bad_text", id="two lines"),
        pytest.param({"clinic.name_en": "x" * 201}, "bad_text", id="a very long name"),
        pytest.param({"kiosk.programmes": "adult"}, "wrong_kind", id="one word for a list"),
        pytest.param({"kiosk.programmes": (1,)}, "wrong_kind", id="numbers in a list"),
        pytest.param({"kiosk.programmes": ["adult", "adult"]}, "bad_list", id="one twice"),
        pytest.param({"kiosk.programmes": ["adult\n"]}, "bad_list", id="a line in a list"),
        pytest.param({"kiosk.programmes": ["school"]}, "no_programme", id="a programme that is not there"),
        pytest.param({"kiosk.programmes": []}, "not_usable", id="nothing on offer"),
        pytest.param({"printer.kind": "ipp"}, "not_usable", id="a printer without an address"),
    ],
)
def test_a_wrong_change_is_told_and_nothing_is_saved(clinic: Clinic, changes: dict[str, Any], code: str) -> None:
    assert wrong(clinic, {**changes, "queue.cap_minutes": 60}) == {(code, next(iter(changes)))}
    assert row(clinic, "queue.cap_minutes").value == 45


def test_settings_that_belong_together_are_saved_together(clinic: Clinic) -> None:
    assert wrong(clinic, {"printer.kind": "ipp", "printer.uri": "ipp://printer/ipp/print"}) == set()
    assert wrong(clinic, {"printer.uri": "printer"}) == {("not_usable", "printer.uri")}
    assert wrong(clinic, {"printer.roll_mm": "58"}) == set()
    assert clinic.live.now().printer.roll_mm == 58


def test_two_admins_at_once_do_not_undo_each_other(clinic: Clinic, other: Clinic) -> None:
    store: Any = clinic.storage
    assert wrong(other, {"queue.passes": 3}) == set()
    assert not store.settings().keep(0, {"queue.passes": 9}, ["queue.passes"], clinic.clock.now(), ADMIN)
    assert row(clinic, "queue.passes").value == 3


class Hasty:
    """A store in which another admin is always a moment quicker."""

    def saved(self) -> tuple[int, dict[str, Any]]:
        return 1, {}

    def keep(self, *_told: Any) -> bool:
        return False


def test_who_comes_a_moment_later_is_told_to_look_again(clinic: Clinic, clock: SetClock) -> None:
    desk = SettingsWork(Hasty(), clinic.live, clock, lambda: ())
    (told,) = desk.save({"queue.passes": 3}, ADMIN)
    assert (told.code, told.where) == ("busy", "queue.passes")


def test_a_saved_value_that_a_release_does_not_know_keeps_no_face_from_opening(
    clinic: Clinic, settings: Settings, clock: SetClock
) -> None:
    db = engine.database(settings.data_folder / "clinic.db")
    body = '{"queue.passes": 99, "queue.speed": 1, "printer.kind": "ipp", "queue.undo_s": 45, "data.folder": "/x"}'
    with engine.write(db):
        db.execute("insert into setting values(1, ?, ?, ?)", (body, clock.at.isoformat(), ADMIN))
    db.close()
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as later:
        now = later.live.current
        assert (now.queue.passes, now.queue.undo_s, now.printer.kind) == (2, 45, "folder")
        assert now.data_folder == settings.data_folder
        assert set(later.settings.left_out()) == {"queue.passes", "queue.speed", "printer.kind"}
        assert later.settings.save({"queue.passes": 4}, ADMIN) == ()
        assert later.live.now().queue.passes == 4
    with open_board(settings, clock) as (_work, _clock, live):
        assert live.current.queue.passes == 4 and not live.poll()


@pytest.mark.parametrize("body", ["", "[1]", "{", '"queue"'])
def test_a_text_that_no_release_wrote_says_nothing(
    clinic: Clinic, settings: Settings, clock: SetClock, body: str
) -> None:
    db = engine.database(settings.data_folder / "clinic.db")
    with engine.write(db):
        db.execute("insert into setting values(1, ?, ?, ?)", (body, clock.at.isoformat(), ADMIN))
    db.close()
    assert clinic.live.now() == settings == settings_in_force(settings)
    assert wrong(clinic, {"queue.passes": 3}) == set()
    assert settings_in_force(settings).queue.passes == clinic.live.now().queue.passes == 3


def test_a_change_is_in_force_in_another_process_at_its_next_look(
    clinic: Clinic, other: Clinic, desk: DeskWork, clock: SetClock
) -> None:
    work = other.desk()
    visit = clinic.registration.person_on(card_of(1))
    assert visit is not None
    clinic.registration.register(visit, clinic.catalogue.programmes["walk_in"], by="card", actor="kiosk")
    assert isinstance(work.call_next("1", "aygul"), Done)
    assert clinic.settings.save({"queue.recall_s": 5, "queue.undo_s": 5}, ADMIN) == ()
    clock.pass_(seconds=6)
    assert isinstance(work.recall("1", "aygul"), Done)
    clock.pass_(seconds=6)
    assert isinstance(work.undo("1", "aygul"), Refused)


def test_what_the_kiosk_offers_changes_at_once(clinic: Clinic, other: Clinic) -> None:
    person = other.registration.person_on(card_of(1))
    assert person is not None
    assert [one.code for one in other.registration.choice(person).programmes] == ["elderly"]
    clinic.settings.save({"kiosk.programmes": ("walk_in", "elderly")}, ADMIN)
    told = other.registration.choice(person)
    assert isinstance(told, Choice) and [one.code for one in told.programmes] == ["walk_in", "elderly"]


def test_the_next_ticket_has_the_clinics_new_name(clinic: Clinic, other: Clinic) -> None:
    person = other.registration.person_on(card_of(1))
    assert person is not None
    visit: Any = other.registration.register(person, other.catalogue.programmes["walk_in"], by="card", actor="kiosk")
    clinic.settings.save({"clinic.name_en": "Awat clinic"}, ADMIN)
    assert other.tickets.slip(visit).clinic["en"] == "Awat clinic"
