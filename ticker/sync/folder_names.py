"""Folders of feed servers, which have only one level: a path becomes one name with slashes."""


def path_of(name: str) -> tuple[str, ...]:
    """Return the folder's path."""
    names = tuple(name.split("/"))
    return names if all(each.strip() for each in names) else tuple(filter(None, [name]))


def name_of(path: tuple[str, ...]) -> str:
    return "/".join(path)
