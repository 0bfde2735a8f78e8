from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest

from tests.support.roll_printer import RollPrinter

T = TypeVar("T")


class PatientWorker:
    """Does nothing until told to, so a test sees every moment in between."""

    def __init__(self) -> None:
        self.waiting: deque[Callable[[], None]] = deque()

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.waiting.append(lambda: done(work()))

    def finish_all(self) -> None:
        while self.waiting:
            self.waiting.popleft()()


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test fails on any warning in the log. One that expects a warning looks at it, then calls ``caplog.clear()``."""
    yield
    assert [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING] == []


@pytest.fixture
def worker() -> PatientWorker:
    return PatientWorker()


@pytest.fixture
def roll_printer() -> Iterator[RollPrinter]:
    """A real IPP printer; see tests/support/roll_printer.py."""
    with RollPrinter() as roll:
        yield roll
