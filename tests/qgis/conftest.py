"""QGIS with the plugin installed as users have it: the repository linked as ``df4lcz`` into a plugins folder."""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = Path(tempfile.mkdtemp(prefix="df4lcz-plugins-"))
(PLUGINS / "df4lcz").symlink_to(ROOT)
for folder in (PLUGINS, Path(__file__).parent, Path("/usr/share/qgis/python/plugins")):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


#: Files whose tests take longest begin first, so that no process works on alone at the end.
_LONGEST = (
    "test_models",
    "test_services",
    "test_extenttomap",
    "test_features",
    "test_buildgraph",
    "test_trainingset",
    "test_classify",
    "test_segment",
    "test_objectlayers",
    "test_training",
)


def pytest_collection_modifyitems(items):
    """Sort the files, see above; the processes take them in this order."""
    items.sort(key=lambda item: _LONGEST.index(item.path.stem) if item.path.stem in _LONGEST else len(_LONGEST))


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session, exitstatus):
    """QGIS has ended: collecting what is left of its objects while the summary is made crashes QGIS 3.44."""
    gc.disable()
    session.config.df4lcz_exit_status = int(exitstatus)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config):
    """End here: after a long session QGIS may crash while Python takes its objects apart, all being told."""
    sys.stdout.flush()
    sys.stderr.flush()
    shutil.rmtree(PLUGINS, ignore_errors=True)
    if hasattr(config, "df4lcz_exit_status"):
        os._exit(config.df4lcz_exit_status)


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real test data, or a visible skip."""
    folder = os.environ.get("DF4LCZ_TEST_DATA", "")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set: no real imagery and weights")
    return Path(folder)


@pytest.fixture(scope="session", autouse=True)
def own_network_cache(qgis_app, tmp_path_factory):
    """What services answer is kept apart from the user's own cache, which outlives the tests."""
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    folder = str(tmp_path_factory.mktemp("network_cache"))
    QgsSettings().setValue("cache/directory", folder)  # read by the managers of other threads
    QgsNetworkAccessManager.instance().cache().setCacheDirectory(folder)
    yield
    QgsSettings().remove("cache/directory")


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The plugin's provider, registered as QGIS does it."""
    from df4lcz import classFactory
    from qgis.core import QgsApplication

    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("df4lcz") is None


@pytest.fixture
def run(provider):
    """``processing.run``, with the feedback's log kept in ``run.log``."""
    import processing
    from qgis.core import QgsProcessingFeedback

    def call(algorithm, parameters, feedback=None, context=None):
        feedback = feedback or QgsProcessingFeedback()
        call.feedback = feedback
        try:
            return processing.run(algorithm, parameters, feedback=feedback, context=context)
        finally:
            call.log = feedback.textLog()

    return call


@pytest.fixture(scope="session")
def engine():
    """Run code or operations in the engine's Python: ``engine("classify", "--s2", ...)``."""
    from df4lcz.df4lcz_qgis import engine_environment

    python = engine_environment.find()

    def call(*arguments, code=None):
        command = [python, "-c", code] if code else [python, "-m", "df4lcz_qgis.engine", *arguments]
        done = subprocess.run(
            list(map(str, command)),
            cwd=ROOT,
            env=engine_environment.clean_environment(),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    call.python = python
    return call


@pytest.fixture(scope="session")
def bare_python(tmp_path_factory) -> Path:
    """A Python without any package, as a broken engine has it."""
    folder = tmp_path_factory.mktemp("bare")
    subprocess.run(["/usr/bin/python3", "-m", "venv", "--without-pip", folder], check=True)
    return folder / "bin" / "python"


@pytest.fixture(scope="session")
def small_model(engine, tmp_path_factory) -> Path:
    """A seeded, untrained Sen2LCZ-Net as a model file."""
    from scenes import make_small_model

    return make_small_model(engine.python, tmp_path_factory.mktemp("model") / "small.safetensors")


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> Path:
    """A small synthetic Sentinel-2 image: 64 x 48 px of 10 m in UTM, ten named bands."""
    from scenes import make_scene

    return make_scene(tmp_path_factory.mktemp("scene") / "scene.tif")


@pytest.fixture(scope="session")
def so2sat_model(engine, data, tmp_path_factory) -> Path:
    """Sen2LCZ-Net-MF as its authors trained it, imported."""
    path = tmp_path_factory.mktemp("model") / "sen2lcz.safetensors"
    engine("import-model", "--weights", data / "weights" / "sen2lcz_net_mf_so2sat.hdf5", "--output", path)
    return path


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    """Real ``qgis_process`` with a fresh profile in which the plugin is enabled."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if not program:
        pytest.skip("there is no qgis_process")
    profile = tmp_path_factory.mktemp("profile")
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "df4lcz").symlink_to(ROOT)
    runtime = profile / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") and k != "VIRTUAL_ENV"}
    environment.update(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=str(profile), XDG_RUNTIME_DIR=str(runtime))

    def call(*arguments, **options):
        env = {**environment, **options.pop("env", {})}
        return subprocess.run([program, *map(str, arguments)], env=env, capture_output=True, text=True, **options)

    enabled = call("plugins", "enable", "df4lcz")
    assert enabled.returncode == 0, enabled.stderr
    call.environment, call.program = environment, program
    return call
