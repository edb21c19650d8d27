"""How the office handles complaints: the key for names, what only named handlers see, limits, numbers, letters, personal data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.models.complaint_register import CASE_TYPES, LIMITS, PURPOSES
from desktop.views import messages, theme, tokens
from desktop.views.record_fields import TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.form_rows import form_rows
from desktop.views.widgets.layout import box, column, row, scroll_area, section
from desktop.views.widgets.spin_box import spin_box
from desktop.views.widgets.status import Status
from desktop.views.widgets.tag_field import ChoicesField
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.page import Page

_FIELD, _WORDS = 96, 296
_NUMBERS = (
    ("least_channels", N_("Kinds of listening channel at least"), 1, 15),
    ("soon_days", N_("Shown as near so many working days before"), 0, 30),
)
_REMINDERS = (N_("First reminder after the day it was due (days)"), N_("Second after the first (days)"), N_("Third after the second (days)"))


class ComplaintsSection(QWidget):
    """Changes count at once; lists of the office open as pages over the settings."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        from desktop.services import complaint_settings

        self.page, self.work = page, page.work
        self.found = complaint_settings.settings(self.work)
        self.state = Status("warn", "")
        self.categories = ChoicesField(_("Categories"), [(item.key, item.label) for item in self.work.lists().items("complaint_category")])
        self.categories.set_value(list(self.found.secret_categories))
        self.categories.changed.connect(lambda: self._set("secret_categories", tuple(self.categories.value() or ())))
        content = QWidget()
        column(
            section(_("Names of complainants")), self.state, self._ways(((_("Key for the names of complainants"), "lock", self.open_vault),)),
            section(_("Seen by named handlers only")), Wrapped(_("Cases of these categories, and of the level secret or above, are there only for the people named in them."), "second"),
            form_rows([(_("Categories"), self.categories)], _WORDS),
            section(_("Times and channels")), form_rows(self._numbers(), _WORDS), self._ways(self._lists()),
            form_rows([(_("Recourse usually offered"), self._recourse())]),
            section(_("Personal data")), Wrapped(_("Cases whose time of keeping is over are made anonymous with a certificate. A person may ask for what is kept about them."), "second"),
            self._ways(self._privacy()), None,
            margins=(tokens.S6, tokens.S4, tokens.S6, tokens.S4), spacing=tokens.S2, parent=content,
        )  # fmt: skip
        column(scroll_area(content), parent=self)
        self.show_state()

    def show_state(self) -> None:
        """Say how the key stands."""
        from desktop.services import vault
        from desktop.views.vault_page import say_key

        say_key(self.state, vault.state(self.work))

    def _numbers(self) -> list[tuple[str, QWidget]]:
        rows = []
        for name, words, least, most in _NUMBERS:
            rows.append((_(words), self._spin(_(words), getattr(self.found, name), least, most, partial(self._set, name))))
        for place, words in enumerate(_REMINDERS):
            rows.append((_(words), self._spin(_(words), self.found.reminder_days[place], 0, 365, partial(self._set_reminder, place))))
        return rows

    def _recourse(self) -> QWidget:
        field = TextField(_("Recourse usually offered"))
        field.set_value(self.found.recourse)
        field.edit.editingFinished.connect(lambda: self._set("recourse", str(field.value() or "")))
        return field

    @staticmethod
    def _spin(name: str, value: int, least: int, most: int, on_change: Callable[[int], object]) -> QWidget:
        made = spin_box(name)
        made.setRange(least, most)
        made.setValue(value)
        made.setFixedWidth(theme.px(_FIELD))
        made.editingFinished.connect(lambda: on_change(made.value()))
        return box(row(made, None))

    def _lists(self) -> tuple[tuple[str, str, Callable[[], object]], ...]:
        return (
            (_("Time limits and their basis"), "clock", partial(self.open_list, LIMITS.name)),
            (_("Numbers and owners"), "file-text", partial(self.open_list, CASE_TYPES.name)),
            (_("Letter templates"), "mail", self.open_templates),
            (_("Due days that would move"), "calendar", self.open_moves),
        )

    def _privacy(self) -> tuple[tuple[str, str, Callable[[], object]], ...]:
        return (
            (_("Records of processing"), "file-text", partial(self.open_list, PURPOSES.name)),
            (_("Cases to be made anonymous"), "trash-2", self.open_disposal),
            (_("One person's data …"), "user", self.person),
        )

    @staticmethod
    def _ways(ways: tuple[tuple[str, str, Callable[[], object]], ...]) -> QWidget:
        """Buttons that open pages, two in a row."""
        lines = column(spacing=tokens.S1)
        for start in range(0, len(ways), 2):
            lines.addWidget(box(row(*(button(words, icon, on_click=deed) for words, icon, deed in ways[start : start + 2]), None, spacing=tokens.S2)))
        return box(lines)

    # deeds --------------------------------------------------------------------------------------------------------

    def _set(self, name: str, value: object) -> None:
        from desktop.services import complaint_settings

        if getattr(self.found, name) == value:
            return

        def keep() -> None:
            self.found = complaint_settings.set_settings(self.work, {name: value})

        if not messages.guarded(self, keep) and name == "secret_categories":
            self.categories.set_value(list(self.found.secret_categories))

    def _set_reminder(self, place: int, value: int) -> None:
        days = list(self.found.reminder_days)
        days[place] = value
        self._set("reminder_days", tuple(days))

    def open_list(self, register: str) -> None:
        """The list of a register that is set once."""
        from desktop.views.complaints import list_page

        self.page.window_.open_page(list_page(self.page.window_, register))

    def open_vault(self) -> None:
        """The key's page."""
        from desktop.views.vault_page import VaultPage

        shown = self.page.window_.open_page(VaultPage(self.page.window_))
        shown.closed.connect(lambda _result: self.show_state())

    def open_templates(self) -> None:
        """The letter templates."""
        from desktop.views.template_list import TemplatesPage

        self.page.window_.open_page(TemplatesPage(self.page.window_))

    def open_moves(self) -> None:
        """Due days a holiday or a limit would move."""
        from desktop.views.moves_page import MovesPage

        self.page.window_.open_page(MovesPage(self.page.window_))

    def open_disposal(self) -> None:
        """Cases whose time of keeping is over."""
        from desktop.views.disposal_page import DisposalPage

        self.page.window_.open_page(DisposalPage(self.page.window_))

    def person(self) -> None:
        """What is kept about one person, for that person."""
        from desktop.views.disposal_page import ask_person

        ask_person(self.page)
