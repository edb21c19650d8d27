"""Every word the program says, in the language in force.

Source strings are English. ``_("Saved {name}", name=…)`` says one in the language in force; ``N_("…")`` only marks a string of a
declaration, to be said later. The catalogue is ``i18n/desktop_<language>.ts`` as lupdate and the translator leave it, read once, on the
first word: no Qt is needed, so that the command line and the services speak Thai too. Qt's own words (file dialogs, context menus) come from
``i18n/qtbase_th.qm`` through a QTranslator in ``app.py``.
"""

from __future__ import annotations

import logging
from functools import cache

from desktop.paths import RESOURCE_ROOT

DEFAULT_LANGUAGE = "th"
LANGUAGES = ("th", "en")

_language = DEFAULT_LANGUAGE


def set_language(language: str) -> None:
    """Say everything in ``language`` ("th" or "en") from now on; an unknown one means Thai."""
    global _language
    _language = language if language in LANGUAGES else DEFAULT_LANGUAGE


def language() -> str:
    """The language in force: "th" or "en"."""
    return _language


def N_(text: str) -> str:
    """Mark ``text`` for translation and give it back unchanged (declarations at module level)."""
    return text


def _(text: str, /, **values: object) -> str:
    """``text`` in the language in force, its ``{placeholders}`` filled with ``values``."""
    said = catalogue(_language).get(text, text)
    return said.format(**values) if values else said


@cache
def catalogue(language: str) -> dict[str, str]:
    """Source → translation of one language; empty where the catalogue is missing or damaged (English is then shown)."""
    import xml.etree.ElementTree as ElementTree

    try:
        tree = ElementTree.parse(RESOURCE_ROOT / "i18n" / f"desktop_{language}.ts")
    except (OSError, ElementTree.ParseError) as error:
        logging.getLogger(__name__).warning("catalogue %s not read: %s", language, type(error).__name__)
        return {}
    return {
        source: translation
        for message in tree.iter("message")
        if (source := message.findtext("source")) and (translation := message.findtext("translation"))
    }
