<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>DF4LCZ</name>
        <message>
            <source> ({minutes} min {seconds:02d} s left)</source>
            <translation> (quedan {minutes} min {seconds:02d} s)</translation>
        </message>
        <message>
            <source> ({seconds} s left)</source>
            <translation> (quedan {seconds} s)</translation>
        </message>
        <message>
            <source> or without mixed precision</source>
            <translation> o sin precisión mixta</translation>
        </message>
        <message>
            <source> since QGIS draws them</source>
            <translation> porque QGIS las muestra</translation>
        </message>
        <message>
            <source>, taken as it is</source>
            <translation>, usada tal cual</translation>
        </message>
        <message>
            <source>0, which is no class, and no 17</source>
            <translation>0, que no es ninguna clase, y ningún 17</translation>
        </message>
        <message>
            <source>8 bits, as they are</source>
            <translation>8 bits, tal cual</translation>
        </message>
        <message>
            <source>: its processing baseline is older ({other}, not {best})</source>
            <translation>: su línea base de procesamiento es anterior ({other}, no {best})</translation>
        </message>
        <message>
            <source>: {best} (slopes corrected) is taken, not {other}</source>
            <translation>: se toma {best} (con pendientes corregidas), no {other}</translation>
        </message>
        <message>
            <source>A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.</source>
            <translation>Una carpeta SAFE, una carpeta de productos o una carpeta de archivos de bandas; en lugar de archivos o además de ellos.</translation>
        </message>
        <message>
            <source>A change counts from this probability on.</source>
            <translation>Un cambio cuenta a partir de esta probabilidad.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.</source>
            <translation>Un checkpoint (.pt, .pth) o el identificador de unos pesos que 'Descargar pesos' conoce, por ejemplo mobile-sam.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows; for the segmenter sam.</source>
            <translation>Un checkpoint (.pt, .pth) o el identificador de unos pesos que 'Descargar pesos' conoce; para el segmentador sam.</translation>
        </message>
        <message>
            <source>A class is 1 to 17</source>
            <translation>Una clase va de 1 a 17</translation>
        </message>
        <message>
            <source>A fused model needs weights of both streams; these are of: {both}. Give one file of a Sentinel-2 network and one of the graph network.</source>
            <translation>Un modelo fusionado necesita pesos de ambas ramas; estos son de: {both}. Indique un archivo de una red Sentinel-2 y otro de la red de grafos.</translation>
        </message>
        <message>
            <source>A guess at the share of right points; it only decides how many are drawn.</source>
            <translation>Una estimación de la proporción de puntos correctos; solo decide cuántos se extraen.</translation>
        </message>
        <message>
            <source>A map in {crs} cannot hold {name}: a metre of it must be one on the ground, within {most:.0%}. Choose a coordinate reference system in metres that fits all images, such as the UTM zone of their middle or an equal-area one of the country, or map fewer zones at once.</source>
            <translation>Un mapa en {crs} no puede contener {name}: un metro suyo debe ser uno sobre el terreno, con una tolerancia de {most:.0%}. Elija un sistema de referencia de coordenadas en metros que convenga a todas las imágenes, como la zona UTM de su centro o uno equivalente del país, o cartografíe menos zonas a la vez.</translation>
        </message>
        <message>
            <source>A name to recognise the model by, such as the city's; it is kept in the model file.</source>
            <translation>Un nombre para reconocer el modelo, como el de la ciudad; se guarda en el archivo de modelo.</translation>
        </message>
        <message>
            <source>A name to recognise the model by; by default that of the catalogue or of the file.</source>
            <translation>Un nombre para reconocer el modelo; por defecto, el del catálogo o el del archivo.</translation>
        </message>
        <message>
            <source>A package that came is not the one that is known by its SHA-256 sum: it was damaged or exchanged on the way. Nothing of it was run. Run 'Install engine' again; if it happens again, ask those who run your network or package index. {error}</source>
            <translation>Un paquete que llegó no es el que se conoce por su suma SHA-256: se dañó o se cambió en el camino. No se ejecutó nada de él. Ejecute 'Instalar motor' de nuevo; si vuelve a ocurrir, pregunte a quienes llevan su red o su índice de paquetes. {error}</translation>
        </message>
        <message>
            <source>A place needs x,y[,CRS]; given: {text}.</source>
            <translation>Un lugar se indica como x,y[,SRC]; se indicó: {text}.</translation>
        </message>
        <message>
            <source>A raster must be given by its path; given: {value}.</source>
            <translation>Un ráster debe indicarse por su ruta; se indicó: {value}.</translation>
        </message>
        <message>
            <source>A raster's bands, extent, size and no data value are numbers.</source>
            <translation>Las bandas, la extensión, el tamaño y el valor sin datos de un ráster son números.</translation>
        </message>
        <message>
            <source>A setting must be given as name=value; given: {text}.</source>
            <translation>Un ajuste debe indicarse como name=value; se indicó: {text}.</translation>
        </message>
        <message>
            <source>A table or layer of zones was asked for, but no zones were given. Choose a polygon layer.</source>
            <translation>Se pidió una tabla o una capa de zonas, pero no se indicaron zonas. Elija una capa de polígonos.</translation>
        </message>
        <message>
            <source>A training area should be 200 m wide at the least, rather 300 m and more.</source>
            <translation>Un área de entrenamiento debería medir al menos 200 m de ancho, mejor 300 m o más.</translation>
        </message>
        <message>
            <source>A vector source must be given by its path; given: {value}.</source>
            <translation>Una fuente vectorial debe indicarse por su ruta; se indicó: {value}.</translation>
        </message>
        <message>
            <source>About {megabytes:.0f} MB would have to be fetched, more than the {most:.0f} MB allowed. Choose a smaller extent or fewer days, or allow more.</source>
            <translation>Habría que descargar unos {megabytes:.0f} MB, más de los {most:.0f} MB permitidos. Elija una extensión menor o menos días, o permita más.</translation>
        </message>
        <message>
            <source>About {megabytes} MB will be fetched, and need about three times as much on disk.</source>
            <translation>Se descargarán unos {megabytes} MB, que ocupan en disco cerca del triple.</translation>
        </message>
        <message>
            <source>Accuracies and areas of each class with standard errors.</source>
            <translation>Exactitudes y superficies de cada clase con errores estándar.</translation>
        </message>
        <message>
            <source>Accuracy among built classes OAu</source>
            <translation>Exactitud entre clases construidas OAu</translation>
        </message>
        <message>
            <source>Accuracy among the built classes</source>
            <translation>Exactitud entre las clases construidas</translation>
        </message>
        <message>
            <source>Accuracy of an LCZ map</source>
            <translation>Exactitud de un mapa LCZ</translation>
        </message>
        <message>
            <source>Accuracy of built reference OA_b</source>
            <translation>Exactitud de la referencia construida OA_b</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural</source>
            <translation>Exactitud de construido frente a natural</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural OAbu</source>
            <translation>Exactitud de construido frente a natural OAbu</translation>
        </message>
        <message>
            <source>Accuracy of natural reference OA_nb</source>
            <translation>Exactitud de la referencia natural OA_nb</translation>
        </message>
        <message>
            <source>Accuracy of the built classes</source>
            <translation>Exactitud de las clases construidas</translation>
        </message>
        <message>
            <source>Accuracy of the maps</source>
            <translation>Exactitud de los mapas</translation>
        </message>
        <message>
            <source>Accuracy of the natural classes</source>
            <translation>Exactitud de las clases naturales</translation>
        </message>
        <message>
            <source>Accuracy sample</source>
            <translation>Muestra de exactitud</translation>
        </message>
        <message>
            <source>Accuracy sample of an LCZ map</source>
            <translation>Muestra de exactitud de un mapa LCZ</translation>
        </message>
        <message>
            <source>Accuracy that is expected</source>
            <translation>Exactitud que se espera</translation>
        </message>
        <message>
            <source>Add training areas and create the set again, or choose the split 'random'.</source>
            <translation>Añada áreas de entrenamiento y cree el conjunto de nuevo, o elija la partición 'random'.</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed, as 'Prepare Sentinel-2 image' does.</source>
            <translation>Se suma a los valores de la imagen antes de escalarlos: 0, o -1000 para productos de la línea base de procesamiento 04.00 y posteriores (todos desde el 25 de enero de 2022), salvo que el desplazamiento ya se haya eliminado, como hace 'Preparar imagen Sentinel-2'.</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed.</source>
            <translation>Se suma a los valores de la imagen antes de escalarlos: 0, o -1000 para productos de la línea base de procesamiento 04.00 y posteriores (todos desde el 25 de enero de 2022), salvo que el desplazamiento ya se haya eliminado.</translation>
        </message>
        <message>
            <source>Added to the numbers of band files that come without their product's metadata: -1000 for processing baseline 04.00 and later (since 25 January 2022). Products state their own.</source>
            <translation>Se suma a los valores de los archivos de bandas que vienen sin los metadatos de su producto: -1000 para la línea base de procesamiento 04.00 y posteriores (desde el 25 de enero de 2022). Los productos indican el suyo.</translation>
        </message>
        <message>
            <source>Address of a STAC API, used where the catalogue is other.</source>
            <translation>Dirección de una API STAC; se usa cuando el catálogo es other.</translation>
        </message>
        <message>
            <source>Address of another catalogue</source>
            <translation>Dirección de otro catálogo</translation>
        </message>
        <message>
            <source>All cells of some classes are drawn, since they have so few: {classes}.</source>
            <translation>De algunas clases se extraen todas las celdas, porque tienen muy pocas: {classes}.</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Todas las cifras</translation>
        </message>
        <message>
            <source>All figures, for other programs.</source>
            <translation>Todas las cifras, para otros programas.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>All maps are one, {name}, which agrees with itself. Choose another map to compare it with.</source>
            <translation>Todos los mapas son uno solo, {name}, que concuerda consigo mismo. Elija otro mapa con el que compararlo.</translation>
        </message>
        <message>
            <source>All {cells:,} cells of the map in areas of {name} lie in areas of different classes, such as {first} and {second}: none can be counted. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>Todas las {cells:,} celdas del mapa en áreas de {name} están en áreas de clases distintas, como {first} y {second}: no se puede contar ninguna. Corrija las áreas; 'Comprobar áreas de entrenamiento' muestra dónde se solapan.</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha has no effect: the model {model} has no Google Earth stream that the Sentinel-2 stream could be weighed against.</source>
            <translation>Alpha no tiene efecto: el modelo {model} no tiene una rama Google Earth frente a la que ponderar la rama Sentinel-2.</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found, but 'auto' takes the PyTorch for processors on Windows. To use the card choose 'cuda' as build, with 'Repair' ticked where the engine is installed already.</source>
            <translation>Se encontró una tarjeta gráfica NVIDIA, pero en Windows 'auto' toma el PyTorch para procesadores. Para usar la tarjeta, elija 'cuda' como versión, con 'Reparar' activado si el motor ya está instalado.</translation>
        </message>
        <message>
            <source>An extent needs xmin,ymin,xmax,ymax[,CRS]; given: {value}.</source>
            <translation>Una extensión se indica como xmin,ymin,xmax,ymax[,SRC]; se indicó: {value}.</translation>
        </message>
        <message>
            <source>An option of a network must be given as sentinel2.name=value, google_earth.name=value or features.name=value; given: {text}.</source>
            <translation>Una opción de una red debe darse como sentinel2.name=value, google_earth.name=value o features.name=value; dado: {text}.</translation>
        </message>
        <message>
            <source>Analysis of LCZ maps</source>
            <translation>Análisis de mapas LCZ</translation>
        </message>
        <message>
            <source>Another window is fetching {name}; waiting for it.</source>
            <translation>Otra ventana está descargando {name}; esperando a que termine.</translation>
        </message>
        <message>
            <source>Another window is installing the engine; waiting for it.</source>
            <translation>Otra ventana está instalando el motor; esperando a que termine.</translation>
        </message>
        <message>
            <source>Any raster layer: a tile or map service, or a file.</source>
            <translation>Cualquier capa ráster: un servicio de teselas o de mapas, o un archivo.</translation>
        </message>
        <message>
            <source>Applicability</source>
            <translation>Aplicabilidad</translation>
        </message>
        <message>
            <source>Area built in one and natural in the other (km²)</source>
            <translation>Superficie construida en uno y natural en el otro (km²)</translation>
        </message>
        <message>
            <source>Area of another class, both built or both natural (km²)</source>
            <translation>Superficie de otra clase, ambas construidas o ambas naturales (km²)</translation>
        </message>
        <message>
            <source>Area of the built classes (km²)</source>
            <translation>Superficie de las clases construidas (km²)</translation>
        </message>
        <message>
            <source>Area of the natural classes (km²)</source>
            <translation>Superficie de las clases naturales (km²)</translation>
        </message>
        <message>
            <source>Area of the same class (km²)</source>
            <translation>Superficie de la misma clase (km²)</translation>
        </message>
        <message>
            <source>Area of {name} (km²)</source>
            <translation>Superficie de {name} (km²)</translation>
        </message>
        <message>
            <source>Area that changed beyond the maps' errors (km²)</source>
            <translation>Superficie que cambió más allá de los errores de los mapas (km²)</translation>
        </message>
        <message>
            <source>Area to cover with windows, one for each cell of the step below. Give this or a place.</source>
            <translation>Área que se cubre con ventanas, una por cada celda del paso indicado abajo. Indique esto o un lugar.</translation>
        </message>
        <message>
            <source>Area without data (km²)</source>
            <translation>Superficie sin datos (km²)</translation>
        </message>
        <message>
            <source>Area {first} ({first_class}) and area {second} ({second_class}) overlap by {hectares:.2f} ha</source>
            <translation>El área {first} ({first_class}) y el área {second} ({second_class}) se solapan en {hectares:.2f} ha</translation>
        </message>
        <message>
            <source>Area-adjusted accuracy</source>
            <translation>Exactitud ajustada por superficie</translation>
        </message>
        <message>
            <source>Areas a class needs</source>
            <translation>Áreas que necesita una clase</translation>
        </message>
        <message>
            <source>Areas of LCZ classes</source>
            <translation>Superficies de las clases LCZ</translation>
        </message>
        <message>
            <source>Areas of classes with too few</source>
            <translation>Áreas de clases con muy pocas áreas</translation>
        </message>
        <message>
            <source>Areas over time</source>
            <translation>Superficies a lo largo del tiempo</translation>
        </message>
        <message>
            <source>Areas that are too small</source>
            <translation>Áreas demasiado pequeñas</translation>
        </message>
        <message>
            <source>Areas that look like another class</source>
            <translation>Áreas que se parecen a otra clase</translation>
        </message>
        <message>
            <source>Areas that overlap one of another class</source>
            <translation>Áreas que se solapan con una de otra clase</translation>
        </message>
        <message>
            <source>Areas that overlap one of their class</source>
            <translation>Áreas que se solapan con una de su misma clase</translation>
        </message>
        <message>
            <source>Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.</source>
            <translation>Matrices (x, a, y) con la estructura del conjunto de datos LCZC-GES2, para otros programas.</translation>
        </message>
        <message>
            <source>Asking PyTorch for its devices</source>
            <translation>Preguntando a PyTorch por sus dispositivos</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>B08 of {name} differs from B8A by a reflectance of {apart:+.2f}, though both see nearly the same light: the offset of -1000 seems to be taken off some of its bands only. Take all bands from one product.</source>
            <translation>B08 de {name} difiere de B8A en una reflectancia de {apart:+.2f}, aunque ambas ven casi la misma luz: parece que el desplazamiento de -1000 se ha restado solo en algunas de sus bandas. Tome todas las bandas de un mismo producto.</translation>
        </message>
        <message>
            <source>Band of the first LCZ map</source>
            <translation>Banda del primer mapa LCZ</translation>
        </message>
        <message>
            <source>Band of the map</source>
            <translation>Banda del mapa</translation>
        </message>
        <message>
            <source>Band of the reference map</source>
            <translation>Banda del mapa de referencia</translation>
        </message>
        <message>
            <source>Band of the second LCZ map</source>
            <translation>Banda del segundo mapa LCZ</translation>
        </message>
        <message>
            <source>Band with the codes, such as 2 for the filtered map of the LCZ Generator. By default the one called lcz, else the first.</source>
            <translation>Banda con los códigos, por ejemplo 2 para el mapa filtrado de LCZ Generator. Por defecto, la llamada lcz; si no la hay, la primera.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, as band {chosen} of {other}.</source>
            <translation>Se lee la banda {band} de {name}, como la banda {chosen} de {other}.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, which is called {called}.</source>
            <translation>Se lee la banda {band} de {name}, que se llama {called}.</translation>
        </message>
        <message>
            <source>Bands of red, green and blue</source>
            <translation>Bandas de rojo, verde y azul</translation>
        </message>
        <message>
            <source>Bands of the Sentinel-2 image</source>
            <translation>Bandas de la imagen Sentinel-2</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Tamaño del lote</translation>
        </message>
        <message>
            <source>Binary fields of {name} are left out of the layer that is written: {fields}.</source>
            <translation>Los campos binarios de {name} se excluyen de la capa que se escribe: {fields}.</translation>
        </message>
        <message>
            <source>Block {number} of {count}</source>
            <translation>Bloque {number} de {count}</translation>
        </message>
        <message>
            <source>Bootstraps</source>
            <translation>Remuestreos bootstrap</translation>
        </message>
        <message>
            <source>Bootstraps over polygons</source>
            <translation>Remuestreos bootstrap por polígonos</translation>
        </message>
        <message>
            <source>Build instance graph</source>
            <translation>Construir grafo de instancias</translation>
        </message>
        <message>
            <source>Building neighbourhood {index} of {count}</source>
            <translation>Construyendo el barrio {index} de {count}</translation>
        </message>
        <message>
            <source>Builds the graph that the Google Earth stream of DF4LCZ sees of a window: its nodes are the largest objects, with their mean colour and place in the window, its edges join them. Give a place for one window, or an extent for a grid of windows. Nodes and edges are layers, so that a graph can be looked at on the map.</source>
            <translation>Construye el grafo que la rama Google Earth de DF4LCZ ve de una ventana: sus nodos son los objetos más grandes, con su color medio y su posición en la ventana; sus aristas los unen. Indique un lugar para una ventana, o una extensión para una cuadrícula de ventanas. Nodos y aristas son capas, de modo que el grafo puede verse en el mapa.</translation>
        </message>
        <message>
            <source>By their names the maps are not in the order of time: {names}. Each is taken as later than the one before, so that real changes are missed. Give the maps, and their names, from the earliest to the latest.</source>
            <translation>Según sus nombres, los mapas no están en orden temporal: {names}. Cada uno se toma como posterior al que lo precede, de modo que se pasan por alto cambios reales. Indique los mapas, y sus nombres, del más antiguo al más reciente.</translation>
        </message>
        <message>
            <source>By their names the maps go back in time, from {first} to {last}, and changes are told so: what was built meanwhile counts as built that became natural. If that is not meant, give the earliest map first.</source>
            <translation>Según sus nombres, los mapas van hacia atrás en el tiempo, de {first} a {last}, y los cambios se dan en ese sentido: lo que se construyó entretanto cuenta como construido que pasó a natural. Si no es eso lo que se pretende, indique primero el mapa más antiguo.</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Tabla CSV</translation>
        </message>
        <message>
            <source>C_1 may be an area of class C, or class 1: write 1 to 17, or LCZ C.</source>
            <translation>C_1 puede ser un área de la clase C, o la clase 1: escriba 1 a 17, o LCZ C.</translation>
        </message>
        <message>
            <source>Cancelled before the first epoch was done. Nothing was written.</source>
            <translation>Cancelado antes de terminar la primera época. No se escribió nada.</translation>
        </message>
        <message>
            <source>Cancelled. Another window goes on installing the engine.</source>
            <translation>Cancelado. Otra ventana continúa instalando el motor.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Cancelado. No se escribió nada.</translation>
        </message>
        <message>
            <source>Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>Cancelado. El mejor modelo hasta ahora (época y exactitud de validación de cada rama: {best}) queda en {path}, marcado como detenido antes de tiempo. Para continuar, entrene de nuevo con los mismos ajustes y 'Reanudar un entrenamiento detenido'.</translation>
        </message>
        <message>
            <source>Cancelled. The engine is not installed; run 'Install engine' again when it suits you.</source>
            <translation>Cancelado. El motor no está instalado; ejecute 'Instalar motor' de nuevo cuando le convenga.</translation>
        </message>
        <message>
            <source>Cancelled. What was fetched so far is kept; run it again to go on.</source>
            <translation>Cancelado. Lo descargado hasta ahora se conserva; ejecútelo de nuevo para continuar.</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Cell size (m)</source>
            <translation>Tamaño de celda (m)</translation>
        </message>
        <message>
            <source>Cells by class of the first (rows) and second map (columns).</source>
            <translation>Celdas por clase del primer mapa (filas) y del segundo (columnas).</translation>
        </message>
        <message>
            <source>Cells of the raster lie outside the area of its coordinate reference system, so that their size on the ground is unknown. Clip the raster, or assign the right CRS.</source>
            <translation>Hay celdas del ráster fuera del ámbito de su sistema de referencia de coordenadas, de modo que se desconoce su tamaño en el terreno. Recorte el ráster o asigne el SRC correcto.</translation>
        </message>
        <message>
            <source>Cells, square kilometres and per cent of each class.</source>
            <translation>Celdas, kilómetros cuadrados y porcentaje de cada clase.</translation>
        </message>
        <message>
            <source>Certainty asked of a change</source>
            <translation>Certeza exigida a un cambio</translation>
        </message>
        <message>
            <source>Check training areas</source>
            <translation>Comprobar áreas de entrenamiento</translation>
        </message>
        <message>
            <source>Checked areas</source>
            <translation>Áreas comprobadas</translation>
        </message>
        <message>
            <source>Choose a model file (.safetensors).</source>
            <translation>Elija un archivo de modelo (.safetensors).</translation>
        </message>
        <message>
            <source>Choose an official SAM checkpoint (ViT-B, ViT-L, ViT-H) or MobileSAM's.</source>
            <translation>Elija un checkpoint oficial de SAM (ViT-B, ViT-L, ViT-H) o el de MobileSAM.</translation>
        </message>
        <message>
            <source>Choose products or band files, or a folder with them.</source>
            <translation>Elija productos o archivos de bandas, o una carpeta que los contenga.</translation>
        </message>
        <message>
            <source>Choose some of {known}; given: {given}.</source>
            <translation>Elija entre {known}; se indicó: {given}.</translation>
        </message>
        <message>
            <source>Choose the class field.</source>
            <translation>Elija el campo de clase.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Campo de clase</translation>
        </message>
        <message>
            <source>Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.</source>
            <translation>Clase que se anota en el archivo del grafo, para entrenar con otros programas; de 1 a 10 y de A a G.</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Pesos de las clases</translation>
        </message>
        <message>
            <source>Classes to leave out</source>
            <translation>Clases que se excluyen</translation>
        </message>
        <message>
            <source>Classes with fewer areas are flagged; three are the least for training, validation and test.</source>
            <translation>Las clases con menos áreas se marcan; tres es lo mínimo para entrenamiento, validación y prueba.</translation>
        </message>
        <message>
            <source>Classify local climate zones</source>
            <translation>Clasificar zonas climáticas locales</translation>
        </message>
        <message>
            <source>Code of the largest class</source>
            <translation>Código de la clase de mayor superficie</translation>
        </message>
        <message>
            <source>Code scheme</source>
            <translation>Esquema de códigos</translation>
        </message>
        <message>
            <source>Codes of the first LCZ map</source>
            <translation>Códigos del primer mapa LCZ</translation>
        </message>
        <message>
            <source>Codes of the map</source>
            <translation>Códigos del mapa</translation>
        </message>
        <message>
            <source>Codes of the reference map</source>
            <translation>Códigos del mapa de referencia</translation>
        </message>
        <message>
            <source>Codes of the second LCZ map</source>
            <translation>Códigos del segundo mapa LCZ</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Colección</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Colours of the legend: standard, or colour-blind. Not used for w2w.</source>
            <translation>Colores de la leyenda: standard o colour-blind. No se usa para w2w.</translation>
        </message>
        <message>
            <source>Colours of {name} are stretched as when its objects were found: {theirs}.</source>
            <translation>Los colores de {name} se ajustan como cuando se encontraron sus objetos: {theirs}.</translation>
        </message>
        <message>
            <source>Compare LCZ maps</source>
            <translation>Comparar mapas LCZ</translation>
        </message>
        <message>
            <source>Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). Where the second map's cells are less than half as large, its commonest class in each cell counts. Of a series of maps it tells which changes are beyond the maps' own errors, with transitions and areas over time: two maps of moderate accuracy cannot prove that a cell changed; nine of 70 % or five of 90 % show most of it.</source>
            <translation>Compara dos mapas LCZ de cualquier cuadrícula, SRC y esquema de códigos sobre la cuadrícula del primero: un mapa de concordancia, la tabla cruzada y cuánto coinciden, también con las diferencias ponderadas según lo parecidas que son las clases (OAw). Donde las celdas del segundo mapa miden menos de la mitad, cuenta su clase más frecuente en cada celda. De una serie de mapas dice qué cambios van más allá de los errores de los propios mapas, con transiciones y superficies a lo largo del tiempo: dos mapas de exactitud moderada no pueden probar que una celda cambió; nueve del 70 % o cinco del 90 % muestran la mayor parte.</translation>
        </message>
        <message>
            <source>Compute in mixed precision on CUDA; switch it off where the loss becomes nan.</source>
            <translation>Calcular con precisión mixta en CUDA; desactívelo si la pérdida pasa a ser nan.</translation>
        </message>
        <message>
            <source>Computing device</source>
            <translation>Dispositivo de cálculo</translation>
        </message>
        <message>
            <source>Computing device that 'auto' stands for</source>
            <translation>Dispositivo de cálculo al que equivale 'auto'</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matriz de confusión</translation>
        </message>
        <message>
            <source>Confusion matrix of the maps</source>
            <translation>Matriz de confusión de los mapas</translation>
        </message>
        <message>
            <source>Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one safetensors file that also says which network, bands and classes it is for, and where it comes from.</source>
            <translation>Convierte pesos tal como los publicaron sus autores (.h5 o .hdf5 de Keras) en un archivo de modelo de este complemento: un único archivo safetensors que también dice para qué red, bandas y clases es y de dónde procede.</translation>
        </message>
        <message>
            <source>Coordinate reference system</source>
            <translation>Sistema de referencia de coordenadas</translation>
        </message>
        <message>
            <source>Coordinate reference system of the map</source>
            <translation>Sistema de referencia de coordenadas del mapa</translation>
        </message>
        <message>
            <source>Coordinates such as {x:.6g}, {y:.6g} lie nowhere on Earth in {crs}. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Coordenadas como {x:.6g}, {y:.6g} no están en ningún lugar de la Tierra en {crs}. Compruebe el sistema de referencia de coordenadas de la capa y asigne el correcto.</translation>
        </message>
        <message>
            <source>Coordinates that are not finite</source>
            <translation>Coordenadas no finitas</translation>
        </message>
        <message>
            <source>Create sample town</source>
            <translation>Crear ciudad de ejemplo</translation>
        </message>
        <message>
            <source>Create training set</source>
            <translation>Crear conjunto de entrenamiento</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tabla cruzada</translation>
        </message>
        <message>
            <source>Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB image. The folder has the layout of the LCZC-GES2 dataset, with splits into training, validation and test: strict, whose parts share no ground, where areas lie far enough apart; by whole polygons (70/10/20, class by class); and by single samples. Areas that overlap with those of another class, are slivers or lie outside the images are reported, with what was done about each.</source>
            <translation>Recorta ventanas de 320 m en áreas de entrenamiento: los píxeles de Sentinel-2 y el grafo de los objetos de la imagen RGB. La carpeta tiene la estructura del conjunto de datos LCZC-GES2, con repartos en entrenamiento, validación y prueba: estricto, cuyas partes no comparten terreno, donde las áreas están lo bastante separadas; por polígonos enteros (70/10/20, clase por clase); y por muestras individuales. Se informa de las áreas que se solapan con las de otra clase, son astillas o quedan fuera de las imágenes, y de lo que se hizo con cada una.</translation>
        </message>
        <message>
            <source>Cutting window {number} of {count}</source>
            <translation>Recortando la ventana {number} de {count}</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: a model is missing.</source>
            <translation>DF4LCZ aún no está listo: falta un modelo.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine and a model are missing.</source>
            <translation>DF4LCZ aún no está listo: faltan el motor y un modelo.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine is missing.</source>
            <translation>DF4LCZ aún no está listo: falta el motor.</translation>
        </message>
        <message>
            <source>DF4LCZ is ready.</source>
            <translation>DF4LCZ está listo.</translation>
        </message>
        <message>
            <source>DF4LCZ: local climate zones</source>
            <translation>DF4LCZ: zonas climáticas locales</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>Days of each tile</source>
            <translation>Días de cada tesela</translation>
        </message>
        <message>
            <source>Decides on the splits into training, validation and test, and on what the limits leave.</source>
            <translation>Determina las particiones en entrenamiento, validación y prueba, y qué se conserva al aplicar los límites.</translation>
        </message>
        <message>
            <source>Deviations that stand out</source>
            <translation>Desviaciones para considerar atípica un área</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Device that 'auto' chooses</source>
            <translation>Dispositivo que elige 'auto'</translation>
        </message>
        <message>
            <source>Distance between the windows of a grid; 100 m as in maps.</source>
            <translation>Distancia entre las ventanas de una cuadrícula; 100 m, como en los mapas.</translation>
        </message>
        <message>
            <source>Distance between windows (m)</source>
            <translation>Distancia entre ventanas (m)</translation>
        </message>
        <message>
            <source>Download weights</source>
            <translation>Descargar pesos</translation>
        </message>
        <message>
            <source>Downloading {name} from {address} failed: {problem}. Check the connection and QGIS's proxy settings and run it again; it goes on where it stopped.</source>
            <translation>La descarga de {name} desde {address} falló: {problem}. Compruebe la conexión y la configuración del proxy de QGIS y ejecútelo de nuevo; continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>Draw accuracy sample</source>
            <translation>Extraer muestra de exactitud</translation>
        </message>
        <message>
            <source>Drawn evenly from the class's areas; 0 for no limit.</source>
            <translation>Se extraen por igual de las áreas de la clase; 0: sin límite.</translation>
        </message>
        <message>
            <source>Draws points at random within each class of an LCZ map, as many as the accuracy that you aim at needs, for you to find out the class of each, in imagery or on the spot. 'Area-adjusted accuracy' then tells how right the map is. The class that the map has there is hidden, since knowing it sways the answer. The points come in random order: the first hundred are a sample too. A file that holds points is never written over.</source>
            <translation>Extrae puntos al azar dentro de cada clase de un mapa LCZ, tantos como necesita la exactitud a la que usted aspira, para que averigüe la clase de cada uno, en imágenes o sobre el terreno. 'Exactitud ajustada por superficie' indica después cuán correcto es el mapa. La clase que el mapa tiene ahí está oculta, ya que conocerla influye en la respuesta. Los puntos vienen en orden aleatorio: los cien primeros también son una muestra. Un archivo que contiene puntos nunca se sobrescribe.</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Aristas</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Épocas</translation>
        </message>
        <message>
            <source>Epochs (passes over the samples) of the Sentinel-2 stream at most; the best one counts.</source>
            <translation>Número máximo de épocas (pasadas por las muestras) de la rama Sentinel-2; cuenta la mejor.</translation>
        </message>
        <message>
            <source>Epochs between two falls of the learning rate; more for small training sets.</source>
            <translation>Épocas entre dos reducciones de la tasa de aprendizaje; más para conjuntos de entrenamiento pequeños.</translation>
        </message>
        <message>
            <source>Epochs from fall to fall</source>
            <translation>Épocas entre reducciones</translation>
        </message>
        <message>
            <source>Epochs of the Google Earth stream at most (default 40, or 100 of the paper's network, which needs some hundreds with small training sets).</source>
            <translation>Máximo de épocas de la rama Google Earth (por defecto 40, o 100 con la red del artículo, que necesita algunos cientos con conjuntos de entrenamiento pequeños).</translation>
        </message>
        <message>
            <source>Epochs of the stream of further features; the best one counts.</source>
            <translation>Épocas de la rama de características adicionales; cuenta la mejor.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Google Earth stream stops (default all, or 20 of the paper's network); more waits longer.</source>
            <translation>Épocas sin que baje la pérdida de validación tras las cuales se detiene la rama Google Earth (por defecto todas, o 20 con la red del artículo); con más se espera más tiempo.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Sentinel-2 stream stops; more waits longer.</source>
            <translation>Épocas sin que baje la pérdida de validación tras las cuales se detiene la rama Sentinel-2; con más se espera más tiempo.</translation>
        </message>
        <message>
            <source>Evaluate model</source>
            <translation>Evaluar modelo</translation>
        </message>
        <message>
            <source>Every figure, the counts and the proportions of area.</source>
            <translation>Todas las cifras, los recuentos y las proporciones de superficie.</translation>
        </message>
        <message>
            <source>Every figure, the matrix and all bootstraps.</source>
            <translation>Todas las cifras, la matriz y todos los remuestreos bootstrap.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same number in {bands}, while its other bands vary: nothing seems to be in it. Check the image, or download it again.</source>
            <translation>Todos los píxeles de {name} tienen el mismo número en {bands}, mientras que sus otras bandas varían: parece que no contiene nada. Compruebe la imagen, o descárguela de nuevo.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same numbers: {values}. Check that this is the image you meant.</source>
            <translation>Todos los píxeles de {name} tienen los mismos números: {values}. Compruebe que esta es la imagen que quería.</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Expected change between maps</source>
            <translation>Cambio esperado entre mapas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Export LCZ map</source>
            <translation>Exportar mapa LCZ</translation>
        </message>
        <message>
            <source>Export for</source>
            <translation>Exportar para</translation>
        </message>
        <message>
            <source>Export imagery</source>
            <translation>Exportar imágenes</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>Extent of a grid of windows</source>
            <translation>Extensión de una cuadrícula de ventanas</translation>
        </message>
        <message>
            <source>Extent to map</source>
            <translation>Extensión que se cartografía</translation>
        </message>
        <message>
            <source>Extent to prepare</source>
            <translation>Extensión que se prepara</translation>
        </message>
        <message>
            <source>Extent to segment</source>
            <translation>Extensión que se segmenta</translation>
        </message>
        <message>
            <source>Fall of the learning rate</source>
            <translation>Reducción de la tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Feature {number} of the layer '{name}' has an invalid geometry. Repair it (Fix Geometries), or choose to skip invalid features or not to filter them.</source>
            <translation>El objeto espacial {number} de la capa '{name}' tiene una geometría no válida. Repárela (Corregir geometrías), o elija omitir los objetos no válidos o no filtrarlos.</translation>
        </message>
        <message>
            <source>Features of the layer '{name}' with invalid geometries, skipped as chosen: {numbers}.</source>
            <translation>Objetos espaciales de la capa '{name}' con geometrías no válidas, omitidos según lo elegido: {numbers}.</translation>
        </message>
        <message>
            <source>Fetch Sentinel-2 composite</source>
            <translation>Descargar compuesto Sentinel-2</translation>
        </message>
        <message>
            <source>Fetches a cloud-free Sentinel-2 image of an extent, maps its local climate zones with a model file, filters the map, and gives each zone its urban canopy parameters and the areas of the classes as a page. What was fetched is kept: a run that was stopped goes on where it stopped, and nothing comes twice. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>Descarga una imagen Sentinel-2 sin nubes de una extensión, cartografía sus zonas climáticas locales con un archivo de modelo, filtra el mapa y da a cada zona sus parámetros del dosel urbano y las superficies de las clases en una página. Lo descargado se conserva: una ejecución detenida sigue donde paró y nada se descarga dos veces. Un modelo preentrenado no ha visto su ciudad: cuente con que acierte entre el 60 y el 70 % de las celdas, y evalúe el mapa antes de confiar en él. 'Buscar imágenes Sentinel-2' dice de antemano qué escenas y cuántos megabytes serán.</translation>
        </message>
        <message>
            <source>Fetches published weights and verifies their SHA-256 sum; a file already in one of your weights folders is taken instead. Weights of Sentinel-2 networks become a model file at once, ready for 'Classify local climate zones'. An interrupted download goes on where it stopped. Mind each entry's licence, named in the log.</source>
            <translation>Obtiene pesos publicados y verifica su suma SHA-256; si el archivo ya está en una de sus carpetas de pesos, se usa ese. Los pesos de redes Sentinel-2 se convierten de inmediato en un archivo de modelo, listo para 'Clasificar zonas climáticas locales'. Una descarga interrumpida continúa donde se detuvo. Tenga en cuenta la licencia de cada entrada, que se indica en el registro.</translation>
        </message>
        <message>
            <source>Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.</source>
            <translation>Campo con la clase, escrita como 1 a 17, 101 a 107, A a G o por su nombre; por defecto se busca automáticamente.</translation>
        </message>
        <message>
            <source>Field with the labels</source>
            <translation>Campo con las etiquetas</translation>
        </message>
        <message>
            <source>Field with the zones' names</source>
            <translation>Campo con los nombres de las zonas</translation>
        </message>
        <message>
            <source>Fields of {name} have the names of figures, which stand in their place in the layer that is written: {fields}. Rename them to keep them.</source>
            <translation>Hay campos de {name} que se llaman como cifras, que ocupan su lugar en la capa que se escribe: {fields}. Cámbieles el nombre para conservarlos.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>File of the other stream's weights, for a fused model: of the graph network where the first is of the Sentinel-2 network, or the other way round.</source>
            <translation>Archivo con los pesos de la otra rama, para un modelo fusionado: de la red de grafos si el primero es de la red Sentinel-2, o al revés.</translation>
        </message>
        <message>
            <source>File of weights; the network is recognised from what the file holds.</source>
            <translation>Archivo de pesos; la red se reconoce por el contenido del archivo.</translation>
        </message>
        <message>
            <source>File to write: .kmz for kmz, .tif for all others.</source>
            <translation>Archivo que se escribe: .kmz para kmz, .tif para todos los demás.</translation>
        </message>
        <message>
            <source>Files of the environment {folder} are in use or protected ({problem}). Close other windows of QGIS and run 'Install engine' with 'Repair' ticked.</source>
            <translation>Hay archivos del entorno {folder} en uso o protegidos ({problem}). Cierre las demás ventanas de QGIS y ejecute 'Instalar motor' con 'Reparar' activado.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Filter LCZ map</source>
            <translation>Filtrar mapa LCZ</translation>
        </message>
        <message>
            <source>Filtered LCZ map</source>
            <translation>Mapa LCZ filtrado</translation>
        </message>
        <message>
            <source>Filters of the 3D network's first layer: 64 as published, 8 to 16 for laptops.</source>
            <translation>Filtros de la primera capa de la red 3D: 64 como en la publicación, de 8 a 16 para equipos portátiles.</translation>
        </message>
        <message>
            <source>Filters of the first layer: 64 as published, 8 to 16 for computers without a graphics card.</source>
            <translation>Filtros de la primera capa: 64 como en la publicación, de 8 a 16 para equipos sin tarjeta gráfica.</translation>
        </message>
        <message>
            <source>Finds the objects in high-resolution imagery (roofs, fields, trees, roads) with Segment Anything, or with superpixels where that is too slow. Each object is a polygon along the image's pixels, with its area, mean colour and scores; 'Build instance graph' and the mapping algorithms take them from there. Tile and map services are read as QGIS shows them. Interrupted work goes on where it stopped.</source>
            <translation>Busca los objetos en imágenes de alta resolución (cubiertas, campos, árboles, calles) con Segment Anything, o con superpíxeles donde eso resulta demasiado lento. Cada objeto es un polígono que sigue los píxeles de la imagen, con su superficie, color medio y puntuaciones; 'Construir grafo de instancias' y los algoritmos de cartografía los toman de ahí. Los servicios de teselas y de mapas se leen tal como los muestra QGIS. Un trabajo interrumpido continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>First LCZ map</source>
            <translation>Primer mapa LCZ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>First ten</source>
            <translation>Los diez primeros</translation>
        </message>
        <message>
            <source>Flagged: see the field reason</source>
            <translation>Marcada: véase el campo reason</translation>
        </message>
        <message>
            <source>Flips and turns</source>
            <translation>Volteos y giros</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder for unfinished work (empty: in the plugin's data folder)</source>
            <translation>Carpeta para el trabajo sin terminar (vacía: en la carpeta de datos del complemento)</translation>
        </message>
        <message>
            <source>Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.</source>
            <translation>Carpeta creada por 'Crear conjunto de entrenamiento', o la del conjunto de datos publicado LCZC-GES2.</translation>
        </message>
        <message>
            <source>Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.</source>
            <translation>Carpeta de las muestras, para 'Entrenar modelo DF4LCZ'. Si ya hay ahí un conjunto de entrenamiento, se reemplaza.</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Carpeta de wheels</translation>
        </message>
        <message>
            <source>Folders of areas to train with and to check with: {folders}</source>
            <translation>Carpetas de áreas con las que entrenar y con las que comprobar: {folders}</translation>
        </message>
        <message>
            <source>Folders of weights already on disk</source>
            <translation>Carpetas con pesos que ya están en el disco</translation>
        </message>
        <message>
            <source>Footprints</source>
            <translation>Huellas</translation>
        </message>
        <message>
            <source>For a computer without a network: a folder of the packages, made by 'make wheelhouse' on another one of the same system and version of Python. Nothing is fetched then.</source>
            <translation>Para un equipo sin red: una carpeta con los paquetes, hecha por 'make wheelhouse' en otro con el mismo sistema y la misma versión de Python. Entonces no se descarga nada.</translation>
        </message>
        <message>
            <source>For models that were trained with heights or other layers: the same of this place, in the same order and unit. Where they have no values the Sentinel-2 stream decides.</source>
            <translation>Para modelos entrenados con alturas u otras capas: las mismas de este lugar, en el mismo orden y unidad. Donde no tienen valores decide la rama Sentinel-2.</translation>
        </message>
        <message>
            <source>Found on disk: {path}</source>
            <translation>Encontrado en el disco: {path}</translation>
        </message>
        <message>
            <source>From an extent and a season to the ten-band image that 'Classify local climate zones' reads: finds the clearest scenes in a catalogue, fetches only the part within the extent, takes the offset of processing baseline 04.00 away, leaves clouds and shadows out and makes a median. What came is kept, so that a run goes on where it stopped and nothing is fetched twice. A scene whose numbers belie its description is left out. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>De una extensión y una estación del año a la imagen de diez bandas que lee 'Clasificar zonas climáticas locales': busca las escenas más despejadas en un catálogo, descarga solo la parte dentro de la extensión, elimina el desplazamiento de la línea base de procesamiento 04.00, excluye nubes y sombras y calcula una mediana. Lo que llegó se conserva, de modo que una ejecución continúa donde se detuvo y nada se descarga dos veces. Se excluye una escena cuyos números contradicen su descripción. 'Buscar imágenes Sentinel-2' indica de antemano qué escenas y cuántos megabytes serán.</translation>
        </message>
        <message>
            <source>From an extent to a map</source>
            <translation>De una extensión a un mapa</translation>
        </message>
        <message>
            <source>Further LCZ maps</source>
            <translation>Otros mapas LCZ</translation>
        </message>
        <message>
            <source>Further Sentinel-2 images</source>
            <translation>Más imágenes Sentinel-2</translation>
        </message>
        <message>
            <source>Further features</source>
            <translation>Más características</translation>
        </message>
        <message>
            <source>Further features: epochs</source>
            <translation>Más características: épocas</translation>
        </message>
        <message>
            <source>Further ones</source>
            <translation>Los demás</translation>
        </message>
        <message>
            <source>Fused</source>
            <translation>Fusión</translation>
        </message>
        <message>
            <source>Fused without further features</source>
            <translation>Fusión sin más características</translation>
        </message>
        <message>
            <source>Fusion</source>
            <translation>Fusión</translation>
        </message>
        <message>
            <source>Fusion by alpha has no effect: the Sentinel-2 stream is trained without a second one.</source>
            <translation>La fusión con alpha no tiene efecto: la rama Sentinel-2 se entrena sin una segunda.</translation>
        </message>
        <message>
            <source>GeoPackage of points with the field class to fill in, as a list of the 17 zones.</source>
            <translation>GeoPackage de puntos con el campo class por rellenar, como lista de las 17 zonas.</translation>
        </message>
        <message>
            <source>GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.</source>
            <translation>GeoPackage de polígonos con el campo class (1 a 17), al menos cinco por clase, y lo que se construyó en cada uno.</translation>
        </message>
        <message>
            <source>GeoPackage of the objects; it also records the segmenter, its settings and the image.</source>
            <translation>GeoPackage de los objetos; también registra el segmentador, sus ajustes y la imagen.</translation>
        </message>
        <message>
            <source>GeoPackage with the fields class, year, author and note, and suggested where a map was given.</source>
            <translation>GeoPackage con los campos class, year, author y note, y suggested si se indicó un mapa.</translation>
        </message>
        <message>
            <source>GeoTIFF</source>
            <translation>GeoTIFF</translation>
        </message>
        <message>
            <source>GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.</source>
            <translation>GeoTIFF de 17 bandas, la probabilidad de cada clase x 10000; 65535: sin datos.</translation>
        </message>
        <message>
            <source>GeoTIFF of each stream's class, and of where they agree (1), disagree (2), the Sentinel-2 stream decided alone (3), or imagery covers a window in part (4); 0 is no data. With further features a fourth band has the class of their stream.</source>
            <translation>GeoTIFF de la clase de cada rama y de dónde coinciden (1), discrepan (2), decidió sola la rama de Sentinel-2 (3) o las imágenes cubren una ventana en parte (4); 0 es sin datos. Con más características, una cuarta banda tiene la clase de su rama.</translation>
        </message>
        <message>
            <source>GeoTIFF of four bands: red, green, blue, alpha (0 where the layer shows nothing).</source>
            <translation>GeoTIFF de cuatro bandas: rojo, verde, azul y alfa (0 donde la capa no muestra nada).</translation>
        </message>
        <message>
            <source>GeoTIFF of heights above ground at 2 m, in metres, of buildings and trees: as a laser scanner would see them, with errors of 1 m. For 'Create training set' and 'Classify local climate zones', as a layer of the objects.</source>
            <translation>GeoTIFF de alturas sobre el terreno a 2 m, en metros, de edificios y árboles: como las vería un escáner láser, con errores de 1 m. Para 'Crear conjunto de entrenamiento' y 'Clasificar zonas climáticas locales', como capa de los objetos.</translation>
        </message>
        <message>
            <source>GeoTIFF of how far each cell's Sentinel-2 window lies from what the model has learnt from: up to 1 like its training windows, beyond 1 new to it; -1 is no data.</source>
            <translation>GeoTIFF de cuánto se aleja la ventana de Sentinel-2 de cada celda de aquello con lo que aprendió el modelo: hasta 1, como sus ventanas de entrenamiento; más de 1, nuevo para él; -1 es sin datos.</translation>
        </message>
        <message>
            <source>GeoTIFF of how many classes are plausible in each cell (band 1; 0 is a cell like no training area), and of which (band 2: bit 0 is class 1, bit 16 class 17): of 10 areas like the training's, 9 hold their class among them. For models trained here.</source>
            <translation>GeoTIFF de cuántas clases son plausibles en cada celda (banda 1; 0 es una celda que no se parece a ningún área de entrenamiento) y de cuáles (banda 2: el bit 0 es la clase 1, el bit 16 la clase 17): de 10 áreas como las del entrenamiento, 9 tienen su clase entre ellas. Para modelos entrenados aquí.</translation>
        </message>
        <message>
            <source>GeoTIFF of red, green and blue at 1 m.</source>
            <translation>GeoTIFF de rojo, verde y azul a 1 m.</translation>
        </message>
        <message>
            <source>GeoTIFF of the LCZ codes.</source>
            <translation>GeoTIFF de los códigos LCZ.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data.</source>
            <translation>GeoTIFF de las bandas B02, B03, B04, B05, B06, B07, B08, B8A, B11 y B12 a 10 m: reflectancia x 10000; 0: sin datos.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data; its tags name every scene.</source>
            <translation>GeoTIFF de las bandas B02, B03, B04, B05, B06, B07, B08, B8A, B11 y B12 a 10 m: reflectancia x 10000; 0: sin datos; sus etiquetas nombran cada escena.</translation>
        </message>
        <message>
            <source>GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.</source>
            <translation>GeoTIFF de la clase que cubre la mayor parte de cada celda de 100 m, con la leyenda estándar.</translation>
        </message>
        <message>
            <source>GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.</source>
            <translation>GeoTIFF de los códigos filtrados 1-17 en la cuadrícula del mapa, con la leyenda.</translation>
        </message>
        <message>
            <source>GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.</source>
            <translation>GeoTIFF de la probabilidad más alta en cada celda, de 0 a 1; -1: sin datos.</translation>
        </message>
        <message>
            <source>GeoTIFF of the ten bands at 10 m, reflectance x 10000.</source>
            <translation>GeoTIFF de las diez bandas a 10 m, reflectancia x 10000.</translation>
        </message>
        <message>
            <source>GeoTIFF of what is beyond the maps' own errors. Band 1: 1 the same class in all maps; 2 maps differ, within their errors; 3 another built class; 4 another natural class; 5 natural became built; 6 built became natural. Then the first and the last class, the number of the map since which it is changed, and the probability of a change in per cent; 0 is no data.</source>
            <translation>GeoTIFF de lo que va más allá de los errores de los propios mapas. Banda 1: 1 la misma clase en todos los mapas; 2 los mapas difieren, dentro de sus errores; 3 otra clase construida; 4 otra clase natural; 5 lo natural pasó a construido; 6 lo construido pasó a natural. Después, la primera y la última clase, el número del mapa desde el que ha cambiado y la probabilidad de un cambio en porcentaje; 0 es sin datos.</translation>
        </message>
        <message>
            <source>GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.</source>
            <translation>GeoTIFF con una banda, con su nombre y unidad, para cada parámetro y cifra; -9999: sin datos.</translation>
        </message>
        <message>
            <source>GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.</source>
            <translation>GeoTIFF con los mismos códigos, que incluye los colores y los nombres de las clases, y 0 como valor sin datos.</translation>
        </message>
        <message>
            <source>GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the other; 0 no data in either.</source>
            <translation>GeoTIFF: 1, la misma clase; 2, otra clase, ambas construidas o ambas naturales; 3, construida en uno y natural en el otro; 0, sin datos en alguno de los dos.</translation>
        </message>
        <message>
            <source>Give both zones and 'Zones with parameters' or 'Table of zones', or none of them.</source>
            <translation>Indique las zonas junto con 'Zonas con parámetros' o 'Tabla de zonas', o nada de ello.</translation>
        </message>
        <message>
            <source>Give either a place (one window) or an extent (a grid of windows).</source>
            <translation>Indique un lugar (una ventana) o una extensión (una cuadrícula de ventanas).</translation>
        </message>
        <message>
            <source>Give one reference: either polygons with their class, or an LCZ raster.</source>
            <translation>Indique una referencia: o polígonos con su clase, o un ráster LCZ.</translation>
        </message>
        <message>
            <source>Give one reference: either reference areas or a reference map.</source>
            <translation>Indique una referencia: o áreas de referencia, o un mapa de referencia.</translation>
        </message>
        <message>
            <source>Give the address of the other catalogue.</source>
            <translation>Indique la dirección del otro catálogo.</translation>
        </message>
        <message>
            <source>Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so that other programs show it too.</source>
            <translation>Asigna a cualquier ráster LCZ los colores y los nombres de clase estándar, sea cual sea su esquema de códigos: 1-17, 101-107 (WUDAPT, UMEP), 31-41 o 51-61 (WRF). El esquema se deduce de los códigos. La leyenda queda dentro del propio GeoTIFF, de modo que otros programas también la muestran.</translation>
        </message>
        <message>
            <source>Gives each cell of an LCZ map the urban canopy parameters that Stewart and Oke (2012) state for its class: minimum, middle and maximum of sky view factor, aspect ratio, building, impervious and pervious fraction, height, roughness class and length, admittance, albedo and anthropogenic heat. Where they state one bound only and the quantity has no physical limit, as with heights above 25 m or roughness lengths of at least 2 m, the maximum is no data and the middle is that bound. These are typical ranges of classes, not measurements of the place. Tables tell the same of each class of the map, with its area, and of each zone.</source>
            <translation>Asigna a cada celda de un mapa LCZ los parámetros del dosel urbano que Stewart y Oke (2012) indican para su clase: mínimo, valor medio y máximo del factor de visión del cielo, la relación de aspecto, las fracciones edificada, impermeable y permeable, la altura, la clase y la longitud de rugosidad, la admitancia, el albedo y el calor antropogénico. Donde indican un solo límite y la magnitud no tiene un límite físico, como en las alturas superiores a 25 m o las longitudes de rugosidad de al menos 2 m, el máximo queda sin datos y el valor medio es ese límite. Son intervalos típicos de las clases, no mediciones del lugar. Las tablas dan lo mismo de cada clase del mapa, con su superficie, y de cada zona.</translation>
        </message>
        <message>
            <source>Go on with a training that was stopped, from the checkpoint beside the model file.</source>
            <translation>Continuar un entrenamiento que se detuvo, desde el checkpoint que está junto al archivo de modelo.</translation>
        </message>
        <message>
            <source>Google Earth stream</source>
            <translation>Rama Google Earth</translation>
        </message>
        <message>
            <source>Google Earth stream: batch size</source>
            <translation>Rama Google Earth: tamaño del lote</translation>
        </message>
        <message>
            <source>Google Earth stream: epochs</source>
            <translation>Rama Google Earth: épocas</translation>
        </message>
        <message>
            <source>Google Earth stream: learning rate</source>
            <translation>Rama Google Earth: tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Google Earth stream: patience (epochs)</source>
            <translation>Rama Google Earth: paciencia (épocas)</translation>
        </message>
        <message>
            <source>Graph file</source>
            <translation>Archivo del grafo</translation>
        </message>
        <message>
            <source>Graphs in a batch of the Google Earth stream; 32 as in the authors' code.</source>
            <translation>Grafos por lote de la rama Google Earth; 32 como en el código de los autores.</translation>
        </message>
        <message>
            <source>Graphs of {done} of {count} windows</source>
            <translation>Grafos de {done} de {count} ventanas</translation>
        </message>
        <message>
            <source>Ground around the extent (m)</source>
            <translation>Terreno alrededor de la extensión (m)</translation>
        </message>
        <message>
            <source>HTML file of the page; the log holds the same text.</source>
            <translation>Archivo HTML de la página; el registro contiene el mismo texto.</translation>
        </message>
        <message>
            <source>HTML page</source>
            <translation>Página HTML</translation>
        </message>
        <message>
            <source>Hardly a pixel of {name} is below 1000 in its darkest band: it looks like processing baseline 04.00 or later (since January 2022), for which the reflectance offset is -1000. Give that offset, or the scale of its numbers where that is not 10000.</source>
            <translation>Casi ningún píxel de {name} está por debajo de 1000 en su banda más oscura: parece de la línea base de procesamiento 04.00 o posterior (desde enero de 2022), cuyo desplazamiento de reflectancia es -1000. Indique ese desplazamiento, o la escala de sus números si no es 10000.</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Altura en píxeles</translation>
        </message>
        <message>
            <source>Heights (synthetic)</source>
            <translation>Alturas (sintéticas)</translation>
        </message>
        <message>
            <source>Heights above ground, of buildings or of anything (nDSM), or any other rasters: mean and spread of each band in every object of the RGB image are learnt from too. The model then needs the same layers of every place that it maps, in the same order and unit. Any CRS and resolution; missing values are no data, not 0.</source>
            <translation>Alturas sobre el terreno, de edificios o de todo (nDSM), o cualquier otro ráster: se aprende también de la media y la dispersión de cada banda en cada objeto de la imagen RGB. El modelo necesita después las mismas capas de cada lugar que cartografíe, en el mismo orden y unidad. Cualquier SRC y resolución; los valores que faltan son sin datos, no 0.</translation>
        </message>
        <message>
            <source>Heights or other layers of the objects</source>
            <translation>Alturas u otras capas de los objetos</translation>
        </message>
        <message>
            <source>High-resolution RGB image</source>
            <translation>Imagen RGB de alta resolución</translation>
        </message>
        <message>
            <source>Holds an LCZ map against reference areas or another LCZ map. Gives the confusion matrix, overall accuracy OA, OAu, OAbu and OAw as the LCZ Generator defines them, kappa, and each class's accuracies and F1, with intervals from bootstraps that draw whole areas. Figures that are undefined, as where a class is absent, are left empty.</source>
            <translation>Contrasta un mapa LCZ con áreas de referencia o con otro mapa LCZ. Da la matriz de confusión, la exactitud global OA, OAu, OAbu y OAw tal como las define LCZ Generator, kappa, y las exactitudes y F1 de cada clase, con intervalos de remuestreos bootstrap que extraen áreas enteras. Las cifras no definidas, como cuando falta una clase, quedan vacías.</translation>
        </message>
        <message>
            <source>How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.</source>
            <translation>Cuán poco puede cambiar una máscara al variar el umbral con que se recorta; 0.92 como en el artículo.</translation>
        </message>
        <message>
            <source>How many cells are classified at once; less needs less memory.</source>
            <translation>Cuántas celdas se clasifican a la vez; con menos se necesita menos memoria.</translation>
        </message>
        <message>
            <source>How many places are suggested; ten are an evening's work.</source>
            <translation>Cuántos lugares se sugieren; diez son el trabajo de una tarde.</translation>
        </message>
        <message>
            <source>How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.</source>
            <translation>Cuántos prompts (puntos de consulta) tiene una fila de 320 m; su cuadrado determina el tiempo. 12 como en el artículo; con 24 se encuentran más objetos.</translation>
        </message>
        <message>
            <source>How many robust standard deviations farther than usual from its class an area must lie in the image.</source>
            <translation>Cuántas desviaciones estándar robustas más de lo habitual debe distar un área de su clase en la imagen.</translation>
        </message>
        <message>
            <source>How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.</source>
            <translation>Cuántas veces se extraen de nuevo las áreas, con reemplazo, para saber cuán seguras son las cifras; lo habitual es 25.</translation>
        </message>
        <message>
            <source>How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.</source>
            <translation>Cuánto deben diferir los superpíxeles vecinos para seguir separados; con un valor mayor se obtienen menos y más grandes.</translation>
        </message>
        <message>
            <source>How often the training areas are drawn anew, with replacement, for the intervals; 1000 is usual.</source>
            <translation>Cuántas veces se extraen de nuevo las áreas de entrenamiento, con reemplazo, para los intervalos; lo habitual es 1000.</translation>
        </message>
        <message>
            <source>How samples are split into train, validation and test: strict, into parts that share no ground (windows between them are left out), by whole polygons, whose windows may show the same ground, or at random by sample; the figures of the latter two are higher than a new place would give.</source>
            <translation>Cómo se reparten las muestras entre entrenamiento, validación y prueba: estricto, en partes que no comparten terreno (se omiten las ventanas entre ellas), por polígonos enteros, cuyas ventanas pueden mostrar el mismo terreno, o al azar por muestra; las cifras de los dos últimos son más altas que las que daría un lugar nuevo.</translation>
        </message>
        <message>
            <source>How single odd cells become zones; gaussian is the filter of WUDAPT.</source>
            <translation>Cómo las celdas sueltas discordantes se convierten en zonas; gaussian es el filtro de WUDAPT.</translation>
        </message>
        <message>
            <source>How sure SAM must be that a mask is right; 0.88 as in the paper.</source>
            <translation>Cuán seguro debe estar SAM de que una máscara es correcta; 0.88 como en el artículo.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and images on other grids, come to the 10 m grid.</source>
            <translation>Cómo se llevan a la cuadrícula de 10 m las bandas de 20 m y las imágenes en otras cuadrículas.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and scenes of other UTM zones, come to the 10 m grid.</source>
            <translation>Cómo se llevan a la cuadrícula de 10 m las bandas de 20 m y las escenas de otras zonas UTM.</translation>
        </message>
        <message>
            <source>How the streams are fused: auto takes calibrated streams by the rule that gains most on validation areas left out, and the better stream alone where none gains; alpha is the paper's weighted mean, with the alpha under which the validation samples are likeliest; further features have no say in it.</source>
            <translation>Cómo se fusionan las ramas: auto toma ramas calibradas según la regla que más gana en áreas de validación excluidas, y la mejor rama sola si ninguna gana; alpha es la media ponderada del artículo, con el alpha con el que las muestras de validación son más verosímiles; las características adicionales no intervienen en ella.</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.</source>
            <translation>Imagen en la que las áreas de una clase deberían parecerse, como la pila de bandas Sentinel-2. Cuentan todas sus bandas.</translation>
        </message>
        <message>
            <source>Image that likeness is judged in, such as the Sentinel-2 image. Without one it is judged by the probabilities alone, which is less; without probabilities one is needed.</source>
            <translation>Imagen en la que se juzga el parecido, como la imagen Sentinel-2. Sin ella se juzga solo por las probabilidades, lo que vale menos; sin probabilidades hace falta una.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, the segmenter that the model was trained with finds them first.</source>
            <translation>Imagen con rojo, verde y azul y píxeles de hasta 2.5 m, para modelos con dos ramas. Si no se indican objetos abajo, los busca primero el segmentador con el que se entrenó el modelo.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.</source>
            <translation>Imagen con rojo, verde y azul y píxeles de hasta 2.5 m. Sin ella solo se puede entrenar la rama Sentinel-2.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS). Colours and transparency are those that the image declares.</source>
            <translation>Imagen con rojo, verde y azul de píxeles de hasta 2,5 m: un archivo o un servicio de teselas o de mapas (XYZ, WMS, WCS). Los colores y la transparencia son los que declara la imagen.</translation>
        </message>
        <message>
            <source>Image with red, green and blue, pixels up to 2.5 m.</source>
            <translation>Imagen con rojo, verde y azul, píxeles de hasta 2.5 m.</translation>
        </message>
        <message>
            <source>Imagery</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Images of different levels cannot be brought together: {listed}. Choose those of one level.</source>
            <translation>No se pueden combinar imágenes de niveles distintos: {listed}. Elija las de un solo nivel.</translation>
        </message>
        <message>
            <source>Images of different processors are brought together: {makers}. Their reflectances differ; better choose those of one.</source>
            <translation>Se combinan imágenes de procesadores distintos: {makers}. Sus reflectancias difieren; es mejor elegir las de uno solo.</translation>
        </message>
        <message>
            <source>Import published weights</source>
            <translation>Importar pesos publicados</translation>
        </message>
        <message>
            <source>In metres; by default that of the Sentinel-2 image on its 10 m pixels. Where images are in another one, a cell of the map is taken from their cell that holds its middle.</source>
            <translation>En metros; por defecto el de la imagen Sentinel-2 en sus píxeles de 10 m. Donde las imágenes están en otro, una celda del mapa se toma de la celda de ellas que contiene su centro.</translation>
        </message>
        <message>
            <source>In {alone:,} of {total:,} cells there were no instances, or imagery covers little of the window; there the Sentinel-2 stream decided alone.</source>
            <translation>En {alone:,} de {total:,} celdas no había instancias, o las imágenes cubren poco de la ventana; ahí decidió sola la rama Sentinel-2.</translation>
        </message>
        <message>
            <source>In {count:,} cells the further features are missing; there the other streams decided without them.</source>
            <translation>En {count:,} celdas faltan las características adicionales; allí decidieron las otras ramas sin ellas.</translation>
        </message>
        <message>
            <source>Install engine</source>
            <translation>Instalar motor</translation>
        </message>
        <message>
            <source>Installing the engine failed: '{command}' ended with code {returncode}. Check the connection and the free disk space, then run it again with 'Repair'. Its last words:
{tail}</source>
            <translation>La instalación del motor falló: '{command}' terminó con el código {returncode}. Compruebe la conexión y el espacio libre en disco y ejecútela de nuevo con 'Reparar'. Su última salida:
{tail}</translation>
        </message>
        <message>
            <source>Installing the engine failed: the disk is full. Make room (2 to 6 GB are needed), or set DF4LCZ_DATA to a folder on another disk, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>La instalación del motor falló: el disco está lleno. Libere espacio (se necesitan de 2 a 6 GB), o asigne a DF4LCZ_DATA una carpeta en otro disco, y ejecute 'Instalar motor' de nuevo. Las últimas palabras de '{command}':
{tail}</translation>
        </message>
        <message>
            <source>Instances are kept in a GeoPackage ({extension}); given: {name}.</source>
            <translation>Las instancias se guardan en un GeoPackage ({extension}); se indicó: {name}.</translation>
        </message>
        <message>
            <source>Invalid geometry, {reasons}</source>
            <translation>Geometrías no válidas, {reasons}</translation>
        </message>
        <message>
            <source>JSON file</source>
            <translation>Archivo JSON</translation>
        </message>
        <message>
            <source>KMZ</source>
            <translation>KMZ</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Keras weights</source>
            <translation>Pesos de Keras</translation>
        </message>
        <message>
            <source>L2A is surface reflectance, with a scene classification to leave clouds out by; L1C is top of atmosphere.</source>
            <translation>L2A es reflectancia de superficie, con una clasificación de escena para excluir las nubes; L1C es reflectancia en el techo de la atmósfera.</translation>
        </message>
        <message>
            <source>LCZ class of the place</source>
            <translation>Clase LCZ del lugar</translation>
        </message>
        <message>
            <source>LCZ map</source>
            <translation>Mapa LCZ</translation>
        </message>
        <message>
            <source>LCZ map that suggests places</source>
            <translation>Mapa LCZ que sugiere lugares</translation>
        </message>
        <message>
            <source>LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.</source>
            <translation>Mapa LCZ que se toma como verdadero, de cualquier cuadrícula y SRC. Los remuestreos bootstrap extraen entonces bloques cuadrados de celdas.</translation>
        </message>
        <message>
            <source>Labelled sample</source>
            <translation>Muestra etiquetada</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Later maps of a series, in the order of time. The map of agreement, the figures and the cross table are then of the first map and the last of these; the map of changes is of all. The band chosen for the second map, else for the first, is read in these too: the one of its name, or of its number where bands have no names.</source>
            <translation>Mapas posteriores de una serie, en orden temporal. El mapa de concordancia, las cifras y la tabla cruzada son entonces del primer mapa y del último de estos; el mapa de cambios, de todos. La banda elegida para el segundo mapa o, si no la hay, para el primero se lee también en estos: la del mismo nombre, o la del mismo número donde las bandas no tienen nombre.</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of RGB imagery: without it they say nothing.</source>
            <translation>Las capas se miden en los objetos de las imágenes RGB: sin ellas no dicen nada.</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of an RGB image, and none was given. Give the RGB image (rgb), or leave the layers out.</source>
            <translation>Las capas se miden en los objetos de una imagen RGB, y no se indicó ninguna. Indique la imagen RGB (rgb), o no indique las capas.</translation>
        </message>
        <message>
            <source>Layers of objects: {pairs}.</source>
            <translation>Capas de los objetos: {pairs}.</translation>
        </message>
        <message>
            <source>Learn from further features</source>
            <translation>Aprender de más características</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Learning rate of the Google Earth stream (default 0.003, or 0.01 of the paper's network); lower it where the loss jumps.</source>
            <translation>Tasa de aprendizaje de la rama Google Earth (por defecto 0.003, o 0.01 con la red del artículo); redúzcala si la pérdida da saltos.</translation>
        </message>
        <message>
            <source>Learning rate of the Sentinel-2 stream (default 0.002, or 0.0002 to fine-tune); lower it where the loss jumps.</source>
            <translation>Tasa de aprendizaje de la rama Sentinel-2 (por defecto 0.002, o 0.0002 para el ajuste fino); redúzcala si la pérdida da saltos.</translation>
        </message>
        <message>
            <source>Leave out clouds</source>
            <translation>Excluir nubes</translation>
        </message>
        <message>
            <source>Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.</source>
            <translation>Excluir lo que la clasificación de escena de Level-2A marca como nube. Level-1C no la tiene: sus nubes se conservan.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Line {number} of {name} names {file}, which is not there. Correct the path, or put the file there.</source>
            <translation>La línea {number} de {name} nombra {file}, que no existe. Corrija la ruta o ponga el archivo allí.</translation>
        </message>
        <message>
            <source>Lines between joined nodes: window, the numbers of both nodes, length in metres.</source>
            <translation>Líneas entre nodos unidos: ventana, los números de ambos nodos, longitud en metros.</translation>
        </message>
        <message>
            <source>List of further Sentinel-2 images</source>
            <translation>Lista de más imágenes Sentinel-2</translation>
        </message>
        <message>
            <source>Longest edge (m)</source>
            <translation>Longitud máxima de arista (m)</translation>
        </message>
        <message>
            <source>Longitude {longitude:.6g}, latitude {latitude:.6g} is no place on Earth. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Longitud {longitude:.6g}, latitud {latitude:.6g} no es ningún lugar de la Tierra. Compruebe el sistema de referencia de coordenadas de la capa y asigne el correcto.</translation>
        </message>
        <message>
            <source>Looking for windows with all their pixels</source>
            <translation>Buscando ventanas a las que no les falte ningún píxel</translation>
        </message>
        <message>
            <source>Looking in which zone cells lie</source>
            <translation>Se mira en qué zona están las celdas</translation>
        </message>
        <message>
            <source>Looks up which Sentinel-2 scenes a catalogue has of a place and gives their footprints with date, cloud, tile and link, and how many megabytes 'Fetch Sentinel-2 composite' would fetch of them with the same choices. Nothing is fetched but the catalogue's answer.</source>
            <translation>Consulta qué escenas Sentinel-2 de un lugar tiene un catálogo e indica sus huellas con fecha, nubosidad, tesela y enlace, y cuántos megabytes de ellas descargaría 'Descargar compuesto Sentinel-2' con las mismas opciones. No se descarga nada más que la respuesta del catálogo.</translation>
        </message>
        <message>
            <source>Made-up borders</source>
            <translation>Bordes simulados</translation>
        </message>
        <message>
            <source>Make the environment anew even when it seems complete.</source>
            <translation>Crear el entorno de nuevo aunque parezca completo.</translation>
        </message>
        <message>
            <source>Makes a GeoPackage to digitise training areas in: the class is chosen from a list of the 17 zones and shown in the standard colours, with year, author and note. An LCZ map, such as the global one, can suggest places: they come without a class and count for nothing until you choose one, since a map is no truth. An existing file that holds areas is never written over.</source>
            <translation>Crea un GeoPackage en el que digitalizar áreas de entrenamiento: la clase se elige de una lista de las 17 zonas y se muestra en los colores estándar, con año, autor y nota. Un mapa LCZ, como el global, puede sugerir lugares: vienen sin clase y no cuentan para nada hasta que usted elige una, ya que un mapa no es la verdad. Un archivo existente que contiene áreas nunca se sobrescribe.</translation>
        </message>
        <message>
            <source>Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. The town is invented and lies in the sea; it says nothing about any real place.</source>
            <translation>Crea una pequeña ciudad sintética para aprender y probar: las 17 zonas climáticas locales, trazadas según los intervalos de Stewart y Oke (fracciones, alturas), como imagen Sentinel-2, imagen RGB de 1 m, áreas de entrenamiento y el mapa LCZ verdadero. Ambas imágenes se derivan de un mismo mapa de materiales y alturas, con sombras, mezcla y ruido. La ciudad es inventada y está en el mar; no dice nada de ningún lugar real.</translation>
        </message>
        <message>
            <source>Makes the ten-band image at 10 m that 'Classify local climate zones' reads from Sentinel-2 products as delivered (Level-1C or Level-2A, unpacked or zipped) or from files of single bands. The offset of processing baseline 04.00 and later is read from the product and removed, clouds are left out by the scene classification of Level-2A, several dates become a median and several tiles a mosaic.</source>
            <translation>Crea la imagen de diez bandas a 10 m que lee 'Clasificar zonas climáticas locales', a partir de productos Sentinel-2 tal como se entregan (Level-1C o Level-2A, descomprimidos o en zip) o de archivos de bandas sueltas. El desplazamiento de la línea base de procesamiento 04.00 y posteriores se lee del producto y se elimina, las nubes se excluyen con la clasificación de escena de Level-2A, varias fechas se reducen a una mediana y varias teselas a un mosaico.</translation>
        </message>
        <message>
            <source>Making the environment {folder} with {python}</source>
            <translation>Creando el entorno {folder} con {python}</translation>
        </message>
        <message>
            <source>Map LCZs from imagery and training areas</source>
            <translation>Cartografiar LCZ a partir de imágenes y áreas de entrenamiento</translation>
        </message>
        <message>
            <source>Map LCZs with a pretrained model</source>
            <translation>Cartografiar LCZ con un modelo preentrenado</translation>
        </message>
        <message>
            <source>Map of agreement</source>
            <translation>Mapa de concordancia</translation>
        </message>
        <message>
            <source>Map of changes</source>
            <translation>Mapa de cambios</translation>
        </message>
        <message>
            <source>Mapped area (km²)</source>
            <translation>Superficie cartografiada (km²)</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Cartografía</translation>
        </message>
        <message>
            <source>Mapping from Sentinel-2 with a published network</source>
            <translation>La cartografía a partir de Sentinel-2 con una red publicada</translation>
        </message>
        <message>
            <source>Maps local climate zones from a Sentinel-2 image with a model file, such as the ones that 'Download weights' makes, and filters the map. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it.</source>
            <translation>Cartografía zonas climáticas locales a partir de una imagen Sentinel-2 con un archivo de modelo, como los que crea 'Descargar pesos', y filtra el mapa. Un modelo preentrenado no ha visto su ciudad: cuente con que acierte entre el 60 y el 70 % de las celdas, y evalúe el mapa antes de confiar en él.</translation>
        </message>
        <message>
            <source>Maps the 17 local climate zones from a Sentinel-2 image with a trained model, and from high-resolution RGB imagery too where the model has learnt to: the streams are fused where there is imagery with objects in it, elsewhere the Sentinel-2 stream decides alone. The result is a GeoTIFF with the standard LCZ legend: codes 1 to 10 are the built types, 11 to 17 the land cover types A to G, 0 is no data. Cells whose surroundings miss more than a quarter of their pixels are no data.</source>
            <translation>Cartografía las 17 zonas climáticas locales a partir de una imagen Sentinel-2 con un modelo entrenado, y también de imágenes RGB de alta resolución si el modelo ha aprendido a usarlas: las ramas se fusionan donde hay imágenes con objetos; en el resto, la rama Sentinel-2 decide sola. El resultado es un GeoTIFF con la leyenda LCZ estándar: los códigos 1 a 10 son los tipos construidos, los códigos 11 a 17 son los tipos de cobertura del suelo A a G, y 0 significa sin datos. Las celdas a cuyo entorno le falta más de la cuarta parte de los píxeles quedan sin datos.</translation>
        </message>
        <message>
            <source>Marking small patches</source>
            <translation>Señalando parches pequeños</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>F1 medio de las clases</translation>
        </message>
        <message>
            <source>Measures the area of each class of an LCZ map in square kilometres and per cent, in all and in each polygon of a zone layer. Areas are true areas on the ground also in degrees and Web Mercator. No data is no data: it counts for no class. Cells on a zone's edge count by the share inside.</source>
            <translation>Mide la superficie de cada clase de un mapa LCZ en kilómetros cuadrados y porcentaje, en total y en cada polígono de una capa de zonas. Las superficies son las reales en el terreno, también con grados y Web Mercator. Las celdas sin datos no cuentan para ninguna clase. Las celdas del borde de una zona cuentan según la parte que queda dentro.</translation>
        </message>
        <message>
            <source>Measuring patches</source>
            <translation>Midiendo parches</translation>
        </message>
        <message>
            <source>Megabytes fetched</source>
            <translation>Megabytes descargados</translation>
        </message>
        <message>
            <source>Megabytes to fetch, about</source>
            <translation>Megabytes que se descargarían, aproximadamente</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Mixed precision</source>
            <translation>Precisión mixta</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model file to evaluate, made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>Archivo del modelo que se evalúa, creado por 'Entrenar modelo DF4LCZ' o 'Importar pesos publicados'.</translation>
        </message>
        <message>
            <source>Model file, for Sentinel-2 streams</source>
            <translation>Archivo de modelo, para ramas Sentinel-2</translation>
        </message>
        <message>
            <source>Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.</source>
            <translation>Archivo de modelo, creado por 'Descargar pesos', 'Importar pesos publicados' o 'Entrenar modelo DF4LCZ'.</translation>
        </message>
        <message>
            <source>Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of 'Download weights'.</source>
            <translation>Modelo cuya rama Sentinel-2 sustituye a la red 3D, tal cual o tras seguir entrenándola, como uno de 'Descargar pesos'.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models know the objects of the segmenter that they were trained with; those of another are refused unless this is set.</source>
            <translation>Los modelos conocen los objetos del segmentador con el que se entrenaron; los de otro se rechazan salvo que se active esto.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>Months are 1 to 12; given: {wrong}. Check them.</source>
            <translation>Los meses van de 1 a 12; se indicó: {wrong}. Compruébelos.</translation>
        </message>
        <message>
            <source>More Sentinel-2 images for the same map, such as the other tiles of a region, also of other UTM zones: each cell is taken from the zone that it lies in. Images of one CRS on the same 10 m pixels are read as one; where they overlap the first that has data counts.</source>
            <translation>Más imágenes Sentinel-2 para el mismo mapa, como las demás teselas de una región, también de otras zonas UTM: cada celda se toma de la zona en que está. Las imágenes de un mismo SRC sobre los mismos píxeles de 10 m se leen como una sola; donde se solapan cuenta la primera que tiene datos.</translation>
        </message>
        <message>
            <source>More than this is refused before anything is fetched.</source>
            <translation>Lo que supere esta cantidad se rechaza antes de descargar nada.</translation>
        </message>
        <message>
            <source>Most cloud (%)</source>
            <translation>Máximo de nubes (%)</translation>
        </message>
        <message>
            <source>Most nodes</source>
            <translation>Máximo de nodos</translation>
        </message>
        <message>
            <source>Most passes over the training samples; the best one counts.</source>
            <translation>Máximo de pasadas por las muestras de entrenamiento; cuenta la mejor.</translation>
        </message>
        <message>
            <source>Most to fetch (MB)</source>
            <translation>Máximo que se descarga (MB)</translation>
        </message>
        <message>
            <source>Most windows of one area</source>
            <translation>Máximo de ventanas por área</translation>
        </message>
        <message>
            <source>Most windows of one class</source>
            <translation>Máximo de ventanas por clase</translation>
        </message>
        <message>
            <source>Name of the collection in the catalogue; by default that of the level.</source>
            <translation>Nombre de la colección en el catálogo; por defecto, la del nivel.</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Nombre del modelo</translation>
        </message>
        <message>
            <source>Name the source as: {licence}</source>
            <translation>Cite la fuente así: {licence}</translation>
        </message>
        <message>
            <source>Names of the bands in their order, such as B02,B03,B04, and - for bands that are none. By default what names, wavelengths or the files of a virtual raster say, else the usual order, if they look so.</source>
            <translation>Nombres de las bandas en su orden, como B02,B03,B04, y - para las que no lo son. Por defecto, lo que digan los nombres, las longitudes de onda o los archivos de un ráster virtual; si no, el orden habitual, si lo parecen.</translation>
        </message>
        <message>
            <source>Names the zones in tables and charts; by default a field called name, else the features' numbers.</source>
            <translation>Nombra las zonas en tablas y gráficos; por defecto un campo llamado name o, si no lo hay, los números de los objetos espaciales.</translation>
        </message>
        <message>
            <source>Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.</source>
            <translation>Se necesitan las bandas Sentinel-2 {bands}, con esos nombres en las descripciones de las bandas.</translation>
        </message>
        <message>
            <source>Neither probabilities nor an image was given. Give the probabilities of a first map, or, before there is one, the Sentinel-2 image.</source>
            <translation>No se ha indicado ni probabilidades ni una imagen. Indique las probabilidades de un primer mapa o, antes de que haya uno, la imagen Sentinel-2.</translation>
        </message>
        <message>
            <source>Network of further features</source>
            <translation>Red de las características adicionales</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream</source>
            <translation>Red de la rama Google Earth</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream: gcn2 looks at texture, shape and surroundings of up to 200 objects, gcn is that of the paper, and taken where the training set has nothing more.</source>
            <translation>Red de la rama Google Earth: gcn2 mira la textura, la forma y el entorno de hasta 200 objetos; gcn es la del artículo, y se toma si el conjunto de entrenamiento no tiene nada más.</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream</source>
            <translation>Red de la rama Sentinel-2</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream: resnet3d is the paper's, sen2lcz and resnet_v2 are smaller 2D networks.</source>
            <translation>Red de la rama Sentinel-2: resnet3d es la del artículo; sen2lcz y resnet_v2 son redes 2D más pequeñas.</translation>
        </message>
        <message>
            <source>Network of the stream of further features: feature_net is light, and takes up to some hundred bands.</source>
            <translation>Red de la rama de características adicionales: feature_net es ligera y admite hasta algunos cientos de bandas.</translation>
        </message>
        <message>
            <source>New training areas</source>
            <translation>Nuevas áreas de entrenamiento</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found, but the smaller PyTorch for processors cannot be had: {index} does not answer. The build of the package index is taken.</source>
            <translation>No se encontró ninguna tarjeta gráfica NVIDIA, pero no se puede obtener el PyTorch más pequeño para procesadores: {index} no responde. Se toma la compilación del índice de paquetes.</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found: the smaller PyTorch for processors is taken.</source>
            <translation>No se encontró ninguna tarjeta gráfica NVIDIA: se toma el PyTorch más pequeño para procesadores.</translation>
        </message>
        <message>
            <source>No Python {need} to {newest} that can make virtual environments was found ({listed}). Install Python (on Debian and Ubuntu also the package python3-venv), or make an environment yourself from {requirements} and name its Python in the options.</source>
            <translation>No se encontró ningún Python {need} a {newest} capaz de crear entornos virtuales ({listed}). Instale Python (en Debian y Ubuntu, también el paquete python3-venv), o cree usted un entorno a partir de {requirements} e indique su Python en las opciones.</translation>
        </message>
        <message>
            <source>No RGB imagery was given: the Sentinel-2 stream decides alone.</source>
            <translation>No se indicaron imágenes RGB: la rama Sentinel-2 decide sola.</translation>
        </message>
        <message>
            <source>No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.</source>
            <translation>No se indicó ningún producto Sentinel-2. Elija una carpeta SAFE o un zip, o los archivos de sus bandas.</translation>
        </message>
        <message>
            <source>No areas yet of: {classes}. Draw some where you know that there are any.</source>
            <translation>Aún no hay áreas de: {classes}. Dibuje algunas donde sepa que las hay.</translation>
        </message>
        <message>
            <source>No cell has data in two of the maps. Choose maps of the same place.</source>
            <translation>Ninguna celda tiene datos en dos de los mapas. Elija mapas del mismo lugar.</translation>
        </message>
        <message>
            <source>No class yet</source>
            <translation>Aún sin clase</translation>
        </message>
        <message>
            <source>No codes are given. Give each value with its class, such as 21=1,22=2,31=A.</source>
            <translation>No se indicaron códigos. Indique cada valor con su clase, como 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>No extent</source>
            <translation>Áreas sin superficie</translation>
        </message>
        <message>
            <source>No field of {source} holds LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {looked}; its fields are: {names}. {advice}</source>
            <translation>Ningún campo de {source} contiene clases LCZ (1 a 17, A a G, 101 a 107, o nombres). Campos examinados: {looked}; sus campos son: {names}. {advice}</translation>
        </message>
        <message>
            <source>No fixed versions are known for {tag}; the newest that fit are taken.</source>
            <translation>No se conocen versiones fijas para {tag}; se toman las más recientes que encajan.</translation>
        </message>
        <message>
            <source>No geometry</source>
            <translation>Áreas sin geometría</translation>
        </message>
        <message>
            <source>No layer of {name} holds polygons with LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {layers}. Choose the class field and the layer, as {example}.</source>
            <translation>Ninguna capa de {name} contiene polígonos con clases LCZ (1 a 17, A a G, 101 a 107, o nombres). Se miraron: {layers}. Elija el campo de clase y la capa, como {example}.</translation>
        </message>
        <message>
            <source>No object of {min_area_m2:g} m² or more was found; the layer is empty.</source>
            <translation>No se encontró ningún objeto de {min_area_m2:g} m² o más; la capa está vacía.</translation>
        </message>
        <message>
            <source>No scene is left that can be trusted. Choose other dates or another catalogue.</source>
            <translation>No queda ninguna escena fiable. Elija otras fechas u otro catálogo.</translation>
        </message>
        <message>
            <source>No space is left in {folder}, which is needed to write {destination}. Make room there.</source>
            <translation>No queda espacio en {folder}, que se necesita para escribir {destination}. Libere espacio ahí.</translation>
        </message>
        <message>
            <source>No space is left to write {destination}. Make room or choose another place.</source>
            <translation>No queda espacio para escribir {destination}. Libere espacio o elija otro lugar.</translation>
        </message>
        <message>
            <source>No temporary folder can be made ({error}). Make room in {folder}, or set the variable TMPDIR (on Windows TEMP) to another folder.</source>
            <translation>No se puede crear ninguna carpeta temporal ({error}). Libere espacio en {folder}, o asigne otra carpeta a la variable TMPDIR (en Windows, TEMP).</translation>
        </message>
        <message>
            <source>No training samples of: {unseen}. The model will not know these classes.</source>
            <translation>No hay muestras de entrenamiento de: {unseen}. El modelo no conocerá estas clases.</translation>
        </message>
        <message>
            <source>No usable training area is left in {name}. {problems}</source>
            <translation>No queda ninguna área de entrenamiento utilizable en {name}. {problems}</translation>
        </message>
        <message>
            <source>No window centre at a step of {step:g} m</source>
            <translation>Ningún centro de ventana con un paso de {step:g} m</translation>
        </message>
        <message>
            <source>No window of class {title} is left</source>
            <translation>No queda ninguna ventana de la clase {title}</translation>
        </message>
        <message>
            <source>No window of {window_m:g} m around a training area of {name} lies wholly on the images. Check that areas and images show the same place.</source>
            <translation>Ninguna ventana de {window_m:g} m en torno a un área de entrenamiento de {name} cae por completo en las imágenes. Compruebe que las áreas y las imágenes muestran el mismo lugar.</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nodos</translation>
        </message>
        <message>
            <source>Nodes and edges are written as GeoPackages (.gpkg); given: {name}.</source>
            <translation>Los nodos y las aristas se escriben como GeoPackage (.gpkg); se indicó: {name}.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on the image. Check the coordinate reference systems of both, or choose an image of the same place.</source>
            <translation>Ninguna de las {count} áreas de {name} cae en la imagen. Compruebe los sistemas de referencia de coordenadas de ambas, o elija una imagen del mismo lugar.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose data of the same place.</source>
            <translation>Ninguna de las {count} áreas de {name} cae en {reader_name}. Compruebe los sistemas de referencia de coordenadas de ambos, o elija datos del mismo lugar.</translation>
        </message>
        <message>
            <source>None of the {count} zones of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose zones of the same place.</source>
            <translation>Ninguna de las {count} zonas de {name} cae en {reader_name}. Compruebe los sistemas de referencia de coordenadas de ambos, o elija zonas del mismo lugar.</translation>
        </message>
        <message>
            <source>Not a window of 320 m wholly on {image}</source>
            <translation>Ninguna ventana de 320 m cae por completo en {image}</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, in which there is no Sentinel-2 product as delivered (MTD_MSIL1C.xml or MTD_MSIL2A.xml).</source>
            <translation>No se usan de {path}: {files}, donde no hay ningún producto Sentinel-2 tal como se entrega (MTD_MSIL1C.xml o MTD_MSIL2A.xml).</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, which lie beside the products in it. Choose these files too if they are wanted.</source>
            <translation>No se usan de {path}: {files}, que están junto a los productos que contiene. Elija también estos archivos si los desea.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, or mask fewer classes.</source>
            <translation>No queda nada de las escenas: todos los píxeles carecen de datos o son nubes. Elija otra extensión o fecha, o enmascare menos clases.</translation>
        </message>
        <message>
            <source>Nothing is suggested where they are, nor where it looks as there.</source>
            <translation>No se sugiere nada donde están, ni donde el terreno se parece al de ahí.</translation>
        </message>
        <message>
            <source>Nothing tells where {name} lies on the ground: it has no geotransform, no world file and no control points. Give it its place first (Raster &gt; Georeferencer, or put its world file beside it).</source>
            <translation>Nada indica dónde está {name} sobre el terreno: no tiene geotransformación, archivo world ni puntos de control. Dele antes su posición (Ráster &gt; Georreferenciador, o ponga su archivo world junto a él).</translation>
        </message>
        <message>
            <source>Nothing to write: name a stack or a table of classes, or zones and what to write of them.</source>
            <translation>No hay nada que escribir: indique una pila o una tabla de clases, o zonas y lo que se ha de escribir de ellas.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Nowhere does {name} show {size:g} m of one class for: {classes}. Look for these yourself, or choose a smaller size.</source>
            <translation>En ningún lugar muestra {name} {size:g} m de una sola clase para: {classes}. Búsquelas usted mismo, o elija un tamaño menor.</translation>
        </message>
        <message>
            <source>NumPy arrays</source>
            <translation>Matrices de NumPy</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Number of areas</source>
            <translation>Número de áreas</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Número de bandas</translation>
        </message>
        <message>
            <source>Number of cells</source>
            <translation>Número de celdas</translation>
        </message>
        <message>
            <source>Number of cells compared</source>
            <translation>Número de celdas comparadas</translation>
        </message>
        <message>
            <source>Number of cells that Sentinel-2 decided alone</source>
            <translation>Número de celdas decididas solo con Sentinel-2</translation>
        </message>
        <message>
            <source>Number of cells with data</source>
            <translation>Número de celdas con datos</translation>
        </message>
        <message>
            <source>Number of cells without data</source>
            <translation>Número de celdas sin datos</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Número de clases</translation>
        </message>
        <message>
            <source>Number of edges</source>
            <translation>Número de aristas</translation>
        </message>
        <message>
            <source>Number of flagged areas</source>
            <translation>Número de áreas marcadas</translation>
        </message>
        <message>
            <source>Number of images used</source>
            <translation>Número de imágenes utilizadas</translation>
        </message>
        <message>
            <source>Number of labelled points</source>
            <translation>Número de puntos etiquetados</translation>
        </message>
        <message>
            <source>Number of models in the plugin's folder</source>
            <translation>Número de modelos en la carpeta del complemento</translation>
        </message>
        <message>
            <source>Number of nodes</source>
            <translation>Número de nodos</translation>
        </message>
        <message>
            <source>Number of objects</source>
            <translation>Número de objetos</translation>
        </message>
        <message>
            <source>Number of places</source>
            <translation>Número de lugares</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Número de puntos</translation>
        </message>
        <message>
            <source>Number of points without a label</source>
            <translation>Número de puntos sin etiqueta</translation>
        </message>
        <message>
            <source>Number of problems found in the areas</source>
            <translation>Número de problemas encontrados en las áreas</translation>
        </message>
        <message>
            <source>Number of reference areas on the map</source>
            <translation>Número de áreas de referencia en el mapa</translation>
        </message>
        <message>
            <source>Number of reference cells</source>
            <translation>Número de celdas de referencia</translation>
        </message>
        <message>
            <source>Number of reference cells without data in the map</source>
            <translation>Número de celdas de referencia sin datos en el mapa</translation>
        </message>
        <message>
            <source>Number of samples</source>
            <translation>Número de muestras</translation>
        </message>
        <message>
            <source>Number of scenes</source>
            <translation>Número de escenas</translation>
        </message>
        <message>
            <source>Number of scenes used</source>
            <translation>Número de escenas utilizadas</translation>
        </message>
        <message>
            <source>Number of suggestions</source>
            <translation>Número de sugerencias</translation>
        </message>
        <message>
            <source>Number of training areas</source>
            <translation>Número de áreas de entrenamiento</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Número de ventanas</translation>
        </message>
        <message>
            <source>Number, area, perimeter, shape and vertices by class.</source>
            <translation>Número, superficie, perímetro, forma y vértices por clase.</translation>
        </message>
        <message>
            <source>Numbers of the bands that show red, green and blue, such as 3,2,1. By default those that the image marks by colour or names so, else those that QGIS draws.</source>
            <translation>Números de las bandas que muestran rojo, verde y azul, como 3,2,1. Por defecto, las que la imagen señala así por color o por nombre; si no, las que muestra QGIS.</translation>
        </message>
        <message>
            <source>Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.</source>
            <translation>Números de los meses que cuentan en cualquier año, como 5,6,7,8,9; por defecto, todos.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification of Level-2A: 1 defective, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow, 2 dark.</source>
            <translation>Números de la clasificación de escena de Level-2A: 1 defectuoso, 3 sombra de nube, 8 y 9 nube, 10 cirro fino, 11 nieve, 2 oscuro.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
            <translation>Números de la clasificación de escena: 0 sin datos, 1 defectuoso, 2 oscuro, 3 sombra de nube, 4 vegetación, 5 suelo desnudo, 6 agua, 7 sin clasificar, 8 y 9 nube, 10 cirro fino, 11 nieve.</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Objects in high-resolution imagery</source>
            <translation>Objetos en imágenes de alta resolución</translation>
        </message>
        <message>
            <source>Objects in the image</source>
            <translation>Objetos de la imagen</translation>
        </message>
        <message>
            <source>Objects that 'Segment objects' found in the image, to save that work.</source>
            <translation>Objetos que 'Segmentar objetos' encontró en la imagen, para ahorrar ese trabajo.</translation>
        </message>
        <message>
            <source>Objects with less area inside the window are left out.</source>
            <translation>Los objetos con menos superficie dentro de la ventana se excluyen.</translation>
        </message>
        <message>
            <source>Of the bands of {name}, some names tell a pixel size, such as {sized}, and others none, such as {unsized}: they look like two products, as of Level-2A and Level-1C, whose numbers differ. Put the files of each into a folder of its own; if they are of one, name them alike.</source>
            <translation>De las bandas de {name}, algunos nombres indican un tamaño de píxel, como {sized}, y otros ninguno, como {unsized}: parecen dos productos, como Level-2A y Level-1C, cuyos números difieren. Ponga los archivos de cada uno en una carpeta propia; si son de uno solo, nómbrelos de la misma forma.</translation>
        </message>
        <message>
            <source>Of the new layer. By default that of the map, else of the project, else WGS 84.</source>
            <translation>De la capa nueva. Por defecto, el del mapa; si no, el del proyecto; si no, WGS 84.</translation>
        </message>
        <message>
            <source>Of the overall accuracy: with 0.03 the truth lies within about 0.06 of the figure. Half of it needs four times the points.</source>
            <translation>De la exactitud global: con 0.03, el valor verdadero queda a menos de unos 0.06 de la cifra. La mitad requiere cuatro veces más puntos.</translation>
        </message>
        <message>
            <source>Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.</source>
            <translation>De dos máscaras cuyos recuadros se solapan con un IoU mayor que este se descarta la peor; 0.4 como en el artículo.</translation>
        </message>
        <message>
            <source>Of {count} scenes {name} does not tell how much cloud they have. They come after the others.</source>
            <translation>De {count} escenas, {name} no indica cuántas nubes tienen. Van después de las demás.</translation>
        </message>
        <message>
            <source>Offset of band files</source>
            <translation>Desplazamiento de los archivos de bandas</translation>
        </message>
        <message>
            <source>One row for each class of the map: its area, and the figures of each parameter, in the units of the stack.</source>
            <translation>Una fila por clase del mapa: su superficie y las cifras de cada parámetro, en las unidades de la pila.</translation>
        </message>
        <message>
            <source>One row for each zone, with each class's figures.</source>
            <translation>Una fila por zona, con las cifras de cada clase.</translation>
        </message>
        <message>
            <source>One row for each zone, with its largest class and the same figures as its layer.</source>
            <translation>Una fila por zona, con su clase de mayor superficie y las mismas cifras que en su capa.</translation>
        </message>
        <message>
            <source>Only nodes up to this distance are joined; by default all are, as in the method.</source>
            <translation>Solo se unen los nodos que distan como máximo este valor; por defecto se unen todos, como en el método.</translation>
        </message>
        <message>
            <source>Only {read} of {count} features of the layer '{name}' arrived. Try again, or save it as a GeoPackage (Export &gt; Save Features As), check that all are in it, and use that.</source>
            <translation>Solo {read} de {count} objetos espaciales de la capa '{name}' llegaron. Inténtelo de nuevo, o guárdela como GeoPackage (Exportar &gt; Guardar objetos como), compruebe que están todos en él y use ese.</translation>
        </message>
        <message>
            <source>Other classes in {fields} than in {name}</source>
            <translation>Otras clases en {fields} que en {name}</translation>
        </message>
        <message>
            <source>Outside of where {crs} is defined</source>
            <translation>Áreas fuera del ámbito en que está definido {crs}</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Exactitud global</translation>
        </message>
        <message>
            <source>Overall accuracy OA</source>
            <translation>Exactitud global OA</translation>
        </message>
        <message>
            <source>Overall accuracy on the test samples</source>
            <translation>Exactitud global en las muestras de prueba</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Solapes</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Page with all figures and the confusion matrices.</source>
            <translation>Página con todas las cifras y las matrices de confusión.</translation>
        </message>
        <message>
            <source>Page with charts and tables.</source>
            <translation>Página con gráficos y tablas.</translation>
        </message>
        <message>
            <source>Page with charts, tables and the flagged areas.</source>
            <translation>Página con gráficos, tablas y las áreas marcadas.</translation>
        </message>
        <message>
            <source>Page with the curves, the choice of alpha, accuracies and confusion matrices.</source>
            <translation>Página con las curvas, la elección de alpha, las exactitudes y las matrices de confusión.</translation>
        </message>
        <message>
            <source>Page with the figures and tables.</source>
            <translation>Página con las cifras y las tablas.</translation>
        </message>
        <message>
            <source>Page with the figures, the cross table and areas.</source>
            <translation>Página con las cifras, la tabla cruzada y las superficies.</translation>
        </message>
        <message>
            <source>Page with the figures, the matrix and box plots.</source>
            <translation>Página con las cifras, la matriz y diagramas de caja.</translation>
        </message>
        <message>
            <source>Parameter stack</source>
            <translation>Pila de parámetros</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Part of the image to map. By default the whole image.</source>
            <translation>Parte de la imagen que se cartografía. Por defecto, toda la imagen.</translation>
        </message>
        <message>
            <source>Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.</source>
            <translation>Parte de la imagen que se cartografía; se amplía a píxeles enteros de 10 m. Por defecto, toda la imagen.</translation>
        </message>
        <message>
            <source>Part of the image; by default the whole of a file. Services need it.</source>
            <translation>Parte de la imagen; por defecto, todo el archivo. Los servicios la necesitan.</translation>
        </message>
        <message>
            <source>Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.</source>
            <translation>Parte de la menor de dos áreas, de 0 a 1, a partir de la cual su terreno común cuenta como solape.</translation>
        </message>
        <message>
            <source>Part of the split</source>
            <translation>Parte de la partición</translation>
        </message>
        <message>
            <source>Part to export; required for services. By default all of a file.</source>
            <translation>Parte que se exporta; obligatoria para los servicios. Por defecto, todo el archivo.</translation>
        </message>
        <message>
            <source>Part to prepare, widened to whole pixels. By default all that the products cover.</source>
            <translation>Parte que se prepara, ampliada a píxeles enteros. Por defecto, todo lo que cubren los productos.</translation>
        </message>
        <message>
            <source>Patches of 320 m with four more crops each: the paper's own way, five times the work. Only for comparisons and for models that were trained so.</source>
            <translation>Parches de 320 m con cuatro recortes más cada uno: la manera del artículo, cinco veces más trabajo. Solo para comparaciones y para modelos que se entrenaron así.</translation>
        </message>
        <message>
            <source>Patience (epochs)</source>
            <translation>Paciencia (épocas)</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for where none are given.</source>
            <translation>Tamaño de píxel con el que se buscan los objetos donde no se indica ninguno.</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller objects and takes longer.</source>
            <translation>Tamaño de píxel con el que se buscan los objetos. El método está pensado para 1 m; con píxeles más finos se encuentran objetos más pequeños y se tarda más.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Planning the synthetic town</source>
            <translation>Planificando la ciudad sintética</translation>
        </message>
        <message>
            <source>Plausible classes</source>
            <translation>Clases plausibles</translation>
        </message>
        <message>
            <source>Please cite</source>
            <translation>Por favor, cite</translation>
        </message>
        <message>
            <source>Plugin folder</source>
            <translation>Carpeta del complemento</translation>
        </message>
        <message>
            <source>Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.</source>
            <translation>Puntos en el centro del recuadro de cada objeto: ventana, número, objeto, rojo, verde y azul medios, cx y cy.</translation>
        </message>
        <message>
            <source>Points of 'Draw accuracy sample' with the class filled in. Points without a class are left out, and so are classes of the map without a labelled point, as long as they cover 5 % of it at most.</source>
            <translation>Puntos de 'Extraer muestra de exactitud' con la clase rellenada. Los puntos sin clase se excluyen, y también las clases del mapa sin ningún punto etiquetado, siempre que cubran como máximo el 5 % de él.</translation>
        </message>
        <message>
            <source>Points of each class at least</source>
            <translation>Mínimo de puntos por clase</translation>
        </message>
        <message>
            <source>Points or lines instead of polygons</source>
            <translation>Puntos o líneas en lugar de polígonos</translation>
        </message>
        <message>
            <source>Polygons of class {title}: {count}, fewer than {fewest}</source>
            <translation>Polígonos de la clase {title}: {count}, menos de {fewest}</translation>
        </message>
        <message>
            <source>Polygons of known class, which the map's maker should not have trained with. Any CRS. A cell counts when its centre lies in one, and once however many do; an area that holds no centre counts the cell in which it lies, unless that cell's centre lies in another. Cells of areas of different classes are left out. Give either these or a reference map.</source>
            <translation>Polígonos de clase conocida, con los que el autor del mapa no debería haber entrenado. Cualquier SRC. Una celda cuenta cuando su centro está en uno de ellos, y una sola vez por muchos que sean; un área que no contiene ningún centro cuenta la celda en la que está, salvo que el centro de esa celda esté en otra. Las celdas de áreas de clases distintas se excluyen. Indique estos o un mapa de referencia.</translation>
        </message>
        <message>
            <source>Polygons to average the parameters in, such as a model's grid cells. Any CRS.</source>
            <translation>Polígonos en los que se promedian los parámetros, como las celdas de la cuadrícula de un modelo. Cualquier SRC.</translation>
        </message>
        <message>
            <source>Polygons to measure one by one, such as districts. Any CRS.</source>
            <translation>Polígonos que se miden uno por uno, como los distritos. Cualquier SRC.</translation>
        </message>
        <message>
            <source>Polygons with their class (field class, 1 to 17), or a KML file with a folder for each class; five and more a class.</source>
            <translation>Polígonos con su clase (campo class, 1 a 17), o un archivo KML con una carpeta por clase; cinco o más por clase.</translation>
        </message>
        <message>
            <source>Polygons with their class that the training does not use. The training areas themselves would flatter.</source>
            <translation>Polígonos con su clase que el entrenamiento no utiliza. Las propias áreas de entrenamiento darían un resultado demasiado favorable.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.</source>
            <translation>Polígonos con su clase, o un archivo KML o KMZ con una carpeta por clase, como en la plantilla de WUDAPT.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. At least three areas a class; five and more make better models.</source>
            <translation>Polígonos con su clase, o un archivo KML o KMZ con una carpeta por clase, como en la plantilla de WUDAPT. Al menos tres áreas por clase; con cinco o más los modelos son mejores.</translation>
        </message>
        <message>
            <source>Prepare Sentinel-2 image</source>
            <translation>Preparar imagen Sentinel-2</translation>
        </message>
        <message>
            <source>Pretrained Sentinel-2 stream</source>
            <translation>Rama Sentinel-2 preentrenada</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilidades</translation>
        </message>
        <message>
            <source>Probabilities of the maps</source>
            <translation>Probabilidades de los mapas</translation>
        </message>
        <message>
            <source>Products or band files</source>
            <translation>Productos o archivos de bandas</translation>
        </message>
        <message>
            <source>Published weights</source>
            <translation>Pesos publicados</translation>
        </message>
        <message>
            <source>Published weights on this computer</source>
            <translation>Pesos publicados que están en este equipo</translation>
        </message>
        <message>
            <source>Published weights that are not on this computer</source>
            <translation>Pesos publicados que no están en este equipo</translation>
        </message>
        <message>
            <source>Put the polygons into one folder per class, or choose the class field.</source>
            <translation>Ponga los polígonos en una carpeta por clase, o elija el campo de clase.</translation>
        </message>
        <message>
            <source>PyTorch build</source>
            <translation>Compilación de PyTorch</translation>
        </message>
        <message>
            <source>Python had kept a damaged file, as a full disk leaves it ({path}). It is removed now: run this again.</source>
            <translation>Python había guardado un archivo dañado, como los que deja un disco lleno ({path}). Ya se ha eliminado: ejecute esto de nuevo.</translation>
        </message>
        <message>
            <source>Python of the engine</source>
            <translation>Python del motor</translation>
        </message>
        <message>
            <source>Python of the engine (empty: the private environment)</source>
            <translation>Python del motor (vacío: el entorno privado)</translation>
        </message>
        <message>
            <source>Python of the engine, empty without one</source>
            <translation>Python del motor, vacío si no lo hay</translation>
        </message>
        <message>
            <source>Python version</source>
            <translation>Versión de Python</translation>
        </message>
        <message>
            <source>QGIS style</source>
            <translation>Estilo de QGIS</translation>
        </message>
        <message>
            <source>QGIS style (.qml) to load into other layers with the same codes.</source>
            <translation>Estilo de QGIS (.qml) para cargarlo en otras capas con los mismos códigos.</translation>
        </message>
        <message>
            <source>QGIS's Python</source>
            <translation>Python de QGIS</translation>
        </message>
        <message>
            <source>RGB image</source>
            <translation>Imagen RGB</translation>
        </message>
        <message>
            <source>RGB image (synthetic)</source>
            <translation>Imagen RGB (sintética)</translation>
        </message>
        <message>
            <source>Radius (m)</source>
            <translation>Radio (m)</translation>
        </message>
        <message>
            <source>Radius of the majority filter in metres; three cells are usual.</source>
            <translation>Radio del filtro de mayoría en metros; lo habitual son tres celdas.</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Semilla aleatoria</translation>
        </message>
        <message>
            <source>Rare classes get so many; 15 tell little of a class, 50 tell it well.</source>
            <translation>Las clases raras reciben este número; 15 dicen poco de una clase, 50 dicen bastante.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain.</source>
            <translation>Ráster de códigos LCZ 1-17, 101-107, 31-41 o 51-61. Para w2w debe extenderse más allá del dominio de WRF.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for.</source>
            <translation>Ráster de códigos LCZ 1-17, 101-107, 31-41 o 51-61; los filtros están pensados para celdas de unos 100 m.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme, of any grid and CRS.</source>
            <translation>Ráster de códigos LCZ en cualquier esquema habitual, de cualquier cuadrícula y SRC.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme. Suggested are squares that it shows as one class throughout, far from each other.</source>
            <translation>Ráster de códigos LCZ en cualquier esquema habitual. Se sugieren cuadrados que muestra enteramente como una sola clase, alejados entre sí.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme; the comparison is made on its grid. Of a series the earliest.</source>
            <translation>Ráster de códigos LCZ en cualquier esquema habitual; la comparación se hace sobre su cuadrícula. De una serie, el más antiguo.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes of one of the four schemes; any number type and CRS.</source>
            <translation>Ráster de códigos LCZ de uno de los cuatro esquemas; cualquier tipo numérico y SRC.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61.</source>
            <translation>Ráster de códigos LCZ: 1 a 17, o con 101 a 107 para las clases naturales, o los de WRF, 31 a 41 o 51 a 61.</translation>
        </message>
        <message>
            <source>Raster of any further features, each band one: Sentinel-1, other seasons, yearly embeddings. Any CRS and resolution; it is read on the 10 m grid of the Sentinel-2 image. 'Train DF4LCZ model' learns a stream of its own from it, and maps need the same bands.</source>
            <translation>Ráster de cualesquiera características adicionales, una por banda: Sentinel-1, otras estaciones, representaciones anuales. Cualquier SRC y resolución; se lee en la cuadrícula de 10 m de la imagen Sentinel-2. 'Entrenar modelo DF4LCZ' aprende de él una rama propia, y los mapas necesitan las mismas bandas.</translation>
        </message>
        <message>
            <source>Raster of the 17 class probabilities that 'Classify local climate zones' writes. Without one, before there is a map, places are suggested that stand for what the image shows.</source>
            <translation>Ráster de las probabilidades de las 17 clases que escribe 'Clasificar zonas climáticas locales'. Sin él, antes de que haya un mapa, se sugieren lugares que representan lo que muestra la imagen.</translation>
        </message>
        <message>
            <source>Raster of the same features as in the model's training set: the same bands in the same order and unit. Any CRS and resolution. Without it, and where it is missing, the other streams decide.</source>
            <translation>Ráster de las mismas características que en el conjunto de entrenamiento del modelo: las mismas bandas en el mismo orden y unidad. Cualquier SRC y resolución. Sin él, y donde falte, deciden las otras ramas.</translation>
        </message>
        <message>
            <source>Raster of the streams' classes of the same run, for a model with two streams.</source>
            <translation>Ráster de las clases de las ramas de la misma ejecución, para un modelo con dos ramas.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, as 'Prepare Sentinel-2 image' makes it.</source>
            <translation>Ráster con las bandas B2, B3, B4, B5, B6, B7, B8, B8A, B11 y B12, tal como lo crea 'Preparar imagen Sentinel-2'.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.</source>
            <translation>Ráster con las bandas B2, B3, B4, B5, B6, B7, B8, B8A, B11 y B12, que se localizan por sus nombres.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names, wavelengths or the files of a virtual raster; without these, images of 10, 12 or 13 bands that look like the usual order are understood. Numbers are reflectance x 10000, or what the file's scale and offset make so, or fractions. A pixel is missing where all bands are 0 or the file says so. Any CRS and resolution.</source>
            <translation>Ráster con las bandas B2, B3, B4, B5, B6, B7, B8, B8A, B11 y B12. Las bandas se encuentran por sus nombres, longitudes de onda o los archivos de un ráster virtual; sin ellos se entienden las imágenes de 10, 12 o 13 bandas que parecen seguir el orden habitual. Los números son reflectancia x 10000, o lo que la escala y el desplazamiento del archivo hagan de ellos, o fracciones. Falta un píxel donde todas las bandas son 0 o lo dice el archivo. Cualquier SRC y resolución.</translation>
        </message>
        <message>
            <source>Rasters of the 17 class probabilities that 'Classify local climate zones' writes, one of each map, in their order. Each cell is then believed as far as its own probabilities say, so that two maps show changes already where both are sure; the accuracy and the confusion matrix are not used.</source>
            <translation>Rásteres de las 17 probabilidades de clase que escribe «Clasificar zonas climáticas locales», uno de cada mapa, en su orden. A cada celda se le cree entonces tanto como dicen sus propias probabilidades, de modo que ya dos mapas muestran cambios donde ambos están seguros; la exactitud y la matriz de confusión no se usan.</translation>
        </message>
        <message>
            <source>Reading the codes</source>
            <translation>Leyendo los códigos</translation>
        </message>
        <message>
            <source>Reading the image</source>
            <translation>Leyendo la imagen</translation>
        </message>
        <message>
            <source>Reading the training set</source>
            <translation>Leyendo el conjunto de entrenamiento</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>Reading {name} does not come to an end: it is damaged. Download it again.</source>
            <translation>La lectura de {name} no llega a su fin: está dañado. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>Reading {name} failed ({error}). The file may be damaged or not fully copied.</source>
            <translation>La lectura de {name} falló ({error}). Puede que el archivo esté dañado o no se haya copiado por completo.</translation>
        </message>
        <message>
            <source>Ready models</source>
            <translation>Modelos listos para usar</translation>
        </message>
        <message>
            <source>Reference and map differ in size: {size} and {mapped_size} values.</source>
            <translation>La referencia y el mapa difieren en tamaño: {size} y {mapped_size} valores.</translation>
        </message>
        <message>
            <source>Reference areas</source>
            <translation>Áreas de referencia</translation>
        </message>
        <message>
            <source>Reference map</source>
            <translation>Mapa de referencia</translation>
        </message>
        <message>
            <source>Reflectance of {name} is taken as {formula}.</source>
            <translation>La reflectancia de {name} se toma como {formula}.</translation>
        </message>
        <message>
            <source>Reflectance offset</source>
            <translation>Desplazamiento de reflectancia</translation>
        </message>
        <message>
            <source>Reflectance scale</source>
            <translation>Escala de reflectancia</translation>
        </message>
        <message>
            <source>Rendering Sentinel-2</source>
            <translation>Generando la imagen Sentinel-2</translation>
        </message>
        <message>
            <source>Rendering the RGB image</source>
            <translation>Generando la imagen RGB</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>Repeats of another area of the same class</source>
            <translation>Repeticiones de otra área de la misma clase</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Report of the accuracy</source>
            <translation>Informe de la exactitud</translation>
        </message>
        <message>
            <source>Report of the areas</source>
            <translation>Informe de las superficies</translation>
        </message>
        <message>
            <source>Report of the training</source>
            <translation>Informe del entrenamiento</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Remuestreo</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>Resolución (m)</translation>
        </message>
        <message>
            <source>Resolution of objects (m)</source>
            <translation>Resolución de los objetos (m)</translation>
        </message>
        <message>
            <source>Resume a stopped training</source>
            <translation>Reanudar un entrenamiento detenido</translation>
        </message>
        <message>
            <source>Run 'Import published weights' to make a model of published weights (.h5, .hdf5).</source>
            <translation>Ejecute 'Importar pesos publicados' para hacer un modelo de pesos publicados (.h5, .hdf5).</translation>
        </message>
        <message>
            <source>Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named.</source>
            <translation>Ejecute 'Instalar motor' con 'Reparar' activado, o instale los paquetes en el Python que usted indicó.</translation>
        </message>
        <message>
            <source>SAM checkpoints</source>
            <translation>Checkpoints de SAM</translation>
        </message>
        <message>
            <source>SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', which needs none.</source>
            <translation>SAM necesita pesos. Indique la ruta de un checkpoint o uno de: {ids}; o elija el segmentador 'superpixels', que no los necesita.</translation>
        </message>
        <message>
            <source>SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's patch; 544 needs a hundredth of the paper's work.</source>
            <translation>SAM ve cada tesela con 1024 píxeles: con teselas más pequeñas se encuentran objetos más pequeños y se tarda más. 320 es el parche del artículo; 544 requiere una centésima parte del trabajo del artículo.</translation>
        </message>
        <message>
            <source>SAM weights</source>
            <translation>Pesos de SAM</translation>
        </message>
        <message>
            <source>SAM: overlap of doubles</source>
            <translation>SAM: solape de duplicados</translation>
        </message>
        <message>
            <source>SAM: patch by patch, as the paper's code</source>
            <translation>SAM: parche por parche, como el código del artículo</translation>
        </message>
        <message>
            <source>SAM: predicted IoU</source>
            <translation>SAM: IoU predicho</translation>
        </message>
        <message>
            <source>SAM: prompts on 320 m</source>
            <translation>SAM: prompts en 320 m</translation>
        </message>
        <message>
            <source>SAM: side of a tile (m)</source>
            <translation>SAM: lado de una tesela (m)</translation>
        </message>
        <message>
            <source>SAM: smallest hole or island (m²)</source>
            <translation>SAM: hueco o isla mínimos (m²)</translation>
        </message>
        <message>
            <source>SAM: stability</source>
            <translation>SAM: estabilidad</translation>
        </message>
        <message>
            <source>Scene {scene} of {scenes}, {megabytes:.1f} MB fetched</source>
            <translation>Escena {scene} de {scenes}, {megabytes:.1f} MB descargados</translation>
        </message>
        <message>
            <source>Scenes with more cloud, by the catalogue's own figure, are not taken.</source>
            <translation>No se toman las escenas con más nubes, según la cifra del propio catálogo.</translation>
        </message>
        <message>
            <source>Search Sentinel-2 images</source>
            <translation>Buscar imágenes Sentinel-2</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Carpetas examinadas</translation>
        </message>
        <message>
            <source>Second LCZ map</source>
            <translation>Segundo mapa LCZ</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Seed of all that is random; the same seed gives the same model on the same computer.</source>
            <translation>Semilla de todo lo aleatorio; la misma semilla da el mismo modelo en el mismo equipo.</translation>
        </message>
        <message>
            <source>Segment objects</source>
            <translation>Segmentar objetos</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>Segmentador</translation>
        </message>
        <message>
            <source>Segmenting {name} with {recorded}, as for the model's training.</source>
            <translation>Segmentando {name} con {recorded}, como para el entrenamiento del modelo.</translation>
        </message>
        <message>
            <source>Sentinel-2 image</source>
            <translation>Imagen Sentinel-2</translation>
        </message>
        <message>
            <source>Sentinel-2 image (synthetic)</source>
            <translation>Imagen Sentinel-2 (sintética)</translation>
        </message>
        <message>
            <source>Sentinel-2 stream</source>
            <translation>Rama Sentinel-2</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Puesta en marcha</translation>
        </message>
        <message>
            <source>Sets up the engine: a private Python environment with PyTorch, rasterio and the other packages that the networks need, in your user folder. QGIS's own Python is not touched. It downloads some 300 MB, up to 3 GB with support for NVIDIA graphics cards, and takes some minutes; it is needed once, and again after updates of the plugin that need other packages.</source>
            <translation>Instala el motor: un entorno de Python privado con PyTorch, rasterio y los demás paquetes que necesitan las redes, en su carpeta de usuario. El Python propio de QGIS no se toca. Descarga unos 300 MB, hasta 3 GB con soporte para tarjetas gráficas NVIDIA, y tarda unos minutos; se necesita una vez, y de nuevo tras las actualizaciones del complemento que requieran otros paquetes.</translation>
        </message>
        <message>
            <source>Settings in force</source>
            <translation>Configuración vigente</translation>
        </message>
        <message>
            <source>Several layers of polygons ({layers})</source>
            <translation>Varias capas de polígonos ({layers})</translation>
        </message>
        <message>
            <source>Several maps are called {names}. Give each a name of its own.</source>
            <translation>Varios mapas se llaman {names}. Dé a cada uno un nombre propio.</translation>
        </message>
        <message>
            <source>Several parts</source>
            <translation>Varias partes</translation>
        </message>
        <message>
            <source>Share of a sample's label that goes to the other classes, by how alike they are in the weighted accuracy OAw, so that a confusion with a similar class costs less; 0 leaves labels as they are.</source>
            <translation>Parte de la etiqueta de una muestra que pasa a las demás clases, según su semejanza en la exactitud ponderada OAw, de modo que confundir con una clase semejante cueste menos; 0 deja las etiquetas como están.</translation>
        </message>
        <message>
            <source>Share of cells of the same class OA</source>
            <translation>Proporción de celdas de la misma clase, OA</translation>
        </message>
        <message>
            <source>Share of the cells of each map that are right, by an assessment of the maps; 0.7 is what published networks reach at most on new cities. A change must be surer than such errors.</source>
            <translation>Proporción de celdas correctas de cada mapa, según una evaluación de los mapas; 0.7 es lo que alcanzan como mucho las redes publicadas en ciudades nuevas. Un cambio debe ser más seguro que tales errores.</translation>
        </message>
        <message>
            <source>Share of the cells that changed</source>
            <translation>Proporción de celdas que cambiaron</translation>
        </message>
        <message>
            <source>Share of the extent with data</source>
            <translation>Proporción de la extensión con datos</translation>
        </message>
        <message>
            <source>Share of the ground that changes its class from one map to the next, about.</source>
            <translation>Proporción del terreno que cambia de clase de un mapa al siguiente, aproximadamente.</translation>
        </message>
        <message>
            <source>Share of the seen pixels masked as cloud</source>
            <translation>Proporción de los píxeles vistos enmascarados como nube</translation>
        </message>
        <message>
            <source>Share that makes an overlap</source>
            <translation>Proporción que constituye un solape</translation>
        </message>
        <message>
            <source>Show status</source>
            <translation>Mostrar estado</translation>
        </message>
        <message>
            <source>Side (m)</source>
            <translation>Lado (m)</translation>
        </message>
        <message>
            <source>Side of a pixel in metres. 1 m is what the segmentation of DF4LCZ was made for.</source>
            <translation>Lado de un píxel en metros. La segmentación de DF4LCZ está pensada para 1 m.</translation>
        </message>
        <message>
            <source>Side of a place (m)</source>
            <translation>Lado de un lugar (m)</translation>
        </message>
        <message>
            <source>Side of a suggestion (m)</source>
            <translation>Lado de una sugerencia (m)</translation>
        </message>
        <message>
            <source>Side of a window; 320 m is what the method was made for.</source>
            <translation>Lado de una ventana; el método está pensado para 320 m.</translation>
        </message>
        <message>
            <source>Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.</source>
            <translation>Lado de las celdas del mapa en metros, un múltiplo de 10. El método está pensado para 100 m.</translation>
        </message>
        <message>
            <source>Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.</source>
            <translation>Lado de la ciudad en metros, un múltiplo de 100. A partir de 4000 m cada clase tiene cinco barrios o más.</translation>
        </message>
        <message>
            <source>Slivers, thinner than {width:.0f} m</source>
            <translation>Polígonos astilla, de menos de {width:.0f} m de ancho</translation>
        </message>
        <message>
            <source>Smaller areas are flagged; 20000 m² are two cells of a 100 m map.</source>
            <translation>Las áreas menores se marcan; 20000 m² son dos celdas de un mapa de 100 m.</translation>
        </message>
        <message>
            <source>Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.</source>
            <translation>Los huecos menores dentro de una máscara se rellenan y las islas menores junto a ella se descartan; 100 como en el artículo.</translation>
        </message>
        <message>
            <source>Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.</source>
            <translation>Los objetos menores se descartan. 50 m² son los 50 píxeles de las imágenes de 1 m del método.</translation>
        </message>
        <message>
            <source>Smallest area (m²)</source>
            <translation>Superficie mínima (m²)</translation>
        </message>
        <message>
            <source>Smallest object (m²)</source>
            <translation>Objeto mínimo (m²)</translation>
        </message>
        <message>
            <source>Smallest part (m²)</source>
            <translation>Parte mínima (m²)</translation>
        </message>
        <message>
            <source>Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.</source>
            <translation>Parche mínimo que conserva la unidad mínima cartografiable, en metros cuadrados; 90000 son nueve celdas de 100 m.</translation>
        </message>
        <message>
            <source>So many metres around the extent come along. A map of the whole extent needs 250 m, since cells are classified from what is around them.</source>
            <translation>Tantos metros alrededor de la extensión se incluyen. Un mapa de toda la extensión necesita 250 m, porque las celdas se clasifican por lo que las rodea.</translation>
        </message>
        <message>
            <source>So many of the clearest days are taken of each tile; a median needs three or more.</source>
            <translation>De cada tesela se toma este número de días, los más despejados; una mediana necesita tres o más.</translation>
        </message>
        <message>
            <source>So that large areas do not outweigh small ones; 0 for no limit.</source>
            <translation>Para que las áreas grandes no pesen más que las pequeñas; 0: sin límite.</translation>
        </message>
        <message>
            <source>Softened labels</source>
            <translation>Etiquetas suavizadas</translation>
        </message>
        <message>
            <source>Some polygons lie nowhere on Earth: their coordinates do not fit their CRS ({crs}). Assign the right one to the layer.</source>
            <translation>Algunos polígonos no están en ningún lugar de la Tierra: sus coordenadas no concuerdan con su SRC ({crs}). Asigne el correcto a la capa.</translation>
        </message>
        <message>
            <source>Some windows of 320 m not wholly on {image}</source>
            <translation>Algunas ventanas de 320 m no caen por completo en {image}</translation>
        </message>
        <message>
            <source>Split of the samples</source>
            <translation>Partición de las muestras</translation>
        </message>
        <message>
            <source>Square kilometres of each class in each map, as mapped and by all maps together.</source>
            <translation>Kilómetros cuadrados de cada clase en cada mapa, según el mapa y según todos los mapas juntos.</translation>
        </message>
        <message>
            <source>Squares with rank, reason, the two likeliest classes, and the figures behind.</source>
            <translation>Cuadrados con rango, motivo, las dos clases más probables y las cifras en que se basan.</translation>
        </message>
        <message>
            <source>Standard error of OA</source>
            <translation>Error estándar de OA</translation>
        </message>
        <message>
            <source>Standard error to aim at</source>
            <translation>Error estándar al que se aspira</translation>
        </message>
        <message>
            <source>Standardise each band by the training samples' mean and deviation; switch it off only to repeat the paper's experiment.</source>
            <translation>Estandarizar cada banda con la media y la desviación de las muestras de entrenamiento; desactívelo solo para repetir el experimento del artículo.</translation>
        </message>
        <message>
            <source>Standardise the bands</source>
            <translation>Estandarizar las bandas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status page</source>
            <translation>Página de estado</translation>
        </message>
        <message>
            <source>Step of the grid (m)</source>
            <translation>Paso de la cuadrícula (m)</translation>
        </message>
        <message>
            <source>Stream of further features</source>
            <translation>Rama de características adicionales</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>Ramas</translation>
        </message>
        <message>
            <source>Streams to train: both fuses Sentinel-2 with high-resolution imagery, sentinel2 needs Sentinel-2 alone.</source>
            <translation>Ramas que se entrenan: both fusiona Sentinel-2 con imágenes de alta resolución; sentinel2 solo necesita Sentinel-2.</translation>
        </message>
        <message>
            <source>Streams were given without the probabilities of the same run. Give both or none.</source>
            <translation>Se han indicado ramas sin las probabilidades de la misma ejecución. Indique ambas o ninguna.</translation>
        </message>
        <message>
            <source>Streams whose samples are flipped and turned by right angles at random, which makes more of few samples: auto leaves out the paper's graph network, as the paper does.</source>
            <translation>Ramas cuyas muestras se voltean y giran al azar en ángulos rectos, con lo que se aprovecha mejor un número reducido de muestras: auto excluye la red de grafos del artículo, como hace el artículo.</translation>
        </message>
        <message>
            <source>Style LCZ map</source>
            <translation>Aplicar estilo a un mapa LCZ</translation>
        </message>
        <message>
            <source>Style file</source>
            <translation>Archivo de estilo</translation>
        </message>
        <message>
            <source>Styled LCZ map</source>
            <translation>Mapa LCZ con estilo</translation>
        </message>
        <message>
            <source>Suggested places</source>
            <translation>Lugares sugeridos</translation>
        </message>
        <message>
            <source>Suggestions of each class</source>
            <translation>Sugerencias por clase</translation>
        </message>
        <message>
            <source>Suggests the places where a training area would teach a model most, from the probabilities of a first map and the areas so far: places that stand for much ground that the map is in doubt about, where its two streams disagree, of classes that have few areas, unlike any area so far and unlike each other. Each comes with its rank and the reasons. Look at each, draw the area of one zone that you find there, train and map again. Before there is a map, give the image alone: the places then stand for what it shows.</source>
            <translation>Sugiere los lugares donde un área de entrenamiento enseñaría más a un modelo, a partir de las probabilidades de un primer mapa y de las áreas existentes: lugares que representan mucho terreno sobre el que el mapa duda, donde sus dos ramas discrepan, de clases que tienen pocas áreas, distintos de cualquier área existente y distintos entre sí. Cada uno viene con su rango y los motivos. Mire cada uno, dibuje el área de una zona que encuentre ahí, entrene y cartografíe de nuevo. Antes de que haya un mapa, indique solo la imagen: los lugares representan entonces lo que esta muestra.</translation>
        </message>
        <message>
            <source>Superpixels: distinctness</source>
            <translation>Superpíxeles: diferenciación</translation>
        </message>
        <message>
            <source>Superpixels: texture to ignore (m)</source>
            <translation>Superpíxeles: textura que se ignora (m)</translation>
        </message>
        <message>
            <source>Surroundings of a window</source>
            <translation>Entorno de una ventana</translation>
        </message>
        <message>
            <source>Table of classes</source>
            <translation>Tabla de clases</translation>
        </message>
        <message>
            <source>Table of zones</source>
            <translation>Tabla de zonas</translation>
        </message>
        <message>
            <source>Table that 'Accuracy of an LCZ map' writes of one of the maps: which classes are taken for which.</source>
            <translation>Tabla que 'Exactitud de un mapa LCZ' escribe de uno de los mapas: qué clases se confunden con cuáles.</translation>
        </message>
        <message>
            <source>Take objects of another segmenter</source>
            <translation>Aceptar objetos de otro segmentador</translation>
        </message>
        <message>
            <source>Taking the image from the service.</source>
            <translation>Obteniendo la imagen del servicio.</translation>
        </message>
        <message>
            <source>Tells how good a model is on samples of a training set that it has not learnt from: all the field's figures, of each stream alone and of their fusion, of each class, with intervals from bootstraps over the training areas. Samples split by polygon tell what a new place would give; samples split at random promise too much.</source>
            <translation>Indica cuán bueno es un modelo con muestras de un conjunto de entrenamiento de las que no ha aprendido: todas las cifras habituales en este campo, de cada rama por separado y de su fusión, de cada clase, con intervalos de remuestreos bootstrap por áreas de entrenamiento. Las muestras repartidas por polígonos dicen lo que daría un lugar nuevo; las repartidas al azar prometen demasiado.</translation>
        </message>
        <message>
            <source>Tells how right an LCZ map is from the labelled points of 'Draw accuracy sample': overall, user's and producer's accuracies, and the true area of each class, all with standard errors. Each class of the map is weighted by its area, so that the many points of rare classes do not count too much. A sample of another map is refused.</source>
            <translation>Indica cuán correcto es un mapa LCZ a partir de los puntos etiquetados de 'Extraer muestra de exactitud': exactitudes global, del usuario y del productor, y la superficie verdadera de cada clase, todo con errores estándar. Cada clase del mapa se pondera por su superficie, de modo que los muchos puntos de las clases raras no cuenten demasiado. Se rechaza una muestra de otro mapa.</translation>
        </message>
        <message>
            <source>Tells on one page what is ready and what to do about what is not: the engine with its packages and computing devices, models, published weights found on disk, and the settings in force. It changes nothing, and it works without an engine. Send its page along when you report a problem.</source>
            <translation>Muestra en una página qué está listo y qué hacer con lo que no lo está: el motor con sus paquetes y dispositivos de cálculo, los modelos, los pesos publicados que hay en el disco y la configuración vigente. No cambia nada y funciona sin motor. Adjunte su página cuando informe de un problema.</translation>
        </message>
        <message>
            <source>Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with the reason, areas of classes with too few of them, areas that are too small, that overlap another, that contradict one of another class, and, where an image is given, that look more like another class in it.</source>
            <translation>Muestra cómo son las áreas de entrenamiento, clase por clase: número, superficie, perímetro, forma y vértices. Marca, con el motivo, las áreas de clases con muy pocas áreas, las demasiado pequeñas, las que se solapan con otra, las que contradicen a una de otra clase y, si se indica una imagen, las que en ella se parecen más a otra clase.</translation>
        </message>
        <message>
            <source>Test samples are those that the training never saw.</source>
            <translation>Las muestras de prueba son las que el entrenamiento nunca vio.</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Archivo de texto</translation>
        </message>
        <message>
            <source>Text file that names more of them, one path a line, seen from the file's folder: for regions of many tiles.</source>
            <translation>Archivo de texto que nombra más de ellas, una ruta por línea, vista desde la carpeta del archivo: para regiones de muchas teselas.</translation>
        </message>
        <message>
            <source>The GeoPackage that 'Segment objects' wrote.</source>
            <translation>El GeoPackage que escribió 'Segmentar objetos'.</translation>
        </message>
        <message>
            <source>The Python {python} lacks a part of the engine ({error}). Use the engine's own Python, or run 'Install engine' with 'Repair' ticked if it is this.</source>
            <translation>A Python {python} le falta una parte del motor ({error}). Use el Python propio del motor, o ejecute 'Instalar motor' con 'Reparar' activado si es este.</translation>
        </message>
        <message>
            <source>The areas lie too close together for a strict split</source>
            <translation>Las áreas están demasiado juntas para un reparto estricto</translation>
        </message>
        <message>
            <source>The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.</source>
            <translation>Las áreas con su tamaño y forma, un campo por cada marca y el motivo; las marcadas se resaltan con un contorno.</translation>
        </message>
        <message>
            <source>The array {name} of the layer {kind} {number} of {source} holds values that are no numbers (NaN, infinite, or a negative variance): the file is damaged. Download it again.</source>
            <translation>La matriz {name} de la capa {kind} {number} de {source} contiene valores que no son números (NaN, infinito o una varianza negativa): el archivo está dañado. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>The attribute table of {name} names LCZ classes and does not tell which value each row is of; it is not used. Give it a column Value, or give the class of each value (codes).</source>
            <translation>La tabla de atributos de {name} nombra clases LCZ y no dice de qué valor es cada fila; no se usa. Añádale una columna Value, o indique la clase de cada valor (codes).</translation>
        </message>
        <message>
            <source>The authorities that QGIS trusts cannot be written to {path} ({error}). Make room there, or set the variable {variable} to a folder that can be written to and start QGIS anew.</source>
            <translation>No se pueden escribir en {path} las autoridades en las que confía QGIS ({error}). Libere espacio ahí, o asigne a la variable {variable} una carpeta en la que se pueda escribir y reinicie QGIS.</translation>
        </message>
        <message>
            <source>The band lczFilter is the map's own, band {band} of {name}.</source>
            <translation>La banda lczFilter es la del propio mapa, banda {band} de {name}.</translation>
        </message>
        <message>
            <source>The bands of colour in {name}: {count}; objects are found in imagery with red, green and blue. Choose an RGB image.</source>
            <translation>Bandas de color en {name}: {count}; los objetos se buscan en imágenes con rojo, verde y azul. Elija una imagen RGB.</translation>
        </message>
        <message>
            <source>The bands of {name} are in different units: {bands} cannot be reflectance x 10000 as the others are ({reason}). Take all bands from one product, or bring them to one unit.</source>
            <translation>Las bandas de {name} están en unidades distintas: {bands} no puede ser reflectancia x 10000 como las demás ({reason}). Tome todas las bandas de un mismo producto, o páselas a una misma unidad.</translation>
        </message>
        <message>
            <source>The bands of {name} cover different ground, the least {bands}. Where one of them has no pixel, the image has no data. Check that the files are whole and of one scene.</source>
            <translation>Las bandas de {name} cubren terrenos distintos; la menor cobertura es la de {bands}. Donde una de ellas no tiene píxel, la imagen no tiene datos. Compruebe que los archivos están completos y son de una misma escena.</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; another order would fit their numbers about as well. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>Las bandas de {name} no tienen nombres y se toman como {order}; otro orden encajaría más o menos igual de bien con sus números. Compruebe el orden, y nombre las bandas o indique sus nombres en su orden (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; but on land the numbers of {bands} are near 0 or hardly differ, as those of a scene classification, a probability, a mask or an aerosol do and no reflectance does. Name the bands in the file, or give their names in their order, and - for those that are none (BANDS).</source>
            <translation>Las bandas de {name} no tienen nombres y se toman como {order}; pero en tierra los números de {bands} están cerca de 0 o apenas difieren, como los de una clasificación de escena, una probabilidad, una máscara o un aerosol, y como los de ninguna reflectancia. Nombre las bandas en el archivo, o indique sus nombres en su orden, y - para las que no lo son (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}, and which order they have is not clear. Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>Las bandas de {name} no tienen nombres y no se parecen a {order}, el orden habitual de {count}, y no está claro qué orden tienen. Nombre las bandas en el archivo, o indique sus nombres en su orden (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}; they look like {found} ({exchanged}). Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>Las bandas de {name} no tienen nombres y no se parecen a {order}, el orden habitual de {count}; se parecen a {found} ({exchanged}). Nombre las bandas en el archivo, o indique sus nombres en su orden (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}, they look like no ground, water or cloud known. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>Las bandas de {name} no tienen nombres; tomadas en el orden {order}, no se parecen a ningún suelo, agua o nube conocidos. Compruebe el orden, y nombre las bandas o indique sus nombres en su orden (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}.</source>
            <translation>Las bandas de {name} no tienen nombres; se toman en el orden {order}.</translation>
        </message>
        <message>
            <source>The bands of {name} show different ground: no place lies in all of them. Choose files of one scene.</source>
            <translation>Las bandas de {name} muestran terrenos distintos: ningún lugar está en todas ellas. Elija archivos de una misma escena.</translation>
        </message>
        <message>
            <source>The bands of {source} are of {count} times ({times}), not the bands of one image. Make an image of the bands at one time, and name them.</source>
            <translation>Las bandas de {source} son de {count} momentos ({times}), no las bandas de una misma imagen. Cree una imagen de las bandas en un solo momento, y nómbrelas.</translation>
        </message>
        <message>
            <source>The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood. Name the bands, or give their names in their order (BANDS).</source>
            <translation>No se pueden identificar las bandas de {source}: {count} bandas sin nombres conocidos ({listed}). {needed} Sin nombres se reconocen rásteres de 10 (las bandas LCZ), 12 (Level-2A) o 13 bandas (Level-1C). Nombre las bandas, o indique sus nombres en su orden (BANDS).</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early.</source>
            <translation>El mejor modelo hasta ahora queda en {path}, marcado como detenido antes de tiempo.</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>El mejor modelo hasta ahora queda en {path}, marcado como detenido antes de tiempo. Para continuar, entrene de nuevo con los mismos ajustes y 'Reanudar un entrenamiento detenido'.</translation>
        </message>
        <message>
            <source>The block of cells from row {row}, column {column} on</source>
            <translation>El bloque de celdas desde la fila {row}, columna {column}</translation>
        </message>
        <message>
            <source>The block of pixels from row {row}, column {column} on</source>
            <translation>El bloque de píxeles a partir de la fila {row}, columna {column}</translation>
        </message>
        <message>
            <source>The cache {folder} cannot be written to ({error}). Make room, or choose another folder for unfinished work in the options.</source>
            <translation>No se puede escribir en la caché {folder} ({error}). Libere espacio, o elija en las opciones otra carpeta para el trabajo sin terminar.</translation>
        </message>
        <message>
            <source>The catalogue names a file by {address}, which cannot be fetched. Choose another catalogue.</source>
            <translation>El catálogo designa un archivo con {address}, que no se puede descargar. Elija otro catálogo.</translation>
        </message>
        <message>
            <source>The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m.</source>
            <translation>El tamaño de celda debe ser un múltiplo de {resolution:g} m; se indicó: {cell_size:g} m.</translation>
        </message>
        <message>
            <source>The cells are {coarsest:.0f} m, more than twice the filter's radius of {radius:g} m: nothing changes.</source>
            <translation>Las celdas miden {coarsest:.0f} m, más del doble del radio del filtro, {radius:g} m: no cambia nada.</translation>
        </message>
        <message>
            <source>The cells of {name} are {finest:.3g} m, too fine for a radius of {radius:g} m (at most {widest} cells). Bring the map to about 100 m first (Warp, with the mode as resampling).</source>
            <translation>Las celdas de {name} miden {finest:.3g} m, demasiado finas para un radio de {radius:g} m (como máximo {widest} celdas). Lleve antes el mapa a unos 100 m con 'Combar (reproyectar)' y el método de remuestreo 'Modo'.</translation>
        </message>
        <message>
            <source>The checkpoint {path} is damaged ({error}). Train without 'Resume a stopped training'.</source>
            <translation>El checkpoint {path} está dañado ({error}). Entrene sin 'Reanudar un entrenamiento detenido'.</translation>
        </message>
        <message>
            <source>The class of each value where the map's are other than the usual ones, such as 21=1,22=2,31=A. By default the names, or the LCZ colours, that the map's file gives its values, else the usual codes.</source>
            <translation>La clase de cada valor, si los del mapa no son los habituales, como 21=1,22=2,31=A. Por defecto, los nombres, o los colores LCZ, que el archivo del mapa da a sus valores; si no, los códigos habituales.</translation>
        </message>
        <message>
            <source>The codes of {name} are of the scheme {scheme}.</source>
            <translation>Los códigos de {name} son del esquema {scheme}.</translation>
        </message>
        <message>
            <source>The codes {text} are not understood at {pair}. Give each value once, with its class, such as 21=1,22=2,31=A.</source>
            <translation>Los códigos {text} no se entienden en {pair}. Indique cada valor una vez, con su clase, como 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>The coordinate reference system {text} is not understood.</source>
            <translation>No se entiende el sistema de referencia de coordenadas {text}.</translation>
        </message>
        <message>
            <source>The dates run backwards: {start} to {end}. Give the earlier one first.</source>
            <translation>Las fechas van hacia atrás: {start} a {end}. Indique primero la anterior.</translation>
        </message>
        <message>
            <source>The description in {name} is damaged ({error}). Segment the image again.</source>
            <translation>La descripción en {name} está dañada ({error}). Segmente la imagen de nuevo.</translation>
        </message>
        <message>
            <source>The device {name} was asked for, but {why}. Choose 'auto' or 'cpu'.</source>
            <translation>Se pidió el dispositivo {name}, pero {why}. Elija 'auto' o 'cpu'.</translation>
        </message>
        <message>
            <source>The engine broke (exit code {code}: {last}). Its environment is {python}. Run 'Install engine' with 'Repair' ticked; if it happens again, please report it with {log}.</source>
            <translation>El motor se interrumpió por un fallo (código de salida {code}: {last}). Su entorno es {python}. Ejecute 'Instalar motor' con 'Reparar' activado; si vuelve a ocurrir, comuníquelo junto con {log}.</translation>
        </message>
        <message>
            <source>The engine crashed ({reason}, exit code {code}: {last}). Lower the batch size, choose a smaller extent or close other programs; if it happens again, run 'Install engine' with 'Repair'.</source>
            <translation>El motor se cerró inesperadamente ({reason}, código de salida {code}: {last}). Reduzca el tamaño del lote, elija una extensión menor o cierre otros programas; si vuelve a ocurrir, ejecute 'Instalar motor' con 'Reparar'.</translation>
        </message>
        <message>
            <source>The engine ended while it moved the outputs into place: some may be new, others as they were. What is missing lies beside them in files with '.partial-' in their names; keep them until you have all, or run it again.</source>
            <translation>El motor terminó mientras movía las salidas a su sitio: algunas pueden ser nuevas y otras estar como estaban. Lo que falta está junto a ellas en archivos con '.partial-' en el nombre; consérvelos hasta que lo tenga todo, o ejecútelo de nuevo.</translation>
        </message>
        <message>
            <source>The engine is installed already: {folder}</source>
            <translation>El motor ya está instalado: {folder}</translation>
        </message>
        <message>
            <source>The engine is ready: {python}</source>
            <translation>El motor está listo: {python}</translation>
        </message>
        <message>
            <source>The engine met an unexpected error ({kind}: {error}). Please report it; the details are in {log}.</source>
            <translation>El motor encontró un error inesperado ({kind}: {error}). Comuníquelo; los detalles están en {log}.</translation>
        </message>
        <message>
            <source>The engine ran out of memory ({last}). Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>El motor se quedó sin memoria ({last}). Reduzca el tamaño del lote, elija una extensión menor o cierre otros programas.</translation>
        </message>
        <message>
            <source>The engine ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>El motor se quedó sin memoria. Reduzca el tamaño del lote, elija una extensión menor o cierre otros programas.</translation>
        </message>
        <message>
            <source>The engine was ended by signal {signal} ({last}). Run the algorithm again.</source>
            <translation>El motor terminó por la señal {signal} ({last}). Ejecute el algoritmo de nuevo.</translation>
        </message>
        <message>
            <source>The engine was installed, but it does not work here: {words}. Run 'Install engine' with 'Repair' ticked; if it happens again, choose another PyTorch build or another Python.</source>
            <translation>El motor se instaló, pero aquí no funciona: {words}. Ejecute 'Instalar motor' con 'Reparar' activado; si vuelve a ocurrir, elija otra compilación de PyTorch u otro Python.</translation>
        </message>
        <message>
            <source>The engine was killed (signal 9), most likely because the computer ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>El sistema detuvo el motor (señal 9), muy probablemente porque el equipo se quedó sin memoria. Reduzca el tamaño del lote, elija una extensión menor o cierre otros programas.</translation>
        </message>
        <message>
            <source>The engine {state} (looked for {folder}). Run the algorithm 'Install engine' of DF4LCZ once, or name a Python that has its packages in the options or in {variable}.</source>
            <translation>El motor {state} (se buscó la carpeta {folder}). Ejecute una vez el algoritmo 'Instalar motor' de DF4LCZ, o indique en las opciones o en {variable} un Python que tenga sus paquetes.</translation>
        </message>
        <message>
            <source>The engine's Python named by {source} does not exist: {path}. Correct or empty it, or run 'Install engine'.</source>
            <translation>El Python del motor indicado en {source} no existe: {path}. Corríjalo o déjelo vacío, o ejecute 'Instalar motor'.</translation>
        </message>
        <message>
            <source>The engine's Python {python} cannot be started ({error}). Run 'Install engine' with 'Repair' ticked.</source>
            <translation>No se puede iniciar el Python del motor {python} ({error}). Ejecute 'Instalar motor' con 'Reparar' activado.</translation>
        </message>
        <message>
            <source>The engine's Python {python} did not answer within {seconds} seconds. Wait until this computer is less busy, have the virus scanner leave that folder aside, or set DF4LCZ_DATA to a folder on a faster disk, and run 'Install engine' again.</source>
            <translation>El Python del motor {python} no respondió en {seconds} segundos. Espere a que este ordenador esté menos ocupado, haga que el antivirus excluya esa carpeta, o asigne a DF4LCZ_DATA una carpeta en un disco más rápido, y ejecute 'Instalar motor' de nuevo.</translation>
        </message>
        <message>
            <source>The engine's last words are in {log}.</source>
            <translation>Las últimas palabras del motor están en {log}.</translation>
        </message>
        <message>
            <source>The export covers {west:.6g} to {east:.6g}, {south:.6g} to {north:.6g} ({crs}).</source>
            <translation>La exportación cubre de {west:.6g} a {east:.6g}, de {south:.6g} a {north:.6g} ({crs}).</translation>
        </message>
        <message>
            <source>The export for {target} is a {endings} file; given: {name}. Give the output a name that ends in {endings}.</source>
            <translation>La exportación para {target} es un archivo {endings}; se indicó: {name}. Dé a la salida un nombre que termine en {endings}.</translation>
        </message>
        <message>
            <source>The expression {expression} for the parameter {name} cannot be evaluated ({problem}). Correct it, or give a value.</source>
            <translation>La expresión {expression} del parámetro {name} no se puede evaluar ({problem}). Corríjala, o indique un valor.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: choose a smaller one.</source>
            <translation>La extensión no se puede convertir a metros: elija una menor.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: {error}</source>
            <translation>La extensión no se puede convertir a metros: {error}</translation>
        </message>
        <message>
            <source>The extent is empty: x {xmin} to {xmax}, y {ymin} to {ymax}.</source>
            <translation>La extensión está vacía: x: {xmin} a {xmax}; y: {ymin} a {ymax}.</translation>
        </message>
        <message>
            <source>The extent to take from the layer '{name}' lies across 180 degrees of longitude, where the service ends. Take the part on each side by itself: let one extent end and the other begin a little before and after 180 degrees.</source>
            <translation>La extensión que se toma de la capa '{name}' cruza los 180 grados de longitud, donde termina el servicio. Tome por separado la parte de cada lado: haga que una extensión termine un poco antes de los 180 grados y que la otra empiece un poco después.</translation>
        </message>
        <message>
            <source>The extent {extent} cannot be expressed in {crs}.</source>
            <translation>La extensión {extent} no se puede expresar en {crs}.</translation>
        </message>
        <message>
            <source>The extent {given} is empty. Give it as xmin,xmax,ymin,ymax [CRS], or choose it anew.</source>
            <translation>La extensión {given} está vacía. Indíquela como xmin,xmax,ymin,ymax [SRC], o elíjala de nuevo.</translation>
        </message>
        <message>
            <source>The extent {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} lies outside {name}, which covers {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choose an extent that meets the image.</source>
            <translation>La extensión {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} queda fuera de {name}, que cubre {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Elija una extensión que se cruce con la imagen.</translation>
        </message>
        <message>
            <source>The features of {name} lie far from those that the model has learnt from (band {band}: mean {own:.4g}, in training {mean:.4g} with a deviation of {deviation:.3g}): another scale, unit or product. Check the raster.</source>
            <translation>Las características de {name} están lejos de aquellas de las que aprendió el modelo (banda {band}: media {own:.4g}, en el entrenamiento {mean:.4g} con una desviación de {deviation:.3g}): otra escala, unidad o producto. Compruebe el ráster.</translation>
        </message>
        <message>
            <source>The file system of {folder} has no locks ({error}). See to it that no other window of QGIS does the same at once.</source>
            <translation>El sistema de archivos de {folder} no tiene bloqueos ({error}). Asegúrese de que ninguna otra ventana de QGIS haga lo mismo a la vez.</translation>
        </message>
        <message>
            <source>The files of {name} change again and again while they are fetched. Try again later, or choose other dates or another catalogue.</source>
            <translation>Los archivos de {name} cambian una y otra vez mientras se descargan. Inténtelo más tarde, o elija otras fechas u otro catálogo.</translation>
        </message>
        <message>
            <source>The files of {name} declare a scale and an offset of their own, {formula}, and the metadata of its product others, {stated}; those of the files count.</source>
            <translation>Los archivos de {name} declaran una escala y un desplazamiento propios, {formula}, y los metadatos de su producto otros, {stated}; cuentan los de los archivos.</translation>
        </message>
        <message>
            <source>The filtered map {name} has a class on {share:.0%} of the cells of {reader_name} only. w2w takes the filtered classes: the rest will be holes there. Choose the filtered form of the whole map.</source>
            <translation>El mapa filtrado {name} tiene una clase solo en el {share:.0%} de las celdas de {reader_name}. w2w toma las clases filtradas: el resto quedará ahí como huecos. Elija la forma filtrada del mapa completo.</translation>
        </message>
        <message>
            <source>The filtered map {name} has no class where the map {reader_name} lies. Choose the filtered form of the same map, or leave it out to have it made.</source>
            <translation>El mapa filtrado {name} no tiene ninguna clase donde está el mapa {reader_name}. Elija la versión filtrada del mismo mapa, o no la indique para que se cree.</translation>
        </message>
        <message>
            <source>The folder for unfinished work {folder} cannot be written to ({error}). Make room there, or set the variable {variable} to another folder.</source>
            <translation>No se puede escribir en la carpeta para el trabajo sin terminar {folder} ({error}). Libere espacio ahí, o asigne otra carpeta a la variable {variable}.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here. Name a new or empty folder.</source>
            <translation>La carpeta {destination} contiene otras cosas que no son un conjunto de entrenamiento creado aquí. Indique una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here: {foreign}. Replacing the set would destroy them. Move them away, or name a new or empty folder.</source>
            <translation>La carpeta {destination} contiene otras cosas que no son un conjunto de entrenamiento creado aquí: {foreign}. Reemplazar el conjunto las destruiría. Muévalas a otro lugar, o indique una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist and cannot be made ({error}). Choose another place for the output.</source>
            <translation>La carpeta {folder} no existe y no se puede crear ({error}). Elija otro lugar para la salida.</translation>
        </message>
        <message>
            <source>The folder {folder} is too long for the engine on Windows: {length} characters, {most} at most. Set the variable DF4LCZ_DATA to a short folder such as C:\df4lcz, or let an administrator switch on Windows' long paths, and start QGIS anew.</source>
            <translation>La ruta de la carpeta {folder} es demasiado larga para el motor en Windows: {length} caracteres; el máximo es {most}. Asigne a la variable DF4LCZ_DATA una carpeta corta como C:\df4lcz, o pida a un administrador que active las rutas largas de Windows, y reinicie QGIS.</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made or written to ({error}). Set DF4LCZ_DATA to another one, or make room there.</source>
            <translation>La carpeta {parent} no se puede crear o no se puede escribir en ella ({error}). Asigne otra a DF4LCZ_DATA, o libere espacio ahí.</translation>
        </message>
        <message>
            <source>The folder {path} holds no wheels (.whl). Make one by 'make wheelhouse' on a computer with a network, of the same system and version of Python.</source>
            <translation>La carpeta {path} no contiene wheels (.whl). Haga una con 'make wheelhouse' en un equipo con red, del mismo sistema y la misma versión de Python.</translation>
        </message>
        <message>
            <source>The further features are learnt, and have no say: the published fusion by alpha is of two streams. Choose the fusion auto, or leave them out to save time.</source>
            <translation>Las características adicionales se aprenden, pero no intervienen: la fusión publicada con alpha es de dos ramas. Elija la fusión auto, o no indique las características para ahorrar tiempo.</translation>
        </message>
        <message>
            <source>The further features gain nothing beyond chance {where} (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): they have no say there. More training areas may change that.</source>
            <translation>Las características adicionales no ganan nada más allá del azar {where} (verosimilitud {low:+.3f} a {high:+.3f} por muestra, intervalo del {level:.0f} % sobre {areas} áreas): allí no cuentan. Más áreas de entrenamiento pueden cambiarlo.</translation>
        </message>
        <message>
            <source>The further features gained nothing in the model's training: they have no say in the map.</source>
            <translation>Las características adicionales no ganaron nada en el entrenamiento del modelo: no cuentan en el mapa.</translation>
        </message>
        <message>
            <source>The further features have no say: the published fusion by alpha is of two streams.</source>
            <translation>Las características adicionales no cuentan: la fusión publicada con alfa es de dos ramas.</translation>
        </message>
        <message>
            <source>The further features join the fusion {where}: the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>Las características adicionales se unen a la fusión {where}: las muestras de validación son más verosímiles en {low:.3f} a {high:.3f} por muestra (intervalo del {level:.0f} % sobre {areas} áreas dejadas fuera por turnos), su exactitud cambia en {accuracy:+.1f} puntos.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are called otherwise than those of the model. They are taken in their order; check that it is the same.</source>
            <translation>Las características adicionales del conjunto de entrenamiento {name} se llaman de otro modo que las del modelo. Se toman en su orden; compruebe que sea el mismo.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are missing nearly everywhere: {train} training and {validation} validation samples have them. No stream is trained on them.</source>
            <translation>Las características adicionales del conjunto de entrenamiento {name} faltan casi en todas partes: las tienen {train} muestras de entrenamiento y {validation} de validación. No se entrena ninguna rama con ellas.</translation>
        </message>
        <message>
            <source>The fusion gains nothing beyond chance on the validation samples (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): the {stream} stream decides alone. More training areas may change that.</source>
            <translation>La fusión no gana nada más allá del azar en las muestras de validación (verosimilitud de {low:+.3f} a {high:+.3f} por muestra, intervalo del {level:.0f} % sobre {areas} áreas): la rama {stream} decide sola. Con más áreas de entrenamiento eso puede cambiar.</translation>
        </message>
        <message>
            <source>The graph network of {source} takes {count} features of each object, and the file does not say which; here it is given five, the mean red, green and blue and the centre. Choose weights that were trained on these.</source>
            <translation>La red de grafos de {source} toma {count} características de cada objeto, y el archivo no dice cuáles; aquí se le dan cinco: el rojo, el verde y el azul medios y el centro. Elija pesos que se hayan entrenado con ellas.</translation>
        </message>
        <message>
            <source>The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.</source>
            <translation>La tarjeta gráfica se quedó sin memoria. Reduzca el tamaño del lote o elija el dispositivo 'cpu'.</translation>
        </message>
        <message>
            <source>The image cannot be written to {path} ({error}). Make room there, or choose another place.</source>
            <translation>No se puede escribir la imagen en {path} ({error}). Libere espacio allí o elija otro lugar.</translation>
        </message>
        <message>
            <source>The image in which the objects were found, a file: colours are then taken inside the window only, as the method has it. Without it each object has its colour as a whole.</source>
            <translation>La imagen en la que se encontraron los objetos, un archivo: los colores se toman entonces solo dentro de la ventana, como en el método. Sin ella, cada objeto tiene el color del objeto entero.</translation>
        </message>
        <message>
            <source>The image {image} shows no place of {name}. Check the coordinate reference systems of both, or choose an image of the same city.</source>
            <translation>La imagen {image} no muestra ningún lugar de {name}. Compruebe los sistemas de referencia de coordenadas de ambos, o elija una imagen de la misma ciudad.</translation>
        </message>
        <message>
            <source>The images cover {share:.1%} of the extent, and what is made ends where they end. Give those of the tiles beside them, too, or choose a smaller extent.</source>
            <translation>Las imágenes cubren el {share:.1%} de la extensión, y lo que se crea termina donde terminan ellas. Indique también las de las teselas vecinas, o elija una extensión menor.</translation>
        </message>
        <message>
            <source>The instances of the training set {name} come from another segmenter ({theirs}) or other settings than those of the model ({ours}). The figures of the Google Earth stream say little.</source>
            <translation>Las instancias del conjunto de entrenamiento {name} proceden de otro segmentador ({theirs}), o se hicieron con otros ajustes, que las del modelo ({ours}). Las cifras de la rama Google Earth son poco significativas.</translation>
        </message>
        <message>
            <source>The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image with '{name}', or use what was made with '{segmenter}'.</source>
            <translation>Las instancias se hicieron con el segmentador '{segmenter}'; {what}, con '{name}'. Segmente la imagen con '{name}', o use lo que se hizo con '{segmenter}'.</translation>
        </message>
        <message>
            <source>The instances were made with other settings of '{name}' than {what} ({listed}). Segment the image again with the same settings.</source>
            <translation>Las instancias se hicieron con otros ajustes de '{name}' que {what} ({listed}). Segmente la imagen de nuevo con los mismos ajustes.</translation>
        </message>
        <message>
            <source>The largest objects of a window become its nodes, at most so many.</source>
            <translation>Los objetos más grandes de una ventana se convierten en sus nodos, hasta este máximo.</translation>
        </message>
        <message>
            <source>The layer '{name}' cannot be copied for the engine: {problem}. Save its edits, or save it as a GeoPackage (Export &gt; Save Features As), and use that.</source>
            <translation>La capa '{name}' no se puede copiar para el motor: {problem}. Guarde sus cambios, o guárdela como GeoPackage (Exportar &gt; Guardar objetos como) y use ese.</translation>
        </message>
        <message>
            <source>The layer '{name}' goes around the Earth, which no image in metres does. Choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>La capa '{name}' da la vuelta a la Tierra, cosa que no hace ninguna imagen en metros. Elija la extensión que se toma de ella, por ejemplo la extensión del lienzo del mapa.</translation>
        </message>
        <message>
            <source>The layer '{name}' has a filter ({filter}), but its file is read whole here. Remove the filter (Layer &gt; Filter); to leave features out, delete them in a copy of the file.</source>
            <translation>La capa '{name}' tiene un filtro ({filter}), pero aquí su archivo se lee entero. Quite el filtro (Capa &gt; Filtrar); para excluir objetos espaciales, bórrelos en una copia del archivo.</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved. Save them (Layer &gt; Save Layer Edits).</source>
            <translation>La capa '{name}' tiene cambios sin guardar. Guárdelos (Capa &gt; Guardar cambios de la capa).</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved; they count too.</source>
            <translation>La capa '{name}' tiene cambios sin guardar; también cuentan.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no coordinate reference system. Assign one to it.</source>
            <translation>La capa '{name}' no tiene sistema de referencia de coordenadas. Asígnele uno.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no data settings of its own (Layer properties &gt; Transparency) that the engine cannot read from the file: {values}. Save the layer with them as a GeoTIFF first (Export &gt; Save As).</source>
            <translation>La capa '{name}' tiene ajustes propios de valores sin datos (Propiedades de la capa &gt; Transparencia) que el motor no puede leer del archivo: {values}. Guarde antes la capa con ellos como GeoTIFF (Exportar &gt; Guardar como).</translation>
        </message>
        <message>
            <source>The layer '{name}' is a KML file on the network, whose folders may say the classes. Download the file, add it as a layer, and use that.</source>
            <translation>La capa '{name}' es un archivo KML en la red, cuyas carpetas pueden indicar las clases. Descargue el archivo, añádalo como capa y use esa.</translation>
        </message>
        <message>
            <source>The layer '{name}' is a service without end; choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>La capa '{name}' es un servicio sin límites; elija la extensión que se toma de él, por ejemplo la extensión del lienzo del mapa.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a file (it is provided by '{provider}'). Save it as a GeoPackage first.</source>
            <translation>La capa '{name}' no es un archivo (la suministra '{provider}'). Guárdela antes como GeoPackage.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a raster file (it is provided by '{provider}'). Save it as a GeoTIFF first (Export &gt; Save As), or use 'Export imagery' for tile services.</source>
            <translation>La capa '{name}' no es un archivo ráster (la suministra '{provider}'). Guárdela antes como GeoTIFF (Exportar &gt; Guardar como), o use 'Exportar imágenes' para servicios de teselas.</translation>
        </message>
        <message>
            <source>The layer '{name}' shows nothing in the extent. Choose another extent or layer.</source>
            <translation>La capa '{name}' no muestra nada en la extensión. Elija otra extensión u otra capa.</translation>
        </message>
        <message>
            <source>The layer of {name} was given the coordinate reference system {given} in QGIS; its objects lie along the pixels of an image in {own}. Give it that one (Layer properties &gt; Source); if it is wrong, give the image the right one and segment it again.</source>
            <translation>A la capa de {name} se le asignó en QGIS el sistema de referencia de coordenadas {given}; sus objetos siguen los píxeles de una imagen en {own}. Asígnele ese (Propiedades de la capa &gt; Fuente); si es incorrecto, asigne a la imagen el correcto y segméntela de nuevo.</translation>
        </message>
        <message>
            <source>The layer {layer} of {name} lacks {lack}. Choose the GeoPackage that 'Segment objects' wrote; a copy saved in another format does not keep it.</source>
            <translation>La capa {layer} de {name} no tiene {lack}. Elija el GeoPackage que escribió 'Segmentar objetos'; una copia guardada en otro formato no lo conserva.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the ground only; elsewhere it counts as unknown. Where missing means 0, as of heights of buildings where there is none, fill it with 0 first.</source>
            <translation>La capa {name} solo tiene valores en el {share:.0f} % del terreno; en el resto cuenta como desconocida. Donde la falta significa 0, como en las alturas de edificios donde no hay ninguno, rellénela antes con 0.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the map only, in training it had on {trained:.0f} %. Elsewhere it counts as unknown, or the Sentinel-2 stream decides alone.</source>
            <translation>La capa {name} solo tiene valores en el {share:.0f} % del mapa; en el entrenamiento los tenía en el {trained:.0f} %. En el resto cuenta como desconocida, o la rama Sentinel-2 decide sola.</translation>
        </message>
        <message>
            <source>The layer {name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, and all others are {low:.6g} to {high:.6g}: no data that the file does not declare, which would count too. Declare it as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>La capa {name} contiene el valor {value:.15g} en el {share:.3g} % de los píxeles que se miraron, y todos los demás van de {low:.6g} a {high:.6g}: es un valor sin datos que el archivo no declara y que también contaría. Declárelo como sin datos (Ráster &gt; Conversión &gt; Traducir, o los ajustes de transparencia de la capa).</translation>
        </message>
        <message>
            <source>The layers of objects have {count} bands together; at most {most} can be used. Leave some out.</source>
            <translation>Las capas de los objetos tienen {count} bandas en total; se pueden usar como máximo {most}. Quite algunas.</translation>
        </message>
        <message>
            <source>The layers of objects of the training set {name} ({own}) are called otherwise than those of the model ({needed}). They are taken in their order; check that it is the same.</source>
            <translation>Las capas de los objetos del conjunto de entrenamiento {name} ({own}) se llaman de otro modo que las del modelo ({needed}). Se toman en su orden; compruebe que sea el mismo.</translation>
        </message>
        <message>
            <source>The legend of {name} in QGIS gives its values other classes than those that are read: {names}. A legend does not count. If it is right, give the class of each value (codes): {codes}.</source>
            <translation>La leyenda de {name} en QGIS da a sus valores otras clases que las que se leen: {names}. Una leyenda no cuenta. Si es correcta, indique la clase de cada valor (codes): {codes}.</translation>
        </message>
        <message>
            <source>The list of images {path} cannot be read ({error}). Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>No se puede leer la lista de imágenes {path} ({error}). Indique un archivo de texto (UTF-8) con la ruta de una imagen en cada línea.</translation>
        </message>
        <message>
            <source>The list of weights of the model {name} is damaged: {error}. Copy or make it again.</source>
            <translation>La lista de pesos del modelo {name} está dañada: {error}. Cópielo o créelo de nuevo.</translation>
        </message>
        <message>
            <source>The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. Codes given for the map are those of this one, too, unless this plugin made it. Without it, it is the map's own band of that name, else the Gaussian filter makes it. Used for w2w only.</source>
            <translation>El mapa para la banda lczFilter de w2w, que w2w prefiere; si tiene una banda con ese nombre, se toma esa. Los códigos indicados para el mapa valen también para este, salvo que lo haya creado este complemento. Sin él, es la banda con ese nombre del propio mapa; si no, la crea el filtro gaussiano. Solo se usa para w2w.</translation>
        </message>
        <message>
            <source>The map that the sample was drawn from.</source>
            <translation>El mapa del que se extrajo la muestra.</translation>
        </message>
        <message>
            <source>The matrix with its totals and accuracies.</source>
            <translation>La matriz con sus totales y exactitudes.</translation>
        </message>
        <message>
            <source>The median reflectance of {name} is {middle:.4g}, the brightest {high:.4g} ({formula}); 0.01 to 0.5 is usual, more is snow or cloud. {wanted}</source>
            <translation>La reflectancia mediana de {name} es {middle:.4g}, la más brillante {high:.4g} ({formula}); lo habitual es de 0.01 a 0.5, más es nieve o nube. {wanted}</translation>
        </message>
        <message>
            <source>The metadata of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Los metadatos del modelo {name} no coinciden con su suma SHA-256: el archivo se modificó o se dañó. Cópielo o créelo de nuevo.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} is damaged: {error}. Make the model again.</source>
            <translation>Los metadatos del modelo {name} están dañados: {error}. Cree el modelo de nuevo.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} lacks {missing}. Make the model again.</source>
            <translation>A los metadatos del modelo {name} les falta: {missing}. Cree el modelo de nuevo.</translation>
        </message>
        <message>
            <source>The metadata of {name} does not state which number is reflectance 1; {number:g} is taken.</source>
            <translation>Los metadatos de {name} no indican qué número es la reflectancia 1; se toma {number:g}.</translation>
        </message>
        <message>
            <source>The metadata {name} is damaged or unsafe ({error}). Download the product again.</source>
            <translation>Los metadatos {name} están dañados o no son seguros ({error}). Descargue el producto de nuevo.</translation>
        </message>
        <message>
            <source>The metadata {name} states the offset of some bands only, not of {missing}. Download the product again.</source>
            <translation>Los metadatos {name} indican el desplazamiento solo de algunas bandas, no de {missing}. Descargue el producto de nuevo.</translation>
        </message>
        <message>
            <source>The metadata {path} is of {told}, but {file} is of another product by its name: by wrong metadata its numbers would be 1000 too high or too low. Put the images of each product into a folder of their own with their own metadata, or without any and state the offset.</source>
            <translation>Los metadatos {path} son de {told}, pero {file} es, según su nombre, de otro producto: con metadatos equivocados, sus números serían 1000 unidades demasiado altos o demasiado bajos. Ponga las imágenes de cada producto en una carpeta propia con sus propios metadatos, o sin ellos e indique el desplazamiento.</translation>
        </message>
        <message>
            <source>The middle of one window. Give this or an extent.</source>
            <translation>El centro de una ventana. Indique esto o una extensión.</translation>
        </message>
        <message>
            <source>The model file to write.</source>
            <translation>El archivo de modelo que se escribe.</translation>
        </message>
        <message>
            <source>The model file to write; the checkpoint to resume from lies beside it until the training is done.</source>
            <translation>El archivo de modelo que se escribe; el checkpoint para reanudar está junto a él hasta que termina el entrenamiento.</translation>
        </message>
        <message>
            <source>The model has a Google Earth stream, and none of the {total} samples of {name} has a graph of objects: the model is judged without that stream. To judge the fusion, create the training set with an RGB image.</source>
            <translation>El modelo tiene una rama Google Earth, y ninguna de las {total} muestras de {name} tiene un grafo de objetos: el modelo se evalúa sin esa rama. Para evaluar la fusión, cree el conjunto de entrenamiento con una imagen RGB.</translation>
        </message>
        <message>
            <source>The model has a stream of {count} further features; the training set {name} has {own}. The model is judged without that stream.</source>
            <translation>El modelo tiene una rama de {count} características adicionales; el conjunto de entrenamiento {name} tiene: {own}. El modelo se juzga sin esa rama.</translation>
        </message>
        <message>
            <source>The model has learnt from {count} further features too, and none are given: the other streams decide without them.</source>
            <translation>El modelo aprendió también de {count} características adicionales y no se da ninguna: las otras ramas deciden sin ellas.</translation>
        </message>
        <message>
            <source>The model looks at other details of objects than this plugin measures ({unknown}). Update the plugin or choose another model.</source>
            <translation>El modelo mira otros detalles de los objetos que los que mide este complemento ({unknown}). Actualice el complemento o elija otro modelo.</translation>
        </message>
        <message>
            <source>The model looks at the imagery inside the objects, and only objects were given. Give the RGB image that they were found in as well.</source>
            <translation>El modelo mira las imágenes dentro de los objetos, y solo se indicaron objetos. Indique también la imagen RGB en la que se encontraron.</translation>
        </message>
        <message>
            <source>The model was trained with the split {own} of this set, and is judged on samples of the split {split}: it may have learnt from them. Choose the split {own}.</source>
            <translation>El modelo se entrenó con el reparto {own} de este conjunto y se evalúa con muestras del reparto {split}: puede haber aprendido de ellas. Elija el reparto {own}.</translation>
        </message>
        <message>
            <source>The model {model} cannot tell which classes are plausible: its thresholds come from the validation areas of a training here, of which there must be nine or more, and hold for its own fusion. Choose another model, leave Alpha empty, or leave the raster of plausible classes out.</source>
            <translation>El modelo {model} no puede decir qué clases son plausibles: sus umbrales proceden de las áreas de validación de un entrenamiento hecho aquí, que deben ser nueve o más, y valen para su propia fusión. Elija otro modelo, deje Alfa vacío u omita el ráster de clases plausibles.</translation>
        </message>
        <message>
            <source>The model {model} does not record the segmenter of its instances.</source>
            <translation>El modelo {model} no registra el segmentador de sus instancias.</translation>
        </message>
        <message>
            <source>The model {model} does not record which segmenter its instances came from. Segment the image with 'Segment objects', give the result as objects in the image, and tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>El modelo {model} no registra de qué segmentador proceden sus instancias. Segmente la imagen con 'Segmentar objetos', indique el resultado como objetos de la imagen y active 'Aceptar objetos de otro segmentador' (force_segmenter).</translation>
        </message>
        <message>
            <source>The model {model} does not tell what it has learnt from. Train it again, or leave the raster of applicability out.</source>
            <translation>El modelo {model} no dice con qué ha aprendido. Entrénelo de nuevo u omita el ráster de aplicabilidad.</translation>
        </message>
        <message>
            <source>The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. Choose a model trained with RGB, or leave them out.</source>
            <translation>El modelo {model} solo tiene una rama Sentinel-2 y no puede usar imágenes RGB ni instancias. Elija un modelo entrenado con RGB, o no las indique.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the ground of {count} of the {total} samples that it is judged on, in this image or another: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set of other places.</source>
            <translation>El modelo {model} ha aprendido del terreno de {count} de las {total} muestras con las que se evalúa, en esta imagen o en otra: sus cifras son más altas que las que daría un lugar nuevo. Elija la partición con la que se entrenó, o un conjunto de entrenamiento de otros lugares.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the training areas of {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>El modelo {model} ha aprendido de las áreas de entrenamiento de {count} de las {total} muestras con las que se evalúa: sus cifras son más altas que las que daría un lugar nuevo. Elija la partición con la que se entrenó, o un conjunto de entrenamiento que no conozca.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>El modelo {model} ha aprendido de {count} de las {total} muestras con las que se evalúa: sus cifras son más altas que las que daría un lugar nuevo. Elija la partición con la que se entrenó, o un conjunto de entrenamiento que no conozca.</translation>
        </message>
        <message>
            <source>The model {model} has no Sentinel-2 stream to start from. Choose another one.</source>
            <translation>El modelo {model} no tiene una rama Sentinel-2 de la que partir. Elija otro.</translation>
        </message>
        <message>
            <source>The model {model} has no stream of further features. Choose a model trained with them, or leave them out.</source>
            <translation>El modelo {model} no tiene rama de características adicionales. Elija un modelo entrenado con ellas o déjelas fuera.</translation>
        </message>
        <message>
            <source>The model {model} has no {stream} stream.</source>
            <translation>El modelo {model} no tiene la rama {stream}.</translation>
        </message>
        <message>
            <source>The model {model} looks at heights or other layers of objects: {needed}. Give these layers of the place (layers), in this order and unit; or leave out the RGB image, and the Sentinel-2 stream decides alone.</source>
            <translation>El modelo {model} observa alturas u otras capas de los objetos: {needed}. Indique estas capas del lugar (layers), en este orden y unidad; o no indique la imagen RGB, y la rama Sentinel-2 decidirá sola.</translation>
        </message>
        <message>
            <source>The model {model} looks at these layers of objects: {needed}; the training set {name} has: {own}. Create the set with the same layers, or choose another model.</source>
            <translation>El modelo {model} observa estas capas de los objetos: {needed}; el conjunto de entrenamiento {name} tiene: {own}. Cree el conjunto con las mismas capas, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The model {model} looks at {count} layers of objects ({needed}); given: {given}. Give the same number of bands, in this order and unit.</source>
            <translation>El modelo {model} observa {count} capas de los objetos ({needed}); se indicaron: {given}. Indique el mismo número de bandas, en este orden y unidad.</translation>
        </message>
        <message>
            <source>The model {model} takes the bands {bands}; the training set {name} has {own_bands}. Choose a model for the same bands.</source>
            <translation>El modelo {model} toma las bandas {bands}; el conjunto de entrenamiento {name} tiene {own_bands}. Elija un modelo para las mismas bandas.</translation>
        </message>
        <message>
            <source>The model {model} tells apart the classes {classes}, not 1 to 17. Choose a model of all 17 local climate zones.</source>
            <translation>El modelo {model} distingue las clases {classes}, no las clases 1 a 17. Elija un modelo de las 17 zonas climáticas locales.</translation>
        </message>
        <message>
            <source>The model {model} was trained without heights or other layers of objects and cannot use {given}. Leave them out, or choose a model that was trained with such layers.</source>
            <translation>El modelo {model} se entrenó sin alturas ni otras capas de los objetos y no puede usar {given}. No las indique, o elija un modelo entrenado con tales capas.</translation>
        </message>
        <message>
            <source>The model {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>El modelo {name} tiene la versión de formato {version}; este complemento lee hasta la {format_version}. Actualice el complemento.</translation>
        </message>
        <message>
            <source>The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or download it again.</source>
            <translation>El modelo {name} está truncado: se esperaban {end:,} bytes de pesos y se encontraron {data_bytes:,}. Cópielo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or choose another model.</source>
            <translation>La arquitectura {architecture} del modelo es desconocida. Conocidas: {architectures}. Actualice el complemento o elija otro modelo.</translation>
        </message>
        <message>
            <source>The model's fusion gained nothing in its training: the Sentinel-2 stream decides alone, and the RGB image changes nothing. Choose an alpha to fuse all the same.</source>
            <translation>La fusión del modelo no ganó nada en su entrenamiento: la rama Sentinel-2 decide sola, y la imagen RGB no cambia nada. Elija un alpha para fusionar de todos modos.</translation>
        </message>
        <message>
            <source>The model's options do not fit its architecture {architecture}: {error}.</source>
            <translation>Las opciones del modelo no encajan con su arquitectura {architecture}: {error}.</translation>
        </message>
        <message>
            <source>The most places that are suggested for each class.</source>
            <translation>El máximo de lugares que se sugieren para cada clase.</translation>
        </message>
        <message>
            <source>The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose the SAFE folder or zip. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>El nombre de {name} no indica ninguna banda Sentinel-2. Nombre los archivos por su banda (como B02.jp2), o elija la carpeta SAFE o el zip. Una imagen que contiene todas las bandas no necesita preparación: indíquela a 'Clasificar zonas climáticas locales' tal como está.</translation>
        </message>
        <message>
            <source>The network looks at the texture and shape of objects, which this training set does not tell. Create the set again with 'Create training set' and the RGB image.</source>
            <translation>La red mira la textura y la forma de los objetos, que este conjunto de entrenamiento no indica. Cree el conjunto de nuevo con 'Crear conjunto de entrenamiento' y la imagen RGB.</translation>
        </message>
        <message>
            <source>The network of {source} is not known ({counts}). Known: Sen2LCZ-Net, ResNet v2 and 3D ResNet11 for Sentinel-2, the graph network of DF4LCZ for high-resolution imagery.</source>
            <translation>La red de {source} no es conocida ({counts}). Conocidas: Sen2LCZ-Net, ResNet v2 y 3D ResNet11 para Sentinel-2, la red de grafos de DF4LCZ para imágenes de alta resolución.</translation>
        </message>
        <message>
            <source>The network of {source} is of an unlikely size ({options}). Choose another file.</source>
            <translation>La red de {source} tiene un tamaño inverosímil ({options}). Elija otro archivo.</translation>
        </message>
        <message>
            <source>The network of {source} takes {count} bands, and the file does not say which; networks are given the ten Sentinel-2 bands {bands} here. Choose weights that were trained on these.</source>
            <translation>La red de {source} toma {count} bandas, y el archivo no dice cuáles; aquí se dan a las redes las diez bandas Sentinel-2 {bands}. Elija pesos que se hayan entrenado con ellas.</translation>
        </message>
        <message>
            <source>The network of {source} tells {classes} classes apart, and the file does not say which; maps here have the 17 local climate zones. Choose weights of all 17.</source>
            <translation>La red de {source} distingue {classes} clases, y el archivo no dice cuáles; los mapas tienen aquí las 17 zonas climáticas locales. Elija pesos de las 17.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which the training set {name} does not have. Create the set again, or choose another network.</source>
            <translation>La red ve el entorno real de sus ventanas, que el conjunto de entrenamiento {name} no tiene. Cree el conjunto de nuevo, o elija otra red.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which this training set does not have. Create the set with 'Create training set', or train a network with the surroundings 'zeros'.</source>
            <translation>La red ve el entorno real de sus ventanas, que este conjunto de entrenamiento no tiene. Cree el conjunto con 'Crear conjunto de entrenamiento', o entrene una red con el entorno 'zeros'.</translation>
        </message>
        <message>
            <source>The network {name} ({loader}) is not what a network of the {stream} stream must be: {problem}. Check it against the contract in streams/contract.py.</source>
            <translation>La red {name} ({loader}) no es lo que debe ser una red de la rama {stream}: {problem}. Compruébela con el contrato de streams/contract.py.</translation>
        </message>
        <message>
            <source>The network {network} knows the published five features of an object only: the layers of the training set ({layers}) are left out. Choose gcn2 to learn from them.</source>
            <translation>La red {network} solo conoce las cinco características publicadas de un objeto: las capas del conjunto de entrenamiento ({layers}) se dejan fuera. Elija gcn2 para aprender de ellas.</translation>
        </message>
        <message>
            <source>The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions. With 10000, a scale and an offset that the file declares count, and fractions are known as such.</source>
            <translation>El número que representa una reflectancia de 1: 10000 para los productos tal como se entregan, 1 para fracciones. Con 10000 cuentan la escala y el desplazamiento que declara el archivo, y las fracciones se reconocen como tales.</translation>
        </message>
        <message>
            <source>The numbers of {name} are neither reflectance as fractions nor reflectance x 10000: their median is {middle:.4g} by the scale and offset that the file declares, if any. Give the reflectance scale and offset.</source>
            <translation>Los números de {name} no son ni reflectancia en fracciones ni reflectancia x 10000: su mediana es {middle:.4g} según la escala y el desplazamiento que declara el archivo, si los hay. Indique la escala y el desplazamiento de reflectancia.</translation>
        </message>
        <message>
            <source>The numbers of {name} cannot be reflectance x {scale:g}: {reason}. They range from {low:g} to {high:g}. {wanted} Declare no data in the file where it is that.</source>
            <translation>Los números de {name} no pueden ser reflectancia x {scale:g}: {reason}. Van de {low:g} a {high:g}. {wanted} Declare el valor sin datos en el archivo si se trata de eso.</translation>
        </message>
        <message>
            <source>The objects were found in {source}, whose numbers were stretched to colours otherwise than those of {name} ({theirs}; {own}): it is another image, was changed, or other bands are shown. Colours are measured in {name} by its own limits. Give the image that the objects were found in, or segment {name}.</source>
            <translation>Los objetos se encontraron en {source}, cuyos números se ajustaron a colores de otro modo que los de {name} ({theirs}; {own}): es otra imagen, se modificó o se muestran otras bandas. Los colores se miden en {name} según sus propios límites. Indique la imagen en la que se encontraron los objetos, o segmente {name}.</translation>
        </message>
        <message>
            <source>The package {name} has version {installed}; needed: {required}.</source>
            <translation>El paquete {name} tiene la versión {installed}; se necesita: {required}.</translation>
        </message>
        <message>
            <source>The package {name} is missing.</source>
            <translation>Falta el paquete {name}.</translation>
        </message>
        <message>
            <source>The parameter {name} holds a null character. Give it without.</source>
            <translation>El parámetro {name} contiene un carácter nulo. Indíquelo sin él.</translation>
        </message>
        <message>
            <source>The parameter {name} is missing: {help}.</source>
            <translation>Falta el parámetro {name}: {help}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a number, its decimals after a point (0.5); given: {value}.</source>
            <translation>El parámetro {name} debe ser un número, con los decimales tras un punto (0.5); se indicó: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a whole number; given: {value}.</source>
            <translation>El parámetro {name} debe ser un número entero; se indicó: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be one of {choices}; given: {value}.</source>
            <translation>El parámetro {name} debe ser uno de {choices}; se indicó: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be true or false; given: {value}.</source>
            <translation>El parámetro {name} debe ser true o false; se indicó: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {bounds}; given: {number}.</source>
            <translation>El parámetro {name} debe ser {bounds}; se indicó: {number}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {kind}; given: {value}.</source>
            <translation>El parámetro {name} debe ser {kind}; se indicó: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} names no file: {value}. Give a path of ordinary characters.</source>
            <translation>El parámetro {name} no nombra ningún archivo: {value}. Indique una ruta de caracteres ordinarios.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want a map of, in any coordinate reference system.</source>
            <translation>La parte de la Tierra de la que quiere un mapa, en cualquier sistema de referencia de coordenadas.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want, in any coordinate reference system.</source>
            <translation>La parte de la Tierra que desea, en cualquier sistema de referencia de coordenadas.</translation>
        </message>
        <message>
            <source>The part that was there already is not of {name}: fetched anew.</source>
            <translation>La parte que ya estaba ahí no es de {name}: se descarga de nuevo.</translation>
        </message>
        <message>
            <source>The part {part} of {name} holds numbers that no sample has ({low} to {high}). Copy the training set again.</source>
            <translation>La parte {part} de {name} contiene números que no tiene ninguna muestra ({low} a {high}). Copie el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>The part {part} of {name} names samples more than once. Copy the training set again.</source>
            <translation>La parte {part} de {name} nombra muestras más de una vez. Copie el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>The patches of {name} hold digital numbers; divided by 10000 to be reflectance.</source>
            <translation>Los parches de {name} contienen niveles digitales; se dividen entre 10000 para obtener reflectancia.</translation>
        </message>
        <message>
            <source>The pixels of the layer '{name}' are {own} m wide here, coarser than the {asked} m asked for: the image shows nothing finer than they do. Choose a coarser resolution or a finer layer; of tiles, one with a higher greatest zoom level.</source>
            <translation>Los píxeles de la capa '{name}' tienen aquí {own} m de ancho, más gruesos que los {asked} m pedidos: la imagen no muestra nada más fino que ellos. Elija una resolución más gruesa o una capa más fina; en el caso de teselas, una con un nivel de zoom máximo mayor.</translation>
        </message>
        <message>
            <source>The pixels of {name} are {pixel_m:.1f} m wide; buildings and trees are seen in imagery of {coarsest_m:g} m and finer only. Choose finer imagery.</source>
            <translation>Los píxeles de {name} miden {pixel_m:.1f} m; los edificios y los árboles solo se ven en imágenes de {coarsest_m:g} m o más finas. Elija imágenes más finas.</translation>
        </message>
        <message>
            <source>The place {text} cannot be expressed in {crs}.</source>
            <translation>El lugar {text} no se puede expresar en {crs}.</translation>
        </message>
        <message>
            <source>The places are {found:.0f} m wide, as the map's cells have it.</source>
            <translation>Los lugares tienen {found:.0f} m de ancho, según las celdas del mapa.</translation>
        </message>
        <message>
            <source>The pretrained model {model} has learnt from {count} of the {total} test samples, or from others of their ground or training areas: the test figures will be higher than a new place would give. Train with the split that it was trained with, or without it.</source>
            <translation>El modelo preentrenado {model} ha aprendido de {count} de las {total} muestras de prueba, o de otras de su terreno o de sus áreas de entrenamiento: las cifras de prueba serán más altas que las que daría un lugar nuevo. Entrene con la partición con la que se entrenó el modelo, o sin él.</translation>
        </message>
        <message>
            <source>The probabilities are in another order than the maps: {name} shows the likeliest class of {other} in {better:.1%} of the cells, and that of {given}, which was given for it, in {share:.1%}. Give one raster for each map, in the maps' order: {order} (numbers of those given).</source>
            <translation>Las probabilidades están en un orden distinto del de los mapas: {name} muestra la clase más probable de {other} en el {better:.1%} de las celdas, y la de {given}, que se indicó para él, en el {share:.1%}. Indique un ráster para cada mapa, en el orden de los mapas: {order} (números de los indicados).</translation>
        </message>
        <message>
            <source>The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.</source>
            <translation>El producto {product} no contiene imágenes (GRANULE/*/IMG_DATA). Descárguelo de nuevo, completo.</translation>
        </message>
        <message>
            <source>The request is longer than {most:,} bytes. Give fewer files at once.</source>
            <translation>La petición supera los {most:,} bytes. Indique menos archivos a la vez.</translation>
        </message>
        <message>
            <source>The request is not JSON ({error}): {text}.</source>
            <translation>La petición no es JSON ({error}): {text}.</translation>
        </message>
        <message>
            <source>The request is not a JSON object: {text}.</source>
            <translation>La petición no es un objeto JSON: {text}.</translation>
        </message>
        <message>
            <source>The request is not text ({error}); the engine ends. Run the algorithm again.</source>
            <translation>La petición no es texto ({error}); el motor termina. Ejecute el algoritmo de nuevo.</translation>
        </message>
        <message>
            <source>The request lacks its operation or parameters: {text}.</source>
            <translation>A la petición le faltan la operación o los parámetros: {text}.</translation>
        </message>
        <message>
            <source>The request speaks protocol {protocol}, this engine speaks {protocol_version}. Plugin and engine are of different versions: restart QGIS.</source>
            <translation>La petición usa el protocolo {protocol}; este motor usa el protocolo {protocol_version}. El complemento y el motor son de versiones distintas: reinicie QGIS.</translation>
        </message>
        <message>
            <source>The same seed draws the same points.</source>
            <translation>La misma semilla extrae los mismos puntos.</translation>
        </message>
        <message>
            <source>The same seed gives the same bootstraps.</source>
            <translation>La misma semilla da los mismos remuestreos bootstrap.</translation>
        </message>
        <message>
            <source>The same seed gives the same suggestions.</source>
            <translation>La misma semilla da las mismas sugerencias.</translation>
        </message>
        <message>
            <source>The same seed gives the same town; another one gives another town.</source>
            <translation>La misma semilla da la misma ciudad; otra da otra ciudad.</translation>
        </message>
        <message>
            <source>The scene classification has the classes 0 to 11; given: {unknown}.</source>
            <translation>La clasificación de escena tiene las clases 0 a 11; se indicó: {unknown}.</translation>
        </message>
        <message>
            <source>The scenes cannot be brought to one coordinate reference system: one does not fit its bounds.</source>
            <translation>Las escenas no se pueden llevar a un mismo sistema de referencia de coordenadas: el de una de ellas no concuerda con sus límites.</translation>
        </message>
        <message>
            <source>The scenes that would be used, clearest first.</source>
            <translation>Las escenas que se usarían, primero las más despejadas.</translation>
        </message>
        <message>
            <source>The scheduler of the workers is gone. Start it and the work again; with unfinished work kept, it goes on from there.</source>
            <translation>El planificador de los procesos de trabajo ya no está. Inícielo y repita el trabajo; si se conserva trabajo inacabado, continúa desde ahí.</translation>
        </message>
        <message>
            <source>The scheduler {address} has no workers. Start some, as the page 'A region, a cluster' shows.</source>
            <translation>El planificador {address} no tiene procesos de trabajo. Inicie algunos, como muestra la página «A region, a cluster».</translation>
        </message>
        <message>
            <source>The segmenter {name} ({loader}) is not what a segmenter must be: {problem}. Check it against the contract in instances/segmenter.py.</source>
            <translation>El segmentador {name} ({loader}) no es lo que debe ser un segmentador: {problem}. Compruébelo con el contrato de instances/segmenter.py.</translation>
        </message>
        <message>
            <source>The segmenter {name} needs weights. Give the path of their file.</source>
            <translation>El segmentador {name} necesita pesos. Indique la ruta de su archivo.</translation>
        </message>
        <message>
            <source>The segmenter's weights (SHA-256 {recorded}...) are not in the catalogue. Name their file.</source>
            <translation>Los pesos del segmentador (SHA-256 {recorded}...) no están en el catálogo. Indique su archivo.</translation>
        </message>
        <message>
            <source>The service asks for a pause of {seconds:.0f} s.</source>
            <translation>El servicio pide una pausa de {seconds:.0f} s.</translation>
        </message>
        <message>
            <source>The service has no picture for {count} of its tiles; these places are without data.</source>
            <translation>El servicio no tiene imagen para {count} de sus teselas; esos lugares quedan sin datos.</translation>
        </message>
        <message>
            <source>The service of the layer '{name}' stopped answering ({said}). Nothing was written. Try again later, or choose a smaller extent or a coarser resolution.</source>
            <translation>El servicio de la capa '{name}' dejó de responder ({said}). No se escribió nada. Inténtelo más tarde, o elija una extensión menor o una resolución más gruesa.</translation>
        </message>
        <message>
            <source>The split has no test samples: the model carries no test figures.</source>
            <translation>La partición no tiene muestras de prueba: el modelo no lleva cifras de prueba.</translation>
        </message>
        <message>
            <source>The split that the model was trained with; test samples of another may be among those that it has learnt from.</source>
            <translation>El reparto con el que se entrenó el modelo; las muestras de prueba de otro pueden estar entre las que ha aprendido.</translation>
        </message>
        <message>
            <source>The split {split} of the training set {name} has no samples in its part {part}. {advice}</source>
            <translation>La partición {split} del conjunto de entrenamiento {name} no tiene muestras en su parte {part}. {advice}</translation>
        </message>
        <message>
            <source>The split {split} of {name} has no samples in its part {part}. Choose another part.</source>
            <translation>La partición {split} de {name} no tiene muestras en su parte {part}. Elija otra parte.</translation>
        </message>
        <message>
            <source>The step of {step:g} m is rounded to whole Sentinel-2 pixels: {rounded:g} m.</source>
            <translation>El paso de {step:g} m se redondea a píxeles enteros de Sentinel-2: {rounded:g} m.</translation>
        </message>
        <message>
            <source>The streams are fused ({rule}): against the better stream alone the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>Las ramas se fusionan ({rule}): frente a la mejor rama sola, las muestras de validación son más verosímiles, de {low:.3f} a {high:.3f} por muestra (intervalo del {level:.0f} % sobre {areas} áreas excluidas por turnos); su exactitud cambia en {accuracy:+.1f} puntos.</translation>
        </message>
        <message>
            <source>The style of {path} cannot be stored ({error}). Choose another place.</source>
            <translation>El estilo de {path} no se puede guardar ({error}). Elija otro lugar.</translation>
        </message>
        <message>
            <source>The tags of {name} say that its reflectance is {told}: its offset was taken off when it was made. The numbers given count instead, {formula}. Give scale 10000 and offset 0.</source>
            <translation>Las etiquetas de {name} dicen que su reflectancia es {told}: su desplazamiento se restó al crearlo. En su lugar cuentan los números indicados, {formula}. Indique la escala 10000 y el desplazamiento 0.</translation>
        </message>
        <message>
            <source>The tensor {key} of {name} holds values that are no numbers (NaN or infinite), or fewer than it claims: the file is damaged. Download it again.</source>
            <translation>El tensor {key} de {name} contiene valores que no son números (NaN o infinito), o menos de los que declara: el archivo está dañado. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>The texts of {name} are said to be in {encoding}, which is no encoding that can be read. Set another one for the layer (Layer properties &gt; Source).</source>
            <translation>Se indica que los textos de {name} están en {encoding}, que no es una codificación que se pueda leer. Ajuste otra para la capa (Propiedades de la capa &gt; Fuente).</translation>
        </message>
        <message>
            <source>The tile in row {row}, column {column}</source>
            <translation>La tesela en la fila {row}, columna {column}</translation>
        </message>
        <message>
            <source>The town's size must be a multiple of {cell} m from {smallest} to {largest}; given: {size}.</source>
            <translation>El tamaño de la ciudad debe ser un múltiplo de {cell} m, de {smallest} a {largest}; se indicó: {size}.</translation>
        </message>
        <message>
            <source>The training cannot be resumed: an earlier version of this plugin made {name}, and did not note the samples that it learns from. Train without 'Resume a stopped training'.</source>
            <translation>El entrenamiento no se puede reanudar: una versión anterior de este complemento creó {name} y no anotó las muestras de las que aprende. Entrene sin 'Reanudar un entrenamiento detenido'.</translation>
        </message>
        <message>
            <source>The training cannot be resumed: {other} differ from those of {name}. Set them as they were, or train without 'Resume a stopped training'.</source>
            <translation>El entrenamiento no se puede reanudar: {other} difieren de los de {name}. Déjelos como estaban, o entrene sin 'Reanudar un entrenamiento detenido'.</translation>
        </message>
        <message>
            <source>The training samples of {name} are all of class {label}; at least two classes are needed. Add training areas of other classes and create the set again.</source>
            <translation>Las muestras de entrenamiento de {name} son todas de la clase {label}; se necesitan al menos dos clases. Añada áreas de entrenamiento de otras clases y cree el conjunto de nuevo.</translation>
        </message>
        <message>
            <source>The training set {destination} cannot be written ({error}). Make room or choose another folder.</source>
            <translation>El conjunto de entrenamiento {destination} no se puede escribir ({error}). Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The training set {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>El conjunto de entrenamiento {name} tiene la versión de formato {version}; este complemento lee hasta la {format_version}. Actualice el complemento.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the further features of {lost} samples, which count as missing. Copy or create the training set again.</source>
            <translation>El conjunto de entrenamiento {name} ha perdido las características adicionales de {lost} muestras, que cuentan como ausentes. Copie o cree el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the graphs of {lost} samples, which count as windows without objects. Copy or create the training set again.</source>
            <translation>El conjunto de entrenamiento {name} ha perdido los grafos de {lost} muestras, que cuentan como ventanas sin objetos. Copie o cree el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>The training set {name} has no graphs of instances, which the Google Earth stream learns from. Create it with an RGB image, or train the Sentinel-2 stream alone.</source>
            <translation>El conjunto de entrenamiento {name} no tiene grafos de instancias, de los que aprende la rama Google Earth. Créelo con una imagen RGB, o entrene solo la rama Sentinel-2.</translation>
        </message>
        <message>
            <source>The training set {name} has no split {split}; it has: {others}. Choose one of these or create the training set again.</source>
            <translation>El conjunto de entrenamiento {name} no tiene la partición {split}; nombres de las que tiene: {others}. Elija una de ellas o cree el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>The training set {name} has no strict split, because its areas lie too close together or it was made elsewhere. The split by polygon is used: windows of its parts may show the same ground, and its figures are higher than a new place would give.</source>
            <translation>El conjunto de entrenamiento {name} no tiene reparto estricto, porque sus áreas están demasiado juntas o porque se hizo en otro lugar. Se usa el reparto por polígonos: las ventanas de sus partes pueden mostrar el mismo terreno, y sus cifras son más altas que las que daría un lugar nuevo.</translation>
        </message>
        <message>
            <source>The training set {name} has no surroundings of its patches, which 'real' needs. Choose 'auto' or 'zeros', or create the set again.</source>
            <translation>El conjunto de entrenamiento {name} no tiene el entorno de sus parches, que 'real' necesita. Elija 'auto' o 'zeros', o cree el conjunto de nuevo.</translation>
        </message>
        <message>
            <source>The training set {name} has the five features a node of the published graphs only: the published network gcn is trained. For {network} create the set again, with the RGB image.</source>
            <translation>El conjunto de entrenamiento {name} solo tiene las cinco características por nodo de los grafos publicados: se entrena la red publicada gcn. Para {network}, cree el conjunto de nuevo, con la imagen RGB.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture {architecture}: {count} tensors differ, such as {first} ({given}, needed {expected}). Choose another model or make it again.</source>
            <translation>Los pesos no encajan con la arquitectura {architecture}: {count} tensores difieren, como {first} ({given}, se necesita {expected}). Elija otro modelo o créelo de nuevo.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture: {error}</source>
            <translation>Los pesos no encajan con la arquitectura: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {name} cannot be read ({error}).</source>
            <translation>Los pesos del modelo {name} no se pueden leer ({error}).</translation>
        </message>
        <message>
            <source>The weights of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Los pesos del modelo {name} no coinciden con su suma SHA-256: el archivo se modificó o se dañó. Cópielo o créelo de nuevo.</translation>
        </message>
        <message>
            <source>The weights {key} of the model {name} hold values that are no numbers (NaN or infinite). Copy or make it again.</source>
            <translation>Los pesos {key} del modelo {name} contienen valores que no son números (NaN o infinito). Cópielo o créelo de nuevo.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}), and there is no download for them. Put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Los pesos {name} no están en este equipo (carpetas examinadas: {looked}) y no hay descarga disponible para ellos. Ponga el archivo en una carpeta e indique esa carpeta en las opciones o en {variable}.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}). Run 'Download weights', or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Los pesos {name} no están en este equipo (carpetas examinadas: {looked}). Ejecute 'Descargar pesos', o ponga el archivo en una carpeta e indique esa carpeta en las opciones o en {variable}.</translation>
        </message>
        <message>
            <source>The windows {first} to {last}</source>
            <translation>Las ventanas {first} a {last}</translation>
        </message>
        <message>
            <source>The work was cancelled.</source>
            <translation>El trabajo se canceló.</translation>
        </message>
        <message>
            <source>The worker {name} cannot do the work ({error}). Start it in the engine's environment, with the plugin's folder on its Python path.</source>
            <translation>El proceso de trabajo {name} no puede hacer el trabajo ({error}). Inícielo en el entorno del motor, con la carpeta del complemento en su ruta de Python.</translation>
        </message>
        <message>
            <source>The worker {name} cannot read {files}, or finds another file there. Put the files where every worker reads them under the same path.</source>
            <translation>El proceso de trabajo {name} no puede leer {files}, o encuentra allí otro archivo. Ponga los archivos donde todos los procesos los lean con la misma ruta.</translation>
        </message>
        <message>
            <source>The worker {name} has version {other} of the engine, this is {own}. Use one version everywhere.</source>
            <translation>El proceso de trabajo {name} tiene la versión {other} del motor, esta es {own}. Use una sola versión en todas partes.</translation>
        </message>
        <message>
            <source>The workers {address} cannot be reached ({error}). Check that the scheduler runs there and that its address and keys (TLS) are right, or let this computer do the work (WORKERS=1).</source>
            <translation>No se puede llegar a los procesos de trabajo {address} ({error}). Compruebe que el planificador funciona allí y que su dirección y sus claves (TLS) son correctas, o deje el trabajo a este ordenador (WORKERS=1).</translation>
        </message>
        <message>
            <source>The year that the areas are drawn for; new areas get it by themselves.</source>
            <translation>El año para el que se dibujan las áreas; las áreas nuevas lo reciben automáticamente.</translation>
        </message>
        <message>
            <source>The zones with the area and share of each class, the largest class and the share of built ground.</source>
            <translation>Las zonas con la superficie y la proporción de cada clase, la clase de mayor superficie y la proporción de suelo construido.</translation>
        </message>
        <message>
            <source>The zones with their ground, mapped and without data (km²), and a field for each mean, weighted by area; roughness lengths are averaged as logarithms. Classes without a figure, as water has no height, do not count; where a class has but one end of its range, as heavy industry gives off at least 300 W, the other end of its zone's is unknown.</source>
            <translation>Las zonas con su terreno, cartografiado y sin datos (km²), y un campo por cada media, ponderada por superficie; las longitudes de rugosidad se promedian en escala logarítmica. Las clases sin valor, como el agua, que no tiene altura, no cuentan; si una clase tiene un solo extremo de su intervalo, como la industria pesada, que emite al menos 300 W, el otro extremo del de su zona es desconocido.</translation>
        </message>
        <message>
            <source>The {name} holds codes from {lowest} to {highest}; classes are 1 to {classes}.</source>
            <translation>En {name} hay códigos de {lowest} a {highest}; las clases van de 1 a {classes}.</translation>
        </message>
        <message>
            <source>The {stream} stream gave probabilities that are no numbers in {count:,} cells, first in row {row}, column {column} of the map. The model's weights or the image's values there are damaged. Check the image, or choose another model.</source>
            <translation>La rama {stream} dio probabilidades que no son números en {count:,} celdas, la primera en la fila {row}, columna {column} del mapa. Los pesos del modelo o los valores de la imagen en ese lugar están dañados. Compruebe la imagen, o elija otro modelo.</translation>
        </message>
        <message>
            <source>The {stream} stream of the model {name} lacks {missing}. Make the model again.</source>
            <translation>A la rama {stream} del modelo {name} le falta: {missing}. Cree el modelo de nuevo.</translation>
        </message>
        <message>
            <source>There are no weights at {path}. {advice}</source>
            <translation>No hay pesos en {path}. {advice}</translation>
        </message>
        <message>
            <source>There are no weights {identifier} in the catalogue. Known: {ids}.</source>
            <translation>No hay pesos {identifier} en el catálogo. Conocidos: {ids}.</translation>
        </message>
        <message>
            <source>There is no catalogue {text}. Choose one of {ids}, or give the address of a STAC API (https://...).</source>
            <translation>No existe el catálogo {text}. Elija uno de {ids}, o indique la dirección de una API STAC (https://...).</translation>
        </message>
        <message>
            <source>There is no coordinate reference system {crs}. Check what is in brackets: {given}.</source>
            <translation>No existe el sistema de referencia de coordenadas {crs}. Compruebe lo que está entre corchetes: {given}.</translation>
        </message>
        <message>
            <source>There is no download for {name}. Put the file into a weights folder.</source>
            <translation>No hay descarga disponible para {name}. Ponga el archivo en una carpeta de pesos.</translation>
        </message>
        <message>
            <source>There is no file or folder {text}. Check where the Sentinel-2 product lies.</source>
            <translation>No existe el archivo o la carpeta {text}. Compruebe dónde está el producto Sentinel-2.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the layer's source.</source>
            <translation>No existe el archivo {path}. Compruebe la fuente de la capa.</translation>
        </message>
        <message>
            <source>There is no file {path}. Give the table of a confusion matrix that 'Accuracy of an LCZ map' writes.</source>
            <translation>No existe el archivo {path}. Indique la tabla de una matriz de confusión que escribe 'Exactitud de un mapa LCZ'.</translation>
        </message>
        <message>
            <source>There is no file {path}. Run 'Segment objects' first.</source>
            <translation>No existe el archivo {path}. Ejecute antes 'Segmentar objetos'.</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>No existe la carpeta {folder}. Elija una carpeta creada por 'Crear conjunto de entrenamiento', o la carpeta del conjunto de datos LCZC-GES2.</translation>
        </message>
        <message>
            <source>There is no model file {path}. Choose an existing model (.safetensors), or name a downloaded one.</source>
            <translation>No existe el archivo de modelo {path}. Elija un modelo que exista (.safetensors), o indique el nombre de uno descargado.</translation>
        </message>
        <message>
            <source>There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 network, or train a model. Models in other folders work as well.</source>
            <translation>No hay ningún modelo en la carpeta del complemento. Ejecute 'Descargar pesos' con pesos de una red Sentinel-2, o entrene un modelo. Los modelos de otras carpetas también sirven.</translation>
        </message>
        <message>
            <source>There is no operation {name}. There are: {operations}.</source>
            <translation>No existe la operación {name}. Hay: {operations}.</translation>
        </message>
        <message>
            <source>There is no segmenter {name}. There are: {segmenters}.</source>
            <translation>No existe el segmentador {name}. Hay: {segmenters}.</translation>
        </message>
        <message>
            <source>There is no weights file {identifier}. Give a file's path, or one of: {ids}.</source>
            <translation>No existe el archivo de pesos {identifier}. Indique la ruta de un archivo o uno de: {ids}.</translation>
        </message>
        <message>
            <source>There is no weights file {path}. Choose an existing .h5 or .hdf5 file.</source>
            <translation>No existe el archivo de pesos {path}. Elija un archivo .h5 o .hdf5 que exista.</translation>
        </message>
        <message>
            <source>There is no window to build a graph of.</source>
            <translation>No hay ninguna ventana de la que construir un grafo.</translation>
        </message>
        <message>
            <source>There is nothing to resume: {path} does not exist. Train without 'Resume a stopped training'.</source>
            <translation>No hay nada que reanudar: {path} no existe. Entrene sin 'Reanudar un entrenamiento detenido'.</translation>
        </message>
        <message>
            <source>There is room for {found} places of {size:g} m only; {number} were asked for.</source>
            <translation>Solo hay sitio para {found} lugares de {size:g} m; se pidieron {number}.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} when this plugin was made. If pip cannot build it here either, make an environment with the engine's packages from conda-forge and name its Python in the options.</source>
            <translation>No había ninguna compilación lista de {package} para {system} cuando se creó este complemento. Si pip tampoco puede compilarlo aquí, cree un entorno con los paquetes del motor de conda-forge e indique su Python en las opciones.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} with Python {version} when this plugin was made. If pip cannot build it here either, install one of these Pythons and run 'Install engine' again: {others}.</source>
            <translation>No había ninguna compilación lista de {package} para {system} con Python {version} cuando se creó este complemento. Si pip tampoco puede compilarlo aquí, instale uno de estos Python y ejecute 'Instalar motor' de nuevo: {others}.</translation>
        </message>
        <message>
            <source>These classes have no labelled point and are left out: {classes}. The figures are about the rest of the map; {share:.2%} of its area is not assessed.</source>
            <translation>Estas clases no tienen ningún punto etiquetado y se excluyen: {classes}. Las cifras se refieren al resto del mapa; el {share:.2%} de su superficie no se evalúa.</translation>
        </message>
        <message>
            <source>These classes have one labelled point only, so that the errors of their user's accuracies cannot be told: {classes}. Up to {most:.0%} of the map's area the other errors assume the worst of them; beyond, they cannot be told either.</source>
            <translation>Estas clases tienen un solo punto etiquetado, de modo que no se pueden indicar los errores de sus exactitudes del usuario: {classes}. Hasta el {most:.0%} de la superficie del mapa, los demás errores suponen lo peor de ellas; por encima, tampoco se pueden indicar.</translation>
        </message>
        <message>
            <source>These settings have no effect, because the Sentinel-2 stream is that of the pretrained model {model}{use}: {settings}.</source>
            <translation>Estos ajustes no tienen efecto, porque la rama Sentinel-2 es la del modelo preentrenado {model}{use}: {settings}.</translation>
        </message>
        <message>
            <source>This SAM checkpoint's ViT has an embedding of {embedding} and {blocks} blocks; known are {known}. {advice}</source>
            <translation>El ViT de este checkpoint de SAM tiene una dimensión de incrustación de {embedding} y {blocks} bloques; se conocen {known}. {advice}</translation>
        </message>
        <message>
            <source>This SAM checkpoint's image encoder is neither a ViT nor TinyViT. {advice}</source>
            <translation>El codificador de imagen de este checkpoint de SAM no es ni un ViT ni TinyViT. {advice}</translation>
        </message>
        <message>
            <source>This checkpoint is {name}, which cannot be used here. {advice}</source>
            <translation>Este checkpoint es {name}, que no se puede usar aquí. {advice}</translation>
        </message>
        <message>
            <source>This is no SAM checkpoint: it has no mask decoder (first tensors: {keys}). {advice}</source>
            <translation>Este no es un checkpoint de SAM: no tiene decodificador de máscaras (primeros tensores: {keys}). {advice}</translation>
        </message>
        <message>
            <source>This {architecture} checkpoint {what} {count} of {total} tensors ({keys}). {advice}</source>
            <translation>En este checkpoint {architecture}, {count} de {total} tensores {what} ({keys}). {advice}</translation>
        </message>
        <message>
            <source>Tile {number} of {count}</source>
            <translation>Tesela {number} de {count}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Train DF4LCZ model</source>
            <translation>Entrenar modelo DF4LCZ</translation>
        </message>
        <message>
            <source>Train a third stream on the further features of the training set, where it has some; it is fused where it gains on validation areas left out.</source>
            <translation>Entrenar una tercera rama con las características adicionales del conjunto de entrenamiento, donde las tenga; se fusiona donde gana en áreas de validación dejadas fuera.</translation>
        </message>
        <message>
            <source>Train the network gcn2 on windows joined from two samples too, as on the border of two zones; training areas lie inside zones, and a map is full of borders.</source>
            <translation>Entrenar la red gcn2 también con ventanas compuestas de dos muestras, como en el borde entre dos zonas; las áreas de entrenamiento quedan dentro de las zonas, y un mapa está lleno de bordes.</translation>
        </message>
        <message>
            <source>Train the pretrained stream further (fine-tune), or take it as it is (as-is), which needs no time.</source>
            <translation>Seguir entrenando la rama preentrenada (fine-tune) o usarla tal cual (as-is), lo que no requiere tiempo.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Training areas</source>
            <translation>Áreas de entrenamiento</translation>
        </message>
        <message>
            <source>Training areas (synthetic)</source>
            <translation>Áreas de entrenamiento (sintéticas)</translation>
        </message>
        <message>
            <source>Training areas of local climate zones</source>
            <translation>Áreas de entrenamiento de zonas climáticas locales</translation>
        </message>
        <message>
            <source>Training areas so far</source>
            <translation>Áreas de entrenamiento existentes</translation>
        </message>
        <message>
            <source>Training set</source>
            <translation>Conjunto de entrenamiento</translation>
        </message>
        <message>
            <source>Trains a model of local climate zones on a training set: a 3D convolutional network on Sentinel-2 windows, a graph network on the objects of the high-resolution imagery, and the weight with which the two are fused. The best epoch counts; a model is there from the first epoch on, so that a training may be stopped at any time and resumed. The report shows curves, the choice of alpha, and the accuracy on the test samples of each stream and of their fusion.</source>
            <translation>Entrena un modelo de zonas climáticas locales con un conjunto de entrenamiento: una red convolucional 3D con ventanas Sentinel-2, una red de grafos con los objetos de las imágenes de alta resolución y el peso con el que ambas se fusionan. Cuenta la mejor época; hay un modelo desde la primera época, de modo que un entrenamiento puede detenerse en cualquier momento y reanudarse. El informe muestra las curvas, la elección de alpha y la exactitud en las muestras de prueba de cada rama y de su fusión.</translation>
        </message>
        <message>
            <source>Trains a model of your city on your training areas, with the objects in the high-resolution imagery, maps the local climate zones, filters the map, and assesses it with areas that you kept aside. Hours on a processor for a city, minutes on a graphics card; try it on the sample town first.</source>
            <translation>Entrena un modelo de su ciudad con sus áreas de entrenamiento y los objetos de las imágenes de alta resolución, cartografía las zonas climáticas locales, filtra el mapa y lo evalúa con áreas que usted reservó. Para una ciudad, horas en un procesador, minutos en una tarjeta gráfica; pruébelo antes con la ciudad de ejemplo.</translation>
        </message>
        <message>
            <source>True LCZ map (synthetic)</source>
            <translation>Mapa LCZ verdadero (sintético)</translation>
        </message>
        <message>
            <source>Trying what was installed</source>
            <translation>Probando lo que se instaló</translation>
        </message>
        <message>
            <source>Turns the single odd cells of an LCZ map into zones. The Gaussian filter of WUDAPT gives each class its own radius, so that rivers stay while large built areas become whole. Cells without data are neither filled nor counted. Distances are metres on the ground, also for maps in degrees.</source>
            <translation>Convierte en zonas las celdas sueltas discordantes de un mapa LCZ. El filtro gaussiano de WUDAPT da a cada clase su propio radio, de modo que los ríos se conservan mientras las grandes áreas construidas quedan completas. Las celdas sin datos ni se rellenan ni se cuentan. Las distancias son metros en el terreno, también para mapas en grados.</translation>
        </message>
        <message>
            <source>Unknown parameter {unknown}. There are: {fields}.</source>
            <translation>Parámetro desconocido {unknown}. Hay: {fields}.</translation>
        </message>
        <message>
            <source>Urban canopy parameters</source>
            <translation>Parámetros del dosel urbano</translation>
        </message>
        <message>
            <source>Use of the pretrained stream</source>
            <translation>Uso de la rama preentrenada</translation>
        </message>
        <message>
            <source>Variable {name}</source>
            <translation>Variable {name}</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream</source>
            <translation>Peso de la rama Sentinel-2</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.</source>
            <translation>Peso de la rama Sentinel-2 en un modelo fusionado; 0.6 en el código de los autores.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the model's.</source>
            <translation>Peso de la rama Sentinel-2 en la fusión; por defecto, el del modelo.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.</source>
            <translation>Peso de la rama Sentinel-2 en la fusión; por defecto, el que resultó del entrenamiento del modelo.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the paper's weighted mean, in which further features have no say; 0.6 in the authors' code.</source>
            <translation>Peso de la rama Sentinel-2 en la media ponderada del artículo, en la que no intervienen las características adicionales; 0.6 en el código de los autores.</translation>
        </message>
        <message>
            <source>Weighted F1</source>
            <translation>F1 ponderado</translation>
        </message>
        <message>
            <source>Weighted accuracy</source>
            <translation>Exactitud ponderada</translation>
        </message>
        <message>
            <source>Weighted accuracy OAw</source>
            <translation>Exactitud ponderada OAw</translation>
        </message>
        <message>
            <source>Weighted agreement OAw</source>
            <translation>Concordancia ponderada OAw</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Weights file</source>
            <translation>Archivo de pesos</translation>
        </message>
        <message>
            <source>Weights of the classes in the loss: none, or balanced by their frequency, where some have few samples.</source>
            <translation>Pesos de las clases en la pérdida: none, o balanced según su frecuencia, si algunas tienen pocas muestras.</translation>
        </message>
        <message>
            <source>Weights of the other stream</source>
            <translation>Pesos de la otra rama</translation>
        </message>
        <message>
            <source>What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.</source>
            <translation>Lo que 'Segmentar objetos' encontró en la imagen RGB; si no se indica, la imagen se segmenta ahora, lo que tarda mucho.</translation>
        </message>
        <message>
            <source>What came from {address} has the SHA-256 sum {found}, not {sha256}. It was thrown away. The address may have changed, or something on the way replaces files.</source>
            <translation>Lo recibido de {address} tiene la suma SHA-256 {found}, no {sha256}. Se desechó. Puede que la dirección haya cambiado, o que algo por el camino reemplace archivos.</translation>
        </message>
        <message>
            <source>What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used with the segmenter it was trained with.</source>
            <translation>Lo que busca los objetos donde no se indica ninguno: sam necesita pesos, superpixels es rápido. Un modelo se usa con el segmentador con el que se entrenó.</translation>
        </message>
        <message>
            <source>What finds the objects: superpixels is quick, sam is the method's and needs weights.</source>
            <translation>Lo que busca los objetos: superpixels es rápido, sam es el del método y necesita pesos.</translation>
        </message>
        <message>
            <source>What the 3D network sees around a window: its real surroundings (maps are made faster), zeros (as published), or automatically the first where the training set has it.</source>
            <translation>Lo que la red 3D ve en torno a una ventana: su entorno real (real; los mapas se crean más rápido), ceros (zeros; como en la publicación) o, con auto, lo primero si el conjunto de entrenamiento lo tiene.</translation>
        </message>
        <message>
            <source>What the learning rate of the Sentinel-2 stream is multiplied by at each fall; 1 for none.</source>
            <translation>Factor por el que se multiplica la tasa de aprendizaje de la rama Sentinel-2 en cada reducción; 1: sin reducción.</translation>
        </message>
        <message>
            <source>What to fetch. Names with sam find objects, the others are networks for Sentinel-2.</source>
            <translation>Lo que se obtiene. Los pesos con sam en el nombre sirven para buscar objetos; los demás son redes para Sentinel-2.</translation>
        </message>
        <message>
            <source>Where images overlap</source>
            <translation>Donde se solapan imágenes</translation>
        </message>
        <message>
            <source>Where scenes overlap</source>
            <translation>Donde se solapan escenas</translation>
        </message>
        <message>
            <source>Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch finds one.</source>
            <translation>Dónde se ejecutan las redes: auto toma el dispositivo de las opciones, por defecto una tarjeta gráfica si PyTorch la encuentra.</translation>
        </message>
        <message>
            <source>Where to digitise next</source>
            <translation>Dónde digitalizar a continuación</translation>
        </message>
        <message>
            <source>Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 keys for fetching. Choose other to give an address below.</source>
            <translation>Dónde se busca: Earth Search y Planetary Computer no necesitan cuenta; Copernicus Data Space necesita claves S3 para descargar. Elija other para indicar una dirección abajo.</translation>
        </message>
        <message>
            <source>Where to put the file; by default the plugin's own folder of weights.</source>
            <translation>Dónde se pone el archivo; por defecto, en la carpeta de pesos del propio complemento.</translation>
        </message>
        <message>
            <source>Whether a map can be made: engine and a model</source>
            <translation>Indica si se puede crear un mapa: hay motor y un modelo</translation>
        </message>
        <message>
            <source>Whether the engine works</source>
            <translation>Indica si el motor funciona</translation>
        </message>
        <message>
            <source>Which bands of {name} are red, green and blue is not told ({listed}). Give their numbers (BANDS), or name the bands red, green and blue.</source>
            <translation>No se indica qué bandas de {name} son rojo, verde y azul ({listed}). Indique sus números (BANDS), o dé a las bandas los nombres red, green y blue.</translation>
        </message>
        <message>
            <source>Which figures of each range to give. The bands come parameter by parameter in this order.</source>
            <translation>Qué cifras de cada intervalo se dan. Las bandas van parámetro por parámetro en este orden.</translation>
        </message>
        <message>
            <source>Which parameters to give; by default all eleven.</source>
            <translation>Qué parámetros se dan; por defecto, los once.</translation>
        </message>
        <message>
            <source>Who draws the areas; new areas get it by themselves.</source>
            <translation>Quién dibuja las áreas; las áreas nuevas lo reciben automáticamente.</translation>
        </message>
        <message>
            <source>Who shares the work: a number of processes of this computer, or the address of a dask scheduler such as tcp://10.0.0.5:8786, or the file that it wrote. auto takes those of the options, by default as many processes as this computer uses well.</source>
            <translation>Quiénes comparten el trabajo: un número de procesos de este ordenador, o la dirección de un planificador de dask como tcp://10.0.0.5:8786, o el archivo que este escribió. auto toma los de las opciones, por defecto tantos procesos como este ordenador aprovecha bien.</translation>
        </message>
        <message>
            <source>Wholly under areas of another class</source>
            <translation>Áreas cubiertas por completo por otras de otra clase</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Anchura en píxeles</translation>
        </message>
        <message>
            <source>Width of the 3D network</source>
            <translation>Anchura de la red 3D</translation>
        </message>
        <message>
            <source>Width of the smoothing before superpixels are cut.</source>
            <translation>Anchura del suavizado antes de delimitar los superpíxeles.</translation>
        </message>
        <message>
            <source>Window (m)</source>
            <translation>Ventana (m)</translation>
        </message>
        <message>
            <source>Windows does not allow a space or full stop at a name's end</source>
            <translation>Windows no admite un espacio ni un punto al final de un nombre</translation>
        </message>
        <message>
            <source>Windows does not allow the character {character} in names</source>
            <translation>Windows no admite el carácter {character} en los nombres</translation>
        </message>
        <message>
            <source>Windows in a batch of the Sentinel-2 stream; halve it where memory runs out.</source>
            <translation>Ventanas por lote de la rama Sentinel-2; reduzca el número a la mitad si se agota la memoria.</translation>
        </message>
        <message>
            <source>Windows keeps the name '{name}' for itself</source>
            <translation>Windows se reserva el nombre '{name}'</translation>
        </message>
        <message>
            <source>Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).</source>
            <translation>Las ventanas de 320 m se centran dentro de las áreas, separadas por esta distancia en metros (un múltiplo de 10).</translation>
        </message>
        <message>
            <source>Windows of {window_m:g} m are too small for instances of {resolution_m:g} m pixels. Choose larger windows.</source>
            <translation>Las ventanas de {window_m:g} m son demasiado pequeñas para instancias de píxeles de {resolution_m:g} m. Elija ventanas más grandes.</translation>
        </message>
        <message>
            <source>Windows that other areas on the same ground have too: {count}</source>
            <translation>Ventanas que también tienen otras áreas en el mismo terreno: {count}</translation>
        </message>
        <message>
            <source>Work on the same image and settings was interrupted before; it goes on from there.</source>
            <translation>Un trabajo con la misma imagen y los mismos ajustes se interrumpió antes; continúa desde ahí.</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Procesos de trabajo</translation>
        </message>
        <message>
            <source>Workers are 'auto', a number of processes from 1 to {most}, or the address of a dask scheduler such as tcp://10.0.0.5:8786 or the file that it wrote; given: {asked}.</source>
            <translation>Los procesos de trabajo son 'auto', un número de procesos de 1 a {most}, o la dirección de un planificador de dask como tcp://10.0.0.5:8786 o el archivo que este escribió; dado: {asked}.</translation>
        </message>
        <message>
            <source>Workers that 'auto' stands for: a number of processes, or a dask scheduler's address</source>
            <translation>Procesos de trabajo que significa 'auto': un número de procesos, o la dirección de un planificador de dask</translation>
        </message>
        <message>
            <source>Writes an LCZ map in the form that the next tool reads: for w2w (WUDAPT to WRF), for UMEP, with WRF's urban categories, as a coloured KMZ with legend, or as a cloud-optimised GeoTIFF.</source>
            <translation>Escribe un mapa LCZ en la forma que lee la herramienta siguiente: para w2w (de WUDAPT a WRF), para UMEP, con las categorías urbanas de WRF, como KMZ en color con leyenda, o como GeoTIFF optimizado para la nube.</translation>
        </message>
        <message>
            <source>Writes what a raster layer shows to a GeoTIFF of red, green, blue and alpha in true metres (the UTM zone of the extent), so that other algorithms can read it. Any layer will do: tile services (XYZ, WMS, WMTS) as well as files, with the layer's own colours, but without its opacity, blending, brightness, contrast and saturation, and without its resampling unless that is early (Layer properties &gt; Symbology). Whether a service allows its images to be kept and analysed is for you to find out: see its terms of use.</source>
            <translation>Escribe lo que muestra una capa ráster en un GeoTIFF de rojo, verde, azul y alfa en metros reales (la zona UTM de la extensión), de modo que otros algoritmos puedan leerlo. Sirve cualquier capa: servicios de teselas (XYZ, WMS, WMTS) y también archivos, con los colores propios de la capa, pero sin su opacidad, mezcla, brillo, contraste ni saturación, y sin su remuestreo, salvo que sea temprano (Propiedades de la capa &gt; Simbología). A usted le corresponde averiguar si un servicio permite conservar y analizar sus imágenes: consulte sus condiciones de uso.</translation>
        </message>
        <message>
            <source>Writing overviews</source>
            <translation>Escribiendo vistas generales (pirámides)</translation>
        </message>
        <message>
            <source>Writing the results</source>
            <translation>Escribiendo los resultados</translation>
        </message>
        <message>
            <source>Writing the synthetic town</source>
            <translation>Escribiendo la ciudad sintética</translation>
        </message>
        <message>
            <source>Writing {output} failed ({error}). Make room or choose another place.</source>
            <translation>La escritura de {output} falló ({error}). Libere espacio o elija otro lugar.</translation>
        </message>
        <message>
            <source>Writing {output} failed: it does not read back; the disk may be full.</source>
            <translation>La escritura de {output} falló: no se puede volver a leer; puede que el disco esté lleno.</translation>
        </message>
        <message>
            <source>Writing {path} failed ({reason}). Make room on the disk or choose another place for the output.</source>
            <translation>La escritura de {path} falló ({reason}). Libere espacio en el disco o elija otro lugar para la salida.</translation>
        </message>
        <message>
            <source>Written as 1 to 17, 101 to 107, A to G or by name; by default the field class.</source>
            <translation>Escrita como 1 a 17, 101 a 107, A a G o por su nombre; por defecto, el campo class.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Year of the imagery</source>
            <translation>Año de las imágenes</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2022-05-01.</source>
            <translation>Año-mes-día, como 2022-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2023-05-01.</source>
            <translation>Año-mes-día, como 2023-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day. Several years are fine: choose the months of your season below.</source>
            <translation>Año-mes-día. Pueden ser varios años: elija abajo los meses de su estación.</translation>
        </message>
        <message>
            <source>Years of the maps</source>
            <translation>Años de los mapas</translation>
        </message>
        <message>
            <source>Years or names of all maps in their order, such as 2017,2019,2021; by default the files' names.</source>
            <translation>Años o nombres de todos los mapas en su orden, como 2017,2019,2021; por defecto, los nombres de los archivos.</translation>
        </message>
        <message>
            <source>Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band named by band (such as B02.jp2); any number of dates and tiles.</source>
            <translation>Archivos zip tal como se entregan, el MTD_MSIL1C.xml o MTD_MSIL2A.xml de productos descomprimidos, o un archivo por banda con el nombre de la banda (como B02.jp2); cualquier número de fechas y teselas.</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Zones and the layer or table of zones to write belong together: give both or neither.</source>
            <translation>Las zonas y la capa o tabla de zonas que se escribe van juntas: indique ambas o ninguna.</translation>
        </message>
        <message>
            <source>Zones with figures</source>
            <translation>Zonas con cifras</translation>
        </message>
        <message>
            <source>Zones with parameters</source>
            <translation>Zonas con parámetros</translation>
        </message>
        <message>
            <source>a SAM of Hugging Face's transformers, whose tensors have other names</source>
            <translation>un SAM de la biblioteca transformers de Hugging Face, cuyos tensores tienen otros nombres</translation>
        </message>
        <message>
            <source>a YOLO or FastSAM network</source>
            <translation>una red YOLO o FastSAM</translation>
        </message>
        <message>
            <source>a crash</source>
            <translation>un fallo</translation>
        </message>
        <message>
            <source>a library of its environment is missing or does not start</source>
            <translation>una biblioteca de su entorno falta o no se inicia</translation>
        </message>
        <message>
            <source>a list of {least} to {most} entries</source>
            <translation>una lista de {least} a {most} entradas</translation>
        </message>
        <message>
            <source>a mask</source>
            <translation>una máscara</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a number from {minimum:g} to {maximum:g}</source>
            <translation>un número de {minimum:g} a {maximum:g}</translation>
        </message>
        <message>
            <source>a stack overflow</source>
            <translation>un desbordamiento de pila</translation>
        </message>
        <message>
            <source>a text in Unicode</source>
            <translation>un texto en Unicode</translation>
        </message>
        <message>
            <source>a text of at most {longest} characters</source>
            <translation>un texto de como máximo {longest} caracteres</translation>
        </message>
        <message>
            <source>a web page came in place of the file</source>
            <translation>en lugar del archivo llegó una página web</translation>
        </message>
        <message>
            <source>a web page came, not the file; the network may ask to log in</source>
            <translation>llegó una página web, no el archivo; puede que la red pida iniciar sesión</translation>
        </message>
        <message>
            <source>a whole number from {minimum} to {maximum}</source>
            <translation>un número entero de {minimum} a {maximum}</translation>
        </message>
        <message>
            <source>access is refused ({status}); the address may need a key, or your network be shut out</source>
            <translation>se deniega el acceso ({status}); puede que la dirección necesite una clave o que su red esté excluida</translation>
        </message>
        <message>
            <source>all are read; to read one of them, choose FILE.kml|layername=FOLDER</source>
            <translation>se leen todas; para leer una de ellas, elija FILE.kml|layername=FOLDER</translation>
        </message>
        <message>
            <source>all of it goes into training</source>
            <translation>todo va al entrenamiento</translation>
        </message>
        <message>
            <source>an access violation</source>
            <translation>una infracción de acceso</translation>
        </message>
        <message>
            <source>an input of this run</source>
            <translation>una entrada de esta ejecución</translation>
        </message>
        <message>
            <source>area {ids}</source>
            <translation>área {ids}</translation>
        </message>
        <message>
            <source>areas {ids}</source>
            <translation>áreas {ids}</translation>
        </message>
        <message>
            <source>at least {low:g}</source>
            <translation>como mínimo {low:g}</translation>
        </message>
        <message>
            <source>at most {high:g}</source>
            <translation>como máximo {high:g}</translation>
        </message>
        <message>
            <source>auto: fixed versions whose files are held against known sums; on Linux without an NVIDIA graphics card the smaller PyTorch, whose two packages come from PyTorch's own index and are held against the sums that this index states; on Windows and macOS without support for NVIDIA graphics cards. cpu: the smaller build without graphics card; cuda: the build for NVIDIA graphics cards; newest: the newest versions that fit, without known sums, where the fixed ones cannot be had.</source>
            <translation>auto: versiones fijas cuyos archivos se comparan con sumas conocidas; en Linux sin tarjeta gráfica NVIDIA, el PyTorch más pequeño, cuyos dos paquetes vienen del índice propio de PyTorch y se comparan con las sumas que indica ese índice; en Windows y macOS, sin soporte para tarjetas gráficas NVIDIA. cpu: la versión más pequeña sin tarjeta gráfica; cuda: la versión para tarjetas gráficas NVIDIA; newest: las versiones más recientes que sirven, sin sumas conocidas, donde no se pueden obtener las fijas.</translation>
        </message>
        <message>
            <source>beside Sentinel-2</source>
            <translation>junto a Sentinel-2</translation>
        </message>
        <message>
            <source>beside Sentinel-2 and imagery</source>
            <translation>junto a Sentinel-2 e imágenes</translation>
        </message>
        <message>
            <source>black</source>
            <translation>negro</translation>
        </message>
        <message>
            <source>bytes {first} to {last} are not those of its tensor</source>
            <translation>los bytes {first} a {last} no son los de su tensor</translation>
        </message>
        <message>
            <source>classes without a point</source>
            <translation>clases sin ningún punto</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>dañado</translation>
        </message>
        <message>
            <source>each is taken once</source>
            <translation>cada una se toma una vez</translation>
        </message>
        <message>
            <source>each part counts as an area</source>
            <translation>cada parte cuenta como un área</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>código de salida {code}</translation>
        </message>
        <message>
            <source>from {low:g} to {high:g}</source>
            <translation>un número de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the smallest area dissolve into those around them.</source>
            <translation>gaussian: el filtro de WUDAPT, con radios de 50 m (agua) a 500 m (grandes edificios de baja altura, industria pesada); majority: la clase más frecuente dentro del radio; minimum-mapping-unit: los parches menores que la superficie mínima se disuelven en los que los rodean.</translation>
        </message>
        <message>
            <source>has other shapes of</source>
            <translation>tienen otra forma</translation>
        </message>
        <message>
            <source>has unknown</source>
            <translation>son desconocidos</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incompleto</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>no está instalado</translation>
        </message>
        <message>
            <source>is only half installed</source>
            <translation>solo está instalado a medias</translation>
        </message>
        <message>
            <source>it</source>
            <translation>el contenido</translation>
        </message>
        <message>
            <source>it answers {status} {reason}</source>
            <translation>responde {status} {reason}</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>no se puede abrir</translation>
        </message>
        <message>
            <source>it cannot be reached; check the address, the connection and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>no se puede acceder a él; compruebe la dirección, la conexión y el proxy (Configuración &gt; Opciones &gt; Red)</translation>
        </message>
        <message>
            <source>it did not answer within {seconds} seconds</source>
            <translation>no respondió en {seconds} segundos</translation>
        </message>
        <message>
            <source>it does not answer in time; check the connection, or try again later</source>
            <translation>no responde a tiempo; compruebe la conexión, o inténtelo más tarde</translation>
        </message>
        <message>
            <source>it does not run ({error})</source>
            <translation>no se ejecuta ({error})</translation>
        </message>
        <message>
            <source>it ended the process that did it; memory may be short</source>
            <translation>terminó el proceso que lo hacía; puede faltar memoria</translation>
        </message>
        <message>
            <source>it fails ({kind})</source>
            <translation>falla ({kind})</translation>
        </message>
        <message>
            <source>it gave no picture</source>
            <translation>no dio ninguna imagen</translation>
        </message>
        <message>
            <source>it has had too many requests ({status}); wait some minutes</source>
            <translation>ha recibido demasiadas peticiones ({status}); espere unos minutos</translation>
        </message>
        <message>
            <source>it has more than {most:,} bytes</source>
            <translation>tiene más de {most:,} bytes</translation>
        </message>
        <message>
            <source>it has troubles of its own ({status} {reason}); try again later</source>
            <translation>tiene problemas propios ({status} {reason}); inténtelo más tarde</translation>
        </message>
        <message>
            <source>it has {size:,} bytes</source>
            <translation>tiene {size:,} bytes</translation>
        </message>
        <message>
            <source>it has {size:,} bytes, more than {longest:,}</source>
            <translation>tiene {size:,} bytes, más de {longest:,}</translation>
        </message>
        <message>
            <source>it holds {text}, which is no number</source>
            <translation>contiene {text}, que no es un número</translation>
        </message>
        <message>
            <source>it is Python {version}, for which there may be no PyTorch yet</source>
            <translation>es Python {version}, para el que quizá aún no haya PyTorch</translation>
        </message>
        <message>
            <source>it is Python {version}, which is too old</source>
            <translation>es Python {version}, que es demasiado antiguo</translation>
        </message>
        <message>
            <source>it is a {bits}-bit Python, for which there is no PyTorch</source>
            <translation>es un Python de {bits} bits, para el que no hay PyTorch</translation>
        </message>
        <message>
            <source>it is busy and wants a pause of {minutes:.0f} minutes ({status}); try again then</source>
            <translation>está ocupado y pide una pausa de {minutes:.0f} minutos ({status}); inténtelo entonces</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>está anidado a demasiada profundidad</translation>
        </message>
        <message>
            <source>it is no JSON: {error}</source>
            <translation>no es JSON: {error}</translation>
        </message>
        <message>
            <source>it is no object with fields</source>
            <translation>no es un objeto con campos</translation>
        </message>
        <message>
            <source>it is not there ({status}); the address may be wrong or old</source>
            <translation>no está ahí ({status}); puede que la dirección sea incorrecta o antigua</translation>
        </message>
        <message>
            <source>it lacks {field}</source>
            <translation>le falta {field}</translation>
        </message>
        <message>
            <source>it lacks {missing}</source>
            <translation>le falta {missing}</translation>
        </message>
        <message>
            <source>it said nothing</source>
            <translation>no dijo nada</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>responde {words}</translation>
        </message>
        <message>
            <source>it was ended</source>
            <translation>fue interrumpido</translation>
        </message>
        <message>
            <source>its address cannot be asked; check it</source>
            <translation>no se puede consultar su dirección; compruébela</translation>
        </message>
        <message>
            <source>its answer is not understood</source>
            <translation>su respuesta no se entiende</translation>
        </message>
        <message>
            <source>its certificate is not trusted; add its authority in Settings &gt; Options &gt; Authentication, or name a file of certificates in REQUESTS_CA_BUNDLE</source>
            <translation>su certificado no es de confianza; añada su autoridad en Configuración &gt; Opciones &gt; Autenticación, o indique un archivo de certificados en REQUESTS_CA_BUNDLE</translation>
        </message>
        <message>
            <source>its environments do not work ({problem})</source>
            <translation>sus entornos no funcionan ({problem})</translation>
        </message>
        <message>
            <source>its name is another</source>
            <translation>su nombre es otro</translation>
        </message>
        <message>
            <source>its name is not known; check the address and the connection</source>
            <translation>no se conoce su nombre; compruebe la dirección y la conexión</translation>
        </message>
        <message>
            <source>kept; areas farther apart make a stricter test</source>
            <translation>se conservan; con áreas más separadas la prueba es más estricta</translation>
        </message>
        <message>
            <source>lacks</source>
            <translation>faltan</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>se excluyen</translation>
        </message>
        <message>
            <source>left out; if the classes count from 0, so that 0 is LCZ 1 and 16 is LCZ G, add 1 to all of them first</source>
            <translation>se excluyen; si las clases se cuentan desde 0, de modo que 0 es LCZ 1 y 16 es LCZ G, súmeles antes 1 a todas</translation>
        </message>
        <message>
            <source>map</source>
            <translation>el mapa</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the clearest scene that does.</source>
            <translation>median: la mediana de todas las fechas que ven un píxel sin nubes, banda por banda; first: la escena más despejada que lo ve así.</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in the order given, that does.</source>
            <translation>median: la mediana de todas las fechas que ven un píxel sin nubes, banda por banda; first: la primera imagen, en el orden indicado, que lo ve así.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>more than {size:,} bytes came</source>
            <translation>llegaron más de {size:,} bytes</translation>
        </message>
        <message>
            <source>names with values</source>
            <translation>nombres con valores</translation>
        </message>
        <message>
            <source>names with values, {least} to {most}</source>
            <translation>nombres con valores, de {least} a {most}</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>no folder exists yet</source>
            <translation>aún no existe ninguna carpeta</translation>
        </message>
        <message>
            <source>no layer</source>
            <translation>ninguna capa</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>ninguna capa</translation>
        </message>
        <message>
            <source>no log, since {log} cannot be written</source>
            <translation>sin registro, ya que no se puede escribir {log}</translation>
        </message>
        <message>
            <source>no secure connection comes about; check the address and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>no se logra una conexión segura; compruebe la dirección y el proxy (Configuración &gt; Opciones &gt; Red)</translation>
        </message>
        <message>
            <source>no such device answers</source>
            <translation>no responde ningún dispositivo de ese tipo</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>ningún candidato</translation>
        </message>
        <message>
            <source>none is over 255, as in a picture of 8 bits</source>
            <translation>ninguno supera 255, como en una imagen de 8 bits</translation>
        </message>
        <message>
            <source>not on this computer (there is no download)</source>
            <translation>no está en este equipo (no hay descarga disponible)</translation>
        </message>
        <message>
            <source>not on this computer ({size:.0f} MB)</source>
            <translation>no está en este equipo ({size:.0f} MB)</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>no está listo</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <source>nothing came for {seconds} s</source>
            <translation>no llegó nada durante {seconds} s</translation>
        </message>
        <message>
            <source>one goes into training, one into the test</source>
            <translation>uno va al entrenamiento, otro a la prueba</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>uno de {choices}</translation>
        </message>
        <message>
            <source>one window is taken from the middle</source>
            <translation>se toma una ventana del centro</translation>
        </message>
        <message>
            <source>part of {name}, an input of this run</source>
            <translation>parte de {name}, una entrada de esta ejecución</translation>
        </message>
        <message>
            <source>pip cannot use a SOCKS proxy such as QGIS's settings or the variable HTTPS_PROXY name here. Name an HTTP proxy there, or put the program uv on PATH, which fetches in pip's place, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>pip no puede usar un proxy SOCKS como el que indican aquí la configuración de QGIS o la variable HTTPS_PROXY. Indique ahí un proxy HTTP, o ponga en PATH el programa uv, que descarga en lugar de pip, y ejecute 'Instalar motor' de nuevo. Las últimas palabras de '{command}':
{tail}</translation>
        </message>
        <message>
            <source>read by {name}, an input of this run</source>
            <translation>un archivo que lee {name}, una entrada de esta ejecución</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>la referencia</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>se reparan</translation>
        </message>
        <message>
            <source>sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, but not the same objects. Models tell which one they were trained with.</source>
            <translation>sam: Segment Anything, necesita pesos. superpixels: parches de color uniforme, rápido y sin pesos, pero no los mismos objetos. Los modelos indican con cuál se entrenaron.</translation>
        </message>
        <message>
            <source>scale {scale} and offset {offset} of band {band}</source>
            <translation>la escala {scale} y el desplazamiento {offset} de la banda {band}</translation>
        </message>
        <message>
            <source>standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency can tell apart.</source>
            <translation>standard: los colores de los mapas de WUDAPT; colour-blind: colores que pueden distinguir las personas con daltonismo.</translation>
        </message>
        <message>
            <source>the Google Earth stream does not see them</source>
            <translation>la rama Google Earth no las ve</translation>
        </message>
        <message>
            <source>the address has {have:,} bytes, not {size:,}</source>
            <translation>en la dirección hay {have:,} bytes, no {size:,}</translation>
        </message>
        <message>
            <source>the class is not in the training set</source>
            <translation>la clase no está en el conjunto de entrenamiento</translation>
        </message>
        <message>
            <source>the computer ran out of memory</source>
            <translation>el equipo se quedó sin memoria</translation>
        </message>
        <message>
            <source>the connection broke off; check it, or try again later</source>
            <translation>la conexión se cortó; compruébela, o inténtelo más tarde</translation>
        </message>
        <message>
            <source>the description of its segmenter</source>
            <translation>la descripción de su segmentador</translation>
        </message>
        <message>
            <source>the fields {fields}</source>
            <translation>los campos {fields}</translation>
        </message>
        <message>
            <source>the file of certificates that REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names is not there; check the variables</source>
            <translation>el archivo de certificados que indica REQUESTS_CA_BUNDLE o CURL_CA_BUNDLE no está ahí; compruebe las variables</translation>
        </message>
        <message>
            <source>the file's value is switched off</source>
            <translation>el valor del archivo está desactivado</translation>
        </message>
        <message>
            <source>the keys are refused ({code}); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY</source>
            <translation>se rechazan las claves ({code}); compruebe AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY</translation>
        </message>
        <message>
            <source>the model's were made</source>
            <translation>las del modelo</translation>
        </message>
        <message>
            <source>the no data value {value} of band {band}</source>
            <translation>el valor sin datos {value} de la banda {band}</translation>
        </message>
        <message>
            <source>the numbers are read as classes; where they only count the areas, write the classes into a field</source>
            <translation>los números se leen como clases; si solo numeran las áreas, escriba las clases en un campo</translation>
        </message>
        <message>
            <source>the options</source>
            <translation>las opciones</translation>
        </message>
        <message>
            <source>the path is too long for Windows: {length} characters, {most} at most</source>
            <translation>la ruta es demasiado larga para Windows: {length} caracteres; el máximo es {most}</translation>
        </message>
        <message>
            <source>the proxy asks for a user and a password (407); give them in Settings &gt; Options &gt; Network</source>
            <translation>el proxy pide un usuario y una contraseña (407); indíquelos en Configuración &gt; Opciones &gt; Red</translation>
        </message>
        <message>
            <source>the proxy is of the kind SOCKS, which cannot be used here; choose an HTTP proxy in Settings &gt; Options &gt; Network</source>
            <translation>el proxy es de tipo SOCKS, que no se puede usar aquí; elija un proxy HTTP en Configuración &gt; Opciones &gt; Red</translation>
        </message>
        <message>
            <source>the proxy refuses or is not there; check it in Settings &gt; Options &gt; Network</source>
            <translation>el proxy rechaza la conexión o no está disponible; compruébelo en Configuración &gt; Opciones &gt; Red</translation>
        </message>
        <message>
            <source>the same file as another output of this run</source>
            <translation>el mismo archivo que otra salida de esta ejecución</translation>
        </message>
        <message>
            <source>the server sent another part than was asked for ({part})</source>
            <translation>el servidor envió una parte distinta de la que se pidió ({part})</translation>
        </message>
        <message>
            <source>the shared ground is used for neither</source>
            <translation>el terreno común no se usa para ninguna</translation>
        </message>
        <message>
            <source>the split by polygon is used, whose windows may share ground</source>
            <translation>se usa el reparto por polígonos, cuyas ventanas pueden compartir terreno</translation>
        </message>
        <message>
            <source>the stream of these does not see them</source>
            <translation>la rama de estas no las ve</translation>
        </message>
        <message>
            <source>the variable {name}</source>
            <translation>la variable {name}</translation>
        </message>
        <message>
            <source>their order</source>
            <translation>su orden</translation>
        </message>
        <message>
            <source>these windows left out</source>
            <translation>estas ventanas se excluyen</translation>
        </message>
        <message>
            <source>they are fractions</source>
            <translation>son fracciones</translation>
        </message>
        <message>
            <source>they are of 8 bits, as a picture to look at</source>
            <translation>son de 8 bits, como una imagen para ver</translation>
        </message>
        <message>
            <source>they are steps of 6.5535, as where 65535 is reflectance 1</source>
            <translation>son pasos de 6.5535, como cuando 65535 es reflectancia 1</translation>
        </message>
        <message>
            <source>this PyTorch was built without it</source>
            <translation>este PyTorch se compiló sin él</translation>
        </message>
        <message>
            <source>this computer's clock is wrong ({code}); set it</source>
            <translation>el reloj de este ordenador está mal ({code}); póngalo en hora</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocida</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>fecha desconocida</translation>
        </message>
        <message>
            <source>uv failed, pip goes on: {words}</source>
            <translation>uv falló, pip continúa: {words}</translation>
        </message>
        <message>
            <source>uv is there and fetches in place of pip: {uv}</source>
            <translation>uv está presente y descarga en lugar de pip: {uv}</translation>
        </message>
        <message>
            <source>w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of WRF from 4.4.2 on; wrf-31-41: those of WRF before (natural classes other than bare rock or paved have none and become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.</source>
            <translation>w2w: bandas lcz y lczFilter en EPSG:4326; umep: códigos 1-10 y 101-107; wrf-51-61: categorías urbanas de WRF desde 4.4.2; wrf-31-41: las de WRF anterior (las clases naturales distintas de roca desnuda o pavimento no tienen ninguna y quedan sin datos); kmz: superposición en color para Google Earth; cog: GeoTIFF optimizado para la nube.</translation>
        </message>
        <message>
            <source>what comes is damaged or no image</source>
            <translation>lo que llega está dañado o no es una imagen</translation>
        </message>
        <message>
            <source>what was written does not read back</source>
            <translation>lo escrito no se puede volver a leer</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanco</translation>
        </message>
        <message>
            <source>writing failed ({error})</source>
            <translation>la escritura falló ({error})</translation>
        </message>
        <message>
            <source>{band} of {id} shows other ground than {first}: {found}, not {other}. The catalogue names files that do not belong together; choose another one, or other dates.</source>
            <translation>{band} de {id} muestra otro terreno que {first}: {found}, no {other}. El catálogo indica archivos que no corresponden entre sí; elija otro, u otras fechas.</translation>
        </message>
        <message>
            <source>{catalogue} cannot be searched: {why}. If that does not help, choose another catalogue.</source>
            <translation>No se puede buscar en {catalogue}: {why}. Si eso no ayuda, elija otro catálogo.</translation>
        </message>
        <message>
            <source>{catalogue} does not answer as a STAC API does. Check the address, or choose another catalogue.</source>
            <translation>{catalogue} no responde como una API STAC. Compruebe la dirección, o elija otro catálogo.</translation>
        </message>
        <message>
            <source>{cells:,} cells of the map lie in areas of {name} of different classes, such as {first} and {second}; they are left out. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>{cells:,} celdas del mapa están en áreas de {name} de clases distintas, como {first} y {second}; se excluyen. Corrija las áreas; 'Comprobar áreas de entrenamiento' muestra dónde se solapan.</translation>
        </message>
        <message>
            <source>{changed} of {cells} cells changed their class ({share:.1f} %).</source>
            <translation>{changed} de {cells} celdas cambiaron de clase ({share:.1f} %).</translation>
        </message>
        <message>
            <source>{columns} x {rows} cells of {cell_size:g} m on {device}.</source>
            <translation>{columns} x {rows} celdas de {cell_size:g} m en {device}.</translation>
        </message>
        <message>
            <source>{count} areas lie off the image; they are not held against it.</source>
            <translation>{count} áreas quedan fuera de la imagen; no se contrastan con ella.</translation>
        </message>
        <message>
            <source>{count} bands of {name} are called otherwise than those of the model's features (band {number}: {own}, of the model {wanted}). They are taken in their order; check that it is the same.</source>
            <translation>{count} bandas de {name} se llaman de otro modo que las de las características del modelo (banda {number}: {own}, en el modelo {wanted}). Se toman en su orden; compruebe que sea el mismo.</translation>
        </message>
        <message>
            <source>{count} images in {crs} are read as one of {width} x {height} px; where they overlap, the first that has data counts.</source>
            <translation>{count} imágenes en {crs} se leen como una sola de {width} x {height} px; donde se solapan, cuenta la primera que tiene datos.</translation>
        </message>
        <message>
            <source>{count} instances found.</source>
            <translation>{count} instancias encontradas.</translation>
        </message>
        <message>
            <source>{count} items of {name} are not understood (no date, footprint or bands) and are left out.</source>
            <translation>{count} elementos de {name} no se entienden (sin fecha, huella o bandas) y se excluyen.</translation>
        </message>
        <message>
            <source>{count} labels of {name} are no class: {values}. Write classes as 1 to 17, A to G or by name.</source>
            <translation>{count} etiquetas de {name} no son ninguna clase: {values}. Escriba las clases como 1 a 17, A a G o por su nombre.</translation>
        </message>
        <message>
            <source>{count} maps are too many: a series has {most} at most. Leave some years out.</source>
            <translation>{count} mapas son demasiados: una serie tiene {most} como máximo. Omita algunos años.</translation>
        </message>
        <message>
            <source>{count} maps came with {rasters} rasters of probabilities. Give one for each map, in their order; {most} maps at most.</source>
            <translation>Con {count} mapas se dieron {rasters} rásteres de probabilidades. Dé uno por mapa, en su orden; {most} mapas como máximo.</translation>
        </message>
        <message>
            <source>{count} of {all} zones reach beyond the map: {zones}. Ground beyond it is without data, and their figures are of the rest alone.</source>
            <translation>{count} de {all} zonas se extienden más allá del mapa: {zones}. El terreno fuera de él carece de datos, y sus cifras son solo del resto.</translation>
        </message>
        <message>
            <source>{count} of {nodes} nodes lie wholly or partly where {name} has no pixels; these count as black in their colours. Give the image that the objects were found in, or none: each object has its colour as a whole then.</source>
            <translation>{count} de {nodes} nodos están total o parcialmente donde {name} no tiene píxeles; estos cuentan como negro en sus colores. Indique la imagen en la que se encontraron los objetos, o ninguna: entonces cada objeto tiene su color en conjunto.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn as another class than {map} has there: the sample is of another map. Choose the map that it was drawn from, or draw a new sample.</source>
            <translation>{count} de {total} puntos de {name} se extrajeron como una clase distinta de la que {map} tiene ahí: la muestra es de otro mapa. Elija el mapa del que se extrajo, o extraiga una muestra nueva.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn in the middle of cells that {map} does not have: its grid is another. Choose the map that the sample was drawn from, or draw a new sample.</source>
            <translation>{count} de {total} puntos de {name} se extrajeron en el centro de celdas que {map} no tiene: su cuadrícula es otra. Elija el mapa del que se extrajo la muestra, o extraiga una muestra nueva.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were moved off the cell of {map} that they were drawn from. Move them back to the place in their fields {x} and {y}: which places are looked at is up to chance.</source>
            <translation>{count} de {total} puntos de {name} se movieron fuera de la celda de {map} de la que se extrajeron. Muévalos de vuelta al lugar de sus campos {x} e {y}: qué lugares se miran lo decide el azar.</translation>
        </message>
        <message>
            <source>{count} of {total} samples of {name} cannot be read: {failures}</source>
            <translation>No se pueden leer {count} de {total} muestras de {name}: {failures}</translation>
        </message>
        <message>
            <source>{count} of {total} windows of the {part} part (split by polygon) overlap with windows of the training part</source>
            <translation>{count} de {total} ventanas de la parte {part} (partición por polígonos) se solapan con ventanas de la parte de entrenamiento</translation>
        </message>
        <message>
            <source>{count} points have no label and are left out. If they are those that were hard to tell, the figures are too good.</source>
            <translation>{count} puntos no tienen etiqueta y se excluyen. Si son los que resultaban difíciles de determinar, las cifras son demasiado buenas.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie in a cell where another one lies: they are copies, since no cell is drawn twice. Delete them.</source>
            <translation>{count} puntos de {name} están en una celda donde hay otro: son copias, ya que ninguna celda se extrae dos veces. Bórrelos.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie where {map} has no data. Choose the map that the sample was drawn from.</source>
            <translation>{count} puntos de {name} caen donde {map} no tiene datos. Elija el mapa del que se extrajo la muestra.</translation>
        </message>
        <message>
            <source>{count} points of {name} were added by hand: what they were drawn from is not written in their field {field}. Delete them: points that chance did not choose make the figures mean nothing.</source>
            <translation>{count} puntos de {name} se añadieron a mano: en su campo {field} no está escrito de qué se extrajeron. Bórrelos: los puntos que no eligió el azar hacen que las cifras no signifiquen nada.</translation>
        </message>
        <message>
            <source>{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check the layer's coordinate reference system.</source>
            <translation>{count} polígono(s) de {name} no se pueden expresar en {crs}, como el objeto espacial {first}. Compruebe el sistema de referencia de coordenadas de la capa.</translation>
        </message>
        <message>
            <source>{count} processes share the work.</source>
            <translation>{count} procesos comparten el trabajo.</translation>
        </message>
        <message>
            <source>{count} scenes of {days} days and {tiles} tiles, about {megabytes:.0f} MB.</source>
            <translation>{count} escenas de {days} días y {tiles} teselas, unos {megabytes:.0f} MB.</translation>
        </message>
        <message>
            <source>{count} windows of which the RGB image covers no more than {share:.0f} %</source>
            <translation>{count} ventanas de las que la imagen RGB no cubre más del {share:.0f} %</translation>
        </message>
        <message>
            <source>{count} windows without any instance</source>
            <translation>{count} ventanas sin ninguna instancia</translation>
        </message>
        <message>
            <source>{count} windows without further features</source>
            <translation>{count} ventanas sin características adicionales</translation>
        </message>
        <message>
            <source>{count} workers of {address} share the work.</source>
            <translation>{count} procesos de trabajo de {address} comparten el trabajo.</translation>
        </message>
        <message>
            <source>{destination} cannot be written ({error}). If it is open in QGIS or another program, remove the layer or close it there, or choose another name.</source>
            <translation>No se puede escribir {destination} ({error}). Si está abierto en QGIS o en otro programa, quite la capa o ciérrelo ahí, o elija otro nombre.</translation>
        </message>
        <message>
            <source>{destination} cannot be written to. Choose another place for the output.</source>
            <translation>No se puede escribir en {destination}. Elija otro lugar para la salida.</translation>
        </message>
        <message>
            <source>{destination} cannot be written: {problem}. Choose another name or place for it.</source>
            <translation>No se puede escribir {destination}: {problem}. Elija otro nombre u otro lugar.</translation>
        </message>
        <message>
            <source>{destination} is a file. Name a folder for the training set.</source>
            <translation>{destination} es un archivo. Indique una carpeta para el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <source>{destination} is a folder, not a file. Name a file for the output.</source>
            <translation>{destination} es una carpeta, no un archivo. Indique un archivo para la salida.</translation>
        </message>
        <message>
            <source>{empty} of {count} windows hold no instance of {min_area_m2:g} m² or more.</source>
            <translation>{empty} de {count} ventanas no contienen ninguna instancia de {min_area_m2:g} m² o más.</translation>
        </message>
        <message>
            <source>{entry} in {name} is damaged ({error}). Download the zip again.</source>
            <translation>{entry} en {name} está dañado ({error}). Descargue el zip de nuevo.</translation>
        </message>
        <message>
            <source>{error}
This computer or its package index lacks fixed versions of the engine's packages. Choose 'newest' as build, which takes the newest that fit, without comparing their sums.</source>
            <translation>{error}
A este ordenador o a su índice de paquetes le faltan versiones fijas de los paquetes del motor. Elija 'newest' como versión: las más recientes que sirven, sin comparar sus sumas.</translation>
        </message>
        <message>
            <source>{error} The product may not have been downloaded whole.</source>
            <translation>{error} Puede que el producto no se haya descargado completo.</translation>
        </message>
        <message>
            <source>{error} They are used all the same, as was asked for; the Google Earth stream may be misled.</source>
            <translation>{error} Se usan de todos modos, como se pidió; la rama Google Earth puede dar resultados erróneos.</translation>
        </message>
        <message>
            <source>{error} To use them all the same, tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>{error} Para usarlas de todos modos, active 'Aceptar objetos de otro segmentador' (force_segmenter).</translation>
        </message>
        <message>
            <source>{field} is nested too deeply or too long</source>
            <translation>{field} está anidado a demasiada profundidad o es demasiado largo</translation>
        </message>
        <message>
            <source>{field} must be {needed}; given: {value}</source>
            <translation>{field} debe ser {needed}; se indicó: {value}</translation>
        </message>
        <message>
            <source>{finding}. Copy or create the training set again.</source>
            <translation>{finding}. Copie o cree el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>{finding}. They are left out.</source>
            <translation>{finding}. Se excluyen.</translation>
        </message>
        <message>
            <source>{first} and {second} both may be the metadata of {file}, and differ in what its numbers stand for. Leave that of its own product only.</source>
            <translation>Tanto {first} como {second} pueden ser los metadatos de {file}, y difieren en lo que representan sus números. Deje solo los de su propio producto.</translation>
        </message>
        <message>
            <source>{folder} has no room for {size:.0f} MB. Make room there.</source>
            <translation>En {folder} no hay espacio para {size:.0f} MB. Libere espacio ahí.</translation>
        </message>
        <message>
            <source>{folder} has {free:.3g} MB free; the output needs up to {bytes_needed:.3g} MB. Make room or choose another place.</source>
            <translation>En {folder} hay {free:.3g} MB libres; la salida necesita hasta {bytes_needed:.3g} MB. Libere espacio o elija otro lugar.</translation>
        </message>
        <message>
            <source>{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>{folder} no es un conjunto de entrenamiento: le falta {missing}. Elija una carpeta creada por 'Crear conjunto de entrenamiento', o la carpeta del conjunto de datos LCZC-GES2.</translation>
        </message>
        <message>
            <source>{given} as {needed}</source>
            <translation>{given} como {needed}</translation>
        </message>
        <message>
            <source>{have:,} of {size:,} bytes came</source>
            <translation>llegaron {have:,} de {size:,} bytes</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that no offset is in its numbers, but those of its darkest ground (water, shadow, plants) are all about 1000. Its reflectances would be wrong.</source>
            <translation>{id} se excluye: su descripción dice que no hay desplazamiento en sus números, pero los de su terreno más oscuro (agua, sombra, plantas) son todos de alrededor de 1000. Sus reflectancias serían erróneas.</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that the numbers are 1000 too high, but too many of them are below 900. Its reflectances would be wrong.</source>
            <translation>{id} se excluye: su descripción dice que los números son 1000 demasiado altos, pero demasiados de ellos están por debajo de 900. Sus reflectancias serían erróneas.</translation>
        </message>
        <message>
            <source>{id} is left out: its item tells neither its processing baseline nor its offset, and no ground is dark and clear enough to show whether its numbers are 1000 too high. Choose other dates or another catalogue.</source>
            <translation>{id} se excluye: su descripción no indica ni su línea base de procesamiento ni su desplazamiento, y ningún terreno es lo bastante oscuro y despejado para mostrar si sus números son 1000 demasiado altos. Elija otras fechas u otro catálogo.</translation>
        </message>
        <message>
            <source>{id}: its item tells neither its processing baseline nor its offset; by its dark ground it is {offset:g}.</source>
            <translation>{id}: su descripción no indica ni su línea base de procesamiento ni su desplazamiento; según su terreno oscuro, este es {offset:g}.</translation>
        </message>
        <message>
            <source>{id}: no ground is dark and clear enough to show whether the offset is gone, as its item says; the item is believed.</source>
            <translation>{id}: ningún terreno es lo bastante oscuro y despejado para mostrar si el desplazamiento ya no está, como dice su descripción; se da por buena la descripción.</translation>
        </message>
        <message>
            <source>{kept} cells of patches that are smaller than {area:g} m² keep their class: no larger patch is near them.</source>
            <translation>{kept} celdas de parches menores de {area:g} m² conservan su clase: no hay ningún parche mayor cerca de ellas.</translation>
        </message>
        <message>
            <source>{kind}: {error}</source>
            <translation>{kind}: {error}</translation>
        </message>
        <message>
            <source>{later} shows the same as {earlier} in every cell. Both count: if one is a copy of the other, leave it out, for the same errors twice prove changes that are none.</source>
            <translation>{later} muestra lo mismo que {earlier} en todas las celdas. Cuentan ambos: si uno es copia del otro, exclúyalo, pues los mismos errores dos veces prueban cambios que no lo son.</translation>
        </message>
        <message>
            <source>{layer} is read, which holds classes; to read another, choose {example}</source>
            <translation>se lee {layer}, que contiene clases; para leer otra, elija {example}</translation>
        </message>
        <message>
            <source>{left} of {count} features of {name} are no polygons: left out.</source>
            <translation>{left} de {count} objetos espaciales de {name} no son polígonos: se excluyen.</translation>
        </message>
        <message>
            <source>{lost} of {total} reference areas or blocks lie off the map and are not used.</source>
            <translation>{lost} de {total} áreas o bloques de referencia quedan fuera del mapa y no se usan.</translation>
        </message>
        <message>
            <source>{megabytes:.0f} MB fetched and unpacked so far</source>
            <translation>{megabytes:.0f} MB descargados y desempaquetados hasta ahora</translation>
        </message>
        <message>
            <source>{names} came as the probabilities of several maps. Give each map its own, in the maps' order.</source>
            <translation>Se indicó como probabilidades de varios mapas: {names}. Indique para cada mapa las suyas, en el orden de los mapas.</translation>
        </message>
        <message>
            <source>{names} came more than once. Each map counts once, where it comes first: the same errors twice prove nothing.</source>
            <translation>Se indicó más de una vez: {names}. Cada mapa cuenta una sola vez, donde aparece primero: los mismos errores dos veces no prueban nada.</translation>
        </message>
        <message>
            <source>{names} names were given for {maps} maps. Give one for each, in their order.</source>
            <translation>Se dieron {names} nombres para {maps} mapas. Dé uno para cada uno, en su orden.</translation>
        </message>
        <message>
            <source>{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.</source>
            <translation>{name} ({size:,} bytes) está truncado o no es un checkpoint de PyTorch. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} and {reference} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} y {reference} no tienen ninguna celda con datos en común. Compruebe los sistemas de referencia de coordenadas de ambos, o elija mapas del mismo lugar.</translation>
        </message>
        <message>
            <source>{name} and {second_name} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} y {second_name} no tienen ninguna celda con datos en común. Compruebe los sistemas de referencia de coordenadas de ambos, o elija mapas del mismo lugar.</translation>
        </message>
        <message>
            <source>{name} at {address} is not what the catalogue says ({found}): an image of one band of whole numbers with a coordinate reference system is needed. Choose another catalogue.</source>
            <translation>{name} en {address} no es lo que dice el catálogo ({found}): se necesita una imagen de una banda de números enteros con un sistema de referencia de coordenadas. Elija otro catálogo.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to EPSG:4326 ({error}). Check its coordinate reference system.</source>
            <translation>{name} no se puede llevar a EPSG:4326 ({error}). Compruebe su sistema de referencia de coordenadas.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds.</source>
            <translation>{name} no se puede convertir a metros: su SRC no concuerda con sus límites.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds. Check the CRS of the layer.</source>
            <translation>{name} no se puede convertir a metros: su SRC no concuerda con sus límites. Compruebe el SRC de la capa.</translation>
        </message>
        <message>
            <source>{name} cannot be fetched from {address}: {why}. What came so far is kept: run it again to go on, or choose another catalogue.</source>
            <translation>{name} no se puede descargar de {address}: {why}. Lo que llegó hasta ahora se conserva: ejecútelo de nuevo para continuar, o elija otro catálogo.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({problem}); if it names the values of the map, these names are not used. Check it, or give the class of each value (codes).</source>
            <translation>No se puede leer {name} ({problem}); si da nombre a los valores del mapa, esos nombres no se usan. Compruébelo o indique la clase de cada valor (códigos).</translation>
        </message>
        <message>
            <source>{name} cannot be read as a vector layer ({error}).</source>
            <translation>{name} no se puede leer como capa vectorial ({error}).</translation>
        </message>
        <message>
            <source>{name} cannot be read as instances ({error}). Choose what 'Segment objects' wrote.</source>
            <translation>{name} no se puede leer como instancias ({error}). Elija lo que escribió 'Segmentar objetos'.</translation>
        </message>
        <message>
            <source>{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is of processing baseline 04.00 or later (since January 2022), set the offset to -1000.</source>
            <translation>{name} viene sin sus metadatos, por lo que sus valores se toman como reflectancia x 10000. Si es de la línea base de procesamiento 04.00 o posterior (desde enero de 2022), ponga el desplazamiento en -1000.</translation>
        </message>
        <message>
            <source>{name} crashes the HDF5 library: it is damaged. Download it again.</source>
            <translation>{name} hace fallar la biblioteca HDF5: está dañado. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} declares scale and offset for some of its bands only ({declared}), so that its bands do not go together. Declare them for all bands or for none, or give the reflectance scale and offset.</source>
            <translation>{name} declara escala y desplazamiento solo para algunas de sus bandas ({declared}), de modo que sus bandas no concuerdan. Declárelos para todas las bandas o para ninguna, o indique la escala y el desplazamiento de reflectancia.</translation>
        </message>
        <message>
            <source>{name} declares scale {tag_scale:g} and offset {tag_offset:g}; the numbers given count instead: (number + {offset:g}) / {scale:g}. Give scale 10000 and offset 0 for the file's own.</source>
            <translation>{name} declara la escala {tag_scale:g} y el desplazamiento {tag_offset:g}; en su lugar cuentan los números indicados: (número + {offset:g}) / {scale:g}. Indique la escala 10000 y el desplazamiento 0 para usar los del propio archivo.</translation>
        </message>
        <message>
            <source>{name} describes a service on the network, which is not read as a file. Choose a file with the data, or save the service's layer to one.</source>
            <translation>{name} describe un servicio en la red, que no se lee como archivo. Elija un archivo con los datos, o guarde la capa del servicio en uno.</translation>
        </message>
        <message>
            <source>{name} does not name the parts {parts}. Copy the training set again.</source>
            <translation>{name} no nombra las partes {parts}. Copie el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>{name} does not say in which encoding its texts are: they are read as Latin-1. If names look wrong, set the encoding of the layer (Layer properties &gt; Source).</source>
            <translation>{name} no dice en qué codificación están sus textos: se leen como Latin-1. Si los nombres se ven mal, ajuste la codificación de la capa (Propiedades de la capa &gt; Fuente).</translation>
        </message>
        <message>
            <source>{name} does not say which of its {count} bands are red, green and blue; {chosen} are taken{why}. Give the bands yourself (BANDS) if they are others.</source>
            <translation>{name} no dice cuáles de sus {count} bandas son rojo, verde y azul; se toman {chosen}{why}. Indique usted las bandas (BANDS) si son otras.</translation>
        </message>
        <message>
            <source>{name} does not tell what map it was drawn from, as samples of earlier versions: it is only checked that its points lie in the classes that they were drawn as.</source>
            <translation>{name} no indica de qué mapa se extrajo, como las muestras de versiones anteriores: solo se comprueba que sus puntos estén en las clases como las que se extrajeron.</translation>
        </message>
        <message>
            <source>{name} gives its values the colours of LCZ classes, unlike any known scheme; its colours are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} da a sus valores los colores de clases LCZ, de forma distinta de cualquier esquema conocido; se usan sus colores: {names}. Para leerlos de otro modo, indique la clase de cada valor (codes).</translation>
        </message>
        <message>
            <source>{name} gives no token to read its files ({error}). Try again later, or choose another catalogue.</source>
            <translation>{name} no da ningún token para leer sus archivos ({error}). Inténtelo más tarde, o elija otro catálogo.</translation>
        </message>
        <message>
            <source>{name} has another grid than the probabilities. Choose the streams and the probabilities of one run.</source>
            <translation>{name} tiene otra cuadrícula que las probabilidades. Elija las ramas y las probabilidades de una misma ejecución.</translation>
        </message>
        <message>
            <source>{name} has data on {share:.0%} of the ground that two maps at least have. Its areas as mapped are of that part; those by all maps together are of the whole.</source>
            <translation>{name} tiene datos en el {share:.0%} del terreno que tienen al menos dos mapas. Sus superficies según el mapa son de esa parte; las de todos los mapas juntos son del conjunto.</translation>
        </message>
        <message>
            <source>{name} has format {version}; known are formats up to {format_version}. Update the plugin.</source>
            <translation>{name} tiene el formato {version}; se conocen formatos hasta {format_version}. Actualice el complemento.</translation>
        </message>
        <message>
            <source>{name} has more than {most} scenes of the extent and dates. Choose a smaller extent, fewer dates or less cloud.</source>
            <translation>{name} tiene más de {most} escenas de la extensión y las fechas. Elija una extensión menor, menos fechas o menos nubes.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} images, only: {levels}. Choose another level or catalogue.</source>
            <translation>{name} no tiene imágenes de Level-{level}, solo: {levels}. Elija otro nivel u otro catálogo.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} scene of the extent from {start} to {end} with at most {cloud:g} % cloud ({count} with more). Choose other dates, more cloud, or another catalogue.</source>
            <translation>{name} no tiene ninguna escena de Level-{level} de la extensión, de {start} a {end}, con un máximo de {cloud:g} % de nubes ({count} con más). Elija otras fechas, más nubes u otro catálogo.</translation>
        </message>
        <message>
            <source>{name} has no band like the one chosen of {other}, band {chosen}: its band {band} is read. To read another, save that as a file of its own.</source>
            <translation>{name} no tiene ninguna banda como la elegida de {other}, la banda {chosen}: se lee su banda {band}. Para leer otra, guárdela en un archivo propio.</translation>
        </message>
        <message>
            <source>{name} has no cell of any {missing} class; found: {found}. If that cannot be, check its codes, and give them (codes, such as 21=1,22=2).</source>
            <translation>{name} no tiene ninguna celda de una clase {missing}; se encontró: {found}. Si eso no puede ser, compruebe sus códigos e indíquelos (codes, como 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} has no cell with a class. Choose another band or map.</source>
            <translation>{name} no tiene ninguna celda con una clase. Elija otra banda u otro mapa.</translation>
        </message>
        <message>
            <source>{name} has no class where the reference lies: nothing can be compared. Choose another map, band or reference.</source>
            <translation>{name} no tiene ninguna clase donde está la referencia: no se puede comparar nada. Elija otro mapa, otra banda u otra referencia.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source) or write it into the file.</source>
            <translation>{name} no tiene sistema de referencia de coordenadas. Asigne uno a la capa (Propiedades de la capa &gt; Fuente) o escríbalo en el archivo.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source).</source>
            <translation>{name} no tiene sistema de referencia de coordenadas. Asigne uno a la capa (Propiedades de la capa &gt; Fuente).</translation>
        </message>
        <message>
            <source>{name} has no data in {bands}, where its other bands have: all that was looked at there is no data, not a number, or masked. An image has data only where all bands have. Check the files, or download them again.</source>
            <translation>{name} no tiene datos en {bands}, donde sus otras bandas sí los tienen: todo lo que se miró allí es sin datos, no es un número o está enmascarado. Una imagen solo tiene datos donde los tienen todas las bandas. Compruebe los archivos, o descárguelos de nuevo.</translation>
        </message>
        <message>
            <source>{name} has no data where any other map has. Leave it out, or choose one of the same place.</source>
            <translation>{name} no tiene datos donde los tiene algún otro mapa. Exclúyalo, o elija uno del mismo lugar.</translation>
        </message>
        <message>
            <source>{name} has no features. Digitise training areas first.</source>
            <translation>{name} no tiene objetos espaciales. Digitalice antes áreas de entrenamiento.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}.</source>
            <translation>{name} no tiene el campo {field}. Sus campos son: {fields}.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}. Choose the field with the labels.</source>
            <translation>{name} no tiene el campo {field}. Sus campos son: {fields}. Elija el campo con las etiquetas.</translation>
        </message>
        <message>
            <source>{name} has no field {field}: its points are taken as drawn at random within each class of the map. If they were chosen otherwise, the figures mean nothing.</source>
            <translation>{name} no tiene el campo {field}: se supone que sus puntos se extrajeron al azar dentro de cada clase del mapa. Si se eligieron de otro modo, las cifras no significan nada.</translation>
        </message>
        <message>
            <source>{name} has no folder {layer}. Its folders are: {layers}. Choose one of them, or the whole file.</source>
            <translation>{name} no tiene la carpeta {layer}. Sus carpetas son: {layers}. Elija una de ellas, o el archivo completo.</translation>
        </message>
        <message>
            <source>{name} has no labelled point in these classes of the map, {share:.1%} of its area: {classes}. Label some of each: without, nothing can be said of that part of the map, and only up to {most:.0%} can be left out.</source>
            <translation>{name} no tiene ningún punto etiquetado en estas clases del mapa, el {share:.1%} de su superficie: {classes}. Etiquete algunos de cada una: sin ellos no se puede decir nada de esa parte del mapa, y solo se puede excluir hasta el {most:.0%}.</translation>
        </message>
        <message>
            <source>{name} has no pixels where the objects of these windows lie. Give the image that they were found in, or none: each object has its colour as a whole then.</source>
            <translation>{name} no tiene píxeles donde están los objetos de estas ventanas. Indique la imagen en la que se encontraron, o ninguna: entonces cada objeto tiene su color en conjunto.</translation>
        </message>
        <message>
            <source>{name} has no place of {size:g} m with data throughout. Choose a smaller size or another raster.</source>
            <translation>{name} no tiene ningún lugar de {size:g} m con datos en su totalidad. Elija un tamaño menor u otro ráster.</translation>
        </message>
        <message>
            <source>{name} has no polygon layer; it has: {layers}. Choose a layer of polygons.</source>
            <translation>{name} no tiene ninguna capa de polígonos; tiene: {layers}. Elija una capa de polígonos.</translation>
        </message>
        <message>
            <source>{name} has no polygons ({count} features). Choose a layer of polygons.</source>
            <translation>{name} no tiene polígonos ({count} objetos espaciales). Elija una capa de polígonos.</translation>
        </message>
        <message>
            <source>{name} has no scene classification (Level-2A has one): its clouds stay.</source>
            <translation>{name} no tiene clasificación de escena (Level-2A la tiene): sus nubes se conservan.</translation>
        </message>
        <message>
            <source>{name} has no valid pixel there, only nodata. Choose another extent or image.</source>
            <translation>{name} no tiene ahí ningún píxel válido, solo valores sin datos. Elija otra extensión u otra imagen.</translation>
        </message>
        <message>
            <source>{name} has pixels of {pixel_m:.2g} m; at the resolution asked for, {resolution_m:g} m, it is enlarged and shows no more detail.</source>
            <translation>{name} tiene píxeles de {pixel_m:.2g} m; con la resolución pedida, {resolution_m:g} m, se amplía y no muestra más detalle.</translation>
        </message>
        <message>
            <source>{name} has pixels of {size:g} m; they are brought to 10 m and show no more detail than before.</source>
            <translation>{name} tiene píxeles de {size:g} m; se llevan a 10 m y no muestran más detalle que antes.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons with classes: {layers}. Choose one of them, as {example}.</source>
            <translation>{name} tiene varias capas de polígonos con clases: {layers}. Elija una de ellas, como {example}.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons: {layers}. {layer} is read; to read another, choose {example}.</source>
            <translation>{name} tiene varias capas de polígonos: {layers}. Se lee {layer}; para leer otra, elija {example}.</translation>
        </message>
        <message>
            <source>{name} has the band {band} twice: {found} and {path}.</source>
            <translation>{name} tiene dos veces la banda {band}: {found} y {path}.</translation>
        </message>
        <message>
            <source>{name} has {count} band(s); band {band} was asked for.</source>
            <translation>{name} tiene {count} banda(s); se pidió la banda {band}.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; asked for: {candidates}. Give numbers of bands that there are.</source>
            <translation>{name} tiene {count} bandas; se pidió: {candidates}. Indique números de bandas que existan.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; features are 1 to {most} of them (given: {given}). Choose another raster, or fewer of its bands.</source>
            <translation>{name} tiene {count} bandas; las características son de 1 a {most} de ellas (dadas: {given}). Elija otro ráster o menos de sus bandas.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the model's features are {wanted} ({bands}). Choose a raster with the same bands in the same order.</source>
            <translation>{name} tiene {count} bandas; las características del modelo son {wanted} ({bands}). Elija un ráster con las mismas bandas en el mismo orden.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the probabilities of the 17 classes are needed. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} tiene {count} bandas; se necesitan las probabilidades de las 17 clases. Elija la salida 'Probabilidades' de 'Clasificar zonas climáticas locales'.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the streams raster of 'Classify local climate zones' has three. Choose that.</source>
            <translation>{name} tiene {count} bandas; el ráster de ramas de 'Clasificar zonas climáticas locales' tiene tres. Elija ese.</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes, far more than a list of samples needs. Get the file from its publisher again.</source>
            <translation>{name} tiene {size:,} bytes, muchos más de los que necesita una lista de muestras. Obtenga el archivo de nuevo de quien lo publica.</translation>
        </message>
        <message>
            <source>{name} has {there:,} patches, its split names {count:,} samples. Copy the training set again.</source>
            <translation>{name} tiene {there:,} parches; su partición nombra {count:,} muestras. Copie el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>{name} has {width} x {height} pixels of {resolution:g} m; one window needs {window_px} x {window_px}. Choose a larger image.</source>
            <translation>{name} tiene {width} x {height} píxeles de {resolution:g} m; una ventana necesita {window_px} x {window_px}. Elija una imagen mayor.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells with data, though it marks cells without data otherwise, and no 17. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} contiene 0 en el {share:.3g} % de sus celdas con datos, aunque marca de otro modo las celdas sin datos, y ningún 17. El 0 se tomó como sin datos. Si el mapa cuenta sus clases desde 0, de modo que 0 es LCZ 1 y 16 es LCZ G, indique sus códigos ({codes}), o súmele 1 antes.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells, every number from 1 to 16 and no 17, and does not tell how it marks cells without data. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} contiene 0 en el {share:.3g} % de sus celdas, todos los números de 1 a 16 y ningún 17, y no dice cómo marca las celdas sin datos. El 0 se tomó como sin datos. Si el mapa cuenta sus clases desde 0, de modo que 0 es LCZ 1 y 16 es LCZ G, indique sus códigos ({codes}), o súmele 1 antes.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers, not Sentinel-2 reflectance. Choose another image.</source>
            <translation>{name} contiene números complejos, no reflectancia de Sentinel-2. Elija otra imagen.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers. Give features as real ones, such as backscatter in decibels.</source>
            <translation>{name} contiene números complejos. Dé las características como reales, por ejemplo retrodispersión en decibelios.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers; an LCZ map holds whole class codes.</source>
            <translation>{name} contiene números complejos; un mapa LCZ contiene códigos de clase enteros.</translation>
        </message>
        <message>
            <source>{name} holds more than is read from a KML file: {elements} elements, {nested} within each other, {places} corners, names of {text} characters. Save it as a GeoPackage, and choose that.</source>
            <translation>{name} contiene más de lo que se lee de un archivo KML: {elements} elementos, {nested} anidados unos en otros, {places} vértices, nombres de {text} caracteres. Guárdelo como GeoPackage y elija ese.</translation>
        </message>
        <message>
            <source>{name} holds negative numbers, which are no probabilities. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} contiene números negativos, que no son probabilidades. Elija la salida 'Probabilidades' de 'Clasificar zonas climáticas locales'.</translation>
        </message>
        <message>
            <source>{name} holds no KML file. Export the training areas as KMZ or KML again.</source>
            <translation>{name} no contiene ningún archivo KML. Exporte de nuevo las áreas de entrenamiento como KMZ o KML.</translation>
        </message>
        <message>
            <source>{name} holds no class at all: every cell that was read is without data. Check the map, its band and its nodata value.</source>
            <translation>{name} no contiene ninguna clase: todas las celdas que se leyeron carecen de datos. Compruebe el mapa, su banda y su valor sin datos.</translation>
        </message>
        <message>
            <source>{name} holds no class that could be exported: all is nodata.</source>
            <translation>{name} no contiene ninguna clase que se pueda exportar: no hay más que celdas sin datos.</translation>
        </message>
        <message>
            <source>{name} holds no data of its own: it is a VRT, which lists other files, though its name does not say so. Choose the file with the data, or give the list its ending .vrt if it is yours.</source>
            <translation>{name} no contiene datos propios: es un VRT, que enumera otros archivos, aunque su nombre no lo diga. Elija el archivo con los datos, o dé a la lista su extensión .vrt si es suya.</translation>
        </message>
        <message>
            <source>{name} holds no measurements that objects could have a mean of (a colour table, complex numbers, or no band at all). Choose a raster of heights or other values as a layer of objects.</source>
            <translation>{name} no contiene mediciones de las que los objetos puedan tener una media (una tabla de colores, números complejos o ninguna banda). Elija un ráster de alturas u otros valores como capa de los objetos.</translation>
        </message>
        <message>
            <source>{name} holds numbers beyond {largest:g} on {share:.2g} % of its pixels: taken as no data, which the file does not declare.</source>
            <translation>{name} contiene números más allá de {largest:g} en el {share:.2g} % de sus píxeles: se toman como sin datos, lo que el archivo no declara.</translation>
        </message>
        <message>
            <source>{name} holds several KML files: {files}. Unpack it, and choose one of them.</source>
            <translation>{name} contiene varios archivos KML: {files}. Descomprímalo y elija uno de ellos.</translation>
        </message>
        <message>
            <source>{name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, far above all others in its band, and it counts as measured. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} contiene el valor {value:.15g} en el {share:.3g} % de los píxeles que se miraron, muy por encima de todos los demás de su banda, y cuenta como medido. Si significa sin datos, declárelo así (Ráster &gt; Conversión &gt; Traducir, o los ajustes de transparencia de la capa).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters ({listed}), each by itself. Choose one of them, or make one image of them first (Raster &gt; Miscellaneous &gt; Build virtual raster, each input file into a separate band).</source>
            <translation>{name} contiene {count} rásteres ({listed}), cada uno por separado. Elija uno de ellos, o forme antes una sola imagen con ellos (Ráster &gt; Miscelánea &gt; Construir ráster virtual, cada archivo de entrada en una banda separada).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters, each by itself. Choose one of them, such as {example}.</source>
            <translation>{name} contiene {count} rásteres, cada uno por separado. Elija uno de ellos, como {example}.</translation>
        </message>
        <message>
            <source>{name} holds {found}, of which no class is known; known are {known}. Give the class of every value (codes, such as 21=1,22=2), or declare values that are no class as nodata.</source>
            <translation>{name} contiene {found}, cuya clase no se conoce; se conocen {known}. Indique la clase de cada valor (codes, como 21=1,22=2), o declare como sin datos los valores que no son clases.</translation>
        </message>
        <message>
            <source>{name} holds {kind} numbers, not an image's brightness. Choose an RGB image.</source>
            <translation>{name} contiene números de tipo {kind}, no los valores de brillo de una imagen. Elija una imagen RGB.</translation>
        </message>
        <message>
            <source>{name} holds {kind}, not a SAM checkpoint's tensors. {advice}</source>
            <translation>{name} contiene un objeto {kind}, no los tensores de un checkpoint de SAM. {advice}</translation>
        </message>
        <message>
            <source>{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read. Save it as a GeoPackage.</source>
            <translation>{name} contiene {size:.0f} MB de KML; se leen como máximo {largest:.0f} MB. Guárdelo como GeoPackage.</translation>
        </message>
        <message>
            <source>{name} in {path_name} cannot be read ({error}). Download the zip again.</source>
            <translation>{name} en {path_name} no se puede leer ({error}). Descargue el zip de nuevo.</translation>
        </message>
        <message>
            <source>{name} is 0 in red, green and blue on about {share:.0f} % of its pixels, in large pieces: taken as no data, which the file does not declare. If it is ground, declare another value as no data.</source>
            <translation>{name} vale 0 en rojo, verde y azul en cerca del {share:.0f} % de sus píxeles, en trozos grandes: se toma como sin datos, lo que el archivo no declara. Si es terreno, declare otro valor como sin datos.</translation>
        </message>
        <message>
            <source>{name} is a product of SNAP (BEAM-DIMAP), whose numbers are scaled in its own way. In SNAP, save it as a GeoTIFF with the bands' names (File &gt; Export) and give that to 'Classify local climate zones', or choose the SAFE product it was made from.</source>
            <translation>{name} es un producto de SNAP (BEAM-DIMAP), cuyos números están escalados a su manera. En SNAP, guárdelo como GeoTIFF con los nombres de las bandas (File &gt; Export) e indíquelo a 'Clasificar zonas climáticas locales', o elija el producto SAFE del que se hizo.</translation>
        </message>
        <message>
            <source>{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>{name} es un archivo safetensors, pero no un modelo DF4LCZ. Elija un modelo creado por 'Entrenar modelo DF4LCZ' o 'Importar pesos publicados'.</translation>
        </message>
        <message>
            <source>{name} is damaged ({error}). Segment the image again.</source>
            <translation>{name} está dañado ({error}). Segmente la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{name} is damaged: its part {damaged} does not match its checksum. Download it again.</source>
            <translation>{name} está dañado: su parte {damaged} no coincide con su suma de comprobación. Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} is encrypted. Unpack it with its password and choose the SAFE folder.</source>
            <translation>{name} está cifrado. Descomprímalo con su contraseña y elija la carpeta SAFE.</translation>
        </message>
        <message>
            <source>{name} is left out, since its numbers cannot be reflectance ({why}). Choose another catalogue if you need this day.</source>
            <translation>{name} se excluye, ya que sus números no pueden ser reflectancia ({why}). Elija otro catálogo si necesita este día.</translation>
        </message>
        <message>
            <source>{name} is no checkpoint as PyTorch writes it: it is packed, or claims more than it holds. {advice}</source>
            <translation>{name} no es un checkpoint como los que escribe PyTorch: está comprimido, o declara más de lo que contiene. {advice}</translation>
        </message>
        <message>
            <source>{name} is no checkpoint of plain tensors: it is damaged, or holds Python objects, which are never loaded because they can run code. {advice}</source>
            <translation>{name} no es un checkpoint de simples tensores: está dañado o contiene objetos de Python, que nunca se cargan porque pueden ejecutar código. {advice}</translation>
        </message>
        <message>
            <source>{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.</source>
            <translation>{name} no es un pickle de números de muestra, o está dañado ({error}). Copie el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>{name} is no valid KML ({error}). Export it again.</source>
            <translation>{name} no es un KML válido ({error}). Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} is no valid KMZ ({error}). Export it again.</source>
            <translation>{name} no es un KMZ válido ({error}). Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} is none of the published checkpoints, and PyTorch {version} has known holes in reading others; needed is {need} or newer. Run 'Install engine' with 'Repair' ticked, or choose a published one.</source>
            <translation>{name} no es ninguno de los checkpoints publicados, y PyTorch {version} tiene fallos de seguridad conocidos al leer otros; hace falta {need} o posterior. Ejecute 'Instalar motor' con 'Reparar' marcado, o elija uno publicado.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg file. Name the output so.</source>
            <translation>{name} no es un archivo .gpkg. Dé a la salida un nombre que termine así.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg or .geojson file. Name the output so.</source>
            <translation>{name} no es un archivo .gpkg ni .geojson. Dé a la salida un nombre que termine así.</translation>
        </message>
        <message>
            <source>{name} is not a DF4LCZ model or is truncated ({error}). {hint}</source>
            <translation>{name} no es un modelo DF4LCZ o está truncado ({error}). {hint}</translation>
        </message>
        <message>
            <source>{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip of a SAFE product as delivered, or unpack it and choose the files of the bands.</source>
            <translation>{name} no es un producto Sentinel-2: no contiene MTD_MSIL1C.xml ni MTD_MSIL2A.xml. Elija el zip de un producto SAFE tal como se entrega, o descomprímalo y elija los archivos de las bandas.</translation>
        </message>
        <message>
            <source>{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file as its authors published it.</source>
            <translation>{name} no es un archivo de pesos de Keras, o está truncado ({error}). Elija el archivo .h5 o .hdf5 tal como lo publicaron sus autores.</translation>
        </message>
        <message>
            <source>{name} is not a layer of points. Choose the sample that 'Draw accuracy sample' made; for polygons of known class run 'Accuracy of an LCZ map'.</source>
            <translation>{name} no es una capa de puntos. Elija la muestra que creó 'Extraer muestra de exactitud'; para polígonos de clase conocida, ejecute 'Exactitud de un mapa LCZ'.</translation>
        </message>
        <message>
            <source>{name} is not a zip or is damaged ({error}). Download it again.</source>
            <translation>{name} no es un zip o está dañado ({error}). Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds fractions ({examples}, ...). Choose a raster of class codes; a map that was resampled by averaging has to be made again with nearest neighbour.</source>
            <translation>{name} no es un mapa LCZ: contiene fracciones ({examples}, ...). Elija un ráster de códigos de clase; un mapa que se remuestreó promediando debe crearse de nuevo con el vecino más próximo.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds {found}, outside every known scheme ({schemes}). Choose an LCZ map, or declare these values as nodata.</source>
            <translation>{name} no es un mapa LCZ: contiene {found}, fuera de todos los esquemas conocidos ({schemes}). Elija un mapa LCZ, o declare estos valores como sin datos.</translation>
        </message>
        <message>
            <source>{name} is not the metadata of a Sentinel-2 product ({error}).</source>
            <translation>{name} no contiene los metadatos de un producto Sentinel-2 ({error}).</translation>
        </message>
        <message>
            <source>{name} is not what QGIS shows: the engine reads {own}, the layer in QGIS has {shown}. Check that the file and its companions (.tfw, .aux.xml, .hdr) have not changed since the layer was loaded, or save the layer as a GeoTIFF and use that.</source>
            <translation>{name} no es lo que muestra QGIS: el motor lee {own}, la capa en QGIS tiene {shown}. Compruebe que el archivo y sus acompañantes (.tfw, .aux.xml, .hdr) no han cambiado desde que se cargó la capa, o guarde la capa como GeoTIFF y use ese.</translation>
        </message>
        <message>
            <source>{name} is of Landsat (HLS L30), whose bands are others than Sentinel-2's. Choose the HLS S30 files.</source>
            <translation>{name} es de Landsat (HLS L30), cuyas bandas son distintas de las de Sentinel-2. Elija los archivos HLS S30.</translation>
        </message>
        <message>
            <source>{name} is of processing baseline {baseline}, whose numbers are 1000 too high as delivered, but its metadata does not state the offset: 0 is taken. Download the product again, or set the offset to -1000.</source>
            <translation>{name} es de la línea base de procesamiento {baseline}, cuyos números, tal como se entregan, son 1000 unidades demasiado altos, pero sus metadatos no indican el desplazamiento: se toma 0. Descargue el producto de nuevo, o ponga el desplazamiento en -1000.</translation>
        </message>
        <message>
            <source>{name} is placed by rational polynomial coefficients (RPC) only, which need the height of the ground. Orthorectify it first (gdalwarp -rpc, with a height model).</source>
            <translation>{name} solo está situado mediante coeficientes polinómicos racionales (RPC), que necesitan la altura del terreno. Ortorrectifíquelo antes (gdalwarp -rpc, con un modelo de alturas).</translation>
        </message>
        <message>
            <source>{name} is plain {colour} (red, green and blue all {value}) on about {share:.0f} % of its pixels, in large pieces, as mosaics are where they show nothing. It counts as ground: objects are found in it, and the Google Earth stream has a say there. If it is none, declare {value} as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} es de un {colour} uniforme (rojo, verde y azul valen todos {value}) en cerca del {share:.0f} % de sus píxeles, en trozos grandes, como lo son los mosaicos donde no muestran nada. Cuenta como terreno: en esa parte se encuentran objetos, y la rama Google Earth interviene allí. Si no lo es, declare {value} como sin datos (Ráster &gt; Conversión &gt; Traducir, o los ajustes de transparencia de la capa).</translation>
        </message>
        <message>
            <source>{name} is read; to read another, choose the class field</source>
            <translation>se lee {name}; para leer otro, elija el campo de clase</translation>
        </message>
        <message>
            <source>{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.</source>
            <translation>{name} no es seguro: su entrada {entry} apunta fuera del zip. Descargue de nuevo el producto de su fuente.</translation>
        </message>
        <message>
            <source>{name} is unsafe: its metadata claims {size:,} bytes.</source>
            <translation>{name} no es seguro: sus metadatos declaran {size:,} bytes.</translation>
        </message>
        <message>
            <source>{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).</source>
            <translation>{name} se reproyecta al vuelo a 10 m en {crs} ({width} x {height} px).</translation>
        </message>
        <message>
            <source>{name} is without data everywhere: no cell has a value. Check that the inputs hold data there.</source>
            <translation>{name} carece de datos en todas partes: ninguna celda tiene valor. Compruebe que las entradas contienen datos ahí.</translation>
        </message>
        <message>
            <source>{name} is written as {formats}; given: {path}. Give a file whose name ends so.</source>
            <translation>{name} se escribe como {formats}; se indicó: {path}. Indique un archivo cuyo nombre termine así.</translation>
        </message>
        <message>
            <source>{name} is {kind}: each band is stretched to 8 bits between its {low:g} and {high:g} % values ({values}).</source>
            <translation>{name} es de tipo {kind}: cada banda se ajusta a 8 bits entre sus percentiles {low:g} y {high:g} ({values}).</translation>
        </message>
        <message>
            <source>{name} keeps its colours in a colour table, which is no image to segment. Turn it into red, green and blue bands first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>{name} guarda sus colores en una tabla de colores, que no es una imagen que se pueda segmentar. Conviértala antes en bandas roja, verde y azul (Ráster &gt; Conversión &gt; PCT a RGB).</translation>
        </message>
        <message>
            <source>{name} lacks the bands {missing}. Found: {found}. Needed are the Sentinel-2 bands {needed}, one file each, named by band.</source>
            <translation>A {name} le faltan las bandas {missing}. Nombres de banda encontrados: {found}. Se necesitan las bandas Sentinel-2 {needed}, un archivo cada una, con el nombre de la banda.</translation>
        </message>
        <message>
            <source>{name} lets nobody read files without keys. Make S3 keys in your account there and set the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (Settings &gt; Options &gt; System &gt; Environment), or choose another catalogue.</source>
            <translation>{name} no permite a nadie leer archivos sin claves. Cree claves S3 en su cuenta de ese servicio y defina las variables AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY (Configuración &gt; Opciones &gt; Sistema &gt; Entorno), o elija otro catálogo.</translation>
        </message>
        <message>
            <source>{name} lies across 180 degrees in {crs}, where its one half cannot be found from the other. Warp it to a projected coordinate reference system first (Raster &gt; Projections &gt; Warp), such as a UTM zone.</source>
            <translation>{name} cruza los 180 grados en {crs}, donde una de sus mitades no se puede encontrar a partir de la otra. Reproyéctelo antes a un sistema de referencia de coordenadas proyectado (Ráster &gt; Proyecciones &gt; Combar (reproyectar)), como una zona UTM.</translation>
        </message>
        <message>
            <source>{name} lies around a pole, where a map in degrees (EPSG:4326) cannot show it. Clip it to a place beside the pole, or choose an export in the map's own coordinate reference system.</source>
            <translation>{name} está alrededor de un polo, donde un mapa en grados (EPSG:4326) no puede mostrarlo. Recórtelo a un lugar junto al polo, o elija una exportación en el sistema de referencia de coordenadas propio del mapa.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on Earth: its coordinates do not fit its CRS ({crs}). Assign the right one to the layer.</source>
            <translation>{name} no está en ningún lugar de la Tierra: sus coordenadas no concuerdan con su SRC ({crs}). Asigne el correcto a la capa.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on the Sentinel-2 image. Choose features of the same place, or check the CRS of the layer.</source>
            <translation>{name} no está en ninguna parte de la imagen Sentinel-2. Elija características del mismo lugar o compruebe el SRC de la capa.</translation>
        </message>
        <message>
            <source>{name} lies on the network, where the engine reads no files beside it (.aux.xml, .msk), but QGIS found there: {found}. Save the layer as a GeoTIFF first (Export &gt; Save As), and use that.</source>
            <translation>{name} está en la red, donde el motor no lee los archivos que lo acompañan (.aux.xml, .msk), pero QGIS encontró ahí: {found}. Guarde antes la capa como GeoTIFF (Exportar &gt; Guardar como) y use ese.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the Sentinel-2 stream decides alone.</source>
            <translation>{name} queda fuera del mapa: la rama Sentinel-2 decide sola.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the other streams decide without it.</source>
            <translation>{name} queda fuera del mapa: las otras ramas deciden sin él.</translation>
        </message>
        <message>
            <source>{name} lists the scenes of the extent and dates on more than {pages} pages. Choose a smaller extent, fewer years or months.</source>
            <translation>{name} enumera las escenas de la extensión y las fechas en más de {pages} páginas. Elija una extensión menor, menos años o menos meses.</translation>
        </message>
        <message>
            <source>{name} marks its band {band} as transparency, but it holds as many different values as near infrared does: it hides {share:.0f} % of the image. If it is none, take the mark away (gdal_translate -colorinterp_{band} undefined).</source>
            <translation>{name} marca su banda {band} como transparencia, pero contiene tantos valores distintos como el infrarrojo cercano: oculta el {share:.0f} % de la imagen. Si no lo es, quite la marca (gdal_translate -colorinterp_{band} undefined).</translation>
        </message>
        <message>
            <source>{name} marks its bands {marked} as red, green and blue, but they are named otherwise ({listed}), as in a picture in false colours. Choose an image in true colours, or give the bands to take (BANDS).</source>
            <translation>{name} marca sus bandas {marked} como rojo, verde y azul, pero tienen otros nombres ({listed}), como en una imagen en falso color. Elija una imagen en color verdadero, o indique las bandas que deben tomarse (BANDS).</translation>
        </message>
        <message>
            <source>{name} may be damaged, not fully copied, empty or of another kind. Check it, or choose another one.</source>
            <translation>{name} puede estar dañado, copiado a medias, vacío o ser de otro tipo. Compruébelo, o elija otro.</translation>
        </message>
        <message>
            <source>{name} mixes code schemes; found so far: {found}. Known are {schemes}, one in a raster. Recode it (Reclassify by table), or declare values that are not classes as nodata.</source>
            <translation>{name} mezcla esquemas de códigos; encontrados hasta ahora: {found}. Se conocen {schemes}, uno por ráster. Recodifíquelo (Reclasificar por tabla), o declare como sin datos los valores que no son clases.</translation>
        </message>
        <message>
            <source>{name} names its bands itself, otherwise than {first}: the names given are not for it.</source>
            <translation>{name} nombra sus bandas por sí mismo, de otro modo que {first}: los nombres indicados no valen para él.</translation>
        </message>
        <message>
            <source>{name} names its values itself, unlike any known scheme; its names are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} nombra sus valores por sí mismo, de forma distinta de cualquier esquema conocido; se usan sus nombres: {names}. Para leerlos de otro modo, indique la clase de cada valor (codes).</translation>
        </message>
        <message>
            <source>{name} names its values, and not by LCZ classes: {names}. Choose an LCZ map, or give the class of each value (codes, such as 21=1,22=2).</source>
            <translation>{name} nombra sus valores, y no por clases LCZ: {names}. Elija un mapa LCZ, o indique la clase de cada valor (codes, como 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} names {count} samples in both of its parts {first} and {second}, such as {sample}: figures of such a split would promise too much. Create the training set again, or write the split anew.</source>
            <translation>{name} nombra {count} muestras tanto en su parte {first} como en su parte {second}, por ejemplo {sample}: las cifras de una partición así prometerían demasiado. Cree el conjunto de entrenamiento de nuevo, o escriba de nuevo la partición.</translation>
        </message>
        <message>
            <source>{name} numbers the areas one after the other</source>
            <translation>{name} numera las áreas una tras otra</translation>
        </message>
        <message>
            <source>{name} says that its bands {found} are red, green and blue; QGIS draws {shown}. The former are taken. Give the bands yourself (BANDS) to take others.</source>
            <translation>{name} dice que sus bandas {found} son rojo, verde y azul; QGIS muestra {shown}. Se toman las primeras. Indique usted las bandas (BANDS) para tomar otras.</translation>
        </message>
        <message>
            <source>{name} shows the same acquisition as {best} and is left out{why}.</source>
            <translation>{name} muestra la misma adquisición que {best} y se excluye{why}.</translation>
        </message>
        <message>
            <source>{name} was drawn from a map of {before:,} cells with a class, and {map} has {now:,}; their numbers differ in: {changes}. Choose the map that the sample was drawn from, as it was then, or draw a new sample.</source>
            <translation>{name} se extrajo de un mapa de {before:,} celdas con clase, y {map} tiene {now:,}; sus números difieren en: {changes}. Elija el mapa del que se extrajo la muestra, tal como era entonces, o extraiga una muestra nueva.</translation>
        </message>
        <message>
            <source>{name} was refused: it is a pickle that names {error}, which is no array or container and could run code. Nothing of it was run. Get the file from its publisher again.</source>
            <translation>{name} se rechazó: es un pickle que nombra {error}, que no es una matriz ni un contenedor y podría ejecutar código. No se ejecutó nada de él. Obtenga el archivo de nuevo de quien lo publicó.</translation>
        </message>
        <message>
            <source>{name}, suggested</source>
            <translation>{name}, sugerida</translation>
        </message>
        <message>
            <source>{name}. Licence: {licence}. Please cite: {citation}</source>
            <translation>{name}. Licencia: {licence}. Por favor, cite: {citation}</translation>
        </message>
        <message>
            <source>{name}: {count} bands of features.</source>
            <translation>{name}: {count} bandas de características.</translation>
        </message>
        <message>
            <source>{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.</source>
            <translation>{name}: {date}, Level-{level}, línea base {baseline}, desplazamiento {offset:g}.</translation>
        </message>
        <message>
            <source>{name}: {date}, no metadata.</source>
            <translation>{name}: {date}, sin metadatos.</translation>
        </message>
        <message>
            <source>{name}: {error}</source>
            <translation>{name}: {error}</translation>
        </message>
        <message>
            <source>{name}; streams: {streams}</source>
            <translation>{name}; ramas: {streams}</translation>
        </message>
        <message>
            <source>{number} scenes</source>
            <translation>{number} escenas</translation>
        </message>
        <message>
            <source>{part} could not be done in {count} tries ({why}). What is finished is kept; check the data there, or use fewer workers.</source>
            <translation>{part}: no se pudo hacer en {count} intentos ({why}). Lo terminado se conserva; revise los datos de allí, o use menos procesos de trabajo.</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a raster ({error}).</source>
            <translation>{path} no se puede abrir como ráster ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}).</source>
            <translation>{path} no se puede leer ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). Check the training set's folder.</source>
            <translation>{path} no se puede leer ({error}). Compruebe la carpeta del conjunto de entrenamiento.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({error}). Choose another place.</source>
            <translation>{path} no se puede escribir ({error}). Elija otro lugar.</translation>
        </message>
        <message>
            <source>{path} exists and holds {count} features; they are left as they are. Name a new file, or go on digitising in this one.</source>
            <translation>{path} existe y contiene {count} objetos espaciales; se dejan como están. Indique un archivo nuevo, o siga digitalizando en este.</translation>
        </message>
        <message>
            <source>{path} exists and is no GeoPackage ({error}); it is left as it is. Name a new file.</source>
            <translation>{path} existe y no es un GeoPackage ({error}); se deja como está. Indique un archivo nuevo.</translation>
        </message>
        <message>
            <source>{path} has the name and size of the published weights {name}, but not their content: it is damaged or was changed. Run 'Download weights' or copy it again; if it is another file, give it another name.</source>
            <translation>{path} tiene el nombre y el tamaño de los pesos publicados {name}, pero no su contenido: está dañado o se modificó. Ejecute 'Descargar pesos' o cópielo de nuevo; si es otro archivo, dele otro nombre.</translation>
        </message>
        <message>
            <source>{path} has {count} bands; a file of one Sentinel-2 band is needed. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>{path} tiene {count} bandas; se necesita un archivo de una sola banda Sentinel-2. Una imagen que contiene todas las bandas no necesita preparación: indíquela a 'Clasificar zonas climáticas locales' tal como está.</translation>
        </message>
        <message>
            <source>{path} holds images named by band, such as {file}, which by another word in their names, or by the name of their folder, are masks, angles or quality. If they are reflectance, choose the files themselves, or rename them.</source>
            <translation>{path} contiene imágenes con el nombre de su banda, como {file}, que, según otra palabra de su nombre o el nombre de su carpeta, son máscaras, ángulos o calidad. Si son reflectancia, elija los propios archivos, o cámbieles el nombre.</translation>
        </message>
        <message>
            <source>{path} holds more than {most:,} files. Choose the folder of one product.</source>
            <translation>{path} contiene más de {most:,} archivos. Elija la carpeta de un solo producto.</translation>
        </message>
        <message>
            <source>{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.</source>
            <translation>{path} no contiene ni un producto Sentinel-2 (MTD_MSIL1C.xml o MTD_MSIL2A.xml) ni imágenes con el nombre de su banda (como B02.jp2 o T32UQD_20230607T101559_B8A_20m.jp2). Elija la carpeta SAFE o el zip.</translation>
        </message>
        <message>
            <source>{path} holds other numbers than counts of cells. Give another table.</source>
            <translation>{path} contiene números que no son recuentos de celdas. Indique otra tabla.</translation>
        </message>
        <message>
            <source>{path} holds {kind} values; needed are reflectance x 10000 as delivered, or reflectance as fractions. Choose the files of the bands.</source>
            <translation>{path} contiene valores de tipo {kind}; se necesita reflectancia x 10000 tal como se entrega, o reflectancia en fracciones. Elija los archivos de las bandas.</translation>
        </message>
        <message>
            <source>{path} is a file of the format {driver}; needed here is one of {formats}. Choose the image itself.</source>
            <translation>{path} es un archivo del formato {driver}; aquí se necesita uno de {formats}. Elija la imagen misma.</translation>
        </message>
        <message>
            <source>{path} is being edited in QGIS as the layer '{name}'; what was drawn there would be lost. Save the edits and end editing (Layer &gt; Toggle Editing), or name another file.</source>
            <translation>{path} se está editando en QGIS como la capa '{name}'; lo que se dibujó ahí se perdería. Guarde los cambios y termine la edición (Capa &gt; Conmutar edición), o indique otro archivo.</translation>
        </message>
        <message>
            <source>{path} is damaged ({error}). Create the training set again.</source>
            <translation>{path} está dañado ({error}). Cree el conjunto de entrenamiento de nuevo.</translation>
        </message>
        <message>
            <source>{path} is no list of images. Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>{path} no es una lista de imágenes. Indique un archivo de texto (UTF-8) con la ruta de una imagen en cada línea.</translation>
        </message>
        <message>
            <source>{path} is not a table of a confusion matrix ({error}). Give the table that 'Accuracy of an LCZ map' writes.</source>
            <translation>{path} no es una tabla de una matriz de confusión ({error}). Indique la tabla que escribe 'Exactitud de un mapa LCZ'.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} ya está descargado.</translation>
        </message>
        <message>
            <source>{path} is too large for metadata ({size:,} bytes).</source>
            <translation>{path} es demasiado grande para ser metadatos ({size:,} bytes).</translation>
        </message>
        <message>
            <source>{path} is {taken}; writing the output there would destroy it. Name another file.</source>
            <translation>{path} es {taken}; escribir ahí la salida lo destruiría. Indique otro archivo.</translation>
        </message>
        <message>
            <source>{path} lies on the network, and QGIS takes such a source from layers of the project only. Add it as a layer (Layer &gt; Add Layer), and choose that.</source>
            <translation>{path} está en la red, y QGIS toma una fuente así solo de las capas del proyecto. Añádala como capa (Capa &gt; Añadir capa) y elija esa.</translation>
        </message>
        <message>
            <source>{path}: {problem}</source>
            <translation>{path}: {problem}</translation>
        </message>
        <message>
            <source>{points} points: if {expected:.0%} of each class are right, the standard error of the overall accuracy is {error:.4f}.</source>
            <translation>{points} puntos: si es correcto el {expected:.0%} de cada clase, el error estándar de la exactitud global es {error:.4f}.</translation>
        </message>
        <message>
            <source>{problem}. Trying again ({number} of {total}).</source>
            <translation>{problem}. Intentándolo de nuevo ({number} de {total}).</translation>
        </message>
        <message>
            <source>{purpose} needs weights: run 'Download weights' with one of {choices}, or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>{purpose} necesita pesos: ejecute 'Descargar pesos' con uno de {choices}, o ponga el archivo en una carpeta e indique esa carpeta en las opciones o en {variable}.</translation>
        </message>
        <message>
            <source>{python} is of no use: {problem}</source>
            <translation>{python} no sirve: {problem}</translation>
        </message>
        <message>
            <source>{reason}; they range from {low:g} to {high:g}</source>
            <translation>{reason}; van de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>{share:.0%} of the land in {name} is 0 in {bands}, where other bands are bright, as where a file ends before the others. A map is wrong there: take whole files, or cut the image to what all bands show.</source>
            <translation>El {share:.0%} de la tierra de {name} es 0 en {bands}, donde otras bandas son claras, como donde un archivo termina antes que los demás. Un mapa es erróneo ahí: tome archivos completos, o recorte la imagen a lo que muestran todas las bandas.</translation>
        </message>
        <message>
            <source>{share:.0%} of the numbers of {name} are below zero reflectance ({formula}): the offset seems not to belong to it. {wanted}</source>
            <translation>El {share:.0%} de los números de {name} está por debajo de la reflectancia cero ({formula}): parece que el desplazamiento no le corresponde. {wanted}</translation>
        </message>
        <message>
            <source>{share:.0f} % of the cells look unlike everything that the model has learnt from: another season, region or sensor, a wrong scale, or an offset left in. Check the image's values, and trust the map where the raster of applicability is up to 1.</source>
            <translation>El {share:.0f} % de las celdas no se parece a nada de lo que ha aprendido el modelo: otra estación, región o sensor, una escala equivocada o un desplazamiento sin quitar. Compruebe los valores de la imagen y confíe en el mapa donde el ráster de aplicabilidad llega hasta 1.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent has no clear pixel on any of the {days} days. Choose more days or more cloud.</source>
            <translation>El {share:.1%} de la extensión no tiene ningún píxel despejado en ninguno de los {days} días. Elija más días o más nubes.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent is in no scene that is found. Choose more days, more cloud or a smaller extent.</source>
            <translation>El {share:.1%} de la extensión no está en ninguna de las escenas encontradas. Elija más días, más nubes o una extensión menor.</translation>
        </message>
        <message>
            <source>{share:.1f} % of the cells are of classes that WRF has no code for; they are nodata.</source>
            <translation>El {share:.1f} % de las celdas pertenece a clases para las que WRF no tiene código; quedan sin datos.</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are 65535 in some band. If that means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>El {share:.2%} de los píxeles de {name} vale 65535 en alguna banda. Si eso significa sin datos, declárelo así (Ráster &gt; Conversión &gt; Traducir, o los ajustes de transparencia de la capa).</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are {number:g} in all bands, as no ground is: it looks like no data that the file does not declare, and counts as ground. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>El {share:.2%} de los píxeles de {name} vale {number:g} en todas las bandas, como ningún terreno: parece un valor sin datos que el archivo no declara, y cuenta como terreno. Si significa sin datos, declárelo así (Ráster &gt; Conversión &gt; Traducir, o los ajustes de transparencia de la capa).</translation>
        </message>
        <message>
            <source>{sharing} of {total} reference areas share cells with others: each cell counts once, and areas of one class that share any are drawn as one.</source>
            <translation>{sharing} de {total} áreas de referencia comparten celdas con otras: cada celda cuenta una vez, y las áreas de una misma clase que comparten alguna se extraen como una sola.</translation>
        </message>
        <message>
            <source>{source} claims more than {most:,} numbers, more than any network known here has. Choose another file.</source>
            <translation>{source} declara más de {most:,} números, más de los que tiene cualquier red conocida aquí. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of another network.</source>
            <translation>{source} tiene una capa {kind} de forma {shape}; la de la arquitectura es {own_shape}: los pesos son de otra red.</translation>
        </message>
        <message>
            <source>{source} has no field {wanted}. Its fields are: {names}.</source>
            <translation>{source} no tiene el campo {wanted}. Sus campos son: {names}.</translation>
        </message>
        <message>
            <source>{source} has the bands {double} more than once. Found: {listed}. {needed}</source>
            <translation>{source} tiene más de una vez las bandas {double}. Nombres de banda encontrados: {listed}. {needed}</translation>
        </message>
        <message>
            <source>{source} has {count} bands; the names given are {names}. Give a Sentinel-2 band for each in their order, such as B02,B03,B04, and - for those that are none.</source>
            <translation>{source} tiene {count} bandas; los nombres indicados son {names}. Indique una banda Sentinel-2 para cada una en su orden, como B02,B03,B04, y - para las que no lo son.</translation>
        </message>
        <message>
            <source>{source} has {count} layers of the kind {kind}, the architecture {own_count}: the weights are of another network.</source>
            <translation>{source} tiene {count} capas del tipo {kind}; la arquitectura tiene {own_count}: los pesos son de otra red.</translation>
        </message>
        <message>
            <source>{source} is a file of Keras 3 (.keras, .weights.h5), which does not list the layers in their order. Load the model in Keras, save it with model.save('NAME.h5'), and import that file.</source>
            <translation>{source} es un archivo de Keras 3 (.keras, .weights.h5), que no enumera las capas en su orden. Cargue el modelo en Keras, guárdelo con model.save('NAME.h5') e importe ese archivo.</translation>
        </message>
        <message>
            <source>{source} is refused: its {name} is a link, which may lead to another file. Choose the file as its authors published it.</source>
            <translation>{source} se rechaza: su {name} es un enlace, que puede llevar a otro archivo. Elija el archivo tal como lo publicaron sus autores.</translation>
        </message>
        <message>
            <source>{source} is refused: the numbers of {name} lie in another file. Choose the file as its authors published it.</source>
            <translation>{source} se rechaza: los números de {name} están en otro archivo. Elija el archivo tal como lo publicaron sus autores.</translation>
        </message>
        <message>
            <source>{source} lacks the array {name} of a {kind} layer: the weights are of another network.</source>
            <translation>A {source} le falta la matriz {name} de una capa {kind}: los pesos son de otra red.</translation>
        </message>
        <message>
            <source>{source} lacks the bands {missing}. Found: {listed}. {needed}</source>
            <translation>A {source} le faltan las bandas {missing}. Nombres de banda encontrados: {listed}. {needed}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}</source>
            <translation>{stream}, época {epoch} de {epochs}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}: loss {loss:.4f}, accuracy {accuracy:.4f}; validation loss {validation_loss:.4f}, accuracy {validation_accuracy:.4f}; at most {duration} left</source>
            <translation>{stream}, época {epoch} de {epochs}: pérdida {loss:.4f}, exactitud {accuracy:.4f}; pérdida de validación {validation_loss:.4f}, exactitud {validation_accuracy:.4f}; quedan como máximo {duration}</translation>
        </message>
        <message>
            <source>{stream}: in epoch {epoch} the loss became {loss}, in validation {validation_loss}, at a learning rate of {rate:g}. Train again with a lower learning rate{or_precision}; where that does not help, look for extreme values in the training set.</source>
            <translation>{stream}: en la época {epoch} la pérdida pasó a ser {loss}, en la validación {validation_loss}, con una tasa de aprendizaje de {rate:g}. Entrene de nuevo con una tasa de aprendizaje menor{or_precision}; si eso no ayuda, busque valores extremos en el conjunto de entrenamiento.</translation>
        </message>
        <message>
            <source>{stream}: predicting</source>
            <translation>{stream}: prediciendo</translation>
        </message>
        <message>
            <source>{style} is the style of other data with this name and was left as it is, so {name} has no style file of its own. Name the output otherwise to have one.</source>
            <translation>{style} es el estilo de otros datos con este nombre y se dejó como está, por lo que {name} no tiene un archivo de estilo propio. Dé otro nombre a la salida para tener uno.</translation>
        </message>
        <message>
            <source>{text} is no date. Give dates as year-month-day, such as 2023-05-01.</source>
            <translation>{text} no es una fecha. Indique las fechas como año-mes-día, como 2023-05-01.</translation>
        </message>
        <message>
            <source>{unmapped:,} reference cells lie where the map has no data, or beyond its edge; they are left out.</source>
            <translation>{unmapped:,} celdas de referencia están donde el mapa no tiene datos, o más allá de su borde; se excluyen.</translation>
        </message>
        <message>
            <source>{what} ({where})</source>
            <translation>{what} ({where})</translation>
        </message>
        <message>
            <source>{what}: {done}.</source>
            <translation>{what}: {done}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels in {crs}.</source>
            <translation>{width} x {height} píxeles en {crs}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {cell:g} m in {crs}, tiles of {tile_px} pixels, segmenter {name}.</source>
            <translation>{width} x {height} píxeles de {cell:g} m en {crs}, teselas de {tile_px} píxeles, segmentador {name}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {resolution} m would be taken from the layer '{name}'; at most {most:,} pixels are exported at once. Choose a smaller extent or a coarser resolution.</source>
            <translation>De la capa '{name}' se tomarían {width} x {height} píxeles de {resolution} m; de una vez se exportan como máximo {most:,} píxeles. Elija una extensión menor o una resolución más gruesa.</translation>
        </message>
        <message>
            <source>{windows} windows of up to {max_nodes} nodes, all joined, have up to {edges} edges; at most {most_edges} can be written. Choose a smaller extent, a larger step, fewer nodes, or a longest edge.</source>
            <translation>{windows} ventanas de hasta {max_nodes} nodos, todos unidos, tienen hasta {edges} aristas; se pueden escribir como máximo {most_edges}. Elija una extensión menor, un paso mayor, menos nodos o una longitud máxima de arista.</translation>
        </message>
        <message>
            <source>{words}</source>
            <translation>{words}</translation>
        </message>
        <message>
            <source>{written} of {count} features were written</source>
            <translation>Se escribieron {written} de {count} objetos espaciales</translation>
        </message>
    </context>
</TS>
