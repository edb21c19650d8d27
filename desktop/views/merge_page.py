"""Several records of one partner become one: which stays, and field by field which value it gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from desktop.models.partner_register import PARTNERS
from desktop.views import messages, theme, tokens
from desktop.views.page import Page
from desktop.views.shown import Shown
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import band, column, foot, rule, scroll_area
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.merge import Difference
    from desktop.views.main_window import MainWindow

UNITED = 0
"""The choice that takes all values of a list together."""


class MergePage(Page):
    """A column for each record, a line for each field in which they differ. ``closed`` tells the id of the record that stays, 0 if nothing was merged."""

    def __init__(self, window: MainWindow, ids: list[int]) -> None:
        super().__init__(window, _("Merge {count} records into one", count=len(ids)))
        self.records: dict[int, dict[str, Any]] = {record["id"]: record for record in self.work.reader.rows(PARTNERS, ids)}
        self.ids: list[int] = list(self.records)
        self.keep_id = self._oldest()
        self.shown = Shown(self.work)
        self.groups: dict[str, QButtonGroup] = {}
        self.differences: list[Difference] = []
        self._build()
        self.add_deed("records", _("Merge"), self.merge, "Ctrl+S", "merge")

    def _oldest(self) -> int:
        """The record that stays unless another is chosen: one in use, else the one with most in it."""

        def worth(record_id: int) -> tuple[bool, int, int]:
            record = self.records[record_id]
            filled = sum(1 for field in PARTNERS.stored if record.get(field.name) not in (None, "", []))
            return record["status"] in ("active", "review_due"), filled, -record_id

        return max(self.ids, key=worth)

    def _build(self) -> None:
        from desktop.services import merge

        self.differences = merge.differences(self.work, self.ids)
        self.told = Wrapped("", "second")
        self.content = QWidget()
        self.grid = QGridLayout(self.content)
        self.grid.setContentsMargins(*(theme.px(side) for side in (tokens.S4, tokens.S3, tokens.S4, tokens.S4)))
        self.grid.setHorizontalSpacing(theme.px(tokens.S4))
        self.grid.setVerticalSpacing(theme.px(tokens.S1))
        self._fill()
        self.merge_button = button(_("Merge (Ctrl+S)"), "merge", "primary", on_click=self.merge)
        middle = scroll_area(self.content)
        outer = column(
            self.head(), band(self.told), middle, foot(None, self.merge_button, button(_("Cancel"), on_click=self.leave)), parent=self
        )
        outer.setStretchFactor(middle, 1)

    def _fill(self) -> None:
        self._say()
        self.keep_group = QButtonGroup(self)
        self.grid.addWidget(label(_("The record that stays"), "second"), 0, 0)
        for place, record_id in enumerate(self.ids, 1):
            record = self.records[record_id]
            press = QRadioButton(f"{record.get('number') or '–'}  {self.shown.of(PARTNERS['status'], record)}")
            press.setChecked(record_id == self.keep_id)
            self.keep_group.addButton(press, record_id)
            self.grid.addWidget(press, 0, place)
        self.keep_group.idToggled.connect(self._keep)
        if any(difference.united is not None for difference in self.differences):
            self.grid.addWidget(label(_("All values together"), "second"), 0, len(self.ids) + 1)
        self.grid.addWidget(rule(), 1, 0, 1, len(self.ids) + 2)
        for line, difference in enumerate(self.differences, 2):
            self._add_line(line, difference)
        self.grid.setRowStretch(len(self.differences) + 2, 1)
        self.grid.setColumnMinimumWidth(0, theme.px(168))
        for place in range(1, len(self.ids) + 2):
            self.grid.setColumnStretch(place, 1)
        self._suggest()

    def _say(self) -> None:
        kept = self.records[self.keep_id]
        others = len(self.ids) - 1
        self.told.setText(
            _(
                "“{name}” stays; contact persons, agreements, contacts, networks, activities and attachments of the other {count} move to it. "
                "The others get the status “merged” and leave the lists. It can be undone.",
                name=kept["name"], count=others,
            )
        )  # fmt: skip

    def _add_line(self, line: int, difference: Difference) -> None:
        field = difference.field
        group = self.groups[field.name] = QButtonGroup(self)
        self.grid.addWidget(Wrapped(_(field.label), "second"), line, 0, Qt.AlignmentFlag.AlignTop)
        for place, record_id in enumerate(self.ids, 1):
            words = self.shown.text(field, difference.values[record_id])
            self.grid.addWidget(self._choice(group, record_id, words or _("(empty)"), _(field.label)), line, place, Qt.AlignmentFlag.AlignTop)
        if difference.united is not None:
            words = _("All of them: {values}", values=self.shown.text(field, difference.united))
            self.grid.addWidget(self._choice(group, UNITED, words, _(field.label)), line, len(self.ids) + 1, Qt.AlignmentFlag.AlignTop)

    def _choice(self, group: QButtonGroup, key: int, words: str, field_label: str) -> QWidget:
        """A value that can be chosen; the words beside the button are broken into lines and choose it too."""
        made = _Choice(words)
        made.press.setAccessibleName(f"{field_label}: {words}")
        group.addButton(made.press, key)
        return made

    def _suggest(self) -> None:
        """Choose what is suggested for the record that stays."""
        for difference in self.differences:
            group = self.groups[difference.field.name]
            wanted = difference.suggestion(self.keep_id)
            key = UNITED if difference.united is not None else next(one for one in self.ids if difference.values[one] == wanted)
            group.button(key).setChecked(True)

    def _keep(self, record_id: int, on: bool) -> None:
        if on:
            self.keep_id = record_id
            self._say()
            self._suggest()

    def chosen(self) -> dict[str, Any]:
        """Field → the value that was chosen."""
        found = {}
        for difference in self.differences:
            key = self.groups[difference.field.name].checkedId()
            found[difference.field.name] = difference.united if key == UNITED else difference.values[key]
        return found

    def merge(self) -> None:
        """Merge; nothing is lost that cannot be brought back by undoing."""
        from desktop.services import merge

        others = [record_id for record_id in self.ids if record_id != self.keep_id]
        name = self.records[self.keep_id]["name"]
        if messages.guarded(self, lambda: merge.merge(self.work, self.keep_id, others, self.chosen())):
            window = self.window_
            self.finish(self.keep_id)
            window.offer_undo(_("Merged {count} records into “{name}”", count=len(others) + 1, name=name))

    def entered(self) -> None:
        self.keep_group.button(self.keep_id).setFocus()


class _Choice(QWidget):
    """A radio button whose words may take several lines."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.press = QRadioButton()
        self.press.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        text = Wrapped(words)
        text.setBuddy(self.press)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.px(tokens.S1))
        layout.addWidget(self.press, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 0, 1)
        layout.setColumnStretch(1, 1)
        text.mousePressEvent = lambda _event: self.press.click()  # type: ignore[method-assign]
