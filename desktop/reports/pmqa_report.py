"""PMQA: organisation profile, committees and champions, results of the seven categories, points, opportunities by rank (domain B.4.3, manual S20).

The editions of 2550 and 2558 (ADLI and LeTCI, 1,000 points) and 4.0 (Basic, Advance, Significance; success of category 7) differ in their frameworks alone; the tables
follow the scoring of the items.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.framework import Section
from desktop.reports import assessment_tables as tables
from desktop.reports import assessment_words as say
from desktop.reports import sar
from desktop.reports.blocks import Block, Column, Cover, Document, Note, Prose, Row, Shape, Table
from desktop.reports.outline import Chapter, Numbers, Outlined
from desktop.reports.request import Request, Work
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round

PMQA = ("pmqa",)
STEERING, WORKING = "steering", "working"


def pmqa(work: Work, request: Request) -> Document:
    """The whole report of each chosen round."""
    words = _("Organisation assessment report (PMQA)")
    return say.of_rounds(work, request, words, _("the newest round of PMQA"), lambda round_: report(work, round_, request), PMQA, running=_("PMQA report"))


def report(work: Work, round_: Round, request: Request) -> Outlined:
    """All of one report."""
    words = _("Organisation assessment report (PMQA)")
    chapters = (*profile_chapters(round_), _committees(round_), sar.results(round_), sar.summary(round_), _opportunities(round_), *sar.back(round_), *sar.appendices(work, round_, request))
    return Outlined((_cover(work, round_, words),), chapters)


def _cover(work: Work, round_: Round, words: str) -> Cover:
    return Cover(words, "Public Sector Management Quality Award (PMQA)", (say.edition(round_), say.period(round_)), sar.whose(work, round_), say.state(round_))


def pmqa_profile(work: Work, request: Request) -> Document:
    """ลักษณะสำคัญขององค์การ alone: every question with its answer."""
    words = _("Organisation profile (PMQA)")

    def blocks(round_: Round) -> Outlined:
        asked = [one for section in sar.profiles(round_)[0] for one in say.answers_of(round_, section)]
        said = _("{done} of {all} questions are answered", done=sum(bool(one.text("result")) for one in asked), all=len(asked))
        return Outlined((say.title(work, round_, words, said=said),), tuple(profile_chapters(round_)), (say.signatures(work, round_, _("Prepared by"), _("Certified by")),), contents=False)

    return say.of_rounds(work, request, words, _("the newest round of PMQA"), blocks, PMQA)


def profile_chapters(round_: Round) -> Iterator[Chapter]:
    """The questions of the organisation profile, a chapter for each of its parts (15 questions in 2550, 13 in 2558)."""
    number = 0
    for section in sar.profiles(round_)[0]:
        chapters = []
        for one in say.answers_of(round_, section):
            number += 1
            chapters.append(Chapter(_("Question {number}: {name}", number=number, name=one.item.name), partial(_question, one.item.description, one.text("result"))))
        yield Chapter(section.name, chapters=tuple(chapters))


def _question(description: str, answer: str, _numbers: Numbers) -> Iterator[Block]:
    if description:
        yield Note(description)
    yield from sar.told(answer or _("(Not answered yet)"))


# --- committees --------------------------------------------------------------------------------------------------------------------------------


def _committees(round_: Round) -> Chapter:
    return Chapter(_("Committees and champions of the categories"), partial(_committee_blocks, round_), new_page=True)


def _committee_blocks(round_: Round, numbers: Numbers) -> Iterator[Block]:
    """Both committees, then who leads each category (manual S20, step 2)."""
    for name, members in tables.member_groups(round_):
        yield numbers.table(name)
        yield tables.members_table(round_, members)
    present = {one.committee for one in round_.members}
    lacking = [round_.label("committee_kind", key) for key in (STEERING, WORKING) if key not in present]
    if lacking:
        yield Note(_("Not entered yet: {names}", names=", ".join(lacking)))
    yield numbers.table(_("Champions of the categories"))
    yield champions(round_)


def champions(round_: Round) -> Table:
    """Who leads each category; the last one is done by all together (manual S20, step 2)."""
    columns = (Column(_("Category (head)"), cap_mm=90), Column(_("Champion (column)"), Shape.NAME, cap_mm=60), Column(_("Team (column)"), cap_mm=70))
    rows = [_champion(round_, section) for section in say.scored_sections(round_)]
    return Table(columns, rows, name=_("Champions (sheet)"))


def _champion(round_: Round, section: Section) -> Row:
    mine = [one for one in round_.members if one.section_code == section.code]
    lead = ", ".join(one.name for one in mine if one.role == "champion")
    team = ", ".join(one.name for one in mine if one.role != "champion")
    return (say.section_title(section), lead or _("(not appointed yet)"), team or say.NOTHING)


# --- opportunities -----------------------------------------------------------------------------------------------------------------------------


def _opportunities(round_: Round) -> Chapter:
    chapters = (
        Chapter(_("Strengths (PMQA)"), partial(_lines, round_, "strengths")),
        Chapter(_("Opportunities for improvement (OFI)"), partial(_lines, round_, "improvements")),
        Chapter(_("Ranked and taken into the improvement plan"), partial(_ranked, round_)),
    )
    return Chapter(_("Strengths and opportunities for improvement"), chapters=chapters, new_page=True)


def _lines(round_: Round, name: str, numbers: Numbers) -> Iterator[Block]:
    great, plain_ = ("++", "+") if name == "strengths" else ("−−", "−")
    rows: list[Row] = []
    for section in say.scored_sections(round_):
        lines = [(line, one.code) for one in say.answers_of(round_, section) for line in one.lines(name)]
        rows += [(code, great if line.great else plain_, line.text) for line, code in sorted(lines, key=lambda pair: not pair[0].great)]
    columns = (Column(_("Code (column)"), Shape.CODE), Column(_("Mark (column)"), Shape.STATE, width_mm=16), Column(_("What was found (column)"), cap_mm=150))
    title = _("Strengths (PMQA)") if name == "strengths" else _("Opportunities for improvement (OFI)")
    yield numbers.table(_("Strengths found, topic by topic") if name == "strengths" else _("Opportunities for improvement found, topic by topic"))
    yield Table(columns, rows, name=title, empty=_("(Not written yet)"))


def _ranked(round_: Round, numbers: Numbers) -> Iterator[Block]:
    if not round_.improvements:
        yield Prose(_("Nothing has been ranked and taken into the improvement plan yet."))
        return
    yield numbers.table(_("Improvement plan by rank"))
    yield sar.plan_table(round_)
