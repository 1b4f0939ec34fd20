"""Read the names in ``class`` and ``id`` as words, and tell what they say of an element.

A name is taken as a whole: ``tag-sea`` is a post about the sea, ``has-ads`` and ``non-paywall`` say what is in a box or
not there, ``live-match-comment`` is a commentator's. Names are hints, never proof: what holds prose may be called
anything.
"""

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JOINTS = re.compile(r"[^a-z0-9]+")
_MAX_NAMES = 30  # of an element

# What a name may begin with: where on the page, or of what, its element is.
_OF = (
    r"(?:(?:article|post|entry|story|news|blog|page|site|content|body|main|single|item|node|block|bloc|bloque|module|widget|box|"
    r"c|m|o|js|wp|td|l|u|the|top|bottom|inline|sticky|floating|footer|header|sidebar|mobile|desktop|fb|facebook|user|"
    r"reader|all|view|dynamic|in)-){0,3}"
)
# What it may end with: how its element is laid out.
_AS = (
    r"(?:-(?:bar|box|boxes|block|blocks|button|buttons|btn|container|wrapper|wrap|outer|inner|content|contents|list|"
    r"lists|item|items|area|section|links?|icons?|widget|module|panel|row|top|bottom|left|right|header|footer|"
    r"heading|title|text|label|form|holder|group|tools?|counts?|counter|overlay|modal|banner|slot|unit|placeholder|"
    r"native|inline|mobile|desktop|cta|signup|component|region|template|thread|body|meta|info|\d+|v\d)){0,4}"
)
_BOILERPLATE = re.compile(
    rf"{_OF}(?:share|shares|sharing|share-?this|share-?post|social|social-?(?:share|sharing|media|links?|bar|icons?|"
    rf"follow)|addtoany|addthis|"
    r"sharedaddy|jp-relatedposts|newsletters?|subscribe|subscription|signup|sign-up|cookies?|cookie-?(?:consent|"
    r"notice|law)|consent|gdpr|related|"
    r"related-?(?:posts?|articles?|content|stories|news|links?|topics?|videos?|reading|items)|recirc|recirculation|"
    r"recommend|recommended|recommendations?|outbrain|taboola|trending|(?:most|popular)-?(?:read|popular|viewed|"
    r"posts?|articles?|news)|"
    r"read-?(?:more|also|next|on)|see-?(?:more|also)|also-?read|you-?may-?(?:also-?)?like|more-?(?:stories|news|"
    r"on-?this|from|articles|posts|on|about)|"
    r"next-?(?:up|post|article|story)|prev(?:ious)?-?(?:post|article)|post-?nav(?:igation)?|nav-?links|promo|promos|"
    r"promotion|teasers?|"
    r"adverts?|banners?|widgets?|advertisements?|advertising|ads?|adsbygoogle|ad-?(?:unit|slot|wrapper|container|"
    r"banner|label|box)|dfp|gpt-ad|sponsored|sponsor|"
    r"breadcrumbs?|paywall|regwall|popup|pop-up|skip-?links?|tags|tag|tag-?(?:list|links?|cloud|box)|taglist|"
    r"tagcloud|cat-?links|keywords|topics|"
    r"(?:about-?(?:the-?)?)?authors?-?(?:bio|box|info|card|profile|description|about|details|bios)|"
    r"about-?(?:the-?)?authors?|bio-?box|"
    r"print-?(?:only|button)|toolbar|action-?bar|byline-?social|byline|bylines|by-?line|dateline|timestamp|"
    r"time-?stamp|pub-?date|publish(?:ed)?-?date|"
    r"post-?date|entry-?date|date|datum|fecha|date-?time|published|meta|metadata|meta-?data|authors?|autor|autoren|"
    r"autore|auteur|categor(?:y|ies)|kategorien?|teilen|compartir|partager|condividi|delen|empfehlen|drucken|print|"
    r"weiterlesen|schlagworte|stichworte|similar|similar-?posts|posted-?on|post-?meta|entry-?meta|article-?meta|"
    r"postmetadata|post-?info|entry-?utility|reading-?time|read-?time|"
    r"ratings?|star-?ratings?|post-?ratings?|kk-?star-?ratings|yasr|votes?|voting|post-?views|view-?count|"
    r"printfriendly|pf-?button|donate|donation|call-?to-?action|cta|edit-?section|editsection|mw-editsection|noprint|"
    r"no-print|screen-?reader-?text|"
    rf"sr-only|visually-?hidden|rss|feedback|helpful|was-?this-?helpful|article-?feedback){_AS}"
)
_COMMENTS = re.compile(
    r"(?:(?:post|article|entry|story|user|users|reader|readers|fb|facebook|page|node|blog|wp|the|all|view|site|"
    r"content|section|block|js)-?){0,2}"
    r"(?:comments?|commentlist|comment-?respond|respond|replies|talkbacks?|kommentare?|comentarios?|commentaires?|"
    r"commenti|reacties|disqus|disqus-?thread|coral|livefyre|hyvor|webmentions?|trackbacks?|pingbacks?)"
    r"(?:-?(?:list|area|section|wrapper|wrap|container|box|thread|threads|form|holder|block|body|content|contents|"
    r"text|item|items|template|"
    r"inner|outer|widget|panel|main|title|count|closed|open|anchor|even|odd|depth|\d+)){0,3}"
)
_SAYS_OF_PARTS = re.compile(
    r"(?:no|non|not|without|with|has|have|is|hide|hides|enable[ds]?|disable[ds]?|show|shows|free|un)-|.*-(?:free|"
    r"less|off|disabled|enabled|hidden)"
)
_OF_BODY = re.compile(r"(?:entry|post|article|story|page)-(?:content|body|text)-")
_POST = frozenset({"hentry", "type-post", "type-page", "status-publish", "h-entry"})
_OF_POST = re.compile(r"(?:tag|category|author|format|post|type|status|topic|term|series)-")


class Says(Enum):
    """What the names of an element say that it is."""

    NOTHING = "nothing"
    BOILERPLATE = "boilerplate"
    COMMENTS = "comments"


def names_of(element: "HtmlElement") -> tuple[str, ...]:
    """Return the class names and the id of ``element``, in lower case with their words joined by ``-``."""
    return _names(element.get("class", ""), element.get("id", ""))


def said_by_names(element: "HtmlElement") -> Says:
    """Return what the names of ``element`` say that it is."""
    return _said(element.get("class", ""), element.get("id", ""))


@lru_cache(maxsize=2048)  # the same ones stand on a page, and on the pages of a site, again and again
def _names(classes: str, identifier: str) -> tuple[str, ...]:
    names = f"{classes[:2000]} {identifier[:200]}".split()[:_MAX_NAMES]
    return tuple(_JOINTS.sub("-", _HUMP.sub("-", name[:80]).lower()).strip("-") for name in names)


@lru_cache(maxsize=2048)
def _said(classes: str, identifier: str) -> Says:
    names = [
        name for name in _names(classes, identifier) if not _SAYS_OF_PARTS.match(name) and not _OF_BODY.match(name)
    ]
    if _POST.intersection(names):  # WordPress lists the categories of a post among its classes
        names = [name for name in names if not _OF_POST.match(name)]
    if any(_COMMENTS.fullmatch(name) for name in names):
        return Says.COMMENTS
    return Says.BOILERPLATE if any(_BOILERPLATE.fullmatch(name) for name in names) else Says.NOTHING


def is_in_box_of(words: frozenset[str], element: "HtmlElement | None", known: "dict[HtmlElement, bool]") -> bool:
    """Return whether an element, or one around it, has one of ``words`` in a name.

    ``known`` are the answers for other elements, so that each is asked once. It is added to.
    """
    path: list[HtmlElement] = []
    while element is not None and element not in known:
        path.append(element)
        element = element.getparent()
    is_inside = element is not None and known[element]
    for each in reversed(path):
        is_inside = is_inside or any(not words.isdisjoint(name.split("-")) for name in names_of(each))
        known[each] = is_inside
    return is_inside
