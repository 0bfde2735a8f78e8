"""What the screen asks for, over the real store and the real paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application import journey as j
from kiosk.application.ports import NotRegistered, Person
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.visit import PrintState
from kiosk.settings import Settings
from tests.kiosk.application.conftest import card_of, guarded_card
from tests.kiosk.application.visitors import found, registered
from tests.support import people
from tests.support.clock import SetClock


def test_an_elder_is_offered_the_check_up_from_65_and_nothing_else(clinic: Clinic) -> None:
    told = found(clinic)
    assert [offer.code for offer in told.offers] == ["elderly"]
    assert told.visitor.masked_name == "试*" and told.visitor.birth_year == 1950
    assert "试一" not in repr(told) and people.number(1) not in repr(told)


@pytest.mark.parametrize(
    ("born", "code"),
    [
        pytest.param(date(1990, 1, 1), "adult", id="an adult"),
        pytest.param(date(2020, 1, 1), "child", id="a child"),
        pytest.param(date(1961, 11, 25), "elderly", id="sixty-five today"),
        pytest.param(date(1961, 11, 26), "adult", id="sixty-five tomorrow"),
    ],
)
def test_the_age_decides_which_check_up(clinic: Clinic, born: date, code: str) -> None:
    assert [offer.code for offer in found(clinic, born=born).offers] == [code]


def test_the_second_person_has_one_ahead_and_the_next_number(clinic: Clinic) -> None:
    first, second = registered(clinic, 1), registered(clinic, 2)
    assert (first.label, first.people_ahead) == ("A001", 0)
    assert (second.label, second.people_ahead) == ("A002", 1)
    assert second.wait_minutes == (0, 5) and second.first.code == "R"
    assert found(clinic, 3).offers[0].ahead == 2


def test_the_same_card_again_is_the_same_ticket(clinic: Clinic, printer: PretendPrinter) -> None:
    issued = registered(clinic)
    clinic.kiosk().print_ticket(issued)
    told = clinic.kiosk().look(card_of(1), 9)
    assert isinstance(told, j.TicketFound)
    assert (told.issued.label, told.issued.again, told.issued.printed) == ("A001", True, PrintState.PRINTED)
    assert len(printer.papers) == 1


def test_a_guarded_card_asks_for_the_number_once_and_knows_the_person_ever_after(
    clinic: Clinic, clock: SetClock
) -> None:
    card = guarded_card(5)
    assert clinic.kiosk().look(card, 1) == j.CardKnownPersonUnknown(1, card.card_id)
    told = clinic.kiosk().look_number(people.number(5), card.card_id, 1)
    assert isinstance(told, j.VisitorFound) and told.visitor.masked_name == ""
    assert isinstance(clinic.kiosk().register(told.visitor, "elderly"), j.Registered)
    clock.pass_(days=400)
    later = clinic.kiosk().look(card, 2)
    assert isinstance(later, j.VisitorFound) and later.visitor.birth_year == 1950


def test_a_known_person_types_the_number_and_is_asked_by_name(clinic: Clinic, clock: SetClock) -> None:
    registered(clinic)
    clock.pass_(days=400)
    told = clinic.kiosk().look_number(people.number(1), None, None)
    assert isinstance(told, j.VisitorFound) and told.visitor.masked_name == "试*"


def test_a_number_with_a_wrong_digit_is_refused(clinic: Clinic) -> None:
    wrong = people.number(1)[:-2] + "99"
    assert clinic.kiosk().look_number(wrong, None, None) == j.NumberRefused()


def test_a_closed_day_is_told_before_anybody_is_registered(clinic: Clinic) -> None:
    visitor = found(clinic).visitor
    registered(clinic, 2)
    clinic.storage.close_day(clinic.registration.today(), clinic.clock.now(), "test")
    assert clinic.kiosk().closed()
    assert clinic.kiosk().look(card_of(1), 1) == j.Refused(j.Trouble.CLOSED)
    assert clinic.kiosk().register(visitor, "elderly") == j.Refused(j.Trouble.CLOSED)
    assert isinstance(clinic.kiosk().look(card_of(2), 1), j.TicketFound)


def test_the_quota_is_told_and_held(settings: Settings, tmp_path: Path, clock: SetClock) -> None:
    text = Path("kiosk/catalogue.toml").read_text(encoding="utf-8")
    (tmp_path / "catalogue.toml").write_text(text.replace('letter = "A"', 'letter = "A"\nquota = 1'), encoding="utf-8")
    settings = replace(settings, data=replace(settings.data, catalogue=str(tmp_path / "catalogue.toml")))
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as clinic:
        late = found(clinic, 2).visitor
        registered(clinic, 1)
        assert clinic.kiosk().look(card_of(3), 3) == j.Refused(j.Trouble.QUOTA)
        assert clinic.kiosk().register(late, "elderly") == j.Refused(j.Trouble.QUOTA)


def test_nothing_offered_is_told(settings: Settings, clock: SetClock) -> None:
    settings = replace(settings, kiosk=replace(settings.kiosk, programmes=("child",)))
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as clinic:
        assert clinic.kiosk().look(card_of(1), 1) == j.Refused(j.Trouble.NOT_ELIGIBLE)


def test_a_programme_that_does_not_fit_is_refused_whoever_asks(clinic: Clinic) -> None:
    person = found(clinic).visitor.person
    child = clinic.catalogue.programmes["child"]
    assert clinic.registration.register(person, child, by="card", actor="test") is NotRegistered.NOT_ELIGIBLE


def test_a_person_of_unknown_age_is_not_turned_away(clinic: Clinic) -> None:
    nobody_knows = Person("ABC123456789", "SPECIMEN AMINA", None, None)
    choice = clinic.registration.choice(nobody_knows)
    assert [one.code for one in choice.programmes] == ["elderly", "adult", "child"]


def test_help_is_written_down(clinic: Clinic) -> None:
    clinic.kiosk().call_help()
    assert [entry.event for entry in clinic.storage.journal_rows()][-1] == "help_called"
