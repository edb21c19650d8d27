"""The paper form of a survey: general questions with boxes, the scale 5–1, what one is not satisfied with, suggestions; black and white, A4 (domain B.4.6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework, Item, Section
from desktop.domain.interpolation import plain
from desktop.models import framework_reading
from desktop.models.instrument_register import SURVEY_GROUPS, SURVEYS
from desktop.models.reader import Reader
from desktop.reports import measures
from desktop.reports.blocks import (
    Blank,
    Block,
    Cell,
    Column,
    Document,
    Drawing,
    Form,
    Gap,
    Group,
    Heading,
    Only,
    PageBreak,
    Row,
    Shape,
    Table,
    Title,
)
from desktop.reports.drawing import Box, Part, Words, paint
from desktop.reports.measures import BASELINE, CELL, MM
from desktop.reports.request import Request, Work, document, office_name, records
from desktop.reports.rounds_asked import nothing
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.page import Sheet

NUMBER_PLACES = 4
NUMBER_BOX = 6.1 * MM
LABEL_MM = 42.0
ROW_HEIGHT = 21.0
REASON_HEIGHT = 27.0
TEXT_LINES = 3
CHOICE_OTHER = ("other", "อื่น ๆ", "อื่นๆ")


def surveys(work: Work, request: Request) -> list[dict[str, Any]]:
    """The chosen surveys, or the newest one."""
    if request.ids is not None:
        return list(records(work, SURVEYS, request.ids))
    asked = bool(request.query.filters or request.query.text)
    ids = work.reader.ids(SURVEYS, request.query) if asked else [row[0] for row in work.reader.connection.execute("SELECT id FROM survey WHERE deleted_at IS NULL ORDER BY fiscal_year DESC, id DESC LIMIT 1")]
    return list(records(work, SURVEYS, ids))


def form(work: Work, request: Request) -> Document:
    """แบบสอบถามฉบับพิมพ์ of a survey: one without a number, or as many numbered papers as are asked for."""
    found = surveys(work, request)
    title = _("Paper form of the survey")
    if not found:
        return document(work, title, nothing(work, title, _("surveys")), "form")
    running = str(found[0]["name"]) if len(found) == 1 else title
    papers = Papers(work, tuple(found), int(request["papers"] or 0), int(request["first"] or 1))
    return replace(document(work, running, papers, "form"), printed="", state=papers.called(papers.first))


@dataclass(frozen=True)
class Papers:
    """The papers of surveys, made as they are printed: ``count`` numbered from ``first``, or one without a number. A workbook has the first of them."""

    work: Work
    surveys: tuple[dict[str, Any], ...]
    count: int
    first: int

    def called(self, number: int | None) -> str:
        """What the further pages of a paper say of it; nothing where papers have no numbers."""
        return _("Paper no. {number}", number=f"{number:0{NUMBER_PLACES}d}") if self.count and number is not None else ""

    def __iter__(self) -> Iterator[Block]:
        begun = False
        for survey in self.surveys:
            framework = framework_reading.of_id(self.work.reader, survey["framework_id"])
            groups = group_words(self.work.reader, survey["id"])
            for number in range(self.first, self.first + self.count) if self.count else (None,):
                blocks = tuple(paper(framework, str(survey["name"]), office_name(self.work), groups, number))
                if number is not None and number > self.first:
                    yield Only("pdf", (PageBreak(restart=True, state=self.called(number)), *blocks))
                    continue
                if begun:
                    yield PageBreak(restart=True, state=self.called(number))
                begun = True
                yield from blocks


def group_words(reader: Reader, survey_id: int) -> list[str]:
    """The groups a survey asks, in words."""
    return [reader.value_lists().label("stakeholder_group", row["group"]) for row in reader.children(SURVEY_GROUPS, survey_id)]


# --- one paper ---------------------------------------------------------------------------------------------------------------------------------


def paper(framework: Framework, name: str, office: str, groups: Sequence[str] = (), number: int | None = None) -> Iterator[Block]:
    """One paper to fill in by hand."""
    yield number_boxes(number)
    asked = _("Please tick the box that agrees with your opinion. No name is needed; the answers serve only to improve the service.")
    yield Title(name, tuple(text for text in (office, asked) if text))
    for part, (kind, sections) in enumerate(_parts(framework, bool(groups)), 1):
        yield from _part(framework, part, kind, sections, groups if part == 1 else ())
    yield _centred(_("Thank you for your help"))


GENERAL, SCALE, WANTING, WORDS = "general", "scale", "wanting", "words"


def _parts(framework: Framework, grouped: bool) -> list[tuple[str, list[Section]]]:
    """Sections of one kind beside each other are one part of the paper; the groups of people stand in the first."""
    found = [(kind, list(sections)) for kind, sections in groupby((section for section in framework.sections if section.items), _kind)]
    if grouped and (not found or found[0][0] != GENERAL):
        found.insert(0, (GENERAL, []))
    return found


def _kind(section: Section) -> str:
    scorings = {item.scoring for item in section.items}
    if section.kind == "dissatisfaction":
        return WANTING
    if "likert" in scorings:
        return SCALE
    return GENERAL if "choice" in scorings else WORDS


def _part(framework: Framework, number: int, kind: str, sections: list[Section], groups: Sequence[str]) -> Iterator[Block]:
    names = {SCALE: _("Level of satisfaction ({scale})", scale=_scale_words(framework)), WANTING: _("What you are not satisfied with (if anything), and why")}
    own = sections[0].name if len(sections) == 1 else ""
    words = names.get(kind) or own or {GENERAL: _("General data"), WORDS: _("Suggestions (part)")}[kind]
    yield Heading(_("Part {number} {name}", number=number, name=words), "", 3, bar=True)
    if kind == GENERAL:
        yield Form(tuple(_general(sections, groups)), LABEL_MM)
    elif kind == SCALE:
        yield _scale(framework, sections)
    elif kind == WANTING:
        yield _wanting(sections)
    else:
        yield Form(tuple((Blank(item.name if len(section.items) > 1 else "", lines=TEXT_LINES),) for section in sections for item in section.items))
    yield Gap(2)


def _scale_words(framework: Framework) -> str:
    return " ".join(f"{plain(level.value)} = {level.label}" for level in reversed(framework.levels) if level.label)


def _general(sections: list[Section], groups: Sequence[str]) -> Iterator[tuple[Blank, ...]]:
    if groups:
        yield (Blank(_("I am (group)"), boxes=tuple((words, False) for words in groups)),)
    for section in sections:
        for item in section.items:
            name = f"{item.code} {item.name}"
            yield (Blank(name, boxes=tuple(_choice(one.key, one.label) for one in item.choices)) if item.choices else Blank(name),)


def _choice(key: str, label: str) -> tuple[str, bool]:
    """The box of a choice; “other” is followed by dots to write on."""
    return (f"{label} …" if key in CHOICE_OTHER or label in CHOICE_OTHER else label, False)


def _scale(framework: Framework, sections: list[Section]) -> Table:
    values = [plain(level.value) for level in reversed(framework.levels)] or ["5", "4", "3", "2", "1"]
    columns = (Column(_("Question no."), Shape.CODE, width_mm=13), Column(_("Question (survey)"), cap_mm=120), *(Column(value, Shape.STATE, width_mm=14.5) for value in values))
    rows: list[Row] = []
    for section in sections:
        rows.append(Group(section.name))
        rows += [_question(item, len(values)) for item in section.items]
    return Table(columns, rows, centred_rows=True, min_row=ROW_HEIGHT, name=_("Questions"), group_label=_("Part"))


def _question(item: Item, boxes: int) -> Row:
    if item.scoring == "likert":
        return (item.code, item.name, *(Cell(boxes=("",)) for _box in range(boxes)))
    return (item.code, item.name, Cell("", span=boxes))


def _wanting(sections: list[Section]) -> Table:
    columns = (Column(_("What it is about (survey)"), width_mm=64), Column(_("Not satisfied"), Shape.STATE, width_mm=22), Column(_("Because (reason)"), width_mm=88))
    rows: list[Row] = [(f"{item.code} {item.name}", Cell(boxes=("",)), "") for section in sections for item in section.items]
    return Table(columns, rows, centred_rows=True, min_row=REASON_HEIGHT, name=_("Dissatisfaction"))


# --- small drawings ----------------------------------------------------------------------------------------------------------------------------


def number_boxes(number: int | None) -> Drawing:
    """“เจ้าหน้าที่ ชุดที่ □□□□” at the right edge, with the number in the boxes where the paper has one."""
    digits = f"{number:0{NUMBER_PLACES}d}" if number is not None else " " * NUMBER_PLACES

    def draw(sheet: Sheet, left: float, top: float, width: float) -> None:
        start = width - NUMBER_BOX * len(digits)
        middle = NUMBER_BOX / 2 + CELL.size * 0.34
        parts: list[Part] = [Words(start - 5, middle, _("For the official: paper no."), CELL, "right")]
        for place, digit in enumerate(digits):
            parts.append(Box(start + place * NUMBER_BOX, 0, NUMBER_BOX, NUMBER_BOX, None, measures.RULE_FRAME))
            if digit.strip():
                parts.append(Words(start + (place + 0.5) * NUMBER_BOX, middle, digit, CELL.strong, "centre"))
        paint(sheet, parts, left, top)

    return Drawing(lambda _width: NUMBER_BOX + 4, draw)


def _centred(words: str) -> Drawing:
    def draw(sheet: Sheet, left: float, top: float, width: float) -> None:
        paint(sheet, (Words(width / 2, CELL.leading * BASELINE + 4, words, CELL, "centre"),), left, top)

    return Drawing(lambda _width: CELL.leading + 4, draw)
