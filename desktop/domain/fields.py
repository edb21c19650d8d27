"""The one declaration of a register (ทะเบียน): its fields, its parts, its ready-made views.

A register is declared once, next to its table (``models/partner_register.py`` beside ``models/partner.py``). Everything that shows, asks, imports,
exports, prints or searches a register is a loop over ``register.fields``. A declaration imports neither SQLAlchemy nor Qt, so a list can be on the
screen before either the object-relational mapper or a form is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any


class Kind(StrEnum):
    """What a clerk types into a field and what Python value a record then holds (never anything else)."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str, several lines
    NUMBER = "number"  # int or float
    DATE = "date"  # datetime.date, typed and shown in พ.ศ.
    CHOICE = "choice"  # str: the key of one entry of a value list
    CHOICES = "choices"  # list[str]: keys of several entries of a value list
    TAGS = "tags"  # list[str]: keys of an open value list that grows while typing
    LINES = "lines"  # list[str]: several free values (telephones, e-mails)
    YES_NO = "yes_no"  # bool
    REFERENCE = "reference"  # int: the id of a record of another register
    FILES = "files"  # list[int]: ids of attachments


@dataclass(frozen=True)
class Field:
    """One field of a register.

    ``width`` is the column's width in px at 12 pt, and tells the expected length in a form; 0 takes the room that is left. ``choices`` names a value list
    (CHOICE, CHOICES, TAGS) or a register (REFERENCE). ``check`` names a check of ``domain/contact.py`` or ``domain/address.py``. ``only_for`` shows the field in
    a form only while the named other field holds one of the values. ``group`` is the heading it stands under in a form; ``row`` joins it to the field before it on one line.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    width: int = 120
    group: str = ""
    required: bool = False
    search: bool = False
    shown: bool = False
    computed: bool = False
    row: bool = False
    choices: str = ""
    check: str = ""
    hint: str = ""
    only_for: tuple[str, tuple[str, ...]] | None = None
    aliases: tuple[str, ...] = ()
    """Other headings under which offices keep this column in their own Excel lists (Thai, matched after folding)."""
    default: object = None
    """The value a new record opens with; "today" of a DATE is the day it is."""
    max_length: int = 0
    importable: bool = True

    def fresh(self, today: date) -> Any:
        """What a new record opens with; None when it opens empty. A list of its own each time."""
        if self.default == "today" and self.kind is Kind.DATE:
            return today
        return list(self.default) if isinstance(self.default, tuple) else self.default

    @property
    def holds_list(self) -> bool:
        return self.kind in (Kind.CHOICES, Kind.TAGS, Kind.LINES, Kind.FILES)

    @property
    def holds_keys(self) -> bool:
        """Whether the stored value is a key whose words stand in a value list."""
        return self.kind in (Kind.CHOICE, Kind.CHOICES, Kind.TAGS)


@dataclass(frozen=True)
class View:
    """A ready-made view (chip) of a register: its key, its words and the fixed filters it stands for."""

    key: str
    label: str
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    order: tuple[str, bool] | None = None


@dataclass(frozen=True)
class Derived:
    """A value that a field shows but never stores: ``value`` in place of one of ``sources`` once the day in ``due`` has come.

    ``due`` names columns, the first that is filled counts. ``after`` waits until that day is over: what is planned for today is not late yet.
    """

    field: str
    value: str
    sources: tuple[str, ...]
    due: tuple[str, ...]
    after: bool = False


@dataclass(frozen=True)
class Guard:
    """Records that only the people named in them may see: where ``flag`` of ``table`` is set, whoever is not in the list ``names`` meets the record nowhere.

    ``key`` is the column of the guarded register that holds the id in ``table`` ("id" for that table's own register).
    """

    table: str
    flag: str
    names: str
    key: str


@dataclass(frozen=True)
class Child:
    """Records that belong to one record of a register (contact persons of a partner) and are edited with it."""

    name: str
    register: Register
    parent: str
    """The child's column that holds the parent's id."""


@dataclass(frozen=True)
class Register:
    """A register: a list, a form, a search, an import, an export and a printed register, all from this one declaration."""

    name: str
    table: str
    label: str
    one: str
    fields: tuple[Field, ...]
    title: str = "name"
    """The field that names a record in sentences and lists."""
    number: str = ""
    """The field that holds the running number ``n/พ.ศ.``; empty if the register has none."""
    order: tuple[str, bool] = ("name", False)
    """The order a list opens in: (field, descending)."""
    views: tuple[View, ...] = ()
    children: tuple[Child, ...] = ()
    keys: tuple[str, ...] = ()
    """Fields that identify a record from outside (school code, number), strongest first; an import updates by them."""
    derived: tuple[Derived, ...] = ()
    """Values that follow from the day it is (ถึงกำหนดปรับปรุง, เกินกำหนด)."""
    many: str = ""
    """What several records are called after their number, where ``label`` is a title of the whole."""

    spoken: str = ""
    """The field by which deeds, menus and references call a record where its title may say too much (a case goes by its number); ``title`` where empty.
    A REFERENCE here lends the words of the record it means."""
    aside: tuple[str, str] | None = None
    """(column, value) of the records that were merged into others and stand in the list only when they are asked for; the value "*" means "filled"."""
    joint_key: tuple[str, ...] = ()
    """Fields that identify a record from outside only together: the agency a case came through and its number there."""
    same_title: bool = True
    """Whether two records of the same title (and place) are taken for one in an import."""
    same_by: tuple[str, ...] = ()
    """Where titles alone say nothing: fields that, equal beside an equal title, tell that two are one in an import (the risk of a year and group, the visit of a day)."""
    apart: Register | None = None
    """Fields that come in with a record, by its form or from a file, and are kept elsewhere. Only those two ways may ask for it."""
    guard: Guard | None = None
    """Who may see which records; None for a register that everybody sees whole."""
    single: str = ""
    """What one record is called after its number, where ``one`` is a deed more than a thing (1 รอบ, not 1 การประเมินผล)."""

    def named(self, count: int) -> str:
        """The word (untranslated) for ``count`` records of this register."""
        return (self.single or self.one) if count == 1 else self.many or self.label

    @cached_property
    def by_name(self) -> dict[str, Field]:
        return {field.name: field for field in self.fields}

    def __getitem__(self, name: str) -> Field:
        return self.by_name[name]

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)

    @cached_property
    def searched(self) -> tuple[Field, ...]:
        """The fields a search looks into."""
        return tuple(field for field in self.fields if field.search)

    @cached_property
    def stored(self) -> tuple[Field, ...]:
        """The fields that have a column of their own (FILES live in the attachment table)."""
        return tuple(field for field in self.fields if field.kind is not Kind.FILES)

    @cached_property
    def groups(self) -> dict[str, tuple[Field, ...]]:
        """Form heading → its fields, in order of declaration."""
        found: dict[str, list[Field]] = {}
        for field in self.fields:
            found.setdefault(field.group, []).append(field)
        return {heading: tuple(fields) for heading, fields in found.items()}

    def child(self, name: str) -> Child:
        """The child of that name; ``KeyError`` if there is none."""
        for child in self.children:
            if child.name == name:
                return child
        raise KeyError(name)
