"""The row of chips over a register: ready-made views with their counts, filters by value, day or number, filters kept under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QToolButton, QWidget

from desktop.domain import ranges
from desktop.domain.fields import Field, Kind, Register
from desktop.domain.thai_sort import sort_key
from desktop.models.reader import Query
from desktop.views import theme, tokens
from desktop.views.filter_popup import FilterPopup
from desktop.views.range_popup import RangePopup
from desktop.views.search_runner import SearchRunner
from desktop.views.shown import Shown
from desktop.views.widgets.buttons import chip
from desktop.views.widgets.layout import row
from desktop.views.widgets.text import label, tooltip
from desktop.words import _

_ADDRESS = "address"
_CHOSEN = (Kind.CHOICE, Kind.CHOICES, Kind.TAGS, Kind.YES_NO, Kind.REFERENCE)
_SPANS = (Kind.DATE, Kind.NUMBER)


def can_filter(field: Field) -> bool:
    """Whether one can ask for a field: by its values where they are few, by a span of days or numbers."""
    return field.kind in (*_CHOSEN, *_SPANS) or field.check == _ADDRESS


class FilterBar(QFrame):
    """Chips of one register. ``query`` without text and order says what they stand for."""

    changed = Signal()
    """Another view or filter was chosen."""
    saved_menu_wanted = Signal(QWidget)
    """The button under which the kept filters belong."""

    def __init__(self, register: Register, runner: SearchRunner, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register, self._runner, self._shown = register, runner, shown
        self._query = Query(view=register.views[0].key if register.views else "all")
        self._views: dict[str, QToolButton] = {}
        self._filters: dict[str, QToolButton] = {}
        self._base = Query()
        self.setProperty("role", "band")
        self._build()

    # widgets ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._line = row(margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1), parent=self)
        self._group = QButtonGroup(self)
        for view in self.register.views if len(self.register.views) > 1 else ():
            made = self._views[view.key] = chip(_(view.label), on_click=partial(self.set_view, view.key))
            self._group.addButton(made)
            self._line.addWidget(made)
        self.add_button = chip(_("Add filter"), icon="plus", on_click=self._choose_field)
        self.add_button.setCheckable(False)
        self.saved_button = chip(_("Kept filters"), icon="bookmark", on_click=lambda: self.saved_menu_wanted.emit(self.saved_button))
        self.saved_button.setCheckable(False)
        for made in (self.add_button, self.saved_button):
            made.setToolTip(made.text())
            self._line.addWidget(made)
        self._line.addStretch(1)
        self.total = label("", "second")
        self._line.addWidget(self.total)
        theme.follow(self, self._resize)
        self._check_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Where the chips do not fit, those that only open a menu keep their icon and say their word in the tooltip."""
        style = Qt.ToolButtonStyle
        for made in (self.saved_button, self.add_button):
            made.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        for made in (self.saved_button, self.add_button):
            self._line.invalidate()
            if self._line.sizeHint().width() <= self.width():
                return
            made.setToolButtonStyle(style.ToolButtonIconOnly)

    def _resize(self) -> None:
        self.setFixedHeight(theme.px(tokens.ROW + tokens.S2) + 1)

    # what is chosen -----------------------------------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """View and filters in force (no text, no order)."""
        return self._query

    def set_view(self, key: str) -> None:
        """Choose a ready-made view."""
        if key != self._query.view:
            self._query = replace(self._query, view=key)
            self._check_view()
            self.changed.emit()

    def set_filter(self, name: str, values: tuple[str, ...]) -> None:
        """Only records whose field ``name`` holds one of ``values`` ("" is an empty field); no values remove the filter."""
        others = tuple((field, kept) for field, kept in self._query.filters if field != name)
        self._query = replace(self._query, filters=(*others, (name, values)) if values else others)
        self._show_filters()
        self.changed.emit()

    def set_query(self, query: Query) -> None:
        """Take over the view and filters of ``query`` (a kept filter)."""
        self._query = Query(filters=query.filters, view=query.view if query.view in self._views else self._query.view)
        self._check_view()
        self._show_filters()
        self.changed.emit()

    def clear(self) -> None:
        """The first view and no filter."""
        self._query = Query(view=next(iter(self._views), self._query.view))
        self._check_view()
        self._show_filters()
        self.changed.emit()

    @property
    def narrowed(self) -> int:
        """How many things narrow the list: filters, and a view other than the first."""
        return len(self._query.filters) + (bool(self._views) and self._query.view != next(iter(self._views)))

    def set_base(self, query: Query) -> None:
        """The whole query in force, within which values are counted."""
        self._base = query

    def _check_view(self) -> None:
        if view := self._views.get(self._query.view):
            view.setChecked(True)

    # what is shown ------------------------------------------------------------------------------------------------

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Write the number of records on the chips of the views."""
        for view in self.register.views:
            if made := self._views.get(view.key):
                words = _(view.label)
                made.setText(f"{words}  {counts[view.key]:,}" if view.key in counts else words)
        self._fit_words()

    def set_total(self, text: str) -> None:
        """What stands at the right end: how many are listed."""
        self.total.setText(text)

    def _show_filters(self) -> None:
        kept = dict(self._query.filters)
        for name in [name for name in self._filters if name not in kept]:
            self._filters.pop(name).deleteLater()
        for name, values in kept.items():
            made = self._filters.get(name) or self._filter_chip(name)
            field = self.register[name]
            made.setText(self._words(field, values, 2))
            made.setToolTip(tooltip(self._words(field, values, 12)))
            made.setAccessibleName(_("Filter {filter}; press to change it", filter=made.text()))
        self._fit_words()

    def _filter_chip(self, name: str) -> QToolButton:
        made = chip(" ", icon="chevron-down", icon_after=True, on_click=lambda: self.open_filter(name))
        made.setCheckable(False)
        made.setProperty("held", "true")
        self._line.insertWidget(self._line.indexOf(self.add_button), made)
        self._filters[name] = made
        return made

    def _words(self, field: Field, values: tuple[str, ...], most: int) -> str:
        words = [self.value_words(field, value) for value in values]
        more = f" +{len(words) - most}" if len(words) > most else ""
        said = ", ".join(words[:most]) + more
        shortened = said if most > 2 or len(said) <= 28 else said[:27].rstrip() + "…"
        return f"{_(field.label)}: {shortened}"

    def value_words(self, field: Field, value: str) -> str:
        """A value of a filter in words."""
        if value == "":
            return _("(empty)")
        if field.kind in _SPANS:
            return ranges.in_words(field.kind, value)
        if field.kind is Kind.YES_NO:
            return _("Yes") if value == "1" else _("No")
        if field.kind is Kind.REFERENCE and value.isdigit():
            return self._shown.text(field, int(value))
        return self._shown.label(field.choices, value) if field.holds_keys else value

    # choosing -----------------------------------------------------------------------------------------------------

    def filter_fields(self) -> list[Field]:
        """The fields one can filter by."""
        return [field for field in self.register if can_filter(field)]

    def _choose_field(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = ""
        for field in self.filter_fields():
            if field.group != heading and heading:
                menu.addSeparator()
            heading = field.group
            menu.addAction(_(field.label)).triggered.connect(lambda _checked=False, name=field.name: self.open_filter(name))
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def open_filter(self, name: str) -> None:
        """Open the list of values of one field under its chip, once they are counted, or the two ends of a span."""
        field = self.register[name]
        if field.kind in _SPANS:
            self._open(name, RangePopup(field, dict(self._query.filters).get(name, ()), self._shown.today, self))
            return
        without = replace(self._base, filters=tuple(part for part in self._base.filters if part[0] != name))
        self._runner.ask(lambda reader: reader.counts(self.register, name, without), lambda counts: self._show_popup(name, counts))

    def _show_popup(self, name: str, counts: dict[str, int]) -> None:
        field = self.register[name]
        self._open(name, FilterPopup(_(field.label), self._values(field, counts), dict(self._query.filters).get(name, ()), self))

    def _open(self, name: str, popup: FilterPopup | RangePopup) -> None:
        popup.chosen.connect(lambda values: self.set_filter(name, values))
        popup.open_under(self._filters.get(name) or self.add_button)

    def _values(self, field: Field, found: dict[str, int]) -> list[tuple[str, str, int]]:
        """(key, words, count) of every value of a field that occurs or is in its list."""
        listed = [item.key for item in self._shown.items(field.choices)] if field.holds_keys else sorted(found, key=lambda key: sort_key(self.value_words(field, key)))
        keys = [key for key in dict.fromkeys([*listed, *found]) if key]
        values = [(key, self.value_words(field, key), found.get(key, 0)) for key in keys]
        return [*values, ("", _("(empty)"), found[""])] if found.get("") else values

