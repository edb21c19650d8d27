"""Files kept with a record: add, open, save a copy, remove; files may be dropped on the field."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from desktop.models.registers import ALL_REGISTERS
from desktop.views import messages, theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, column, row
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_DATA = int(Qt.ItemDataRole.UserRole)


class FilesField(FieldWidget):
    """The ids of a record's attachments.

    With a saved record a file is attached at once (one deed, undone by Ctrl+Z). Files added to a new record wait in ``pending`` until ``attach(record_id)``, which its form
    calls after the first save.
    """

    def __init__(
        self, name: str, work: Workspace, register_name: str, record_id: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._work = work
        self._register = ALL_REGISTERS[register_name]
        self._record_id = record_id
        self.pending: list[Path] = []
        self.setAcceptDrops(True)
        self.list = QListWidget()
        self.list.setProperty("edge", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button = button(_("Add a file …"), "paperclip", "link", on_click=self._ask)
        self.open_button = button(_("Open"), "external-link", "link", on_click=self.open)
        self.remove_button = button(_("Remove"), "trash-2", "link", on_click=self.remove)
        content = box(column(self.list, box(row(self.add_button, self.open_button, self.remove_button, None))))
        self.set_content(content, self.list)
        self.list.itemActivated.connect(lambda _item: self.open())
        self.list.currentRowChanged.connect(lambda _at: self._enable())
        theme.follow(self.list, self._fit)
        self.refresh()

    def value(self) -> list[int]:
        return [data for at in range(self.list.count()) if isinstance(data := self.list.item(at).data(_DATA), int)]

    def set_value(self, value: Any) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read again what is attached."""
        self.list.clear()
        if self._record_id is not None:
            from desktop.services import attachments

            for one in attachments.of_record(self._work, self._register, self._record_id):
                self._show(f"{one.name}  ·  {_size(one.size)}", one.id)
        for path in self.pending:
            self._show(_("{name}  ·  attached when saved", name=path.name), path)
        self._fit()
        self.list.setVisible(self.list.count() > 0)
        self._enable()

    def _fit(self) -> None:
        self.list.setFixedHeight(min(max(self.list.count(), 1), 4) * theme.px(tokens.ROW) + 4)

    def _show(self, words: str, data: int | Path) -> None:
        item = QListWidgetItem(theme.icon("paperclip", "muted", tokens.ICON_SMALL), words)
        item.setData(_DATA, data)
        self.list.addItem(item)

    def _enable(self) -> None:
        chosen = self.list.currentItem() is not None
        self.open_button.setVisible(chosen)
        self.remove_button.setVisible(chosen)

    def _ask(self) -> None:
        paths, _filter = QFileDialog.getOpenFileNames(self, _("Choose files to attach"))
        self.add([Path(path) for path in paths])

    def add(self, paths: list[Path]) -> None:
        """Attach files, or keep them for the first save of a new record."""
        if self._record_id is None:
            self.pending += paths
        else:
            messages.guarded(self, lambda: self._attach(paths))
        self.refresh()
        if paths:
            self.changed.emit()

    def _attach(self, paths: list[Path]) -> None:
        from desktop.services import attachments

        assert self._record_id is not None
        for path in paths:
            attachments.add(self._work, self._register, self._record_id, path)

    def set_record(self, record_id: int | None) -> None:
        """Show the files of another record (None: a new one); what waited is forgotten."""
        self._record_id = record_id
        self.pending = []
        self.refresh()

    def attach(self, record_id: int) -> None:
        """Attach what waited for the first save.

        :raises UserError: a file is gone or too large; those before it are attached
        """
        self._record_id = record_id
        while self.pending:
            self._attach(self.pending[:1])
            self.pending.pop(0)
        self.refresh()

    def open(self) -> None:
        """Open the chosen file with the program the system has for it."""
        from desktop.services import attachments

        item = self.list.currentItem()
        data = item.data(_DATA) if item is not None else None
        if isinstance(data, int):
            messages.guarded(
                self, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(attachments.path_of(self._work, data))))
            )
        elif isinstance(data, Path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(data)))

    def remove(self) -> None:
        """Take the chosen file off the record."""
        from desktop.services import attachments

        item = self.list.currentItem()
        data = item.data(_DATA) if item is not None else None
        if isinstance(data, int):
            messages.guarded(self, lambda: attachments.remove(self._work, [data]))
        elif isinstance(data, Path):
            self.pending.remove(data)
        self.refresh()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.add([path for path in paths if path.is_file()])


def _size(bytes_: int) -> str:
    return f"{bytes_ / 1048576:.1f} MB" if bytes_ >= 1048576 else f"{max(1, bytes_ // 1024)} KB"
