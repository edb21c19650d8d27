"""The value lists and organisation templates the program is shipped with (``resources/value_lists.toml``, ``resources/org_units.toml``).

What an office changes lives in its database; this is what every new database starts from, and the words under which an import recognises an entry
whatever the office calls it today. Sources: domain.md B.0.2, B.0.3, B.1.1, B.1.3, B.1.5, C.6, C.11. No database is needed to read it.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from desktop.domain import thai_text
from desktop.paths import resource

_SEVERAL = re.compile(r"[,;/|\n+]|\s+และ\s*")
_RANGE = re.compile(r"\s*(?:-|ถึง)\s*")
_IGNORED = re.compile(r"[\s.]+")


def folded(label: str) -> str:
    """``label`` as it is compared with others: folded for search, without spaces and dots."""
    return _IGNORED.sub("", thai_text.fold(label))


@dataclass(frozen=True)
class Entry:
    """One entry of a value list: its key, its words in both languages, and other words offices use for it."""

    key: str
    th: str
    en: str
    aliases: tuple[str, ...] = ()

    def label(self, language: str) -> str:
        """The words in ``language`` ("th" or "en")."""
        return self.en if language == "en" else self.th

    @cached_property
    def forms(self) -> frozenset[str]:
        """Every folded form that means this entry."""
        return frozenset(folded(form) for form in (self.key, self.th, self.en, *self.aliases))


@dataclass(frozen=True)
class ShippedList:
    """One value list. ``fixed`` lists carry rules of the program: their entries may be renamed but not added, switched off or removed."""

    key: str
    entries: tuple[Entry, ...]
    fixed: bool = False
    ranges: bool = False
    several: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Folded words that stand for several entries at once (มัธยมศึกษา: lower and upper)."""

    @cached_property
    def by_key(self) -> dict[str, Entry]:
        return {entry.key: entry for entry in self.entries}

    @cached_property
    def by_form(self) -> dict[str, str]:
        """Folded form → key."""
        return {form: entry.key for entry in reversed(self.entries) for form in entry.forms}

    def key_of(self, typed: str) -> str | None:
        """The key of the entry that ``typed`` means (its key, its words or an alias), else None."""
        return self.by_form.get(folded(typed))

    def keys_of(self, typed: str) -> list[str] | None:
        """The keys ``typed`` means: one entry, several with commas, or a range ("อนุบาล–ประถมศึกษา"); None if a part is not understood."""
        whole = self._some(typed)
        if whole is not None:
            return whole
        keys: list[str] = []
        for part in filter(None, map(str.strip, _SEVERAL.split(typed))):
            found = self._some(part) or self._range(part)
            if not found:
                return None
            keys.extend(key for key in found if key not in keys)
        return sorted(keys, key=list(self.by_key).index)

    def _some(self, typed: str) -> list[str] | None:
        form = folded(typed)
        if form in self.by_form:
            return [self.by_form[form]]
        return list(self.several[form]) if form in self.several else None

    def _range(self, typed: str) -> list[str] | None:
        """Everything from the first to the last of a range, in the order of the list."""
        ends = [self._some(end) for end in _RANGE.split(thai_text.fold(typed))] if self.ranges else []
        if len(ends) != 2 or not ends[0] or not ends[1]:
            return None
        order = list(self.by_key)
        places = [order.index(key) for end in ends for key in end or ()]
        return order[min(places) : max(places) + 1]


@dataclass(frozen=True)
class TemplateUnit:
    """One group or unit of an organisation template. ``only_for`` names the office type that has it (a สพม. has no private-school group)."""

    key: str
    name: str
    short_name: str
    only_for: str = ""


@dataclass(frozen=True)
class UnitTemplate:
    """A shipped structure of groups and units (domain.md B.0.2)."""

    key: str
    th: str
    en: str
    units: tuple[TemplateUnit, ...]


@cache
def shipped_lists() -> dict[str, ShippedList]:
    """Every shipped value list by its key, in the order of the file."""
    return {key: _list(key, table) for key, table in _read("value_lists.toml").items()}


@cache
def unit_templates() -> dict[str, UnitTemplate]:
    """The shipped organisation templates "A" (2553) and "B" (current)."""
    return {key: _template(key, table) for key, table in _read("org_units.toml").items()}


def shipped_list(list_key: str) -> ShippedList:
    """The shipped list of that key; an empty, open one where the program ships none (``person``, a list of a later module)."""
    return shipped_lists().get(list_key) or ShippedList(list_key, ())


def is_fixed(list_key: str) -> bool:
    """Whether the entries of that list carry rules of the program and can only be renamed."""
    return shipped_list(list_key).fixed


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource(name).read_text(encoding="utf-8-sig"))


def _list(key: str, table: dict[str, Any]) -> ShippedList:
    entries = tuple(Entry(row["key"], row["th"], row["en"], tuple(row.get("aliases", ()))) for row in table["entries"])
    several = {folded(words): tuple(keys) for words, keys in table.get("several", {}).items()}
    return ShippedList(key, entries, table.get("fixed", False), table.get("ranges", False), several)


def _template(key: str, table: dict[str, Any]) -> UnitTemplate:
    units = tuple(TemplateUnit(row["key"], row["th"], row["short"], row.get("only_for", "")) for row in table["units"])
    return UnitTemplate(key, table["th"], table["en"], units)
