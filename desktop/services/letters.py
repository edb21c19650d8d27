"""Letters of a case made from the templates the office edits: acknowledgement, answer, memo, forwarding, reminders, summons, canned replies (domain B.3.8, C.5).

A letter that is kept never holds who complains: {ผู้ร้อง} stays a field in it and is filled when it is drawn. ``person`` says who may be named; for somebody who asked to
be hidden that is a look with a reason, which stays on record (``identities.reveal``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.domain import letter_fields
from desktop.domain.addressee import TO_ALL, addressee, greeting
from desktop.domain.letter_fields import FIELDS
from desktop.errors import UserError
from desktop.models.complaint_register import CASES, LETTERS, REFERRALS, TEMPLATES
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.paths import resource
from desktop.services import office, records, shipped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

__all__ = ["FIELDS", "Template", "bring_back", "ensure_templates", "fill", "make", "person", "save", "templates", "values_of"]

Values = dict[str, Any]

_GIVEN = "letter_templates"
_LABELS = ("record_type", "channel", "category", "external_source", "owner_unit", "inadmissible_reason", "result_code", "accepted_to_plan")
_BY_STATUS = {
    ("answer", "rejected"): "answer_rejected", ("answer", "transferred"): "answer_forwarded", ("memo", "in_progress"): "memo_result",
    ("memo", "fact_finding"): "memo_result", ("memo", "proposed"): "memo_result", ("memo", "resolved"): "memo_result", ("reply", "need_info"): "reply_more",
    ("reply", "rejected"): "reply_rejected", ("reply", "transferred"): "reply_forwarded", ("reply", "in_progress"): "reply_progress",
    ("reply", "closed"): "reply_closed", ("reply", "acknowledged"): "reply_thanks",
}  # fmt: skip
"""(Kind, status of the case) → the shipped template that fits first."""
_USUAL = {"memo": "memo_assign", "reply": "reply_received"}
"""Kind → the shipped template that fits otherwise, where it is not called like the kind."""
_BY_PURPOSE = {"facts": "forward_facts", "know": "forward_know", "handle": "forward"}


class Template(NamedTuple):
    """A template of a letter. ``record_types`` empty: for all; ``shipped_key`` names one the program came with."""

    id: int
    name: str
    kind: str
    record_types: list[str]
    subject: str
    recipient: str
    body: str
    shipped_key: str


# --- Templates -------------------------------------------------------------------------------------------------------------------------------


@cache
def _shipped() -> dict[str, Values]:
    """The templates the program comes with: key → fields of the register."""
    tables: dict[str, Values] = tomllib.loads(resource("letter_templates.toml").read_text(encoding="utf-8-sig"))
    return {key: row | {"body": row["body"].strip("\n"), "shipped_key": key} for key, row in tables.items()}


def ensure_templates(work: Workspace) -> None:
    """Put the shipped templates into the register that were never put there. One the office has deleted does not come back."""
    shipped.ensure(work, _GIVEN, TEMPLATES, _shipped())


def bring_back(work: Workspace) -> int:
    """Put those shipped templates into the register again that are no longer there; how many. What the office changed stays as it is."""
    present = {row[0] for row in work.reader.connection.execute("SELECT shipped_key FROM case_template WHERE deleted_at IS NULL")}
    missing = {key: row for key, row in _shipped().items() if key not in present}
    with work.deed("settings", TEMPLATES.name, _(TEMPLATES.label)) as session:
        from desktop.domain.thai_text import sort_key

        model = records.model_of(TEMPLATES)
        session.add_all(model(**row, name_sort=sort_key(row["name"])) for row in missing.values())
    return len(missing)


def templates(work: Workspace, kind: str = "", record_type: str = "") -> list[Template]:
    """The templates of a kind (or all), those made for a record type first, then in Thai order of their names; never those of other record types."""
    ensure_templates(work)
    wanted = Query(filters=(("kind", (kind,)),)) if kind else Query()
    rows = work.reader.rows(TEMPLATES, work.reader.ids(TEMPLATES, wanted))
    keys = dict(work.reader.connection.execute("SELECT id, shipped_key FROM case_template").fetchall())
    found = [
        Template(row["id"], row["name"], row["kind"], row["record_types"] or [], row["subject"] or "", row["recipient"] or "", row["body"], keys.get(row["id"]) or "")
        for row in rows
    ]
    fitting = [one for one in found if not record_type or not one.record_types or record_type in one.record_types]
    return sorted(fitting, key=lambda one: bool(record_type) and record_type not in one.record_types)


def _chosen(work: Workspace, template_id: int | None, kind: str, case: Values, referral: Values | None) -> Template:
    """The template asked for, or the one that fits the case best.

    :raises UserError: it is gone, or the office has none of this kind
    """
    found = templates(work, kind, case["record_type"])
    if template_id is not None:
        found = [one for one in templates(work) if one.id == template_id]
    if not found:
        raise UserError(_("There is no template for this letter."), _("Make one under the letter templates, or bring the shipped ones back."))
    wanted = _BY_STATUS.get((kind, case["status"])) or _USUAL.get(kind, kind)
    if kind == "reminder" and referral:
        wanted = f"reminder{letter_fields.next_reminder(referral)}"
    if kind == "forward" and referral:
        wanted = _BY_PURPOSE.get(referral.get("purpose") or "", wanted)
    return next((one for one in found if one.shipped_key == wanted), found[0])


# --- What the fields say -----------------------------------------------------------------------------------------------------------------------


def values_of(work: Workspace, case_id: int, kind: str, referral_id: int | None = None) -> dict[str, str]:
    """Field → what it says in a letter of this kind; who complains is not among them.

    :raises UserError: the case is gone, or not for this viewer
    """
    case = _case(work, case_id)
    return _values(work, case, kind, _referral(work, case, referral_id))


def _values(work: Workspace, case: Values, kind: str, referral: Values | None) -> dict[str, str]:
    labels = {name: _label(work, CASES[name].choices, case[name]) for name in _LABELS}
    told = letter_fields.case_values(kind, case | {"asked": _asked(work, case["id"])}, labels, _last_days(work, case["id"]))
    about = {"purpose": _label(work, "referral_purpose", referral.get("purpose")), "addressee": _addressee(work, referral)} if referral else {}
    return told | letter_fields.referral_values(referral, about) | letter_fields.office_values(work.reader.office(), work.actor, work.today())


def _label(work: Workspace, choices: str, key: str | None) -> str:
    return work.lists().label(choices, key, "th") if key else ""


def _case(work: Workspace, case_id: int) -> Values:
    found = work.reader.get(CASES, case_id)
    if found is None:
        raise UserError(_("This case is no longer in the register."), _("Refresh the list, then choose again."))
    return found


def _referral(work: Workspace, case: Values, referral_id: int | None) -> Values | None:
    """The forwarding a letter is about: the one asked for, else the last that has no report yet, else what the case itself says."""
    if referral_id is not None:
        return work.reader.get(REFERRALS, referral_id)
    wanted = Query(filters=(("case_id", (str(case["id"]),)),), order=("sent_on", True))
    rows = work.reader.rows(REFERRALS, work.reader.ids(REFERRALS, wanted))
    waiting = [row for row in rows if not row["reported_on"]] or rows
    if waiting:
        return waiting[0]
    if not case["forwarded_to"]:
        return None
    title = case["forwarded_to.title"]
    return {"partner_id": case["forwarded_to"], "partner_id.title": title, "name": title, "doc_no": case["out_doc_no"], "sent_on": case["out_doc_on"]}


def _addressee(work: Workspace, referral: Values) -> str:
    """To whom the agency's post goes: its head; monks are greeted in their own words, which stand before it."""
    partner = work.reader.get(PARTNERS, referral["partner_id"]) if referral.get("partner_id") else None
    if partner is None:
        return str(referral.get("name") or "")
    word = greeting(partner)
    return addressee(partner) if word == TO_ALL else f"{word} {addressee(partner)}"


def _asked(work: Workspace, case_id: int) -> str:
    """What the complainant was asked for and has not sent yet."""
    sql = "SELECT reason FROM case_wait WHERE case_id = ? AND until_on IS NULL AND deleted_at IS NULL ORDER BY id DESC LIMIT 1"
    row = work.reader.connection.execute(sql, (case_id,)).fetchone()
    return row[0] or "" if row else ""


def _last_days(work: Workspace, case_id: int) -> dict[str, date]:
    """Clock → its last day, of those not met yet before those that are."""
    sql = "SELECT clock, due_on FROM case_clock WHERE case_id = ? AND due_on IS NOT NULL ORDER BY met_on IS NULL, id"
    return {clock: date.fromisoformat(day) for clock, day in work.reader.connection.execute(sql, (case_id,))}


# --- Making a letter ---------------------------------------------------------------------------------------------------------------------------


def make(
    work: Workspace, case_id: int, kind: str, template_id: int | None = None, reveal: str | None = None, referral_id: int | None = None
) -> Values:
    """The values of a new letter (fields of the register "letter") by a template; without one by the template that fits the case best.

    Who complains stays a field in it. With ``reveal``, the reason for a look at the name, it is filled in: such values are for sending at once, not for keeping.

    :raises UserError: the case or template is gone; or the facts would be told outside before a text was made for it; or this letter may not name anybody
    :raises Faults: the reason is empty or names the complainant
    """
    case = _case(work, case_id)
    referral = _referral(work, case, referral_id)
    template = _chosen(work, template_id, kind, case, referral)
    kind = template.kind
    _refuse_unredacted(kind, case, template.body)
    values = _values(work, case, kind, referral)
    told = {name: letter_fields.fill_kept(text, values) for name, text in (("name", template.subject), ("recipient", template.recipient), ("body", template.body))}
    made: Values = {
        "case_id": case_id, "kind": kind, "name": told["name"] or template.name, "doc_no": "", "written_on": work.today(), "recipient": told["recipient"],
        "reference": _reference(kind, case, values), "enclosures": [], "urgency": "normal", "body": told["body"], "copies": [],
    } | _signer(work, kind, case)  # fmt: skip
    prefix = work.reader.office().get("doc_prefix", "")
    made["doc_no"] = f"{prefix}/" if prefix and kind not in ("memo", "reply") else ""
    if reveal is None:
        return made
    who = letter_fields.person_values(kind, case["anonymity"], case["number"], person(work, case_id, kind, reveal))
    return made | {name: letter_fields.fill_person(made[name], who) for name in ("name", "recipient", "body")}


def fill(work: Workspace, case_id: int, kind: str, body: str) -> str:
    """A text by a template that need not be saved yet; who complains stays a field.

    :raises UserError: as ``make``
    """
    case = _case(work, case_id)
    _refuse_unredacted(kind, case, body)
    return letter_fields.fill_kept(body, _values(work, case, kind, _referral(work, case, None)))


def _refuse_unredacted(kind: str, case: Values, body: str) -> None:
    if letter_fields.needs_redaction(kind, case, body):
        raise UserError(
            _("The facts may not be told outside yet: the complainant of case {number} is hidden and there is no text for the respondent.", number=case["number"]),
            _("Make the text for the respondent in the case first, then write this letter."),
        )


def _reference(kind: str, case: Values, values: Mapping[str, str]) -> str:
    if kind == "reminder":
        return f"หนังสือ{values['สำนักงาน']} {values['หนังสือที่ส่ง']}".strip() if values["หนังสือที่ส่ง"] else ""
    if kind in letter_fields.TO_COMPLAINANT and case["in_doc_no"]:
        return f"หนังสือ {values['หนังสือรับ']}"
    return ""


def _signer(work: Workspace, kind: str, case: Values) -> Values:
    """Who signs: a memo the officer in charge, everything else the director or who stands in (domain B.0.1)."""
    if kind == "memo":
        name = case["owner_officer"] or work.actor
        post = next((one["position"] for one in office.people(work) if one["name"] == name), None)
        return {"signer": name, "signer_position": post or ""}
    profile = work.reader.office()
    acting = _label(work, "acting", profile.get("director_acting"))
    return {"signer": profile.get("director_name", ""), "signer_position": f"{acting} {profile.get('director_title', '')}".strip()}


# --- Who may be named ----------------------------------------------------------------------------------------------------------------------------


def may_reveal(work: Workspace, case_id: int, kind: str) -> bool:
    """Whether a look with a reason would put the name into this kind of letter: only a letter to the complainant who asked to be hidden."""
    return _case(work, case_id)["anonymity"] == "confidential" and letter_fields.may_name(kind, "confidential")


def person(work: Workspace, case_id: int, kind: str, reason: str | None = None) -> Values | None:
    """Who complains, for drawing a letter of this kind; None where the letter says ผู้ร้องเรียน instead. A ``reason`` asks for a hidden name: it is recorded.

    :raises UserError: this kind of letter may not name the complainant whatever the reason (ม.38, ม.41)
    :raises Faults: the reason is empty or names the complainant
    :raises Locked: the key of the office is needed first
    """
    case = _case(work, case_id)
    if not letter_fields.may_name(kind, case["anonymity"]):
        if reason is not None:
            raise UserError(
                _("This letter may not name the complainant."), _("Only a letter to a complainant who gave a name may do so; others say “the complainant”.")
            )
        return None
    if case["anonymity"] == "named":
        return work.complainant(case_id)
    if reason is None:
        return None
    from desktop.services import identities

    return identities.reveal(work, case_id, reason)


# --- Keeping -------------------------------------------------------------------------------------------------------------------------------------


def save(work: Workspace, values: Mapping[str, Any], letter_id: int | None = None, version: int | None = None) -> int:
    """Keep a letter with its case; its id. A complainant named in it becomes a field again: what is kept names nobody.

    :raises Faults: something is missing, or a hidden name stands in it
    """
    kept = dict(values)
    before = work.reader.get(LETTERS, letter_id) if letter_id is not None else None
    case_id = kept.get("case_id") or (before or {}).get("case_id")
    who = work.complainant(case_id) if case_id else None
    for name in ("name", "recipient", "body", "reference", "enclosures", "copies"):
        if who and (said := kept.get(name)):
            kept[name] = _unnamed(said, who) if isinstance(said, str) else [_unnamed(line, who) for line in said]
    return records.save(work, LETTERS, kept, letter_id, version=version)


def _unnamed(text: str, who: Mapping[str, Any]) -> str:
    """A text in which the complainant's full name, address and telephone are fields again."""
    name = " ".join(filter(None, (who.get("first_name"), who.get("last_name")))) if who.get("last_name") else ""
    where = " ".join(str(who.get("address") or "").split())
    field, place, phone = letter_fields.PERSON_FIELDS
    for said, meant in ((f"{who.get('title') or ''}{name}" if name else "", field), (name, field), (where, place), (who.get("phone") or "", phone)):
        if len(said) > 5:
            text = text.replace(said, "{" + meant + "}")
    return text
