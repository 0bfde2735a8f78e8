"""What holds in this process now: settings and catalogue with what the office saved, and what follows from them."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.application.configuring import Draft
from kiosk.catalogue_file import check_offered
from kiosk.domain.catalogue import catalogue_from
from kiosk.domain.visit import Names
from kiosk.live.layers import keys_in, laid_over
from kiosk.live.settings import LiveSettings
from kiosk.safekeeping.copies import untouched
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.storage import QueueRules, Store
    from kiosk.storage.catalogues import CatalogueRows


def in_force(settings: Settings, store: Store, file: Draft) -> tuple[LiveSettings, CatalogueRows]:
    """Errors: SettingsError for programmes of the file that no catalogue has; those the office saved are left out."""
    live, catalogues = LiveSettings(settings, keys_in(os.environ), store.settings()), store.catalogues(file)
    known = (*catalogue_from(file).programmes, *catalogues.current().programmes)
    check_offered(settings.kiosk.programmes, dict.fromkeys(known))
    live.poll()
    return live, catalogues


def settings_in_force(settings: Settings) -> Settings:
    """With what the office saved; as they are where there are no data, or none that can be read. Changes nothing."""
    from kiosk.storage.saved_settings import looked_up

    saved = {} if untouched(settings) else looked_up(settings.data_folder)
    return laid_over(settings, saved, keys_in(os.environ))[0]


def clinic_names(settings: Settings) -> Names:
    return {"ug": settings.clinic.name_ug, "zh": settings.clinic.name_zh, "en": settings.clinic.name_en}


def queue_rules(settings: Settings) -> QueueRules:
    from kiosk.storage import QueueRules

    return QueueRules(
        timedelta(minutes=settings.queue.cap_minutes),
        settings.queue.passes,
        timedelta(seconds=settings.queue.recall_s),
        timedelta(seconds=settings.queue.undo_s),
    )


def fairness(settings: Settings) -> tuple[timedelta, int]:
    """The cap and the passes of ``kiosk.domain.calling``."""
    rules = queue_rules(settings)
    return rules.cap, rules.passes
