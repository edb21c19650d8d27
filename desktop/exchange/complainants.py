"""Who complains, in a list that is brought in: whether the name may be known, and that a hidden name stands nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from desktop.domain.complainants import names_in
from desktop.domain.complaint_rules import SHORT_PATH
from desktop.exchange.matching import APART
from desktop.exchange.values import Trouble
from desktop.words import _


def settle(values: dict[str, Any], apart: dict[str, Any], constants: Mapping[str, Any]) -> Iterator[tuple[str, Trouble]]:
    """Drop what must not be kept, and find what would give a hidden name away: a row that says it is anonymous keeps no name (domain B.3.3).

    Gives (field, what is wrong).
    """
    stated = values.get("anonymity") or constants.get("anonymity")
    hidden = dict(apart) if stated in ("anonymous", "confidential") else {}
    if stated == "anonymous" and apart:
        apart.clear()
        yield APART + "first_name", Trouble(_("The row is anonymous; its name is not kept."), _("Change the column about the name if the person may be known."), False)
    if hidden:
        texts = {name: value for name, value in values.items() if isinstance(value, str | list)}
        for name in names_in(hidden, texts):
            yield name, Trouble(_("The hidden name of the complainant stands in this text."), _("Write “ผู้ร้อง” instead of the name."))


def unnamed(values: Mapping[str, Any], apart: Mapping[str, Any], constants: Mapping[str, Any]) -> dict[str, Any]:
    """How the complainant of a new case stands where the file does not say it: a row without a name is anonymous."""
    return {} if apart or values.get("anonymity") or constants.get("anonymity") else {"anonymity": "anonymous"}


_AFTER_RECEIPT = ("first_reply_on", "resolved_on", "replied_on", "closed_on")


def state_of(values: Mapping[str, Any], constants: Mapping[str, Any], today: date) -> Iterator[tuple[str, Trouble]]:
    """What cannot be so in a row with a case: days that lie ahead or before the receipt, thanks for what is no suggestion. Gives (field, what is wrong)."""
    received = values.get("received_on")
    for name in ("received_on", *_AFTER_RECEIPT):
        day = values.get(name)
        if isinstance(day, date) and day > today:
            yield name, Trouble(_("The date lies in the future."), _("Type the day on which it was done."))
        elif isinstance(day, date) and isinstance(received, date) and day < received:
            yield name, Trouble(_("The day lies before that of the receipt."), _("Correct one of the two days."))
    record_type = values.get("record_type") or constants.get("record_type")
    if values.get("status") == "acknowledged" and record_type not in (None, *SHORT_PATH):
        yield "status", Trouble(_("Only suggestions, opinions and compliments are acknowledged with thanks."), _("Correct the status or the type."))
