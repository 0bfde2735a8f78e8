"""Invented people looked up and registered as the screen does it."""

from __future__ import annotations

from datetime import date

from kiosk.application import journey as j
from kiosk.assembly import Clinic
from tests.kiosk.application.conftest import card_of


def found(clinic: Clinic, sequence: int = 1, *, born: date = date(1950, 3, 1)) -> j.VisitorFound:
    told = clinic.kiosk().look(card_of(sequence, born=born), sequence)
    assert isinstance(told, j.VisitorFound)
    return told


def registered(clinic: Clinic, sequence: int = 1) -> j.Issued:
    visitor = found(clinic, sequence)
    told = clinic.kiosk().register(visitor.visitor, visitor.offers[0].code)
    assert isinstance(told, j.Registered)
    return told.issued
