from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.application.staff import Account, Locked, MustWait, NewPin, NotAllowed, SignedIn, StaffWork, WrongPin
from kiosk.domain.staff import FREE, LOCKED_AT, Role
from kiosk.storage import Store, open_store
from tests.support.clock import SetClock
from tests.support.staff_room import CountingPins, StaffRoom, other_than


class OvertakenPins(CountingPins):
    """While these make a hash, something else is done."""

    def hashed(self, pin: str, account_id: str) -> str:
        self.meanwhile()
        return super().hashed(pin, account_id)


@pytest.fixture
def room(tmp_path: Path, clock: SetClock) -> Iterator[StaffRoom]:
    store = open_store(tmp_path / "data")
    yield StaffRoom(store, clock)
    store.close()


@pytest.fixture
def staff(room: StaffRoom) -> StaffWork:
    return room.staff


def test_the_right_pin_lets_in_with_the_role(room: StaffRoom, staff: StaffWork) -> None:
    admin = room.first_admin("Aynur")
    made = staff.add("Polat", Role.STAFF, admin)
    assert isinstance(made, NewPin)
    told = staff.sign_in("polat", made.pin)
    assert isinstance(told, SignedIn) and (told.name, told.role) == ("Polat", Role.STAFF)
    assert staff.stands(told)
    assert [(one.name, one.role) for one in staff.people()] == [("Aynur", Role.ADMIN), ("Polat", Role.STAFF)]
    assert staff.people()[1].signed_in_at == room.clock.at


def test_a_wrong_pin_says_how_many_tries_are_left_and_then_how_long_to_wait(room: StaffRoom, staff: StaffWork) -> None:
    _, pin = room.admin_with_pin("Aynur")
    told = [staff.sign_in("Aynur", other_than(pin)) for _ in range(FREE)]
    assert told == [WrongPin(4, 0), WrongPin(3, 0), WrongPin(2, 0), WrongPin(1, 0), WrongPin(0, 15)]
    assert staff.sign_in("Aynur", other_than(pin)) == MustWait(15)


def test_the_right_pin_waits_too_and_then_all_tries_are_free_again(room: StaffRoom, staff: StaffWork) -> None:
    _, pin = room.admin_with_pin("Aynur")
    room.wrong("Aynur", pin, FREE)
    assert staff.sign_in("Aynur", pin) == MustWait(15)
    room.clock.pass_(seconds=15)
    assert isinstance(staff.sign_in("Aynur", pin), SignedIn)
    assert staff.sign_in("Aynur", other_than(pin)) == WrongPin(4, 0)


def test_a_clock_set_forward_shortens_no_wait(room: StaffRoom, staff: StaffWork) -> None:
    _, pin = room.admin_with_pin("Aynur")
    room.wrong("Aynur", pin, FREE)
    room.clock.set_forward(days=3)
    assert staff.sign_in("Aynur", pin) == MustWait(15)


def test_pulling_the_plug_begins_the_wait_anew(room: StaffRoom, staff: StaffWork) -> None:
    _, pin = room.admin_with_pin("Aynur")
    room.wrong("Aynur", pin, FREE)
    room.clock.pass_(seconds=14)
    room.clock.restart()
    assert staff.sign_in("Aynur", pin) == MustWait(15)
    room.clock.pass_(seconds=15)
    assert isinstance(staff.sign_in("Aynur", pin), SignedIn)


def test_a_try_is_on_the_disk_before_the_pin_is_looked_at(room: StaffRoom) -> None:
    _, pin = room.admin_with_pin("Aynur")
    for _ in range(FREE):
        with pytest.raises(KeyboardInterrupt):  # the power fails while the PIN is being looked at
            room.cut_while_looking().sign_in("Aynur", pin)
    assert room.staff.sign_in("Aynur", pin) == MustWait(15)


def test_fifteen_wrong_pins_lock_and_another_admin_unlocks(room: StaffRoom, staff: StaffWork) -> None:
    _, pin = room.admin_with_pin("Aynur")
    other = room.second_admin("Polat")
    assert room.guess_until_locked("Aynur", pin) == LOCKED_AT
    assert staff.sign_in("Aynur", pin) == Locked()
    assert [one.locked for one in staff.people()] == [True, False]
    unlocked = staff.unlock("Aynur", other)
    assert not isinstance(unlocked, NotAllowed) and not unlocked.locked
    assert isinstance(staff.sign_in("Aynur", pin), SignedIn)


def test_an_unknown_name_takes_as_much_work_as_a_known_one(room: StaffRoom) -> None:
    _, pin = room.admin_with_pin("Aynur")
    for name in ("Aynur", "nobody", "\u202e", ""):
        pins = CountingPins()
        assert room.work_with(pins).sign_in(name, other_than(pin)) != Locked()
        assert pins.calls == 1
    assert room.staff.sign_in("nobody", "471905") == WrongPin(4, 0)


def test_a_new_pin_ends_the_old_one_and_what_is_open(room: StaffRoom, staff: StaffWork) -> None:
    admin = room.first_admin("Aynur")
    signed, old = room.somebody("Polat", admin)
    new = staff.reset_pin("Polat", admin)
    assert isinstance(new, NewPin) and not staff.stands(signed)
    assert staff.sign_in("Polat", old) == WrongPin(4, 0) or old == new.pin
    assert isinstance(staff.sign_in("Polat", new.pin), SignedIn)


def test_disabling_ends_what_is_open_and_an_account_comes_back_with_a_new_pin(
    room: StaffRoom, staff: StaffWork
) -> None:
    admin = room.first_admin("Aynur")
    signed, pin = room.somebody("Polat", admin)
    ended = staff.disable("Polat", admin)
    assert not isinstance(ended, NotAllowed) and not ended.active
    assert not staff.stands(signed)
    assert staff.sign_in("Polat", pin) == WrongPin(4, 0)
    assert staff.reset_pin("Polat", admin) == NotAllowed.NO_SUCH_NAME
    back = staff.add("Polat", Role.ADMIN, admin)
    assert isinstance(back, NewPin) and (back.account.id, back.account.role) == (signed.id, Role.ADMIN)
    assert not staff.stands(signed)


def test_an_account_disabled_while_its_pin_is_looked_at_lets_nobody_in(room: StaffRoom) -> None:
    admin = room.first_admin("Aynur")
    _, pin = room.somebody("Polat", admin)
    slow = room.work_with(CountingPins(meanwhile=lambda: room.staff.disable("Polat", admin)))
    assert slow.sign_in("Polat", pin) == WrongPin(4, 0)


def test_the_first_account_is_an_admins_and_the_next_needs_one(room: StaffRoom, staff: StaffWork) -> None:
    assert staff.add("Polat", Role.STAFF, None) == NotAllowed.ADMIN_FIRST
    admin = room.first_admin("Aynur")
    assert staff.add("Polat", Role.STAFF, None) == NotAllowed.ADMIN_ONLY
    polat, _ = room.somebody("Polat", admin)
    for refused in (
        staff.add("Guli", Role.STAFF, polat),
        staff.reset_pin("Aynur", polat),
        staff.unlock("Aynur", polat),
        staff.disable("Aynur", polat),
    ):
        assert refused == NotAllowed.ADMIN_ONLY


def test_the_first_account_may_be_made_at_a_desk_and_is_an_admins_there_too(room: StaffRoom, staff: StaffWork) -> None:
    assert staff.add_first(" \t", "471906") == NotAllowed.BAD_NAME and staff.people() == ()
    made = staff.add_first(" Aynur  Polat ", "471906")
    assert isinstance(made, Account) and (made.name, made.role) == ("Aynur Polat", Role.ADMIN)
    assert isinstance(staff.sign_in("Aynur Polat", "471906"), SignedIn)
    [added, _signed_in] = room.store.journal_rows()
    assert (added.event, added.actor) == ("staff_added", "desk")


def test_at_a_desk_nobody_makes_an_account_where_there_is_one_even_a_disabled_one(
    room: StaffRoom, staff: StaffWork
) -> None:
    admin = room.first_admin("Aynur")
    assert staff.add_first("Polat", "471906") == NotAllowed.ADMIN_ONLY
    assert staff.add_first("Aynur", "471906") == NotAllowed.ADMIN_ONLY
    polat = room.second_admin("Polat")
    staff.disable("Aynur", polat)
    assert staff.add_first("Aynur", "471906") == NotAllowed.ADMIN_ONLY
    assert not staff.stands(admin) and [one.name for one in staff.people() if one.active] == ["Polat"]


def test_of_two_desks_at_one_moment_one_makes_the_first_account(room: StaffRoom) -> None:
    slower = room.work_with(OvertakenPins(meanwhile=lambda: room.staff.add_first("Polat", "471906")))
    assert slower.add_first("Aynur", "258147") == NotAllowed.ADMIN_ONLY
    assert [one.name for one in room.staff.people()] == ["Polat"]


def test_the_last_admin_stays(room: StaffRoom, staff: StaffWork) -> None:
    admin = room.first_admin("Aynur")
    assert staff.disable("Aynur", admin) == NotAllowed.LAST_ADMIN
    room.second_admin("Polat")
    assert not isinstance(staff.disable("Aynur", admin), NotAllowed)
    assert staff.add("Guli", Role.STAFF, admin) == NotAllowed.ADMIN_ONLY  # what Aynur had open has ended


def test_a_name_is_taken_once_and_an_unknown_one_changes_nothing(room: StaffRoom, staff: StaffWork) -> None:
    admin = room.first_admin("Aynur")
    assert staff.add(" AYNUR ", Role.STAFF, admin) == NotAllowed.NAME_TAKEN
    assert staff.add("a\u202eb", Role.STAFF, admin) == NotAllowed.BAD_NAME
    for refused in (
        staff.reset_pin("nobody", admin),
        staff.unlock("nobody", admin),
        staff.disable("nobody", admin),
        staff.recover("nobody", room.root),
    ):
        assert refused == NotAllowed.NO_SUCH_NAME


def test_a_locked_only_admin_comes_back_with_the_key_from_the_drawer(room: StaffRoom, staff: StaffWork) -> None:
    _, pin = room.admin_with_pin("Aynur")
    room.guess_until_locked("Aynur", pin)
    assert staff.recover("Aynur", b"\0" * 32) == NotAllowed.WRONG_KEY
    assert staff.recover("Aynur", b"short") == NotAllowed.WRONG_KEY
    new = staff.recover("Aynur", room.root)
    assert isinstance(new, NewPin) and isinstance(staff.sign_in("Aynur", new.pin), SignedIn)


def test_everything_is_in_the_journal_and_no_name_and_no_pin(room: StaffRoom, staff: StaffWork) -> None:
    admin, pin = room.admin_with_pin("Aynur")
    _, old = room.somebody("Polat", admin)
    new = staff.reset_pin("Polat", admin)
    assert isinstance(new, NewPin)
    staff.unlock("Polat", admin)
    room.guess_until_locked("Polat", new.pin)
    staff.sign_in("nobody", "471905")
    staff.disable("Polat", admin)
    rows = list(room.store.journal_rows())
    told = " ".join(f"{row.actor} {row.event} {row.detail}" for row in rows)
    assert [word for word in ("Aynur", "Polat", pin, old, new.pin, "471905") if word in told] == []
    events = [row.event for row in rows]
    assert events.count("sign_in_refused") == LOCKED_AT + 1 and events[-1] == "staff_disabled"
    assert {"staff_added", "signed_in", "staff_pin_changed", "staff_unlocked", "staff_locked"} <= set(events)
    assert room.store.verify() is None


def test_no_name_and_no_pin_is_in_what_an_object_prints(room: StaffRoom, staff: StaffWork) -> None:
    admin, _ = room.admin_with_pin("Aynur")
    made = staff.add("Polat", Role.STAFF, admin)
    assert isinstance(made, NewPin)
    printed = f"{made!r} {staff.people()!r} {staff.sign_in('Polat', made.pin)!r}"
    assert "Polat" not in printed and made.pin not in printed


def test_two_stores_count_the_same_tries(room: StaffRoom, tmp_path: Path) -> None:
    _, pin = room.admin_with_pin("Aynur")
    other: Store = open_store(tmp_path / "data")
    try:
        elsewhere = StaffRoom(other, room.clock)
        room.wrong("Aynur", pin, 3)
        elsewhere.wrong("Aynur", pin, 2)
        assert room.staff.sign_in("Aynur", pin) == MustWait(15)
    finally:
        other.close()
