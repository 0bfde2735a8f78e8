from __future__ import annotations

import pytest

from devices.printers import pwg
from devices.printers.dots import first_page
from devices.printers.ipp_document import Document, document_for
from devices.printers.ipp_message import Attribute, Resolution, Tag, Value
from tests.support.pages import pdf

PDF = pdf()
RASTER, FORMATS, KINDS = "image/pwg-raster", "document-format-supported", "pwg-raster-document-type-supported"
RESOLUTIONS = "pwg-raster-document-resolution-supported"


def document(**told: tuple[Value, ...]) -> Document:
    found = document_for({name.replace("_", "-"): values for name, values in told.items()}, PDF)
    assert found is not None
    return found


def dpi_of(found: Document) -> int:
    return int.from_bytes(found.data[4 + 276 : 4 + 280], "big")


def asked(found: Document, name: str) -> tuple[int | bool | str | Attribute, ...] | None:
    return next((one.values for one in found.asked if one.name == name), None)


def test_dots_are_preferred_to_a_pdf() -> None:
    found = document(document_format_supported=("application/pdf", RASTER))
    assert found.mime == RASTER
    assert pwg.decode(found.data) == first_page(PDF)


@pytest.mark.parametrize(
    ("formats", "mime"),
    [
        pytest.param(("application/pdf", "image/jpeg"), "application/pdf", id="a PDF as it is"),
        pytest.param(("application/octet-stream",), "application/octet-stream", id="a PDF under no name at last"),
        pytest.param((), "application/octet-stream", id="a printer that says nothing of formats"),
    ],
)
def test_a_printer_without_raster_gets_the_pdf(formats: tuple[str, ...], mime: str) -> None:
    found = document(document_format_supported=formats)
    assert (found.mime, found.data) == (mime, PDF)


def test_a_printer_of_photographs_gets_nothing() -> None:
    assert document_for({FORMATS: ("image/jpeg",)}, PDF) is None


@pytest.mark.parametrize(
    ("resolutions", "dpi"),
    [
        pytest.param([203, 300], 203, id="its own grid"),
        pytest.param([600, 300], 300, id="the coarsest that is fine enough"),
        pytest.param([180], 180, id="a head of 180 dpi"),
        pytest.param([100, 180], 180, id="the finest of the coarse"),
        pytest.param([], 203, id="none told"),
    ],
)
def test_the_resolution_is_one_of_the_printer(resolutions: list[int], dpi: int) -> None:
    told = tuple(Resolution(one, one) for one in resolutions)
    found = document(document_format_supported=(RASTER,), pwg_raster_document_resolution_supported=told)
    assert dpi_of(found) == dpi
    assert pwg.decode(found.data) == first_page(PDF, dpi)


def test_dots_that_are_not_square_are_not_used() -> None:
    told = (Resolution(203, 180), Resolution(300, 300))
    assert dpi_of(document(document_format_supported=(RASTER,), printer_resolution_supported=told)) == 300


@pytest.mark.parametrize(
    ("kinds", "formats", "mime", "bits"),
    [
        pytest.param(("sgray_8", "black_1"), (RASTER,), RASTER, 1, id="one bit when it can"),
        pytest.param(("srgb_8", "sgray_8"), (RASTER,), RASTER, 8, id="grey on most printers for sheets"),
        pytest.param(("srgb_8",), (RASTER,), RASTER, 8, id="grey is owed by all of them"),
        pytest.param(("srgb_8",), (RASTER, "application/pdf"), "application/pdf", None, id="rather the PDF"),
    ],
)
def test_the_kind_of_raster_is_one_of_the_printer(
    kinds: tuple[str, ...], formats: tuple[str, ...], mime: str, bits: int | None
) -> None:
    found = document(document_format_supported=formats, pwg_raster_document_type_supported=kinds)
    assert found.mime == mime
    if bits is not None:
        assert int.from_bytes(found.data[4 + 388 : 4 + 392], "big") == bits
        assert pwg.decode(found.data) == first_page(PDF)


def test_the_paper_is_asked_for_as_long_as_the_page_and_cut() -> None:
    found = document(
        document_format_supported=(RASTER,),
        media_col_supported=("media-size", "media-source"),
        finishings_supported=(3, 11),
        print_scaling_supported=("auto", "none"),
    )
    size = Attribute(
        Tag.COLLECTION,
        "media-size",
        (Attribute(Tag.INTEGER, "x-dimension", (7200,)), Attribute(Tag.INTEGER, "y-dimension", (8000,))),
    )
    assert asked(found, "media-col") == (size,)
    assert asked(found, "finishings") == (11,)
    assert asked(found, "print-scaling") == ("none",)


def test_a_plain_printer_is_asked_for_nothing() -> None:
    assert document(document_format_supported=(RASTER,), finishings_supported=(3,)).asked == ()
