"""Keeps the second medium's lines up with the registrations, in a thread of its own: no stick delays a ticket."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from kiosk.application.errors import StorageError

log = logging.getLogger(__name__)

PATIENCE_S = 2.0  # what the end of a command waits for a stick


class SecondMedium:
    """``catch_up`` writes what is missing; it is called again after each ``wake``, and never twice at once.

    A stick that is gone, full or slow costs its lines only: each later call writes them too.
    """

    def __init__(self, catch_up: Callable[[], int]) -> None:
        self._catch_up = catch_up
        self._news = threading.Event()
        self._ended = False
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()
        self._failed = False
        self._left_behind = False

    def wake(self) -> None:
        """From any thread; returns at once."""
        self._news.set()
        with self._starting:
            if self._thread is None:
                # a daemon: a stick that hangs does not keep the process from its end
                self._thread = threading.Thread(target=self._work, name="second-medium", daemon=True)
                self._thread.start()

    def close(self, patience_s: float = PATIENCE_S) -> bool:
        """Whether the medium has all; after ``patience_s`` seconds it is left behind."""
        self._ended = True
        self._news.set()
        if self._thread is None:
            return True
        self._thread.join(patience_s)
        self._left_behind = self._thread.is_alive()
        return not (self._left_behind or self._failed)

    def _work(self) -> None:
        while True:
            self._news.wait()
            self._news.clear()
            ended = self._ended
            self._write()
            if ended:
                return

    def _write(self) -> None:
        try:
            self._catch_up()
            self._failed = False
        except (OSError, StorageError) as error:
            if not (self._failed or self._left_behind):  # once, not for each person of a morning without the stick
                reason = error.strerror if isinstance(error, OSError) else error
                log.warning("second_medium_failed %s", reason)
            self._failed = True
        except Exception:
            if not self._left_behind:  # then its database is closed under it
                raise
