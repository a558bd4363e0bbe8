"""Paths as users have them: spaces, accents, quotes, more than 260 characters, archives, and those of Windows."""

import json
import os
import re
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from scenes import make_scene

gdal.UseExceptions()


@pytest.fixture(scope="module")
def deep_folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("paths") / ("Größe & Łódź 'x' 市 " + "a" * 130) / ("très profond (b) " + "b" * 130)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(scope="module")
def deep_scene(deep_folder) -> Path:
    return make_scene(deep_folder / "scène né.tif")


def codes(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_layer_in_a_long_path_is_mapped_as_one_in_a_short_path(run, deep_scene, small_model, tmp_path):
    shorter = make_scene(tmp_path / "s.tif")
    model = deep_scene.with_name("modèle.safetensors")
    model.write_bytes(Path(small_model).read_bytes())
    layer = QgsRasterLayer(str(deep_scene), "scène")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    output = deep_scene.parent / "sorties né" / "carte.tif"
    try:
        results = run("df4lcz:classify", {"S2": layer.id(), "MODEL": str(model), "OUTPUT": str(output)})
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert results["OUTPUT"] == str(output) and not list(output.parent.glob("*partial*"))
    run("df4lcz:classify", {"S2": str(shorter), "MODEL": str(small_model), "OUTPUT": str(tmp_path / "o.tif")})
    assert (codes(output) == codes(tmp_path / "o.tif")).all()
    assert QgsRasterLayer(str(output), "lcz").isValid()


def test_relative_paths_begin_where_qgis_process_is(qgis_process, deep_scene, small_model):
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:classify",
        "--",
        f"S2={deep_scene.name}",
        f"MODEL={small_model}",
        "OUTPUT=ici né.tif",
        cwd=deep_scene.parent,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["CELLS"] == 35
    assert (deep_scene.parent / "ici né.tif").is_file()


def test_an_image_in_an_archive_is_read_there(run, deep_scene, small_model, tmp_path):
    archive = tmp_path / "archive à lire.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(deep_scene, "dedans/scène né.tif")
        file.writestr("dedans/autre.txt", "not an image")
    layer = QgsRasterLayer(f"/vsizip/{archive}/dedans/scène né.tif", "zipped")
    assert layer.isValid()
    run("df4lcz:classify", {"S2": layer, "MODEL": str(small_model), "OUTPUT": str(tmp_path / "o.tif")})
    assert codes(tmp_path / "o.tif").shape == (5, 7)


def test_one_raster_of_a_geopackage(run, deep_scene, small_model, tmp_path):
    """GPKG:FILE:TABLE, a string of GDAL that is no path."""
    path = tmp_path / "deux à la fois.gpkg"
    options = ["TILE_FORMAT=TIFF", "BLOCKSIZE=64"]
    band = gdal.Translate("", str(deep_scene), format="MEM", bandList=[1], outputType=gdal.GDT_Float32)
    gdal.Translate(str(path), band, format="GPKG", creationOptions=[*options, "RASTER_TABLE=one"])
    gdal.Translate(
        str(path), band, format="GPKG", creationOptions=[*options, "RASTER_TABLE=two", "APPEND_SUBDATASET=YES"]
    )
    from df4lcz.df4lcz_qgis import layers

    layer = QgsRasterLayer(f"GPKG:{path}:two", "two")
    assert layer.isValid()
    source, bounds = layers.raster_source(layer), layer.extent()
    assert source["path"] == f"GPKG:{path}:two"
    # What QGIS shows goes along, for the engine to compare.
    assert source["size"] == [layer.width(), layer.height()]
    assert source["extent"] == [bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum()]


@pytest.mark.parametrize("kind", ["gpkg", "nc", "zip"])
def test_a_file_of_several_rasters_is_named_as_such(run, tmp_path, kind):
    """QGIS opens none of them of itself, and says that the file was not found."""
    for name in ("one", "two"):
        one = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 30, 30, 2 if kind == "nc" else 1)
        one.SetGeoTransform((500_000, 100, 0, 5_000_000, 0, -100))
        one.FlushCache()
        if kind == "gpkg":
            options = [f"RASTER_TABLE={name}", "APPEND_SUBDATASET=YES"]
            gdal.GetDriverByName("GPKG").CreateCopy(str(tmp_path / "several.gpkg"), one, options=options)
    if kind == "nc":
        gdal.GetDriverByName("netCDF").CreateCopy(str(tmp_path / "several.nc"), one)
    if kind == "zip":
        with zipfile.ZipFile(tmp_path / "several.zip", "w") as archive:
            for name in ("one.tif", "two.tif"):
                archive.write(tmp_path / name, name)
    with pytest.raises(QgsProcessingException) as caught:
        run("df4lcz:statistics", {"LCZ": str(tmp_path / f"several.{kind}")})
    said = str(caught.value) + run.log
    example = re.search(rf"several\.{kind} holds 2 rasters, each by itself\. Choose one of them, such as (.+)\.", said)
    assert example and "damaged" not in said
    assert QgsRasterLayer(example[1], "one").isValid()


def test_sources_are_absolute_and_not_resolved(deep_scene, tmp_path, monkeypatch):
    """On Windows resolving makes a drive of the network the name of a server, which may not let one in."""
    from df4lcz.df4lcz_qgis import layers

    (tmp_path / "drive").symlink_to(deep_scene.parent)
    seen = tmp_path / "drive" / deep_scene.name
    assert layers.raster_source(QgsRasterLayer(str(seen), "linked"))["path"] == str(seen)
    monkeypatch.chdir(tmp_path)
    assert layers.raster_source(QgsRasterLayer(f"drive/{deep_scene.name}", "relative"))["path"] == str(seen)
    polygons = tmp_path / "drive" / "aires né.geojson"
    polygons.write_text('{"type": "FeatureCollection", "features": []}')
    source = layers.vector_source(QgsVectorLayer(f"{polygons}|layername=aires né", "areas", "ogr"))
    assert source["path"] == str(polygons)


@pytest.mark.parametrize(
    ("source", "path", "layer"),
    [
        (r"C:\Users\Jörg Ü\a b.tif", r"C:\Users\Jörg Ü\a b.tif", None),
        ("C:/Größe/a.tif", "C:/Größe/a.tif", None),
        (r"\\server\share é\a.tif", r"\\server\share é\a.tif", None),
        ("//server/x/a.tif", "//server/x/a.tif", None),
        ("GPKG:C:/x y/a.gpkg:two", "C:/x y/a.gpkg", "two"),
        (r'NETCDF:"C:\x\a.nc":Band1', r'NETCDF:"C:\x\a.nc":Band1', None),
    ],
)
def test_how_qgis_takes_sources_of_windows_apart(provider, source, path, layer):
    """What ``layers.raster_source`` builds on; the files themselves are on no drive of this computer."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", source)
    assert parts["path"] == path and (parts["layerName"] or None) == layer and not parts.get("vsiPrefix")


def test_vectors_of_windows_as_the_engine_takes_them_apart(provider):
    from df4lcz.df4lcz_qgis.engine.shared.parameter import VectorSource

    for path in (r"C:\Users\Jörg Ü\a b.gpkg", "C:/x y/a.gpkg", r"\\server\share é\a.gpkg", r"\\?\C:\long\a.gpkg"):
        assert VectorSource.parse(f"{path}|layername=aires né") == VectorSource(path, "aires né")
        assert VectorSource.parse(path) == VectorSource(path)
        parts = QgsProviderRegistry.instance().decodeUri("ogr", f"{path}|layername=aires né")
        assert (parts["path"], parts["layerName"]) == (path, "aires né")


def test_folders_of_weights_in_the_options(provider, monkeypatch):
    from df4lcz.df4lcz_qgis import settings
    from df4lcz.df4lcz_qgis.engine.shared.weights import split_folders
    from qgis.core import QgsSettings

    name = f"Processing/Configuration/{settings.WEIGHTS_FOLDERS}"
    QgsSettings().setValue(name, ' "/a b/é"; ;/c ')  # as the options' dialog joins them
    try:
        assert settings.weights_folders() == ["/a b/é", "/c"]
    finally:
        QgsSettings().remove(name)
    assert split_folders(r'C:\a b;"D:\Größe";;\\server\w', ";") == [r"C:\a b", r"D:\Größe", r"\\server\w"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (3221225477, r"crashed \(an access violation, exit code 0xC0000005: last words"),
        (0xC0000017, "ran out of memory"),
        (103, r"broke \(exit code 103: last words"),
    ],
)
def test_how_an_engine_ends_on_windows(provider, tmp_path, monkeypatch, code, words):
    """There it has no signals but numbers, which no program here can end with: the process is real, its code is not."""
    from df4lcz.df4lcz_qgis import engine_client
    from df4lcz.df4lcz_qgis.engine.shared.errors import EngineError

    python = tmp_path / "python é"
    python.write_text("#!/bin/sh\necho 'last words' >&2\n")
    python.chmod(0o755)
    process = engine_client.EngineProcess(python, dict(os.environ))
    process._process.wait()
    monkeypatch.setattr(process._process, "wait", lambda *_: code)
    with pytest.raises(EngineError, match=words):
        process.request({}, QgsProcessingFeedback())


def test_what_a_killed_engine_leaves_is_removed_whatever_its_name(provider, tmp_path):
    from df4lcz.df4lcz_qgis import engine_client, engine_environment

    process = engine_client.EngineProcess(engine_environment.find(), engine_environment.clean_environment())
    names = ("carte [1] né.partial-7.tif", "carte [1] né.partial-7.tif.aux.xml", "carte 1 né.partial-7.tif.aux.xml")
    for name in names:
        (tmp_path / name).touch()
    process._events.put({"event": "scratch", "path": str(tmp_path / names[0])})  # not heard before the cancel
    process._process.kill()
    process.end()
    assert [p.name for p in tmp_path.iterdir()] == [names[2]]
