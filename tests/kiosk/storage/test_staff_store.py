from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.application.staff import Account, Counted, Locked, MustWait, NotAllowed
from kiosk.domain.staff import FREE, Role, Tries
from kiosk.storage import Store, open_store
from kiosk.storage.pins import FULL, Cost, PinHashes
from tests.kiosk.storage.conftest import Morning

CHEAP = Cost(1, 8, 1)
HASH = "$argon2id$none"
AddStaff = Callable[..., Account]


@pytest.fixture
def added(store: Store, morning: Morning) -> AddStaff:
    """Adds and expects an account; the first one is an admin."""

    def add(name: str, role: Role = Role.ADMIN, by: Account | None = None) -> Account:
        told = store.staff().add(f"id of {name}", name, role, HASH, by.id if by else None, morning.moment())
        assert isinstance(told, Account)
        return told

    return add


def test_no_byte_of_the_data_folder_tells_a_name_or_a_pin_of_staff(
    store: Store, folder: Path, morning: Morning
) -> None:
    pins = PinHashes(store.pin_key(), CHEAP)
    store.staff().add("1", "ئاينۇر Tursun", Role.ADMIN, pins.hashed("471905", "1"), None, morning.moment())
    store.close()
    told = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert [word for word in ("ئاينۇر", "Tursun", "tursun", "471905") if word.encode() in told] == []


def test_a_hash_fits_its_pin_its_account_and_its_pepper_only() -> None:
    pins = PinHashes(b"p" * 32, CHEAP)
    stored = pins.hashed("471905", "1")
    assert pins.fits("471905", "1", stored) and pins.hashed("471905", "1") != stored
    assert not pins.fits("471906", "1", stored)
    assert not pins.fits("471905", "2", stored)
    assert not PinHashes(b"q" * 32, CHEAP).fits("471905", "1", stored)


def test_the_full_cost_is_argon2id_with_64_mib_and_three_rounds() -> None:
    pins = PinHashes(b"p" * 32)
    stored = pins.hashed("471905", "1")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=1$") and Cost(3, 65536, 1) == FULL
    assert PinHashes(b"p" * 32, CHEAP).fits("471905", "1", stored)  # what it cost is in the hash


def test_each_installation_has_a_pepper_of_its_own(store: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other")
    assert store.pin_key() != other.pin_key() and len(store.pin_key()) == 32
    assert store.pin_key() != store.code_key()
    other.close()


def test_names_are_found_whatever_their_capitals_and_come_back_as_written(store: Store, added: AddStaff) -> None:
    added("Aynur")
    found = store.staff().named(" AYNUR")
    assert found is not None and found.name == "Aynur"
    assert store.staff().named("Ayn") is None and store.staff().named("a\u202e") is None


def test_two_admins_who_add_one_name_at_once_make_one_account(store: Store, added: AddStaff, morning: Morning) -> None:
    admin = added("Aynur")
    added("Polat", Role.STAFF, admin)
    told = store.staff().add("another id", "POLAT", Role.STAFF, HASH, admin.id, morning.moment())
    assert told == NotAllowed.NAME_TAKEN


def test_eight_at_once_are_counted_one_by_one(folder: Path, store: Store, added: AddStaff, morning: Morning) -> None:
    added("Aynur")
    told: list[object] = []
    moment = morning.moment()

    def guess() -> None:
        mine = open_store(folder)
        told.append(mine.staff().count_try("Aynur", moment))
        mine.close()

    threads = [threading.Thread(target=guess) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    counted = sorted(one.tries.failed for one in told if isinstance(one, Counted))
    assert counted == list(range(1, FREE + 1))
    assert [one for one in told if not isinstance(one, Counted)] == [MustWait(15)] * 3


def test_a_locked_account_is_not_counted_further(store: Store, added: AddStaff, morning: Morning) -> None:
    account = added("Aynur")
    rows = store.staff()
    guesses = 0
    while not isinstance(told := rows.count_try("Aynur", morning.moment()), Locked):
        guesses += isinstance(told, Counted)
        if isinstance(told, MustWait):
            morning.at += timedelta(seconds=told.wait_s)
    assert guesses == 15
    rows.refused(account, Tries(15), morning.moment())
    assert [row.event for row in store.journal_rows()][-2:] == ["sign_in_refused", "staff_locked"]
    assert rows.people()[0].locked


def test_accounts_outlive_the_program(store: Store, folder: Path, added: AddStaff) -> None:
    added("Aynur")
    before = store.staff().people()
    store.close()
    again = open_store(folder)
    assert again.staff().people() == before and len(before) == 1
    again.close()


def test_the_root_key_of_another_clinic_is_not_this_ones(store: Store, folder: Path) -> None:
    assert store.staff().root_key_is((folder / "root.key").read_bytes())
    assert not store.staff().root_key_is(b"\1" * 32)
    assert not store.staff().root_key_is(b"")
