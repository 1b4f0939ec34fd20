"""What a made-up API is, and what several of them need."""

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.fake_google_reader import USER

if TYPE_CHECKING:
    from tests.fake_feed_server import FakeFeedServer

Query = dict[str, list[str]]
Answer = tuple[int, str]  # status, body


@dataclass(frozen=True, slots=True)
class FakeApi:
    """``name`` says what a request is for: method, path below ``path``, query, content. ``answer`` obeys it."""

    path: Callable[["FakeFeedServer"], str]
    name: Callable[[str, str, Query, bytes], str]
    answer: Callable[["FakeFeedServer", str, str, Query, bytes, str], Answer]


def as_json(value: object, status: int = 200) -> Answer:
    return status, json.dumps(value, ensure_ascii=False)


def content_of(content: bytes) -> dict[str, Any]:
    try:
        value = json.loads(content or b"{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def is_basic(server: "FakeFeedServer", authorization: str) -> bool:
    return authorization == "Basic " + b64encode(f"{USER}:{server.password}".encode()).decode()


def first(query: Query, name: str, default: str = "") -> str:
    return query.get(name, [default])[0]
