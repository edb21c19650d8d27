"""Design tokens: the only place where a colour, a distance or a size is written.

Distances are px at 12 pt and grow with the letters (``theme.px``). The contrast of every pair that is ever shown together is kept by a test
(WCAG 2.1: text 4.5:1, edges of controls 3:1).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Palette:
    """The colour roles of one theme. ``line`` parts things, ``edge`` is the border of a control."""

    window: str
    surface: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    text2: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_tint: str
    link: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    danger: str
    danger_tint: str
    info: str
    info_tint: str

    def as_dict(self) -> dict[str, str]:
        """Role → colour, for the style sheet."""
        return asdict(self)


LIGHT = Palette(
    window="#F3F5F7",
    surface="#FFFFFF",
    sunken="#E9EDF1",
    hover="#EEF2F6",
    line="#D7DDE4",
    edge="#7F8A97",
    text="#1A222C",
    text2="#465361",
    muted="#5A6775",
    disabled="#8A95A1",
    accent="#1A5E96",
    accent_hover="#154C7A",
    on_accent="#FFFFFF",
    accent_tint="#DDEBF7",
    link="#1A5E96",
    ok="#1C6B43",
    ok_tint="#E1F1E8",
    warn="#8A5300",
    warn_tint="#FDF0D5",
    danger="#B3261E",
    danger_tint="#FBE5E3",
    info="#3D5A80",
    info_tint="#E6ECF4",
)

DARK = Palette(
    window="#161A1F",
    surface="#1E2329",
    sunken="#12161A",
    hover="#272D35",
    line="#353D47",
    edge="#7A8694",
    text="#E7EBEF",
    text2="#BAC3CD",
    muted="#9BA6B2",
    disabled="#6B7682",
    accent="#2B6FA8",
    accent_hover="#245F91",
    on_accent="#FFFFFF",
    accent_tint="#1F3B54",
    link="#7DB9E8",
    ok="#77CFA0",
    ok_tint="#1B3629",
    warn="#F0BC62",
    warn_tint="#3C2F14",
    danger="#FF9A92",
    danger_tint="#46211F",
    info="#A9C1E0",
    info_tint="#28344A",
)

PALETTES = {"light": LIGHT, "dark": DARK}

# Distances, px at 12 pt, on a grid of 4.
S1, S2, S3, S4, S6, S8 = 4, 8, 12, 16, 24, 32
RADIUS = 4
ROW = 32
"""A row of a table, a menu, a tree."""
CONTROL = 36
"""A button, a line edit, a combo box."""
BAND = 52
"""A tool band: 8 + 36 + 8."""
ICON, ICON_SMALL, ICON_TAB = 18, 14, 20
PANE = 376
"""The detail pane beside a table."""
FOCUS = 2
LINE_OF_TEXT = 28
"""Height of a line of body text at 12 pt (1.74 em of 16 px): what every other size is measured by."""

# Sizes of letters, pt, at the default body size; all grow together.
PT_SMALL, PT_BODY, PT_HEAD, PT_TITLE = 11, 12, 13, 16
PT_LEAST, PT_MOST = 9, 24
FAMILY = "Sarabun"

STATUS: dict[str, tuple[str, str]] = {
    "draft": ("muted", "ring"),  # not yet in force
    "wait": ("info", "half"),  # somebody's turn
    "ok": ("ok", "disc"),  # in force, done
    "warn": ("warn", "triangle"),  # do it soon
    "danger": ("danger", "diamond"),  # late or wrong
    "off": ("muted", "slash"),  # closed
    "lock": ("text2", "lock"),  # hidden on purpose
}
"""Tone of a state → (colour role, shape). The word always stands beside the shape, and the shapes differ in outline so that grey print keeps them apart."""

TINTED = ("warn", "danger")
"""Only what somebody must act on gets a coloured chip in a table."""

PAIRS: tuple[tuple[str, str, float], ...] = (
    ("text", "surface", 4.5),
    ("text", "window", 4.5),
    ("text", "sunken", 4.5),
    ("text", "hover", 4.5),
    ("text", "accent_tint", 4.5),
    ("text", "warn_tint", 4.5),
    ("text", "danger_tint", 4.5),
    ("text", "info_tint", 4.5),
    ("text", "ok_tint", 4.5),
    ("text2", "warn_tint", 4.5),
    ("text2", "danger_tint", 4.5),
    ("muted", "warn_tint", 4.5),
    ("muted", "danger_tint", 4.5),
    ("ok", "sunken", 4.5),
    ("warn", "sunken", 4.5),
    ("danger", "sunken", 4.5),
    ("info", "sunken", 4.5),
    ("text2", "surface", 4.5),
    ("text2", "window", 4.5),
    ("text2", "sunken", 4.5),
    ("text2", "accent_tint", 4.5),
    ("muted", "surface", 4.5),
    ("muted", "window", 4.5),
    ("muted", "sunken", 4.5),
    ("muted", "accent_tint", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    ("link", "surface", 4.5),
    ("link", "window", 4.5),
    ("link", "sunken", 4.5),
    ("ok", "surface", 4.5),
    ("ok", "window", 4.5),
    ("ok", "ok_tint", 4.5),
    ("ok", "accent_tint", 4.5),
    ("warn", "surface", 4.5),
    ("warn", "warn_tint", 4.5),
    ("warn", "accent_tint", 4.5),
    ("danger", "surface", 4.5),
    ("danger", "window", 4.5),
    ("danger", "danger_tint", 4.5),
    ("danger", "accent_tint", 4.5),
    ("info", "surface", 4.5),
    ("info", "info_tint", 4.5),
    ("info", "accent_tint", 4.5),
    ("edge", "surface", 3.0),
    ("edge", "window", 3.0),
    ("link", "accent_tint", 3.0),
)
"""(foreground, background, contrast needed): every pair that the program shows."""


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours ``#rrggbb``, 1 to 21 (WCAG 2.1, 1.4.3)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)
