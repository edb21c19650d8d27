"""Finding: any part of any searched field, from one letter on, in every spelling an office uses."""

from __future__ import annotations

import itertools
import random
from contextlib import closing

import pytest

from desktop.domain.thai_text import fold
from desktop.models import database, search
from desktop.models.partner_register import PARTNERS
from desktop.models.reader import Query
from desktop.services import records
from desktop.services.workspace import Workspace


@pytest.fixture
def schools(work: Workspace) -> dict[str, int]:
    given = {
        "หนองบัว": {"phones": ["0 4451 1234"], "amphoe": "เมืองสมมุติ", "school_id10": "1032650001"},
        "โคกสูง": {"phones": ["08-1234-5678"], "note": "ใกล้วัดป่า ๑๒"},
        "น้ำคํา": {"emails": ["Namkham@Example.go.th"], "name_short": "น.ค."},
        'วัดภาชี "ตัวอย่างอุปถัมภ์"': {"former_names": "ประชาบาล 100%_", "head_name": "นายสมชาย ตัวอย่างดี"},
    }
    contacts = {"contacts": [{"first_name": "สมหญิง", "last_name": "ใจสมมุติ", "phones": ["+66 81 999 0001"]}]}
    return {
        name: records.save(work, PARTNERS, {"name": f"โรงเรียน{name}", "category": "school", **values}, children=contacts if name == "โคกสูง" else None)
        for name, values in given.items()
    }


def found(work: Workspace, text: str) -> set[int]:
    ids = work.reader.ids(PARTNERS, Query(text))
    assert list(work.reader.ids(PARTNERS, Query(text), 2)) == list(ids[:2])
    assert work.reader.count(PARTNERS, Query(text)) == len(ids)
    return set(ids)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("หนองบัว", ["หนองบัว"]), ("นองบ", ["หนองบัว"]), ("ห", ["หนองบัว", "โคกสูง"]), ("สู", ["โคกสูง"]), ("บัว", ["หนองบัว"]), ("นองบั", ["หนองบัว"]),
        ("044511234", ["หนองบัว"]), ("0-4451-1234", ["หนองบัว"]), ("๐ ๔๔๕๑ ๑๒๓๔", ["หนองบัว"]), ("0812345678", ["โคกสูง"]), ("081-234", ["โคกสูง"]),
        ("0819990001", ["โคกสูง"]), ("สมหญิง", ["โคกสูง"]), ("สมหญิง โคก", ["โคกสูง"]), ("สมหญิง หนองบัว", []), ("น้ำคำ", ["น้ำคํา"]),
        ("NAMKHAM", ["น้ำคํา"]), ("นค", ["น้ำคํา"]), ("ตัวอย่างอุปถัมภ์", ['วัดภาชี "ตัวอย่างอุปถัมภ์"']), ("100%_", ['วัดภาชี "ตัวอย่างอุปถัมภ์"']),
        ("%", ['วัดภาชี "ตัวอย่างอุปถัมภ์"']), ("1032650001", ["หนองบัว"]), ("๑๒ วัด", ["โคกสูง"]), ("อ.เมืองสมมุติ", ["หนองบัว"]), ("เมืองสมมุติ", ["หนองบัว"]),
        ("+66 4451 1234", ["หนองบัว"]), ("+66 81 999 0001", ["โคกสูง"]), ("+66 8", ["โคกสูง"]), ("อำเภอเมืองสมมุติ", ["หนองบัว"]), ("จังหวัดเมืองสมมุติ", []),
        ("ฬฬ", []), ("ฬ", []), ("สมหญิง ๑", ["โคกสูง"]), ("โรงเรียน", ["หนองบัว", "โคกสูง", "น้ำคํา", 'วัดภาชี "ตัวอย่างอุปถัมภ์"']),
    ],
)  # fmt: skip
def test_typed_text_finds(work: Workspace, schools: dict[str, int], text: str, names: list[str]) -> None:
    assert found(work, text) == {schools[name] for name in names}


@pytest.mark.parametrize("text", ['"', "'", "*", "AND", "หนอง OR", "NEAR(", "text:", "-", "\\", "(", "^", "a\x00b", "   ", "+", "ๆ"])
def test_no_text_is_taken_for_a_command(work: Workspace, schools: dict[str, int], text: str) -> None:
    found(work, text)


def test_a_part_of_a_number_has_one_meaning() -> None:
    """Two digits left of "9/2" would say nothing of it: the first rows and the whole list would not agree."""
    assert search.terms("9/2 +66") == [("9/2",), ("+66",)]
    assert search.terms("99/123") == [("99/123", "99123")]


def test_search_follows_every_change(work: Workspace, schools: dict[str, int]) -> None:
    one = schools["หนองบัว"]
    records.save(work, PARTNERS, {"name": "โรงเรียนบ้านใหม่"}, one)
    assert found(work, "หนองบัว") == set()
    assert found(work, "บ้านใหม่") == {one}
    records.trash(work, PARTNERS, [one])
    assert found(work, "บ้านใหม่") == set()
    assert list(work.reader.ids(PARTNERS, Query("บ้านใหม่", trash=True))) == [one]


def test_a_contact_person_that_is_gone_is_not_found(work: Workspace, schools: dict[str, int]) -> None:
    records.save(work, PARTNERS, {}, schools["โคกสูง"], children={"contacts": []})
    assert found(work, "สมหญิง") == set()


def test_a_contact_person_that_moves_is_found_where_it_is_now(work: Workspace, schools: dict[str, int]) -> None:
    from desktop.models.partner import ContactPerson
    from desktop.services import history

    with work.deed("merge", "partner", "x") as session:
        session.query(ContactPerson).one().partner_id = schools["หนองบัว"]
    assert found(work, "สมหญิง") == {schools["หนองบัว"]}
    assert "merge" in {line.kind for name in ("โคกสูง", "หนองบัว") for line in history.of_record(work, PARTNERS, schools[name])}
    assert history.of_record(work, PARTNERS, schools["โคกสูง"])[0].kind == "merge"
    history.undo(work)
    assert found(work, "สมหญิง") == {schools["โคกสูง"]}


def test_renamed_words_of_a_tag_are_found(work: Workspace) -> None:
    from sqlalchemy import select

    from desktop.models.office import ValueItem

    with work.deed("settings", None, "topic") as session:
        session.add(ValueItem(list_key="topic", key="sample_topic", label="หัวข้อสมมุติ", position=99))
    one = records.save(work, PARTNERS, {"name": "วัดตัวอย่าง", "category": "religious", "topics": ["sample_topic"]})
    assert found(work, "หัวข้อสมมุติ") == {one}
    with work.deed("settings", None, "topic") as session:
        session.scalars(select(ValueItem).where(ValueItem.key == "sample_topic")).one().label = "เรื่องใหม่เอี่ยม"
    assert found(work, "เอี่ยม") == {one}
    assert found(work, "หัวข้อสมมุติ") == set()


def test_every_short_piece_of_every_text_is_found_and_nothing_else(work: Workspace) -> None:
    chance = random.Random(7)
    letters = "กขนอาเแัี่0a "
    names = {"".join(chance.choices(letters, k=chance.randrange(1, 9))).strip() or "ก" for _each in range(40)}
    ids = {records.save(work, PARTNERS, {"name": name, "category": "media"}): name for name in names}
    with closing(database.connect(work.paths.database, writable=False)) as connection:
        texts = dict(connection.execute("SELECT rowid, text FROM partner_search").fetchall())
    for piece in {"".join(pair) for size in (1, 2, 3) for pair in itertools.product("กนา่0", repeat=size)}:
        if fold(piece) == piece:
            assert found(work, piece) == {one for one in ids if piece in texts[one]}, piece


def test_the_index_says_what_the_records_say(work: Workspace, schools: dict[str, int]) -> None:
    with closing(database.connect(work.paths.database)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        assert search.says_the_same(connection, PARTNERS)
        assert search.is_whole(connection, PARTNERS)
        connection.execute("DELETE FROM partner_search WHERE rowid = ?", (schools["หนองบัว"],))
        assert not search.says_the_same(connection, PARTNERS)
        search.rebuild(connection, PARTNERS)
        assert search.says_the_same(connection, PARTNERS)
        connection.execute("ROLLBACK")
