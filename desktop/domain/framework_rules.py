"""What must hold between the nodes of a framework document: codes that differ, scales that rise, weights that add up, days that exist (domain B.4.2–B.4.6).

Each rule gives (path, place, sentence) for everything it finds and passes over values of the wrong type: those are found node by node before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from desktop.domain.framework import WORDS_ONLY as UNSCORED
from desktop.domain.framework_nodes import TEXTS, YEARS, Node, Path, label
from desktop.words import _

Found = tuple[Path, str, str]
Rule = Callable[[Node], Iterator[Found]]

_SCALED = ("checkpoints", "checklist", "direct", "milestone", "likert")
"""Scorings that need a scale of levels."""
_FIVE = (1, 2, 3, 4, 5)


def faults(nodes: Sequence[Node]) -> Iterator[Found]:
    """What the rules find in these nodes, the whole document."""
    for node in nodes:
        for rule in _RULES.get(node.kind, ()):
            yield from rule(node)


def _at(node: Node, key: str, message: str) -> Found:
    return (*node.path, key), node.place, message


# --- The head ----------------------------------------------------------------------------------------------------------------------------------


def _days(head: Node) -> Iterator[Found]:
    days = {}
    for name in ("starts_on", "ends_on"):
        typed = head.text(name)
        if not typed:
            continue
        try:
            days[name] = date.fromisoformat(typed) if len(typed) == 10 else None
        except ValueError:
            days[name] = None
        if days[name] is None:
            yield _at(head, name, _("“{field}” is no day ({value}): write it as year-month-day, such as 2026-10-01.", field=label(name), value=typed))
        elif days[name].year >= YEARS[0]:  # type: ignore[union-attr]
            yield _at(head, name, _("“{field}” is written with a Buddhist year ({value}): write it with {year}.", field=label(name), value=typed, year=days[name].year - 543))  # type: ignore[union-attr]
    first, last = days.get("starts_on"), days.get("ends_on")
    if first and last and last < first:
        yield _at(head, "ends_on", _("It ends before it begins: look at both days."))


def _filled(head: Node) -> Iterator[Found]:
    if "sections" not in head.data or head.data["sections"] == []:
        yield _at(head, "sections", _("There is no section yet: add the first one."))


def _section_filled(section: Node) -> Iterator[Found]:
    if "items" not in section.data or section.data["items"] == []:
        yield _at(section, "items", _("The section has no item yet: add one or take the section out."))


def _bands(head: Node) -> Iterator[Found]:
    bands = [(band, band.number("least")) for band in head.parts("bands")]
    known = [(band, least) for band, least in bands if least is not None]
    for (_before, low), (band, high) in pairwise(known):
        if high == low:
            yield _at(band, "least", _("The band begins where another begins ({value}): give each its own beginning.", value=f"{high:g}"))
        elif high < low:
            yield _at(band, "least", _("The band begins at {value}, before the one above it: put the lowest first.", value=f"{high:g}"))
    for number, (band, _least) in enumerate(bands):
        if band.text("label") and band.text("label") in {other.text("label") for other, _other in bands[:number]}:
            yield _at(band, "label", _("Two bands are called “{label}”: give each its own name.", label=band.text("label")))


def _point_total(head: Node) -> Iterator[Found]:
    """The weights of a framework of points come to what can be reached (PMQA: 1,000)."""
    full = head.number("full")
    if head.text("total") != "points" or not full:
        return
    sections = [section for section in head.parts("sections") if section.data.get("kind") != "profile"]
    reached = sum((_section_weight(section) for section in sections), Decimal(0))
    if reached != Decimal(str(full)):
        yield _at(head, "full", _("The weights come to {sum}, not {full}: mend the weights or the points in all.", sum=_plain(reached), full=_plain(Decimal(str(full)))))


def _section_weight(section: Node) -> Decimal:
    own = sum((_weight(item) for item in section.parts("items") if item.scoring not in UNSCORED), Decimal(0))
    return own or _weight(section)


def _section_sum(section: Node) -> Iterator[Found]:
    """Where both a section and its items have weights, they agree."""
    scored = [item for item in section.parts("items") if item.scoring not in UNSCORED]
    reached, own = sum((_weight(item) for item in scored), Decimal(0)), _weight(section)
    if own and reached and own != reached:
        yield _at(section, "weight", _("The weights of its items come to {sum}, the section has {own}: make them agree.", sum=_plain(reached), own=_plain(own)))


def _weight(node: Node) -> Decimal:
    return Decimal(str(node.number("weight") or 0))


def _plain(number: Decimal) -> str:
    return f"{number.normalize():,f}"


# --- Codes -------------------------------------------------------------------------------------------------------------------------------------


def _section_codes(head: Node) -> Iterator[Found]:
    yield from _repeated(head.parts("sections"), "code")


def _item_codes(head: Node) -> Iterator[Found]:
    yield from _repeated([item for section in head.parts("sections") for item in section.parts("items")], "code")


def _part_codes(item: Node) -> Iterator[Found]:
    for key, name in (("checkpoints", "code"), ("measures", "code"), ("periods", "key"), ("choices", "key")):
        yield from _repeated(item.parts(key), name)


def _repeated(nodes: Sequence[Node], name: str) -> Iterator[Found]:
    """Every node whose code an earlier one has: each fault at the later one, naming the earlier."""
    first: dict[str, Node] = {}
    for node in nodes:
        code = node.text(name)
        if code and code in first:
            yield _at(node, name, _("“{code}” stands twice, first at {place}: give one of them another.", code=code, place=first[code].place))
        elif code:
            first[code] = node


def _code_spelling(node: Node) -> Iterator[Found]:
    code = node.data.get("code")
    if isinstance(code, str) and code.strip() and (code != code.strip() or any(letter.isspace() for letter in code)):
        yield _at(node, "code", _("The code “{code}” has a space in it: take it out.", code=code))


# --- Scales ------------------------------------------------------------------------------------------------------------------------------------


def _level_values(node: Node) -> Iterator[Found]:
    levels = node.parts("levels")
    values = [level.number("value") for level in levels]
    counted = Counter(value for value in values[: len(values)] if value is not None)
    for number, (level, value) in enumerate(zip(levels, values, strict=True)):
        if value is not None and counted[value] > 1 and value in values[:number]:
            yield _at(level, "value", _("Level {value} is there twice: give each level its own number.", value=f"{value:g}"))
    known = [(level, level.number("value")) for level in levels if level.number("value") is not None]
    least = [(level, level.number("least")) for level, _value in sorted(known, key=lambda pair: pair[1] or 0) if level.number("least") is not None]
    for (_lower, low), (level, high) in pairwise(least):
        if (high or 0) <= (low or 0):
            yield _at(level, "least", _("It needs {count} checkpoints, no more than the level below it: let each level need more.", count=f"{high:g}"))


def _scale(item: Node) -> Iterator[Found]:
    scoring, levels = item.scoring, item.scale()
    if scoring in _SCALED and len(levels) < 2 and not (scoring == "checklist" and levels):
        yield _at(item, "levels", _("This way of scoring needs levels: add at least two here or at the head."))
    if scoring in ("interpolate", "milestone"):
        yield from _five_levels(item)
    if scoring == "interpolate":
        yield from _thresholds(item)
    if scoring == "success":
        yield from _rising([(level, level.number("threshold")) for level in item.parts("levels") if level.number("threshold") is not None])


def _five_levels(item: Node) -> Iterator[Found]:
    """Levels 1–5 of a KPI (domain B.4.4)."""
    values = [level.number("value") for level in item.scale()]
    if values and None not in values and sorted(values, key=lambda value: value or 0) != list(_FIVE) and len(set(values)) == len(values):
        yield _at(item, "levels", _("A KPI has the levels 1 to 5: there are {count} here, mend them.", count=len(values)))
    if item.scoring == "milestone":
        for level in item.parts("levels"):
            if not level.text("text") and isinstance(level.data.get("text", ""), str):
                yield _at(level, "text", _("What is to be done for this step is not written: fill it in."))


def _thresholds(item: Node) -> Iterator[Found]:
    levels = sorted(item.parts("levels"), key=lambda level: level.number("value") or 0)
    given = [(level, level.number("threshold")) for level in levels]
    known = [(level, value) for level, value in given if value is not None]
    periods = item.parts("periods")
    every_round = bool(periods) and all(period.data.get("thresholds") for period in periods)
    if not known and (every_round or item.text("direction") == "equal"):
        return
    if not levels:
        yield _at(item, "levels", _("The thresholds of levels 1 to 5 are missing: add the levels with their thresholds."))
    for level, value in given:
        if value is None and "threshold" not in level.data:
            yield _at(level, "threshold", _("The threshold is missing: fill in the value at which the level is reached."))
    if len(known) == len(given):
        yield from _distances(item, known) if item.text("direction") == "equal" else _one_way(item, known)


def _one_way(item: Node, known: Sequence[tuple[Node, float | None]]) -> Iterator[Found]:
    """Thresholds rise from level to level, or fall; and as the direction says."""
    steps = [(level, (high or 0) - (low or 0)) for (_lower, low), (level, high) in pairwise(known)]
    if not steps:
        return
    way = 1 if sum(step > 0 for _level, step in steps) * 2 >= len(steps) else -1
    wrong = [level for level, step in steps if step * way <= 0]
    for level in wrong:
        yield _at(level, "threshold", _("The threshold does not go on in one direction from level to level: mend it."))
    direction = str(item.data.get("direction", "up"))
    if not wrong and ((direction == "up" and way < 0) or (direction == "down" and way > 0)):
        yield _at(item, "direction", _("The thresholds go the other way than the direction says: mend one of them."))


def _distances(item: Node, known: Sequence[tuple[Node, float | None]]) -> Iterator[Found]:
    """Thresholds of a result that should equal its target are distances from it: the nearer the better, and none is below 0 (domain B.4.4)."""
    distances = [value or 0 for _level, value in known]
    if distances and not _nearer(distances):
        yield _at(item, "levels", _not_nearer())


def _nearer(distances: Sequence[float]) -> bool:
    return all(low > high for low, high in pairwise(distances)) and distances[-1] >= 0


def _not_nearer() -> str:
    return _("Of a KPI that should equal its target the thresholds are distances from the target: let them fall from level 1 to level 5, none below 0.")


def _rising(known: Sequence[tuple[Node, float | None]]) -> Iterator[Found]:
    for (_lower, low), (level, high) in pairwise(sorted(known, key=lambda pair: pair[0].number("value") or 0)):
        if (high or 0) <= (low or 0):
            yield _at(level, "threshold", _("The threshold is not above that of the level below it: mend it."))


# --- Items -------------------------------------------------------------------------------------------------------------------------------------


def _checkpoints(item: Node) -> Iterator[Found]:
    scoring, points = item.scoring, item.parts("checkpoints")
    if scoring in ("checkpoints", "checklist") and not points and not item.data.get("checkpoints"):
        yield _at(item, "checkpoints", _("There is no checkpoint yet: add those of the manual."))
    scale = {level.number("value") for level in item.scale()}
    for point in points:
        level = point.number("level")
        if level is not None and scoring == "checklist" and level not in scale and (None not in scale or not 0 < level <= len(scale)):
            yield _at(point, "level", _("Level {value} is not on the scale: use one of its levels.", value=f"{level:g}"))
        elif "level" in point.data and level is not None and scoring and scoring != "checklist":
            yield _at(point, "level", _("Only a line of a checklist belongs to a level: take the level out."))
        elif scoring == "checklist" and "level" not in point.data:
            yield _at(point, "level", _("The level the line belongs to is missing: fill it in."))
        if point.data.get("required") is True and scoring and scoring != "checkpoints":
            yield _at(point, "required", _("Required checkpoints are only for counting checkpoints: take the mark off."))
    if scoring == "checkpoints" and points:
        yield from _reachable(item, len(points))
    if scoring == "checklist" and points and scale:
        yield from _covered(item, {point.number("level") for point in points})


def _reachable(item: Node, count: int) -> Iterator[Found]:
    for level in item.scale():
        least = level.number("least")
        if least is not None and least > count:
            holder = level if item.data.get("levels") else item
            message = _("Level {value} needs {least} checkpoints, but there are only {count}: add checkpoints or let the level need fewer.",
                        value=_shown(level.data.get("value")), least=f"{least:g}", count=count)  # fmt: skip
            yield _at(holder, "least" if holder is level else "checkpoints", message)
            return


def _covered(item: Node, used: set[float | None]) -> Iterator[Found]:
    for level in item.scale():
        value = level.number("value")
        if value is not None and value > 0 and value not in used:
            yield _at(item, "checkpoints", _("Level {value} has no line in the checklist: add one.", value=f"{value:g}"))
            return


def _shown(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _only_where_used(item: Node) -> Iterator[Found]:
    """Parts and weights that mean nothing for the way the item is scored."""
    scoring = item.scoring
    if scoring and scoring != "choice" and item.data.get("choices"):
        yield _at(item, "choices", _("Choices are only for a question of choice: take them out or change how it is scored."))
    if scoring and scoring not in ("success", "letci") and item.data.get("measures"):
        yield _at(item, "measures", _("Measures are only for results, scored by success or LeTCI: take them out or change how it is scored."))
    if scoring in UNSCORED and item.number("weight"):
        yield _at(item, "weight", _("What has no score has no weight: take the weight out."))
    if scoring == "choice" and len(item.parts("choices")) < 2:
        yield _at(item, "choices", _("A question of choice needs two answers or more: add them."))


def _weighed(item: Node) -> Iterator[Found]:
    """What is scored counts: it has a weight of its own, in one of its rounds, or by its section."""
    head, section = item.root, item.parent
    if section is None or item.scoring in ("", *UNSCORED) or head.data.get("total") in ("mean", "share", "none"):
        return
    if "weight" in item.data and item.number("weight") is None:
        return
    if _weight(item) or any(_weight(period) for period in item.parts("periods")):
        return
    mates = [mate for mate in section.parts("items") if mate.scoring not in UNSCORED]
    if any(_weight(mate) for mate in mates) or not _weight(section):
        yield _at(item, "weight", _("The item has no weight: fill it in, for without one it does not count."))


def _periods(item: Node) -> Iterator[Found]:
    count = len(item.scale())
    for period in item.parts("periods"):
        closes = period.text("closes")
        if closes and not _day_of_year(closes):
            yield _at(period, "closes", _("“{value}” is no day of the year: write month-day, such as 03-31.", value=closes))
        found = period.data.get("thresholds")
        if not isinstance(found, list) or not found or not all(isinstance(one, int | float) and not isinstance(one, bool) for one in found):
            continue
        if count and len(found) != count:
            yield _at(period, "thresholds", _("There are {count} thresholds for {levels} levels: give one for each level.", count=len(found), levels=count))
        elif item.text("direction") == "equal":
            if not _nearer(found):
                yield _at(period, "thresholds", _not_nearer())
        elif not (all(low < high for low, high in pairwise(found)) or all(low > high for low, high in pairwise(found))):
            yield _at(period, "thresholds", _("The thresholds do not go on in one direction: mend them."))
        elif len(found) > 1 and _way(item) not in (0, 1 if found[0] < found[-1] else -1):
            yield _at(period, "thresholds", _("The thresholds go the other way than those of the KPI: mend one of them."))


def _way(item: Node) -> int:
    """1 where more is better, -1 where less is, 0 where neither is known: by its own thresholds, else by its direction."""
    own = [level.number("threshold") for level in sorted(item.parts("levels"), key=lambda level: level.number("value") or 0)]
    known = [value for value in own if value is not None]
    if len(known) > 1 and known[0] != known[-1]:
        return 1 if known[0] < known[-1] else -1
    return {"up": 1, "down": -1}.get(str(item.data.get("direction", "up")), 0)


def _day_of_year(typed: str) -> bool:
    try:
        return len(typed) == 5 and bool(date.fromisoformat(f"2024-{typed}"))
    except ValueError:
        return False


def _baseline(item: Node) -> Iterator[Found]:
    found = item.data.get("baseline")
    years = [pair[0] for pair in found if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], int)] if isinstance(found, list) else []
    for number, year in enumerate(years):
        if not YEARS[0] <= year <= YEARS[1]:
            yield (*item.path, "baseline", number, 0), item.place, _("The year {year} of the baseline is no Buddhist year: write it with four digits, such as 2568.", year=year)
        elif year in years[:number]:
            yield (*item.path, "baseline", number, 0), item.place, _("The year {year} is in the baseline twice: take one out.", year=year)


_RULES: dict[str, tuple[Rule, ...]] = {
    "framework": (_days, _filled, _section_codes, _item_codes, _level_values, _bands, _point_total),
    "section": (_section_filled, _code_spelling, _section_sum),
    "item": (_code_spelling, _part_codes, _level_values, _scale, _checkpoints, _only_where_used, _weighed, _periods, _baseline),
    "checkpoint": (_code_spelling,),
    "measure": (_code_spelling,),
}
"""Kind of node → its rules."""

__all__ = ["TEXTS", "UNSCORED", "faults"]
