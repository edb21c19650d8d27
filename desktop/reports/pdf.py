"""The PDF writer: a document's blocks, one after the other, onto pages.

The bytes are the same for the same document, fonts are embedded and subset, copied text is exact, and nothing in a record is ever read as markup.
"""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, takewhile
from pathlib import Path
from typing import IO, Any

from desktop.reports import directory, form, front, labels, letter, measures, signatures
from desktop.reports.blocks import (
    Block,
    Caption,
    Column,
    Contents,
    Cover,
    Directory,
    Document,
    Drawing,
    Envelopes,
    Facts,
    Form,
    Gap,
    Heading,
    Item,
    Labels,
    Letter,
    Note,
    PageBreak,
    Prose,
    Signatures,
    Table,
    Title,
    Together,
    taken_by,
)
from desktop.reports.columns import shown
from desktop.reports.faces import Faces
from desktop.reports.measures import BASELINE, MM, Type
from desktop.reports.page import IsCancelled, Progress, Sheet
from desktop.reports.table import SHORT_SHARE, SHORT_TABLE, TablePainter
from desktop.reports.text import Line, Typesetter, typesetter
from desktop.saving import whole_file

__all__ = ["render", "write"]

PLAIN = Column("")


def write(
    document: Document, path: Path | str, progress: Progress | None = None, cancelled: IsCancelled | None = None, faces: Faces | None = None
) -> int:
    """Write ``document`` as a PDF to ``path`` and return its number of pages.

    The file appears only when it is complete. ``progress`` is told the rows done, ``cancelled`` is asked now and then. Raises ``UserError`` when the file
    cannot be written and ``Cancelled`` when the user stopped it.
    """
    with whole_file(path) as unfinished, unfinished.open("wb") as file:
        pages = _produce(document, file, progress, cancelled, faces)
    return pages


def render(document: Document, faces: Faces | None = None) -> bytes:
    """``document`` as the bytes of a PDF (for the preview)."""
    file = io.BytesIO()
    _produce(document, file, None, None, faces)
    return file.getvalue()


def _produce(document: Document, file: IO[bytes], progress: Progress | None, cancelled: IsCancelled | None, faces: Faces | None) -> int:
    setter = Typesetter(faces) if faces else typesetter()
    sheet = Sheet(document, setter, progress, cancelled)
    try:
        draw_blocks(sheet, document.blocks)
        if not sheet.page:
            sheet.open()
        sheet.close()
        sheet.canvas.write_to(file)
    finally:
        sheet.canvas.close()
    return sheet.canvas.pages


AHEAD = 8
"""How many blocks that follow are looked at before one is drawn."""


def draw_blocks(sheet: Sheet, blocks: Iterable[Block]) -> None:
    """Draw blocks in order; a caption or heading stays with its table or drawing, and signatures are never alone on a page."""
    for before, block, following in _neighbours(taken_by("pdf", blocks)):
        after = following[0] if following else None
        if isinstance(block, Table):
            _table(sheet, block, before, _tail_height(sheet, following) or _notes_height(sheet, following))
        elif not (_leads(block) and isinstance(after, Table)):
            _keep(sheet, block, following)
            DRAWN[type(block)](sheet, block)


def _leads(block: Block) -> bool:
    """Whether the block belongs to what comes after it."""
    return isinstance(block, Heading) or (isinstance(block, Caption) and not block.below)


def _neighbours(blocks: Iterable[Block]) -> Iterator[tuple[Block | None, Block, Sequence[Block]]]:
    """Each block with the one before and some after it; blocks are taken as they come."""
    coming = iter(blocks)
    ahead = deque(islice(coming, AHEAD))
    before: Block | None = None
    while ahead:
        block = ahead.popleft()
        ahead.extend(islice(coming, 1))
        yield before, block, tuple(ahead)
        before = block


def _tail_height(sheet: Sheet, following: Sequence[Block]) -> float:
    """The height of the signatures that keep what stands before with them, notes between included; 0 when nobody signs."""
    height = 0.0
    for block in following:
        if isinstance(block, Signatures):
            return height + signatures.height(sheet, block)
        if not isinstance(block, Note | Gap):
            break
        height += block.height if isinstance(block, Gap) else _note_height(sheet, block)
    return 0.0


def _notes_height(sheet: Sheet, following: Sequence[Block]) -> float:
    """The height of the short notes below a table, which never stand alone on the next page."""
    notes = list(takewhile(lambda one: isinstance(one, Note), following))
    height = sum(_note_height(sheet, one) for one in notes if isinstance(one, Note))
    return height if height < SHORT_NOTE * measures.MICRO.leading * 2 else 0.0


def _note_height(sheet: Sheet, block: Note) -> float:
    return len(sheet.lines(sheet.words(block.text), measures.MICRO, sheet.width)) * measures.MICRO.leading + 3


def _keep(sheet: Sheet, block: Block, following: Sequence[Block]) -> None:
    """Go to the next page where the block would part from what belongs to it: a heading from its drawing, what is signed from its signatures."""
    group = [block]
    for after in following:
        if not _leads(group[-1]):
            break
        group.append(after)
    heads = [one for one in group if isinstance(one, Heading)]
    if len(heads) > 1:  # a chapter with its first part: neither stays behind
        sheet.need(sum(_lead_height(sheet, one) for one in heads) + measures.HEADING_NEEDS[heads[-1].level])
    if heads and heads[-1].level < DEEPEST and _is_short(group[-1]):
        _keep_first_lines(sheet, heads[-1], group, following[len(heads) :])
    last = group[-1]
    rest = following[len(group) - 1 :]
    tail = _tail_height(sheet, rest)
    if isinstance(last, Drawing):
        under = _lead_height(sheet, rest[0]) if rest and isinstance(rest[0], Caption) and rest[0].below else 0.0
        sheet.need(sum(_lead_height(sheet, one) for one in group if isinstance(one, Caption | Heading)) + last.height(sheet.width) + under + tail)
    elif isinstance(last, Table) and len(group) > 1:
        lead = sum(_lead_height(sheet, one) for one in group if isinstance(one, Caption | Heading))
        sheet.need(lead + _table_start(sheet, last, tail or _notes_height(sheet, rest)))
    elif tail and isinstance(last, Prose | Facts | Form | Note):
        height = _trial_height(sheet, Together(tuple(group)))
        sheet.need(height + tail if height < sheet.family.page[1] * SIGNED_SHARE else 0.0)


def _table_start(sheet: Sheet, table: Table, tail: float) -> float:
    """What of a table must stand with its heading: all of a short one that stays whole or is signed, else its head and first rows."""
    if not (table.whole or tail) or not isinstance(table.rows, Sequence) or len(table.rows) > SHORT_TABLE:
        return TABLE_START
    height = _trial_height(sheet, Together((table,))) + tail
    return height if height <= sheet.family.height * SHORT_SHARE else TABLE_START


def _keep_first_lines(sheet: Sheet, heading: Heading, group: Sequence[Block], following: Sequence[Block]) -> None:
    """The line or two under a heading stay with what they lead to: a part of it, or its table, notes between included."""
    notes = list(takewhile(lambda one: isinstance(one, Note), following))
    after = following[len(notes)] if len(following) > len(notes) else None
    if isinstance(after, Table):
        sheet.need(_trial_height(sheet, Together((*group, *notes))) + max(_table_start(sheet, after, 0.0), PART_START))
    elif isinstance(after, Heading) and after.level > heading.level:
        sheet.need(_trial_height(sheet, Together((*group, *notes))) + PART_START)


def _is_short(block: Block) -> bool:
    """Whether it is a line or two that only leads to what comes after it."""
    return isinstance(block, Prose) and len(block.text) < SHORT_PROSE


SHORT_PROSE = 240
DEEPEST = 4
"""Headings of this level (ก. ข. ค.) are told apart from what they lead to by their own room alone."""
PART_START = 62.0
"""Points for the next heading and two lines below it, or the head of a table and its first row."""
TABLE_START = 100.0
"""Points that the head of a table and its first rows take at least."""
SIGNED_SHARE = 0.4
"""Up to this share of a page a last text goes to the next page with its signatures."""


def _table(sheet: Sheet, block: Table, before: Block | None, tail: float) -> None:
    if block.in_threes:
        sheet.need(4 * (measures.CELL.leading + 4.4))
    painter = TablePainter(sheet, block, tail or (0.01 if block.in_threes else 0.0))
    if isinstance(before, Caption | Heading) and _leads(before):
        painter.draw(_lead_height(sheet, before), lambda: DRAWN[type(before)](sheet, before))
    else:
        painter.draw()


def _lead_height(sheet: Sheet, block: Caption | Heading) -> float:
    """The height of a caption or heading, the room around it included."""
    if isinstance(block, Caption):
        style, around = measures.CELL, 11.0
        text = f"{block.number}  {block.text}"
    else:
        style, _hang, above, below = _HEADINGS[block.level]
        text, around = block.text, float(above + below) + (BAR_PAD if block.bar else 0.0)
    return len(sheet.setter.lines(sheet.words(text), style, sheet.width * 0.9)) * style.leading + around


def _title(sheet: Sheet, block: Title) -> None:
    if block.corner:
        line = sheet.setter.line(sheet.words(block.corner), measures.BODY.strong)
        top = sheet.take(measures.CELL.leading)
        sheet.put_right(sheet.right, top - measures.CELL.leading * BASELINE, line, measures.BODY.strong)
    if block.over:
        _centred(sheet, block.over, measures.HEADING_2)
    _centred(sheet, block.text, measures.TITLE)
    for text in block.under:
        _centred(sheet, text, measures.BODY, "names")
    if block.filter_line:
        sheet.take(1)
        _centred(sheet, block.filter_line, measures.MICRO)
    sheet.take(6)


def _centred(sheet: Sheet, text: str, style: Type, breaking: str = "words") -> None:
    lines = sheet.setter.balanced(sheet.words(text), style, sheet.width, breaking)
    sheet.open()
    sheet.put_lines(sheet.left, sheet.y, lines, style, "centre", sheet.width)
    sheet.take(len(lines) * style.leading)


_HEADINGS = {1: (measures.HEADING_1, 8 * MM, 10, 2), 2: (measures.HEADING_2, 11 * MM, 6, 1), 3: (measures.BODY.strong, 14 * MM, 5, 0), 4: (measures.BODY.strong, 7 * MM, 3, 0)}
"""Level → style, where its words begin, points before and after."""


BAR_PAD = 4.0
"""Points between the edge of a grey bar and its words, and below it."""


def _heading(sheet: Sheet, block: Heading) -> None:
    style, hang, before, after = _HEADINGS[block.level]
    left = (hang if block.number else 0.0) + (BAR_PAD if block.bar else 0.0)
    lines = sheet.setter.lines(sheet.words(block.text), style, sheet.width - left)
    height = len(lines) * style.leading
    sheet.need(before + height + measures.HEADING_NEEDS[block.level])
    if sheet.used:
        sheet.take(before)
    top = sheet.take(height + after)
    front.marked(sheet, block)
    if block.bar:
        sheet.fill(sheet.left, top - height, sheet.width, height, measures.FILL_HEAD)
        sheet.take(BAR_PAD)
    if block.number:
        sheet.put(sheet.left + (BAR_PAD if block.bar else 0.0), top - style.leading * BASELINE, sheet.setter.line(sheet.words(block.number), style), style)
    sheet.put_lines(sheet.left + left, top, lines, style)


def _prose(sheet: Sheet, block: Prose) -> None:
    """Paragraphs of running text; two lines stay together at the foot and at the head of a page."""
    for part in block.text.replace("\r\n", "\n").split("\n"):
        _paragraph(sheet, sheet.words(part), block)


def _paragraph(sheet: Sheet, text: str, block: Prose) -> None:
    style = measures.BODY
    indent = measures.INDENT_PROSE if block.indent else 0.0
    lines = sheet.indented(text, style, indent)
    for number, (line, offset) in enumerate(lines):
        left = len(lines) - number
        if left >= 2 and (number == 0 or left == 2):
            sheet.need(2 * style.leading)
        sheet.need(style.leading)
        baseline = sheet.take(style.leading) - style.leading * BASELINE
        slack = sheet.width - offset - line.width
        if block.spread and left > 1 and slack > 0:
            sheet.code(f"BT 1 0 0 1 {sheet.left + offset:.2f} {baseline:.2f} Tm\n{sheet.pen.spread(line, style, slack)} ET")
        else:
            sheet.put(sheet.left + offset, baseline, line, style)
    sheet.take(3)


def _item(sheet: Sheet, block: Item) -> None:
    style = measures.CELL if block.small else measures.BODY
    hang = 7 * MM * block.level
    label = sheet.setter.line(sheet.words(block.label), style)
    text = max(hang + MM, hang - 6.5 * MM + label.width + 4)
    lines = sheet.lines(sheet.words(block.text), style, sheet.width - text)
    sheet.need(min(len(lines), 2) * style.leading)
    for number, line in enumerate(lines):
        sheet.need(style.leading)
        baseline = sheet.take(style.leading) - style.leading * BASELINE
        if number == 0:
            sheet.put(sheet.left + hang - 6.5 * MM, baseline, label, style)
        sheet.put(sheet.left + text, baseline, line, style)


def _caption(sheet: Sheet, block: Caption) -> None:
    style = measures.CELL
    number = sheet.setter.line(sheet.words(block.number), style.strong)
    left = number.width + 6 if block.number else 0.0
    if block.below:
        _caption_below(sheet, block, number, left)
        return
    lines = sheet.lines(sheet.words(block.text), style, sheet.width - left)
    sheet.need(8 + len(lines) * style.leading + 28 * MM)
    sheet.take(8)
    top = sheet.take(len(lines) * style.leading + 3)
    sheet.put(sheet.left, top - style.leading * BASELINE, number, style.strong)
    sheet.put_lines(sheet.left + left, top, lines, style)


def _caption_below(sheet: Sheet, block: Caption, number: Line, left: float) -> None:
    """In the middle below a picture; the number stands before the first line."""
    style = measures.CELL
    lines = sheet.setter.balanced(sheet.words(block.text), style, sheet.width - 2 * left)
    top = sheet.take(4 + len(lines) * style.leading + 6) - 4
    start = sheet.left + (sheet.width - lines[0].width - left) / 2
    sheet.put(start, top - style.leading * BASELINE, number, style.strong)
    sheet.put(start + left, top - style.leading * BASELINE, lines[0], style)
    sheet.put_lines(sheet.left, top - style.leading, lines[1:], style, "centre", sheet.width)


SHORT_NOTE = 5
"""Lines of a note that are never parted."""


def _note(sheet: Sheet, block: Note) -> None:
    """A note; one of a few lines stays on one page."""
    style = measures.MICRO
    lines = sheet.lines(sheet.words(block.text), style, sheet.width)
    if len(lines) <= SHORT_NOTE:
        sheet.need(3 + len(lines) * style.leading)
    sheet.take(3)
    for line in lines:
        sheet.need(style.leading)
        sheet.put(sheet.left, sheet.take(style.leading) - style.leading * BASELINE, line, style)


def _facts(sheet: Sheet, block: Facts) -> None:
    """Rows of one or two pairs; a pair whose value is long takes a row of its own."""
    for row in _fact_rows(sheet, block):
        _fact_row(sheet, row, block)


def _fact_rows(sheet: Sheet, block: Facts) -> list[list[tuple[str, str]]]:
    room = sheet.width / block.columns - block.label_mm * MM - 8
    rows: list[list[tuple[str, str]]] = []
    for label, value in block.pairs:
        pair = (sheet.words(label), shown(value, PLAIN, sheet.thai))
        wide = "\n" in pair[1] or sheet.setter.width(pair[1], measures.CELL) > room
        if rows and not wide and len(rows[-1]) < block.columns and not _wide(sheet, rows[-1], room):
            rows[-1].append(pair)
        else:
            rows.append([pair])
    return rows


def _wide(sheet: Sheet, row: list[tuple[str, str]], room: float) -> bool:
    return any("\n" in value or sheet.setter.width(value, measures.CELL) > room for _label, value in row)


def _fact_row(sheet: Sheet, row: list[tuple[str, str]], block: Facts) -> None:
    style, label_width = measures.CELL, block.label_mm * MM
    share = sheet.width / block.columns if len(row) > 1 else sheet.width
    labels = [sheet.lines(label, style.strong, label_width - 6) for label, _value in row]
    values = [sheet.lines(value, style, share - label_width - 4) for _label, value in row]
    count = max(len(lines) for lines in (*labels, *values))
    for start in range(0, count, 12):  # a value longer than a page goes on
        chunk = min(12, count - start)
        height = chunk * style.leading + 4
        sheet.need(height)
        top = sheet.take(height)
        for number, (label, value) in enumerate(zip(labels, values, strict=True)):
            left = sheet.left + number * share + (4 if number else 0)
            sheet.put_lines(left, top - 2, label[start : start + chunk], style.strong)
            sheet.put_lines(sheet.left + number * share + label_width, top - 2, value[start : start + chunk], style)
        if start + chunk == count:
            sheet.rule(sheet.left, sheet.y, sheet.right, sheet.y, measures.RULE_HAIR)


def _drawing(sheet: Sheet, block: Drawing) -> None:
    height = block.height(sheet.width)
    sheet.need(height)
    block.draw(sheet, sheet.left, sheet.take(height), sheet.width)


def _gap(sheet: Sheet, block: Gap) -> None:
    if sheet.used:
        sheet.take(min(block.height, max(sheet.room, 0)))


FEW_LINES = 0.2
"""So much of a page is too little for a page alone."""


def _page_break(sheet: Sheet, block: PageBreak) -> None:
    if block.chapter and sheet.used and sheet.room > sheet.family.height * (1 - FEW_LINES):
        return
    sheet.next_page(block.family, block.restart, block.titled)
    if block.state:
        sheet.state = block.state


def _together(sheet: Sheet, block: Together) -> None:
    """Onto this page if all of it fits, else onto the next."""
    if sheet.room + 0.01 < _trial_height(sheet, block) and sheet.used:
        sheet.next_page()
    draw_blocks(sheet, block.blocks)


def _trial_height(sheet: Sheet, block: Together) -> float:
    """The height ``block`` takes, found by drawing it on a sheet of its own that is thrown away."""
    trial = Sheet(Document("", family=sheet.document.family, digits=sheet.document.digits), sheet.setter)
    trial.family = sheet.family
    try:
        trial.open()
        start, page = trial.y, trial.page
        trial.used = True
        draw_blocks(trial, block.blocks)
        return start - trial.y if trial.page == page else float("inf")
    finally:
        trial.canvas.close()


DRAWN: dict[type, Callable[[Sheet, Any], None]] = {
    Title: _title,
    Heading: _heading,
    Prose: _prose,
    Item: _item,
    Caption: _caption,
    Note: _note,
    Gap: _gap,
    PageBreak: _page_break,
    Facts: _facts,
    Drawing: _drawing,
    Together: _together,
    Signatures: signatures.draw,
    Labels: labels.draw,
    Envelopes: labels.draw_envelopes,
    Directory: directory.draw,
    Form: form.draw,
    Letter: letter.draw,
    Cover: front.cover,
    Contents: front.contents,
}
"""Block → the function that draws it; tables wait for what follows them."""
