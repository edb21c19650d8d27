"""The sample office: invented partners, networks and activities to learn on, filled in and taken away again by one click.

The samples stand in ``resources/samples/*.toml``; dates there count days from the day of filling, so that some data are always due. What was brought is told from the office's
own by the change log: the deed that filled it in.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain.fields import Kind, Register
from desktop.domain.thai_text import sort_key
from desktop.errors import UserError
from desktop.models import assessment_register, complaint_register, instrument_register, publicity_register, search
from desktop.models.partner_register import ACTIVITIES, AGREEMENTS, CONTACT_LOG, CONTACTS, NETWORKS, PARTNERS
from desktop.models.registers import REGISTERS
from desktop.paths import resource
from desktop.services import (
    cases,
    demo_assessment,
    demo_complaints,
    demo_publicity,
    frameworks,
    holidays,
    office,
    value_lists,
    versions,
)
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

MARK = "demo_deed"
"""The key of the office profile that holds the id of the deed which filled the sample in."""

_CHILDREN: tuple[Register, ...] = (CONTACTS, AGREEMENTS, CONTACT_LOG)
_CASES = complaint_register.CASES.table
_ROUNDS = assessment_register.ASSESSMENTS.table
_OF_CASES = tuple(register.table for register in (complaint_register.ACTIONS, complaint_register.REFERRALS, complaint_register.LETTERS))
_OWN_EDITS = ("save", "new", "import", "merge")
"""Deeds after which a sample record counts as the office's own; trying out verification, statuses or the trash does not make it so."""


class Removal(NamedTuple):
    """What became of the sample: how many of its records went, and the names of those that stayed because the office edited them or refers to them."""

    removed: int
    kept: list[str]


@cache
def sample(name: str) -> dict[str, Any]:
    """One file of the sample: "office", "partners" or "networks"."""
    return tomllib.loads(resource("samples", f"{name}.toml").read_text(encoding="utf-8-sig"))


def present(work: Workspace) -> bool:
    """Whether the sample office is filled in."""
    return MARK in work.reader.office()


# --- Filling it in ---------------------------------------------------------------------------------------------------------------------------


def fill(work: Workspace) -> int:
    """Fill the sample into an empty office and give the number of its partners. One deed, undone as one.

    The profile is only filled in while the office has no name; groups only while there are none.

    :raises UserError: the registry is not empty
    """
    if present(work) or work.reader.connection.execute("SELECT count(*) FROM partner").fetchone()[0]:
        raise UserError(
            _("The registry already holds records; the sample office was not filled in."),
            _("Open a new data folder to try the sample office."),
        )
    holidays.ensure_filled(work)  # the holidays are the program's own: they stay when the sample goes
    cases.ensure_defaults(work)  # and so are the limits, channels and templates every office starts with
    frameworks.ensure(work)
    with work.deed("import", PARTNERS.name, _("the sample office")) as session:
        return _Filling(work, session).run()


class _Filling:
    """The one pass in which the sample is written: references in the files become ids."""

    def __init__(self, work: Workspace, session: Session) -> None:
        self.work = work
        self.session = session
        self.today = work.today()
        self.ids: dict[str, int] = {}
        self.network_ids: dict[str, int] = {}
        self.topics: dict[str, list[str]] = {}

    def run(self) -> int:
        from desktop.services import changes

        self._office()
        partners = sample("partners")["partner"]
        for entry in partners:
            self._partner(entry)
        self._link(partners)
        self._networks()
        self._versions()
        demo_publicity.fill(self.work, self.session, self.ids, self.network_ids)
        demo_complaints.fill(self.work, self.session, self.ids)
        demo_assessment.fill(self.work, self.session, self.ids)
        office.write_profile(self.session, {MARK: str(changes.recorder(self.session).deed.id)})
        return len(partners)

    def _office(self) -> None:
        file = sample("office")
        kept = self.work.reader.office()
        if not kept.get("name_th"):
            office.write_profile(self.session, file["profile"])
        if not office.units(self.work, active_only=False):
            office.put_template(self.session, file["profile"]["unit_template"], kept.get("office_type") or file["profile"]["office_type"])
        for person in file["person"]:
            office.put_person(self.session, person)
        for topic in file["topic"]:
            key = value_lists.ensure(self.session, "topic", topic["label"])
            for ref in topic["partners"]:
                self.topics.setdefault(ref, []).append(key)

    def _partner(self, entry: Mapping[str, Any]) -> None:
        from desktop.models.office import Approval
        from desktop.models.partner import Partner
        from desktop.services import records

        number, order = records.next_number(self.session, PARTNERS, self.today.year + 543)
        row = Partner(**self._values(PARTNERS, entry), number=number, number_order=order, name_sort=sort_key(entry["name"]), status=entry["status"])
        row.topics = [*(row.topics or []), *self.topics.get(entry["ref"], [])]
        row.status_on = self._day(entry.get("status_on"))
        row.status_reason = entry.get("status_reason")
        row.next_review_on = records.next_review_of(row)
        self._add(row)
        self.ids[entry["ref"]] = row.id
        for child in _CHILDREN:
            for place, one in enumerate(entry.get({"contact": "contacts", "agreement": "agreements"}.get(child.name, child.name), ())):
                self._child(child, row.id, place, one)
        for one in entry.get("approvals", ()):
            decided_on = self._day(one["decided_on"])
            self.session.add(Approval(**{**one, "decided_on": decided_on}, register=PARTNERS.name, record_id=row.id))

    def _child(self, register: Register, partner_id: int, place: int, entry: Mapping[str, Any]) -> None:
        from desktop.services import records

        row = records.model_of(register)(partner_id=partner_id, **self._values(register, entry))
        if register is CONTACTS:
            row.position_order = place
        self.session.add(row)

    def _link(self, entries: Iterable[Mapping[str, Any]]) -> None:
        from desktop.models.partner import Partner

        for entry in entries:
            row = self.session.get_one(Partner, self.ids[entry["ref"]])
            row.parent_id = self.ids.get(entry.get("parent", ""))
            row.merged_into_id = self.ids.get(entry.get("merged_into", ""))

    def _networks(self) -> None:
        from desktop.models.partner import ActivityPartner, Network, NetworkMember, PartnerActivity

        networks = self.network_ids
        for entry in sample("networks")["network"]:
            network = self._add(Network(**self._values(NETWORKS, entry), name_sort=sort_key(entry["name"])))
            networks[entry["ref"]] = network.id
            for one in entry["members"]:
                starts_on = self._day(one["starts_on"])
                self.session.add(NetworkMember(network_id=network.id, partner_id=self.ids[one["partner"]], role=one["role"], starts_on=starts_on))
        for entry in sample("networks")["activity"]:
            row = PartnerActivity(**self._values(ACTIVITIES, entry), name_sort=sort_key(entry["name"]), network_id=networks.get(entry.get("network", "")))
            activity = self._add(row)
            for ref in entry["partners"]:
                self.session.add(ActivityPartner(activity_id=activity.id, partner_id=self.ids[ref]))

    def _versions(self) -> None:
        file = sample("office")
        for entry in file["version"]:
            version = versions.put(self.session, PARTNERS, entry["label"], self._past(entry["as_of"]), self.today)
            version.submitted_on = self._day(entry["submitted_on"])
            versions.put_approval(
                self.session, version, self._past(entry["approved_on"]), entry["approver"], entry["memo_number"], entry["dissemination_method"]
            )
            for one in file["dissemination"]:
                sent_on = self._past(one["sent_on"])
                versions.put_sending(
                    self.session, version.id, one["method"], one["recipients"], sent_on, one.get("letter_number", ""), one.get("note", "")
                )

    def _values(self, register: Register, entry: Mapping[str, Any]) -> dict[str, Any]:
        """What an entry says of the register's own fields, days counted from today."""
        fields = [field for field in register.stored if not field.computed and field.kind is not Kind.REFERENCE and field.name in entry]
        return {field.name: self._day(entry[field.name]) if field.kind is Kind.DATE else entry[field.name] for field in fields}

    def _day(self, days: int | None) -> date | None:
        return None if days is None else self._past(days)

    def _past(self, days: int) -> date:
        return self.today + timedelta(days=days)

    def _add(self, row: Any) -> Any:
        """Add a row whose id is needed at once."""
        self.session.add(row)
        self.session.flush()
        return row


# --- Taking it away --------------------------------------------------------------------------------------------------------------------------


def edited(work: Workspace) -> list[str]:
    """The names of sample records that ``remove`` would keep, because the office edited them or its own records refer to them."""
    if not present(work):
        return []
    with work.session() as session:
        return _names(session, _Brought(session, int(work.reader.office()[MARK])).kept)


def remove(work: Workspace, also_edited: bool = False) -> Removal:
    """Take away what ``fill`` brought, and nothing else. One deed, undone as one.

    Records of the sample that the office edited since, or to which its own records refer, stay and belong to the office from then on; ``also_edited`` takes them too.
    Groups and units stay: they are the office's structure.

    :raises UserError: the sample is not filled in
    """
    if not present(work):
        raise UserError(_("The sample office is not filled in."))
    with work.deed("delete", PARTNERS.name, _("the sample office")) as session:
        brought = _Brought(session, int(work.reader.office()[MARK]))
        kept = set() if also_edited else brought.kept
        names = _names(session, kept)
        return Removal(brought.remove(kept), names)


class _Brought:
    """What the deed that filled the sample in added, read from the change log."""

    def __init__(self, session: Session, deed_id: int) -> None:
        self.session = session
        self.deed_id = deed_id
        rows = self._rows("SELECT table_name, record_id FROM change WHERE deed_id = ? AND field = '+'", deed_id)
        self.rows: dict[str, set[int]] = {}
        for table, record_id in rows:
            self.rows.setdefault(table, set()).add(record_id)

    @property
    def kept(self) -> set[tuple[str, int]]:
        """(table, id) of the records that stay."""
        found = {(REGISTERS[name].table, record_id) for name, record_id in self._edited() if name in REGISTERS}
        found |= self._touched() | self._referred()
        found |= self._parts_of({record_id for table, record_id in found if table == _CASES})
        found |= self._evidence_of({record_id for table, record_id in found if table == _ROUNDS})
        return {(table, record_id) for table, record_id in found if record_id in self.rows.get(table, ())}

    def _parts_of(self, case_ids: set[int]) -> set[tuple[str, int]]:
        """What was done, forwarded and written about cases that stay."""
        found = [(table, record_id, case_id) for table in _OF_CASES for record_id, case_id in self._rows(f'SELECT id, case_id FROM "{table}"')]
        return {(table, record_id) for table, record_id, case_id in found if case_id in case_ids}

    def _evidence_of(self, round_ids: set[int]) -> set[tuple[str, int]]:
        """What rounds that stay rest on: the earlier rounds they are compared with, their agreements, and the evidence of all of them."""
        links = {one: (agreement, previous) for one, agreement, previous in self._rows("SELECT id, agreement_id, previous_id FROM assessment")}
        staying, seen = list(round_ids), set(round_ids)
        while staying:
            previous = links[staying.pop()][1]
            if previous is not None and previous not in seen:
                seen.add(previous)
                staying.append(previous)
        found = {("evidence", evidence) for one, evidence in self._rows("SELECT assessment_id, evidence_id FROM evidence_use") if one in seen}
        found |= {("performance_agreement", links[one][0]) for one in seen if links[one][0] is not None}
        return found | {(_ROUNDS, one) for one in seen}

    def remove(self, kept: set[tuple[str, int]]) -> int:
        """Delete everything but ``kept``; how many records of registers that were."""
        removed = 0
        for register in reversed(REGISTERS.values()):  # what belongs to a case before the case itself
            removed += self._delete(register.table, kept)
        for table in ("dissemination", "register_version", "person"):
            self._delete(table, kept)
        self._approvals(kept)
        self._office(kept)
        self._topics()
        return removed

    def _edited(self) -> list[tuple[str, int]]:
        kinds = ",".join(f"'{kind}'" for kind in _OWN_EDITS)
        return self._rows(
            "SELECT DISTINCT owner_register, owner_id FROM change JOIN deed ON deed.id = change.deed_id "
            f"WHERE deed_id > ? AND undone_by_id IS NULL AND kind IN ({kinds}) AND owner_id IS NOT NULL",
            self.deed_id,
        )

    def _touched(self) -> set[tuple[str, int]]:
        """Rows outside the registers (people, profile, versions) that were changed by any later deed."""
        found = self._rows(
            "SELECT DISTINCT table_name, record_id FROM change JOIN deed ON deed.id = change.deed_id "
            "WHERE deed_id > ? AND undone_by_id IS NULL AND kind <> 'undo' AND table_name IN ('person', 'office', 'register_version', 'dissemination')",
            self.deed_id,
        )
        return set(found)

    def _referred(self) -> set[tuple[str, int]]:
        """Records to which a record of the office's own refers."""
        own = {table: self._own(table) for table in ("partner", "network_member", "partner_activity")}
        found = {("partner", target) for row in own["partner"] for target in (row["parent_id"], row["merged_into_id"])}
        found |= {("network", row["network_id"]) for row in (*own["network_member"], *own["partner_activity"])}
        modules = (publicity_register, complaint_register, assessment_register, instrument_register)
        for register in (register for module in modules for register in module.ALL_REGISTERS.values()):
            references = [field for field in register.stored if field.kind is Kind.REFERENCE and not field.computed]
            found |= {(REGISTERS[field.choices].table, row[field.name]) for row in self._own(register.table) for field in references} if references else set()
        return {(table, record_id) for table, record_id in found if record_id is not None}

    def _own(self, table: str) -> list[dict[str, Any]]:
        cursor = self.session.connection().exec_driver_sql(f'SELECT * FROM "{table}" WHERE deleted_at IS NULL')
        return [dict(row) for row in cursor.mappings() if row["id"] not in self.rows.get(table, ())]

    def _delete(self, table: str, kept: set[tuple[str, int]]) -> int:
        """Delete the brought rows of a table, what hangs on them going along."""
        from desktop.services.changes import TRACKED

        gone = [row for record_id in sorted(self.rows.get(table, ())) if (table, record_id) not in kept and (row := self.session.get(TRACKED[table], record_id))]
        for row in gone:
            self.session.delete(row)
        self.session.flush()
        return len(gone)

    def _approvals(self, kept: set[tuple[str, int]]) -> None:
        from desktop.models.office import Approval

        owners = {REGISTERS[name].table: name for name in REGISTERS} | {versions.REGISTER_NAME: versions.REGISTER_NAME}
        names = {(owners[table], record_id) for table, record_id in kept if table in owners}
        for record_id in sorted(self.rows.get("approval", ())):
            row = self.session.get(Approval, record_id)
            if row is not None and (row.register, row.record_id) not in names:
                self.session.delete(row)
        self.session.flush()

    def _office(self, kept: set[tuple[str, int]]) -> None:
        """The profile goes where the office did not write over it; the structure of groups stays."""
        from desktop.models.office import Office

        for record_id in sorted(self.rows.get("office", ())):
            row = self.session.get(Office, record_id)
            if row is not None and row.key != "unit_template" and (row.key == MARK or ("office", record_id) not in kept):
                self.session.delete(row)
        self.session.flush()

    def _topics(self) -> None:
        """Topics nobody uses any more go."""
        from desktop.models.office import ValueItem

        raw: Any = self.session.connection().connection.dbapi_connection
        for record_id in sorted(self.rows.get("value_item", ())):
            row = self.session.get(ValueItem, record_id)
            if row is not None and not search.holders(raw, PARTNERS, PARTNERS["topics"], row.key):
                self.session.delete(row)

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.session.connection().exec_driver_sql(sql, values)]


def _names(session: Session, kept: set[tuple[str, int]]) -> list[str]:
    """The names of records, in Thai order."""
    from desktop.services.changes import TRACKED

    tables = {register.table for register in REGISTERS.values()}
    rows: list[Any] = [session.get(TRACKED[table], record_id) for table, record_id in kept if table in tables]
    return sorted((row.name for row in rows if row is not None), key=sort_key)
