"""PWG Raster of one black and white page (PWG 5102.4-2012): dots to bytes, and back."""

from __future__ import annotations

import struct
from enum import StrEnum

from devices.printers.dots import Dots, packed

MAGIC = b"RaS2"
HEADER = 1796  # bytes of a page header
BLACK, SGRAY = 3, 18  # ColorSpace
CUT_AFTER_DOCUMENT = 1
_GREY = [b"".join(b"\0" if byte >> bit & 1 else b"\xff" for bit in range(7, -1, -1)) for byte in range(256)]


class Kind(StrEnum):
    """pwg-raster-document-type-supported, those a ticket can be sent as."""

    BLACK_1 = "black_1"
    SGRAY_8 = "sgray_8"


def encode(dots: Dots, dpi: int = 203, kind: Kind = Kind.BLACK_1, cut: bool = True) -> bytes:
    bits, space = (1, BLACK) if kind is Kind.BLACK_1 else (8, SGRAY)
    rows = dots.rows if kind is Kind.BLACK_1 else tuple(_grey(row, dots.width) for row in dots.rows)
    head = bytearray(HEADER)
    head[0:9] = b"PwgRaster"
    fields: tuple[tuple[int, tuple[int, ...]], ...] = (
        (268, (CUT_AFTER_DOCUMENT if cut else 0,)),  # CutMedia
        (276, (dpi, dpi)),  # HWResolution
        (340, (1,)),  # NumCopies
        (352, (round(dots.width * 72 / dpi), round(dots.height * 72 / dpi))),  # PageSize, points
        (372, (dots.width, dots.height)),  # Width, Height
        # BitsPerColor, BitsPerPixel, BytesPerLine, ColorOrder, ColorSpace
        (384, (bits, bits, (dots.width * bits + 7) // 8, 0, space)),
        (420, (1,)),  # NumColors
        (452, (1,)),  # TotalPageCount
        (456, (1, 1)),  # CrossFeedTransform, FeedTransform
    )
    for offset, values in fields:
        struct.pack_into(f">{len(values)}I", head, offset, *values)
    out, at = bytearray(MAGIC) + head, 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and end - at < 256 and rows[end] == rows[at]:
            end += 1
        out.append(end - at - 1)  # how often the row is repeated
        out += _packbits(rows[at])
        at = end
    return bytes(out)


def decode(data: bytes) -> Dots:
    """The first page. Errors: ValueError when it is not whole, or of another kind than this file writes."""
    try:
        return _decode(data)
    except (struct.error, IndexError):
        raise ValueError("PWG Raster that is not whole") from None


def _decode(data: bytes) -> Dots:
    def number(offset: int) -> int:
        return int(struct.unpack_from(">I", data, 4 + offset)[0])

    width, height, step = number(372), number(376), number(392)
    if data[:4] != MAGIC or (number(388), number(400)) not in ((1, BLACK), (8, SGRAY)):
        raise ValueError("not PWG Raster in one bit of black or eight of grey")
    at, rows = 4 + HEADER, bytearray()
    while len(rows) < height * step:
        repeats, row, at = data[at] + 1, bytearray(), at + 1
        while len(row) < step:
            count, at = data[at], at + 1
            if count < 128:
                row += bytes([data[at]]) * (count + 1)
                at += 1
            else:
                row += data[at : at + 257 - count]
                at += 257 - count
        rows += row * repeats
    if number(388) == 1:
        return packed(bytes(rows), width)
    return Dots(width, tuple(_black(bytes(rows[at : at + step])) for at in range(0, height * step, step)))


def _grey(row: bytes, width: int) -> bytes:
    return b"".join(_GREY[byte] for byte in row)[:width]


def _black(line: bytes) -> bytes:
    bits = "".join("0" if grey else "1" for grey in line).ljust((len(line) + 7) // 8 * 8, "0")
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def _packbits(row: bytes) -> bytearray:
    out, at, size = bytearray(), 0, len(row)
    while at < size:
        end = at + 1
        while end < size and end - at < 128 and row[end] == row[at]:
            end += 1
        if end - at > 1:
            out += bytes([end - at - 1, row[at]])
        else:  # no repeat here: gather bytes up to the next repeat
            while end < size and end - at < 128 and (end + 1 == size or row[end] != row[end + 1]):
                end += 1
            out += bytes([257 - (end - at) if end - at > 1 else 0]) + row[at:end]
        at = end
    return out
