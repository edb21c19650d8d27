"""Chooses partners for something else: members of a network, participants of an activity."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.models.partner_register import PARTNERS
from desktop.views.record_picker import RecordPicker
from desktop.words import N_


class PartnerPicker(RecordPicker):
    """Partners by name, amphoe and number."""

    register = PARTNERS
    hint = N_("Part of the name, the amphoe, a telephone")
    search_name = N_("Search for agencies")
    list_name = N_("Agencies found")
    nothing = N_("No other agency fits; those already in the list are left out.")

    def line(self, record: Mapping[str, Any]) -> Iterable[str | None]:
        return record["name"], record.get("amphoe"), record.get("number")
