"""A ticket in the form that a printer says it takes, and what is asked for with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from devices.printers import dots, pwg
from devices.printers.ipp_client import texts
from devices.printers.ipp_message import Attribute, Resolution, Tag, Values
from devices.printers.ipp_message import attribute as a

ABILITIES = (
    "document-format-supported",
    "pwg-raster-document-resolution-supported",
    "pwg-raster-document-type-supported",
    "printer-resolution-supported",
    "media-col-supported",
    "job-creation-attributes-supported",
    "finishings-supported",
    "print-scaling-supported",
)
PWG_RASTER, PDF, OCTETS = "image/pwg-raster", "application/pdf", "application/octet-stream"
CUTS = (11, 63, 61, 60)  # finishings (PWG 5100.1): trim, and trim after the job, the document, the page
OWN_DPI = 203


@dataclass(frozen=True, slots=True)
class Document:
    mime: str
    data: bytes = field(repr=False)
    asked: tuple[Attribute, ...]  # job template attributes


def document_for(told: Values, pdf: bytes) -> Document | None:
    """The dots of the page when the printer takes them, else the PDF; None when it takes neither.

    ``told`` are the ABILITIES that the printer has. Errors: ValueError when ``pdf`` is none.
    """
    formats = texts(told.get("document-format-supported", ()))
    asked = _asked(told, *dots.page_size_mm(pdf))
    if PWG_RASTER in formats:
        kinds = texts(told.get("pwg-raster-document-type-supported", ()))
        kind = next((one for one in pwg.Kind if one in kinds or not kinds), None)
        if kind is None and PDF not in formats:
            kind = pwg.Kind.SGRAY_8  # colour printers owe it (PWG 5102.4, 4.3), whatever they list
        if kind is not None:
            dpi = _resolution(told)
            cut = any(one.name == "finishings" for one in asked)
            return Document(PWG_RASTER, pwg.encode(dots.first_page(pdf, dpi), dpi, kind, cut), asked)
    if PDF in formats:
        return Document(PDF, pdf, asked)
    return Document(OCTETS, pdf, asked) if OCTETS in formats or not formats else None


def _resolution(told: Values) -> int:
    """Our own when the printer has it, else the coarsest that is fine enough, in dots per inch."""
    for name in ("pwg-raster-document-resolution-supported", "printer-resolution-supported"):
        found = [one for one in told.get(name, ()) if isinstance(one, Resolution)]
        square = sorted({one.cross for one in found if one.cross == one.feed})
        if square:
            return next((dpi for dpi in square if dpi >= OWN_DPI - 3), square[-1]) if OWN_DPI not in square else OWN_DPI
    return OWN_DPI


def _asked(told: Values, wide_mm: float, high_mm: float) -> tuple[Attribute, ...]:
    asked: list[Attribute] = []
    taken = texts(told.get("job-creation-attributes-supported", ()))
    if "media-col" in taken or "media-size" in texts(told.get("media-col-supported", ())):
        size = a(
            Tag.COLLECTION,
            "media-size",
            a(Tag.INTEGER, "x-dimension", round(wide_mm * 100)),  # hundredths of a millimetre (PWG 5100.3, 3.13.8)
            a(Tag.INTEGER, "y-dimension", round(high_mm * 100)),
        )
        asked.append(a(Tag.COLLECTION, "media-col", size))
    cuts = told.get("finishings-supported", ())
    if (cut := next((one for one in CUTS if one in cuts), None)) is not None:
        asked.append(a(Tag.ENUM, "finishings", cut))
    if "none" in texts(told.get("print-scaling-supported", ())):
        asked.append(a(Tag.KEYWORD, "print-scaling", "none"))
    return tuple(asked)
