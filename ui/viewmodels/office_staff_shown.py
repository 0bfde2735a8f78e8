"""What stands on the staff page: accounts and deeds as codes, numbers and names, never words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from kiosk.application.staff import Account, NewPin
from kiosk.domain.numbering import business_day
from ui.office.staff_port import DeedTold
from ui.viewmodels.desk_outcome import clock_time

ROLLOVER_HOUR = 3


@dataclass(frozen=True, slots=True)
class StaffShown:
    """``deeds`` None: they are being read."""

    accounts: tuple[Account, ...] = ()
    chosen: str = ""
    asking: str = ""
    new: NewPin | None = field(default=None, repr=False)
    refused: str = ""
    done: str = ""
    day: date = date.min
    deeds: tuple[DeedTold, ...] | None = None
    busy: bool = False
    troubled: bool = False

    @property
    def account(self) -> Account | None:
        return next((one for one in self.accounts if one.id == self.chosen), None)


def today() -> date:
    return business_day(datetime.now(UTC), ROLLOVER_HOUR)


def account_map(one: Account, own: bool) -> dict[str, Any]:
    return {
        "code": one.id,
        "name": one.name,
        "role": one.role.value,
        "active": one.active,
        "locked": one.locked,
        "own": own,
        "signedIn": clock_time(one.signed_in_at, "%Y-%m-%d %H:%M"),
    }


def deed_map(one: DeedTold) -> dict[str, str]:
    return {"time": clock_time(one.at), "event": str(one.event), "label": one.label}
