"""Hundreds of cards put in, pulled, swapped, hung and mute, the service killed in between: never two people in one."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from signal import SIGKILL
from typing import TypeAlias

import pytest

from devices.cards.card_file import VILLAGERS, card_called, written_cards
from devices.cards.emulator import PretendSlot
from devices.cards.played_card import TakenOut
from devices.cards.pretend import PretendCardWatch
from devices.cards.watch import PcscCardWatch
from kiosk.application.ports import CardEvent, CardInserted, CardRead, CardTaken
from tests.support.card_stack import CardStack, Heard, wait_until

PEOPLE = [card for card in written_cards(VILLAGERS) if not card.ef06_protected]
OTHERS = [card_called(name) for name in ("E01", "E27", "E28", "E39", "D-")]

Who: TypeAlias = tuple[str, str, str | None]


class Mischief:
    """One act after another at a slot, drawn from a seed."""

    def __init__(self, stack: CardStack, seed: int) -> None:
        self._stack, self._draw = stack, random.Random(seed)
        self._released = threading.Event()

    def act(self) -> None:
        acts: list[Callable[[PretendSlot], object]] = [
            lambda slot: slot.insert(self._draw.choice(PEOPLE)),
            lambda slot: slot.insert(self._draw.choice(OTHERS)),
            lambda slot: slot.take_out(),
            self._pull_inside,
            self._swap_inside,
            self._hang,
            self._talk_nonsense,
            self._restart,
        ]
        slot = self._draw.choice(self._stack.slots)
        slot.before = lambda _apdu: None
        self._released.set()
        self._draw.choices(acts, [10, 3, 8, 3, 3, 1, 2, 1])[0](slot)

    def _pull_inside(self, slot: PretendSlot) -> None:
        left = self._draw.randrange(15)

        def before(_apdu: bytes) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise TakenOut(None)

        slot.before = before
        slot.insert(self._draw.choice(PEOPLE))

    def _swap_inside(self, slot: PretendSlot) -> None:
        left, second = self._draw.randrange(15), self._draw.choice(PEOPLE)

        def before(_apdu: bytes) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                slot.before = lambda _apdu: None
                slot.insert(second)
                raise TakenOut(None)

        slot.before = before
        slot.insert(self._draw.choice(PEOPLE))

    def _hang(self, slot: PretendSlot) -> None:
        self._released = released = threading.Event()
        slot.before = lambda _apdu: b"\x6f\x00" if released.wait(30) else None
        slot.insert(self._draw.choice(PEOPLE))

    def _talk_nonsense(self, slot: PretendSlot) -> None:
        said = [self._draw.randbytes(self._draw.randrange(2, 300)) for _ in range(4)]
        slot.before = lambda apdu: said[apdu[2] % 4] if apdu[1] == 0xB2 else None
        slot.insert(self._draw.choice(PEOPLE))

    def _restart(self, _slot: PretendSlot) -> None:
        self._stack.stop(SIGKILL)
        self._stack.start()


def people_in(events: list[CardEvent]) -> set[Who]:
    return {
        (read.reading.card_id, read.reading.number.text, read.reading.person_name)
        for read in events
        if isinstance(read, CardRead) and read.reading.number
    }


@pytest.mark.parametrize("acts", [40, pytest.param(1500, marks=pytest.mark.long)], ids=["forty", "fifteen hundred"])
def test_no_order_of_events_makes_one_person_of_two(
    card_stack: CardStack, caplog: pytest.LogCaptureFixture, acts: int
) -> None:
    heard, pause = Heard(), threading.Event()
    watch = PcscCardWatch(deadline_s=1.0, bounce_s=0.01)
    watch.start(heard)
    mischief, moments = Mischief(card_stack, seed=acts), random.Random(acts)
    for _ in range(acts):
        mischief.act()
        pause.wait(moments.choice([0.0, 0.01, 0.03, 0.1, 0.25]))
    mischief.act()
    card_stack.tidy()
    wait_until(lambda: not any(watch.lives(event.session) for event in heard.events if isinstance(event, CardInserted)))
    watch.stop()

    assert people_in(heard.events) <= {played_by_itself(card.name) for card in PEOPLE}
    told: dict[int, list[type]] = {}
    for event in heard.events:
        if session := getattr(event, "session", None):
            told.setdefault(session, []).append(type(event))
    assert all(kinds[0] is CardInserted and kinds[-1] is CardTaken and len(kinds) <= 3 for kinds in told.values())
    assert set(caplog.messages) <= {"card_hung"} | {text for text in caplog.messages if "card_service_lost" in text}
    caplog.clear()


def played_by_itself(name: str) -> Who:
    heard = Heard()
    watch = PretendCardWatch()
    watch.start(heard)
    watch.insert(name)
    (person,) = people_in(heard.events)
    return person
