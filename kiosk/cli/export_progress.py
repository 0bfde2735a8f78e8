"""How far an export has come, on a terminal; and Ctrl-C, which ends it between two rows."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import TextIO

_AFTER_S, _EVERY_S = 1.0, 0.2


class Shown:
    """While it is open, Ctrl-C cancels what asks ``progress``. Only the main thread may open one."""

    def __init__(self, out: TextIO, *, shown: bool, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock``: in seconds."""
        self._out, self._shown, self._clock = out, shown, clock
        self._wanted, self._drawn = True, False
        self._next = clock() + _AFTER_S

    def __enter__(self) -> Shown:
        self._before = signal.signal(signal.SIGINT, self._cancel)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._before)
        if self._drawn:
            self._out.write("\n")

    def progress(self, done: int, total: int) -> bool:
        now = self._clock()
        if self._shown and now >= self._next:
            self._next, self._drawn = now + _EVERY_S, True
            self._out.write(f"\r{done:,} of {total:,} rows, {done * 100 // max(total, 1)} %")
            self._out.flush()
        return self._wanted

    def _cancel(self, _signal: int, _frame: FrameType | None) -> None:
        self._wanted = False
