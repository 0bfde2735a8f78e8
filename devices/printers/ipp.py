"""A ticket printer that speaks IPP; printed is what the printer itself calls completed, nothing earlier."""

from __future__ import annotations

import time

from devices.printers.ipp_client import IppClient, Job, NonsenseError, UnreachableError, number, texts
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

    ``wait_s``: how long a sent ticket is waited for. ``timeout_s``: for each silence on the wire. ``remembers_s``: how
    long printers keep finished jobs, so that one that has run for less may have forgotten in a power cut. ``settle_s``:
    a request whose sender died may still be in the printer's ear; it is asked a second time after that.
    """

    def __init__(
        self, uri: str, wait_s: float = 15.0, timeout_s: float = 5.0, remembers_s: float = 60.0, settle_s: float = 1.0
    ) -> None:
        """Errors: SettingsError when ``uri`` is no address of a printer."""
        self._client = IppClient(uri, timeout_s)
        self._wait_s, self._timeout_s = wait_s, timeout_s
        self._remembers_s, self._settle_s = remembers_s, settle_s

    def state(self) -> PrinterState:
        try:
            return _state(self._client.printer(*STATE))
        except OSError as error:
            return _silence(error)

    def print(self, page: Page) -> Printed:
        try:
            told = self._client.printer(*STATE, *ABILITIES)
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
        return self._sent(page.job, document, time.monotonic() + self._wait_s)

    def outcome(self, job: str) -> Printed | None:
        try:
            found = self._found(job)
            if found is None and self._would_know():
                time.sleep(self._settle_s)
                found = self._found(job)
                if found is None and self._would_know():
                    return None
        except OSError as error:
            return Printed(PrintState.UNKNOWN, _silence(error))
        return Printed((_settled(found) if found else None) or PrintState.UNKNOWN, self.state())

    def _sent(self, name: str, document: Document, end: float) -> Printed:
        asked, timeout_s = document.asked, max(self._wait_s, self._timeout_s)
        while True:
            try:
                answer = self._client.send(name, document.mime, document.data, asked, timeout_s)
            except UnreachableError:
                return Printed(PrintState.FAILED, PrinterState.OFFLINE)
            except OSError:
                return self._followed(name, None, end)
            if answer.successful:
                of = next((number(found, "job-id") for found in answer.of(Group.JOB)), None)
                return self._followed(name, of, end)
            if answer.status in WANTS_LESS and asked:
                asked = ()  # refused as a whole: no job was made
            elif answer.status == BUSY and time.monotonic() < end:
                time.sleep(0.1)
            elif answer.status in LEAVES_IN_DOUBT:
                return self._followed(name, None, end)
            else:
                return Printed(PrintState.FAILED, self.state())

    def _followed(self, name: str, of: int | None, end: float) -> Printed:
        """Until the printer says what became of the job, by its number, or by its name when it gave none."""
        pause = 0.02
        while True:
            job = self._asked(name, of)
            if job is not None:
                of = job.number
                if (settled := _settled(job)) is not None:
                    return Printed(settled, self.state())
            left = end - time.monotonic()
            if left <= 0:
                return Printed(PrintState.UNKNOWN, self.state())
            time.sleep(min(pause, left))
            pause = min(pause * 1.5, 0.5)

    def _asked(self, name: str, of: int | None) -> Job | None:
        try:
            return self._found(name) if of is None else self._client.job(of)
        except OSError:
            return None

    def _found(self, name: str) -> Job | None:
        # In this order: a job that ends between the two questions is in the second answer.
        known = [*(self._client.jobs("not-completed") or ()), *(self._client.jobs("completed") or ())]
        named = [job for job in known if job.name == name]
        return max(
            named, key=lambda job: (job.state == JobState.COMPLETED, job.state <= JobState.STOPPED), default=None
        )

    def _would_know(self) -> bool:
        told = self._client.printer("printer-state", "printer-up-time")
        kept = self._client.jobs("completed") is not None and self._client.jobs("not-completed") is not None
        up_s = number(told, "printer-up-time") or 0
        return kept and up_s >= self._remembers_s and number(told, "printer-state") != PROCESSING


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
