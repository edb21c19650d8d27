"""Texts with fields in braces that an office writes itself: {หัวข้อข่าว}, {วันที่} … Only known fields are replaced; everything else stays as it was typed.

A line whose fields are all empty disappears with its words; so does a piece in square brackets: "{วันที่}[ ณ {สถานที่}]". Which fields are known says the caller:
the texts of news have theirs (``news_template.py``), the letters of cases theirs (``letter_fields.py``).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from desktop.domain.thai_text import normalise
from desktop.errors import Fault
from desktop.words import _

_FIELD = re.compile(r"\{([^{}\n]{1,60})\}")
_OPTION = re.compile(r"\[([^\[\]\n]*)\]")
_MANY_EMPTY = re.compile(r"\n{3,}")


def unknown_fields(body: str, fields: Collection[str]) -> list[str]:
    """The names in braces that are not among ``fields``, each once, as they were typed."""
    return list(dict.fromkeys(name for name in _FIELD.findall(body) if normalise(name) not in fields))


def used_fields(body: str) -> set[str]:
    """The names in braces, known or not."""
    return {normalise(name) for name in _FIELD.findall(body)}


def check(body: str, fields: Collection[str]) -> list[Fault]:
    """What is wrong with a template, as warnings at its field "body"; empty when every field is known."""
    found = [
        Fault("body", _("The program does not know the field “{field}”; it will stay in the text as it is.", field=name), _meant(name, fields), blocking=False)
        for name in unknown_fields(body, fields)
    ]
    if set("{}") & set(_FIELD.sub("", body)):
        found.append(Fault("body", _("A brace in the text is open or closed only once."), _("Write a field as {example}.", example="{วันที่}"), blocking=False))
    if any(set("[]") & set(_OPTION.sub("", line)) for line in body.splitlines()):
        hint = _("Write what may be left out within one line, as {example}.", example="[ณ {สถานที่}]")
        found.append(Fault("body", _("A square bracket in the text is open or closed only once."), hint, blocking=False))
    return found


def warning(body: str, fields: Collection[str]) -> str | None:
    """The first thing wrong with a template in one text, None when nothing is."""
    return next((f"{fault.message} {fault.hint}" for fault in check(body, fields)), None)


def _meant(name: str, fields: Collection[str]) -> str:
    import difflib

    near = difflib.get_close_matches(normalise(name), list(fields), 1, 0.6)
    if near:
        return _("Perhaps {field} is meant.", field="{" + near[0] + "}")
    return _("Choose a field from the list of fields.")


def fill(body: str, values: Mapping[str, str], fields: Collection[str]) -> str:
    """The text with its known ``fields`` replaced by their ``values``. Unknown fields stay visible.

    Fields inside a value are not replaced again: what somebody typed in a record is never taken for a template.
    """
    lines = (_filled_line(line, values, fields) for line in body.replace("\r\n", "\n").split("\n"))
    text = "\n".join(line.rstrip() for line in lines if line is not None)
    return _MANY_EMPTY.sub("\n\n", text).strip("\n")


def _filled_line(line: str, values: Mapping[str, str], fields: Collection[str]) -> str | None:
    """A line with its fields replaced; None when it has known fields and all are empty."""
    if _says_nothing(line, values, fields):
        return None
    kept = _OPTION.sub(lambda found: _option(found, values, fields), line)
    kept = line if kept == line else kept.strip()
    return _FIELD.sub(lambda found: _value(found, values, fields), kept)


def _option(found: re.Match[str], values: Mapping[str, str], fields: Collection[str]) -> str:
    if not any(normalise(name) in fields for name in _FIELD.findall(found[1])):
        return found[0]
    return "" if _says_nothing(found[1], values, fields) else found[1]


def _says_nothing(piece: str, values: Mapping[str, str], fields: Collection[str]) -> bool:
    names = [normalise(name) for name in _FIELD.findall(piece)]
    return bool(names) and all(name in fields and not values.get(name) for name in names)


def _value(found: re.Match[str], values: Mapping[str, str], fields: Collection[str]) -> str:
    name = normalise(found[1])
    return values.get(name) or "" if name in fields else found[0]
