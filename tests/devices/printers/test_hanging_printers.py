"""IppPrinter on what never comes to an end: it gives up in time, and sends nothing afterwards."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from devices.printers.http_line import HttpLine, LostError, Place, UnreachableError
from devices.printers.ipp import IppPrinter
from kiosk.application.ports import Printed, PrinterState
from kiosk.domain.visit import PrintState
from tests.support.odd_printer import OddPrinter
from tests.support.pages import page

WAIT_S, TIMEOUT_S = 1.0, 0.5
LEEWAY_S = 8.0  # of a loaded machine; what hangs here hangs for ever
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"


class Plug:
    """Takes every line at a free port of this machine, and does one thing with it until it is pulled out."""

    def __init__(self, serve: Callable[[socket.socket, threading.Event], None]) -> None:
        self._serve = serve
        self._out = threading.Event()
        self._lines: list[socket.socket] = []
        self._at = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._at.getsockname()[1]

    def __enter__(self) -> Plug:
        threading.Thread(target=self._take, daemon=True).start()
        return self

    def __exit__(self, *_why: object) -> None:
        self._out.set()
        self._at.shutdown(socket.SHUT_RDWR)  # ends accept() in the other thread, which close() does not
        self._at.close()
        for line in self._lines:
            line.close()

    def _take(self) -> None:
        while not self._out.is_set():
            try:
                line, _ = self._at.accept()
            except OSError:
                return
            self._lines.append(line)
            threading.Thread(target=self._serve, args=(line, self._out), daemon=True).start()


def silent(_line: socket.socket, out: threading.Event) -> None:
    out.wait()


def dripping(first: bytes) -> Callable[[socket.socket, threading.Event], None]:
    def drip(line: socket.socket, out: threading.Event) -> None:
        try:
            line.sendall(first)
            while not out.wait(0.1):
                line.sendall(b"x")
        except OSError:
            return  # it was hung up on

    return drip


@contextmanager
def full() -> Iterator[int]:
    """A port where connecting hangs: nobody takes the lines, and no more may wait."""
    with socket.socket() as at:
        at.bind(("127.0.0.1", 0))
        at.listen(0)
        waiting = []
        try:
            for _ in range(4):
                line = socket.socket()
                line.setblocking(False)
                line.connect_ex(at.getsockname())
                waiting.append(line)
            yield at.getsockname()[1]
        finally:
            for line in waiting:
                line.close()


def never_found(gone: threading.Event) -> Callable[[str, int], Sequence[Place]]:
    def look_up(_host: str, _port: int) -> Sequence[Place]:
        gone.wait()
        raise socket.gaierror(socket.EAI_AGAIN, "no name server answers")

    return look_up


@pytest.fixture(params=["says nothing", "drips a body", "drips a head", "hangs at the door", "has a name nobody knows"])
def hanging(request: pytest.FixtureRequest) -> Iterator[IppPrinter]:
    match request.param:
        case "hangs at the door":
            with full() as port:
                yield IppPrinter(f"ipp://127.0.0.1:{port}/", WAIT_S, TIMEOUT_S)
        case "has a name nobody knows":
            gone = threading.Event()
            yield IppPrinter("ipp://printer/", WAIT_S, TIMEOUT_S, resolve=never_found(gone))
            gone.set()
        case how:
            serve = {"says nothing": silent, "drips a body": dripping(HEAD), "drips a head": dripping(b"HTTP/1.1 2")}
            with Plug(serve[how]) as plug:
                yield IppPrinter(f"ipp://127.0.0.1:{plug.port}/", WAIT_S, TIMEOUT_S)


def test_a_printer_that_hangs_holds_nobody_up(hanging: IppPrinter) -> None:
    begun = time.monotonic()
    assert hanging.state() is PrinterState.OFFLINE
    assert hanging.print(page("p1/1")) == Printed(PrintState.FAILED, PrinterState.OFFLINE)
    assert hanging.outcome("p1/1") == Printed(PrintState.UNKNOWN, PrinterState.OFFLINE)
    assert time.monotonic() - begun < 3 * (WAIT_S + TIMEOUT_S) + LEEWAY_S


def test_an_encrypted_line_that_never_says_hello_back_is_off_line() -> None:
    with Plug(silent) as plug:
        begun = time.monotonic()
        assert IppPrinter(f"ipps://127.0.0.1:{plug.port}/", WAIT_S, TIMEOUT_S).state() is PrinterState.OFFLINE
        assert time.monotonic() - begun < TIMEOUT_S + LEEWAY_S


def test_a_printer_that_hangs_once_it_has_the_ticket_leaves_it_unknown_in_time() -> None:
    with OddPrinter() as odd:
        odd.falls_silent = True
        begun = time.monotonic()
        told = IppPrinter(odd.uri, WAIT_S, TIMEOUT_S).print(page("p1/1"))
        assert told == Printed(PrintState.UNKNOWN, PrinterState.OFFLINE)
        assert time.monotonic() - begun < WAIT_S + TIMEOUT_S + LEEWAY_S


def test_a_document_that_nobody_reads_is_given_up() -> None:
    with Plug(silent) as plug:
        line = HttpLine("127.0.0.1", plug.port, "/", secure=False)
        begun = time.monotonic()
        with pytest.raises(LostError):
            line.exchange(bytes(64 << 20), begun + TIMEOUT_S)  # far more than the buffers of both ends
        assert time.monotonic() - begun < TIMEOUT_S + LEEWAY_S


def test_a_name_found_too_late_is_sent_nothing() -> None:
    found = threading.Event()

    def late(_host: str, _port: int) -> Sequence[Place]:
        found.wait()
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", plug.port))]

    heard = threading.Event()
    with Plug(lambda _line, _out: heard.set()) as plug:
        line = HttpLine("printer", 631, "/", secure=False, resolve=late)
        with pytest.raises(UnreachableError):
            line.exchange(b"ticket", time.monotonic() + 0.1)
        found.set()
        assert not heard.wait(0.2)


def test_of_several_addresses_one_that_hangs_leaves_time_for_the_next() -> None:
    with OddPrinter() as odd, full() as port:
        good = int(odd.uri.rpartition(":")[2].strip("/"))

        def both(_host: str, _port: int) -> Sequence[Place]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", one)) for one in (port, good)]

        assert IppPrinter("ipp://printer/", 20.0, 4.0, resolve=both).state() is PrinterState.READY


@pytest.mark.parametrize(
    "uri", [f"ipp://{'a' * 64}/", "ipp://a..b/", "ipp://127.0.0.1:9/قەغەز", "ipp://127.0.0.1:9/a b", "ipp://a\u2488b/"]
)
def test_an_address_that_no_line_can_be_opened_to_is_a_fault_or_off_line(uri: str) -> None:
    printer = IppPrinter(uri, WAIT_S, TIMEOUT_S)
    assert printer.state() in (PrinterState.FAULT, PrinterState.OFFLINE)
    assert printer.print(page("p1/1")).state is PrintState.FAILED


def test_a_path_that_cannot_be_asked_for_is_a_fault() -> None:
    with OddPrinter() as odd:
        assert IppPrinter(f"{odd.uri}قەغەز", WAIT_S, TIMEOUT_S).state() is PrinterState.FAULT
        assert IppPrinter(f"{odd.uri}a b", WAIT_S, TIMEOUT_S).state() is PrinterState.FAULT
