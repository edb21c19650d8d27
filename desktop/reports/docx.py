"""A plain Thai text as a Word document or a text file: a bold head and paragraphs, as a letter of the office is set (domain.md C.5).

Thai is a complex script to Word: typeface, size and boldness count only when they are given for complex scripts too. Lines of such a text are never justified, for Word
would pull the letters of Thai apart. Official letters are set by ``docx_letter.py``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_text import normalise
from desktop.saving import whole_file

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

FACE = "TH Sarabun New"
"""The typeface of official documents."""

OTHER_FACE = "Sarabun"
"""What stands in for it where it is not installed."""

POINTS = 16
HEAD_POINTS = 18
_PAGE_MM = (210, 297)
_MARGINS_MM = {"left_margin": 30, "right_margin": 20, "top_margin": 15, "bottom_margin": 20}


def write(path: Path, title: str, text: str) -> None:
    """Write a Word document (.docx): ``title`` as its head unless the text begins with it, then a paragraph for each line of ``text``.

    :raises UserError: the file cannot be written
    """
    document = new_document(title)
    lines = text.replace("\r\n", "\n").strip("\n").split("\n")
    head = normalise(title)
    shown = next((place for place, line in enumerate(lines) if normalise(line) == head), None)
    if head and shown is None:
        _paragraph(document, head, bold=True)
    for place, line in enumerate(lines):
        _paragraph(document, line, bold=place == shown)
    with whole_file(path) as unfinished:
        document.save(str(unfinished))


def write_txt(path: Path, text: str) -> None:
    """Write a text file that every Thai program reads: UTF-8 with its mark, lines ended as Windows ends them.

    :raises UserError: the file cannot be written
    """
    with whole_file(path) as unfinished:
        unfinished.write_text(text.replace("\r\n", "\n").rstrip("\n") + "\n", encoding="utf-8-sig", newline="\r\n")


def new_document(title: str) -> WordDocument:
    """An empty A4 page whose only style is the office's."""
    import docx
    from docx.shared import Mm, Pt

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(_PAGE_MM[0]), Mm(_PAGE_MM[1])
    for name, size in _MARGINS_MM.items():
        setattr(section, name, Mm(size))
    style: Any = document.styles["Normal"]
    set_face(style.element.get_or_add_rPr(), POINTS)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    document.core_properties.title = normalise(title)[:255]
    document.core_properties.author = document.core_properties.comments = ""
    document.core_properties.language = "th-TH"
    for key in [key for key, relation in document.part.package.rels.items() if relation.reltype.endswith("/thumbnail")]:
        del document.part.package.rels[key]  # the picture of somebody's empty page
    _set_other_face(document)
    return document


def set_face(properties: Any, points: int, bold: bool = False) -> None:
    """Typeface, size, weight and language of a run or a style (its ``w:rPr``), for Latin and for complex scripts alike."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), FACE)
    size = str(points * 2)
    wanted: list[tuple[str, dict[str, str]]] = [("w:sz", {"w:val": size}), ("w:szCs", {"w:val": size}), ("w:lang", {"w:val": "th-TH", "w:bidi": "th-TH"})]
    if bold:
        wanted = [("w:b", {}), ("w:bCs", {}), *wanted]
    for tag, values in wanted:
        element = OxmlElement(tag)
        for name, value in values.items():
            element.set(qn(name), value)
        properties.append(element)


def _set_other_face(document: WordDocument) -> None:
    """Say in the font table what to use where the typeface is not installed; without it Word takes its own, which has no Thai."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    part = next((one.target_part for one in document.part.rels.values() if one.reltype == RELATIONSHIP_TYPE.FONT_TABLE), None)
    if part is None:
        return
    entry = f'<w:font w:name="{FACE}"><w:altName w:val="{OTHER_FACE}"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
    part._blob = part.blob.replace(b"</w:fonts>", f"{entry}</w:fonts>".encode())


def _paragraph(document: WordDocument, words: str, bold: bool) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    if bold:
        paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(printable(words))
    set_face(run._r.get_or_add_rPr(), HEAD_POINTS if bold else POINTS, bold)


def printable(words: str) -> str:
    """A line without what no document may hold (control characters, halves of characters)."""
    return "".join(letter for letter in words if letter == "\t" or (letter >= " " and not "\ud800" <= letter <= "\udfff" and letter not in "\ufffe\uffff"))
