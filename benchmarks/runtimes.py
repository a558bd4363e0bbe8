"""The networks by PyTorch and by OpenVINO: python benchmarks/runtimes.py [--weights MOBILE_SAM.pt].

Each network that maps, in the very way in which a map calls it, with random weights and the same input for both, and
the image encoder of MobileSAM where its weights are at hand. Needs ``openvino`` in the engine's environment, which the
plugin does not require. Telemetry of that package stays off. The table goes into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

# Without it openvino takes a stand-in that reports nothing to anybody.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import openvino  # noqa: E402

from benchmarks.networks import random_network  # noqa: E402
from benchmarks.tables import renew, table  # noqa: E402
from df4lcz_qgis.engine.instances import sam_weights  # noqa: E402
from df4lcz_qgis.engine.shared import libraries  # noqa: E402
from df4lcz_qgis.engine.shared.device import threads  # noqa: E402
from df4lcz_qgis.engine.streams.sentinel2 import prepared  # noqa: E402

_CPU = torch.device("cpu")
_REPEATS = 7


class _Scene(nn.Module):
    """A network over a piece of a scene, all windows at once."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        """Probabilities of the piece's cells."""
        return self.network.scene(pixels, 10)


def main() -> None:
    """Measure and renew the table."""
    libraries.keep_tidy()  # as the engine begins
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, help="of MobileSAM")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    torch.set_num_threads(threads())
    real, zeros = {"border": "real"}, {"border": "zeros"}
    rows = [
        _row(
            "3D ResNet11, width 16, a piece of 428 px", _Scene(_network("resnet3d", width=16, **real)), (10, 428, 428)
        ),
        _row(
            "3D ResNet11, width 64, a piece of 228 px", _Scene(_network("resnet3d", width=64, **real)), (10, 228, 228)
        ),
        _row("3D ResNet11 as published, 32 windows", _network("resnet3d", width=64, **zeros), (32, 10, 32, 32)),
        _row("Sen2LCZ-Net-MF, 256 windows", _network("sen2lcz"), (256, 10, 32, 32)),
        _row("ResNet20, 256 windows", _network("resnet_v2"), (256, 10, 32, 32)),
    ]
    if options.weights:
        sam, _ = sam_weights.load(options.weights)
        encoder = sam.eval().to(memory_format=torch.channels_last).image_encoder
        rows.append(_row("MobileSAM's image encoder, a tile", encoder, (1, 3, 1024, 1024)))
    columns = ["Network", "PyTorch, s", "OpenVINO, s", "Ratio", "Made ready, s", "Largest difference"]
    note = (
        f"The least of {_REPEATS} times, in turn, {threads()} threads, float32; PyTorch {torch.__version__}, OpenVINO "
        f"{openvino.__version__.split('-')[0]}. Made ready: once for each size of the input."
    )
    renew("runtimes", f"{table(columns, rows)}\n\n{note}")


def _network(architecture: str, **options: object) -> nn.Module:
    return prepared(random_network(architecture, **options)[0].eval(), _CPU)[0]


def _row(title: str, network: nn.Module, shape: tuple[int, ...]) -> list[str]:
    pixels = torch.rand(shape) * 0.3
    channels_last = len(shape) == 4 and not any(p.dim() == 5 for p in network.parameters())
    own = pixels.contiguous(memory_format=torch.channels_last) if channels_last else pixels
    began = time.perf_counter()
    with torch.no_grad():
        model = openvino.convert_model(network, example_input=pixels, input=[list(shape)])
    settings = {"INFERENCE_NUM_THREADS": threads(), "INFERENCE_PRECISION_HINT": "f32", "PERFORMANCE_HINT": "LATENCY"}
    compiled = openvino.Core().compile_model(model, "CPU", settings)
    request, output, numbers = compiled.create_infer_request(), compiled.output(0), pixels.numpy()
    ready = time.perf_counter() - began
    with torch.inference_mode():
        difference = abs(network(own).numpy() - request.infer([numbers])[output]).max()
        torchs, others = [], []
        for _ in range(_REPEATS):
            torchs.append(_seconds(lambda: network(own)))
            others.append(_seconds(lambda: request.infer([numbers])))
    one, other = min(torchs), min(others)
    sys.stdout.write(f"{title}: medians {statistics.median(torchs):.3f} and {statistics.median(others):.3f} s\n")
    return [title, f"{one:.2f}", f"{other:.2f}", f"**{one / other:.1f}**", f"{ready:.0f}", f"{difference:.0e}"]


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
