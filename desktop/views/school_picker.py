"""Ticks many schools at once: all, those of an amphoe, those of a level; what was ticked stays while the filters change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.thai_sort import sort_key
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services.checks import SCHOOLS
from desktop.views import theme, tokens
from desktop.views.messages import Question
from desktop.views.plain_table import Column
from desktop.views.tick_table import TickTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_WAIT_MS = 80
_WIDTH = 840
_ROWS = 10
Record = dict[str, Any]


class SchoolPicker(Question):
    """All schools of the partner registry in a table that is ticked, narrowed by a search, the amphoe, the level of teaching and the size."""

    def __init__(self, owner: QWidget, work: Workspace, chosen: Iterable[int]) -> None:
        self._work = work
        self._all = self._schools()
        known = {one["id"] for one in self._all}
        self.picked = {one for one in chosen if one in known}
        self._kept_aside = [one for one in chosen if one not in known]
        self._filling = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(_("Part of the school's name"))
        self.search.setAccessibleName(_("Search for schools"))
        self.filters = {name: self._filter(name) for name in ("amphoe", "levels", "size")}
        self.table = TickTable(_("Schools found"), self._columns())
        self.table.setFixedHeight(theme.px(tokens.ROW * (_ROWS + 1)))
        self.words = label("", "second")
        tools = row(self.search, *self.filters.values(), spacing=tokens.S2)
        tools.setStretchFactor(self.search, 1)
        every = button(_("Tick all shown"), "check", on_click=lambda: self.table.tick_all(True))
        none = button(_("Untick all shown"), kind="flat", on_click=lambda: self.table.tick_all(False))
        content = box(column(box(tools), self.table, box(row(every, none, None, self.words)), spacing=tokens.S2))
        sentence = _("Each school that is ticked answers the framework by itself. Space ticks a row, Ctrl+A all that are shown.")
        super().__init__(owner.window(), _("Schools of this round"), sentence, (("yes", _("Take the ticked schools"), "primary"), ("", _("Cancel"), "")), content)
        self.setFixedWidth(theme.px(_WIDTH))
        self.buttons["yes"].setDefault(True)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self.fill)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        for field in self.filters.values():
            field.changed.connect(self._soon.start)
        self.table.changed.connect(self._ticked)
        self.fill()
        self.search.setFocus()

    def _schools(self) -> list[Record]:
        reader = self._work.reader
        return reader.rows(PARTNERS, reader.ids(PARTNERS, Query(filters=(("category", tuple(SCHOOLS)),), order=("name", False))))

    def _columns(self) -> Sequence[Column]:
        lists = self._work.lists()
        return (
            Column(_("School"), 0, lambda one: str(one["name"]), tone="text"),
            Column(_("Amphoe"), 140, lambda one: str(one.get("amphoe") or "")),
            Column(_("Levels taught"), 190, lambda one: ", ".join(lists.labels("school_level", one.get("levels") or []))),
            Column(_("Size (school)"), 110, lambda one: lists.label("school_size", one["size"]) if one.get("size") else ""),
        )

    def _filter(self, name: str) -> ChoiceField:
        """A field that narrows the list to one value; empty for all."""
        list_key = {"levels": "school_level", "size": "school_size"}.get(name)
        words = {"amphoe": _("Every amphoe"), "levels": _("Every level"), "size": _("Every size")}[name]
        if list_key:
            items = [(item.key, item.label) for item in self._work.lists().items(list_key)]
        else:
            items = [(one, one) for one in sorted({str(school["amphoe"]) for school in self._all if school.get("amphoe")}, key=sort_key)]
        return ChoiceField(words, items, width=150, hint=words)

    def fill(self) -> None:
        """The schools that fit, the ticked ones ticked."""
        wanted = {name: field.value() for name, field in self.filters.items()}
        text = self.search.text().strip()
        found = set(self._work.reader.ids(PARTNERS, Query(text=text, filters=(("category", tuple(SCHOOLS)),)))) if text else None
        self._filling = True
        self.table.set_rows([one for one in self._all if (found is None or one["id"] in found) and _fits(one, wanted)])
        self.table.tick_where(lambda one: one["id"] in self.picked)
        self._filling = False
        self._say()

    def _ticked(self) -> None:
        if self._filling:
            return
        shown, ticked = {one["id"] for one in self.table.rows}, {one["id"] for one in self.table.ticked()}
        self.picked = (self.picked - shown) | ticked
        self._say()

    def _say(self) -> None:
        words = _("{count} of {all} schools ticked", count=f"{len(self.picked):,}", all=f"{len(self._all):,}")
        self.words.setText(words if self._all else _("There are no schools in the partner registry yet."))

    def chosen(self) -> list[int]:
        """The ticked schools in the order of their names, and those that were chosen before and are no longer in the registry."""
        return [one["id"] for one in self._all if one["id"] in self.picked] + self._kept_aside


def _fits(school: Record, wanted: dict[str, Any]) -> bool:
    return all(value in (school.get(name) or []) if name == "levels" else school.get(name) == value for name, value in wanted.items() if value)


def pick_schools(owner: QWidget, work: Workspace, chosen: Sequence[int]) -> list[int] | None:
    """Show the dialog; the ids that are ticked in the end, None where it was left without taking them."""
    picker = SchoolPicker(owner, work, chosen)
    picker.setWindowModality(Qt.WindowModality.WindowModal)
    return picker.chosen() if picker.ask() == "yes" else None
