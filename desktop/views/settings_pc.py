"""What belongs to this PC and its user: name, look, printing, where backups go. Changes count at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QWidget

from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.form_rows import form_rows
from desktop.views.widgets.layout import box, column, row, section
from desktop.views.widgets.spin_box import spin_box
from desktop.views.widgets.text import Elided, Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.page import Page

_MARGINS = (tokens.S6, tokens.S4, tokens.S6, tokens.S4)


def radio_row(
    name: str, choices: tuple[tuple[str, str], ...], current: str, choose: Callable[[str], object]
) -> QWidget:
    """A few choices side by side of which one holds."""
    made = QWidget()
    made.setAccessibleName(name)
    group = QButtonGroup(made)
    layout = row(spacing=tokens.S6, parent=made)
    for key, words in choices:
        press = QRadioButton(words)
        press.setChecked(key == current)
        press.setAccessibleName(f"{name}: {words}")
        press.clicked.connect(lambda *_unused, key=key: choose(key))
        group.addButton(press)
        layout.addWidget(press)
    layout.addStretch(1)
    return made


class _Section(QWidget):
    def __init__(self, page: Page, heading: str, text: str = "") -> None:
        super().__init__()
        self.page = page
        self.settings = page.work.settings
        self.column = column(section(heading), margins=_MARGINS, spacing=tokens.S2, parent=self)
        if text:
            self.column.addWidget(Wrapped(text, "second"))

    def _set(self, name: str, value: object) -> None:
        setattr(self.settings, name, value)
        self.page.window_.keep_settings()


class UserSection(_Section):
    """The name that stands in the history of every record."""

    def __init__(self, page: Page) -> None:
        from desktop.views.record_fields import TextField

        super().__init__(
            page, _("Who works at this PC"), _("The name stands in the history of every record that is changed here.")
        )
        from desktop.services import office

        names = [person["name"] for person in office.people(page.work)]
        self.name_field = TextField(_("Your name"), 320, suggestions=names)
        self.name_field.set_value(self.settings.user_name)
        self.name_field.changed.connect(lambda: self._set("user_name", self.name_field.value() or ""))
        self.column.addWidget(form_rows([(_("Your name"), self.name_field)]))
        self.column.addStretch(1)


class LookSection(_Section):
    """Language, colours, size of letters."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, _("Look and language"))
        menus = page.window_.menus
        size = spin_box(_("Size of letters"))
        size.setRange(tokens.PT_LEAST, tokens.PT_MOST)
        size.setValue(theme.points())
        size.setSuffix(_(" pt"))
        size.setFixedWidth(theme.px(104))
        size.valueChanged.connect(menus.set_points)
        self.size_box = size
        languages = radio_row(
            _("Language"), (("th", "ไทย"), ("en", "English")), self.settings.language, menus.set_language
        )
        looks = (("light", _("Light")), ("dark", _("Dark")), ("system", _("As the system")))
        colours = radio_row(_("Colours"), looks, self.settings.theme, menus.set_theme)
        weeks = (("monday", _("Monday")), ("sunday", _("Sunday")))
        first = radio_row(_("A week begins on"), weeks, self.settings.week_start, lambda day: self._set("week_start", day))
        rows = [(_("Language"), languages), (_("Colours"), colours), (_("Size of letters"), box(row(size, None))), (_("A week begins on"), first)]
        self.column.addWidget(form_rows(rows))
        self.column.addWidget(Wrapped(_("Ctrl and + or − change the size of letters anywhere."), "muted"))
        self.column.addStretch(1)

class PrintSection(_Section):
    """Digits and letters of printed pages."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            _("Printing"),
            _("Sarabun is printed with unless your office has TH Sarabun New installed and chooses it."),
        )
        digits = radio_row(
            _("Digits in print"),
            (("arabic", _("Arabic 0–9")), ("thai", _("Thai ๐–๙"))),
            self.settings.digits,
            lambda key: self._set("digits", key),
        )
        self.font_path = Elided(self.settings.sarabun_new_path or _("Sarabun (in the program)"), "second")
        choose = button(_("Choose the font file …"), "folder-open", on_click=self._choose_font)
        usual = button(_("Use Sarabun"), kind="link", on_click=lambda: self._set_font(""))
        letters = box(column(self.font_path, box(row(choose, usual, None)), spacing=tokens.S1))
        self.column.addWidget(form_rows([(_("Digits in print"), digits), (_("Letters in print"), letters)]))
        self.column.addStretch(1)

    def _choose_font(self) -> None:
        path, _filter = QFileDialog.getOpenFileName(self, _("Choose TH Sarabun New"), "", _("Fonts (*.ttf)"))
        if path:
            self._set_font(path)

    def _set_font(self, path: str) -> None:
        self._set("sarabun_new_path", path)
        self.font_path.setText(path or _("Sarabun (in the program)"))


class BackupSection(_Section):
    """A second place for backups."""

    def __init__(self, page: Page) -> None:
        text = _(
            "The program backs up by itself when something changed: at the start, every 30 minutes and at the end. A second place, such as a USB stick, saves the data even if this computer breaks."
        )
        super().__init__(page, _("Backup"), text)
        self.place = Elided("", "second")
        choose = button(_("Choose a folder …"), "folder-open", on_click=self._choose)
        self.forget = button(_("No second place"), kind="link", on_click=lambda: self._set_place(""))
        self.column.addWidget(
            form_rows(
                [(_("Second place"), box(column(self.place, box(row(choose, self.forget, None)), spacing=tokens.S1)))]
            )
        )
        self.column.addLayout(row(button(_("All backups …"), "hard-drive-download", on_click=self._open_backups), None))
        self.column.addStretch(1)
        self._set_place(self.settings.second_backup)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, _("A second place for backups"), self.settings.second_backup)
        if folder:
            self._set_place(folder)

    def _set_place(self, folder: str) -> None:
        if folder != self.settings.second_backup:
            self._set("second_backup", folder)
        self.place.setText(folder or _("None yet"))
        self.forget.setVisible(bool(folder))

    def _open_backups(self) -> None:
        from desktop.views.backup_page import BackupPage

        self.page.window_.open_page(BackupPage(self.page.window_))
