"""Keep tables of figures out of the search for the article, which drops small ones, and put them back afterwards."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_CELL_LENGTH = 300  # characters on average
PLACEHOLDER = "\ue000"  # begins each
_PLACEHOLDER = re.compile("\ue000[0-9]{40}\ue001")


def set_tables_aside(tree: "HtmlElement") -> dict[str, str]:
    """Replace each table of figures by a paragraph with a placeholder. Returns the tables' HTML by placeholder."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    tables: dict[str, str] = {}
    for table in [*tree.iter("table")]:
        if table.getparent() is None or table.find(".//table") is not None or not is_data_table(table):
            continue
        placeholder = f"\ue000{len(tables):040}\ue001"  # as long as a sentence: readability drops short paragraphs
        after, table.tail = table.tail, None
        tables[placeholder] = str(html.tostring(table, encoding="unicode"))
        paragraph = html.Element("p")
        paragraph.text, paragraph.tail = placeholder, after
        table.getparent().replace(table, paragraph)
    return tables


def restore_tables(article: str, tables: dict[str, str]) -> str:
    """Return the HTML of an article with the tables in the place of their placeholders."""
    return _PLACEHOLDER.sub(lambda placeholder: tables.get(placeholder[0], ""), article)


def is_data_table(table: "HtmlElement") -> bool:
    """Tell a table of figures or short texts from one that lays out a page or lists links."""
    if table.find(".//table//table") is not None:
        return False
    rows = [len(row.findall("td")) + len(row.findall("th")) for row in table.iter("tr")]
    text = len(table.text_content())
    links = sum(len(link.text_content()) for link in table.iter("a"))
    return len(rows) > 1 and min(rows) > 1 and links < text / 2 and text < sum(rows) * _MAX_CELL_LENGTH
