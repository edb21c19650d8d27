"""What a satisfaction survey found wanting, ranked and put into the improvement plan (manual S16, step 7: เพื่อนำผลไปปรับปรุง)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.models import survey_reading
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.instrument_register import SURVEYS
from desktop.models.reader import Query
from desktop.models.survey_reading import GroupSummary, SurveySummary
from desktop.views.findings_page import Finding, FindingsPage
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

GOOD = Decimal("3.51")
"""From this mean on a question is answered "much" or better (domain B.4.6); under it it is a finding."""
_FULL = 5


def findings(summary: SurveySummary) -> list[Finding]:
    """What displeased, the most often named first; then questions of all and of each group under ``GOOD``, the lowest first; then what was written."""
    displeased = sorted((one for one in summary.all.dissatisfaction if one.count), key=lambda one: -one.count)
    lines = [
        Finding(one.code, one.name, _("Not satisfied with {name}: {reasons}", name=one.name, reasons=_counted(one.reasons)) if one.reasons else _("Not satisfied with {name}", name=one.name),
                True, _("{count} papers", count=f"{one.count:,}"), 0.0, at)
        for at, one in enumerate(displeased)
    ]  # fmt: skip
    lines += sorted((line for group in (summary.all, *summary.groups) for line in _low(group)), key=lambda line: line.share)
    lines += [Finding(one.code, one.name, text, False, "", 2.0, 0) for one in summary.all.comments for text in one.texts]
    known: dict[tuple[str, str], Finding] = {}
    for line in lines:
        known.setdefault((line.code, line.text), line)
    return [replace(line, place=at) for at, line in enumerate(known.values())]


def _counted(reasons: Sequence[str]) -> str:
    """Each reason once, the most often named first, with how often."""
    return "; ".join(f"{reason} ({count:,})" if count > 1 else reason for reason, count in Counter(reasons).most_common())


def _low(group: GroupSummary) -> list[Finding]:
    """The questions of a group that were answered with less than "much"."""
    found = []
    for part in group.sections:
        for one in part.items:
            mean = one.statistics.mean
            if mean is None or mean >= GOOD:
                continue
            words = _("{name}: mean {mean} ({label})", name=one.name, mean=mean, label=one.statistics.label)
            found.append(Finding(one.code, one.name, f"{group.label}: {words}" if group.key else words, False, str(mean), float(mean) / _FULL, 0))
    return found


class SurveyFindingsPage(FindingsPage):
    """The findings of one survey."""

    follows = (SURVEYS.name, IMPROVEMENTS.name)
    line_word, mark_word, great_word = N_("Found by the survey"), N_("Kind of finding"), N_("Displeasure")
    hint_word = N_("What displeased, questions answered with less than “much” (under 3.51) by all or by one group, and what was written. Tick what is to be worked on.")
    none_word = N_("The survey found nothing wanting: nobody was displeased and every question was answered with “much” or more.")

    def __init__(self, window: MainWindow, survey_id: int) -> None:
        self.survey_id = survey_id
        super().__init__(window, _("Findings of the survey"))
        self.fill()

    def read(self) -> list[Finding]:
        summary = survey_reading.summary(self.work.reader, self.survey_id)
        self.title = _("Findings of the survey: {name}", name=summary.survey["name"])
        reader, lists = self.work.reader, self.work.lists()
        rows = reader.rows(IMPROVEMENTS, reader.ids(IMPROVEMENTS, Query(filters=(("survey_id", (str(self.survey_id),)),))))
        known = {str(row["name"]).strip(): row for row in rows}
        lines = []
        for line in findings(summary):
            row = known.get(line.text[:400].strip())
            words = lists.label("improvement_status", str(row["status"])) if row else ""
            lines.append(replace(line, plan_id=int(row["id"]), plan_words=words, rank=int(row.get("rank") or 0)) if row else line)
        return sorted(lines, key=lambda line: (line.rank or 10_000, line.place))

    def make(self, chosen: Sequence[tuple[Finding, int]], values: dict[str, Any], _own: dict[str, str]) -> None:
        from desktop.services import improvements

        improvements.from_survey(self.work, self.survey_id, [(line.text, rank) for line, rank in chosen], values)

    def open_source(self, _line: Finding) -> None:
        from desktop.views.survey_result_page import SurveyResultPage

        self.window_.open_page(SurveyResultPage(self.window_, self.survey_id))
