"""Editions of instruments: shipped ones put in, copied, edited as documents, published and frozen (domain B.4.1, "frameworks are data").

An edition is one document (``domain/framework.py``). A draft may be changed; a published one never again: a change is a new edition, and a round stays bound to
the edition it was begun on. The words of the register (name, code, days …) and the head of the document are the same thing kept in both places.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework
from desktop.domain.framework_nodes import tidy
from desktop.domain.thai_text import normalise_long, sort_key
from desktop.errors import Fault, Faults, UserError
from desktop.models import framework_reading
from desktop.models.assessment_register import FRAMEWORKS
from desktop.models.framework_reading import HEADER, canonical, digest, items_of
from desktop.paths import resource
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.domain.framework_check import FrameworkFault
    from desktop.models.reader import Reader
    from desktop.services.workspace import Workspace

_GIVEN = "frameworks"
_SHOWN_FAULTS = 5
_USERS = {"assessment": "framework_id", "performance_agreement": "framework_id", "survey": "framework_id"}
"""Tables whose rows are bound to an edition → the column."""

Document = dict[str, Any]
Row = dict[str, Any]


# --- Shipped editions ------------------------------------------------------------------------------------------------------------------------


def ensure(work: Workspace) -> int:
    """Put those of the shipped editions into the register that were never put there, published; how many.

    A shipped file is one edition and known by its name: what the office retired or deleted does not come back, and a later edition comes as another file.
    """
    from desktop.services import shipped

    if not shipped_keys() - set(shipped.given(work, _GIVEN)):
        return 0
    today = work.today()
    return shipped.ensure(work, _GIVEN, FRAMEWORKS, {key: _row_of(key, today) for key in sorted(shipped_keys())})


@cache
def shipped_keys() -> frozenset[str]:
    """The names of the shipped files, without their ending."""
    return frozenset(path.stem for path in resource("frameworks").glob("*.toml"))


def shipped_document(key: str) -> Document:
    """The document of a shipped file."""
    from desktop.domain import framework_check

    return framework_check.load_toml(resource("frameworks", f"{key}.toml"))


def _row_of(key: str, today: date) -> Row:
    return _columns(shipped_document(key)) | {"status": "published", "status_on": today, "shipped_key": key}


def _columns(document: Mapping[str, Any]) -> Row:
    """The columns of the register for a document, as Python values."""
    document = tidy(document)
    text = canonical(document)
    head = {name: document.get(name) or None for name in HEADER}
    days = {name: _day(head[name]) for name in ("starts_on", "ends_on")}
    return head | days | {"content": text, "digest": digest(text), "item_count": len(items_of(document))}


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


# --- Reading -----------------------------------------------------------------------------------------------------------------------------------


def framework(work: Workspace | Reader, framework_id: int) -> Framework:
    """The edition of that id (see ``models/framework_reading.of_id``)."""
    return framework_reading.of_id(_reader(work), framework_id)


def document(work: Workspace | Reader, framework_id: int) -> Document:
    """The document of an edition, a fresh copy each time."""
    return framework_reading.document(_reader(work), framework_id)


def _reader(work: Any) -> Reader:
    found: Reader = getattr(work, "reader", work)
    return found


def faults(document: Mapping[str, Any]) -> list[FrameworkFault]:
    """Everything wrong with a document, each with its place."""
    from desktop.domain import framework_check

    return framework_check.check(document)


def refuse_faulty(name: str, found: Sequence[FrameworkFault]) -> None:
    """:raises Faults: a document has faults; each one is among them, with its place"""
    if found:
        hint = _("Mend what is marked, then try again.")
        raise FaultyFramework(name, [Fault(fault.place, f"{fault.place}: {fault.message}" if fault.place else fault.message, hint) for fault in found])


class FaultyFramework(Faults):
    """A document that cannot be taken as it is: all its faults, and in one sentence how many and the first of them."""

    def __init__(self, name: str, found: Sequence[Fault]) -> None:
        super().__init__(found)
        first = "\n".join(f"• {fault.message}" for fault in found[:_SHOWN_FAULTS])
        self.message = _("“{name}” has {count} faults.", name=name, count=f"{len(found):,}") + "\n" + first
        if len(found) > _SHOWN_FAULTS:
            self.message += "\n" + _("and {count} more.", count=f"{len(found) - _SHOWN_FAULTS:,}")


# --- Writing -----------------------------------------------------------------------------------------------------------------------------------


def create(work: Workspace, document: Mapping[str, Any], based_on: int | None = None) -> int:
    """A new draft out of a document, which may be unfinished; its id. One deed.

    :raises Faults: the head is not complete (name, instrument, code, edition), or this edition is there already
    """
    from desktop.services import checks, records

    columns = _columns(document)
    values = {name: columns[name] for name in HEADER}
    if found := [fault for fault in checks.find(work, FRAMEWORKS, checks.clean(FRAMEWORKS, values), None) if fault.blocking]:
        raise Faults(found)
    with work.deed("new", FRAMEWORKS.name, str(document.get("name"))) as session:
        row = records.model_of(FRAMEWORKS)(**columns, status="draft", status_on=work.today(), based_on_id=based_on)
        row.name_sort = sort_key(row.name)
        session.add(row)
        session.flush()
        made: int = row.id
    return made


def import_document(work: Workspace, document: Mapping[str, Any]) -> int:
    """A document from outside (TOML, Excel) as a new draft; its id.

    :raises Faults: it has faults, all of them, or this edition is there already
    """
    tidied = _spelt(document)
    refuse_faulty(str(tidied.get("name") or "–"), faults(tidied))
    return create(work, tidied)


def _spelt(value: Any) -> Any:
    """A document from outside with its Thai in one spelling (domain C.3)."""
    if isinstance(value, Mapping):
        return {name: _spelt(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_spelt(one) for one in value]
    return normalise_long(value) if isinstance(value, str) else value


def save_document(work: Workspace, framework_id: int, document: Mapping[str, Any], *, unfinished: bool = False) -> None:
    """Give a draft another document. One deed.

    ``unfinished`` keeps one with faults: it cannot be published before they are mended.

    :raises Faults: the document has faults (all of them), or its head cannot be that of this edition
    :raises UserError: it is published, or gone
    """
    from desktop.services import changes, checks, records, steps

    if not unfinished:
        refuse_faulty(str(document.get("name") or "–"), faults(document))
    columns = _columns(document)
    values = checks.clean(FRAMEWORKS, {name: columns[name] for name in HEADER})
    if found := [fault for fault in checks.find(work, FRAMEWORKS, values, framework_id) if fault.blocking]:
        raise Faults(found)
    with work.deed("save", FRAMEWORKS.name, str(values["name"])) as session:
        rows = steps.stored(session, FRAMEWORKS, [framework_id])
        _refuse_frozen(rows[framework_id])
        stored = {name: records.python_to_stored(FRAMEWORKS[name], value) if name in FRAMEWORKS.by_name else value for name, value in columns.items()}
        changes.recorder(session).set_values(FRAMEWORKS.table, rows, {framework_id: stored | {"name_sort": sort_key(stored["name"])}})


def _refuse_frozen(row: Mapping[str, Any]) -> None:
    if row["status"] != "draft":
        raise UserError(
            _("“{name}” ({edition}) is published and is not changed any more.", name=row["name"], edition=row["edition"]),
            _("Make a new edition of it, then change that one."),
        )


def copy(work: Workspace, framework_id: int, name: str, edition: str, code: str = "") -> int:
    """A draft of the office's own with the same content; its id. Without ``code`` it keeps that of the original, or gets the next free one.

    :raises Faults: the name, the edition or the code cannot be right
    """
    return copy_document(work, document(work, framework_id), name, edition, framework_id, code)


def copy_document(work: Workspace, content: Mapping[str, Any], name: str, edition: str, based_on: int, code: str = "") -> int:
    """The same of a document that was changed on the way."""
    made = {**content, "name": name, "edition": edition}
    made["code"] = code or _free_code(work, str(made.get("code")), edition)
    return create(work, made, based_on)


def new_edition(work: Workspace, framework_id: int, edition: str) -> int:
    """A draft of the next edition of the same code, with everything of this one but the days it is in force; its id.

    :raises Faults: that edition is there already
    """
    made = document(work, framework_id) | {"edition": edition}
    for name in ("starts_on", "ends_on"):
        made.pop(name, None)
    return create(work, made, framework_id)


def _free_code(work: Workspace, code: str, edition: str) -> str:
    sql = "SELECT code FROM framework WHERE edition = ? AND deleted_at IS NULL"
    taken = {row[0] for row in work.reader.connection.execute(sql, (edition,))}
    number = 2
    while (wanted := code if number == 2 else f"{code}-{number - 1}") in taken:
        number += 1
    return wanted


def publish(work: Workspace, framework_id: int, on: date | None = None) -> None:
    """Publish a draft: it is frozen from then on.

    :raises Faults: its document has faults
    :raises UserError: it is no draft
    """
    from desktop.services import steps

    steps.take(work, FRAMEWORKS, [framework_id], "publish", on or work.today())


def uses(work: Workspace, framework_id: int) -> int:
    """How many rounds, agreements and surveys are bound to an edition, those in the trash too."""
    return _uses(work.reader.connection, framework_id)


def _uses(connection: Any, framework_id: int) -> int:
    counted = " + ".join(f"(SELECT count(*) FROM {table} WHERE {column} = :id)" for table, column in _USERS.items())
    return int(connection.execute(f"SELECT {counted}", {"id": framework_id}).fetchone()[0])


# --- What follows from any deed -------------------------------------------------------------------------------------------------------------------


def follow(work: Workspace, session: Session, ids: set[int]) -> None:
    """A published edition stays what it is, one in use stays published and in the register, and the head of a draft's document says what the register says.

    :raises UserError: the deed would change a published edition, or take away one that is in use
    """
    from desktop.services import changes

    raw = session.connection().connection.dbapi_connection
    deed_id = changes.recorder(session).deed.id
    for framework_id, row in changes.recorder(session).read_rows(FRAMEWORKS.table, ids).items():
        before = _before(raw, deed_id, framework_id)
        if before is None:
            continue
        if before.get("status", row["status"]) != "draft" and row["status"] != "draft" and _FROZEN & before.keys():
            _refuse_frozen(row)
        if (row["deleted_at"] is not None or row["status"] == "draft") and {"deleted_at", "status"} & before.keys() and _uses(raw, framework_id):
            raise UserError(
                _("“{name}” ({edition}) is in use and stays as it is.", name=row["name"], edition=row["edition"]),
                _("Retire it instead: nothing new is begun on it then."),
            )
        if row["status"] == "draft":
            _bring_into_line(raw, row)


_FROZEN = frozenset((*HEADER, "content", "digest"))


def _before(connection: Any, deed_id: int, framework_id: int) -> Row | None:
    """What this deed changed in an edition: field → old value; None for one it added."""
    from desktop.services import changes

    sql = "SELECT field, old FROM change WHERE deed_id = ? AND table_name = 'framework' AND record_id = ? ORDER BY id DESC"
    found: Row = {}
    for field, old in connection.execute(sql, (deed_id, framework_id)):
        if field == "+":
            return None
        found |= changes.row_from_json(old) if field == "*" else {field: changes.from_json(old)}
    return found


def _bring_into_line(connection: Any, row: Mapping[str, Any]) -> None:
    """The head of a draft's document after its columns were changed in the register."""
    document = json.loads(row["content"] or "{}")
    head = {name: row[name] for name in HEADER if row[name] is not None}
    text = canonical({name: value for name, value in document.items() if name not in HEADER} | head)
    if text != row["content"]:
        sql = "UPDATE framework SET content = ?, digest = ?, item_count = ? WHERE id = ?"
        connection.execute(sql, (text, digest(text), len(items_of(document)), row["id"]))
