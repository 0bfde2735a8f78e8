"""Cards written down in a file: the form of ``cards.json``, which comes with the program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

HERE = files("devices.cards")
CARDS = HERE / "cards.json"  # a card for each way a card can be
VILLAGERS = HERE / "villagers.json"  # invented people, to practise with


class CardFileError(Exception):
    """``str(error)`` is one sentence: what is wrong with the file of cards."""


@dataclass(frozen=True, slots=True)
class WrittenCard:
    """A card that can be played. ``ef05`` and ``ef06`` map a tag to its value, in the order of the record numbers;
    ``behaviours`` are what sets it apart; ``expect`` is what a reading of it must give."""

    name: str
    note: str
    atr: bytes
    fci: bytes
    select_sw: int
    ef05: dict[int, bytes] = field(repr=False)
    ef06: dict[int, bytes] = field(repr=False)
    ef06_protected: bool
    behaviours: tuple[str, ...]
    expect: Mapping[str, Any] = field(repr=False)

    def behaves(self, name: str) -> bool:
        return name in self.behaviours

    def behaviour(self, name: str) -> bytes | None:
        """The hex value of a behaviour written as ``name=HEX``."""
        for one in self.behaviours:
            if one.startswith(f"{name}="):
                return bytes.fromhex(one.partition("=")[2])
        return None


def written_cards(source: Traversable) -> tuple[WrittenCard, ...]:
    """All cards of a file, in its order. Errors: CardFileError."""
    try:
        return tuple(_card(row) for row in json.loads(source.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise CardFileError(f"The file of cards {source.name} does not exist.") from None
    except OSError as error:
        raise CardFileError(f"The file of cards {source.name} cannot be read: {error.strerror}.") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CardFileError(f"The file of cards {source.name} is not a list of cards as in {CARDS.name}.") from None


def card_called(name: str, path: Path | None = None) -> WrittenCard:
    """By its whole name, or by a beginning that only one card has; of that file, or of those that come with the
    program. Errors: CardFileError."""
    cards = written_cards(path) if path is not None else (*written_cards(CARDS), *written_cards(VILLAGERS))
    exact = [card for card in cards if card.name == name]
    alike = exact or [card for card in cards if card.name.lower().startswith(name.lower())]
    if len(alike) == 1:
        return alike[0]
    if alike:
        raise CardFileError(f"Several cards begin with {name!r}: {', '.join(card.name for card in alike)}.")
    raise CardFileError(f"No card is called {name!r}; there are {', '.join(card.name for card in cards)}.")


def _card(row: Mapping[str, Any]) -> WrittenCard:
    return WrittenCard(
        name=str(row["name"]),
        note=str(row.get("note", "")),
        atr=bytes.fromhex(row["atr"]),
        fci=bytes.fromhex(row.get("fci", "")),
        select_sw=int(row.get("select_sw") or "6A82", 16),
        ef05=_records(row.get("ef05", {})),
        ef06=_records(row.get("ef06", {})),
        ef06_protected=bool(row.get("ef06_protected", False)),
        behaviours=tuple(row.get("behaviours", ())),
        expect=dict(row.get("expect", {})),
    )


def _records(rows: Mapping[str, str]) -> dict[int, bytes]:
    return {int(tag, 16): bytes.fromhex(value) for tag, value in rows.items()}
