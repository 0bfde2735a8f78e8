"""The catalogue that comes with the program."""

from __future__ import annotations

import tomllib
from pathlib import Path

import kiosk
from kiosk.domain.catalogue import catalogue_from

CATALOGUE = catalogue_from(tomllib.loads(Path(kiosk.__file__).with_name("catalogue.toml").read_text(encoding="utf-8")))
