"""F1: every shortcut in one list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views import theme, tokens
from desktop.views.page import Page
from desktop.views.widgets.layout import column, frame, scroll_area, section
from desktop.views.widgets.text import Wrapped, label
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

Group = tuple[str, tuple[tuple[str, str], ...]]

_HEADING_LINES = 2
"""Lines that the heading of a group takes."""

SHORTCUTS: tuple[Group, ...] = (
    (
        N_("Everywhere"),
        (
            ("Ctrl+1 … Ctrl+6", N_("Go to a tab")),
            ("Alt+1 … Alt+9", N_("Go to a part of the tab")),
            ("Ctrl+K", N_("Search everything")),
            ("Ctrl+Z", N_("Undo what was done last")),
            ("Ctrl+Y", N_("Do again what was taken back")),
            ("Esc, Alt+←", N_("Back to where you came from")),
            ("Ctrl++, Ctrl+−, Ctrl+0", N_("Larger, smaller, usual letters")),
            ("Ctrl+,", N_("Settings")),
            ("F1", N_("This list")),
            ("Ctrl+Q", N_("Quit")),
        ),
    ),
    (
        N_("In a list"),
        (
            ("Ctrl+N", N_("Add a record")),
            ("Enter", N_("Open the record")),
            ("Ctrl+F", N_("Search in the list; typing in the table goes there too")),
            ("Space", N_("Fold or open the details")),
            ("Shift+↑, Shift+↓", N_("Select several rows")),
            ("Ctrl+A", N_("Select all rows")),
            ("Ctrl+T", N_("Change the status")),
            ("Delete", N_("Move to the trash")),
            ("Ctrl+P", N_("Print")),
            ("Ctrl+E", N_("Export")),
            ("Ctrl+I", N_("Import")),
            ("Shift+F10", N_("What can be done with the row")),
        ),
    ),
    (
        N_("In a form"),
        (
            ("Ctrl+S", N_("Save")),
            ("Ctrl+Enter", N_("Save and add another")),
            ("Enter", N_("Next field")),
            ("F8", N_("Next field that must be corrected")),
            ("Esc", N_("Leave the form")),
        ),
    ),
    (
        N_("In a date"),
        (
            ("F4, Alt+↓", N_("Open the calendar")),
            ("↑, ↓", N_("A day later, a day earlier")),
            ("Page Up, Page Down", N_("A month back, a month on (in the calendar)")),
            ("Ctrl+Page Up, Ctrl+Page Down", N_("A year back, a year on (in the calendar)")),
            ("Home", N_("Today (in the calendar)")),
            ("Delete", N_("Clear the date (in the calendar)")),
        ),
    ),
    (
        N_("In the publicity calendar"),
        (
            ("←, →, ↑, ↓", N_("Another day; within a day its items")),
            ("Enter", N_("Into the items of the day, then open one")),
            ("Page Up, Page Down", N_("A month (week, year) back or on")),
            ("Ctrl+Home, Ctrl+G", N_("Today; a date, or the chosen item without a date onto the day")),
            ("Ctrl+Shift+1 … 4", N_("Month, week, year, list")),
            ("Alt+←, Alt+→, Alt+↑, Alt+↓", N_("Move the item by a day, by a week")),
            ("Ctrl+X, Ctrl+V", N_("Cut an item, put it on another day")),
            ("Shift+←, →, ↑, ↓, Ctrl+A", N_("Select the items of several days, of the month")),
            ("Ctrl+M, Ctrl+Backspace", N_("Move by days; take the date away")),
            ("Ctrl+T, Shift+F10", N_("Change the status; what can be done")),
            ("Ctrl+D, F4", N_("All items of the day; items without a date")),
        ),
    ),
    (
        N_("With news and sendings"),
        (
            ("Ctrl+Shift+O, Ctrl+V", N_("File news from a file; from what was copied")),
            ("Ctrl+M, Ctrl+D", N_("Texts of the news; send it")),
            ("Ctrl+Shift+V", N_("Attach the copied photograph (in the form)")),
            ("Ctrl+Shift+C, F5", N_("Copy the text; make it from the template again")),
            ("Ctrl+Shift+M", N_("Open an e-mail draft")),
            ("Ctrl+R, Ctrl+Shift+R", N_("Recipients confirmed today; on a day")),
        ),
    ),
    (
        N_("On the page of a case"),
        (
            ("Ctrl+Shift+A, Ctrl+T", N_("Record what was done; change the status")),
            ("Ctrl+Shift+W, ←, →", N_("How the next due day is counted; from day to day")),
            ("Ctrl+Shift+I", N_("Look at the complainant, with a reason")),
            ("Ctrl+Shift+E, Ctrl+Shift+F", N_("Give more time; ask another agency")),
            ("Ctrl+Shift+L, Ctrl+Shift+T", N_("Write a letter; ready-made reply")),
            ("Ctrl+Shift+R, Ctrl+D", N_("Text for the respondent; black out what is selected")),
            ("Ctrl+Shift+M, Ctrl+Shift+S", N_("Improvement plan; satisfaction")),
            ("Ctrl+O, Ctrl+H, Ctrl+P", N_("Edit, history, print the case file")),
        ),
    ),
    (
        N_("In the parts of the complaint tab"),
        (
            ("Ctrl+Page Up, Ctrl+Page Down", N_("Fiscal year before, after (statistics)")),
            ("Ctrl+M", N_("What is to be sent (cases); cases of the heading; channels checked today; keep the figures of a round")),
            ("Ctrl+Shift+P", N_("Print the plan, the manual, the channels or the round")),
            ("Ctrl+Shift+W", N_("How the due day is counted (cases); how a limit is counted (in its form)")),
            ("Ctrl+P, Ctrl+Shift+I", N_("The letter as it is printed; the complainant's name in it")),
        ),
    ),
    (
        N_("On the page of an assessment round"),
        (
            ("Ctrl+Page Down, Ctrl+Page Up", N_("Next item, item before")),
            ("F6, F7", N_("Tree, item, criteria in turn; next item that is not done")),
            ("0 … 5, Space, Delete", N_("Give the level (tree, criteria); tick a point; take the level back")),
            ("Ctrl+Enter, Ctrl+Shift+Enter", N_("Send the item for review; all that is done")),
            ("Ctrl+T", N_("Steps of the item and of the round")),
            ("Ctrl+Shift+L, Ctrl+Shift+W", N_("Last year's answer; chart of the sections")),
            ("Ctrl+Shift+E, Ctrl+Shift+F", N_("New evidence; evidence from the register")),
            ("Ctrl+Shift+I, F2", N_("Fill in from the program's own data; particulars of the round")),
            ("Ctrl+Shift+Y", N_("Pass all that was sent for review")),
            ("Ctrl+Shift+U, Ctrl+Shift+G", N_("Assign items; opinion of the working group")),
            ("Ctrl+Shift+K, Ctrl+Shift+A", N_("Assessors beside each other; their files")),
            ("Ctrl+Shift+C, Ctrl+Shift+M", N_("Compare rounds; order of what is to be improved")),
            ("Ctrl+Shift+O, Ctrl+Shift+R", N_("Carry answers; correct what was sent")),
            ("Ctrl+Shift+Page Down, Ctrl+G", N_("Next school; find a school")),
            ("Ctrl+Shift+J, Ctrl+Shift+H", N_("Steps and days of the manual; history of this item")),
            ("Alt+↑, Alt+↓", N_("Item before, next item; move a line in the order of improvements")),
        ),
    ),
    (
        N_("In the lists of the self-assessment"),
        (
            ("Enter, F2, Ctrl+T", N_("Answer the round; its particulars; the next step")),
            ("Ctrl+Shift+C, Ctrl+Shift+L", N_("Compare with another round; schools beside each other")),
            ("Ctrl+Shift+N, Ctrl+Shift+O", N_("Next round or visit; carry answers, open the source or the school")),
            ("Ctrl+Shift+R, Ctrl+Shift+A", N_("Correct what was sent; files for assessors and schools")),
            ("Ctrl+M", N_("Use evidence for an item; indicators of an agreement; a practice becomes evidence")),
            ("Ctrl+Shift+M", N_("Evidence of a round as one file; begin the rounds of 6, 9 and 12 months")),
            ("Ctrl+Shift+P, Ctrl+Shift+J", N_("Print the round or the agreement; steps and days of a round")),
            ("Ctrl+Shift+B, Ctrl+Shift+E", N_("Last year's results as baseline (agreement); effect on the next round (plan of improvement)")),
            ("Ctrl+Shift+1 … 7, Ctrl+Shift+X", N_("What is shown of two rounds; change places, turn the order round")),
            ("Ctrl+Page Down, Ctrl+Page Up", N_("Next item over all schools, item before")),
            ("Ctrl+Shift+J, Ctrl+Shift+B", N_("Steps and days of the manual; last year's results as baseline (agreements)")),
            ("Ctrl+Shift+Y, Ctrl+Shift+X", N_("Carry a risk to the next year, choose a practice; do not choose it")),
        ),
    ),
    (
        N_("Papers of a survey"),
        (
            ("Ctrl+Shift+K, Ctrl+R, Ctrl+Shift+M", N_("Key in answers; results; findings into the plan (list of surveys)")),
            ("1 … 5, 0, Backspace", N_("The answer, or none, and on to the next question; one back")),
            ("Ctrl+Enter, +", N_("Save the paper and begin the next")),
            ("Alt+1 … Alt+9", N_("Group of who answered")),
            ("Ctrl+G, Ctrl+N", N_("Number of the paper; leave it, next paper")),
            ("Ctrl+D, Ctrl+M", N_("The other of the two entries; compare the two")),
            ("Ctrl+Shift+M", N_("What it found wanting into the improvement plan")),
            ("1, 2", N_("The first, the second entry holds (differences)")),
        ),
    ),
    (
        N_("Frameworks and files of assessors"),
        (
            ("Ctrl+D, Ctrl+Shift+N", N_("Copy a framework; its next edition (list)")),
            ("Ctrl+N, Ctrl+Shift+N, Ctrl+D", N_("Add an item, a section; copy the item (in a framework)")),
            ("Alt+↑, Alt+↓, Ctrl+V", N_("Move an item or a row; copied lines into the rows")),
            ("F6, F8, Ctrl+T", N_("Tree and fields in turn; next fault; publish")),
            ("Ctrl+S, Ctrl+I, Ctrl+O", N_("Write files for assessors; take them in; choose them")),
            ("Ctrl+S, Ctrl+Shift+D", N_("Write the decision down; take it back (assessors beside each other)")),
            ("F7, Ctrl+S, Ctrl+Shift+S", N_("What is not answered yet; save; save and close (assessor's window)")),
        ),
    ),
)


class ShortcutsPage(Page):
    """Two columns of keys and what they do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Keyboard shortcuts"))
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(*(theme.px(side) for side in (tokens.S4, tokens.S4, tokens.S4, tokens.S4)))
        grid.setHorizontalSpacing(theme.px(tokens.S8))
        for at, groups in enumerate(_halves()):
            grid.addWidget(_half(groups), 0, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        surface = frame("surface")
        column(scroll_area(content), parent=surface)
        column(self.head(None), parent=self).addWidget(surface, 1)


def _halves() -> tuple[list[Group], list[Group]]:
    """The groups in two columns of about the same height, in their order."""
    halves: tuple[list[Group], list[Group]] = ([], [])
    heights = [0, 0]
    for group in SHORTCUTS:
        at = heights.index(min(heights))
        halves[at].append(group)
        heights[at] += len(group[1]) + _HEADING_LINES
    return halves


def _half(groups: Sequence[Group]) -> QWidget:
    made = QWidget()
    layout = column(parent=made)
    for heading, keys in groups:
        layout.addWidget(section(_(heading)))
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, theme.px(216))
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.px(tokens.S3))
        grid.setVerticalSpacing(0)
        for line, (key, deed) in enumerate(keys):
            grid.addWidget(label(key, "second"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Wrapped(_(deed)), line, 1)
        layout.addLayout(grid)
        layout.addSpacing(theme.px(tokens.S4))
    return made
