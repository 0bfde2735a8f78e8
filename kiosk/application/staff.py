"""Staff: accounts and roles, signing in by name and PIN, and the lock that slows guessing down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Protocol, TypeAlias

from kiosk.application.clock import Clock, Moment
from kiosk.application.log import Span
from kiosk.domain.ids import new_id
from kiosk.domain.numbering import BEIJING
from kiosk.domain.staff import Role, Tries, fit_name, in_seconds, new_pin, wait_ms


@dataclass(frozen=True, slots=True)
class Account:
    """``epoch`` grows whenever what is open must end: a new PIN, another role, disabled."""

    id: str
    name: str = field(repr=False)
    role: Role
    active: bool
    locked: bool
    epoch: int
    created_at: datetime
    signed_in_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody at a desk. Ask ``StaffWork.stands`` before each thing that is done in their name."""

    id: str
    name: str = field(repr=False)
    role: Role
    epoch: int


@dataclass(frozen=True, slots=True)
class WrongPin:
    """The name or the PIN. ``tries_left`` are those without a wait; at 0 the next one waits ``wait_s`` seconds."""

    tries_left: int
    wait_s: int


@dataclass(frozen=True, slots=True)
class MustWait:
    """Nothing was looked at and nothing counted; the right PIN waits too."""

    wait_s: int


@dataclass(frozen=True, slots=True)
class Locked:
    """Until an admin gives out a new PIN or unlocks the account."""


SignIn: TypeAlias = SignedIn | WrongPin | MustWait | Locked


class NotAllowed(StrEnum):
    """Why an account was not changed; nothing has changed."""

    ADMIN_FIRST = "admin_first"  # the first account is an admin's
    ADMIN_ONLY = "admin_only"
    NAME_TAKEN = "name_taken"
    BAD_NAME = "bad_name"
    NO_SUCH_NAME = "no_such_name"
    LAST_ADMIN = "last_admin"  # somebody must be able to unlock the others
    WRONG_KEY = "wrong_key"


@dataclass(frozen=True, slots=True)
class NewPin:
    """Shown once, to be written down and handed over; only a hash is kept."""

    account: Account
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something an account did. ``event`` is a ``JournalEvent``; ``label`` the ticket it was about, "" for none."""

    at: datetime
    event: str
    label: str


@dataclass(frozen=True, slots=True)
class Counted:
    """A try that is on the disk; the PIN has not been looked at yet."""

    account: Account
    pin_hash: str = field(repr=False)
    tries: Tries


class Pins(Protocol):
    """Slow on purpose: 0.2 s and 64 MiB a call."""

    def hashed(self, pin: str, account_id: str) -> str: ...
    def fits(self, pin: str, account_id: str, pin_hash: str) -> bool: ...


class StaffStore(Protocol):
    """One transaction a method; every change is in the journal, without a name or a PIN. Errors: StorageError.

    ``by`` is the id of an admin; None only where nobody can be asked: the first account, and with the root key.
    """

    def people(self) -> tuple[Account, ...]: ...
    def named(self, name: str) -> Account | None:
        """Also one that is disabled; capitals do not matter."""
        ...

    def count_try(self, name: str, moment: Moment) -> Counted | MustWait | Locked | None:
        """Takes one try off, durably. None: no such account, or a disabled one."""
        ...

    def let_in(self, account: Account, moment: Moment) -> bool:
        """The tries are free again; False when the account was changed meanwhile."""
        ...

    def refused(self, account: Account | None, tries: Tries, moment: Moment) -> None: ...
    def add(
        self, id: str, name: str, role: Role, pin_hash: str, by: str | None, moment: Moment, face: str = "cli"
    ) -> Account | NotAllowed:
        """A disabled account of that id comes back with this role and PIN. ``face``: where nobody could be asked."""
        ...

    def set_pin(self, id: str, pin_hash: str, by: str | None, moment: Moment) -> Account | NotAllowed:
        """Unlocks too."""
        ...

    def unlock(self, id: str, by: str, moment: Moment) -> Account | NotAllowed: ...
    def disable(self, id: str, by: str, moment: Moment) -> Account | NotAllowed: ...
    def set_role(self, id: str, role: Role, by: str, moment: Moment) -> Account | NotAllowed:
        """Nothing happens when it is so already."""
        ...

    def deeds(self, id: str, begin: datetime, end: datetime) -> tuple[Deed, ...]:
        """In the order of the journal; aware times, ``end`` not included."""
        ...

    def root_key_is(self, root: bytes) -> bool: ...


class StaffWork:
    """Errors: StorageError from every method."""

    def __init__(self, store: StaffStore, pins: Pins, clock: Clock) -> None:
        self._store = store
        self._pins = pins
        self._clock = clock

    def people(self) -> tuple[Account, ...]:
        """In the order in which they came; disabled ones too."""
        return self._store.people()

    def stands(self, who: SignedIn) -> bool:
        """Whether what this person has open may go on: not disabled, same role, no new PIN since."""
        found = next((one for one in self._store.people() if one.id == who.id), None)
        return found is not None and found.active and found.epoch == who.epoch

    def sign_in(self, name: str, pin: str) -> SignIn:
        """Takes 0.2 s with any name, known or not; not for the screen's thread."""
        counted = self._store.count_try(name, self._clock.now())
        if isinstance(counted, MustWait | Locked):
            return counted
        if counted is None:
            self._pins.hashed(pin, "")
            tries = Tries(1)
            self._store.refused(None, tries, self._clock.now())
            return WrongPin(tries.free_left, 0)
        account = counted.account
        if self._pins.fits(pin, account.id, counted.pin_hash) and self._store.let_in(account, self._clock.now()):
            return SignedIn(account.id, account.name, account.role, account.epoch)
        self._store.refused(account, counted.tries, self._clock.now())
        if counted.tries.locked:
            return Locked()
        return WrongPin(counted.tries.free_left, in_seconds(wait_ms(counted.tries.failed)))

    def add(self, name: str, role: Role, by: SignedIn | None) -> NewPin | NotAllowed:
        """``by`` None makes the first account, an admin's. The name of a disabled account brings that one back."""
        fit = fit_name(name)
        if fit is None:
            return NotAllowed.BAD_NAME
        known = self._store.named(fit)
        if known is not None and known.active:
            return NotAllowed.NAME_TAKEN
        moment, pin = self._clock.now(), new_pin()
        id = known.id if known else new_id(moment.at)
        return _with_pin(self._store.add(id, fit, role, self._pins.hashed(pin, id), by.id if by else None, moment), pin)

    def add_first(self, name: str, pin: str) -> Account | NotAllowed:
        """An admin's, at a desk, while there is no account at all. ``pin`` is of ``new_pin``, typed back: nothing is
        kept before somebody has it."""
        fit = fit_name(name)
        if fit is None:
            return NotAllowed.BAD_NAME
        moment = self._clock.now()
        id = new_id(moment.at)
        return self._store.add(id, fit, Role.ADMIN, self._pins.hashed(pin, id), None, moment, "desk")

    def reset_pin(self, name: str, by: SignedIn) -> NewPin | NotAllowed:
        """Unlocks too, and ends what is open in that name."""
        return self._new_pin(name, by.id)

    def recover(self, name: str, root: bytes) -> NewPin | NotAllowed:
        """A new PIN without an admin, for who holds the copy of the root key from the locked drawer."""
        return self._new_pin(name, None) if self._store.root_key_is(root) else NotAllowed.WRONG_KEY

    def unlock(self, name: str, by: SignedIn) -> Account | NotAllowed:
        """The PIN stays."""
        known = self._active(name)
        return self._store.unlock(known.id, by.id, self._clock.now()) if known else NotAllowed.NO_SUCH_NAME

    def disable(self, name: str, by: SignedIn) -> Account | NotAllowed:
        """Ends what is open in that name; ``stands`` says so to every process at its next look."""
        known = self._active(name)
        return self._store.disable(known.id, by.id, self._clock.now()) if known else NotAllowed.NO_SUCH_NAME

    def set_role(self, name: str, role: Role, by: SignedIn) -> Account | NotAllowed:
        """Ends what is open in that name, unless it has that role already."""
        known = self._active(name)
        return self._store.set_role(known.id, role, by.id, self._clock.now()) if known else NotAllowed.NO_SUCH_NAME

    def deeds(self, account_id: str, span: Span) -> tuple[Deed, ...]:
        """Who did what, by the clock of then: the days are Beijing's, from midnight."""
        begin = datetime.combine(span.first, time(), BEIJING)
        return self._store.deeds(account_id, begin, begin + timedelta(days=span.days))

    def _new_pin(self, name: str, by: str | None) -> NewPin | NotAllowed:
        known = self._active(name)
        if known is None:
            return NotAllowed.NO_SUCH_NAME
        pin = new_pin()
        return _with_pin(self._store.set_pin(known.id, self._pins.hashed(pin, known.id), by, self._clock.now()), pin)

    def _active(self, name: str) -> Account | None:
        known = self._store.named(name)
        return known if known is not None and known.active else None


def _with_pin(made: Account | NotAllowed, pin: str) -> NewPin | NotAllowed:
    return made if isinstance(made, NotAllowed) else NewPin(made, pin)
