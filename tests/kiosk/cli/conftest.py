from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.command_line import Told, clinic_kiosk_told

Cli = Callable[..., Told]


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    for name in [name for name in os.environ if name.startswith("CLINIC_KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("CLINIC_KIOSK_DATA", str(tmp_path / "data"))
    return clinic_kiosk_told
