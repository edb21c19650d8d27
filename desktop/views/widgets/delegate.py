"""The one delegate of every table: text that elides, states as shape and word, hairlines, the selected row and the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QToolTip

from desktop.views import theme, tokens
from desktop.views.widgets.status import paint_status
from desktop.views.widgets.text import tooltip

STATUS_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A model answers it with the tone of a state (a key of ``tokens.STATUS``); DisplayRole is then its word."""
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Colour role of the text of a cell ("text2", "muted", "danger" …)."""
TINT_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Colour role of a cell's ground ("danger_tint", "warn_tint", "sunken")."""

Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft)


class CellDelegate(QStyledItemDelegate):
    """Paints every cell of a table the same way."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option, index)
        tick = self._paint_tick(painter, option, index) if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
        self._paint_text(painter, option, index, tick)
        self._paint_focus(painter, option, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        plain = "hover" if over and index.flags() & Qt.ItemFlag.ItemIsEnabled else "surface"
        tint = index.data(TINT_ROLE) or ("accent_tint" if selected else plain)
        painter.fillRect(option.rect, theme.colour(tint))
        painter.setPen(theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if selected and _is_first(option, index):
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.colour("link")
            )

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> int:
        """The box of a row that can be ticked, where the style looks for a click; how many px it takes."""
        made = QStyleOptionViewItem(option)
        self.initStyleOption(made, index)
        style = made.widget.style()
        made.rect = _tick_room(option, index)
        made.rect = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, made, made.widget)
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        made.state = made.state & ~QStyle.StateFlag.State_HasFocus | (QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, made, painter, made.widget)
        return made.rect.right() - option.rect.left()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click ticks where the box is painted."""
        moved = QStyleOptionViewItem(option)
        moved.rect = _tick_room(option, index)
        return super().editorEvent(event, model, moved, index)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tick: int = 0) -> None:
        left = tokens.S2 if tick or not _is_first(option, index) else tokens.S4
        area = option.rect.adjusted(tick + theme.px(left), 0, -theme.px(tokens.S2), 0)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        text = "" if text is None else str(text)
        tone = index.data(STATUS_ROLE)
        painter.setFont(index.data(Qt.ItemDataRole.FontRole) or option.font)
        metrics = painter.fontMetrics()
        if tone:
            paint_status(painter, area, tone, text, metrics)
            return
        painter.setPen(_ink(index))
        align = int(index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT) | int(Qt.AlignmentFlag.AlignVCenter)
        text = text.replace("\n", " ")
        fits = len(text) * metrics.height() * 2 // 3 <= area.width()  # no letter is that wide: a short text need not be measured
        shown = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, align, shown)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if not isinstance(view, QAbstractItemView) or not view.hasFocus() or view.currentIndex() != index:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("link"), tokens.FOCUS))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + theme.px(tokens.S4), theme.px(tokens.ROW))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text of a cell that was cut, never as markup."""
        text = str(index.data(Qt.ItemDataRole.ToolTipRole) or index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = view.visualRect(index).width() - theme.px(tokens.S4)
        given = index.data(Qt.ItemDataRole.ToolTipRole) is not None
        cut = view.fontMetrics().horizontalAdvance(text) > room
        QToolTip.showText(event.globalPos(), tooltip(theme.soft(text)) if given or cut else "", view)
        return True


def _ink(index: Index) -> QColor:
    """The colour of a cell's words: its role, else its foreground (QColor or QBrush), else that of text."""
    given = index.data(Qt.ItemDataRole.ForegroundRole)
    if isinstance(given, QBrush):
        return given.color()
    return given if isinstance(given, QColor) else theme.colour(index.data(TONE_ROLE) or "text")


def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    if isinstance(view, QTableView):
        return view.horizontalHeader().visualIndex(index.column()) == 0
    return index.column() == 0


def dress_table(view: QTableView, name: str) -> None:
    """Make a table view look and behave as all: whole rows, hairlines, row height by the letters; ``name`` for screen readers."""
    view.setItemDelegate(CellDelegate(view))
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)
    view.setCornerButtonEnabled(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    heading = view.horizontalHeader()
    heading.setHighlightSections(False)
    heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heading.setMinimumSectionSize(32)
    theme.follow(view, lambda: _set_row_height(view))


def _set_row_height(view: QTableView) -> None:
    view.verticalHeader().setMinimumSectionSize(theme.px(tokens.ROW))
    view.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW))


def _tick_room(option: QStyleOptionViewItem, index: Index) -> QRect:
    """The cell without what keeps the box off the edge of the window, so that it stands under the heading."""
    return option.rect.adjusted(theme.px(tokens.S3) if _is_first(option, index) else 0, 0, 0, 0)
