from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops

from kiosk.domain.visit import Place, Slip
from kiosk.paper.code import ticket_code
from kiosk.paper.roll import DOT, ROLLS

ROOT = Path(__file__).parents[3]
PICTURES = ROOT / "tests" / "pictures"
BUILD = ROOT / "build" / "pictures"
DAY = date(2026, 11, 23)
KEY = bytes(range(32))
BIDI_CONTROLS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\f"))

STATIONS = (
    Place("R", {"ug": "تىزىملىتىش", "zh": "登记建档", "en": "Registration desk"}, "101"),
    Place("V", {"ug": "بوي ۋە ئېغىرلىق", "zh": "身高体重", "en": "Height and weight"}, "102"),
    Place("P", {"ug": "قان بېسىمى", "zh": "血压", "en": "Blood pressure"}, "103"),
    Place("B", {"ug": "قان ئېلىش", "zh": "抽血", "en": "Blood draw"}, "203", fasting=True),
    Place("U", {"ug": "سۈيدۈك تەكشۈرۈش", "zh": "尿检", "en": "Urine sample"}, "?"),
    Place("S", {"ug": "قورساق ئۇلترا ئاۋازى", "zh": "腹部B超", "en": "Abdominal ultrasound"}, "205", fasting=True),
    Place("N", {"ug": "كۆز-قۇلاق-بۇرۇن", "zh": "五官科", "en": "Eyes, ears, nose, mouth"}, ""),
    Place("C", {"ug": "سالامەتلىك يېتەكچىلىكى", "zh": "健康指导", "en": "Health guidance, result"}, "110"),
)
SLIP = Slip(
    label="A012",
    business_day=DAY,
    issued_at=datetime(2026, 11, 23, 4, 20, tzinfo=UTC),
    clinic={"ug": "ئاۋات مەھەللە ساغلاملىق مەركىزى", "zh": "阿瓦提社区卫生服务中心", "en": "Awat health centre"},
    programme={"ug": "ياشانغانلار سالامەتلىك تەكشۈرۈشى", "zh": "老年人健康体检", "en": "Check-up from 65"},
    places=STATIONS,
    first=STATIONS[0],
    people_ahead=3,
    wait_minutes=(10, 20),
    masked_name="ئا*** م***",
    journal_head="A1B2C3D4",
    code=ticket_code("A012", DAY, 12, KEY),
)


@pytest.fixture
def slip() -> Callable[..., Slip]:
    """An elderly person's ticket with anything in it changed."""
    return lambda **changes: replace(SLIP, **changes)


@pytest.fixture
def dots() -> Callable[[bytes, int], Image.Image]:
    """The first page of a PDF as the head of the printer burns it: one bit, whole dots."""

    def render(pdf: bytes, roll_mm: int) -> Image.Image:
        document = pypdfium2.PdfDocument(pdf)
        try:
            page, head = document[0], ROLLS[roll_mm].head
            width, height = page.get_size()
            grey = page.render(scale=head / width, grayscale=True, no_smoothpath=True, no_smoothimage=True).to_pil()
            page_dots = grey.crop((0, 0, head, round(height / DOT)))
            burnt: Image.Image = page_dots.point([0 if shade < 160 else 255 for shade in range(256)], "1")
            return burnt
        finally:
            document.close()

    return render


@pytest.fixture
def read() -> Callable[[bytes], list[str]]:
    """The words of a PDF as poppler copies them, in reading order of each script."""

    def extract(pdf: bytes) -> list[str]:
        out = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout
        return out.decode().translate(BIDI_CONTROLS).split()

    return extract


@pytest.fixture
def same_picture() -> Callable[..., None]:
    """Compares with the picture of that name in tests/pictures. UPDATE_PICTURES=1 replaces it: then look at it."""

    def compare(got: Image.Image, name: str, build: Path = BUILD) -> None:
        kept = PICTURES / f"{name}.png"
        if os.environ.get("UPDATE_PICTURES") == "1":
            got.save(kept, optimize=True)
            return
        assert kept.is_file(), f"there is no picture {kept.name}; make it with UPDATE_PICTURES=1 and look at it"
        with Image.open(kept) as file:
            expected = file.convert("1")
        if expected.size == got.size and ImageChops.logical_xor(expected, got).getbbox() is None:
            return
        build.mkdir(parents=True, exist_ok=True)
        expected.save(build / f"{name}-expected.png")
        got.save(build / f"{name}-got.png")
        _difference(expected, got).save(build / f"{name}-difference.png")
        pytest.fail(f"{name} looks different: see build/pictures/{name}-*.png; UPDATE_PICTURES=1 replaces the picture")

    return compare


def _difference(expected: Image.Image, got: Image.Image) -> Image.Image:
    """What is gone in red, what is new in blue, what is the same in grey."""
    size = (max(expected.width, got.width), max(expected.height, got.height))
    planes: list[Any] = []
    for picture in (expected, got):
        plane = Image.new("L", size, 255)
        plane.paste(picture.convert("L"), (0, 0))
        planes.append(plane)
    return Image.merge("RGB", (planes[1], ImageChops.lighter(*planes), planes[0]))
