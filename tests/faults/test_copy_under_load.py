"""A copy made while four processes register: whole, with everybody who was confirmed before it began."""

from __future__ import annotations

from pathlib import Path

from kiosk.assembly import open_clinic
from kiosk.safekeeping.copies import Copies
from kiosk.settings import Settings, load
from kiosk.storage import check
from tests.faults.registering_at_the_store import DAY
from tests.support.command_line import clinic_kiosk_told
from tests.support.doors import Door

EACH = 150


def settings_of(folder: Path) -> Settings:
    return load(None, {"CLINIC_KIOSK_DATA": str(folder)})


def test_copies_made_under_load_have_everybody_confirmed_before_they_began(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    doors = [Door(folder, first=1 + 500 * i, count=EACH) for i in range(4)]
    for door in doors:
        door.open()
    confirmed = {int(door.first_word().split()[1]) for door in doors}
    copies = []
    for n in range(4):
        copies.append((set(confirmed), Copies(settings_of(folder)).back_up("kiosk", tmp_path / f"stick-{n}").path))
        confirmed |= {int(word.split()[1]) for door in doors if (word := door.first_word())}
    for door in doors:
        door.acknowledged()
    with open_clinic(settings_of(folder)) as clinic:
        assert clinic.storage.taken("elderly", DAY) == 4 * EACH
    for n, (before, copy) in enumerate(copies):
        assert check.whole(copy)
        there = tmp_path / f"there-{n}"
        there.mkdir(mode=0o700)
        (there / "root.key").write_bytes((folder / "root.key").read_bytes())
        (there / "root.key").chmod(0o600)
        told = clinic_kiosk_told("backup", "restore", "--yes", str(copy), "--data", str(there))
        assert told.code == 0, told.err
        assert clinic_kiosk_told("journal", "verify", "--data", str(there)).code == 0
        with open_clinic(settings_of(there)) as clinic:
            assert clinic.storage.verify() is None
            lost = [number for number in before if clinic.storage.visit_of_label(f"A{number:03d}", DAY) is None]
            assert lost == []
