"""What is published gives no small number away: hidden cells are looked for by trying every table that looks the same on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.small_numbers import FEWEST, Mark, Sum, is_small, protect, share_is_safe


def possible(values: Mapping[str, int], sums: Sequence[Sum[str]], marks: Mapping[str, Mark], most: int) -> dict[str, set[int]]:
    """Cell → every number that could stand there, found by trying all tables with hidden numbers up to ``most``."""
    choices = [
        [values[cell]] if marks[cell] is Mark.SHOWN else range(1, FEWEST) if marks[cell] is Mark.FEW else range(values[cell] > 0, most + 1)
        for cell in values
    ]
    found: dict[str, set[int]] = {cell: set() for cell in values}
    for numbers in product(*choices):
        table = dict(zip(values, numbers, strict=True))
        if all(table[one.total] == sum(table[part] for part in one.parts) for one in sums):
            for cell, number in table.items():
                found[cell].add(number)
    return found


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=2, max_size=5))
def test_no_small_part_of_a_printed_total_can_be_reckoned_back(parts: list[int]) -> None:
    values = {f"part {number}": value for number, value in enumerate(parts)} | {"total": sum(parts)}
    sums = [Sum("total", tuple(values)[:-1])]
    marks = protect(values, sums, fixed=["total"])
    if marks is None:
        return

    found = possible(values, sums, marks, max(parts) + 2)
    assert all(len(found[cell]) > 1 for cell, value in values.items() if is_small(value))
    assert all(marks[cell] is not Mark.SHOWN for cell, value in values.items() if is_small(value))


def test_a_single_small_cell_takes_another_one_along() -> None:
    marks = protect({"a": 1, "b": 9, "c": 5, "total": 15}, [Sum("total", ("a", "b", "c"))], fixed=["total"])

    assert marks == {"a": Mark.FEW, "b": Mark.SHOWN, "c": Mark.HIDDEN, "total": Mark.SHOWN}


def test_two_small_cells_that_add_up_to_two_are_covered_too() -> None:
    marks = protect({"a": 1, "b": 1, "c": 8, "total": 10}, [Sum("total", ("a", "b", "c"))], fixed=["total"])

    assert marks is not None
    assert marks["c"] is Mark.HIDDEN


def test_nothing_is_hidden_where_nothing_is_small() -> None:
    marks = protect({"a": 3, "b": 0, "total": 3}, [Sum("total", ("a", "b"))])

    assert set((marks or {}).values()) == {Mark.SHOWN}


def test_a_table_that_cannot_be_protected_is_not_published() -> None:
    assert protect({"a": 1, "total": 1}, [Sum("total", ("a",))], given={"total": Mark.SHOWN}) is None


@pytest.mark.parametrize(("part", "whole", "safe"), [(0, 2, False), (0, 9, True), (1, 9, False), (8, 9, False), (3, 9, True), (9, 9, True)])
def test_a_share_tells_neither_a_small_part_nor_a_small_rest(part: int, whole: int, safe: bool) -> None:
    assert share_is_safe(part, whole) is safe
