"""``settings``: what holds now and where it comes from, and what the office changes."""

from __future__ import annotations

from typing import Any

import click

from kiosk.application.configuring import Setting, SettingRow
from kiosk.application.errors import SettingsError
from kiosk.assembly import open_clinic
from kiosk.cli.admin import admin, as_admin
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.settings import value_from_text


@click.group()
def settings() -> None:
    """What holds now, and where it comes from."""


@settings.command("list")
@common_options
@click.pass_obj
def list_(app: App) -> None:
    """All settings: environment over office over file over default."""
    with open_clinic(app.settings) as clinic:
        rows = clinic.settings.rows()
        lines = [
            f"{row.key} = {_said(row.value)}  ({row.from_}{'' if row.live else ', at the next start'})" for row in rows
        ]
        answer(app, {"settings": [_fields(row) for row in rows]}, "\n".join(lines))


@settings.command("set")
@click.argument("key")
@click.argument("values", nargs=-1, required=True, metavar="VALUE...")
@as_admin
@common_options
@click.pass_obj
def set_(app: App, key: str, values: tuple[str, ...], by: str | None, pin_file: str | None) -> None:
    """Change one setting for every process; a list takes several values. What can change at once does."""
    with open_clinic(app.settings) as clinic:
        who = admin(app, clinic, by, pin_file)
        problems = clinic.settings.save({key: _value(key, values)}, who.id)
        if problems:
            refuse(app, "setting_wrong", problems[0].sentence)
        row = next(one for one in clinic.settings.rows() if one.key == key)
        when = "now" if row.live else "at the next start"
        answer(app, _fields(row), f"{key} is {_said(row.value)}, {when}.")


def _value(key: str, values: tuple[str, ...]) -> Setting:
    """Several values are a list, whatever the setting is: then it says so."""
    try:
        found = value_from_text(key, values[0]) if len(values) == 1 else list(values)
    except SettingsError:
        found = values[0]
    told: Setting = tuple(found) if isinstance(found, list) else found
    return told


def _said(value: Setting) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case tuple():
            return ", ".join(value)
        case _:
            return str(value) or '""'


def _fields(row: SettingRow) -> dict[str, Any]:
    return {"key": row.key, "value": row.value, "default": row.default, "from": row.from_, "live": row.live}
