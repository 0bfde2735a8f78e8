"""What only an admin may do on the command line: who it is, and the PIN."""

from __future__ import annotations

import click

from kiosk.application.staff import NotAllowed, SignedIn
from kiosk.assembly import Clinic
from kiosk.cli.common import App, F, refuse
from kiosk.cli.sign_in import pin_from, signed_in
from kiosk.domain.staff import Role

ADMIN_ONLY = "Only an admin may do that: say who you are with --as NAME."


def as_admin(command: F) -> F:
    """``--as ADMIN`` and ``--pin-file FILE``, told to the command as ``by`` and ``pin_file``."""
    command = click.option(
        "--pin-file", type=click.Path(), help="A private file with the admin's PIN; - reads one line."
    )(command)
    return click.option("--as", "by", metavar="ADMIN", help="The admin who does this; the PIN is asked.")(command)


def admin(app: App, clinic: Clinic, by: str | None, pin_file: str | None) -> SignedIn:
    """Whoever signed in; the command ends for anybody else."""
    if by is None:
        refuse(app, NotAllowed.ADMIN_ONLY, ADMIN_ONLY)
    who = signed_in(app, clinic, by, pin_from(app, pin_file))
    if who.role is not Role.ADMIN:
        refuse(app, NotAllowed.ADMIN_ONLY, ADMIN_ONLY)
    return who
