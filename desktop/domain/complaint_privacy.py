"""Finding what tells who complains in a text: the name, the telephone, the e-mail, the citizen ID, however they are spaced or written (domain B.3.7). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.thai_text import arabic_digits, fold

_SHORTEST_NAME = 3
"""Letters below which a name alone is a part of too many words to be looked for."""
_SHORTEST_NUMBER = 7
_NOT_DIGIT = re.compile(r"[^0-9]")
_WORDS = ("line", "email", "address", "workplace")
_FEWEST_LETTERS = 6


def signs(identity: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """What gives a person away: (pieces of text, folded and without spaces; runs of digits)."""
    first, last = _tight(identity.get("first_name")), _tight(identity.get("last_name"))
    texts = [one for one in (first + last if last else "", first, last) if len(one) >= _SHORTEST_NAME]
    texts += [one for name in _WORDS if len(one := _tight(identity.get(name))) >= _FEWEST_LETTERS]
    numbers = [_digits(str(identity.get(name) or "")) for name in ("phone", "citizen_id")]
    return list(dict.fromkeys(texts)), [one for one in numbers if len(one) >= _SHORTEST_NUMBER]


def names_in(identity: Mapping[str, Any], texts: Mapping[str, Any]) -> list[str]:
    """The keys of those ``texts`` (text, or a list of texts) in which something of ``identity`` stands, in their order."""
    words, numbers = signs(identity)
    found = []
    for key, text in texts.items():
        whole = "\n".join(map(str, text)) if isinstance(text, (list, tuple)) else str(text or "")
        if tells(whole, words, numbers):
            found.append(key)
    return found


def tells(text: str, words: Iterable[str], numbers: Iterable[str]) -> bool:
    """Whether a text holds one of the signs of a person (see ``signs``)."""
    if not text:
        return False
    tight, digits = _tight(text), _digits(text)
    return any(word in tight for word in words) or any(number in digits for number in numbers)


def _tight(text: Any) -> str:
    return fold(str(text or "")).replace(" ", "").replace("\n", "")


def _digits(text: str) -> str:
    return _NOT_DIGIT.sub("", arabic_digits(text))
