"""A real HTTP service on this machine, which keeps what it is sent and answers as it is told."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer


class Service(HTTPServer):
    """`received` holds headers and body of what came; `answer` is the next status and body."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.received: list[tuple[dict, bytes]] = []
        self.answer = (200, b"{}")
        self.headers_of_answer: dict[str, str] = {}

    @property
    def requests(self) -> list[tuple[dict, dict]]:
        """What was sent as JSON."""
        return [(headers, json.loads(body)) for headers, body in self.received]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.received.append((dict(self.headers), body))
        status, answer = self.server.answer
        self.send_response(status)
        for name, value in self.server.headers_of_answer.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args):
        pass


@contextmanager
def http_service() -> Iterator[Service]:
    service = Service()
    threading.Thread(target=service.serve_forever, daemon=True).start()
    try:
        yield service
    finally:
        service.shutdown()
        service.server_close()
