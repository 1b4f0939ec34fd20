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
