"""Text set in lines: cleaned, measured, broken between words, and written as PDF text operators.

``Typesetter`` knows widths and breaks and is shared by all documents; ``Pen`` writes lines into one document. Lengths are points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.thai_break import compound
from desktop.domain.thai_text import atoms, clusters, thai_digits
from desktop.reports.faces import Faces, Shaped, bundled_faces
from desktop.reports.measures import STRETCH_LIMIT, Type

HANGING = re.compile(r"(?:\d{1,3}[.)]|[ก-ฮ][.)]|\(\d{1,3}\)) ")
NAME_SPLIT = re.compile(
    r"(?<!^เรียน)(?<!^นมัสการ)( +)(?![0-9๐-๙])"
    r"|(?<=เขตพื้นที่การศึกษา)(?=ประถมศึกษา|มัธยมศึกษา)|(?<=ผู้อำนวยการ)(?=สำนักงาน)|(?<=ผู้อำนวยการโรงเรียน)(?=[^ ])"
)
"""Where a name may break: at its own spaces, but not after a salutation nor before a number; the name of an office, and of a head's post, also between its parts."""
CODE_SPLIT = re.compile(r"(?<=[@./,;:_=&?-])(?!/)")
LOOK_ALIKE = str.maketrans({"\t": " ", "\u00a0": " ", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\u3000": " ", "\u2002": " ", "\u2003": " ", "\u2009": " "})
UNPRINTABLE = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\ufff9-\ufffb]")
SURROGATE = re.compile("[\ud800-\udfff\ufffe\uffff]")
NEEDS_CLEANING = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202e\u2060-\u2064\u3000\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\uffff\u0e4d]")
DECOMPOSED_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")


def clean(text: str) -> str:
    """``text`` without what cannot be printed: control, zero-width and direction characters go, tabs become spaces, ํ + า becomes ำ; line ends stay."""
    if not NEEDS_CLEANING.search(text):
        return text
    text = text.replace("\r\n", "\n").translate(LOOK_ALIKE)
    text = SURROGATE.sub("\ufffd", UNPRINTABLE.sub("", text))
    return DECOMPOSED_AM.sub("\\1\u0e33", text)


class Line(NamedTuple):
    """One set line: its pieces (a piece is never broken) and its width in points, indent included."""

    pieces: tuple[str, ...]
    width: float
    indent: float = 0.0

    @property
    def text(self) -> str:
        return "".join(self.pieces)


EMPTY_LINE = Line((), 0.0)
NO_NAMES: frozenset[str] = frozenset()


class Typesetter:
    """Widths and line breaks of one pair of faces."""

    CACHED_TEXTS = 8_000

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._lines: dict[tuple[str, Type, float, str, frozenset[str]], tuple[Line, ...]] = {}

    def size(self, style: Type) -> float:
        """The size to draw ``style`` in (the office's face is smaller on its body than Sarabun)."""
        return style.size * self.faces.scale

    def advance(self, piece: str, style: Type) -> float:
        """The width of one unbroken piece."""
        return self.faces.of(style.bold).shape(piece).advance * self.size(style) / 1000

    def width(self, text: str, style: Type) -> float:
        """The width of ``text`` on one line (of its widest line, if it has several)."""
        return max((sum(self.advance(piece, style) for piece in atoms(part)) for part in text.split("\n")), default=0.0)

    def longest(self, text: str, style: Type, breaking: str = "words", names: frozenset[str] = NO_NAMES) -> float:
        """The width of the widest piece that must not be broken."""
        parts = (piece for part in text.split("\n") for piece in pieces_of(part, breaking, names))
        return max((self.advance(piece, style) for piece in parts), default=0.0)

    def lines(self, text: str, style: Type, width: float, breaking: str = "words", names: frozenset[str] = NO_NAMES) -> tuple[Line, ...]:
        """``text`` in lines no wider than ``width``.

        ``breaking``: "words" breaks between words, "names" only at spaces, "none" not at all; what is wider than a line by itself is broken at the
        next weaker border (words, then letter clusters). ``names`` inside the text stay whole like words. "1) …" hangs under its own text. A line end in the text is a line end in print.
        """
        key = (text, style, width, breaking, names)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= self.CACHED_TEXTS:
                self._lines.clear()
            found = self._lines[key] = tuple(line for part in text.split("\n") for line in self._fill(part, style, width, breaking, names))
        return found

    def line(self, text: str, style: Type) -> Line:
        """``text`` as one line, however wide."""
        pieces = tuple(atoms(text.replace("\n", " ")))
        return Line(pieces, sum(self.advance(piece, style) for piece in pieces))

    def cut(self, text: str, style: Type, width: float) -> str:
        """``text`` on one line, its end left out for a … where it is wider than ``width``."""
        if self.width(text, style) <= width:
            return text
        left = list(clusters(text.rstrip()))
        while left and self.width("".join(left) + "…", style) > width:
            left.pop()
        return "".join(left).rstrip() + "…"

    def balanced(self, text: str, style: Type, width: float, breaking: str = "words") -> tuple[Line, ...]:
        """As many lines as ``lines`` needs, of even length (heads, captions, labels: no single word left over)."""
        best = self.lines(text, style, width, breaking)
        if len(best) == 1 or "\n" in text:
            return best
        longest = self.longest(text, style, breaking)
        narrow, wide = longest if longest < width else width / 2, width
        for _step in range(8):
            middle = (narrow + wide) / 2
            tried = self.lines(text, style, middle, breaking)
            if len(tried) <= len(best):
                best, wide = tried, middle
            else:
                narrow = middle
        return best

    def _fill(self, text: str, style: Type, width: float, breaking: str, names: frozenset[str]) -> Iterator[Line]:
        indent = self._hang(text, style, width)
        space = self.advance(" ", style)
        pieces: list[str] = []
        used = start = 0.0
        pending = False
        for piece in self._fitting(text, style, width - indent, breaking, names):
            if piece.isspace():
                pending = bool(pieces)
                continue
            size = self.advance(piece, style)
            gap = space if pending else 0.0
            if pieces and used + gap + size > width + 0.01:
                yield Line(tuple(pieces), used, start)
                pieces, used, start, gap, pending = [], indent, indent, 0.0, False
            if pending:
                pieces.append(" ")
            pieces.append(piece)
            used += gap + size
            pending = False
        yield Line(tuple(pieces), used, start) if pieces else EMPTY_LINE

    def _fitting(self, text: str, style: Type, width: float, breaking: str, names: frozenset[str]) -> Iterator[str]:
        """The pieces of ``text``; one that is wider than a whole line comes in smaller pieces."""
        for piece in pieces_of(text, breaking, names):
            if len(piece) < 4 or self.advance(piece, style) <= width + 0.01:
                yield piece
                continue
            for part in weaker_pieces(piece, breaking):
                yield from self._narrowed(part, style, width)

    def _narrowed(self, part: str, style: Type, width: float) -> Iterator[str]:
        """A word that is wider than its line in the words it is made of, at last in letter clusters."""
        if self.advance(part, style) <= width:
            yield part
            return
        smaller = [one for one in re.split("( +)", part) if one]
        smaller = smaller if len(smaller) > 1 else list(compound(part))
        if len(smaller) == 1:
            yield from clusters(part)
            return
        for one in smaller:
            yield from self._narrowed(one, style, width)

    def _hang(self, text: str, style: Type, width: float) -> float:
        mark = HANGING.match(text)
        indent = self.advance(mark.group(), style) if mark else 0.0
        return indent if indent < width / 4 else 0.0


def pieces_of(text: str, breaking: str, names: frozenset[str] = NO_NAMES) -> tuple[str, ...] | list[str]:
    """``text`` in pieces that stay whole; spaces are pieces of their own."""
    if breaking == "words":
        return atoms(text, names) if names else atoms(text)
    if breaking == "names":
        return [" " if piece.isspace() else piece for piece in NAME_SPLIT.split(text) if piece]
    return [text] if text else []


def weaker_pieces(piece: str, breaking: str) -> tuple[str, ...] | list[str]:
    """The borders inside a piece that is too wide for its line, the least bad first."""
    if piece.isascii() and (breaking == "none" or "/" in piece or "@" in piece):
        return [part for part in CODE_SPLIT.split(piece) if part]
    return atoms(piece)


@cache
def typesetter() -> Typesetter:
    """The typesetter of the bundled faces, with the caches all documents share."""
    return Typesetter(bundled_faces())


class Pen:
    """Writes lines as PDF text operators into one document; every word's operators are made once."""

    CACHED_WORDS = 40_000
    CACHED_LINES = 6_000

    def __init__(self, pdf: Any, setter: Typesetter) -> None:
        self.pdf = pdf
        self.setter = setter
        self._words: dict[tuple[str, bool], list[tuple[int, float, str]]] = {}
        self._lines: dict[tuple[tuple[str, ...], Type], str] = {}
        self._codes: dict[tuple[int, bool], tuple[int, str]] = {}

    def line(self, line: Line, style: Type) -> str:
        """The operators that show ``line`` from the current point, between BT and ET; copied text is the line's own, whatever glyphs it took."""
        key = (line.pieces, style)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= self.CACHED_LINES:
                self._lines.clear()
            found = self._lines[key] = self._show(line, style, [self._word(piece, style.bold) for piece in line.pieces])
        return found

    def spread(self, line: Line, style: Type, slack: float) -> str:
        """``line`` widened by ``slack`` points, evenly between letter clusters, as Thai is distributed; unchanged where that would leave holes."""
        face, size = self.setter.faces.of(style.bold), self.setter.size(style)
        shaped = [face.shape(piece) for piece in line.pieces]
        gaps = sum(glyph.ends for word in shaped for glyph in word.glyphs) - 1
        if gaps < 1 or slack / gaps > STRETCH_LIMIT * size:
            return self.line(line, style)
        extra = slack / gaps * 1000 / size
        return self._show(line, style, [self._operators(word, style.bold, extra) for word in shaped])

    def _show(self, line: Line, style: Type, words: list[list[tuple[int, float, str]]]) -> str:
        size = self.setter.size(style)
        face = self.setter.faces.of(style.bold)
        spoken = line.text.encode("utf-16-be", "replace").hex()
        out = [f"/Span<</ActualText<FEFF{spoken}>>>BDC"]
        shown: list[str] = []
        subset, rise = -1, 0.0
        for word in words:
            for next_subset, next_rise, glyphs in word:
                if next_subset != subset or next_rise != rise:
                    if shown:
                        out.append(f"[{''.join(shown)}]TJ")
                        shown = []
                    if next_subset != subset:
                        out.append(f"{face.getSubsetInternalName(next_subset, self.pdf)} {size:g} Tf")
                        subset = next_subset
                    if next_rise != rise:
                        out.append(f"{next_rise * size / 1000:.2f} Ts")
                        rise = next_rise
                shown.append(glyphs)
        if shown:
            out.append(f"[{''.join(shown)}]TJ")
        out.append("0 Ts EMC" if rise else "EMC")
        return "\n".join(out)

    def _word(self, piece: str, bold: bool) -> list[tuple[int, float, str]]:
        key = (piece, bold)
        found = self._words.get(key)
        if found is None:
            if len(self._words) >= self.CACHED_WORDS:
                self._words.clear()
            shaped = self.setter.faces.of(bold).shape(piece)
            found = self._words[key] = self._operators(shaped, bold, 0.0)
        return found

    def _operators(self, shaped: Shaped, bold: bool, extra: float) -> list[tuple[int, float, str]]:
        """(subset of the font, rise in 1/1000 em, body of a TJ array) for each run of glyphs of a word."""
        runs: list[tuple[int, float, str]] = []
        body: list[str] = []
        current: tuple[int, float] | None = None
        move = 0.0
        for glyph in shaped.glyphs:
            subset, shown = self._encode(glyph.code, bold)
            if (subset, glyph.rise) != current:
                if current is not None:
                    runs.append((*current, "".join(body) + _moved(move)))
                current, body, move = (subset, glyph.rise), [], 0.0
            body.append(_moved(move - glyph.shift))
            body.append(shown)
            move = glyph.width - glyph.advance + glyph.shift - (extra if glyph.ends else 0.0)
        if current is not None:
            runs.append((*current, "".join(body) + _moved(move)))
        return [(part, height, joined.replace("><", "")) for part, height, joined in runs]

    def _encode(self, code: int, bold: bool) -> tuple[int, str]:
        """(subset, string operand) of one character of the font in this document."""
        found = self._codes.get((code, bold))
        if found is None:
            [(subset, encoded)] = self.setter.faces.of(bold).splitString(chr(code), self.pdf)
            found = self._codes[(code, bold)] = (subset, f"<{encoded.hex()}>")
        return found


def _moved(amount: float) -> str:
    return f"{amount:.4g}" if abs(amount) > 0.005 else ""


def digits(text: str, thai: bool) -> str:
    """``text`` with Thai digits where asked for; e-mails, addresses of web pages and codes keep theirs."""
    return thai_digits(text) if thai else text
