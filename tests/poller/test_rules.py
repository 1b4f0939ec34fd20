"""What rules do as news comes in over the network, with real stored headlines and real threads."""

from tests.poller.harness import Harness
from tests.server import FeedServer, rss
from ticker.poller import FeedRefreshed, RulesActed
from ticker.rule_actions import Done
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import ShareKind

STORM = (Condition(Aspect.WORDS, "storm"),)


def test_what_comes_in_is_marked_before_it_is_told(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["Storm at sea", "Calm"]))
    harness.store.feeds.add(server.url("/feed"))
    harness.store.rules.save(Rule(action=Action.MARK_READ, conditions=STORM))
    harness.start()
    new = harness.wait_for(FeedRefreshed).new
    marked = {each.title for each in harness.store.archive.headlines(new) if each.is_read}
    assert marked == {"Storm at sea"}
    event = harness.wait_for(RulesActed)
    assert isinstance(event.what, Done)
    assert len(event.what.marked) == 1


def test_a_feed_that_is_new_sends_nothing_and_its_next_news_is_sent(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["Storm at sea"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.store.shares.add_target(ShareKind.COMMAND, "Phone", "no-such-program", "")
    harness.store.rules.save(Rule(action=Action.SEND, target="Phone", conditions=STORM))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    server.put("/feed", rss("News", ["Second storm", "Storm at sea"]))
    harness.clock.ahead += 3600
    poller.refresh((feed.id,))
    harness.wait_for(RulesActed)
    assert [each.title for each in harness.store.shares.waiting()] == ["Second storm"]
