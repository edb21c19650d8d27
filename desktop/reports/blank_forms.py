"""Blank forms of any framework, to answer by hand: items with their criteria, boxes and lines to write on (domain B.4.1); and the lists of committees to annex to an order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework, Item, Level, Section
from desktop.domain.interpolation import ADLI_BANDS, plain
from desktop.domain.thai_date import format_date
from desktop.models import framework_reading
from desktop.models.assessment_register import FRAMEWORKS
from desktop.reports import survey_form
from desktop.reports.assessment_words import item_title, name_of
from desktop.reports.blocks import (
    Blank,
    Block,
    Cell,
    Column,
    Document,
    Form,
    Group,
    Heading,
    Note,
    Only,
    Prose,
    Row,
    Shape,
    Signatures,
    Signer,
    Table,
    Title,
    Together,
    apart,
)
from desktop.reports.kpi_words import direction_words, threshold_cells
from desktop.reports.request import Request, Work, document, office_name, records
from desktop.reports.rounds_asked import nothing
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Member, Round

SURVEY = "survey"
ROW_HEIGHT = 24.0
FACTOR_HEIGHT = 33.0
SHORT_LINES, WORD_LINES = 2, 4
FACTORS = {
    "adli": (("A", N_("Approach (ADLI)")), ("D", N_("Deployment (ADLI)")), ("L", N_("Learning (ADLI)")), ("I", N_("Integration (factor)"))),
    "letci": (("Le", N_("Level (LeTCI)")), ("T", N_("Trend (LeTCI)")), ("C", N_("Comparison (LeTCI)")), ("I", N_("Integration (factor)"))),
}


def frameworks(work: Work, request: Request) -> list[dict[str, Any]]:
    """The chosen frameworks, or the one put into force last."""
    if request.ids is not None:
        return list(records(work, FRAMEWORKS, request.ids))
    if request.query.filters or request.query.text:
        return list(records(work, FRAMEWORKS, work.reader.ids(FRAMEWORKS, request.query)))
    sql = "SELECT id FROM framework WHERE deleted_at IS NULL AND status = 'published' ORDER BY ifnull(status_on, '') DESC, id LIMIT 1"
    return list(records(work, FRAMEWORKS, [row[0] for row in work.reader.connection.execute(sql)]))


def blank_form(work: Work, request: Request) -> Document:
    """แบบฟอร์มเปล่า of the chosen frameworks."""
    title = _("Blank form of the framework")
    found = frameworks(work, request)
    if not found:
        return document(work, title, nothing(work, title, _("frameworks")), "form")
    forms = (_form(framework_reading.of_id(work.reader, record["id"]), office_name(work), bool(request["lines"])) for record in found)
    running = str(found[0]["name"]) if len(found) == 1 else title
    return replace(document(work, running, tuple(apart(forms)), "form"), printed="")


def _form(framework: Framework, office: str, lines: bool) -> Iterator[Block]:
    if framework.instrument == SURVEY:
        yield from survey_form.paper(framework, framework.name, office)
        return
    under = (office, _("Edition {edition}", edition=framework.edition), _("Laid down by {authority}", authority=framework.authority) if framework.authority else "")
    yield Title(framework.name, tuple(text for text in under if text))
    yield Form(((Blank(_("Agency")), Blank(_("Round"))), (Blank(_("Assessor")), Blank(_("Date")))))
    if any(level.text or level.label != plain(level.value) for level in framework.levels) and any(item.scored for item in framework):
        yield Note(_("Scale: {levels}", levels=" · ".join(_level(level) for level in framework.levels)))
    sections = [section for section in framework.sections if section.items]
    yield Only("pdf", tuple(block for section in sections for block in _section(framework, section, lines)))
    yield Only("xlsx", (_flat(framework, sections),))
    yield Signatures((Signer(_("Assessor")), Signer(_("Reviewer"))))


def _flat(framework: Framework, sections: Sequence[Section]) -> Table:
    """The same as one table, for Excel: a line for each item, checkpoint and level."""
    columns = (Column(_("Item no."), Shape.CODE), Column(_("Item and what it goes by"), cap_mm=140), Column(_("Tick (form)"), Shape.STATE), Column(_("Answer (form)"), cap_mm=90))
    rows: list[Row] = []
    for section in sections:
        rows.append(Group(_weighed(f"{section.code} {section.name}", section.weight)))
        for item in section.items:
            rows.append((item.code, Cell(_weighed(name_of(item), item.weight), bold=True), "", ""))
            rows += [(one.code, one.text, Cell(boxes=("",)), "") for one in item.checkpoints]
            rows += [("", one.name, "", "") for one in item.measures]
            rows += [("", one.label, Cell(boxes=("",)), "") for one in item.choices]
            rows += [(key, _(name), "", "") for key, name in FACTORS.get(item.scoring, ())]
            if item.scored and item.scoring not in FACTORS:
                rows += [(_called(level), level.text, Cell(boxes=("",)), "") for level in framework.scale(item)]
    return Table(columns, rows, name=framework.name, group_label=_("Part"))


def _level(level: Level) -> str:
    return " ".join(text for text in (plain(level.value), level.label if level.label != plain(level.value) else "", level.text) if text)


def _section(framework: Framework, section: Section, lines: bool) -> Iterator[Block]:
    """The items of a section; its bar stays with the first of them, an item on one page."""
    head: tuple[Block, ...] = (Heading(_weighed(f"{section.code} {section.name}", section.weight), "", 3, bar=True),)
    if section.description:
        head += (Prose(section.description, indent=False, spread=False),)
    scorings = {item.scoring for item in section.items}
    if scorings == {"yes_no"}:
        yield from (*head, _checklist(section))
    elif scorings == {"direct"} and not any(item.levels for item in section.items):
        yield from (*head, _directly(framework, section))
    else:
        for number, item in enumerate(section.items):
            yield Together((*(head if number == 0 else ()), *_item(framework, item, lines)))


def _weighed(name: str, weight: float) -> str:
    """A name with its weight in brackets."""
    words = _("weight {weight}", weight=plain(weight))
    return f"{name} ({words})" if weight else name


def _checklist(section: Section) -> Table:
    columns = (
        Column(_("Item no."), Shape.CODE, width_mm=15),
        Column(_("Item (form)"), width_mm=62),
        Column(_("There"), Shape.STATE, width_mm=11),
        Column(_("Not there"), Shape.STATE, width_mm=13),
        Column(_("Link or place"), width_mm=35),
        Column(_("Responsible"), width_mm=20),
        Column(_("Updated on"), width_mm=18),
    )
    rows: list[Row] = [(item.code, name_of(item).removeprefix(f"{item.code} "), Cell(boxes=("",)), Cell(boxes=("",)), "", "", "") for item in section.items]
    return Table(columns, rows, dense=True, centred_rows=True, min_row=ROW_HEIGHT, name=section.name)


def _directly(framework: Framework, section: Section) -> Table:
    """Items on the scale of the framework: one box a level, and room for the evidence."""
    levels = [plain(level.value) for level in framework.levels] or ["1", "2", "3", "4", "5"]
    columns = (
        Column(_("Item no."), Shape.CODE, width_mm=13),
        Column(_("Item (form)"), cap_mm=90),
        *(Column(level, Shape.STATE, width_mm=9.5) for level in levels),
        Column(_("Evidence or remarks"), width_mm=40),
    )
    rows: list[Row] = [(item.code, name_of(item), *(Cell(boxes=("",)) for _one in levels), "") for item in section.items]
    return Table(columns, rows, dense=True, centred_rows=True, min_row=ROW_HEIGHT, name=section.name)


# --- one item ----------------------------------------------------------------------------------------------------------------------------------


def _item(framework: Framework, item: Item, lines: bool) -> Iterator[Block]:
    yield Heading(_weighed(item_title(item), item.weight), "", 3)
    if item.description:
        yield Prose(item.description, indent=False, spread=False)
    yield from _criteria(framework, item)
    if item.scoring in ("narrative", "text"):
        yield Form(((Blank("", lines=WORD_LINES),),))
        return
    if item.scored and lines:
        if item.hints:
            yield Note(_("Evidence, such as {hints}", hints=", ".join(item.hints)))
        yield Form(tuple(_lines(item)))


def _lines(item: Item) -> Iterator[tuple[Blank, ...]]:
    """Lines to write on; where factors or measures have their own room, none for the result."""
    if item.scoring not in ("adli", "letci", "success"):
        yield (Blank(_("What was done and achieved"), lines=SHORT_LINES),)
    yield (Blank(_("Strengths"), lines=SHORT_LINES),)
    yield (Blank(_("To be improved"), lines=SHORT_LINES),)
    yield (Blank(_("Evidence (report)"), lines=SHORT_LINES),)
    because = _("Not applicable, because")
    yield (Blank("", boxes=((f"{because}…", False),)),)


def _criteria(framework: Framework, item: Item) -> Iterator[Block]:
    """What the score goes by, with boxes or room for the answer."""
    match item.scoring:
        case "checkpoints":
            yield _checkpoints(item, {})
            yield from _levels(framework, item)
        case "checklist":
            yield _checkpoints(item, {level.value: level.label for level in framework.scale(item)})
            yield from _levels(framework, item)
        case "adli" | "letci":
            yield _factors(item)
        case "success":
            yield _measures(item)
            yield from _levels(framework, item)
        case "interpolate":
            yield _thresholds(framework, item)
        case "yes_no":
            yield Form(((Blank(_("There or not"), boxes=((_("There"), False), (_("Not there"), False))), Blank(_("Link or place"))),))
        case "choice":
            yield Form(((Blank(_("Answer (form)"), boxes=tuple((one.label, False) for one in item.choices)),),))
        case "direct" | "milestone" | "likert":
            yield from _levels(framework, item)


def _levels(framework: Framework, item: Item) -> Iterator[Block]:
    """A box for each level; the criterion beside it where the item has its own."""
    scale = framework.scale(item)
    if not scale:
        yield Form(((Blank(_("Level given")),),))
    elif any(level.text for level in item.levels):
        columns = (Column(_("Level given"), Shape.STATE, width_mm=20), Column("", Shape.STATE, width_mm=10), Column(_("Criterion")))
        rows: list[Row] = [(_called(level), Cell(boxes=("",)), level.text) for level in scale]
        yield Table(columns, rows, dense=True, name=item.code)
    else:
        yield Form(((Blank(_("Level given"), boxes=tuple((_called(level), False) for level in scale)),),))


def _called(level: Level) -> str:
    value = plain(level.value)
    return f"{value} {level.label}" if level.label and level.label != value else value


def _checkpoints(item: Item, names: dict[float, str]) -> Table:
    """The checkpoints with a box each, under their levels where they have one."""
    columns = (Column(_("Holds"), Shape.STATE, width_mm=13), Column(_("Checkpoint no."), Shape.CODE, width_mm=16), Column(_("Checkpoint"), cap_mm=120))
    rows: list[Row] = []
    needed = _("must hold")
    level: float | None = None
    for one in item.checkpoints:
        if one.level is not None and one.level != level:
            level = one.level
            rows.append(Group(_("Level {level}", level=f"{plain(level)} {names.get(level, '')}".strip())))
        rows.append((Cell(boxes=("",)), one.code, f"{one.text} ({needed})" if one.required else one.text))
    return Table(columns, rows, dense=True, name=item.code, empty=_("No checkpoint has been laid down"))


def _factors(item: Item) -> Table:
    """The four factors with room for words and per cent, then the per cent of the item by its bands."""
    columns = (Column(_("Factor"), width_mm=48), Column(_("What was found (factor)"), width_mm=102), Column(_("Per cent"), width_mm=20))
    rows: list[Row] = [(f"{key} {_(name)}", Cell("", min_height=FACTOR_HEIGHT), "") for key, name in FACTORS[item.scoring]]
    bands = " · ".join(f"{low}–{high}" for low, high in ADLI_BANDS)
    rows.append((Cell(_("Per cent of the item (in steps of 5; bands {bands})", bands=bands), span=2, align="left"), Cell("", min_height=ROW_HEIGHT)))
    return Table(columns, rows, dense=True, name=item.code)


def _measures(item: Item) -> Table:
    columns = (
        Column(_("Measure (result)"), width_mm=70),
        Column(_("Unit of measure"), Shape.STATE, width_mm=20),
        Column(_("Direction of the indicator"), Shape.STATE, width_mm=26),
        Column(_("Target"), Shape.STATE, width_mm=20),
        Column(_("Actual result"), width_mm=20),
        Column(_("Success (per cent)"), width_mm=18),
    )
    measures: Sequence[Any] = item.measures or (item,)
    rows: list[Row] = [
        (one.name, one.unit or "–", direction_words(replace(item, direction=one.direction)), plain(one.target) if one.target is not None else "", "", Cell("", min_height=ROW_HEIGHT)) for one in measures
    ]
    return Table(columns, rows, dense=True, name=item.code)


def _thresholds(framework: Framework, item: Item) -> Table:
    columns = (
        *(Column(_("Level {level}", level=level), Shape.STATE) for level in range(1, 6)),
        Column(_("Actual result"), width_mm=28),
        Column(_("Score obtained"), width_mm=22),
    )
    return Table(columns, [(*threshold_cells(framework, item), Cell("", min_height=ROW_HEIGHT), "")], dense=True, name=item.code)


# --- committees --------------------------------------------------------------------------------------------------------------------------------

ROLES = ("chair", "vice", "champion", "member", "secretary", "assistant")
COMMITTEES = ("steering", "working", "category", "control", "review")
ROUNDS = (
    "SELECT id FROM assessment a WHERE deleted_at IS NULL AND ifnull(superseded, 0) = 0"
    " ORDER BY NOT EXISTS (SELECT 1 FROM assessment_member m WHERE m.assessment_id = a.id AND m.deleted_at IS NULL), fiscal_year DESC, ifnull(data_to, '') DESC, id DESC LIMIT 1"
)


def committees(work: Work, request: Request) -> Document:
    """บัญชีรายชื่อแนบท้ายคำสั่ง: Steering Committee, Working Team, teams with their champions (manual S20, step 2; S17, step 3)."""
    from desktop.models import assessment_reading

    title = _("Lists of committees annexed to the order")
    ids = request.ids if request.ids is not None else [row[0] for row in work.reader.connection.execute(ROUNDS)]
    if not ids:
        return document(work, title, nothing(work, title, _("assessment rounds")), "report")
    found = [assessment_reading.read(work.reader, round_id) for round_id in ids]
    return document(work, title, tuple(apart(map(_annex, found))), "report", offices=[one.office for one in found])


def _annex(one: Round) -> Iterator[Block]:
    order = _order_words(str(one.record.get("order_no") or ""), format_date(one.record.get("order_on"), "long"))
    under = (order, str(one.record["name"]), one.office.get("name_th", ""))
    yield Title(_("Lists of committees annexed to the order"), tuple(text for text in under if text), corner=_("Annex of the order"))
    yield from _lists(one.members, one.label, {section.code: section.name for section in one.framework.sections})


def _order_words(number: str, on: str) -> str:
    if number and on:
        return _("Annex of order no. {number} dated {date}", number=number, date=on)
    return _("Annex of order no. {number}", number=number) if number else ""


def _lists(members: Sequence[Member], say: Any, sections: dict[str, str]) -> Iterator[Block]:
    kinds = dict.fromkeys((*(kind for kind in COMMITTEES), *(one.committee for one in members)))
    number = 0
    for kind in kinds:
        mine = [one for one in members if one.committee == kind]
        if mine:
            number += 1
            yield Heading(say("committee_kind", kind), f"{number}.", 2)
            yield _list(mine, say, sections, say("committee_kind", kind))
    if not members:
        yield Table(_list_columns(), (), name=_("Committees and working group"), empty=_("Nobody has been entered yet"))


def _list_columns() -> tuple[Column, ...]:
    return (Column(_("No."), Shape.ORDINAL), Column(_("Name (member)"), Shape.NAME, cap_mm=60), Column(_("Post (member)"), cap_mm=70), Column(_("Role in the committee"), cap_mm=45))


def _list(members: Sequence[Member], say: Any, sections: dict[str, str], name: str) -> Table:
    """The members, those of a standard or category under its name; in each the chair first, the secretary last."""
    rows: list[Row] = []
    for code in dict.fromkeys(one.section_code for one in sorted(members, key=lambda one: list(sections).index(one.section_code) if one.section_code in sections else -1)):
        if code:
            rows.append(Group(f"{code} {sections.get(code, '')}".strip()))
        mine = sorted((one for one in members if one.section_code == code), key=lambda one: ROLES.index(one.role) if one.role in ROLES else len(ROLES))
        rows += [(number, one.name, one.post or "–", say("committee_role", one.role)) for number, one in enumerate(mine, 1)]
    return Table(_list_columns(), rows, name=name, group_label=_("Standard or category"))
