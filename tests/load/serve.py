"""How long and how much memory `make serve` takes from nothing: `python -m tests.load.serve`.

Clones the last commit into an empty folder, starts it there, stops it as Ctrl-C does, and starts it
once more. Prints seconds until the first page is answered, and the memory of all its processes.
"""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_SECONDS = 600


def start(folder: Path, port: int) -> tuple[subprocess.Popen, float]:
    """Run `make serve` and wait for the first page. Returns the process and the seconds it took."""
    began = time.monotonic()
    command = ["make", "serve", f"PORT={port}"]
    process = subprocess.Popen(command, cwd=folder, stdout=sys.stderr, start_new_session=True)
    while not answers(port):
        if process.poll() is not None or time.monotonic() - began > PATIENCE_SECONDS:
            raise SystemExit("make serve gave no page")
        time.sleep(0.1)
    return process, time.monotonic() - began


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/fi/") as response:
            return response.status == 200
    except (urllib.error.URLError, ConnectionError):
        return False


def memory(process: subprocess.Popen) -> dict[str, int]:
    """Megabytes that each process of the site holds (RSS)."""
    found = psutil.Process(process.pid)
    return {
        " ".join(one.cmdline()[1:4])[-40:]: one.memory_info().rss // 2**20
        for one in [found, *found.children(recursive=True)]
    }


def stop(process: subprocess.Popen) -> float:
    began = time.monotonic()
    os.killpg(process.pid, signal.SIGINT)
    process.wait(timeout=60)
    return time.monotonic() - began


def main() -> None:
    for name in {"DATABASE_URL", "SECRET_KEY", "DEBUG"} & set(os.environ):
        del os.environ[name]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "site"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
        for name in ["from nothing", "second start"]:
            process, seconds = start(folder, free_port())
            used = memory(process)
            sys.stdout.write(f"{name:<13} {seconds:6.1f} s   {sum(used.values())} MB\n")
            for command, megabytes in used.items():
                sys.stdout.write(f"    {megabytes:>5} MB  {command}\n")
            sys.stdout.write(f"    stopped in {stop(process):.1f} s\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
