"""A QR code on whole dots (ISO/IEC 18004, level M)."""

from __future__ import annotations

from typing import Any

import segno

from kiosk.paper.blocks import INSIDE, Block

QUIET = 4  # modules of white around it
_MASK = 3  # any of the eight is valid; the search for the best costs four fifths of the time of a code


def qr(content: str, module: int) -> tuple[int, Block]:
    """Its width in dots, quiet zone and all, and the square block."""
    matrix = segno.make_qr(content, error="m", boost_error=False, mask=_MASK).matrix
    side = (len(matrix) + 2 * QUIET) * module

    def draw(canvas: Any, left: int, top: int) -> None:
        path = canvas.beginPath()
        for r, row in enumerate(matrix):
            y, k = top - (QUIET + r + 1) * module, 0
            while k < len(row):
                j = k
                while j < len(row) and row[j]:
                    j += 1
                if j > k:
                    wide = (j - k) * module
                    path.rect(left + (QUIET + k) * module + INSIDE, y + INSIDE, wide - 2 * INSIDE, module - 2 * INSIDE)
                k = max(j, k + 1)
        canvas.drawPath(path, stroke=0, fill=1)

    return side, Block(side, draw)
