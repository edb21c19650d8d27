"""The menus of the window: its own deeds, and those of the page in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views import theme, tokens
from desktop.views.page import MENUS, Page
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

_TITLES = {
    "file": N_("File (&F)"),
    "edit": N_("Edit (&E)"),
    "view": N_("View (&V)"),
    "records": N_("Records (&R)"),
    "reports": N_("Reports (&P)"),
    "tools": N_("Tools (&T)"),
    "help": N_("Help (&H)"),
}
_THEMES = (("light", N_("Light")), ("dark", N_("Dark")), ("system", N_("As the system")))
_LANGUAGES = (("th", "ไทย"), ("en", "English"))


class WindowMenus:
    """Builds the menu row of a window and keeps it right: what the page in front can do, and what can be undone."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._menus: dict[str, QMenu] = {}
        self._icons: dict[QAction, str] = {}
        self._assessor_windows: list[QWidget] = []
        for key in MENUS:
            menu = window.menuBar().addMenu(_(_TITLES[key]))
            menu.aboutToShow.connect(self._draw_icons)
            self._menus[key] = menu
        self._menus["reports"].aboutToShow.connect(self._fill_reports)
        self._own = {key: build() for key, build in self._builders().items()}
        self.undo_deed, self.redo_deed = self._own["edit"]

    def _builders(self) -> dict[str, Callable[[], list[QAction]]]:
        return {
            "file": self._file,
            "edit": self._edit,
            "view": self._view,
            "records": list,
            "reports": list,
            "tools": self._tools,
            "help": self._help,
        }

    def menu(self, key: str) -> QMenu:
        """One of the menus: file, edit, view, records, reports, tools, help."""
        return self._menus[key]

    def _draw_icons(self) -> None:
        """Icons of the menus are drawn when a menu is opened: before that they only make the start longer."""
        for deed, icon in self._icons.items():
            deed.setIcon(theme.icon(icon))

    def show_page(self, page: Page) -> None:
        """Fill the menus with the deeds of ``page`` and those of the window."""
        for key, menu in self._menus.items():
            menu.clear()
            first, last = page.deeds[key], self._own[key]
            if key in ("edit", "help"):
                first, last = last, first
            menu.addActions(first)
            if first and last:
                menu.addSeparator()
            menu.addActions(last)
            menu.menuAction().setVisible(bool(first or last) or key == "reports")

    def _deed(self, text: str, on_run: Callable[[], object], shortcut: str = "", icon: str = "") -> QAction:
        window = self._window
        made = QAction(text, window)
        if shortcut:
            made.setShortcuts([QKeySequence(one) for one in shortcut.split("; ")])
        if icon:
            self._icons[made] = icon
        made.triggered.connect(lambda *_: on_run())
        window.addAction(made)
        return made

    def _file(self) -> list[QAction]:
        return [
            self._deed(_("Open an assessor file …"), self._open_assessor_file, icon="file-spreadsheet"),
            self._deed(_("Backups …"), self._open_backups, icon="hard-drive-download"),
            self._deed(_("Settings …"), self._open_settings, "Ctrl+,", "settings"),
            self._deed(_("Quit"), self._window.close, "Ctrl+Q", "log-out"),
        ]

    def _edit(self) -> list[QAction]:
        undo = self._deed(_("Undo"), self.undo, "Ctrl+Z", "undo-2")
        redo = self._deed(_("Redo"), self.redo, "Ctrl+Y; Ctrl+Shift+Z", "redo-2")
        undo.setEnabled(False)
        redo.setEnabled(False)
        return [undo, redo]

    def _view(self) -> list[QAction]:
        return [
            self._deed(_("Larger letters"), lambda: self._resize(+1), "Ctrl++; Ctrl+=", "zoom-in"),
            self._deed(_("Smaller letters"), lambda: self._resize(-1), "Ctrl+-", "zoom-out"),
            self._deed(_("Usual letters"), lambda: self._resize(0), "Ctrl+0"),
            self._choices(
                _("Colours"), [(key, _(word)) for key, word in _THEMES], self._window.settings.theme, self.set_theme
            ),
            self._choices(_("Language"), list(_LANGUAGES), self._window.settings.language, self.set_language),
        ]

    def _fill_reports(self) -> None:
        """The reports, when the menu opens: they need not be known before."""
        from desktop.views.report_page import fill_menu

        fill_menu(self._window, self._menus["reports"])

    def _tools(self) -> list[QAction]:
        return []

    def _help(self) -> list[QAction]:
        return [
            self._deed(_("Keyboard shortcuts"), self._open_shortcuts, "F1", "keyboard"),
            self._deed(_("About this program"), self._open_about, icon="info"),
        ]

    def _choices(
        self, title: str, items: list[tuple[str, str]], current: str, choose: Callable[[str], object]
    ) -> QAction:
        menu = QMenu(title, self._window)
        group = QActionGroup(menu)
        for key, word in items:
            made = QAction(word, menu, checkable=True, checked=key == current)
            made.triggered.connect(lambda *_, key=key: choose(key))
            group.addAction(made)
            menu.addAction(made)
        return menu.menuAction()

    # --- the window's own deeds ---------------------------------------------------------------------------------------

    def refresh_undo(self) -> None:
        """Name what Ctrl+Z would take back, and what Ctrl+Y would do again."""
        from desktop.services import history

        title, again = history.undo_title(self._window.work), history.redo_title(self._window.work)
        self.undo_deed.setText(_("Undo: {deed}", deed=title) if title else _("Undo"))
        self.undo_deed.setEnabled(bool(title))
        self.redo_deed.setText(_("Redo: {deed}", deed=again) if again else _("Redo"))
        self.redo_deed.setEnabled(bool(again))

    def undo(self) -> None:
        """Take back the last save, deletion, merge, move, bulk change or import; large ones off the window's thread."""
        from desktop.services import history

        self._go_through_history(history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        from desktop.services import history

        self._go_through_history(history.redo)

    def _go_through_history(self, way: Callable[[Workspace], str]) -> None:
        from desktop.views import work_thread

        window = self._window
        self.undo_deed.setEnabled(False)
        self.redo_deed.setEnabled(False)
        window.notices.drop("undo")
        work_thread.run(window, lambda *_unused: way(window.work), self._undone, self._undo_failed)

    def _undone(self, sentence: str) -> None:
        self._window.notice(sentence, key="undone", seconds=12)
        self.refresh_undo()

    def _undo_failed(self, error: BaseException) -> None:
        from desktop.views.messages import show_error

        show_error(self._window, error)
        self.refresh_undo()

    def _resize(self, step: int) -> None:
        size = theme.points() + step if step else tokens.PT_BODY
        self.set_points(size)

    def set_points(self, size: int) -> None:
        """Show everything with body text of ``size`` pt from now on."""
        settings = self._window.settings
        settings.font_points = min(max(size, tokens.PT_LEAST), tokens.PT_MOST)
        self._apply()

    def set_theme(self, name: str) -> None:
        """Change to "light", "dark" or "system"."""
        self._window.settings.theme = name
        self._apply()

    def _apply(self) -> None:
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self._window.settings.theme, self._window.settings.font_points)

    def set_language(self, language: str) -> None:
        """Change the language; the window is built anew."""
        if language == self._window.settings.language or not self._window.may_close():
            return
        self._window.settings.language = language
        self._window.rebuild_wanted.emit()

    def _open_assessor_file(self) -> None:
        """The file of an assessor or a school in a window of its own; nothing of it touches the data of the office."""
        from desktop.views import assessor_window, file_dialogs, messages

        window = self._window
        path = file_dialogs.ask_open(window, window.settings, "assessor", _("Open an assessor file"), _("Excel files (*.xlsx)"))

        def show() -> None:
            opened = assessor_window.open_file(window, path, window.work.today()) if path is not None else None
            if opened is not None:
                self._assessor_windows.append(opened)
                opened.ended.connect(lambda: self._assessor_windows.remove(opened))
                opened.show()

        messages.guarded(window, show)

    def _open_backups(self) -> None:
        from desktop.views.backup_page import BackupPage

        self._window.open_page(BackupPage(self._window))

    def _open_settings(self) -> None:
        from desktop.views.settings_page import SettingsPage

        self._window.open_page(SettingsPage(self._window))

    def _open_shortcuts(self) -> None:
        from desktop.views.shortcuts import ShortcutsPage

        self._window.open_page(ShortcutsPage(self._window))

    def _open_about(self) -> None:
        from desktop.views.about import AboutPage

        self._window.open_page(AboutPage(self._window))
