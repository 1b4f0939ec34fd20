"""Turn what a feed gives as plain text into HTML."""

import html


def text_as_html(text: str) -> str:
    """Return plain text as HTML that keeps its line breaks."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def text_body_as_html(text: str) -> str:
    """Return the text of an entry as HTML; where the text has tags, nobody is to take it for HTML escaped twice."""
    body = text_as_html(text)
    return f"<p>{body}</p>" if body.lstrip().startswith("&lt;") else body
