from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.command_line import Told, clinic_kiosk_told

Cli = Callable[..., Told]


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line on an empty data folder, with nothing in the environment."""
    for name in [name for name in os.environ if name.startswith("CLINIC_KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("CLINIC_KIOSK_DATA", str(tmp_path / "data"))
    return clinic_kiosk_told


@pytest.fixture
def admin(cli: Cli, tmp_path: Path) -> tuple[str, ...]:
    """The words of an admin who signs in, with the PIN in a private file."""
    pin = tmp_path / "pin-of-aynur"
    pin.write_text(cli("staff", "add", "Aynur", "--role", "admin", "--json").found["pin"] + "\n", encoding="ascii")
    pin.chmod(0o600)
    return ("--as", "aynur", "--pin-file", str(pin))
