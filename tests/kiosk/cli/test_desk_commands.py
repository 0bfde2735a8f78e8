from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.application.queue import NotDone
from kiosk.assembly import open_clinic
from kiosk.settings import load
from tests.kiosk.cli.conftest import Cli
from tests.support import people
from tests.support.command_line import Told

ROW = {
    "label", "programme", "station", "state", "desk", "waited_minutes", "credit_minutes", "emergency", "fasting",
    "calls", "misses", "parked_until", "name_missing",
}  # fmt: skip
DONE = {*ROW, "action", "why", "next_station", "visit_over", "turned"}


def registered(cli: Cli, sequence: int, *more: str) -> str:
    words = ("register", "--id", people.number(sequence), "--name", people.name(sequence), "--json")
    return str(cli(*words, *more).found["ticket"])


def refused(told: Told, code: NotDone | str) -> str:
    """Exit 1, the code, and the sentence twice: for scripts and for a person."""
    assert told.code == 1 and told.found["refused"] == code, told
    message = str(told.found["message"])
    assert told.err == message + "\n" and message.endswith(".")
    return message


@pytest.fixture
def morning(cli: Cli) -> Cli:
    """Three people at the registration desk, and two desks for them."""
    for sequence in (1, 2, 3):
        registered(cli, sequence)
    for name in ("1", "2"):
        assert cli("desk", "open", name, "--room", f"10{name}", "--station", "R").code == 0
    return cli


def done(cli: Cli, *words: str) -> dict[str, object]:
    told = cli("desk", *words, "--json")
    assert told.code == 0 and set(told.found) == DONE, told
    return told.found


def test_a_desk_is_opened_paused_closed_and_listed(cli: Cli) -> None:
    told = cli("desk", "open", "ECG", "--room", "203", "--station", "E", "--station", "V")
    assert told.out == "Desk ECG in room 203 for E, V is open.\n"
    assert cli("desk", "pause", "ECG", "--json").found == {
        "desk": "ECG", "room": "203", "stations": ["E", "V"], "state": "paused", "current": None,
    }  # fmt: skip
    assert cli("desk", "close", "ECG", "--json").found["state"] == "closed"
    assert cli("desk", "list", "--json").found["desks"][0]["desk"] == "ECG"
    assert cli("desk", "list").out.count("\n") == 1


def test_the_next_one_is_told_called_served_and_sent_on(morning: Cli) -> None:
    would = morning("desk", "next", "--desk", "1", "--json").found
    assert set(would) == {*ROW, "why"} and would["label"] == "A001" and would["state"] == "waiting"
    called = done(morning, "call-next", "--desk", "1")
    assert (called["label"], called["state"], called["desk"], called["station"]) == ("A001", "called", "1", "R")
    assert called["why"] == would["why"]
    assert done(morning, "start", "--desk", "1")["state"] == "serving"
    finished = done(morning, "finish", "--desk", "1")
    assert (finished["state"], finished["visit_over"]) == ("done", False) and finished["next_station"]
    assert morning("queue", "--station", str(finished["next_station"]), "--json").found["people"][0]["label"] == "A001"


def test_two_desks_call_two_people_and_a_taken_one_says_by_whom_and_when(morning: Cli) -> None:
    assert done(morning, "call-next", "--desk", "1")["label"] == "A001"
    assert done(morning, "call-next", "--desk", "2")["label"] == "A002"
    message = refused(
        morning("desk", "call", "A003", "--desk", "1", "--reason", "in pain", "--json"), NotDone.DESK_BUSY
    )
    assert "A001" in message
    done(morning, "start", "--desk", "1")
    done(morning, "finish", "--desk", "1")
    before = morning("journal", "verify", "--json").found["rows"]
    message = refused(morning("desk", "call", "A002", "--desk", "1", "--reason", "in pain", "--json"), NotDone.TAKEN)
    assert re.fullmatch(r"A002 is already called by desk 2 at \d\d:\d\d\.", message)
    assert morning("journal", "verify", "--json").found["rows"] == before  # nothing has changed
    assert done(morning, "call", "A003", "--desk", "1", "--reason", "in pain")["why"] == "chosen"


def test_a_person_who_does_not_come_waits_again_and_one_who_left_is_back_by_hand(morning: Cli) -> None:
    done(morning, "call-next", "--desk", "1")
    missed = done(morning, "miss", "--desk", "1")
    assert (missed["state"], missed["misses"]) == ("waiting", 1)
    assert done(morning, "call-next", "--desk", "1")["label"] == "A002"
    parked = done(morning, "park", "--desk", "1", "--minutes", "10")
    assert parked["state"] == "parked" and parked["parked_until"]
    assert done(morning, "resume", "a002")["state"] == "waiting"


def test_undo_takes_back_the_last_step(morning: Cli) -> None:
    done(morning, "call-next", "--desk", "1")
    assert done(morning, "undo", "--desk", "1")["state"] == "waiting"
    refused(morning("desk", "undo", "--desk", "1", "--json"), NotDone.NOTHING_TO_UNDO)
    assert done(morning, "call-next", "--desk", "2")["label"] == "A001"


def test_a_recall_waits_a_little(morning: Cli) -> None:
    done(morning, "call-next", "--desk", "1")
    refused(morning("desk", "recall", "--desk", "1", "--json"), NotDone.TOO_SOON)


def test_a_station_is_skipped_a_person_sent_elsewhere_and_a_visit_cancelled(morning: Cli) -> None:
    assert done(morning, "skip", "A001", "--station", "E", "--reason", "refused")["label"] == "A001"
    done(morning, "call-next", "--desk", "1")
    done(morning, "start", "--desk", "1")
    sent = done(morning, "transfer", "--desk", "1", "--station", "V", "--back")
    assert sent["label"] == "A001"
    cancelled = done(morning, "cancel", "A002", "--reason", "went home")
    assert cancelled["visit_over"]
    assert [one["label"] for one in morning("queue", "--station", "R", "--json").found["people"]] == ["A003"]


def test_before_an_x_ray_a_woman_is_asked(cli: Cli) -> None:
    told = cli("register", "--id", people.number(2, date(1996, 5, 4)), "--programme", "adult", "--json")
    assert told.code == 0
    cli("desk", "open", "1", "--room", "1", "--station", "R")
    cli("desk", "open", "X", "--room", "9", "--station", "X")
    done(cli, "call-next", "--desk", "1")
    done(cli, "start", "--desk", "1")
    done(cli, "transfer", "--desk", "1", "--station", "X")
    label = done(cli, "call-next", "--desk", "X")["label"]
    message = refused(cli("desk", "start", "--desk", "X", "--json"), NotDone.ASK_PREGNANT)
    assert message == f"Ask {label} whether she is pregnant, then say --pregnant yes or --pregnant no."
    assert done(cli, "start", "--desk", "X", "--pregnant", "yes")["state"] == "skipped"


def test_a_tier_moves_a_ticket_forward_and_its_reason_is_shown_to_nobody(morning: Cli) -> None:
    told = morning("desk", "tier", "A003", "--tier", "emergency", "--verified", "--reason", "faint", "--json")
    assert told.code == 0 and set(told.found) == ROW and told.found["emergency"]
    called = done(morning, "call-next", "--desk", "1")
    assert (called["label"], called["why"]) == ("A003", "emergency")
    disabled = morning("desk", "tier", "A002", "--tier", "disabled", "--reason", "paper", "--json").found
    assert disabled["credit_minutes"] == 20
    shown = morning("queue", "--json").out + morning("queue").out + morning("desk", "list", "--json").out
    assert "disabled" not in shown and "faint" not in shown


def test_the_queue_shows_no_name_and_a_full_look_is_in_the_journal(morning: Cli) -> None:
    done(morning, "call-next", "--desk", "1")
    told = morning("queue", "--json").found
    assert [(one["label"], one["state"], one["desk"]) for one in told["people"]] == [
        ("A001", "called", "1"), ("A002", "waiting", None), ("A003", "waiting", None),
    ]  # fmt: skip
    assert all(set(one) == ROW for one in told["people"])
    assert "试" not in morning("queue", "--json").out + morning("queue").out
    full = morning("queue", "--full", "--json").found["people"]
    assert [one["name"] for one in full] == [people.name(sequence) for sequence in (1, 2, 3)]
    assert set(full[0]) == {*ROW, "name", "tier", "tier_verified"}
    assert "full_shown" in morning("journal", "show", "--last", "1").out
    assert people.name(1) in morning("queue", "--full").out and people.name(1) not in morning("journal", "show").out


def test_an_empty_queue_is_a_sentence_too(cli: Cli) -> None:
    assert cli("queue").out == "Nobody is waiting.\n" and cli("queue", "--json").found["people"] == []
    assert cli("desk", "list").out == "There is no desk yet.\n"
    cli("desk", "open", "1", "--room", "1", "--station", "R")
    assert cli("desk", "next", "--desk", "1").out == "Nobody waits for this desk.\n"
    refused(cli("desk", "call-next", "--desk", "1", "--json"), NotDone.NOBODY_WAITS)


def test_a_station_that_is_down_is_told_and_comes_back(morning: Cli) -> None:
    down = morning("desk", "down", "R", "--json")
    assert down.code == 0 and set(down.found) == {"station", "state", "sent"}
    assert morning("day", "status", "--json").found["stations_down"] == ["R"]
    assert morning("desk", "up", "R").out == "Station R is up.\n"
    assert morning("day", "status", "--json").found["stations_down"] == []


def test_the_day_says_how_many_are_where_and_its_end_leaves_nobody_waiting(morning: Cli) -> None:
    done(morning, "call-next", "--desk", "1")
    status = morning("day", "status", "--json").found
    assert (status["state"], status["called"], status["waiting"], status["serving"]) == ("open", 1, 2, 0)
    closed = morning("day", "close", "--yes", "--json").found
    assert (closed["state"], closed["unserved"]) == ("closed", 3)
    assert morning("day", "status").out.endswith(
        " is closed: 0 waiting, 0 called, 0 being served, 0 parked, 0 given up.\n"
    )
    assert morning("queue", "--json").found["people"] == []


def test_a_name_that_a_card_kept_to_itself_is_completed(cli: Cli) -> None:
    assert cli("register", "--id", people.number(1)).code == 0
    assert cli("queue", "--json").found["people"][0]["name_missing"]
    told = cli("desk", "name", "A001", people.name(1), "--json")
    assert told.code == 0 and not told.found["name_missing"] and people.name(1) not in told.out
    assert cli("queue", "--full", "--json").found["people"][0]["name"] == people.name(1)


def test_a_call_for_help_is_listed_until_somebody_has_gone_there(cli: Cli, tmp_path: Path) -> None:
    assert cli("desk", "helps", "--json").found == {"helps": []}
    settings = load(None, {"CLINIC_KIOSK_DATA": str(tmp_path / "data")})
    with open_clinic(settings) as clinic:
        clinic.kiosk().call_help()
    [one] = cli("desk", "helps", "--json").found["helps"]
    assert cli("desk", "helps").out == "Calls for help at the kiosk: 1.\n"
    assert cli("desk", "helps", "--end", str(one["seq"]), "--json").found == {"helps": []}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(("call-next", "--desk", "9"), NotDone.DESK_CLOSED, id="a desk that was never opened"),
        pytest.param(("start", "--desk", "1"), NotDone.NOBODY_HERE, id="nobody was called"),
        pytest.param(("cancel", "A099", "--reason", "left"), NotDone.NO_TICKET, id="a number that nobody has"),
        pytest.param(("resume", "A001"), NotDone.WRONG_STATE, id="who waits already"),
        pytest.param(("pause", "9"), NotDone.DESK_CLOSED, id="a desk that is not there"),
        pytest.param(("name", "A099", "x"), NotDone.NO_TICKET, id="a name for a number that nobody has"),
        pytest.param(("name", "A001", " "), NotDone.BAD_NAME, id="a blank name"),
        pytest.param(("name", "A001", "x" * 61), NotDone.BAD_NAME, id="a name that is too long"),
        pytest.param(("cancel", "A001", "--reason", " "), NotDone.BAD_REASON, id="a blank reason"),
        pytest.param(
            ("cancel", "A001", "--reason", f"is {people.number(1)}"),
            NotDone.BAD_REASON,
            id="a reason with a number in it",
        ),
    ],
)
def test_a_refused_action_says_why_and_changes_nothing(morning: Cli, words: tuple[str, ...], code: NotDone) -> None:
    before = morning("queue", "--json").found, morning("journal", "verify", "--json").found["rows"]
    told = morning("desk", *words, "--json")
    refused(told, code)
    assert people.number(1) not in told.out + told.err
    assert (morning("queue", "--json").found, morning("journal", "verify", "--json").found["rows"]) == before


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("desk", "open", "1", "--room", "1", "--station", "XX"), id="an unknown station"),
        pytest.param(("queue", "--station", "XX"), id="the queue of an unknown station"),
        pytest.param(("desk", "park", "--desk", "1", "--minutes", "0"), id="no time at all"),
        pytest.param(("desk", "cancel", "A001"), id="no reason"),
        pytest.param(("desk", "tier", "A001", "--tier", "friend", "--reason", "x"), id="an unknown tier"),
    ],
)
def test_a_command_written_wrongly_is_exit_2_and_does_nothing(cli: Cli, words: tuple[str, ...], tmp_path: Path) -> None:
    told = cli(*words)
    assert told.code == 2 and "Usage" in told.err and people.number(1) not in told.err
