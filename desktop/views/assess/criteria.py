"""The criteria beside the item, always in sight while it is scored: what has to hold, the words of each level, the level that comes of it and the reason in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QWidget

from desktop.domain.framework import Checkpoint, Item, Level
from desktop.domain.interpolation import plain
from desktop.domain.item_scoring import FACTORS, FROM_NOTHING, measured
from desktop.views import theme, tokens
from desktop.views.assess.desk import Desk, RoundDesk
from desktop.views.assess.factors import FactorRows
from desktop.views.assess.levels import LevelBoxes, LevelLines, TickList
from desktop.views.assess.scale import ScaleView
from desktop.views.assess.words import fixed, value_words
from desktop.views.digit_keys import digit
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, pairs, row, rule, scroll_area
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

BOXED = ("checkpoints", "direct", "checklist", "success", "milestone", "yes_no")
"""Scorings whose level is pressed in a box."""
_FACTS: dict[str, str] = {
    "definition": N_("Definition (KPI)"), "population": N_("Target group (KPI)"), "formula": N_("Formula (KPI)"), "method": N_("How it is assessed (KPI)"),
    "milestones": N_("Steps (KPI)"), "data_source": N_("Source of the data (KPI)"), "frequency": N_("How often (KPI)"), "supervisor": N_("KPI supervisor"),
    "collector": N_("Collects the data (KPI)"), "strategic_issue": N_("Strategic issue (KPI)"), "goal": N_("Goal (KPI)"), "note": N_("Note"),
}  # fmt: skip
"""Texts of a KPI template in the order they are wanted beside the scale (domain B.4.4)."""


def levels_of(desk: Desk, item: Item) -> list[Level]:
    """The levels that can be given to an item, lowest first."""
    found = list(desk.framework.scale(item))
    if not found and item.scoring in ("checklist", "success", "milestone"):
        found = [Level(float(value)) for value in (range(1, 6) if item.scoring == "milestone" else range(4))]
    if item.scoring in FROM_NOTHING and found[0].value > 0:
        found.insert(0, Level(0.0))
    return found


def boxes_of(desk: Desk, item: Item) -> list[tuple[float, str, str]]:
    """Value, word and name of each box; empty where the level is not pressed."""
    if item.scoring not in BOXED or (desk.form != "office" and item.scoring == "success"):
        return []
    if item.scoring == "yes_no":
        return [(0.0, _("Not there (OIT)"), _("Not there (OIT)")), (1.0, _("There (OIT)"), _("There (OIT)"))]
    return [(one.value, plain(one.value), _("Level {level} {name}", level=plain(one.value), name=one.label).strip()) for one in levels_of(desk, item)]


def chosen_level(desk: Desk, code: str, value: float | None) -> dict[str, Any]:
    """The columns that give a level (None takes it back). In a checklist every line up to the level is ticked, and those of the next level no longer are."""
    item = desk.item(code)
    if item.scoring == "milestone":
        numbers = {name: one for name, one in desk.numbers(code).items() if name != "reached"}
        return {"numbers": {**numbers, "reached": value} if value is not None else numbers or None}
    if item.scoring != "checklist" or not item.checkpoints:
        return {"level": value}
    if value is None:
        return {"level": None, "ticks": []}
    before = [str(one) for one in desk.row(code).get("ticks") or ()]
    up_to = [one.code for one in item.checkpoints if (one.level or 0) <= value]
    levels = sorted({one.level or 0 for one in item.checkpoints})
    above = [level for level in levels if level > value]
    next_full = bool(above) and all(one.code in before for one in item.checkpoints if one.level == above[0])
    kept = [] if next_full else [one.code for one in item.checkpoints if one.code in before and (one.level or 0) > value]
    ticks = [*up_to, *kept]
    return {"ticks": ticks, "level": None if ticks else value}


class LevelFoot(QWidget):
    """The level that holds, why, and whether the item applies at all."""

    given = Signal(object)
    changed = Signal(dict, bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.word = label(_("Level given"), bold=True)
        self.boxes = LevelBoxes()
        self.value = label("", size="head", bold=True)
        self.why = Wrapped("", "muted")
        self.counted = button(_("Take the level that was counted"), kind="link", on_click=lambda: self.given.emit(None))
        self.applies = QCheckBox(_("Does not apply (N/A)"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(_("Why it does not apply"))
        self.reason.setAccessibleName(_("Why it does not apply"))
        line = row(self.word, None, self.boxes, self.value, spacing=tokens.S2)
        column(rule(), box(line), self.why, self.counted, self.applies, self.reason, spacing=tokens.S1, parent=self)
        self.boxes.chosen.connect(self.given)
        self.applies.clicked.connect(self._turned)
        self.reason.textEdited.connect(lambda text: self.changed.emit({"na_reason": text.strip() or None}, False))
        self.reason.editingFinished.connect(self.left)

    def _turned(self, on: bool) -> None:
        self.changed.emit({"not_applicable": on} | ({} if on else {"na_reason": None}), True)
        if on:
            self.reason.setFocus()

    def show_item(self, desk: Desk, code: str, may: bool) -> None:
        """Show the level of an item."""
        item, found = desk.item(code), desk.row(code)
        self.setVisible(item.scored)
        if not item.scored:
            return
        score = desk.score(code)
        pressed = boxes_of(desk, item)
        self.boxes.set_levels(pressed)
        self.boxes.setVisible(bool(pressed))
        self.boxes.setEnabled(may and not found.get("not_applicable"))
        self.boxes.show_value(score.value)
        self.value.setText(value_words(item, score.value))
        self.value.setVisible(not pressed)
        self.word.setText(_("Score of the item") if not pressed else _("Is it there (OIT)") if item.scoring == "yes_no" else _("Level given"))
        self.why.setText(score.why)
        direct = item.scoring in ("checkpoints", "success") and found.get("level") is not None and bool(found.get("ticks") or desk.numbers(code).get("measures"))
        self.counted.setVisible(direct and may)
        self.applies.setChecked(bool(found.get("not_applicable")))
        self.applies.setEnabled(may)
        self.reason.setVisible(bool(found.get("not_applicable")))
        self.reason.setReadOnly(not may)
        if not self.reason.hasFocus() and self.reason.text() != str(found.get("na_reason") or ""):
            self.reason.setText(str(found.get("na_reason") or ""))


class BesideOwn(QWidget):
    """What others gave, beside the own level and never mixed with it: the working group, the assessors, what the office decided."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.decided = Wrapped("")
        self.opinions = Wrapped("", "second")
        self.spread = button(_("Beside each other …"), "users", "link", on_click=lambda: self.wanted.emit("consensus"))
        self.review = Wrapped("", "second")
        self.edit = button(_("Opinion of the working group …"), "pencil", "link", on_click=lambda: self.wanted.emit("review"))
        column(rule(), self.decided, self.opinions, self.spread, self.review, self.edit, spacing=2, parent=self)

    def show_item(self, desk: Desk, code: str) -> None:
        """Show what was given to an item."""
        self.setVisible(isinstance(desk, RoundDesk) and desk.item(code).scored)
        if not isinstance(desk, RoundDesk) or not desk.item(code).scored:
            return
        line, item = desk.line(code), desk.item(code)
        found = line.row
        self._say(self.decided, _decided(item, found))
        given = [one.score.value for one in line.opinions if one.score.value is not None]
        told = _("{count} assessors: {low} to {high}", count=len(line.opinions), low=value_words(item, min(given)), high=value_words(item, max(given))) if given else ""
        self._say(self.opinions, told)
        self.spread.setVisible(bool(line.opinions))
        reviewed = found.get("review_level") is not None or found.get("review_comment")
        words = [_("The working group gave {level}", level=value_words(item, found["review_level"]))] if found.get("review_level") is not None else []
        self._say(self.review, ": ".join(filter(None, (*words, found.get("review_comment")))) if reviewed else "")
        self.edit.setVisible(desk.round.open)

    def _say(self, where: Wrapped, words: str) -> None:
        where.setText(words)
        where.setVisible(bool(words))


def _decided(item: Item, found: Any) -> str:
    if found.get("decided") is None:
        return ""
    return ": ".join(filter(None, (_("The office decided {level}", level=value_words(item, found["decided"])), found.get("decided_reason"))))


class CriteriaPane(QFrame):
    """The pane at the right. What is long of it scrolls; level and reason stay in sight under it."""

    changed = Signal(dict, bool)
    left = Signal()
    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.code = desk, ""
        self.setProperty("role", "pane")
        self.setAccessibleName(_("Criteria"))
        self.weight = label("", "muted", "small")
        self.ticks, self.lines = TickList(), LevelLines()
        self.scale, self.factors = ScaleView(), FactorRows()
        self.facts = QWidget()
        self.hints = Wrapped("", "muted", "small")
        self.body = QWidget()
        self._inside = column(self.scale, self.factors, self.ticks, self.lines, self.facts, self.hints, spacing=tokens.S1, margins=(0, 0, tokens.S2, 0), parent=self.body)
        self.area = scroll_area(self.body)
        self.foot, self.beside = LevelFoot(), BesideOwn()
        head = row(label(_("Criteria"), size="head", bold=True), None, self.weight)
        layout = column(margins=(tokens.S4, tokens.S3, tokens.S3, tokens.S3), spacing=tokens.S1, parent=self)
        layout.addLayout(head)
        layout.addWidget(self.area, 100)
        layout.addWidget(self.foot)
        layout.addWidget(self.beside)
        layout.addStretch(1)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self._connect()
        theme.notifier.words_ready.connect(self._soon.start)

    def _connect(self) -> None:
        self.ticks.changed.connect(lambda codes: self.changed.emit({"ticks": codes}, True))
        self.lines.chosen.connect(self.give)
        self.foot.given.connect(self.give)
        self.foot.changed.connect(self.changed)
        self.foot.left.connect(self.left)
        self.factors.changed.connect(self.changed)
        self.factors.left.connect(self.left)
        self.beside.wanted.connect(self.wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _fit(self) -> None:
        """The scrolled part is no higher than what is in it, so that the level stands right under the criteria."""
        width = self.area.viewport().width()
        height = self._inside.totalHeightForWidth(width) if self._inside.hasHeightForWidth() else self._inside.sizeHint().height()
        self.area.setMaximumHeight(max(height, 1))
        self.area.setVisible(height > 1)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_item(self, code: str) -> None:
        """Show the criteria of an item and the level it has."""
        fresh, self.code = code != self.code, code
        item = self.desk.item(code)
        weight = self.desk.framework.weight(item, self.desk.period)
        self.weight.setText(_("Weight {weight}", weight=plain(weight)) if weight else "")
        words_only = "" if item.scored else self.desk.score(code).why
        told = [words_only, _("May serve as evidence: {hints}", hints=" · ".join(item.hints)) if item.hints else ""]
        self.hints.setText("\n".join(filter(None, told)))
        self.hints.setVisible(any(told))
        if fresh:
            self._show_facts(item)
            self.area.verticalScrollBar().setValue(0)
        self.show_score()

    def show_score(self) -> None:
        """The answer of the item changed: ticks, level and reason again."""
        desk, code = self.desk, self.code
        item, may = desk.item(code), desk.may_write(code)
        applies = may and not desk.row(code).get("not_applicable")
        self.ticks.show_groups(list(_groups(desk, item)), desk.row(code).get("ticks") or (), applies)
        self._show_levels(item, applies)
        self._show_scale(item)
        self.factors.show_item(desk, code, applies)
        self.foot.show_item(desk, code, may)
        self.beside.show_item(desk, code)
        self._soon.start()

    def _show_levels(self, item: Item, may: bool) -> None:
        value = self.desk.score(self.code).value
        spoken = [] if item.scoring in (*FACTORS, "checklist", "interpolate", "yes_no") or not item.scored else levels_of(self.desk, item)
        if item.scoring == "success" and item.checkpoints:
            spoken = []
        self.lines.show_levels(spoken, value, lambda level: _takes(item, level), may)

    def _show_scale(self, item: Item) -> None:
        limits = self.desk.framework.thresholds(item, self.desk.period) if item.scoring == "interpolate" else ()
        self.scale.setVisible(bool(limits))
        if limits:
            actual = self.desk.row(self.code).get("actual")
            score = self.desk.score(self.code).value
            self.scale.show_scale(limits, score, measured(item, actual) if actual is not None and score is not None else "")

    def _show_facts(self, item: Item) -> None:
        """What a KPI template says of it (domain B.4.4)."""
        rows: list[tuple[str, QWidget | str]] = []
        if item.scoring == "interpolate":
            rows.append((_("Direction (KPI)"), {"down": _("less is better"), "equal": _("equal to the target; the levels go by the distance from it")}.get(item.direction, _("more is better"))))
        if item.baseline:
            mean = sum(value for _year, value in item.baseline) / len(item.baseline)
            told = " · ".join(f"{year}: {plain(value)}" for year, value in item.baseline)
            rows.append((_("Baseline (KPI)"), told + (_(" · mean {mean}", mean=fixed(round(mean, 2), 2)) if len(item.baseline) > 1 else "")))
        rows += [(_(word), item.texts[name]) for name, word in _FACTS.items() if item.texts.get(name)]
        made = pairs(rows, 104) if rows else QWidget()
        self._inside.replaceWidget(self.facts, made)
        self.facts.deleteLater()
        self.facts = made
        self.facts.setVisible(bool(rows))

    # --- giving -----------------------------------------------------------------------------------------------------

    def give(self, value: float | None) -> None:
        """Give the item a level; None takes what was given back."""
        if self.desk.may_write(self.code) and not self.desk.row(self.code).get("not_applicable"):
            self.changed.emit(chosen_level(self.desk, self.code, value), True)

    def press(self, number: int) -> bool:
        """A digit was pressed: the level of this number, if there is one."""
        values = [value for value, _word, _name in boxes_of(self.desk, self.desk.item(self.code))] if self.code else []
        if float(number) not in values:
            return False
        self.give(float(number))
        return True

    def focus_first(self) -> bool:
        """Into the first line that can be ticked or pressed; whether there is one (a text has none)."""
        ticks, boxes = (line.box for line in self.ticks.lines), iter(self.foot.boxes.boxes)
        factors = () if self.factors.isHidden() else (self.factors.first(),)
        for made in (*ticks, *factors, *boxes, self.foot.applies):
            if made.isEnabled() and made.isVisibleTo(self):
                made.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits give the level, Delete takes it back."""
        number = digit(event)
        if number is not None and self.press(number):
            return
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.give(None)
        else:
            super().keyPressEvent(event)


def _groups(desk: Desk, item: Item) -> Iterator[tuple[str, str, Sequence[Checkpoint]]]:
    """The checkpoints of an item by the level they belong to, or all of them together."""
    if not item.checkpoints or item.scoring not in ("checkpoints", "checklist", "success", "direct"):
        return
    names = {level.value: level.label for level in desk.framework.scale(item)}
    placed = sorted({one.level for one in item.checkpoints if one.level is not None})
    for value in placed:
        yield _("Level {level}", level=plain(value)), names.get(value, ""), [one for one in item.checkpoints if one.level == value]
    rest = [one for one in item.checkpoints if one.level is None]
    if rest:
        yield (_("Points to be looked at") if not placed else _("Further points")), "", rest


def _takes(item: Item, level: Level) -> str:
    """What it takes to reach a level, in the room at its right end."""
    if item.scoring == "checkpoints" and level.least is not None:
        return _("{count} points or more", count=level.least)
    if item.scoring == "success" and level.threshold is not None:
        return _("{percent} % or more", percent=plain(level.threshold))
    return ""
