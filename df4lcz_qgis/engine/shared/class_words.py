"""Words that name the classes of local climate zones, in the languages that training areas come in.

A class is told by what it is made of: a built one by its density and height ("compact", "low-rise"), a natural one by
its cover. So the words are gathered by what they say, and put together in :data:`CLASSES_OF`. Patterns are matched
against whole words, in small letters and without accents; those of Chinese and Japanese, which part no words, against
any part. English, German, Spanish, French, Italian, Polish, Portuguese, Russian; Chinese and Japanese. Standard library
only.
"""

from __future__ import annotations

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
    "built": r"built\w*|build\w*|\w*beba\w*|bau\w*|edif\w*|constru\w*|bati\w*|застро\w*|zabudow\w*|costru\w*",
    "heavy": r"heavy|schwer\w*|pesad\w*|lourd\w*|тяжел\w*|pesant\w*|ciezk\w*",
    "industry": r"industr\w*|schwerindustr\w*|промышлен\w*|przemysl\w*",
    "dense": r"dens\w*|dicht\w*|густ\w*|плотн\w*|fitt[oaie]|gest\w*",
    "scattered": r"scatter\w*|sparse\w*|verstreut\w*|vereinzelt\w*|zerstreut\w*|lichte[rs]?|dispers\w*|epars\w*|"
    r"espars\w*|"
    r"разрозн\w*|редк\w*|отдельн\w*|rozproszon\w*|spars[oaie]",
    "trees": r"trees?|baum\w*|arbol\w*|arbre\w*|arvore\w*|дерев\w*|alber\w*|drzew\w*",
    "bush": r"bush\w*|scrubs?|shrub\w*|busch\w*|strauch\w*|gebusch\w*|arbust\w*|matorral\w*|buisson\w*|broussaill\w*|"
    r"кустарник\w*|cespugl\w*|krzew\w*|zarosl\w*",
    "plants": r"plant\w*|pflanz\w*|veget\w*|растен\w*|растит\w*|piante|roslin\w*",
    "rock": r"rocks?|paved|pavement|fels\w*|versiegelt\w*|rocas?|pavimentad\w*|roch\w*|скал\w*|мощен\w*|rocci\w*|"
    r"skal\w*|utwardz\w*|asphalt\w*|asfalt\w*",
    "soil": r"soils?|sands?|boden|suelos?|arenas?|sables?|sol|sols|solos?|areias?|почв\w*|песо?к\w*|песч\w*|suol\w*|"
    r"sabbi\w*|"
    r"gleb\w*|piask\w*|piasek",
    "water": r"water|waters|wasser\w*|gewasser\w*|aguas?|eau|eaux|вод[аыеу]?|водн\w*|водоем\w*|acqu[ae]|wod[aya]?|"
    r"wodn\w*",
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
    "trees": "树|樹|林木|樹木",
    "bush": "灌木|低木",
    "plants": "植物|植被|草",
    "rock": "岩石|裸岩|铺装|鋪裝|硬化|舗装",
    "soil": "裸土|沙|砂|土壤|土地",
    "water": "水体|水體|水域|水面|水",
}
#: Words that say nothing of the class, beside which a single word still names it.
_FILLING = (
    r"bare|or|and|bod(y|ies)|areas?|surfaces?|zones?|lands?|und|oder|y|o|et|ou|e|или|и|nackt\w*|offen\w*|flach\w*|"
    r"nu|nus|desnud[oa]s?|corps|plans?|d|de|del|da|do|di|l|la|le|el|il|cuerpos?|corp[oi]s?|superficies?|"
    r"открыт\w*|голы\w*|оголен\w*|объект\w*|поверхност\w*|nag[aei]\w*|gola|lub|i|nuda?|exposto?s?|\d+"
)
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


def named(words: list[str]) -> tuple[set[int], bool]:
    """The classes that words (small letters, without accents) name, and whether they hardly say anything else."""
    # Compiled when first needed: QGIS loads this module at its start.
    text = re.sub(_HEIGHT, lambda found: "high" if found[1] else "", " ".join(words))
    text = re.sub(_GERMAN_HEIGHT, lambda found: "high" if found[1] else "mid" if found[2] else "low", text)
    words = text.split()
    said = {key for key, pattern in _WORDS.items() if any(re.fullmatch(pattern, w) for w in words)}
    signs = {key for key, pattern in _SIGNS.items() if re.search(pattern, text)}
    found = _classes(said | signs)
    # "Large low-rise, open" is of one class, "large low-rise or open low-rise" of two.
    count = {key: sum(bool(re.fullmatch(_WORDS[key], w)) for w in words) for key in ("low", "large", "light")}
    if found & {7, 8} and not found & {1, 2, 4, 5} and count["low"] <= max(1, count["large"] + count["light"]):
        found -= {3, 6}
    patterns = list(_WORDS.values())
    plain = all(
        any(re.fullmatch(p, w) for p in patterns) or re.fullmatch(_FILLING, w) or not w.isascii() for w in words
    )
    return found, plain


def _classes(said: set[str]) -> set[int]:
    """The classes that a set of words tells; what a class of two words took is not taken again."""
    found = {11, 12} if said >= {"trees", "dense", "scattered"} else set()
    left = set(said)
    for code, keys in CLASSES_OF:
        if left >= set(keys):
            found.add(code)
            if len(keys) > 1 and code >= 10:  # trees, plants, industry: their "dense" and "low" are of no building
                left -= {*keys} | ({"compact"} if "dense" in keys else set())
    return found
