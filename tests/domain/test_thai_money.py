"""Amounts in Thai words."""

from __future__ import annotations

import pytest

from desktop.domain.thai_money import baht_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "ศูนย์บาทถ้วน"),
        (1, "หนึ่งบาทถ้วน"),
        (11, "สิบเอ็ดบาทถ้วน"),
        (21, "ยี่สิบเอ็ดบาทถ้วน"),
        (100, "หนึ่งร้อยบาทถ้วน"),
        (101, "หนึ่งร้อยเอ็ดบาทถ้วน"),
        (85_000, "แปดหมื่นห้าพันบาทถ้วน"),
        (1_000_001, "หนึ่งล้านเอ็ดบาทถ้วน"),
        (12_345_678.5, "สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดบาทห้าสิบสตางค์"),
        (0.25, "ยี่สิบห้าสตางค์"),
        (1.005, "หนึ่งบาทหนึ่งสตางค์"),
        (-20, "ลบยี่สิบบาทถ้วน"),
        (1_000_000_000_000, "หนึ่งล้านล้านบาทถ้วน"),
    ],
)
def test_an_amount_is_written_as_on_official_papers(amount: float, words: str) -> None:
    assert baht_words(amount) == words
