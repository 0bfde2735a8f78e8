"""``catalogue``: stations and programmes, looked at, checked, saved as a version and put back."""

from __future__ import annotations

import sys
import tomllib
from datetime import datetime
from pathlib import Path

import click

from kiosk.application.configuring import Draft, Problem
from kiosk.assembly import open_clinic
from kiosk.cli.admin import admin, as_admin
from kiosk.cli.common import App, answer, beijing, common_options, counted, refuse
from kiosk.storage.toml_text import toml_text


@click.group()
def catalogue() -> None:
    """Stations and programmes, and their versions."""


@catalogue.command("show")
@common_options
@click.pass_obj
def show(app: App) -> None:
    """The one in force, as TOML: written to a file it can be edited, checked and saved."""
    with open_clinic(app.settings) as clinic:
        draft = clinic.catalogues.draft()
        answer(app, {"version": clinic.catalogue.version, "catalogue": draft}, toml_text(draft).rstrip("\n"))


@catalogue.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@common_options
@click.pass_obj
def check(app: App, file: Path) -> None:
    """All that is wrong with a file, exit 1 when anything is; nothing is saved."""
    with open_clinic(app.settings) as clinic:
        problems = clinic.catalogues.check(_draft(app, file))
        rows = [{"code": one.code, "where": one.where, "say": one.sentence} for one in problems]
        right = f"The catalogue {file} is right."
        answer(app, {"right": not rows, "problems": rows}, "\n".join(one.sentence for one in problems) or right)
    if problems:
        sys.exit(1)


@catalogue.command("save")
@click.argument("file", type=click.Path(path_type=Path))
@as_admin
@common_options
@click.pass_obj
def save(app: App, file: Path, by: str | None, pin_file: str | None) -> None:
    """Make a file the next version, at once in every process; open visits keep theirs."""
    with open_clinic(app.settings) as clinic:
        who = admin(app, clinic, by, pin_file)
        _saved(app, clinic.catalogues.save(_draft(app, file), who.id))


@catalogue.command("versions")
@common_options
@click.pass_obj
def versions(app: App) -> None:
    """The versions there are, newest first, each with when it was saved."""
    with open_clinic(app.settings) as clinic:
        found = clinic.catalogues.versions()
        rows = [{"version": one.number, "at": one.saved_at.isoformat() if one.saved_at else None} for one in found]
        lines = (f"{one.number}  {_time(one.saved_at)}" for one in found)
        answer(app, {"versions": rows}, "\n".join(lines))


@catalogue.command("restore")
@click.argument("version", type=int)
@as_admin
@common_options
@click.pass_obj
def restore(app: App, version: int, by: str | None, pin_file: str | None) -> None:
    """Save an old version anew, as the next one."""
    with open_clinic(app.settings) as clinic:
        who = admin(app, clinic, by, pin_file)
        _saved(app, clinic.catalogues.put_back(version, who.id))


@catalogue.command("preview")
@click.argument("programme")
@click.option("--to", type=click.Path(path_type=Path), required=True, help="The PNG file to write.")
@click.option("--from", "file", type=click.Path(path_type=Path), help="A catalogue; the one in force when left out.")
@common_options
@click.pass_obj
def preview(app: App, programme: str, to: Path, file: Path | None) -> None:
    """Draw a sample ticket, marked as one; no number is taken."""
    with open_clinic(app.settings) as clinic:
        try:
            picture = clinic.catalogues.preview(_draft(app, file) if file else clinic.catalogues.draft(), programme)
            to.write_bytes(picture)
        except ValueError as error:
            refuse(app, "catalogue_wrong", str(error))
        except OSError as error:
            refuse(app, "not_writable", f"The file {to} cannot be written: {error.strerror}.")
        answer(app, {"picture": str(to)}, f"A sample ticket is in {to}.")


def _draft(app: App, file: Path) -> Draft:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        refuse(app, "catalogue_wrong", f"The file {file} cannot be read: {error.strerror}.")
    except (ValueError, RecursionError) as error:  # also bytes that are no text
        refuse(app, "catalogue_wrong", f"The file {file} is not valid TOML: {error}.")


def _saved(app: App, told: int | tuple[Problem, ...]) -> None:
    if not isinstance(told, int):
        first, *others = told
        more = f" And {counted(len(others), 'more problem')}: catalogue check FILE tells all." if others else ""
        refuse(app, "catalogue_wrong", first.sentence + more)
    answer(app, {"version": told}, f"Version {told} is in force.")


def _time(at: datetime | None) -> str:
    return f"{beijing(at)} (Beijing time)" if at else "from a file"
