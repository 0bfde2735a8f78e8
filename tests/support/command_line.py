"""The command line called in this process, and what it told."""

from __future__ import annotations

import contextlib
import io
import json
from dataclasses import dataclass
from typing import Any

from kiosk.application.errors import KioskError
from kiosk.cli import clinic_kiosk
from kiosk.cli.common import App, refuse


@dataclass(frozen=True, slots=True)
class Told:
    code: int
    out: str
    err: str

    @property
    def found(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


def clinic_kiosk_told(*words: str) -> Told:
    """As ``python -m kiosk WORDS`` would, with its exit code."""
    out, err, app, code = io.StringIO(), io.StringIO(), App(), 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            try:
                clinic_kiosk(list(words), obj=app, prog_name="clinic-kiosk")
            except KioskError as error:
                refuse(app, "error", str(error))
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0
    return Told(code, out.getvalue(), err.getvalue())
