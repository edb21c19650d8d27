"""The pieces a form of an item is made of. Each shows columns of an answer and tells what was changed in them; none of them knows where answers are kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.domain.thai_text import normalise_long
from desktop.views import theme, tokens
from desktop.views.assess.desk import Desk
from desktop.views.record_fields import NumberField, TextField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.flow_layout import FlowLayout
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import label
from desktop.words import N_, _

RESULT_HEIGHT, LINES_HEIGHT, LINE_HEIGHT, PAGE_HEIGHT = 76, 66, 40, 280
"""Least heights of texts, px at 12 pt."""


class FormPart(QWidget):
    """``changed(columns, rested)``: what the clerk changed; ``rested`` where it is complete (a tick, a number) and need not wait for the end of typing. ``left``: the focus went on."""

    changed = Signal(dict, bool)
    left = Signal()

    def fill(self, desk: Desk, code: str) -> None:
        """Show the answer of an item."""
        raise NotImplementedError

    def set_open(self, may: bool) -> None:
        """Whether it can be typed into; what cannot is still read and copied."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where the focus goes."""
        return self

    def finish(self) -> list[str]:
        """Another item comes: what is still being typed is told; what of it cannot be taken, in a sentence each."""
        return []


class _Growing(QPlainTextEdit):
    """Asks for its least height only, so that it takes what room is left."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(self._least))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class TextPart(FormPart):
    """One text over several lines, its word above it. A text that is not the focus' own is replaced when the answer changed elsewhere."""

    def __init__(self, name: str, word: str, least: int, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self._filling = True
        self.word = label(word, "muted")
        self.edit = _Growing(least)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(word)
        self.edit.setPlaceholderText(hint)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self.word.setBuddy(self.edit)
        layout = column(self.word, parent=self)
        layout.addWidget(self.edit, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.follow(self, lambda: self.setMinimumHeight(theme.px(least + tokens.LINE_OF_TEXT)))
        self.edit.document().setDocumentMargin(2)
        self._filling = False
        self._hint = hint

    def fill(self, desk: Desk, code: str) -> None:
        text = str(desk.row(code).get(self.name) or "")
        if self.name == "result":
            self._hint = _(hint) if (hint := FACTOR_HINTS.get(desk.item(code).scoring)) else ""
        if self.property("code") == code and text.strip() in (self.edit.toPlainText().strip(), normalise_long(self.edit.toPlainText())):
            return  # as it is stored is how it was typed, spaces apart
        same = self.property("code") == code
        at = self.edit.textCursor().position()
        self._filling = True
        self.edit.setPlainText(text)
        self._filling = False
        self.setProperty("code", code)
        if same and self.edit.hasFocus():
            cursor = self.edit.textCursor()
            cursor.setPosition(min(at, len(text)), QTextCursor.MoveMode.MoveAnchor)
            self.edit.setTextCursor(cursor)

    def set_open(self, may: bool) -> None:
        self.edit.setReadOnly(not may)
        self.edit.setPlaceholderText(self._hint if may else "")
        theme.mark(self.edit, "look", "" if may else "read")

    def first(self) -> QWidget:
        return self.edit

    def _typed(self) -> None:
        if not self._filling:
            self.changed.emit({self.name: self.edit.toPlainText().strip() or None}, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class SidePart(FormPart):
    """Two texts side by side."""

    def __init__(self, first: TextPart, second: TextPart) -> None:
        super().__init__()
        self.both = (first, second)
        layout = row(spacing=tokens.S4, parent=self)
        for one in self.both:
            layout.addWidget(one, 1)
            one.changed.connect(self.changed)
            one.left.connect(self.left)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def fill(self, desk: Desk, code: str) -> None:
        for one in self.both:
            one.fill(desk, code)

    def set_open(self, may: bool) -> None:
        for one in self.both:
            one.set_open(may)

    def first(self) -> QWidget:
        return self.both[0].edit


class NumbersPart(FormPart):
    """What a KPI reached and what it should reach, with its unit; the target of the edition stands in grey until the office sets its own."""

    def __init__(self, only_result: bool = False) -> None:
        """``only_result``: neither target nor target group are asked (the file of an assessor)."""
        super().__init__()
        self._only_result = only_result
        self.actual = NumberField(_("Result (KPI)"), 92)
        self.target = NumberField(_("Target (KPI)"), 92)
        self.eligible = NumberField(_("Target group (number)"), 80)
        self.eligible.edit.setToolTip(_("Where nobody belongs to the target group type 0: the KPI is then not applicable."))
        self.unit = label("", "muted")
        self._desk: Desk | None = None
        self._code = ""
        self._subject = 0
        self._holder: QWidget | None = None
        """Word and field of the result; a KPI of steps has none: the step reached is pressed in its box."""
        line = FlowLayout(self, theme.px(tokens.S1))
        self._columns = (("actual", self.actual, _("Result (KPI)")), ("target", self.target, _("Target (KPI)")), ("eligible", self.eligible, _("Target group (number)")))
        for name, field, word in self._columns:
            pair = row(label(word, "muted"), field, *([self.unit] if name == "target" else []), spacing=tokens.S1, margins=(0, 0, tokens.S3, 0))
            line.addWidget(holder := box(pair))
            holder.setVisible(name == "actual" or not only_result)
            self._holder = self._holder or holder
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
            field.changed.connect(self._typed)
            field.left.connect(self.left)

    def fill(self, desk: Desk, code: str) -> None:
        same = (code, desk.subject_id) == (self._code, self._subject)
        self._desk, self._code, self._subject = desk, code, desk.subject_id
        item, found = desk.item(code), desk.row(code)
        values = {"actual": found.get("actual"), "target": found.get("target"), "eligible": desk.numbers(code).get("eligible")}
        for name, field, _word in self._columns:
            if same and field.own_fault() and values[name] is None:
                continue  # it stands there until it is mended
            if field.value() != values[name] or not field.edit.hasFocus():
                field.set_value(values[name])
                field.set_fault("")
        self.target.edit.setPlaceholderText("" if item.target is None else f"{item.target:g}")
        self.unit.setText(item.unit)
        if self._holder is not None:
            self._holder.setVisible(item.scoring != "milestone" or values["actual"] is not None)

    def set_open(self, may: bool) -> None:
        for _name, field, _word in self._columns:
            field.edit.setReadOnly(not may)

    def first(self) -> QWidget:
        return self.target.edit if self._holder is not None and self._holder.isHidden() else self.actual.edit

    def _typed(self) -> None:
        asked = [(name, field) for name, field, _word in self._columns if name == "actual" or not self._only_result]
        told: dict[str, Any] = {name: None if field.own_fault() else field.value() for name, field in asked}
        if "eligible" in told and self._desk is not None:
            others = {name: value for name, value in self._desk.numbers(self._code).items() if name != "eligible"}
            told["numbers"] = (others | ({"eligible": told["eligible"]} if told["eligible"] is not None else {})) or None
        told.pop("eligible", None)
        self.changed.emit(told, False)

    def finish(self) -> list[str]:
        return [f"{word}: {fault}" for _name, field, word in self._columns if (fault := field.own_fault())]


class LinkPart(FormPart):
    """Where something is published and when it was last brought up to date (OIT)."""

    def __init__(self, desk_today: Any, only_link: bool = False) -> None:
        """``only_link``: the day is not asked (the file of a school)."""
        super().__init__()
        self._only_link = only_link
        self.link = TextField(_("Link (OIT)"), hint="https://")
        self.day = DateField(_("Brought up to date on"), desk_today, show_long=False)
        line = row(spacing=tokens.S2, parent=self)
        line.addWidget(label(_("Link (OIT)"), "muted"))
        line.addWidget(self.link, 1)
        word = label(_("Brought up to date on"), "muted")
        line.addWidget(word)
        line.addWidget(self.day)
        for widget in (word, self.day):
            widget.setVisible(not only_link)
        self.day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        for field in (self.link, self.day):
            field.changed.connect(self._typed)
            field.left.connect(self.left)

    def fill(self, desk: Desk, code: str) -> None:
        found = desk.row(code)
        if not self.link.edit.hasFocus() or self.link.value() != found.get("link"):
            self.link.set_value(found.get("link"))
        self.day.set_value(found.get("link_updated_on"))

    def set_open(self, may: bool) -> None:
        self.link.edit.setReadOnly(not may)
        self.day.setEnabled(may)

    def first(self) -> QWidget:
        return self.link.edit

    def _typed(self) -> None:
        told: dict[str, Any] = {"link": self.link.value()}
        if not self._only_link and not self.day.own_fault():
            told["link_updated_on"] = self.day.value()
        self.changed.emit(told, False)


# --- words ------------------------------------------------------------------------------------------------------------------

_LINES = N_("One a line; begin with ++ what is outstanding")
_OFI_LINES = N_("One a line; begin with -- what is urgent")
_WORDS: dict[str, dict[str, str]] = {
    "": {
        "result": N_("Result of the work"), "strengths": N_("Strengths"), "improvements": N_("To be improved"), "suggestions": N_("How to develop it"),
        "support": N_("What helped"), "obstacles": N_("Problems and obstacles"), "comment": N_("Remark of the assessor"),
    },
    "pmqa": {"strengths": N_("Strengths (PMQA)"), "improvements": N_("Opportunities for improvement (OFI)")},
    "ita": {"result": N_("What was found (OIT)")},
}  # fmt: skip
"""Instrument → column → its word; "" for what the others do not call otherwise (domain B.4.2, B.4.3, B.4.4)."""
HINTS = {"strengths": _LINES, "improvements": _OFI_LINES}
FACTOR_HINTS: dict[str, str] = {
    "adli": N_("Approach (A): …\nDeployment (D): …\nLearning (L): …\nIntegration (I): …"),
    "letci": N_("Level (Le): …\nTrend (T): …\nComparison (C): …\nIntegration (I): …"),
}
"""Scoring → what the result is to speak of (domain B.4.3: แนวทาง, การถ่ายทอด, การเรียนรู้, การบูรณาการ)."""


def words_of(instrument: str, name: str) -> str:
    """What a text of an answer is called in an instrument."""
    words = {**_WORDS[""], **_WORDS.get(instrument, {})}
    return _(words[name])


def text_part(instrument: str, name: str, least: int = LINES_HEIGHT) -> TextPart:
    """A text of an answer with its word and hint."""
    return TextPart(name, words_of(instrument, name), least, _(HINTS[name]) if name in HINTS else "")
