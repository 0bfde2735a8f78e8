"""A desk that is tried out has an account, and its PIN is no secret; a desk at work has none of that."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.application.staff import NewPin, SignedIn
from kiosk.domain.staff import Role
from kiosk.practice import NAME, practice_account
from kiosk.storage import Store, open_store
from tests.support.clock import SetClock
from tests.support.staff_room import StaffRoom


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "practice")


def test_each_start_of_practice_has_an_account_that_may_do_everything(store: Store) -> None:
    room = StaffRoom(store, SetClock())
    folder = store.path.parent
    for _start in range(2):
        made = practice_account(room.staff, folder)
        assert isinstance(made, NewPin) and (made.account.name, made.account.role) == (NAME, Role.ADMIN)
        assert isinstance(room.staff.sign_in(NAME, made.pin), SignedIn)
    assert [one.name for one in room.staff.people()] == [NAME]
    store.close()


def test_nobody_is_let_in_where_somebody_else_was_made_an_account_first(store: Store) -> None:
    room = StaffRoom(store, SetClock())
    room.first_admin("Aygul")
    assert practice_account(room.staff, store.path.parent) is None
    assert [one.name for one in room.staff.people()] == ["Aygul"]
    store.close()
