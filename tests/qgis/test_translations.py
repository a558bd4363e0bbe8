"""The plugin in other languages: every text translated, and shown by dialogs, errors, and qgis_process."""

import importlib.util
import re
import shutil
import string
import subprocess

import pytest
from conftest import ROOT
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

LANGUAGES = ("de", "es", "fr", "pt", "zh")
FOLDER = ROOT / "resources" / "i18n"


@pytest.fixture(scope="module")
def tool():
    specification = importlib.util.spec_from_file_location("translations", ROOT / "scripts" / "make_translations.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def texts(tool, provider):
    return tool.texts_in_code() | tool.texts_of_algorithms()


@pytest.fixture
def speak(provider):
    """Install a language as the plugin does; English again afterwards."""
    from df4lcz.df4lcz_qgis import words

    yield words.install
    words.remove()


def fields(text):
    return sorted((name, spec, conversion) for _, name, spec, conversion in string.Formatter().parse(text) if name)


def test_texts_are_found_in_every_place(texts):
    assert len(texts) > 800
    for text in (
        "Classify local climate zones",  # a title
        "Sentinel-2 image",  # a parameter's name
        "GeoTIFF of the LCZ codes.",  # its help
        "Number of cells",  # an output
        "Analysis of LCZ maps",  # a group
        "Map LCZs with a pretrained model",  # a ready model
        "There is no file {path}. Check the layer's source.",  # an error of the engine
        "Choose products or band files, or a folder with them.",  # one of QGIS's side
        "Graphs of {done} of {count} windows",  # progress
        "No training samples of: {unseen}. The model will not know these classes.",  # a warning
        "is only half installed",  # a part of a sentence
    ):
        assert text in texts, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(tool, texts, language):
    done = tool.read(FOLDER / f"df4lcz_{language}.ts")
    assert set(done) == texts  # else: make translations
    assert not [text for text, translation in done.items() if not translation.strip()]
    for text, translation in done.items():
        if "{" in text:
            assert fields(translation) == fields(text), text
        assert (text[0].isspace(), text[-1].isspace()) == (translation[0].isspace(), translation[-1].isspace()), text
    same = [text for text, translation in done.items() if text == translation and re.search("[a-z]{4}", text)]
    assert len(same) < 0.05 * len(done), same  # names such as 'Alpha' and 'Kappa' may be


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_quotes_are_those_of_the_toolbox(tool, language):
    done = tool.read(FOLDER / f"df4lcz_{language}.ts")
    titles = {a.TITLE for a in QgsApplication.processingRegistry().providerById("df4lcz").algorithms()}
    for text, translation in done.items():
        for quoted in set(re.findall(r"'([^'{}]+)'", text)) & titles:
            assert done[quoted] in translation, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_the_same(tool, speak, language):
    assert speak(language)
    done = tool.read(FOLDER / f"df4lcz_{language}.ts")
    assert not [text for text, said in done.items() if QCoreApplication.translate("DF4LCZ", text) != said]


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("pt_BR", "pt"),
        ("pt-PT", "pt"),
        ("zh-Hans", "zh"),
        ("es_MX", "es"),
        ("en_US", ""),
    ],
)
def test_the_language_of_a_locale(tool, speak, locale, language):
    speak(locale)
    title = QgsApplication.processingRegistry().createAlgorithmById("df4lcz:classify").displayName()
    known = tool.read(FOLDER / f"df4lcz_{language}.ts") if language else {}
    assert title == known.get("Classify local climate zones", "Classify local climate zones")
    assert bool(language) == (title != "Classify local climate zones")


def test_a_dialogs_words_and_errors_are_translated(tool, speak, run, scene, small_model, tmp_path):
    german = tool.read(FOLDER / "df4lcz_de.ts")
    assert speak("de_DE")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("df4lcz:classify")
    assert algorithm.displayName() == german["Classify local climate zones"] != "Classify local climate zones"
    assert algorithm.group() == german["Mapping"]
    assert algorithm.parameterDefinition("S2").description() == german["Sentinel-2 image"]
    assert algorithm.parameterDefinition("OUTPUT").help() == german["GeoTIFF of the LCZ codes."]
    assert german[algorithm.ABOUT] in algorithm.shortHelpString()
    assert algorithm.name() == "classify" and algorithm.groupId() == "mapping"  # what scripts name stays
    request = {"S2": str(scene), "MODEL": str(small_model), "OUTPUT": str(tmp_path / "lcz.tif")}
    with pytest.raises(QgsProcessingException) as caught:
        run("df4lcz:classify", {**request, "CELL_SIZE": 15})
    template = german["The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m."]
    assert str(caught.value) == template.format(resolution=10, cell_size=15)
    run("df4lcz:classify", request)
    cells = german["{columns} x {rows} cells of {cell_size:g} m on {device}."]
    assert cells.format(columns=7, rows=5, cell_size=100, device="cpu") in run.log or "cuda" in run.log
    with pytest.raises(QgsProcessingException) as caught:  # refused before any work, by QGIS's side
        run("df4lcz:classify", {**request, "MODEL": str(tmp_path / "none.safetensors")})
    refused = german[
        "There is no model file {path}. Choose an existing model (.safetensors), or name a downloaded one."
    ]
    assert refused.format(path=tmp_path / "none.safetensors") in str(caught.value)


def test_unloaded_it_speaks_english_again(speak):
    assert speak("fr")
    from df4lcz.df4lcz_qgis import words

    assert words.tr("Mapping") != "Mapping"
    words.remove()
    assert words.tr("Mapping") == "Mapping"


def test_qgis_process_speaks_the_profiles_language(tool, qgis_process, tmp_path):
    profile = tmp_path / "profile"
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "df4lcz").symlink_to(ROOT)
    (profile / "profiles" / "default" / "QGIS").mkdir()
    (profile / "profiles" / "default" / "QGIS" / "QGIS3.ini").write_text("[locale]\noverrideFlag=true\nuserLocale=es\n")
    env = {"QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    assert qgis_process("plugins", "enable", "df4lcz", env=env).returncode == 0
    spanish = tool.read(FOLDER / "df4lcz_es.ts")
    told = qgis_process("help", "df4lcz:filter", env=env).stdout
    assert spanish["Filter LCZ map"] in told and spanish["Smallest area (m²)"] in told
    failed = qgis_process("run", "df4lcz:filter", "--", "LCZ=/no/such.tif", f"OUTPUT={tmp_path / 'o.tif'}", env=env)
    assert failed.returncode == 1


def test_the_tool_keeps_what_is_there_and_marks_what_is_new(tool, tmp_path):
    path = tmp_path / "df4lcz_de.ts"
    assert tool.write(path, "de", {"a {b}", "gone"}, {"a {b}": "{b} ä & <x>", "gone": "weg"}) == 0
    assert tool.read(path) == {"a {b}": "{b} ä & <x>", "gone": "weg"}
    assert tool.write(path, "de", {"a {b}", "new"}, tool.read(path)) == 1
    assert tool.read(path) == {"a {b}": "{b} ä & <x>", "new": ""}
    lrelease = shutil.which("lrelease") or "/usr/lib/qt5/bin/lrelease"
    if not shutil.which(lrelease):
        pytest.skip("Qt's lrelease is not here to compile with")
    subprocess.run([lrelease, "-silent", str(path), "-qm", str(tmp_path / "t.qm")], check=True)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "t.qm"))
    assert translator.translate("DF4LCZ", "a {b}") == "{b} ä & <x>" and not translator.translate("DF4LCZ", "new")
    assert QCoreApplication.translate("DF4LCZ", "a {b}") == "a {b}" and QLocale("pt-PT").name() == "pt_PT"
