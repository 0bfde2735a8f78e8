"""A clinic's work in memory: it knows three people, one card of each kind, and runs out of what it is told to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.application import journey as j
from kiosk.application.ports import Person
from kiosk.domain.card import CardReading
from kiosk.domain.identity import NumberResult, PersonalNumber, Sex
from kiosk.domain.visit import Place, PrintState
from tests.support import people

ELDERLY = {"zh": "老年人健康体检", "ug": "", "en": "Check-up from 65"}
WALK_IN = {"zh": "普通门诊", "ug": "", "en": "Walk-in clinic"}
BLOOD = Place("B", {"zh": "抽血", "ug": "قان ئېلىش", "en": "Blood draw"}, "103", fasting=True)
NUMBER = people.number(2, date(1951, 4, 5))
FULL_NAME = "阿依古丽·买买提"


class PretendKioskWork:
    """``paper``, ``open`` and ``places`` are as the world is. ``registered`` counts what stands in the store."""

    def __init__(self) -> None:
        self.paper = True
        self.open = True
        self.places = 99
        self.offers: tuple[j.Offer, ...] = (j.Offer("elderly", "A", ELDERLY, 3),)
        self.registered: dict[str, j.Issued] = {}
        self.papers = 0
        self.helpers_called = 0
        self.reader = j.ReaderState.READY

    def look(
        self, reading: CardReading, session: int
    ) -> j.VisitorFound | j.TicketFound | j.CardKnownPersonUnknown | j.Refused:
        if reading.number is None:
            return j.CardKnownPersonUnknown(session, reading.card_id)
        if issued := self.registered.get(reading.number.text):
            return j.TicketFound(replace(issued, again=True), session)
        return j.VisitorFound(self._visitor(reading.number.text, reading.person_name, session), self.offers)

    def look_number(
        self, text: str, card_id: str | None, session: int | None
    ) -> j.VisitorFound | j.TicketFound | j.NumberRefused | j.Refused:
        if text != NUMBER:
            return j.NumberRefused()
        if issued := self.registered.get(text):
            return j.TicketFound(replace(issued, again=True), session)
        return j.VisitorFound(self._visitor(text, None, session), self.offers)

    def register(self, visitor: j.Visitor, programme: str) -> j.Registered | j.Refused:
        if not self.open:
            return j.Refused(j.Trouble.CLOSED)
        if len(self.registered) >= self.places:
            return j.Refused(j.Trouble.QUOTA)
        offer = next(offer for offer in self.offers if offer.code == programme)
        label = f"{offer.letter}{len(self.registered) + 12:03d}"
        assert visitor.person.number is not None
        issued = j.Issued(label, label, offer.names, BLOOD, 3, (10, 20), PrintState.QUEUED, "", False)
        self.registered[visitor.person.number] = issued
        return j.Registered(issued)

    def print_ticket(self, issued: j.Issued) -> j.PaperTold:
        told = replace(issued, printed=PrintState.FAILED, trouble="out_of_paper")
        if self.paper:
            self.papers += 1
            told = replace(issued, printed=PrintState.PRINTED, trouble="")
        self.registered |= {number: told for number, one in self.registered.items() if one.label == issued.label}
        return j.PaperTold(told)

    def print_again(self, issued: j.Issued) -> j.PaperTold:
        return self.print_ticket(issued)

    def note_reader(self, state: j.ReaderState) -> None:
        self.reader = state

    def call_help(self) -> None:
        self.helpers_called += 1

    def closed(self) -> bool:
        return not self.open

    @staticmethod
    def _visitor(text: str, name: str | None, session: int | None) -> j.Visitor:
        person = Person(number=text, name=name, sex=Sex.FEMALE, birth_date=date(1951, 4, 5))
        return j.Visitor(person, "阿*丽" if name else "", 1951, session)


def reading(whole: bool = True) -> CardReading:
    """A second-generation card of the invented person, or a third-generation one that guards its holder file."""
    personal = PersonalNumber(NUMBER, NumberResult.VALID, None, Sex.FEMALE, date(1951, 4, 5))
    return CardReading(
        generation=2 if whole else 3,
        card_id="0" * 32,
        region="659900",
        card_class="2",
        spec_version="2.00",
        institution=None,
        issue_date=None,
        expiry_date=None,
        card_number=None,
        card_number_check=None,
        number=personal if whole else None,
        person_name=FULL_NAME if whole else None,
        sex=Sex.FEMALE if whole else None,
        birth_date=date(1951, 4, 5) if whole else None,
        sex_birth_source="number" if whole else None,
    )
