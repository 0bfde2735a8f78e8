"""How a write is framed and an error told, on one thread and on several."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kiosk.application.errors import DamagedError, StorageError
from kiosk.application.ports import OpenVisit
from kiosk.storage import Store, engine, open_store
from tests.kiosk.storage.conftest import DAY, Morning, someone


class DriverError(engine.OperationalError):
    """As the driver raises it; extended codes carry the primary one in their low byte."""

    def __init__(self, code: int) -> None:
        super().__init__("no words of the driver reach a person")
        self.sqlite_errorcode = code


@pytest.mark.parametrize("code", [3, 5, 6, 7, 8, 10, 13, 14, 10 | (1 << 8), 8 | (2 << 8)])
def test_what_the_machine_did_is_one_sentence_and_no_damage(code: int) -> None:
    with pytest.raises(StorageError, match=r"^[A-Z].*\.$") as told, engine.told():
        raise DriverError(code)
    assert not isinstance(told.value, DamagedError)
    assert "driver" not in str(told.value)


@pytest.mark.parametrize("code", [11, 26])
def test_what_the_file_did_is_damage(code: int) -> None:
    with pytest.raises(DamagedError), engine.told():
        raise DriverError(code)


@pytest.mark.parametrize("code", [1, 19, 21])
def test_a_bug_stays_a_bug(code: int) -> None:
    with pytest.raises(DriverError), engine.told():
        raise DriverError(code)


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, GeneratorExit])
def test_whatever_breaks_a_write_undoes_all_of_it(store: Store, error: type[BaseException]) -> None:
    with pytest.raises(error), engine.write(store._db) as db:
        db.execute("insert into day(business_day, state) values('2026-01-01', 'closed')")
        raise error
    with engine.read(store._db) as db:
        assert db.execute("select count(*) from day").fetchone() == (0,)


def test_another_process_sees_a_registration_at_once(store: Store, folder: Path, morning: Morning) -> None:
    other = open_store(folder)
    told = store.register(morning.visit(someone(1)))
    assert isinstance(told, OpenVisit)
    assert other.visit(told.visit_id) is not None
    assert other.taken("elderly", DAY) == 1
    other.close()


def test_threads_that_share_a_store_take_turns(store: Store, morning: Morning) -> None:
    asked = [morning.visit(someone(i)) for i in range(1, 81)]
    numbers: list[int] = []

    def register(part: int) -> None:
        for new in asked[part::4]:
            told = store.register(new)
            assert isinstance(told, OpenVisit)
            numbers.append(told.sequence)
            store.person_of_number(new.person.number or "")

    threads = [threading.Thread(target=register, args=(part,)) for part in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == list(range(1, 81))
    assert store.verify() is None


def test_a_write_waits_for_another_one_only_as_long_as_it_is_told(store: Store, folder: Path) -> None:
    other = open_store(folder)
    with engine.write(other._db), pytest.raises(StorageError, match="held by another"), engine.write(store._db, 0):
        pass
    with engine.read(store._db) as db:
        assert db.execute("pragma busy_timeout").fetchone() == (engine.BUSY_TIMEOUT_S * 1000,)
    other.close()
