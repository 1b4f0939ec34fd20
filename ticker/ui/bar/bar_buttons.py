"""The buttons at the end of the bar: previous and next headlines, pause, menu."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton, QWidget

from ticker.ui.theme.icons import icon
from ticker.ui.theme.theme import LIGHT, Theme, gradient_colors


class BarButtons(QObject):
    """The four buttons, in their order. The bar lays them out, connects and styles them."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self.previous = BarButton(bar)
        self.next = BarButton(bar)
        self.pause = BarButton(bar)
        self.menu = BarButton(bar)
        self._theme = LIGHT
        self._side = 16  # of the icons
        self._is_paused = False
        self._are_hidden = False
        self._is_paging = True
        self._name(self.previous, self.tr("Previous headlines"), self.tr("Previous headlines (Page Up)"))
        self._name(self.next, self.tr("Next headlines"), self.tr("Next headlines (Page Down)"))
        self._name(self.menu, self.tr("Menu"), self.tr("Menu"))

    @property
    def all(self) -> tuple[QWidget, ...]:
        return (self.previous, self.next, self.pause, self.menu)

    def apply_style(self, theme: Theme, height: int, opacity: int, *, has_gradient: bool) -> None:
        """Apply the colors of a theme, the height of the bar, and the opacity of its background in per cent."""
        self._theme = theme
        self._side = round(height * 0.52)
        for button in (self.previous, self.next, self.pause, self.menu):
            button.apply_style(theme, height, self._side, opacity, has_gradient=has_gradient)
        self.menu.setIcon(icon("menu", theme.text, self._side))
        self.show_paused(self._is_paused)
        self.show_paging(self._is_paging)

    def hide_for_good(self) -> None:
        self._is_paging = False
        for button in (self.previous, self.next, self.pause, self.menu):
            button.hide()
        self._are_hidden = True

    def show_paused(self, is_paused: bool) -> None:
        """Offer to resume, or to pause."""
        self._is_paused = is_paused
        self.pause.setIcon(icon("play" if is_paused else "pause", self._theme.text, self._side))
        if is_paused:
            self._name(self.pause, self.tr("Resume"), self.tr("Resume (Space)"))
        else:
            self._name(self.pause, self.tr("Pause"), self.tr("Pause (Space)"))

    def show_paging(self, is_wanted: bool) -> None:
        """Show the buttons for previous and next headlines, or hide them."""
        is_wanted = is_wanted and not self._are_hidden
        self._is_paging = is_wanted
        for button, drawing in ((self.previous, "previous"), (self.next, "next")):
            button.setVisible(is_wanted)
            if is_wanted:  # drawing takes a while, and few want them
                button.setIcon(icon(drawing, self._theme.text, self._side))

    def _name(self, button: "BarButton", name: str, tool_tip: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(tool_tip)


class BarButton(QToolButton):
    """A square button with an icon; it has no background until it is hovered or focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def apply_style(self, theme: Theme, height: int, side: int, opacity: int, *, has_gradient: bool) -> None:
        self.setIconSize(QSize(side, side))
        self.setFixedSize(height, height)
        ground = _written(QColor(theme.background), opacity)
        if has_gradient:
            above, below = (_written(each, opacity) for each in gradient_colors(theme))
            ground = f"qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, stop: 0 {above}, stop: 1 {below})"
        # A style sheet on the button alone: on the bar it would slow down every frame of the strip.
        self.setStyleSheet(
            f"QToolButton {{ border: none; background: {ground}; }}"
            f"QToolButton:hover, QToolButton:pressed {{ background: {theme.button_hover}; }}"
            f"QToolButton:focus {{ border: 2px solid {theme.accent}; }}"
        )


def _written(color: QColor, opacity: int) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {opacity}%)"
