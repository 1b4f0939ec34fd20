"""The quick ``dataclass`` is the standard one to whoever uses its classes."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from typing import Any

import pytest

from ticker.entities import Icon, Version
from ticker.preferences import Preferences
from ticker.quick_dataclass import dataclass


def _classes(make: Callable[..., Any]) -> tuple[Any, Any, Any]:
    @make(frozen=True, slots=True)
    class Story:
        title: str
        tags: tuple[str, ...] = ()
        secret: str = field(default="", repr=False)
        found: list[int] = field(default_factory=list, compare=False)

        @property
        def is_tagged(self) -> bool:
            return bool(self.tags)

    @make(frozen=True, slots=True)
    class Nothing:
        pass

    @make(frozen=True)
    class Single:
        number: int

    return Story, Nothing, Single


QUICK, STANDARD = _classes(dataclass), _classes(dataclasses.dataclass)


@pytest.mark.parametrize(("story", "nothing", "single"), [QUICK, STANDARD], ids=["quick", "standard"])
def test_records_behave_alike(story: Any, nothing: Any, single: Any) -> None:
    one = story("Ferry", secret="s")
    assert repr(one) == "_classes.<locals>.Story(title='Ferry', tags=(), found=[])"
    assert one == story("Ferry", (), "s", [1])  # what was found is not compared
    assert hash(one) == hash(story("Ferry", secret="s"))
    assert one != story("Bridge", secret="s")
    assert one != ("Ferry", (), "s")
    assert story("A").found is not story("A").found
    assert dataclasses.replace(one, tags=("x",)).is_tagged
    assert dataclasses.asdict(one) == {"title": "Ferry", "tags": (), "secret": "s", "found": []}
    assert [each.name for each in dataclasses.fields(story)] == ["title", "tags", "secret", "found"]
    assert copy.deepcopy(one) == copy.copy(one) == one
    assert (nothing(), repr(nothing())) == (nothing(), "_classes.<locals>.Nothing()")
    assert single(3) == single(number=3) != single(4)
    match one:
        case story(title, tags):
            assert (title, tags) == ("Ferry", ())


@pytest.mark.parametrize("story", [QUICK[0], STANDARD[0]], ids=["quick", "standard"])
def test_records_are_frozen(story: Any) -> None:
    one = story("Ferry")
    with pytest.raises(FrozenInstanceError):
        one.title = "x"
    with pytest.raises(FrozenInstanceError):
        del one.title
    assert not hasattr(one, "__dict__")
    with pytest.raises(TypeError, match=r"Story.__init__\(\) missing 1 required positional argument: 'title'"):
        story()
    with pytest.raises(TypeError, match="unexpected keyword argument 'name'"):
        story(name="x")


def test_records_go_from_process_to_process() -> None:
    for record in (Icon(b"x"), Preferences(speed=30.0), Version(1, "Feed", "Title")):
        assert pickle.loads(pickle.dumps(record)) == record
