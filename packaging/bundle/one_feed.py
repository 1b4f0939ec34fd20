"""Serve one small feed on loopback, for trying out a package: ``one_feed.py PORT``."""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

TITLES = ("The harbour ferry runs again", "Snow is expected on the pass", "A library opens on Sundays")
ITEMS = "".join(f"<item><guid>{title}</guid><title>{title}</title></item>" for title in TITLES)
FEED = f"<rss version='2.0'><channel><title>The Daily Package</title>{ITEMS}</channel></rss>".encode()


class Feed(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(FEED)))
        self.end_headers()
        self.wfile.write(FEED)

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", int(sys.argv[1])), Feed).serve_forever()
