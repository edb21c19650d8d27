"""A report as a Word document: the same blocks as the PDF, with real headings, contents that Word fills in, tables that repeat their head, charts as pictures (domain C.5).

The office's typeface for Latin and complex script alike (``docx.set_face``). Word breaks the pages; what the printed page keeps together it is asked to keep together.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.reports.blocks import (
    Block,
    Caption,
    Column,
    Contents,
    Cover,
    Document,
    Drawing,
    Facts,
    Gap,
    Heading,
    Item,
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
from desktop.reports.docx import new_document, printable, set_face
from desktop.reports.docx_tables import table_xml
from desktop.reports.measures import FAMILIES, MM
from desktop.reports.plain_rows import as_table, plain_rows
from desktop.reports.signatures import DATE_TO_WRITE, UNKNOWN_NAME
from desktop.reports.text import clean, digits
from desktop.saving import whole_file
from desktop.words import _

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.section import Section
    from docx.text.paragraph import Paragraph

    from desktop.reports.page import IsCancelled, Progress

BODY, SMALL, TINY = 16, 14, 12
DISPLAY, TITLE = 36, 22
HEADINGS = {1: 20, 2: 18, 3: 16, 4: 16}
PROSE_MM = 15.0
PLAIN = Column("")


def write(document: Document, path: Path, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> int:
    """Write ``document`` to ``path`` (.docx); returns the number of blocks. Raises ``UserError`` when the file cannot be written, ``Cancelled`` when stopped."""
    from desktop.errors import Cancelled

    writer = _Writer(document)
    count = 0
    for block, ahead in _with_next(taken_by("pdf", document.blocks)):
        if cancelled is not None and cancelled():
            raise Cancelled
        writer.block(block, ahead)
        count += 1
        if progress is not None:
            progress(count)
    with whole_file(path) as unfinished:
        writer.made.save(str(unfinished))
    return count


class _Writer:
    """One document in the making."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.thai = document.digits == "thai"
        self.made: WordDocument = new_document(document.title)
        self.marks: dict[str, int] = {}
        self.break_before = False
        self._style_headings()
        self._family(self.made.sections[0], document.family)
        self._furniture(self.made.sections[0], document.state)

    # --- pages

    def _family(self, section: Section, name: str) -> None:
        from docx.enum.section import WD_ORIENT
        from docx.shared import Pt

        family = FAMILIES[name]
        section.page_width, section.page_height = Pt(family.page[0]), Pt(family.page[1])
        section.orientation = WD_ORIENT.LANDSCAPE if family.page[0] > family.page[1] else WD_ORIENT.PORTRAIT
        section.left_margin, section.right_margin = Pt(family.left), Pt(family.right)
        section.top_margin, section.bottom_margin = Pt(family.top), Pt(family.bottom)
        section.header_distance = section.footer_distance = Pt(9 * MM)
        self.width = family.width

    def _furniture(self, section: Section, state: str) -> None:
        """Which copy it is above, running title and page numbers below; nothing on a cover."""
        header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
        section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
        for paragraph in (header, footer):
            for run in list(paragraph.runs):
                run._r.getparent().remove(run._r)
        header.style = footer.style = self.made.styles["Normal"]  # their own styles have tab stops in the way
        _aligned(header, "right")
        self.run(header, state, TINY)
        _tab(footer, self.width, "right")
        self.run(footer, f"{self.document.running_title}\t", TINY)
        before, between = _("Page {page} of {total}", page="\0", total="\1").split("\0")
        middle, after = between.split("\1")
        for words, field in ((before, " PAGE "), (middle, " NUMPAGES "), (after, "")):
            self.run(footer, words, TINY)
            if field:
                self.field(footer, field, "1", TINY)

    def _style_headings(self) -> None:
        """Word's own heading styles in the office's face, black, so that its contents and its navigation know them."""
        from docx.shared import Pt, RGBColor

        for level, points in HEADINGS.items():
            style: Any = self.made.styles[f"Heading {level}"]
            properties = style.element.get_or_add_rPr()
            for child in list(properties):
                properties.remove(child)
            set_face(properties, points, bold=True)
            style.font.color.rgb = RGBColor(0, 0, 0)
            form = style.paragraph_format
            form.space_before, form.space_after, form.keep_with_next = Pt(10 if level == 1 else 6), Pt(2), True

    # --- words

    def words(self, text: str) -> str:
        """``text`` as it is printed; tabs lead to the next stop, line ends to the next line."""
        return "\n".join("\t".join(printable(digits(clean(part), self.thai)) for part in line.split("\t")) for line in text.split("\n"))

    def paragraph(self, style: str = "Normal", align: str = "left", **spacing: float) -> Paragraph:
        """A paragraph at the end; ``spacing``: before, after (points), left, first (mm)."""
        from docx.shared import Mm, Pt

        made = self.made.add_paragraph(style=style)
        form = made.paragraph_format
        for name, value in spacing.items():
            if name in ("before", "after"):
                setattr(form, f"space_{name}", Pt(value))
            else:
                setattr(form, {"left": "left_indent", "first": "first_line_indent"}[name], Mm(value))
        form.page_break_before = self.break_before or None
        self.break_before = False
        _aligned(made, align)
        return made

    def run(self, paragraph: Paragraph, text: str, points: int = BODY, bold: bool = False) -> Any:
        """Words in the office's face."""
        run = paragraph.add_run(self.words(text))
        set_face(run._r.get_or_add_rPr(), points, bold)
        return run

    def field(self, paragraph: Paragraph, code: str, words: str, points: int = BODY, dirty: bool = False) -> None:
        """A field that Word keeps right, with the words that stand there until it does."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        for kind in ("begin", "", "separate", "words", "end"):
            run = self.run(paragraph, words if kind == "words" else "", points)
            if kind == "words":
                continue
            element = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                element.set(qn("w:fldCharType"), kind)
                if dirty and kind == "begin":
                    element.set(qn("w:dirty"), "true")
            else:
                element.text = code
                element.set(qn("xml:space"), "preserve")
            run._r.append(element)

    # --- blocks

    def block(self, block: Block, ahead: Sequence[Block] = ()) -> None:
        """One block at the end of the document; ``ahead``: the blocks after it, which it may have to stand with on one page."""
        body = self.made.element.body
        first = len(body) - 1
        self._written(block)
        for element in body[first:-1]:
            _keep(element, _belongs(block, ahead))

    def _written(self, block: Block) -> None:
        drawn = _DRAWN.get(type(block))
        if drawn is not None:
            drawn(self, block)
        elif (table := as_table(block)) is not None:
            self.table(table)
        else:
            for line in plain_rows(block):
                self.run(self.paragraph(), "  ".join(line.cells))

    def cover(self, block: Cover) -> None:
        """The cover is the first page of a section whose first page has no header and footer."""
        section = self.made.sections[-1]
        section.different_first_page_header_footer = True
        self.run(self.paragraph(align="center", before=60), block.title, DISPLAY, bold=True)
        self.run(self.paragraph(align="center", before=6), block.small, SMALL + 4)
        for number, text in enumerate(block.lines):
            self.run(self.paragraph(align="center", before=18 if number == 0 else 6), text, TITLE, bold=True)
        for number, text in enumerate(block.state):
            self.run(self.paragraph(align="center", before=300 if number == 0 else 0), text, SMALL)
        for number, text in enumerate(block.foot):
            self.run(self.paragraph(align="center", before=10 if number == 0 else 0), text, 18, bold=number == 0)
        self.break_before = True

    def title(self, block: Title) -> None:
        """Corner, title, office and filter line."""
        if block.corner:
            self.run(self.paragraph(align="right"), block.corner, BODY, bold=True)
        for text, points, bold in ((block.over, 18, True), (block.text, TITLE, True), *((one, BODY, False) for one in block.under), (block.filter_line, TINY, False)):
            if text:
                self.run(self.paragraph(align="center"), text, points, bold)
        self.paragraph()

    def heading(self, block: Heading) -> None:
        """A heading with its number; its place is marked for the contents."""
        level = min(block.level, 4)
        made = self.paragraph(f"Heading {level}")
        self.run(made, f"{block.number}  {block.text}".strip(), HEADINGS[level], bold=True)
        if (mark := self.marks.pop(_mark(block), None)) is not None:
            _bookmark(made, mark)

    def contents(self, block: Contents) -> None:
        """A field of Word with the entries as they are known: text, leader, and a page number that Word fills in."""
        self.run(self.paragraph(align="center", after=6), block.title, TITLE, bold=True)
        entries = [(heading, len(self.marks) + place) for place, heading in enumerate(block.headings)]
        self.marks |= {_mark(heading): number for heading, number in entries}
        for place, (heading, number) in enumerate(entries):
            line = self.paragraph(left=8.0 * (heading.level - 1))
            _tab(line, self.width, "right", dots=True)
            if place == 0:
                self._toc(line, "begin")
            self.run(line, f"{heading.number}  {heading.text}\t".lstrip(), BODY, bold=heading.level == 1)
            self.field(line, f" PAGEREF {_name(number)} \\h ", "–", dirty=True)
            if place + 1 == len(entries):
                self._toc(line, "end")
        _update_fields(self.made)
        self.break_before = True

    def _toc(self, paragraph: Paragraph, kind: str) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        for step in ("begin", "", "separate") if kind == "begin" else ("end",):
            element = OxmlElement("w:fldChar" if step else "w:instrText")
            if step:
                element.set(qn("w:fldCharType"), step)
            else:
                element.text = ' TOC \\o "1-2" \\h \\z \\u '
                element.set(qn("xml:space"), "preserve")
            self.run(paragraph, "")._r.append(element)

    def prose(self, block: Prose) -> None:
        """Paragraphs distributed as Thai is."""
        for part in block.text.replace("\r\n", "\n").split("\n"):
            made = self.paragraph(align="thai" if block.spread else "left", after=2, first=PROSE_MM if block.indent else 0)
            self.run(made, part)

    def item(self, block: Item) -> None:
        """A list item whose turned lines hang under its text."""
        left = 7.0 * block.level + 3
        made = self.paragraph(left=left, first=-7.0)
        _tab(made, left * MM, "left")
        self.run(made, f"{block.label}\t{block.text}", SMALL if block.small else BODY)

    def caption(self, block: Caption) -> None:
        """Above a table it stays with it; below a picture it stands in the middle."""
        made = self.paragraph(align="center" if block.below else "left", before=2 if block.below else 8, after=6 if block.below else 2)
        made.paragraph_format.keep_with_next = not block.below
        self.run(made, f"{block.number}  ", SMALL, bold=True)
        self.run(made, block.text, SMALL)

    def note(self, block: Note) -> None:
        """A note in the smallest type."""
        self.run(self.paragraph(before=2), block.text, TINY)

    def facts(self, block: Facts) -> None:
        """Label and value on a line, the value hanging."""
        for label, value in block.pairs:
            made = self.paragraph(left=block.label_mm, first=-block.label_mm)
            _tab(made, block.label_mm * MM, "left")
            self.run(made, f"{label}\t", SMALL, bold=True)
            self.run(made, shown(value, PLAIN), SMALL)

    def table(self, block: Table) -> None:
        """A table; an empty paragraph after it keeps two tables apart."""
        if self.break_before:
            self.paragraph()
        body = self.made.element.body
        body.insert(len(body) - 1, table_xml(block, self.width, self.thai))
        self._apart()

    def _apart(self) -> None:
        """A low empty line: between two tables without any Word makes them one."""
        from docx.shared import Pt

        self.paragraph().paragraph_format.line_spacing = Pt(6)

    def drawing(self, block: Drawing) -> None:
        """A chart as a picture over the width of the text; what is no picture stands as its table."""
        if block.picture is None:
            if block.table is not None:
                self.table(block.table)
            return
        from docx.shared import Pt

        from desktop.reports.raster import png

        width = min(self.width, 170 * MM)
        made = self.paragraph(align="center")
        made.paragraph_format.keep_with_next = True
        picture = block.picture(width)
        inline = made.add_run().add_picture(io.BytesIO(png(picture)), width=Pt(width))
        inline._inline.docPr.set("descr", self.words(picture.description)[:2_000])

    def signatures(self, block: Signatures) -> None:
        """Signatures side by side in a table without rules."""
        columns = tuple(Column("") for _one in block.signers)
        lines = (
            [f"{_('Signed')} {'.' * 30} {one.role}" for one in block.signers],
            [f"({one.name or UNKNOWN_NAME})" for one in block.signers],
            [one.post for one in block.signers],
            [_("Date {date}", date=DATE_TO_WRITE) for _one in block.signers],
        )
        self.paragraph(before=12).paragraph_format.keep_with_next = True
        body = self.made.element.body
        body.insert(len(body) - 1, table_xml(Table(columns, [tuple(line) for line in lines]), self.width, self.thai, ruled=False))
        self._apart()

    def together(self, block: Together) -> None:
        """Blocks that stay on one page."""
        for inner in block.blocks:
            self.block(inner)

    def page_break(self, block: PageBreak) -> None:
        """A new page; another page family or another copy is a new section."""
        if not block.family and not block.restart and not block.state:
            self.break_before = True
            return
        section = self.made.add_section()
        self._family(section, block.family or self.document.family)
        self._furniture(section, block.state or self.document.state)

    def gap(self, block: Gap) -> None:
        """Empty height is the spacing of the paragraphs here."""


_DRAWN: dict[type, Callable[[_Writer, Any], None]] = {
    Cover: _Writer.cover, Title: _Writer.title, Heading: _Writer.heading, Contents: _Writer.contents, Prose: _Writer.prose, Item: _Writer.item, Caption: _Writer.caption,
    Note: _Writer.note, Facts: _Writer.facts, Table: _Writer.table, Drawing: _Writer.drawing, Signatures: _Writer.signatures, Together: _Writer.together,
    PageBreak: _Writer.page_break, Gap: _Writer.gap,
}  # fmt: skip
"""Block → how it is written; of the rest their plain lines or their table stand for them."""


AHEAD = 3
"""Blocks that are looked at beyond the one at hand: notes between a table and its signatures included."""
SHORT_TABLE = 10
"""Rows, head included, of a table that stays whole."""


def _with_next(blocks: Iterable[Block]) -> Iterator[tuple[Block, tuple[Block, ...]]]:
    """Each block with the few after it."""
    seen: list[Block] = []
    for block in blocks:
        seen.append(block)
        if len(seen) > AHEAD:
            yield seen.pop(0), tuple(seen)
    while seen:
        yield seen.pop(0), tuple(seen)


def _belongs(block: Block, ahead: Sequence[Block]) -> bool:
    """Whether a block may not stand alone at the foot of a page: what introduces a table, and what the signatures stand under."""
    following = next((one for one in ahead if not isinstance(one, Note)), None)
    if isinstance(block, Note) or (isinstance(block, Prose) and not block.indent):
        return isinstance(following, Table | Signatures)
    return isinstance(block, Table) and isinstance(following, Signatures)


def _keep(element: Any, with_next: bool) -> None:
    """A paragraph, or the rows of a table, kept on the page of what comes after; a short table is kept whole."""
    from docx.oxml.ns import qn

    rows = element.findall(qn("w:tr"))
    kept = ([element] if with_next else []) if not rows else rows if with_next and len(rows) <= SHORT_TABLE else [*rows[: -1 if len(rows) <= SHORT_TABLE else 0], *(rows[-1:] if with_next else [])]
    for part in kept:
        for paragraph in part.iter(qn("w:p")):
            paragraph.get_or_add_pPr().get_or_add_keepNext()


def _mark(heading: Heading) -> str:
    return f"{heading.level}|{heading.number}|{heading.text}"


def _name(number: int) -> str:
    return f"_Toc{number + 1:08d}"


def _bookmark(paragraph: Paragraph, number: int) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for tag, place in (("w:bookmarkStart", 1), ("w:bookmarkEnd", len(paragraph._p) + 1)):
        element = OxmlElement(tag)
        element.set(qn("w:id"), str(number + 1))
        if tag == "w:bookmarkStart":
            element.set(qn("w:name"), _name(number))
        paragraph._p.insert(place, element)


def _aligned(paragraph: Paragraph, align: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, "THAI_JUSTIFY" if align == "thai" else align.upper())


def _tab(paragraph: Paragraph, place: float, kind: str, dots: bool = False) -> None:
    """A tab stop ``place`` points from the left margin."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Pt

    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(place), WD_TAB_ALIGNMENT[kind.upper()], WD_TAB_LEADER.DOTS if dots else WD_TAB_LEADER.SPACES)


def _update_fields(made: WordDocument) -> None:
    """Have Word fill in the page numbers of the contents when it opens the document."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement("w:updateFields")
    element.set(qn("w:val"), "true")
    if made.settings.element.find(qn("w:updateFields")) is None:
        made.settings.element.append(element)

