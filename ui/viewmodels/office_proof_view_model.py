"""The proof that nothing was altered, and what was written into the journal last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.care import Noted, Proof, Proofs
from kiosk.application.staff import Account
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.desk_outcome import clock_time

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]
MOST_PROBLEMS = 100
LAST = 30
# Where something may have been altered: the first word of a problem.
PLACES = (
    "journal", "seal", "day", "visit", "stop", "call", "interval", "print_job", "counter", "desk", "station_day",
    "help", "person", "roster", "staff", "catalogue", "setting",
)  # fmt: skip
Seen = tuple[tuple[Noted, ...], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class ProofShown:
    """``last`` None: they are being read. ``names`` of accounts by their ids."""

    last: tuple[Noted, ...] | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    proof: Proof | None = None
    proving: bool = False
    troubled: bool = False


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeProofViewModel(QObject):
    changed = Signal()

    def __init__(self, part: Proofs, jobs: Jobs, *, people: Callable[[], Sequence[Account]] = tuple) -> None:
        super().__init__()
        self._part, self._jobs, self._people = part, jobs, people
        self._shown = ProofShown()
        self._here = False

    @Property("QVariantList", notify=changed, final=True)
    def last(self) -> list[Map]:
        """The newest first: ``number``, ``time``, ``event``, ``label``; ``who`` is a name, ``part`` a program's."""
        return [_map(one, self._shown.names) for one in self._shown.last or ()]

    @Property(bool, notify=changed, final=True)
    def reading(self) -> bool:
        return self._shown.last is None and not self._shown.troubled

    @Property("QVariantMap", notify=changed, final=True)
    def proof(self) -> Map:
        """Empty before anything was proved. A problem has its ``place``, ``what`` became of it ("changed", "missing",
        "unknown") and the sentence of the command line, ``text``."""
        proof = self._shown.proof
        if proof is None:
            return {}
        counts = {"wrong": len(proof.problems), "entries": proof.entries, "sealed": proof.sealed_days}
        return {"problems": [problem_map(one) for one in proof.problems[:MOST_PROBLEMS]], "head": proof.head} | counts

    @Property(bool, notify=changed, final=True)
    def proving(self) -> bool:
        return self._shown.proving

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Slot()
    def enter(self) -> None:
        self._here = True
        self._read()

    @Slot()
    def leave(self) -> None:
        self._here = False
        self._put(ProofShown())

    @Slot()
    def prove(self) -> None:
        """And read the newest entries again: they are those that were looked at."""

        def told(answer: Proof | Troubled) -> None:
            if not self._here:
                return
            proof = None if isinstance(answer, Troubled) else answer
            self._put(replace(self._shown, proof=proof, proving=False, troubled=proof is None))
            if proof is not None:
                self._read()

        if not self._shown.proving:
            self._put(replace(self._shown, proof=None, proving=True, troubled=False))
            self._jobs.ask(self._part.prove, told)

    def _read(self) -> None:
        def work() -> Seen:
            return self._part.last(LAST), {one.id: one.name for one in self._people()}

        def told(answer: Seen | Troubled) -> None:
            if not self._here:
                return
            if isinstance(answer, Troubled):
                self._put(replace(self._shown, troubled=True))
            else:
                self._put(replace(self._shown, last=answer[0], names=answer[1]))

        self._jobs.ask(work, told)

    def _put(self, shown: ProofShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


def problem_map(text: str) -> Map:
    place = text.partition(" ")[0].rstrip(":,")
    what = "missing" if "missing" in text else "unknown" if "does not know" in text else "changed"
    return {"place": place if place in PLACES else "", "what": what, "text": text}


def _map(one: Noted, names: Mapping[str, str]) -> Map:
    who = names.get(one.actor, "")
    told = {"number": one.seq, "time": clock_time(one.at, "%m-%d %H:%M"), "event": one.event, "label": one.label}
    return told | {"who": who, "part": "" if who else one.actor}
