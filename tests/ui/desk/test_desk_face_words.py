"""Every code that reaches the desk has words of its own in every language, and every action shows its key."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.application.ports import NotRegistered
from kiosk.application.queue import Action, Done, NotDone, Refused, Turned
from kiosk.domain.calling import Tier, Why
from kiosk.domain.visit import StopState
from tests.support.clock import SetClock
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import PretendDesk
from tests.ui.desk.test_desk_window import K
from ui.desk.keys import ACTIONS, letter_of
from ui.desk.scene import PAPER, News
from ui.pictures.pretend_desk import row
from ui.viewmodels.desk_sheet_view_model import CALL_REASONS, CANCEL_REASONS, SETTLED, SKIP_REASONS, TIERS

LANGUAGES = pytest.mark.parametrize("language", ["ug", "zh", "en"])


@LANGUAGES
def test_each_refusal_is_a_sentence_of_its_own(desk: DeskScreen, clock: SetClock, language: str) -> None:
    desk.face.language.speak(language)
    at = clock.at + timedelta(hours=2, minutes=30)
    said = []
    for why in NotDone:
        refused = Refused(why, "A012", "2", at, StopState.CALLED)
        desk.show(refused=refused)
        said.append(desk.text("outcome"))
    assert all(said) and len(set(said)) == len(NotDone)
    taken = said[list(NotDone).index(NotDone.TAKEN)]
    for part in ("\u2066A012\u2069", "\u20682\u2069", "\u206610:42\u2069"):
        assert part in taken


def test_already_called_by_desk_2_at_10_42(desk: DeskScreen, clock: SetClock) -> None:
    at = clock.at + timedelta(hours=2, minutes=30)
    desk.show(refused=Refused(NotDone.TAKEN, "A012", "2", at, StopState.CALLED))
    marks = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
    assert desk.text("outcome").translate(marks) == "A012 was already called by desk 2 at 10:42."


@LANGUAGES
def test_a_refusal_that_knows_little_is_a_whole_sentence_too(desk: DeskScreen, language: str) -> None:
    desk.face.language.speak(language)
    for why in NotDone:
        desk.show(refused=Refused(why, "A012"))
        assert desk.text("outcome") and "%" not in desk.text("outcome") and "\u2068\u2069" not in desk.text("outcome")


@LANGUAGES
def test_each_thing_that_was_done_and_each_piece_of_news_has_words(desk: DeskScreen, language: str) -> None:
    desk.face.language.speak(language)
    silent = {Action.CALL, Action.CALL_NEXT, Action.RECALL}  # the number itself is what they say
    for action in [one for one in Action if one not in silent]:
        desk.show(done=Done(action, row(12, 3), next_station="E"))
        assert "A012" in desk.text("outcome")
        turned = desk.text("outcome")
        for down in (True, False):
            desk.show(done=Done(action, row(12, 3), next_station="E", turned=Turned("B", down, 2)))
            assert desk.text("outcome").removeprefix(turned) not in ("", desk.text("outcome"))
    codes = (*SETTLED, *PAPER, *NotRegistered)
    said = []
    for code in codes:
        desk.show(news=News(code, "A012", "B", 2))
        said.append(desk.text("outcome"))
    assert all(said) and len(set(said)) == len(codes)


@LANGUAGES
@pytest.mark.parametrize(
    ("function", "codes"),
    [
        ("state", tuple(StopState)),
        ("tier", TIERS),
        ("why", tuple(why for why in Why if why is not Why.CHOSEN)),
        ("reason", CALL_REASONS + SKIP_REASONS + CANCEL_REASONS),
    ],
    ids=["states", "tiers", "whys", "reasons"],
)
def test_each_code_has_a_word(desk: DeskScreen, language: str, function: str, codes: tuple[str, ...]) -> None:
    desk.face.language.speak(language)
    said = [desk.say(function, code) for code in codes]
    assert all(said) and not set(said) & set(map(str, CALL_REASONS + SKIP_REASONS + CANCEL_REASONS))


def test_each_tier_of_the_rules_can_be_chosen() -> None:
    assert set(TIERS) == set(Tier)


def test_each_action_has_one_key_and_it_is_on_its_button(desk: DeskScreen, clinic: PretendDesk) -> None:
    seen = set(desk.keys_on("search"))
    for name in ("call next", "register", "pause", "machine", "place", "lock", "sign out"):
        seen |= set(desk.keys_on(name))
    desk.press(K.Key_N)
    for name in ("start", "recall", "miss", "park", "transfer", "skip", "cancel", "undo"):
        seen |= set(desk.keys_on(name))
    desk.press(K.Key_S)
    seen |= set(desk.keys_on("finish"))
    clinic.asked = [desk.help()]
    desk.seconds(5)
    seen |= set(desk.keys_on("help"))
    assert seen == set(ACTIONS)


@pytest.mark.parametrize(
    ("key", "place", "letter"),
    [
        pytest.param(78, 57, "N", id="N"),
        pytest.param(0x0646, 57, "N", id="a Uyghur letter at N"),
        pytest.param(0x041D, 29, "Y", id="a Russian letter at Y"),
        pytest.param(47, 61, "/", id="slash"),
        pytest.param(0x3F, 61, "", id="a question mark"),
        pytest.param(49, 10, "1", id="1"),
        pytest.param(0x0661, 10, "1", id="an Arabic 1"),
        pytest.param(0x01000000, 9, "", id="Escape"),
        pytest.param(32, 65, "", id="the space bar"),
    ],
)
def test_a_key_is_known_by_its_letter_or_its_place(key: int, place: int, letter: str) -> None:
    assert letter_of(key, place) == letter
