"""One IPP printer asked over HTTP (RFC 8010, 8011), without a print service between."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final
from urllib.parse import urlsplit

from devices.printers.http_line import HttpLine, NonsenseError, Resolve, system_resolver
from devices.printers.ipp_message import Answer, Attribute, Group, MessageError, Tag, Value, Values, answer, request
from devices.printers.ipp_message import attribute as a
from kiosk.application.errors import SettingsError

VERSION_NOT_SUPPORTED = 0x0503
LONGEST_URI = 1023  # octets (RFC 8011, 5.1.6)


class Operation(IntEnum):
    PRINT_JOB = 0x0002
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


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
    """``timeout_s`` is for a whole exchange, from the look-up of the name to the last byte of the answer.

    ``by`` of a call, on the monotonic clock, ends it earlier. Errors of all calls: UnreachableError, LostError,
    NonsenseError.
    """

    def __init__(self, uri: str, timeout_s: float, resolve: Resolve = system_resolver) -> None:
        """Errors: SettingsError when it is no address."""
        try:
            parts = urlsplit(uri)
            host, port = parts.hostname, parts.port or 631
            length = len(uri.encode())
        except ValueError:
            host, port, parts, length = None, 631, urlsplit(""), 0
        if parts.scheme not in ("ipp", "ipps") or not host or length > LONGEST_URI:
            raise SettingsError("The setting printer.uri must be an address like ipp://HOST:631/ipp/print.")
        self._uri: Final = uri
        self._line: Final = HttpLine(host, port, parts.path or "/", parts.scheme == "ipps", resolve)
        self._timeout_s = timeout_s
        self._version = (2, 0)
        self._numbers = itertools.count(1)

    def printer(self, *wanted: str, by: float | None = None) -> Values:
        """Those attributes of the printer that it has."""
        told = self._call(Operation.GET_PRINTER_ATTRIBUTES, [a(Tag.KEYWORD, "requested-attributes", *wanted)], by=by)
        if not told.successful:
            raise NonsenseError(f"the printer does not describe itself, status {told.status:#06x}")
        return {name: values for found in told.of(Group.PRINTER) for name, values in found.items()}

    def send(self, name: str, mime: str, document: bytes, job: Sequence[Attribute], by: float | None = None) -> Answer:
        """One Print-Job with the whole document: a sender that dies half-way leaves no half job.

        ``by`` may be later here than ``timeout_s`` allows: printers take their time over a document.
        """
        about = [a(Tag.NAME, "job-name", name), a(Tag.MIME, "document-format", mime)]
        return self._call(Operation.PRINT_JOB, about, job, document, by)

    def job(self, of: int, by: float | None = None) -> Job | None:
        """None when the printer no longer knows it."""
        wanted = a(Tag.KEYWORD, "requested-attributes", "job-id", "job-name", "job-state", "job-state-reasons")
        told = self._call(Operation.GET_JOB_ATTRIBUTES, [a(Tag.INTEGER, "job-id", of), wanted], by=by)
        return next((job for found in told.of(Group.JOB) if (job := job_of(found))), None) if told.successful else None

    def jobs(self, which: str, by: float | None = None) -> tuple[Job, ...] | None:
        """``which`` is "completed" or "not-completed"; None when the printer does not tell."""
        wanted = a(Tag.KEYWORD, "requested-attributes", "job-id", "job-name", "job-state", "job-state-reasons")
        told = self._call(Operation.GET_JOBS, [a(Tag.KEYWORD, "which-jobs", which), wanted], by=by)
        if not told.successful:
            return None
        return tuple(job for found in told.of(Group.JOB) if (job := job_of(found)))

    def _call(
        self,
        operation: Operation,
        about: Sequence[Attribute],
        job: Sequence[Attribute] = (),
        document: bytes = b"",
        by: float | None = None,
    ) -> Answer:
        asked = [
            a(Tag.CHARSET, "attributes-charset", "utf-8"),
            a(Tag.LANGUAGE, "attributes-natural-language", "en"),
            a(Tag.URI, "printer-uri", self._uri),
            *about,
            a(Tag.NAME, "requesting-user-name", "kiosk"),
        ]
        of = next(self._numbers)
        end = time.monotonic() + self._timeout_s
        if by is not None:
            end = by if document else min(by, end)
        body = self._line.exchange(request(operation, of, asked, job, self._version) + document, end)
        try:
            told = answer(body, of)
        except MessageError as error:
            raise NonsenseError(str(error)) from error
        if told.status == VERSION_NOT_SUPPORTED and self._version != (1, 1):
            self._version = (1, 1)
            return self._call(operation, about, job, document, by)
        return told
