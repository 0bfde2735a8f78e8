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
        pytest.param("[kiosk]\nprogrammes = []\n", "kiosk.programmes must name at least one", id="nothing on offer"),
        pytest.param('[kiosk]\nprogrammes = ["a", "a"]\n', "each once", id="one programme twice"),
        pytest.param('[data]\nfolder = "~no-such-account/x"\n', r"data\.folder", id="a home that is not there"),
        pytest.param('[data]\nbackups = "a\\u0000b"\n', r"data\.backups", id="a zero byte in a path"),
        pytest.param("[kiosk]\nidle_s = " + "9" * 5000, "not valid TOML", id="a number of 5000 digits"),
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


@pytest.mark.parametrize("text", ["--5", "²", "٣٠", "", "3" * 5000, "30 ", "3_0"])
def test_what_looks_like_a_number_to_python_only_is_told(text: str) -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.idle_s must be a whole number"):
        load(None, {"CLINIC_KIOSK_KIOSK_IDLE_S": text})


@pytest.mark.parametrize("name", ["CLINIC_KIOSK_DATA", "CLINIC_KIOSK_DATA_CATALOGUE"])
def test_a_home_that_is_not_there_is_told_wherever_it_is_named(name: str) -> None:
    with pytest.raises(SettingsError, match="no such home folder"):
        load(None, {name: "~no-such-account/x"})


def test_a_programme_less_environment_is_told() -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.programmes"):
        load(None, {"CLINIC_KIOSK_KIOSK_PROGRAMMES": " , "})


def test_an_xdg_folder_that_depends_on_where_one_stands_is_ignored(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for share in ("share", "./share", ""):
        monkeypatch.setenv("XDG_DATA_HOME", share)
        assert load(None, {}).data_folder == tmp_path / ".local/share/clinic-kiosk"


@pytest.mark.parametrize(
    "uri",
    [
        pytest.param("http://printer/ipp/print", id="another protocol"),
        pytest.param("ipp:///ipp/print", id="no host"),
        pytest.param("ipp://a..b/ipp/print", id="an empty label"),
        pytest.param(f"ipp://{'a' * 64}/ipp/print", id="a label of 64"),
        pytest.param(f"ipp://{'.'.join(['a' * 60] * 5)}/ipp/print", id="a name of 304"),
        pytest.param("ipp://printer:port/ipp/print", id="a port in words"),
        pytest.param("ipp://printer:70000/ipp/print", id="a port beyond 65535"),
        pytest.param("ipp://printer:0/ipp/print", id="port 0"),
        pytest.param("ipp://printer/ipp/打印", id="a path that is not ASCII"),
        pytest.param("ipp://printer/ipp/my printer", id="a blank in the path"),
        pytest.param("ipp://[::1/ipp/print", id="half an IPv6 address"),
    ],
)
def test_an_address_at_which_nothing_can_be_asked_is_refused(uri: str) -> None:
    with pytest.raises(SettingsError, match=r"printer\.uri"):
        load(None, {"CLINIC_KIOSK_PRINTER_KIND": "ipp", "CLINIC_KIOSK_PRINTER_URI": uri})


@pytest.mark.parametrize(
    "uri", ["ipp://printer", "ipps://printer.local:8631/ipp/print", "ipp://[::1]:631/ipp", "ipp://192.0.2.7/a%20b"]
)
def test_an_address_that_can_be_asked_is_taken(uri: str) -> None:
    told = load(None, {"CLINIC_KIOSK_PRINTER_KIND": "ipp", "CLINIC_KIOSK_PRINTER_URI": uri})
    assert told.printer.uri == uri
