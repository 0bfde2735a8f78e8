"""Tells systemd that the screen's thread still turns, so that a kiosk that hangs is started anew (sd_notify(3))."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Mapping

from PySide6.QtCore import QTimer

log = logging.getLogger(__name__)

OFTEN_MS = 15_000  # where the service does not say how long it waits


class Watchdog:
    """Silent where no service manager asked. Construct it on the screen's thread, once the faces are there."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        path = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + path[1:] if path.startswith("@") else path  # @: in the abstract name space
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
        usec = environment.get("WATCHDOG_USEC", "")
        self._timer = QTimer(interval=max(1, int(usec) // 3000) if usec.isdigit() else OFTEN_MS)
        self._timer.timeout.connect(lambda: self._tell("WATCHDOG=1"))
        if self._address:
            self._tell("READY=1\nWATCHDOG=1")
            self._timer.start()

    def close(self) -> None:
        """Says nothing: who opens the faces again after a bug is still the same service."""
        self._timer.stop()
        self._socket.close()

    def _tell(self, text: str) -> None:
        try:
            self._socket.sendto(text.encode(), self._address)
        except OSError as error:  # the service manager is gone or busy; the next word may reach it
            log.info("watchdog_untold %s", error.strerror)
