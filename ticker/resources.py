"""Find the files of ``resources/``, installed beside the package or in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_ROOT = next(
    (place for place in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if place.is_dir()),
    _PACKAGE / "resources",
)


def resource(*parts: str) -> Path:
    """Return the path of a resource: ``resource("icons", "ticker.svg")``."""
    return _ROOT.joinpath(*parts)


def resource_in(language: str, pattern: str) -> Path:
    """Return the path of a resource written in several languages, or of the English one where it is not in this one.

    ``pattern`` has braces where the language's code stands: ``resource_in("de", "guide/{}/bar.md")``.
    """
    path = resource(pattern.format(language))
    return path if path.exists() else resource(pattern.format("en"))
