"""Forms at the counter and in the suggestion box, blank: what a complainant fills in (domain B.3.3), each with the notice of PDPA section 23 (domain C.11).

Consent is not the basis of handling complaints, so no form asks for it; the notice says purpose, basis, retention, recipients, rights and contact.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.complaint_rules import SHORT_PATH
from desktop.models import case_privacy
from desktop.reports import measures
from desktop.reports.blocks import (
    Blank,
    Block,
    Document,
    Drawing,
    Form,
    Gap,
    Heading,
    Item,
    Note,
    PageBreak,
    Prose,
    Signatures,
    Signer,
    Title,
)
from desktop.reports.drawing import Line, Words, paint
from desktop.reports.measures import MICRO
from desktop.reports.page import Sheet
from desktop.reports.request import Request, Work, document, office_name
from desktop.words import _

RETENTION_YEARS = 10
"""How long complaints are kept where the office has not said (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ: ไม่น้อยกว่า 10 ปี; domain B.3.3)."""
SLIPS_A_PAGE = 2
CUT_HEIGHT = 18.0


# --- the notice --------------------------------------------------------------------------------------------------------------------------------


def retention_years(work: Work, record_type: str = "complaint") -> int:
    """Years for which cases of a record type are kept after closing."""
    sql = "SELECT retention_years FROM case_type WHERE record_type = ? AND deleted_at IS NULL"
    found = work.reader.connection.execute(sql, (record_type,)).fetchone()
    return int(found[0]) if found and found[0] else RETENTION_YEARS


def contact_words(work: Work) -> str:
    """Name, telephone, e-mail and address of the office."""
    office = work.reader.office()
    ways = [office_name(work) or _("the office")]
    for key, label in (("phone", _("Tel.")), ("email", _("E-mail")), ("website", _("Website"))):
        if office.get(key):
            ways.append(f"{label} {office[key]}")
    return " ".join(ways)


def privacy_points(work: Work) -> list[tuple[str, str]]:
    """(what, words) of the notice that a person is given when the data are collected (PDPA section 23)."""
    years = retention_years(work)
    own = min(years, case_privacy.years_of_groups(work.reader.connection).get(case_privacy.IDENTITY, years))
    kept = _("{years} years after the matter is closed, then the data are made anonymous", years=years)
    if own < years:
        kept = _("your name and how to reach you {own} years, the rest {years} years after the matter is closed; then they are destroyed", own=own, years=years)
    return [
        (_("Purpose"), _("to receive, look into and settle the matter, to tell you the result, and to make statistics without names")),
        (
            _("Legal basis"),
            _("a task in the public interest and the duty of the office (PDPA section 24 (4) and (6); Royal Decree on Good Governance, B.E. 2546, sections 38 and 41); consent is not asked for"),
        ),
        (
            _("What happens without it"),
            _("You may keep your name back. Without an address the office cannot tell you the result, and a matter without a name is taken up only when its evidence is clear."),
        ),
        (_("Retention"), kept),
        (_("Who receives it"), _("the officials in charge, and the agency the matter is forwarded to; your name is not told to the person complained about")),
        (_("Your rights"), _("to see, copy, correct, erase, restrict and object (sections 30–36), answered within 30 days, and to complain to the Personal Data Protection Committee")),
        (_("Contact (privacy)"), contact_words(work)),
    ]


def privacy_notice(work: Work) -> Iterator[Block]:
    """The notice as a list."""
    yield Heading(_("Privacy notice (PDPA, B.E. 2562, section 23)"), "", 3)
    for number, (what, words) in enumerate(privacy_points(work), 1):
        yield Item(f"{number})", f"{what}: {words}", small=True)


def short_notice(work: Work) -> str:
    """The notice in one small paragraph, for slips."""
    points = dict(privacy_points(work))
    kept = (_("Purpose"), _("Retention"), _("Your rights"), _("Contact (privacy)"))
    heading = _("Privacy notice (PDPA, B.E. 2562, section 23)")
    return f"{heading}: {' · '.join(f'{what}: {points[what]}' for what in kept)}"


# --- shared ------------------------------------------------------------------------------------------------------------------------------------


def choices(work: Work, list_key: str, chosen: str | None = None, keys: tuple[str, ...] = ()) -> tuple[tuple[str, bool], ...]:
    """The values of a list as boxes, the chosen one ticked; ``keys`` are the only ones wanted."""
    return tuple((item.label, item.key == chosen) for item in work.reader.value_lists().items(list_key) if not keys or item.key in keys)


def cut_line() -> Drawing:
    """A dashed line to cut along."""

    def draw(sheet: Sheet, left: float, top: float, width: float) -> None:
        middle = CUT_HEIGHT / 2
        words = _("cut here")
        room = sheet.setter.width(words, MICRO) / 2 + 6
        dash = (4.0, 3.0)
        parts = (
            Line(0, middle, width / 2 - room, middle, measures.RULE_HAIR, dash),
            Line(width / 2 + room, middle, width, middle, measures.RULE_HAIR, dash),
            Words(width / 2, middle + MICRO.size * 0.34, words, MICRO, "centre"),
        )
        paint(sheet, parts, left, top)

    return Drawing(lambda _width: CUT_HEIGHT, draw)


def _office_lines(work: Work) -> tuple[str, ...]:
    return (office_name(work),) if office_name(work) else ()


# --- the walk-in form --------------------------------------------------------------------------------------------------------------------------


def walk_in_form(work: Work, _request: Request) -> Document:
    """แบบคำร้องเรียน: two sides of one sheet, to be filled in at the counter or at home and sent."""
    title = _("Complaint form")
    blocks = (*_front(work, title), PageBreak(), *_back(work))
    return document(work, title, blocks, "form")


def _front(work: Work, title: str) -> Iterator[Block]:
    yield Title(title, _office_lines(work), _("For complaints, suggestions, opinions, compliments and requests for information; fill in what you know"))
    written = (Blank(_("Written at"), share=1.6), Blank(_("Date")))
    kind = Blank(_("Record type"), boxes=choices(work, "case_type"))
    yield Form((written, (kind,), (Blank(_("Subject")),)))
    yield Heading(_("About you"), "1", 3)
    yield Form(_about_you(work))
    yield Heading(_("What it is about"), "2", 3)
    yield Form(_about_matter(work))
    yield Heading(_("What you wish to be done"), "3", 3)
    yield Form(((Blank("", lines=2),), (Blank(_("Told elsewhere already"), boxes=((_("no, not yet"), False), (_("yes, to …"), False))),)))
    yield Gap(4)
    yield Prose(_("I confirm that what is written here is true as far as I know. A false report to an official may be an offence under the Criminal Code, section 137."), indent=False, spread=False)
    yield Signatures((Signer(_("Complainant")),))


def _about_you(work: Work) -> tuple[tuple[Blank, ...], ...]:
    name = tuple(
        (words, False)
        for words in (_("may be known to the officials"), _("is to be kept hidden (confidential)"), _("is not given (anonymous: leave this part empty)"))
    )
    return (
        (Blank(_("My name"), boxes=name),),
        (Blank(_("Name and surname"), share=1.5), Blank(_("Age"), share=0.5), Blank(_("Occupation"))),
        (Blank(_("Address")),),
        (Blank(_("Telephone")), Blank(_("E-mail")), Blank("LINE", share=0.8)),
        (Blank(_("I am"), boxes=(*choices(work, "stakeholder_group", keys=("pupil", "parent", "teacher", "education_staff", "people")), (_("other …"), False))),),
    )


def _about_matter(_work: Work) -> tuple[tuple[Blank, ...], ...]:
    return (
        (Blank(_("School or agency concerned"), share=1.4), Blank(_("Happened on"))),
        (Blank(_("Place")),),
        (Blank(_("Person complained about (if any)"), share=1.4), Blank(_("Position"))),
        (Blank(_("What happened: who, what, when, where, how"), lines=9),),
        (Blank(_("Witnesses (if any)")),),
        (Blank(_("Evidence attached"), boxes=((_("Papers"), False), (_("Photographs (evidence)"), False), (_("Sound or film"), False), (_("other …"), False))),),
    )


def _back(work: Work) -> Iterator[Block]:
    yield Heading(_("What happens next"), "", 3)
    for number, words in enumerate(_next_steps(work), 1):
        yield Item(f"{number})", words, small=True)
    yield from privacy_notice(work)
    yield Gap(4)
    yield Heading(_("For the official"), "", 3)
    yield Form(
        (
            (Blank(_("Case no.")), Blank(_("Received on")), Blank(_("Time"), share=0.6)),
            (Blank(_("Channel (case)"), boxes=(*choices(work, "complaint_channel", keys=("walk_in", "letter", "phone", "box", "field")), (_("other …"), False))),),
            (Blank(_("Given"), boxes=((_("a receipt with the case number"), False), (_("this notice"), False))),),
        )
    )
    yield Signatures((Signer(_("Receiver")),))
    yield cut_line()
    yield Heading(_("Receipt of a complaint"), "", 3)
    yield Form(((Blank(_("Case no.")), Blank(_("Received on"))), (Blank(_("First reply by")), Blank(_("Receiver")))))
    yield Note(_("Ask how it stands by this number: {contact}", contact=contact_words(work)))


def _next_steps(work: Work) -> list[str]:
    """What a complainant may expect, with the office's own first limit."""
    days = first_reply_days(work)
    return [
        _("You are given a case number, by which you can ask how the matter stands."),
        _("The office tells you within {days} days what it does about it or what it has decided.", days=days),
        _("Not taken up: what concerns the monarchy, what is before or decided by a court, government policy, what another agency has finally decided, and anonymous letters without clear evidence."),
        _("If you do not agree with the result, write to the office again; where the result is an administrative order you may appeal within 15 days."),
    ]


def first_reply_days(work: Work) -> int:
    """The office's limit of the first reply in days; 15 (พ.ร.ฎ.บริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 38) before it has said."""
    sql = "SELECT amount FROM deadline_rule WHERE clock = 'first_reply' AND deleted_at IS NULL AND ifnull(valid_until, '9999') >= ? AND ifnull(record_types, '[]') = '[]' ORDER BY valid_from DESC LIMIT 1"
    found = work.reader.connection.execute(sql, (work.today().isoformat(),)).fetchone()
    return int(found[0]) if found else 15


# --- the slip of the suggestion box ------------------------------------------------------------------------------------------------------------


def box_slip(work: Work, _request: Request) -> Document:
    """ใบแสดงความคิดเห็น: two slips a page, to be cut apart and laid beside the box."""
    title = _("Slip for the suggestion box")
    blocks: list[Block] = []
    for number in range(SLIPS_A_PAGE):
        if number:
            blocks += (Gap(8), cut_line(), Gap(4))
        blocks += _slip(work, title)
    return document(work, title, tuple(blocks), "form")


def _slip(work: Work, title: str) -> Iterator[Block]:
    yield Title(title, _office_lines(work))
    kinds = choices(work, "case_type", keys=(*SHORT_PATH, "complaint", "inquiry"))
    yield Form(
        (
            (Blank(_("Record type"), boxes=kinds),),
            (Blank(_("About (school, group, service)"), share=1.6), Blank(_("Date"))),
            (Blank(_("My words"), lines=7),),
            (Blank(_("What you wish to be done")),),
            (Blank(_("Name (may be left empty)")), Blank(_("Telephone or e-mail for the answer"))),
            (Blank(_("My name"), boxes=((_("may be known to the officials"), False), (_("is to be kept hidden (confidential)"), False))),),
        )
    )
    yield Note(short_notice(work))


