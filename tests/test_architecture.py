"""The house's rules, held by reading every module: two rooms, one door, and what each may import."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ENGINE = ROOT / "df4lcz_qgis" / "engine"
ENGINE_MODULES = sorted(ENGINE.rglob("*.py"))
QGIS_MODULES = sorted([ROOT / "__init__.py", *(ROOT / "algorithms").glob("*.py"), *(ROOT / "df4lcz_qgis").glob("*.py")])
OPERATIONS = sorted((ENGINE / "operations").glob("*.py"))
QGIS_PACKAGES = {"qgis", "PyQt5", "PyQt6", "osgeo", "gdal", "ogr", "processing", "plugins"}
#: What QGIS's Python has for certain, besides the standard library.
OF_QGIS = {"qgis", "processing", "osgeo", "numpy"}


def name_of(path):
    return str(path.relative_to(ROOT))


def imports(path, *, at_import_time=False):
    """(module, level, names) of every import; with ``at_import_time`` not those in functions or for type checkers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    pending, found = [tree], []
    while pending:
        node = pending.pop()
        if at_import_time and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if at_import_time and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            pending.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            found += [(alias.name, 0, ()) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.module or "", node.level, tuple(a.name for a in node.names)))
        pending.extend(ast.iter_child_nodes(node))
    return found


def inner_targets(path, module, level, names):
    """The project's own modules that a relative import reads, packages on the way included."""
    base = path.parent
    for _ in range(level - 1):
        base = base.parent
    parts = module.split(".") if module else []
    candidates = [base.joinpath(*parts[:n]) for n in range(len(parts) + 1)]
    candidates += [candidates[-1] / name for name in names]
    for candidate in candidates:
        if candidate.with_suffix(".py").is_file():
            yield candidate.with_suffix(".py")
        elif (candidate / "__init__.py").is_file() and candidate != ROOT:
            yield candidate / "__init__.py"


def outside_packages(path, **options):
    return {module.split(".")[0] for module, level, _ in imports(path, **options) if level == 0}


def light_modules():
    """Every module of the engine that QGIS's Python reads, transitively, when the QGIS side is imported."""
    found, pending = set(), list(QGIS_MODULES)
    while pending:
        path = pending.pop()
        for module, level, names in imports(path, at_import_time=path in ENGINE_MODULES):
            for target in inner_targets(path, module, level, names) if level else ():
                if target not in found and ENGINE in target.parents:
                    found.add(target)
                    pending.append(target)
    return sorted(found)


def test_the_rooms_are_there():
    assert len(ENGINE_MODULES) > 20 and len(QGIS_MODULES) > 10 and len(OPERATIONS) > 3
    light = light_modules()
    assert ENGINE / "shared" / "errors.py" in light and ENGINE / "operations" / "classify.py" in light


@pytest.mark.parametrize("path", ENGINE_MODULES, ids=name_of)
def test_the_engine_knows_nothing_of_qgis(path):
    assert not outside_packages(path) & QGIS_PACKAGES
    # Nor does it reach out of its own folder.
    for module, level, names in imports(path):
        if level:
            depth = len(path.relative_to(ENGINE).parts)
            assert level <= depth, f"{'.' * level}{module} {names}"


@pytest.mark.parametrize("path", QGIS_MODULES, ids=name_of)
def test_the_qgis_side_needs_only_qgis(path):
    foreign = outside_packages(path) - set(sys.stdlib_module_names) - OF_QGIS
    assert not foreign, f"{name_of(path)} imports {foreign}, which QGIS's Python need not have"


@pytest.mark.parametrize("path", light_modules(), ids=name_of)
def test_what_qgis_reads_of_the_engine_is_light(path):
    foreign = outside_packages(path, at_import_time=True) - set(sys.stdlib_module_names)
    assert not foreign, f"{name_of(path)} imports {foreign}"


@pytest.mark.parametrize("path", sorted({*QGIS_MODULES, *light_modules(), *OPERATIONS}), ids=name_of)
def test_syntax_of_the_oldest_python_of_qgis(path):
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("path", OPERATIONS, ids=name_of)
def test_operations_import_lightly(path):
    foreign = outside_packages(path, at_import_time=True) - set(sys.stdlib_module_names)
    assert not foreign, f"{name_of(path)} imports {foreign} at its top"


def test_importing_all_operations_loads_nothing_heavy():
    code = (
        "import sys\nfrom df4lcz_qgis.engine import operations\n"
        "for name in operations.OPERATIONS:\n"
        "    module = operations.load(name)\n"
        "    assert module.Parameters.__dataclass_params__.frozen and callable(module.run), name\n"
        "heavy = {'torch', 'numpy', 'rasterio', 'scipy', 'h5py', 'pyogrio', 'shapely', 'skimage', 'matplotlib'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_each_operation_is_registered():
    from df4lcz_qgis.engine import operations

    modules = {p.stem for p in OPERATIONS if not p.stem.startswith("_")}
    registered = {name.replace("-", "_") for name in operations.OPERATIONS}
    # Modules without an operation of their own are helpers of the others.
    assert registered <= modules
    for helper in modules - registered:
        assert "class Parameters" not in (ENGINE / "operations" / f"{helper}.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [*QGIS_MODULES, *ENGINE_MODULES], ids=name_of)
def test_nothing_is_printed_and_modules_are_of_readable_length(path):
    text = path.read_text(encoding="utf-8")
    calls = [n.func for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Call)]
    assert not [c for c in calls if isinstance(c, ast.Name) and c.id == "print"]
    assert len(text.splitlines()) <= 450


@pytest.mark.parametrize("path", [*QGIS_MODULES, *ENGINE_MODULES], ids=name_of)
def test_nothing_is_unpickled_or_evaluated(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        assert called not in ("eval", "exec", "pickle.load", "pickle.loads", "joblib.load")
        keywords = {k.arg: ast.unparse(k.value) for k in node.keywords}
        if called == "torch.load":
            assert keywords.get("weights_only") == "True"
        if called in ("np.load", "numpy.load"):
            assert keywords.get("allow_pickle", "False") == "False"
        if called.startswith("subprocess."):
            assert keywords.get("shell", "False") == "False"


#: The engine's rooms from the ground floor up: a room imports itself and those below it.
ROOMS = (
    "shared", "geodata", "sentinel2", "instances", "graphs", "streams", "areas", "maps", "training", "report",
    "sample_town", "installation", "operations", "door", "__main__",
)  # fmt: skip


def test_no_room_imports_one_above_it():
    found = {p.name.removesuffix(".py") for p in ENGINE.iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()}
    assert found - {"__init__"} == set(ROOMS) and len(ROOMS) <= 20
    upwards = []
    for path in ENGINE_MODULES:
        room = path.relative_to(ENGINE).parts[0].removesuffix(".py")
        for module, level, names in imports(path):
            for target in inner_targets(path, module, level, names) if level else ():
                if ENGINE not in target.parents or target == ENGINE / "__init__.py":
                    continue
                other = target.relative_to(ENGINE).parts[0].removesuffix(".py")
                if other in ROOMS and ROOMS.index(other) > ROOMS.index(room):
                    upwards.append(f"{name_of(path)} -> {name_of(target)}")
    assert not upwards


def test_what_both_rooms_read_needs_the_standard_library_only():
    for path in (ENGINE / "shared").glob("*.py"):
        foreign = outside_packages(path, at_import_time=True) - set(sys.stdlib_module_names)
        assert not foreign, f"{name_of(path)} imports {foreign}"
