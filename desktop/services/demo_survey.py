"""The satisfaction survey of the sample office: its groups and the papers that were keyed in, the same on every day it is filled in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework, Item
from desktop.domain.survey_statistics import yamane
from desktop.domain.thai_date import fiscal_period
from desktop.domain.thai_text import sort_key
from desktop.models import framework_reading

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

ERROR = 0.05
_LIKED = (4, 5, 4, 3, 5, 4, 5, 4, 2, 5)
"""Answers taken in turn."""
_BLANK_EVERY = 23
_COMMENT_EVERY, _DISSATISFIED_EVERY = 9, 11


def fill(work: Workspace, session: Session, entry: Mapping[str, Any], framework_id: int, year: int) -> None:
    """Fill one survey of the year before in, analysed, and an open one of this year with its first papers."""
    framework = framework_reading.of_id(work.reader, framework_id)
    for of_year, status, share in ((year - 1, "analysed", 1.0), (year, "open", 0.1)):
        _survey(work, session, entry, framework, (framework_id, of_year, status, share))


def _survey(work: Workspace, session: Session, entry: Mapping[str, Any], framework: Framework, wanted: tuple[int, int, str, float]) -> None:
    from desktop.models.instrument import Survey, SurveyGroup

    framework_id, year, status, share = wanted
    first, last = fiscal_period(year)
    name = f"{entry['name']} ปีงบประมาณ {year}"
    made = Survey(
        name=name, name_sort=sort_key(name), fiscal_year=year, framework_id=framework_id, starts_on=first + timedelta(days=30), ends_on=last - timedelta(days=30), method="paper", error=ERROR,
        double_entry=False, status=status, status_on=min(last, work.today()),
    )  # fmt: skip
    session.add(made)
    session.flush()
    session.add_all(SurveyGroup(survey_id=made.id, group=key, population=population, sample=yamane(population, ERROR)) for key, population, _papers in entry["groups"])
    session.flush()
    _sheets(session, entry, framework, made.id, share, work)


def _sheets(session: Session, entry: Mapping[str, Any], framework: Framework, survey_id: int, share: float, work: Workspace) -> None:
    from desktop.models.assessment_work import SurveySheet
    from desktop.services import changes

    rows, number = [], 0
    for key, _population, papers in entry["groups"]:
        for _paper in range(max(round(papers * share), 2)):
            number += 1
            answers = dict(_answers(framework, entry, number))
            rows.append({"survey_id": survey_id, "number": number, "entry": 1, "group_key": key, "answers": json.dumps(answers, ensure_ascii=False, separators=(",", ":")), "keyed_on": work.today()})
    changes.insert_many(session, SurveySheet, rows)


def _answers(framework: Framework, entry: Mapping[str, Any], number: int) -> Iterator[tuple[str, Any]]:
    for place, item in enumerate(framework):
        turn = number * 7 + place * 3
        if turn % _BLANK_EVERY and (value := _answer(item, entry, number, turn)) is not None:
            yield item.code, value


def _answer(item: Item, entry: Mapping[str, Any], number: int, turn: int) -> Any:
    if item.scoring == "likert":
        return _LIKED[turn % len(_LIKED)]
    if item.scoring == "choice":
        return item.choices[turn % len(item.choices)].key
    if number % _DISSATISFIED_EVERY == 0 and item.code.startswith("6"):
        return entry["dissatisfied"][turn % len(entry["dissatisfied"])]
    if number % _COMMENT_EVERY == 0 and item.code.startswith("7"):
        return entry["comments"][turn % len(entry["comments"])]
    return None
