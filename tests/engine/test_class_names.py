"""Names of classes as people write them, in many languages; what a person can tell is read, what names two is not."""

import pytest

from df4lcz_qgis.engine.shared import lcz

_NAMES = [
    ("Open low-rise", 6),
    ("open_low_rise", 6),
    ("LCZ_2_compact_midrise", 2),
    ("6 water", None),
    ("LCZ 6 near water", 6),
    ("A_1", 11),
    ("LCZ G", 17),
    ("G: water", 17),
    ("Water (G)", 17),
    ("Open low-rise (LCZ 6)", 6),
    ("Open low-rise 2", None),
    ("6/5", None),
    ("6, 5", None),
    ("6-5", None),
    ("6 or 5", None),
    ("LCZ A/B", None),
    ("11 A", 11),
    ("A (11)", 11),
    ("A (102)", None),
    ("101 Dense trees", 11),
    ("101 Water", None),
    ("kompakte Hochhausbebauung", 1),
    ("Offene niedrige Bebauung", 6),
    ("Leichte niedrige Bebauung", 7),
    ("Dichte Bäume", 11),
    ("Gewässer", 17),
    ("Wasser", 17),
    ("Lockere Bebauung", 9),
    ("Schwerindustrie", 10),
    ("Niedrige Pflanzen", 14),
    ("Compacto de gran altura", 1),
    ("Abierto de baja altura", 6),
    ("Árboles densos", 11),
    ("Árboles dispersos", 12),
    ("Agua", 17),
    ("Industria pesada", 10),
    ("Edificación dispersa", 9),
    ("Suelo desnudo o arena", 16),
    ("Compact de grande hauteur", 1),
    ("Ouvert de faible hauteur", 6),
    ("Arbres denses", 11),
    ("Arbres épars", 12),
    ("Plan d'eau", 17),
    ("Industrie lourde", 10),
    ("Végétation basse", 14),
    ("Bâti épars", 9),
    ("Compacto de baixa altura", 3),
    ("Aberto de média altura", 5),
    ("Árvores densas", 11),
    ("Água", 17),
    ("Arbustos", 13),
    ("紧凑高层", 1),
    ("开敞低层", 6),
    ("密集树木", 11),
    ("稀疏树木", 12),
    ("水体", 17),
    ("重工业", 10),
    ("低矮植被", 14),
    ("大型低层", 8),
    ("轻质低层", 7),
    ("灌木", 13),
    ("裸土或沙地", 16),
    ("岩石或铺装", 15),
    ("稀疏建筑", 9),
    ("开敞中层建筑", 5),
    ("Компактная малоэтажная застройка", 3),
    ("Открытая среднеэтажная застройка", 5),
    ("Вода", 17),
    ("Густые деревья", 11),
    ("Тяжелая промышленность", 10),
    ("Кустарник", 13),
    ("Низкие растения", 14),
    ("Compatto basso", 3),
    ("Aperto medio", 5),
    ("Acqua", 17),
    ("Alberi densi", 11),
    ("Zabudowa zwarta niska", 3),
    ("Woda", 17),
    ("Krzewy", 13),
    ("Bare Rock/Paved", 15),
    ("bare soil / sand", 16),
    ("Bush, scrub", 13),
    ("Sparsely built", 9),
    ("Heavy industry", 10),
    ("Large low-rise", 8),
    ("Lightweight low-rise", 7),
    ("Low plants", 14),
    ("Scattered trees", 12),
    ("park", None),
    ("a park", None),
    ("e", 15),
    ("a", 11),
    ("Untitled Polygon", None),
    ("W", None),
    ("H", None),
    ("18", None),
    ("108", None),
    ("2019", None),
    ("Dense trees near open low-rise", None),
    ("Training 2", None),
    ("Area 6", None),
    ("0", None),
    ("06", 6),
    ("LCZ06", 6),
    ("LCZ-6", 6),
    ("lcz6.kml", 6),
    ("６", 6),
    ("LCZ 3: Compact low-rise", 3),
    ("6a", None),
    ("LCZ 10", 10),
    ("LCZ10", 10),
    ("LCZ E (105)", 15),
    ("LCZ 14 (D)", 14),
    ("LCZ D - Low plants", 14),
    ("class 3", 3),
    ("Zona Climática Local 3", 3),
    ("Klasse 5", 5),
    ("D'eau", 17),
    ("road", None),
    ("Classic houses", None),
    ("6 Area 3", 6),
    ("LCZ 6 area 12", 6),
    ("Water bodies", 17),
    ("Bare soil", 16),
    ("paved", 15),
    ("sand", 16),
    ("river water plant", None),
    ("1_17", 1),
    ("Polygon 6", None),
    ("Classe 3", 3),
    ("Classe E", 15),
    ("A forest", 11),
    ("G lake", 17),
    ("LCZ a park", 11),
    ("a dense trees", 11),
    ("-1", None),
    ("6,0", 6),
    ("6,5", None),
    ("1e1", None),
    ("LCZ 3 Compact low-rise: Dense mix of low-rise buildings. Few or no trees. Land cover mostly paved.", 3),
]


@pytest.mark.parametrize(("name", "code"), _NAMES)
def test_names(name, code):
    assert lcz.parse_class(name) == code


@pytest.mark.parametrize("zone", lcz.CLASSES, ids=lambda zone: zone.label)
def test_every_way_to_write_a_code_with_its_name(zone):
    old = zone.code + 90 if zone.code > 10 else zone.code
    for code in dict.fromkeys((zone.label, str(zone.code), str(old))):
        for name in (
            code,
            f"LCZ {code}",
            f"LCZ{code}",
            f"lcz_{code}",
            f"LCZ-{code}",
            f"{code} {zone.name}",
            f"{code}: {zone.name}",
            f"LCZ {code} - {zone.name}",
            f"{code}_{zone.name.replace(' ', '_')}",
            f"{zone.name} ({code})",
            f"{code} ({old})",
            f"{code}_12",
            f"LCZ {code}/{zone.name.upper()}",
        ):
            assert lcz.parse_class(name) == zone.code, name


def test_a_code_with_another_classs_name_is_nobodys():
    for zone in lcz.CLASSES:
        for other in lcz.CLASSES:
            if other is not zone:
                assert lcz.parse_class(f"{zone.label} {other.name}") is None
                assert lcz.parse_class(f"LCZ {zone.label} / LCZ {other.label}") is None


@pytest.mark.parametrize(
    ("value", "code"), [("W", "W"), ("H", "H"), (108, "108"), (109.0, "109"), ("LCZ W", "W"), ("6", None), ("x", None)]
)
def test_wudapts_further_classes(value, code):
    assert lcz.extra_class(value) == code
    assert code is None or lcz.parse_class(value) is None
