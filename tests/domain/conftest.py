"""Domain tests speak Thai and leave the language as they found it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from desktop import words

# The first example loads word lists and tables; how long that takes on a busy machine proves nothing.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def thai() -> Iterator[None]:
    before = words.language()
    words.set_language("th")
    yield
    words.set_language(before)


@pytest.fixture
def english(thai: None) -> None:
    words.set_language("en")
