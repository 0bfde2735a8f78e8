"""One question over HTTP that is answered by a given moment, or not at all, whoever is at the other end."""

from __future__ import annotations

import http.client
import io
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LONGEST_ANSWER = 4 << 20  # bytes

Place: TypeAlias = tuple[int, int, int, str, Any]  # family, type, protocol, name, address (socket.getaddrinfo)
Resolve: TypeAlias = Callable[[str, int], Sequence[Place]]


class UnreachableError(OSError):
    """Nothing was sent: there is nobody at that address."""


class LostError(OSError):
    """Something was sent, or may have been, and no answer came back."""


class NonsenseError(LostError):
    """An answer came, but none that can be read; or the address is one that cannot be asked."""


def system_resolver(host: str, port: int) -> Sequence[Place]:
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


class HttpLine:
    """To one address, anew for each question. Moments are of the monotonic clock."""

    def __init__(self, host: str, port: int, path: str, secure: bool, resolve: Resolve = system_resolver) -> None:
        self._host: Final = host
        self._port: Final = port
        self._path: Final = path
        self._resolve: Final = resolve
        self._tls = ssl.create_default_context() if secure else None
        if self._tls is not None:
            self._tls.check_hostname = False  # printers sign their own certificates
            self._tls.verify_mode = ssl.CERT_NONE

    def exchange(self, content: bytes, by: float) -> bytes:
        """The body of the answer. Errors: UnreachableError, LostError, NonsenseError."""
        try:
            try:
                line = self._connected(by)
            except OSError as error:
                raise UnreachableError(str(error)) from error
            with line:
                response = self._asked(line, content, by)
                body = response.read(LONGEST_ANSWER)
        except (UnreachableError, NonsenseError):
            raise
        except (ValueError, http.client.InvalidURL) as error:  # also the codecs' word for an odd host or path
            raise NonsenseError("an address that cannot be asked") from error
        except (OSError, http.client.HTTPException) as error:
            raise LostError(str(error) or "no answer") from error
        if response.status != 200:
            raise NonsenseError(f"HTTP {response.status}")
        return body

    def _asked(self, line: socket.socket, content: bytes, by: float) -> http.client.HTTPResponse:
        request = http.client.HTTPConnection(self._host, self._port)
        request.sock = line
        line.settimeout(_left(by))
        request.request("POST", self._path, content, {"Content-Type": "application/ipp"})
        response = http.client.HTTPResponse(cast(socket.socket, _Incoming(line, by)), method="POST")
        response.begin()
        return response

    def _connected(self, by: float) -> socket.socket:
        failure: OSError = TimeoutError("the name has no address")
        places = self._places(by)
        for at, (family, kind, protocol, _name, address) in enumerate(places):
            line = socket.socket(family, kind, protocol)
            try:
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # head and body go out one by one
                line.settimeout(_left(by) / (len(places) - at))  # one that hangs leaves time for the next
                line.connect(address)
                return self._tls.wrap_socket(line, server_hostname=self._host) if self._tls else line
            except OSError as error:
                line.close()
                failure = error
        raise failure

    def _places(self, by: float) -> Sequence[Place]:
        # The system's resolver takes no time limit: it is left behind in its thread when it takes too long.
        told: queue.SimpleQueue[Sequence[Place] | Exception] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                told.put(self._resolve(self._host, self._port))
            except Exception as error:
                told.put(error)

        threading.Thread(target=look_up, name="printer-name", daemon=True).start()
        try:
            found = told.get(timeout=_left(by))
        except queue.Empty:
            raise TimeoutError("the name was not found in time") from None
        if isinstance(found, Exception):
            raise found
        return found


class _Incoming(io.RawIOBase):
    """What comes in over a socket until a moment. A socket's own time limit begins anew with each byte."""

    def __init__(self, line: socket.socket, by: float) -> None:
        self._line = line
        self._by = by

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        self._line.settimeout(_left(self._by))
        return self._line.recv_into(buffer)


def _left(by: float) -> float:
    """Seconds. Errors: TimeoutError when the moment has come."""
    left = by - time.monotonic()
    if left <= 0:
        raise TimeoutError("no answer in time")
    return left
