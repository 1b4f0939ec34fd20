"""Folders as text: how they are shown, and how people type them."""

_SEPARATOR = " › "  # between folders, as in the viewer


def folder_text(folder: tuple[str, ...]) -> str:
    return _SEPARATOR.join(folder)


def typed_folder(text: str) -> tuple[str, ...]:
    """Return the folder that somebody has typed, nested by "/" or "›"."""
    names = (" ".join(name.split()) for name in text.replace("›", "/").split("/"))
    return tuple(name for name in names if name)
