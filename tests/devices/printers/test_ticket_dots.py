from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from devices.printers import pwg
from devices.printers.dots import Dots, first_page, packed, page_size_mm
from tests.support.pages import pdf, squares


def black(dots: Dots) -> set[tuple[int, int]]:
    return {(x, y) for y, row in enumerate(dots.rows) for x in range(dots.width) if row[x // 8] & 0x80 >> x % 8}


@pytest.mark.parametrize("width", [576, 384])
@pytest.mark.parametrize("height", [333, 640, 826, 827, 1026, 1399])
def test_a_page_on_the_grid_comes_out_dot_for_dot(width: int, height: int) -> None:
    dots = first_page(pdf("", width, height))
    assert (dots.width, dots.height) == (width, height)
    assert black(dots) == {
        (x, y)
        for left, bottom, wide, high in squares(width, height)
        for x in range(left, left + wide)
        for y in range(height - bottom - high, height - bottom)
    }


def test_a_page_knows_its_size_in_millimetres() -> None:
    assert page_size_mm(pdf(width=576, height=640)) == pytest.approx((72.0, 80.0), abs=0.001)


def test_another_resolution_gives_the_same_page_larger() -> None:
    dots = first_page(pdf(width=576, height=640), 300)
    assert (dots.width, dots.height) == (round(72 / 25.4 * 300), round(80 / 25.4 * 300))


def test_the_picture_is_black_on_white() -> None:
    picture = packed(b"\x80\x00\x00\x40", 10).picture()
    assert picture.size == (10, 2)
    assert [picture.getpixel(at) for at in ((0, 0), (1, 0), (8, 1), (9, 1))] == [0, 255, 255, 0]


def test_what_is_no_pdf_is_said_to_be_none() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        first_page(b"A012")


rows = st.integers(1, 40).flatmap(
    lambda width: st.lists(
        st.one_of(
            st.binary(min_size=(width + 7) // 8, max_size=(width + 7) // 8),
            st.sampled_from([b"\0" * ((width + 7) // 8), b"\xff" * ((width + 7) // 8)]),
        ),
        min_size=1,
        max_size=300,
    ).map(lambda lines: Dots(width, tuple(_trimmed(line, width) for line in lines)))
)


def _trimmed(line: bytes, width: int) -> bytes:
    spare = len(line) * 8 - width
    return (int.from_bytes(line, "big") >> spare << spare).to_bytes(len(line), "big")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(dots=rows, kind=st.sampled_from(pwg.Kind))
def test_a_raster_there_and_back_is_the_same_picture(dots: Dots, kind: pwg.Kind) -> None:
    assert pwg.decode(pwg.encode(dots, kind=kind)) == dots


def test_long_rows_and_long_repeats_survive() -> None:
    row = bytes(range(256)) * 2 + b"\7" * 300
    dots = Dots(len(row) * 8, (row,) * 600)
    assert pwg.decode(pwg.encode(dots)) == dots


@pytest.mark.parametrize("cut", [3, 100, 1800, -1])
def test_a_raster_that_is_not_whole_is_refused(cut: int) -> None:
    with pytest.raises(ValueError):
        pwg.decode(pwg.encode(first_page(pdf()))[:cut])


def test_a_raster_in_colour_is_refused() -> None:
    data = bytearray(pwg.encode(first_page(pdf())))
    data[4 + 400 + 3] = 19
    with pytest.raises(ValueError, match="one bit"):
        pwg.decode(bytes(data))
