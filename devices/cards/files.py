"""Reading single records of the two free files, in whatever form this card understands."""

from __future__ import annotations

from collections.abc import Iterator

from devices.cards.apdu import OK, SW, Answer, exchange, read_record, select_file, value_of
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
BY_TAG, BY_TAG_AND_FILE, BY_NUMBER_AND_FILE = range(3)  # forms of address, in the order they are tried


class CardFiles:
    """EF05 and EF06 of a selected application. Remembers which way of asking this card took."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._p1 = 0x02
        self._form = BY_TAG
        self._open = 0

    def open(self, file: int) -> None:
        """By P1 02, else P1 00; a card that takes neither is read with the short identifier."""
        for p1 in (self._p1, 0x02 - self._p1):
            _, sw = exchange(self._connection, select_file(file, p1))
            if sw == OK:
                self._open, self._p1 = file, p1
                return
        self._open = 0

    def read(self, file: int, tag: int) -> tuple[bytes | None, int]:
        """One record by its tag, and the status word; the value is None where the card has none or does not tell.

        Errors: LinkError, EndlessAnswerError.
        """
        sw: int = SW.NO_CURRENT_FILE
        for form in range(self._form if self._open == file else max(self._form, BY_TAG_AND_FILE), 3):
            usual = USUAL.get((file, tag, form))
            if usual is None:
                break
            data, sw = exchange(self._connection, usual)
            if sw == SW.WRONG_LENGTH:
                data, sw = self._with_another_length(tag, usual)
            if sw == OK:
                self._form = form
                return value_of(tag, data, LENGTHS[tag], KNOWN), sw
            if sw not in ANOTHER_FORM:
                break
        return None, sw

    def _with_another_length(self, tag: int, usual: bytes) -> Answer:
        answer: Answer = b"", SW.WRONG_LENGTH
        for le in (0, *(local + 2 for local in LOCAL_LENGTHS.get(tag, ())), LENGTHS[tag]):
            answer = exchange(self._connection, usual[:4] + bytes((le,)))
            if answer[1] != SW.WRONG_LENGTH:
                break
        return answer


def _usual() -> Iterator[tuple[tuple[int, int, int], bytes]]:
    """Every READ RECORD by file, tag and form, with the usual Le."""
    for file, tags in ((EF05, CARD_TAGS), (EF06, HOLDER_TAGS)):
        short = (file & 0x1F) << 3
        for tag in tags:
            le = LENGTHS[tag] + 2
            yield (file, tag, BY_TAG), read_record(tag, 0x00, le)
            yield (file, tag, BY_TAG_AND_FILE), read_record(tag, short, le)
            if tag in NUMBERS[file]:
                yield (file, tag, BY_NUMBER_AND_FILE), read_record(NUMBERS[file][tag], short | 0b100, le)


USUAL = dict(_usual())
