"""An invented office with a little of everything, on a fixed day, so that printed pages can be compared."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop import words
from desktop.models.partner_register import ACTIVITIES, NETWORKS, PARTNERS
from desktop.paths import Paths
from desktop.reports import pdf
from desktop.services import networks, office, partners, records
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.reports import case_samples, instrument_samples, publicity_samples
from tests.reports.samples import Pages, copied

TODAY = date(2026, 11, 20)
SCHOOLS = ("บ้านหนองสมมติ", "บ้านโคกตัวอย่าง", "บ้านดอนทดลอง(ประชาอุทิศ)", "บ้านนาแบบฝึกวิทยาคาร", "บ้านห้วยสาธิต", "ชุมชนบ้านป่าสมมุติพิทยาสรรค์มิตรภาพที่ 9")
OTHERS = (
    ("เทศบาลตำบลสมมตินคร", "local_gov", "นายกเทศมนตรี"),
    ("องค์การบริหารส่วนตำบลตัวอย่าง", "local_gov", ""),
    ("สถานีวิทยุชุมชนคนสมมติ เอฟเอ็ม 99.99", "media", "ผู้จัดการ"),
    ("วัดตัวอย่างวนาราม", "religious", ""),
    ("วิทยาลัยเทคนิคสาธิต", "higher_ed", "ผู้อำนวยการ"),
)


class FixedWorkspace(Workspace):
    """A workspace in which it is always the same day."""

    def today(self) -> date:
        return TODAY


def fill(work: Workspace) -> None:
    """The invented office: its profile, eleven partners, a network, three activities and a few contacts."""
    office.set_profile(
        work,
        {
            "name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9",
            "doc_prefix": "ศธ 04999",
            "address_no": "999",
            "road": "สมมติพัฒนา",
            "tambon": "ทุ่งน้ำใส",
            "amphoe": "เมืองสมมตินคร",
            "province": "สมมตินคร",
            "postcode": "99000",
            "phone": "0 5555 0100",
            "email": "saraban@example.go.th",
            "director_name": "นายธีรเดช ทดลอง",
            "director_title": "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา ประถมศึกษาสมมตินคร เขต 9",
        },
    )
    ids = [records.save(work, PARTNERS, school(number, name), children=_parts(number)) for number, name in enumerate(SCHOOLS)]
    ids += [records.save(work, PARTNERS, other(number, *about)) for number, about in enumerate(OTHERS)]
    partners.change_status(work, ids, "submit", TODAY)
    partners.change_status(work, ids, "approve", TODAY, memo_number="อก 1/2569")
    network = records.save(
        work, NETWORKS, {"name": "เครือข่ายประชาสัมพันธ์ สมมตินคร", "kind": "publicity", "chair": "นางอรุณี ตัวอย่างงาม", "order_number": "12/2569", "order_on": date(2026, 1, 15)}
    )
    networks.add_members(work, network, ids[:4], starts_on=date(2026, 1, 15))
    for number in range(3):
        activity = records.save(work, ACTIVITIES, _activity(number, network))
        networks.add_participants(work, activity, ids[number : number + 3])


def school(number: int, name: str) -> dict[str, Any]:
    """An invented school."""
    return {
        "name": f"โรงเรียน{name}",
        "category": "school",
        "scope": "internal",
        "school_id10": f"10990000{number:02d}",
        "pupils": 80 + 25 * number,
        "levels": ["anubal", "prathom"],
        "phones": [f"0 5555 01{number:02d}"],
        "emails": [f"school{number:02d}@example.go.th"],
        "address_no": str(number + 3),
        "moo": str(number + 1),
        "tambon": "ตัวอย่าง",
        "amphoe": "เมืองสมมตินคร",
        "province": "สมมตินคร",
        "postcode": f"990{number}0",
        "stakeholder_roles": ["stakeholder"],
        "owner_unit": "ADMIN",
        "owner_officer": "นางสาวพิมพ์ใจ ตัวอย่างดี",
        "data_as_of": date(2026, 6, 10),
        "last_verified_on": date(2025, 1 + number % 12, 5 + number % 20),
    }


def other(number: int, name: str, category: str, post: str) -> dict[str, Any]:
    """Some other invented partner."""
    return school(50 + number, name) | {"name": name, "category": category, "scope": "external", "head_position": post, "school_id10": "", "pupils": None, "levels": []}


def _parts(number: int) -> dict[str, list[dict[str, Any]]]:
    person = {"title": "นางสาว", "first_name": "พิมพ์ใจ", "last_name": "ตัวอย่าง", "position": "ครูธุรการ", "phones": [f"08 5555 01{number:02d}"]}
    contact = {"on": date(2026, 1 + number, 10), "direction": ("in", "out")[number % 2], "channel": ("phone", "letter")[number % 2], "subject": "ขอข้อมูลพื้นฐาน"}
    return {"contacts": [person], "contact_log": [contact]}


def _activity(number: int, network: int) -> dict[str, Any]:
    return {
        "name": f"ประชุมเชิงปฏิบัติการเครือข่ายประชาสัมพันธ์ ครั้งที่ {number + 1}",
        "network_id": network,
        "starts_on": date(2026, 2 + 2 * number, 10),
        "ends_on": date(2026, 2 + 2 * number, 11),
        "place": "หอประชุมสำนักงานเขตพื้นที่การศึกษา",
        "participants": 30 + number,
        "relation_level": "involve",
        "suggestions": "1) จัดอบรมการเขียนข่าวทุกภาคเรียน\n2) ทำคลังภาพกลางที่ทุกโรงเรียนใช้ร่วมกันได้" if number < 2 else "",
        "used_in_plan": number == 0,
        "participant_groups": ["teacher", "school_head"],
    }


CLERK = "นางสาวพิมพ์ใจ ตัวอย่างดี"


def filled_on(before: Path, folder: Path, *fills: Callable[[Workspace], object]) -> Path:
    """A copy of a data folder with more in it."""
    shutil.copytree(before, folder)
    with opened(folder) as work:
        for fill_more in fills:
            fill_more(work)
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[Workspace]:
    """The invented office of a data folder, open."""
    words.set_language("th")
    work = FixedWorkspace.open(Paths(folder), Settings(user_name=CLERK))
    yield work
    work.close()


@contextmanager
def copied_office(before: Path, folder: Path) -> Iterator[Workspace]:
    """The invented office, open, in a copy of its own."""
    shutil.copytree(before, folder)
    with opened(folder) as work:
        yield work


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the invented office, filled once."""
    folder = tmp_path_factory.mktemp("filled")
    with opened(folder) as work:
        fill(work)
    return folder


@pytest.fixture
def office_work(filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The invented office."""
    with copied_office(filled, tmp_path / "office") as work:
        yield work


@pytest.fixture(scope="session")
def publicity_filled(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the invented office with its year of publicity, filled once."""
    return filled_on(filled, tmp_path_factory.mktemp("publicity") / "office", publicity_samples.fill)


@pytest.fixture
def publicity_work(publicity_filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The invented office with its year of publicity."""
    with copied_office(publicity_filled, tmp_path / "publicity") as work:
        yield work


@pytest.fixture(scope="session")
def cases_filled(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the invented office with its services and cases, filled once."""
    return filled_on(filled, tmp_path_factory.mktemp("cases") / "office", case_samples.fill, case_samples.fill_cases)


@pytest.fixture
def case_work(cases_filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The invented office with its services and cases."""
    with copied_office(cases_filled, tmp_path / "cases") as work:
        yield work


@pytest.fixture(scope="session")
def instruments_filled(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the invented office with agreements, rounds, risks and a survey, filled once."""
    return filled_on(filled, tmp_path_factory.mktemp("instruments") / "office", instrument_samples.fill)


@pytest.fixture
def instrument_work(instruments_filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The invented office with agreements, rounds, risks and a survey."""
    with copied_office(instruments_filled, tmp_path / "instruments") as work:
        yield work


@pytest.fixture
def pages() -> Pages:
    """Prints a document and gives the text copied from each of its pages."""
    words.set_language("th")
    return lambda document: copied(pdf.render(document))
