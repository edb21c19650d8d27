"""Content that grows higher with its width must not send the scroll area round and round: before, the program died of it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.widgets.layout import column, scroll_area


class Grows(QWidget):
    """As high as it is wide, like a chart."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.laid_out = 0

    def hasHeightForWidth(self):
        return True

    def heightForWidth(self, width):
        return width

    def resizeEvent(self, event):
        self.laid_out += 1
        if self.height() != self.width():
            self.setFixedHeight(self.width())


def test_a_chart_that_just_fits_without_the_bar_ends_somewhere(qtbot, look):
    for height in range(290, 312):
        grows, content = Grows(), QWidget()
        column(grows, parent=content)
        area = scroll_area(content)
        qtbot.addWidget(area)
        area.resize(300, height)
        area.show()
        qtbot.waitExposed(area)
        for _turn in range(3):
            qtbot.wait(5)
        assert grows.laid_out < 60, height
        needed = grows.width() > area.viewport().height()
        assert area.verticalScrollBar().isVisible() or not needed, height


def test_a_larger_window_takes_the_bar_away_again(qtbot, look):
    grows, content = Grows(), QWidget()
    column(grows, parent=content)
    area = scroll_area(content)
    qtbot.addWidget(area)
    area.resize(300, 295)
    area.show()
    qtbot.waitExposed(area)
    area.resize(300, 600)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
