"""Bars of these days beside those before, drawn by ReportLab's charts; codes and figures only, words stand around."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color

NOW, BEFORE = Color(0.13, 0.32, 0.5), Color(0.72, 0.77, 0.82)
_FACE, _SIZE = "Chinese", 7
_CROWDED = 20  # more bars than this carry no figures
_LABELS = 16  # more names than this are not all written

Bars = Sequence[tuple[str, float, "float | None"]]  # a short name, now, before


def bars(canvas: Any, corner: tuple[float, float], size: tuple[float, float], rows: Bars) -> None:
    """``corner``: the lower left."""
    width, height = size
    chart = VerticalBarChart()
    chart.x, chart.y, chart.width, chart.height = 22, 16, width - 26, height - 28
    before = [row[2] for row in rows]
    both = any(one is not None for one in before)
    chart.data = [[row[1] for row in rows], *([[one or 0 for one in before]] if both else [])]
    for place, colour in enumerate((NOW, BEFORE)[: len(chart.data)]):
        chart.bars[place].fillColor = colour
        chart.bars[place].strokeColor, chart.bars[place].strokeWidth = NOW, 0.6  # also seen in black and white
    top = max(1.0, *(value for series in chart.data for value in series))
    step = _step(top)
    chart.valueAxis.valueMin, chart.valueAxis.valueStep = 0, step
    chart.valueAxis.valueMax = step * (int(top / step) + 1)
    every = -(-len(rows) // _LABELS)
    chart.categoryAxis.categoryNames = [row[0] if place % every == 0 else "" for place, row in enumerate(rows)]
    for labels in (chart.valueAxis.labels, chart.categoryAxis.labels):
        labels.fontName, labels.fontSize = _FACE, _SIZE
    chart.valueAxis.gridStrokeColor, chart.valueAxis.visibleGrid = Color(0.85, 0.85, 0.85), True
    chart.valueAxis.gridStrokeWidth = 0.3
    chart.groupSpacing = 6
    if len(rows) <= _CROWDED:
        chart.barLabelFormat = "%g"
        chart.barLabels.fontName, chart.barLabels.fontSize, chart.barLabels.nudge = _FACE, 5.5, 4
    drawing = Drawing(width, height)
    drawing.add(chart)
    renderPDF.draw(drawing, canvas, *corner)


def _step(top: float) -> float:
    """Of 1, 2, 5 times a power of ten, so that there are five lines at most."""
    step = 1.0
    while True:
        for factor in (1, 2, 5):
            if step * factor * 5 >= top:
                return step * factor
        step *= 10
