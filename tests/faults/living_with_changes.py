"""A process of a clinic that stays open: for each line it is told, it says what holds. Told a programme, it registers
somebody; run by ``test_live_changes.py``."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from kiosk.application.ports import OpenVisit, Person
from kiosk.assembly import Clinic, open_clinic
from kiosk.settings import load
from tests.support import people


def told(clinic: Clinic, words: str) -> dict[str, object]:
    if words:
        programme, _, sequence = words.partition(" ")
        number = people.number(int(sequence), date(1990, 3, 1))
        person = clinic.registration.person_typed(number, people.name(int(sequence)))
        assert isinstance(person, Person)
        chosen = clinic.catalogue.programmes[programme]
        visit = clinic.registration.register(person, chosen, by="number", actor="kiosk")
        assert isinstance(visit, OpenVisit), visit
        return {"route": visit.route, "version": visit.catalogue_version, "again": visit.again}
    now = clinic.live.now()
    return {
        "version": clinic.catalogue.version,
        "room": clinic.catalogue.stations["P"].room,
        "offered": clinic.registration.offered,
        "passes": now.queue.passes,
    }


def main() -> None:
    with open_clinic(load(None, {"CLINIC_KIOSK_DATA": str(Path(sys.argv[1]))})) as clinic:
        print("READY", flush=True)  # noqa: T201
        for line in sys.stdin:
            print(json.dumps(told(clinic, line.strip())), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
