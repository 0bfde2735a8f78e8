"""A reader in memory: cards are put in and taken out by a call, and read by the same code as real ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from devices.cards.card_file import CARDS, VILLAGERS, WrittenCard, written_cards
from devices.cards.connection import LinkError, Transport
from devices.cards.played_card import PlayedCard, TakenOut
from devices.cards.reading import MUTE, TAKEN_OUT, today_in_beijing
from devices.cards.social_security_card import read
from kiosk.application import ports
from kiosk.domain.card import CardReading, CardRefused

FAULTY = {  # what is said on the dock, and the card of cards.json behind it
    "bank card": "E01-bank-card",
    "locked card": "E02-application-locked",
    "blank card": "E38-blank-card",
    "turned over": "E28-mute",
    "pulled too early": "E27-taken-out-early",
    "bad contact": "E39-swapped-while-reading",
}


class PlayedConnection:
    """A played card as a connection, without a reader in between."""

    def __init__(self, card: PlayedCard) -> None:
        self._card = card
        self.transport = Transport.T1 if card.card.behaves("contactless") else Transport.T0

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        try:
            answer = self._card.answer(apdu)
        except TakenOut:
            raise LinkError from None
        return answer[:-2], int.from_bytes(answer[-2:])


class PretendCardWatch:
    """Implements ``ports.CardWatch``; tells in the thread that puts the card in.

    Switches: ``service`` and ``reader`` are there or not; a card that does not ``answer`` at once is read by
    ``finish_reading``.
    """

    def __init__(self, today: Callable[[], date] = today_in_beijing) -> None:
        self._today = today
        self._tell: Callable[[ports.CardEvent], None] | None = None
        self._card: PlayedCard | None = None
        self._session: int | None = None  # of that card, since it was told
        self._sessions = 0
        self._service = True
        self._reader = True
        self._reader_told: ports.CardEvent | None = None
        self.answers = True
        self._villagers = tuple(card.name for card in written_cards(VILLAGERS))
        named = {card.name: card for card in (*written_cards(VILLAGERS), *written_cards(CARDS))}
        self._cards: dict[str, WrittenCard] = named | {said: named[name] for said, name in FAULTY.items()}

    @property
    def cards(self) -> tuple[str, ...]:
        """Names of the cards a person can practise with, villagers first. ``insert`` knows those of cards.json too."""
        return (*self._villagers, *FAULTY)

    @property
    def service(self) -> bool:
        return self._service

    @service.setter
    def service(self, runs: bool) -> None:
        self._service = runs
        self._look()

    @property
    def reader(self) -> bool:
        return self._reader

    @reader.setter
    def reader(self, there: bool) -> None:
        self._reader = there
        self._look()

    def start(self, tell: Callable[[ports.CardEvent], None]) -> None:
        self._tell = tell
        self._look()

    def stop(self) -> None:
        self._tell = None

    def lives(self, session: int) -> bool:
        return session == self._session

    def insert(self, card: str | WrittenCard) -> PlayedCard:
        """Takes out what was in. Errors: KeyError for a name that no card has."""
        written = self._cards[card] if isinstance(card, str) else card
        self.take_out()
        self._card = played = PlayedCard(written)
        self._look()
        return played

    def take_out(self) -> None:
        self._card = None
        self._look()

    def finish_reading(self) -> None:
        """Tells what the card said, or why it said nothing. Without a card in the reader nothing happens."""
        if self._card is None or self._session is None:
            return
        outcome = self._outcome(self._card)
        if isinstance(outcome, CardReading):
            self._say(ports.CardRead(self._session, outcome))
        elif outcome == TAKEN_OUT:
            self.take_out()
        else:
            self._say(ports.CardFailed(self._session, outcome))

    def _outcome(self, played: PlayedCard) -> CardReading | CardRefused:
        if played.card.behaves("mute"):
            return MUTE
        try:
            return read(PlayedConnection(played), played.card.atr, self._today())
        except LinkError:
            return TAKEN_OUT

    def _look(self) -> None:
        """Tells what is different from what was told: an insertion ends with the card, the reader or the service."""
        if self._tell is None:
            return
        ready = self._service and self._reader
        if self._session is not None and not (ready and self._card is not None):
            ended, self._session = self._session, None
            self._say(ports.CardTaken(ended))
        event = ports.ReaderReady() if ready else ports.NoReader() if self._service else ports.ServiceDown()
        if event != self._reader_told:
            self._reader_told = event
            self._say(event)
        if ready and self._card is not None and self._session is None:
            self._sessions += 1
            self._session = self._sessions
            self._say(ports.CardInserted(self._session))
            if self.answers:
                self.finish_reading()

    def _say(self, event: ports.CardEvent) -> None:
        if self._tell is not None:
            self._tell(event)
