"""Chooses pieces of the register of evidence for an item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain.thai_date import format_date
from desktop.models.assessment_register import EVIDENCE
from desktop.views.record_picker import RecordPicker
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace


class EvidencePicker(RecordPicker):
    """Evidence by code, name and day; pieces the item has already are left out."""

    register = EVIDENCE
    hint = N_("Code, name, holder, shelf")
    search_name = N_("Search for evidence")
    list_name = N_("Evidence found")
    nothing = N_("Nothing in the register of evidence fits; what the item has already is left out.")

    def __init__(self, owner: QWidget, work: Workspace, without: Iterable[int]) -> None:
        super().__init__(owner, work, _("Choose evidence"), _("A piece can serve as many items as it proves something for."), _("Use the ticked ones"), without)

    def line(self, record: Mapping[str, Any]) -> Iterable[str | None]:
        return record.get("code"), record["name"], format_date(record.get("happened_on"))
