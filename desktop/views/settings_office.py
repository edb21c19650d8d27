"""The office profile as a form (domain.md B.0.1): its name stands in the title, on every printed page and on every letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.fields import Field, Kind
from desktop.errors import Faults, UserError
from desktop.views import messages, tokens
from desktop.views.garuda_row import GarudaRow
from desktop.views.record_fields import make_field
from desktop.views.widgets.address_helper import PARTS, AddressHelper
from desktop.views.widgets.buttons import button
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.form_rows import form_rows
from desktop.views.widgets.layout import column, foot, scroll_area, section
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.page import Page


class OfficeSection(QWidget):
    """A loop over ``office.PROFILE``, saved as one deed by its button or Ctrl+S."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        from desktop.services import office

        self._page = page
        self.fields: dict[str, FieldWidget] = {}
        self._dirty = False
        content = QWidget()
        layout = column(margins=(tokens.S6, tokens.S4, tokens.S6, tokens.S4), spacing=tokens.S2, parent=content)
        for heading, fields in _groups(office.PROFILE).items():
            layout.addWidget(section(_(heading)))
            layout.addWidget(form_rows([(self._word(field), self._field(field)) for field in fields]))
        self.garuda = GarudaRow(page)
        layout.addWidget(section(_("Official letters")))
        layout.addWidget(self.garuda)
        layout.addStretch(1)
        self.save_button = button(_("Save"), "save", "primary", tip="Ctrl+S", on_click=self.save)
        column(parent=self).addWidget(scroll_area(content), 1)
        own = self.layout()
        assert own is not None
        own.addWidget(foot(None, self.save_button))
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        self._help_address()
        self.show_profile()

    @staticmethod
    def _word(field: Field) -> str:
        return f"{_(field.label)} *" if field.required else _(field.label)

    def _field(self, field: Field) -> FieldWidget:
        made = make_field(field, self._page.work)
        made.changed.connect(self._on_changed)
        self.fields[field.name] = made
        return made

    def _help_address(self) -> None:
        edits = {
            part: edit
            for part in PARTS
            if part in self.fields and (edit := self.fields[part].findChild(QLineEdit)) is not None
        }
        self._helper = AddressHelper(edits, self._on_changed, self)

    def show_profile(self) -> None:
        """Show the profile as it is kept."""
        from desktop.services import office

        for name, value in office.profile(self._page.work).items():
            if name in self.fields:
                self.fields[name].set_value(value or None)
        self._dirty = False
        self._tell()

    def _on_changed(self) -> None:
        self._dirty = True
        self._tell()

    def _tell(self) -> None:
        self.save_button.setEnabled(self._dirty)
        self._page.window_.status.set_unsaved(_("There are changes that are not saved") if self._dirty else "")

    def values(self) -> dict[str, Any]:
        """What stands in the form."""
        return {name: field.value() or "" for name, field in self.fields.items()}

    def save(self) -> bool:
        """Keep the profile; faults stand at their fields. Returns whether it was saved."""
        from desktop.services import office

        for field in self.fields.values():
            field.set_fault("")
        try:
            office.set_profile(self._page.work, self.values())
        except Faults as error:
            for fault in error.faults:
                self.fields[fault.field].set_fault(f"{fault.message} {fault.hint}".strip())
            self.fields[error.faults[0].field].setFocus()
            return False
        except UserError as error:
            messages.show_error(self, error)
            return False
        self._dirty = False
        self._tell()
        self._page.window_.refresh_title()
        self._page.window_.say(_("The office profile was saved"))
        return True

    def may_close(self) -> bool:
        """Ask what becomes of changes that are not saved."""
        if not self._dirty:
            return True
        answer = messages.choose(
            self,
            _("Leave the office profile"),
            _("There are changes that are not saved."),
            (("save", _("Save"), "primary"), ("drop", _("Leave without saving"), ""), ("", _("Stay here"), "")),
        )
        if answer == "drop":
            self.show_profile()
            return True
        return answer == "save" and self.save()


def _groups(fields: tuple[Field, ...]) -> dict[str, list[Field]]:
    found: dict[str, list[Field]] = {}
    for field in fields:
        if not field.computed and field.kind in (Kind.TEXT, Kind.CHOICE):
            found.setdefault(field.group, []).append(field)
    return found
