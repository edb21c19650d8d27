"""How a level is given and shown: boxes to press, lines with the words of each level, lines to tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QToolButton, QWidget

from desktop.domain.framework import Checkpoint, Level
from desktop.domain.interpolation import plain
from desktop.views import theme, tokens
from desktop.views.widgets.layout import column, row
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _


class LevelBoxes(QWidget):
    """One box for each level; ``chosen(value)`` when one is pressed, None when the pressed one is taken back."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.values: tuple[float, ...] = ()
        self.boxes: list[QToolButton] = []
        self._value: Decimal | None = None
        self._line = row(spacing=tokens.S1, parent=self)

    def set_levels(self, levels: Sequence[tuple[float, str, str]]) -> None:
        """``levels``: (value, word in the box, name for who cannot see)."""
        while len(self.boxes) < len(levels):
            self.boxes.append(self._box(len(self.boxes)))
        self.values = tuple(value for value, _word, _name in levels)
        for at, box in enumerate(self.boxes):
            box.setVisible(at < len(levels))
            if at < len(levels):
                _value, word, name = levels[at]
                box.setText(word)
                box.setAccessibleName(name)
                box.setToolTip("")

    def _box(self, at: int) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "level")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda on: self._pressed(at, on))  # a partial is called without whether it is pressed
        made.installEventFilter(self)
        self._line.addWidget(made)
        return made

    def _pressed(self, at: int, on: bool) -> None:
        self.chosen.emit(self.values[at] if on else None)
        self.show_value(self._value)  # a press that changed nothing must not leave the box otherwise than the level is

    def show_value(self, value: Decimal | None) -> None:
        """Press the box of the level that holds now."""
        self._value = value
        for one, box in zip(self.values, self.boxes, strict=False):
            box.setChecked(value is not None and float(value) == one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right go from box to box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            at = self.boxes.index(watched) + step  # type: ignore[arg-type]
            if 0 <= at < len(self.values):
                self.boxes[at].setFocus()
            return True
        return super().eventFilter(watched, event)


class LevelLine(QFrame):
    """A level with its words; a press gives it."""

    def __init__(self, press: Callable[[float], object]) -> None:
        super().__init__()
        self._press = press
        self.value = 0.0
        self.setProperty("role", "choice")
        self.number = label("", bold=True)
        self.name = label("", "second")
        self.right = label("", "muted", "small")
        self.text = Wrapped("", "second")
        head = row(self.number, self.name, None, self.right, spacing=tokens.S2)
        layout = column(margins=(tokens.S2, 2, tokens.S1, 2), parent=self)
        layout.addLayout(head)
        layout.addWidget(self.text)

    def show_level(self, level: Level, right: str, chosen: bool, may: bool) -> None:
        """Show a level; ``right`` is what it takes to reach it."""
        self.value = level.value
        self.number.setText(_("Level {level}", level=plain(level.value)))
        self.name.setText(level.label if level.label != plain(level.value) else "")
        self.right.setText(right)
        self.text.setText(level.text)
        self.text.setVisible(bool(level.text))
        theme.mark(self, "role", "chosen" if chosen else "choice")
        self.setEnabled(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor if may else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(self.value)
        else:
            super().mousePressEvent(event)


class LevelLines(QWidget):
    """All levels of an item, one under the other; made once and filled anew."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[LevelLine] = []
        self._layout = column(spacing=2, parent=self)
        self._may = True

    def show_levels(self, levels: Sequence[Level], value: Decimal | None, right: Callable[[Level], str] = lambda _level: "", may: bool = True) -> None:
        """Show the levels with the one that holds; an empty list hides all."""
        self._may = may
        while len(self.lines) < len(levels):
            made = LevelLine(self._pressed)
            self._layout.addWidget(made)
            self.lines.append(made)
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(levels))
            if at < len(levels):
                level = levels[at]
                line.show_level(level, right(level), value is not None and float(value) == level.value, may)
        self.setVisible(bool(levels))

    def _pressed(self, value: float) -> None:
        if self._may:
            self.chosen.emit(value)


class TickLine(QWidget):
    """A checkpoint: a box and its words, which tick too."""

    toggled = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.code = ""
        self.box = QCheckBox()
        self.words = Wrapped()
        self.words.installEventFilter(self)
        self.box.clicked.connect(lambda on: self.toggled.emit(self.code, on))
        line = row(spacing=tokens.S2, parent=self)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)

    def show_checkpoint(self, one: Checkpoint, ticked: bool, may: bool) -> None:
        """Show a checkpoint."""
        self.code = one.code
        words = one.text + (" *" if one.required else "")
        if self.words.plain_text() != words:
            self.words.setText(words)
        self.box.setAccessibleName(f"{one.code} {one.text}" + (_(", required") if one.required else ""))
        self.box.setChecked(ticked)
        self.box.setEnabled(may)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton and self.box.isEnabled():
            self.box.setFocus()
            self.box.click()
            return True
        return super().eventFilter(watched, event)


class TickGroup(QWidget):
    """Checkpoints under a heading with how many of them hold."""

    def __init__(self) -> None:
        super().__init__()
        self.head = label("", bold=True)
        self.name = label("", "second")
        self.count = Status("draft", "")
        self._heading = row(self.head, self.name, None, self.count, spacing=tokens.S2)
        self.layout_ = column(parent=self)
        self.layout_.addLayout(self._heading)

    def show_head(self, head: str, name: str, met: int, of: int) -> None:
        """The heading; without words only how many hold."""
        self.head.setText(head)
        self.name.setText(name)
        self.count.set_status("ok" if met == of else "draft", _("{met} of {of} (checkpoints)", met=met, of=of))


class TickList(QWidget):
    """Groups of checkpoints; ``changed(codes)`` are all that are ticked. Up and down go from line to line."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.groups: list[TickGroup] = []
        self.lines: list[TickLine] = []
        self._layout = column(spacing=tokens.S1, parent=self)
        self._ticked: list[str] = []
        self._shown: list[str] = []
        self._placed: list[tuple[int, int]] = []

    def show_groups(self, groups: Sequence[tuple[str, str, Sequence[Checkpoint]]], ticked: Sequence[Any], may: bool) -> None:
        """``groups``: (heading, its name, checkpoints)."""
        self._ticked = [str(code) for code in ticked]
        placed = [(at, len(points)) for at, (_head, _name, points) in enumerate(groups)]
        if placed != self._placed:
            self._place(placed)
        lines = iter(self.lines)
        self._shown = []
        for group, (head, name, points) in zip(self.groups, groups, strict=False):
            group.show_head(head, name, sum(1 for one in points if one.code in self._ticked), len(points))
            for one in points:
                next(lines).show_checkpoint(one, one.code in self._ticked, may)
                self._shown.append(one.code)
        self.setVisible(bool(groups))

    def _place(self, placed: list[tuple[int, int]]) -> None:
        """Move the lines that are there under as many headings; more are made only where they do not suffice."""
        self._placed = placed
        while len(self.groups) < len(placed):
            made = TickGroup()
            self._layout.addWidget(made)
            self.groups.append(made)
        wanted = sum(count for _at, count in placed)
        while len(self.lines) < wanted:
            line = TickLine()
            line.toggled.connect(self._toggled)
            line.box.installEventFilter(self)
            self.lines.append(line)
        lines = iter(self.lines)
        for at, group in enumerate(self.groups):
            group.setVisible(at < len(placed))
            for _place in range(placed[at][1] if at < len(placed) else 0):
                line = next(lines)
                group.layout_.addWidget(line)
                line.show()
        for line in lines:
            line.hide()

    def _toggled(self, code: str, on: bool) -> None:
        others = [one for one in self._ticked if one != code]
        self.changed.emit([*others, code] if on else others)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            boxes = [line.box for line in self.lines[: len(self._shown)]]
            at = boxes.index(watched) + (1 if event.key() == Qt.Key.Key_Down else -1)  # type: ignore[arg-type]
            if 0 <= at < len(boxes):
                boxes[at].setFocus()
                return True
        return super().eventFilter(watched, event)
