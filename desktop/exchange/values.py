"""One cell of a list → the value of a field, with what is wrong about it.

What is only odd (a telephone of 8 digits, a code of 9) is kept as typed and gets a warning; what the field cannot hold (no such date, an unknown entry
of a value list) is a fault that has to be mended, with the repairs that suggest themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.domain import contact
from desktop.domain.address import amphoe_of, bare_province, bare_tambon
from desktop.domain.fields import Field, Kind
from desktop.domain.import_plan import Cell, Repair, shown
from desktop.domain.shipped_lists import folded, shipped_list, unit_templates
from desktop.domain.thai_date import FIRST_YEAR, CeYearError, format_date, parse_date
from desktop.domain.thai_text import arabic_digits, normalise, normalise_long
from desktop.errors import UserError
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.value_lists import ValueLists

CE_YEAR, CLEAR, CUT, CHOOSE, LEADING_ZERO, SHORT_YEAR = "ce_year", "clear", "cut", "choose", "leading_zero", "short_year"
"""Kinds of repair; "choose" is followed by the text it replaces, for the same word wants the same entry in every row."""

_EMPTY = frozenset({"", "-", "–", "—", "--", "---", "…", "..", "...", "n/a", "null", "none"})
_NOTHING = frozenset({"ไม่มี", "ไม่ระบุ", "ไม่ทราบ"})
_RECENT = frozenset({"data_as_of", "last_verified_on", "signed_on"})
"""Dates that cannot lie decades back: Excel turns 10/6/69 into 1969."""
_PAST = frozenset({"data_as_of", "last_verified_on", "signed_on", "founded_on"})
"""Dates that cannot lie in the future, as the form judges them too."""
_EARLIEST = date(1782, 4, 6)
_WITHOUT_ZERO = re.compile(r"[689]\d{8}|[2-7]\d{7}")
"""A mobile or landline number whose leading 0 a spreadsheet has dropped."""
_SUGGESTIONS = 3


@dataclass(frozen=True)
class Trouble:
    """What is wrong with a value, not yet bound to a cell."""

    message: str
    hint: str = ""
    blocking: bool = True
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True)
class Read:
    """The value of a cell (None: empty), what is wrong with it, and values of an open list that are new."""

    value: Any
    troubles: tuple[Trouble, ...] = ()


NOTHING = Read(None)


def is_empty(text: str) -> bool:
    """Whether a cell says nothing: empty, a dash, dots."""
    return text.strip().casefold() in _EMPTY


def clear_repair() -> Repair:
    """Leave the cell empty."""
    return Repair(CLEAR, _("Leave it empty"), "")


class ValueReader:
    """Reads cells of one register; remembers what it has read, for places, levels and groups come again in every row."""

    def __init__(self, lists: ValueLists, today: date) -> None:
        self.lists, self.today = lists, today
        self._known: dict[tuple[str, str], Read] = {}

    def read(self, field: Field, cell: Cell) -> Read:
        """The value of ``cell`` for ``field``."""
        if not isinstance(cell, str):
            return self._date(field, cell) if field.kind is Kind.DATE else self.read(field, shown(cell))
        if not cell or is_empty(cell) or (field.name != "name" and cell.strip() in _NOTHING):
            return NOTHING
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.LINES) and field.check != "address":
            return self._by_kind(field, cell)
        key = (field.name, cell)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._by_kind(field, cell)
        return found

    def _by_kind(self, field: Field, text: str) -> Read:
        match field.kind:
            case Kind.TEXT | Kind.LONG_TEXT:
                return _text(field, text)
            case Kind.LINES:
                return _lines(field, text)
            case Kind.NUMBER:
                return _number(text)
            case Kind.DATE:
                return self._typed_date(field, text)
            case Kind.YES_NO:
                return _yes_no(text)
            case Kind.CHOICE:
                return self._choice(field, text)
            case Kind.CHOICES | Kind.TAGS:
                return self._choices(field, text)
            case _:
                return Read(normalise(text))

    # --- Dates -----------------------------------------------------------------------------------------------------------------------------

    def _date(self, field: Field, cell: date) -> Read:
        """A real date of Excel. A year from 2400 on is พ.ศ. typed as if it were ค.ศ., for no office means the year 2569 of the Christian era."""
        day = cell.date() if isinstance(cell, datetime) else cell
        if day.year >= FIRST_YEAR:
            return self._typed_date(field, f"{day.day}/{day.month}/{day.year}")
        if field.name in _RECENT and 1930 <= day.year <= 1999 and day < self.today:
            return Read(day, (_short_year(day),))
        return self._possible(field, day)

    def _typed_date(self, field: Field, text: str) -> Read:
        words = re.sub(r"^(?:ข้อมูล\s*)?(?:ณ\s*)?(?=วัน|\d)", "", normalise(text))
        words = re.sub(r"\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*น\.?)?$", "", words)
        try:
            return self._possible(field, parse_date(words))
        except CeYearError as error:
            said = format_date(error.suggested, "entry")
            repair = Repair(CE_YEAR, _("Use {date}", date=said), said)
            return Read(None, (Trouble(error.message, error.hint, True, (repair, clear_repair())),))
        except UserError as error:
            return Read(None, (Trouble(error.message, error.hint, True, (clear_repair(),)),))

    def _possible(self, field: Field, day: date | None) -> Read:
        """A day that can be: not in the future where it speaks of the past, not before Rattanakosin."""
        if day is not None and (day < _EARLIEST or day.year > self.today.year + 100):
            return Read(None, (Trouble(_("The year of “{field}” cannot be right.", field=_(field.label)), _("Type the year in the Buddhist era, such as 2569."), True, (clear_repair(),)),))
        if day is not None and field.name in _PAST and day > self.today:
            return Read(None, (Trouble(_("“{field}” lies in the future.", field=_(field.label)), _("Type today or an earlier day."), True, (clear_repair(),)),))
        return Read(day)

    # --- Value lists -----------------------------------------------------------------------------------------------------------------------

    def _choice(self, field: Field, text: str) -> Read:
        key = self.key_of(field.choices, text)
        return Read(key) if key else self._unknown(field, text, text)

    def key_of(self, list_key: str, text: str) -> str | None:
        """The key a word means: the office's own words first, then the words offices commonly use."""
        key = self.lists.key_of(list_key, text)
        if key is None and list_key == "org_unit" and not self.lists.items(list_key, active_only=False):
            return _shipped_unit(text)
        if key is None:
            shipped = shipped_list(list_key).key_of(text)
            key = shipped if shipped is not None and self._has(list_key, shipped) else None
        return key

    def _has(self, list_key: str, key: str) -> bool:
        return any(item.key == key for item in self.lists.items(list_key, active_only=False))

    def _choices(self, field: Field, text: str) -> Read:
        whole = self.key_of(field.choices, text)
        keys = [whole] if whole else shipped_list(field.choices).keys_of(text)
        if keys and all(self._has(field.choices, key) for key in keys):
            return Read(keys)
        return self._each_choice(field, text)

    def _each_choice(self, field: Field, text: str) -> Read:
        keys: list[str] = []
        troubles: list[Trouble] = []
        for part in filter(None, map(normalise, re.split(r"[,;/|\n]+", text))):
            found = [key] if (key := self.key_of(field.choices, part)) else shipped_list(field.choices).keys_of(part)
            if found and all(self._has(field.choices, one) for one in found):
                keys += [one for one in found if one not in keys]
            elif field.kind is Kind.TAGS:
                keys.append(part)
            else:
                troubles += self._unknown(field, part, text).troubles
        return Read(keys or None, tuple(troubles))

    def _unknown(self, field: Field, word: str, whole: str) -> Read:
        repairs = [
            Repair(f"{CHOOSE}:{field.name}:{folded(word)}", _("Use “{value}”", value=label), whole.replace(word, label))
            for label in self._nearest(field.choices, word)
        ]
        message = _("“{value}” is not in the list of “{field}”.", value=normalise(word), field=_(field.label))
        return Read(None, (Trouble(message, _("Choose an entry of the list, or add it in the settings."), True, (*repairs, clear_repair())),))

    def _nearest(self, list_key: str, word: str) -> list[str]:
        from rapidfuzz import fuzz, process

        labels = [item.label for item in self.lists.items(list_key)]
        wanted = folded(word)
        found = process.extract(wanted, [folded(label) for label in labels], scorer=fuzz.WRatio, limit=_SUGGESTIONS, score_cutoff=40)
        return [labels[place] for _text_, _score, place in found]


def _shipped_unit(text: str) -> str | None:
    """The key of a unit of the shipped structures, for an office that has not taken one over yet."""
    wanted = folded(text)
    units = (unit for template in unit_templates().values() for unit in template.units)
    return next((unit.key for unit in units if wanted in (folded(unit.key), folded(unit.name), folded(unit.short_name))), None)


def _short_year(day: date) -> Trouble:
    meant = day.year + 57
    try:
        said = format_date(day.replace(year=meant), "entry")
    except ValueError:
        said = ""
    repairs = (Repair(SHORT_YEAR, _("Use {date}", date=said), said),) if said else ()
    message = _("The date {date} is long ago.", date=format_date(day, "entry"))
    return Trouble(message, _("Excel may have read a year of two digits as ค.ศ. Check it with the file."), False, repairs)


# --- Text ------------------------------------------------------------------------------------------------------------------------------------------


def _text(field: Field, text: str) -> Read:
    value = normalise_long(text) if field.kind is Kind.LONG_TEXT else normalise(text)
    if not value:
        return NOTHING
    if field.check:
        value, troubles = _checked(field.check, value)
    else:
        troubles = ()
    if field.max_length and len(value) > field.max_length:
        cut = Repair(CUT, _("Cut it after {count} letters", count=field.max_length), value[: field.max_length].rstrip())
        message = _("This has {count} letters; at most {most} can be kept here.", count=len(value), most=field.max_length)
        troubles = (*troubles, Trouble(message, _("Shorten it, or put the rest into “Note”."), True, (cut,)))
    return Read(value, troubles)


_CODES: dict[str, tuple[Callable[[str], str | None], int]] = {
    "school_id10": (contact.check_school_id10, 10),
    "smis8": (contact.check_smis8, 8),
    "obec6": (contact.check_obec6, 6),
    "postcode": (contact.check_postcode, 5),
}


def _checked(check: str, value: str) -> tuple[str, tuple[Trouble, ...]]:
    """A code or a telephone as it is kept, and what looks wrong."""
    if check == "phone":
        phones = [_phone(one) for one in contact.split_phones(value)]
        return ", ".join(shown for shown, _troubles in phones), tuple(trouble for _shown, troubles in phones for trouble in troubles)
    if check not in _CODES:
        return value, ()
    warning, length = _CODES[check][0](value), _CODES[check][1]
    code = contact.clean_code(value)
    if not warning:
        return code, ()
    short = code.isdigit() and len(code) == length - 1
    repairs = (Repair(LEADING_ZERO, _("Use {value}", value="0" + code), "0" + code),) if short and check in ("obec6",) else ()
    return value, (Trouble(warning, _("It is kept as it is in the file."), False, repairs),)


def _phone(text: str) -> tuple[str, tuple[Trouble, ...]]:
    found = contact.check_phone(text)
    digits = contact.clean_code(text)
    if _WITHOUT_ZERO.fullmatch(digits):
        whole = contact.check_phone("0" + digits).display
        repair = Repair(LEADING_ZERO, _("Use {value}", value=whole), whole)
        message = _("{phone}: the 0 at the beginning seems to be missing.", phone=found.display)
        return found.display, (Trouble(message, _("Excel drops it from numbers. It is kept as it is in the file."), False, (repair,)),)
    if not found.warning:
        return found.display, ()
    return found.display, (Trouble(f"{found.display}: {found.warning}", _("It is kept as it is in the file."), False),)


def _lines(field: Field, text: str) -> Read:
    values: list[str] = []
    troubles: list[Trouble] = []
    for value, found in _pieces(field, text):
        troubles += found
        if value and value not in values:
            values.append(value)
    return Read(values or None, tuple(troubles))


def _pieces(field: Field, text: str) -> Iterable[tuple[str, tuple[Trouble, ...]]]:
    if field.check == "phone":
        return [_phone(one) for one in contact.split_phones(text) if not is_empty(one)]
    if field.check == "email":
        return [_email(one) for one in contact.split_values(text) if not is_empty(one)]
    return [(normalise(one), ()) for one in re.split(r"[,;\n]+", text)]


def _email(text: str) -> tuple[str, tuple[Trouble, ...]]:
    found = contact.check_email(text)
    if not found.warning:
        return found.display, ()
    return found.display, (Trouble(f"{found.display}: {found.warning}", _("It is kept as it is in the file."), False),)


# --- Numbers and yes or no -------------------------------------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)\s*(?:คน|กม\.?|กิโลเมตร|บาท|แห่ง|ห้อง|km)?")
_YES = frozenset({"ใช่", "ได้", "มี", "เผยแพร่ได้", "เผยแพร่", "yes", "y", "true", "1", "/", "✓", "✔", "จริง"})
_NO = frozenset({"ไม่ใช่", "ไม่ได้", "ไม่เผยแพร่", "ห้ามเผยแพร่", "no", "n", "false", "0", "x", "✗", "เท็จ"})


def _number(text: str) -> Read:
    found = _NUMBER.fullmatch(arabic_digits(normalise(text)).replace(",", ""))
    if not found:
        return Read(None, (Trouble(_("“{value}” is not a number.", value=normalise(text)), _("Type digits only."), True, (clear_repair(),)),))
    number = float(found[1])
    return Read(int(number) if number.is_integer() else number)


def _yes_no(text: str) -> Read:
    word = normalise(text).casefold()
    if word in _YES or word in _NO:
        return Read(word in _YES)
    message = _("“{value}” is neither yes nor no.", value=normalise(text))
    return Read(None, (Trouble(message, _("Type ใช่ or ไม่ใช่."), True, (clear_repair(),)),))


# --- Places and persons ----------------------------------------------------------------------------------------------------------------------------


def bare_places(values: dict[str, Any]) -> None:
    """Places without ต. อ. จ., and อ.เมือง with its province, as they are kept."""
    if values.get("province"):
        values["province"] = bare_province(values["province"])
    if values.get("tambon"):
        values["tambon"] = bare_tambon(values["tambon"])
    if values.get("amphoe"):
        values["amphoe"] = amphoe_of(values["amphoe"], values.get("province") or "")


@cache
def _titles() -> tuple[str, ...]:
    forms = {form for entry in shipped_list("name_title").entries for form in (entry.th, *entry.aliases) if form}
    return tuple(sorted((form for form in forms if not form.isascii()), key=len, reverse=True))


def split_name(text: str) -> dict[str, str]:
    """A person's name in its parts: "นางสาวพิมพ์ใจ ตัวอย่างดี" → title, first_name, last_name. Monks and one-word names have no last name (domain C.6)."""
    rest, found = normalise(text), ""
    while True:
        title = next((form for form in _titles() if rest.startswith(form) and len(rest) > len(form)), "")
        if not title:
            break
        found, rest = found + title, rest[len(title) :].lstrip()
    parts = rest.split(" ", 1)
    named = {"title": found, "first_name": parts[0], "last_name": parts[1] if len(parts) > 1 else ""}
    return {name: value for name, value in named.items() if value}
