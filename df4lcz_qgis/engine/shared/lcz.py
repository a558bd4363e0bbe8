"""The facts about local climate zones: classes, names, colours, code schemes, similarity weights.

Standard library only; everything else takes these facts from here. Class codes are 1..17: 1..10 are the
built types, 11..17 the land cover types A..G; 0 is nodata.

Sources: Stewart and Oke (2012) for the classes and their names; the global LCZ map of Demuzere et al. (2022)
for the colours; Bechtel, Demuzere and Stewart (2020) for the similarity weights.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from . import class_words

NODATA = 0
CLASS_COUNT = 17
#: Codes of the built types and of the land cover types.
BUILT = tuple(range(1, 11))
NATURAL = tuple(range(11, 18))
#: Land cover types that the built-versus-natural accuracy (OAbu) counts: E (15, rock or paved) is left out.
NATURAL_OF_OABU = (11, 12, 13, 14, 16, 17)


@dataclass(frozen=True)
class LczClass:
    """One local climate zone: its code (1..17), short label (1..10, A..G), name and standard colour."""

    code: int
    label: str
    name: str
    colour: str

    @property
    def title(self) -> str:
        """What a legend shows, such as ``A Dense trees``."""
        return f"{self.label} {self.name}"

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The standard colour as red, green and blue, 0..255."""
        return rgb(self.colour)


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0..255) of ``#RRGGBB``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


CLASSES: tuple[LczClass, ...] = (
    LczClass(1, "1", "Compact high-rise", "#8C0000"),
    LczClass(2, "2", "Compact midrise", "#D10000"),
    LczClass(3, "3", "Compact low-rise", "#FF0000"),
    LczClass(4, "4", "Open high-rise", "#BF4D00"),
    LczClass(5, "5", "Open midrise", "#FF6600"),
    LczClass(6, "6", "Open low-rise", "#FF9955"),
    LczClass(7, "7", "Lightweight low-rise", "#FAEE05"),
    LczClass(8, "8", "Large low-rise", "#BCBCBC"),
    LczClass(9, "9", "Sparsely built", "#FFCCAA"),
    LczClass(10, "10", "Heavy industry", "#555555"),
    LczClass(11, "A", "Dense trees", "#006A00"),
    LczClass(12, "B", "Scattered trees", "#00AA00"),
    LczClass(13, "C", "Bush, scrub", "#648525"),
    LczClass(14, "D", "Low plants", "#B9DB79"),
    LczClass(15, "E", "Bare rock or paved", "#000000"),
    LczClass(16, "F", "Bare soil or sand", "#FBF7AE"),
    LczClass(17, "G", "Water", "#6A6AFF"),
)

#: A palette that people with colour vision deficiency can tell apart (as the LCZ4r package has it).
COLOUR_BLIND_COLOURS: tuple[str, ...] = (
    "#E16A86",
    "#D8755E",
    "#C98027",
    "#B48C00",
    "#989600",
    "#739F00",
    "#36A631",
    "#00AA63",
    "#00AD89",
    "#00ACAA",
    "#00A7C5",
    "#009EDA",
    "#6290E5",
    "#9E7FE5",
    "#C36FDA",
    "#D965C6",
    "#E264A9",
)

#: Similarity of each pair of classes in twelfths, order 1..10, A..G; symmetric, 12 on the diagonal.
_SIMILARITY_TWELFTHS: tuple[tuple[int, ...], ...] = (
    (12, 11, 10, 8, 7, 6, 7, 9, 5, 9, 4, 3, 1, 0, 3, 0, 0),
    (11, 12, 11, 7, 8, 7, 8, 10, 5, 10, 5, 4, 3, 1, 4, 1, 1),
    (10, 11, 12, 6, 7, 8, 9, 11, 7, 11, 6, 5, 4, 2, 5, 2, 2),
    (8, 7, 6, 12, 11, 10, 9, 6, 9, 7, 6, 7, 6, 4, 1, 4, 4),
    (7, 8, 7, 11, 12, 11, 10, 8, 10, 8, 7, 8, 6, 5, 2, 5, 5),
    (6, 7, 8, 10, 11, 12, 11, 9, 11, 9, 8, 9, 8, 7, 3, 6, 6),
    (7, 8, 9, 9, 10, 11, 12, 8, 10, 8, 9, 8, 7, 5, 2, 5, 5),
    (9, 10, 11, 6, 8, 9, 8, 12, 9, 11, 5, 6, 5, 3, 6, 4, 4),
    (5, 5, 7, 9, 10, 11, 10, 9, 12, 8, 7, 8, 9, 7, 4, 7, 7),
    (9, 10, 11, 7, 8, 9, 8, 11, 8, 12, 5, 6, 5, 3, 6, 4, 4),
    (4, 5, 6, 6, 7, 8, 9, 5, 7, 5, 12, 11, 10, 8, 5, 8, 8),
    (3, 4, 5, 7, 8, 9, 8, 6, 8, 6, 11, 12, 11, 9, 6, 9, 9),
    (1, 3, 4, 6, 6, 8, 7, 5, 9, 5, 10, 11, 12, 10, 7, 10, 10),
    (0, 1, 2, 4, 5, 7, 5, 3, 7, 3, 8, 9, 10, 12, 9, 11, 11),
    (3, 4, 5, 1, 2, 3, 2, 6, 4, 6, 5, 6, 7, 9, 12, 9, 9),
    (0, 1, 2, 4, 5, 6, 5, 4, 7, 4, 8, 9, 10, 11, 9, 12, 11),
    (0, 1, 2, 4, 5, 6, 5, 4, 7, 4, 8, 9, 10, 11, 9, 11, 12),
)

#: Similarity weights w[i][j] (1 on the diagonal) of the weighted accuracy OAw, two decimals as published.
SIMILARITY: tuple[tuple[float, ...], ...] = tuple(tuple(round(k / 12, 2) for k in row) for row in _SIMILARITY_TWELFTHS)

#: Radius and standard deviation (m) of each class's kernel in WUDAPT's Gaussian filter of LCZ maps, as the
#: LCZ Generator uses it (Demuzere, Kittner and Bechtel 2021).
GAUSSIAN_FILTER_M: dict[int, tuple[float, float]] = {
    1: (200, 100),
    **dict.fromkeys(range(2, 8), (300, 150)),
    8: (500, 250),
    9: (300, 150),
    10: (500, 250),
    **dict.fromkeys(range(11, 15), (200, 75)),
    15: (300, 150),
    16: (200, 75),
    17: (50, 25),
}

#: Code schemes met in the field: this project's code -> the scheme's code.
CODE_SCHEMES: dict[str, dict[int, int]] = {
    "1-17": {c: c for c in range(1, 18)},
    "101-107": {**{c: c for c in BUILT}, **{c: c + 90 for c in NATURAL}},
    "wrf-31-41": {**{c: c + 30 for c in BUILT}, 15: 41},
    "wrf-51-61": {**{c: c + 50 for c in BUILT}, 15: 61},
}


def is_usual(value: int, code: int) -> bool:
    """Whether a value means the class ``code`` in one of the code schemes."""
    return any(scheme.get(code) == value for scheme in CODE_SCHEMES.values())


def by_code(code: int) -> LczClass:
    """The class of code 1..17."""
    return CLASSES[code - 1]


#: Words that only say that a class follows, in the languages of class names.
_PREFIXES = re.compile(
    r"local climate zones?|zonas? climaticas? loca(?:l|is|les)|zones? climatiques? locales?|lokale klimazonen?|"
    r"局地气候分?区|局地氣候分?區|局部气候分?区|lcz|лкз|zcl|classe|class|clase|klasse|класс|тип|type|类别|类型|类|類"
)
#: A code in the words of a name: number or letter, alone.
_CODE = re.compile(r"\d{1,3}|[a-g]")
#: WUDAPT's codes for wetlands and others that have no place among the seventeen classes.
_EXTRA = {"w": "W", "h": "H", "18": "18", "19": "19", "108": "108", "109": "109"}


def parse_class(value: object) -> int | None:
    """The code 1..17 of a class written in any usual way; None when it is not a class, or names two.

    Understood: 1..17, 101..107 (WUDAPT, UMEP), A..G, and names in ten languages (:mod:`.class_words`), also after
    ``LCZ`` and together, such as ``LCZ 6``, ``A Dense trees``, ``11.0``, ``A (101)``, ``6_1`` (the first area of class
    6). A code at the beginning decides, unless the words after it name another class. One word names a class only where
    no other is beside it that says something else, two where they are said as one.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        number = int(value) if float(value).is_integer() else 0
        return _from_number(number)
    text = re.sub(r"(?<=[a-z]{2})(?=[A-Z][a-z])", " ", str(value))  # OpenLowRise
    text = _simplified(_LOOKALIKE.sub(lambda found: found[0][:-1] + _LATIN[found[0][-1]], text))
    if re.fullmatch(r"[+-]?\d+([.,]\d+)?", text):
        number = float(text.replace(",", "."))
        return _from_number(int(number)) if number.is_integer() else None
    if re.match(r"[ae] [^\W\d_]{2}", str(value).strip()):  # "a park", "e ...": a small letter is a word
        text = text[2:]
    codes, stray, words = _codes_and_words(text)
    names, plain = class_words.named(words[:_LONGEST_NAME])
    sure = names if plain else names - _COVERS
    if not codes:
        return names.pop() if len(names) == 1 and names == sure and stray <= names else None
    code = codes.pop() if len(codes) == 1 else None
    return None if code is None or (sure and sure != {code}) else code


def extra_class(value: object) -> str | None:
    """The code of a class that WUDAPT knows besides the seventeen (W, H, 18, 19, 108, 109); None for anything else."""
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return _EXTRA.get(_PREFIXES.sub("", _simplified(text)).strip(" :-_.()"))


def tells_itself(value: object) -> bool:
    """Whether a text says that it is a class, as ``LCZ 6`` and ``A Dense trees`` do; ``6`` may count something else."""
    if not isinstance(value, str) or parse_class(value) is None:
        return False
    return bool(_SAYING.search(_simplified(value))) or parse_class(_BARE.sub(" ", value)) is not None


#: Words by which a text says that its number or letter is a class; and such numbers and letters.
_SAYING = re.compile(r"lcz|лкз|zcl|clim|klima|气候|氣候|clas[es]|klass|класс|类|類")
_BARE = re.compile(r"\d+|(?<![^\W_])[A-Ga-g](?![^\W_])")
#: Classes that a single word names; such a word within a sentence is no name of a class.
_COVERS = {13, 15, 16, 17}
#: Words of a name, after which people describe the class.
_LONGEST_NAME = 8
#: What joins two codes of which neither is meant alone.
_JOINING = re.compile(
    r"or|and|to|vs|versus|und|oder|bis|gegen|y|o|et|ou|au?|или|и|до|против|lub|[或和与與及跟至到]|或者|或是|还是|以及"
)
#: Cyrillic capitals that look like the letters of classes, where they are no word of a sentence.
_LOOKALIKE = re.compile(r"(?:(?i:lcz|лкз|класс)[\s_:.-]*|^\s*(?=.\s*(?:$|[^\w\s]|_)))[АВСЕ](?![^\W_])")
_LATIN = dict(zip("АВСЕ", "ABCE"))


#: Accents that make other letters: of the Russian short i, and of Japanese syllables with a voice.
_KEPT = "\u0306\u3099\u309a"


def _simplified(text: str) -> str:
    """Small letters without accents, blanks as one, and no ending of a file's name."""
    text = unicodedata.normalize("NFKD", text).casefold().replace("ß", "ss").replace("ł", "l")
    text = text.replace("fla\u0308che", "flaeche")  # German areas ("Fläche") are not flat ("flach")
    text = unicodedata.normalize("NFKC", "".join(c for c in text if not unicodedata.combining(c) or c in _KEPT))
    return re.sub(r"\.(kml|kmz|shp|geojson)$", "", " ".join(text.split()))


def _codes_and_words(text: str) -> tuple[set[int], set[int], list[str]]:
    """The codes that a name claims, codes among its other numbers, and its words (small letters)."""
    text = re.sub(r"第(\d{1,3})[类類种種]", r" # \1 ", text)
    text = re.sub(rf"(?<![a-zа-я])(?:{_PREFIXES.pattern})(?:(?![^\W\d_]*[a-zа-я])|(?=[a-g](?![^\W\d_])))", " # ", text)
    text = re.sub(r"#[\s:]*(?:no|nr|num|nummer|number|numero)\b[.\s]*", "# ", text)
    counted = re.fullmatch(r"([#\s:._-]*(?:\d{1,3}|[a-g]))_\d{1,3}", text)  # 6_1: the first area of class 6
    text = (counted[1] if counted else text).lstrip("()[] ")
    tokens = [*re.findall(r"\d+|[^\W\d_]+|#|[()\[\]]|'", text), "", ""]
    claimed: set[int] = set()
    stray: set[int] = set()
    words: list[str] = []
    last = "#"  # what came before: "#" where a code is expected, "code" after one that counts
    for token, following, second in zip(tokens, tokens[1:], tokens[2:]):
        code = _code_of(token)
        bracketed = last in ("(", "[") and following in (")", "]")
        if code and (last in ("#", "code") or bracketed) and following != "'":
            claimed.add(code)
            last = "code"
        elif last == "code" and (token in ("(", "[") or (_JOINING.fullmatch(token) and _code_of(following))):
            last = "code" if token not in ("(", "[") or second in (")", "]") else token
        else:
            last = token
            if code and token.isdigit():
                stray.add(code)
            elif token not in ("(", ")", "[", "]", "'", "#"):
                words.append(token)
    return claimed, stray, words


def _code_of(token: str) -> int | None:
    if not _CODE.fullmatch(token):
        return None
    return _from_number(int(token)) if token.isdigit() else 11 + "abcdefg".index(token)


def _from_number(number: int) -> int | None:
    if 1 <= number <= CLASS_COUNT:
        return number
    if 101 <= number <= 107:
        return number - 90
    return None
