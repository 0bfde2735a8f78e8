"""Cards taken out, villagers who walk away, readers that fall out: nothing personal stays, nothing is lost."""

from __future__ import annotations

from kiosk.application import ports as p
from kiosk.application.guide import Guide
from tests.conftest import PatientWorker
from tests.ui.pretend import FULL_NAME, NUMBER, PretendKioskWork
from tests.ui.screen import Screen, with_a_whole_card


def test_a_card_taken_out_is_never_half_a_person(screen: Screen, worker: PatientWorker) -> None:
    screen.insert(1)
    screen.take_out(1)
    assert screen.text("heading") == "Put the card back in"
    worker.finish_all()
    assert screen.shows == "trouble" and "阿" not in screen.everything_written()


def test_a_person_is_not_shown_when_the_card_left_a_moment_ago(screen: Screen, worker: PatientWorker) -> None:
    screen.insert(1)
    screen.inserted.discard(1)  # the watch knows it; its word has not arrived yet
    worker.finish_all()
    assert screen.shows == "reading" and "阿" not in screen.everything_written()
    screen.take_out(1)
    assert screen.shows == "welcome"


def test_everything_personal_leaves_the_screen_with_the_card(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    assert "阿*丽" in screen.everything_written() and FULL_NAME not in screen.everything_written()
    screen.take_out(1)
    assert screen.shows == "welcome"
    for personal in ("阿", "1951", NUMBER):
        assert personal not in screen.everything_written()


def test_a_number_half_typed_is_gone_with_the_villager(screen: Screen) -> None:
    screen.tap("no card")
    screen.type_("659901")
    screen.tap("home")
    screen.tap("no card")
    assert screen.find("pad").property("text") == ""


def test_nobody_touches_so_it_asks_and_then_wipes(screen: Screen, worker: PatientWorker) -> None:
    screen.tap("language zh")
    with_a_whole_card(screen, worker)
    screen.seconds(29)
    assert not screen.sees("more time")
    screen.seconds(1)
    assert screen.sees("more time") and not screen.sees("name")
    screen.seconds(15)
    assert screen.shows == "welcome" and screen.face.language.spoken == "en"
    assert "阿" not in screen.everything_written()


def test_a_card_left_behind_is_told_until_it_is_taken(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.seconds(45)
    assert (screen.text("heading"), screen.text("what to do")) == ("Take your card", "Not yours? Give it to staff.")
    assert screen.text("no card") == "Type my ID number", "a card is there, as everybody sees"
    screen.take_out(1)
    assert screen.text("heading") == "Put your social security card in"


def test_a_reader_that_comes_and_goes_is_no_sign_of_somebody(screen: Screen, worker: PatientWorker) -> None:
    screen.tap("no card")
    screen.type_(NUMBER)
    screen.tap("go on")
    worker.finish_all()
    assert screen.shows == "confirming"
    for _ in range(3):
        screen.seconds(14)
        screen.guide.card(p.NoReader())
        screen.guide.card(p.ReaderReady())
    screen.seconds(3)
    assert screen.shows == "welcome"


def test_more_time_gives_the_whole_time_again(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.seconds(40)
    assert screen.text("seconds") == "5"
    screen.tap("more time")
    assert screen.shows == "confirming" and screen.sees("yes")
    screen.seconds(29)
    assert not screen.sees("more time")


def test_whoever_is_done_says_so(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.seconds(31)
    screen.tap("finish")
    assert screen.shows == "welcome" and not screen.sees("more time")


def test_a_touch_anywhere_answers_the_question(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.seconds(31)
    screen.tap("more time heading")
    assert screen.sees("yes") and not screen.sees("more time")


def test_any_touch_counts_even_one_on_nothing(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.seconds(29)
    screen.tap("name")
    screen.seconds(29)
    assert not screen.sees("more time")


def test_a_registration_is_never_cut_short_by_leaving(
    screen: Screen, work: PretendKioskWork, worker: PatientWorker
) -> None:
    with_a_whole_card(screen, worker)
    screen.tap("yes")
    assert not screen.sees("home")
    screen.take_out(1)
    screen.seconds(60)
    screen.tap("help")
    assert screen.shows == "registering"
    worker.finish_all()
    assert screen.shows == "ticket" and (len(work.registered), work.papers) == (1, 1)
    assert not screen.sees("take your card")


def test_a_reader_that_fell_out_is_told_before_anyone_queues(screen: Screen, guide: Guide) -> None:
    guide.card(p.NoReader())
    assert screen.text("heading") == "The card reader does not work now"
    assert screen.text("no card") == "Type my ID number"
    guide.card(p.ReaderReady())
    assert screen.text("heading") == "Put your social security card in"


def test_a_closed_day_is_told_before_anyone_queues(
    screen: Screen, work: PretendKioskWork, guide: Guide, worker: PatientWorker
) -> None:
    work.open = False
    guide.start()
    worker.finish_all()
    assert screen.text("heading") == "Registration is closed for today" and not screen.sees("no card")


def test_a_full_day_is_told_not_crashed(screen: Screen, work: PretendKioskWork, worker: PatientWorker) -> None:
    work.places = 0
    with_a_whole_card(screen, worker)
    screen.tap("yes")
    worker.finish_all()
    assert screen.text("heading") == "Today's places are full" and screen.sees("call help")


def test_help_is_on_every_screen_and_nothing_personal_waits_with_it(
    screen: Screen, work: PretendKioskWork, worker: PatientWorker
) -> None:
    with_a_whole_card(screen, worker)
    screen.tap("help")
    worker.finish_all()
    assert screen.shows == "help" and work.helpers_called == 1
    assert "阿" not in screen.everything_written()


def test_a_bug_is_told_and_leaves_nothing_of_anybody(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.window.setProperty("broken", True)
    assert screen.text("broken heading") == "Please ask staff"
    assert not screen.sees("help") and "阿" not in screen.everything_written()
