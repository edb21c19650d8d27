"""ขั้นตอนและกำหนดเวลา: the steps of the manual for a round, each with its day, who does it, and how far it is (manual S07, S17–S20)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop.models.round_calendar import CalendarLine, calendar_of
from desktop.reports import assessment_words as say
from desktop.reports.blocks import Block, Cell, Column, Document, Note, Prose, Row, Shape, Table
from desktop.reports.request import Request, Work
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round

STATES = {"done": N_("Done (step of the manual)"), "late": N_("Late (step of the manual)"), "soon": N_("Due soon (step of the manual)"), "open": N_("To be done (step of the manual)")}
"""State of a step → its word; what the program cannot see has none."""
INSTRUMENTS = ("sar", "pmqa", "agreement", "control", "supervision")


def steps(work: Work, request: Request) -> Document:
    """Every step with its day."""
    words = _("Steps and days of the round")

    def blocks(round_: Round) -> Iterator[Block]:
        yield say.title(work, round_, words)
        lines = calendar_of(round_, work.today())
        if not lines:
            yield Prose(_("The manual lays down no steps for this instrument."), indent=False)
            return
        yield _table(lines)
        yield Note(_("Days are those of the manual, reckoned from the round. “–”: it is not recorded whether it was done."))

    return say.of_rounds(work, request, words, _("the newest round"), blocks, INSTRUMENTS, family="register", having="")


def _table(lines: list[CalendarLine]) -> Table:
    columns = (
        Column(_("No."), Shape.ORDINAL), Column(_("Step (manual)"), cap_mm=110), Column(_("Time given (manual)"), cap_mm=34), Column(_("To be done by"), Shape.DATE),
        Column(_("Who does it (manual)"), cap_mm=36), Column(_("Quality standard (manual)"), cap_mm=50), Column(_("How far it is"), Shape.STATE, width_mm=26),
    )  # fmt: skip
    return Table(columns, [_row(line) for line in lines], dense=True, name=_("Steps and days (sheet)"))


def _row(line: CalendarLine) -> Row:
    day: Any = Cell(line.due_on, bold=True) if line.state == "late" else line.due_on or say.NOTHING
    return (line.number, line.name, line.time or say.NOTHING, day, line.who or say.NOTHING, line.standard or say.NOTHING, _(STATES[line.state]) if line.state else say.NOTHING)
