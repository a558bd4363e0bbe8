<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>DF4LCZ</name>
        <message>
            <source> ({minutes} min {seconds:02d} s left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> ({seconds} s left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows; for the segmenter sam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fused model needs weights of both streams; these are of: {both}. Give one file of a Sentinel-2 network and one of the graph network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name to recognise the model by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name to recognise the model by; by default that of the catalogue or of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A place needs x,y[,CRS]; given: {text}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A raster must be given by its path; given: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table or layer of zones was asked for, but no zones were given. Choose a polygon layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A vector source must be given by its path; given: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy among built classes OAu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy among the built classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy of an LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy of built reference OA_b</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy of built versus natural</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy of built versus natural OAbu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy of natural reference OA_nb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy of the built classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accuracy of the natural classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add training areas and create the set again, or choose the split 'random'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed, as 'Prepare Sentinel-2 image' does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to the numbers of band files that come without their product's metadata: -1000 for processing baseline 04.00 and later (since 25 January 2022). Products state their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures, for other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An extent needs xmin,ymin,xmax,ymax[,CRS]; given: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Analysis of LCZ maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any raster layer: a tile or map service, or a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area built in one and natural in the other (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area of another class, both built or both natural (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area of the built classes (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area of the natural classes (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area of the same class (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area of {name} (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area to cover with windows, one for each cell of the step below. Give this or a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area without data (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area {first} ({first_class}) and area {second} ({second_class}) overlap by {hectares:.2f} ha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas a class needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas of LCZ classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas of classes with too few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas that are too small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas that look like another class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas that overlap one of another class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas that overlap one of their class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking PyTorch for its devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band of the first LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band of the second LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band with the codes, such as 2 for the filtered map of the LCZ Generator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Band with the codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bootstraps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bootstraps over polygons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build instance graph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building neighbourhood {index} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Builds the graph that the Google Earth stream of DF4LCZ sees of a window: its nodes are the largest objects, with their mean colour and place in the window, its edges join them. Give a place for one window, or an extent for a grid of windows. Nodes and edges are layers, so that a graph can be looked at on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled before the first epoch was done. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. The engine is not installed; run 'Install engine' again when it suits you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. What was fetched so far is kept; run it again to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cell size (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells by class of the first (rows) and second map (columns).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells of the raster lie outside the area of its coordinate reference system, so that their size on the ground is unknown. Clip the raster, or assign the right CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells, square kilometres and per cent of each class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check training areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model file (.safetensors).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an official SAM checkpoint (ViT-B, ViT-L, ViT-H) or MobileSAM's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose products or band files, or a folder with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classes to leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classes with fewer areas are flagged; three are the least for training, validation and test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classify local climate zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code of the largest class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the legend: standard, or colour-blind. Not used for w2w.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare LCZ maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). Where the second map's cells are less than half as large, its commonest class in each cell counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compute in mixed precision on CUDA.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computing device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computing device that 'auto' stands for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one safetensors file that also says which network, bands and classes it is for, and where it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinate reference system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create sample town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cross table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB image. The folder has the layout of the LCZC-GES2 dataset, with a split into training, validation and test by whole polygons (70/10/20, class by class) and one by single samples. Areas that overlap with those of another class, are slivers or lie outside the images are reported, with what was done about each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cutting window {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DF4LCZ is not ready yet: a model is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine and a model are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DF4LCZ is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DF4LCZ: local climate zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides on the splits into training, validation and test, and on what the limits leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deviations that stand out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device that 'auto' chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distance between the windows of a grid; 100 m as in maps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distance between windows (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading {name} from {address} failed: {problem}. Check the connection and QGIS's proxy settings and run it again; it goes on where it stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn evenly from the class's areas; 0 for no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs from fall to fall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs from fall to fall.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs of the Google Earth stream at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs of the Sentinel-2 stream at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs without a lower validation loss after which it stops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Google Earth stream stops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every figure, the matrix and all bootstraps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extent of a grid of windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extent to map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extent to prepare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extent to segment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Factor by which its learning rate falls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fall of the learning rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetches published weights and verifies their SHA-256 sum; a file already in one of your weights folders is taken instead. Weights of Sentinel-2 networks become a model file at once, ready for 'Classify local climate zones'. An interrupted download goes on where it stopped. Mind each entry's licence, named in the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field with the zones' names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File of the other stream's weights, for a fused model: of the graph network where the first is of the Sentinel-2 network, or the other way round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File of weights; the network is recognised from what the file holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to write: .kmz for kmz, .tif for all others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filtered LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters of the 3D network's first layer: 64 as published, 8 to 16 for laptops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters of the first layer: 64 as published, 8 to 16 for computers without a graphics card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds the objects in high-resolution imagery (roofs, fields, trees, roads) with Segment Anything, or with superpixels where that is too slow. Each object is a polygon along the image's pixels, with its area, mean colour and scores; 'Build instance graph' and the mapping algorithms take them from there. Tile and map services are read as QGIS shows them. Interrupted work goes on where it stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flagged: see the field reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flips and turns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for unfinished work (empty: in the plugin's data folder)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders of weights already on disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found on disk: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPackage of the objects; it also records the segmenter, its settings and the image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of each stream's class, and of where they agree (1), disagree (2), or the Sentinel-2 stream decided alone (3); 0 is no data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of four bands: red, green, blue, alpha (0 where the layer shows nothing).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of red, green and blue at 1 m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of the LCZ codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF of the ten bands at 10 m, reflectance x 10000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the other; 0 no data in either.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give both zones and 'Zones with parameters', or neither of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give either a place (one window) or an extent (a grid of windows).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give one reference: either polygons with their class, or an LCZ raster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give one reference: either reference areas or a reference map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so that other programs show it too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives each cell of an LCZ map the urban canopy parameters that Stewart and Oke (2012) state for its class: minimum, middle and maximum of sky view factor, aspect ratio, building, impervious and pervious fraction, height, roughness class and length, admittance, albedo and anthropogenic heat. Where they state one bound only and the quantity has no physical limit, as with heights above 25 m, the maximum is no data and the middle is that bound. These are typical ranges of classes, not measurements of the place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with a training that was stopped, from the checkpoint beside the model file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Earth stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Earth stream: batch size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Earth stream: epochs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Earth stream: learning rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Earth stream: patience (epochs)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graph file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graphs in a batch of the Google Earth stream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graphs of {done} of {count} windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML file of the page; the log holds the same text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hardly a pixel of {name} is below 1000: it looks like processing baseline 04.00 or later (since January 2022), for which the reflectance offset is -1000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-resolution RGB image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds an LCZ map against reference areas or another LCZ map. Gives the confusion matrix, overall accuracy OA, OAu, OAbu and OAw as the LCZ Generator defines them, kappa, and each class's accuracies and F1, with intervals from bootstraps that draw whole areas. Figures that are undefined, as where a class is absent, are left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many cells are classified at once; less needs less memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many robust standard deviations farther than usual from its class an area must lie in the image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How samples are split into train, validation and test: by whole polygons (honest) or by sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How single odd cells become zones; gaussian is the filter of WUDAPT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure SAM must be that a mask is right; 0.88 as in the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the 20 m bands, and images on other grids, come to the 10 m grid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, the segmenter that the model was trained with finds them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image with red, green and blue, pixels up to 2.5 m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import published weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {alone:,} of {total:,} cells without instances the Sentinel-2 stream decided alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installing the engine failed: '{command}' ended with code {returncode}. Check the connection and the free disk space, then run it again with 'Repair'. Its last words:
{tail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instances are kept in a GeoPackage ({extension}); given: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kappa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LCZ class of the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate of the Google Earth stream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning rate of the Sentinel-2 stream (default 0.002, or 0.0002 to fine-tune).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out clouds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines between joined nodes: window, the numbers of both nodes, length in metres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest edge (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for windows with all their pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the environment anew even when it seems complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. The town is invented and lies in the sea; it says nothing about any real place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes the ten-band image at 10 m that 'Classify local climate zones' reads from Sentinel-2 products as delivered (Level-1C or Level-2A, unpacked or zipped) or from files of single bands. The offset of processing baseline 04.00 and later is read from the product and removed, clouds are left out by the scene classification of Level-2A, several dates become a median and several tiles a mosaic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map LCZs from imagery and training areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map LCZs with a pretrained model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapped area (km²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapping from Sentinel-2 with a published network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maps local climate zones from a Sentinel-2 image with a model file, such as the ones that 'Download weights' makes, and filters the map. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maps the 17 local climate zones from a Sentinel-2 image with a trained model, and from high-resolution RGB imagery too where the model has learnt to: the streams are fused where there is imagery with objects in it, elsewhere the Sentinel-2 stream decides alone. The result is a GeoTIFF with the standard LCZ legend: codes 1 to 10 are the built types, 11 to 17 the land cover types A to G, 0 is no data. Cells whose surroundings miss more than a quarter of their pixels are no data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking small patches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures the area of each class of an LCZ map in square kilometres and per cent, in all and in each polygon of a zone layer. Areas are true areas on the ground also in degrees and Web Mercator. No data is no data: it counts for no class. Cells on a zone's edge count by the share inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring patches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mixed precision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model file, for Sentinel-2 streams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of 'Download weights'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models know the objects of the segmenter that they were trained with; those of another are refused unless this is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most nodes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most passes over the training samples; the best one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most windows of one area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most windows of one class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names the zones in tables and charts; by default a field called name, else the features' numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Python {need} or newer that can make virtual environments was found ({listed}). Install Python (on Debian and Ubuntu also the package python3-venv), or make an environment yourself from {requirements} and name its Python in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No RGB imagery was given: the Sentinel-2 stream decides alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No extent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No object of {min_area_m2:g} m2 or more was found; the layer is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No space is left to write {destination}. Make room or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No training samples of: {unseen}. The model will not know these classes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No window centre at a step of {step:g} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No window of class {title} is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No window of {window_m:g} m around a training area of {name} lies wholly on the images. Check that areas and images show the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nodes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nodes and edges are written as GeoPackages (.gpkg); given: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on the image. Check the coordinate reference systems of both, or choose an image of the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose data of the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the {count} zones of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose zones of the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a window of 320 m wholly on {image}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, or mask fewer classes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to write: name a stack, or zones and a layer of zones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of bands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of cells compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of cells that Sentinel-2 decided alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of cells with data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of cells without data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of flagged areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of images used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of models in the plugin's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of nodes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of problems found in the areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of reference areas on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of reference cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of reference cells without data in the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of training areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number, area, perimeter, shape and vertices by class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects in high-resolution imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects in the image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects that 'Segment objects' found in the image, to save that work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objects with less area inside the window are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offset of band files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One row for each zone, with each class's figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only nodes up to this distance are joined; by default all are, as in the method.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside of where {crs} is defined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overall accuracy OA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overall accuracy on the test samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overlaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page with all figures and the confusion matrices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page with charts and tables.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page with charts, tables and the flagged areas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page with the curves, the choice of alpha, accuracies and confusion matrices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page with the figures, the cross table and areas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page with the figures, the matrix and box plots.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parameter stack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the image to map. By default the whole image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the image; by default the whole of a file. Services need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part to export; required for services. By default all of a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part to prepare, widened to whole pixels. By default all that the products cover.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patches of 320 m with four more crops each: the paper's own way, five times the work. Only for comparisons and for models that were trained so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patience (epochs)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pixel size at which objects are looked for where none are given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller objects and takes longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planning the synthetic town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please cite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plugin folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons of class {title}: {count}, fewer than {fewest}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons of known class, which the map's maker should not have trained with. Any CRS. Give either these or a reference map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons to average the parameters in, such as a model's grid cells. Any CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons to measure one by one, such as districts. Any CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons with their class (field class, 1 to 17), or a KML file with a folder for each class; five and more a class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons with their class that the training does not use. The training areas themselves would flatter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. At least three areas a class; five and more make better models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare Sentinel-2 image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pretrained Sentinel-2 stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products or band files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published weights (.h5, .hdf5, .pt) become a model through 'Import published weights'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published weights on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published weights that are not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PyTorch build</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Python of the engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Python of the engine (empty: the private environment)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Python of the engine, empty without one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Python version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS style (.qml) to load into other layers with the same codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QGIS's Python</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RGB image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RGB image (synthetic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Radius (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Radius of the majority filter in metres; three cells are usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme, of any grid and CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme; the comparison is made on its grid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster of LCZ codes of one of the four schemes; any number type and CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, as 'Prepare Sentinel-2 image' makes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names; without names, images of 10, 12 or 13 bands in the usual order are understood. Any CRS and resolution.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name} failed ({error}). The file may be damaged or not fully copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference and map differ in size: {size} and {mapped_size} values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflectance offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reflectance scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rendering Sentinel-2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rendering the RGB image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats of another area of the same class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of the accuracy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of the training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resamples of the training areas, for the intervals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resampling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution of objects (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume a stopped training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run 'Download weights'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', which needs none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's patch; 544 needs a hundredth of the paper's work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM: overlap of doubles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM: patch by patch, as the paper's code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM: predicted IoU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM: prompts on 320 m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM: side of a tile (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM: smallest hole or island (m²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAM: stability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed of all that is random.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed of the bootstraps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Segment objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Segmenter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Segmenting {name} with {recorded}, as for the model's training.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentinel-2 image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentinel-2 image (synthetic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentinel-2 stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sets up the engine: a private Python environment with PyTorch, rasterio and the other packages that the networks need, in your user folder. QGIS's own Python is not touched. It downloads 1 to 3 GB and takes some minutes; it is needed once, and again after updates of the plugin that need other packages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of cells of the same class OA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the cells that changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the pixels with data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the seen pixels masked as cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share that makes an overlap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side of a pixel in metres. 1 m is what the segmentation of DF4LCZ was made for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side of a window; 320 m is what the method was made for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slivers, thinner than {width:.0f} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller areas are flagged; 20000 m² are two cells of a 100 m map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest area (m2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest area (m²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest object (m²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest part (m²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that large areas do not outweigh small ones; 0 for no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some windows of 320 m not wholly on {image}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split of the samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standardise each band by the training samples' mean and deviation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standardise the bands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step of the grid (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Streams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Streams to train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Streams whose samples are flipped and turned by right angles at random.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Styled LCZ map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superpixels: distinctness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superpixels: texture to ignore (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surroundings of a window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table of classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table of zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take objects of another segmenter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the image from the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tells how good a model is on samples of a training set that it has not learnt from: all the field's figures, of each stream alone and of their fusion, of each class, with intervals from bootstraps over the training areas. Samples split by polygon tell what a new place would give; samples split at random promise too much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tells on one page what is ready and what to do about what is not: the engine with its packages and computing devices, models, published weights found on disk, and the settings in force. It changes nothing, and it works without an engine. Send its page along when you report a problem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with the reason, areas of classes with too few of them, areas that are too small, that overlap another, that contradict one of another class, and, where an image is given, that look more like another class in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test samples are those that the training never saw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The GeoPackage that 'Segment objects' wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bands of colour in {name}: {count}; objects are found in imagery with red, green and blue. Choose an RGB image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cells are {coarsest:.0f} m, more than twice the filter's radius of {radius:g} m: nothing changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cells of {name} are {finest:.3g} m, too fine for a radius of {radius:g} m (at most {widest} cells). Bring the map to about 100 m first (Warp, with the mode as resampling).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The checkpoint {path} is damaged ({error}). Train without 'Resume a stopped training'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codes of {name} are of the scheme {scheme}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinate reference system {text} is not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The description in {name} is damaged ({error}). Segment the image again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The device {name} was asked for, but {why}. Choose 'auto' or 'cpu'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine broke (exit code {code}: {last}). Its environment is {python}. Run 'Install engine' with 'Repair' ticked; if it happens again, please report it with the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine met an unexpected error ({kind}: {error}). Please report it with the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine was ended by signal {signal} ({last}). Run the algorithm again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine was killed (signal 9), most likely because the computer ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine {state} (looked for {folder}). Run the algorithm 'Install engine' of DF4LCZ once, or name a Python that has its packages in the settings or in {variable}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine's Python named by {source} does not exist: {path}. Correct or empty it, or run 'Install engine'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine's Python {python} cannot be started ({error}). Run 'Install engine' with 'Repair' ticked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine's environment is incomplete ({error}). Run 'Install engine' with 'Repair' ticked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export covers {west:.6g} to {east:.6g}, {south:.6g} to {north:.6g} ({crs}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export for {target} is a {endings} file; given: {name}. Give the output a name that ends in {endings}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extent cannot be brought to metres: choose a smaller one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extent cannot be brought to metres: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extent is empty: x {xmin} to {xmax}, y {ymin} to {ymax}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extent {extent} cannot be expressed in {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extent {xmin:.1f},{ymin:.1f},{xmax:.1f},{ymax:.1f} lies outside {name}, which covers {left:.1f},{bottom:.1f},{right:.1f},{top:.1f} ({crs}). Choose an extent that meets the image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extent {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} lies outside {name}, which covers {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choose an extent that meets the image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filtered map {name} has no class where the map {reader_name} lies. Choose the filtered form of the same map, or leave it out to have it made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here. Name a new or empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} does not exist and cannot be made ({error}). Choose another place for the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {parent} cannot be made ({error}). Set DF4LCZ_DATA to another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image cannot be written to {path}: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image in which the objects were found, a file: colours are then taken inside the window only, as the method has it. Without it each object has its colour as a whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The instances of the training set {name} come from another segmenter ({theirs}) or other settings than those of the model ({ours}). The figures of the Google Earth stream say little.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image with '{name}', or use what was made with '{segmenter}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The instances were made with other settings of '{name}' than {what} ({listed}). Segment the image again with the same settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The largest objects of a window become its nodes, at most so many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer '{name}' has no coordinate reference system. Assign one to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer '{name}' is a service without end; choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer '{name}' is not a file (it is provided by '{provider}'). Save it as a GeoPackage first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer '{name}' is not a raster file (it is provided by '{provider}'). Save it as a GeoTIFF first (Export &gt; Save As), or use 'Export imagery' for tile services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer '{name}' shows nothing in the extent. Choose another extent or layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer {layer} of {name} lacks {lack}. Choose the GeoPackage that 'Segment objects' wrote; a copy saved in another format does not keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of weights of the model {name} is damaged ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. Without it, the Gaussian filter makes it. Used for w2w only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The matrix with its totals and accuracies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The median reflectance of {name} is {typical:.4g} with scale {scale:g} and offset {offset:g}; 0.01 to 0.5 is usual. Check the reflectance scale (10000 for products as delivered, 1 for reflectance as fractions).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The metadata of the model {name} is damaged ({error}). Make the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The metadata of the model {name} lacks {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The metadata {name} is damaged or unsafe ({error}). Download the product again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The middle of one window. Give this or an extent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model file to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model file to write; the checkpoint to resume from lies beside it until the training is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model to evaluate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {model} does not record the segmenter of its instances.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {model} does not record which segmenter its instances came from. Segment the image with 'Segment objects' and give the result as instances, with 'force' set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. Choose a model trained with RGB, or leave them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {model} has no Sentinel-2 stream to start from. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {model} has no {stream} stream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {model} takes the bands {bands}; the training set {name} has {own_bands}. Choose a model for the same bands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {model} tells apart the classes {classes}, not 1 to 17. Choose a model of all 17 local climate zones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {path} cannot be written ({error}). Make room or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or choose another model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model's options do not fit its architecture {architecture}: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose the SAFE folder or zip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network of {source} is not known ({counts}). Known: Sen2LCZ-Net, ResNet v2 and 3D ResNet11 for Sentinel-2, the graph network of DF4LCZ for high-resolution imagery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which this training set does not have. Create the set with 'Create training set', or train a network whose border is 'zeros'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The package {name} has version {installed}; needed: {required}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The package {name} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameter {name} is missing: {help}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameter {name} must be a whole number; given: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameter {name} must be one of {choices}; given: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameter {name} must be {bounds}; given: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parameter {name} must be {kind}; given: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part {part} of {name} is no list of sample numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The patches of {name} hold digital numbers; divided by 10000 to be reflectance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pixels of {name} are {pixel_m:.1f} m wide; buildings and trees are seen in imagery of {coarsest_m:g} m and finer only. Choose finer imagery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place {text} cannot be expressed in {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is not JSON ({error}): {text}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is not a JSON object: {text}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request lacks its operation or parameters: {text}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request speaks protocol {protocol}, this engine speaks {protocol_version}. Plugin and engine are of different versions: restart QGIS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed gives the same bootstraps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed gives the same town; another one gives another town.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scene classification has the classes 0 to 11; given: {unknown}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenes cannot be brought to one coordinate reference system: one does not fit its bounds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The segmenter's weights (SHA-256 {recorded}...) are not in the catalogue. Name their file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has no picture for {count} of its tiles; these places are without data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service of the layer '{name}' stopped answering ({said}). Nothing was written. Try again later, or choose a smaller extent or a coarser resolution.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split has no test samples: the model carries no test figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split that the model was trained with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split {split} of the training set {name} has no samples in its part {part}. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The split {split} of {name} has no samples in its part {part}. Choose another part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The step of {step:g} m is rounded to whole Sentinel-2 pixels: {rounded:g} m.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The town's size must be a multiple of {cell} m from {smallest} to {largest}; given: {size}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training cannot be resumed: {other} differ from those of {name}. Set them as they were, or train without 'Resume a stopped training'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training samples of {name} are all of class {label}; at least two classes are needed. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training set {destination} cannot be written ({error}). Make room or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training set {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training set {name} has no graphs of instances, which the Google Earth stream learns from. Create it with an RGB image, or train the Sentinel-2 stream alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training set {name} has no split {split}; it has: {others}. Choose one of these or create the training set again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training set {name} has no surroundings of its patches, which the border 'real' needs. Choose 'auto' or 'zeros', or create the set again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights do not fit the architecture: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights of the model {name} cannot be read ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}). {get}, or put the file into a folder and name that folder in the plugin's settings or in {variable}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zones with a field for each mean, weighted by area; roughness lengths are averaged as logarithms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zones with the area and share of each class, the largest class and the share of built ground.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {name} holds codes from {lowest} to {highest}; classes are 1 to {classes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {stream} stream of the model {name} lacks {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no weights at {path}. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no weights {identifier} in the catalogue. Known: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no download for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no download for {name}. Put the file into a weights folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file or folder {text}. Check where the Sentinel-2 product lies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {path}. Check the layer's source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {path}. Run 'Segment objects' first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model file {path}. Choose an existing model (.safetensors).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 network, or train a model. Models in other folders work as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no operation {name}. There are: {operations}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no segmenter {name}. There are: {segmenters}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no weights file {identifier}. Give a file's path, or one of: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no weights file {path}. Choose an existing .h5 or .hdf5 file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no window to build a graph of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to resume: {path} does not exist. Train without 'Resume a stopped training'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This SAM checkpoint's ViT has an embedding of {embedding} and {blocks} blocks; known are {known}. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This SAM checkpoint's image encoder is neither a ViT nor TinyViT. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This checkpoint is {name}, which cannot be used here. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no SAM checkpoint: it has no mask decoder (first tensors: {keys}). {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This {architecture} checkpoint {what} {count} of {total} tensors ({keys}). {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tile {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tile {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train DF4LCZ model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Train the pretrained stream further, or take it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training areas (synthetic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trains a model of local climate zones on a training set: a 3D convolutional network on Sentinel-2 windows, a graph network on the objects of the high-resolution imagery, and the weight with which the two are fused. The best epoch counts; a model is there from the first epoch on, so that a training may be stopped at any time and resumed. The report shows curves, the choice of alpha, and the accuracy on the test samples of each stream and of their fusion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trains a model of your city on your training areas, with the objects in the high-resolution imagery, maps the local climate zones, filters the map, and assesses it with areas that you kept aside. Hours on a processor for a city, minutes on a graphics card; try it on the sample town first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>True LCZ map (synthetic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turns the single odd cells of an LCZ map into zones. The Gaussian filter of WUDAPT gives each class its own radius, so that rivers stay while large built areas become whole. Cells without data are neither filled nor counted. Distances are metres on the ground, also for maps in degrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown parameter {unknown}. There are: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown {what}: {named}. There are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urban canopy parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use of the pretrained stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variable {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verifying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the best on the validation samples.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the model's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighted F1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighted accuracy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighted accuracy OAw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weighted agreement OAw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights of the classes in the loss: none, or balanced by their frequency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights of the other stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came from {address} has the SHA-256 sum {found}, not {sha256}. It was thrown away. The address may have changed, or something on the way replaces files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used with the segmenter it was trained with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What finds the objects: superpixels is quick, sam is the method's and needs weights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the 3D network sees around a window: its real surroundings (maps are made faster), zeros (as published), or automatically the first where the training set has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to fetch. Names with sam find objects, the others are networks for Sentinel-2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where images overlap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch finds one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to put the file; by default the plugin's own folder of weights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether a map can be made: engine and a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the engine works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which figures of each range to give. The bands come parameter by parameter in this order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which parameters to give; by default all eleven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wholly under areas of another class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of the 3D network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of the smoothing before superpixels are cut.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows in a batch of the Sentinel-2 stream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows of {window_m:g} m are too small for instances of {resolution_m:g} m pixels. Choose larger windows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows without any instance: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work on the same image and settings was interrupted before; it goes on from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes an LCZ map in the form that the next tool reads: for w2w (WUDAPT to WRF), for UMEP, with WRF's urban categories, as a coloured KMZ with legend, or as a cloud-optimised GeoTIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes what a raster layer shows to a GeoTIFF of red, green, blue and alpha in true metres (the UTM zone of the extent), so that other algorithms can read it. Any layer will do: tile services (XYZ, WMS, WMTS) as well as files, with the layer's own style. Whether a service allows its images to be kept and analysed is for you to find out: see its terms of use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing overviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the synthetic town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {output} failed ({error}). Make room or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {output} failed: it does not read back; the disk may be full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {path} failed ({error}). Make room or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {path} failed ({reason}). Make room on the disk or choose another place for the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band named by band (such as B02.jp2); any number of dates and tiles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones and the layer of zones to write belong together: give both or neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones with figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zones with parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a SAM of Hugging Face's transformers, whose tensors have other names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a YOLO or FastSAM network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of it goes into training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an input of this run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {low:g}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {high:g}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>auto: what the package index has for this computer; cpu: the smaller build without graphics card; cuda: the build for NVIDIA graphics cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each part counts as an area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {low:g} to {high:g}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the smallest area dissolve into those around them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has other shapes of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is only half installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it gave no picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it said nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept; areas farther apart make a stricter test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lacks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in the order given, that does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no folder exists yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no such device answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not on this computer (there is no download)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not on this computer ({size:.0f} MB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing came for {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one goes into training, one into the test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one window is taken from the middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, but not the same objects. Models tell which one they were trained with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency can tell apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Google Earth stream does not see them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the class is not in the training set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the description of its segmenter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fields {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the model's were made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same file as another output of this run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the shared ground is used for neither</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the variable {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>these windows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this PyTorch was built without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of WRF after 4.4.2; wrf-31-41: those before (natural classes other than bare rock or paved have none and become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>writing failed ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{changed} of {cells} cells changed their class ({share:.1f} %).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{columns} x {rows} cells of {cell_size:g} m on {device}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} areas lie off the image; they are not held against it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} instances found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total} samples of {name} cannot be read: {failures}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total} windows of the {part} part (split by polygon) overlap with windows of the training part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check the layer's coordinate reference system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{destination} cannot be written ({error}). If it is open in another program, close it there or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{destination} cannot be written to. Choose another place for the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{destination} is a file. Name a folder for the training set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{destination} is a folder, not a file. Name a file for the output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done:,} of {total:,} cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{empty} of {count} windows hold no instance of {min_area_m2:g} m2 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{error} The product may not have been downloaded whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{error} They are used because it was forced; the Google Earth stream may be misled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{error} To use them all the same, force it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{finding}. Copy or create the training set again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{finding}. They are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} has no room for {size:.0f} MB. Make room there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} has {free:.0f} MB free; the output needs up to {bytes_needed:.0f} MB. Make room or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{have:,} of {size:,} bytes came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{left} of {count} features of {name} are no polygons: left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lost} of {total} reference areas or blocks lie off the map and are not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} and {reference} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} and {second_name} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be brought to EPSG:4326 ({error}). Check its coordinate reference system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read as a vector layer ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read as instances ({error}). Choose what 'Segment objects' wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is of processing baseline 04.00 or later (since January 2022), set the offset to -1000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not name the parts {parts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has bands 1 to {count}; given: {wrong}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has format {version}; known are formats up to {format_version}. Update the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no cell with a class. Choose another band or map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source) or write it into the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no features. Digitise training areas first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no polygon layer; it has: {layers}. Choose a layer of training areas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no polygons ({count} features). Choose a layer of polygons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no scene classification (Level-2A has one): its clouds stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no valid pixel there, only nodata. Choose another extent or image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has pixels of {pixel_m:.2g} m; at the resolution asked for, {resolution_m:g} m, it is enlarged and shows no more detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has the band {band} twice: {found} and {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {count} band(s); band {band} was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {count} bands; asked for: {candidates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {width} x {height} pixels of {resolution:g} m; one window needs {window_px} x {window_px}. Choose a larger image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds complex numbers, not Sentinel-2 reflectance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds complex numbers; an LCZ map holds whole class codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds no KML file. Export the training areas as KMZ or KML again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds no class that could be exported: all is nodata.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds {kind} numbers, not an image's brightness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds {kind}, not a SAM checkpoint's tensors. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} in {path_name} cannot be read ({error}). Download the zip again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged ({error}). Segment the image again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is encrypted. Unpack it with its password and choose the SAFE folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no checkpoint of plain tensors: it is damaged, or holds Python objects, which are never loaded because they can run code. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no valid KML ({error}). Export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no valid KMZ ({error}). Export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a .gpkg or .geojson file. Name the output so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a DF4LCZ model or is truncated ({error}). {hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip of a SAFE product as delivered, or unpack it and choose the files of the bands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file as its authors published it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a zip or is damaged ({error}). Download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds fractions ({examples}, ...). Choose a raster of class codes; a map that was resampled by averaging has to be made again with nearest neighbour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds {found}, outside every known scheme ({schemes}). Choose an LCZ map, or declare these values as nodata.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not the metadata of a Sentinel-2 product ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is unsafe: its metadata claims {size:,} bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} keeps its colours in a colour table, which is no image to segment. Turn it into red, green and blue bands first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} lacks the bands {missing}. Found: {found}. Needed are the Sentinel-2 bands {needed}, one file each, named by band.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} lies nowhere on Earth: its coordinates do not fit its CRS ({crs}). Assign the right one to the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} lies outside the map: the Sentinel-2 stream decides alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} mixes code schemes; found so far: {found}. Known are {schemes}, one in a raster. Recode it (Reclassify by table), or declare values that are not classes as nodata.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was refused: it is a pickle that names {error}, which is no array or container and could run code. Nothing of it was run. Get the file from its publisher again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}. Licence: {licence}. Please cite: {citation}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {date}, no metadata.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}; streams: {streams}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be opened as a raster ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written ({error}). Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has {count} bands; a file of one Sentinel-2 band is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} holds more than {most:,} files. Choose the folder of one product.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} holds {kind} values; needed are the whole numbers of the product as delivered (reflectance x 10000, uint16).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged ({error}). Create the training set again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is too large for metadata ({size:,} bytes).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is {taken}; writing the output there would destroy it. Name another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{problem}. Trying again ({number} of {total}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{purpose} needs weights: run 'Download weights' with one of {choices}, or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share:.1f} % of the cells are of classes that WRF has no code for; they are nodata.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} has no field {wanted}. Its fields are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} has the bands {double} more than once. Found: {listed}. {needed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} has {count} layers of the kind {kind}, the architecture {own_count}: the weights are of another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} lacks the array {name} of a {kind} layer: the weights are of another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} lacks the bands {missing}. Found: {listed}. {needed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}: loss {loss:.4f}, accuracy {accuracy:.4f}; validation loss {validation_loss:.4f}, accuracy {validation_accuracy:.4f}; at most {duration} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream}: predicting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unmapped:,} reference cells lie where the map has no data; they are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {done}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} x {height} pixels in {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} x {height} pixels of {cell:g} m in {crs}, tiles of {tile_px} pixels, segmenter {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} x {height} pixels of {resolution} m would be taken from the layer '{name}'; at most {most:,} pixels are exported at once. Choose a smaller extent or a coarser resolution.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{windows} windows of up to {max_nodes} nodes, all joined, have up to {edges} edges; at most {most_edges} can be written. Choose a smaller extent, a larger step, fewer nodes, or a longest edge.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
