"""The appearance of articles that the user has chosen."""

from ticker.preferences import Preferences
from ticker.quick_dataclass import dataclass
from ticker.ui.article.article_themes import reading_theme
from ticker.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """The preferences that determine how an article is laid out."""

    theme: Theme
    family: str  # of the text's font; "": the best serif of this machine
    text_size: int  # points
    column: int  # characters a line
    leading: float = 1.5  # line height in ems
    justified: bool = False


def look_of(preferences: Preferences) -> Look:
    """Return the look for ``preferences``. Needs a QGuiApplication."""
    return Look(
        theme=reading_theme(preferences),
        family=preferences.viewer_font,
        text_size=preferences.text_size,
        column=preferences.column_width,
        leading=preferences.leading,
        justified=preferences.justified,
    )
