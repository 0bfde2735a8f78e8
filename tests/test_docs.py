"""The papers of the house say what the program does: nothing is left out, nothing is made up."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import get_type_hints

import click
import pytest

from kiosk.application.care import NotErased, NotRestored
from kiosk.application.journey import Trouble
from kiosk.application.log import NotExported
from kiosk.application.ports import NotRegistered, PrinterState
from kiosk.application.queue import NotDone
from kiosk.application.staff import NotAllowed
from kiosk.cli import clinic_kiosk
from kiosk.domain.card import Refusal
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import PrintState
from kiosk.settings import Settings, load

HOME = Path(__file__).parents[1]
PAPERS = sorted([*HOME.glob("*.md"), *HOME.glob("docs/**/*.md")])
OPERATIONS = (HOME / "docs/operations.md").read_text(encoding="utf-8")
EXAMPLE = HOME / "kiosk.example.toml"
SETTINGS = [f"{section}.{one.name}" for section, kind in get_type_hints(Settings).items() for one in fields(kind)]
COMMON = {"--config", "--data", "--json", "--help"}


def commands(
    command: click.Command = clinic_kiosk, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command that does something, with its words."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        assert found is not None
        yield from commands(found, (*path, name))


def section(title: str) -> str:
    """A part of the operations page, from its heading to the next."""
    return OPERATIONS.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def first_column(text: str) -> set[str]:
    """The codes that stand in backticks in the first cells of its tables."""
    cells = [line.split("|")[1] for line in text.splitlines() if line.startswith("|")]
    return {code for cell in cells for code in re.findall(r"`([^`]+)`", cell)}


def test_the_example_has_every_setting_at_its_default_with_a_line_about_it() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    told = [f"{name}.{key}" for name, values in tomllib.loads(text).items() for key in values]
    assert told == SETTINGS
    assert load(EXAMPLE, {}) == Settings()
    lines = [line for line in text.splitlines() if re.match(r"\w+ = ", line)]
    assert [line for line in lines if not re.search(r"\s# \S", line)] == []


def test_the_operations_page_tells_every_setting_and_no_other() -> None:
    assert first_column(section("Settings")) == set(SETTINGS)


def test_the_operations_page_tells_every_command_with_its_options_and_no_other() -> None:
    told = {}
    for line in section("Commands").splitlines():
        if match := re.match(r"\| `\./run ([a-z -]+?)(?: [A-Z[][^`]*)?` ", line):
            told[tuple(match[1].split())] = set(re.findall(r"--[a-z][a-z-]*", line.rsplit("|", 2)[1]))
    there = {}
    for path, command in commands():
        options = {name for one in command.params if isinstance(one, click.Option) for name in one.opts}
        there[path] = {name for name in options if name.startswith("--")} - COMMON
    assert told == there


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        pytest.param("What the screen says, and what to do", set(Trouble), id="troubles on the screen"),
        pytest.param("The journal", set(JournalEvent), id="events of the journal"),
        pytest.param("The printer", set(PrinterState), id="states of the printer"),
    ],
)
def test_each_code_has_a_line_on_the_operations_page_and_each_line_a_code(title: str, codes: set[str]) -> None:
    assert first_column(section(title)) == codes


def test_each_refusal_of_the_command_line_has_a_line_on_the_operations_page() -> None:
    written = {
        code
        for file in [HOME / "kiosk/__main__.py", *(HOME / "kiosk/cli").glob("*.py")]
        for code in re.findall(r'refuse\(\s*\w+, "(\w+)"', file.read_text(encoding="utf-8"))
    }
    kinds: tuple[type[StrEnum], ...]
    kinds = (Refusal, NotRegistered, NotAllowed, NotDone, NotExported, NotRestored, NotErased)
    assert first_column(section("What the command line refuses")) == written.union(*kinds)


def test_what_becomes_of_a_paper_is_told_in_the_words_of_the_program() -> None:
    assert [state for state in PrintState if f"`{state}`" not in section("The printer")] == []


def test_every_command_that_a_paper_shows_exists() -> None:
    paths = {path for path, _command in commands()} | {path[:1] for path, _command in commands()}
    unknown = []
    for paper in PAPERS:
        for line in re.findall(r"(?m)(?:^    |`)\./run ([^`\n]+)", paper.read_text(encoding="utf-8")):
            words = [word for word in shlex.split(line.replace("...", ""), comments=True) if not word.startswith("[")]
            while words and words[0].startswith("-"):
                words = words[2:] if words[0] in ("--from", "--config", "--data") else words[1:]
            if words and words[0] != "COMMAND" and tuple(words[:2]) not in paths and tuple(words[:1]) not in paths:
                unknown.append(f"{paper.name}: {line}")
    assert unknown == []


def test_every_file_that_a_paper_links_to_exists() -> None:
    missing = []
    for paper in PAPERS:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)|<img [^>]*src=\"([^\"]+)\"", paper.read_text("utf-8")):
            path = target[0] or target[1]
            if not (paper.parent / path).exists():
                missing.append(f"{paper.name}: {path}")
    assert missing == []


def test_every_file_of_the_project_that_a_paper_names_exists() -> None:
    missing = []
    for paper in PAPERS:
        if paper.name == "CHANGELOG.md":
            continue
        for path in re.findall(r"`((?:kiosk|devices|ui|tests|docs)/[\w./-]+)`", paper.read_text(encoding="utf-8")):
            if not (HOME / path.rstrip("/")).exists():
                missing.append(f"{paper.name}: {path}")
    assert missing == []


def test_every_test_that_a_paper_names_exists() -> None:
    there = {
        name
        for path in (HOME / "tests").rglob("test_*.py")
        for name in re.findall(r"(?m)^def (test_\w+)", path.read_text(encoding="utf-8"))
    }
    named = {name for paper in PAPERS for name in re.findall(r"[`:](test_\w+)`", paper.read_text(encoding="utf-8"))}
    assert named - there == set()
    assert len(named) > 5


def test_the_architecture_page_names_each_module_of_the_rules_and_of_what_people_do() -> None:
    page = (HOME / "ARCHITECTURE.md").read_text(encoding="utf-8")
    modules = [path.stem for part in ("domain", "application") for path in (HOME / "kiosk" / part).glob("[a-z]*.py")]
    assert [name for name in modules if not re.search(rf"\b{name}\b", page)] == []


def test_the_glossary_has_each_term_in_three_languages() -> None:
    rows = [line for line in (HOME / "GLOSSARY.md").read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    assert [row[0] for row in cells if len(row) != 4 or not all(row)] == []
    assert len({row[0] for row in cells}) == len(cells) > 20


def test_each_decision_says_its_context_its_choice_and_its_cost() -> None:
    decisions = sorted((HOME / "docs/decisions").glob("*.md"))
    assert [path.name[:4] for path in decisions] == [f"{n:04d}" for n in range(1, len(decisions) + 1)]
    for path in decisions:
        text = path.read_text(encoding="utf-8")
        assert [word for word in ("**Context.**", "**Choice.**", "**Cost.**") if word not in text] == [], path.name
