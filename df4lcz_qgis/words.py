"""The plugin's words in the user's language: Qt's translations of its texts and of the engine's messages.

English is what the code says; ``resources/i18n`` holds the other languages (``make translations``). All texts are of
one context, since the same words stand in several algorithms.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .engine.shared.errors import Df4lczError
from .engine.shared.folders import RESOURCES
from .engine.shared.message import Message

CONTEXT = "DF4LCZ"
FOLDER = RESOURCES / "i18n"

_installed: list[QTranslator] = []


def tr(text: str | Message | Df4lczError, /, **values: Any) -> str:
    """A text, a template with its values, a message or an error's message, in the user's language."""
    message = text.message if isinstance(text, Df4lczError) else Message.make(text, values)
    # A thin space between thousands: a comma or a point would be a decimal sign to half of the readers.
    group = "\u202f" if _installed else ","
    return message.text(lambda template: QCoreApplication.translate(CONTEXT, template), group=group)


def install(locale: str = "") -> bool:
    """Use the translation for ``locale`` (such as ``de_AT``), by default QGIS's; False where there is none."""
    remove()
    translator = QTranslator()
    # QLocale reads 'de', 'de_AT' and 'pt-BR' alike; Qt then looks for df4lcz_pt_BR.qm, df4lcz_pt.qm in turn.
    if not translator.load(QLocale(locale or QgsApplication.locale()), "df4lcz", "_", str(FOLDER)):
        return False
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
    return True


def remove() -> None:
    """Speak English again, as when the plugin is unloaded."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
