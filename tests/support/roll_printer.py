"""A roll printer that speaks IPP: Debian's ippeveprinter on this machine alone, with faults that hands can make.

with RollPrinter() as roll:
    IppPrinter(roll.uri).print(page)
    roll.papers()                     # the documents that came out, oldest first
    roll.say("+media-empty")          # it says so from now on, while idle
    roll.stops_in_ticket("cover-open")    # it stops in the next ticket, until mend()
    roll.mend()
    roll.stop()                       # gone; start() brings it back with an empty memory
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from devices.printers.ipp_client import IppClient

HERE = Path(__file__).parent
PATIENCE_S = 60.0
IDLE = 3


def until(question: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Waits for something of another process. Errors: AssertionError when it does not come."""
    end = time.monotonic() + patience_s
    while not question():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.01)


class RollPrinter:
    """80 mm, 203 dpi, one bit, with a cutter; or, with ``formats``, any printer that takes those documents."""

    def __init__(self, formats: str = "") -> None:
        self.formats = formats
        self.folder = Path(tempfile.mkdtemp(prefix="roll-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        self._said: list[str] = []
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.uri = f"ipp://localhost:{self.port}/ipp/print"
        self._client = IppClient(self.uri, 5.0)

    def __enter__(self) -> RollPrinter:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def start(self) -> None:
        # It ends at once without a D-Bus to announce itself on; a private one is enough, and nothing is announced.
        bus = f"unix:path={self.folder}/bus"
        self._run({}, "dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={bus}")
        until((self.folder / "bus").exists)
        kind: list[str] = ["-f", self.formats] if self.formats else ["-a", str(HERE / "roll80.conf")]
        command: list[str] = ["-c", str(shutil.copy(HERE / "roll.sh", self.folder / "roll.sh"))]
        self._run(
            {"DBUS_SYSTEM_BUS_ADDRESS": bus, "ROLL_FOLDER": str(self.folder)},
            *(
                "ippeveprinter",
                "-r",
                "off",
                "-n",
                "localhost",
                "-K",
                str(self.folder),
                "-p",
                str(self.port),
                "-d",
                str(self.folder),
            ),
            *(*kind, *command, "ticket"),
        )
        until(self.idle)

    def stop(self) -> None:
        while self._processes:
            process = self._processes.pop()
            os.killpg(process.pid, signal.SIGKILL)  # with the print command that may still be running
            process.wait()
        (self.folder / "bus").unlink(missing_ok=True)

    def papers(self) -> list[bytes]:
        came = self.folder.glob("job-*")
        return [path.read_bytes() for path in sorted(came, key=lambda path: int(path.name.removeprefix("job-")))]

    def names(self) -> list[str]:
        """Of the jobs that came out, in that order."""
        log = self.folder / "printed"
        return log.read_text().splitlines() if log.exists() else []

    def say(self, *words: str) -> None:
        """``+media-empty``, ``-media-empty``, ...: its state from now on. Only while it prints nothing."""
        if "-media-empty" in words:  # with an empty tray it holds every job, also one that would say this
            form = f"http://localhost:{self.port}/media?size0=om_ticket_72x125mm&type0=continuous&level0=250"
            with urllib.request.urlopen(form, timeout=PATIENCE_S) as answer:
                answer.read()
        name = "say " + " ".join(words)
        mime = self.formats.partition(",")[0] or "image/pwg-raster"
        until(lambda: self._client.send(name, mime, b"said", ()).successful)
        until(lambda: self.idle() and all(self._says(word[1:]) is word.startswith("+") for word in words))
        self._said += (word[1:] for word in words if word.startswith("+"))

    def stops_in_ticket(self, reason: str = "silently") -> None:
        """The next tickets stay in it until ``mend``."""
        (self.folder / "stop").write_text(reason)

    def refuses(self) -> None:
        (self.folder / "refuse").touch()

    def takes_long(self, seconds: float) -> None:
        (self.folder / "delay").write_text(str(seconds))

    def mend(self) -> None:
        for name in ("stop", "refuse", "delay"):
            (self.folder / name).unlink(missing_ok=True)
        said, self._said = self._said, []
        if said:
            self.say(*(f"-{reason}" for reason in said))

    def idle(self) -> bool:
        try:
            return self._client.printer("printer-state").get("printer-state") == (IDLE,)
        except OSError:
            return False

    def _says(self, reason: str) -> bool:
        told = self._client.printer("printer-state-reasons").get("printer-state-reasons", ())
        return any(str(one).startswith(reason) for one in told)

    def _run(self, more: dict[str, str], *command: str) -> None:
        errors = (self.folder / f"{command[0]}.log").open("ab")
        with errors:
            process = subprocess.Popen(
                command, env={**os.environ, **more}, stdout=errors, stderr=errors, start_new_session=True
            )
        self._processes.append(process)
