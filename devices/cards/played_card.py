"""A card of ``cards.json`` as the chip would answer: SELECT, READ RECORD, GET RESPONSE and nothing else."""

from __future__ import annotations

from devices.cards.apdu import SW
from devices.cards.card_file import WrittenCard
from devices.cards.connection import EF05, EF06, MASTER_FILE, PSE, SSSE, may_ask

INS_NOT_SUPPORTED = 0x6D00
CLA_NOT_SUPPORTED = 0x6E00


class TakenOut(Exception):  # noqa: N818 - an event of the world, not a fault
    """The card left the reader in the middle of this exchange; ``answer`` still came, or None."""

    def __init__(self, answer: bytes | None) -> None:
        self.answer = answer


class PlayedCard:
    """Answers as the card written down does, and remembers what it was asked for.

    ``asked`` are all commands since it was made, ``forbidden`` those of them that the kiosk must never send.
    """

    def __init__(self, card: WrittenCard) -> None:
        self.card = card
        self.asked: list[bytes] = []
        self.forbidden: list[bytes] = []
        self._card_id_readings = 0
        self._take_out_after_answer = False
        self.reset()

    def reset(self) -> None:
        """Power off and on: nothing is selected."""
        self._application = False
        self._master = False
        self._file = 0
        self._pending = b""

    def answer(self, apdu: bytes) -> bytes:
        """The bytes that go back, status word at the end. Errors: TakenOut."""
        self.asked.append(apdu)
        if not may_ask(apdu) and not _reads_all_of_ef05(apdu):
            self.forbidden.append(apdu)
        data, sw = self._decide(apdu)
        whole = data + sw.to_bytes(2)
        if self._take_out_after_answer and sw == SW.OK:
            raise TakenOut(whole)
        return whole

    def _decide(self, apdu: bytes) -> tuple[bytes, int]:
        if len(apdu) < 4:
            return b"", SW.WRONG_LENGTH
        if self.card.behaves("all_6A81"):
            return b"", SW.NOT_SUPPORTED
        cla, ins, p1, p2 = apdu[:4]
        if cla != 0x00:
            return b"", CLA_NOT_SUPPORTED
        match ins:
            case 0xC0:
                return self._get_response(apdu[4:])
            case 0xA4:
                self._pending = b""
                return self._select(p1, apdu[4:])
            case 0xB2:
                self._pending = b""
                return self._read_record(p1, p2, apdu[4] if len(apdu) > 4 else 0)
            case _:
                return b"", INS_NOT_SUPPORTED

    def _get_response(self, body: bytes) -> tuple[bytes, int]:
        if not self._pending:
            return b"", SW.CONDITIONS
        wanted = body[0] if body else 0
        if wanted != len(self._pending):
            return b"", 0x6C00 | len(self._pending)
        data, self._pending = self._pending, b""
        return data, SW.OK

    def _select(self, p1: int, body: bytes) -> tuple[bytes, int]:
        name, rest = (body[1 : 1 + body[0]], body[1 + body[0] :]) if body else (b"", b"")
        if not body or len(name) != body[0] or (rest and self.card.behaves("select_le_6700")):
            return b"", SW.WRONG_LENGTH
        if p1 == 0x04:
            return self._select_application(name)
        if name == MASTER_FILE.to_bytes(2):
            self._application, self._master, self._file = False, True, 0
            return b"", SW.OK
        if not self._application or name not in (EF05.to_bytes(2), EF06.to_bytes(2)):
            return b"", SW.FILE_NOT_FOUND
        if self.card.behaves("sfi_only"):
            return b"", SW.FILE_NOT_FOUND
        if p1 not in (0x00, 0x02) or (p1 == 0x02 and self.card.behaves("ef_select_p1_00")):
            return b"", SW.WRONG_P1_P2
        self._file = int.from_bytes(name)
        return b"", SW.OK

    def _select_application(self, name: bytes) -> tuple[bytes, int]:
        self._application, self._file = False, 0
        if name == PSE and self.card.behaves("pse_present"):
            return b"", SW.OK
        if name != SSSE or (self.card.behaves("mf_first") and not self._master):
            return b"", SW.FILE_NOT_FOUND
        if self.card.select_sw >> 8 == 0x61:
            self._application, self._pending = True, self.card.fci
            return b"", 0x6100 | len(self.card.fci)
        self._application = self.card.select_sw == SW.OK
        return (self.card.fci if self._application else b""), self.card.select_sw

    def _read_record(self, p1: int, p2: int, le: int) -> tuple[bytes, int]:
        file = 0xEF00 | p2 >> 3 if p2 >> 3 else self._file
        if not self._application or file not in (EF05, EF06):
            return b"", SW.FILE_NOT_FOUND if p2 >> 3 else SW.NO_CURRENT_FILE
        self._file = file
        if file == EF06 and self.card.ef06_protected:
            return b"", int.from_bytes(self.card.behaviour("ef06_sw") or SW.SECURITY_STATUS.to_bytes(2))
        held = self.card.ef05 if file == EF05 else self.card.ef06
        if p2 & 0b111 == 0b101 and file == EF05 and p1 == 1:
            every = b"".join(bytes((tag, len(value))) + value for tag, value in held.items())
            return every + (self.card.behaviour("read_all_tail") or b""), SW.OK
        if p2 & 0b111 not in (0b000, 0b100) or (p2 & 0b111 == 0 and self.card.behaves("by_number_only")):
            return b"", SW.WRONG_P1_P2
        tag = p1 if p2 & 0b111 == 0 else dict(enumerate(held, 1)).get(p1, 0)
        if tag not in held or tag in (0x0B, 0x0C):  # these two are on the card and are never told
            return b"", SW.RECORD_NOT_FOUND
        return self._record(file, tag, held[tag], le)

    def _record(self, file: int, tag: int, value: bytes, le: int) -> tuple[bytes, int]:
        is_card_id = (file, tag) == (EF05, 0x01)
        if is_card_id and self._card_id_readings:
            value = self.card.behaviour("card_id_at_end") or value
        record = value if self.card.behaves("bare_values") else bytes((tag, len(value))) + value
        if le != len(record) and self.card.behaves("le_wrong_6c"):
            return b"", 0x6C00 | len(record)
        if le != len(record) and self.card.behaves("le_wrong_6700"):
            return b"", SW.WRONG_LENGTH
        self._card_id_readings += is_card_id
        self._take_out_after_answer = self.card.behaviour("removed_after") == bytes((tag,))
        if self.card.behaves("reads_61"):
            self._pending = record
            return b"", 0x6100 | len(record)
        return record, SW.OK


def _reads_all_of_ef05(apdu: bytes) -> bool:
    return (len(apdu) == 5 and apdu[:4] == bytes.fromhex("00B20105")) or apdu[:4] == bytes.fromhex("00B2012D")
