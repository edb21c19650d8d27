"""The one place that wires paths, settings, translators, database and window together.

Nothing heavy is imported before the window is painted: SQLAlchemy, Alembic, openpyxl, reportlab and the Thai dictionaries come in a background
thread after the first paint.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import words
from desktop.errors import UserError
from desktop.paths import RESOURCE_ROOT, Paths, default_data_folder
from desktop.settings import Settings
from desktop.words import _

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow
    from desktop.views.startup import Log

log = logging.getLogger(__name__)


def has_display() -> bool:
    """Whether a window can be opened: Qt ends the whole process where it cannot."""
    if sys.platform in ("win32", "darwin"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in ("offscreen", "minimal", "vnc"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(options: Namespace) -> int:
    """Open the window on the data folder ``options.data`` (the user's own by default); returns the exit code.

    ``options.lang`` ("th" or "en") overrules the language of the settings for this run.
    """
    data: Path | None = getattr(options, "data", None)
    language: str | None = getattr(options, "lang", None)
    if not has_display():
        words.set_language(language or words.DEFAULT_LANGUAGE)
        print(_("There is no screen to open a window on."), file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    quicken_start()
    paths = Paths((data or default_data_folder()).absolute())
    settings = Settings.load(paths.settings)
    if language:
        settings.language = language
    words.set_language(settings.language)
    app = make_application(settings)
    if getattr(options, "command", None) == "assess":
        return assess(Program(app, paths, settings), options.file)
    return Program(app, paths, settings).run()


def assess(program: Program, file: Path) -> int:
    """Open the file of an assessor in a window of its own; the data folder is neither needed nor taken. Returns the exit code."""
    from datetime import date

    from desktop.views import assessor_window, garbage, messages, theme, work_thread

    program.load_qt_words()
    theme.dress(program.app)
    try:
        window = assessor_window.open_file(None, file.absolute(), date.today())
    except UserError as error:
        messages.tell(None, error.message, error.hint)
        return 1
    if window is None:
        return 0
    garbage.keep_to_this_thread(program.app)
    window.show()
    code = program.app.exec()
    work_thread.wait_for_all()
    return code


def make_application(settings: Settings) -> QApplication:
    """The QApplication with the program's name, look and Qt's own words in the language in force."""
    from PySide6.QtWidgets import QApplication

    from desktop.views import theme

    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Prasan")
    app.setDesktopFileName("prasan")
    theme.apply(app, settings.theme, settings.font_points, dressed=False)
    return app


def quicken_start() -> None:
    """Let the start be quick: no garbage is collected meanwhile, and PySide6 does not read the source of every module for a switch that is not used.

    PySide6 looks whether a module says ``from __feature__ import …``; ours never do, and looking costs a tenth of the start.
    """
    import gc

    gc.disable()
    with contextlib.suppress(ImportError):
        import importlib

        import PySide6.QtCore  # noqa: F401 - brings the support module

        feature = importlib.import_module("shibokensupport.feature")
        feature.__dict__["_mod_uses_pyside"] = lambda _module: False


class Program:
    """The running program: one data folder, one window at a time, its timers and its end."""

    def __init__(self, app: QApplication, paths: Paths, settings: Settings) -> None:
        self.app = app
        self.paths = paths
        self.settings = settings
        self.work: Workspace | None = None
        self.window: MainWindow | None = None
        self._lock: QLockFile | None = None
        self._translator: object | None = None
        self._log: Log | None = None
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def run(self) -> int:
        """Open everything, run until the window is closed, close everything. Returns the exit code."""
        from desktop.views import startup

        if not startup.agree_to_folder(self.paths, self.settings):
            return 0
        try:
            opened = self.open()
        except UserError as error:
            startup.tell_and_stop(error)
            return 1
        except OSError as error:
            startup.tell_and_stop(startup.folder_error(self.paths, error))
            return 1
        if not opened:
            return 1
        self.show_window()
        code = self.app.exec()
        self.close()
        return code

    def open(self) -> bool:
        """Take the data folder, start the log, open the database; False if the user turned back before a damaged one.

        :raises UserError: the folder is open already, or its database cannot be opened
        :raises OSError: the folder cannot be made
        """
        from desktop.views import startup

        self.paths.make()
        self._take_lock()
        self._log = startup.Log(self.paths)
        self.work = startup.open_workspace(self.paths, self.settings)
        return self.work is not None

    def _take_lock(self) -> None:
        """One program at a time on a data folder (a stale lock file of a crash is Qt's to recognise, never a matter of age)."""
        from PySide6.QtCore import QLockFile

        lock = QLockFile(str(self.paths.lock))
        lock.setStaleLockTime(0)
        if not lock.tryLock(100):
            if lock.error() is QLockFile.LockError.LockFailedError:
                raise UserError(
                    _("Prasan is already open on this data folder."),
                    _("Use the window that is open, or close it first."),
                )
            raise UserError(
                _("The data folder cannot be written."), _("Check the rights to {folder}.", folder=self.paths.data)
            )
        self._lock = lock

    def load_qt_words(self) -> None:
        """Load Qt's own words (file dialogs, context menus) in the language in force, where they are built."""
        from PySide6.QtCore import QLocale, QTranslator

        if self._translator is not None:
            self.app.removeTranslator(self._translator)  # type: ignore[arg-type]
            self._translator = None
        if words.language() != "th":
            return
        QLocale.setDefault(QLocale(QLocale.Language.Thai, QLocale.Country.Thailand))
        translator = QTranslator(self.app)
        if translator.load(str(RESOURCE_ROOT / "i18n" / "qtbase_th.qm")):
            self.app.installTranslator(translator)
            self._translator = translator

    def show_window(self) -> MainWindow:
        """Build the window and show it; the rest follows after the first paint."""
        from desktop.views import theme
        from desktop.views.live import Live
        from desktop.views.main_window import MainWindow

        assert self.work is not None
        self.load_qt_words()
        window = MainWindow(self.work, Live(self.work), frame_first=True)
        window.rebuild_wanted.connect(self._rebuild)
        window.ready.connect(self._after_start)
        window.closing.connect(self._keep_settings)
        window.restore_wanted.connect(self.restore)
        self.window = window
        theme.dress(self.app)
        window.show()
        return window

    def _after_start(self) -> None:
        from desktop.views import garbage
        from desktop.views.keeper import Keeper

        garbage.keep_to_this_thread(self.app)
        assert self.window is not None
        self.keeper = Keeper(self.window)
        self.keeper.start()

    def _follow_system(self) -> None:
        """The system went dark or light: so does the window, if the settings say so."""
        from desktop.views import theme

        if self.settings.theme == "system" and self.window is not None:
            theme.apply(self.app, "system", self.settings.font_points)

    def _rebuild(self) -> None:
        """The language changed: the same window anew, at the same place."""
        words.set_language(self.settings.language)
        self._take_window_away()
        self.show_window()
        self.app.setQuitOnLastWindowClosed(True)

    def _take_window_away(self) -> None:
        from desktop.views import work_thread

        assert self.window is not None
        self.app.setQuitOnLastWindowClosed(False)
        self.window.keep_place()
        self.window.close()
        work_thread.wait_for_all()
        self.window.deleteLater()
        self.window = None

    def restore(self, backup: Path) -> None:
        """Go back to ``backup``: everything is closed, the file put in place, and the window opened again on it."""
        from desktop.services import restoring
        from desktop.services.workspace import Workspace
        from desktop.views import messages

        assert self.work is not None
        self._take_window_away()
        self.work.close()
        failed: UserError | None = None
        try:
            restoring.restore(self.paths, backup)
        except UserError as error:
            failed = error
        self.work = Workspace.open(self.paths, self.settings)
        window = self.show_window()
        self.app.setQuitOnLastWindowClosed(True)
        if failed is not None:
            messages.show_error(window, failed)
        else:
            window.notice(
                _("The data is now as it was in the backup “{name}”.", name=backup.name), "info", key="restored"
            )

    def _keep_settings(self) -> None:
        try:
            self.settings.save(self.paths.settings)
        except OSError as error:
            log.warning("settings not kept: %s", type(error).__name__)

    def close(self) -> None:
        """Back up what changed, let go of the database and of the folder."""
        from desktop.views import work_thread
        from desktop.views.keeper import back_up_at_close

        work_thread.wait_for_all()
        if self.work is not None:
            back_up_at_close(self.work)
            self.work.close()
            self.work = None
        if self._log is not None:
            self._log.stop()
            self._log = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
