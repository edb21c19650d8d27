"""Every measure of a printed page: page families, type scale, rules, fills, label sheets.

All lengths are points (1/72 inch) unless a name ends in ``_mm``; type sizes are Sarabun points. 16 pt TH Sarabun New is as wide as 10.5 pt Sarabun and
stands on 20.8 pt of line height in Word, hence the letter leading (ระเบียบงานสารบรรณ, domain C.5).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
A4_LANDSCAPE = (297 * MM, 210 * MM)
A3_LANDSCAPE = (420 * MM, 297 * MM)
DL = (220 * MM, 110 * MM)
"""A DL envelope, 220 × 110 mm, printed along its long side."""


@dataclass(frozen=True)
class Type:
    """One step of the type scale: size and leading in points, regular or bold (there are no other weights, and no italics)."""

    size: float
    leading: float
    bold: bool = False

    @property
    def strong(self) -> Type:
        return replace(self, bold=True)

    @property
    def plain(self) -> Type:
        return replace(self, bold=False)

    def times(self, factor: float) -> Type:
        """This step on larger paper."""
        return replace(self, size=self.size * factor, leading=self.leading * factor)


DISPLAY = Type(24, 38, True)  # covers
MEMO = Type(19, 32, True)  # the words บันทึกข้อความ
TITLE = Type(15, 26, True)
HEADING_1 = Type(12.5, 22, True)
HEADING_2 = Type(11, 20, True)
LETTER = Type(10.5, 20.8)
URGENCY = Type(21, 36, True)  # ด่วนที่สุด: not under 32 pt TH Sarabun (ระเบียบงานสารบรรณ ข้อ 28)
BODY = Type(10.5, 19)
CELL = Type(9, 16)  # tables on upright pages, captions
DENSE = Type(8.25, 14.75)  # landscape registers
MICRO = Type(7.5, 13)  # page furniture, filter line: the smallest there is
POSTER = Type(30, 40, True)  # wall calendar
DAY = Type(16, 20, True)

BASELINE = 0.69
"""The first baseline lies this share of the leading below the top, in paragraphs and cells alike."""

OFFICE_FACE_SCALE = 1.52
"""TH Sarabun New is drawn this much larger than Sarabun to look the same size."""

INDENT_PROSE = 15 * MM
STRETCH_LIMIT = 0.06
"""Thai distribution widens a line by at most this many em a cluster; beyond it the line stays short."""

RULE_HAIR = 0.35  # inside tables, above the footer; always black: grey hairlines turn into dots on an office printer
RULE_FRAME = 0.8  # frame, under the head, over a total

FILL_HEAD = 0.90  # grey level (1 is white) of heads and totals: 10 % grey
FILL_GROUP = 0.955  # group lines: 4.5 % grey
FILL_CLOSED = 0.925  # days the office is closed, on calendars

PAD_SIDE = 3.4
PAD_TOP = 2.2
PAD_BOTTOM = 2.2

SPLIT_SHARE = 0.30
"""A row taller than this share of the page may be broken over two pages."""
SPLIT_BEFORE = 3  # lines that stay before the break
SPLIT_AFTER = 2  # lines that go over it

HEADING_NEEDS = {1: 34 * MM, 2: 28 * MM, 3: 20 * MM, 4: 14 * MM}
"""Room a heading of a level wants below itself, or it moves to the next page."""

SIGNATURE_LINE = 52 * MM
SIGNATURE_ROOM = 22  # height to write in
SIGNATURE_ROWS = 3  # table rows that go with the signatures
SIGNED_SHARE = 0.55
"""Rows that take more of the page together with the signatures are kept fewer, so that no page stays empty for them."""

FOOTER_BASELINE = 9 * MM
FOOTER_RULE = FOOTER_BASELINE + 11
FOOTER_GAP = 10.0
"""Between the running title and the day of printing."""

CHECK_BOX = 3.4 * MM


@dataclass(frozen=True)
class Family:
    """A page size with its margins."""

    name: str
    page: tuple[float, float]
    left: float
    right: float
    top: float
    bottom: float
    furniture: bool = True
    """Whether pages carry the footer."""

    @property
    def width(self) -> float:
        return self.page[0] - self.left - self.right

    @property
    def height(self) -> float:
        return self.page[1] - self.top - self.bottom


def _family(name: str, page: tuple[float, float], margins_mm: tuple[float, float, float, float], furniture: bool = True) -> Family:
    left, right, top, bottom = (side * MM for side in margins_mm)
    return Family(name, page, left, right, top, bottom, furniture)


FAMILIES = {
    family.name: family
    for family in (
        _family("letter", A4, (30, 20, 15, 20), furniture=False),
        _family("letter-next", A4, (30, 20, 28, 20), furniture=False),
        _family("report", A4, (25, 20, 22, 22)),
        _family("cover", A4, (25, 20, 22, 22), furniture=False),
        _family("register", A4_LANDSCAPE, (20, 12, 18, 16)),  # 20 mm to bind at
        _family("form", A4, (18, 18, 15, 16)),
        _family("poster", A4_LANDSCAPE, (10, 10, 10, 10), furniture=False),
        _family("poster-a3", A3_LANDSCAPE, (14, 14, 14, 14), furniture=False),
        _family("labels", A4, (0, 0, 0, 0), furniture=False),
        _family("envelope", DL, (12, 12, 10, 10), furniture=False),
    )
}


@dataclass(frozen=True)
class LabelSheet:
    """A sheet of stick-on labels; every measure in millimetres, pitch from one label's edge to the next one's."""

    name: str
    across: int
    down: int
    width_mm: float
    height_mm: float
    left_mm: float
    top_mm: float
    pitch_x_mm: float
    pitch_y_mm: float
    inset_mm: float = 6

    @property
    def count(self) -> int:
        return self.across * self.down


LABEL_SHEETS = {
    sheet.name: sheet
    for sheet in (
        LabelSheet("3x8", 3, 8, 70, 37, 0, 0.5, 70, 37),
        LabelSheet("2x8", 2, 8, 99.1, 33.9, 4.65, 12.9, 101.6, 33.9),
        LabelSheet("3x7", 3, 7, 63.5, 38.1, 7.25, 15.15, 66.04, 38.1, 5),
    )
}
