"""The row of chips under the calendar's head: what is shown, by status, channel, target group and officer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QToolButton

from desktop.domain.publicity_rules import ITEM
from desktop.models.publicity_reading import CalendarFilter, officers
from desktop.views import theme, tokens, work_thread
from desktop.views.calendar.board import OVERDUE, UNPUBLISHED, Board
from desktop.views.calendar.modes import Modes
from desktop.views.filter_popup import FilterPopup
from desktop.views.widgets.buttons import chip, icon_button, more_button
from desktop.views.widgets.layout import row
from desktop.views.widgets.text import label, tooltip
from desktop.words import N_, _

CHOOSERS: tuple[tuple[str, str, str], ...] = (
    ("channels", N_("Channel"), "pr_channel"),
    ("target_groups", N_("Target group"), "pr_target_group"),
    ("owners", N_("Responsible"), ""),
    ("units", N_("Group"), "org_unit"),
    ("item_types", N_("Kind"), "pr_item_type"),
    ("statuses", N_("Status"), "item_status"),
)
"""Field of :class:`CalendarFilter`, its word, the value list it takes its values from (none: the officers named in items)."""
FIRST = ("channels", "target_groups", "owners")
"""Choosers that stand in the row; the others do while they hold something, else in the menu "…"."""
_LONGEST = 24


class Filters(QFrame):
    """Chips that change the board's filter at once."""

    changed = Signal(object)

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.board = board
        self.setProperty("role", "band")
        self._line = row(margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1), spacing=tokens.S2, parent=self)
        group = QButtonGroup(self)
        self.all = self._state(group, _("All statuses"), ())
        self.open = self._state(group, _("Not yet published"), UNPUBLISHED)
        self.late = self._state(group, _("Overdue"), OVERDUE)
        self.own = QToolButton(self)
        """Stands for a choice of statuses that none of the chips names; never seen."""
        self.own.setCheckable(True)
        self.own.hide()
        group.addButton(self.own)
        self.choosers = {name: self._chooser(name) for name, _word, _list in CHOOSERS}
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more = more_button(_("More filters"), self.menu)
        self.clear_button = icon_button("funnel-x", _("Clear the filters (Ctrl+Shift+F)"), on_click=self.clear)
        self.total = label("", "second")
        self.modes = Modes()
        for made in (self.more, self.clear_button):
            self._line.addWidget(made)
        self._line.addStretch(1)
        self._line.addWidget(self.total)
        self._line.addSpacing(theme.px(tokens.S2))
        self._line.addWidget(self.modes)
        self._lengths: list[int] = []
        theme.follow(self, lambda: self.setFixedHeight(theme.px(tokens.ROW + tokens.S2) + 1))
        self.show_filter()

    def _state(self, group: QButtonGroup, word: str, statuses: tuple[str, ...]) -> QToolButton:
        made = chip(word, on_click=lambda: self._set(statuses=statuses))
        group.addButton(made)
        self._line.addWidget(made)
        return made

    def _chooser(self, name: str) -> QToolButton:
        made = chip(" ", icon="chevron-down", icon_after=True, on_click=lambda: self.open_chooser(name))
        made.setCheckable(False)
        self._line.addWidget(made)
        return made

    # what is chosen -----------------------------------------------------------------------------------------------

    def _set(self, **values: tuple[str, ...]) -> None:
        self.board.set_filter(replace(self.board.chosen, **values))
        self.show_filter()
        self.changed.emit(self.board.chosen)

    def clear(self) -> None:
        """Show everything."""
        self.board.set_filter(CalendarFilter())
        self.show_filter()
        self.changed.emit(self.board.chosen)

    def open_chooser(self, name: str) -> None:
        """Open the list of values of one chooser under its chip. Officers are read first, away from the window: their order takes a word list to be loaded."""
        if name == "owners":
            reader = self.board.work.reader
            work_thread.run(self, lambda *_unused: officers(reader), lambda found: self._open(name, [(one, one, 0) for one in found]))
        else:
            self._open(name, self._values(name))

    def _open(self, name: str, values: list[tuple[str, str, int]]) -> None:
        title = next(_(word) for key, word, _list in CHOOSERS if key == name)
        popup = FilterPopup(title, values, getattr(self.board.chosen, name), self)
        popup.chosen.connect(lambda ticked: self._set(**{name: ticked}))
        popup.open_under(self.more if self.choosers[name].isHidden() else self.choosers[name])

    def _values(self, name: str) -> list[tuple[str, str, int]]:
        """(key, words, 0) of every value of a chooser that has a value list."""
        list_key = next(key for field, _word, key in CHOOSERS if field == name)
        if not list_key:
            return []
        lists = self.board.work.lists()
        if name == "statuses":
            return [(key, lists.label(list_key, key) or _(status.label), 0) for key, status in ITEM.statuses.items()]
        return [(item.key, item.label, 0) for item in lists.items(list_key)]

    # what is shown ------------------------------------------------------------------------------------------------

    def show_filter(self) -> None:
        """Write on the chips what holds."""
        chosen = self.board.chosen
        named = {(): self.all, UNPUBLISHED: self.open, OVERDUE: self.late}.get(chosen.statuses, self.own)
        named.setChecked(True)
        for name, word, _list in CHOOSERS:
            values = getattr(chosen, name) if name != "statuses" or named is self.own else ()
            self._write(self.choosers[name], _(word), self._words(name, values))
        self.clear_button.setVisible(chosen.narrows)
        self._fit()

    def _words(self, name: str, values: tuple[str, ...]) -> str:
        known = {key: words for key, words, _count in self._values(name)} if values else {}
        return ", ".join(known.get(value, value) for value in values)

    def _write(self, made: QToolButton, word: str, said: str) -> None:
        short = said if len(said) <= _LONGEST else said[: _LONGEST - 1].rstrip() + "…"
        made.setText(f"{word}: {short}" if said else word)
        made.setToolTip(tooltip(f"{word}: {said}") if said else "")
        made.setAccessibleName(_("Filter {filter}; press to change it", filter=made.text()))
        theme.mark(made, "held", "true" if said else "")

    def set_counts(self, unpublished: int, overdue: int, total: str) -> None:
        """How many there are of each in what is shown, and the words at the right end."""
        said = ((self.open, f"{_('Not yet published')}  {unpublished:,}"), (self.late, f"{_('Overdue')}  {overdue:,}"), (self.total, total))
        for made, words in said:
            if made.text() != words:
                made.setText(words)
        lengths = [len(words) for _made, words in said]
        if lengths != self._lengths:
            self._lengths = lengths
            self._fit()

    def _fill_menu(self) -> None:
        """The choosers that have no place in the row, and the deadlines."""
        self.menu.clear()
        for name, word, _list in CHOOSERS:
            if self.choosers[name].isHidden():
                self.menu.addAction(f"{_(word)} …").triggered.connect(lambda *_unused, name=name: self.open_chooser(name))
        self.menu.addSeparator()
        line = self.menu.addAction(theme.icon("flag"), _("Show the internal deadlines (△)"))
        line.setCheckable(True)
        line.setChecked(self.board.with_deadlines)
        line.triggered.connect(lambda shown: self.board.show_deadlines(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Where the chips do not fit, the words at the end go, then choosers into the menu, then the four views become one chip."""
        self.total.show()
        self.modes.fold(False)
        for name, made in self.choosers.items():
            made.setVisible(name in FIRST or made.property("held") == "true")
        steps: list[Callable[[], object]] = [self.total.hide, *(self.choosers[name].hide for name in reversed(FIRST)), lambda: self.modes.fold(True)]
        for step in steps:
            if self._wanted() <= self.width():
                break
            step()
        self._line.invalidate()

    def _wanted(self) -> int:
        """The width of all that is shown now. (The layout itself remembers what hidden parts measured before.)"""
        items = [item for at in range(self._line.count()) if (item := self._line.itemAt(at)) is not None]
        shown = [widget.sizeHint().width() for item in items if (widget := item.widget()) is not None and not widget.isHidden()]
        gaps = [item.sizeHint().width() for item in items if item.widget() is None]
        sides = self._line.contentsMargins()
        return sum(shown) + sum(gaps) + self._line.spacing() * (len(shown) - 1) + sides.left() + sides.right()
