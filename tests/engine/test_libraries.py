import subprocess
import sys
import tempfile

import torch
from core_scenes import ROOT, engine_environment_variables
from packaging.version import Version

from df4lcz_qgis.engine.shared import libraries

CODE = """
from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.shared import libraries
{tidy}
import torch
torch.optim.NAdam(torch.nn.Linear(2, 2).parameters())
streams.make("gcn", {{}})
"""


def _left_behind(tmp_path, tidy):
    variables = engine_environment_variables(TMPDIR=str(tmp_path), TEMP=str(tmp_path), TMP=str(tmp_path))
    variables.pop("TORCHINDUCTOR_CACHE_DIR", None)
    code = CODE.format(tidy=tidy)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=variables, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return sorted(p.name for p in tmp_path.iterdir())


def test_libraries_leave_nothing_in_the_temporary_folder(tmp_path):
    (tmp_path / "tidy").mkdir()
    assert _left_behind(tmp_path / "tidy", "libraries.keep_tidy()") == []
    # The test can fail: a folder that stays is seen, and without it torch leaves one; older versions do not.
    (tmp_path / "untidy").mkdir()
    left = _left_behind(tmp_path / "untidy", "import tempfile; tempfile.mkdtemp(prefix='seen')")
    assert any("seen" in name for name in left)
    if Version(torch.__version__) >= Version("2.14"):
        assert any("torchinductor" in name for name in left)


def test_the_temporary_folder_comes_back():
    before = tempfile.gettempdir()
    with libraries.making_layers():
        inside = tempfile.gettempdir()
        assert inside != before
    assert tempfile.gettempdir() == before


def test_the_engine_keeps_tidy_before_an_operation_runs(tmp_path):
    variables = engine_environment_variables(TMPDIR=str(tmp_path))
    variables.pop("TORCHINDUCTOR_CACHE_DIR", None)
    command = [sys.executable, "-m", "df4lcz_qgis.engine", "status"]
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []


def test_torch_geometric_is_loaded_for_edges_alone():
    """It takes longer to load than PyTorch; padded graphs, which map and train, do without."""
    code = (
        "import sys\n"
        "from df4lcz_qgis.engine import streams\n"
        "from df4lcz_qgis.engine.maps import classifying\n"
        "from df4lcz_qgis.engine.training import training\n"
        "streams.make('gcn', {})\n"
        "streams.make('gcn2', {})\n"
        "assert 'torch_geometric' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=engine_environment_variables(), check=True)
