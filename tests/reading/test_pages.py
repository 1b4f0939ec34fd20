"""The article on pages of every shape we know: what is found belongs to it, and what belongs to it is found."""

import statistics
from functools import partial

import pytest

from tests.pages import FOLDER, Page, languages, library_alone, ours, pages, pages_in, precision_and_recall
from ticker.reading.extraction import extract_article

PAGES = pages()
SHAPES = pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])


@SHAPES
def test_no_shape_of_page_is_read_worse_than_by_the_library_alone(page: Page) -> None:
    precision, recall = precision_and_recall(page, ours(page.content))
    least_precision, least_recall = precision_and_recall(page, library_alone(page.content))
    assert precision >= least_precision - 0.005
    assert recall >= least_recall - 0.005


@pytest.mark.parametrize("is_held_out", [False, True])
def test_nearly_all_that_is_found_belongs_and_nearly_all_that_belongs_is_found(is_held_out: bool) -> None:
    scores = [precision_and_recall(page, ours(page.content)) for page in PAGES if page.is_held_out is is_held_out]
    precision, recall = map(statistics.mean, zip(*scores, strict=True))
    assert precision >= 0.95
    assert recall >= 0.95


@pytest.mark.parametrize("language", languages())
def test_every_language_is_read_as_well(language: str) -> None:
    scores = [precision_and_recall(page, ours(page.content)) for page in pages_in(language)]
    precision, recall = map(statistics.mean, zip(*scores, strict=True))
    assert precision >= 0.95
    assert recall >= 0.95


@pytest.mark.parametrize("name", ["consent-page", "not-found", "front-page-list"])
def test_a_page_without_an_article_gives_none(name: str) -> None:
    (page,) = (page for page in PAGES if page.name == name)
    assert ours(page.content) == ""


@SHAPES
def test_paywalls_and_questions_about_cookies_are_told_from_other_pages(page: Page) -> None:
    found = extract_article(page.content.encode(), "https://www.example.org/")
    assert found.is_paywalled == page.name.startswith("paywall-")
    assert found.is_consent_page == (page.name == "consent-page")


def test_there_are_pages_enough_and_the_truth_can_tell_good_from_bad() -> None:
    assert len(PAGES) == len([*FOLDER.glob("*.html")]) >= 40
    worst = partial(precision_and_recall, found_html="<p>Nothing of this stands there.</p>")
    assert all(worst(page)[0] < 0.5 for page in PAGES)
    assert all(precision_and_recall(page, page.content)[0] < 1 for page in PAGES)
