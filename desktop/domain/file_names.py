"""Names of files made from Thai words that every machine accepts: Windows forbids letters and names, Linux counts bytes (a Thai letter is three)."""

from __future__ import annotations

import re
from collections.abc import Collection

from desktop.domain.thai_break import clusters
from desktop.domain.thai_text import normalise

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
MOST_BYTES = 180
"""Bytes of a name without its ending; systems allow 255 with what is put before or after it."""


def safe_name(words: str, ending: str = "", taken: Collection[str] = (), most: int = MOST_BYTES) -> str:
    """A file name of ``words`` with ``ending`` (".xlsx"); one that is in ``taken`` (compared without regard to capitals) gets a number.

    Never empty, never a name Windows keeps for itself, never ending in a dot or a space; cut between letters as they are seen, so that no mark is left alone.
    """
    plain = _NOT_IN_NAMES.sub(" ", normalise(words)).strip(" .").replace("  ", " ")
    plain = _cut(plain, most) or "_"
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    name, number, known = plain + ending, 1, {one.casefold() for one in taken}
    while name.casefold() in known:
        number += 1
        name = f"{plain} ({number}){ending}"
    return name


def _cut(words: str, most: int) -> str:
    kept, size = [], 0
    for cluster in clusters(words):
        size += len(cluster.encode())
        if size > most:
            break
        kept.append(cluster)
    return "".join(kept).strip(" .")
