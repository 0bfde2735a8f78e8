"""A pretend language, longer than the others."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator


class Stretched(QTranslator):
    """40 % longer than English, in Arabic letters for right to left: tight boxes show before the words are there."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        count = max(1, round(1.4 * len(text) / (len(self._word) + 1)))
        return " ".join([self._word] * count + re.findall(r"%\w+", text))
