"""Fill the fields in braces of command lines and webhooks with a story."""

from collections.abc import Mapping

from ticker.store import Share

FIELDS = ("url", "title", "quote", "source")


def values_of(share: Share) -> dict[str, str]:
    return {"url": share.url, "title": share.title, "quote": share.quote, "source": share.source}


def filled(template: str, values: Mapping[str, str]) -> str:
    """Fill in all values at once: fields inside a value are not replaced."""
    parts: list[str] = []
    rest = template
    while rest:
        found = min(((rest.find(f"{{{name}}}"), name) for name in values if f"{{{name}}}" in rest), default=None)
        if found is None:
            return "".join([*parts, rest])
        at, name = found
        parts += [rest[:at], values[name]]
        rest = rest[at + len(name) + 2 :]
    return "".join(parts)
