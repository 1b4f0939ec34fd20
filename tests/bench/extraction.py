"""How well the article on a page is found: ours against the library called alone.

    python -m tests.bench.extraction [FOLDER]

Without FOLDER on the shapes of pages in ``tests/data/pages``, precision and recall in words, then of some of them in
each language. With FOLDER on real pages
with hand-made truth: a checkout of a benchmark laid out like github.com/scrapinghub/article-extraction-benchmark, pages
as ``html/KEY.html.gz`` and ``ground-truth.json`` with ``{KEY: {"articleBody": text, "url": address}}``. None of it is
part of this project. There precision and recall count runs of four words, as that benchmark does. Both are the mean
over all pages.
"""

import gzip
import json
import logging
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests import pages
from ticker.reading.extraction import extract_article
from ticker.reading.plain_text import text_of
from ticker.reading.sanitizer import safe_html

Extractor = Callable[[bytes, str], str]


def ours(page: bytes, url: str) -> str:
    return extract_article(page, url).body_html


def library_alone(page: bytes, url: str) -> str:
    from readability import Document

    return safe_html(Document(page.decode("utf-8", "replace"), url=url).summary(html_partial=True), url)


def runs_of_words(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[start : start + 4]) for start in range(max(1, len(words) - 3)) if words)


def score(extract: Extractor, folder: Path) -> str:
    truths = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    precisions, recalls, seconds = [], [], []
    for key, truth in truths.items():
        page = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes())
        start = time.perf_counter()
        body = extract(page, truth["url"])
        seconds.append(time.perf_counter() - start)
        found = runs_of_words(text_of(body, max_length=10_000_000))
        wanted = runs_of_words(truth["articleBody"])
        right = sum((found & wanted).values())
        precisions.append(right / found.total() if found else 0.0)
        recalls.append(right / wanted.total() if wanted else 1.0)
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    return (
        f"F1 {2 * precision * recall / (precision + recall):.3f}  precision {precision:.3f}  recall {recall:.3f}  "
        f"median {statistics.median(seconds) * 1000:.0f} ms  ({len(truths)} pages)"
    )


def score_of_shapes(extract: Callable[[str], str], *, is_held_out: bool) -> str:
    chosen = [page for page in pages.pages() if page.is_held_out is is_held_out]
    scores = [pages.precision_and_recall(page, extract(page.content)) for page in chosen]
    precision, recall = map(statistics.mean, zip(*scores, strict=True))
    which = "held out" if is_held_out else "tuned on"
    return f"precision {precision:.3f}  recall {recall:.3f}  ({len(chosen)} shapes {which})"


def score_of_language(extract: Callable[[str], str], language: str) -> str:
    scores = [pages.precision_and_recall(page, extract(page.content)) for page in pages.pages_in(language)]
    precision, recall = map(statistics.mean, zip(*scores, strict=True))
    return f"{precision:.3f} {recall:.3f}"


def main() -> None:
    logging.disable(logging.CRITICAL)
    if len(sys.argv) == 1:
        for shapes in (pages.library_alone, pages.ours):
            for is_held_out in (False, True):
                print(f"{shapes.__name__:15} {score_of_shapes(shapes, is_held_out=is_held_out)}")
        for language in pages.languages():
            both = [score_of_language(shapes, language) for shapes in (pages.ours, pages.library_alone)]
            print(f"{language:3} ours {both[0]}  library_alone {both[1]}")
    else:
        for extract in (library_alone, ours):
            print(f"{extract.__name__:15} {score(extract, Path(sys.argv[1]))}")


if __name__ == "__main__":
    main()
