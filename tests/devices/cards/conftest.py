from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from devices.cards.watch import PcscCardWatch
from kiosk.application.ports import CardEvent
from tests.support.card_stack import PATIENCE_S, CardStack, Heard


@pytest.fixture
def watched(card_stack: CardStack) -> Iterator[Callable[..., Heard]]:
    watches: list[PcscCardWatch] = []

    def start(tell: Callable[[CardEvent], None] | None = None, deadline_s: float = PATIENCE_S) -> Heard:
        heard = Heard()
        watch = PcscCardWatch(deadline_s=deadline_s, bounce_s=0.02, today=lambda: date(2019, 6, 1))
        watches.append(watch)
        heard.lives = watch.lives
        watch.start(tell or heard)
        return heard

    yield start
    for watch in watches:
        watch.stop()
