"""The sheet under the writer's hand: pages, their furniture, and the few things that are drawn (lines of text, rules, fills, boxes, dotted lines).

``Sheet.y`` is the top of the room that is still free, measured from the foot of the page as PDF does; every block moves it down by what it used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop.errors import Cancelled
from desktop.reports import measures
from desktop.reports.blocks import Document
from desktop.reports.measures import BASELINE, FAMILIES, MM, Family, Type
from desktop.reports.pdf_file import PageCanvas
from desktop.reports.text import Line, Pen, Typesetter, clean, digits
from desktop.words import _

Progress = Callable[[int], None]
"""Told the number of rows or pages done so far."""
IsCancelled = Callable[[], bool]
"""Asked now and then whether to stop."""
SECRET_BOTTOM = 21 * MM
"""Where the text of a secret paper ends at the latest, above its mark."""


OFFICE_PARTS = re.compile(r"(?<=เขตพื้นที่การศึกษา)(?=ประถมศึกษา|มัธยมศึกษา)")
"""Where the long name of an office may break in running text (สำนักงานเขตพื้นที่การศึกษา / ประถมศึกษาสมมตินคร เขต 9)."""


class Sheet:
    """One document in the making."""

    def __init__(self, document: Document, setter: Typesetter, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> None:
        self.document = document
        self.setter = setter
        self.family: Family = FAMILIES[document.family]
        self.canvas = PageCanvas(self.family.page, setter.faces.regular.fontName, clean(document.title))
        self.pen = Pen(self.canvas._doc, setter)
        self.state = document.state
        self.thai = document.digits == "thai"
        self.names = frozenset(part for name in document.names if name for part in OFFICE_PARTS.split(self.words(name)))
        self.page = 0
        self.first = True
        self.expected: set[str] = set()
        """Headings that stand in the contents (``front.py``)."""
        self.marks: dict[str, int] = {}
        """Which page each of them came to stand on."""
        self.deepest = -1
        self._part = 0
        self._pages_of_part = [0]
        self.used = False
        self.y = 0.0
        self._progress = progress
        self._cancelled = cancelled
        self._open = False
        self._done = 0

    # ---- pages

    @property
    def left(self) -> float:
        return self.family.left

    @property
    def right(self) -> float:
        return self.family.page[0] - self.family.right

    @property
    def width(self) -> float:
        return self.family.width

    @property
    def part(self) -> tuple[int, int]:
        """Which part of the document this is, and the page within it."""
        return self._part, self._pages_of_part[self._part]

    @property
    def room(self) -> float:
        """Height that is still free on this page."""
        self.open()
        return self.y - (max(self.family.bottom, SECRET_BOTTOM) if self.document.secrecy else self.family.bottom)

    def open(self) -> None:
        """Begin a page if none is begun."""
        if self._open:
            return
        self._open = True
        self.page += 1
        self._pages_of_part[self._part] += 1
        self.used = False
        self.canvas.setPageSize(self.family.page)
        self.y = self.family.page[1] - self.family.top
        if self.document.secrecy:
            self.mark_secret(self.document.secrecy)
        if self.state and self.family.furniture and not self.first:  # a first page says it in its head
            self._state()
        if not self.first and self.family.name == "register":
            running = self.setter.line(_("{title} (continued)", title=self.words(self.document.running_title)), measures.DENSE.strong)
            self.put(self.left, self.y + 6, running, measures.DENSE.strong)
        self.first = False

    def close(self) -> None:
        """End the page if one is begun; its footer comes last, as a reader copies it."""
        if self._open:
            if self.family.furniture:
                self._footer()
            self.canvas.showPage()
            self._open = False

    def next_page(self, family: str = "", restart: bool = False, titled: bool = False) -> None:
        """Go to a new page, of another family if one is named; ``restart`` makes it look like a first page, numbered from 1 again, ``titled`` without the (ต่อ)."""
        self.close()
        self.family = FAMILIES[family] if family else self.family
        self.first = restart or titled
        if restart:
            self._part += 1
            self._pages_of_part.append(0)
        self.check()

    def need(self, height: float) -> None:
        """Go to the next page unless ``height`` fits on this one (an empty page takes anything)."""
        if self.room < height - 0.01 and self.used:
            self.next_page()
            self.open()

    def take(self, height: float) -> float:
        """Use ``height`` of the page; returns the top of what was taken."""
        self.open()
        top = self.y
        self.y -= height
        self.used = True
        return top

    def check(self, rows: int = 0) -> None:
        """Report progress; raises ``Cancelled`` when the user asked to stop."""
        self._done += rows
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(self._done)

    # ---- furniture

    def _state(self) -> None:
        """Which copy this is, small at the right above the text, in two lines where it is long."""
        style = measures.MICRO
        width = self.width if self.family.name != "register" else self.width / 2
        lines = self.setter.lines(self.words(self.state), style, width)
        shown = lines if len(lines) < 3 else (lines[0], self.setter.line(self.setter.cut(" ".join(line.text for line in lines[1:]), style, width), style))
        for number, line in enumerate(reversed(shown)):
            self.put_right(self.right, self.y + 8 + number * style.leading, line, style)

    def _footer(self) -> None:
        """Running title, day of printing in the middle, page; a title too long for its side pushes the day to the page number."""
        baseline, style = measures.FOOTER_BASELINE, measures.MICRO
        self.rule(self.left, measures.FOOTER_RULE, self.right, measures.FOOTER_RULE, measures.RULE_HAIR)
        printed = self.setter.line(self.words(self.document.printed), style)
        room = self.width - self.setter.width(self.words(_("Page {page} of {total}", page="000", total="000")), style) - measures.FOOTER_GAP
        title = self.words(self.document.running_title)
        pushed = bool(printed.pieces) and self.setter.width(title, style) > (self.width - printed.width) / 2 - measures.FOOTER_GAP
        running = self.setter.cut(title, style, room - (printed.width + measures.FOOTER_GAP if pushed else 0.0))
        self.put(self.left, baseline, self.setter.line(running, style), style)
        if pushed:
            self.put_right(self.left + room, baseline, printed, style)
        elif printed.pieces:
            self.put_centred((self.left + self.right) / 2, baseline, printed, style)
        part, page = self._part, self._pages_of_part[self._part]
        right = self.right
        self.canvas.later(lambda: self._page_of(right, baseline, page, self._pages_of_part[part]))

    def _page_of(self, right: float, baseline: float, page: int, total: int) -> None:
        line = self.setter.line(self.words(_("Page {page} of {total}", page=page, total=total)), measures.MICRO)
        self.put_right(right, baseline, line, measures.MICRO)

    def mark_secret(self, secrecy: str) -> None:
        """ลับ in red at the top and the bottom of this page."""
        line = self.setter.line(self.words(secrecy), measures.TITLE)
        middle = self.family.page[0] / 2
        with self.red():
            self.put_centred(middle, self.family.page[1] - 12 * MM, line, measures.TITLE)
            self.put_centred(middle, 15 * MM, line, measures.TITLE)

    # ---- words

    def words(self, text: str, turn: bool = True) -> str:
        """``text`` as it is printed: cleaned, with Thai digits if the document has them and ``turn`` allows."""
        return digits(clean(text), self.thai and turn)

    def lines(self, text: str, style: Type, width: float, breaking: str = "words") -> tuple[Line, ...]:
        """``text`` in lines; the document's names stay whole."""
        return self.setter.lines(text, style, width, breaking, self.names)

    def indented(self, text: str, style: Type, indent: float) -> list[tuple[Line, float]]:
        """(line, where it begins) of a paragraph whose first line stands ``indent`` points in."""
        narrow = self.lines(text, style, self.width - indent)
        if not indent or len(narrow) < 2:
            return [(line, indent if number == 0 else 0.0) for number, line in enumerate(narrow)]
        rest = text[len("".join(narrow[0].pieces)) :].lstrip()
        return [(narrow[0], indent), *((line, 0.0) for line in self.lines(rest, style, self.width))]

    # ---- what is drawn

    def put(self, x: float, baseline: float, line: Line, style: Type) -> None:
        """One line of text at a baseline."""
        if line.pieces:
            self.code(f"BT 1 0 0 1 {x + line.indent:.2f} {baseline:.2f} Tm\n{self.pen.line(line, style)} ET")

    def put_centred(self, middle: float, baseline: float, line: Line, style: Type) -> None:
        self.put(middle - line.width / 2, baseline, line, style)

    def put_right(self, right: float, baseline: float, line: Line, style: Type) -> None:
        self.put(right - line.width, baseline, line, style)

    def put_lines(self, x: float, top: float, lines: tuple[Line, ...], style: Type, align: str = "left", width: float = 0) -> float:
        """Lines below each other from ``top``; returns their height."""
        baseline = top - style.leading * BASELINE
        for line in lines:
            if align == "centre":
                self.put_centred(x + width / 2, baseline, line, style)
            elif align == "right":
                self.put_right(x + width, baseline, line, style)
            else:
                self.put(x, baseline, line, style)
            baseline -= style.leading
        return len(lines) * style.leading

    def code(self, operators: str) -> None:
        """Raw page operators."""
        self.canvas._code.append(operators)

    @contextmanager
    def red(self) -> Iterator[None]:
        """What is drawn meanwhile is red: the marks of secrecy and urgency, the only colour there is."""
        self.canvas.saveState()
        self.canvas.setFillColorRGB(0.75, 0, 0)
        yield
        self.canvas.restoreState()

    def rule(self, x0: float, y0: float, x1: float, y1: float, weight: float) -> None:
        """A black line."""
        self.code(f"{weight:g} w {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S")

    def fill(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        """A grey area without a frame."""
        self.code(f"{grey:g} g {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f 0 g")

    def frame(self, x: float, y: float, width: float, height: float, weight: float) -> None:
        """A frame without a fill."""
        self.code(f"{weight:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def dots(self, x0: float, x1: float, baseline: float) -> None:
        """A dotted line to write on."""
        self.code(f"q .7 w 1 J [.01 2.6] 0 d {x0:.2f} {baseline - 1.5:.2f} m {x1:.2f} {baseline - 1.5:.2f} l S Q")

    def check_box(self, x: float, y: float, size: float = measures.CHECK_BOX) -> None:
        """An empty box to tick, drawn (the faces have no ☐)."""
        self.frame(x, y, size, size, 0.7)
