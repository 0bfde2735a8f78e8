"""An IPP printer in this process that behaves as badly as a network and cheap printers can."""

from __future__ import annotations

import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

from devices.printers.ipp_client import Operation
from devices.printers.ipp_message import Attribute, Group, Tag, request
from devices.printers.ipp_message import attribute as a
from devices.printers.states import JobState

ABOUT = (a(Tag.CHARSET, "attributes-charset", "utf-8"), a(Tag.LANGUAGE, "attributes-natural-language", "en"))


class OddPrinter:
    """The switches are read anew for each request."""

    def __init__(self) -> None:
        self.told: list[Attribute] = [
            a(Tag.ENUM, "printer-state", 3),
            a(Tag.KEYWORD, "printer-state-reasons", "none"),
            a(Tag.MIME, "document-format-supported", "application/pdf"),
            a(Tag.INTEGER, "printer-up-time", 1000),
        ]
        self.silent = False  # takes the request and says nothing
        self.hangs_up = False  # takes the document and closes the line
        self.loses = False  # what it took before it hung up is gone
        self.falls_silent = False  # once it has taken a document
        self.talks_nonsense = False
        self.http_status = 200
        self.oldest_only = False  # knows IPP/1.1 and nothing later
        self.answers: list[int] = []  # status codes for the next Print-Jobs, before it takes one
        self.numbers_jobs = True  # tells the number of a job it takes
        self.tells_jobs = True
        self.remembers = True
        self.ends = JobState.COMPLETED  # what becomes of the jobs it takes
        self.reasons = "none"  # job-state-reasons
        self.jobs: list[tuple[str, JobState, bytes]] = []  # name, state, document
        self._over = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.uri = f"ipp://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> OddPrinter:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        printer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                content = self.rfile.read(int(self.headers["Content-Length"]))
                if printer.silent:
                    printer._over.wait()
                    return
                said = printer._answer(content)
                if said is None:
                    return
                self.send_response(printer.http_status)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler

    def _answer(self, content: bytes) -> bytes | None:
        """None: it hangs up."""
        major, _, operation, number = struct.unpack_from(">BBHI", content)
        if self.talks_nonsense:
            return b"<html>Welcome to my printer</html>"
        if self.oldest_only and major != 1:
            return request(0x0503, number, ABOUT)
        match operation:
            case Operation.GET_PRINTER_ATTRIBUTES:
                told = request(0, 0, self.told)[9:-1]
                return request(0, number, ABOUT)[:-1] + bytes([Group.PRINTER]) + told + bytes([Group.END])
            case Operation.PRINT_JOB:
                return self._take(content, number)
            case Operation.GET_JOBS if not self.tells_jobs:
                return request(0x0501, number, ABOUT)
            case Operation.GET_JOBS:
                ended = b"not-completed" not in content
                known = [job for job in enumerate(self.jobs) if (job[1][1] >= JobState.CANCELED) == ended]
                groups = b"".join(self._job(at) for at, _ in known if self.remembers)
                return request(0, number, ABOUT)[:-1] + groups + bytes([Group.END])
            case _:
                of = struct.unpack_from(">i", content, content.index(b"job-id\0\4") + 8)[0]
                if not self.remembers:
                    return request(0x0406, number, ABOUT)
                return request(0, number, ABOUT)[:-1] + self._job(of - 1) + bytes([Group.END])

    def _take(self, content: bytes, number: int) -> bytes | None:
        if self.answers and (status := self.answers.pop(0)):
            return request(status, number, ABOUT)
        at = content.index(b"job-name") + len("job-name")
        (length,) = struct.unpack_from(">H", content, at)
        name = content[at + 2 : at + 2 + length].decode()
        if not self.loses:
            self.jobs.append((name, self.ends, content[content.index(b"%PDF") :]))
        self.silent = self.falls_silent
        if self.hangs_up:
            return None
        return request(0, number, ABOUT, [a(Tag.INTEGER, "job-id", len(self.jobs))] if self.numbers_jobs else ())

    def _job(self, at: int) -> bytes:
        name, state, _ = self.jobs[at]
        attributes = [
            a(Tag.INTEGER, "job-id", at + 1),
            a(Tag.NAME, "job-name", name),
            a(Tag.ENUM, "job-state", int(state)),
            a(Tag.KEYWORD, "job-state-reasons", self.reasons),
        ]
        return bytes([Group.JOB]) + request(0, 0, attributes)[9:-1]
