"""A round of many schools with sixty items, every one answered: made for measuring."""

from __future__ import annotations

from pathlib import Path

ITEMS, SECTIONS = 60, 5
WORDS = "โรงเรียนดำเนินการครบทุกขั้นตอน มีคำสั่ง แผน และรายงานผล "


def make(folder: Path, schools: int) -> None:
    """A data folder with one published edition of sixty items and one round of it, answered by so many schools."""
    from desktop.domain.thai_text import sort_key
    from desktop.models.assessment_work import Response
    from desktop.models.partner import Partner
    from desktop.paths import Paths
    from desktop.services import assessments, changes, frameworks
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = Paths(folder)
    paths.make()
    work = Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
    edition = frameworks.import_document(work, document())
    frameworks.publish(work, edition)
    common = {"category": "school", "status": "active", "kind": "organisation", "scope": "external", "publishable": True, "owner_unit": "ADMIN", "data_as_of": work.today()}
    with work.deed("import", "partner", str(schools)) as session:
        names = [f"โรงเรียนตัวอย่างที่ {number}" for number in range(schools)]
        ids = changes.insert_many(session, Partner, [{"name": name, "name_sort": sort_key(name), **common} for name in names])
    made = assessments.create(work, {"framework_id": edition, "fiscal_year": 2569}, ids)
    subjects = [row[0] for row in work.reader.connection.execute("SELECT id FROM assessment_subject WHERE assessment_id = ? ORDER BY id", (made,))]
    with work.deed("import", "assessment", str(schools)) as session:
        rows = [
            {"assessment_id": made, "subject_id": subject, "code": code, "status": "in_progress", "level": float(1 + (subject + place) % 5), "not_applicable": False, "result": WORDS * 4}
            for subject in subjects for place, code in enumerate(codes())
        ]  # fmt: skip
        changes.insert_many(session, Response, rows)
    work.close()


def codes() -> list[str]:
    """The codes of the items."""
    return [f"{section}.{place}" for section in range(1, SECTIONS + 1) for place in range(1, ITEMS // SECTIONS + 1)]


def document() -> dict[str, object]:
    """An edition of sixty items of five levels."""
    sections = [
        {
            "code": str(section), "name": f"ด้านที่ {section}",
            "items": [{"code": code, "name": f"ประเด็นที่ {code}", "weight": 1} for code in codes() if code.startswith(f"{section}.")],
        }
        for section in range(1, SECTIONS + 1)
    ]  # fmt: skip
    return {
        "code": "bench", "edition": "1", "name": "แบบประเมินสถานศึกษา 60 ข้อ", "instrument": "supervision", "authority": "สำนักงานตัวอย่าง", "scoring": "direct", "total": "mean",
        "levels": [{"value": value, "label": str(value), "text": f"ระดับ {value}"} for value in range(1, 6)],
        "bands": [{"least": 1.0, "label": "เริ่มต้น"}, {"least": 3.51, "label": "ดี"}], "sections": sections,
    }  # fmt: skip
