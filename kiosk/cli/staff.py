"""``staff``: accounts and roles; each PIN is made by the machine and shown once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from kiosk.application.log import Span
from kiosk.application.staff import Account, NewPin, NotAllowed, SignedIn
from kiosk.assembly import Clinic, open_clinic
from kiosk.cli.admin import ADMIN_ONLY, admin, as_admin
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.cli.sign_in import pin_from, signed_in
from kiosk.domain.numbering import BEIJING
from kiosk.domain.staff import Role, same_name

SENTENCES = {
    NotAllowed.ADMIN_FIRST: "The first account must be an admin's: add one with --role admin.",
    NotAllowed.ADMIN_ONLY: ADMIN_ONLY,
    NotAllowed.NAME_TAKEN: "There is an account of that name already.",
    NotAllowed.BAD_NAME: "A name has 1 to 60 characters that can be seen.",
    NotAllowed.NO_SUCH_NAME: "There is no account of that name, or it is disabled.",
    NotAllowed.LAST_ADMIN: "This is the last admin: add another one first.",
    NotAllowed.WRONG_KEY: "This is not the root key of this clinic: take the copy from the locked drawer.",
}


@click.group()
def staff() -> None:
    """Accounts and roles."""


@staff.command("add")
@click.argument("name")
@click.option("--role", type=click.Choice([one.value for one in Role]), required=True)
@as_admin
@common_options
@click.pass_obj
def add(app: App, name: str, role: str, by: str | None, pin_file: str | None) -> None:
    """Make an account and show its PIN, this once. The first one is an admin's and needs no --as."""
    with open_clinic(app.settings) as clinic:
        _show_pin(
            app, clinic.staff.add(name, Role(role), signed_in(app, clinic, by, pin_from(app, pin_file)) if by else None)
        )


@staff.command("list")
@as_admin
@common_options
@click.pass_obj
def list_(app: App, by: str | None, pin_file: str | None) -> None:
    """All accounts, disabled ones too."""
    with open_clinic(app.settings) as clinic:
        admin(app, clinic, by, pin_file)
        people = [_fields(one) for one in clinic.staff.people()]
        answer(app, {"people": people}, "\n".join(f"{one['name']}: {one['role']}, {one['state']}." for one in people))


@staff.command("pin")
@click.argument("name")
@click.option("--recovery", type=click.Path(path_type=Path), help="The copy of root.key, when no admin can sign in.")
@as_admin
@common_options
@click.pass_obj
def pin(app: App, name: str, recovery: Path | None, by: str | None, pin_file: str | None) -> None:
    """Give out a new PIN, this once; it unlocks too, and ends what is open in that name."""
    with open_clinic(app.settings) as clinic:
        if recovery is not None:
            try:
                root = recovery.read_bytes()
            except OSError as error:
                refuse(app, "key_file", f"The file {recovery} cannot be read: {error.strerror}.")
            _show_pin(app, clinic.staff.recover(name, root))
        else:
            _show_pin(app, clinic.staff.reset_pin(name, admin(app, clinic, by, pin_file)))


@staff.command("unlock")
@click.argument("name")
@as_admin
@common_options
@click.pass_obj
def unlock(app: App, name: str, by: str | None, pin_file: str | None) -> None:
    """Let somebody try again whose account is locked or waits; the PIN stays."""
    _change(app, by, pin_file, lambda clinic, who: clinic.staff.unlock(name, who))


@staff.command("disable")
@click.argument("name")
@as_admin
@common_options
@click.pass_obj
def disable(app: App, name: str, by: str | None, pin_file: str | None) -> None:
    """End an account and what it has open; the same name added again brings it back with a new PIN."""
    _change(app, by, pin_file, lambda clinic, who: clinic.staff.disable(name, who))


@staff.command("role")
@click.argument("name")
@click.argument("role", type=click.Choice([one.value for one in Role]))
@as_admin
@common_options
@click.pass_obj
def role(app: App, name: str, role: str, by: str | None, pin_file: str | None) -> None:
    """Give an account another role; it ends what is open in that name."""
    _change(app, by, pin_file, lambda clinic, who: clinic.staff.set_role(name, Role(role), who))


@staff.command("deeds")
@click.argument("name")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="A day, in Beijing time; today when left out.")
@as_admin
@common_options
@click.pass_obj
def deeds(app: App, name: str, day: datetime | None, by: str | None, pin_file: str | None) -> None:
    """What an account did on a day: time, what, and the ticket. Disabled ones too."""
    with open_clinic(app.settings) as clinic:
        admin(app, clinic, by, pin_file)
        found = next((one for one in clinic.staff.people() if same_name(one.name) == same_name(name.strip())), None)
        if found is None:
            refuse(app, NotAllowed.NO_SUCH_NAME, SENTENCES[NotAllowed.NO_SUCH_NAME])
        when = day.date() if day else clinic.clock.now().at.astimezone(BEIJING).date()
        done = clinic.staff.deeds(found.id, Span(when, when))
        rows = [{"at": one.at.isoformat(), "event": one.event, "ticket": one.label} for one in done]
        lines = (f"{one.at.astimezone(BEIJING):%H:%M:%S}  {one.event}  {one.label}".rstrip() for one in done)
        answer(app, {"name": found.name, "deeds": rows}, "\n".join(lines) or "Nothing.")


def _change(
    app: App, by: str | None, pin_file: str | None, change: Callable[[Clinic, SignedIn], Account | NotAllowed]
) -> None:
    with open_clinic(app.settings) as clinic:
        made = change(clinic, admin(app, clinic, by, pin_file))
        if isinstance(made, NotAllowed):
            refuse(app, made, SENTENCES[made])
        answer(app, _fields(made), f"{made.name} is {_state(made)}.")


def _show_pin(app: App, made: NewPin | NotAllowed) -> None:
    if isinstance(made, NotAllowed):
        refuse(app, made, SENTENCES[made])
    account = made.account
    answer(
        app,
        {**_fields(account), "pin": made.pin},
        f"{account.name}, {account.role}: the PIN is {made.pin}. It is not shown again.",
    )


def _state(account: Account) -> str:
    return "disabled" if not account.active else "locked" if account.locked else "active"


def _fields(account: Account) -> dict[str, Any]:
    return {"name": account.name, "role": account.role, "state": _state(account)}
