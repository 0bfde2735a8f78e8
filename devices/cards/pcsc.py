"""The PC/SC service as seen through pyscard's raw calls; the only file that knows pyscard."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from smartcard import scard

from devices.cards.connection import LinkError, Transport

PNP = "\\\\?PnP?\\Notification"  # "a reader came or went"; macOS has no such thing
HAS_PNP = sys.platform != "darwin"
MOST_READERS = 15  # and the notification: 16 is the service's limit for one wait
MASK = 0xFFFFFFFF  # codes are negative on Windows and macOS

# pyscard frees the list of readers with the interpreter's lock held, and libpcsclite holds its own lock while it
# establishes a context: together they stop every thread, the screen too. So the two never run at once.
_one_at_a_time = threading.Lock()


def _codes(*names: str) -> frozenset[int]:
    return frozenset(getattr(scard, name) & MASK for name in names if hasattr(scard, name))


SERVICE_LOST = _codes(
    "SCARD_E_NO_SERVICE", "SCARD_E_SERVICE_STOPPED", "SCARD_F_COMM_ERROR", "SCARD_E_INVALID_HANDLE",
    "SCARD_E_SYSTEM_CANCELLED", "SCARD_F_INTERNAL_ERROR", "SCARD_W_SECURITY_VIOLATION", "SCARD_E_NO_MEMORY",
)  # fmt: skip
READER_LOST = _codes(
    "SCARD_E_UNKNOWN_READER", "SCARD_E_READER_UNAVAILABLE", "SCARD_E_INVALID_VALUE", "SCARD_E_NO_READERS_AVAILABLE"
)
CARD_GONE = _codes("SCARD_E_NO_SMARTCARD", "SCARD_W_REMOVED_CARD")
BUSY = _codes("SCARD_E_SHARING_VIOLATION")
MUTE = _codes(
    "SCARD_W_UNPOWERED_CARD", "SCARD_W_UNRESPONSIVE_CARD", "SCARD_W_UNSUPPORTED_CARD", "SCARD_E_PROTO_MISMATCH",
    "SCARD_E_CARD_UNSUPPORTED",
)  # fmt: skip
RESET = _codes("SCARD_W_RESET_CARD")
_NO_READERS = _codes("SCARD_E_NO_READERS_AVAILABLE")
_NOTHING_NEW = _codes("SCARD_E_TIMEOUT", "SCARD_E_CANCELLED")
_NO_PROTOCOL = _codes("SCARD_E_PROTO_MISMATCH")


class PcscError(LinkError):
    """A call that the service or the driver refused. ``code`` is PC/SC's, 32 bits without a sign; 0: empty answer."""

    def __init__(self, call: str, code: int) -> None:
        self.call, self.code = call, code & MASK
        super().__init__(f"{call}: {self.code:08X}")


@dataclass(frozen=True, slots=True)
class ReaderState:
    """``event`` is PC/SC's state without its changed bit; its upper 16 bits count insertions and removals."""

    reader: str
    event: int
    atr: bytes

    @property
    def present(self) -> bool:
        return bool(self.event & scard.SCARD_STATE_PRESENT)

    @property
    def mute(self) -> bool:
        return bool(self.event & scard.SCARD_STATE_MUTE)

    @property
    def counter(self) -> int:
        return self.event >> 16


def unseen(reader: str) -> ReaderState:
    """What is passed to the first wait: it answers at once."""
    return ReaderState(reader, scard.SCARD_STATE_UNAWARE, b"")


class PcscConnection:
    """A card held in a transaction, so that nobody selects another application in between."""

    def __init__(self, handle: Any, protocol: int) -> None:
        self._handle = handle
        is_t0 = protocol == scard.SCARD_PROTOCOL_T0
        self.transport = Transport.T0 if is_t0 else Transport.T1
        self._header = scard.SCARD_PCI_T0 if is_t0 else scard.SCARD_PCI_T1

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        """Errors: PcscError; no time-out exists, a hung card blocks until it is taken out."""
        code, answer = scard.SCardTransmit(self._handle, self._header, list(apdu))
        if code != scard.SCARD_S_SUCCESS or len(answer) < 2:  # a card pulled inside an APDU: success, and no bytes
            raise PcscError("SCardTransmit", code)
        sw2, sw1 = answer.pop(), answer.pop()
        return bytes(answer), (sw1 & 0xFF) << 8 | sw2 & 0xFF

    def close(self) -> None:
        """Takes the power away, and with it what the card allowed us. A card already gone is no error."""
        scard.SCardEndTransaction(self._handle, scard.SCARD_LEAVE_CARD)
        scard.SCardDisconnect(self._handle, scard.SCARD_UNPOWER_CARD)


class PcscContext:
    """One conversation with the service. Used by one thread only, except ``cancel``. Errors: PcscError."""

    def __init__(self) -> None:
        with _one_at_a_time:
            code, self._context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
        _check("SCardEstablishContext", code)

    def readers(self) -> tuple[str, ...]:
        with _one_at_a_time:
            code, names = scard.SCardListReaders(self._context, [])
        if code & MASK in _NO_READERS:
            return ()
        _check("SCardListReaders", code)
        return tuple(names)

    def wait(self, known: Iterable[ReaderState], timeout_ms: int) -> tuple[ReaderState, ...]:
        """Sleeps until one of the readers differs from what is known; empty after the time-out or ``cancel``."""
        asked = [(state.reader, state.event) for state in known]
        code, found = scard.SCardGetStatusChange(self._context, timeout_ms, asked)
        if code & MASK in _NOTHING_NEW:
            return ()
        _check("SCardGetStatusChange", code)
        return tuple(
            ReaderState(name, event & MASK & ~scard.SCARD_STATE_CHANGED, bytes(byte & 0xFF for byte in atr))
            for name, event, atr in found
        )

    def cancel(self) -> None:
        """Ends a wait in another thread; one that has not begun yet is not ended."""
        scard.SCardCancel(self._context)

    def connect(self, reader: str, *, exclusive: bool = False) -> PcscConnection:
        share = scard.SCARD_SHARE_EXCLUSIVE if exclusive else scard.SCARD_SHARE_SHARED
        both = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        for protocols in (both, scard.SCARD_PROTOCOL_T0, scard.SCARD_PROTOCOL_T1):
            code, handle, protocol = scard.SCardConnect(self._context, reader, share, protocols)
            if code & MASK not in _NO_PROTOCOL:
                break
        _check("SCardConnect", code)
        code = scard.SCardBeginTransaction(handle)
        if code != scard.SCARD_S_SUCCESS:
            scard.SCardDisconnect(handle, scard.SCARD_LEAVE_CARD)
            raise PcscError("SCardBeginTransaction", code)
        return PcscConnection(handle, protocol)

    def release(self) -> None:
        """Frees it, also when the service is gone. Never used again."""
        scard.SCardReleaseContext(self._context)


def _check(call: str, code: int) -> None:
    if code != scard.SCARD_S_SUCCESS:
        raise PcscError(call, code)
