"""The template for ntfy, sent to a real server of it where one is installed: Debian has it as the package ``ntfy``."""

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.patience import PATIENCE, eventually
from ticker.feeds.fetch import Fetcher
from ticker.sharing import webhook
from ticker.store import Share, ShareKind, ShareTarget
from ticker.sync.api_request import send
from ticker.ui.sharing.sharing_window import _WEBHOOKS

pytestmark = pytest.mark.skipif(shutil.which("ntfy") is None, reason="there is no ntfy")


@pytest.fixture
def ntfy(tmp_path: Path) -> Iterator[str]:
    """The address of a server with nothing in it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    config = tmp_path / "server.yml"
    cache = tmp_path / "cache.db"
    config.write_text(f'base-url: "http://{address}"\nlisten-http: "{address}"\ncache-file: "{cache}"\n')
    log = tmp_path / "log"
    with log.open("wb") as output:
        server = subprocess.Popen(["ntfy", "serve", "-c", str(config)], stdout=output, stderr=output)
        try:
            eventually(lambda: "Listening" in log.read_text(), "the server listens")
            yield f"http://{address}/"
        finally:
            server.terminate()
            server.wait(PATIENCE)


def test_a_story_arrives_as_a_message_that_opens_it(ntfy: str) -> None:
    _, method, body = _WEBHOOKS["ntfy"]
    target = ShareTarget(1, ShareKind.WEBHOOK, "ntfy", ntfy, method=method, body=body)
    title = 'Storm "Ida" & the <ferry> – é 中文'
    share = Share(1, 1, "https://news.example/ferry?a=1&b=2", title, source="Harbor Post")
    fetcher = Fetcher(proxy="direct")
    try:
        webhook.send(partial(send, fetcher), target, "", share)
    finally:
        fetcher.close()
    with urlopen(f"{ntfy}mytopic/json?poll=1", timeout=PATIENCE) as answer:
        (message,) = (json.loads(line) for line in answer)
    assert (message["title"], message["message"], message["click"]) == ("Harbor Post", title, share.url)
