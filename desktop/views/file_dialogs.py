"""Asking for files, and saying where one was saved: the folder used last, a name with its day in พ.ศ., ways to open it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.words import _

if TYPE_CHECKING:
    from desktop.settings import Settings
    from desktop.views.main_window import MainWindow

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 120
RECENT = 6
"""How many files brought in last are offered again."""


def dated_name(words: str, day: date, suffix: str) -> str:
    """A file name of ``words`` and a day in พ.ศ.: "ทะเบียนเครือข่าย_2569-11-21.pdf"; what Windows does not allow in names is left out."""
    plain = _NOT_IN_NAMES.sub(" ", words).strip(" .")[:_LONGEST_NAME].strip()
    return f"{plain.replace(' ', '_')}_{day.year + 543}-{day:%m-%d}{suffix}"


def folder(settings: Settings, purpose: str) -> Path:
    """The folder used last for ``purpose`` ("import", "export", "print"), else that of the user's documents, or the user's own where there is none."""
    kept = settings.last_folders.get(purpose, "")
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def ask_open(owner: QWidget, settings: Settings, purpose: str, title: str, filters: str) -> Path | None:
    """Ask for a file that is there; None if the user turned back."""
    chosen, _filter = QFileDialog.getOpenFileName(owner, title, str(folder(settings, purpose)), filters)
    return _remember(settings, purpose, Path(chosen)) if chosen else None


def ask_open_many(owner: QWidget, settings: Settings, purpose: str, title: str, filters: str) -> list[Path]:
    """Ask for one or more files that are there; none if the user turned back."""
    chosen, _filter = QFileDialog.getOpenFileNames(owner, title, str(folder(settings, purpose)), filters)
    return [_remember(settings, purpose, Path(one)) for one in chosen]


def ask_folder(owner: QWidget, settings: Settings, purpose: str, title: str) -> Path | None:
    """Ask for a folder that is there; None if the user turned back."""
    chosen = QFileDialog.getExistingDirectory(owner, title, str(folder(settings, purpose)))
    if not chosen:
        return None
    settings.last_folders[purpose] = chosen
    return Path(chosen)


def ask_save(owner: QWidget, settings: Settings, purpose: str, title: str, name: str, filters: str) -> Path | None:
    """Ask where to save ``name``; the dialog asks before it writes over a file. The ending of ``name`` is put on if it was left out."""
    chosen, _filter = QFileDialog.getSaveFileName(owner, title, str(folder(settings, purpose) / name), filters)
    if not chosen:
        return None
    path, suffix = Path(chosen), Path(name).suffix
    return _remember(settings, purpose, path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))


def _remember(settings: Settings, purpose: str, path: Path) -> Path:
    settings.last_folders[purpose] = str(path.parent)
    return path


def note_recent(settings: Settings, path: Path) -> None:
    """Offer ``path`` first among the files brought in last."""
    others = [kept for kept in settings.recent_imports if kept != str(path)]
    settings.recent_imports = [str(path), *others][:RECENT]


def say_saved(window: MainWindow, path: Path, said: str = "") -> None:
    """Say that a file was saved, with ways to open it or its folder."""
    window.notice(
        said or _("Saved “{name}”", name=path.name),
        icon="circle-check",
        key="saved",
        seconds=60,
        actions=((_("Open the file"), lambda: open_file(path)), (_("Open the folder"), lambda: open_file(path.parent))),
    )


def open_file(path: Path) -> bool:
    """Open a file or folder in the program the computer has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
