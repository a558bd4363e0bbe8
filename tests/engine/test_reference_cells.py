"""Cells of reference areas count once, held against every cell's centre in every area."""

import json

import numpy as np
import pytest
import shapely
from core_scenes import Recorder, write_map
from rasterio.transform import Affine, from_origin
from scipy.sparse.csgraph import connected_components
from test_assessment import _areas, counted_once

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps import reference_cells
from df4lcz_qgis.engine.shared.errors import TrainingAreasError

NORTH_UP = from_origin(500000, 5500000, 100, 100)
TURNED = Affine.translation(500000, 5500000) * Affine.rotation(25) * Affine.scale(100, -100)


def assess(tmp_path, codes, boxes, classes, transform=NORTH_UP, **parameters):
    """Outcome, warnings and remarks on areas; ``boxes`` are (column, row, column, row), or shapes in cells."""
    shapes = [b if isinstance(b, shapely.Geometry) else shapely.box(*b) for b in boxes]
    on_ground = [shapely.transform(s, lambda xy: np.column_stack(transform * tuple(xy.T))) for s in shapes]
    told = Recorder()
    lcz = str(write_map(tmp_path / "map.tif", codes, transform))
    areas = _areas(tmp_path / "areas.gpkg", on_ground, classes)
    outputs = door.execute("accuracy", {"lcz": lcz, "areas": areas, "bootstraps": 0, **parameters}, told)
    return outputs, told.texts("warning"), told.texts("info")


@pytest.fixture
def codes():
    codes = np.full((40, 40), 6)
    codes[:, 20:], codes[:5] = 14, 2
    return codes


PLAIN = [(2, 10, 12, 20), (22, 10, 32, 20), (5, 25, 10, 30)]


@pytest.mark.parametrize("again", [(2, 10, 12, 20), (2.03, 10.03, 12.03, 20.03), (4, 12, 8, 16)])
def test_areas_of_one_class_on_the_same_ground_count_once_and_are_one_group(tmp_path, codes, again):
    plain, warnings, infos = assess(tmp_path, codes, PLAIN, [6, 14, 2], bootstraps=200, json=str(tmp_path / "a.json"))
    wanted = json.loads((tmp_path / "a.json").read_text())["bootstraps"]
    assert plain["samples"] == 225 and plain["groups"] == 3 and not warnings and not infos
    outputs, warnings, infos = assess(
        tmp_path, codes, [*PLAIN, again, again], [6, 14, 2, 6, 6], bootstraps=200, json=str(tmp_path / "a.json")
    )
    assert {k: v for k, v in outputs.items() if k != "json"} == {k: v for k, v in plain.items() if k != "json"}
    assert json.loads((tmp_path / "a.json").read_text())["bootstraps"] == wanted
    assert not warnings and any("3 of 5 reference areas share cells" in line for line in infos)


def test_ground_of_several_classes_is_left_out_and_told(tmp_path, codes):
    outputs, warnings, _ = assess(tmp_path, codes, [*PLAIN, (8, 8, 16, 16)], [6, 14, 2, 5])
    assert outputs["samples"] == 225 + 64 - 2 * 24 and outputs["groups"] == 4
    assert outputs["oa"] == pytest.approx((100 - 24 + 100) / (225 + 64 - 2 * 24))
    (told,) = warnings
    assert told.startswith("24 cells") and "such as 1 and 4" in told
    with pytest.raises(TrainingAreasError, match=r"All 100 cells of the map in areas of areas\.gpkg"):
        assess(tmp_path, codes, [PLAIN[0], PLAIN[0]], [6, 14])


def test_areas_smaller_than_a_cell_are_not_more_than_the_cell(tmp_path, codes):
    def crumbs(column, row, count=9):
        return [(column + k / 20, row + 0.1, column + k / 20 + 0.02, row + 0.12) for k in range(count)]

    outputs, warnings, infos = assess(tmp_path, codes, [(2, 10, 12, 20), *crumbs(15, 15)], [6] + [14] * 9)
    assert (outputs["samples"], outputs["groups"], outputs["oa"]) == (101, 2, pytest.approx(100 / 101))
    assert not warnings and any("9 of 10 reference areas share cells" in line for line in infos)
    # Of several classes in one cell: none. In a cell whose centre lies in another area: that area's.
    outputs, warnings, infos = assess(
        tmp_path, codes, [(2, 10, 12, 20), *crumbs(15, 15), *crumbs(11, 12)], [6, 14, *[2] * 8, *[14] * 9]
    )
    assert (outputs["samples"], outputs["groups"], outputs["oa"]) == (100, 1, 1)
    assert len(warnings) == 1 and warnings[0].startswith("1 cells of the map") and "such as 2 and 3" in warnings[0]
    assert not any("lie off the map" in line for line in infos)


@pytest.mark.parametrize(("size", "offset"), [(1, 0), (1, 0.25), (0.5, 0), (0.5, 0.25), (0.25, 0.1), (2, 0.5)])
def test_a_whole_grid_of_areas_counts_each_cell_of_the_map(tmp_path, size, offset):
    rng = np.random.default_rng(1)
    corners = [(c, r) for c in np.arange(offset - size, 12, size) for r in np.arange(offset - size, 12, size)]
    boxes, classes = [(c, r, c + size, r + size) for c, r in corners], rng.integers(1, 18, len(corners))
    outputs, warnings, _ = assess(tmp_path, rng.integers(1, 18, (12, 12)), boxes, classes)
    assert outputs["samples"] == 144 and not any("different classes" in w for w in warnings)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("transform", [NORTH_UP, TURNED])
@pytest.mark.parametrize("block", [7, 1024])
def test_random_areas_equal_every_centre_in_every_area(tmp_path, monkeypatch, seed, transform, block):
    monkeypatch.setattr(reference_cells, "_BLOCK", block)
    rng = np.random.default_rng(seed)
    codes = rng.choice([0, 2, 6, 11, 14], (30, 40))
    centres, radii = rng.uniform(0, 40, (60, 2)) * (1, 0.75), rng.choice([0.1, 0.3, 2, 5], 60)
    centres[radii < 1] = np.floor(centres[radii < 1]) + 0.25  # no rounding moves a small one into another cell
    shapes = np.array([shapely.Point(c).buffer(r) for c, r in zip(centres, radii, strict=True)], object)
    inside = shapely.within(shapes, shapely.box(0, 0, 40, 30))  # what lies beyond the edge is another test's
    shapes, classes = shapes[inside], rng.choice([2, 6, 14], inside.sum())
    reference, mapped, disputed = counted_once(shapes, classes, codes)
    assert disputed > 50
    outputs, warnings, _ = assess(tmp_path, codes, shapes, classes, transform)
    assert outputs["samples"] == (mapped > 0).sum() and outputs["unmapped"] == (mapped == 0).sum()
    assert outputs["oa"] == pytest.approx((reference == mapped)[mapped > 0].mean())
    assert any(w.startswith(f"{disputed:,} cells") for w in warnings)
    # Of one class only: areas that share cells are groups.
    outputs, _, _ = assess(tmp_path, np.full(codes.shape, 6), shapes, np.full(len(shapes), 6), transform)
    rows, columns = np.indices(codes.shape)
    held = np.array([shapely.contains_xy(s, columns.ravel() + 0.5, rows.ravel() + 0.5) for s in shapes])
    small = ~held.any(1)
    places = np.array([s.representative_point().coords[0] for s in shapes]).astype(int)
    cells = held.copy()
    cells[small, (places[:, 1] * 40 + places[:, 0])[small]] = True
    used = ~small | ~(held.any(0) & cells).any(1)
    _, labels = connected_components((cells @ cells.T)[used][:, used])
    assert outputs["groups"] == len(set(labels)) and outputs["samples"] == cells.any(0).sum()


@pytest.mark.parametrize("class_of_half", [6, 14])
def test_ground_beyond_the_edge_is_told_like_ground_without_data(tmp_path, class_of_half):
    padded = np.zeros((20, 30), int)
    padded[:10, :10] = 6
    boxes, classes = [(5, 0, 20, 10), (2, 5, 4, 15), (12, 3, 18, 6)], [6, 6, class_of_half]
    boxes, classes = boxes[: 3 if class_of_half == 6 else 2], classes[: 3 if class_of_half == 6 else 2]
    cropped, whole = (assess(tmp_path, m, boxes, classes) for m in (padded[:10, :10], padded))
    for key in ("samples", "unmapped", "groups", "oa"):
        assert cropped[0][key] == whole[0][key]
    assert cropped[0]["unmapped"] == 110
    assert [w for w in cropped[1] if "reference" in w] == [w for w in whole[1] if "reference" in w] != []


@pytest.mark.parametrize(
    ("left", "columns", "west", "east", "samples", "beyond"),
    [(-180, 3600, 178, 181, 600, 0), (179, 20, -180.5, -178, 300, 200), (0, 1805, -180, -179, 100, 100)],
)
def test_what_lies_around_180_degrees_is_not_beyond_the_edge(tmp_path, left, columns, west, east, samples, beyond):
    """Cells of 0.1 degrees of the Earth or a part of it, and an area of 20 rows."""
    lcz = str(write_map(tmp_path / "map.tif", np.full((100, columns), 6), from_origin(left, 5, 0.1, 0.1), "EPSG:4326"))
    areas = _areas(tmp_path / "areas.gpkg", [shapely.box(west, -1, east, 1)], [6], "EPSG:4326")
    outputs = door.execute("accuracy", {"lcz": lcz, "areas": areas, "bootstraps": 0}, Recorder())
    assert (outputs["samples"], outputs["unmapped"]) == (samples, beyond)
