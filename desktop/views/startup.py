"""What may go wrong before the window is there, and the log."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.errors import UserError
from desktop.paths import Paths, risky_folder
from desktop.views import messages
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

log = logging.getLogger(__name__)

LOG_BYTES, LOG_FILES = 500_000, 5
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


# --- the log ------------------------------------------------------------------------------------------------------------


class _Discreet(logging.Formatter):
    """Writes where an exception happened but not its message, which may quote what a record holds."""

    def format(self, record: logging.LogRecord) -> str:
        kept, record.exc_text = record.exc_text, None  # what another handler wrote there quotes the message
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        kind, _value, trace = ei
        where = "\n".join(f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
        return f"{kind.__name__ if kind else ''}\n{where}"


class _RotatingLog(logging.FileHandler):
    """A log file that is put aside when it is full; ``logging.handlers`` could do it too, but brings sockets and pickles into every start."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        if self.stream is not None and self.stream.tell() > LOG_BYTES:
            self._put_aside()
        super().emit(record)

    def _put_aside(self) -> None:
        """prasan.log becomes prasan.1.log, that prasan.2.log, and so on; the oldest goes."""
        self.close()
        names = [self._path, *(self._path.with_suffix(f".{number}.log") for number in range(1, LOG_FILES + 1))]
        with contextlib.suppress(OSError):
            for older, newer in zip(reversed(names), list(reversed(names))[1:], strict=False):
                if newer.exists():
                    newer.replace(older)
        self.stream = self._open()


class Log:
    """The log of a running program: warnings and errors in ``logs/prasan.log`` (rotating), crashes of the interpreter in ``logs/crash.log``.

    Errors nobody caught, in any thread, and what Qt says are logged too. ``stop`` puts everything back.
    """

    def __init__(self, paths: Paths) -> None:
        self._handler = _RotatingLog(paths.logs / "prasan.log")
        self._handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
        root = logging.getLogger()
        self._level = root.level
        root.addHandler(self._handler)
        root.setLevel(logging.INFO)
        self._crashes = (paths.logs / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._crashes)
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = _on_unhandled
        threading.excepthook = _on_unhandled_in_thread
        self._qt = qInstallMessageHandler(_on_qt_message)

    def stop(self) -> None:
        """Log no more, close the files."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._qt)
        faulthandler.disable()
        self._crashes.close()
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._level)
        self._handler.close()


def _on_unhandled_in_thread(told: threading.ExceptHookArgs) -> None:
    log.error("unhandled in a thread", exc_info=told.exc_value)


def _on_unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.error("unhandled", exc_info=(kind, error, trace))
    messages.show_error(None, error)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.WARNING), "%s", message)


# --- before the window ----------------------------------------------------------------------------------------------------


def agree_to_folder(paths: Paths, settings: Settings) -> bool:
    """Ask once per folder before working on a network or in a cloud folder; returns whether to go on."""
    risk = risky_folder(paths.data)
    if risk is None or settings.warned_folder == str(paths.data):
        return True
    reason = {
        "network": _("The data folder is on a network. If two people open it, or the network fails, data may be lost."),
        "cloud": _(
            "The data folder is kept in step with a cloud. The copying may damage the database while the program is open."
        ),
    }[risk]
    better = _("A folder of this computer is better. Back up to a USB stick often if you go on.")
    agreed = messages.confirm(
        None,
        _("This folder is not a safe place for the data"),
        f"{reason} {better}\n\n{paths.data}",
        _("Use this folder anyway"),
        danger=True,
        cancel=_("Quit"),
    )
    if agreed:
        settings.warned_folder = str(paths.data)
    return agreed


def open_workspace(paths: Paths, settings: Settings) -> Workspace | None:
    """Open the data folder; a damaged database leads to its newest good backup. None if the user turned back.

    :raises UserError: it cannot be opened and nothing was changed
    """
    from desktop.models.database import DamagedDatabase
    from desktop.services.workspace import Workspace

    try:
        return Workspace.open(paths, settings)
    except DamagedDatabase as error:
        return Workspace.open(paths, settings) if recover(paths, error.backup, str(error)) else None


def recover(paths: Paths, backup: Path | None, sentence: str) -> bool:
    """Offer the newest good backup in the place of a damaged database; returns whether it was restored."""
    if backup is None:
        messages.tell(None, _("The database cannot be opened"), sentence)
        return False
    agreed = messages.confirm(
        None,
        _("The database is damaged; a good backup is at hand"),
        _(
            "{sentence} The damaged file is kept beside it. What was entered after the backup is not in it.",
            sentence=sentence,
        ),
        _("Restore the newest good backup"),
        cancel=_("Quit"),
    )
    if not agreed:
        return False
    from desktop.services import backup as backups

    backups.restore(paths, backup)
    return True


def tell_and_stop(error: UserError) -> None:
    """Say why the program cannot start."""
    messages.tell(None, error.message, error.hint)


def folder_error(paths: Paths, error: OSError) -> UserError:
    """A data folder that cannot be made or written, as a sentence."""
    log.warning("data folder: %s", type(error).__name__)
    return UserError(
        _("The data folder cannot be used."), _("Check that {folder} exists and may be written.", folder=paths.data)
    )
