from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest
import segno
from PIL import Image

from kiosk.domain.visit import Place, Slip
from kiosk.paper.qr import QUIET
from kiosk.paper.roll import DOT, ROLLS
from kiosk.paper.ticket import draw, ready_to_draw

Make = Callable[..., Slip]
Dots = Callable[[bytes, int], Image.Image]
Read = Callable[[bytes], list[str]]
both_rolls = pytest.mark.parametrize("roll_mm", [pytest.param(80, id="80 mm"), pytest.param(58, id="58 mm")])

LONG = {
    "ug": "ئاياللار كېسەللىكلىرى ۋە تۇغۇت بۆلۈمى تەكشۈرۈش ئۆيى ئىككىنچى قەۋەت شەرقىي تەرەپ",
    "zh": "妇科与产科联合检查室（二楼东侧走廊尽头右手边第三间）",
    "en": "Gynaecology and obstetrics, second floor, east corridor",
}


def black_rows(picture: Image.Image) -> list[int]:
    packed, step = picture.tobytes(), picture.width // 8
    white = b"\xff" * step
    return [row for row in range(picture.height) if packed[row * step : (row + 1) * step] != white]


@both_rolls
def test_a_ticket_tells_number_people_wait_time_and_where_to_go(slip: Make, read: Read, roll_mm: int) -> None:
    words = read(draw(slip(), roll_mm))
    assert {"A012", "3", "10–20", "2026-11-23", "12:20", "101", "登记建档", "تىزىملىتىش"} <= set(words)


@both_rolls
def test_every_station_of_the_route_stands_on_the_ticket_in_its_order(slip: Make, read: Read, roll_mm: int) -> None:
    words = read(draw(slip(), roll_mm))
    route = words[words.index("检查项目") :]
    found = [route.index(name) for name in ("登记建档", "血压", "抽血", "尿检", "腹部B超", "五官科", "健康指导")]
    assert found == sorted(found)


@both_rolls
def test_the_ticket_speaks_three_languages(slip: Make, read: Read, roll_mm: int) -> None:
    words = read(draw(slip(), roll_mm))
    assert {
        "نومۇرىڭىز",
        "您的排队号",
        "老年人健康体检",
        "Check-up",
        "ساغلاملىق",
        "阿瓦提社区卫生服务中心",
        "Awat",
    } <= set(words)


@both_rolls
def test_a_name_the_catalogue_lacks_is_told_in_the_other_languages(slip: Make, read: Read, roll_mm: int) -> None:
    places = (Place("C", {"ug": "", "zh": "健康指导", "en": "Health guidance"}, "110"),)
    words = read(draw(slip(places=places, programme={"ug": "", "zh": "普通门诊", "en": "Walk-in clinic"}), roll_mm))
    assert {"普通门诊", "Walk-in", "健康指导"} <= set(words)
    assert "guidance" not in words, "English stands in the column of the Uyghur names"


def test_a_catalogue_of_one_language_still_makes_a_ticket(slip: Make, read: Read) -> None:
    places = (Place("R", {"ug": "تىزىملىتىش"}, ""), Place("P", {"zh": "血压"}, ""), Place("E", {"en": "ECG"}, ""))
    words = read(draw(slip(places=places, first=places[2], programme={"zh": "体检"}, clinic={"ug": "مەركىزى"}), 80))
    assert {"تىزىملىتىش", "血压", "ECG", "体检", "مەركىزى"} <= set(words)


@pytest.mark.parametrize("room", [pytest.param("", id="empty"), pytest.param("?", id="to be filled in")])
def test_a_room_nobody_filled_in_is_not_printed(slip: Make, read: Read, room: str) -> None:
    place = Place("P", {"ug": "قان بېسىمى", "zh": "血压", "en": "Blood pressure"}, room)
    words = read(draw(slip(places=(place,), first=place), 80))
    assert "?" not in "".join(words) and {"房间请问工作人员", "خادىمدىن"} <= set(words), (
        "whoever looks for it is told whom to ask"
    )


@both_rolls
def test_a_first_copy_has_no_mark_and_a_reprint_says_which_it_is(slip: Make, read: Read, roll_mm: int) -> None:
    assert "补打" not in read(draw(slip(), roll_mm))
    words = read(draw(slip(copy=2), roll_mm))
    assert words[words.index("补打") + 1] == "2"
    assert {"copy", "نۇسخا", "A012"} <= set(words)


def test_no_minutes_are_promised_before_a_desk_is_open(slip: Make, read: Read) -> None:
    words = read(draw(slip(wait_minutes=None), 80))
    assert "尚未开始" in words
    assert not {"minutes", "مىنۇت"} & set(words)


def test_a_name_that_staff_will_complete_is_said_so(slip: Make, read: Read) -> None:
    assert "姓名由工作人员填写" in read(draw(slip(masked_name=""), 80))


def test_the_line_about_food_stands_only_where_a_station_asks_for_it(slip: Make, read: Read) -> None:
    assert "eat" in read(draw(slip(), 80))
    place = Place("P", {"zh": "血压"}, "")
    assert "eat" not in read(draw(slip(places=(place,), first=place), 80))


@both_rolls
@pytest.mark.parametrize("label", ["A999", "A1000", "B9999"])
def test_a_number_above_999_is_as_whole_as_any(slip: Make, read: Read, roll_mm: int, label: str) -> None:
    assert label in read(draw(slip(label=label), roll_mm))


@both_rolls
def test_long_names_are_wrapped_and_never_cut(slip: Make, read: Read, dots: Dots, roll_mm: int) -> None:
    place = Place("W", LONG, "门诊楼二楼东侧 B203", fasting=True)
    pdf = draw(slip(places=(place,), first=place, clinic=LONG, programme=LONG, people_ahead=1234), roll_mm)
    words = read(pdf)
    for wanted in (*LONG["ug"].split(), *LONG["en"].split()):
        assert words.count(wanted) >= 3, wanted
    assert "".join(words).count("B203") == 2
    picture = dots(pdf, roll_mm)
    sides = [picture.crop((x, 0, x + 1, picture.height)).getextrema() for x in (0, picture.width - 1)]
    assert sides == [(255, 255), (255, 255)], "a letter runs off the paper"


@both_rolls
def test_the_page_is_as_long_as_its_content_in_whole_dots(slip: Make, dots: Dots, roll_mm: int) -> None:
    pdf = draw(slip(), roll_mm)
    document = pypdfium2.PdfDocument(pdf)
    width, height = document[0].get_size()
    document.close()
    assert width / DOT == pytest.approx(ROLLS[roll_mm].head, abs=1e-3)
    assert height / DOT == pytest.approx(round(height / DOT), abs=0.02)
    picture = dots(pdf, roll_mm)
    rows = black_rows(picture)
    assert rows[0] < 20
    assert picture.height - rows[-1] < 20, "paper is wasted below the last line"


@both_rolls
def test_rules_are_exactly_as_wide_as_the_ticket(slip: Make, dots: Dots, roll_mm: int) -> None:
    picture, roll = dots(draw(slip(), roll_mm), roll_mm), ROLLS[roll_mm]
    edge = (roll.head - roll.width) // 2
    full = [
        row
        for row in black_rows(picture)
        if picture.crop((edge, row, edge + roll.width, row + 1)).getextrema() == (0, 0)
    ]
    assert len(full) > 20
    for row in full:
        assert picture.crop((0, row, edge, row + 1)).getextrema() == (255, 255)
        assert picture.crop((edge + roll.width, row, roll.head, row + 1)).getextrema() == (255, 255)


@both_rolls
def test_the_qr_code_on_paper_says_the_place_in_the_queue(slip: Make, dots: Dots, roll_mm: int, tmp_path: Path) -> None:
    path = tmp_path / "ticket.png"
    dots(draw(slip(), roll_mm), roll_mm).save(path)
    said = subprocess.run(["zbarimg", "-q", "--raw", str(path)], capture_output=True, check=True).stdout.decode()
    assert said.strip() == slip().code


@both_rolls
def test_every_module_of_the_qr_code_is_whole_dots(slip: Make, dots: Dots, roll_mm: int) -> None:
    picture, roll = dots(draw(slip(), roll_mm), roll_mm), ROLLS[roll_mm]
    matrix = segno.make_qr(slip().code, error="m", boost_error=False, mask=3).matrix
    side = len(matrix) * roll.module
    code = Image.new("1", (len(matrix), len(matrix)))
    code.putdata([0 if module else 255 for row in matrix for module in row])
    wanted = code.resize((side, side), Image.Resampling.NEAREST).tobytes()
    left = (roll.head - roll.width) // 2 + QUIET * roll.module
    found = [
        y for y in range(picture.height - side) if picture.crop((left, y, left + side, y + side)).tobytes() == wanted
    ]
    assert len(found) == 1


def test_a_ticket_without_a_code_has_no_empty_square(slip: Make, dots: Dots) -> None:
    assert dots(draw(slip(code=""), 80), 80).height <= dots(draw(slip(), 80), 80).height


def test_fonts_are_embedded_and_cut_down_to_what_is_used(slip: Make) -> None:
    pdf = draw(slip(), 80)
    table = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True).stdout.decode().splitlines()
    rows = [line.split()[-5:-2] for line in table[2:]]
    assert rows
    assert all(row == ["yes", "yes", "yes"] for row in rows)  # embedded, subset, with letters to copy
    assert len(pdf) < 80_000


def test_no_personal_number_and_no_author_is_in_the_document(slip: Make, read: Read) -> None:
    pdf = draw(slip(), 80)
    assert not re.search(r"\d{6,}", "".join(read(pdf)).replace(slip().code, ""))
    told = subprocess.run(["pdfinfo", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    assert re.search(r"Title:\s+ticket\n", told)


def test_a_character_no_font_has_becomes_a_star_and_is_told_without_the_name(
    slip: Make, read: Read, caplog: pytest.LogCaptureFixture
) -> None:
    words = read(draw(slip(masked_name="\U000323af鿱"), 80))
    assert "*鿱" in words
    assert caplog.messages == ["glyph_missing"]
    caplog.clear()


def test_the_same_slip_gives_the_same_bytes_whatever_was_printed_before(slip: Make) -> None:
    first = draw(slip(), 80)
    draw(slip(masked_name="گ*** چ***", clinic=LONG), 58)
    assert draw(slip(), 80) == first


def test_tickets_drawn_by_several_threads_are_the_same(slip: Make) -> None:
    slips = [slip(label=f"A{i:03d}", people_ahead=i) for i in range(1, 25)]
    alone = [draw(one, 80) for one in slips]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda one: draw(one, 80), slips)) == alone


def test_a_printer_gets_tickets_for_its_own_roll(slip: Make) -> None:
    assert ready_to_draw(58)(slip()) == draw(slip(), 58)


def test_a_roll_that_is_not_made_is_refused(slip: Make) -> None:
    with pytest.raises(KeyError):
        draw(slip(), 70)
