"""Registers one invented person after another and says each ticket, until it is killed. Arguments: folder, first."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from kiosk.application import journey as j
from kiosk.application.ports import NotRegistered
from kiosk.assembly import open_clinic
from kiosk.domain.identity import masked_name
from kiosk.settings import Settings
from tests.support import people


def main(folder: Path, first: int) -> None:
    settings = Settings()
    settings = replace(settings, data=replace(settings.data, folder=str(folder)))
    with open_clinic(settings) as clinic:
        clinic.tickets.recover()
        kiosk = clinic.kiosk()
        print("READY", flush=True)  # noqa: T201
        for sequence in count(first):
            person = clinic.registration.person_typed(people.number(sequence), people.name(sequence))
            assert not isinstance(person, NotRegistered)
            visitor = j.Visitor(person, masked_name(person.name or ""), 1950, None)
            told = kiosk.register(visitor, "elderly")
            assert isinstance(told, j.Registered)
            print(f"SHOWN {sequence} {told.issued.label}", flush=True)  # noqa: T201
            paper = kiosk.print_ticket(told.issued)
            print(f"PAPER {sequence} {paper.issued.label} {paper.issued.printed}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
