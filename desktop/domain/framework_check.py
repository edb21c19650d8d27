"""Everything wrong with a framework document at once: each fault as one sentence that says what to do, at its place.

First every node is checked by itself against its model (``framework_nodes.py``), then what only holds between them (``framework_rules.py``). A rule passes over
what the first step has already found, so that one slip is one fault.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from math import inf
from pathlib import Path
from typing import Any

from desktop.domain import framework_nodes, framework_rules
from desktop.domain.assessment_rules import INSTRUMENTS
from desktop.domain.framework import SCORINGS, TOTALS
from desktop.domain.framework_nodes import PARTS, Node, label, walk
from desktop.domain.framework_words import values_of
from desktop.errors import UserError
from desktop.words import N_, _


@dataclass(frozen=True)
class FrameworkFault:
    """One thing wrong: where (มาตรฐาน 2 › ตัวบ่งชี้ 2.1 › ระดับ 3), what and what to do; ``path`` says where for a program: keys and places in lists."""

    place: str
    message: str
    path: framework_nodes.Path = ()

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


def load_toml(source: Path | bytes) -> dict[str, Any]:
    """The document of a TOML file, days as ISO texts.

    :raises UserError: it cannot be read, or not as TOML, with the line where reading stopped
    """
    try:
        raw = source if isinstance(source, bytes) else source.read_bytes()
        return dict(_plain(tomllib.loads(raw.decode("utf-8-sig"))))
    except OSError as error:
        raise UserError(_("The file cannot be read."), _("See whether it is still there and not open elsewhere, then choose it again.")) from error
    except UnicodeDecodeError as error:
        raise UserError(_("The file is not written in UTF-8."), _("Save it as UTF-8 in the editor, then choose it again.")) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is no TOMLDecodeError
        raise UserError(_("The file cannot be read as TOML ({where}).", where=_where(str(error))), _("Mend it there, then choose the file again.")) from error


def _where(said: str) -> str:
    """The line and column in what the reader says."""
    from re import search

    found = search(r"line (\d+), column (\d+)", said)
    return _("line {line}, column {column}", line=found[1], column=found[2]) if found else _("the end of the file")


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date | datetime | time) else value


def check(document: Mapping[str, Any]) -> list[FrameworkFault]:
    """All faults of a document, in its order; empty when it may be published."""
    nodes = list(walk(Node("framework", document)))
    found = [fault for node in nodes for fault in _node_faults(node)]
    known = {fault.path for fault in found}
    for path, place, message in framework_rules.faults(nodes):
        if path not in known:
            found.append(FrameworkFault(place, message, path))
    order = {node.path: number for number, node in enumerate(nodes)}
    return sorted(found, key=lambda fault: _order(fault.path, order))


def well_formed(document: Mapping[str, Any]) -> bool:
    """Whether every node has the keys and kinds of values it must have; what holds between them is not looked at."""
    from pydantic import ValidationError

    try:
        for node in walk(Node("framework", document)):
            if any(not isinstance(node.data.get(key, []), list) or len(node.parts(key)) != len(node.data.get(key, [])) for key in PARTS.get(node.kind, ())):
                return False
            framework_nodes.models()[node.kind].model_validate(node.own())
    except ValidationError:
        return False
    return True


def _order(path: framework_nodes.Path, order: Mapping[framework_nodes.Path, int]) -> int:
    while path and path not in order:
        path = path[:-1]
    return order[path]


# --- One node ----------------------------------------------------------------------------------------------------------------------------------


def _node_faults(node: Node) -> Iterator[FrameworkFault]:
    from pydantic import ValidationError

    for key in PARTS.get(node.kind, ()):
        yield from _part_faults(node, key)
    try:
        framework_nodes.models()[node.kind].model_validate(node.own())
    except ValidationError as error:
        for one in error.errors(include_url=False, include_context=True):
            yield FrameworkFault(node.place, _sentence(node, one), (*node.path, *one["loc"]))
    for path, value in _leaves((), node.own()):
        if isinstance(value, str) and any((ord(letter) < 32 and letter not in "\n\t") or letter in "\x7f\ufffe\uffff" or "\ud800" <= letter <= "\udfff" for letter in value):
            yield FrameworkFault(node.place, _("“{field}” holds a letter that cannot be printed: type it again.", field=_named(path)), (*node.path, *path))
        elif isinstance(value, str) and path[0] in _BY_LINE and "\n" in value.strip():
            yield FrameworkFault(node.place, _("An entry of “{field}” has several lines: make each line an entry of its own.", field=_named(path)), (*node.path, *path))
        elif isinstance(value, int | float) and not isinstance(value, bool) and _MOST_NUMBER <= abs(value) < inf:
            yield FrameworkFault(node.place, _(_SENTENCES["finite_number"], field=_named(path)), (*node.path, *path))


_BY_LINE = ("hints", "owners")
"""Lists whose entries stand line by line in Excel and in the window."""
_MOST_NUMBER = 1e15
"""From here on numbers are none of an office (``Node.number``)."""


def _leaves(path: framework_nodes.Path, value: Any) -> Iterator[tuple[framework_nodes.Path, Any]]:
    """Every single value in what a node holds itself, with where it is."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _leaves((*path, str(name)), one)
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _leaves((*path, place), one)
    else:
        yield path, value


def _named(path: framework_nodes.Path) -> str:
    return label(next(one for one in reversed(path) if isinstance(one, str)))


def _part_faults(node: Node, key: str) -> Iterator[FrameworkFault]:
    found = node.data.get(key)
    if key in node.data and not isinstance(found, list):
        yield FrameworkFault(node.place, _("“{field}” must be a list of tables: write each entry as a table of its own.", field=label(key)), (*node.path, key))
    for number, one in enumerate(found if isinstance(found, list) else ()):
        if not isinstance(one, Mapping):
            message = _("Entry {number} of “{field}” is no table: write it with its keys and values.", number=number + 1, field=label(key))
            yield FrameworkFault(node.place, message, (*node.path, key, number))


_SENTENCES = {
    "missing": N_("“{field}” is missing: fill it in."),
    "string_too_short": N_("“{field}” is empty: fill it in."),
    "string_too_long": N_("“{field}” is too long: use at most {most} letters."),
    "string_type": N_("“{field}” must be words: put them in quotation marks."),
    "float_type": N_("“{field}” must be a number: type it in figures without quotation marks."),
    "int_type": N_("“{field}” must be a whole number: type it in figures without quotation marks."),
    "int_from_float": N_("“{field}” must be a whole number: type it in figures without quotation marks."),
    "finite_number": N_("“{field}” must be a number that can be reckoned with: type it in figures."),
    "bool_type": N_("“{field}” is either {yes} or {no}: write one of these."),
    "list_type": N_("“{field}” must be a list: put its entries in square brackets."),
    "tuple_type": N_("“{field}” must hold pairs of a year and a value: write them as [year, value]."),
    "too_short": N_("“{field}” must hold pairs of a year and a value: write them as [year, value]."),
    "too_long": N_("“{field}” must hold pairs of a year and a value: write them as [year, value]."),
    "greater_than_equal": N_("“{field}” cannot be less than 0: type it again."),
    "greater_than": N_("“{field}” must be more than 0: type it again."),
    "model_type": N_("“{field}” must be a table of words: write each with its key."),
    "model_attributes_type": N_("“{field}” must be a table of words: write each with its key."),
}
"""pydantic's kind of error → the sentence."""


def _sentence(node: Node, error: Mapping[str, Any]) -> str:
    location = error["loc"]
    key = next((one for one in reversed(location) if isinstance(one, str)), "")
    if error["type"] == "extra_forbidden":
        return _unknown_key(node, key, inner=len(location) > 1)
    if error["type"] == "literal_error":
        return _unknown_value(node, key, error["input"])
    said = _SENTENCES.get(error["type"], N_("“{field}” cannot be used as it is: type it again."))
    return _(said, field=label(key), yes="true", no="false", most=f"{error.get('ctx', {}).get('max_length', 0):,}")


def _unknown_key(node: Node, key: str, inner: bool) -> str:
    allowed = framework_nodes.TEXTS if inner else framework_nodes.keys_of(node.kind)
    if near := get_close_matches(key, allowed, 1):
        return _("The key “{key}” is not known: perhaps “{near}” is meant.", key=key, near=near[0])
    return _("The key “{key}” is not known: take it out or look at its spelling.", key=key)


def _unknown_value(node: Node, key: str, value: Any) -> str:
    if key == "format":
        return _("The file is of a newer format: update the program first.")
    allowed = ("up", "down") if node.kind == "measure" else _ALLOWED.get(key, ())
    words = values_of("period" if key == "key" else key)
    said = ", ".join(f"{words[one]} ({one})" if one in words else one for one in allowed)
    return _("“{field}” cannot be “{value}”: use one of {allowed}.", field=label(key), value=value, allowed=said)


_ALLOWED: dict[str, tuple[str, ...]] = {
    "instrument": INSTRUMENTS,
    "scoring": SCORINGS,
    "total": TOTALS,
    "kind": framework_nodes.KINDS,
    "direction": framework_nodes.DIRECTIONS,
    "source": framework_nodes.SOURCES,
    "key": framework_nodes.PERIODS,
}
