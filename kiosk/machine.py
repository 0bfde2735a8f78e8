"""What the machine has: reader, printer, fonts, SQLite; each is loaded when it is asked for."""

from __future__ import annotations

from kiosk.application.ports import CardReader, CardWatch, TicketPrinter
from kiosk.settings import Settings


def card_reader(settings: Settings) -> CardReader:
    from devices.cards.reader import PcscCardReader

    return PcscCardReader(settings.reader.name, deadline_s=settings.reader.deadline_s)


def card_watch(settings: Settings) -> CardWatch:
    from devices.cards.watch import PcscCardWatch

    return PcscCardWatch(settings.reader.name, deadline_s=settings.reader.deadline_s)


def readers_now(settings: Settings) -> tuple[bool, tuple[str, ...]]:
    """Whether the card service answers, and the readers that would be used."""
    from devices.cards.reader import readers

    return readers(settings.reader.name)


def printer(settings: Settings) -> TicketPrinter:
    if settings.printer.kind == "ipp":
        from devices.printers.ipp import IppPrinter

        return IppPrinter(settings.printer.uri, wait_s=settings.printer.wait_s)
    from devices.printers.folder import FolderPrinter

    return FolderPrinter(settings.data_folder / "tickets")


def check_fonts() -> None:
    """Also loads and opens what every ticket needs, so that the first does not wait.

    Errors: FontError, one sentence with the font's name.
    """
    from kiosk.paper.ticket import ready_to_draw

    ready_to_draw(80)


def sqlite_engine() -> tuple[str, bool]:
    """Its version, and whether several processes may write with it."""
    from kiosk.storage.engine import VERSION, wal_reset_fixed

    return ".".join(str(part) for part in VERSION), wal_reset_fixed()
