"""The menu under "Aa": theme, font, width and spacing of the page."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QMenu, QWidget

from ticker.preferences import Preferences, ViewerColors
from ticker.ui.viewer.menu_choices import add_choices, check_nearest

_LEADINGS = (1.3, 1.5, 1.75, 2.0)
_WIDTHS = (50, 66, 85, 110)  # characters a line


class AppearanceMenu(QMenu):
    """Emits what is chosen. ``show_preferences`` checks the current choices."""

    preference_requested = Signal(object, object)  # Setting, its value

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        choose = self.preference_requested.emit
        self._colors = add_choices(
            self,
            self.tr("&Theme"),
            partial(choose, Preferences.viewer_colours),
            (
                (self.tr("Same as Bar"), ViewerColors.AS_BAR),
                (self.tr("Light"), ViewerColors.LIGHT),
                (self.tr("Sepia"), ViewerColors.SEPIA),
                (self.tr("Dark"), ViewerColors.DARK),
                (self.tr("Black"), ViewerColors.BLACK),
            ),
        )
        sans = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        self._fonts = add_choices(
            self,
            self.tr("&Font"),
            lambda family: None if family is None else choose(Preferences.viewer_font, family),
            ((self.tr("Serif"), ""), (self.tr("Sans Serif"), sans), ("", None)),
        )
        widths = self.tr("Narrow"), self.tr("Normal"), self.tr("Wide"), self.tr("Very Wide")
        self._widths = add_choices(
            self,
            self.tr("&Width"),
            partial(choose, Preferences.column_width),
            tuple(zip(widths, _WIDTHS, strict=True)),
        )
        spacings = (
            self.tr("Compact", "lines near to each other"),
            self.tr("Normal"),
            self.tr("Relaxed"),
            self.tr("Very Relaxed"),
        )
        self._leadings = add_choices(
            self,
            self.tr("&Line Spacing"),
            partial(choose, Preferences.leading),
            tuple(zip(spacings, _LEADINGS, strict=True)),
        )
        self.addSeparator()
        self._justified = self.addAction(self.tr("&Justify Text"))
        self._justified.setCheckable(True)
        self._justified.triggered.connect(lambda is_on: choose(Preferences.justified, is_on))

    def show_preferences(self, preferences: Preferences) -> None:
        """Check the current choices."""
        self._colors[preferences.viewer_colours].setChecked(True)
        known = self._fonts.get(preferences.viewer_font)
        other = self._fonts[None]  # one chosen in the preferences
        other.setVisible(known is None)
        other.setText(preferences.viewer_font.replace("&", "&&"))
        (known or other).setChecked(True)
        check_nearest(self._widths, preferences.column_width)
        check_nearest(self._leadings, preferences.leading)
        self._justified.setChecked(preferences.justified)
