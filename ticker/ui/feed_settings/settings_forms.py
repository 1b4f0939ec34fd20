"""The settings of a feed on two pages: the feed itself, and its headlines and stories."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from ticker.entities import Feed, FetchErrorKind
from ticker.feed_source import CommandSource, FileSource, PageSource
from ticker.store import FeedChanges
from ticker.ui.feed_settings.color_picker import ColorPicker
from ticker.ui.feed_settings.icon_picker import IconPicker
from ticker.ui.feed_settings.interval_picker import IntervalPicker
from ticker.ui.feed_settings.policy_choices import (
    importance_picker,
    pictures_picker,
    read_policy_picker,
    story_version_picker,
    wire_limit_picker,
)
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.url_input import address_of


class FeedForm(QWidget):
    """Name, address, interval, color and icon of a feed, or what several have in common."""

    change_requested = Signal(object)  # FeedChanges
    source_requested = Signal(int)  # feed id
    refused = Signal(str)  # why what was entered cannot be taken, a sentence

    def __init__(self) -> None:
        super().__init__()
        self._feeds: tuple[Feed, ...] = ()
        self._name = QLineEdit()
        self._address = QLineEdit()
        self._source = push_button("", self._request_source)
        self._interval = IntervalPicker()
        self._color = ColorPicker()
        self.icon = IconPicker()
        self._on_wire = _box(self.tr("Show on the &bar"))
        self._is_paused = _box(self.tr("Pa&use updates"))
        self._lay_out()
        self._connect()

    def show_feeds(self, feeds: tuple[Feed, ...], *, is_another: bool) -> None:
        """Show what holds for these feeds, at least one; what is being typed stays except for another feed."""
        self._feeds = feeds
        first, *others = feeds
        self._form.setRowVisible(self._name, not others)
        self._form.setRowVisible(self._address, not others and first.source is None)
        self._form.setRowVisible(self._source, not others and first.source is not None)
        self._source.setText(_source_text(first))
        self._name.setPlaceholderText(first.feed_title or first.url)
        for field, text in ((self._name, first.settings.custom_title), (self._address, first.url)):
            if is_another or not field.isModified():
                field.setText(text)
        self._interval.show_intervals({feed.settings.interval for feed in feeds})
        self._color.show_colors({feed.settings.color for feed in feeds})
        _tick(self._on_wire, {feed.settings.on_wire for feed in feeds})
        _tick(self._is_paused, {feed.settings.is_paused for feed in feeds})
        self._disable_remote(is_remote=any(feed.is_remote for feed in feeds))

    def grab_focus(self) -> None:
        (self._name if len(self._feeds) == 1 else self._interval).setFocus()

    def _lay_out(self) -> None:
        self._name.setMaxLength(200)
        self._form = _form(self)
        for text, control in (
            (self.tr("&Name"), self._name),
            (self.tr("&Address"), self._address),
            (self.tr("Source"), self._source),
            (self.tr("Re&fresh"), self._interval),
            (self.tr("Co&lor on the bar"), self._color),
        ):
            control.setAccessibleName(text.replace("&", ""))
            self._form.addRow(text, control)
        self._form.addRow(self.tr("Icon"), self.icon)
        self._form.addRow("", self._on_wire)
        self._form.addRow("", self._is_paused)

    def _connect(self) -> None:
        change = self.change_requested.emit
        self._name.editingFinished.connect(self._change_name)
        self._address.editingFinished.connect(self._change_address)
        self._interval.interval_chosen.connect(lambda seconds: change(FeedChanges(interval=seconds)))
        self._color.activated.connect(self._change_color)
        self._on_wire.clicked.connect(lambda checked: change(FeedChanges(on_wire=checked)))
        self._is_paused.clicked.connect(lambda checked: change(FeedChanges(is_paused=checked)))

    def _disable_remote(self, *, is_remote: bool) -> None:
        """Disable, and say why, what a feed server decides about the feeds it fetches for us."""
        reason = self.tr("Set by the sync account, which fetches this feed.") if is_remote else ""
        for control in (self._address, self._interval, self._is_paused):
            control.setEnabled(not is_remote)
            control.setToolTip(reason)
            control.setAccessibleDescription(reason)

    def _change_name(self) -> None:
        name = " ".join(self._name.text().split())
        self._name.setModified(False)
        if name != self._feeds[0].settings.custom_title:
            self.change_requested.emit(FeedChanges(custom_title=name))

    def _change_address(self) -> None:
        if not self._address.isModified():
            return
        url = address_of(self._address.text())
        if not url:
            self.refused.emit(sentence_for(FetchErrorKind.BAD_ADDRESS))
            return
        self._address.setModified(False)
        if url != self._feeds[0].url:
            self.change_requested.emit(FeedChanges(url=url))

    def _request_source(self) -> None:
        self.source_requested.emit(self._feeds[0].id)

    def _change_color(self) -> None:
        if self._color.chosen is not None:
            self.change_requested.emit(FeedChanges(color=self._color.chosen))


class HeadlinesForm(QWidget):
    """What is decided about the headlines and stories of a feed, or of several."""

    change_requested = Signal(object)  # FeedChanges

    def __init__(self) -> None:
        super().__init__()
        form = _form(self)
        rows = (
            (self.tr("Max. &headlines"), wire_limit_picker()),
            (self.tr("I&mportance"), importance_picker()),
            (self.tr("Mark as r&ead"), read_policy_picker()),
            (self.tr("Article te&xt"), story_version_picker()),
            (self.tr("Ima&ges in stories"), pictures_picker()),
        )
        for text, picker in rows:
            picker.setAccessibleName(text.replace("&", ""))
            picker.change_requested.connect(self.change_requested)
            form.addRow(text, picker)
        self._pickers = tuple(picker for _, picker in rows)
        self._only_current = _box(self.tr("Only what is in the feed no&w"))
        self._only_current.setToolTip(self.tr("Headlines that are no longer in the feed leave the bar."))
        self._only_current.clicked.connect(
            lambda checked: self.change_requested.emit(FeedChanges(only_current=checked))
        )
        form.addRow("", self._only_current)

    def show_feeds(self, feeds: tuple[Feed, ...]) -> None:
        for picker in self._pickers:
            picker.show_feeds(feeds)
        _tick(self._only_current, {feed.settings.only_current for feed in feeds})


def _source_text(feed: Feed) -> str:
    """Return what the button says by which the source of a feed is looked at and changed."""
    translate = QCoreApplication.translate
    match feed.source:
        case FileSource():
            return translate("FeedForm", "File…")
        case CommandSource():
            return translate("FeedForm", "Output of a command…")
        case PageSource():
            return translate("FeedForm", "Web page…")
        case _:
            return translate("FeedForm", "Your own messages…")


def _form(page: QWidget) -> QFormLayout:
    form = QFormLayout(page)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    form.setContentsMargins(16, 14, 16, 14)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(9)
    return form


def _box(text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.clicked.connect(lambda: box.setTristate(False))  # once decided, it is yes or no
    return box


def _tick(box: QCheckBox, values: set[bool]) -> None:
    mixed = len(values) > 1
    box.setTristate(mixed)
    states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
    box.setCheckState(Qt.CheckState.PartiallyChecked if mixed else states[values.copy().pop()])
