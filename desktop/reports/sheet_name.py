"""Names of worksheets: what Excel accepts, cut between words."""

from __future__ import annotations

import re

from desktop.domain import thai_break
from desktop.reports.text import clean

LONGEST = 31
"""Characters Excel allows."""
FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
OPEN_BRACKET = re.compile(r"\s*\([^)]*$")


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name Excel accepts: at most 31 characters, none of []:*?/\\', none twice (``taken``: those there are, in small letters)."""
    plain = " ".join(FORBIDDEN.sub(" ", clean(wanted)).split())
    name, number = shortened(plain, LONGEST) or "1", 1
    while name.casefold() in taken:
        number += 1
        name = f"{shortened(plain, LONGEST - 1 - len(str(number)))} {number}"
    taken.add(name.casefold())
    return name


def shortened(text: str, room: int) -> str:
    """As many whole words as there is room for, none behind a bracket that does not close; letters where the first word alone is too long."""
    if len(text) <= room:
        return text
    kept = ""
    for word in thai_break.atoms(text):
        if len(kept) + len(word) > room:
            break
        kept += word
    return OPEN_BRACKET.sub("", kept).rstrip(" -–·,:") or text[:room].rstrip()
