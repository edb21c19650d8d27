"""What several assessors gave to each item, beside each other, and the score the office decides on: typed with its reason, never averaged (domain B.4.1)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain import scoring
from desktop.errors import Faults
from desktop.models.assessment_register import ASSESSMENTS
from desktop.views import messages, theme, tokens
from desktop.views.digit_keys import digit
from desktop.views.fresh_page import FreshPage
from desktop.views.plain_table import Column, PlainTable
from desktop.views.record_fields import LongTextField, NumberField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.field import FieldWidget
from desktop.views.widgets.layout import band, box, column, column_frame, frame, row, scroll_area
from desktop.views.widgets.part_switch import PartSwitch
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.domain.framework import Framework, Item
    from desktop.models.assessment_reading import OpinionLine, Round
    from desktop.services.consensus import Spread
    from desktop.views.main_window import MainWindow

_SIDE = 430
"""Width of what is said about one item, px at 12 pt."""
_OF_EACH = 88
_STATES = {
    "differs": ("warn", N_("Differ (assessors)")),
    "agrees": ("ok", N_("Agree (assessors)")),
    "one": ("wait", N_("One answer only")),
    "none": ("draft", N_("No answer yet (assessors)")),
    "decided": ("off", N_("Decided (item)")),
}
_ORDER = ("differs", "one", "agrees", "none", "decided")
"""What asks for a decision stands first."""
_VIEWS = {"all": N_("All items"), "differs": N_("Differ (assessors)"), "open": N_("Not decided yet"), "decided": N_("Decided (item)")}


class ConsensusPage(FreshPage):
    """Left the items with a column for each assessor, right the one under the cursor: remarks, points on which they differ, and the decision."""

    follows = ("", ASSESSMENTS.name)

    def __init__(self, window: MainWindow, assessment_id: int, subject_id: int | None = None) -> None:
        self.assessment_id, self.subject_id = assessment_id, subject_id
        self.view = "all"
        self.lines: list[Spread] = []
        self.names: list[str] = []
        self._code = ""
        """The item whose decision the fields hold."""
        self._typed: dict[str, tuple[Any, str]] = {}
        """Item → score and reason that were typed and are not written down yet."""
        self.round: Round = self._read(window)
        words = " · ".join(word for word in (str(self.round.record["name"]), self.round.subject.name if self.round.subject.partner_id else "") if word)
        super().__init__(window, _("Assessors of “{round}”", round=words))
        self._build()
        for place, (name, word) in enumerate(_VIEWS.items(), 1):
            self.add_deed("view", _(word), partial(self.show_view, name), f"Alt+{place}", separated=place == 1)
        self.add_deed("records", _("Write the decision down"), self.decide, "Ctrl+S", "save")
        self.add_deed("records", _("Take the decision back"), self.take_back, "Ctrl+Shift+D", "undo-2")
        self.add_deed("records", _("Files for assessors and schools …"), self.open_files, "Ctrl+Shift+A", "file-spreadsheet")
        self.fill()

    def _read(self, window: MainWindow) -> Round:
        from desktop.models import assessment_reading

        return assessment_reading.read(window.work.reader, self.assessment_id, self.subject_id)

    def _build(self) -> None:
        self.switch = PartSwitch({name: _(word) for name, word in _VIEWS.items()}, self.view, self.show_view)
        files = button(_("Files for assessors and schools …"), "file-spreadsheet", tip="Ctrl+Shift+A", on_click=self.open_files)
        self.total = label("", "second")
        self.holder = row(spacing=0)
        self.table: PlainTable | None = None
        self.empty = frame("surface")
        self.empty_words = Wrapped("", "muted")
        column(self.empty_words, None, margins=(tokens.S6, tokens.S6, tokens.S6, 0), parent=self.empty)
        body = row(spacing=0)
        body.addWidget(box(self.holder), 1)
        body.addWidget(self.empty, 1)
        body.addWidget(self._side())
        outer = column(self.head(self.total), band(self.switch, None, files), parent=self)
        outer.addWidget(box(body), 1)

    def _side(self) -> QWidget:
        self.name = Wrapped("", size="head", bold=True)
        self.spread_words = Wrapped("", "second")
        self.remarks = column(spacing=tokens.S2)
        content = QWidget()
        column(self.name, self.spread_words, box(self.remarks), None, margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S2), spacing=tokens.S2, parent=content)
        self.level_holder = column()
        self.reason = LongTextField(_("Reason of the decision"), height=72)
        self.level: FieldWidget = NumberField(_("Decided score"), 120)
        self.level_holder.addWidget(self.level)
        self.save_button = button(_("Write the decision down"), "save", "primary", tip="Ctrl+S", on_click=self.decide)
        self.back_button = button(_("Take the decision back"), "undo-2", tip="Ctrl+Shift+D", on_click=self.take_back)
        self.closed_words = Wrapped("", "second")
        self.form = column_frame(
            "foot", label(_("Decided score"), bold=True), box(self.level_holder), label(_("Reason of the decision"), bold=True), self.reason,
            box(row(self.save_button, self.back_button, None)), margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S3), spacing=tokens.S1,
        )  # fmt: skip
        scrolled = scroll_area(content)
        side = column_frame("pane", scrolled, self.closed_words, self.form)
        self.closed_words.setContentsMargins(*(theme.px(one) for one in (tokens.S4, tokens.S2, tokens.S4, tokens.S2)))
        side.layout().setStretchFactor(scrolled, 1)  # type: ignore[union-attr]
        theme.follow(side, lambda: side.setFixedWidth(theme.px(_SIDE)))
        return side

    # the list ---------------------------------------------------------------------------------------------------------

    @property
    def framework(self) -> Framework:
        """The edition of the round."""
        return self.round.framework

    def fill(self) -> None:
        """Read the round again; the cursor stays at its item, what is typed stays."""
        from desktop.services import consensus

        self.round = self._read(self.window_)
        self.lines = consensus.of_round(self.round)
        names = consensus.assessors(self.lines)
        if self.table is None or names != self.names:
            self._make_table(names)
        self._show()

    def _make_table(self, names: list[str]) -> None:
        """A table with a column for each assessor."""
        self.names = names
        if self.table is not None:
            self.holder.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = PlainTable(self.title, self._columns())
        self.table.chosen.connect(self._show_current)
        self.table.opened.connect(lambda _line: self.level.setFocus())
        self.table.installEventFilter(self)
        self.holder.addWidget(self.table)

    def _columns(self) -> tuple[Column, ...]:
        each = tuple(Column(_short(name), _OF_EACH, partial(_given, name), right=True, tone="text") for name in self.names)
        return (
            Column(_("No. (item)"), 58, lambda one: one.code, tone="text"),
            Column(_("Name of the item"), 0 if len(self.names) <= 6 else 220, lambda one: one.item.name),
            Column(_("Spread (assessors)"), 168, _spread_words, state=lambda one: _STATES[one.state][0]),
            *each,
            Column(_("Own score"), 108, lambda one: _plain(one.own), right=True),
            Column(_("Decided (score)"), 76, lambda one: _plain(one.decided), right=True, tone="text"),
        )

    def _shown(self) -> list[Spread]:
        wanted = {"all": _ORDER, "differs": ("differs",), "open": ("differs", "one", "agrees", "none"), "decided": ("decided",)}[self.view]
        found = [one for one in self.lines if one.state in wanted]
        return sorted(found, key=lambda one: _ORDER.index(one.state))

    def _show(self) -> None:
        assert self.table is not None
        here, rows = self.table.current(), self._shown()
        place = next((place for place, one in enumerate(rows) if here is not None and one.code == here.code), self.table.current_place())
        self.table.set_rows(rows, place)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        nothing = _("No opinion was taken in yet. “Files for assessors and schools” writes a file for each assessor and takes it in when it is back.")
        self.empty_words.setText(nothing if not self.names else _("There is no such item."))
        counts = {state: sum(1 for one in self.lines if one.state == state) for state in _STATES}
        said = [f"{_(_STATES[state][1])} {counts[state]:,}" for state in ("differs", "agrees", "decided") if counts[state]]
        self.total.setText(" · ".join([_("{count} assessors", count=len(self.names)), *said]))
        self._show_current()

    def show_view(self, name: str) -> None:
        """All items, those that differ, or those not decided."""
        self.view = name
        self.switch.set_current(name)
        self._show()
        if self.table is not None:
            self.table.setFocus()

    # one item ---------------------------------------------------------------------------------------------------------

    @property
    def current(self) -> Spread | None:
        """The item under the cursor."""
        found: Spread | None = self.table.current() if self.table is not None else None
        return found

    def _show_current(self) -> None:
        one = self.current
        self._keep_typed()
        while (item := self.remarks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.form.setVisible(one is not None and self.round.may_write(one.code))
        self.closed_words.setVisible(one is not None and not self.round.may_write(one.code))
        self.closed_words.setText(_("This item is not open: nothing can be decided on it now."))
        self.name.setText(f"{one.code} {one.item.name}" if one is not None else "")
        self.spread_words.setText(_sentence(one) if one is not None else "")
        self._code = one.code if one is not None and self.round.may_write(one.code) else ""
        if one is None:
            return
        for words in self._points(one):
            self.remarks.addWidget(Wrapped(words, "warn", "small"))
        for opinion in one.opinions:
            self.remarks.addWidget(self._opinion(opinion))
        self._show_level(one)

    def _points(self, one: Spread) -> list[str]:
        """The checkpoints on which they differ: who ticked them."""
        found = []
        for point in one.item.checkpoints:
            if point.code in one.differing:
                ticked = ", ".join(opinion.assessor for opinion in one.opinions if point.code in opinion.answer.ticks)
                found.append(_("{code} {text} — ticked by {names}", code=point.code, text=point.text, names=ticked))
        return found

    def _opinion(self, opinion: OpinionLine) -> QWidget:
        words = [f"{_(word)}: {opinion.row[name]}" for name, word in _REMARKS if opinion.row.get(name)]
        head = f"{opinion.assessor}: {_value(opinion)}"
        return box(column(Wrapped(head, bold=True), Wrapped(opinion.score.why, "second", "small"), *(Wrapped(word, size="small") for word in words)))

    def _show_level(self, one: Spread) -> None:
        """The field for the decided score: a list of the item's levels where it has some, else a number."""
        choices = _choices(self.framework, one.item)
        word = _("Decided score")
        made: FieldWidget = ChoiceField(word, [(key, words) for key, words in choices], hint=_("not decided")) if choices else NumberField(word, 120)
        self.level_holder.removeWidget(self.level)
        self.level.hide()
        self.level.deleteLater()
        self.level = made
        self.level_holder.addWidget(made)
        kept = one.decided
        level, reason = self._typed.get(one.code, self._written(one))
        made.set_value(level)
        self.reason.set_value(reason)
        self.reason.set_fault("")
        self.back_button.setVisible(kept is not None)
        QWidget.setTabOrder(made, self.reason)

    def _written(self, one: Spread) -> tuple[Any, str]:
        """Score and reason of an item as they are written down, in the shape of the fields."""
        kept = one.decided
        level = None if kept is None else f"{kept:g}" if _choices(self.framework, one.item) else float(kept)
        return level, str(one.answer.row.get("decided_reason") or "")

    def _keep_typed(self) -> None:
        """What stands in the fields and is not written down yet stays with its item, whatever is shown next."""
        one = next((one for one in self.lines if one.code == self._code), None)
        if one is None:
            return
        level = self.level.value()
        now = (None if level == "" else level, str(self.reason.value() or ""))
        if now == self._written(one):
            self._typed.pop(one.code, None)
        else:
            self._typed[one.code] = now

    def may_close(self) -> bool:
        self._keep_typed()
        if not self._typed:
            return True
        codes = ", ".join(sorted(self._typed))
        answer = messages.choose(
            self, _("Leave without writing the decisions down?"), _("What was typed for {codes} is not written down yet.", codes=codes),
            (("drop", _("Discard"), "danger"), ("", _("Go on editing"), "")),
        )  # fmt: skip
        return answer == "drop"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit typed in the list goes into the decision of the item, whatever letter the Thai layout has on its key."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pressed = digit(event)
            if pressed is not None and self.form.isVisible() and self.take_digit(str(pressed)):
                return True
        return super().eventFilter(watched, event)

    def take_digit(self, pressed: str) -> bool:
        """Put a digit into the field of the decided score and go on to the reason; False where it is no level of the item."""
        one = self.current
        if one is None:
            return False
        choices = [key for key, _words in _choices(self.framework, one.item)]
        if choices and pressed not in choices:
            return False
        self.level.set_value(pressed if choices else int(pressed))
        (self.reason if choices else self.level).setFocus()
        return True

    # deciding ---------------------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """Write down what the office decided, with its reason, and go on to the next item that is not decided."""
        one = self.current
        if one is None or not self.form.isVisible():
            return
        typed = self.level.value()
        fault = self.level.own_fault() or ("" if typed not in (None, "") else _("Choose or type the score that was decided."))
        self.level.set_fault(fault)
        if fault:
            self.level.setFocus()
            return
        if self._write(one, float(typed), str(self.reason.value() or "")):
            self.window_.offer_undo(_("{code}: decided {level}", code=one.code, level=f"{float(typed):g}"))
            self._go_on(one.code)

    def take_back(self) -> None:
        """Take the decision on the item under the cursor back."""
        one = self.current
        if one is not None and one.decided is not None and self._write(one, None, ""):
            self.window_.offer_undo(_("{code}: the decision was taken back", code=one.code))

    def _write(self, one: Spread, level: float | None, reason: str) -> bool:
        from desktop.services import consensus

        try:
            consensus.decide(self.work, self.round.subject.id, one.code, level, reason)
            self._typed.pop(one.code, None)
            self._code = ""
        except Faults as faults:
            said = {fault.field: f"{fault.message} {fault.hint}".strip() for fault in faults.faults}
            self.reason.set_fault(said.get("decided_reason", ""))
            self.level.set_fault(said.get("decided", ""))
            (self.reason if "decided_reason" in said else self.level).setFocus()
            return False
        except Exception as error:
            messages.show_error(self, error)
            return False
        self.fill()
        return True

    def _go_on(self, code: str) -> None:
        """The next item in the edition's order that is not decided, under the cursor."""
        assert self.table is not None
        codes = [one.code for one in self.lines]
        after = [*codes[codes.index(code) + 1 :], *codes[: codes.index(code)]]
        waiting = {one.code: place for place, one in enumerate(self.table.rows) if one.state in ("differs", "one", "agrees")}
        first = [name for name in after if name in waiting and self.table.rows[waiting[name]].state == "differs"] or [name for name in after if name in waiting]
        if first:
            self.table.set_rows(self.table.rows, waiting[first[0]])
        self.table.setFocus()

    def open_files(self) -> None:
        """The files that go out to assessors and come back."""
        from desktop.views.assessor_files_page import AssessorFilesPage

        self.window_.open_page(AssessorFilesPage(self.window_, self.assessment_id, "assessor"))

    def entered(self) -> None:
        (self.table if self.table is not None and self.table.rows else self.back).setFocus()

    def returned(self) -> None:
        self.entered()


_REMARKS = (("comment", N_("Remark")), ("strengths", N_("Strengths")), ("improvements", N_("To be improved")))


def _short(name: str) -> str:
    """A name for the head of a column: without title, the first name."""
    words = name.split()
    for title in ("นางสาว", "นาย", "นาง", "ดร.", "ว่าที่ร้อยตรี"):
        if words and words[0].startswith(title) and len(words[0]) > len(title):
            return words[0][len(title) :]
        if len(words) > 1 and words[0] == title:
            return words[1]
    return words[0] if words else name


def _value(opinion: OpinionLine) -> str:
    if opinion.answer.not_applicable or opinion.score.state == "not_applicable":
        return _("not applicable (answer)")
    return _plain(opinion.score.value)


def _given(name: str, one: Spread) -> str:
    opinion = one.of(name)
    return _value(opinion) if opinion is not None else "–"


def _plain(value: Any) -> str:
    return "–" if value is None else scoring.plain(value)


def _spread_words(one: Spread) -> str:
    word = _(_STATES[one.state][1])
    if one.low is None or one.state in ("none", "one") or (one.state == "differs" and one.low == one.high):
        return word
    span = _plain(one.low) if one.low == one.high else f"{_plain(one.low)}–{_plain(one.high)}"
    return f"{word} {span}"


def _sentence(one: Spread) -> str:
    """How far they are apart, in a sentence."""
    if not one.opinions:
        return _("No assessor has answered this item yet.")
    if one.low is None:
        return _("{count} assessors answered; none gave a score.", count=len(one.opinions))
    if one.low == one.high:
        return _("{count} assessors answered, all who scored it gave {value}.", count=len(one.opinions), value=_plain(one.low))
    return _("{count} assessors answered, from {low} to {high}.", count=len(one.opinions), low=_plain(one.low), high=_plain(one.high))


def _choices(framework: Framework, item: Item) -> list[tuple[str, str]]:
    """The levels that can be decided on; none for what is measured or given in per cent."""
    if item.scoring in ("interpolate", "adli", "letci"):
        return []
    if item.scoring == "yes_no":
        return [("1", _("Is there")), ("0", _("Is not there"))]
    levels: Sequence[Any] = framework.scale(item)
    found = [(f"{level.value:g}", f"{level.value:g} {level.label}".strip()) for level in levels] or [(str(one), str(one)) for one in range(1, 6)]
    fails = item.scoring in scoring.FROM_NOTHING and found[0][0] != "0"
    return [("0", _("0 not passed (decision)")), *found] if fails else found
