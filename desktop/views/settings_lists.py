"""Groups and units, people, and the lists to choose from, as the office keeps them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.views import messages, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.entry_list import Deed, Entry, EntryList
from desktop.views.widgets.form_rows import form_rows
from desktop.views.widgets.layout import box, column, row, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _, language

if TYPE_CHECKING:
    from desktop.views.page import Page

_MARGINS = (tokens.S6, tokens.S4, tokens.S6, tokens.S4)


class _Section(QWidget):
    """A heading, a line that says what it is for, and the list."""

    def __init__(self, page: Page, heading: str, text: str) -> None:
        super().__init__()
        self.page = page
        self.work = page.work
        self.column = column(
            section(heading), Wrapped(text, "second"), margins=_MARGINS, spacing=tokens.S2, parent=self
        )

    def tried(self, deed: Callable[[], object]) -> bool:
        """Run a deed and show what it refuses."""
        return messages.guarded(self, deed)


class UnitsSection(_Section):
    """The office's groups and units, from one of two shipped structures and its own."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page, _("Groups and units"), _("They own the data of partners. Renaming one renames it everywhere.")
        )
        from desktop.domain.shipped_lists import unit_templates

        presses = [
            button(template.th if language() == "th" else template.en, on_click=partial(self._apply, key))
            for key, template in unit_templates().items()
        ]
        self.column.addLayout(row(*presses, None))
        deeds = (
            Deed(_("Rename"), "pencil", self._rename),
            Deed(_("Add"), "plus", self._add, needs_entry=False),
            Deed(_("Offer / no longer offer"), "eye-off", self._switch),
            Deed(_("Remove"), "trash-2", self._remove),
        )
        self.entries = EntryList(_("Groups and units"), self._read, deeds, self._move)
        self.column.addWidget(self.entries, 1)

    def _read(self) -> list[Entry]:
        from desktop.services import office

        return [Entry(unit["key"], unit["name"], unit["active"]) for unit in office.units(self.work, active_only=False)]

    def _apply(self, template: str) -> None:
        from desktop.services import office

        agreed = messages.confirm(
            self,
            _("Set up the groups anew"),
            _("Groups of the other structure are no longer offered. Nothing is lost."),
            _("Set up the groups"),
        )
        if agreed and self.tried(lambda: office.apply_template(self.work, template)):
            self.entries.refresh()

    def _add(self, _entry: Entry | None) -> None:
        from desktop.services import office

        name = messages.ask_text(self, _("Add a group or unit"), _("It stands at the end of the list."), _("Add"))
        if name:
            self.tried(lambda: office.add_unit(self.work, name))

    def _rename(self, entry: Entry) -> None:
        from desktop.services import office

        name = messages.ask_text(
            self,
            _("Rename the group"),
            _("Records that hold it show the new name at once."),
            _("Rename"),
            text=entry.words,
        )
        if name:
            self.tried(lambda: office.rename_unit(self.work, entry.key, name))

    def _switch(self, entry: Entry) -> None:
        from desktop.services import office

        self.tried(lambda: office.set_unit_active(self.work, entry.key, not entry.active))

    def _remove(self, entry: Entry) -> None:
        from desktop.services import office

        self.tried(lambda: office.remove_unit(self.work, entry.key))

    def _move(self, key: str, place: int) -> None:
        from desktop.services import office

        self.tried(lambda: office.move_unit(self.work, key, place))


class ValueListsSection(_Section):
    """The value lists: which entries forms, filters and imports offer."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            _("Lists to choose from"),
            _("What forms, filters and imports offer. Renaming an entry renames it everywhere."),
        )
        from desktop.services import value_lists

        self.which = ChoiceField(_("List"), [(key, _(label)) for key, label in value_lists.LABELS.items()], width=320)
        self.which.set_value(next(iter(value_lists.LABELS)))
        self.which.changed.connect(self._show)
        self.column.addWidget(form_rows([(_("List"), self.which)], 80))
        deeds = (
            Deed(_("Rename"), "pencil", self._rename),
            Deed(_("Add"), "plus", self._add, needs_entry=False),
            Deed(_("Offer / no longer offer"), "eye-off", self._switch),
            Deed(_("Remove"), "trash-2", self._remove),
        )
        self.entries = EntryList(_("Entries"), self._read, deeds, self._move)
        self.column.addWidget(self.entries, 1)

    def list_key(self) -> str:
        """The list that is shown."""
        return str(self.which.value() or "")

    def _show(self) -> None:
        self.entries.refresh()

    def _read(self) -> list[Entry]:
        items = self.work.lists().items(self.list_key(), active_only=False) if self.list_key() else []
        return [Entry(item.key, item.label, item.active) for item in items]

    def _add(self, _entry: Entry | None) -> None:
        from desktop.services import value_lists

        label = messages.ask_text(self, _("Add an entry"), _("It stands at the end of the list."), _("Add"))
        if label:
            self.tried(lambda: value_lists.add(self.work, self.list_key(), label))

    def _rename(self, entry: Entry) -> None:
        from desktop.services import value_lists

        label = messages.ask_text(
            self,
            _("Rename the entry"),
            _("Records that hold it show the new name at once."),
            _("Rename"),
            text=entry.words,
        )
        if label:
            self.tried(lambda: value_lists.rename(self.work, self.list_key(), entry.key, label))

    def _switch(self, entry: Entry) -> None:
        from desktop.services import value_lists

        self.tried(lambda: value_lists.set_active(self.work, self.list_key(), entry.key, not entry.active))

    def _remove(self, entry: Entry) -> None:
        from desktop.services import value_lists

        self.tried(lambda: value_lists.remove(self.work, self.list_key(), entry.key))

    def _move(self, key: str, place: int) -> None:
        from desktop.services import value_lists

        self.tried(lambda: value_lists.move(self.work, self.list_key(), key, place))


class PeopleSection(_Section):
    """Who works in the office: offered where an officer or a signer is asked for."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, _("People"), _("They are offered where an officer or a signer is asked for."))
        deeds = (
            Deed(_("Edit"), "pencil", self._edit),
            Deed(_("Add"), "user-plus", self._add, needs_entry=False),
            Deed(_("Offer / no longer offer"), "eye-off", self._switch),
        )
        self.entries = EntryList(_("People"), self._read, deeds)
        self.column.addWidget(self.entries, 1)

    def _read(self) -> list[Entry]:
        from desktop.services import office

        return [
            Entry(person["id"], " · ".join(filter(None, (person["name"], person["position"]))), person["active"])
            for person in office.people(self.work, active_only=False)
        ]

    def _person(self, person_id: int) -> dict[str, Any]:
        from desktop.services import office

        return next(person for person in office.people(self.work, active_only=False) if person["id"] == person_id)

    def _add(self, _entry: Entry | None) -> None:
        self._ask(_("Add a person"), {}, None)

    def _edit(self, entry: Entry) -> None:
        self._ask(_("Edit the person"), self._person(entry.key), entry.key)

    def _ask(self, title: str, values: dict[str, Any], person_id: int | None) -> None:
        from desktop.services import office
        from desktop.views.record_fields import TextField

        titles = [item.label for item in self.work.lists().items("name_title")]
        fields = {
            "title": TextField(_("Title"), 140, suggestions=titles),
            "first_name": TextField(_("First name")),
            "last_name": TextField(_("Last name")),
            "position": TextField(_("Position")),
            "unit_key": ChoiceField(
                _("Group or unit"), [(item.key, item.label) for item in self.work.lists().items("org_unit")]
            ),
            "phone": TextField(_("Telephone"), 200),
        }
        for name, field in fields.items():
            field.set_value(values.get(name))
        content = box(column(form_rows([(field.name, field) for field in fields.values()], 136)))
        deeds = (("yes", _("Save"), "primary"), ("", _("Cancel"), ""))
        question = messages.Question(
            self.window(), title, _("A first name is needed; monks have no surname."), deeds, content
        )
        question.buttons["yes"].setDefault(True)
        if question.ask() == "yes":
            told = {name: field.value() for name, field in fields.items()}
            self.tried(lambda: office.save_person(self.work, told, person_id))

    def _switch(self, entry: Entry) -> None:
        from desktop.services import office

        self.tried(lambda: office.retire_person(self.work, entry.key, active=not entry.active))
