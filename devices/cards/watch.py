"""Watches the readers for cards and never goes blind: the service may stop, readers may go, a card may hang."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from devices.cards import pcsc
from devices.cards.pcsc import PNP, PcscContext, PcscError, ReaderState, unseen
from devices.cards.reading import chosen, read_card, today_in_beijing
from devices.cards.selecting import READ_AGAIN
from kiosk.application import ports
from kiosk.domain.card import CardMessage, CardReading, CardRefused

logger = logging.getLogger(__name__)

WAIT_S = 5.0  # finite: services before pcsc-lite 2.3 lose a reader plugged in between two calls
WAIT_WITHOUT_READER_S = 1.0
WAIT_WHILE_READING_S = 0.25  # how late the deadline may be noticed
LONGEST_PAUSE_S = 2.0  # between two tries to reach the service


@dataclass(frozen=True, slots=True)
class _Insertion:
    """One physical insertion. ``over``: card, reader or service has gone. ``told``: its outcome is known."""

    session: int
    reader: str
    atr: bytes
    over: threading.Event = field(default_factory=threading.Event, repr=False)
    told: threading.Event = field(default_factory=threading.Event, repr=False)


class PcscCardWatch:
    """Implements ``ports.CardWatch``. ``name`` is a part of the reader's name; ``deadline_s`` is for one card.

    Threads: *card-watch* waits on the readers, *card-read* reads one card at a time; one that hangs is abandoned and
    replaced. Each CardInserted is followed by one CardTaken, and nothing of a session is told after that. ``tell``
    runs in either thread, one call at a time; its bugs are logged and end nothing.
    """

    def __init__(
        self,
        name: str = "",
        deadline_s: float = 8.0,
        *,
        bounce_s: float = 0.15,  # contacts of a card just put in
        today: Callable[[], date] = today_in_beijing,
    ) -> None:
        self._name, self._deadline_s, self._bounce_s, self._today = name, deadline_s, bounce_s, today
        self._tell: Callable[[ports.CardEvent], None] = lambda _event: None
        self._order = threading.RLock()  # held while telling, so that no reading comes after its card went
        self._lock = threading.Lock()  # guards the fields below; never held while telling
        self._live: dict[str, _Insertion] = {}
        self._sessions = 0
        self._context: PcscContext | None = None
        self._worker: threading.Thread | None = None
        self._reading: tuple[_Insertion, float] | None = None  # and until when
        self._waiting: queue.SimpleQueue[_Insertion | None] = queue.SimpleQueue()
        self._reader_told: ports.CardEvent | None = None
        self._failed_before = False
        self._stopping = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="card-watch", daemon=True)

    def start(self, tell: Callable[[ports.CardEvent], None]) -> None:
        """Once. The state of the reader is told first, then a card that is in it already."""
        self._tell = tell
        self._new_worker()
        self._watcher.start()

    def stop(self) -> None:
        """Nothing is told any more. A thread inside a hung card stays until the process ends: PC/SC cannot cancel."""
        self._stopping.set()
        self._waiting.put(None)
        until = time.monotonic() + 1.0
        while self._watcher.is_alive() and self._watcher is not threading.current_thread():
            with self._lock:
                if self._context is not None:
                    self._context.cancel()  # in vain before the wait has begun: repeated
            self._watcher.join(0.02)
            if time.monotonic() > until:
                break
        worker = self._worker
        if worker is not None and worker is not threading.current_thread():
            worker.join(0.2)

    def lives(self, session: int) -> bool:
        with self._lock:
            return any(insertion.session == session for insertion in self._live.values())

    # card-watch

    def _watch(self) -> None:
        pause = 0.1
        while not self._stopping.is_set():
            try:
                context = PcscContext()
            except PcscError:
                self._tell_of_reader(ports.ServiceDown())
                self._stopping.wait(pause)
                pause = min(pause * 1.6, LONGEST_PAUSE_S)
                continue
            pause = 0.1
            try:
                self._follow(context)
            except PcscError as error:
                logger.info("card_service_lost %s", error)
                self._stopping.wait(0.05)
            except Exception:
                logger.exception("card_watch_failed")
                self._stopping.wait(0.5)
            finally:
                with self._lock:
                    self._context = None
                    context.release()
                for reader in tuple(self._live):
                    self._end(reader)

    def _follow(self, context: PcscContext) -> None:
        """Until stopped. Errors: PcscError, after which the context is worth nothing."""
        known: dict[str, ReaderState] = {}
        unsettled = 0
        with self._lock:
            self._context = context
        while not self._stopping.is_set():
            readers = chosen(context.readers(), self._name)
            for reader in known.keys() - {*readers, PNP}:
                del known[reader]
                self._end(reader)
            self._tell_of_reader(ports.ReaderReady() if readers else ports.NoReader())
            try:
                found = self._wait(context, readers, known)
                unsettled = 0
            except PcscError as error:
                if error.code not in pcsc.READER_LOST:
                    raise
                unsettled += 1  # it went between the two calls: list again
                self._stopping.wait(min(0.02 * unsettled, 0.5))
                continue
            for state in found:
                if state.reader != PNP:
                    self._saw(known.get(state.reader) or unseen(state.reader), state)
                known[state.reader] = state
            self._abandon_hung_card()

    def _wait(
        self, context: PcscContext, readers: tuple[str, ...], known: dict[str, ReaderState]
    ) -> tuple[ReaderState, ...]:
        names = (*readers, PNP) if pcsc.HAS_PNP else readers
        patience = WAIT_S if readers and pcsc.HAS_PNP else WAIT_WITHOUT_READER_S
        if any(not insertion.told.is_set() for insertion in self._live.values()):
            patience = WAIT_WHILE_READING_S
        if not names:
            self._stopping.wait(patience)
            return ()
        return context.wait([known.get(name) or unseen(name) for name in names], int(patience * 1000))

    def _saw(self, before: ReaderState, now: ReaderState) -> None:
        # two cards between two waits: present before and after, and only the counter tells
        same_card = before.present and now.present and before.counter == now.counter
        if before.present and not same_card:
            self._end(now.reader)
        if now.present and not same_card:
            with self._lock:
                self._sessions += 1
                insertion = self._live[now.reader] = _Insertion(self._sessions, now.reader, now.atr)
            self._say(ports.CardInserted(insertion.session))
            self._waiting.put(insertion)

    def _end(self, reader: str) -> None:
        with self._order:
            with self._lock:
                insertion = self._live.pop(reader, None)
            if insertion is not None:
                insertion.over.set()
                self._say(ports.CardTaken(insertion.session))

    def _abandon_hung_card(self) -> None:
        with self._lock:
            if self._reading is None or time.monotonic() < self._reading[1]:
                return
            insertion, self._reading = self._reading[0], None
        logger.warning("card_hung")
        self._new_worker()
        self._tell_outcome(insertion, READ_AGAIN)

    # card-read

    def _new_worker(self) -> None:
        self._worker = threading.Thread(target=self._read_cards, name="card-read", daemon=True)
        self._worker.start()

    def _read_cards(self) -> None:
        while (insertion := self._waiting.get()) is not None:
            mine = (insertion, time.monotonic() + self._bounce_s + self._deadline_s)
            with self._lock:
                self._reading = mine
            outcome = self._outcome(insertion)
            with self._lock:
                if self._reading is not mine:
                    return  # abandoned meanwhile: another thread has this place
                self._reading = None
            self._tell_outcome(insertion, outcome)

    def _outcome(self, insertion: _Insertion) -> CardReading | CardRefused:
        insertion.over.wait(self._bounce_s)
        try:
            return read_card(insertion.reader, insertion.atr, self._today(), insertion.over.wait)
        except Exception:
            logger.exception("card_read_failed")
            return READ_AGAIN

    def _tell_outcome(self, insertion: _Insertion, outcome: CardReading | CardRefused) -> None:
        with self._order:
            insertion.told.set()
            if insertion.over.is_set():
                return
            failed = outcome == READ_AGAIN
            if isinstance(outcome, CardReading):
                self._say(ports.CardRead(insertion.session, outcome))
            elif failed and self._failed_before:
                self._say(ports.CardFailed(insertion.session, replace(outcome, message=CardMessage.CANNOT_USE_CARD)))
            else:
                self._say(ports.CardFailed(insertion.session, outcome))
            self._failed_before = failed

    # either

    def _tell_of_reader(self, event: ports.CardEvent) -> None:
        if event != self._reader_told:
            self._reader_told = event
            self._say(event)

    def _say(self, event: ports.CardEvent) -> None:
        with self._order:
            if self._stopping.is_set():
                return
            try:
                self._tell(event)
            except Exception:
                logger.exception("card_event_not_taken")
