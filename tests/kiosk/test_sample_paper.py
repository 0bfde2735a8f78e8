from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.application.ports import PrinterState
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.visit import PrintState
from kiosk.sample_paper import print_sample
from kiosk.settings import Data, Settings


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with open_clinic(replace(Settings(), data=Data(folder=str(tmp_path)))) as clinic:
        yield clinic


def test_a_sample_is_a_file_of_its_own_and_takes_no_number(clinic: Clinic, tmp_path: Path) -> None:
    entries = len(list(clinic.storage.journal_rows()))
    paper = print_sample(clinic)
    assert paper.state is PrintState.FOLDER and [one.name for one in tmp_path.glob("tickets/*/*")] == ["SAMPLE.pdf"]
    assert len(list(clinic.storage.journal_rows())) == entries


def test_a_folder_that_is_gone_gives_no_sample(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "tickets").write_text("no folder")
    paper = print_sample(clinic)
    assert (paper.state, paper.printer) == (PrintState.FAILED, PrinterState.FAULT)
