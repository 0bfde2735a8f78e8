"""A ticket printer that speaks IPP; printed is what the printer itself calls completed, nothing earlier."""

from __future__ import annotations

import re
import time

from devices.printers.http_line import NonsenseError, Resolve, UnreachableError, system_resolver
from devices.printers.ipp_client import IppClient, Job, number, texts
from devices.printers.ipp_document import ABILITIES, Document, document_for
from devices.printers.ipp_message import Group, Values
from devices.printers.states import PRINTS, JobState, printer_state
from kiosk.application.ports import Page, Printed, PrinterState
from kiosk.domain.visit import PrintState

STATE = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs")
PROCESSING = 4  # printer-state
# Status codes (RFC 8011, appendix B) of Print-Job. All other errors say that no job was made.
WANTS_LESS = frozenset({0x0400, 0x040B, 0x040E})  # bad request, attributes or values, conflicting attributes
BUSY = 0x0507
LEAVES_IN_DOUBT = frozenset({0x0405, 0x0500, 0x0504, 0x0505})  # time-out, internal, device, temporary error


class IppPrinter:
    """Fulfils ``TicketPrinter``. One thread uses it.

    ``wait_s``: how long a sent ticket is waited for. ``timeout_s``: for each question on the wire; no call
    lasts longer than both together. ``remembers_s``: how long printers keep finished jobs, so that one that has run for
    less may have forgotten in a power cut. ``settle_s``: a request whose sender died may still be in the printer's ear;
    it is asked a second time after that.
    """

    def __init__(
        self,
        uri: str,
        wait_s: float = 15.0,
        timeout_s: float = 5.0,
        remembers_s: float = 60.0,
        settle_s: float = 1.0,
        resolve: Resolve = system_resolver,
    ) -> None:
        """Errors: SettingsError when ``uri`` is no address of a printer."""
        self._client = IppClient(uri, timeout_s, resolve)
        self._wait_s, self._timeout_s = wait_s, timeout_s
        self._remembers_s, self._settle_s = remembers_s, settle_s

    def state(self) -> PrinterState:
        return self._state(self._last_moment())

    def print(self, page: Page) -> Printed:
        last = self._last_moment()
        try:
            told = self._client.printer(*STATE, *ABILITIES, by=last)
        except OSError as error:
            return Printed(PrintState.FAILED, _silence(error))
        state = _state(told)
        if state not in PRINTS:
            return Printed(PrintState.FAILED, state)
        try:
            document = document_for(told, page.pdf)
        except ValueError:
            document = None
        if document is None:
            return Printed(PrintState.FAILED, PrinterState.FAULT)
        return self._sent(page.job, document, last)

    def outcome(self, job: str) -> Printed | None:
        last = self._last_moment()
        try:
            found = self._found(job, last)
            if found is None and self._would_know(job, last):
                time.sleep(self._settle_s)
                found = self._found(job, last)
                if found is None and self._would_know(job, last):
                    return None
        except OSError as error:
            return Printed(PrintState.UNKNOWN, _silence(error))
        return Printed((_settled(found) if found else None) or PrintState.UNKNOWN, self._state(last))

    def _last_moment(self) -> float:
        return time.monotonic() + self._wait_s + self._timeout_s

    def _state(self, last: float) -> PrinterState:
        try:
            return _state(self._client.printer(*STATE, by=last))
        except OSError as error:
            return _silence(error)

    def _sent(self, name: str, document: Document, last: float) -> Printed:
        begun = time.monotonic()
        end = min(begun + self._wait_s, last)
        by = min(begun + max(self._wait_s, self._timeout_s), last)  # what is left is for asking what became of it
        asked = document.asked
        while True:
            try:
                answer = self._client.send(name, document.mime, document.data, asked, by)
            except UnreachableError:
                return Printed(PrintState.FAILED, PrinterState.OFFLINE)
            except OSError:
                return self._followed(name, None, end, last)
            if answer.successful:
                of = next((number(found, "job-id") for found in answer.of(Group.JOB)), None)
                return self._followed(name, of, end, last)
            if answer.status in WANTS_LESS and asked:
                asked = ()  # refused as a whole: no job was made
            elif answer.status == BUSY and time.monotonic() < end:
                time.sleep(0.1)
            elif answer.status in LEAVES_IN_DOUBT:
                return self._followed(name, None, end, last)
            else:
                return Printed(PrintState.FAILED, self._state(last))

    def _followed(self, name: str, of: int | None, end: float, last: float) -> Printed:
        """Until the printer says what became of the job, by its number, or by its name when it gave none."""
        pause = 0.02
        while True:
            job = self._asked(name, of, last)
            if job is not None:
                of = job.number
                if (settled := _settled(job)) is not None:
                    return Printed(settled, self._state(last))
            left = end - time.monotonic()
            if left <= 0:
                return Printed(PrintState.UNKNOWN, self._state(last))
            time.sleep(min(pause, left))
            pause = min(pause * 1.5, 0.5)

    def _asked(self, name: str, of: int | None, last: float) -> Job | None:
        try:
            return self._found(name, last) if of is None else self._client.job(of, last)
        except OSError:
            return None

    def _found(self, name: str, last: float) -> Job | None:
        named = [job for jobs in self._known(last) for job in jobs or () if job.name == name]
        return max(
            named, key=lambda job: (job.state == JobState.COMPLETED, job.state <= JobState.STOPPED), default=None
        )

    def _known(self, last: float) -> tuple[tuple[Job, ...] | None, tuple[Job, ...] | None]:
        # In this order: a job that ends between the two questions is in the second answer.
        return self._client.jobs("not-completed", last), self._client.jobs("completed", last)

    def _would_know(self, name: str, last: float) -> bool:
        """Only when it has told another name of that form as it was sent: some cut names short, or give their own."""
        told = self._client.printer("printer-state", "printer-up-time", by=last)
        up_s = number(told, "printer-up-time") or 0
        if up_s < self._remembers_s or number(told, "printer-state") == PROCESSING:
            return False
        under_way, ended = self._known(last)
        if under_way is None or ended is None:
            return False
        return any(_form(job.name) == _form(name) for job in (*under_way, *ended))


def _form(name: str) -> str:
    return re.sub("[0-9a-f]", "0", name)


def _state(told: Values) -> PrinterState:
    accepting = told.get("printer-is-accepting-jobs", (True,))[0] is not False
    return printer_state(number(told, "printer-state"), texts(told.get("printer-state-reasons", ())), accepting)


def _silence(error: OSError) -> PrinterState:
    return PrinterState.FAULT if isinstance(error, NonsenseError) else PrinterState.OFFLINE


def _settled(job: Job) -> PrintState | None:
    """None while the printer has not decided."""
    match job.state:
        case JobState.COMPLETED:
            doubt = "job-completed-with-errors" in job.reasons
            return PrintState.UNKNOWN if doubt else PrintState.PRINTED
        case JobState.CANCELED | JobState.ABORTED:
            return PrintState.FAILED
        case _:
            return None
