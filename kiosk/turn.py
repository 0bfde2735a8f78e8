"""Whose turn it is at the printer, among the processes and threads of this machine."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.application.errors import PrinterBusyError

PATIENCE_S = 20.0  # a ticket of another process is out by then, or its printer hangs


@contextmanager
def printer_turn(folder: Path, patience_s: float = PATIENCE_S) -> Iterator[None]:
    """The lock goes with its process, however that ends.

    Errors: PrinterBusyError when it cannot be had within ``patience_s`` seconds, or not at all.
    """
    try:
        descriptor = os.open(folder / "printer.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise _not_to_be_had(error) from None
    try:
        _wait(descriptor, time.monotonic() + patience_s)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, end: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= end:
                raise PrinterBusyError("Another program has held the printer for too long.") from None
            time.sleep(0.05)
        except OSError as error:
            raise _not_to_be_had(error) from None


def _not_to_be_had(error: OSError) -> PrinterBusyError:
    return PrinterBusyError(f"The lock of the printer cannot be had: {error.strerror}.")
