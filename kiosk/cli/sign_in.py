"""Who sits at the keyboard: a name and a PIN, from the terminal or from a private file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kiosk.application.staff import Locked, MustWait, SignedIn, WrongPin
from kiosk.assembly import Clinic
from kiosk.cli.common import App, refuse


def pin_from(app: App, file: str | None) -> str:
    """The first line of the file, of standard input for ``-``; asked on the terminal when None.

    Never from the environment or the command line: both are seen by other programs of the machine.
    """
    if file == "-":
        try:
            line = sys.stdin.readline().strip()
            line.encode()  # bytes that are no text come as lone surrogates in the locale C.UTF-8
        except UnicodeError:
            refuse(app, "pin_file", "The line with the PIN is no text.")
        return line
    if file is not None:
        path = Path(file)
        try:
            mode, text = path.stat().st_mode, path.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            refuse(app, "pin_file", f"The file {path} with the PIN cannot be read.")
        if mode & 0o077:
            refuse(app, "pin_file", f"The file {path} can be read by others; make it private with chmod 600.")
        return text.partition("\n")[0].strip()
    if not sys.stdin.isatty():
        refuse(app, "pin_needed", "There is no terminal to ask for the PIN: give --pin-file FILE, or - for one line.")
    return str(click.prompt("PIN", hide_input=True, err=True))


def signed_in(app: App, clinic: Clinic, name: str, pin: str) -> SignedIn:
    match clinic.staff.sign_in(name, pin):
        case SignedIn() as who:
            return who
        case WrongPin(tries_left=left, wait_s=0):
            refuse(app, "wrong_pin", f"The name or the PIN is wrong; {left} more can be tried at once.")
        case WrongPin(wait_s=wait_s):
            refuse(app, "wrong_pin", f"The name or the PIN is wrong; the next try is in {wait_s} seconds.")
        case MustWait(wait_s=wait_s):
            refuse(app, "must_wait", f"Too many wrong PINs: try again in {wait_s} seconds.")
        case Locked():
            refuse(app, "account_locked", "The account is locked after too many wrong PINs: another admin unlocks it.")
