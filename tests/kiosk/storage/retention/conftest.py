"""Three people of three months ago, and every byte that may still know of them."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.application.care import Villager
from kiosk.application.ports import OpenVisit
from kiosk.storage import Store, engine
from kiosk.storage.backup import copy_name, keep_copy
from kiosk.storage.files import DataFolder
from kiosk.storage.retention import People
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.support.data_folder import contents

Registered = Callable[..., OpenVisit]
CARD = "0123456789ABCDEF0123456789ABCDEF"
KEEP, KEEP_LISTED = timedelta(days=90), timedelta(days=400)
LATER = DAY + timedelta(days=91)
OLD, NEW = (1, 2, 3), (4, 5)
CLOSED = ("number_index", "number_cipher", "name_cipher", "birth_cipher")


def kept_of(store: Store, sequences: tuple[int, ...]) -> set[bytes]:
    found: set[bytes] = set()
    for one in sequences:
        person = someone(one)
        texts = [person.number or "", person.name or ""]
        found |= {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "gb18030")}
        index = store._cipher.index("person.number", person.number or "")
        row = store._db.execute(f"select {', '.join(CLOSED)} from person where number_index = ?", (index,)).fetchone()
        found |= set(row[1:])
        cards = store._db.execute(
            "select card_index from card c join person p on p.id = c.person_id where p.number_index = ?", (index,)
        )
        found |= {card for (card,) in cards.fetchall()}
    return found | {base64.b64encode(one) for one in found}  # as the second medium's lines have it


def files_with(folder: Path, kept: set[bytes]) -> set[str]:
    return {name for name, data in contents(folder).items() if any(one in data for one in kept)}


def figures(store: Store) -> list[tuple[object, ...]]:
    visits = "select business_day, letter, sequence, programme, state, age, sex, issued_at from visit order by turn"
    stops = "select turn, station, state, arrived_at, called_at, ended_at from stop order by turn, station"
    return [*store._db.execute(visits).fetchall(), *store._db.execute(stops).fetchall()]


@pytest.fixture
def people_kept(store: Store, folder: Path) -> People:
    return store.people(DataFolder(folder, None))


@pytest.fixture
def a_quarter(store: Store, registered: Registered, morning: Morning, folder: Path) -> Iterator[set[bytes]]:
    """Three people three months ago and two today, two copies, lines and a list; tells what is kept of the old ones:
    their names and numbers in every form, and what stands for them in the database."""
    for one in OLD:
        registered(someone(one, card_id=CARD[:-1] + str(one)))
    store.roster().keep(
        [Villager(someone(1).number or "", someone(1).name or "", "村一", "0998")], morning.moment(), False
    )
    (folder / "backups").mkdir(mode=0o700)
    store.lines(folder / "backups").catch_up()
    keep_copy(store, folder / "backups", copy_name(DAY, morning.moment().at))
    aside = folder / "damaged-20260302T000000.000000Z"
    aside.mkdir()
    shutil.copy(next((folder / "backups").glob("*.db")), aside / "clinic.db")
    store.close_day(DAY, morning.moment(), "cli")
    with engine.write(store._db) as db:
        db.execute("update visit set state = 'done' where business_day = ?", (DAY.isoformat(),))
    yield kept_of(store, OLD)
