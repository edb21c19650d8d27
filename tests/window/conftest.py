"""A virtual screen for the tests of a real window."""

from __future__ import annotations

import pytest

from tests.window.hands import virtual_screen


@pytest.fixture
def screen():
    """The number of a virtual screen of the size the program is made for."""
    yield from virtual_screen()
