"""Where sites keep their feeds."""

from ticker.feeds.discover import common_feed_urls


def test_a_site_has_its_feeds_at_few_usual_places_of_its_own() -> None:
    places = common_feed_urls("https://news.example/world/today?x=1")
    assert places[0] == "https://news.example/feed"
    assert len(places) <= 6
    assert all(each.startswith("https://news.example/") for each in places)
