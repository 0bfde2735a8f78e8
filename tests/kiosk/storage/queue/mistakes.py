"""Deliberate mistakes: the package with one line changed, as a package of its own beside the right one."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import kiosk.storage.queue

RIGHT = Path(kiosk.storage.queue.__file__).parent
NAME = "queue_with_a_mistake"


@dataclass(frozen=True, slots=True)
class Mistake:
    """In ``file`` the text ``right``, which is there once, becomes ``wrong``."""

    file: str
    right: str
    wrong: str


MISTAKES = {
    "steps lead anywhere": Mistake(
        "act", "state = after(stop.state, *steps)", "state = after(stop.state, *steps) or stop.state"
    ),
    "the bound is forgotten": Mistake("heads", "rules.cap, rules.passes)", "rules.cap, 10**6)"),
    "the bound is one too wide": Mistake("heads", "rules.passes)).fetchone()[0])", "rules.passes)).fetchone()[0]) - 1"),
    "a priority person's call is not counted": Mistake(
        "calls", "doing.at if counts else", "doing.at if not counts else"
    ),
    "whoever is served elsewhere is called": Mistake("heads", "b.person_id = s.person_id and", "b.person_id = '' and"),
    "an undo does not look at what came after": Mistake(
        "undo", 'if stops[station].version != was["version"]:', 'if was["version"] == 0:'
    ),
    "an undo forgets the place in the queue": Mistake(
        "undo", '_typed(was["row"])', "{k: v for k, v in _typed(was[\"row\"]).items() if k != 'due_at'}"
    ),
    "missed is four places back": Mistake("work", "[] if stop.emergency else queue", "queue[:4]"),
    "a transfer begins the wait anew": Mistake("work", 'base_at=stop.base_at or ""', 'base_at=""'),
    "a finished person is forgotten": Mistake("onward", "        arrive(act, rows.one_stop(db, turn, target))\n", ""),
    "a parked person stays at the day's end": Mistake(
        "closing", "if stop.state not in OVER:", "if stop.state not in OVER and stop.state != 'parked':"
    ),
    "nobody is sent away from a station that is down": Mistake(
        "rerouting", "return None if stays else target", "return None"
    ),
    "a station that is down is called for": Mistake("calls", "if code not in down", "if code or down"),
    "a parked person is not raised": Mistake("tickets", "raised=True", "raised=False"),
    "the journal leaves a column out": Mistake(
        "act", "name: rows.changed(before, now) for name", "name: _without_version(rows.changed(before, now)) for name"
    ),
    "a closed desk calls": Mistake("calls", "desk is None or desk.state != DeskState.OPEN", "desk is None"),
    "whoever comes back is at the desk still": Mistake("closing", "Step.RETURN, desk=None, ", "Step.RETURN, "),
    "whoever comes back is a newcomer": Mistake(
        "closing", "Step.RETURN, desk=None, ", "Step.RETURN, arrived_at=act.doing.at, desk=None, "
    ),
    "a day goes on without those given up at its end": Mistake("closing", "if not closed:", "if closed:"),
    "a cancelled visit leaves a stop open": Mistake("tickets", "if stop.state not in OVER:", "if stop.state in LIVE:"),
}


@contextmanager
def package_with(mistake: Mistake, folder: Path) -> Iterator[ModuleType]:
    """Imported from ``folder``, and gone again afterwards."""
    package = folder / NAME
    package.mkdir()
    for path in RIGHT.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.stem == mistake.file:
            assert text.count(mistake.right) == 1, "the right text is there once"
            text = text.replace(mistake.right, mistake.wrong)
        (package / path.name).write_text(text.replace("kiosk.storage.queue", NAME), encoding="utf-8")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(NAME)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.split(".")[0] == NAME]:
            del sys.modules[name]
