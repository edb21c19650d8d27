"""What a report is asked for on the command line: ``--search``, ``--view``, ``--filter FIELD=VALUE`` and ``--set OPTION=VALUE`` as the report understands them."""

from __future__ import annotations

import argparse
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.calls import WrongCall
from desktop.domain.fields import Kind
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.fields import Field
    from desktop.reports.catalogue import Option, Report
    from desktop.reports.request import Request
    from desktop.services.workspace import Workspace

YES, NO = {"yes", "true", "1", "ใช่"}, {"no", "false", "0", "ไม่ใช่", "ไม่"}


def request_of(work: Workspace, options: argparse.Namespace, report: Report) -> Request:
    """Which records, and the report's own options, as the call says."""
    from desktop.models.conditions import Query
    from desktop.models.registers import REGISTERS
    from desktop.reports.request import Request

    register = REGISTERS[report.register]
    chosen: dict[str, list[str]] = {}
    for name, value in map(pair, options.filter):
        if name not in register.by_name:
            raise WrongCall(_("There is no field “{name}”.", name=name), _("These are there: {names}", names=", ".join(register.by_name)))
        chosen.setdefault(name, []).append(filter_value(work, register.by_name[name], value))
    if options.view not in ("all", *(view.key for view in register.views)):
        names = ", ".join(view.key for view in register.views)
        raise WrongCall(_("There is no view “{name}”.", name=options.view), _("These are there: {names}", names=names))
    query = Query(options.search, tuple((name, tuple(values)) for name, values in chosen.items()), options.view)
    known = {option.name: option for option in report.options}
    values = {}
    for name, text in map(pair, options.set):
        if name not in known:
            raise WrongCall(_("This report has no option “{name}”.", name=name), _("These are there: {names}", names=", ".join(known) or "–"))
        values[name] = option_value(known[name], text, work)
    return Request(query, None, values)


def filter_value(work: Workspace, field: Field, text: str) -> str:
    """The key that a typed value of a filter means: an entry of the field's list may be named by its key or by its words, another record by what it is called
    (a case by its number); "" asks for empty ones."""
    if text and field.kind is Kind.REFERENCE and not text.isdecimal():
        return _reference(work, field, text)
    if not text or not field.choices or not field.holds_keys:
        return text
    items = work.lists().items(field.choices, active_only=False)
    key = next((item.key for item in items if item.key == text), None) or work.lists().key_of(field.choices, text)
    if key is None:
        known = ", ".join(item.key for item in items)
        raise WrongCall(_("“{value}” is not in the list of “{field}”.", value=text, field=_(field.label)), _("These are there: {names}", names=known))
    return key


def _reference(work: Workspace, field: Field, text: str) -> str:
    """The id of the record that is called so."""
    found = work.reader.find_references(field.choices, text, 20)
    exact = [record_id for record_id, title in found if title == text]
    if not exact:
        names = ", ".join(title for _id, title in found) or "–"
        raise WrongCall(_("“{value}” is not in the list of “{field}”.", value=text, field=_(field.label)), _("These are there: {names}", names=names))
    return str(exact[0])


def pair(text: str) -> tuple[str, str]:
    """``NAME=VALUE`` taken apart."""
    name, equals, value = text.partition("=")
    if not equals:
        raise WrongCall(_("“{text}” is not NAME=VALUE.", text=text))
    return name.strip(), value.strip()


def option_value(option: Option, text: str, work: Workspace | None = None) -> Any:
    """What a typed value means for an option of a report; an entry of a value list may be named by its key or by its words."""
    from desktop.domain.thai_date import BUDDHIST_ERA, parse_date

    kind, folded = option.kind.value, text.casefold()
    if kind == "yes_no" and folded in YES | NO:
        return folded in YES
    if kind == "choice" and text in {choice.key for choice in option.choices}:
        return text
    if option.list_key and work is not None and (key := work.lists().key_of(option.list_key, text)):
        return key
    if kind == "number" and text.isdecimal() and option.least <= int(text) <= option.most:
        return int(text)
    if kind == "date":
        return parse_date(text)
    if kind == "fiscal_year" and (text == "all" or (text.isdecimal() and 2400 < int(text) < 2700)):
        return text if text == "all" else int(text)
    if kind in ("year", "one_fiscal_year") and text.isdecimal() and 2400 < int(text) < 2700:
        return int(text)
    if kind == "month" and (found := re.fullmatch(r"(\d{1,2})/(2[4-6]\d\d)", text)) and 1 <= int(found[1]) <= 12:
        return date(int(found[2]) - BUDDHIST_ERA, int(found[1]), 1)
    known = {
        "yes_no": "yes, no",
        "choice": ", ".join(filter(None, _choices(option, work))),
        "number": f"{option.least}–{option.most}",
        "fiscal_year": "2569, all",
        "year": "2569",
        "month": "6/2569",
    }[kind]
    raise WrongCall(_("“{value}” is no value of the option “{name}”.", value=text, name=option.name), _("These are there: {names}", names=known))


def _choices(option: Option, work: Workspace | None) -> list[str]:
    """The keys that can be chosen."""
    listed = work.lists().items(option.list_key) if option.list_key and work is not None else ()
    return [*(choice.key for choice in option.choices), *(item.key for item in listed)]
