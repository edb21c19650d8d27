"""Official letters and memos as a Word document, set like the printed ones (domain C.5): TH Sarabun New 16 points for Latin and complex script, garuda in the line, Thai page numbers.

Word breaks the pages itself, so the catch-word of the printed letter is not in it; everything else is where ``letter.py`` puts it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_text import thai_digits
from desktop.reports import letter, measures
from desktop.reports.blocks import Document, Letter, Note, Title
from desktop.reports.docx import POINTS, new_document, printable, set_face
from desktop.reports.garuda import LETTER_MM, MEMO_MM
from desktop.reports.measures import FAMILIES, MM
from desktop.reports.text import Typesetter, typesetter
from desktop.saving import whole_file

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.section import Section
    from docx.text.paragraph import Paragraph

MEMO_POINTS, LABEL_POINTS, URGENCY_POINTS, SECRECY_POINTS = 29, 20, 32, 24
_HEADER_MM = 5.5
_RED = (0xC0, 0, 0)
_FAMILY = FAMILIES["letter"]
_WIDTH = _FAMILY.width / MM
_MIDDLE = (_FAMILY.page[0] / 2 - _FAMILY.left) / MM
_POST_MM = letter.POST_WIDTH / MM


def write(document: Document, path: Path) -> int:
    """Write the letters of ``document`` to ``path`` (.docx), each in a section of its own; returns how many. Raises ``UserError`` when the file cannot be written."""
    made = new_document(document.title)
    letters = [block for block in document.blocks if isinstance(block, Letter)]
    for number, block in enumerate(letters):
        _Writer(made, made.add_section() if number else made.sections[0], block).write()
    for other in document.blocks if not letters else ():
        if isinstance(other, Title | Note):
            _run(_paragraph(made), other.text, bold=isinstance(other, Title))
    with whole_file(path) as unfinished:
        made.save(str(unfinished))
    return len(letters)


def _paragraph(owner: Any, **spacing: float) -> Paragraph:
    """A paragraph; ``spacing``: left, right, first (indents, mm), before, after (points)."""
    from docx.shared import Mm, Pt

    made: Paragraph = owner.add_paragraph()
    form = made.paragraph_format
    for name, value in spacing.items():
        if name in ("before", "after"):
            setattr(form, f"space_{name}", Pt(value))
        else:
            setattr(form, {"left": "left_indent", "right": "right_indent", "first": "first_line_indent"}[name], Mm(value))
    return made


def _run(paragraph: Paragraph, text: str, points: int = POINTS, bold: bool = False, red: bool = False, dotted: bool = False) -> Any:
    """Words in the office's face with Thai digits. ``dotted`` sets them on a dotted line."""
    from docx.enum.text import WD_UNDERLINE
    from docx.shared import RGBColor

    run = paragraph.add_run(printable(thai_digits(text)))
    if red:
        run.font.color.rgb = RGBColor(*_RED)
    if dotted:
        run.font.underline = WD_UNDERLINE.DOTTED
    set_face(run._r.get_or_add_rPr(), points, bold)
    return run


def _tabs(paragraph: Paragraph, *stops: tuple[float, str]) -> None:
    """Tab stops: (mm from the left margin, "left", "center" or "right")."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    for place, kind in stops:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(place), WD_TAB_ALIGNMENT[kind.upper()])


class _Writer:
    """One letter into one section."""

    def __init__(self, made: WordDocument, section: Section, block: Letter) -> None:
        self.made = made
        self.section = section
        self.block = block
        self.setter: Typesetter = typesetter()

    def write(self) -> None:
        self._furniture()
        self._memo_head() if self.block.memo else self._letter_head()
        self._body()
        self._tail()

    # --- pages

    def _furniture(self) -> None:
        """Thai page numbers from the second page on; secrecy in red at the top and the bottom of every page."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import Mm

        section = self.section
        section.different_first_page_header_footer = True
        section.header_distance = Mm(_HEADER_MM)  # what stands there on the first page ends above the garuda
        section.footer_distance = Mm(10)
        for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
            part.is_linked_to_previous = False
            self._secrecy(part.paragraphs[0])
        self._page_number(_paragraph(section.header))
        for old in section._sectPr.findall(qn("w:pgNumType")):
            section._sectPr.remove(old)
        numbers = OxmlElement("w:pgNumType")
        numbers.set(qn("w:fmt"), "thaiNumbers")
        numbers.set(qn("w:start"), "1")
        section._sectPr.find(qn("w:pgMar")).addnext(numbers)

    def _secrecy(self, paragraph: Paragraph) -> None:
        from docx.enum.text import WD_LINE_SPACING
        from docx.shared import Mm

        self._centre(paragraph)
        paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        paragraph.paragraph_format.line_spacing = Mm(_FAMILY.top / MM - _HEADER_MM)
        if self.block.secrecy:
            _run(paragraph, self.block.secrecy, SECRECY_POINTS, bold=True, red=True)

    def _page_number(self, paragraph: Paragraph) -> None:
        """- ๒ -: the number is a field that Word keeps right."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import Pt

        self._centre(paragraph)
        paragraph.paragraph_format.space_after = Pt(16)
        _run(paragraph, "- ")
        for kind in ("begin", "", "separate", "๒", "end"):
            run = _run(paragraph, kind if kind == "๒" else "")
            if kind == "๒":
                continue
            element = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                element.set(qn("w:fldCharType"), kind)
            else:
                element.text = r" PAGE \* THAIARABIC "
            run._r.append(element)
        _run(paragraph, " -")

    @staticmethod
    def _centre(paragraph: Paragraph) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def _width(self, text: str) -> float:
        """Width in mm: 16 points of TH Sarabun New are as wide as the letter size of Sarabun."""
        return self.setter.width(thai_digits(text), measures.LETTER) / MM

    # --- heads

    def _picture(self, paragraph: Paragraph, height: float) -> None:
        """The garuda in the line; without one the line keeps its height."""
        from docx.enum.text import WD_LINE_SPACING
        from docx.shared import Mm

        if self.block.garuda is not None:
            paragraph.add_run().add_picture(str(self.block.garuda), height=Mm(height))
        else:
            paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
            paragraph.paragraph_format.line_spacing = Mm(height)

    def _letter_head(self) -> None:
        block = self.block
        top = _paragraph(self.made)
        _tabs(top, (_MIDDLE if block.garuda_on == "paper" else _WIDTH / 2, "center"))
        if block.urgency:
            _run(top, block.urgency, URGENCY_POINTS, bold=True, red=True)
        _run(top, "\t")
        self._picture(top, LETTER_MM)
        names = (self.setter.balanced(text, measures.LETTER, letter.ADDRESS_WIDTH, "names") for text in map(thai_digits, block.sender))
        address = [line.text.strip() for lines in names for line in lines]
        left = _WIDTH - max((self._width(text) for text in address), default=0) - 2
        for number, text in enumerate(address or [""]):
            line = _paragraph(self.made)
            _tabs(line, (left, "left"))
            _run(line, f"{f'ที่  {block.number}' if number == 0 else ''}\t{text}")
        _run(_paragraph(self.made, left=_MIDDLE, before=letter.BEFORE), block.date)
        self._entry("เรื่อง", block.subject)
        self._entries()

    def _entries(self) -> None:
        block = self.block
        self._entry(block.greeting, block.to)
        self._entry("อ้างถึง", block.reference)
        self._entry("สิ่งที่ส่งมาด้วย", *letter.numbered(block.enclosures))

    def _entry(self, label: str, *texts: str, before: float = letter.BEFORE) -> list[Paragraph]:
        """A labelled line, what turns hangs under its text; its paragraphs."""
        made = []
        left = self._width(label) + letter.LABEL_GAP / MM
        for number, text in enumerate(text for text in texts if text):
            line = _paragraph(self.made, left=left, first=-left if number == 0 else 0, before=before if number == 0 else 0)
            _tabs(line, (left, "left"))
            _run(line, f"{label}\t{text}" if number == 0 else text)
            made.append(line)
        return made

    def _memo_head(self) -> None:
        block = self.block
        top = _paragraph(self.made)
        _tabs(top, (_MIDDLE, "center"), (_WIDTH, "right"))
        if block.garuda is not None:
            self._picture(top, MEMO_MM)
        _run(top, "\tบันทึกข้อความ", MEMO_POINTS, bold=True)
        if block.urgency:
            _run(top, "\t" + block.urgency, URGENCY_POINTS, bold=True, red=True)
        self._dotted(("ส่วนราชการ", "  ".join(block.sender), _WIDTH))
        self._dotted(("ที่", block.number, _MIDDLE - 2), ("วันที่", block.date, _WIDTH))
        self._dotted(("เรื่อง", block.subject, _WIDTH))
        self._entries()

    def _dotted(self, *parts: tuple[str, str, float]) -> None:
        """Bold labels, their words on dotted lines that end at the given mm."""
        line = _paragraph(self.made)
        _tabs(line, *((end, "left" if number + 1 < len(parts) else "right") for number, (_label, _text, end) in enumerate(parts)))
        for number, (label, text, _end) in enumerate(parts):
            _run(line, f"{' ' if number else ''}{label}", LABEL_POINTS, bold=True)
            _run(line, f"  {text}\t", dotted=True)

    # --- body and signature

    def _body(self) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraphs = [text for part in self.block.body.replace("\r\n", "\n").split("\n") if (text := thai_digits(part).strip())]
        listed_before = False
        for number, text in enumerate(paragraphs):
            heading = self.block.memo and letter.is_heading(paragraphs, number)
            listed = not heading and letter.LISTED.match(text) is not None
            before = 0 if listed and (listed_before or self.block.memo) else letter.BEFORE
            line = _paragraph(self.made, first=letter.INDENT / MM, before=before)
            line.paragraph_format.widow_control = True
            line.paragraph_format.keep_with_next = heading or number + 1 == len(paragraphs)
            line.alignment = WD_ALIGN_PARAGRAPH.THAI_JUSTIFY
            _run(line, text, bold=heading)
            listed_before = listed

    def _tail(self) -> None:
        tail = list(self._tail_lines())
        for line in tail[:-1]:
            line.paragraph_format.keep_with_next = True

    def _tail_lines(self) -> Iterator[Paragraph]:
        """Closing phrase from the middle of the paper, room to sign, name and post centred under it, then who the letter comes from."""
        block = self.block
        closing = _paragraph(self.made, left=_MIDDLE, before=letter.CLOSING_GAP)
        if not block.memo:
            _run(closing, block.closing or letter.USUAL_CLOSING)
        yield closing
        for _empty in range(letter.EMPTY_LINES):
            line = _paragraph(self.made)
            _run(line, "")
            yield line
        middle = _MIDDLE + self._width(letter.USUAL_CLOSING) / 2
        left = middle - _POST_MM / 2
        posts = self.setter.balanced(thai_digits(block.post), measures.LETTER, letter.POST_WIDTH, "names") if block.post else ()
        for text in (f"({block.signer or '.' * 44})", *(line.text.strip() for line in posts)):
            line = _paragraph(self.made, left=left, right=_WIDTH - left - _POST_MM)
            self._centre(line)
            _run(line, text)
            yield line
        for text in block.origin:
            line = _paragraph(self.made)
            _run(line, text)
            yield line
        yield from self._entry(letter.COPIES, *block.copies[: letter.MOST_COPIES], before=0)
        for text in block.copies[letter.MOST_COPIES :]:
            _run(_paragraph(self.made, left=self._width(letter.COPIES) + letter.LABEL_GAP / MM), text)
