"""What all commands share: where the settings come from, how an answer and a refusal are said."""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from kiosk.domain.numbering import BEIJING
from kiosk.settings import Settings, load

F = TypeVar("F", bound=Callable[..., Any])


class Seconds(click.FloatRange):
    """From 0 to an hour; "nan" is no wait."""

    def __init__(self) -> None:
        super().__init__(min=0, max=3600)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        found = super().convert(value, param, ctx)
        if math.isnan(found):
            self.fail(f"{value!r} is no number of seconds.", param, ctx)
        return found


@dataclass(slots=True)
class App:
    """The options given so far, before the command or after it."""

    config: Path | None = None
    data: Path | None = None
    json: bool = False

    @property
    def settings(self) -> Settings:
        """Errors: SettingsError."""
        environment: Mapping[str, str] = os.environ
        if self.data is not None:
            environment = {**environment, "CLINIC_KIOSK_DATA": str(self.data)}
        return load(self.config, environment)


def _keep(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def keep(context: click.Context, _parameter: click.Parameter, value: Any) -> None:
        if value:
            setattr(context.ensure_object(App), name, value)

    return keep


def common_options(command: F) -> F:
    """``--config FILE``, ``--data DIR`` and ``--json``, on the group and on every command."""
    for name, kind, text in (
        ("--config", click.Path(path_type=Path), "Settings file (TOML)."),
        ("--data", click.Path(path_type=Path), "Folder of the data, else CLINIC_KIOSK_DATA, else the XDG data folder."),
    ):
        option = click.option(name, type=kind, expose_value=False, callback=_keep(name[2:]), help=text)
        command = option(command)
    return click.option(
        "--json", is_flag=True, expose_value=False, callback=_keep("json"), help="Answer with one JSON object."
    )(command)


def answer(app: App, found: Mapping[str, Any], sentence: str) -> None:
    """One JSON object, or one sentence for a person."""
    click.echo(_sayable(json.dumps(found, ensure_ascii=False) if app.json else sentence))


def refuse(app: App, code: str, sentence: str) -> NoReturn:
    """Something a person can act on: exit 1, the reason in one sentence on standard error."""
    if app.json:
        click.echo(_sayable(json.dumps({"refused": code, "message": sentence}, ensure_ascii=False)))
    click.echo(_sayable(sentence), err=True)
    sys.exit(1)


def counted(number: int, one: str, several: str | None = None) -> str:
    """ "1 visit", "2 visits"; ``several`` where an s is not enough."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def beijing(at: datetime) -> str:
    """As people read it, to the minute: the only zone that is told to them. JSON has UTC."""
    return f"{at.astimezone(BEIJING):%Y-%m-%d %H:%M}"


def _sayable(text: str) -> str:
    """Bytes of the command line that were no UTF-8 arrive as halves of characters, which no terminal takes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
