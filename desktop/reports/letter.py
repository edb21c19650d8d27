"""Official letters and memos (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526; domain C.5, measures of the print specification): garuda, head, body, signature, pages after the first.

A letter is laid out line by line: two lines of a paragraph stay together at the foot and at the head of a page, two lines of the body stand with the signature, and a page that
is not the last calls the first words of the next one (/ข้อความต่อ…).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.reports import garuda, measures
from desktop.reports.blocks import Letter
from desktop.reports.measures import BASELINE, FAMILIES, LETTER, MM
from desktop.reports.page import Sheet
from desktop.reports.text import Line

INDENT = 25 * MM
"""The first line of a paragraph stands this far in."""
BEFORE = 6.0
"""Points before a paragraph and before each of เรื่อง, เรียน, อ้างถึง, สิ่งที่ส่งมาด้วย."""
LABEL_GAP = 8.0
AT_THE_FEET = 7.35
"""ที่ stands so far below the feet of the garuda that its words look level with them."""
ADDRESS_WIDTH = 66 * MM
EMPTY_LINES = 3
"""Between the closing phrase and the name, to sign in."""
CLOSING_GAP = 12.0
POST_WIDTH = 95 * MM
PAGE_NUMBER = 18.2 * MM
"""Baseline of "- ๒ -" below the top edge: its digits begin at 15 mm."""
CATCH_WORD = 12 * MM
"""Baseline of the catch-word above the foot of the paper."""
CATCH_WIDTH = 24 * MM
MEMO_LEAD = 25.0
NEXT = "letter-next"
MOST_COPIES = 12
"""Lines of copies that stay with the signature."""
USUAL_CLOSING = "ขอแสดงความนับถือ"
COPIES = "สำเนาส่ง"

LISTED = re.compile(r"(?:\d{1,2}\.\d{1,2}(?:\.\d{1,2})*|\d{1,2}[.)]|\(\d{1,2}\)|[ก-ฮ][.)])\s")
_HEADING = re.compile(r"\d{1,2}\. .{1,60}")


@dataclass(frozen=True)
class BodyLine:
    """One line of the body: where it begins, the points before it, its paragraph and its place in it."""

    line: Line
    left: float
    before: float
    paragraph: int
    place: int
    of: int
    style: measures.Type = LETTER
    stays: bool = False
    """Whether the next line may not begin a page (it is a heading)."""

    @property
    def height(self) -> float:
        return self.before + self.style.leading


def draw(sheet: Sheet, block: Letter) -> None:
    """Draw a whole letter or memo; a page that is begun already is ended first."""
    if sheet.used:
        sheet.next_page("letter", restart=True)
    sheet.open()
    _mark(sheet, block)
    _memo_head(sheet, block) if block.memo else _letter_head(sheet, block)
    _body(sheet, block)


def _mark(sheet: Sheet, block: Letter) -> None:
    if block.secrecy:
        sheet.mark_secret(block.secrecy)


def _line(sheet: Sheet, text: str, style: measures.Type = LETTER) -> Line:
    return sheet.setter.line(sheet.words(text), style)


def _middle(sheet: Sheet) -> float:
    """The middle of the paper: date and closing phrase begin there."""
    return sheet.family.page[0] / 2


# --- Heads ---------------------------------------------------------------------------------------------------------------------------------------


def _letter_head(sheet: Sheet, block: Letter) -> None:
    """Garuda, number at the left and address at the right level with its feet, date, and the labelled lines."""
    top, middle = sheet.y, _middle(sheet)
    over = middle if block.garuda_on == "paper" else sheet.left + sheet.width / 2
    garuda.draw(sheet, block, over, top, garuda.LETTER_MM * MM, centred=True)
    baseline = top - garuda.LETTER_MM * MM - AT_THE_FEET
    if block.urgency:
        with sheet.red():
            sheet.put(sheet.left, baseline + LETTER.leading + 4, _line(sheet, block.urgency, measures.URGENCY), measures.URGENCY)
    sheet.put(sheet.left, baseline, _line(sheet, f"ที่  {block.number}"), LETTER)
    address = [line for text in block.sender for line in sheet.setter.balanced(sheet.words(text), LETTER, ADDRESS_WIDTH, "names")]
    left = sheet.right - max((line.width for line in address), default=0.0)
    for line in address:
        sheet.put(left, baseline, line, LETTER)
        baseline -= LETTER.leading
    baseline -= BEFORE if address else LETTER.leading + BEFORE
    sheet.put(middle, baseline, _line(sheet, block.date), LETTER)
    sheet.take(top - baseline + (1 - BASELINE) * LETTER.leading)
    _entry(sheet, "เรื่อง", (block.subject,))
    _entry(sheet, block.greeting, (block.to,))
    _entry(sheet, "อ้างถึง", (block.reference,))
    _entry(sheet, "สิ่งที่ส่งมาด้วย", numbered(block.enclosures))


def numbered(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Several enclosures carry numbers; one does not, nor do those that have them already."""
    if len(texts) < 2 or any(LISTED.match(text) for text in texts):
        return texts
    return tuple(f"{number}. {text}" for number, text in enumerate(texts, 1))


def _entry(sheet: Sheet, label: str, texts: tuple[str, ...]) -> None:
    """A labelled line; what does not fit hangs under its text."""
    said = [text for text in texts if text]
    if not said:
        return
    sheet.take(BEFORE)
    word = _line(sheet, label)
    left = word.width + LABEL_GAP
    lines = [line for text in said for line in sheet.lines(sheet.words(text), LETTER, sheet.width - left)]
    for number, line in enumerate(lines):
        if sheet.room < LETTER.leading:
            _turn(sheet, None, "")
        baseline = sheet.take(LETTER.leading) - LETTER.leading * BASELINE
        if number == 0:
            sheet.put(sheet.left, baseline, word, LETTER)
        sheet.put(sheet.left + left, baseline, line, LETTER)


def _memo_head(sheet: Sheet, block: Letter) -> None:
    """Small garuda, the words บันทึกข้อความ level with its feet, then the labelled lines on dots."""
    top = sheet.y
    foot = top - garuda.MEMO_MM * MM
    garuda.draw(sheet, block, sheet.left, top, garuda.MEMO_MM * MM, centred=False)
    sheet.put_centred(_middle(sheet), foot + 4, _line(sheet, "บันทึกข้อความ", measures.MEMO), measures.MEMO)
    if block.urgency:
        with sheet.red():
            urgency = _line(sheet, block.urgency, measures.URGENCY)
            sheet.put_right(sheet.right, foot + 4, urgency, measures.URGENCY)
    sheet.take(garuda.MEMO_MM * MM)
    _dotted(sheet, "ส่วนราชการ", "  ".join(block.sender), sheet.left, sheet.right)
    y = sheet.y
    _dotted(sheet, "ที่", block.number, sheet.left, _middle(sheet) - 2 * MM)
    sheet.y = y
    _dotted(sheet, "วันที่", block.date, _middle(sheet), sheet.right)
    _dotted(sheet, "เรื่อง", block.subject, sheet.left, sheet.right)
    sheet.take(BEFORE)
    _entry(sheet, block.greeting, (block.to,))
    _entry(sheet, "อ้างถึง", (block.reference,))
    _entry(sheet, "สิ่งที่ส่งมาด้วย", numbered(block.enclosures))


def _dotted(sheet: Sheet, label: str, text: str, left: float, right: float) -> None:
    """A bold label and its words on dotted lines; words that turn go on below, on dots of their own."""
    style = measures.HEADING_1
    word = _line(sheet, label, style)
    start = left + word.width + 5
    lines = sheet.lines(sheet.words(text), LETTER, right - start - 4)
    for number, line in enumerate(lines):
        baseline = sheet.take(MEMO_LEAD) - MEMO_LEAD
        if number == 0:
            sheet.put(left, baseline, word, style)
        sheet.dots(start, right, baseline)
        sheet.put(start + 4, baseline, line, LETTER)


# --- Body and pages ------------------------------------------------------------------------------------------------------------------------------


def _body(sheet: Sheet, block: Letter) -> None:
    lines = list(body_lines(sheet, block))
    spans = pages(lines, _tail_height(sheet, block), sheet.room, FAMILIES[NEXT].height)
    for number, (first, end) in enumerate(spans, 1):
        for place in range(first, end):
            _draw_line(sheet, lines[place], place > first or number == 1)
        if number < len(spans):
            _turn(sheet, block, lines[end].line.text if end < len(lines) else "", number + 1)
    _tail(sheet, block, len(spans))


def body_lines(sheet: Sheet, block: Letter) -> Iterator[BodyLine]:
    """The body line by line. Listed lines follow each other without a gap; the headings of a memo are bold."""
    paragraphs = [text for part in block.body.replace("\r\n", "\n").split("\n") if (text := sheet.words(part).strip())]
    listed_before = False
    for number, text in enumerate(paragraphs):
        heading = block.memo and is_heading(paragraphs, number)
        listed = not heading and LISTED.match(text) is not None
        style = LETTER.strong if heading else LETTER
        set_lines = sheet.indented(text, style, INDENT)
        for place, (line, left) in enumerate(set_lines):
            before = BEFORE if place == 0 and not (listed and (listed_before or block.memo)) else 0.0
            yield BodyLine(line, left, before, number, place, len(set_lines), style, stays=heading)
        listed_before = listed


def is_heading(paragraphs: list[str], number: int) -> bool:
    """A short numbered line over a paragraph that is not numbered like it."""
    following = paragraphs[number + 1] if number + 1 < len(paragraphs) else ""
    return _HEADING.fullmatch(paragraphs[number]) is not None and bool(following) and not _HEADING.match(following)


def pages(lines: list[BodyLine], tail: float, first_room: float, next_room: float) -> list[tuple[int, int]]:
    """(first, end) of the lines of each page; the last page has room for the ``tail`` (signature) and at least two lines with it."""
    found: list[tuple[int, int]] = []
    start, room = 0, first_room
    while True:
        last = sum(line.height for line in lines[start:]) - (lines[start].before if found and start < len(lines) else 0)
        if last + tail <= room + 0.01 or (len(lines) - start <= 2 and found):
            return [*found, (start, len(lines))]
        end = _break(lines, start, room, bool(found))
        found.append((start, end))
        start, room = end, next_room


def _break(lines: list[BodyLine], start: int, room: float, continued: bool) -> int:
    """The line that begins the next page."""
    used, end = 0.0, start
    while end < len(lines) and (used := used + lines[end].height - (lines[end].before if continued and end == start else 0)) <= room + 0.01:
        end += 1
    end = min(end, len(lines) - 2) if len(lines) > 2 else start
    best = next((place for place in range(end, start, -1) if _may_begin(lines, place)), 0)
    if best:
        return best
    return max(end, start + 1) if continued else max(end if end > start and _may_begin(lines, end) else start, start)


def _may_begin(lines: list[BodyLine], place: int) -> bool:
    """Whether a page may begin with this line: no single line of a paragraph is left at the foot or at the head."""
    line = lines[place]
    if line.place == 0:
        return not lines[place - 1].stays
    return line.place >= 2 and line.of - line.place >= 2


def _draw_line(sheet: Sheet, one: BodyLine, spaced: bool) -> None:
    if spaced and one.before:
        sheet.take(one.before)
    baseline = sheet.take(one.style.leading) - one.style.leading * BASELINE
    slack = sheet.width - one.left - one.line.width
    if one.place < one.of - 1 and slack > 0:
        sheet.code(f"BT 1 0 0 1 {sheet.left + one.left:.2f} {baseline:.2f} Tm\n{sheet.pen.spread(one.line, one.style, slack)} ET")
    else:
        sheet.put(sheet.left + one.left, baseline, one.line, one.style)


def _turn(sheet: Sheet, block: Letter | None, following: str, number: int = 2) -> None:
    """End the page with the catch-word and begin the next one with its number."""
    if following:
        sheet.put_right(sheet.right, CATCH_WORD, sheet.setter.line(catch_word(sheet, following), LETTER), LETTER)
    sheet.next_page(NEXT)
    sheet.open()
    if block is not None:
        _mark(sheet, block)
    middle, baseline, words = _middle(sheet), sheet.family.page[1] - PAGE_NUMBER, _line(sheet, f"- {number} -")
    sheet.canvas.later(lambda: sheet.put_centred(middle, baseline, words, LETTER))  # last, so that the text is copied in one piece


def catch_word(sheet: Sheet, following: str) -> str:
    """The first words of the next page: /จึงเรียนมาเพื่อ…"""
    said = ""
    for piece in sheet.lines(following, LETTER, sheet.width)[0].pieces:
        said += piece
        if sheet.setter.width(said, LETTER) >= CATCH_WIDTH:
            break
    return f"/{said.strip()}…"


# --- Signature and what follows it -----------------------------------------------------------------------------------------------------------------


def _closing(block: Letter) -> str:
    return "" if block.memo else block.closing or USUAL_CLOSING


def _posts(sheet: Sheet, block: Letter) -> tuple[Line, ...]:
    return sheet.setter.balanced(sheet.words(block.post), LETTER, POST_WIDTH, "names") if block.post else ()


def _origin(sheet: Sheet, block: Letter) -> list[Line]:
    """The lines under the signature: who the letter comes from; each of ``origin`` one line where it fits."""
    return [line for text in block.origin for line in sheet.lines(sheet.words(text), LETTER, sheet.width)]


def _copy_lines(sheet: Sheet, block: Letter) -> list[Line]:
    room = sheet.width - _line(sheet, COPIES).width - LABEL_GAP
    return [line for text in block.copies for line in sheet.lines(sheet.words(text), LETTER, room)]


def _tail_height(sheet: Sheet, block: Letter) -> float:
    """The height of closing, room to sign, name, post, origin and copies; a very long list of copies may go on by itself."""
    copies = len(_copy_lines(sheet, block))
    lines = 1 + EMPTY_LINES + 1 + len(_posts(sheet, block)) + len(_origin(sheet, block)) + (copies if copies <= MOST_COPIES else 2)
    return CLOSING_GAP + lines * LETTER.leading


def _tail(sheet: Sheet, block: Letter, number: int) -> None:
    phrase = _line(sheet, _closing(block))
    axis = _middle(sheet) + _line(sheet, USUAL_CLOSING).width / 2
    sheet.take(CLOSING_GAP)
    baseline = sheet.take(LETTER.leading) - LETTER.leading * BASELINE
    sheet.put(_middle(sheet), baseline, phrase, LETTER)
    sheet.take(EMPTY_LINES * LETTER.leading)
    name = sheet.words(block.signer) or "." * 44
    for line in (sheet.setter.line(f"({name})", LETTER), *_posts(sheet, block)):
        sheet.put_centred(axis, sheet.take(LETTER.leading) - LETTER.leading * BASELINE, line, LETTER)
    for line in _origin(sheet, block):
        sheet.put(sheet.left, sheet.take(LETTER.leading) - LETTER.leading * BASELINE, line, LETTER)
    _copies(sheet, block, number)


def _copies(sheet: Sheet, block: Letter, number: int) -> None:
    label = _line(sheet, COPIES)
    left = label.width + LABEL_GAP
    for place, line in enumerate(_copy_lines(sheet, block)):
        if sheet.room < LETTER.leading:
            number += 1
            _turn(sheet, block, line.text, number)
        baseline = sheet.take(LETTER.leading) - LETTER.leading * BASELINE
        if place == 0:
            sheet.put(sheet.left, baseline, label, LETTER)
        sheet.put(sheet.left + left, baseline, line, LETTER)
