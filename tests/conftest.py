from __future__ import annotations

import logging
import os
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.support.card_stack import CardStack
from tests.support.roll_printer import RollPrinter

T = TypeVar("T")

# libpcsclite looks at this once, at its first call. Without a card stack there is no service: no test ever meets the
# reader of the machine it runs on.
PCSC_LINK = Path(tempfile.mkdtemp(prefix="cards-")) / "pcscd.comm"
os.environ["PCSCLITE_CSOCK_NAME"] = str(PCSC_LINK)


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


@pytest.fixture(scope="session")
def one_card_stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CardStack]:
    stack = CardStack(PCSC_LINK, tmp_path_factory.mktemp("driver"))
    stack.start()
    yield stack
    stack.discard()


@pytest.fixture
def card_stack(one_card_stack: CardStack) -> Iterator[CardStack]:
    """A real card service with an empty virtual reader; see tests/support/card_stack.py."""
    one_card_stack.tidy()
    yield one_card_stack
    one_card_stack.tidy()
