"""What personal data the office keeps, for how long, and what a person may ask for (พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562; domain C.11)."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain import complainants
from desktop.domain.thai_date import format_date
from desktop.domain.thai_text import normalise_long
from desktop.errors import Fault, Faults, UserError
from desktop.models import case_privacy
from desktop.models.case_privacy import Due
from desktop.models.complaint_register import CASES, DISPOSALS, IDENTITY, PURPOSES
from desktop.saving import whole_file
from desktop.services import disposal, history, identities, records, removal, shipped, tidying
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

_log = logging.getLogger(__name__)

_GIVEN = "data_purposes"


def ensure_purposes(work: Workspace) -> None:
    """Put the purposes the program comes with into the record of processing, once; what the office edits or deletes stays so."""
    from desktop.services.cases import shipped_tables

    shipped.ensure(work, _GIVEN, PURPOSES, shipped_tables()["purposes"])


# --- How long ----------------------------------------------------------------------------------------------------------------------------------


def due_for_disposal(work: Workspace) -> list[Due]:
    """The closed cases of which something has been kept long enough and that this viewer may see, each with the groups of personal data to be destroyed; longest
    over first."""
    return case_privacy.due(work.reader, work.today())


def dispose(work: Workspace, cases: Mapping[int, Sequence[str]] | Sequence[int], values: Mapping[str, Any]) -> int:
    """Destroy groups of personal data whose time is over (case id → groups; of a mere list of cases all that is due), with the certificate; its id in the register
    "disposal". Cannot be undone, nor anything done before.

    "facts" makes the whole case anonymous. Cases merged into them go along. ``values`` are the fields of the certificate ("name" its number, "approver",
    "memo_number", "note").

    :raises Faults: something of the certificate is missing
    :raises UserError: the time of one of them is not over, or one is kept to others; nothing was changed
    """
    wanted = _wanted(work, cases)
    whole = {one: groups for case_id, groups in wanted.items() for one in case_privacy.with_merged(work.reader, [case_id])}
    told = _told_groups(work, whole)
    with work.deed("anonymise", CASES.name, str(len(whole))) as session:
        from desktop.models.complaint import CaseDisposal

        certificate = records.save(work, DISPOSALS, {"disposed_on": work.today(), **values})
        row = session.get_one(CaseDisposal, certificate)
        row.case_count, row.case_numbers = len(whole), told
        row.data_groups = [group for group in case_privacy.GROUPS if any(group in groups for groups in whole.values())]
        files = _destroy(work, session, whole)
    removal.delete_files(work, files)
    try:
        tidying.finish(work)
    except UserError as error:  # the data is destroyed; the file is written anew at the next start
        _log.warning("not written anew: %s", type(error).__name__)
    return certificate


def _wanted(work: Workspace, cases: Mapping[int, Sequence[str]] | Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Case → the groups to be destroyed, in their order; all that is due where the facts are among them.

    :raises UserError: nothing is asked for, or something that is not due
    """
    due = {one.case_id: one.groups for one in due_for_disposal(work)}
    asked = dict(cases) if isinstance(cases, Mapping) else {one: due.get(one, ()) for one in cases}
    early = next((one for one, groups in asked.items() if not groups or not set(groups) <= set(due.get(one, ()))), None)
    if early is not None or not asked:
        number = work.reader.reference_title(CASES.name, early) if early else "–"
        raise UserError(_("The time of keeping of case {number} is not over, or it is made anonymous already.", number=number), _("Take it out of the list, then try again."))
    return {one: due[one] if case_privacy.FACTS in groups else tuple(group for group in due[one] if group in groups) for one, groups in asked.items()}


def _told_groups(work: Workspace, whole: Mapping[int, Sequence[str]]) -> list[str]:
    """A line a case for the certificate: its number and what was destroyed, in words."""
    titles = work.reader.reference_titles(CASES.name, list(whole))
    return [f"{titles.get(one, '–')}: {' · '.join(work.lists().labels('case_data_group', groups))}" for one, groups in whole.items()]


def _destroy(work: Workspace, session: Session, whole: Mapping[int, Sequence[str]]) -> list[str]:
    """Destroy the groups, cases with the same ones together; the stored names of the files to delete afterwards."""
    together: dict[tuple[str, ...], list[int]] = {}
    for case_id, groups in whole.items():
        together.setdefault(tuple(groups), []).append(case_id)
    gone = [case_id for groups, ids in together.items() if case_privacy.FACTS in groups for case_id in ids]
    for groups, ids in together.items():
        if case_privacy.FACTS not in groups:
            disposal.lift(session, ids, groups)
    return disposal.anonymise(work, session, gone) if gone else []


# --- One person's data -------------------------------------------------------------------------------------------------------------------------


def person_data(work: Workspace, query: Mapping[str, Any], reason: str) -> dict[str, Any]:
    """What is kept about one person who complains, for the person who asks (มาตรา 30): who, and each case in the words of the office.

    ``query``: name, telephone or another field of ``IDENTITY``. Every case looked at is written down with the reason. Nothing of it names who else is concerned
    beyond what the person has told: facts, wish and the outcome as it was told to them. Gives {"asked_on", "person": {label: value}, "cases": [{label: value}]}.

    :raises Locked: the key is locked
    :raises Faults: "reason" is missing
    :raises UserError: nobody like that is kept
    """
    why = normalise_long(reason)
    if not why.strip():
        raise Faults([Fault("reason", _("The reason is still missing."), _("Write who asked and when; it stays on record."))])
    found = identities.of_person(work, query)
    if not found:
        raise UserError(_("Nothing is kept about this person as a complainant."), _("Check the name and the telephone."))
    if complainants.names_in(found[0][1], {"reason": why}):
        raise Faults([Fault("reason", _("The reason holds the hidden name."), _("Write “the complainant” in its place; the reason can be read by others."))])
    identities.record(work, [case_id for case_id, _kept in found], why)
    person: dict[str, list[str]] = {}
    for _case_id, kept in found:
        for name, value in kept.items():
            known = person.setdefault(_(IDENTITY[name].label), [])
            known += [str(value)] if str(value) not in known else []
    return {
        "asked_on": format_date(work.today(), "long"),
        "person": {label: "\n".join(values) for label, values in person.items()},
        "cases": [_case_in_words(work, case_id) for case_id, _kept in found],
    }


_TOLD = (
    "number", "record_type", "received_on", "channel", "complainant_kind", "anonymity", "complainant_group", "name", "detail", "wish", "category", "status", "first_reply_on",
    "replied_on", "reply_channel", "reply_doc_no", "recourse", "result_code", "outcome_accepted", "closed_on", "retention_until",
)  # fmt: skip


def _case_in_words(work: Workspace, case_id: int) -> dict[str, str]:
    record = work.reader.rows(CASES, [case_id])[0]
    return {_(CASES[name].label): said for name in _TOLD if (said := history.in_words(work, CASES[name], record[name]))}


def write_json(data: Mapping[str, Any], path: Path) -> None:
    """Write what ``person_data`` gave in a form other programs read (มาตรา 31).

    :raises UserError: the file cannot be written
    """
    with whole_file(path) as unfinished:
        unfinished.write_text(json.dumps(data, ensure_ascii=False, indent=2), encoding="utf-8")


def export_name(work: Workspace) -> str:
    """A file name for one person's data that names nobody."""
    words = _("personal-data")
    return f"{words}-{work.today():%Y%m%d}"
