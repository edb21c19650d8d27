"""Two rounds beside each other, item by item, and a trend over several rounds; changes carry their sign and are said in words (domain B.4.1)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import OF_SCHOOLS
from desktop.models import assessment_reading
from desktop.reports import assessment_tables as tables
from desktop.reports import assessment_words as say
from desktop.reports import drawing
from desktop.reports.blocks import Block, Column, Document, Gap, Group, Heading, Note, Prose, Row, Shape, Table, Title
from desktop.reports.outline import Numbers
from desktop.reports.radar import Radar, Ring
from desktop.reports.request import Request, Work, data_line, office_name, title_block
from desktop.reports.request import document as plain_document
from desktop.reports.trend_chart import Trend, TrendLine
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Compared, Round, TrendPoint

MOST_POINTS = 8
MOST_SECTIONS = 6


# --- two rounds --------------------------------------------------------------------------------------------------------------------------------


def comparison(work: Work, request: Request) -> Document:
    """Two chosen rounds, or one with the round it is compared with, the older one first."""
    words = _("Two rounds compared")
    found = _pair(work, request)
    if len(found) < 2:
        block = Prose(_("Choose two rounds in the list, or one that names the earlier round it is compared with."), indent=False)
        return plain_document(work, words, (title_block(work, words, data_line(work, _("two rounds"))), block), "report")
    first, second = found
    return say.document(work, second, words, tuple(_compared(work, words, first, second)), "report")


def _pair(work: Work, request: Request) -> list[Round]:
    """The two rounds, older first; of more than two chosen ones the newest two."""
    chosen = request.ids is not None or request.query.filters or request.query.text
    read = [assessment_reading.read(work.reader, one) for one in (say.asked(work, request) if chosen else _newest_pair(work))]
    read.sort(key=lambda one: (int(one.record["fiscal_year"]), str(one.record.get("data_to") or ""), one.id))
    newest = read[-2:]
    if len(newest) == 1 and newest[0].record.get("previous_id"):
        return [assessment_reading.read(work.reader, int(newest[0].record["previous_id"])), newest[0]]
    return newest


def _newest_pair(work: Work) -> list[int]:
    """The newest round that names the one before it; where none does, the newest two rounds of one instrument."""
    order = "ORDER BY a.fiscal_year DESC, ifnull(a.data_to, '') DESC, a.id DESC LIMIT 1"
    own = "SELECT a.id, {earlier} FROM assessment a WHERE a.deleted_at IS NULL AND ifnull(a.superseded, 0) = 0 AND {earlier} IS NOT NULL "
    before = "(SELECT max(b.id) FROM assessment b WHERE b.instrument = a.instrument AND b.id < a.id AND b.deleted_at IS NULL AND ifnull(b.superseded, 0) = 0)"
    for earlier in ("a.previous_id", before):
        if found := work.reader.connection.execute(own.format(earlier=earlier) + order).fetchone():
            return [found[1], found[0]]
    return []


def _mapping(work: Work, first: Round, second: Round) -> tuple[list[tuple[str, str]] | None, str]:
    """The pairs laid down between two editions, and a sentence about them."""
    one, other = first.record["framework_id"], second.record["framework_id"]
    if one == other:
        return None, ""
    row = work.reader.connection.execute("SELECT pairs FROM framework_mapping WHERE from_id = ? AND to_id = ? AND deleted_at IS NULL", (one, other)).fetchone()
    if row is None:
        return None, _("The two rounds are of different editions and no mapping was laid down: items with the same code are compared.")
    return [(str(old), str(new)) for old, new in json.loads(row[0])], _("The two rounds are of different editions; items are compared by the mapping of the office.")


def _compared(work: Work, words: str, first: Round, second: Round) -> Iterator[Block]:
    pairs, said = _mapping(work, first, second)
    lines = assessment_reading.compare(first, second, pairs)
    names = (str(first.record["name"]), str(second.record["name"]))
    line = _("First: {first} · second: {second}", first=say.state_line(first), second=say.state_line(second))
    yield Title(words, tuple(dict.fromkeys(text for text in (*names, say.office(work, second)) if text)), line)
    numbers = Numbers()
    yield Prose(" ".join(text for text in (_totals(first, second), _counts(lines), said) if text))
    radar = _both(first, second)
    if radar is not None:
        yield Heading(_("Overview (comparison)"), "1", 2)
        yield drawing.block(radar)
        yield numbers.picture(radar.title)
    yield Heading(_("Item by item"), "2" if radar else "1", 2)
    yield numbers.table(_("Every item of both rounds"))
    yield _table(first, second, lines)
    yield Note(_("A change is second − first, where both are on one scale; a dash where they cannot be compared."))


def _totals(first: Round, second: Round) -> str:
    before, now = (one.total.percent if tables.chart_top(one) == 100 else one.total.value for one in (first, second))
    if before is None or now is None or tables.chart_top(first) != tables.chart_top(second):
        return ""
    values = {"first": say.number(before, say.places(second)), "second": say.number(now, say.places(second))}
    return _("As a whole from {first} to {second}: {change}.", change=say.change_words(now - before, say.places(second)), **values)


def _counts(lines: Sequence[Compared]) -> str:
    found = Counter("none" if one.change is None else "up" if one.change > 0 else "down" if one.change < 0 else "same" for one in lines)
    return _("Items: {up} up, {same} the same, {down} down, {none} not comparable.", up=found["up"], same=found["same"], down=found["down"], none=found["none"])


def _names(first: Round, second: Round) -> tuple[str, str]:
    """What the two rounds are called in heads and keys: their years, or first and second where these are the same."""
    names = say.period(first), say.period(second)
    return names if names[0] != names[1] else (_("First round"), _("Second round"))


def _both(first: Round, second: Round) -> Radar | None:
    """Sections with the same code of both rounds on one scale; None where there are none."""
    if tables.chart_top(first) != tables.chart_top(second):
        return None
    shared = [section for section in say.scored_sections(second) if section.code in first.sections]
    if not shared:
        return None
    axes = tuple(f"{say.section_name(section)}\n{section.name}" for section in shared)
    names = _names(first, second)
    rings = tuple(Ring(name, tuple(None if (value := tables.section_value(one, section.code)) is None else float(value) for section in shared)) for name, one in ((names[1], second), (names[0], first)))
    return Radar(_("Sections of both rounds"), say.sections_word(second), axes, rings, tables.chart_top(second))


def _table(first: Round, second: Round, lines: Sequence[Compared]) -> Table:
    columns = (
        Column(_("Code (column)"), Shape.CODE), Column(say.items_word(second), cap_mm=85), *(Column(name, Shape.NUMBER, width_mm=26) for name in _names(first, second)), Column(_("Change (column)"), Shape.STATE, width_mm=28),
    )  # fmt: skip
    rows: list[Row] = []
    section = ""
    for one in lines:
        place = second.framework.section_of.get(one.code) if one.second is not None else first.framework.section_of.get(one.first_code)
        head = say.section_title(place) if place and one.second is not None else _("Only in the first round")
        if head != section:
            rows.append(Group(head))
            section = head
        code = one.code if one.first_code in ("", one.code) else f"{one.first_code} → {one.code}"
        rows.append((code, one.name, _given(first, one.first_code, one.first), _given(second, one.code, one.second), say.change_words(one.change)))
    return Table(columns, rows, group_label=say.sections_word(second), name=_("Compared (sheet)"))


def _given(round_: Round, code: str, score: Any) -> str:
    item = round_.framework.items.get(code)
    return _("(not asked)") if score is None or item is None else say.score_words(item, score)


# --- trend -------------------------------------------------------------------------------------------------------------------------------------


def trend(work: Work, request: Request) -> Document:
    """The totals of the chosen rounds, or of the newest ones of an instrument, oldest first."""
    words = _("Trend over the rounds")
    instruments = (str(request["instrument"]),) if request["instrument"] else ()
    ids = say.asked(work, request, instruments, newest=MOST_POINTS if instruments else 1)
    if ids and request.ids is None and not instruments:
        ids = _alike(work, ids[0])
    points = assessment_reading.trend(work.reader, ids)[-MOST_POINTS:]
    if not points:
        return plain_document(work, words, say.nothing_yet(work, words, _("rounds of one instrument")), "report")
    newest = assessment_reading.read(work.reader, points[-1].assessment_id)
    return say.document(work, newest, words, tuple(_trend(work, words, points, newest)), "report")


def _alike(work: Work, assessment_id: int) -> list[int]:
    """The rounds of the same instrument, the newest ones."""
    sql = (
        "SELECT id FROM assessment WHERE instrument = (SELECT instrument FROM assessment WHERE id = ?) AND deleted_at IS NULL AND ifnull(superseded, 0) = 0"
        " ORDER BY fiscal_year DESC, ifnull(data_to, '') DESC, id DESC LIMIT ?"
    )
    return [row[0] for row in work.reader.connection.execute(sql, (assessment_id, MOST_POINTS))]


def _trend(work: Work, words: str, points: Sequence[TrendPoint], newest: Round) -> Iterator[Block]:
    yield Title(words, tuple(text for text in (work.reader.value_lists().label("instrument", newest.framework.instrument), office_name(work)) if text), data_line(work, _("{count} rounds", count=len(points))))
    by_percent = len({point.framework_id for point in points}) > 1 and all(point.percent is not None or point.score is None for point in points)
    top = 100.0 if by_percent else tables.chart_top(newest) if newest.framework.total != "points" else float(newest.total.full or newest.framework.full or 1)
    values = tuple((None if point.percent is None else float(point.percent)) if by_percent else point.score for point in points)
    chart = Trend(_("Result of each round"), _("Round (column)"), tuple(_label(point, newest) for point in points), (TrendLine(_("Result (line)"), values),), top)
    numbers = Numbers()
    yield drawing.block(chart)
    yield numbers.picture(_("Result of each round ({scale})", scale=_("per cent of the full points") if by_percent else _("0–{top}", top=f"{top:g}")))
    yield numbers.table(_("The rounds and what they came to"))
    yield _points_table(points, newest)
    if newest.framework.instrument in OF_SCHOOLS:
        yield Note(_("Assessed: schools that are assessed completely, of all of the round. The result is their mean."))
    if by_percent:
        yield Note(_("The rounds are of different editions: they are compared in per cent of what can be reached."))
    yield from _by_section(points, newest, numbers)


def _label(point: TrendPoint, newest: Round) -> str:
    year = _("year {year} (chart)", year=point.fiscal_year)
    return year if point.period in ("", "year") else f"{year}\n{newest.label('assessment_period', point.period)}"


def _points_table(points: Sequence[TrendPoint], newest: Round) -> Table:
    columns = (
        Column(_("Round (column)"), cap_mm=70), Column(_("Fiscal year (column)"), Shape.CODE), Column(_("Assessed (column)"), Shape.STATE, width_mm=18),
        Column(_("Result (column)"), Shape.NUMBER, width_mm=16), Column(_("Per cent (column)"), Shape.NUMBER, width_mm=16), Column(_("Called (column)"), Shape.STATE, width_mm=20),
        Column(_("Change (column)"), Shape.STATE, width_mm=26),
    )  # fmt: skip
    rows: list[Row] = []
    for place, point in enumerate(points):
        earlier = points[place - 1] if place and points[place - 1].framework_id == point.framework_id else None
        change = None if earlier is None or earlier.score is None or point.score is None else say.change_words(round(point.score - earlier.score, 4), say.places(newest))
        rows.append((point.name, str(point.fiscal_year), f"{point.done}/{point.of}", say.number(point.score, say.places(newest)), say.number(point.percent), point.grade or say.NOTHING, change or say.NOTHING))
    return Table(columns, rows, name=_("Trend (sheet)"))


def _by_section(points: Sequence[TrendPoint], newest: Round, numbers: Numbers) -> Iterator[Block]:
    """A line for each section, where all rounds are of one edition."""
    sections = say.scored_sections(newest)
    if len(points) < 2 or len(sections) > MOST_SECTIONS or len({point.framework_id for point in points}) > 1 or not all(point.sections for point in points):
        return
    percent = tables.chart_top(newest) == 100

    def value(point: TrendPoint, code: str) -> float | None:
        total = point.sections.get(code)
        found = None if total is None else total.percent if percent else total.value
        return None if found is None else float(found)

    lines = tuple(TrendLine(say.section_name(section), tuple(value(point, section.code) for point in points)) for section in sections)
    yield Gap(12)
    yield drawing.block(Trend(_("Sections over the rounds"), _("Round (column)"), tuple(_label(point, newest) for point in points), lines, tables.chart_top(newest)))
    yield numbers.picture(_("{section} over the rounds", section=say.sections_word(newest)))


