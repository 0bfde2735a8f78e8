"""What the screen asks for, over the real store and the real paper."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application import journey as j
from kiosk.application.errors import FontError, StorageError
from kiosk.application.kiosk_work import KioskRegistration
from kiosk.application.ports import NotRegistered, Person
from kiosk.application.printing import Printing
from kiosk.application.registration import Registration
from kiosk.application.tickets import Tickets
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.visit import PrintState, Slip
from kiosk.settings import Settings
from tests.kiosk.application.conftest import card_of, guarded_card
from tests.support import people
from tests.support.clock import SetClock


def found(clinic: Clinic, sequence: int = 1, *, born: date = date(1950, 3, 1)) -> j.VisitorFound:
    told = clinic.kiosk().look(card_of(sequence, born=born), sequence)
    assert isinstance(told, j.VisitorFound)
    return told


def registered(clinic: Clinic, sequence: int = 1) -> j.Issued:
    visitor = found(clinic, sequence)
    told = clinic.kiosk().register(visitor.visitor, visitor.offers[0].code)
    assert isinstance(told, j.Registered)
    return told.issued


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


def test_asking_for_the_first_paper_twice_prints_once(clinic: Clinic, printer: PretendPrinter) -> None:
    issued = registered(clinic)
    clinic.kiosk().print_ticket(issued)
    told = clinic.kiosk().print_ticket(issued)
    assert told.issued.printed is PrintState.PRINTED and len(printer.papers) == 1


def test_no_paper_keeps_the_number_and_print_again_is_the_same_one(clinic: Clinic, printer: PretendPrinter) -> None:
    printer.paper = False
    told = clinic.kiosk().print_ticket(registered(clinic))
    assert (told.issued.label, told.issued.printed, told.issued.trouble) == ("A001", PrintState.FAILED, "out_of_paper")
    printer.paper = True
    told = clinic.kiosk().print_again(told.issued)
    assert (told.issued.label, told.issued.printed, told.issued.trouble) == ("A001", PrintState.PRINTED, "")
    (paper,) = printer.papers
    assert (paper.label, paper.copy) == ("A001", 2)


def test_a_paper_that_nobody_knows_of_is_told_as_a_fault_not_as_ready(clinic: Clinic, printer: PretendPrinter) -> None:
    printer.swallows = True
    told = clinic.kiosk().print_ticket(registered(clinic))
    assert (told.issued.printed, told.issued.trouble) == (PrintState.UNKNOWN, "fault")
    again = clinic.kiosk().look(card_of(1), 9)
    assert isinstance(again, j.TicketFound) and again.issued.trouble == "fault"


def test_a_guarded_card_asks_for_the_number_once_and_knows_the_person_ever_after(
    clinic: Clinic, clock: SetClock
) -> None:
    card = guarded_card(5)
    assert clinic.kiosk().look(card, 1) == j.CardKnownPersonUnknown(1, card.card_id)
    told = clinic.kiosk().look_number(people.number(5), card.card_id, 1)
    assert isinstance(told, j.VisitorFound) and told.visitor.masked_name == ""
    assert isinstance(clinic.kiosk().register(told.visitor, "elderly"), j.Registered)
    clock.pass_(days=400)
    told = clinic.kiosk().look(card, 2)
    assert isinstance(told, j.VisitorFound) and told.visitor.birth_year == 1950


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


def test_the_ticket_names_the_place_with_a_code_that_cannot_be_changed(clinic: Clinic) -> None:
    registered(clinic)
    visit = clinic.storage.visit_of_label("A001", clinic.registration.today())
    assert visit is not None
    slip = clinic.tickets.slip(visit)
    assert slip.code.startswith("Q1:A001:261125:1:") and len(slip.journal_head) == 8
    assert slip.masked_name == "试*" and slip.places[0].code == "R"


def test_a_station_that_has_left_the_catalogue_still_stands_on_the_ticket(clinic: Clinic) -> None:
    registered(clinic)
    visit = clinic.storage.visit_of_label("A001", clinic.registration.today())
    assert visit is not None
    slip = clinic.tickets.slip(replace(visit, route=(*visit.route, "Z")))
    assert slip.places[-1].code == "Z"


def test_a_paper_left_queued_by_a_power_cut_is_printed_at_start(
    clinic: Clinic, printer: PretendPrinter, clock: SetClock
) -> None:
    registered(clinic)
    clock.pass_(seconds=20)
    clinic.tickets.recover()
    assert [paper.label for paper in printer.papers] == ["A001"]
    clinic.tickets.recover()
    assert len(printer.papers) == 1


class BrokenDisk:
    """A store whose every method meets a failed disk."""

    def __getattr__(self, _method: str) -> Callable[..., Any]:
        def fail(*_arguments: object) -> None:
            raise StorageError("The disk does not answer.")

        return fail


def test_a_store_that_fails_is_told_as_ask_staff_and_never_as_a_bug(
    clinic: Clinic, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = found(clinic).visitor
    registered(clinic, 2)
    issued = registered(clinic, 3)
    broken = BrokenDisk()
    registration = Registration(broken, clock, clinic.catalogue, ("elderly",), 3)
    tickets = Tickets(
        broken, clock, clinic.catalogue, Printing(broken, clinic.printer, clock), lambda _slip: b"", _code, {}, 80
    )
    kiosk = KioskRegistration(registration, tickets, broken, clock)
    staff = j.Refused(j.Trouble.ASK_STAFF)
    assert kiosk.look(card_of(1), 1) == staff
    assert kiosk.look_number(people.number(1), None, None) == staff
    assert kiosk.register(visitor, "elderly") == staff
    assert kiosk.closed()
    kiosk.call_help()
    told = kiosk.print_ticket(issued)
    assert (told.issued.printed, told.issued.trouble, told.issued.label) == (PrintState.FAILED, "fault", "A002")
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 6
    assert "试" not in caplog.text and people.number(1) not in caplog.text
    caplog.clear()


def _code(label: str, _day: date, _sequence: int) -> str:
    return label


def test_a_font_that_cannot_be_read_costs_the_paper_not_the_number(
    clinic: Clinic, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    def draw(_slip: Slip) -> bytes:
        raise FontError("The font LXGWWenKai-Regular.ttf cannot be read.")

    issued = registered(clinic)
    printing = Printing(clinic.storage, clinic.printer, clock)
    tickets = Tickets(clinic.storage, clock, clinic.catalogue, printing, draw, _code, {}, 80)
    told = KioskRegistration(clinic.registration, tickets, clinic.storage, clock).print_ticket(issued)
    assert (told.issued.label, told.issued.printed, told.issued.trouble) == ("A001", PrintState.FAILED, "fault")
    assert [record.message for record in caplog.records] == [
        "font_failed The font LXGWWenKai-Regular.ttf cannot be read."
    ]
    caplog.clear()


def test_a_visit_that_was_shown_and_is_not_in_the_store_is_a_bug(clinic: Clinic) -> None:
    issued = replace(registered(clinic), visit_id="nobody")
    with pytest.raises(LookupError):
        clinic.kiosk().print_again(issued)
