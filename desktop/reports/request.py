"""What a report is asked for, and what every report needs of the office: names, filter line, records page by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from desktop.domain import ranges
from desktop.domain.fields import Field, Kind, Register
from desktop.domain.thai_date import fiscal_period, fiscal_year, format_date
from desktop.models.conditions import Query, filters_of, order_of
from desktop.reports.blocks import Block, Document, Signatures, Signer, Table, Title
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.reader import Reader
    from desktop.paths import Paths
    from desktop.settings import Settings

PAGE_OF_RECORDS = 250


class Work(Protocol):
    """What reports use of a workspace: they only read."""

    @property
    def reader(self) -> Reader: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def paths(self) -> Paths: ...

    def today(self) -> date: ...

    def complainant(self, case_id: int) -> dict[str, Any] | None: ...


@dataclass(frozen=True)
class Request:
    """Which records, and how: the list's query, or the ids chosen in it (in their order), and the report's own options by name."""

    query: Query = field(default_factory=Query)
    ids: Sequence[int] | None = None
    values: Mapping[str, Any] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.values.get(name)


def record_ids(work: Work, register: Register, request: Request) -> Sequence[int]:
    """The ids a report is about, in order."""
    return request.ids if request.ids is not None else work.reader.ids(register, request.query)


def records(work: Work, register: Register, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Records page by page, so that a report of any length needs little memory."""
    for start in range(0, len(ids), PAGE_OF_RECORDS):
        yield from work.reader.rows(register, ids[start : start + PAGE_OF_RECORDS])


def office_name(work: Work) -> str:
    """The office's full name; empty before it is told."""
    return work.reader.office().get("name_th", "")


def document(work: Work, title: str, blocks: Any, family: str, running: str = "", offices: Sequence[Mapping[str, str]] = ()) -> Document:
    """A document in the office's digits, with the day of printing in its footer. ``offices``: the office as it was kept with what is printed, in place of today's."""
    printed = _("Printed from Prasan on {date}", date=format_date(work.today(), "short"))
    known = offices or (work.reader.office(),)
    names = tuple(dict.fromkeys(office.get(key, "") for office in known for key in ("name_th", "short_name", "director_name", "province")))
    digits = "thai" if work.settings.digits == "thai" else "arabic"
    return Document(title, blocks, family=family, running=running, printed=printed, digits=digits, names=names)  # type: ignore[arg-type]


def title_block(work: Work, title: str, filter_line: str = "", *under: str) -> Title:
    """Title, office, further lines, and what was filtered."""
    return Title(title, tuple(text for text in (office_name(work), *under) if text), filter_line)


def filter_line(work: Work, register: Register, request: Request, count: int, order: str = "") -> str:
    """What was filtered, the date of the data, how many were found and in which order: a page that does not say so is worth nothing later."""
    parts = [_("Conditions: {conditions}", conditions=" · ".join(condition_words(work, register, request)))]
    parts.append(_("Data as of {date}", date=format_date(work.today(), "long")))
    parts.append(_("{count} found", count=f"{count:,}"))
    parts.append(_("In order of {order}", order=order or _order_words(register, request)))
    return " · ".join(parts)


def data_line(work: Work, conditions: str) -> str:
    """What a report is about, and the date of its data."""
    return _("Conditions: {conditions} · data as of {date}", conditions=conditions, date=format_date(work.today(), "long"))


def condition_words(work: Work, register: Register, request: Request) -> list[str]:
    """What was chosen or filtered, one text a condition; “all” when nothing was."""
    if request.ids is not None:
        return [_("The chosen records")]
    said = [_("Search “{text}”", text=request.query.text)] if request.query.text.strip() else []
    said += [f"{_(register[name].label)}: {_values(work, register[name], values)}" for name, values in filters_of(register, request.query) if values]
    if request.query.trash:
        said.append(_("In the trash"))
    return said or [_("All")]


def _values(work: Work, field_: Field, values: Sequence[str]) -> str:
    return ", ".join(_value(work, field_, value) for value in values)


def _value(work: Work, field_: Field, value: str) -> str:
    if value == "":
        return _("(empty)")
    if field_.kind in (Kind.DATE, Kind.NUMBER):
        return ranges.in_words(field_.kind, value)
    if field_.holds_keys:
        return work.reader.value_lists().label(field_.choices, value)
    if field_.kind is Kind.REFERENCE and value.isdigit():
        return work.reader.reference_title(field_.choices, int(value))
    if field_.kind is Kind.YES_NO:
        return _("Yes") if value in ("1", "true", "yes") else _("No")
    return value


def _order_words(register: Register, request: Request) -> str:
    if request.ids is not None:
        return _("choice")
    name, descending = order_of(register, request.query)
    label = _(register[name].label) if name in register.by_name else name
    return _("{label}, from the last", label=label) if descending else label


def shown(work: Work, field_: Field, record: Mapping[str, Any]) -> str:
    """A field of a record in words; empty for an empty one. Several values stand apart by commas."""
    value = record.get(field_.name)
    if value is None or value == "" or value == []:
        return ""
    lists = work.reader.value_lists()
    match field_.kind:
        case Kind.DATE:
            return format_date(value, "medium")
        case Kind.YES_NO:
            return _("Yes") if value else _("No")
        case Kind.CHOICE:
            return lists.label(field_.choices, value)
        case Kind.CHOICES | Kind.TAGS:
            return ", ".join(lists.labels(field_.choices, value))
        case Kind.LINES:
            return ", ".join(map(str, value))
        case Kind.REFERENCE:
            return str(record.get(f"{field_.name}.title") or "")
        case Kind.NUMBER:
            return f"{value:,}" if isinstance(value, int) or not float(value).is_integer() else f"{int(value):,}"
        case Kind.FILES:
            return ""
        case _:
            return str(value)


def signatures(work: Work, *roles: str, maker: str = "") -> Signatures:
    """Who made it signs first (``maker``, else the user of this PC), the director last; names that are not known stay empty brackets."""
    office = work.reader.office()
    first = Signer(roles[0], maker or work.settings.user_name)
    director = Signer(roles[-1], office.get("director_name", ""), office.get("director_title", ""))
    return Signatures((first, *(Signer(role) for role in roles[1:-1]), director))


def register_page(work: Work, request: Request, title: str, line: str, table: Table) -> Document:
    """A register on paper: head, table and, when the option "signed" asks for it, who made and who certified it."""
    blocks: list[Block] = [title_block(work, title, line), table]
    if request["signed"]:
        blocks.append(signatures(work, _("Prepared by"), _("Certified by")))
    return document(work, title, tuple(blocks), "register")


def fiscal_span(work: Work, year: object) -> tuple[int, date, date]:
    """(year พ.ศ., first day, last day) of the fiscal year asked for; this year's when none is."""
    number = int(str(year)) if year else fiscal_year(work.today())
    return number, *fiscal_period(number)
