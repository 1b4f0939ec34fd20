"""Make a parsed feed safe to store and show: plain titles, safe bodies, http(s) links."""

import html
import re
from dataclasses import replace

from ticker.entities import Enclosure, ParsedEntry, ParsedFeed
from ticker.reading.layout_limits import MAX_LENGTH
from ticker.reading.plain_text import MAX_TITLE_LENGTH, one_line, plain_text
from ticker.reading.safe_links import safe_link
from ticker.reading.sanitizer import safe_html
from ticker.reading.untitled import name_of_body, name_of_files

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}")


def clean_feed(feed: ParsedFeed, *, url: str) -> ParsedFeed:
    """Return ``feed``, found at ``url``, with every title plain, every body safe and every link http(s).

    Each entry has a title, a name if the feed gives none. An entry in which there is nothing to show is left out.
    """
    home_url = safe_link(feed.home_url, url)
    base_url = home_url or safe_link(url)
    return replace(
        feed,
        title=plain_text(feed.title),
        home_url=home_url,
        icon_url=safe_link(feed.icon_url, base_url),
        language=_language(feed.language),
        entries=tuple(each for entry in feed.entries if (each := _clean_entry(entry, base_url)).title),
        was_cut=feed.was_cut
        or any(max(len(each.summary_html), len(each.content_html)) > MAX_LENGTH for each in feed.entries),
    )


def _clean_entry(entry: ParsedEntry, feed_url: str) -> ParsedEntry:
    link = safe_link(entry.link, feed_url)
    base_url = safe_link(entry.base_url) or link or feed_url
    enclosures = _clean_enclosures(entry, base_url)
    summary, content = safe_html(entry.summary_html, base_url), safe_html(entry.content_html, base_url)
    return replace(
        entry,
        link=link,
        title=_title_of(entry)
        or name_of_body(content or summary)
        or name_of_files(enclosures, link, content or summary),
        author=plain_text(entry.author, max_length=200),
        summary_html=summary,
        content_html=content,
        language=_language(entry.language),
        categories=tuple(filter(None, (plain_text(each, max_length=100) for each in entry.categories))),
        enclosures=enclosures,
        image_url=safe_link(entry.image_url, base_url),
    )


def _clean_enclosures(entry: ParsedEntry, base_url: str) -> tuple[Enclosure, ...]:
    enclosures = (
        Enclosure(
            url=safe_link(each.url, base_url),
            media_type=plain_text(each.media_type, max_length=100),
            length=max(each.length, 0),
            title=plain_text(each.title),
            seconds=max(each.seconds, 0),
        )
        for each in entry.enclosures
    )
    return tuple(each for each in enclosures if each.url)


def _title_of(entry: ParsedEntry) -> str:
    if entry.is_title_text:  # the format says it is no HTML
        return one_line(html.unescape(entry.title[: MAX_TITLE_LENGTH * 20]), MAX_TITLE_LENGTH)
    return plain_text(entry.title)


def _language(tag: str) -> str:
    tag = tag.strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else ""
