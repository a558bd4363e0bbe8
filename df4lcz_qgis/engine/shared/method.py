"""The method's numbers, each in one place: bands, window, surroundings, nodes (Wu, Ma, Sui and Pun 2024).

Standard library only, since both rooms read it.
"""

from __future__ import annotations

#: The ten Sentinel-2 bands of LCZ mapping, in the order that networks and training sets take them.
LCZ_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
#: All bands of a Level-1C product in their usual order; Level-2A lacks B10.
L1C_BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
L2A_BANDS = tuple(b for b in L1C_BANDS if b != "B10")

#: Metres per pixel of the grid that Sentinel-2 is read on.
RESOLUTION_M = 10.0
#: A window's side in pixels of that grid, and the pixels around it that a network with a real border sees.
WINDOW_PX, SURROUNDINGS_PX = 32, 8
WINDOW_M = WINDOW_PX * RESOLUTION_M

#: Features of a node of the published graph: mean red, green, blue, and the box centre's x and y.
NODE_FEATURES = 5
#: What a detailed graph tells of a node besides: texture, size, shape, and how it stands out from its surroundings.
NODE_DETAILS = (
    "red_deviation",
    "green_deviation",
    "blue_deviation",
    "share",
    "compactness",
    "width",
    "height",
    "log_area",
    "fill",
    "grain",
    "contrast",
    "surroundings_deviation",
)
#: What it tells of a whole window, and then of its middle: mean and deviation of the colours, and the grain.
WINDOW_DETAILS = tuple(
    f"{where}_{name}"
    for where in ("window", "middle")
    for name in ("red", "green", "blue", "red_deviation", "green_deviation", "blue_deviation", "grain")
)
#: The most nodes of a detailed graph.
MAX_DETAILED_NODES = 200
#: The most nodes of a published graph, and the smallest instance that becomes one, in square metres.
MAX_NODES, MIN_AREA_M2 = 50, 50.0
#: Prompts on a side of a window, as the authors' code sets them.
POINTS_PER_WINDOW = 12
