"""Reads a social security card (社会保障卡) of any generation, whole or in part, over a two-member connection."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from devices.cards import decoding
from devices.cards.apdu import OK, SW, EndlessAnswerError
from devices.cards.connection import EF05, EF06, Connection, GuardedConnection
from devices.cards.files import CardFiles
from devices.cards.selecting import BROKEN, LOCKED, READ_AGAIN, SM4_HINT, select_application
from kiosk.domain.card import CardMessage, CardReading, CardRefused, Refusal
from kiosk.domain.identity import PersonalNumber, Sex, examine

GUARDED = (SW.SECURITY_STATUS, SW.CONDITIONS)
GUARDED_THIRD = (*GUARDED, SW.NOT_SUPPORTED, SW.FILE_NOT_FOUND, SW.RECORD_NOT_FOUND)
NEEDED = (0x01, 0x03, 0x08, 0x09, 0x4E)  # a fault of the chip at another record costs that record only


class _UnusableError(Exception):
    def __init__(self, refused: CardRefused) -> None:
        self.refused = refused


@dataclass(frozen=True, slots=True)
class _Holder:
    number: PersonalNumber | None = field(default=None, repr=False)
    name: str | None = field(default=None, repr=False)
    sex: Sex | None = None
    birth_date: date | None = field(default=None, repr=False)
    source: str | None = None
    sex_not_stated: bool = False
    warnings: tuple[str, ...] = ()


def read(connection: Connection, atr: bytes, today: date) -> CardReading | CardRefused:
    """One reading, start to end, of the card behind ``connection``; ``atr`` is its answer to reset, 2 to 33 bytes.

    A third-generation card that guards its holder file gives a reading in part, which is no error. Two different
    cards under one reading are noticed and thrown away. Errors: LinkError, when the reading must be thrown away.
    """
    guarded = GuardedConnection(connection)
    try:
        fci = select_application(guarded)
        return fci if isinstance(fci, CardRefused) else _read_files(CardFiles(guarded), fci, atr, today)
    except EndlessAnswerError:
        return READ_AGAIN
    except _UnusableError as unusable:
        return unusable.refused


def _read_files(files: CardFiles, fci: bytes, atr: bytes, today: date) -> CardReading | CardRefused:
    files.open(EF05)
    card_id = _card_id(files)
    version = _value(files, EF05, 0x03)
    number = _value(files, EF05, 0x07)
    issued, issue_warning = decoding.day(_value(files, EF05, 0x05), 0x05)
    expires, expiry_warning = decoding.day(_value(files, EF05, 0x06), 0x06)
    card_class = decoding.text(_value(files, EF05, 0x02))
    institution = _value(files, EF05, 0x04)

    spec_version = decoding.text(version) or (None if version is None else "")
    hinted = 3 if version is None and SM4_HINT in fci else 1
    generation = decoding.generation(spec_version) or hinted
    card_number = decoding.text(number[:9]) if number else None
    check = decoding.card_number_is_right(card_number) if card_number else None

    files.open(EF06)
    holder = _holder(files, generation, today)
    if _card_id_again(files) != card_id:
        return CardRefused(Refusal.SWAPPED, CardMessage.READ_AGAIN)

    warnings = [
        *(["version_blank"] if not spec_version else []),
        *(["card_number_check"] if check is False else []),
        *issue_warning,
        *expiry_warning,
        *(["expired"] if expires and expires < today else []),
        *([] if decoding.region_fits_atr(card_id, atr) else ["atr_region"]),
        *holder.warnings,
    ]
    return CardReading(
        generation=generation,
        card_id=card_id.hex().upper(),
        region=card_id[:3].hex().upper(),
        card_class=card_class,
        spec_version=spec_version,
        institution=institution.hex().upper() if institution and not decoding.is_blank(institution) else None,
        issue_date=issued,
        expiry_date=expires,
        card_number=card_number,
        card_number_check=check,
        number=holder.number,
        person_name=holder.name,
        sex=holder.sex,
        birth_date=holder.birth_date,
        sex_birth_source=holder.source,
        warnings=tuple(warnings),
        sex_not_stated=holder.sex_not_stated,
    )


def _card_id(files: CardFiles) -> bytes:
    """Record 01: region (3), RID (5), serial (4), authentication code (4)."""
    card_id = _value(files, EF05, 0x01)
    if card_id is None:
        raise _UnusableError(READ_AGAIN)
    if not card_id.strip(b"\x00\x20\xff"):
        raise _UnusableError(CardRefused(Refusal.BLANK, CardMessage.CARD_BLANK))
    if len(card_id) != 16 or card_id[3:8] != decoding.RID:
        raise _UnusableError(CardRefused(Refusal.BAD_CARD_ID, CardMessage.CANNOT_USE_CARD))
    return card_id


def _card_id_again(files: CardFiles) -> bytes:
    card_id = _value(files, EF05, 0x01)
    if card_id is None:  # a card that does not know short file identifiers
        files.open(EF05)
        card_id = _value(files, EF05, 0x01)
    if card_id is None:
        raise _UnusableError(READ_AGAIN)
    return card_id


def _holder(files: CardFiles, generation: int, today: date) -> _Holder:
    value, sw = files.read(EF06, 0x08)
    _refuse_if_broken(0x08, sw)
    if sw in (GUARDED_THIRD if generation == 3 else GUARDED):
        return _Holder()
    said = decoding.text(value)
    number = examine(said, today) if said else None
    name, name_warnings = decoding.name(_value(files, EF06, 0x09), _value(files, EF06, 0x4E))
    if number and number.sex and number.birth_date:
        warnings = number.warnings + name_warnings
        return _Holder(number, name, number.sex, number.birth_date, "number", False, warnings)
    # only now: sex and birth date are asked for when the number gives none
    sex, not_stated = decoding.sex(_value(files, EF06, 0x0A))
    birth_date, birth_warnings = decoding.day(_value(files, EF06, 0x0D), 0x0D)
    if birth_date and birth_date > today:
        birth_date, birth_warnings = None, ("date_unreadable:0D",)
    source = "records" if sex or not_stated or birth_date else None
    warnings = (number.warnings if number else ()) + name_warnings + birth_warnings
    return _Holder(number, name, sex, birth_date, source, not_stated, warnings)


def _value(files: CardFiles, file: int, tag: int) -> bytes | None:
    value, sw = files.read(file, tag)
    if sw != OK:
        _refuse_if_broken(tag, sw)
    return value


def _refuse_if_broken(tag: int, sw: int) -> None:
    if sw == SW.LOCKED_FOR_GOOD:
        raise _UnusableError(LOCKED)
    if sw in BROKEN and tag in NEEDED:
        raise _UnusableError(READ_AGAIN)
