"""A list kept: who can be used goes in, the rest is told with line and reason, and nobody is named in the files."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.application.care import RosterProblem, RosterRead, Villager
from kiosk.application.ports import OpenVisit
from kiosk.application.roster import RosterWork
from kiosk.export.roster_file import read_list
from kiosk.storage import Store, open_store
from tests.kiosk.storage.conftest import Morning, someone
from tests.support import people
from tests.support.clock import SetClock

TITLES = "姓名,身份证号,行政村,联系电话\n"


@pytest.fixture
def roster(store: Store) -> RosterWork:
    return RosterWork(store.roster(), read_list, SetClock())


@pytest.fixture
def a_list(tmp_path: Path) -> Callable[..., Path]:
    def write(*lines: str) -> Path:
        path = tmp_path / "list.csv"
        path.write_text(TITLES + "".join(f"{line}\n" for line in lines), encoding="utf-8")
        return path

    return write


def line(sequence: int, village: str = "一村") -> str:
    return f"{people.name(sequence)},{people.number(sequence)},{village},139"


def test_everybody_on_a_list_is_found_by_number_and_by_name(roster: RosterWork, a_list: Callable[..., Path]) -> None:
    assert roster.read(a_list(*map(line, (1, 2, 12))), "cli") == RosterRead(3, 0, 0, ())
    assert roster.count() == 3
    assert roster.of_number(f" {people.number(2)} ") == Villager(people.number(2), people.name(2), "一村", "139")
    assert roster.of_number(people.number(9)) is None
    assert [one.name for one in roster.named("试一")] == [people.name(1), people.name(12)]
    assert [one.name for one in roster.named("一村 二")] == [people.name(12), people.name(2)]
    assert len(roster.named("试", limit=2)) == 2
    assert roster.named("  ") == () and roster.named("nobody") == ()


def test_a_desk_sees_masked_people_and_says_whom_it_chose(roster: RosterWork, a_list: Callable[..., Path]) -> None:
    roster.read(a_list(line(12)), "cli")
    [seen] = roster.listed("试一二")
    assert (seen.masked_name, seen.masked_number) == ("试*二", f"6{'*' * 16}{people.number(12)[-1]}")
    assert str(seen.birth_year) == people.number(12)[6:10]
    assert people.name(12) not in repr(seen) and people.number(12) not in repr(seen)
    chosen = roster.of_id(seen.id)
    assert chosen is not None and chosen.number == people.number(12)
    assert roster.of_id("nobody") is None


def test_what_cannot_be_used_is_told_with_its_line_and_reason_and_the_rest_goes_in(
    roster: RosterWork, a_list: Callable[..., Path]
) -> None:
    wrong = people.number(3)[:-1] + ("1" if people.number(3)[-1] != "1" else "2")
    path = a_list(
        line(1),
        "甲,,一村,",
        f"甲,{wrong},一村,",
        "甲,6.59901E+17,一村,",
        "甲,659901195212021000,一村,",
        f",{people.number(4)},一村,",
        f"{'长' * 61},{people.number(4)},一村,",
        f"甲,{people.number(4)},{'村' * 101},",
        f"=1+1,{people.number(4)},一村,",
        f"甲\u202e,{people.number(4)},一村,",
        f"139000000,{people.number(4)},一村,",
        line(1, "二村"),
        f"甲,{people.number(5)},一村,",
    )
    told = roster.read(path, "cli")
    reasons = ["no_number", "bad_number", "rounded", "rounded", "no_name", "too_long", "too_long"]
    reasons += ["bad_name", "bad_name", "bad_name", "twice"]
    assert told.problems == tuple(RosterProblem(at, why) for at, why in enumerate(reasons, start=3))
    assert (told.added, roster.count()) == (2, 2)
    first = roster.of_number(people.number(1))
    assert first is not None and first.village == "一村"


def test_wide_digits_and_small_letters_are_the_number_they_mean(
    roster: RosterWork, a_list: Callable[..., Path]
) -> None:
    number = next(people.number(i) for i in range(1, 99) if people.number(i).endswith("X"))
    wide = number[:-1].translate({ord(str(d)): chr(0xFF10 + d) for d in range(10)})
    assert roster.read(a_list(f"甲,{wide} x,,"), "cli").added == 1
    assert roster.of_number(number) is not None


def test_strictly_nothing_goes_in_when_one_row_cannot_be_used(roster: RosterWork, a_list: Callable[..., Path]) -> None:
    told = roster.read(a_list(line(1), "甲,,,"), "cli", strict=True)
    assert told == RosterRead(0, 0, 0, (RosterProblem(3, "no_number"),), "strict")
    assert roster.count() == 0
    assert roster.read(a_list(line(1)), "cli", strict=True).added == 1


def test_a_dry_run_counts_and_changes_nothing(store: Store, roster: RosterWork, a_list: Callable[..., Path]) -> None:
    assert roster.read(a_list(line(1), line(2)), "cli", dry_run=True).added == 2
    assert roster.count() == 0 and list(store.journal_rows()) == []


def test_the_same_list_again_changes_nothing_and_a_mended_one_what_it_mends(
    store: Store, roster: RosterWork, a_list: Callable[..., Path]
) -> None:
    roster.read(a_list(line(1), line(2)), "admin")
    assert roster.read(a_list(line(1), line(2, "二村"), line(3)), "admin") == RosterRead(1, 1, 1, ())
    second = roster.of_number(people.number(2))
    assert second is not None and (second.village, roster.count()) == ("二村", 3)
    events = [(row.event, row.actor, row.detail) for row in store.journal_rows()]
    assert events == [
        ("roster_read", "admin", '{"added":2,"changed":0,"problems":0,"same":0}'),
        ("roster_read", "admin", '{"added":1,"changed":1,"problems":0,"same":1}'),
    ]


@pytest.mark.parametrize(("text", "why"), [("", "empty"), (TITLES, "empty"), ("a,b\n1,2\n", "no_columns")])
def test_what_is_no_list_is_refused_and_nothing_is_written(
    store: Store, roster: RosterWork, tmp_path: Path, text: str, why: str
) -> None:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    assert roster.read(tmp_path / "list.csv", "cli") == RosterRead(0, 0, 0, (), why)
    assert list(store.journal_rows()) == []


def test_a_cleared_list_is_empty_and_the_journal_counts(
    store: Store, roster: RosterWork, a_list: Callable[..., Path]
) -> None:
    roster.read(a_list(line(1), line(2)), "cli")
    assert (roster.clear("cli"), roster.count()) == (2, 0)
    assert [row.detail for row in store.journal_rows()][-1] == '{"cleared":2}'


def test_a_list_names_nobody_in_the_files(
    store: Store, folder: Path, roster: RosterWork, a_list: Callable[..., Path]
) -> None:
    roster.read(a_list(f"{people.name(77)},{people.number(77)},特别村,13877777777"), "cli")
    everything = b"".join(path.read_bytes() for path in folder.iterdir())
    for secret in (people.name(77), people.number(77), "特别村", "13877777777"):
        assert secret.encode() not in everything


def test_nobody_who_registers_waits_for_a_large_list(folder: Path, morning: Morning, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(TITLES + "".join(f"{line(i)}\n" for i in range(1, 4001)), encoding="utf-8")
    store, beside = open_store(folder), open_store(folder)
    told: list[RosterRead] = []
    reading = threading.Thread(
        target=lambda: told.append(RosterWork(beside.roster(), read_list, SetClock()).read(path, "cli"))
    )
    reading.start()
    longest, count = 0.0, 0
    while reading.is_alive():
        count += 1
        begun = time.perf_counter()
        assert isinstance(store.register(morning.visit(someone(count))), OpenVisit)
        longest = max(longest, time.perf_counter() - begun)
    reading.join()
    assert told == [RosterRead(4000, 0, 0, ())] and count > 1
    assert longest < 5, "a bound for any machine; the pieces are written in some ten milliseconds"
    assert store.verify() is None
    for one in (store, beside):
        one.close()
