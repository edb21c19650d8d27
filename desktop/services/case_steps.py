"""What the steps of a case do besides changing its status (domain B.3.3, B.3.4): registered in the tables at the end of ``steps.py``, which carries them out.

Days are written by the steps that reach them and taken back by those that lead back; the history keeps what was. What a step did besides, such as the row of a
forwarding or of a wait, is part of the same deed and goes again when it is undone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain import case_clocks
from desktop.domain.thai_date import format_date
from desktop.errors import Fault, Faults, UserError
from desktop.models import case_privacy
from desktop.words import N_, _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.steps import Taken
    from desktop.services.workspace import Workspace

Row = dict[str, Any]
Asking = Callable[["Workspace", Sequence[Row]], "dict[str, tuple[bool, Any] | None]"]
"""(work, records) → field → (required, what it opens with), or None for a field that is not asked for."""

_WITH_LETTER = "letter"
"""The channel of an answer that has a number."""


# --- What is asked for -------------------------------------------------------------------------------------------------------------------------


def _assigning(work: Workspace, rows: Sequence[Row]) -> dict[str, tuple[bool, Any] | None]:
    """The group that owns the record type is offered; the check of section 13 is made anew each time; named handlers where the case needs them."""
    from desktop.services import cases

    row = rows[0]
    owner = row["owner_unit"] or cases.owner_of(work, row["record_type"])
    handlers = row["handlers"] or ([work.actor] if cases.is_secret(work, row) and work.actor else [])
    return {
        "owner_unit": (True, None if owner == row["respondent_unit"] else owner),
        "coi_checked": (False, False),
        "coi_note": (False, None),
        "handlers": (cases.is_secret(work, row), handlers),
    }


def _telling(work: Workspace, rows: Sequence[Row]) -> dict[str, tuple[bool, Any] | None]:
    """How the complainant was told; there is nobody to tell in an anonymous case. The office's usual recourse is offered with the result of a complaint."""
    from desktop.services import complaint_settings

    usual = complaint_settings.settings(work).recourse if all(row["record_type"] == "complaint" and row["anonymity"] != "anonymous" for row in rows) else None
    held = rows[0]["recourse"] if len(rows) == 1 else None
    return {"reply_channel": (any(row["anonymity"] != "anonymous" for row in rows), None), "recourse": (False, held or usual or None)}


def _telling_at_last(_work: Workspace, rows: Sequence[Row]) -> dict[str, tuple[bool, Any] | None]:
    """A case that was not taken up may have to be told still; of any other that is known."""
    untold = any(_untold(row) for row in rows)
    return {"reply_channel": (True, None), "reply_doc_no": (False, None)} if untold else {"reply_channel": None, "reply_doc_no": None}


def _untold(row: Mapping[str, Any]) -> bool:
    return row["anonymity"] != "anonymous" and row["replied_on"] is None


def _rejecting(_work: Workspace, _rows: Sequence[Row]) -> dict[str, tuple[bool, Any] | None]:
    return {"reply_channel": (False, None), "reply_doc_no": (False, None)}


def _forwarding(_work: Workspace, _rows: Sequence[Row]) -> dict[str, tuple[bool, Any] | None]:
    """Each forwarding has a letter of its own."""
    return {"forwarded_to": (True, None), "out_doc_no": (True, None), "out_doc_on": (False, None)}


# --- What keeps a step from being taken ----------------------------------------------------------------------------------------------------------


def _refuse_nothing_done(work: Workspace, ids: Sequence[int]) -> None:
    """What is settled was worked on: at least one action is written down, or a step of a request for information (domain B.3.3)."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM case_action WHERE case_id = :id AND deleted_at IS NULL) "
        "OR EXISTS (SELECT 1 FROM case_step WHERE case_id = :id AND deleted_at IS NULL AND done_on IS NOT NULL)"
    )
    for case_id in ids:
        if not work.reader.connection.execute(sql, {"id": case_id}).fetchone()[0]:
            raise UserError(_("Nothing is written down yet that was done about this case."), _("Add at least one action first, then take this step."))


def _refuse_unchecked(_work: Workspace, found: Mapping[int, Row], taken: Taken) -> None:
    """Whoever is to work on a case was asked about a conflict of interest, or somebody stands in (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 13)."""
    if not taken.values.get("coi_checked") and not taken.values.get("coi_note"):
        hint = _("Tick that none was found, or write what was found and who stands in.")
        raise Faults([Fault("coi_checked", _("Nobody has been asked yet about a conflict of interest (s. 13)."), hint)])


def _refuse_before_receipt(_work: Workspace, found: Mapping[int, Row], taken: Taken) -> None:
    for row in found.values():
        if taken.on.isoformat() < row["received_on"]:
            raise _too_early(_("The day lies before that of the receipt ({day}).", day=_day(row["received_on"])))


def _refuse_disposed(_work: Workspace, found: Mapping[int, Row], _taken: Taken) -> None:
    for row in found.values():
        refuse_disposed(row)


def refuse_disposed(row: Mapping[str, Any]) -> None:
    """:raises UserError: the time of the case was over and it was made anonymous: nothing is written into it any more"""
    if row["disposed_on"] is not None:
        message = _("Case {number} was made anonymous when its time of keeping was over.", number=row["number"] or "–")
        raise UserError(message, _("Take in a new case if there is something new."))


def _not_before(*names: str) -> Callable[[Workspace, Mapping[int, Row], Taken], None]:
    """A refusal of a day before the one of an earlier step."""

    def refuse(_work: Workspace, found: Mapping[int, Row], taken: Taken) -> None:
        for row in found.values():
            for name in names:
                if row[name] and taken.on.isoformat() < row[name]:
                    raise _too_early(_("The day lies before that of “{what}” ({day}).", what=_(_EARLIER[name]), day=_day(row[name])))

    return refuse


_EARLIER = {"assigned_on": N_("Assigned on"), "resolved_on": N_("Settled on"), "replied_on": N_("Complainant told on"), "closed_on": N_("Closed on")}


def _too_early(message: str) -> Faults:
    return Faults([Fault("on", message, _("Type that day or a later one."))])


def _day(stored: str) -> str:
    return format_date(date.fromisoformat(stored), "long")


def _refuse_before_question(work: Workspace, found: Mapping[int, Row], taken: Taken) -> None:
    for case_id in found:
        sql = "SELECT max(from_on) FROM case_wait WHERE case_id = ? AND until_on IS NULL AND deleted_at IS NULL"
        asked_on = work.reader.connection.execute(sql, (case_id,)).fetchone()[0]
        if asked_on and taken.on.isoformat() < asked_on:
            raise _too_early(_("The answer cannot have come before it was asked for ({day}).", day=_day(asked_on)))


def _refuse_letter_without_number(_work: Workspace, _found: Mapping[int, Row], taken: Taken) -> None:
    if taken.values.get("reply_channel") == _WITH_LETTER and not taken.values.get("reply_doc_no"):
        raise Faults([Fault("reply_doc_no", _("The letter of reply has no number yet."), _("Type the number of the letter."))])


# --- Values ------------------------------------------------------------------------------------------------------------------------------------


def _assigned(row: Row, taken: Taken) -> Row:
    """Since when, and by whom; the responsible officer of a case kept to named people is one of them."""
    from desktop.services.records import python_to_stored

    given = {"assigned_on": taken.on.isoformat(), "assigned_by": taken.approver or taken.actor or None}
    handlers, officer = list(taken.values.get("handlers") or ()), taken.values.get("owner_officer")
    if row["restricted"] and officer and officer not in handlers:
        given["handlers"] = python_to_stored(taken.register["handlers"], [*handlers, officer])
    return given


def _clock_days(row: Row, taken: Taken) -> Row:
    """The days the clocks look at."""
    return case_clocks.days_of_step(taken.step.key, row, taken.on.isoformat())


def _told(row: Row, taken: Taken) -> Row:
    return {"replied_on": taken.on.isoformat(), "first_reply_on": row["first_reply_on"] or taken.on.isoformat()}


def _acknowledged(row: Row, taken: Taken) -> Row:
    """Thanks are the answer and settle it, on the short path (domain B.3.4)."""
    known = row["anonymity"] != "anonymous"
    return {"resolved_on": taken.on.isoformat()} | (_told(row, taken) if known else {})


def _rejected(row: Row, taken: Taken) -> Row:
    return _told(row, taken) if taken.values.get("reply_channel") else {}


def _forwarded(_row: Row, taken: Taken) -> Row:
    return {"out_doc_on": (taken.values.get("out_doc_on") or taken.on).isoformat()}


def _resolved(_row: Row, taken: Taken) -> Row:
    return {"resolved_on": taken.on.isoformat()}


def _committee(_row: Row, taken: Taken) -> Row:
    """A committee begins anew: what an earlier one found stays in the history."""
    order_on = taken.values.get("committee_order_on") or taken.on
    return {"committee_order_on": order_on.isoformat(), "committee_concluded_on": None, "committee_conclusion": None}


def _closed(row: Row, taken: Taken) -> Row:
    """Closed together with others that are told only now, a case keeps how and with what letter it was told itself."""
    own = {name: row[name] for name in ("reply_channel", "reply_doc_no")}
    return {"closed_on": taken.on.isoformat()} | (_told(row, taken) if _untold(row) else own)


def _given_up(row: Row, taken: Taken) -> Row:
    """The complainant never answered: that is the result and the summary."""
    return {"closed_on": taken.on.isoformat(), "result_code": row["result_code"] or "unreachable", "closed_summary": row["closed_summary"] or taken.reason}


def _emptied(*names: str) -> Callable[[Row, Taken], Row]:
    """A step back takes these away; the history keeps them."""
    return lambda _row, _taken: dict.fromkeys(names)


_OF_ASSIGNING = ("owner_unit", "owner_officer", "assigned_on", "assigned_by", "coi_checked", "coi_note")
_OF_SETTLING = (
    "result_code", "result", "resolved_on", "replied_on", "reply_channel", "reply_doc_no", "recourse", "outcome_accepted", "inadmissible_reason",
)  # fmt: skip
_OF_CLOSING = ("closed_on", "closed_summary", "retention_until")


# --- What else happens in the same deed ----------------------------------------------------------------------------------------------------------


def _wait(_work: Workspace, session: Session, ids: list[int], taken: Taken) -> None:
    """From now on the complainant is waited for; the clocks stand still."""
    from desktop.services import complaint_clocks

    complaint_clocks.begin_wait(session, ids, taken.on, taken.reason)


def _stop_waiting(_work: Workspace, session: Session, ids: list[int], taken: Taken) -> None:
    from desktop.services import complaint_clocks

    complaint_clocks.end_wait(session, ids, taken.on)


def _send(work: Workspace, session: Session, ids: list[int], taken: Taken) -> None:
    from desktop.services import referrals

    for case_id in ids:
        referrals.from_step(work, session, case_id, taken.values["forwarded_to"], taken.values["out_doc_no"], taken.values.get("out_doc_on") or taken.on)


def _reported(_work: Workspace, session: Session, ids: list[int], taken: Taken) -> None:
    from desktop.services import referrals

    for case_id in ids:
        referrals.reported_by_step(session, case_id, taken.on, taken.memo_number, taken.reason)


def _keep_until(_work: Workspace, session: Session, ids: list[int], _taken: Taken) -> None:
    """How long a closed case is kept, by its record type (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57); no longer than its facts may be (domain C.11)."""
    from desktop.services import changes

    note = changes.recorder(session)
    before = note.read_rows("complaint_case", ids)
    years = {row[0]: row[1] for row in session.connection().exec_driver_sql("SELECT record_type, retention_years FROM case_type WHERE deleted_at IS NULL")}
    most = {row[0]: row[1] for row in session.connection().exec_driver_sql(case_privacy.YEARS_OF_GROUPS)}.get(case_privacy.FACTS)
    updates = {}
    for one, row in before.items():
        kept = years.get(row["record_type"]) or _KEPT_YEARS
        until = case_privacy.kept_until(date.fromisoformat(row["closed_on"]), kept if most is None else min(kept, most))
        updates[one] = {"retention_until": until.isoformat()}
    note.set_values("complaint_case", before, updates)


_KEPT_YEARS = 10


# --- The tables --------------------------------------------------------------------------------------------------------------------------------


def _ways(table: Mapping[str, Any]) -> dict[tuple[str, str], tuple[Any, ...]]:
    return {("case", step): does if isinstance(does, tuple) else (does,) for step, does in table.items()}


ASKING: dict[tuple[str, str], tuple[Asking, ...]] = _ways(
    {"assign": _assigning, "acknowledge": _telling, "notify": _telling, "reject": _rejecting, "close": _telling_at_last, "transfer": _forwarding}
)

BEFOREHAND: dict[tuple[str, str], tuple[Any, ...]] = _ways({"resolve": _refuse_nothing_done})

_WITHOUT_DAYS_OF_THEIR_OWN = ("screen", "rescreen", "accept", "hand_back", "return", "take_up_appeal", "agency_reports", "settle_report")

REFUSALS: dict[tuple[str, str], tuple[Any, ...]] = _ways(
    {
        **dict.fromkeys(_WITHOUT_DAYS_OF_THEIR_OWN, _refuse_before_receipt),
        "assign": (_refuse_before_receipt, _refuse_unchecked),
        "acknowledge": (_refuse_before_receipt, _refuse_letter_without_number),
        "ask_info": _refuse_before_receipt,
        "info_received": _refuse_before_question,
        "no_answer": _refuse_before_question,
        "transfer": _refuse_before_receipt,
        "reject": (_refuse_before_receipt, _refuse_letter_without_number),
        "find_facts": _not_before("assigned_on"),
        "propose": _not_before("assigned_on"),
        "resolve": _not_before("assigned_on"),
        "notify": (_not_before("resolved_on"), _refuse_letter_without_number),
        "close": (_refuse_before_receipt, _not_before("replied_on"), _refuse_letter_without_number),
        "appeal": _not_before("replied_on"),
        "reopen": (_refuse_disposed, _not_before("closed_on")),
    }
)

VALUES: dict[tuple[str, str], tuple[Any, ...]] = _ways(
    {
        "assign": (_assigned, _clock_days),
        "acknowledge": (_acknowledged, _clock_days),
        "reject": (_rejected, _clock_days),
        "transfer": (_forwarded, _clock_days),
        "find_facts": _committee,
        "settle_report": _resolved,
        "resolve": _resolved,
        "notify": (_told, _clock_days),
        "close": _closed,
        "no_answer": _given_up,
        "hand_back": _emptied(*_OF_ASSIGNING),
        "take_up_appeal": _emptied("resolved_on"),
        "appeal": _clock_days,
        "reopen": (_emptied(*_OF_CLOSING, *_OF_SETTLING, *_OF_ASSIGNING), _clock_days),
    }
)

AFTERWARDS: dict[tuple[str, str], tuple[Any, ...]] = _ways(
    {
        "ask_info": _wait,
        "info_received": _stop_waiting,
        "no_answer": (_stop_waiting, _keep_until),
        "transfer": _send,
        "agency_reports": _reported,
        "close": _keep_until,
    }
)
