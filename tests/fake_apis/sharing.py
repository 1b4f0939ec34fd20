"""The services that stories are sent to, each as its public documentation has it, on one server of this machine.

wallabag: the API's documentation (/api/doc) and RFC 6749; Instapaper: instapaper.com/api/simple; Readwise Reader:
readwise.io/reader_api; Pinboard: pinboard.in/api; linkding: linkding.link/api.
"""

import json
import threading
from base64 import b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

USER, PASSWORD, TOKEN, CLIENT = "ann", "correct horse", "s3cret", ("1_abc", "client secret")
_BEARER = "an access token"

Answer = tuple[int, object, dict[str, str]]


class FakeServices:
    """All five at ``url``. ``saved`` has what was sent: service, URL, title and the rest. A context manager."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, str, str, str]] = []
        self.requests = 0
        self.failing: tuple[int, dict[str, str]] | None = None  # status and headers of every answer
        self.pinboard_result = "done"
        self.known: dict[str, dict[str, object]] = {}  # bookmarks of Pinboard and linkding, by URL
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                content = self.rfile.read(length)
                fake.requests += 1
                status, body, headers = fake.answer(
                    self.command, self.path, content, self.headers.get("Authorization", "")
                )
                said = b"" if body is None else json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            do_GET = do_POST = do_PATCH = _answer  # noqa: N815 - as the library calls them

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                del format, args

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method: str, target: str, content: bytes, authorization: str) -> Answer:
        if self.failing is not None:
            return self.failing[0], None, self.failing[1]
        path, query = urlsplit(target).path, urlsplit(target).query
        services: dict[str, Callable[[str, str, str, bytes, str], Answer]] = {
            "/oauth/v2": self._wallabag,
            "/api/entries.json": self._wallabag,
            "/api/user.json": self._wallabag,
            "/api/authenticate": self._instapaper,
            "/api/add": self._instapaper,
            "/api/v2": self._readwise,
            "/api/v3": self._readwise,
            "/v1/posts": self._pinboard,
            "/api/bookmarks/": self._linkding,
            "/api/user/profile/": self._linkding,
        }
        for start, service in services.items():
            if path.startswith(start):
                return service(method, path, query, content, authorization)
        return 404, None, {}

    def _wallabag(self, method: str, path: str, query: str, content: bytes, authorization: str) -> Answer:
        del query
        if path == "/oauth/v2/token" and method == "POST":
            form = {name: values[0] for name, values in parse_qs(content.decode()).items()}
            expected = {"grant_type": "password", "username": USER, "password": PASSWORD}
            expected |= {"client_id": CLIENT[0], "client_secret": CLIENT[1]}
            if form != expected:
                return 400, {"error": "invalid_grant", "error_description": "Invalid username and password"}, {}
            token = {"access_token": _BEARER, "expires_in": 3600, "token_type": "bearer", "refresh_token": "r"}
            return 200, token | {"scope": None}, {}
        if authorization != f"Bearer {_BEARER}":
            return 401, {"error": "access_denied"}, {}
        if path == "/api/user.json" and method == "GET":
            return 200, {"id": 1, "username": USER}, {}
        if path == "/api/entries.json" and method == "POST":
            entry = json.loads(content)
            self.saved.append(("wallabag", entry["url"], entry["title"], ""))
            return 200, {"id": 7, "url": entry["url"]}, {}
        return 405, None, {}

    def _instapaper(self, method: str, path: str, query: str, content: bytes, authorization: str) -> Answer:
        del method, query
        if authorization != "Basic " + b64encode(f"{USER}:{PASSWORD}".encode()).decode():
            return 403, 403, {}
        if path == "/api/authenticate":
            return 200, 200, {}
        form = {name: values[0] for name, values in parse_qs(content.decode()).items()}
        if "url" not in form:
            return 400, 400, {}
        self.saved.append(("instapaper", form["url"], form.get("title", ""), form.get("selection", "")))
        return 201, 201, {}

    def _readwise(self, method: str, path: str, query: str, content: bytes, authorization: str) -> Answer:
        del query
        if authorization != f"Token {TOKEN}":
            return 401, {"detail": "Invalid token."}, {}
        if path == "/api/v2/auth/" and method == "GET":
            return 204, None, {}
        document = json.loads(content)
        is_known = any(each[1] == document["url"] for each in self.saved)
        self.saved.append(("readwise", document["url"], document.get("title", ""), document.get("summary", "")))
        return (200 if is_known else 201), {"id": "01", "url": "https://read.readwise.io/read/01"}, {}

    def _pinboard(self, method: str, path: str, query: str, content: bytes, authorization: str) -> Answer:
        del content, authorization
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        if asked.get("auth_token") != f"{USER}:{TOKEN}":
            return 401, None, {}
        if method != "GET" or asked.get("format") != "json":
            return 400, None, {}
        if path == "/v1/posts/update":
            return 200, {"update_time": "2011-03-24T19:02:07Z"}, {}
        if path == "/v1/posts/get":
            return 200, {"posts": [self.known[asked["url"]]]}, {}
        if asked.get("replace") == "no" and asked["url"] in self.known:
            return 200, {"result_code": "item already exists"}, {}
        if self.pinboard_result == "done":
            self.known[asked["url"]] = {"tags": "", "shared": "yes", **asked}
            self.saved.append(("pinboard", asked["url"], asked["description"], asked.get("extended", "")))
        return 200, {"result_code": self.pinboard_result}, {}

    def _linkding(self, method: str, path: str, query: str, content: bytes, authorization: str) -> Answer:
        if authorization != f"Token {TOKEN}":
            return 401, {"detail": "Invalid token."}, {}
        if path == "/api/user/profile/" and method == "GET":
            return 200, {"theme": "auto"}, {}
        if path == "/api/bookmarks/check/" and method == "GET":
            return 200, {"bookmark": self.known.get(parse_qs(query)["url"][0]), "metadata": {}, "auto_tags": []}, {}
        bookmark = json.loads(content)
        if method == "PATCH":
            (known,) = (each for each in self.known.values() if path == f"/api/bookmarks/{each['id']}/")
            known.update(bookmark)
            return 200, known, {}
        if len(bookmark.get("title", "")) > 512:
            return 400, {"title": ["Ensure this field has no more than 512 characters."]}, {}
        self.known[bookmark["url"]] = {"id": len(self.known) + 1, "tag_names": [], **bookmark}
        self.saved.append(("linkding", bookmark["url"], bookmark.get("title", ""), bookmark.get("notes", "")))
        return 201, {"id": 1, "url": bookmark["url"], "unread": bookmark.get("unread", False)}, {}
