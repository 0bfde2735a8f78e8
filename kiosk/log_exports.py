"""The daily log's way out of the clinic: the store's rows, the writers of its three forms, and the clinic's key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.application.exporting import ExportWork, Log, Parcel
from kiosk.application.log import Form, NotExported, Place, Sheet, Verified
from kiosk.application.ports import Clock
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visit import Names
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.export.columns import Column
    from kiosk.export.parcel import SignedParcels
    from kiosk.storage import Store

VERSION = "0.1.0"  # of pyproject.toml: the program also runs where it was never installed


def log_exports(
    settings: Callable[[], Settings],
    store: Store,
    clock: Clock,
    today: Callable[[], date],
    catalogue: Callable[[], Catalogue],
) -> ExportWork:
    """Settings and catalogue are those of the moment in which an export is made."""
    return ExportWork(store.log(), LazyParcels(settings, store.seal_key(), catalogue), store, clock, today)


@dataclass(frozen=True, slots=True)
class LazyParcels:
    """What writes a workbook, a PDF or a signature is loaded when one is written: a kiosk opens without it."""

    settings: Callable[[], Settings]
    seed: bytes = field(repr=False)
    catalogue: Callable[[], Catalogue]

    def places(self) -> tuple[Place, ...]:
        return export_places(self.settings())

    def make(
        self, into: Path, log: Log, forms: Collection[Form], before_naming: Callable[[], None]
    ) -> Parcel | NotExported:
        return self._now().make(into, log, forms, before_naming)

    def verify(self, folder: Path, key: Path | None) -> Verified:
        return self._now().verify(folder, key)

    def _now(self) -> SignedParcels:
        from kiosk.export.parcel import SignedParcels

        forms = _Forms(self.settings(), self.catalogue())
        writers = {Form.CSV: forms.csv, Form.XLSX: forms.xlsx, Form.PDF: forms.pdf}
        return SignedParcels(self.seed, forms.clinic, VERSION, writers, self.places)


def export_places(settings: Settings) -> tuple[Place, ...]:
    from kiosk.export.places import places

    return places(settings.data_folder / "exports")


def own_key(settings: Settings) -> tuple[bytes, str]:
    """The clinic's public key as PEM, and its 16 digits. Errors: StorageError."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from kiosk.export.manifest import key_name, public_pem
    from kiosk.storage.keys import read_root

    key = Ed25519PrivateKey.from_private_bytes(read_root(_root(settings)).seal).public_key()
    return public_pem(key), key_name(key)


def has_key(settings: Settings) -> bool:
    """Whether a clinic's data are on this machine."""
    return _root(settings).exists()


def _root(settings: Settings) -> Path:
    return settings.data_folder / "root.key"


def verify_export(settings: Settings, folder: Path, key: Path | None) -> Verified:
    """Without opening the clinic's data; its own key is known where there is one. Errors: StorageError for that."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from kiosk.export.verify import verify
    from kiosk.storage.keys import read_root

    root = _root(settings)
    own = Ed25519PrivateKey.from_private_bytes(read_root(root).seal).public_key() if root.exists() else None
    return verify(folder, key, own)


class _Forms:
    def __init__(self, settings: Settings, catalogue: Catalogue) -> None:
        self.clinic: Names = {
            "ug": settings.clinic.name_ug,
            "zh": settings.clinic.name_zh,
            "en": settings.clinic.name_en,
        }
        self._settings, self._catalogue = settings.export, catalogue

    def csv(self, folder: Path, log: Log) -> Iterator[tuple[str, int]]:
        from kiosk.export.table import write_csv

        for sheet, columns in self._columns().items():
            name = f"{sheet}.csv"
            yield name, write_csv(folder / name, columns, log.rows(sheet, [one.field for one in columns]))

    def xlsx(self, folder: Path, log: Log) -> Iterator[tuple[str, int]]:
        from kiosk.export.workbook import write_workbook

        language = self._settings.language
        yield "log.xlsx", write_workbook(folder / "log.xlsx", log, self._columns(), self.clinic[language], language)

    def pdf(self, folder: Path, log: Log) -> Iterator[tuple[str, int]]:
        from kiosk.paper.day_log import STOPS, VISITS, day_log_pdf
        from kiosk.paper.day_log_page import LogAbout

        programmes = {code: one.names for code, one in self._catalogue.programmes.items()}
        stations = {code: one.names for code, one in self._catalogue.stations.items()}
        about = LogAbout(
            self.clinic,
            log.span,
            log.full,
            log.made_at,
            log.journal,
            self._settings.language,
            programmes,
            stations,
            bool(log.open_days),
        )
        with (folder / "log.pdf").open("wb") as file:
            day_log_pdf(file, about, log.rows(Sheet.VISITS, VISITS), log.rows(Sheet.STOPS, STOPS))
        yield "log.pdf", log.visits + log.stops

    def _columns(self) -> dict[Sheet, tuple[Column, ...]]:
        from kiosk.export.columns import columns

        texts = {Sheet.VISITS: self._settings.visits, Sheet.STOPS: self._settings.stops}
        return {sheet: columns(sheet, texts[sheet], self._settings.language) for sheet in Sheet}
