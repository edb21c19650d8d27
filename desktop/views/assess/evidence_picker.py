"""Chooses pieces of the register of evidence for an item."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop.domain.thai_date import format_date
from desktop.models.assessment_register import EVIDENCE
from desktop.models.reader import Query
from desktop.views.partner_picker import PartnerPicker
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole
_MOST = 80


class EvidencePicker(PartnerPicker):
    """Search, tick, take; pieces the item has already are left out."""

    def __init__(self, owner: QWidget, work: Workspace, without: Iterable[int]) -> None:
        super().__init__(owner, work, _("Choose evidence"), _("A piece can serve as many items as it proves something for."), _("Use the ticked ones"), without)
        self.search.setPlaceholderText(_("Code, name, holder, shelf"))
        self.search.setAccessibleName(_("Search for evidence"))
        self.list.setAccessibleName(_("Evidence found"))

    def fill(self) -> None:
        """What fits the search, the ticked ones ticked."""
        reader = self._work.reader
        query = Query(text=self.search.text())
        found = [one for one in reader.ids(EVIDENCE, query, _MOST + len(self._without)) if one not in self._without][:_MOST]
        self.list.blockSignals(True)
        self.list.clear()
        for record in reader.rows(EVIDENCE, found):
            words = " · ".join(filter(None, (record.get("code"), record["name"], format_date(record.get("happened_on")))))
            item = QListWidgetItem(words)
            item.setData(_KEY, record["id"])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if record["id"] in self.ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._say()

    def _say(self) -> None:
        nothing = _("Nothing in the register of evidence fits; what the item has already is left out.")
        self.words.setText(_("{count} chosen", count=len(self.ticked)) if self.list.count() else nothing)
        self.buttons["yes"].setEnabled(bool(self.ticked))
