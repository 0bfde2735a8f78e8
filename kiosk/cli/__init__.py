"""The command line: everything a face can do, without a screen."""

from __future__ import annotations

import importlib

import click

from kiosk.cli.common import common_options

COMMANDS = {
    "run": "Open faces: the kiosk, a desk, the board.",
    "card": "Read the card in the reader, or play one for practice.",
    "register": "Register a person and print the ticket.",
    "ticket": "The ticket of a number again.",
    "queue": "Who is waiting, called, being served.",
    "desk": "Desks, and what they do to the queue.",
    "day": "Open or close the business day, or look at it.",
    "staff": "Accounts, roles and PINs of staff.",
    "catalogue": "Stations and programmes: look, check, save, put back.",
    "settings": "What holds now, and change it for every process.",
    "journal": "Show or verify the journal.",
    "backup": "Make, list or put back checked copies of the data.",
    "person": "What is kept of one person; names kept no longer.",
    "roster": "A village's list: people without a card are found by it.",
    "doctor": "What is ready, and what to do about the rest.",
    "simulate": "A pretend clinic day: how long people wait.",
    "demo": "A scripted morning with pretend devices.",
}


class _Commands(click.Group):
    """Each command is a module of this package, imported when it is asked for: a tap must not wait for the rest."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(f"kiosk.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=_Commands)
@common_options
def clinic_kiosk() -> None:
    """Card in, one touch, ticket out: the clinic's registration kiosk."""
