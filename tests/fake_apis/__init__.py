"""APIs of feed servers, each as its server's source or documentation has it."""

from tests.fake_apis import feedbin, fever, nextcloud_news, tiny_tiny_rss
from tests.fake_apis.api import FakeApi
from ticker.entities import ServerKind

APIS: dict[ServerKind, FakeApi] = {
    ServerKind.FEVER: fever.API,
    ServerKind.TINY_TINY_RSS: tiny_tiny_rss.API,
    ServerKind.NEXTCLOUD_NEWS: nextcloud_news.API,
    ServerKind.FEEDBIN: feedbin.API,
}
