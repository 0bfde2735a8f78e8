"""The pretended account of practice, so that a desk can be tried where nobody was ever made an account."""

from __future__ import annotations

from pathlib import Path

from kiosk.application.staff import NewPin, StaffWork
from kiosk.domain.staff import Role

NAME = "Practice"


def practice_account(staff: StaffWork, folder: Path) -> NewPin | None:
    """With a new PIN at each start, for everybody to see. ``folder`` holds pretended people alone, and their key.

    None where somebody has disabled the account, or made another one first. Errors: StorageError.
    """
    if any(one.name == NAME and one.active for one in staff.people()):
        made = staff.recover(NAME, (folder / "root.key").read_bytes())
    else:
        made = staff.add(NAME, Role.ADMIN, None)
    return made if isinstance(made, NewPin) else None
