"""Render an article as HTML for Qt's rich text: headline, dateline, body, attachments, source."""

import html
from collections.abc import Iterator, Mapping
from dataclasses import field
from string import Template
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from ticker.entities import Enclosure
from ticker.quick_dataclass import dataclass
from ticker.reading.article import Article, image_urls, may_have_more, reading_minutes
from ticker.resources import resource
from ticker.ui.article.body_renderer import BodyRenderer
from ticker.ui.article.page_links import FEEDS_VERSION, FULL_STORY, PLAY, SHOW_PICTURES, WEB_PAGE
from ticker.ui.article.page_style import Style, style_sheet
from ticker.ui.i18n.isolates import isolated, isolated_within

translate = QCoreApplication.translate

SEAM = "\u200b"
_FIRST_COST = 6_000.0  # of the first part: nearly all articles cost less


@dataclass(frozen=True, slots=True)
class Offers:
    """What the page offers: the full story from the linked page, the images."""

    full_story: bool = False
    pictures: bool = False
    pictures_of_feed: str = ""  # the feed's own setting, FeedSettings.pictures


NO_OFFERS = Offers()


@dataclass(frozen=True, slots=True)
class PageState:
    """What the page shows besides the article itself."""

    date: str = ""  # the article's day, formatted for the reader; "" if unknown
    note: str = ""  # a sentence above the text
    offers: Offers = NO_OFFERS
    pictures: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # URL → width, height of the images shown
    room: tuple[int, int] | None = None  # column width and window height, for the placeholders of the others
    table_width: int = 0  # characters that fit in a line of a table; 0: tables are not changed


def render_parts(article: Article, style: Style, state: PageState, *, first_cost: float = _FIRST_COST) -> Iterator[str]:
    """Yield the HTML page of ``article``, and for a long one, further pages to append to it.

    Each of those begins with a paragraph that holds only ``SEAM``, an invisible character: when Qt appends
    HTML, it joins the first paragraph to the last one.
    """
    body = BodyRenderer(
        article,
        state.pictures,
        offers_images=state.offers.pictures,
        room=state.room,
        table_width=state.table_width,
    )
    page = Template(resource("article.html").read_text(encoding="utf-8"))
    css = style_sheet(style, is_right_to_left=article.is_right_to_left)
    direction = "rtl" if article.is_right_to_left else "ltr"
    content = (  # white space between them would end up at the ends of lines
        "" if article.is_untitled else f'<p class="h1">{html.escape(article.title)}</p>',
        _dateline_and_choices(article, state),
        _paragraph("note", state.note, article) if state.note else "",
        body.lead_image(),
    )
    before = "".join(content)
    for part in body.parts(first_cost, ending=_ending(article)):
        yield page.substitute(css=css, direction=direction, content=before + part)
        before = f"<p>{SEAM}</p>"


def site_name(url: str) -> str:
    """Return the host of ``url`` without ``www.``, "" if it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _dateline_and_choices(article: Article, state: PageState) -> str:
    dateline, choices = _dateline(article, state.date), _choices(article, state)
    if not choices:
        return f'<p class="dateline">{dateline}</p>'
    return f'<p class="byline">{dateline}</p><p class="choices">{choices}</p>'


def _dateline(article: Article, date: str) -> str:
    """Return our sentence with names from the story: each may have its own text direction."""
    runs_leftwards = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    feed, author = (
        html.escape(isolated_within(name, is_within_right_to_left=runs_leftwards))
        for name in (article.feed_title, article.author)
    )
    if not date:
        line = feed
    else:
        line = translate("ArticlePage", "{feed}, {date}", "under a headline").format(feed=feed, date=html.escape(date))
    if author:
        line = translate("ArticlePage", "{line} · By {author}", "under a headline").format(line=line, author=author)
    minutes = reading_minutes(article)
    if minutes > 1:
        line += " · " + translate("ArticlePage", "%n min read", "under a headline", minutes)
    return isolated(line) if runs_leftwards is not article.is_right_to_left else line


def _choices(article: Article, state: PageState) -> str:
    """Return the line that offers other versions of the article, "" if there are none."""
    choices = []
    if state.offers.full_story and article.link and (article.is_full_story or may_have_more(article)):
        for label, action, is_current in (
            (translate("ArticlePage", "From the feed"), FEEDS_VERSION, not article.is_full_story),
            (translate("ArticlePage", "Full story"), FULL_STORY, article.is_full_story),
        ):
            choices.append(f"<b>{html.escape(label)}</b>" if is_current else _link(action, label))
        choices.append(_link(WEB_PAGE, translate("ArticlePage", "Web page")))
    hidden = sum(url not in state.pictures for url in image_urls(article))
    if state.offers.pictures and hidden > 1:
        choices.append(_link(SHOW_PICTURES, translate("ArticlePage", "Load all %n images", "", hidden)))
    return " &nbsp;·&nbsp; ".join(choices)


def _ending(article: Article) -> str:
    parts = []
    if not article.body_html:
        parts.append(_paragraph("note", translate("ArticlePage", "This feed only provides headlines."), article))
    if article.has_end_mark:
        parts.append('<p class="end">■</p>')
    if article.enclosures:
        parts.append(_paragraph("more", translate("ArticlePage", "Attachments:"), article))
        files = (f'<li class="file">{_file(each, index)}</li>' for index, each in enumerate(article.enclosures))
        parts.append(f"<ul>{''.join(files)}</ul>")
    if article.link:
        text = translate("ArticlePage", "Continue reading on {host}").format(host=site_name(article.link))
        text = isolated_within(text, is_within_right_to_left=article.is_right_to_left)
        parts.append(f'<p class="more">{_link(article.link, text)}</p>')
    return "".join(parts)


def _file(enclosure: Enclosure, index: int) -> str:
    """Return the link to an enclosure, with its kind, length and size if the feed states them."""
    name = enclosure.title or urlsplit(enclosure.url).path.rpartition("/")[2] or site_name(enclosure.url)
    kinds = {
        "audio": translate("ArticlePage", "audio"),
        "video": translate("ArticlePage", "video"),
        "image": translate("ArticlePage", "image"),
    }
    kind = kinds.get(enclosure.media_type.partition("/")[0], enclosure.media_type.rpartition("/")[2].upper())
    size = QLocale().formattedDataSize(enclosure.length) if enclosure.length else ""
    facts = ", ".join(html.escape(fact) for fact in (kind, _playing_time(enclosure.seconds), size) if fact)
    line = f'{_link(enclosure.url, name)}<span class="quiet">{f" – {facts}" if facts else ""}</span>'
    if enclosure.media_type.startswith(("audio/", "video/")):
        line += f" &nbsp;·&nbsp; {_link(f'{PLAY}{index}', translate('ArticlePage', 'Open in player'))}"
    return line


def _playing_time(seconds: int) -> str:
    """Return a length as 4:05 or 1:04:05, "" for 0."""
    if not seconds:
        return ""
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def _paragraph(kind: str, text: str, article: Article) -> str:
    """Return one of our own paragraphs, whose text direction may differ from the story's."""
    text = isolated_within(text, is_within_right_to_left=article.is_right_to_left)
    return f'<p class="{kind}">{html.escape(text)}</p>'


def _link(url: str, text: str) -> str:
    return f'<a href="{html.escape(url)}">{html.escape(text)}</a>'
