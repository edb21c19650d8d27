"""Settings survive the file they are kept in: damaged, older, newer, of the wrong type."""

from __future__ import annotations

import pytest

from desktop.settings import Settings, TableLayout


def test_settings_come_back_as_they_were_kept(tmp_path):
    kept = Settings(
        language="en",
        digits="thai",
        font_points=16,
        theme="dark",
        user_name='นางสาว "พิมพ์ใจ" ตัวอย่างดี',
        second_backup="E:\\สำรอง",
    )
    kept.tables["partner"] = TableLayout([("name", 300), ("number", 90)], ["phones"])
    kept.window = [1, 2, 1366, 768]
    kept.report_options["register"] = {"group_by": "category", "signer": True}
    kept.save(tmp_path / "settings.toml")
    assert Settings.load(tmp_path / "settings.toml") == kept


def test_a_missing_file_means_the_defaults(tmp_path):
    assert Settings.load(tmp_path / "none.toml") == Settings()


def test_thai_is_the_default_language():
    assert Settings().language == "th"


@pytest.mark.parametrize("content", [b"language = ", b"\xff\xfe\x00", b"[[[["])
def test_a_damaged_file_is_put_aside_and_named(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    found = Settings.load(path)
    assert found.damaged_file
    assert not path.exists()
    assert (tmp_path / "settings.damaged.toml").read_bytes() == content
    found.damaged_file = ""
    assert found == Settings()


def test_values_of_the_wrong_type_and_unknown_ones_are_left_out(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('font_points = "big"\nlanguage = "en"\nfuture = 1\nwindow = [1]\ntables = 3\n', encoding="utf-8")
    found = Settings.load(path)
    assert (found.font_points, found.language, found.window, found.tables) == (12, "en", [], {})


def test_a_file_from_notepad_with_a_byte_order_mark_is_read(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('\ufefftheme = "dark"\n', encoding="utf-8")
    assert Settings.load(path).theme == "dark"


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    Settings(user_name="เดิม").save(path)
    monkeypatch.setattr("os.fsync", lambda _file: (_ for _ in ()).throw(OSError(28, "disk full")))
    with pytest.raises(OSError, match="disk full"):
        Settings(user_name="ใหม่").save(path)
    assert Settings.load(path).user_name == "เดิม"
