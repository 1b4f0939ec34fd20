"""Lists of what can be decided about the headlines and stories of a feed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from ticker.entities import Feed, ReadPolicy
from ticker.preferences import ShowPictures

translate = QCoreApplication.translate

_LIMITS = (1, 2, 3, 5, 10, 20, 50)
_DIFFERENT = object()


class PolicyPicker(QComboBox):
    """Offers the values of one setting of a feed; ``value_of`` finds that of a feed."""

    change_requested = Signal(object)  # FeedChanges

    def __init__(self, setting: str, choices: Iterable[tuple[str, object]], value_of: Callable[[Feed], object]) -> None:
        super().__init__()
        self._value_of = value_of
        self._values: list[object] = []
        self.setPlaceholderText(self.tr("Mixed"))
        for text, value in choices:
            self.addItem(text)
            self._values.append(value)
        self.activated.connect(lambda row: self.change_requested.emit({setting: self._values[row]}))

    def show_feeds(self, feeds: Iterable[Feed]) -> None:
        """Show the value all have, or that they differ."""
        found = {self._value_of(feed) for feed in feeds}
        shared = found.pop() if len(found) == 1 else _DIFFERENT
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(shared) if shared in self._values else -1)


def wire_limit_picker() -> PolicyPicker:
    at_most = translate("PolicyPicker", "At most {0}")
    choices = [(at_most.format(QLocale().toString(limit)), limit) for limit in _LIMITS]
    as_many = (translate("PolicyPicker", "No limit"), None)
    return PolicyPicker("wire_limit", (as_many, *choices), lambda feed: _nearest_offer(feed.settings.wire_limit))


def story_version_picker() -> PolicyPicker:
    choices = (
        (translate("PolicyPicker", "Default"), None),
        (translate("PolicyPicker", "From the feed"), False),
        (translate("PolicyPicker", "Full story from the website"), True),
    )
    return PolicyPicker("prefers_full_story", choices, lambda feed: feed.settings.prefers_full_story)


def read_policy_picker() -> PolicyPicker:
    choices = (
        (translate("PolicyPicker", "When they are opened"), str(ReadPolicy.OPENED)),
        (translate("PolicyPicker", "After they scroll by"), str(ReadPolicy.PASSED)),
        (translate("PolicyPicker", "Only manually"), str(ReadPolicy.BY_HAND)),
    )
    return PolicyPicker("read_policy", choices, lambda feed: feed.settings.read_policy)


def importance_picker() -> PolicyPicker:
    """Return a list of how important a feed can be: headlines of 5 count as younger, those of 1 as older."""
    choices = (
        (translate("PolicyPicker", "Most important"), 5),
        (translate("PolicyPicker", "Important"), 4),
        (translate("PolicyPicker", "Normal"), 3),
        (translate("PolicyPicker", "Less important"), 2),
        (translate("PolicyPicker", "Least important"), 1),
    )
    picker = PolicyPicker("importance", choices, lambda feed: feed.settings.importance)
    picker.setToolTip(translate("PolicyPicker", "Used when headlines are sorted by “Important feeds first”."))
    picker.setAccessibleDescription(picker.toolTip())
    return picker


def pictures_picker() -> PolicyPicker:
    choices = (
        (translate("PolicyPicker", "Default"), ""),
        (translate("PolicyPicker", "Never"), str(ShowPictures.NEVER)),
        (translate("PolicyPicker", "Only when clicked"), str(ShowPictures.WHEN_ASKED)),
        (translate("PolicyPicker", "Always"), str(ShowPictures.ALWAYS)),
    )
    return PolicyPicker("pictures", choices, lambda feed: feed.settings.pictures)


def _nearest_offer(limit: int | None) -> int | None:
    """Return the limit on offer that comes nearest: imported lists may have any."""
    return min(_LIMITS, key=lambda each: abs(each - limit)) if limit else None
