"""How days and items look: the strokes that month, week, year, list and tray share. Sizes grow with the letters, colours come from the theme."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTextLayout, QTextOption

from desktop.domain.thai_date import DAYS, weekday_name
from desktop.models.publicity_reading import CalendarItem
from desktop.views import theme, tokens
from desktop.views.calendar.layout import Entry, Piece
from desktop.views.widgets.status import draw_shape
from desktop.words import _, language

LINE, HEAD, MARK, GAP = 24, 27, 12, 6
"""px at 12 pt: a line of an item, the head of a day, a shape, the room after it."""
DEADLINE = "deadline"


@lru_cache(maxsize=64)
def _font(size: str, bold: bool, points: int) -> QFont:
    return theme.font(size, bold)


@lru_cache(maxsize=64)
def _metrics(size: str, bold: bool, points: int) -> QFontMetrics:
    return QFontMetrics(_font(size, bold, points))


def font(size: str = "small", bold: bool = False) -> QFont:
    """A font of the calendar, made once for each size of letters."""
    return _font(size, bold, theme.points())


def metrics(size: str = "small", bold: bool = False) -> QFontMetrics:
    """What a font measures."""
    return _metrics(size, bold, theme.points())


@lru_cache(maxsize=4000)
def _elided(text: str, width: int, size: str, bold: bool, points: int) -> str:
    return _metrics(size, bold, points).elidedText(text, Qt.TextElideMode.ElideRight, width)


def elided(text: str, width: int, size: str = "small", bold: bool = False) -> str:
    """``text`` cut with … where ``width`` px end; worked out once."""
    words = text.replace("\n", " ")
    if len(words) * metrics(size, bold).height() * 2 // 3 <= width:  # no letter is that wide: a short text need not be measured
        return words
    return _elided(words, max(0, width), size, bold, theme.points())


@lru_cache(maxsize=2000)
def _lines(text: str, width: int, most: int, size: str, bold: bool, points: int) -> tuple[str, ...]:
    layout = QTextLayout(text, _font(size, bold, points))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start, length = line.textStart(), line.textLength()
        if len(found) == most - 1:
            rest = text[start:].strip()
            found.append(_elided(rest, width, size, bold, points))
            break
        found.append(text[start : start + length].strip())
    layout.endLayout()
    return tuple(part.replace("\u200b", "") for part in found)


def lines(text: str, width: int, most: int, size: str = "small", bold: bool = False) -> tuple[str, ...]:
    """``text`` on at most ``most`` lines of ``width`` px, broken between Thai words, the last cut with …."""
    return _lines(theme.soft(text.replace("\n", " ")), width, most, size, bold, theme.points())


@lru_cache(maxsize=3000)
def _shaped(text: str, size: str, bold: bool, points: int) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=_font(size, bold, points))
    return made


def write(painter: QPainter, area: QRect, text: str, role: str, size: str = "small", bold: bool = False, *, centred: bool = False) -> None:
    """One line of words in the middle of the height of ``area``, cut with … where it ends. Marks over and under Thai letters are never cut."""
    shown = elided(text, area.width(), size, bold)
    if not shown:
        return
    measured = metrics(size, bold)
    left = area.left() + (area.width() - measured.horizontalAdvance(shown)) / 2 if centred else area.left()
    painter.setFont(font(size, bold))
    painter.setPen(theme.colour(role))
    painter.drawStaticText(QPointF(left, area.top() + (area.height() - measured.height()) / 2), _shaped(shown, size, bold, theme.points()))


def item_words(item: CalendarItem, *, deadline: bool = False) -> str:
    """An item on one line: its time before its name; a deadline says that it is one."""
    if deadline:
        return _("Deadline: {name}", name=item.name)
    return f"{time_words(item)} {item.name}" if item.start_time else item.name


def time_words(item: CalendarItem) -> str:
    """The time an item begins: 09.30."""
    return item.start_time.replace(":", ".") if language() == "th" else item.start_time


def weekday_words(at: int, width: int) -> str:
    """The name of a weekday (0 is Monday) as wide as there is room for: จันทร์ or จ."""
    from desktop.domain.thai_date import DAYS_SHORT

    day = date(2024, 1, 1 + at)
    if language() != "th":
        name = weekday_name(day)
        return name if metrics().horizontalAdvance(name) <= width else name[:3]
    name = DAYS[at].removeprefix("วัน")
    return name if metrics().horizontalAdvance(name) <= width else DAYS_SHORT[at]


@lru_cache(maxsize=200)
def _drawn(shape: str, colour: str, side: int, ratio: float) -> QPixmap:
    """A shape as a picture: a full year shows hundreds of them."""
    made = QPixmap(round((side + 2) * ratio), round((side + 2) * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    area = QRectF(1, 1, side, side)
    if shape == DEADLINE:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 1.5))
        inner = area.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawPolygon([QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()])
    else:
        draw_shape(painter, shape, QColor(colour), area)
    painter.end()
    return made


def _stamp(painter: QPainter, shape: str, role: str, left: int, middle: int, side: int) -> None:
    size = theme.px(side)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(left - 1, middle - size / 2 - 1), _drawn(shape, theme.colour(role).name(), size, ratio))


def mark(painter: QPainter, tone: str, left: int, middle: int, side: int = MARK) -> None:
    """The shape of a tone, its left end at ``left``, upright around ``middle``."""
    role, shape = tokens.STATUS[tone]
    _stamp(painter, shape, role, left, middle, side)


def deadline_mark(painter: QPainter, tone: str, left: int, middle: int) -> None:
    """An internal deadline: an empty triangle, in the colour of what it is about."""
    _stamp(painter, DEADLINE, tokens.STATUS[tone][0] if tone in tokens.TINTED else "muted", left, middle, MARK)


def item_line(painter: QPainter, area: QRect, entry: Entry, tone: str, *, size: str = "small", ink: str = "") -> None:
    """Shape, time and name of an item on one line in ``area``."""
    middle = area.center().y() + 1
    if entry.deadline:
        deadline_mark(painter, tone, area.left(), middle)
    else:
        mark(painter, tone, area.left(), middle)
    left = area.left() + theme.px(MARK + GAP)
    room = QRect(left, area.top(), area.right() - left + 1, area.height())
    write(painter, room, item_words(entry.item, deadline=entry.deadline), ink or ("muted" if tone == "off" or entry.deadline else "text"), size)


def bar_tint(tone: str) -> str:
    """The ground of an item that lasts several days."""
    return {"danger": "danger_tint", "warn": "warn_tint", "ok": "ok_tint", "off": "sunken"}.get(tone, "info_tint")


def bar(painter: QPainter, area: QRect, piece: Piece, tone: str) -> None:
    """The ground of a piece that lasts several days: round where it begins or ends, straight where it goes on in another week."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(bar_tint(tone)))
    painter.setClipRect(area)
    beyond = tokens.RADIUS * 2
    painter.drawRoundedRect(area.adjusted(0 if piece.begins else -beyond, 0, 0 if piece.ends else beyond, 0), tokens.RADIUS, tokens.RADIUS)
    painter.restore()


def ring(painter: QPainter, area: QRect, *, strong: bool = True) -> None:
    """The cursor: a ring in the colour of the focus, or a thin line while the focus is elsewhere."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = tokens.FOCUS if strong else 1
    painter.setPen(QPen(theme.colour("link" if strong else "edge"), width))
    inset = 1 if strong else 0
    painter.drawRect(area.adjusted(inset, inset, -1 - inset, -1 - inset))
    painter.restore()


def ground(painter: QPainter, area: QRect, *, selected: bool, cut: bool) -> None:
    """The ground of a selected item; a dashed edge around one that was cut."""
    if selected:
        painter.fillRect(area, theme.colour("accent_tint"))
    if cut:
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("link"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()


def day_number(painter: QPainter, area: QRect, day: date, *, today: bool, faint: bool) -> int:
    """The number of a day at the left of ``area`` (filled for today); returns where what follows it may begin."""
    side = QRect(area.left(), area.top() + theme.px(2), theme.px(28), area.height() - theme.px(3))
    if today:
        filled = side.translated(-theme.px(4), 0)
        painter.fillRect(filled, theme.colour("accent"))
        write(painter, filled, str(day.day), "on_accent", "body", True, centred=True)
        return side.right() + theme.px(4)
    write(painter, side, str(day.day), "muted" if faint else "text", "body")
    return side.right()


def caption(painter: QPainter, area: QRect, text: str, role: str) -> None:
    """Small words on one line, cut where the room ends."""
    write(painter, area, text, role)


def weekday_row(painter: QPainter, edges: list[int], height: int, starts_on: int, pad: int) -> None:
    """The row of the names of the days over a grid; ``edges`` are the px at which its columns begin, and the end."""
    painter.fillRect(QRect(edges[0], 0, edges[-1] - edges[0], height), theme.colour("sunken"))
    for at in range(len(edges) - 1):
        area = QRect(edges[at], 0, edges[at + 1] - edges[at], height)
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if at:
            painter.drawLine(area.topLeft(), area.bottomLeft())
        caption(painter, area.adjusted(pad * 2 if not at else pad, 0, -2, 0), weekday_words((starts_on + at) % 7, area.width() - pad * 2), "text2")
