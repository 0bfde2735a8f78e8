from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.cards.apdu import EndlessAnswerError, exchange, read_record, records, value_of
from tests.devices.cards.scripted import ScriptedConnection

READ_07 = read_record(0x07, 0x00, 0x0B)
KNOWN = frozenset((0x01, 0x07, 0x0A))


def answering(*answers: str) -> ScriptedConnection:
    rest: Iterator[str] = iter(answers)
    return ScriptedConnection(lambda _apdu: bytes.fromhex(next(rest)))


def test_an_answer_that_comes_at_once_is_the_answer() -> None:
    connection = answering("0701419000")
    assert (exchange(connection, READ_07)[0].hex(), connection.asked) == ("070141", [READ_07])


def test_a_card_that_announces_its_data_is_asked_for_them() -> None:
    connection = answering("6103", "0701419000")
    assert exchange(connection, READ_07)[0].hex() == "070141"
    assert connection.asked[1].hex() == "00c0000003"


def test_data_in_several_pieces_are_joined() -> None:
    assert exchange(answering("6102", "07016101", "419000"), READ_07)[0].hex() == "070141"


def test_a_card_that_wants_another_length_gets_it_once() -> None:
    connection = answering("6C0C", "6C0B")
    assert exchange(connection, READ_07)[1] == 0x6C0B
    assert [apdu.hex() for apdu in connection.asked] == ["00b207000b", "00b207000c"]


def test_a_card_that_changes_its_mind_about_the_length_of_what_it_announced_is_followed() -> None:
    assert exchange(answering("6100", "6C03", "0701419000"), READ_07)[0].hex() == "070141"


def test_a_card_that_never_stops_announcing_is_given_up() -> None:
    connection = ScriptedConnection(lambda _apdu: b"\x41\x61\x10")
    with pytest.raises(EndlessAnswerError):
        exchange(connection, READ_07)
    assert len(connection.asked) < 100


@given(st.binary(max_size=300))
def test_any_bytes_can_be_taken_for_records(data: bytes) -> None:
    found = list(records(data))
    assert sum(2 + len(value) for _, value in found) <= len(data)
    rebuilt = b"".join(bytes((tag, len(value))) + value for tag, value in found)
    assert data.startswith(rebuilt)


@pytest.mark.parametrize("tail", ["", "FF", "FFFFFF", "00", "0000", "08", "0812", "081231"])
def test_records_end_where_no_whole_record_follows(tail: str) -> None:
    assert list(records(bytes.fromhex("020133" + "0304312E3030" + tail))) == [(2, b"3"), (3, b"1.00")]


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        pytest.param("0709583030303030303139", "583030303030303139", id="a record"),
        pytest.param("0709583030303030303139FFFF", "583030303030303139", id="a record with a tail"),
        pytest.param("583030303030303139", "583030303030303139", id="the value alone"),
        pytest.param("0A0131", None, id="the record of another number"),
        pytest.param("0A0C" + "31" * 12, None, id="a long record of another number"),
        pytest.param("07095830", None, id="cut off"),
        pytest.param("07", None, id="a tag alone"),
        pytest.param("", None, id="nothing"),
        pytest.param("0700", "", id="an empty record"),
    ],
)
def test_the_value_asked_for_is_found_or_nothing_is(answer: str, value: str | None) -> None:
    found = value_of(0x07, bytes.fromhex(answer), 9, KNOWN)
    assert (found.hex() if found is not None else None) == value


@given(st.integers(1, 0x4E), st.binary(max_size=300), st.integers(0, 30))
def test_any_answer_gives_a_value_out_of_it_or_none(tag: int, data: bytes, length: int) -> None:
    found = value_of(tag, data, length, KNOWN)
    assert found is None or found in data
