"""What became of each paper, and what a stop of the program leaves behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.application.ports import OpenVisit, PendingPrint
from kiosk.domain.visit import PrintState
from kiosk.storage import Store
from tests.kiosk.storage.conftest import Morning, someone

Registered = Callable[..., OpenVisit]


def state_of(store: Store, visit: OpenVisit) -> tuple[PrintState, int]:
    now = store.visit(visit.visit_id)
    assert now is not None
    return now.paper, now.copies


def test_a_paper_is_queued_then_sending_then_printed(store: Store, registered: Registered, morning: Morning) -> None:
    visit = registered(someone(1))
    [waiting] = store.pending_prints()
    assert waiting == PendingPrint(visit.print_id, visit.visit_id, PrintState.QUEUED, 0, 1, visit.issued_at)
    sent = morning.moment()
    assert store.sending(visit.print_id, sent) == 1
    [under_way] = store.pending_prints()
    assert under_way == PendingPrint(visit.print_id, visit.visit_id, PrintState.SENDING, 1, 1, sent.at)
    store.printed(visit.print_id, PrintState.PRINTED, "ready", morning.moment())
    assert store.pending_prints() == ()
    assert state_of(store, visit) == (PrintState.PRINTED, 1)


def test_a_paper_that_failed_may_be_sent_again(store: Store, registered: Registered, morning: Morning) -> None:
    visit = registered(someone(1))
    store.sending(visit.print_id, morning.moment())
    store.printed(visit.print_id, PrintState.FAILED, "out_of_paper", morning.moment())
    assert store.sending(visit.print_id, morning.moment()) == 2


@pytest.mark.parametrize("state", [PrintState.PRINTED, PrintState.FOLDER, PrintState.UNKNOWN])
def test_a_paper_that_came_out_or_may_have_is_never_sent_again(
    store: Store, registered: Registered, morning: Morning, state: PrintState
) -> None:
    visit = registered(someone(1))
    store.sending(visit.print_id, morning.moment())
    store.printed(visit.print_id, state, "ready", morning.moment())
    with pytest.raises(LookupError, match="another copy"):
        store.sending(visit.print_id, morning.moment())


def test_another_paper_is_the_next_copy_and_asked_twice_the_same_one(
    store: Store, registered: Registered, morning: Morning
) -> None:
    visit = registered(someone(1))
    assert store.new_print(visit.visit_id, "paper-2", morning.moment(), "kiosk") == 2
    assert store.new_print(visit.visit_id, "paper-2", morning.moment(), "kiosk") == 2
    assert store.new_print(visit.visit_id, "paper-3", morning.moment(), "kiosk") == 3
    now = store.visit(visit.visit_id)
    assert now is not None and (now.print_id, now.copies) == (visit.print_id, 3)
    assert [pending.copy for pending in store.pending_prints()] == [1, 2, 3]


def test_a_late_word_does_not_undo_a_paper_that_came_out(
    store: Store, registered: Registered, morning: Morning
) -> None:
    visit = registered(someone(1))
    store.sending(visit.print_id, morning.moment())
    store.printed(visit.print_id, PrintState.PRINTED, "ready", morning.moment())
    store.printed(visit.print_id, PrintState.FAILED, "offline", morning.moment())
    assert state_of(store, visit) == (PrintState.PRINTED, 1)
    assert [row.event for row in store.journal_rows()] == ["day_opened", "registered", "paper_printed"]


def test_only_an_outcome_of_a_known_paper_is_recorded(store: Store, registered: Registered, morning: Morning) -> None:
    visit = registered(someone(1))
    with pytest.raises(ValueError, match="no outcome"):
        store.printed(visit.print_id, PrintState.SENDING, "", morning.moment())
    with pytest.raises(LookupError):
        store.printed("no such paper", PrintState.PRINTED, "", morning.moment())
    with pytest.raises(LookupError):
        store.new_print("no such visit", "paper", morning.moment(), "kiosk")
