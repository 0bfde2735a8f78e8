"""An office that exports the log of a day, and other people's programs that look at it."""

from __future__ import annotations

import csv
import subprocess
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.application.log import Exported, Form, Span
from kiosk.application.ports import OpenVisit, Person
from kiosk.assembly import Clinic
from kiosk.domain.identity import Sex
from tests.support import people

PAYLOADS = (Path(__file__).parents[1] / "kiosk/export/formula_payloads.txt").read_text(encoding="utf-8").splitlines()
DAY = date(2026, 11, 25)
SPAN = Span(DAY, DAY)


@dataclass
class Office:
    clinic: Clinic
    stick: Path

    def export(self, *forms: Form, reason: str | None = None) -> Exported:
        told = self.clinic.exports.export(
            SPAN, self.stick, forms or tuple(Form), "anna", reason=reason, progress=lambda _done, _total: True
        )
        assert isinstance(told, Exported), told
        return told

    def register(self, sequence: int, name: str) -> None:
        born = date(1950, 3, 1)
        person = Person(people.number(sequence, born), name, Sex.FEMALE, born)
        programme = self.clinic.catalogue.programmes["elderly"]
        told = self.clinic.registration.register(person, programme, by="number", actor="test")
        assert isinstance(told, OpenVisit)


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def opened(path: Path, into: Path, profile: Path) -> Path:
    """As LibreOffice keeps it once it has opened it: a workbook."""
    into.mkdir(exist_ok=True)
    words = ["soffice", "--headless", f"-env:UserInstallation={profile.as_uri()}", "--convert-to", "xlsx"]
    words += ["--infilter=CSV:44,34,76,1"] if path.suffix == ".csv" else []
    subprocess.run([*words, "--outdir", str(into), str(path)], check=True, capture_output=True, timeout=180)
    return into / f"{path.stem}.xlsx"


def formulas(path: Path) -> int:
    with zipfile.ZipFile(path) as book:
        sheets = [name for name in book.namelist() if "/worksheets/" in name]
        return sum(book.read(name).count(b"<f>") + book.read(name).count(b"<f ") for name in sheets)
