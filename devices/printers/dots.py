"""A black and white picture as a print head sees it, and a page of a PDF made into one."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageOps

THRESHOLD = 160  # grey below this is black: strokes without gaps at 203 dpi
_BLACK = [255 if grey < THRESHOLD else 0 for grey in range(256)]
_POINTS_PER_INCH = 72
_MM_PER_POINT = 25.4 / 72
_EXACT = {203: 203.2}  # a head of 8 dots/mm calls itself 203 dpi
# PDFium widens an upright rectangle whose rounded sides are a hair apart from whole dots by one more dot. One that
# leans, by a fifth of a dot over the whole paper, is filled by how much of each dot it covers instead.
_LEAN = 2e-4


@dataclass(frozen=True, slots=True)
class Dots:
    """``width`` is in dots. A row is whole bytes, the leftmost dot in the highest bit, 1 = black, the rest 0."""

    width: int
    rows: tuple[bytes, ...] = field(repr=False)

    @property
    def height(self) -> int:
        return len(self.rows)

    def picture(self) -> Image.Image:
        """As an eye sees it: grey values, black on white."""
        return ImageOps.invert(Image.frombytes("1", (self.width, self.height), b"".join(self.rows)).convert("L"))


def packed(data: bytes, width: int) -> Dots:
    """From rows of ``(width + 7) // 8`` bytes, one after the other."""
    step = (width + 7) // 8
    return Dots(width, tuple(data[at : at + step] for at in range(0, len(data), step)))


def page_size_mm(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page. Errors: ValueError when it is not a PDF."""
    with closing(_opened(pdf)) as document:
        wide, high = document[0].get_size()
        return wide * _MM_PER_POINT, high * _MM_PER_POINT


def first_page(pdf: bytes, dpi: int = 203) -> Dots:
    """The first page at that resolution, as many dots wide and high as the page, rounded to whole dots.

    What lies on the grid of 8 dots/mm comes out dot for dot. Errors: ValueError when it is not a PDF.
    """
    with closing(_opened(pdf)) as document:
        page = document[0]
        wide, high = page.get_size()
        scale = _EXACT.get(dpi, dpi) / _POINTS_PER_INCH
        width, height = round(wide * scale), round(high * scale)
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_Gray)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        lean = _LEAN * width / wide
        matrix = pdfium.FS_MATRIX(width / wide, lean, lean, height / high, -_LEAN * height / 2, -_LEAN * width / 2)
        flags = pdfium.FPDF_GRAYSCALE | pdfium.FPDF_RENDER_NO_SMOOTHIMAGE
        paper = pdfium.FS_RECTF(0, 0, width, height)
        pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, paper, flags)
        return packed(bitmap.to_pil().point(_BLACK, "1").tobytes(), width)


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError("not a PDF") from error
