<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>DF4LCZ</name>
        <message>
            <source> ({minutes} min {seconds:02d} s left)</source>
            <translation> (faltam {minutes} min {seconds:02d} s)</translation>
        </message>
        <message>
            <source> ({seconds} s left)</source>
            <translation> (faltam {seconds} s)</translation>
        </message>
        <message>
            <source> or without mixed precision</source>
            <translation> ou sem precisão mista</translation>
        </message>
        <message>
            <source> since QGIS draws them</source>
            <translation> porque o QGIS as desenha assim</translation>
        </message>
        <message>
            <source>, taken as it is</source>
            <translation>, usado como está</translation>
        </message>
        <message>
            <source>0, which is no class, and no 17</source>
            <translation>0, que não é nenhuma classe, e nenhum 17</translation>
        </message>
        <message>
            <source>8 bits, as they are</source>
            <translation>8 bits, como estão</translation>
        </message>
        <message>
            <source>: its processing baseline is older ({other}, not {best})</source>
            <translation>: a sua baseline de processamento é mais antiga ({other}, e não {best})</translation>
        </message>
        <message>
            <source>: {best} (slopes corrected) is taken, not {other}</source>
            <translation>: é usado {best} (com correção do efeito das encostas), e não {other}</translation>
        </message>
        <message>
            <source>A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.</source>
            <translation>Uma pasta SAFE, uma pasta de produtos ou uma pasta de arquivos de bandas; em vez dos arquivos ou além deles.</translation>
        </message>
        <message>
            <source>A change counts from this probability on.</source>
            <translation>Uma mudança conta a partir desta probabilidade.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.</source>
            <translation>Um checkpoint (.pt, .pth), ou o id de pesos que 'Baixar pesos' conhece, por exemplo mobile-sam.</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows; for the segmenter sam.</source>
            <translation>Um checkpoint (.pt, .pth), ou o id de pesos que 'Baixar pesos' conhece; para o segmentador sam.</translation>
        </message>
        <message>
            <source>A class is 1 to 17</source>
            <translation>Uma classe vai de 1 a 17</translation>
        </message>
        <message>
            <source>A fused model needs weights of both streams; these are of: {both}. Give one file of a Sentinel-2 network and one of the graph network.</source>
            <translation>Um modelo de fusão precisa de pesos dos dois ramos; estes são de: {both}. Indique um arquivo de uma rede Sentinel-2 e um da rede de grafos.</translation>
        </message>
        <message>
            <source>A guess at the share of right points; it only decides how many are drawn.</source>
            <translation>Uma estimativa da fração de pontos certos; ela só determina quantos são sorteados.</translation>
        </message>
        <message>
            <source>A map in {crs} cannot hold {name}: a metre of it must be one on the ground, within {most:.0%}. Choose a coordinate reference system in metres that fits all images, such as the UTM zone of their middle or an equal-area one of the country, or map fewer zones at once.</source>
            <translation>Um mapa em {crs} não pode conter {name}: um metro dele tem de ser um no terreno, com tolerância de {most:.0%}. Escolha um sistema de referência de coordenadas em metros que sirva a todas as imagens, como a zona UTM do seu centro ou um equivalente do país, ou mapeie menos zonas de cada vez.</translation>
        </message>
        <message>
            <source>A name to recognise the model by, such as the city's; it is kept in the model file.</source>
            <translation>Um nome para reconhecer o modelo, por exemplo o da cidade; fica guardado no arquivo do modelo.</translation>
        </message>
        <message>
            <source>A name to recognise the model by; by default that of the catalogue or of the file.</source>
            <translation>Um nome para reconhecer o modelo; por padrão, o do catálogo ou o do arquivo.</translation>
        </message>
        <message>
            <source>A package that came is not the one that is known by its SHA-256 sum: it was damaged or exchanged on the way. Nothing of it was run. Run 'Install engine' again; if it happens again, ask those who run your network or package index. {error}</source>
            <translation>Um pacote que chegou não é o conhecido pela sua soma SHA-256: foi danificado ou trocado no caminho. Nada dele foi executado. Execute 'Instalar motor de cálculo' novamente; se acontecer de novo, pergunte a quem cuida da sua rede ou do índice de pacotes. {error}</translation>
        </message>
        <message>
            <source>A place needs x,y[,CRS]; given: {text}.</source>
            <translation>Um local exige x,y[,SRC]; foi indicado: {text}.</translation>
        </message>
        <message>
            <source>A raster must be given by its path; given: {value}.</source>
            <translation>Um raster deve ser indicado pelo seu caminho; foi indicado: {value}.</translation>
        </message>
        <message>
            <source>A raster's bands, extent, size and no data value are numbers.</source>
            <translation>As bandas, a extensão, o tamanho e o valor sem dados de um raster são números.</translation>
        </message>
        <message>
            <source>A setting must be given as name=value; given: {text}.</source>
            <translation>Uma configuração deve ser indicada como name=value; foi indicado: {text}.</translation>
        </message>
        <message>
            <source>A table or layer of zones was asked for, but no zones were given. Choose a polygon layer.</source>
            <translation>Foi pedida uma tabela ou camada de zonas, mas nenhuma zona foi indicada. Escolha uma camada de polígonos.</translation>
        </message>
        <message>
            <source>A training area should be 200 m wide at the least, rather 300 m and more.</source>
            <translation>Uma área de treino deve ter no mínimo 200 m de largura, de preferência 300 m ou mais.</translation>
        </message>
        <message>
            <source>A vector source must be given by its path; given: {value}.</source>
            <translation>Uma fonte vetorial deve ser indicada pelo seu caminho; foi indicado: {value}.</translation>
        </message>
        <message>
            <source>About {megabytes:.0f} MB would have to be fetched, more than the {most:.0f} MB allowed. Choose a smaller extent or fewer days, or allow more.</source>
            <translation>Seria preciso baixar cerca de {megabytes:.0f} MB, mais do que os {most:.0f} MB permitidos. Escolha uma extensão menor ou menos dias, ou permita mais.</translation>
        </message>
        <message>
            <source>About {megabytes} MB will be fetched, and need about three times as much on disk.</source>
            <translation>Cerca de {megabytes} MB serão baixados e ocupam no disco mais ou menos o triplo.</translation>
        </message>
        <message>
            <source>Accuracies and areas of each class with standard errors.</source>
            <translation>Exatidões e áreas de cada classe com erros-padrão.</translation>
        </message>
        <message>
            <source>Accuracy among built classes OAu</source>
            <translation>Exatidão entre as classes construídas OAu</translation>
        </message>
        <message>
            <source>Accuracy among the built classes</source>
            <translation>Exatidão entre as classes construídas</translation>
        </message>
        <message>
            <source>Accuracy of an LCZ map</source>
            <translation>Exatidão de um mapa LCZ</translation>
        </message>
        <message>
            <source>Accuracy of built reference OA_b</source>
            <translation>Exatidão da referência construída OA_b</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural</source>
            <translation>Exatidão de construído versus natural</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural OAbu</source>
            <translation>Exatidão de construído versus natural OAbu</translation>
        </message>
        <message>
            <source>Accuracy of natural reference OA_nb</source>
            <translation>Exatidão da referência natural OA_nb</translation>
        </message>
        <message>
            <source>Accuracy of the built classes</source>
            <translation>Exatidão das classes construídas</translation>
        </message>
        <message>
            <source>Accuracy of the maps</source>
            <translation>Exatidão dos mapas</translation>
        </message>
        <message>
            <source>Accuracy of the natural classes</source>
            <translation>Exatidão das classes naturais</translation>
        </message>
        <message>
            <source>Accuracy sample</source>
            <translation>Amostra de exatidão</translation>
        </message>
        <message>
            <source>Accuracy sample of an LCZ map</source>
            <translation>Amostra de exatidão de um mapa LCZ</translation>
        </message>
        <message>
            <source>Accuracy that is expected</source>
            <translation>Exatidão esperada</translation>
        </message>
        <message>
            <source>Add training areas and create the set again, or choose the split 'random'.</source>
            <translation>Adicione áreas de treino e crie o conjunto de novo, ou escolha a divisão 'random'.</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed, as 'Prepare Sentinel-2 image' does.</source>
            <translation>Somado aos valores da imagem antes da aplicação da escala: 0, ou -1000 para produtos da baseline de processamento 04.00 ou posterior (todos desde 25 de janeiro de 2022), a não ser que o offset já tenha sido removido, como faz 'Preparar imagem Sentinel-2'.</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed.</source>
            <translation>Somado aos valores da imagem antes da aplicação da escala: 0, ou -1000 para produtos da baseline de processamento 04.00 ou posterior (todos desde 25 de janeiro de 2022), a não ser que o offset já tenha sido removido.</translation>
        </message>
        <message>
            <source>Added to the numbers of band files that come without their product's metadata: -1000 for processing baseline 04.00 and later (since 25 January 2022). Products state their own.</source>
            <translation>Somado aos valores dos arquivos de bandas que vêm sem os metadados do seu produto: -1000 para a baseline de processamento 04.00 ou posterior (desde 25 de janeiro de 2022). Os produtos informam o seu próprio offset.</translation>
        </message>
        <message>
            <source>Address of a STAC API, used where the catalogue is other.</source>
            <translation>Endereço de uma API STAC, usado quando se trata de outro catálogo (other).</translation>
        </message>
        <message>
            <source>Address of another catalogue</source>
            <translation>Endereço de outro catálogo</translation>
        </message>
        <message>
            <source>All cells of some classes are drawn, since they have so few: {classes}.</source>
            <translation>São sorteadas todas as células de algumas classes, por terem tão poucas: {classes}.</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Todas as métricas</translation>
        </message>
        <message>
            <source>All figures, for other programs.</source>
            <translation>Todas as métricas, para outros programas.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>All maps are one, {name}, which agrees with itself. Choose another map to compare it with.</source>
            <translation>Todos os mapas são um só, {name}, que concorda consigo mesmo. Escolha outro mapa com que compará-lo.</translation>
        </message>
        <message>
            <source>All {cells:,} cells of the map in areas of {name} lie in areas of different classes, such as {first} and {second}: none can be counted. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>Todas as {cells:,} células do mapa em áreas de {name} ficam em áreas de classes diferentes, como as áreas {first} e {second}: nenhuma pode ser contada. Corrija as áreas; 'Verificar áreas de treino' mostra onde elas se sobrepõem.</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha has no effect: the model {model} has no Google Earth stream that the Sentinel-2 stream could be weighed against.</source>
            <translation>Alpha não tem efeito: o modelo {model} não tem um ramo Google Earth em relação ao qual ponderar o ramo Sentinel-2.</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found, but 'auto' takes the PyTorch for processors on Windows. To use the card choose 'cuda' as build, with 'Repair' ticked where the engine is installed already.</source>
            <translation>Foi encontrada uma placa gráfica NVIDIA, mas 'auto' usa o PyTorch para processadores no Windows. Para usar a placa, escolha 'cuda' como compilação, com 'Reparar' marcado se o motor de cálculo já estiver instalado.</translation>
        </message>
        <message>
            <source>An extent needs xmin,ymin,xmax,ymax[,CRS]; given: {value}.</source>
            <translation>Uma extensão exige xmin,ymin,xmax,ymax[,SRC]; foi indicado: {value}.</translation>
        </message>
        <message>
            <source>An option of a network must be given as sentinel2.name=value, google_earth.name=value or features.name=value; given: {text}.</source>
            <translation>Uma opção de uma rede deve ser dada como sentinel2.name=value, google_earth.name=value ou features.name=value; dado: {text}.</translation>
        </message>
        <message>
            <source>Analysis of LCZ maps</source>
            <translation>Análise de mapas LCZ</translation>
        </message>
        <message>
            <source>Another window is fetching {name}; waiting for it.</source>
            <translation>Outra janela está baixando {name}; aguardando que termine.</translation>
        </message>
        <message>
            <source>Another window is installing the engine; waiting for it.</source>
            <translation>Outra janela está instalando o motor de cálculo; aguardando que termine.</translation>
        </message>
        <message>
            <source>Any raster layer: a tile or map service, or a file.</source>
            <translation>Qualquer camada raster: um serviço de tiles ou de mapas, ou um arquivo.</translation>
        </message>
        <message>
            <source>Applicability</source>
            <translation>Aplicabilidade</translation>
        </message>
        <message>
            <source>Area built in one and natural in the other (km²)</source>
            <translation>Área construída em um e natural no outro (km²)</translation>
        </message>
        <message>
            <source>Area of another class, both built or both natural (km²)</source>
            <translation>Área de outra classe, ambas construídas ou ambas naturais (km²)</translation>
        </message>
        <message>
            <source>Area of the built classes (km²)</source>
            <translation>Área das classes construídas (km²)</translation>
        </message>
        <message>
            <source>Area of the natural classes (km²)</source>
            <translation>Área das classes naturais (km²)</translation>
        </message>
        <message>
            <source>Area of the same class (km²)</source>
            <translation>Área da mesma classe (km²)</translation>
        </message>
        <message>
            <source>Area of {name} (km²)</source>
            <translation>Área de {name} (km²)</translation>
        </message>
        <message>
            <source>Area that changed beyond the maps' errors (km²)</source>
            <translation>Área que mudou além dos erros dos mapas (km²)</translation>
        </message>
        <message>
            <source>Area to cover with windows, one for each cell of the step below. Give this or a place.</source>
            <translation>Área a cobrir com janelas, uma para cada célula do passo abaixo. Indique esta área ou um local.</translation>
        </message>
        <message>
            <source>Area without data (km²)</source>
            <translation>Área sem dados (km²)</translation>
        </message>
        <message>
            <source>Area {first} ({first_class}) and area {second} ({second_class}) overlap by {hectares:.2f} ha</source>
            <translation>A área {first} ({first_class}) e a área {second} ({second_class}) se sobrepõem em {hectares:.2f} ha</translation>
        </message>
        <message>
            <source>Area-adjusted accuracy</source>
            <translation>Exatidão ajustada pela área</translation>
        </message>
        <message>
            <source>Areas a class needs</source>
            <translation>Áreas necessárias por classe</translation>
        </message>
        <message>
            <source>Areas of LCZ classes</source>
            <translation>Áreas das classes LCZ</translation>
        </message>
        <message>
            <source>Areas of classes with too few</source>
            <translation>Áreas de classes com poucas áreas</translation>
        </message>
        <message>
            <source>Areas over time</source>
            <translation>Áreas ao longo do tempo</translation>
        </message>
        <message>
            <source>Areas that are too small</source>
            <translation>Áreas pequenas demais</translation>
        </message>
        <message>
            <source>Areas that look like another class</source>
            <translation>Áreas que parecem ser de outra classe</translation>
        </message>
        <message>
            <source>Areas that overlap one of another class</source>
            <translation>Áreas que se sobrepõem a uma de outra classe</translation>
        </message>
        <message>
            <source>Areas that overlap one of their class</source>
            <translation>Áreas que se sobrepõem a uma da mesma classe</translation>
        </message>
        <message>
            <source>Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.</source>
            <translation>Arrays x, a e y no formato do conjunto de dados LCZC-GES2, para outros programas.</translation>
        </message>
        <message>
            <source>Asking PyTorch for its devices</source>
            <translation>Consulta dos dispositivos do PyTorch</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>B08 of {name} differs from B8A by a reflectance of {apart:+.2f}, though both see nearly the same light: the offset of -1000 seems to be taken off some of its bands only. Take all bands from one product.</source>
            <translation>A B08 de {name} difere da B8A por uma reflectância de {apart:+.2f}, embora ambas vejam quase a mesma luz: o offset de -1000 parece ter sido removido só de algumas das suas bandas. Use todas as bandas de um só produto.</translation>
        </message>
        <message>
            <source>Band of the first LCZ map</source>
            <translation>Banda do primeiro mapa LCZ</translation>
        </message>
        <message>
            <source>Band of the map</source>
            <translation>Banda do mapa</translation>
        </message>
        <message>
            <source>Band of the reference map</source>
            <translation>Banda do mapa de referência</translation>
        </message>
        <message>
            <source>Band of the second LCZ map</source>
            <translation>Banda do segundo mapa LCZ</translation>
        </message>
        <message>
            <source>Band with the codes, such as 2 for the filtered map of the LCZ Generator. By default the one called lcz, else the first.</source>
            <translation>Banda com os códigos, por exemplo 2 para o mapa filtrado do LCZ Generator. Por padrão, a que se chama lcz; se não houver, a primeira.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, as band {chosen} of {other}.</source>
            <translation>É lida a banda {band} de {name}, como a banda {chosen} de {other}.</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, which is called {called}.</source>
            <translation>É lida a banda {band} de {name}, que se chama {called}.</translation>
        </message>
        <message>
            <source>Bands of red, green and blue</source>
            <translation>Bandas de vermelho, verde e azul</translation>
        </message>
        <message>
            <source>Bands of the Sentinel-2 image</source>
            <translation>Bandas da imagem Sentinel-2</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Tamanho do lote</translation>
        </message>
        <message>
            <source>Binary fields of {name} are left out of the layer that is written: {fields}.</source>
            <translation>Os campos binários de {name} são omitidos da camada gravada: {fields}.</translation>
        </message>
        <message>
            <source>Block {number} of {count}</source>
            <translation>Bloco {number} de {count}</translation>
        </message>
        <message>
            <source>Bootstraps</source>
            <translation>Bootstraps</translation>
        </message>
        <message>
            <source>Bootstraps over polygons</source>
            <translation>Bootstraps sobre os polígonos</translation>
        </message>
        <message>
            <source>Build instance graph</source>
            <translation>Construir grafo de instâncias</translation>
        </message>
        <message>
            <source>Building neighbourhood {index} of {count}</source>
            <translation>Construção do bairro {index} de {count}</translation>
        </message>
        <message>
            <source>Builds the graph that the Google Earth stream of DF4LCZ sees of a window: its nodes are the largest objects, with their mean colour and place in the window, its edges join them. Give a place for one window, or an extent for a grid of windows. Nodes and edges are layers, so that a graph can be looked at on the map.</source>
            <translation>Constrói o grafo que o ramo Google Earth do DF4LCZ vê de uma janela: os nós são os maiores objetos, com a sua cor média e a sua posição na janela, e as arestas os ligam. Indique um local para uma janela, ou uma extensão para uma malha de janelas. Os nós e as arestas são camadas, de modo que o grafo pode ser visto no mapa.</translation>
        </message>
        <message>
            <source>By their names the maps are not in the order of time: {names}. Each is taken as later than the one before, so that real changes are missed. Give the maps, and their names, from the earliest to the latest.</source>
            <translation>Pelos seus nomes, os mapas não estão na ordem do tempo: {names}. Cada um é tomado como posterior ao que o precede, de modo que mudanças reais passam despercebidas. Indique os mapas, e os seus nomes, do mais antigo ao mais recente.</translation>
        </message>
        <message>
            <source>By their names the maps go back in time, from {first} to {last}, and changes are told so: what was built meanwhile counts as built that became natural. If that is not meant, give the earliest map first.</source>
            <translation>Pelos seus nomes, os mapas voltam no tempo, de {first} a {last}, e as mudanças são dadas nesse sentido: o que foi construído nesse meio-tempo conta como construído que se tornou natural. Se não for essa a intenção, indique primeiro o mapa mais antigo.</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Tabela CSV</translation>
        </message>
        <message>
            <source>C_1 may be an area of class C, or class 1: write 1 to 17, or LCZ C.</source>
            <translation>C_1 pode ser uma área da classe C, ou a classe 1: escreva 1 a 17, ou LCZ C.</translation>
        </message>
        <message>
            <source>Cancelled before the first epoch was done. Nothing was written.</source>
            <translation>Cancelado antes do fim da primeira época. Nada foi gravado.</translation>
        </message>
        <message>
            <source>Cancelled. Another window goes on installing the engine.</source>
            <translation>Cancelado. Outra janela continua instalando o motor de cálculo.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Cancelado. Nada foi gravado.</translation>
        </message>
        <message>
            <source>Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>Cancelado. O melhor modelo até agora (época e exatidão de validação de cada ramo: {best}) foi mantido em {path}, marcado como interrompido. Para continuar, treine de novo com as mesmas configurações e com 'Retomar um treino interrompido'.</translation>
        </message>
        <message>
            <source>Cancelled. The engine is not installed; run 'Install engine' again when it suits you.</source>
            <translation>Cancelado. O motor de cálculo não está instalado; execute 'Instalar motor de cálculo' de novo quando for conveniente.</translation>
        </message>
        <message>
            <source>Cancelled. What was fetched so far is kept; run it again to go on.</source>
            <translation>Cancelado. O que já foi baixado foi mantido; execute de novo para continuar.</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Cell size (m)</source>
            <translation>Tamanho da célula (m)</translation>
        </message>
        <message>
            <source>Cells by class of the first (rows) and second map (columns).</source>
            <translation>Células por classe do primeiro (linhas) e do segundo mapa (colunas).</translation>
        </message>
        <message>
            <source>Cells of the raster lie outside the area of its coordinate reference system, so that their size on the ground is unknown. Clip the raster, or assign the right CRS.</source>
            <translation>Há células do raster fora da área do seu sistema de referência de coordenadas, de modo que o tamanho delas no terreno é desconhecido. Recorte o raster ou atribua o SRC correto.</translation>
        </message>
        <message>
            <source>Cells, square kilometres and per cent of each class.</source>
            <translation>Células, quilômetros quadrados e porcentagem de cada classe.</translation>
        </message>
        <message>
            <source>Certainty asked of a change</source>
            <translation>Certeza exigida de uma mudança</translation>
        </message>
        <message>
            <source>Check training areas</source>
            <translation>Verificar áreas de treino</translation>
        </message>
        <message>
            <source>Checked areas</source>
            <translation>Áreas verificadas</translation>
        </message>
        <message>
            <source>Choose a model file (.safetensors).</source>
            <translation>Escolha um arquivo de modelo (.safetensors).</translation>
        </message>
        <message>
            <source>Choose an official SAM checkpoint (ViT-B, ViT-L, ViT-H) or MobileSAM's.</source>
            <translation>Escolha um checkpoint oficial do SAM (ViT-B, ViT-L, ViT-H) ou o do MobileSAM.</translation>
        </message>
        <message>
            <source>Choose products or band files, or a folder with them.</source>
            <translation>Escolha produtos ou arquivos de bandas, ou uma pasta com eles.</translation>
        </message>
        <message>
            <source>Choose some of {known}; given: {given}.</source>
            <translation>Escolha um ou mais destes: {known}; foi indicado: {given}.</translation>
        </message>
        <message>
            <source>Choose the class field.</source>
            <translation>Escolha o campo da classe.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Campo da classe</translation>
        </message>
        <message>
            <source>Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.</source>
            <translation>Classe a anotar no arquivo do grafo, para treino em outro lugar; 1 a 10 e A a G.</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Pesos das classes</translation>
        </message>
        <message>
            <source>Classes to leave out</source>
            <translation>Classes a excluir</translation>
        </message>
        <message>
            <source>Classes with fewer areas are flagged; three are the least for training, validation and test.</source>
            <translation>As classes com menos áreas são sinalizadas; três é o mínimo para treino, validação e teste.</translation>
        </message>
        <message>
            <source>Classify local climate zones</source>
            <translation>Classificar zonas climáticas locais</translation>
        </message>
        <message>
            <source>Code of the largest class</source>
            <translation>Código da maior classe</translation>
        </message>
        <message>
            <source>Code scheme</source>
            <translation>Esquema de códigos</translation>
        </message>
        <message>
            <source>Codes of the first LCZ map</source>
            <translation>Códigos do primeiro mapa LCZ</translation>
        </message>
        <message>
            <source>Codes of the map</source>
            <translation>Códigos do mapa</translation>
        </message>
        <message>
            <source>Codes of the reference map</source>
            <translation>Códigos do mapa de referência</translation>
        </message>
        <message>
            <source>Codes of the second LCZ map</source>
            <translation>Códigos do segundo mapa LCZ</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Coleção</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Colours of the legend: standard, or colour-blind. Not used for w2w.</source>
            <translation>Cores da legenda: standard (padrão) ou colour-blind (para daltônicos). Não são usadas para w2w.</translation>
        </message>
        <message>
            <source>Colours of {name} are stretched as when its objects were found: {theirs}.</source>
            <translation>As cores de {name} são ajustadas como quando os seus objetos foram encontrados: {theirs}.</translation>
        </message>
        <message>
            <source>Compare LCZ maps</source>
            <translation>Comparar mapas LCZ</translation>
        </message>
        <message>
            <source>Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). Where the second map's cells are less than half as large, its commonest class in each cell counts. Of a series of maps it tells which changes are beyond the maps' own errors, with transitions and areas over time: two maps of moderate accuracy cannot prove that a cell changed; nine of 70 % or five of 90 % show most of it.</source>
            <translation>Compara dois mapas LCZ de qualquer malha, SRC e esquema de códigos na malha do primeiro: um mapa de concordância, a tabela cruzada e o grau de concordância, também com as diferenças contadas conforme a semelhança das classes (OAw). Onde as células do segundo mapa têm menos da metade do tamanho das do primeiro, vale a classe mais comum do segundo em cada célula. De uma série de mapas, diz quais mudanças vão além dos erros dos próprios mapas, com transições e áreas ao longo do tempo: dois mapas de exatidão moderada não podem provar que uma célula mudou; nove de 70 % ou cinco de 90 % mostram a maior parte.</translation>
        </message>
        <message>
            <source>Compute in mixed precision on CUDA; switch it off where the loss becomes nan.</source>
            <translation>Calcular em precisão mista com CUDA; desmarque se a perda se tornar nan.</translation>
        </message>
        <message>
            <source>Computing device</source>
            <translation>Dispositivo de cálculo</translation>
        </message>
        <message>
            <source>Computing device that 'auto' stands for</source>
            <translation>Dispositivo de cálculo que 'auto' representa</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiança</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matriz de confusão</translation>
        </message>
        <message>
            <source>Confusion matrix of the maps</source>
            <translation>Matriz de confusão dos mapas</translation>
        </message>
        <message>
            <source>Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one safetensors file that also says which network, bands and classes it is for, and where it comes from.</source>
            <translation>Converte pesos tal como os autores os publicaram (.h5 ou .hdf5 do Keras) em um arquivo de modelo deste complemento: um arquivo safetensors que também diz para que rede, bandas e classes ele serve e de onde vem.</translation>
        </message>
        <message>
            <source>Coordinate reference system</source>
            <translation>Sistema de referência de coordenadas</translation>
        </message>
        <message>
            <source>Coordinate reference system of the map</source>
            <translation>Sistema de referência de coordenadas do mapa</translation>
        </message>
        <message>
            <source>Coordinates such as {x:.6g}, {y:.6g} lie nowhere on Earth in {crs}. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Coordenadas como {x:.6g}, {y:.6g} não ficam em nenhum lugar da Terra em {crs}. Verifique o sistema de referência de coordenadas da camada e atribua o correto.</translation>
        </message>
        <message>
            <source>Coordinates that are not finite</source>
            <translation>Coordenadas não finitas</translation>
        </message>
        <message>
            <source>Create sample town</source>
            <translation>Criar cidade de exemplo</translation>
        </message>
        <message>
            <source>Create training set</source>
            <translation>Criar conjunto de treino</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tabela cruzada</translation>
        </message>
        <message>
            <source>Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB image. The folder has the layout of the LCZC-GES2 dataset, with splits into training, validation and test: strict, whose parts share no ground, where areas lie far enough apart; by whole polygons (70/10/20, class by class); and by single samples. Areas that overlap with those of another class, are slivers or lie outside the images are reported, with what was done about each.</source>
            <translation>Recorta janelas de 320 m em áreas de treino: os píxeis Sentinel-2 e o grafo dos objetos da imagem RGB. A pasta tem a estrutura do conjunto de dados LCZC-GES2, com divisões em treino, validação e teste: estrita, cujas partes não partilham terreno, onde as áreas estão suficientemente afastadas; por polígonos inteiros (70/10/20, classe por classe); e por amostras individuais. As áreas que se sobrepõem às de outra classe, são lascas ou ficam fora das imagens são comunicadas, com o que foi feito com cada uma.</translation>
        </message>
        <message>
            <source>Cutting window {number} of {count}</source>
            <translation>Recorte da janela {number} de {count}</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: a model is missing.</source>
            <translation>O DF4LCZ ainda não está pronto: falta um modelo.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine and a model are missing.</source>
            <translation>O DF4LCZ ainda não está pronto: faltam o motor de cálculo e um modelo.</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine is missing.</source>
            <translation>O DF4LCZ ainda não está pronto: falta o motor de cálculo.</translation>
        </message>
        <message>
            <source>DF4LCZ is ready.</source>
            <translation>O DF4LCZ está pronto.</translation>
        </message>
        <message>
            <source>DF4LCZ: local climate zones</source>
            <translation>DF4LCZ: zonas climáticas locais</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Pasta de dados</translation>
        </message>
        <message>
            <source>Days of each tile</source>
            <translation>Dias de cada tile</translation>
        </message>
        <message>
            <source>Decides on the splits into training, validation and test, and on what the limits leave.</source>
            <translation>Determina as divisões em treino, validação e teste, e as janelas que restam com os limites.</translation>
        </message>
        <message>
            <source>Deviations that stand out</source>
            <translation>Limiar de desvio</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Device that 'auto' chooses</source>
            <translation>Dispositivo que 'auto' escolhe</translation>
        </message>
        <message>
            <source>Distance between the windows of a grid; 100 m as in maps.</source>
            <translation>Distância entre as janelas de uma malha; 100 m, como nos mapas.</translation>
        </message>
        <message>
            <source>Distance between windows (m)</source>
            <translation>Distância entre janelas (m)</translation>
        </message>
        <message>
            <source>Download weights</source>
            <translation>Baixar pesos</translation>
        </message>
        <message>
            <source>Downloading {name} from {address} failed: {problem}. Check the connection and QGIS's proxy settings and run it again; it goes on where it stopped.</source>
            <translation>O download de {name} a partir de {address} falhou: {problem}. Verifique a conexão e as configurações de proxy do QGIS e execute de novo; o download continua de onde parou.</translation>
        </message>
        <message>
            <source>Draw accuracy sample</source>
            <translation>Sortear amostra de exatidão</translation>
        </message>
        <message>
            <source>Drawn evenly from the class's areas; 0 for no limit.</source>
            <translation>Sorteadas de modo uniforme entre as áreas da classe; 0 para não haver limite.</translation>
        </message>
        <message>
            <source>Draws points at random within each class of an LCZ map, as many as the accuracy that you aim at needs, for you to find out the class of each, in imagery or on the spot. 'Area-adjusted accuracy' then tells how right the map is. The class that the map has there is hidden, since knowing it sways the answer. The points come in random order: the first hundred are a sample too. A file that holds points is never written over.</source>
            <translation>Sorteia pontos ao acaso dentro de cada classe de um mapa LCZ, tantos quantos a exatidão pretendida exige, para que você determine a classe de cada um, em imagens ou no local. 'Exatidão ajustada pela área' informa depois quão certo é o mapa. A classe que o mapa tem ali fica oculta, pois conhecê-la influencia a resposta. Os pontos vêm em ordem aleatória: os primeiros cem também são uma amostra. Um arquivo que contém pontos nunca é sobrescrito.</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Arestas</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor de cálculo</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Épocas</translation>
        </message>
        <message>
            <source>Epochs (passes over the samples) of the Sentinel-2 stream at most; the best one counts.</source>
            <translation>Número máximo de épocas (passagens pelas amostras) do ramo Sentinel-2; vale a melhor.</translation>
        </message>
        <message>
            <source>Epochs between two falls of the learning rate; more for small training sets.</source>
            <translation>Épocas entre duas reduções da taxa de aprendizagem; mais para conjuntos de treino pequenos.</translation>
        </message>
        <message>
            <source>Epochs from fall to fall</source>
            <translation>Épocas entre as reduções</translation>
        </message>
        <message>
            <source>Epochs of the Google Earth stream at most (default 40, or 100 of the paper's network, which needs some hundreds with small training sets).</source>
            <translation>Número máximo de épocas do ramo Google Earth (por padrão, 40, ou 100 na rede do artigo, que precisa de algumas centenas com conjuntos de treino pequenos).</translation>
        </message>
        <message>
            <source>Epochs of the stream of further features; the best one counts.</source>
            <translation>Épocas do ramo das outras características; conta a melhor.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Google Earth stream stops (default all, or 20 of the paper's network); more waits longer.</source>
            <translation>Épocas sem uma perda de validação menor após as quais o ramo Google Earth para (por padrão, todas, ou 20 na rede do artigo); um número maior espera mais tempo.</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Sentinel-2 stream stops; more waits longer.</source>
            <translation>Épocas sem uma perda de validação menor após as quais o ramo Sentinel-2 para; um número maior espera mais tempo.</translation>
        </message>
        <message>
            <source>Evaluate model</source>
            <translation>Avaliar modelo</translation>
        </message>
        <message>
            <source>Every figure, the counts and the proportions of area.</source>
            <translation>Todas as métricas, as contagens e as proporções de área.</translation>
        </message>
        <message>
            <source>Every figure, the matrix and all bootstraps.</source>
            <translation>Todas as métricas, a matriz e todos os bootstraps.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same number in {bands}, while its other bands vary: nothing seems to be in it. Check the image, or download it again.</source>
            <translation>Todos os pixels de {name} têm o mesmo número em {bands}, enquanto as suas outras bandas variam: parece não haver nada ali. Verifique a imagem, ou baixe-a de novo.</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same numbers: {values}. Check that this is the image you meant.</source>
            <translation>Todos os pixels de {name} têm os mesmos números: {values}. Verifique se esta é a imagem pretendida.</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exemplo</translation>
        </message>
        <message>
            <source>Expected change between maps</source>
            <translation>Mudança esperada entre os mapas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportação</translation>
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
            <translation>Exportar imagem</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Extensão</translation>
        </message>
        <message>
            <source>Extent of a grid of windows</source>
            <translation>Extensão de uma malha de janelas</translation>
        </message>
        <message>
            <source>Extent to map</source>
            <translation>Extensão a mapear</translation>
        </message>
        <message>
            <source>Extent to prepare</source>
            <translation>Extensão a preparar</translation>
        </message>
        <message>
            <source>Extent to segment</source>
            <translation>Extensão a segmentar</translation>
        </message>
        <message>
            <source>Fall of the learning rate</source>
            <translation>Fator de redução da taxa de aprendizagem</translation>
        </message>
        <message>
            <source>Feature {number} of the layer '{name}' has an invalid geometry. Repair it (Fix Geometries), or choose to skip invalid features or not to filter them.</source>
            <translation>A feição {number} da camada '{name}' tem uma geometria inválida. Corrija-a (Corrigir geometrias), ou escolha ignorar as feições inválidas ou não as filtrar.</translation>
        </message>
        <message>
            <source>Features of the layer '{name}' with invalid geometries, skipped as chosen: {numbers}.</source>
            <translation>Feições da camada '{name}' com geometrias inválidas, ignoradas conforme escolhido: {numbers}.</translation>
        </message>
        <message>
            <source>Fetch Sentinel-2 composite</source>
            <translation>Obter composição Sentinel-2</translation>
        </message>
        <message>
            <source>Fetches a cloud-free Sentinel-2 image of an extent, maps its local climate zones with a model file, filters the map, and gives each zone its urban canopy parameters and the areas of the classes as a page. What was fetched is kept: a run that was stopped goes on where it stopped, and nothing comes twice. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>Baixa uma imagem Sentinel-2 sem nuvens de uma extensão, mapeia suas zonas climáticas locais com um arquivo de modelo, filtra o mapa e dá a cada zona seus parâmetros do dossel urbano e as áreas das classes em uma página. O que foi baixado é guardado: uma execução interrompida continua de onde parou, e nada vem duas vezes. Um modelo pré-treinado não viu a sua cidade: espere que 60 a 70 % das células estejam certas, e avalie o mapa antes de confiar nele. 'Buscar imagens Sentinel-2' diz de antemão quais cenas e quantos megabytes serão.</translation>
        </message>
        <message>
            <source>Fetches published weights and verifies their SHA-256 sum; a file already in one of your weights folders is taken instead. Weights of Sentinel-2 networks become a model file at once, ready for 'Classify local climate zones'. An interrupted download goes on where it stopped. Mind each entry's licence, named in the log.</source>
            <translation>Obtém pesos publicados e verifica a sua soma SHA-256; se o arquivo já estiver em uma das suas pastas de pesos, é usado esse. Os pesos de redes Sentinel-2 são logo convertidos em um arquivo de modelo, pronto para 'Classificar zonas climáticas locais'. Um download interrompido continua de onde parou. Observe a licença de cada item, indicada no log.</translation>
        </message>
        <message>
            <source>Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.</source>
            <translation>Campo com a classe, escrita como 1 a 17, 101 a 107, A a G ou por nome; por padrão, é encontrado automaticamente.</translation>
        </message>
        <message>
            <source>Field with the labels</source>
            <translation>Campo com os rótulos</translation>
        </message>
        <message>
            <source>Field with the zones' names</source>
            <translation>Campo com os nomes das zonas</translation>
        </message>
        <message>
            <source>Fields of {name} have the names of figures, which stand in their place in the layer that is written: {fields}. Rename them to keep them.</source>
            <translation>Há campos de {name} com nomes de números calculados, que ocupam o lugar deles na camada gravada: {fields}. Renomeie-os para conservá-los.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>File of the other stream's weights, for a fused model: of the graph network where the first is of the Sentinel-2 network, or the other way round.</source>
            <translation>Arquivo dos pesos do outro ramo, para um modelo de fusão: o da rede de grafos se o primeiro for o da rede Sentinel-2, ou o contrário.</translation>
        </message>
        <message>
            <source>File of weights; the network is recognised from what the file holds.</source>
            <translation>Arquivo de pesos; a rede é reconhecida pelo conteúdo do arquivo.</translation>
        </message>
        <message>
            <source>File to write: .kmz for kmz, .tif for all others.</source>
            <translation>Arquivo a gravar: .kmz para kmz, .tif para todos os outros.</translation>
        </message>
        <message>
            <source>Files of the environment {folder} are in use or protected ({problem}). Close other windows of QGIS and run 'Install engine' with 'Repair' ticked.</source>
            <translation>Há arquivos do ambiente {folder} em uso ou protegidos ({problem}). Feche outras janelas do QGIS e execute 'Instalar motor de cálculo' com 'Reparar' marcado.</translation>
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
            <translation>Filtros da primeira camada da rede 3D: 64 como publicado, 8 a 16 para computadores portáteis.</translation>
        </message>
        <message>
            <source>Filters of the first layer: 64 as published, 8 to 16 for computers without a graphics card.</source>
            <translation>Filtros da primeira camada: 64 como publicado, 8 a 16 para computadores sem placa gráfica.</translation>
        </message>
        <message>
            <source>Finds the objects in high-resolution imagery (roofs, fields, trees, roads) with Segment Anything, or with superpixels where that is too slow. Each object is a polygon along the image's pixels, with its area, mean colour and scores; 'Build instance graph' and the mapping algorithms take them from there. Tile and map services are read as QGIS shows them. Interrupted work goes on where it stopped.</source>
            <translation>Encontra os objetos em imagens de alta resolução (telhados, campos, árvores, vias) com o Segment Anything, ou com superpixels onde ele for lento demais. Cada objeto é um polígono ao longo dos pixels da imagem, com a sua área, cor média e pontuações; 'Construir grafo de instâncias' e os algoritmos de mapeamento usam esses objetos. Os serviços de tiles e de mapas são lidos como o QGIS os mostra. Um trabalho interrompido continua de onde parou.</translation>
        </message>
        <message>
            <source>First LCZ map</source>
            <translation>Primeiro mapa LCZ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>First ten</source>
            <translation>Primeiros dez</translation>
        </message>
        <message>
            <source>Flagged: see the field reason</source>
            <translation>Sinalizada: veja o campo reason</translation>
        </message>
        <message>
            <source>Flips and turns</source>
            <translation>Espelhamentos e rotações</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Folder for unfinished work (empty: in the plugin's data folder)</source>
            <translation>Pasta para trabalho inacabado (vazio: na pasta de dados do complemento)</translation>
        </message>
        <message>
            <source>Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.</source>
            <translation>Pasta criada por 'Criar conjunto de treino', ou a do conjunto de dados publicado LCZC-GES2.</translation>
        </message>
        <message>
            <source>Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.</source>
            <translation>Pasta das amostras, para 'Treinar modelo DF4LCZ'. Um conjunto de treino que já esteja ali é substituído.</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Pasta de wheels</translation>
        </message>
        <message>
            <source>Folders of areas to train with and to check with: {folders}</source>
            <translation>Pastas de áreas para treinar e para verificar: {folders}</translation>
        </message>
        <message>
            <source>Folders of weights already on disk</source>
            <translation>Pastas de pesos já em disco</translation>
        </message>
        <message>
            <source>Footprints</source>
            <translation>Contornos das cenas</translation>
        </message>
        <message>
            <source>For a computer without a network: a folder of the packages, made by 'make wheelhouse' on another one of the same system and version of Python. Nothing is fetched then.</source>
            <translation>Para um computador sem rede: uma pasta com os pacotes, feita por 'make wheelhouse' em outro com o mesmo sistema e a mesma versão do Python. Nada é baixado então.</translation>
        </message>
        <message>
            <source>For models that were trained with heights or other layers: the same of this place, in the same order and unit. Where they have no values the Sentinel-2 stream decides.</source>
            <translation>Para modelos treinados com alturas ou outras camadas: as mesmas deste lugar, na mesma ordem e unidade. Onde não têm valores decide o ramo Sentinel-2.</translation>
        </message>
        <message>
            <source>Found on disk: {path}</source>
            <translation>Encontrado em disco: {path}</translation>
        </message>
        <message>
            <source>From an extent and a season to the ten-band image that 'Classify local climate zones' reads: finds the clearest scenes in a catalogue, fetches only the part within the extent, takes the offset of processing baseline 04.00 away, leaves clouds and shadows out and makes a median. What came is kept, so that a run goes on where it stopped and nothing is fetched twice. A scene whose numbers belie its description is left out. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>De uma extensão e uma estação do ano à imagem de dez bandas que 'Classificar zonas climáticas locais' lê: encontra as cenas mais limpas em um catálogo, baixa só a parte dentro da extensão, remove o offset da baseline de processamento 04.00, exclui nuvens e sombras e cria uma mediana. O que chegou é guardado, de modo que uma execução continua de onde parou e nada é baixado duas vezes. Uma cena cujos números contradizem a sua descrição é excluída. 'Buscar imagens Sentinel-2' informa antes quais cenas e quantos megabytes serão.</translation>
        </message>
        <message>
            <source>From an extent to a map</source>
            <translation>De uma extensão a um mapa</translation>
        </message>
        <message>
            <source>Further LCZ maps</source>
            <translation>Outros mapas LCZ</translation>
        </message>
        <message>
            <source>Further Sentinel-2 images</source>
            <translation>Outras imagens Sentinel-2</translation>
        </message>
        <message>
            <source>Further features</source>
            <translation>Outras características</translation>
        </message>
        <message>
            <source>Further features: epochs</source>
            <translation>Outras características: épocas</translation>
        </message>
        <message>
            <source>Further ones</source>
            <translation>Seguintes</translation>
        </message>
        <message>
            <source>Fused</source>
            <translation>Fusão</translation>
        </message>
        <message>
            <source>Fused without further features</source>
            <translation>Fusão sem outras características</translation>
        </message>
        <message>
            <source>Fusion</source>
            <translation>Fusão</translation>
        </message>
        <message>
            <source>Fusion by alpha has no effect: the Sentinel-2 stream is trained without a second one.</source>
            <translation>A fusão com alpha não tem efeito: o ramo Sentinel-2 é treinado sem um segundo ramo.</translation>
        </message>
        <message>
            <source>GeoPackage of points with the field class to fill in, as a list of the 17 zones.</source>
            <translation>GeoPackage de pontos com o campo class a preencher, como lista das 17 zonas.</translation>
        </message>
        <message>
            <source>GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.</source>
            <translation>GeoPackage de polígonos com o campo class (1 a 17), pelo menos cinco por classe, e o que foi construído ali.</translation>
        </message>
        <message>
            <source>GeoPackage of the objects; it also records the segmenter, its settings and the image.</source>
            <translation>GeoPackage dos objetos; registra também o segmentador, as configurações dele e a imagem.</translation>
        </message>
        <message>
            <source>GeoPackage with the fields class, year, author and note, and suggested where a map was given.</source>
            <translation>GeoPackage com os campos class, year, author e note, e suggested quando foi indicado um mapa.</translation>
        </message>
        <message>
            <source>GeoTIFF</source>
            <translation>GeoTIFF</translation>
        </message>
        <message>
            <source>GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.</source>
            <translation>GeoTIFF de 17 bandas, a probabilidade de cada classe x 10000; 65535 significa sem dados.</translation>
        </message>
        <message>
            <source>GeoTIFF of each stream's class, and of where they agree (1), disagree (2), the Sentinel-2 stream decided alone (3), or imagery covers a window in part (4); 0 is no data. With further features a fourth band has the class of their stream.</source>
            <translation>GeoTIFF da classe de cada ramo e de onde concordam (1), discordam (2), o ramo Sentinel-2 decidiu sozinho (3) ou as imagens cobrem uma janela em parte (4); 0 é sem dados. Com outras características, uma quarta banda tem a classe do respetivo ramo.</translation>
        </message>
        <message>
            <source>GeoTIFF of four bands: red, green, blue, alpha (0 where the layer shows nothing).</source>
            <translation>GeoTIFF de quatro bandas: vermelho, verde, azul, alfa (0 onde a camada não mostra nada).</translation>
        </message>
        <message>
            <source>GeoTIFF of heights above ground at 2 m, in metres, of buildings and trees: as a laser scanner would see them, with errors of 1 m. For 'Create training set' and 'Classify local climate zones', as a layer of the objects.</source>
            <translation>GeoTIFF de alturas acima do solo a 2 m, em metros, de edifícios e árvores: como as veria um scanner laser, com erros de 1 m. Para 'Criar conjunto de treino' e 'Classificar zonas climáticas locais', como camada dos objetos.</translation>
        </message>
        <message>
            <source>GeoTIFF of how far each cell's Sentinel-2 window lies from what the model has learnt from: up to 1 like its training windows, beyond 1 new to it; -1 is no data.</source>
            <translation>GeoTIFF de quanto a janela Sentinel-2 de cada célula se afasta daquilo com que o modelo aprendeu: até 1, como as suas janelas de treino; acima de 1, nova para ele; -1 é sem dados.</translation>
        </message>
        <message>
            <source>GeoTIFF of how many classes are plausible in each cell (band 1; 0 is a cell like no training area), and of which (band 2: bit 0 is class 1, bit 16 class 17): of 10 areas like the training's, 9 hold their class among them. For models trained here.</source>
            <translation>GeoTIFF de quantas classes são plausíveis em cada célula (banda 1; 0 é uma célula que não se parece com nenhuma área de treino) e de quais (banda 2: o bit 0 é a classe 1, o bit 16 a classe 17): de 10 áreas como as do treino, 9 têm a sua classe entre elas. Para modelos treinados aqui.</translation>
        </message>
        <message>
            <source>GeoTIFF of red, green and blue at 1 m.</source>
            <translation>GeoTIFF de vermelho, verde e azul a 1 m.</translation>
        </message>
        <message>
            <source>GeoTIFF of the LCZ codes.</source>
            <translation>GeoTIFF dos códigos LCZ.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data.</source>
            <translation>GeoTIFF das bandas B02, B03, B04, B05, B06, B07, B08, B8A, B11 e B12 a 10 m: reflectância x 10000, 0 significa sem dados.</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data; its tags name every scene.</source>
            <translation>GeoTIFF das bandas B02, B03, B04, B05, B06, B07, B08, B8A, B11 e B12 a 10 m: reflectância x 10000, 0 significa sem dados; as suas tags indicam todas as cenas.</translation>
        </message>
        <message>
            <source>GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.</source>
            <translation>GeoTIFF da classe que cobre a maior parte de cada célula de 100 m, com a legenda padrão.</translation>
        </message>
        <message>
            <source>GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.</source>
            <translation>GeoTIFF dos códigos filtrados 1-17 na malha do mapa, com a legenda.</translation>
        </message>
        <message>
            <source>GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.</source>
            <translation>GeoTIFF da maior probabilidade em cada célula, de 0 a 1; -1 significa sem dados.</translation>
        </message>
        <message>
            <source>GeoTIFF of the ten bands at 10 m, reflectance x 10000.</source>
            <translation>GeoTIFF das dez bandas a 10 m, reflectância x 10000.</translation>
        </message>
        <message>
            <source>GeoTIFF of what is beyond the maps' own errors. Band 1: 1 the same class in all maps; 2 maps differ, within their errors; 3 another built class; 4 another natural class; 5 natural became built; 6 built became natural. Then the first and the last class, the number of the map since which it is changed, and the probability of a change in per cent; 0 is no data.</source>
            <translation>GeoTIFF do que vai além dos erros dos próprios mapas. Banda 1: 1 a mesma classe em todos os mapas; 2 os mapas diferem, dentro de seus erros; 3 outra classe construída; 4 outra classe natural; 5 o natural tornou-se construído; 6 o construído tornou-se natural. Depois, a primeira e a última classe, o número do mapa desde o qual mudou, e a probabilidade de uma mudança em por cento; 0 é sem dados.</translation>
        </message>
        <message>
            <source>GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.</source>
            <translation>GeoTIFF com uma banda, com nome e unidade, para cada parâmetro e valor; -9999 significa sem dados.</translation>
        </message>
        <message>
            <source>GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.</source>
            <translation>GeoTIFF com os mesmos códigos, com as cores e os nomes das classes no próprio arquivo e 0 como nodata.</translation>
        </message>
        <message>
            <source>GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the other; 0 no data in either.</source>
            <translation>GeoTIFF: 1 a mesma classe; 2 outra classe, ambas construídas ou ambas naturais; 3 construída em um, natural no outro; 0 sem dados em um dos dois.</translation>
        </message>
        <message>
            <source>Give both zones and 'Zones with parameters' or 'Table of zones', or none of them.</source>
            <translation>Indique as zonas com 'Zonas com parâmetros' ou 'Tabela de zonas', ou nada disso.</translation>
        </message>
        <message>
            <source>Give either a place (one window) or an extent (a grid of windows).</source>
            <translation>Indique um local (uma janela) ou uma extensão (uma malha de janelas).</translation>
        </message>
        <message>
            <source>Give one reference: either polygons with their class, or an LCZ raster.</source>
            <translation>Indique uma referência: polígonos com a sua classe ou um raster LCZ.</translation>
        </message>
        <message>
            <source>Give one reference: either reference areas or a reference map.</source>
            <translation>Indique uma referência: áreas de referência ou um mapa de referência.</translation>
        </message>
        <message>
            <source>Give the address of the other catalogue.</source>
            <translation>Indique o endereço do outro catálogo.</translation>
        </message>
        <message>
            <source>Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so that other programs show it too.</source>
            <translation>Dá a qualquer raster LCZ as cores e os nomes de classe padrão, seja qual for o seu esquema de códigos: 1-17, 101-107 (WUDAPT, UMEP), 31-41 ou 51-61 (WRF). O esquema é reconhecido pelos códigos. A legenda fica no próprio GeoTIFF, de modo que outros programas também a mostram.</translation>
        </message>
        <message>
            <source>Gives each cell of an LCZ map the urban canopy parameters that Stewart and Oke (2012) state for its class: minimum, middle and maximum of sky view factor, aspect ratio, building, impervious and pervious fraction, height, roughness class and length, admittance, albedo and anthropogenic heat. Where they state one bound only and the quantity has no physical limit, as with heights above 25 m or roughness lengths of at least 2 m, the maximum is no data and the middle is that bound. These are typical ranges of classes, not measurements of the place. Tables tell the same of each class of the map, with its area, and of each zone.</source>
            <translation>Dá a cada célula de um mapa LCZ os parâmetros do dossel urbano que Stewart e Oke (2012) indicam para a sua classe: mínimo, valor central e máximo de fator de visão do céu, razão de aspecto, frações edificada, impermeável e permeável, altura, classe e comprimento de rugosidade, admitância térmica, albedo e calor antropogênico. Onde eles indicam apenas um limite e a grandeza não tem limite físico, como nas alturas acima de 25 m ou nos comprimentos de rugosidade de pelo menos 2 m, o máximo fica sem dados e o valor central é esse limite. São intervalos típicos das classes, não medições do local. As tabelas dão o mesmo para cada classe do mapa, com a sua área, e para cada zona.</translation>
        </message>
        <message>
            <source>Go on with a training that was stopped, from the checkpoint beside the model file.</source>
            <translation>Continuar um treino que foi interrompido, a partir do checkpoint ao lado do arquivo do modelo.</translation>
        </message>
        <message>
            <source>Google Earth stream</source>
            <translation>Ramo Google Earth</translation>
        </message>
        <message>
            <source>Google Earth stream: batch size</source>
            <translation>Ramo Google Earth: tamanho do lote</translation>
        </message>
        <message>
            <source>Google Earth stream: epochs</source>
            <translation>Ramo Google Earth: épocas</translation>
        </message>
        <message>
            <source>Google Earth stream: learning rate</source>
            <translation>Ramo Google Earth: taxa de aprendizagem</translation>
        </message>
        <message>
            <source>Google Earth stream: patience (epochs)</source>
            <translation>Ramo Google Earth: paciência (épocas)</translation>
        </message>
        <message>
            <source>Graph file</source>
            <translation>Arquivo do grafo</translation>
        </message>
        <message>
            <source>Graphs in a batch of the Google Earth stream; 32 as in the authors' code.</source>
            <translation>Grafos em um lote do ramo Google Earth; 32 como no código dos autores.</translation>
        </message>
        <message>
            <source>Graphs of {done} of {count} windows</source>
            <translation>Grafos de {done} de {count} janelas</translation>
        </message>
        <message>
            <source>Ground around the extent (m)</source>
            <translation>Terreno ao redor da extensão (m)</translation>
        </message>
        <message>
            <source>HTML file of the page; the log holds the same text.</source>
            <translation>Arquivo HTML da página; o log contém o mesmo texto.</translation>
        </message>
        <message>
            <source>HTML page</source>
            <translation>Página HTML</translation>
        </message>
        <message>
            <source>Hardly a pixel of {name} is below 1000 in its darkest band: it looks like processing baseline 04.00 or later (since January 2022), for which the reflectance offset is -1000. Give that offset, or the scale of its numbers where that is not 10000.</source>
            <translation>Quase nenhum pixel de {name} está abaixo de 1000 na sua banda mais escura: parece ser a baseline de processamento 04.00 ou posterior (desde janeiro de 2022), para a qual o offset de reflectância é -1000. Indique esse offset, ou a escala dos seus números se não for 10000.</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Altura em pixels</translation>
        </message>
        <message>
            <source>Heights (synthetic)</source>
            <translation>Alturas (sintéticas)</translation>
        </message>
        <message>
            <source>Heights above ground, of buildings or of anything (nDSM), or any other rasters: mean and spread of each band in every object of the RGB image are learnt from too. The model then needs the same layers of every place that it maps, in the same order and unit. Any CRS and resolution; missing values are no data, not 0.</source>
            <translation>Alturas acima do solo, de edifícios ou de tudo (nDSM), ou quaisquer outros rasters: aprende-se também com a média e a dispersão de cada banda em cada objeto da imagem RGB. O modelo precisa depois das mesmas camadas de cada lugar que cartografa, na mesma ordem e unidade. Qualquer SRC e resolução; valores em falta são sem dados, não 0.</translation>
        </message>
        <message>
            <source>Heights or other layers of the objects</source>
            <translation>Alturas ou outras camadas dos objetos</translation>
        </message>
        <message>
            <source>High-resolution RGB image</source>
            <translation>Imagem RGB de alta resolução</translation>
        </message>
        <message>
            <source>Holds an LCZ map against reference areas or another LCZ map. Gives the confusion matrix, overall accuracy OA, OAu, OAbu and OAw as the LCZ Generator defines them, kappa, and each class's accuracies and F1, with intervals from bootstraps that draw whole areas. Figures that are undefined, as where a class is absent, are left empty.</source>
            <translation>Confronta um mapa LCZ com áreas de referência ou com outro mapa LCZ. Fornece a matriz de confusão, a exatidão global OA, OAu, OAbu e OAw como o LCZ Generator as define, kappa e as exatidões e o F1 de cada classe, com intervalos de bootstraps que sorteiam áreas inteiras. As métricas indefinidas, como quando falta uma classe, ficam vazias.</translation>
        </message>
        <message>
            <source>How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.</source>
            <translation>Quão estável uma máscara deve ficar quando muda o limiar que a recorta; 0.92 como no artigo.</translation>
        </message>
        <message>
            <source>How many cells are classified at once; less needs less memory.</source>
            <translation>Quantas células são classificadas de uma vez; um número menor exige menos memória.</translation>
        </message>
        <message>
            <source>How many places are suggested; ten are an evening's work.</source>
            <translation>Quantos locais são sugeridos; dez são o trabalho de uma noite.</translation>
        </message>
        <message>
            <source>How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.</source>
            <translation>Quantos prompts há em uma linha de 320 m; o quadrado desse número determina o tempo. 12 como no artigo; 24 encontra mais.</translation>
        </message>
        <message>
            <source>How many robust standard deviations farther than usual from its class an area must lie in the image.</source>
            <translation>Em quantos desvios-padrão robustos a distância de uma área à sua classe, na imagem, deve exceder o habitual para que a área seja sinalizada.</translation>
        </message>
        <message>
            <source>How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.</source>
            <translation>Quantas vezes as áreas são sorteadas de novo, com reposição, para saber quão seguras são as métricas; 25 é o habitual.</translation>
        </message>
        <message>
            <source>How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.</source>
            <translation>Quanto os superpixels vizinhos devem diferir para ficar separados; um valor maior dá superpixels maiores e em menor número.</translation>
        </message>
        <message>
            <source>How often the training areas are drawn anew, with replacement, for the intervals; 1000 is usual.</source>
            <translation>Quantas vezes as áreas de treino são sorteadas de novo, com reposição, para os intervalos; 1000 é o habitual.</translation>
        </message>
        <message>
            <source>How samples are split into train, validation and test: strict, into parts that share no ground (windows between them are left out), by whole polygons, whose windows may show the same ground, or at random by sample; the figures of the latter two are higher than a new place would give.</source>
            <translation>Como as amostras são divididas em treino, validação e teste: estrita, em partes que não partilham terreno (as janelas entre elas são omitidas), por polígonos inteiros, cujas janelas podem mostrar o mesmo terreno, ou ao acaso por amostra; os valores das duas últimas são mais altos do que os que um lugar novo daria.</translation>
        </message>
        <message>
            <source>How single odd cells become zones; gaussian is the filter of WUDAPT.</source>
            <translation>Como células isoladas destoantes se tornam zonas; gaussian é o filtro do WUDAPT.</translation>
        </message>
        <message>
            <source>How sure SAM must be that a mask is right; 0.88 as in the paper.</source>
            <translation>Quão seguro o SAM deve estar de que uma máscara está certa; 0.88 como no artigo.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and images on other grids, come to the 10 m grid.</source>
            <translation>Como as bandas de 20 m, e imagens em outras malhas, são levadas à malha de 10 m.</translation>
        </message>
        <message>
            <source>How the 20 m bands, and scenes of other UTM zones, come to the 10 m grid.</source>
            <translation>Como as bandas de 20 m, e cenas de outras zonas UTM, são levadas à malha de 10 m.</translation>
        </message>
        <message>
            <source>How the streams are fused: auto takes calibrated streams by the rule that gains most on validation areas left out, and the better stream alone where none gains; alpha is the paper's weighted mean, with the alpha under which the validation samples are likeliest; further features have no say in it.</source>
            <translation>Como os ramos são combinados: auto usa ramos calibrados com a regra que mais ganha em áreas de validação deixadas de fora, e só o melhor ramo quando nenhuma ganha; alpha é a média ponderada do artigo, com o alpha sob o qual as amostras de validação são mais verossímeis; as outras características não contam nela.</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.</source>
            <translation>Imagem em que as áreas de uma classe devem ser parecidas, como o conjunto de bandas Sentinel-2. Todas as bandas contam.</translation>
        </message>
        <message>
            <source>Image that likeness is judged in, such as the Sentinel-2 image. Without one it is judged by the probabilities alone, which is less; without probabilities one is needed.</source>
            <translation>Imagem em que a semelhança é avaliada, como a imagem Sentinel-2. Sem ela, a semelhança é avaliada só pelas probabilidades, o que diz menos; sem probabilidades é necessária uma.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, the segmenter that the model was trained with finds them first.</source>
            <translation>Imagem com vermelho, verde e azul e pixels de até 2.5 m, para modelos com dois ramos. Se abaixo não forem indicados objetos, o segmentador com que o modelo foi treinado os encontra primeiro.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.</source>
            <translation>Imagem com vermelho, verde e azul e pixels de até 2.5 m. Sem ela, só é possível treinar um ramo Sentinel-2.</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS). Colours and transparency are those that the image declares.</source>
            <translation>Imagem com vermelho, verde e azul, de pixels de até 2,5 m: um arquivo, ou um serviço de blocos ou de mapas (XYZ, WMS, WCS). As cores e a transparência são as que a imagem declara.</translation>
        </message>
        <message>
            <source>Image with red, green and blue, pixels up to 2.5 m.</source>
            <translation>Imagem com vermelho, verde e azul, pixels de até 2.5 m.</translation>
        </message>
        <message>
            <source>Imagery</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Images of different levels cannot be brought together: {listed}. Choose those of one level.</source>
            <translation>Imagens de níveis diferentes não podem ser reunidas: {listed}. Escolha as de um só nível.</translation>
        </message>
        <message>
            <source>Images of different processors are brought together: {makers}. Their reflectances differ; better choose those of one.</source>
            <translation>São reunidas imagens de processadores diferentes: {makers}. As suas reflectâncias diferem; é melhor escolher as de um só.</translation>
        </message>
        <message>
            <source>Import published weights</source>
            <translation>Importar pesos publicados</translation>
        </message>
        <message>
            <source>In metres; by default that of the Sentinel-2 image on its 10 m pixels. Where images are in another one, a cell of the map is taken from their cell that holds its middle.</source>
            <translation>Em metros; por padrão o da imagem Sentinel-2 nos seus pixels de 10 m. Onde as imagens estão noutro, uma célula do mapa é tirada da célula delas que contém o seu centro.</translation>
        </message>
        <message>
            <source>In {alone:,} of {total:,} cells there were no instances, or imagery covers little of the window; there the Sentinel-2 stream decided alone.</source>
            <translation>Em {alone:,} de {total:,} células não havia instâncias, ou as imagens cobrem pouco da janela; nelas, o ramo Sentinel-2 decidiu sozinho.</translation>
        </message>
        <message>
            <source>In {count:,} cells the further features are missing; there the other streams decided without them.</source>
            <translation>Em {count:,} células faltam as outras características; aí decidiram os outros ramos sem elas.</translation>
        </message>
        <message>
            <source>Install engine</source>
            <translation>Instalar motor de cálculo</translation>
        </message>
        <message>
            <source>Installing the engine failed: '{command}' ended with code {returncode}. Check the connection and the free disk space, then run it again with 'Repair'. Its last words:
{tail}</source>
            <translation>A instalação do motor de cálculo falhou: '{command}' terminou com o código {returncode}. Verifique a conexão e o espaço livre em disco e execute de novo com 'Reparar'. As últimas mensagens:
{tail}</translation>
        </message>
        <message>
            <source>Installing the engine failed: the disk is full. Make room (2 to 6 GB are needed), or set DF4LCZ_DATA to a folder on another disk, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>A instalação do motor de cálculo falhou: o disco está cheio. Libere espaço (são necessários 2 a 6 GB), ou defina em DF4LCZ_DATA uma pasta em outro disco, e execute 'Instalar motor de cálculo' de novo. As últimas mensagens de '{command}':
{tail}</translation>
        </message>
        <message>
            <source>Instances are kept in a GeoPackage ({extension}); given: {name}.</source>
            <translation>As instâncias são guardadas em um GeoPackage ({extension}); foi indicado: {name}.</translation>
        </message>
        <message>
            <source>Invalid geometry, {reasons}</source>
            <translation>Geometria inválida, {reasons}</translation>
        </message>
        <message>
            <source>JSON file</source>
            <translation>Arquivo JSON</translation>
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
            <translation>Pesos do Keras</translation>
        </message>
        <message>
            <source>L2A is surface reflectance, with a scene classification to leave clouds out by; L1C is top of atmosphere.</source>
            <translation>L2A é a reflectância da superfície, com uma classificação da cena que permite excluir as nuvens; L1C é a do topo da atmosfera.</translation>
        </message>
        <message>
            <source>LCZ class of the place</source>
            <translation>Classe LCZ do local</translation>
        </message>
        <message>
            <source>LCZ map</source>
            <translation>Mapa LCZ</translation>
        </message>
        <message>
            <source>LCZ map that suggests places</source>
            <translation>Mapa LCZ que sugere locais</translation>
        </message>
        <message>
            <source>LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.</source>
            <translation>Mapa LCZ a tomar como verdadeiro, de qualquer malha e SRC. Os bootstraps sorteiam então blocos quadrados de células.</translation>
        </message>
        <message>
            <source>Labelled sample</source>
            <translation>Amostra rotulada</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Later maps of a series, in the order of time. The map of agreement, the figures and the cross table are then of the first map and the last of these; the map of changes is of all. The band chosen for the second map, else for the first, is read in these too: the one of its name, or of its number where bands have no names.</source>
            <translation>Mapas posteriores de uma série, na ordem do tempo. O mapa de concordância, os números e a tabela cruzada são então do primeiro mapa e do último destes; o mapa de mudanças é de todos. A banda escolhida para o segundo mapa ou, se não houver, para o primeiro é lida também nestes: a de mesmo nome, ou de mesmo número se as bandas não tiverem nomes.</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Camada</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of RGB imagery: without it they say nothing.</source>
            <translation>As camadas são medidas nos objetos de imagens RGB: sem estas nada dizem.</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of an RGB image, and none was given. Give the RGB image (rgb), or leave the layers out.</source>
            <translation>As camadas são medidas nos objetos de uma imagem RGB, e nenhuma foi indicada. Indique a imagem RGB (rgb), ou não indique as camadas.</translation>
        </message>
        <message>
            <source>Layers of objects: {pairs}.</source>
            <translation>Camadas dos objetos: {pairs}.</translation>
        </message>
        <message>
            <source>Learn from further features</source>
            <translation>Aprender com outras características</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taxa de aprendizagem</translation>
        </message>
        <message>
            <source>Learning rate of the Google Earth stream (default 0.003, or 0.01 of the paper's network); lower it where the loss jumps.</source>
            <translation>Taxa de aprendizagem do ramo Google Earth (por padrão, 0.003, ou 0.01 na rede do artigo); reduza-a se a perda der saltos.</translation>
        </message>
        <message>
            <source>Learning rate of the Sentinel-2 stream (default 0.002, or 0.0002 to fine-tune); lower it where the loss jumps.</source>
            <translation>Taxa de aprendizagem do ramo Sentinel-2 (por padrão, 0.002, ou 0.0002 para ajuste fino); reduza-a se a perda der saltos.</translation>
        </message>
        <message>
            <source>Leave out clouds</source>
            <translation>Excluir nuvens</translation>
        </message>
        <message>
            <source>Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.</source>
            <translation>Excluir o que a classificação da cena do Level-2A identifica como nuvem. O Level-1C não tem essa classificação: as suas nuvens permanecem.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nível</translation>
        </message>
        <message>
            <source>Line {number} of {name} names {file}, which is not there. Correct the path, or put the file there.</source>
            <translation>A linha {number} de {name} indica {file}, que não existe. Corrija o caminho ou coloque lá o arquivo.</translation>
        </message>
        <message>
            <source>Lines between joined nodes: window, the numbers of both nodes, length in metres.</source>
            <translation>Linhas entre nós ligados: janela, os números dos dois nós, comprimento em metros.</translation>
        </message>
        <message>
            <source>List of further Sentinel-2 images</source>
            <translation>Lista de outras imagens Sentinel-2</translation>
        </message>
        <message>
            <source>Longest edge (m)</source>
            <translation>Comprimento máximo das arestas (m)</translation>
        </message>
        <message>
            <source>Longitude {longitude:.6g}, latitude {latitude:.6g} is no place on Earth. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>Longitude {longitude:.6g}, latitude {latitude:.6g} não é um lugar da Terra. Verifique o sistema de referência de coordenadas da camada e atribua o correto.</translation>
        </message>
        <message>
            <source>Looking for windows with all their pixels</source>
            <translation>Procura de janelas com todos os pixels</translation>
        </message>
        <message>
            <source>Looking in which zone cells lie</source>
            <translation>Verificando em que zona estão as células</translation>
        </message>
        <message>
            <source>Looks up which Sentinel-2 scenes a catalogue has of a place and gives their footprints with date, cloud, tile and link, and how many megabytes 'Fetch Sentinel-2 composite' would fetch of them with the same choices. Nothing is fetched but the catalogue's answer.</source>
            <translation>Procura as cenas Sentinel-2 que um catálogo tem de um lugar e fornece os seus contornos com data, nuvens, tile e link, e quantos megabytes 'Obter composição Sentinel-2' baixaria delas com as mesmas escolhas. Nada é baixado além da resposta do catálogo.</translation>
        </message>
        <message>
            <source>Made-up borders</source>
            <translation>Bordas artificiais</translation>
        </message>
        <message>
            <source>Make the environment anew even when it seems complete.</source>
            <translation>Criar o ambiente de novo, mesmo que pareça completo.</translation>
        </message>
        <message>
            <source>Makes a GeoPackage to digitise training areas in: the class is chosen from a list of the 17 zones and shown in the standard colours, with year, author and note. An LCZ map, such as the global one, can suggest places: they come without a class and count for nothing until you choose one, since a map is no truth. An existing file that holds areas is never written over.</source>
            <translation>Cria um GeoPackage para digitalizar áreas de treino: a classe é escolhida em uma lista das 17 zonas e mostrada nas cores padrão, com ano, autor e nota. Um mapa LCZ, como o global, pode sugerir locais: eles vêm sem classe e não contam para nada até que você escolha uma, pois um mapa não é a verdade. Um arquivo existente que contém áreas nunca é sobrescrito.</translation>
        </message>
        <message>
            <source>Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. The town is invented and lies in the sea; it says nothing about any real place.</source>
            <translation>Cria uma pequena cidade sintética para aprender e testar: as 17 zonas climáticas locais, dispostas segundo os intervalos de Stewart e Oke (frações, alturas), como imagem Sentinel-2, imagem RGB de 1 m, áreas de treino e o mapa LCZ verdadeiro. As duas imagens são derivadas de um mesmo mapa de materiais e alturas, com sombras, mistura e ruído. A cidade é inventada e fica no mar; não diz nada sobre nenhum lugar real.</translation>
        </message>
        <message>
            <source>Makes the ten-band image at 10 m that 'Classify local climate zones' reads from Sentinel-2 products as delivered (Level-1C or Level-2A, unpacked or zipped) or from files of single bands. The offset of processing baseline 04.00 and later is read from the product and removed, clouds are left out by the scene classification of Level-2A, several dates become a median and several tiles a mosaic.</source>
            <translation>Cria a imagem de dez bandas a 10 m que 'Classificar zonas climáticas locais' lê, a partir de produtos Sentinel-2 tal como fornecidos (Level-1C ou Level-2A, descompactados ou em zip) ou de arquivos de bandas individuais. O offset da baseline de processamento 04.00 ou posterior é lido do produto e removido, as nuvens são excluídas pela classificação da cena do Level-2A, várias datas se tornam uma mediana e vários tiles, um mosaico.</translation>
        </message>
        <message>
            <source>Making the environment {folder} with {python}</source>
            <translation>Criação do ambiente {folder} com {python}</translation>
        </message>
        <message>
            <source>Map LCZs from imagery and training areas</source>
            <translation>Mapear LCZ com imagens e áreas de treino</translation>
        </message>
        <message>
            <source>Map LCZs with a pretrained model</source>
            <translation>Mapear LCZ com um modelo pré-treinado</translation>
        </message>
        <message>
            <source>Map of agreement</source>
            <translation>Mapa de concordância</translation>
        </message>
        <message>
            <source>Map of changes</source>
            <translation>Mapa de mudanças</translation>
        </message>
        <message>
            <source>Mapped area (km²)</source>
            <translation>Área mapeada (km²)</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Mapeamento</translation>
        </message>
        <message>
            <source>Mapping from Sentinel-2 with a published network</source>
            <translation>Mapeamento a partir do Sentinel-2 com uma rede publicada</translation>
        </message>
        <message>
            <source>Maps local climate zones from a Sentinel-2 image with a model file, such as the ones that 'Download weights' makes, and filters the map. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it.</source>
            <translation>Mapeia as zonas climáticas locais a partir de uma imagem Sentinel-2 com um arquivo de modelo, como os que 'Baixar pesos' cria, e filtra o mapa. Um modelo pré-treinado não viu a sua cidade: espere que 60 a 70 % das células estejam certas, e avalie o mapa antes de confiar nele.</translation>
        </message>
        <message>
            <source>Maps the 17 local climate zones from a Sentinel-2 image with a trained model, and from high-resolution RGB imagery too where the model has learnt to: the streams are fused where there is imagery with objects in it, elsewhere the Sentinel-2 stream decides alone. The result is a GeoTIFF with the standard LCZ legend: codes 1 to 10 are the built types, 11 to 17 the land cover types A to G, 0 is no data. Cells whose surroundings miss more than a quarter of their pixels are no data.</source>
            <translation>Mapeia as 17 zonas climáticas locais a partir de uma imagem Sentinel-2 com um modelo treinado, e também a partir de imagens RGB de alta resolução se o modelo aprendeu a usá-las: os ramos são combinados onde há imagens com objetos; nos demais lugares, o ramo Sentinel-2 decide sozinho. O resultado é um GeoTIFF com a legenda LCZ padrão: os códigos 1 a 10 são os tipos construídos, 11 a 17 os tipos de cobertura do solo A a G, 0 significa sem dados. As células em cujo entorno falta mais de um quarto dos pixels ficam sem dados.</translation>
        </message>
        <message>
            <source>Marking small patches</source>
            <translation>Marcação de manchas pequenas</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>F1 médio das classes</translation>
        </message>
        <message>
            <source>Measures the area of each class of an LCZ map in square kilometres and per cent, in all and in each polygon of a zone layer. Areas are true areas on the ground also in degrees and Web Mercator. No data is no data: it counts for no class. Cells on a zone's edge count by the share inside.</source>
            <translation>Mede a área de cada classe de um mapa LCZ em quilômetros quadrados e em porcentagem, no total e em cada polígono de uma camada de zonas. As áreas são áreas verdadeiras no terreno, também em graus e em Web Mercator. As células sem dados não contam para nenhuma classe. As células na borda de uma zona contam pela fração que fica dentro.</translation>
        </message>
        <message>
            <source>Measuring patches</source>
            <translation>Medição das manchas</translation>
        </message>
        <message>
            <source>Megabytes fetched</source>
            <translation>Megabytes baixados</translation>
        </message>
        <message>
            <source>Megabytes to fetch, about</source>
            <translation>Megabytes a baixar, aproximadamente</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Mixed precision</source>
            <translation>Precisão mista</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model file to evaluate, made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>Arquivo do modelo a avaliar, criado por 'Treinar modelo DF4LCZ' ou 'Importar pesos publicados'.</translation>
        </message>
        <message>
            <source>Model file, for Sentinel-2 streams</source>
            <translation>Arquivo de modelo, para ramos Sentinel-2</translation>
        </message>
        <message>
            <source>Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.</source>
            <translation>Arquivo de modelo, criado por 'Baixar pesos', 'Importar pesos publicados' ou 'Treinar modelo DF4LCZ'.</translation>
        </message>
        <message>
            <source>Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of 'Download weights'.</source>
            <translation>Modelo cujo ramo Sentinel-2 substitui a rede 3D, como está ou com treino adicional, por exemplo um de 'Baixar pesos'.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models know the objects of the segmenter that they were trained with; those of another are refused unless this is set.</source>
            <translation>Os modelos conhecem os objetos do segmentador com que foram treinados; os de outro são recusados, a não ser que esta opção esteja marcada.</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>Months are 1 to 12; given: {wrong}. Check them.</source>
            <translation>Os meses vão de 1 a 12; foi indicado: {wrong}. Verifique-os.</translation>
        </message>
        <message>
            <source>More Sentinel-2 images for the same map, such as the other tiles of a region, also of other UTM zones: each cell is taken from the zone that it lies in. Images of one CRS on the same 10 m pixels are read as one; where they overlap the first that has data counts.</source>
            <translation>Mais imagens Sentinel-2 para o mesmo mapa, como os outros tiles de uma região, também de outras zonas UTM: cada célula é tirada da zona em que está. As imagens de um mesmo SRC sobre os mesmos pixels de 10 m são lidas como uma só; onde se sobrepõem conta a primeira que tem dados.</translation>
        </message>
        <message>
            <source>More than this is refused before anything is fetched.</source>
            <translation>Mais do que isto é recusado antes que algo seja baixado.</translation>
        </message>
        <message>
            <source>Most cloud (%)</source>
            <translation>Máximo de nuvens (%)</translation>
        </message>
        <message>
            <source>Most nodes</source>
            <translation>Máximo de nós</translation>
        </message>
        <message>
            <source>Most passes over the training samples; the best one counts.</source>
            <translation>Número máximo de passagens pelas amostras de treino; vale a melhor.</translation>
        </message>
        <message>
            <source>Most to fetch (MB)</source>
            <translation>Máximo a baixar (MB)</translation>
        </message>
        <message>
            <source>Most windows of one area</source>
            <translation>Máximo de janelas por área</translation>
        </message>
        <message>
            <source>Most windows of one class</source>
            <translation>Máximo de janelas por classe</translation>
        </message>
        <message>
            <source>Name of the collection in the catalogue; by default that of the level.</source>
            <translation>Nome da coleção no catálogo; por padrão, a do nível.</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Nome do modelo</translation>
        </message>
        <message>
            <source>Name the source as: {licence}</source>
            <translation>Cite a fonte como: {licence}</translation>
        </message>
        <message>
            <source>Names of the bands in their order, such as B02,B03,B04, and - for bands that are none. By default what names, wavelengths or the files of a virtual raster say, else the usual order, if they look so.</source>
            <translation>Nomes das bandas na sua ordem, como B02,B03,B04, e - para as que não o são. Por padrão, o que dizem os nomes, os comprimentos de onda ou os arquivos de um raster virtual; senão a ordem habitual, se assim parecer.</translation>
        </message>
        <message>
            <source>Names the zones in tables and charts; by default a field called name, else the features' numbers.</source>
            <translation>Dá nome às zonas em tabelas e gráficos; por padrão, um campo chamado name ou, se não houver, os números das feições.</translation>
        </message>
        <message>
            <source>Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.</source>
            <translation>São necessárias as bandas Sentinel-2 {bands}, assim chamadas nas descrições das bandas.</translation>
        </message>
        <message>
            <source>Neither probabilities nor an image was given. Give the probabilities of a first map, or, before there is one, the Sentinel-2 image.</source>
            <translation>Não foram indicadas nem probabilidades nem uma imagem. Indique as probabilidades de um primeiro mapa ou, antes de haver um, a imagem Sentinel-2.</translation>
        </message>
        <message>
            <source>Network of further features</source>
            <translation>Rede das outras características</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream</source>
            <translation>Rede do ramo Google Earth</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream: gcn2 looks at texture, shape and surroundings of up to 200 objects, gcn is that of the paper, and taken where the training set has nothing more.</source>
            <translation>Rede do ramo Google Earth: gcn2 considera a textura, a forma e o entorno de até 200 objetos; gcn é a do artigo, e é usada quando o conjunto de treino não tem nada além disso.</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream</source>
            <translation>Rede do ramo Sentinel-2</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream: resnet3d is the paper's, sen2lcz and resnet_v2 are smaller 2D networks.</source>
            <translation>Rede do ramo Sentinel-2: resnet3d é a do artigo, sen2lcz e resnet_v2 são redes 2D menores.</translation>
        </message>
        <message>
            <source>Network of the stream of further features: feature_net is light, and takes up to some hundred bands.</source>
            <translation>Rede do ramo das outras características: feature_net é leve e aceita até algumas centenas de bandas.</translation>
        </message>
        <message>
            <source>New training areas</source>
            <translation>Novas áreas de treino</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found, but the smaller PyTorch for processors cannot be had: {index} does not answer. The build of the package index is taken.</source>
            <translation>Nenhuma placa gráfica NVIDIA foi encontrada, mas o PyTorch menor para processadores não pode ser obtido: {index} não responde. Usa-se a compilação do índice de pacotes.</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found: the smaller PyTorch for processors is taken.</source>
            <translation>Nenhuma placa gráfica NVIDIA foi encontrada: usa-se o PyTorch menor para processadores.</translation>
        </message>
        <message>
            <source>No Python {need} to {newest} that can make virtual environments was found ({listed}). Install Python (on Debian and Ubuntu also the package python3-venv), or make an environment yourself from {requirements} and name its Python in the options.</source>
            <translation>Não foi encontrado nenhum Python {need} a {newest} que possa criar ambientes virtuais ({listed}). Instale o Python (no Debian e no Ubuntu, também o pacote python3-venv), ou crie por conta própria um ambiente a partir de {requirements} e indique o Python dele nas opções.</translation>
        </message>
        <message>
            <source>No RGB imagery was given: the Sentinel-2 stream decides alone.</source>
            <translation>Nenhuma imagem RGB foi indicada: o ramo Sentinel-2 decide sozinho.</translation>
        </message>
        <message>
            <source>No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.</source>
            <translation>Nenhum produto Sentinel-2 foi indicado. Escolha uma pasta SAFE ou um zip, ou os arquivos das suas bandas.</translation>
        </message>
        <message>
            <source>No areas yet of: {classes}. Draw some where you know that there are any.</source>
            <translation>Ainda não há áreas de: {classes}. Desenhe algumas onde souber que existem.</translation>
        </message>
        <message>
            <source>No cell has data in two of the maps. Choose maps of the same place.</source>
            <translation>Nenhuma célula tem dados em dois dos mapas. Escolha mapas do mesmo lugar.</translation>
        </message>
        <message>
            <source>No class yet</source>
            <translation>Ainda sem classe</translation>
        </message>
        <message>
            <source>No codes are given. Give each value with its class, such as 21=1,22=2,31=A.</source>
            <translation>Nenhum código foi indicado. Indique cada valor com a sua classe, como 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>No extent</source>
            <translation>Sem área</translation>
        </message>
        <message>
            <source>No field of {source} holds LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {looked}; its fields are: {names}. {advice}</source>
            <translation>Nenhum campo de {source} contém classes LCZ (1 a 17, A a G, 101 a 107 ou nomes). Campos examinados: {looked}; campos existentes: {names}. {advice}</translation>
        </message>
        <message>
            <source>No fixed versions are known for {tag}; the newest that fit are taken.</source>
            <translation>Não são conhecidas versões fixas para {tag}; são usadas as mais recentes que servem.</translation>
        </message>
        <message>
            <source>No geometry</source>
            <translation>Sem geometria</translation>
        </message>
        <message>
            <source>No layer of {name} holds polygons with LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {layers}. Choose the class field and the layer, as {example}.</source>
            <translation>Nenhuma camada de {name} contém polígonos com classes LCZ (1 a 17, A a G, 101 a 107 ou nomes). Camadas examinadas: {layers}. Escolha o campo da classe e a camada, como {example}.</translation>
        </message>
        <message>
            <source>No object of {min_area_m2:g} m² or more was found; the layer is empty.</source>
            <translation>Não foi encontrado nenhum objeto de {min_area_m2:g} m² ou mais; a camada está vazia.</translation>
        </message>
        <message>
            <source>No scene is left that can be trusted. Choose other dates or another catalogue.</source>
            <translation>Não resta nenhuma cena confiável. Escolha outras datas ou outro catálogo.</translation>
        </message>
        <message>
            <source>No space is left in {folder}, which is needed to write {destination}. Make room there.</source>
            <translation>Não há mais espaço em {folder}, que é necessário para gravar {destination}. Libere espaço ali.</translation>
        </message>
        <message>
            <source>No space is left to write {destination}. Make room or choose another place.</source>
            <translation>Não há mais espaço para gravar {destination}. Libere espaço ou escolha outro local.</translation>
        </message>
        <message>
            <source>No temporary folder can be made ({error}). Make room in {folder}, or set the variable TMPDIR (on Windows TEMP) to another folder.</source>
            <translation>Não é possível criar uma pasta temporária ({error}). Libere espaço em {folder}, ou defina outra pasta na variável TMPDIR (no Windows, TEMP).</translation>
        </message>
        <message>
            <source>No training samples of: {unseen}. The model will not know these classes.</source>
            <translation>Sem amostras de treino de: {unseen}. O modelo não conhecerá essas classes.</translation>
        </message>
        <message>
            <source>No usable training area is left in {name}. {problems}</source>
            <translation>Não resta nenhuma área de treino utilizável em {name}. {problems}</translation>
        </message>
        <message>
            <source>No window centre at a step of {step:g} m</source>
            <translation>Nenhum centro de janela com um passo de {step:g} m</translation>
        </message>
        <message>
            <source>No window of class {title} is left</source>
            <translation>Não resta nenhuma janela da classe {title}</translation>
        </message>
        <message>
            <source>No window of {window_m:g} m around a training area of {name} lies wholly on the images. Check that areas and images show the same place.</source>
            <translation>Nenhuma janela de {window_m:g} m em torno de uma área de treino de {name} fica inteiramente dentro das imagens. Verifique se as áreas e as imagens mostram o mesmo lugar.</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>Nós</translation>
        </message>
        <message>
            <source>Nodes and edges are written as GeoPackages (.gpkg); given: {name}.</source>
            <translation>Os nós e as arestas são gravados como GeoPackages (.gpkg); foi indicado: {name}.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on the image. Check the coordinate reference systems of both, or choose an image of the same place.</source>
            <translation>Nenhuma das {count} áreas de {name} fica sobre a imagem. Verifique os sistemas de referência de coordenadas de ambas, ou escolha uma imagem do mesmo lugar.</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose data of the same place.</source>
            <translation>Nenhuma das {count} áreas de {name} fica sobre {reader_name}. Verifique os sistemas de referência de coordenadas de ambos, ou escolha dados do mesmo lugar.</translation>
        </message>
        <message>
            <source>None of the {count} zones of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose zones of the same place.</source>
            <translation>Nenhuma das {count} zonas de {name} fica sobre {reader_name}. Verifique os sistemas de referência de coordenadas de ambos, ou escolha zonas do mesmo lugar.</translation>
        </message>
        <message>
            <source>Not a window of 320 m wholly on {image}</source>
            <translation>Nenhuma janela de 320 m inteiramente dentro de {image}</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, in which there is no Sentinel-2 product as delivered (MTD_MSIL1C.xml or MTD_MSIL2A.xml).</source>
            <translation>Não usados de {path}: {files}, onde não há nenhum produto Sentinel-2 tal como fornecido (MTD_MSIL1C.xml ou MTD_MSIL2A.xml).</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, which lie beside the products in it. Choose these files too if they are wanted.</source>
            <translation>Não usados de {path}: {files}, que estão ao lado dos produtos nela contidos. Escolha também esses arquivos se forem desejados.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, or mask fewer classes.</source>
            <translation>Não resta nada das cenas: todos os pixels são nodata ou nuvens. Escolha outra extensão ou data, ou mascare menos classes.</translation>
        </message>
        <message>
            <source>Nothing is suggested where they are, nor where it looks as there.</source>
            <translation>Nada é sugerido onde elas estão, nem onde o lugar se parece com elas.</translation>
        </message>
        <message>
            <source>Nothing tells where {name} lies on the ground: it has no geotransform, no world file and no control points. Give it its place first (Raster &gt; Georeferencer, or put its world file beside it).</source>
            <translation>Nada indica onde {name} fica no terreno: não tem geotransformação, nem world file, nem pontos de controle. Dê-lhe primeiro a sua posição (Raster &gt; Georreferenciador, ou coloque o world file ao lado dele).</translation>
        </message>
        <message>
            <source>Nothing to write: name a stack or a table of classes, or zones and what to write of them.</source>
            <translation>Nada a gravar: indique um raster de parâmetros ou uma tabela de classes, ou zonas e o que gravar delas.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi gravado.</translation>
        </message>
        <message>
            <source>Nowhere does {name} show {size:g} m of one class for: {classes}. Look for these yourself, or choose a smaller size.</source>
            <translation>Em nenhum lugar {name} mostra {size:g} m de uma só classe para: {classes}. Procure-as por conta própria, ou escolha um tamanho menor.</translation>
        </message>
        <message>
            <source>NumPy arrays</source>
            <translation>Arrays NumPy</translation>
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
            <translation>Número de células</translation>
        </message>
        <message>
            <source>Number of cells compared</source>
            <translation>Número de células comparadas</translation>
        </message>
        <message>
            <source>Number of cells that Sentinel-2 decided alone</source>
            <translation>Número de células em que o Sentinel-2 decidiu sozinho</translation>
        </message>
        <message>
            <source>Number of cells with data</source>
            <translation>Número de células com dados</translation>
        </message>
        <message>
            <source>Number of cells without data</source>
            <translation>Número de células sem dados</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Número de classes</translation>
        </message>
        <message>
            <source>Number of edges</source>
            <translation>Número de arestas</translation>
        </message>
        <message>
            <source>Number of flagged areas</source>
            <translation>Número de áreas sinalizadas</translation>
        </message>
        <message>
            <source>Number of images used</source>
            <translation>Número de imagens usadas</translation>
        </message>
        <message>
            <source>Number of labelled points</source>
            <translation>Número de pontos rotulados</translation>
        </message>
        <message>
            <source>Number of models in the plugin's folder</source>
            <translation>Número de modelos na pasta do complemento</translation>
        </message>
        <message>
            <source>Number of nodes</source>
            <translation>Número de nós</translation>
        </message>
        <message>
            <source>Number of objects</source>
            <translation>Número de objetos</translation>
        </message>
        <message>
            <source>Number of places</source>
            <translation>Número de locais</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Número de pontos</translation>
        </message>
        <message>
            <source>Number of points without a label</source>
            <translation>Número de pontos sem rótulo</translation>
        </message>
        <message>
            <source>Number of problems found in the areas</source>
            <translation>Número de problemas encontrados nas áreas</translation>
        </message>
        <message>
            <source>Number of reference areas on the map</source>
            <translation>Número de áreas de referência no mapa</translation>
        </message>
        <message>
            <source>Number of reference cells</source>
            <translation>Número de células de referência</translation>
        </message>
        <message>
            <source>Number of reference cells without data in the map</source>
            <translation>Número de células de referência sem dados no mapa</translation>
        </message>
        <message>
            <source>Number of samples</source>
            <translation>Número de amostras</translation>
        </message>
        <message>
            <source>Number of scenes</source>
            <translation>Número de cenas</translation>
        </message>
        <message>
            <source>Number of scenes used</source>
            <translation>Número de cenas usadas</translation>
        </message>
        <message>
            <source>Number of suggestions</source>
            <translation>Número de sugestões</translation>
        </message>
        <message>
            <source>Number of training areas</source>
            <translation>Número de áreas de treino</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Número de janelas</translation>
        </message>
        <message>
            <source>Number, area, perimeter, shape and vertices by class.</source>
            <translation>Número, área, perímetro, forma e vértices por classe.</translation>
        </message>
        <message>
            <source>Numbers of the bands that show red, green and blue, such as 3,2,1. By default those that the image marks by colour or names so, else those that QGIS draws.</source>
            <translation>Números das bandas que mostram vermelho, verde e azul, como 3,2,1. Por padrão, as que a imagem marca assim por cor ou nome; se não houver, as que o QGIS desenha.</translation>
        </message>
        <message>
            <source>Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.</source>
            <translation>Números dos meses que contam em qualquer ano, como 5,6,7,8,9; por padrão, todos.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification of Level-2A: 1 defective, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow, 2 dark.</source>
            <translation>Números da classificação da cena do Level-2A: 1 defeituoso, 3 sombra de nuvem, 8 e 9 nuvem, 10 cirro fino, 11 neve, 2 escuro.</translation>
        </message>
        <message>
            <source>Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
            <translation>Números da classificação da cena: 0 sem dados, 1 defeituoso, 2 escuro, 3 sombra de nuvem, 4 vegetação, 5 solo exposto, 6 água, 7 não classificado, 8 e 9 nuvem, 10 cirro fino, 11 neve.</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Objects in high-resolution imagery</source>
            <translation>Objetos em imagens de alta resolução</translation>
        </message>
        <message>
            <source>Objects in the image</source>
            <translation>Objetos na imagem</translation>
        </message>
        <message>
            <source>Objects that 'Segment objects' found in the image, to save that work.</source>
            <translation>Objetos que 'Segmentar objetos' encontrou na imagem, para poupar esse trabalho.</translation>
        </message>
        <message>
            <source>Objects with less area inside the window are left out.</source>
            <translation>Os objetos com menos área dentro da janela são excluídos.</translation>
        </message>
        <message>
            <source>Of the bands of {name}, some names tell a pixel size, such as {sized}, and others none, such as {unsized}: they look like two products, as of Level-2A and Level-1C, whose numbers differ. Put the files of each into a folder of its own; if they are of one, name them alike.</source>
            <translation>Nas bandas de {name}, alguns nomes indicam um tamanho de pixel, como {sized}, e outros não, como {unsized}: parecem ser dois produtos, como de Level-2A e Level-1C, cujos números diferem. Coloque os arquivos de cada um em uma pasta própria; se forem de um só, dê-lhes nomes do mesmo tipo.</translation>
        </message>
        <message>
            <source>Of the new layer. By default that of the map, else of the project, else WGS 84.</source>
            <translation>Da nova camada. Por padrão, o do mapa; se não houver, o do projeto; se não houver, WGS 84.</translation>
        </message>
        <message>
            <source>Of the overall accuracy: with 0.03 the truth lies within about 0.06 of the figure. Half of it needs four times the points.</source>
            <translation>Da exatidão global: com 0.03, a verdade fica a cerca de 0.06 do valor. Metade dele exige quatro vezes mais pontos.</translation>
        </message>
        <message>
            <source>Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.</source>
            <translation>De duas máscaras cujas caixas se sobrepõem mais do que este IoU, a pior é descartada; 0.4 como no artigo.</translation>
        </message>
        <message>
            <source>Of {count} scenes {name} does not tell how much cloud they have. They come after the others.</source>
            <translation>De {count} cenas, {name} não informa quantas nuvens elas têm. Elas vêm depois das outras.</translation>
        </message>
        <message>
            <source>Offset of band files</source>
            <translation>Offset dos arquivos de bandas</translation>
        </message>
        <message>
            <source>One row for each class of the map: its area, and the figures of each parameter, in the units of the stack.</source>
            <translation>Uma linha para cada classe do mapa: a sua área e os valores de cada parâmetro, nas unidades do raster.</translation>
        </message>
        <message>
            <source>One row for each zone, with each class's figures.</source>
            <translation>Uma linha para cada zona, com os valores de cada classe.</translation>
        </message>
        <message>
            <source>One row for each zone, with its largest class and the same figures as its layer.</source>
            <translation>Uma linha para cada zona, com a sua maior classe e os mesmos valores da sua camada.</translation>
        </message>
        <message>
            <source>Only nodes up to this distance are joined; by default all are, as in the method.</source>
            <translation>Só são ligados os nós até esta distância; por padrão, são todos, como no método.</translation>
        </message>
        <message>
            <source>Only {read} of {count} features of the layer '{name}' arrived. Try again, or save it as a GeoPackage (Export &gt; Save Features As), check that all are in it, and use that.</source>
            <translation>Só {read} de {count} feições da camada '{name}' chegaram. Tente de novo, ou salve-a como GeoPackage (Exportar &gt; Salvar feições como), verifique se todas estão nele e use esse arquivo.</translation>
        </message>
        <message>
            <source>Other classes in {fields} than in {name}</source>
            <translation>Outras classes em {fields} do que em {name}</translation>
        </message>
        <message>
            <source>Outside of where {crs} is defined</source>
            <translation>Fora da área em que {crs} está definido</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Exatidão global</translation>
        </message>
        <message>
            <source>Overall accuracy OA</source>
            <translation>Exatidão global OA</translation>
        </message>
        <message>
            <source>Overall accuracy on the test samples</source>
            <translation>Exatidão global nas amostras de teste</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Sobreposições</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pacotes</translation>
        </message>
        <message>
            <source>Page with all figures and the confusion matrices.</source>
            <translation>Página com todas as métricas e as matrizes de confusão.</translation>
        </message>
        <message>
            <source>Page with charts and tables.</source>
            <translation>Página com gráficos e tabelas.</translation>
        </message>
        <message>
            <source>Page with charts, tables and the flagged areas.</source>
            <translation>Página com gráficos, tabelas e as áreas sinalizadas.</translation>
        </message>
        <message>
            <source>Page with the curves, the choice of alpha, accuracies and confusion matrices.</source>
            <translation>Página com as curvas, a escolha de alpha, as exatidões e as matrizes de confusão.</translation>
        </message>
        <message>
            <source>Page with the figures and tables.</source>
            <translation>Página com as métricas e as tabelas.</translation>
        </message>
        <message>
            <source>Page with the figures, the cross table and areas.</source>
            <translation>Página com as métricas, a tabela cruzada e as áreas.</translation>
        </message>
        <message>
            <source>Page with the figures, the matrix and box plots.</source>
            <translation>Página com as métricas, a matriz e diagramas de caixa.</translation>
        </message>
        <message>
            <source>Parameter stack</source>
            <translation>Raster de parâmetros</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Part of the image to map. By default the whole image.</source>
            <translation>Parte da imagem a mapear. Por padrão, a imagem inteira.</translation>
        </message>
        <message>
            <source>Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.</source>
            <translation>Parte da imagem a mapear; é ampliada para pixels inteiros de 10 m. Por padrão, a imagem inteira.</translation>
        </message>
        <message>
            <source>Part of the image; by default the whole of a file. Services need it.</source>
            <translation>Parte da imagem; por padrão, o arquivo inteiro. Para os serviços, é obrigatória.</translation>
        </message>
        <message>
            <source>Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.</source>
            <translation>Fração da menor de duas áreas, de 0 a 1, a partir da qual o terreno em comum é considerado uma sobreposição.</translation>
        </message>
        <message>
            <source>Part of the split</source>
            <translation>Parte da divisão</translation>
        </message>
        <message>
            <source>Part to export; required for services. By default all of a file.</source>
            <translation>Parte a exportar; obrigatória para os serviços. Por padrão, o arquivo inteiro.</translation>
        </message>
        <message>
            <source>Part to prepare, widened to whole pixels. By default all that the products cover.</source>
            <translation>Parte a preparar, ampliada para pixels inteiros. Por padrão, tudo o que os produtos cobrem.</translation>
        </message>
        <message>
            <source>Patches of 320 m with four more crops each: the paper's own way, five times the work. Only for comparisons and for models that were trained so.</source>
            <translation>Recortes de 320 m, cada um com mais quatro recortes menores: o modo do artigo, com cinco vezes mais trabalho. Só para comparações e para modelos que foram treinados assim.</translation>
        </message>
        <message>
            <source>Patience (epochs)</source>
            <translation>Paciência (épocas)</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for where none are given.</source>
            <translation>Tamanho do pixel em que os objetos são procurados quando nenhum é indicado.</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller objects and takes longer.</source>
            <translation>Tamanho do pixel em que os objetos são procurados. O método foi feito para 1 m; uma resolução mais fina encontra objetos menores e demora mais.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Planning the synthetic town</source>
            <translation>Planejamento da cidade sintética</translation>
        </message>
        <message>
            <source>Plausible classes</source>
            <translation>Classes plausíveis</translation>
        </message>
        <message>
            <source>Please cite</source>
            <translation>Por favor, cite</translation>
        </message>
        <message>
            <source>Plugin folder</source>
            <translation>Pasta do complemento</translation>
        </message>
        <message>
            <source>Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.</source>
            <translation>Pontos no centro da caixa de cada objeto: janela, número, objeto, vermelho, verde e azul médios, cx e cy.</translation>
        </message>
        <message>
            <source>Points of 'Draw accuracy sample' with the class filled in. Points without a class are left out, and so are classes of the map without a labelled point, as long as they cover 5 % of it at most.</source>
            <translation>Pontos de 'Sortear amostra de exatidão' com a classe preenchida. Os pontos sem classe são excluídos, e também as classes do mapa sem nenhum ponto rotulado, desde que cubram no máximo 5 % dele.</translation>
        </message>
        <message>
            <source>Points of each class at least</source>
            <translation>Mínimo de pontos por classe</translation>
        </message>
        <message>
            <source>Points or lines instead of polygons</source>
            <translation>Pontos ou linhas em vez de polígonos</translation>
        </message>
        <message>
            <source>Polygons of class {title}: {count}, fewer than {fewest}</source>
            <translation>Polígonos da classe {title}: {count}, menos de {fewest}</translation>
        </message>
        <message>
            <source>Polygons of known class, which the map's maker should not have trained with. Any CRS. A cell counts when its centre lies in one, and once however many do; an area that holds no centre counts the cell in which it lies, unless that cell's centre lies in another. Cells of areas of different classes are left out. Give either these or a reference map.</source>
            <translation>Polígonos de classe conhecida, que não deveriam ter sido usados no treino por quem fez o mapa. Qualquer SRC. Uma célula conta quando o seu centro fica em um deles, e uma só vez, sejam quantos forem; uma área que não contém nenhum centro conta a célula em que fica, a menos que o centro dessa célula fique em outra área. As células de áreas de classes diferentes são excluídas. Indique estes polígonos ou um mapa de referência.</translation>
        </message>
        <message>
            <source>Polygons to average the parameters in, such as a model's grid cells. Any CRS.</source>
            <translation>Polígonos em que calcular a média dos parâmetros, como as células da malha de um modelo. Qualquer SRC.</translation>
        </message>
        <message>
            <source>Polygons to measure one by one, such as districts. Any CRS.</source>
            <translation>Polígonos a medir um por um, como os bairros. Qualquer SRC.</translation>
        </message>
        <message>
            <source>Polygons with their class (field class, 1 to 17), or a KML file with a folder for each class; five and more a class.</source>
            <translation>Polígonos com a sua classe (campo class, 1 a 17), ou um arquivo KML com uma pasta para cada classe; cinco ou mais por classe.</translation>
        </message>
        <message>
            <source>Polygons with their class that the training does not use. The training areas themselves would flatter.</source>
            <translation>Polígonos com a sua classe que o treino não usa. As próprias áreas de treino dariam um resultado favorável demais.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.</source>
            <translation>Polígonos com a sua classe, ou um arquivo KML ou KMZ com uma pasta para cada classe, como no modelo de arquivo do WUDAPT.</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. At least three areas a class; five and more make better models.</source>
            <translation>Polígonos com a sua classe, ou um arquivo KML ou KMZ com uma pasta para cada classe, como no modelo de arquivo do WUDAPT. Pelo menos três áreas por classe; cinco ou mais dão modelos melhores.</translation>
        </message>
        <message>
            <source>Prepare Sentinel-2 image</source>
            <translation>Preparar imagem Sentinel-2</translation>
        </message>
        <message>
            <source>Pretrained Sentinel-2 stream</source>
            <translation>Ramo Sentinel-2 pré-treinado</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilidades</translation>
        </message>
        <message>
            <source>Probabilities of the maps</source>
            <translation>Probabilidades dos mapas</translation>
        </message>
        <message>
            <source>Products or band files</source>
            <translation>Produtos ou arquivos de bandas</translation>
        </message>
        <message>
            <source>Published weights</source>
            <translation>Pesos publicados</translation>
        </message>
        <message>
            <source>Published weights on this computer</source>
            <translation>Pesos publicados neste computador</translation>
        </message>
        <message>
            <source>Published weights that are not on this computer</source>
            <translation>Pesos publicados que não estão neste computador</translation>
        </message>
        <message>
            <source>Put the polygons into one folder per class, or choose the class field.</source>
            <translation>Coloque os polígonos em uma pasta por classe, ou escolha o campo da classe.</translation>
        </message>
        <message>
            <source>PyTorch build</source>
            <translation>Compilação do PyTorch</translation>
        </message>
        <message>
            <source>Python had kept a damaged file, as a full disk leaves it ({path}). It is removed now: run this again.</source>
            <translation>O Python tinha guardado um arquivo danificado, como um disco cheio o deixa ({path}). Ele foi removido agora: execute de novo.</translation>
        </message>
        <message>
            <source>Python of the engine</source>
            <translation>Python do motor de cálculo</translation>
        </message>
        <message>
            <source>Python of the engine (empty: the private environment)</source>
            <translation>Python do motor de cálculo (vazio: o ambiente próprio)</translation>
        </message>
        <message>
            <source>Python of the engine, empty without one</source>
            <translation>Python do motor de cálculo, vazio se não houver</translation>
        </message>
        <message>
            <source>Python version</source>
            <translation>Versão do Python</translation>
        </message>
        <message>
            <source>QGIS style</source>
            <translation>Estilo do QGIS</translation>
        </message>
        <message>
            <source>QGIS style (.qml) to load into other layers with the same codes.</source>
            <translation>Estilo do QGIS (.qml) para carregar em outras camadas com os mesmos códigos.</translation>
        </message>
        <message>
            <source>QGIS's Python</source>
            <translation>Python do QGIS</translation>
        </message>
        <message>
            <source>RGB image</source>
            <translation>Imagem RGB</translation>
        </message>
        <message>
            <source>RGB image (synthetic)</source>
            <translation>Imagem RGB (sintética)</translation>
        </message>
        <message>
            <source>Radius (m)</source>
            <translation>Raio (m)</translation>
        </message>
        <message>
            <source>Radius of the majority filter in metres; three cells are usual.</source>
            <translation>Raio do filtro majority em metros; três células são o habitual.</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Semente aleatória</translation>
        </message>
        <message>
            <source>Rare classes get so many; 15 tell little of a class, 50 tell it well.</source>
            <translation>As classes raras recebem este número; 15 dizem pouco de uma classe, 50 dizem bastante.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain.</source>
            <translation>Raster de códigos LCZ 1-17, 101-107, 31-41 ou 51-61. Para w2w, ele deve estender-se além do domínio do WRF.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for.</source>
            <translation>Raster de códigos LCZ 1-17, 101-107, 31-41 ou 51-61; os filtros são feitos para células de cerca de 100 m.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme, of any grid and CRS.</source>
            <translation>Raster de códigos LCZ em qualquer esquema usual, de qualquer malha e SRC.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme. Suggested are squares that it shows as one class throughout, far from each other.</source>
            <translation>Raster de códigos LCZ em qualquer esquema usual. São sugeridos quadrados que ele mostra inteiramente como uma só classe, distantes uns dos outros.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme; the comparison is made on its grid. Of a series the earliest.</source>
            <translation>Raster de códigos LCZ em qualquer esquema usual; a comparação é feita na malha dele. De uma série, o mais antigo.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes of one of the four schemes; any number type and CRS.</source>
            <translation>Raster de códigos LCZ de um dos quatro esquemas; qualquer tipo numérico e SRC.</translation>
        </message>
        <message>
            <source>Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61.</source>
            <translation>Raster de códigos LCZ: 1 a 17, ou com 101 a 107 para as classes naturais, ou 31 a 41 ou 51 a 61 do WRF.</translation>
        </message>
        <message>
            <source>Raster of any further features, each band one: Sentinel-1, other seasons, yearly embeddings. Any CRS and resolution; it is read on the 10 m grid of the Sentinel-2 image. 'Train DF4LCZ model' learns a stream of its own from it, and maps need the same bands.</source>
            <translation>Raster de quaisquer outras características, uma por banda: Sentinel-1, outras estações, representações anuais. Qualquer SRC e resolução; é lido na grelha de 10 m da imagem Sentinel-2. 'Treinar modelo DF4LCZ' aprende dele um ramo próprio, e os mapas precisam das mesmas bandas.</translation>
        </message>
        <message>
            <source>Raster of the 17 class probabilities that 'Classify local climate zones' writes. Without one, before there is a map, places are suggested that stand for what the image shows.</source>
            <translation>Raster das probabilidades das 17 classes que 'Classificar zonas climáticas locais' grava. Sem ele, antes de haver um mapa, são sugeridos locais que representam o que a imagem mostra.</translation>
        </message>
        <message>
            <source>Raster of the same features as in the model's training set: the same bands in the same order and unit. Any CRS and resolution. Without it, and where it is missing, the other streams decide.</source>
            <translation>Raster das mesmas características do conjunto de treino do modelo: as mesmas bandas na mesma ordem e unidade. Qualquer SRC e resolução. Sem ele, e onde falte, decidem os outros ramos.</translation>
        </message>
        <message>
            <source>Raster of the streams' classes of the same run, for a model with two streams.</source>
            <translation>Raster das classes dos ramos da mesma execução, para um modelo com dois ramos.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, as 'Prepare Sentinel-2 image' makes it.</source>
            <translation>Raster com as bandas B2, B3, B4, B5, B6, B7, B8, B8A, B11 e B12, como 'Preparar imagem Sentinel-2' o cria.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.</source>
            <translation>Raster com as bandas B2, B3, B4, B5, B6, B7, B8, B8A, B11 e B12, encontradas pelos nomes.</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names, wavelengths or the files of a virtual raster; without these, images of 10, 12 or 13 bands that look like the usual order are understood. Numbers are reflectance x 10000, or what the file's scale and offset make so, or fractions. A pixel is missing where all bands are 0 or the file says so. Any CRS and resolution.</source>
            <translation>Raster com as bandas B2, B3, B4, B5, B6, B7, B8, B8A, B11 e B12. As bandas são encontradas pelos nomes, comprimentos de onda ou arquivos de um raster virtual; sem eles, entendem-se imagens de 10, 12 ou 13 bandas que parecem estar na ordem habitual. Os números são refletância x 10000, ou o que a escala e o deslocamento do arquivo fazem deles, ou frações. Um pixel falta onde todas as bandas são 0 ou o arquivo o diz. Qualquer SRC e resolução.</translation>
        </message>
        <message>
            <source>Rasters of the 17 class probabilities that 'Classify local climate zones' writes, one of each map, in their order. Each cell is then believed as far as its own probabilities say, so that two maps show changes already where both are sure; the accuracy and the confusion matrix are not used.</source>
            <translation>Rasters das 17 probabilidades de classe que «Classificar zonas climáticas locais» escreve, um de cada mapa, na sua ordem. Cada célula é então acreditada tanto quanto dizem as suas próprias probabilidades, de modo que já dois mapas mostram mudanças onde ambos estão seguros; a exatidão e a matriz de confusão não são usadas.</translation>
        </message>
        <message>
            <source>Reading the codes</source>
            <translation>Leitura dos códigos</translation>
        </message>
        <message>
            <source>Reading the image</source>
            <translation>Leitura da imagem</translation>
        </message>
        <message>
            <source>Reading the training set</source>
            <translation>Leitura do conjunto de treino</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leitura de {name}</translation>
        </message>
        <message>
            <source>Reading {name} does not come to an end: it is damaged. Download it again.</source>
            <translation>A leitura de {name} não chega ao fim: está danificado. Baixe-o de novo.</translation>
        </message>
        <message>
            <source>Reading {name} failed ({error}). The file may be damaged or not fully copied.</source>
            <translation>A leitura de {name} falhou ({error}). O arquivo pode estar danificado ou não ter sido copiado por inteiro.</translation>
        </message>
        <message>
            <source>Ready models</source>
            <translation>Modelos prontos</translation>
        </message>
        <message>
            <source>Reference and map differ in size: {size} and {mapped_size} values.</source>
            <translation>A referência e o mapa têm tamanhos diferentes: {size} e {mapped_size} valores.</translation>
        </message>
        <message>
            <source>Reference areas</source>
            <translation>Áreas de referência</translation>
        </message>
        <message>
            <source>Reference map</source>
            <translation>Mapa de referência</translation>
        </message>
        <message>
            <source>Reflectance of {name} is taken as {formula}.</source>
            <translation>A reflectância de {name} é tomada como {formula}.</translation>
        </message>
        <message>
            <source>Reflectance offset</source>
            <translation>Offset de reflectância</translation>
        </message>
        <message>
            <source>Reflectance scale</source>
            <translation>Escala de reflectância</translation>
        </message>
        <message>
            <source>Rendering Sentinel-2</source>
            <translation>Geração da imagem Sentinel-2</translation>
        </message>
        <message>
            <source>Rendering the RGB image</source>
            <translation>Geração da imagem RGB</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>Repeats of another area of the same class</source>
            <translation>Repetições de outra área da mesma classe</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Report of the accuracy</source>
            <translation>Relatório da exatidão</translation>
        </message>
        <message>
            <source>Report of the areas</source>
            <translation>Relatório das áreas</translation>
        </message>
        <message>
            <source>Report of the training</source>
            <translation>Relatório do treino</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Reamostragem</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>Resolução (m)</translation>
        </message>
        <message>
            <source>Resolution of objects (m)</source>
            <translation>Resolução dos objetos (m)</translation>
        </message>
        <message>
            <source>Resume a stopped training</source>
            <translation>Retomar um treino interrompido</translation>
        </message>
        <message>
            <source>Run 'Import published weights' to make a model of published weights (.h5, .hdf5).</source>
            <translation>Execute 'Importar pesos publicados' para fazer um modelo de pesos publicados (.h5, .hdf5).</translation>
        </message>
        <message>
            <source>Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named.</source>
            <translation>Execute 'Instalar motor de cálculo' com 'Reparar' marcado, ou instale os pacotes no Python que indicou.</translation>
        </message>
        <message>
            <source>SAM checkpoints</source>
            <translation>Checkpoints do SAM</translation>
        </message>
        <message>
            <source>SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', which needs none.</source>
            <translation>O SAM precisa de pesos. Indique o caminho de um checkpoint ou um destes: {ids}; ou escolha o segmentador 'superpixels', que não precisa deles.</translation>
        </message>
        <message>
            <source>SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's patch; 544 needs a hundredth of the paper's work.</source>
            <translation>O SAM vê cada tile com 1024 pixels: tiles menores encontram objetos menores e demoram mais. 320 é o recorte do artigo; 544 exige um centésimo do trabalho do artigo.</translation>
        </message>
        <message>
            <source>SAM weights</source>
            <translation>Pesos do SAM</translation>
        </message>
        <message>
            <source>SAM: overlap of doubles</source>
            <translation>SAM: sobreposição de duplicados</translation>
        </message>
        <message>
            <source>SAM: patch by patch, as the paper's code</source>
            <translation>SAM: recorte por recorte, como o código do artigo</translation>
        </message>
        <message>
            <source>SAM: predicted IoU</source>
            <translation>SAM: IoU previsto</translation>
        </message>
        <message>
            <source>SAM: prompts on 320 m</source>
            <translation>SAM: prompts em 320 m</translation>
        </message>
        <message>
            <source>SAM: side of a tile (m)</source>
            <translation>SAM: lado de um tile (m)</translation>
        </message>
        <message>
            <source>SAM: smallest hole or island (m²)</source>
            <translation>SAM: área mínima de buraco ou ilha (m²)</translation>
        </message>
        <message>
            <source>SAM: stability</source>
            <translation>SAM: estabilidade</translation>
        </message>
        <message>
            <source>Scene {scene} of {scenes}, {megabytes:.1f} MB fetched</source>
            <translation>Cena {scene} de {scenes}, {megabytes:.1f} MB baixados</translation>
        </message>
        <message>
            <source>Scenes with more cloud, by the catalogue's own figure, are not taken.</source>
            <translation>As cenas com mais nuvens, segundo o valor do próprio catálogo, não são usadas.</translation>
        </message>
        <message>
            <source>Search Sentinel-2 images</source>
            <translation>Buscar imagens Sentinel-2</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Locais pesquisados</translation>
        </message>
        <message>
            <source>Second LCZ map</source>
            <translation>Segundo mapa LCZ</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>Seed of all that is random; the same seed gives the same model on the same computer.</source>
            <translation>Semente de tudo o que é aleatório; a mesma semente dá o mesmo modelo no mesmo computador.</translation>
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
            <translation>Segmentação de {name} com {recorded}, como no treino do modelo.</translation>
        </message>
        <message>
            <source>Sentinel-2 image</source>
            <translation>Imagem Sentinel-2</translation>
        </message>
        <message>
            <source>Sentinel-2 image (synthetic)</source>
            <translation>Imagem Sentinel-2 (sintética)</translation>
        </message>
        <message>
            <source>Sentinel-2 stream</source>
            <translation>Ramo Sentinel-2</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Configuração</translation>
        </message>
        <message>
            <source>Sets up the engine: a private Python environment with PyTorch, rasterio and the other packages that the networks need, in your user folder. QGIS's own Python is not touched. It downloads some 300 MB, up to 3 GB with support for NVIDIA graphics cards, and takes some minutes; it is needed once, and again after updates of the plugin that need other packages.</source>
            <translation>Prepara o motor de cálculo: um ambiente Python próprio, na sua pasta pessoal, com o PyTorch, o rasterio e os outros pacotes de que as redes precisam. O Python do QGIS não é alterado. São baixados cerca de 300 MB, até 3 GB com suporte a placas gráficas NVIDIA, o que leva alguns minutos; é necessário uma vez, e de novo depois de atualizações do complemento que precisem de outros pacotes.</translation>
        </message>
        <message>
            <source>Settings in force</source>
            <translation>Configurações em vigor</translation>
        </message>
        <message>
            <source>Several layers of polygons ({layers})</source>
            <translation>Várias camadas de polígonos ({layers})</translation>
        </message>
        <message>
            <source>Several maps are called {names}. Give each a name of its own.</source>
            <translation>Vários mapas se chamam {names}. Dê a cada um o seu próprio nome.</translation>
        </message>
        <message>
            <source>Several parts</source>
            <translation>Várias partes</translation>
        </message>
        <message>
            <source>Share of a sample's label that goes to the other classes, by how alike they are in the weighted accuracy OAw, so that a confusion with a similar class costs less; 0 leaves labels as they are.</source>
            <translation>Parte do rótulo de uma amostra que vai para as outras classes, conforme a semelhança delas na exatidão ponderada OAw, de modo que a confusão com uma classe semelhante custe menos; 0 deixa os rótulos como estão.</translation>
        </message>
        <message>
            <source>Share of cells of the same class OA</source>
            <translation>Fração de células da mesma classe OA</translation>
        </message>
        <message>
            <source>Share of the cells of each map that are right, by an assessment of the maps; 0.7 is what published networks reach at most on new cities. A change must be surer than such errors.</source>
            <translation>Parcela das células de cada mapa que está certa, segundo uma avaliação dos mapas; 0.7 é o máximo que as redes publicadas alcançam em cidades novas. Uma mudança deve ser mais segura que tais erros.</translation>
        </message>
        <message>
            <source>Share of the cells that changed</source>
            <translation>Fração das células que mudaram</translation>
        </message>
        <message>
            <source>Share of the extent with data</source>
            <translation>Fração da extensão com dados</translation>
        </message>
        <message>
            <source>Share of the ground that changes its class from one map to the next, about.</source>
            <translation>Parcela do terreno que muda de classe de um mapa para o seguinte, aproximadamente.</translation>
        </message>
        <message>
            <source>Share of the seen pixels masked as cloud</source>
            <translation>Fração dos pixels observados que foi mascarada como nuvem</translation>
        </message>
        <message>
            <source>Share that makes an overlap</source>
            <translation>Fração a partir da qual há sobreposição</translation>
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
            <translation>Lado de um pixel em metros. A segmentação do DF4LCZ foi feita para 1 m.</translation>
        </message>
        <message>
            <source>Side of a place (m)</source>
            <translation>Lado de um local (m)</translation>
        </message>
        <message>
            <source>Side of a suggestion (m)</source>
            <translation>Lado de uma sugestão (m)</translation>
        </message>
        <message>
            <source>Side of a window; 320 m is what the method was made for.</source>
            <translation>Lado de uma janela; o método foi feito para 320 m.</translation>
        </message>
        <message>
            <source>Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.</source>
            <translation>Lado das células do mapa em metros, um múltiplo de 10. O método foi feito para 100 m.</translation>
        </message>
        <message>
            <source>Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.</source>
            <translation>Lado da cidade em metros, um múltiplo de 100. A partir de 4000 m, cada classe tem cinco bairros ou mais.</translation>
        </message>
        <message>
            <source>Slivers, thinner than {width:.0f} m</source>
            <translation>Áreas estreitas demais, com menos de {width:.0f} m de largura</translation>
        </message>
        <message>
            <source>Smaller areas are flagged; 20000 m² are two cells of a 100 m map.</source>
            <translation>As áreas menores são sinalizadas; 20000 m² são duas células de um mapa de 100 m.</translation>
        </message>
        <message>
            <source>Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.</source>
            <translation>Os buracos menores em uma máscara são preenchidos e as ilhas menores ao lado dela, descartadas; 100 como no artigo.</translation>
        </message>
        <message>
            <source>Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.</source>
            <translation>Os objetos menores são descartados. 50 m² são os 50 pixels das imagens de 1 m do método.</translation>
        </message>
        <message>
            <source>Smallest area (m²)</source>
            <translation>Área mínima (m²)</translation>
        </message>
        <message>
            <source>Smallest object (m²)</source>
            <translation>Área mínima do objeto (m²)</translation>
        </message>
        <message>
            <source>Smallest part (m²)</source>
            <translation>Área mínima da parte (m²)</translation>
        </message>
        <message>
            <source>Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.</source>
            <translation>Área da menor mancha que a unidade mínima de mapeamento (minimum-mapping-unit) conserva, em metros quadrados; 90000 são nove células de 100 m.</translation>
        </message>
        <message>
            <source>So many metres around the extent come along. A map of the whole extent needs 250 m, since cells are classified from what is around them.</source>
            <translation>Tantos metros ao redor da extensão vêm junto. Um mapa de toda a extensão precisa de 250 m, pois as células são classificadas pelo que está ao redor delas.</translation>
        </message>
        <message>
            <source>So many of the clearest days are taken of each tile; a median needs three or more.</source>
            <translation>Este número dos dias mais limpos é usado de cada tile; uma mediana precisa de três ou mais.</translation>
        </message>
        <message>
            <source>So that large areas do not outweigh small ones; 0 for no limit.</source>
            <translation>Para que as áreas grandes não pesem mais do que as pequenas; 0 para não haver limite.</translation>
        </message>
        <message>
            <source>Softened labels</source>
            <translation>Rótulos suavizados</translation>
        </message>
        <message>
            <source>Some polygons lie nowhere on Earth: their coordinates do not fit their CRS ({crs}). Assign the right one to the layer.</source>
            <translation>Alguns polígonos não ficam em nenhum lugar da Terra: as suas coordenadas não correspondem ao seu SRC ({crs}). Atribua o correto à camada.</translation>
        </message>
        <message>
            <source>Some windows of 320 m not wholly on {image}</source>
            <translation>Algumas janelas de 320 m não ficam inteiramente dentro de {image}</translation>
        </message>
        <message>
            <source>Split of the samples</source>
            <translation>Divisão das amostras</translation>
        </message>
        <message>
            <source>Square kilometres of each class in each map, as mapped and by all maps together.</source>
            <translation>Quilômetros quadrados de cada classe em cada mapa, conforme o mapa e conforme todos os mapas juntos.</translation>
        </message>
        <message>
            <source>Squares with rank, reason, the two likeliest classes, and the figures behind.</source>
            <translation>Quadrados com a posição na classificação, o motivo, as duas classes mais prováveis e os valores em que se baseiam.</translation>
        </message>
        <message>
            <source>Standard error of OA</source>
            <translation>Erro-padrão da OA</translation>
        </message>
        <message>
            <source>Standard error to aim at</source>
            <translation>Erro-padrão pretendido</translation>
        </message>
        <message>
            <source>Standardise each band by the training samples' mean and deviation; switch it off only to repeat the paper's experiment.</source>
            <translation>Padronizar cada banda com a média e o desvio-padrão das amostras de treino; desmarque só para repetir o experimento do artigo.</translation>
        </message>
        <message>
            <source>Standardise the bands</source>
            <translation>Padronizar as bandas</translation>
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
            <translation>Passo da malha (m)</translation>
        </message>
        <message>
            <source>Stream of further features</source>
            <translation>Ramo das outras características</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>Ramos</translation>
        </message>
        <message>
            <source>Streams to train: both fuses Sentinel-2 with high-resolution imagery, sentinel2 needs Sentinel-2 alone.</source>
            <translation>Ramos a treinar: both combina Sentinel-2 com imagens de alta resolução, sentinel2 só precisa de Sentinel-2.</translation>
        </message>
        <message>
            <source>Streams were given without the probabilities of the same run. Give both or none.</source>
            <translation>Foram indicados ramos sem as probabilidades da mesma execução. Indique ambos ou nenhum.</translation>
        </message>
        <message>
            <source>Streams whose samples are flipped and turned by right angles at random, which makes more of few samples: auto leaves out the paper's graph network, as the paper does.</source>
            <translation>Ramos cujas amostras são espelhadas e giradas ao acaso em ângulos retos, o que aproveita melhor poucas amostras: auto deixa de fora a rede de grafos do artigo, como faz o artigo.</translation>
        </message>
        <message>
            <source>Style LCZ map</source>
            <translation>Aplicar estilo ao mapa LCZ</translation>
        </message>
        <message>
            <source>Style file</source>
            <translation>Arquivo de estilo</translation>
        </message>
        <message>
            <source>Styled LCZ map</source>
            <translation>Mapa LCZ com estilo</translation>
        </message>
        <message>
            <source>Suggested places</source>
            <translation>Locais sugeridos</translation>
        </message>
        <message>
            <source>Suggestions of each class</source>
            <translation>Sugestões por classe</translation>
        </message>
        <message>
            <source>Suggests the places where a training area would teach a model most, from the probabilities of a first map and the areas so far: places that stand for much ground that the map is in doubt about, where its two streams disagree, of classes that have few areas, unlike any area so far and unlike each other. Each comes with its rank and the reasons. Look at each, draw the area of one zone that you find there, train and map again. Before there is a map, give the image alone: the places then stand for what it shows.</source>
            <translation>Sugere os locais onde uma área de treino mais ensinaria a um modelo, a partir das probabilidades de um primeiro mapa e das áreas existentes: locais que representam muito terreno sobre o qual o mapa está em dúvida, onde os seus dois ramos discordam, de classes que têm poucas áreas, diferentes de qualquer área existente e diferentes entre si. Cada um vem com a sua posição na classificação e os motivos. Examine cada um, desenhe a área da zona que encontrar ali, treine e mapeie de novo. Antes de haver um mapa, indique só a imagem: os locais representam então o que ela mostra.</translation>
        </message>
        <message>
            <source>Superpixels: distinctness</source>
            <translation>Superpixels: distinção</translation>
        </message>
        <message>
            <source>Superpixels: texture to ignore (m)</source>
            <translation>Superpixels: textura a ignorar (m)</translation>
        </message>
        <message>
            <source>Surroundings of a window</source>
            <translation>Entorno de uma janela</translation>
        </message>
        <message>
            <source>Table of classes</source>
            <translation>Tabela de classes</translation>
        </message>
        <message>
            <source>Table of zones</source>
            <translation>Tabela de zonas</translation>
        </message>
        <message>
            <source>Table that 'Accuracy of an LCZ map' writes of one of the maps: which classes are taken for which.</source>
            <translation>Tabela que 'Exatidão de um mapa LCZ' grava de um dos mapas: quais classes são tomadas por quais.</translation>
        </message>
        <message>
            <source>Take objects of another segmenter</source>
            <translation>Aceitar objetos de outro segmentador</translation>
        </message>
        <message>
            <source>Taking the image from the service.</source>
            <translation>Obtenção da imagem a partir do serviço.</translation>
        </message>
        <message>
            <source>Tells how good a model is on samples of a training set that it has not learnt from: all the field's figures, of each stream alone and of their fusion, of each class, with intervals from bootstraps over the training areas. Samples split by polygon tell what a new place would give; samples split at random promise too much.</source>
            <translation>Informa quão bom é um modelo em amostras de um conjunto de treino com as quais ele não aprendeu: todas as métricas usuais da literatura, de cada ramo isolado e da sua fusão, e de cada classe, com intervalos de bootstraps sobre as áreas de treino. As amostras divididas por polígono mostram o que um lugar novo daria; as amostras divididas ao acaso prometem demais.</translation>
        </message>
        <message>
            <source>Tells how right an LCZ map is from the labelled points of 'Draw accuracy sample': overall, user's and producer's accuracies, and the true area of each class, all with standard errors. Each class of the map is weighted by its area, so that the many points of rare classes do not count too much. A sample of another map is refused.</source>
            <translation>Informa quão certo é um mapa LCZ a partir dos pontos rotulados de 'Sortear amostra de exatidão': exatidão global, do usuário e do produtor, e a área verdadeira de cada classe, todas com erros-padrão. Cada classe do mapa é ponderada pela sua área, para que os muitos pontos de classes raras não contem demais. Uma amostra de outro mapa é recusada.</translation>
        </message>
        <message>
            <source>Tells on one page what is ready and what to do about what is not: the engine with its packages and computing devices, models, published weights found on disk, and the settings in force. It changes nothing, and it works without an engine. Send its page along when you report a problem.</source>
            <translation>Informa em uma página o que está pronto e o que fazer quanto ao que não está: o motor de cálculo com os seus pacotes e dispositivos de cálculo, os modelos, os pesos publicados encontrados em disco e as configurações em vigor. Não altera nada e funciona sem o motor. Envie a página ao relatar um problema.</translation>
        </message>
        <message>
            <source>Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with the reason, areas of classes with too few of them, areas that are too small, that overlap another, that contradict one of another class, and, where an image is given, that look more like another class in it.</source>
            <translation>Informa como são as áreas de treino, classe por classe: número, área, perímetro, forma e vértices. Sinaliza, com o motivo, as áreas de classes que têm poucas, as áreas pequenas demais, as que se sobrepõem a outra, as que contradizem uma de outra classe e, quando uma imagem é indicada, as que nela parecem mais ser de outra classe.</translation>
        </message>
        <message>
            <source>Test samples are those that the training never saw.</source>
            <translation>As amostras de teste são as que o treino nunca viu.</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Arquivo de texto</translation>
        </message>
        <message>
            <source>Text file that names more of them, one path a line, seen from the file's folder: for regions of many tiles.</source>
            <translation>Arquivo de texto que indica mais imagens, um caminho por linha, visto da pasta do arquivo: para regiões de muitos tiles.</translation>
        </message>
        <message>
            <source>The GeoPackage that 'Segment objects' wrote.</source>
            <translation>O GeoPackage que 'Segmentar objetos' gravou.</translation>
        </message>
        <message>
            <source>The Python {python} lacks a part of the engine ({error}). Use the engine's own Python, or run 'Install engine' with 'Repair' ticked if it is this.</source>
            <translation>Falta ao Python {python} uma parte do motor de cálculo ({error}). Use o Python do próprio motor de cálculo ou, se já for este, execute 'Instalar motor de cálculo' com 'Reparar' marcado.</translation>
        </message>
        <message>
            <source>The areas lie too close together for a strict split</source>
            <translation>As áreas estão demasiado próximas para uma divisão estrita</translation>
        </message>
        <message>
            <source>The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.</source>
            <translation>As áreas com o seu tamanho e forma, um campo para cada sinalização e o motivo; as sinalizadas são contornadas.</translation>
        </message>
        <message>
            <source>The array {name} of the layer {kind} {number} of {source} holds values that are no numbers (NaN, infinite, or a negative variance): the file is damaged. Download it again.</source>
            <translation>O array {name} da camada {kind} {number} de {source} contém valores que não são números (NaN, infinitos ou uma variância negativa): o arquivo está danificado. Baixe-o de novo.</translation>
        </message>
        <message>
            <source>The attribute table of {name} names LCZ classes and does not tell which value each row is of; it is not used. Give it a column Value, or give the class of each value (codes).</source>
            <translation>A tabela de atributos de {name} nomeia classes LCZ e não diz de que valor é cada linha; ela não é usada. Dê a ela uma coluna Value, ou indique a classe de cada valor (codes).</translation>
        </message>
        <message>
            <source>The authorities that QGIS trusts cannot be written to {path} ({error}). Make room there, or set the variable {variable} to a folder that can be written to and start QGIS anew.</source>
            <translation>Não é possível gravar em {path} as autoridades de certificação em que o QGIS confia ({error}). Libere espaço ali, ou defina na variável {variable} uma pasta em que se possa gravar e reinicie o QGIS.</translation>
        </message>
        <message>
            <source>The band lczFilter is the map's own, band {band} of {name}.</source>
            <translation>A banda lczFilter é a do próprio mapa, banda {band} de {name}.</translation>
        </message>
        <message>
            <source>The bands of colour in {name}: {count}; objects are found in imagery with red, green and blue. Choose an RGB image.</source>
            <translation>Bandas de cor em {name}: {count}; os objetos são encontrados em imagens com vermelho, verde e azul. Escolha uma imagem RGB.</translation>
        </message>
        <message>
            <source>The bands of {name} are in different units: {bands} cannot be reflectance x 10000 as the others are ({reason}). Take all bands from one product, or bring them to one unit.</source>
            <translation>As bandas de {name} estão em unidades diferentes: os números de {bands} não podem ser reflectância x 10000 como os das outras ({reason}). Use todas as bandas de um só produto, ou converta-as para uma só unidade.</translation>
        </message>
        <message>
            <source>The bands of {name} cover different ground, the least {bands}. Where one of them has no pixel, the image has no data. Check that the files are whole and of one scene.</source>
            <translation>As bandas de {name} cobrem áreas diferentes do terreno; a menor, {bands}. Onde uma delas não tem pixel, a imagem fica sem dados. Verifique se os arquivos estão completos e são de uma só cena.</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; another order would fit their numbers about as well. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>As bandas de {name} não têm nomes e são tomadas na ordem {order}; outra ordem se ajustaria quase tão bem aos seus valores. Verifique a ordem, e dê nomes às bandas ou indique os nomes na ordem delas (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; but on land the numbers of {bands} are near 0 or hardly differ, as those of a scene classification, a probability, a mask or an aerosol do and no reflectance does. Name the bands in the file, or give their names in their order, and - for those that are none (BANDS).</source>
            <translation>As bandas de {name} não têm nomes e são tomadas como {order}; mas, em terra, os valores de {bands} são próximos de 0 ou quase não diferem, como os de uma classificação da cena, uma probabilidade, uma máscara ou um aerossol, e como os de nenhuma reflectância. Dê nomes às bandas no arquivo, ou indique os nomes na ordem delas, e - para as que não são nenhuma (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}, and which order they have is not clear. Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>As bandas de {name} não têm nomes e não parecem estar na ordem {order}, a ordem usual de {count}, e não está claro em que ordem estão. Dê nomes às bandas no arquivo, ou indique os nomes na ordem delas (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}; they look like {found} ({exchanged}). Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>As bandas de {name} não têm nomes e não parecem estar na ordem {order}, a ordem usual de {count}; parecem ser {found} ({exchanged}). Dê nomes às bandas no arquivo, ou indique os nomes na ordem delas (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}, they look like no ground, water or cloud known. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>As bandas de {name} não têm nomes; tomadas na ordem {order}, não se parecem com nenhum terreno, água ou nuvem conhecidos. Verifique a ordem, e dê nomes às bandas ou indique os nomes na ordem delas (BANDS).</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}.</source>
            <translation>As bandas de {name} não têm nomes; foram tomadas na ordem {order}.</translation>
        </message>
        <message>
            <source>The bands of {name} show different ground: no place lies in all of them. Choose files of one scene.</source>
            <translation>As bandas de {name} mostram terrenos diferentes: nenhum lugar fica em todas elas. Escolha arquivos de uma só cena.</translation>
        </message>
        <message>
            <source>The bands of {source} are of {count} times ({times}), not the bands of one image. Make an image of the bands at one time, and name them.</source>
            <translation>As bandas de {source} são de {count} momentos ({times}), e não as bandas de uma só imagem. Crie uma imagem das bandas em um só momento, e dê nomes a elas.</translation>
        </message>
        <message>
            <source>The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood. Name the bands, or give their names in their order (BANDS).</source>
            <translation>As bandas de {source} não podem ser identificadas: {count} bandas sem nomes conhecidos ({listed}). {needed} Sem nomes, são entendidos rasters de 10 (as bandas LCZ), 12 (Level-2A) ou 13 bandas (Level-1C). Dê nomes às bandas, ou indique os nomes na ordem delas (BANDS).</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early.</source>
            <translation>O melhor modelo até agora foi mantido em {path}, marcado como interrompido.</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>O melhor modelo até agora foi mantido em {path}, marcado como interrompido. Para continuar, treine de novo com as mesmas configurações e com 'Retomar um treino interrompido'.</translation>
        </message>
        <message>
            <source>The block of cells from row {row}, column {column} on</source>
            <translation>O bloco de células a partir da linha {row}, coluna {column}</translation>
        </message>
        <message>
            <source>The block of pixels from row {row}, column {column} on</source>
            <translation>O bloco de píxeis a partir da linha {row}, coluna {column}</translation>
        </message>
        <message>
            <source>The cache {folder} cannot be written to ({error}). Make room, or choose another folder for unfinished work in the options.</source>
            <translation>Não é possível gravar no cache {folder} ({error}). Libere espaço, ou escolha nas opções outra pasta para trabalho inacabado.</translation>
        </message>
        <message>
            <source>The catalogue names a file by {address}, which cannot be fetched. Choose another catalogue.</source>
            <translation>O catálogo indica um arquivo em {address}, que não pode ser baixado. Escolha outro catálogo.</translation>
        </message>
        <message>
            <source>The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m.</source>
            <translation>O tamanho da célula deve ser um múltiplo de {resolution:g} m; foi indicado: {cell_size:g} m.</translation>
        </message>
        <message>
            <source>The cells are {coarsest:.0f} m, more than twice the filter's radius of {radius:g} m: nothing changes.</source>
            <translation>As células têm {coarsest:.0f} m, mais do dobro do raio do filtro, de {radius:g} m: nada muda.</translation>
        </message>
        <message>
            <source>The cells of {name} are {finest:.3g} m, too fine for a radius of {radius:g} m (at most {widest} cells). Bring the map to about 100 m first (Warp, with the mode as resampling).</source>
            <translation>As células de {name} têm {finest:.3g} m, finas demais para um raio de {radius:g} m (no máximo {widest} células). Leve primeiro o mapa a cerca de 100 m (Reprojetar coordenadas / Warp, com a moda, 'Modo', como reamostragem).</translation>
        </message>
        <message>
            <source>The checkpoint {path} is damaged ({error}). Train without 'Resume a stopped training'.</source>
            <translation>O checkpoint {path} está danificado ({error}). Treine sem 'Retomar um treino interrompido'.</translation>
        </message>
        <message>
            <source>The class of each value where the map's are other than the usual ones, such as 21=1,22=2,31=A. By default the names, or the LCZ colours, that the map's file gives its values, else the usual codes.</source>
            <translation>A classe de cada valor quando os do mapa não são os usuais, como 21=1,22=2,31=A. Por padrão, os nomes, ou as cores LCZ, que o arquivo do mapa dá aos seus valores; se não houver, os códigos usuais.</translation>
        </message>
        <message>
            <source>The codes of {name} are of the scheme {scheme}.</source>
            <translation>Os códigos de {name} são do esquema {scheme}.</translation>
        </message>
        <message>
            <source>The codes {text} are not understood at {pair}. Give each value once, with its class, such as 21=1,22=2,31=A.</source>
            <translation>Os códigos {text} não foram entendidos em {pair}. Indique cada valor uma vez, com a sua classe, como 21=1,22=2,31=A.</translation>
        </message>
        <message>
            <source>The coordinate reference system {text} is not understood.</source>
            <translation>O sistema de referência de coordenadas {text} não foi entendido.</translation>
        </message>
        <message>
            <source>The dates run backwards: {start} to {end}. Give the earlier one first.</source>
            <translation>As datas estão invertidas: {start} a {end}. Indique primeiro a mais antiga.</translation>
        </message>
        <message>
            <source>The description in {name} is damaged ({error}). Segment the image again.</source>
            <translation>A descrição em {name} está danificada ({error}). Segmente a imagem de novo.</translation>
        </message>
        <message>
            <source>The device {name} was asked for, but {why}. Choose 'auto' or 'cpu'.</source>
            <translation>Foi pedido o dispositivo {name}, mas {why}. Escolha 'auto' ou 'cpu'.</translation>
        </message>
        <message>
            <source>The engine broke (exit code {code}: {last}). Its environment is {python}. Run 'Install engine' with 'Repair' ticked; if it happens again, please report it with {log}.</source>
            <translation>O motor de cálculo falhou (código de saída {code}: {last}). O ambiente dele é {python}. Execute 'Instalar motor de cálculo' com 'Reparar' marcado; se acontecer de novo, relate o problema com {log}.</translation>
        </message>
        <message>
            <source>The engine crashed ({reason}, exit code {code}: {last}). Lower the batch size, choose a smaller extent or close other programs; if it happens again, run 'Install engine' with 'Repair'.</source>
            <translation>O motor de cálculo parou de forma inesperada ({reason}, código de saída {code}: {last}). Reduza o tamanho do lote, escolha uma extensão menor ou feche outros programas; se acontecer de novo, execute 'Instalar motor de cálculo' com 'Reparar'.</translation>
        </message>
        <message>
            <source>The engine ended while it moved the outputs into place: some may be new, others as they were. What is missing lies beside them in files with '.partial-' in their names; keep them until you have all, or run it again.</source>
            <translation>O motor de cálculo terminou enquanto movia as saídas para o seu lugar: algumas podem ser novas, outras estar como antes. O que falta está ao lado delas, em arquivos com '.partial-' no nome; guarde-os até ter tudo, ou execute de novo.</translation>
        </message>
        <message>
            <source>The engine is installed already: {folder}</source>
            <translation>O motor de cálculo já está instalado: {folder}</translation>
        </message>
        <message>
            <source>The engine is ready: {python}</source>
            <translation>O motor de cálculo está pronto: {python}</translation>
        </message>
        <message>
            <source>The engine met an unexpected error ({kind}: {error}). Please report it; the details are in {log}.</source>
            <translation>O motor de cálculo encontrou um erro inesperado ({kind}: {error}). Relate o problema; os detalhes estão em {log}.</translation>
        </message>
        <message>
            <source>The engine ran out of memory ({last}). Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Faltou memória ao motor de cálculo ({last}). Reduza o tamanho do lote, escolha uma extensão menor ou feche outros programas.</translation>
        </message>
        <message>
            <source>The engine ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>Faltou memória ao motor de cálculo. Reduza o tamanho do lote, escolha uma extensão menor ou feche outros programas.</translation>
        </message>
        <message>
            <source>The engine was ended by signal {signal} ({last}). Run the algorithm again.</source>
            <translation>O motor de cálculo foi encerrado pelo sinal {signal} ({last}). Execute o algoritmo de novo.</translation>
        </message>
        <message>
            <source>The engine was installed, but it does not work here: {words}. Run 'Install engine' with 'Repair' ticked; if it happens again, choose another PyTorch build or another Python.</source>
            <translation>O motor de cálculo foi instalado, mas não funciona aqui: {words}. Execute 'Instalar motor de cálculo' com 'Reparar' marcado; se acontecer de novo, escolha outra compilação do PyTorch ou outro Python.</translation>
        </message>
        <message>
            <source>The engine was killed (signal 9), most likely because the computer ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>O motor de cálculo foi encerrado à força (sinal 9), muito provavelmente porque faltou memória ao computador. Reduza o tamanho do lote, escolha uma extensão menor ou feche outros programas.</translation>
        </message>
        <message>
            <source>The engine {state} (looked for {folder}). Run the algorithm 'Install engine' of DF4LCZ once, or name a Python that has its packages in the options or in {variable}.</source>
            <translation>O motor de cálculo {state} (procurado em {folder}). Execute uma vez o algoritmo 'Instalar motor de cálculo' do DF4LCZ, ou indique nas opções ou em {variable} um Python que tenha os pacotes necessários.</translation>
        </message>
        <message>
            <source>The engine's Python named by {source} does not exist: {path}. Correct or empty it, or run 'Install engine'.</source>
            <translation>O Python do motor de cálculo indicado {source} não existe: {path}. Corrija ou apague a indicação, ou execute 'Instalar motor de cálculo'.</translation>
        </message>
        <message>
            <source>The engine's Python {python} cannot be started ({error}). Run 'Install engine' with 'Repair' ticked.</source>
            <translation>O Python {python} do motor de cálculo não pode ser iniciado ({error}). Execute 'Instalar motor de cálculo' com 'Reparar' marcado.</translation>
        </message>
        <message>
            <source>The engine's Python {python} did not answer within {seconds} seconds. Wait until this computer is less busy, have the virus scanner leave that folder aside, or set DF4LCZ_DATA to a folder on a faster disk, and run 'Install engine' again.</source>
            <translation>O Python {python} do motor de cálculo não respondeu em {seconds} segundos. Espere até que este computador esteja menos ocupado, faça o antivírus ignorar essa pasta, ou defina em DF4LCZ_DATA uma pasta em um disco mais rápido, e execute 'Instalar motor de cálculo' de novo.</translation>
        </message>
        <message>
            <source>The engine's last words are in {log}.</source>
            <translation>As últimas mensagens do motor de cálculo estão em {log}.</translation>
        </message>
        <message>
            <source>The export covers {west:.6g} to {east:.6g}, {south:.6g} to {north:.6g} ({crs}).</source>
            <translation>A exportação cobre {west:.6g} a {east:.6g}, {south:.6g} a {north:.6g} ({crs}).</translation>
        </message>
        <message>
            <source>The export for {target} is a {endings} file; given: {name}. Give the output a name that ends in {endings}.</source>
            <translation>A exportação para {target} é um arquivo {endings}; foi indicado: {name}. Dê à saída um nome que termine em {endings}.</translation>
        </message>
        <message>
            <source>The expression {expression} for the parameter {name} cannot be evaluated ({problem}). Correct it, or give a value.</source>
            <translation>A expressão {expression} do parâmetro {name} não pode ser avaliada ({problem}). Corrija-a, ou indique um valor.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: choose a smaller one.</source>
            <translation>A extensão não pode ser convertida para metros: escolha uma menor.</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: {error}</source>
            <translation>A extensão não pode ser convertida para metros: {error}</translation>
        </message>
        <message>
            <source>The extent is empty: x {xmin} to {xmax}, y {ymin} to {ymax}.</source>
            <translation>A extensão está vazia: x {xmin} a {xmax}, y {ymin} a {ymax}.</translation>
        </message>
        <message>
            <source>The extent to take from the layer '{name}' lies across 180 degrees of longitude, where the service ends. Take the part on each side by itself: let one extent end and the other begin a little before and after 180 degrees.</source>
            <translation>A extensão a obter da camada '{name}' atravessa os 180 graus de longitude, onde o serviço termina. Obtenha separadamente a parte de cada lado: faça uma extensão terminar um pouco antes dos 180 graus e a outra começar um pouco depois.</translation>
        </message>
        <message>
            <source>The extent {extent} cannot be expressed in {crs}.</source>
            <translation>A extensão {extent} não pode ser expressa em {crs}.</translation>
        </message>
        <message>
            <source>The extent {given} is empty. Give it as xmin,xmax,ymin,ymax [CRS], or choose it anew.</source>
            <translation>A extensão {given} está vazia. Indique-a como xmin,xmax,ymin,ymax [SRC], ou escolha-a de novo.</translation>
        </message>
        <message>
            <source>The extent {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} lies outside {name}, which covers {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choose an extent that meets the image.</source>
            <translation>A extensão {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} fica fora de {name}, que cobre {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Escolha uma extensão que cruze a imagem.</translation>
        </message>
        <message>
            <source>The features of {name} lie far from those that the model has learnt from (band {band}: mean {own:.4g}, in training {mean:.4g} with a deviation of {deviation:.3g}): another scale, unit or product. Check the raster.</source>
            <translation>As características de {name} estão longe daquelas com que o modelo aprendeu (banda {band}: média {own:.4g}, no treino {mean:.4g} com um desvio de {deviation:.3g}): outra escala, unidade ou produto. Verifique o raster.</translation>
        </message>
        <message>
            <source>The file system of {folder} has no locks ({error}). See to it that no other window of QGIS does the same at once.</source>
            <translation>O sistema de arquivos de {folder} não tem bloqueios ({error}). Cuide para que nenhuma outra janela do QGIS faça o mesmo ao mesmo tempo.</translation>
        </message>
        <message>
            <source>The files of {name} change again and again while they are fetched. Try again later, or choose other dates or another catalogue.</source>
            <translation>Os arquivos de {name} mudam repetidamente enquanto são baixados. Tente de novo mais tarde, ou escolha outras datas ou outro catálogo.</translation>
        </message>
        <message>
            <source>The files of {name} declare a scale and an offset of their own, {formula}, and the metadata of its product others, {stated}; those of the files count.</source>
            <translation>Os arquivos de {name} declaram uma escala e um offset próprios, {formula}, e os metadados do seu produto declaram outros, {stated}; valem os dos arquivos.</translation>
        </message>
        <message>
            <source>The filtered map {name} has a class on {share:.0%} of the cells of {reader_name} only. w2w takes the filtered classes: the rest will be holes there. Choose the filtered form of the whole map.</source>
            <translation>O mapa filtrado {name} só tem uma classe em {share:.0%} das células de {reader_name}. O w2w usa as classes filtradas: ali, o resto ficará vazio. Escolha a forma filtrada do mapa inteiro.</translation>
        </message>
        <message>
            <source>The filtered map {name} has no class where the map {reader_name} lies. Choose the filtered form of the same map, or leave it out to have it made.</source>
            <translation>O mapa filtrado {name} não tem nenhuma classe onde fica o mapa {reader_name}. Escolha a forma filtrada do mesmo mapa, ou não a indique para que seja criada.</translation>
        </message>
        <message>
            <source>The folder for unfinished work {folder} cannot be written to ({error}). Make room there, or set the variable {variable} to another folder.</source>
            <translation>Não é possível gravar na pasta para trabalho inacabado {folder} ({error}). Libere espaço ali, ou defina outra pasta na variável {variable}.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here. Name a new or empty folder.</source>
            <translation>A pasta {destination} contém outras coisas além de um conjunto de treino criado aqui. Indique uma pasta nova ou vazia.</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here: {foreign}. Replacing the set would destroy them. Move them away, or name a new or empty folder.</source>
            <translation>A pasta {destination} contém outras coisas além de um conjunto de treino criado aqui: {foreign}. Substituir o conjunto as destruiria. Mova-as para outro lugar, ou indique uma pasta nova ou vazia.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist and cannot be made ({error}). Choose another place for the output.</source>
            <translation>A pasta {folder} não existe e não pode ser criada ({error}). Escolha outro local para a saída.</translation>
        </message>
        <message>
            <source>The folder {folder} is too long for the engine on Windows: {length} characters, {most} at most. Set the variable DF4LCZ_DATA to a short folder such as C:\df4lcz, or let an administrator switch on Windows' long paths, and start QGIS anew.</source>
            <translation>O caminho da pasta {folder} é longo demais para o motor de cálculo no Windows: {length} caracteres, no máximo {most}. Defina na variável DF4LCZ_DATA uma pasta de caminho curto, como C:\df4lcz, ou peça a um administrador que ative os caminhos longos do Windows, e reinicie o QGIS.</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made or written to ({error}). Set DF4LCZ_DATA to another one, or make room there.</source>
            <translation>A pasta {parent} não pode ser criada ou não é possível gravar nela ({error}). Defina outra em DF4LCZ_DATA, ou libere espaço ali.</translation>
        </message>
        <message>
            <source>The folder {path} holds no wheels (.whl). Make one by 'make wheelhouse' on a computer with a network, of the same system and version of Python.</source>
            <translation>A pasta {path} não contém wheels (.whl). Faça uma com 'make wheelhouse' em um computador com rede, do mesmo sistema e da mesma versão do Python.</translation>
        </message>
        <message>
            <source>The further features are learnt, and have no say: the published fusion by alpha is of two streams. Choose the fusion auto, or leave them out to save time.</source>
            <translation>As outras características são aprendidas, mas não contam: a fusão publicada com alpha é de dois ramos. Escolha a fusão auto, ou deixe-as de fora para poupar tempo.</translation>
        </message>
        <message>
            <source>The further features gain nothing beyond chance {where} (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): they have no say there. More training areas may change that.</source>
            <translation>As outras características não ganham nada além do acaso {where} (verosimilhança {low:+.3f} a {high:+.3f} por amostra, intervalo de {level:.0f} % sobre {areas} áreas): aí não contam. Mais áreas de treino podem mudar isso.</translation>
        </message>
        <message>
            <source>The further features gained nothing in the model's training: they have no say in the map.</source>
            <translation>As outras características nada ganharam no treino do modelo: não contam no mapa.</translation>
        </message>
        <message>
            <source>The further features have no say: the published fusion by alpha is of two streams.</source>
            <translation>As outras características não contam: a fusão publicada com alfa é de dois ramos.</translation>
        </message>
        <message>
            <source>The further features join the fusion {where}: the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>As outras características juntam-se à fusão {where}: as amostras de validação são mais verosímeis em {low:.3f} a {high:.3f} por amostra (intervalo de {level:.0f} % sobre {areas} áreas deixadas de fora à vez), a sua exatidão muda {accuracy:+.1f} pontos.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are called otherwise than those of the model. They are taken in their order; check that it is the same.</source>
            <translation>As outras características do conjunto de treino {name} têm outros nomes do que as do modelo. São tomadas pela sua ordem; verifique se é a mesma.</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are missing nearly everywhere: {train} training and {validation} validation samples have them. No stream is trained on them.</source>
            <translation>As outras características do conjunto de treino {name} faltam em quase toda a parte: {train} amostras de treino e {validation} de validação têm-nas. Nenhum ramo é treinado com elas.</translation>
        </message>
        <message>
            <source>The fusion gains nothing beyond chance on the validation samples (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): the {stream} stream decides alone. More training areas may change that.</source>
            <translation>A fusão não ganha nada além do acaso nas amostras de validação (verossimilhança {low:+.3f} a {high:+.3f} por amostra, intervalo de {level:.0f} % sobre {areas} áreas): o ramo {stream} decide sozinho. Mais áreas de treino podem mudar isso.</translation>
        </message>
        <message>
            <source>The graph network of {source} takes {count} features of each object, and the file does not say which; here it is given five, the mean red, green and blue and the centre. Choose weights that were trained on these.</source>
            <translation>A rede de grafos de {source} recebe {count} características de cada objeto, e o arquivo não diz quais; aqui ela recebe cinco: o vermelho, o verde e o azul médios e o centro. Escolha pesos que foram treinados com essas.</translation>
        </message>
        <message>
            <source>The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.</source>
            <translation>Faltou memória à placa gráfica. Reduza o tamanho do lote ou escolha o dispositivo 'cpu'.</translation>
        </message>
        <message>
            <source>The image cannot be written to {path} ({error}). Make room there, or choose another place.</source>
            <translation>A imagem não pode ser escrita em {path} ({error}). Liberte espaço aí ou escolha outro local.</translation>
        </message>
        <message>
            <source>The image in which the objects were found, a file: colours are then taken inside the window only, as the method has it. Without it each object has its colour as a whole.</source>
            <translation>A imagem em que os objetos foram encontrados (um arquivo): as cores são então tomadas só dentro da janela, como prevê o método. Sem ela, cada objeto tem uma só cor, a do objeto inteiro.</translation>
        </message>
        <message>
            <source>The image {image} shows no place of {name}. Check the coordinate reference systems of both, or choose an image of the same city.</source>
            <translation>A imagem {image} não mostra nenhum lugar de {name}. Verifique os sistemas de referência de coordenadas de ambos, ou escolha uma imagem da mesma cidade.</translation>
        </message>
        <message>
            <source>The images cover {share:.1%} of the extent, and what is made ends where they end. Give those of the tiles beside them, too, or choose a smaller extent.</source>
            <translation>As imagens cobrem {share:.1%} da extensão, e o que é criado termina onde elas terminam. Indique também as dos tiles vizinhos, ou escolha uma extensão menor.</translation>
        </message>
        <message>
            <source>The instances of the training set {name} come from another segmenter ({theirs}) or other settings than those of the model ({ours}). The figures of the Google Earth stream say little.</source>
            <translation>As instâncias do conjunto de treino {name} vêm de outro segmentador ({theirs}) ou de outras configurações que não as do modelo ({ours}). As métricas do ramo Google Earth dizem pouco.</translation>
        </message>
        <message>
            <source>The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image with '{name}', or use what was made with '{segmenter}'.</source>
            <translation>As instâncias foram feitas com o segmentador '{segmenter}', {what} com '{name}'. Segmente a imagem com '{name}', ou use o que foi feito com '{segmenter}'.</translation>
        </message>
        <message>
            <source>The instances were made with other settings of '{name}' than {what} ({listed}). Segment the image again with the same settings.</source>
            <translation>As instâncias foram feitas com outras configurações de '{name}' que não {what} ({listed}). Segmente a imagem de novo com as mesmas configurações.</translation>
        </message>
        <message>
            <source>The largest objects of a window become its nodes, at most so many.</source>
            <translation>Os maiores objetos de uma janela se tornam os nós dela, no máximo este número.</translation>
        </message>
        <message>
            <source>The layer '{name}' cannot be copied for the engine: {problem}. Save its edits, or save it as a GeoPackage (Export &gt; Save Features As), and use that.</source>
            <translation>A camada '{name}' não pode ser copiada para o motor de cálculo: {problem}. Salve as suas edições, ou salve-a como GeoPackage (Exportar &gt; Salvar feições como) e use esse arquivo.</translation>
        </message>
        <message>
            <source>The layer '{name}' goes around the Earth, which no image in metres does. Choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>A camada '{name}' dá a volta à Terra, o que nenhuma imagem em metros faz. Escolha a extensão a obter dela, por exemplo a extensão da tela do mapa.</translation>
        </message>
        <message>
            <source>The layer '{name}' has a filter ({filter}), but its file is read whole here. Remove the filter (Layer &gt; Filter); to leave features out, delete them in a copy of the file.</source>
            <translation>A camada '{name}' tem um filtro ({filter}), mas aqui o seu arquivo é lido por inteiro. Remova o filtro (Camada &gt; Filtrar); para deixar feições de fora, exclua-as em uma cópia do arquivo.</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved. Save them (Layer &gt; Save Layer Edits).</source>
            <translation>A camada '{name}' tem edições que não foram salvas. Salve-as (Camada &gt; Salvar edições da camada).</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved; they count too.</source>
            <translation>A camada '{name}' tem edições que não foram salvas; elas também contam.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no coordinate reference system. Assign one to it.</source>
            <translation>A camada '{name}' não tem sistema de referência de coordenadas. Atribua-lhe um.</translation>
        </message>
        <message>
            <source>The layer '{name}' has no data settings of its own (Layer properties &gt; Transparency) that the engine cannot read from the file: {values}. Save the layer with them as a GeoTIFF first (Export &gt; Save As).</source>
            <translation>A camada '{name}' tem configurações próprias de sem dados (Propriedades da camada &gt; Transparência) que o motor de cálculo não pode ler do arquivo: {values}. Salve primeiro a camada com elas como GeoTIFF (Exportar &gt; Salvar como).</translation>
        </message>
        <message>
            <source>The layer '{name}' is a KML file on the network, whose folders may say the classes. Download the file, add it as a layer, and use that.</source>
            <translation>A camada '{name}' é um arquivo KML na rede, cujas pastas podem dizer as classes. Baixe o arquivo, adicione-o como camada e use essa.</translation>
        </message>
        <message>
            <source>The layer '{name}' is a service without end; choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>A camada '{name}' é um serviço sem limites; escolha a extensão a obter dele, por exemplo a extensão da tela do mapa.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a file (it is provided by '{provider}'). Save it as a GeoPackage first.</source>
            <translation>A camada '{name}' não é um arquivo (é fornecida por '{provider}'). Salve-a primeiro como GeoPackage.</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a raster file (it is provided by '{provider}'). Save it as a GeoTIFF first (Export &gt; Save As), or use 'Export imagery' for tile services.</source>
            <translation>A camada '{name}' não é um arquivo raster (é fornecida por '{provider}'). Salve-a primeiro como GeoTIFF (Exportar &gt; Salvar como), ou use 'Exportar imagem' para serviços de tiles.</translation>
        </message>
        <message>
            <source>The layer '{name}' shows nothing in the extent. Choose another extent or layer.</source>
            <translation>A camada '{name}' não mostra nada na extensão. Escolha outra extensão ou camada.</translation>
        </message>
        <message>
            <source>The layer of {name} was given the coordinate reference system {given} in QGIS; its objects lie along the pixels of an image in {own}. Give it that one (Layer properties &gt; Source); if it is wrong, give the image the right one and segment it again.</source>
            <translation>À camada de {name} foi atribuído no QGIS o sistema de referência de coordenadas {given}; os seus objetos seguem os pixels de uma imagem em {own}. Atribua-lhe esse (Propriedades da camada &gt; Fonte); se estiver errado, atribua à imagem o correto e segmente-a de novo.</translation>
        </message>
        <message>
            <source>The layer {layer} of {name} lacks {lack}. Choose the GeoPackage that 'Segment objects' wrote; a copy saved in another format does not keep it.</source>
            <translation>A camada {layer} de {name} não tem {lack}. Escolha o GeoPackage que 'Segmentar objetos' gravou; uma cópia salva em outro formato não conserva essa informação.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the ground only; elsewhere it counts as unknown. Where missing means 0, as of heights of buildings where there is none, fill it with 0 first.</source>
            <translation>A camada {name} só tem valores em {share:.0f} % do solo; no resto conta como desconhecida. Onde a falta significa 0, como nas alturas de edifícios onde não há nenhum, preencha-a primeiro com 0.</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the map only, in training it had on {trained:.0f} %. Elsewhere it counts as unknown, or the Sentinel-2 stream decides alone.</source>
            <translation>A camada {name} só tem valores em {share:.0f} % do mapa; no treino tinha-os em {trained:.0f} %. No resto conta como desconhecida, ou o ramo Sentinel-2 decide sozinho.</translation>
        </message>
        <message>
            <source>The layer {name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, and all others are {low:.6g} to {high:.6g}: no data that the file does not declare, which would count too. Declare it as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>A camada {name} contém o valor {value:.15g} em {share:.3g} % dos pixels examinados, e todos os outros valores vão de {low:.6g} a {high:.6g}: é um valor sem dados que o arquivo não declara e que também contaria. Declare-o como sem dados (Raster &gt; Converter &gt; Converter formato (Translate), ou as configurações de transparência da camada).</translation>
        </message>
        <message>
            <source>The layers of objects have {count} bands together; at most {most} can be used. Leave some out.</source>
            <translation>As camadas dos objetos têm {count} bandas no total; podem usar-se no máximo {most}. Retire algumas.</translation>
        </message>
        <message>
            <source>The layers of objects of the training set {name} ({own}) are called otherwise than those of the model ({needed}). They are taken in their order; check that it is the same.</source>
            <translation>As camadas dos objetos do conjunto de treino {name} ({own}) têm outros nomes do que as do modelo ({needed}). São tomadas pela sua ordem; verifique se é a mesma.</translation>
        </message>
        <message>
            <source>The legend of {name} in QGIS gives its values other classes than those that are read: {names}. A legend does not count. If it is right, give the class of each value (codes): {codes}.</source>
            <translation>A legenda de {name} no QGIS dá aos seus valores outras classes que não as que são lidas: {names}. Uma legenda não conta. Se ela estiver certa, indique a classe de cada valor (codes): {codes}.</translation>
        </message>
        <message>
            <source>The list of images {path} cannot be read ({error}). Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>A lista de imagens {path} não pode ser lida ({error}). Indique um arquivo de texto (UTF-8) com o caminho de uma imagem em cada linha.</translation>
        </message>
        <message>
            <source>The list of weights of the model {name} is damaged: {error}. Copy or make it again.</source>
            <translation>A lista de pesos do modelo {name} está danificada: {error}. Copie-o ou crie-o de novo.</translation>
        </message>
        <message>
            <source>The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. Codes given for the map are those of this one, too, unless this plugin made it. Without it, it is the map's own band of that name, else the Gaussian filter makes it. Used for w2w only.</source>
            <translation>O mapa para a banda lczFilter do w2w, que o w2w prefere; se ele tiver uma banda com esse nome, é usada essa banda. Os códigos indicados para o mapa valem também para este, a não ser que tenha sido criado por este complemento. Sem ele, é a banda com esse nome do próprio mapa; se não houver, é criada pelo filtro gaussiano. Usado só para w2w.</translation>
        </message>
        <message>
            <source>The map that the sample was drawn from.</source>
            <translation>O mapa do qual a amostra foi sorteada.</translation>
        </message>
        <message>
            <source>The matrix with its totals and accuracies.</source>
            <translation>A matriz com os seus totais e exatidões.</translation>
        </message>
        <message>
            <source>The median reflectance of {name} is {middle:.4g}, the brightest {high:.4g} ({formula}); 0.01 to 0.5 is usual, more is snow or cloud. {wanted}</source>
            <translation>A reflectância mediana de {name} é {middle:.4g}, a mais clara {high:.4g} ({formula}); 0.01 a 0.5 é o habitual, mais é neve ou nuvem. {wanted}</translation>
        </message>
        <message>
            <source>The metadata of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Os metadados do modelo {name} não correspondem à sua soma SHA-256: o arquivo foi alterado ou danificado. Copie-o ou crie-o de novo.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} is damaged: {error}. Make the model again.</source>
            <translation>Os metadados do modelo {name} estão danificados: {error}. Crie o modelo de novo.</translation>
        </message>
        <message>
            <source>The metadata of the model {name} lacks {missing}. Make the model again.</source>
            <translation>Os metadados do modelo {name} não têm {missing}. Crie o modelo de novo.</translation>
        </message>
        <message>
            <source>The metadata of {name} does not state which number is reflectance 1; {number:g} is taken.</source>
            <translation>Os metadados de {name} não informam qual número é a reflectância 1; usa-se {number:g}.</translation>
        </message>
        <message>
            <source>The metadata {name} is damaged or unsafe ({error}). Download the product again.</source>
            <translation>Os metadados {name} estão danificados ou não são seguros ({error}). Baixe o produto de novo.</translation>
        </message>
        <message>
            <source>The metadata {name} states the offset of some bands only, not of {missing}. Download the product again.</source>
            <translation>Os metadados {name} informam o offset só de algumas bandas, e não de {missing}. Baixe o produto de novo.</translation>
        </message>
        <message>
            <source>The metadata {path} is of {told}, but {file} is of another product by its name: by wrong metadata its numbers would be 1000 too high or too low. Put the images of each product into a folder of their own with their own metadata, or without any and state the offset.</source>
            <translation>Os metadados {path} são de {told}, mas {file} é, pelo seu nome, de outro produto: com metadados errados, os seus valores ficariam 1000 unidades altos ou baixos demais. Coloque as imagens de cada produto em uma pasta própria com os seus próprios metadados, ou sem eles e indique o offset.</translation>
        </message>
        <message>
            <source>The middle of one window. Give this or an extent.</source>
            <translation>O centro de uma janela. Indique este local ou uma extensão.</translation>
        </message>
        <message>
            <source>The model file to write.</source>
            <translation>O arquivo de modelo a gravar.</translation>
        </message>
        <message>
            <source>The model file to write; the checkpoint to resume from lies beside it until the training is done.</source>
            <translation>O arquivo de modelo a gravar; o checkpoint a partir do qual se pode retomar fica ao lado dele até o fim do treino.</translation>
        </message>
        <message>
            <source>The model has a Google Earth stream, and none of the {total} samples of {name} has a graph of objects: the model is judged without that stream. To judge the fusion, create the training set with an RGB image.</source>
            <translation>O modelo tem um ramo Google Earth, e nenhuma das {total} amostras de {name} tem um grafo de objetos: o modelo é avaliado sem esse ramo. Para avaliar a fusão, crie o conjunto de treino com uma imagem RGB.</translation>
        </message>
        <message>
            <source>The model has a stream of {count} further features; the training set {name} has {own}. The model is judged without that stream.</source>
            <translation>O modelo tem um ramo de {count} outras características; o conjunto de treino {name} tem: {own}. O modelo é avaliado sem esse ramo.</translation>
        </message>
        <message>
            <source>The model has learnt from {count} further features too, and none are given: the other streams decide without them.</source>
            <translation>O modelo aprendeu também com {count} outras características e nenhuma é dada: os outros ramos decidem sem elas.</translation>
        </message>
        <message>
            <source>The model looks at other details of objects than this plugin measures ({unknown}). Update the plugin or choose another model.</source>
            <translation>O modelo considera outras características dos objetos que não as que este complemento mede ({unknown}). Atualize o complemento ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The model looks at the imagery inside the objects, and only objects were given. Give the RGB image that they were found in as well.</source>
            <translation>O modelo considera as imagens dentro dos objetos, e só foram indicados objetos. Indique também a imagem RGB em que eles foram encontrados.</translation>
        </message>
        <message>
            <source>The model was trained with the split {own} of this set, and is judged on samples of the split {split}: it may have learnt from them. Choose the split {own}.</source>
            <translation>O modelo foi treinado com a divisão {own} deste conjunto e é avaliado com amostras da divisão {split}: pode ter aprendido com elas. Escolha a divisão {own}.</translation>
        </message>
        <message>
            <source>The model {model} cannot tell which classes are plausible: its thresholds come from the validation areas of a training here, of which there must be nine or more, and hold for its own fusion. Choose another model, leave Alpha empty, or leave the raster of plausible classes out.</source>
            <translation>O modelo {model} não pode dizer que classes são plausíveis: os seus limiares vêm das áreas de validação de um treino feito aqui, que têm de ser nove ou mais, e valem para a sua própria fusão. Escolha outro modelo, deixe Alfa vazio ou omita o raster das classes plausíveis.</translation>
        </message>
        <message>
            <source>The model {model} does not record the segmenter of its instances.</source>
            <translation>O modelo {model} não registra o segmentador das suas instâncias.</translation>
        </message>
        <message>
            <source>The model {model} does not record which segmenter its instances came from. Segment the image with 'Segment objects', give the result as objects in the image, and tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>O modelo {model} não registra de que segmentador vieram as suas instâncias. Segmente a imagem com 'Segmentar objetos', indique o resultado como objetos na imagem e marque 'Aceitar objetos de outro segmentador' (force_segmenter).</translation>
        </message>
        <message>
            <source>The model {model} does not tell what it has learnt from. Train it again, or leave the raster of applicability out.</source>
            <translation>O modelo {model} não diz com que aprendeu. Treine-o de novo ou omita o raster de aplicabilidade.</translation>
        </message>
        <message>
            <source>The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. Choose a model trained with RGB, or leave them out.</source>
            <translation>O modelo {model} tem só um ramo Sentinel-2 e não pode usar imagens RGB nem instâncias. Escolha um modelo treinado com RGB, ou não as indique.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the ground of {count} of the {total} samples that it is judged on, in this image or another: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set of other places.</source>
            <translation>O modelo {model} aprendeu com o terreno de {count} das {total} amostras com que é avaliado, nesta imagem ou em outra: os seus valores são mais altos do que os que um lugar novo daria. Escolha a divisão com que foi treinado, ou um conjunto de treino de outros lugares.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the training areas of {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>O modelo {model} aprendeu com as áreas de treino de {count} das {total} amostras com que é avaliado: os seus valores são mais altos do que os que um lugar novo daria. Escolha a divisão com que foi treinado, ou um conjunto de treino que ele não conheça.</translation>
        </message>
        <message>
            <source>The model {model} has learnt from {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>O modelo {model} aprendeu com {count} das {total} amostras com que é avaliado: os seus valores são mais altos do que os que um lugar novo daria. Escolha a divisão com que foi treinado, ou um conjunto de treino que ele não conheça.</translation>
        </message>
        <message>
            <source>The model {model} has no Sentinel-2 stream to start from. Choose another one.</source>
            <translation>O modelo {model} não tem um ramo Sentinel-2 de que partir. Escolha outro.</translation>
        </message>
        <message>
            <source>The model {model} has no stream of further features. Choose a model trained with them, or leave them out.</source>
            <translation>O modelo {model} não tem ramo de outras características. Escolha um modelo treinado com elas ou deixe-as de fora.</translation>
        </message>
        <message>
            <source>The model {model} has no {stream} stream.</source>
            <translation>O modelo {model} não tem o ramo {stream}.</translation>
        </message>
        <message>
            <source>The model {model} looks at heights or other layers of objects: {needed}. Give these layers of the place (layers), in this order and unit; or leave out the RGB image, and the Sentinel-2 stream decides alone.</source>
            <translation>O modelo {model} olha para alturas ou outras camadas dos objetos: {needed}. Indique estas camadas do lugar (layers), nesta ordem e unidade; ou não indique a imagem RGB, e o ramo Sentinel-2 decide sozinho.</translation>
        </message>
        <message>
            <source>The model {model} looks at these layers of objects: {needed}; the training set {name} has: {own}. Create the set with the same layers, or choose another model.</source>
            <translation>O modelo {model} olha para estas camadas dos objetos: {needed}; o conjunto de treino {name} tem: {own}. Crie o conjunto com as mesmas camadas, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The model {model} looks at {count} layers of objects ({needed}); given: {given}. Give the same number of bands, in this order and unit.</source>
            <translation>O modelo {model} olha para {count} camadas dos objetos ({needed}); indicadas: {given}. Indique o mesmo número de bandas, nesta ordem e unidade.</translation>
        </message>
        <message>
            <source>The model {model} takes the bands {bands}; the training set {name} has {own_bands}. Choose a model for the same bands.</source>
            <translation>O modelo {model} usa as bandas {bands}; o conjunto de treino {name} tem {own_bands}. Escolha um modelo para as mesmas bandas.</translation>
        </message>
        <message>
            <source>The model {model} tells apart the classes {classes}, not 1 to 17. Choose a model of all 17 local climate zones.</source>
            <translation>O modelo {model} distingue as classes {classes}, e não 1 a 17. Escolha um modelo de todas as 17 zonas climáticas locais.</translation>
        </message>
        <message>
            <source>The model {model} was trained without heights or other layers of objects and cannot use {given}. Leave them out, or choose a model that was trained with such layers.</source>
            <translation>O modelo {model} foi treinado sem alturas nem outras camadas dos objetos e não pode usar {given}. Não as indique, ou escolha um modelo treinado com tais camadas.</translation>
        </message>
        <message>
            <source>The model {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>O modelo {name} tem a versão de formato {version}; este complemento lê até a {format_version}. Atualize o complemento.</translation>
        </message>
        <message>
            <source>The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or download it again.</source>
            <translation>O modelo {name} está truncado: eram esperados {end:,} bytes de pesos, foram encontrados {data_bytes:,}. Copie-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <source>The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or choose another model.</source>
            <translation>A arquitetura {architecture} do modelo é desconhecida. Conhecidas: {architectures}. Atualize o complemento ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The model's fusion gained nothing in its training: the Sentinel-2 stream decides alone, and the RGB image changes nothing. Choose an alpha to fuse all the same.</source>
            <translation>A fusão do modelo não ganhou nada no seu treino: o ramo Sentinel-2 decide sozinho, e a imagem RGB não muda nada. Escolha um alpha para fazer a fusão mesmo assim.</translation>
        </message>
        <message>
            <source>The model's options do not fit its architecture {architecture}: {error}.</source>
            <translation>As opções do modelo não correspondem à sua arquitetura {architecture}: {error}.</translation>
        </message>
        <message>
            <source>The most places that are suggested for each class.</source>
            <translation>O número máximo de locais sugeridos para cada classe.</translation>
        </message>
        <message>
            <source>The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose the SAFE folder or zip. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>O nome de {name} não indica nenhuma banda Sentinel-2. Dê aos arquivos nomes de bandas (como B02.jp2), ou escolha a pasta SAFE ou o zip. Uma imagem que contém todas as bandas não precisa de preparação: use-a como está em 'Classificar zonas climáticas locais'.</translation>
        </message>
        <message>
            <source>The network looks at the texture and shape of objects, which this training set does not tell. Create the set again with 'Create training set' and the RGB image.</source>
            <translation>A rede considera a textura e a forma dos objetos, que este conjunto de treino não informa. Crie o conjunto de novo com 'Criar conjunto de treino' e a imagem RGB.</translation>
        </message>
        <message>
            <source>The network of {source} is not known ({counts}). Known: Sen2LCZ-Net, ResNet v2 and 3D ResNet11 for Sentinel-2, the graph network of DF4LCZ for high-resolution imagery.</source>
            <translation>A rede de {source} não é conhecida ({counts}). Conhecidas: Sen2LCZ-Net, ResNet v2 e 3D ResNet11 para Sentinel-2, a rede de grafos do DF4LCZ para imagens de alta resolução.</translation>
        </message>
        <message>
            <source>The network of {source} is of an unlikely size ({options}). Choose another file.</source>
            <translation>A rede de {source} tem um tamanho improvável ({options}). Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>The network of {source} takes {count} bands, and the file does not say which; networks are given the ten Sentinel-2 bands {bands} here. Choose weights that were trained on these.</source>
            <translation>A rede de {source} recebe {count} bandas, e o arquivo não diz quais; aqui as redes recebem as dez bandas Sentinel-2 {bands}. Escolha pesos que foram treinados com essas.</translation>
        </message>
        <message>
            <source>The network of {source} tells {classes} classes apart, and the file does not say which; maps here have the 17 local climate zones. Choose weights of all 17.</source>
            <translation>A rede de {source} distingue {classes} classes, e o ficheiro não diz quais; os mapas têm aqui as 17 zonas climáticas locais. Escolha pesos de todas as 17.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which the training set {name} does not have. Create the set again, or choose another network.</source>
            <translation>A rede vê o entorno real das suas janelas, que o conjunto de treino {name} não tem. Crie o conjunto de novo, ou escolha outra rede.</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which this training set does not have. Create the set with 'Create training set', or train a network with the surroundings 'zeros'.</source>
            <translation>A rede vê o entorno real das suas janelas, que este conjunto de treino não tem. Crie o conjunto com 'Criar conjunto de treino', ou treine uma rede com o entorno 'zeros'.</translation>
        </message>
        <message>
            <source>The network {name} ({loader}) is not what a network of the {stream} stream must be: {problem}. Check it against the contract in streams/contract.py.</source>
            <translation>A rede {name} ({loader}) não é o que uma rede do ramo {stream} deve ser: {problem}. Verifique-a com o contrato em streams/contract.py.</translation>
        </message>
        <message>
            <source>The network {network} knows the published five features of an object only: the layers of the training set ({layers}) are left out. Choose gcn2 to learn from them.</source>
            <translation>A rede {network} só conhece as cinco características publicadas de um objeto: as camadas do conjunto de treino ({layers}) ficam de fora. Escolha gcn2 para aprender com elas.</translation>
        </message>
        <message>
            <source>The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions. With 10000, a scale and an offset that the file declares count, and fractions are known as such.</source>
            <translation>O número que representa uma refletância de 1: 10000 para produtos como entregues, 1 para frações. Com 10000, contam a escala e o deslocamento que o arquivo declara, e as frações são reconhecidas como tais.</translation>
        </message>
        <message>
            <source>The numbers of {name} are neither reflectance as fractions nor reflectance x 10000: their median is {middle:.4g} by the scale and offset that the file declares, if any. Give the reflectance scale and offset.</source>
            <translation>Os números de {name} não são nem reflectância em frações nem reflectância x 10000: a mediana deles é {middle:.4g} com a escala e o offset que o arquivo declara, se houver. Indique a escala e o offset de reflectância.</translation>
        </message>
        <message>
            <source>The numbers of {name} cannot be reflectance x {scale:g}: {reason}. They range from {low:g} to {high:g}. {wanted} Declare no data in the file where it is that.</source>
            <translation>Os números de {name} não podem ser reflectância x {scale:g}: {reason}. Eles vão de {low:g} a {high:g}. {wanted} Declare sem dados no arquivo onde for o caso.</translation>
        </message>
        <message>
            <source>The objects were found in {source}, whose numbers were stretched to colours otherwise than those of {name} ({theirs}; {own}): it is another image, was changed, or other bands are shown. Colours are measured in {name} by its own limits. Give the image that the objects were found in, or segment {name}.</source>
            <translation>Os objetos foram encontrados em {source}, cujos valores foram ajustados para cores de outro modo do que os de {name} ({theirs}; {own}): é outra imagem, foi alterada ou são mostradas outras bandas. As cores são medidas em {name} pelos seus próprios limites. Indique a imagem em que os objetos foram encontrados, ou segmente {name}.</translation>
        </message>
        <message>
            <source>The package {name} has version {installed}; needed: {required}.</source>
            <translation>O pacote {name} tem a versão {installed}; versão necessária: {required}.</translation>
        </message>
        <message>
            <source>The package {name} is missing.</source>
            <translation>Falta o pacote {name}.</translation>
        </message>
        <message>
            <source>The parameter {name} holds a null character. Give it without.</source>
            <translation>O parâmetro {name} contém um caractere nulo. Indique-o sem esse caractere.</translation>
        </message>
        <message>
            <source>The parameter {name} is missing: {help}.</source>
            <translation>Falta o parâmetro {name}: {help}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a number, its decimals after a point (0.5); given: {value}.</source>
            <translation>O parâmetro {name} deve ser um número, com as casas decimais depois de um ponto (0.5); foi indicado: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be a whole number; given: {value}.</source>
            <translation>O parâmetro {name} deve ser um número inteiro; foi indicado: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be one of {choices}; given: {value}.</source>
            <translation>O parâmetro {name} deve ser um destes: {choices}; foi indicado: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be true or false; given: {value}.</source>
            <translation>O parâmetro {name} deve ser true ou false; foi indicado: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {bounds}; given: {number}.</source>
            <translation>O parâmetro {name} deve ser {bounds}; foi indicado: {number}.</translation>
        </message>
        <message>
            <source>The parameter {name} must be {kind}; given: {value}.</source>
            <translation>O parâmetro {name} deve ser do tipo {kind}; foi indicado: {value}.</translation>
        </message>
        <message>
            <source>The parameter {name} names no file: {value}. Give a path of ordinary characters.</source>
            <translation>O parâmetro {name} não indica nenhum arquivo: {value}. Informe um caminho de caracteres comuns.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want a map of, in any coordinate reference system.</source>
            <translation>A parte da Terra da qual você quer um mapa, em qualquer sistema de referência de coordenadas.</translation>
        </message>
        <message>
            <source>The part of the Earth that you want, in any coordinate reference system.</source>
            <translation>A parte da Terra desejada, em qualquer sistema de referência de coordenadas.</translation>
        </message>
        <message>
            <source>The part that was there already is not of {name}: fetched anew.</source>
            <translation>A parte que já estava ali não é de {name}: é baixada de novo.</translation>
        </message>
        <message>
            <source>The part {part} of {name} holds numbers that no sample has ({low} to {high}). Copy the training set again.</source>
            <translation>A parte {part} de {name} contém números que nenhuma amostra tem ({low} a {high}). Copie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>The part {part} of {name} names samples more than once. Copy the training set again.</source>
            <translation>A parte {part} de {name} indica amostras mais de uma vez. Copie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>The patches of {name} hold digital numbers; divided by 10000 to be reflectance.</source>
            <translation>Os recortes de {name} contêm números digitais; foram divididos por 10000 para dar reflectância.</translation>
        </message>
        <message>
            <source>The pixels of the layer '{name}' are {own} m wide here, coarser than the {asked} m asked for: the image shows nothing finer than they do. Choose a coarser resolution or a finer layer; of tiles, one with a higher greatest zoom level.</source>
            <translation>Os pixels da camada '{name}' têm aqui {own} m de largura, mais grosseiros do que os {asked} m pedidos: a imagem não mostra nada mais fino do que eles. Escolha uma resolução mais grosseira ou uma camada mais fina; no caso de tiles, uma com um nível de zoom máximo mais alto.</translation>
        </message>
        <message>
            <source>The pixels of {name} are {pixel_m:.1f} m wide; buildings and trees are seen in imagery of {coarsest_m:g} m and finer only. Choose finer imagery.</source>
            <translation>Os pixels de {name} têm {pixel_m:.1f} m de largura; edifícios e árvores só são vistos em imagens com pixels de até {coarsest_m:g} m. Escolha imagens de resolução mais fina.</translation>
        </message>
        <message>
            <source>The place {text} cannot be expressed in {crs}.</source>
            <translation>O local {text} não pode ser expresso em {crs}.</translation>
        </message>
        <message>
            <source>The places are {found:.0f} m wide, as the map's cells have it.</source>
            <translation>Os locais têm {found:.0f} m de largura, conforme as células do mapa.</translation>
        </message>
        <message>
            <source>The pretrained model {model} has learnt from {count} of the {total} test samples, or from others of their ground or training areas: the test figures will be higher than a new place would give. Train with the split that it was trained with, or without it.</source>
            <translation>O modelo pré-treinado {model} aprendeu com {count} das {total} amostras de teste, ou com outras do seu terreno ou das suas áreas de treino: as métricas de teste serão mais altas do que as que um lugar novo daria. Treine com a divisão com que ele foi treinado, ou sem ele.</translation>
        </message>
        <message>
            <source>The probabilities are in another order than the maps: {name} shows the likeliest class of {other} in {better:.1%} of the cells, and that of {given}, which was given for it, in {share:.1%}. Give one raster for each map, in the maps' order: {order} (numbers of those given).</source>
            <translation>As probabilidades estão em uma ordem diferente da dos mapas: {name} mostra a classe mais provável de {other} em {better:.1%} das células, e a de {given}, que foi indicado para ele, em {share:.1%}. Indique um raster para cada mapa, na ordem dos mapas: {order} (números dos indicados).</translation>
        </message>
        <message>
            <source>The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.</source>
            <translation>O produto {product} não contém imagens (GRANULE/*/IMG_DATA). Baixe-o de novo, por inteiro.</translation>
        </message>
        <message>
            <source>The request is longer than {most:,} bytes. Give fewer files at once.</source>
            <translation>O pedido tem mais de {most:,} bytes. Indique menos arquivos de cada vez.</translation>
        </message>
        <message>
            <source>The request is not JSON ({error}): {text}.</source>
            <translation>O pedido não é JSON ({error}): {text}.</translation>
        </message>
        <message>
            <source>The request is not a JSON object: {text}.</source>
            <translation>O pedido não é um objeto JSON: {text}.</translation>
        </message>
        <message>
            <source>The request is not text ({error}); the engine ends. Run the algorithm again.</source>
            <translation>O pedido não é texto ({error}); o motor de cálculo é encerrado. Execute o algoritmo de novo.</translation>
        </message>
        <message>
            <source>The request lacks its operation or parameters: {text}.</source>
            <translation>No pedido falta a operação ou faltam os parâmetros: {text}.</translation>
        </message>
        <message>
            <source>The request speaks protocol {protocol}, this engine speaks {protocol_version}. Plugin and engine are of different versions: restart QGIS.</source>
            <translation>O pedido usa o protocolo {protocol}, este motor de cálculo usa o {protocol_version}. O complemento e o motor são de versões diferentes: reinicie o QGIS.</translation>
        </message>
        <message>
            <source>The same seed draws the same points.</source>
            <translation>A mesma semente sorteia os mesmos pontos.</translation>
        </message>
        <message>
            <source>The same seed gives the same bootstraps.</source>
            <translation>A mesma semente dá os mesmos bootstraps.</translation>
        </message>
        <message>
            <source>The same seed gives the same suggestions.</source>
            <translation>A mesma semente dá as mesmas sugestões.</translation>
        </message>
        <message>
            <source>The same seed gives the same town; another one gives another town.</source>
            <translation>A mesma semente dá a mesma cidade; outra dá outra cidade.</translation>
        </message>
        <message>
            <source>The scene classification has the classes 0 to 11; given: {unknown}.</source>
            <translation>A classificação da cena tem as classes 0 a 11; foi indicado: {unknown}.</translation>
        </message>
        <message>
            <source>The scenes cannot be brought to one coordinate reference system: one does not fit its bounds.</source>
            <translation>As cenas não podem ser levadas a um único sistema de referência de coordenadas: o de uma delas não corresponde aos seus limites.</translation>
        </message>
        <message>
            <source>The scenes that would be used, clearest first.</source>
            <translation>As cenas que seriam usadas, as mais limpas primeiro.</translation>
        </message>
        <message>
            <source>The scheduler of the workers is gone. Start it and the work again; with unfinished work kept, it goes on from there.</source>
            <translation>O escalonador dos processos de trabalho não está mais lá. Inicie-o e o trabalho novamente; se houver trabalho inacabado guardado, ele continua dali.</translation>
        </message>
        <message>
            <source>The scheduler {address} has no workers. Start some, as the page 'A region, a cluster' shows.</source>
            <translation>O escalonador {address} não tem processos de trabalho. Inicie alguns, como mostra a página "A region, a cluster".</translation>
        </message>
        <message>
            <source>The segmenter {name} ({loader}) is not what a segmenter must be: {problem}. Check it against the contract in instances/segmenter.py.</source>
            <translation>O segmentador {name} ({loader}) não é o que um segmentador deve ser: {problem}. Verifique-o com o contrato em instances/segmenter.py.</translation>
        </message>
        <message>
            <source>The segmenter {name} needs weights. Give the path of their file.</source>
            <translation>O segmentador {name} precisa de pesos. Indique o caminho do arquivo deles.</translation>
        </message>
        <message>
            <source>The segmenter's weights (SHA-256 {recorded}...) are not in the catalogue. Name their file.</source>
            <translation>Os pesos do segmentador (SHA-256 {recorded}...) não estão no catálogo. Indique o arquivo deles.</translation>
        </message>
        <message>
            <source>The service asks for a pause of {seconds:.0f} s.</source>
            <translation>O serviço pede uma pausa de {seconds:.0f} s.</translation>
        </message>
        <message>
            <source>The service has no picture for {count} of its tiles; these places are without data.</source>
            <translation>O serviço não tem imagem para {count} dos seus tiles; esses lugares ficam sem dados.</translation>
        </message>
        <message>
            <source>The service of the layer '{name}' stopped answering ({said}). Nothing was written. Try again later, or choose a smaller extent or a coarser resolution.</source>
            <translation>O serviço da camada '{name}' deixou de responder ({said}). Nada foi gravado. Tente de novo mais tarde, ou escolha uma extensão menor ou uma resolução mais grosseira.</translation>
        </message>
        <message>
            <source>The split has no test samples: the model carries no test figures.</source>
            <translation>A divisão não tem amostras de teste: o modelo não contém métricas de teste.</translation>
        </message>
        <message>
            <source>The split that the model was trained with; test samples of another may be among those that it has learnt from.</source>
            <translation>A divisão com que o modelo foi treinado; as amostras de teste de outra podem estar entre aquelas com que aprendeu.</translation>
        </message>
        <message>
            <source>The split {split} of the training set {name} has no samples in its part {part}. {advice}</source>
            <translation>A divisão {split} do conjunto de treino {name} não tem amostras na parte {part}. {advice}</translation>
        </message>
        <message>
            <source>The split {split} of {name} has no samples in its part {part}. Choose another part.</source>
            <translation>A divisão {split} de {name} não tem amostras na parte {part}. Escolha outra parte.</translation>
        </message>
        <message>
            <source>The step of {step:g} m is rounded to whole Sentinel-2 pixels: {rounded:g} m.</source>
            <translation>O passo de {step:g} m é arredondado para pixels Sentinel-2 inteiros: {rounded:g} m.</translation>
        </message>
        <message>
            <source>The streams are fused ({rule}): against the better stream alone the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>Os ramos são combinados ({rule}): em comparação com o melhor ramo sozinho, as amostras de validação são mais verossímeis em {low:.3f} a {high:.3f} por amostra (intervalo de {level:.0f} % sobre {areas} áreas deixadas de fora uma de cada vez), e a exatidão delas muda em {accuracy:+.1f} pontos.</translation>
        </message>
        <message>
            <source>The style of {path} cannot be stored ({error}). Choose another place.</source>
            <translation>O estilo de {path} não pode ser guardado ({error}). Escolha outro local.</translation>
        </message>
        <message>
            <source>The tags of {name} say that its reflectance is {told}: its offset was taken off when it was made. The numbers given count instead, {formula}. Give scale 10000 and offset 0.</source>
            <translation>As tags de {name} dizem que a sua reflectância é {told}: o seu offset foi removido quando foi criado. Valem em vez disso os números indicados, {formula}. Indique a escala 10000 e o offset 0.</translation>
        </message>
        <message>
            <source>The tensor {key} of {name} holds values that are no numbers (NaN or infinite), or fewer than it claims: the file is damaged. Download it again.</source>
            <translation>O tensor {key} de {name} contém valores que não são números (NaN ou infinitos), ou menos valores do que declara: o arquivo está danificado. Baixe-o de novo.</translation>
        </message>
        <message>
            <source>The texts of {name} are said to be in {encoding}, which is no encoding that can be read. Set another one for the layer (Layer properties &gt; Source).</source>
            <translation>Os textos de {name} são dados como codificados em {encoding}, que não é uma codificação que se possa ler. Defina outra para a camada (Propriedades da camada &gt; Fonte).</translation>
        </message>
        <message>
            <source>The tile in row {row}, column {column}</source>
            <translation>O bloco da linha {row}, coluna {column}</translation>
        </message>
        <message>
            <source>The town's size must be a multiple of {cell} m from {smallest} to {largest}; given: {size}.</source>
            <translation>O tamanho da cidade deve ser um múltiplo de {cell} m, de {smallest} a {largest}; foi indicado: {size}.</translation>
        </message>
        <message>
            <source>The training cannot be resumed: an earlier version of this plugin made {name}, and did not note the samples that it learns from. Train without 'Resume a stopped training'.</source>
            <translation>O treino não pode ser retomado: uma versão anterior deste complemento criou {name} e não anotou as amostras com que aprende. Treine sem 'Retomar um treino interrompido'.</translation>
        </message>
        <message>
            <source>The training cannot be resumed: {other} differ from those of {name}. Set them as they were, or train without 'Resume a stopped training'.</source>
            <translation>O treino não pode ser retomado: há diferenças em relação a {name} em {other}. Volte aos valores anteriores, ou treine sem 'Retomar um treino interrompido'.</translation>
        </message>
        <message>
            <source>The training samples of {name} are all of class {label}; at least two classes are needed. Add training areas of other classes and create the set again.</source>
            <translation>As amostras de treino de {name} são todas da classe {label}; são necessárias pelo menos duas classes. Adicione áreas de treino de outras classes e crie o conjunto de novo.</translation>
        </message>
        <message>
            <source>The training set {destination} cannot be written ({error}). Make room or choose another folder.</source>
            <translation>O conjunto de treino {destination} não pode ser gravado ({error}). Libere espaço ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>The training set {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>O conjunto de treino {name} tem a versão de formato {version}; este complemento lê até a {format_version}. Atualize o complemento.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the further features of {lost} samples, which count as missing. Copy or create the training set again.</source>
            <translation>O conjunto de treino {name} perdeu as outras características de {lost} amostras, que contam como ausentes. Copie ou crie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>The training set {name} has lost the graphs of {lost} samples, which count as windows without objects. Copy or create the training set again.</source>
            <translation>O conjunto de treino {name} perdeu os grafos de {lost} amostras, que contam como janelas sem objetos. Copie ou crie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>The training set {name} has no graphs of instances, which the Google Earth stream learns from. Create it with an RGB image, or train the Sentinel-2 stream alone.</source>
            <translation>O conjunto de treino {name} não tem grafos de instâncias, com os quais o ramo Google Earth aprende. Crie-o com uma imagem RGB, ou treine só o ramo Sentinel-2.</translation>
        </message>
        <message>
            <source>The training set {name} has no split {split}; it has: {others}. Choose one of these or create the training set again.</source>
            <translation>O conjunto de treino {name} não tem a divisão {split}; tem: {others}. Escolha uma destas ou crie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>The training set {name} has no strict split, because its areas lie too close together or it was made elsewhere. The split by polygon is used: windows of its parts may show the same ground, and its figures are higher than a new place would give.</source>
            <translation>O conjunto de treino {name} não tem divisão estrita, porque as suas áreas estão demasiado próximas ou porque foi feito noutro lugar. Usa-se a divisão por polígonos: as janelas das suas partes podem mostrar o mesmo terreno, e os seus valores são mais altos do que os que um lugar novo daria.</translation>
        </message>
        <message>
            <source>The training set {name} has no surroundings of its patches, which 'real' needs. Choose 'auto' or 'zeros', or create the set again.</source>
            <translation>O conjunto de treino {name} não tem o entorno dos seus recortes, de que 'real' precisa. Escolha 'auto' ou 'zeros', ou crie o conjunto de novo.</translation>
        </message>
        <message>
            <source>The training set {name} has the five features a node of the published graphs only: the published network gcn is trained. For {network} create the set again, with the RGB image.</source>
            <translation>O conjunto de treino {name} tem só as cinco características por nó dos grafos publicados: é treinada a rede publicada gcn. Para {network}, crie o conjunto de novo, com a imagem RGB.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture {architecture}: {count} tensors differ, such as {first} ({given}, needed {expected}). Choose another model or make it again.</source>
            <translation>Os pesos não correspondem à arquitetura {architecture}: {count} tensores diferem, por exemplo {first} ({given}, necessário {expected}). Escolha outro modelo ou crie-o de novo.</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture: {error}</source>
            <translation>Os pesos não correspondem à arquitetura: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {name} cannot be read ({error}).</source>
            <translation>Os pesos do modelo {name} não podem ser lidos ({error}).</translation>
        </message>
        <message>
            <source>The weights of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>Os pesos do modelo {name} não correspondem à sua soma SHA-256: o arquivo foi alterado ou danificado. Copie-o ou crie-o de novo.</translation>
        </message>
        <message>
            <source>The weights {key} of the model {name} hold values that are no numbers (NaN or infinite). Copy or make it again.</source>
            <translation>Os pesos {key} do modelo {name} contêm valores que não são números (NaN ou infinitos). Copie-o ou crie-o de novo.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}), and there is no download for them. Put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Os pesos {name} não estão neste computador (pastas pesquisadas: {looked}), e não há download para eles. Coloque o arquivo em uma pasta e indique essa pasta nas opções ou em {variable}.</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}). Run 'Download weights', or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>Os pesos {name} não estão neste computador (pastas pesquisadas: {looked}). Execute 'Baixar pesos', ou coloque o arquivo em uma pasta e indique essa pasta nas opções ou em {variable}.</translation>
        </message>
        <message>
            <source>The windows {first} to {last}</source>
            <translation>As janelas {first} a {last}</translation>
        </message>
        <message>
            <source>The work was cancelled.</source>
            <translation>O trabalho foi cancelado.</translation>
        </message>
        <message>
            <source>The worker {name} cannot do the work ({error}). Start it in the engine's environment, with the plugin's folder on its Python path.</source>
            <translation>O processo de trabalho {name} não pode fazer o trabalho ({error}). Inicie-o no ambiente do motor de cálculo, com a pasta do complemento no seu caminho do Python.</translation>
        </message>
        <message>
            <source>The worker {name} cannot read {files}, or finds another file there. Put the files where every worker reads them under the same path.</source>
            <translation>O processo de trabalho {name} não pode ler {files}, ou encontra lá outro arquivo. Ponha os arquivos onde todos os processos os leiam com o mesmo caminho.</translation>
        </message>
        <message>
            <source>The worker {name} has version {other} of the engine, this is {own}. Use one version everywhere.</source>
            <translation>O processo de trabalho {name} tem a versão {other} do motor de cálculo, esta é {own}. Use uma só versão em toda parte.</translation>
        </message>
        <message>
            <source>The workers {address} cannot be reached ({error}). Check that the scheduler runs there and that its address and keys (TLS) are right, or let this computer do the work (WORKERS=1).</source>
            <translation>Não é possível alcançar os processos de trabalho {address} ({error}). Verifique se o escalonador funciona lá e se o endereço e as chaves (TLS) estão corretos, ou deixe o trabalho para este computador (WORKERS=1).</translation>
        </message>
        <message>
            <source>The year that the areas are drawn for; new areas get it by themselves.</source>
            <translation>O ano para o qual as áreas são desenhadas; as novas áreas o recebem automaticamente.</translation>
        </message>
        <message>
            <source>The zones with the area and share of each class, the largest class and the share of built ground.</source>
            <translation>As zonas com a área e a fração de cada classe, a maior classe e a fração de terreno construído.</translation>
        </message>
        <message>
            <source>The zones with their ground, mapped and without data (km²), and a field for each mean, weighted by area; roughness lengths are averaged as logarithms. Classes without a figure, as water has no height, do not count; where a class has but one end of its range, as heavy industry gives off at least 300 W, the other end of its zone's is unknown.</source>
            <translation>As zonas com o seu terreno, mapeado e sem dados (km²), e um campo para cada média, ponderada pela área; a média dos comprimentos de rugosidade é feita com logaritmos. As classes sem valor, como a água, que não tem altura, não contam; onde uma classe só tem um limite do seu intervalo, como a indústria pesada, que emite pelo menos 300 W, o outro limite do intervalo da sua zona é desconhecido.</translation>
        </message>
        <message>
            <source>The {name} holds codes from {lowest} to {highest}; classes are 1 to {classes}.</source>
            <translation>Há códigos de {lowest} a {highest} {name}; as classes vão de 1 a {classes}.</translation>
        </message>
        <message>
            <source>The {stream} stream gave probabilities that are no numbers in {count:,} cells, first in row {row}, column {column} of the map. The model's weights or the image's values there are damaged. Check the image, or choose another model.</source>
            <translation>O ramo {stream} deu probabilidades que não são números em {count:,} células, a primeira na linha {row}, coluna {column} do mapa. Os pesos do modelo ou os valores da imagem ali estão danificados. Verifique a imagem, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The {stream} stream of the model {name} lacks {missing}. Make the model again.</source>
            <translation>O ramo {stream} do modelo {name} não tem {missing}. Crie o modelo de novo.</translation>
        </message>
        <message>
            <source>There are no weights at {path}. {advice}</source>
            <translation>Não há pesos em {path}. {advice}</translation>
        </message>
        <message>
            <source>There are no weights {identifier} in the catalogue. Known: {ids}.</source>
            <translation>Não há pesos {identifier} no catálogo. Conhecidos: {ids}.</translation>
        </message>
        <message>
            <source>There is no catalogue {text}. Choose one of {ids}, or give the address of a STAC API (https://...).</source>
            <translation>O catálogo {text} não existe. Escolha um destes: {ids}, ou indique o endereço de uma API STAC (https://...).</translation>
        </message>
        <message>
            <source>There is no coordinate reference system {crs}. Check what is in brackets: {given}.</source>
            <translation>O sistema de referência de coordenadas {crs} não existe. Verifique o que está entre colchetes: {given}.</translation>
        </message>
        <message>
            <source>There is no download for {name}. Put the file into a weights folder.</source>
            <translation>Não há download para {name}. Coloque o arquivo em uma pasta de pesos.</translation>
        </message>
        <message>
            <source>There is no file or folder {text}. Check where the Sentinel-2 product lies.</source>
            <translation>O arquivo ou a pasta {text} não existe. Verifique onde está o produto Sentinel-2.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the layer's source.</source>
            <translation>O arquivo {path} não existe. Verifique a fonte da camada.</translation>
        </message>
        <message>
            <source>There is no file {path}. Give the table of a confusion matrix that 'Accuracy of an LCZ map' writes.</source>
            <translation>O arquivo {path} não existe. Indique a tabela de uma matriz de confusão que 'Exatidão de um mapa LCZ' grava.</translation>
        </message>
        <message>
            <source>There is no file {path}. Run 'Segment objects' first.</source>
            <translation>O arquivo {path} não existe. Execute primeiro 'Segmentar objetos'.</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>A pasta {folder} não existe. Escolha uma pasta criada por 'Criar conjunto de treino', ou a pasta do conjunto de dados LCZC-GES2.</translation>
        </message>
        <message>
            <source>There is no model file {path}. Choose an existing model (.safetensors), or name a downloaded one.</source>
            <translation>O arquivo de modelo {path} não existe. Escolha um modelo existente (.safetensors), ou indique o nome de um modelo baixado.</translation>
        </message>
        <message>
            <source>There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 network, or train a model. Models in other folders work as well.</source>
            <translation>Não há nenhum modelo na pasta do complemento. Execute 'Baixar pesos' com pesos de uma rede Sentinel-2, ou treine um modelo. Os modelos em outras pastas também servem.</translation>
        </message>
        <message>
            <source>There is no operation {name}. There are: {operations}.</source>
            <translation>A operação {name} não existe. Existem: {operations}.</translation>
        </message>
        <message>
            <source>There is no segmenter {name}. There are: {segmenters}.</source>
            <translation>O segmentador {name} não existe. Existem: {segmenters}.</translation>
        </message>
        <message>
            <source>There is no weights file {identifier}. Give a file's path, or one of: {ids}.</source>
            <translation>O arquivo de pesos {identifier} não existe. Indique o caminho de um arquivo, ou um destes: {ids}.</translation>
        </message>
        <message>
            <source>There is no weights file {path}. Choose an existing .h5 or .hdf5 file.</source>
            <translation>O arquivo de pesos {path} não existe. Escolha um arquivo .h5 ou .hdf5 existente.</translation>
        </message>
        <message>
            <source>There is no window to build a graph of.</source>
            <translation>Não há nenhuma janela para a qual construir um grafo.</translation>
        </message>
        <message>
            <source>There is nothing to resume: {path} does not exist. Train without 'Resume a stopped training'.</source>
            <translation>Não há nada a retomar: {path} não existe. Treine sem 'Retomar um treino interrompido'.</translation>
        </message>
        <message>
            <source>There is room for {found} places of {size:g} m only; {number} were asked for.</source>
            <translation>Só há espaço para {found} locais de {size:g} m; foram pedidos {number}.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} when this plugin was made. If pip cannot build it here either, make an environment with the engine's packages from conda-forge and name its Python in the options.</source>
            <translation>Não havia compilação pronta de {package} para {system} quando este complemento foi feito. Se o pip também não conseguir compilá-lo aqui, crie um ambiente com os pacotes do motor de cálculo vindos do conda-forge e indique o Python dele nas opções.</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} with Python {version} when this plugin was made. If pip cannot build it here either, install one of these Pythons and run 'Install engine' again: {others}.</source>
            <translation>Não havia compilação pronta de {package} para {system} com o Python {version} quando este complemento foi feito. Se o pip também não conseguir compilá-lo aqui, instale um destes Pythons e execute 'Instalar motor de cálculo' de novo: {others}.</translation>
        </message>
        <message>
            <source>These classes have no labelled point and are left out: {classes}. The figures are about the rest of the map; {share:.2%} of its area is not assessed.</source>
            <translation>Estas classes não têm nenhum ponto rotulado e são excluídas: {classes}. As métricas referem-se ao resto do mapa; {share:.2%} da sua área não é avaliada.</translation>
        </message>
        <message>
            <source>These classes have one labelled point only, so that the errors of their user's accuracies cannot be told: {classes}. Up to {most:.0%} of the map's area the other errors assume the worst of them; beyond, they cannot be told either.</source>
            <translation>Estas classes têm um único ponto rotulado, de modo que não é possível informar os erros das suas exatidões do usuário: {classes}. Até {most:.0%} da área do mapa, os outros erros supõem o pior para elas; acima disso, também não é possível informá-los.</translation>
        </message>
        <message>
            <source>These settings have no effect, because the Sentinel-2 stream is that of the pretrained model {model}{use}: {settings}.</source>
            <translation>Estas configurações não têm efeito, porque o ramo Sentinel-2 é o do modelo pré-treinado {model}{use}: {settings}.</translation>
        </message>
        <message>
            <source>This SAM checkpoint's ViT has an embedding of {embedding} and {blocks} blocks; known are {known}. {advice}</source>
            <translation>O ViT deste checkpoint SAM tem um embedding de {embedding} e {blocks} blocos; são conhecidos {known}. {advice}</translation>
        </message>
        <message>
            <source>This SAM checkpoint's image encoder is neither a ViT nor TinyViT. {advice}</source>
            <translation>O codificador de imagens deste checkpoint SAM não é um ViT nem um TinyViT. {advice}</translation>
        </message>
        <message>
            <source>This checkpoint is {name}, which cannot be used here. {advice}</source>
            <translation>Este checkpoint é {name}, que não pode ser usado aqui. {advice}</translation>
        </message>
        <message>
            <source>This is no SAM checkpoint: it has no mask decoder (first tensors: {keys}). {advice}</source>
            <translation>Este não é um checkpoint SAM: não tem decodificador de máscaras (primeiros tensores: {keys}). {advice}</translation>
        </message>
        <message>
            <source>This {architecture} checkpoint {what} {count} of {total} tensors ({keys}). {advice}</source>
            <translation>Neste checkpoint {architecture}, {what} {count} de {total} tensores ({keys}). {advice}</translation>
        </message>
        <message>
            <source>Tile {number} of {count}</source>
            <translation>Tile {number} de {count}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>A fazer</translation>
        </message>
        <message>
            <source>Train DF4LCZ model</source>
            <translation>Treinar modelo DF4LCZ</translation>
        </message>
        <message>
            <source>Train a third stream on the further features of the training set, where it has some; it is fused where it gains on validation areas left out.</source>
            <translation>Treinar um terceiro ramo com as outras características do conjunto de treino, onde as tenha; é fundido onde ganha em áreas de validação deixadas de fora.</translation>
        </message>
        <message>
            <source>Train the network gcn2 on windows joined from two samples too, as on the border of two zones; training areas lie inside zones, and a map is full of borders.</source>
            <translation>Treinar a rede gcn2 também com janelas formadas por duas amostras, como na borda entre duas zonas; as áreas de treino ficam dentro das zonas, e um mapa está cheio de bordas.</translation>
        </message>
        <message>
            <source>Train the pretrained stream further (fine-tune), or take it as it is (as-is), which needs no time.</source>
            <translation>Continuar o treino do ramo pré-treinado (fine-tune: ajuste fino) ou usá-lo como está (as-is), o que não leva tempo.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Treino</translation>
        </message>
        <message>
            <source>Training areas</source>
            <translation>Áreas de treino</translation>
        </message>
        <message>
            <source>Training areas (synthetic)</source>
            <translation>Áreas de treino (sintéticas)</translation>
        </message>
        <message>
            <source>Training areas of local climate zones</source>
            <translation>Áreas de treino de zonas climáticas locais</translation>
        </message>
        <message>
            <source>Training areas so far</source>
            <translation>Áreas de treino existentes</translation>
        </message>
        <message>
            <source>Training set</source>
            <translation>Conjunto de treino</translation>
        </message>
        <message>
            <source>Trains a model of local climate zones on a training set: a 3D convolutional network on Sentinel-2 windows, a graph network on the objects of the high-resolution imagery, and the weight with which the two are fused. The best epoch counts; a model is there from the first epoch on, so that a training may be stopped at any time and resumed. The report shows curves, the choice of alpha, and the accuracy on the test samples of each stream and of their fusion.</source>
            <translation>Treina um modelo de zonas climáticas locais com um conjunto de treino: uma rede convolucional 3D nas janelas Sentinel-2, uma rede de grafos nos objetos das imagens de alta resolução e o peso com que as duas são combinadas. Vale a melhor época; há um modelo desde a primeira época, de modo que um treino pode ser interrompido a qualquer momento e retomado. O relatório mostra as curvas, a escolha de alpha e a exatidão nas amostras de teste de cada ramo e da sua fusão.</translation>
        </message>
        <message>
            <source>Trains a model of your city on your training areas, with the objects in the high-resolution imagery, maps the local climate zones, filters the map, and assesses it with areas that you kept aside. Hours on a processor for a city, minutes on a graphics card; try it on the sample town first.</source>
            <translation>Treina um modelo da sua cidade com as suas áreas de treino e com os objetos das imagens de alta resolução, mapeia as zonas climáticas locais, filtra o mapa e o avalia com áreas que foram reservadas para isso. Para uma cidade, são horas com um processador e minutos com uma placa gráfica; experimente primeiro com a cidade de exemplo.</translation>
        </message>
        <message>
            <source>True LCZ map (synthetic)</source>
            <translation>Mapa LCZ verdadeiro (sintético)</translation>
        </message>
        <message>
            <source>Trying what was installed</source>
            <translation>Teste do que foi instalado</translation>
        </message>
        <message>
            <source>Turns the single odd cells of an LCZ map into zones. The Gaussian filter of WUDAPT gives each class its own radius, so that rivers stay while large built areas become whole. Cells without data are neither filled nor counted. Distances are metres on the ground, also for maps in degrees.</source>
            <translation>Transforma em zonas as células isoladas destoantes de um mapa LCZ. O filtro gaussiano do WUDAPT dá a cada classe o seu próprio raio, de modo que os rios são preservados e as grandes áreas construídas se tornam contínuas. As células sem dados não são preenchidas nem contadas. As distâncias são metros no terreno, também para mapas em graus.</translation>
        </message>
        <message>
            <source>Unknown parameter {unknown}. There are: {fields}.</source>
            <translation>Parâmetro desconhecido: {unknown}. Existem: {fields}.</translation>
        </message>
        <message>
            <source>Urban canopy parameters</source>
            <translation>Parâmetros do dossel urbano</translation>
        </message>
        <message>
            <source>Use of the pretrained stream</source>
            <translation>Uso do ramo pré-treinado</translation>
        </message>
        <message>
            <source>Variable {name}</source>
            <translation>Variável {name}</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream</source>
            <translation>Peso do ramo Sentinel-2</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.</source>
            <translation>Peso do ramo Sentinel-2 em um modelo de fusão; 0.6 no código dos autores.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the model's.</source>
            <translation>Peso do ramo Sentinel-2 na fusão; por padrão, o do modelo.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.</source>
            <translation>Peso do ramo Sentinel-2 na fusão; por padrão, o que resultou do treino do modelo.</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the paper's weighted mean, in which further features have no say; 0.6 in the authors' code.</source>
            <translation>Peso do ramo Sentinel-2 na média ponderada do artigo, na qual as outras características não contam; 0.6 no código dos autores.</translation>
        </message>
        <message>
            <source>Weighted F1</source>
            <translation>F1 ponderado</translation>
        </message>
        <message>
            <source>Weighted accuracy</source>
            <translation>Exatidão ponderada</translation>
        </message>
        <message>
            <source>Weighted accuracy OAw</source>
            <translation>Exatidão ponderada OAw</translation>
        </message>
        <message>
            <source>Weighted agreement OAw</source>
            <translation>Concordância ponderada OAw</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Weights file</source>
            <translation>Arquivo de pesos</translation>
        </message>
        <message>
            <source>Weights of the classes in the loss: none, or balanced by their frequency, where some have few samples.</source>
            <translation>Pesos das classes na perda: none (nenhum), ou balanced (conforme a frequência delas) quando algumas têm poucas amostras.</translation>
        </message>
        <message>
            <source>Weights of the other stream</source>
            <translation>Pesos do outro ramo</translation>
        </message>
        <message>
            <source>What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.</source>
            <translation>O que 'Segmentar objetos' encontrou na imagem RGB; sem isso, a imagem é segmentada agora, o que demora.</translation>
        </message>
        <message>
            <source>What came from {address} has the SHA-256 sum {found}, not {sha256}. It was thrown away. The address may have changed, or something on the way replaces files.</source>
            <translation>O que veio de {address} tem a soma SHA-256 {found}, e não {sha256}. Foi descartado. O endereço pode ter mudado, ou algo no caminho substitui arquivos.</translation>
        </message>
        <message>
            <source>What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used with the segmenter it was trained with.</source>
            <translation>O que encontra os objetos quando nenhum é indicado: sam precisa de pesos, superpixels é rápido. Um modelo é usado com o segmentador com que foi treinado.</translation>
        </message>
        <message>
            <source>What finds the objects: superpixels is quick, sam is the method's and needs weights.</source>
            <translation>O que encontra os objetos: superpixels é rápido, sam é o do método e precisa de pesos.</translation>
        </message>
        <message>
            <source>What the 3D network sees around a window: its real surroundings (maps are made faster), zeros (as published), or automatically the first where the training set has it.</source>
            <translation>O que a rede 3D vê em torno de uma janela: o entorno real (real; os mapas são feitos mais depressa), zeros (como publicado) ou automaticamente o primeiro, se o conjunto de treino o tiver (auto).</translation>
        </message>
        <message>
            <source>What the learning rate of the Sentinel-2 stream is multiplied by at each fall; 1 for none.</source>
            <translation>Fator pelo qual a taxa de aprendizagem do ramo Sentinel-2 é multiplicada em cada redução; 1 para não haver redução.</translation>
        </message>
        <message>
            <source>What to fetch. Names with sam find objects, the others are networks for Sentinel-2.</source>
            <translation>O que obter. Os nomes com sam encontram objetos, os outros são redes para Sentinel-2.</translation>
        </message>
        <message>
            <source>Where images overlap</source>
            <translation>Onde as imagens se sobrepõem</translation>
        </message>
        <message>
            <source>Where scenes overlap</source>
            <translation>Onde as cenas se sobrepõem</translation>
        </message>
        <message>
            <source>Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch finds one.</source>
            <translation>Onde as redes são executadas: auto usa o dispositivo das opções; por padrão, uma placa gráfica se o PyTorch encontrar uma.</translation>
        </message>
        <message>
            <source>Where to digitise next</source>
            <translation>Onde digitalizar a seguir</translation>
        </message>
        <message>
            <source>Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 keys for fetching. Choose other to give an address below.</source>
            <translation>Onde procurar: Earth Search e Planetary Computer não exigem conta; o Copernicus Data Space exige chaves S3 para baixar. Escolha other para indicar um endereço abaixo.</translation>
        </message>
        <message>
            <source>Where to put the file; by default the plugin's own folder of weights.</source>
            <translation>Onde colocar o arquivo; por padrão, a pasta de pesos do próprio complemento.</translation>
        </message>
        <message>
            <source>Whether a map can be made: engine and a model</source>
            <translation>Se um mapa pode ser feito: motor de cálculo e um modelo</translation>
        </message>
        <message>
            <source>Whether the engine works</source>
            <translation>Se o motor de cálculo funciona</translation>
        </message>
        <message>
            <source>Which bands of {name} are red, green and blue is not told ({listed}). Give their numbers (BANDS), or name the bands red, green and blue.</source>
            <translation>Não está indicado quais bandas de {name} são vermelho, verde e azul ({listed}). Indique os números delas (BANDS), ou dê às bandas os nomes red, green e blue.</translation>
        </message>
        <message>
            <source>Which figures of each range to give. The bands come parameter by parameter in this order.</source>
            <translation>Que valores de cada intervalo fornecer. As bandas vêm parâmetro por parâmetro nesta ordem.</translation>
        </message>
        <message>
            <source>Which parameters to give; by default all eleven.</source>
            <translation>Que parâmetros fornecer; por padrão, todos os onze.</translation>
        </message>
        <message>
            <source>Who draws the areas; new areas get it by themselves.</source>
            <translation>Quem desenha as áreas; as novas áreas recebem o nome automaticamente.</translation>
        </message>
        <message>
            <source>Who shares the work: a number of processes of this computer, or the address of a dask scheduler such as tcp://10.0.0.5:8786, or the file that it wrote. auto takes those of the options, by default as many processes as this computer uses well.</source>
            <translation>Quem divide o trabalho: um número de processos deste computador, ou o endereço de um escalonador dask como tcp://10.0.0.5:8786, ou o arquivo que ele escreveu. auto toma os das opções, por padrão tantos processos quantos este computador usa bem.</translation>
        </message>
        <message>
            <source>Wholly under areas of another class</source>
            <translation>Inteiramente sob áreas de outra classe</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Largura em pixels</translation>
        </message>
        <message>
            <source>Width of the 3D network</source>
            <translation>Largura da rede 3D</translation>
        </message>
        <message>
            <source>Width of the smoothing before superpixels are cut.</source>
            <translation>Largura da suavização antes do recorte dos superpixels.</translation>
        </message>
        <message>
            <source>Window (m)</source>
            <translation>Janela (m)</translation>
        </message>
        <message>
            <source>Windows does not allow a space or full stop at a name's end</source>
            <translation>o Windows não permite um espaço nem um ponto no fim de um nome</translation>
        </message>
        <message>
            <source>Windows does not allow the character {character} in names</source>
            <translation>o Windows não permite o caractere {character} em nomes</translation>
        </message>
        <message>
            <source>Windows in a batch of the Sentinel-2 stream; halve it where memory runs out.</source>
            <translation>Janelas em um lote do ramo Sentinel-2; reduza à metade se faltar memória.</translation>
        </message>
        <message>
            <source>Windows keeps the name '{name}' for itself</source>
            <translation>o Windows reserva para si o nome '{name}'</translation>
        </message>
        <message>
            <source>Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).</source>
            <translation>As janelas de 320 m são centradas dentro das áreas, com esta distância em metros entre elas (um múltiplo de 10).</translation>
        </message>
        <message>
            <source>Windows of {window_m:g} m are too small for instances of {resolution_m:g} m pixels. Choose larger windows.</source>
            <translation>Janelas de {window_m:g} m são pequenas demais para instâncias de pixels de {resolution_m:g} m. Escolha janelas maiores.</translation>
        </message>
        <message>
            <source>Windows that other areas on the same ground have too: {count}</source>
            <translation>Janelas que outras áreas no mesmo terreno também têm: {count}</translation>
        </message>
        <message>
            <source>Work on the same image and settings was interrupted before; it goes on from there.</source>
            <translation>Um trabalho com a mesma imagem e as mesmas configurações foi interrompido antes; ele continua a partir daí.</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Processos de trabalho</translation>
        </message>
        <message>
            <source>Workers are 'auto', a number of processes from 1 to {most}, or the address of a dask scheduler such as tcp://10.0.0.5:8786 or the file that it wrote; given: {asked}.</source>
            <translation>Os processos de trabalho são 'auto', um número de processos de 1 a {most}, ou o endereço de um escalonador dask como tcp://10.0.0.5:8786 ou o arquivo que ele escreveu; dado: {asked}.</translation>
        </message>
        <message>
            <source>Workers that 'auto' stands for: a number of processes, or a dask scheduler's address</source>
            <translation>Processos de trabalho que 'auto' significa: um número de processos, ou o endereço de um escalonador dask</translation>
        </message>
        <message>
            <source>Writes an LCZ map in the form that the next tool reads: for w2w (WUDAPT to WRF), for UMEP, with WRF's urban categories, as a coloured KMZ with legend, or as a cloud-optimised GeoTIFF.</source>
            <translation>Grava um mapa LCZ na forma que a ferramenta seguinte lê: para w2w (WUDAPT para WRF), para UMEP, com as categorias urbanas do WRF, como KMZ colorido com legenda ou como GeoTIFF otimizado para a nuvem.</translation>
        </message>
        <message>
            <source>Writes what a raster layer shows to a GeoTIFF of red, green, blue and alpha in true metres (the UTM zone of the extent), so that other algorithms can read it. Any layer will do: tile services (XYZ, WMS, WMTS) as well as files, with the layer's own colours, but without its opacity, blending, brightness, contrast and saturation, and without its resampling unless that is early (Layer properties &gt; Symbology). Whether a service allows its images to be kept and analysed is for you to find out: see its terms of use.</source>
            <translation>Grava o que uma camada raster mostra em um GeoTIFF de vermelho, verde, azul e alfa em metros verdadeiros (a zona UTM da extensão), para que outros algoritmos possam lê-lo. Qualquer camada serve: serviços de tiles (XYZ, WMS, WMTS) e também arquivos, com as cores da própria camada, mas sem a sua opacidade, modo de mistura, brilho, contraste e saturação, e sem a sua reamostragem, a não ser que ela seja antecipada (Propriedades da camada &gt; Simbologia). Verifique por conta própria se um serviço permite que as suas imagens sejam guardadas e analisadas: consulte os termos de uso dele.</translation>
        </message>
        <message>
            <source>Writing overviews</source>
            <translation>Gravação das pirâmides (overviews)</translation>
        </message>
        <message>
            <source>Writing the results</source>
            <translation>Gravação dos resultados</translation>
        </message>
        <message>
            <source>Writing the synthetic town</source>
            <translation>Gravação da cidade sintética</translation>
        </message>
        <message>
            <source>Writing {output} failed ({error}). Make room or choose another place.</source>
            <translation>A gravação de {output} falhou ({error}). Libere espaço ou escolha outro local.</translation>
        </message>
        <message>
            <source>Writing {output} failed: it does not read back; the disk may be full.</source>
            <translation>A gravação de {output} falhou: não é possível lê-lo de volta; o disco pode estar cheio.</translation>
        </message>
        <message>
            <source>Writing {path} failed ({reason}). Make room on the disk or choose another place for the output.</source>
            <translation>A gravação de {path} falhou ({reason}). Libere espaço no disco ou escolha outro local para a saída.</translation>
        </message>
        <message>
            <source>Written as 1 to 17, 101 to 107, A to G or by name; by default the field class.</source>
            <translation>Escrita como 1 a 17, 101 a 107, A a G ou por nome; por padrão, o campo class.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Ano</translation>
        </message>
        <message>
            <source>Year of the imagery</source>
            <translation>Ano das imagens</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2022-05-01.</source>
            <translation>Ano-mês-dia, como 2022-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2023-05-01.</source>
            <translation>Ano-mês-dia, como 2023-05-01.</translation>
        </message>
        <message>
            <source>Year-month-day. Several years are fine: choose the months of your season below.</source>
            <translation>Ano-mês-dia. Podem ser vários anos: escolha abaixo os meses da sua estação.</translation>
        </message>
        <message>
            <source>Years of the maps</source>
            <translation>Anos dos mapas</translation>
        </message>
        <message>
            <source>Years or names of all maps in their order, such as 2017,2019,2021; by default the files' names.</source>
            <translation>Anos ou nomes de todos os mapas em sua ordem, como 2017,2019,2021; por padrão, os nomes dos arquivos.</translation>
        </message>
        <message>
            <source>Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band named by band (such as B02.jp2); any number of dates and tiles.</source>
            <translation>Zips tal como fornecidos, o MTD_MSIL1C.xml ou MTD_MSIL2A.xml de produtos descompactados, ou um arquivo para cada banda, com o nome da banda (como B02.jp2); qualquer número de datas e tiles.</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Zones and the layer or table of zones to write belong together: give both or neither.</source>
            <translation>As zonas e a camada ou tabela de zonas a gravar vão juntas: indique ambas ou nenhuma.</translation>
        </message>
        <message>
            <source>Zones with figures</source>
            <translation>Zonas com valores</translation>
        </message>
        <message>
            <source>Zones with parameters</source>
            <translation>Zonas com parâmetros</translation>
        </message>
        <message>
            <source>a SAM of Hugging Face's transformers, whose tensors have other names</source>
            <translation>um SAM da biblioteca transformers da Hugging Face, cujos tensores têm outros nomes</translation>
        </message>
        <message>
            <source>a YOLO or FastSAM network</source>
            <translation>uma rede YOLO ou FastSAM</translation>
        </message>
        <message>
            <source>a crash</source>
            <translation>falha do programa</translation>
        </message>
        <message>
            <source>a library of its environment is missing or does not start</source>
            <translation>uma biblioteca do seu ambiente falta ou não é carregada</translation>
        </message>
        <message>
            <source>a list of {least} to {most} entries</source>
            <translation>uma lista de {least} a {most} itens</translation>
        </message>
        <message>
            <source>a mask</source>
            <translation>uma máscara</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>um número</translation>
        </message>
        <message>
            <source>a number from {minimum:g} to {maximum:g}</source>
            <translation>um número de {minimum:g} a {maximum:g}</translation>
        </message>
        <message>
            <source>a stack overflow</source>
            <translation>estouro de pilha (stack overflow)</translation>
        </message>
        <message>
            <source>a text in Unicode</source>
            <translation>um texto em Unicode</translation>
        </message>
        <message>
            <source>a text of at most {longest} characters</source>
            <translation>um texto de no máximo {longest} caracteres</translation>
        </message>
        <message>
            <source>a web page came in place of the file</source>
            <translation>chegou uma página web em vez do arquivo</translation>
        </message>
        <message>
            <source>a web page came, not the file; the network may ask to log in</source>
            <translation>chegou uma página web, e não o arquivo; a rede talvez peça que se faça login</translation>
        </message>
        <message>
            <source>a whole number from {minimum} to {maximum}</source>
            <translation>um número inteiro de {minimum} a {maximum}</translation>
        </message>
        <message>
            <source>access is refused ({status}); the address may need a key, or your network be shut out</source>
            <translation>o acesso é recusado ({status}); o endereço talvez precise de uma chave, ou a sua rede esteja bloqueada</translation>
        </message>
        <message>
            <source>all are read; to read one of them, choose FILE.kml|layername=FOLDER</source>
            <translation>todas são lidas; para ler uma delas, escolha FILE.kml|layername=FOLDER</translation>
        </message>
        <message>
            <source>all of it goes into training</source>
            <translation>vai todo para o treino</translation>
        </message>
        <message>
            <source>an access violation</source>
            <translation>violação de acesso</translation>
        </message>
        <message>
            <source>an input of this run</source>
            <translation>uma entrada desta execução</translation>
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
            <translation>no mínimo {low:g}</translation>
        </message>
        <message>
            <source>at most {high:g}</source>
            <translation>no máximo {high:g}</translation>
        </message>
        <message>
            <source>auto: fixed versions whose files are held against known sums; on Linux without an NVIDIA graphics card the smaller PyTorch, whose two packages come from PyTorch's own index and are held against the sums that this index states; on Windows and macOS without support for NVIDIA graphics cards. cpu: the smaller build without graphics card; cuda: the build for NVIDIA graphics cards; newest: the newest versions that fit, without known sums, where the fixed ones cannot be had.</source>
            <translation>auto: versões fixas cujos arquivos são comparados com somas conhecidas; no Linux sem placa gráfica NVIDIA, o PyTorch menor, cujos dois pacotes vêm do índice do próprio PyTorch e são comparados com as somas que esse índice informa; no Windows e no macOS, sem suporte a placas gráficas NVIDIA. cpu: a versão menor sem placa gráfica; cuda: a versão para placas gráficas NVIDIA; newest: as versões mais novas que servem, sem somas conhecidas, onde as fixas não podem ser obtidas.</translation>
        </message>
        <message>
            <source>beside Sentinel-2</source>
            <translation>junto de Sentinel-2</translation>
        </message>
        <message>
            <source>beside Sentinel-2 and imagery</source>
            <translation>junto de Sentinel-2 e imagens</translation>
        </message>
        <message>
            <source>black</source>
            <translation>preto</translation>
        </message>
        <message>
            <source>bytes {first} to {last} are not those of its tensor</source>
            <translation>os bytes {first} a {last} não são os do seu tensor</translation>
        </message>
        <message>
            <source>classes without a point</source>
            <translation>classes sem ponto</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>danificado</translation>
        </message>
        <message>
            <source>each is taken once</source>
            <translation>cada uma é usada uma só vez</translation>
        </message>
        <message>
            <source>each part counts as an area</source>
            <translation>cada parte conta como uma área</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>código de saída {code}</translation>
        </message>
        <message>
            <source>from {low:g} to {high:g}</source>
            <translation>de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the smallest area dissolve into those around them.</source>
            <translation>gaussian: o filtro do WUDAPT, com raios de 50 m (água) a 500 m (edificações baixas de grande porte, indústria pesada); majority: a classe mais frequente dentro do raio; minimum-mapping-unit: as manchas menores que a área mínima se dissolvem nas que as cercam.</translation>
        </message>
        <message>
            <source>has other shapes of</source>
            <translation>têm outras formas</translation>
        </message>
        <message>
            <source>has unknown</source>
            <translation>são desconhecidos</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incompleto</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>não está instalado</translation>
        </message>
        <message>
            <source>is only half installed</source>
            <translation>está instalado só pela metade</translation>
        </message>
        <message>
            <source>it</source>
            <translation>o conteúdo</translation>
        </message>
        <message>
            <source>it answers {status} {reason}</source>
            <translation>responde {status} {reason}</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>não pode ser aberto</translation>
        </message>
        <message>
            <source>it cannot be reached; check the address, the connection and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>não é possível alcançá-lo; verifique o endereço, a conexão e o proxy (Configurações &gt; Opções &gt; Rede)</translation>
        </message>
        <message>
            <source>it did not answer within {seconds} seconds</source>
            <translation>não respondeu em {seconds} segundos</translation>
        </message>
        <message>
            <source>it does not answer in time; check the connection, or try again later</source>
            <translation>não responde a tempo; verifique a conexão, ou tente de novo mais tarde</translation>
        </message>
        <message>
            <source>it does not run ({error})</source>
            <translation>não pode ser executado ({error})</translation>
        </message>
        <message>
            <source>it ended the process that did it; memory may be short</source>
            <translation>encerrou o processo que o fazia; pode faltar memória</translation>
        </message>
        <message>
            <source>it fails ({kind})</source>
            <translation>falha ({kind})</translation>
        </message>
        <message>
            <source>it gave no picture</source>
            <translation>não forneceu nenhuma imagem</translation>
        </message>
        <message>
            <source>it has had too many requests ({status}); wait some minutes</source>
            <translation>recebeu solicitações demais ({status}); espere alguns minutos</translation>
        </message>
        <message>
            <source>it has more than {most:,} bytes</source>
            <translation>tem mais de {most:,} bytes</translation>
        </message>
        <message>
            <source>it has troubles of its own ({status} {reason}); try again later</source>
            <translation>está com problemas próprios ({status} {reason}); tente de novo mais tarde</translation>
        </message>
        <message>
            <source>it has {size:,} bytes</source>
            <translation>tem {size:,} bytes</translation>
        </message>
        <message>
            <source>it has {size:,} bytes, more than {longest:,}</source>
            <translation>tem {size:,} bytes, mais de {longest:,}</translation>
        </message>
        <message>
            <source>it holds {text}, which is no number</source>
            <translation>contém {text}, que não é um número</translation>
        </message>
        <message>
            <source>it is Python {version}, for which there may be no PyTorch yet</source>
            <translation>é o Python {version}, para o qual talvez ainda não haja PyTorch</translation>
        </message>
        <message>
            <source>it is Python {version}, which is too old</source>
            <translation>é o Python {version}, que é antigo demais</translation>
        </message>
        <message>
            <source>it is a {bits}-bit Python, for which there is no PyTorch</source>
            <translation>é um Python de {bits} bits, para o qual não há PyTorch</translation>
        </message>
        <message>
            <source>it is busy and wants a pause of {minutes:.0f} minutes ({status}); try again then</source>
            <translation>está ocupado e pede uma pausa de {minutes:.0f} minutos ({status}); tente de novo depois dela</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>tem níveis demais de aninhamento</translation>
        </message>
        <message>
            <source>it is no JSON: {error}</source>
            <translation>não é JSON: {error}</translation>
        </message>
        <message>
            <source>it is no object with fields</source>
            <translation>não é um objeto com campos</translation>
        </message>
        <message>
            <source>it is not there ({status}); the address may be wrong or old</source>
            <translation>não está ali ({status}); o endereço talvez esteja errado ou seja antigo</translation>
        </message>
        <message>
            <source>it lacks {field}</source>
            <translation>não tem {field}</translation>
        </message>
        <message>
            <source>it lacks {missing}</source>
            <translation>não tem {missing}</translation>
        </message>
        <message>
            <source>it said nothing</source>
            <translation>sem mensagem</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>responde {words}</translation>
        </message>
        <message>
            <source>it was ended</source>
            <translation>foi encerrado</translation>
        </message>
        <message>
            <source>its address cannot be asked; check it</source>
            <translation>o seu endereço não pode ser consultado; verifique-o</translation>
        </message>
        <message>
            <source>its answer is not understood</source>
            <translation>a sua resposta não é entendida</translation>
        </message>
        <message>
            <source>its certificate is not trusted; add its authority in Settings &gt; Options &gt; Authentication, or name a file of certificates in REQUESTS_CA_BUNDLE</source>
            <translation>o seu certificado não é confiável; adicione a autoridade dele em Configurações &gt; Opções &gt; Autenticação, ou indique um arquivo de certificados em REQUESTS_CA_BUNDLE</translation>
        </message>
        <message>
            <source>its environments do not work ({problem})</source>
            <translation>os ambientes criados com ele não funcionam ({problem})</translation>
        </message>
        <message>
            <source>its name is another</source>
            <translation>o seu nome é outro</translation>
        </message>
        <message>
            <source>its name is not known; check the address and the connection</source>
            <translation>o seu nome não é conhecido; verifique o endereço e a conexão</translation>
        </message>
        <message>
            <source>kept; areas farther apart make a stricter test</source>
            <translation>mantidas; áreas mais distantes umas das outras dão um teste mais rigoroso</translation>
        </message>
        <message>
            <source>lacks</source>
            <translation>faltam</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>excluída(s)</translation>
        </message>
        <message>
            <source>left out; if the classes count from 0, so that 0 is LCZ 1 and 16 is LCZ G, add 1 to all of them first</source>
            <translation>excluída(s); se as classes se contam a partir de 0, de modo que 0 é LCZ 1 e 16 é LCZ G, some antes 1 a todas elas</translation>
        </message>
        <message>
            <source>map</source>
            <translation>no mapa</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the clearest scene that does.</source>
            <translation>median: a mediana de todas as datas que veem um pixel sem nuvem, banda por banda; first: a cena mais limpa que o vê.</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in the order given, that does.</source>
            <translation>median: a mediana de todas as datas que veem um pixel sem nuvem, banda por banda; first: a primeira imagem, na ordem indicada, que o vê.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>more than {size:,} bytes came</source>
            <translation>chegaram mais de {size:,} bytes</translation>
        </message>
        <message>
            <source>names with values</source>
            <translation>nomes com valores</translation>
        </message>
        <message>
            <source>names with values, {least} to {most}</source>
            <translation>nomes com valores, {least} a {most}</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>no folder exists yet</source>
            <translation>ainda não existe nenhuma pasta</translation>
        </message>
        <message>
            <source>no layer</source>
            <translation>nenhuma camada</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>sem camadas</translation>
        </message>
        <message>
            <source>no log, since {log} cannot be written</source>
            <translation>nenhum log, porque {log} não pode ser gravado</translation>
        </message>
        <message>
            <source>no secure connection comes about; check the address and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>não se estabelece uma conexão segura; verifique o endereço e o proxy (Configurações &gt; Opções &gt; Rede)</translation>
        </message>
        <message>
            <source>no such device answers</source>
            <translation>nenhum dispositivo desse tipo responde</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum(a)</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>nenhum encontrado</translation>
        </message>
        <message>
            <source>none is over 255, as in a picture of 8 bits</source>
            <translation>nenhum passa de 255, como em uma imagem de 8 bits</translation>
        </message>
        <message>
            <source>not on this computer (there is no download)</source>
            <translation>não está neste computador (não há download)</translation>
        </message>
        <message>
            <source>not on this computer ({size:.0f} MB)</source>
            <translation>não está neste computador ({size:.0f} MB)</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>não está pronto</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>não definido</translation>
        </message>
        <message>
            <source>nothing came for {seconds} s</source>
            <translation>nada chegou durante {seconds} s</translation>
        </message>
        <message>
            <source>one goes into training, one into the test</source>
            <translation>um vai para o treino, outro para o teste</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>um destes: {choices}</translation>
        </message>
        <message>
            <source>one window is taken from the middle</source>
            <translation>é usada uma janela no centro</translation>
        </message>
        <message>
            <source>part of {name}, an input of this run</source>
            <translation>parte de {name}, uma entrada desta execução</translation>
        </message>
        <message>
            <source>pip cannot use a SOCKS proxy such as QGIS's settings or the variable HTTPS_PROXY name here. Name an HTTP proxy there, or put the program uv on PATH, which fetches in pip's place, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>O pip não pode usar um proxy SOCKS como o indicado aqui pelas configurações do QGIS ou pela variável HTTPS_PROXY. Indique ali um proxy HTTP, ou coloque no PATH o programa uv, que baixa no lugar do pip, e execute 'Instalar motor de cálculo' de novo. As últimas mensagens de '{command}':
{tail}</translation>
        </message>
        <message>
            <source>read by {name}, an input of this run</source>
            <translation>lido por {name}, uma entrada desta execução</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>pronto</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>na referência</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>reparada(s)</translation>
        </message>
        <message>
            <source>sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, but not the same objects. Models tell which one they were trained with.</source>
            <translation>sam: Segment Anything, precisa de pesos. superpixels: manchas de cor uniforme, rápido e sem pesos, mas os objetos não são os mesmos. Os modelos informam com qual foram treinados.</translation>
        </message>
        <message>
            <source>scale {scale} and offset {offset} of band {band}</source>
            <translation>a escala {scale} e o offset {offset} da banda {band}</translation>
        </message>
        <message>
            <source>standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency can tell apart.</source>
            <translation>standard: as cores dos mapas do WUDAPT; colour-blind: cores que as pessoas com daltonismo conseguem distinguir.</translation>
        </message>
        <message>
            <source>the Google Earth stream does not see them</source>
            <translation>o ramo Google Earth não as vê</translation>
        </message>
        <message>
            <source>the address has {have:,} bytes, not {size:,}</source>
            <translation>o endereço tem {have:,} bytes, e não {size:,}</translation>
        </message>
        <message>
            <source>the class is not in the training set</source>
            <translation>a classe não está no conjunto de treino</translation>
        </message>
        <message>
            <source>the computer ran out of memory</source>
            <translation>faltou memória ao computador</translation>
        </message>
        <message>
            <source>the connection broke off; check it, or try again later</source>
            <translation>a conexão foi interrompida; verifique-a, ou tente de novo mais tarde</translation>
        </message>
        <message>
            <source>the description of its segmenter</source>
            <translation>a descrição do seu segmentador</translation>
        </message>
        <message>
            <source>the fields {fields}</source>
            <translation>os campos {fields}</translation>
        </message>
        <message>
            <source>the file of certificates that REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names is not there; check the variables</source>
            <translation>o arquivo de certificados indicado em REQUESTS_CA_BUNDLE ou CURL_CA_BUNDLE não existe; verifique as variáveis</translation>
        </message>
        <message>
            <source>the file's value is switched off</source>
            <translation>o valor do arquivo está desativado</translation>
        </message>
        <message>
            <source>the keys are refused ({code}); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY</source>
            <translation>as chaves são recusadas ({code}); verifique AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY</translation>
        </message>
        <message>
            <source>the model's were made</source>
            <translation>as do modelo</translation>
        </message>
        <message>
            <source>the no data value {value} of band {band}</source>
            <translation>o valor sem dados {value} da banda {band}</translation>
        </message>
        <message>
            <source>the numbers are read as classes; where they only count the areas, write the classes into a field</source>
            <translation>os números são lidos como classes; se apenas numeram as áreas, grave as classes em um campo</translation>
        </message>
        <message>
            <source>the options</source>
            <translation>nas opções</translation>
        </message>
        <message>
            <source>the path is too long for Windows: {length} characters, {most} at most</source>
            <translation>o caminho é longo demais para o Windows: {length} caracteres, no máximo {most}</translation>
        </message>
        <message>
            <source>the proxy asks for a user and a password (407); give them in Settings &gt; Options &gt; Network</source>
            <translation>o proxy pede um usuário e uma senha (407); indique-os em Configurações &gt; Opções &gt; Rede</translation>
        </message>
        <message>
            <source>the proxy is of the kind SOCKS, which cannot be used here; choose an HTTP proxy in Settings &gt; Options &gt; Network</source>
            <translation>o proxy é do tipo SOCKS, que não pode ser usado aqui; escolha um proxy HTTP em Configurações &gt; Opções &gt; Rede</translation>
        </message>
        <message>
            <source>the proxy refuses or is not there; check it in Settings &gt; Options &gt; Network</source>
            <translation>o proxy recusa ou não existe; verifique-o em Configurações &gt; Opções &gt; Rede</translation>
        </message>
        <message>
            <source>the same file as another output of this run</source>
            <translation>o mesmo arquivo que outra saída desta execução</translation>
        </message>
        <message>
            <source>the server sent another part than was asked for ({part})</source>
            <translation>o servidor enviou outra parte que não a pedida ({part})</translation>
        </message>
        <message>
            <source>the shared ground is used for neither</source>
            <translation>o terreno em comum não é usado para nenhuma das duas</translation>
        </message>
        <message>
            <source>the split by polygon is used, whose windows may share ground</source>
            <translation>usa-se a divisão por polígonos, cujas janelas podem partilhar terreno</translation>
        </message>
        <message>
            <source>the stream of these does not see them</source>
            <translation>o ramo destas não as vê</translation>
        </message>
        <message>
            <source>the variable {name}</source>
            <translation>na variável {name}</translation>
        </message>
        <message>
            <source>their order</source>
            <translation>a ordem delas</translation>
        </message>
        <message>
            <source>these windows left out</source>
            <translation>essas janelas são excluídas</translation>
        </message>
        <message>
            <source>they are fractions</source>
            <translation>são frações</translation>
        </message>
        <message>
            <source>they are of 8 bits, as a picture to look at</source>
            <translation>são de 8 bits, como uma imagem para visualização</translation>
        </message>
        <message>
            <source>they are steps of 6.5535, as where 65535 is reflectance 1</source>
            <translation>são passos de 6.5535, como onde 65535 é reflectância 1</translation>
        </message>
        <message>
            <source>this PyTorch was built without it</source>
            <translation>este PyTorch foi compilado sem suporte a ele</translation>
        </message>
        <message>
            <source>this computer's clock is wrong ({code}); set it</source>
            <translation>o relógio deste computador está errado ({code}); acerte-o</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecida</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>data desconhecida</translation>
        </message>
        <message>
            <source>uv failed, pip goes on: {words}</source>
            <translation>o uv falhou, o pip continua: {words}</translation>
        </message>
        <message>
            <source>uv is there and fetches in place of pip: {uv}</source>
            <translation>o uv está presente e baixa no lugar do pip: {uv}</translation>
        </message>
        <message>
            <source>w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of WRF from 4.4.2 on; wrf-31-41: those of WRF before (natural classes other than bare rock or paved have none and become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.</source>
            <translation>w2w: bandas lcz e lczFilter em EPSG:4326; umep: códigos 1-10 e 101-107; wrf-51-61: categorias urbanas do WRF a partir da versão 4.4.2; wrf-31-41: as do WRF anterior (as classes naturais, exceto rocha nua ou pavimento, não têm nenhuma e se tornam nodata); kmz: sobreposição colorida para o Google Earth; cog: GeoTIFF otimizado para a nuvem.</translation>
        </message>
        <message>
            <source>what comes is damaged or no image</source>
            <translation>o que chega está danificado ou não é uma imagem</translation>
        </message>
        <message>
            <source>what was written does not read back</source>
            <translation>o que foi escrito não pode ser relido</translation>
        </message>
        <message>
            <source>white</source>
            <translation>branco</translation>
        </message>
        <message>
            <source>writing failed ({error})</source>
            <translation>a gravação falhou ({error})</translation>
        </message>
        <message>
            <source>{band} of {id} shows other ground than {first}: {found}, not {other}. The catalogue names files that do not belong together; choose another one, or other dates.</source>
            <translation>{band} de {id} mostra outro terreno que não o de {first}: {found}, e não {other}. O catálogo indica arquivos que não pertencem ao mesmo conjunto; escolha outro catálogo, ou outras datas.</translation>
        </message>
        <message>
            <source>{catalogue} cannot be searched: {why}. If that does not help, choose another catalogue.</source>
            <translation>Não é possível pesquisar em {catalogue}: {why}. Se isso não ajudar, escolha outro catálogo.</translation>
        </message>
        <message>
            <source>{catalogue} does not answer as a STAC API does. Check the address, or choose another catalogue.</source>
            <translation>{catalogue} não responde como uma API STAC. Verifique o endereço, ou escolha outro catálogo.</translation>
        </message>
        <message>
            <source>{cells:,} cells of the map lie in areas of {name} of different classes, such as {first} and {second}; they are left out. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>{cells:,} células do mapa ficam em áreas de {name} de classes diferentes, como as áreas {first} e {second}; são excluídas. Corrija as áreas; 'Verificar áreas de treino' mostra onde elas se sobrepõem.</translation>
        </message>
        <message>
            <source>{changed} of {cells} cells changed their class ({share:.1f} %).</source>
            <translation>{changed} de {cells} células mudaram de classe ({share:.1f} %).</translation>
        </message>
        <message>
            <source>{columns} x {rows} cells of {cell_size:g} m on {device}.</source>
            <translation>{columns} x {rows} células de {cell_size:g} m em {device}.</translation>
        </message>
        <message>
            <source>{count} areas lie off the image; they are not held against it.</source>
            <translation>{count} áreas ficam fora da imagem; não são sinalizadas por isso.</translation>
        </message>
        <message>
            <source>{count} bands of {name} are called otherwise than those of the model's features (band {number}: {own}, of the model {wanted}). They are taken in their order; check that it is the same.</source>
            <translation>{count} bandas de {name} têm outros nomes do que as das características do modelo (banda {number}: {own}, no modelo {wanted}). São tomadas pela sua ordem; verifique se é a mesma.</translation>
        </message>
        <message>
            <source>{count} images in {crs} are read as one of {width} x {height} px; where they overlap, the first that has data counts.</source>
            <translation>{count} imagens em {crs} são lidas como uma só de {width} x {height} px; onde se sobrepõem, conta a primeira que tem dados.</translation>
        </message>
        <message>
            <source>{count} instances found.</source>
            <translation>{count} instâncias encontradas.</translation>
        </message>
        <message>
            <source>{count} items of {name} are not understood (no date, footprint or bands) and are left out.</source>
            <translation>{count} itens de {name} não são entendidos (sem data, contorno ou bandas) e são excluídos.</translation>
        </message>
        <message>
            <source>{count} labels of {name} are no class: {values}. Write classes as 1 to 17, A to G or by name.</source>
            <translation>{count} rótulos de {name} não são de nenhuma classe: {values}. Escreva as classes como 1 a 17, A a G ou por nome.</translation>
        </message>
        <message>
            <source>{count} maps are too many: a series has {most} at most. Leave some years out.</source>
            <translation>{count} mapas são demais: uma série tem no máximo {most}. Deixe alguns anos de fora.</translation>
        </message>
        <message>
            <source>{count} maps came with {rasters} rasters of probabilities. Give one for each map, in their order; {most} maps at most.</source>
            <translation>Com {count} mapas foram dados {rasters} rasters de probabilidades. Dê um por mapa, na sua ordem; {most} mapas no máximo.</translation>
        </message>
        <message>
            <source>{count} of {all} zones reach beyond the map: {zones}. Ground beyond it is without data, and their figures are of the rest alone.</source>
            <translation>{count} de {all} zonas se estendem além do mapa: {zones}. O terreno além dele está sem dados, e os valores delas são só do resto.</translation>
        </message>
        <message>
            <source>{count} of {nodes} nodes lie wholly or partly where {name} has no pixels; these count as black in their colours. Give the image that the objects were found in, or none: each object has its colour as a whole then.</source>
            <translation>{count} de {nodes} nós ficam total ou parcialmente onde {name} não tem pixels; estes contam como preto nas suas cores. Indique a imagem em que os objetos foram encontrados, ou nenhuma: então cada objeto tem a sua cor como um todo.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn as another class than {map} has there: the sample is of another map. Choose the map that it was drawn from, or draw a new sample.</source>
            <translation>{count} de {total} pontos de {name} foram sorteados como de outra classe que não a que {map} tem ali: a amostra é de outro mapa. Escolha o mapa do qual ela foi sorteada, ou sorteie uma nova amostra.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn in the middle of cells that {map} does not have: its grid is another. Choose the map that the sample was drawn from, or draw a new sample.</source>
            <translation>{count} de {total} pontos de {name} foram sorteados no meio de células que {map} não tem: a sua malha é outra. Escolha o mapa do qual a amostra foi sorteada, ou sorteie uma nova amostra.</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were moved off the cell of {map} that they were drawn from. Move them back to the place in their fields {x} and {y}: which places are looked at is up to chance.</source>
            <translation>{count} de {total} pontos de {name} foram movidos para fora da célula de {map} da qual foram sorteados. Mova-os de volta para o local que está nos seus campos {x} e {y}: cabe ao acaso decidir quais locais são examinados.</translation>
        </message>
        <message>
            <source>{count} of {total} samples of {name} cannot be read: {failures}</source>
            <translation>{count} de {total} amostras de {name} não podem ser lidas: {failures}</translation>
        </message>
        <message>
            <source>{count} of {total} windows of the {part} part (split by polygon) overlap with windows of the training part</source>
            <translation>{count} de {total} janelas da parte {part} (divisão por polígono) se sobrepõem a janelas da parte de treino</translation>
        </message>
        <message>
            <source>{count} points have no label and are left out. If they are those that were hard to tell, the figures are too good.</source>
            <translation>{count} pontos não têm rótulo e são excluídos. Se forem os que eram difíceis de determinar, as métricas são boas demais.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie in a cell where another one lies: they are copies, since no cell is drawn twice. Delete them.</source>
            <translation>{count} pontos de {name} ficam em uma célula onde já há outro: são cópias, pois nenhuma célula é sorteada duas vezes. Exclua-os.</translation>
        </message>
        <message>
            <source>{count} points of {name} lie where {map} has no data. Choose the map that the sample was drawn from.</source>
            <translation>{count} pontos de {name} ficam onde {map} não tem dados. Escolha o mapa do qual a amostra foi sorteada.</translation>
        </message>
        <message>
            <source>{count} points of {name} were added by hand: what they were drawn from is not written in their field {field}. Delete them: points that chance did not choose make the figures mean nothing.</source>
            <translation>{count} pontos de {name} foram adicionados à mão: não está escrito no seu campo {field} de onde foram sorteados. Exclua-os: com pontos que o acaso não escolheu, as métricas não significam nada.</translation>
        </message>
        <message>
            <source>{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check the layer's coordinate reference system.</source>
            <translation>{count} polígono(s) de {name} não podem ser expressos em {crs}, por exemplo a feição {first}. Verifique o sistema de referência de coordenadas da camada.</translation>
        </message>
        <message>
            <source>{count} processes share the work.</source>
            <translation>{count} processos dividem o trabalho.</translation>
        </message>
        <message>
            <source>{count} scenes of {days} days and {tiles} tiles, about {megabytes:.0f} MB.</source>
            <translation>{count} cenas de {days} dias e {tiles} tiles, cerca de {megabytes:.0f} MB.</translation>
        </message>
        <message>
            <source>{count} windows of which the RGB image covers no more than {share:.0f} %</source>
            <translation>{count} janelas das quais a imagem RGB não cobre mais de {share:.0f} %</translation>
        </message>
        <message>
            <source>{count} windows without any instance</source>
            <translation>{count} janelas sem nenhuma instância</translation>
        </message>
        <message>
            <source>{count} windows without further features</source>
            <translation>{count} janelas sem outras características</translation>
        </message>
        <message>
            <source>{count} workers of {address} share the work.</source>
            <translation>{count} processos de trabalho de {address} dividem o trabalho.</translation>
        </message>
        <message>
            <source>{destination} cannot be written ({error}). If it is open in QGIS or another program, remove the layer or close it there, or choose another name.</source>
            <translation>{destination} não pode ser gravado ({error}). Se estiver aberto no QGIS ou em outro programa, remova a camada ou feche-o ali, ou escolha outro nome.</translation>
        </message>
        <message>
            <source>{destination} cannot be written to. Choose another place for the output.</source>
            <translation>Não é possível gravar em {destination}. Escolha outro local para a saída.</translation>
        </message>
        <message>
            <source>{destination} cannot be written: {problem}. Choose another name or place for it.</source>
            <translation>{destination} não pode ser gravado: {problem}. Escolha outro nome ou outro local.</translation>
        </message>
        <message>
            <source>{destination} is a file. Name a folder for the training set.</source>
            <translation>{destination} é um arquivo. Indique uma pasta para o conjunto de treino.</translation>
        </message>
        <message>
            <source>{destination} is a folder, not a file. Name a file for the output.</source>
            <translation>{destination} é uma pasta, não um arquivo. Indique um arquivo para a saída.</translation>
        </message>
        <message>
            <source>{empty} of {count} windows hold no instance of {min_area_m2:g} m² or more.</source>
            <translation>{empty} de {count} janelas não contêm nenhuma instância de {min_area_m2:g} m² ou mais.</translation>
        </message>
        <message>
            <source>{entry} in {name} is damaged ({error}). Download the zip again.</source>
            <translation>{entry} em {name} está danificado ({error}). Baixe o zip de novo.</translation>
        </message>
        <message>
            <source>{error}
This computer or its package index lacks fixed versions of the engine's packages. Choose 'newest' as build, which takes the newest that fit, without comparing their sums.</source>
            <translation>{error}
Faltam a este computador ou ao seu índice de pacotes versões fixas dos pacotes do motor de cálculo. Escolha 'newest' como versão: as mais novas que servem, sem comparar suas somas.</translation>
        </message>
        <message>
            <source>{error} The product may not have been downloaded whole.</source>
            <translation>{error} O produto talvez não tenha sido baixado por inteiro.</translation>
        </message>
        <message>
            <source>{error} They are used all the same, as was asked for; the Google Earth stream may be misled.</source>
            <translation>{error} As instâncias são usadas mesmo assim, como foi pedido; o ramo Google Earth pode errar por causa delas.</translation>
        </message>
        <message>
            <source>{error} To use them all the same, tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>{error} Para usar as instâncias mesmo assim, marque 'Aceitar objetos de outro segmentador' (force_segmenter).</translation>
        </message>
        <message>
            <source>{field} is nested too deeply or too long</source>
            <translation>{field} tem níveis demais de aninhamento ou é longo demais</translation>
        </message>
        <message>
            <source>{field} must be {needed}; given: {value}</source>
            <translation>{field} deve ser {needed}; foi indicado: {value}</translation>
        </message>
        <message>
            <source>{finding}. Copy or create the training set again.</source>
            <translation>{finding}. Copie ou crie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>{finding}. They are left out.</source>
            <translation>{finding}. Elas são excluídas.</translation>
        </message>
        <message>
            <source>{first} and {second} both may be the metadata of {file}, and differ in what its numbers stand for. Leave that of its own product only.</source>
            <translation>Tanto {first} como {second} podem ser os metadados de {file}, e diferem no que os seus valores representam. Deixe só os do seu próprio produto.</translation>
        </message>
        <message>
            <source>{folder} has no room for {size:.0f} MB. Make room there.</source>
            <translation>{folder} não tem espaço para {size:.0f} MB. Libere espaço ali.</translation>
        </message>
        <message>
            <source>{folder} has {free:.3g} MB free; the output needs up to {bytes_needed:.3g} MB. Make room or choose another place.</source>
            <translation>{folder} tem {free:.3g} MB livres; a saída precisa de até {bytes_needed:.3g} MB. Libere espaço ou escolha outro local.</translation>
        </message>
        <message>
            <source>{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>{folder} não é um conjunto de treino: não contém {missing}. Escolha uma pasta criada por 'Criar conjunto de treino', ou a pasta do conjunto de dados LCZC-GES2.</translation>
        </message>
        <message>
            <source>{given} as {needed}</source>
            <translation>{given} como {needed}</translation>
        </message>
        <message>
            <source>{have:,} of {size:,} bytes came</source>
            <translation>chegaram {have:,} de {size:,} bytes</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that no offset is in its numbers, but those of its darkest ground (water, shadow, plants) are all about 1000. Its reflectances would be wrong.</source>
            <translation>{id} é excluída: o seu item diz que não há offset nos seus números, mas os do seu terreno mais escuro (água, sombra, plantas) estão todos em torno de 1000. As suas reflectâncias estariam erradas.</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that the numbers are 1000 too high, but too many of them are below 900. Its reflectances would be wrong.</source>
            <translation>{id} é excluída: o seu item diz que os números têm 1000 a mais, mas uma parte grande demais deles está abaixo de 900. As suas reflectâncias estariam erradas.</translation>
        </message>
        <message>
            <source>{id} is left out: its item tells neither its processing baseline nor its offset, and no ground is dark and clear enough to show whether its numbers are 1000 too high. Choose other dates or another catalogue.</source>
            <translation>{id} é excluída: o seu item não informa nem a baseline de processamento nem o offset, e nenhum terreno é escuro e limpo o bastante para mostrar se os seus números têm 1000 a mais. Escolha outras datas ou outro catálogo.</translation>
        </message>
        <message>
            <source>{id}: its item tells neither its processing baseline nor its offset; by its dark ground it is {offset:g}.</source>
            <translation>{id}: o seu item não informa nem a baseline de processamento nem o offset; pelo seu terreno escuro, o offset é {offset:g}.</translation>
        </message>
        <message>
            <source>{id}: no ground is dark and clear enough to show whether the offset is gone, as its item says; the item is believed.</source>
            <translation>{id}: nenhum terreno é escuro e limpo o bastante para mostrar se o offset foi removido, como diz o seu item; confia-se no item.</translation>
        </message>
        <message>
            <source>{kept} cells of patches that are smaller than {area:g} m² keep their class: no larger patch is near them.</source>
            <translation>{kept} células de manchas menores que {area:g} m² mantêm a sua classe: não há nenhuma mancha maior perto delas.</translation>
        </message>
        <message>
            <source>{kind}: {error}</source>
            <translation>{kind}: {error}</translation>
        </message>
        <message>
            <source>{later} shows the same as {earlier} in every cell. Both count: if one is a copy of the other, leave it out, for the same errors twice prove changes that are none.</source>
            <translation>{later} mostra o mesmo que {earlier} em todas as células. Ambos contam: se um for cópia do outro, exclua-o, pois os mesmos erros duas vezes provam mudanças que não existem.</translation>
        </message>
        <message>
            <source>{layer} is read, which holds classes; to read another, choose {example}</source>
            <translation>é lida {layer}, que contém classes; para ler outra, escolha {example}</translation>
        </message>
        <message>
            <source>{left} of {count} features of {name} are no polygons: left out.</source>
            <translation>{left} de {count} feições de {name} não são polígonos: excluídas.</translation>
        </message>
        <message>
            <source>{lost} of {total} reference areas or blocks lie off the map and are not used.</source>
            <translation>{lost} de {total} áreas ou blocos de referência ficam fora do mapa e não são usados.</translation>
        </message>
        <message>
            <source>{megabytes:.0f} MB fetched and unpacked so far</source>
            <translation>{megabytes:.0f} MB baixados e descompactados até agora</translation>
        </message>
        <message>
            <source>{names} came as the probabilities of several maps. Give each map its own, in the maps' order.</source>
            <translation>Indicado como probabilidades de vários mapas: {names}. Indique para cada mapa as suas, na ordem dos mapas.</translation>
        </message>
        <message>
            <source>{names} came more than once. Each map counts once, where it comes first: the same errors twice prove nothing.</source>
            <translation>Indicado mais de uma vez: {names}. Cada mapa conta uma só vez, onde aparece primeiro: os mesmos erros duas vezes não provam nada.</translation>
        </message>
        <message>
            <source>{names} names were given for {maps} maps. Give one for each, in their order.</source>
            <translation>Foram dados {names} nomes para {maps} mapas. Dê um para cada, em sua ordem.</translation>
        </message>
        <message>
            <source>{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.</source>
            <translation>{name} ({size:,} bytes) está truncado ou não é um checkpoint do PyTorch. Baixe-o de novo.</translation>
        </message>
        <message>
            <source>{name} and {reference} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} e {reference} não têm nenhuma célula com dados em comum. Verifique os sistemas de referência de coordenadas de ambos, ou escolha mapas do mesmo lugar.</translation>
        </message>
        <message>
            <source>{name} and {second_name} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} e {second_name} não têm nenhuma célula com dados em comum. Verifique os sistemas de referência de coordenadas de ambos, ou escolha mapas do mesmo lugar.</translation>
        </message>
        <message>
            <source>{name} at {address} is not what the catalogue says ({found}): an image of one band of whole numbers with a coordinate reference system is needed. Choose another catalogue.</source>
            <translation>{name} em {address} não é o que o catálogo diz ({found}): é necessária uma imagem de uma banda de números inteiros com um sistema de referência de coordenadas. Escolha outro catálogo.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to EPSG:4326 ({error}). Check its coordinate reference system.</source>
            <translation>{name} não pode ser levado a EPSG:4326 ({error}). Verifique o seu sistema de referência de coordenadas.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds.</source>
            <translation>{name} não pode ser convertido para metros: o seu SRC não corresponde aos seus limites.</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds. Check the CRS of the layer.</source>
            <translation>{name} não pode ser convertido para metros: o seu SRC não corresponde aos seus limites. Verifique o SRC da camada.</translation>
        </message>
        <message>
            <source>{name} cannot be fetched from {address}: {why}. What came so far is kept: run it again to go on, or choose another catalogue.</source>
            <translation>{name} não pode ser baixado de {address}: {why}. O que chegou até agora foi mantido: execute de novo para continuar, ou escolha outro catálogo.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({problem}); if it names the values of the map, these names are not used. Check it, or give the class of each value (codes).</source>
            <translation>{name} não pode ser lido ({problem}); se dá nome aos valores do mapa, esses nomes não são usados. Verifique-o ou indique a classe de cada valor (códigos).</translation>
        </message>
        <message>
            <source>{name} cannot be read as a vector layer ({error}).</source>
            <translation>{name} não pode ser lido como camada vetorial ({error}).</translation>
        </message>
        <message>
            <source>{name} cannot be read as instances ({error}). Choose what 'Segment objects' wrote.</source>
            <translation>{name} não pode ser lido como instâncias ({error}). Escolha o que 'Segmentar objetos' gravou.</translation>
        </message>
        <message>
            <source>{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is of processing baseline 04.00 or later (since January 2022), set the offset to -1000.</source>
            <translation>{name} vem sem os seus metadados; por isso, os seus valores são tomados como reflectância x 10000. Se for da baseline de processamento 04.00 ou posterior (desde janeiro de 2022), defina o offset como -1000.</translation>
        </message>
        <message>
            <source>{name} crashes the HDF5 library: it is damaged. Download it again.</source>
            <translation>{name} faz a biblioteca HDF5 parar de forma inesperada: está danificado. Baixe-o de novo.</translation>
        </message>
        <message>
            <source>{name} declares scale and offset for some of its bands only ({declared}), so that its bands do not go together. Declare them for all bands or for none, or give the reflectance scale and offset.</source>
            <translation>{name} declara escala e offset só para algumas das suas bandas ({declared}), de modo que as bandas não combinam entre si. Declare-os para todas as bandas ou para nenhuma, ou indique a escala e o offset de reflectância.</translation>
        </message>
        <message>
            <source>{name} declares scale {tag_scale:g} and offset {tag_offset:g}; the numbers given count instead: (number + {offset:g}) / {scale:g}. Give scale 10000 and offset 0 for the file's own.</source>
            <translation>{name} declara a escala {tag_scale:g} e o offset {tag_offset:g}; valem em vez deles os números indicados: (número + {offset:g}) / {scale:g}. Indique a escala 10000 e o offset 0 para usar os do próprio arquivo.</translation>
        </message>
        <message>
            <source>{name} describes a service on the network, which is not read as a file. Choose a file with the data, or save the service's layer to one.</source>
            <translation>{name} descreve um serviço na rede, que não é lido como arquivo. Escolha um arquivo com os dados, ou salve a camada do serviço em um.</translation>
        </message>
        <message>
            <source>{name} does not name the parts {parts}. Copy the training set again.</source>
            <translation>{name} não indica as partes {parts}. Copie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>{name} does not say in which encoding its texts are: they are read as Latin-1. If names look wrong, set the encoding of the layer (Layer properties &gt; Source).</source>
            <translation>{name} não diz em que codificação estão os seus textos: são lidos como Latin-1. Se os nomes parecerem errados, defina a codificação da camada (Propriedades da camada &gt; Fonte).</translation>
        </message>
        <message>
            <source>{name} does not say which of its {count} bands are red, green and blue; {chosen} are taken{why}. Give the bands yourself (BANDS) if they are others.</source>
            <translation>{name} não diz quais das suas {count} bandas são vermelho, verde e azul; são usadas {chosen}{why}. Indique as bandas por conta própria (BANDS) se forem outras.</translation>
        </message>
        <message>
            <source>{name} does not tell what map it was drawn from, as samples of earlier versions: it is only checked that its points lie in the classes that they were drawn as.</source>
            <translation>{name} não informa de que mapa foi sorteada, como as amostras de versões anteriores: verifica-se apenas se os seus pontos ficam nas classes para as quais foram sorteados.</translation>
        </message>
        <message>
            <source>{name} gives its values the colours of LCZ classes, unlike any known scheme; its colours are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} dá aos seus valores as cores de classes LCZ, de modo diferente de qualquer esquema conhecido; são usadas as suas cores: {names}. Para lê-los de outro modo, indique a classe de cada valor (codes).</translation>
        </message>
        <message>
            <source>{name} gives no token to read its files ({error}). Try again later, or choose another catalogue.</source>
            <translation>{name} não fornece um token para ler os seus arquivos ({error}). Tente de novo mais tarde, ou escolha outro catálogo.</translation>
        </message>
        <message>
            <source>{name} has another grid than the probabilities. Choose the streams and the probabilities of one run.</source>
            <translation>{name} tem outra malha que não a das probabilidades. Escolha os ramos e as probabilidades de uma mesma execução.</translation>
        </message>
        <message>
            <source>{name} has data on {share:.0%} of the ground that two maps at least have. Its areas as mapped are of that part; those by all maps together are of the whole.</source>
            <translation>{name} tem dados em {share:.0%} do terreno coberto por pelo menos dois mapas. As suas áreas conforme o mapa são dessa parte; as conforme todos os mapas juntos são do todo.</translation>
        </message>
        <message>
            <source>{name} has format {version}; known are formats up to {format_version}. Update the plugin.</source>
            <translation>{name} tem o formato {version}; são conhecidos os formatos até {format_version}. Atualize o complemento.</translation>
        </message>
        <message>
            <source>{name} has more than {most} scenes of the extent and dates. Choose a smaller extent, fewer dates or less cloud.</source>
            <translation>{name} tem mais de {most} cenas da extensão e das datas. Escolha uma extensão menor, menos datas ou menos nuvens.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} images, only: {levels}. Choose another level or catalogue.</source>
            <translation>{name} não tem imagens Level-{level}, só: {levels}. Escolha outro nível ou catálogo.</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} scene of the extent from {start} to {end} with at most {cloud:g} % cloud ({count} with more). Choose other dates, more cloud, or another catalogue.</source>
            <translation>{name} não tem nenhuma cena Level-{level} da extensão de {start} a {end} com no máximo {cloud:g} % de nuvens ({count} com mais). Escolha outras datas, mais nuvens ou outro catálogo.</translation>
        </message>
        <message>
            <source>{name} has no band like the one chosen of {other}, band {chosen}: its band {band} is read. To read another, save that as a file of its own.</source>
            <translation>{name} não tem uma banda como a escolhida de {other}, a banda {chosen}: é lida a sua banda {band}. Para ler outra, salve-a em um arquivo próprio.</translation>
        </message>
        <message>
            <source>{name} has no cell of any {missing} class; found: {found}. If that cannot be, check its codes, and give them (codes, such as 21=1,22=2).</source>
            <translation>{name} não tem nenhuma célula de classe {missing}; encontradas: {found}. Se isso não for possível, verifique os códigos e indique-os (codes, como 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} has no cell with a class. Choose another band or map.</source>
            <translation>{name} não tem nenhuma célula com uma classe. Escolha outra banda ou outro mapa.</translation>
        </message>
        <message>
            <source>{name} has no class where the reference lies: nothing can be compared. Choose another map, band or reference.</source>
            <translation>{name} não tem nenhuma classe onde fica a referência: nada pode ser comparado. Escolha outro mapa, banda ou referência.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source) or write it into the file.</source>
            <translation>{name} não tem sistema de referência de coordenadas. Atribua um à camada (Propriedades da camada &gt; Fonte) ou grave-o no arquivo.</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source).</source>
            <translation>{name} não tem sistema de referência de coordenadas. Atribua um à camada (Propriedades da camada &gt; Fonte).</translation>
        </message>
        <message>
            <source>{name} has no data in {bands}, where its other bands have: all that was looked at there is no data, not a number, or masked. An image has data only where all bands have. Check the files, or download them again.</source>
            <translation>{name} não tem dados em {bands}, onde as suas outras bandas têm: tudo o que ali foi examinado é sem dados, não é um número ou está mascarado. Uma imagem só tem dados onde todas as bandas têm. Verifique os arquivos, ou baixe-os de novo.</translation>
        </message>
        <message>
            <source>{name} has no data where any other map has. Leave it out, or choose one of the same place.</source>
            <translation>{name} não tem dados onde algum outro mapa tem. Deixe-o de fora, ou escolha um do mesmo lugar.</translation>
        </message>
        <message>
            <source>{name} has no features. Digitise training areas first.</source>
            <translation>{name} não tem feições. Desenhe primeiro as áreas de treino.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}.</source>
            <translation>{name} não tem o campo {field}. Os seus campos são: {fields}.</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}. Choose the field with the labels.</source>
            <translation>{name} não tem o campo {field}. Os seus campos são: {fields}. Escolha o campo com os rótulos.</translation>
        </message>
        <message>
            <source>{name} has no field {field}: its points are taken as drawn at random within each class of the map. If they were chosen otherwise, the figures mean nothing.</source>
            <translation>{name} não tem o campo {field}: os seus pontos são tomados como sorteados ao acaso dentro de cada classe do mapa. Se foram escolhidos de outro modo, as métricas não significam nada.</translation>
        </message>
        <message>
            <source>{name} has no folder {layer}. Its folders are: {layers}. Choose one of them, or the whole file.</source>
            <translation>{name} não tem a pasta {layer}. As suas pastas são: {layers}. Escolha uma delas, ou o arquivo inteiro.</translation>
        </message>
        <message>
            <source>{name} has no labelled point in these classes of the map, {share:.1%} of its area: {classes}. Label some of each: without, nothing can be said of that part of the map, and only up to {most:.0%} can be left out.</source>
            <translation>{name} não tem nenhum ponto rotulado nestas classes do mapa, {share:.1%} da sua área: {classes}. Rotule alguns de cada uma: sem eles, nada se pode dizer dessa parte do mapa, e só até {most:.0%} podem ser excluídos.</translation>
        </message>
        <message>
            <source>{name} has no pixels where the objects of these windows lie. Give the image that they were found in, or none: each object has its colour as a whole then.</source>
            <translation>{name} não tem pixels onde ficam os objetos destas janelas. Indique a imagem em que eles foram encontrados, ou nenhuma: então cada objeto tem a sua cor como um todo.</translation>
        </message>
        <message>
            <source>{name} has no place of {size:g} m with data throughout. Choose a smaller size or another raster.</source>
            <translation>{name} não tem nenhum local de {size:g} m inteiramente com dados. Escolha um tamanho menor ou outro raster.</translation>
        </message>
        <message>
            <source>{name} has no polygon layer; it has: {layers}. Choose a layer of polygons.</source>
            <translation>{name} não tem camada de polígonos; tem: {layers}. Escolha uma camada de polígonos.</translation>
        </message>
        <message>
            <source>{name} has no polygons ({count} features). Choose a layer of polygons.</source>
            <translation>{name} não tem polígonos ({count} feições). Escolha uma camada de polígonos.</translation>
        </message>
        <message>
            <source>{name} has no scene classification (Level-2A has one): its clouds stay.</source>
            <translation>{name} não tem classificação da cena (o Level-2A tem uma): as suas nuvens permanecem.</translation>
        </message>
        <message>
            <source>{name} has no valid pixel there, only nodata. Choose another extent or image.</source>
            <translation>{name} não tem ali nenhum pixel válido, só nodata. Escolha outra extensão ou outra imagem.</translation>
        </message>
        <message>
            <source>{name} has pixels of {pixel_m:.2g} m; at the resolution asked for, {resolution_m:g} m, it is enlarged and shows no more detail.</source>
            <translation>{name} tem pixels de {pixel_m:.2g} m; na resolução pedida, {resolution_m:g} m, a imagem é ampliada e não mostra mais detalhes.</translation>
        </message>
        <message>
            <source>{name} has pixels of {size:g} m; they are brought to 10 m and show no more detail than before.</source>
            <translation>{name} tem pixels de {size:g} m; eles são levados a 10 m e não mostram mais detalhes do que antes.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons with classes: {layers}. Choose one of them, as {example}.</source>
            <translation>{name} tem várias camadas de polígonos com classes: {layers}. Escolha uma delas, como {example}.</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons: {layers}. {layer} is read; to read another, choose {example}.</source>
            <translation>{name} tem várias camadas de polígonos: {layers}. É lida {layer}; para ler outra, escolha {example}.</translation>
        </message>
        <message>
            <source>{name} has the band {band} twice: {found} and {path}.</source>
            <translation>{name} tem duas vezes a banda {band}: {found} e {path}.</translation>
        </message>
        <message>
            <source>{name} has {count} band(s); band {band} was asked for.</source>
            <translation>{name} tem {count} banda(s); foi pedida a banda {band}.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; asked for: {candidates}. Give numbers of bands that there are.</source>
            <translation>{name} tem {count} bandas; foram pedidas: {candidates}. Indique números de bandas que existam.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; features are 1 to {most} of them (given: {given}). Choose another raster, or fewer of its bands.</source>
            <translation>{name} tem {count} bandas; as características são 1 a {most} delas (dadas: {given}). Escolha outro raster ou menos bandas.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the model's features are {wanted} ({bands}). Choose a raster with the same bands in the same order.</source>
            <translation>{name} tem {count} bandas; as características do modelo são {wanted} ({bands}). Escolha um raster com as mesmas bandas na mesma ordem.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the probabilities of the 17 classes are needed. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} tem {count} bandas; são necessárias as probabilidades das 17 classes. Escolha a saída 'Probabilidades' de 'Classificar zonas climáticas locais'.</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the streams raster of 'Classify local climate zones' has three. Choose that.</source>
            <translation>{name} tem {count} bandas; o raster dos ramos de 'Classificar zonas climáticas locais' tem três. Escolha esse raster.</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes, far more than a list of samples needs. Get the file from its publisher again.</source>
            <translation>{name} tem {size:,} bytes, muito mais do que uma lista de amostras precisa. Obtenha o arquivo de novo com quem o publicou.</translation>
        </message>
        <message>
            <source>{name} has {there:,} patches, its split names {count:,} samples. Copy the training set again.</source>
            <translation>{name} tem {there:,} recortes, a sua divisão indica {count:,} amostras. Copie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>{name} has {width} x {height} pixels of {resolution:g} m; one window needs {window_px} x {window_px}. Choose a larger image.</source>
            <translation>{name} tem {width} x {height} pixels de {resolution:g} m; uma janela precisa de {window_px} x {window_px}. Escolha uma imagem maior.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells with data, though it marks cells without data otherwise, and no 17. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} contém 0 em {share:.3g} % das suas células com dados, embora marque as células sem dados de outro modo, e nenhum 17. O 0 foi tomado como sem dados. Se o mapa conta as suas classes a partir de 0, de modo que 0 é LCZ 1 e 16 é LCZ G, indique os seus códigos ({codes}), ou some antes 1 a ele.</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells, every number from 1 to 16 and no 17, and does not tell how it marks cells without data. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} contém 0 em {share:.3g} % das suas células, todos os números de 1 a 16 e nenhum 17, e não diz como marca as células sem dados. O 0 foi tomado como sem dados. Se o mapa conta as suas classes a partir de 0, de modo que 0 é LCZ 1 e 16 é LCZ G, indique os seus códigos ({codes}), ou some antes 1 a ele.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers, not Sentinel-2 reflectance. Choose another image.</source>
            <translation>{name} contém números complexos, e não reflectância Sentinel-2. Escolha outra imagem.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers. Give features as real ones, such as backscatter in decibels.</source>
            <translation>{name} contém números complexos. Dê as características como reais, por exemplo retrodifusão em decibéis.</translation>
        </message>
        <message>
            <source>{name} holds complex numbers; an LCZ map holds whole class codes.</source>
            <translation>{name} contém números complexos; um mapa LCZ contém códigos de classe inteiros.</translation>
        </message>
        <message>
            <source>{name} holds more than is read from a KML file: {elements} elements, {nested} within each other, {places} corners, names of {text} characters. Save it as a GeoPackage, and choose that.</source>
            <translation>{name} contém mais do que se lê de um arquivo KML: {elements} elementos, {nested} uns dentro dos outros, {places} vértices, nomes de {text} caracteres. Salve-o como GeoPackage e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>{name} holds negative numbers, which are no probabilities. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} contém números negativos, que não são probabilidades. Escolha a saída 'Probabilidades' de 'Classificar zonas climáticas locais'.</translation>
        </message>
        <message>
            <source>{name} holds no KML file. Export the training areas as KMZ or KML again.</source>
            <translation>{name} não contém nenhum arquivo KML. Exporte de novo as áreas de treino como KMZ ou KML.</translation>
        </message>
        <message>
            <source>{name} holds no class at all: every cell that was read is without data. Check the map, its band and its nodata value.</source>
            <translation>{name} não contém nenhuma classe: todas as células lidas estão sem dados. Verifique o mapa, a sua banda e o seu valor nodata.</translation>
        </message>
        <message>
            <source>{name} holds no class that could be exported: all is nodata.</source>
            <translation>{name} não contém nenhuma classe que se possa exportar: tudo é nodata.</translation>
        </message>
        <message>
            <source>{name} holds no data of its own: it is a VRT, which lists other files, though its name does not say so. Choose the file with the data, or give the list its ending .vrt if it is yours.</source>
            <translation>{name} não contém dados próprios: é um VRT, que lista outros arquivos, embora o seu nome não o diga. Escolha o arquivo com os dados, ou dê à lista a terminação .vrt se ela for sua.</translation>
        </message>
        <message>
            <source>{name} holds no measurements that objects could have a mean of (a colour table, complex numbers, or no band at all). Choose a raster of heights or other values as a layer of objects.</source>
            <translation>{name} não contém medições de que os objetos possam ter uma média (uma tabela de cores, números complexos ou nenhuma banda). Escolha um raster de alturas ou de outros valores como camada dos objetos.</translation>
        </message>
        <message>
            <source>{name} holds numbers beyond {largest:g} on {share:.2g} % of its pixels: taken as no data, which the file does not declare.</source>
            <translation>{name} contém números além de {largest:g} em {share:.2g} % dos seus pixels: são tomados como sem dados, o que o arquivo não declara.</translation>
        </message>
        <message>
            <source>{name} holds several KML files: {files}. Unpack it, and choose one of them.</source>
            <translation>{name} contém vários arquivos KML: {files}. Descompacte-o e escolha um deles.</translation>
        </message>
        <message>
            <source>{name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, far above all others in its band, and it counts as measured. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} contém o valor {value:.15g} em {share:.3g} % dos pixels examinados, muito acima de todos os outros da sua banda, e ele conta como medido. Se significa sem dados, declare-o assim (Raster &gt; Converter &gt; Converter formato (Translate), ou as configurações de transparência da camada).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters ({listed}), each by itself. Choose one of them, or make one image of them first (Raster &gt; Miscellaneous &gt; Build virtual raster, each input file into a separate band).</source>
            <translation>{name} contém {count} rasters ({listed}), cada um por si. Escolha um deles, ou faça antes uma só imagem com eles (Raster &gt; Miscelânea &gt; Construir raster virtual, cada arquivo de entrada em uma banda separada).</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters, each by itself. Choose one of them, such as {example}.</source>
            <translation>{name} contém {count} rasters, cada um por si. Escolha um deles, como {example}.</translation>
        </message>
        <message>
            <source>{name} holds {found}, of which no class is known; known are {known}. Give the class of every value (codes, such as 21=1,22=2), or declare values that are no class as nodata.</source>
            <translation>{name} contém {found}, de que não se conhece nenhuma classe; são conhecidos {known}. Indique a classe de cada valor (codes, como 21=1,22=2), ou declare como nodata os valores que não são de nenhuma classe.</translation>
        </message>
        <message>
            <source>{name} holds {kind} numbers, not an image's brightness. Choose an RGB image.</source>
            <translation>{name} contém números do tipo {kind}, e não o brilho de uma imagem. Escolha uma imagem RGB.</translation>
        </message>
        <message>
            <source>{name} holds {kind}, not a SAM checkpoint's tensors. {advice}</source>
            <translation>{name} contém um objeto {kind}, não os tensores de um checkpoint SAM. {advice}</translation>
        </message>
        <message>
            <source>{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read. Save it as a GeoPackage.</source>
            <translation>{name} contém {size:.0f} MB de KML; são lidos no máximo {largest:.0f} MB. Salve-o como GeoPackage.</translation>
        </message>
        <message>
            <source>{name} in {path_name} cannot be read ({error}). Download the zip again.</source>
            <translation>{name} em {path_name} não pode ser lido ({error}). Baixe o zip de novo.</translation>
        </message>
        <message>
            <source>{name} is 0 in red, green and blue on about {share:.0f} % of its pixels, in large pieces: taken as no data, which the file does not declare. If it is ground, declare another value as no data.</source>
            <translation>{name} é 0 em vermelho, verde e azul em cerca de {share:.0f} % dos seus pixels, em pedaços grandes: esse valor é tomado como sem dados, o que o arquivo não declara. Se for terreno, declare outro valor como sem dados.</translation>
        </message>
        <message>
            <source>{name} is a product of SNAP (BEAM-DIMAP), whose numbers are scaled in its own way. In SNAP, save it as a GeoTIFF with the bands' names (File &gt; Export) and give that to 'Classify local climate zones', or choose the SAFE product it was made from.</source>
            <translation>{name} é um produto do SNAP (BEAM-DIMAP), cujos números têm uma escala própria. No SNAP, salve-o como GeoTIFF com os nomes das bandas (File &gt; Export) e use esse arquivo em 'Classificar zonas climáticas locais', ou escolha o produto SAFE a partir do qual ele foi feito.</translation>
        </message>
        <message>
            <source>{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>{name} é um arquivo safetensors, mas não um modelo DF4LCZ. Escolha um modelo criado por 'Treinar modelo DF4LCZ' ou 'Importar pesos publicados'.</translation>
        </message>
        <message>
            <source>{name} is damaged ({error}). Segment the image again.</source>
            <translation>{name} está danificado ({error}). Segmente a imagem de novo.</translation>
        </message>
        <message>
            <source>{name} is damaged: its part {damaged} does not match its checksum. Download it again.</source>
            <translation>{name} está danificado: a sua parte {damaged} não corresponde à sua soma de verificação. Baixe-o de novo.</translation>
        </message>
        <message>
            <source>{name} is encrypted. Unpack it with its password and choose the SAFE folder.</source>
            <translation>{name} está criptografado. Descompacte-o com a sua senha e escolha a pasta SAFE.</translation>
        </message>
        <message>
            <source>{name} is left out, since its numbers cannot be reflectance ({why}). Choose another catalogue if you need this day.</source>
            <translation>{name} é excluída, pois os seus números não podem ser reflectância ({why}). Escolha outro catálogo se precisar deste dia.</translation>
        </message>
        <message>
            <source>{name} is no checkpoint as PyTorch writes it: it is packed, or claims more than it holds. {advice}</source>
            <translation>{name} não é um checkpoint como o PyTorch os grava: está compactado, ou declara mais do que contém. {advice}</translation>
        </message>
        <message>
            <source>{name} is no checkpoint of plain tensors: it is damaged, or holds Python objects, which are never loaded because they can run code. {advice}</source>
            <translation>{name} não é um checkpoint de simples tensores: está danificado, ou contém objetos Python, que nunca são carregados porque podem executar código. {advice}</translation>
        </message>
        <message>
            <source>{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.</source>
            <translation>{name} não é um pickle de números de amostras, ou está danificado ({error}). Copie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>{name} is no valid KML ({error}). Export it again.</source>
            <translation>{name} não é um KML válido ({error}). Exporte-o de novo.</translation>
        </message>
        <message>
            <source>{name} is no valid KMZ ({error}). Export it again.</source>
            <translation>{name} não é um KMZ válido ({error}). Exporte-o de novo.</translation>
        </message>
        <message>
            <source>{name} is none of the published checkpoints, and PyTorch {version} has known holes in reading others; needed is {need} or newer. Run 'Install engine' with 'Repair' ticked, or choose a published one.</source>
            <translation>{name} não é nenhum dos checkpoints publicados, e o PyTorch {version} tem falhas conhecidas ao ler outros; é preciso {need} ou mais recente. Execute 'Instalar motor de cálculo' com 'Reparar' marcado, ou escolha um publicado.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg file. Name the output so.</source>
            <translation>{name} não é um arquivo .gpkg. Dê à saída um nome com essa terminação.</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg or .geojson file. Name the output so.</source>
            <translation>{name} não é um arquivo .gpkg nem .geojson. Dê à saída um nome assim.</translation>
        </message>
        <message>
            <source>{name} is not a DF4LCZ model or is truncated ({error}). {hint}</source>
            <translation>{name} não é um modelo DF4LCZ ou está truncado ({error}). {hint}</translation>
        </message>
        <message>
            <source>{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip of a SAFE product as delivered, or unpack it and choose the files of the bands.</source>
            <translation>{name} não é um produto Sentinel-2: não contém MTD_MSIL1C.xml nem MTD_MSIL2A.xml. Escolha o zip de um produto SAFE tal como fornecido, ou descompacte-o e escolha os arquivos das bandas.</translation>
        </message>
        <message>
            <source>{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file as its authors published it.</source>
            <translation>{name} não é um arquivo de pesos do Keras, ou está truncado ({error}). Escolha o arquivo .h5 ou .hdf5 tal como os autores o publicaram.</translation>
        </message>
        <message>
            <source>{name} is not a layer of points. Choose the sample that 'Draw accuracy sample' made; for polygons of known class run 'Accuracy of an LCZ map'.</source>
            <translation>{name} não é uma camada de pontos. Escolha a amostra que 'Sortear amostra de exatidão' criou; para polígonos de classe conhecida, execute 'Exatidão de um mapa LCZ'.</translation>
        </message>
        <message>
            <source>{name} is not a zip or is damaged ({error}). Download it again.</source>
            <translation>{name} não é um zip ou está danificado ({error}). Baixe-o de novo.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds fractions ({examples}, ...). Choose a raster of class codes; a map that was resampled by averaging has to be made again with nearest neighbour.</source>
            <translation>{name} não é um mapa LCZ: contém frações ({examples}, ...). Escolha um raster de códigos de classe; um mapa que foi reamostrado por média tem de ser refeito com o vizinho mais próximo.</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds {found}, outside every known scheme ({schemes}). Choose an LCZ map, or declare these values as nodata.</source>
            <translation>{name} não é um mapa LCZ: contém {found}, fora de todos os esquemas conhecidos ({schemes}). Escolha um mapa LCZ, ou declare esses valores como nodata.</translation>
        </message>
        <message>
            <source>{name} is not the metadata of a Sentinel-2 product ({error}).</source>
            <translation>{name} não contém os metadados de um produto Sentinel-2 ({error}).</translation>
        </message>
        <message>
            <source>{name} is not what QGIS shows: the engine reads {own}, the layer in QGIS has {shown}. Check that the file and its companions (.tfw, .aux.xml, .hdr) have not changed since the layer was loaded, or save the layer as a GeoTIFF and use that.</source>
            <translation>{name} não é o que o QGIS mostra: o motor de cálculo lê {own}, a camada no QGIS tem {shown}. Verifique se o arquivo e os que o acompanham (.tfw, .aux.xml, .hdr) não mudaram desde que a camada foi carregada, ou salve a camada como GeoTIFF e use esse arquivo.</translation>
        </message>
        <message>
            <source>{name} is of Landsat (HLS L30), whose bands are others than Sentinel-2's. Choose the HLS S30 files.</source>
            <translation>{name} é do Landsat (HLS L30), cujas bandas são outras que não as do Sentinel-2. Escolha os arquivos HLS S30.</translation>
        </message>
        <message>
            <source>{name} is of processing baseline {baseline}, whose numbers are 1000 too high as delivered, but its metadata does not state the offset: 0 is taken. Download the product again, or set the offset to -1000.</source>
            <translation>{name} é da baseline de processamento {baseline}, cujos valores, tal como fornecidos, são 1000 unidades altos demais, mas os seus metadados não informam o offset: usa-se 0. Baixe o produto de novo, ou defina o offset como -1000.</translation>
        </message>
        <message>
            <source>{name} is placed by rational polynomial coefficients (RPC) only, which need the height of the ground. Orthorectify it first (gdalwarp -rpc, with a height model).</source>
            <translation>{name} está posicionado só por coeficientes polinomiais racionais (RPC), que precisam da altura do terreno. Ortorretifique-o primeiro (gdalwarp -rpc, com um modelo de elevação).</translation>
        </message>
        <message>
            <source>{name} is plain {colour} (red, green and blue all {value}) on about {share:.0f} % of its pixels, in large pieces, as mosaics are where they show nothing. It counts as ground: objects are found in it, and the Google Earth stream has a say there. If it is none, declare {value} as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} é de um {colour} uniforme (vermelho, verde e azul são todos {value}) em cerca de {share:.0f} % dos seus pixels, em pedaços grandes, como são os mosaicos onde não mostram nada. Isso conta como terreno: objetos são encontrados ali, e o ramo Google Earth também decide ali. Se não for terreno, declare {value} como sem dados (Raster &gt; Converter &gt; Converter formato (Translate), ou as configurações de transparência da camada).</translation>
        </message>
        <message>
            <source>{name} is read; to read another, choose the class field</source>
            <translation>{name} é lido; para ler outro, escolha o campo da classe</translation>
        </message>
        <message>
            <source>{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.</source>
            <translation>{name} não é seguro: a sua entrada {entry} aponta para fora do zip. Baixe o produto de novo da sua fonte.</translation>
        </message>
        <message>
            <source>{name} is unsafe: its metadata claims {size:,} bytes.</source>
            <translation>{name} não é seguro: os seus metadados declaram {size:,} bytes.</translation>
        </message>
        <message>
            <source>{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).</source>
            <translation>{name} é reprojetado em tempo real para 10 m em {crs} ({width} x {height} px).</translation>
        </message>
        <message>
            <source>{name} is without data everywhere: no cell has a value. Check that the inputs hold data there.</source>
            <translation>{name} está sem dados em toda parte: nenhuma célula tem valor. Verifique se as entradas contêm dados ali.</translation>
        </message>
        <message>
            <source>{name} is written as {formats}; given: {path}. Give a file whose name ends so.</source>
            <translation>{name} é gravado como {formats}; foi indicado: {path}. Indique um arquivo cujo nome termine assim.</translation>
        </message>
        <message>
            <source>{name} is {kind}: each band is stretched to 8 bits between its {low:g} and {high:g} % values ({values}).</source>
            <translation>{name} é do tipo {kind}: cada banda é ajustada para 8 bits entre os seus percentis {low:g} e {high:g} ({values}).</translation>
        </message>
        <message>
            <source>{name} keeps its colours in a colour table, which is no image to segment. Turn it into red, green and blue bands first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>{name} guarda as suas cores em uma tabela de cores, que não é uma imagem que se possa segmentar. Converta-o primeiro em bandas de vermelho, verde e azul (Raster &gt; Converter &gt; PCT para RGB).</translation>
        </message>
        <message>
            <source>{name} lacks the bands {missing}. Found: {found}. Needed are the Sentinel-2 bands {needed}, one file each, named by band.</source>
            <translation>Em {name} faltam as bandas {missing}. Encontradas: {found}. São necessárias as bandas Sentinel-2 {needed}, um arquivo para cada uma, com o nome da banda.</translation>
        </message>
        <message>
            <source>{name} lets nobody read files without keys. Make S3 keys in your account there and set the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (Settings &gt; Options &gt; System &gt; Environment), or choose another catalogue.</source>
            <translation>{name} não deixa ninguém ler arquivos sem chaves. Crie chaves S3 na sua conta ali e defina as variáveis AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY (Configurações &gt; Opções &gt; Sistema &gt; Ambiente), ou escolha outro catálogo.</translation>
        </message>
        <message>
            <source>{name} lies across 180 degrees in {crs}, where its one half cannot be found from the other. Warp it to a projected coordinate reference system first (Raster &gt; Projections &gt; Warp), such as a UTM zone.</source>
            <translation>{name} atravessa os 180 graus em {crs}, onde não é possível encontrar uma metade a partir da outra. Reprojete-o primeiro para um sistema de referência de coordenadas projetado (Raster &gt; Projeções &gt; Reprojetar coordenadas (Warp)), como uma zona UTM.</translation>
        </message>
        <message>
            <source>{name} lies around a pole, where a map in degrees (EPSG:4326) cannot show it. Clip it to a place beside the pole, or choose an export in the map's own coordinate reference system.</source>
            <translation>{name} fica em torno de um polo, onde um mapa em graus (EPSG:4326) não pode mostrá-lo. Recorte-o para um lugar ao lado do polo, ou escolha uma exportação no sistema de referência de coordenadas do próprio mapa.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on Earth: its coordinates do not fit its CRS ({crs}). Assign the right one to the layer.</source>
            <translation>{name} não fica em nenhum lugar da Terra: as suas coordenadas não correspondem ao seu SRC ({crs}). Atribua o SRC correto à camada.</translation>
        </message>
        <message>
            <source>{name} lies nowhere on the Sentinel-2 image. Choose features of the same place, or check the CRS of the layer.</source>
            <translation>{name} não está em parte alguma da imagem Sentinel-2. Escolha características do mesmo lugar ou verifique o SRC da camada.</translation>
        </message>
        <message>
            <source>{name} lies on the network, where the engine reads no files beside it (.aux.xml, .msk), but QGIS found there: {found}. Save the layer as a GeoTIFF first (Export &gt; Save As), and use that.</source>
            <translation>{name} fica na rede, onde o motor de cálculo não lê os arquivos que o acompanham (.aux.xml, .msk), mas o QGIS encontrou ali: {found}. Salve primeiro a camada como GeoTIFF (Exportar &gt; Salvar como) e use esse arquivo.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the Sentinel-2 stream decides alone.</source>
            <translation>{name} fica fora do mapa: o ramo Sentinel-2 decide sozinho.</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the other streams decide without it.</source>
            <translation>{name} fica fora do mapa: os outros ramos decidem sem ele.</translation>
        </message>
        <message>
            <source>{name} lists the scenes of the extent and dates on more than {pages} pages. Choose a smaller extent, fewer years or months.</source>
            <translation>{name} lista as cenas da extensão e das datas em mais de {pages} páginas. Escolha uma extensão menor, menos anos ou meses.</translation>
        </message>
        <message>
            <source>{name} marks its band {band} as transparency, but it holds as many different values as near infrared does: it hides {share:.0f} % of the image. If it is none, take the mark away (gdal_translate -colorinterp_{band} undefined).</source>
            <translation>{name} marca a sua banda {band} como transparência, mas ela contém tantos valores diferentes como o infravermelho próximo: esconde {share:.0f} % da imagem. Se não o for, retire a marca (gdal_translate -colorinterp_{band} undefined).</translation>
        </message>
        <message>
            <source>{name} marks its bands {marked} as red, green and blue, but they are named otherwise ({listed}), as in a picture in false colours. Choose an image in true colours, or give the bands to take (BANDS).</source>
            <translation>{name} marca as suas bandas {marked} como vermelho, verde e azul, mas elas têm outros nomes ({listed}), como em uma imagem em cores falsas. Escolha uma imagem em cores verdadeiras, ou indique as bandas a usar (BANDS).</translation>
        </message>
        <message>
            <source>{name} may be damaged, not fully copied, empty or of another kind. Check it, or choose another one.</source>
            <translation>{name} pode estar danificado, copiado pela metade, vazio ou ser de outro tipo. Verifique-o, ou escolha outro.</translation>
        </message>
        <message>
            <source>{name} mixes code schemes; found so far: {found}. Known are {schemes}, one in a raster. Recode it (Reclassify by table), or declare values that are not classes as nodata.</source>
            <translation>{name} mistura esquemas de códigos; encontrados até agora: {found}. São conhecidos {schemes}, um por raster. Recodifique-o (Reclassificar por tabela), ou declare como nodata os valores que não são classes.</translation>
        </message>
        <message>
            <source>{name} names its bands itself, otherwise than {first}: the names given are not for it.</source>
            <translation>{name} dá nomes próprios às suas bandas, diferentes dos de {first}: os nomes indicados não valem para ele.</translation>
        </message>
        <message>
            <source>{name} names its values itself, unlike any known scheme; its names are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} dá nomes aos seus próprios valores, diferentes de qualquer esquema conhecido; são usados os seus nomes: {names}. Para lê-los de outro modo, indique a classe de cada valor (codes).</translation>
        </message>
        <message>
            <source>{name} names its values, and not by LCZ classes: {names}. Choose an LCZ map, or give the class of each value (codes, such as 21=1,22=2).</source>
            <translation>{name} dá nomes aos seus valores, mas não de classes LCZ: {names}. Escolha um mapa LCZ, ou indique a classe de cada valor (codes, como 21=1,22=2).</translation>
        </message>
        <message>
            <source>{name} names {count} samples in both of its parts {first} and {second}, such as {sample}: figures of such a split would promise too much. Create the training set again, or write the split anew.</source>
            <translation>{name} indica {count} amostras em ambas as partes {first} e {second}, como {sample}: os valores de uma tal divisão prometeriam demais. Crie o conjunto de treino de novo, ou grave a divisão de novo.</translation>
        </message>
        <message>
            <source>{name} numbers the areas one after the other</source>
            <translation>{name} numera as áreas uma após a outra</translation>
        </message>
        <message>
            <source>{name} says that its bands {found} are red, green and blue; QGIS draws {shown}. The former are taken. Give the bands yourself (BANDS) to take others.</source>
            <translation>{name} diz que as suas bandas {found} são vermelho, verde e azul; o QGIS desenha {shown}. São usadas as primeiras. Indique as bandas por conta própria (BANDS) para usar outras.</translation>
        </message>
        <message>
            <source>{name} shows the same acquisition as {best} and is left out{why}.</source>
            <translation>{name} mostra a mesma aquisição que {best} e é excluída{why}.</translation>
        </message>
        <message>
            <source>{name} was drawn from a map of {before:,} cells with a class, and {map} has {now:,}; their numbers differ in: {changes}. Choose the map that the sample was drawn from, as it was then, or draw a new sample.</source>
            <translation>{name} foi sorteada de um mapa de {before:,} células com classe, e {map} tem {now:,}; os números delas diferem em: {changes}. Escolha o mapa do qual a amostra foi sorteada, tal como era então, ou sorteie uma nova amostra.</translation>
        </message>
        <message>
            <source>{name} was refused: it is a pickle that names {error}, which is no array or container and could run code. Nothing of it was run. Get the file from its publisher again.</source>
            <translation>{name} foi recusado: é um pickle que indica {error}, que não é array nem contêiner e poderia executar código. Nada dele foi executado. Obtenha o arquivo de novo de quem o publicou.</translation>
        </message>
        <message>
            <source>{name}, suggested</source>
            <translation>{name}, sugerido</translation>
        </message>
        <message>
            <source>{name}. Licence: {licence}. Please cite: {citation}</source>
            <translation>{name}. Licença: {licence}. Por favor, cite: {citation}</translation>
        </message>
        <message>
            <source>{name}: {count} bands of features.</source>
            <translation>{name}: {count} bandas de características.</translation>
        </message>
        <message>
            <source>{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.</source>
            <translation>{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.</translation>
        </message>
        <message>
            <source>{name}: {date}, no metadata.</source>
            <translation>{name}: {date}, sem metadados.</translation>
        </message>
        <message>
            <source>{name}: {error}</source>
            <translation>{name}: {error}</translation>
        </message>
        <message>
            <source>{name}; streams: {streams}</source>
            <translation>{name}; ramos: {streams}</translation>
        </message>
        <message>
            <source>{number} scenes</source>
            <translation>{number} cenas</translation>
        </message>
        <message>
            <source>{part} could not be done in {count} tries ({why}). What is finished is kept; check the data there, or use fewer workers.</source>
            <translation>{part}: não foi possível fazer em {count} tentativas ({why}). O que está pronto fica guardado; verifique os dados ali, ou use menos processos de trabalho.</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a raster ({error}).</source>
            <translation>{path} não pode ser aberto como raster ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}).</source>
            <translation>{path} não pode ser lido ({error}).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). Check the training set's folder.</source>
            <translation>{path} não pode ser lido ({error}). Verifique a pasta do conjunto de treino.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({error}). Choose another place.</source>
            <translation>{path} não pode ser gravado ({error}). Escolha outro local.</translation>
        </message>
        <message>
            <source>{path} exists and holds {count} features; they are left as they are. Name a new file, or go on digitising in this one.</source>
            <translation>{path} já existe e contém {count} feições; elas são deixadas como estão. Indique um novo arquivo, ou continue a digitalizar neste.</translation>
        </message>
        <message>
            <source>{path} exists and is no GeoPackage ({error}); it is left as it is. Name a new file.</source>
            <translation>{path} já existe e não é um GeoPackage ({error}); é deixado como está. Indique um novo arquivo.</translation>
        </message>
        <message>
            <source>{path} has the name and size of the published weights {name}, but not their content: it is damaged or was changed. Run 'Download weights' or copy it again; if it is another file, give it another name.</source>
            <translation>{path} tem o nome e o tamanho dos pesos publicados {name}, mas não o conteúdo deles: está danificado ou foi alterado. Execute 'Baixar pesos' ou copie-o de novo; se for outro arquivo, dê-lhe outro nome.</translation>
        </message>
        <message>
            <source>{path} has {count} bands; a file of one Sentinel-2 band is needed. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>{path} tem {count} bandas; é necessário um arquivo de uma só banda Sentinel-2. Uma imagem que contém todas as bandas não precisa de preparação: use-a como está em 'Classificar zonas climáticas locais'.</translation>
        </message>
        <message>
            <source>{path} holds images named by band, such as {file}, which by another word in their names, or by the name of their folder, are masks, angles or quality. If they are reflectance, choose the files themselves, or rename them.</source>
            <translation>{path} contém imagens com nomes de bandas, como {file}, que, segundo outra palavra nos seus nomes ou segundo o nome da sua pasta, são máscaras, ângulos ou qualidade. Se forem reflectância, escolha os próprios arquivos, ou renomeie-os.</translation>
        </message>
        <message>
            <source>{path} holds more than {most:,} files. Choose the folder of one product.</source>
            <translation>{path} contém mais de {most:,} arquivos. Escolha a pasta de um único produto.</translation>
        </message>
        <message>
            <source>{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.</source>
            <translation>{path} não contém nem um produto Sentinel-2 (MTD_MSIL1C.xml ou MTD_MSIL2A.xml) nem imagens com nomes de bandas (como B02.jp2 ou T32UQD_20230607T101559_B8A_20m.jp2). Escolha a pasta SAFE ou o zip.</translation>
        </message>
        <message>
            <source>{path} holds other numbers than counts of cells. Give another table.</source>
            <translation>{path} contém outros números que não contagens de células. Indique outra tabela.</translation>
        </message>
        <message>
            <source>{path} holds {kind} values; needed are reflectance x 10000 as delivered, or reflectance as fractions. Choose the files of the bands.</source>
            <translation>{path} contém valores do tipo {kind}; são necessários reflectância x 10000 tal como fornecida, ou reflectância em frações. Escolha os arquivos das bandas.</translation>
        </message>
        <message>
            <source>{path} is a file of the format {driver}; needed here is one of {formats}. Choose the image itself.</source>
            <translation>{path} é um arquivo do formato {driver}; aqui é necessário um destes: {formats}. Escolha a própria imagem.</translation>
        </message>
        <message>
            <source>{path} is being edited in QGIS as the layer '{name}'; what was drawn there would be lost. Save the edits and end editing (Layer &gt; Toggle Editing), or name another file.</source>
            <translation>{path} está sendo editado no QGIS como a camada '{name}'; o que foi desenhado ali se perderia. Salve as edições e encerre a edição (Camada &gt; Alternar edição), ou indique outro arquivo.</translation>
        </message>
        <message>
            <source>{path} is damaged ({error}). Create the training set again.</source>
            <translation>{path} está danificado ({error}). Crie o conjunto de treino de novo.</translation>
        </message>
        <message>
            <source>{path} is no list of images. Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>{path} não é uma lista de imagens. Indique um arquivo de texto (UTF-8) com o caminho de uma imagem em cada linha.</translation>
        </message>
        <message>
            <source>{path} is not a table of a confusion matrix ({error}). Give the table that 'Accuracy of an LCZ map' writes.</source>
            <translation>{path} não é uma tabela de matriz de confusão ({error}). Indique a tabela que 'Exatidão de um mapa LCZ' grava.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} já existe.</translation>
        </message>
        <message>
            <source>{path} is too large for metadata ({size:,} bytes).</source>
            <translation>{path} é grande demais para metadados ({size:,} bytes).</translation>
        </message>
        <message>
            <source>{path} is {taken}; writing the output there would destroy it. Name another file.</source>
            <translation>{path} é {taken}; gravar a saída ali destruiria esse arquivo. Indique outro arquivo.</translation>
        </message>
        <message>
            <source>{path} lies on the network, and QGIS takes such a source from layers of the project only. Add it as a layer (Layer &gt; Add Layer), and choose that.</source>
            <translation>{path} fica na rede, e o QGIS só aceita uma fonte assim a partir das camadas do projeto. Adicione-a como camada (Camada &gt; Adicionar camada) e escolha essa camada.</translation>
        </message>
        <message>
            <source>{path}: {problem}</source>
            <translation>{path}: {problem}</translation>
        </message>
        <message>
            <source>{points} points: if {expected:.0%} of each class are right, the standard error of the overall accuracy is {error:.4f}.</source>
            <translation>{points} pontos: se {expected:.0%} de cada classe estiverem certos, o erro-padrão da exatidão global é {error:.4f}.</translation>
        </message>
        <message>
            <source>{problem}. Trying again ({number} of {total}).</source>
            <translation>{problem}. Nova tentativa ({number} de {total}).</translation>
        </message>
        <message>
            <source>{purpose} needs weights: run 'Download weights' with one of {choices}, or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>{purpose}: faltam pesos. Execute 'Baixar pesos' com um destes: {choices}, ou coloque o arquivo em uma pasta e indique essa pasta nas opções ou em {variable}.</translation>
        </message>
        <message>
            <source>{python} is of no use: {problem}</source>
            <translation>{python} não serve: {problem}</translation>
        </message>
        <message>
            <source>{reason}; they range from {low:g} to {high:g}</source>
            <translation>{reason}; eles vão de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>{share:.0%} of the land in {name} is 0 in {bands}, where other bands are bright, as where a file ends before the others. A map is wrong there: take whole files, or cut the image to what all bands show.</source>
            <translation>{share:.0%} da terra em {name} é 0 em {bands}, onde outras bandas são claras, como onde um arquivo termina antes dos outros. Ali um mapa fica errado: use arquivos completos, ou recorte a imagem ao que todas as bandas mostram.</translation>
        </message>
        <message>
            <source>{share:.0%} of the numbers of {name} are below zero reflectance ({formula}): the offset seems not to belong to it. {wanted}</source>
            <translation>{share:.0%} dos números de {name} estão abaixo da reflectância zero ({formula}): o offset parece não pertencer a esta imagem. {wanted}</translation>
        </message>
        <message>
            <source>{share:.0f} % of the cells look unlike everything that the model has learnt from: another season, region or sensor, a wrong scale, or an offset left in. Check the image's values, and trust the map where the raster of applicability is up to 1.</source>
            <translation>{share:.0f} % das células não se parecem com nada do que o modelo aprendeu: outra estação, região ou sensor, uma escala errada ou um deslocamento por remover. Verifique os valores da imagem e confie no mapa onde o raster de aplicabilidade vai até 1.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent has no clear pixel on any of the {days} days. Choose more days or more cloud.</source>
            <translation>{share:.1%} da extensão não tem nenhum pixel limpo em nenhum dos {days} dias. Escolha mais dias ou mais nuvens.</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent is in no scene that is found. Choose more days, more cloud or a smaller extent.</source>
            <translation>{share:.1%} da extensão não está em nenhuma das cenas encontradas. Escolha mais dias, mais nuvens ou uma extensão menor.</translation>
        </message>
        <message>
            <source>{share:.1f} % of the cells are of classes that WRF has no code for; they are nodata.</source>
            <translation>{share:.1f} % das células são de classes para as quais o WRF não tem código; ficam como nodata.</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are 65535 in some band. If that means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{share:.2%} dos pixels de {name} são 65535 em alguma banda. Se isso significa sem dados, declare-o assim (Raster &gt; Converter &gt; Converter formato (Translate), ou as configurações de transparência da camada).</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are {number:g} in all bands, as no ground is: it looks like no data that the file does not declare, and counts as ground. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{share:.2%} dos pixels de {name} são {number:g} em todas as bandas, como nenhum terreno é: parece um valor sem dados que o arquivo não declara e que conta como terreno. Se significa sem dados, declare-o assim (Raster &gt; Converter &gt; Converter formato (Translate), ou as configurações de transparência da camada).</translation>
        </message>
        <message>
            <source>{sharing} of {total} reference areas share cells with others: each cell counts once, and areas of one class that share any are drawn as one.</source>
            <translation>{sharing} de {total} áreas de referência compartilham células com outras: cada célula conta uma só vez, e as áreas de uma mesma classe que compartilham alguma são sorteadas como uma só.</translation>
        </message>
        <message>
            <source>{source} claims more than {most:,} numbers, more than any network known here has. Choose another file.</source>
            <translation>{source} declara mais de {most:,} números, mais do que qualquer rede conhecida aqui. Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of another network.</source>
            <translation>{source} tem uma camada {kind} de forma {shape}, e a arquitetura, {own_shape}: os pesos são de outra rede.</translation>
        </message>
        <message>
            <source>{source} has no field {wanted}. Its fields are: {names}.</source>
            <translation>{source} não tem o campo {wanted}. Os seus campos são: {names}.</translation>
        </message>
        <message>
            <source>{source} has the bands {double} more than once. Found: {listed}. {needed}</source>
            <translation>{source} tem as bandas {double} mais de uma vez. Encontradas: {listed}. {needed}</translation>
        </message>
        <message>
            <source>{source} has {count} bands; the names given are {names}. Give a Sentinel-2 band for each in their order, such as B02,B03,B04, and - for those that are none.</source>
            <translation>{source} tem {count} bandas; os nomes indicados são {names}. Indique uma banda Sentinel-2 para cada uma na ordem delas, como B02,B03,B04, e - para as que não são nenhuma.</translation>
        </message>
        <message>
            <source>{source} has {count} layers of the kind {kind}, the architecture {own_count}: the weights are of another network.</source>
            <translation>{source} tem {count} camadas do tipo {kind}, e a arquitetura, {own_count}: os pesos são de outra rede.</translation>
        </message>
        <message>
            <source>{source} is a file of Keras 3 (.keras, .weights.h5), which does not list the layers in their order. Load the model in Keras, save it with model.save('NAME.h5'), and import that file.</source>
            <translation>{source} é um arquivo do Keras 3 (.keras, .weights.h5), que não lista as camadas na sua ordem. Carregue o modelo no Keras, salve-o com model.save('NAME.h5') e importe esse arquivo.</translation>
        </message>
        <message>
            <source>{source} is refused: its {name} is a link, which may lead to another file. Choose the file as its authors published it.</source>
            <translation>{source} é recusado: o seu {name} é um link, que pode levar a outro arquivo. Escolha o arquivo tal como os autores o publicaram.</translation>
        </message>
        <message>
            <source>{source} is refused: the numbers of {name} lie in another file. Choose the file as its authors published it.</source>
            <translation>{source} é recusado: os números de {name} ficam em outro arquivo. Escolha o arquivo tal como os autores o publicaram.</translation>
        </message>
        <message>
            <source>{source} lacks the array {name} of a {kind} layer: the weights are of another network.</source>
            <translation>Em {source} falta o array {name} de uma camada {kind}: os pesos são de outra rede.</translation>
        </message>
        <message>
            <source>{source} lacks the bands {missing}. Found: {listed}. {needed}</source>
            <translation>Em {source} faltam as bandas {missing}. Encontradas: {listed}. {needed}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}</source>
            <translation>{stream}, época {epoch} de {epochs}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}: loss {loss:.4f}, accuracy {accuracy:.4f}; validation loss {validation_loss:.4f}, accuracy {validation_accuracy:.4f}; at most {duration} left</source>
            <translation>{stream}, época {epoch} de {epochs}: perda {loss:.4f}, exatidão {accuracy:.4f}; perda de validação {validation_loss:.4f}, exatidão {validation_accuracy:.4f}; faltam no máximo {duration}</translation>
        </message>
        <message>
            <source>{stream}: in epoch {epoch} the loss became {loss}, in validation {validation_loss}, at a learning rate of {rate:g}. Train again with a lower learning rate{or_precision}; where that does not help, look for extreme values in the training set.</source>
            <translation>{stream}: na época {epoch}, a perda passou a ser {loss}, na validação {validation_loss}, com uma taxa de aprendizagem de {rate:g}. Treine de novo com uma taxa de aprendizagem menor{or_precision}; se isso não ajudar, procure valores extremos no conjunto de treino.</translation>
        </message>
        <message>
            <source>{stream}: predicting</source>
            <translation>{stream}: predição</translation>
        </message>
        <message>
            <source>{style} is the style of other data with this name and was left as it is, so {name} has no style file of its own. Name the output otherwise to have one.</source>
            <translation>{style} é o estilo de outros dados com este nome e foi deixado como estava, de modo que {name} não tem um arquivo de estilo próprio. Dê outro nome à saída para ter um.</translation>
        </message>
        <message>
            <source>{text} is no date. Give dates as year-month-day, such as 2023-05-01.</source>
            <translation>{text} não é uma data. Indique as datas como ano-mês-dia, como 2023-05-01.</translation>
        </message>
        <message>
            <source>{unmapped:,} reference cells lie where the map has no data, or beyond its edge; they are left out.</source>
            <translation>{unmapped:,} células de referência ficam onde o mapa não tem dados, ou além da sua borda; são excluídas.</translation>
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
            <translation>{width} x {height} pixels em {crs}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {cell:g} m in {crs}, tiles of {tile_px} pixels, segmenter {name}.</source>
            <translation>{width} x {height} pixels de {cell:g} m em {crs}, tiles de {tile_px} pixels, segmentador {name}.</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {resolution} m would be taken from the layer '{name}'; at most {most:,} pixels are exported at once. Choose a smaller extent or a coarser resolution.</source>
            <translation>Seriam tomados {width} x {height} pixels de {resolution} m da camada '{name}'; são exportados no máximo {most:,} pixels de uma vez. Escolha uma extensão menor ou uma resolução mais grosseira.</translation>
        </message>
        <message>
            <source>{windows} windows of up to {max_nodes} nodes, all joined, have up to {edges} edges; at most {most_edges} can be written. Choose a smaller extent, a larger step, fewer nodes, or a longest edge.</source>
            <translation>{windows} janelas de até {max_nodes} nós, todos ligados, têm até {edges} arestas; podem ser gravadas no máximo {most_edges}. Escolha uma extensão menor, um passo maior ou menos nós, ou defina um comprimento máximo das arestas.</translation>
        </message>
        <message>
            <source>{words}</source>
            <translation>{words}</translation>
        </message>
        <message>
            <source>{written} of {count} features were written</source>
            <translation>{written} de {count} feições foram gravadas</translation>
        </message>
    </context>
</TS>
