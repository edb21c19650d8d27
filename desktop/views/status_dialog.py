"""Asks what has to be written down when partners move from status to status, or were verified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain import partner_rules
from desktop.models.partner_register import PARTNERS
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField, TextField
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.domain.statuses import Transition
    from desktop.services.workspace import Workspace

_WHAT_HAPPENS = {
    "submit": N_("{what} will wait for the director's decision."),
    "approve": N_("{what} will be in use. The decision is recorded with its memo number."),
    "return": N_("{what} will go back to be corrected."),
    "withdraw": N_("{what} will be a draft again."),
    "suspend": N_("{what} will be left out of lists of recipients until used again."),
    "discontinue": N_("{what} will stay in the register as discontinued, with its history."),
    "resume": N_("{what} will be in use again."),
}


def _subject(work: Workspace, ids: list[int]) -> str:
    if len(ids) == 1:
        return f"“{work.reader.reference_title(PARTNERS.name, ids[0])}”"
    return _("{count} {what}", count=f"{len(ids):,}", what=_(PARTNERS.named(len(ids))))


def ask_step(owner: Any, ids: list[int], key: str) -> bool:
    """Ask for date, reason, memo number and approver as the step needs them, then take it; True when it was taken.

    Of many partners only those that can take the step are moved.
    """
    from desktop.services import partners

    work: Workspace = owner.work
    step = partner_rules.transition(key)
    able = partners.able(work, ids, key)
    if not able:
        return False
    sentence = _(_WHAT_HAPPENS[key], what=_subject(work, able))
    if len(able) < len(ids):
        sentence += " " + _("{count} of the selected cannot take this step and are left as they are.", count=f"{len(ids) - len(able):,}")

    def deed(values: dict[str, Any]) -> None:
        reason, memo, approver = (values.get(name) or "" for name in ("reason", "memo_number", "approver"))
        partners.change_status(work, able, key, values.get("on"), reason, memo, approver)

    if not ask(owner, _("{step}: {what}", step=_(step.label), what=_subject(work, able)), sentence, _asked(work, step), _(step.label), deed):
        return False
    _said(owner, _("{step}: {what}", step=_(step.label), what=_subject(work, able)))
    return True


def _asked(work: Workspace, step: Transition) -> list[Asked]:
    day = DateField(_("Date"), work.today())
    day.set_value(work.today())
    asked = [Asked("on", _("Date"), day, True)]
    if step.key in ("approve", "return", "discontinue", "resume"):
        approver = TextField(_("Decided by"))
        approver.set_value(work.reader.office().get("director_name") or "")
        asked.append(Asked("approver", _("Decided by"), approver))
    if step.needs_memo or step.key in ("submit", "return", "discontinue", "resume"):
        asked.append(Asked("memo_number", _("Memo number"), TextField(_("Memo number"), width=200), step.needs_memo))
    if step.needs_reason or step.key == "approve":
        word = _("Reason") if step.needs_reason else _("Opinion or order")
        asked.append(Asked("reason", word, LongTextField(word), step.needs_reason))
    return asked


def ask_verified(owner: Any, ids: list[int]) -> bool:
    """Ask when, by whom and how the data were verified, then mark them; True when they were."""
    from desktop.services import partners

    work: Workspace = owner.work
    able = partners.able(work, ids, "verify")
    if not able:
        owner.window_.notice(_("Only agencies in use can be marked as verified."), "info", key="verify", seconds=8)
        return False
    sentence = _("The data of {what} are correct as they stand; the next review follows from this day.", what=_subject(work, able))
    if len(able) < len(ids):
        sentence += " " + _("{count} of the selected cannot take this step and are left as they are.", count=f"{len(ids) - len(able):,}")

    def deed(values: dict[str, Any]) -> None:
        partners.verify(work, able, values["on"] or work.today(), values["by"] or "", values["method"] or "")

    if not ask(owner, _("Data are correct"), sentence, verified_fields(work), _("Data are correct"), deed):
        return False
    _said(owner, _("Verified: {what}", what=_subject(work, able)))
    return True


def verified_fields(work: Workspace, method: str = "phone") -> list[Asked]:
    """Date, who and how, filled with today, the user and ``method``."""
    day = DateField(_("Verified on"), work.today())
    day.set_value(work.today())
    by = TextField(_("Verified by"))
    by.set_value(work.actor)
    items = [(item.key, item.label) for item in work.lists().items("verify_method")]
    how = ChoiceField(_("How"), items, width=220)
    how.set_value(method if method in dict(items) else items[0][0] if items else None)
    return [Asked("on", _("Verified on"), day, True), Asked("by", _("Verified by"), by), Asked("method", _("How"), how, True)]


def _said(owner: QWidget, text: str) -> None:
    owner.window_.offer_undo(text)  # type: ignore[attr-defined]
    reload = getattr(owner, "load", None)
    if reload is not None:
        reload()
