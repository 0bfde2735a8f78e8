from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application import journey as j
from kiosk.application import ports as p
from kiosk.application.guide import TROUBLE, Guide
from kiosk.domain.card import CardMessage, CardRefused, Refusal
from kiosk.domain.visit import PrintState
from tests.conftest import PatientWorker
from tests.kiosk.application.pretend_work import ISSUED, READING, PretendWork


def shown(guide: Guide) -> type[j.Stage]:
    return type(guide.stage)


def test_card_in_one_touch_ticket_out(guide: Guide, work: PretendWork, worker: PatientWorker) -> None:
    seen: list[str] = []
    guide.on_change = lambda stage: seen.append(type(stage).__name__)
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    guide.happen(j.Confirmed())
    worker.finish_all()
    assert seen == ["Reading", "Confirming", "Registering", "TicketReady", "TicketReady"]
    assert work.done == ["registered elderly", "printed A001"]


def test_two_quick_touches_register_once(guide: Guide, work: PretendWork, worker: PatientWorker) -> None:
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    guide.happen(j.Confirmed())
    guide.happen(j.Confirmed())
    worker.finish_all()
    assert work.done == ["registered elderly", "printed A001"]


def test_a_card_taken_out_while_its_person_is_looked_up_shows_nobody(guide: Guide, worker: PatientWorker) -> None:
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    guide.card(p.CardTaken(1))
    worker.finish_all()
    assert guide.stage == j.InTrouble(j.Trouble.PUT_BACK, 1)


def test_the_person_of_an_earlier_card_never_appears_under_the_next(guide: Guide, worker: PatientWorker) -> None:
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    guide.card(p.CardTaken(1))
    guide.card(p.CardInserted(2))
    worker.finish_all()
    assert guide.stage == j.Reading(2, failures=1)


def test_a_card_taken_out_during_the_registration_leaves_the_ticket(
    guide: Guide, work: PretendWork, worker: PatientWorker
) -> None:
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    guide.happen(j.Confirmed())
    guide.card(p.CardTaken(1))
    worker.finish_all()
    assert isinstance(guide.stage, j.TicketReady) and guide.stage.session is None
    assert work.done == ["registered elderly", "printed A001"]


def test_the_last_place_can_go_to_somebody_else(guide: Guide, work: PretendWork, worker: PatientWorker) -> None:
    work.places = 0
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    guide.happen(j.Confirmed())
    worker.finish_all()
    assert guide.stage == j.InTrouble(j.Trouble.QUOTA, 0, 1) and work.done == []


def test_the_same_card_again_shows_the_ticket_and_prints_nothing(
    guide: Guide, work: PretendWork, worker: PatientWorker
) -> None:
    work.found = j.TicketFound(replace(ISSUED, again=True, printed=PrintState.PRINTED), 1)
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    assert shown(guide) is j.TicketReady and work.done == []
    guide.happen(j.PrintAgainTouched())
    worker.finish_all()
    assert work.done == ["copied A001"]


def test_a_paper_that_the_power_cut_kept_back_is_printed_when_the_card_comes_again(
    guide: Guide, work: PretendWork, worker: PatientWorker
) -> None:
    work.found = j.TicketFound(replace(ISSUED, again=True), 1)
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    assert work.done == ["printed A001"]


def test_a_number_with_a_wrong_digit_is_typed_again(guide: Guide, work: PretendWork, worker: PatientWorker) -> None:
    work.number_right = False
    guide.happen(j.NoCardTouched())
    guide.happen(j.NumberTyped("659901195302200013"))
    assert shown(guide) is j.Looking
    worker.finish_all()
    assert isinstance(guide.stage, j.TypingNumber) and guide.stage.wrong


def test_help_is_called_once_for_each_touch_that_leads_there(
    guide: Guide, work: PretendWork, worker: PatientWorker
) -> None:
    guide.happen(j.HelpTouched())
    guide.happen(j.HelpTouched())
    worker.finish_all()
    assert shown(guide) is j.HelpComing and work.done == ["help"]


@pytest.mark.parametrize(
    ("told", "reader"),
    [
        pytest.param(p.ServiceDown(), j.ReaderState.NO_SERVICE, id="the card service is down"),
        pytest.param(p.NoReader(), j.ReaderState.NO_READER, id="no reader"),
    ],
)
def test_the_welcome_tells_the_trouble_of_the_reader(guide: Guide, told: p.CardEvent, reader: j.ReaderState) -> None:
    guide.card(told)
    assert guide.stage == j.Welcome(reader)
    guide.card(p.ReaderReady())
    assert guide.stage == j.Welcome(j.ReaderState.READY)


def test_a_card_that_cannot_be_used_is_told_by_its_message(guide: Guide) -> None:
    guide.card(p.CardInserted(1))
    guide.card(p.CardFailed(1, CardRefused(Refusal.WRONG_CARD, CardMessage.BANK_CARD)))
    assert guide.stage == j.InTrouble(j.Trouble.BANK_CARD, 1, 1)


def test_a_closed_day_is_asked_for_again_after_each_villager(
    guide: Guide, work: PretendWork, worker: PatientWorker
) -> None:
    work.is_closed = True
    guide.happen(j.NoCardTouched())
    guide.happen(j.Left())
    worker.finish_all()
    assert guide.stage == j.Welcome(j.ReaderState.READY, closed=True)


def test_every_message_of_a_card_is_a_trouble_that_the_screen_can_tell() -> None:
    assert set(TROUBLE) == set(CardMessage)


def test_the_end_of_an_older_insertion_takes_nothing_from_the_newer(guide: Guide, worker: PatientWorker) -> None:
    guide.card(p.CardInserted(1))
    guide.card(p.CardInserted(2))
    guide.card(p.CardTaken(1))
    guide.card(p.CardTaken(2))
    assert guide.stage == j.InTrouble(j.Trouble.PUT_BACK, 1)
