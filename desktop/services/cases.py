"""Taking in and changing a case: its own fields and, apart from them, who complains (domain B.3.3, B.3.7)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop.domain import case_checks
from desktop.domain.thai_date import format_date
from desktop.errors import Fault, Faults, UserError
from desktop.models import case_privacy
from desktop.models.complaint_register import CASE_TYPES, CASES, CHANNELS, IDENTITY
from desktop.paths import resource
from desktop.services import (
    case_steps,
    checks,
    complaint_clocks,
    complaint_settings,
    identities,
    letters,
    privacy,
    records,
    shipped,
)
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

Values = dict[str, Any]

CONTACTS = ("phone", "email", "line", "address")
"""Any one of these is enough to reach a complainant by (domain B.3.3)."""

_PREFIX = "identity."
_TYPES_GIVEN = "case_types"
_CHANNELS_GIVEN = "listening_channels"
_OWNERS_GIVEN = "case_type_owners"


# --- Saving ----------------------------------------------------------------------------------------------------------------------------------


def save(work: Workspace, values: Mapping[str, Any], identity: Mapping[str, Any] | None, record_id: int | None = None, version: int | None = None) -> int:
    """Save a case and who complains, in one deed; the id of the case.

    ``identity``: the fields of ``IDENTITY``; None leaves what is kept as it is (an anonymous case keeps nobody in any case). ``version`` is the one the form
    was filled from.

    :raises Faults: what keeps it from being saved, at its field; those of the complainant at "identity.…"; nothing was saved
    :raises UserError: the case is gone, kept to others, made anonymous for good, or was changed meanwhile
    """
    if record_id is not None:
        case_steps.refuse_disposed(visible(work, record_id))
    if faults := [fault for fault in check(work, values, identity, record_id) if fault.blocking]:
        raise Faults(faults)
    given = dict(values)
    if record_id is None and not given.get("received_by"):
        given["received_by"] = work.actor
    called = "" if record_id is None else work.reader.reference_title(CASES.name, record_id)
    with work.deed("new" if record_id is None else "save", CASES.name, called) as session:
        saved = records.save(work, CASES, given, record_id, version=version)
        anonymity = _anonymity(work, values, record_id)
        if identity is not None or anonymity == "anonymous":
            identities.put(work, session, saved, checks.clean(IDENTITY, identity or {}), anonymity)
    return saved


def accept_outcome(work: Workspace, case_id: int, accepted: str) -> None:
    """Write down whether the complainant accepts the outcome (ISO 10002), whenever the answer comes, also after the case was closed. One deed.

    :raises Faults: "outcome_accepted" is none of the list
    :raises UserError: the case is gone, kept to others or made anonymous for good, or its result was not told yet
    """
    case = visible(work, case_id)
    case_steps.refuse_disposed(case)
    if case["replied_on"] is None:
        raise UserError(_("The complainant was not told the result yet."), _("Take the step with which the complainant is told, then write down the answer."))
    if accepted not in {item.key for item in work.lists().items("accepted")}:
        raise Faults([Fault("outcome_accepted", _("Choose whether the outcome is accepted."))])
    with work.deed("save", CASES.name, case["number"] or "") as session:
        from desktop.models.complaint import Case

        session.get_one(Case, case_id).outcome_accepted = accepted


def visible(work: Workspace, case_id: int) -> Values:
    """One case as it is kept.

    :raises UserError: there is none, or it is kept to others
    """
    found = work.reader.get(CASES, case_id)
    if found is None:
        raise UserError(_("This case is no longer in the register."), _("Refresh the list, then choose again."))
    return found


def _anonymity(work: Workspace, values: Mapping[str, Any], record_id: int | None) -> str:
    kept = "named" if record_id is None else visible(work, record_id)["anonymity"]
    return str(values.get("anonymity") or kept)


# --- Checking --------------------------------------------------------------------------------------------------------------------------------


def check(work: Workspace, values: Mapping[str, Any], identity: Mapping[str, Any] | None, record_id: int | None) -> list[Fault]:
    """Everything wrong with a case and its complainant as they were typed, warnings too (``blocking`` False); see ``save``."""
    kept = records.defaults(work, CASES) if record_id is None else visible(work, record_id)
    whole = {**kept, **checks.clean(CASES, values)}
    who = None if identity is None else checks.clean(IDENTITY, identity)
    secret = complaint_settings.settings(work).secret_categories
    found = records.check(work, CASES, values, record_id)
    found += case_checks.faults(whole, secret, work.actor)
    found += _unseen(work, whole, secret)
    found += _days(work, whole)
    if record_id is not None and whole["received_on"] != kept["received_on"]:
        found += _receipt_moved(whole)
    found += _complainant(work, whole, who, record_id)
    found += _names_in_texts(whole, who)
    return list(dict.fromkeys(found))


def is_secret(work: Workspace, values: Mapping[str, Any]) -> bool:
    """Whether a case with these values is seen by its named handlers only; then a form offers whoever fills it in as the first of them."""
    return case_checks.is_secret(values, complaint_settings.settings(work).secret_categories)


def _unseen(work: Workspace, whole: Values, secret: tuple[str, ...]) -> Iterator[Fault]:
    handlers = whole.get("handlers") or []
    if handlers and case_checks.is_secret(whole, secret) and work.actor not in handlers:
        yield Fault(
            "handlers",
            _("You are not among the named handlers: after saving you will not see this case any more."),
            _("Add your own name if you work on it."),
            blocking=False,
        )


def _days(work: Workspace, whole: Values) -> Iterator[Fault]:
    received, happened = whole.get("received_on"), whole.get("event_on")
    if isinstance(received, date) and isinstance(happened, date) and happened > received:
        yield Fault("event_on", _("It is said to have happened after it was received."), _("Correct one of the two days."), blocking=False)
    replied = whole.get("first_reply_on")
    if isinstance(replied, date) and replied > work.today():
        yield Fault("first_reply_on", _("The day of the first reply lies in the future."), _("Type today or an earlier day."))
    if isinstance(received, date) and isinstance(replied, date) and replied < received:
        yield Fault("first_reply_on", _("The first reply lies before the receipt."), _("Correct one of the two days."))


_AFTER_RECEIPT = ("screened_on", "assigned_on", "settled_on", "resolved_on", "replied_on", "appealed_on", "closed_on")


def _receipt_moved(whole: Values) -> Iterator[Fault]:
    """Nothing was done about a case before it was received."""
    for name in _AFTER_RECEIPT:
        if isinstance(whole["received_on"], date) and whole.get(name) and whole[name] < whole["received_on"]:
            message = _("The receipt would lie after “{what}” ({day}).", what=_(CASES[name].label), day=format_date(whole[name], "long"))
            yield Fault("received_on", message, _("Correct one of the two days."))
            return


def _complainant(work: Workspace, whole: Values, who: Values | None, record_id: int | None) -> Iterator[Fault]:
    """Name and one contact of the complainant unless he is anonymous (domain B.3.3)."""
    if whole.get("anonymity") == "anonymous" or (who is None and record_id is not None and identities.is_kept(work, record_id)):
        return
    if who is None and case_privacy.IDENTITY in (whole.get("disposed_groups") or ()):
        return  # it was destroyed when its time was over; what else there is to write about the case may be written
    given = who or {}
    if not given.get("first_name"):
        yield Fault(_PREFIX + "first_name", _("The name of the complainant is still missing."), _("Type it, or choose “anonymous” if none was given."))
    if not any(given.get(name) for name in CONTACTS):
        yield Fault(
            _PREFIX + "phone", _("There is no way yet to reach the complainant."),
            _("Type a telephone, an e-mail, a LINE name or an address, or choose “anonymous” if none was given."),
        )  # fmt: skip
    for fault in checks.find(work, IDENTITY, given, record_id=0):
        yield Fault(_PREFIX + fault.field, fault.message, fault.hint, fault.blocking)


def _names_in_texts(whole: Values, who: Values | None) -> list[Fault]:
    """Who asked not to be named, or is not to be kept at all, is not named in what everybody may read, print and search (domain B.3.7)."""
    if whole.get("anonymity") == "named" or not who:
        return []
    return identities.faults_of(CASES, who, identities.texts_of(CASES, whole))


# --- What every office starts with -----------------------------------------------------------------------------------------------------------


@cache
def shipped_tables() -> dict[str, Any]:
    """What the complaint module is shipped with (``resources/complaint_defaults.toml``): table → key → values."""
    return tomllib.loads(resource("complaint_defaults.toml").read_text(encoding="utf-8-sig"))


def ensure_defaults(work: Workspace) -> None:
    """Give a new office what it starts the complaint module with: record types with their numbers and owners, channels, time limits, purposes of
    personal data, templates of letters.

    May be called at any time, from any thread: what the office changed or deleted stays as it is.
    """
    tables = shipped_tables()
    types = {key: {name: value for name, value in row.items() if name != "owners"} | {"record_type": key} for key, row in tables["case_types"].items()}
    shipped.ensure(work, _TYPES_GIVEN, CASE_TYPES, types)
    shipped.ensure(work, _CHANNELS_GIVEN, CHANNELS, {key: row | {"channel": key} for key, row in tables["channels"].items()})
    _ensure_owners(work)
    complaint_clocks.ensure_limits(work)
    privacy.ensure_purposes(work)
    letters.ensure_templates(work)


def _ensure_owners(work: Workspace) -> None:
    """The groups that own the record types, as soon as the office has told its groups; once, for those it has not chosen itself."""
    units = {item.key for item in work.lists().items("org_unit")}
    if not units or shipped.given(work, _OWNERS_GIVEN):
        return
    with work.deed("settings", CASE_TYPES.name, _(CASE_TYPES.label)) as session:
        from sqlalchemy import select

        from desktop.models.complaint import CaseType
        from desktop.models.office import StoreState

        for row in session.scalars(select(CaseType).where(CaseType.owner_unit.is_(None), CaseType.deleted_at.is_(None))):
            row.owner_unit = _shipped_owner(row.record_type, units)
        session.merge(StoreState(key=_OWNERS_GIVEN, value='["given"]'))


def _shipped_owner(record_type: str, units: set[str]) -> str | None:
    owners: list[str] = shipped_tables()["case_types"].get(record_type, {}).get("owners", [])
    return next((key for key in owners if key in units), None)


def owner_of(work: Workspace, record_type: str) -> str | None:
    """The group a record type belongs to (domain B.3.9); None while the office has no groups."""
    row = work.reader.connection.execute(
        "SELECT owner_unit FROM case_type WHERE record_type = ? AND deleted_at IS NULL AND owner_unit IS NOT NULL ORDER BY id LIMIT 1", (record_type,)
    ).fetchone()
    return row[0] if row else _shipped_owner(record_type, {item.key for item in work.lists().items("org_unit")})
