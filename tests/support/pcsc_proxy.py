"""Stands between libpcsclite and the card service and hides readers, as a pulled plug does.

Speaks the protocol of pcsc-lite 4.4 (winscard_msg.h): the reader states are 16 structures of 184 bytes. It runs in a
process of its own, because pyscard can hold the interpreter's lock while it waits for libpcsclite.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path

WAIT, STOP_WAITING = 0x13, 0x14
STATE_SIZE, STATES = 184, 16


class PcscProxy:
    """Programs reach it at ``path``."""

    def __init__(self, service: Path, path: Path) -> None:
        self.path = path
        command = [sys.executable, __file__, str(service), str(path)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self._heard()

    def hide(self, *readers: str) -> None:
        self._say("hide " + "|".join(readers))

    def show(self) -> None:
        self._say("show")

    def stop(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
        self.path.unlink(missing_ok=True)

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        self._heard()

    def _heard(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline(), "the proxy ended"


class _Client:
    """One program's connection and the one to the service behind it."""

    def __init__(self, program: socket.socket, service: str, hidden: set[bytes]) -> None:
        self._program, self._hidden = program, hidden
        self._service = socket.socket(socket.AF_UNIX)
        self._service.connect(service)
        self._waits = False
        self._lock = threading.Lock()
        for pump in (self._requests, self._replies):
            threading.Thread(target=pump, daemon=True).start()

    def wake(self) -> None:
        """The service's answer to "stop waiting" ends a wait in SCardGetStatusChange."""
        with self._lock, contextlib.suppress(OSError):
            if self._waits:
                self._waits = False
                self._service.sendall(struct.pack("<II", 0, STOP_WAITING))

    def _requests(self) -> None:
        with contextlib.suppress(OSError):
            while data := self._program.recv(1 << 17):
                size, command = struct.unpack("<II", data[:8]) if len(data) >= 8 else (1, 0)
                with self._lock:
                    if (size, command) == (0, STOP_WAITING) and not self._waits:
                        continue  # woken by us: the service has answered it already
                    self._waits = (size, command) == (0, WAIT) or (self._waits and command != STOP_WAITING)
                self._service.sendall(data)
        self._close()

    def _replies(self) -> None:
        with contextlib.suppress(OSError):
            while data := self._service.recv(1 << 17):
                with self._lock:
                    if len(data) == 8:
                        self._waits = False
                self._program.sendall(self._without_hidden(data))
        self._close()

    def _without_hidden(self, data: bytes) -> bytes:
        if len(data) >= STATE_SIZE * STATES:
            for name in self._hidden:
                at = data.find(name + b"\0")
                if at >= 0 and at % STATE_SIZE == 0:
                    data = data[:at] + bytes(STATE_SIZE) + data[at + STATE_SIZE :]
        return data

    def _close(self) -> None:
        for end in (self._program, self._service):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def main(service: str, path: str) -> None:
    hidden: set[bytes] = set()
    clients: list[_Client] = []
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(32)

    def accept() -> None:
        while True:
            program, _ = listener.accept()
            try:
                clients.append(_Client(program, service, hidden))
            except OSError:
                program.close()  # the service is down, and so are we for this program

    threading.Thread(target=accept, daemon=True).start()
    _tell_parent()
    for line in sys.stdin:
        command, _, names = line.strip().partition(" ")
        hidden.clear()
        if command == "hide":
            hidden.update(name.encode() for name in names.split("|"))
        for client in clients:
            client.wake()
        _tell_parent()


def _tell_parent() -> None:
    sys.stdout.write("ok\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
