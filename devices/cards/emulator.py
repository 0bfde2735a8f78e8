"""Plays a card behind the virtual PC/SC reader of vsmartcard: its driver is the TCP server, the card the client."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable

from devices.cards.card_file import WrittenCard
from devices.cards.played_card import PlayedCard, TakenOut

PORT = 35963  # of vpcd's first slot; the second is the next one
OFF, ON, RESET, ATR = 0, 1, 2, 4
# An answer to reset has 33 bytes at most (ISO/IEC 7816-3, 8.1); the driver takes a longer one for no answer. An
# empty message must never be sent: the driver would wait until the connection closes.
NO_ANSWER = b"\x3b" * 40
UNPOWERED = b"\x3b\x00"  # what tells the driver that something is in the reader


class PretendSlot:
    """One slot of the virtual reader. ``insert`` puts a card in, ``take_out`` takes it out; one card at a time.

    ``before`` sees each command before the card does: it may answer in its place, block (a card that hangs), or
    raise TakenOut.
    """

    def __init__(self, port: int = PORT, host: str = "127.0.0.1") -> None:
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._thread: threading.Thread | None = None
        self.before: Callable[[bytes], bytes | None] = lambda _apdu: None

    def insert(self, card: WrittenCard | PlayedCard) -> PlayedCard:
        """Returns the card that is played, with its list of what it was asked. Errors: OSError, no virtual reader."""
        self.take_out()
        played = PlayedCard(card) if isinstance(card, WrittenCard) else card
        link = socket.create_connection(self._address, timeout=5)
        link.settimeout(None)
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = link
        self._thread = threading.Thread(target=self._serve, args=(link, played), name="played-card", daemon=True)
        self._thread.start()
        return played

    def take_out(self) -> None:
        link, self._socket = self._socket, None
        if link is not None:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()

    def wait(self) -> None:
        """Until the card is out, or the reader closed the connection."""
        if self._thread is not None:
            self._thread.join()

    def _serve(self, link: socket.socket, played: PlayedCard) -> None:
        mute, powered = played.card.behaves("mute") or not played.card.atr, False
        with contextlib.suppress(OSError, EOFError), link:
            while True:
                (length,) = struct.unpack(">H", _receive(link, 2))
                message = _receive(link, length)
                if length == 1 and message[0] in (OFF, ON, RESET):
                    powered = message[0] != OFF
                    played.reset()
                elif length == 1 and message[0] == ATR:
                    _send(link, NO_ANSWER if mute and powered else played.card.atr or UNPOWERED)
                elif length:
                    try:
                        _send(link, self.before(message) or played.answer(message))
                    except TakenOut as taken_out:
                        if taken_out.answer is not None:
                            _send(link, taken_out.answer)
                        return


def _send(link: socket.socket, message: bytes) -> None:
    link.sendall(struct.pack(">H", len(message)) + message)


def _receive(link: socket.socket, length: int) -> bytes:
    received = b""
    while len(received) < length:
        # the driver sends length and message apart: with its Nagle, a delayed acknowledgement costs 40 ms a command.
        # The option works once, so it is set each time.
        if hasattr(socket, "TCP_QUICKACK"):
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        part = link.recv(length - len(received))
        if not part:
            raise EOFError
        received += part
    return received
