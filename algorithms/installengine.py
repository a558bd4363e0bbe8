"""Install engine: the private Python environment that the networks run in."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ..df4lcz_qgis import engine_client, engine_environment, network
from ..df4lcz_qgis.declared import strings
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class InstallEngine(Df4lczAlgorithm):
    """``df4lcz:installengine``."""

    NAME = "installengine"
    TITLE = "Install engine"
    GROUP = "setup"
    TAGS = ("pytorch", "environment", "dependencies", "repair")
    ABOUT = (
        "Sets up the engine: a private Python environment with PyTorch, rasterio and the other packages that the "
        "networks need, in your user folder. QGIS's own Python is not touched. It downloads some 300 MB, up to 3 GB "
        "with support for NVIDIA graphics cards, and takes some minutes; it is needed once, and again after updates of "
        "the plugin that need other packages."
    )
    EXAMPLE = "qgis_process run df4lcz:installengine -- WHEELS=cpu"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            strings("WHEELS", engine_environment.WHEELS, title="PyTorch build"),
            "auto: fixed versions whose files are held against known sums; on Linux without an NVIDIA graphics card "
            "the smaller PyTorch, whose two packages come from PyTorch's own index and are held against the sums that "
            "this index states; on Windows and macOS without support for NVIDIA graphics cards. cpu: the smaller build "
            "without graphics card; cuda: the build for NVIDIA graphics cards; newest: the newest versions that fit, "
            "without known sums, where the fixed ones cannot be had.",
        )
        self.add(
            QgsProcessingParameterBoolean("REPAIR", "Repair", defaultValue=False),
            "Make the environment anew even when it seems complete.",
        )
        self.add(
            QgsProcessingParameterFile(
                "WHEELHOUSE", "Folder of wheels", QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            "For a computer without a network: a folder of the packages, made by 'make wheelhouse' on another one of "
            "the same system and version of Python. Nothing is fetched then.",
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString("PYTHON", self.tr("Python of the engine")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        engine_client.shut_down()
        reporting = engine_environment.Reporting(
            lambda line: feedback.pushConsoleInfo(self.tr(line)),
            lambda f: feedback.setProgress(100 * f),
            lambda: engine_client.is_cancelled(feedback),
        )
        python = engine_environment.install(
            reporting,
            wheels=self.parameterAsEnumString(parameters, "WHEELS", context),
            wheelhouse=self.parameterAsFile(parameters, "WHEELHOUSE", context) or None,
            repair=self.parameterAsBoolean(parameters, "REPAIR", context),
            network=network.environment(),
        )
        return {"PYTHON": str(python)}
