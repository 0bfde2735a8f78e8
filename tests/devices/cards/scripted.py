"""Cards in memory for tests of the pure parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from devices.cards.card_file import CARDS, WrittenCard, written_cards
from devices.cards.connection import Transport


def card(beginning: str, **changes: object) -> WrittenCard:
    """A card of cards.json by the beginning of its name, with changes."""
    found = next(card for card in written_cards(CARDS) if card.name.startswith(beginning))
    return replace(found, **changes)  # type: ignore[arg-type]


class ScriptedConnection:
    """Answers by a function, and remembers what it was asked."""

    def __init__(self, answer: Callable[[bytes], bytes]) -> None:
        self.transport = Transport.T0
        self.asked: list[bytes] = []
        self._answer = answer

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        self.asked.append(apdu)
        answer = self._answer(apdu)
        return answer[:-2], int.from_bytes(answer[-2:])
