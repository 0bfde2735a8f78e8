"""The translated words in the form Qt reads: a .qm beside each .ts, made again when the .ts is newer.

A face with words of its own has a ``FACE_LANGUAGE.ts``; all others are in the kiosk's. ``python -m ui.words`` makes
every .qm, for a wheel or a set-up.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.application.errors import SettingsError

FOLDER = Path(__file__).parent / "i18n"
QML = Path(__file__).parent / "qml"


def words_of(language: str, folder: Path = FOLDER, face: str = "kiosk") -> Path:
    """The .qm of a language. Errors: SettingsError when there is none and none can be made."""
    ts, qm = folder / f"{face}_{language}.ts", folder / f"{face}_{language}.qm"
    if not ts.exists() and not qm.exists():
        raise SettingsError(f"The screen has no words in the language {language!r}.")
    if qm.exists() and (not ts.exists() or qm.stat().st_mtime >= ts.stat().st_mtime):
        return qm
    if _release(ts, qm) or qm.exists():  # an installed copy may be read-only: older words are better than none
        return qm
    raise SettingsError(f"The words of {language!r} are not built; run: python -m ui.words")


def build(folder: Path = FOLDER) -> tuple[Path, ...]:
    """Makes every .qm. Errors: SettingsError when a language has unfinished words."""
    made = []
    for ts in sorted(folder.glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not _release(ts, qm):
            raise SettingsError(f"The words in {ts.name} are unfinished or cannot be written.")
        made.append(qm)
    return tuple(made)


def sources(face: str) -> list[Path]:
    """The folders of QML whose words are in the files of this face; for lupdate."""
    own = {ts.stem.rpartition("_")[0] for ts in FOLDER.glob("*.ts")} - {"kiosk"}
    folders = sorted(one for one in QML.iterdir() if one.is_dir())
    return [one for one in folders if (one.name.lower() == face if face in own else one.name.lower() not in own)]


def _release(ts: Path, qm: Path) -> bool:
    import os
    import subprocess

    import PySide6

    beside = qm.with_name(f"{qm.name}.{os.getpid()}")  # two kiosks may start at once: written aside, then renamed
    tool = Path(PySide6.__file__).parent / "lrelease"
    try:
        done = subprocess.run([tool, "-silent", "-fail-on-unfinished", ts, "-qm", beside], capture_output=True)
        if done.returncode == 0:
            beside.replace(qm)
        return done.returncode == 0
    except OSError:
        return False
    finally:
        beside.unlink(missing_ok=True)


if __name__ == "__main__":
    build()
