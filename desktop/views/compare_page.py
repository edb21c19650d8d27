"""Two rounds beside each other, item by item: what became better, worse, is new or gone; their sections on one radar, and the trend over more rounds of the framework."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain.assessment_rules import OF_SCHOOLS
from desktop.models import assessment_overview, assessment_reading
from desktop.models.assessment_register import ASSESSMENTS, FRAMEWORKS
from desktop.models.assessment_round import Compared, Round, TrendPoint
from desktop.models.reader import Query
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.assessment_words import round_title
from desktop.views.fresh_page import FreshPage
from desktop.views.plain_table import Column, PlainTable
from desktop.views.shown import NOTHING
from desktop.views.widgets.buttons import button, chip, icon_button
from desktop.views.widgets.chart_view import ChartView
from desktop.views.widgets.layout import band, box, chip_band, column, column_frame, pairs, row, scroll_area, section
from desktop.views.widgets.record_choice import RecordChoice
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

REPORT = "assessment-comparison"
_SIDE = 420
_TREND_ROUNDS = 8
_KINDS = {
    "all": N_("All items"), "worse": N_("Worse"), "better": N_("Better"), "same": N_("As before"), "new": N_("New in the later round"),
    "missing": N_("Not in the later round"), "open": N_("Cannot be compared yet"),
}  # fmt: skip
"""What an item can be → the word of its chip."""
_TONES = {"worse": "danger", "better": "ok", "new": "wait", "missing": "off"}


@dataclass(frozen=True)
class Line:
    """One item of both rounds, with what its scores read like and which of ``_KINDS`` it is."""

    compared: Compared
    kind: str
    first: str
    second: str

    @property
    def code(self) -> str:
        """The code; where a mapping leads from another one, both."""
        one = self.compared
        return f"{one.code} ← {one.first_code}" if one.first_code and one.first_code != one.code else one.code

    @property
    def change(self) -> str:
        """The change in a word and its size."""
        if self.kind not in ("worse", "better"):
            return _(_KINDS[self.kind])
        size = f"{abs(self.compared.change):,.4f}".rstrip("0").rstrip(".")
        return _("worse by {size}", size=size) if self.kind == "worse" else _("better by {size}", size=size)


@dataclass(frozen=True)
class Comparison:
    """Both rounds as they were read, their items, and the rounds of the trend, oldest first."""

    first: Round
    second: Round
    lines: tuple[Line, ...]
    trend: tuple[TrendPoint, ...]
    schools: tuple[tuple[int, str], ...] = ()
    """The schools that may be looked at, (partner, name); none where the office answers itself."""


def kind_of(one: Compared) -> str:
    """Which of the kinds an item is; a score that is not there yet is never a change."""
    if one.first is None or one.second is None:
        return "new" if one.first is None else "missing"
    if one.change is None:
        return "open"
    return "worse" if one.change < 0 else "better" if one.change > 0 else "same"


def read(work: Workspace, first_id: int, second_id: int, partner_id: int | None = None) -> Comparison:
    """Both rounds item by item (other thread); of a round of schools the school ``partner_id``, the first one where it is None."""
    from desktop.reports.assessment_words import score_words
    from desktop.services import carrying

    first, second = _round(work, first_id, partner_id), _round(work, second_id, partner_id)
    editions = int(first.record["framework_id"]), int(second.record["framework_id"])
    pairs_ = None if editions[0] == editions[1] else carrying.mapping(work, *editions).pairs
    lines = []
    for one in assessment_reading.compare(first, second, pairs_):
        before, after = first.answers.get(one.first_code or one.code), second.answers.get(one.code)
        told = score_words(before.item, one.first) if before is not None and one.first is not None else "–"
        now = score_words(after.item, one.second) if after is not None and one.second is not None else "–"
        lines.append(Line(one, kind_of(one), told, now))
    return Comparison(first, second, tuple(lines), tuple(_trend(work, second_id)), _schools(work, second))


def _schools(work: Workspace, found: Round) -> tuple[tuple[int, str], ...]:
    if found.record.get("instrument") not in OF_SCHOOLS:
        return ()
    known = assessment_overview.school_ids(work.reader, found.id)
    titles = work.reader.reference_titles("partner", list(known))
    return tuple((one, titles[one]) for one in known if one in titles)


def _round(work: Workspace, assessment_id: int, partner_id: int | None) -> Round:
    found = assessment_reading.read(work.reader, assessment_id)
    same = next((one for one in found.subjects if partner_id is not None and one.partner_id == partner_id), None)
    return found if same is None or same.id == found.subject.id else assessment_reading.read(work.reader, assessment_id, same.id)


def _trend(work: Workspace, assessment_id: int) -> list[TrendPoint]:
    """The last rounds of the same framework, whatever their edition."""
    reader = work.reader
    code = assessment_overview.code_of(reader, assessment_id)
    same = [one for one in assessment_overview.like(reader, assessment_id) if assessment_overview.code_of(reader, one) == code]
    return assessment_reading.trend(reader, same[:_TREND_ROUNDS])


class ComparePage(FreshPage):
    """``other_id``: the round to compare with; 0 takes the one it was begun after, else the next older of its instrument."""

    follows = ("", ASSESSMENTS.name, FRAMEWORKS.name)
    wait_ms = 300

    def __init__(self, window: MainWindow, assessment_id: int, other_id: int = 0) -> None:
        super().__init__(window, _("Rounds compared"))
        self.found: Comparison | None = None
        self.kind = "all"
        self._job: work_thread.Job | None = None
        earlier, later = self._in_order(assessment_id, other_id or self._usual(assessment_id))
        self._build()
        self._offer(assessment_id)
        self.first.set_value(earlier)
        self.second.set_value(later)
        self._add_deeds()
        self.fill()

    # what is compared ---------------------------------------------------------------------------------------------

    def _usual(self, assessment_id: int) -> int:
        reader = self.work.reader
        record = reader.get(ASSESSMENTS, assessment_id) or {}
        if record.get("previous_id"):
            return int(record["previous_id"])
        if record.get("revision_of_id"):
            return int(record["revision_of_id"])
        known = assessment_overview.like(reader, assessment_id)
        older = known[known.index(assessment_id) + 1 :] if assessment_id in known else []
        return next(iter([*older, *(one for one in known if one != assessment_id)]), assessment_id)

    def _in_order(self, one: int, other: int) -> tuple[int, int]:
        """The earlier round first."""
        rows = {row["id"]: row for row in self.work.reader.rows(ASSESSMENTS, [one, other])}

        def when(assessment_id: int) -> tuple[int, str, int]:
            row = rows.get(assessment_id, {})
            return int(row.get("fiscal_year") or 0), str(row.get("data_to") or ""), assessment_id

        first, second = sorted((one, other), key=when)
        return first, second

    def _offer(self, assessment_id: int) -> None:
        known = assessment_overview.like(self.work.reader, assessment_id)
        offered = [(row["id"], round_title(row)) for row in self.work.reader.rows(ASSESSMENTS, known)]
        for field in (self.first, self.second):
            field.set_offered(offered)

    # widgets ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        reader = self.work.reader
        title = partial(reader.reference_title, ASSESSMENTS.name)
        self.first, self.second = RecordChoice(_("Earlier round"), title), RecordChoice(_("Later round"), title)
        self.school = RecordChoice(_("School"), lambda one: reader.reference_title("partner", one))
        self.swap_button = icon_button("arrow-up-down", _("Change places (Ctrl+Shift+X)"), on_click=self.swap)
        self.print_button = button(_("Print"), "printer", tip="Ctrl+P", on_click=self.print_report)
        for field in (self.first, self.second, self.school):
            field.settled.connect(self.fill)
        self.school_box = box(row(label(_("School"), "second"), self.school, spacing=tokens.S2))
        self.school_box.hide()
        tools = band(label(_("From (round)"), "second"), self.first, self.swap_button, label(_("To (round)"), "second"), self.second, self.school_box)
        self.chips = {kind: chip(_(word), checked=kind == "all", on_click=partial(self.show_kind, kind)) for kind, word in _KINDS.items()}
        self.count = label("", "second")
        self.table = PlainTable(_("Items of both rounds"), self._columns())
        self.table.opened.connect(lambda line: self.open_item(line))
        self.empty = Wrapped("", "muted")
        self.empty.setContentsMargins(theme.px(tokens.S4), theme.px(tokens.S4), theme.px(tokens.S4), 0)
        self.empty.hide()
        left = column(chip_band(*self.chips.values(), None, self.count), self.table, self.empty)
        left.setStretchFactor(self.table, 1)
        self.totals, self.radar, self.trend = column(), ChartView(), ChartView()
        content = QWidget()
        column(
            section(_("Score (compared)")), box(self.totals), tokens.S2, self.radar, tokens.S3, self.trend, None,
            margins=(tokens.S4, tokens.S3, tokens.S4, tokens.S3), spacing=tokens.S1, parent=content,
        )  # fmt: skip
        self.side = column_frame("pane", scroll_area(content))
        theme.follow(self, lambda: self.side.setFixedWidth(theme.px(_SIDE)))
        body = row(spacing=0)
        body.addWidget(box(left), 1)
        body.addWidget(self.side)
        column(self.head(self.print_button), tools, parent=self).addWidget(box(body), 1)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(_("Code (column)"), 96, lambda one: one.code),
            Column(_("Item (assessment)"), 0, lambda one: one.compared.name, tone="text"),
            Column(_("Earlier (score)"), 112, lambda one: one.first, right=True),
            Column(_("Later (score)"), 112, lambda one: one.second, right=True, tone="text"),
            Column(_("Change (score)"), 150, lambda one: one.change, state=lambda one: _TONES.get(one.kind)),
        )

    def _add_deeds(self) -> None:
        self.add_deed("records", _("Open the item"), lambda: self.open_item(self.table.current()), "Ctrl+O", "pencil")
        self.add_deed("view", _("Change places (rounds)"), self.swap, "Ctrl+Shift+X", "arrow-up-down")
        for place, (kind, word) in enumerate(_KINDS.items(), 1):
            self.add_deed("view", _(word), partial(self.show_kind, kind), f"Ctrl+Shift+{place}", separated=place == 1)
        self.add_deed("file", _("Print the comparison"), self.print_report, "Ctrl+P", "printer")

    def entered(self) -> None:
        self.table.setFocus()

    # reading ------------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Read both rounds away from the window; what is being typed in a field counts when it is settled."""
        first, second = self.first.kept(), self.second.kept()
        if not first or not second:
            return
        work, partner_id = self.work, self.school.kept()
        if self.found is None:
            self.count.setText(_("Being read …"))
        if self._job is not None:
            self._job.cancel()
        self._job = work_thread.run(self, lambda *_unused: read(work, first, second, partner_id), self._show, partial(messages.show_error, self))

    def _offer_schools(self, found: Comparison) -> None:
        of_schools = found.second.record.get("instrument") in OF_SCHOOLS
        self.school_box.setVisible(of_schools)
        if of_schools and not self.school.is_typed_in():
            if self.found is None or self.found.schools != found.schools:
                self.school.set_offered(found.schools)
            self.school.set_value(found.second.subject.partner_id)

    def _show(self, found: Comparison) -> None:
        self._offer_schools(found)
        self.found = found
        counts = {kind: sum(1 for line in found.lines if line.kind == kind) for kind in _KINDS} | {"all": len(found.lines)}
        for kind, made in self.chips.items():
            made.setText(f"{_(_KINDS[kind])}  {counts[kind]:,}")
            made.setVisible(kind in ("all", "worse", "better") or bool(counts[kind]))
        self.show_kind(self.kind if counts[self.kind] else "all")
        self._show_totals(found)
        self._show_charts(found)

    def show_kind(self, kind: str) -> None:
        """Show the items of one kind."""
        self.kind = kind
        for name, made in self.chips.items():
            made.setChecked(name == kind)
        lines = [line for line in self.found.lines if kind in ("all", line.kind)] if self.found else []
        current = self.table.current()
        place = next((at for at, line in enumerate(lines) if current is not None and line.code == current.code), 0)
        self.table.set_rows(lines, place)
        self.count.setText(_("{count} items", count=f"{len(lines):,}"))
        same = self.found is not None and self.found.first.id == self.found.second.id
        self.empty.setText(_("There is only one round yet. A second one can be compared with it.") if same else _("No item of this kind."))
        self.empty.setVisible(not lines or same)

    def _show_totals(self, found: Comparison) -> None:
        from desktop.views.assess.words import total_words

        while (item := self.totals.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows: list[tuple[str, str | QWidget]] = []
        for word, one in ((_("Earlier (score)"), found.first), (_("Later (score)"), found.second)):
            lines = [Wrapped(str(one.record["name"])), Wrapped(f"{total_words(one.framework, one.total) or NOTHING} {one.total.label}".strip(), bold=True), Wrapped(one.total.said, "second", "small")]
            rows.append((word, box(column(*lines))))
        if found.first.framework.code != found.second.framework.code or found.first.framework.edition != found.second.framework.edition:
            rows.append((_("Editions"), _("The rounds go by different editions; items meet by the mapping of the two.")))
        self.totals.addWidget(pairs(rows, 72))

    def _show_charts(self, found: Comparison) -> None:
        from desktop.reports.assessment_tables import chart_top, section_radar, section_value
        from desktop.reports.assessment_words import scored_sections, section_name
        from desktop.reports.radar import Radar, Ring
        from desktop.reports.trend_chart import Trend, TrendLine

        plain, sections = section_radar(found.second), scored_sections(found.second)
        before = tuple(_float(section_value(found.first, one.code)) for one in sections)
        rings = [Ring(_short(found.second), plain.rings[0].values)] if plain.rings else []
        if found.first.id != found.second.id and any(value is not None for value in before) and chart_top(found.first) == chart_top(found.second):
            rings.append(Ring(_short(found.first), before))
        self.radar.setVisible(bool(rings) and any(value is not None for ring in rings for value in ring.values))
        self.radar.show_chart(Radar(plain.title, plain.what, tuple(section_name(one) for one in sections), tuple(rings), plain.top))
        points = found.trend
        by_percent = all(one.percent is not None or one.score is None for one in points)
        values = tuple(_float(one.percent) if by_percent else one.score for one in points)
        self.trend.setVisible(sum(value is not None for value in values) > 1)
        top = 100.0 if by_percent else chart_top(found.second)
        name = _("Per cent of the highest score") if by_percent else _("Score (round)")
        words = self.work.lists()
        labels = tuple(f"{words.label('assessment_period', one.period)}\n{one.fiscal_year}" if one.period not in ("", "year") else str(one.fiscal_year) for one in points)
        self.trend.show_chart(Trend(_("Trend over rounds of this framework"), _("Assessment round"), labels, (TrendLine(name, values),), top))

    # deeds --------------------------------------------------------------------------------------------------------

    def swap(self) -> None:
        """The later round becomes the earlier one."""
        first, second = self.first.kept(), self.second.kept()
        self.first.set_value(second)
        self.second.set_value(first)
        self.fill()

    def open_item(self, line: Line | None) -> None:
        """The item in the later round, or in the earlier one where it is not there any more."""
        from desktop.views.assessment_page import AssessmentPage

        if line is None or self.found is None:
            return
        gone = line.compared.second is None
        one = self.found.first if gone else self.found.second
        code = line.compared.first_code if gone else line.compared.code
        self.window_.open_page(AssessmentPage(self.window_, one.id, one.subject.id, code))

    def print_report(self) -> None:
        """Both rounds on paper."""
        from desktop.views.report_page import open_reports

        if self.found is not None:
            ids = [self.found.first.id, self.found.second.id]
            open_reports(self.window_, ASSESSMENTS, Query(), ids, REPORT)

    def returned(self) -> None:
        self.table.setFocus()


def _float(value: Any) -> float | None:
    return None if value is None else float(value)


def _short(one: Round) -> str:
    """The year and round of the year, under a ring."""
    year = str(one.record["fiscal_year"])
    words = _("Revision {number}", number=one.record["revision"]) if one.record.get("revision") else ""
    period = one.label("assessment_period", one.period) if one.period not in ("", "year") else ""
    return " ".join(filter(None, (year, period, words)))

