"""Reading single records of the two free files, in whatever form this card understands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from devices.cards.apdu import SW, Answer, exchange, read_record, select_file, value_of
from devices.cards.connection import CARD_TAGS, EF05, EF06, HOLDER_TAGS, Connection

# usual length of each value (社会保障卡文件结构和数据项 V2.0, table 9); one more for local layouts of the version
LENGTHS = {
    0x01: 16, 0x02: 1, 0x03: 4, 0x04: 12, 0x05: 4, 0x06: 4, 0x07: 9,
    0x08: 18, 0x09: 30, 0x4E: 20, 0x0A: 1, 0x0D: 4,
}  # fmt: skip
LOCAL_LENGTHS = {0x03: (5,)}
# Of EF06 never more than three records by number: the fourth is the ethnic group on a first-generation card
NUMBERS = {EF05: {tag: tag for tag in CARD_TAGS}, EF06: {0x08: 1, 0x09: 2, 0x4E: 3}}
KNOWN = CARD_TAGS | HOLDER_TAGS | {0x0B, 0x0C}
ANOTHER_FORM = (
    SW.WRONG_P1_P2, SW.COMMAND_INCOMPATIBLE, SW.NOT_SUPPORTED, SW.NO_CURRENT_FILE, SW.WRONG_LENGTH,
)  # fmt: skip


class Form(IntEnum):
    """How a record is addressed, in the order they are tried."""

    BY_TAG = 0  # in the file selected
    BY_TAG_AND_FILE = 1  # with the short file identifier
    BY_NUMBER_AND_FILE = 2


@dataclass(frozen=True, slots=True)
class Record:
    """``value`` is None when the card has no such record, or answered with a status word that says so."""

    value: bytes | None = field(repr=False)
    sw: int


class CardFiles:
    """EF05 and EF06 of a selected application. Remembers which way of asking this card took."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._p1 = 0x02
        self._form = Form.BY_TAG
        self._open = 0

    def open(self, file: int) -> None:
        """By P1 02, else P1 00; a card that takes neither is read with the short identifier."""
        for p1 in (self._p1, 0x02 - self._p1):
            if exchange(self._connection, select_file(file, p1)).sw == SW.OK:
                self._open, self._p1 = file, p1
                return
        self._open = 0

    def read(self, file: int, tag: int) -> Record:
        """One record by its tag. Errors: LinkError, EndlessAnswerError."""
        answer = Answer(b"", SW.NO_CURRENT_FILE)
        for form in Form:
            if form < self._form or (form is Form.BY_TAG and self._open != file):
                continue
            if form is Form.BY_NUMBER_AND_FILE and tag not in NUMBERS[file]:
                break
            answer = self._read(file, tag, form)
            if answer.sw == SW.OK:
                self._form = form
                return Record(value_of(tag, answer.data, LENGTHS[tag], KNOWN), SW.OK)
            if answer.sw not in ANOTHER_FORM:
                break
        return Record(None, answer.sw)

    def _read(self, file: int, tag: int, form: Form) -> Answer:
        short = (file & 0x1F) << 3
        match form:
            case Form.BY_TAG:
                p1, p2 = tag, 0x00
            case Form.BY_TAG_AND_FILE:
                p1, p2 = tag, short
            case Form.BY_NUMBER_AND_FILE:
                p1, p2 = NUMBERS[file][tag], short | 0b100
        usual = LENGTHS[tag]
        answer = Answer(b"", SW.WRONG_LENGTH)
        for le in (usual + 2, 0, *(local + 2 for local in LOCAL_LENGTHS.get(tag, ())), usual):
            answer = exchange(self._connection, read_record(p1, p2, le))
            if answer.sw != SW.WRONG_LENGTH:
                break
        return answer
