"""``simulate``: a pretend clinic day by the program's own rules, beside the printed order of stations."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.assembly import open_clinic
from kiosk.catalogue_file import catalogue
from kiosk.cli.common import App, answer, common_options, counted, refuse
from kiosk.clock import SystemClock
from kiosk.domain.calling import PASSES
from kiosk.domain.catalogue import Catalogue

if TYPE_CHECKING:
    from kiosk.simulate.clinic import Desks
    from kiosk.simulate.compare import Comparison
    from kiosk.simulate.figures import Figures


@click.command()
@click.option(
    "--villagers", default=300, show_default=True, type=click.IntRange(1, 2000), help="How many come in a day."
)
@click.option("--desks", "file", type=click.Path(path_type=Path), help="TOML file: B = 2 for two blood desks.")
@click.option("--seed", default=1, show_default=True, help="Of the first day; the same seed is the same day.")
@click.option("--days", default=1, show_default=True, type=click.IntRange(1, 366), help="So many seeds in a row.")
@click.option("--write", is_flag=True, help="Write the days into a data folder that is still empty, see --data.")
@common_options
@click.pass_obj
def simulate(app: App, villagers: int, file: Path | None, seed: int, days: int, write: bool) -> None:
    """A morning rush, simulated: the program's way through the stations beside the printed order."""
    from kiosk.simulate.compare import compare

    known = catalogue(app.settings)
    desks = _desks(app, file, known) if file else None
    if write:
        return _write(app, known, villagers, range(seed, seed + days), desks)
    found = compare(known, villagers, range(seed, seed + days), desks)
    answer(app, asdict(found) | {"saved": found.saved}, told(found))


def _write(app: App, known: Catalogue, count: int, seeds: range, desks: Desks | None) -> None:
    """One day a seed; the last of them is yesterday."""
    from kiosk.simulate.desks import enough_desks
    from kiosk.simulate.villagers import villagers
    from kiosk.simulate.written import PretendClock, WrittenDay

    folder = app.settings.data_folder
    if (folder / "clinic.db").exists():
        refuse(app, "not_empty", f"The folder {folder.name} has a clinic in it: pretend days need one of their own.")
    midnight = SystemClock().now().at.replace(hour=0, minute=0, second=0, microsecond=0)  # 08:00 in Beijing
    openings = [midnight - timedelta(days=back) for back in range(len(seeds), 0, -1)]
    clock, unserved = PretendClock(openings[0]), 0
    with open_clinic(app.settings, clock=clock, durable=False) as clinic:
        for seed, opening in zip(seeds, openings, strict=True):
            people = villagers(known, count, seed)
            day = WrittenDay(clinic.registration, clinic.storage, clinic.queue, clock, opening)
            unserved += day.play(people, desks or enough_desks(known, people))
    told = {"folder": str(folder), "days": len(seeds), "visits": count * len(seeds), "unserved": unserved}
    days = counted(len(seeds), "day")
    answer(app, told, f"{days} of {counted(count, 'villager')} are in {folder}; {unserved} not served to the end.")


def _desks(app: App, file: Path, known: Catalogue) -> dict[tuple[str, ...], int]:
    from kiosk.simulate.desks import DesksError, desks_from

    try:
        return desks_from(tomllib.loads(file.read_text(encoding="utf-8")), known)
    except OSError as error:
        refuse(app, "file", f"The file {file.name} cannot be read: {error.strerror}.")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        refuse(app, "file", f"The file {file.name} is not valid TOML: {error}.")
    except DesksError as error:
        refuse(app, "file", str(error))


_LINES: tuple[tuple[str, Callable[[Figures], float]], ...] = (
    ("in the clinic, mean", lambda one: one.mean),
    ("in the clinic, median", lambda one: one.median),
    ("in the clinic, 9 of 10", lambda one: one.p90),
    ("waiting, mean of a person", lambda one: one.waited),
    ("fasting, mean", lambda one: one.fasting),
    ("the last one leaves after", lambda one: one.closed_at),
    ("longest wait of an ordinary one", lambda one: one.longest_ordinary),
)


def told(found: Comparison) -> str:
    """A table in minutes, and the sentences that belong to it."""
    ways = (found.printed_order, found.least_wait)
    lines = [_line("minutes", ("printed order", "least wait"))]
    lines += [_line(name, [f"{of(one):.0f}" for one in ways]) for name, of in _LINES]
    lines += [
        _line(
            f"wait at {code}, {counted(found.desks[code], 'desk')}", [f"{one.stations[code].mean:.1f}" for one in ways]
        )
        for code in found.desks
        if all(code in one.stations for one in ways)
    ]
    lines.append(f"Least wait against the printed order: {found.saved:.0%} less time in the clinic.")
    lines.append(
        f"Once over the cap, nobody saw more than {found.least_wait.passed} priority people called ({PASSES} allowed)."
    )
    if (told := found.least_wait.range) is not None:
        lines.append(
            f"Of {told.waits} waits the 80 % range, meant to hold four of five, held {told.coverage:.0%};"
            f" the range shown, which is rounded to whole steps, {told.shown:.0%}"
            f" ({told.shown_longer:.0%} where it was more than 0 to 5); the median was {told.bias:+.1f} minutes off."
        )
    return "\n".join(lines)


def _line(name: str, cells: Sequence[str]) -> str:
    return f"{name:34}" + "".join(f"{cell:>15}" for cell in cells)
