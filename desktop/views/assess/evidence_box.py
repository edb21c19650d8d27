"""The evidence of an item: what is used, new pieces, those that are there already, files dragged from a folder of the computer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.thai_date import format_date
from desktop.views import theme, tokens
from desktop.views.assess.desk import Desk
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.text import Elided, label
from desktop.views.widgets.tool_band import ToolBand
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import EvidenceLine

_LEAST_ROWS = 3


def evidence_state(line: EvidenceLine, first: date | None = None, last: date | None = None) -> tuple[str, str]:
    """Tone and word of a piece of evidence: whether it can be shown to who asks for it, and proves the time of the round (``first`` to ``last``)."""
    if line.state == "expired":
        return "danger", _("No longer valid")
    if first and last and line.period_from and line.period_to and (line.period_to < first or line.period_from > last):
        return "warn", _("Proves another time")
    if line.file_count:
        return "ok", _("Has a file")
    if line.shelf:
        return "ok", _("On the shelf")
    return ("ok", _("Has a link")) if line.link else ("warn", _("No file yet"))


class _Table(PlainTable):
    """As low as three rows, so that it takes what room is left."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(tokens.ROW) * (_LEAST_ROWS + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(tokens.ROW) * 3)


class _Drops(QObject):
    """Lets a widget take any number of files of this computer."""

    dropped = Signal(list)

    def __init__(self, owner: EvidenceBox) -> None:
        super().__init__(owner)
        self._box = owner

    def watch(self, widget: QWidget) -> None:
        """Files may be dropped on ``widget``."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        paths = [path for path in paths if path.is_file()]
        if not paths or not self._box.may:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


class EvidenceBox(QWidget):
    """``wanted(deed, value)``: new, choose, open (line), edit (line), drop (lines), files (paths)."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._span: tuple[date | None, date | None] = (None, None)
        """First and last day of the data of the round."""
        self.may = True
        self.heading = label("", size="head", bold=True)
        self.hint = Elided("", "muted", "small")
        self.choose = button(_("Choose from the register …"), "search", "link", on_click=lambda: self.wanted.emit("choose", None))
        self.add = button(_("Add evidence …"), "plus", "link", on_click=lambda: self.wanted.emit("new", None))
        self.table = _Table(_("Evidence of the item"), self._columns(), several=True)
        self.table.setProperty("edge", "true")
        self.table.opened.connect(lambda line: self.wanted.emit("open", line))
        self.table.installEventFilter(self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        band = ToolBand("line")
        line = row(self.heading, spacing=tokens.S2, parent=band)
        line.addWidget(self.hint, 1)
        line.addWidget(self.choose)
        line.addWidget(self.add)
        layout = column(band, parent=self)
        layout.addWidget(self.table, 1)
        drops = _Drops(self)
        drops.dropped.connect(lambda paths: self.wanted.emit("files", paths))
        for widget in (self, self.table.viewport()):
            drops.watch(widget)

    def _columns(self) -> list[Column]:
        return [
            Column(_("Code (evidence table)"), 104, lambda line: line.code or "–"),
            Column(_("Name of the evidence"), 0, lambda line: line.name, tone="text"),
            Column(_("Dated"), 116, lambda line: format_date(line.happened_on) or "–", right=True),
            Column(_("State (evidence)"), 132, lambda line: evidence_state(line, *self._span)[1], state=lambda line: evidence_state(line, *self._span)[0]),
        ]

    def show_item(self, code: str, lines: Sequence[EvidenceLine]) -> None:
        """Show what is used for an item."""
        self.may = self.desk.may_write(code)
        record = getattr(self.desk, "record", {})
        self._span = record.get("data_from"), record.get("data_to")
        self.heading.setText(_("Evidence {count}", count=len(lines)))
        self.table.set_rows(list(lines), self.table.current_place())
        self.choose.setVisible(self.may)
        self.add.setVisible(self.may)
        self.hint.setText(_("Drag files here") if self.may and not lines else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes a piece out of the item, Insert adds one; Enter is the table's own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.may:
            if event.key() == Qt.Key.Key_Delete and self.table.selected():
                self.wanted.emit("drop", self.table.selected())
                return True
            if event.key() == Qt.Key.Key_Insert:
                self.wanted.emit("new", None)
                return True
        return super().eventFilter(watched, event)

    def _menu(self, place: Any) -> None:
        line = self.table.current()
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(theme.icon("external-link"), _("Open the file or the record")).triggered.connect(lambda: self.wanted.emit("open", line))
        menu.addAction(theme.icon("pencil"), _("Edit the evidence …")).triggered.connect(lambda: self.wanted.emit("edit", line))
        if self.may:
            menu.addAction(theme.icon("x"), _("Take it out of this item") + "\tDelete").triggered.connect(lambda: self.wanted.emit("drop", self.table.selected()))
        menu.popup(self.table.viewport().mapToGlobal(place))
