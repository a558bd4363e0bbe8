"""The installation itself is what `make engine` runs; here the algorithm's part of it."""

import http.server
import os
import threading

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback


def test_a_complete_engine_is_left_alone(run):
    from df4lcz.df4lcz_qgis import engine_environment

    if not engine_environment.is_complete(engine_environment.environment_folder()):
        pytest.skip("the private environment is not set up; another Python is named")
    results = run("df4lcz:installengine", {})
    assert results["PYTHON"] == str(engine_environment.python_in(engine_environment.environment_folder()))
    assert "installed already" in run.log


def small_requirements(folder, monkeypatch, text):
    from df4lcz.df4lcz_qgis import engine_environment

    requirements = folder / "requirements.txt"
    requirements.write_text(text)
    monkeypatch.setenv("DF4LCZ_DATA", str(folder / "dåta with spaces"))
    monkeypatch.delenv("DF4LCZ_PYTHON", raising=False)
    monkeypatch.setattr(engine_environment, "REQUIREMENTS", requirements)
    monkeypatch.setattr(engine_environment, "LOCK", requirements.with_suffix(".lock"))
    defaults = {**engine_environment.install.__kwdefaults__, "requirements": requirements}
    monkeypatch.setattr(engine_environment.install, "__kwdefaults__", defaults)
    return engine_environment


def test_installs_into_the_users_folder_and_nowhere_else(run, tmp_path, monkeypatch):
    environment = small_requirements(tmp_path, monkeypatch, "# nothing\n")
    results = run("df4lcz:installengine", {})
    assert results["PYTHON"].startswith(str(tmp_path / "dåta with spaces" / "engine"))
    assert environment.find() == environment.python_in(environment.environment_folder())
    assert run("df4lcz:installengine", {}) == results and "installed already" in run.log


def test_a_failed_installation_is_not_complete(run, tmp_path, monkeypatch):
    environment = small_requirements(tmp_path, monkeypatch, "./no-such-package\n")
    with pytest.raises(QgsProcessingException, match="Installing the engine failed"):
        run("df4lcz:installengine", {})
    assert not environment.is_complete(environment.environment_folder())
    with pytest.raises(environment.EngineMissingError, match="half installed"):
        environment.find()


def test_cancel(run, tmp_path, monkeypatch):
    environment = small_requirements(tmp_path, monkeypatch, "# nothing\n")

    class Canceller(QgsProcessingFeedback):
        def pushConsoleInfo(self, text):
            self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("df4lcz:installengine", {}, Canceller())
    assert not environment.is_complete(environment.environment_folder())


def test_the_proxy_of_qgis_is_used(run, tmp_path, monkeypatch):
    from qgis.core import QgsNetworkAccessManager
    from qgis.PyQt.QtNetwork import QNetworkProxy

    small_requirements(tmp_path, monkeypatch, "no-such-package\n")
    for name in [n for n in os.environ if n.upper().endswith("_PROXY") or n.upper().startswith("PIP_")]:
        monkeypatch.delenv(name)
    for name, value in {
        "INDEX_URL": "http://index.invalid/simple",
        "CONFIG_FILE": os.devnull,
        "TRUSTED_HOST": "index.invalid",
    }.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    asked = []

    class Proxy(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        own = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", server.server_port)
        try:
            manager.setFallbackProxyAndExcludes(own, [], [])
            with pytest.raises(QgsProcessingException, match="Installing the engine failed"):
                run("df4lcz:installengine", {})
        finally:
            manager.setFallbackProxyAndExcludes(*before)
            server.shutdown()
    assert "http://index.invalid/simple/no-such-package/" in asked
