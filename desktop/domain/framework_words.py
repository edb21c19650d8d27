"""The words of the values a framework document may hold: how an item is scored, of what kind a section is … Documents keep the keys, people read the words."""

from __future__ import annotations

from desktop.domain.shipped_lists import folded, shipped_list
from desktop.words import LANGUAGES, N_, _, catalogue, language

WORDS: dict[str, dict[str, str]] = {
    "scoring": {
        "checkpoints": N_("Checkpoints met are counted"),
        "direct": N_("A level is entered"),
        "checklist": N_("Every line of a level must hold"),
        "adli": N_("ADLI, in per cent"),
        "letci": N_("LeTCI, in per cent"),
        "success": N_("Per cent of success of measures"),
        "interpolate": N_("Between thresholds, in proportion"),
        "milestone": N_("The highest step reached"),
        "likert": N_("Scale of 1 to 5 (survey)"),
        "yes_no": N_("There or not there"),
        "choice": N_("One of several answers (survey)"),
        "text": N_("An answer in words (survey)"),
        "narrative": N_("Words only, no score"),
    },
    "total": {
        "weighted": N_("Mean by weights"),
        "points": N_("Sum of points"),
        "mean": N_("Mean of the levels"),
        "share": N_("Share of what is there"),
        "none": N_("No total"),
    },
    "kind": {
        "standard": N_("Standard (place)"),
        "category": N_("Category (place)"),
        "dimension": N_("Dimension (place)"),
        "component": N_("Component (place)"),
        "part": N_("Part of a form"),
        "profile": N_("About the office, in words"),
        "dissatisfaction": N_("Dissatisfaction (survey)"),
    },
    "direction": {"up": N_("More is better"), "down": N_("Less is better"), "equal": N_("Equal to the target")},
    "source": {
        "complaint_count": N_("Complaints: numbers"),
        "complaint_months": N_("Complaints: by month"),
        "satisfaction": N_("Satisfaction survey: result"),
        "service_manual": N_("Services: manual"),
        "publicity_plan": N_("Publicity: plan and result"),
        "partner_network": N_("Partners: networks"),
    },
    "flag": {"true": N_("Yes (framework)"), "false": N_("No (framework)")},
}
"""Key of the document → its values with their words (untranslated)."""

_LISTS = {"instrument": "instrument", "period": "assessment_period"}
"""Values whose words stand in a value list."""


def values_of(name: str) -> dict[str, str]:
    """The values of a key of the document with their words in the language in force, in their order; empty where any text is allowed."""
    if name in _LISTS:
        return {key: entry.label(language()) for key, entry in shipped_list(_LISTS[name]).by_key.items()}
    return {key: _(words) for key, words in WORDS.get(name, {}).items()}


def key_of(name: str, typed: str) -> str:
    """The value that a typed key or its words in either language mean; ``typed`` itself where none does."""
    if name in _LISTS:
        return shipped_list(_LISTS[name]).key_of(typed) or typed
    wanted = folded(typed)
    for key, words in WORDS.get(name, {}).items():
        if wanted in {folded(key), folded(words), *(folded(catalogue(one).get(words, words)) for one in LANGUAGES)}:
            return key
    return typed
