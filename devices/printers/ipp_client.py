"""One IPP printer asked over HTTP (RFC 8010, 8011), without a print service between."""

from __future__ import annotations

import http.client
import itertools
import ssl
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final
from urllib.parse import urlsplit

from devices.printers.ipp_message import Answer, Attribute, Group, MessageError, Tag, Value, Values, answer, request
from devices.printers.ipp_message import attribute as a
from kiosk.application.errors import SettingsError

VERSION_NOT_SUPPORTED = 0x0503
LONGEST_ANSWER = 4 << 20  # bytes


class Operation(IntEnum):
    PRINT_JOB = 0x0002
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


class UnreachableError(OSError):
    """Nothing was sent: there is nobody at that address."""


class LostError(OSError):
    """Something was sent, or may have been, and no answer came back."""


class NonsenseError(LostError):
    """An answer came, but none that can be read."""


@dataclass(frozen=True, slots=True)
class Job:
    number: int
    name: str = field(default="")
    state: int = 0
    reasons: tuple[str, ...] = ()


def texts(values: Iterable[Value]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str))


def number(found: Values, name: str) -> int | None:
    value = found.get(name, (None,))[0]
    return value if isinstance(value, int) else None


def job_of(found: Values) -> Job | None:
    """None when the printer gave it no number or no state."""
    of, state = number(found, "job-id"), number(found, "job-state")
    if of is None or state is None:
        return None
    name = "".join(texts(found.get("job-name", ()))[:1])
    return Job(of, name, state, texts(found.get("job-state-reasons", ())))


class IppClient:
    """``timeout_s`` is for each step on the wire: connecting, and any silence in between.

    Errors of all calls: UnreachableError, LostError, NonsenseError.
    """

    def __init__(self, uri: str, timeout_s: float) -> None:
        """Errors: SettingsError when it is no address."""
        try:
            parts = urlsplit(uri)
            host, port = parts.hostname, parts.port or 631
        except ValueError:
            host, port, parts = None, 631, urlsplit("")
        if parts.scheme not in ("ipp", "ipps") or not host:
            raise SettingsError("The setting printer.uri must be an address like ipp://HOST:631/ipp/print.")
        self._uri: Final = uri
        self._path: Final = parts.path or "/"
        self._host, self._port, self._secure = host, port, parts.scheme == "ipps"
        self._timeout_s = timeout_s
        self._version = (2, 0)
        self._numbers = itertools.count(1)

    def printer(self, *wanted: str) -> Values:
        """Those attributes of the printer that it has."""
        told = self._call(Operation.GET_PRINTER_ATTRIBUTES, [a(Tag.KEYWORD, "requested-attributes", *wanted)])
        if not told.successful:
            raise NonsenseError(f"the printer does not describe itself, status {told.status:#06x}")
        return {name: values for found in told.of(Group.PRINTER) for name, values in found.items()}

    def send(self, name: str, mime: str, document: bytes, job: Sequence[Attribute], timeout_s: float) -> Answer:
        """One Print-Job with the whole document: a sender that dies half-way leaves no half job."""
        about = [a(Tag.NAME, "job-name", name), a(Tag.MIME, "document-format", mime)]
        return self._call(Operation.PRINT_JOB, about, job, document, timeout_s)

    def job(self, of: int) -> Job | None:
        """None when the printer no longer knows it."""
        wanted = a(Tag.KEYWORD, "requested-attributes", "job-id", "job-name", "job-state", "job-state-reasons")
        told = self._call(Operation.GET_JOB_ATTRIBUTES, [a(Tag.INTEGER, "job-id", of), wanted])
        return next((job for found in told.of(Group.JOB) if (job := job_of(found))), None) if told.successful else None

    def jobs(self, which: str) -> tuple[Job, ...] | None:
        """``which`` is "completed" or "not-completed"; None when the printer does not tell."""
        wanted = a(Tag.KEYWORD, "requested-attributes", "job-id", "job-name", "job-state", "job-state-reasons")
        told = self._call(Operation.GET_JOBS, [a(Tag.KEYWORD, "which-jobs", which), wanted])
        if not told.successful:
            return None
        return tuple(job for found in told.of(Group.JOB) if (job := job_of(found)))

    def _call(
        self,
        operation: Operation,
        about: Sequence[Attribute],
        job: Sequence[Attribute] = (),
        document: bytes = b"",
        timeout_s: float | None = None,
    ) -> Answer:
        asked = [
            a(Tag.CHARSET, "attributes-charset", "utf-8"),
            a(Tag.LANGUAGE, "attributes-natural-language", "en"),
            a(Tag.URI, "printer-uri", self._uri),
            *about,
            a(Tag.NAME, "requesting-user-name", "kiosk"),
        ]
        of = next(self._numbers)
        told = self._exchange(request(operation, of, asked, job, self._version) + document, of, timeout_s)
        if told.status == VERSION_NOT_SUPPORTED and self._version != (1, 1):
            self._version = (1, 1)
            return self._call(operation, about, job, document, timeout_s)
        return told

    def _exchange(self, content: bytes, of: int, timeout_s: float | None) -> Answer:
        connection = self._connection()
        try:
            try:
                connection.connect()
            except OSError as error:
                raise UnreachableError(str(error)) from error
            if timeout_s is not None and connection.sock is not None:
                connection.sock.settimeout(timeout_s)
            try:
                connection.request("POST", self._path, content, {"Content-Type": "application/ipp"})
                response = connection.getresponse()
                body = response.read(LONGEST_ANSWER)
            except (OSError, http.client.HTTPException) as error:
                raise LostError(str(error) or "no answer") from error
        finally:
            connection.close()
        if response.status != 200:
            raise NonsenseError(f"HTTP {response.status}")
        try:
            return answer(body, of)
        except MessageError as error:
            raise NonsenseError(str(error)) from error

    def _connection(self) -> http.client.HTTPConnection:
        if not self._secure:
            return http.client.HTTPConnection(self._host, self._port, timeout=self._timeout_s)
        trust = ssl.create_default_context()
        trust.check_hostname = False  # printers sign their own certificates
        trust.verify_mode = ssl.CERT_NONE
        return http.client.HTTPSConnection(self._host, self._port, timeout=self._timeout_s, context=trust)
