"""What all commands share: where the settings come from, how an answer and a refusal are said."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from kiosk.settings import Settings, load

F = TypeVar("F", bound=Callable[..., Any])


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
    click.echo(json.dumps(found, ensure_ascii=False) if app.json else sentence)


def refuse(app: App, code: str, sentence: str) -> NoReturn:
    """Something a person can act on: exit 1, the reason in one sentence on standard error."""
    if app.json:
        click.echo(json.dumps({"refused": code, "message": sentence}, ensure_ascii=False))
    click.echo(sentence, err=True)
    sys.exit(1)
