"""The whole register as it stood on a day, laid before the director and kept (S01 step 3): draft → submitted → approved → superseded (domain.md B.1.3).

A version holds a snapshot of every row, so it prints as it was whatever is edited later. Disseminations (S01 step 5) say how and to whom a version was sent.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.fields import Register
from desktop.domain.partner_rules import shown_status
from desktop.domain.thai_text import normalise, normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models.conditions import part_sql
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import stored_to_python
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.partner import RegisterVersion
    from desktop.services.workspace import Workspace

STATUSES = {
    "draft": N_("Draft"),
    "submitted": N_("Submitted"),
    "approved": N_("Approved"),
    "superseded": N_("Superseded"),
}
"""The life of a version; to be said with ``_``."""

REGISTER_NAME = "register_version"
"""Under this name the approvals of versions are recorded."""

_LIST = (
    "id, register, label, as_of, record_count, status, submitted_on, approved_on, approver, memo_number, dissemination_method, note"
)  # fmt: skip


@dataclass(frozen=True)
class Version:
    """One version of a register, without its rows."""

    id: int
    register: str
    label: str
    as_of: date
    record_count: int
    status: str
    submitted_on: date | None
    approved_on: date | None
    approver: str
    memo_number: str
    dissemination_method: str
    note: str


@dataclass(frozen=True)
class Sending:
    """One dissemination of the register's data: ``method`` is a key of the list ``channel``."""

    id: int
    version_id: int | None
    method: str
    recipients: str
    sent_on: date
    letter_number: str
    note: str


def listed(work: Workspace, register: Register = PARTNERS) -> list[Version]:
    """The versions of a register, the newest first."""
    sql = f"SELECT {_LIST} FROM register_version WHERE register = ? AND deleted_at IS NULL ORDER BY as_of DESC, id DESC"
    return [_version(row) for row in work.reader.connection.execute(sql, (register.name,))]


def get(work: Workspace, version_id: int) -> Version | None:
    """One version; None when there is none."""
    row = work.reader.connection.execute(f"SELECT {_LIST} FROM register_version WHERE id = ?", (version_id,)).fetchone()
    return _version(row) if row else None



def _version(row: tuple[Any, ...]) -> Version:
    version_id, register, label, as_of, count, status, submitted, approved, *texts = row
    return Version(version_id, register, label, date.fromisoformat(as_of), count, status, _date(submitted), _date(approved), *(text or "" for text in texts))


def _date(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


# --- Its life --------------------------------------------------------------------------------------------------------------------------------


def make(work: Workspace, label: str, as_of: date, note: str = "", register: Register = PARTNERS) -> int:
    """Keep the register as it stands now as a draft version and give its id.

    :raises Faults: the label is empty, or ``as_of`` lies in the future
    """
    words = normalise(label)
    faults = [] if words else [Fault("label", _("The version has no name yet."), _("Type what it is called, for example the year."))]
    if as_of > work.today():
        faults.append(Fault("as_of", _("The date lies in the future."), _("Type the day as of which the data are right.")))
    if faults:
        raise Faults(faults)
    with work.deed("new", None, words) as session:
        return put(session, register, words, as_of, work.today(), normalise_long(note)).id


def put(session: Session, register: Register, label: str, as_of: date, today: date, note: str = "") -> RegisterVersion:
    """Make a draft version inside a running deed, of the rows as that deed sees them."""
    from desktop.models.partner import RegisterVersion

    session.flush()
    packed, count = pack(_rows_now(session, register, today))
    version = RegisterVersion(
        register=register.name, label=label, as_of=as_of, record_count=count, status="draft", note=note or None, snapshot=packed
    )
    session.add(version)
    session.flush()
    return version


def submit(work: Workspace, version_id: int, on: date, memo_number: str = "") -> None:
    """The draft was laid before the director.

    :raises UserError: it is no draft any more
    """
    with work.deed("status", None, _label(work, version_id)) as session:
        version = _load(session, version_id, ("draft",))
        version.status, version.submitted_on = "submitted", on
        _record(session, version, "submit", "submitted", on, "", memo_number, "")


def give_back(work: Workspace, version_id: int, on: date, reason: str, approver: str = "") -> None:
    """The director wants it corrected: it is a draft again.

    :raises Faults: the reason is missing
    :raises UserError: it is not submitted
    """
    if not reason.strip():
        raise Faults([Fault("reason", _("The reason is still missing."), _("Write why, for it stands in the history."))])
    with work.deed("status", None, _label(work, version_id), normalise_long(reason)) as session:
        version = _load(session, version_id, ("submitted",))
        version.status, version.submitted_on = "draft", None
        _record(session, version, "return", "returned", on, approver, "", reason)


def approve(work: Workspace, version_id: int, on: date, approver: str, memo_number: str, dissemination_method: str = "") -> None:
    """The director approved the data and how they are sent out; the version that was in force until now is superseded.

    :raises Faults: the memo number or the approver is missing, or the day lies in the future
    :raises UserError: it is not submitted
    """
    faults = [
        Fault("memo_number", _("The memo number is still missing."), _("Type the number of the memo on which the decision was written."))
    ] * (not memo_number.strip())
    faults += [Fault("approver", _("Who approved it is still missing."), _("Type the name of the director or the acting one."))] * (not approver.strip())
    faults += [Fault("on", _("The date lies in the future."), _("Type the day on which it was done."))] * (on > work.today())
    if faults:
        raise Faults(faults)
    with work.deed("status", None, _label(work, version_id)) as session:
        version = _load(session, version_id, ("submitted",))
        _supersede(session, version)
        put_approval(session, version, on, approver, memo_number, dissemination_method)


def put_approval(session: Session, version: RegisterVersion, on: date, approver: str, memo_number: str, dissemination_method: str) -> None:
    """Approve a version inside a running deed."""
    version.status, version.approved_on = "approved", on
    version.approver, version.memo_number = normalise(approver) or None, normalise(memo_number) or None
    version.dissemination_method = normalise(dissemination_method) or None
    _record(session, version, "approve", "approved", on, approver, memo_number, "")


def discard(work: Workspace, version_id: int) -> None:
    """Remove a draft that was never approved.

    :raises UserError: it is no draft
    """
    with work.deed("delete", None, _label(work, version_id)) as session:
        session.delete(_load(session, version_id, ("draft",)))


def _supersede(session: Session, version: RegisterVersion) -> None:
    from sqlalchemy import select

    from desktop.models.partner import RegisterVersion

    query = select(RegisterVersion).where(RegisterVersion.register == version.register, RegisterVersion.status == "approved")
    for earlier in session.scalars(query):
        earlier.status = "superseded"


def _load(session: Session, version_id: int, statuses: tuple[str, ...]) -> RegisterVersion:
    from desktop.models.partner import RegisterVersion

    version = session.get(RegisterVersion, version_id)
    if version is None or version.deleted_at is not None:
        raise UserError(_("This version is no longer there."), _("Refresh the list, then choose again."))
    if version.status not in statuses:
        status = _(STATUSES[version.status])
        raise UserError(_("The version “{label}” is “{status}”; this step is not possible.", label=version.label, status=status))
    return version


def _label(work: Workspace, version_id: int) -> str:
    version = get(work, version_id)
    return version.label if version else ""


def _record(
    session: Session, version: RegisterVersion, step: str, decision: str, on: date, approver: str, memo_number: str, comment: str
) -> None:
    from desktop.models.office import Approval

    session.add(
        Approval(
            register=REGISTER_NAME,
            record_id=version.id,
            step=step,
            decision=decision,
            decided_on=on,
            approver=normalise(approver) or None,
            memo_number=normalise(memo_number) or None,
            comment=normalise_long(comment) or None,
        )
    )


# --- Its rows --------------------------------------------------------------------------------------------------------------------------------


def rows(work: Workspace, version_id: int) -> list[dict[str, Any]]:
    """The records of a version as they were, in the register's order: the same dictionaries ``Reader.rows`` gives.

    :raises UserError: there is no such version
    """
    found = work.reader.connection.execute("SELECT register, snapshot FROM register_version WHERE id = ?", (version_id,)).fetchone()
    if found is None:
        raise UserError(_("This version is no longer there."), _("Refresh the list, then choose again."))
    from desktop.models.registers import ALL_REGISTERS

    register = ALL_REGISTERS[found[0]]
    return [_record_of(register, stored) for stored in unpack(found[1])]


def _record_of(register: Register, stored: dict[str, Any]) -> dict[str, Any]:
    fields = register.by_name
    record: dict[str, Any] = {name: [] if field.holds_list else None for name, field in fields.items() if name not in stored}
    return record | {name: stored_to_python(fields[name], value) if name in fields else value for name, value in stored.items()}


def pack(stored: Iterator[dict[str, Any]]) -> tuple[bytes, int]:
    """Rows as zlib-compressed JSON lines, and how many. One row is in memory at a time."""
    packer, pieces, count = zlib.compressobj(), [], 0
    for row in stored:
        pieces.append(packer.compress((json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n").encode()))
        count += 1
    pieces.append(packer.flush())
    return b"".join(pieces), count


def unpack(packed: bytes | None) -> list[dict[str, Any]]:
    """The rows of a snapshot as they were stored."""
    return [json.loads(line) for line in zlib.decompress(packed).decode().splitlines()] if packed else []


def rewrite(session: Session, register: Register, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Give every row of every version of a register to ``change`` and keep what it returns (for personal data that must go)."""
    from sqlalchemy import select
    from sqlalchemy.orm import undefer

    from desktop.models.partner import RegisterVersion

    query = select(RegisterVersion).where(RegisterVersion.register == register.name).options(undefer(RegisterVersion.snapshot))
    for version in session.scalars(query):
        before = unpack(version.snapshot)
        after = [change(row) for row in before]
        if after != before:
            version.snapshot = pack(iter(after))[0]


def _rows_now(session: Session, register: Register, today: date) -> Iterator[dict[str, Any]]:
    """Every row of the register's list (neither in the trash nor merged), empty values left out, with the title of the record it stands under."""
    names = ["id", *(field.name for field in register.stored)]
    columns = ", ".join(f't."{name}"' for name in names)
    parent = f"LEFT JOIN {register.table} AS p ON p.id = t.parent_id" if "parent_id" in register.by_name else ""
    title = f"p.{register.title}" if parent else "NULL"
    sql = f"SELECT {columns}, {title} FROM {register.table} AS t {parent} WHERE {part_sql(register, 'list', 't')} ORDER BY t.name_sort, t.id"
    for values in session.connection().exec_driver_sql(sql):
        row = {name: value for name, value in zip(names, values, strict=False) if value is not None}
        if "next_review_on" in register.by_name:
            row["status"] = shown_status(row["status"], _date(row.get("next_review_on")), today)
        yield row | ({"parent_id.title": values[-1] or ""} if parent else {})


# --- Sent out --------------------------------------------------------------------------------------------------------------------------------


def disseminate(
    work: Workspace, version_id: int | None, method: str, recipients: str, sent_on: date, letter_number: str = "", note: str = ""
) -> int:
    """Write down that a version was sent out (S01 step 5) and give the id. ``method`` is a key of the list ``channel``.

    :raises Faults: the method or the recipients are missing
    """
    faults = [] if method else [Fault("method", _("How it was sent is still missing."), _("Choose one of the list."))]
    if not recipients.strip():
        faults.append(Fault("recipients", _("To whom it was sent is still missing."), _("Type who received it.")))
    if faults:
        raise Faults(faults)
    with work.deed("new", None, normalise(recipients)) as session:
        return put_sending(session, version_id, method, recipients, sent_on, letter_number, note)


def put_sending(
    session: Session, version_id: int | None, method: str, recipients: str, sent_on: date, letter_number: str = "", note: str = ""
) -> int:
    """Write down a dissemination inside a running deed."""
    from desktop.models.partner import Dissemination

    row = Dissemination(
        version_id=version_id,
        method=method,
        recipients=normalise(recipients),
        sent_on=sent_on,
        letter_number=normalise(letter_number) or None,
        note=normalise_long(note) or None,
    )
    session.add(row)
    session.flush()
    return row.id


def disseminations(work: Workspace, version_id: int | None = None) -> list[Sending]:
    """What was sent out, the newest first; of one version, or of all."""
    only = "" if version_id is None else " AND version_id = ?"
    found = work.reader.connection.execute(
        f"SELECT id, version_id, method, recipients, sent_on, letter_number, note FROM dissemination WHERE deleted_at IS NULL{only} ORDER BY sent_on DESC, id DESC",
        () if version_id is None else (version_id,),
    )
    return [Sending(number, version, method or "", to or "", date.fromisoformat(on), letter or "", note or "") for number, version, method, to, on, letter, note in found]
