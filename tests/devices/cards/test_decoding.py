from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.cards import decoding
from kiosk.domain.identity import Sex


@pytest.mark.parametrize("number", ["D2143569X", "X00000019", "A12345674", "B00000019", "E00123459"])
def test_a_card_number_carries_its_check_character(number: str) -> None:
    assert decoding.card_number_is_right(number)
    for other in "0123456789X":
        assert decoding.card_number_is_right(number[:8] + other) is (other == number[8])


@pytest.mark.parametrize("number", ["", "X0000001", "X000000190", "x00000019", "X0000 019", "社00000019", "X0000001９"])
def test_what_is_no_card_number_is_not_right(number: str) -> None:
    assert not decoding.card_number_is_right(number)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        pytest.param("D5C5C8FD" + "20" * 4, "张三", id="filled with blanks"),
        pytest.param("C0EECBC4" + "00" * 4, "李四", id="filled with zero bytes"),
        pytest.param("C0EECBC4A1A1A1A1", "李四", id="filled with full-width blanks"),
        pytest.param("C0EECBC4FFFF", "李四", id="filled with FF"),
        pytest.param("C0EE00CBC4", "李", id="cut at the first zero byte"),
        pytest.param("E946", "镕", id="a character that gb2312 has not"),
        pytest.param("A1A4", "·", id="the middle dot of Uyghur names"),
        pytest.param("41070A42", "A\ufffd\ufffdB", id="control characters are replaced"),
        pytest.param("FFFFFFFF", None, id="blank"),
        pytest.param("", None, id="empty"),
    ],
)
def test_a_text_is_decoded_and_stripped(raw: str, said: str | None) -> None:
    assert decoding.text(bytes.fromhex(raw)) == said


def test_marks_that_turn_a_line_around_never_come_through() -> None:
    raw = "A\u202eB\u2066C\u200fD".encode("gb18030")
    assert decoding.text(raw) == "A\ufffdB\ufffdC\ufffdD"


def test_a_name_cut_inside_a_character_is_joined_before_it_is_decoded() -> None:
    whole = "M麦麦提吐尔逊阿卜杜热依木江巴拉".encode("gbk")
    assert len(whole) > 30
    assert decoding.name(whole[:30], whole[30:].ljust(20, b"\0")) == ("M麦麦提吐尔逊阿卜杜热依木江巴拉", ())


@given(st.one_of(st.none(), st.binary(max_size=70)), st.one_of(st.none(), st.binary(max_size=40)))
def test_any_bytes_give_a_name_of_bounded_length_without_control_characters(
    first: bytes | None, second: bytes | None
) -> None:
    said, warnings = decoding.name(first, second)
    assert said is None or 0 < len(said) <= decoding.LONGEST
    assert set(warnings) <= {"name_private_use", "name_undecodable"}
    assert said is None or not any(ord(letter) < 0x20 or ord(letter) in range(0x202A, 0x202F) for letter in said)


@pytest.mark.parametrize(
    ("raw", "day", "warned"),
    [
        pytest.param("20240229", date(2024, 2, 29), False, id="a real date"),
        pytest.param("20230229", None, True, id="a day that never was"),
        pytest.param("32303132", None, True, id="a text in place of BCD"),
        pytest.param("2024022A", None, True, id="no decimal digits"),
        pytest.param("202402", None, True, id="too short"),
        pytest.param("FFFFFFFF", None, False, id="blank"),
        pytest.param("00000000", None, False, id="zeros"),
    ],
)
def test_a_date_is_a_real_day_or_a_warning(raw: str, day: date | None, warned: bool) -> None:
    assert decoding.day(bytes.fromhex(raw), 0x05) == (day, ("date_unreadable:05",) if warned else ())


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("31", (Sex.MALE, False)),
        ("32", (Sex.FEMALE, False)),
        ("39", (None, True)),
        ("01", (Sex.MALE, False)),
        ("02", (Sex.FEMALE, False)),
        ("4D", (Sex.MALE, False)),
        ("46", (Sex.FEMALE, False)),
        ("30", (None, False)),
        ("00", (None, False)),
        ("37", (None, False)),
    ],
)
def test_sex_is_male_female_not_stated_or_unknown(raw: str, said: tuple[Sex | None, bool]) -> None:
    assert decoding.sex(bytes.fromhex(raw)) == said
    assert decoding.sex(None) == (None, False)


@pytest.mark.parametrize(
    ("version", "generation"), [("1.00", 1), ("2.0", 2), ("2.01", 2), ("3.00", 3), ("4.0", 3), ("", None), ("?", None)]
)
def test_the_version_tells_the_generation(version: str, generation: int | None) -> None:
    assert decoding.generation(version) == generation


def test_the_region_in_the_answer_to_reset_is_looked_at_only_where_there_is_one() -> None:
    card_id = bytes.fromhex("659901D1560000050000008C00000000")
    assert decoding.region_fits_atr(card_id, bytes.fromhex("3B6D00000081544CB38684659900000084"))
    assert not decoding.region_fits_atr(card_id, bytes.fromhex("3B6D00000087CF20018649618B0000008C"))
    assert decoding.region_fits_atr(card_id, bytes.fromhex("3B85800100814A4446CD"))


@given(st.binary(max_size=33))
def test_any_bytes_may_stand_for_an_answer_to_reset(atr: bytes) -> None:
    assert len(decoding.historical_bytes(atr)) <= 15
