"""Backups: what there is, make one now, check one, go back to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableView

from desktop.domain.thai_date import format_moment
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.page import Page
from desktop.views.widgets.buttons import button
from desktop.views.widgets.delegate import dress_table
from desktop.views.widgets.layout import band, column, frame
from desktop.views.widgets.progress import ProgressLine
from desktop.views.widgets.text import Wrapped
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.backup import BackupInfo
    from desktop.views.main_window import MainWindow

WHY = {
    "automatic": N_("By itself"),
    "manual": N_("By hand"),
    "restore": N_("Before a restore"),
    "upgrade": N_("Before an upgrade"),
}
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class BackupsModel(QAbstractTableModel):
    """One backup a row, newest first."""

    columns = (N_("Made on"), N_("Why"), N_("Agencies"), N_("Size (MB)"), N_("File"))

    def __init__(self) -> None:
        super().__init__()
        self.backups: list[BackupInfo] = []

    def put(self, backups: list[BackupInfo]) -> None:
        """Show these."""
        self.beginResetModel()
        self.backups = backups
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        info = self.backups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            words = WHY.get(info.why, "")
            texts = (
                format_moment(info.at),
                _(words) if words else info.why,
                f"{info.records:,}",
                f"{info.size / 1048576:,.1f}",
                info.name,
            )
            return texts[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (2, 3):
            return _RIGHT
        return None


class BackupPage(Page):
    """The list, and the deeds over it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Backups"))
        self.make_button = button(_("Back up now"), "hard-drive-download", "primary", on_click=self.make_now)
        self.check_button = button(
            _("Check"),
            "shield-check",
            tip=_("Read the backup and compare it with what was written"),
            on_click=self.check,
        )
        self.restore_button = button(_("Restore …"), "archive-restore", on_click=self.restore)
        other = button(_("Restore from a file …"), kind="flat", on_click=self.restore_file)
        folder = button(_("Open the folder"), "folder-open", "flat", on_click=self.open_folder)
        self.model = BackupsModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, _("Backups"))
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.progress = ProgressLine(_("Backing up"), _("Cancel the backup"))
        self.note = Wrapped("", "second")
        noted = frame("surface")
        column(self.note, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2), parent=noted)
        layout = column(
            self.head(None),
            band(self.make_button, self.check_button, self.restore_button, other, None, folder),
            self.progress,
            noted,
            parent=self,
        )
        layout.addWidget(self.table, 1)
        self.table.selectionModel().currentChanged.connect(lambda *_unused: self._enable())
        self._size_columns()
        self.reload()

    def _size_columns(self) -> None:
        heading = self.table.horizontalHeader()
        heading.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        for at, width in enumerate((208, 176, 112, 112)):
            heading.resizeSection(at, theme.px(width))

    def reload(self) -> None:
        """Read what backups there are."""
        from desktop.services import backup

        found = backup.list_backups(self.work.paths)
        self.model.put(found)
        if found:
            self.table.selectRow(0)
        second = self.work.settings.second_backup
        place = (
            _("Second place: {folder}", folder=second)
            if second
            else _("No second place is set. A copy on a USB stick saves the data even if this computer breaks.")
        )
        self.note.setText(place if found else _("There is no backup yet. {place}", place=place))
        self._enable()

    def _enable(self) -> None:
        chosen = self.current() is not None
        self.check_button.setEnabled(chosen)
        self.restore_button.setEnabled(chosen)

    def current(self) -> BackupInfo | None:
        """The backup that is chosen."""
        at = self.table.currentIndex().row()
        return self.model.backups[at] if 0 <= at < len(self.model.backups) else None

    def make_now(self) -> None:
        """Back up now, whether or not anything changed."""
        from desktop.services import backup

        self.make_button.setEnabled(False)
        self.progress.start()
        job = work_thread.run(
            self,
            lambda *told: backup.make(self.work, why="manual", progress=told[0], cancelled=told[1]),
            self._made,
            self._failed,
            self.progress.set_progress,
            self._ended,
        )
        self.progress.cancelled.connect(job.cancel)

    def _ended(self) -> None:
        self.progress.stop()
        self.make_button.setEnabled(True)

    def _made(self, info: BackupInfo) -> None:
        self._ended()
        self.reload()
        self.window_.say(_("Backed up: {name}", name=info.name))
        self.window_.backed_up.emit()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        messages.show_error(self, error)

    def check(self) -> None:
        """Read the chosen backup and say whether it is still what was written."""
        from desktop.services import backup

        info = self.current()
        if info is None:
            return

        def told(good: bool) -> None:
            if good:
                self.window_.notice(
                    _("“{name}” is whole: every letter is as it was written.", name=info.name),
                    "info",
                    key="check",
                    seconds=15,
                )
            else:
                self.window_.notice(
                    _("“{name}” is damaged. Choose another backup.", name=info.name), "danger", key="check"
                )

        work_thread.run(self, lambda *_unused: backup.is_good(info), told)

    def restore(self) -> None:
        """Go back to the chosen backup."""
        info = self.current()
        if info is not None:
            self._ask_restore(info.path, format_moment(info.at))

    def restore_file(self) -> None:
        """Go back to a backup that lies elsewhere."""
        start = self.work.settings.second_backup or str(self.work.paths.backups)
        path, _filter = QFileDialog.getOpenFileName(self, _("Choose a backup"), start, _("Backups (*.db)"))
        if path:
            self._ask_restore(Path(path), Path(path).name)

    def _ask_restore(self, path: Path, words: str) -> None:
        agreed = messages.confirm(
            self,
            _("Go back to the backup of {when}", when=words),
            _(
                "What was entered after it goes away. The present state is backed up first, so that you can come back to it."
            ),
            _("Restore this backup"),
            danger=True,
        )
        if agreed and self.window_.may_close():
            self.window_.restore_wanted.emit(path)

    def open_folder(self) -> None:
        """Show the backups in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.work.paths.backups)))

    def entered(self) -> None:
        self.table.setFocus()
