"""The colors of everything we draw: our themes, the user's own colors, or what the system demands."""

from functools import cache

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QPalette

from ticker.preferences import Colors, Preferences
from ticker.quick_dataclass import dataclass

_GRADIENT_OF_DARK, _GRADIENT_OF_LIGHT = 0.09, 0.07  # how far its other end is from the ground


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colors, each as ``#rrggbb``, valid for QColor and for a style sheet.

    Tests hold our themes to the contrasts of WCAG AA: 4.5:1 for text on its background, 3:1 for marks and rings.
    """

    background: str
    text: str
    quiet: str  # feeds' names, dates, read headlines
    accent: str  # marks and focus rings, on the background
    link: str
    rule: str  # hairlines and bullets; carries no meaning
    label: str  # background of the block that says "Off the Wire"
    label_text: str
    button_hover: str  # background of the headline or button under the pointer
    selection: str
    selection_text: str
    is_dark: bool


LIGHT = Theme(
    background="#ffffff",
    text="#16191d",
    quiet="#636b74",
    accent="#0b5cad",
    link="#0b5cad",
    rule="#d5d9de",
    label="#0f4c8a",
    label_text="#ffffff",
    button_hover="#e9eff6",
    selection="#cfe2f7",
    selection_text="#16191d",
    is_dark=False,
)
DARK = Theme(
    background="#15181c",
    text="#e7e9ec",
    quiet="#98a1ab",
    accent="#7ab8f5",
    link="#8cc2f7",
    rule="#343a42",
    label="#174f87",
    label_text="#ffffff",
    button_hover="#242a31",
    selection="#264f78",
    selection_text="#ffffff",
    is_dark=True,
)
HIGH_CONTRAST = Theme(
    background="#000000",
    text="#ffffff",
    quiet="#e6e6e6",
    accent="#ffe100",
    link="#ffe100",
    rule="#ffffff",
    label="#ffe100",
    label_text="#000000",
    button_hover="#3a3a3a",
    selection="#ffe100",
    selection_text="#000000",
    is_dark=True,
)


PAPER = Theme(
    background="#f6efe2",
    text="#2b2118",
    quiet="#6c5c4a",
    accent="#8c3b1f",
    link="#8c3b1f",
    rule="#d8cbb6",
    label="#7a2e17",
    label_text="#fff8ec",
    button_hover="#ebe0cd",
    selection="#e6d2b0",
    selection_text="#2b2118",
    is_dark=False,
)
MIDNIGHT = Theme(
    background="#0d1530",
    text="#e6ebfa",
    quiet="#95a3cc",
    accent="#ffc861",
    link="#a9c4ff",
    rule="#2b3763",
    label="#ffc861",
    label_text="#0d1530",
    button_hover="#1b2650",
    selection="#31407a",
    selection_text="#ffffff",
    is_dark=True,
)
TELETYPE = Theme(
    background="#0b0f0b",
    text="#9df5a0",
    quiet="#5fae68",
    accent="#ffd75e",
    link="#ffd75e",
    rule="#24402a",
    label="#1d5c2a",
    label_text="#eaffe9",
    button_hover="#162418",
    selection="#1d5c2a",
    selection_text="#eaffe9",
    is_dark=True,
)
_FIXED = {
    Colors.LIGHT: LIGHT,
    Colors.DARK: DARK,
    Colors.HIGH_CONTRAST: HIGH_CONTRAST,
    Colors.PAPER: PAPER,
    Colors.MIDNIGHT: MIDNIGHT,
    Colors.TELETYPE: TELETYPE,
}
_GOLDEN_ANGLE = 137.508  # degrees
READABLE = 4.5  # contrast of text with its background (WCAG 2.2, criterion 1.4.3)


def theme_for(preferences: Preferences, *, system_is_dark: bool = False, system_wants_contrast: bool = False) -> Theme:
    """Return the preferred theme; the two hints from the system matter for ``Colors.SYSTEM`` only."""
    if preferences.colours is Colors.OWN:
        return own_colors_theme(preferences.own_background, preferences.own_text, preferences.own_accent)
    if preferences.colours is Colors.SYSTEM:
        if system_wants_contrast:
            return HIGH_CONTRAST
        return DARK if system_is_dark else LIGHT
    return _FIXED[preferences.colours]


def own_colors_theme(background: str, text: str, accent: str) -> Theme:
    """Return a theme made of three colors (``#rrggbb``); the others are mixed from them, as readable as they allow."""
    quiet = next(
        (
            mixed
            for part in (0.62, 0.7, 0.78, 0.86)
            if contrast(mixed := _mixed(text, background, part), background) >= READABLE
        ),
        text,
    )
    return Theme(
        background=background,
        text=text,
        quiet=quiet,
        accent=accent,
        link=accent,
        rule=_mixed(text, background, 0.2),
        label=accent,
        label_text=black_or_white(accent),
        button_hover=_mixed(text, background, 0.08),
        selection=_mixed(accent, background, 0.3),
        selection_text=text,
        is_dark=_luminance(QColor(background)) < _luminance(QColor(text)),
    )


def current_theme(preferences: Preferences) -> Theme:
    """Return the preferred theme for the desktop as it is set now. Needs a QGuiApplication."""
    hints = QGuiApplication.styleHints()  # in a variable: the chained call loses its owner and raises RuntimeError
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None  # Qt 6.10
    return theme_for(
        preferences,
        system_is_dark=_is_dark(hints.colorScheme(), QGuiApplication.palette()),
        system_wants_contrast=accessibility is not None
        and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast,
    )


def system_changes() -> tuple[SignalInstance, ...]:
    """Return the signals that the desktop emits when ``current_theme`` or its motion setting may have changed."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    names = ("contrastPreferenceChanged", "motionPreferenceChanged")  # Qt 6.10, 6.12
    return (hints.colorSchemeChanged, *(getattr(accessibility, name) for name in names if hasattr(accessibility, name)))


@cache
def feed_color(theme: Theme, feed_id: int) -> str:
    """Return the color of a feed in ``theme``, ``#rrggbb``; successive ids lie far apart on the color wheel."""
    hue = feed_id * _GOLDEN_ANGLE % 360 / 360
    lightnesses = range(70, 101, 3) if theme.is_dark else range(42, 0, -3)  # from colorful to readable
    for lightness in lightnesses:
        color = QColor.fromHslF(hue, 0.75, lightness / 100).name()
        if min(contrast(color, theme.background), contrast(color, theme.button_hover)) >= READABLE:
            return color
    return theme.text


@cache
def readable_color(theme: Theme, color: str) -> str:
    """Return ``color`` (``#rrggbb``), lighter or darker as far as needed to be readable in ``theme``."""
    wanted = QColor(color)
    step = 0.03 if theme.is_dark else -0.03
    lightness = wanted.lightnessF()
    while 0 <= lightness <= 1:
        shown = QColor.fromHslF(max(wanted.hslHueF(), 0), wanted.hslSaturationF(), lightness).name()
        if min(contrast(shown, theme.background), contrast(shown, theme.button_hover)) >= READABLE:
            return shown
        lightness += step
    return theme.text


def palette_of(theme: Theme) -> QPalette:
    """Return the palette for ordinary widgets (menus, buttons, tooltips, pages) in ``theme``."""
    roles = {
        QPalette.ColorRole.Window: theme.background,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.background,
        QPalette.ColorRole.AlternateBase: theme.button_hover,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Button: theme.background,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.background,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.selection_text,
        QPalette.ColorRole.Link: theme.link,
        QPalette.ColorRole.LinkVisited: theme.link,
        QPalette.ColorRole.Accent: theme.accent,
    }
    palette = QPalette(QColor(theme.background))
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return palette


def ground_color(theme: Theme, opacity: int) -> QColor:
    """Return the ground of a theme at an opacity in per cent."""
    color = QColor(theme.background)
    color.setAlphaF(opacity / 100)
    return color


def ground_brush(theme: Theme, opacity: int, height: int, has_gradient: bool) -> QBrush:
    """Return the ground of a bar that is ``height`` high: one color, or a little lighter above than below."""
    color = ground_color(theme, opacity)
    if not has_gradient:
        return QBrush(color)
    from PySide6.QtGui import QLinearGradient  # noqa: PLC0415 - off the start-up path

    gradient = QLinearGradient(0, 0, 0, height)
    above, below = gradient_colors(theme)
    for place, end in ((0, above), (1, below)):
        end.setAlphaF(color.alphaF())
        gradient.setColorAt(place, end)
    return QBrush(gradient)


def gradient_colors(theme: Theme) -> tuple[QColor, QColor]:
    """Return the upper and the lower end of a ground that is not of one color; text stays readable on both."""
    color = theme.background
    if theme.is_dark:
        return QColor(_mixed("#ffffff", color, _GRADIENT_OF_DARK)), QColor(color)
    return QColor(color), QColor(_mixed("#000000", color, _GRADIENT_OF_LIGHT))


def black_or_white(background: str) -> str:
    """Return black or white, whichever has more contrast with ``background``: 4.5:1 at the least."""
    return max("#000000", "#ffffff", key=lambda color: contrast(color, background))


def tinted(theme: Theme, color: str) -> str:
    """Return the theme's background with as much of ``color`` in it as leaves all text on it readable."""
    for part in (0.2, 0.16, 0.12, 0.08, 0.05, 0.03):
        ground = _mixed(color, theme.background, part)
        if min(contrast(theme.text, ground), contrast(theme.quiet, ground), contrast(theme.accent, ground)) >= READABLE:
            return ground
    return theme.background


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colors, 1 to 21 (WCAG 2.2, definition of "contrast ratio")."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _mixed(one: str, other: str, part: float) -> str:
    """Mix two colors; ``part`` is the share of the first, 0 to 1."""
    first, second = QColor(one), QColor(other)
    channels = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    return "#{:02x}{:02x}{:02x}".format(*(round(a * part + b * (1 - part)) for a, b in channels))


def _luminance(color: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def _is_dark(scheme: Qt.ColorScheme, palette: QPalette) -> bool:
    if scheme != Qt.ColorScheme.Unknown:
        return scheme == Qt.ColorScheme.Dark
    return palette.window().color().lightness() < palette.windowText().color().lightness()
