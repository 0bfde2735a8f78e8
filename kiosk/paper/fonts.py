"""The faces of the paper: which file each comes from, and where a character of each script is looked up."""

from __future__ import annotations

import threading
from pathlib import Path

from kiosk.application.errors import FontError
from kiosk.paper.shaping.faces import Stack, declare, face

FOLDER = Path(__file__).parent.parent / "fonts"
# ReportLab's subsets belong to all documents of the process: two threads in one font raise KeyError and IndexError.
one_at_a_time = threading.Lock()
FILES = {
    "Uyghur": "UKIJEkran.ttf",
    "UyghurBold": "UKIJTor.ttf",
    "Chinese": "NotoSansSC-Regular.ttf",
    "ChineseBold": "NotoSansSC-Bold.ttf",
    "Rare": "LXGWWenKai-Regular.ttf",  # 16 MB: opened only when a name needs it
}
for _name, _file in FILES.items():
    declare(_name, FOLDER / _file)

TEXT = Stack(
    anything=("Chinese", "Uyghur", "Rare"), arabic=("Uyghur",), chinese=("Chinese", "Rare"), latin=("Chinese", "Uyghur")
)
BOLD = Stack(
    anything=("ChineseBold", "UyghurBold", "Rare"),
    arabic=("UyghurBold",),
    chinese=("ChineseBold", "Rare"),
    latin=("ChineseBold", "UyghurBold"),
)


def ready(folder: Path = FOLDER) -> None:
    """Looks for every file and opens what every ticket needs, so that the first does not wait. Errors: FontError."""
    for file in FILES.values():
        if not (folder / file).is_file():
            raise FontError(f"The font file {file} is missing or unreadable: install the program again.")
    for name in FILES:
        if name != "Rare":
            face(name)
