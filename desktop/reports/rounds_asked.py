"""Which rounds of an instrument a report is about, and what every page of a round says of itself: period, parties, state of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.models import assessment_reading
from desktop.models.assessment_register import ASSESSMENTS
from desktop.reports import assessment_words as say
from desktop.reports.blocks import Block, Cell, Column, Table, Title
from desktop.reports.request import Request, Work, data_line, record_ids
from desktop.words import _

if TYPE_CHECKING:
    from desktop.models.assessment_round import Round

_NEWEST = (
    "SELECT id FROM assessment WHERE instrument = ? AND deleted_at IS NULL AND ifnull(superseded, 0) = 0"
    " ORDER BY fiscal_year DESC, ifnull(data_to, '') DESC, id DESC"
)


def rounds(work: Work, request: Request, instrument: str, prefer: str = "") -> list[Round]:
    """The chosen rounds of an instrument, or its newest one; of several the newest whose edition has ``prefer`` in its name, code or edition."""
    connection = work.reader.connection
    if request.ids is not None or request.query.filters or request.query.text:
        marks = [int(one) for one in record_ids(work, ASSESSMENTS, request)]
        found = dict(connection.execute(f"SELECT id, instrument FROM assessment WHERE id IN ({','.join('?' * len(marks))})", marks))
        return [assessment_reading.read(work.reader, one) for one in marks if found.get(one) == instrument]
    ids = [row[0] for row in connection.execute(_NEWEST, (instrument,))]
    if prefer:
        sql = "SELECT a.id FROM assessment a JOIN framework f ON f.id = a.framework_id WHERE a.instrument = ? AND (f.edition || f.code || f.name) LIKE ?"
        wanted = {row[0] for row in connection.execute(sql, (instrument, f"%{prefer}%"))}
        ids = sorted(ids, key=lambda one: one not in wanted)
    return [assessment_reading.read(work.reader, ids[0])] if ids else []


def period_words(found: Round) -> str:
    """“รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2569”."""
    if found.period == "year":
        return _("Fiscal year B.E. {year}", year=found.record["fiscal_year"])
    return _("{period}, fiscal year {year}", period=found.label("assessment_period", found.period), year=found.record["fiscal_year"])


def round_title(work: Work, found: Round, title: str, *under: str) -> Title:
    """The head of a report of a round."""
    lines = (str(found.record["name"]), "" if _says_period(found) else period_words(found), *under, found.subject.name if found.subject.partner_id else found.office.get("name_th", ""))
    copy = tuple(text for text in (*say.state(found), say.data_of(work, found)) if text)
    line = " · ".join((_("Framework: {name} ({edition})", name=found.framework.name, edition=found.framework.edition), *copy))
    return Title(title, tuple(dict.fromkeys(text for text in lines if text)), line)


def _says_period(found: Round) -> bool:
    """Whether the name of a round says its year, and which round of the year it is."""
    name = str(found.record["name"])
    period = "" if found.period == "year" else found.label("assessment_period", found.period)
    return str(found.record["fiscal_year"]) in name and period in name


def nothing(work: Work, title: str, words: str) -> tuple[Block, ...]:
    """The page of a report that found no record: its head, what it looked for, and that there is none."""
    from desktop.reports.request import title_block

    empty = Table((Column(_("Result so far")),), [(Cell(_("No record matches the conditions"), align="centre"),)], name=title)
    return (title_block(work, title, data_line(work, words)), empty)
