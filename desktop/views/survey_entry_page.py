"""Keying in the papers of a satisfaction survey at the speed of typing, the first time or the second (manual S16, step 7; domain B.4.6).

Each paper is saved when its last question is left with Enter, and the next one begins with the same group. What is keyed in of a paper so far is kept a moment after each
key, so that neither a power cut nor leaving the page takes it away.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.errors import Faults, UserError
from desktop.models import survey_reading
from desktop.models.instrument_register import SURVEYS
from desktop.models.survey_reading import Sheet
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.fresh_page import FreshPage, show_rows
from desktop.views.plain_table import Column, PlainTable
from desktop.views.survey_sheet_table import GROUP, Question, SheetTable, keys_of
from desktop.views.widgets.buttons import button, chip
from desktop.views.widgets.layout import band, box, column, column_frame, foot, row, section
from desktop.views.widgets.spin_box import spin_box
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.survey_entry import Started
    from desktop.views.main_window import MainWindow

KEEP_MS = 700
"""So long after the last key what is keyed in is kept."""
_SIDE = 316


class SurveyEntryPage(FreshPage):
    """The paper at the left, the papers keyed in last at the right. ``entry``: 1 or 2."""

    follows = (SURVEYS.name,)

    def __init__(self, window: MainWindow, survey_id: int, entry: int = 1) -> None:
        self.survey_id, self.entry = survey_id, entry
        self.survey = survey_reading.record(window.work.reader, survey_id)
        super().__init__(window, _("Key in answers: {name}", name=self.survey["name"]))
        self.framework = survey_reading.framework_of(self.work.reader, survey_id)
        self.groups = survey_reading.groups(self.work.reader, survey_id)
        self.sheet_id: int | None = None
        """The sheet that is open to be changed; None for a new one."""
        self._opened: Started | None = None
        """What stands in that sheet."""
        self._waiting: Started | None = None
        """The paper that was being keyed in when a saved one was opened."""
        self._last: tuple[int, Started] | None = None
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self._keep)
        self._build()
        self._add_deeds()
        self.fill()
        self.begin()
        self._take_up()

    # --- widgets -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.number = spin_box(_("Number of the paper"))
        self.number.setRange(1, 999_999)
        theme.follow(self.number, lambda: self.number.setFixedWidth(theme.px(96)))
        self.number.installEventFilter(self)
        self.number.valueChanged.connect(lambda _value: self._keep_soon.start())
        self.entries = {one: chip(words, checked=one == self.entry, on_click=partial(self.choose_entry, one)) for one, words in ((1, _("First entry")), (2, _("Second entry")))}
        self.counted = label("", "second")
        switch = box(row(*self.entries.values(), spacing=tokens.S1))
        switch.setVisible(bool(self.survey["double_entry"]))
        tools = band(label(_("Paper no."), bold=True), self.number, switch, self.counted, None)
        self.paper = SheetTable()
        self.paper.changed.connect(self._changed)
        self.paper.moved.connect(self._say_keys)
        self.paper.done.connect(self.save)
        self.paper.refused.connect(lambda keys: self.say(_("That key is no answer here: {keys}", keys=keys), "warn"))
        self.keys, self.said = label("", "second"), Wrapped("", "second")
        self.save_button = button(_("Save the paper"), "check", "primary", tip="Ctrl+Enter", on_click=self.save)
        self.new_button = button(_("Leave it, next paper"), "x", tip="Ctrl+N", on_click=self.begin)
        hint = box(row(self.keys, None, margins=(tokens.S4, tokens.S1, tokens.S4, tokens.S1)))
        left = column(self.paper, hint)
        left.setStretchFactor(self.paper, 1)
        body = row(spacing=0)
        body.addWidget(box(left), 1)
        body.addWidget(self._side())
        outer = column(self.head(), tools, box(body), foot(self.save_button, self.new_button, self.said), parent=self)
        outer.setStretch(2, 1)
        foot_line = self.said.parentWidget().layout()  # type: ignore[union-attr]
        foot_line.setStretchFactor(self.said, 1)  # type: ignore[union-attr]

    def _side(self) -> QWidget:
        names = {line.key: line.label for line in self.groups}
        asked = len([item for __, item in survey_reading.questions(self.framework) if item.scoring != "text"])

        def answered(sheet: Sheet) -> str:
            texts = {item.code for __, item in survey_reading.questions(self.framework) if item.scoring == "text"}
            return f"{len(sheet.answers.keys() - texts)}/{asked}"

        columns = (
            Column(_("Paper (number)"), 64, lambda sheet: str(sheet.number), right=True, tone="text"),
            Column(_("Group (paper)"), 0, lambda sheet: names.get(sheet.group, "–")),
            Column(_("Answered (paper)"), 84, answered, right=True),
        )
        self.saved = PlainTable(_("Papers keyed in last"), columns)
        self.saved.opened.connect(self.open_sheet)
        self.remove_button = button(_("Take the paper out"), "trash-2", on_click=self.remove)
        open_button = button(_("Open (paper)"), "pencil", tip="Enter", on_click=lambda: self.open_sheet(self.saved.current()))
        under = box(row(open_button, self.remove_button, None, margins=(tokens.S3, tokens.S2, tokens.S3, tokens.S2)))
        heading = box(row(section(_("Papers keyed in last")), margins=(tokens.S3, tokens.S2, tokens.S3, tokens.S1)))
        made = column_frame("pane", heading, self.saved, under)
        made.layout().setStretchFactor(self.saved, 1)  # type: ignore[union-attr]
        theme.follow(made, lambda: made.setFixedWidth(theme.px(_SIDE)))
        return made

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Save the paper"), self.save, "Ctrl+S", "check")
        self.add_deed("records", _("Leave it, next paper"), self.begin, "Ctrl+N", "x")
        self.add_deed("records", _("Number of the paper"), self.ask_number, "Ctrl+G", "pencil")
        for place, line in enumerate(self.groups[:9], 1):
            self.add_deed("records", _("Group: {group}", group=line.label), partial(self.paper.choose_group, place), f"Alt+{place}", separated=place == 1)
        if self.survey["double_entry"]:
            self.add_deed("view", _("The other of the two entries"), lambda: self.choose_entry(3 - self.entry), "Ctrl+D")
            self.add_deed("records", _("Compare the two entries"), self.open_differences, "Ctrl+M", "columns-3", separated=True)

    # --- the paper that is keyed in ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The paper that was being keyed in before a saved one was opened, else an empty one with the number that is next and the group of the one before."""
        waiting, self._waiting = (self._waiting if self.sheet_id is not None else None), None
        self.sheet_id = self._opened = None
        if waiting is not None and survey_reading.sheet(self.work.reader, self.survey_id, waiting.number, self.entry) is None:
            self._go_on_with(waiting, _("Paper no. {number} was not finished; its answers are here again.", number=waiting.number))
            self.paper.setFocus()
            return
        number = survey_reading.next_number(self.work.reader, self.survey_id, self.entry)
        self._show(number or self.number.value(), self.paper.group, {})
        self._keep_soon.start()
        if not number:
            self.say(_("Every paper is keyed in twice."), "ok")
        self.paper.setFocus()

    def _show(self, number: int, group: str, answers: dict[str, Any]) -> None:
        self.number.setValue(number)
        self.paper.show_paper(self._rows(number, group, answers), self.entry == 2)
        self.save_button.setText(_("Save the change") if self.sheet_id else _("Save the paper"))
        self._say_keys()

    def _rows(self, number: int, group: str, answers: dict[str, Any]) -> list[Question]:
        first = survey_reading.sheet(self.work.reader, self.survey_id, number, 1) if self.entry == 2 else None
        rows: list[Question] = []
        if self.groups:
            choices = [(line.key, line.label) for line in self.groups]
            rows.append(Question(GROUP, _("Group of who answered (paper)"), "choice", choices, group or None, (first.group or None) if first else None, bool(group)))
        part = ""
        for heading, item in survey_reading.questions(self.framework):
            if heading.code != part:
                rows.append(Question(heading.code, heading.name))
                part = heading.code
            known = first.answers.get(item.code) if first else None
            choices = survey_reading.choices_of(item) if item.scoring in ("choice", "yes_no") else []
            rows.append(Question(item.code, item.name, item.scoring, choices, answers.get(item.code), known, item.code in answers or self.sheet_id is not None))
        return rows

    def _changed(self) -> None:
        self._keep_soon.start()
        self._say_keys()
        if self.entry == 2 and (found := self._different()):
            self.say(_("{count} answers differ from the first entry", count=found), "danger")
        else:
            self.say("")

    def _different(self) -> int:
        return sum(1 for one in self.paper.sheet.rows if one.scoring and self.paper.sheet.differs(one))

    def _say_keys(self) -> None:
        one = self.paper.current()
        if one is not None:
            self.keys.setText(_("{keys}   Backspace back   Enter on   Ctrl+Enter or + save", keys=keys_of(one)))

    def save(self) -> None:
        """Save the paper and begin the next; what is wrong is said with the cursor on it."""
        from desktop.services import survey_entry

        self.paper.commit()
        number, started = self.number.value(), self._started()
        if self.entry == 2:
            self._see_all()
        different = self._different()
        try:
            found = survey_entry.save_sheet(self.work, self.survey_id, number, self.entry, started.group, started.answers, self.sheet_id)
        except Faults as faults:
            self._show_fault(faults)
            return
        except UserError as error:
            messages.show_error(self, error)
            return
        self._last = (found, started)
        self._keep_soon.stop()
        passed = self._passed_over()
        self.fill()
        self.begin()
        self._say_saved(number, len(started.answers), different, passed)

    def _passed_over(self) -> int:
        """How many questions nobody answered or passed with a key: the paper was finished before its end."""
        rows = (self.paper.sheet.rows[place] for place in self.paper.places())
        return sum(1 for one in rows if one.scoring not in ("", "text") and one.answer is None and not one.seen)

    def _see_all(self) -> None:
        """What was not keyed in at all differs from the first entry too."""
        for one in self.paper.sheet.rows:
            one.seen = bool(one.scoring)

    def _say_saved(self, number: int, answers: int, different: int, passed: int) -> None:
        if different:
            self.say(_("Paper no. {number} is saved; {count} answers differ from the first entry (Ctrl+M compares)", number=number, count=different), "danger")
        elif passed:
            words = _("Paper no. {number} is saved with {count} answers; {passed} questions were not keyed in (open it in the list to go on)", number=number, count=answers, passed=passed)
            self.say(words, "warn")
        elif survey_reading.next_number(self.work.reader, self.survey_id, self.entry):
            self.say(_("Paper no. {number} is saved with {count} answers", number=number, count=answers), "ok")

    def _show_fault(self, faults: Faults) -> None:
        first = faults.faults[0]
        self.say(f"{first.message} {first.hint}".strip(), "danger")
        if first.field == "number":
            self.ask_number()
        elif self.paper.go_to(GROUP if first.field == "group" else first.field):
            self.paper.setFocus()

    def say(self, text: str, tone: str = "second") -> None:
        """Say in the foot what was done or is wrong."""
        self.said.setText(text)
        theme.mark(self.said, "tone", tone)
        self.said.setAccessibleName(text)

    # --- kept while it is keyed in -----------------------------------------------------------------------------------------

    def _started(self) -> Started:
        from desktop.services.survey_entry import Started

        return Started(self.number.value(), self.paper.group, self.paper.answers())

    def _keep(self) -> None:
        """Keep what is keyed in, away from the window."""
        if self.sheet_id is not None:
            return
        work, survey, entry, started = self.work, self.survey_id, self.entry, self._started()

        def write(_progress: object, _cancelled: object) -> None:
            from desktop.services import survey_entry

            survey_entry.keep_started(work, survey, entry, started)

        work_thread.run(self, write)

    def _take_up(self) -> None:
        """Go on with the paper that was being keyed in when the page was left."""
        from desktop.services import survey_entry

        started = survey_entry.started(self.work, self.survey_id, self.entry)
        if started is not None:
            self._go_on_with(started, _("Paper no. {number} was not finished; its answers are here again.", number=started.number))

    def _go_on_with(self, started: Started, words: str) -> None:
        """Show a paper that is not finished, the cursor after its last answer."""
        self._show(started.number, started.group, started.answers)
        self._go_to_open()
        self.say(words, "info")

    def _go_to_open(self) -> None:
        """The cursor after the last answer."""
        asked = self.paper.places()
        answered = [place for place in asked if self.paper.sheet.rows[place].answer is not None]
        after = [place for place in asked if answered and place > answered[-1]]
        if asked:
            self.paper.go((after or asked[-1:])[0])

    def may_close(self) -> bool:
        """An unfinished paper is kept and here again the next time; a saved one that was changed is asked about."""
        self.paper.commit()
        if not self._settled():
            return False
        if self._keep_soon.isActive():
            self._keep_soon.stop()
            self._keep()
        return True

    def _settled(self) -> bool:
        """Whether a saved paper that is open stands as it is saved, or may go without its changes."""
        if self.sheet_id is None or self._started() == self._opened:
            return True
        sentence = _("Answers of paper no. {number} were changed and are not saved yet.", number=self.number.value())
        answer = messages.choose(self, _("Save the change of the paper?"), sentence, (("save", _("Save"), "primary"), ("drop", _("Discard"), "danger"), ("", _("Go on editing"), "")))
        if answer == "save":
            self.save()
            return self.sheet_id is None
        return answer == "drop"

    # --- papers keyed in before --------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Count and list the papers; a paper whose saving was taken back is open again with its answers."""
        reader = self.work.reader
        show_rows(self.saved, survey_reading.newest(reader, self.survey_id, self.entry), lambda sheet: sheet.id)
        counts = survey_reading.keyed(reader, self.survey_id)[self.entry]
        told = [f"Alt+{place} {line.label} {counts.get(line.key, 0):,}" + (f"/{line.sample or line.needed:,}" if line.sample or line.needed else "") for place, line in enumerate(self.groups, 1)]
        self.counted.setText(_("{count} papers keyed in", count=f"{sum(counts.values()):,}") + (f"  ({' · '.join(told)})" if told else ""))
        self.remove_button.setEnabled(bool(self.saved.rows))
        self._take_back()

    def _take_back(self) -> None:
        if self._last is None or self.sheet_id is not None:
            return
        gone, started = self._last
        known = {sheet.id for sheet in self.saved.rows}
        if gone not in known and not self.paper.answers() and survey_reading.sheet(self.work.reader, self.survey_id, started.number, self.entry) is None:
            self._last = None
            self._go_on_with(started, _("Paper no. {number} is open again with its answers.", number=started.number))

    def open_sheet(self, sheet: Sheet | None) -> None:
        """Open a paper that is saved, to look at it or change it."""
        self.paper.commit()
        if sheet is None or not self._settled():
            return
        if self.sheet_id is None and self.paper.answers():
            self._waiting = self._started()
            self._keep()
        self.sheet_id = sheet.id
        self._keep_soon.stop()
        self._show(sheet.number, sheet.group, sheet.answers)
        self._opened = self._started()
        self.say(_("Paper no. {number} is open to be changed; Ctrl+N leaves it as it was.", number=sheet.number), "info")
        self.paper.setFocus()

    def remove(self) -> None:
        """Take the paper under the cursor of the list out again."""
        from desktop.services import survey_entry

        sheet = self.saved.current()
        if sheet is not None and messages.guarded(self, lambda: survey_entry.remove_sheet(self.work, self.survey_id, sheet.id)):
            self.window_.offer_undo(_("Paper no. {number} was taken out", number=sheet.number))
            self.fill()
            if self.sheet_id is not None or not self.paper.answers():
                self.begin()

    def ask_number(self) -> None:
        """The cursor in the number of the paper."""
        self.number.setFocus()
        self.number.selectAll()

    def choose_entry(self, entry: int) -> None:
        """Go over to the first or the second entry."""
        goes = entry == self.entry or self.may_close()
        for one, made in self.entries.items():
            made.setChecked(one == (entry if goes else self.entry))
        if goes and entry != self.entry:
            self.entry, self._last, self.sheet_id, self._waiting = entry, None, None, None
            self.say("")
            self.fill()
            self.begin()
            self._take_up()

    def open_differences(self) -> None:
        """The page on which the differences of the two entries are settled."""
        from desktop.views.survey_differences_page import SurveyDifferencesPage

        self.window_.open_page(SurveyDifferencesPage(self.window_, self.survey_id))

    # --- focus -------------------------------------------------------------------------------------------------------------

    def entered(self) -> None:
        self.paper.setFocus()

    def returned(self) -> None:
        self.paper.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the number opens the paper that has it, or goes on with the one that is keyed in."""
        if watched is self.number and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._number_typed()
            return True
        return super().eventFilter(watched, event)

    def _number_typed(self) -> None:
        self.number.interpretText()
        known = survey_reading.sheet(self.work.reader, self.survey_id, self.number.value(), self.entry)
        if known is not None and known.id != self.sheet_id and not (self.sheet_id is None and self.paper.answers()):
            self.open_sheet(known)
            return
        if known is not None and known.id != self.sheet_id:
            self.say(_("Paper no. {number} is keyed in already.", number=known.number), "danger")
        elif self.entry == 2 and self.sheet_id is None:
            self._show(self.number.value(), self.paper.group, self.paper.answers())
        self.paper.setFocus()
