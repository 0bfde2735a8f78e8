"""What every card watch promises, the pretend one and the one on a real card service alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from devices.cards.pretend import PretendCardWatch
from devices.cards.watch import PcscCardWatch
from kiosk.application.ports import CardFailed, CardInserted, CardRead, CardTaken, CardWatch, ReaderReady, ServiceDown
from kiosk.domain.card import CardMessage, Refusal
from tests.support.card_stack import CardStack, Heard, wait_until


@dataclass(frozen=True)
class Scene:
    """A watch and the hands that work at its reader."""

    watch: CardWatch
    insert: Callable[[str], object]
    take_out: Callable[[], None]
    service: Callable[[bool], None]


@pytest.fixture
def pretend() -> Scene:
    watch = PretendCardWatch()
    return Scene(watch, watch.insert, watch.take_out, lambda runs: setattr(watch, "service", runs))


@pytest.fixture
def real(card_stack: CardStack) -> Scene:
    from devices.cards.card_file import card_called

    def take_out() -> None:
        card_stack.slot.take_out()
        wait_until(card_stack.empty)

    return Scene(
        PcscCardWatch(bounce_s=0.02),
        lambda name: card_stack.slot.insert(card_called(name)),
        take_out,
        lambda runs: card_stack.start() if runs else card_stack.stop(),
    )


@pytest.fixture(params=["pretend", "real"])
def scene(request: pytest.FixtureRequest) -> Iterator[Scene]:
    scene: Scene = request.getfixturevalue(request.param)
    yield scene
    scene.watch.stop()


def test_the_reader_is_told_first_then_the_card_then_what_it_said(scene: Scene) -> None:
    heard = Heard()
    scene.watch.start(heard)
    heard.wait(ReaderReady)
    scene.insert("E36-number-wins")
    heard.wait(CardRead)
    assert [type(event) for event in heard.events] == [ReaderReady, CardInserted, CardRead]


def test_a_card_in_before_the_start_is_told(scene: Scene) -> None:
    heard = Heard()
    scene.insert("E36-number-wins")
    scene.watch.start(heard)
    assert heard.wait(CardRead).reading.person_name == "孔试辰"


def test_a_session_lives_as_long_as_its_card_is_in(scene: Scene) -> None:
    heard = Heard()
    scene.watch.start(heard)
    scene.insert("E36-number-wins")
    session = heard.wait(CardRead).session
    assert scene.watch.lives(session)
    scene.take_out()
    assert heard.wait(CardTaken).session == session
    assert not scene.watch.lives(session)


def test_the_same_card_again_is_a_new_session(scene: Scene) -> None:
    heard = Heard()
    scene.watch.start(heard)
    sessions = []
    for _ in range(3):
        scene.insert("E36-number-wins")
        sessions.append(heard.wait(CardRead).session)
        scene.take_out()
        heard.wait(CardTaken)
    assert sessions == sorted(set(sessions))


def test_a_card_that_cannot_be_used_says_why_and_stays_a_session(scene: Scene) -> None:
    heard = Heard()
    scene.watch.start(heard)
    scene.insert("E01-bank-card")
    failed = heard.wait(CardFailed)
    assert (failed.refused.refusal, failed.refused.message) == (Refusal.WRONG_CARD, CardMessage.BANK_CARD)
    assert scene.watch.lives(failed.session)


def test_a_card_that_leaves_in_the_middle_is_taken_and_never_read(scene: Scene) -> None:
    heard = Heard()
    scene.watch.start(heard)
    scene.insert("E27-taken-out-early")
    session = heard.wait(CardInserted).session
    assert heard.wait(CardTaken).session == session
    assert not [event for event in heard.events if isinstance(event, CardRead)]


def test_when_the_service_goes_every_card_is_taken(scene: Scene) -> None:
    heard = Heard()
    scene.watch.start(heard)
    scene.insert("E36-number-wins")
    session = heard.wait(CardRead).session
    scene.service(False)
    assert heard.wait(CardTaken).session == session
    heard.wait(ServiceDown)
    scene.service(True)
    heard.wait(ReaderReady)


def test_nothing_is_told_after_the_stop(scene: Scene) -> None:
    heard = Heard()
    scene.watch.start(heard)
    heard.wait(ReaderReady)
    scene.watch.stop()
    told = list(heard.events)
    scene.insert("E36-number-wins")
    scene.take_out()
    assert heard.events == told
