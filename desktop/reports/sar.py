"""รายงานการประเมินตนเอง (SAR): cover, contents, context, method, results by standard and indicator, score summary, strengths, improvements, best practices, appendices.

Domain B.4.2 and manual S17, step 7. It is made of whatever the framework has: words about the office come from its sections of the kind "profile", those before the
scored sections as chapters in front, those after them behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.domain.address import Address, format_address
from desktop.domain.framework import Section
from desktop.domain.interpolation import plain
from desktop.domain.scoring import measured_success
from desktop.domain.thai_date import format_date, format_period
from desktop.reports import assessment_tables as tables
from desktop.reports import assessment_words as say
from desktop.reports import drawing
from desktop.reports.blocks import (
    Block,
    Cell,
    Column,
    Cover,
    Document,
    Facts,
    Heading,
    Item,
    Note,
    Only,
    Prose,
    Shape,
    Table,
)
from desktop.reports.outline import Chapter, Numbers, Outlined
from desktop.reports.request import Request, Work
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import ItemAnswer, Line, Round

LETTERS = "กขคงจฉชซฌ"
"""Labels of the fourth level (PRINT.md, section 4)."""
LISTED = re.compile(r"\s*(\d{1,3}[.)]|[ก-ฮ][.)]|\(\d{1,3}\)|[-–•*])\s+(\S.*)")


def sar(work: Work, request: Request) -> Document:
    """The self-assessment report of each chosen round."""
    words = _("Self-assessment report")
    return say.of_rounds(work, request, words, _("the newest round of self-assessment"), lambda round_: report(work, round_, request), ("sar", "supervision", "ita", "pmqa", "control"))


def report(work: Work, round_: Round, request: Request) -> Outlined:
    """All of one report."""
    cover = Cover(_("Self-assessment report"), "Self-Assessment Report (SAR)", (say.edition(round_), say.period(round_)), whose(work, round_), say.state(round_))
    chapters = (*front(round_), results(round_), summary(round_), lessons(round_), *back(round_), *appendices(work, round_, request))
    return Outlined((cover,), chapters)


def whose(work: Work, round_: Round) -> tuple[str, ...]:
    """Whose report it is, up to the ministry; of a school by its office."""
    above = round_.office.get("name_th", "") if round_.subject.partner_id else ""
    return tuple(text for text in (say.office(work, round_), above, "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน", "กระทรวงศึกษาธิการ") if text)


# --- the office in words -----------------------------------------------------------------------------------------------------------------------


def front(round_: Round) -> Iterator[Chapter]:
    """Context and method: the sections of words before the scored ones; facts of the office in the first, facts of the round in the last."""
    sections = profiles(round_)[0]
    facts = Chapter(_("Basic data of the school"), partial(_school, round_)) if round_.subject.partner_id else Chapter(_("Basic data of the office"), partial(_office, round_))
    method = Chapter(_("Data of this round of assessment"), partial(_method, round_))
    if not sections:
        yield Chapter(_("Context of the office"), chapters=(facts,))
    for place, section in enumerate(sections):
        last = place + 1 == len(sections) and len(sections) > 1
        yield Chapter(section.name, chapters=(*((facts,) if place == 0 else ()), *_told_items(round_, section), *((method,) if last else ())))
    if len(sections) < 2:
        yield Chapter(_("How it was assessed"), chapters=(method,))


def profiles(round_: Round) -> tuple[list[Section], list[Section]]:
    """(sections of words before the first scored one, those after it)."""
    scored = say.scored_sections(round_)
    sections = list(round_.framework.sections)
    first = sections.index(scored[0]) if scored else len(sections)
    words = [section for section in sections if section.items and section not in scored]
    return [one for one in words if sections.index(one) < first], [one for one in words if sections.index(one) > first]


def _told_items(round_: Round, section: Section) -> Iterator[Chapter]:
    for one in say.answers_of(round_, section):
        yield Chapter(one.item.name, partial(_told_item, one.text("result")))


def _told_item(words: str, _numbers: Numbers) -> Iterator[Block]:
    yield from told(words or _("(Not written yet)"))


def told(words: str) -> Iterator[Block]:
    """A text of the office as paragraphs; lines that begin with a number or a dash hang."""
    for line in words.splitlines():
        if found := LISTED.fullmatch(line):
            yield Item(found[1] if found[1] not in "-–•*" else "–", found[2])
        elif line.strip():
            yield Prose(line.strip())


def _school(round_: Round, _numbers: Numbers) -> Iterator[Block]:
    """What the round knows of a school: its name, whose it is, who answered."""
    pairs = ((_("Name (school)"), round_.subject.name), (_("Belongs to (office)"), round_.office.get("name_th", "")), (_("Who answered (school)"), round_.subject.contact))
    yield Facts(tuple((label, value) for label, value in pairs if value), label_mm=40)


def _office(round_: Round, _numbers: Numbers) -> Iterator[Block]:
    office = round_.office
    place = format_address(Address(**{key: office.get(key, "") for key in ("address_no", "moo", "road", "tambon", "amphoe", "province")}), whole_words=True)
    pairs = (
        (_("Name (office)"), office.get("name_th", "")),
        (_("Code of the area"), office.get("esa_code", "")),
        (_("Address (office)"), f"{place} {office.get('postcode', '')}".strip()),
        (_("Telephone (office)"), office.get("phone", "")),
        (_("E-mail and website"), "\n".join(text for text in (office.get("email", ""), office.get("website", "")) if text)),
        (_("Director (office)"), "\n".join(text for text in (office.get("director_name", ""), office.get("director_title", "")) if text)),
        (_("Board that approves"), office.get("approving_board", "")),
    )
    yield Facts(tuple((label, value) for label, value in pairs if value), label_mm=40)


def _method(round_: Round, numbers: Numbers) -> Iterator[Block]:
    """What was assessed by which edition, over which time, by whose order; then who did it."""
    record, framework = round_.record, round_.framework
    order = _("No. {number} of {date}", number=record["order_no"], date=format_date(record["order_on"], "long")) if record.get("order_no") and record.get("order_on") else record.get("order_no") or ""
    items = [one for one in round_.answers.values() if one.item.scored]
    pieces = len({line.id for found in round_.evidence.values() for line in found})
    pairs = (
        (_("Framework (fact)"), say.edition(round_)),
        (_("Laid down by (fact)"), framework.authority),
        (_("Number of items"), _("{items} items in {sections} sections", items=len(items), sections=len(say.scored_sections(round_)))),
        (_("Time of the data"), format_period(record["data_from"], record["data_to"]) if record.get("data_from") and record.get("data_to") else ""),
        (_("Order (fact)"), order),
        (_("Responsible (fact)"), " · ".join(text for text in (record.get("lead_officer") or "", round_.label("org_unit", record.get("lead_unit"))) if text)),
        (_("Report goes to"), ", ".join(record.get("report_to") or ())),
        (_("How the levels are called"), ", ".join(f"{plain(level.value)} {level.label}" for level in framework.levels if level.label)),
        (_("How the total is called"), ", ".join(_("{label} from {least}", label=band.label, least=say.number(band.least)) for band in framework.bands)),
        (_("Pieces of evidence"), _("{count} pieces", count=pieces) if pieces else _("None (evidence)")),
    )
    yield Facts(tuple((label, value) for label, value in pairs if value), label_mm=40)
    if framework.note:
        yield Note(_("About the framework: {note}", note=framework.note))
    for name, members in tables.member_groups(round_):
        yield numbers.table(name)
        yield tables.members_table(round_, members)


# --- results -----------------------------------------------------------------------------------------------------------------------------------


def results(round_: Round) -> Chapter:
    """The scored sections with their items; in a workbook all items on one sheet."""
    chapters = tuple(Chapter(say.section_title(section), partial(_section, round_, section), tuple(_items(round_, section))) for section in say.scored_sections(round_))
    return Chapter(_("Results by {section} and item", section=say.sections_word(round_)), lambda _numbers: (Only("xlsx", (tables.answers_table(round_),)),), chapters, new_page=True)


def _section(round_: Round, section: Section, numbers: Numbers) -> Iterator[Block]:
    """The result in a sentence, then the table of its items."""
    total = round_.sections[section.code]
    change = _change(round_, section)
    name, table_ = say.section_name(section), numbers.next_table
    if total.value is None and round_.framework.total != "none":
        yield Prose(_("Of {section} nothing has been scored yet ({said}). Item by item see {table}.", section=name, said=total.said, table=table_))
    else:
        sentence = _("{section}: {result}. Item by item see {table}.", section=name, result=say.total_words(round_, total), table=table_)
        yield Prose(f"{sentence} {change}".strip())
    for table in tables.item_tables(round_, section):
        yield numbers.table(_("Results of {section} by item", section=say.section_name(section)))
        yield table
    notes = [text for text in (tables.item_note(round_, section), say.slots(round_, section.items)) if text]
    yield from (Note(text) for text in notes)


def _change(round_: Round, section: Section) -> str:
    """How the section stands to the round before, in words; "" without one."""
    before = round_.previous.sections.get(section.code) if round_.previous else None
    now = tables.section_value(round_, section.code)
    if before is None or now is None or round_.previous is None:
        return ""
    old = before.percent if tables.chart_top(round_) == 100 else before.value
    return _("Compared with {round}: {change}.", round=tables.period_of(round_, round_.previous), change=say.change_words(now - old, say.places(round_))) if old is not None else ""


def _items(round_: Round, section: Section) -> Iterator[Chapter]:
    for one in say.answers_of(round_, section):
        yield Chapter(say.item_heading(round_, one.item), partial(_item, round_, one), on_paper=True)


def _item(round_: Round, one: ItemAnswer, _numbers: Numbers) -> Iterator[Block]:
    """Level with its reason, checkpoints, then what was written, each under its label."""
    if one.item.scored:
        yield Prose(_("Result: {result} · {why}", result=_result(round_, one), why=one.score.why), indent=False, spread=False)
    if one.item.slot:
        yield Note(_("The official name of this item has not been filled in from the manual yet."))
    if one.row.get("not_applicable") and one.row.get("na_reason"):
        yield Prose(_("Reason it does not apply: {reason}", reason=one.row["na_reason"]), indent=False, spread=False)
    if one.answer.ticks and one.item.checkpoints:
        yield checkpoints(one)
    if measures := measured(one):
        yield measures
    yield from written(round_, one)


def _result(round_: Round, one: ItemAnswer) -> str:
    words = say.value_words(round_, one)
    if one.score.points is None or not tables.has_points(round_.framework):
        return words
    return _("{result}, {points} of {full} points", result=words, points=say.number(one.score.points, say.places(round_)), full=say.number(one.score.full, say.places(round_)))


def checkpoints(one: ItemAnswer) -> Table:
    """Every checkpoint of an item with its box."""
    columns = (Column(_("No."), Shape.ORDINAL, width_mm=12), Column(_("Checkpoint (column)"), cap_mm=120), Column(_("Met (column)"), Shape.STATE, width_mm=14))
    named = {point.level for point in one.item.checkpoints if point.level is not None}
    rows = []
    for point in one.item.checkpoints:
        met = point.code in one.answer.ticks
        text = _("{text} (required)", text=point.text) if point.required else point.text
        text = _("[level {level}] {text}", level=plain(point.level), text=text) if point.level is not None and len(named) > 1 else text
        rows.append((point.code, text, Cell(_("Met (column)") if met else _("Not met"), ticks=(met,))))
    return Table(columns, rows, dense=True, centred_rows=True, name=_("Checkpoints {code}", code=one.code), whole=True)


def measured(one: ItemAnswer) -> Table | None:
    """The measures of a result with target, actual, per cent of success and the years before; None where the item has none (domain B.4.3)."""
    given = one.answer.numbers.get("measures")
    if not one.item.measures or not isinstance(given, Mapping):
        return None
    success = {measure.code: percent for measure, percent in measured_success(one.item, one.answer)}
    columns = (
        Column(_("Measure (column)"), cap_mm=70), Column(_("Target (column)"), Shape.NUMBER, width_mm=18), Column(_("Result (column)"), Shape.NUMBER, width_mm=18),
        Column(_("Success (per cent)"), Shape.NUMBER, width_mm=20), Column(_("Earlier years"), cap_mm=34), Column(_("Compared with (measure)"), cap_mm=26),
    )  # fmt: skip
    rows = []
    for measure in one.item.measures:
        row = given.get(measure.code) or {}
        target = row.get("target") if row.get("target") is not None else measure.target
        unit = f" ({measure.unit})" if measure.unit else ""
        history = "\n".join(f"{year}: {plain(value)}" for year, value in row.get("history") or ())
        rows.append((measure.name + unit, _plain(target), _plain(row.get("actual")), say.number(success.get(measure.code)), history or say.NOTHING, str(row.get("compare") or say.NOTHING)))
    return Table(columns, rows, dense=True, name=_("Measures {code}", code=one.code), whole=True)


def _plain(value: Any) -> str:
    return say.NOTHING if value is None or value == "" else plain(value)


def written(round_: Round, one: ItemAnswer) -> Iterator[Block]:
    """What was written to an item, under ก. ข. ค.; of an item nobody has written to one sentence."""
    parts: list[tuple[str, list[Block]]] = [
        (_("What was done and reached"), list(told(one.text("result")))),
        (_("Strengths (heading)"), list(marked(one.lines("strengths"), "strengths"))),
        (_("To be developed (heading)"), list(marked(one.lines("improvements"), "improvements"))),
        (_("How to develop it"), list(told(one.text("suggestions")))),
        (_("Supporting factors"), list(told(one.text("support")))),
        (_("Problems and obstacles (item)"), list(told(one.text("obstacles")))),
        (_("Evidence (heading)"), list(_evidence(round_, one))),
    ]
    present = [(title, blocks) for title, blocks in parts if blocks]
    if not present:
        yield Prose(_("(Nothing has been written to this item yet)"), indent=False)
    for letter, (title, blocks) in zip(LETTERS, present, strict=False):
        yield Heading(title, f"{letter}." if len(present) > 1 else "", 4)
        yield from blocks


def marked(lines: Sequence[Line], name: str) -> Iterator[Block]:
    """Numbered lines, the great ones with their mark."""
    for place, line in enumerate(lines, 1):
        yield Item(f"{place})", _great(line, name))


def _great(line: Line, name: str) -> str:
    """A line marked ++ or −− says so in words."""
    if not line.great:
        return line.text
    return _("{text} (a great one)", text=line.text) if name == "strengths" else _("{text} (an important one)", text=line.text)


def _evidence(round_: Round, one: ItemAnswer) -> Iterator[Block]:
    for place, line in enumerate(one.evidence, 1):
        name = f"{line.code} {say.evidence_name(round_, line)}".strip()
        dated = _("dated {date}", date=format_date(line.happened_on, "short")) if line.happened_on else ""
        proves = _("checkpoint {code}", code=line.checkpoint) if line.checkpoint else ""
        yield Item(f"{place})", " · ".join(text for text in (name, dated, proves) if text), small=True)


# --- summary -----------------------------------------------------------------------------------------------------------------------------------


def summary(round_: Round) -> Chapter:
    """Overview with its chart, points, and the round before."""
    chapters = [Chapter(_("The whole by {section}", section=say.sections_word(round_)), partial(_overview, round_)), Chapter(_("Points by {section}", section=say.sections_word(round_)), partial(_points, round_))]
    if round_.previous is not None:
        chapters.append(Chapter(_("Beside the round before"), partial(_before, round_)))
    return Chapter(_("Score summary"), chapters=tuple(chapters), new_page=True)


def _overview(round_: Round, numbers: Numbers) -> Iterator[Block]:
    if round_.total.value is None:
        yield Prose(_("As a whole nothing has been scored yet ({said}).", said=round_.total.said))
    else:
        whole = _("As a whole: {result}.", result=say.total_words(round_, round_.total))
        yield Prose(f"{whole} {round_.total.said}")
    if all(tables.section_value(round_, section.code) is None for section in say.scored_sections(round_)):
        return  # a chart of nothing
    top = plain(tables.chart_top(round_))
    yield drawing.block(tables.section_radar(round_))
    scale = _("per cent of the full points") if top == "100" else _("levels 0–{top}", top=top)
    yield numbers.picture(_("Result by {section} ({scale})", section=say.sections_word(round_), scale=scale))


def _points(round_: Round, numbers: Numbers) -> Iterator[Block]:
    yield numbers.table(_("Summary of the scores by {section}", section=say.sections_word(round_)))
    yield tables.sections_table(round_)
    by_state = {state: ", ".join(code for code, one in round_.answers.items() if one.score.state == state) for state in ("not_applicable", "missing")}
    out = _("Does not apply: {codes}", codes=by_state["not_applicable"]) if by_state["not_applicable"] else ""
    missing = _("Not assessed yet: {codes}", codes=by_state["missing"]) if by_state["missing"] else ""
    if said := " · ".join(text for text in (out, missing) if text):
        yield Note(said)


def _before(round_: Round, numbers: Numbers) -> Iterator[Block]:
    table = tables.before_table(round_)
    if table is None or round_.previous is None:
        return
    yield numbers.table(_("Compared with {round}", round=round_.previous.name))
    yield table
    before = round_.previous.total
    if any(one.done < one.of for one in (round_.total, before)):
        yield Note(_("Not all is assessed: {before} in the round before, {now} in this one. A sum is of what is assessed.", before=before.said, now=round_.total.said))
    if round_.previous.framework_id != round_.record.get("framework_id"):
        yield Note(_("The round before was assessed by another edition; sections with the same code are compared."))


# --- strengths and improvements ----------------------------------------------------------------------------------------------------------------


def lessons(round_: Round) -> Chapter:
    """Strengths, what is to be developed, how, and what stands in the plan."""
    chapters = [Chapter(_("Strengths (heading)"), partial(_lines, round_, "strengths")), Chapter(_("To be developed (heading)"), partial(_lines, round_, "improvements"))]
    if any(one.text("suggestions") for one in round_.answers.values()):
        chapters.append(Chapter(_("How to develop it"), partial(_suggestions, round_)))
    if round_.improvements:
        chapters.append(Chapter(_("What stands in the improvement plan"), partial(plan, round_)))
    return Chapter(_("Strengths and what is to be developed"), chapters=tuple(chapters), new_page=True)


def _lines(round_: Round, name: str, _numbers: Numbers) -> Iterator[Block]:
    """All lines of the round, the great ones first in each section, each with the code of its item."""
    found = False
    for section in say.scored_sections(round_):
        lines = [(line, one.code) for one in say.answers_of(round_, section) for line in one.lines(name)]
        if not lines:
            continue
        found = True
        yield Heading(say.section_title(section), "", 4)
        for place, (line, code) in enumerate(sorted(lines, key=lambda pair: not pair[0].great), 1):
            yield Item(f"{place})", _("{text} [{code}]", text=_great(line, name), code=code))
    if not found:
        yield Prose(_("(Not written yet)"))


def _suggestions(round_: Round, _numbers: Numbers) -> Iterator[Block]:
    for one in round_.answers.values():
        if one.text("suggestions"):
            yield Heading(say.item_title(one.item), "", 4)
            yield from told(one.text("suggestions"))


def plan(round_: Round, numbers: Numbers) -> Iterator[Block]:
    """The improvement plan of this round with its caption."""
    yield numbers.table(_("Improvement plan from this round"))
    yield plan_table(round_)


def plan_table(round_: Round) -> Table:
    """What of the round was taken into the improvement plan, by rank (manual S20, step 6)."""
    columns = (
        Column(_("Rank (column)"), Shape.ORDINAL), Column(_("Code (column)"), Shape.CODE), Column(_("To be developed (column)"), cap_mm=55), Column(_("Measure (plan)"), cap_mm=55),
        Column(_("Responsible"), cap_mm=34), Column(_("To be done by"), Shape.DATE), Column(_("Result of the measure"), cap_mm=40),
    )  # fmt: skip
    rows = []
    for place, one in enumerate(round_.improvements, 1):
        owner = "\n".join(text for text in (one.get("owner_officer") or "", round_.label("org_unit", one.get("owner_unit"))) if text)
        rows.append((one.get("rank") or place, one.get("item_code") or say.NOTHING, one["name"], one.get("measure") or say.NOTHING, owner or say.NOTHING, one.get("due_on") or say.NOTHING, one.get("result") or say.NOTHING))
    return Table(columns, rows, dense=True, name=_("Improvement plan (sheet)"), empty=_("No measure has been entered yet"))


# --- what stands behind ------------------------------------------------------------------------------------------------------------------------


def back(round_: Round) -> Iterator[Chapter]:
    """Best practices and what else the framework asks in words after its scored sections; empty places are left out."""
    sections = profiles(round_)[1]
    practices = tuple(Chapter(str(one["name"]), partial(_practice, round_, one)) for one in round_.practices)
    if not sections:
        yield Chapter(_("What succeeded (best practices)"), None if practices else partial(_told_item, ""), practices)
    for place, section in enumerate(sections):
        written_ = tuple(Chapter(one.item.name, partial(_told_item, one.text("result"))) for one in say.answers_of(round_, section) if one.text("result"))
        chapters = (*written_, *(practices if place == 0 else ()))
        yield Chapter(section.name, None if chapters else partial(_told_item, ""), chapters)


def _practice(round_: Round, one: Mapping[str, Any], _numbers: Numbers) -> Iterator[Block]:
    pairs = (
        (_("Made by (practice)"), " · ".join(text for text in (one.get("owner") or "", round_.label("org_unit", one.get("unit"))) if text)),
        (_("Belongs to item"), one.get("item_code") or ""),
    )
    if known := tuple((label, value) for label, value in pairs if value):
        yield Facts(known, label_mm=40)
    parts = ((_("How it was done"), one.get("method")), (_("What it brought (heading)"), one.get("result")), (_("Why it succeeded (heading)"), one.get("lesson")))
    yield from lettered([(title, str(text)) for title, text in parts if text])


def lettered(parts: Sequence[tuple[str, str]]) -> Iterator[Block]:
    """Texts under ก. ข. ค.; one alone without a letter."""
    for letter, (title, text) in zip(LETTERS, parts, strict=False):
        yield Heading(title, f"{letter}." if len(parts) > 1 else "", 4)
        yield from told(text)


def appendices(work: Work, round_: Round, request: Request) -> Iterator[Chapter]:
    """Index of evidence; decisions and signatures."""
    yield Chapter(_("Appendix: index of evidence"), partial(_evidence_index, round_), numbered=False, new_page=True)
    yield Chapter(_("Appendix: decisions and signatures"), partial(_decisions, work, round_, bool(request["signed"])), numbered=False)


def _evidence_index(round_: Round, numbers: Numbers) -> Iterator[Block]:
    yield numbers.table(_("Evidence of this round"))
    yield from tables.on_paper_and_in_a_sheet(partial(tables.evidence_table, round_))
    without = [one.code for one in round_.answers.values() if one.item.scored and one.score.state == "scored" and not one.evidence]
    if without:
        yield Note(_("Scored without evidence: {codes}", codes=", ".join(without)))


def _decisions(work: Work, round_: Round, signed: bool, numbers: Numbers) -> Iterator[Block]:
    yield numbers.table(_("Decisions on this round"))
    yield tables.approvals_table(round_)
    yield Note(say.state_line(round_))
    if signed:
        yield say.signatures(work, round_, _("Prepared by"), _("Certified by"), own=True)
