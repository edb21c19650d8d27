"""A text in which nobody can be recognised any more but the one it is about: what a copy for the respondent is made from (domain B.3.7, C.11). Pure.

It only suggests. A name the program does not know and that has no title in front of it stays; the copy is read by a clerk before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.domain.case_checks import bare_name, same_person
from desktop.domain.complainants import without_name
from desktop.domain.thai_text import normalise_long

HIDDEN = "…(ปกปิด)…"
"""What stands in place of what was taken out, in Thai always: the copy is a text of the office."""

_DIGIT = "[0-9๐-๙]"
_THAI = "[ก-ฮะ-ฺเ-๎]"
_CITIZEN_ID = re.compile(rf"(?<!{_DIGIT}){_DIGIT}(?:[ -]?{_DIGIT}){{12}}(?!{_DIGIT})")
_PHONE = re.compile(rf"(?<!{_DIGIT})(?:\+66[ -]?|[0๐])(?:[ -]?{_DIGIT}){{8,9}}(?!{_DIGIT})(?:\s*ต่อ\s*{_DIGIT}+)?")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_LINE_NAME = re.compile(r"(?i)((?:line|ไลน์)\s*(?:id|ไอดี)?\s*[:：]?\s*)([@A-Za-z][\w.\-]{2,})")
_HOUSE = re.compile(
    rf"(?:อยู่)?(?:บ้าน)?เลขที่\s*{_DIGIT}+(?:/{_DIGIT}+)?"
    rf"(?:\s*(?:หมู่ที่|หมู่|ม\.|ซอย|ซ\.|ถนน|ถ\.|ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.|หมู่บ้าน)\s*(?:{_DIGIT}+|{_THAI}+))*(?:\s*{_DIGIT}{{5}})?"
)
_TITLES = r"นางสาว|น\.ส\.|นาง|นาย|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|ว่าที่ร้อยตรี|ว่าที่ ร\.ต\."
_NO_NAMES = r"(?!ก(?:รัฐมนตรี|เทศมนตรี|สมาคม|สภา|อบ|องค์)|อำเภอ|ทะเบียน|จ้าง|ทุน|แพทย์|ประกัน|หน้า|ตรวจ|ช่าง|พยาบาล|งาม|แบบ)"
_TITLED = re.compile(rf"(?P<title>{_TITLES})\s?(?P<first>{_NO_NAMES}{_THAI}{{2,}})(?P<last> {_THAI}{{2,}})?")
_NO_NAME_ANY_MORE = re.compile(r"(?<=..)(?:ได้|ซึ่ง|และ|กับ|เป็น|ว่า|ที่|ไม่|ถูก|ทำ|จึง|แต่|โดย|แล้ว|อยู่|แจ้ง|บอก|พูด|ตี|ด่า|เรียก|เก็บ|ตำแหน่ง|ครู|ผู้)")
_SEVERAL = re.compile(rf"{re.escape(HIDDEN)}(?:[\s,·]*{re.escape(HIDDEN)})+")


def suggest(text: str, respondent: str = "", names: Iterable[str] = (), identity: Mapping[str, Any] | None = None) -> str:
    """``text`` without the complainant (``identity``, where it can be read), the given ``names`` (witnesses), telephones, e-mails, citizen numbers, addresses
    and names behind a title. The ``respondent`` stays, for it is about him.
    """
    kept = normalise_long(text)
    for pattern in (_CITIZEN_ID, _EMAIL, _HOUSE, _PHONE):
        kept = pattern.sub(HIDDEN, kept)
    kept = _LINE_NAME.sub(lambda found: found[1] + HIDDEN, kept)
    if identity:
        kept = without_name(identity, kept, HIDDEN)
    for name in _spellings(names, respondent):
        kept = kept.replace(name, HIDDEN)
    kept = _TITLED.sub(lambda found: _without_titled(found, respondent), kept)
    return _SEVERAL.sub(HIDDEN, kept)


def _spellings(names: Iterable[str], respondent: str) -> Iterator[str]:
    """Names as they may stand in a text, the longest first: whole, and the first name behind its title."""
    whole = [" ".join(name.split("(")[0].split()) for name in names]
    for name in sorted(filter(None, whole), key=len, reverse=True):
        if not same_person(name, respondent):
            yield name
            if bare := _untitled(name):
                yield bare


def _untitled(name: str) -> str:
    found = re.match(rf"(?:{_TITLES})\s?(.{{4,}})", name)
    return found[1] if found else ""


def _without_titled(found: re.Match[str], respondent: str) -> str:
    """A titled name, without what follows it in the same run of letters: Thai has no spaces between words."""
    first, last = found["first"], found["last"] or ""
    if respondent and bare_name(first + last).startswith(bare_name(respondent)):
        return found[0]
    if respondent and bare_name(respondent).startswith(bare_name(first)) and not last:
        return found[0]
    if cut := _NO_NAME_ANY_MORE.search(first):
        return HIDDEN + first[cut.start() :] + last
    cut = _NO_NAME_ANY_MORE.search(last)
    return HIDDEN + (last[cut.start() :] if cut else "")


def left(text: str) -> list[str]:
    """What still looks like a telephone, an e-mail, a citizen number, an address or a titled name in a text, in its order, each once."""
    patterns = (_CITIZEN_ID, _PHONE, _EMAIL, _HOUSE, _TITLED)
    found = sorted((match.start(), match[0].strip()) for pattern in patterns for match in pattern.finditer(text))
    return list(dict.fromkeys(piece for _start, piece in found))
