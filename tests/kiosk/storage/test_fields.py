"""Encrypted fields: bound to their place, found by a keyed index, and no person in any byte of the data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.application.errors import DamagedError, StorageError
from kiosk.storage import Store, engine
from kiosk.storage.backup import make_backup
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.keys import derived
from tests.kiosk.storage.conftest import Morning, someone

CARD = "0123456789ABCDEF0123456789ABCDEF"
CIPHER = FieldCipher(derived(b"k" * 32))


def test_a_field_opens_in_its_own_place() -> None:
    stored = CIPHER.close("person.name", "row 1", "阿依古丽")
    assert CIPHER.open("person.name", "row 1", stored) == "阿依古丽"
    assert len(stored) == len("阿依古丽".encode()) + 29
    assert CIPHER.close("person.name", "row 1", "阿依古丽") != stored


@pytest.mark.parametrize(("column", "row"), [("person.name", "row 2"), ("person.number", "row 1")])
def test_a_field_moved_to_another_place_does_not_open(column: str, row: str) -> None:
    with pytest.raises(DamagedError, match="changed or moved"):
        CIPHER.open(column, row, CIPHER.close("person.name", "row 1", "阿依古丽"))


@pytest.mark.parametrize("byte", [1, 13, -1])
def test_one_bit_turned_is_found(byte: int) -> None:
    stored = bytearray(CIPHER.close("person.name", "row 1", "阿依古丽"))
    stored[byte] ^= 1
    with pytest.raises(DamagedError):
        CIPHER.open("person.name", "row 1", bytes(stored))


def test_a_later_form_of_field_is_told_apart() -> None:
    with pytest.raises(StorageError, match="later release"):
        CIPHER.open("person.name", "row 1", b"\x02" + bytes(40))


def test_an_index_tells_nothing_without_its_key() -> None:
    other = FieldCipher(derived(b"o" * 32))
    assert CIPHER.index("card.id", CARD) == CIPHER.index("card.id", CARD)
    assert len({CIPHER.index("card.id", CARD), CIPHER.index("person.number", CARD), other.index("card.id", CARD)}) == 3


def test_each_purpose_has_a_key_of_its_own_and_none_is_shown(store: Store) -> None:
    keys = derived(b"k" * 32)
    assert len({keys.fields, keys.index, keys.code, keys.check, b"k" * 32}) == 5
    assert repr(keys) == "Keys()"
    assert len(store.code_key()) == 32


def test_no_byte_of_the_data_folder_tells_who_came(store: Store, folder: Path, morning: Morning) -> None:
    for i in range(1, 30):
        store.register(morning.visit(someone(i, card_id=f"{CARD[:-2]}{i:02d}")))
        store.register(morning.visit(someone(i, name="另一个人"), by="number"))
    (folder / "backups").mkdir()
    make_backup(store, folder / "backups" / "noon.db")
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert len(everything) > 100_000
    for i in range(1, 30):
        person = someone(i)
        assert person.number and person.name and person.birth_date
        for told in (
            person.number,
            person.name,
            person.birth_date.isoformat(),
            person.number[6:14],
            f"{CARD[:-2]}{i:02d}",
        ):
            assert told.encode() not in everything
            assert told.encode("utf-16-le") not in everything
    for told in (CARD[:-2], "另一个人"):
        assert told.encode() not in everything
    assert bytes.fromhex(CARD[:-2]) not in everything


def test_a_person_swapped_with_another_behind_the_back_is_found(store: Store, morning: Morning) -> None:
    one, two = (store.register(morning.visit(someone(i))) for i in (1, 2))
    with engine.write(store._db) as db:
        names = db.execute("select id, name_cipher from person").fetchall()
        for (id, _), (_, other) in zip(names, reversed(names), strict=True):
            db.execute("update person set name_cipher = ? where id = ?", (other, id))
    with pytest.raises(DamagedError):
        store.person_of_number(someone(1).number or "")
    assert one != two
