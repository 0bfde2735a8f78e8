"""The tables of UAX #9: classes of characters, groups of classes, bracket pairs (Unicode 15.0, BD14-BD16)."""

from __future__ import annotations

from unicodedata import bidirectional

OPENING = (
    "([{\u0f3a\u0f3c\u169b\u2045\u207d\u208d\u2308\u230a\u2329\u2768\u276a\u276c\u276e\u2770\u2772\u2774\u27c5\u27e6\u27e8"
    "\u27ea\u27ec\u27ee\u2983\u2985\u2987\u2989\u298b\u298d\u298f\u2991\u2993\u2995\u2997\u29d8\u29da\u29fc\u2e22\u2e24\u2e26"
    "\u2e28\u2e55\u2e57\u2e59\u2e5b\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\ufe59\ufe5b\ufe5d\uff08\uff3b\uff5b"
    "\uff5f\uff62"
)
CLOSING = (
    ")]}\u0f3b\u0f3d\u169c\u2046\u207e\u208e\u2309\u230b\u232a\u2769\u276b\u276d\u276f\u2771\u2773\u2775\u27c6\u27e7\u27e9"
    "\u27eb\u27ed\u27ef\u2984\u2986\u2988\u298a\u298c\u2990\u298e\u2992\u2994\u2996\u2998\u29d9\u29db\u29fd\u2e23\u2e25\u2e27"
    "\u2e29\u2e56\u2e58\u2e5a\u2e5c\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\ufe5a\ufe5c\ufe5e\uff09\uff3d\uff5d"
    "\uff60\uff63"
)
CLOSER_OF = dict(zip(OPENING, CLOSING, strict=True))
CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}  # BD16: these pairs are equivalent
MAX_DEPTH, MAX_BRACKETS = 125, 63

STRONG = frozenset({"L", "R", "AL"})
ISOLATES = frozenset({"LRI", "RLI", "FSI"})
EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
REMOVED = EMBEDDINGS | {"PDF", "BN"}  # X9
NEUTRAL = ISOLATES | {"B", "S", "WS", "ON", "PDI"}
_R_BLOCKS = ((0x590, 0x5FF), (0x7C0, 0x85F), (0xFB1D, 0xFB4F), (0x10800, 0x10CFF), (0x1E800, 0x1EC6F))
_AL_BLOCKS = ((0x600, 0x7BF), (0x860, 0x8FF), (0xFB50, 0xFDCF), (0xFDF0, 0xFDFF), (0xFE70, 0xFEFF))


def bidi_class(character: str) -> str:
    """Of Python's Unicode version; a character it does not know gets the default of its block (table 4)."""
    if found := bidirectional(character):
        return found
    for name, blocks in (("R", _R_BLOCKS), ("AL", _AL_BLOCKS)):
        if any(first <= ord(character) <= last for first, last in blocks):
            return name
    return "L"
