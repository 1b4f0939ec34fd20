"""How many frames a second the screen shows on which a widget is."""

from PySide6.QtWidgets import QWidget

from ticker.ui.widgets.screens import screen_of

_MIN, _MAX = 20.0, 500.0  # a screen that names another rate is not believed
_USUAL = 60.0


def refresh_rate(widget: QWidget) -> float:
    rate = screen_of(widget).refreshRate()
    return rate if _MIN <= rate <= _MAX else _USUAL
