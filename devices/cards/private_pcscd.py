"""A private PC/SC service with the virtual reader: no systemd, no polkit, no USB, any number side by side.

Three ways, the first that works: root (a private mount namespace hides /run/pcscd, whose path is compiled in), a user
namespace (the same without privileges), direct (a container whose /run/pcscd may be written; one per container).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

VPCD = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
READER = "Virtual PCD"
HIDE_AND_RUN = """run=$1; shift
[ -d /run/pcscd ] || { mount -t tmpfs none /run && mkdir /run/pcscd; }
mount --bind "$run" /run/pcscd && exec "$@"
"""
READY_S = 20.0


class PcscdError(Exception):
    """The private service did not start; ``str(error)`` ends with its last words."""


class PrivatePcscd:
    """One service with one reader of two slots.

    ``socket`` goes into PCSCLITE_CSOCK_NAME, which libpcsclite reads once, at its first call. ``port`` and the next
    one are where cards connect. ``slots`` are the readers' names.
    """

    slots = (f"{READER} 00 00", f"{READER} 00 01")

    def __init__(self, driver: Path = VPCD, port: int | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pcscd-"))
        self._run = self.folder / "run"
        self._conf = self.folder / "conf"
        for folder in (self._run, self._conf):
            folder.mkdir()
        self.port = port if port is not None else free_port_pair()
        self._wrapping = _wrapping()
        self.socket = self._run / "pcscd.comm" if self._wrapping else Path("/run/pcscd/pcscd.comm")
        self._process: subprocess.Popen[bytes] | None = None
        (self._conf / "reader").write_text(
            f'FRIENDLYNAME "{READER}"\nDEVICENAME /dev/null:{self.port}\nLIBPATH {driver}\nCHANNELID {self.port}\n'
        )

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Returns when the service takes connections. Errors: PcscdError."""
        command = [_pcscd(), "--foreground", "--config", str(self._conf)]
        if "--disable-polkit" in subprocess.run([_pcscd(), "--help"], capture_output=True, text=True).stdout:
            command.append("--disable-polkit")  # pcsc-lite 2; Debian 12's 1.9.9 does not know the option
        if self._wrapping:
            command = [*self._wrapping, "sh", "-c", HIDE_AND_RUN, "sh", str(self._run), *command]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        until = time.monotonic() + READY_S
        while not self._takes_connections():
            if not self.running or time.monotonic() > until:
                self.stop()
                raise PcscdError(f"The private card service did not start: {self._last_words()}")
            time.sleep(0.01)

    def stop(self, sign: signal.Signals = signal.SIGTERM) -> None:
        """SIGKILL plays a crash. May be started again."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(sign)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        with contextlib.suppress(FileNotFoundError):
            self.socket.unlink()

    def discard(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _takes_connections(self) -> bool:
        with socket.socket(socket.AF_UNIX) as probe, contextlib.suppress(OSError):
            probe.connect(str(self.socket))
            return True
        return False

    def _last_words(self) -> str:
        return (self.folder / "log").read_bytes()[-600:].decode(errors="replace")


def free_port_pair() -> int:
    """A port such that it and the next one are free: the driver listens on one for each slot. Errors: PcscdError."""
    for _ in range(100):
        with socket.socket() as first, socket.socket() as second:
            first.bind(("0.0.0.0", 0))
            port: int = first.getsockname()[1]
            with contextlib.suppress(OSError, OverflowError):
                second.bind(("0.0.0.0", port + 1))
                return port
    raise PcscdError("There are no two free ports side by side.")


def _pcscd() -> str:
    return shutil.which("pcscd") or "/usr/sbin/pcscd"


def _wrapping() -> tuple[str, ...]:
    """The command that gives a private /run/pcscd here, or nothing where namespaces are not allowed."""
    if os.geteuid() == 0:
        Path("/run/pcscd").mkdir(exist_ok=True)
    for flags in ("-m", "-Urm"):
        with contextlib.suppress(OSError):
            if subprocess.run(["unshare", flags, "true"], capture_output=True).returncode == 0:
                return ("unshare", flags)
    return ()
