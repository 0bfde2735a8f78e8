"""A real card service with a virtual reader for tests: started, crashed, unplugged and tidied up without systemd."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from signal import SIGTERM, Signals
from typing import TypeVar

from devices.cards.emulator import PretendSlot
from devices.cards.pcsc import PcscContext, PcscError, unseen
from devices.cards.private_pcscd import VPCD, PrivatePcscd
from kiosk.application.ports import CardEvent, CardFailed, CardRead
from tests.support.pcsc_proxy import PcscProxy

E = TypeVar("E")
PATIENCE_S = 60.0  # for a machine with little to spare; nothing waits that long on a healthy one
WRAPPER = Path(__file__).parents[1] / "devices/cards/ifdfast.c"


class CardStack:
    """One service for the whole run. ``slots`` are the two slots of its reader.

    libpcsclite reads PCSCLITE_CSOCK_NAME once in a process: ``link`` is what stands there, and it is turned to whatever
    service a test wants.
    """

    def __init__(self, link: Path, folder: Path) -> None:
        self.link = link
        self.service = PrivatePcscd(_quick_driver(folder))
        self.slots = (PretendSlot(self.service.port), PretendSlot(self.service.port + 1))

    @property
    def slot(self) -> PretendSlot:
        return self.slots[0]

    def start(self) -> None:
        self.service.start()
        self._turn_to(self.service.socket)

    def stop(self, sign: Signals = SIGTERM) -> None:
        self.service.stop(sign)

    def tidy(self) -> None:
        """No card in, the service running, and the service has seen that."""
        for slot in self.slots:
            slot.take_out()
            slot.before = lambda _apdu: None
        if not self.service.running:
            self.start()
        wait_until(self.empty)

    def empty(self) -> bool:
        """The service says absent as soon as an exchange fails, but a card put in before its next look would never be
        seen. Its counter has the truth: one for each insertion, one for each removal."""
        try:
            context = PcscContext()
            try:
                states = context.wait([unseen(name) for name in context.readers()], 0)
                return all(not state.present and state.counter % 2 == 0 for state in states)
            finally:
                context.release()
        except PcscError:
            return False

    @contextmanager
    def unpluggable(self) -> Iterator[PcscProxy]:
        """While it lasts, readers can be hidden from this process, as a pulled plug would."""
        proxy = PcscProxy(self.service.socket, self.service.folder / "proxy.comm")
        self._turn_to(proxy.path)
        try:
            yield proxy
        finally:
            self._turn_to(self.service.socket)
            proxy.stop()

    @contextmanager
    def as_debian_has_it(self) -> Iterator[PretendSlot]:
        """Another service with the driver as it is packaged, which looks every 400 ms only."""
        service = PrivatePcscd(VPCD)
        slot = PretendSlot(service.port)
        service.start()
        self._turn_to(service.socket)
        try:
            yield slot
        finally:
            self._turn_to(self.service.socket)
            slot.take_out()
            service.discard()

    def discard(self) -> None:
        for slot in self.slots:
            slot.take_out()
        self.service.discard()
        self.link.unlink(missing_ok=True)

    def _turn_to(self, socket: Path) -> None:
        fresh = self.link.with_suffix(".new")
        fresh.symlink_to(socket)
        fresh.replace(self.link)


class Heard:
    """What a watch told, in order; ``wait`` looks at each event once."""

    def __init__(self) -> None:
        self.events: list[CardEvent] = []
        self.lives: Callable[[int], bool] = lambda _session: False
        self._looked_at = 0
        self._news = threading.Condition()

    def __call__(self, event: CardEvent) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()

    def wait(self, kind: type[E]) -> E:
        """The next event of that kind; those before it are passed over."""
        event = self._next((kind,))
        assert isinstance(event, kind)
        return event

    def wait_for_outcome(self) -> CardRead | CardFailed:
        event = self._next((CardRead, CardFailed))
        assert isinstance(event, CardRead | CardFailed)
        return event

    def _next(self, kinds: tuple[type, ...]) -> CardEvent:
        until = time.monotonic() + PATIENCE_S
        with self._news:
            while True:
                while self._looked_at < len(self.events):
                    event = self.events[self._looked_at]
                    self._looked_at += 1
                    if isinstance(event, kinds):
                        return event
                if not self._news.wait(until - time.monotonic()):
                    raise AssertionError(f"none of {kinds} after {self.events}")


def wait_until(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < until, "it never came true"
        time.sleep(0.01)


def _quick_driver(folder: Path) -> Path:
    """The packaged driver in a wrapper that sees cards in 20 ms; the driver itself where there is no compiler."""
    built = folder / "libifdfast.so"
    command = ["gcc", "-O2", "-shared", "-fPIC", str(WRAPPER), "-o", str(built), "-I/usr/include/PCSC", "-ldl"]
    try:
        compiled = subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        compiled = False
    return built if compiled else VPCD
