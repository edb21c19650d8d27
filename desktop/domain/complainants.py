"""Who complains, in words: the name as it is read aloud, the word that stands for a hidden one, and whether a text gives a hidden one away (domain B.3.7).

Nothing here reads or keeps anything; the values come out of ``services/identities.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.domain.thai_text import arabic_digits, normalise, normalise_long
from desktop.paths import resource
from desktop.words import _

Values = Mapping[str, Any]

FULL_NAME_ONLY = ("respondent_name", "praised", "witnesses")
"""Fields that name other people: a relative's surname alone gives nobody away there."""

NAMES_OF_OFFICIALS = ("received_by", "owner_officer", "assigned_by", "handlers", "committee_members", "done_by", "signer", "signer_position")
"""Fields that name those who work on a case, who may share a name with the complainant."""

_TITLES = r"นาย|นางสาว|นาง|น\.ส\.|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|ดร\.|ครู|คุณ|ว่าที่ร้อยตรี|ว่าที่ ร\.ต\.|พระ|ผู้ร้องชื่อ|ผู้ร้องเรียนชื่อ|ชื่อ|ข้าพเจ้า"
_LETTER = r"[\w\u0e00-\u0e7f]"
_APART = r"[ \-().,/_\u2010-\u2015\u2212]"
_BETWEEN_DIGITS = re.compile(rf"(?<=\d){_APART}+(?=\d)")
_NUMBER = re.compile(r"\d{7,}")
_SEVERAL = re.compile(r"[,/;\n]")
_SPACES = re.compile(r"[\s\u034f]+")
_SHORTEST_NAME = 3
_SHORTEST_ADDRESS = 12


def code(anonymity: str | None) -> str:
    """What stands where a complainant's name would: one word for a hidden one and one for an unknown one; empty where the name is no secret to officials."""
    if anonymity == "confidential":
        return _("Hidden (complainant)")
    return _("Not named (complainant)") if anonymity == "anonymous" else ""


def full_name(values: Values) -> str:
    """Title, first and last name as a letter writes them: the title stands close to the name."""
    first, last = values.get("first_name") or "", values.get("last_name") or ""
    return f"{values.get('title') or ''}{first} {last}".strip()


@dataclass(frozen=True)
class _Needles:
    """What gives a complainant away: numbers, whole phrases (spaces left out), and single names."""

    numbers: tuple[str, ...]
    phrases: tuple[str, ...]
    names: tuple[str, ...]


def names_in(values: Values, texts: Mapping[str, Any]) -> list[str]:
    """The names of those ``texts`` (field → text, or list of texts) in which this complainant can be recognised.

    A telephone, citizen number, e-mail or LINE name counts however it is spaced and in whichever digits; so does the whole name. A first or a last name alone
    counts too, unless it is also a common word (สมบูรณ์, อำนวย): then only behind a title or ชื่อ, or ผู้อำนวยการ could never be written.
    """
    needles = _needles(values)
    return [name for name, text in texts.items() if name not in NAMES_OF_OFFICIALS and text and _holds(needles, _joined(text), name in FULL_NAME_ONLY)]


def without_name(values: Values, text: str, instead: str = "") -> str:
    """``text`` with the complainant's name and numbers replaced by the word for a complainant, or by what is given ``instead``."""
    word, found = instead or _("the complainant"), text
    first, last = normalise(str(values.get("first_name") or "")), normalise(str(values.get("last_name") or ""))
    parts = [rf"(?:(?:{_TITLES})\s*)?{re.escape(first)}\s*{re.escape(last)}"] if first and last else []
    parts += [rf"(?:(?:{_TITLES})\s*)?{re.escape(one)}" for one in (first, last) if len(one) >= _SHORTEST_NAME and not _is_word(one)]
    parts += [rf"(?:{_TITLES})\s*{re.escape(one)}" for one in (first, last) if one and _is_word(one)]
    parts += [r"\s*".join(map(re.escape, str(values[name]).split())) for name in ("email", "line", "address") if values.get(name)]
    parts += [_number_pattern(number) for number in _numbers(values)]
    for part in parts:
        found = re.sub(part, lambda _match: word, found, flags=re.IGNORECASE)
    return found


@dataclass(frozen=True)
class Traits:
    """What a complainant is compared by: numbers, e-mail and LINE name, the whole name, and all that a search may mean."""

    numbers: frozenset[str]
    contacts: frozenset[str]
    name: str
    whole: str


def traits(values: Values) -> Traits:
    """What a complainant is compared by (see ``same``, ``mentions``)."""
    first, last = _squeezed(values.get("first_name")), _squeezed(values.get("last_name"))
    contacts = frozenset(filter(None, (_squeezed(values.get(name)) for name in ("email", "line"))))
    whole = _squeezed(values.get("title")) + first + last + "".join(f"\n{one}" for one in contacts)
    return Traits(frozenset(_numbers(values)), contacts, f"{first} {last}" if first and last else first, whole)


def same(one: Traits, other: Traits) -> bool:
    """Whether two complainants are the same person as far as can be told: citizen number, telephone, e-mail, LINE name or the whole name."""
    return bool(one.numbers & other.numbers or one.contacts & other.contacts or (one.name and one.name == other.name))


def mentions(one: Traits, text: str) -> bool:
    """Whether a typed text means this complainant: part of a name, a telephone, an e-mail."""
    wanted, digits = _squeezed(text), _digits(text)
    return bool(wanted) and (wanted in one.whole or (digits.isdecimal() and len(digits) > _SHORTEST_NAME and any(digits in number for number in one.numbers)))


def _joined(text: Any) -> str:
    return text if isinstance(text, str) else "\n".join(map(str, text)) if isinstance(text, Iterable) else str(text)


def _squeezed(text: Any) -> str:
    return _SPACES.sub("", normalise(str(text or "")).casefold())


def _digits(text: str) -> str:
    """Numbers as one run of Arabic digits, +66 as 0."""
    return _BETWEEN_DIGITS.sub("", re.sub(rf"(?:\+|\b00)66{_APART}*0?", "0", arabic_digits(normalise_long(text)))).strip()


def _number_pattern(number: str) -> str:
    """A number however it is spaced, in either digits, its first 0 perhaps as +66."""
    digits = [f"[{digit}{chr(ord('๐') + int(digit))}]" for digit in number]
    first = rf"(?:(?:\+|00)66{_APART}*0?|{digits[0]})" if number.startswith("0") else digits[0]
    return f"{_APART}*".join([first, *digits[1:]])


def _numbers(values: Values) -> list[str]:
    typed = [one for name in ("phone", "citizen_id") for one in _SEVERAL.split(str(values.get(name) or ""))]
    return [number for one in typed for number in _NUMBER.findall(_digits(one))]


def _needles(values: Values) -> _Needles:
    first, last = _squeezed(values.get("first_name")), _squeezed(values.get("last_name"))
    address = _squeezed(values.get("address"))
    phrases = [first + last if last else "", _squeezed(values.get("email")), address if len(address) >= _SHORTEST_ADDRESS else ""]
    if len(line := _squeezed(values.get("line"))) > _SHORTEST_NAME:
        phrases.append(line)
    return _Needles(tuple(_numbers(values)), tuple(filter(None, phrases)), tuple(one for one in (first, last) if len(one) >= 2))


def _holds(needles: _Needles, text: str, full_name_only: bool) -> bool:
    squeezed, digits = _squeezed(text), _digits(text)
    if any(number in digits for number in needles.numbers) or any(phrase in squeezed for phrase in needles.phrases):
        return True
    return not full_name_only and any(_named(name, text, squeezed) for name in needles.names)


def _named(name: str, text: str, squeezed: str) -> bool:
    if name not in squeezed:
        return False
    if len(name) >= _SHORTEST_NAME and not _is_word(name):
        return True
    plain = _SPACES.sub(" ", normalise_long(text).casefold())
    return bool(re.search(rf"(?:{_TITLES}) ?{re.escape(name)}(?!{_LETTER})", plain))


def _is_word(name: str) -> bool:
    return name in _words()


@cache
def _words() -> frozenset[str]:
    """The words of the language, read only when a text seems to hold a name."""
    return frozenset(_lines())


def _lines() -> Iterator[str]:
    for file in ("words_th.txt", "office.txt"):
        for line in resource("words", file).read_text(encoding="utf-8").splitlines():
            yield line.strip()
