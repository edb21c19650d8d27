"""Files kept with a record: add, open, save a copy, remove; files may be dropped on the field or pasted into it, and photographs are seen small."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from desktop.models.registers import ALL_REGISTERS
from desktop.views import file_dialogs, messages, theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.notice import NoticeBar
from desktop.views.widgets.thumbnails import Loaded, is_picture, load
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_DATA = int(Qt.ItemDataRole.UserRole)
_NAME = _DATA + 1
_PICTURE = QSize(64, 44)
"""Room for a photograph in the list, px at 12 pt."""
_LINE = 50
_FILE_SIGN, _PICTURE_SIGN = "paperclip", "image"


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
        self.known_as: dict[Path, str] = {}
        """Waiting file → the name it came with, where it lies under another."""
        self.setAcceptDrops(True)
        self.list = QListWidget()
        self.list.setProperty("edge", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(theme.icon_size(tokens.ICON_SMALL))
        self.add_button = button(_("Add a file …"), "paperclip", "link", on_click=self._ask)
        self.open_button = button(_("Open"), "external-link", "link", on_click=self.open)
        self.copy_button = button(_("Save a copy …"), "download", "link", on_click=self.save_copy)
        self.remove_button = button(_("Remove"), "trash-2", "link", on_click=self.remove)
        content = box(column(self.list, box(row(self.add_button, self.open_button, self.copy_button, self.remove_button, None))))
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
                self._show(one.name, f"{one.name}  ·  {_size(one.size)}", one.id)
        for path in self.pending:
            name = self.known_as.get(path, path.name)
            self._show(name, _("{name}  ·  attached when saved", name=name), path)
        self._fit()
        self.list.setVisible(self.list.count() > 0)
        self._enable()
        self._load_pictures()

    def _fit(self) -> None:
        pictures = any(map(is_picture, self.names()))
        line = theme.px(_LINE if pictures else tokens.ROW)
        self.list.setIconSize(_PICTURE * (theme.px(1000) / 1000) if pictures else theme.icon_size(tokens.ICON_SMALL))
        for at in range(self.list.count()):
            self.list.item(at).setSizeHint(QSize(0, line))
        self.list.setFixedHeight(min(max(self.list.count(), 1), 4) * line + 4)

    def names(self) -> list[str]:
        """The names of the files, attached or waiting."""
        return [self._name_at(at) for at in range(self.list.count())]

    def _name_at(self, at: int) -> str:
        return str(self.list.item(at).data(_NAME))

    def _load_pictures(self) -> None:
        """Show photographs small in front of their names; they are read in another thread."""
        places: dict[Path, int] = {}
        for at in range(self.list.count()):
            if is_picture(self._name_at(at)) and (path := self._path_at(at)) is not None:
                places[path] = at

        def show(loaded: Loaded) -> None:
            seen = dict(loaded)
            for path, at in places.items():
                if at >= self.list.count() or self._path_at(at) != path:
                    continue
                item = self.list.item(at)
                if path in seen:
                    item.setIcon(QIcon(QPixmap.fromImage(seen[path])))
                else:
                    item.setIcon(theme.icon("triangle-alert", "warn", tokens.ICON_SMALL))
                    item.setText(_("{name}  ·  cannot be shown: damaged or too large", name=self._name_at(at)))

        load(self, list(places), self.list.iconSize(), show)

    def _path_at(self, at: int) -> Path | None:
        """Where the file of a line lies; None if it is missing."""
        from desktop.errors import UserError
        from desktop.services import attachments

        data: object = self.list.item(at).data(_DATA)
        try:
            return attachments.path_of(self._work, data) if isinstance(data, int) else Path(str(data))
        except UserError:
            return None

    def _show(self, name: str, words: str, data: int | Path) -> None:
        sign = _PICTURE_SIGN if is_picture(name) else _FILE_SIGN
        item = QListWidgetItem(theme.icon(sign, "muted", tokens.ICON_SMALL), words)
        item.setData(_DATA, data)
        item.setData(_NAME, name)
        self.list.addItem(item)

    def _enable(self) -> None:
        chosen = self.list.currentItem() is not None
        self.open_button.setVisible(chosen)
        self.copy_button.setVisible(chosen and isinstance(self.list.currentItem().data(_DATA), int))
        self.remove_button.setVisible(chosen)

    def _ask(self) -> None:
        paths, _filter = QFileDialog.getOpenFileNames(self, _("Choose files to attach"))
        self.add([Path(path) for path in paths])

    def add(self, paths: list[Path], names: Mapping[Path, str] | None = None) -> None:
        """Attach files, or keep them for the first save of a new record; ``names`` are those they came with."""
        self.known_as |= names or {}
        if self._record_id is None:
            self.pending += paths
        else:
            messages.guarded(self, lambda: self._attach(paths))
        self.refresh()
        if paths:
            self.changed.emit()

    def _attach(self, paths: list[Path]) -> None:
        """Attach each that can be; then say which could not."""
        from desktop.errors import UserError
        from desktop.services import attachments

        assert self._record_id is not None
        refused: list[UserError] = []
        for path in paths:
            try:
                attachments.add(self._work, self._register, self._record_id, path, name=self.known_as.get(path, ""))
            except UserError as error:
                refused.append(error)
        if refused:
            raise UserError(" ".join(error.message for error in refused), refused[0].hint)

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

    def ask_copy_path(self, name: str) -> Path | None:
        """Ask where a copy of the file ``name`` goes; None if the user turned back."""
        return file_dialogs.ask_save(self, self._work.settings, "export", _("Save a copy …"), name, "")

    def save_copy(self) -> None:
        """Write the chosen file, under the name it came with, where the user wants it."""
        from desktop.services import attachments

        item = self.list.currentItem()
        data = item.data(_DATA) if item is not None else None
        path = self.ask_copy_path(self._name_at(self.list.currentRow())) if isinstance(data, int) else None
        if path is not None and messages.guarded(self, lambda: attachments.save_copy(self._work, data, path)):
            notices = messages.notice_area(self)
            if notices is not None:
                show = ((_("Open the folder"), lambda: file_dialogs.open_file(path.parent)),)
                notices.show_notice(NoticeBar(_("Saved “{name}”", name=path.name), icon="circle-check", key="saved", seconds=30, actions=show))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V in the list attaches what was copied."""
        if not (event.matches(QKeySequence.StandardKey.Paste) and self.paste()):
            super().keyPressEvent(event)

    def paste(self) -> bool:
        """Attach the files, or the picture, on the clipboard; False when there is neither."""
        held = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile() and Path(url.toLocalFile()).is_file()]
        if not paths and held.hasImage() and not (image := QGuiApplication.clipboard().image()).isNull():
            paths = [self._kept(image)]
        self.add(paths)
        return bool(paths)

    def _kept(self, image: QImage) -> Path:
        """A picture from the clipboard as a file, until it is attached."""
        word = _("Picture {number}", number=1 + sum(map(is_picture, self.names())))
        path = Path(tempfile.mkdtemp(prefix="prasan-")) / f"{word}{'.png' if image.hasAlphaChannel() else '.jpg'}"
        image.save(str(path), quality=90)
        return path


def _size(bytes_: int) -> str:
    return f"{bytes_ / 1048576:.1f} MB" if bytes_ >= 1048576 else f"{max(1, bytes_ // 1024)} KB"
