"""Thai text as an office types it: made equal where it looks equal, folded for search, its digits, its letters.

How it sorts is in ``thai_sort``, where its lines may break in ``thai_break``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desktop.domain.thai_break import atoms, clusters, plain, soft
from desktop.domain.thai_sort import SORT_KEY_VERSION, sort_key

__all__ = [
    "SORT_KEY_VERSION",
    "arabic_digits",
    "atoms",
    "clusters",
    "fold",
    "foreign_letters",
    "normalise",
    "normalise_long",
    "plain",
    "search_terms",
    "soft",
    "sort_key",
    "thai_digits",
    "width_columns",
]

_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")

# Letters of the private area that old Thai fonts use for shifted marks and that come out of PDF files (Microsoft's Thai glyph positions).
_SHIFTED = dict(
    zip(
        range(0xF700, 0xF71B),
        "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d"
        "\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a",
        strict=True,
    )
)

_SUSPECT = re.compile(
    r"[^\x20-\x7e\u0e01-\u0e5b]|^ | $|  "  # anything but ASCII and Thai; spaces to tidy
    r"|\u0e4d[\u0e48-\u0e4b]?\u0e32|\u0e33[\u0e48-\u0e4b]|\u0e40\u0e40"  # sara am in pieces, two sara e
    r"|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e47]|[\u0e38\u0e39]\u0e3a"  # a tone mark typed before its vowel
    r"|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1"  # the same mark twice: only one is seen
)
_REORDERINGS = (
    (re.compile(r"([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+"), r"\1"),
    (re.compile(r"([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e3a\u0e47])"), r"\2\1"),
    (re.compile(r"\u0e4d([\u0e48-\u0e4b]?)\u0e32"), "\\1\u0e33"),
    (re.compile(r"([\u0e48-\u0e4b])\u0e4d\u0e32"), "\\1\u0e33"),
    (re.compile(r"\u0e33([\u0e48-\u0e4b])"), "\\1\u0e33"),
    (re.compile(r"\u0e40\u0e40"), "\u0e41"),
)
_SPACES = re.compile(r" {2,}")
_LINE_ENDS = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")


def normalise(text: str) -> str:
    """``text`` as it is stored: one spelling for what looks the same, one line, single spaces, nothing invisible.

    NFC, which leaves Thai alone, is not enough: ํ + า becomes ำ, เ + เ becomes แ, a mark typed twice is kept once and marks stand in the order vowel,
    tone. Letters of the private area from PDF files become the Thai letters they show. Giving the result again gives it unchanged.
    """
    if not _SUSPECT.search(text):
        return text
    return _single_spaced(_spelt(_visible(_LINE_ENDS.sub(" ", text).replace("\n", " "))))


def normalise_long(text: str) -> str:
    """Like ``normalise`` for texts of several lines: lines are kept, each tidied by itself; empty ones at both ends go."""
    return "\n".join(normalise(line) for line in _LINE_ENDS.sub("\n", text).split("\n")).strip("\n")


def _visible(text: str) -> str:
    """Every kind of space as one, and without control characters, invisible marks (zero width, direction, BOM) and halves of characters."""
    return "".join(_shown(letter) for letter in text.translate(_SHIFTED))


def _shown(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Zs" or letter == "\t":
        return " "
    return "" if category in ("Cc", "Cf", "Cs") or ord(letter) & 0xFFFE == 0xFFFE else letter


def _spelt(text: str) -> str:
    """NFC and the order of Thai marks, until nothing changes any more."""
    while True:
        before = text
        text = unicodedata.normalize("NFC", text)
        for pattern, replacement in _REORDERINGS:
            text = pattern.sub(replacement, text)
        if text == before:
            return text


def _single_spaced(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ")


# --- For search and comparison ---------------------------------------------------------------------------------------------------------------

_DROPPED = re.compile("[\"'`\u00b4\u2018-\u201f\u00ab\u00bb\u2039\u203a\u2032\u2033]")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_ABBREVIATION_DOT = re.compile(r"(?<=[\u0e01-\u0e2e])(?:\. ?)+|(?<=[\u0e01-\u0e4e]) +(?=[\u0e2f\u0e46])")
_QUOTED = re.compile(r"[\"\u201c\u201d]([^\"\u201c\u201d]+)[\"\u201c\u201d]|(\S+)")


def fold(text: str) -> str:
    """``text`` as search and comparison see it: normalised, small letters, digits 0–9, no quotes, one kind of dash.

    The dots of Thai abbreviations and the space before ๆ and ฯ do not count, for everybody writes them differently: อ. เมือง = อ.เมือง = อเมือง,
    ต่าง ๆ = ต่างๆ.
    """
    text = normalise(text).casefold().translate(_TO_ARABIC)
    if not text.isalnum():
        text = _DASHES.sub("-", _DROPPED.sub("", text))
        text = _ABBREVIATION_DOT.sub("", text)
    return _spelt(_single_spaced(text)) if _SUSPECT.search(text) else text


def search_terms(text: str) -> tuple[str, ...]:
    """What a search looks for, folded: each word, or each "phrase in quotes" as one; none twice, longest first."""
    terms = dict.fromkeys(fold(phrase or word) for phrase, word in _QUOTED.findall(_joined_abbreviations(text)))
    terms.pop("", None)
    return tuple(sorted(terms, key=len, reverse=True))


def _joined_abbreviations(text: str) -> str:
    return _ABBREVIATION_DOT.sub(lambda found: found[0].strip(), normalise(text))


# --- Digits ----------------------------------------------------------------------------------------------------------------------------------

# What keeps its digits 0–9 everywhere: whatever holds a Latin letter, @ or :// (e-mails, addresses of pages, codes), and long numbers that do not
# start with 0 (school codes and the like; telephones do turn).
_KEPT_DIGITS = re.compile(
    r"[^\s\u0e00-\u0e7f]*(?:[A-Za-z@_]|://)[^\s\u0e00-\u0e7f]*|(?<![\d.,])[1-9]\d{7,}(?![\d.,]\d)"
)


def thai_digits(text: str) -> str:
    """``text`` with ๐–๙ for 0–9, except inside e-mails, addresses of pages, codes and identity numbers (domain C.2)."""
    kept = _KEPT_DIGITS.findall(text)
    pieces = _KEPT_DIGITS.split(text)
    turned = [piece.translate(_TO_THAI) for piece in pieces]
    return "".join(_alternating(turned, kept))


def _alternating(pieces: list[str], kept: list[str]) -> Iterator[str]:
    for piece, unchanged in zip(pieces, [*kept, ""], strict=True):
        yield piece
        yield unchanged


def arabic_digits(text: str) -> str:
    """``text`` with 0–9 for ๐–๙."""
    return text.translate(_TO_ARABIC)


_GROUPED = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?")


def without_commas(text: str) -> str:
    """A number without the commas between its thousands (1,250.50); any other comma stays, so that 82,5 never becomes 825."""
    return text.replace(",", "") if _GROUPED.fullmatch(text) else text


# --- Letters ---------------------------------------------------------------------------------------------------------------------------------

_WITHOUT_WIDTH = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200f\u2060\ufeff]")
_OUTSIDE = re.compile("[^\x00-\u024f\u0e00-\u0e7f\u1e00-\u1eff]")


def width_columns(text: str) -> int:
    """How many columns of a sheet the widest line of ``text`` takes: its letters without the marks above and below."""
    return max(len(_WITHOUT_WIDTH.sub("", line)) for line in unicodedata.normalize("NFC", text).split("\n"))


def foreign_letters(text: str) -> tuple[str, ...]:
    """The letters that are neither Thai nor Latin, each once (Lao, Cyrillic, … often the sign of a bad copy); empty when there are none."""
    found = dict.fromkeys(letter for letter in _OUTSIDE.findall(text) if unicodedata.category(letter).startswith("L"))
    return tuple(found)
