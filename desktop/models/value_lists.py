"""The value lists in memory: key → words, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from desktop import words
from desktop.domain.workflows import WORKFLOWS


class ValueItem(NamedTuple):
    """One entry of a value list: its stored key, its words in the language in force, whether it is still offered, its place."""

    key: str
    label: str
    active: bool
    position: int


class ValueLists:
    """Every value list as it stood when it was read. Statuses come from ``domain/workflows``, units and people from their own tables."""

    def __init__(self, entries: dict[str, list[tuple[str, str, str | None, bool]]]) -> None:
        self._entries = entries

    @cached_property
    def _labels(self) -> dict[tuple[str, str], tuple[str, str | None]]:
        return {(name, key): (thai, english) for name, found in self._entries.items() for key, thai, english, _active in found}

    @cached_property
    def _keys(self) -> dict[tuple[str, str], str]:
        from desktop.domain.thai_text import fold

        found: dict[tuple[str, str], str] = {}
        for name, entries in self._entries.items():
            for key, thai, english, _active in entries:
                for text in (thai, english or "", key):
                    found.setdefault((name, fold(text).replace(" ", "")), key)
        return found

    @property
    def names(self) -> list[str]:
        """The keys of all lists."""
        return list(self._entries)

    def label(self, list_key: str, key: str | None, language: str | None = None) -> str:
        """The words of a key in ``language`` (the one in force if None); the key itself when the list does not know it."""
        if not key:
            return ""
        if list_key in WORKFLOWS:
            return _status(list_key, key, language)
        thai, english = self._labels.get((list_key, key), (key, key))
        return english or thai if (language or words.language()) == "en" else thai

    def labels(self, list_key: str, keys: Iterable[str] | None, language: str | None = None) -> list[str]:
        """The words of several keys, in their order."""
        return [self.label(list_key, key, language) for key in keys or ()]

    def items(self, list_key: str, active_only: bool = True) -> list[ValueItem]:
        """The entries of a list in the office's order."""
        if list_key in WORKFLOWS:
            return [ValueItem(key, _status(list_key, key), True, place) for place, key in enumerate(WORKFLOWS[list_key].statuses)]
        found = enumerate(self._entries.get(list_key, ()))
        return [ValueItem(key, self.label(list_key, key), active, place) for place, (key, _th, _en, active) in found if active or not active_only]

    def key_of(self, list_key: str, typed: str) -> str | None:
        """The key whose words (in either language) or whose own letters were typed; None when there is none. Spaces and dots do not count."""
        from desktop.domain.thai_text import fold

        wanted = fold(typed).replace(" ", "")
        if list_key in WORKFLOWS:
            return next((item.key for item in self.items(list_key) if wanted in (fold(item.label).replace(" ", ""), item.key)), None)
        return self._keys.get((list_key, wanted)) if wanted else None


def _status(list_key: str, key: str, language: str | None = None) -> str:
    status = WORKFLOWS[list_key].statuses.get(key)
    if status is None:
        return key
    return words.catalogue(language).get(status.label, status.label) if language else words._(status.label)


def read(connection: sqlite3.Connection) -> ValueLists:
    """All lists as they stand now."""
    entries: dict[str, list[tuple[str, str, str | None, bool]]] = {}
    for name, key, label, english, active in connection.execute(
        "SELECT list_key, key, label, label_en, active FROM value_item ORDER BY list_key, position, id"
    ):
        entries.setdefault(name, []).append((key, label, english, bool(active)))
    entries["org_unit"] = [
        (key, name, None, bool(active)) for key, name, active in connection.execute("SELECT key, name, active FROM org_unit ORDER BY position, id")
    ]
    entries["person"] = [
        (str(person_id), " ".join(filter(None, (f"{title or ''}{first}", last))), None, bool(active))
        for person_id, title, first, last, active in connection.execute(
            "SELECT id, title, first_name, last_name, active FROM person WHERE deleted_at IS NULL ORDER BY name_sort, id"
        )
    ]
    return ValueLists(entries)
