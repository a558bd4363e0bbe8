"""Words that name the classes of local climate zones, in the languages that training areas come in.

A class is told by what it is made of: a built one by its density and height ("compact", "low-rise"), a natural one by
its cover. So the words are gathered by what they say, and put together in :data:`CLASSES_OF`. Patterns are matched
against whole words, in small letters and without accents; Chinese and Japanese, which part no words, are cut into those
known here and the rest. English, German, Spanish, French, Italian, Polish, Portuguese, Russian; Chinese and Japanese.
Standard library only.
"""

from __future__ import annotations

import functools
import itertools
import re

_WORDS: dict[str, str] = {
    "compact": r"compact\w*|kompakt\w*|dicht\w*|geschlossen\w*|dens[oa]s?|компактн\w*|плотн\w*|compatt\w*|zwart\w*",
    "open": r"open|offen\w*|aufgelocker\w*|abiert\w*|ouvert\w*|abert[oa]s?|открыт\w*|apert[oaie]|otwart\w*",
    "large": r"large|gross\w*|grand\w*|extens[oa]s?|ampli[oa]s?|etendu\w*|крупн\w*|обширн\w*|duz[aey]\w*",
    "light": r"light\w*|leicht\w*|liger[oa]s?|leger\w*|leves?|легк\w*|legger\w*|lekk\w*",
    "high": r"high|highrises?|tall|hoch\w*|hohe[nrs]?|alt[oaie]s?|hauts?|hautes?|высот\w*|высок\w*|многоэтаж\w*|"
    r"wysok\w*",
    "mid": r"mid|midrises?|mittel\w*|medi[oaie]s?|moyen\w*|средн\w*|sredni\w*",
    "low": r"low|lowrises?|niedrig\w*|flach\w*|baj[oa]s?|bas|basses?|faibles?|baix[oa]s?|низк\w*|малоэтаж\w*|"
    r"bass[oaie]|"
    r"nisk\w*",
    "sparse": r"sparse\w*|sparlich\w*|locker\w*|dispers\w*|epars\w*|espars\w*|разреженн\w*|редк\w*|rozproszon\w*|"
    r"rad[oaie]",
    "built": r"built\w*|build\w*|\w*beba\w*|bau(?!m)\w*|edif\w*|constru\w*|bati\w*|застро\w*|здани\w*|zabudow\w*|"
    r"costru\w*|gebaude\w*",
    "heavy": r"heavy|schwer\w*|pesad\w*|lourd\w*|тяжел\w*|pesant\w*|ciezk\w*",
    "industry": r"industr\w*|schwerindustr\w*|промышлен\w*|przemysl\w*",
    "dense": r"dens\w*|dicht\w*|густ\w*|плотн\w*|fitt[oaie]|gest\w*",
    "scattered": r"scatter\w*|sparse\w*|locker\w*|verstreut\w*|vereinzelt\w*|zerstreut\w*|lichte[rs]?|dispers\w*|"
    r"epars\w*|espars\w*|разрозн\w*|редк\w*|отдельн\w*|rozproszon\w*|spars[oaie]",
    "trees": r"trees?|baum\w*|arbol\w*|arbre\w*|arvore\w*|дерев\w*|alber\w*|drzew\w*",
    "bush": r"bush|bush(?:es|land\w*|y)|scrubs?|shrub\w*|busch(?:e|land\w*|werk)?|strauch\w*|gebusch\w*|arbust\w*|"
    r"matorral\w*|buisson\w*|broussaill\w*|кустарник\w*|заросл\w*|cespugl\w*|krzew\w*|zarosl\w*",
    "plants": r"plants|plantas?|plantes?|pflanz\w*|veget\w*|растен\w*|растит\w*|piante|roslin\w*",
    "rock": r"rocks?|paved|pavement|fels(?:en|ig\w*)?|versiegelt\w*|rocas?|pavimenta[dt]\w*|roche(?:s|rs?|u\w*)?|"
    r"скал\w*|мощен\w*|rocci\w*|skal\w*|utwardz\w*|asphalt\w*|asfalt\w*",
    "soil": r"soils?|sands?|boden|suelos?|arenas?|sables?|sol|sols|solos?|areias?|почв\w*|песо?к\w*|песч\w*|suol\w*|"
    r"sabbi\w*|"
    r"gleb[ay]|glebow\w*|piask\w*|piasek",
    "water": r"water|waters|wasser(?:flaeche\w*|korper\w*)?|gewasser\w*|aguas?|eau|eaux|вод[аыеу]?|водн\w*|водоем\w*|"
    r"acqu[ae]|wod[aya]?|wodn\w*",
}
#: The same in Chinese and Japanese.
_SIGNS: dict[str, str] = {
    "compact": "密集|紧凑|緊湊|紧密|コンパクト",
    "open": "开敞|開敞|开放|開放|开阔|オープン",
    "large": "大型|大面积|大規模",
    "light": "轻质|輕質|轻型|軽量",
    "high": "高层|高層",
    "mid": "中层|中層|多层",
    "low": "低层|低層|低矮|低い",
    "sparse": "稀疏|零散|まばら",
    "built": "建筑|建築|建成|建物",
    "heavy": "重",
    "industry": "工业|工業",
    "dense": "密集|茂密|稠密|浓密",
    "scattered": "稀疏|零散|分散|まばら",
    "trees": "树|樹|林木|树木|樹木",
    "bush": "灌木|灌木丛|灌木叢|灌丛|灌叢|矮树|矮树丛|矮樹|低木",
    "plants": "植物|植被|草|草地",
    "rock": "岩|岩石|裸岩|铺装|铺砌|鋪裝|硬化|舗装|舗装面",
    "soil": "裸土|裸土地|沙|沙地|沙土|沙漠|沙滩|砂|砂地|砂土|砂漠|土壤|土地",
    "water": "水体|水體|水域|水面|水|水库|水庫|水塘|水池|水系|湖水|河水|海水",
}
#: Words beside those of the classes: ``joining`` may stand between two of them, ``filling`` says nothing of the class,
#: ``rise`` is said of nothing but buildings, ``homes`` are built, but do not say how.
_BESIDE: dict[str, str] = {
    "joining": r"\d+|or|and|of|und|oder|y|o|et|ou|e|или|и|d|de|del|da|do|di|l|la|le|el|il|lub|i|set|weight|arrangement",
    "filling": r"bare|bod(y|ies)|areas?|surfaces?|zones?|lands?|nackt\w*|offen\w*|flach\w*|flaeche\w*|nu|nus|"
    r"desnud[oa]s?|corps|plans?|cuerpos?|corp[oi]s?|superficies?|гол(?:ый|ая|ое|ые|ых)|оголен\w*|объект\w*|"
    r"поверхност\w*|powierzchni\w*|покрыт\w*|дорожн\w*|nag[aei]\w*|gola|nud[oaei]?|exposto?s?",
    "rise": r"\w*rises?|hochha\w*|\w*stor(?:y|eys?|ied|ies)|\w*beba\w*|\w*geschoss\w*|\w*этаж\w*|застро\w*|zabudow\w*",
    "homes": r"hous\w*|homes?|dwellings?|residential|suburb\w*|urban\w*|city|towns?|settlements?|wohn\w*|haus|"
    r"hauser\w*|siedlung\w*|stadt\w*|casas?|viviendas?|resid[ei]n\w*|maisons?|habitat\w*|logements?|case|дом\w*|"
    r"жил\w*|городск\w*|dom[yu]?|domow|mieszk\w*|miejsk\w*",
}
#: The same in Chinese and Japanese.
_SIGNS_BESIDE: dict[str, str] = {
    "joining": "的|或|或者|和|与|與|及|以及|型|式|または|や|と|な|の|した",
    "filling": "裸露|裸|裸地|区域|區域|地区|地區|区|區|地面|路面|表面|地表|覆盖|覆蓋|道路|湖泊|河流",
    "rise": "高层|高層|中层|中層|多层|低层|低層",
    "homes": "住宅|房屋|小区|小區|住区|住區|居民|城市|社区",
}
#: Each class by what must be said of it; the first that fits wins.
CLASSES_OF: tuple[tuple[int, tuple[str, ...]], ...] = (
    (11, ("trees", "dense")),
    (12, ("trees", "scattered")),
    (14, ("plants", "low")),
    (10, ("industry", "heavy")),
    (7, ("light", "low")),
    (8, ("large", "low")),
    (1, ("compact", "high")),
    (2, ("compact", "mid")),
    (3, ("compact", "low")),
    (4, ("open", "high")),
    (5, ("open", "mid")),
    (6, ("open", "low")),
    (9, ("sparse", "built")),
    (13, ("bush",)),
    (15, ("rock",)),
    (16, ("soil",)),
    (17, ("water",)),
)
#: "Great height" is high, and "height" alone says nothing: its word would be taken for "high". The German one, without
#: its accent, is "high" itself where nothing before says how great it is.
_HEIGHT = r"(?:(gran|grande|elevada) )?(?:altura|hauteur|altezza|elevacion|elevacao)\b"
_GERMAN_HEIGHT = r"\b(?:(grosse[rn]?)|(mittlere[rn]?)|(?:gering|niedrig)e[rn]?) hohe\b"


#: Keys of what a class is made of, and of a sign that is no known word's; the others say how it is.
_NOUNS = frozenset({"built", "rise", "homes", "industry", "trees", "bush", "plants", "rock", "soil", "water", "sign"})
#: Chinese and Japanese writing.
_SIGN = r"[\u3040-\u30ff\u3400-\u9fff]"


def named(words: list[str]) -> tuple[set[int], bool]:
    """The classes that words (small letters, without accents) name, and whether they hardly say anything else."""
    # Compiled when first needed: QGIS loads this module at its start.
    text = re.sub(_HEIGHT, lambda found: "high" if found[1] else "", " ".join(words))
    text = re.sub(_GERMAN_HEIGHT, lambda found: "high" if found[1] else "mid" if found[2] else "low", text)
    text = re.sub(r"\blow plant\b", "low plants", text)  # alone, a plant is a factory as well
    said = [_said(part) for word in text.split() for part in _parts(word)]
    found = _classes(said)
    # "Large low-rise, open" is of one class, "large low-rise or open low-rise" of two.
    count = {key: sum(key in keys for keys in said) for key in ("low", "large", "light")}
    if found & {7, 8} and not found & {1, 2, 4, 5} and count["low"] <= max(1, count["large"] + count["light"]):
        found -= {3, 6}
    own = set[str]().union(*(_own(keys) for code, keys in CLASSES_OF if code in found))
    return found, all(keys - (_NOUNS - own) for keys in said)


def _parts(word: str) -> list[str]:
    """A word itself; Chinese and Japanese cut into the longest known parts, and single signs of others."""
    return re.findall(rf"{_known_signs()}|{_SIGN}|(?:(?!{_SIGN}).)+", word) if re.search(_SIGN, word) else [word]


@functools.lru_cache(maxsize=1)
def _known_signs() -> str:
    known = "|".join([*_SIGNS.values(), *_SIGNS_BESIDE.values()]).split("|")
    return "|".join(sorted(known, key=len, reverse=True))


@functools.lru_cache(maxsize=4096)
def _said(part: str) -> frozenset[str]:
    """What a word, or a part of one, says: keys of the tables above; nothing where it is none of theirs."""
    patterns = [*_WORDS.items(), *_BESIDE.items(), *_SIGNS.items(), *_SIGNS_BESIDE.items()]
    found = {key for key, pattern in patterns if re.fullmatch(pattern, part)}
    return frozenset(found or ({"sign"} if re.fullmatch(_SIGN, part) else ()))


def _own(keys: tuple[str, ...]) -> set[str]:
    """What may be said of a class of these keys."""
    if "built" in keys or not _NOUNS & set(keys):
        return {*keys, "built", "rise", "homes"}
    return {*keys, "plants"} if "bush" in keys else set(keys)


def _classes(said: list[frozenset[str]]) -> set[int]:
    """The classes that words tell; what a class of two words took is not taken again."""
    left = set[str]().union(*said)
    found = {11, 12} if left >= {"trees", "dense", "scattered"} else set()
    for code, keys in CLASSES_OF:
        if left >= set(keys) and _together(said, keys):
            found.add(code)
            if len(keys) > 1 and code >= 10:  # trees, plants, industry: their "dense" and "low" are of no building
                left -= {*keys} | ({"compact"} if "dense" in keys else set())
    return found


def _together(said: list[frozenset[str]], keys: tuple[str, ...]) -> bool:
    """Whether what makes a class is said as one: "open, built-up, low-rise" is, "open land, low use" is not.

    Between may stand what joins, says how the class is or what it is made of; and one word more where it is clear what
    is spoken of, such as "dense evergreen trees".
    """
    own = _own(keys)
    others = _NOUNS - own
    between = own | _WORDS.keys() - _NOUNS | {"joining"}
    spare = 1 if _NOUNS & set(keys) or any("rise" in told for told in said) else 0
    places = [[i for i, told in enumerate(said) if key in told] for key in keys]
    for i, j in ((min(pair), max(pair)) for pair in itertools.product(places[0], places[-1])):
        other = [told for told in said[i + 1 : j] if not told & between]
        spoken_of = [] if spare else said[j + 1 : j + 2]  # "compact tall trees" are no buildings
        if len(other) <= spare and not any(told & others for told in [*other, *spoken_of]):
            return True
    return False
