"""The tree of the framework: sections with how many of their items are done, items with the shape of their state and their score, and what narrows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QToolTip,
    QTreeView,
    QWidget,
)

from desktop.domain.thai_text import fold
from desktop.domain.workflows import tone
from desktop.views import theme, tokens
from desktop.views.assess.desk import Desk
from desktop.views.assess.words import item_words, short_score
from desktop.views.digit_keys import digit
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.search_box import SearchBox
from desktop.views.widgets.status import draw_shape
from desktop.views.widgets.text import tooltip
from desktop.words import N_, _

Index = QModelIndex | QPersistentModelIndex
_ITEM, _RIGHT, _TONE = (int(Qt.ItemDataRole.UserRole) + place for place in range(3))
_WIDTH = 328
_WAIT_MS = 120

ALL, MINE, OPEN, RETURNED, BARE = "all", "mine", "open", "returned", "bare"
FILTERS: dict[str, str] = {
    ALL: N_("All items"), MINE: N_("Mine (items)"), OPEN: N_("Not done yet (items)"), RETURNED: N_("Sent back (items)"), BARE: N_("Without evidence (items)"),
}  # fmt: skip
"""What the tree may be narrowed to, in the order of its menu."""
_NEEDS_WORK = (MINE, RETURNED)
_NEEDS_EVIDENCE = (BARE,)


def fits(desk: Desk, code: str, narrowed: str) -> bool:
    """Whether an item stays when the tree is narrowed to one of ``FILTERS``."""
    if narrowed == MINE:
        return desk.is_mine(code)
    if narrowed == OPEN:
        return not desk.is_done(code)
    if narrowed == RETURNED:
        return desk.status(code) == "returned"
    return narrowed != BARE or (desk.item(code).scored and not desk.evidence(code))


class TreeModel(QAbstractItemModel):
    """Two levels: sections and the items of them that are shown. Everything is read from the desk, which lies in memory."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.groups: list[tuple[Any, list[str]]] = []
        self._asked = set(desk.codes)
        self.narrow(ALL, "")

    def narrow(self, narrowed: str, text: str) -> None:
        """Show the items that fit a filter and a text."""
        wanted = fold(text)
        self.beginResetModel()
        self.groups = []
        for section in self.desk.framework.sections:
            items = [one for one in section.items if one.code in self._asked]
            shown = [one.code for one in items if fits(self.desk, one.code, narrowed) and (not wanted or wanted in fold(f"{one.code} {one.name}"))]
            if shown or (items and narrowed == ALL and not wanted):
                self.groups.append((section, shown))
        self.endResetModel()

    def codes(self) -> list[str]:
        """The items that are shown, in their order."""
        return [code for _section, codes in self.groups for code in codes]

    def place_of(self, code: str) -> QModelIndex:
        """Where an item stands; no index where it is not shown."""
        for at, (_section, codes) in enumerate(self.groups):
            if code in codes:
                return self.index(codes.index(code), 0, self.index(at, 0))
        return QModelIndex()

    def told(self, code: str) -> None:
        """The item was answered: it and its section are painted anew."""
        place = self.place_of(code)
        if place.isValid():
            self.dataChanged.emit(place, place)
            self.dataChanged.emit(place.parent(), place.parent())

    def code_at(self, index: Index) -> str:
        """The item of a line; empty for a section."""
        if not index.isValid() or index.internalId() == 0:
            return ""
        return self.groups[int(index.internalId()) - 1][1][index.row()]

    # Qt's own names ----------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        if row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        group = int(index.internalId()) if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()][1]) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        code = self.code_at(index)
        return self._of_item(code, role) if code else self._of_section(self.groups[index.row()][0], role)

    def _of_item(self, code: str, role: int) -> Any:
        item = self.desk.item(code)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item_words(item)
        if role == _ITEM:
            return code
        if role == _RIGHT:
            return short_score(item, self.desk.score(code)) if item.scored else ""
        if role == _TONE:
            return tone("assessment_item_status", self.desk.status(code)) or "draft"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            right = self._of_item(code, _RIGHT)
            return f"{item_words(item)}, {self.desk.state_word(code)}" + (_(", score {score}", score=right) if right else "")
        return None

    def _of_section(self, section: Any, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{section.code} {section.name}"
        if role in (_RIGHT, Qt.ItemDataRole.AccessibleTextRole):
            codes = [item.code for item in section.items if item.code in self._asked]
            done = sum(1 for code in codes if self.desk.is_done(code))
            right = f"{done}/{len(codes)}"
            return right if role == _RIGHT else _("{section}, {done} of {of} done", section=f"{section.code} {section.name}", done=done, of=len(codes))
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a line: the shape of the state, the name that elides, what stands at the right end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        chosen, over = bool(option.state & QStyle.StateFlag.State_Selected), bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(option.rect, theme.colour("accent_tint" if chosen else "hover" if over else "surface"))
        if chosen:
            painter.fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme.colour("link"))
        state, right = index.data(_TONE), str(index.data(_RIGHT) or "")
        painter.setFont(theme.font(bold=not state))
        metrics = painter.fontMetrics()
        area = option.rect.adjusted(theme.px(tokens.S1), 0, -theme.px(tokens.S2), 0)
        if state:
            role, shape = tokens.STATUS[state]
            side = theme.px(12)
            draw_shape(painter, shape, theme.colour(role), QRectF(area.left(), area.center().y() - side / 2 + 1, side, side))
            area.setLeft(area.left() + theme.px(20))
        room = area.width() - metrics.horizontalAdvance(right) - theme.px(tokens.S2)
        painter.setPen(theme.colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignLeft), metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room))
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2"))
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignRight), right)
        self._paint_focus(painter, option, index)
        painter.restore()

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("link"), tokens.FOCUS))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(tokens.S8), theme.px(tokens.ROW))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        QToolTip.showText(event.globalPos(), tooltip(theme.soft(str(index.data() or ""))), view)
        return True


class ItemTree(QTreeView):
    """``chosen(code)`` when the cursor comes to an item; ``digit(n)`` for a digit, which gives the level; ``entered_item`` for Enter."""

    chosen = Signal(str)
    digit = Signal(int)
    entered_item = Signal()

    def __init__(self, model: TreeModel) -> None:
        super().__init__()
        self.setModel(model)
        self.tree_model = model
        self.setItemDelegate(_Delegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setAccessibleName(_("Items of the framework"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        theme.follow(self, lambda: self.setIndentation(theme.px(20)))
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._clicked)

    def _moved(self, index: Index, _before: Index) -> None:
        code = self.tree_model.code_at(index)
        if code:
            self.chosen.emit(code)

    def _clicked(self, index: QModelIndex) -> None:
        if not self.tree_model.code_at(index):
            self.setExpanded(index, not self.isExpanded(index))

    def go_to(self, code: str) -> None:
        """Put the cursor on an item and open its section, without telling."""
        place = self.tree_model.place_of(code)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().blockSignals(True)
        if place.isValid():
            self.expand(place.parent())
            self.selectionModel().setCurrentIndex(place, flags.ClearAndSelect)
            self.scrollTo(place)
        else:
            self.selectionModel().clear()
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cursor stays in sight when there is less room than before, or than there was when the item was chosen."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = digit(event)
        if pressed is not None:
            self.digit.emit(pressed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.currentIndex()
            if self.tree_model.code_at(index):
                self.entered_item.emit()
            else:
                self.setExpanded(index, not self.isExpanded(index))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters look for an item in the field above; Qt's own search by beginnings would find the codes only."""


class TreePane(QWidget):
    """The tree with what narrows it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.narrowed = ALL
        self.model = TreeModel(desk, self)
        self.tree = ItemTree(self.model)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.which = chip(_(FILTERS[ALL]), icon="chevron-down", icon_after=True)
        self.which.setMenu(self.menu)
        self.which.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.which.setCheckable(False)
        self.search = SearchBox(_("Find an item"), width=_WIDTH, wait_ms=_WAIT_MS)
        self.search.setProperty("look", "compact")
        self.search.searched.connect(lambda _text: self.fill())
        self.search.returnPressed.connect(self._to_first)
        self.search.down_pressed.connect(lambda: self._to_first() if self.search.text() else self.tree.setFocus())
        line = row(self.which, margins=(tokens.S3, tokens.S2, tokens.S3, tokens.S1), spacing=tokens.S2)
        line.addWidget(self.search, 1)
        outer = column(parent=self)
        outer.addLayout(line)
        outer.addWidget(self.tree, 1)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fill)

    def _fill(self) -> None:
        self.menu.clear()
        for name, word in FILTERS.items():
            if (name in _NEEDS_WORK and not self.desk.has_work) or (name in _NEEDS_EVIDENCE and not self.desk.has_evidence):
                continue
            count = sum(1 for code in self.desk.codes if fits(self.desk, code, name))
            made = self.menu.addAction(f"{_(word)}  {count}")
            made.setCheckable(True)
            made.setChecked(name == self.narrowed)
            made.triggered.connect(partial(self.narrow_to, name))

    def narrow_to(self, name: str, _checked: bool = False) -> None:
        """Show only the items that fit one of ``FILTERS``."""
        self.narrowed = name
        self.which.setText(_(FILTERS[name]))
        self.which.setAccessibleName(_(FILTERS[name]))
        theme.mark(self.which, "held", "true" if name != ALL else "")
        self.fill()

    def fill(self, current: str = "") -> None:
        """Read the tree again; sections that were open stay open, and so does the cursor."""
        code = current or self.model.code_at(self.tree.currentIndex())
        narrow = self.narrowed != ALL or bool(self.search.text())
        opened = {self.model.groups[at][0].code for at in range(len(self.model.groups)) if self.tree.isExpanded(self.model.index(at, 0))}
        self.model.narrow(self.narrowed, self.search.text())
        for at, (section, _codes) in enumerate(self.model.groups):
            self.tree.setExpanded(self.model.index(at, 0), narrow or section.code in opened)
        if code:
            self.tree.go_to(code)

    def _to_first(self) -> None:
        if codes := self.model.codes():
            self.tree.go_to(codes[0])
            self.tree.chosen.emit(codes[0])
            self.tree.setFocus()


def neighbour(codes: Sequence[str], code: str, step: int, wanted: Callable[[str], bool] = lambda _code: True) -> str:
    """The next item (``step`` 1) or the one before (−1) that is wanted, going round at the ends; empty where there is none."""
    if not codes:
        return ""
    at = codes.index(code) if code in codes else -step
    for gone in range(1, len(codes) + 1):
        found = codes[(at + step * gone) % len(codes)]
        if wanted(found) and found != code:
            return found
    return ""
