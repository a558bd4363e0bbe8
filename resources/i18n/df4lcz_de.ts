<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>DF4LCZ</name>
        <message>
            <source> ({minutes} min {seconds:02d} s left)</source>
            <translation> (noch {minutes} min {seconds:02d} s)</translation>
        </message>
        <message>
            <source> ({seconds} s left)</source>
            <translation> (noch {seconds} s)</translation>
        </message>
        <message>
            <source> or without mixed precision</source>
            <translation> oder ohne gemischte Präzision</translation>
        </message>
        <message>
            <source> since QGIS draws them</source>
            <translation> (QGIS stellt sie so dar)</translation>
        </message>
        <message>
            <source>, taken as it is</source>
            <translation>, unverändert übernommen</translation>
        </message>
        <message>
            <source>0, which is no class, and no 17</source>
            <translation>0, was keine Klasse ist, und keine 17</translation>
        </message>
        <message>
            <source>8 bits, as they are</source>
            <translation>8 Bit, unverändert</translation>
        </message>
        <message>
            <source>: its processing baseline is older ({other}, not {best})</source>
            <translation>: seine Processing Baseline ist älter ({other}, nicht {best})</translation>
        </message>
        <message>
            <source>: {best} (slopes corrected) is taken, not {other}</source>
            <translation>: genommen wird {best} (Hangneigung korrigiert), nicht {other}</translation>
        </message>
        <message>
            <source>A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.</source>
            <translation>Ein SAFE-Ordner, ein Ordner mit Produkten oder ein Ordner mit Kanaldateien; anstelle von Dateien oder zusätzlich.</translation>
        </message>
        <message>
            <source>A change counts from this probability on.</source>
            <translation>Eine Änderung zählt ab dieser Wahrscheinlichkeit.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.</source>
            <translation>Ein Checkpoint (.pt, .pth) oder die Kennung von Gewichten, die 'Gewichte herunterladen' kennt, zum Beispiel mobile-sam.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows; for the segmenter sam.</source>
            <translation>Ein Checkpoint (.pt, .pth) oder die Kennung von Gewichten, die 'Gewichte herunterladen' kennt; für den Segmentierer sam.</translation>
        </message>
        <message>
            <source>A class is 1 to 17</source>
            <translation>Eine Klasse ist 1 bis 17</translation>
        </message>
        <message>
            <source>A fused model needs weights of both streams; these are of: {both}. Give one file of a Sentinel-2 network and one of the graph network.</source>
            <translation>Ein fusioniertes Modell braucht Gewichte beider Zweige; diese gehören zu: {both}. Geben Sie eine Datei eines Sentinel-2-Netzes und eine des Graphnetzes an.</translation>
        </message>
        <message>
            <source>A guess at the share of right points; it only decides how many are drawn.</source>
            <translation>Eine Schätzung des Anteils richtiger Punkte; sie bestimmt nur, wie viele gezogen werden.</translation>
        </message>
        <message>
            <source>A map in {crs} cannot hold {name}: a metre of it must be one on the ground, within {most:.0%}. Choose a coordinate reference system in metres that fits all images, such as the UTM zone of their middle or an equal-area one of the country, or map fewer zones at once.</source>
            <translation>Eine Karte in {crs} kann {name} nicht fassen: Ein Meter von ihr muss auf {most:.0%} genau einer am Boden sein. Wählen Sie ein Koordinatenbezugssystem in Metern, das zu allen Bildern passt, etwa die UTM-Zone ihrer Mitte oder ein flächentreues des Landes, oder kartieren Sie weniger Zonen auf einmal.</translation>
        </message>
        <message>
            <source>A name to recognise the model by, such as the city's; it is kept in the model file.</source>
            <translation>Ein Name, an dem Sie das Modell erkennen, etwa der Ihrer Stadt; er wird in der Modelldatei gespeichert.</translation>
        </message>
        <message>
            <source>A name to recognise the model by; by default that of the catalogue or of the file.</source>
            <translation>Ein Name, an dem Sie das Modell erkennen; ohne Angabe der des Katalogs oder der Datei.</translation>
        </message>
        <message>
            <source>A package that came is not the one that is known by its SHA-256 sum: it was damaged or exchanged on the way. Nothing of it was run. Run 'Install engine' again; if it happens again, ask those who run your network or package index. {error}</source>
            <translation>Ein Paket, das kam, ist nicht das, dessen SHA-256-Summe bekannt ist: Es wurde unterwegs beschädigt oder ausgetauscht. Nichts davon wurde ausgeführt. Führen Sie 'Rechenkern installieren' erneut aus; geschieht es wieder, fragen Sie die Betreiber Ihres Netzes oder Paketverzeichnisses. {error}</translation>
        </message>
        <message>
            <source>A place needs x,y[,CRS]; given: {text}.</source>
            <translation>Ein Ort braucht x,y[,KBS]; angegeben: {text}.</translation>
        </message>
        <message>
            <source>A raster must be given by its path; given: {value}.</source>
            <translation>Ein Raster muss mit seinem Pfad angegeben werden; angegeben: {value}.</translation>
        </message>
        <message>
            <source>A raster's bands, extent, size and no data value are numbers.</source>
            <translation>Kanäle, Ausdehnung, Größe und Leerwert eines Rasters sind Zahlen.</translation>
        </message>
        <message>
            <source>A setting must be given as name=value; given: {text}.</source>
            <translation>Eine Einstellung muss in der Form name=value angegeben werden; angegeben: {text}.</translation>
        </message>
        <message>
            <source>A table or layer of zones was asked for, but no zones were given. Choose a polygon layer.</source>
            <translation>Eine Tabelle oder ein Layer der Zonen wurde verlangt, aber es wurden keine Zonen angegeben. Wählen Sie einen Polygonlayer.</translation>
        </message>
        <message>
            <source>A training area should be 200 m wide at the least, rather 300 m and more.</source>
            <translation>Ein Trainingsgebiet sollte mindestens 200 m breit sein, besser 300 m und mehr.</translation>
        </message>
        <message>
            <source>A vector source must be given by its path; given: {value}.</source>
            <translation>Eine Vektorquelle muss mit ihrem Pfad angegeben werden; angegeben: {value}.</translation>
        </message>
        <message>
            <source>About {megabytes:.0f} MB would have to be fetched, more than the {most:.0f} MB allowed. Choose a smaller extent or fewer days, or allow more.</source>
            <translation>Es müssten etwa {megabytes:.0f} MB heruntergeladen werden, mehr als die erlaubten {most:.0f} MB. Wählen Sie eine kleinere Ausdehnung oder weniger Tage, oder erlauben Sie mehr.</translation>
        </message>
        <message>
            <source>About {megabytes} MB will be fetched, and need about three times as much on disk.</source>
            <translation>Etwa {megabytes} MB werden geholt und brauchen auf der Platte rund dreimal so viel.</translation>
        </message>
        <message>
            <source>Accuracies and areas of each class with standard errors.</source>
            <translation>Genauigkeiten und Flächen jeder Klasse mit Standardfehlern.</translation>
        </message>
        <message>
            <source>Accuracy among built classes OAu</source>
            <translation>Genauigkeit innerhalb der bebauten Klassen OAu</translation>
        </message>
        <message>
            <source>Accuracy among the built classes</source>
            <translation>Genauigkeit innerhalb der bebauten Klassen</translation>
        </message>
        <message>
            <source>Accuracy of an LCZ map</source>
            <translation>Genauigkeit einer LCZ-Karte</translation>
        </message>
        <message>
            <source>Accuracy of built reference OA_b</source>
            <translation>Genauigkeit der bebauten Referenz OA_b</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural</source>
            <translation>Genauigkeit der Trennung bebaut/natürlich</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural OAbu</source>
            <translation>Genauigkeit der Trennung bebaut/natürlich OAbu</translation>
        </message>
        <message>
            <source>Accuracy of natural reference OA_nb</source>
            <translation>Genauigkeit der natürlichen Referenz OA_nb</translation>
        </message>
        <message>
            <source>Accuracy of the built classes</source>
            <translation>Genauigkeit der bebauten Klassen</translation>
        </message>
        <message>
            <source>Accuracy of the maps</source>
            <translation>Genauigkeit der Karten</translation>
        </message>
        <message>
            <source>Accuracy of the natural classes</source>
            <translation>Genauigkeit der natürlichen Klassen</translation>
        </message>
        <message>
            <source>Accuracy sample</source>
            <translation>Genauigkeitsstichprobe</translation>
        </message>
        <message>
            <source>Accuracy sample of an LCZ map</source>
            <translation>Genauigkeitsstichprobe einer LCZ-Karte</translation>
        </message>
        <message>
            <source>Accuracy that is expected</source>
            <translation>Erwartete Genauigkeit</translation>
        </message>
        <message>
            <source>Add training areas and create the set again, or choose the split 'random'.</source>
            <translation>Ergänzen Sie Trainingsgebiete und erstellen Sie den Datensatz neu, oder wählen Sie die Aufteilung 'random'.</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed, as 'Prepare Sentinel-2 image' does.</source>
            <translation>Wird vor der Skalierung zu den Zahlen des Bildes addiert: 0, oder -1000 bei Produkten der Processing Baseline 04.00 und später (alle seit dem 25. Januar 2022), sofern der Offset nicht schon entfernt wurde, wie es 'Sentinel-2-Bild vorbereiten' tut.</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed.</source>
            <translation>Wird vor der Skalierung zu den Zahlen des Bildes addiert: 0, oder -1000 bei Produkten der Processing Baseline 04.00 und später (alle seit dem 25. Januar 2022), sofern der Offset nicht schon entfernt wurde.</translation>
        </message>
        <message>
            <source>Added to the numbers of band files that come without their product's metadata: -1000 for processing baseline 04.00 and later (since 25 January 2022). Products state their own.</source>
            <translation>Wird zu den Zahlen von Kanaldateien addiert, die ohne die Metadaten ihres Produkts vorliegen: -1000 bei der Processing Baseline 04.00 und später (seit dem 25. Januar 2022). Produkte nennen ihren Offset selbst.</translation>
        </message>
        <message>
            <source>Address of a STAC API, used where the catalogue is other.</source>
            <translation>Adresse einer STAC-API, verwendet, wenn der Katalog other ist.</translation>
        </message>
        <message>
            <source>Address of another catalogue</source>
            <translation>Adresse eines anderen Katalogs</translation>
        </message>
        <message>
            <source>All cells of some classes are drawn, since they have so few: {classes}.</source>
            <translation>Von einigen Klassen werden alle Zellen gezogen, weil sie so wenige haben: {classes}.</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Alle Kennzahlen</translation>
        </message>
        <message>
            <source>All figures, for other programs.</source>
            <translation>Alle Kennzahlen, für andere Programme.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>All maps are one, {name}, which agrees with itself. Choose another map to compare it with.</source>
            <translation>Alle Karten sind eine einzige, {name}, die mit sich selbst übereinstimmt. Wählen Sie eine andere Karte, mit der sie verglichen werden soll.</translation>
        </message>
        <message>
            <source>All {cells:,} cells of the map in areas of {name} lie in areas of different classes, such as {first} and {second}: none can be counted. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>Alle {cells:,} Zellen der Karte in Gebieten von {name} liegen in Gebieten verschiedener Klassen, etwa {first} und {second}: Keine lässt sich zählen. Berichtigen Sie die Gebiete; 'Trainingsgebiete prüfen' zeigt, wo sie sich überlappen.</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha has no effect: the model {model} has no Google Earth stream that the Sentinel-2 stream could be weighed against.</source>
            <translation>Alpha hat keine Wirkung: Das Modell {model} hat keinen Google-Earth-Zweig, gegen den der Sentinel-2-Zweig gewichtet werden könnte.</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found, but 'auto' takes the PyTorch for processors on Windows. To use the card choose 'cuda' as build, with 'Repair' ticked where the engine is installed already.</source>
            <translation>Es wurde eine NVIDIA-Grafikkarte gefunden, aber 'auto' nimmt unter Windows das PyTorch für Prozessoren. Um die Karte zu verwenden, wählen Sie als Fassung 'cuda', mit aktivierter Option 'Reparieren', wenn der Rechenkern schon installiert ist.</translation>
        </message>
        <message>
            <source>An extent needs xmin,ymin,xmax,ymax[,CRS]; given: {value}.</source>
            <translation>Eine Ausdehnung braucht xmin,ymin,xmax,ymax[,KBS]; angegeben: {value}.</translation>
        </message>
        <message>
            <source>An option of a network must be given as sentinel2.name=value, google_earth.name=value or features.name=value; given: {text}.</source>
            <translation>Eine Option eines Netzes ist als sentinel2.name=value, google_earth.name=value oder features.name=value anzugeben; gegeben: {text}.</translation>
        </message>
        <message>
            <source>Analysis of LCZ maps</source>
            <translation>Auswertung von LCZ-Karten</translation>
        </message>
        <message>
            <source>Another window is fetching {name}; waiting for it.</source>
            <translation>Ein anderes Fenster lädt gerade {name} herunter; es wird darauf gewartet.</translation>
        </message>
        <message>
            <source>Another window is installing the engine; waiting for it.</source>
            <translation>Ein anderes Fenster installiert gerade den Rechenkern; es wird darauf gewartet.</translation>
        </message>
        <message>
            <source>Any raster layer: a tile or map service, or a file.</source>
            <translation>Ein beliebiger Rasterlayer: ein Kachel- oder Kartendienst oder eine Datei.</translation>
        </message>
        <message>
            <source>Applicability</source>
            <translation>Anwendbarkeit</translation>
        </message>
        <message>
            <source>Area built in one and natural in the other (km²)</source>
            <translation>Fläche, die in einer Karte bebaut und in der anderen natürlich ist (km²)</translation>
        </message>
        <message>
            <source>Area of another class, both built or both natural (km²)</source>
            <translation>Fläche einer anderen Klasse, beide bebaut oder beide natürlich (km²)</translation>
        </message>
        <message>
            <source>Area of the built classes (km²)</source>
            <translation>Fläche der bebauten Klassen (km²)</translation>
        </message>
        <message>
            <source>Area of the natural classes (km²)</source>
            <translation>Fläche der natürlichen Klassen (km²)</translation>
        </message>
        <message>
            <source>Area of the same class (km²)</source>
            <translation>Fläche derselben Klasse (km²)</translation>
        </message>
        <message>
            <source>Area of {name} (km²)</source>
            <translation>Fläche von {name} (km²)</translation>
        </message>
        <message>
            <source>Area that changed beyond the maps' errors (km²)</source>
            <translation>Über die Fehler der Karten hinaus geänderte Fläche (km²)</translation>
        </message>
        <message>
            <source>Area to cover with windows, one for each cell of the step below. Give this or a place.</source>
            <translation>Bereich, der mit Fenstern abgedeckt wird, einem für jede Zelle mit der unten angegebenen Schrittweite. Geben Sie entweder diesen oder einen Ort an.</translation>
        </message>
        <message>
            <source>Area without data (km²)</source>
            <translation>Fläche ohne Daten (km²)</translation>
        </message>
        <message>
            <source>Area {first} ({first_class}) and area {second} ({second_class}) overlap by {hectares:.2f} ha</source>
            <translation>Gebiet {first} ({first_class}) und Gebiet {second} ({second_class}) überlappen sich auf {hectares:.2f} ha</translation>
        </message>
        <message>
            <source>Area-adjusted accuracy</source>
            <translation>Flächenbereinigte Genauigkeit</translation>
        </message>
        <message>
            <source>Areas a class needs</source>
            <translation>Benötigte Gebiete je Klasse</translation>
        </message>
        <message>
            <source>Areas of LCZ classes</source>
            <translation>Flächen der LCZ-Klassen</translation>
        </message>
        <message>
            <source>Areas of classes with too few</source>
            <translation>Gebiete von Klassen mit zu wenigen Gebieten</translation>
        </message>
        <message>
            <source>Areas over time</source>
            <translation>Flächen im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Areas that are too small</source>
            <translation>Zu kleine Gebiete</translation>
        </message>
        <message>
            <source>Areas that look like another class</source>
            <translation>Gebiete, die wie eine andere Klasse aussehen</translation>
        </message>
        <message>
            <source>Areas that overlap one of another class</source>
            <translation>Gebiete, die ein Gebiet einer anderen Klasse überlappen</translation>
        </message>
        <message>
            <source>Areas that overlap one of their class</source>
            <translation>Gebiete, die ein Gebiet derselben Klasse überlappen</translation>
        </message>
        <message>
            <source>Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.</source>
            <translation>Arrays x, a und y im Aufbau des Datensatzes LCZC-GES2, für andere Software.</translation>
        </message>
        <message>
            <source>Asking PyTorch for its devices</source>
            <translation>PyTorch wird nach seinen Geräten gefragt</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>B08 of {name} differs from B8A by a reflectance of {apart:+.2f}, though both see nearly the same light: the offset of -1000 seems to be taken off some of its bands only. Take all bands from one product.</source>
            <translation>B08 von {name} weicht um eine Reflektanz von {apart:+.2f} von B8A ab, obwohl beide fast dasselbe Licht sehen: Der Offset von -1000 scheint nur von manchen Kanälen abgezogen zu sein. Nehmen Sie alle Kanäle aus einem einzigen Produkt.</translation>
        </message>
        <message>
            <source>Band of the first LCZ map</source>
            <translation>Kanal der ersten LCZ-Karte</translation>
        </message>
        <message>
            <source>Band of the map</source>
            <translation>Kanal der Karte</translation>
        </message>
        <message>
            <source>Band of the reference map</source>
            <translation>Kanal der Referenzkarte</translation>
        </message>
        <message>
            <source>Band of the second LCZ map</source>
            <translation>Kanal der zweiten LCZ-Karte</translation>
        </message>
        <message>
            <source>Band with the codes, such as 2 for the filtered map of the LCZ Generator. By default the one called lcz, else the first.</source>
            <translation>Kanal mit den Codes, etwa 2 für die gefilterte Karte des LCZ Generators. Ohne Angabe der mit dem Namen lcz, sonst der erste.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, as band {chosen} of {other}.</source>
            <translation>Kanal {band} von {name} wird gelesen, wie Kanal {chosen} von {other}.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, which is called {called}.</source>
            <translation>Kanal {band} von {name} wird gelesen; er heißt {called}.</translation>
        </message>
        <message>
            <source>Bands of red, green and blue</source>
            <translation>Kanäle für Rot, Grün und Blau</translation>
        </message>
        <message>
            <source>Bands of the Sentinel-2 image</source>
            <translation>Kanäle des Sentinel-2-Bildes</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <source>Binary fields of {name} are left out of the layer that is written: {fields}.</source>
            <translation>Binäre Felder von {name} werden in dem geschriebenen Layer ausgelassen: {fields}.</translation>
        </message>
        <message>
            <source>Block {number} of {count}</source>
            <translation>Block {number} von {count}</translation>
        </message>
        <message>
            <source>Bootstraps</source>
            <translation>Bootstraps</translation>
        </message>
        <message>
            <source>Bootstraps over polygons</source>
            <translation>Bootstraps über die Polygone werden gezogen</translation>
        </message>
        <message>
            <source>Build instance graph</source>
            <translation>Instanzgraph erstellen</translation>
        </message>
        <message>
            <source>Building neighbourhood {index} of {count}</source>
            <translation>Stadtviertel {index} von {count} wird gebaut</translation>
        </message>
        <message>
            <source>Builds the graph that the Google Earth stream of DF4LCZ sees of a window: its nodes are the largest objects, with their mean colour and place in the window, its edges join them. Give a place for one window, or an extent for a grid of windows. Nodes and edges are layers, so that a graph can be looked at on the map.</source>
            <translation>Erstellt den Graphen, den der Google-Earth-Zweig von DF4LCZ von einem Fenster sieht: Seine Knoten sind die größten Objekte mit ihrer mittleren Farbe und ihrer Lage im Fenster, seine Kanten verbinden sie. Geben Sie einen Ort für ein einzelnes Fenster an oder eine Ausdehnung für ein Gitter von Fenstern. Knoten und Kanten sind Layer, sodass sich ein Graph auf der Karte ansehen lässt.</translation>
        </message>
        <message>
            <source>By their names the maps are not in the order of time: {names}. Each is taken as later than the one before, so that real changes are missed. Give the maps, and their names, from the earliest to the latest.</source>
            <translation>Ihren Namen nach stehen die Karten nicht in zeitlicher Folge: {names}. Jede gilt als später als die vorige, sodass wirkliche Änderungen übersehen werden. Geben Sie die Karten und ihre Namen von der frühesten bis zur spätesten an.</translation>
        </message>
        <message>
            <source>By their names the maps go back in time, from {first} to {last}, and changes are told so: what was built meanwhile counts as built that became natural. If that is not meant, give the earliest map first.</source>
            <translation>Ihren Namen nach gehen die Karten in der Zeit zurück, von {first} nach {last}, und so werden Änderungen angegeben: Was inzwischen bebaut wurde, zählt als Bebautes, das natürlich wurde. Wenn das nicht gemeint ist, geben Sie die früheste Karte zuerst an.</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV-Tabelle</translation>
        </message>
        <message>
            <source>C_1 may be an area of class C, or class 1: write 1 to 17, or LCZ C.</source>
            <translation>C_1 kann ein Gebiet der Klasse C sein oder die Klasse 1: Schreiben Sie 1 bis 17, oder LCZ C.</translation>
        </message>
        <message>
            <source>Cancelled before the first epoch was done. Nothing was written.</source>
            <translation>Abgebrochen, bevor die erste Epoche fertig war. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Cancelled. Another window goes on installing the engine.</source>
            <translation>Abgebrochen. Ein anderes Fenster installiert den Rechenkern weiter.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>Abgebrochen. Das bisher beste Modell (Epoche und Validierungsgenauigkeit jedes Zweigs: {best}) liegt in {path} und ist als vorzeitig beendet gekennzeichnet. Um weiterzumachen, trainieren Sie erneut mit denselben Einstellungen und 'Abgebrochenes Training fortsetzen'.</translation>
        </message>
        <message>
            <source>Cancelled. The engine is not installed; run 'Install engine' again when it suits you.</source>
            <translation>Abgebrochen. Der Rechenkern ist nicht installiert; führen Sie 'Rechenkern installieren' erneut aus, sobald es Ihnen passt.</translation>
        </message>
        <message>
            <source>Cancelled. What was fetched so far is kept; run it again to go on.</source>
            <translation>Abgebrochen. Was bisher heruntergeladen wurde, bleibt erhalten; führen Sie den Algorithmus erneut aus, um weiterzumachen.</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Cell size (m)</source>
            <translation>Zellgröße (m)</translation>
        </message>
        <message>
            <source>Cells by class of the first (rows) and second map (columns).</source>
            <translation>Zellen nach Klasse der ersten (Zeilen) und der zweiten Karte (Spalten).</translation>
        </message>
        <message>
            <source>Cells of the raster lie outside the area of its coordinate reference system, so that their size on the ground is unknown. Clip the raster, or assign the right CRS.</source>
            <translation>Zellen des Rasters liegen außerhalb des Gebiets seines Koordinatenbezugssystems, sodass ihre Größe am Boden unbekannt ist. Schneiden Sie das Raster zu oder weisen Sie das richtige KBS zu.</translation>
        </message>
        <message>
            <source>Cells, square kilometres and per cent of each class.</source>
            <translation>Zellen, Quadratkilometer und Prozent jeder Klasse.</translation>
        </message>
        <message>
            <source>Certainty asked of a change</source>
            <translation>Verlangte Sicherheit einer Änderung</translation>
        </message>
        <message>
            <source>Check training areas</source>
            <translation>Trainingsgebiete prüfen</translation>
        </message>
        <message>
            <source>Checked areas</source>
            <translation>Geprüfte Gebiete</translation>
        </message>
        <message>
            <source>Choose a model file (.safetensors).</source>
            <translation>Wählen Sie eine Modelldatei (.safetensors).</translation>
        </message>
        <message>
            <source>Choose an official SAM checkpoint (ViT-B, ViT-L, ViT-H) or MobileSAM's.</source>
            <translation>Wählen Sie einen offiziellen SAM-Checkpoint (ViT-B, ViT-L, ViT-H) oder den von MobileSAM.</translation>
        </message>
        <message>
            <source>Choose products or band files, or a folder with them.</source>
            <translation>Wählen Sie Produkte oder Kanaldateien oder einen Ordner, der sie enthält.</translation>
        </message>
        <message>
            <source>Choose some of {known}; given: {given}.</source>
            <translation>Wählen Sie einen oder mehrere Werte aus {known}; angegeben: {given}.</translation>
        </message>
        <message>
            <source>Choose the class field.</source>
            <translation>Wählen Sie das Klassenfeld.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Klassenfeld</translation>
        </message>
        <message>
            <source>Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.</source>
            <translation>Klasse, die in der Graphdatei vermerkt wird, für ein Training anderswo; 1 bis 10 und A bis G.</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Klassengewichte</translation>
        </message>
        <message>
            <source>Classes to leave out</source>
            <translation>Auszulassende Klassen</translation>
        </message>
        <message>
            <source>Classes with fewer areas are flagged; three are the least for training, validation and test.</source>
            <translation>Klassen mit weniger Gebieten werden markiert; für Training, Validierung und Test braucht es mindestens drei.</translation>
        </message>
        <message>
            <source>Classify local climate zones</source>
            <translation>Lokale Klimazonen klassifizieren</translation>
        </message>
        <message>
            <source>Code of the largest class</source>
            <translation>Code der größten Klasse</translation>
        </message>
        <message>
            <source>Code scheme</source>
            <translation>Codeschema</translation>
        </message>
        <message>
            <source>Codes of the first LCZ map</source>
            <translation>Codes der ersten LCZ-Karte</translation>
        </message>
        <message>
            <source>Codes of the map</source>
            <translation>Codes der Karte</translation>
        </message>
        <message>
            <source>Codes of the reference map</source>
            <translation>Codes der Referenzkarte</translation>
        </message>
        <message>
            <source>Codes of the second LCZ map</source>
            <translation>Codes der zweiten LCZ-Karte</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Colours of the legend: standard, or colour-blind. Not used for w2w.</source>
            <translation>Farben der Legende: standard oder colour-blind. Wird für w2w nicht verwendet.</translation>
        </message>
        <message>
            <source>Colours of {name} are stretched as when its objects were found: {theirs}.</source>
            <translation>Die Farben von {name} werden so gestreckt wie damals, als seine Objekte gefunden wurden: {theirs}.</translation>
        </message>
        <message>
            <source>Compare LCZ maps</source>
            <translation>LCZ-Karten vergleichen</translation>
        </message>
        <message>
            <source>Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). Where the second map's cells are less than half as large, its commonest class in each cell counts. Of a series of maps it tells which changes are beyond the maps' own errors, with transitions and areas over time: two maps of moderate accuracy cannot prove that a cell changed; nine of 70 % or five of 90 % show most of it.</source>
            <translation>Vergleicht zwei LCZ-Karten mit beliebigem Gitter, KBS und Codeschema auf dem Gitter der ersten. Das ergibt eine Karte der Übereinstimmung, die Kreuztabelle und Maße der Übereinstimmung, darunter eines, das Unterschiede nach der Ähnlichkeit der Klassen gewichtet (OAw). Wo die Zellen der zweiten Karte weniger als halb so groß sind, zählt deren häufigste Klasse in jeder Zelle der ersten. Bei einer Reihe von Karten sagt es, welche Änderungen über die eigenen Fehler der Karten hinausgehen, mit Übergängen und Flächen im Lauf der Zeit: Zwei Karten mäßiger Genauigkeit können nicht belegen, dass sich eine Zelle geändert hat; neun mit 70 % oder fünf mit 90 % zeigen das meiste davon.</translation>
        </message>
        <message>
            <source>Compute in mixed precision on CUDA; switch it off where the loss becomes nan.</source>
            <translation>Auf CUDA mit gemischter Präzision rechnen; schalten Sie dies aus, wenn der Verlust nan wird.</translation>
        </message>
        <message>
            <source>Computing device</source>
            <translation>Rechengerät</translation>
        </message>
        <message>
            <source>Computing device that 'auto' stands for</source>
            <translation>Rechengerät, für das 'auto' steht</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Konfusionsmatrix</translation>
        </message>
        <message>
            <source>Confusion matrix of the maps</source>
            <translation>Konfusionsmatrix der Karten</translation>
        </message>
        <message>
            <source>Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one safetensors file that also says which network, bands and classes it is for, and where it comes from.</source>
            <translation>Wandelt Gewichte, wie ihre Autoren sie veröffentlicht haben (Keras .h5 oder .hdf5), in eine Modelldatei dieser Erweiterung um: eine einzige safetensors-Datei, die auch sagt, für welches Netz, welche Kanäle und welche Klassen sie gilt und woher sie stammt.</translation>
        </message>
        <message>
            <source>Coordinate reference system</source>
            <translation>Koordinatenbezugssystem</translation>
        </message>
        <message>
            <source>Coordinate reference system of the map</source>
            <translation>Koordinatenbezugssystem der Karte</translation>
        </message>
        <message>
            <source>Coordinates such as {x:.6g}, {y:.6g} lie nowhere on Earth in {crs}. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Koordinaten wie {x:.6g}, {y:.6g} liegen in {crs} nirgends auf der Erde. Prüfen Sie das Koordinatenbezugssystem des Layers, und weisen Sie das richtige zu.</translation>
        </message>
        <message>
            <source>Coordinates that are not finite</source>
            <translation>Koordinaten, die nicht endlich sind</translation>
        </message>
        <message>
            <source>Create sample town</source>
            <translation>Beispielstadt erstellen</translation>
        </message>
        <message>
            <source>Create training set</source>
            <translation>Trainingsdatensatz erstellen</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Kreuztabelle</translation>
        </message>
        <message>
            <source>Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB image. The folder has the layout of the LCZC-GES2 dataset, with splits into training, validation and test: strict, whose parts share no ground, where areas lie far enough apart; by whole polygons (70/10/20, class by class); and by single samples. Areas that overlap with those of another class, are slivers or lie outside the images are reported, with what was done about each.</source>
            <translation>Schneidet Fenster von 320 m in Trainingsgebieten aus: die Sentinel-2-Pixel und den Graphen der Objekte im RGB-Bild. Der Ordner hat den Aufbau des Datensatzes LCZC-GES2, mit Aufteilungen in Training, Validierung und Test: streng, ohne gemeinsamen Boden der Teile, wo Gebiete weit genug auseinander liegen; nach ganzen Polygonen (70/10/20, Klasse für Klasse); und nach einzelnen Stichproben. Gebiete, die sich mit solchen einer anderen Klasse überschneiden, Splitter sind oder außerhalb der Bilder liegen, werden gemeldet, mit dem, was jeweils getan wurde.</translation>
        </message>
        <message>
            <source>Cutting window {number} of {count}</source>
            <translation>Fenster {number} von {count} wird ausgeschnitten</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: a model is missing.</source>
            <translation>DF4LCZ ist noch nicht bereit: Ein Modell fehlt.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine and a model are missing.</source>
            <translation>DF4LCZ ist noch nicht bereit: Der Rechenkern und ein Modell fehlen.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine is missing.</source>
            <translation>DF4LCZ ist noch nicht bereit: Der Rechenkern fehlt.</translation>
        </message>
        <message>
            <source>DF4LCZ is ready.</source>
            <translation>DF4LCZ ist bereit.</translation>
        </message>
        <message>
            <source>DF4LCZ: local climate zones</source>
            <translation>DF4LCZ: Lokale Klimazonen</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Days of each tile</source>
            <translation>Tage je Kachel</translation>
        </message>
        <message>
            <source>Decides on the splits into training, validation and test, and on what the limits leave.</source>
            <translation>Bestimmt die Aufteilungen in Training, Validierung und Test und was die Obergrenzen übrig lassen.</translation>
        </message>
        <message>
            <source>Deviations that stand out</source>
            <translation>Auffällige Abweichungen</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Device that 'auto' chooses</source>
            <translation>Gerät, das 'auto' wählt</translation>
        </message>
        <message>
            <source>Distance between the windows of a grid; 100 m as in maps.</source>
            <translation>Abstand zwischen den Fenstern eines Gitters; 100 m wie in den Karten.</translation>
        </message>
        <message>
            <source>Distance between windows (m)</source>
            <translation>Abstand zwischen Fenstern (m)</translation>
        </message>
        <message>
            <source>Download weights</source>
            <translation>Gewichte herunterladen</translation>
        </message>
        <message>
            <source>Downloading {name} from {address} failed: {problem}. Check the connection and QGIS's proxy settings and run it again; it goes on where it stopped.</source>
            <translation>Das Herunterladen von {name} von {address} ist fehlgeschlagen: {problem}. Prüfen Sie die Verbindung und die Proxyeinstellungen von QGIS und führen Sie den Algorithmus erneut aus; er macht dort weiter, wo er aufgehört hat.</translation>
        </message>
        <message>
            <source>Draw accuracy sample</source>
            <translation>Genauigkeitsstichprobe ziehen</translation>
        </message>
        <message>
            <source>Drawn evenly from the class's areas; 0 for no limit.</source>
            <translation>Gleichmäßig aus den Gebieten der Klasse gezogen; 0 für keine Obergrenze.</translation>
        </message>
        <message>
            <source>Draws points at random within each class of an LCZ map, as many as the accuracy that you aim at needs, for you to find out the class of each, in imagery or on the spot. 'Area-adjusted accuracy' then tells how right the map is. The class that the map has there is hidden, since knowing it sways the answer. The points come in random order: the first hundred are a sample too. A file that holds points is never written over.</source>
            <translation>Zieht zufällig Punkte innerhalb jeder Klasse einer LCZ-Karte, so viele, wie die angestrebte Genauigkeit erfordert, damit Sie zu jedem die Klasse bestimmen, in Bilddaten oder vor Ort. 'Flächenbereinigte Genauigkeit' sagt danach, wie richtig die Karte ist. Die Klasse, die die Karte dort hat, ist verborgen, denn sie zu kennen beeinflusst die Antwort. Die Punkte kommen in zufälliger Reihenfolge: Auch die ersten hundert sind eine Stichprobe. Eine Datei, die Punkte enthält, wird nie überschrieben.</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Kanten</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Rechenkern</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>Epochs (passes over the samples) of the Sentinel-2 stream at most; the best one counts.</source>
            <translation>Höchstzahl der Epochen (Durchgänge durch die Beispiele) des Sentinel-2-Zweigs; die beste zählt.</translation>
        </message>
        <message>
            <source>Epochs between two falls of the learning rate; more for small training sets.</source>
            <translation>Epochen zwischen zwei Absenkungen der Lernrate; mehr bei kleinen Trainingsdatensätzen.</translation>
        </message>
        <message>
            <source>Epochs from fall to fall</source>
            <translation>Epochen von Absenkung zu Absenkung</translation>
        </message>
        <message>
            <source>Epochs of the Google Earth stream at most (default 40, or 100 of the paper's network, which needs some hundreds with small training sets).</source>
            <translation>Höchstzahl der Epochen des Google-Earth-Zweigs (Vorgabe 40, oder 100 beim Netz des Artikels, das bei kleinen Trainingsdatensätzen einige hundert braucht).</translation>
        </message>
        <message>
            <source>Epochs of the stream of further features; the best one counts.</source>
            <translation>Epochen des Zweigs der weiteren Merkmale; die beste zählt.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Google Earth stream stops (default all, or 20 of the paper's network); more waits longer.</source>
            <translation>Epochen ohne geringeren Validierungsverlust, nach denen der Google-Earth-Zweig aufhört (Vorgabe alle, oder 20 beim Netz des Artikels); ein größerer Wert wartet länger.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Sentinel-2 stream stops; more waits longer.</source>
            <translation>Epochen ohne geringeren Validierungsverlust, nach denen der Sentinel-2-Zweig aufhört; ein größerer Wert wartet länger.</translation>
        </message>
        <message>
            <source>Evaluate model</source>
            <translation>Modell bewerten</translation>
        </message>
        <message>
            <source>Every figure, the counts and the proportions of area.</source>
            <translation>Alle Kennzahlen, die Anzahlen und die Flächenanteile.</translation>
        </message>
        <message>
            <source>Every figure, the matrix and all bootstraps.</source>
            <translation>Jede Kennzahl, die Matrix und alle Bootstraps.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same number in {bands}, while its other bands vary: nothing seems to be in it. Check the image, or download it again.</source>
            <translation>Jedes Pixel von {name} hat in {bands} dieselbe Zahl, während die anderen Kanäle variieren: Es scheint nichts darin zu sein. Prüfen Sie das Bild, oder laden Sie es erneut herunter.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same numbers: {values}. Check that this is the image you meant.</source>
            <translation>Jedes Pixel von {name} hat dieselben Zahlen: {values}. Prüfen Sie, ob dies das gemeinte Bild ist.</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Expected change between maps</source>
            <translation>Erwartete Änderung zwischen den Karten</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export LCZ map</source>
            <translation>LCZ-Karte exportieren</translation>
        </message>
        <message>
            <source>Export for</source>
            <translation>Exportieren für</translation>
        </message>
        <message>
            <source>Export imagery</source>
            <translation>Bilddaten exportieren</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <source>Extent of a grid of windows</source>
            <translation>Ausdehnung eines Gitters von Fenstern</translation>
        </message>
        <message>
            <source>Extent to map</source>
            <translation>Zu kartierende Ausdehnung</translation>
        </message>
        <message>
            <source>Extent to prepare</source>
            <translation>Vorzubereitende Ausdehnung</translation>
        </message>
        <message>
            <source>Extent to segment</source>
            <translation>Zu segmentierende Ausdehnung</translation>
        </message>
        <message>
            <source>Fall of the learning rate</source>
            <translation>Absenkung der Lernrate</translation>
        </message>
        <message>
            <source>Feature {number} of the layer '{name}' has an invalid geometry. Repair it (Fix Geometries), or choose to skip invalid features or not to filter them.</source>
            <translation>Objekt {number} des Layers '{name}' hat eine ungültige Geometrie. Reparieren Sie sie (Geometrien reparieren), oder wählen Sie, ungültige Objekte zu überspringen oder nicht zu filtern.</translation>
        </message>
        <message>
            <source>Features of the layer '{name}' with invalid geometries, skipped as chosen: {numbers}.</source>
            <translation>Objekte des Layers '{name}' mit ungültigen Geometrien, wie gewählt übersprungen: {numbers}.</translation>
        </message>
        <message>
            <source>Fetch Sentinel-2 composite</source>
            <translation>Sentinel-2-Komposit herunterladen</translation>
        </message>
        <message>
            <source>Fetches a cloud-free Sentinel-2 image of an extent, maps its local climate zones with a model file, filters the map, and gives each zone its urban canopy parameters and the areas of the classes as a page. What was fetched is kept: a run that was stopped goes on where it stopped, and nothing comes twice. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>Holt ein wolkenfreies Sentinel-2-Bild eines Ausschnitts, kartiert mit einer Modelldatei seine Lokalen Klimazonen, filtert die Karte und gibt jeder Zone ihre Parameter der Stadthindernisschicht und die Flächen der Klassen als Seite. Was geholt wurde, bleibt: Ein angehaltener Lauf geht dort weiter, wo er aufhörte, und nichts kommt zweimal. Ein vortrainiertes Modell hat Ihre Stadt nicht gesehen: Rechnen Sie damit, dass 60 bis 70 % der Zellen stimmen, und prüfen Sie die Karte, bevor Sie sich auf sie verlassen. 'Sentinel-2-Bilder suchen' sagt vorher, welche Szenen und wie viele Megabyte es sein werden.</translation>
        </message>
        <message>
            <source>Fetches published weights and verifies their SHA-256 sum; a file already in one of your weights folders is taken instead. Weights of Sentinel-2 networks become a model file at once, ready for 'Classify local climate zones'. An interrupted download goes on where it stopped. Mind each entry's licence, named in the log.</source>
            <translation>Lädt veröffentlichte Gewichte und prüft ihre SHA-256-Summe; eine Datei, die schon in einem Ihrer Gewichteordner liegt, wird stattdessen genommen. Gewichte von Sentinel-2-Netzen werden sofort zu einer Modelldatei, bereit für 'Lokale Klimazonen klassifizieren'. Ein unterbrochener Download wird dort fortgesetzt, wo er aufgehört hat. Beachten Sie die Lizenz jedes Eintrags, die im Protokoll genannt wird.</translation>
        </message>
        <message>
            <source>Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.</source>
            <translation>Feld mit der Klasse, geschrieben als 1 bis 17, 101 bis 107, A bis G oder als Name; ohne Angabe wird es gesucht.</translation>
        </message>
        <message>
            <source>Field with the labels</source>
            <translation>Feld mit den Klassenangaben</translation>
        </message>
        <message>
            <source>Field with the zones' names</source>
            <translation>Feld mit den Namen der Zonen</translation>
        </message>
        <message>
            <source>Fields of {name} have the names of figures, which stand in their place in the layer that is written: {fields}. Rename them to keep them.</source>
            <translation>Felder von {name} heißen wie Kennzahlen, die im geschriebenen Layer an ihrer Stelle stehen: {fields}. Benennen Sie sie um, um sie zu behalten.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>File of the other stream's weights, for a fused model: of the graph network where the first is of the Sentinel-2 network, or the other way round.</source>
            <translation>Datei mit den Gewichten des anderen Zweigs, für ein fusioniertes Modell: des Graphnetzes, wenn die erste zum Sentinel-2-Netz gehört, oder umgekehrt.</translation>
        </message>
        <message>
            <source>File of weights; the network is recognised from what the file holds.</source>
            <translation>Datei mit Gewichten; das Netz wird am Inhalt der Datei erkannt.</translation>
        </message>
        <message>
            <source>File to write: .kmz for kmz, .tif for all others.</source>
            <translation>Zu schreibende Datei: .kmz für kmz, .tif für alle anderen.</translation>
        </message>
        <message>
            <source>Files of the environment {folder} are in use or protected ({problem}). Close other windows of QGIS and run 'Install engine' with 'Repair' ticked.</source>
            <translation>Dateien der Umgebung {folder} sind in Gebrauch oder geschützt ({problem}). Schließen Sie andere Fenster von QGIS und führen Sie 'Rechenkern installieren' mit aktivierter Option 'Reparieren' aus.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter LCZ map</source>
            <translation>LCZ-Karte filtern</translation>
        </message>
        <message>
            <source>Filtered LCZ map</source>
            <translation>Gefilterte LCZ-Karte</translation>
        </message>
        <message>
            <source>Filters of the 3D network's first layer: 64 as published, 8 to 16 for laptops.</source>
            <translation>Filter der ersten Schicht des 3D-Netzes: 64 wie veröffentlicht, 8 bis 16 für Laptops.</translation>
        </message>
        <message>
            <source>Filters of the first layer: 64 as published, 8 to 16 for computers without a graphics card.</source>
            <translation>Filter der ersten Schicht: 64 wie veröffentlicht, 8 bis 16 für Rechner ohne Grafikkarte.</translation>
        </message>
        <message>
            <source>Finds the objects in high-resolution imagery (roofs, fields, trees, roads) with Segment Anything, or with superpixels where that is too slow. Each object is a polygon along the image's pixels, with its area, mean colour and scores; 'Build instance graph' and the mapping algorithms take them from there. Tile and map services are read as QGIS shows them. Interrupted work goes on where it stopped.</source>
            <translation>Findet die Objekte in hochaufgelösten Bilddaten (Dächer, Felder, Bäume, Straßen) mit Segment Anything, oder mit Superpixeln, wo das zu langsam ist. Jedes Objekt ist ein Polygon entlang der Pixel des Bildes, mit seiner Fläche, seiner mittleren Farbe und seinen Bewertungen; 'Instanzgraph erstellen' und die Algorithmen der Kartierung übernehmen sie von dort. Kachel- und Kartendienste werden so gelesen, wie QGIS sie zeigt. Unterbrochene Arbeit wird dort fortgesetzt, wo sie aufgehört hat.</translation>
        </message>
        <message>
            <source>First LCZ map</source>
            <translation>Erste LCZ-Karte</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>First ten</source>
            <translation>Erste zehn</translation>
        </message>
        <message>
            <source>Flagged: see the field reason</source>
            <translation>Markiert: siehe das Feld reason</translation>
        </message>
        <message>
            <source>Flips and turns</source>
            <translation>Spiegelungen und Drehungen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder for unfinished work (empty: in the plugin's data folder)</source>
            <translation>Ordner für unfertige Arbeiten (leer: im Datenordner der Erweiterung)</translation>
        </message>
        <message>
            <source>Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.</source>
            <translation>Ordner, den 'Trainingsdatensatz erstellen' angelegt hat, oder der des veröffentlichten Datensatzes LCZC-GES2.</translation>
        </message>
        <message>
            <source>Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.</source>
            <translation>Ordner der Beispiele, für 'DF4LCZ-Modell trainieren'. Ein schon vorhandener Trainingsdatensatz wird ersetzt.</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Ordner mit Wheels</translation>
        </message>
        <message>
            <source>Folders of areas to train with and to check with: {folders}</source>
            <translation>Ordner mit Gebieten zum Trainieren und zum Prüfen: {folders}</translation>
        </message>
        <message>
            <source>Folders of weights already on disk</source>
            <translation>Ordner mit schon vorhandenen Gewichten</translation>
        </message>
        <message>
            <source>Footprints</source>
            <translation>Umrisse</translation>
        </message>
        <message>
            <source>For a computer without a network: a folder of the packages, made by 'make wheelhouse' on another one of the same system and version of Python. Nothing is fetched then.</source>
            <translation>Für einen Rechner ohne Netz: ein Ordner mit den Paketen, den 'make wheelhouse' auf einem anderen mit demselben System und derselben Python-Version angelegt hat. Dann wird nichts geholt.</translation>
        </message>
        <message>
            <source>For models that were trained with heights or other layers: the same of this place, in the same order and unit. Where they have no values the Sentinel-2 stream decides.</source>
            <translation>Für Modelle, die mit Höhen oder anderen Layern trainiert wurden: dieselben von diesem Ort, in derselben Reihenfolge und Einheit. Wo sie keine Werte haben, entscheidet der Sentinel-2-Zweig.</translation>
        </message>
        <message>
            <source>Found on disk: {path}</source>
            <translation>Auf der Festplatte gefunden: {path}</translation>
        </message>
        <message>
            <source>From an extent and a season to the ten-band image that 'Classify local climate zones' reads: finds the clearest scenes in a catalogue, fetches only the part within the extent, takes the offset of processing baseline 04.00 away, leaves clouds and shadows out and makes a median. What came is kept, so that a run goes on where it stopped and nothing is fetched twice. A scene whose numbers belie its description is left out. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>Von einer Ausdehnung und einer Jahreszeit zu dem Bild mit zehn Kanälen, das 'Lokale Klimazonen klassifizieren' liest: findet die klarsten Szenen in einem Katalog, lädt nur den Teil innerhalb der Ausdehnung herunter, zieht den Offset der Processing Baseline 04.00 ab, lässt Wolken und Schatten aus und bildet einen Median. Was angekommen ist, bleibt erhalten, sodass ein Lauf dort weitermacht, wo er aufgehört hat, und nichts zweimal heruntergeladen wird. Eine Szene, deren Zahlen ihrer Beschreibung widersprechen, wird ausgelassen. 'Sentinel-2-Bilder suchen' sagt vorher, welche Szenen und wie viele Megabyte es sein werden.</translation>
        </message>
        <message>
            <source>From an extent to a map</source>
            <translation>Vom Ausschnitt zur Karte</translation>
        </message>
        <message>
            <source>Further LCZ maps</source>
            <translation>Weitere LCZ-Karten</translation>
        </message>
        <message>
            <source>Further Sentinel-2 images</source>
            <translation>Weitere Sentinel-2-Bilder</translation>
        </message>
        <message>
            <source>Further features</source>
            <translation>Weitere Merkmale</translation>
        </message>
        <message>
            <source>Further features: epochs</source>
            <translation>Weitere Merkmale: Epochen</translation>
        </message>
        <message>
            <source>Further ones</source>
            <translation>Weitere</translation>
        </message>
        <message>
            <source>Fused</source>
            <translation>Fusioniert</translation>
        </message>
        <message>
            <source>Fused without further features</source>
            <translation>Fusioniert ohne weitere Merkmale</translation>
        </message>
        <message>
            <source>Fusion</source>
            <translation>Fusion</translation>
        </message>
        <message>
            <source>Fusion by alpha has no effect: the Sentinel-2 stream is trained without a second one.</source>
            <translation>Die Fusion mit alpha hat keine Wirkung: Der Sentinel-2-Zweig wird ohne einen zweiten trainiert.</translation>
        </message>
        <message>
            <source>GeoPackage of points with the field class to fill in, as a list of the 17 zones.</source>
            <translation>GeoPackage mit Punkten und dem auszufüllenden Feld class, als Liste der 17 Zonen.</translation>
        </message>
        <message>
            <source>GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.</source>
            <translation>GeoPackage mit Polygonen: das Feld class (1 bis 17), mindestens fünf je Klasse, und Angaben dazu, was dort gebaut wurde.</translation>
        </message>
        <message>
            <source>GeoPackage of the objects; it also records the segmenter, its settings and the image.</source>
            <translation>GeoPackage der Objekte; es hält auch den Segmentierer, dessen Einstellungen und das Bild fest.</translation>
        </message>
        <message>
            <source>GeoPackage with the fields class, year, author and note, and suggested where a map was given.</source>
            <translation>GeoPackage mit den Feldern class, year, author und note sowie suggested, wenn eine Karte angegeben wurde.</translation>
        </message>
        <message>
            <source>GeoTIFF</source>
            <translation>GeoTIFF</translation>
        </message>
        <message>
            <source>GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.</source>
            <translation>GeoTIFF mit 17 Kanälen, die Wahrscheinlichkeit jeder Klasse x 10000; 65535 ist Leerwert.</translation>
        </message>
        <message>
            <source>GeoTIFF of each stream's class, and of where they agree (1), disagree (2), the Sentinel-2 stream decided alone (3), or imagery covers a window in part (4); 0 is no data. With further features a fourth band has the class of their stream.</source>
            <translation>GeoTIFF mit der Klasse jedes Zweigs und damit, wo sie übereinstimmen (1), sich widersprechen (2), der Sentinel-2-Zweig allein entschied (3) oder die Bilddaten ein Fenster nur teilweise abdecken (4); 0 ist Leerwert. Mit weiteren Merkmalen hat ein vierter Kanal die Klasse ihres Zweigs.</translation>
        </message>
        <message>
            <source>GeoTIFF of four bands: red, green, blue, alpha (0 where the layer shows nothing).</source>
            <translation>GeoTIFF mit vier Kanälen: Rot, Grün, Blau, Alpha (0, wo der Layer nichts zeigt).</translation>
        </message>
        <message>
            <source>GeoTIFF of heights above ground at 2 m, in metres, of buildings and trees: as a laser scanner would see them, with errors of 1 m. For 'Create training set' and 'Classify local climate zones', as a layer of the objects.</source>
            <translation>GeoTIFF der Höhen über Grund in 2 m Auflösung, in Metern, von Gebäuden und Bäumen: wie ein Laserscanner sie sähe, mit Fehlern von 1 m. Für 'Trainingsdatensatz erstellen' und 'Lokale Klimazonen klassifizieren', als Layer der Objekte.</translation>
        </message>
        <message>
            <source>GeoTIFF of how far each cell's Sentinel-2 window lies from what the model has learnt from: up to 1 like its training windows, beyond 1 new to it; -1 is no data.</source>
            <translation>GeoTIFF, wie weit das Sentinel-2-Fenster jeder Zelle von dem entfernt ist, woraus das Modell gelernt hat: bis 1 wie seine Trainingsfenster, über 1 ihm neu; -1 bedeutet keine Daten.</translation>
        </message>
        <message>
            <source>GeoTIFF of how many classes are plausible in each cell (band 1; 0 is a cell like no training area), and of which (band 2: bit 0 is class 1, bit 16 class 17): of 10 areas like the training's, 9 hold their class among them. For models trained here.</source>
            <translation>GeoTIFF, wie viele Klassen in jeder Zelle plausibel sind (Kanal 1; 0 ist eine Zelle, die keinem Trainingsgebiet gleicht) und welche (Kanal 2: Bit 0 ist Klasse 1, Bit 16 Klasse 17): Von 10 Gebieten wie denen des Trainings haben 9 ihre Klasse darunter. Für hier trainierte Modelle.</translation>
        </message>
        <message>
            <source>GeoTIFF of red, green and blue at 1 m.</source>
            <translation>GeoTIFF mit Rot, Grün und Blau in 1 m Auflösung.</translation>
        </message>
        <message>
            <source>GeoTIFF of the LCZ codes.</source>
            <translation>GeoTIFF der LCZ-Codes.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data.</source>
            <translation>GeoTIFF der Kanäle B02, B03, B04, B05, B06, B07, B08, B8A, B11 und B12 in 10 m Auflösung: Reflektanz x 10000, 0 ist Leerwert.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data; its tags name every scene.</source>
            <translation>GeoTIFF der Kanäle B02, B03, B04, B05, B06, B07, B08, B8A, B11 und B12 in 10 m Auflösung: Reflektanz x 10000, 0 ist Leerwert; seine Tags nennen jede Szene.</translation>
        </message>
        <message>
            <source>GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.</source>
            <translation>GeoTIFF mit der Klasse, die den größten Teil jeder Zelle von 100 m bedeckt, mit der Standardlegende.</translation>
        </message>
        <message>
            <source>GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.</source>
            <translation>GeoTIFF der gefilterten Codes 1-17 auf dem Gitter der Karte, mit der Legende.</translation>
        </message>
        <message>
            <source>GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.</source>
            <translation>GeoTIFF der größten Wahrscheinlichkeit in jeder Zelle, 0 bis 1; -1 ist Leerwert.</translation>
        </message>
        <message>
            <source>GeoTIFF of the ten bands at 10 m, reflectance x 10000.</source>
            <translation>GeoTIFF der zehn Kanäle in 10 m Auflösung, Reflektanz x 10000.</translation>
        </message>
        <message>
            <source>GeoTIFF of what is beyond the maps' own errors. Band 1: 1 the same class in all maps; 2 maps differ, within their errors; 3 another built class; 4 another natural class; 5 natural became built; 6 built became natural. Then the first and the last class, the number of the map since which it is changed, and the probability of a change in per cent; 0 is no data.</source>
            <translation>GeoTIFF dessen, was über die eigenen Fehler der Karten hinausgeht. Band 1: 1 dieselbe Klasse in allen Karten; 2 die Karten unterscheiden sich im Rahmen ihrer Fehler; 3 eine andere bebaute Klasse; 4 eine andere natürliche Klasse; 5 Natürliches wurde bebaut; 6 Bebautes wurde natürlich. Danach die erste und die letzte Klasse, die Nummer der Karte, seit der die Zelle geändert ist, und die Wahrscheinlichkeit einer Änderung in Prozent; 0 heißt keine Daten.</translation>
        </message>
        <message>
            <source>GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.</source>
            <translation>GeoTIFF mit einem benannten Kanal samt Einheit für jeden Parameter und jeden Wert seiner Spanne; -9999 ist Leerwert.</translation>
        </message>
        <message>
            <source>GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.</source>
            <translation>GeoTIFF mit denselben Codes, den Farben und Klassennamen darin und 0 als Leerwert.</translation>
        </message>
        <message>
            <source>GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the other; 0 no data in either.</source>
            <translation>GeoTIFF: 1 dieselbe Klasse; 2 eine andere Klasse, beide bebaut oder beide natürlich; 3 in einer Karte bebaut, in der anderen natürlich; 0 Leerwert in einer von beiden.</translation>
        </message>
        <message>
            <source>Give both zones and 'Zones with parameters' or 'Table of zones', or none of them.</source>
            <translation>Geben Sie Zonen und dazu 'Zonen mit Parametern' oder 'Tabelle der Zonen' an, oder nichts davon.</translation>
        </message>
        <message>
            <source>Give either a place (one window) or an extent (a grid of windows).</source>
            <translation>Geben Sie entweder einen Ort (ein Fenster) oder eine Ausdehnung (ein Gitter von Fenstern) an.</translation>
        </message>
        <message>
            <source>Give one reference: either polygons with their class, or an LCZ raster.</source>
            <translation>Geben Sie genau eine Referenz an: entweder Polygone mit ihrer Klasse oder ein LCZ-Raster.</translation>
        </message>
        <message>
            <source>Give one reference: either reference areas or a reference map.</source>
            <translation>Geben Sie genau eine Referenz an: entweder Referenzgebiete oder eine Referenzkarte.</translation>
        </message>
        <message>
            <source>Give the address of the other catalogue.</source>
            <translation>Geben Sie die Adresse des anderen Katalogs an.</translation>
        </message>
        <message>
            <source>Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so that other programs show it too.</source>
            <translation>Gibt jedem LCZ-Raster die Standardfarben und Klassennamen, gleich welches Codeschema es hat: 1-17, 101-107 (WUDAPT, UMEP), 31-41 oder 51-61 (WRF). Das Schema wird an den Codes erkannt. Die Legende liegt im GeoTIFF selbst, sodass auch andere Programme sie zeigen.</translation>
        </message>
        <message>
            <source>Gives each cell of an LCZ map the urban canopy parameters that Stewart and Oke (2012) state for its class: minimum, middle and maximum of sky view factor, aspect ratio, building, impervious and pervious fraction, height, roughness class and length, admittance, albedo and anthropogenic heat. Where they state one bound only and the quantity has no physical limit, as with heights above 25 m or roughness lengths of at least 2 m, the maximum is no data and the middle is that bound. These are typical ranges of classes, not measurements of the place. Tables tell the same of each class of the map, with its area, and of each zone.</source>
            <translation>Gibt jeder Zelle einer LCZ-Karte die Parameter der Stadthindernisschicht (urban canopy parameters), die Stewart und Oke (2012) für ihre Klasse angeben: Minimum, Mitte und Maximum von Himmelssichtfaktor, Höhen-Breiten-Verhältnis, Gebäudeanteil, versiegeltem und unversiegeltem Anteil, Höhe, Rauigkeitsklasse und -länge, thermischer Admittanz, Albedo und anthropogener Wärme. Wo sie nur eine Grenze angeben und die Größe physikalisch nicht begrenzt ist, wie bei Höhen über 25 m oder Rauigkeitslängen von mindestens 2 m, ist das Maximum Leerwert und die Mitte diese Grenze. Das sind typische Spannen der Klassen, keine Messungen am Ort. Tabellen nennen dasselbe für jede Klasse der Karte, mit ihrer Fläche, und für jede Zone.</translation>
        </message>
        <message>
            <source>Go on with a training that was stopped, from the checkpoint beside the model file.</source>
            <translation>Ein abgebrochenes Training fortsetzen, vom Checkpoint neben der Modelldatei aus.</translation>
        </message>
        <message>
            <source>Google Earth stream</source>
            <translation>Google-Earth-Zweig</translation>
        </message>
        <message>
            <source>Google Earth stream: batch size</source>
            <translation>Google-Earth-Zweig: Batchgröße</translation>
        </message>
        <message>
            <source>Google Earth stream: epochs</source>
            <translation>Google-Earth-Zweig: Epochen</translation>
        </message>
        <message>
            <source>Google Earth stream: learning rate</source>
            <translation>Google-Earth-Zweig: Lernrate</translation>
        </message>
        <message>
            <source>Google Earth stream: patience (epochs)</source>
            <translation>Google-Earth-Zweig: Geduld (Epochen)</translation>
        </message>
        <message>
            <source>Graph file</source>
            <translation>Graphdatei</translation>
        </message>
        <message>
            <source>Graphs in a batch of the Google Earth stream; 32 as in the authors' code.</source>
            <translation>Graphen in einem Batch des Google-Earth-Zweigs; 32 wie im Code der Autoren.</translation>
        </message>
        <message>
            <source>Graphs of {done} of {count} windows</source>
            <translation>Graphen von {done} von {count} Fenstern</translation>
        </message>
        <message>
            <source>Ground around the extent (m)</source>
            <translation>Gelände um den Ausschnitt (m)</translation>
        </message>
        <message>
            <source>HTML file of the page; the log holds the same text.</source>
            <translation>HTML-Datei der Seite; das Protokoll enthält denselben Text.</translation>
        </message>
        <message>
            <source>HTML page</source>
            <translation>HTML-Seite</translation>
        </message>
        <message>
            <source>Hardly a pixel of {name} is below 1000 in its darkest band: it looks like processing baseline 04.00 or later (since January 2022), for which the reflectance offset is -1000. Give that offset, or the scale of its numbers where that is not 10000.</source>
            <translation>In {name} liegt im dunkelsten Kanal kaum ein Pixel unter 1000: Das sieht nach Processing Baseline 04.00 oder später aus (seit Januar 2022), bei der der Reflektanz-Offset -1000 ist. Geben Sie diesen Offset an, oder die Skalierung der Zahlen, wenn sie nicht 10000 ist.</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Höhe in Pixeln</translation>
        </message>
        <message>
            <source>Heights (synthetic)</source>
            <translation>Höhen (synthetisch)</translation>
        </message>
        <message>
            <source>Heights above ground, of buildings or of anything (nDSM), or any other rasters: mean and spread of each band in every object of the RGB image are learnt from too. The model then needs the same layers of every place that it maps, in the same order and unit. Any CRS and resolution; missing values are no data, not 0.</source>
            <translation>Höhen über Grund, von Gebäuden oder von allem (nDSM), oder beliebige andere Raster: Aus Mittel und Streuung jedes Kanals in jedem Objekt des RGB-Bildes wird mitgelernt. Das Modell braucht dann dieselben Layer von jedem Ort, den es kartiert, in derselben Reihenfolge und Einheit. Beliebiges KBS und beliebige Auflösung; fehlende Werte sind Leerwerte, nicht 0.</translation>
        </message>
        <message>
            <source>Heights or other layers of the objects</source>
            <translation>Höhen oder andere Layer der Objekte</translation>
        </message>
        <message>
            <source>High-resolution RGB image</source>
            <translation>Hochaufgelöstes RGB-Bild</translation>
        </message>
        <message>
            <source>Holds an LCZ map against reference areas or another LCZ map. Gives the confusion matrix, overall accuracy OA, OAu, OAbu and OAw as the LCZ Generator defines them, kappa, and each class's accuracies and F1, with intervals from bootstraps that draw whole areas. Figures that are undefined, as where a class is absent, are left empty.</source>
            <translation>Vergleicht eine LCZ-Karte mit Referenzgebieten oder einer anderen LCZ-Karte. Liefert die Konfusionsmatrix, die Gesamtgenauigkeit OA, OAu, OAbu und OAw nach der Definition des LCZ Generators, Kappa sowie Genauigkeiten und F1 jeder Klasse, mit Intervallen aus Bootstraps, die ganze Gebiete ziehen. Nicht definierte Kennzahlen, etwa wo eine Klasse fehlt, bleiben leer.</translation>
        </message>
        <message>
            <source>How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.</source>
            <translation>Wie wenig sich eine Maske mit dem Schwellenwert ändern darf, der sie ausschneidet; 0.92 wie im Artikel.</translation>
        </message>
        <message>
            <source>How many cells are classified at once; less needs less memory.</source>
            <translation>Wie viele Zellen auf einmal klassifiziert werden; ein kleinerer Wert braucht weniger Speicher.</translation>
        </message>
        <message>
            <source>How many places are suggested; ten are an evening's work.</source>
            <translation>Wie viele Orte vorgeschlagen werden; zehn sind Arbeit für einen Abend.</translation>
        </message>
        <message>
            <source>How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.</source>
            <translation>Wie viele Prompts eine Reihe von 320 m hat; ihr Quadrat bestimmt die Dauer. 12 wie im Artikel; 24 findet mehr.</translation>
        </message>
        <message>
            <source>How many robust standard deviations farther than usual from its class an area must lie in the image.</source>
            <translation>Um wie viele robuste Standardabweichungen ein Gebiet im Bild weiter als üblich von seiner Klasse entfernt liegen muss, um aufzufallen.</translation>
        </message>
        <message>
            <source>How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.</source>
            <translation>Wie oft die Gebiete mit Zurücklegen neu gezogen werden, um zu sagen, wie sicher die Kennzahlen sind; üblich sind 25.</translation>
        </message>
        <message>
            <source>How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.</source>
            <translation>Wie stark sich benachbarte Superpixel unterscheiden müssen, um getrennt zu bleiben; ein größerer Wert ergibt weniger und größere.</translation>
        </message>
        <message>
            <source>How often the training areas are drawn anew, with replacement, for the intervals; 1000 is usual.</source>
            <translation>Wie oft die Trainingsgebiete für die Intervalle mit Zurücklegen neu gezogen werden; üblich sind 1000.</translation>
        </message>
        <message>
            <source>How samples are split into train, validation and test: strict, into parts that share no ground (windows between them are left out), by whole polygons, whose windows may show the same ground, or at random by sample; the figures of the latter two are higher than a new place would give.</source>
            <translation>Wie die Stichproben in Training, Validierung und Test geteilt werden: streng, in Teile ohne gemeinsamen Boden (Fenster dazwischen fallen weg), nach ganzen Polygonen, deren Fenster denselben Boden zeigen können, oder zufällig nach Stichprobe; die Werte der beiden letzten sind höher, als ein neuer Ort sie ergäbe.</translation>
        </message>
        <message>
            <source>How single odd cells become zones; gaussian is the filter of WUDAPT.</source>
            <translation>Wie aus einzelnen abweichenden Zellen Zonen werden; gaussian ist der Filter von WUDAPT.</translation>
        </message>
        <message>
            <source>How sure SAM must be that a mask is right; 0.88 as in the paper.</source>
            <translation>Wie sicher SAM sein muss, dass eine Maske stimmt; 0.88 wie im Artikel.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and images on other grids, come to the 10 m grid.</source>
            <translation>Wie die Kanäle mit 20 m und Bilder auf anderen Gittern auf das 10-m-Gitter gebracht werden.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and scenes of other UTM zones, come to the 10 m grid.</source>
            <translation>Wie die Kanäle mit 20 m und Szenen anderer UTM-Zonen auf das 10-m-Gitter gebracht werden.</translation>
        </message>
        <message>
            <source>How the streams are fused: auto takes calibrated streams by the rule that gains most on validation areas left out, and the better stream alone where none gains; alpha is the paper's weighted mean, with the alpha under which the validation samples are likeliest; further features have no say in it.</source>
            <translation>Wie die Zweige fusioniert werden: auto nimmt kalibrierte Zweige nach der Regel, die auf ausgelassenen Validierungsgebieten am meisten gewinnt, und den besseren Zweig allein, wenn keine etwas gewinnt; alpha ist das gewichtete Mittel des Artikels, mit dem Alpha, unter dem die Validierungsbeispiele am wahrscheinlichsten sind; weitere Merkmale entscheiden darin nicht mit.</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.</source>
            <translation>Bild, in dem Gebiete einer Klasse ähnlich aussehen sollten, etwa das vorbereitete Sentinel-2-Bild. Alle seine Kanäle zählen.</translation>
        </message>
        <message>
            <source>Image that likeness is judged in, such as the Sentinel-2 image. Without one it is judged by the probabilities alone, which is less; without probabilities one is needed.</source>
            <translation>Bild, in dem die Ähnlichkeit beurteilt wird, etwa das Sentinel-2-Bild. Ohne Bild wird sie allein nach den Wahrscheinlichkeiten beurteilt, was weniger aussagt; ohne Wahrscheinlichkeiten ist eines nötig.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, the segmenter that the model was trained with finds them first.</source>
            <translation>Bild mit Rot, Grün und Blau und Pixeln bis 2.5 m, für Modelle mit zwei Zweigen. Sind unten keine Objekte angegeben, sucht sie zuerst der Segmentierer, mit dem das Modell trainiert wurde.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.</source>
            <translation>Bild mit Rot, Grün und Blau und Pixeln bis 2.5 m. Ohne ein solches Bild kann nur ein Sentinel-2-Zweig trainiert werden.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS). Colours and transparency are those that the image declares.</source>
            <translation>Bild mit Rot, Grün und Blau mit Pixeln bis 2,5 m: eine Datei oder ein Kachel- oder Kartendienst (XYZ, WMS, WCS). Farben und Transparenz sind die, die das Bild angibt.</translation>
        </message>
        <message>
            <source>Image with red, green and blue, pixels up to 2.5 m.</source>
            <translation>Bild mit Rot, Grün und Blau, Pixel bis 2.5 m.</translation>
        </message>
        <message>
            <source>Imagery</source>
            <translation>Bilddaten</translation>
        </message>
        <message>
            <source>Images of different levels cannot be brought together: {listed}. Choose those of one level.</source>
            <translation>Bilder verschiedener Level lassen sich nicht zusammenführen: {listed}. Wählen Sie Bilder eines einzigen Levels.</translation>
        </message>
        <message>
            <source>Images of different processors are brought together: {makers}. Their reflectances differ; better choose those of one.</source>
            <translation>Es werden Bilder verschiedener Prozessoren zusammengeführt: {makers}. Ihre Reflektanzen unterscheiden sich; wählen Sie besser die eines einzigen.</translation>
        </message>
        <message>
            <source>Import published weights</source>
            <translation>Veröffentlichte Gewichte importieren</translation>
        </message>
        <message>
            <source>In metres; by default that of the Sentinel-2 image on its 10 m pixels. Where images are in another one, a cell of the map is taken from their cell that holds its middle.</source>
            <translation>In Metern; standardmäßig das des Sentinel-2-Bildes auf seinen 10-m-Pixeln. Wo Bilder in einem anderen sind, wird eine Zelle der Karte aus deren Zelle genommen, in der ihre Mitte liegt.</translation>
        </message>
        <message>
            <source>In {alone:,} of {total:,} cells there were no instances, or imagery covers little of the window; there the Sentinel-2 stream decided alone.</source>
            <translation>In {alone:,} von {total:,} Zellen gab es keine Instanzen, oder die Bilddaten decken wenig vom Fenster ab; dort hat der Sentinel-2-Zweig allein entschieden.</translation>
        </message>
        <message>
            <source>In {count:,} cells the further features are missing; there the other streams decided without them.</source>
            <translation>In {count:,} Zellen fehlen die weiteren Merkmale; dort entschieden die anderen Zweige ohne sie.</translation>
        </message>
        <message>
            <source>Install engine</source>
            <translation>Rechenkern installieren</translation>
        </message>
        <message>
            <source>Installing the engine failed: '{command}' ended with code {returncode}. Check the connection and the free disk space, then run it again with 'Repair'. Its last words:
{tail}</source>
            <translation>Die Installation des Rechenkerns ist fehlgeschlagen: '{command}' endete mit Exit-Code {returncode}. Prüfen Sie die Verbindung und den freien Speicherplatz und führen Sie den Algorithmus dann mit 'Reparieren' erneut aus. Die letzte Ausgabe:
{tail}</translation>
        </message>
        <message>
            <source>Installing the engine failed: the disk is full. Make room (2 to 6 GB are needed), or set DF4LCZ_DATA to a folder on another disk, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>Die Installation des Rechenkerns ist fehlgeschlagen: Die Festplatte ist voll. Schaffen Sie Platz (2 bis 6 GB werden benötigt), oder setzen Sie DF4LCZ_DATA auf einen Ordner auf einer anderen Festplatte, und führen Sie 'Rechenkern installieren' erneut aus. Die letzten Worte von '{command}':
{tail}</translation>
        </message>
        <message>
            <source>Instances are kept in a GeoPackage ({extension}); given: {name}.</source>
            <translation>Instanzen werden in einem GeoPackage ({extension}) abgelegt; angegeben: {name}.</translation>
        </message>
        <message>
            <source>Invalid geometry, {reasons}</source>
            <translation>Ungültige Geometrie, {reasons}</translation>
        </message>
        <message>
            <source>JSON file</source>
            <translation>JSON-Datei</translation>
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
            <translation>Keras-Gewichte</translation>
        </message>
        <message>
            <source>L2A is surface reflectance, with a scene classification to leave clouds out by; L1C is top of atmosphere.</source>
            <translation>L2A ist Reflektanz am Boden mit einer Szenenklassifikation, nach der Wolken ausgelassen werden; L1C ist Reflektanz am Oberrand der Atmosphäre.</translation>
        </message>
        <message>
            <source>LCZ class of the place</source>
            <translation>LCZ-Klasse des Ortes</translation>
        </message>
        <message>
            <source>LCZ map</source>
            <translation>LCZ-Karte</translation>
        </message>
        <message>
            <source>LCZ map that suggests places</source>
            <translation>LCZ-Karte, die Orte vorschlägt</translation>
        </message>
        <message>
            <source>LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.</source>
            <translation>LCZ-Karte, die als wahr gilt, mit beliebigem Gitter und KBS. Bootstraps ziehen dann quadratische Blöcke von Zellen.</translation>
        </message>
        <message>
            <source>Labelled sample</source>
            <translation>Stichprobe mit Klassenangaben</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Later maps of a series, in the order of time. The map of agreement, the figures and the cross table are then of the first map and the last of these; the map of changes is of all. The band chosen for the second map, else for the first, is read in these too: the one of its name, or of its number where bands have no names.</source>
            <translation>Spätere Karten einer Reihe in zeitlicher Folge. Die Karte der Übereinstimmung, die Zahlen und die Kreuztabelle gelten dann für die erste Karte und die letzte von diesen, die Karte der Änderungen für alle. Der für die zweite Karte gewählte Kanal, sonst der für die erste, wird auch in diesen gelesen: der mit demselben Namen, oder mit derselben Nummer, wo Kanäle keine Namen haben.</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of RGB imagery: without it they say nothing.</source>
            <translation>Layer werden in den Objekten von RGB-Bilddaten gemessen: Ohne diese sagen sie nichts.</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of an RGB image, and none was given. Give the RGB image (rgb), or leave the layers out.</source>
            <translation>Layer werden in den Objekten eines RGB-Bildes gemessen, und es wurde keines angegeben. Geben Sie das RGB-Bild (rgb) an, oder lassen Sie die Layer weg.</translation>
        </message>
        <message>
            <source>Layers of objects: {pairs}.</source>
            <translation>Layer der Objekte: {pairs}.</translation>
        </message>
        <message>
            <source>Learn from further features</source>
            <translation>Aus weiteren Merkmalen lernen</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Learning rate of the Google Earth stream (default 0.003, or 0.01 of the paper's network); lower it where the loss jumps.</source>
            <translation>Lernrate des Google-Earth-Zweigs (Vorgabe 0.003, oder 0.01 beim Netz des Artikels); verringern Sie sie, wenn der Verlust springt.</translation>
        </message>
        <message>
            <source>Learning rate of the Sentinel-2 stream (default 0.002, or 0.0002 to fine-tune); lower it where the loss jumps.</source>
            <translation>Lernrate des Sentinel-2-Zweigs (ohne Angabe 0.002, bei Feinabstimmung 0.0002); verringern Sie sie, wenn der Verlust springt.</translation>
        </message>
        <message>
            <source>Leave out clouds</source>
            <translation>Wolken auslassen</translation>
        </message>
        <message>
            <source>Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.</source>
            <translation>Auslassen, was die Szenenklassifikation von Level-2A als Wolke ausweist. Level-1C hat keine solche Klassifikation: Die Wolken bleiben.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Line {number} of {name} names {file}, which is not there. Correct the path, or put the file there.</source>
            <translation>Zeile {number} von {name} nennt {file}, das es nicht gibt. Berichtigen Sie den Pfad, oder legen Sie die Datei dorthin.</translation>
        </message>
        <message>
            <source>Lines between joined nodes: window, the numbers of both nodes, length in metres.</source>
            <translation>Linien zwischen verbundenen Knoten: Fenster, die Nummern beider Knoten, Länge in Metern.</translation>
        </message>
        <message>
            <source>List of further Sentinel-2 images</source>
            <translation>Liste weiterer Sentinel-2-Bilder</translation>
        </message>
        <message>
            <source>Longest edge (m)</source>
            <translation>Längste Kante (m)</translation>
        </message>
        <message>
            <source>Longitude {longitude:.6g}, latitude {latitude:.6g} is no place on Earth. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Länge {longitude:.6g}, Breite {latitude:.6g} ist kein Ort auf der Erde. Prüfen Sie das Koordinatenbezugssystem des Layers, und weisen Sie das richtige zu.</translation>
        </message>
        <message>
            <source>Looking for windows with all their pixels</source>
            <translation>Fenster mit allen Pixeln werden gesucht</translation>
        </message>
        <message>
            <source>Looking in which zone cells lie</source>
            <translation>Es wird geprüft, in welcher Zone Zellen liegen</translation>
        </message>
        <message>
            <source>Looks up which Sentinel-2 scenes a catalogue has of a place and gives their footprints with date, cloud, tile and link, and how many megabytes 'Fetch Sentinel-2 composite' would fetch of them with the same choices. Nothing is fetched but the catalogue's answer.</source>
            <translation>Sieht nach, welche Sentinel-2-Szenen ein Katalog von einem Ort hat, und gibt ihre Umrisse mit Datum, Bewölkung, Kachel und Link aus sowie die Zahl der Megabyte, die 'Sentinel-2-Komposit herunterladen' mit denselben Einstellungen davon herunterladen würde. Heruntergeladen wird nur die Antwort des Katalogs.</translation>
        </message>
        <message>
            <source>Made-up borders</source>
            <translation>Künstliche Grenzen</translation>
        </message>
        <message>
            <source>Make the environment anew even when it seems complete.</source>
            <translation>Die Python-Umgebung neu anlegen, auch wenn sie vollständig erscheint.</translation>
        </message>
        <message>
            <source>Makes a GeoPackage to digitise training areas in: the class is chosen from a list of the 17 zones and shown in the standard colours, with year, author and note. An LCZ map, such as the global one, can suggest places: they come without a class and count for nothing until you choose one, since a map is no truth. An existing file that holds areas is never written over.</source>
            <translation>Erzeugt ein GeoPackage, in dem Trainingsgebiete digitalisiert werden: Die Klasse wird aus einer Liste der 17 Zonen gewählt und in den Standardfarben gezeigt, mit Jahr, Autor und Notiz. Eine LCZ-Karte, etwa die globale, kann Orte vorschlagen: Sie kommen ohne Klasse und zählen nicht, bis Sie eine wählen, denn eine Karte ist keine Wahrheit. Eine vorhandene Datei, die Gebiete enthält, wird nie überschrieben.</translation>
        </message>
        <message>
            <source>Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. The town is invented and lies in the sea; it says nothing about any real place.</source>
            <translation>Erzeugt eine kleine synthetische Stadt zum Lernen und Testen: alle 17 Lokalen Klimazonen, angelegt nach den Spannen von Stewart und Oke (Anteile, Höhen), als Sentinel-2-Bild, RGB-Bild in 1 m Auflösung, Trainingsgebiete und wahre LCZ-Karte. Beide Bilder sind aus einer einzigen Karte von Materialien und Höhen abgeleitet, mit Schatten, Mischung und Rauschen. Die Stadt ist erfunden und liegt im Meer; über einen wirklichen Ort sagt sie nichts.</translation>
        </message>
        <message>
            <source>Makes the ten-band image at 10 m that 'Classify local climate zones' reads from Sentinel-2 products as delivered (Level-1C or Level-2A, unpacked or zipped) or from files of single bands. The offset of processing baseline 04.00 and later is read from the product and removed, clouds are left out by the scene classification of Level-2A, several dates become a median and several tiles a mosaic.</source>
            <translation>Erzeugt das Bild mit zehn Kanälen in 10 m Auflösung, das 'Lokale Klimazonen klassifizieren' liest, aus Sentinel-2-Produkten wie geliefert (Level-1C oder Level-2A, entpackt oder gezippt) oder aus Dateien einzelner Kanäle. Der Offset der Processing Baseline 04.00 und später wird aus dem Produkt gelesen und entfernt, Wolken werden nach der Szenenklassifikation von Level-2A ausgelassen, mehrere Termine werden zu einem Median und mehrere Kacheln zu einem Mosaik.</translation>
        </message>
        <message>
            <source>Making the environment {folder} with {python}</source>
            <translation>Die Umgebung {folder} wird mit {python} angelegt</translation>
        </message>
        <message>
            <source>Map LCZs from imagery and training areas</source>
            <translation>LCZ aus Bilddaten und Trainingsgebieten kartieren</translation>
        </message>
        <message>
            <source>Map LCZs with a pretrained model</source>
            <translation>LCZ mit einem vortrainierten Modell kartieren</translation>
        </message>
        <message>
            <source>Map of agreement</source>
            <translation>Karte der Übereinstimmung</translation>
        </message>
        <message>
            <source>Map of changes</source>
            <translation>Karte der Änderungen</translation>
        </message>
        <message>
            <source>Mapped area (km²)</source>
            <translation>Kartierte Fläche (km²)</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Kartierung</translation>
        </message>
        <message>
            <source>Mapping from Sentinel-2 with a published network</source>
            <translation>Die Kartierung aus Sentinel-2 mit einem veröffentlichten Netz</translation>
        </message>
        <message>
            <source>Maps local climate zones from a Sentinel-2 image with a model file, such as the ones that 'Download weights' makes, and filters the map. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it.</source>
            <translation>Kartiert Lokale Klimazonen aus einem Sentinel-2-Bild mit einer Modelldatei, etwa einer von denen, die 'Gewichte herunterladen' anlegt, und filtert die Karte. Ein vortrainiertes Modell hat Ihre Stadt nicht gesehen: Rechnen Sie damit, dass 60 bis 70 % der Zellen stimmen, und prüfen Sie die Karte, bevor Sie sich auf sie verlassen.</translation>
        </message>
        <message>
            <source>Maps the 17 local climate zones from a Sentinel-2 image with a trained model, and from high-resolution RGB imagery too where the model has learnt to: the streams are fused where there is imagery with objects in it, elsewhere the Sentinel-2 stream decides alone. The result is a GeoTIFF with the standard LCZ legend: codes 1 to 10 are the built types, 11 to 17 the land cover types A to G, 0 is no data. Cells whose surroundings miss more than a quarter of their pixels are no data.</source>
            <translation>Kartiert die 17 Lokalen Klimazonen aus einem Sentinel-2-Bild mit einem trainierten Modell, und auch aus hochaufgelösten RGB-Bilddaten, wenn das Modell es gelernt hat: Wo es Bilddaten mit Objekten gibt, werden die Zweige fusioniert, sonst entscheidet der Sentinel-2-Zweig allein. Das Ergebnis ist ein GeoTIFF mit der üblichen LCZ-Legende: Die Codes 1 bis 10 sind die Bebauungstypen, 11 bis 17 die Landbedeckungstypen A bis G, 0 ist Leerwert. Zellen, deren Umgebung mehr als ein Viertel ihrer Pixel fehlt, sind Leerwert.</translation>
        </message>
        <message>
            <source>Marking small patches</source>
            <translation>Kleine Flächen werden markiert</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>Mittleres F1 der Klassen</translation>
        </message>
        <message>
            <source>Measures the area of each class of an LCZ map in square kilometres and per cent, in all and in each polygon of a zone layer. Areas are true areas on the ground also in degrees and Web Mercator. No data is no data: it counts for no class. Cells on a zone's edge count by the share inside.</source>
            <translation>Misst die Fläche jeder Klasse einer LCZ-Karte in Quadratkilometern und Prozent, insgesamt und in jedem Polygon eines Zonenlayers. Flächen sind wahre Flächen am Boden, auch in Grad und in Web Mercator. Leerwert bleibt Leerwert: Er zählt zu keiner Klasse. Zellen am Rand einer Zone zählen mit dem Anteil, der innen liegt.</translation>
        </message>
        <message>
            <source>Measuring patches</source>
            <translation>Flächen werden vermessen</translation>
        </message>
        <message>
            <source>Megabytes fetched</source>
            <translation>Heruntergeladene Megabyte</translation>
        </message>
        <message>
            <source>Megabytes to fetch, about</source>
            <translation>Herunterzuladende Megabyte, etwa</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Mixed precision</source>
            <translation>Gemischte Präzision</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model file to evaluate, made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>Zu bewertende Modelldatei, erzeugt von 'DF4LCZ-Modell trainieren' oder 'Veröffentlichte Gewichte importieren'.</translation>
        </message>
        <message>
            <source>Model file, for Sentinel-2 streams</source>
            <translation>Modelldatei, für Sentinel-2-Zweige</translation>
        </message>
        <message>
            <source>Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.</source>
            <translation>Modelldatei, erzeugt von 'Gewichte herunterladen', 'Veröffentlichte Gewichte importieren' oder 'DF4LCZ-Modell trainieren'.</translation>
        </message>
        <message>
            <source>Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of 'Download weights'.</source>
            <translation>Modell, dessen Sentinel-2-Zweig an die Stelle des 3D-Netzes tritt, unverändert oder weiter trainiert, etwa eines von 'Gewichte herunterladen'.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models know the objects of the segmenter that they were trained with; those of another are refused unless this is set.</source>
            <translation>Modelle kennen die Objekte des Segmentierers, mit dem sie trainiert wurden; die eines anderen werden abgelehnt, es sei denn, diese Option ist aktiviert.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>Months are 1 to 12; given: {wrong}. Check them.</source>
            <translation>Monate sind 1 bis 12; angegeben: {wrong}. Prüfen Sie sie.</translation>
        </message>
        <message>
            <source>More Sentinel-2 images for the same map, such as the other tiles of a region, also of other UTM zones: each cell is taken from the zone that it lies in. Images of one CRS on the same 10 m pixels are read as one; where they overlap the first that has data counts.</source>
            <translation>Weitere Sentinel-2-Bilder für dieselbe Karte, etwa die übrigen Kacheln einer Region, auch aus anderen UTM-Zonen: Jede Zelle wird aus der Zone genommen, in der sie liegt. Bilder eines KBS auf denselben 10-m-Pixeln werden wie eines gelesen; wo sie sich überlappen, zählt das erste, das Daten hat.</translation>
        </message>
        <message>
            <source>More than this is refused before anything is fetched.</source>
            <translation>Mehr als dies wird abgelehnt, bevor etwas heruntergeladen wird.</translation>
        </message>
        <message>
            <source>Most cloud (%)</source>
            <translation>Höchste Bewölkung (%)</translation>
        </message>
        <message>
            <source>Most nodes</source>
            <translation>Höchstzahl der Knoten</translation>
        </message>
        <message>
            <source>Most passes over the training samples; the best one counts.</source>
            <translation>Höchstzahl der Durchgänge durch die Trainingsbeispiele; der beste zählt.</translation>
        </message>
        <message>
            <source>Most to fetch (MB)</source>
            <translation>Höchstmenge zum Herunterladen (MB)</translation>
        </message>
        <message>
            <source>Most windows of one area</source>
            <translation>Höchstzahl der Fenster je Gebiet</translation>
        </message>
        <message>
            <source>Most windows of one class</source>
            <translation>Höchstzahl der Fenster je Klasse</translation>
        </message>
        <message>
            <source>Name of the collection in the catalogue; by default that of the level.</source>
            <translation>Name der Sammlung im Katalog; ohne Angabe die des Levels.</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Name des Modells</translation>
        </message>
        <message>
            <source>Name the source as: {licence}</source>
            <translation>Nennen Sie die Quelle so: {licence}</translation>
        </message>
        <message>
            <source>Names of the bands in their order, such as B02,B03,B04, and - for bands that are none. By default what names, wavelengths or the files of a virtual raster say, else the usual order, if they look so.</source>
            <translation>Namen der Bänder in ihrer Reihenfolge, etwa B02,B03,B04, und - für Bänder, die keine sind. Standardmäßig das, was Namen, Wellenlängen oder die Dateien eines virtuellen Rasters sagen, sonst die übliche Reihenfolge, wenn die Bänder danach aussehen.</translation>
        </message>
        <message>
            <source>Names the zones in tables and charts; by default a field called name, else the features' numbers.</source>
            <translation>Benennt die Zonen in Tabellen und Diagrammen; ohne Angabe ein Feld namens name, sonst die Nummern der Objekte.</translation>
        </message>
        <message>
            <source>Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.</source>
            <translation>Benötigt werden die Sentinel-2-Kanäle {bands}, in den Kanalbeschreibungen so benannt.</translation>
        </message>
        <message>
            <source>Neither probabilities nor an image was given. Give the probabilities of a first map, or, before there is one, the Sentinel-2 image.</source>
            <translation>Weder Wahrscheinlichkeiten noch ein Bild wurden angegeben. Die Wahrscheinlichkeiten einer ersten Karte angeben oder, solange es keine gibt, das Sentinel-2-Bild.</translation>
        </message>
        <message>
            <source>Network of further features</source>
            <translation>Netz der weiteren Merkmale</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream</source>
            <translation>Netz des Google-Earth-Zweigs</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream: gcn2 looks at texture, shape and surroundings of up to 200 objects, gcn is that of the paper, and taken where the training set has nothing more.</source>
            <translation>Netz des Google-Earth-Zweigs: gcn2 betrachtet Textur, Form und Umgebung von bis zu 200 Objekten, gcn ist das des Artikels und wird genommen, wenn der Trainingsdatensatz nicht mehr enthält.</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream</source>
            <translation>Netz des Sentinel-2-Zweigs</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream: resnet3d is the paper's, sen2lcz and resnet_v2 are smaller 2D networks.</source>
            <translation>Netz des Sentinel-2-Zweigs: resnet3d ist das des Artikels, sen2lcz und resnet_v2 sind kleinere 2D-Netze.</translation>
        </message>
        <message>
            <source>Network of the stream of further features: feature_net is light, and takes up to some hundred bands.</source>
            <translation>Netz des Zweigs der weiteren Merkmale: feature_net ist leicht und nimmt bis zu einigen hundert Kanälen.</translation>
        </message>
        <message>
            <source>New training areas</source>
            <translation>Neue Trainingsgebiete</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found, but the smaller PyTorch for processors cannot be had: {index} does not answer. The build of the package index is taken.</source>
            <translation>Es wurde keine NVIDIA-Grafikkarte gefunden, aber das kleinere PyTorch für Prozessoren ist nicht zu haben: {index} antwortet nicht. Die Variante des Paketindex wird genommen.</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found: the smaller PyTorch for processors is taken.</source>
            <translation>Es wurde keine NVIDIA-Grafikkarte gefunden: Das kleinere PyTorch für Prozessoren wird genommen.</translation>
        </message>
        <message>
            <source>No Python {need} to {newest} that can make virtual environments was found ({listed}). Install Python (on Debian and Ubuntu also the package python3-venv), or make an environment yourself from {requirements} and name its Python in the options.</source>
            <translation>Es wurde kein Python {need} bis {newest} gefunden, das virtuelle Umgebungen anlegen kann ({listed}). Installieren Sie Python (unter Debian und Ubuntu auch das Paket python3-venv), oder legen Sie selbst eine Umgebung nach {requirements} an und geben Sie deren Python in den Optionen an.</translation>
        </message>
        <message>
            <source>No RGB imagery was given: the Sentinel-2 stream decides alone.</source>
            <translation>Es wurden keine RGB-Bilddaten angegeben: Der Sentinel-2-Zweig entscheidet allein.</translation>
        </message>
        <message>
            <source>No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.</source>
            <translation>Es wurde kein Sentinel-2-Produkt angegeben. Wählen Sie einen SAFE-Ordner, eine Zip-Datei oder die Dateien seiner Kanäle.</translation>
        </message>
        <message>
            <source>No areas yet of: {classes}. Draw some where you know that there are any.</source>
            <translation>Noch keine Gebiete von: {classes}. Zeichnen Sie einige, wo Sie sicher wissen, dass es solche gibt.</translation>
        </message>
        <message>
            <source>No cell has data in two of the maps. Choose maps of the same place.</source>
            <translation>Keine Zelle hat in zwei der Karten Daten. Wählen Sie Karten desselben Ortes.</translation>
        </message>
        <message>
            <source>No class yet</source>
            <translation>Noch keine Klasse</translation>
        </message>
        <message>
            <source>No codes are given. Give each value with its class, such as 21=1,22=2,31=A.</source>
            <translation>Es sind keine Codes angegeben. Geben Sie zu jedem Wert seine Klasse an, etwa 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>No extent</source>
            <translation>Keine Ausdehnung</translation>
        </message>
        <message>
            <source>No field of {source} holds LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {looked}; its fields are: {names}. {advice}</source>
            <translation>Kein Feld von {source} enthält LCZ-Klassen (1 bis 17, A bis G, 101 bis 107 oder Namen). Geprüfte Felder: {looked}; vorhandene Felder: {names}. {advice}</translation>
        </message>
        <message>
            <source>No fixed versions are known for {tag}; the newest that fit are taken.</source>
            <translation>Für {tag} sind keine festen Versionen bekannt; genommen werden die neuesten passenden.</translation>
        </message>
        <message>
            <source>No geometry</source>
            <translation>Keine Geometrie</translation>
        </message>
        <message>
            <source>No layer of {name} holds polygons with LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {layers}. Choose the class field and the layer, as {example}.</source>
            <translation>Kein Layer von {name} enthält Polygone mit LCZ-Klassen (1 bis 17, A bis G, 101 bis 107 oder Namen). Angesehen wurden: {layers}. Wählen Sie das Klassenfeld und den Layer, etwa {example}.</translation>
        </message>
        <message>
            <source>No object of {min_area_m2:g} m² or more was found; the layer is empty.</source>
            <translation>Es wurde kein Objekt von {min_area_m2:g} m² oder mehr gefunden; der Layer ist leer.</translation>
        </message>
        <message>
            <source>No scene is left that can be trusted. Choose other dates or another catalogue.</source>
            <translation>Es bleibt keine Szene übrig, der zu trauen ist. Wählen Sie andere Tage oder einen anderen Katalog.</translation>
        </message>
        <message>
            <source>No space is left in {folder}, which is needed to write {destination}. Make room there.</source>
            <translation>In {folder} ist kein Speicherplatz mehr frei; er wird benötigt, um {destination} zu schreiben. Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <source>No space is left to write {destination}. Make room or choose another place.</source>
            <translation>Der Speicherplatz reicht nicht, um {destination} zu schreiben. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>No temporary folder can be made ({error}). Make room in {folder}, or set the variable TMPDIR (on Windows TEMP) to another folder.</source>
            <translation>Es lässt sich kein temporärer Ordner anlegen ({error}). Schaffen Sie Platz in {folder}, oder setzen Sie die Variable TMPDIR (unter Windows TEMP) auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>No training samples of: {unseen}. The model will not know these classes.</source>
            <translation>Keine Trainingsbeispiele von: {unseen}. Das Modell wird diese Klassen nicht kennen.</translation>
        </message>
        <message>
            <source>No usable training area is left in {name}. {problems}</source>
            <translation>In {name} bleibt kein verwendbares Trainingsgebiet übrig. {problems}</translation>
        </message>
        <message>
            <source>No window centre at a step of {step:g} m</source>
            <translation>Kein Fenstermittelpunkt bei einer Schrittweite von {step:g} m</translation>
        </message>
        <message>
            <source>No window of class {title} is left</source>
            <translation>Von der Klasse {title} ist kein Fenster übrig</translation>
        </message>
        <message>
            <source>No window of {window_m:g} m around a training area of {name} lies wholly on the images. Check that areas and images show the same place.</source>
            <translation>Kein Fenster von {window_m:g} m um ein Trainingsgebiet von {name} liegt ganz auf den Bildern. Prüfen Sie, ob Gebiete und Bilder denselben Ort zeigen.</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Nodes and edges are written as GeoPackages (.gpkg); given: {name}.</source>
            <translation>Knoten und Kanten werden als GeoPackages (.gpkg) geschrieben; angegeben: {name}.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on the image. Check the coordinate reference systems of both, or choose an image of the same place.</source>
            <translation>Keines der {count} Gebiete von {name} liegt auf dem Bild. Prüfen Sie die Koordinatenbezugssysteme beider, oder wählen Sie ein Bild desselben Ortes.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose data of the same place.</source>
            <translation>Keines der {count} Gebiete von {name} liegt auf {reader_name}. Prüfen Sie die Koordinatenbezugssysteme beider, oder wählen Sie Daten desselben Ortes.</translation>
        </message>
        <message>
            <source>None of the {count} zones of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose zones of the same place.</source>
            <translation>Keine der {count} Zonen von {name} liegt auf {reader_name}. Prüfen Sie die Koordinatenbezugssysteme beider, oder wählen Sie Zonen desselben Ortes.</translation>
        </message>
        <message>
            <source>Not a window of 320 m wholly on {image}</source>
            <translation>Kein Fenster von 320 m ganz auf {image}</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, in which there is no Sentinel-2 product as delivered (MTD_MSIL1C.xml or MTD_MSIL2A.xml).</source>
            <translation>Nicht verwendet aus {path}: {files}, worin kein Sentinel-2-Produkt wie geliefert liegt (MTD_MSIL1C.xml oder MTD_MSIL2A.xml).</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, which lie beside the products in it. Choose these files too if they are wanted.</source>
            <translation>Nicht verwendet aus {path}: {files}, die neben den darin enthaltenen Produkten liegen. Wählen Sie auch diese Dateien, wenn sie gewünscht sind.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, or mask fewer classes.</source>
            <translation>Von den Szenen bleibt nichts übrig: Alle Pixel sind Leerwerte oder Wolken. Wählen Sie eine andere Ausdehnung oder einen anderen Termin, oder maskieren Sie weniger Klassen.</translation>
        </message>
        <message>
            <source>Nothing is suggested where they are, nor where it looks as there.</source>
            <translation>Wo sie liegen und wo es so aussieht wie dort, wird nichts vorgeschlagen.</translation>
        </message>
        <message>
            <source>Nothing tells where {name} lies on the ground: it has no geotransform, no world file and no control points. Give it its place first (Raster &gt; Georeferencer, or put its world file beside it).</source>
            <translation>Nichts sagt, wo {name} am Boden liegt: Es gibt keine Geotransformation, keine World-Datei und keine Passpunkte. Geben Sie der Datei zuerst ihre Lage (Raster &gt; Georeferenzierung, oder legen Sie ihre World-Datei daneben).</translation>
        </message>
        <message>
            <source>Nothing to write: name a stack or a table of classes, or zones and what to write of them.</source>
            <translation>Nichts zu schreiben: Geben Sie einen Parameterstapel oder eine Tabelle der Klassen an, oder Zonen und was von ihnen zu schreiben ist.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Nowhere does {name} show {size:g} m of one class for: {classes}. Look for these yourself, or choose a smaller size.</source>
            <translation>Nirgends zeigt {name} {size:g} m einer einzigen Klasse für: {classes}. Suchen Sie diese selbst, oder wählen Sie eine kleinere Größe.</translation>
        </message>
        <message>
            <source>NumPy arrays</source>
            <translation>NumPy-Arrays</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number of areas</source>
            <translation>Anzahl der Gebiete</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Anzahl der Kanäle</translation>
        </message>
        <message>
            <source>Number of cells</source>
            <translation>Anzahl der Zellen</translation>
        </message>
        <message>
            <source>Number of cells compared</source>
            <translation>Anzahl der verglichenen Zellen</translation>
        </message>
        <message>
            <source>Number of cells that Sentinel-2 decided alone</source>
            <translation>Anzahl der Zellen, die Sentinel-2 allein entschieden hat</translation>
        </message>
        <message>
            <source>Number of cells with data</source>
            <translation>Anzahl der Zellen mit Daten</translation>
        </message>
        <message>
            <source>Number of cells without data</source>
            <translation>Anzahl der Zellen ohne Daten</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <source>Number of edges</source>
            <translation>Anzahl der Kanten</translation>
        </message>
        <message>
            <source>Number of flagged areas</source>
            <translation>Anzahl der markierten Gebiete</translation>
        </message>
        <message>
            <source>Number of images used</source>
            <translation>Anzahl der verwendeten Bilder</translation>
        </message>
        <message>
            <source>Number of labelled points</source>
            <translation>Anzahl der Punkte mit Klassenangabe</translation>
        </message>
        <message>
            <source>Number of models in the plugin's folder</source>
            <translation>Anzahl der Modelle im Ordner der Erweiterung</translation>
        </message>
        <message>
            <source>Number of nodes</source>
            <translation>Anzahl der Knoten</translation>
        </message>
        <message>
            <source>Number of objects</source>
            <translation>Anzahl der Objekte</translation>
        </message>
        <message>
            <source>Number of places</source>
            <translation>Anzahl der Orte</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Anzahl der Punkte</translation>
        </message>
        <message>
            <source>Number of points without a label</source>
            <translation>Anzahl der Punkte ohne Klassenangabe</translation>
        </message>
        <message>
            <source>Number of problems found in the areas</source>
            <translation>Anzahl der in den Gebieten gefundenen Probleme</translation>
        </message>
        <message>
            <source>Number of reference areas on the map</source>
            <translation>Anzahl der Referenzgebiete auf der Karte</translation>
        </message>
        <message>
            <source>Number of reference cells</source>
            <translation>Anzahl der Referenzzellen</translation>
        </message>
        <message>
            <source>Number of reference cells without data in the map</source>
            <translation>Anzahl der Referenzzellen ohne Daten in der Karte</translation>
        </message>
        <message>
            <source>Number of samples</source>
            <translation>Anzahl der Beispiele</translation>
        </message>
        <message>
            <source>Number of scenes</source>
            <translation>Anzahl der Szenen</translation>
        </message>
        <message>
            <source>Number of scenes used</source>
            <translation>Anzahl der verwendeten Szenen</translation>
        </message>
        <message>
            <source>Number of suggestions</source>
            <translation>Anzahl der Vorschläge</translation>
        </message>
        <message>
            <source>Number of training areas</source>
            <translation>Anzahl der Trainingsgebiete</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Anzahl der Fenster</translation>
        </message>
        <message>
            <source>Number, area, perimeter, shape and vertices by class.</source>
            <translation>Anzahl, Fläche, Umfang, Form und Stützpunkte nach Klassen.</translation>
        </message>
        <message>
            <source>Numbers of the bands that show red, green and blue, such as 3,2,1. By default those that the image marks by colour or names so, else those that QGIS draws.</source>
            <translation>Nummern der Kanäle, die Rot, Grün und Blau zeigen, etwa 3,2,1. Ohne Angabe die, die das Bild durch Farbe oder Namen so kennzeichnet, sonst die, die QGIS darstellt.</translation>
        </message>
        <message>
            <source>Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.</source>
            <translation>Nummern der Monate, die in jedem Jahr zählen, etwa 5,6,7,8,9; ohne Angabe alle.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification of Level-2A: 1 defective, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow, 2 dark.</source>
            <translation>Nummern der Szenenklassifikation von Level-2A: 1 defekt, 3 Wolkenschatten, 8 und 9 Wolke, 10 dünner Zirrus, 11 Schnee, 2 dunkel.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
            <translation>Nummern der Szenenklassifikation: 0 Leerwert, 1 defekt, 2 dunkel, 3 Wolkenschatten, 4 Vegetation, 5 unbewachsen, 6 Wasser, 7 nicht klassifiziert, 8 und 9 Wolke, 10 dünner Zirrus, 11 Schnee.</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>Objects in high-resolution imagery</source>
            <translation>Objekte in hochaufgelösten Bilddaten</translation>
        </message>
        <message>
            <source>Objects in the image</source>
            <translation>Objekte im Bild</translation>
        </message>
        <message>
            <source>Objects that 'Segment objects' found in the image, to save that work.</source>
            <translation>Objekte, die 'Objekte segmentieren' im Bild gefunden hat, um diese Arbeit zu sparen.</translation>
        </message>
        <message>
            <source>Objects with less area inside the window are left out.</source>
            <translation>Objekte mit weniger Fläche innerhalb des Fensters werden ausgelassen.</translation>
        </message>
        <message>
            <source>Of the bands of {name}, some names tell a pixel size, such as {sized}, and others none, such as {unsized}: they look like two products, as of Level-2A and Level-1C, whose numbers differ. Put the files of each into a folder of its own; if they are of one, name them alike.</source>
            <translation>Von den Kanälen von {name} nennen manche Namen eine Pixelgröße, etwa {sized}, und andere keine, etwa {unsized}: Das sieht nach zwei Produkten aus, etwa Level-2A und Level-1C, deren Zahlen sich unterscheiden. Legen Sie die Dateien jedes Produkts in einen eigenen Ordner; gehören sie zu einem einzigen, benennen Sie sie einheitlich.</translation>
        </message>
        <message>
            <source>Of the new layer. By default that of the map, else of the project, else WGS 84.</source>
            <translation>Des neuen Layers. Ohne Angabe das der Karte, sonst das des Projekts, sonst WGS 84.</translation>
        </message>
        <message>
            <source>Of the overall accuracy: with 0.03 the truth lies within about 0.06 of the figure. Half of it needs four times the points.</source>
            <translation>Der Gesamtgenauigkeit: Bei 0.03 liegt die Wahrheit innerhalb von etwa 0.06 um die Kennzahl. Die Hälfte davon braucht viermal so viele Punkte.</translation>
        </message>
        <message>
            <source>Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.</source>
            <translation>Von zwei Masken, deren Hüllrechtecke sich um mehr als diese IoU überlappen, entfällt die schlechtere; 0.4 wie im Artikel.</translation>
        </message>
        <message>
            <source>Of {count} scenes {name} does not tell how much cloud they have. They come after the others.</source>
            <translation>Bei {count} Szenen gibt {name} nicht an, wie bewölkt sie sind. Sie kommen nach den anderen.</translation>
        </message>
        <message>
            <source>Offset of band files</source>
            <translation>Offset der Kanaldateien</translation>
        </message>
        <message>
            <source>One row for each class of the map: its area, and the figures of each parameter, in the units of the stack.</source>
            <translation>Eine Zeile für jede Klasse der Karte: ihre Fläche und die Kennzahlen jedes Parameters, in den Einheiten des Stapels.</translation>
        </message>
        <message>
            <source>One row for each zone, with each class's figures.</source>
            <translation>Eine Zeile für jede Zone, mit den Kennzahlen jeder Klasse.</translation>
        </message>
        <message>
            <source>One row for each zone, with its largest class and the same figures as its layer.</source>
            <translation>Eine Zeile für jede Zone, mit ihrer größten Klasse und denselben Kennzahlen wie in ihrem Layer.</translation>
        </message>
        <message>
            <source>Only nodes up to this distance are joined; by default all are, as in the method.</source>
            <translation>Nur Knoten bis zu diesem Abstand werden verbunden; ohne Angabe alle, wie in der Methode.</translation>
        </message>
        <message>
            <source>Only {read} of {count} features of the layer '{name}' arrived. Try again, or save it as a GeoPackage (Export &gt; Save Features As), check that all are in it, and use that.</source>
            <translation>Nur {read} von {count} Objekten des Layers '{name}' sind angekommen. Versuchen Sie es wieder, oder speichern Sie ihn als GeoPackage (Exportieren &gt; Objekte speichern als), prüfen Sie, dass alle darin sind, und verwenden Sie dieses.</translation>
        </message>
        <message>
            <source>Other classes in {fields} than in {name}</source>
            <translation>Andere Klassen in {fields} als in {name}</translation>
        </message>
        <message>
            <source>Outside of where {crs} is defined</source>
            <translation>Außerhalb des Bereichs, in dem {crs} definiert ist</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>Overall accuracy OA</source>
            <translation>Gesamtgenauigkeit OA</translation>
        </message>
        <message>
            <source>Overall accuracy on the test samples</source>
            <translation>Gesamtgenauigkeit auf den Testbeispielen</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Überlappungen</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Page with all figures and the confusion matrices.</source>
            <translation>Seite mit allen Kennzahlen und den Konfusionsmatrizen.</translation>
        </message>
        <message>
            <source>Page with charts and tables.</source>
            <translation>Seite mit Diagrammen und Tabellen.</translation>
        </message>
        <message>
            <source>Page with charts, tables and the flagged areas.</source>
            <translation>Seite mit Diagrammen, Tabellen und den markierten Gebieten.</translation>
        </message>
        <message>
            <source>Page with the curves, the choice of alpha, accuracies and confusion matrices.</source>
            <translation>Seite mit den Kurven, der Wahl von Alpha, Genauigkeiten und Konfusionsmatrizen.</translation>
        </message>
        <message>
            <source>Page with the figures and tables.</source>
            <translation>Seite mit den Kennzahlen und Tabellen.</translation>
        </message>
        <message>
            <source>Page with the figures, the cross table and areas.</source>
            <translation>Seite mit den Kennzahlen, der Kreuztabelle und den Flächen.</translation>
        </message>
        <message>
            <source>Page with the figures, the matrix and box plots.</source>
            <translation>Seite mit den Kennzahlen, der Matrix und Boxplots.</translation>
        </message>
        <message>
            <source>Parameter stack</source>
            <translation>Parameterstapel</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Part of the image to map. By default the whole image.</source>
            <translation>Zu kartierender Teil des Bildes. Ohne Angabe das ganze Bild.</translation>
        </message>
        <message>
            <source>Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.</source>
            <translation>Zu kartierender Teil des Bildes; er wird auf ganze Pixel von 10 m erweitert. Ohne Angabe das ganze Bild.</translation>
        </message>
        <message>
            <source>Part of the image; by default the whole of a file. Services need it.</source>
            <translation>Teil des Bildes; ohne Angabe bei einer Datei das ganze Bild. Bei Diensten ist die Angabe nötig.</translation>
        </message>
        <message>
            <source>Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.</source>
            <translation>Anteil am kleineren zweier Gebiete, 0 bis 1, ab dem ihre gemeinsame Fläche als Überlappung gilt.</translation>
        </message>
        <message>
            <source>Part of the split</source>
            <translation>Teil der Aufteilung</translation>
        </message>
        <message>
            <source>Part to export; required for services. By default all of a file.</source>
            <translation>Zu exportierender Teil; für Dienste erforderlich. Ohne Angabe die ganze Datei.</translation>
        </message>
        <message>
            <source>Part to prepare, widened to whole pixels. By default all that the products cover.</source>
            <translation>Vorzubereitender Teil, auf ganze Pixel erweitert. Ohne Angabe alles, was die Produkte abdecken.</translation>
        </message>
        <message>
            <source>Patches of 320 m with four more crops each: the paper's own way, five times the work. Only for comparisons and for models that were trained so.</source>
            <translation>Ausschnitte von 320 m mit je vier weiteren Teilausschnitten, wie im Artikel; das ist fünfmal so viel Arbeit. Nur für Vergleiche und für Modelle, die so trainiert wurden.</translation>
        </message>
        <message>
            <source>Patience (epochs)</source>
            <translation>Geduld (Epochen)</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for where none are given.</source>
            <translation>Pixelgröße, mit der nach Objekten gesucht wird, wenn keine angegeben sind.</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller objects and takes longer.</source>
            <translation>Pixelgröße, mit der nach Objekten gesucht wird. Die Methode ist für 1 m gemacht; eine feinere findet kleinere Objekte und dauert länger.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Planning the synthetic town</source>
            <translation>Die synthetische Stadt wird geplant</translation>
        </message>
        <message>
            <source>Plausible classes</source>
            <translation>Plausible Klassen</translation>
        </message>
        <message>
            <source>Please cite</source>
            <translation>Bitte zitieren</translation>
        </message>
        <message>
            <source>Plugin folder</source>
            <translation>Ordner der Erweiterung</translation>
        </message>
        <message>
            <source>Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.</source>
            <translation>Punkte in der Mitte des Hüllrechtecks jedes Objekts: Fenster, Nummer, Objekt, mittleres Rot, Grün und Blau, cx und cy.</translation>
        </message>
        <message>
            <source>Points of 'Draw accuracy sample' with the class filled in. Points without a class are left out, and so are classes of the map without a labelled point, as long as they cover 5 % of it at most.</source>
            <translation>Punkte von 'Genauigkeitsstichprobe ziehen' mit ausgefüllter Klasse. Punkte ohne Klasse werden ausgelassen, ebenso Klassen der Karte ohne Punkt mit Klassenangabe, solange sie höchstens 5 % von ihr einnehmen.</translation>
        </message>
        <message>
            <source>Points of each class at least</source>
            <translation>Mindestzahl der Punkte je Klasse</translation>
        </message>
        <message>
            <source>Points or lines instead of polygons</source>
            <translation>Punkte oder Linien anstelle von Polygonen</translation>
        </message>
        <message>
            <source>Polygons of class {title}: {count}, fewer than {fewest}</source>
            <translation>Polygone der Klasse {title}: {count}, weniger als {fewest}</translation>
        </message>
        <message>
            <source>Polygons of known class, which the map's maker should not have trained with. Any CRS. A cell counts when its centre lies in one, and once however many do; an area that holds no centre counts the cell in which it lies, unless that cell's centre lies in another. Cells of areas of different classes are left out. Give either these or a reference map.</source>
            <translation>Polygone bekannter Klasse, mit denen der Ersteller der Karte nicht trainiert haben sollte. Beliebiges KBS. Eine Zelle zählt, wenn ihr Mittelpunkt in einem liegt, und nur einmal, in wie vielen er auch liegt; ein Gebiet, das keinen Mittelpunkt enthält, zählt die Zelle, in der es liegt, sofern deren Mittelpunkt nicht in einem anderen liegt. Zellen von Gebieten verschiedener Klassen werden ausgelassen. Geben Sie entweder diese oder eine Referenzkarte an.</translation>
        </message>
        <message>
            <source>Polygons to average the parameters in, such as a model's grid cells. Any CRS.</source>
            <translation>Polygone, in denen die Parameter gemittelt werden, etwa die Gitterzellen eines Klimamodells. Beliebiges KBS.</translation>
        </message>
        <message>
            <source>Polygons to measure one by one, such as districts. Any CRS.</source>
            <translation>Polygone, die einzeln ausgemessen werden, etwa Stadtteile. Beliebiges KBS.</translation>
        </message>
        <message>
            <source>Polygons with their class (field class, 1 to 17), or a KML file with a folder for each class; five and more a class.</source>
            <translation>Polygone mit ihrer Klasse (Feld class, 1 bis 17) oder eine KML-Datei mit einem Ordner für jede Klasse; fünf und mehr je Klasse.</translation>
        </message>
        <message>
            <source>Polygons with their class that the training does not use. The training areas themselves would flatter.</source>
            <translation>Polygone mit ihrer Klasse, die das Training nicht verwendet. Die Trainingsgebiete selbst würden das Ergebnis beschönigen.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.</source>
            <translation>Polygone mit ihrer Klasse oder eine KML- oder KMZ-Datei mit einem Ordner für jede Klasse wie in der WUDAPT-Vorlage.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. At least three areas a class; five and more make better models.</source>
            <translation>Polygone mit ihrer Klasse oder eine KML- oder KMZ-Datei mit einem Ordner für jede Klasse wie in der WUDAPT-Vorlage. Mindestens drei Gebiete je Klasse; fünf und mehr ergeben bessere Modelle.</translation>
        </message>
        <message>
            <source>Prepare Sentinel-2 image</source>
            <translation>Sentinel-2-Bild vorbereiten</translation>
        </message>
        <message>
            <source>Pretrained Sentinel-2 stream</source>
            <translation>Vortrainierter Sentinel-2-Zweig</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <source>Probabilities of the maps</source>
            <translation>Wahrscheinlichkeiten der Karten</translation>
        </message>
        <message>
            <source>Products or band files</source>
            <translation>Produkte oder Kanaldateien</translation>
        </message>
        <message>
            <source>Published weights</source>
            <translation>Veröffentlichte Gewichte</translation>
        </message>
        <message>
            <source>Published weights on this computer</source>
            <translation>Veröffentlichte Gewichte auf diesem Rechner</translation>
        </message>
        <message>
            <source>Published weights that are not on this computer</source>
            <translation>Veröffentlichte Gewichte, die nicht auf diesem Rechner liegen</translation>
        </message>
        <message>
            <source>Put the polygons into one folder per class, or choose the class field.</source>
            <translation>Legen Sie die Polygone in je einen Ordner pro Klasse, oder wählen Sie das Klassenfeld.</translation>
        </message>
        <message>
            <source>PyTorch build</source>
            <translation>PyTorch-Variante</translation>
        </message>
        <message>
            <source>Python had kept a damaged file, as a full disk leaves it ({path}). It is removed now: run this again.</source>
            <translation>Python hatte eine beschädigte Datei aufbewahrt, wie eine volle Festplatte sie hinterlässt ({path}). Sie ist jetzt entfernt: Führen Sie den Algorithmus erneut aus.</translation>
        </message>
        <message>
            <source>Python of the engine</source>
            <translation>Python des Rechenkerns</translation>
        </message>
        <message>
            <source>Python of the engine (empty: the private environment)</source>
            <translation>Python des Rechenkerns (leer: die eigene Umgebung)</translation>
        </message>
        <message>
            <source>Python of the engine, empty without one</source>
            <translation>Python des Rechenkerns, leer, wenn es keinen gibt</translation>
        </message>
        <message>
            <source>Python version</source>
            <translation>Python-Version</translation>
        </message>
        <message>
            <source>QGIS style</source>
            <translation>QGIS-Stil</translation>
        </message>
        <message>
            <source>QGIS style (.qml) to load into other layers with the same codes.</source>
            <translation>QGIS-Stil (.qml) zum Laden in andere Layer mit denselben Codes.</translation>
        </message>
        <message>
            <source>QGIS's Python</source>
            <translation>Python von QGIS</translation>
        </message>
        <message>
            <source>RGB image</source>
            <translation>RGB-Bild</translation>
        </message>
        <message>
            <source>RGB image (synthetic)</source>
            <translation>RGB-Bild (synthetisch)</translation>
        </message>
        <message>
            <source>Radius (m)</source>
            <translation>Radius (m)</translation>
        </message>
        <message>
            <source>Radius of the majority filter in metres; three cells are usual.</source>
            <translation>Radius des Mehrheitsfilters in Metern; üblich sind drei Zellen.</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Zufallssaat</translation>
        </message>
        <message>
            <source>Rare classes get so many; 15 tell little of a class, 50 tell it well.</source>
            <translation>Seltene Klassen bekommen so viele; 15 sagen wenig über eine Klasse, 50 sagen viel.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain.</source>
            <translation>Raster mit LCZ-Codes 1-17, 101-107, 31-41 oder 51-61. Für w2w muss es über das Modellgebiet von WRF hinausreichen.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for.</source>
            <translation>Raster mit LCZ-Codes 1-17, 101-107, 31-41 oder 51-61; die Filter sind für Zellen von etwa 100 m gemacht.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme, of any grid and CRS.</source>
            <translation>Raster mit LCZ-Codes in einem der üblichen Schemata, mit beliebigem Gitter und KBS.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme. Suggested are squares that it shows as one class throughout, far from each other.</source>
            <translation>Raster mit LCZ-Codes in einem beliebigen üblichen Schema. Vorgeschlagen werden Quadrate, die es durchgehend als eine Klasse zeigt, weit voneinander entfernt.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme; the comparison is made on its grid. Of a series the earliest.</source>
            <translation>Raster mit LCZ-Codes in einem der üblichen Schemata; verglichen wird auf seinem Gitter. Bei einer Reihe die früheste Karte.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes of one of the four schemes; any number type and CRS.</source>
            <translation>Raster mit LCZ-Codes eines der vier Schemata; beliebiger Zahlentyp und beliebiges KBS.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61.</source>
            <translation>Raster mit LCZ-Codes: 1 bis 17, oder mit 101 bis 107 für die natürlichen Klassen, oder 31 bis 41 oder 51 bis 61 von WRF.</translation>
        </message>
        <message>
            <source>Raster of any further features, each band one: Sentinel-1, other seasons, yearly embeddings. Any CRS and resolution; it is read on the 10 m grid of the Sentinel-2 image. 'Train DF4LCZ model' learns a stream of its own from it, and maps need the same bands.</source>
            <translation>Raster beliebiger weiterer Merkmale, jeder Kanal eines: Sentinel-1, andere Jahreszeiten, jährliche Einbettungen. Beliebiges KBS und beliebige Auflösung; er wird auf dem 10-m-Gitter des Sentinel-2-Bildes gelesen. 'DF4LCZ-Modell trainieren' lernt daraus einen eigenen Zweig, und Karten brauchen dieselben Kanäle.</translation>
        </message>
        <message>
            <source>Raster of the 17 class probabilities that 'Classify local climate zones' writes. Without one, before there is a map, places are suggested that stand for what the image shows.</source>
            <translation>Raster der 17 Klassenwahrscheinlichkeiten, das 'Lokale Klimazonen klassifizieren' schreibt. Ohne sie, bevor es eine Karte gibt, werden Orte vorgeschlagen, die für das stehen, was das Bild zeigt.</translation>
        </message>
        <message>
            <source>Raster of the same features as in the model's training set: the same bands in the same order and unit. Any CRS and resolution. Without it, and where it is missing, the other streams decide.</source>
            <translation>Raster derselben Merkmale wie im Trainingsdatensatz des Modells: dieselben Kanäle in derselben Reihenfolge und Einheit. Beliebiges KBS und beliebige Auflösung. Ohne ihn, und wo er fehlt, entscheiden die anderen Zweige.</translation>
        </message>
        <message>
            <source>Raster of the streams' classes of the same run, for a model with two streams.</source>
            <translation>Raster mit den Klassen der Zweige aus demselben Lauf, bei einem Modell mit zwei Zweigen.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, as 'Prepare Sentinel-2 image' makes it.</source>
            <translation>Raster mit den Kanälen B2, B3, B4, B5, B6, B7, B8, B8A, B11 und B12, wie 'Sentinel-2-Bild vorbereiten' es erzeugt.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.</source>
            <translation>Raster mit den Kanälen B2, B3, B4, B5, B6, B7, B8, B8A, B11 und B12, erkannt an ihren Namen.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names, wavelengths or the files of a virtual raster; without these, images of 10, 12 or 13 bands that look like the usual order are understood. Numbers are reflectance x 10000, or what the file's scale and offset make so, or fractions. A pixel is missing where all bands are 0 or the file says so. Any CRS and resolution.</source>
            <translation>Raster mit den Bändern B2, B3, B4, B5, B6, B7, B8, B8A, B11 und B12. Bänder werden an Namen, Wellenlängen oder den Dateien eines virtuellen Rasters erkannt; ohne diese werden Bilder mit 10, 12 oder 13 Bändern verstanden, die nach der üblichen Reihenfolge aussehen. Die Zahlen sind Reflexion x 10000, oder was Skalierung und Versatz der Datei dazu machen, oder Bruchteile. Ein Pixel fehlt, wo alle Bänder 0 sind oder die Datei es sagt. Jedes KBS und jede Auflösung.</translation>
        </message>
        <message>
            <source>Rasters of the 17 class probabilities that 'Classify local climate zones' writes, one of each map, in their order. Each cell is then believed as far as its own probabilities say, so that two maps show changes already where both are sure; the accuracy and the confusion matrix are not used.</source>
            <translation>Raster der 17 Klassenwahrscheinlichkeiten, die „Lokale Klimazonen klassifizieren“ schreibt, eines je Karte, in ihrer Reihenfolge. Jeder Zelle wird dann so weit geglaubt, wie ihre eigenen Wahrscheinlichkeiten sagen, sodass schon zwei Karten Änderungen zeigen, wo beide sicher sind; Genauigkeit und Konfusionsmatrix werden nicht verwendet.</translation>
        </message>
        <message>
            <source>Reading the codes</source>
            <translation>Codes werden gelesen</translation>
        </message>
        <message>
            <source>Reading the image</source>
            <translation>Bild wird gelesen</translation>
        </message>
        <message>
            <source>Reading the training set</source>
            <translation>Trainingsdatensatz wird gelesen</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <source>Reading {name} does not come to an end: it is damaged. Download it again.</source>
            <translation>Das Lesen von {name} kommt nicht zu einem Ende: Die Datei ist beschädigt. Laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <source>Reading {name} failed ({error}). The file may be damaged or not fully copied.</source>
            <translation>Das Lesen von {name} ist fehlgeschlagen ({error}). Die Datei ist möglicherweise beschädigt oder nicht vollständig kopiert.</translation>
        </message>
        <message>
            <source>Ready models</source>
            <translation>Fertige Modelle</translation>
        </message>
        <message>
            <source>Reference and map differ in size: {size} and {mapped_size} values.</source>
            <translation>Referenz und Karte sind verschieden groß: {size} und {mapped_size} Werte.</translation>
        </message>
        <message>
            <source>Reference areas</source>
            <translation>Referenzgebiete</translation>
        </message>
        <message>
            <source>Reference map</source>
            <translation>Referenzkarte</translation>
        </message>
        <message>
            <source>Reflectance of {name} is taken as {formula}.</source>
            <translation>Die Reflektanz von {name} wird als {formula} genommen.</translation>
        </message>
        <message>
            <source>Reflectance offset</source>
            <translation>Reflektanz-Offset</translation>
        </message>
        <message>
            <source>Reflectance scale</source>
            <translation>Reflektanz-Skalierung</translation>
        </message>
        <message>
            <source>Rendering Sentinel-2</source>
            <translation>Sentinel-2-Bild wird berechnet</translation>
        </message>
        <message>
            <source>Rendering the RGB image</source>
            <translation>RGB-Bild wird berechnet</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <source>Repeats of another area of the same class</source>
            <translation>Wiederholungen eines anderen Gebiets derselben Klasse</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Report of the accuracy</source>
            <translation>Bericht zur Genauigkeit</translation>
        </message>
        <message>
            <source>Report of the areas</source>
            <translation>Bericht über die Flächen</translation>
        </message>
        <message>
            <source>Report of the training</source>
            <translation>Bericht zum Training</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Abtastung</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>Auflösung (m)</translation>
        </message>
        <message>
            <source>Resolution of objects (m)</source>
            <translation>Auflösung der Objekte (m)</translation>
        </message>
        <message>
            <source>Resume a stopped training</source>
            <translation>Abgebrochenes Training fortsetzen</translation>
        </message>
        <message>
            <source>Run 'Import published weights' to make a model of published weights (.h5, .hdf5).</source>
            <translation>Führen Sie 'Veröffentlichte Gewichte importieren' aus, um aus veröffentlichten Gewichten (.h5, .hdf5) ein Modell zu machen.</translation>
        </message>
        <message>
            <source>Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named.</source>
            <translation>Führen Sie 'Rechenkern installieren' mit aktivierter Option 'Reparieren' aus, oder installieren Sie die Pakete in das Python, das Sie angegeben haben.</translation>
        </message>
        <message>
            <source>SAM checkpoints</source>
            <translation>SAM-Checkpoints</translation>
        </message>
        <message>
            <source>SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', which needs none.</source>
            <translation>SAM braucht Gewichte. Geben Sie den Pfad eines Checkpoints oder eine dieser Kennungen an: {ids}; oder wählen Sie den Segmentierer 'superpixels', der keine braucht.</translation>
        </message>
        <message>
            <source>SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's patch; 544 needs a hundredth of the paper's work.</source>
            <translation>SAM sieht jede Kachel mit 1024 Pixeln: Kleinere Kacheln finden kleinere Objekte und dauern länger. 320 ist der Ausschnitt des Artikels; 544 braucht ein Hundertstel der Arbeit des Artikels.</translation>
        </message>
        <message>
            <source>SAM weights</source>
            <translation>SAM-Gewichte</translation>
        </message>
        <message>
            <source>SAM: overlap of doubles</source>
            <translation>SAM: Überlappung von Dubletten</translation>
        </message>
        <message>
            <source>SAM: patch by patch, as the paper's code</source>
            <translation>SAM: Ausschnitt für Ausschnitt, wie im Code des Artikels</translation>
        </message>
        <message>
            <source>SAM: predicted IoU</source>
            <translation>SAM: vorhergesagte IoU</translation>
        </message>
        <message>
            <source>SAM: prompts on 320 m</source>
            <translation>SAM: Prompts auf 320 m</translation>
        </message>
        <message>
            <source>SAM: side of a tile (m)</source>
            <translation>SAM: Seitenlänge einer Kachel (m)</translation>
        </message>
        <message>
            <source>SAM: smallest hole or island (m²)</source>
            <translation>SAM: kleinstes Loch oder kleinste Insel (m²)</translation>
        </message>
        <message>
            <source>SAM: stability</source>
            <translation>SAM: Stabilität</translation>
        </message>
        <message>
            <source>Scene {scene} of {scenes}, {megabytes:.1f} MB fetched</source>
            <translation>Szene {scene} von {scenes}, {megabytes:.1f} MB heruntergeladen</translation>
        </message>
        <message>
            <source>Scenes with more cloud, by the catalogue's own figure, are not taken.</source>
            <translation>Szenen mit mehr Bewölkung, nach der Angabe des Katalogs selbst, werden nicht genommen.</translation>
        </message>
        <message>
            <source>Search Sentinel-2 images</source>
            <translation>Sentinel-2-Bilder suchen</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Durchsucht</translation>
        </message>
        <message>
            <source>Second LCZ map</source>
            <translation>Zweite LCZ-Karte</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Zufallssaat</translation>
        </message>
        <message>
            <source>Seed of all that is random; the same seed gives the same model on the same computer.</source>
            <translation>Saat für alles Zufällige; dieselbe Saat ergibt auf demselben Rechner dasselbe Modell.</translation>
        </message>
        <message>
            <source>Segment objects</source>
            <translation>Objekte segmentieren</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>Segmentierer</translation>
        </message>
        <message>
            <source>Segmenting {name} with {recorded}, as for the model's training.</source>
            <translation>{name} wird mit {recorded} segmentiert, wie für das Training des Modells.</translation>
        </message>
        <message>
            <source>Sentinel-2 image</source>
            <translation>Sentinel-2-Bild</translation>
        </message>
        <message>
            <source>Sentinel-2 image (synthetic)</source>
            <translation>Sentinel-2-Bild (synthetisch)</translation>
        </message>
        <message>
            <source>Sentinel-2 stream</source>
            <translation>Sentinel-2-Zweig</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Sets up the engine: a private Python environment with PyTorch, rasterio and the other packages that the networks need, in your user folder. QGIS's own Python is not touched. It downloads some 300 MB, up to 3 GB with support for NVIDIA graphics cards, and takes some minutes; it is needed once, and again after updates of the plugin that need other packages.</source>
            <translation>Richtet den Rechenkern ein: eine eigene Python-Umgebung mit PyTorch, rasterio und den anderen Paketen, die die Netze brauchen, in Ihrem Benutzerordner. Das Python von QGIS bleibt unberührt. Dabei werden etwa 300 MB heruntergeladen, mit Unterstützung für NVIDIA-Grafikkarten bis zu 3 GB, was einige Minuten dauert; nötig ist das einmal, und erneut nach Aktualisierungen der Erweiterung, die andere Pakete brauchen.</translation>
        </message>
        <message>
            <source>Settings in force</source>
            <translation>Geltende Einstellungen</translation>
        </message>
        <message>
            <source>Several layers of polygons ({layers})</source>
            <translation>Mehrere Layer mit Polygonen ({layers})</translation>
        </message>
        <message>
            <source>Several maps are called {names}. Give each a name of its own.</source>
            <translation>Mehrere Karten heißen {names}. Geben Sie jeder einen eigenen Namen.</translation>
        </message>
        <message>
            <source>Several parts</source>
            <translation>Mehrere Teile</translation>
        </message>
        <message>
            <source>Share of a sample's label that goes to the other classes, by how alike they are in the weighted accuracy OAw, so that a confusion with a similar class costs less; 0 leaves labels as they are.</source>
            <translation>Anteil der Klassenangabe einer Probe, der auf die anderen Klassen geht, je nachdem wie ähnlich sie in der gewichteten Genauigkeit OAw sind, sodass eine Verwechslung mit einer ähnlichen Klasse weniger kostet; 0 lässt die Angaben, wie sie sind.</translation>
        </message>
        <message>
            <source>Share of cells of the same class OA</source>
            <translation>Anteil der Zellen mit derselben Klasse OA</translation>
        </message>
        <message>
            <source>Share of the cells of each map that are right, by an assessment of the maps; 0.7 is what published networks reach at most on new cities. A change must be surer than such errors.</source>
            <translation>Anteil der richtigen Zellen in jeder Karte, nach einer Prüfung der Karten; 0.7 erreichen veröffentlichte Netze in neuen Städten höchstens. Eine Änderung muss sicherer sein als solche Fehler.</translation>
        </message>
        <message>
            <source>Share of the cells that changed</source>
            <translation>Anteil der geänderten Zellen</translation>
        </message>
        <message>
            <source>Share of the extent with data</source>
            <translation>Anteil der Ausdehnung mit Daten</translation>
        </message>
        <message>
            <source>Share of the ground that changes its class from one map to the next, about.</source>
            <translation>Anteil des Geländes, der von einer Karte zur nächsten seine Klasse ändert, ungefähr.</translation>
        </message>
        <message>
            <source>Share of the seen pixels masked as cloud</source>
            <translation>Als Wolke maskierter Anteil der gesehenen Pixel</translation>
        </message>
        <message>
            <source>Share that makes an overlap</source>
            <translation>Anteil, der als Überlappung gilt</translation>
        </message>
        <message>
            <source>Show status</source>
            <translation>Status anzeigen</translation>
        </message>
        <message>
            <source>Side (m)</source>
            <translation>Seitenlänge (m)</translation>
        </message>
        <message>
            <source>Side of a pixel in metres. 1 m is what the segmentation of DF4LCZ was made for.</source>
            <translation>Seitenlänge eines Pixels in Metern. Die Segmentierung von DF4LCZ ist für 1 m gemacht.</translation>
        </message>
        <message>
            <source>Side of a place (m)</source>
            <translation>Seitenlänge eines Ortes (m)</translation>
        </message>
        <message>
            <source>Side of a suggestion (m)</source>
            <translation>Seitenlänge eines Vorschlags (m)</translation>
        </message>
        <message>
            <source>Side of a window; 320 m is what the method was made for.</source>
            <translation>Seitenlänge eines Fensters; die Methode ist für 320 m gemacht.</translation>
        </message>
        <message>
            <source>Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.</source>
            <translation>Seitenlänge der Zellen der Karte in Metern, ein Vielfaches von 10. Die Methode ist für 100 m gemacht.</translation>
        </message>
        <message>
            <source>Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.</source>
            <translation>Seitenlänge der Stadt in Metern, ein Vielfaches von 100. Ab 4000 m hat jede Klasse fünf oder mehr Stadtviertel.</translation>
        </message>
        <message>
            <source>Slivers, thinner than {width:.0f} m</source>
            <translation>Schmale Streifen, dünner als {width:.0f} m</translation>
        </message>
        <message>
            <source>Smaller areas are flagged; 20000 m² are two cells of a 100 m map.</source>
            <translation>Kleinere Gebiete werden markiert; 20000 m² sind zwei Zellen einer Karte mit 100 m.</translation>
        </message>
        <message>
            <source>Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.</source>
            <translation>Kleinere Löcher in einer Maske werden gefüllt und kleinere Inseln neben ihr verworfen; 100 wie im Artikel.</translation>
        </message>
        <message>
            <source>Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.</source>
            <translation>Kleinere Objekte werden verworfen. 50 m² sind die 50 Pixel der Bilddaten mit 1 m, mit denen die Methode arbeitet.</translation>
        </message>
        <message>
            <source>Smallest area (m²)</source>
            <translation>Kleinste Fläche (m²)</translation>
        </message>
        <message>
            <source>Smallest object (m²)</source>
            <translation>Kleinstes Objekt (m²)</translation>
        </message>
        <message>
            <source>Smallest part (m²)</source>
            <translation>Kleinster Teil (m²)</translation>
        </message>
        <message>
            <source>Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.</source>
            <translation>Kleinste Fläche, die die Mindestkartiereinheit bestehen lässt, in Quadratmetern; 90000 sind neun Zellen von 100 m.</translation>
        </message>
        <message>
            <source>So many metres around the extent come along. A map of the whole extent needs 250 m, since cells are classified from what is around them.</source>
            <translation>So viele Meter um den Ausschnitt kommen mit. Eine Karte des ganzen Ausschnitts braucht 250 m, weil Zellen nach ihrer Umgebung klassifiziert werden.</translation>
        </message>
        <message>
            <source>So many of the clearest days are taken of each tile; a median needs three or more.</source>
            <translation>So viele der klarsten Tage werden von jeder Kachel genommen; ein Median braucht drei oder mehr.</translation>
        </message>
        <message>
            <source>So that large areas do not outweigh small ones; 0 for no limit.</source>
            <translation>Damit große Gebiete nicht mehr Gewicht haben als kleine; 0 für keine Obergrenze.</translation>
        </message>
        <message>
            <source>Softened labels</source>
            <translation>Aufgeweichte Klassenangaben</translation>
        </message>
        <message>
            <source>Some polygons lie nowhere on Earth: their coordinates do not fit their CRS ({crs}). Assign the right one to the layer.</source>
            <translation>Einige Polygone liegen nirgends auf der Erde: Ihre Koordinaten passen nicht zu ihrem KBS ({crs}). Weisen Sie dem Layer das richtige zu.</translation>
        </message>
        <message>
            <source>Some windows of 320 m not wholly on {image}</source>
            <translation>Manche Fenster von 320 m nicht ganz auf {image}</translation>
        </message>
        <message>
            <source>Split of the samples</source>
            <translation>Aufteilung der Beispiele</translation>
        </message>
        <message>
            <source>Square kilometres of each class in each map, as mapped and by all maps together.</source>
            <translation>Quadratkilometer jeder Klasse in jeder Karte, wie kartiert und nach allen Karten zusammen.</translation>
        </message>
        <message>
            <source>Squares with rank, reason, the two likeliest classes, and the figures behind.</source>
            <translation>Quadrate mit Rang, Grund, den beiden wahrscheinlichsten Klassen und den Zahlen dahinter.</translation>
        </message>
        <message>
            <source>Standard error of OA</source>
            <translation>Standardfehler der OA</translation>
        </message>
        <message>
            <source>Standard error to aim at</source>
            <translation>Angestrebter Standardfehler</translation>
        </message>
        <message>
            <source>Standardise each band by the training samples' mean and deviation; switch it off only to repeat the paper's experiment.</source>
            <translation>Jeden Kanal mit Mittelwert und Standardabweichung der Trainingsbeispiele standardisieren; schalten Sie dies nur aus, um das Experiment des Artikels zu wiederholen.</translation>
        </message>
        <message>
            <source>Standardise the bands</source>
            <translation>Kanäle standardisieren</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Status page</source>
            <translation>Statusseite</translation>
        </message>
        <message>
            <source>Step of the grid (m)</source>
            <translation>Schrittweite des Gitters (m)</translation>
        </message>
        <message>
            <source>Stream of further features</source>
            <translation>Zweig der weiteren Merkmale</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>Zweige</translation>
        </message>
        <message>
            <source>Streams to train: both fuses Sentinel-2 with high-resolution imagery, sentinel2 needs Sentinel-2 alone.</source>
            <translation>Zu trainierende Zweige: both fusioniert Sentinel-2 mit hochaufgelösten Bilddaten, sentinel2 braucht nur Sentinel-2.</translation>
        </message>
        <message>
            <source>Streams were given without the probabilities of the same run. Give both or none.</source>
            <translation>Zweige wurden ohne die Wahrscheinlichkeiten desselben Laufs angegeben. Beide oder keine angeben.</translation>
        </message>
        <message>
            <source>Streams whose samples are flipped and turned by right angles at random, which makes more of few samples: auto leaves out the paper's graph network, as the paper does.</source>
            <translation>Zweige, deren Beispiele zufällig gespiegelt und um rechte Winkel gedreht werden, was aus wenigen Beispielen mehr macht: auto lässt das Graphnetz des Artikels aus, wie es der Artikel tut.</translation>
        </message>
        <message>
            <source>Style LCZ map</source>
            <translation>LCZ-Karte gestalten</translation>
        </message>
        <message>
            <source>Style file</source>
            <translation>Stildatei</translation>
        </message>
        <message>
            <source>Styled LCZ map</source>
            <translation>Gestaltete LCZ-Karte</translation>
        </message>
        <message>
            <source>Suggested places</source>
            <translation>Vorgeschlagene Orte</translation>
        </message>
        <message>
            <source>Suggestions of each class</source>
            <translation>Vorschläge je Klasse</translation>
        </message>
        <message>
            <source>Suggests the places where a training area would teach a model most, from the probabilities of a first map and the areas so far: places that stand for much ground that the map is in doubt about, where its two streams disagree, of classes that have few areas, unlike any area so far and unlike each other. Each comes with its rank and the reasons. Look at each, draw the area of one zone that you find there, train and map again. Before there is a map, give the image alone: the places then stand for what it shows.</source>
            <translation>Schlägt aus den Wahrscheinlichkeiten einer ersten Karte und den bisherigen Gebieten die Orte vor, an denen ein Trainingsgebiet ein Modell am meisten lehren würde: Orte, die für viel Fläche stehen, bei der die Karte im Zweifel ist, an denen ihre beiden Zweige sich unterscheiden, von Klassen mit wenigen Gebieten, anders als jedes bisherige Gebiet und anders als die übrigen Vorschläge. Jeder kommt mit seinem Rang und den Gründen. Sehen Sie sich jeden an, zeichnen Sie das Gebiet einer einzigen Zone, das Sie dort finden, und trainieren und kartieren Sie erneut. Bevor es eine Karte gibt, geben Sie nur das Bild an: Die Orte stehen dann für das, was es zeigt.</translation>
        </message>
        <message>
            <source>Superpixels: distinctness</source>
            <translation>Superpixel: Unterscheidbarkeit</translation>
        </message>
        <message>
            <source>Superpixels: texture to ignore (m)</source>
            <translation>Superpixel: zu ignorierende Textur (m)</translation>
        </message>
        <message>
            <source>Surroundings of a window</source>
            <translation>Umgebung eines Fensters</translation>
        </message>
        <message>
            <source>Table of classes</source>
            <translation>Tabelle der Klassen</translation>
        </message>
        <message>
            <source>Table of zones</source>
            <translation>Tabelle der Zonen</translation>
        </message>
        <message>
            <source>Table that 'Accuracy of an LCZ map' writes of one of the maps: which classes are taken for which.</source>
            <translation>Tabelle, die 'Genauigkeit einer LCZ-Karte' von einer der Karten schreibt: welche Klassen wofür gehalten werden.</translation>
        </message>
        <message>
            <source>Take objects of another segmenter</source>
            <translation>Objekte eines anderen Segmentierers verwenden</translation>
        </message>
        <message>
            <source>Taking the image from the service.</source>
            <translation>Das Bild wird vom Dienst geholt.</translation>
        </message>
        <message>
            <source>Tells how good a model is on samples of a training set that it has not learnt from: all the field's figures, of each stream alone and of their fusion, of each class, with intervals from bootstraps over the training areas. Samples split by polygon tell what a new place would give; samples split at random promise too much.</source>
            <translation>Zeigt, wie gut ein Modell auf Beispielen eines Trainingsdatensatzes ist, aus denen es nicht gelernt hat: alle im Fach üblichen Kennzahlen, für jeden Zweig allein und für die Fusion, für jede Klasse, mit Intervallen aus Bootstraps über die Trainingsgebiete. Nach Polygonen aufgeteilte Beispiele zeigen, was an einem neuen Ort zu erwarten ist; zufällig aufgeteilte Beispiele versprechen zu viel.</translation>
        </message>
        <message>
            <source>Tells how right an LCZ map is from the labelled points of 'Draw accuracy sample': overall, user's and producer's accuracies, and the true area of each class, all with standard errors. Each class of the map is weighted by its area, so that the many points of rare classes do not count too much. A sample of another map is refused.</source>
            <translation>Sagt anhand der Punkte mit Klassenangabe von 'Genauigkeitsstichprobe ziehen', wie richtig eine LCZ-Karte ist: Gesamtgenauigkeit, Nutzer- und Produzentengenauigkeiten und die wahre Fläche jeder Klasse, alle mit Standardfehlern. Jede Klasse der Karte wird nach ihrer Fläche gewichtet, sodass die vielen Punkte seltener Klassen nicht zu viel zählen. Eine Stichprobe einer anderen Karte wird abgelehnt.</translation>
        </message>
        <message>
            <source>Tells on one page what is ready and what to do about what is not: the engine with its packages and computing devices, models, published weights found on disk, and the settings in force. It changes nothing, and it works without an engine. Send its page along when you report a problem.</source>
            <translation>Zeigt auf einer Seite, was bereit ist und was für das Übrige zu tun ist: der Rechenkern mit seinen Paketen und Rechengeräten, Modelle, auf der Festplatte gefundene veröffentlichte Gewichte und die geltenden Einstellungen. Der Algorithmus ändert nichts und läuft auch ohne Rechenkern. Schicken Sie die Seite mit, wenn Sie ein Problem melden.</translation>
        </message>
        <message>
            <source>Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with the reason, areas of classes with too few of them, areas that are too small, that overlap another, that contradict one of another class, and, where an image is given, that look more like another class in it.</source>
            <translation>Beschreibt Klasse für Klasse, wie Trainingsgebiete beschaffen sind: Anzahl, Fläche, Umfang, Form und Stützpunkte. Markiert mit Angabe des Grundes Gebiete von Klassen mit zu wenigen Gebieten sowie Gebiete, die zu klein sind, ein anderes überlappen, einem einer anderen Klasse widersprechen oder, wenn ein Bild angegeben ist, darin eher wie eine andere Klasse aussehen.</translation>
        </message>
        <message>
            <source>Test samples are those that the training never saw.</source>
            <translation>Testbeispiele sind die, die das Training nie gesehen hat.</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Textdatei</translation>
        </message>
        <message>
            <source>Text file that names more of them, one path a line, seen from the file's folder: for regions of many tiles.</source>
            <translation>Textdatei, die weitere nennt, ein Pfad je Zeile, vom Ordner der Datei aus gesehen: für Regionen aus vielen Kacheln.</translation>
        </message>
        <message>
            <source>The GeoPackage that 'Segment objects' wrote.</source>
            <translation>Das GeoPackage, das 'Objekte segmentieren' geschrieben hat.</translation>
        </message>
        <message>
            <source>The Python {python} lacks a part of the engine ({error}). Use the engine's own Python, or run 'Install engine' with 'Repair' ticked if it is this.</source>
            <translation>Dem Python {python} fehlt ein Teil des Rechenkerns ({error}). Verwenden Sie das eigene Python des Rechenkerns, oder führen Sie 'Rechenkern installieren' mit aktivierter Option 'Reparieren' aus, wenn es dieses ist.</translation>
        </message>
        <message>
            <source>The areas lie too close together for a strict split</source>
            <translation>Die Gebiete liegen für eine strenge Aufteilung zu dicht beieinander</translation>
        </message>
        <message>
            <source>The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.</source>
            <translation>Die Gebiete mit Größe und Form, einem Feld für jede Markierung und dem Grund; markierte sind umrandet.</translation>
        </message>
        <message>
            <source>The array {name} of the layer {kind} {number} of {source} holds values that are no numbers (NaN, infinite, or a negative variance): the file is damaged. Download it again.</source>
            <translation>Das Array {name} der Schicht {kind} {number} von {source} enthält Werte, die keine Zahlen sind (NaN, unendlich oder eine negative Varianz): Die Datei ist beschädigt. Laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <source>The attribute table of {name} names LCZ classes and does not tell which value each row is of; it is not used. Give it a column Value, or give the class of each value (codes).</source>
            <translation>Die Attributtabelle von {name} nennt LCZ-Klassen, sagt aber nicht, zu welchem Wert jede Zeile gehört; sie wird nicht verwendet. Geben Sie ihr eine Spalte Value, oder geben Sie die Klasse jedes Wertes an (codes).</translation>
        </message>
        <message>
            <source>The authorities that QGIS trusts cannot be written to {path} ({error}). Make room there, or set the variable {variable} to a folder that can be written to and start QGIS anew.</source>
            <translation>Die Zertifizierungsstellen, denen QGIS vertraut, lassen sich nicht nach {path} schreiben ({error}). Schaffen Sie dort Platz, oder setzen Sie die Variable {variable} auf einen Ordner, in den geschrieben werden kann, und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <source>The band lczFilter is the map's own, band {band} of {name}.</source>
            <translation>Der Kanal lczFilter ist der eigene der Karte, Kanal {band} von {name}.</translation>
        </message>
        <message>
            <source>The bands of colour in {name}: {count}; objects are found in imagery with red, green and blue. Choose an RGB image.</source>
            <translation>Farbkanäle in {name}: {count}; Objekte werden in Bilddaten mit Rot, Grün und Blau gefunden. Wählen Sie ein RGB-Bild.</translation>
        </message>
        <message>
            <source>The bands of {name} are in different units: {bands} cannot be reflectance x 10000 as the others are ({reason}). Take all bands from one product, or bring them to one unit.</source>
            <translation>Die Kanäle von {name} haben verschiedene Einheiten: {bands} können nicht wie die anderen Reflektanz x 10000 sein ({reason}). Nehmen Sie alle Kanäle aus einem einzigen Produkt, oder bringen Sie sie auf eine Einheit.</translation>
        </message>
        <message>
            <source>The bands of {name} cover different ground, the least {bands}. Where one of them has no pixel, the image has no data. Check that the files are whole and of one scene.</source>
            <translation>Die Kanäle von {name} decken verschiedene Flächen ab, am wenigsten {bands}. Wo einer von ihnen kein Pixel hat, hat das Bild keine Daten. Prüfen Sie, ob die Dateien vollständig sind und zu einer einzigen Szene gehören.</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; another order would fit their numbers about as well. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>Die Kanäle von {name} haben keine Namen und werden als {order} genommen; eine andere Reihenfolge würde zu ihren Zahlen etwa ebenso gut passen. Prüfen Sie die Reihenfolge, und benennen Sie die Kanäle oder geben Sie ihre Namen in ihrer Reihenfolge an (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; but on land the numbers of {bands} are near 0 or hardly differ, as those of a scene classification, a probability, a mask or an aerosol do and no reflectance does. Name the bands in the file, or give their names in their order, and - for those that are none (BANDS).</source>
            <translation>Die Kanäle von {name} haben keine Namen und werden als {order} genommen; an Land sind die Zahlen von {bands} aber nahe 0 oder unterscheiden sich kaum, wie es die einer Szenenklassifikation, einer Wahrscheinlichkeit, einer Maske oder eines Aerosols tun, eine Reflektanz aber nie. Benennen Sie die Kanäle in der Datei, oder geben Sie ihre Namen in ihrer Reihenfolge an, und - für die, die keiner sind (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}, and which order they have is not clear. Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>Die Kanäle von {name} haben keine Namen und sehen nicht nach {order} aus, der üblichen Reihenfolge von {count}, und welche Reihenfolge sie haben, ist nicht klar. Benennen Sie die Kanäle in der Datei, oder geben Sie ihre Namen in ihrer Reihenfolge an (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}; they look like {found} ({exchanged}). Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>Die Kanäle von {name} haben keine Namen und sehen nicht nach {order} aus, der üblichen Reihenfolge von {count}; sie sehen nach {found} aus ({exchanged}). Benennen Sie die Kanäle in der Datei, oder geben Sie ihre Namen in ihrer Reihenfolge an (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}, they look like no ground, water or cloud known. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>Die Kanäle von {name} haben keine Namen; in der Reihenfolge {order} genommen, sehen sie nach keinem bekannten Boden, Wasser oder keiner bekannten Wolke aus. Prüfen Sie die Reihenfolge, und benennen Sie die Kanäle oder geben Sie ihre Namen in ihrer Reihenfolge an (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}.</source>
            <translation>Die Kanäle von {name} haben keine Namen; sie werden in der Reihenfolge {order} genommen.</translation>
        </message>
        <message>
            <source>The bands of {name} show different ground: no place lies in all of them. Choose files of one scene.</source>
            <translation>Die Kanäle von {name} zeigen verschiedene Flächen: Kein Ort liegt in allen. Wählen Sie Dateien einer einzigen Szene.</translation>
        </message>
        <message>
            <source>The bands of {source} are of {count} times ({times}), not the bands of one image. Make an image of the bands at one time, and name them.</source>
            <translation>Die Kanäle von {source} gehören zu {count} Zeitpunkten ({times}) und sind nicht die Kanäle eines einzigen Bildes. Erzeugen Sie ein Bild der Kanäle zu einem Zeitpunkt, und benennen Sie sie.</translation>
        </message>
        <message>
            <source>The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood. Name the bands, or give their names in their order (BANDS).</source>
            <translation>Die Kanäle von {source} lassen sich nicht bestimmen: {count} Kanäle ohne bekannte Namen ({listed}). {needed} Ohne Namen werden Raster mit 10 (die LCZ-Kanäle), 12 (Level-2A) oder 13 Kanälen (Level-1C) verstanden. Benennen Sie die Kanäle, oder geben Sie ihre Namen in ihrer Reihenfolge an (BANDS).</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early.</source>
            <translation>Das bisher beste Modell liegt in {path} und ist als vorzeitig beendet gekennzeichnet.</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>Das bisher beste Modell liegt in {path} und ist als vorzeitig beendet gekennzeichnet. Um weiterzumachen, trainieren Sie erneut mit denselben Einstellungen und 'Abgebrochenes Training fortsetzen'.</translation>
        </message>
        <message>
            <source>The block of cells from row {row}, column {column} on</source>
            <translation>Der Block der Zellen ab Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <source>The block of pixels from row {row}, column {column} on</source>
            <translation>Der Block von Pixeln ab Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <source>The cache {folder} cannot be written to ({error}). Make room, or choose another folder for unfinished work in the options.</source>
            <translation>In den Zwischenspeicher {folder} kann nicht geschrieben werden ({error}). Schaffen Sie Platz, oder wählen Sie in den Optionen einen anderen Ordner für unfertige Arbeit.</translation>
        </message>
        <message>
            <source>The catalogue names a file by {address}, which cannot be fetched. Choose another catalogue.</source>
            <translation>Der Katalog nennt eine Datei mit der Adresse {address}, die sich nicht herunterladen lässt. Wählen Sie einen anderen Katalog.</translation>
        </message>
        <message>
            <source>The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m.</source>
            <translation>Die Zellgröße muss ein Vielfaches von {resolution:g} m sein; angegeben: {cell_size:g} m.</translation>
        </message>
        <message>
            <source>The cells are {coarsest:.0f} m, more than twice the filter's radius of {radius:g} m: nothing changes.</source>
            <translation>Die Zellen messen {coarsest:.0f} m, mehr als das Doppelte des Filterradius von {radius:g} m: Es ändert sich nichts.</translation>
        </message>
        <message>
            <source>The cells of {name} are {finest:.3g} m, too fine for a radius of {radius:g} m (at most {widest} cells). Bring the map to about 100 m first (Warp, with the mode as resampling).</source>
            <translation>Die Zellen von {name} messen {finest:.3g} m, zu fein für einen Radius von {radius:g} m (höchstens {widest} Zellen). Bringen Sie die Karte zuerst mit 'Transformieren (Reprojizieren)' und der Abtastmethode Modus auf etwa 100 m.</translation>
        </message>
        <message>
            <source>The checkpoint {path} is damaged ({error}). Train without 'Resume a stopped training'.</source>
            <translation>Der Checkpoint {path} ist beschädigt ({error}). Trainieren Sie ohne 'Abgebrochenes Training fortsetzen'.</translation>
        </message>
        <message>
            <source>The class of each value where the map's are other than the usual ones, such as 21=1,22=2,31=A. By default the names, or the LCZ colours, that the map's file gives its values, else the usual codes.</source>
            <translation>Die Klasse jedes Wertes, wenn die Werte der Karte andere als die üblichen sind, etwa 21=1,22=2,31=A. Ohne Angabe die Namen oder die LCZ-Farben, die die Datei der Karte ihren Werten gibt, sonst die üblichen Codes.</translation>
        </message>
        <message>
            <source>The codes of {name} are of the scheme {scheme}.</source>
            <translation>Die Codes von {name} folgen dem Schema {scheme}.</translation>
        </message>
        <message>
            <source>The codes {text} are not understood at {pair}. Give each value once, with its class, such as 21=1,22=2,31=A.</source>
            <translation>Die Codes {text} werden bei {pair} nicht verstanden. Geben Sie jeden Wert einmal mit seiner Klasse an, etwa 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>The coordinate reference system {text} is not understood.</source>
            <translation>Das Koordinatenbezugssystem {text} wird nicht verstanden.</translation>
        </message>
        <message>
            <source>The dates run backwards: {start} to {end}. Give the earlier one first.</source>
            <translation>Die Daten laufen rückwärts: {start} bis {end}. Geben Sie das frühere zuerst an.</translation>
        </message>
        <message>
            <source>The description in {name} is damaged ({error}). Segment the image again.</source>
            <translation>Die Beschreibung in {name} ist beschädigt ({error}). Segmentieren Sie das Bild neu.</translation>
        </message>
        <message>
            <source>The device {name} was asked for, but {why}. Choose 'auto' or 'cpu'.</source>
            <translation>Das Gerät {name} wurde verlangt, aber {why}. Wählen Sie 'auto' oder 'cpu'.</translation>
        </message>
        <message>
            <source>The engine broke (exit code {code}: {last}). Its environment is {python}. Run 'Install engine' with 'Repair' ticked; if it happens again, please report it with {log}.</source>
            <translation>Der Rechenkern hat sich unerwartet beendet (Exit-Code {code}: {last}). Seine Umgebung ist {python}. Führen Sie 'Rechenkern installieren' mit aktivierter Option 'Reparieren' aus; wenn es wieder geschieht, melden Sie es bitte mit {log}.</translation>
        </message>
        <message>
            <source>The engine crashed ({reason}, exit code {code}: {last}). Lower the batch size, choose a smaller extent or close other programs; if it happens again, run 'Install engine' with 'Repair'.</source>
            <translation>Der Rechenkern ist abgestürzt ({reason}, Exit-Code {code}: {last}). Verringern Sie die Batchgröße, wählen Sie eine kleinere Ausdehnung oder schließen Sie andere Programme; wenn es wieder geschieht, führen Sie 'Rechenkern installieren' mit aktivierter Option 'Reparieren' aus.</translation>
        </message>
        <message>
            <source>The engine ended while it moved the outputs into place: some may be new, others as they were. What is missing lies beside them in files with '.partial-' in their names; keep them until you have all, or run it again.</source>
            <translation>Der Rechenkern endete, während er die Ausgaben an ihren Ort verschob: Manche können neu sein, andere wie zuvor. Was fehlt, liegt daneben in Dateien mit '.partial-' im Namen; bewahren Sie diese auf, bis Sie alles haben, oder führen Sie den Vorgang erneut aus.</translation>
        </message>
        <message>
            <source>The engine is installed already: {folder}</source>
            <translation>Der Rechenkern ist schon installiert: {folder}</translation>
        </message>
        <message>
            <source>The engine is ready: {python}</source>
            <translation>Der Rechenkern ist bereit: {python}</translation>
        </message>
        <message>
            <source>The engine met an unexpected error ({kind}: {error}). Please report it; the details are in {log}.</source>
            <translation>Im Rechenkern trat ein unerwarteter Fehler auf ({kind}: {error}). Bitte melden Sie ihn; die Einzelheiten stehen in {log}.</translation>
        </message>
        <message>
            <source>The engine ran out of memory ({last}). Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Dem Rechenkern ging der Arbeitsspeicher aus ({last}). Verringern Sie die Batchgröße, wählen Sie eine kleinere Ausdehnung oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>The engine ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Dem Rechenkern ging der Arbeitsspeicher aus. Verringern Sie die Batchgröße, wählen Sie eine kleinere Ausdehnung oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>The engine was ended by signal {signal} ({last}). Run the algorithm again.</source>
            <translation>Der Rechenkern wurde durch das Signal {signal} beendet ({last}). Führen Sie den Algorithmus erneut aus.</translation>
        </message>
        <message>
            <source>The engine was installed, but it does not work here: {words}. Run 'Install engine' with 'Repair' ticked; if it happens again, choose another PyTorch build or another Python.</source>
            <translation>Der Rechenkern wurde installiert, funktioniert hier aber nicht: {words}. Führen Sie 'Rechenkern installieren' mit aktivierter Option 'Reparieren' aus; wenn es wieder geschieht, wählen Sie eine andere PyTorch-Variante oder ein anderes Python.</translation>
        </message>
        <message>
            <source>The engine was killed (signal 9), most likely because the computer ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Der Rechenkern wurde gewaltsam beendet (Signal 9), höchstwahrscheinlich, weil dem Rechner der Arbeitsspeicher ausging. Verringern Sie die Batchgröße, wählen Sie eine kleinere Ausdehnung oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>The engine {state} (looked for {folder}). Run the algorithm 'Install engine' of DF4LCZ once, or name a Python that has its packages in the options or in {variable}.</source>
            <translation>Der Rechenkern {state} (gesucht wurde {folder}). Führen Sie einmal den Algorithmus 'Rechenkern installieren' von DF4LCZ aus, oder geben Sie in den Optionen oder in {variable} ein Python an, das die Pakete des Rechenkerns enthält.</translation>
        </message>
        <message>
            <source>The engine's Python named by {source} does not exist: {path}. Correct or empty it, or run 'Install engine'.</source>
            <translation>Das in {source} angegebene Python des Rechenkerns gibt es nicht: {path}. Berichtigen oder leeren Sie die Angabe, oder führen Sie 'Rechenkern installieren' aus.</translation>
        </message>
        <message>
            <source>The engine's Python {python} cannot be started ({error}). Run 'Install engine' with 'Repair' ticked.</source>
            <translation>Das Python des Rechenkerns {python} lässt sich nicht starten ({error}). Führen Sie 'Rechenkern installieren' mit aktivierter Option 'Reparieren' aus.</translation>
        </message>
        <message>
            <source>The engine's Python {python} did not answer within {seconds} seconds. Wait until this computer is less busy, have the virus scanner leave that folder aside, or set DF4LCZ_DATA to a folder on a faster disk, and run 'Install engine' again.</source>
            <translation>Das Python des Rechenkerns {python} hat nicht innerhalb von {seconds} Sekunden geantwortet. Warten Sie, bis dieser Rechner weniger ausgelastet ist, nehmen Sie diesen Ordner vom Virenscanner aus, oder setzen Sie DF4LCZ_DATA auf einen Ordner auf einer schnelleren Festplatte, und führen Sie 'Rechenkern installieren' erneut aus.</translation>
        </message>
        <message>
            <source>The engine's last words are in {log}.</source>
            <translation>Die letzten Worte des Rechenkerns stehen in {log}.</translation>
        </message>
        <message>
            <source>The export covers {west:.6g} to {east:.6g}, {south:.6g} to {north:.6g} ({crs}).</source>
            <translation>Der Export reicht von {west:.6g} bis {east:.6g} und von {south:.6g} bis {north:.6g} ({crs}).</translation>
        </message>
        <message>
            <source>The export for {target} is a {endings} file; given: {name}. Give the output a name that ends in {endings}.</source>
            <translation>Der Export für {target} ist eine Datei mit der Endung {endings}; angegeben: {name}. Geben Sie der Ausgabe einen Namen, der auf {endings} endet.</translation>
        </message>
        <message>
            <source>The expression {expression} for the parameter {name} cannot be evaluated ({problem}). Correct it, or give a value.</source>
            <translation>Der Ausdruck {expression} für den Parameter {name} lässt sich nicht auswerten ({problem}). Berichtigen Sie ihn, oder geben Sie einen Wert an.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: choose a smaller one.</source>
            <translation>Die Ausdehnung lässt sich nicht in Meter umrechnen: Wählen Sie eine kleinere.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: {error}</source>
            <translation>Die Ausdehnung lässt sich nicht in Meter umrechnen: {error}</translation>
        </message>
        <message>
            <source>The extent is empty: x {xmin} to {xmax}, y {ymin} to {ymax}.</source>
            <translation>Die Ausdehnung ist leer: x {xmin} bis {xmax}, y {ymin} bis {ymax}.</translation>
        </message>
        <message>
            <source>The extent to take from the layer '{name}' lies across 180 degrees of longitude, where the service ends. Take the part on each side by itself: let one extent end and the other begin a little before and after 180 degrees.</source>
            <translation>Die Ausdehnung, die dem Layer '{name}' entnommen werden soll, liegt über 180 Grad Länge hinweg, wo der Dienst endet. Entnehmen Sie den Teil auf jeder Seite für sich: Lassen Sie die eine Ausdehnung kurz vor 180 Grad enden und die andere kurz danach beginnen.</translation>
        </message>
        <message>
            <source>The extent {extent} cannot be expressed in {crs}.</source>
            <translation>Die Ausdehnung {extent} lässt sich in {crs} nicht ausdrücken.</translation>
        </message>
        <message>
            <source>The extent {given} is empty. Give it as xmin,xmax,ymin,ymax [CRS], or choose it anew.</source>
            <translation>Die Ausdehnung {given} ist leer. Geben Sie sie als xmin,xmax,ymin,ymax [CRS] an, oder wählen Sie sie neu.</translation>
        </message>
        <message>
            <source>The extent {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} lies outside {name}, which covers {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choose an extent that meets the image.</source>
            <translation>Die Ausdehnung {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} liegt außerhalb von {name}, das {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}) abdeckt. Wählen Sie eine Ausdehnung, die das Bild trifft.</translation>
        </message>
        <message>
            <source>The features of {name} lie far from those that the model has learnt from (band {band}: mean {own:.4g}, in training {mean:.4g} with a deviation of {deviation:.3g}): another scale, unit or product. Check the raster.</source>
            <translation>Die Merkmale von {name} liegen weit von denen, aus denen das Modell gelernt hat (Kanal {band}: Mittel {own:.4g}, im Training {mean:.4g} mit einer Abweichung von {deviation:.3g}): andere Skala, Einheit oder anderes Produkt. Prüfen Sie den Raster.</translation>
        </message>
        <message>
            <source>The file system of {folder} has no locks ({error}). See to it that no other window of QGIS does the same at once.</source>
            <translation>Das Dateisystem von {folder} kennt keine Sperren ({error}). Achten Sie darauf, dass kein anderes Fenster von QGIS gleichzeitig dasselbe tut.</translation>
        </message>
        <message>
            <source>The files of {name} change again and again while they are fetched. Try again later, or choose other dates or another catalogue.</source>
            <translation>Die Dateien von {name} ändern sich immer wieder, während sie heruntergeladen werden. Versuchen Sie es später wieder, oder wählen Sie andere Tage oder einen anderen Katalog.</translation>
        </message>
        <message>
            <source>The files of {name} declare a scale and an offset of their own, {formula}, and the metadata of its product others, {stated}; those of the files count.</source>
            <translation>Die Dateien von {name} geben eine eigene Skalierung und einen eigenen Offset an, {formula}, und die Metadaten des Produkts andere, {stated}; es zählen die der Dateien.</translation>
        </message>
        <message>
            <source>The filtered map {name} has a class on {share:.0%} of the cells of {reader_name} only. w2w takes the filtered classes: the rest will be holes there. Choose the filtered form of the whole map.</source>
            <translation>Die gefilterte Karte {name} hat nur auf {share:.0%} der Zellen von {reader_name} eine Klasse. w2w nimmt die gefilterten Klassen: Der Rest wird dort aus Lücken bestehen. Wählen Sie die gefilterte Form der ganzen Karte.</translation>
        </message>
        <message>
            <source>The filtered map {name} has no class where the map {reader_name} lies. Choose the filtered form of the same map, or leave it out to have it made.</source>
            <translation>Die gefilterte Karte {name} hat dort keine Klasse, wo die Karte {reader_name} liegt. Wählen Sie die gefilterte Fassung derselben Karte, oder lassen Sie sie weg, damit sie erzeugt wird.</translation>
        </message>
        <message>
            <source>The folder for unfinished work {folder} cannot be written to ({error}). Make room there, or set the variable {variable} to another folder.</source>
            <translation>In den Ordner für unfertige Arbeit {folder} kann nicht geschrieben werden ({error}). Schaffen Sie dort Platz, oder setzen Sie die Variable {variable} auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here. Name a new or empty folder.</source>
            <translation>Der Ordner {destination} enthält anderes als einen hier erstellten Trainingsdatensatz. Geben Sie einen neuen oder leeren Ordner an.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here: {foreign}. Replacing the set would destroy them. Move them away, or name a new or empty folder.</source>
            <translation>Der Ordner {destination} enthält anderes als einen hier erstellten Trainingsdatensatz: {foreign}. Den Datensatz zu ersetzen würde es zerstören. Verschieben Sie es, oder geben Sie einen neuen oder leeren Ordner an.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist and cannot be made ({error}). Choose another place for the output.</source>
            <translation>Der Ordner {folder} existiert nicht und lässt sich nicht anlegen ({error}). Wählen Sie einen anderen Ort für die Ausgabe.</translation>
        </message>
        <message>
            <source>The folder {folder} is too long for the engine on Windows: {length} characters, {most} at most. Set the variable DF4LCZ_DATA to a short folder such as C:\df4lcz, or let an administrator switch on Windows' long paths, and start QGIS anew.</source>
            <translation>Der Pfad des Ordners {folder} ist unter Windows zu lang für den Rechenkern: {length} Zeichen, höchstens {most}. Setzen Sie die Variable DF4LCZ_DATA auf einen Ordner mit kurzem Pfad wie C:\df4lcz, oder lassen Sie von einem Administrator die langen Pfade von Windows einschalten, und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made or written to ({error}). Set DF4LCZ_DATA to another one, or make room there.</source>
            <translation>Der Ordner {parent} lässt sich nicht anlegen oder beschreiben ({error}). Setzen Sie DF4LCZ_DATA auf einen anderen, oder schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <source>The folder {path} holds no wheels (.whl). Make one by 'make wheelhouse' on a computer with a network, of the same system and version of Python.</source>
            <translation>Der Ordner {path} enthält keine Wheels (.whl). Legen Sie einen mit 'make wheelhouse' auf einem Rechner mit Netz, demselben System und derselben Python-Version an.</translation>
        </message>
        <message>
            <source>The further features are learnt, and have no say: the published fusion by alpha is of two streams. Choose the fusion auto, or leave them out to save time.</source>
            <translation>Die weiteren Merkmale werden gelernt, entscheiden aber nicht mit: Die veröffentlichte Fusion mit alpha ist die von zwei Zweigen. Wählen Sie die Fusion auto, oder lassen Sie die Merkmale weg, um Zeit zu sparen.</translation>
        </message>
        <message>
            <source>The further features gain nothing beyond chance {where} (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): they have no say there. More training areas may change that.</source>
            <translation>Die weiteren Merkmale gewinnen {where} nichts über den Zufall hinaus (Likelihood {low:+.3f} bis {high:+.3f} je Beispiel, {level:.0f}-%-Intervall über {areas} Gebiete): Dort zählen sie nicht. Mehr Trainingsgebiete können das ändern.</translation>
        </message>
        <message>
            <source>The further features gained nothing in the model's training: they have no say in the map.</source>
            <translation>Die weiteren Merkmale brachten im Training des Modells keinen Gewinn: In der Karte zählen sie nicht.</translation>
        </message>
        <message>
            <source>The further features have no say: the published fusion by alpha is of two streams.</source>
            <translation>Die weiteren Merkmale zählen nicht: Die veröffentlichte Fusion mit Alpha ist eine zweier Zweige.</translation>
        </message>
        <message>
            <source>The further features join the fusion {where}: the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>Die weiteren Merkmale kommen {where} zur Fusion hinzu: Die Validierungsbeispiele sind um {low:.3f} bis {high:.3f} je Beispiel wahrscheinlicher ({level:.0f}-%-Intervall über {areas} reihum ausgelassene Gebiete), ihre Genauigkeit ändert sich um {accuracy:+.1f} Punkte.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are called otherwise than those of the model. They are taken in their order; check that it is the same.</source>
            <translation>Die weiteren Merkmale des Trainingsdatensatzes {name} heißen anders als die des Modells. Sie werden in ihrer Reihenfolge genommen; prüfen Sie, ob es dieselbe ist.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are missing nearly everywhere: {train} training and {validation} validation samples have them. No stream is trained on them.</source>
            <translation>Die weiteren Merkmale des Trainingsdatensatzes {name} fehlen fast überall: {train} Trainings- und {validation} Validierungsbeispiele haben sie. Mit ihnen wird kein Zweig trainiert.</translation>
        </message>
        <message>
            <source>The fusion gains nothing beyond chance on the validation samples (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): the {stream} stream decides alone. More training areas may change that.</source>
            <translation>Die Fusion gewinnt auf den Validierungsbeispielen nichts, was über den Zufall hinausgeht (Likelihood {low:+.3f} bis {high:+.3f} je Beispiel, {level:.0f}-%-Intervall über {areas} Gebiete): Der Zweig {stream} entscheidet allein. Mehr Trainingsgebiete können das ändern.</translation>
        </message>
        <message>
            <source>The graph network of {source} takes {count} features of each object, and the file does not say which; here it is given five, the mean red, green and blue and the centre. Choose weights that were trained on these.</source>
            <translation>Das Graphnetz von {source} nimmt {count} Merkmale jedes Objekts, und die Datei sagt nicht, welche; hier werden ihm fünf gegeben, das mittlere Rot, Grün und Blau und der Mittelpunkt. Wählen Sie Gewichte, die mit diesen trainiert wurden.</translation>
        </message>
        <message>
            <source>The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.</source>
            <translation>Der Grafikkarte ging der Speicher aus. Verringern Sie die Batchgröße oder wählen Sie das Gerät 'cpu'.</translation>
        </message>
        <message>
            <source>The image cannot be written to {path} ({error}). Make room there, or choose another place.</source>
            <translation>Das Bild kann nicht nach {path} geschrieben werden ({error}). Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The image in which the objects were found, a file: colours are then taken inside the window only, as the method has it. Without it each object has its colour as a whole.</source>
            <translation>Das Bild, in dem die Objekte gefunden wurden, eine Datei: Farben werden dann nur innerhalb des Fensters genommen, wie es die Methode vorsieht. Ohne dieses hat jedes Objekt die Farbe seiner ganzen Fläche.</translation>
        </message>
        <message>
            <source>The image {image} shows no place of {name}. Check the coordinate reference systems of both, or choose an image of the same city.</source>
            <translation>Das Bild {image} zeigt keinen Ort von {name}. Prüfen Sie die Koordinatenbezugssysteme beider, oder wählen Sie ein Bild derselben Stadt.</translation>
        </message>
        <message>
            <source>The images cover {share:.1%} of the extent, and what is made ends where they end. Give those of the tiles beside them, too, or choose a smaller extent.</source>
            <translation>Die Bilder decken {share:.1%} der Ausdehnung ab, und das Ergebnis endet, wo sie enden. Geben Sie auch die der Kacheln daneben an, oder wählen Sie eine kleinere Ausdehnung.</translation>
        </message>
        <message>
            <source>The instances of the training set {name} come from another segmenter ({theirs}) or other settings than those of the model ({ours}). The figures of the Google Earth stream say little.</source>
            <translation>Die Instanzen des Trainingsdatensatzes {name} stammen von einem anderen Segmentierer ({theirs}) oder aus anderen Einstellungen als die des Modells ({ours}). Die Kennzahlen des Google-Earth-Zweigs sagen wenig aus.</translation>
        </message>
        <message>
            <source>The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image with '{name}', or use what was made with '{segmenter}'.</source>
            <translation>Die Instanzen wurden mit dem Segmentierer '{segmenter}' erzeugt, {what} mit '{name}'. Segmentieren Sie das Bild mit '{name}', oder verwenden Sie, was mit '{segmenter}' erzeugt wurde.</translation>
        </message>
        <message>
            <source>The instances were made with other settings of '{name}' than {what} ({listed}). Segment the image again with the same settings.</source>
            <translation>Die Instanzen wurden mit anderen Einstellungen von '{name}' erzeugt als {what} ({listed}). Segmentieren Sie das Bild neu mit denselben Einstellungen.</translation>
        </message>
        <message>
            <source>The largest objects of a window become its nodes, at most so many.</source>
            <translation>Die größten Objekte eines Fensters werden zu seinen Knoten, höchstens so viele.</translation>
        </message>
        <message>
            <source>The layer '{name}' cannot be copied for the engine: {problem}. Save its edits, or save it as a GeoPackage (Export &gt; Save Features As), and use that.</source>
            <translation>Der Layer '{name}' lässt sich nicht für den Rechenkern kopieren: {problem}. Speichern Sie seine Änderungen, oder speichern Sie ihn als GeoPackage (Exportieren &gt; Objekte speichern als), und verwenden Sie dieses.</translation>
        </message>
        <message>
            <source>The layer '{name}' goes around the Earth, which no image in metres does. Choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>Der Layer '{name}' reicht um die Erde herum, was kein Bild in Metern tut. Wählen Sie die Ausdehnung, die daraus genommen werden soll, zum Beispiel die Ausdehnung des Kartenausschnitts.</translation>
        </message>
        <message>
            <source>The layer '{name}' has a filter ({filter}), but its file is read whole here. Remove the filter (Layer &gt; Filter); to leave features out, delete them in a copy of the file.</source>
            <translation>Der Layer '{name}' hat einen Filter ({filter}), aber seine Datei wird hier ganz gelesen. Entfernen Sie den Filter (Layer &gt; Filtern); um Objekte auszulassen, löschen Sie sie in einer Kopie der Datei.</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved. Save them (Layer &gt; Save Layer Edits).</source>
            <translation>Der Layer '{name}' hat Änderungen, die nicht gespeichert sind. Speichern Sie sie (Layer &gt; Layeränderungen speichern).</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved; they count too.</source>
            <translation>Der Layer '{name}' hat Änderungen, die nicht gespeichert sind; sie zählen mit.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no coordinate reference system. Assign one to it.</source>
            <translation>Der Layer '{name}' hat kein Koordinatenbezugssystem. Weisen Sie ihm eines zu.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no data settings of its own (Layer properties &gt; Transparency) that the engine cannot read from the file: {values}. Save the layer with them as a GeoTIFF first (Export &gt; Save As).</source>
            <translation>Der Layer '{name}' hat eigene Leerwert-Einstellungen (Layereigenschaften &gt; Transparenz), die der Rechenkern nicht aus der Datei lesen kann: {values}. Speichern Sie den Layer zuerst mit ihnen als GeoTIFF (Exportieren &gt; Speichern als).</translation>
        </message>
        <message>
            <source>The layer '{name}' is a KML file on the network, whose folders may say the classes. Download the file, add it as a layer, and use that.</source>
            <translation>Der Layer '{name}' ist eine KML-Datei im Netzwerk, deren Ordner die Klassen nennen können. Laden Sie die Datei herunter, fügen Sie sie als Layer hinzu, und verwenden Sie diesen.</translation>
        </message>
        <message>
            <source>The layer '{name}' is a service without end; choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>Der Layer '{name}' ist ein Dienst ohne Grenzen; wählen Sie die Ausdehnung, die daraus genommen werden soll, zum Beispiel die Ausdehnung des Kartenausschnitts.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a file (it is provided by '{provider}'). Save it as a GeoPackage first.</source>
            <translation>Der Layer '{name}' ist keine Datei (er wird von '{provider}' geliefert). Speichern Sie ihn zuerst als GeoPackage.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a raster file (it is provided by '{provider}'). Save it as a GeoTIFF first (Export &gt; Save As), or use 'Export imagery' for tile services.</source>
            <translation>Der Layer '{name}' ist keine Rasterdatei (er wird von '{provider}' geliefert). Speichern Sie ihn zuerst als GeoTIFF (Exportieren &gt; Speichern als), oder verwenden Sie bei Kacheldiensten 'Bilddaten exportieren'.</translation>
        </message>
        <message>
            <source>The layer '{name}' shows nothing in the extent. Choose another extent or layer.</source>
            <translation>Der Layer '{name}' zeigt in der Ausdehnung nichts. Wählen Sie eine andere Ausdehnung oder einen anderen Layer.</translation>
        </message>
        <message>
            <source>The layer of {name} was given the coordinate reference system {given} in QGIS; its objects lie along the pixels of an image in {own}. Give it that one (Layer properties &gt; Source); if it is wrong, give the image the right one and segment it again.</source>
            <translation>Dem Layer von {name} wurde in QGIS das Koordinatenbezugssystem {given} zugewiesen; seine Objekte liegen entlang der Pixel eines Bildes in {own}. Weisen Sie ihm dieses zu (Layereigenschaften &gt; Quelle); wenn es falsch ist, weisen Sie dem Bild das richtige zu, und segmentieren Sie es erneut.</translation>
        </message>
        <message>
            <source>The layer {layer} of {name} lacks {lack}. Choose the GeoPackage that 'Segment objects' wrote; a copy saved in another format does not keep it.</source>
            <translation>Im Layer {layer} von {name} fehlt: {lack}. Wählen Sie das GeoPackage, das 'Objekte segmentieren' geschrieben hat; in einer Kopie in einem anderen Format bleibt das nicht erhalten.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the ground only; elsewhere it counts as unknown. Where missing means 0, as of heights of buildings where there is none, fill it with 0 first.</source>
            <translation>Der Layer {name} hat nur auf {share:.0f} % des Bodens Werte; sonst gilt er als unbekannt. Wo Fehlendes 0 bedeutet, wie bei Höhen von Gebäuden dort, wo keines steht, füllen Sie ihn zuerst mit 0.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the map only, in training it had on {trained:.0f} %. Elsewhere it counts as unknown, or the Sentinel-2 stream decides alone.</source>
            <translation>Der Layer {name} hat nur auf {share:.0f} % der Karte Werte, im Training auf {trained:.0f} %. Sonst gilt er als unbekannt, oder der Sentinel-2-Zweig entscheidet allein.</translation>
        </message>
        <message>
            <source>The layer {name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, and all others are {low:.6g} to {high:.6g}: no data that the file does not declare, which would count too. Declare it as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>Der Layer {name} enthält auf {share:.3g} % der angesehenen Pixel den Wert {value:.15g}, und alle anderen liegen zwischen {low:.6g} und {high:.6g}: ein Leerwert, den die Datei nicht angibt und der mitzählen würde. Geben Sie ihn als Leerwert an (Raster &gt; Konvertierung &gt; Übersetzen, oder die Transparenzeinstellungen des Layers).</translation>
        </message>
        <message>
            <source>The layers of objects have {count} bands together; at most {most} can be used. Leave some out.</source>
            <translation>Die Layer der Objekte haben zusammen {count} Kanäle; höchstens {most} können verwendet werden. Lassen Sie einige weg.</translation>
        </message>
        <message>
            <source>The layers of objects of the training set {name} ({own}) are called otherwise than those of the model ({needed}). They are taken in their order; check that it is the same.</source>
            <translation>Die Layer der Objekte des Trainingsdatensatzes {name} ({own}) heißen anders als die des Modells ({needed}). Sie werden in ihrer Reihenfolge genommen; prüfen Sie, ob es dieselbe ist.</translation>
        </message>
        <message>
            <source>The legend of {name} in QGIS gives its values other classes than those that are read: {names}. A legend does not count. If it is right, give the class of each value (codes): {codes}.</source>
            <translation>Die Legende von {name} in QGIS gibt den Werten andere Klassen als die, die gelesen werden: {names}. Eine Legende zählt nicht. Wenn sie richtig ist, geben Sie die Klasse jedes Wertes an (codes): {codes}.</translation>
        </message>
        <message>
            <source>The list of images {path} cannot be read ({error}). Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>Die Liste der Bilder {path} ist nicht lesbar ({error}). Geben Sie eine Textdatei (UTF-8) mit dem Pfad eines Bildes in jeder Zeile an.</translation>
        </message>
        <message>
            <source>The list of weights of the model {name} is damaged: {error}. Copy or make it again.</source>
            <translation>Die Liste der Gewichte des Modells {name} ist beschädigt: {error}. Kopieren oder erzeugen Sie es neu.</translation>
        </message>
        <message>
            <source>The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. Codes given for the map are those of this one, too, unless this plugin made it. Without it, it is the map's own band of that name, else the Gaussian filter makes it. Used for w2w only.</source>
            <translation>Die Karte für den Kanal lczFilter von w2w, den w2w bevorzugt; hat sie einen Kanal dieses Namens, so wird dieser genommen. Für die Karte angegebene Codes gelten auch für diese, sofern sie nicht von dieser Erweiterung erzeugt wurde. Ohne sie ist es der gleichnamige Kanal der Karte selbst, sonst erzeugt ihn der Gauß-Filter. Wird nur für w2w verwendet.</translation>
        </message>
        <message>
            <source>The map that the sample was drawn from.</source>
            <translation>Die Karte, aus der die Stichprobe gezogen wurde.</translation>
        </message>
        <message>
            <source>The matrix with its totals and accuracies.</source>
            <translation>Die Matrix mit ihren Summen und Genauigkeiten.</translation>
        </message>
        <message>
            <source>The median reflectance of {name} is {middle:.4g}, the brightest {high:.4g} ({formula}); 0.01 to 0.5 is usual, more is snow or cloud. {wanted}</source>
            <translation>Die mittlere Reflektanz (Median) von {name} ist {middle:.4g}, die hellste {high:.4g} ({formula}); üblich sind 0.01 bis 0.5, mehr ist Schnee oder Wolke. {wanted}</translation>
        </message>
        <message>
            <source>The metadata of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Die Metadaten des Modells {name} passen nicht zu ihrer SHA-256-Summe: Die Datei wurde verändert oder beschädigt. Kopieren oder erzeugen Sie sie neu.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} is damaged: {error}. Make the model again.</source>
            <translation>Die Metadaten des Modells {name} sind beschädigt: {error}. Erzeugen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} lacks {missing}. Make the model again.</source>
            <translation>In den Metadaten des Modells {name} fehlt: {missing}. Erzeugen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>The metadata of {name} does not state which number is reflectance 1; {number:g} is taken.</source>
            <translation>Die Metadaten von {name} geben nicht an, welche Zahl die Reflektanz 1 ist; {number:g} wird genommen.</translation>
        </message>
        <message>
            <source>The metadata {name} is damaged or unsafe ({error}). Download the product again.</source>
            <translation>Die Metadaten {name} sind beschädigt oder unsicher ({error}). Laden Sie das Produkt erneut herunter.</translation>
        </message>
        <message>
            <source>The metadata {name} states the offset of some bands only, not of {missing}. Download the product again.</source>
            <translation>Die Metadaten {name} geben nur für manche Kanäle den Offset an, nicht für {missing}. Laden Sie das Produkt erneut herunter.</translation>
        </message>
        <message>
            <source>The metadata {path} is of {told}, but {file} is of another product by its name: by wrong metadata its numbers would be 1000 too high or too low. Put the images of each product into a folder of their own with their own metadata, or without any and state the offset.</source>
            <translation>Die Metadaten {path} gehören zu {told}, aber {file} gehört dem Namen nach zu einem anderen Produkt: Mit falschen Metadaten wären die Zahlen um 1000 zu hoch oder zu niedrig. Legen Sie die Bilder jedes Produkts in einen eigenen Ordner mit ihren eigenen Metadaten, oder ohne Metadaten, und geben Sie dann den Offset an.</translation>
        </message>
        <message>
            <source>The middle of one window. Give this or an extent.</source>
            <translation>Die Mitte eines Fensters. Geben Sie entweder diese oder eine Ausdehnung an.</translation>
        </message>
        <message>
            <source>The model file to write.</source>
            <translation>Die zu schreibende Modelldatei.</translation>
        </message>
        <message>
            <source>The model file to write; the checkpoint to resume from lies beside it until the training is done.</source>
            <translation>Die zu schreibende Modelldatei; der Checkpoint, von dem aus sich das Training fortsetzen lässt, liegt neben ihr, bis das Training fertig ist.</translation>
        </message>
        <message>
            <source>The model has a Google Earth stream, and none of the {total} samples of {name} has a graph of objects: the model is judged without that stream. To judge the fusion, create the training set with an RGB image.</source>
            <translation>Das Modell hat einen Google-Earth-Zweig, und keines der {total} Beispiele von {name} hat einen Graphen von Objekten: Das Modell wird ohne diesen Zweig beurteilt. Um die Fusion zu beurteilen, erstellen Sie den Trainingsdatensatz mit einem RGB-Bild.</translation>
        </message>
        <message>
            <source>The model has a stream of {count} further features; the training set {name} has {own}. The model is judged without that stream.</source>
            <translation>Das Modell hat einen Zweig aus {count} weiteren Merkmalen; der Trainingsdatensatz {name} hat: {own}. Das Modell wird ohne diesen Zweig beurteilt.</translation>
        </message>
        <message>
            <source>The model has learnt from {count} further features too, and none are given: the other streams decide without them.</source>
            <translation>Das Modell hat auch aus {count} weiteren Merkmalen gelernt, und es sind keine gegeben: Die anderen Zweige entscheiden ohne sie.</translation>
        </message>
        <message>
            <source>The model looks at other details of objects than this plugin measures ({unknown}). Update the plugin or choose another model.</source>
            <translation>Das Modell betrachtet andere Einzelheiten von Objekten, als diese Erweiterung misst ({unknown}). Aktualisieren Sie die Erweiterung, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model looks at the imagery inside the objects, and only objects were given. Give the RGB image that they were found in as well.</source>
            <translation>Das Modell betrachtet die Bilddaten innerhalb der Objekte, und es wurden nur Objekte angegeben. Geben Sie auch das RGB-Bild an, in dem sie gefunden wurden.</translation>
        </message>
        <message>
            <source>The model was trained with the split {own} of this set, and is judged on samples of the split {split}: it may have learnt from them. Choose the split {own}.</source>
            <translation>Das Modell wurde mit der Aufteilung {own} dieses Satzes trainiert und wird an Stichproben der Aufteilung {split} beurteilt: Aus diesen kann es gelernt haben. Wählen Sie die Aufteilung {own}.</translation>
        </message>
        <message>
            <source>The model {model} cannot tell which classes are plausible: its thresholds come from the validation areas of a training here, of which there must be nine or more, and hold for its own fusion. Choose another model, leave Alpha empty, or leave the raster of plausible classes out.</source>
            <translation>Das Modell {model} kann nicht sagen, welche Klassen plausibel sind: Seine Schwellen stammen aus den Validierungsgebieten eines Trainings hier, von denen es mindestens neun geben muss, und gelten für seine eigene Fusion. Wählen Sie ein anderes Modell, lassen Sie Alpha leer oder lassen Sie das Raster der plausiblen Klassen weg.</translation>
        </message>
        <message>
            <source>The model {model} does not record the segmenter of its instances.</source>
            <translation>Das Modell {model} hält nicht fest, welcher Segmentierer seine Instanzen erzeugt hat.</translation>
        </message>
        <message>
            <source>The model {model} does not record which segmenter its instances came from. Segment the image with 'Segment objects', give the result as objects in the image, and tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>Das Modell {model} hält nicht fest, von welchem Segmentierer seine Instanzen stammen. Segmentieren Sie das Bild mit 'Objekte segmentieren', geben Sie das Ergebnis als Objekte im Bild an und aktivieren Sie 'Objekte eines anderen Segmentierers verwenden' (force_segmenter).</translation>
        </message>
        <message>
            <source>The model {model} does not tell what it has learnt from. Train it again, or leave the raster of applicability out.</source>
            <translation>Das Modell {model} sagt nicht, woraus es gelernt hat. Trainieren Sie es neu oder lassen Sie das Raster der Anwendbarkeit weg.</translation>
        </message>
        <message>
            <source>The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. Choose a model trained with RGB, or leave them out.</source>
            <translation>Das Modell {model} hat nur einen Sentinel-2-Zweig und kann weder RGB-Bilddaten noch Instanzen verwenden. Wählen Sie ein mit RGB trainiertes Modell, oder lassen Sie diese weg.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the ground of {count} of the {total} samples that it is judged on, in this image or another: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set of other places.</source>
            <translation>Das Modell {model} hat aus dem Gelände von {count} der {total} Beispiele gelernt, an denen es beurteilt wird, in diesem Bild oder einem anderen: Seine Kennzahlen sind höher, als ein neuer Ort sie ergäbe. Wählen Sie die Aufteilung, mit der es trainiert wurde, oder einen Trainingsdatensatz von anderen Orten.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the training areas of {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>Das Modell {model} hat aus den Trainingsgebieten von {count} der {total} Beispiele gelernt, an denen es beurteilt wird: Seine Kennzahlen sind höher, als ein neuer Ort sie ergäbe. Wählen Sie die Aufteilung, mit der es trainiert wurde, oder einen Trainingsdatensatz, den es nicht kennt.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>Das Modell {model} hat aus {count} der {total} Beispiele gelernt, an denen es beurteilt wird: Seine Kennzahlen sind höher, als ein neuer Ort sie ergäbe. Wählen Sie die Aufteilung, mit der es trainiert wurde, oder einen Trainingsdatensatz, den es nicht kennt.</translation>
        </message>
        <message>
            <source>The model {model} has no Sentinel-2 stream to start from. Choose another one.</source>
            <translation>Das Modell {model} hat keinen Sentinel-2-Zweig, mit dem das Training beginnen könnte. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>The model {model} has no stream of further features. Choose a model trained with them, or leave them out.</source>
            <translation>Das Modell {model} hat keinen Zweig weiterer Merkmale. Wählen Sie ein damit trainiertes Modell oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>The model {model} has no {stream} stream.</source>
            <translation>Das Modell {model} hat keinen Zweig {stream}.</translation>
        </message>
        <message>
            <source>The model {model} looks at heights or other layers of objects: {needed}. Give these layers of the place (layers), in this order and unit; or leave out the RGB image, and the Sentinel-2 stream decides alone.</source>
            <translation>Das Modell {model} betrachtet Höhen oder andere Layer der Objekte: {needed}. Geben Sie diese Layer des Ortes (layers) in dieser Reihenfolge und Einheit an; oder lassen Sie das RGB-Bild weg, dann entscheidet der Sentinel-2-Zweig allein.</translation>
        </message>
        <message>
            <source>The model {model} looks at these layers of objects: {needed}; the training set {name} has: {own}. Create the set with the same layers, or choose another model.</source>
            <translation>Das Modell {model} betrachtet diese Layer der Objekte: {needed}; der Trainingsdatensatz {name} hat: {own}. Erstellen Sie den Datensatz mit denselben Layern, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model {model} looks at {count} layers of objects ({needed}); given: {given}. Give the same number of bands, in this order and unit.</source>
            <translation>Das Modell {model} betrachtet {count} Layer der Objekte ({needed}); angegeben: {given}. Geben Sie ebenso viele Kanäle an, in dieser Reihenfolge und Einheit.</translation>
        </message>
        <message>
            <source>The model {model} takes the bands {bands}; the training set {name} has {own_bands}. Choose a model for the same bands.</source>
            <translation>Das Modell {model} braucht die Kanäle {bands}; der Trainingsdatensatz {name} hat {own_bands}. Wählen Sie ein Modell für dieselben Kanäle.</translation>
        </message>
        <message>
            <source>The model {model} tells apart the classes {classes}, not 1 to 17. Choose a model of all 17 local climate zones.</source>
            <translation>Das Modell {model} unterscheidet die Klassen {classes}, nicht 1 bis 17. Wählen Sie ein Modell für alle 17 Lokalen Klimazonen.</translation>
        </message>
        <message>
            <source>The model {model} was trained without heights or other layers of objects and cannot use {given}. Leave them out, or choose a model that was trained with such layers.</source>
            <translation>Das Modell {model} wurde ohne Höhen oder andere Layer der Objekte trainiert und kann {given} nicht verwenden. Lassen Sie sie weg, oder wählen Sie ein Modell, das mit solchen Layern trainiert wurde.</translation>
        </message>
        <message>
            <source>The model {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>Das Modell {name} hat die Formatversion {version}; diese Erweiterung liest bis {format_version}. Aktualisieren Sie die Erweiterung.</translation>
        </message>
        <message>
            <source>The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or download it again.</source>
            <translation>Das Modell {name} ist abgeschnitten: {end:,} Byte Gewichte erwartet, {data_bytes:,} gefunden. Kopieren Sie es neu oder laden Sie es erneut herunter.</translation>
        </message>
        <message>
            <source>The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or choose another model.</source>
            <translation>Die Architektur {architecture} des Modells ist unbekannt. Bekannt: {architectures}. Aktualisieren Sie die Erweiterung oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model's fusion gained nothing in its training: the Sentinel-2 stream decides alone, and the RGB image changes nothing. Choose an alpha to fuse all the same.</source>
            <translation>Die Fusion des Modells hat beim Training nichts gewonnen: Der Sentinel-2-Zweig entscheidet allein, und das RGB-Bild ändert nichts. Wählen Sie ein Alpha, um dennoch zu fusionieren.</translation>
        </message>
        <message>
            <source>The model's options do not fit its architecture {architecture}: {error}.</source>
            <translation>Die Optionen des Modells passen nicht zu seiner Architektur {architecture}: {error}.</translation>
        </message>
        <message>
            <source>The most places that are suggested for each class.</source>
            <translation>Die Höchstzahl der Orte, die für jede Klasse vorgeschlagen werden.</translation>
        </message>
        <message>
            <source>The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose the SAFE folder or zip. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>Der Name von {name} verrät keinen Sentinel-2-Kanal. Benennen Sie die Dateien nach Kanälen (etwa B02.jp2), oder wählen Sie den SAFE-Ordner oder die Zip-Datei. Ein Bild, das alle Kanäle enthält, braucht keine Vorbereitung: Geben Sie es bei 'Lokale Klimazonen klassifizieren' so an, wie es ist.</translation>
        </message>
        <message>
            <source>The network looks at the texture and shape of objects, which this training set does not tell. Create the set again with 'Create training set' and the RGB image.</source>
            <translation>Das Netz betrachtet Textur und Form von Objekten, die dieser Trainingsdatensatz nicht enthält. Erstellen Sie den Datensatz mit 'Trainingsdatensatz erstellen' und dem RGB-Bild neu.</translation>
        </message>
        <message>
            <source>The network of {source} is not known ({counts}). Known: Sen2LCZ-Net, ResNet v2 and 3D ResNet11 for Sentinel-2, the graph network of DF4LCZ for high-resolution imagery.</source>
            <translation>Das Netz von {source} ist nicht bekannt ({counts}). Bekannt: Sen2LCZ-Net, ResNet v2 und 3D ResNet11 für Sentinel-2, das Graphnetz von DF4LCZ für hochaufgelöste Bilddaten.</translation>
        </message>
        <message>
            <source>The network of {source} is of an unlikely size ({options}). Choose another file.</source>
            <translation>Das Netz von {source} hat eine unwahrscheinliche Größe ({options}). Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The network of {source} takes {count} bands, and the file does not say which; networks are given the ten Sentinel-2 bands {bands} here. Choose weights that were trained on these.</source>
            <translation>Das Netz von {source} nimmt {count} Kanäle, und die Datei sagt nicht, welche; Netzen werden hier die zehn Sentinel-2-Kanäle {bands} gegeben. Wählen Sie Gewichte, die mit diesen trainiert wurden.</translation>
        </message>
        <message>
            <source>The network of {source} tells {classes} classes apart, and the file does not say which; maps here have the 17 local climate zones. Choose weights of all 17.</source>
            <translation>Das Netz von {source} unterscheidet {classes} Klassen, und die Datei sagt nicht, welche; Karten haben hier die 17 lokalen Klimazonen. Wählen Sie Gewichte aller 17.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which the training set {name} does not have. Create the set again, or choose another network.</source>
            <translation>Das Netz sieht die wirkliche Umgebung seiner Fenster, die der Trainingsdatensatz {name} nicht hat. Erstellen Sie den Datensatz neu, oder wählen Sie ein anderes Netz.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which this training set does not have. Create the set with 'Create training set', or train a network with the surroundings 'zeros'.</source>
            <translation>Das Netz sieht die wirkliche Umgebung seiner Fenster, die dieser Trainingsdatensatz nicht hat. Erstellen Sie den Datensatz mit 'Trainingsdatensatz erstellen', oder trainieren Sie ein Netz mit der Umgebung 'zeros'.</translation>
        </message>
        <message>
            <source>The network {name} ({loader}) is not what a network of the {stream} stream must be: {problem}. Check it against the contract in streams/contract.py.</source>
            <translation>Das Netz {name} ({loader}) ist nicht, was ein Netz des Zweigs {stream} sein muss: {problem}. Prüfen Sie es gegen den Vertrag in streams/contract.py.</translation>
        </message>
        <message>
            <source>The network {network} knows the published five features of an object only: the layers of the training set ({layers}) are left out. Choose gcn2 to learn from them.</source>
            <translation>Das Netz {network} kennt nur die fünf veröffentlichten Merkmale eines Objekts: Die Layer des Trainingsdatensatzes ({layers}) bleiben weg. Wählen Sie gcn2, um aus ihnen zu lernen.</translation>
        </message>
        <message>
            <source>The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions. With 10000, a scale and an offset that the file declares count, and fractions are known as such.</source>
            <translation>Die Zahl, die für eine Reflexion von 1 steht: 10000 für Produkte wie geliefert, 1 für Bruchteile. Bei 10000 zählen Skalierung und Versatz, die die Datei angibt, und Bruchteile werden als solche erkannt.</translation>
        </message>
        <message>
            <source>The numbers of {name} are neither reflectance as fractions nor reflectance x 10000: their median is {middle:.4g} by the scale and offset that the file declares, if any. Give the reflectance scale and offset.</source>
            <translation>Die Zahlen von {name} sind weder Reflektanz als Bruchteile noch Reflektanz x 10000: Ihr Median ist {middle:.4g} nach der Skalierung und dem Offset, die die Datei angibt, falls vorhanden. Geben Sie Reflektanz-Skalierung und -Offset an.</translation>
        </message>
        <message>
            <source>The numbers of {name} cannot be reflectance x {scale:g}: {reason}. They range from {low:g} to {high:g}. {wanted} Declare no data in the file where it is that.</source>
            <translation>Die Zahlen von {name} können nicht Reflektanz x {scale:g} sein: {reason}. Sie reichen von {low:g} bis {high:g}. {wanted} Geben Sie in der Datei Leerwerte an, wo es solche sind.</translation>
        </message>
        <message>
            <source>The objects were found in {source}, whose numbers were stretched to colours otherwise than those of {name} ({theirs}; {own}): it is another image, was changed, or other bands are shown. Colours are measured in {name} by its own limits. Give the image that the objects were found in, or segment {name}.</source>
            <translation>Die Objekte wurden in {source} gefunden, dessen Zahlen anders zu Farben gestreckt wurden als die von {name} ({theirs}; {own}): Es ist ein anderes Bild, wurde geändert, oder es werden andere Kanäle dargestellt. Die Farben werden in {name} nach dessen eigenen Grenzen gemessen. Geben Sie das Bild an, in dem die Objekte gefunden wurden, oder segmentieren Sie {name}.</translation>
        </message>
        <message>
            <source>The package {name} has version {installed}; needed: {required}.</source>
            <translation>Das Paket {name} hat die Version {installed}; benötigt: {required}.</translation>
        </message>
        <message>
            <source>The package {name} is missing.</source>
            <translation>Das Paket {name} fehlt.</translation>
        </message>
        <message>
            <source>The parameter {name} holds a null character. Give it without.</source>
            <translation>Der Parameter {name} enthält ein Nullzeichen. Geben Sie ihn ohne an.</translation>
        </message>
        <message>
            <source>The parameter {name} is missing: {help}.</source>
            <translation>Der Parameter {name} fehlt: {help}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a number, its decimals after a point (0.5); given: {value}.</source>
            <translation>Der Parameter {name} muss eine Zahl sein, mit Dezimalstellen nach einem Punkt (0.5); angegeben: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a whole number; given: {value}.</source>
            <translation>Der Parameter {name} muss eine ganze Zahl sein; angegeben: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be one of {choices}; given: {value}.</source>
            <translation>Der Parameter {name} muss einer dieser Werte sein: {choices}; angegeben: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be true or false; given: {value}.</source>
            <translation>Der Parameter {name} muss wahr oder falsch sein; angegeben: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {bounds}; given: {number}.</source>
            <translation>Der Parameter {name} verlangt {bounds}; angegeben: {number}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {kind}; given: {value}.</source>
            <translation>Der Parameter {name} muss vom Typ {kind} sein; angegeben: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} names no file: {value}. Give a path of ordinary characters.</source>
            <translation>Der Parameter {name} nennt keine Datei: {value}. Geben Sie einen Pfad aus gewöhnlichen Zeichen an.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want a map of, in any coordinate reference system.</source>
            <translation>Der Teil der Erde, von dem Sie eine Karte wollen, in einem beliebigen Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want, in any coordinate reference system.</source>
            <translation>Der gewünschte Teil der Erde, in einem beliebigen Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <source>The part that was there already is not of {name}: fetched anew.</source>
            <translation>Der schon vorhandene Teil gehört nicht zu {name}: Er wird neu heruntergeladen.</translation>
        </message>
        <message>
            <source>The part {part} of {name} holds numbers that no sample has ({low} to {high}). Copy the training set again.</source>
            <translation>Der Teil {part} von {name} enthält Nummern, die kein Beispiel hat ({low} bis {high}). Kopieren Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>The part {part} of {name} names samples more than once. Copy the training set again.</source>
            <translation>Der Teil {part} von {name} nennt Beispiele mehr als einmal. Kopieren Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>The patches of {name} hold digital numbers; divided by 10000 to be reflectance.</source>
            <translation>Die Bildausschnitte von {name} enthalten digitale Zahlenwerte (DN); sie werden durch 10000 geteilt, um Reflektanz zu erhalten.</translation>
        </message>
        <message>
            <source>The pixels of the layer '{name}' are {own} m wide here, coarser than the {asked} m asked for: the image shows nothing finer than they do. Choose a coarser resolution or a finer layer; of tiles, one with a higher greatest zoom level.</source>
            <translation>Die Pixel des Layers '{name}' sind hier {own} m breit, gröber als die verlangten {asked} m: Das Bild zeigt nichts Feineres als sie. Wählen Sie eine gröbere Auflösung oder einen feineren Layer; bei Kacheln einen mit höherer maximaler Zoomstufe.</translation>
        </message>
        <message>
            <source>The pixels of {name} are {pixel_m:.1f} m wide; buildings and trees are seen in imagery of {coarsest_m:g} m and finer only. Choose finer imagery.</source>
            <translation>Die Pixel von {name} sind {pixel_m:.1f} m breit; Gebäude und Bäume sind nur in Bilddaten mit {coarsest_m:g} m und feiner zu sehen. Wählen Sie feinere Bilddaten.</translation>
        </message>
        <message>
            <source>The place {text} cannot be expressed in {crs}.</source>
            <translation>Der Ort {text} lässt sich in {crs} nicht ausdrücken.</translation>
        </message>
        <message>
            <source>The places are {found:.0f} m wide, as the map's cells have it.</source>
            <translation>Die Orte sind {found:.0f} m breit, wie es die Zellen der Karte vorgeben.</translation>
        </message>
        <message>
            <source>The pretrained model {model} has learnt from {count} of the {total} test samples, or from others of their ground or training areas: the test figures will be higher than a new place would give. Train with the split that it was trained with, or without it.</source>
            <translation>Das vortrainierte Modell {model} hat aus {count} der {total} Testbeispiele gelernt oder aus anderen Beispielen ihres Geländes oder ihrer Trainingsgebiete: Die Testkennzahlen werden höher sein, als ein neuer Ort sie ergäbe. Trainieren Sie mit der Aufteilung, mit der es trainiert wurde, oder ohne das Modell.</translation>
        </message>
        <message>
            <source>The probabilities are in another order than the maps: {name} shows the likeliest class of {other} in {better:.1%} of the cells, and that of {given}, which was given for it, in {share:.1%}. Give one raster for each map, in the maps' order: {order} (numbers of those given).</source>
            <translation>Die Wahrscheinlichkeiten stehen in anderer Reihenfolge als die Karten: {name} zeigt in {better:.1%} der Zellen die wahrscheinlichste Klasse von {other}, und die von {given}, das dafür angegeben wurde, in {share:.1%}. Geben Sie für jede Karte ein Raster an, in der Reihenfolge der Karten: {order} (Nummern der angegebenen).</translation>
        </message>
        <message>
            <source>The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.</source>
            <translation>Das Produkt {product} enthält keine Bilder (GRANULE/*/IMG_DATA). Laden Sie es erneut und vollständig herunter.</translation>
        </message>
        <message>
            <source>The request is longer than {most:,} bytes. Give fewer files at once.</source>
            <translation>Die Anfrage ist länger als {most:,} Byte. Geben Sie weniger Dateien auf einmal an.</translation>
        </message>
        <message>
            <source>The request is not JSON ({error}): {text}.</source>
            <translation>Die Anfrage ist kein JSON ({error}): {text}.</translation>
        </message>
        <message>
            <source>The request is not a JSON object: {text}.</source>
            <translation>Die Anfrage ist kein JSON-Objekt: {text}.</translation>
        </message>
        <message>
            <source>The request is not text ({error}); the engine ends. Run the algorithm again.</source>
            <translation>Die Anfrage ist kein Text ({error}); der Rechenkern beendet sich. Führen Sie den Algorithmus erneut aus.</translation>
        </message>
        <message>
            <source>The request lacks its operation or parameters: {text}.</source>
            <translation>Der Anfrage fehlen Operation oder Parameter: {text}.</translation>
        </message>
        <message>
            <source>The request speaks protocol {protocol}, this engine speaks {protocol_version}. Plugin and engine are of different versions: restart QGIS.</source>
            <translation>Die Anfrage spricht Protokoll {protocol}, dieser Rechenkern spricht {protocol_version}. Erweiterung und Rechenkern haben verschiedene Versionen: Starten Sie QGIS neu.</translation>
        </message>
        <message>
            <source>The same seed draws the same points.</source>
            <translation>Dieselbe Saat zieht dieselben Punkte.</translation>
        </message>
        <message>
            <source>The same seed gives the same bootstraps.</source>
            <translation>Dieselbe Saat ergibt dieselben Bootstraps.</translation>
        </message>
        <message>
            <source>The same seed gives the same suggestions.</source>
            <translation>Dieselbe Saat ergibt dieselben Vorschläge.</translation>
        </message>
        <message>
            <source>The same seed gives the same town; another one gives another town.</source>
            <translation>Dieselbe Saat ergibt dieselbe Stadt, eine andere eine andere Stadt.</translation>
        </message>
        <message>
            <source>The scene classification has the classes 0 to 11; given: {unknown}.</source>
            <translation>Die Szenenklassifikation hat die Klassen 0 bis 11; angegeben: {unknown}.</translation>
        </message>
        <message>
            <source>The scenes cannot be brought to one coordinate reference system: one does not fit its bounds.</source>
            <translation>Die Szenen lassen sich nicht in ein gemeinsames Koordinatenbezugssystem bringen: Eines passt nicht zur Ausdehnung seiner Szene.</translation>
        </message>
        <message>
            <source>The scenes that would be used, clearest first.</source>
            <translation>Die Szenen, die verwendet würden, die klarsten zuerst.</translation>
        </message>
        <message>
            <source>The scheduler of the workers is gone. Start it and the work again; with unfinished work kept, it goes on from there.</source>
            <translation>Der Scheduler der Arbeitsprozesse ist nicht mehr da. Starten Sie ihn und die Arbeit erneut; ist unfertige Arbeit aufbewahrt, geht es dort weiter.</translation>
        </message>
        <message>
            <source>The scheduler {address} has no workers. Start some, as the page 'A region, a cluster' shows.</source>
            <translation>Der Scheduler {address} hat keine Arbeitsprozesse. Starten Sie welche, wie es die Seite „A region, a cluster“ zeigt.</translation>
        </message>
        <message>
            <source>The segmenter {name} ({loader}) is not what a segmenter must be: {problem}. Check it against the contract in instances/segmenter.py.</source>
            <translation>Der Segmentierer {name} ({loader}) ist nicht, was ein Segmentierer sein muss: {problem}. Prüfen Sie ihn gegen den Vertrag in instances/segmenter.py.</translation>
        </message>
        <message>
            <source>The segmenter {name} needs weights. Give the path of their file.</source>
            <translation>Der Segmentierer {name} braucht Gewichte. Geben Sie den Pfad ihrer Datei an.</translation>
        </message>
        <message>
            <source>The segmenter's weights (SHA-256 {recorded}...) are not in the catalogue. Name their file.</source>
            <translation>Die Gewichte des Segmentierers (SHA-256 {recorded}...) stehen nicht im Katalog. Geben Sie ihre Datei an.</translation>
        </message>
        <message>
            <source>The service asks for a pause of {seconds:.0f} s.</source>
            <translation>Der Dienst verlangt eine Pause von {seconds:.0f} s.</translation>
        </message>
        <message>
            <source>The service has no picture for {count} of its tiles; these places are without data.</source>
            <translation>Der Dienst hat für {count} seiner Kacheln kein Bild; diese Stellen bleiben ohne Daten.</translation>
        </message>
        <message>
            <source>The service of the layer '{name}' stopped answering ({said}). Nothing was written. Try again later, or choose a smaller extent or a coarser resolution.</source>
            <translation>Der Dienst des Layers '{name}' antwortet nicht mehr ({said}). Es wurde nichts geschrieben. Versuchen Sie es später wieder, oder wählen Sie eine kleinere Ausdehnung oder eine gröbere Auflösung.</translation>
        </message>
        <message>
            <source>The split has no test samples: the model carries no test figures.</source>
            <translation>Die Aufteilung hat keine Testbeispiele: Das Modell enthält keine Testkennzahlen.</translation>
        </message>
        <message>
            <source>The split that the model was trained with; test samples of another may be among those that it has learnt from.</source>
            <translation>Die Aufteilung, mit der das Modell trainiert wurde; Teststichproben einer anderen können unter denen sein, aus denen es gelernt hat.</translation>
        </message>
        <message>
            <source>The split {split} of the training set {name} has no samples in its part {part}. {advice}</source>
            <translation>Die Aufteilung {split} des Trainingsdatensatzes {name} hat keine Beispiele in ihrem Teil {part}. {advice}</translation>
        </message>
        <message>
            <source>The split {split} of {name} has no samples in its part {part}. Choose another part.</source>
            <translation>Die Aufteilung {split} von {name} hat keine Beispiele in ihrem Teil {part}. Wählen Sie einen anderen Teil.</translation>
        </message>
        <message>
            <source>The step of {step:g} m is rounded to whole Sentinel-2 pixels: {rounded:g} m.</source>
            <translation>Die Schrittweite von {step:g} m wird auf ganze Sentinel-2-Pixel gerundet: {rounded:g} m.</translation>
        </message>
        <message>
            <source>The streams are fused ({rule}): against the better stream alone the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>Die Zweige werden fusioniert ({rule}): Gegenüber dem besseren Zweig allein sind die Validierungsbeispiele um {low:.3f} bis {high:.3f} je Beispiel wahrscheinlicher ({level:.0f}-%-Intervall über {areas} reihum ausgelassene Gebiete), ihre Genauigkeit ändert sich um {accuracy:+.1f} Prozentpunkte.</translation>
        </message>
        <message>
            <source>The style of {path} cannot be stored ({error}). Choose another place.</source>
            <translation>Der Stil von {path} kann nicht gespeichert werden ({error}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The tags of {name} say that its reflectance is {told}: its offset was taken off when it was made. The numbers given count instead, {formula}. Give scale 10000 and offset 0.</source>
            <translation>Die Tags von {name} sagen, dass die Reflektanz {told} ist: Der Offset wurde bei der Erzeugung abgezogen. Stattdessen zählen die angegebenen Zahlen, {formula}. Geben Sie Skalierung 10000 und Offset 0 an.</translation>
        </message>
        <message>
            <source>The tensor {key} of {name} holds values that are no numbers (NaN or infinite), or fewer than it claims: the file is damaged. Download it again.</source>
            <translation>Der Tensor {key} von {name} enthält Werte, die keine Zahlen sind (NaN oder unendlich), oder weniger, als er angibt: Die Datei ist beschädigt. Laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <source>The texts of {name} are said to be in {encoding}, which is no encoding that can be read. Set another one for the layer (Layer properties &gt; Source).</source>
            <translation>Die Texte von {name} sollen in {encoding} sein, einer Kodierung, die sich nicht lesen lässt. Stellen Sie für den Layer eine andere ein (Layereigenschaften &gt; Quelle).</translation>
        </message>
        <message>
            <source>The tile in row {row}, column {column}</source>
            <translation>Die Kachel in Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <source>The town's size must be a multiple of {cell} m from {smallest} to {largest}; given: {size}.</source>
            <translation>Die Größe der Stadt muss ein Vielfaches von {cell} m sein, von {smallest} bis {largest}; angegeben: {size}.</translation>
        </message>
        <message>
            <source>The training cannot be resumed: an earlier version of this plugin made {name}, and did not note the samples that it learns from. Train without 'Resume a stopped training'.</source>
            <translation>Das Training lässt sich nicht fortsetzen: Eine frühere Version dieser Erweiterung hat {name} erzeugt und nicht festgehalten, aus welchen Beispielen gelernt wird. Trainieren Sie ohne 'Abgebrochenes Training fortsetzen'.</translation>
        </message>
        <message>
            <source>The training cannot be resumed: {other} differ from those of {name}. Set them as they were, or train without 'Resume a stopped training'.</source>
            <translation>Das Training lässt sich nicht fortsetzen; abweichend von {name}: {other}. Stellen Sie alles ein, wie es war, oder trainieren Sie ohne 'Abgebrochenes Training fortsetzen'.</translation>
        </message>
        <message>
            <source>The training samples of {name} are all of class {label}; at least two classes are needed. Add training areas of other classes and create the set again.</source>
            <translation>Die Trainingsbeispiele von {name} gehören alle zur Klasse {label}; mindestens zwei Klassen sind nötig. Ergänzen Sie Trainingsgebiete anderer Klassen und erstellen Sie den Datensatz neu.</translation>
        </message>
        <message>
            <source>The training set {destination} cannot be written ({error}). Make room or choose another folder.</source>
            <translation>Der Trainingsdatensatz {destination} kann nicht geschrieben werden ({error}). Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The training set {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>Der Trainingsdatensatz {name} hat die Formatversion {version}; diese Erweiterung liest bis {format_version}. Aktualisieren Sie die Erweiterung.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the further features of {lost} samples, which count as missing. Copy or create the training set again.</source>
            <translation>Dem Trainingsdatensatz {name} sind die weiteren Merkmale von {lost} Beispielen verloren gegangen; sie gelten als fehlend. Kopieren oder erstellen Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the graphs of {lost} samples, which count as windows without objects. Copy or create the training set again.</source>
            <translation>Dem Trainingsdatensatz {name} sind die Graphen von {lost} Beispielen verloren gegangen; diese gelten als Fenster ohne Objekte. Kopieren oder erstellen Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>The training set {name} has no graphs of instances, which the Google Earth stream learns from. Create it with an RGB image, or train the Sentinel-2 stream alone.</source>
            <translation>Der Trainingsdatensatz {name} hat keine Graphen von Instanzen, aus denen der Google-Earth-Zweig lernt. Erstellen Sie ihn mit einem RGB-Bild, oder trainieren Sie nur den Sentinel-2-Zweig.</translation>
        </message>
        <message>
            <source>The training set {name} has no split {split}; it has: {others}. Choose one of these or create the training set again.</source>
            <translation>Der Trainingsdatensatz {name} hat keine Aufteilung {split}; vorhanden: {others}. Wählen Sie eine davon oder erstellen Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>The training set {name} has no strict split, because its areas lie too close together or it was made elsewhere. The split by polygon is used: windows of its parts may show the same ground, and its figures are higher than a new place would give.</source>
            <translation>Der Trainingssatz {name} hat keine strenge Aufteilung, weil seine Gebiete zu dicht beieinander liegen oder er anderswo gemacht wurde. Die Aufteilung nach Polygonen wird verwendet: Fenster ihrer Teile können denselben Boden zeigen, und ihre Werte sind höher, als ein neuer Ort sie ergäbe.</translation>
        </message>
        <message>
            <source>The training set {name} has no surroundings of its patches, which 'real' needs. Choose 'auto' or 'zeros', or create the set again.</source>
            <translation>Der Trainingsdatensatz {name} hat keine Umgebungen seiner Bildausschnitte, die 'real' braucht. Wählen Sie 'auto' oder 'zeros', oder erstellen Sie den Datensatz neu.</translation>
        </message>
        <message>
            <source>The training set {name} has the five features a node of the published graphs only: the published network gcn is trained. For {network} create the set again, with the RGB image.</source>
            <translation>Der Trainingsdatensatz {name} hat nur die fünf Merkmale je Knoten der veröffentlichten Graphen: Trainiert wird das veröffentlichte Netz gcn. Für {network} erstellen Sie den Datensatz mit dem RGB-Bild neu.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture {architecture}: {count} tensors differ, such as {first} ({given}, needed {expected}). Choose another model or make it again.</source>
            <translation>Die Gewichte passen nicht zur Architektur {architecture}: {count} Tensoren unterscheiden sich, etwa {first} ({given}, benötigt {expected}). Wählen Sie ein anderes Modell, oder erzeugen Sie es neu.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture: {error}</source>
            <translation>Die Gewichte passen nicht zur Architektur: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {name} cannot be read ({error}).</source>
            <translation>Die Gewichte des Modells {name} können nicht gelesen werden ({error}).</translation>
        </message>
        <message>
            <source>The weights of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Die Gewichte des Modells {name} passen nicht zu ihrer SHA-256-Summe: Die Datei wurde verändert oder beschädigt. Kopieren oder erzeugen Sie sie neu.</translation>
        </message>
        <message>
            <source>The weights {key} of the model {name} hold values that are no numbers (NaN or infinite). Copy or make it again.</source>
            <translation>Die Gewichte {key} des Modells {name} enthalten Werte, die keine Zahlen sind (NaN oder unendlich). Kopieren oder erzeugen Sie es neu.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}), and there is no download for them. Put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Die Gewichte {name} sind nicht auf diesem Rechner (durchsucht: {looked}), und es gibt für sie keinen Download. Legen Sie die Datei in einen Ordner und geben Sie diesen in den Optionen oder in {variable} an.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}). Run 'Download weights', or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Die Gewichte {name} sind nicht auf diesem Rechner (durchsucht: {looked}). Führen Sie 'Gewichte herunterladen' aus, oder legen Sie die Datei in einen Ordner und geben Sie diesen in den Optionen oder in {variable} an.</translation>
        </message>
        <message>
            <source>The windows {first} to {last}</source>
            <translation>Die Fenster {first} bis {last}</translation>
        </message>
        <message>
            <source>The work was cancelled.</source>
            <translation>Die Arbeit wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The worker {name} cannot do the work ({error}). Start it in the engine's environment, with the plugin's folder on its Python path.</source>
            <translation>Der Arbeitsprozess {name} kann die Arbeit nicht tun ({error}). Starten Sie ihn in der Umgebung des Rechenkerns, mit dem Ordner der Erweiterung in seinem Python-Pfad.</translation>
        </message>
        <message>
            <source>The worker {name} cannot read {files}, or finds another file there. Put the files where every worker reads them under the same path.</source>
            <translation>Der Arbeitsprozess {name} kann {files} nicht lesen oder findet dort eine andere Datei. Legen Sie die Dateien dorthin, wo jeder Arbeitsprozess sie unter demselben Pfad liest.</translation>
        </message>
        <message>
            <source>The worker {name} has version {other} of the engine, this is {own}. Use one version everywhere.</source>
            <translation>Der Arbeitsprozess {name} hat Version {other} des Rechenkerns, diese hier ist {own}. Verwenden Sie überall dieselbe Version.</translation>
        </message>
        <message>
            <source>The workers {address} cannot be reached ({error}). Check that the scheduler runs there and that its address and keys (TLS) are right, or let this computer do the work (WORKERS=1).</source>
            <translation>Die Arbeitsprozesse {address} sind nicht erreichbar ({error}). Prüfen Sie, ob der Scheduler dort läuft und ob Adresse und Schlüssel (TLS) stimmen, oder lassen Sie diesen Rechner die Arbeit tun (WORKERS=1).</translation>
        </message>
        <message>
            <source>The year that the areas are drawn for; new areas get it by themselves.</source>
            <translation>Das Jahr, für das die Gebiete gezeichnet werden; neue Gebiete erhalten es von selbst.</translation>
        </message>
        <message>
            <source>The zones with the area and share of each class, the largest class and the share of built ground.</source>
            <translation>Die Zonen mit Fläche und Anteil jeder Klasse, der größten Klasse und dem Anteil der bebauten Klassen.</translation>
        </message>
        <message>
            <source>The zones with their ground, mapped and without data (km²), and a field for each mean, weighted by area; roughness lengths are averaged as logarithms. Classes without a figure, as water has no height, do not count; where a class has but one end of its range, as heavy industry gives off at least 300 W, the other end of its zone's is unknown.</source>
            <translation>Die Zonen mit ihrer Fläche, kartiert und ohne Daten (km²), und einem Feld für jeden flächengewichteten Mittelwert; Rauigkeitslängen werden als Logarithmen gemittelt. Klassen ohne Wert, wie Wasser, das keine Höhe hat, zählen nicht; hat eine Klasse nur ein Ende ihrer Spanne, wie die Schwerindustrie, die mindestens 300 W abgibt, so ist das andere Ende der Spanne ihrer Zone unbekannt.</translation>
        </message>
        <message>
            <source>The {name} holds codes from {lowest} to {highest}; classes are 1 to {classes}.</source>
            <translation>Die {name} enthält Codes von {lowest} bis {highest}; Klassen sind 1 bis {classes}.</translation>
        </message>
        <message>
            <source>The {stream} stream gave probabilities that are no numbers in {count:,} cells, first in row {row}, column {column} of the map. The model's weights or the image's values there are damaged. Check the image, or choose another model.</source>
            <translation>Der Zweig {stream} lieferte in {count:,} Zellen Wahrscheinlichkeiten, die keine Zahlen sind, zuerst in Zeile {row}, Spalte {column} der Karte. Die Gewichte des Modells oder die Werte des Bildes dort sind beschädigt. Prüfen Sie das Bild, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The {stream} stream of the model {name} lacks {missing}. Make the model again.</source>
            <translation>Im Zweig {stream} des Modells {name} fehlt: {missing}. Erzeugen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>There are no weights at {path}. {advice}</source>
            <translation>Unter {path} gibt es keine Gewichte. {advice}</translation>
        </message>
        <message>
            <source>There are no weights {identifier} in the catalogue. Known: {ids}.</source>
            <translation>Im Katalog gibt es keine Gewichte {identifier}. Bekannt: {ids}.</translation>
        </message>
        <message>
            <source>There is no catalogue {text}. Choose one of {ids}, or give the address of a STAC API (https://...).</source>
            <translation>Es gibt keinen Katalog {text}. Wählen Sie einen aus {ids}, oder geben Sie die Adresse einer STAC-API an (https://...).</translation>
        </message>
        <message>
            <source>There is no coordinate reference system {crs}. Check what is in brackets: {given}.</source>
            <translation>Es gibt kein Koordinatenbezugssystem {crs}. Prüfen Sie, was in Klammern steht: {given}.</translation>
        </message>
        <message>
            <source>There is no download for {name}. Put the file into a weights folder.</source>
            <translation>Für {name} gibt es keinen Download. Legen Sie die Datei in einen Gewichteordner.</translation>
        </message>
        <message>
            <source>There is no file or folder {text}. Check where the Sentinel-2 product lies.</source>
            <translation>Es gibt keine Datei und keinen Ordner {text}. Prüfen Sie, wo das Sentinel-2-Produkt liegt.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the layer's source.</source>
            <translation>Es gibt keine Datei {path}. Prüfen Sie die Quelle des Layers.</translation>
        </message>
        <message>
            <source>There is no file {path}. Give the table of a confusion matrix that 'Accuracy of an LCZ map' writes.</source>
            <translation>Es gibt keine Datei {path}. Geben Sie die Tabelle einer Konfusionsmatrix an, die 'Genauigkeit einer LCZ-Karte' schreibt.</translation>
        </message>
        <message>
            <source>There is no file {path}. Run 'Segment objects' first.</source>
            <translation>Es gibt keine Datei {path}. Führen Sie zuerst 'Objekte segmentieren' aus.</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>Es gibt keinen Ordner {folder}. Wählen Sie einen Ordner, den 'Trainingsdatensatz erstellen' angelegt hat, oder den Ordner des Datensatzes LCZC-GES2.</translation>
        </message>
        <message>
            <source>There is no model file {path}. Choose an existing model (.safetensors), or name a downloaded one.</source>
            <translation>Es gibt keine Modelldatei {path}. Wählen Sie ein vorhandenes Modell (.safetensors), oder geben Sie den Namen eines heruntergeladenen an.</translation>
        </message>
        <message>
            <source>There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 network, or train a model. Models in other folders work as well.</source>
            <translation>Im Ordner der Erweiterung liegt kein Modell. Führen Sie 'Gewichte herunterladen' mit den Gewichten eines Sentinel-2-Netzes aus, oder trainieren Sie ein Modell. Modelle in anderen Ordnern funktionieren ebenso.</translation>
        </message>
        <message>
            <source>There is no operation {name}. There are: {operations}.</source>
            <translation>Es gibt keine Operation {name}. Vorhanden sind: {operations}.</translation>
        </message>
        <message>
            <source>There is no segmenter {name}. There are: {segmenters}.</source>
            <translation>Es gibt keinen Segmentierer {name}. Vorhanden sind: {segmenters}.</translation>
        </message>
        <message>
            <source>There is no weights file {identifier}. Give a file's path, or one of: {ids}.</source>
            <translation>Es gibt keine Gewichtedatei {identifier}. Geben Sie den Pfad einer Datei oder eine dieser Kennungen an: {ids}.</translation>
        </message>
        <message>
            <source>There is no weights file {path}. Choose an existing .h5 or .hdf5 file.</source>
            <translation>Es gibt keine Gewichtedatei {path}. Wählen Sie eine vorhandene .h5- oder .hdf5-Datei.</translation>
        </message>
        <message>
            <source>There is no window to build a graph of.</source>
            <translation>Es gibt kein Fenster, von dem ein Graph erstellt werden könnte.</translation>
        </message>
        <message>
            <source>There is nothing to resume: {path} does not exist. Train without 'Resume a stopped training'.</source>
            <translation>Es gibt nichts fortzusetzen: {path} existiert nicht. Trainieren Sie ohne 'Abgebrochenes Training fortsetzen'.</translation>
        </message>
        <message>
            <source>There is room for {found} places of {size:g} m only; {number} were asked for.</source>
            <translation>Es ist nur für {found} Orte von {size:g} m Platz; verlangt wurden {number}.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} when this plugin was made. If pip cannot build it here either, make an environment with the engine's packages from conda-forge and name its Python in the options.</source>
            <translation>Als diese Erweiterung erstellt wurde, gab es von {package} keine fertige Fassung für {system}. Wenn auch pip sie hier nicht bauen kann, legen Sie eine Umgebung mit den Paketen des Rechenkerns aus conda-forge an, und geben Sie deren Python in den Optionen an.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} with Python {version} when this plugin was made. If pip cannot build it here either, install one of these Pythons and run 'Install engine' again: {others}.</source>
            <translation>Als diese Erweiterung erstellt wurde, gab es von {package} keine fertige Fassung für {system} mit Python {version}. Wenn auch pip sie hier nicht bauen kann, installieren Sie eines dieser Pythons, und führen Sie 'Rechenkern installieren' erneut aus: {others}.</translation>
        </message>
        <message>
            <source>These classes have no labelled point and are left out: {classes}. The figures are about the rest of the map; {share:.2%} of its area is not assessed.</source>
            <translation>Diese Klassen haben keinen Punkt mit Klassenangabe und werden ausgelassen: {classes}. Die Kennzahlen gelten für den Rest der Karte; {share:.2%} ihrer Fläche werden nicht beurteilt.</translation>
        </message>
        <message>
            <source>These classes have one labelled point only, so that the errors of their user's accuracies cannot be told: {classes}. Up to {most:.0%} of the map's area the other errors assume the worst of them; beyond, they cannot be told either.</source>
            <translation>Diese Klassen haben nur einen Punkt mit Klassenangabe, sodass sich die Fehler ihrer Nutzergenauigkeiten nicht angeben lassen: {classes}. Bis zu {most:.0%} der Kartenfläche nehmen die anderen Fehler für sie den schlimmsten Fall an; darüber lassen auch sie sich nicht angeben.</translation>
        </message>
        <message>
            <source>These settings have no effect, because the Sentinel-2 stream is that of the pretrained model {model}{use}: {settings}.</source>
            <translation>Diese Einstellungen haben keine Wirkung, weil der Sentinel-2-Zweig der des vortrainierten Modells {model} ist{use}: {settings}.</translation>
        </message>
        <message>
            <source>This SAM checkpoint's ViT has an embedding of {embedding} and {blocks} blocks; known are {known}. {advice}</source>
            <translation>Der ViT dieses SAM-Checkpoints hat ein Embedding von {embedding} und {blocks} Blöcke; bekannt sind {known}. {advice}</translation>
        </message>
        <message>
            <source>This SAM checkpoint's image encoder is neither a ViT nor TinyViT. {advice}</source>
            <translation>Der Bild-Encoder dieses SAM-Checkpoints ist weder ein ViT noch TinyViT. {advice}</translation>
        </message>
        <message>
            <source>This checkpoint is {name}, which cannot be used here. {advice}</source>
            <translation>Dieser Checkpoint ist {name} und kann hier nicht verwendet werden. {advice}</translation>
        </message>
        <message>
            <source>This is no SAM checkpoint: it has no mask decoder (first tensors: {keys}). {advice}</source>
            <translation>Das ist kein SAM-Checkpoint: Er hat keinen Masken-Decoder (erste Tensoren: {keys}). {advice}</translation>
        </message>
        <message>
            <source>This {architecture} checkpoint {what} {count} of {total} tensors ({keys}). {advice}</source>
            <translation>Dieser Checkpoint ({architecture}) passt nicht: {what} {count} von {total} Tensoren ({keys}). {advice}</translation>
        </message>
        <message>
            <source>Tile {number} of {count}</source>
            <translation>Kachel {number} von {count}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Train DF4LCZ model</source>
            <translation>DF4LCZ-Modell trainieren</translation>
        </message>
        <message>
            <source>Train a third stream on the further features of the training set, where it has some; it is fused where it gains on validation areas left out.</source>
            <translation>Einen dritten Zweig mit den weiteren Merkmalen des Trainingsdatensatzes trainieren, wo er welche hat; er wird fusioniert, wo er auf ausgelassenen Validierungsgebieten gewinnt.</translation>
        </message>
        <message>
            <source>Train the network gcn2 on windows joined from two samples too, as on the border of two zones; training areas lie inside zones, and a map is full of borders.</source>
            <translation>Das Netz gcn2 auch mit Fenstern trainieren, die aus zwei Beispielen zusammengesetzt sind, wie an der Grenze zweier Zonen; Trainingsgebiete liegen innerhalb von Zonen, und eine Karte ist voller Grenzen.</translation>
        </message>
        <message>
            <source>Train the pretrained stream further (fine-tune), or take it as it is (as-is), which needs no time.</source>
            <translation>Den vortrainierten Zweig weiter trainieren (fine-tune) oder ihn unverändert übernehmen (as-is), was keine Zeit braucht.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Training areas</source>
            <translation>Trainingsgebiete</translation>
        </message>
        <message>
            <source>Training areas (synthetic)</source>
            <translation>Trainingsgebiete (synthetisch)</translation>
        </message>
        <message>
            <source>Training areas of local climate zones</source>
            <translation>Trainingsgebiete lokaler Klimazonen</translation>
        </message>
        <message>
            <source>Training areas so far</source>
            <translation>Bisherige Trainingsgebiete</translation>
        </message>
        <message>
            <source>Training set</source>
            <translation>Trainingsdatensatz</translation>
        </message>
        <message>
            <source>Trains a model of local climate zones on a training set: a 3D convolutional network on Sentinel-2 windows, a graph network on the objects of the high-resolution imagery, and the weight with which the two are fused. The best epoch counts; a model is there from the first epoch on, so that a training may be stopped at any time and resumed. The report shows curves, the choice of alpha, and the accuracy on the test samples of each stream and of their fusion.</source>
            <translation>Trainiert ein Modell der Lokalen Klimazonen auf einem Trainingsdatensatz: ein 3D-Faltungsnetz auf Sentinel-2-Fenstern, ein Graphnetz auf den Objekten der hochaufgelösten Bilddaten und das Gewicht, mit dem beide fusioniert werden. Die beste Epoche zählt; von der ersten Epoche an gibt es ein Modell, sodass sich ein Training jederzeit abbrechen und fortsetzen lässt. Der Bericht zeigt Kurven, die Wahl von Alpha und die Genauigkeit auf den Testbeispielen für jeden Zweig und ihre Fusion.</translation>
        </message>
        <message>
            <source>Trains a model of your city on your training areas, with the objects in the high-resolution imagery, maps the local climate zones, filters the map, and assesses it with areas that you kept aside. Hours on a processor for a city, minutes on a graphics card; try it on the sample town first.</source>
            <translation>Trainiert mit Ihren Trainingsgebieten und den Objekten in den hochaufgelösten Bilddaten ein Modell Ihrer Stadt, kartiert die Lokalen Klimazonen, filtert die Karte und prüft sie mit Gebieten, die Sie zurückbehalten haben. Das dauert für eine Stadt Stunden auf einem Prozessor, Minuten auf einer Grafikkarte; probieren Sie es zuerst an der Beispielstadt aus.</translation>
        </message>
        <message>
            <source>True LCZ map (synthetic)</source>
            <translation>Wahre LCZ-Karte (synthetisch)</translation>
        </message>
        <message>
            <source>Trying what was installed</source>
            <translation>Die Installation wird ausprobiert</translation>
        </message>
        <message>
            <source>Turns the single odd cells of an LCZ map into zones. The Gaussian filter of WUDAPT gives each class its own radius, so that rivers stay while large built areas become whole. Cells without data are neither filled nor counted. Distances are metres on the ground, also for maps in degrees.</source>
            <translation>Macht aus den einzelnen abweichenden Zellen einer LCZ-Karte Zonen. Der Gauß-Filter von WUDAPT gibt jeder Klasse ihren eigenen Radius, sodass Flüsse bleiben, während große bebaute Gebiete zusammenwachsen. Zellen ohne Daten werden weder gefüllt noch gezählt. Entfernungen sind Meter am Boden, auch bei Karten in Grad.</translation>
        </message>
        <message>
            <source>Unknown parameter {unknown}. There are: {fields}.</source>
            <translation>Unbekannter Parameter {unknown}. Vorhanden sind: {fields}.</translation>
        </message>
        <message>
            <source>Urban canopy parameters</source>
            <translation>Parameter der Stadthindernisschicht</translation>
        </message>
        <message>
            <source>Use of the pretrained stream</source>
            <translation>Verwendung des vortrainierten Zweigs</translation>
        </message>
        <message>
            <source>Variable {name}</source>
            <translation>Variable {name}</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Wird überprüft</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream</source>
            <translation>Gewicht des Sentinel-2-Zweigs</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.</source>
            <translation>Gewicht des Sentinel-2-Zweigs in einem fusionierten Modell; 0.6 im Code der Autoren.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the model's.</source>
            <translation>Gewicht des Sentinel-2-Zweigs in der Fusion; ohne Angabe das des Modells.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.</source>
            <translation>Gewicht des Sentinel-2-Zweigs in der Fusion; ohne Angabe das, auf das das Modell trainiert wurde.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the paper's weighted mean, in which further features have no say; 0.6 in the authors' code.</source>
            <translation>Gewicht des Sentinel-2-Zweigs im gewichteten Mittel des Artikels, in dem weitere Merkmale nicht mitentscheiden; 0.6 im Code der Autoren.</translation>
        </message>
        <message>
            <source>Weighted F1</source>
            <translation>Gewichtetes F1</translation>
        </message>
        <message>
            <source>Weighted accuracy</source>
            <translation>Gewichtete Genauigkeit</translation>
        </message>
        <message>
            <source>Weighted accuracy OAw</source>
            <translation>Gewichtete Genauigkeit OAw</translation>
        </message>
        <message>
            <source>Weighted agreement OAw</source>
            <translation>Gewichtete Übereinstimmung OAw</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Weights file</source>
            <translation>Gewichtedatei</translation>
        </message>
        <message>
            <source>Weights of the classes in the loss: none, or balanced by their frequency, where some have few samples.</source>
            <translation>Gewichte der Klassen im Verlust: none für keine, oder balanced für einen Ausgleich nach ihrer Häufigkeit, wenn manche nur wenige Beispiele haben.</translation>
        </message>
        <message>
            <source>Weights of the other stream</source>
            <translation>Gewichte des anderen Zweigs</translation>
        </message>
        <message>
            <source>What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.</source>
            <translation>Was 'Objekte segmentieren' im RGB-Bild gefunden hat; ohne Angabe wird das Bild jetzt segmentiert, was lange dauert.</translation>
        </message>
        <message>
            <source>What came from {address} has the SHA-256 sum {found}, not {sha256}. It was thrown away. The address may have changed, or something on the way replaces files.</source>
            <translation>Was von {address} kam, hat die SHA-256-Summe {found}, nicht {sha256}. Es wurde verworfen. Die Adresse hat sich möglicherweise geändert, oder etwas auf dem Weg ersetzt Dateien.</translation>
        </message>
        <message>
            <source>What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used with the segmenter it was trained with.</source>
            <translation>Was die Objekte findet, wenn keine angegeben sind: sam braucht Gewichte, superpixels ist schnell. Ein Modell wird mit dem Segmentierer verwendet, mit dem es trainiert wurde.</translation>
        </message>
        <message>
            <source>What finds the objects: superpixels is quick, sam is the method's and needs weights.</source>
            <translation>Was die Objekte findet: superpixels ist schnell, sam ist der Segmentierer der Methode und braucht Gewichte.</translation>
        </message>
        <message>
            <source>What the 3D network sees around a window: its real surroundings (maps are made faster), zeros (as published), or automatically the first where the training set has it.</source>
            <translation>Was das 3D-Netz um ein Fenster herum sieht: dessen wirkliche Umgebung (real; Karten entstehen schneller), Nullen (zeros; wie veröffentlicht) oder automatisch (auto) die wirkliche Umgebung, wenn der Trainingsdatensatz sie hat.</translation>
        </message>
        <message>
            <source>What the learning rate of the Sentinel-2 stream is multiplied by at each fall; 1 for none.</source>
            <translation>Faktor, mit dem die Lernrate des Sentinel-2-Zweigs bei jeder Absenkung multipliziert wird; 1 für keine Absenkung.</translation>
        </message>
        <message>
            <source>What to fetch. Names with sam find objects, the others are networks for Sentinel-2.</source>
            <translation>Was geladen wird. Namen mit sam finden Objekte, die anderen sind Netze für Sentinel-2.</translation>
        </message>
        <message>
            <source>Where images overlap</source>
            <translation>Wo sich Bilder überlappen</translation>
        </message>
        <message>
            <source>Where scenes overlap</source>
            <translation>Wo sich Szenen überlappen</translation>
        </message>
        <message>
            <source>Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch finds one.</source>
            <translation>Worauf die Netze rechnen: auto nimmt das Gerät aus den Optionen, ohne Angabe eine Grafikkarte, wenn PyTorch eine findet.</translation>
        </message>
        <message>
            <source>Where to digitise next</source>
            <translation>Wo als Nächstes digitalisieren</translation>
        </message>
        <message>
            <source>Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 keys for fetching. Choose other to give an address below.</source>
            <translation>Wo gesucht wird: Earth Search und Planetary Computer brauchen kein Konto; der Copernicus Data Space braucht zum Herunterladen S3-Schlüssel. Wählen Sie other, um unten eine Adresse anzugeben.</translation>
        </message>
        <message>
            <source>Where to put the file; by default the plugin's own folder of weights.</source>
            <translation>Wohin die Datei gelegt wird; ohne Angabe in den Gewichteordner der Erweiterung.</translation>
        </message>
        <message>
            <source>Whether a map can be made: engine and a model</source>
            <translation>Ob sich eine Karte erzeugen lässt: Rechenkern und ein Modell</translation>
        </message>
        <message>
            <source>Whether the engine works</source>
            <translation>Ob der Rechenkern funktioniert</translation>
        </message>
        <message>
            <source>Which bands of {name} are red, green and blue is not told ({listed}). Give their numbers (BANDS), or name the bands red, green and blue.</source>
            <translation>Welche Kanäle von {name} Rot, Grün und Blau sind, ist nicht angegeben ({listed}). Geben Sie ihre Nummern an (BANDS), oder benennen Sie die Kanäle mit red, green und blue.</translation>
        </message>
        <message>
            <source>Which figures of each range to give. The bands come parameter by parameter in this order.</source>
            <translation>Welche Werte jeder Spanne ausgegeben werden. Die Kanäle folgen Parameter für Parameter in dieser Reihenfolge.</translation>
        </message>
        <message>
            <source>Which parameters to give; by default all eleven.</source>
            <translation>Welche Parameter ausgegeben werden; ohne Angabe alle elf.</translation>
        </message>
        <message>
            <source>Who draws the areas; new areas get it by themselves.</source>
            <translation>Wer die Gebiete zeichnet; neue Gebiete erhalten es von selbst.</translation>
        </message>
        <message>
            <source>Who shares the work: a number of processes of this computer, or the address of a dask scheduler such as tcp://10.0.0.5:8786, or the file that it wrote. auto takes those of the options, by default as many processes as this computer uses well.</source>
            <translation>Wer sich die Arbeit teilt: eine Zahl von Prozessen dieses Rechners, oder die Adresse eines Dask-Schedulers wie tcp://10.0.0.5:8786, oder die Datei, die er geschrieben hat. auto nimmt die der Optionen, standardmäßig so viele Prozesse, wie dieser Rechner gut nutzt.</translation>
        </message>
        <message>
            <source>Wholly under areas of another class</source>
            <translation>Ganz unter Gebieten einer anderen Klasse</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Breite in Pixeln</translation>
        </message>
        <message>
            <source>Width of the 3D network</source>
            <translation>Breite des 3D-Netzes</translation>
        </message>
        <message>
            <source>Width of the smoothing before superpixels are cut.</source>
            <translation>Breite der Glättung, bevor Superpixel geschnitten werden.</translation>
        </message>
        <message>
            <source>Window (m)</source>
            <translation>Fenster (m)</translation>
        </message>
        <message>
            <source>Windows does not allow a space or full stop at a name's end</source>
            <translation>Windows erlaubt am Ende eines Namens weder Leerzeichen noch Punkt</translation>
        </message>
        <message>
            <source>Windows does not allow the character {character} in names</source>
            <translation>Windows erlaubt das Zeichen {character} in Namen nicht</translation>
        </message>
        <message>
            <source>Windows in a batch of the Sentinel-2 stream; halve it where memory runs out.</source>
            <translation>Fenster in einem Batch des Sentinel-2-Zweigs; halbieren Sie die Zahl, wenn der Speicher nicht reicht.</translation>
        </message>
        <message>
            <source>Windows keeps the name '{name}' for itself</source>
            <translation>Windows reserviert den Namen '{name}' für sich</translation>
        </message>
        <message>
            <source>Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).</source>
            <translation>Fenster von 320 m werden innerhalb der Gebiete zentriert, in diesem Abstand in Metern (ein Vielfaches von 10).</translation>
        </message>
        <message>
            <source>Windows of {window_m:g} m are too small for instances of {resolution_m:g} m pixels. Choose larger windows.</source>
            <translation>Fenster von {window_m:g} m sind zu klein für Instanzen mit Pixeln von {resolution_m:g} m. Wählen Sie größere Fenster.</translation>
        </message>
        <message>
            <source>Windows that other areas on the same ground have too: {count}</source>
            <translation>Fenster, die auch andere Gebiete auf demselben Boden haben: {count}</translation>
        </message>
        <message>
            <source>Work on the same image and settings was interrupted before; it goes on from there.</source>
            <translation>Die Arbeit an demselben Bild mit denselben Einstellungen wurde zuvor unterbrochen; sie wird von dort fortgesetzt.</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Arbeitsprozesse</translation>
        </message>
        <message>
            <source>Workers are 'auto', a number of processes from 1 to {most}, or the address of a dask scheduler such as tcp://10.0.0.5:8786 or the file that it wrote; given: {asked}.</source>
            <translation>Arbeitsprozesse sind 'auto', eine Zahl von Prozessen von 1 bis {most}, oder die Adresse eines Dask-Schedulers wie tcp://10.0.0.5:8786 oder die Datei, die er geschrieben hat; angegeben: {asked}.</translation>
        </message>
        <message>
            <source>Workers that 'auto' stands for: a number of processes, or a dask scheduler's address</source>
            <translation>Arbeitsprozesse, für die 'auto' steht: eine Zahl von Prozessen oder die Adresse eines Dask-Schedulers</translation>
        </message>
        <message>
            <source>Writes an LCZ map in the form that the next tool reads: for w2w (WUDAPT to WRF), for UMEP, with WRF's urban categories, as a coloured KMZ with legend, or as a cloud-optimised GeoTIFF.</source>
            <translation>Schreibt eine LCZ-Karte in der Form, die das nächste Werkzeug liest: für w2w (WUDAPT to WRF), für UMEP, mit den städtischen Kategorien von WRF, als farbiges KMZ mit Legende oder als cloudoptimiertes GeoTIFF.</translation>
        </message>
        <message>
            <source>Writes what a raster layer shows to a GeoTIFF of red, green, blue and alpha in true metres (the UTM zone of the extent), so that other algorithms can read it. Any layer will do: tile services (XYZ, WMS, WMTS) as well as files, with the layer's own colours, but without its opacity, blending, brightness, contrast and saturation, and without its resampling unless that is early (Layer properties &gt; Symbology). Whether a service allows its images to be kept and analysed is for you to find out: see its terms of use.</source>
            <translation>Schreibt, was ein Rasterlayer zeigt, in ein GeoTIFF mit Rot, Grün, Blau und Alpha in wahren Metern (der UTM-Zone der Ausdehnung), sodass andere Algorithmen es lesen können. Jeder Rasterlayer ist geeignet: Kacheldienste (XYZ, WMS, WMTS) ebenso wie Dateien, mit den eigenen Farben des Layers, aber ohne seine Deckkraft, Mischung, Helligkeit, seinen Kontrast und seine Sättigung, und ohne seine Abtastung, sofern sie keine frühe ist (Layereigenschaften &gt; Symbolisierung). Ob ein Dienst erlaubt, seine Bilder aufzubewahren und auszuwerten, müssen Sie selbst klären: siehe seine Nutzungsbedingungen.</translation>
        </message>
        <message>
            <source>Writing overviews</source>
            <translation>Übersichten werden geschrieben</translation>
        </message>
        <message>
            <source>Writing the results</source>
            <translation>Ergebnisse werden geschrieben</translation>
        </message>
        <message>
            <source>Writing the synthetic town</source>
            <translation>Die synthetische Stadt wird geschrieben</translation>
        </message>
        <message>
            <source>Writing {output} failed ({error}). Make room or choose another place.</source>
            <translation>Das Schreiben von {output} ist fehlgeschlagen ({error}). Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Writing {output} failed: it does not read back; the disk may be full.</source>
            <translation>Das Schreiben von {output} ist fehlgeschlagen: Die Datei lässt sich nicht zurücklesen; möglicherweise ist die Festplatte voll.</translation>
        </message>
        <message>
            <source>Writing {path} failed ({reason}). Make room on the disk or choose another place for the output.</source>
            <translation>Das Schreiben von {path} ist fehlgeschlagen ({reason}). Schaffen Sie Platz auf der Festplatte oder wählen Sie einen anderen Ort für die Ausgabe.</translation>
        </message>
        <message>
            <source>Written as 1 to 17, 101 to 107, A to G or by name; by default the field class.</source>
            <translation>Geschrieben als 1 bis 17, 101 bis 107, A bis G oder als Name; ohne Angabe das Feld class.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Year of the imagery</source>
            <translation>Jahr der Bilddaten</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2022-05-01.</source>
            <translation>Jahr-Monat-Tag, etwa 2022-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2023-05-01.</source>
            <translation>Jahr-Monat-Tag, etwa 2023-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day. Several years are fine: choose the months of your season below.</source>
            <translation>Jahr-Monat-Tag. Mehrere Jahre sind in Ordnung: Wählen Sie unten die Monate Ihrer Jahreszeit.</translation>
        </message>
        <message>
            <source>Years of the maps</source>
            <translation>Jahre der Karten</translation>
        </message>
        <message>
            <source>Years or names of all maps in their order, such as 2017,2019,2021; by default the files' names.</source>
            <translation>Jahre oder Namen aller Karten in ihrer Reihenfolge, etwa 2017,2019,2021; ohne Angabe die Namen der Dateien.</translation>
        </message>
        <message>
            <source>Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band named by band (such as B02.jp2); any number of dates and tiles.</source>
            <translation>Zip-Dateien wie geliefert, die MTD_MSIL1C.xml oder MTD_MSIL2A.xml entpackter Produkte, oder eine Datei je Kanal, nach dem Kanal benannt (etwa B02.jp2); beliebig viele Termine und Kacheln.</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonen</translation>
        </message>
        <message>
            <source>Zones and the layer or table of zones to write belong together: give both or neither.</source>
            <translation>Zonen und der zu schreibende Layer oder die Tabelle der Zonen gehören zusammen: Geben Sie beides an oder keines von beiden.</translation>
        </message>
        <message>
            <source>Zones with figures</source>
            <translation>Zonen mit Kennzahlen</translation>
        </message>
        <message>
            <source>Zones with parameters</source>
            <translation>Zonen mit Parametern</translation>
        </message>
        <message>
            <source>a SAM of Hugging Face's transformers, whose tensors have other names</source>
            <translation>ein SAM aus den transformers von Hugging Face, dessen Tensoren andere Namen haben,</translation>
        </message>
        <message>
            <source>a YOLO or FastSAM network</source>
            <translation>ein YOLO- oder FastSAM-Netz</translation>
        </message>
        <message>
            <source>a crash</source>
            <translation>ein Absturz</translation>
        </message>
        <message>
            <source>a library of its environment is missing or does not start</source>
            <translation>eine Bibliothek seiner Umgebung fehlt oder lässt sich nicht laden</translation>
        </message>
        <message>
            <source>a list of {least} to {most} entries</source>
            <translation>eine Liste mit {least} bis {most} Einträgen</translation>
        </message>
        <message>
            <source>a mask</source>
            <translation>eine Maske</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a number from {minimum:g} to {maximum:g}</source>
            <translation>eine Zahl von {minimum:g} bis {maximum:g}</translation>
        </message>
        <message>
            <source>a stack overflow</source>
            <translation>ein Stapelüberlauf</translation>
        </message>
        <message>
            <source>a text in Unicode</source>
            <translation>ein Text in Unicode</translation>
        </message>
        <message>
            <source>a text of at most {longest} characters</source>
            <translation>ein Text mit höchstens {longest} Zeichen</translation>
        </message>
        <message>
            <source>a web page came in place of the file</source>
            <translation>anstelle der Datei kam eine Webseite</translation>
        </message>
        <message>
            <source>a web page came, not the file; the network may ask to log in</source>
            <translation>es kam eine Webseite, nicht die Datei; das Netzwerk verlangt möglicherweise eine Anmeldung</translation>
        </message>
        <message>
            <source>a whole number from {minimum} to {maximum}</source>
            <translation>eine ganze Zahl von {minimum} bis {maximum}</translation>
        </message>
        <message>
            <source>access is refused ({status}); the address may need a key, or your network be shut out</source>
            <translation>der Zugriff wird verweigert ({status}); die Adresse braucht vielleicht einen Schlüssel, oder Ihr Netz ist ausgesperrt</translation>
        </message>
        <message>
            <source>all are read; to read one of them, choose FILE.kml|layername=FOLDER</source>
            <translation>alle werden gelesen; um einen davon zu lesen, wählen Sie FILE.kml|layername=FOLDER</translation>
        </message>
        <message>
            <source>all of it goes into training</source>
            <translation>alles geht ins Training</translation>
        </message>
        <message>
            <source>an access violation</source>
            <translation>eine Zugriffsverletzung</translation>
        </message>
        <message>
            <source>an input of this run</source>
            <translation>eine Eingabe dieses Laufs</translation>
        </message>
        <message>
            <source>area {ids}</source>
            <translation>Gebiet {ids}</translation>
        </message>
        <message>
            <source>areas {ids}</source>
            <translation>Gebiete {ids}</translation>
        </message>
        <message>
            <source>at least {low:g}</source>
            <translation>einen Wert von mindestens {low:g}</translation>
        </message>
        <message>
            <source>at most {high:g}</source>
            <translation>einen Wert von höchstens {high:g}</translation>
        </message>
        <message>
            <source>auto: fixed versions whose files are held against known sums; on Linux without an NVIDIA graphics card the smaller PyTorch, whose two packages come from PyTorch's own index and are held against the sums that this index states; on Windows and macOS without support for NVIDIA graphics cards. cpu: the smaller build without graphics card; cuda: the build for NVIDIA graphics cards; newest: the newest versions that fit, without known sums, where the fixed ones cannot be had.</source>
            <translation>auto: feste Versionen, deren Dateien mit bekannten Summen verglichen werden; unter Linux ohne NVIDIA-Grafikkarte das kleinere PyTorch, dessen zwei Pakete aus dem eigenen Verzeichnis von PyTorch kommen und mit den Summen verglichen werden, die dieses Verzeichnis angibt; unter Windows und macOS ohne Unterstützung für NVIDIA-Grafikkarten. cpu: die kleinere Fassung ohne Grafikkarte; cuda: die Fassung für NVIDIA-Grafikkarten; newest: die neuesten passenden Versionen, ohne bekannte Summen, wo die festen nicht zu haben sind.</translation>
        </message>
        <message>
            <source>beside Sentinel-2</source>
            <translation>neben Sentinel-2</translation>
        </message>
        <message>
            <source>beside Sentinel-2 and imagery</source>
            <translation>neben Sentinel-2 und Bilddaten</translation>
        </message>
        <message>
            <source>black</source>
            <translation>schwarz</translation>
        </message>
        <message>
            <source>bytes {first} to {last} are not those of its tensor</source>
            <translation>die Bytes {first} bis {last} gehören nicht zu ihrem Tensor</translation>
        </message>
        <message>
            <source>classes without a point</source>
            <translation>Klassen ohne Punkt</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>each is taken once</source>
            <translation>jedes wird einmal genommen</translation>
        </message>
        <message>
            <source>each part counts as an area</source>
            <translation>jeder Teil zählt als ein Gebiet</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>Exit-Code {code}</translation>
        </message>
        <message>
            <source>from {low:g} to {high:g}</source>
            <translation>einen Wert von {low:g} bis {high:g}</translation>
        </message>
        <message>
            <source>gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the smallest area dissolve into those around them.</source>
            <translation>gaussian: der Filter von WUDAPT, mit Radien von 50 m (Wasser) bis 500 m (große niedrige Gebäude, Schwerindustrie); majority: die häufigste Klasse innerhalb des Radius; minimum-mapping-unit: Flächen, die kleiner als die kleinste Fläche sind, gehen in denen um sie herum auf.</translation>
        </message>
        <message>
            <source>has other shapes of</source>
            <translation>eine andere Form haben</translation>
        </message>
        <message>
            <source>has unknown</source>
            <translation>unbekannt sind</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>ist nicht installiert</translation>
        </message>
        <message>
            <source>is only half installed</source>
            <translation>ist nur halb installiert</translation>
        </message>
        <message>
            <source>it</source>
            <translation>der Inhalt</translation>
        </message>
        <message>
            <source>it answers {status} {reason}</source>
            <translation>die Antwort lautet {status} {reason}</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>es lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>it cannot be reached; check the address, the connection and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>es ist nicht erreichbar; prüfen Sie die Adresse, die Verbindung und den Proxy (Einstellungen &gt; Optionen &gt; Netzwerk)</translation>
        </message>
        <message>
            <source>it did not answer within {seconds} seconds</source>
            <translation>es hat nicht innerhalb von {seconds} Sekunden geantwortet</translation>
        </message>
        <message>
            <source>it does not answer in time; check the connection, or try again later</source>
            <translation>es antwortet nicht rechtzeitig; prüfen Sie die Verbindung, oder versuchen Sie es später wieder</translation>
        </message>
        <message>
            <source>it does not run ({error})</source>
            <translation>es läuft nicht ({error})</translation>
        </message>
        <message>
            <source>it ended the process that did it; memory may be short</source>
            <translation>er beendete den Prozess, der ihn bearbeitete; der Arbeitsspeicher ist vielleicht knapp</translation>
        </message>
        <message>
            <source>it fails ({kind})</source>
            <translation>es schlägt fehl ({kind})</translation>
        </message>
        <message>
            <source>it gave no picture</source>
            <translation>er lieferte kein Bild</translation>
        </message>
        <message>
            <source>it has had too many requests ({status}); wait some minutes</source>
            <translation>es gab zu viele Anfragen ({status}); warten Sie einige Minuten</translation>
        </message>
        <message>
            <source>it has more than {most:,} bytes</source>
            <translation>die Datei hat mehr als {most:,} Bytes</translation>
        </message>
        <message>
            <source>it has troubles of its own ({status} {reason}); try again later</source>
            <translation>die Gegenseite hat selbst Störungen ({status} {reason}); versuchen Sie es später wieder</translation>
        </message>
        <message>
            <source>it has {size:,} bytes</source>
            <translation>die Größe beträgt {size:,} Byte</translation>
        </message>
        <message>
            <source>it has {size:,} bytes, more than {longest:,}</source>
            <translation>die Größe beträgt {size:,} Byte, mehr als {longest:,}</translation>
        </message>
        <message>
            <source>it holds {text}, which is no number</source>
            <translation>enthalten ist {text}, was keine Zahl ist</translation>
        </message>
        <message>
            <source>it is Python {version}, for which there may be no PyTorch yet</source>
            <translation>das ist Python {version}, für das es vielleicht noch kein PyTorch gibt</translation>
        </message>
        <message>
            <source>it is Python {version}, which is too old</source>
            <translation>das ist Python {version}, das zu alt ist</translation>
        </message>
        <message>
            <source>it is a {bits}-bit Python, for which there is no PyTorch</source>
            <translation>das ist ein {bits}-Bit-Python, für das es kein PyTorch gibt</translation>
        </message>
        <message>
            <source>it is busy and wants a pause of {minutes:.0f} minutes ({status}); try again then</source>
            <translation>die Gegenseite ist ausgelastet und verlangt eine Pause von {minutes:.0f} Minuten ({status}); versuchen Sie es danach wieder</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>die Verschachtelung ist zu tief</translation>
        </message>
        <message>
            <source>it is no JSON: {error}</source>
            <translation>der Inhalt ist kein JSON: {error}</translation>
        </message>
        <message>
            <source>it is no object with fields</source>
            <translation>der Inhalt ist kein Objekt mit Feldern</translation>
        </message>
        <message>
            <source>it is not there ({status}); the address may be wrong or old</source>
            <translation>es ist nicht vorhanden ({status}); die Adresse ist vielleicht falsch oder veraltet</translation>
        </message>
        <message>
            <source>it lacks {field}</source>
            <translation>es fehlt {field}</translation>
        </message>
        <message>
            <source>it lacks {missing}</source>
            <translation>es fehlt {missing}</translation>
        </message>
        <message>
            <source>it said nothing</source>
            <translation>keine Ausgabe</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>die Ausgabe lautet {words}</translation>
        </message>
        <message>
            <source>it was ended</source>
            <translation>er wurde beendet</translation>
        </message>
        <message>
            <source>its address cannot be asked; check it</source>
            <translation>die Adresse lässt sich nicht abfragen; prüfen Sie sie</translation>
        </message>
        <message>
            <source>its answer is not understood</source>
            <translation>die Antwort wird nicht verstanden</translation>
        </message>
        <message>
            <source>its certificate is not trusted; add its authority in Settings &gt; Options &gt; Authentication, or name a file of certificates in REQUESTS_CA_BUNDLE</source>
            <translation>dem Zertifikat wird nicht vertraut; fügen Sie dessen Zertifizierungsstelle unter Einstellungen &gt; Optionen &gt; Authentifizierung hinzu, oder geben Sie in REQUESTS_CA_BUNDLE eine Datei mit Zertifikaten an</translation>
        </message>
        <message>
            <source>its environments do not work ({problem})</source>
            <translation>damit angelegte Umgebungen funktionieren nicht ({problem})</translation>
        </message>
        <message>
            <source>its name is another</source>
            <translation>der Name ist ein anderer</translation>
        </message>
        <message>
            <source>its name is not known; check the address and the connection</source>
            <translation>der Name ist nicht bekannt; prüfen Sie die Adresse und die Verbindung</translation>
        </message>
        <message>
            <source>kept; areas farther apart make a stricter test</source>
            <translation>behalten; weiter auseinander liegende Gebiete ergeben einen strengeren Test</translation>
        </message>
        <message>
            <source>lacks</source>
            <translation>es fehlen</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <source>left out; if the classes count from 0, so that 0 is LCZ 1 and 16 is LCZ G, add 1 to all of them first</source>
            <translation>ausgelassen; wenn die Klassen ab 0 zählen, sodass 0 für LCZ 1 und 16 für LCZ G steht, addieren Sie zuerst zu allen 1</translation>
        </message>
        <message>
            <source>map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the clearest scene that does.</source>
            <translation>median: der Median aller Termine, die ein Pixel ohne Wolke sehen, Kanal für Kanal; first: die klarste Szene, die es so sieht.</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in the order given, that does.</source>
            <translation>median: der Median aller Termine, die ein Pixel ohne Wolke sehen, Kanal für Kanal; first: das erste Bild in der angegebenen Reihenfolge, das es so sieht.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>more than {size:,} bytes came</source>
            <translation>mehr als {size:,} Byte sind angekommen</translation>
        </message>
        <message>
            <source>names with values</source>
            <translation>Namen mit Werten</translation>
        </message>
        <message>
            <source>names with values, {least} to {most}</source>
            <translation>Namen mit Werten, {least} bis {most}</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <source>no folder exists yet</source>
            <translation>noch kein Ordner vorhanden</translation>
        </message>
        <message>
            <source>no layer</source>
            <translation>kein Layer</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>keine Schichten</translation>
        </message>
        <message>
            <source>no log, since {log} cannot be written</source>
            <translation>keinem Protokoll, da {log} nicht geschrieben werden kann</translation>
        </message>
        <message>
            <source>no secure connection comes about; check the address and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>es kommt keine sichere Verbindung zustande; prüfen Sie die Adresse und den Proxy (Einstellungen &gt; Optionen &gt; Netzwerk)</translation>
        </message>
        <message>
            <source>no such device answers</source>
            <translation>kein solches Gerät antwortet</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>keines gefunden</translation>
        </message>
        <message>
            <source>none is over 255, as in a picture of 8 bits</source>
            <translation>keine liegt über 255, wie in einem Bild mit 8 Bit</translation>
        </message>
        <message>
            <source>not on this computer (there is no download)</source>
            <translation>nicht auf diesem Rechner (es gibt keinen Download)</translation>
        </message>
        <message>
            <source>not on this computer ({size:.0f} MB)</source>
            <translation>nicht auf diesem Rechner ({size:.0f} MB)</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>nicht bereit</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>nothing came for {seconds} s</source>
            <translation>{seconds} s lang kam nichts</translation>
        </message>
        <message>
            <source>one goes into training, one into the test</source>
            <translation>eines geht ins Training, eines in den Test</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>einer dieser Werte: {choices}</translation>
        </message>
        <message>
            <source>one window is taken from the middle</source>
            <translation>ein Fenster wird aus der Mitte genommen</translation>
        </message>
        <message>
            <source>part of {name}, an input of this run</source>
            <translation>Teil von {name}, einer Eingabe dieses Laufs</translation>
        </message>
        <message>
            <source>pip cannot use a SOCKS proxy such as QGIS's settings or the variable HTTPS_PROXY name here. Name an HTTP proxy there, or put the program uv on PATH, which fetches in pip's place, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>pip kann keinen SOCKS-Proxy verwenden, wie ihn hier die Einstellungen von QGIS oder die Variable HTTPS_PROXY angeben. Geben Sie dort einen HTTP-Proxy an, oder legen Sie das Programm uv in den PATH, das anstelle von pip herunterlädt, und führen Sie 'Rechenkern installieren' erneut aus. Die letzten Worte von '{command}':
{tail}</translation>
        </message>
        <message>
            <source>read by {name}, an input of this run</source>
            <translation>gelesen von {name}, einer Eingabe dieses Laufs</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>repariert</translation>
        </message>
        <message>
            <source>sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, but not the same objects. Models tell which one they were trained with.</source>
            <translation>sam: Segment Anything, braucht Gewichte. superpixels: Flecken einheitlicher Farbe, schnell und ohne Gewichte, aber nicht dieselben Objekte. Modelle geben an, mit welchem Segmentierer sie trainiert wurden.</translation>
        </message>
        <message>
            <source>scale {scale} and offset {offset} of band {band}</source>
            <translation>Skalierung {scale} und Offset {offset} von Kanal {band}</translation>
        </message>
        <message>
            <source>standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency can tell apart.</source>
            <translation>standard: die Farben der Karten von WUDAPT; colour-blind: Farben, die Menschen mit Farbsehschwäche unterscheiden können.</translation>
        </message>
        <message>
            <source>the Google Earth stream does not see them</source>
            <translation>der Google-Earth-Zweig sieht sie nicht</translation>
        </message>
        <message>
            <source>the address has {have:,} bytes, not {size:,}</source>
            <translation>die Adresse hat {have:,} Byte, nicht {size:,}</translation>
        </message>
        <message>
            <source>the class is not in the training set</source>
            <translation>die Klasse ist nicht im Trainingsdatensatz</translation>
        </message>
        <message>
            <source>the computer ran out of memory</source>
            <translation>dem Rechner ging der Arbeitsspeicher aus</translation>
        </message>
        <message>
            <source>the connection broke off; check it, or try again later</source>
            <translation>die Verbindung ist abgebrochen; prüfen Sie sie, oder versuchen Sie es später wieder</translation>
        </message>
        <message>
            <source>the description of its segmenter</source>
            <translation>die Beschreibung des Segmentierers</translation>
        </message>
        <message>
            <source>the fields {fields}</source>
            <translation>die Felder {fields}</translation>
        </message>
        <message>
            <source>the file of certificates that REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names is not there; check the variables</source>
            <translation>die Datei mit Zertifikaten, die REQUESTS_CA_BUNDLE oder CURL_CA_BUNDLE angibt, ist nicht vorhanden; prüfen Sie die Variablen</translation>
        </message>
        <message>
            <source>the file's value is switched off</source>
            <translation>der Wert der Datei ist ausgeschaltet</translation>
        </message>
        <message>
            <source>the keys are refused ({code}); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY</source>
            <translation>die Schlüssel werden abgelehnt ({code}); prüfen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY</translation>
        </message>
        <message>
            <source>the model's were made</source>
            <translation>die des Modells</translation>
        </message>
        <message>
            <source>the no data value {value} of band {band}</source>
            <translation>der Leerwert {value} von Kanal {band}</translation>
        </message>
        <message>
            <source>the numbers are read as classes; where they only count the areas, write the classes into a field</source>
            <translation>die Zahlen werden als Klassen gelesen; wo sie nur die Gebiete zählen, schreiben Sie die Klassen in ein Feld</translation>
        </message>
        <message>
            <source>the options</source>
            <translation>den Optionen</translation>
        </message>
        <message>
            <source>the path is too long for Windows: {length} characters, {most} at most</source>
            <translation>der Pfad ist zu lang für Windows: {length} Zeichen, höchstens {most}</translation>
        </message>
        <message>
            <source>the proxy asks for a user and a password (407); give them in Settings &gt; Options &gt; Network</source>
            <translation>der Proxy verlangt Benutzer und Passwort (407); geben Sie sie unter Einstellungen &gt; Optionen &gt; Netzwerk an</translation>
        </message>
        <message>
            <source>the proxy is of the kind SOCKS, which cannot be used here; choose an HTTP proxy in Settings &gt; Options &gt; Network</source>
            <translation>der Proxy ist von der Art SOCKS, die hier nicht verwendet werden kann; wählen Sie unter Einstellungen &gt; Optionen &gt; Netzwerk einen HTTP-Proxy</translation>
        </message>
        <message>
            <source>the proxy refuses or is not there; check it in Settings &gt; Options &gt; Network</source>
            <translation>der Proxy verweigert sich oder ist nicht vorhanden; prüfen Sie ihn unter Einstellungen &gt; Optionen &gt; Netzwerk</translation>
        </message>
        <message>
            <source>the same file as another output of this run</source>
            <translation>dieselbe Datei wie eine andere Ausgabe dieses Laufs</translation>
        </message>
        <message>
            <source>the server sent another part than was asked for ({part})</source>
            <translation>der Server hat einen anderen Teil geschickt als verlangt ({part})</translation>
        </message>
        <message>
            <source>the shared ground is used for neither</source>
            <translation>die gemeinsame Fläche wird für keines von beiden verwendet</translation>
        </message>
        <message>
            <source>the split by polygon is used, whose windows may share ground</source>
            <translation>die Aufteilung nach Polygonen wird verwendet, deren Fenster gemeinsamen Boden haben können</translation>
        </message>
        <message>
            <source>the stream of these does not see them</source>
            <translation>deren Zweig sieht sie nicht</translation>
        </message>
        <message>
            <source>the variable {name}</source>
            <translation>der Variablen {name}</translation>
        </message>
        <message>
            <source>their order</source>
            <translation>deren Reihenfolge</translation>
        </message>
        <message>
            <source>these windows left out</source>
            <translation>diese Fenster ausgelassen</translation>
        </message>
        <message>
            <source>they are fractions</source>
            <translation>es sind Bruchteile</translation>
        </message>
        <message>
            <source>they are of 8 bits, as a picture to look at</source>
            <translation>sie haben 8 Bit, wie ein Bild zum Ansehen</translation>
        </message>
        <message>
            <source>they are steps of 6.5535, as where 65535 is reflectance 1</source>
            <translation>es sind Schritte von 6.5535, wie dort, wo 65535 die Reflektanz 1 ist</translation>
        </message>
        <message>
            <source>this PyTorch was built without it</source>
            <translation>dieses PyTorch wurde ohne Unterstützung dafür gebaut</translation>
        </message>
        <message>
            <source>this computer's clock is wrong ({code}); set it</source>
            <translation>die Uhr dieses Rechners geht falsch ({code}); stellen Sie sie</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>wahr oder falsch</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>Datum unbekannt</translation>
        </message>
        <message>
            <source>uv failed, pip goes on: {words}</source>
            <translation>uv ist gescheitert, pip macht weiter: {words}</translation>
        </message>
        <message>
            <source>uv is there and fetches in place of pip: {uv}</source>
            <translation>uv ist vorhanden und holt anstelle von pip: {uv}</translation>
        </message>
        <message>
            <source>w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of WRF from 4.4.2 on; wrf-31-41: those of WRF before (natural classes other than bare rock or paved have none and become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.</source>
            <translation>w2w: Kanäle lcz und lczFilter in EPSG:4326; umep: Codes 1-10 und 101-107; wrf-51-61: städtische Kategorien von WRF ab 4.4.2; wrf-31-41: die von WRF davor (natürliche Klassen außer nacktem Fels oder versiegelter Fläche haben keine und werden zu Leerwerten); kmz: farbiges Overlay für Google Earth; cog: cloudoptimiertes GeoTIFF.</translation>
        </message>
        <message>
            <source>what comes is damaged or no image</source>
            <translation>was ankommt, ist beschädigt oder kein Bild</translation>
        </message>
        <message>
            <source>what was written does not read back</source>
            <translation>was geschrieben wurde, lässt sich nicht zurücklesen</translation>
        </message>
        <message>
            <source>white</source>
            <translation>weiß</translation>
        </message>
        <message>
            <source>writing failed ({error})</source>
            <translation>Schreiben fehlgeschlagen ({error})</translation>
        </message>
        <message>
            <source>{band} of {id} shows other ground than {first}: {found}, not {other}. The catalogue names files that do not belong together; choose another one, or other dates.</source>
            <translation>{band} von {id} zeigt ein anderes Gelände als {first}: {found}, nicht {other}. Der Katalog nennt Dateien, die nicht zusammengehören; wählen Sie einen anderen, oder andere Tage.</translation>
        </message>
        <message>
            <source>{catalogue} cannot be searched: {why}. If that does not help, choose another catalogue.</source>
            <translation>{catalogue} lässt sich nicht durchsuchen: {why}. Wenn das nicht hilft, wählen Sie einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{catalogue} does not answer as a STAC API does. Check the address, or choose another catalogue.</source>
            <translation>{catalogue} antwortet nicht wie eine STAC-API. Prüfen Sie die Adresse, oder wählen Sie einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{cells:,} cells of the map lie in areas of {name} of different classes, such as {first} and {second}; they are left out. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>{cells:,} Zellen der Karte liegen in Gebieten von {name} mit verschiedenen Klassen, etwa {first} und {second}; sie werden ausgelassen. Berichtigen Sie die Gebiete; 'Trainingsgebiete prüfen' zeigt, wo sie sich überlappen.</translation>
        </message>
        <message>
            <source>{changed} of {cells} cells changed their class ({share:.1f} %).</source>
            <translation>{changed} von {cells} Zellen haben ihre Klasse geändert ({share:.1f} %).</translation>
        </message>
        <message>
            <source>{columns} x {rows} cells of {cell_size:g} m on {device}.</source>
            <translation>{columns} x {rows} Zellen von {cell_size:g} m auf {device}.</translation>
        </message>
        <message>
            <source>{count} areas lie off the image; they are not held against it.</source>
            <translation>{count} Gebiete liegen außerhalb des Bildes; das wird ihnen nicht angelastet.</translation>
        </message>
        <message>
            <source>{count} bands of {name} are called otherwise than those of the model's features (band {number}: {own}, of the model {wanted}). They are taken in their order; check that it is the same.</source>
            <translation>{count} Kanäle von {name} heißen anders als die der Merkmale des Modells (Kanal {number}: {own}, im Modell {wanted}). Sie werden in ihrer Reihenfolge genommen; prüfen Sie, ob es dieselbe ist.</translation>
        </message>
        <message>
            <source>{count} images in {crs} are read as one of {width} x {height} px; where they overlap, the first that has data counts.</source>
            <translation>{count} Bilder in {crs} werden wie eines von {width} x {height} px gelesen; wo sie sich überlappen, zählt das erste, das Daten hat.</translation>
        </message>
        <message>
            <source>{count} instances found.</source>
            <translation>{count} Instanzen gefunden.</translation>
        </message>
        <message>
            <source>{count} items of {name} are not understood (no date, footprint or bands) and are left out.</source>
            <translation>{count} Einträge von {name} werden nicht verstanden (kein Datum, kein Umriss oder keine Kanäle) und werden ausgelassen.</translation>
        </message>
        <message>
            <source>{count} labels of {name} are no class: {values}. Write classes as 1 to 17, A to G or by name.</source>
            <translation>{count} Klassenangaben von {name} sind keine Klasse: {values}. Schreiben Sie Klassen als 1 bis 17, A bis G oder als Name.</translation>
        </message>
        <message>
            <source>{count} maps are too many: a series has {most} at most. Leave some years out.</source>
            <translation>{count} Karten sind zu viele: Eine Reihe hat höchstens {most}. Lassen Sie einige Jahre weg.</translation>
        </message>
        <message>
            <source>{count} maps came with {rasters} rasters of probabilities. Give one for each map, in their order; {most} maps at most.</source>
            <translation>Zu {count} Karten wurden {rasters} Raster von Wahrscheinlichkeiten angegeben. Geben Sie eines je Karte an, in ihrer Reihenfolge; höchstens {most} Karten.</translation>
        </message>
        <message>
            <source>{count} of {all} zones reach beyond the map: {zones}. Ground beyond it is without data, and their figures are of the rest alone.</source>
            <translation>{count} von {all} Zonen reichen über die Karte hinaus: {zones}. Das Gelände jenseits davon ist ohne Daten, und ihre Kennzahlen gelten nur für den Rest.</translation>
        </message>
        <message>
            <source>{count} of {nodes} nodes lie wholly or partly where {name} has no pixels; these count as black in their colours. Give the image that the objects were found in, or none: each object has its colour as a whole then.</source>
            <translation>{count} von {nodes} Knoten liegen ganz oder teilweise dort, wo {name} keine Pixel hat; diese zählen in ihren Farben als Schwarz. Geben Sie das Bild an, in dem die Objekte gefunden wurden, oder keines: Jedes Objekt hat dann die Farbe seiner ganzen Fläche.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn as another class than {map} has there: the sample is of another map. Choose the map that it was drawn from, or draw a new sample.</source>
            <translation>{count} von {total} Punkten von {name} wurden als eine andere Klasse gezogen, als {map} dort hat: Die Stichprobe gehört zu einer anderen Karte. Wählen Sie die Karte, aus der sie gezogen wurde, oder ziehen Sie eine neue Stichprobe.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn in the middle of cells that {map} does not have: its grid is another. Choose the map that the sample was drawn from, or draw a new sample.</source>
            <translation>{count} von {total} Punkten von {name} wurden in der Mitte von Zellen gezogen, die {map} nicht hat: Ihr Gitter ist ein anderes. Wählen Sie die Karte, aus der die Stichprobe gezogen wurde, oder ziehen Sie eine neue Stichprobe.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were moved off the cell of {map} that they were drawn from. Move them back to the place in their fields {x} and {y}: which places are looked at is up to chance.</source>
            <translation>{count} von {total} Punkten von {name} wurden aus der Zelle von {map} verschoben, aus der sie gezogen wurden. Verschieben Sie sie zurück an den Ort in ihren Feldern {x} und {y}: Welche Orte angesehen werden, entscheidet der Zufall.</translation>
        </message>
        <message>
            <source>{count} of {total} samples of {name} cannot be read: {failures}</source>
            <translation>{count} von {total} Beispielen von {name} können nicht gelesen werden: {failures}</translation>
        </message>
        <message>
            <source>{count} of {total} windows of the {part} part (split by polygon) overlap with windows of the training part</source>
            <translation>{count} von {total} Fenstern des Teils {part} (Aufteilung nach Polygonen) überlappen sich mit Fenstern des Trainingsteils</translation>
        </message>
        <message>
            <source>{count} points have no label and are left out. If they are those that were hard to tell, the figures are too good.</source>
            <translation>{count} Punkte haben keine Klassenangabe und werden ausgelassen. Wenn es die sind, die schwer zu bestimmen waren, sind die Kennzahlen zu gut.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie in a cell where another one lies: they are copies, since no cell is drawn twice. Delete them.</source>
            <translation>{count} Punkte von {name} liegen in einer Zelle, in der schon ein anderer liegt: Es sind Kopien, denn keine Zelle wird zweimal gezogen. Löschen Sie sie.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie where {map} has no data. Choose the map that the sample was drawn from.</source>
            <translation>{count} Punkte von {name} liegen, wo {map} keine Daten hat. Wählen Sie die Karte, aus der die Stichprobe gezogen wurde.</translation>
        </message>
        <message>
            <source>{count} points of {name} were added by hand: what they were drawn from is not written in their field {field}. Delete them: points that chance did not choose make the figures mean nothing.</source>
            <translation>{count} Punkte von {name} wurden von Hand hinzugefügt: In ihrem Feld {field} steht nicht, woraus sie gezogen wurden. Löschen Sie sie: Punkte, die nicht der Zufall gewählt hat, machen die Kennzahlen bedeutungslos.</translation>
        </message>
        <message>
            <source>{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check the layer's coordinate reference system.</source>
            <translation>{count} Polygon(e) von {name} lassen sich in {crs} nicht ausdrücken, etwa Objekt {first}. Prüfen Sie das Koordinatenbezugssystem des Layers.</translation>
        </message>
        <message>
            <source>{count} processes share the work.</source>
            <translation>{count} Prozesse teilen sich die Arbeit.</translation>
        </message>
        <message>
            <source>{count} scenes of {days} days and {tiles} tiles, about {megabytes:.0f} MB.</source>
            <translation>{count} Szenen von {days} Tagen und {tiles} Kacheln, etwa {megabytes:.0f} MB.</translation>
        </message>
        <message>
            <source>{count} windows of which the RGB image covers no more than {share:.0f} %</source>
            <translation>{count} Fenster, von denen das RGB-Bild höchstens {share:.0f} % abdeckt</translation>
        </message>
        <message>
            <source>{count} windows without any instance</source>
            <translation>{count} Fenster ohne Instanzen</translation>
        </message>
        <message>
            <source>{count} windows without further features</source>
            <translation>{count} Fenster ohne weitere Merkmale</translation>
        </message>
        <message>
            <source>{count} workers of {address} share the work.</source>
            <translation>{count} Arbeitsprozesse von {address} teilen sich die Arbeit.</translation>
        </message>
        <message>
            <source>{destination} cannot be written ({error}). If it is open in QGIS or another program, remove the layer or close it there, or choose another name.</source>
            <translation>{destination} kann nicht geschrieben werden ({error}). Falls die Datei in QGIS oder einem anderen Programm geöffnet ist, entfernen Sie den Layer oder schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{destination} cannot be written to. Choose another place for the output.</source>
            <translation>Nach {destination} kann nicht geschrieben werden. Wählen Sie einen anderen Ort für die Ausgabe.</translation>
        </message>
        <message>
            <source>{destination} cannot be written: {problem}. Choose another name or place for it.</source>
            <translation>{destination} kann nicht geschrieben werden: {problem}. Wählen Sie einen anderen Namen oder Ort dafür.</translation>
        </message>
        <message>
            <source>{destination} is a file. Name a folder for the training set.</source>
            <translation>{destination} ist eine Datei. Geben Sie einen Ordner für den Trainingsdatensatz an.</translation>
        </message>
        <message>
            <source>{destination} is a folder, not a file. Name a file for the output.</source>
            <translation>{destination} ist ein Ordner, keine Datei. Geben Sie eine Datei für die Ausgabe an.</translation>
        </message>
        <message>
            <source>{empty} of {count} windows hold no instance of {min_area_m2:g} m² or more.</source>
            <translation>{empty} von {count} Fenstern enthalten keine Instanz von {min_area_m2:g} m² oder mehr.</translation>
        </message>
        <message>
            <source>{entry} in {name} is damaged ({error}). Download the zip again.</source>
            <translation>{entry} in {name} ist beschädigt ({error}). Laden Sie die Zip-Datei erneut herunter.</translation>
        </message>
        <message>
            <source>{error}
This computer or its package index lacks fixed versions of the engine's packages. Choose 'newest' as build, which takes the newest that fit, without comparing their sums.</source>
            <translation>{error}
Diesem Rechner oder seinem Paketverzeichnis fehlen feste Versionen der Pakete des Rechenkerns. Wählen Sie als Fassung 'newest': die neuesten passenden, ohne Vergleich ihrer Summen.</translation>
        </message>
        <message>
            <source>{error} The product may not have been downloaded whole.</source>
            <translation>{error} Das Produkt wurde möglicherweise nicht vollständig heruntergeladen.</translation>
        </message>
        <message>
            <source>{error} They are used all the same, as was asked for; the Google Earth stream may be misled.</source>
            <translation>{error} Die Instanzen werden trotzdem verwendet, wie verlangt; der Google-Earth-Zweig kann dadurch in die Irre geführt werden.</translation>
        </message>
        <message>
            <source>{error} To use them all the same, tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>{error} Um die Instanzen trotzdem zu verwenden, aktivieren Sie 'Objekte eines anderen Segmentierers verwenden' (force_segmenter).</translation>
        </message>
        <message>
            <source>{field} is nested too deeply or too long</source>
            <translation>{field} ist zu tief verschachtelt oder zu lang</translation>
        </message>
        <message>
            <source>{field} must be {needed}; given: {value}</source>
            <translation>{field} muss Folgendes sein: {needed}; angegeben: {value}</translation>
        </message>
        <message>
            <source>{finding}. Copy or create the training set again.</source>
            <translation>{finding}. Kopieren oder erstellen Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>{finding}. They are left out.</source>
            <translation>{finding}. Sie werden ausgelassen.</translation>
        </message>
        <message>
            <source>{first} and {second} both may be the metadata of {file}, and differ in what its numbers stand for. Leave that of its own product only.</source>
            <translation>{first} und {second} können beide die Metadaten von {file} sein und unterscheiden sich darin, wofür dessen Zahlen stehen. Lassen Sie nur die des zugehörigen Produkts dort.</translation>
        </message>
        <message>
            <source>{folder} has no room for {size:.0f} MB. Make room there.</source>
            <translation>{folder} hat keinen Platz für {size:.0f} MB. Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <source>{folder} has {free:.3g} MB free; the output needs up to {bytes_needed:.3g} MB. Make room or choose another place.</source>
            <translation>{folder} hat {free:.3g} MB frei; die Ausgabe braucht bis zu {bytes_needed:.3g} MB. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>{folder} ist kein Trainingsdatensatz; es fehlt: {missing}. Wählen Sie einen Ordner, den 'Trainingsdatensatz erstellen' angelegt hat, oder den Ordner des Datensatzes LCZC-GES2.</translation>
        </message>
        <message>
            <source>{given} as {needed}</source>
            <translation>{given} als {needed}</translation>
        </message>
        <message>
            <source>{have:,} of {size:,} bytes came</source>
            <translation>nur {have:,} von {size:,} Byte sind angekommen</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that no offset is in its numbers, but those of its darkest ground (water, shadow, plants) are all about 1000. Its reflectances would be wrong.</source>
            <translation>{id} wird ausgelassen: Der Katalogeintrag sagt, dass kein Offset in den Zahlen steckt, aber die des dunkelsten Bodens (Wasser, Schatten, Pflanzen) liegen alle bei etwa 1000. Die Reflektanzen wären falsch.</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that the numbers are 1000 too high, but too many of them are below 900. Its reflectances would be wrong.</source>
            <translation>{id} wird ausgelassen: Der Katalogeintrag sagt, dass die Zahlen um 1000 zu hoch sind, aber zu viele davon liegen unter 900. Die Reflektanzen wären falsch.</translation>
        </message>
        <message>
            <source>{id} is left out: its item tells neither its processing baseline nor its offset, and no ground is dark and clear enough to show whether its numbers are 1000 too high. Choose other dates or another catalogue.</source>
            <translation>{id} wird ausgelassen: Der Katalogeintrag nennt weder Processing Baseline noch Offset, und kein Boden ist dunkel und klar genug, um zu zeigen, ob die Zahlen um 1000 zu hoch sind. Wählen Sie andere Tage oder einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{id}: its item tells neither its processing baseline nor its offset; by its dark ground it is {offset:g}.</source>
            <translation>{id}: Der Katalogeintrag nennt weder Processing Baseline noch Offset; nach dem dunklen Boden ist der Offset {offset:g}.</translation>
        </message>
        <message>
            <source>{id}: no ground is dark and clear enough to show whether the offset is gone, as its item says; the item is believed.</source>
            <translation>{id}: Kein Boden ist dunkel und klar genug, um zu zeigen, ob der Offset entfernt ist, wie der Katalogeintrag sagt; dem Eintrag wird geglaubt.</translation>
        </message>
        <message>
            <source>{kept} cells of patches that are smaller than {area:g} m² keep their class: no larger patch is near them.</source>
            <translation>{kept} Zellen von Flächen, die kleiner als {area:g} m² sind, behalten ihre Klasse: Keine größere Fläche liegt in ihrer Nähe.</translation>
        </message>
        <message>
            <source>{kind}: {error}</source>
            <translation>{kind}: {error}</translation>
        </message>
        <message>
            <source>{later} shows the same as {earlier} in every cell. Both count: if one is a copy of the other, leave it out, for the same errors twice prove changes that are none.</source>
            <translation>{later} zeigt in jeder Zelle dasselbe wie {earlier}. Beide zählen: Wenn eine Karte eine Kopie der anderen ist, lassen Sie sie aus, denn dieselben Fehler zweimal belegen Änderungen, die keine sind.</translation>
        </message>
        <message>
            <source>{layer} is read, which holds classes; to read another, choose {example}</source>
            <translation>{layer} wird gelesen und enthält Klassen; um einen anderen zu lesen, wählen Sie {example}</translation>
        </message>
        <message>
            <source>{left} of {count} features of {name} are no polygons: left out.</source>
            <translation>{left} von {count} Objekten von {name} sind keine Polygone: ausgelassen.</translation>
        </message>
        <message>
            <source>{lost} of {total} reference areas or blocks lie off the map and are not used.</source>
            <translation>{lost} von {total} Referenzgebieten oder -blöcken liegen außerhalb der Karte und werden nicht verwendet.</translation>
        </message>
        <message>
            <source>{megabytes:.0f} MB fetched and unpacked so far</source>
            <translation>Bisher {megabytes:.0f} MB geholt und entpackt</translation>
        </message>
        <message>
            <source>{names} came as the probabilities of several maps. Give each map its own, in the maps' order.</source>
            <translation>Als Wahrscheinlichkeiten mehrerer Karten angegeben: {names}. Geben Sie für jede Karte ihre eigenen an, in der Reihenfolge der Karten.</translation>
        </message>
        <message>
            <source>{names} came more than once. Each map counts once, where it comes first: the same errors twice prove nothing.</source>
            <translation>Mehr als einmal angegeben: {names}. Jede Karte zählt einmal, wo sie zuerst steht: Dieselben Fehler zweimal belegen nichts.</translation>
        </message>
        <message>
            <source>{names} names were given for {maps} maps. Give one for each, in their order.</source>
            <translation>Es wurden {names} Namen für {maps} Karten angegeben. Geben Sie für jede einen an, in ihrer Reihenfolge.</translation>
        </message>
        <message>
            <source>{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.</source>
            <translation>{name} ({size:,} Byte) ist abgeschnitten oder kein PyTorch-Checkpoint. Laden Sie die Datei erneut herunter.</translation>
        </message>
        <message>
            <source>{name} and {reference} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} und {reference} haben keine Zelle mit Daten gemeinsam. Prüfen Sie die Koordinatenbezugssysteme beider, oder wählen Sie Karten desselben Ortes.</translation>
        </message>
        <message>
            <source>{name} and {second_name} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} und {second_name} haben keine Zelle mit Daten gemeinsam. Prüfen Sie die Koordinatenbezugssysteme beider, oder wählen Sie Karten desselben Ortes.</translation>
        </message>
        <message>
            <source>{name} at {address} is not what the catalogue says ({found}): an image of one band of whole numbers with a coordinate reference system is needed. Choose another catalogue.</source>
            <translation>{name} unter {address} ist nicht, was der Katalog sagt ({found}): Benötigt wird ein Bild mit einem einzigen Kanal aus ganzen Zahlen und mit einem Koordinatenbezugssystem. Wählen Sie einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to EPSG:4326 ({error}). Check its coordinate reference system.</source>
            <translation>{name} lässt sich nicht in EPSG:4326 umrechnen ({error}). Prüfen Sie das Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds.</source>
            <translation>{name} lässt sich nicht in Meter umrechnen: Das KBS passt nicht zur Ausdehnung.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds. Check the CRS of the layer.</source>
            <translation>{name} lässt sich nicht in Meter umrechnen: Das KBS passt nicht zur Ausdehnung. Prüfen Sie das KBS des Layers.</translation>
        </message>
        <message>
            <source>{name} cannot be fetched from {address}: {why}. What came so far is kept: run it again to go on, or choose another catalogue.</source>
            <translation>{name} lässt sich nicht von {address} herunterladen: {why}. Was bisher angekommen ist, bleibt erhalten: Führen Sie den Algorithmus erneut aus, um weiterzumachen, oder wählen Sie einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({problem}); if it names the values of the map, these names are not used. Check it, or give the class of each value (codes).</source>
            <translation>{name} kann nicht gelesen werden ({problem}); falls die Datei die Werte der Karte benennt, werden diese Namen nicht verwendet. Prüfen Sie sie oder geben Sie die Klasse jedes Werts an (Codes).</translation>
        </message>
        <message>
            <source>{name} cannot be read as a vector layer ({error}).</source>
            <translation>{name} kann nicht als Vektorlayer gelesen werden ({error}).</translation>
        </message>
        <message>
            <source>{name} cannot be read as instances ({error}). Choose what 'Segment objects' wrote.</source>
            <translation>{name} kann nicht als Instanzen gelesen werden ({error}). Wählen Sie, was 'Objekte segmentieren' geschrieben hat.</translation>
        </message>
        <message>
            <source>{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is of processing baseline 04.00 or later (since January 2022), set the offset to -1000.</source>
            <translation>{name} liegt ohne Metadaten vor, daher gelten die Zahlen als Reflektanz x 10000. Gehört das Bild zur Processing Baseline 04.00 oder einer späteren (seit Januar 2022), setzen Sie den Offset auf -1000.</translation>
        </message>
        <message>
            <source>{name} crashes the HDF5 library: it is damaged. Download it again.</source>
            <translation>{name} bringt die HDF5-Bibliothek zum Absturz: Die Datei ist beschädigt. Laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <source>{name} declares scale and offset for some of its bands only ({declared}), so that its bands do not go together. Declare them for all bands or for none, or give the reflectance scale and offset.</source>
            <translation>{name} gibt nur für manche Kanäle Skalierung und Offset an ({declared}), sodass die Kanäle nicht zusammenpassen. Geben Sie sie in der Datei für alle Kanäle oder für keinen an, oder geben Sie Reflektanz-Skalierung und -Offset an.</translation>
        </message>
        <message>
            <source>{name} declares scale {tag_scale:g} and offset {tag_offset:g}; the numbers given count instead: (number + {offset:g}) / {scale:g}. Give scale 10000 and offset 0 for the file's own.</source>
            <translation>{name} gibt die Skalierung {tag_scale:g} und den Offset {tag_offset:g} an; stattdessen zählen die angegebenen Zahlen: (Zahl + {offset:g}) / {scale:g}. Geben Sie Skalierung 10000 und Offset 0 an, um die der Datei zu verwenden.</translation>
        </message>
        <message>
            <source>{name} describes a service on the network, which is not read as a file. Choose a file with the data, or save the service's layer to one.</source>
            <translation>{name} beschreibt einen Dienst im Netzwerk, der nicht als Datei gelesen wird. Wählen Sie eine Datei mit den Daten, oder speichern Sie den Layer des Dienstes in einer.</translation>
        </message>
        <message>
            <source>{name} does not name the parts {parts}. Copy the training set again.</source>
            <translation>{name} nennt die Teile {parts} nicht. Kopieren Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>{name} does not say in which encoding its texts are: they are read as Latin-1. If names look wrong, set the encoding of the layer (Layer properties &gt; Source).</source>
            <translation>{name} sagt nicht, in welcher Kodierung seine Texte sind: Sie werden als Latin-1 gelesen. Wenn Namen falsch aussehen, stellen Sie die Kodierung des Layers ein (Layereigenschaften &gt; Quelle).</translation>
        </message>
        <message>
            <source>{name} does not say which of its {count} bands are red, green and blue; {chosen} are taken{why}. Give the bands yourself (BANDS) if they are others.</source>
            <translation>{name} sagt nicht, welche der {count} Kanäle Rot, Grün und Blau sind; genommen werden {chosen}{why}. Geben Sie die Kanäle selbst an (BANDS), wenn es andere sind.</translation>
        </message>
        <message>
            <source>{name} does not tell what map it was drawn from, as samples of earlier versions: it is only checked that its points lie in the classes that they were drawn as.</source>
            <translation>{name} gibt nicht an, aus welcher Karte die Punkte gezogen wurden, wie Stichproben früherer Versionen: Es wird nur geprüft, dass die Punkte in den Klassen liegen, als die sie gezogen wurden.</translation>
        </message>
        <message>
            <source>{name} gives its values the colours of LCZ classes, unlike any known scheme; its colours are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} gibt seinen Werten die Farben von LCZ-Klassen, anders als jedes bekannte Schema; verwendet werden diese Farben: {names}. Um sie anders zu lesen, geben Sie die Klasse jedes Wertes an (codes).</translation>
        </message>
        <message>
            <source>{name} gives no token to read its files ({error}). Try again later, or choose another catalogue.</source>
            <translation>{name} gibt kein Token zum Lesen der Dateien aus ({error}). Versuchen Sie es später wieder, oder wählen Sie einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{name} has another grid than the probabilities. Choose the streams and the probabilities of one run.</source>
            <translation>{name} hat ein anderes Gitter als die Wahrscheinlichkeiten. Wählen Sie die Zweige und die Wahrscheinlichkeiten desselben Laufs.</translation>
        </message>
        <message>
            <source>{name} has data on {share:.0%} of the ground that two maps at least have. Its areas as mapped are of that part; those by all maps together are of the whole.</source>
            <translation>{name} hat Daten auf {share:.0%} des Geländes, das mindestens zwei Karten haben. Die Flächen wie kartiert gelten für diesen Teil; die nach allen Karten zusammen für das Ganze.</translation>
        </message>
        <message>
            <source>{name} has format {version}; known are formats up to {format_version}. Update the plugin.</source>
            <translation>{name} hat das Format {version}; bekannt sind Formate bis {format_version}. Aktualisieren Sie die Erweiterung.</translation>
        </message>
        <message>
            <source>{name} has more than {most} scenes of the extent and dates. Choose a smaller extent, fewer dates or less cloud.</source>
            <translation>{name} hat mehr als {most} Szenen von der Ausdehnung und den Tagen. Wählen Sie eine kleinere Ausdehnung, weniger Tage oder weniger Bewölkung.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} images, only: {levels}. Choose another level or catalogue.</source>
            <translation>{name} hat keine Bilder von Level-{level}, nur: {levels}. Wählen Sie ein anderes Level oder einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} scene of the extent from {start} to {end} with at most {cloud:g} % cloud ({count} with more). Choose other dates, more cloud, or another catalogue.</source>
            <translation>{name} hat keine Szene von Level-{level} von der Ausdehnung von {start} bis {end} mit höchstens {cloud:g} % Bewölkung ({count} mit mehr). Wählen Sie andere Tage, mehr Bewölkung oder einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{name} has no band like the one chosen of {other}, band {chosen}: its band {band} is read. To read another, save that as a file of its own.</source>
            <translation>{name} hat keinen Kanal, der dem von {other} gewählten Kanal {chosen} entspricht: Kanal {band} wird gelesen. Um einen anderen zu lesen, speichern Sie diesen als eigene Datei.</translation>
        </message>
        <message>
            <source>{name} has no cell of any {missing} class; found: {found}. If that cannot be, check its codes, and give them (codes, such as 21=1,22=2).</source>
            <translation>{name} hat keine Zelle irgendeiner Klasse der Art {missing}; gefunden: {found}. Wenn das nicht sein kann, prüfen Sie die Codes, und geben Sie sie an (codes, etwa 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} has no cell with a class. Choose another band or map.</source>
            <translation>{name} hat keine Zelle mit einer Klasse. Wählen Sie einen anderen Kanal oder eine andere Karte.</translation>
        </message>
        <message>
            <source>{name} has no class where the reference lies: nothing can be compared. Choose another map, band or reference.</source>
            <translation>{name} hat keine Klasse, wo die Referenz liegt: Nichts lässt sich vergleichen. Wählen Sie eine andere Karte, einen anderen Kanal oder eine andere Referenz.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source) or write it into the file.</source>
            <translation>{name} hat kein Koordinatenbezugssystem. Weisen Sie dem Layer eines zu (Layereigenschaften &gt; Quelle) oder schreiben Sie es in die Datei.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source).</source>
            <translation>{name} hat kein Koordinatenbezugssystem. Weisen Sie dem Layer eines zu (Layereigenschaften &gt; Quelle).</translation>
        </message>
        <message>
            <source>{name} has no data in {bands}, where its other bands have: all that was looked at there is no data, not a number, or masked. An image has data only where all bands have. Check the files, or download them again.</source>
            <translation>{name} hat keine Daten in {bands}, wo die anderen Kanäle welche haben: Alles, was dort angesehen wurde, ist Leerwert, keine Zahl oder maskiert. Ein Bild hat nur dort Daten, wo alle Kanäle welche haben. Prüfen Sie die Dateien, oder laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <source>{name} has no data where any other map has. Leave it out, or choose one of the same place.</source>
            <translation>{name} hat keine Daten, wo irgendeine andere Karte welche hat. Lassen Sie die Karte weg, oder wählen Sie eine desselben Ortes.</translation>
        </message>
        <message>
            <source>{name} has no features. Digitise training areas first.</source>
            <translation>{name} hat keine Objekte. Digitalisieren Sie zuerst Trainingsgebiete.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}.</source>
            <translation>{name} hat kein Feld {field}. Vorhandene Felder: {fields}.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}. Choose the field with the labels.</source>
            <translation>{name} hat kein Feld {field}. Vorhandene Felder: {fields}. Wählen Sie das Feld mit den Klassenangaben.</translation>
        </message>
        <message>
            <source>{name} has no field {field}: its points are taken as drawn at random within each class of the map. If they were chosen otherwise, the figures mean nothing.</source>
            <translation>{name} hat kein Feld {field}: Die Punkte werden so genommen, als wären sie zufällig innerhalb jeder Klasse der Karte gezogen. Wenn sie anders gewählt wurden, bedeuten die Kennzahlen nichts.</translation>
        </message>
        <message>
            <source>{name} has no folder {layer}. Its folders are: {layers}. Choose one of them, or the whole file.</source>
            <translation>{name} hat keinen Ordner {layer}. Vorhandene Ordner: {layers}. Wählen Sie einen davon, oder die ganze Datei.</translation>
        </message>
        <message>
            <source>{name} has no labelled point in these classes of the map, {share:.1%} of its area: {classes}. Label some of each: without, nothing can be said of that part of the map, and only up to {most:.0%} can be left out.</source>
            <translation>{name} hat keinen Punkt mit Klassenangabe in diesen Klassen der Karte, {share:.1%} ihrer Fläche: {classes}. Bestimmen Sie die Klasse einiger Punkte von jeder: Ohne sie lässt sich über diesen Teil der Karte nichts sagen, und nur bis zu {most:.0%} können ausgelassen werden.</translation>
        </message>
        <message>
            <source>{name} has no pixels where the objects of these windows lie. Give the image that they were found in, or none: each object has its colour as a whole then.</source>
            <translation>{name} hat keine Pixel, wo die Objekte dieser Fenster liegen. Geben Sie das Bild an, in dem sie gefunden wurden, oder keines: Jedes Objekt hat dann die Farbe seiner ganzen Fläche.</translation>
        </message>
        <message>
            <source>{name} has no place of {size:g} m with data throughout. Choose a smaller size or another raster.</source>
            <translation>{name} hat keinen Ort von {size:g} m, an dem überall Daten vorhanden sind. Wählen Sie eine kleinere Größe oder ein anderes Raster.</translation>
        </message>
        <message>
            <source>{name} has no polygon layer; it has: {layers}. Choose a layer of polygons.</source>
            <translation>{name} hat keinen Polygonlayer; vorhanden: {layers}. Wählen Sie einen Layer mit Polygonen.</translation>
        </message>
        <message>
            <source>{name} has no polygons ({count} features). Choose a layer of polygons.</source>
            <translation>{name} hat keine Polygone ({count} Objekte). Wählen Sie einen Polygonlayer.</translation>
        </message>
        <message>
            <source>{name} has no scene classification (Level-2A has one): its clouds stay.</source>
            <translation>{name} hat keine Szenenklassifikation (Level-2A hat eine): Die Wolken bleiben.</translation>
        </message>
        <message>
            <source>{name} has no valid pixel there, only nodata. Choose another extent or image.</source>
            <translation>{name} hat dort kein gültiges Pixel, nur Leerwerte. Wählen Sie eine andere Ausdehnung oder ein anderes Bild.</translation>
        </message>
        <message>
            <source>{name} has pixels of {pixel_m:.2g} m; at the resolution asked for, {resolution_m:g} m, it is enlarged and shows no more detail.</source>
            <translation>{name} hat Pixel von {pixel_m:.2g} m; bei der verlangten Auflösung von {resolution_m:g} m wird es vergrößert, zeigt aber keine weiteren Einzelheiten.</translation>
        </message>
        <message>
            <source>{name} has pixels of {size:g} m; they are brought to 10 m and show no more detail than before.</source>
            <translation>{name} hat Pixel von {size:g} m; sie werden auf 10 m gebracht und zeigen nicht mehr Einzelheiten als zuvor.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons with classes: {layers}. Choose one of them, as {example}.</source>
            <translation>{name} hat mehrere Layer mit Polygonen mit Klassen: {layers}. Wählen Sie einen davon, etwa {example}.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons: {layers}. {layer} is read; to read another, choose {example}.</source>
            <translation>{name} hat mehrere Layer mit Polygonen: {layers}. Gelesen wird {layer}; um einen anderen zu lesen, wählen Sie {example}.</translation>
        </message>
        <message>
            <source>{name} has the band {band} twice: {found} and {path}.</source>
            <translation>{name} hat den Kanal {band} zweimal: {found} und {path}.</translation>
        </message>
        <message>
            <source>{name} has {count} band(s); band {band} was asked for.</source>
            <translation>Anzahl der Kanäle von {name}: {count}; verlangt wurde Kanal {band}.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; asked for: {candidates}. Give numbers of bands that there are.</source>
            <translation>{name} hat {count} Kanäle; verlangt: {candidates}. Geben Sie Nummern von Kanälen an, die es gibt.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; features are 1 to {most} of them (given: {given}). Choose another raster, or fewer of its bands.</source>
            <translation>{name} hat {count} Kanäle; Merkmale sind 1 bis {most} davon (gegeben: {given}). Wählen Sie einen anderen Raster oder weniger seiner Kanäle.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the model's features are {wanted} ({bands}). Choose a raster with the same bands in the same order.</source>
            <translation>{name} hat {count} Kanäle; das Modell hat {wanted} Merkmale ({bands}). Wählen Sie einen Raster mit denselben Kanälen in derselben Reihenfolge.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the probabilities of the 17 classes are needed. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} hat {count} Kanäle; benötigt werden die Wahrscheinlichkeiten der 17 Klassen. Wählen Sie die Ausgabe 'Wahrscheinlichkeiten' von 'Lokale Klimazonen klassifizieren'.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the streams raster of 'Classify local climate zones' has three. Choose that.</source>
            <translation>{name} hat {count} Kanäle; das Raster der Zweige von 'Lokale Klimazonen klassifizieren' hat drei. Wählen Sie dieses.</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes, far more than a list of samples needs. Get the file from its publisher again.</source>
            <translation>{name} hat {size:,} Byte, weit mehr, als eine Liste von Beispielen braucht. Beziehen Sie die Datei erneut von ihrem Herausgeber.</translation>
        </message>
        <message>
            <source>{name} has {there:,} patches, its split names {count:,} samples. Copy the training set again.</source>
            <translation>{name} hat {there:,} Ausschnitte, die Aufteilung nennt {count:,} Beispiele. Kopieren Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>{name} has {width} x {height} pixels of {resolution:g} m; one window needs {window_px} x {window_px}. Choose a larger image.</source>
            <translation>{name} hat {width} x {height} Pixel von {resolution:g} m; ein Fenster braucht {window_px} x {window_px}. Wählen Sie ein größeres Bild.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells with data, though it marks cells without data otherwise, and no 17. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} enthält 0 auf {share:.3g} % der Zellen mit Daten, obwohl Zellen ohne Daten darin anders gekennzeichnet sind, und keine 17. 0 wurde als Leerwert genommen. Wenn die Karte ihre Klassen ab 0 zählt, sodass 0 für LCZ 1 und 16 für LCZ G steht, geben Sie ihre Codes an ({codes}), oder addieren Sie zuerst 1.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells, every number from 1 to 16 and no 17, and does not tell how it marks cells without data. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} enthält 0 auf {share:.3g} % der Zellen, jede Zahl von 1 bis 16 und keine 17, und gibt nicht an, wie Zellen ohne Daten gekennzeichnet sind. 0 wurde als Leerwert genommen. Wenn die Karte ihre Klassen ab 0 zählt, sodass 0 für LCZ 1 und 16 für LCZ G steht, geben Sie ihre Codes an ({codes}), oder addieren Sie zuerst 1.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers, not Sentinel-2 reflectance. Choose another image.</source>
            <translation>{name} enthält komplexe Zahlen, keine Sentinel-2-Reflektanz. Wählen Sie ein anderes Bild.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers. Give features as real ones, such as backscatter in decibels.</source>
            <translation>{name} enthält komplexe Zahlen. Geben Sie Merkmale als reelle, etwa Rückstreuung in Dezibel.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers; an LCZ map holds whole class codes.</source>
            <translation>{name} enthält komplexe Zahlen; eine LCZ-Karte enthält ganzzahlige Klassencodes.</translation>
        </message>
        <message>
            <source>{name} holds more than is read from a KML file: {elements} elements, {nested} within each other, {places} corners, names of {text} characters. Save it as a GeoPackage, and choose that.</source>
            <translation>{name} enthält mehr, als aus einer KML-Datei gelesen wird: {elements} Elemente, {nested} ineinander, {places} Eckpunkte, Namen mit {text} Zeichen. Speichern Sie die Datei als GeoPackage, und wählen Sie dieses.</translation>
        </message>
        <message>
            <source>{name} holds negative numbers, which are no probabilities. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} enthält negative Zahlen, die keine Wahrscheinlichkeiten sind. Wählen Sie die Ausgabe 'Wahrscheinlichkeiten' von 'Lokale Klimazonen klassifizieren'.</translation>
        </message>
        <message>
            <source>{name} holds no KML file. Export the training areas as KMZ or KML again.</source>
            <translation>{name} enthält keine KML-Datei. Exportieren Sie die Trainingsgebiete erneut als KMZ oder KML.</translation>
        </message>
        <message>
            <source>{name} holds no class at all: every cell that was read is without data. Check the map, its band and its nodata value.</source>
            <translation>{name} enthält überhaupt keine Klasse: Jede gelesene Zelle ist ohne Daten. Prüfen Sie die Karte, ihren Kanal und ihren Leerwert.</translation>
        </message>
        <message>
            <source>{name} holds no class that could be exported: all is nodata.</source>
            <translation>{name} enthält keine Klasse, die sich exportieren ließe: Alles ist Leerwert.</translation>
        </message>
        <message>
            <source>{name} holds no data of its own: it is a VRT, which lists other files, though its name does not say so. Choose the file with the data, or give the list its ending .vrt if it is yours.</source>
            <translation>{name} enthält keine eigenen Daten: Die Datei ist ein VRT, das andere Dateien aufzählt, obwohl ihr Name das nicht sagt. Wählen Sie die Datei mit den Daten, oder geben Sie der Aufzählung ihre Endung .vrt, wenn sie von Ihnen stammt.</translation>
        </message>
        <message>
            <source>{name} holds no measurements that objects could have a mean of (a colour table, complex numbers, or no band at all). Choose a raster of heights or other values as a layer of objects.</source>
            <translation>{name} enthält keine Messwerte, von denen Objekte ein Mittel haben könnten (eine Farbtabelle, komplexe Zahlen oder gar kein Kanal). Wählen Sie ein Raster von Höhen oder anderen Werten als Layer der Objekte.</translation>
        </message>
        <message>
            <source>{name} holds numbers beyond {largest:g} on {share:.2g} % of its pixels: taken as no data, which the file does not declare.</source>
            <translation>{name} enthält auf {share:.2g} % der Pixel Zahlen jenseits von {largest:g}: als Leerwert genommen, den die Datei nicht angibt.</translation>
        </message>
        <message>
            <source>{name} holds several KML files: {files}. Unpack it, and choose one of them.</source>
            <translation>{name} enthält mehrere KML-Dateien: {files}. Entpacken Sie die Datei, und wählen Sie eine davon.</translation>
        </message>
        <message>
            <source>{name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, far above all others in its band, and it counts as measured. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} enthält auf {share:.3g} % der angesehenen Pixel den Wert {value:.15g}, weit über allen anderen seines Kanals, und er zählt als gemessen. Wenn er Leerwert bedeutet, geben Sie ihn so an (Raster &gt; Konvertierung &gt; Übersetzen, oder die Transparenzeinstellungen des Layers).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters ({listed}), each by itself. Choose one of them, or make one image of them first (Raster &gt; Miscellaneous &gt; Build virtual raster, each input file into a separate band).</source>
            <translation>{name} enthält {count} Raster ({listed}), jedes für sich. Wählen Sie eines davon, oder machen Sie zuerst ein Bild daraus (Raster &gt; Sonstiges &gt; Virtuelles Raster aufbauen, jede Eingabedatei in ein separates Band).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters, each by itself. Choose one of them, such as {example}.</source>
            <translation>{name} enthält {count} Raster, jedes für sich. Wählen Sie eines davon, etwa {example}.</translation>
        </message>
        <message>
            <source>{name} holds {found}, of which no class is known; known are {known}. Give the class of every value (codes, such as 21=1,22=2), or declare values that are no class as nodata.</source>
            <translation>{name} enthält {found}, wovon keine Klasse bekannt ist; bekannt sind {known}. Geben Sie die Klasse jedes Wertes an (codes, etwa 21=1,22=2), oder erklären Sie Werte, die keine Klasse sind, zu Leerwerten.</translation>
        </message>
        <message>
            <source>{name} holds {kind} numbers, not an image's brightness. Choose an RGB image.</source>
            <translation>{name} enthält Zahlen vom Typ {kind}, nicht die Helligkeit eines Bildes. Wählen Sie ein RGB-Bild.</translation>
        </message>
        <message>
            <source>{name} holds {kind}, not a SAM checkpoint's tensors. {advice}</source>
            <translation>{name} enthält {kind}, nicht die Tensoren eines SAM-Checkpoints. {advice}</translation>
        </message>
        <message>
            <source>{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read. Save it as a GeoPackage.</source>
            <translation>{name} enthält {size:.0f} MB KML; gelesen werden höchstens {largest:.0f} MB. Speichern Sie die Datei als GeoPackage.</translation>
        </message>
        <message>
            <source>{name} in {path_name} cannot be read ({error}). Download the zip again.</source>
            <translation>{name} in {path_name} kann nicht gelesen werden ({error}). Laden Sie die Zip-Datei erneut herunter.</translation>
        </message>
        <message>
            <source>{name} is 0 in red, green and blue on about {share:.0f} % of its pixels, in large pieces: taken as no data, which the file does not declare. If it is ground, declare another value as no data.</source>
            <translation>{name} ist auf etwa {share:.0f} % der Pixel in Rot, Grün und Blau 0, in großen Stücken: als Leerwert genommen, den die Datei nicht angibt. Wenn es Boden ist, geben Sie einen anderen Wert als Leerwert an.</translation>
        </message>
        <message>
            <source>{name} is a product of SNAP (BEAM-DIMAP), whose numbers are scaled in its own way. In SNAP, save it as a GeoTIFF with the bands' names (File &gt; Export) and give that to 'Classify local climate zones', or choose the SAFE product it was made from.</source>
            <translation>{name} ist ein Produkt von SNAP (BEAM-DIMAP), dessen Zahlen auf eigene Weise skaliert sind. Speichern Sie es in SNAP als GeoTIFF mit den Namen der Kanäle (File &gt; Export), und geben Sie dieses bei 'Lokale Klimazonen klassifizieren' an, oder wählen Sie das SAFE-Produkt, aus dem es erzeugt wurde.</translation>
        </message>
        <message>
            <source>{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>{name} ist eine safetensors-Datei, aber kein DF4LCZ-Modell. Wählen Sie ein Modell, das mit 'DF4LCZ-Modell trainieren' oder 'Veröffentlichte Gewichte importieren' erzeugt wurde.</translation>
        </message>
        <message>
            <source>{name} is damaged ({error}). Segment the image again.</source>
            <translation>{name} ist beschädigt ({error}). Segmentieren Sie das Bild neu.</translation>
        </message>
        <message>
            <source>{name} is damaged: its part {damaged} does not match its checksum. Download it again.</source>
            <translation>{name} ist beschädigt: Der Teil {damaged} passt nicht zu seiner Prüfsumme. Laden Sie die Datei erneut herunter.</translation>
        </message>
        <message>
            <source>{name} is encrypted. Unpack it with its password and choose the SAFE folder.</source>
            <translation>{name} ist verschlüsselt. Entpacken Sie die Datei mit ihrem Passwort und wählen Sie den SAFE-Ordner.</translation>
        </message>
        <message>
            <source>{name} is left out, since its numbers cannot be reflectance ({why}). Choose another catalogue if you need this day.</source>
            <translation>{name} wird ausgelassen, da die Zahlen keine Reflektanz sein können ({why}). Wählen Sie einen anderen Katalog, wenn Sie diesen Tag brauchen.</translation>
        </message>
        <message>
            <source>{name} is no checkpoint as PyTorch writes it: it is packed, or claims more than it holds. {advice}</source>
            <translation>{name} ist kein Checkpoint, wie PyTorch ihn schreibt: Die Datei ist gepackt oder gibt mehr an, als sie enthält. {advice}</translation>
        </message>
        <message>
            <source>{name} is no checkpoint of plain tensors: it is damaged, or holds Python objects, which are never loaded because they can run code. {advice}</source>
            <translation>{name} ist kein Checkpoint aus bloßen Tensoren: Die Datei ist beschädigt oder enthält Python-Objekte, die nie geladen werden, weil sie Code ausführen können. {advice}</translation>
        </message>
        <message>
            <source>{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.</source>
            <translation>{name} ist kein Pickle mit Beispielnummern oder ist beschädigt ({error}). Kopieren Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>{name} is no valid KML ({error}). Export it again.</source>
            <translation>{name} ist kein gültiges KML ({error}). Exportieren Sie es erneut.</translation>
        </message>
        <message>
            <source>{name} is no valid KMZ ({error}). Export it again.</source>
            <translation>{name} ist kein gültiges KMZ ({error}). Exportieren Sie es erneut.</translation>
        </message>
        <message>
            <source>{name} is none of the published checkpoints, and PyTorch {version} has known holes in reading others; needed is {need} or newer. Run 'Install engine' with 'Repair' ticked, or choose a published one.</source>
            <translation>{name} ist keiner der veröffentlichten Checkpoints, und PyTorch {version} hat bekannte Lücken beim Lesen anderer; nötig ist {need} oder neuer. Führen Sie 'Rechenkern installieren' mit 'Reparieren' aus oder wählen Sie einen veröffentlichten.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg file. Name the output so.</source>
            <translation>{name} ist keine .gpkg-Datei. Benennen Sie die Ausgabe so.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg or .geojson file. Name the output so.</source>
            <translation>{name} ist keine .gpkg- oder .geojson-Datei. Benennen Sie die Ausgabe so.</translation>
        </message>
        <message>
            <source>{name} is not a DF4LCZ model or is truncated ({error}). {hint}</source>
            <translation>{name} ist kein DF4LCZ-Modell oder ist abgeschnitten ({error}). {hint}</translation>
        </message>
        <message>
            <source>{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip of a SAFE product as delivered, or unpack it and choose the files of the bands.</source>
            <translation>{name} ist kein Sentinel-2-Produkt: Die Datei enthält weder MTD_MSIL1C.xml noch MTD_MSIL2A.xml. Wählen Sie die Zip-Datei eines SAFE-Produkts wie geliefert, oder entpacken Sie sie und wählen Sie die Dateien der Kanäle.</translation>
        </message>
        <message>
            <source>{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file as its authors published it.</source>
            <translation>{name} ist keine Datei mit Keras-Gewichten oder ist abgeschnitten ({error}). Wählen Sie die .h5- oder .hdf5-Datei, wie ihre Autoren sie veröffentlicht haben.</translation>
        </message>
        <message>
            <source>{name} is not a layer of points. Choose the sample that 'Draw accuracy sample' made; for polygons of known class run 'Accuracy of an LCZ map'.</source>
            <translation>{name} ist kein Punktlayer. Wählen Sie die Stichprobe, die 'Genauigkeitsstichprobe ziehen' erzeugt hat; für Polygone bekannter Klasse führen Sie 'Genauigkeit einer LCZ-Karte' aus.</translation>
        </message>
        <message>
            <source>{name} is not a zip or is damaged ({error}). Download it again.</source>
            <translation>{name} ist keine Zip-Datei oder ist beschädigt ({error}). Laden Sie die Datei erneut herunter.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds fractions ({examples}, ...). Choose a raster of class codes; a map that was resampled by averaging has to be made again with nearest neighbour.</source>
            <translation>{name} ist keine LCZ-Karte: Das Raster enthält Bruchzahlen ({examples}, ...). Wählen Sie ein Raster mit Klassencodes; eine Karte, die durch Mittelung neu abgetastet wurde, muss mit 'Nächster Nachbar' neu erzeugt werden.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds {found}, outside every known scheme ({schemes}). Choose an LCZ map, or declare these values as nodata.</source>
            <translation>{name} ist keine LCZ-Karte: Das Raster enthält {found}, außerhalb jedes bekannten Schemas ({schemes}). Wählen Sie eine LCZ-Karte, oder erklären Sie diese Werte zu Leerwerten.</translation>
        </message>
        <message>
            <source>{name} is not the metadata of a Sentinel-2 product ({error}).</source>
            <translation>{name} sind nicht die Metadaten eines Sentinel-2-Produkts ({error}).</translation>
        </message>
        <message>
            <source>{name} is not what QGIS shows: the engine reads {own}, the layer in QGIS has {shown}. Check that the file and its companions (.tfw, .aux.xml, .hdr) have not changed since the layer was loaded, or save the layer as a GeoTIFF and use that.</source>
            <translation>{name} ist nicht, was QGIS zeigt: Der Rechenkern liest {own}, der Layer in QGIS hat {shown}. Prüfen Sie, dass sich die Datei und ihre Begleitdateien (.tfw, .aux.xml, .hdr) seit dem Laden des Layers nicht geändert haben, oder speichern Sie den Layer als GeoTIFF, und verwenden Sie dieses.</translation>
        </message>
        <message>
            <source>{name} is of Landsat (HLS L30), whose bands are others than Sentinel-2's. Choose the HLS S30 files.</source>
            <translation>{name} stammt von Landsat (HLS L30), dessen Kanäle andere als die von Sentinel-2 sind. Wählen Sie die Dateien von HLS S30.</translation>
        </message>
        <message>
            <source>{name} is of processing baseline {baseline}, whose numbers are 1000 too high as delivered, but its metadata does not state the offset: 0 is taken. Download the product again, or set the offset to -1000.</source>
            <translation>{name} gehört zur Processing Baseline {baseline}, deren Zahlen wie geliefert um 1000 zu hoch sind, aber die Metadaten geben den Offset nicht an: 0 wird genommen. Laden Sie das Produkt erneut herunter, oder setzen Sie den Offset auf -1000.</translation>
        </message>
        <message>
            <source>{name} is placed by rational polynomial coefficients (RPC) only, which need the height of the ground. Orthorectify it first (gdalwarp -rpc, with a height model).</source>
            <translation>Die Lage von {name} ist nur durch rationale Polynomkoeffizienten (RPC) gegeben, die die Höhe des Geländes brauchen. Orthorektifizieren Sie das Bild zuerst (gdalwarp -rpc, mit einem Höhenmodell).</translation>
        </message>
        <message>
            <source>{name} is plain {colour} (red, green and blue all {value}) on about {share:.0f} % of its pixels, in large pieces, as mosaics are where they show nothing. It counts as ground: objects are found in it, and the Google Earth stream has a say there. If it is none, declare {value} as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} ist auf etwa {share:.0f} % der Pixel einheitlich {colour} (Rot, Grün und Blau alle {value}), in großen Stücken, wie Mosaike es dort sind, wo sie nichts zeigen. Das zählt als Boden: Objekte werden darin gefunden, und der Google-Earth-Zweig bestimmt dort mit. Wenn es keiner ist, geben Sie {value} als Leerwert an (Raster &gt; Konvertierung &gt; Übersetzen, oder die Transparenzeinstellungen des Layers).</translation>
        </message>
        <message>
            <source>{name} is read; to read another, choose the class field</source>
            <translation>{name} wird gelesen; um ein anderes zu lesen, wählen Sie das Klassenfeld</translation>
        </message>
        <message>
            <source>{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.</source>
            <translation>{name} ist unsicher: Der Eintrag {entry} zeigt aus der Zip-Datei hinaus. Laden Sie das Produkt erneut von seiner Quelle herunter.</translation>
        </message>
        <message>
            <source>{name} is unsafe: its metadata claims {size:,} bytes.</source>
            <translation>{name} ist unsicher: Die Metadaten sollen {size:,} Byte groß sein.</translation>
        </message>
        <message>
            <source>{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).</source>
            <translation>{name} wird beim Lesen auf 10 m in {crs} transformiert ({width} x {height} px).</translation>
        </message>
        <message>
            <source>{name} is without data everywhere: no cell has a value. Check that the inputs hold data there.</source>
            <translation>{name} ist überall ohne Daten: Keine Zelle hat einen Wert. Prüfen Sie, ob die Eingaben dort Daten enthalten.</translation>
        </message>
        <message>
            <source>{name} is written as {formats}; given: {path}. Give a file whose name ends so.</source>
            <translation>{name} wird als {formats} geschrieben; angegeben: {path}. Geben Sie eine Datei an, deren Name so endet.</translation>
        </message>
        <message>
            <source>{name} is {kind}: each band is stretched to 8 bits between its {low:g} and {high:g} % values ({values}).</source>
            <translation>{name} hat den Datentyp {kind}: Jeder Kanal wird zwischen seinem {low:g}-%- und seinem {high:g}-%-Perzentil auf 8 Bit gestreckt ({values}).</translation>
        </message>
        <message>
            <source>{name} keeps its colours in a colour table, which is no image to segment. Turn it into red, green and blue bands first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>{name} speichert seine Farben in einer Farbtabelle und lässt sich so nicht segmentieren. Wandeln Sie es zuerst in Kanäle für Rot, Grün und Blau um (Raster &gt; Konvertierung &gt; PCT nach RGB).</translation>
        </message>
        <message>
            <source>{name} lacks the bands {missing}. Found: {found}. Needed are the Sentinel-2 bands {needed}, one file each, named by band.</source>
            <translation>In {name} fehlen die Kanäle {missing}. Gefunden: {found}. Benötigt werden die Sentinel-2-Kanäle {needed}, je eine Datei, nach dem Kanal benannt.</translation>
        </message>
        <message>
            <source>{name} lets nobody read files without keys. Make S3 keys in your account there and set the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (Settings &gt; Options &gt; System &gt; Environment), or choose another catalogue.</source>
            <translation>{name} lässt niemanden ohne Schlüssel Dateien lesen. Erzeugen Sie dort in Ihrem Konto S3-Schlüssel, und setzen Sie die Variablen AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY (Einstellungen &gt; Optionen &gt; System &gt; Umgebung), oder wählen Sie einen anderen Katalog.</translation>
        </message>
        <message>
            <source>{name} lies across 180 degrees in {crs}, where its one half cannot be found from the other. Warp it to a projected coordinate reference system first (Raster &gt; Projections &gt; Warp), such as a UTM zone.</source>
            <translation>{name} liegt in {crs} über 180 Grad hinweg, sodass sich die eine Hälfte nicht aus der anderen finden lässt. Transformieren Sie das Raster zuerst in ein projiziertes Koordinatenbezugssystem (Raster &gt; Projektionen &gt; Transformieren (Reprojizieren)), etwa eine UTM-Zone.</translation>
        </message>
        <message>
            <source>{name} lies around a pole, where a map in degrees (EPSG:4326) cannot show it. Clip it to a place beside the pole, or choose an export in the map's own coordinate reference system.</source>
            <translation>{name} liegt um einen Pol, wo eine Karte in Grad (EPSG:4326) nichts davon zeigen kann. Schneiden Sie die Karte auf einen Ort neben dem Pol zu, oder wählen Sie einen Export im Koordinatenbezugssystem der Karte selbst.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on Earth: its coordinates do not fit its CRS ({crs}). Assign the right one to the layer.</source>
            <translation>{name} liegt nirgends auf der Erde: Die Koordinaten passen nicht zum KBS ({crs}). Weisen Sie dem Layer das richtige zu.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on the Sentinel-2 image. Choose features of the same place, or check the CRS of the layer.</source>
            <translation>{name} liegt nirgends auf dem Sentinel-2-Bild. Wählen Sie Merkmale desselben Ortes oder prüfen Sie das KBS des Layers.</translation>
        </message>
        <message>
            <source>{name} lies on the network, where the engine reads no files beside it (.aux.xml, .msk), but QGIS found there: {found}. Save the layer as a GeoTIFF first (Export &gt; Save As), and use that.</source>
            <translation>{name} liegt im Netzwerk, wo der Rechenkern keine Dateien daneben (.aux.xml, .msk) liest, aber QGIS hat dort gefunden: {found}. Speichern Sie den Layer zuerst als GeoTIFF (Exportieren &gt; Speichern als), und verwenden Sie dieses.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the Sentinel-2 stream decides alone.</source>
            <translation>{name} liegt außerhalb der Karte: Der Sentinel-2-Zweig entscheidet allein.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the other streams decide without it.</source>
            <translation>{name} liegt außerhalb der Karte: Die anderen Zweige entscheiden ohne ihn.</translation>
        </message>
        <message>
            <source>{name} lists the scenes of the extent and dates on more than {pages} pages. Choose a smaller extent, fewer years or months.</source>
            <translation>{name} führt die Szenen von der Ausdehnung und den Tagen auf mehr als {pages} Seiten auf. Wählen Sie eine kleinere Ausdehnung, weniger Jahre oder Monate.</translation>
        </message>
        <message>
            <source>{name} marks its band {band} as transparency, but it holds as many different values as near infrared does: it hides {share:.0f} % of the image. If it is none, take the mark away (gdal_translate -colorinterp_{band} undefined).</source>
            <translation>{name} kennzeichnet seinen Kanal {band} als Transparenz, doch er enthält so viele verschiedene Werte wie nahes Infrarot: Er verbirgt {share:.0f} % des Bildes. Wenn er keine ist, entfernen Sie die Kennzeichnung (gdal_translate -colorinterp_{band} undefined).</translation>
        </message>
        <message>
            <source>{name} marks its bands {marked} as red, green and blue, but they are named otherwise ({listed}), as in a picture in false colours. Choose an image in true colours, or give the bands to take (BANDS).</source>
            <translation>{name} kennzeichnet seine Kanäle {marked} als Rot, Grün und Blau, doch sie sind anders benannt ({listed}), wie in einem Falschfarbenbild. Wählen Sie ein Bild in Echtfarben, oder geben Sie die Kanäle an, die genommen werden sollen (BANDS).</translation>
        </message>
        <message>
            <source>{name} may be damaged, not fully copied, empty or of another kind. Check it, or choose another one.</source>
            <translation>{name} ist vielleicht beschädigt, nicht ganz kopiert, leer oder von anderer Art. Prüfen Sie die Datei, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>{name} mixes code schemes; found so far: {found}. Known are {schemes}, one in a raster. Recode it (Reclassify by table), or declare values that are not classes as nodata.</source>
            <translation>{name} mischt Codeschemata; bisher gefunden: {found}. Bekannt sind {schemes}, eines je Raster. Kodieren Sie das Raster um (Nach Tabelle neuklassifizieren), oder erklären Sie Werte, die keine Klassen sind, zu Leerwerten.</translation>
        </message>
        <message>
            <source>{name} names its bands itself, otherwise than {first}: the names given are not for it.</source>
            <translation>{name} benennt seine Kanäle selbst, anders als {first}: Die angegebenen Namen gelten nicht dafür.</translation>
        </message>
        <message>
            <source>{name} names its values itself, unlike any known scheme; its names are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} benennt seine Werte selbst, anders als jedes bekannte Schema; verwendet werden diese Namen: {names}. Um sie anders zu lesen, geben Sie die Klasse jedes Wertes an (codes).</translation>
        </message>
        <message>
            <source>{name} names its values, and not by LCZ classes: {names}. Choose an LCZ map, or give the class of each value (codes, such as 21=1,22=2).</source>
            <translation>{name} benennt seine Werte, aber nicht nach LCZ-Klassen: {names}. Wählen Sie eine LCZ-Karte, oder geben Sie die Klasse jedes Wertes an (codes, etwa 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} names {count} samples in both of its parts {first} and {second}, such as {sample}: figures of such a split would promise too much. Create the training set again, or write the split anew.</source>
            <translation>{name} nennt {count} Beispiele sowohl im Teil {first} als auch im Teil {second}, etwa {sample}: Kennzahlen einer solchen Aufteilung würden zu viel versprechen. Erstellen Sie den Trainingsdatensatz neu, oder schreiben Sie die Aufteilung neu.</translation>
        </message>
        <message>
            <source>{name} numbers the areas one after the other</source>
            <translation>{name} nummeriert die Gebiete der Reihe nach</translation>
        </message>
        <message>
            <source>{name} says that its bands {found} are red, green and blue; QGIS draws {shown}. The former are taken. Give the bands yourself (BANDS) to take others.</source>
            <translation>{name} sagt, dass die Kanäle {found} Rot, Grün und Blau sind; QGIS stellt {shown} dar. Genommen werden die ersteren. Geben Sie die Kanäle selbst an (BANDS), um andere zu nehmen.</translation>
        </message>
        <message>
            <source>{name} shows the same acquisition as {best} and is left out{why}.</source>
            <translation>{name} zeigt dieselbe Aufnahme wie {best} und wird ausgelassen{why}.</translation>
        </message>
        <message>
            <source>{name} was drawn from a map of {before:,} cells with a class, and {map} has {now:,}; their numbers differ in: {changes}. Choose the map that the sample was drawn from, as it was then, or draw a new sample.</source>
            <translation>{name} wurde aus einer Karte mit {before:,} Zellen mit Klasse gezogen, und {map} hat {now:,}; ihre Anzahlen unterscheiden sich bei: {changes}. Wählen Sie die Karte, aus der die Stichprobe gezogen wurde, wie sie damals war, oder ziehen Sie eine neue Stichprobe.</translation>
        </message>
        <message>
            <source>{name} was refused: it is a pickle that names {error}, which is no array or container and could run code. Nothing of it was run. Get the file from its publisher again.</source>
            <translation>{name} wurde abgelehnt: Es ist ein Pickle, das {error} nennt, was weder Array noch Container ist und Code ausführen könnte. Nichts davon wurde ausgeführt. Holen Sie die Datei erneut von ihrem Herausgeber.</translation>
        </message>
        <message>
            <source>{name}, suggested</source>
            <translation>{name}, vorgeschlagen</translation>
        </message>
        <message>
            <source>{name}. Licence: {licence}. Please cite: {citation}</source>
            <translation>{name}. Lizenz: {licence}. Bitte zitieren: {citation}</translation>
        </message>
        <message>
            <source>{name}: {count} bands of features.</source>
            <translation>{name}: {count} Kanäle mit Merkmalen.</translation>
        </message>
        <message>
            <source>{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.</source>
            <translation>{name}: {date}, Level-{level}, Baseline {baseline}, Offset {offset:g}.</translation>
        </message>
        <message>
            <source>{name}: {date}, no metadata.</source>
            <translation>{name}: {date}, keine Metadaten.</translation>
        </message>
        <message>
            <source>{name}: {error}</source>
            <translation>{name}: {error}</translation>
        </message>
        <message>
            <source>{name}; streams: {streams}</source>
            <translation>{name}; Zweige: {streams}</translation>
        </message>
        <message>
            <source>{number} scenes</source>
            <translation>{number} Szenen</translation>
        </message>
        <message>
            <source>{part} could not be done in {count} tries ({why}). What is finished is kept; check the data there, or use fewer workers.</source>
            <translation>{part}: in {count} Versuchen nicht fertig geworden ({why}). Was fertig ist, ist aufbewahrt; prüfen Sie die Daten dort, oder verwenden Sie weniger Arbeitsprozesse.</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a raster ({error}).</source>
            <translation>{path} kann nicht als Raster geöffnet werden ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}).</source>
            <translation>{path} kann nicht gelesen werden ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). Check the training set's folder.</source>
            <translation>{path} kann nicht gelesen werden ({error}). Prüfen Sie den Ordner des Trainingsdatensatzes.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({error}). Choose another place.</source>
            <translation>{path} kann nicht geschrieben werden ({error}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>{path} exists and holds {count} features; they are left as they are. Name a new file, or go on digitising in this one.</source>
            <translation>{path} existiert und enthält {count} Objekte; sie bleiben, wie sie sind. Geben Sie eine neue Datei an, oder digitalisieren Sie in dieser weiter.</translation>
        </message>
        <message>
            <source>{path} exists and is no GeoPackage ({error}); it is left as it is. Name a new file.</source>
            <translation>{path} existiert und ist kein GeoPackage ({error}); die Datei bleibt, wie sie ist. Geben Sie eine neue Datei an.</translation>
        </message>
        <message>
            <source>{path} has the name and size of the published weights {name}, but not their content: it is damaged or was changed. Run 'Download weights' or copy it again; if it is another file, give it another name.</source>
            <translation>{path} hat Namen und Größe der veröffentlichten Gewichte {name}, aber nicht deren Inhalt: Die Datei ist beschädigt oder wurde verändert. Führen Sie 'Gewichte herunterladen' aus, oder kopieren Sie sie neu; wenn es eine andere Datei ist, geben Sie ihr einen anderen Namen.</translation>
        </message>
        <message>
            <source>{path} has {count} bands; a file of one Sentinel-2 band is needed. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>{path} hat {count} Kanäle; benötigt wird eine Datei mit einem einzigen Sentinel-2-Kanal. Ein Bild, das alle Kanäle enthält, braucht keine Vorbereitung: Geben Sie es bei 'Lokale Klimazonen klassifizieren' so an, wie es ist.</translation>
        </message>
        <message>
            <source>{path} holds images named by band, such as {file}, which by another word in their names, or by the name of their folder, are masks, angles or quality. If they are reflectance, choose the files themselves, or rename them.</source>
            <translation>{path} enthält nach Kanälen benannte Bilder, etwa {file}, die einem anderen Wort in ihrem Namen oder dem Namen ihres Ordners nach Masken, Winkel oder Qualitätsangaben sind. Wenn sie Reflektanz sind, wählen Sie die Dateien selbst, oder benennen Sie sie um.</translation>
        </message>
        <message>
            <source>{path} holds more than {most:,} files. Choose the folder of one product.</source>
            <translation>{path} enthält mehr als {most:,} Dateien. Wählen Sie den Ordner eines einzelnen Produkts.</translation>
        </message>
        <message>
            <source>{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.</source>
            <translation>{path} enthält weder ein Sentinel-2-Produkt (MTD_MSIL1C.xml oder MTD_MSIL2A.xml) noch nach Kanälen benannte Bilder (etwa B02.jp2 oder T32UQD_20230607T101559_B8A_20m.jp2). Wählen Sie den SAFE-Ordner oder die Zip-Datei.</translation>
        </message>
        <message>
            <source>{path} holds other numbers than counts of cells. Give another table.</source>
            <translation>{path} enthält andere Zahlen als Anzahlen von Zellen. Geben Sie eine andere Tabelle an.</translation>
        </message>
        <message>
            <source>{path} holds {kind} values; needed are reflectance x 10000 as delivered, or reflectance as fractions. Choose the files of the bands.</source>
            <translation>{path} enthält Werte vom Typ {kind}; benötigt wird Reflektanz x 10000 wie geliefert, oder Reflektanz als Bruchteile. Wählen Sie die Dateien der Kanäle.</translation>
        </message>
        <message>
            <source>{path} is a file of the format {driver}; needed here is one of {formats}. Choose the image itself.</source>
            <translation>{path} ist eine Datei des Formats {driver}; benötigt wird hier eines von {formats}. Wählen Sie das Bild selbst.</translation>
        </message>
        <message>
            <source>{path} is being edited in QGIS as the layer '{name}'; what was drawn there would be lost. Save the edits and end editing (Layer &gt; Toggle Editing), or name another file.</source>
            <translation>{path} wird in QGIS als Layer '{name}' bearbeitet; was dort gezeichnet wurde, ginge verloren. Speichern Sie die Änderungen und beenden Sie die Bearbeitung (Layer &gt; Bearbeitungsstatus umschalten), oder geben Sie eine andere Datei an.</translation>
        </message>
        <message>
            <source>{path} is damaged ({error}). Create the training set again.</source>
            <translation>{path} ist beschädigt ({error}). Erstellen Sie den Trainingsdatensatz neu.</translation>
        </message>
        <message>
            <source>{path} is no list of images. Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>{path} ist keine Liste von Bildern. Geben Sie eine Textdatei (UTF-8) mit dem Pfad eines Bildes in jeder Zeile an.</translation>
        </message>
        <message>
            <source>{path} is not a table of a confusion matrix ({error}). Give the table that 'Accuracy of an LCZ map' writes.</source>
            <translation>{path} ist keine Tabelle einer Konfusionsmatrix ({error}). Geben Sie die Tabelle an, die 'Genauigkeit einer LCZ-Karte' schreibt.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} ist schon vorhanden.</translation>
        </message>
        <message>
            <source>{path} is too large for metadata ({size:,} bytes).</source>
            <translation>{path} ist zu groß für Metadaten ({size:,} Byte).</translation>
        </message>
        <message>
            <source>{path} is {taken}; writing the output there would destroy it. Name another file.</source>
            <translation>{path} ist {taken}; die Ausgabe würde diese Datei überschreiben. Geben Sie eine andere Datei an.</translation>
        </message>
        <message>
            <source>{path} lies on the network, and QGIS takes such a source from layers of the project only. Add it as a layer (Layer &gt; Add Layer), and choose that.</source>
            <translation>{path} liegt im Netzwerk, und QGIS nimmt eine solche Quelle nur aus Layern des Projekts. Fügen Sie sie als Layer hinzu (Layer &gt; Layer hinzufügen), und wählen Sie diesen.</translation>
        </message>
        <message>
            <source>{path}: {problem}</source>
            <translation>{path}: {problem}</translation>
        </message>
        <message>
            <source>{points} points: if {expected:.0%} of each class are right, the standard error of the overall accuracy is {error:.4f}.</source>
            <translation>{points} Punkte: Wenn {expected:.0%} jeder Klasse richtig sind, beträgt der Standardfehler der Gesamtgenauigkeit {error:.4f}.</translation>
        </message>
        <message>
            <source>{problem}. Trying again ({number} of {total}).</source>
            <translation>Problem beim Herunterladen: {problem}. Neuer Versuch ({number} von {total}).</translation>
        </message>
        <message>
            <source>{purpose} needs weights: run 'Download weights' with one of {choices}, or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>{purpose} braucht Gewichte: Führen Sie 'Gewichte herunterladen' mit einem dieser Einträge aus: {choices}, oder legen Sie die Datei in einen Ordner und geben Sie diesen in den Optionen oder in {variable} an.</translation>
        </message>
        <message>
            <source>{python} is of no use: {problem}</source>
            <translation>{python} ist nicht verwendbar: {problem}</translation>
        </message>
        <message>
            <source>{reason}; they range from {low:g} to {high:g}</source>
            <translation>{reason}; sie reichen von {low:g} bis {high:g}</translation>
        </message>
        <message>
            <source>{share:.0%} of the land in {name} is 0 in {bands}, where other bands are bright, as where a file ends before the others. A map is wrong there: take whole files, or cut the image to what all bands show.</source>
            <translation>{share:.0%} des Landes in {name} sind 0 in {bands}, wo andere Kanäle hell sind, wie dort, wo eine Datei vor den anderen endet. Eine Karte ist dort falsch: Nehmen Sie vollständige Dateien, oder schneiden Sie das Bild auf das zu, was alle Kanäle zeigen.</translation>
        </message>
        <message>
            <source>{share:.0%} of the numbers of {name} are below zero reflectance ({formula}): the offset seems not to belong to it. {wanted}</source>
            <translation>{share:.0%} der Zahlen von {name} liegen unter der Reflektanz null ({formula}): Der Offset scheint nicht dazu zu gehören. {wanted}</translation>
        </message>
        <message>
            <source>{share:.0f} % of the cells look unlike everything that the model has learnt from: another season, region or sensor, a wrong scale, or an offset left in. Check the image's values, and trust the map where the raster of applicability is up to 1.</source>
            <translation>{share:.0f} % der Zellen gleichen nichts, woraus das Modell gelernt hat: eine andere Jahreszeit, Gegend oder ein anderer Sensor, eine falsche Skalierung oder ein nicht entfernter Versatz. Prüfen Sie die Werte des Bildes und vertrauen Sie der Karte, wo das Raster der Anwendbarkeit bis 1 reicht.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent has no clear pixel on any of the {days} days. Choose more days or more cloud.</source>
            <translation>{share:.1%} der Ausdehnung haben an keinem der {days} Tage ein klares Pixel. Wählen Sie mehr Tage oder mehr Bewölkung.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent is in no scene that is found. Choose more days, more cloud or a smaller extent.</source>
            <translation>{share:.1%} der Ausdehnung liegen in keiner gefundenen Szene. Wählen Sie mehr Tage, mehr Bewölkung oder eine kleinere Ausdehnung.</translation>
        </message>
        <message>
            <source>{share:.1f} % of the cells are of classes that WRF has no code for; they are nodata.</source>
            <translation>{share:.1f} % der Zellen gehören zu Klassen, für die WRF keinen Code hat; sie werden zu Leerwerten.</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are 65535 in some band. If that means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{share:.2%} der Pixel von {name} sind in einem Kanal 65535. Wenn das Leerwert bedeutet, geben Sie es so an (Raster &gt; Konvertierung &gt; Übersetzen, oder die Transparenzeinstellungen des Layers).</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are {number:g} in all bands, as no ground is: it looks like no data that the file does not declare, and counts as ground. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{share:.2%} der Pixel von {name} sind in allen Kanälen {number:g}, wie kein Boden es ist: Das sieht nach einem Leerwert aus, den die Datei nicht angibt, und zählt als Boden. Wenn es Leerwert bedeutet, geben Sie es so an (Raster &gt; Konvertierung &gt; Übersetzen, oder die Transparenzeinstellungen des Layers).</translation>
        </message>
        <message>
            <source>{sharing} of {total} reference areas share cells with others: each cell counts once, and areas of one class that share any are drawn as one.</source>
            <translation>{sharing} von {total} Referenzgebieten teilen sich Zellen mit anderen: Jede Zelle zählt einmal, und Gebiete einer Klasse, die sich welche teilen, werden als eines gezogen.</translation>
        </message>
        <message>
            <source>{source} claims more than {most:,} numbers, more than any network known here has. Choose another file.</source>
            <translation>{source} gibt mehr als {most:,} Zahlen an, mehr, als irgendein hier bekanntes Netz hat. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of another network.</source>
            <translation>{source} hat eine {kind}-Schicht der Form {shape}, die Architektur {own_shape}: Die Gewichte gehören zu einem anderen Netz.</translation>
        </message>
        <message>
            <source>{source} has no field {wanted}. Its fields are: {names}.</source>
            <translation>{source} hat kein Feld {wanted}. Vorhandene Felder: {names}.</translation>
        </message>
        <message>
            <source>{source} has the bands {double} more than once. Found: {listed}. {needed}</source>
            <translation>{source} hat die Kanäle {double} mehrfach. Gefunden: {listed}. {needed}</translation>
        </message>
        <message>
            <source>{source} has {count} bands; the names given are {names}. Give a Sentinel-2 band for each in their order, such as B02,B03,B04, and - for those that are none.</source>
            <translation>{source} hat {count} Kanäle; die angegebenen Namen sind {names}. Geben Sie für jeden in der Reihenfolge einen Sentinel-2-Kanal an, etwa B02,B03,B04, und - für die, die keiner sind.</translation>
        </message>
        <message>
            <source>{source} has {count} layers of the kind {kind}, the architecture {own_count}: the weights are of another network.</source>
            <translation>{source} hat {count} Schichten der Art {kind}, die Architektur {own_count}: Die Gewichte gehören zu einem anderen Netz.</translation>
        </message>
        <message>
            <source>{source} is a file of Keras 3 (.keras, .weights.h5), which does not list the layers in their order. Load the model in Keras, save it with model.save('NAME.h5'), and import that file.</source>
            <translation>{source} ist eine Datei von Keras 3 (.keras, .weights.h5), die die Schichten nicht in ihrer Reihenfolge aufzählt. Laden Sie das Modell in Keras, speichern Sie es mit model.save('NAME.h5'), und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>{source} is refused: its {name} is a link, which may lead to another file. Choose the file as its authors published it.</source>
            <translation>{source} wird abgelehnt: {name} darin ist eine Verknüpfung, die zu einer anderen Datei führen kann. Wählen Sie die Datei, wie ihre Autoren sie veröffentlicht haben.</translation>
        </message>
        <message>
            <source>{source} is refused: the numbers of {name} lie in another file. Choose the file as its authors published it.</source>
            <translation>{source} wird abgelehnt: Die Zahlen von {name} liegen in einer anderen Datei. Wählen Sie die Datei, wie ihre Autoren sie veröffentlicht haben.</translation>
        </message>
        <message>
            <source>{source} lacks the array {name} of a {kind} layer: the weights are of another network.</source>
            <translation>In {source} fehlt das Array {name} einer {kind}-Schicht: Die Gewichte gehören zu einem anderen Netz.</translation>
        </message>
        <message>
            <source>{source} lacks the bands {missing}. Found: {listed}. {needed}</source>
            <translation>In {source} fehlen die Kanäle {missing}. Gefunden: {listed}. {needed}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}</source>
            <translation>{stream}, Epoche {epoch} von {epochs}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}: loss {loss:.4f}, accuracy {accuracy:.4f}; validation loss {validation_loss:.4f}, accuracy {validation_accuracy:.4f}; at most {duration} left</source>
            <translation>{stream}, Epoche {epoch} von {epochs}: Verlust {loss:.4f}, Genauigkeit {accuracy:.4f}; Validierungsverlust {validation_loss:.4f}, Genauigkeit {validation_accuracy:.4f}; höchstens noch {duration}</translation>
        </message>
        <message>
            <source>{stream}: in epoch {epoch} the loss became {loss}, in validation {validation_loss}, at a learning rate of {rate:g}. Train again with a lower learning rate{or_precision}; where that does not help, look for extreme values in the training set.</source>
            <translation>{stream}: In Epoche {epoch} wurde der Verlust {loss}, in der Validierung {validation_loss}, bei einer Lernrate von {rate:g}. Trainieren Sie erneut mit einer niedrigeren Lernrate{or_precision}; wenn das nicht hilft, suchen Sie im Trainingsdatensatz nach extremen Werten.</translation>
        </message>
        <message>
            <source>{stream}: predicting</source>
            <translation>{stream}: Vorhersage</translation>
        </message>
        <message>
            <source>{style} is the style of other data with this name and was left as it is, so {name} has no style file of its own. Name the output otherwise to have one.</source>
            <translation>{style} ist der Stil anderer Daten dieses Namens und wurde belassen, wie er ist; {name} hat daher keine eigene Stildatei. Benennen Sie die Ausgabe anders, um eine zu erhalten.</translation>
        </message>
        <message>
            <source>{text} is no date. Give dates as year-month-day, such as 2023-05-01.</source>
            <translation>{text} ist kein Datum. Geben Sie Daten als Jahr-Monat-Tag an, etwa 2023-05-01.</translation>
        </message>
        <message>
            <source>{unmapped:,} reference cells lie where the map has no data, or beyond its edge; they are left out.</source>
            <translation>{unmapped:,} Referenzzellen liegen, wo die Karte keine Daten hat, oder jenseits ihres Randes; sie werden ausgelassen.</translation>
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
            <translation>{width} x {height} Pixel in {crs}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {cell:g} m in {crs}, tiles of {tile_px} pixels, segmenter {name}.</source>
            <translation>{width} x {height} Pixel von {cell:g} m in {crs}, Kacheln von {tile_px} Pixeln, Segmentierer {name}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {resolution} m would be taken from the layer '{name}'; at most {most:,} pixels are exported at once. Choose a smaller extent or a coarser resolution.</source>
            <translation>{width} x {height} Pixel von {resolution} m würden dem Layer '{name}' entnommen; auf einmal werden höchstens {most:,} Pixel exportiert. Wählen Sie eine kleinere Ausdehnung oder eine gröbere Auflösung.</translation>
        </message>
        <message>
            <source>{windows} windows of up to {max_nodes} nodes, all joined, have up to {edges} edges; at most {most_edges} can be written. Choose a smaller extent, a larger step, fewer nodes, or a longest edge.</source>
            <translation>{windows} Fenster mit bis zu {max_nodes} Knoten, alle verbunden, haben bis zu {edges} Kanten; geschrieben werden können höchstens {most_edges}. Wählen Sie eine kleinere Ausdehnung, eine größere Schrittweite, weniger Knoten oder eine längste Kante.</translation>
        </message>
        <message>
            <source>{words}</source>
            <translation>{words}</translation>
        </message>
        <message>
            <source>{written} of {count} features were written</source>
            <translation>{written} von {count} Objekten wurden geschrieben</translation>
        </message>
    </context>
</TS>
