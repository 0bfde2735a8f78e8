"""What belongs to one villager, one card and one day never reaches the next."""

from __future__ import annotations

from kiosk.application import journey as j
from kiosk.application import ports as p
from kiosk.application.guide import Guide
from tests.conftest import PatientWorker
from tests.kiosk.application.pretend_work import READING, PretendWork


def test_two_readers_with_one_card_show_its_person_once(guide: Guide, worker: PatientWorker) -> None:
    guide.card(p.CardInserted(1))
    guide.card(p.CardInserted(2))
    guide.card(p.CardRead(1, READING))
    guide.card(p.CardRead(2, READING))
    worker.finish_all()
    assert isinstance(guide.stage, j.Confirming) and guide.stage.visitor.session == 1


def test_a_late_answer_about_one_villager_is_never_shown_to_the_next(
    guide: Guide, work: PretendWork, worker: PatientWorker
) -> None:
    guide.happen(j.NoCardTouched())
    guide.happen(j.NumberTyped("659901195302200012"))
    guide.happen(j.Left())
    guide.happen(j.NoCardTouched())
    guide.happen(j.NumberTyped("659901195403010017"))
    worker.waiting.popleft()()  # the answer about whoever has gone
    assert isinstance(guide.stage, j.Looking)
    worker.finish_all()
    assert isinstance(guide.stage, j.Confirming)


def test_a_refusal_after_the_card_was_taken_asks_for_no_card(
    guide: Guide, work: PretendWork, worker: PatientWorker
) -> None:
    work.places = 0
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    guide.happen(j.Confirmed())
    guide.card(p.CardTaken(1))
    worker.finish_all()
    assert isinstance(guide.stage, j.InTrouble) and guide.stage.session is None
    guide.happen(j.Left())
    assert isinstance(guide.stage, j.Welcome) and guide.stage.session is None


def test_the_card_that_is_in_is_known_at_the_welcome(guide: Guide, worker: PatientWorker) -> None:
    guide.happen(j.NoCardTouched())
    guide.happen(j.NumberTyped("659901195302200012"))
    guide.card(p.CardInserted(4))
    worker.finish_all()
    guide.happen(j.Left())
    assert isinstance(guide.stage, j.Welcome) and guide.stage.session == 4


def test_a_day_closed_while_nobody_came_is_told(guide: Guide, work: PretendWork, worker: PatientWorker) -> None:
    work.is_closed = True
    guide.happen(j.Left())
    worker.finish_all()
    assert guide.stage == j.Welcome(j.ReaderState.READY, closed=True)
    guide.card(p.CardInserted(1))
    guide.card(p.CardTaken(1))
    guide.happen(j.Left())
    assert guide.stage == j.Welcome(j.ReaderState.READY, closed=True)
    work.is_closed = None
    guide.happen(j.Left())
    worker.finish_all()
    assert guide.stage == j.Welcome(j.ReaderState.READY, closed=True)


def test_a_paper_that_hangs_keeps_nobody_waiting(work: PretendWork, worker: PatientWorker) -> None:
    papers = PatientWorker()
    guide = Guide(work, worker, papers)
    guide.card(p.CardInserted(1))
    guide.card(p.CardRead(1, READING))
    worker.finish_all()
    guide.happen(j.Confirmed())
    worker.finish_all()
    guide.card(p.CardTaken(1))
    guide.card(p.CardInserted(2))
    guide.card(p.CardRead(2, READING))
    worker.finish_all()
    assert isinstance(guide.stage, j.Confirming) and work.done == ["registered elderly"]
    papers.finish_all()
    assert work.done == ["registered elderly", "printed A001"] and isinstance(guide.stage, j.Confirming)
