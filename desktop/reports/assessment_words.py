"""What every report of a self-assessment round says of it: which copy it is, which round, how a score and a change are written, which evidence (domain B.4.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.domain.assessment_rules import ASSESSMENT, FROZEN
from desktop.domain.framework import Item, Section
from desktop.domain.interpolation import half_up, plain
from desktop.domain.scoring import FACTORS, Score, Total
from desktop.domain.thai_date import format_date
from desktop.domain.thai_sort import sort_key
from desktop.models import assessment_reading
from desktop.models.assessment_register import ASSESSMENTS
from desktop.reports.blocks import Block, Digits, Document, PageBreak, Prose, Signatures, Signer, Title
from desktop.reports.request import Request, Work, data_line, office_name, record_ids, title_block
from desktop.reports.request import document as plain_document
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.models.assessment_round import EvidenceLine, ItemAnswer, Round

NOTHING = "–"
SENT_STEPS = ("submit", "submit_directly")
POINTS = ("weighted", "points")
"""Totals whose items and sections have points."""
OWN_ROUND = "SELECT id FROM assessment WHERE deleted_at IS NULL AND ifnull(superseded, 0) = 0 {where} ORDER BY fiscal_year DESC, ifnull(data_to, '') DESC, id DESC LIMIT ?"


# --- which rounds ------------------------------------------------------------------------------------------------------------------------------


def asked(work: Work, request: Request, instruments: Sequence[str] = (), newest: int = 1) -> list[int]:
    """The rounds a report is about: those chosen or found by the list, of ``instruments`` where they are named; without a choice the newest ones, of the
    first of the instruments that has any."""
    connection = work.reader.connection
    if request.ids is None and not request.query.filters and not request.query.text:
        for instrument in instruments:
            if ids := [row[0] for row in connection.execute(OWN_ROUND.format(where="AND instrument = ?"), (instrument, newest))]:
                return ids
        return [] if instruments else [row[0] for row in connection.execute(OWN_ROUND.format(where=""), (newest,))]
    found = [int(one) for one in record_ids(work, ASSESSMENTS, request)]
    if not instruments:
        return found
    return [one for one in found if connection.execute("SELECT instrument FROM assessment WHERE id = ?", (one,)).fetchone()[0] in instruments]


def nothing_yet(work: Work, title: str, conditions: str) -> tuple[Block, ...]:
    """The page of a report that found no round."""
    words = Prose(_("There is no such round yet. Begin a round in the list first, then print its report."), indent=False)
    return (title_block(work, title, data_line(work, conditions)), words)


# --- which copy --------------------------------------------------------------------------------------------------------------------------------


def state(round_: Round) -> tuple[str, ...]:
    """Draft, or sent when and by which letter; corrected for the how manieth time and why.

    What became of it after sending (confirmed, closed, corrected by a revision) is said in the window and not here: the report of a round that was sent prints as it was.
    """
    record = round_.record
    said = [_sent(round_)] if record["status"] in FROZEN else [_("Draft, not sent yet (status: {status})", status=_(ASSESSMENT.statuses[record["status"]].label))]
    if record.get("revision"):
        reason = record.get("revision_reason")
        number = record["revision"]
        said.append(_("Revision {number}, because {reason}", number=number, reason=reason) if reason else _("Revision {number}", number=number))
    return tuple(said)


def _sent(round_: Round) -> str:
    record = round_.record
    on = next((one.decided_on for one in reversed(round_.approvals) if one.step in SENT_STEPS), None) or record.get("out_doc_on") or record.get("status_on")
    date = format_date(on, "long") if on else NOTHING
    number = record.get("out_doc_no")
    return _("Sent on {date} by letter {number}", date=date, number=number) if number else _("Sent on {date}", date=date)


def state_line(round_: Round) -> str:
    """Which copy it is, on one line."""
    return " · ".join(state(round_))


def period(round_: Round) -> str:
    """ปีงบประมาณ 2569, or รอบ 6 เดือน ปีงบประมาณ 2569."""
    year = round_.record["fiscal_year"]
    if round_.period in ("", "year", "m12"):
        return _("Fiscal year {year}", year=year)
    if round_.period == "academic":
        return _("School year {year}", year=year)
    return _("{period}, fiscal year {year} (round)", period=round_.label("assessment_period", round_.period), year=year)


def edition(round_: Round) -> str:
    """The name of the framework with its edition."""
    framework = round_.framework
    return framework.name if framework.edition in framework.name else _("{name}, edition {edition}", name=framework.name, edition=framework.edition)


def office(work: Work, round_: Round) -> str:
    """Whose report it is, as it was called when the round was sent."""
    return round_.subject.name if round_.subject.partner_id else round_.office.get("name_th", "") or ("" if round_.frozen else office_name(work))


def title(work: Work, round_: Round, words: str, *under: str, said: str | None = None) -> Title:
    """Title, round, office, edition, what is assessed (``said``: in other words), which copy, date of the data."""
    assessed = (round_.total.said if round_.total.of else "") if said is None else said
    line = " · ".join(text for text in (edition(round_), assessed, *state(round_), data_of(work, round_)) if text)
    return Title(words, tuple(dict.fromkeys(text for text in (str(round_.record["name"]), *under, office(work, round_)) if text)), line)


def data_of(work: Work, round_: Round) -> str:
    """Of which day the data are, of a round that is not sent; those of a sent one are of the day it was sent."""
    return "" if round_.frozen else _("Data as of {date}", date=format_date(work.today(), "long"))


def period_line(round_: Round) -> str:
    """The period as a line of its own; "" where the name of the round says the year already."""
    return "" if str(round_.record["fiscal_year"]) in str(round_.record["name"]) else period(round_)


ANSWERED = "response"
"""The table in which a subject must have a row to get pages of its own."""


class OfRounds:
    """The blocks of several rounds, each on pages of its own numbered from 1; a round is read when its pages begin.

    Of a round of schools every school that has something in the table ``having`` gets its pages; where none has, the round says so once. Without a table a round has
    pages once, whoever answered it.
    """

    def __init__(self, work: Work, ids: Sequence[int], subject: int | None, make: Callable[[Round], Iterable[Block]], words: str, family: str = "report", having: str = ANSWERED) -> None:
        self.work, self.ids, self.subject, self.make, self.words, self.family, self.having = work, ids, subject, make, words, family, having

    def __iter__(self) -> Iterator[Block]:
        begun = False
        for one in self.ids:
            for subject in [self.subject] if self.subject else self._subjects(one):
                round_ = assessment_reading.read(self.work.reader, one, None if subject == NOBODY else subject)
                if begun:
                    yield PageBreak(self.family, restart=True, state=state_line(round_))
                begun = True
                yield from self.make(round_) if subject != NOBODY else self._nobody(round_)

    def _subjects(self, assessment_id: int) -> list[int | None]:
        """The subjects that get pages: the only one there is, those with rows, or nobody."""
        subjects = assessment_reading.read(self.work.reader, assessment_id).subjects if self.having else ()
        if len(subjects) < 2:
            return [None]
        sql = f"SELECT DISTINCT subject_id FROM {self.having} WHERE assessment_id = ? AND deleted_at IS NULL"
        with_rows = {row[0] for row in self.work.reader.connection.execute(sql, (assessment_id,))}
        return [one.id for one in sorted(subjects, key=lambda one: sort_key(one.name)) if one.id in with_rows] or [NOBODY]

    def _nobody(self, round_: Round) -> Iterator[Block]:
        whole = round_.office.get("name_th", "") or office_name(self.work)
        yield Title(self.words, tuple(text for text in (str(round_.record["name"]), whole) if text), " · ".join(text for text in (edition(round_), *state(round_), data_of(self.work, round_)) if text))
        yield Prose(_("For none of the {count} schools of this round has anything of this been recorded yet.", count=len(round_.subjects)), indent=False)


NOBODY = -1


def of_rounds(
    work: Work, request: Request, words: str, conditions: str, make: Callable[[Round], Iterable[Block]], instruments: Sequence[str] = (), family: str = "report",
    having: str = ANSWERED, running: str = "",
) -> Document:
    """A report with pages for each chosen round and, of a round of schools, each school (``OfRounds``); the newest round when none is chosen."""
    ids = asked(work, request, instruments)
    if not ids:
        return plain_document(work, words, nothing_yet(work, words, conditions), family)
    subject = int(request["subject"]) if request["subject"] else None
    first = assessment_reading.read(work.reader, ids[0], subject)
    blocks = OfRounds(work, ids, subject, make, words, family, having)
    called = running or words
    return document(work, first, words, blocks, family, f"{called} {period(first)}" if len(ids) == 1 else called)


def document(work: Work, round_: Round, words: str, blocks: Any, family: str = "report", running: str = "") -> Document:
    """A document of a round: its copy on every page, the office's digits, names that are never broken."""
    printed = _("Printed from Prasan on {date}", date=format_date(work.today(), "short"))
    names = tuple(round_.office.get(key, "") for key in ("name_th", "short_name", "director_name", "province")) + tuple(one.name for one in round_.members)
    digits: Digits = "thai" if work.settings.digits == "thai" else "arabic"
    return Document(words, blocks, family=family, running=running, printed=printed, digits=digits, state=state_line(round_), names=names)


def signatures(work: Work, round_: Round, *roles: str, own: bool = False) -> Signatures:
    """Who answers for the round signs first, the director of that day last; what is not known stays empty brackets. ``own``: a school signs for itself."""
    if own and round_.subject.partner_id:
        return Signatures((*(Signer(role) for role in roles[:-1]), Signer(roles[-1], "", head_of(round_.subject.name))))
    first = Signer(roles[0], round_.reporter(work.settings.user_name or ""))
    last = Signer(roles[-1], round_.office.get("director_name", ""), round_.office.get("director_title", ""))
    return Signatures((first, *(Signer(role) for role in roles[1:-1]), last))


def head_of(school: str) -> str:
    """The post of the one who heads a school: ผู้อำนวยการโรงเรียน…"""
    return _("Director of {school}", school=school)


# --- items and sections ------------------------------------------------------------------------------------------------------------------------

_SECTIONS = {"standard": N_("Standard {code}"), "category": N_("Category {code}"), "dimension": N_("Dimension {code}"), "component": N_("Component {code}"), "part": N_("Part {code}")}
_ITEMS = {"sar": N_("Indicator (SAR)"), "pmqa": N_("Topic (item)"), "agreement": N_("Indicator (KPI)"), "ita": N_("Item of the checklist"), "control": N_("Item (control)")}


def section_name(section: Section) -> str:
    """มาตรฐานที่ 1, หมวด 3; the name alone where its kind has no such word."""
    return _(_SECTIONS[section.kind], code=section.code) if section.kind in _SECTIONS else section.name


def section_title(section: Section) -> str:
    """The section with its name, its word said once."""
    head = section_name(section)
    return section.name if head == section.name or section.name.startswith(head) else f"{head} {section.name}"


def short_title(section: Section) -> str:
    """Code and name, where the head of the column says what it is."""
    return f"{section.code} {section.name}"


def sections_word(round_: Round) -> str:
    """What the sections are called in the head of a table."""
    kinds = {section.kind for section in scored_sections(round_)}
    words = {"standard": _("Standard (head)"), "category": _("Category (head)"), "dimension": _("Dimension (head)"), "component": _("Component (head)")}
    return words.get(kinds.pop(), _("Section (head)")) if len(kinds) == 1 else _("Section (head)")


def items_word(round_: Round) -> str:
    """What the items are called in the head of a table."""
    return _(_ITEMS.get(round_.framework.instrument, N_("Item (assessment)")))


CODE_IN_NAME = 20
"""A name that has its code within so many letters (ตัวบ่งชี้ที่ 1.1) needs it no second time."""


REMINDER = re.compile(r"\s*\(ตรวจถ้อยคำ[^()]*\)$")
"""What the shipped editions say behind a name that is not the official wording."""


def name_of(item: Item) -> str:
    """The name of an item as it is printed: the reminder to compare it with the manual is said once below (``slots``), not on every line."""
    return REMINDER.sub("", item.name) if item.slot else item.name


def item_title(item: Item) -> str:
    """Code and name, the code said once."""
    return name_of(item) if item.code in item.name[:CODE_IN_NAME] else f"{item.code} {name_of(item)}"


def item_heading(round_: Round, item: Item) -> str:
    """The item as a heading that is numbered itself: its kind, code and name (หัวข้อ 1.1 การนำองค์การ), the code said once."""
    return name_of(item) if item.code in item.name[:CODE_IN_NAME] else f"{items_word(round_)} {item.code} {name_of(item)}"


def slots(round_: Round, items: Iterable[Item]) -> str:
    """What is said of items whose official names the office has not filled in; "" where all have theirs."""
    slots_ = [item for item in items if item.slot]
    empty = [item.code for item in slots_ if not REMINDER.search(item.name)]
    short = [item.code for item in slots_ if REMINDER.search(item.name)]
    said = (
        _("Not named yet from the manual of the authority: {codes}", codes=", ".join(empty)) if empty else "",
        _("Named in short by the program, to be compared with the wording of the authority: {codes}", codes=code_ranges(short)) if short else "",
    )
    return " · ".join(text for text in said if text)


def scored_sections(round_: Round) -> list[Section]:
    """Sections with at least one item that counts."""
    return [section for section in round_.framework.sections if any(item.scored for item in section.items)]


def answers_of(round_: Round, section: Section) -> list[ItemAnswer]:
    """The answers to the items of a section, in the order of the edition."""
    return [round_.answers[item.code] for item in section.items if item.code in round_.answers]


# --- numbers -----------------------------------------------------------------------------------------------------------------------------------


def number(value: Any, places: int = 2) -> str:
    """A number with fixed decimals, halves up as everywhere (domain B.4.6); a dash for none."""
    return NOTHING if value is None else f"{half_up(value, places):,.{places}f}"


def places(round_: Round) -> int:
    """Decimals of means and points: four where values are interpolated (domain B.4.4), else two."""
    return 4 if any(item.scoring == "interpolate" for item in round_.framework) else 2


def score_words(item: Item, score: Score) -> str:
    """The value of an item in a table: the number, ยังไม่ประเมิน, or N/A."""
    if score.state == "not_applicable":
        return _("N/A")
    if score.value is None:
        return _("Not assessed yet (cell)")
    return number(score.value, 4) if item.scoring == "interpolate" else plain(score.value, 2)


def value_words(round_: Round, one: ItemAnswer) -> str:
    """The value of an item in a sentence: ระดับ 4 (ดีมาก), ร้อยละ 45, มี."""
    score = one.score
    if score.state != "scored" or score.value is None:
        return _("Does not apply (N/A)") if score.state == "not_applicable" else _("Not assessed yet (cell)")
    if one.item.scoring in FACTORS:
        return _("{percent} per cent (value)", percent=plain(score.value))
    if one.item.scoring == "yes_no":
        return _("There is one") if score.value else _("There is none")
    label = next((level.label for level in round_.framework.scale(one.item) if Decimal(str(level.value)) == score.value), "")
    level = score_words(one.item, score)
    return _("level {level} ({label})", level=level, label=label) if label else _("level {level}", level=level)


def total_words(round_: Round, total: Total) -> str:
    """A total in a sentence: what was reached of what, per cent, what it is called; "" while nothing is scored."""
    if total.value is None:
        return ""
    value, called = number(total.value, places(round_)), _("called {label}", label=total.label) if total.label else ""
    points = {"points": number(total.points, places(round_)), "full": number(total.full)}
    reached = "" if total.points is None or not total.full else _("that is {percent} per cent", percent=number(Decimal(total.points) / Decimal(total.full) * 100))
    parts: tuple[str, ...]
    match round_.framework.total:
        case "points":
            parts = (_("{points} of {full} points", **points), reached, called)
        case "weighted" if total.done < total.of:  # the mean is of what is assessed, the points are of the whole: each says so
            parts = (_("a mean level of {value} in what is assessed so far", value=value), called, _("with {points} of {full} points of the whole", **points), reached)
        case "weighted":
            parts = (_("a mean level of {value}, {points} of {full} points", value=value, **points), reached, called)
        case "share" if total.done < total.of:
            parts = (_("{value} per cent of what was checked so far are there", value=number(total.value)), called)
        case "share":
            parts = (_("{value} per cent are there", value=number(total.value)), called)
        case _:
            parts = (_("a mean of {value}", value=value), called)
    return " ".join(text for text in parts if text)


def change_words(change: Any, places_: int | None = None) -> str:
    """A change with its sign, in words: เพิ่มขึ้น +0.25, ลดลง −1, เท่าเดิม; a dash where the two cannot be compared. ``places_``: so many decimals, as the values beside it have."""
    if change is None:
        return NOTHING
    value = Decimal(str(change))
    if value == 0:
        return _("the same")
    said = plain(abs(value), 2) if places_ is None else number(abs(value), places_)
    return _("up +{value}", value=said) if value > 0 else _("down −{value}", value=said)


# --- evidence ----------------------------------------------------------------------------------------------------------------------------------

_NUMBERED = re.compile(r"(.*?)(\d+)$")


def code_ranges(codes: Iterable[str]) -> str:
    """Evidence codes as they are named in a table: 1-01 ถึง 1-06, 2-03."""
    parts = []
    for _step, run in groupby(enumerate(dict.fromkeys(codes)), key=lambda pair: _place(pair[1], pair[0])):
        found = [code for _number, code in run]
        parts += [_("{first} to {last} (codes)", first=found[0], last=found[-1])] if len(found) > 2 else found
    return ", ".join(parts)


def _place(code: str, position: int) -> tuple[str, int]:
    """Codes that follow each other have one value: what stands before the number, and the number less its position."""
    found = _NUMBERED.match(code)
    return (found[1], int(found[2]) - position) if found else (code, -1)


def evidence_words(lines: Sequence[EvidenceLine]) -> str:
    """The evidence of an item as codes; how many have none."""
    codes = code_ranges(line.code for line in lines if line.code)
    bare = sum(not line.code for line in lines)
    without = _("{count} without a code", count=bare) if bare else ""
    return ", ".join(text for text in (codes, without) if text) or NOTHING


def evidence_name(round_: Round, line: EvidenceLine) -> str:
    """The name of a piece of evidence; of a secret one only how secret it is."""
    if line.secrecy and line.secrecy != "normal":
        return _("({secrecy} document, its name is not printed)", secrecy=round_.label("secrecy", line.secrecy))
    return line.name


def kept_where(line: EvidenceLine) -> str:
    """Where a piece of evidence is kept, one place a line: holder, shelf, link, files with the beginning of their sha256; of a secret one the holder
    alone, for the words on a shelf say as much as its name."""
    count = _("{count} files (evidence)", count=line.file_count) if line.file_count else ""
    place = " · ".join(text for text in (line.holder, line.shelf) if text)
    if line.secrecy not in ("", "normal"):
        return "\n".join(text for text in (line.holder, count) if text) or NOTHING
    files = "\n".join(_("File {name}", name=name) for name in line.files.splitlines()) or count
    return "\n".join(text for text in (place, line.link, files) if text) or NOTHING


def owners(round_: Round, row: Any) -> str:
    """Who answers for an item: main host, then the others."""
    main = [text for text in (row.get("owner") or "", round_.label("org_unit", row.get("owner_unit")) if row.get("owner_unit") else "") if text]
    others = [str(one) for one in row.get("co_owners") or ()]
    said = [" · ".join(main)] if main else []
    if others:
        said.append(_("with {names}", names=", ".join(others)))
    return "\n".join(said)
