"""The catalogue that comes in a file: what holds before the office saved one."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from pathlib import Path

from kiosk.application.configuring import Draft
from kiosk.application.errors import SettingsError
from kiosk.domain.catalogue import Catalogue, CatalogueError, catalogue_from
from kiosk.safekeeping.copies import untouched
from kiosk.settings import Settings

SHIPPED = Path(__file__).with_name("catalogue.toml")


def catalogue(settings: Settings) -> Catalogue:
    """Errors: SettingsError with one sentence, also for a programme of the settings that it does not have."""
    found = catalogue_from(catalogue_file(settings))
    check_offered(settings.kiosk.programmes, found.programmes)
    return found


def catalogue_file(settings: Settings) -> Draft:
    """Errors: SettingsError with one sentence."""
    path = Path(settings.data.catalogue).expanduser() if settings.data.catalogue else SHIPPED
    try:
        draft = tomllib.loads(path.read_text(encoding="utf-8"))
        catalogue_from(draft)
    except OSError as error:
        raise SettingsError(f"The catalogue {path.name} cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The catalogue {path.name} is not valid TOML: {error}.") from None
    except CatalogueError as error:
        raise SettingsError(f"The catalogue {path.name} is not right: {error}") from None
    return draft


def checked_file(settings: Settings) -> Draft:
    """On a new machine with the settings, before anything is made; later another version may hold."""
    file = catalogue_file(settings)
    if untouched(settings):
        check_offered(settings.kiosk.programmes, catalogue_from(file).programmes)
    return file


def check_offered(offered: Collection[str], programmes: Collection[str]) -> None:
    """Errors: SettingsError for the first that is not there."""
    if unknown := [code for code in offered if code not in programmes]:
        raise SettingsError(
            f"The setting kiosk.programmes names {unknown[0]!r}; the catalogue has {', '.join(programmes)}."
        )
