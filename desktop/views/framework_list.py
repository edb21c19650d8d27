"""The assessment frameworks (กรอบการประเมิน): shipped ones and the office's own, drafts and published editions; to and from Excel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.models.assessment_register import FRAMEWORKS
from desktop.views.deed_list import Deed, DeedList
from desktop.views.detail_pane import DetailPane, Facts
from desktop.views.framework import deeds
from desktop.views.register_empty import Begin
from desktop.views.step_dialog import StepsPane
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

Rows = list[tuple[str, str | QWidget]]


class FrameworkPane(StepsPane):
    """What the edition is made of, then its particulars."""

    open_word = N_("Open")

    def facts(self, record: Mapping[str, Any], children: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Facts]:
        made: Rows = list(record.get("made_of", ()))
        return [*super().facts(record, children)[:1], Facts(_("What it is made of"), made), *super().facts(record, children)[1:]]


class FrameworkList(DeedList):
    """All editions."""

    edit_word = N_("Open")
    hidden_at_first = ("code",)

    def __init__(self, window: MainWindow, extra: QWidget | None = None) -> None:
        super().__init__(window, FRAMEWORKS, extra)
        self.export_button.setToolTip(_("The framework under the cursor as an Excel file"))
        self.import_button.setToolTip(_("A framework from an Excel or TOML file, as a draft"))

    def own_deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(N_("Copy as a framework of our own …"), self.copy_framework, "Ctrl+D", "copy"),
            Deed(N_("New edition from this one …"), self.new_edition, "Ctrl+Shift+N", "refresh-cw"),
        )

    # what the register is made of -----------------------------------------------------------------------------------

    def make_pane(self) -> DetailPane:
        return FrameworkPane(self.register, self.shown)

    def more_facts(self, record: dict[str, Any]) -> dict[str, Any]:
        from desktop.services import frameworks

        document = frameworks.document(self.work, record["id"])
        rows: Rows = []
        for section in document.get("sections") or ():
            count = _("{count} items", count=len(section.get("items") or ()))
            rows.append((str(section.get("code") or ""), f"{section.get('name') or ''} ({count})"))
        uses = frameworks.uses(self.work, record["id"])
        return {"made_of": [*rows, (_("In use by"), _("{count} rounds, agreements and surveys", count=uses) if uses else _("nothing yet"))]}

    def begin(self) -> Begin:
        return Begin(
            _("No framework yet"),
            _("A framework says what is asked, how it is scored and by whose rule. The program brings eleven; copy one and make it the office's own."),
            _("Begin a framework"),
        )

    def search_hint(self) -> str:
        return _("Name, code or edition  (Ctrl+F)")

    # deeds ----------------------------------------------------------------------------------------------------------

    def open_record(self, record_id: int) -> None:
        """The page on which an edition is edited or read."""
        if record_id:
            deeds.open_page(self.window_, record_id).closed.connect(self._form_closed)

    def add(self) -> None:
        """A framework that begins empty."""
        self.open_record(deeds.ask_new(self))

    def add_named(self, name: str) -> None:
        self.add()

    def copy_framework(self) -> None:
        """A draft of the office's own with the content of the one under the cursor."""
        if record_id := self.table.current_id():
            self.open_record(deeds.ask_copy(self, record_id))

    def new_edition(self) -> None:
        """A draft of the next edition of the one under the cursor."""
        if record_id := self.table.current_id():
            self.open_record(deeds.ask_new_edition(self, record_id))

    def export_list(self) -> None:
        """The framework under the cursor as an Excel or TOML file."""
        from desktop.services import frameworks

        if record_id := self.table.current_id():
            deeds.export(self, frameworks.document(self.work, record_id))

    def import_list(self) -> None:
        """A framework from a file, as a draft; of one with faults all of them are shown."""
        deeds.import_file(self)
