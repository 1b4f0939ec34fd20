"""``dataclass``, as the standard library has it, made in a fifth of the time where it is frozen.

The standard decorator has the interpreter compile six functions for each class, half a millisecond; the program has two
hundred such classes, and nearly half of the time that our modules took to load went there. Here one function is
compiled, and what all classes have alike is shared. ``replace``, ``fields`` and ``asdict`` work as they do elsewhere.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

_set = object.__setattr__
_MADE = object()  # the default of an argument whose field has a factory

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - it is re-exported
else:

    def dataclass(*, frozen: bool = False, slots: bool = False, eq: bool = True) -> Callable[[type], type]:
        """Return the decorator for a class with these properties."""
        if frozen and eq:
            return lambda plain: _frozen(plain, slots=slots)
        return dataclasses.dataclass(frozen=frozen, slots=slots, eq=eq)


def _frozen(plain: type, *, slots: bool) -> type:
    plain.__doc__ = plain.__doc__ or plain.__name__  # else the standard decorator looks for a signature
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(plain)
    made.__init__ = _initialize
    made.__eq__ = _equals
    made.__hash__ = _hash
    made.__repr__ = _represent
    made.__reduce__ = _reduce
    made.__setattr__ = _refuse_to_set
    made.__delattr__ = _refuse_to_delete
    return made  # type: ignore[no-any-return]


def _initialize(self: Any, *arguments: Any, **named: Any) -> None:
    """Compile ``__init__`` of the class of ``self``, which takes the place of this, as the next two do."""
    made = self.__class__
    made.__init__ = _initializer(made, dataclasses.fields(made))
    made.__init__(self, *arguments, **named)


def _equals(self: Any, other: object) -> bool:
    made = self.__class__
    ours, others = _values(made, "self"), _values(made, "other")
    same = f"return {ours} == {others} if other.__class__ is self.__class__ else NotImplemented"
    made.__eq__ = _compiled(made, "__eq__(self, other)", [same], {})
    return self.__eq__(other)  # type: ignore[no-any-return]


def _hash(self: Any) -> int:
    made = self.__class__
    made.__hash__ = _compiled(made, "__hash__(self)", [f"return hash({_values(made, 'self')})"], {})
    return hash(self)


def _values(made: Any, of: str) -> str:
    """Return the text of a tuple of what is compared."""
    return f"({''.join(f'{of}.{field.name},' for field in dataclasses.fields(made) if field.compare)})"


def _represent(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    return self.__class__, tuple([getattr(self, name) for name in self.__match_args__])


def _initializer(made: type, fields: tuple["dataclasses.Field[Any]", ...]) -> Any:
    """Return the ``__init__`` of a class, compiled."""
    arguments, lines = ["self"], []
    names: dict[str, Any] = {"_set": _set, "_MADE": _MADE}
    for number, field in enumerate(fields):
        name, value, default = field.name, field.name, f"_{number}"
        if field.default is not dataclasses.MISSING:
            arguments.append(f"{name}={default}")
            names[default] = field.default
        elif field.default_factory is not dataclasses.MISSING:
            arguments.append(f"{name}=_MADE")
            names[default] = field.default_factory
            value = f"{default}() if {name} is _MADE else {name}"
        else:
            arguments.append(name)
        lines.append(f"_set(self, '{name}', {value})")
    header = f"__init__({', '.join(arguments)})"
    init = _compiled(made, header, lines or ["pass"], names)
    init.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
    return init


def _compiled(made: type, header: str, lines: list[str], names: dict[str, Any]) -> Any:
    """Return a method of a class from its text."""
    found: dict[str, Any] = {}
    exec(f"def {header}:\n " + "\n ".join(lines), names, found)  # noqa: S102 - it has names of our own fields alone
    method = found.popitem()[1]
    method.__qualname__ = f"{made.__qualname__}.{method.__name__}"
    method.__module__ = made.__module__
    return method


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
