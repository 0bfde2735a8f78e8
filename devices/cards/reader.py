"""One card for the command line: looks, waits a while for a card, reads it, and is done."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from datetime import date

from devices.cards.pcsc import HAS_PNP, PNP, PcscContext, PcscError, ReaderState, unseen
from devices.cards.reading import NO_CARD, NO_READER, chosen, read_card, refused_for, today_in_beijing
from devices.cards.selecting import READ_AGAIN
from kiosk.domain.card import CardReading, CardRefused, Refusal

PATIENCE_S = 1.0  # for a service or a reader that is just starting
BOUNCE_S = 0.15  # contacts of a card just put in
ROUND_S = 1.0  # a reader plugged in at the wrong moment is missed by old services, so the list is asked again


def readers(name: str) -> tuple[bool, tuple[str, ...]]:
    """Whether the card service answers now, and which readers would be used."""
    try:
        context = PcscContext()
        try:
            return True, chosen(context.readers(), name)
        finally:
            context.release()
    except PcscError:
        return False, ()


class PcscCardReader:
    """Implements ``ports.CardReader``. ``name`` is a part of the reader's name; empty: any but a security module's."""

    def __init__(self, name: str = "", deadline_s: float = 8.0, today: Callable[[], date] = today_in_beijing) -> None:
        self._name = name
        self._deadline_s = deadline_s
        self._today = today

    def read(self, wait_s: float) -> CardReading | CardRefused:
        """``wait_s`` of 0 looks once. A card that hangs longer than the deadline is UNREADABLE."""
        until = time.monotonic() + wait_s
        patient_until = time.monotonic() + min(wait_s, PATIENCE_S)
        while True:
            outcome = self._look(until)
            if not (isinstance(outcome, CardRefused) and outcome.refusal in (Refusal.NO_SERVICE, Refusal.NO_READER)):
                return outcome
            if time.monotonic() >= patient_until:
                return outcome
            time.sleep(0.1)

    def _look(self, until: float) -> CardReading | CardRefused:
        try:
            context = PcscContext()
            try:
                return self._wait_and_read(context, until)
            finally:
                context.release()
        except PcscError as error:
            return refused_for(error)

    def _wait_and_read(self, context: PcscContext, until: float) -> CardReading | CardRefused:
        known: dict[str, ReaderState] = {}
        just_put_in = False
        while True:
            names = chosen(context.readers(), self._name)
            if not names:
                return NO_READER
            for state in self._changes(context, names, known, until):
                known[state.reader] = state
                if state.present:
                    return self._read_in_time(context, state, just_put_in)
            if time.monotonic() >= until:
                return NO_CARD
            just_put_in = True

    def _changes(
        self, context: PcscContext, names: tuple[str, ...], known: dict[str, ReaderState], until: float
    ) -> tuple[ReaderState, ...]:
        asked = [known.get(reader) or unseen(reader) for reader in names]
        if HAS_PNP:
            asked.append(known.get(PNP) or unseen(PNP))
        left = min(max(until - time.monotonic(), 0.0), ROUND_S)
        return context.wait(asked, int(left * 1000))

    def _read_in_time(self, context: PcscContext, state: ReaderState, just_put_in: bool) -> CardReading | CardRefused:
        told: queue.SimpleQueue[CardReading | CardRefused | BaseException] = queue.SimpleQueue()

        def work() -> None:
            try:
                if just_put_in:
                    _gone(context, state, BOUNCE_S)
                told.put(read_card(state.reader, state.atr, self._today(), lambda s: _gone(context, state, s)))
            except PcscError as error:
                told.put(refused_for(error))
            except BaseException as bug:  # surfaces in the caller's thread
                told.put(bug)

        threading.Thread(target=work, name="card-read", daemon=True).start()
        try:
            outcome = told.get(timeout=self._deadline_s)
        except queue.Empty:
            return READ_AGAIN
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome


def _gone(context: PcscContext, inserted: ReaderState, within_s: float) -> bool:
    """The service also wakes for our own connection, so the state is followed until the time is over."""
    until, state = time.monotonic() + within_s, inserted
    while True:
        left = max(until - time.monotonic(), 0.0)
        for now in context.wait([state], int(left * 1000)):
            state = now
            if not state.present or state.counter != inserted.counter:
                return True
        if time.monotonic() >= until:
            return False
