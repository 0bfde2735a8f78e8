"""The hash chain as arithmetic: where it was touched, and what only a word written down elsewhere can show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal import MEANING, ORIGIN, Entry, JournalEvent, anchor, broken, chained, detail_text


def chain(length: int) -> list[Entry]:
    entries: list[Entry] = []
    prev = ORIGIN
    for seq in range(1, length + 1):
        row = (
            seq,
            f"2026-03-02T01:00:{seq:02d}.000000+00:00",
            "boot",
            seq * 10,
            "kiosk",
            "registered",
            f'{{"n":{seq}}}',
        )
        head = chained(prev, *row)
        entries.append(Entry(*row, prev, head))
        prev = head
    return entries


def test_a_chain_that_nobody_touched_is_whole() -> None:
    entries = chain(9)
    assert broken(entries) is None
    assert broken([]) is None
    assert broken(entries, {9: anchor(entries[-1].hash)}) is None


@given(st.integers(1, 9), st.sampled_from(["at", "boot", "boottime_ms", "actor", "event", "detail"]))
def test_any_field_of_any_entry_is_guarded(seq: int, name: str) -> None:
    entries = chain(9)
    old = getattr(entries[seq - 1], name)
    changed: dict[str, Any] = {name: old + 1 if isinstance(old, int) else old + " "}
    entries[seq - 1] = replace(entries[seq - 1], **changed)
    assert broken(entries) == f"entry {seq} was changed"


@given(st.integers(1, 8))
def test_an_entry_taken_out_is_missed(seq: int) -> None:
    entries = chain(9)
    del entries[seq - 1]
    assert broken(entries) == f"entry {seq} is missing"


def test_an_entry_forged_with_its_hash_breaks_the_next_link() -> None:
    entries = chain(9)
    forged = replace(entries[3], actor="x")
    head = chained(forged.prev, 4, forged.at, forged.boot, forged.boottime_ms, "x", forged.event, forged.detail)
    entries[3] = replace(forged, hash=head)
    assert broken(entries) == "entry 5 was changed"


def test_only_an_anchor_sees_the_end_rewritten_or_cut_off() -> None:
    entries = chain(9)
    printed = {9: anchor(entries[8].hash)}
    rewritten = [*entries[:8], *chain(9)[8:]]
    rewritten[8] = replace(
        rewritten[8],
        actor="x",
        hash=chained(entries[7].hash, 9, entries[8].at, "boot", 90, "x", "registered", '{"n":9}'),
    )
    assert broken(rewritten) is None and broken(entries[:8]) is None
    assert broken(rewritten, printed) == "entry 9 is not the one that was printed"
    assert broken(entries[:8], printed) == "entry 9 is missing"


def test_an_anchor_is_eight_characters_that_a_person_can_read_out() -> None:
    assert anchor(bytes(range(32))) == "AAAQEAYE"
    assert len({anchor(entry.hash) for entry in chain(50)}) == 50


def test_details_have_one_form_whatever_their_order() -> None:
    assert detail_text({"b": 1, "a": "ئا"}) == detail_text({"a": "ئا", "b": 1}) == '{"a":"ئا","b":1}'


@pytest.mark.parametrize("number", ["65990119500301001X", "659901195003010028", "659901500301001"])
def test_a_number_of_a_person_does_not_come_into_the_journal(number: str) -> None:
    with pytest.raises(ValueError, match="nobody"):
        detail_text({"note": f"no {number}."})


def test_a_uuid_of_digits_only_is_no_number_of_a_person() -> None:
    assert detail_text({"visit": "1" * 32})


def test_every_event_has_its_sentence() -> None:
    assert set(MEANING) == set(JournalEvent)
    assert all(sentence.endswith(".") for sentence in MEANING.values())
