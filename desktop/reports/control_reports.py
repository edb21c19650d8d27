"""Letters of certification and components of internal control: ปค.1 and ปค.4 (rules of the Ministry of Finance 2561, domain B.4.5 b), ปอ.1, ปอ.2 and ปย.1 of 2544 (B.4.5 a).

What is found is the name of each form, its period (1 ต.ค.–30 ก.ย.), who signs, and the five components. The sentences of certification are those state agencies commonly
print [K]: an office compares them with its manual before it signs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.domain.thai_date import fiscal_period, format_date
from desktop.reports import assessment_words as say
from desktop.reports.blocks import (
    Blank,
    Block,
    Cell,
    Column,
    Document,
    Form,
    Group,
    Heading,
    Item,
    Note,
    Prose,
    Row,
    Signatures,
    Signer,
    Table,
    Title,
    apart,
)
from desktop.reports.control_risks import CONTROL, OLD_GENERATION, head, reporter
from desktop.reports.request import Request, Work, document
from desktop.reports.risk_words import Source, improvement, of_round, unit_of
from desktop.reports.rounds_asked import nothing, rounds
from desktop.words import _

if TYPE_CHECKING:
    from desktop.domain.framework import Section
    from desktop.models.assessment_round import ItemAnswer, Round

LINES_TO_WRITE = 3
ROOM = 40.0
"""Points of an answer that is still to be written by hand."""
PROFILE = "profile"


def _pages(work: Work, request: Request, title: str, make: object, family: str = "report", prefer: str = "", running: str = "") -> Document:
    """A form of each round asked for."""
    found = rounds(work, request, CONTROL, prefer)
    if not found:
        return document(work, title, nothing(work, title, _("rounds of internal control")), family)
    return document(work, title, tuple(apart([make(work, title, one) for one in found])), family, running, [one.office for one in found])  # type: ignore[operator]


# --- the letters -------------------------------------------------------------------------------------------------------------------------------


def pk1(work: Work, request: Request) -> Document:
    """แบบ ปค. 1: the head of the office certifies that internal control was assessed for the fiscal year; risks that remain and what is done about them follow."""
    return _pages(work, request, _("Letter certifying the assessment of internal control"), _pk1_page, running=_("Form PK 1"))


def po1(work: Work, request: Request) -> Document:
    """แบบ ปอ. 1: the letter of certification of 2544."""
    return _pages(work, request, _("Letter certifying the assessment of internal control"), _po1_page, prefer=OLD_GENERATION, running=_("Form PO 1"))


def _pk1_page(_work: Work, title: str, found: Round) -> Iterator[Block]:
    source = of_round(found)
    words = {"office": _name(source), "date": format_date(fiscal_period(source.year)[1], "long")}
    yield Title(title, (_("(level of the state agency)"),), corner=_("Form PK 1"))
    yield from _addressed(found)
    yield Prose(
        _(
            "{office} has assessed the internal control of the agency for the year that ended on {date} by the method it laid down, in keeping with the Rules of the Ministry of Finance on Standards and Practice of Internal Control for State Agencies, B.E. 2561, so as to be reasonably sure that its missions will reach the objectives of internal control: effective and efficient operation; reliable, timely and transparent reporting, financial or not; and compliance with the laws, rules and regulations on its work.",
            **words,
        )
    )
    yield Prose(
        _(
            "From this assessment {office} holds that the internal control of the agency is adequate, is followed continuously, and is in keeping with the Rules of the Ministry of Finance on Standards and Practice of Internal Control for State Agencies, B.E. 2561, under the supervision of the Office of the Basic Education Commission.",
            **words,
        )
    )
    yield from _remaining(source)
    yield _signed(source)


def _po1_page(_work: Work, title: str, found: Round) -> Iterator[Block]:
    source = of_round(found)
    words = {"office": _name(source), "date": format_date(fiscal_period(source.year)[1], "long")}
    yield Title(title, corner=_("Form PO 1"))
    yield from _addressed(found)
    yield Prose(
        _(
            "{office} has assessed its internal control for the year that ended on {date} by the method it laid down, so as to be reasonably sure that its work reaches the objectives of internal control: effective and efficient operation and use of resources, with care of property and the prevention of errors, damage, leaks, waste and corruption; reliable reports of finance and operation; and compliance with laws, rules, regulations, resolutions of the cabinet and policies.",
            **words,
        )
    )
    yield Prose(
        _(
            "From this assessment the internal control of {office} for the year that ended on {date} follows the standards of internal control laid down, is adequate, and reaches the objectives named above.",
            **words,
        )
    )
    yield from _remaining(source)
    yield _signed(source)


def _name(source: Source) -> str:
    return source.office.get("name_th") or _("The office (unnamed)")


def _addressed(found: Round) -> Iterator[Block]:
    """เรียน …: to whom the report of the round goes, or room to write it."""
    receivers = [str(one) for one in found.record.get("report_to") or ()]
    if receivers:
        yield from (Prose(_("To {name}", name=one), indent=False, spread=False) for one in receivers)
    else:
        yield Form(((Blank(_("To (letter)")),),))


def _remaining(source: Source) -> Iterator[Block]:
    """The third paragraph: what remains, and how the control will be improved in the next year."""
    left = [risk for risk in source.risks if risk.get("residual_risk") and improvement(source.say, risk)]
    if not left:
        return
    yield Prose(_("However, there are risks for which improvements of the internal control are laid down for the next fiscal year, in short:"))
    yield Heading(_("Risks that remain and need the control to be improved"), "1.", 3)
    yield from (Item(f"1.{number}", " ".join(str(risk["residual_risk"]).split())) for number, risk in enumerate(left, 1))
    yield Heading(_("Improvement of the internal control"), "2.", 3)
    yield from (Item(f"2.{number}", " ".join(improvement(source.say, risk).split())) for number, risk in enumerate(left, 1))


def _signed(source: Source) -> Signatures:
    return Signatures((Signer(_("Certifier"), source.office.get("director_name", ""), source.office.get("director_title", "")),))


# --- the components ----------------------------------------------------------------------------------------------------------------------------


def pk4(work: Work, request: Request) -> Document:
    """แบบ ปค. 4: the five components of internal control with what was found of each, and the conclusion."""
    return _pages(work, request, _("Report on the assessment of the components of internal control"), _pk4_page, running=_("Form PK 4"))


def po2(work: Work, request: Request) -> Document:
    """แบบ ปอ. 2: the components of 2544."""
    return _pages(work, request, _("Report on the results of assessing the components of internal control"), _po2_page, prefer=OLD_GENERATION, running=_("Form PO 2"))


def _pk4_page(_work: Work, title: str, found: Round) -> tuple[Block, ...]:
    return (head(of_round(found), title, _("Form PK 4")), _components(found), *_unnamed(found), *_conclusion(found), reporter(found.office))


def _po2_page(_work: Work, title: str, found: Round) -> tuple[Block, ...]:
    return (head(of_round(found), title, _("Form PO 2")), _components(found), *_unnamed(found), *_conclusion(found), reporter(found.office))


def _unnamed(found: Round) -> Iterator[Block]:
    """Which names are not the official wording."""
    if said := say.slots(found, [item for section in _parts(found) for item in section.items]):
        yield Note(said)


def _components(found: Round, unit: str = "") -> Table:
    columns = (Column(_("Components of internal control"), width_mm=74), Column(_("Result of the assessment / conclusion"), width_mm=91))
    rows: list[Row] = []
    for number, section in enumerate(_parts(found), 1):
        rows.append(Group(f"{number}. {section.name}", "" if unit else _section_words(found, section)))
        rows += [_component(found.answers[item.code], unit) for item in section.items]
    name = found.label("org_unit", unit) or _("Components of internal control")
    return Table(columns, rows, numbered=True, name=name, group_label=_("Component"))


def _parts(found: Round) -> list[Section]:
    """The components; what is said of the whole stands in sections of words about the office."""
    return [section for section in found.framework.sections if section.kind != PROFILE]


def _section_words(found: Round, section: Section) -> str:
    """What a component comes to where its items are scored: the total and how it is called."""
    total = found.sections[section.code]
    if total.value is None:
        return ""
    return f"{total.value:.2f} · {total.label}" if total.label else f"{total.value:.2f}"


def _component(one: ItemAnswer, unit: str) -> Row:
    """One principle; for a group only what is its own, else room to write."""
    name = f"{one.code} {say.name_of(one.item)}"
    if unit and one.row.get("owner_unit") != unit:
        return (name, Cell("", min_height=ROOM))
    words = [one.text("result"), _level_words(one)]
    if lines := one.lines("improvements"):
        words.append(_("To be improved: {text}", text="; ".join(line.text for line in lines)))
    said = "\n".join(text for text in words if text)
    return (name, Cell(said, min_height=0 if said else ROOM))


def _level_words(one: ItemAnswer) -> str:
    """The level with its name; that it does not apply, and why."""
    if one.score.state == "not_applicable":
        return _("Not applicable: {reason}", reason=one.text("na_reason")) if one.text("na_reason") else _("Not applicable (item)")
    return one.score.why if one.score.state == "scored" else ""


def _conclusion(found: Round) -> Iterator[Block]:
    """ผลการประเมินโดยรวม: the words of the round, or room to write them."""
    items = [item for section in found.framework.sections if section.kind == PROFILE for item in section.items]
    words = [(item.name, text) for item in items if (text := found.answers[item.code].text("result"))]
    if not words:
        yield from _conclusion_to_write()
    for name, text in words:
        yield Heading(name, "", 3)
        yield Prose(text)


def py1(work: Work, request: Request) -> Document:
    """แบบ ปย. 1: the components as a group of the office assessed them, a page for each group that answers for items; without any one blank form."""
    title = _("Report on the components of internal control (group)")
    found = rounds(work, request, CONTROL, OLD_GENERATION)
    if not found:
        return document(work, title, nothing(work, title, _("rounds of internal control")), "report")
    pages = [_py1_page(title, one, unit) for one in found for unit in _units(one, unit_of(request))]
    return document(work, title, tuple(apart(pages)), "report", _("Form PY 1"), [one.office for one in found])


def _units(found: Round, wanted: str) -> Sequence[str]:
    if wanted:
        return (wanted,)
    mine = {str(one.row.get("owner_unit") or "") for one in found.answers.values()} - {""}
    return [key for key in found.words.get("org_unit", ()) if key in mine] or [""]


def _py1_page(title: str, found: Round, unit: str) -> tuple[Block, ...]:
    name = found.label("org_unit", unit)
    signer = Signer(_("Reporter"), "", _("Head of {unit}", unit=name) if name else "")
    return (head(of_round(found), title, _("Form PY 1"), unit), _components(found, unit), *_unnamed(found), *_conclusion_to_write(), Signatures((signer,)))


def _conclusion_to_write() -> tuple[Block, ...]:
    return (Heading(_("Conclusion of the whole assessment"), "", 3), Form(((Blank("", lines=LINES_TO_WRITE),),)))
