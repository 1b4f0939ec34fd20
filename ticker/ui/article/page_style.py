"""The style sheet of an article's page."""

from string import Template

from ticker.quick_dataclass import dataclass
from ticker.resources import resource
from ticker.ui.article.article_fonts import ArticleFonts
from ticker.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Style:
    """What the page looks like."""

    theme: Theme
    text_size: int  # points
    headline_size: float  # points
    em: float  # pixels, the unit of margins
    leading: int  # line height of text, per cent of the font's own
    tight_leading: int  # likewise, of headings
    typefaces: ArticleFonts


def style_sheet(style: Style, *, is_right_to_left: bool) -> str:
    """Return the CSS of a page, limited to what Qt's rich text supports."""

    def space(ems: float) -> str:
        return f"{round(style.em * ems)}px"

    def families(names: tuple[str, ...]) -> str:
        return ", ".join(f"'{name}'" for name in names)

    size, theme = style.text_size, style.theme
    return Template(resource("article.css").read_text(encoding="utf-8")).substitute(
        text=theme.text,
        quiet=theme.quiet,
        link=theme.link,
        rule=theme.rule,
        shade=theme.button_hover,
        mark=theme.selection,
        mark_text=theme.selection_text,
        sans=families(style.typefaces.surroundings),
        mono=families(style.typefaces.code),
        text_size=size,
        headline_size=round(style.headline_size, 1),
        h2_size=round(size * 1.35, 1),
        h3_size=round(size * 1.15, 1),
        end_size=round(size * 0.55, 1),
        small_size=round(size * 0.85, 1),
        leading=f"{style.leading}%",
        tight_leading=f"{style.tight_leading}%",
        space_xs=space(0.3),
        space_s=space(0.5),
        space_m=space(0.9),
        space_l=space(1.5),
        space_xl=space(2.0),
        start="right" if is_right_to_left else "left",
    )
