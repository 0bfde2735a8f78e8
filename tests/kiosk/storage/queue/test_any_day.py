"""Any day leaves the queue as it must be; and the machine that says so finds deliberate mistakes."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.kiosk.storage.queue.any_day import AnyDay
from tests.kiosk.storage.queue.mistakes import MISTAKES, Mistake, package_with

SOON = {name: MISTAKES[name] for name in ("steps lead anywhere", "the bound is forgotten")}


def run(machine: type[AnyDay], examples: int, phases: Collection[Phase] = tuple(Phase)) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            phases=phases,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_any_day_leaves_the_queue_as_it_must_be() -> None:
    run(AnyDay, 40)


@pytest.mark.long
def test_a_thousand_days_leave_the_queue_as_it_must_be() -> None:
    run(AnyDay, 1000)


def finds(mistake: Mistake, folder: Path, examples: int) -> None:
    with package_with(mistake, folder) as package:
        wrong = type("WithAMistake", (AnyDay,), {"queue": package})
        with pytest.raises(Exception):  # noqa: B017 (whatever notices it first)
            run(wrong, examples, (Phase.generate,))


@pytest.mark.parametrize("mistake", SOON.values(), ids=SOON.keys())
def test_the_machine_finds_a_mistake(mistake: Mistake, tmp_path: Path) -> None:
    finds(mistake, tmp_path, 100)


@pytest.mark.long
@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_the_machine_finds_every_mistake(mistake: Mistake, tmp_path: Path) -> None:
    finds(mistake, tmp_path, 1000)
