"""A kiosk of 150 MB has no room for copies of its fonts."""

from __future__ import annotations

import subprocess
import sys

OPENED = """
import re
from pathlib import Path
from kiosk.paper import fonts
def own() -> int:
    return int(re.search(r"RssAnon:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
before = own()
fonts.ready()
print(own() - before)
"""


def test_the_fonts_of_the_paper_are_read_from_their_files_and_not_kept() -> None:
    told = subprocess.run([sys.executable, "-c", OPENED], check=True, capture_output=True, text=True).stdout
    assert int(told) < 30_000, "KiB; the two Chinese files alone are 21 MB, what ReportLab knows of them 22 MB"
