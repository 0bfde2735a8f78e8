from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application import journey as j
from kiosk.application.ports import Person
from kiosk.domain.visit import Place, PrintState

NAMES = {"ug": "ياشانغانلار", "zh": "老年人", "en": "Check-up from 65"}
ELDERLY = j.Offer("elderly", "A", NAMES, 3)
WALK_IN = j.Offer("walk_in", "E", NAMES, 0)
ISSUED = j.Issued("v1", "A012", NAMES, Place("R", NAMES, "1"), 3, (0, 5), PrintState.QUEUED, "", False)
PRINTED = replace(ISSUED, printed=PrintState.PRINTED)
OTHER = replace(ISSUED, visit_id="v2", label="A013")
READY = j.ReaderState.READY


def visitor(session: int | None = 1) -> j.Visitor:
    return j.Visitor(Person("659901195302200012", "试一", None, None), "试*", 1953, session)


CARD = visitor()
TYPED = visitor(None)
LENT = replace(CARD, person=replace(CARD.person, card_id="65"), guarded=True)
WELCOME = j.Welcome(READY)


@pytest.mark.parametrize(
    ("stage", "event", "then"),
    [
        pytest.param(j.Welcome(), j.ReaderTold(READY), WELCOME, id="the reader comes up"),
        pytest.param(WELCOME, j.DayTold(True), replace(WELCOME, closed=True), id="a closed day is told at the door"),
        pytest.param(WELCOME, j.CardIn(1), j.Reading(1), id="card in"),
        pytest.param(j.Reading(1), j.VisitorFound(CARD, (ELDERLY,)), j.Confirming(CARD, (ELDERLY,)), id="is this you?"),
        pytest.param(
            j.Reading(1),
            j.VisitorFound(visitor(7), (ELDERLY,)),
            j.Reading(1),
            id="what was read from another insertion is dropped",
        ),
        pytest.param(
            j.Reading(1), j.VisitorFound(CARD, ()), j.InTrouble(j.Trouble.NOT_ELIGIBLE, 0, 1), id="nothing for them"
        ),
        pytest.param(
            j.Confirming(CARD, (ELDERLY,)), j.Confirmed(), j.Registering(CARD, "elderly"), id="one touch is enough"
        ),
        pytest.param(
            j.Confirming(CARD, (ELDERLY, WALK_IN)),
            j.Confirmed(),
            j.Choosing(CARD, (ELDERLY, WALK_IN)),
            id="two programmes, one question",
        ),
        pytest.param(
            j.Choosing(CARD, (ELDERLY, WALK_IN)),
            j.ProgrammeChosen("walk_in"),
            j.Registering(CARD, "walk_in"),
            id="a programme is chosen",
        ),
        pytest.param(
            j.Choosing(CARD, (ELDERLY, WALK_IN)),
            j.ProgrammeChosen("adult"),
            j.Choosing(CARD, (ELDERLY, WALK_IN)),
            id="a programme that was not offered changes nothing",
        ),
        pytest.param(
            j.Registering(CARD, "elderly"), j.Registered(ISSUED), j.TicketReady(ISSUED, 1), id="the number is shown"
        ),
        pytest.param(
            j.Registering(CARD, "elderly"),
            j.Refused(j.Trouble.QUOTA),
            j.InTrouble(j.Trouble.QUOTA, 0, 1),
            id="the last place went to somebody else",
        ),
        pytest.param(
            j.Registering(CARD, "elderly"), j.Left(), j.Registering(CARD, "elderly"), id="leaving cuts nothing short"
        ),
        pytest.param(
            j.Registering(CARD, "elderly"), j.CardOut(1), j.Registering(CARD, "elderly"), id="nor does the card"
        ),
        pytest.param(j.TicketReady(ISSUED, 1), j.CardOut(1), j.TicketReady(ISSUED), id="take your card"),
        pytest.param(
            j.TicketReady(ISSUED), j.PaperTold(PRINTED), j.TicketReady(PRINTED, told=True), id="the paper is there"
        ),
        pytest.param(j.TicketReady(ISSUED), j.PaperTold(OTHER), j.TicketReady(ISSUED), id="another one's paper"),
        pytest.param(
            j.TicketReady(ISSUED), j.PrintAgainTouched(), j.TicketReady(ISSUED, printing=True), id="print again"
        ),
        pytest.param(
            j.TicketReady(ISSUED, printing=True),
            j.PrintAgainTouched(),
            j.TicketReady(ISSUED, printing=True),
            id="print again, touched twice, is one paper",
        ),
        pytest.param(j.TicketReady(ISSUED), j.CardIn(2), j.Reading(2), id="the next villager's card"),
        pytest.param(j.Reading(1), j.CardOut(1), j.InTrouble(j.Trouble.PUT_BACK, 1), id="put it back"),
        pytest.param(j.Reading(1), j.CardOut(9), j.Reading(1), id="an old insertion ends"),
        pytest.param(
            j.Reading(1),
            j.CardUnusable(1, j.Trouble.BANK_CARD),
            j.InTrouble(j.Trouble.BANK_CARD, 1, 1),
            id="a bank card",
        ),
        pytest.param(
            j.InTrouble(j.Trouble.BANK_CARD, 1), j.CardIn(2), j.Reading(2, failures=1), id="the failures are counted"
        ),
        pytest.param(
            j.InTrouble(j.Trouble.BANK_CARD, 1, 1),
            j.CardOut(1),
            j.InTrouble(j.Trouble.BANK_CARD, 1),
            id="the words stay when the wrong card is gone",
        ),
        pytest.param(
            j.Reading(1), j.Refused(j.Trouble.CLOSED), j.InTrouble(j.Trouble.CLOSED, 0, 1), id="the day is closed"
        ),
        pytest.param(
            j.Reading(1), j.TicketFound(ISSUED, 1), j.TicketReady(ISSUED, 1), id="the same card, the same ticket"
        ),
        pytest.param(
            j.Reading(1), j.CardKnownPersonUnknown(1, "65"), j.TypingNumber("65", 1), id="a third-generation card"
        ),
        pytest.param(j.Confirming(CARD, (ELDERLY,)), j.CardOut(1), WELCOME, id="the card takes the name with it"),
        pytest.param(j.Choosing(CARD, (ELDERLY,)), j.CardOut(1), WELCOME, id="at the programmes too"),
        pytest.param(j.TypingNumber("65", 1), j.CardOut(1), WELCOME, id="at the number pad too"),
        pytest.param(j.Looking(1, "65"), j.CardOut(1), WELCOME, id="while looking too"),
        pytest.param(WELCOME, j.NoCardTouched(), j.TypingNumber(), id="no card"),
        pytest.param(j.TypingNumber(), j.NumberTyped("1"), j.Looking(), id="a number is typed"),
        pytest.param(j.Looking(), j.NumberRefused(), j.TypingNumber(wrong=True), id="a digit is wrong"),
        pytest.param(
            j.Looking(),
            j.VisitorFound(TYPED, (ELDERLY,)),
            j.Confirming(TYPED, (ELDERLY,)),
            id="a typed number is confirmed as well",
        ),
        pytest.param(
            j.Looking(), j.VisitorFound(TYPED, ()), j.InTrouble(j.Trouble.NOT_ELIGIBLE), id="typed, nothing for them"
        ),
        pytest.param(j.Looking(), j.TicketFound(ISSUED, None), j.TicketReady(ISSUED), id="typed, the same ticket"),
        pytest.param(
            j.Looking(), j.Refused(j.Trouble.ASK_STAFF), j.InTrouble(j.Trouble.ASK_STAFF), id="the store failed"
        ),
        pytest.param(j.TypingNumber(), j.CardIn(3), j.Reading(3), id="the card is found in the pocket"),
        pytest.param(j.Confirming(TYPED, (ELDERLY,)), j.CardIn(3), j.Reading(3), id="even after typing"),
        pytest.param(j.Confirming(CARD, (ELDERLY,)), j.Left(), WELCOME, id="start over"),
        pytest.param(j.Confirming(CARD, (ELDERLY,)), j.NotMe(), WELCOME, id="not me"),
        pytest.param(
            j.Confirming(LENT, (ELDERLY,)), j.NotMe(), j.TypingNumber("65", 1), id="not me, on a card that tells nobody"
        ),
        pytest.param(j.Choosing(CARD, (ELDERLY,)), j.NotMe(), j.Choosing(CARD, (ELDERLY,)), id="not me, too late"),
        pytest.param(j.Welcome(READY, session=1), j.CardOut(1), WELCOME, id="the card that was left is taken"),
        pytest.param(j.Welcome(READY, session=1), j.CardIn(2), j.Reading(2), id="or another one comes"),
        pytest.param(j.Confirming(TYPED, (ELDERLY,)), j.Left(), WELCOME, id="not me, typed"),
        pytest.param(j.Confirming(CARD, (ELDERLY,)), j.HelpTouched(), j.HelpComing(READY), id="help wipes the name"),
        pytest.param(j.HelpComing(READY), j.Left(), WELCOME, id="the help was there"),
        pytest.param(WELCOME, j.Confirmed(), WELCOME, id="a late touch"),
    ],
)
def test_the_way(stage: j.Stage, event: j.Event, then: j.Stage) -> None:
    assert j.next_stage(stage, event) == then


EVENTS = st.sampled_from(
    [
        *(j.ReaderTold(state) for state in j.ReaderState),
        j.DayTold(True),
        *(j.CardIn(n) for n in (1, 2)),
        *(j.CardOut(n) for n in (1, 2)),
        j.VisitorFound(CARD, (ELDERLY,)),
        j.VisitorFound(visitor(2), (ELDERLY, WALK_IN)),
        j.VisitorFound(TYPED, ()),
        j.TicketFound(ISSUED, 1),
        j.CardKnownPersonUnknown(2, "65"),
        j.CardUnusable(1, j.Trouble.TURN_OVER),
        j.NoCardTouched(),
        j.NumberTyped("1"),
        j.NumberRefused(),
        j.Confirmed(),
        j.ProgrammeChosen("walk_in"),
        j.Registered(ISSUED),
        j.Refused(j.Trouble.QUOTA),
        j.PrintAgainTouched(),
        j.PaperTold(PRINTED),
        j.HelpTouched(),
        j.NotMe(),
        j.Left(),
    ]
)


@given(st.lists(EVENTS, max_size=30))
def test_whatever_happens_there_is_a_way_out_and_nothing_personal_stays(events: list[j.Event]) -> None:
    stage: j.Stage = j.Welcome()
    for event in events:
        stage = j.next_stage(stage, event)
    if isinstance(stage, j.Registering):
        stage = j.next_stage(stage, j.Registered(ISSUED))
    assert isinstance(j.next_stage(stage, j.HelpTouched()), j.HelpComing)
    out = j.next_stage(stage, j.Left())
    assert out == j.Welcome(stage.reader)
    assert "试" not in repr(stage) and "6599" not in repr(stage)


@given(st.lists(EVENTS, max_size=30))
def test_only_a_touch_of_the_person_who_was_shown_registers_them(events: list[j.Event]) -> None:
    stage: j.Stage = j.Welcome()
    for event in events:
        before, stage = stage, j.next_stage(stage, event)
        if isinstance(stage, j.Registering) and not isinstance(before, j.Registering):
            assert isinstance(before, j.Confirming | j.Choosing) and before.visitor == stage.visitor
            assert isinstance(event, j.Confirmed | j.ProgrammeChosen)
