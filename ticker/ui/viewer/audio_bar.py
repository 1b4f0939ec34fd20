"""An audio player below the article, if Qt Multimedia is installed; it is imported on first use."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from ticker.entities import Enclosure
from ticker.ui.theme.icons import icon
from ticker.ui.theme.theme import Theme
from ticker.ui.widgets.labels import quiet_label

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

_MODULE = "PySide6.QtMultimedia"
_STEP = 10_000  # milliseconds skipped by an arrow key

translate = QCoreApplication.translate


def can_play(media: Enclosure) -> bool:
    """Return whether a file can be played here: it is audio, and Qt Multimedia is installed."""
    return media.media_type.startswith("audio/") and find_spec(_MODULE) is not None


class AudioBar(QWidget):
    """Buttons to pause and close, position and time. Emits ``failed`` with what it cannot play."""

    failed = Signal(object)  # the Enclosure

    def __init__(self) -> None:
        super().__init__()
        self._media: Enclosure | None = None
        self._player: QMediaPlayer | None = None
        self._pause = QToolButton()
        self._pause.clicked.connect(self._toggle)
        self._close = QToolButton()
        self._close.setToolTip(translate("FindBar", "Close (Esc)"))
        self._close.setAccessibleName(self._close.toolTip().partition(" (")[0])
        self._close.clicked.connect(self.stop)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setSingleStep(_STEP)
        self._slider.setPageStep(6 * _STEP)
        self._slider.sliderMoved.connect(self._seek)
        self._slider.actionTriggered.connect(lambda _: self._seek(self._slider.sliderPosition()))
        self._time = quiet_label("")
        self._color = "#808080"
        for widget in (self._pause, self._slider, self._close):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.addWidget(self._pause)
        row.addWidget(self._slider, 1)
        row.addWidget(self._time)
        row.addWidget(self._close)
        self._show_state()
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Draw the icons in the color of ``theme``; the window's style sheet does the rest."""
        self._color = theme.text
        self._close.setIcon(icon("close", self._color))
        self._show_state()

    def play(self, media: Enclosure) -> None:
        """Play an audio file from its beginning, instead of the current one."""
        player = self._player or self._make_player()
        self._media = media
        self._slider.setAccessibleName(media.title)
        player.setSource(QUrl(media.url))
        player.play()
        self.show()

    def stop(self) -> None:
        """Stop playing, close the connection, and hide."""
        self._media = None
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        self.hide()

    @property
    def is_playing(self) -> bool:
        return self._player is not None and self._player.isPlaying()

    def _make_player(self) -> "QMediaPlayer":
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer  # noqa: PLC0415 - large, and rarely used

        player = self._player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(self))
        player.playingChanged.connect(self._show_state)
        player.positionChanged.connect(self._show_position)
        player.durationChanged.connect(self._show_position)
        player.errorOccurred.connect(self._give_back)
        return player

    def _toggle(self) -> None:
        if self._player is not None:
            (self._player.pause if self._player.isPlaying() else self._player.play)()

    def _seek(self, position: int) -> None:
        if self._player is not None:
            self._player.setPosition(position)

    def _show_state(self) -> None:
        name = translate("BarButtons", "Pause") if self.is_playing else translate("BarButtons", "Resume")
        self._pause.setIcon(icon("pause" if self.is_playing else "play", self._color))
        self._pause.setAccessibleName(name)
        self._pause.setToolTip(name)

    def _show_position(self) -> None:
        if self._player is None:
            return
        position, duration = self._player.position(), self._player.duration()
        self._slider.setMaximum(max(duration, 0))
        if not self._slider.isSliderDown():
            self._slider.setValue(position)
        self._time.setText(f"{_clock(position)} / {_clock(duration)}" if duration > 0 else _clock(position))

    def _give_back(self) -> None:
        media = self._media
        self.stop()
        if media is not None:
            self.failed.emit(media)


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02}"
