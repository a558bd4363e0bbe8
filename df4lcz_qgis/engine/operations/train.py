"""Operation ``train``: a training set becomes a model of both streams and their fusion."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.errors import DestinationError
from ..shared.parameter import parameter
from ..shared.reporter import Reporter
from ..shared.tables import FEATURES, GOOGLE_EARTH, SENTINEL2, NetworksOf
from .fields import MODEL, PAGE, device, split, training_set


@dataclass(frozen=True)
class Parameters:
    """What the operation needs; the defaults are the authors' where they had the choice."""

    training_set: Path = training_set()
    output: Path = parameter(
        "The model file to write; the checkpoint to resume from lies beside it until the training is done.",
        title="Model",
        writes=MODEL,
    )
    streams: str = parameter(
        "streams to train: both fuses Sentinel-2 with high-resolution imagery, sentinel2 needs Sentinel-2 alone",
        "both",
        choices=("both", "sentinel2"),
        title="Streams",
    )
    split: str = split(
        "how samples are split into train, validation and test: strict, into parts that share no ground (windows "
        "between them are left out), by whole polygons, whose windows may show the same ground, or at random by "
        "sample; the figures of the latter two are higher than a new place would give"
    )
    sentinel2_network: str = parameter(
        "network of the Sentinel-2 stream: resnet3d is the paper's, sen2lcz and resnet_v2 are smaller 2D networks",
        "resnet3d",
        choices=NetworksOf(SENTINEL2),
        title="Network of the Sentinel-2 stream",
        advanced=True,
    )
    google_earth_network: str = parameter(
        "network of the Google Earth stream: gcn2 looks at texture, shape and surroundings of up to 200 objects, gcn "
        "is that of the paper, and taken where the training set has nothing more",
        "gcn2",
        choices=NetworksOf(GOOGLE_EARTH),
        title="Network of the Google Earth stream",
        advanced=True,
    )
    network_options: tuple[str, ...] = parameter(
        "further options of the networks, as sentinel2.name=value, google_earth.name=value or features.name=value", ()
    )
    width: int = parameter(
        "filters of the 3D network's first layer: 64 as published, 8 to 16 for laptops",
        64,
        minimum=1,
        title="Width of the 3D network",
    )
    border: str = parameter(
        "what the 3D network sees around a window: its real surroundings (maps are made faster), zeros (as published), "
        "or automatically the first where the training set has it",
        "auto",
        choices=("auto", "real", "zeros"),
        title="Surroundings of a window",
        advanced=True,
    )
    standardise: bool = parameter(
        "standardise each band by the training samples' mean and deviation; switch it off only to repeat "
        "the paper's experiment",
        True,
        title="Standardise the bands",
        advanced=True,
    )
    pretrained: Path | None = parameter(
        "Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of "
        "'Download weights'.",
        None,
        title="Pretrained Sentinel-2 stream",
        reads=MODEL,
    )
    pretrained_use: str = parameter(
        "train the pretrained stream further (fine-tune), or take it as it is (as-is), which needs no time",
        "fine-tune",
        choices=("fine-tune", "as-is"),
        title="Use of the pretrained stream",
        advanced=True,
    )
    epochs: int = parameter(
        "epochs (passes over the samples) of the Sentinel-2 stream at most; the best one counts",
        100,
        minimum=1,
        title="Epochs",
    )
    batch_size: int = parameter(
        "windows in a batch of the Sentinel-2 stream; halve it where memory runs out",
        64,
        minimum=2,
        title="Batch size",
        advanced=True,
    )
    learning_rate: float | None = parameter(
        "learning rate of the Sentinel-2 stream (default 0.002, or 0.0002 to fine-tune); lower it where the loss jumps",
        None,
        minimum=1e-9,
        title="Learning rate",
        advanced=True,
    )
    decay_factor: float = parameter(
        "what the learning rate of the Sentinel-2 stream is multiplied by at each fall; 1 for none",
        0.4,
        minimum=1e-6,
        maximum=1,
        title="Fall of the learning rate",
        advanced=True,
    )
    decay_epochs: int = parameter(
        "epochs between two falls of the learning rate; more for small training sets",
        5,
        minimum=1,
        title="Epochs from fall to fall",
        advanced=True,
    )
    patience: int = parameter(
        "epochs without a lower validation loss after which the Sentinel-2 stream stops; more waits longer",
        40,
        minimum=1,
        title="Patience (epochs)",
        advanced=True,
    )
    google_earth_epochs: int | None = parameter(
        "epochs of the Google Earth stream at most (default 40, or 100 of the paper's network, which needs some "
        "hundreds with small training sets)",
        None,
        minimum=1,
        title="Google Earth stream: epochs",
        advanced=True,
    )
    google_earth_batch_size: int = parameter(
        "graphs in a batch of the Google Earth stream; 32 as in the authors' code",
        32,
        minimum=1,
        title="Google Earth stream: batch size",
        advanced=True,
    )
    google_earth_learning_rate: float | None = parameter(
        "learning rate of the Google Earth stream (default 0.003, or 0.01 of the paper's network); lower it where the "
        "loss jumps",
        None,
        minimum=1e-9,
        title="Google Earth stream: learning rate",
        advanced=True,
    )
    google_earth_patience: int | None = parameter(
        "epochs without a lower validation loss after which the Google Earth stream stops (default all, or 20 of the "
        "paper's network); more waits longer",
        None,
        minimum=1,
        title="Google Earth stream: patience (epochs)",
        advanced=True,
    )
    features: bool = parameter(
        "train a third stream on the further features of the training set, where it has some; it is fused where it "
        "gains on validation areas left out",
        True,
        title="Learn from further features",
        advanced=True,
    )
    features_network: str = parameter(
        "network of the stream of further features: feature_net is light, and takes up to some hundred bands",
        "feature_net",
        choices=NetworksOf(FEATURES),
        title="Network of further features",
        advanced=True,
    )
    features_epochs: int = parameter(
        "epochs of the stream of further features; the best one counts",
        40,
        minimum=1,
        title="Further features: epochs",
        advanced=True,
    )
    augmentation: str = parameter(
        "streams whose samples are flipped and turned by right angles at random, which makes more of few samples: auto "
        "leaves out the paper's graph network, as the paper does",
        "auto",
        choices=("none", "sentinel2", "both", "auto"),
        title="Flips and turns",
        advanced=True,
    )
    borders: bool = parameter(
        "train the network gcn2 on windows joined from two samples too, as on the border of two zones; training areas "
        "lie inside zones, and a map is full of borders",
        True,
        title="Made-up borders",
        advanced=True,
    )
    class_weights: str = parameter(
        "weights of the classes in the loss: none, or balanced by their frequency, where some have few samples",
        "none",
        choices=("none", "balanced"),
        title="Class weights",
        advanced=True,
    )
    soft_labels: float = parameter(
        "share of a sample's label that goes to the other classes, by how alike they are in the weighted accuracy OAw, "
        "so that a confusion with a similar class costs less; 0 leaves labels as they are",
        0.0,
        minimum=0,
        maximum=0.5,
        title="Softened labels",
        advanced=True,
    )
    fusion: str = parameter(
        "how the streams are fused: auto takes calibrated streams by the rule that gains most on validation areas left "
        "out, and the better stream alone where none gains; alpha is the paper's weighted mean, with the alpha under "
        "which the validation samples are likeliest; further features have no say in it",
        "auto",
        choices=("auto", "alpha"),
        title="Fusion",
        advanced=True,
    )
    alpha: float | None = parameter(
        "weight of the Sentinel-2 stream in the paper's weighted mean, in which further features have no say; 0.6 in "
        "the authors' code",
        None,
        minimum=0,
        maximum=1,
        title="Alpha",
        advanced=True,
    )
    seed: int = parameter(
        "seed of all that is random; the same seed gives the same model on the same computer",
        0,
        minimum=0,
        title="Seed",
    )
    mixed_precision: bool = parameter(
        "compute in mixed precision on CUDA; switch it off where the loss becomes nan",
        True,
        title="Mixed precision",
        advanced=True,
    )
    resume: bool = parameter(
        "go on with a training that was stopped, from the checkpoint beside the model file",
        False,
        title="Resume a stopped training",
        advanced=True,
    )
    name: str | None = parameter(
        "A name to recognise the model by, such as the city's; it is kept in the model file.",
        None,
        title="Name of the model",
        name="MODEL_NAME",
        advanced=True,
    )
    device: str = device()
    report: Path | None = parameter(
        "Page with the curves, the choice of alpha, accuracies and confusion matrices.",
        None,
        title="Report",
        writes=PAGE,
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Train; returns the paths of model and report, alpha, and the overall accuracies on the test samples."""
    import dataclasses

    from ..report import training as training_report
    from ..shared import device, model_file, outputs
    from ..training import set_layout
    from ..training.compatibility import check_pretrained
    from ..training.set_reading import open_training_set
    from ..training.settings import Settings
    from ..training.training import Training

    output = Path(parameters.output).absolute()
    written = (output, parameters.report)
    outputs.check(written, set_layout.of_the_set(parameters.training_set, written))
    pretrained = None
    if parameters.pretrained:
        pretrained = model_file.load(parameters.pretrained)
        check_pretrained(pretrained)
    settings = Settings(**{f.name: getattr(parameters, f.name) for f in dataclasses.fields(Settings)})
    training_set, chosen = open_training_set(parameters.training_set), device.choose(parameters.device)
    training = Training(training_set, settings, output, chosen, reporter, name=parameters.name, pretrained=pretrained)
    model = training.run(resume=parameters.resume)
    if parameters.report:
        try:
            training_report.write(model.metadata, parameters.report, reporter, training_set=training_set)
        except DestinationError as error:  # then the model is not in place either
            raise training.telling_kept(error) from error
    test = model.metadata["training"]["test"] or {}
    return {
        "output": str(output),
        "report": str(parameters.report) if parameters.report else None,
        "name": model.metadata["name"],
        "alpha": model.metadata["alpha"],
        "fusion": model.metadata.get("fusion"),
        "test_accuracy": {stream: figures["oa"] for stream, figures in test.items()},
        "best_epoch": model.metadata["training"]["best_epoch"],
    }
