"""What stands before a long report: its cover, and the contents whose page numbers are filled in when all pages are known (PRINT.md, sections 4 and 5).

A heading that stands in the contents tells the sheet its page when it is drawn; the contents are drawn once, their numbers last. Both are links for a reader on a screen.
"""

from __future__ import annotations

from desktop.reports import measures
from desktop.reports.blocks import Contents, Cover, Heading
from desktop.reports.measures import BASELINE, BODY, FAMILIES, HEADING_1, MM, TITLE, Type
from desktop.reports.page import Sheet
from desktop.reports.text import Line

FAMILY = "cover"
RULE_GAP = 1.4 * MM
HEAD_TOP = 16 * MM
LINE_LEADING = 30.0
NUMBER_ROOM = 16 * MM
"""Kept free at the right for page numbers and the end of the leaders."""
LEVELS: dict[int, tuple[bool, float, float, float]] = {1: (True, 0.0, 9 * MM, 3.0), 2: (False, 8 * MM, 11 * MM, 0.0)}
"""Level → whether bold, where its number and then its words begin, points above."""
SIZES = (BODY, Type(10, 17.8), Type(9.6, 16.8))
"""Contents that nearly fit one page are set a little smaller, so that no page has a few lines alone."""


# --- the cover ---------------------------------------------------------------------------------------------------------------------------------


def cover(sheet: Sheet, block: Cover) -> None:
    """A page of its own: title between double rules, then whose it is and which copy."""
    sheet.close()
    sheet.family = FAMILIES[FAMILY]
    sheet.open()
    top = sheet.y
    _rules(sheet, top, below=True)
    y = top - HEAD_TOP
    y = _centred(sheet, block.title, measures.DISPLAY, y)
    if block.small:
        y = _centred(sheet, block.small, HEADING_1.plain, y - 4)
    y -= 10
    for text in block.lines:
        y = _centred(sheet, text, TITLE, y, LINE_LEADING)
    _foot(sheet, block)
    sheet.used = True
    sheet.next_page(sheet.document.family)


def _rules(sheet: Sheet, y: float, below: bool) -> None:
    """A strong rule and a thin one beside it."""
    sheet.rule(sheet.left, y, sheet.right, y, 1.6)
    thin = y - RULE_GAP if below else y + RULE_GAP
    sheet.rule(sheet.left, thin, sheet.right, thin, measures.RULE_FRAME)


def _centred(sheet: Sheet, text: str, style: Type, top: float, leading: float = 0.0) -> float:
    """Balanced lines in the middle from ``top``; returns where they end."""
    for line in sheet.setter.balanced(sheet.words(text), style, sheet.width, "words"):
        sheet.put_centred(sheet.left + sheet.width / 2, top - style.leading * BASELINE, line, style)
        top -= leading or style.leading
    return top


def _foot(sheet: Sheet, block: Cover) -> float:
    """The office and which copy this is, above the lower rules; returns where they begin."""
    entries: list[tuple[Line, Type]] = []
    for text in block.state:
        entries += [(line, measures.CELL) for line in sheet.setter.balanced(sheet.words(text), measures.CELL, sheet.width)]
    for number, text in enumerate(block.foot):
        style = HEADING_1 if number == 0 else HEADING_1.plain
        entries += [(line, style) for line in sheet.setter.balanced(sheet.words(text), style, sheet.width, "names")]
    bottom = sheet.family.bottom + 4 * MM
    _rules(sheet, bottom, below=False)
    top = bottom + RULE_GAP + 8 + sum(style.leading for _line, style in entries) + (8 if block.state else 0)
    y = top
    for number, (line, style) in enumerate(entries):
        if number and entries[number - 1][1] is measures.CELL and style is not measures.CELL:
            y -= 8
        sheet.put_centred(sheet.left + sheet.width / 2, y - style.leading * BASELINE, line, style)
        y -= style.leading
    return top


# --- the contents ------------------------------------------------------------------------------------------------------------------------------


def contents(sheet: Sheet, block: Contents) -> None:
    """The headings with dotted leaders, from a new page to its end; the page numbers come last of all."""
    if sheet.used:
        sheet.next_page()
    lines = sheet.setter.balanced(sheet.words(block.title), TITLE, sheet.width)
    sheet.open()
    sheet.put_lines(sheet.left, sheet.y, lines, TITLE, "centre", sheet.width)
    sheet.take(len(lines) * TITLE.leading + 6)
    sheet.expected.update(mark_of(sheet, heading) for heading in block.headings)
    waiting: list[tuple[float, str]] = []
    page = sheet.page
    body = next((size for size in SIZES if sum(_height(heading, _set(sheet, heading, size), size) for heading in block.headings) <= sheet.room), BODY)
    for heading in block.headings:
        set_lines = _set(sheet, heading, body)
        sheet.need(_height(heading, set_lines, body))
        sheet.open()
        if sheet.page != page:
            page = sheet.page
            waiting = []
        if not waiting:
            _numbers_later(sheet, waiting, body)
        waiting.append((_entry(sheet, heading, set_lines, body), mark_of(sheet, heading)))
    sheet.next_page()


def mark_of(sheet: Sheet, heading: Heading) -> str:
    """By what a heading of this part of the document is found again."""
    return f"{sheet.part[0]}|{heading.level}|{heading.number}|{heading.text}"


def _height(heading: Heading, lines: tuple[Line, ...], body: Type) -> float:
    return LEVELS[min(heading.level, 2)][3] + len(lines) * body.leading


def _style(heading: Heading, body: Type) -> Type:
    return body.strong if LEVELS[min(heading.level, 2)][0] else body


def _set(sheet: Sheet, heading: Heading, body: Type) -> tuple[Line, ...]:
    style = _style(heading, body)
    _bold, start, words, _above = LEVELS[min(heading.level, 2)]
    left = start + words if heading.number else start
    return sheet.setter.balanced(sheet.words(heading.text), style, sheet.width - left - NUMBER_ROOM)


def _entry(sheet: Sheet, heading: Heading, lines: tuple[Line, ...], body: Type) -> float:
    """One heading with its leader; returns the baseline its page number stands on."""
    style = _style(heading, body)
    _bold, start, words, above = LEVELS[min(heading.level, 2)]
    top = sheet.take(above + len(lines) * style.leading) - above
    baseline = top - style.leading * BASELINE
    left = sheet.left + start
    if heading.number:
        sheet.put(left, baseline, sheet.setter.line(sheet.words(heading.number), style), style)
        left += words
    sheet.put_lines(left, top, lines, style)
    last = baseline - (len(lines) - 1) * style.leading
    sheet.dots(left + lines[-1].width + 4, sheet.right - 10 * MM, last + 1.5)
    sheet.canvas.linkRect("", mark_of(sheet, heading), (sheet.left, last - 3, sheet.right, top), relative=0)
    return last


def _numbers_later(sheet: Sheet, waiting: list[tuple[float, str]], style: Type) -> None:
    """Have the page numbers of this page's entries put in when they are known."""
    right = sheet.right
    here = sheet.canvas._doc.thisPageRef()

    def fill() -> None:
        for baseline, mark in waiting:
            page = sheet.marks.get(mark)
            if page is None:  # a heading that never came: its link stays here
                nowhere = sheet.canvas._bookmarkReference(mark)
                nowhere.setPage(here)
                nowhere.fit()
            line = sheet.setter.line(sheet.words(str(page) if page else "–"), style)
            sheet.put_right(right, baseline, line, style)

    sheet.canvas.later(fill)


def marked(sheet: Sheet, heading: Heading) -> None:
    """Remember the page of a heading of the contents, as the target of its links and as a bookmark of the file."""
    mark = mark_of(sheet, heading)
    if mark not in sheet.expected or mark in sheet.marks:
        return
    sheet.marks[mark] = sheet.part[1]
    sheet.canvas.bookmarkPage(mark, fit="FitH", top=sheet.y)
    level = min(heading.level - 1, sheet.deepest + 1)
    sheet.deepest = level
    sheet.canvas.addOutlineEntry(f"{heading.number} {heading.text}".strip(), mark, level, closed=level == 0)


