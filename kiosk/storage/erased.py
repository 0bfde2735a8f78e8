"""Who was erased on request, by ids that say nothing, so that no copy from before brings anybody back."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Iterable
from pathlib import Path

from kiosk.application.ports import Moment
from kiosk.domain.journal import JournalEvent, Told
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database
from kiosk.storage.files import DataFolder
from kiosk.storage.forgetting import Gone, take_indexes, take_listed, take_names
from kiosk.storage.journal import append, text_of

NAME = "erased"  # a file in the data folder, and one beside the copies, which outlives the PC
REASON = "erased before, and back with a copy"


def remember(data: DataFolder, cipher: FieldCipher, ids: Collection[str]) -> None:
    """Persons and rows of lists, on this disk when it returns: no stick is waited for. Errors: OSError."""
    _add(data.path / NAME, cipher, ids)


def carry(data: DataFolder, cipher: FieldCipher) -> frozenset[str]:
    """All that is remembered, in both places from now on; a medium that is away has it the next night."""
    folders = [folder for folder in (data.path, data.backups) if folder.is_dir()]
    known = remembered(folders, cipher)
    for folder in folders:
        with contextlib.suppress(OSError):
            _add(folder / NAME, cipher, known - remembered([folder], cipher))
    return known


def remembered(folders: Iterable[Path], cipher: FieldCipher) -> frozenset[str]:
    """A line that this clinic did not write counts for nothing: whoever has the stick erases nobody."""
    found: set[str] = set()
    for folder in folders:
        with contextlib.suppress(OSError):
            for line in (folder / NAME).read_bytes().decode("ascii", "replace").splitlines():
                id, _space, mac = line.partition(" ")
                if mac and mac == _mac(cipher, id):
                    found.add(id)
    return frozenset(found)


def erase_again(db: Database, ids: frozenset[str], moment: Moment, actor: str) -> None:
    """Whoever of them is there all the same, each in the journal. Call inside ``write``."""
    held = Gone(ids, ids, ids).held_by(db)
    for person in sorted(held.names | held.indexes):
        cards = take_names(db, [person], text_of(moment.at))
        take_indexes(db, [person])
        detail: dict[str, Told] = {"person": person, "reason": REASON, "cards": cards, "roster": 0}
        append(db, JournalEvent.PERSON_ERASED, detail, moment, actor)
    if held.listed:
        take_listed(db, held.listed)
        detail = {"person": None, "reason": REASON, "cards": 0, "roster": len(held.listed)}
        append(db, JournalEvent.PERSON_ERASED, detail, moment, actor)


def _add(path: Path, cipher: FieldCipher, ids: Collection[str]) -> None:
    if ids:
        text = "".join(f"{id} {_mac(cipher, id)}\n" for id in sorted(ids))
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(f"\n{text}")  # what is before it may have been cut off
            file.flush()
            os.fsync(file.fileno())


def _mac(cipher: FieldCipher, id: str) -> str:
    return cipher.index("erased", id).hex()
