"""The order of Thai words as bytes that a database can compare.

Thai is sorted by its consonants: a vowel written before its consonant counts after it, and tone marks only decide between words that are otherwise
equal (Royal Society dictionary order, which the Unicode Collation Algorithm follows for Thai). ``pyuca`` knows the table; here its answer is
cached letter by letter, so that a whole register is keyed in a fraction of a second.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyuca import Collator

SORT_KEY_VERSION = 1
"""Stored beside the keys; when it changes every stored key is built anew."""

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_NUMBER = re.compile(r"\d+", re.ASCII)
_PLAIN = re.compile(r"[\x20-\x7e\u0e01-\u0e5b]*")
_MARKS = r"[\u0e38-\u0e3a\u0e48-\u0e4e]*"
_LETTER = re.compile(
    rf"[\u0e40-\u0e44]?[^\u0e38-\u0e3a\u0e40-\u0e44\u0e48-\u0e4b]{_MARKS}(?:(?<=\u0e4d)\u0e32{_MARKS})*|.", re.DOTALL
)
_SEPARATOR = b"\x00\x00"
_WIDTHS = (2, 2, 1)
"""Bytes of a weight on each level of the table: letters, marks, capital or small."""

Weights = tuple[bytes, bytes, bytes]

_loading = threading.Lock()


def sort_key(text: str) -> bytes:
    """The bytes by which ``text`` sorts: Thai dictionary order, numbers by their value ("เขต 2" before "เขต 10").

    Thai digits count as 0–9. Texts that differ only in what the order does not see are ordered by their own letters, so two different texts
    never have the same key. About 8 bytes a letter.
    """
    return _collated(natural(text)) + _SEPARATOR + text.encode("utf-8", "replace")


def natural(text: str) -> str:
    """``text`` with each number led by its length, so that comparing letters compares values: "เขต 10" → "เขต 210".

    A number of 1–8 digits is led by one digit; each further 8 digits add a 9 before it. Leading zeros do not count.
    """
    return _NUMBER.sub(_measured, text.translate(_THAI_DIGITS))


def _measured(number: re.Match[str]) -> str:
    digits = number[0].lstrip("0")
    nines, rest = divmod(len(digits), 9)
    return "9" * nines + str(rest) + digits


def _collated(text: str) -> bytes:
    decomposed = unicodedata.normalize("NFD", text)
    if not _PLAIN.fullmatch(decomposed):
        return _SEPARATOR.join(_encoded(_collator().collation_elements(decomposed)))
    letters = [_weights(letter) for letter in _LETTER.findall(decomposed)]
    return _SEPARATOR.join([b"".join(level) for level in zip(*letters, strict=True)] or [b"", b"", b""])


@lru_cache(maxsize=20_000)
def _weights(letter: str) -> Weights:
    """The three levels of one consonant with all that is written around it; no rule of the table reaches across its edges."""
    return _encoded(_collator().collation_elements(letter))


def _encoded(elements: list[list[int]]) -> Weights:
    first, second, third = (
        b"".join(element[level].to_bytes(width, "big") for element in elements if element[level])
        for level, width in enumerate(_WIDTHS)
    )
    return first, second, third


def _collator() -> Collator:
    with _loading:
        return _loaded_collator()


@cache
def _loaded_collator() -> Any:
    from pyuca import Collator

    return Collator()
