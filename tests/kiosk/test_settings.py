from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.application.errors import SettingsError
from kiosk.settings import Settings, load


def written(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold() -> None:
    assert load(None, {}) == Settings()


def test_the_file_then_the_environment(tmp_path: Path) -> None:
    path = written(tmp_path, '[printer]\nkind = "ipp"\nuri = "ipp://localhost/ipp/print"\nroll_mm = 58\n')
    settings = load(
        path,
        {
            "CLINIC_KIOSK_PRINTER_ROLL_MM": "80",
            "CLINIC_KIOSK_KIOSK_PROGRAMMES": "adult, walk_in",
            "CLINIC_KIOSK_KIOSK_FULL_SCREEN": "false",
            "CLINIC_KIOSK_DATA": "somewhere",
        },
    )
    assert (settings.printer.kind, settings.printer.roll_mm) == ("ipp", 80)
    assert settings.kiosk.programmes == ("adult", "walk_in") and not settings.kiosk.full_screen
    assert settings.data_folder == Path("somewhere")


def test_data_live_in_the_xdg_folder_when_nothing_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert load(None, {}).data_folder == tmp_path / "clinic-kiosk"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("[printer\n", "not valid TOML", id="not TOML"),
        pytest.param("[printers]\n", r"no section \[printers\]", id="an unknown section"),
        pytest.param("printer = 3\n", "no section", id="a value where a section belongs"),
        pytest.param("[printer]\nrol = 80\n", "no setting 'rol'", id="an unknown key"),
        pytest.param('[printer]\nroll_mm = "80"\n', "must be a whole number", id="text for a number"),
        pytest.param("[printer]\nroll_mm = 70\n", "one of 80, 58", id="a roll that does not exist"),
        pytest.param("[kiosk]\nidle_s = 1\n", "from 5 to 600", id="too short"),
        pytest.param("[kiosk]\nfull_screen = 1\n", "true or false", id="a number for yes"),
        pytest.param('[kiosk]\nprogrammes = "adult"\n', "a list of texts", id="one for many"),
        pytest.param('[printer]\nkind = "ipp"\n', "printer.uri", id="an IPP printer without an address"),
    ],
)
def test_a_wrong_value_is_one_clear_sentence(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        load(written(tmp_path, text), {})


def test_a_wrong_value_in_the_environment_is_told_too() -> None:
    with pytest.raises(SettingsError, match=r"printer\.roll_mm"):
        load(None, {"CLINIC_KIOSK_PRINTER_ROLL_MM": "wide"})


def test_a_file_that_is_not_there_or_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="does not exist"):
        load(tmp_path / "none.toml", {})
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path, {})
