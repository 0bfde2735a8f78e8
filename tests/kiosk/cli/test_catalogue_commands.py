from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.kiosk.cli.conftest import Cli

SHIPPED = Path("kiosk/catalogue.toml")


@pytest.fixture
def file(cli: Cli, tmp_path: Path) -> Path:
    """The catalogue in force, with another room for blood pressure."""
    path = tmp_path / "mine.toml"
    text = cli("catalogue", "show").out.replace('room = "?"', 'room = "204"')
    path.write_text(text, encoding="utf-8")
    return path


def test_the_catalogue_is_shown_as_a_file_that_can_be_edited(cli: Cli) -> None:
    shipped = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    assert tomllib.loads(cli("catalogue", "show").out) == shipped
    assert cli("catalogue", "show", "--json").found == {"version": 1, "catalogue": shipped}


def test_a_file_is_checked_saved_and_put_back(cli: Cli, admin: tuple[str, ...], file: Path) -> None:
    assert cli("catalogue", "check", str(file)).out == f"The catalogue {file} is right.\n"
    assert cli("catalogue", "save", str(file), *admin).out == "Version 2 is in force.\n"
    assert cli("catalogue", "save", str(file), *admin, "--json").found == {"version": 2}
    assert cli("catalogue", "restore", "1", *admin).out == "Version 3 is in force.\n"
    assert 'room = "?"' in cli("catalogue", "show").out
    told = cli("catalogue", "versions", "--json").found["versions"]
    assert [(one["version"], one["at"] is None) for one in told] == [(3, False), (2, False), (1, True)]
    assert cli("catalogue", "versions").out.splitlines()[-1] == "1  from a file"


def test_of_two_files_of_one_version_the_second_is_not_saved_over_the_first(
    cli: Cli, admin: tuple[str, ...], file: Path
) -> None:
    other = file.with_name("other.toml")
    other.write_text(file.read_text(encoding="utf-8").replace("minutes = 6", "minutes = 7"), encoding="utf-8")
    assert cli("catalogue", "save", str(file), *admin).code == 0
    told = cli("catalogue", "save", str(other), *admin, "--json")
    assert (told.code, told.found["refused"]) == (1, "catalogue_wrong") and "Version 2" in told.err
    assert "minutes = 6" in cli("catalogue", "show").out


def test_all_that_is_wrong_is_told_at_once_and_one_sentence_refuses_to_save(
    cli: Cli, admin: tuple[str, ...], file: Path
) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace("minutes = 6", "minutes = 0"), encoding="utf-8")
    told = cli("catalogue", "check", str(file), "--json")
    assert told.code == 1 and not told.found["right"]
    assert {(one["code"], one["where"]) for one in told.found["problems"]} == {
        ("minutes", "station S"), ("minutes", "station W"),
    }  # fmt: skip
    refused = cli("catalogue", "save", str(file), *admin, "--json")
    assert refused.code == 1 and refused.found["refused"] == "catalogue_wrong" and "1 more" in refused.err
    refused = cli("catalogue", "restore", "9", *admin)
    assert refused.code == 1 and refused.err == "There is no version 9 of the catalogue.\n"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(None, "cannot be read", id="no file"),
        pytest.param(b"[[station\n", "not valid TOML", id="half a file"),
        pytest.param(b"\xff\xfe", "not valid TOML", id="bytes that are no text"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(cli: Cli, tmp_path: Path, data: bytes | None, says: str) -> None:
    if data is not None:
        (tmp_path / "x.toml").write_bytes(data)
    told = cli("catalogue", "check", str(tmp_path / "x.toml"), "--json")
    assert told.code == 1 and told.found["refused"] == "catalogue_wrong" and says in told.err


def test_only_an_admin_saves_or_puts_back(cli: Cli, file: Path) -> None:
    for words in (("save", str(file)), ("restore", "1")):
        told = cli("catalogue", *words, "--json")
        assert told.code == 1 and told.found["refused"] == "admin_only"
    assert len(cli("catalogue", "versions", "--json").found["versions"]) == 1


def test_a_sample_ticket_is_drawn_of_the_file_or_of_what_is_in_force(cli: Cli, file: Path, tmp_path: Path) -> None:
    picture = tmp_path / "sample.png"
    assert cli("catalogue", "preview", "elderly", "--to", str(picture)).code == 0
    before = picture.read_bytes()
    assert before.startswith(b"\x89PNG")
    cli("catalogue", "preview", "elderly", "--from", str(file), "--to", str(picture))
    assert picture.read_bytes() != before
    told = cli("catalogue", "preview", "school", "--to", str(picture), "--json")
    assert told.code == 1 and told.found["refused"] == "catalogue_wrong"
    told = cli("catalogue", "preview", "elderly", "--to", str(tmp_path), "--json")
    assert told.code == 1 and told.found["refused"] == "not_writable"


def test_a_saved_programme_is_offered_by_the_next_command(cli: Cli, admin: tuple[str, ...], file: Path) -> None:
    """Also named in the settings file, where the catalogue's file does not know it."""
    text = file.read_text(encoding="utf-8").replace('"walk_in"', '"school"')
    file.write_text(text, encoding="utf-8")
    assert cli("catalogue", "save", str(file), *admin).code == 0
    config = file.with_name("kiosk.toml")
    config.write_text('[kiosk]\nprogrammes = ["school"]\n', encoding="utf-8")
    assert cli("queue", "--config", str(config)).code == 0
    config.write_text('[kiosk]\nprogrammes = ["nowhere"]\n', encoding="utf-8")
    told = cli("queue", "--config", str(config))
    assert told.code == 1 and "kiosk.programmes names 'nowhere'" in told.err
