import pytest
from qgis.core import QgsProcessingException


def test_real_weights_become_a_model(run, data, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared import model_file

    output = tmp_path / "model.safetensors"
    weights = data / "weights" / "sen2lcz_net_mf_so2sat.hdf5"
    results = run("df4lcz:importmodel", {"WEIGHTS": str(weights), "OUTPUT": str(output)})
    assert results == {"OUTPUT": str(output), "NAME": "Sen2LCZ-Net-MF, So2Sat LCZ42"}
    stream = model_file.read_metadata(output)["streams"]["sentinel2"]
    assert stream["options"] == {"bands": 10, "classes": 17, "width": 16, "depth": 17, "multilevel": True}
    assert stream["bands"][7] == "B8A"


@pytest.mark.parametrize("content", [b"", b"\x89HDF\r\n\x1a\n" + bytes(50), b"PK\x03\x04nonsense"])
def test_other_files_are_refused(run, tmp_path, content):
    weights, output = tmp_path / "weights.h5", tmp_path / "model.safetensors"
    weights.write_bytes(content)
    output.write_bytes(b"precious")
    with pytest.raises(QgsProcessingException, match="not a file of Keras weights"):
        run("df4lcz:importmodel", {"WEIGHTS": str(weights), "OUTPUT": str(output)})
    assert output.read_bytes() == b"precious"


def test_truncated_real_weights_are_refused(run, data, tmp_path):
    weights = tmp_path / "weights.h5"
    weights.write_bytes((data / "weights" / "resnet20_so2sat.h5").read_bytes()[:1_000_000])
    with pytest.raises(QgsProcessingException, match="truncated"):
        run("df4lcz:importmodel", {"WEIGHTS": str(weights), "OUTPUT": str(tmp_path / "model.safetensors")})
