from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import thai_break
from desktop.domain.thai_break import NO_BREAK_SPACE, ZERO_WIDTH_SPACE, atoms, clusters, plain, soft
from desktop.domain.thai_text import normalise
from desktop.paths import resource

TEXT = st.text(st.sampled_from("กขนมวลอเแโไใะาำัิีุู็่้์ๆฯ๐๙12 .,-/()“”\n\u00a0aB@"), max_size=30)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๘", "วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๘"),
        ("สุรินทร์ เขต ๙", "สุรินทร์| |เขต ๙"),
        ("จำนวน 12 แห่ง", "จำนวน| |12 แห่ง"),
        ("ต่าง ๆ (ถ้ามี)", "ต่าง ๆ| |(ถ้า|มี)"),
        ("คณะกรรมการฯ ประชุม", "คณะกรรมการฯ| |ประชุม"),
        ("อ.ก.ค.ศ.เขตพื้นที่", "อ.ก.ค.ศ.|เขตพื้นที่"),
        ("เวลา 09.30 น.", "เวลา| |09.30 น."),
        ("โทร 0 5555 0101", "โทร| |0 5555 0101"),
        ("name@example.go.th", "name@example.go.th"),
        ("", ""),
    ],
)
def test_what_belongs_together_stays_together(text: str, pieces: str) -> None:
    assert atoms(text) == tuple(piece for piece in pieces.split("|") if piece)


def test_names_break_only_at_their_own_space() -> None:
    name = "ทองดีมีสุข รักเรียนเขียนอ่าน"
    assert atoms(name, frozenset([name])) == ("ทองดีมีสุข", " ", "รักเรียนเขียนอ่าน")
    assert len(atoms(name)) > 3


@given(TEXT)
def test_the_pieces_make_the_text_again(text: str) -> None:
    assert "".join(atoms(text)) == text
    assert "".join(clusters(text)) == text


@given(TEXT)
def test_no_piece_starts_with_a_mark_and_none_is_empty(text: str) -> None:
    for before, piece in zip(atoms(text), atoms(text)[1:], strict=False):
        assert piece
        assert before.isspace() or piece[0] not in "ะาำัิีุู็่้์ๆฯ)”.,"


@given(TEXT)
def test_display_text_becomes_the_text_again(text: str) -> None:
    assert normalise(plain(soft(text))) == normalise(text)


def test_display_text_breaks_at_words_only() -> None:
    shown = soft("ทะเบียนเครือข่ายสำนักงาน เขต 2")
    assert ZERO_WIDTH_SPACE in shown
    assert f"เขต{NO_BREAK_SPACE}2" in shown
    assert soft("no Thai here") == "no Thai here"


def test_clusters_keep_marks_with_their_letter() -> None:
    assert clusters("น้ำแข็งที่") == ["น้ำ", "แข็", "ง", "ที่"]


@pytest.fixture
def without_nlpo3(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    forget()
    monkeypatch.setitem(sys.modules, "nlpo3", None)
    yield
    monkeypatch.undo()
    forget()


def forget() -> None:
    thai_break._segmenter.cache_clear()
    thai_break._atoms.cache_clear()
    thai_break.soft.cache_clear()


@pytest.mark.usefixtures("without_nlpo3")
def test_without_the_word_breaker_there_are_no_breaks_and_no_crash() -> None:
    assert atoms("ทะเบียนเครือข่าย เขต 2") == ("ทะเบียนเครือข่าย", " ", "เขต 2")
    assert soft("ทะเบียนเครือข่าย") == "ทะเบียนเครือข่าย"


@pytest.fixture
def without_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    forget()
    monkeypatch.setattr(thai_break, "resource", lambda *parts: tmp_path.joinpath(*parts))
    yield
    monkeypatch.undo()
    forget()


@pytest.mark.usefixtures("without_words")
def test_missing_word_lists_do_not_crash() -> None:
    assert atoms("ทะเบียนเครือข่าย") == ("ทะเบียนเครือข่าย",)


def test_office_words_are_normalised_and_listed_once() -> None:
    words = resource("words", "office.txt").read_text(encoding="utf-8").splitlines()
    assert all(word == normalise(word) and word for word in words)
    assert len(set(words)) == len(words)


def test_places_behind_their_abbreviation_stay_whole():
    assert atoms("999 ถ.สมมติพัฒนา ต.ทุ่งน้ำใส อ.เมืองสมมตินคร จ.สมมตินคร 99000")[2::2] == (
        "ถ.สมมติพัฒนา", "ต.ทุ่งน้ำใส", "อ.เมืองสมมตินคร", "จ.สมมตินคร", "99000",
    )  # fmt: skip
    assert "".join(atoms("อ.ก.ค.ศ.เขตพื้นที่การศึกษา")) == "อ.ก.ค.ศ.เขตพื้นที่การศึกษา"
    assert len(atoms("อ.ก.ค.ศ.เขตพื้นที่การศึกษาประถมศึกษา")) > 2
