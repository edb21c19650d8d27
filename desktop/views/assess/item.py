"""The item in the middle: its name and state, who answers for it, what is written to it, its evidence. Forms are built once for each kind and filled anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget

from desktop.domain.assessment_rules import OF_KPIS
from desktop.domain.framework import Item
from desktop.domain.thai_date import format_date
from desktop.domain.workflows import tone
from desktop.views import theme, tokens
from desktop.views.assess.desk import Desk, RoundDesk
from desktop.views.assess.number_parts import MeasuresPart, MonthsPart
from desktop.views.assess.parts import (
    LINE_HEIGHT,
    LINES_HEIGHT,
    PAGE_HEIGHT,
    RESULT_HEIGHT,
    FormPart,
    LinkPart,
    NumbersPart,
    SidePart,
    TextPart,
    text_part,
)
from desktop.views.assess.words import item_words, known_from
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, frame, row, scroll_area
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Elided, Wrapped
from desktop.views.widgets.tool_band import ToolBand
from desktop.words import _

if TYPE_CHECKING:
    from datetime import date

    from desktop.views.assess.evidence_box import EvidenceBox

NARRATIVE, KPI, MEASURED, LINKED, USUAL = "narrative", "kpi", "measured", "linked", "usual"
_RESULT_SHARE, _LINES_SHARE, _EVIDENCE_SHARE = 3, 2, 5


def form_of(item: Item, instrument: str) -> str:
    """Which form an item is filled in on."""
    if not item.scored:
        return NARRATIVE
    if item.scoring in ("interpolate", "milestone") or instrument in OF_KPIS:
        return KPI
    if item.measures:
        return MEASURED
    return LINKED if item.scoring == "yes_no" else USUAL


Pieces = list[tuple[FormPart, int]]


def _parts(form: str, instrument: str, today: date, whose: str) -> Pieces:
    """The pieces of a form from the top, each with its share of the room that is left. ``whose``: see ``Desk.form``."""
    if whose != "office":
        return _of_file(form, instrument, today, whose)
    plans: dict[str, Callable[[], Pieces]] = {
        NARRATIVE: _narrative,
        KPI: lambda: [(NumbersPart(), 0), (MonthsPart(), 0), _result(instrument, RESULT_HEIGHT - 8),
                      (_side(instrument, "support", "obstacles"), _LINES_SHARE), (text_part(instrument, "suggestions", LINE_HEIGHT), 1)],
        MEASURED: lambda: [(MeasuresPart(), 0), _result(instrument, RESULT_HEIGHT - 8), *_lines(instrument)],
        LINKED: lambda: [(LinkPart(today), 0), _result(instrument, LINES_HEIGHT), (text_part(instrument, "suggestions", LINE_HEIGHT), 1)],
        USUAL: lambda: [_result(instrument, RESULT_HEIGHT), *_lines(instrument)],
    }  # fmt: skip
    return plans[form]()


def _of_file(form: str, instrument: str, today: date, whose: str) -> Pieces:
    """What the file of an assessor or a school asks for (``domain.assessor_book.slots``), no more."""
    if form == NARRATIVE:
        return _narrative()
    numbers: dict[str, Callable[[], Pieces]] = {KPI: lambda: [(NumbersPart(only_result=True), 0)], MEASURED: lambda: [(MeasuresPart(plain=True), 0)]}
    first = numbers[form]() if form in numbers else []
    if whose == "assessor":
        return [*first, (_side(instrument, "strengths", "improvements"), _RESULT_SHARE), (text_part(instrument, "comment", RESULT_HEIGHT), _LINES_SHARE)]
    if form == LINKED:
        first = [(LinkPart(today, only_link=True), 0)]
    return [*first, _result(instrument, RESULT_HEIGHT), *_lines(instrument)]


def _narrative() -> Pieces:
    """One large text: a question of the organisation profile, a chapter of a report."""
    return [(TextPart("result", _("Words of the item"), PAGE_HEIGHT), 1)]


def _result(instrument: str, least: int) -> tuple[FormPart, int]:
    return text_part(instrument, "result", least), _RESULT_SHARE


def _side(instrument: str, first: str, second: str) -> SidePart:
    return SidePart(text_part(instrument, first), text_part(instrument, second))


def _lines(instrument: str) -> Pieces:
    return [(_side(instrument, "strengths", "improvements"), _LINES_SHARE), (text_part(instrument, "suggestions", LINE_HEIGHT), 1)]


class ItemForm(QWidget):
    """What is typed to one kind of item."""

    changed = Signal(dict, bool)
    left = Signal()

    def __init__(self, form: str, desk: Desk, today: date) -> None:
        super().__init__()
        self.parts: list[FormPart] = []
        layout = column(spacing=tokens.S1, parent=self)
        for part, share in _parts(form, desk.framework.instrument, today, desk.form):
            layout.addWidget(part, share)
            part.changed.connect(self.changed)
            part.left.connect(self.left)
            self.parts.append(part)

    def fill(self, desk: Desk, code: str, may: bool) -> None:
        """Show the answer of an item."""
        for part in self.parts:
            part.fill(desk, code)
            part.set_open(may)

    def finish(self) -> list[str]:
        """See :meth:`FormPart.finish`."""
        return [told for part in self.parts for told in part.finish()]

    def part(self, kind: type[FormPart]) -> FormPart | None:
        """The first piece of a kind."""
        return next((one for one in self.parts if isinstance(one, kind)), None)


class ItemHead(QWidget):
    """Code and name, the state, who answers for it until when, and what keeps it from being written."""

    wanted = Signal(str)
    """assign, previous, fill."""

    def __init__(self, has_work: bool) -> None:
        super().__init__()
        self.name = Wrapped("", size="head", bold=True)
        self.state = Status("draft", "")
        self.who = Elided("", "second")
        self.assign = button(_("Assign …"), "user-plus", "link", on_click=lambda: self.wanted.emit("assign"))
        self.previous = button(_("Last year's answer"), "history", "link", on_click=lambda: self.wanted.emit("previous"))
        self.fill = button("", "refresh-cw", "link", tip="Ctrl+Shift+I", on_click=lambda: self.wanted.emit("fill"))
        self.filling = box(row(self.fill, None))
        self.description = Wrapped("", "muted", "small")
        self.note = frame("note")
        self.note_words = Wrapped("")
        column(self.note_words, margins=(tokens.S3, tokens.S1, tokens.S3, tokens.S1), parent=self.note)
        band = ToolBand("line")
        line = row(self.state, spacing=tokens.S2, parent=band)
        line.addWidget(self.who, 1)
        line.addWidget(self.assign)
        line.addWidget(self.previous)
        column(self.name, band, self.description, self.note, self.filling, spacing=2, parent=self)
        self.assign.setVisible(has_work)
        self.previous.hide()

    def show_status(self, desk: Desk, code: str) -> None:
        """The state of the item as shape and word."""
        self.state.set_status(tone("assessment_item_status", desk.status(code)) or "draft", desk.state_word(code))

    def show_item(self, desk: Desk, code: str) -> None:
        """Show another item, or the same one in another state."""
        item = desk.item(code)
        self.name.setText(item_words(item))
        self.show_status(desk, code)
        self.who.setText(people(desk, code))
        self.description.setText(item.description)
        self.description.setVisible(bool(item.description))
        role, words = _standing(desk, code)
        theme.mark(self.note, "role", role or "note")
        self.note_words.setText(words)
        self.note.setVisible(bool(words))
        known = known_from(desk, code)
        self.fill.setText(known)
        self.filling.setVisible(bool(known) and desk.may_write(code))


def people(desk: Desk, code: str) -> str:
    """Who answers for an item, until when."""
    found = desk.row(code)
    if not isinstance(desk, RoundDesk):
        return ""
    lists = desk.work.lists()
    unit = lists.label("org_unit", str(found["owner_unit"])) if found.get("owner_unit") else ""
    names = ", ".join(filter(None, (found.get("owner"), *(found.get("co_owners") or ()))))
    line = desk.line(code)
    due = _("by {date}", date=format_date(line.due_on)) if line.due_on and found.get("due_on") else ""
    told = " · ".join(filter(None, (unit, names, due)))
    return _("Responsible: {who}", who=told) if told else _("No one is responsible yet (item)")


def _standing(desk: Desk, code: str) -> tuple[str, str]:
    """What is to be said of the item before it is written to: role of its frame and the sentence; empty where nothing is."""
    if closed := desk.why_closed(code):
        return "note", closed
    row, item = desk.row(code), desk.item(code)
    if desk.status(code) == "returned" and row.get("return_reason"):
        return "danger", _("Sent back: {reason}", reason=row["return_reason"])
    if item.slot:
        return "info", _("The name and the levels of this item are to be filled in from the manual: copy the framework and edit it.")
    return "", ""


class ItemPane(QWidget):
    """Head, form and evidence of the item that is chosen, one above the other; they scroll together where the window is low."""

    changed = Signal(dict, bool)
    left = Signal()

    def __init__(self, desk: Desk, today: date, evidence: EvidenceBox | None = None, over: Sequence[QWidget] = ()) -> None:
        """``over``: what may open between the head and the form (last year's answer)."""
        super().__init__()
        self.desk, self._today = desk, today
        self.evidence = evidence
        self.code = ""
        self.head = ItemHead(desk.has_work)
        self.forms: dict[str, ItemForm] = {}
        self.stack = QStackedWidget()
        content = QWidget()
        layout = column(self.head, *over, spacing=tokens.S1, margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S3), parent=content)
        layout.addWidget(self.stack, _RESULT_SHARE + _LINES_SHARE + 1)
        if evidence is not None:
            layout.addWidget(evidence, _EVIDENCE_SHARE)
        self.area: QScrollArea = scroll_area(content)
        surface = frame("surface")
        column(parent=surface).addWidget(self.area, 1)
        column(parent=self).addWidget(surface, 1)

    def form(self) -> ItemForm:
        """The form in front."""
        made = self.stack.currentWidget()
        assert isinstance(made, ItemForm)
        return made

    def show_item(self, code: str) -> None:
        """Fill the pane with an item; the same one again keeps cursor and scroll."""
        fresh, self.code = code != self.code, code
        item = self.desk.item(code)
        kind = form_of(item, self.desk.framework.instrument)
        if kind not in self.forms:
            made = self.forms[kind] = ItemForm(kind, self.desk, self._today)
            made.changed.connect(self.changed)
            made.left.connect(self.left)
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self.forms[kind])
        self._fit_stack()
        self.head.show_item(self.desk, code)
        self.forms[kind].fill(self.desk, code, self.desk.may_write(code))
        if self.evidence is not None:
            self.evidence.show_item(code, self.desk.evidence(code))
        if fresh:
            self.area.verticalScrollBar().setValue(0)

    def _fit_stack(self) -> None:
        """Only the form in front asks for room."""
        for form in self.forms.values():
            policy = QSizePolicy.Policy.Expanding if form is self.stack.currentWidget() else QSizePolicy.Policy.Ignored
            form.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self.stack.updateGeometry()

    def show_state(self) -> None:
        """The item's state changed, not what is written to it."""
        if self.code:
            self.head.show_item(self.desk, self.code)

    def focus_first(self) -> None:
        """Into the first field of the form."""
        self.form().parts[0].first().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down scroll the pane where nothing in it took them."""
        ways = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

