"""A small synthetic town, seeded: all 17 local climate zones, seen by two sensors. It shows no real place.

A plan (:mod:`.layout`) gives neighbourhoods their classes; :mod:`.built` and :mod:`.natural` paint each by Stewart
and Oke's (2012) ranges onto a 1 m map of materials and heights (:mod:`.surface`); :mod:`.rendering` derives from
it both the 1 m RGB image and the ten-band Sentinel-2 image; :mod:`.files` writes them with training areas and truth.

Neither image alone tells all: Sentinel-2 sees materials beyond the visible but mixes what is smaller than its
pixels, the RGB image sees single objects but not whether a brown field is soil, straw or muddy water.
"""
