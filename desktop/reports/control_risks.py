"""Forms of internal control that are printed from the risks: ปค.5 and its follow-up (rules of the Ministry of Finance 2561, domain B.4.5 b), ปอ.3 and ปย.2 of 2544.

Columns and heads of ปค.5 are those of domain B.4.5; the heads of ปอ.3 and ปย.2 are known, not found [K]: an office compares them with its manual before it signs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.domain.thai_date import fiscal_period, format_date
from desktop.reports.blocks import Block, Column, Document, Group, Row, Shape, Signatures, Signer, Table, Title, apart
from desktop.reports.request import Request, Work, document, fiscal_span
from desktop.reports.risk_words import (
    Risk,
    Say,
    Source,
    activity,
    by_mission,
    day,
    follow_ups,
    improvement,
    live,
    of_round,
    origins,
    responsible,
    unit_of,
    whole_names,
)
from desktop.reports.rounds_asked import rounds
from desktop.words import _

CONTROL = "control"
OLD_GENERATION = "2544"


def sources(work: Work, request: Request, prefer: str = "") -> list[Source]:
    """The risks of the rounds asked for; without a round of internal control those of the present fiscal year."""
    found = [of_round(one, unit_of(request)) for one in rounds(work, request, CONTROL, prefer)]
    return found or [live(work, fiscal_span(work, request["year"])[0], unit_of(request))]


def head(source: Source, title: str, corner: str, unit: str = "", *under: str) -> Title:
    """The head of a form of internal control: its name at the corner, office, title, and the day the year ends (1 ต.ค.–30 ก.ย.)."""
    ends = format_date(fiscal_period(source.year)[1], "long")
    lines = (source.say("org_unit", unit) if unit else "", _("For the period of operation that ended on {date}", date=ends), *under)
    return Title(title, tuple(text for text in lines if text), over=source.office.get("name_th", ""), corner=corner)


def reporter(office: Mapping[str, str]) -> Signatures:
    """The one who reports signs: the head of the office."""
    return Signatures((Signer(_("Reporter"), office.get("director_name", ""), office.get("director_title", "")),))


# --- ปค.5 --------------------------------------------------------------------------------------------------------------------------------------


def pk5(work: Work, request: Request) -> Document:
    """แบบ ปค. 5 of the rounds asked for: seven columns under the three kinds of mission, signed by the head of the office."""
    return _pk5_document(work, sources(work, request), unit_of(request))


def pk5_of_register(work: Work, request: Request) -> Document:
    """แบบ ปค. 5 of a fiscal year as the risk register is now."""
    return _pk5_document(work, [live(work, fiscal_span(work, request["year"])[0], unit_of(request))], unit_of(request))


def _pk5_document(work: Work, found: Sequence[Source], unit: str) -> Document:
    title = _("Report on the assessment of internal control")
    running = _("Form PK 5, fiscal year {year}", year=found[0].year) if len(found) == 1 else ""
    return document(work, title, tuple(apart([_pk5_page(work, title, source, unit) for source in found])), "register", running, [source.office for source in found])


def _pk5_page(work: Work, title: str, source: Source, unit: str) -> tuple[Block, ...]:
    table = Table(_pk5_columns(), list(_pk5_rows(source)), dense=True, numbered=True, name=_("Form PK 5"), group_label=_("Kind of mission"))
    return (head(source, title, _("Form PK 5"), unit), table, reporter(source.office))


def _pk5_columns() -> tuple[Column, ...]:
    """Domain B.4.5 b: (1)…(7)."""
    return (
        Column(_("Missions by the law that set up the agency, by its plan, or other important missions / objective"), width_mm=47),
        Column(_("Risk (form)"), width_mm=35),
        Column(_("Existing internal control"), width_mm=43),
        Column(_("Assessment of the internal control"), width_mm=39),
        Column(_("Risk that remains"), width_mm=34),
        Column(_("Improvement of the internal control"), width_mm=40),
        Column(_("Responsible agency / to be done by"), width_mm=27),
    )


def _pk5_rows(source: Source) -> Iterator[Row]:
    for kind, found in by_mission(source.risks).items():
        yield Group(source.say("mission_kind", kind) or _("Mission not stated"))
        before: Risk | None = None
        for risk in found:
            words = (str(risk.get(name) or "") for name in ("name", "control", "control_result", "residual_risk"))
            yield (activity(risk, before), *words, improvement(source.say, risk), responsible(source.say, risk, officer=False))
            before = risk


# --- the follow-up -----------------------------------------------------------------------------------------------------------------------------


def follow_up(work: Work, request: Request) -> Document:
    """การติดตามผลตามแบบ ปค. 5: of each improvement its state, per cent and obstacles as last followed up (domain B.4.5 b)."""
    title = _("Follow-up of the improvement of internal control")
    source = live(work, fiscal_span(work, request["year"])[0], unit_of(request))
    source = replace(source, risks=[risk for risk in source.risks if risk["measure"] or risk["residual_risk"]])
    table = Table(_follow_columns(), list(_follow_rows(work, source)), dense=True, numbered=True, name=_("Follow-up of PK 5"), group_label=_("Kind of mission"))
    state = _("State as of {date}", date=format_date(work.today(), "long"))
    blocks = (head(source, title, _("Follow-up of PK 5"), unit_of(request), state), table, reporter(source.office))
    return whole_names(document(work, title, blocks, "register", _("Follow-up of PK 5, fiscal year {year}", year=source.year)), source.risks)


def _follow_columns() -> tuple[Column, ...]:
    state = _("Follow-up (column)")
    return (
        Column(_("Mission or activity / objective"), width_mm=44),
        Column(_("Risk that remains"), width_mm=37),
        Column(_("Improvement of the internal control"), width_mm=44),
        Column(_("Responsible agency / to be done by"), width_mm=27),
        Column(_("State of the measure"), Shape.STATE, width_mm=23, under=state),
        Column(_("Progress (per cent)"), Shape.STATE, width_mm=19, under=state),
        Column(_("Result (follow-up)"), width_mm=37, under=state),
        Column(_("Obstacles"), width_mm=34, under=state),
    )


def _follow_rows(work: Work, source: Source) -> Iterator[Row]:
    for kind, found in by_mission(source.risks).items():
        yield Group(source.say("mission_kind", kind) or _("Mission not stated"))
        before: Risk | None = None
        for risk in found:
            remains = str(risk.get("residual_risk") or risk.get("name") or "")
            yield (activity(risk, before), remains, improvement(source.say, risk), responsible(source.say, risk), *_last_look(work, source.say, risk))
            before = risk


def _last_look(work: Work, say: Say, risk: Risk) -> tuple[str, str, str, str]:
    """State with its day, per cent, result and obstacles of the last follow-up; of one that was never followed up that it was not."""
    looked = follow_ups(work, risk)
    progress = risk.get("progress")
    if not looked:
        return _("Not followed up yet"), percent_words(progress), "", ""
    last = looked[0]
    on = format_date(day(last.get("on")), "short") if last.get("on") else ""
    told = "\n".join(text for text in (say("risk_progress", last.get("state")), on) if text)
    return told, percent_words(progress if progress is not None else last.get("percent")), str(last.get("result") or ""), str(last.get("obstacle") or "")


def percent_words(value: object) -> str:
    """A percentage with two decimals, “–” where nothing is known."""
    return f"{float(str(value)):.2f}" if value not in (None, "") else "–"


# --- the forms of 2544 -------------------------------------------------------------------------------------------------------------------------


def po3(work: Work, request: Request) -> Document:
    """แบบ ปอ. 3: the plan of improvement of the whole office (2544)."""
    title = _("Report on the plan to improve internal control")
    found = sources(work, request, OLD_GENERATION)
    return document(work, title, tuple(apart([_po3_page(work, title, source) for source in found])), "register", offices=[source.office for source in found])


def _po3_page(work: Work, title: str, source: Source) -> tuple[Block, ...]:
    since = origins(work, source.risks)
    columns = (
        Column(_("Process, project, activity or field assessed, and objective of the control"), width_mm=58),
        Column(_("Risk that remains"), width_mm=46),
        Column(_("Period in which the weakness was found"), Shape.STATE, width_mm=30),
        Column(_("Improvement of the control (2544)"), width_mm=56),
        Column(_("To be done by / responsible"), width_mm=40),
        Column(_("Note"), width_mm=35),
    )
    rows: list[Row] = []
    for risk in source.risks:
        if risk.get("measure") or risk.get("residual_risk"):
            found = _("Fiscal year {year}", year=since.get(risk["id"], source.year))
            remains, note = str(risk.get("residual_risk") or risk.get("name") or ""), str(risk.get("note") or "")
            rows.append((activity(risk, None), remains, found, improvement(source.say, risk), responsible(source.say, risk, officer=False), note))
    table = Table(columns, rows, dense=True, numbered=True, name=_("Form PO 3"))
    return (head(source, title, _("Form PO 3")), table, reporter(source.office))


def py2(work: Work, request: Request) -> Document:
    """แบบ ปย. 2: assessment and plan of improvement, of each group a page of its own (2544)."""
    title = _("Report on the assessment and the improvement of internal control")
    pages: list[tuple[Block, ...]] = []
    found = sources(work, request, OLD_GENERATION)
    for source in found:
        known = dict.fromkeys((*source.units, *(str(risk.get("unit") or "") for risk in source.risks)))
        mine = {key: own for key in known if (own := [risk for risk in source.risks if (risk.get("unit") or "") == key])} or {unit_of(request): []}
        pages += [_py2_page(title, replace(source, risks=own), key) for key, own in mine.items()]
    made = document(work, title, tuple(apart(pages)), "register", offices=[source.office for source in found])
    return whole_names(made, (risk for source in found for risk in source.risks))


def _py2_page(title: str, source: Source, unit: str) -> tuple[Block, ...]:
    columns = (
        Column(_("Process, project, activity or field assessed, and objective of the control"), width_mm=47),
        Column(_("Existing control (2544)"), width_mm=43),
        Column(_("Assessment of the control"), width_mm=40),
        Column(_("Risk that remains"), width_mm=36),
        Column(_("Improvement of the control (2544)"), width_mm=42),
        Column(_("To be done by / responsible"), width_mm=32),
        Column(_("Note"), width_mm=25),
    )
    rows: list[Row] = []
    for risk in source.risks:
        words = (str(risk.get(name) or "") for name in ("control", "control_result", "residual_risk"))
        rows.append((activity(risk, None), *words, improvement(source.say, risk), responsible(source.say, risk), str(risk.get("note") or "")))
    name = source.say("org_unit", unit)
    table = Table(columns, rows, dense=True, numbered=True, name=f"{_('Form PY 2')} {name}".strip())
    return (head(source, title, _("Form PY 2"), unit), table, Signatures((Signer(_("Reporter"), "", _("Head of {unit}", unit=name) if name else ""),)))
