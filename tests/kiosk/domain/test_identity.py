from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.identity import (
    NumberKind,
    NumberResult,
    Sex,
    age_on,
    check_digit,
    examine,
    masked_name,
    masked_number,
    normal_form,
    typed_name,
)  # fmt: skip

TODAY = date(2026, 3, 2)
DIGITS = "0123456789"
births = st.dates(date(1900, 1, 1), TODAY)


@st.composite
def numbers(draw: st.DrawFn) -> str:
    region = draw(st.from_regex(r"[1-7][0-9]{5}", fullmatch=True))
    seventeen = f"{region}{draw(births):%Y%m%d}{draw(st.integers(0, 999)):03d}"
    return seventeen + check_digit(seventeen)


# Examples of the standard's annex, of public libraries and of official specimens.
@pytest.mark.parametrize(
    ("number", "kind", "sex", "born"),
    [
        ("11010519491231002X", NumberKind.RESIDENT, Sex.FEMALE, date(1949, 12, 31)),
        ("440524188001010014", NumberKind.RESIDENT, Sex.MALE, date(1880, 1, 1)),
        ("360426199101010071", NumberKind.RESIDENT, Sex.MALE, date(1991, 1, 1)),
        ("810000199408230021", NumberKind.HONG_KONG, Sex.FEMALE, date(1994, 8, 23)),
        ("820000198504150010", NumberKind.MACAO, Sex.MALE, date(1985, 4, 15)),
        ("830000199201300022", NumberKind.TAIWAN, Sex.FEMALE, date(1992, 1, 30)),
        ("911124198108030024", NumberKind.FOREIGN_PERMANENT, Sex.FEMALE, date(1981, 8, 3)),
        ("932682198501010017", NumberKind.FOREIGN_PERMANENT, Sex.MALE, date(1985, 1, 1)),
    ],
)
def test_a_number_tells_kind_sex_and_birth(number: str, kind: NumberKind, sex: Sex, born: date) -> None:
    found = examine(number, TODAY)
    assert (found.result, found.kind, found.sex, found.birth_date) == (NumberResult.VALID, kind, sex, born)
    assert found.warnings == ()


@given(numbers())
def test_any_slip_of_one_digit_is_noticed(number: str) -> None:
    assert examine(number, TODAY).result is NumberResult.VALID
    for place in range(17):
        for digit in DIGITS:
            if digit != number[place]:
                slipped = number[:place] + digit + number[place + 1 :]
                assert examine(slipped, TODAY).result is NumberResult.SUSPICIOUS


@given(numbers(), st.integers(0, 16))
def test_two_neighbours_changed_round_are_noticed(number: str, place: int) -> None:
    turned = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    if turned != number:
        assert examine(turned, TODAY).result is not NumberResult.VALID


@given(numbers())
def test_a_small_x_and_blanks_around_do_not_matter(number: str) -> None:
    assert examine(f" {number.lower()}\n", TODAY) == examine(number, TODAY)


def test_a_birth_still_to_come_is_suspicious() -> None:
    seventeen = "65990120260303001"
    number = seventeen + check_digit(seventeen)
    assert examine(number, TODAY).result is NumberResult.SUSPICIOUS
    assert examine(number, date(2026, 3, 3)).result is NumberResult.VALID


def test_an_old_number_has_no_check_digit_and_says_so() -> None:
    found = examine("659901550307004", TODAY)
    assert (found.result, found.kind, found.sex) == (NumberResult.VALID, NumberKind.RESIDENT_15, Sex.FEMALE)
    assert (found.birth_date, found.warnings) == (date(1955, 3, 7), ("number_without_check",))
    assert normal_form("659901550307004") == "659901195503070041"


def test_an_old_number_with_a_day_that_never_was_is_suspicious() -> None:
    assert examine("659901550230004", TODAY).result is NumberResult.SUSPICIOUS


@pytest.mark.parametrize("text", ["XXA0SPECIMEN00118", "xxb12", "ABC123456789012", "ABC012345678901234"])
def test_three_letters_and_a_document_number_were_assigned(text: str) -> None:
    found = examine(text, TODAY)
    assert (found.result, found.kind, found.sex, found.birth_date) == (
        NumberResult.OTHER, NumberKind.ASSIGNED, None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "65990119660712104",
        "6599011966071210477",
        "６５９９０１１９６６０７１２１０４７",
        "٦٥٩٩٠١",
        "张三",
        "abc",
        "abc1",
        "abc <anything>",
        "ABC-1234",
        "ABC0\n12345",
        "ABC0123456789012345",
        "ABC张三12",
    ],
)
def test_anything_else_is_suspicious_and_gives_nothing_away(text: str) -> None:
    found = examine(text, TODAY)
    assert (found.result, found.kind, found.sex, found.birth_date) == (NumberResult.SUSPICIOUS, None, None, None)
    assert found.warnings == ("number_check",)


@given(st.text(max_size=30))
def test_any_text_has_one_of_three_results(text: str) -> None:
    assert examine(text, TODAY).result in NumberResult


@given(st.one_of(st.text(max_size=30), numbers(), st.from_regex(r"[0-9 ]{15,18}", fullmatch=True)))
def test_the_normal_form_is_its_own_normal_form(text: str) -> None:
    assert normal_form(normal_form(text)) == normal_form(text)


@given(numbers())
def test_old_and_new_form_of_a_number_are_the_same_person(number: str) -> None:
    if number[6:8] == "19":
        assert normal_form(number[:6] + number[8:17]) == number
    assert normal_form(" ".join(number.lower())) == number


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("张三", "张*"),
        ("王", "王*"),
        ("欧阳娜娜", "欧*娜"),
        ("阿卜杜热西提", "阿*提"),
        ("阿依古丽·买买提", "阿*丽"),
        ("阿依古丽・买买提", "阿*丽"),
        ("ئايگۈل مەمەت", "ئ*ل"),
        ("SPECIMEN AMINA", "S***"),
        ("Ömer", "Ö***"),
        ("M麦麦提", "M***"),
        (" 张 ", "张*"),
        ("\u202e张三丰", "张*丰"),
        ("", "*"),
        ("··", "*"),
    ],
)
def test_a_name_is_masked(name: str, shown: str) -> None:
    assert masked_name(name) == shown


@given(st.text(max_size=60))
def test_a_mask_gives_away_two_letters_at_most(name: str) -> None:
    shown = masked_name(name)
    assert "*" in shown and len(shown) <= 4 and len(shown.replace("*", "")) <= 2


def test_a_number_keeps_its_first_and_last_character() -> None:
    assert masked_number("11010519491231002X") == "1****************X"
    assert [masked_number(text) for text in ("", "1", "12", "123")] == ["*", "*", "1*", "1*3"]


@pytest.mark.parametrize(
    ("day", "years"), [(date(2025, 2, 28), 64), (date(2025, 3, 1), 65), (date(2028, 2, 29), 68), (date(1960, 2, 29), 0)]
)
def test_who_was_born_on_a_leap_day_is_a_year_older_on_the_first_of_march(day: date, years: int) -> None:
    assert age_on(date(1960, 2, 29), day) == years


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (" 试三\n", "试三"),
        ("Jose\u0301  Q.", "Jos\u00e9 Q."),
        ("ئايگۈل ئە\u200cلى", "ئايگۈل ئە\u200cلى"),
        ("", None),
        (" \t\u3000", None),
    ],
)
def test_a_typed_name_is_kept_in_one_form_and_a_blank_one_is_none(text: str, name: str | None) -> None:
    assert typed_name(text) == name


@pytest.mark.parametrize("text", ["试\x1b[2J", "a\nb", "a\x00b", "试\udcff", "a\u2028b", "\u202eabc", "a\u2066b"])
def test_a_name_with_controls_or_broken_bytes_is_no_name(text: str) -> None:
    with pytest.raises(ValueError, match="one line of letters"):
        typed_name(text)
