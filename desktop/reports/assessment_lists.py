"""Lists of a round to work with: who does what by when, what each assessor gave, which evidence proves what; and the register of evidence (manual S17, step 3; domain B.4.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import AGREEMENT_WORDS, ITEM
from desktop.domain.interpolation import plain
from desktop.models import evidence_reading
from desktop.models.assessment_reading import SHORT_SHA256
from desktop.models.assessment_register import EVIDENCE
from desktop.models.conditions import Query
from desktop.reports import assessment_tables as tables
from desktop.reports import assessment_words as say
from desktop.reports.blocks import Block, Cell, Column, Document, Group, Heading, Note, Prose, Row, Shape, Table
from desktop.reports.request import Request, Work, filter_line, record_ids, records, shown, title_block
from desktop.reports.request import document as plain_document
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import EvidenceLine, ItemAnswer, OpinionLine, Round

BY_OWNER, BY_SECTION = "owner", "section"
MOST_ASSESSORS = 7
"""Columns of assessors in one table; more stand in further ones."""
SAID_MUCH = 400
"""Letters of a reason that a table shows at most."""


# --- who does what -----------------------------------------------------------------------------------------------------------------------------


def assignments(work: Work, request: Request) -> Document:
    """บัญชีมอบหมายงาน: every item with its hosts, its day and how far it is, by standard or by person."""
    words = _("Who does what by when")
    by = BY_OWNER if request["by"] == BY_OWNER else BY_SECTION

    def blocks(round_: Round) -> Iterator[Block]:
        yield say.title(work, round_, words)
        yield _assigned(round_, by)
        late = len(round_.overdue)
        if late:
            yield Note(_("{count} items are past their day (in bold).", count=late))
        yield say.signatures(work, round_, _("Prepared by"), _("Assigned by"))

    return say.of_rounds(work, request, words, _("the newest round"), blocks, family="register")


def _sheet(round_: Round, words: str) -> str:
    """The name of a worksheet; of a round of schools that of the school."""
    return round_.subject.name if round_.subject.partner_id else words


def _assigned(round_: Round, by: str) -> Table:
    columns = (
        Column(_("Code (column)"), Shape.CODE), Column(say.items_word(round_), cap_mm=100), Column(_("Main host"), Shape.NAME, cap_mm=55), Column(_("Further hosts"), cap_mm=50),
        Column(_("To be done by"), Shape.DATE), Column(_("How far it is"), Shape.STATE, width_mm=30), Column(_("Evidence (pieces)"), Shape.STATE, width_mm=16), Column(_("Remark (column)"), cap_mm=40),
    )  # fmt: skip
    answers = list(round_.answers.values())
    heads = {one.code: _host(round_, one) or _("(not handed out yet)") if by == BY_OWNER else say.section_title(one.section) for one in answers}
    if by == BY_OWNER:
        answers.sort(key=lambda one: heads[one.code])
    counted = Counter(heads.values())
    rows: list[Row] = []
    last = None
    for one in answers:
        if heads[one.code] != last:
            last = heads[one.code]
            rows.append(Group(last, _("{count} items (group)", count=counted[last])))
        rows.append(_assigned_row(round_, one))
    return Table(columns, rows, dense=True, group_label=_("Main host") if by == BY_OWNER else say.sections_word(round_), name=_sheet(round_, _("Assignments (sheet)")))


def _host(round_: Round, one: ItemAnswer) -> str:
    unit = one.row.get("owner_unit")
    return "\n".join(text for text in (str(one.row.get("owner") or ""), round_.label("org_unit", unit) if unit else "") if text)


def _assigned_row(round_: Round, one: ItemAnswer) -> Row:
    name = say.item_title(one.item).removeprefix(f"{one.code} ")
    day: Any = Cell(one.due_on, bold=True) if one.overdue else one.due_on or say.NOTHING
    remark = str(one.row.get("return_reason") or "") if one.status == "returned" else ""
    others = ", ".join(str(name) for name in one.row.get("co_owners") or ())
    return (one.code, name, _host(round_, one) or _("(not handed out yet)"), others or say.NOTHING, day, status_words(round_, one.status), len(one.evidence) or say.NOTHING, remark or "")


def status_words(round_: Round, status: str) -> str:
    """The status of an item, in the words of an agreement for its indicators (domain B.4.4)."""
    if round_.framework.instrument == "agreement" and status in AGREEMENT_WORDS:
        return _(AGREEMENT_WORDS[status])
    return _(ITEM.statuses[status].label)


# --- what each assessor gave -------------------------------------------------------------------------------------------------------------------


def consensus(work: Work, request: Request) -> Document:
    """Each assessor beside the others, how far apart they are, what the office decided and why; nothing is averaged."""
    words = _("What the assessors gave, and what was decided")

    def blocks(round_: Round) -> Iterator[Block]:
        yield say.title(work, round_, words)
        yield from _opinions(round_)
        yield say.signatures(work, round_, _("Prepared by"), _("Certified by"))

    return say.of_rounds(work, request, words, _("the newest round"), blocks, family="register", having="opinion")


def _opinions(round_: Round) -> Iterator[Block]:
    names = list(dict.fromkeys(opinion.assessor for one in round_.answers.values() for opinion in one.opinions))
    if not names and all(one.row.get("decided") is None for one in round_.answers.values()):
        yield Prose(_("No assessor has given anything in this round yet, and nothing has been decided."), indent=False)
        return
    parts = [names[start : start + MOST_ASSESSORS] for start in range(0, len(names), MOST_ASSESSORS)] or [[]]
    for place, part in enumerate(parts, 1):
        if len(parts) > 1:
            yield Heading(_("Assessors {first} to {last} of {all}", first=(place - 1) * MOST_ASSESSORS + 1, last=(place - 1) * MOST_ASSESSORS + len(part), all=len(names)), "", 3)
        yield _opinion_table(round_, part, last=place == len(parts))
    scored = [one for one in round_.answers.values() if one.item.scored and one.opinions]
    apart = [one for one in scored if not agree(one.opinions)]
    yield Note(_("{all} items were looked at by assessors; on {apart} of them they differ. The score of the office is decided, never averaged.", all=len(scored), apart=len(apart)))


def _opinion_table(round_: Round, names: Sequence[str], last: bool) -> Table:
    spread = _("Spread (column)")
    columns: list[Column] = [Column(_("Code (column)"), Shape.CODE), Column(say.items_word(round_), cap_mm=80)]
    columns += [Column(name, Shape.NUMBER, width_mm=19, under=_("What each assessor gave")) for name in names]
    if last:
        columns += [
            Column(spread, Shape.STATE, width_mm=22), Column(_("Office (column)"), Shape.NUMBER, width_mm=18), Column(_("Decided (column)"), Shape.NUMBER, width_mm=18),
            Column(_("Reason of the decision"), cap_mm=55),
        ]  # fmt: skip
    rows: list[Row] = []
    for section in say.scored_sections(round_):
        answers = [one for one in say.answers_of(round_, section) if one.item.scored]
        rows.append(Group(say.section_title(section)))
        rows += [_opinion_row(one, names, last) for one in answers]
    return Table(tuple(columns), rows, dense=True, group_label=say.sections_word(round_), name=_sheet(round_, _("Assessors (sheet)")))


def _opinion_row(one: ItemAnswer, names: Sequence[str], last: bool) -> Row:
    given = {opinion.assessor: opinion for opinion in one.opinions}
    cells: list[Any] = [one.code, say.item_title(one.item).removeprefix(f"{one.code} ")]
    cells += [say.score_words(one.item, given[name].score) if name in given else say.NOTHING for name in names]
    if last:
        decided = one.row.get("decided")
        reason = str(one.row.get("decided_reason") or "")
        cells += [_spread(one.opinions), say.score_words(one.item, one.score), say.NOTHING if decided is None else plain(decided), reason[:SAID_MUCH] or say.NOTHING]
    return tuple(cells)


def agree(opinions: Sequence[OpinionLine]) -> bool:
    """Whether all who answered gave the same: the same score, the same ticks."""
    return len({(one.score.state, one.score.value, one.answer.ticks) for one in opinions}) <= 1


def _spread(opinions: Sequence[OpinionLine]) -> str:
    """From the lowest to the highest, and which checkpoints are told differently."""
    values = [one.score.value for one in opinions if one.score.value is not None]
    if not values:
        return say.NOTHING
    low, high = min(values), max(values)
    said = plain(low, 2) if low == high else f"{plain(low, 2)}–{plain(high, 2)}"
    ticks = [one.answer.ticks for one in opinions]
    apart = sorted(frozenset.union(*ticks) - frozenset.intersection(*ticks))
    return "\n".join((said, _("differ: {codes}", codes=", ".join(apart)))) if apart else said


# --- evidence of a round -----------------------------------------------------------------------------------------------------------------------


def evidence_of_round(work: Work, request: Request) -> Document:
    """ดัชนีหลักฐานของรอบ: item by item with all evidence; items without any are said."""
    words = _("Index of evidence of a round")

    def blocks(round_: Round) -> Iterator[Block]:
        yield say.title(work, round_, words)
        yield from tables.on_paper_and_in_a_sheet(partial(_by_item, round_))
        bare = [one for one in round_.answers.values() if one.item.scored and not one.evidence]
        if scored := [one.code for one in bare if one.score.state == "scored"]:
            yield Note(_("Scored without evidence: {codes}", codes=", ".join(scored)))
        if other := [one.code for one in bare if one.score.state != "scored"]:
            yield Note(_("Not assessed yet and without evidence: {codes}", codes=", ".join(other)))
        yield say.signatures(work, round_, _("Prepared by"), _("Certified by"))

    return say.of_rounds(work, request, words, _("the newest round"), blocks, family="register", having="evidence_use")


def _by_item(round_: Round, days: bool) -> Table:
    proves = any(line.checkpoint for one in round_.answers.values() for line in one.evidence)
    columns = [
        Column(_("Code (column)"), Shape.CODE), Column(_("Name of the evidence (column)"), cap_mm=100), Column(_("Dated (column)"), Shape.DATE), *tables.span_columns(days, 34),
        *((Column(_("Proves (checkpoint)"), Shape.STATE, width_mm=22),) if proves else ()), Column(_("Kept at (column)"), cap_mm=90), Column(_("Secrecy (column)"), Shape.STATE, width_mm=16),
    ]  # fmt: skip
    rows: list[Row] = []
    for one in round_.answers.values():
        if one.evidence:
            rows.append(Group(say.item_title(one.item), _("{count} pieces", count=len(one.evidence))))
            rows += [_evidence_row(round_, line, proves, days) for line in one.evidence]
    return Table(tuple(columns), rows, dense=True, group_label=say.items_word(round_), name=_sheet(round_, _("Evidence (sheet)")), empty=_("No evidence has been tied to this round yet"))


def _evidence_row(round_: Round, line: EvidenceLine, proves: bool, days: bool) -> Row:
    return (
        line.code or say.NOTHING, tables.evidence_words_of(round_, line), line.happened_on or say.NOTHING, *tables.span_cells(line.period_from, line.period_to, days),
        *((line.checkpoint or say.NOTHING,) if proves else ()), say.kept_where(line), round_.label("secrecy", line.secrecy) or say.NOTHING,
    )  # fmt: skip


# --- the register of evidence ------------------------------------------------------------------------------------------------------------------


def evidence_register(work: Work, request: Request) -> Document:
    """The evidence that was chosen or found; all, only what is used nowhere, or only what is no longer valid."""
    words = _("Register of evidence")
    only = str(request["only"] or "all")
    query = request.query
    if request.ids is None and only in ("unused", "expired"):
        query = Query(query.text, query.filters, only, query.order, query.trash)
        words = _("Evidence used nowhere") if only == "unused" else _("Evidence that is no longer valid")
    asked = Request(query, request.ids, request.values)
    ids = record_ids(work, EVIDENCE, asked)
    counts = evidence_reading.use_counts(work.reader, list(ids))

    def table(days: bool) -> Table:
        rows = (_register_row(work, place, record, counts, days) for place, record in enumerate(records(work, EVIDENCE, ids), 1))
        return Table(_register_columns(days), rows, dense=True, name=_("Evidence (sheet)"))

    line = filter_line(work, EVIDENCE, asked, len(ids))
    return plain_document(work, words, (title_block(work, words, line), *tables.on_paper_and_in_a_sheet(table)), "register")


def _register_columns(days: bool) -> tuple[Column, ...]:
    return (
        Column(_("No."), Shape.ORDINAL), Column(_("Code (column)"), Shape.CODE), Column(_("Name of the evidence (column)"), cap_mm=90), Column(_("Kind (column)"), Shape.STATE, width_mm=26, drop=2),
        Column(_("Dated (column)"), Shape.DATE), *tables.span_columns(days, 32), Column(_("Entered (column)"), Shape.DATE, drop=1),
        Column(_("Kept at (column)"), cap_mm=60), Column(_("Items it serves"), Shape.NUMBER, width_mm=18), Column(_("Validity (column)"), Shape.STATE, width_mm=20),
    )  # fmt: skip


def _register_row(work: Work, place: int, record: Mapping[str, Any], counts: Mapping[int, int], days: bool) -> Row:
    secret = record["secrecy"] != "normal"
    name = _("({secrecy} document, its name is not printed)", secrecy=shown(work, EVIDENCE["secrecy"], record)) if secret else record["name"]
    link, shelf = ("", "") if secret else (record["link"] or "", record["shelf"] or "")
    files = [] if secret else [_("File {name}", name=f"{file.name} [{file.sha256[:SHORT_SHA256]}]") for file in evidence_reading.files_of(work.reader, record["id"])]
    held = " · ".join(text for text in (record["holder"] or "", shelf) if text)
    kept = "\n".join(text for text in (held, link, *files) if text)
    used = counts.get(record["id"], 0)
    return (
        place, record["code"] or say.NOTHING, name, shown(work, EVIDENCE["kind"], record), record["happened_on"] or say.NOTHING, *tables.span_cells(record["period_from"], record["period_to"], days),
        record["entered_on"], kept or say.NOTHING, str(used) if used else _("nowhere"), shown(work, EVIDENCE["state"], record),
    )  # fmt: skip

