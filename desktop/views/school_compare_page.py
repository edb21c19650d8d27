"""The schools of a round beside each other: how far, each standard, the whole; or one item over all schools. Sorted by any column, one row read for each school."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.framework import Framework
from desktop.domain.interpolation import exact, half_up
from desktop.domain.thai_date import format_date
from desktop.domain.thai_sort import sort_key
from desktop.models import assessment_overview, assessment_reading, framework_reading
from desktop.models.assessment_overview import SchoolNote
from desktop.models.assessment_register import ASSESSMENTS
from desktop.models.assessment_round import ItemOfSchool, SchoolLine
from desktop.models.instrument_register import PRACTICES, VISITS
from desktop.models.reader import Query
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.fresh_page import FreshPage
from desktop.views.plain_table import Column, PlainTable
from desktop.views.widgets.buttons import button, icon_button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.layout import band, box, column, column_frame, pairs, row, scroll_area, section
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

REPORT = "school-comparison"
_SIDE = 380
_NAME, _DONE, _SCORE, _VISITS, _PRACTICES, _STATUS, _RESULT = "name", "done", "score", "visits", "practices", "status", "result"
_SECTION = "section:"


@dataclass(frozen=True)
class School:
    """One school as the table shows it."""

    line: SchoolLine
    note: SchoolNote
    of: int
    """Items that count."""
    called: str
    """What its score is called."""


@dataclass(frozen=True)
class Found:
    """The round with its schools."""

    name: str
    framework: Framework
    schools: tuple[School, ...]


def read(work: Workspace, assessment_id: int) -> Found | None:
    """The schools of a round (other thread); None for a round that is gone."""
    from desktop.domain.scoring import band as called

    reader = work.reader
    record = reader.get(ASSESSMENTS, assessment_id)
    if record is None:
        return None
    framework = framework_reading.of_id(reader, record["framework_id"])
    notes, of = assessment_overview.school_notes(reader, assessment_id), sum(1 for item in framework if item.scored)
    nothing = SchoolNote(0, None, 0)
    lines = assessment_reading.schools(reader, assessment_id)
    words: dict[float | None, str] = {score: called(framework, score) for score in {line.score for line in lines} if score is not None}
    return Found(str(record["name"]), framework, tuple(School(line, notes.get(line.partner_id or 0, nothing), of, words.get(line.score, "")) for line in lines))


_Sortable = list[tuple[str, Column, "Callable[[School], Any]"]]
"""Key of a column, the column, and by what it is sorted."""


class SchoolComparePage(FreshPage):
    """Enter opens what the school answered. ``closed`` tells nothing."""

    follows = ("", ASSESSMENTS.name, VISITS.name, PRACTICES.name)
    wait_ms = 300

    def __init__(self, window: MainWindow, assessment_id: int) -> None:
        super().__init__(window, _("Schools compared"))
        self.assessment_id = assessment_id
        self.found: Found | None = None
        self.items: dict[int, ItemOfSchool] = {}
        """Subject → its answer to the item that is shown."""
        self._by, self._down = _NAME, False
        self._job: work_thread.Job | None = None
        self._items_offered = False
        self._sorts: list[tuple[str, str, Callable[[Any], Any]]] = []
        self._build()
        self._add_deeds()
        self.fill()

    # widgets ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.item = ChoiceField(_("Item over all schools"), [], hint=_("All standards"))
        self.item.settled.connect(self._item_chosen)
        self.sort = ChoiceField(_("Sorted by"), [], width=190)
        self.sort.settled.connect(lambda: self.sort_by(self.sort.kept() or _NAME, self._down))
        self.turn_button = icon_button("arrow-up-down", _("Turn the order round (Ctrl+Shift+X)"), on_click=self.turn)
        self.count = label("", "second")
        self.print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_report)
        tools = band(label(_("Show"), "second"), self.item, label(_("Sorted by"), "second"), self.sort, self.turn_button, self.count)
        self.tables = QStackedWidget()
        self.table: PlainTable | None = None
        self.empty = Wrapped(_("No school is in this round yet. Choose schools in the particulars of the round (F2 in the list)."), "muted")
        self.empty.setContentsMargins(theme.px(tokens.S4), theme.px(tokens.S4), theme.px(tokens.S4), 0)
        self.empty.hide()
        self.facts, self.radar = column(), ChartView()
        self.name = Wrapped("", size="head", bold=True)
        content = QWidget()
        column(
            self.name, box(self.facts), tokens.S2, self.radar, None,
            margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S3), spacing=tokens.S1, parent=content,
        )  # fmt: skip
        self.side = column_frame("pane", scroll_area(content))
        theme.follow(self, lambda: self.side.setFixedWidth(theme.px(_SIDE)))
        left = column(self.empty, self.tables)
        left.setStretchFactor(self.tables, 1)
        body = row(spacing=0)
        body.addWidget(box(left), 1)
        body.addWidget(self.side)
        column(self.head(self.print_button), tools, parent=self).addWidget(box(body), 1)

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Open the answers of the school"), self.open_school, "Ctrl+O", "pencil")
        self.add_deed("records", _("Write down a visit to this school …"), self.add_visit, "Ctrl+M", "eye")
        self.add_deed("records", _("Good practice of this school …"), self.add_practice, "Ctrl+Shift+M", "badge-check")
        self.add_deed("view", _("Turn the order round"), self.turn, "Ctrl+Shift+X", "arrow-up-down")
        self.add_deed("view", _("Next item"), lambda: self.step(1), "Ctrl+PgDown", "chevron-right")
        self.add_deed("view", _("Item before"), lambda: self.step(-1), "Ctrl+PgUp", "chevron-left")
        self.add_deed("file", _("Print the comparison"), self.print_report, "Ctrl+P", "printer")

    def entered(self) -> None:
        if self.table is not None:
            self.table.setFocus()

    # reading ------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Read the schools away from the window."""
        work, assessment_id, code = self.work, self.assessment_id, self.item.kept()

        def look(_progress: object, _cancelled: object) -> tuple[Found | None, list[ItemOfSchool]]:
            return read(work, assessment_id), assessment_reading.item_over_schools(work.reader, assessment_id, code) if code else []

        if self.found is None:
            self.count.setText(_("Being read …"))
        if self._job is not None:
            self._job.cancel()
        self._job = work_thread.run(self, look, self._show, partial(messages.show_error, self))

    def _show(self, answer: tuple[Found | None, list[ItemOfSchool]]) -> None:
        found, items = answer
        if found is None:
            self.finish()
            return
        self.found, self.items = found, {one.subject_id: one for one in items}
        self.heading.setText(_("Schools compared: {round}", round=found.name))
        if not self._items_offered:
            self._items_offered = True
            self.item.set_items([(item.code, f"{item.code} {item.name}") for item in found.framework])
        self._make_table()
        self.sort_by(self._by, self._down)

    def _item_chosen(self) -> None:
        self._by, self._down = _NAME, False
        self.fill()

    # the table ----------------------------------------------------------------------------------------------------

    def _make_table(self) -> None:
        """The columns of all standards, or of one item."""
        columns = self._item_columns() if self.items else self._section_columns()
        headings = [one.heading for _key, one, _value in columns]
        if self.table is not None and [one.heading for one in self.table.rows_model.columns] == headings:
            self._sorts = [(key, one.heading, value) for key, one, value in columns]
            return
        held = self.table is not None and self.table.hasFocus()
        made = PlainTable(_("Schools of the round"), [one for _key, one, _value in columns])
        made.opened.connect(lambda _school: self.open_school())
        made.chosen.connect(self._show_side)
        header = made.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda at: self.sort_by(self._sorts[at][0], self._by == self._sorts[at][0] and not self._down))
        if self.table is not None:
            self.tables.removeWidget(self.table)
            self.table.deleteLater()
        self.table = made
        self.tables.addWidget(made)
        self._sorts = [(key, one.heading, value) for key, one, value in columns]
        self.sort.set_items([(key, heading) for key, heading, _value in self._sorts])
        self._by = self._by if self._by in {key for key, _heading, _value in self._sorts} else _NAME
        if held or self.isVisible():
            made.setFocus()

    def _section_columns(self) -> _Sortable:
        assert self.found is not None
        sections = [one for one in self.found.framework.sections if any(item.scored for item in one.items)]
        found: _Sortable = [
            (_NAME, Column(_("School"), 0, _school_name, tone="text"), _school_order),
            (_DONE, Column(_("Assessed (schools)"), 108, lambda one: f"{one.line.done}/{one.of}", right=True), lambda one: one.line.done),
        ]
        for one in sections:
            value = partial(_section_value, one.code)
            found.append((f"{_SECTION}{one.code}", Column(one.code, 54, partial(_section_words, one.code), right=True), value))
        return [
            *found,
            (_SCORE, Column(_("Score (round)"), 116, _score_words, right=True, tone="text"), lambda one: one.line.score),
            (_VISITS, Column(_("Visits (schools)"), 84, lambda one: _("{count} times", count=one.note.visits) if one.note.visits else ""), _visit_order),
            (_PRACTICES, Column(_("Good practices (schools)"), 120, _practice_words, state=lambda one: "ok" if one.note.practices else None), lambda one: one.note.practices),
        ]  # fmt: skip

    def _item_columns(self) -> _Sortable:
        lists = self.work.lists()

        def answer(school: School) -> ItemOfSchool | None:
            return self.items.get(school.line.subject_id)

        def status(school: School) -> str:
            one = answer(school)
            return lists.label("assessment_item_status", one.status if one else "not_started")

        def value(school: School) -> str:
            one = answer(school)
            return _("Not applicable (schools)") if one and one.not_applicable else _number(score(school))

        def score(school: School) -> float | None:
            one = answer(school)
            return one.score if one else None

        def result(school: School) -> str:
            one = answer(school)
            return one.result if one else ""

        return [
            (_NAME, Column(_("School"), 260, _school_name, tone="text"), _school_order),
            (_STATUS, Column(_("Status"), 150, status), status),
            (_SCORE, Column(_("Score (round)"), 110, value, right=True, tone="text"), score),
            (_RESULT, Column(_("Result (answer)"), 0, result), result),
        ]  # fmt: skip

    def sort_by(self, key: str, down: bool) -> None:
        """Order the schools by a column; what has no value yet stands last either way."""
        if self.found is None or self.table is None:
            return
        value = next((how for name, _heading, how in self._sorts if name == key), self._sorts[0][2])
        self._by, self._down = key, down
        filled = [one for one in self.found.schools if value(one) is not None]
        empty = [one for one in self.found.schools if value(one) is None]
        rows = [*sorted(filled, key=value, reverse=down), *empty]
        current = self.table.current()
        place = next((at for at, one in enumerate(rows) if current is not None and one.line.subject_id == current.line.subject_id), 0)
        self.table.set_rows(rows, place)
        if not self.sort.is_typed_in():
            self.sort.set_value(key)
        header, at = self.table.horizontalHeader(), next((at for at, one in enumerate(self._sorts) if one[0] == key), 0)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(at, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        complete = sum(1 for one in rows if one.line.done >= one.of)
        self.count.setText(_("{count} schools, {complete} complete", count=f"{len(rows):,}", complete=f"{complete:,}"))
        self.empty.setVisible(not rows)
        self.tables.setVisible(bool(rows))

    def turn(self) -> None:
        """The last first."""
        self.sort_by(self._by, not self._down)

    def step(self, by: int) -> None:
        """The item before or after the one that is shown."""
        codes = list(self.found.framework.items) if self.found else []
        if codes:
            shown = self.item.kept()
            at = codes.index(shown) + by if shown in codes else 0 if by > 0 else len(codes) - 1
            self.item.set_value(codes[at] if 0 <= at < len(codes) else None)
            self._item_chosen()

    # the school under the cursor ----------------------------------------------------------------------------------

    def _show_side(self) -> None:
        school: School | None = self.table.current() if self.table else None
        while (item := self.facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.radar.setVisible(school is not None)
        self.name.setText(school.line.name if school else "")
        if school is None or self.found is None:
            return
        rows: list[tuple[str, str | QWidget]] = [
            (_("Assessed (of)"), f"{school.line.done}/{school.of}"), (_("Score (round)"), _score_words(school)),
            (_("Mean of all schools"), _number(_mean([one.line.score for one in self.found.schools]))),
            (_("File sent"), format_date(school.line.sent_on) or "–"), (_("File back"), format_date(school.line.received_on) or "–"),
            (_("Visits (schools)"), _visit_words(school) or "–"), (_("Good practices (schools)"), _practice_words(school) or "–"),
        ]  # fmt: skip
        self.facts.addWidget(section(_("This school")))
        self.facts.addWidget(pairs(rows))
        self._show_radar(school)

    def _show_radar(self, school: School) -> None:
        from desktop.domain.scoring import scale_top
        from desktop.reports.assessment_words import section_name
        from desktop.reports.radar import Radar, Ring

        assert self.found is not None
        framework = self.found.framework
        sections = [one for one in framework.sections if any(item.scored for item in one.items)]
        means = tuple(_mean([_section_value(one.code, other) for other in self.found.schools]) for one in sections)
        own = tuple(_section_value(one.code, school) for one in sections)
        if not any(value is not None for value in (*own, *means)):
            self.radar.hide()
            return
        top = 100.0 if framework.total in ("points", "share") else float(scale_top(framework))
        rings = (Ring(_("This school"), own), Ring(_("Mean of all schools"), means))
        self.radar.show_chart(Radar(_("Standards of this school"), _("Standard"), tuple(section_name(one) for one in sections), rings, top))

    # deeds --------------------------------------------------------------------------------------------------------

    def _current(self) -> School | None:
        return self.table.current() if self.table else None

    def open_school(self) -> None:
        """What the school under the cursor answered, at the item that is shown."""
        from desktop.views.assessment_page import AssessmentPage

        if school := self._current():
            self.window_.open_page(AssessmentPage(self.window_, self.assessment_id, school.line.subject_id, self.item.kept() or ""))

    def add_visit(self) -> None:
        """A visit to the school under the cursor, in this round."""
        from desktop.views.visit_list import VisitForm

        if school := self._current():
            self.window_.open_page(VisitForm(self.window_, None, {"school_id": school.line.partner_id, "assessment_id": self.assessment_id}))

    def add_practice(self) -> None:
        """A good practice of the school under the cursor, in this round."""
        from desktop.views.practice_list import PracticeForm

        if school := self._current():
            values = {"school_id": school.line.partner_id, "assessment_id": self.assessment_id, "item_code": self.item.kept()}
            self.window_.open_page(PracticeForm(self.window_, None, values))

    def print_report(self) -> None:
        """The comparison on paper."""
        from desktop.views.report_page import open_reports

        open_reports(self.window_, ASSESSMENTS, Query(), [self.assessment_id], REPORT)

    def returned(self) -> None:
        self.entered()


def _school_name(school: School) -> str:
    return school.line.name


def _school_order(school: School) -> bytes:
    return sort_key(school.line.name)


def _visit_order(school: School) -> tuple[int, str]:
    return school.note.visits, str(school.note.last_visit or "")


def _section_value(code: str, school: School) -> float | None:
    return school.line.sections.get(code)


def _section_words(code: str, school: School) -> str:
    return _number(_section_value(code, school))


def _number(value: float | None) -> str:
    return "–" if value is None else f"{half_up(value, 2):,.2f}"


def _score_words(school: School) -> str:
    return "–" if school.line.score is None else f"{_number(school.line.score)} {school.called}".strip()


def _visit_words(school: School) -> str:
    note = school.note
    return _("{count} · {day}", count=note.visits, day=format_date(note.last_visit)) if note.visits else ""


def _practice_words(school: School) -> str:
    return _("{count} chosen (practices)", count=school.note.practices) if school.note.practices else ""


def _mean(values: list[float | None]) -> float | None:
    """Reckoned exactly: 3.005 and 3.005 are 3.005, whatever a float makes of their sum."""
    known = [number for value in values if (number := exact(value)) is not None]
    return float(sum(known, Fraction(0)) / len(known)) if known else None
