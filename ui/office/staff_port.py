"""What the staff page asks of the clinic; ``kiosk.application.staff.StaffWork`` is it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from kiosk.application.log import Span
from kiosk.application.staff import Account, NewPin, NotAllowed, SignedIn
from kiosk.domain.staff import Role


class DeedTold(Protocol):
    """One thing that somebody did: a ``JournalEvent``, and the ticket it was about or ""."""

    @property
    def at(self) -> datetime: ...
    @property
    def event(self) -> str: ...
    @property
    def label(self) -> str: ...


class StaffOffice(Protocol):
    """Errors: StorageError."""

    def people(self) -> tuple[Account, ...]: ...
    def add(self, name: str, role: Role, by: SignedIn | None) -> NewPin | NotAllowed: ...
    def reset_pin(self, name: str, by: SignedIn) -> NewPin | NotAllowed: ...
    def unlock(self, name: str, by: SignedIn) -> Account | NotAllowed: ...
    def disable(self, name: str, by: SignedIn) -> Account | NotAllowed: ...
    def set_role(self, name: str, role: Role, by: SignedIn) -> Account | NotAllowed: ...
    def deeds(self, account_id: str, span: Span) -> Sequence[DeedTold]: ...
