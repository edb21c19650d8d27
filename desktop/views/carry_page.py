"""Carrying the answers of a round to another one: which round, by which rule, which item becomes which; what is carried and what not is seen before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.domain.thai_text import fold
from desktop.models.assessment_register import ASSESSMENTS
from desktop.views import messages, theme, tokens
from desktop.views.assess.words import short_score, value_words
from desktop.views.messages import Question
from desktop.views.page import Page
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import box, column, foot, frame, row
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round
    from desktop.services.carrying import PreviewLine
    from desktop.views.main_window import MainWindow

_TOLD: dict[str, str] = {
    "level": N_("level"), "ticks": N_("ticks"), "actual": N_("result (number)"), "numbers": N_("numbers"), "result": N_("words"), "strengths": N_("words"),
    "improvements": N_("words"), "suggestions": N_("words"), "support": N_("words"), "obstacles": N_("words"), "owner": N_("people"), "owner_unit": N_("people"),
    "co_owners": N_("people"), "link": N_("link"), "not_applicable": N_("not applicable"),
}  # fmt: skip
"""Column of an answer → what of it is told in the preview."""


@dataclass(frozen=True)
class Line:
    """A row of the table: an item of the older edition and what comes of it."""

    old: str
    old_words: str
    score: str
    new: str
    new_words: str
    told: str
    """What is carried."""
    why: str
    """What is left out, and why."""

    @property
    def tone(self) -> str:
        """How it looks: carried, with something left out, not at all."""
        return "warn" if self.why else "ok" if self.told else "draft"


class _Table(PlainTable):
    """Enter chooses the item it becomes, Delete takes it away."""

    def __init__(self, page: CarryPage) -> None:
        self._page = page
        super().__init__(_("Which item becomes which"), [
            Column(_("Item of the round"), 300, lambda line: f"{line.old} {line.old_words}", tone="text"),
            Column(_("Score (item)"), 84, lambda line: line.score, right=True),
            Column(_("Becomes"), 300, lambda line: f"{line.new} {line.new_words}".strip() or _("– not carried –"), tone="text"),
            Column(_("Carried"), 0, lambda line: line.told or _("Nothing"), state=lambda line: line.tone),
            Column(_("Left out, and why"), 330, lambda line: line.why),
        ])  # fmt: skip
        self.opened.connect(lambda _line: page.choose_target())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current() is not None:
            self._page.map_to("")
        else:
            super().keyPressEvent(event)


class CarryPage(Page):
    """``closed`` tells the id of the round the answers were carried to, 0 if none."""

    def __init__(self, window: MainWindow, from_id: int, to_id: int = 0) -> None:
        super().__init__(window, _("Carry answers to another round"))
        self.from_id, self.to_id = from_id, to_id
        self.old: Round | None = None
        self.new: Round | None = None
        self.pairs: dict[str, str] = {}
        self.preview: list[PreviewLine] = []
        self._given = False
        from desktop.services.carrying import RULES

        self.target = ChoiceField(_("To the round"), self._targets())
        self.rule = ChoiceField(_("Rule for scores"), [(key, _(word)) for key, word in RULES.items()], width=300)
        self.table = _Table(self)
        self.words = Wrapped("", "second")
        self.keep = button(_("Keep the mapping"), "save", on_click=self.keep_mapping)
        self.go = button(_("Carry the answers"), "corner-down-right", "primary", tip="Ctrl+Enter", on_click=self.carry)
        choice = row(label(_("To the round"), "second"), spacing=tokens.S2, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S1))
        choice.addWidget(self.target, 1)
        choice.addSpacing(theme.px(tokens.S4))
        choice.addWidget(label(_("Rule for scores"), "second"))
        choice.addWidget(self.rule)
        told = column(self.words, margins=(tokens.S4, 0, tokens.S4, tokens.S2))
        top = frame("surface")
        inside = column(box(choice), parent=top)
        inside.addLayout(told)
        outer = column(self.head(), top, parent=self)
        outer.addWidget(self.table, 1)
        outer.addWidget(foot(label(_("Enter: choose what it becomes · Delete: do not carry"), "muted", "small"), None, self.keep, self.go))
        self.target.settled.connect(self._target_chosen)
        self.rule.settled.connect(self.fill)
        self.add_deed("records", _("Carry the answers"), self.carry, "Ctrl+Return; Ctrl+Enter", "corner-down-right")
        messages.guarded(self, self._open)

    def _targets(self) -> list[tuple[str, str]]:
        """The rounds answers can come to."""
        from desktop.services import carrying

        return [(str(one), words) for one, words in carrying.targets(self.work, self.from_id)]

    def _open(self) -> None:
        from desktop.models import assessment_reading

        self.old = assessment_reading.read(self.work.reader, self.from_id)
        self.title = _("Carry the answers of “{round}”", round=self.old.record["name"])
        self.heading.setText(self.title)
        known = [key for key, _words in self._targets()]
        if str(self.to_id) not in known:
            first = self.work.reader.get(ASSESSMENTS, int(known[0])) if known else None
            same = first is not None and first["instrument"] == self.old.record["instrument"]  # another instrument is chosen by the clerk, never proposed
            self.to_id = int(known[0]) if same else 0
        self.target.set_value(str(self.to_id) if self.to_id else None)
        self._read_target()

    def _target_chosen(self) -> None:
        chosen = self.target.kept()
        if chosen and int(chosen) != self.to_id:
            if not self.may_close():
                self.target.set_value(str(self.to_id))
                return
            self.to_id = int(chosen)
            messages.guarded(self, self._read_target)

    def _read_target(self) -> None:
        from desktop.models import assessment_reading
        from desktop.services import carrying

        self.go.setEnabled(bool(self.to_id))
        self.keep.setEnabled(False)
        if not self.to_id or self.old is None:
            self.words.setText(_("There is no open round to carry them to. Begin the new round first."))
            return
        self.new = assessment_reading.read(self.work.reader, self.to_id)
        known = carrying.mapping(self.work, *self._editions())
        self.pairs = dict(known.pairs)
        self.rule.set_value(known.rule)
        self._given = known.stored
        self.fill()

    def fill(self) -> None:
        """What would be carried, by the mapping and the rule as they stand."""
        from desktop.services import carrying

        if self.old is None or self.new is None:
            return
        self.preview = carrying.preview(self.old, self.new, list(self.pairs.items()), self.rule.value() or "reset")
        self.table.set_rows([self._line(one) for one in self.preview], self.table.current_place())
        full = sum(1 for one in self.preview if one.values)
        lost = sum(1 for one in self.preview if one.reasons)
        told = _("{count} items are carried; of {lost} something is left out.", count=full, lost=lost)
        if len(self.old.subjects) > 1:
            told += " " + _("Shown is the first school; the others are carried in the same way.")
        self.words.setText(told)
        self.go.setEnabled(full > 0)

    def _rounds(self) -> tuple[Round, Round]:
        """Both rounds, once they are read."""
        assert self.old is not None
        assert self.new is not None
        return self.old, self.new

    def _line(self, one: PreviewLine) -> Line:
        before, after = (found.answers.get(code) for found, code in zip(self._rounds(), (one.old_code, one.new_code), strict=True))
        assert before is not None
        told = list(dict.fromkeys(_(_TOLD[name]) for name in one.values if name in _TOLD and name != "level"))
        if after is not None and one.values.get("level") is not None:
            told.insert(0, _("level {level}", level=value_words(after.item, one.values["level"])))
        name = after.item.name if after else ""
        return Line(one.old_code, before.item.name, short_score(before.item, before.score), one.new_code, name, ", ".join(told), " ".join(one.reasons))

    def _editions(self) -> tuple[int, int]:
        """The editions of both rounds."""
        old, new = self._rounds()
        return int(old.record["framework_id"]), int(new.record["framework_id"])

    # the mapping ----------------------------------------------------------------------------------------------------

    def choose_target(self) -> None:
        """Choose which item of the newer edition the one under the cursor becomes."""
        line = self.table.current()
        if line is None or self.new is None:
            return
        taken = {new: old for old, new in self.pairs.items()}
        items = [(code, f"{code} {one.item.name}" + (_("  (from {code})", code=taken[code]) if code in taken and taken[code] != line.old else ""))
                 for code, one in self.new.answers.items()]  # fmt: skip
        field = ChoiceField(_("Becomes"), items)
        near = line.new or next((code for code, words in items if fold(words.split(" ", 1)[-1]) == fold(line.old_words)), None)
        field.set_value(near)
        question = Question(
            self.window(), _("{code} becomes …", code=line.old), line.old_words,
            (("none", _("Do not carry"), ""), ("yes", _("Take this item"), "primary"), ("", _("Cancel"), "")), field,
        )  # fmt: skip
        question.buttons["yes"].setDefault(True)
        field.setFocus()
        answer = question.ask()
        if answer == "none":
            self.map_to("")
        elif answer == "yes" and field.value():
            self.map_to(str(field.value()))

    def map_to(self, code: str) -> None:
        """The item under the cursor becomes ``code``; an item that came to it before no longer does."""
        line = self.table.current()
        if line is None:
            return
        self.pairs = {old: new for old, new in self.pairs.items() if old != line.old and new != code}
        if code:
            self.pairs[line.old] = code
        self._given = False
        self.keep.setEnabled(True)
        self.fill()

    def keep_mapping(self) -> bool:
        """Lay the mapping down for these two editions; later rounds go by it."""
        from desktop.services import carrying

        done = messages.guarded(self, lambda: carrying.set_mapping(self.work, *self._editions(), self.pairs.items(), self.rule.value() or "reset"))
        if done:
            self._given = True
            self.keep.setEnabled(False)
            self.window_.say(_("The mapping is kept"))
        return done

    def carry(self) -> None:
        """Write what is shown; one deed."""
        from desktop.services import carrying

        if self.new is None or not any(one.values for one in self.preview):
            return
        result: list[Any] = []

        pairs = None if self._given else list(self.pairs.items())

        def deed() -> None:
            result.append(carrying.carry(self.work, self.from_id, self.to_id, self.rule.value() or "", pairs))

        if messages.guarded(self, deed):
            made = result[0]
            words = _("{count} items were carried, {left} were left out", count=len(made.carried), left=len({code for code, _why in made.left_out}))
            self.finish(self.to_id)
            self.window_.offer_undo(words)

    def may_close(self) -> bool:
        """A mapping made by hand is asked about, unless it was kept."""
        if not self.keep.isEnabled():
            return True
        sentence = _("Which item becomes which was changed by hand. Kept, later rounds of these two editions go by it.")
        ways = (("yes", _("Keep the mapping"), "primary"), ("leave", _("Do not keep it"), ""), ("", _("Go on mapping"), ""))
        answer = messages.choose(self, _("Keep the mapping?"), sentence, ways)
        return self.keep_mapping() if answer == "yes" else answer == "leave"

    def entered(self) -> None:
        self.table.setFocus()


