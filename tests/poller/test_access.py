"""Feeds behind a login: asked with what the user gave, which is in the keyring and nowhere else."""

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness
from tests.server import FeedServer, Line, Request, response, rss
from ticker.desktop.keyring import Keyring
from ticker.diagnosis import diagnosis
from ticker.durations import DAY, HOUR
from ticker.entities import Access, AccessScheme, FetchErrorKind
from ticker.feeds.opml import OpmlFeed
from ticker.poller import (
    AccessKept,
    FeedAdded,
    FeedFailed,
    FeedMoved,
    FeedRefreshed,
    FeedUnchanged,
    Idle,
    SubscribeFailed,
)
from ticker.store import FeedChanges

ANNA = Access(AccessScheme.BASIC, "anna", "pa:ss wörd")
TOKEN = Access(AccessScheme.BEARER, secret="t0ken")
BASIC = "Basic " + base64.b64encode("anna:pa:ss wörd".encode()).decode()


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring that is a file."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.InFile")
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring"))
    return tmp_path / "keyring"


def closed(authorization: str, titles: tuple[str, ...] = ("One",)) -> Callable[[Request, Line], None]:
    """Answer whoever says ``authorization``, and nobody else."""

    def answer(request: Request, line: Line) -> None:
        if request.headers.get("authorization") == authorization:
            line.send(response(rss("Members", titles)))
        else:
            line.send(response(status=401, headers={"WWW-Authenticate": 'Basic realm="members"'}))

    return answer


def refused(harness: Harness, server: FeedServer, authorization: str = BASIC) -> int:
    """Subscribe to a feed behind a login, as a list brings it, and have it refused."""
    server.put("/feed", answer=closed(authorization))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.UNAUTHORIZED, "basic")
    return feed.id


@pytest.mark.behaviour("P21")
@pytest.mark.parametrize(("access", "header"), [(ANNA, BASIC), (TOKEN, "Bearer t0ken")])
def test_a_feed_is_asked_with_what_the_user_gave_also_after_a_restart(
    harness: Harness, server: FeedServer, keyring: Path, access: Access, header: str
) -> None:
    feed_id = refused(harness, server, header)
    assert harness.poller is not None
    harness.poller.sign_in(feed_id, access)
    harness.wait_for_all(FeedRefreshed, AccessKept)  # at once
    assert keyring.exists()
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)


@pytest.mark.behaviour("P21")
def test_a_wrong_password_is_told_from_none_and_not_tried_again(
    harness: Harness, server: FeedServer, keyring: Path
) -> None:
    feed_id = refused(harness, server)
    assert harness.poller is not None
    harness.poller.sign_in(feed_id, replace(ANNA, secret="wrong"))
    assert harness.wait_for(FeedFailed).detail == "refused basic"
    assert harness.feed(feed_id).polling.next_check_at - harness.clock() >= DAY - HOUR
    harness.poller.sign_in(feed_id, ANNA)
    harness.wait_for(FeedRefreshed)


@pytest.mark.behaviour("A39")
def test_without_a_keyring_the_user_is_asked_again_after_a_restart(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    feed_id = refused(harness, server)
    assert harness.poller is not None
    harness.poller.sign_in(feed_id, ANNA)
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    harness.poller.sign_in(feed_id, ANNA)
    kept, _ = harness.wait_for_all(AccessKept, FeedUnchanged)
    assert kept == AccessKept(feed_id, is_lasting=False)
    requests = len(server.requests)
    harness.later(2 * HOUR)
    harness.start()
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.UNAUTHORIZED, "unknown")
    assert len(server.requests) == requests  # nobody is asked in vain


@pytest.mark.behaviour("A42")
def test_the_secret_is_in_the_keyring_and_nowhere_else(
    harness: Harness, server: FeedServer, keyring: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    feed_id = refused(harness, server)
    assert harness.poller is not None
    harness.poller.sign_in(feed_id, replace(ANNA, secret="S3CRET"))
    kept, _ = harness.wait_for_all(AccessKept, FeedFailed)
    assert kept == AccessKept(feed_id, is_lasting=True)
    harness.poller.subscriptions_changed()
    harness.stop()
    assert harness.backup.exists()
    assert "S3CRET" in keyring.read_text(encoding="utf-8")
    for path in harness.path.parent.iterdir():
        assert path == keyring or b"S3CRET" not in path.read_bytes()
    assert "S3CRET" not in caplog.text + diagnosis(harness.feed(feed_id), harness.store.polling.checks(feed_id))


@pytest.mark.behaviour("A42")
def test_a_password_in_an_address_does_not_stay_there(harness: Harness, server: FeedServer, keyring: Path) -> None:
    header = "Basic " + base64.b64encode(b"anna:secret").decode()
    for path in ("/asked", "/listed", "/written"):
        server.put(path, answer=closed(header))
    poller = harness.start()
    poller.subscribe(server.url("/asked").replace("//", "//anna:secret@"))
    added = harness.wait_for(FeedAdded).feed_id
    harness.wait_for(FeedRefreshed)
    poller.add_feeds([OpmlFeed(server.url("/listed").replace("//", "//anna:secret@"))])
    harness.wait_for(FeedRefreshed)
    harness.store.feeds.change(added, FeedChanges(url=server.url("/written").replace("//", "//anna:secret@")))
    poller.refresh((added,))
    eventually(
        lambda: harness.feed(added).polling.succeeded_at is not None and "@" not in harness.feed(added).url,
        "it is hidden",
    )
    eventually(lambda: keyring.exists() and "/written" in keyring.read_text(encoding="utf-8"), "the keyring has it")
    assert {feed.url for feed in harness.store.feeds.all()} == {server.url("/written"), server.url("/listed")}
    assert all(feed.polling.needs_access for feed in harness.store.feeds.all())


def test_a_subscription_may_bring_its_password(harness: Harness, server: FeedServer, keyring: Path) -> None:
    server.put("/feed", answer=closed(BASIC))
    poller = harness.start()
    poller.subscribe(server.url("/feed"))
    assert harness.wait_for(SubscribeFailed).kind is FetchErrorKind.UNAUTHORIZED
    poller.subscribe(server.url("/feed"), access=ANNA)
    feed_id = harness.wait_for(FeedAdded).feed_id
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed_id).polling.needs_access


def test_signing_out_forgets(harness: Harness, server: FeedServer, keyring: Path) -> None:
    feed_id = refused(harness, server)
    assert harness.poller is not None
    harness.poller.sign_in(feed_id, ANNA)
    assert harness.wait_for(AccessKept).is_lasting
    harness.poller.sign_in(feed_id, None)
    eventually(lambda: not harness.feed(feed_id).polling.needs_access, "it is asked without")
    eventually(lambda: "anna" not in keyring.read_text(encoding="utf-8"), "the keyring has it no more")


@pytest.mark.behaviour("P18")
def test_a_password_goes_with_a_feed_to_another_address_of_its_server(
    harness: Harness, server: FeedServer, keyring: Path
) -> None:
    server.put("/new", answer=closed(BASIC))
    server.redirect("/feed", "/new", status=301)
    feed = harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedFailed)
    poller.sign_in(feed.id, ANNA)
    kept, _ = harness.wait_for_all(AccessKept, FeedRefreshed)
    assert kept == AccessKept(feed.id, is_lasting=True)
    harness.later(25 * HOUR)
    harness.start()
    harness.wait_for(FeedMoved)
    eventually(lambda: bool(Keyring().read(server.url("/new"))), "the keyring knows the new address")
    harness.later(25 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)


@pytest.mark.behaviour("A42")
def test_the_keyring_keeps_nothing_of_a_feed_that_was_removed_for_good(
    harness: Harness, server: FeedServer, keyring: Path
) -> None:
    feed_id = refused(harness, server)
    assert harness.poller is not None
    harness.poller.sign_in(feed_id, ANNA)
    assert harness.wait_for(AccessKept).is_lasting
    harness.store.feeds.set_removed(feed_id, True)
    harness.poller.forget_removed()
    eventually(lambda: "anna" not in keyring.read_text(encoding="utf-8"), "the keyring has it no more")
