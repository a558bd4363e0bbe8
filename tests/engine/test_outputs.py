"""No output is an input, no two are one file, and those of a run appear together or not at all."""

import dataclasses
import os
import typing
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from core_scenes import Recorder, write_map

from df4lcz_qgis.engine import door, operations
from df4lcz_qgis.engine.shared import files, outputs, palettes, parameter
from df4lcz_qgis.engine.shared.errors import Cancelled, DestinationError, Df4lczError
from df4lcz_qgis.engine.shared.reporter import Reporter

#: What each operation writes, said a second time: a new path parameter has to find its place here.
WRITTEN = {
    "classify": {"output", "probabilities", "confidence", "streams", "plausible", "applicability"},
    "import-model": {"output"},
    "describe-model": set(),
    "train": {"output", "report"},
    "evaluate": {"report", "json"},
    "prepare-sentinel2": {"output"},
    "filter": {"output"},
    "style": {"output", "style"},
    "export": {"output"},
    "accuracy": {"report", "table", "json"},
    "statistics": {"table", "zone_table", "zone_output", "report"},
    "parameters": {"output", "zone_output", "table", "zone_table"},
    "compare": {"output", "change", "areas", "table", "report"},
    "check-training-areas": {"output", "table", "report"},
    "segment": {"output"},
    "build-graph": {"nodes", "edges", "output"},
    "create-training-set": {"output"},
    "status": set(),
    "new-training-areas": {"output"},
    "suggest-areas": {"output"},
    "draw-sample": {"output"},
    "quality": {"report", "table", "json"},
    "search-sentinel2": {"output"},
    "fetch-sentinel2": {"output"},
    "create-sample-town": {"sentinel2", "rgb", "training_areas", "truth", "heights"},
}


@pytest.mark.parametrize("name", list(operations.OPERATIONS))
def test_every_file_of_an_operation_has_its_role(name):
    cls = operations.load(name).Parameters
    hints = typing.get_type_hints(cls)
    roles = {f.name: parameter.role(f, hints[f.name]) for f in dataclasses.fields(cls)}
    written = {n for n, r in roles.items() if r in (parameter.WRITTEN, parameter.WRITTEN_FOLDER)}
    assert written == WRITTEN[name]
    assert (roles.get("output") == parameter.WRITTEN_FOLDER) == (name == "create-training-set")
    sources = {n for n, h in hints.items() if "Source" in str(h)}
    others = {
        "confusion",
        "model",
        "pretrained",
        "training_set",
        "weights",
        "second_weights",
        "products",
        "s2_list",
    } & set(roles)
    assert {n for n, r in roles.items() if r == parameter.READ} == sources | others


def refused(output, *inputs, says="input of this run"):
    with pytest.raises(DestinationError, match=says) as caught:
        outputs.check([output], inputs)
    assert "Name another file" in str(caught.value)


def test_an_input_is_known_by_what_it_is(tmp_path):
    path, folder = tmp_path / "a.tif", tmp_path / "x"
    path.write_bytes(b"data")
    folder.mkdir()
    refused(path, path)
    refused(folder / ".." / "a.tif", path)
    os.link(path, tmp_path / "hard.tif")
    refused(tmp_path / "hard.tif", path)
    (tmp_path / "soft.tif").symlink_to(path)
    refused(tmp_path / "soft.tif", path)
    refused(path, tmp_path / "soft.tif")
    (tmp_path / "way").symlink_to(tmp_path)
    refused(tmp_path / "way" / "a.tif", path)
    outputs.check([tmp_path / "b.tif"], [path])
    assert path.read_bytes() == b"data"


@pytest.mark.parametrize("name", ["a.shx", "a.dbf", "a.prj", "a.shp-wal", "a.shp.aux.xml"])
def test_what_belongs_to_an_input_is_kept(tmp_path, name):
    for each in ("a.shp", name):
        (tmp_path / each).write_bytes(b"data")
    refused(tmp_path / name, tmp_path / "a.shp", says=r"part of a\.shp, an input")


def test_a_maps_style_does_not_take_that_of_an_input(tmp_path):
    for name in ("areas.gpkg", "areas.qml"):
        (tmp_path / name).write_bytes(b"data")
    refused(tmp_path / "areas.tif", tmp_path / "areas.gpkg", says=r"areas\.qml is part of areas\.gpkg")
    outputs.check([tmp_path / "areas.csv"], [tmp_path / "areas.gpkg"])


def test_sources_of_a_vrt_are_inputs(tmp_path):
    (tmp_path / "part.tif").write_bytes(b"data")
    (tmp_path / "far.tif").write_bytes(b"data")
    (tmp_path / "all.vrt").write_text(
        '<VRTDataset><SourceFilename relativeToVRT="1">part.tif</SourceFilename>'
        f'<SourceFilename relativeToVRT="0" shared="0">{tmp_path}/far.tif</SourceFilename></VRTDataset>'
    )
    for name in ("part.tif", "far.tif"):
        refused(tmp_path / name, tmp_path / "all.vrt", says=r"read by all\.vrt")


def test_capitals_where_the_file_system_takes_them_for_the_same(tmp_path, monkeypatch):
    outputs.check([tmp_path / "a.tif", tmp_path / "A.tif"], [])
    monkeypatch.setattr(outputs, "_takes_any_case", lambda folder: True)
    with pytest.raises(DestinationError, match="same file as another output"):
        outputs.check([tmp_path / "a.tif", tmp_path / "A.tif"], [])


def test_two_layers_of_one_file_are_one_file(tmp_path):
    (tmp_path / "z.gpkg").write_bytes(b"data")
    with pytest.raises(DestinationError, match="input of this run"):
        outputs.check([tmp_path / "z.gpkg"], [parameter.VectorSource.parse(f"{tmp_path}/z.gpkg|layername=b").path])


def write(path, text, reporter):
    with files.atomic_file(path, reporter) as temporary:
        temporary.write_text(text)


def content(folder):
    return {p.name: p.read_text() for p in folder.iterdir()}


def test_outputs_appear_together_at_the_end(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    (tmp_path / "a.tif.aux.xml").write_text("stale")
    reporter = Recorder()
    with outputs.together([tmp_path / "a.tif", tmp_path / "b.csv"], reporter):
        write(tmp_path / "a.tif", "new", reporter.step(0, 1))
        write(tmp_path / "a.qml", "style", reporter)
        write(tmp_path / "b.csv", "new", reporter)
        write(tmp_path / "own work.txt", "at once", reporter)
        assert (tmp_path / "a.tif").read_text() == "old" and not (tmp_path / "b.csv").exists()
        assert (tmp_path / "own work.txt").read_text() == "at once"
        reporter.step(0, 1).afterwards(lambda: (tmp_path / "own work.txt").unlink())
    assert content(tmp_path) == {"a.tif": "new", "a.qml": "style", "b.csv": "new"}
    assert not reporter.scratch_files and reporter.outputs is None


@pytest.mark.parametrize("error", [DestinationError("full"), KeyboardInterrupt()])
def test_one_that_fails_keeps_all_back(tmp_path, error):
    (tmp_path / "a.csv").write_text("old")
    reporter = Recorder()
    with pytest.raises(type(error)), outputs.together([tmp_path / "a.csv", tmp_path / "b.csv"], reporter):
        write(tmp_path / "a.csv", "new", reporter)
        raise error
    assert content(tmp_path) == {"a.csv": "old"} and not reporter.scratch_files


def test_that_outputs_are_being_moved_is_told_before_the_first_is(tmp_path):
    class Looking(Recorder):
        def emit(self, event):
            super().emit({**event, "there": content(tmp_path)})

    (tmp_path / "a.csv").write_text("old")
    reporter = Looking()
    with outputs.together([tmp_path / "a.csv", tmp_path / "b.csv"], reporter):
        write(tmp_path / "a.csv", "new", reporter)
        write(tmp_path / "b.csv", "new", reporter)
    settling = [e for e in reporter.events if e["event"] == "settling"]
    assert len(settling) == 1 and settling[0]["there"]["a.csv"] == "old" and "b.csv" not in settling[0]["there"]
    nothing = Recorder()
    with pytest.raises(Cancelled), outputs.together([tmp_path / "a.csv"], nothing):
        write(tmp_path / "a.csv", "newer", nothing)
        nothing.cancel()
    assert "settling" not in [e["event"] for e in nothing.events]


def test_a_cancel_in_the_last_moment_changes_nothing(tmp_path):
    (tmp_path / "a.csv").write_text("old")
    reporter = Recorder()
    with pytest.raises(Cancelled), outputs.together([tmp_path / "a.csv"], reporter):
        write(tmp_path / "a.csv", "new", reporter)
        reporter.cancel()
    assert content(tmp_path) == {"a.csv": "old"}


@pytest.mark.parametrize("links", [True, False])
def test_the_first_is_put_back_when_the_second_cannot_be_moved(tmp_path, monkeypatch, links):
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("old")
    real = files.replace

    def held(old, new):
        if new.name == "b.csv" and "new" in old.read_text():
            raise PermissionError(13, "in use", str(old), None, str(new))
        real(old, new)

    monkeypatch.setattr(files, "replace", held)
    if not links:
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(95, "no links here")))
    reporter = Recorder()
    with pytest.raises(DestinationError, match=r"b\.csv cannot be written \(in use\)"):  # noqa: SIM117
        with outputs.together([tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "c.csv"], reporter):
            for name in ("a.csv", "b.csv", "c.csv"):
                write(tmp_path / name, f"new {name}", reporter)
    assert content(tmp_path) == {"a.csv": "old", "b.csv": "old"} and not reporter.scratch_files


def test_the_file_that_cannot_be_kept_is_blamed(tmp_path, monkeypatch):
    """Where there are no hard links an old file is moved away, which another program that has it open forbids."""
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("old")
    real = files.replace

    def held(old, new):
        if old.name == "b.csv":
            raise PermissionError(13, "in use", str(old))
        real(old, new)

    monkeypatch.setattr(files, "replace", held)
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(95, "no links here")))
    reporter = Recorder()
    with pytest.raises(DestinationError, match=r"b\.csv cannot be written \(in use\)"):  # noqa: SIM117
        with outputs.together([tmp_path / "a.csv", tmp_path / "b.csv"], reporter):
            for name in ("a.csv", "b.csv"):
                write(tmp_path / name, "new", reporter)
    assert content(tmp_path) == {"a.csv": "old", "b.csv": "old"} and not reporter.scratch_files


def test_a_single_output_that_cannot_be_moved_costs_not_the_old_one(tmp_path):
    (tmp_path / "a.csv").write_text("old")
    reporter = Recorder()
    with pytest.raises(DestinationError), outputs.together([tmp_path / "a.csv"], reporter):
        write(tmp_path / "a.csv", "new", reporter)
        next(tmp_path.glob("a.partial-*")).unlink()  # as a program that tidies up does
    assert content(tmp_path) == {"a.csv": "old"} and not reporter.scratch_files


def made(folder, text):
    (folder / "inside").mkdir(parents=True)
    (folder / "inside" / "file").write_text(text)


def text_of(folder):
    return (folder / "inside" / "file").read_text()


@pytest.mark.parametrize("declared", [True, False])
def test_a_folder_takes_the_place_of_another(tmp_path, declared):
    folder = tmp_path / "set"
    (tmp_path / "set.ovr").write_text("another's")
    reporter = Recorder()
    for text in ("old", "new"):
        with outputs.together([folder] if declared else [], reporter):
            with outputs.atomic_folder(folder, reporter.step(0, 1)) as temporary:
                made(temporary, text)
            assert not declared or not folder.exists() or text_of(folder) == "old"
        assert text_of(folder) == text
        assert sorted(p.name for p in tmp_path.iterdir()) == ["set", "set.ovr"] and not reporter.scratch_files


@pytest.mark.parametrize("existed", [True, False])
@pytest.mark.parametrize("failing", ["set", "table.csv"])
def test_a_folder_is_put_back_too(tmp_path, monkeypatch, existed, failing):
    folder, table = tmp_path / "set", tmp_path / "table.csv"
    if existed:
        made(folder, "old")
    real, failed = files.replace, []

    def held(old, new):
        if new.name == failing and not failed:
            failed.append(new)
            raise PermissionError(13, "in use", str(old), None, str(new))
        real(old, new)

    monkeypatch.setattr(files, "replace", held)
    reporter = Recorder()
    with pytest.raises(DestinationError, match=f"{failing} cannot be written"):  # noqa: SIM117
        with outputs.together([folder, table], reporter):
            with outputs.atomic_folder(folder, reporter) as temporary:
                made(temporary, "new")
            write(table, "new", reporter)
    assert [p.name for p in tmp_path.iterdir()] == (["set"] if existed else []) and not reporter.scratch_files
    assert not existed or text_of(folder) == "old"


def test_a_replaced_folder_goes_once_the_result_is_told(tmp_path, monkeypatch):
    """Its removal takes longer than a client waits who cancels, and a process that is ended leaves no half of it."""
    folder = tmp_path / "set"
    made(folder, "old")
    reporter, told = Recorder(), []

    @dataclasses.dataclass(frozen=True)
    class Parameters:
        output: Path = parameter.parameter("folder", writes=parameter.FOLDER)

    def run(parameters, reporter):
        with outputs.atomic_folder(parameters.output, reporter) as temporary:
            made(temporary, "new")
        assert text_of(folder) == "old"
        return {"output": str(parameters.output)}

    removed, moved = [], []
    remove, replace = files.remove_with_sidecars, files.replace

    def removing(path):
        if path.is_dir():
            assert told and reporter.is_settled and not reporter.settling.locked()
            assert path in reporter.scratch_files and text_of(path) == "old" and text_of(folder) == "new"
            removed.append(path)
        remove(path)

    def moving(old, new):
        assert reporter.settling.locked()
        # A process that ends now removes what is noted, and the old folder is the only one there is.
        replace(old, new)
        assert all(not p.exists() or text_of(p) == "new" for p in reporter.scratch_files)
        moved.append(new)

    monkeypatch.setattr(files, "remove_with_sidecars", removing)
    monkeypatch.setattr(files, "replace", moving)
    monkeypatch.setattr(door.operations, "load", lambda name: SimpleNamespace(Parameters=Parameters, run=run))
    door.execute("any", {"output": str(folder)}, reporter, told.append)
    assert told == [{"output": str(folder)}] and len(removed) == 1 and len(moved) == 2
    assert text_of(folder) == "new" and [p.name for p in tmp_path.iterdir()] == ["set"] and not reporter.scratch_files


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_new_files_have_the_users_usual_mode_and_names_of_their_own(tmp_path):
    before = os.umask(0o027)
    try:
        with files.atomic_file(tmp_path / "m.bin", Recorder()) as temporary:
            temporary.write_bytes(b"x")
            temporary.chmod(0o600)
    finally:
        os.umask(before)
    assert (tmp_path / "m.bin").stat().st_mode & 0o777 == 0o640
    names = {files.temporary_name(tmp_path / "m.bin").name for _ in range(50)}
    assert len(names) == 50 and all(n.startswith("m.partial-") and n.endswith(".bin") for n in names)
    assert len(files.temporary_name(tmp_path / ("n" * 250 + ".tif")).name) < 255


def test_a_planted_link_is_not_followed(tmp_path, monkeypatch):
    precious, names = tmp_path / "precious", iter(["aa", "bb"])
    precious.write_text("old")
    (tmp_path / "m.partial-aa.bin").symlink_to(precious)
    monkeypatch.setattr(files.secrets, "token_hex", lambda n: next(names, "cc"))
    with files.atomic_file(tmp_path / "m.bin", Recorder()) as temporary:
        assert temporary.name == "m.partial-bb.bin"
        temporary.write_text("new")
    assert precious.read_text() == "old" and (tmp_path / "m.partial-aa.bin").is_symlink()
    # An output that is a link is replaced itself, and what it leads to stays.
    (tmp_path / "out.bin").symlink_to(precious)
    with files.atomic_file(tmp_path / "out.bin", Recorder()) as temporary:
        temporary.write_text("new")
    assert precious.read_text() == "old" and not (tmp_path / "out.bin").is_symlink()
    assert (tmp_path / "out.bin").read_text() == "new"


def test_the_place_that_is_full_is_blamed(tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    monkeypatch.setenv("DF4LCZ_CACHE", str(cache))
    monkeypatch.setattr(files, "_is_full", lambda folder: folder == cache)
    said = str(files.destination_error(tmp_path / "out" / "a.tif", OSError(28, "full")))
    assert f"in {cache}, which" in said and "Make room there" in said
    with pytest.raises(DestinationError, match="DF4LCZ_CACHE"), files.unfinished_work(cache):
        raise OSError(28, "No space left on device", str(cache / "x.npz"))
    with pytest.raises(FileNotFoundError), files.unfinished_work(cache):
        raise FileNotFoundError(2, "gone", "/input.tif")
    with pytest.raises(DestinationError, match="DF4LCZ_CACHE"), files.unfinished_work(cache):
        raise OSError(30, "Read-only file system", str(cache.parent))  # one of the folders that had to be made
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(DestinationError, match="DF4LCZ_CACHE"), files.unfinished_work(tmp_path / "loop" / "cache"):
        raise OSError(40, "Too many levels of symbolic links", str(tmp_path / "loop"))


@pytest.mark.parametrize("name", ["x" * 300, "a\ud800b", "a\0b"], ids=["too long", "half a character", "NUL"])
@pytest.mark.parametrize(
    ("operation", "role"), [("filter", "lcz"), ("filter", "output"), ("quality", "sample"), ("classify", "model")]
)
@pytest.mark.parametrize("place", ["in a folder", "alone"])
def test_names_that_no_file_can_have_are_refused(tmp_path, monkeypatch, operation, role, name, place):
    monkeypatch.chdir(tmp_path)
    write_map(tmp_path / "map.tif", np.full((9, 9), 6, np.uint8))
    ending = {"sample": ".gpkg", "model": ".safetensors"}.get(role, ".tif")
    values = {
        ("s2" if operation == "classify" else "lcz"): "map.tif",
        ("json" if operation == "quality" else "output"): "o.json" if operation == "quality" else "o.tif",
        role: f"{name}{ending}" if place == "alone" else str(tmp_path / f"{name}{ending}"),
    }
    with pytest.raises(
        Df4lczError, match=r"names no file|[Nn]o (model )?file|cannot be (written|read)|too long|null character"
    ):
        door.execute(operation, values, Recorder())
    assert [p.name for p in tmp_path.iterdir()] == ["map.tif"]


def test_files_in_the_root_are_files(tmp_path):
    root = Path(tmp_path.anchor)
    with pytest.raises(DestinationError, match="same file as another output"):
        outputs.check([root / "a.tif", root / "a.tif"], [root / "b.tif"])


_OWN, _OTHER = (
    palettes.qml(palettes.PALETTES["standard"]),
    b"<qgis version='3.34'><pipe><rasterrenderer/></pipe></qgis>",
)
_VECTOR = b"<qgis version='3.34'><renderer-v2 type='singleSymbol'/></qgis>"


@pytest.mark.parametrize(
    ("style", "beside", "raster", "kept"),
    [
        (None, ["city.gpkg"], True, False),
        (_OWN, ["city.tif"], True, False),
        (_OWN, ["city.tif", "city.gpkg"], True, False),
        (_OTHER, ["city.tif", "city.csv"], True, False),  # of the raster that is replaced
        (_OTHER, ["city.tif", "city.vrt"], True, True),
        (_VECTOR, ["city.gpkg"], True, True),
        (_VECTOR, ["city.tif"], True, True),
        (_OWN, ["city.tif"], False, True),
        (_VECTOR, ["city.gpkg"], False, False),
    ],
)
def test_the_style_of_other_data_is_kept(tmp_path, style, beside, raster, kept):
    for name in beside:
        (tmp_path / name).write_bytes(b"data")
    if style:
        (tmp_path / "city.qml").write_bytes(style)
    assert outputs.keeps_style(tmp_path / ("city.tif" if raster else "city.gpkg"), raster=raster) is kept


def test_every_map_leaves_the_style_of_other_data_and_says_so(tmp_path):
    codes = np.random.default_rng(1).integers(1, 18, (20, 20)).astype(np.uint8)
    first, second = (str(write_map(tmp_path / name, codes)) for name in ("a.tif", "b.tif"))
    (tmp_path / "city.gpkg").write_bytes(b"data")
    style, output = tmp_path / "city.qml", tmp_path / "city.tif"
    for operation, request in {
        "filter": {"lcz": first, "output": str(output)},
        "export": {"lcz": first, "output": str(output), "target": "cog"},
        "compare": {"first": first, "second": second, "output": str(output)},
        "series": {"first": first, "second": second, "change": str(output)},
    }.items():
        style.write_bytes(_VECTOR)
        recorder = Recorder()
        door.execute(operation.replace("series", "compare"), request, recorder)
        assert style.read_bytes() == _VECTOR
        assert any("city.qml is the style of other data" in w for w in recorder.texts("warning")), operation
        style.unlink()
        door.execute(operation.replace("series", "compare"), request, Reporter())
        assert style.read_bytes().startswith(outputs.OWN_STYLE)
