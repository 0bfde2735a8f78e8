"""The staff of a pretend clinic over a real store, with PIN hashes that cost little."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.application.ports import Moment
from kiosk.application.staff import Account, Locked, MustWait, NewPin, SignedIn, StaffWork, WrongPin
from kiosk.domain.staff import Role
from kiosk.storage import Store, open_store
from kiosk.storage.pins import Cost, PinHashes
from tests.support.clock import MORNING, SetClock

CHEAP = Cost(1, 8, 1)


def other_than(pin: str) -> str:
    """A wrong PIN."""
    return "471905" if pin != "471905" else "471906"


def lock(folder: Path, name: str) -> None:
    """Wrong PINs with all the patience of the world."""
    store = open_store(folder)
    patience = 0
    while not isinstance(store.staff().count_try(name, Moment(MORNING, "boot-1", patience)), Locked):
        patience += 10**9
    store.close()


class CountingPins:
    """Cheap hashes that say how often they worked; ``meanwhile`` happens while one looks."""

    def __init__(self, real: PinHashes | None = None, meanwhile: Callable[[], object] = lambda: None) -> None:
        self.real = real
        self.calls = 0
        self.meanwhile = meanwhile

    def hashed(self, pin: str, account_id: str) -> str:
        assert self.real is not None
        self.calls += 1
        return self.real.hashed(pin, account_id)

    def fits(self, pin: str, account_id: str, pin_hash: str) -> bool:
        assert self.real is not None
        self.calls += 1
        self.meanwhile()
        return self.real.fits(pin, account_id, pin_hash)


class StaffRoom:
    def __init__(self, store: Store, clock: SetClock) -> None:
        self.store = store
        self.clock = clock
        self._pins = PinHashes(store.pin_key(), CHEAP)
        self.staff = StaffWork(store.staff(), self._pins, clock)

    @property
    def root(self) -> bytes:
        """The key file, as it was copied to the drawer."""
        return (self.store.path.parent / "root.key").read_bytes()

    def work_with(self, pins: CountingPins) -> StaffWork:
        pins.real = self._pins
        return StaffWork(self.store.staff(), pins, self.clock)

    def cut_while_looking(self) -> StaffWork:
        def cut() -> None:
            raise KeyboardInterrupt

        return self.work_with(CountingPins(meanwhile=cut))

    def admin_with_pin(self, name: str) -> tuple[SignedIn, str]:
        return self._signed(self.staff.add(name, Role.ADMIN, None))

    def first_admin(self, name: str) -> SignedIn:
        return self.admin_with_pin(name)[0]

    def second_admin(self, name: str) -> SignedIn:
        first = self.staff.people()[0]
        return self._signed(self.staff.add(name, Role.ADMIN, _as_signed(first)))[0]

    def somebody(self, name: str, admin: SignedIn) -> tuple[SignedIn, str]:
        return self._signed(self.staff.add(name, Role.STAFF, admin))

    def wrong(self, name: str, pin: str, times: int) -> None:
        for _ in range(times):
            assert isinstance(self.staff.sign_in(name, other_than(pin)), WrongPin)

    def guess_until_locked(self, name: str, pin: str) -> int:
        """Patiently; how many guesses there were."""
        guesses = 0
        while True:
            told = self.staff.sign_in(name, other_than(pin))
            if isinstance(told, MustWait):
                self.clock.pass_(seconds=told.wait_s)
                continue
            guesses += 1
            if isinstance(told, Locked):
                return guesses

    def _signed(self, made: object) -> tuple[SignedIn, str]:
        assert isinstance(made, NewPin)
        signed = self.staff.sign_in(made.account.name, made.pin)
        assert isinstance(signed, SignedIn)
        self.clock.pass_(seconds=1)
        return signed, made.pin


def _as_signed(account: Account) -> SignedIn:
    return SignedIn(account.id, account.name, account.role, account.epoch)
