"""What a page is made of: plain values that the PDF writer and the Excel writer both read.

A report is a function from records to a ``Document``. User text goes into a block as it is: no block, and no writer, ever reads markup in it. Lengths are millimetres
where a name ends in ``_mm``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from desktop.reports.drawing import Picture
    from desktop.reports.page import Sheet

Value = str | int | float | date | bool | None
Digits = Literal["arabic", "thai"]


@dataclass(frozen=True)
class Title:
    """The head of a first page: title, lines under it (office, period), and the line that says what was filtered."""

    text: str
    under: tuple[str, ...] = ()
    filter_line: str = ""
    over: str = ""
    corner: str = ""
    """The name of the official form, right at the very top (แบบ ปค. 5)."""


@dataclass(frozen=True)
class Heading:
    """A numbered heading of level 1–4; it never stands alone at the foot of a page."""

    text: str
    number: str = ""
    level: int = 1
    bar: bool = False
    """Whether it stands on a grey bar across the page, as the parts of a form do."""


@dataclass(frozen=True)
class Prose:
    """One paragraph, first line 15 mm in, Thai-distributed."""

    text: str
    indent: bool = True
    spread: bool = True


@dataclass(frozen=True)
class Item:
    """A list item with a hanging label: ``ก.``, ``1)``, ``(1)``."""

    label: str
    text: str
    level: int = 1
    small: bool = False


@dataclass(frozen=True)
class Caption:
    """What stands above a table: its kind and number in bold, then its words."""

    text: str
    number: str = ""
    below: bool = False
    """Whether it stands in the middle below a picture, which it never leaves."""


@dataclass(frozen=True)
class Note:
    """A note in the smallest type (under tables)."""

    text: str


@dataclass(frozen=True)
class Gap:
    """Empty height in points."""

    height: float = 6


@dataclass(frozen=True)
class PageBreak:
    """A new page, of another page family when one is named."""

    family: str = ""
    restart: bool = False
    """Whether the page furniture (title of continued pages) starts anew, as on a first page."""
    titled: bool = False
    """Whether what follows has a title of its own, so that the page needs no (ต่อ); its pages are counted on."""
    state: str = ""
    """Which copy the pages from here on are, where it is another one than before (``Document.state``)."""
    chapter: bool = False
    """Whether a chapter begins: below the few last lines of the chapter before it goes on, so that these have no page alone."""


@dataclass(frozen=True)
class Facts:
    """Label and value pairs in one or two columns, a hairline under each row."""

    pairs: tuple[tuple[str, Value], ...]
    columns: int = 1
    label_mm: float = 32


class Shape(StrEnum):
    """How a column's values look, break and turn their digits."""

    TEXT = "text"  # words, broken between words
    NAME = "name"  # broken only at its own spaces
    CODE = "code"  # one line, digits never turned, centred
    CONTACT = "contact"  # telephones, e-mails: one line, digits never turned
    DATE = "date"  # one line, centred
    STATE = "state"  # a short word, centred
    NUMBER = "number"  # right-aligned in a block centred in its column
    ORDINAL = "ordinal"  # ที่: centred


@dataclass(frozen=True)
class Column:
    """One column of a table. ``width_mm`` is a wish (0: by content), ``drop`` above 0 lets the column be left out when the page is too narrow, the highest first."""

    label: str
    shape: Shape = Shape.TEXT
    width_mm: float = 0
    cap_mm: float = 90
    under: str = ""
    """The upper storey of the head that this column stands under."""
    drop: int = 0
    decimals: int = 0


@dataclass(frozen=True)
class Cell:
    """A value that is not simply its column's: bold, spanning, differently aligned, with boxes to tick or room to write."""

    value: Value = None
    bold: bool = False
    span: int = 1
    align: Literal["", "left", "centre"] = ""
    boxes: tuple[str, ...] = ()
    """Words beside empty check boxes, one a line; words that end in ``…`` are followed by a dotted line to the cell's edge. A single box without words stands in the middle."""
    min_height: float = 0
    hatched: bool = False
    """Whether the cell is hatched round its words: something that should be there is not."""
    ticks: tuple[bool, ...] = ()
    """Boxes in a row, ticked or empty; ``value`` says the same in words where there are no shapes."""
    bar: tuple[float, float] | None = None
    """(value, end of the scale) as a bar with the fifths of the scale; ``value`` says it in words."""


@dataclass(frozen=True)
class Group:
    """A line over the rows that follow, repeated with (ต่อ) on the next page; ``count`` says how many (8 แห่ง)."""

    text: str
    count: str = ""


@dataclass(frozen=True)
class Total:
    """The last row, in bold on grey; it never leaves the row before it. The total of a ``part`` is bold alone."""

    cells: tuple[Value | Cell, ...]
    part: bool = False


Row = Sequence[Value | Cell] | Group | Total


@dataclass(frozen=True)
class Table:
    """The one table. ``rows`` may be a sequence, an object that can be read twice, or an iterator (read once, widths from its beginning)."""

    columns: tuple[Column, ...]
    rows: Iterable[Row]
    dense: bool = False
    numbered: bool = False
    """Whether a line (1) (2) (3) stands under the head."""
    centred_rows: bool = False
    """Whether cells stand in the middle of their row's height instead of at its top."""
    min_row: float = 0
    name: str = ""
    """What the sheet is called in Excel; empty takes the document's title."""
    group_label: str = ""
    """What the groups are (กลุ่มหน่วยงาน): in Excel they become a column of this name, so that filters and sorting keep working."""
    in_threes: bool = False
    """Whether about three rows at least stay together at a break: steps that are read one after the other."""
    empty: str = ""
    """What an empty table says instead of "no record fits the filter"."""
    whole: bool = False
    """Whether it stays on one page where it is short: a few rows that are read together."""


@dataclass(frozen=True)
class Signer:
    """Who signs: role (ผู้จัดทำ), name and post; an unknown name stays empty brackets."""

    role: str
    name: str = ""
    post: str = ""


@dataclass(frozen=True)
class Signatures:
    """One to three signatures side by side, lowest rank left. After a table they take its last three rows with them."""

    signers: tuple[Signer, ...]


@dataclass(frozen=True)
class Address:
    """Where a label or an envelope goes: who (after the salutation), address lines, postcode."""

    to: str
    lines: tuple[str, ...]
    postcode: str = ""
    salutation: str = "เรียน"


@dataclass(frozen=True)
class Labels:
    """Stick-on labels from label number ``start`` (1 = the first of the sheet). ``offset_mm`` moves all print right and down for a printer that is off."""

    addresses: Iterable[Address]
    sheet: str = "3x8"
    start: int = 1
    guides: bool = False
    offset_mm: tuple[float, float] = (0, 0)


@dataclass(frozen=True)
class Envelopes:
    """One envelope a page: sender top left with the letter number's line, recipient right of the middle."""

    addresses: Iterable[Address]
    sender: tuple[str, ...] = ()
    note: str = ""
    """Words under the sender, e.g. the reference line of the letter."""


@dataclass(frozen=True)
class Entry:
    """One line of a directory: name, detail under it, and the telephone at the right edge."""

    name: str
    phone: str
    detail: str = ""


@dataclass(frozen=True)
class Directory:
    """Names and telephones flowing through columns, as small as a page may be set so that a directory stays one page."""

    sections: tuple[tuple[str, tuple[Entry, ...]], ...]
    columns: int = 0
    """How many; 0 takes two, or three where that keeps it on one page."""


@dataclass(frozen=True)
class Drawing:
    """A drawing of its own (chart, flow): ``height`` points for a width, drawn on the sheet from its top left corner. ``table`` stands for it in Excel."""

    height: Callable[[float], float]
    draw: Callable[[Sheet, float, float, float], None]
    table: Table | None = None
    picture: Callable[[float], Picture] | None = None
    """The same as plain shapes, where it is made of them: for writers without a sheet."""


@dataclass(frozen=True)
class Together:
    """Blocks that stay on one page."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Blank:
    """A place of a form: its label, what is known already, how many lines there are to write on, its share of the row's width.

    ``boxes`` are (words, ticked) instead of a line; words that end in ``…`` are followed by a dotted line.
    """

    label: str
    value: str = ""
    lines: int = 1
    share: float = 1.0
    boxes: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class Form:
    """Rows of blanks to fill in by hand. ``label_mm``: the room every label of a row's beginning takes at least, so that boxes stand below each other."""

    rows: tuple[tuple[Blank, ...], ...]
    label_mm: float = 0


@dataclass(frozen=True)
class Letter:
    """An official letter (หนังสือภายนอก) or memo (บันทึกข้อความ), all of it (domain C.5). Each begins a page of the family "letter".

    ``body``: one paragraph a line; "1. …" over paragraphs of a memo is a heading. ``sender``: the lines of the address at the right, or the words after ส่วนราชการ of a memo. ``garuda``:
    the picture the office supplies; without it a ``proof`` shows its place in dashes and a print leaves the room.
    """

    subject: str
    to: str
    body: str
    number: str = ""
    date: str = ""
    sender: tuple[str, ...] = ()
    memo: bool = False
    greeting: str = "เรียน"
    closing: str = ""
    signer: str = ""
    post: str = ""
    reference: str = ""
    enclosures: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    urgency: str = ""
    secrecy: str = ""
    """ลับ, ลับมาก, ลับที่สุด: red at top and bottom of every page of this letter."""
    garuda: Path | None = None
    garuda_on: Literal["paper", "text"] = "paper"
    """Whether the garuda stands on the middle of the paper or of the text."""
    proof: bool = False


@dataclass(frozen=True)
class Cover:
    """A first page of its own, without furniture. ``small`` stands under the title, ``lines`` in bold below it, ``foot`` (office, authority) at the lower end."""

    title: str
    small: str = ""
    lines: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    state: tuple[str, ...] = ()
    """Which copy this is: draft, sent when and with which letter, corrected why."""


@dataclass(frozen=True)
class Contents:
    """Headings of the document with their pages, on a page of its own; page numbers are filled in when all pages are known."""

    title: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True)
class Only:
    """Blocks that only one of the writers takes: the overflow of a wall calendar on paper, its whole list in the workbook."""

    writer: Literal["pdf", "xlsx"]
    blocks: tuple[Block, ...]


def taken_by(writer: Literal["pdf", "xlsx"], blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks that ``writer`` takes, in order."""
    for block in blocks:
        if not isinstance(block, Only):
            yield block
        elif block.writer == writer:
            yield from taken_by(writer, block.blocks)


Block = (
    Title | Heading | Prose | Item | Caption | Note | Gap | PageBreak | Facts | Table | Signatures | Labels | Envelopes | Directory | Drawing | Together | Only | Form
    | Letter | Cover | Contents
)


@dataclass(frozen=True)
class Document:
    """A whole report. ``printed`` is the words about the day of printing in the footer; ``secrecy`` (ลับ) stands red at top and bottom of every page."""

    title: str
    blocks: Iterable[Block] = ()
    family: str = "report"
    running: str = ""
    printed: str = ""
    digits: Digits = "arabic"
    secrecy: str = ""
    state: str = ""
    """Which copy this is (draft, sent when, corrected why): small at the top of every page but the first, whose title says it."""
    names: tuple[str, ...] = ()
    """Names of persons, places and units inside running text that must not be broken but at their own spaces."""

    @property
    def running_title(self) -> str:
        return self.running or self.title


def apart(pages: Iterable[Iterable[Block]], family: str = "") -> Iterator[Block]:
    """Each of several documents on pages of its own, numbered from 1; ``family`` as of ``PageBreak``."""
    for number, blocks in enumerate(pages):
        if number:
            yield PageBreak(family, restart=True)
        yield from blocks
