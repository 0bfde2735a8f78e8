"""A kiosk's work in memory, and a guide over it, with a card reader that is ready."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kiosk.application import journey as j
from kiosk.application import ports as p
from kiosk.domain.card import CardReading
from kiosk.domain.visit import Place, PrintState

NAMES = {"ug": "ياشانغانلار", "zh": "老年人", "en": "Check-up from 65"}
ISSUED = j.Issued("v1", "A001", NAMES, Place("R", NAMES, "1"), 0, (0, 5), PrintState.QUEUED, "", False)
OFFERS = (j.Offer("elderly", "A", NAMES, 0),)
PERSON = p.Person("659901195302200012", "试一", None, None)
READING = CardReading(
    2, "6599", "659901", None, None, None, None, None, None, None, None, None, None, None, None, ()
)  # fmt: skip


@dataclass
class PretendWork:
    """Answers as told; remembers what was done to whom."""

    found: j.VisitorFound | j.TicketFound | j.CardKnownPersonUnknown | j.Refused | None = None
    number_right: bool = True
    places: int = 1
    is_closed: bool | None = False
    done: list[str] = field(default_factory=list)

    def look(
        self, reading: CardReading, session: int
    ) -> j.VisitorFound | j.TicketFound | j.CardKnownPersonUnknown | j.Refused:
        return self.found or j.VisitorFound(j.Visitor(PERSON, "试*", 1953, session), OFFERS)

    def look_number(
        self, text: str, card_id: str | None, session: int | None
    ) -> j.VisitorFound | j.TicketFound | j.NumberRefused | j.Refused:
        if not self.number_right:
            return j.NumberRefused()
        return j.VisitorFound(j.Visitor(PERSON, "", 1953, session), OFFERS)

    def register(self, visitor: j.Visitor, programme: str) -> j.Registered | j.Refused:
        if not self.places:
            return j.Refused(j.Trouble.QUOTA)
        self.places -= 1
        self.done.append(f"registered {programme}")
        return j.Registered(ISSUED)

    def print_ticket(self, issued: j.Issued) -> j.PaperTold:
        self.done.append(f"printed {issued.label}")
        return j.PaperTold(replace(issued, printed=PrintState.PRINTED))

    def print_again(self, issued: j.Issued) -> j.PaperTold:
        self.done.append(f"copied {issued.label}")
        return j.PaperTold(replace(issued, printed=PrintState.PRINTED))

    def call_help(self) -> None:
        self.done.append("help")

    def note_reader(self, state: j.ReaderState) -> None:
        self.done.append(f"reader {state}")

    def closed(self) -> bool | None:
        return self.is_closed
