"""The preferences that decide how a bar and its headlines look."""

from ticker.preferences import Placement, Preferences, ShowPictures


def look_settings(preferences: Preferences) -> tuple[object, ...]:
    """Return the settings of their looks; others can change without redrawing anything."""
    return (
        preferences.label,
        preferences.edge,
        preferences.placement is Placement.FLOATING,
        preferences.side_width,
        preferences.height,
        preferences.bar_font,
        preferences.bar_font_size,
        preferences.direction,
        preferences.separator,
        preferences.separator_text,
        preferences.text_shadow,
        preferences.gradient,
        preferences.capitals,
        preferences.show_clock,
        preferences.show_age,
        preferences.colour_feeds,
        preferences.show_unread_count,
        preferences.feed_icons,
        shows_pictures(preferences),
        preferences.show_summary,
    )


def shows_pictures(preferences: Preferences) -> bool:
    """Return whether there are pictures beside headlines."""
    return preferences.headline_pictures and preferences.pictures is not ShowPictures.NEVER
