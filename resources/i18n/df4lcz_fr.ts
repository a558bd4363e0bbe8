<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>DF4LCZ</name>
        <message>
            <source> ({minutes} min {seconds:02d} s left)</source>
            <translation> (reste {minutes} min {seconds:02d} s)</translation>
        </message>
        <message>
            <source> ({seconds} s left)</source>
            <translation> (reste {seconds} s)</translation>
        </message>
        <message>
            <source> or without mixed precision</source>
            <translation> ou sans précision mixte</translation>
        </message>
        <message>
            <source> since QGIS draws them</source>
            <translation> puisque QGIS les affiche</translation>
        </message>
        <message>
            <source>, taken as it is</source>
            <translation>, prise telle quelle</translation>
        </message>
        <message>
            <source>0, which is no class, and no 17</source>
            <translation>0, qui n'est pas une classe, et aucun 17</translation>
        </message>
        <message>
            <source>8 bits, as they are</source>
            <translation>8 bits, tels quels</translation>
        </message>
        <message>
            <source>: its processing baseline is older ({other}, not {best})</source>
            <translation>: sa baseline de traitement est plus ancienne ({other}, et non {best})</translation>
        </message>
        <message>
            <source>: {best} (slopes corrected) is taken, not {other}</source>
            <translation>: {best} (pentes corrigées) est retenue, et non {other}</translation>
        </message>
        <message>
            <source>A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.</source>
            <translation>Un dossier SAFE, un dossier de produits ou un dossier de fichiers de bandes ; à la place des fichiers ou en complément.</translation>
        </message>
        <message>
            <source>A change counts from this probability on.</source>
            <translation>Un changement compte à partir de cette probabilité.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.</source>
            <translation>Un point de contrôle (.pt, .pth), ou l'identifiant de poids connus de « Télécharger des poids », par exemple mobile-sam.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows; for the segmenter sam.</source>
            <translation>Un point de contrôle (.pt, .pth), ou l'identifiant de poids connus de « Télécharger des poids » ; pour le segmenteur sam.</translation>
        </message>
        <message>
            <source>A class is 1 to 17</source>
            <translation>Une classe va de 1 à 17</translation>
        </message>
        <message>
            <source>A fused model needs weights of both streams; these are of: {both}. Give one file of a Sentinel-2 network and one of the graph network.</source>
            <translation>Un modèle fusionné a besoin des poids des deux branches ; les poids fournis sont de : {both}. Donnez un fichier d'un réseau Sentinel-2 et un fichier du réseau de graphes.</translation>
        </message>
        <message>
            <source>A guess at the share of right points; it only decides how many are drawn.</source>
            <translation>Une estimation de la part des points justes ; elle ne décide que du nombre de points tirés.</translation>
        </message>
        <message>
            <source>A map in {crs} cannot hold {name}: a metre of it must be one on the ground, within {most:.0%}. Choose a coordinate reference system in metres that fits all images, such as the UTM zone of their middle or an equal-area one of the country, or map fewer zones at once.</source>
            <translation>Une carte en {crs} ne peut pas contenir {name} : un mètre de la carte doit en être un au sol, à {most:.0%} près. Choisissez un système de coordonnées de référence en mètres qui convienne à toutes les images, comme la zone UTM de leur milieu ou un système équivalent du pays, ou cartographiez moins de zones à la fois.</translation>
        </message>
        <message>
            <source>A name to recognise the model by, such as the city's; it is kept in the model file.</source>
            <translation>Un nom pour reconnaître le modèle, par exemple celui de la ville ; il est conservé dans le fichier de modèle.</translation>
        </message>
        <message>
            <source>A name to recognise the model by; by default that of the catalogue or of the file.</source>
            <translation>Un nom pour reconnaître le modèle ; par défaut, celui du catalogue ou du fichier.</translation>
        </message>
        <message>
            <source>A package that came is not the one that is known by its SHA-256 sum: it was damaged or exchanged on the way. Nothing of it was run. Run 'Install engine' again; if it happens again, ask those who run your network or package index. {error}</source>
            <translation>Un paquet reçu n'est pas celui dont la somme SHA-256 est connue : il a été endommagé ou échangé en chemin. Rien n'en a été exécuté. Relancez 'Installer le moteur de calcul' ; si cela se reproduit, demandez à ceux qui gèrent votre réseau ou votre index de paquets. {error}</translation>
        </message>
        <message>
            <source>A place needs x,y[,CRS]; given: {text}.</source>
            <translation>Un lieu s'écrit x,y[,SCR] ; valeur donnée : {text}.</translation>
        </message>
        <message>
            <source>A raster must be given by its path; given: {value}.</source>
            <translation>Un raster doit être indiqué par son chemin ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>A raster's bands, extent, size and no data value are numbers.</source>
            <translation>Les bandes, l'emprise, la taille et la valeur sans donnée d'un raster sont des nombres.</translation>
        </message>
        <message>
            <source>A setting must be given as name=value; given: {text}.</source>
            <translation>Un paramètre s'écrit name=value ; valeur donnée : {text}.</translation>
        </message>
        <message>
            <source>A table or layer of zones was asked for, but no zones were given. Choose a polygon layer.</source>
            <translation>Une table ou une couche de zones est demandée, mais aucune zone n'est fournie. Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <source>A training area should be 200 m wide at the least, rather 300 m and more.</source>
            <translation>Une zone d'entraînement devrait avoir au moins 200 m de large, plutôt 300 m et plus.</translation>
        </message>
        <message>
            <source>A vector source must be given by its path; given: {value}.</source>
            <translation>Une source vectorielle doit être indiquée par son chemin ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>About {megabytes:.0f} MB would have to be fetched, more than the {most:.0f} MB allowed. Choose a smaller extent or fewer days, or allow more.</source>
            <translation>Il faudrait récupérer environ {megabytes:.0f} MB, plus que les {most:.0f} MB autorisés. Choisissez une emprise plus petite ou moins de jours, ou autorisez davantage.</translation>
        </message>
        <message>
            <source>About {megabytes} MB will be fetched, and need about three times as much on disk.</source>
            <translation>Environ {megabytes} Mo vont être téléchargés ; il en faut à peu près le triple sur le disque.</translation>
        </message>
        <message>
            <source>Accuracies and areas of each class with standard errors.</source>
            <translation>Exactitudes et superficies de chaque classe avec erreurs types.</translation>
        </message>
        <message>
            <source>Accuracy among built classes OAu</source>
            <translation>Exactitude parmi les classes bâties OAu</translation>
        </message>
        <message>
            <source>Accuracy among the built classes</source>
            <translation>Exactitude parmi les classes bâties</translation>
        </message>
        <message>
            <source>Accuracy of an LCZ map</source>
            <translation>Exactitude d'une carte LCZ</translation>
        </message>
        <message>
            <source>Accuracy of built reference OA_b</source>
            <translation>Exactitude là où la référence est bâtie OA_b</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural</source>
            <translation>Exactitude bâti / naturel</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural OAbu</source>
            <translation>Exactitude bâti / naturel OAbu</translation>
        </message>
        <message>
            <source>Accuracy of natural reference OA_nb</source>
            <translation>Exactitude là où la référence est naturelle OA_nb</translation>
        </message>
        <message>
            <source>Accuracy of the built classes</source>
            <translation>Exactitude des classes bâties</translation>
        </message>
        <message>
            <source>Accuracy of the maps</source>
            <translation>Exactitude des cartes</translation>
        </message>
        <message>
            <source>Accuracy of the natural classes</source>
            <translation>Exactitude des classes naturelles</translation>
        </message>
        <message>
            <source>Accuracy sample</source>
            <translation>Échantillon d'exactitude</translation>
        </message>
        <message>
            <source>Accuracy sample of an LCZ map</source>
            <translation>Échantillon d'exactitude d'une carte LCZ</translation>
        </message>
        <message>
            <source>Accuracy that is expected</source>
            <translation>Exactitude attendue</translation>
        </message>
        <message>
            <source>Add training areas and create the set again, or choose the split 'random'.</source>
            <translation>Ajoutez des zones d'entraînement et créez de nouveau le jeu, ou choisissez la répartition « random ».</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed, as 'Prepare Sentinel-2 image' does.</source>
            <translation>Ajouté aux valeurs de l'image avant la mise à l'échelle : 0, ou -1000 pour les produits de baseline de traitement 04.00 ou ultérieure (tous depuis le 25 janvier 2022), sauf si le décalage a déjà été retiré, comme le fait « Préparer une image Sentinel-2 ».</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed.</source>
            <translation>Ajouté aux valeurs de l'image avant la mise à l'échelle : 0, ou -1000 pour les produits de baseline de traitement 04.00 ou ultérieure (tous depuis le 25 janvier 2022), sauf si le décalage a déjà été retiré.</translation>
        </message>
        <message>
            <source>Added to the numbers of band files that come without their product's metadata: -1000 for processing baseline 04.00 and later (since 25 January 2022). Products state their own.</source>
            <translation>Ajouté aux valeurs des fichiers de bandes fournis sans les métadonnées de leur produit : -1000 pour la baseline de traitement 04.00 ou ultérieure (depuis le 25 janvier 2022). Les produits indiquent le leur.</translation>
        </message>
        <message>
            <source>Address of a STAC API, used where the catalogue is other.</source>
            <translation>Adresse d'une API STAC, utilisée quand le catalogue est other.</translation>
        </message>
        <message>
            <source>Address of another catalogue</source>
            <translation>Adresse d'un autre catalogue</translation>
        </message>
        <message>
            <source>All cells of some classes are drawn, since they have so few: {classes}.</source>
            <translation>Toutes les cellules de certaines classes sont tirées, car elles en ont très peu : {classes}.</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Tous les indicateurs</translation>
        </message>
        <message>
            <source>All figures, for other programs.</source>
            <translation>Tous les indicateurs, pour d'autres programmes.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>All maps are one, {name}, which agrees with itself. Choose another map to compare it with.</source>
            <translation>Toutes les cartes n'en sont qu'une, {name}, qui concorde avec elle-même. Choisissez une autre carte à laquelle la comparer.</translation>
        </message>
        <message>
            <source>All {cells:,} cells of the map in areas of {name} lie in areas of different classes, such as {first} and {second}: none can be counted. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>Les {cells:,} cellules de la carte situées dans des zones de {name} se trouvent toutes dans des zones de classes différentes, comme les zones {first} et {second} : aucune ne peut être comptée. Corrigez les zones ; « Vérifier les zones d'entraînement » montre où elles se chevauchent.</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha has no effect: the model {model} has no Google Earth stream that the Sentinel-2 stream could be weighed against.</source>
            <translation>Alpha n'a aucun effet : le modèle {model} n'a pas de branche Google Earth par rapport à laquelle pondérer la branche Sentinel-2.</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found, but 'auto' takes the PyTorch for processors on Windows. To use the card choose 'cuda' as build, with 'Repair' ticked where the engine is installed already.</source>
            <translation>Une carte graphique NVIDIA a été trouvée, mais « auto » prend le PyTorch pour processeurs sous Windows. Pour utiliser la carte, choisissez « cuda » comme variante, en cochant « Réparer » si le moteur est déjà installé.</translation>
        </message>
        <message>
            <source>An extent needs xmin,ymin,xmax,ymax[,CRS]; given: {value}.</source>
            <translation>Une emprise s'écrit xmin,ymin,xmax,ymax[,SCR] ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>An option of a network must be given as sentinel2.name=value, google_earth.name=value or features.name=value; given: {text}.</source>
            <translation>Une option d'un réseau doit être donnée sous la forme sentinel2.name=value, google_earth.name=value ou features.name=value ; donné : {text}.</translation>
        </message>
        <message>
            <source>Analysis of LCZ maps</source>
            <translation>Analyse de cartes LCZ</translation>
        </message>
        <message>
            <source>Another window is fetching {name}; waiting for it.</source>
            <translation>Une autre fenêtre est en train de récupérer {name} ; attente de la fin.</translation>
        </message>
        <message>
            <source>Another window is installing the engine; waiting for it.</source>
            <translation>Une autre fenêtre est en train d'installer le moteur ; attente de la fin de l'installation.</translation>
        </message>
        <message>
            <source>Any raster layer: a tile or map service, or a file.</source>
            <translation>N'importe quelle couche raster : un service de tuiles ou de cartes, ou un fichier.</translation>
        </message>
        <message>
            <source>Applicability</source>
            <translation>Domaine d'applicabilité</translation>
        </message>
        <message>
            <source>Area built in one and natural in the other (km²)</source>
            <translation>Superficie bâtie dans l'une et naturelle dans l'autre (km²)</translation>
        </message>
        <message>
            <source>Area of another class, both built or both natural (km²)</source>
            <translation>Superficie d'une autre classe, toutes deux bâties ou toutes deux naturelles (km²)</translation>
        </message>
        <message>
            <source>Area of the built classes (km²)</source>
            <translation>Superficie des classes bâties (km²)</translation>
        </message>
        <message>
            <source>Area of the natural classes (km²)</source>
            <translation>Superficie des classes naturelles (km²)</translation>
        </message>
        <message>
            <source>Area of the same class (km²)</source>
            <translation>Superficie de même classe (km²)</translation>
        </message>
        <message>
            <source>Area of {name} (km²)</source>
            <translation>Superficie de {name} (km²)</translation>
        </message>
        <message>
            <source>Area that changed beyond the maps' errors (km²)</source>
            <translation>Superficie changée au-delà des erreurs des cartes (km²)</translation>
        </message>
        <message>
            <source>Area to cover with windows, one for each cell of the step below. Give this or a place.</source>
            <translation>Emprise à couvrir de fenêtres, une par cellule du pas ci-dessous. Indiquez soit cette emprise, soit un lieu.</translation>
        </message>
        <message>
            <source>Area without data (km²)</source>
            <translation>Superficie sans donnée (km²)</translation>
        </message>
        <message>
            <source>Area {first} ({first_class}) and area {second} ({second_class}) overlap by {hectares:.2f} ha</source>
            <translation>La zone {first} ({first_class}) et la zone {second} ({second_class}) se chevauchent sur {hectares:.2f} ha</translation>
        </message>
        <message>
            <source>Area-adjusted accuracy</source>
            <translation>Exactitude ajustée par superficie</translation>
        </message>
        <message>
            <source>Areas a class needs</source>
            <translation>Nombre de zones nécessaires par classe</translation>
        </message>
        <message>
            <source>Areas of LCZ classes</source>
            <translation>Superficies des classes LCZ</translation>
        </message>
        <message>
            <source>Areas of classes with too few</source>
            <translation>Zones de classes ayant trop peu de zones</translation>
        </message>
        <message>
            <source>Areas over time</source>
            <translation>Superficies au fil du temps</translation>
        </message>
        <message>
            <source>Areas that are too small</source>
            <translation>Zones trop petites</translation>
        </message>
        <message>
            <source>Areas that look like another class</source>
            <translation>Zones qui ressemblent à une autre classe</translation>
        </message>
        <message>
            <source>Areas that overlap one of another class</source>
            <translation>Zones qui chevauchent une zone d'une autre classe</translation>
        </message>
        <message>
            <source>Areas that overlap one of their class</source>
            <translation>Zones qui chevauchent une zone de leur classe</translation>
        </message>
        <message>
            <source>Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.</source>
            <translation>Tableaux x, a et y selon la structure du jeu de données LCZC-GES2, pour d'autres logiciels.</translation>
        </message>
        <message>
            <source>Asking PyTorch for its devices</source>
            <translation>Recherche des périphériques de PyTorch</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>B08 of {name} differs from B8A by a reflectance of {apart:+.2f}, though both see nearly the same light: the offset of -1000 seems to be taken off some of its bands only. Take all bands from one product.</source>
            <translation>B08 de {name} diffère de B8A d'une réflectance de {apart:+.2f}, bien que toutes deux voient presque la même lumière : le décalage de -1000 semble n'avoir été retiré que de certaines de ses bandes. Prenez toutes les bandes d'un même produit.</translation>
        </message>
        <message>
            <source>Band of the first LCZ map</source>
            <translation>Bande de la première carte LCZ</translation>
        </message>
        <message>
            <source>Band of the map</source>
            <translation>Bande de la carte</translation>
        </message>
        <message>
            <source>Band of the reference map</source>
            <translation>Bande de la carte de référence</translation>
        </message>
        <message>
            <source>Band of the second LCZ map</source>
            <translation>Bande de la deuxième carte LCZ</translation>
        </message>
        <message>
            <source>Band with the codes, such as 2 for the filtered map of the LCZ Generator. By default the one called lcz, else the first.</source>
            <translation>Bande contenant les codes, par exemple 2 pour la carte filtrée du LCZ Generator. Par défaut, celle nommée lcz, sinon la première.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, as band {chosen} of {other}.</source>
            <translation>La bande {band} de {name} est lue, comme la bande {chosen} de {other}.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, which is called {called}.</source>
            <translation>La bande {band} de {name} est lue ; elle se nomme {called}.</translation>
        </message>
        <message>
            <source>Bands of red, green and blue</source>
            <translation>Bandes rouge, verte et bleue</translation>
        </message>
        <message>
            <source>Bands of the Sentinel-2 image</source>
            <translation>Bandes de l'image Sentinel-2</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Taille de lot</translation>
        </message>
        <message>
            <source>Binary fields of {name} are left out of the layer that is written: {fields}.</source>
            <translation>Les champs binaires de {name} sont omis de la couche écrite : {fields}.</translation>
        </message>
        <message>
            <source>Block {number} of {count}</source>
            <translation>Bloc {number} sur {count}</translation>
        </message>
        <message>
            <source>Bootstraps</source>
            <translation>Tirages bootstrap</translation>
        </message>
        <message>
            <source>Bootstraps over polygons</source>
            <translation>Tirages bootstrap sur les polygones</translation>
        </message>
        <message>
            <source>Build instance graph</source>
            <translation>Construire le graphe d'instances</translation>
        </message>
        <message>
            <source>Building neighbourhood {index} of {count}</source>
            <translation>Construction du quartier {index} sur {count}</translation>
        </message>
        <message>
            <source>Builds the graph that the Google Earth stream of DF4LCZ sees of a window: its nodes are the largest objects, with their mean colour and place in the window, its edges join them. Give a place for one window, or an extent for a grid of windows. Nodes and edges are layers, so that a graph can be looked at on the map.</source>
            <translation>Construit le graphe que la branche Google Earth de DF4LCZ voit d'une fenêtre : ses nœuds sont les plus grands objets, avec leur couleur moyenne et leur position dans la fenêtre ; ses arêtes les relient. Indiquez un lieu pour une seule fenêtre, ou une emprise pour une grille de fenêtres. Les nœuds et les arêtes sont des couches, afin que le graphe puisse être examiné sur la carte.</translation>
        </message>
        <message>
            <source>By their names the maps are not in the order of time: {names}. Each is taken as later than the one before, so that real changes are missed. Give the maps, and their names, from the earliest to the latest.</source>
            <translation>D'après leurs noms, les cartes ne sont pas dans l'ordre du temps : {names}. Chacune est considérée comme postérieure à la précédente, si bien que des changements réels sont manqués. Donnez les cartes, et leurs noms, de la plus ancienne à la plus récente.</translation>
        </message>
        <message>
            <source>By their names the maps go back in time, from {first} to {last}, and changes are told so: what was built meanwhile counts as built that became natural. If that is not meant, give the earliest map first.</source>
            <translation>D'après leurs noms, les cartes remontent le temps, de {first} à {last}, et les changements sont indiqués ainsi : ce qui a été bâti entre-temps compte comme du bâti devenu naturel. Si ce n'est pas voulu, donnez d'abord la carte la plus ancienne.</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Table CSV</translation>
        </message>
        <message>
            <source>C_1 may be an area of class C, or class 1: write 1 to 17, or LCZ C.</source>
            <translation>C_1 peut être une zone de classe C, ou la classe 1 : écrivez 1 à 17, ou LCZ C.</translation>
        </message>
        <message>
            <source>Cancelled before the first epoch was done. Nothing was written.</source>
            <translation>Annulé avant la fin de la première époque. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Cancelled. Another window goes on installing the engine.</source>
            <translation>Annulé. Une autre fenêtre continue d'installer le moteur.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Annulé. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>Annulé. Le meilleur modèle obtenu jusqu'ici (époque et exactitude de validation de chaque branche : {best}) est conservé dans {path} et marqué comme interrompu. Pour continuer, relancez l'entraînement avec les mêmes paramètres et « Reprendre un entraînement interrompu ».</translation>
        </message>
        <message>
            <source>Cancelled. The engine is not installed; run 'Install engine' again when it suits you.</source>
            <translation>Annulé. Le moteur n'est pas installé ; exécutez de nouveau « Installer le moteur de calcul » quand vous le souhaitez.</translation>
        </message>
        <message>
            <source>Cancelled. What was fetched so far is kept; run it again to go on.</source>
            <translation>Annulé. Ce qui a déjà été récupéré est conservé ; relancez l'algorithme pour continuer.</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Cell size (m)</source>
            <translation>Taille de cellule (m)</translation>
        </message>
        <message>
            <source>Cells by class of the first (rows) and second map (columns).</source>
            <translation>Nombre de cellules par classe de la première carte (lignes) et de la deuxième (colonnes).</translation>
        </message>
        <message>
            <source>Cells of the raster lie outside the area of its coordinate reference system, so that their size on the ground is unknown. Clip the raster, or assign the right CRS.</source>
            <translation>Des cellules du raster se trouvent hors du domaine de son système de coordonnées de référence : leur taille au sol est donc inconnue. Découpez le raster, ou attribuez-lui le bon SCR.</translation>
        </message>
        <message>
            <source>Cells, square kilometres and per cent of each class.</source>
            <translation>Cellules, kilomètres carrés et pourcentage de chaque classe.</translation>
        </message>
        <message>
            <source>Certainty asked of a change</source>
            <translation>Certitude exigée d'un changement</translation>
        </message>
        <message>
            <source>Check training areas</source>
            <translation>Vérifier les zones d'entraînement</translation>
        </message>
        <message>
            <source>Checked areas</source>
            <translation>Zones vérifiées</translation>
        </message>
        <message>
            <source>Choose a model file (.safetensors).</source>
            <translation>Choisissez un fichier de modèle (.safetensors).</translation>
        </message>
        <message>
            <source>Choose an official SAM checkpoint (ViT-B, ViT-L, ViT-H) or MobileSAM's.</source>
            <translation>Choisissez un point de contrôle officiel de SAM (ViT-B, ViT-L, ViT-H) ou celui de MobileSAM.</translation>
        </message>
        <message>
            <source>Choose products or band files, or a folder with them.</source>
            <translation>Choisissez des produits ou des fichiers de bandes, ou un dossier qui en contient.</translation>
        </message>
        <message>
            <source>Choose some of {known}; given: {given}.</source>
            <translation>Choisissez parmi {known} ; valeurs données : {given}.</translation>
        </message>
        <message>
            <source>Choose the class field.</source>
            <translation>Choisissez le champ de classe.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Champ de classe</translation>
        </message>
        <message>
            <source>Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.</source>
            <translation>Classe à noter dans le fichier de graphe, pour un entraînement ailleurs ; 1 à 10 et A à G.</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Pondération des classes</translation>
        </message>
        <message>
            <source>Classes to leave out</source>
            <translation>Classes à exclure</translation>
        </message>
        <message>
            <source>Classes with fewer areas are flagged; three are the least for training, validation and test.</source>
            <translation>Les classes qui ont moins de zones sont signalées ; il en faut au moins trois pour l'entraînement, la validation et le test.</translation>
        </message>
        <message>
            <source>Classify local climate zones</source>
            <translation>Classer les zones climatiques locales</translation>
        </message>
        <message>
            <source>Code of the largest class</source>
            <translation>Code de la classe la plus étendue</translation>
        </message>
        <message>
            <source>Code scheme</source>
            <translation>Schéma de codes</translation>
        </message>
        <message>
            <source>Codes of the first LCZ map</source>
            <translation>Codes de la première carte LCZ</translation>
        </message>
        <message>
            <source>Codes of the map</source>
            <translation>Codes de la carte</translation>
        </message>
        <message>
            <source>Codes of the reference map</source>
            <translation>Codes de la carte de référence</translation>
        </message>
        <message>
            <source>Codes of the second LCZ map</source>
            <translation>Codes de la deuxième carte LCZ</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Collection</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Colours of the legend: standard, or colour-blind. Not used for w2w.</source>
            <translation>Couleurs de la légende : standard, ou colour-blind (daltonisme). Sans effet pour w2w.</translation>
        </message>
        <message>
            <source>Colours of {name} are stretched as when its objects were found: {theirs}.</source>
            <translation>Les couleurs de {name} sont étirées comme lorsque ses objets ont été trouvés : {theirs}.</translation>
        </message>
        <message>
            <source>Compare LCZ maps</source>
            <translation>Comparer des cartes LCZ</translation>
        </message>
        <message>
            <source>Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). Where the second map's cells are less than half as large, its commonest class in each cell counts. Of a series of maps it tells which changes are beyond the maps' own errors, with transitions and areas over time: two maps of moderate accuracy cannot prove that a cell changed; nine of 70 % or five of 90 % show most of it.</source>
            <translation>Compare deux cartes LCZ de grille, de SCR et de schéma de codes quelconques, sur la grille de la première : une carte de concordance, le tableau croisé et le degré de concordance, y compris en pondérant les différences par la ressemblance entre classes (OAw). Là où les cellules de la deuxième carte sont plus de deux fois plus petites, c'est sa classe la plus fréquente dans chaque cellule qui compte. D'une série de cartes, il dit quels changements dépassent les erreurs propres aux cartes, avec les transitions et les superficies au fil du temps : deux cartes d'exactitude moyenne ne peuvent prouver qu'une cellule a changé ; neuf à 70 % ou cinq à 90 % en montrent la plus grande part.</translation>
        </message>
        <message>
            <source>Compute in mixed precision on CUDA; switch it off where the loss becomes nan.</source>
            <translation>Calculer en précision mixte sur CUDA ; à désactiver si la perte devient nan.</translation>
        </message>
        <message>
            <source>Computing device</source>
            <translation>Périphérique de calcul</translation>
        </message>
        <message>
            <source>Computing device that 'auto' stands for</source>
            <translation>Périphérique de calcul que désigne « auto »</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matrice de confusion</translation>
        </message>
        <message>
            <source>Confusion matrix of the maps</source>
            <translation>Matrice de confusion des cartes</translation>
        </message>
        <message>
            <source>Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one safetensors file that also says which network, bands and classes it is for, and where it comes from.</source>
            <translation>Convertit des poids, tels que leurs auteurs les ont publiés (.h5 ou .hdf5 de Keras), en un fichier de modèle de cette extension : un seul fichier safetensors qui indique aussi à quel réseau, à quelles bandes et à quelles classes il correspond, et d'où il provient.</translation>
        </message>
        <message>
            <source>Coordinate reference system</source>
            <translation>Système de coordonnées de référence</translation>
        </message>
        <message>
            <source>Coordinate reference system of the map</source>
            <translation>Système de coordonnées de référence de la carte</translation>
        </message>
        <message>
            <source>Coordinates such as {x:.6g}, {y:.6g} lie nowhere on Earth in {crs}. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Des coordonnées telles que {x:.6g}, {y:.6g} ne se trouvent nulle part sur Terre en {crs}. Vérifiez le système de coordonnées de référence de la couche, et attribuez le bon.</translation>
        </message>
        <message>
            <source>Coordinates that are not finite</source>
            <translation>Coordonnées non finies</translation>
        </message>
        <message>
            <source>Create sample town</source>
            <translation>Créer une ville d'exemple</translation>
        </message>
        <message>
            <source>Create training set</source>
            <translation>Créer un jeu d'entraînement</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <source>Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB image. The folder has the layout of the LCZC-GES2 dataset, with splits into training, validation and test: strict, whose parts share no ground, where areas lie far enough apart; by whole polygons (70/10/20, class by class); and by single samples. Areas that overlap with those of another class, are slivers or lie outside the images are reported, with what was done about each.</source>
            <translation>Découpe des fenêtres de 320 m dans les zones d'entraînement : les pixels Sentinel-2 et le graphe des objets de l'image RVB. Le dossier a la structure du jeu de données LCZC-GES2, avec des répartitions en entraînement, validation et test : stricte, dont les parts ne partagent aucun terrain, là où les zones sont assez éloignées ; par polygones entiers (70/10/20, classe par classe) ; et par échantillons. Les zones qui chevauchent celles d'une autre classe, sont des éclats ou se trouvent hors des images sont signalées, avec ce qui a été fait pour chacune.</translation>
        </message>
        <message>
            <source>Cutting window {number} of {count}</source>
            <translation>Découpage de la fenêtre {number} sur {count}</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: a model is missing.</source>
            <translation>DF4LCZ n'est pas encore prêt : il manque un modèle.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine and a model are missing.</source>
            <translation>DF4LCZ n'est pas encore prêt : il manque le moteur de calcul et un modèle.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine is missing.</source>
            <translation>DF4LCZ n'est pas encore prêt : il manque le moteur de calcul.</translation>
        </message>
        <message>
            <source>DF4LCZ is ready.</source>
            <translation>DF4LCZ est prêt.</translation>
        </message>
        <message>
            <source>DF4LCZ: local climate zones</source>
            <translation>DF4LCZ : zones climatiques locales</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>Days of each tile</source>
            <translation>Jours par tuile</translation>
        </message>
        <message>
            <source>Decides on the splits into training, validation and test, and on what the limits leave.</source>
            <translation>Détermine la répartition en entraînement, validation et test, ainsi que les fenêtres conservées dans les limites fixées.</translation>
        </message>
        <message>
            <source>Deviations that stand out</source>
            <translation>Écarts jugés anormaux</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <source>Device that 'auto' chooses</source>
            <translation>Périphérique que choisit « auto »</translation>
        </message>
        <message>
            <source>Distance between the windows of a grid; 100 m as in maps.</source>
            <translation>Distance entre les fenêtres d'une grille ; 100 m comme dans les cartes.</translation>
        </message>
        <message>
            <source>Distance between windows (m)</source>
            <translation>Distance entre les fenêtres (m)</translation>
        </message>
        <message>
            <source>Download weights</source>
            <translation>Télécharger des poids</translation>
        </message>
        <message>
            <source>Downloading {name} from {address} failed: {problem}. Check the connection and QGIS's proxy settings and run it again; it goes on where it stopped.</source>
            <translation>Le téléchargement de {name} depuis {address} a échoué : {problem}. Vérifiez la connexion et les paramètres de proxy de QGIS, puis relancez-le ; il reprendra là où il s'est arrêté.</translation>
        </message>
        <message>
            <source>Draw accuracy sample</source>
            <translation>Tirer un échantillon d'exactitude</translation>
        </message>
        <message>
            <source>Drawn evenly from the class's areas; 0 for no limit.</source>
            <translation>Tirées à parts égales dans les zones de la classe ; 0 pour ne pas limiter.</translation>
        </message>
        <message>
            <source>Draws points at random within each class of an LCZ map, as many as the accuracy that you aim at needs, for you to find out the class of each, in imagery or on the spot. 'Area-adjusted accuracy' then tells how right the map is. The class that the map has there is hidden, since knowing it sways the answer. The points come in random order: the first hundred are a sample too. A file that holds points is never written over.</source>
            <translation>Tire des points au hasard dans chaque classe d'une carte LCZ, autant qu'en demande l'exactitude visée, pour que vous déterminiez la classe de chacun, sur une imagerie ou sur place. « Exactitude ajustée par superficie » indique ensuite à quel point la carte est juste. La classe que la carte donne à cet endroit est cachée, car la connaître influence la réponse. Les points viennent dans un ordre aléatoire : les cent premiers forment eux aussi un échantillon. Un fichier qui contient des points n'est jamais écrasé.</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Arêtes</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <source>Epochs (passes over the samples) of the Sentinel-2 stream at most; the best one counts.</source>
            <translation>Nombre maximal d'époques (passages sur les échantillons) de la branche Sentinel-2 ; la meilleure est retenue.</translation>
        </message>
        <message>
            <source>Epochs between two falls of the learning rate; more for small training sets.</source>
            <translation>Nombre d'époques entre deux baisses du taux d'apprentissage ; davantage pour les petits jeux d'entraînement.</translation>
        </message>
        <message>
            <source>Epochs from fall to fall</source>
            <translation>Époques d'une baisse à l'autre</translation>
        </message>
        <message>
            <source>Epochs of the Google Earth stream at most (default 40, or 100 of the paper's network, which needs some hundreds with small training sets).</source>
            <translation>Nombre maximal d'époques de la branche Google Earth (par défaut 40, ou 100 pour le réseau de l'article, qui en demande quelques centaines avec de petits jeux d'entraînement).</translation>
        </message>
        <message>
            <source>Epochs of the stream of further features; the best one counts.</source>
            <translation>Époques de la branche des autres caractéristiques ; la meilleure compte.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Google Earth stream stops (default all, or 20 of the paper's network); more waits longer.</source>
            <translation>Nombre d'époques sans baisse de la perte de validation après lequel la branche Google Earth s'arrête (par défaut toutes, ou 20 pour le réseau de l'article) ; avec une valeur plus élevée, l'attente est plus longue.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Sentinel-2 stream stops; more waits longer.</source>
            <translation>Nombre d'époques sans baisse de la perte de validation après lequel la branche Sentinel-2 s'arrête ; avec une valeur plus élevée, l'attente est plus longue.</translation>
        </message>
        <message>
            <source>Evaluate model</source>
            <translation>Évaluer un modèle</translation>
        </message>
        <message>
            <source>Every figure, the counts and the proportions of area.</source>
            <translation>Tous les indicateurs, les effectifs et les proportions de superficie.</translation>
        </message>
        <message>
            <source>Every figure, the matrix and all bootstraps.</source>
            <translation>Tous les indicateurs, la matrice et tous les tirages bootstrap.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same number in {bands}, while its other bands vary: nothing seems to be in it. Check the image, or download it again.</source>
            <translation>Tous les pixels de {name} ont la même valeur dans {bands}, alors que ses autres bandes varient : il semble n'y avoir rien dedans. Vérifiez l'image, ou téléchargez-la de nouveau.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same numbers: {values}. Check that this is the image you meant.</source>
            <translation>Tous les pixels de {name} ont les mêmes valeurs : {values}. Vérifiez que c'est bien l'image voulue.</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Expected change between maps</source>
            <translation>Changement attendu entre les cartes</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export LCZ map</source>
            <translation>Exporter une carte LCZ</translation>
        </message>
        <message>
            <source>Export for</source>
            <translation>Exporter pour</translation>
        </message>
        <message>
            <source>Export imagery</source>
            <translation>Exporter l'imagerie</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Emprise</translation>
        </message>
        <message>
            <source>Extent of a grid of windows</source>
            <translation>Emprise d'une grille de fenêtres</translation>
        </message>
        <message>
            <source>Extent to map</source>
            <translation>Emprise à cartographier</translation>
        </message>
        <message>
            <source>Extent to prepare</source>
            <translation>Emprise à préparer</translation>
        </message>
        <message>
            <source>Extent to segment</source>
            <translation>Emprise à segmenter</translation>
        </message>
        <message>
            <source>Fall of the learning rate</source>
            <translation>Baisse du taux d'apprentissage</translation>
        </message>
        <message>
            <source>Feature {number} of the layer '{name}' has an invalid geometry. Repair it (Fix Geometries), or choose to skip invalid features or not to filter them.</source>
            <translation>L'entité {number} de la couche « {name} » a une géométrie invalide. Réparez-la (Réparer les géométries), ou choisissez d'ignorer les entités invalides ou de ne pas les filtrer.</translation>
        </message>
        <message>
            <source>Features of the layer '{name}' with invalid geometries, skipped as chosen: {numbers}.</source>
            <translation>Entités de la couche « {name} » à géométrie invalide, ignorées comme choisi : {numbers}.</translation>
        </message>
        <message>
            <source>Fetch Sentinel-2 composite</source>
            <translation>Récupérer un composite Sentinel-2</translation>
        </message>
        <message>
            <source>Fetches a cloud-free Sentinel-2 image of an extent, maps its local climate zones with a model file, filters the map, and gives each zone its urban canopy parameters and the areas of the classes as a page. What was fetched is kept: a run that was stopped goes on where it stopped, and nothing comes twice. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>Télécharge une image Sentinel-2 sans nuages d'une emprise, cartographie ses zones climatiques locales avec un fichier de modèle, filtre la carte et donne à chaque zone ses paramètres de canopée urbaine et les superficies des classes sous forme de page. Ce qui a été téléchargé est gardé : une exécution arrêtée reprend là où elle s'est arrêtée et rien ne vient deux fois. Un modèle pré-entraîné n'a pas vu votre ville : attendez-vous à ce que 60 à 70 % des cellules soient justes, et évaluez la carte avant de vous y fier. « Rechercher des images Sentinel-2 » dit à l'avance quelles scènes et combien de mégaoctets ce sera.</translation>
        </message>
        <message>
            <source>Fetches published weights and verifies their SHA-256 sum; a file already in one of your weights folders is taken instead. Weights of Sentinel-2 networks become a model file at once, ready for 'Classify local climate zones'. An interrupted download goes on where it stopped. Mind each entry's licence, named in the log.</source>
            <translation>Récupère des poids publiés et vérifie leur somme SHA-256 ; un fichier déjà présent dans l'un de vos dossiers de poids est utilisé à la place. Les poids de réseaux Sentinel-2 deviennent aussitôt un fichier de modèle, prêt pour « Classer les zones climatiques locales ». Un téléchargement interrompu reprend là où il s'est arrêté. Respectez la licence de chaque entrée, indiquée dans le journal.</translation>
        </message>
        <message>
            <source>Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.</source>
            <translation>Champ contenant la classe, écrite de 1 à 17, de 101 à 107, de A à G ou par son nom ; par défaut, il est détecté.</translation>
        </message>
        <message>
            <source>Field with the labels</source>
            <translation>Champ des étiquettes</translation>
        </message>
        <message>
            <source>Field with the zones' names</source>
            <translation>Champ des noms de zones</translation>
        </message>
        <message>
            <source>Fields of {name} have the names of figures, which stand in their place in the layer that is written: {fields}. Rename them to keep them.</source>
            <translation>Des champs de {name} portent les noms de chiffres, qui prennent leur place dans la couche écrite : {fields}. Renommez-les pour les conserver.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>File of the other stream's weights, for a fused model: of the graph network where the first is of the Sentinel-2 network, or the other way round.</source>
            <translation>Fichier des poids de l'autre branche, pour un modèle fusionné : ceux du réseau de graphes si le premier fichier est du réseau Sentinel-2, ou l'inverse.</translation>
        </message>
        <message>
            <source>File of weights; the network is recognised from what the file holds.</source>
            <translation>Fichier de poids ; le réseau est reconnu d'après le contenu du fichier.</translation>
        </message>
        <message>
            <source>File to write: .kmz for kmz, .tif for all others.</source>
            <translation>Fichier à écrire : .kmz pour kmz, .tif pour tous les autres.</translation>
        </message>
        <message>
            <source>Files of the environment {folder} are in use or protected ({problem}). Close other windows of QGIS and run 'Install engine' with 'Repair' ticked.</source>
            <translation>Des fichiers de l'environnement {folder} sont utilisés ou protégés ({problem}). Fermez les autres fenêtres de QGIS et exécutez « Installer le moteur de calcul » en cochant « Réparer ».</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Filter LCZ map</source>
            <translation>Filtrer une carte LCZ</translation>
        </message>
        <message>
            <source>Filtered LCZ map</source>
            <translation>Carte LCZ filtrée</translation>
        </message>
        <message>
            <source>Filters of the 3D network's first layer: 64 as published, 8 to 16 for laptops.</source>
            <translation>Filtres de la première couche du réseau 3D : 64 comme dans la publication, 8 à 16 pour les ordinateurs portables.</translation>
        </message>
        <message>
            <source>Filters of the first layer: 64 as published, 8 to 16 for computers without a graphics card.</source>
            <translation>Filtres de la première couche : 64 comme dans la publication, 8 à 16 pour les ordinateurs sans carte graphique.</translation>
        </message>
        <message>
            <source>Finds the objects in high-resolution imagery (roofs, fields, trees, roads) with Segment Anything, or with superpixels where that is too slow. Each object is a polygon along the image's pixels, with its area, mean colour and scores; 'Build instance graph' and the mapping algorithms take them from there. Tile and map services are read as QGIS shows them. Interrupted work goes on where it stopped.</source>
            <translation>Trouve les objets d'une imagerie à haute résolution (toits, champs, arbres, routes) avec Segment Anything, ou avec des superpixels là où c'est trop lent. Chaque objet est un polygone qui suit les pixels de l'image, avec sa superficie, sa couleur moyenne et ses scores ; « Construire le graphe d'instances » et les algorithmes de cartographie les reprennent à partir de là. Les services de tuiles et de cartes sont lus tels que QGIS les affiche. Un travail interrompu reprend là où il s'est arrêté.</translation>
        </message>
        <message>
            <source>First LCZ map</source>
            <translation>Première carte LCZ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>First ten</source>
            <translation>Les dix premiers</translation>
        </message>
        <message>
            <source>Flagged: see the field reason</source>
            <translation>Signalée : voir le champ reason</translation>
        </message>
        <message>
            <source>Flips and turns</source>
            <translation>Retournements et rotations</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder for unfinished work (empty: in the plugin's data folder)</source>
            <translation>Dossier des travaux inachevés (vide : dans le dossier de données de l'extension)</translation>
        </message>
        <message>
            <source>Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.</source>
            <translation>Dossier créé par « Créer un jeu d'entraînement », ou celui du jeu de données publié LCZC-GES2.</translation>
        </message>
        <message>
            <source>Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.</source>
            <translation>Dossier des échantillons, pour « Entraîner un modèle DF4LCZ ». Un jeu d'entraînement qui s'y trouve déjà est remplacé.</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Dossier de wheels</translation>
        </message>
        <message>
            <source>Folders of areas to train with and to check with: {folders}</source>
            <translation>Dossiers de zones pour l'entraînement et pour la vérification : {folders}</translation>
        </message>
        <message>
            <source>Folders of weights already on disk</source>
            <translation>Dossiers de poids déjà sur le disque</translation>
        </message>
        <message>
            <source>Footprints</source>
            <translation>Emprises des scènes</translation>
        </message>
        <message>
            <source>For a computer without a network: a folder of the packages, made by 'make wheelhouse' on another one of the same system and version of Python. Nothing is fetched then.</source>
            <translation>Pour un ordinateur sans réseau : un dossier des paquets, fait par « make wheelhouse » sur un autre ayant le même système et la même version de Python. Rien n'est alors téléchargé.</translation>
        </message>
        <message>
            <source>For models that were trained with heights or other layers: the same of this place, in the same order and unit. Where they have no values the Sentinel-2 stream decides.</source>
            <translation>Pour les modèles entraînés avec des hauteurs ou d'autres couches : les mêmes pour ce lieu, dans le même ordre et la même unité. Là où elles n'ont pas de valeurs, la branche Sentinel-2 décide.</translation>
        </message>
        <message>
            <source>Found on disk: {path}</source>
            <translation>Trouvé sur le disque : {path}</translation>
        </message>
        <message>
            <source>From an extent and a season to the ten-band image that 'Classify local climate zones' reads: finds the clearest scenes in a catalogue, fetches only the part within the extent, takes the offset of processing baseline 04.00 away, leaves clouds and shadows out and makes a median. What came is kept, so that a run goes on where it stopped and nothing is fetched twice. A scene whose numbers belie its description is left out. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>D'une emprise et d'une saison à l'image de dix bandes que lit « Classer les zones climatiques locales » : cherche les scènes les plus claires dans un catalogue, ne récupère que la partie située dans l'emprise, retire le décalage de la baseline de traitement 04.00, exclut les nuages et les ombres et calcule une médiane. Ce qui a été reçu est conservé, de sorte qu'une exécution reprend là où elle s'est arrêtée et que rien n'est récupéré deux fois. Une scène dont les valeurs démentent la description est exclue. « Rechercher des images Sentinel-2 » indique à l'avance quelles scènes et combien de mégaoctets ce sera.</translation>
        </message>
        <message>
            <source>From an extent to a map</source>
            <translation>D'une emprise à une carte</translation>
        </message>
        <message>
            <source>Further LCZ maps</source>
            <translation>Autres cartes LCZ</translation>
        </message>
        <message>
            <source>Further Sentinel-2 images</source>
            <translation>Autres images Sentinel-2</translation>
        </message>
        <message>
            <source>Further features</source>
            <translation>Autres caractéristiques</translation>
        </message>
        <message>
            <source>Further features: epochs</source>
            <translation>Autres caractéristiques : époques</translation>
        </message>
        <message>
            <source>Further ones</source>
            <translation>Les suivantes</translation>
        </message>
        <message>
            <source>Fused</source>
            <translation>Fusion</translation>
        </message>
        <message>
            <source>Fused without further features</source>
            <translation>Fusion sans autres caractéristiques</translation>
        </message>
        <message>
            <source>Fusion</source>
            <translation>Fusion</translation>
        </message>
        <message>
            <source>Fusion by alpha has no effect: the Sentinel-2 stream is trained without a second one.</source>
            <translation>La fusion par alpha n'a aucun effet : la branche Sentinel-2 est entraînée sans une seconde branche.</translation>
        </message>
        <message>
            <source>GeoPackage of points with the field class to fill in, as a list of the 17 zones.</source>
            <translation>GeoPackage de points avec le champ class à remplir, sous forme de liste des 17 zones.</translation>
        </message>
        <message>
            <source>GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.</source>
            <translation>GeoPackage de polygones avec le champ class (1 à 17), au moins cinq par classe, et ce qui y a été construit.</translation>
        </message>
        <message>
            <source>GeoPackage of the objects; it also records the segmenter, its settings and the image.</source>
            <translation>GeoPackage des objets ; il enregistre aussi le segmenteur, ses paramètres et l'image.</translation>
        </message>
        <message>
            <source>GeoPackage with the fields class, year, author and note, and suggested where a map was given.</source>
            <translation>GeoPackage avec les champs class, year, author et note, et suggested si une carte a été fournie.</translation>
        </message>
        <message>
            <source>GeoTIFF</source>
            <translation>GeoTIFF</translation>
        </message>
        <message>
            <source>GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.</source>
            <translation>GeoTIFF de 17 bandes, la probabilité de chaque classe x 10000 ; 65535 : sans donnée.</translation>
        </message>
        <message>
            <source>GeoTIFF of each stream's class, and of where they agree (1), disagree (2), the Sentinel-2 stream decided alone (3), or imagery covers a window in part (4); 0 is no data. With further features a fourth band has the class of their stream.</source>
            <translation>GeoTIFF de la classe de chaque branche et des endroits où elles s'accordent (1), se contredisent (2), où la branche Sentinel-2 a décidé seule (3) ou où l'imagerie couvre une fenêtre en partie (4) ; 0 est sans donnée. Avec d'autres caractéristiques, une quatrième bande contient la classe de leur branche.</translation>
        </message>
        <message>
            <source>GeoTIFF of four bands: red, green, blue, alpha (0 where the layer shows nothing).</source>
            <translation>GeoTIFF de quatre bandes : rouge, vert, bleu, alpha (0 là où la couche n'affiche rien).</translation>
        </message>
        <message>
            <source>GeoTIFF of heights above ground at 2 m, in metres, of buildings and trees: as a laser scanner would see them, with errors of 1 m. For 'Create training set' and 'Classify local climate zones', as a layer of the objects.</source>
            <translation>GeoTIFF des hauteurs au-dessus du sol à 2 m, en mètres, des bâtiments et des arbres : comme les verrait un scanner laser, avec des erreurs de 1 m. Pour « Créer un jeu d'entraînement » et « Classer les zones climatiques locales », comme couche des objets.</translation>
        </message>
        <message>
            <source>GeoTIFF of how far each cell's Sentinel-2 window lies from what the model has learnt from: up to 1 like its training windows, beyond 1 new to it; -1 is no data.</source>
            <translation>GeoTIFF indiquant à quelle distance la fenêtre Sentinel-2 de chaque cellule se trouve de ce dont le modèle a appris : jusqu'à 1 comme ses fenêtres d'entraînement, au-delà nouvelle pour lui ; -1 signifie sans données.</translation>
        </message>
        <message>
            <source>GeoTIFF of how many classes are plausible in each cell (band 1; 0 is a cell like no training area), and of which (band 2: bit 0 is class 1, bit 16 class 17): of 10 areas like the training's, 9 hold their class among them. For models trained here.</source>
            <translation>GeoTIFF du nombre de classes plausibles dans chaque cellule (bande 1 ; 0 est une cellule qui ne ressemble à aucune zone d'entraînement) et desquelles (bande 2 : le bit 0 est la classe 1, le bit 16 la classe 17) : sur 10 zones comme celles de l'entraînement, 9 ont leur classe parmi elles. Pour les modèles entraînés ici.</translation>
        </message>
        <message>
            <source>GeoTIFF of red, green and blue at 1 m.</source>
            <translation>GeoTIFF rouge, vert et bleu à 1 m.</translation>
        </message>
        <message>
            <source>GeoTIFF of the LCZ codes.</source>
            <translation>GeoTIFF des codes LCZ.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data.</source>
            <translation>GeoTIFF des bandes B02, B03, B04, B05, B06, B07, B08, B8A, B11 et B12 à 10 m : réflectance x 10000 ; 0 : sans donnée.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data; its tags name every scene.</source>
            <translation>GeoTIFF des bandes B02, B03, B04, B05, B06, B07, B08, B8A, B11 et B12 à 10 m : réflectance x 10000 ; 0 : sans donnée ; ses étiquettes nomment chaque scène.</translation>
        </message>
        <message>
            <source>GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.</source>
            <translation>GeoTIFF de la classe qui couvre la plus grande part de chaque cellule de 100 m, avec la légende standard.</translation>
        </message>
        <message>
            <source>GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.</source>
            <translation>GeoTIFF des codes filtrés 1-17 sur la grille de la carte, avec la légende.</translation>
        </message>
        <message>
            <source>GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.</source>
            <translation>GeoTIFF de la plus grande probabilité de chaque cellule, de 0 à 1 ; -1 : sans donnée.</translation>
        </message>
        <message>
            <source>GeoTIFF of the ten bands at 10 m, reflectance x 10000.</source>
            <translation>GeoTIFF des dix bandes à 10 m, réflectance x 10000.</translation>
        </message>
        <message>
            <source>GeoTIFF of what is beyond the maps' own errors. Band 1: 1 the same class in all maps; 2 maps differ, within their errors; 3 another built class; 4 another natural class; 5 natural became built; 6 built became natural. Then the first and the last class, the number of the map since which it is changed, and the probability of a change in per cent; 0 is no data.</source>
            <translation>GeoTIFF de ce qui dépasse les erreurs propres aux cartes. Bande 1 : 1 la même classe dans toutes les cartes ; 2 les cartes diffèrent, dans la limite de leurs erreurs ; 3 une autre classe bâtie ; 4 une autre classe naturelle ; 5 le naturel est devenu bâti ; 6 le bâti est devenu naturel. Puis la première et la dernière classe, le numéro de la carte depuis laquelle c'est changé, et la probabilité d'un changement en pour cent ; 0 est sans données.</translation>
        </message>
        <message>
            <source>GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.</source>
            <translation>GeoTIFF avec une bande nommée et une unité pour chaque paramètre et chaque valeur ; -9999 : sans donnée.</translation>
        </message>
        <message>
            <source>GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.</source>
            <translation>GeoTIFF avec les mêmes codes, qui contient les couleurs et les noms des classes, et 0 comme nodata.</translation>
        </message>
        <message>
            <source>GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the other; 0 no data in either.</source>
            <translation>GeoTIFF : 1 la même classe ; 2 une autre classe, toutes deux bâties ou toutes deux naturelles ; 3 bâtie dans l'une, naturelle dans l'autre ; 0 sans donnée dans l'une ou l'autre.</translation>
        </message>
        <message>
            <source>Give both zones and 'Zones with parameters' or 'Table of zones', or none of them.</source>
            <translation>Indiquez les zones avec « Zones avec paramètres » ou « Table des zones », ou rien de tout cela.</translation>
        </message>
        <message>
            <source>Give either a place (one window) or an extent (a grid of windows).</source>
            <translation>Indiquez soit un lieu (une fenêtre), soit une emprise (une grille de fenêtres).</translation>
        </message>
        <message>
            <source>Give one reference: either polygons with their class, or an LCZ raster.</source>
            <translation>Indiquez une seule référence : soit des polygones avec leur classe, soit un raster LCZ.</translation>
        </message>
        <message>
            <source>Give one reference: either reference areas or a reference map.</source>
            <translation>Indiquez une seule référence : soit des zones de référence, soit une carte de référence.</translation>
        </message>
        <message>
            <source>Give the address of the other catalogue.</source>
            <translation>Indiquez l'adresse de l'autre catalogue.</translation>
        </message>
        <message>
            <source>Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so that other programs show it too.</source>
            <translation>Donne à tout raster LCZ les couleurs et les noms de classes standard, quel que soit son schéma de codes : 1-17, 101-107 (WUDAPT, UMEP), 31-41 ou 51-61 (WRF). Le schéma est déduit des codes. La légende est enregistrée dans le GeoTIFF lui-même, de sorte que d'autres programmes l'affichent aussi.</translation>
        </message>
        <message>
            <source>Gives each cell of an LCZ map the urban canopy parameters that Stewart and Oke (2012) state for its class: minimum, middle and maximum of sky view factor, aspect ratio, building, impervious and pervious fraction, height, roughness class and length, admittance, albedo and anthropogenic heat. Where they state one bound only and the quantity has no physical limit, as with heights above 25 m or roughness lengths of at least 2 m, the maximum is no data and the middle is that bound. These are typical ranges of classes, not measurements of the place. Tables tell the same of each class of the map, with its area, and of each zone.</source>
            <translation>Donne à chaque cellule d'une carte LCZ les paramètres de canopée urbaine que Stewart et Oke (2012) indiquent pour sa classe : minimum, milieu et maximum du facteur de vue du ciel, du rapport d'aspect, des fractions bâtie, imperméable et perméable, de la hauteur, de la classe et de la longueur de rugosité, de l'admittance, de l'albédo et de la chaleur anthropique. S'ils n'indiquent qu'une borne et que la grandeur n'a pas de limite physique, comme pour les hauteurs supérieures à 25 m ou les longueurs de rugosité d'au moins 2 m, le maximum est sans donnée et le milieu est cette borne. Ce sont des intervalles typiques des classes, non des mesures du lieu. Les tables donnent la même chose pour chaque classe de la carte, avec sa superficie, et pour chaque zone.</translation>
        </message>
        <message>
            <source>Go on with a training that was stopped, from the checkpoint beside the model file.</source>
            <translation>Continuer un entraînement interrompu, à partir du point de contrôle placé à côté du fichier de modèle.</translation>
        </message>
        <message>
            <source>Google Earth stream</source>
            <translation>Branche Google Earth</translation>
        </message>
        <message>
            <source>Google Earth stream: batch size</source>
            <translation>Branche Google Earth : taille de lot</translation>
        </message>
        <message>
            <source>Google Earth stream: epochs</source>
            <translation>Branche Google Earth : époques</translation>
        </message>
        <message>
            <source>Google Earth stream: learning rate</source>
            <translation>Branche Google Earth : taux d'apprentissage</translation>
        </message>
        <message>
            <source>Google Earth stream: patience (epochs)</source>
            <translation>Branche Google Earth : patience (époques)</translation>
        </message>
        <message>
            <source>Graph file</source>
            <translation>Fichier de graphe</translation>
        </message>
        <message>
            <source>Graphs in a batch of the Google Earth stream; 32 as in the authors' code.</source>
            <translation>Nombre de graphes par lot de la branche Google Earth ; 32 comme dans le code des auteurs.</translation>
        </message>
        <message>
            <source>Graphs of {done} of {count} windows</source>
            <translation>Graphes de {done} fenêtres sur {count}</translation>
        </message>
        <message>
            <source>Ground around the extent (m)</source>
            <translation>Terrain autour de l'emprise (m)</translation>
        </message>
        <message>
            <source>HTML file of the page; the log holds the same text.</source>
            <translation>Fichier HTML de la page ; le journal contient le même texte.</translation>
        </message>
        <message>
            <source>HTML page</source>
            <translation>Page HTML</translation>
        </message>
        <message>
            <source>Hardly a pixel of {name} is below 1000 in its darkest band: it looks like processing baseline 04.00 or later (since January 2022), for which the reflectance offset is -1000. Give that offset, or the scale of its numbers where that is not 10000.</source>
            <translation>Presque aucun pixel de {name} n'est inférieur à 1000 dans sa bande la plus sombre : il semble s'agir de la baseline de traitement 04.00 ou ultérieure (depuis janvier 2022), pour laquelle le décalage de réflectance est -1000. Indiquez ce décalage, ou l'échelle de ses valeurs si elle n'est pas 10000.</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Hauteur en pixels</translation>
        </message>
        <message>
            <source>Heights (synthetic)</source>
            <translation>Hauteurs (synthétiques)</translation>
        </message>
        <message>
            <source>Heights above ground, of buildings or of anything (nDSM), or any other rasters: mean and spread of each band in every object of the RGB image are learnt from too. The model then needs the same layers of every place that it maps, in the same order and unit. Any CRS and resolution; missing values are no data, not 0.</source>
            <translation>Hauteurs au-dessus du sol, des bâtiments ou de tout (MNH), ou tout autre raster : la moyenne et la dispersion de chaque bande dans chaque objet de l'image RVB servent aussi à l'apprentissage. Le modèle a ensuite besoin des mêmes couches pour chaque lieu qu'il cartographie, dans le même ordre et la même unité. SCR et résolution quelconques ; les valeurs manquantes sont sans données, et non 0.</translation>
        </message>
        <message>
            <source>Heights or other layers of the objects</source>
            <translation>Hauteurs ou autres couches des objets</translation>
        </message>
        <message>
            <source>High-resolution RGB image</source>
            <translation>Image RVB à haute résolution</translation>
        </message>
        <message>
            <source>Holds an LCZ map against reference areas or another LCZ map. Gives the confusion matrix, overall accuracy OA, OAu, OAbu and OAw as the LCZ Generator defines them, kappa, and each class's accuracies and F1, with intervals from bootstraps that draw whole areas. Figures that are undefined, as where a class is absent, are left empty.</source>
            <translation>Confronte une carte LCZ à des zones de référence ou à une autre carte LCZ. Fournit la matrice de confusion, l'exactitude globale OA, OAu, OAbu et OAw telles que les définit le LCZ Generator, kappa, ainsi que les exactitudes et le F1 de chaque classe, avec des intervalles issus de tirages bootstrap portant sur des zones entières. Les indicateurs non définis, par exemple quand une classe est absente, sont laissés vides.</translation>
        </message>
        <message>
            <source>How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.</source>
            <translation>À quel point un masque doit rester stable quand le seuil qui le découpe varie ; 0.92 comme dans l'article.</translation>
        </message>
        <message>
            <source>How many cells are classified at once; less needs less memory.</source>
            <translation>Nombre de cellules classées en même temps ; un nombre plus petit demande moins de mémoire.</translation>
        </message>
        <message>
            <source>How many places are suggested; ten are an evening's work.</source>
            <translation>Nombre de lieux suggérés ; dix représentent le travail d'une soirée.</translation>
        </message>
        <message>
            <source>How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.</source>
            <translation>Nombre d'invites sur une rangée de 320 m ; leur carré détermine la durée. 12 comme dans l'article ; 24 trouve davantage d'objets.</translation>
        </message>
        <message>
            <source>How many robust standard deviations farther than usual from its class an area must lie in the image.</source>
            <translation>Nombre d'écarts-types robustes, au-delà de l'écart habituel à sa classe, à partir duquel une zone est signalée d'après l'image.</translation>
        </message>
        <message>
            <source>How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.</source>
            <translation>Nombre de fois où les zones sont tirées de nouveau, avec remise, pour estimer l'incertitude des indicateurs ; 25 est une valeur courante.</translation>
        </message>
        <message>
            <source>How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.</source>
            <translation>Différence à partir de laquelle des superpixels voisins restent séparés ; une valeur plus élevée en donne moins, et de plus grands.</translation>
        </message>
        <message>
            <source>How often the training areas are drawn anew, with replacement, for the intervals; 1000 is usual.</source>
            <translation>Nombre de fois où les zones d'entraînement sont tirées de nouveau, avec remise, pour obtenir les intervalles ; 1000 est une valeur courante.</translation>
        </message>
        <message>
            <source>How samples are split into train, validation and test: strict, into parts that share no ground (windows between them are left out), by whole polygons, whose windows may show the same ground, or at random by sample; the figures of the latter two are higher than a new place would give.</source>
            <translation>Comment les échantillons sont répartis entre entraînement, validation et test : strict, en parts qui ne partagent aucun terrain (les fenêtres entre elles sont omises), par polygones entiers, dont les fenêtres peuvent montrer le même terrain, ou au hasard par échantillon ; les chiffres des deux derniers sont plus élevés que ceux d'un lieu nouveau.</translation>
        </message>
        <message>
            <source>How single odd cells become zones; gaussian is the filter of WUDAPT.</source>
            <translation>Manière de fondre les cellules isolées dans des zones homogènes ; gaussian est le filtre de WUDAPT.</translation>
        </message>
        <message>
            <source>How sure SAM must be that a mask is right; 0.88 as in the paper.</source>
            <translation>À quel point SAM doit être sûr qu'un masque est juste ; 0.88 comme dans l'article.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and images on other grids, come to the 10 m grid.</source>
            <translation>Manière dont les bandes à 20 m, et les images sur d'autres grilles, sont ramenées à la grille de 10 m.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and scenes of other UTM zones, come to the 10 m grid.</source>
            <translation>Manière dont les bandes à 20 m, et les scènes d'autres zones UTM, sont ramenées à la grille de 10 m.</translation>
        </message>
        <message>
            <source>How the streams are fused: auto takes calibrated streams by the rule that gains most on validation areas left out, and the better stream alone where none gains; alpha is the paper's weighted mean, with the alpha under which the validation samples are likeliest; further features have no say in it.</source>
            <translation>Manière de fusionner les branches : auto prend les branches calibrées selon la règle qui gagne le plus sur des zones de validation mises de côté, et la meilleure branche seule si aucune ne gagne ; alpha est la moyenne pondérée de l'article, avec l'alpha pour lequel les échantillons de validation sont les plus vraisemblables ; les autres caractéristiques n'y comptent pas.</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.</source>
            <translation>Image dans laquelle les zones d'une même classe devraient se ressembler, comme la pile Sentinel-2. Toutes ses bandes comptent.</translation>
        </message>
        <message>
            <source>Image that likeness is judged in, such as the Sentinel-2 image. Without one it is judged by the probabilities alone, which is less; without probabilities one is needed.</source>
            <translation>Image d'après laquelle la ressemblance est jugée, comme l'image Sentinel-2. Sans elle, la ressemblance est jugée d'après les seules probabilités, ce qui est moins précis ; sans probabilités, il en faut une.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, the segmenter that the model was trained with finds them first.</source>
            <translation>Image avec rouge, vert et bleu, à pixels de 2.5 m au plus, pour les modèles à deux branches. Si aucun objet n'est fourni ci-dessous, le segmenteur avec lequel le modèle a été entraîné les cherche d'abord.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.</source>
            <translation>Image avec rouge, vert et bleu, à pixels de 2.5 m au plus. Sans elle, seule une branche Sentinel-2 peut être entraînée.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS). Colours and transparency are those that the image declares.</source>
            <translation>Image avec rouge, vert et bleu, de pixels de 2,5 m au plus : un fichier, ou un service de tuiles ou de cartes (XYZ, WMS, WCS). Les couleurs et la transparence sont celles que l'image déclare.</translation>
        </message>
        <message>
            <source>Image with red, green and blue, pixels up to 2.5 m.</source>
            <translation>Image avec rouge, vert et bleu, à pixels de 2.5 m au plus.</translation>
        </message>
        <message>
            <source>Imagery</source>
            <translation>Imagerie</translation>
        </message>
        <message>
            <source>Images of different levels cannot be brought together: {listed}. Choose those of one level.</source>
            <translation>Des images de niveaux différents ne peuvent pas être réunies : {listed}. Choisissez celles d'un même niveau.</translation>
        </message>
        <message>
            <source>Images of different processors are brought together: {makers}. Their reflectances differ; better choose those of one.</source>
            <translation>Des images de processeurs différents sont réunies : {makers}. Leurs réflectances diffèrent ; choisissez plutôt celles d'un seul.</translation>
        </message>
        <message>
            <source>Import published weights</source>
            <translation>Importer des poids publiés</translation>
        </message>
        <message>
            <source>In metres; by default that of the Sentinel-2 image on its 10 m pixels. Where images are in another one, a cell of the map is taken from their cell that holds its middle.</source>
            <translation>En mètres ; par défaut celui de l'image Sentinel-2 sur ses pixels de 10 m. Là où des images sont dans un autre, une cellule de la carte est prise de leur cellule qui contient son milieu.</translation>
        </message>
        <message>
            <source>In {alone:,} of {total:,} cells there were no instances, or imagery covers little of the window; there the Sentinel-2 stream decided alone.</source>
            <translation>Dans {alone:,} cellules sur {total:,}, il n'y avait pas d'instances, ou l'imagerie ne couvre qu'une petite partie de la fenêtre ; la branche Sentinel-2 y a décidé seule.</translation>
        </message>
        <message>
            <source>In {count:,} cells the further features are missing; there the other streams decided without them.</source>
            <translation>Dans {count:,} cellules les autres caractéristiques manquent ; les autres branches y ont décidé sans elles.</translation>
        </message>
        <message>
            <source>Install engine</source>
            <translation>Installer le moteur de calcul</translation>
        </message>
        <message>
            <source>Installing the engine failed: '{command}' ended with code {returncode}. Check the connection and the free disk space, then run it again with 'Repair'. Its last words:
{tail}</source>
            <translation>L'installation du moteur a échoué : « {command} » s'est terminé avec le code {returncode}. Vérifiez la connexion et l'espace disque libre, puis relancez-la en cochant « Réparer ». Ses derniers messages :
{tail}</translation>
        </message>
        <message>
            <source>Installing the engine failed: the disk is full. Make room (2 to 6 GB are needed), or set DF4LCZ_DATA to a folder on another disk, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>L'installation du moteur a échoué : le disque est plein. Libérez de l'espace (il faut 2 à 6 GB), ou indiquez dans DF4LCZ_DATA un dossier sur un autre disque, puis exécutez de nouveau « Installer le moteur de calcul ». Derniers messages de « {command} » :
{tail}</translation>
        </message>
        <message>
            <source>Instances are kept in a GeoPackage ({extension}); given: {name}.</source>
            <translation>Les instances sont enregistrées dans un GeoPackage ({extension}) ; nom donné : {name}.</translation>
        </message>
        <message>
            <source>Invalid geometry, {reasons}</source>
            <translation>Géométrie invalide, {reasons}</translation>
        </message>
        <message>
            <source>JSON file</source>
            <translation>Fichier JSON</translation>
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
            <translation>Poids Keras</translation>
        </message>
        <message>
            <source>L2A is surface reflectance, with a scene classification to leave clouds out by; L1C is top of atmosphere.</source>
            <translation>L2A est la réflectance de surface, avec une classification de scène qui permet d'exclure les nuages ; L1C est la réflectance au sommet de l'atmosphère.</translation>
        </message>
        <message>
            <source>LCZ class of the place</source>
            <translation>Classe LCZ du lieu</translation>
        </message>
        <message>
            <source>LCZ map</source>
            <translation>Carte LCZ</translation>
        </message>
        <message>
            <source>LCZ map that suggests places</source>
            <translation>Carte LCZ qui suggère des lieux</translation>
        </message>
        <message>
            <source>LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.</source>
            <translation>Carte LCZ à considérer comme vraie, de grille et de SCR quelconques. Les tirages bootstrap portent alors sur des blocs carrés de cellules.</translation>
        </message>
        <message>
            <source>Labelled sample</source>
            <translation>Échantillon étiqueté</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Later maps of a series, in the order of time. The map of agreement, the figures and the cross table are then of the first map and the last of these; the map of changes is of all. The band chosen for the second map, else for the first, is read in these too: the one of its name, or of its number where bands have no names.</source>
            <translation>Cartes postérieures d'une série, dans l'ordre du temps. La carte de concordance, les chiffres et le tableau croisé portent alors sur la première carte et la dernière de celles-ci ; la carte des changements porte sur toutes. La bande choisie pour la deuxième carte, sinon pour la première, est lue aussi dans celles-ci : celle du même nom, ou du même numéro si les bandes n'ont pas de nom.</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of RGB imagery: without it they say nothing.</source>
            <translation>Les couches sont mesurées dans les objets de l'imagerie RVB : sans elle, elles ne disent rien.</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of an RGB image, and none was given. Give the RGB image (rgb), or leave the layers out.</source>
            <translation>Les couches sont mesurées dans les objets d'une image RVB, et aucune n'a été fournie. Fournissez l'image RVB (rgb), ou ne fournissez pas les couches.</translation>
        </message>
        <message>
            <source>Layers of objects: {pairs}.</source>
            <translation>Couches des objets : {pairs}.</translation>
        </message>
        <message>
            <source>Learn from further features</source>
            <translation>Apprendre des autres caractéristiques</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <source>Learning rate of the Google Earth stream (default 0.003, or 0.01 of the paper's network); lower it where the loss jumps.</source>
            <translation>Taux d'apprentissage de la branche Google Earth (par défaut 0.003, ou 0.01 pour le réseau de l'article) ; réduisez-le si la perte fait des bonds.</translation>
        </message>
        <message>
            <source>Learning rate of the Sentinel-2 stream (default 0.002, or 0.0002 to fine-tune); lower it where the loss jumps.</source>
            <translation>Taux d'apprentissage de la branche Sentinel-2 (par défaut 0.002, ou 0.0002 pour affiner) ; réduisez-le si la perte fait des bonds.</translation>
        </message>
        <message>
            <source>Leave out clouds</source>
            <translation>Exclure les nuages</translation>
        </message>
        <message>
            <source>Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.</source>
            <translation>Exclure ce que la classification de scène du Level-2A désigne comme nuage. Le Level-1C n'a pas cette classification : ses nuages restent.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Line {number} of {name} names {file}, which is not there. Correct the path, or put the file there.</source>
            <translation>La ligne {number} de {name} nomme {file}, qui n'existe pas. Corrigez le chemin, ou placez-y le fichier.</translation>
        </message>
        <message>
            <source>Lines between joined nodes: window, the numbers of both nodes, length in metres.</source>
            <translation>Lignes entre les nœuds reliés : fenêtre, numéros des deux nœuds, longueur en mètres.</translation>
        </message>
        <message>
            <source>List of further Sentinel-2 images</source>
            <translation>Liste d'autres images Sentinel-2</translation>
        </message>
        <message>
            <source>Longest edge (m)</source>
            <translation>Longueur maximale des arêtes (m)</translation>
        </message>
        <message>
            <source>Longitude {longitude:.6g}, latitude {latitude:.6g} is no place on Earth. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Longitude {longitude:.6g}, latitude {latitude:.6g} n'est pas un lieu sur Terre. Vérifiez le système de coordonnées de référence de la couche, et attribuez le bon.</translation>
        </message>
        <message>
            <source>Looking for windows with all their pixels</source>
            <translation>Recherche des fenêtres dont tous les pixels sont présents</translation>
        </message>
        <message>
            <source>Looking in which zone cells lie</source>
            <translation>Recherche de la zone où se trouvent les cellules</translation>
        </message>
        <message>
            <source>Looks up which Sentinel-2 scenes a catalogue has of a place and gives their footprints with date, cloud, tile and link, and how many megabytes 'Fetch Sentinel-2 composite' would fetch of them with the same choices. Nothing is fetched but the catalogue's answer.</source>
            <translation>Cherche quelles scènes Sentinel-2 d'un lieu contient un catalogue et donne leurs emprises avec date, nuages, tuile et lien, ainsi que le nombre de mégaoctets que « Récupérer un composite Sentinel-2 » en récupérerait avec les mêmes choix. Rien n'est récupéré hormis la réponse du catalogue.</translation>
        </message>
        <message>
            <source>Made-up borders</source>
            <translation>Limites artificielles</translation>
        </message>
        <message>
            <source>Make the environment anew even when it seems complete.</source>
            <translation>Recréer l'environnement même s'il semble complet.</translation>
        </message>
        <message>
            <source>Makes a GeoPackage to digitise training areas in: the class is chosen from a list of the 17 zones and shown in the standard colours, with year, author and note. An LCZ map, such as the global one, can suggest places: they come without a class and count for nothing until you choose one, since a map is no truth. An existing file that holds areas is never written over.</source>
            <translation>Crée un GeoPackage où numériser des zones d'entraînement : la classe se choisit dans une liste des 17 zones et s'affiche dans les couleurs standard, avec année, auteur et note. Une carte LCZ, comme la carte mondiale, peut suggérer des lieux : ils viennent sans classe et ne comptent pas tant que vous n'en choisissez pas une, car une carte n'est pas la vérité. Un fichier existant qui contient des zones n'est jamais écrasé.</translation>
        </message>
        <message>
            <source>Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. The town is invented and lies in the sea; it says nothing about any real place.</source>
            <translation>Crée une petite ville synthétique pour apprendre et tester : les 17 zones climatiques locales, disposées selon les intervalles de Stewart et Oke (fractions, hauteurs), sous forme d'une image Sentinel-2, d'une image RVB à 1 m, de zones d'entraînement et de la vraie carte LCZ. Les deux images sont tirées d'une même carte des matériaux et des hauteurs, avec ombres, mélanges et bruit. La ville est inventée et se trouve en mer ; elle ne dit rien d'un lieu réel.</translation>
        </message>
        <message>
            <source>Makes the ten-band image at 10 m that 'Classify local climate zones' reads from Sentinel-2 products as delivered (Level-1C or Level-2A, unpacked or zipped) or from files of single bands. The offset of processing baseline 04.00 and later is read from the product and removed, clouds are left out by the scene classification of Level-2A, several dates become a median and several tiles a mosaic.</source>
            <translation>Crée l'image à dix bandes de 10 m que lit « Classer les zones climatiques locales », à partir de produits Sentinel-2 tels que livrés (Level-1C ou Level-2A, décompressés ou en zip) ou de fichiers d'une seule bande. Le décalage de la baseline de traitement 04.00 et ultérieure est lu dans le produit et retiré, les nuages sont exclus d'après la classification de scène du Level-2A, plusieurs dates donnent une médiane et plusieurs tuiles une mosaïque.</translation>
        </message>
        <message>
            <source>Making the environment {folder} with {python}</source>
            <translation>Création de l'environnement {folder} avec {python}</translation>
        </message>
        <message>
            <source>Map LCZs from imagery and training areas</source>
            <translation>Cartographier les LCZ à partir d'imagerie et de zones d'entraînement</translation>
        </message>
        <message>
            <source>Map LCZs with a pretrained model</source>
            <translation>Cartographier les LCZ avec un modèle pré-entraîné</translation>
        </message>
        <message>
            <source>Map of agreement</source>
            <translation>Carte de concordance</translation>
        </message>
        <message>
            <source>Map of changes</source>
            <translation>Carte des changements</translation>
        </message>
        <message>
            <source>Mapped area (km²)</source>
            <translation>Superficie cartographiée (km²)</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Cartographie</translation>
        </message>
        <message>
            <source>Mapping from Sentinel-2 with a published network</source>
            <translation>Cartographie à partir de Sentinel-2 avec un réseau publié</translation>
        </message>
        <message>
            <source>Maps local climate zones from a Sentinel-2 image with a model file, such as the ones that 'Download weights' makes, and filters the map. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it.</source>
            <translation>Cartographie les zones climatiques locales à partir d'une image Sentinel-2 avec un fichier de modèle, comme ceux que produit « Télécharger des poids », et filtre la carte. Un modèle pré-entraîné n'a pas vu votre ville : attendez-vous à ce que 60 à 70 % des cellules soient justes, et évaluez la carte avant de vous y fier.</translation>
        </message>
        <message>
            <source>Maps the 17 local climate zones from a Sentinel-2 image with a trained model, and from high-resolution RGB imagery too where the model has learnt to: the streams are fused where there is imagery with objects in it, elsewhere the Sentinel-2 stream decides alone. The result is a GeoTIFF with the standard LCZ legend: codes 1 to 10 are the built types, 11 to 17 the land cover types A to G, 0 is no data. Cells whose surroundings miss more than a quarter of their pixels are no data.</source>
            <translation>Cartographie les 17 zones climatiques locales à partir d'une image Sentinel-2 avec un modèle entraîné, et aussi à partir d'imagerie RVB à haute résolution si le modèle a appris à l'utiliser : les branches sont fusionnées là où il y a de l'imagerie contenant des objets ; ailleurs, la branche Sentinel-2 décide seule. Le résultat est un GeoTIFF avec la légende LCZ standard : les codes 1 à 10 sont les types bâtis, 11 à 17 les types de couverture du sol A à G, 0 signifie sans donnée. Les cellules auxquelles il manque plus d'un quart des pixels alentour sont sans donnée.</translation>
        </message>
        <message>
            <source>Marking small patches</source>
            <translation>Repérage des petites taches</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>F1 moyen des classes</translation>
        </message>
        <message>
            <source>Measures the area of each class of an LCZ map in square kilometres and per cent, in all and in each polygon of a zone layer. Areas are true areas on the ground also in degrees and Web Mercator. No data is no data: it counts for no class. Cells on a zone's edge count by the share inside.</source>
            <translation>Mesure la superficie de chaque classe d'une carte LCZ en kilomètres carrés et en pourcentage, au total et dans chaque polygone d'une couche de zones. Les superficies sont les vraies superficies au sol, même en degrés et en Web Mercator. Les cellules sans donnée le restent : elles ne comptent pour aucune classe. Les cellules au bord d'une zone comptent pour leur part située à l'intérieur.</translation>
        </message>
        <message>
            <source>Measuring patches</source>
            <translation>Mesure des taches</translation>
        </message>
        <message>
            <source>Megabytes fetched</source>
            <translation>Mégaoctets récupérés</translation>
        </message>
        <message>
            <source>Megabytes to fetch, about</source>
            <translation>Mégaoctets à récupérer, environ</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Mixed precision</source>
            <translation>Précision mixte</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Model file to evaluate, made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>Fichier de modèle à évaluer, créé par « Entraîner un modèle DF4LCZ » ou « Importer des poids publiés ».</translation>
        </message>
        <message>
            <source>Model file, for Sentinel-2 streams</source>
            <translation>Fichier de modèle, pour les branches Sentinel-2</translation>
        </message>
        <message>
            <source>Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.</source>
            <translation>Fichier de modèle, créé par « Télécharger des poids », « Importer des poids publiés » ou « Entraîner un modèle DF4LCZ ».</translation>
        </message>
        <message>
            <source>Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of 'Download weights'.</source>
            <translation>Modèle dont la branche Sentinel-2 remplace le réseau 3D, telle quelle ou entraînée davantage, par exemple un de ceux de « Télécharger des poids ».</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Models know the objects of the segmenter that they were trained with; those of another are refused unless this is set.</source>
            <translation>Les modèles connaissent les objets du segmenteur avec lequel ils ont été entraînés ; ceux d'un autre sont refusés, sauf si cette case est cochée.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Months are 1 to 12; given: {wrong}. Check them.</source>
            <translation>Les mois vont de 1 à 12 ; valeur donnée : {wrong}. Vérifiez-les.</translation>
        </message>
        <message>
            <source>More Sentinel-2 images for the same map, such as the other tiles of a region, also of other UTM zones: each cell is taken from the zone that it lies in. Images of one CRS on the same 10 m pixels are read as one; where they overlap the first that has data counts.</source>
            <translation>D'autres images Sentinel-2 pour la même carte, comme les autres tuiles d'une région, aussi d'autres zones UTM : chaque cellule est prise de la zone où elle se trouve. Les images d'un même SCR sur les mêmes pixels de 10 m sont lues comme une seule ; là où elles se recouvrent, la première qui a des données compte.</translation>
        </message>
        <message>
            <source>More than this is refused before anything is fetched.</source>
            <translation>Au-delà, la demande est refusée avant que quoi que ce soit ne soit récupéré.</translation>
        </message>
        <message>
            <source>Most cloud (%)</source>
            <translation>Couverture nuageuse maximale (%)</translation>
        </message>
        <message>
            <source>Most nodes</source>
            <translation>Nombre maximal de nœuds</translation>
        </message>
        <message>
            <source>Most passes over the training samples; the best one counts.</source>
            <translation>Nombre maximal de passages sur les échantillons d'entraînement ; le meilleur est retenu.</translation>
        </message>
        <message>
            <source>Most to fetch (MB)</source>
            <translation>Volume maximal à récupérer (MB)</translation>
        </message>
        <message>
            <source>Most windows of one area</source>
            <translation>Nombre maximal de fenêtres par zone</translation>
        </message>
        <message>
            <source>Most windows of one class</source>
            <translation>Nombre maximal de fenêtres par classe</translation>
        </message>
        <message>
            <source>Name of the collection in the catalogue; by default that of the level.</source>
            <translation>Nom de la collection dans le catalogue ; par défaut, celle du niveau.</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <source>Name the source as: {licence}</source>
            <translation>Citez la source ainsi : {licence}</translation>
        </message>
        <message>
            <source>Names of the bands in their order, such as B02,B03,B04, and - for bands that are none. By default what names, wavelengths or the files of a virtual raster say, else the usual order, if they look so.</source>
            <translation>Noms des bandes dans leur ordre, comme B02,B03,B04, et - pour celles qui n'en sont pas. Par défaut, ce que disent les noms, les longueurs d'onde ou les fichiers d'un raster virtuel, sinon l'ordre habituel, si elles en ont l'air.</translation>
        </message>
        <message>
            <source>Names the zones in tables and charts; by default a field called name, else the features' numbers.</source>
            <translation>Nomme les zones dans les tables et les graphiques ; par défaut un champ appelé name, sinon les numéros des entités.</translation>
        </message>
        <message>
            <source>Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.</source>
            <translation>Il faut les bandes Sentinel-2 {bands}, ainsi nommées dans les descriptions des bandes.</translation>
        </message>
        <message>
            <source>Neither probabilities nor an image was given. Give the probabilities of a first map, or, before there is one, the Sentinel-2 image.</source>
            <translation>Ni probabilités ni image n'ont été indiquées. Indiquez les probabilités d'une première carte ou, avant qu'il y en ait une, l'image Sentinel-2.</translation>
        </message>
        <message>
            <source>Network of further features</source>
            <translation>Réseau des autres caractéristiques</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream</source>
            <translation>Réseau de la branche Google Earth</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream: gcn2 looks at texture, shape and surroundings of up to 200 objects, gcn is that of the paper, and taken where the training set has nothing more.</source>
            <translation>Réseau de la branche Google Earth : gcn2 examine la texture, la forme et l'entourage de 200 objets au plus ; gcn est celui de l'article, utilisé quand le jeu d'entraînement ne contient rien de plus.</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream</source>
            <translation>Réseau de la branche Sentinel-2</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream: resnet3d is the paper's, sen2lcz and resnet_v2 are smaller 2D networks.</source>
            <translation>Réseau de la branche Sentinel-2 : resnet3d est celui de l'article, sen2lcz et resnet_v2 sont des réseaux 2D plus petits.</translation>
        </message>
        <message>
            <source>Network of the stream of further features: feature_net is light, and takes up to some hundred bands.</source>
            <translation>Réseau de la branche des autres caractéristiques : feature_net est léger et accepte jusqu'à quelques centaines de bandes.</translation>
        </message>
        <message>
            <source>New training areas</source>
            <translation>Nouvelles zones d'entraînement</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found, but the smaller PyTorch for processors cannot be had: {index} does not answer. The build of the package index is taken.</source>
            <translation>Aucune carte graphique NVIDIA n'a été trouvée, mais le PyTorch plus petit pour processeurs ne peut être obtenu : {index} ne répond pas. La variante de l'index de paquets est prise.</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found: the smaller PyTorch for processors is taken.</source>
            <translation>Aucune carte graphique NVIDIA n'a été trouvée : le PyTorch plus petit pour processeurs est pris.</translation>
        </message>
        <message>
            <source>No Python {need} to {newest} that can make virtual environments was found ({listed}). Install Python (on Debian and Ubuntu also the package python3-venv), or make an environment yourself from {requirements} and name its Python in the options.</source>
            <translation>Aucun Python {need} à {newest} capable de créer des environnements virtuels n'a été trouvé ({listed}). Installez Python (sous Debian et Ubuntu, aussi le paquet python3-venv), ou créez vous-même un environnement à partir de {requirements} et indiquez son Python dans les options.</translation>
        </message>
        <message>
            <source>No RGB imagery was given: the Sentinel-2 stream decides alone.</source>
            <translation>Aucune imagerie RVB n'a été fournie : la branche Sentinel-2 décide seule.</translation>
        </message>
        <message>
            <source>No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.</source>
            <translation>Aucun produit Sentinel-2 n'a été fourni. Choisissez un dossier SAFE ou un zip, ou les fichiers de ses bandes.</translation>
        </message>
        <message>
            <source>No areas yet of: {classes}. Draw some where you know that there are any.</source>
            <translation>Pas encore de zones pour : {classes}. Dessinez-en là où vous savez qu'il y en a.</translation>
        </message>
        <message>
            <source>No cell has data in two of the maps. Choose maps of the same place.</source>
            <translation>Aucune cellule n'a de données dans deux des cartes. Choisissez des cartes du même lieu.</translation>
        </message>
        <message>
            <source>No class yet</source>
            <translation>Pas encore de classe</translation>
        </message>
        <message>
            <source>No codes are given. Give each value with its class, such as 21=1,22=2,31=A.</source>
            <translation>Aucun code n'est indiqué. Indiquez chaque valeur avec sa classe, par exemple 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>No extent</source>
            <translation>Superficie nulle</translation>
        </message>
        <message>
            <source>No field of {source} holds LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {looked}; its fields are: {names}. {advice}</source>
            <translation>Aucun champ de {source} ne contient de classes LCZ (1 à 17, A à G, 101 à 107, ou des noms). Champs examinés : {looked} ; champs présents : {names}. {advice}</translation>
        </message>
        <message>
            <source>No fixed versions are known for {tag}; the newest that fit are taken.</source>
            <translation>Aucune version fixée n'est connue pour {tag} ; les plus récentes qui conviennent sont prises.</translation>
        </message>
        <message>
            <source>No geometry</source>
            <translation>Géométrie absente</translation>
        </message>
        <message>
            <source>No layer of {name} holds polygons with LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {layers}. Choose the class field and the layer, as {example}.</source>
            <translation>Aucune couche de {name} ne contient de polygones avec des classes LCZ (1 à 17, A à G, 101 à 107, ou des noms). Couches examinées : {layers}. Choisissez le champ de classe et la couche, par exemple {example}.</translation>
        </message>
        <message>
            <source>No object of {min_area_m2:g} m² or more was found; the layer is empty.</source>
            <translation>Aucun objet de {min_area_m2:g} m² ou plus n'a été trouvé ; la couche est vide.</translation>
        </message>
        <message>
            <source>No scene is left that can be trusted. Choose other dates or another catalogue.</source>
            <translation>Il ne reste aucune scène fiable. Choisissez d'autres dates ou un autre catalogue.</translation>
        </message>
        <message>
            <source>No space is left in {folder}, which is needed to write {destination}. Make room there.</source>
            <translation>Il n'y a plus de place dans {folder}, nécessaire pour écrire {destination}. Libérez-y de l'espace.</translation>
        </message>
        <message>
            <source>No space is left to write {destination}. Make room or choose another place.</source>
            <translation>Il n'y a plus de place pour écrire {destination}. Libérez de l'espace ou choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>No temporary folder can be made ({error}). Make room in {folder}, or set the variable TMPDIR (on Windows TEMP) to another folder.</source>
            <translation>Impossible de créer un dossier temporaire ({error}). Libérez de l'espace dans {folder}, ou indiquez un autre dossier dans la variable TMPDIR (sous Windows TEMP).</translation>
        </message>
        <message>
            <source>No training samples of: {unseen}. The model will not know these classes.</source>
            <translation>Aucun échantillon d'entraînement pour : {unseen}. Le modèle ne connaîtra pas ces classes.</translation>
        </message>
        <message>
            <source>No usable training area is left in {name}. {problems}</source>
            <translation>Il ne reste aucune zone d'entraînement utilisable dans {name}. {problems}</translation>
        </message>
        <message>
            <source>No window centre at a step of {step:g} m</source>
            <translation>Aucun centre de fenêtre au pas de {step:g} m</translation>
        </message>
        <message>
            <source>No window of class {title} is left</source>
            <translation>Il ne reste aucune fenêtre de la classe {title}</translation>
        </message>
        <message>
            <source>No window of {window_m:g} m around a training area of {name} lies wholly on the images. Check that areas and images show the same place.</source>
            <translation>Aucune fenêtre de {window_m:g} m autour d'une zone d'entraînement de {name} ne se trouve entièrement sur les images. Vérifiez que les zones et les images montrent le même lieu.</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nœuds</translation>
        </message>
        <message>
            <source>Nodes and edges are written as GeoPackages (.gpkg); given: {name}.</source>
            <translation>Les nœuds et les arêtes sont écrits en GeoPackage (.gpkg) ; nom donné : {name}.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on the image. Check the coordinate reference systems of both, or choose an image of the same place.</source>
            <translation>Aucune des {count} zones de {name} ne se trouve sur l'image. Vérifiez les systèmes de coordonnées de référence des deux, ou choisissez une image du même lieu.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose data of the same place.</source>
            <translation>Aucune des {count} zones de {name} ne se trouve sur {reader_name}. Vérifiez les systèmes de coordonnées de référence des deux, ou choisissez des données du même lieu.</translation>
        </message>
        <message>
            <source>None of the {count} zones of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose zones of the same place.</source>
            <translation>Aucune des {count} zones de {name} ne se trouve sur {reader_name}. Vérifiez les systèmes de coordonnées de référence des deux, ou choisissez des zones du même lieu.</translation>
        </message>
        <message>
            <source>Not a window of 320 m wholly on {image}</source>
            <translation>Aucune fenêtre de 320 m entièrement sur {image}</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, in which there is no Sentinel-2 product as delivered (MTD_MSIL1C.xml or MTD_MSIL2A.xml).</source>
            <translation>Non utilisés dans {path} : {files}, où il n'y a pas de produit Sentinel-2 tel que livré (MTD_MSIL1C.xml ou MTD_MSIL2A.xml).</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, which lie beside the products in it. Choose these files too if they are wanted.</source>
            <translation>Non utilisés dans {path} : {files}, qui se trouvent à côté des produits qu'il contient. Choisissez aussi ces fichiers s'ils sont voulus.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, or mask fewer classes.</source>
            <translation>Il ne reste rien des scènes : tous les pixels sont nodata ou des nuages. Choisissez une autre emprise ou une autre date, ou masquez moins de classes.</translation>
        </message>
        <message>
            <source>Nothing is suggested where they are, nor where it looks as there.</source>
            <translation>Rien n'est suggéré là où elles se trouvent, ni là où le terrain leur ressemble.</translation>
        </message>
        <message>
            <source>Nothing tells where {name} lies on the ground: it has no geotransform, no world file and no control points. Give it its place first (Raster &gt; Georeferencer, or put its world file beside it).</source>
            <translation>Rien n'indique où {name} se trouve au sol : il n'a ni géotransformation, ni fichier world, ni points de contrôle. Donnez-lui d'abord sa position (Raster &gt; Géoréférencer, ou placez son fichier world à côté).</translation>
        </message>
        <message>
            <source>Nothing to write: name a stack or a table of classes, or zones and what to write of them.</source>
            <translation>Rien à écrire : indiquez une pile ou une table des classes, ou des zones et ce qu'il faut en écrire.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Nowhere does {name} show {size:g} m of one class for: {classes}. Look for these yourself, or choose a smaller size.</source>
            <translation>Nulle part {name} ne montre {size:g} m d'une seule classe pour : {classes}. Cherchez ces classes vous-même, ou choisissez une taille plus petite.</translation>
        </message>
        <message>
            <source>NumPy arrays</source>
            <translation>Tableaux NumPy</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Number of areas</source>
            <translation>Nombre de zones</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Nombre de bandes</translation>
        </message>
        <message>
            <source>Number of cells</source>
            <translation>Nombre de cellules</translation>
        </message>
        <message>
            <source>Number of cells compared</source>
            <translation>Nombre de cellules comparées</translation>
        </message>
        <message>
            <source>Number of cells that Sentinel-2 decided alone</source>
            <translation>Nombre de cellules où Sentinel-2 a décidé seul</translation>
        </message>
        <message>
            <source>Number of cells with data</source>
            <translation>Nombre de cellules avec données</translation>
        </message>
        <message>
            <source>Number of cells without data</source>
            <translation>Nombre de cellules sans donnée</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Nombre de classes</translation>
        </message>
        <message>
            <source>Number of edges</source>
            <translation>Nombre d'arêtes</translation>
        </message>
        <message>
            <source>Number of flagged areas</source>
            <translation>Nombre de zones signalées</translation>
        </message>
        <message>
            <source>Number of images used</source>
            <translation>Nombre d'images utilisées</translation>
        </message>
        <message>
            <source>Number of labelled points</source>
            <translation>Nombre de points étiquetés</translation>
        </message>
        <message>
            <source>Number of models in the plugin's folder</source>
            <translation>Nombre de modèles dans le dossier de l'extension</translation>
        </message>
        <message>
            <source>Number of nodes</source>
            <translation>Nombre de nœuds</translation>
        </message>
        <message>
            <source>Number of objects</source>
            <translation>Nombre d'objets</translation>
        </message>
        <message>
            <source>Number of places</source>
            <translation>Nombre de lieux</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Nombre de points</translation>
        </message>
        <message>
            <source>Number of points without a label</source>
            <translation>Nombre de points sans étiquette</translation>
        </message>
        <message>
            <source>Number of problems found in the areas</source>
            <translation>Nombre de problèmes trouvés dans les zones</translation>
        </message>
        <message>
            <source>Number of reference areas on the map</source>
            <translation>Nombre de zones de référence sur la carte</translation>
        </message>
        <message>
            <source>Number of reference cells</source>
            <translation>Nombre de cellules de référence</translation>
        </message>
        <message>
            <source>Number of reference cells without data in the map</source>
            <translation>Nombre de cellules de référence sans donnée dans la carte</translation>
        </message>
        <message>
            <source>Number of samples</source>
            <translation>Nombre d'échantillons</translation>
        </message>
        <message>
            <source>Number of scenes</source>
            <translation>Nombre de scènes</translation>
        </message>
        <message>
            <source>Number of scenes used</source>
            <translation>Nombre de scènes utilisées</translation>
        </message>
        <message>
            <source>Number of suggestions</source>
            <translation>Nombre de suggestions</translation>
        </message>
        <message>
            <source>Number of training areas</source>
            <translation>Nombre de zones d'entraînement</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Nombre de fenêtres</translation>
        </message>
        <message>
            <source>Number, area, perimeter, shape and vertices by class.</source>
            <translation>Nombre, superficie, périmètre, forme et sommets par classe.</translation>
        </message>
        <message>
            <source>Numbers of the bands that show red, green and blue, such as 3,2,1. By default those that the image marks by colour or names so, else those that QGIS draws.</source>
            <translation>Numéros des bandes qui montrent le rouge, le vert et le bleu, par exemple 3,2,1. Par défaut, celles que l'image désigne ainsi par la couleur ou par le nom, sinon celles que QGIS affiche.</translation>
        </message>
        <message>
            <source>Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.</source>
            <translation>Numéros des mois pris en compte chaque année, par exemple 5,6,7,8,9 ; par défaut, tous.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification of Level-2A: 1 defective, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow, 2 dark.</source>
            <translation>Numéros de la classification de scène du Level-2A : 1 défectueux, 3 ombre de nuage, 8 et 9 nuage, 10 cirrus fin, 11 neige, 2 sombre.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
            <translation>Numéros de la classification de scène : 0 sans donnée, 1 défectueux, 2 sombre, 3 ombre de nuage, 4 végétation, 5 sol nu, 6 eau, 7 non classé, 8 et 9 nuage, 10 cirrus fin, 11 neige.</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <source>Objects in high-resolution imagery</source>
            <translation>Objets dans l'imagerie à haute résolution</translation>
        </message>
        <message>
            <source>Objects in the image</source>
            <translation>Objets de l'image</translation>
        </message>
        <message>
            <source>Objects that 'Segment objects' found in the image, to save that work.</source>
            <translation>Objets que « Segmenter les objets » a trouvés dans l'image, pour éviter de refaire ce travail.</translation>
        </message>
        <message>
            <source>Objects with less area inside the window are left out.</source>
            <translation>Les objets dont la superficie dans la fenêtre est plus petite sont écartés.</translation>
        </message>
        <message>
            <source>Of the bands of {name}, some names tell a pixel size, such as {sized}, and others none, such as {unsized}: they look like two products, as of Level-2A and Level-1C, whose numbers differ. Put the files of each into a folder of its own; if they are of one, name them alike.</source>
            <translation>Parmi les bandes de {name}, certains noms indiquent une taille de pixel, comme {sized}, et d'autres aucune, comme {unsized} : il semble s'agir de deux produits, comme Level-2A et Level-1C, dont les valeurs diffèrent. Placez les fichiers de chacun dans un dossier à part ; s'ils proviennent d'un seul, nommez-les de la même façon.</translation>
        </message>
        <message>
            <source>Of the new layer. By default that of the map, else of the project, else WGS 84.</source>
            <translation>De la nouvelle couche. Par défaut celui de la carte, sinon celui du projet, sinon WGS 84.</translation>
        </message>
        <message>
            <source>Of the overall accuracy: with 0.03 the truth lies within about 0.06 of the figure. Half of it needs four times the points.</source>
            <translation>De l'exactitude globale : avec 0.03, la vérité se trouve à environ 0.06 près du chiffre obtenu. La moitié demande quatre fois plus de points.</translation>
        </message>
        <message>
            <source>Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.</source>
            <translation>De deux masques dont les boîtes se chevauchent au-delà de cet IoU, le moins bon est supprimé ; 0.4 comme dans l'article.</translation>
        </message>
        <message>
            <source>Of {count} scenes {name} does not tell how much cloud they have. They come after the others.</source>
            <translation>Pour {count} scènes, {name} n'indique pas la part de nuages. Elles viennent après les autres.</translation>
        </message>
        <message>
            <source>Offset of band files</source>
            <translation>Décalage des fichiers de bandes</translation>
        </message>
        <message>
            <source>One row for each class of the map: its area, and the figures of each parameter, in the units of the stack.</source>
            <translation>Une ligne par classe de la carte : sa superficie et les valeurs de chaque paramètre, dans les unités de la pile.</translation>
        </message>
        <message>
            <source>One row for each zone, with each class's figures.</source>
            <translation>Une ligne par zone, avec les valeurs de chaque classe.</translation>
        </message>
        <message>
            <source>One row for each zone, with its largest class and the same figures as its layer.</source>
            <translation>Une ligne par zone, avec sa classe la plus étendue et les mêmes valeurs que dans sa couche.</translation>
        </message>
        <message>
            <source>Only nodes up to this distance are joined; by default all are, as in the method.</source>
            <translation>Seuls les nœuds éloignés au plus de cette distance sont reliés ; par défaut tous le sont, comme dans la méthode.</translation>
        </message>
        <message>
            <source>Only {read} of {count} features of the layer '{name}' arrived. Try again, or save it as a GeoPackage (Export &gt; Save Features As), check that all are in it, and use that.</source>
            <translation>Seules {read} des {count} entités de la couche « {name} » sont arrivées. Réessayez, ou enregistrez-la en GeoPackage (Exporter &gt; Sauvegarder les entités sous), vérifiez que toutes y sont et utilisez celui-ci.</translation>
        </message>
        <message>
            <source>Other classes in {fields} than in {name}</source>
            <translation>D'autres classes dans {fields} que dans {name}</translation>
        </message>
        <message>
            <source>Outside of where {crs} is defined</source>
            <translation>Hors du domaine où {crs} est défini</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Exactitude globale</translation>
        </message>
        <message>
            <source>Overall accuracy OA</source>
            <translation>Exactitude globale OA</translation>
        </message>
        <message>
            <source>Overall accuracy on the test samples</source>
            <translation>Exactitude globale sur les échantillons de test</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Chevauchements</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquets</translation>
        </message>
        <message>
            <source>Page with all figures and the confusion matrices.</source>
            <translation>Page avec tous les indicateurs et les matrices de confusion.</translation>
        </message>
        <message>
            <source>Page with charts and tables.</source>
            <translation>Page avec des graphiques et des tables.</translation>
        </message>
        <message>
            <source>Page with charts, tables and the flagged areas.</source>
            <translation>Page avec des graphiques, des tables et les zones signalées.</translation>
        </message>
        <message>
            <source>Page with the curves, the choice of alpha, accuracies and confusion matrices.</source>
            <translation>Page avec les courbes, le choix d'alpha, les exactitudes et les matrices de confusion.</translation>
        </message>
        <message>
            <source>Page with the figures and tables.</source>
            <translation>Page avec les indicateurs et les tables.</translation>
        </message>
        <message>
            <source>Page with the figures, the cross table and areas.</source>
            <translation>Page avec les indicateurs, le tableau croisé et les superficies.</translation>
        </message>
        <message>
            <source>Page with the figures, the matrix and box plots.</source>
            <translation>Page avec les indicateurs, la matrice et des boîtes à moustaches.</translation>
        </message>
        <message>
            <source>Parameter stack</source>
            <translation>Pile de paramètres</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Part of the image to map. By default the whole image.</source>
            <translation>Partie de l'image à cartographier. Par défaut, toute l'image.</translation>
        </message>
        <message>
            <source>Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.</source>
            <translation>Partie de l'image à cartographier ; elle est élargie à des pixels entiers de 10 m. Par défaut, toute l'image.</translation>
        </message>
        <message>
            <source>Part of the image; by default the whole of a file. Services need it.</source>
            <translation>Partie de l'image ; par défaut, la totalité d'un fichier. Obligatoire pour les services.</translation>
        </message>
        <message>
            <source>Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.</source>
            <translation>Part de la plus petite des deux zones, de 0 à 1, à partir de laquelle leur partie commune est un chevauchement.</translation>
        </message>
        <message>
            <source>Part of the split</source>
            <translation>Partie de la répartition</translation>
        </message>
        <message>
            <source>Part to export; required for services. By default all of a file.</source>
            <translation>Partie à exporter ; obligatoire pour les services. Par défaut, la totalité d'un fichier.</translation>
        </message>
        <message>
            <source>Part to prepare, widened to whole pixels. By default all that the products cover.</source>
            <translation>Partie à préparer, élargie à des pixels entiers. Par défaut, tout ce que couvrent les produits.</translation>
        </message>
        <message>
            <source>Patches of 320 m with four more crops each: the paper's own way, five times the work. Only for comparisons and for models that were trained so.</source>
            <translation>Imagettes de 320 m avec quatre recadrages supplémentaires chacune : exactement la méthode de l'article, cinq fois plus de travail. Uniquement pour des comparaisons et pour les modèles entraînés ainsi.</translation>
        </message>
        <message>
            <source>Patience (epochs)</source>
            <translation>Patience (époques)</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for where none are given.</source>
            <translation>Taille de pixel à laquelle les objets sont cherchés quand aucun n'est fourni.</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller objects and takes longer.</source>
            <translation>Taille de pixel à laquelle les objets sont cherchés. La méthode a été conçue pour 1 m ; une taille plus fine trouve des objets plus petits et prend plus de temps.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Planning the synthetic town</source>
            <translation>Planification de la ville synthétique</translation>
        </message>
        <message>
            <source>Plausible classes</source>
            <translation>Classes plausibles</translation>
        </message>
        <message>
            <source>Please cite</source>
            <translation>À citer</translation>
        </message>
        <message>
            <source>Plugin folder</source>
            <translation>Dossier de l'extension</translation>
        </message>
        <message>
            <source>Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.</source>
            <translation>Points au milieu de la boîte de chaque objet : fenêtre, numéro, objet, rouge, vert et bleu moyens, cx et cy.</translation>
        </message>
        <message>
            <source>Points of 'Draw accuracy sample' with the class filled in. Points without a class are left out, and so are classes of the map without a labelled point, as long as they cover 5 % of it at most.</source>
            <translation>Points de « Tirer un échantillon d'exactitude » dont la classe a été remplie. Les points sans classe sont écartés, de même que les classes de la carte sans point étiqueté, tant qu'elles en couvrent 5 % au plus.</translation>
        </message>
        <message>
            <source>Points of each class at least</source>
            <translation>Nombre minimal de points par classe</translation>
        </message>
        <message>
            <source>Points or lines instead of polygons</source>
            <translation>Points ou lignes au lieu de polygones</translation>
        </message>
        <message>
            <source>Polygons of class {title}: {count}, fewer than {fewest}</source>
            <translation>Polygones de la classe {title} : {count}, moins de {fewest}</translation>
        </message>
        <message>
            <source>Polygons of known class, which the map's maker should not have trained with. Any CRS. A cell counts when its centre lies in one, and once however many do; an area that holds no centre counts the cell in which it lies, unless that cell's centre lies in another. Cells of areas of different classes are left out. Give either these or a reference map.</source>
            <translation>Polygones de classe connue, que l'auteur de la carte ne devrait pas avoir utilisés pour l'entraînement. SCR quelconque. Une cellule compte quand son centre se trouve dans un polygone, et une seule fois quel que soit leur nombre ; une zone qui ne contient aucun centre compte la cellule où elle se trouve, sauf si le centre de cette cellule est dans une autre zone. Les cellules de zones de classes différentes sont écartées. Indiquez soit ces zones, soit une carte de référence.</translation>
        </message>
        <message>
            <source>Polygons to average the parameters in, such as a model's grid cells. Any CRS.</source>
            <translation>Polygones sur lesquels moyenner les paramètres, comme les mailles d'un modèle. SCR quelconque.</translation>
        </message>
        <message>
            <source>Polygons to measure one by one, such as districts. Any CRS.</source>
            <translation>Polygones à mesurer un par un, comme des quartiers. SCR quelconque.</translation>
        </message>
        <message>
            <source>Polygons with their class (field class, 1 to 17), or a KML file with a folder for each class; five and more a class.</source>
            <translation>Polygones avec leur classe (champ class, 1 à 17), ou un fichier KML avec un dossier par classe ; cinq ou plus par classe.</translation>
        </message>
        <message>
            <source>Polygons with their class that the training does not use. The training areas themselves would flatter.</source>
            <translation>Polygones avec leur classe que l'entraînement n'utilise pas. Les zones d'entraînement elles-mêmes donneraient un résultat trop flatteur.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.</source>
            <translation>Polygones avec leur classe, ou un fichier KML ou KMZ avec un dossier par classe comme dans le gabarit de WUDAPT.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. At least three areas a class; five and more make better models.</source>
            <translation>Polygones avec leur classe, ou un fichier KML ou KMZ avec un dossier par classe comme dans le gabarit de WUDAPT. Au moins trois zones par classe ; cinq ou plus donnent de meilleurs modèles.</translation>
        </message>
        <message>
            <source>Prepare Sentinel-2 image</source>
            <translation>Préparer une image Sentinel-2</translation>
        </message>
        <message>
            <source>Pretrained Sentinel-2 stream</source>
            <translation>Branche Sentinel-2 pré-entraînée</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilités</translation>
        </message>
        <message>
            <source>Probabilities of the maps</source>
            <translation>Probabilités des cartes</translation>
        </message>
        <message>
            <source>Products or band files</source>
            <translation>Produits ou fichiers de bandes</translation>
        </message>
        <message>
            <source>Published weights</source>
            <translation>Poids publiés</translation>
        </message>
        <message>
            <source>Published weights on this computer</source>
            <translation>Poids publiés présents sur cet ordinateur</translation>
        </message>
        <message>
            <source>Published weights that are not on this computer</source>
            <translation>Poids publiés absents de cet ordinateur</translation>
        </message>
        <message>
            <source>Put the polygons into one folder per class, or choose the class field.</source>
            <translation>Placez les polygones dans un dossier par classe, ou choisissez le champ de classe.</translation>
        </message>
        <message>
            <source>PyTorch build</source>
            <translation>Variante de PyTorch</translation>
        </message>
        <message>
            <source>Python had kept a damaged file, as a full disk leaves it ({path}). It is removed now: run this again.</source>
            <translation>Python avait conservé un fichier endommagé, comme en laisse un disque plein ({path}). Il est maintenant supprimé : relancez l'exécution.</translation>
        </message>
        <message>
            <source>Python of the engine</source>
            <translation>Python du moteur</translation>
        </message>
        <message>
            <source>Python of the engine (empty: the private environment)</source>
            <translation>Python du moteur (vide : l'environnement privé)</translation>
        </message>
        <message>
            <source>Python of the engine, empty without one</source>
            <translation>Python du moteur, vide s'il n'y en a pas</translation>
        </message>
        <message>
            <source>Python version</source>
            <translation>Version de Python</translation>
        </message>
        <message>
            <source>QGIS style</source>
            <translation>Style QGIS</translation>
        </message>
        <message>
            <source>QGIS style (.qml) to load into other layers with the same codes.</source>
            <translation>Style QGIS (.qml) à charger dans d'autres couches ayant les mêmes codes.</translation>
        </message>
        <message>
            <source>QGIS's Python</source>
            <translation>Python de QGIS</translation>
        </message>
        <message>
            <source>RGB image</source>
            <translation>Image RVB</translation>
        </message>
        <message>
            <source>RGB image (synthetic)</source>
            <translation>Image RVB (synthétique)</translation>
        </message>
        <message>
            <source>Radius (m)</source>
            <translation>Rayon (m)</translation>
        </message>
        <message>
            <source>Radius of the majority filter in metres; three cells are usual.</source>
            <translation>Rayon du filtre de majorité en mètres ; on prend d'ordinaire trois cellules.</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Graine aléatoire</translation>
        </message>
        <message>
            <source>Rare classes get so many; 15 tell little of a class, 50 tell it well.</source>
            <translation>Les classes rares reçoivent ce nombre de points ; 15 en disent peu sur une classe, 50 en disent beaucoup.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain.</source>
            <translation>Raster de codes LCZ 1-17, 101-107, 31-41 ou 51-61. Pour w2w, il doit s'étendre au-delà du domaine de WRF.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for.</source>
            <translation>Raster de codes LCZ 1-17, 101-107, 31-41 ou 51-61 ; les filtres sont conçus pour des cellules d'environ 100 m.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme, of any grid and CRS.</source>
            <translation>Raster de codes LCZ d'un schéma usuel quelconque, de grille et de SCR quelconques.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme. Suggested are squares that it shows as one class throughout, far from each other.</source>
            <translation>Raster de codes LCZ d'un schéma usuel quelconque. Sont suggérés des carrés qu'il montre entièrement d'une seule classe, éloignés les uns des autres.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme; the comparison is made on its grid. Of a series the earliest.</source>
            <translation>Raster de codes LCZ d'un schéma usuel quelconque ; la comparaison se fait sur sa grille. D'une série, la plus ancienne.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes of one of the four schemes; any number type and CRS.</source>
            <translation>Raster de codes LCZ de l'un des quatre schémas ; type de données et SCR quelconques.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61.</source>
            <translation>Raster de codes LCZ : 1 à 17, ou avec 101 à 107 pour les classes naturelles, ou ceux de WRF, 31 à 41 ou 51 à 61.</translation>
        </message>
        <message>
            <source>Raster of any further features, each band one: Sentinel-1, other seasons, yearly embeddings. Any CRS and resolution; it is read on the 10 m grid of the Sentinel-2 image. 'Train DF4LCZ model' learns a stream of its own from it, and maps need the same bands.</source>
            <translation>Raster d'autres caractéristiques quelconques, une par bande : Sentinel-1, autres saisons, plongements annuels. SCR et résolution quelconques ; il est lu sur la grille de 10 m de l'image Sentinel-2. 'Entraîner un modèle DF4LCZ' en apprend une branche propre, et les cartes ont besoin des mêmes bandes.</translation>
        </message>
        <message>
            <source>Raster of the 17 class probabilities that 'Classify local climate zones' writes. Without one, before there is a map, places are suggested that stand for what the image shows.</source>
            <translation>Raster des probabilités des 17 classes qu'écrit « Classer les zones climatiques locales ». Sans lui, avant qu'il y ait une carte, des lieux qui représentent ce que montre l'image sont suggérés.</translation>
        </message>
        <message>
            <source>Raster of the same features as in the model's training set: the same bands in the same order and unit. Any CRS and resolution. Without it, and where it is missing, the other streams decide.</source>
            <translation>Raster des mêmes caractéristiques que dans le jeu d'entraînement du modèle : les mêmes bandes dans le même ordre et la même unité. SCR et résolution quelconques. Sans lui, et là où il manque, les autres branches décident.</translation>
        </message>
        <message>
            <source>Raster of the streams' classes of the same run, for a model with two streams.</source>
            <translation>Raster des classes des branches de la même exécution, pour un modèle à deux branches.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, as 'Prepare Sentinel-2 image' makes it.</source>
            <translation>Raster avec les bandes B2, B3, B4, B5, B6, B7, B8, B8A, B11 et B12, tel que le produit « Préparer une image Sentinel-2 ».</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.</source>
            <translation>Raster avec les bandes B2, B3, B4, B5, B6, B7, B8, B8A, B11 et B12, reconnues à leur nom.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names, wavelengths or the files of a virtual raster; without these, images of 10, 12 or 13 bands that look like the usual order are understood. Numbers are reflectance x 10000, or what the file's scale and offset make so, or fractions. A pixel is missing where all bands are 0 or the file says so. Any CRS and resolution.</source>
            <translation>Raster avec les bandes B2, B3, B4, B5, B6, B7, B8, B8A, B11 et B12. Les bandes sont trouvées par leurs noms, leurs longueurs d'onde ou les fichiers d'un raster virtuel ; sans cela, les images de 10, 12 ou 13 bandes qui semblent dans l'ordre habituel sont comprises. Les nombres sont la réflectance x 10000, ou ce qu'en font l'échelle et le décalage du fichier, ou des fractions. Un pixel manque là où toutes les bandes sont à 0 ou que le fichier le dit. Tout SCR et toute résolution.</translation>
        </message>
        <message>
            <source>Rasters of the 17 class probabilities that 'Classify local climate zones' writes, one of each map, in their order. Each cell is then believed as far as its own probabilities say, so that two maps show changes already where both are sure; the accuracy and the confusion matrix are not used.</source>
            <translation>Rasters des 17 probabilités de classe qu'écrit « Classer les zones climatiques locales », un par carte, dans leur ordre. Chaque cellule est alors crue autant que le disent ses propres probabilités, si bien que deux cartes montrent déjà des changements là où toutes deux sont sûres ; l'exactitude et la matrice de confusion ne servent pas.</translation>
        </message>
        <message>
            <source>Reading the codes</source>
            <translation>Lecture des codes</translation>
        </message>
        <message>
            <source>Reading the image</source>
            <translation>Lecture de l'image</translation>
        </message>
        <message>
            <source>Reading the training set</source>
            <translation>Lecture du jeu d'entraînement</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Reading {name} does not come to an end: it is damaged. Download it again.</source>
            <translation>La lecture de {name} ne se termine pas : le fichier est endommagé. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>Reading {name} failed ({error}). The file may be damaged or not fully copied.</source>
            <translation>La lecture de {name} a échoué ({error}). Le fichier est peut-être endommagé ou copié incomplètement.</translation>
        </message>
        <message>
            <source>Ready models</source>
            <translation>Modèles prêts à l'emploi</translation>
        </message>
        <message>
            <source>Reference and map differ in size: {size} and {mapped_size} values.</source>
            <translation>La référence et la carte diffèrent en taille : {size} et {mapped_size} valeurs.</translation>
        </message>
        <message>
            <source>Reference areas</source>
            <translation>Zones de référence</translation>
        </message>
        <message>
            <source>Reference map</source>
            <translation>Carte de référence</translation>
        </message>
        <message>
            <source>Reflectance of {name} is taken as {formula}.</source>
            <translation>La réflectance de {name} est calculée par {formula}.</translation>
        </message>
        <message>
            <source>Reflectance offset</source>
            <translation>Décalage de réflectance</translation>
        </message>
        <message>
            <source>Reflectance scale</source>
            <translation>Échelle de réflectance</translation>
        </message>
        <message>
            <source>Rendering Sentinel-2</source>
            <translation>Rendu de Sentinel-2</translation>
        </message>
        <message>
            <source>Rendering the RGB image</source>
            <translation>Rendu de l'image RVB</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>Repeats of another area of the same class</source>
            <translation>Doublons d'une autre zone de la même classe</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report of the accuracy</source>
            <translation>Rapport d'exactitude</translation>
        </message>
        <message>
            <source>Report of the areas</source>
            <translation>Rapport des superficies</translation>
        </message>
        <message>
            <source>Report of the training</source>
            <translation>Rapport de l'entraînement</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Ré-échantillonnage</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>Résolution (m)</translation>
        </message>
        <message>
            <source>Resolution of objects (m)</source>
            <translation>Résolution des objets (m)</translation>
        </message>
        <message>
            <source>Resume a stopped training</source>
            <translation>Reprendre un entraînement interrompu</translation>
        </message>
        <message>
            <source>Run 'Import published weights' to make a model of published weights (.h5, .hdf5).</source>
            <translation>Lancez 'Importer des poids publiés' pour faire un modèle de poids publiés (.h5, .hdf5).</translation>
        </message>
        <message>
            <source>Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named.</source>
            <translation>Exécutez « Installer le moteur de calcul » en cochant « Réparer », ou installez les paquets dans le Python que vous avez indiqué.</translation>
        </message>
        <message>
            <source>SAM checkpoints</source>
            <translation>Points de contrôle SAM</translation>
        </message>
        <message>
            <source>SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', which needs none.</source>
            <translation>SAM a besoin de poids. Indiquez le chemin d'un point de contrôle ou l'un de ces identifiants : {ids} ; ou choisissez le segmenteur « superpixels », qui n'en a pas besoin.</translation>
        </message>
        <message>
            <source>SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's patch; 544 needs a hundredth of the paper's work.</source>
            <translation>SAM voit chaque tuile en 1024 pixels : des tuiles plus petites trouvent des objets plus petits et prennent plus de temps. 320 est l'imagette de l'article ; 544 demande un centième du travail de l'article.</translation>
        </message>
        <message>
            <source>SAM weights</source>
            <translation>Poids de SAM</translation>
        </message>
        <message>
            <source>SAM: overlap of doubles</source>
            <translation>SAM : chevauchement des doublons</translation>
        </message>
        <message>
            <source>SAM: patch by patch, as the paper's code</source>
            <translation>SAM : imagette par imagette, comme le code de l'article</translation>
        </message>
        <message>
            <source>SAM: predicted IoU</source>
            <translation>SAM : IoU prédit</translation>
        </message>
        <message>
            <source>SAM: prompts on 320 m</source>
            <translation>SAM : invites sur 320 m</translation>
        </message>
        <message>
            <source>SAM: side of a tile (m)</source>
            <translation>SAM : côté d'une tuile (m)</translation>
        </message>
        <message>
            <source>SAM: smallest hole or island (m²)</source>
            <translation>SAM : superficie minimale d'un trou ou d'un îlot (m²)</translation>
        </message>
        <message>
            <source>SAM: stability</source>
            <translation>SAM : stabilité</translation>
        </message>
        <message>
            <source>Scene {scene} of {scenes}, {megabytes:.1f} MB fetched</source>
            <translation>Scène {scene} sur {scenes}, {megabytes:.1f} MB récupérés</translation>
        </message>
        <message>
            <source>Scenes with more cloud, by the catalogue's own figure, are not taken.</source>
            <translation>Les scènes plus nuageuses, d'après le chiffre du catalogue lui-même, ne sont pas prises.</translation>
        </message>
        <message>
            <source>Search Sentinel-2 images</source>
            <translation>Rechercher des images Sentinel-2</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Dossiers parcourus</translation>
        </message>
        <message>
            <source>Second LCZ map</source>
            <translation>Deuxième carte LCZ</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Seed of all that is random; the same seed gives the same model on the same computer.</source>
            <translation>Graine de tout ce qui est aléatoire ; la même graine donne le même modèle sur le même ordinateur.</translation>
        </message>
        <message>
            <source>Segment objects</source>
            <translation>Segmenter les objets</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>Segmenteur</translation>
        </message>
        <message>
            <source>Segmenting {name} with {recorded}, as for the model's training.</source>
            <translation>Segmentation de {name} avec {recorded}, comme pour l'entraînement du modèle.</translation>
        </message>
        <message>
            <source>Sentinel-2 image</source>
            <translation>Image Sentinel-2</translation>
        </message>
        <message>
            <source>Sentinel-2 image (synthetic)</source>
            <translation>Image Sentinel-2 (synthétique)</translation>
        </message>
        <message>
            <source>Sentinel-2 stream</source>
            <translation>Branche Sentinel-2</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Installation</translation>
        </message>
        <message>
            <source>Sets up the engine: a private Python environment with PyTorch, rasterio and the other packages that the networks need, in your user folder. QGIS's own Python is not touched. It downloads some 300 MB, up to 3 GB with support for NVIDIA graphics cards, and takes some minutes; it is needed once, and again after updates of the plugin that need other packages.</source>
            <translation>Met en place le moteur de calcul : un environnement Python privé avec PyTorch, rasterio et les autres paquets dont les réseaux ont besoin, dans votre dossier utilisateur. Le Python de QGIS lui-même n'est pas modifié. L'installation télécharge environ 300 MB, jusqu'à 3 GB avec la prise en charge des cartes graphiques NVIDIA, et prend quelques minutes ; elle est nécessaire une fois, puis de nouveau après les mises à jour de l'extension qui demandent d'autres paquets.</translation>
        </message>
        <message>
            <source>Settings in force</source>
            <translation>Paramètres en vigueur</translation>
        </message>
        <message>
            <source>Several layers of polygons ({layers})</source>
            <translation>Plusieurs couches de polygones ({layers})</translation>
        </message>
        <message>
            <source>Several maps are called {names}. Give each a name of its own.</source>
            <translation>Plusieurs cartes s'appellent {names}. Donnez à chacune son propre nom.</translation>
        </message>
        <message>
            <source>Several parts</source>
            <translation>Plusieurs parties</translation>
        </message>
        <message>
            <source>Share of a sample's label that goes to the other classes, by how alike they are in the weighted accuracy OAw, so that a confusion with a similar class costs less; 0 leaves labels as they are.</source>
            <translation>Part de l'étiquette d'un échantillon qui va aux autres classes, selon leur ressemblance dans l'exactitude pondérée OAw, de sorte qu'une confusion avec une classe semblable coûte moins ; 0 laisse les étiquettes telles quelles.</translation>
        </message>
        <message>
            <source>Share of cells of the same class OA</source>
            <translation>Part des cellules de même classe OA</translation>
        </message>
        <message>
            <source>Share of the cells of each map that are right, by an assessment of the maps; 0.7 is what published networks reach at most on new cities. A change must be surer than such errors.</source>
            <translation>Part des cellules justes de chaque carte, d'après une évaluation des cartes ; 0.7 est ce que les réseaux publiés atteignent au plus dans de nouvelles villes. Un changement doit être plus sûr que de telles erreurs.</translation>
        </message>
        <message>
            <source>Share of the cells that changed</source>
            <translation>Part des cellules modifiées</translation>
        </message>
        <message>
            <source>Share of the extent with data</source>
            <translation>Part de l'emprise avec données</translation>
        </message>
        <message>
            <source>Share of the ground that changes its class from one map to the next, about.</source>
            <translation>Part du terrain qui change de classe d'une carte à la suivante, environ.</translation>
        </message>
        <message>
            <source>Share of the seen pixels masked as cloud</source>
            <translation>Part des pixels observés masqués comme nuages</translation>
        </message>
        <message>
            <source>Share that makes an overlap</source>
            <translation>Part à partir de laquelle il y a chevauchement</translation>
        </message>
        <message>
            <source>Show status</source>
            <translation>Afficher l'état</translation>
        </message>
        <message>
            <source>Side (m)</source>
            <translation>Côté (m)</translation>
        </message>
        <message>
            <source>Side of a pixel in metres. 1 m is what the segmentation of DF4LCZ was made for.</source>
            <translation>Côté d'un pixel en mètres. La segmentation de DF4LCZ a été conçue pour 1 m.</translation>
        </message>
        <message>
            <source>Side of a place (m)</source>
            <translation>Côté d'un lieu (m)</translation>
        </message>
        <message>
            <source>Side of a suggestion (m)</source>
            <translation>Côté d'une suggestion (m)</translation>
        </message>
        <message>
            <source>Side of a window; 320 m is what the method was made for.</source>
            <translation>Côté d'une fenêtre ; la méthode a été conçue pour 320 m.</translation>
        </message>
        <message>
            <source>Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.</source>
            <translation>Côté des cellules de la carte en mètres, un multiple de 10. La méthode a été conçue pour 100 m.</translation>
        </message>
        <message>
            <source>Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.</source>
            <translation>Côté de la ville en mètres, un multiple de 100. À partir de 4000 m, chaque classe a cinq quartiers ou plus.</translation>
        </message>
        <message>
            <source>Slivers, thinner than {width:.0f} m</source>
            <translation>Micro-polygones, de moins de {width:.0f} m de large</translation>
        </message>
        <message>
            <source>Smaller areas are flagged; 20000 m² are two cells of a 100 m map.</source>
            <translation>Les zones plus petites sont signalées ; 20000 m² correspondent à deux cellules d'une carte à 100 m.</translation>
        </message>
        <message>
            <source>Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.</source>
            <translation>Les trous plus petits d'un masque sont comblés et les îlots plus petits à côté de lui supprimés ; 100 comme dans l'article.</translation>
        </message>
        <message>
            <source>Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.</source>
            <translation>Les objets plus petits sont supprimés. 50 m² correspondent aux 50 pixels de l'imagerie à 1 m de la méthode.</translation>
        </message>
        <message>
            <source>Smallest area (m²)</source>
            <translation>Superficie minimale (m²)</translation>
        </message>
        <message>
            <source>Smallest object (m²)</source>
            <translation>Superficie minimale d'un objet (m²)</translation>
        </message>
        <message>
            <source>Smallest part (m²)</source>
            <translation>Superficie minimale d'une partie (m²)</translation>
        </message>
        <message>
            <source>Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.</source>
            <translation>Plus petite tache que conserve l'unité cartographique minimale, en mètres carrés ; 90000 correspond à neuf cellules de 100 m.</translation>
        </message>
        <message>
            <source>So many metres around the extent come along. A map of the whole extent needs 250 m, since cells are classified from what is around them.</source>
            <translation>Tant de mètres autour de l'emprise viennent avec. Une carte de toute l'emprise demande 250 m, car les cellules sont classées d'après ce qui les entoure.</translation>
        </message>
        <message>
            <source>So many of the clearest days are taken of each tile; a median needs three or more.</source>
            <translation>Nombre de jours, les plus clairs, pris pour chaque tuile ; une médiane en demande trois ou plus.</translation>
        </message>
        <message>
            <source>So that large areas do not outweigh small ones; 0 for no limit.</source>
            <translation>Pour que les grandes zones ne l'emportent pas sur les petites ; 0 pour ne pas limiter.</translation>
        </message>
        <message>
            <source>Softened labels</source>
            <translation>Étiquettes adoucies</translation>
        </message>
        <message>
            <source>Some polygons lie nowhere on Earth: their coordinates do not fit their CRS ({crs}). Assign the right one to the layer.</source>
            <translation>Des polygones ne se trouvent nulle part sur Terre : leurs coordonnées ne correspondent pas à leur SCR ({crs}). Attribuez le bon à la couche.</translation>
        </message>
        <message>
            <source>Some windows of 320 m not wholly on {image}</source>
            <translation>Certaines fenêtres de 320 m ne sont pas entièrement sur {image}</translation>
        </message>
        <message>
            <source>Split of the samples</source>
            <translation>Répartition des échantillons</translation>
        </message>
        <message>
            <source>Square kilometres of each class in each map, as mapped and by all maps together.</source>
            <translation>Kilomètres carrés de chaque classe dans chaque carte, selon la carte et selon toutes les cartes ensemble.</translation>
        </message>
        <message>
            <source>Squares with rank, reason, the two likeliest classes, and the figures behind.</source>
            <translation>Carrés avec le rang, la raison, les deux classes les plus vraisemblables et les valeurs correspondantes.</translation>
        </message>
        <message>
            <source>Standard error of OA</source>
            <translation>Erreur type de OA</translation>
        </message>
        <message>
            <source>Standard error to aim at</source>
            <translation>Erreur type visée</translation>
        </message>
        <message>
            <source>Standardise each band by the training samples' mean and deviation; switch it off only to repeat the paper's experiment.</source>
            <translation>Standardiser chaque bande avec la moyenne et l'écart-type des échantillons d'entraînement ; à désactiver seulement pour reproduire l'expérience de l'article.</translation>
        </message>
        <message>
            <source>Standardise the bands</source>
            <translation>Standardiser les bandes</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status page</source>
            <translation>Page d'état</translation>
        </message>
        <message>
            <source>Step of the grid (m)</source>
            <translation>Pas de la grille (m)</translation>
        </message>
        <message>
            <source>Stream of further features</source>
            <translation>Branche des autres caractéristiques</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>Branches</translation>
        </message>
        <message>
            <source>Streams to train: both fuses Sentinel-2 with high-resolution imagery, sentinel2 needs Sentinel-2 alone.</source>
            <translation>Branches à entraîner : both fusionne Sentinel-2 avec l'imagerie à haute résolution, sentinel2 n'a besoin que de Sentinel-2.</translation>
        </message>
        <message>
            <source>Streams were given without the probabilities of the same run. Give both or none.</source>
            <translation>Des branches ont été indiquées sans les probabilités du même traitement. Indiquez les deux ou aucune.</translation>
        </message>
        <message>
            <source>Streams whose samples are flipped and turned by right angles at random, which makes more of few samples: auto leaves out the paper's graph network, as the paper does.</source>
            <translation>Branches dont les échantillons subissent au hasard des retournements et des rotations d'angle droit, de quoi tirer davantage d'un petit nombre d'échantillons : auto exclut le réseau de graphes de l'article, comme le fait l'article.</translation>
        </message>
        <message>
            <source>Style LCZ map</source>
            <translation>Appliquer le style LCZ</translation>
        </message>
        <message>
            <source>Style file</source>
            <translation>Fichier de style</translation>
        </message>
        <message>
            <source>Styled LCZ map</source>
            <translation>Carte LCZ avec style</translation>
        </message>
        <message>
            <source>Suggested places</source>
            <translation>Lieux suggérés</translation>
        </message>
        <message>
            <source>Suggestions of each class</source>
            <translation>Suggestions par classe</translation>
        </message>
        <message>
            <source>Suggests the places where a training area would teach a model most, from the probabilities of a first map and the areas so far: places that stand for much ground that the map is in doubt about, where its two streams disagree, of classes that have few areas, unlike any area so far and unlike each other. Each comes with its rank and the reasons. Look at each, draw the area of one zone that you find there, train and map again. Before there is a map, give the image alone: the places then stand for what it shows.</source>
            <translation>Suggère les lieux où une zone d'entraînement apprendrait le plus à un modèle, d'après les probabilités d'une première carte et les zones déjà numérisées : des lieux qui représentent une grande surface où la carte est incertaine, où ses deux branches divergent, de classes qui ont peu de zones, différents de toute zone existante et différents entre eux. Chacun vient avec son rang et les raisons. Examinez chacun, dessinez la zone homogène que vous y trouvez, entraînez et cartographiez de nouveau. Avant qu'il y ait une carte, indiquez l'image seule : les lieux représentent alors ce qu'elle montre.</translation>
        </message>
        <message>
            <source>Superpixels: distinctness</source>
            <translation>Superpixels : différence minimale</translation>
        </message>
        <message>
            <source>Superpixels: texture to ignore (m)</source>
            <translation>Superpixels : texture à ignorer (m)</translation>
        </message>
        <message>
            <source>Surroundings of a window</source>
            <translation>Voisinage d'une fenêtre</translation>
        </message>
        <message>
            <source>Table of classes</source>
            <translation>Table des classes</translation>
        </message>
        <message>
            <source>Table of zones</source>
            <translation>Table des zones</translation>
        </message>
        <message>
            <source>Table that 'Accuracy of an LCZ map' writes of one of the maps: which classes are taken for which.</source>
            <translation>Tableau que « Exactitude d'une carte LCZ » écrit pour l'une des cartes : quelles classes sont prises pour lesquelles.</translation>
        </message>
        <message>
            <source>Take objects of another segmenter</source>
            <translation>Accepter les objets d'un autre segmenteur</translation>
        </message>
        <message>
            <source>Taking the image from the service.</source>
            <translation>Récupération de l'image auprès du service.</translation>
        </message>
        <message>
            <source>Tells how good a model is on samples of a training set that it has not learnt from: all the field's figures, of each stream alone and of their fusion, of each class, with intervals from bootstraps over the training areas. Samples split by polygon tell what a new place would give; samples split at random promise too much.</source>
            <translation>Indique la qualité d'un modèle sur des échantillons d'un jeu d'entraînement qui n'ont pas servi à son apprentissage : tous les indicateurs usuels du domaine, pour chaque branche seule et pour leur fusion, pour chaque classe, avec des intervalles issus de tirages bootstrap sur les zones d'entraînement. Les échantillons répartis par polygones indiquent ce que donnerait un nouveau lieu ; les échantillons répartis au hasard promettent trop.</translation>
        </message>
        <message>
            <source>Tells how right an LCZ map is from the labelled points of 'Draw accuracy sample': overall, user's and producer's accuracies, and the true area of each class, all with standard errors. Each class of the map is weighted by its area, so that the many points of rare classes do not count too much. A sample of another map is refused.</source>
            <translation>Indique à quel point une carte LCZ est juste d'après les points étiquetés de « Tirer un échantillon d'exactitude » : exactitudes globale, de l'utilisateur et du producteur, et superficie vraie de chaque classe, le tout avec erreurs types. Chaque classe de la carte est pondérée par sa superficie, afin que les nombreux points des classes rares ne comptent pas trop. Un échantillon d'une autre carte est refusé.</translation>
        </message>
        <message>
            <source>Tells on one page what is ready and what to do about what is not: the engine with its packages and computing devices, models, published weights found on disk, and the settings in force. It changes nothing, and it works without an engine. Send its page along when you report a problem.</source>
            <translation>Indique sur une page ce qui est prêt, et que faire pour ce qui ne l'est pas : le moteur de calcul avec ses paquets et ses périphériques, les modèles, les poids publiés trouvés sur le disque et les paramètres en vigueur. Il ne modifie rien et fonctionne sans moteur. Joignez cette page quand vous signalez un problème.</translation>
        </message>
        <message>
            <source>Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with the reason, areas of classes with too few of them, areas that are too small, that overlap another, that contradict one of another class, and, where an image is given, that look more like another class in it.</source>
            <translation>Décrit les zones d'entraînement, classe par classe : nombre, superficie, périmètre, forme et sommets. Signale, avec la raison, les zones de classes qui en comptent trop peu, les zones trop petites, celles qui en chevauchent une autre, celles qui contredisent une zone d'une autre classe et, si une image est fournie, celles qui y ressemblent davantage à une autre classe.</translation>
        </message>
        <message>
            <source>Test samples are those that the training never saw.</source>
            <translation>Les échantillons de test sont ceux que l'entraînement n'a jamais vus.</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Fichier texte</translation>
        </message>
        <message>
            <source>Text file that names more of them, one path a line, seen from the file's folder: for regions of many tiles.</source>
            <translation>Fichier texte qui en nomme d'autres, un chemin par ligne, vu du dossier du fichier : pour les régions de nombreuses tuiles.</translation>
        </message>
        <message>
            <source>The GeoPackage that 'Segment objects' wrote.</source>
            <translation>Le GeoPackage écrit par « Segmenter les objets ».</translation>
        </message>
        <message>
            <source>The Python {python} lacks a part of the engine ({error}). Use the engine's own Python, or run 'Install engine' with 'Repair' ticked if it is this.</source>
            <translation>Il manque une partie du moteur au Python {python} ({error}). Utilisez le Python propre au moteur, ou exécutez « Installer le moteur de calcul » en cochant « Réparer » si c'est celui-ci.</translation>
        </message>
        <message>
            <source>The areas lie too close together for a strict split</source>
            <translation>Les zones sont trop proches les unes des autres pour une répartition stricte</translation>
        </message>
        <message>
            <source>The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.</source>
            <translation>Les zones avec leur superficie et leur forme, un champ par signalement, et la raison ; celles qui sont signalées ont un contour marqué.</translation>
        </message>
        <message>
            <source>The array {name} of the layer {kind} {number} of {source} holds values that are no numbers (NaN, infinite, or a negative variance): the file is damaged. Download it again.</source>
            <translation>Le tableau {name} de la couche {kind} {number} de {source} contient des valeurs qui ne sont pas des nombres (NaN, infini, ou une variance négative) : le fichier est endommagé. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>The attribute table of {name} names LCZ classes and does not tell which value each row is of; it is not used. Give it a column Value, or give the class of each value (codes).</source>
            <translation>La table d'attributs de {name} nomme des classes LCZ et ne dit pas de quelle valeur est chaque ligne ; elle n'est pas utilisée. Donnez-lui une colonne Value, ou indiquez la classe de chaque valeur (codes).</translation>
        </message>
        <message>
            <source>The authorities that QGIS trusts cannot be written to {path} ({error}). Make room there, or set the variable {variable} to a folder that can be written to and start QGIS anew.</source>
            <translation>Impossible d'écrire dans {path} les autorités auxquelles QGIS fait confiance ({error}). Libérez-y de l'espace, ou indiquez dans la variable {variable} un dossier où l'on peut écrire et redémarrez QGIS.</translation>
        </message>
        <message>
            <source>The band lczFilter is the map's own, band {band} of {name}.</source>
            <translation>La bande lczFilter est celle de la carte elle-même, bande {band} de {name}.</translation>
        </message>
        <message>
            <source>The bands of colour in {name}: {count}; objects are found in imagery with red, green and blue. Choose an RGB image.</source>
            <translation>Nombre de bandes de couleur dans {name} : {count} ; les objets sont cherchés dans une imagerie avec rouge, vert et bleu. Choisissez une image RVB.</translation>
        </message>
        <message>
            <source>The bands of {name} are in different units: {bands} cannot be reflectance x 10000 as the others are ({reason}). Take all bands from one product, or bring them to one unit.</source>
            <translation>Les bandes de {name} sont dans des unités différentes : {bands} ne peut pas être une réflectance x 10000 comme les autres ({reason}). Prenez toutes les bandes d'un même produit, ou ramenez-les à une même unité.</translation>
        </message>
        <message>
            <source>The bands of {name} cover different ground, the least {bands}. Where one of them has no pixel, the image has no data. Check that the files are whole and of one scene.</source>
            <translation>Les bandes de {name} couvrent des terrains différents ; la moindre couverture est celle de {bands}. Là où l'une d'elles n'a pas de pixel, l'image est sans donnée. Vérifiez que les fichiers sont entiers et proviennent d'une même scène.</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; another order would fit their numbers about as well. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>Les bandes de {name} n'ont pas de nom et sont prises dans l'ordre {order} ; un autre ordre conviendrait à peu près aussi bien à leurs valeurs. Vérifiez l'ordre, et nommez les bandes ou indiquez leurs noms dans leur ordre (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; but on land the numbers of {bands} are near 0 or hardly differ, as those of a scene classification, a probability, a mask or an aerosol do and no reflectance does. Name the bands in the file, or give their names in their order, and - for those that are none (BANDS).</source>
            <translation>Les bandes de {name} n'ont pas de nom et sont prises pour {order} ; mais sur terre, les valeurs de {bands} sont proches de 0 ou ne diffèrent guère, comme celles d'une classification de scène, d'une probabilité, d'un masque ou d'un aérosol, et comme celles d'aucune réflectance. Nommez les bandes dans le fichier, ou indiquez leurs noms dans leur ordre, et - pour celles qui n'en sont pas (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}, and which order they have is not clear. Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>Les bandes de {name} n'ont pas de nom et ne ressemblent pas à {order}, l'ordre usuel pour {count} bandes, et leur ordre réel n'est pas clair. Nommez les bandes dans le fichier, ou indiquez leurs noms dans leur ordre (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}; they look like {found} ({exchanged}). Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>Les bandes de {name} n'ont pas de nom et ne ressemblent pas à {order}, l'ordre usuel pour {count} bandes ; elles ressemblent à {found} ({exchanged}). Nommez les bandes dans le fichier, ou indiquez leurs noms dans leur ordre (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}, they look like no ground, water or cloud known. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>Les bandes de {name} n'ont pas de nom ; prises dans l'ordre {order}, elles ne ressemblent à aucun sol, aucune eau ni aucun nuage connus. Vérifiez l'ordre, et nommez les bandes ou indiquez leurs noms dans leur ordre (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}.</source>
            <translation>Les bandes de {name} n'ont pas de nom ; elles sont prises dans l'ordre {order}.</translation>
        </message>
        <message>
            <source>The bands of {name} show different ground: no place lies in all of them. Choose files of one scene.</source>
            <translation>Les bandes de {name} montrent des terrains différents : aucun lieu ne se trouve dans toutes. Choisissez des fichiers d'une même scène.</translation>
        </message>
        <message>
            <source>The bands of {source} are of {count} times ({times}), not the bands of one image. Make an image of the bands at one time, and name them.</source>
            <translation>Les bandes de {source} sont de {count} moments ({times}) et ne sont pas les bandes d'une même image. Créez une image des bandes à un seul moment, et nommez-les.</translation>
        </message>
        <message>
            <source>The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood. Name the bands, or give their names in their order (BANDS).</source>
            <translation>Les bandes de {source} ne peuvent pas être identifiées : {count} bandes sans nom connu ({listed}). {needed} Sans noms, les rasters de 10 (les bandes LCZ), 12 (Level-2A) ou 13 bandes (Level-1C) sont compris. Nommez les bandes, ou indiquez leurs noms dans leur ordre (BANDS).</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early.</source>
            <translation>Le meilleur modèle obtenu jusqu'ici est conservé dans {path} et marqué comme interrompu.</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>Le meilleur modèle obtenu jusqu'ici est conservé dans {path} et marqué comme interrompu. Pour continuer, relancez l'entraînement avec les mêmes paramètres et « Reprendre un entraînement interrompu ».</translation>
        </message>
        <message>
            <source>The block of cells from row {row}, column {column} on</source>
            <translation>Le bloc de cellules à partir de la ligne {row}, colonne {column}</translation>
        </message>
        <message>
            <source>The block of pixels from row {row}, column {column} on</source>
            <translation>Le bloc de pixels à partir de la ligne {row}, colonne {column}</translation>
        </message>
        <message>
            <source>The cache {folder} cannot be written to ({error}). Make room, or choose another folder for unfinished work in the options.</source>
            <translation>Impossible d'écrire dans le cache {folder} ({error}). Libérez de l'espace, ou choisissez dans les options un autre dossier des travaux inachevés.</translation>
        </message>
        <message>
            <source>The catalogue names a file by {address}, which cannot be fetched. Choose another catalogue.</source>
            <translation>Le catalogue désigne un fichier par {address}, qui ne peut pas être récupéré. Choisissez un autre catalogue.</translation>
        </message>
        <message>
            <source>The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m.</source>
            <translation>La taille de cellule doit être un multiple de {resolution:g} m ; valeur donnée : {cell_size:g} m.</translation>
        </message>
        <message>
            <source>The cells are {coarsest:.0f} m, more than twice the filter's radius of {radius:g} m: nothing changes.</source>
            <translation>Les cellules mesurent {coarsest:.0f} m, plus du double du rayon de {radius:g} m du filtre : rien ne change.</translation>
        </message>
        <message>
            <source>The cells of {name} are {finest:.3g} m, too fine for a radius of {radius:g} m (at most {widest} cells). Bring the map to about 100 m first (Warp, with the mode as resampling).</source>
            <translation>Les cellules de {name} mesurent {finest:.3g} m, trop fines pour un rayon de {radius:g} m (au plus {widest} cellules). Ramenez d'abord la carte à environ 100 m (Projection (warp), avec le mode comme méthode de ré-échantillonnage).</translation>
        </message>
        <message>
            <source>The checkpoint {path} is damaged ({error}). Train without 'Resume a stopped training'.</source>
            <translation>Le point de contrôle {path} est endommagé ({error}). Relancez l'entraînement sans « Reprendre un entraînement interrompu ».</translation>
        </message>
        <message>
            <source>The class of each value where the map's are other than the usual ones, such as 21=1,22=2,31=A. By default the names, or the LCZ colours, that the map's file gives its values, else the usual codes.</source>
            <translation>La classe de chaque valeur si celles de la carte ne sont pas les valeurs usuelles, par exemple 21=1,22=2,31=A. Par défaut, les noms, ou les couleurs LCZ, que le fichier de la carte donne à ses valeurs, sinon les codes usuels.</translation>
        </message>
        <message>
            <source>The codes of {name} are of the scheme {scheme}.</source>
            <translation>Les codes de {name} suivent le schéma {scheme}.</translation>
        </message>
        <message>
            <source>The codes {text} are not understood at {pair}. Give each value once, with its class, such as 21=1,22=2,31=A.</source>
            <translation>Les codes {text} ne sont pas compris à {pair}. Indiquez chaque valeur une fois, avec sa classe, par exemple 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>The coordinate reference system {text} is not understood.</source>
            <translation>Le système de coordonnées de référence {text} n'est pas compris.</translation>
        </message>
        <message>
            <source>The dates run backwards: {start} to {end}. Give the earlier one first.</source>
            <translation>Les dates sont inversées : {start} à {end}. Indiquez d'abord la plus ancienne.</translation>
        </message>
        <message>
            <source>The description in {name} is damaged ({error}). Segment the image again.</source>
            <translation>La description dans {name} est endommagée ({error}). Segmentez de nouveau l'image.</translation>
        </message>
        <message>
            <source>The device {name} was asked for, but {why}. Choose 'auto' or 'cpu'.</source>
            <translation>Le périphérique {name} a été demandé, mais {why}. Choisissez « auto » ou « cpu ».</translation>
        </message>
        <message>
            <source>The engine broke (exit code {code}: {last}). Its environment is {python}. Run 'Install engine' with 'Repair' ticked; if it happens again, please report it with {log}.</source>
            <translation>Le moteur s'est arrêté sur une erreur (code de sortie {code} : {last}). Son environnement est {python}. Exécutez « Installer le moteur de calcul » en cochant « Réparer » ; si cela se reproduit, signalez-le en joignant {log}.</translation>
        </message>
        <message>
            <source>The engine crashed ({reason}, exit code {code}: {last}). Lower the batch size, choose a smaller extent or close other programs; if it happens again, run 'Install engine' with 'Repair'.</source>
            <translation>Le moteur s'est arrêté brutalement ({reason}, code de sortie {code} : {last}). Réduisez la taille de lot, choisissez une emprise plus petite ou fermez d'autres programmes ; si cela se reproduit, exécutez « Installer le moteur de calcul » en cochant « Réparer ».</translation>
        </message>
        <message>
            <source>The engine ended while it moved the outputs into place: some may be new, others as they were. What is missing lies beside them in files with '.partial-' in their names; keep them until you have all, or run it again.</source>
            <translation>Le moteur s'est arrêté pendant qu'il mettait les sorties en place : certaines peuvent être nouvelles, d'autres telles qu'elles étaient. Ce qui manque se trouve à côté, dans des fichiers dont le nom contient '.partial-' ; conservez-les jusqu'à ce que vous ayez tout, ou relancez l'exécution.</translation>
        </message>
        <message>
            <source>The engine is installed already: {folder}</source>
            <translation>Le moteur est déjà installé : {folder}</translation>
        </message>
        <message>
            <source>The engine is ready: {python}</source>
            <translation>Le moteur est prêt : {python}</translation>
        </message>
        <message>
            <source>The engine met an unexpected error ({kind}: {error}). Please report it; the details are in {log}.</source>
            <translation>Le moteur a rencontré une erreur inattendue ({kind} : {error}). Veuillez la signaler ; les détails sont dans {log}.</translation>
        </message>
        <message>
            <source>The engine ran out of memory ({last}). Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Le moteur a manqué de mémoire ({last}). Réduisez la taille de lot, choisissez une emprise plus petite ou fermez d'autres programmes.</translation>
        </message>
        <message>
            <source>The engine ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Le moteur a manqué de mémoire. Réduisez la taille de lot, choisissez une emprise plus petite ou fermez d'autres programmes.</translation>
        </message>
        <message>
            <source>The engine was ended by signal {signal} ({last}). Run the algorithm again.</source>
            <translation>Le moteur a été arrêté par le signal {signal} ({last}). Relancez l'algorithme.</translation>
        </message>
        <message>
            <source>The engine was installed, but it does not work here: {words}. Run 'Install engine' with 'Repair' ticked; if it happens again, choose another PyTorch build or another Python.</source>
            <translation>Le moteur a été installé, mais il ne fonctionne pas ici : {words}. Exécutez « Installer le moteur de calcul » en cochant « Réparer » ; si cela se reproduit, choisissez une autre variante de PyTorch ou un autre Python.</translation>
        </message>
        <message>
            <source>The engine was killed (signal 9), most likely because the computer ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Le moteur a été tué (signal 9), très probablement parce que l'ordinateur a manqué de mémoire. Réduisez la taille de lot, choisissez une emprise plus petite ou fermez d'autres programmes.</translation>
        </message>
        <message>
            <source>The engine {state} (looked for {folder}). Run the algorithm 'Install engine' of DF4LCZ once, or name a Python that has its packages in the options or in {variable}.</source>
            <translation>Le moteur {state} (dossier cherché : {folder}). Exécutez une fois l'algorithme « Installer le moteur de calcul » de DF4LCZ, ou indiquez dans les options ou dans {variable} un Python qui dispose de ses paquets.</translation>
        </message>
        <message>
            <source>The engine's Python named by {source} does not exist: {path}. Correct or empty it, or run 'Install engine'.</source>
            <translation>Le Python du moteur indiqué par {source} n'existe pas : {path}. Corrigez ou videz cette valeur, ou exécutez « Installer le moteur de calcul ».</translation>
        </message>
        <message>
            <source>The engine's Python {python} cannot be started ({error}). Run 'Install engine' with 'Repair' ticked.</source>
            <translation>Le Python du moteur {python} ne peut pas être lancé ({error}). Exécutez « Installer le moteur de calcul » en cochant « Réparer ».</translation>
        </message>
        <message>
            <source>The engine's Python {python} did not answer within {seconds} seconds. Wait until this computer is less busy, have the virus scanner leave that folder aside, or set DF4LCZ_DATA to a folder on a faster disk, and run 'Install engine' again.</source>
            <translation>Le Python du moteur {python} n'a pas répondu en {seconds} secondes. Attendez que cet ordinateur soit moins occupé, faites exclure ce dossier de l'analyse antivirus, ou indiquez dans DF4LCZ_DATA un dossier sur un disque plus rapide, puis exécutez de nouveau « Installer le moteur de calcul ».</translation>
        </message>
        <message>
            <source>The engine's last words are in {log}.</source>
            <translation>Les derniers messages du moteur sont dans {log}.</translation>
        </message>
        <message>
            <source>The export covers {west:.6g} to {east:.6g}, {south:.6g} to {north:.6g} ({crs}).</source>
            <translation>L'export couvre de {west:.6g} à {east:.6g}, de {south:.6g} à {north:.6g} ({crs}).</translation>
        </message>
        <message>
            <source>The export for {target} is a {endings} file; given: {name}. Give the output a name that ends in {endings}.</source>
            <translation>L'export pour {target} est un fichier {endings} ; nom donné : {name}. Donnez à la sortie un nom qui se termine par {endings}.</translation>
        </message>
        <message>
            <source>The expression {expression} for the parameter {name} cannot be evaluated ({problem}). Correct it, or give a value.</source>
            <translation>L'expression {expression} du paramètre {name} ne peut pas être évaluée ({problem}). Corrigez-la, ou indiquez une valeur.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: choose a smaller one.</source>
            <translation>L'emprise ne peut pas être convertie en mètres : choisissez-en une plus petite.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: {error}</source>
            <translation>L'emprise ne peut pas être convertie en mètres : {error}</translation>
        </message>
        <message>
            <source>The extent is empty: x {xmin} to {xmax}, y {ymin} to {ymax}.</source>
            <translation>L'emprise est vide : x de {xmin} à {xmax}, y de {ymin} à {ymax}.</translation>
        </message>
        <message>
            <source>The extent to take from the layer '{name}' lies across 180 degrees of longitude, where the service ends. Take the part on each side by itself: let one extent end and the other begin a little before and after 180 degrees.</source>
            <translation>L'emprise à prendre de la couche « {name} » traverse les 180 degrés de longitude, où le service s'arrête. Prenez séparément la partie de chaque côté : faites finir une emprise un peu avant 180 degrés et commencer l'autre un peu après.</translation>
        </message>
        <message>
            <source>The extent {extent} cannot be expressed in {crs}.</source>
            <translation>L'emprise {extent} ne peut pas être exprimée en {crs}.</translation>
        </message>
        <message>
            <source>The extent {given} is empty. Give it as xmin,xmax,ymin,ymax [CRS], or choose it anew.</source>
            <translation>L'emprise {given} est vide. Indiquez-la sous la forme xmin,xmax,ymin,ymax [SCR], ou choisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>The extent {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} lies outside {name}, which covers {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choose an extent that meets the image.</source>
            <translation>L'emprise {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} est hors de {name}, qui couvre {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choisissez une emprise qui touche l'image.</translation>
        </message>
        <message>
            <source>The features of {name} lie far from those that the model has learnt from (band {band}: mean {own:.4g}, in training {mean:.4g} with a deviation of {deviation:.3g}): another scale, unit or product. Check the raster.</source>
            <translation>Les caractéristiques de {name} sont loin de celles dont le modèle a appris (bande {band} : moyenne {own:.4g}, à l'entraînement {mean:.4g} avec un écart de {deviation:.3g}) : autre échelle, unité ou produit. Vérifiez le raster.</translation>
        </message>
        <message>
            <source>The file system of {folder} has no locks ({error}). See to it that no other window of QGIS does the same at once.</source>
            <translation>Le système de fichiers de {folder} n'a pas de verrous ({error}). Veillez à ce qu'aucune autre fenêtre de QGIS ne fasse la même chose en même temps.</translation>
        </message>
        <message>
            <source>The files of {name} change again and again while they are fetched. Try again later, or choose other dates or another catalogue.</source>
            <translation>Les fichiers de {name} changent sans cesse pendant qu'ils sont récupérés. Réessayez plus tard, ou choisissez d'autres dates ou un autre catalogue.</translation>
        </message>
        <message>
            <source>The files of {name} declare a scale and an offset of their own, {formula}, and the metadata of its product others, {stated}; those of the files count.</source>
            <translation>Les fichiers de {name} déclarent une échelle et un décalage qui leur sont propres, {formula}, et les métadonnées de son produit en déclarent d'autres, {stated} ; ce sont ceux des fichiers qui comptent.</translation>
        </message>
        <message>
            <source>The filtered map {name} has a class on {share:.0%} of the cells of {reader_name} only. w2w takes the filtered classes: the rest will be holes there. Choose the filtered form of the whole map.</source>
            <translation>La carte filtrée {name} n'a une classe que sur {share:.0%} des cellules de {reader_name}. w2w prend les classes filtrées : le reste y sera vide. Choisissez la forme filtrée de la carte entière.</translation>
        </message>
        <message>
            <source>The filtered map {name} has no class where the map {reader_name} lies. Choose the filtered form of the same map, or leave it out to have it made.</source>
            <translation>La carte filtrée {name} n'a aucune classe là où se trouve la carte {reader_name}. Choisissez la forme filtrée de la même carte, ou n'en indiquez pas : elle sera alors calculée.</translation>
        </message>
        <message>
            <source>The folder for unfinished work {folder} cannot be written to ({error}). Make room there, or set the variable {variable} to another folder.</source>
            <translation>Impossible d'écrire dans le dossier des travaux inachevés {folder} ({error}). Libérez-y de l'espace, ou indiquez un autre dossier dans la variable {variable}.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here. Name a new or empty folder.</source>
            <translation>Le dossier {destination} contient autre chose qu'un jeu d'entraînement créé ici. Indiquez un dossier nouveau ou vide.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here: {foreign}. Replacing the set would destroy them. Move them away, or name a new or empty folder.</source>
            <translation>Le dossier {destination} contient autre chose qu'un jeu d'entraînement créé ici : {foreign}. Remplacer le jeu le détruirait. Déplacez ces éléments, ou indiquez un dossier nouveau ou vide.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist and cannot be made ({error}). Choose another place for the output.</source>
            <translation>Le dossier {folder} n'existe pas et ne peut pas être créé ({error}). Choisissez un autre emplacement pour la sortie.</translation>
        </message>
        <message>
            <source>The folder {folder} is too long for the engine on Windows: {length} characters, {most} at most. Set the variable DF4LCZ_DATA to a short folder such as C:\df4lcz, or let an administrator switch on Windows' long paths, and start QGIS anew.</source>
            <translation>Le chemin du dossier {folder} est trop long pour le moteur sous Windows : {length} caractères, {most} au plus. Indiquez dans la variable DF4LCZ_DATA un dossier au chemin court, par exemple C:\df4lcz, ou faites activer les chemins longs de Windows par un administrateur, puis redémarrez QGIS.</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made or written to ({error}). Set DF4LCZ_DATA to another one, or make room there.</source>
            <translation>Le dossier {parent} ne peut pas être créé, ou il est impossible d'y écrire ({error}). Indiquez-en un autre dans DF4LCZ_DATA, ou libérez-y de l'espace.</translation>
        </message>
        <message>
            <source>The folder {path} holds no wheels (.whl). Make one by 'make wheelhouse' on a computer with a network, of the same system and version of Python.</source>
            <translation>Le dossier {path} ne contient pas de wheels (.whl). Faites-en un avec « make wheelhouse » sur un ordinateur relié au réseau, avec le même système et la même version de Python.</translation>
        </message>
        <message>
            <source>The further features are learnt, and have no say: the published fusion by alpha is of two streams. Choose the fusion auto, or leave them out to save time.</source>
            <translation>Les autres caractéristiques sont apprises, mais ne comptent pas : la fusion publiée par alpha est celle de deux branches. Choisissez la fusion auto, ou laissez-les de côté pour gagner du temps.</translation>
        </message>
        <message>
            <source>The further features gain nothing beyond chance {where} (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): they have no say there. More training areas may change that.</source>
            <translation>Les autres caractéristiques ne gagnent rien au-delà du hasard {where} (vraisemblance {low:+.3f} à {high:+.3f} par échantillon, intervalle à {level:.0f} % sur {areas} zones) : elles n'y comptent pas. Plus de zones d'entraînement peuvent changer cela.</translation>
        </message>
        <message>
            <source>The further features gained nothing in the model's training: they have no say in the map.</source>
            <translation>Les autres caractéristiques n'ont rien apporté à l'entraînement du modèle : elles ne comptent pas dans la carte.</translation>
        </message>
        <message>
            <source>The further features have no say: the published fusion by alpha is of two streams.</source>
            <translation>Les autres caractéristiques ne comptent pas : la fusion publiée par alpha est celle de deux branches.</translation>
        </message>
        <message>
            <source>The further features join the fusion {where}: the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>Les autres caractéristiques rejoignent la fusion {where} : les échantillons de validation sont plus vraisemblables de {low:.3f} à {high:.3f} par échantillon (intervalle à {level:.0f} % sur {areas} zones laissées de côté tour à tour), leur exactitude change de {accuracy:+.1f} points.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are called otherwise than those of the model. They are taken in their order; check that it is the same.</source>
            <translation>Les autres caractéristiques du jeu d'entraînement {name} s'appellent autrement que celles du modèle. Elles sont prises dans leur ordre ; vérifiez que c'est le même.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are missing nearly everywhere: {train} training and {validation} validation samples have them. No stream is trained on them.</source>
            <translation>Les autres caractéristiques du jeu d'entraînement {name} manquent presque partout : {train} échantillons d'entraînement et {validation} de validation en ont. Aucune branche n'est entraînée avec elles.</translation>
        </message>
        <message>
            <source>The fusion gains nothing beyond chance on the validation samples (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): the {stream} stream decides alone. More training areas may change that.</source>
            <translation>La fusion n'apporte rien de plus que le hasard sur les échantillons de validation (vraisemblance de {low:+.3f} à {high:+.3f} par échantillon, intervalle à {level:.0f} % sur {areas} zones) : la branche {stream} décide seule. Davantage de zones d'entraînement pourraient changer cela.</translation>
        </message>
        <message>
            <source>The graph network of {source} takes {count} features of each object, and the file does not say which; here it is given five, the mean red, green and blue and the centre. Choose weights that were trained on these.</source>
            <translation>Le réseau de graphes de {source} prend {count} caractéristiques de chaque objet, et le fichier ne dit pas lesquelles ; ici, il en reçoit cinq, le rouge, le vert et le bleu moyens et le centre. Choisissez des poids entraînés sur celles-ci.</translation>
        </message>
        <message>
            <source>The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.</source>
            <translation>La carte graphique a manqué de mémoire. Réduisez la taille de lot ou choisissez le périphérique « cpu ».</translation>
        </message>
        <message>
            <source>The image cannot be written to {path} ({error}). Make room there, or choose another place.</source>
            <translation>L'image ne peut pas être écrite dans {path} ({error}). Libérez de la place à cet endroit ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The image in which the objects were found, a file: colours are then taken inside the window only, as the method has it. Without it each object has its colour as a whole.</source>
            <translation>L'image dans laquelle les objets ont été trouvés, sous forme de fichier : les couleurs sont alors prises seulement à l'intérieur de la fenêtre, comme le veut la méthode. Sans elle, chaque objet a sa couleur d'ensemble.</translation>
        </message>
        <message>
            <source>The image {image} shows no place of {name}. Check the coordinate reference systems of both, or choose an image of the same city.</source>
            <translation>L'image {image} ne montre aucun lieu de {name}. Vérifiez les systèmes de coordonnées de référence des deux, ou choisissez une image de la même ville.</translation>
        </message>
        <message>
            <source>The images cover {share:.1%} of the extent, and what is made ends where they end. Give those of the tiles beside them, too, or choose a smaller extent.</source>
            <translation>Les images couvrent {share:.1%} de l'emprise, et le résultat s'arrête là où elles s'arrêtent. Donnez aussi celles des tuiles voisines, ou choisissez une emprise plus petite.</translation>
        </message>
        <message>
            <source>The instances of the training set {name} come from another segmenter ({theirs}) or other settings than those of the model ({ours}). The figures of the Google Earth stream say little.</source>
            <translation>Les instances du jeu d'entraînement {name} viennent d'un autre segmenteur ({theirs}) ou d'autres paramètres que celles du modèle ({ours}). Les indicateurs de la branche Google Earth sont peu significatifs.</translation>
        </message>
        <message>
            <source>The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image with '{name}', or use what was made with '{segmenter}'.</source>
            <translation>Les instances ont été produites par le segmenteur « {segmenter} », {what} par « {name} ». Segmentez l'image avec « {name} », ou utilisez ce qui a été produit avec « {segmenter} ».</translation>
        </message>
        <message>
            <source>The instances were made with other settings of '{name}' than {what} ({listed}). Segment the image again with the same settings.</source>
            <translation>Les instances ont été produites avec d'autres paramètres de « {name} » que {what} ({listed}). Segmentez de nouveau l'image avec les mêmes paramètres.</translation>
        </message>
        <message>
            <source>The largest objects of a window become its nodes, at most so many.</source>
            <translation>Les plus grands objets d'une fenêtre deviennent ses nœuds, dans la limite de ce nombre.</translation>
        </message>
        <message>
            <source>The layer '{name}' cannot be copied for the engine: {problem}. Save its edits, or save it as a GeoPackage (Export &gt; Save Features As), and use that.</source>
            <translation>La couche « {name} » ne peut pas être copiée pour le moteur : {problem}. Enregistrez ses modifications, ou enregistrez-la en GeoPackage (Exporter &gt; Sauvegarder les entités sous) et utilisez celui-ci.</translation>
        </message>
        <message>
            <source>The layer '{name}' goes around the Earth, which no image in metres does. Choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>La couche « {name} » fait le tour de la Terre, ce que ne fait aucune image en mètres. Choisissez l'emprise à en prendre, par exemple l'emprise du canevas de carte.</translation>
        </message>
        <message>
            <source>The layer '{name}' has a filter ({filter}), but its file is read whole here. Remove the filter (Layer &gt; Filter); to leave features out, delete them in a copy of the file.</source>
            <translation>La couche « {name} » a un filtre ({filter}), mais son fichier est lu ici en entier. Retirez le filtre (Couche &gt; Filtrer) ; pour écarter des entités, supprimez-les dans une copie du fichier.</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved. Save them (Layer &gt; Save Layer Edits).</source>
            <translation>La couche « {name} » a des modifications non enregistrées. Enregistrez-les (Couche &gt; Enregistrer les modifications de la couche).</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved; they count too.</source>
            <translation>La couche « {name} » a des modifications non enregistrées ; elles comptent aussi.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no coordinate reference system. Assign one to it.</source>
            <translation>La couche « {name} » n'a pas de système de coordonnées de référence. Attribuez-lui-en un.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no data settings of its own (Layer properties &gt; Transparency) that the engine cannot read from the file: {values}. Save the layer with them as a GeoTIFF first (Export &gt; Save As).</source>
            <translation>La couche « {name} » a ses propres paramètres de valeurs sans donnée (Propriétés de la couche &gt; Transparence), que le moteur ne peut pas lire dans le fichier : {values}. Enregistrez d'abord la couche avec ces paramètres en GeoTIFF (Exporter &gt; Enregistrer sous).</translation>
        </message>
        <message>
            <source>The layer '{name}' is a KML file on the network, whose folders may say the classes. Download the file, add it as a layer, and use that.</source>
            <translation>La couche « {name} » est un fichier KML sur le réseau, dont les dossiers peuvent indiquer les classes. Téléchargez le fichier, ajoutez-le comme couche et utilisez celle-ci.</translation>
        </message>
        <message>
            <source>The layer '{name}' is a service without end; choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>La couche « {name} » est un service sans limites ; choisissez l'emprise à en prendre, par exemple l'emprise du canevas de carte.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a file (it is provided by '{provider}'). Save it as a GeoPackage first.</source>
            <translation>La couche « {name} » n'est pas un fichier (elle est fournie par « {provider} »). Enregistrez-la d'abord en GeoPackage.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a raster file (it is provided by '{provider}'). Save it as a GeoTIFF first (Export &gt; Save As), or use 'Export imagery' for tile services.</source>
            <translation>La couche « {name} » n'est pas un fichier raster (elle est fournie par « {provider} »). Enregistrez-la d'abord en GeoTIFF (Exporter &gt; Enregistrer sous), ou utilisez « Exporter l'imagerie » pour les services de tuiles.</translation>
        </message>
        <message>
            <source>The layer '{name}' shows nothing in the extent. Choose another extent or layer.</source>
            <translation>La couche « {name} » n'affiche rien dans l'emprise. Choisissez une autre emprise ou une autre couche.</translation>
        </message>
        <message>
            <source>The layer of {name} was given the coordinate reference system {given} in QGIS; its objects lie along the pixels of an image in {own}. Give it that one (Layer properties &gt; Source); if it is wrong, give the image the right one and segment it again.</source>
            <translation>La couche de {name} a reçu dans QGIS le système de coordonnées de référence {given} ; ses objets suivent les pixels d'une image en {own}. Attribuez-lui celui-ci (Propriétés de la couche &gt; Source) ; s'il est faux, attribuez le bon à l'image et segmentez-la de nouveau.</translation>
        </message>
        <message>
            <source>The layer {layer} of {name} lacks {lack}. Choose the GeoPackage that 'Segment objects' wrote; a copy saved in another format does not keep it.</source>
            <translation>Dans la couche {layer} de {name}, il manque {lack}. Choisissez le GeoPackage écrit par « Segmenter les objets » ; une copie enregistrée dans un autre format ne le conserve pas.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the ground only; elsewhere it counts as unknown. Where missing means 0, as of heights of buildings where there is none, fill it with 0 first.</source>
            <translation>La couche {name} n'a de valeurs que sur {share:.0f} % du sol ; ailleurs elle compte comme inconnue. Là où l'absence signifie 0, comme pour les hauteurs de bâtiments là où il n'y en a pas, remplissez-la d'abord avec 0.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the map only, in training it had on {trained:.0f} %. Elsewhere it counts as unknown, or the Sentinel-2 stream decides alone.</source>
            <translation>La couche {name} n'a de valeurs que sur {share:.0f} % de la carte ; à l'entraînement elle en avait sur {trained:.0f} %. Ailleurs elle compte comme inconnue, ou la branche Sentinel-2 décide seule.</translation>
        </message>
        <message>
            <source>The layer {name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, and all others are {low:.6g} to {high:.6g}: no data that the file does not declare, which would count too. Declare it as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>La couche {name} contient la valeur {value:.15g} sur {share:.3g} % des pixels examinés, et toutes les autres valeurs vont de {low:.6g} à {high:.6g} : c'est une valeur sans donnée que le fichier ne déclare pas et qui compterait aussi. Déclarez-la comme sans donnée (Raster &gt; Conversion &gt; Convertir, ou les paramètres de transparence de la couche).</translation>
        </message>
        <message>
            <source>The layers of objects have {count} bands together; at most {most} can be used. Leave some out.</source>
            <translation>Les couches des objets ont {count} bandes au total ; {most} au plus peuvent être utilisées. Retirez-en.</translation>
        </message>
        <message>
            <source>The layers of objects of the training set {name} ({own}) are called otherwise than those of the model ({needed}). They are taken in their order; check that it is the same.</source>
            <translation>Les couches des objets du jeu d'entraînement {name} ({own}) s'appellent autrement que celles du modèle ({needed}). Elles sont prises dans leur ordre ; vérifiez que c'est le même.</translation>
        </message>
        <message>
            <source>The legend of {name} in QGIS gives its values other classes than those that are read: {names}. A legend does not count. If it is right, give the class of each value (codes): {codes}.</source>
            <translation>La légende de {name} dans QGIS donne à ses valeurs d'autres classes que celles qui sont lues : {names}. Une légende ne compte pas. Si elle est juste, indiquez la classe de chaque valeur (codes) : {codes}.</translation>
        </message>
        <message>
            <source>The list of images {path} cannot be read ({error}). Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>La liste d'images {path} ne peut pas être lue ({error}). Donnez un fichier texte (UTF-8) avec le chemin d'une image à chaque ligne.</translation>
        </message>
        <message>
            <source>The list of weights of the model {name} is damaged: {error}. Copy or make it again.</source>
            <translation>La liste des poids du modèle {name} est endommagée : {error}. Copiez-le ou créez-le de nouveau.</translation>
        </message>
        <message>
            <source>The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. Codes given for the map are those of this one, too, unless this plugin made it. Without it, it is the map's own band of that name, else the Gaussian filter makes it. Used for w2w only.</source>
            <translation>La carte pour la bande lczFilter de w2w, que w2w utilise de préférence ; sa bande de ce nom est prise si elle existe. Les codes donnés pour la carte valent aussi pour celle-ci, sauf si cette extension l'a produite. Sans cette carte, c'est la bande de ce nom de la carte elle-même, sinon le filtre gaussien produit la bande. Utilisée pour w2w uniquement.</translation>
        </message>
        <message>
            <source>The map that the sample was drawn from.</source>
            <translation>La carte dont l'échantillon a été tiré.</translation>
        </message>
        <message>
            <source>The matrix with its totals and accuracies.</source>
            <translation>La matrice avec ses totaux et ses exactitudes.</translation>
        </message>
        <message>
            <source>The median reflectance of {name} is {middle:.4g}, the brightest {high:.4g} ({formula}); 0.01 to 0.5 is usual, more is snow or cloud. {wanted}</source>
            <translation>La réflectance médiane de {name} est {middle:.4g}, la plus claire {high:.4g} ({formula}) ; elle est d'ordinaire comprise entre 0.01 et 0.5, au-delà c'est de la neige ou des nuages. {wanted}</translation>
        </message>
        <message>
            <source>The metadata of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Les métadonnées du modèle {name} ne correspondent pas à leur somme SHA-256 : le fichier a été modifié ou endommagé. Copiez-le ou créez-le de nouveau.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} is damaged: {error}. Make the model again.</source>
            <translation>Les métadonnées du modèle {name} sont endommagées : {error}. Créez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} lacks {missing}. Make the model again.</source>
            <translation>Dans les métadonnées du modèle {name}, il manque {missing}. Créez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>The metadata of {name} does not state which number is reflectance 1; {number:g} is taken.</source>
            <translation>Les métadonnées de {name} n'indiquent pas quelle valeur est la réflectance 1 ; {number:g} est pris.</translation>
        </message>
        <message>
            <source>The metadata {name} is damaged or unsafe ({error}). Download the product again.</source>
            <translation>Les métadonnées {name} sont endommagées ou dangereuses ({error}). Téléchargez de nouveau le produit.</translation>
        </message>
        <message>
            <source>The metadata {name} states the offset of some bands only, not of {missing}. Download the product again.</source>
            <translation>Les métadonnées {name} n'indiquent le décalage que de certaines bandes, et non de {missing}. Téléchargez de nouveau le produit.</translation>
        </message>
        <message>
            <source>The metadata {path} is of {told}, but {file} is of another product by its name: by wrong metadata its numbers would be 1000 too high or too low. Put the images of each product into a folder of their own with their own metadata, or without any and state the offset.</source>
            <translation>Les métadonnées {path} sont celles de {told}, mais {file} est, d'après son nom, d'un autre produit : avec de mauvaises métadonnées, ses valeurs seraient trop hautes ou trop basses de 1000. Placez les images de chaque produit dans un dossier à part avec leurs propres métadonnées, ou sans métadonnées en indiquant le décalage.</translation>
        </message>
        <message>
            <source>The middle of one window. Give this or an extent.</source>
            <translation>Le milieu d'une seule fenêtre. Indiquez soit ce lieu, soit une emprise.</translation>
        </message>
        <message>
            <source>The model file to write.</source>
            <translation>Le fichier de modèle à écrire.</translation>
        </message>
        <message>
            <source>The model file to write; the checkpoint to resume from lies beside it until the training is done.</source>
            <translation>Le fichier de modèle à écrire ; le point de contrôle servant à la reprise se trouve à côté jusqu'à la fin de l'entraînement.</translation>
        </message>
        <message>
            <source>The model has a Google Earth stream, and none of the {total} samples of {name} has a graph of objects: the model is judged without that stream. To judge the fusion, create the training set with an RGB image.</source>
            <translation>Le modèle a une branche Google Earth, et aucun des {total} échantillons de {name} n'a de graphe d'objets : le modèle est jugé sans cette branche. Pour juger la fusion, créez le jeu d'entraînement avec une image RVB.</translation>
        </message>
        <message>
            <source>The model has a stream of {count} further features; the training set {name} has {own}. The model is judged without that stream.</source>
            <translation>Le modèle a une branche de {count} autres caractéristiques ; le jeu d'entraînement {name} en a : {own}. Le modèle est jugé sans cette branche.</translation>
        </message>
        <message>
            <source>The model has learnt from {count} further features too, and none are given: the other streams decide without them.</source>
            <translation>Le modèle a aussi appris de {count} autres caractéristiques, et aucune n'est donnée : les autres branches décident sans elles.</translation>
        </message>
        <message>
            <source>The model looks at other details of objects than this plugin measures ({unknown}). Update the plugin or choose another model.</source>
            <translation>Le modèle examine d'autres détails des objets que ceux que mesure cette extension ({unknown}). Mettez l'extension à jour ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The model looks at the imagery inside the objects, and only objects were given. Give the RGB image that they were found in as well.</source>
            <translation>Le modèle examine l'imagerie à l'intérieur des objets, et seuls des objets ont été fournis. Fournissez aussi l'image RVB dans laquelle ils ont été trouvés.</translation>
        </message>
        <message>
            <source>The model was trained with the split {own} of this set, and is judged on samples of the split {split}: it may have learnt from them. Choose the split {own}.</source>
            <translation>Le modèle a été entraîné avec la répartition {own} de cet ensemble et est jugé sur des échantillons de la répartition {split} : il peut en avoir appris. Choisissez la répartition {own}.</translation>
        </message>
        <message>
            <source>The model {model} cannot tell which classes are plausible: its thresholds come from the validation areas of a training here, of which there must be nine or more, and hold for its own fusion. Choose another model, leave Alpha empty, or leave the raster of plausible classes out.</source>
            <translation>Le modèle {model} ne peut pas dire quelles classes sont plausibles : ses seuils viennent des zones de validation d'un entraînement fait ici, qui doivent être neuf ou plus, et valent pour sa propre fusion. Choisissez un autre modèle, laissez Alpha vide ou renoncez au raster des classes plausibles.</translation>
        </message>
        <message>
            <source>The model {model} does not record the segmenter of its instances.</source>
            <translation>Le modèle {model} n'indique pas le segmenteur de ses instances.</translation>
        </message>
        <message>
            <source>The model {model} does not record which segmenter its instances came from. Segment the image with 'Segment objects', give the result as objects in the image, and tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>Le modèle {model} n'indique pas de quel segmenteur viennent ses instances. Segmentez l'image avec « Segmenter les objets », donnez le résultat comme « Objets de l'image » et cochez « Accepter les objets d'un autre segmenteur » (force_segmenter).</translation>
        </message>
        <message>
            <source>The model {model} does not tell what it has learnt from. Train it again, or leave the raster of applicability out.</source>
            <translation>Le modèle {model} ne dit pas de quoi il a appris. Entraînez-le à nouveau ou renoncez au raster d'applicabilité.</translation>
        </message>
        <message>
            <source>The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. Choose a model trained with RGB, or leave them out.</source>
            <translation>Le modèle {model} n'a qu'une branche Sentinel-2 et ne peut pas utiliser d'imagerie RVB ni d'instances. Choisissez un modèle entraîné avec une image RVB, ou ne fournissez ni imagerie ni instances.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the ground of {count} of the {total} samples that it is judged on, in this image or another: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set of other places.</source>
            <translation>Le modèle {model} a appris du terrain de {count} des {total} échantillons sur lesquels il est jugé, dans cette image ou une autre : ses chiffres sont plus élevés que ceux d'un lieu nouveau. Choisissez la répartition avec laquelle il a été entraîné, ou un jeu d'entraînement d'autres lieux.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the training areas of {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>Le modèle {model} a appris des zones d'entraînement de {count} des {total} échantillons sur lesquels il est jugé : ses chiffres sont plus élevés que ceux d'un lieu nouveau. Choisissez la répartition avec laquelle il a été entraîné, ou un jeu d'entraînement qu'il ne connaît pas.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>Le modèle {model} a appris de {count} des {total} échantillons sur lesquels il est jugé : ses chiffres sont plus élevés que ceux d'un lieu nouveau. Choisissez la répartition avec laquelle il a été entraîné, ou un jeu d'entraînement qu'il ne connaît pas.</translation>
        </message>
        <message>
            <source>The model {model} has no Sentinel-2 stream to start from. Choose another one.</source>
            <translation>Le modèle {model} n'a pas de branche Sentinel-2 à prendre comme point de départ. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The model {model} has no stream of further features. Choose a model trained with them, or leave them out.</source>
            <translation>Le modèle {model} n'a pas de branche d'autres caractéristiques. Choisissez un modèle entraîné avec elles ou laissez-les de côté.</translation>
        </message>
        <message>
            <source>The model {model} has no {stream} stream.</source>
            <translation>Le modèle {model} n'a pas de branche {stream}.</translation>
        </message>
        <message>
            <source>The model {model} looks at heights or other layers of objects: {needed}. Give these layers of the place (layers), in this order and unit; or leave out the RGB image, and the Sentinel-2 stream decides alone.</source>
            <translation>Le modèle {model} regarde des hauteurs ou d'autres couches des objets : {needed}. Fournissez ces couches du lieu (layers), dans cet ordre et cette unité ; ou ne fournissez pas l'image RVB, et la branche Sentinel-2 décide seule.</translation>
        </message>
        <message>
            <source>The model {model} looks at these layers of objects: {needed}; the training set {name} has: {own}. Create the set with the same layers, or choose another model.</source>
            <translation>Le modèle {model} regarde ces couches des objets : {needed} ; le jeu d'entraînement {name} a : {own}. Créez le jeu avec les mêmes couches, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The model {model} looks at {count} layers of objects ({needed}); given: {given}. Give the same number of bands, in this order and unit.</source>
            <translation>Le modèle {model} regarde {count} couches des objets ({needed}) ; fournies : {given}. Fournissez le même nombre de bandes, dans cet ordre et cette unité.</translation>
        </message>
        <message>
            <source>The model {model} takes the bands {bands}; the training set {name} has {own_bands}. Choose a model for the same bands.</source>
            <translation>Le modèle {model} prend les bandes {bands} ; le jeu d'entraînement {name} a {own_bands}. Choisissez un modèle pour les mêmes bandes.</translation>
        </message>
        <message>
            <source>The model {model} tells apart the classes {classes}, not 1 to 17. Choose a model of all 17 local climate zones.</source>
            <translation>Le modèle {model} distingue les classes {classes}, et non 1 à 17. Choisissez un modèle des 17 zones climatiques locales.</translation>
        </message>
        <message>
            <source>The model {model} was trained without heights or other layers of objects and cannot use {given}. Leave them out, or choose a model that was trained with such layers.</source>
            <translation>Le modèle {model} a été entraîné sans hauteurs ni autres couches des objets et ne peut pas utiliser {given}. Ne les fournissez pas, ou choisissez un modèle entraîné avec de telles couches.</translation>
        </message>
        <message>
            <source>The model {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>Le modèle {name} a la version de format {version} ; cette extension lit jusqu'à {format_version}. Mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or download it again.</source>
            <translation>Le modèle {name} est tronqué : {end:,} octets de poids attendus, {data_bytes:,} trouvés. Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or choose another model.</source>
            <translation>L'architecture {architecture} du modèle est inconnue. Architectures connues : {architectures}. Mettez l'extension à jour ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The model's fusion gained nothing in its training: the Sentinel-2 stream decides alone, and the RGB image changes nothing. Choose an alpha to fuse all the same.</source>
            <translation>La fusion du modèle n'a rien apporté lors de son entraînement : la branche Sentinel-2 décide seule, et l'image RVB ne change rien. Choisissez un alpha pour fusionner tout de même.</translation>
        </message>
        <message>
            <source>The model's options do not fit its architecture {architecture}: {error}.</source>
            <translation>Les options du modèle ne conviennent pas à son architecture {architecture} : {error}.</translation>
        </message>
        <message>
            <source>The most places that are suggested for each class.</source>
            <translation>Nombre maximal de lieux suggérés par classe.</translation>
        </message>
        <message>
            <source>The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose the SAFE folder or zip. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>Le nom de {name} n'indique aucune bande Sentinel-2. Nommez les fichiers d'après leur bande (par exemple B02.jp2), ou choisissez le dossier SAFE ou le zip. Une image qui contient toutes les bandes n'a pas besoin d'être préparée : donnez-la à « Classer les zones climatiques locales » telle quelle.</translation>
        </message>
        <message>
            <source>The network looks at the texture and shape of objects, which this training set does not tell. Create the set again with 'Create training set' and the RGB image.</source>
            <translation>Le réseau examine la texture et la forme des objets, que ce jeu d'entraînement n'indique pas. Créez de nouveau le jeu avec « Créer un jeu d'entraînement » et l'image RVB.</translation>
        </message>
        <message>
            <source>The network of {source} is not known ({counts}). Known: Sen2LCZ-Net, ResNet v2 and 3D ResNet11 for Sentinel-2, the graph network of DF4LCZ for high-resolution imagery.</source>
            <translation>Le réseau de {source} n'est pas connu ({counts}). Réseaux connus : Sen2LCZ-Net, ResNet v2 et 3D ResNet11 pour Sentinel-2, le réseau de graphes de DF4LCZ pour l'imagerie à haute résolution.</translation>
        </message>
        <message>
            <source>The network of {source} is of an unlikely size ({options}). Choose another file.</source>
            <translation>Le réseau de {source} est d'une taille invraisemblable ({options}). Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>The network of {source} takes {count} bands, and the file does not say which; networks are given the ten Sentinel-2 bands {bands} here. Choose weights that were trained on these.</source>
            <translation>Le réseau de {source} prend {count} bandes, et le fichier ne dit pas lesquelles ; ici, les réseaux reçoivent les dix bandes Sentinel-2 {bands}. Choisissez des poids entraînés sur celles-ci.</translation>
        </message>
        <message>
            <source>The network of {source} tells {classes} classes apart, and the file does not say which; maps here have the 17 local climate zones. Choose weights of all 17.</source>
            <translation>Le réseau de {source} distingue {classes} classes, et le fichier ne dit pas lesquelles ; les cartes ont ici les 17 zones climatiques locales. Choisissez des poids de toutes les 17.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which the training set {name} does not have. Create the set again, or choose another network.</source>
            <translation>Le réseau voit le voisinage réel de ses fenêtres, que le jeu d'entraînement {name} ne contient pas. Créez de nouveau le jeu, ou choisissez un autre réseau.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which this training set does not have. Create the set with 'Create training set', or train a network with the surroundings 'zeros'.</source>
            <translation>Le réseau voit le voisinage réel de ses fenêtres, que ce jeu d'entraînement ne contient pas. Créez le jeu avec « Créer un jeu d'entraînement », ou entraînez un réseau avec le voisinage « zeros ».</translation>
        </message>
        <message>
            <source>The network {name} ({loader}) is not what a network of the {stream} stream must be: {problem}. Check it against the contract in streams/contract.py.</source>
            <translation>Le réseau {name} ({loader}) n'est pas ce que doit être un réseau de la branche {stream} : {problem}. Comparez-le au contrat dans streams/contract.py.</translation>
        </message>
        <message>
            <source>The network {network} knows the published five features of an object only: the layers of the training set ({layers}) are left out. Choose gcn2 to learn from them.</source>
            <translation>Le réseau {network} ne connaît que les cinq caractéristiques publiées d'un objet : les couches du jeu d'entraînement ({layers}) sont laissées de côté. Choisissez gcn2 pour apprendre d'elles.</translation>
        </message>
        <message>
            <source>The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions. With 10000, a scale and an offset that the file declares count, and fractions are known as such.</source>
            <translation>Le nombre qui représente une réflectance de 1 : 10000 pour les produits tels que livrés, 1 pour des fractions. Avec 10000, l'échelle et le décalage que déclare le fichier comptent, et les fractions sont reconnues comme telles.</translation>
        </message>
        <message>
            <source>The numbers of {name} are neither reflectance as fractions nor reflectance x 10000: their median is {middle:.4g} by the scale and offset that the file declares, if any. Give the reflectance scale and offset.</source>
            <translation>Les valeurs de {name} ne sont ni une réflectance en fractions ni une réflectance x 10000 : leur médiane est {middle:.4g} avec l'échelle et le décalage que le fichier déclare, s'il en déclare. Indiquez l'échelle et le décalage de réflectance.</translation>
        </message>
        <message>
            <source>The numbers of {name} cannot be reflectance x {scale:g}: {reason}. They range from {low:g} to {high:g}. {wanted} Declare no data in the file where it is that.</source>
            <translation>Les valeurs de {name} ne peuvent pas être une réflectance x {scale:g} : {reason}. Elles vont de {low:g} à {high:g}. {wanted} Déclarez la valeur sans donnée dans le fichier s'il s'agit de cela.</translation>
        </message>
        <message>
            <source>The objects were found in {source}, whose numbers were stretched to colours otherwise than those of {name} ({theirs}; {own}): it is another image, was changed, or other bands are shown. Colours are measured in {name} by its own limits. Give the image that the objects were found in, or segment {name}.</source>
            <translation>Les objets ont été trouvés dans {source}, dont les valeurs ont été étirées en couleurs autrement que celles de {name} ({theirs} ; {own}) : c'est une autre image, elle a été modifiée ou d'autres bandes sont affichées. Les couleurs sont mesurées dans {name} selon ses propres limites. Indiquez l'image dans laquelle les objets ont été trouvés, ou segmentez {name}.</translation>
        </message>
        <message>
            <source>The package {name} has version {installed}; needed: {required}.</source>
            <translation>Le paquet {name} est en version {installed} ; version requise : {required}.</translation>
        </message>
        <message>
            <source>The package {name} is missing.</source>
            <translation>Il manque le paquet {name}.</translation>
        </message>
        <message>
            <source>The parameter {name} holds a null character. Give it without.</source>
            <translation>Le paramètre {name} contient un caractère nul. Indiquez-le sans ce caractère.</translation>
        </message>
        <message>
            <source>The parameter {name} is missing: {help}.</source>
            <translation>Il manque le paramètre {name} : {help}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a number, its decimals after a point (0.5); given: {value}.</source>
            <translation>Le paramètre {name} doit être un nombre, ses décimales après un point (0.5) ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a whole number; given: {value}.</source>
            <translation>Le paramètre {name} doit être un nombre entier ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be one of {choices}; given: {value}.</source>
            <translation>Le paramètre {name} doit prendre l'une des valeurs {choices} ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be true or false; given: {value}.</source>
            <translation>Le paramètre {name} doit être vrai ou faux ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {bounds}; given: {number}.</source>
            <translation>Le paramètre {name} doit être {bounds} ; valeur donnée : {number}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {kind}; given: {value}.</source>
            <translation>Le paramètre {name} doit être de type {kind} ; valeur donnée : {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} names no file: {value}. Give a path of ordinary characters.</source>
            <translation>Le paramètre {name} ne désigne aucun fichier : {value}. Donnez un chemin fait de caractères ordinaires.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want a map of, in any coordinate reference system.</source>
            <translation>La partie de la Terre dont vous voulez une carte, dans un système de coordonnées de référence quelconque.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want, in any coordinate reference system.</source>
            <translation>La partie de la Terre voulue, dans un système de coordonnées de référence quelconque.</translation>
        </message>
        <message>
            <source>The part that was there already is not of {name}: fetched anew.</source>
            <translation>La partie déjà présente n'est pas de {name} : elle est récupérée de nouveau.</translation>
        </message>
        <message>
            <source>The part {part} of {name} holds numbers that no sample has ({low} to {high}). Copy the training set again.</source>
            <translation>La partie {part} de {name} contient des numéros qu'aucun échantillon ne porte ({low} à {high}). Copiez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>The part {part} of {name} names samples more than once. Copy the training set again.</source>
            <translation>La partie {part} de {name} nomme des échantillons plus d'une fois. Copiez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>The patches of {name} hold digital numbers; divided by 10000 to be reflectance.</source>
            <translation>Les imagettes de {name} contiennent des comptes numériques ; ils sont divisés par 10000 pour donner la réflectance.</translation>
        </message>
        <message>
            <source>The pixels of the layer '{name}' are {own} m wide here, coarser than the {asked} m asked for: the image shows nothing finer than they do. Choose a coarser resolution or a finer layer; of tiles, one with a higher greatest zoom level.</source>
            <translation>Les pixels de la couche « {name} » ont ici {own} m de large, plus grossiers que les {asked} m demandés : l'image ne montre rien de plus fin qu'eux. Choisissez une résolution plus grossière ou une couche plus fine ; pour des tuiles, une couche dont le niveau de zoom maximum est plus élevé.</translation>
        </message>
        <message>
            <source>The pixels of {name} are {pixel_m:.1f} m wide; buildings and trees are seen in imagery of {coarsest_m:g} m and finer only. Choose finer imagery.</source>
            <translation>Les pixels de {name} ont {pixel_m:.1f} m de large ; les bâtiments et les arbres ne se voient que dans une imagerie de {coarsest_m:g} m ou plus fine. Choisissez une imagerie plus fine.</translation>
        </message>
        <message>
            <source>The place {text} cannot be expressed in {crs}.</source>
            <translation>Le lieu {text} ne peut pas être exprimé en {crs}.</translation>
        </message>
        <message>
            <source>The places are {found:.0f} m wide, as the map's cells have it.</source>
            <translation>Les lieux ont {found:.0f} m de large, comme l'imposent les cellules de la carte.</translation>
        </message>
        <message>
            <source>The pretrained model {model} has learnt from {count} of the {total} test samples, or from others of their ground or training areas: the test figures will be higher than a new place would give. Train with the split that it was trained with, or without it.</source>
            <translation>Le modèle pré-entraîné {model} a appris de {count} des {total} échantillons de test, ou d'autres de leur terrain ou de leurs zones d'entraînement : les indicateurs de test seront plus élevés que ceux d'un lieu nouveau. Lancez l'entraînement avec la répartition avec laquelle il a été entraîné, ou sans ce modèle.</translation>
        </message>
        <message>
            <source>The probabilities are in another order than the maps: {name} shows the likeliest class of {other} in {better:.1%} of the cells, and that of {given}, which was given for it, in {share:.1%}. Give one raster for each map, in the maps' order: {order} (numbers of those given).</source>
            <translation>Les probabilités sont dans un autre ordre que les cartes : {name} montre la classe la plus vraisemblable de {other} dans {better:.1%} des cellules, et celle de {given}, qui a été donné pour elle, dans {share:.1%}. Donnez un raster pour chaque carte, dans l'ordre des cartes : {order} (numéros de ceux qui ont été donnés).</translation>
        </message>
        <message>
            <source>The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.</source>
            <translation>Le produit {product} ne contient pas d'images (GRANULE/*/IMG_DATA). Téléchargez-le de nouveau, en entier.</translation>
        </message>
        <message>
            <source>The request is longer than {most:,} bytes. Give fewer files at once.</source>
            <translation>La requête dépasse {most:,} octets. Donnez moins de fichiers à la fois.</translation>
        </message>
        <message>
            <source>The request is not JSON ({error}): {text}.</source>
            <translation>La requête n'est pas du JSON ({error}) : {text}.</translation>
        </message>
        <message>
            <source>The request is not a JSON object: {text}.</source>
            <translation>La requête n'est pas un objet JSON : {text}.</translation>
        </message>
        <message>
            <source>The request is not text ({error}); the engine ends. Run the algorithm again.</source>
            <translation>La requête n'est pas du texte ({error}) ; le moteur s'arrête. Relancez l'algorithme.</translation>
        </message>
        <message>
            <source>The request lacks its operation or parameters: {text}.</source>
            <translation>Il manque à la requête son opération ou ses paramètres : {text}.</translation>
        </message>
        <message>
            <source>The request speaks protocol {protocol}, this engine speaks {protocol_version}. Plugin and engine are of different versions: restart QGIS.</source>
            <translation>La requête utilise le protocole {protocol}, ce moteur le protocole {protocol_version}. L'extension et le moteur sont de versions différentes : redémarrez QGIS.</translation>
        </message>
        <message>
            <source>The same seed draws the same points.</source>
            <translation>La même graine tire les mêmes points.</translation>
        </message>
        <message>
            <source>The same seed gives the same bootstraps.</source>
            <translation>La même graine donne les mêmes tirages bootstrap.</translation>
        </message>
        <message>
            <source>The same seed gives the same suggestions.</source>
            <translation>La même graine donne les mêmes suggestions.</translation>
        </message>
        <message>
            <source>The same seed gives the same town; another one gives another town.</source>
            <translation>La même graine donne la même ville ; une autre en donne une autre.</translation>
        </message>
        <message>
            <source>The scene classification has the classes 0 to 11; given: {unknown}.</source>
            <translation>La classification de scène a les classes 0 à 11 ; valeur donnée : {unknown}.</translation>
        </message>
        <message>
            <source>The scenes cannot be brought to one coordinate reference system: one does not fit its bounds.</source>
            <translation>Les scènes ne peuvent pas être ramenées à un même système de coordonnées de référence : celui de l'une d'elles ne correspond pas à son étendue.</translation>
        </message>
        <message>
            <source>The scenes that would be used, clearest first.</source>
            <translation>Les scènes qui seraient utilisées, les plus claires d'abord.</translation>
        </message>
        <message>
            <source>The scheduler of the workers is gone. Start it and the work again; with unfinished work kept, it goes on from there.</source>
            <translation>L'ordonnanceur des processus de travail n'est plus là. Redémarrez-le et le travail ; si du travail inachevé est conservé, il reprend à partir de là.</translation>
        </message>
        <message>
            <source>The scheduler {address} has no workers. Start some, as the page 'A region, a cluster' shows.</source>
            <translation>L'ordonnanceur {address} n'a aucun processus de travail. Démarrez-en, comme le montre la page « A region, a cluster ».</translation>
        </message>
        <message>
            <source>The segmenter {name} ({loader}) is not what a segmenter must be: {problem}. Check it against the contract in instances/segmenter.py.</source>
            <translation>Le segmenteur {name} ({loader}) n'est pas ce que doit être un segmenteur : {problem}. Comparez-le au contrat dans instances/segmenter.py.</translation>
        </message>
        <message>
            <source>The segmenter {name} needs weights. Give the path of their file.</source>
            <translation>Le segmenteur {name} a besoin de poids. Indiquez le chemin de leur fichier.</translation>
        </message>
        <message>
            <source>The segmenter's weights (SHA-256 {recorded}...) are not in the catalogue. Name their file.</source>
            <translation>Les poids du segmenteur (SHA-256 {recorded}...) ne sont pas dans le catalogue. Indiquez leur fichier.</translation>
        </message>
        <message>
            <source>The service asks for a pause of {seconds:.0f} s.</source>
            <translation>Le service demande une pause de {seconds:.0f} s.</translation>
        </message>
        <message>
            <source>The service has no picture for {count} of its tiles; these places are without data.</source>
            <translation>Le service n'a pas d'image pour {count} de ses tuiles ; ces endroits sont sans donnée.</translation>
        </message>
        <message>
            <source>The service of the layer '{name}' stopped answering ({said}). Nothing was written. Try again later, or choose a smaller extent or a coarser resolution.</source>
            <translation>Le service de la couche « {name} » a cessé de répondre ({said}). Rien n'a été écrit. Réessayez plus tard, ou choisissez une emprise plus petite ou une résolution plus grossière.</translation>
        </message>
        <message>
            <source>The split has no test samples: the model carries no test figures.</source>
            <translation>La répartition n'a pas d'échantillons de test : le modèle n'a pas d'indicateurs de test.</translation>
        </message>
        <message>
            <source>The split that the model was trained with; test samples of another may be among those that it has learnt from.</source>
            <translation>La répartition avec laquelle le modèle a été entraîné ; les échantillons de test d'une autre peuvent être parmi ceux dont il a appris.</translation>
        </message>
        <message>
            <source>The split {split} of the training set {name} has no samples in its part {part}. {advice}</source>
            <translation>La répartition {split} du jeu d'entraînement {name} n'a pas d'échantillons dans sa partie {part}. {advice}</translation>
        </message>
        <message>
            <source>The split {split} of {name} has no samples in its part {part}. Choose another part.</source>
            <translation>La répartition {split} de {name} n'a pas d'échantillons dans sa partie {part}. Choisissez une autre partie.</translation>
        </message>
        <message>
            <source>The step of {step:g} m is rounded to whole Sentinel-2 pixels: {rounded:g} m.</source>
            <translation>Le pas de {step:g} m est arrondi à des pixels Sentinel-2 entiers : {rounded:g} m.</translation>
        </message>
        <message>
            <source>The streams are fused ({rule}): against the better stream alone the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>Les branches sont fusionnées ({rule}) : par rapport à la meilleure branche seule, les échantillons de validation sont plus vraisemblables de {low:.3f} à {high:.3f} par échantillon (intervalle à {level:.0f} % sur {areas} zones mises de côté tour à tour), leur exactitude change de {accuracy:+.1f} points.</translation>
        </message>
        <message>
            <source>The style of {path} cannot be stored ({error}). Choose another place.</source>
            <translation>Le style de {path} ne peut pas être enregistré ({error}). Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>The tags of {name} say that its reflectance is {told}: its offset was taken off when it was made. The numbers given count instead, {formula}. Give scale 10000 and offset 0.</source>
            <translation>Les balises de {name} indiquent que sa réflectance est {told} : son décalage a été retiré à sa création. Ce sont les valeurs indiquées qui comptent, {formula}. Indiquez l'échelle 10000 et le décalage 0.</translation>
        </message>
        <message>
            <source>The tensor {key} of {name} holds values that are no numbers (NaN or infinite), or fewer than it claims: the file is damaged. Download it again.</source>
            <translation>Le tenseur {key} de {name} contient des valeurs qui ne sont pas des nombres (NaN ou infini), ou moins de valeurs qu'il n'en annonce : le fichier est endommagé. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>The texts of {name} are said to be in {encoding}, which is no encoding that can be read. Set another one for the layer (Layer properties &gt; Source).</source>
            <translation>Les textes de {name} seraient en {encoding}, qui n'est pas un encodage lisible. Réglez-en un autre pour la couche (Propriétés de la couche &gt; Source).</translation>
        </message>
        <message>
            <source>The tile in row {row}, column {column}</source>
            <translation>La tuile de la ligne {row}, colonne {column}</translation>
        </message>
        <message>
            <source>The town's size must be a multiple of {cell} m from {smallest} to {largest}; given: {size}.</source>
            <translation>La taille de la ville doit être un multiple de {cell} m, de {smallest} à {largest} ; valeur donnée : {size}.</translation>
        </message>
        <message>
            <source>The training cannot be resumed: an earlier version of this plugin made {name}, and did not note the samples that it learns from. Train without 'Resume a stopped training'.</source>
            <translation>L'entraînement ne peut pas être repris : une version antérieure de cette extension a fait {name} et n'a pas noté les échantillons dont il apprend. Lancez l'entraînement sans « Reprendre un entraînement interrompu ».</translation>
        </message>
        <message>
            <source>The training cannot be resumed: {other} differ from those of {name}. Set them as they were, or train without 'Resume a stopped training'.</source>
            <translation>L'entraînement ne peut pas être repris : des réglages diffèrent de ceux de {name} ({other}). Rétablissez-les tels qu'ils étaient, ou lancez l'entraînement sans « Reprendre un entraînement interrompu ».</translation>
        </message>
        <message>
            <source>The training samples of {name} are all of class {label}; at least two classes are needed. Add training areas of other classes and create the set again.</source>
            <translation>Les échantillons d'entraînement de {name} sont tous de la classe {label} ; il faut au moins deux classes. Ajoutez des zones d'entraînement d'autres classes et créez de nouveau le jeu.</translation>
        </message>
        <message>
            <source>The training set {destination} cannot be written ({error}). Make room or choose another folder.</source>
            <translation>Le jeu d'entraînement {destination} ne peut pas être écrit ({error}). Libérez de l'espace ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The training set {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>Le jeu d'entraînement {name} a la version de format {version} ; cette extension lit jusqu'à {format_version}. Mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the further features of {lost} samples, which count as missing. Copy or create the training set again.</source>
            <translation>Le jeu d'entraînement {name} a perdu les autres caractéristiques de {lost} échantillons, qui comptent comme manquantes. Copiez ou créez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the graphs of {lost} samples, which count as windows without objects. Copy or create the training set again.</source>
            <translation>Le jeu d'entraînement {name} a perdu les graphes de {lost} échantillons, qui comptent comme des fenêtres sans objets. Copiez ou créez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>The training set {name} has no graphs of instances, which the Google Earth stream learns from. Create it with an RGB image, or train the Sentinel-2 stream alone.</source>
            <translation>Le jeu d'entraînement {name} n'a pas de graphes d'instances, à partir desquels la branche Google Earth apprend. Créez-le avec une image RVB, ou entraînez la branche Sentinel-2 seule.</translation>
        </message>
        <message>
            <source>The training set {name} has no split {split}; it has: {others}. Choose one of these or create the training set again.</source>
            <translation>Le jeu d'entraînement {name} n'a pas de répartition {split} ; répartitions présentes : {others}. Choisissez l'une d'elles ou créez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>The training set {name} has no strict split, because its areas lie too close together or it was made elsewhere. The split by polygon is used: windows of its parts may show the same ground, and its figures are higher than a new place would give.</source>
            <translation>L'ensemble d'entraînement {name} n'a pas de répartition stricte, parce que ses zones sont trop proches ou qu'il a été fait ailleurs. La répartition par polygones est utilisée : les fenêtres de ses parts peuvent montrer le même terrain, et ses chiffres sont plus élevés que ceux d'un lieu nouveau.</translation>
        </message>
        <message>
            <source>The training set {name} has no surroundings of its patches, which 'real' needs. Choose 'auto' or 'zeros', or create the set again.</source>
            <translation>Le jeu d'entraînement {name} ne contient pas le voisinage de ses imagettes, dont « real » a besoin. Choisissez « auto » ou « zeros », ou créez de nouveau le jeu.</translation>
        </message>
        <message>
            <source>The training set {name} has the five features a node of the published graphs only: the published network gcn is trained. For {network} create the set again, with the RGB image.</source>
            <translation>Le jeu d'entraînement {name} n'a que les cinq caractéristiques par nœud des graphes publiés : le réseau publié gcn est entraîné. Pour {network}, créez de nouveau le jeu, avec l'image RVB.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture {architecture}: {count} tensors differ, such as {first} ({given}, needed {expected}). Choose another model or make it again.</source>
            <translation>Les poids ne conviennent pas à l'architecture {architecture} : {count} tenseurs diffèrent, par exemple {first} ({given}, attendu {expected}). Choisissez un autre modèle ou créez-le de nouveau.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture: {error}</source>
            <translation>Les poids ne conviennent pas à l'architecture : {error}</translation>
        </message>
        <message>
            <source>The weights of the model {name} cannot be read ({error}).</source>
            <translation>Les poids du modèle {name} ne peuvent pas être lus ({error}).</translation>
        </message>
        <message>
            <source>The weights of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Les poids du modèle {name} ne correspondent pas à leur somme SHA-256 : le fichier a été modifié ou endommagé. Copiez-le ou créez-le de nouveau.</translation>
        </message>
        <message>
            <source>The weights {key} of the model {name} hold values that are no numbers (NaN or infinite). Copy or make it again.</source>
            <translation>Les poids {key} du modèle {name} contiennent des valeurs qui ne sont pas des nombres (NaN ou infini). Copiez-le ou créez-le de nouveau.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}), and there is no download for them. Put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Les poids {name} ne sont pas sur cet ordinateur (dossiers parcourus : {looked}), et il n'existe pas de téléchargement pour eux. Placez le fichier dans un dossier et indiquez ce dossier dans les options ou dans {variable}.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}). Run 'Download weights', or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Les poids {name} ne sont pas sur cet ordinateur (dossiers parcourus : {looked}). Exécutez « Télécharger des poids », ou placez le fichier dans un dossier et indiquez ce dossier dans les options ou dans {variable}.</translation>
        </message>
        <message>
            <source>The windows {first} to {last}</source>
            <translation>Les fenêtres {first} à {last}</translation>
        </message>
        <message>
            <source>The work was cancelled.</source>
            <translation>Le travail a été annulé.</translation>
        </message>
        <message>
            <source>The worker {name} cannot do the work ({error}). Start it in the engine's environment, with the plugin's folder on its Python path.</source>
            <translation>Le processus de travail {name} ne peut pas faire le travail ({error}). Démarrez-le dans l'environnement du moteur de calcul, avec le dossier de l'extension dans son chemin Python.</translation>
        </message>
        <message>
            <source>The worker {name} cannot read {files}, or finds another file there. Put the files where every worker reads them under the same path.</source>
            <translation>Le processus de travail {name} ne peut pas lire {files}, ou y trouve un autre fichier. Mettez les fichiers là où chaque processus les lit sous le même chemin.</translation>
        </message>
        <message>
            <source>The worker {name} has version {other} of the engine, this is {own}. Use one version everywhere.</source>
            <translation>Le processus de travail {name} a la version {other} du moteur de calcul, celle-ci est {own}. Utilisez partout la même version.</translation>
        </message>
        <message>
            <source>The workers {address} cannot be reached ({error}). Check that the scheduler runs there and that its address and keys (TLS) are right, or let this computer do the work (WORKERS=1).</source>
            <translation>Les processus de travail {address} sont injoignables ({error}). Vérifiez que l'ordonnanceur y tourne et que son adresse et ses clés (TLS) sont justes, ou laissez faire cet ordinateur (WORKERS=1).</translation>
        </message>
        <message>
            <source>The year that the areas are drawn for; new areas get it by themselves.</source>
            <translation>L'année pour laquelle les zones sont dessinées ; les nouvelles zones la reçoivent automatiquement.</translation>
        </message>
        <message>
            <source>The zones with the area and share of each class, the largest class and the share of built ground.</source>
            <translation>Les zones avec la superficie et la part de chaque classe, la classe la plus étendue et la part de sol bâti.</translation>
        </message>
        <message>
            <source>The zones with their ground, mapped and without data (km²), and a field for each mean, weighted by area; roughness lengths are averaged as logarithms. Classes without a figure, as water has no height, do not count; where a class has but one end of its range, as heavy industry gives off at least 300 W, the other end of its zone's is unknown.</source>
            <translation>Les zones avec leur superficie, cartographiée et sans donnée (km²), et un champ pour chaque moyenne, pondérée par la superficie ; pour les longueurs de rugosité, la moyenne porte sur les logarithmes. Les classes sans valeur, comme l'eau qui n'a pas de hauteur, ne comptent pas ; là où une classe n'a qu'une borne de son intervalle, comme l'industrie lourde qui dégage au moins 300 W, l'autre borne de celui de sa zone est inconnue.</translation>
        </message>
        <message>
            <source>The {name} holds codes from {lowest} to {highest}; classes are 1 to {classes}.</source>
            <translation>La {name} contient des codes de {lowest} à {highest} ; les classes vont de 1 à {classes}.</translation>
        </message>
        <message>
            <source>The {stream} stream gave probabilities that are no numbers in {count:,} cells, first in row {row}, column {column} of the map. The model's weights or the image's values there are damaged. Check the image, or choose another model.</source>
            <translation>La branche {stream} a donné des probabilités qui ne sont pas des nombres dans {count:,} cellules, la première à la ligne {row}, colonne {column} de la carte. Les poids du modèle ou les valeurs de l'image à cet endroit sont endommagés. Vérifiez l'image, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The {stream} stream of the model {name} lacks {missing}. Make the model again.</source>
            <translation>Dans la branche {stream} du modèle {name}, il manque {missing}. Créez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>There are no weights at {path}. {advice}</source>
            <translation>Il n'y a pas de poids dans {path}. {advice}</translation>
        </message>
        <message>
            <source>There are no weights {identifier} in the catalogue. Known: {ids}.</source>
            <translation>Il n'y a pas de poids {identifier} dans le catalogue. Poids connus : {ids}.</translation>
        </message>
        <message>
            <source>There is no catalogue {text}. Choose one of {ids}, or give the address of a STAC API (https://...).</source>
            <translation>Il n'y a pas de catalogue {text}. Choisissez-en un parmi {ids}, ou indiquez l'adresse d'une API STAC (https://...).</translation>
        </message>
        <message>
            <source>There is no coordinate reference system {crs}. Check what is in brackets: {given}.</source>
            <translation>Il n'y a pas de système de coordonnées de référence {crs}. Vérifiez ce qui est entre crochets : {given}.</translation>
        </message>
        <message>
            <source>There is no download for {name}. Put the file into a weights folder.</source>
            <translation>Il n'existe pas de téléchargement pour {name}. Placez le fichier dans un dossier de poids.</translation>
        </message>
        <message>
            <source>There is no file or folder {text}. Check where the Sentinel-2 product lies.</source>
            <translation>Il n'y a pas de fichier ou de dossier {text}. Vérifiez où se trouve le produit Sentinel-2.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the layer's source.</source>
            <translation>Il n'y a pas de fichier {path}. Vérifiez la source de la couche.</translation>
        </message>
        <message>
            <source>There is no file {path}. Give the table of a confusion matrix that 'Accuracy of an LCZ map' writes.</source>
            <translation>Il n'y a pas de fichier {path}. Indiquez le tableau d'une matrice de confusion qu'écrit « Exactitude d'une carte LCZ ».</translation>
        </message>
        <message>
            <source>There is no file {path}. Run 'Segment objects' first.</source>
            <translation>Il n'y a pas de fichier {path}. Exécutez d'abord « Segmenter les objets ».</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>Il n'y a pas de dossier {folder}. Choisissez un dossier créé par « Créer un jeu d'entraînement », ou le dossier du jeu de données LCZC-GES2.</translation>
        </message>
        <message>
            <source>There is no model file {path}. Choose an existing model (.safetensors), or name a downloaded one.</source>
            <translation>Il n'y a pas de fichier de modèle {path}. Choisissez un modèle existant (.safetensors), ou indiquez le nom d'un modèle téléchargé.</translation>
        </message>
        <message>
            <source>There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 network, or train a model. Models in other folders work as well.</source>
            <translation>Il n'y a pas de modèle dans le dossier de l'extension. Exécutez « Télécharger des poids » avec des poids d'un réseau Sentinel-2, ou entraînez un modèle. Les modèles d'autres dossiers fonctionnent aussi.</translation>
        </message>
        <message>
            <source>There is no operation {name}. There are: {operations}.</source>
            <translation>Il n'y a pas d'opération {name}. Opérations existantes : {operations}.</translation>
        </message>
        <message>
            <source>There is no segmenter {name}. There are: {segmenters}.</source>
            <translation>Il n'y a pas de segmenteur {name}. Segmenteurs existants : {segmenters}.</translation>
        </message>
        <message>
            <source>There is no weights file {identifier}. Give a file's path, or one of: {ids}.</source>
            <translation>Il n'y a pas de fichier de poids {identifier}. Indiquez le chemin d'un fichier, ou l'un de ces identifiants : {ids}.</translation>
        </message>
        <message>
            <source>There is no weights file {path}. Choose an existing .h5 or .hdf5 file.</source>
            <translation>Il n'y a pas de fichier de poids {path}. Choisissez un fichier .h5 ou .hdf5 existant.</translation>
        </message>
        <message>
            <source>There is no window to build a graph of.</source>
            <translation>Il n'y a aucune fenêtre dont construire le graphe.</translation>
        </message>
        <message>
            <source>There is nothing to resume: {path} does not exist. Train without 'Resume a stopped training'.</source>
            <translation>Il n'y a rien à reprendre : {path} n'existe pas. Lancez l'entraînement sans « Reprendre un entraînement interrompu ».</translation>
        </message>
        <message>
            <source>There is room for {found} places of {size:g} m only; {number} were asked for.</source>
            <translation>Il n'y a de place que pour {found} lieux de {size:g} m ; {number} ont été demandés.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} when this plugin was made. If pip cannot build it here either, make an environment with the engine's packages from conda-forge and name its Python in the options.</source>
            <translation>Il n'existait pas de version prête à l'emploi de {package} pour {system} quand cette extension a été faite. Si pip ne peut pas non plus la compiler ici, créez un environnement avec les paquets du moteur provenant de conda-forge et indiquez son Python dans les options.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} with Python {version} when this plugin was made. If pip cannot build it here either, install one of these Pythons and run 'Install engine' again: {others}.</source>
            <translation>Il n'existait pas de version prête à l'emploi de {package} pour {system} avec Python {version} quand cette extension a été faite. Si pip ne peut pas non plus la compiler ici, installez l'un de ces Python et exécutez de nouveau « Installer le moteur de calcul » : {others}.</translation>
        </message>
        <message>
            <source>These classes have no labelled point and are left out: {classes}. The figures are about the rest of the map; {share:.2%} of its area is not assessed.</source>
            <translation>Ces classes n'ont aucun point étiqueté et sont écartées : {classes}. Les indicateurs portent sur le reste de la carte ; {share:.2%} de sa superficie n'est pas évaluée.</translation>
        </message>
        <message>
            <source>These classes have one labelled point only, so that the errors of their user's accuracies cannot be told: {classes}. Up to {most:.0%} of the map's area the other errors assume the worst of them; beyond, they cannot be told either.</source>
            <translation>Ces classes n'ont qu'un seul point étiqueté, de sorte que les erreurs de leurs exactitudes de l'utilisateur ne peuvent pas être estimées : {classes}. Jusqu'à {most:.0%} de la superficie de la carte, les autres erreurs supposent le pire pour elles ; au-delà, elles ne peuvent pas être estimées non plus.</translation>
        </message>
        <message>
            <source>These settings have no effect, because the Sentinel-2 stream is that of the pretrained model {model}{use}: {settings}.</source>
            <translation>Ces réglages n'ont aucun effet, car la branche Sentinel-2 est celle du modèle pré-entraîné {model}{use} : {settings}.</translation>
        </message>
        <message>
            <source>This SAM checkpoint's ViT has an embedding of {embedding} and {blocks} blocks; known are {known}. {advice}</source>
            <translation>Le ViT de ce point de contrôle SAM a un plongement de {embedding} et {blocks} blocs ; sont connus : {known}. {advice}</translation>
        </message>
        <message>
            <source>This SAM checkpoint's image encoder is neither a ViT nor TinyViT. {advice}</source>
            <translation>L'encodeur d'image de ce point de contrôle SAM n'est ni un ViT ni TinyViT. {advice}</translation>
        </message>
        <message>
            <source>This checkpoint is {name}, which cannot be used here. {advice}</source>
            <translation>Ce point de contrôle est {name}, qui ne peut pas être utilisé ici. {advice}</translation>
        </message>
        <message>
            <source>This is no SAM checkpoint: it has no mask decoder (first tensors: {keys}). {advice}</source>
            <translation>Ce n'est pas un point de contrôle SAM : il n'a pas de décodeur de masques (premiers tenseurs : {keys}). {advice}</translation>
        </message>
        <message>
            <source>This {architecture} checkpoint {what} {count} of {total} tensors ({keys}). {advice}</source>
            <translation>Ce point de contrôle {architecture} ne convient pas ; {what} : {count} sur {total} ({keys}). {advice}</translation>
        </message>
        <message>
            <source>Tile {number} of {count}</source>
            <translation>Tuile {number} sur {count}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Train DF4LCZ model</source>
            <translation>Entraîner un modèle DF4LCZ</translation>
        </message>
        <message>
            <source>Train a third stream on the further features of the training set, where it has some; it is fused where it gains on validation areas left out.</source>
            <translation>Entraîner une troisième branche sur les autres caractéristiques du jeu d'entraînement, s'il en a ; elle est fusionnée là où elle gagne sur des zones de validation laissées de côté.</translation>
        </message>
        <message>
            <source>Train the network gcn2 on windows joined from two samples too, as on the border of two zones; training areas lie inside zones, and a map is full of borders.</source>
            <translation>Entraîner le réseau gcn2 aussi sur des fenêtres assemblées à partir de deux échantillons, comme à la limite de deux zones ; les zones d'entraînement se trouvent à l'intérieur des zones climatiques, alors qu'une carte est pleine de limites.</translation>
        </message>
        <message>
            <source>Train the pretrained stream further (fine-tune), or take it as it is (as-is), which needs no time.</source>
            <translation>Poursuivre l'entraînement de la branche pré-entraînée (fine-tune), ou la prendre telle quelle (as-is), ce qui ne demande aucun temps.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Training areas</source>
            <translation>Zones d'entraînement</translation>
        </message>
        <message>
            <source>Training areas (synthetic)</source>
            <translation>Zones d'entraînement (synthétiques)</translation>
        </message>
        <message>
            <source>Training areas of local climate zones</source>
            <translation>Zones d'entraînement des zones climatiques locales</translation>
        </message>
        <message>
            <source>Training areas so far</source>
            <translation>Zones d'entraînement existantes</translation>
        </message>
        <message>
            <source>Training set</source>
            <translation>Jeu d'entraînement</translation>
        </message>
        <message>
            <source>Trains a model of local climate zones on a training set: a 3D convolutional network on Sentinel-2 windows, a graph network on the objects of the high-resolution imagery, and the weight with which the two are fused. The best epoch counts; a model is there from the first epoch on, so that a training may be stopped at any time and resumed. The report shows curves, the choice of alpha, and the accuracy on the test samples of each stream and of their fusion.</source>
            <translation>Entraîne un modèle des zones climatiques locales sur un jeu d'entraînement : un réseau de convolution 3D sur les fenêtres Sentinel-2, un réseau de graphes sur les objets de l'imagerie à haute résolution, et le poids avec lequel les deux sont fusionnés. La meilleure époque est retenue ; un modèle existe dès la première époque, si bien qu'un entraînement peut être interrompu à tout moment puis repris. Le rapport montre les courbes, le choix d'alpha et l'exactitude sur les échantillons de test de chaque branche et de leur fusion.</translation>
        </message>
        <message>
            <source>Trains a model of your city on your training areas, with the objects in the high-resolution imagery, maps the local climate zones, filters the map, and assesses it with areas that you kept aside. Hours on a processor for a city, minutes on a graphics card; try it on the sample town first.</source>
            <translation>Entraîne un modèle de votre ville sur vos zones d'entraînement, avec les objets de l'imagerie à haute résolution, cartographie les zones climatiques locales, filtre la carte et l'évalue avec des zones que vous avez mises de côté. Pour une ville, des heures sur un processeur, des minutes sur une carte graphique ; essayez-le d'abord sur la ville d'exemple.</translation>
        </message>
        <message>
            <source>True LCZ map (synthetic)</source>
            <translation>Vraie carte LCZ (synthétique)</translation>
        </message>
        <message>
            <source>Trying what was installed</source>
            <translation>Essai de ce qui a été installé</translation>
        </message>
        <message>
            <source>Turns the single odd cells of an LCZ map into zones. The Gaussian filter of WUDAPT gives each class its own radius, so that rivers stay while large built areas become whole. Cells without data are neither filled nor counted. Distances are metres on the ground, also for maps in degrees.</source>
            <translation>Fond les cellules isolées d'une carte LCZ dans des zones homogènes. Le filtre gaussien de WUDAPT donne à chaque classe son propre rayon, de sorte que les cours d'eau restent tandis que les grandes surfaces bâties deviennent continues. Les cellules sans donnée ne sont ni remplies ni comptées. Les distances sont des mètres au sol, même pour les cartes en degrés.</translation>
        </message>
        <message>
            <source>Unknown parameter {unknown}. There are: {fields}.</source>
            <translation>Paramètre inconnu {unknown}. Paramètres existants : {fields}.</translation>
        </message>
        <message>
            <source>Urban canopy parameters</source>
            <translation>Paramètres de canopée urbaine</translation>
        </message>
        <message>
            <source>Use of the pretrained stream</source>
            <translation>Utilisation de la branche pré-entraînée</translation>
        </message>
        <message>
            <source>Variable {name}</source>
            <translation>Variable {name}</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream</source>
            <translation>Poids de la branche Sentinel-2</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.</source>
            <translation>Poids de la branche Sentinel-2 dans un modèle fusionné ; 0.6 dans le code des auteurs.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the model's.</source>
            <translation>Poids de la branche Sentinel-2 dans la fusion ; par défaut, celui du modèle.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.</source>
            <translation>Poids de la branche Sentinel-2 dans la fusion ; par défaut, celui pour lequel le modèle a été entraîné.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the paper's weighted mean, in which further features have no say; 0.6 in the authors' code.</source>
            <translation>Poids de la branche Sentinel-2 dans la moyenne pondérée de l'article, où les autres caractéristiques ne comptent pas ; 0.6 dans le code des auteurs.</translation>
        </message>
        <message>
            <source>Weighted F1</source>
            <translation>F1 pondéré</translation>
        </message>
        <message>
            <source>Weighted accuracy</source>
            <translation>Exactitude pondérée</translation>
        </message>
        <message>
            <source>Weighted accuracy OAw</source>
            <translation>Exactitude pondérée OAw</translation>
        </message>
        <message>
            <source>Weighted agreement OAw</source>
            <translation>Concordance pondérée OAw</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Weights file</source>
            <translation>Fichier de poids</translation>
        </message>
        <message>
            <source>Weights of the classes in the loss: none, or balanced by their frequency, where some have few samples.</source>
            <translation>Pondération des classes dans la perte : none (aucune), ou balanced (selon leur fréquence), si certaines ont peu d'échantillons.</translation>
        </message>
        <message>
            <source>Weights of the other stream</source>
            <translation>Poids de l'autre branche</translation>
        </message>
        <message>
            <source>What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.</source>
            <translation>Ce que « Segmenter les objets » a trouvé dans l'image RVB ; sans cela, l'image est segmentée maintenant, ce qui est long.</translation>
        </message>
        <message>
            <source>What came from {address} has the SHA-256 sum {found}, not {sha256}. It was thrown away. The address may have changed, or something on the way replaces files.</source>
            <translation>Ce qui a été reçu de {address} a la somme SHA-256 {found}, et non {sha256}. Le fichier a été supprimé. L'adresse a peut-être changé, ou quelque chose remplace des fichiers en chemin.</translation>
        </message>
        <message>
            <source>What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used with the segmenter it was trained with.</source>
            <translation>Ce qui trouve les objets quand aucun n'est fourni : sam a besoin de poids, superpixels est rapide. Un modèle s'utilise avec le segmenteur avec lequel il a été entraîné.</translation>
        </message>
        <message>
            <source>What finds the objects: superpixels is quick, sam is the method's and needs weights.</source>
            <translation>Ce qui trouve les objets : superpixels est rapide, sam est celui de la méthode et a besoin de poids.</translation>
        </message>
        <message>
            <source>What the 3D network sees around a window: its real surroundings (maps are made faster), zeros (as published), or automatically the first where the training set has it.</source>
            <translation>Ce que le réseau 3D voit autour d'une fenêtre : son voisinage réel (real ; les cartes se font plus vite), des zéros (zeros, comme dans la publication), ou automatiquement (auto) le premier si le jeu d'entraînement le contient.</translation>
        </message>
        <message>
            <source>What the learning rate of the Sentinel-2 stream is multiplied by at each fall; 1 for none.</source>
            <translation>Facteur par lequel le taux d'apprentissage de la branche Sentinel-2 est multiplié à chaque baisse ; 1 pour aucune baisse.</translation>
        </message>
        <message>
            <source>What to fetch. Names with sam find objects, the others are networks for Sentinel-2.</source>
            <translation>Ce qu'il faut récupérer. Les poids dont le nom contient sam servent à trouver des objets, les autres sont des réseaux pour Sentinel-2.</translation>
        </message>
        <message>
            <source>Where images overlap</source>
            <translation>Là où les images se chevauchent</translation>
        </message>
        <message>
            <source>Where scenes overlap</source>
            <translation>Là où les scènes se chevauchent</translation>
        </message>
        <message>
            <source>Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch finds one.</source>
            <translation>Où les réseaux s'exécutent : auto prend le périphérique des options, par défaut une carte graphique si PyTorch en trouve une.</translation>
        </message>
        <message>
            <source>Where to digitise next</source>
            <translation>Où numériser ensuite</translation>
        </message>
        <message>
            <source>Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 keys for fetching. Choose other to give an address below.</source>
            <translation>Où chercher : Earth Search et Planetary Computer ne demandent pas de compte ; le Copernicus Data Space demande des clés S3 pour récupérer les images. Choisissez other pour indiquer une adresse ci-dessous.</translation>
        </message>
        <message>
            <source>Where to put the file; by default the plugin's own folder of weights.</source>
            <translation>Où placer le fichier ; par défaut, le dossier de poids propre à l'extension.</translation>
        </message>
        <message>
            <source>Whether a map can be made: engine and a model</source>
            <translation>Indique si une carte peut être produite : moteur et un modèle</translation>
        </message>
        <message>
            <source>Whether the engine works</source>
            <translation>Indique si le moteur fonctionne</translation>
        </message>
        <message>
            <source>Which bands of {name} are red, green and blue is not told ({listed}). Give their numbers (BANDS), or name the bands red, green and blue.</source>
            <translation>Rien n'indique quelles bandes de {name} sont le rouge, le vert et le bleu ({listed}). Indiquez leurs numéros (BANDS), ou nommez les bandes red, green et blue.</translation>
        </message>
        <message>
            <source>Which figures of each range to give. The bands come parameter by parameter in this order.</source>
            <translation>Valeurs de chaque intervalle à fournir. Les bandes se suivent paramètre par paramètre, dans cet ordre.</translation>
        </message>
        <message>
            <source>Which parameters to give; by default all eleven.</source>
            <translation>Paramètres à fournir ; par défaut, les onze.</translation>
        </message>
        <message>
            <source>Who draws the areas; new areas get it by themselves.</source>
            <translation>Qui dessine les zones ; les nouvelles zones reçoivent ce nom automatiquement.</translation>
        </message>
        <message>
            <source>Who shares the work: a number of processes of this computer, or the address of a dask scheduler such as tcp://10.0.0.5:8786, or the file that it wrote. auto takes those of the options, by default as many processes as this computer uses well.</source>
            <translation>Qui partage le travail : un nombre de processus de cet ordinateur, ou l'adresse d'un ordonnanceur dask comme tcp://10.0.0.5:8786, ou le fichier qu'il a écrit. auto prend ceux des options, par défaut autant de processus que cet ordinateur en utilise bien.</translation>
        </message>
        <message>
            <source>Wholly under areas of another class</source>
            <translation>Entièrement sous des zones d'une autre classe</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Largeur en pixels</translation>
        </message>
        <message>
            <source>Width of the 3D network</source>
            <translation>Largeur du réseau 3D</translation>
        </message>
        <message>
            <source>Width of the smoothing before superpixels are cut.</source>
            <translation>Largeur du lissage avant le découpage en superpixels.</translation>
        </message>
        <message>
            <source>Window (m)</source>
            <translation>Fenêtre (m)</translation>
        </message>
        <message>
            <source>Windows does not allow a space or full stop at a name's end</source>
            <translation>Windows n'autorise ni espace ni point à la fin d'un nom</translation>
        </message>
        <message>
            <source>Windows does not allow the character {character} in names</source>
            <translation>Windows n'autorise pas le caractère {character} dans les noms</translation>
        </message>
        <message>
            <source>Windows in a batch of the Sentinel-2 stream; halve it where memory runs out.</source>
            <translation>Nombre de fenêtres par lot de la branche Sentinel-2 ; divisez-le par deux si la mémoire manque.</translation>
        </message>
        <message>
            <source>Windows keeps the name '{name}' for itself</source>
            <translation>Windows se réserve le nom « {name} »</translation>
        </message>
        <message>
            <source>Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).</source>
            <translation>Les fenêtres de 320 m sont centrées à l'intérieur des zones, espacées de ce nombre de mètres (un multiple de 10).</translation>
        </message>
        <message>
            <source>Windows of {window_m:g} m are too small for instances of {resolution_m:g} m pixels. Choose larger windows.</source>
            <translation>Les fenêtres de {window_m:g} m sont trop petites pour des instances de pixels de {resolution_m:g} m. Choisissez des fenêtres plus grandes.</translation>
        </message>
        <message>
            <source>Windows that other areas on the same ground have too: {count}</source>
            <translation>Fenêtres que d'autres zones sur le même terrain ont aussi : {count}</translation>
        </message>
        <message>
            <source>Work on the same image and settings was interrupted before; it goes on from there.</source>
            <translation>Un travail sur la même image avec les mêmes paramètres a été interrompu auparavant ; il reprend à partir de là.</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Processus de travail</translation>
        </message>
        <message>
            <source>Workers are 'auto', a number of processes from 1 to {most}, or the address of a dask scheduler such as tcp://10.0.0.5:8786 or the file that it wrote; given: {asked}.</source>
            <translation>Les processus de travail sont 'auto', un nombre de processus de 1 à {most}, ou l'adresse d'un ordonnanceur dask comme tcp://10.0.0.5:8786 ou le fichier qu'il a écrit ; donné : {asked}.</translation>
        </message>
        <message>
            <source>Workers that 'auto' stands for: a number of processes, or a dask scheduler's address</source>
            <translation>Processus de travail que désigne 'auto' : un nombre de processus, ou l'adresse d'un ordonnanceur dask</translation>
        </message>
        <message>
            <source>Writes an LCZ map in the form that the next tool reads: for w2w (WUDAPT to WRF), for UMEP, with WRF's urban categories, as a coloured KMZ with legend, or as a cloud-optimised GeoTIFF.</source>
            <translation>Écrit une carte LCZ sous la forme que lit l'outil suivant : pour w2w (WUDAPT vers WRF), pour UMEP, avec les catégories urbaines de WRF, en KMZ coloré avec légende, ou en GeoTIFF optimisé pour le cloud (COG).</translation>
        </message>
        <message>
            <source>Writes what a raster layer shows to a GeoTIFF of red, green, blue and alpha in true metres (the UTM zone of the extent), so that other algorithms can read it. Any layer will do: tile services (XYZ, WMS, WMTS) as well as files, with the layer's own colours, but without its opacity, blending, brightness, contrast and saturation, and without its resampling unless that is early (Layer properties &gt; Symbology). Whether a service allows its images to be kept and analysed is for you to find out: see its terms of use.</source>
            <translation>Écrit ce qu'affiche une couche raster dans un GeoTIFF de rouge, vert, bleu et alpha en mètres réels (la zone UTM de l'emprise), afin que d'autres algorithmes puissent le lire. Toute couche convient : les services de tuiles (XYZ, WMS, WMTS) comme les fichiers, avec les couleurs propres à la couche, mais sans son opacité, son mode de fusion, sa luminosité, son contraste ni sa saturation, et sans son ré-échantillonnage, sauf s'il est anticipé (Propriétés de la couche &gt; Symbologie). C'est à vous de vérifier si un service permet de conserver et d'analyser ses images : consultez ses conditions d'utilisation.</translation>
        </message>
        <message>
            <source>Writing overviews</source>
            <translation>Écriture des aperçus</translation>
        </message>
        <message>
            <source>Writing the results</source>
            <translation>Écriture des résultats</translation>
        </message>
        <message>
            <source>Writing the synthetic town</source>
            <translation>Écriture de la ville synthétique</translation>
        </message>
        <message>
            <source>Writing {output} failed ({error}). Make room or choose another place.</source>
            <translation>L'écriture de {output} a échoué ({error}). Libérez de l'espace ou choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>Writing {output} failed: it does not read back; the disk may be full.</source>
            <translation>L'écriture de {output} a échoué : le fichier ne peut pas être relu ; le disque est peut-être plein.</translation>
        </message>
        <message>
            <source>Writing {path} failed ({reason}). Make room on the disk or choose another place for the output.</source>
            <translation>L'écriture de {path} a échoué ({reason}). Libérez de l'espace sur le disque ou choisissez un autre emplacement pour la sortie.</translation>
        </message>
        <message>
            <source>Written as 1 to 17, 101 to 107, A to G or by name; by default the field class.</source>
            <translation>Écrites de 1 à 17, de 101 à 107, de A à G ou par leur nom ; par défaut, le champ class.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Year of the imagery</source>
            <translation>Année de l'imagerie</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2022-05-01.</source>
            <translation>Année-mois-jour, par exemple 2022-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2023-05-01.</source>
            <translation>Année-mois-jour, par exemple 2023-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day. Several years are fine: choose the months of your season below.</source>
            <translation>Année-mois-jour. Plusieurs années conviennent : choisissez ci-dessous les mois de votre saison.</translation>
        </message>
        <message>
            <source>Years of the maps</source>
            <translation>Années des cartes</translation>
        </message>
        <message>
            <source>Years or names of all maps in their order, such as 2017,2019,2021; by default the files' names.</source>
            <translation>Années ou noms de toutes les cartes dans leur ordre, par exemple 2017,2019,2021 ; par défaut, les noms des fichiers.</translation>
        </message>
        <message>
            <source>Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band named by band (such as B02.jp2); any number of dates and tiles.</source>
            <translation>Les zips tels que livrés, le MTD_MSIL1C.xml ou MTD_MSIL2A.xml de produits décompressés, ou un fichier par bande nommé d'après elle (par exemple B02.jp2) ; nombre de dates et de tuiles quelconque.</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>Zones and the layer or table of zones to write belong together: give both or neither.</source>
            <translation>Les zones et la couche ou la table des zones à écrire vont ensemble : indiquez les deux ou aucune.</translation>
        </message>
        <message>
            <source>Zones with figures</source>
            <translation>Zones avec valeurs</translation>
        </message>
        <message>
            <source>Zones with parameters</source>
            <translation>Zones avec paramètres</translation>
        </message>
        <message>
            <source>a SAM of Hugging Face's transformers, whose tensors have other names</source>
            <translation>un SAM de transformers (Hugging Face), dont les tenseurs portent d'autres noms</translation>
        </message>
        <message>
            <source>a YOLO or FastSAM network</source>
            <translation>un réseau YOLO ou FastSAM</translation>
        </message>
        <message>
            <source>a crash</source>
            <translation>arrêt brutal</translation>
        </message>
        <message>
            <source>a library of its environment is missing or does not start</source>
            <translation>une bibliothèque de son environnement manque ou ne se charge pas</translation>
        </message>
        <message>
            <source>a list of {least} to {most} entries</source>
            <translation>une liste de {least} à {most} éléments</translation>
        </message>
        <message>
            <source>a mask</source>
            <translation>un masque</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a number from {minimum:g} to {maximum:g}</source>
            <translation>un nombre de {minimum:g} à {maximum:g}</translation>
        </message>
        <message>
            <source>a stack overflow</source>
            <translation>dépassement de pile</translation>
        </message>
        <message>
            <source>a text in Unicode</source>
            <translation>un texte en Unicode</translation>
        </message>
        <message>
            <source>a text of at most {longest} characters</source>
            <translation>un texte d'au plus {longest} caractères</translation>
        </message>
        <message>
            <source>a web page came in place of the file</source>
            <translation>une page web est arrivée à la place du fichier</translation>
        </message>
        <message>
            <source>a web page came, not the file; the network may ask to log in</source>
            <translation>une page web est arrivée, et non le fichier ; le réseau demande peut-être une connexion</translation>
        </message>
        <message>
            <source>a whole number from {minimum} to {maximum}</source>
            <translation>un nombre entier de {minimum} à {maximum}</translation>
        </message>
        <message>
            <source>access is refused ({status}); the address may need a key, or your network be shut out</source>
            <translation>l'accès est refusé ({status}) ; l'adresse demande peut-être une clé, ou votre réseau est exclu</translation>
        </message>
        <message>
            <source>all are read; to read one of them, choose FILE.kml|layername=FOLDER</source>
            <translation>tous sont lus ; pour n'en lire qu'un, choisissez FILE.kml|layername=FOLDER</translation>
        </message>
        <message>
            <source>all of it goes into training</source>
            <translation>tout sert à l'entraînement</translation>
        </message>
        <message>
            <source>an access violation</source>
            <translation>violation d'accès</translation>
        </message>
        <message>
            <source>an input of this run</source>
            <translation>une entrée de cette exécution</translation>
        </message>
        <message>
            <source>area {ids}</source>
            <translation>zone {ids}</translation>
        </message>
        <message>
            <source>areas {ids}</source>
            <translation>zones {ids}</translation>
        </message>
        <message>
            <source>at least {low:g}</source>
            <translation>au moins égal à {low:g}</translation>
        </message>
        <message>
            <source>at most {high:g}</source>
            <translation>au plus égal à {high:g}</translation>
        </message>
        <message>
            <source>auto: fixed versions whose files are held against known sums; on Linux without an NVIDIA graphics card the smaller PyTorch, whose two packages come from PyTorch's own index and are held against the sums that this index states; on Windows and macOS without support for NVIDIA graphics cards. cpu: the smaller build without graphics card; cuda: the build for NVIDIA graphics cards; newest: the newest versions that fit, without known sums, where the fixed ones cannot be had.</source>
            <translation>auto : versions fixes dont les fichiers sont comparés à des sommes connues ; sous Linux sans carte graphique NVIDIA, le PyTorch plus petit, dont les deux paquets viennent de l'index propre à PyTorch et sont comparés aux sommes que cet index indique ; sous Windows et macOS, sans prise en charge des cartes graphiques NVIDIA. cpu : la version plus petite sans carte graphique ; cuda : la version pour cartes graphiques NVIDIA ; newest : les versions les plus récentes qui conviennent, sans sommes connues, là où les versions fixes ne sont pas disponibles.</translation>
        </message>
        <message>
            <source>beside Sentinel-2</source>
            <translation>à côté de Sentinel-2</translation>
        </message>
        <message>
            <source>beside Sentinel-2 and imagery</source>
            <translation>à côté de Sentinel-2 et de l'imagerie</translation>
        </message>
        <message>
            <source>black</source>
            <translation>noir</translation>
        </message>
        <message>
            <source>bytes {first} to {last} are not those of its tensor</source>
            <translation>les octets {first} à {last} ne sont pas ceux de son tenseur</translation>
        </message>
        <message>
            <source>classes without a point</source>
            <translation>classes sans point</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>endommagé</translation>
        </message>
        <message>
            <source>each is taken once</source>
            <translation>chacune est prise une seule fois</translation>
        </message>
        <message>
            <source>each part counts as an area</source>
            <translation>chaque partie compte comme une zone</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>code de sortie {code}</translation>
        </message>
        <message>
            <source>from {low:g} to {high:g}</source>
            <translation>compris entre {low:g} et {high:g}</translation>
        </message>
        <message>
            <source>gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the smallest area dissolve into those around them.</source>
            <translation>gaussian : le filtre de WUDAPT, avec des rayons de 50 m (eau) à 500 m (grands bâtiments bas, industrie lourde) ; majority : la classe la plus fréquente dans le rayon ; minimum-mapping-unit : les taches plus petites que la superficie minimale se fondent dans celles qui les entourent.</translation>
        </message>
        <message>
            <source>has other shapes of</source>
            <translation>tenseurs d'une autre forme</translation>
        </message>
        <message>
            <source>has unknown</source>
            <translation>tenseurs inconnus</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplet</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>n'est pas installé</translation>
        </message>
        <message>
            <source>is only half installed</source>
            <translation>n'est installé qu'à moitié</translation>
        </message>
        <message>
            <source>it</source>
            <translation>il</translation>
        </message>
        <message>
            <source>it answers {status} {reason}</source>
            <translation>il répond {status} {reason}</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>il ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>it cannot be reached; check the address, the connection and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>il est injoignable ; vérifiez l'adresse, la connexion et le proxy (Préférences &gt; Options &gt; Réseau)</translation>
        </message>
        <message>
            <source>it did not answer within {seconds} seconds</source>
            <translation>il n'a pas répondu en {seconds} secondes</translation>
        </message>
        <message>
            <source>it does not answer in time; check the connection, or try again later</source>
            <translation>il ne répond pas à temps ; vérifiez la connexion, ou réessayez plus tard</translation>
        </message>
        <message>
            <source>it does not run ({error})</source>
            <translation>il ne s'exécute pas ({error})</translation>
        </message>
        <message>
            <source>it ended the process that did it; memory may be short</source>
            <translation>il a mis fin au processus qui le faisait ; la mémoire manque peut-être</translation>
        </message>
        <message>
            <source>it fails ({kind})</source>
            <translation>il échoue ({kind})</translation>
        </message>
        <message>
            <source>it gave no picture</source>
            <translation>il n'a fourni aucune image</translation>
        </message>
        <message>
            <source>it has had too many requests ({status}); wait some minutes</source>
            <translation>il a reçu trop de requêtes ({status}) ; attendez quelques minutes</translation>
        </message>
        <message>
            <source>it has more than {most:,} bytes</source>
            <translation>il a plus de {most:,} octets</translation>
        </message>
        <message>
            <source>it has troubles of its own ({status} {reason}); try again later</source>
            <translation>il a lui-même des problèmes ({status} {reason}) ; réessayez plus tard</translation>
        </message>
        <message>
            <source>it has {size:,} bytes</source>
            <translation>il a {size:,} octets</translation>
        </message>
        <message>
            <source>it has {size:,} bytes, more than {longest:,}</source>
            <translation>il a {size:,} octets, plus que {longest:,}</translation>
        </message>
        <message>
            <source>it holds {text}, which is no number</source>
            <translation>il contient {text}, qui n'est pas un nombre</translation>
        </message>
        <message>
            <source>it is Python {version}, for which there may be no PyTorch yet</source>
            <translation>c'est Python {version}, pour lequel il n'y a peut-être pas encore de PyTorch</translation>
        </message>
        <message>
            <source>it is Python {version}, which is too old</source>
            <translation>c'est Python {version}, qui est trop ancien</translation>
        </message>
        <message>
            <source>it is a {bits}-bit Python, for which there is no PyTorch</source>
            <translation>c'est un Python {bits} bits, pour lequel il n'y a pas de PyTorch</translation>
        </message>
        <message>
            <source>it is busy and wants a pause of {minutes:.0f} minutes ({status}); try again then</source>
            <translation>il est occupé et demande une pause de {minutes:.0f} minutes ({status}) ; réessayez ensuite</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>il est imbriqué trop profondément</translation>
        </message>
        <message>
            <source>it is no JSON: {error}</source>
            <translation>ce n'est pas du JSON : {error}</translation>
        </message>
        <message>
            <source>it is no object with fields</source>
            <translation>ce n'est pas un objet avec des champs</translation>
        </message>
        <message>
            <source>it is not there ({status}); the address may be wrong or old</source>
            <translation>il est introuvable ({status}) ; l'adresse est peut-être fausse ou ancienne</translation>
        </message>
        <message>
            <source>it lacks {field}</source>
            <translation>il manque {field}</translation>
        </message>
        <message>
            <source>it lacks {missing}</source>
            <translation>il manque {missing}</translation>
        </message>
        <message>
            <source>it said nothing</source>
            <translation>sans message</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>il répond {words}</translation>
        </message>
        <message>
            <source>it was ended</source>
            <translation>il a été interrompu</translation>
        </message>
        <message>
            <source>its address cannot be asked; check it</source>
            <translation>son adresse ne peut pas être interrogée ; vérifiez-la</translation>
        </message>
        <message>
            <source>its answer is not understood</source>
            <translation>sa réponse n'est pas comprise</translation>
        </message>
        <message>
            <source>its certificate is not trusted; add its authority in Settings &gt; Options &gt; Authentication, or name a file of certificates in REQUESTS_CA_BUNDLE</source>
            <translation>son certificat n'est pas digne de confiance ; ajoutez son autorité dans Préférences &gt; Options &gt; Authentification, ou indiquez un fichier de certificats dans REQUESTS_CA_BUNDLE</translation>
        </message>
        <message>
            <source>its environments do not work ({problem})</source>
            <translation>ses environnements ne fonctionnent pas ({problem})</translation>
        </message>
        <message>
            <source>its name is another</source>
            <translation>son nom est différent</translation>
        </message>
        <message>
            <source>its name is not known; check the address and the connection</source>
            <translation>son nom n'est pas connu ; vérifiez l'adresse et la connexion</translation>
        </message>
        <message>
            <source>kept; areas farther apart make a stricter test</source>
            <translation>conservées ; des zones plus éloignées les unes des autres rendraient le test plus strict</translation>
        </message>
        <message>
            <source>lacks</source>
            <translation>tenseurs manquants</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>zone(s) écartée(s)</translation>
        </message>
        <message>
            <source>left out; if the classes count from 0, so that 0 is LCZ 1 and 16 is LCZ G, add 1 to all of them first</source>
            <translation>zone(s) écartée(s) ; si les classes comptent à partir de 0, de sorte que 0 est LCZ 1 et 16 est LCZ G, ajoutez d'abord 1 à toutes</translation>
        </message>
        <message>
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the clearest scene that does.</source>
            <translation>median : la médiane de toutes les dates qui voient un pixel sans nuage, bande par bande ; first : la scène la plus claire qui le voit ainsi.</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in the order given, that does.</source>
            <translation>median : la médiane de toutes les dates qui voient un pixel sans nuage, bande par bande ; first : la première image qui le voit ainsi, dans l'ordre donné.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>more than {size:,} bytes came</source>
            <translation>plus de {size:,} octets sont arrivés</translation>
        </message>
        <message>
            <source>names with values</source>
            <translation>des noms avec des valeurs</translation>
        </message>
        <message>
            <source>names with values, {least} to {most}</source>
            <translation>des noms avec des valeurs, de {least} à {most}</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>aucun dossier</translation>
        </message>
        <message>
            <source>no folder exists yet</source>
            <translation>aucun dossier n'existe encore</translation>
        </message>
        <message>
            <source>no layer</source>
            <translation>aucune couche</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>aucune couche</translation>
        </message>
        <message>
            <source>no log, since {log} cannot be written</source>
            <translation>pas de journal, car {log} ne peut pas être écrit</translation>
        </message>
        <message>
            <source>no secure connection comes about; check the address and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>aucune connexion sécurisée ne s'établit ; vérifiez l'adresse et le proxy (Préférences &gt; Options &gt; Réseau)</translation>
        </message>
        <message>
            <source>no such device answers</source>
            <translation>aucun périphérique de ce type ne répond</translation>
        </message>
        <message>
            <source>none</source>
            <translation>néant</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>aucun trouvé</translation>
        </message>
        <message>
            <source>none is over 255, as in a picture of 8 bits</source>
            <translation>aucune ne dépasse 255, comme dans une image de 8 bits</translation>
        </message>
        <message>
            <source>not on this computer (there is no download)</source>
            <translation>absents de cet ordinateur (pas de téléchargement possible)</translation>
        </message>
        <message>
            <source>not on this computer ({size:.0f} MB)</source>
            <translation>absents de cet ordinateur ({size:.0f} MB)</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>pas prêt</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>nothing came for {seconds} s</source>
            <translation>aucune donnée reçue pendant {seconds} s</translation>
        </message>
        <message>
            <source>one goes into training, one into the test</source>
            <translation>l'un sert à l'entraînement, l'autre au test</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>l'une des valeurs {choices}</translation>
        </message>
        <message>
            <source>one window is taken from the middle</source>
            <translation>une fenêtre est prise au milieu</translation>
        </message>
        <message>
            <source>part of {name}, an input of this run</source>
            <translation>une partie de {name}, une entrée de cette exécution</translation>
        </message>
        <message>
            <source>pip cannot use a SOCKS proxy such as QGIS's settings or the variable HTTPS_PROXY name here. Name an HTTP proxy there, or put the program uv on PATH, which fetches in pip's place, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>pip ne peut pas utiliser un proxy SOCKS tel que l'indiquent ici les paramètres de QGIS ou la variable HTTPS_PROXY. Indiquez-y un proxy HTTP, ou placez dans PATH le programme uv, qui télécharge à la place de pip, et exécutez de nouveau « Installer le moteur de calcul ». Derniers messages de « {command} » :
{tail}</translation>
        </message>
        <message>
            <source>read by {name}, an input of this run</source>
            <translation>lu par {name}, une entrée de cette exécution</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>réparée</translation>
        </message>
        <message>
            <source>sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, but not the same objects. Models tell which one they were trained with.</source>
            <translation>sam : Segment Anything, a besoin de poids. superpixels : plages de couleur homogène, rapide et sans poids, mais ce ne sont pas les mêmes objets. Les modèles indiquent avec lequel ils ont été entraînés.</translation>
        </message>
        <message>
            <source>scale {scale} and offset {offset} of band {band}</source>
            <translation>l'échelle {scale} et le décalage {offset} de la bande {band}</translation>
        </message>
        <message>
            <source>standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency can tell apart.</source>
            <translation>standard : les couleurs des cartes de WUDAPT ; colour-blind : des couleurs que les personnes ayant une déficience de la vision des couleurs peuvent distinguer.</translation>
        </message>
        <message>
            <source>the Google Earth stream does not see them</source>
            <translation>la branche Google Earth ne les voit pas</translation>
        </message>
        <message>
            <source>the address has {have:,} bytes, not {size:,}</source>
            <translation>l'adresse a {have:,} octets, et non {size:,}</translation>
        </message>
        <message>
            <source>the class is not in the training set</source>
            <translation>la classe n'est pas dans le jeu d'entraînement</translation>
        </message>
        <message>
            <source>the computer ran out of memory</source>
            <translation>l'ordinateur a manqué de mémoire</translation>
        </message>
        <message>
            <source>the connection broke off; check it, or try again later</source>
            <translation>la connexion a été interrompue ; vérifiez-la, ou réessayez plus tard</translation>
        </message>
        <message>
            <source>the description of its segmenter</source>
            <translation>la description de son segmenteur</translation>
        </message>
        <message>
            <source>the fields {fields}</source>
            <translation>les champs {fields}</translation>
        </message>
        <message>
            <source>the file of certificates that REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names is not there; check the variables</source>
            <translation>le fichier de certificats indiqué par REQUESTS_CA_BUNDLE ou CURL_CA_BUNDLE est absent ; vérifiez ces variables</translation>
        </message>
        <message>
            <source>the file's value is switched off</source>
            <translation>la valeur du fichier est désactivée</translation>
        </message>
        <message>
            <source>the keys are refused ({code}); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY</source>
            <translation>les clés sont refusées ({code}) ; vérifiez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY</translation>
        </message>
        <message>
            <source>the model's were made</source>
            <translation>celles du modèle</translation>
        </message>
        <message>
            <source>the no data value {value} of band {band}</source>
            <translation>la valeur sans donnée {value} de la bande {band}</translation>
        </message>
        <message>
            <source>the numbers are read as classes; where they only count the areas, write the classes into a field</source>
            <translation>les numéros sont lus comme des classes ; s'ils ne font que compter les zones, écrivez les classes dans un champ</translation>
        </message>
        <message>
            <source>the options</source>
            <translation>les options</translation>
        </message>
        <message>
            <source>the path is too long for Windows: {length} characters, {most} at most</source>
            <translation>le chemin est trop long pour Windows ({length} caractères, {most} au plus)</translation>
        </message>
        <message>
            <source>the proxy asks for a user and a password (407); give them in Settings &gt; Options &gt; Network</source>
            <translation>le proxy demande un utilisateur et un mot de passe (407) ; indiquez-les dans Préférences &gt; Options &gt; Réseau</translation>
        </message>
        <message>
            <source>the proxy is of the kind SOCKS, which cannot be used here; choose an HTTP proxy in Settings &gt; Options &gt; Network</source>
            <translation>le proxy est de type SOCKS, qui n'est pas utilisable ici ; choisissez un proxy HTTP dans Préférences &gt; Options &gt; Réseau</translation>
        </message>
        <message>
            <source>the proxy refuses or is not there; check it in Settings &gt; Options &gt; Network</source>
            <translation>le proxy refuse ou est absent ; vérifiez-le dans Préférences &gt; Options &gt; Réseau</translation>
        </message>
        <message>
            <source>the same file as another output of this run</source>
            <translation>le même fichier qu'une autre sortie de cette exécution</translation>
        </message>
        <message>
            <source>the server sent another part than was asked for ({part})</source>
            <translation>le serveur a envoyé une autre partie que celle demandée ({part})</translation>
        </message>
        <message>
            <source>the shared ground is used for neither</source>
            <translation>la partie commune ne sert à aucune des deux</translation>
        </message>
        <message>
            <source>the split by polygon is used, whose windows may share ground</source>
            <translation>la répartition par polygones est utilisée, dont les fenêtres peuvent partager du terrain</translation>
        </message>
        <message>
            <source>the stream of these does not see them</source>
            <translation>la branche de celles-ci ne les voit pas</translation>
        </message>
        <message>
            <source>the variable {name}</source>
            <translation>la variable {name}</translation>
        </message>
        <message>
            <source>their order</source>
            <translation>leur ordre</translation>
        </message>
        <message>
            <source>these windows left out</source>
            <translation>ces fenêtres sont écartées</translation>
        </message>
        <message>
            <source>they are fractions</source>
            <translation>ce sont des fractions</translation>
        </message>
        <message>
            <source>they are of 8 bits, as a picture to look at</source>
            <translation>elles sont de 8 bits, comme une image à regarder</translation>
        </message>
        <message>
            <source>they are steps of 6.5535, as where 65535 is reflectance 1</source>
            <translation>ce sont des pas de 6.5535, comme lorsque 65535 est la réflectance 1</translation>
        </message>
        <message>
            <source>this PyTorch was built without it</source>
            <translation>ce PyTorch a été compilé sans lui</translation>
        </message>
        <message>
            <source>this computer's clock is wrong ({code}); set it</source>
            <translation>l'horloge de cet ordinateur est fausse ({code}) ; réglez-la</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>vrai ou faux</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>date inconnue</translation>
        </message>
        <message>
            <source>uv failed, pip goes on: {words}</source>
            <translation>uv a échoué, pip continue : {words}</translation>
        </message>
        <message>
            <source>uv is there and fetches in place of pip: {uv}</source>
            <translation>uv est présent et télécharge à la place de pip : {uv}</translation>
        </message>
        <message>
            <source>w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of WRF from 4.4.2 on; wrf-31-41: those of WRF before (natural classes other than bare rock or paved have none and become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.</source>
            <translation>w2w : bandes lcz et lczFilter en EPSG:4326 ; umep : codes 1-10 et 101-107 ; wrf-51-61 : catégories urbaines de WRF à partir de 4.4.2 ; wrf-31-41 : celles de WRF d'avant (les classes naturelles autres que roche nue ou revêtement n'en ont pas et deviennent nodata) ; kmz : superposition colorée pour Google Earth ; cog : GeoTIFF optimisé pour le cloud.</translation>
        </message>
        <message>
            <source>what comes is damaged or no image</source>
            <translation>ce qui arrive est endommagé ou n'est pas une image</translation>
        </message>
        <message>
            <source>what was written does not read back</source>
            <translation>ce qui a été écrit ne se relit pas</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanc</translation>
        </message>
        <message>
            <source>writing failed ({error})</source>
            <translation>échec de l'écriture ({error})</translation>
        </message>
        <message>
            <source>{band} of {id} shows other ground than {first}: {found}, not {other}. The catalogue names files that do not belong together; choose another one, or other dates.</source>
            <translation>{band} de {id} montre un autre terrain que {first} : {found}, et non {other}. Le catalogue indique des fichiers qui ne vont pas ensemble ; choisissez-en un autre, ou d'autres dates.</translation>
        </message>
        <message>
            <source>{catalogue} cannot be searched: {why}. If that does not help, choose another catalogue.</source>
            <translation>La recherche dans {catalogue} est impossible : {why}. Si cela n'aide pas, choisissez un autre catalogue.</translation>
        </message>
        <message>
            <source>{catalogue} does not answer as a STAC API does. Check the address, or choose another catalogue.</source>
            <translation>{catalogue} ne répond pas comme une API STAC. Vérifiez l'adresse, ou choisissez un autre catalogue.</translation>
        </message>
        <message>
            <source>{cells:,} cells of the map lie in areas of {name} of different classes, such as {first} and {second}; they are left out. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>{cells:,} cellules de la carte se trouvent dans des zones de {name} de classes différentes, comme les zones {first} et {second} ; elles sont écartées. Corrigez les zones ; « Vérifier les zones d'entraînement » montre où elles se chevauchent.</translation>
        </message>
        <message>
            <source>{changed} of {cells} cells changed their class ({share:.1f} %).</source>
            <translation>{changed} cellules sur {cells} ont changé de classe ({share:.1f} %).</translation>
        </message>
        <message>
            <source>{columns} x {rows} cells of {cell_size:g} m on {device}.</source>
            <translation>{columns} x {rows} cellules de {cell_size:g} m sur {device}.</translation>
        </message>
        <message>
            <source>{count} areas lie off the image; they are not held against it.</source>
            <translation>{count} zones sont hors de l'image ; elles ne sont pas jugées d'après elle.</translation>
        </message>
        <message>
            <source>{count} bands of {name} are called otherwise than those of the model's features (band {number}: {own}, of the model {wanted}). They are taken in their order; check that it is the same.</source>
            <translation>{count} bandes de {name} s'appellent autrement que celles des caractéristiques du modèle (bande {number} : {own}, dans le modèle {wanted}). Elles sont prises dans leur ordre ; vérifiez que c'est le même.</translation>
        </message>
        <message>
            <source>{count} images in {crs} are read as one of {width} x {height} px; where they overlap, the first that has data counts.</source>
            <translation>{count} images en {crs} sont lues comme une seule de {width} x {height} px ; là où elles se recouvrent, la première qui a des données compte.</translation>
        </message>
        <message>
            <source>{count} instances found.</source>
            <translation>{count} instances trouvées.</translation>
        </message>
        <message>
            <source>{count} items of {name} are not understood (no date, footprint or bands) and are left out.</source>
            <translation>{count} éléments de {name} ne sont pas compris (sans date, emprise ou bandes) et sont écartés.</translation>
        </message>
        <message>
            <source>{count} labels of {name} are no class: {values}. Write classes as 1 to 17, A to G or by name.</source>
            <translation>{count} étiquettes de {name} ne sont pas des classes : {values}. Écrivez les classes de 1 à 17, de A à G ou par leur nom.</translation>
        </message>
        <message>
            <source>{count} maps are too many: a series has {most} at most. Leave some years out.</source>
            <translation>{count} cartes, c'est trop : une série en a {most} au plus. Laissez quelques années de côté.</translation>
        </message>
        <message>
            <source>{count} maps came with {rasters} rasters of probabilities. Give one for each map, in their order; {most} maps at most.</source>
            <translation>{rasters} rasters de probabilités ont été donnés pour {count} cartes. Donnez-en un par carte, dans leur ordre ; {most} cartes au plus.</translation>
        </message>
        <message>
            <source>{count} of {all} zones reach beyond the map: {zones}. Ground beyond it is without data, and their figures are of the rest alone.</source>
            <translation>{count} des {all} zones dépassent la carte : {zones}. Le terrain au-delà est sans donnée, et leurs valeurs ne portent que sur le reste.</translation>
        </message>
        <message>
            <source>{count} of {nodes} nodes lie wholly or partly where {name} has no pixels; these count as black in their colours. Give the image that the objects were found in, or none: each object has its colour as a whole then.</source>
            <translation>{count} des {nodes} nœuds se trouvent entièrement ou en partie là où {name} n'a pas de pixels ; ceux-ci comptent comme du noir dans leurs couleurs. Indiquez l'image dans laquelle les objets ont été trouvés, ou aucune : chaque objet a alors sa couleur d'ensemble.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn as another class than {map} has there: the sample is of another map. Choose the map that it was drawn from, or draw a new sample.</source>
            <translation>{count} points sur {total} de {name} ont été tirés dans une autre classe que celle que {map} donne à cet endroit : l'échantillon est d'une autre carte. Choisissez la carte dont il a été tiré, ou tirez un nouvel échantillon.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn in the middle of cells that {map} does not have: its grid is another. Choose the map that the sample was drawn from, or draw a new sample.</source>
            <translation>{count} points sur {total} de {name} ont été tirés au milieu de cellules que {map} n'a pas : sa grille est différente. Choisissez la carte dont l'échantillon a été tiré, ou tirez un nouvel échantillon.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were moved off the cell of {map} that they were drawn from. Move them back to the place in their fields {x} and {y}: which places are looked at is up to chance.</source>
            <translation>{count} points sur {total} de {name} ont été déplacés hors de la cellule de {map} dont ils ont été tirés. Remettez-les à l'emplacement inscrit dans leurs champs {x} et {y} : c'est au hasard de décider quels lieux sont examinés.</translation>
        </message>
        <message>
            <source>{count} of {total} samples of {name} cannot be read: {failures}</source>
            <translation>{count} échantillons sur {total} de {name} ne peuvent pas être lus : {failures}</translation>
        </message>
        <message>
            <source>{count} of {total} windows of the {part} part (split by polygon) overlap with windows of the training part</source>
            <translation>{count} fenêtres sur {total} de la partie {part} (répartition par polygones) chevauchent des fenêtres de la partie d'entraînement</translation>
        </message>
        <message>
            <source>{count} points have no label and are left out. If they are those that were hard to tell, the figures are too good.</source>
            <translation>{count} points n'ont pas d'étiquette et sont écartés. Si ce sont ceux qui étaient difficiles à déterminer, les indicateurs sont trop bons.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie in a cell where another one lies: they are copies, since no cell is drawn twice. Delete them.</source>
            <translation>{count} points de {name} se trouvent dans une cellule où s'en trouve un autre : ce sont des copies, puisqu'aucune cellule n'est tirée deux fois. Supprimez-les.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie where {map} has no data. Choose the map that the sample was drawn from.</source>
            <translation>{count} points de {name} se trouvent là où {map} est sans donnée. Choisissez la carte dont l'échantillon a été tiré.</translation>
        </message>
        <message>
            <source>{count} points of {name} were added by hand: what they were drawn from is not written in their field {field}. Delete them: points that chance did not choose make the figures mean nothing.</source>
            <translation>{count} points de {name} ont été ajoutés à la main : ce dont ils ont été tirés n'est pas inscrit dans leur champ {field}. Supprimez-les : avec des points que le hasard n'a pas choisis, les indicateurs n'ont aucun sens.</translation>
        </message>
        <message>
            <source>{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check the layer's coordinate reference system.</source>
            <translation>{count} polygone(s) de {name} ne peuvent pas être exprimés en {crs}, par exemple l'entité {first}. Vérifiez le système de coordonnées de référence de la couche.</translation>
        </message>
        <message>
            <source>{count} processes share the work.</source>
            <translation>{count} processus partagent le travail.</translation>
        </message>
        <message>
            <source>{count} scenes of {days} days and {tiles} tiles, about {megabytes:.0f} MB.</source>
            <translation>{count} scènes de {days} jours et {tiles} tuiles, environ {megabytes:.0f} MB.</translation>
        </message>
        <message>
            <source>{count} windows of which the RGB image covers no more than {share:.0f} %</source>
            <translation>{count} fenêtres dont l'image RVB ne couvre pas plus de {share:.0f} %</translation>
        </message>
        <message>
            <source>{count} windows without any instance</source>
            <translation>{count} fenêtres sans aucune instance</translation>
        </message>
        <message>
            <source>{count} windows without further features</source>
            <translation>{count} fenêtres sans autres caractéristiques</translation>
        </message>
        <message>
            <source>{count} workers of {address} share the work.</source>
            <translation>{count} processus de travail de {address} partagent le travail.</translation>
        </message>
        <message>
            <source>{destination} cannot be written ({error}). If it is open in QGIS or another program, remove the layer or close it there, or choose another name.</source>
            <translation>{destination} ne peut pas être écrit ({error}). S'il est ouvert dans QGIS ou un autre programme, retirez-y la couche ou fermez-y le fichier, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{destination} cannot be written to. Choose another place for the output.</source>
            <translation>Impossible d'écrire dans {destination}. Choisissez un autre emplacement pour la sortie.</translation>
        </message>
        <message>
            <source>{destination} cannot be written: {problem}. Choose another name or place for it.</source>
            <translation>{destination} ne peut pas être écrit : {problem}. Choisissez un autre nom ou un autre emplacement.</translation>
        </message>
        <message>
            <source>{destination} is a file. Name a folder for the training set.</source>
            <translation>{destination} est un fichier. Indiquez un dossier pour le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{destination} is a folder, not a file. Name a file for the output.</source>
            <translation>{destination} est un dossier, pas un fichier. Indiquez un fichier pour la sortie.</translation>
        </message>
        <message>
            <source>{empty} of {count} windows hold no instance of {min_area_m2:g} m² or more.</source>
            <translation>{empty} fenêtres sur {count} ne contiennent aucune instance de {min_area_m2:g} m² ou plus.</translation>
        </message>
        <message>
            <source>{entry} in {name} is damaged ({error}). Download the zip again.</source>
            <translation>{entry} dans {name} est endommagé ({error}). Téléchargez de nouveau le zip.</translation>
        </message>
        <message>
            <source>{error}
This computer or its package index lacks fixed versions of the engine's packages. Choose 'newest' as build, which takes the newest that fit, without comparing their sums.</source>
            <translation>{error}
Il manque à cet ordinateur ou à son index de paquets des versions fixes des paquets du moteur de calcul. Choisissez 'newest' comme version : les plus récentes qui conviennent, sans comparer leurs sommes.</translation>
        </message>
        <message>
            <source>{error} The product may not have been downloaded whole.</source>
            <translation>{error} Le produit n'a peut-être pas été téléchargé en entier.</translation>
        </message>
        <message>
            <source>{error} They are used all the same, as was asked for; the Google Earth stream may be misled.</source>
            <translation>{error} Ces instances sont tout de même utilisées, comme demandé ; elles peuvent induire en erreur la branche Google Earth.</translation>
        </message>
        <message>
            <source>{error} To use them all the same, tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>{error} Pour utiliser tout de même ces instances, cochez « Accepter les objets d'un autre segmenteur » (force_segmenter).</translation>
        </message>
        <message>
            <source>{field} is nested too deeply or too long</source>
            <translation>{field} est imbriqué trop profondément ou trop long</translation>
        </message>
        <message>
            <source>{field} must be {needed}; given: {value}</source>
            <translation>{field} doit être {needed} ; valeur donnée : {value}</translation>
        </message>
        <message>
            <source>{finding}. Copy or create the training set again.</source>
            <translation>{finding}. Copiez ou créez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{finding}. They are left out.</source>
            <translation>{finding}. Ils sont écartés.</translation>
        </message>
        <message>
            <source>{first} and {second} both may be the metadata of {file}, and differ in what its numbers stand for. Leave that of its own product only.</source>
            <translation>{first} et {second} peuvent tous deux être les métadonnées de {file}, et diffèrent sur ce que représentent ses valeurs. Ne laissez que celui de son propre produit.</translation>
        </message>
        <message>
            <source>{folder} has no room for {size:.0f} MB. Make room there.</source>
            <translation>{folder} n'a pas la place pour {size:.0f} MB. Libérez-y de l'espace.</translation>
        </message>
        <message>
            <source>{folder} has {free:.3g} MB free; the output needs up to {bytes_needed:.3g} MB. Make room or choose another place.</source>
            <translation>{folder} a {free:.3g} MB libres ; la sortie demande jusqu'à {bytes_needed:.3g} MB. Libérez de l'espace ou choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>{folder} n'est pas un jeu d'entraînement : il y manque {missing}. Choisissez un dossier créé par « Créer un jeu d'entraînement », ou le dossier du jeu de données LCZC-GES2.</translation>
        </message>
        <message>
            <source>{given} as {needed}</source>
            <translation>{given} comme {needed}</translation>
        </message>
        <message>
            <source>{have:,} of {size:,} bytes came</source>
            <translation>{have:,} octets reçus sur {size:,}</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that no offset is in its numbers, but those of its darkest ground (water, shadow, plants) are all about 1000. Its reflectances would be wrong.</source>
            <translation>{id} est écartée : sa description dans le catalogue indique qu'aucun décalage n'est contenu dans ses valeurs, mais celles de son terrain le plus sombre (eau, ombre, plantes) sont toutes d'environ 1000. Ses réflectances seraient fausses.</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that the numbers are 1000 too high, but too many of them are below 900. Its reflectances would be wrong.</source>
            <translation>{id} est écartée : sa description dans le catalogue indique que les valeurs sont trop élevées de 1000, mais trop d'entre elles sont inférieures à 900. Ses réflectances seraient fausses.</translation>
        </message>
        <message>
            <source>{id} is left out: its item tells neither its processing baseline nor its offset, and no ground is dark and clear enough to show whether its numbers are 1000 too high. Choose other dates or another catalogue.</source>
            <translation>{id} est écartée : sa description dans le catalogue n'indique ni sa baseline de traitement ni son décalage, et aucun terrain n'est assez sombre et dégagé pour montrer si ses valeurs sont trop élevées de 1000. Choisissez d'autres dates ou un autre catalogue.</translation>
        </message>
        <message>
            <source>{id}: its item tells neither its processing baseline nor its offset; by its dark ground it is {offset:g}.</source>
            <translation>{id} : sa description dans le catalogue n'indique ni sa baseline de traitement ni son décalage ; d'après son terrain sombre, il est de {offset:g}.</translation>
        </message>
        <message>
            <source>{id}: no ground is dark and clear enough to show whether the offset is gone, as its item says; the item is believed.</source>
            <translation>{id} : aucun terrain n'est assez sombre et dégagé pour montrer si le décalage a été retiré, comme l'indique sa description dans le catalogue ; celle-ci est tenue pour juste.</translation>
        </message>
        <message>
            <source>{kept} cells of patches that are smaller than {area:g} m² keep their class: no larger patch is near them.</source>
            <translation>{kept} cellules de taches de moins de {area:g} m² gardent leur classe : aucune tache plus grande n'est proche d'elles.</translation>
        </message>
        <message>
            <source>{kind}: {error}</source>
            <translation>{kind} : {error}</translation>
        </message>
        <message>
            <source>{later} shows the same as {earlier} in every cell. Both count: if one is a copy of the other, leave it out, for the same errors twice prove changes that are none.</source>
            <translation>{later} montre la même chose que {earlier} dans chaque cellule. Les deux comptent : si l'une est une copie de l'autre, écartez-la, car les mêmes erreurs deux fois prouvent des changements qui n'en sont pas.</translation>
        </message>
        <message>
            <source>{layer} is read, which holds classes; to read another, choose {example}</source>
            <translation>{layer} est lue, car elle contient des classes ; pour en lire une autre, choisissez {example}</translation>
        </message>
        <message>
            <source>{left} of {count} features of {name} are no polygons: left out.</source>
            <translation>{left} entités sur {count} de {name} ne sont pas des polygones : elles sont écartées.</translation>
        </message>
        <message>
            <source>{lost} of {total} reference areas or blocks lie off the map and are not used.</source>
            <translation>{lost} zones ou blocs de référence sur {total} sont hors de la carte et ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>{megabytes:.0f} MB fetched and unpacked so far</source>
            <translation>{megabytes:.0f} Mo téléchargés et décompressés jusqu'ici</translation>
        </message>
        <message>
            <source>{names} came as the probabilities of several maps. Give each map its own, in the maps' order.</source>
            <translation>Donné comme probabilités de plusieurs cartes : {names}. Donnez à chaque carte les siennes, dans l'ordre des cartes.</translation>
        </message>
        <message>
            <source>{names} came more than once. Each map counts once, where it comes first: the same errors twice prove nothing.</source>
            <translation>Donné plus d'une fois : {names}. Chaque carte compte une fois, là où elle vient en premier : les mêmes erreurs deux fois ne prouvent rien.</translation>
        </message>
        <message>
            <source>{names} names were given for {maps} maps. Give one for each, in their order.</source>
            <translation>{names} noms ont été donnés pour {maps} cartes. Donnez-en un pour chacune, dans leur ordre.</translation>
        </message>
        <message>
            <source>{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.</source>
            <translation>{name} ({size:,} octets) est tronqué ou n'est pas un point de contrôle PyTorch. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} and {reference} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} et {reference} n'ont aucune cellule avec données en commun. Vérifiez les systèmes de coordonnées de référence des deux, ou choisissez des cartes du même lieu.</translation>
        </message>
        <message>
            <source>{name} and {second_name} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} et {second_name} n'ont aucune cellule avec données en commun. Vérifiez les systèmes de coordonnées de référence des deux, ou choisissez des cartes du même lieu.</translation>
        </message>
        <message>
            <source>{name} at {address} is not what the catalogue says ({found}): an image of one band of whole numbers with a coordinate reference system is needed. Choose another catalogue.</source>
            <translation>{name} à {address} n'est pas ce qu'indique le catalogue ({found}) : il faut une image d'une seule bande de nombres entiers avec un système de coordonnées de référence. Choisissez un autre catalogue.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to EPSG:4326 ({error}). Check its coordinate reference system.</source>
            <translation>{name} ne peut pas être ramené à EPSG:4326 ({error}). Vérifiez son système de coordonnées de référence.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds.</source>
            <translation>{name} ne peut pas être converti en mètres : son SCR ne correspond pas à son étendue.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds. Check the CRS of the layer.</source>
            <translation>{name} ne peut pas être converti en mètres : son SCR ne correspond pas à son étendue. Vérifiez le SCR de la couche.</translation>
        </message>
        <message>
            <source>{name} cannot be fetched from {address}: {why}. What came so far is kept: run it again to go on, or choose another catalogue.</source>
            <translation>{name} ne peut pas être récupéré depuis {address} : {why}. Ce qui a déjà été reçu est conservé : relancez l'algorithme pour continuer, ou choisissez un autre catalogue.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({problem}); if it names the values of the map, these names are not used. Check it, or give the class of each value (codes).</source>
            <translation>{name} ne peut pas être lu ({problem}) ; s'il nomme les valeurs de la carte, ces noms ne sont pas utilisés. Vérifiez-le ou donnez la classe de chaque valeur (codes).</translation>
        </message>
        <message>
            <source>{name} cannot be read as a vector layer ({error}).</source>
            <translation>{name} ne peut pas être lu comme couche vectorielle ({error}).</translation>
        </message>
        <message>
            <source>{name} cannot be read as instances ({error}). Choose what 'Segment objects' wrote.</source>
            <translation>{name} ne peut pas être lu comme instances ({error}). Choisissez ce que « Segmenter les objets » a écrit.</translation>
        </message>
        <message>
            <source>{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is of processing baseline 04.00 or later (since January 2022), set the offset to -1000.</source>
            <translation>{name} est fourni sans ses métadonnées, ses valeurs sont donc prises pour la réflectance x 10000. S'il est de baseline de traitement 04.00 ou ultérieure (depuis janvier 2022), réglez le décalage sur -1000.</translation>
        </message>
        <message>
            <source>{name} crashes the HDF5 library: it is damaged. Download it again.</source>
            <translation>{name} fait planter la bibliothèque HDF5 : le fichier est endommagé. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} declares scale and offset for some of its bands only ({declared}), so that its bands do not go together. Declare them for all bands or for none, or give the reflectance scale and offset.</source>
            <translation>{name} déclare une échelle et un décalage pour certaines de ses bandes seulement ({declared}), si bien que ses bandes ne vont pas ensemble. Déclarez-les pour toutes les bandes ou pour aucune, ou indiquez l'échelle et le décalage de réflectance.</translation>
        </message>
        <message>
            <source>{name} declares scale {tag_scale:g} and offset {tag_offset:g}; the numbers given count instead: (number + {offset:g}) / {scale:g}. Give scale 10000 and offset 0 for the file's own.</source>
            <translation>{name} déclare l'échelle {tag_scale:g} et le décalage {tag_offset:g} ; ce sont les valeurs indiquées qui comptent : (valeur + {offset:g}) / {scale:g}. Indiquez l'échelle 10000 et le décalage 0 pour utiliser ceux du fichier.</translation>
        </message>
        <message>
            <source>{name} describes a service on the network, which is not read as a file. Choose a file with the data, or save the service's layer to one.</source>
            <translation>{name} décrit un service sur le réseau, qui n'est pas lu comme un fichier. Choisissez un fichier contenant les données, ou enregistrez la couche du service dans un fichier.</translation>
        </message>
        <message>
            <source>{name} does not name the parts {parts}. Copy the training set again.</source>
            <translation>{name} ne nomme pas les parties {parts}. Copiez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{name} does not say in which encoding its texts are: they are read as Latin-1. If names look wrong, set the encoding of the layer (Layer properties &gt; Source).</source>
            <translation>{name} ne dit pas dans quel encodage sont ses textes : ils sont lus comme Latin-1. Si des noms semblent faux, réglez l'encodage de la couche (Propriétés de la couche &gt; Source).</translation>
        </message>
        <message>
            <source>{name} does not say which of its {count} bands are red, green and blue; {chosen} are taken{why}. Give the bands yourself (BANDS) if they are others.</source>
            <translation>{name} n'indique pas lesquelles de ses {count} bandes sont le rouge, le vert et le bleu ; {chosen} sont prises{why}. Indiquez vous-même les bandes (BANDS) si ce sont d'autres.</translation>
        </message>
        <message>
            <source>{name} does not tell what map it was drawn from, as samples of earlier versions: it is only checked that its points lie in the classes that they were drawn as.</source>
            <translation>{name} n'indique pas de quelle carte il a été tiré, comme les échantillons de versions antérieures : il est seulement vérifié que ses points se trouvent dans les classes pour lesquelles ils ont été tirés.</translation>
        </message>
        <message>
            <source>{name} gives its values the colours of LCZ classes, unlike any known scheme; its colours are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} donne à ses valeurs les couleurs de classes LCZ, autrement que tout schéma connu ; ses couleurs sont utilisées : {names}. Pour les lire autrement, indiquez la classe de chaque valeur (codes).</translation>
        </message>
        <message>
            <source>{name} gives no token to read its files ({error}). Try again later, or choose another catalogue.</source>
            <translation>{name} ne fournit pas de jeton pour lire ses fichiers ({error}). Réessayez plus tard, ou choisissez un autre catalogue.</translation>
        </message>
        <message>
            <source>{name} has another grid than the probabilities. Choose the streams and the probabilities of one run.</source>
            <translation>{name} a une autre grille que les probabilités. Choisissez les branches et les probabilités d'une même exécution.</translation>
        </message>
        <message>
            <source>{name} has data on {share:.0%} of the ground that two maps at least have. Its areas as mapped are of that part; those by all maps together are of the whole.</source>
            <translation>{name} a des données sur {share:.0%} du terrain couvert par au moins deux cartes. Ses superficies selon la carte portent sur cette partie ; celles selon toutes les cartes ensemble portent sur le tout.</translation>
        </message>
        <message>
            <source>{name} has format {version}; known are formats up to {format_version}. Update the plugin.</source>
            <translation>{name} a le format {version} ; les formats sont connus jusqu'à {format_version}. Mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>{name} has more than {most} scenes of the extent and dates. Choose a smaller extent, fewer dates or less cloud.</source>
            <translation>{name} a plus de {most} scènes pour l'emprise et les dates. Choisissez une emprise plus petite, moins de dates ou moins de nuages.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} images, only: {levels}. Choose another level or catalogue.</source>
            <translation>{name} n'a pas d'images Level-{level}, seulement : {levels}. Choisissez un autre niveau ou un autre catalogue.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} scene of the extent from {start} to {end} with at most {cloud:g} % cloud ({count} with more). Choose other dates, more cloud, or another catalogue.</source>
            <translation>{name} n'a aucune scène Level-{level} de l'emprise du {start} au {end} avec au plus {cloud:g} % de nuages ({count} avec davantage). Choisissez d'autres dates, davantage de nuages ou un autre catalogue.</translation>
        </message>
        <message>
            <source>{name} has no band like the one chosen of {other}, band {chosen}: its band {band} is read. To read another, save that as a file of its own.</source>
            <translation>{name} n'a pas de bande comme celle choisie pour {other}, la bande {chosen} : c'est sa bande {band} qui est lue. Pour en lire une autre, enregistrez-la dans un fichier à part.</translation>
        </message>
        <message>
            <source>{name} has no cell of any {missing} class; found: {found}. If that cannot be, check its codes, and give them (codes, such as 21=1,22=2).</source>
            <translation>{name} n'a aucune cellule d'une classe {missing} ; trouvé : {found}. Si c'est impossible, vérifiez ses codes et indiquez-les (codes, par exemple 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} has no cell with a class. Choose another band or map.</source>
            <translation>{name} n'a aucune cellule avec une classe. Choisissez une autre bande ou une autre carte.</translation>
        </message>
        <message>
            <source>{name} has no class where the reference lies: nothing can be compared. Choose another map, band or reference.</source>
            <translation>{name} n'a aucune classe là où se trouve la référence : rien ne peut être comparé. Choisissez une autre carte, une autre bande ou une autre référence.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source) or write it into the file.</source>
            <translation>{name} n'a pas de système de coordonnées de référence. Attribuez-en un à la couche (Propriétés de la couche &gt; Source) ou écrivez-le dans le fichier.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source).</source>
            <translation>{name} n'a pas de système de coordonnées de référence. Attribuez-en un à la couche (Propriétés de la couche &gt; Source).</translation>
        </message>
        <message>
            <source>{name} has no data in {bands}, where its other bands have: all that was looked at there is no data, not a number, or masked. An image has data only where all bands have. Check the files, or download them again.</source>
            <translation>{name} n'a pas de données dans {bands}, là où ses autres bandes en ont : tout ce qui y a été examiné est sans donnée, n'est pas un nombre ou est masqué. Une image n'a de données que là où toutes les bandes en ont. Vérifiez les fichiers, ou téléchargez-les de nouveau.</translation>
        </message>
        <message>
            <source>{name} has no data where any other map has. Leave it out, or choose one of the same place.</source>
            <translation>{name} n'a pas de données là où une autre carte en a. Laissez-la de côté, ou choisissez-en une du même lieu.</translation>
        </message>
        <message>
            <source>{name} has no features. Digitise training areas first.</source>
            <translation>{name} n'a pas d'entités. Numérisez d'abord des zones d'entraînement.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}.</source>
            <translation>{name} n'a pas de champ {field}. Ses champs : {fields}.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}. Choose the field with the labels.</source>
            <translation>{name} n'a pas de champ {field}. Ses champs : {fields}. Choisissez le champ des étiquettes.</translation>
        </message>
        <message>
            <source>{name} has no field {field}: its points are taken as drawn at random within each class of the map. If they were chosen otherwise, the figures mean nothing.</source>
            <translation>{name} n'a pas de champ {field} : ses points sont considérés comme tirés au hasard dans chaque classe de la carte. S'ils ont été choisis autrement, les indicateurs n'ont aucun sens.</translation>
        </message>
        <message>
            <source>{name} has no folder {layer}. Its folders are: {layers}. Choose one of them, or the whole file.</source>
            <translation>{name} n'a pas de dossier {layer}. Ses dossiers : {layers}. Choisissez l'un d'eux, ou le fichier entier.</translation>
        </message>
        <message>
            <source>{name} has no labelled point in these classes of the map, {share:.1%} of its area: {classes}. Label some of each: without, nothing can be said of that part of the map, and only up to {most:.0%} can be left out.</source>
            <translation>{name} n'a aucun point étiqueté dans ces classes de la carte, {share:.1%} de sa superficie : {classes}. Étiquetez-en quelques-uns de chacune : sans cela, rien ne peut être dit de cette partie de la carte, et seuls {most:.0%} au plus peuvent être laissés de côté.</translation>
        </message>
        <message>
            <source>{name} has no pixels where the objects of these windows lie. Give the image that they were found in, or none: each object has its colour as a whole then.</source>
            <translation>{name} n'a pas de pixels là où se trouvent les objets de ces fenêtres. Indiquez l'image dans laquelle ils ont été trouvés, ou aucune : chaque objet a alors sa couleur d'ensemble.</translation>
        </message>
        <message>
            <source>{name} has no place of {size:g} m with data throughout. Choose a smaller size or another raster.</source>
            <translation>{name} n'a aucun lieu de {size:g} m entièrement couvert de données. Choisissez une taille plus petite ou un autre raster.</translation>
        </message>
        <message>
            <source>{name} has no polygon layer; it has: {layers}. Choose a layer of polygons.</source>
            <translation>{name} n'a pas de couche de polygones ; contenu : {layers}. Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <source>{name} has no polygons ({count} features). Choose a layer of polygons.</source>
            <translation>{name} n'a pas de polygones ({count} entités). Choisissez une couche de polygones.</translation>
        </message>
        <message>
            <source>{name} has no scene classification (Level-2A has one): its clouds stay.</source>
            <translation>{name} n'a pas de classification de scène (le Level-2A en a une) : ses nuages restent.</translation>
        </message>
        <message>
            <source>{name} has no valid pixel there, only nodata. Choose another extent or image.</source>
            <translation>{name} n'y a aucun pixel valide, seulement du nodata. Choisissez une autre emprise ou une autre image.</translation>
        </message>
        <message>
            <source>{name} has pixels of {pixel_m:.2g} m; at the resolution asked for, {resolution_m:g} m, it is enlarged and shows no more detail.</source>
            <translation>{name} a des pixels de {pixel_m:.2g} m ; à la résolution demandée, {resolution_m:g} m, l'image est agrandie et ne montre pas plus de détails.</translation>
        </message>
        <message>
            <source>{name} has pixels of {size:g} m; they are brought to 10 m and show no more detail than before.</source>
            <translation>{name} a des pixels de {size:g} m ; ils sont ramenés à 10 m et ne montrent pas plus de détails qu'avant.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons with classes: {layers}. Choose one of them, as {example}.</source>
            <translation>{name} a plusieurs couches de polygones avec des classes : {layers}. Choisissez l'une d'elles, par exemple {example}.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons: {layers}. {layer} is read; to read another, choose {example}.</source>
            <translation>{name} a plusieurs couches de polygones : {layers}. {layer} est lue ; pour en lire une autre, choisissez {example}.</translation>
        </message>
        <message>
            <source>{name} has the band {band} twice: {found} and {path}.</source>
            <translation>{name} a deux fois la bande {band} : {found} et {path}.</translation>
        </message>
        <message>
            <source>{name} has {count} band(s); band {band} was asked for.</source>
            <translation>{name} a {count} bande(s) ; la bande {band} a été demandée.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; asked for: {candidates}. Give numbers of bands that there are.</source>
            <translation>{name} a {count} bandes ; bandes demandées : {candidates}. Indiquez des numéros de bandes existantes.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; features are 1 to {most} of them (given: {given}). Choose another raster, or fewer of its bands.</source>
            <translation>{name} a {count} bandes ; les caractéristiques en sont 1 à {most} (données : {given}). Choisissez un autre raster ou moins de ses bandes.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the model's features are {wanted} ({bands}). Choose a raster with the same bands in the same order.</source>
            <translation>{name} a {count} bandes ; les caractéristiques du modèle sont {wanted} ({bands}). Choisissez un raster avec les mêmes bandes dans le même ordre.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the probabilities of the 17 classes are needed. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} a {count} bandes ; il faut les probabilités des 17 classes. Choisissez la sortie « Probabilités » de « Classer les zones climatiques locales ».</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the streams raster of 'Classify local climate zones' has three. Choose that.</source>
            <translation>{name} a {count} bandes ; le raster des branches de « Classer les zones climatiques locales » en a trois. Choisissez celui-ci.</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes, far more than a list of samples needs. Get the file from its publisher again.</source>
            <translation>{name} a {size:,} octets, bien plus que n'en demande une liste d'échantillons. Procurez-vous de nouveau le fichier auprès de son éditeur.</translation>
        </message>
        <message>
            <source>{name} has {there:,} patches, its split names {count:,} samples. Copy the training set again.</source>
            <translation>{name} a {there:,} imagettes, sa répartition nomme {count:,} échantillons. Copiez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{name} has {width} x {height} pixels of {resolution:g} m; one window needs {window_px} x {window_px}. Choose a larger image.</source>
            <translation>{name} a {width} x {height} pixels de {resolution:g} m ; une fenêtre en demande {window_px} x {window_px}. Choisissez une image plus grande.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells with data, though it marks cells without data otherwise, and no 17. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} contient 0 sur {share:.3g} % de ses cellules avec des données, bien qu'elle marque autrement les cellules sans donnée, et ne contient pas 17. 0 a été considéré comme sans donnée. Si la carte compte ses classes à partir de 0, de sorte que 0 est LCZ 1 et 16 est LCZ G, indiquez ses codes ({codes}), ou ajoutez-lui d'abord 1.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells, every number from 1 to 16 and no 17, and does not tell how it marks cells without data. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} contient 0 sur {share:.3g} % de ses cellules, tous les nombres de 1 à 16 et aucun 17, et n'indique pas comment les cellules sans donnée sont marquées. 0 a été considéré comme sans donnée. Si la carte compte ses classes à partir de 0, de sorte que 0 est LCZ 1 et 16 est LCZ G, indiquez ses codes ({codes}), ou ajoutez-lui d'abord 1.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers, not Sentinel-2 reflectance. Choose another image.</source>
            <translation>{name} contient des nombres complexes, pas de la réflectance Sentinel-2. Choisissez une autre image.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers. Give features as real ones, such as backscatter in decibels.</source>
            <translation>{name} contient des nombres complexes. Donnez les caractéristiques en nombres réels, par exemple la rétrodiffusion en décibels.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers; an LCZ map holds whole class codes.</source>
            <translation>{name} contient des nombres complexes ; une carte LCZ contient des codes de classe entiers.</translation>
        </message>
        <message>
            <source>{name} holds more than is read from a KML file: {elements} elements, {nested} within each other, {places} corners, names of {text} characters. Save it as a GeoPackage, and choose that.</source>
            <translation>{name} contient plus que ce qui est lu d'un fichier KML : {elements} éléments, {nested} imbriqués les uns dans les autres, {places} sommets, des noms de {text} caractères. Enregistrez-le en GeoPackage, et choisissez celui-ci.</translation>
        </message>
        <message>
            <source>{name} holds negative numbers, which are no probabilities. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} contient des nombres négatifs, qui ne sont pas des probabilités. Choisissez la sortie « Probabilités » de « Classer les zones climatiques locales ».</translation>
        </message>
        <message>
            <source>{name} holds no KML file. Export the training areas as KMZ or KML again.</source>
            <translation>{name} ne contient pas de fichier KML. Exportez de nouveau les zones d'entraînement en KMZ ou en KML.</translation>
        </message>
        <message>
            <source>{name} holds no class at all: every cell that was read is without data. Check the map, its band and its nodata value.</source>
            <translation>{name} ne contient aucune classe : toutes les cellules lues sont sans donnée. Vérifiez la carte, sa bande et sa valeur nodata.</translation>
        </message>
        <message>
            <source>{name} holds no class that could be exported: all is nodata.</source>
            <translation>{name} ne contient aucune classe exportable : tout est nodata.</translation>
        </message>
        <message>
            <source>{name} holds no data of its own: it is a VRT, which lists other files, though its name does not say so. Choose the file with the data, or give the list its ending .vrt if it is yours.</source>
            <translation>{name} ne contient pas de données propres : c'est un VRT, qui renvoie à d'autres fichiers, bien que son nom ne l'indique pas. Choisissez le fichier contenant les données, ou donnez à cette liste la terminaison .vrt si elle est de vous.</translation>
        </message>
        <message>
            <source>{name} holds no measurements that objects could have a mean of (a colour table, complex numbers, or no band at all). Choose a raster of heights or other values as a layer of objects.</source>
            <translation>{name} ne contient pas de mesures dont les objets pourraient avoir une moyenne (une table de couleurs, des nombres complexes ou aucune bande). Choisissez un raster de hauteurs ou d'autres valeurs comme couche des objets.</translation>
        </message>
        <message>
            <source>{name} holds numbers beyond {largest:g} on {share:.2g} % of its pixels: taken as no data, which the file does not declare.</source>
            <translation>{name} contient des nombres au-delà de {largest:g} sur {share:.2g} % de ses pixels : ils sont considérés comme sans donnée, ce que le fichier ne déclare pas.</translation>
        </message>
        <message>
            <source>{name} holds several KML files: {files}. Unpack it, and choose one of them.</source>
            <translation>{name} contient plusieurs fichiers KML : {files}. Décompressez-le et choisissez l'un d'eux.</translation>
        </message>
        <message>
            <source>{name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, far above all others in its band, and it counts as measured. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} contient la valeur {value:.15g} sur {share:.3g} % des pixels examinés, bien au-dessus de toutes les autres de sa bande, et elle compte comme mesurée. Si elle signifie sans donnée, déclarez-la ainsi (Raster &gt; Conversion &gt; Convertir, ou les paramètres de transparence de la couche).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters ({listed}), each by itself. Choose one of them, or make one image of them first (Raster &gt; Miscellaneous &gt; Build virtual raster, each input file into a separate band).</source>
            <translation>{name} contient {count} rasters ({listed}), chacun à part. Choisissez l'un d'eux, ou faites-en d'abord une seule image (Raster &gt; Divers &gt; Construire un raster virtuel, chaque fichier source dans une bande séparée).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters, each by itself. Choose one of them, such as {example}.</source>
            <translation>{name} contient {count} rasters, chacun à part. Choisissez l'un d'eux, par exemple {example}.</translation>
        </message>
        <message>
            <source>{name} holds {found}, of which no class is known; known are {known}. Give the class of every value (codes, such as 21=1,22=2), or declare values that are no class as nodata.</source>
            <translation>{name} contient {found}, dont aucune classe n'est connue ; codes connus : {known}. Indiquez la classe de chaque valeur (codes, par exemple 21=1,22=2), ou déclarez comme nodata les valeurs qui ne sont pas des classes.</translation>
        </message>
        <message>
            <source>{name} holds {kind} numbers, not an image's brightness. Choose an RGB image.</source>
            <translation>{name} contient des nombres {kind}, et non la luminosité d'une image. Choisissez une image RVB.</translation>
        </message>
        <message>
            <source>{name} holds {kind}, not a SAM checkpoint's tensors. {advice}</source>
            <translation>{name} contient {kind}, et non les tenseurs d'un point de contrôle SAM. {advice}</translation>
        </message>
        <message>
            <source>{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read. Save it as a GeoPackage.</source>
            <translation>{name} contient {size:.0f} MB de KML ; au plus {largest:.0f} MB sont lus. Enregistrez-le en GeoPackage.</translation>
        </message>
        <message>
            <source>{name} in {path_name} cannot be read ({error}). Download the zip again.</source>
            <translation>{name} dans {path_name} ne peut pas être lu ({error}). Téléchargez de nouveau le zip.</translation>
        </message>
        <message>
            <source>{name} is 0 in red, green and blue on about {share:.0f} % of its pixels, in large pieces: taken as no data, which the file does not declare. If it is ground, declare another value as no data.</source>
            <translation>{name} vaut 0 en rouge, vert et bleu sur environ {share:.0f} % de ses pixels, en grands morceaux : cette valeur est considérée comme sans donnée, ce que le fichier ne déclare pas. Si c'est du terrain, déclarez une autre valeur comme sans donnée.</translation>
        </message>
        <message>
            <source>{name} is a product of SNAP (BEAM-DIMAP), whose numbers are scaled in its own way. In SNAP, save it as a GeoTIFF with the bands' names (File &gt; Export) and give that to 'Classify local climate zones', or choose the SAFE product it was made from.</source>
            <translation>{name} est un produit de SNAP (BEAM-DIMAP), dont les valeurs ont une mise à l'échelle particulière. Dans SNAP, enregistrez-le en GeoTIFF avec les noms des bandes (File &gt; Export) et donnez celui-ci à « Classer les zones climatiques locales », ou choisissez le produit SAFE dont il est issu.</translation>
        </message>
        <message>
            <source>{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>{name} est un fichier safetensors, mais pas un modèle DF4LCZ. Choisissez un modèle créé par « Entraîner un modèle DF4LCZ » ou « Importer des poids publiés ».</translation>
        </message>
        <message>
            <source>{name} is damaged ({error}). Segment the image again.</source>
            <translation>{name} est endommagé ({error}). Segmentez de nouveau l'image.</translation>
        </message>
        <message>
            <source>{name} is damaged: its part {damaged} does not match its checksum. Download it again.</source>
            <translation>{name} est endommagé : sa partie {damaged} ne correspond pas à sa somme de contrôle. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} is encrypted. Unpack it with its password and choose the SAFE folder.</source>
            <translation>{name} est chiffré. Décompressez-le avec son mot de passe et choisissez le dossier SAFE.</translation>
        </message>
        <message>
            <source>{name} is left out, since its numbers cannot be reflectance ({why}). Choose another catalogue if you need this day.</source>
            <translation>{name} est écartée, car ses valeurs ne peuvent pas être une réflectance ({why}). Choisissez un autre catalogue si vous avez besoin de ce jour.</translation>
        </message>
        <message>
            <source>{name} is no checkpoint as PyTorch writes it: it is packed, or claims more than it holds. {advice}</source>
            <translation>{name} n'est pas un point de contrôle tel que PyTorch l'écrit : il est compressé, ou annonce plus qu'il ne contient. {advice}</translation>
        </message>
        <message>
            <source>{name} is no checkpoint of plain tensors: it is damaged, or holds Python objects, which are never loaded because they can run code. {advice}</source>
            <translation>{name} n'est pas un point de contrôle de simples tenseurs : il est endommagé, ou contient des objets Python, qui ne sont jamais chargés parce qu'ils peuvent exécuter du code. {advice}</translation>
        </message>
        <message>
            <source>{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.</source>
            <translation>{name} n'est pas un pickle de numéros d'échantillons, ou il est endommagé ({error}). Copiez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{name} is no valid KML ({error}). Export it again.</source>
            <translation>{name} n'est pas un KML valide ({error}). Exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} is no valid KMZ ({error}). Export it again.</source>
            <translation>{name} n'est pas un KMZ valide ({error}). Exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} is none of the published checkpoints, and PyTorch {version} has known holes in reading others; needed is {need} or newer. Run 'Install engine' with 'Repair' ticked, or choose a published one.</source>
            <translation>{name} n'est aucun des checkpoints publiés, et PyTorch {version} a des failles connues en lisant les autres ; il faut {need} ou plus récent. Lancez 'Installer le moteur de calcul' avec 'Réparer' coché, ou choisissez-en un publié.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg file. Name the output so.</source>
            <translation>{name} n'est pas un fichier .gpkg. Nommez la sortie ainsi.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg or .geojson file. Name the output so.</source>
            <translation>{name} n'est pas un fichier .gpkg ou .geojson. Nommez la sortie ainsi.</translation>
        </message>
        <message>
            <source>{name} is not a DF4LCZ model or is truncated ({error}). {hint}</source>
            <translation>{name} n'est pas un modèle DF4LCZ ou est tronqué ({error}). {hint}</translation>
        </message>
        <message>
            <source>{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip of a SAFE product as delivered, or unpack it and choose the files of the bands.</source>
            <translation>{name} n'est pas un produit Sentinel-2 : il ne contient ni MTD_MSIL1C.xml ni MTD_MSIL2A.xml. Choisissez le zip d'un produit SAFE tel que livré, ou décompressez-le et choisissez les fichiers des bandes.</translation>
        </message>
        <message>
            <source>{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file as its authors published it.</source>
            <translation>{name} n'est pas un fichier de poids Keras, ou il est tronqué ({error}). Choisissez le fichier .h5 ou .hdf5 tel que ses auteurs l'ont publié.</translation>
        </message>
        <message>
            <source>{name} is not a layer of points. Choose the sample that 'Draw accuracy sample' made; for polygons of known class run 'Accuracy of an LCZ map'.</source>
            <translation>{name} n'est pas une couche de points. Choisissez l'échantillon créé par « Tirer un échantillon d'exactitude » ; pour des polygones de classe connue, exécutez « Exactitude d'une carte LCZ ».</translation>
        </message>
        <message>
            <source>{name} is not a zip or is damaged ({error}). Download it again.</source>
            <translation>{name} n'est pas un zip ou est endommagé ({error}). Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds fractions ({examples}, ...). Choose a raster of class codes; a map that was resampled by averaging has to be made again with nearest neighbour.</source>
            <translation>{name} n'est pas une carte LCZ : il contient des valeurs fractionnaires ({examples}, ...). Choisissez un raster de codes de classe ; une carte ré-échantillonnée par moyenne doit être refaite avec le plus proche voisin.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds {found}, outside every known scheme ({schemes}). Choose an LCZ map, or declare these values as nodata.</source>
            <translation>{name} n'est pas une carte LCZ : il contient {found}, hors de tout schéma connu ({schemes}). Choisissez une carte LCZ, ou déclarez ces valeurs comme nodata.</translation>
        </message>
        <message>
            <source>{name} is not the metadata of a Sentinel-2 product ({error}).</source>
            <translation>{name} ne correspond pas aux métadonnées d'un produit Sentinel-2 ({error}).</translation>
        </message>
        <message>
            <source>{name} is not what QGIS shows: the engine reads {own}, the layer in QGIS has {shown}. Check that the file and its companions (.tfw, .aux.xml, .hdr) have not changed since the layer was loaded, or save the layer as a GeoTIFF and use that.</source>
            <translation>{name} n'est pas ce que montre QGIS : le moteur lit {own}, la couche dans QGIS a {shown}. Vérifiez que le fichier et ceux qui l'accompagnent (.tfw, .aux.xml, .hdr) n'ont pas changé depuis le chargement de la couche, ou enregistrez la couche en GeoTIFF et utilisez celui-ci.</translation>
        </message>
        <message>
            <source>{name} is of Landsat (HLS L30), whose bands are others than Sentinel-2's. Choose the HLS S30 files.</source>
            <translation>{name} vient de Landsat (HLS L30), dont les bandes ne sont pas celles de Sentinel-2. Choisissez les fichiers HLS S30.</translation>
        </message>
        <message>
            <source>{name} is of processing baseline {baseline}, whose numbers are 1000 too high as delivered, but its metadata does not state the offset: 0 is taken. Download the product again, or set the offset to -1000.</source>
            <translation>{name} est de baseline de traitement {baseline}, dont les valeurs telles que livrées sont trop hautes de 1000, mais ses métadonnées n'indiquent pas le décalage : 0 est pris. Téléchargez de nouveau le produit, ou réglez le décalage sur -1000.</translation>
        </message>
        <message>
            <source>{name} is placed by rational polynomial coefficients (RPC) only, which need the height of the ground. Orthorectify it first (gdalwarp -rpc, with a height model).</source>
            <translation>{name} n'est positionné que par des coefficients polynomiaux rationnels (RPC), qui demandent l'altitude du sol. Orthorectifiez-le d'abord (gdalwarp -rpc, avec un modèle d'altitude).</translation>
        </message>
        <message>
            <source>{name} is plain {colour} (red, green and blue all {value}) on about {share:.0f} % of its pixels, in large pieces, as mosaics are where they show nothing. It counts as ground: objects are found in it, and the Google Earth stream has a say there. If it is none, declare {value} as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} est d'un {colour} uni (rouge, vert et bleu valent tous {value}) sur environ {share:.0f} % de ses pixels, en grands morceaux, comme le sont les mosaïques là où elles ne montrent rien. Cela compte comme du terrain : des objets y sont trouvés, et la branche Google Earth y a son mot à dire. Si ce n'en est pas, déclarez {value} comme sans donnée (Raster &gt; Conversion &gt; Convertir, ou les paramètres de transparence de la couche).</translation>
        </message>
        <message>
            <source>{name} is read; to read another, choose the class field</source>
            <translation>{name} est lu ; pour en lire un autre, choisissez le champ de classe</translation>
        </message>
        <message>
            <source>{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.</source>
            <translation>{name} est dangereux : son entrée {entry} pointe hors du zip. Téléchargez de nouveau le produit depuis sa source.</translation>
        </message>
        <message>
            <source>{name} is unsafe: its metadata claims {size:,} bytes.</source>
            <translation>{name} est dangereux : ses métadonnées annoncent {size:,} octets.</translation>
        </message>
        <message>
            <source>{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).</source>
            <translation>{name} est reprojeté à la volée à 10 m en {crs} ({width} x {height} px).</translation>
        </message>
        <message>
            <source>{name} is without data everywhere: no cell has a value. Check that the inputs hold data there.</source>
            <translation>{name} est partout sans donnée : aucune cellule n'a de valeur. Vérifiez que les entrées contiennent des données à cet endroit.</translation>
        </message>
        <message>
            <source>{name} is written as {formats}; given: {path}. Give a file whose name ends so.</source>
            <translation>{name} s'écrit en {formats} ; valeur donnée : {path}. Indiquez un fichier dont le nom se termine ainsi.</translation>
        </message>
        <message>
            <source>{name} is {kind}: each band is stretched to 8 bits between its {low:g} and {high:g} % values ({values}).</source>
            <translation>{name} est de type {kind} : chaque bande est étirée sur 8 bits entre ses percentiles {low:g} % et {high:g} % ({values}).</translation>
        </message>
        <message>
            <source>{name} keeps its colours in a colour table, which is no image to segment. Turn it into red, green and blue bands first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>{name} conserve ses couleurs dans une table de couleurs, qui n'est pas une image à segmenter. Convertissez-le d'abord en bandes rouge, verte et bleue (Raster &gt; Conversion &gt; PCT vers RVB).</translation>
        </message>
        <message>
            <source>{name} lacks the bands {missing}. Found: {found}. Needed are the Sentinel-2 bands {needed}, one file each, named by band.</source>
            <translation>Dans {name}, il manque les bandes {missing}. Trouvé : {found}. Il faut les bandes Sentinel-2 {needed}, un fichier par bande, nommé d'après elle.</translation>
        </message>
        <message>
            <source>{name} lets nobody read files without keys. Make S3 keys in your account there and set the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (Settings &gt; Options &gt; System &gt; Environment), or choose another catalogue.</source>
            <translation>{name} ne laisse personne lire des fichiers sans clés. Créez des clés S3 dans votre compte sur ce service et définissez les variables AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY (Préférences &gt; Options &gt; Système &gt; Environnement), ou choisissez un autre catalogue.</translation>
        </message>
        <message>
            <source>{name} lies across 180 degrees in {crs}, where its one half cannot be found from the other. Warp it to a projected coordinate reference system first (Raster &gt; Projections &gt; Warp), such as a UTM zone.</source>
            <translation>{name} traverse les 180 degrés en {crs}, où l'une de ses moitiés ne peut pas être trouvée à partir de l'autre. Reprojetez-le d'abord dans un système de coordonnées de référence projeté (Raster &gt; Projections &gt; Projection (warp)), comme une zone UTM.</translation>
        </message>
        <message>
            <source>{name} lies around a pole, where a map in degrees (EPSG:4326) cannot show it. Clip it to a place beside the pole, or choose an export in the map's own coordinate reference system.</source>
            <translation>{name} se trouve autour d'un pôle, où une carte en degrés (EPSG:4326) ne peut pas le montrer. Découpez-le à un endroit à côté du pôle, ou choisissez un export dans le système de coordonnées de référence de la carte elle-même.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on Earth: its coordinates do not fit its CRS ({crs}). Assign the right one to the layer.</source>
            <translation>{name} ne se trouve nulle part sur Terre : ses coordonnées ne correspondent pas à son SCR ({crs}). Attribuez le bon à la couche.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on the Sentinel-2 image. Choose features of the same place, or check the CRS of the layer.</source>
            <translation>{name} n'est nulle part sur l'image Sentinel-2. Choisissez des caractéristiques du même lieu ou vérifiez le SCR de la couche.</translation>
        </message>
        <message>
            <source>{name} lies on the network, where the engine reads no files beside it (.aux.xml, .msk), but QGIS found there: {found}. Save the layer as a GeoTIFF first (Export &gt; Save As), and use that.</source>
            <translation>{name} se trouve sur le réseau, où le moteur ne lit aucun fichier d'accompagnement (.aux.xml, .msk), mais QGIS y a trouvé : {found}. Enregistrez d'abord la couche en GeoTIFF (Exporter &gt; Enregistrer sous) et utilisez celui-ci.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the Sentinel-2 stream decides alone.</source>
            <translation>{name} est hors de la carte : la branche Sentinel-2 décide seule.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the other streams decide without it.</source>
            <translation>{name} est hors de la carte : les autres branches décident sans lui.</translation>
        </message>
        <message>
            <source>{name} lists the scenes of the extent and dates on more than {pages} pages. Choose a smaller extent, fewer years or months.</source>
            <translation>{name} énumère les scènes pour l'emprise et les dates sur plus de {pages} pages. Choisissez une emprise plus petite, moins d'années ou de mois.</translation>
        </message>
        <message>
            <source>{name} marks its band {band} as transparency, but it holds as many different values as near infrared does: it hides {share:.0f} % of the image. If it is none, take the mark away (gdal_translate -colorinterp_{band} undefined).</source>
            <translation>{name} marque sa bande {band} comme transparence, mais elle contient autant de valeurs différentes que le proche infrarouge : elle cache {share:.0f} % de l'image. Si elle n'en est pas une, retirez la marque (gdal_translate -colorinterp_{band} undefined).</translation>
        </message>
        <message>
            <source>{name} marks its bands {marked} as red, green and blue, but they are named otherwise ({listed}), as in a picture in false colours. Choose an image in true colours, or give the bands to take (BANDS).</source>
            <translation>{name} marque ses bandes {marked} comme rouge, verte et bleue, mais elles s'appellent autrement ({listed}), comme dans une image en fausses couleurs. Choisissez une image en vraies couleurs, ou indiquez les bandes à prendre (BANDS).</translation>
        </message>
        <message>
            <source>{name} may be damaged, not fully copied, empty or of another kind. Check it, or choose another one.</source>
            <translation>{name} est peut-être endommagé, copié en partie, vide ou d'une autre nature. Vérifiez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{name} mixes code schemes; found so far: {found}. Known are {schemes}, one in a raster. Recode it (Reclassify by table), or declare values that are not classes as nodata.</source>
            <translation>{name} mélange des schémas de codes ; trouvé jusqu'ici : {found}. Schémas connus : {schemes}, un seul par raster. Recodez-le (Reclassification par table), ou déclarez comme nodata les valeurs qui ne sont pas des classes.</translation>
        </message>
        <message>
            <source>{name} names its bands itself, otherwise than {first}: the names given are not for it.</source>
            <translation>{name} nomme lui-même ses bandes, autrement que {first} : les noms donnés ne valent pas pour lui.</translation>
        </message>
        <message>
            <source>{name} names its values itself, unlike any known scheme; its names are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} nomme lui-même ses valeurs, autrement que tout schéma connu ; ses noms sont utilisés : {names}. Pour les lire autrement, indiquez la classe de chaque valeur (codes).</translation>
        </message>
        <message>
            <source>{name} names its values, and not by LCZ classes: {names}. Choose an LCZ map, or give the class of each value (codes, such as 21=1,22=2).</source>
            <translation>{name} nomme ses valeurs, mais pas par des classes LCZ : {names}. Choisissez une carte LCZ, ou indiquez la classe de chaque valeur (codes, par exemple 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} names {count} samples in both of its parts {first} and {second}, such as {sample}: figures of such a split would promise too much. Create the training set again, or write the split anew.</source>
            <translation>{name} nomme {count} échantillons à la fois dans ses parties {first} et {second}, par exemple {sample} : les chiffres d'une telle répartition promettraient trop. Créez de nouveau le jeu d'entraînement, ou réécrivez la répartition.</translation>
        </message>
        <message>
            <source>{name} numbers the areas one after the other</source>
            <translation>{name} numérote les zones l'une après l'autre</translation>
        </message>
        <message>
            <source>{name} says that its bands {found} are red, green and blue; QGIS draws {shown}. The former are taken. Give the bands yourself (BANDS) to take others.</source>
            <translation>{name} indique que ses bandes {found} sont le rouge, le vert et le bleu ; QGIS affiche {shown}. Les premières sont prises. Indiquez vous-même les bandes (BANDS) pour en prendre d'autres.</translation>
        </message>
        <message>
            <source>{name} shows the same acquisition as {best} and is left out{why}.</source>
            <translation>{name} montre la même acquisition que {best} et est écartée{why}.</translation>
        </message>
        <message>
            <source>{name} was drawn from a map of {before:,} cells with a class, and {map} has {now:,}; their numbers differ in: {changes}. Choose the map that the sample was drawn from, as it was then, or draw a new sample.</source>
            <translation>{name} a été tiré d'une carte de {before:,} cellules avec une classe, et {map} en a {now:,} ; leurs nombres diffèrent pour : {changes}. Choisissez la carte dont l'échantillon a été tiré, telle qu'elle était alors, ou tirez un nouvel échantillon.</translation>
        </message>
        <message>
            <source>{name} was refused: it is a pickle that names {error}, which is no array or container and could run code. Nothing of it was run. Get the file from its publisher again.</source>
            <translation>{name} a été refusé : c'est un pickle qui désigne {error}, qui n'est ni un tableau ni un conteneur et pourrait exécuter du code. Rien n'en a été exécuté. Récupérez de nouveau le fichier auprès de son éditeur.</translation>
        </message>
        <message>
            <source>{name}, suggested</source>
            <translation>{name}, suggérée</translation>
        </message>
        <message>
            <source>{name}. Licence: {licence}. Please cite: {citation}</source>
            <translation>{name}. Licence : {licence}. À citer : {citation}</translation>
        </message>
        <message>
            <source>{name}: {count} bands of features.</source>
            <translation>{name} : {count} bandes de caractéristiques.</translation>
        </message>
        <message>
            <source>{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.</source>
            <translation>{name} : {date}, Level-{level}, baseline {baseline}, décalage {offset:g}.</translation>
        </message>
        <message>
            <source>{name}: {date}, no metadata.</source>
            <translation>{name} : {date}, sans métadonnées.</translation>
        </message>
        <message>
            <source>{name}: {error}</source>
            <translation>{name} : {error}</translation>
        </message>
        <message>
            <source>{name}; streams: {streams}</source>
            <translation>{name} ; branches : {streams}</translation>
        </message>
        <message>
            <source>{number} scenes</source>
            <translation>{number} scènes</translation>
        </message>
        <message>
            <source>{part} could not be done in {count} tries ({why}). What is finished is kept; check the data there, or use fewer workers.</source>
            <translation>{part} : impossible à faire en {count} essais ({why}). Ce qui est fini est conservé ; vérifiez les données à cet endroit, ou utilisez moins de processus de travail.</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a raster ({error}).</source>
            <translation>{path} ne peut pas être ouvert comme raster ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}).</source>
            <translation>{path} ne peut pas être lu ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). Check the training set's folder.</source>
            <translation>{path} ne peut pas être lu ({error}). Vérifiez le dossier du jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({error}). Choose another place.</source>
            <translation>{path} ne peut pas être écrit ({error}). Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>{path} exists and holds {count} features; they are left as they are. Name a new file, or go on digitising in this one.</source>
            <translation>{path} existe et contient {count} entités ; elles sont laissées telles quelles. Indiquez un nouveau fichier, ou continuez à numériser dans celui-ci.</translation>
        </message>
        <message>
            <source>{path} exists and is no GeoPackage ({error}); it is left as it is. Name a new file.</source>
            <translation>{path} existe et n'est pas un GeoPackage ({error}) ; il est laissé tel quel. Indiquez un nouveau fichier.</translation>
        </message>
        <message>
            <source>{path} has the name and size of the published weights {name}, but not their content: it is damaged or was changed. Run 'Download weights' or copy it again; if it is another file, give it another name.</source>
            <translation>{path} a le nom et la taille des poids publiés {name}, mais pas leur contenu : il est endommagé ou a été modifié. Exécutez « Télécharger des poids » ou copiez-le de nouveau ; si c'est un autre fichier, donnez-lui un autre nom.</translation>
        </message>
        <message>
            <source>{path} has {count} bands; a file of one Sentinel-2 band is needed. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>{path} a {count} bandes ; il faut un fichier d'une seule bande Sentinel-2. Une image qui contient toutes les bandes n'a pas besoin d'être préparée : donnez-la à « Classer les zones climatiques locales » telle quelle.</translation>
        </message>
        <message>
            <source>{path} holds images named by band, such as {file}, which by another word in their names, or by the name of their folder, are masks, angles or quality. If they are reflectance, choose the files themselves, or rename them.</source>
            <translation>{path} contient des images nommées d'après leur bande, comme {file}, qui, d'après un autre mot de leur nom ou le nom de leur dossier, sont des masques, des angles ou de la qualité. S'il s'agit de réflectance, choisissez les fichiers eux-mêmes, ou renommez-les.</translation>
        </message>
        <message>
            <source>{path} holds more than {most:,} files. Choose the folder of one product.</source>
            <translation>{path} contient plus de {most:,} fichiers. Choisissez le dossier d'un seul produit.</translation>
        </message>
        <message>
            <source>{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.</source>
            <translation>{path} ne contient ni un produit Sentinel-2 (MTD_MSIL1C.xml ou MTD_MSIL2A.xml), ni des images nommées d'après leur bande (par exemple B02.jp2 ou T32UQD_20230607T101559_B8A_20m.jp2). Choisissez le dossier SAFE ou le zip.</translation>
        </message>
        <message>
            <source>{path} holds other numbers than counts of cells. Give another table.</source>
            <translation>{path} contient d'autres nombres que des comptes de cellules. Indiquez un autre tableau.</translation>
        </message>
        <message>
            <source>{path} holds {kind} values; needed are reflectance x 10000 as delivered, or reflectance as fractions. Choose the files of the bands.</source>
            <translation>{path} contient des valeurs {kind} ; il faut une réflectance x 10000 telle que livrée, ou une réflectance en fractions. Choisissez les fichiers des bandes.</translation>
        </message>
        <message>
            <source>{path} is a file of the format {driver}; needed here is one of {formats}. Choose the image itself.</source>
            <translation>{path} est un fichier au format {driver} ; il faut ici l'un de ces formats : {formats}. Choisissez l'image elle-même.</translation>
        </message>
        <message>
            <source>{path} is being edited in QGIS as the layer '{name}'; what was drawn there would be lost. Save the edits and end editing (Layer &gt; Toggle Editing), or name another file.</source>
            <translation>{path} est en cours d'édition dans QGIS en tant que couche « {name} » ; ce qui y a été dessiné serait perdu. Enregistrez les modifications et quittez le mode édition (Couche &gt; Basculer en mode édition), ou indiquez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} is damaged ({error}). Create the training set again.</source>
            <translation>{path} est endommagé ({error}). Créez de nouveau le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{path} is no list of images. Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>{path} n'est pas une liste d'images. Donnez un fichier texte (UTF-8) avec le chemin d'une image à chaque ligne.</translation>
        </message>
        <message>
            <source>{path} is not a table of a confusion matrix ({error}). Give the table that 'Accuracy of an LCZ map' writes.</source>
            <translation>{path} n'est pas le tableau d'une matrice de confusion ({error}). Indiquez le tableau qu'écrit « Exactitude d'une carte LCZ ».</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} existe déjà.</translation>
        </message>
        <message>
            <source>{path} is too large for metadata ({size:,} bytes).</source>
            <translation>{path} est trop grand pour des métadonnées ({size:,} octets).</translation>
        </message>
        <message>
            <source>{path} is {taken}; writing the output there would destroy it. Name another file.</source>
            <translation>{path} est {taken} ; y écrire la sortie le détruirait. Indiquez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} lies on the network, and QGIS takes such a source from layers of the project only. Add it as a layer (Layer &gt; Add Layer), and choose that.</source>
            <translation>{path} se trouve sur le réseau, et QGIS ne prend une telle source que parmi les couches du projet. Ajoutez-la comme couche (Couche &gt; Ajouter une couche) et choisissez celle-ci.</translation>
        </message>
        <message>
            <source>{path}: {problem}</source>
            <translation>{path} : {problem}</translation>
        </message>
        <message>
            <source>{points} points: if {expected:.0%} of each class are right, the standard error of the overall accuracy is {error:.4f}.</source>
            <translation>{points} points : si {expected:.0%} de chaque classe sont justes, l'erreur type de l'exactitude globale est de {error:.4f}.</translation>
        </message>
        <message>
            <source>{problem}. Trying again ({number} of {total}).</source>
            <translation>{problem}. Nouvel essai ({number} sur {total}).</translation>
        </message>
        <message>
            <source>{purpose} needs weights: run 'Download weights' with one of {choices}, or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>{purpose} : des poids sont nécessaires. Exécutez « Télécharger des poids » avec l'un de ces identifiants ({choices}), ou placez le fichier dans un dossier et indiquez ce dossier dans les options ou dans {variable}.</translation>
        </message>
        <message>
            <source>{python} is of no use: {problem}</source>
            <translation>{python} n'est pas utilisable : {problem}</translation>
        </message>
        <message>
            <source>{reason}; they range from {low:g} to {high:g}</source>
            <translation>{reason} ; elles vont de {low:g} à {high:g}</translation>
        </message>
        <message>
            <source>{share:.0%} of the land in {name} is 0 in {bands}, where other bands are bright, as where a file ends before the others. A map is wrong there: take whole files, or cut the image to what all bands show.</source>
            <translation>{share:.0%} des terres de {name} valent 0 dans {bands}, là où d'autres bandes sont claires, comme là où un fichier se termine avant les autres. Une carte y est fausse : prenez des fichiers entiers, ou découpez l'image à ce que montrent toutes les bandes.</translation>
        </message>
        <message>
            <source>{share:.0%} of the numbers of {name} are below zero reflectance ({formula}): the offset seems not to belong to it. {wanted}</source>
            <translation>{share:.0%} des valeurs de {name} sont inférieures à une réflectance nulle ({formula}) : le décalage ne semble pas lui correspondre. {wanted}</translation>
        </message>
        <message>
            <source>{share:.0f} % of the cells look unlike everything that the model has learnt from: another season, region or sensor, a wrong scale, or an offset left in. Check the image's values, and trust the map where the raster of applicability is up to 1.</source>
            <translation>{share:.0f} % des cellules ne ressemblent à rien de ce dont le modèle a appris : autre saison, région ou capteur, échelle erronée ou décalage resté en place. Vérifiez les valeurs de l'image et fiez-vous à la carte là où le raster d'applicabilité ne dépasse pas 1.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent has no clear pixel on any of the {days} days. Choose more days or more cloud.</source>
            <translation>{share:.1%} de l'emprise n'ont de pixel clair sur aucun des {days} jours. Choisissez plus de jours ou davantage de nuages.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent is in no scene that is found. Choose more days, more cloud or a smaller extent.</source>
            <translation>{share:.1%} de l'emprise ne sont dans aucune scène trouvée. Choisissez plus de jours, davantage de nuages ou une emprise plus petite.</translation>
        </message>
        <message>
            <source>{share:.1f} % of the cells are of classes that WRF has no code for; they are nodata.</source>
            <translation>{share:.1f} % des cellules sont de classes pour lesquelles WRF n'a pas de code ; elles sont nodata.</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are 65535 in some band. If that means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{share:.2%} des pixels de {name} valent 65535 dans une bande au moins. Si cela signifie sans donnée, déclarez-le ainsi (Raster &gt; Conversion &gt; Convertir, ou les paramètres de transparence de la couche).</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are {number:g} in all bands, as no ground is: it looks like no data that the file does not declare, and counts as ground. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{share:.2%} des pixels de {name} valent {number:g} dans toutes les bandes, ce qu'aucun terrain ne fait : cela ressemble à une valeur sans donnée que le fichier ne déclare pas, et qui compte comme du terrain. Si elle signifie sans donnée, déclarez-la ainsi (Raster &gt; Conversion &gt; Convertir, ou les paramètres de transparence de la couche).</translation>
        </message>
        <message>
            <source>{sharing} of {total} reference areas share cells with others: each cell counts once, and areas of one class that share any are drawn as one.</source>
            <translation>{sharing} zones de référence sur {total} partagent des cellules avec d'autres : chaque cellule compte une seule fois, et les zones d'une même classe qui en partagent sont tirées comme une seule.</translation>
        </message>
        <message>
            <source>{source} claims more than {most:,} numbers, more than any network known here has. Choose another file.</source>
            <translation>{source} annonce plus de {most:,} nombres, plus qu'aucun réseau connu ici n'en a. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of another network.</source>
            <translation>{source} a une couche {kind} de forme {shape}, l'architecture {own_shape} : les poids sont d'un autre réseau.</translation>
        </message>
        <message>
            <source>{source} has no field {wanted}. Its fields are: {names}.</source>
            <translation>{source} n'a pas de champ {wanted}. Ses champs : {names}.</translation>
        </message>
        <message>
            <source>{source} has the bands {double} more than once. Found: {listed}. {needed}</source>
            <translation>{source} a plus d'une fois les bandes {double}. Trouvé : {listed}. {needed}</translation>
        </message>
        <message>
            <source>{source} has {count} bands; the names given are {names}. Give a Sentinel-2 band for each in their order, such as B02,B03,B04, and - for those that are none.</source>
            <translation>{source} a {count} bandes ; les noms indiqués sont {names}. Indiquez une bande Sentinel-2 pour chacune dans leur ordre, par exemple B02,B03,B04, et - pour celles qui n'en sont pas.</translation>
        </message>
        <message>
            <source>{source} has {count} layers of the kind {kind}, the architecture {own_count}: the weights are of another network.</source>
            <translation>{source} a {count} couches de type {kind}, l'architecture {own_count} : les poids sont d'un autre réseau.</translation>
        </message>
        <message>
            <source>{source} is a file of Keras 3 (.keras, .weights.h5), which does not list the layers in their order. Load the model in Keras, save it with model.save('NAME.h5'), and import that file.</source>
            <translation>{source} est un fichier de Keras 3 (.keras, .weights.h5), qui n'énumère pas les couches dans leur ordre. Chargez le modèle dans Keras, enregistrez-le avec model.save('NAME.h5') et importez ce fichier.</translation>
        </message>
        <message>
            <source>{source} is refused: its {name} is a link, which may lead to another file. Choose the file as its authors published it.</source>
            <translation>{source} est refusé : son {name} est un lien, qui peut mener à un autre fichier. Choisissez le fichier tel que ses auteurs l'ont publié.</translation>
        </message>
        <message>
            <source>{source} is refused: the numbers of {name} lie in another file. Choose the file as its authors published it.</source>
            <translation>{source} est refusé : les valeurs de {name} se trouvent dans un autre fichier. Choisissez le fichier tel que ses auteurs l'ont publié.</translation>
        </message>
        <message>
            <source>{source} lacks the array {name} of a {kind} layer: the weights are of another network.</source>
            <translation>Dans {source}, il manque le tableau {name} d'une couche {kind} : les poids sont d'un autre réseau.</translation>
        </message>
        <message>
            <source>{source} lacks the bands {missing}. Found: {listed}. {needed}</source>
            <translation>Dans {source}, il manque les bandes {missing}. Trouvé : {listed}. {needed}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}</source>
            <translation>{stream}, époque {epoch} sur {epochs}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}: loss {loss:.4f}, accuracy {accuracy:.4f}; validation loss {validation_loss:.4f}, accuracy {validation_accuracy:.4f}; at most {duration} left</source>
            <translation>{stream}, époque {epoch} sur {epochs} : perte {loss:.4f}, exactitude {accuracy:.4f} ; perte de validation {validation_loss:.4f}, exactitude {validation_accuracy:.4f} ; reste au plus {duration}</translation>
        </message>
        <message>
            <source>{stream}: in epoch {epoch} the loss became {loss}, in validation {validation_loss}, at a learning rate of {rate:g}. Train again with a lower learning rate{or_precision}; where that does not help, look for extreme values in the training set.</source>
            <translation>{stream} : à l'époque {epoch}, la perte est devenue {loss}, en validation {validation_loss}, avec un taux d'apprentissage de {rate:g}. Relancez l'entraînement avec un taux d'apprentissage plus bas{or_precision} ; si cela n'aide pas, cherchez des valeurs extrêmes dans le jeu d'entraînement.</translation>
        </message>
        <message>
            <source>{stream}: predicting</source>
            <translation>{stream} : prédiction</translation>
        </message>
        <message>
            <source>{style} is the style of other data with this name and was left as it is, so {name} has no style file of its own. Name the output otherwise to have one.</source>
            <translation>{style} est le style d'autres données de ce nom et a été laissé tel quel, de sorte que {name} n'a pas de fichier de style propre. Donnez un autre nom à la sortie pour en avoir un.</translation>
        </message>
        <message>
            <source>{text} is no date. Give dates as year-month-day, such as 2023-05-01.</source>
            <translation>{text} n'est pas une date. Indiquez les dates sous la forme année-mois-jour, par exemple 2023-05-01.</translation>
        </message>
        <message>
            <source>{unmapped:,} reference cells lie where the map has no data, or beyond its edge; they are left out.</source>
            <translation>{unmapped:,} cellules de référence se trouvent là où la carte est sans donnée, ou au-delà de son bord ; elles sont écartées.</translation>
        </message>
        <message>
            <source>{what} ({where})</source>
            <translation>{what} ({where})</translation>
        </message>
        <message>
            <source>{what}: {done}.</source>
            <translation>{what} : {done}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels in {crs}.</source>
            <translation>{width} x {height} pixels en {crs}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {cell:g} m in {crs}, tiles of {tile_px} pixels, segmenter {name}.</source>
            <translation>{width} x {height} pixels de {cell:g} m en {crs}, tuiles de {tile_px} pixels, segmenteur {name}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {resolution} m would be taken from the layer '{name}'; at most {most:,} pixels are exported at once. Choose a smaller extent or a coarser resolution.</source>
            <translation>{width} x {height} pixels de {resolution} m seraient pris de la couche « {name} » ; au plus {most:,} pixels sont exportés à la fois. Choisissez une emprise plus petite ou une résolution plus grossière.</translation>
        </message>
        <message>
            <source>{windows} windows of up to {max_nodes} nodes, all joined, have up to {edges} edges; at most {most_edges} can be written. Choose a smaller extent, a larger step, fewer nodes, or a longest edge.</source>
            <translation>{windows} fenêtres d'au plus {max_nodes} nœuds, tous reliés, ont jusqu'à {edges} arêtes ; au plus {most_edges} peuvent être écrites. Choisissez une emprise plus petite, un pas plus grand, moins de nœuds, ou une longueur maximale des arêtes.</translation>
        </message>
        <message>
            <source>{words}</source>
            <translation>{words}</translation>
        </message>
        <message>
            <source>{written} of {count} features were written</source>
            <translation>{written} entités sur {count} ont été écrites</translation>
        </message>
    </context>
</TS>
