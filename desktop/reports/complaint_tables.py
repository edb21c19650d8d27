"""The tables of complaint statistics: counts with rate, median and share on time beside them, as they are or as they may be published (domain B.3.8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.complaint_counts import CaseFigures, MonthCases, Tally, days_words
from desktop.domain.complaint_words import definitions, nothing_eligible
from desktop.domain.percent import percent
from desktop.domain.small_numbers import FEWEST, Mark, Sum, is_small, protect, share_is_safe
from desktop.reports.blocks import Block, Cell, Column, Note, Only, Prose, Row, Shape, Table, Total, Value
from desktop.reports.request import Work
from desktop.words import _

NOT_STATED = "–"
_TOTAL = ""
"""The key of the row of totals."""
RECEIVED, DONE, OPEN, CORRUPT, WRONG = "received", "done", "open", "corruption", "misconduct"
Place = tuple[str, str]
"""(key of the row, column)."""
Marks = Mapping[Place, Mark]
Count = tuple[str, str, Tally]
"""(key, words, figures) of one row."""


@dataclass(frozen=True)
class Face:
    """How counts are printed: as they are, or for publication with the small ones hidden. ``marks`` are those of the totals, which stand in every table."""

    published: bool = False
    marks: Marks | None = None

    def cell(self, value: int, place: Place, marks: Marks, zero: str = "") -> Value:
        """A count as it is printed; none is "ไม่มี" unless ``zero`` says otherwise."""
        mark = marks.get(place, Mark.SHOWN)
        if mark is Mark.FEW:
            return few_words()
        if mark is Mark.HIDDEN:
            return hidden_words()
        return value or zero or _("None")

    def marked(self, value: int, mark: Mark) -> str:
        """A count in words as its mark says."""
        return hidden_words() if mark is Mark.HIDDEN else few_words() if mark is Mark.FEW else f"{value:,}" if value else _("None")

    def loose(self, value: int) -> str:
        """A count that adds up with no other one."""
        if self.published and is_small(value):
            return few_words()
        return f"{value:,}" if value else _("None")

    def total(self, value: int, column: str) -> str:
        """A total of the period in words."""
        shown = self.cell(value, (_TOTAL, column), self.marks or {})
        return f"{shown:,}" if isinstance(shown, int) else str(shown)

    @property
    def whole(self) -> bool:
        """Whether all totals are printed as they are."""
        return all(mark is Mark.SHOWN for mark in (self.marks or {}).values())

    @property
    def divisible(self) -> bool:
        """Whether there are cases enough to be told by heading at all."""
        return not self.published or (self.marks or {}).get((_TOTAL, RECEIVED)) is not Mark.FEW


def few_words() -> str:
    """What stands for one or two."""
    return _("fewer than {count}", count=FEWEST)


def hidden_words() -> str:
    """What stands for a number that would give another one away."""
    return _("not told")


def face_of(figures: CaseFigures, published: bool) -> Face:
    """How the counts of a report are printed."""
    if not published:
        return Face()
    values = {(_TOTAL, RECEIVED): figures.received, (_TOTAL, DONE): figures.done, (_TOTAL, OPEN): figures.in_progress}
    marks = protect(values, [Sum((_TOTAL, RECEIVED), ((_TOTAL, DONE), (_TOTAL, OPEN)))], fixed=[(_TOTAL, RECEIVED)])
    return Face(True, marks or {place: Mark.SHOWN if place[1] == RECEIVED and not is_small(value) else Mark.HIDDEN for place, value in values.items()})


# --- Counts by heading ------------------------------------------------------------------------------------------------------------------------


def count_table(label: str, counts: Sequence[Count], total: Tally, face: Face, names: bool = False) -> list[Block]:
    """Counts, rate, median and share on time of each heading; for publication perhaps only that there are too few. On paper the definitions stand once, in the overview;
    in a workbook each sheet has them.

    ``names``: the headings are names, which are broken only between their parts; where these are long, what is being worked on gives way.
    """
    if not face.divisible:
        return [Prose(too_few_words())]
    marks = _marks_of(counts, total, face)
    if marks is None:
        return [Prose(too_few_words())]
    rows: list[Row] = [(words, *_row_cells(f"row {key}", one, face, marks)) for key, words, one in counts]
    if rows:
        rows.append(Total((Cell(_("Total"), align="centre"), *_row_cells(_TOTAL, total, face, marks))))
    time = _("Settled on time")
    columns = (
        Column(label, Shape.NAME if names else Shape.TEXT, cap_mm=70),
        Column(_("Received (cases)"), Shape.NUMBER, width_mm=15),
        Column(_("Settled (cases)"), Shape.NUMBER, width_mm=15),
        Column(_("Being worked on (cases)"), Shape.NUMBER, width_mm=20, drop=1 if names else 0),
        Column(_("Rate of settling (per cent)"), Shape.STATE, width_mm=17),
        Column(_("Median (days)"), Shape.STATE, width_mm=16),
        Column(_("Eligible"), Shape.NUMBER, width_mm=16, under=time),
        Column(_("Per cent"), Shape.STATE, width_mm=17, under=time),
    )
    table = Table(columns, rows, dense=names, name=label, empty=_("No case was received in this period."))
    return [table, Only("xlsx", (Note(definitions()), *publication_note(face)))]


def _marks_of(counts: Sequence[Count], total: Tally, face: Face) -> Marks | None:
    """How each cell is printed; None where nothing can be told by heading."""
    if not face.published:
        return {}
    values: dict[Place, int] = {}
    for key, one in (*((f"row {key}", one) for key, _words, one in counts), (_TOTAL, total)):
        values |= {(key, RECEIVED): one.received, (key, DONE): one.done, (key, OPEN): one.in_progress}
    keys = [f"row {key}" for key, _words, _one in counts]
    sums = [Sum((key, RECEIVED), ((key, DONE), (key, OPEN))) for key in (*keys, _TOTAL)]
    sums += [Sum((_TOTAL, column), tuple((key, column) for key in keys)) for column in (RECEIVED, DONE, OPEN)]
    given = {place: mark for place, mark in (face.marks or {}).items() if place in values}
    return protect(values, sums, given=given)


def _row_cells(row: str, one: Tally, face: Face, marks: Marks) -> tuple[Value | Cell, ...]:
    counts = [face.cell(value, (row, column), marks) for value, column in ((one.received, RECEIVED), (one.done, DONE), (one.in_progress, OPEN))]
    told = all(marks.get((row, column), Mark.SHOWN) is Mark.SHOWN for column in (RECEIVED, DONE, OPEN))
    median = days_words(one.median_days) if not face.published or one.done >= FEWEST else NOT_STATED
    return (*counts, one.rate_percent if told else hidden_words(), median, *_timely(one, face))


def _timely(one: Tally, face: Face) -> tuple[Value | Cell, ...]:
    """How many are eligible and the share on time; where nothing is eligible that is said."""
    if not one.eligible:
        return (Cell(nothing_eligible(), span=2, align="centre"),)
    if face.published and not share_is_safe(one.on_time, one.eligible):
        return (Cell(hidden_words(), span=2, align="centre"),)
    return one.eligible, one.on_time_percent


def too_few_words() -> str:
    """What stands in place of a table that would point at persons."""
    return _("There are too few cases to tell them apart by heading without pointing at persons.")


def publication_note(face: Face) -> list[Block]:
    """What the words in place of numbers mean."""
    if not face.published:
        return []
    return [Note(_("For publication: counts of 1 and 2 stand as “{few}”; “{hidden}” stands where a number would give such a count away.", few=few_words(), hidden=hidden_words()))]


def loose_marks(values: Mapping[str, int]) -> Mapping[str, Mark]:
    """How counts are printed that add up to a number somebody may know: more of them are hidden, or all but the zeros."""
    total = "total"
    cells = {("row", key): value for key, value in values.items()} | {(total, ""): sum(values.values())}
    marks = protect(cells, [Sum((total, ""), tuple(cell for cell in cells if cell[0] == "row"))], given={(total, ""): Mark.SHOWN})
    return {key: marks["row", key] if marks else Mark.HIDDEN if value else Mark.SHOWN for key, value in values.items()}


# --- Months ------------------------------------------------------------------------------------------------------------------------------------


def month_marks(months: Sequence[MonthCases], face: Face) -> Marks | None:
    """How each cell of a table of months is printed; None where the months cannot be told apart."""
    if not face.published:
        return {}
    values: dict[Place, int] = {}
    sums: list[Sum[Place]] = []
    totals = dict.fromkeys((RECEIVED, DONE, OPEN, CORRUPT, WRONG), 0)
    for one in months:
        row = month_key(one)
        counts = {RECEIVED: one.received, DONE: one.done, OPEN: one.in_progress, CORRUPT: one.corruption, WRONG: one.misconduct}
        values |= {(row, column): value for column, value in counts.items()}
        totals = {column: value + counts[column] for column, value in totals.items()}
    values |= {(_TOTAL, column): value for column, value in totals.items()}
    for row in (*map(month_key, months), _TOTAL):
        sums.append(Sum((row, RECEIVED), ((row, DONE), (row, OPEN))))
        sums.append(Sum((row, RECEIVED), ((row, CORRUPT), (row, WRONG)), exact=False))
    sums += [Sum((_TOTAL, column), tuple((month_key(one), column) for one in months)) for column in totals]
    given = {place: mark for place, mark in (face.marks or {}).items() if place[1] in (RECEIVED, DONE, OPEN)}
    return protect(values, sums, given=given)


def month_key(one: MonthCases) -> str:
    """The key of a month's row."""
    return f"{one.year}-{one.month:02}"


# --- Words of headings -------------------------------------------------------------------------------------------------------------------------


def labelled(work: Work, list_key: str, counts: Mapping[str, Tally], every: bool = False) -> list[Count]:
    """(key, words, figures) in the order of the value list, what it does not know any more and cases without one last; ``every`` keeps headings without a case."""
    items = work.reader.value_lists().items(list_key, active_only=False)
    known = {item.key for item in items}
    found = [(item.key, item.label, counts.get(item.key, Tally())) for item in items if item.key in counts or (every and item.active)]
    found += [(key, key, one) for key, one in counts.items() if key and key not in known]
    return [*found, *_unstated(counts)]


def named(counts: Mapping[str, Tally]) -> list[Count]:
    """The same of headings that are names themselves, the one with the most cases first."""
    return [*((key, key, one) for key, one in counts.items() if key), *_unstated(counts)]


def _unstated(counts: Mapping[str, Tally]) -> list[Count]:
    return [("", _("Not stated"), counts[""])] if "" in counts else []


def share_words(part: int, whole: int, face: Face) -> str:
    """A share in per cent, if it may be told."""
    if face.published and not share_is_safe(part, whole):
        return hidden_words() if whole else NOT_STATED
    return percent(part, whole)
