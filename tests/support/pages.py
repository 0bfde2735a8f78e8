"""An invented ticket as a page, for whatever prints."""

from __future__ import annotations

import io
from datetime import date

from reportlab.pdfgen.canvas import Canvas

from kiosk.application.ports import Page

DOT = 72 / 25.4 / 8  # points
DAY = date(2026, 11, 23)


def squares(width: int, height: int) -> tuple[tuple[int, int, int, int], ...]:
    """Left, bottom, width and height in dots."""
    return (8, 8, 16, 24), (width - 11, height - 13, 3, 5), (width - 40, 20, 1, 300), (30, height - 80, 300, 1)


def pdf(label: str = "A012", width: int = 576, height: int = 640) -> bytes:
    """A page of that many dots with its label and some black rectangles on whole dots."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width * DOT, height * DOT), invariant=1)
    for left, bottom, wide, high in squares(width, height):
        canvas.rect(left * DOT, bottom * DOT, wide * DOT, high * DOT, fill=1, stroke=0)
    canvas.setFont("Helvetica-Bold", 160 * DOT)
    canvas.drawCentredString(width / 2 * DOT, height / 2 * DOT, label)
    canvas.save()
    return out.getvalue()


def page(job: str, label: str = "A012", copy: int = 1) -> Page:
    return Page(job, pdf(label), 80, label, DAY, copy)
