"""The house's rules, held by reading every module: two rooms, one door, and what each may import."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
from house import ENGINE, ENGINE_MODULES, GUIDE, QGIS_MODULES, imports, inner_targets, light_modules, with_list  # noqa: E402

OPERATIONS = sorted((ENGINE / "operations").glob("*.py"))
QGIS_PACKAGES = {"qgis", "PyQt5", "PyQt6", "osgeo", "gdal", "ogr", "processing", "plugins"}
#: What QGIS's Python has for certain, besides the standard library.
OF_QGIS = {"qgis", "processing", "osgeo", "numpy"}


#: The most lines of a module and of a function.
LONGEST_MODULE, LONGEST_FUNCTION = 330, 60
#: What modules of shared/ import of other people's, and then only inside of functions.
BORROWED = {"torch", "safetensors", "numpy"}


def name_of(path):
    return str(path.relative_to(ROOT))


def outside_packages(path, **options):
    return {module.split(".")[0] for module, level, _ in imports(path, **options) if level == 0}


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


def test_library_of_the_oldest_python_of_qgis():
    """What the syntax does not show: functions, arguments and types that came with a newer Python."""
    pytest.importorskip("vermin")
    paths = sorted({*QGIS_MODULES, *light_modules(), *OPERATIONS})
    command = [
        sys.executable,
        "-c",
        "import vermin; vermin.main()",
        "--target=3.9-",
        "--violations",
        "--no-tips",
        *map(str, paths),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


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
    assert len(text.splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("path", [*QGIS_MODULES, *ENGINE_MODULES], ids=name_of)
def test_functions_need_no_scrolling(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno - node.lineno < LONGEST_FUNCTION, node.name


@pytest.mark.parametrize("path", QGIS_MODULES, ids=name_of)
def test_temporary_folders_of_the_qgis_side_are_those_whose_end_cannot_fail(path):
    """A file that Windows still holds must not lose what was done in the folder."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "temporary_folder"]
    own = {id(n) for function in functions if path.name == "processes.py" for n in ast.walk(function)}
    for node in ast.walk(tree):
        names = {getattr(node, field, "") for field in ("attr", "id", "name")}
        assert id(node) in own or not names & {"TemporaryDirectory", "mkdtemp"}, node.lineno


def test_the_algorithms_say_only_what_is_qgis_s_own():
    lines = sum(len(p.read_text(encoding="utf-8").splitlines()) for p in (ROOT / "algorithms").glob("*.py"))
    assert lines <= 1500


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


#: What reads by rasterio's own classes: the house's own, what holds a file just written against what it should be, and
#: what fetches, which tell what failed themselves.
READS_BARE = {"geodata/datasets.py", "geodata/raster_writing.py", "maps/exports.py", "sentinel2/chunks.py"}


@pytest.mark.parametrize("path", ENGINE_MODULES, ids=name_of)
def test_what_is_read_of_a_raster_names_its_file_where_it_fails(path):
    """Through ``datasets.Raster`` and ``datasets.Warped``; what opens to write (r+, w) is free."""
    if path.relative_to(ENGINE).as_posix() in READS_BARE:
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func).rpartition(".")[2]
            assert called not in ("WarpedVRT", "DatasetReader"), f"line {node.lineno}"
            assert ast.unparse(node.func) != "rasterio.open" or len(node.args) > 1, f"line {node.lineno}"


#: The engine's rooms from the ground floor up: a room imports itself and those below it.
ROOMS = (
    "shared",
    "geodata",
    "workers",
    "sentinel2",
    "instances",
    "graphs",
    "streams",
    "areas",
    "maps",
    "training",
    "report",
    "sample_town",
    "installation",
    "operations",
    "door",
    "__main__",
)


#: Former places of modules, for scripts of others: nothing but another name, which nothing here uses.
ALIASES = {"model_file", "reporter", "weights_import"}


def test_former_places_are_names_only():
    for name in ALIASES:
        body = ast.parse((ENGINE / f"{name}.py").read_text(encoding="utf-8")).body
        assert [type(node) for node in body] == [ast.Expr, ast.ImportFrom, ast.Assign]
        for path in ENGINE_MODULES:
            targets = {t for m, level, n in imports(path) if level for t in inner_targets(path, m, level, n)}
            assert ENGINE / f"{name}.py" not in targets, name_of(path)


def test_no_room_imports_one_above_it():
    found = {p.name.removesuffix(".py") for p in ENGINE.iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()}
    assert found - {"__init__"} == {*ROOMS, *ALIASES} and len(found) <= 20
    upwards = []
    for path in ENGINE_MODULES:
        room = path.relative_to(ENGINE).parts[0].removesuffix(".py")
        for module, level, names in imports(path) if room not in ALIASES else ():
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
        borrowed = outside_packages(path) - set(sys.stdlib_module_names)
        assert borrowed <= BORROWED, f"{name_of(path)} imports {borrowed} inside of a function"


def test_no_module_imports_itself_by_way_of_others():
    arrows = {}
    for path in [*QGIS_MODULES, *ENGINE_MODULES]:
        found = (inner_targets(path, *each) for each in imports(path, at_import_time=True) if each[1])
        # A package is on the way to each of its modules, which say nothing of it.
        arrows[path] = {t for targets in found for t in targets if t != path and t.name != "__init__.py"}
    done = set()

    def visit(path, way):
        assert path not in way, " -> ".join(map(name_of, (*way[way.index(path) :], path)))
        if path not in done:
            for target in sorted(arrows.get(path, ())):
                visit(target, (*way, path))
            done.add(path)

    for path in sorted(arrows):
        visit(path, ())


def test_the_guide_names_exactly_what_both_rooms_read():
    text = GUIDE.read_text(encoding="utf-8")
    assert text == with_list(text), "run 'make reference'"
