"""The code on a recovery sheet: eight groups of five characters that can be read aloud and typed without confusion.

160 random bits in Crockford's base 32 (no I, L, O, U); the fifth character of a group checks the four before it, so that a slip is found in its group.
"""

from __future__ import annotations

import re
import secrets

from desktop.errors import Fault, Faults
from desktop.words import _

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _LENGTH = 8, 5
_MISREAD = str.maketrans("OILU", "011V")


def new() -> tuple[str, bytes]:
    """A new code: as it is printed, and the bytes it stands for."""
    groups = ["".join(secrets.choice(_ALPHABET) for _place in range(_LENGTH - 1)) for _group in range(_GROUPS)]
    text = "-".join(group + _check(place, group) for place, group in enumerate(groups))
    return text, "".join(groups).encode()


def read(typed: str) -> bytes:
    """The bytes a typed code stands for. Small letters, spaces and hyphens do not matter; O is 0, I and L are 1.

    :raises Faults: "code" is too short or too long, or a group of it was mistyped
    """
    text = re.sub(r"[\s\-–—_.]", "", typed).upper().translate(_MISREAD)
    if len(text) != _GROUPS * _LENGTH:
        raise _fault(_("The code has {wanted} characters; {count} were typed.", wanted=_GROUPS * _LENGTH, count=len(text)))
    groups = [text[start : start + _LENGTH] for start in range(0, len(text), _LENGTH)]
    for place, group in enumerate(groups):
        if set(group) - set(_ALPHABET) or group[-1] != _check(place, group[:-1]):
            raise _fault(_("Group {number} of the code is mistyped: {group}", number=place + 1, group=group))
    return "".join(group[:-1] for group in groups).encode()


def _fault(message: str) -> Faults:
    return Faults([Fault("code", message, _("Type it as it stands on the recovery sheet."))])


def _check(place: int, group: str) -> str:
    """A character that differs when one character, or two side by side, were mistyped, or groups changed places."""
    total = place + sum((2 * number + 3) * _ALPHABET.index(character) for number, character in enumerate(group))
    return _ALPHABET[total % len(_ALPHABET)]
