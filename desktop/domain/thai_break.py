"""Where a line of Thai may break: at words, which Thai writes without spaces between them.

Words come from ``resources/words`` through nlpo3. Nothing found here is ever stored: the window puts U+200B between words for display only, and
the printer measures whole words.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from desktop.paths import resource

ZERO_WIDTH_SPACE = "\u200b"
NO_BREAK_SPACE = "\u00a0"

Segmenter = Callable[[str], list[str]]

_DICTIONARY = "office"
_LISTS = ("words_th.txt", "office.txt")
_SAFE_LENGTH = 200
"""Longer pieces without a space are segmented in nlpo3's safe mode, which does not slow down on ambiguous text."""

_THAI = re.compile("[\u0e01-\u0e4e]")
_RUN = re.compile(r"[ \t\r\n]+|[^ \t\r\n]+")
_ABBREVIATION = re.compile(r"((?<![\u0e01-\u0e4e])(?:[\u0e01-\u0e2e]{1,4}\.){2,})")
_SHORT = re.compile(r"[\u0e01-\u0e2e]{1,3}\.")
_PLACE = re.compile(r"((?<![\u0e01-\u0e4e.])[\u0e15\u0e2d\u0e08\u0e16\u0e0b]\.[\u0e01-\u0e4e]{3,30}(?![\u0e01-\u0e4e.]))")
"""A place behind its abbreviation: ต. อ. จ. ถ. ซ. and the name up to the next space."""
_CLUSTER = re.compile(
    "[\u0e40-\u0e44]?[^\u0e30-\u0e3a\u0e45\u0e47-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*[\u0e30\u0e32\u0e33\u0e45]*|.",
    re.DOTALL,
)

_NEVER_FIRST = frozenset(
    ")]}\u201d\u2019\u00bb%,.:;!?/\u2026\u0e46\u0e2f\u0e5a\u0e5b\u00a0\"'"
    "\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e45\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e"
)
_NEVER_LAST = frozenset("([{\u201c\u2018\u00ab\u0e3f$#\u0e40\u0e41\u0e42\u0e43\u0e44\u00a0\"'")

_DIGIT = "0-9\u0e50-\u0e59"
_MONTH = (
    "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
    r"|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\."
)
_COUNTED = (
    "บาท|เรื่อง|ราย|วัน(?!ที่)|คน|แห่ง|ฉบับ|ครั้ง(?!ที่)|เดือน|ปี(?!งบ|การ)|โรง|ชุด|น\\.|เล่ม|แผ่น|หน้า|รูป|ท่าน|ตัว|หลัง|ห้อง|สัปดาห์|ชั่วโมง|นาที|กิโลเมตร|กม\\.|เมตร"
    "|หน่วย|กลุ่ม|ข้อ|ด้าน|ระดับ|คะแนน|ร้อยละ|เปอร์เซ็นต์|ขั้นตอน|รายการ|กิจกรรม|โครงการ|หน่วยงาน|โรงเรียน|ตำบล|อำเภอ|จังหวัด|ประเภท|มาตรฐาน|ตัวชี้วัด"
)
_NUMBERED = "เขต|ข้อ|หมู่|หมู่ที่|ที่|วันที่|เลขที่|มาตรา|ฉบับที่|ครั้งที่|ปี|ชั้น|ห้อง|หน้า|ตอน|บท|ตาราง|ภาพ|รุ่น|ลำดับ|หมวด|ระดับ|ศธ|ว|ต่อ|ปีงบประมาณ|ปีการศึกษา|ไตรมาส|ร้อยละ|เหลือ|น้ำหนัก"
_ORDINAL = "ที่"
_GLUED_SPACES = (
    re.compile(rf"(?:พ\.ศ\.|ค\.ศ\.)( )(?=[{_DIGIT}])"),
    re.compile(rf"(?:{_NUMBERED})( )(?=[{_DIGIT}])"),
    re.compile(rf"[{_DIGIT}]( )(?=(?:{_MONTH}|{_COUNTED}))"),
    re.compile(rf"(?:{_MONTH})( )(?=(?:พ\.ศ\.|[{_DIGIT}]))"),
    re.compile(r"(?<!\d)0\d?( )(?=\d{4} \d{4})"),
    re.compile(r"(?<!\d)0\d? \d{4}( )(?=\d{4})"),
    re.compile(r"( )(?=[\u0e46)\]}\u201d\u00b7]|\u0e2f(?!\u0e25))"),
)


def atoms(text: str, keep: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """``text`` in the pieces that a line must not break: words, with what belongs to them, and the spaces between as pieces of their own.

    Joined together the pieces are ``text`` again (without any U+200B). What is kept in one piece: พ.ศ. ๒๕๖๙, เขต ๙, a day with its month
    and year, a number with its counter, and nothing before ๆ ฯ ) — the spaces inside such a piece are part of it. ``keep``: names of persons,
    places and units of the record at hand; they break only at their own spaces.
    """
    return _atoms(plain(text), keep)


@lru_cache(maxsize=20_000)
def _atoms(text: str, keep: frozenset[str]) -> tuple[str, ...]:
    glued = {found.start(1) for pattern in _GLUED_SPACES for found in pattern.finditer(text)}
    pieces: list[str] = []
    glue = False
    for run in _RUN.finditer(text):
        space = run[0].strip(" \t\r\n") == ""
        new = [run[0]] if space else _joined(_words(run[0], keep))
        joins = glue or (space and run.start() in glued)
        if joins and pieces:
            new[0] = pieces.pop() + new[0]
            if new[0].startswith(f"{_ORDINAL} ") and pieces and _THAI.match(pieces[-1][-1]):  # ครั้งที่ 3 and ไตรมาสที่ 2, not ครั้ง / ที่ 3
                new[0] = pieces.pop() + new[0]
        pieces += new
        glue = space and joins
    return tuple(pieces)


def _words(run: str, keep: frozenset[str]) -> Iterator[str]:
    """The words of a piece without spaces; names to keep, abbreviations with dots and places behind ต. อ. จ. stay whole."""
    if not _THAI.search(run):
        yield run
        return
    names = _names(keep)
    for number, part in enumerate(names.split(run) if names else [run]):
        if number % 2:
            yield part
        else:
            yield from _words_and_abbreviations(part)


def _words_and_abbreviations(part: str) -> Iterator[str]:
    for number, piece in enumerate(_PLACE.split(part)):
        if number % 2:
            yield piece
        else:
            yield from _words_and_dots(piece)


def _words_and_dots(part: str) -> Iterator[str]:
    for number, piece in enumerate(_ABBREVIATION.split(part)):
        if number % 2:
            yield piece
        elif piece:
            yield from _segmented(piece)


@lru_cache(maxsize=256)
def _names(keep: frozenset[str]) -> re.Pattern[str] | None:
    parts = {part for name in keep for part in name.split() if len(part) > 1}
    ordered = sorted(parts, key=lambda part: (-len(part), part))
    return re.compile("(" + "|".join(map(re.escape, ordered)) + ")") if ordered else None


def _joined(words: Iterator[str]) -> list[str]:
    """Words put together where a line must not break between them."""
    pieces: list[str] = []
    for word in words:
        if pieces and _inseparable(pieces[-1], word):
            pieces[-1] += word
        else:
            pieces.append(word)
    return pieces


def _inseparable(before: str, after: str) -> bool:
    last, first = before[-1], after[0]
    if first in _NEVER_FIRST or last in _NEVER_LAST or _SHORT.fullmatch(before):
        return True
    if last.isdigit() or first.isdigit() or after == "ละ":  # ปีละ, คนละ
        return True
    return not _THAI.match(first) and not _THAI.match(last)


def _segmented(piece: str) -> list[str]:
    if not _THAI.search(piece):
        return [piece]
    words = _segmenter()(piece)
    return words if "".join(words) == piece else [piece]


@cache
def _segmenter() -> Segmenter:
    """nlpo3 with both word lists; where it cannot be had Thai has no breaks, which is ugly but harms nothing."""
    try:
        return _load_segmenter()
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of the Rust library is no Exception
        logging.getLogger(__name__).warning("word breaking not available: %s", type(error).__name__)
        return lambda piece: [piece]


def _load_segmenter() -> Segmenter:
    """nlpo3 reads one file, so both lists are put into one that lives as long as the reading."""
    import tempfile

    import nlpo3

    words = "\n".join(resource("words", name).read_text(encoding="utf-8") for name in _LISTS)
    with tempfile.TemporaryDirectory(prefix="prasan-") as folder:
        both = Path(folder, "words.txt")
        both.write_text(words, encoding="utf-8", newline="\n")
        message, loaded = nlpo3.load_dict(str(both), _DICTIONARY)
    if not loaded and "already exists" not in message:  # another thread, or an earlier try, may have been first
        raise RuntimeError("dictionary not loaded")
    return lambda piece: nlpo3.segment(piece, _DICTIONARY, len(piece) > _SAFE_LENGTH)


def clusters(text: str) -> list[str]:
    """``text`` in the smallest pieces that stay legible, a consonant with its marks and vowels: where a word wider than its cell is cut."""
    return _CLUSTER.findall(text)


@lru_cache(maxsize=2_000)
def compound(word: str) -> tuple[str, ...]:
    """A long word in the words it is made of (เทคโนโลยี + สารสนเทศ), as few as there are; the word alone where it is made of none.

    A line breaks there only where the whole word is wider than the line: better inside a compound than inside a syllable.
    """
    known = _known_words()
    best: list[tuple[int, int, tuple[str, ...]] | None] = [(0, 0, ())] + [None] * len(word)
    for end in range(_SHORTEST_PART, len(word) + 1):
        for start in range(end - _SHORTEST_PART + 1):
            before, part = best[start], word[start:end]
            if before is None or len(part) == len(word) or part not in known:
                continue
            found = (before[0] + 1, before[1] - part.startswith(_BEGINNINGS), (*before[2], part))
            if best[end] is None or found < best[end]:  # type: ignore[operator]
                best[end] = found
    return best[-1][2] if best[-1] else (word,)


_SHORTEST_PART = 2
_BEGINNINGS = ("การ", "ความ")
"""Of several ways to take a word apart the one whose parts begin so is right: บุคลากร + ทาง + การศึกษา."""


@cache
def _known_words() -> frozenset[str]:
    return frozenset(word for name in _LISTS for word in resource("words", name).read_text(encoding="utf-8").split("\n"))


@lru_cache(maxsize=20_000)
def soft(text: str) -> str:
    """``text`` for display: U+200B where Qt may break a line, and no-break spaces inside what belongs together. Never to be stored."""
    if not _THAI.search(text):
        return text
    shown = ""
    for atom in atoms(text):
        if shown and not atom.isspace() and not shown[-1].isspace():
            shown += ZERO_WIDTH_SPACE
        shown += atom if atom.isspace() else atom.replace(" ", NO_BREAK_SPACE)
    return shown


def plain(text: str) -> str:
    """``text`` without the U+200B of ``soft``. Its no-break spaces become spaces when the text is normalised."""
    return text.replace(ZERO_WIDTH_SPACE, "")
