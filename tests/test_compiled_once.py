"""What a library compiles at each start is kept for the next."""

import sys
from importlib.machinery import ModuleSpec
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import ModuleType

import pytest

from ticker.compiled_once import compiled_once

SOURCE = b"answer = 1000\n"


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return tmp_path / "package" / "__init__.py"


def run(source: bytes, beside: Path, folder: str = "library") -> object:
    beside.parent.mkdir(exist_ok=True)
    names: dict[str, object] = {}
    with compiled_once(folder, beside):
        exec(compile(source, "library/part.py", "exec"), names)
    return names["answer"]


def kept(beside: Path) -> list[Path]:
    return list(beside.parent.rglob("*.pyc"))


def test_the_second_start_compiles_nothing(beside: Path) -> None:
    assert run(SOURCE, beside) == 1000
    (file,) = kept(beside)
    file.write_bytes(file.read_bytes().replace(b"\xe8\x03\x00\x00", b"\xe9\x03\x00\x00"))  # so that it can be told
    assert run(SOURCE, beside) == 1001


def test_another_source_is_compiled(beside: Path) -> None:
    run(SOURCE, beside)
    assert run(b"answer = 7\n", beside) == 7
    assert run(b"answer = 7\n", beside) == 7


@pytest.mark.parametrize("content", [b"", MAGIC_NUMBER + b"\xff", MAGIC_NUMBER + b"N", b"from another Python"])
def test_a_file_that_cannot_be_read_is_written_anew(beside: Path, content: bytes) -> None:
    run(SOURCE, beside)
    (file,) = kept(beside)
    file.write_bytes(content)
    assert run(SOURCE, beside) == 1000
    assert len(file.read_bytes()) > len(content)


def test_other_code_is_compiled_as_ever(beside: Path) -> None:
    assert run(SOURCE, beside, folder="elsewhere") == 1000
    assert not kept(beside)


def test_a_folder_that_is_not_ours_is_left_alone(beside: Path) -> None:
    beside.parent.mkdir()
    (beside.parent / "__pycache__").write_text("no folder")
    assert run(SOURCE, beside) == 1000


def test_what_is_for_later_runs_when_it_is_used(beside: Path) -> None:
    beside.parent.mkdir()
    source = b"import sys\nsys.modules['run later'] = sys\nanswer = 1000\n"
    for _ in range(2):  # compiled, and kept
        part = ModuleType("part")
        part.__spec__ = ModuleSpec("part", None)
        with compiled_once("library", beside, later=frozenset({"library/part.py"})):
            exec(compile(source, "library/part.py", "exec"), part.__dict__)
        assert not hasattr(part, "__path__")
        assert "run later" not in sys.modules
        assert part.answer == 1000
        assert not hasattr(part, "question")
        assert sys.modules.pop("run later") is sys
