"""What names tell: the band of a file or description, and the tile, time, level and maker of a scene."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

_BAND_NUMBER = re.compile(r"(?<![a-z0-9])b(?:and)?[ _-]?(0?8a|0?[1-9]|1[0-2])(?![a-z0-9])", re.IGNORECASE)
_COUNTED = re.compile(r"\s*(?:band|layer|channel|raster)[ _-]?(\d+)(?![0-9a-z])(.*)", re.IGNORECASE)
_WAVELENGTH = re.compile(
    r"(?<![\d.])(\d{3,4}(?:\.\d+)?|[0-2]\.\d+)[ _]?(?:(nm|nanomet\w*)|um|µm|μm|micromet\w*|micron\w*)(?![a-z0-9])",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")
_PIXEL_SIZE = re.compile(r"^r?(?:10|20|30|60)m$", re.IGNORECASE)
#: Names that catalogues and cloud platforms use for the bands; a word with None is known to be no single band.
_COMMON_NAMES: dict[str, str | None] = {
    "coastal": "B01",
    "coastalaerosol": "B01",
    "aerosol": "B01",
    "ultrablue": "B01",
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge": None,
    "vegetationrededge": None,
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "re1": "B05",
    "re2": "B06",
    "re3": "B07",
    "rededge071": "B05",
    "rededge075": "B06",
    "rededge078": "B07",
    "vegetationrededge1": "B05",
    "vegetationrededge2": "B06",
    "vegetationrededge3": "B07",
    "nir": "B08",
    "nir1": "B08",
    "nirbroad": "B08",
    "broadnir": "B08",
    "nearinfrared": "B08",
    "nir08": "B8A",
    "nir2": "B8A",
    "nirnarrow": "B8A",
    "narrownir": "B8A",
    "rededge4": "B8A",
    "re4": "B8A",
    "nir09": "B09",
    "watervapour": "B09",
    "watervapor": "B09",
    "cirrus": "B10",
    "swir": None,
    "swir1": "B11",
    "swir16": "B11",
    "swir2": "B12",
    "swir22": "B12",
    "swir3": None,
}
#: What Digital Earth Australia, whose names say NBART, calls otherwise; its common names are those of all others.
_NBART = {"swir2": "B11", "swir3": "B12"}
#: Words that are no other band's: a number that says so contradicts them. Infrared is called by one name or another.
_PLAIN = frozenset({"B01", "B02", "B03", "B04", "B11", "B12"})
#: Centres of the bands in nanometres (Sentinel-2A; 2B and 2C differ by up to 19 nm in B12).
_CENTRES = {
    "B01": 443,
    "B02": 492,
    "B03": 560,
    "B04": 665,
    "B05": 704,
    "B06": 740,
    "B07": 783,
    "B08": 833,
    "B8A": 865,
    "B09": 945,
    "B10": 1374,
    "B11": 1614,
    "B12": 2202,
}
#: Words in the names of files that lie beside the bands and are no reflectance.
_OTHER_FILES = re.compile(
    "msk|masks?|detfoo|clm|atb|edg|sat|mg2|dfp|qlt|pvi|tci|aot|wvp|vza|vaa|sza|saa|zenith|azimuth|angles?|quality|"
    "footprint|detector|stdev|variance|uncertainty|tecqua|classi|defect|satura|clouds|preview|thumbnail|overview|"
    "visual|fmask|qa60|cldprb|snwprb"
)
_OTHER_FOLDERS = frozenset({"qi_data", "masks", "aux_data"})

_TILE = re.compile(r"(?<![A-Z0-9])T?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])(?![A-Z0-9])")
_TIME = re.compile(r"(?<!\d)(20\d{6})(?:[T_-]?(\d{6}))?(?!\d)")
_DAY_OF_YEAR = re.compile(r"(?<!\d)(20\d{5})T(\d{6})(?!\d)")
_WRITTEN_TIME = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d))?")
_LEVEL = re.compile(r"(?<![A-Z0-9])(?:MSI)?L(1C|2A)(?![A-Z0-9])")
_SATELLITE = re.compile(r"(?<![A-Z0-9])S(?:ENTINEL)?[-_ ]?(2[A-D])(?![A-Z0-9])", re.IGNORECASE)
_BASELINE = re.compile(r"(?<![A-Z0-9])N(\d\d)\.?(\d\d)(?!\d)")


def band_of(text: str) -> str | None:
    """The Sentinel-2 band that a band's description or a file's name speaks of, such as ``B8A``; None if none.

    Understood: ``B2``, ``b02``, ``Band 8A``, ``T32UQD_20230607_B02_10m``, ``B4, central wavelength 665 nm``,
    ``nir08``, ``SWIR 1``, ``S2B_33UVT_20230607_0_L2A_rededge1``, ``492.4 nm``, ``0.56 um`` and the like; none where
    a number, a wavelength or a name contradict each other.
    """
    found = {f"B{m.group(1).upper().lstrip('0').zfill(2)}" for m in _BAND_NUMBER.finditer(text.replace("_", " "))}
    found |= {band for m in _WAVELENGTH.finditer(text) if (band := band_at(float(m[1]) * (1 if m[2] else 1000)))}
    named = _common_name(_WAVELENGTH.sub(" ", text))
    if not found or named in _PLAIN:
        found |= {named} - {None}
    return found.pop() if len(found) == 1 else None


def bands_of(names: Sequence[str | None]) -> list[str | None]:
    """The band that each of a raster's bands is by its name; None for one whose name tells none.

    Programs count bands by themselves (``Band 1``, ``Band 2 (Gray)`` ...): such numbers are those of no band, and what
    follows them counts (``Band 1 (B04)``, ``Band 2 - Green``), where it tells all colours and not only what is shown.
    """
    counted = [_COUNTED.fullmatch(name or "") for name in names]
    if len(names) < 2 or not all(m and int(m[1]) == i for i, m in enumerate(counted, 1)):
        found = [band_of(name) if name else None for name in names]
        plain = [_squeezed(name) == "nir" for name in names]
        if "broadnir" in map(_squeezed, names):  # as FORCE has it: its NIR is the narrow one
            found = ["B8A" if is_plain else band for band, is_plain in zip(found, plain)]
        return found
    found = [band_of(m[2]) if m else None for m in counted]
    return found if len(set(found) - {None}) > 3 else [None] * len(names)


def _squeezed(name: str | None) -> str:
    return "".join(_SEPARATORS.split((name or "").casefold()))


def _common_name(text: str) -> str | None:
    words = [w for w in _SEPARATORS.split(text.casefold()) if w and not _PIXEL_SIZE.match(w)]
    # The name stands at the end of longer ones, in one word or up to four.
    for start in range(max(0, len(words) - 4), len(words)):
        name = "".join(words[start:])
        if name in _COMMON_NAMES:
            own = _NBART if "nbart" in words and "common" not in words else {}
            return own.get(name, _COMMON_NAMES[name])
    return None


def band_at(wavelength_nm: float) -> str | None:
    """The band whose centre lies nearest to a wavelength in nanometres, within 20 nm; None if none does."""
    band, centre = min(_CENTRES.items(), key=lambda item: abs(item[1] - wavelength_nm))
    return band if abs(centre - wavelength_nm) <= (20 if centre > 1000 else 12) else None


def is_other_file(path: str) -> bool:
    """Whether a file that lies beside bands is none by its name: masks, angles, quality, pictures to look at."""
    *folders, file = path.casefold().replace("\\", "/").split("/")
    words = _SEPARATORS.split(file.rpartition(".")[0])
    return any(map(_OTHER_FILES.fullmatch, words)) or bool(_OTHER_FOLDERS & set(folders))


def without_band(stem: str) -> str:
    """A file's name without what it says of its band and pixel size: what files of one scene have in common."""
    text = _BAND_NUMBER.sub(" ", stem.replace("_", " "))
    words = [w for w in re.split(r"[\s.-]+", text) if w and not _PIXEL_SIZE.match(w) and w.upper() != "SCL"]
    for start in range(max(0, len(words) - 4), len(words)):
        if "".join(words[start:]).casefold() in _COMMON_NAMES:
            return "_".join(words[:start])
    return "_".join(words)


@dataclass(frozen=True)
class Identity:
    """What a scene's name tells of it; empty where it does not.

    ``time``: YYYYMMDD or YYYYMMDDTHHMMSS of the acquisition; ``made``: of the processing; ``maker``: ESA, MAJA or HLS;
    ``variant``: FRE or SRE of MAJA; ``satellite``: 2A to 2D.
    """

    tile: str = ""
    time: str = ""
    level: str = ""
    baseline: str = ""
    made: str = ""
    maker: str = ""
    variant: str = ""
    satellite: str = ""


def identity_of(name: str) -> Identity:
    """Read a scene's identity from its name: ESA's (old and new), MAJA's, HLS's, and those of catalogues."""
    text = name.upper()
    words = set(_SEPARATORS.split(text))
    tiles, level, baseline = _TILE.findall(text), _LEVEL.search(text), _BASELINE.search(text)
    times = times_of(text)
    old = re.search(r"V(20\d{6}T\d{6})", text)  # S2A_USER_PRD_MSIL2A_PDMC_made_R051_Vstart_stop
    time = old.group(1) if old else (times[0] if times else "")
    variant = next((v for v in ("FRE", "SRE") if v in words), "")
    maker = "HLS" if "HLS" in words else "MAJA" if variant else "ESA" if level else ""
    return Identity(
        tile=tiles[-1].zfill(5) if tiles else "",
        time=time,
        level=level.group(1) if level else "2A" if maker == "HLS" else "",
        baseline=".".join(baseline.groups()) if baseline else "",
        made=max(times, default=""),
        maker=maker,
        variant=variant,
        satellite=satellite_of(name),
    )


def times_of(name: str) -> list[str]:
    """The times that a name tells, as :class:`Identity` writes them; HLS's with the day of the year (YYYYDDD)."""
    times = ["T".join(filter(None, t)) for t in _TIME.findall(name.upper())]
    day = _DAY_OF_YEAR.search(name.upper())
    return times or (["T".join(day.groups())] if day else [])


def moment(time: str) -> datetime | None:
    """The moment, or the beginning of the day, of a time of :class:`Identity`; None for what is none."""
    day, with_time, _ = time.partition("T")
    form = ("%Y%j" if len(day) == 7 else "%Y%m%d") + ("T%H%M%S" if with_time else "")
    try:
        return datetime.strptime(time, form)
    except ValueError:
        return None


def satellite_of(text: str) -> str:
    """The satellite that a name speaks of, 2A to 2D; empty if none."""
    found = _SATELLITE.search(text.replace("_", " "))
    return found.group(1).upper() if found else ""


def compact_time(text: str) -> str:
    """A time as metadata writes it, such as 2023-06-07T10:15:59.024Z, in the form of names; empty if it is none."""
    found = _WRITTEN_TIME.match(text)
    if not found:
        return ""
    day, time = "".join(found.groups()[:3]), "".join(filter(None, found.groups()[3:]))
    return f"{day}T{time}" if time else day
