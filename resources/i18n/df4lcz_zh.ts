<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>DF4LCZ</name>
        <message>
            <source> ({minutes} min {seconds:02d} s left)</source>
            <translation> (剩余 {minutes} 分 {seconds:02d} 秒)</translation>
        </message>
        <message>
            <source> ({seconds} s left)</source>
            <translation> (剩余 {seconds} 秒)</translation>
        </message>
        <message>
            <source> or without mixed precision</source>
            <translation> 或不使用混合精度</translation>
        </message>
        <message>
            <source> since QGIS draws them</source>
            <translation> (因为 QGIS 以它们显示)</translation>
        </message>
        <message>
            <source>, taken as it is</source>
            <translation>，且原样使用</translation>
        </message>
        <message>
            <source>0, which is no class, and no 17</source>
            <translation>含有 0（不是任何类别），而没有 17</translation>
        </message>
        <message>
            <source>8 bits, as they are</source>
            <translation>8 位，保持原样</translation>
        </message>
        <message>
            <source>: its processing baseline is older ({other}, not {best})</source>
            <translation>：其处理基线较旧（{other}，而不是 {best}）</translation>
        </message>
        <message>
            <source>: {best} (slopes corrected) is taken, not {other}</source>
            <translation>：采用 {best}（已作坡度校正），而不是 {other}</translation>
        </message>
        <message>
            <source>A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.</source>
            <translation>SAFE 文件夹、存放多个产品的文件夹，或存放波段文件的文件夹；可代替上面的文件，也可与之并用。</translation>
        </message>
        <message>
            <source>A change counts from this probability on.</source>
            <translation>达到此概率的变化才计入。</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.</source>
            <translation>检查点（.pt、.pth），或“下载权重”所列权重的标识，例如 mobile-sam。</translation>
        </message>
        <message>
            <source>A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows; for the segmenter sam.</source>
            <translation>检查点（.pt、.pth），或“下载权重”所列权重的标识；用于分割器 sam。</translation>
        </message>
        <message>
            <source>A class is 1 to 17</source>
            <translation>类别为 1 到 17</translation>
        </message>
        <message>
            <source>A fused model needs weights of both streams; these are of: {both}. Give one file of a Sentinel-2 network and one of the graph network.</source>
            <translation>融合模型需要两个分支的权重；所给权重只属于：{both}。请给出一个 Sentinel-2 网络的文件和一个图网络的文件。</translation>
        </message>
        <message>
            <source>A guess at the share of right points; it only decides how many are drawn.</source>
            <translation>对正确点所占比例的估计；它只决定抽取多少个点。</translation>
        </message>
        <message>
            <source>A map in {crs} cannot hold {name}: a metre of it must be one on the ground, within {most:.0%}. Choose a coordinate reference system in metres that fits all images, such as the UTM zone of their middle or an equal-area one of the country, or map fewer zones at once.</source>
            <translation>{crs} 的地图不能容纳 {name}：地图上的一米与地面上的一米相差不得超过 {most:.0%}。请选择适合所有影像、以米为单位的坐标参照系，例如其中心所在的 UTM 带或该国的等积坐标系，或者一次少制几个带的地图。</translation>
        </message>
        <message>
            <source>A name to recognise the model by, such as the city's; it is kept in the model file.</source>
            <translation>用于识别该模型的名称，例如城市名；保存在模型文件中。</translation>
        </message>
        <message>
            <source>A name to recognise the model by; by default that of the catalogue or of the file.</source>
            <translation>用于识别该模型的名称；默认采用权重清单中的名称或文件名。</translation>
        </message>
        <message>
            <source>A package that came is not the one that is known by its SHA-256 sum: it was damaged or exchanged on the way. Nothing of it was run. Run 'Install engine' again; if it happens again, ask those who run your network or package index. {error}</source>
            <translation>收到的一个软件包与已知的 SHA-256 校验和不符:它在途中被损坏或被替换。其中任何内容都未运行。请再次运行'安装计算引擎';若再次发生,请询问您的网络或软件包索引的管理者。{error}</translation>
        </message>
        <message>
            <source>A place needs x,y[,CRS]; given: {text}.</source>
            <translation>地点须写成 x,y[,CRS]；实际给出：{text}。</translation>
        </message>
        <message>
            <source>A raster must be given by its path; given: {value}.</source>
            <translation>栅格必须以路径给出；实际给出：{value}。</translation>
        </message>
        <message>
            <source>A raster's bands, extent, size and no data value are numbers.</source>
            <translation>栅格的波段、范围、大小和无数据值均须为数字。</translation>
        </message>
        <message>
            <source>A setting must be given as name=value; given: {text}.</source>
            <translation>设置须写成 name=value；实际给出：{text}。</translation>
        </message>
        <message>
            <source>A table or layer of zones was asked for, but no zones were given. Choose a polygon layer.</source>
            <translation>要输出分区表或分区图层，但未给出分区。请选择一个多边形图层。</translation>
        </message>
        <message>
            <source>A training area should be 200 m wide at the least, rather 300 m and more.</source>
            <translation>训练区宽度至少应为 200 m，最好为 300 m 以上。</translation>
        </message>
        <message>
            <source>A vector source must be given by its path; given: {value}.</source>
            <translation>矢量数据源必须以路径给出；实际给出：{value}。</translation>
        </message>
        <message>
            <source>About {megabytes:.0f} MB would have to be fetched, more than the {most:.0f} MB allowed. Choose a smaller extent or fewer days, or allow more.</source>
            <translation>需要获取约 {megabytes:.0f} MB，超过允许的 {most:.0f} MB。请选择更小的范围或更少的日期，或提高允许量。</translation>
        </message>
        <message>
            <source>About {megabytes} MB will be fetched, and need about three times as much on disk.</source>
            <translation>将下载约 {megabytes} MB，磁盘上约需其三倍空间。</translation>
        </message>
        <message>
            <source>Accuracies and areas of each class with standard errors.</source>
            <translation>各类的精度和面积及其标准误差。</translation>
        </message>
        <message>
            <source>Accuracy among built classes OAu</source>
            <translation>建成类内部的精度 OAu</translation>
        </message>
        <message>
            <source>Accuracy among the built classes</source>
            <translation>建成类内部的精度</translation>
        </message>
        <message>
            <source>Accuracy of an LCZ map</source>
            <translation>LCZ 图精度评价</translation>
        </message>
        <message>
            <source>Accuracy of built reference OA_b</source>
            <translation>参考为建成类时的精度 OA_b</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural</source>
            <translation>建成类与自然类的区分精度</translation>
        </message>
        <message>
            <source>Accuracy of built versus natural OAbu</source>
            <translation>建成类与自然类的区分精度 OAbu</translation>
        </message>
        <message>
            <source>Accuracy of natural reference OA_nb</source>
            <translation>参考为自然类时的精度 OA_nb</translation>
        </message>
        <message>
            <source>Accuracy of the built classes</source>
            <translation>建成类的精度</translation>
        </message>
        <message>
            <source>Accuracy of the maps</source>
            <translation>各图的精度</translation>
        </message>
        <message>
            <source>Accuracy of the natural classes</source>
            <translation>自然类的精度</translation>
        </message>
        <message>
            <source>Accuracy sample</source>
            <translation>精度样本</translation>
        </message>
        <message>
            <source>Accuracy sample of an LCZ map</source>
            <translation>LCZ 图的精度样本</translation>
        </message>
        <message>
            <source>Accuracy that is expected</source>
            <translation>预期精度</translation>
        </message>
        <message>
            <source>Add training areas and create the set again, or choose the split 'random'.</source>
            <translation>请增加训练区并重新创建训练集，或选择划分方式“random”。</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed, as 'Prepare Sentinel-2 image' does.</source>
            <translation>缩放之前加到影像数值上的量：一般为 0；处理基线 04.00 及以后的产品（2022 年 1 月 25 日以来的全部产品）为 -1000，除非偏移已被去除（“准备 Sentinel-2 影像”会去除它）。</translation>
        </message>
        <message>
            <source>Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later (all since 25 January 2022) unless the offset was already removed.</source>
            <translation>缩放之前加到影像数值上的量：一般为 0；处理基线 04.00 及以后的产品（2022 年 1 月 25 日以来的全部产品）为 -1000，除非偏移已被去除。</translation>
        </message>
        <message>
            <source>Added to the numbers of band files that come without their product's metadata: -1000 for processing baseline 04.00 and later (since 25 January 2022). Products state their own.</source>
            <translation>加到不带产品元数据的波段文件数值上的量：处理基线 04.00 及以后（2022 年 1 月 25 日起）为 -1000。完整的产品自带偏移值。</translation>
        </message>
        <message>
            <source>Address of a STAC API, used where the catalogue is other.</source>
            <translation>STAC API 的地址，目录为 other 时使用。</translation>
        </message>
        <message>
            <source>Address of another catalogue</source>
            <translation>其他目录的地址</translation>
        </message>
        <message>
            <source>All cells of some classes are drawn, since they have so few: {classes}.</source>
            <translation>某些类别的像元很少，已全部抽取：{classes}。</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>全部指标</translation>
        </message>
        <message>
            <source>All figures, for other programs.</source>
            <translation>全部指标，供其他程序使用。</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>All maps are one, {name}, which agrees with itself. Choose another map to compare it with.</source>
            <translation>所有图都是同一幅图 {name}，它与自身一致。请选择另一幅图与之比较。</translation>
        </message>
        <message>
            <source>All {cells:,} cells of the map in areas of {name} lie in areas of different classes, such as {first} and {second}: none can be counted. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>图中位于 {name} 的区域内的全部 {cells:,} 个像元都处于不同类别的区域（例如区域 {first} 和 {second}）中：没有一个可以计入。请更正这些区域；“检查训练区”会显示它们在何处重叠。</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Alpha has no effect: the model {model} has no Google Earth stream that the Sentinel-2 stream could be weighed against.</source>
            <translation>Alpha 不起作用：模型 {model} 没有可与 Sentinel-2 分支加权的 Google Earth 分支。</translation>
        </message>
        <message>
            <source>An NVIDIA graphics card was found, but 'auto' takes the PyTorch for processors on Windows. To use the card choose 'cuda' as build, with 'Repair' ticked where the engine is installed already.</source>
            <translation>找到了 NVIDIA 显卡，但在 Windows 上“auto”采用处理器版 PyTorch。要使用该显卡，请将构建版本选为“cuda”；若计算引擎已安装，还须勾选“修复”。</translation>
        </message>
        <message>
            <source>An extent needs xmin,ymin,xmax,ymax[,CRS]; given: {value}.</source>
            <translation>范围须写成 xmin,ymin,xmax,ymax[,CRS]；实际给出：{value}。</translation>
        </message>
        <message>
            <source>An option of a network must be given as sentinel2.name=value, google_earth.name=value or features.name=value; given: {text}.</source>
            <translation>网络的选项须写作 sentinel2.name=value、google_earth.name=value 或 features.name=value;给定:{text}。</translation>
        </message>
        <message>
            <source>Analysis of LCZ maps</source>
            <translation>LCZ 图分析</translation>
        </message>
        <message>
            <source>Another window is fetching {name}; waiting for it.</source>
            <translation>另一个窗口正在获取 {name}；正在等待。</translation>
        </message>
        <message>
            <source>Another window is installing the engine; waiting for it.</source>
            <translation>另一个窗口正在安装计算引擎；正在等待。</translation>
        </message>
        <message>
            <source>Any raster layer: a tile or map service, or a file.</source>
            <translation>任意栅格图层：切片服务或地图服务，或者文件。</translation>
        </message>
        <message>
            <source>Applicability</source>
            <translation>适用性</translation>
        </message>
        <message>
            <source>Area built in one and natural in the other (km²)</source>
            <translation>一图为建成类、另一图为自然类的面积（km²）</translation>
        </message>
        <message>
            <source>Area of another class, both built or both natural (km²)</source>
            <translation>类别不同但同为建成类或同为自然类的面积（km²）</translation>
        </message>
        <message>
            <source>Area of the built classes (km²)</source>
            <translation>建成类面积（km²）</translation>
        </message>
        <message>
            <source>Area of the natural classes (km²)</source>
            <translation>自然类面积（km²）</translation>
        </message>
        <message>
            <source>Area of the same class (km²)</source>
            <translation>类别相同的面积（km²）</translation>
        </message>
        <message>
            <source>Area of {name} (km²)</source>
            <translation>{name} 的面积（km²）</translation>
        </message>
        <message>
            <source>Area that changed beyond the maps' errors (km²)</source>
            <translation>超出图自身误差的变化面积（km²）</translation>
        </message>
        <message>
            <source>Area to cover with windows, one for each cell of the step below. Give this or a place.</source>
            <translation>要用窗口覆盖的区域，按下面的步长每个网格单元一个窗口。请给出此范围或一个地点。</translation>
        </message>
        <message>
            <source>Area without data (km²)</source>
            <translation>无数据的面积（km²）</translation>
        </message>
        <message>
            <source>Area {first} ({first_class}) and area {second} ({second_class}) overlap by {hectares:.2f} ha</source>
            <translation>区域 {first}（{first_class}）与区域 {second}（{second_class}）重叠 {hectares:.2f} ha</translation>
        </message>
        <message>
            <source>Area-adjusted accuracy</source>
            <translation>面积校正精度</translation>
        </message>
        <message>
            <source>Areas a class needs</source>
            <translation>每类所需的训练区数量</translation>
        </message>
        <message>
            <source>Areas of LCZ classes</source>
            <translation>LCZ 类别面积</translation>
        </message>
        <message>
            <source>Areas of classes with too few</source>
            <translation>所属类别训练区过少的区域数</translation>
        </message>
        <message>
            <source>Areas over time</source>
            <translation>各时期面积</translation>
        </message>
        <message>
            <source>Areas that are too small</source>
            <translation>过小的区域数</translation>
        </message>
        <message>
            <source>Areas that look like another class</source>
            <translation>看上去像另一类的区域数</translation>
        </message>
        <message>
            <source>Areas that overlap one of another class</source>
            <translation>与另一类区域重叠的区域数</translation>
        </message>
        <message>
            <source>Areas that overlap one of their class</source>
            <translation>与同类区域重叠的区域数</translation>
        </message>
        <message>
            <source>Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.</source>
            <translation>采用 LCZC-GES2 数据集布局的数组 x、a 和 y，供其他软件使用。</translation>
        </message>
        <message>
            <source>Asking PyTorch for its devices</source>
            <translation>正在向 PyTorch 查询计算设备</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>B08 of {name} differs from B8A by a reflectance of {apart:+.2f}, though both see nearly the same light: the offset of -1000 seems to be taken off some of its bands only. Take all bands from one product.</source>
            <translation>{name} 的 B08 与 B8A 的反射率相差 {apart:+.2f}，尽管两者观测的光几乎相同：-1000 的偏移似乎只从其部分波段中去除。请使用同一产品的所有波段。</translation>
        </message>
        <message>
            <source>Band of the first LCZ map</source>
            <translation>第一幅 LCZ 图的波段</translation>
        </message>
        <message>
            <source>Band of the map</source>
            <translation>LCZ 图的波段</translation>
        </message>
        <message>
            <source>Band of the reference map</source>
            <translation>参考图的波段</translation>
        </message>
        <message>
            <source>Band of the second LCZ map</source>
            <translation>第二幅 LCZ 图的波段</translation>
        </message>
        <message>
            <source>Band with the codes, such as 2 for the filtered map of the LCZ Generator. By default the one called lcz, else the first.</source>
            <translation>存放代码的波段；例如 LCZ Generator 的滤波图为波段 2。默认为名为 lcz 的波段，否则为第一个波段。</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, as band {chosen} of {other}.</source>
            <translation>读取的是 {name} 的波段 {band}，与 {other} 的波段 {chosen} 相同。</translation>
        </message>
        <message>
            <source>Band {band} of {name} is read, which is called {called}.</source>
            <translation>读取的是 {name} 的波段 {band}，其名称为 {called}。</translation>
        </message>
        <message>
            <source>Bands of red, green and blue</source>
            <translation>红、绿、蓝波段</translation>
        </message>
        <message>
            <source>Bands of the Sentinel-2 image</source>
            <translation>Sentinel-2 影像的波段</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>批大小</translation>
        </message>
        <message>
            <source>Binary fields of {name} are left out of the layer that is written: {fields}.</source>
            <translation>写出的图层不包含 {name} 的二进制字段：{fields}。</translation>
        </message>
        <message>
            <source>Block {number} of {count}</source>
            <translation>第 {number} 块，共 {count} 块</translation>
        </message>
        <message>
            <source>Bootstraps</source>
            <translation>自助抽样次数</translation>
        </message>
        <message>
            <source>Bootstraps over polygons</source>
            <translation>正在按多边形进行自助抽样</translation>
        </message>
        <message>
            <source>Build instance graph</source>
            <translation>构建实例图</translation>
        </message>
        <message>
            <source>Building neighbourhood {index} of {count}</source>
            <translation>正在建造第 {index} 个街区，共 {count} 个</translation>
        </message>
        <message>
            <source>Builds the graph that the Google Earth stream of DF4LCZ sees of a window: its nodes are the largest objects, with their mean colour and place in the window, its edges join them. Give a place for one window, or an extent for a grid of windows. Nodes and edges are layers, so that a graph can be looked at on the map.</source>
            <translation>构建 DF4LCZ 的 Google Earth 分支在一个窗口中所看到的图：节点是窗口中最大的若干对象，带有平均颜色和在窗口中的位置；边将节点相连。给出地点则处理一个窗口，给出范围则处理一组网格窗口。节点和边均为图层，因此可以在地图上查看。</translation>
        </message>
        <message>
            <source>By their names the maps are not in the order of time: {names}. Each is taken as later than the one before, so that real changes are missed. Give the maps, and their names, from the earliest to the latest.</source>
            <translation>从名称看，各图未按时间顺序排列：{names}。每幅图都被视为晚于前一幅，因此会漏掉真实的变化。请从最早到最晚给出各图及其名称。</translation>
        </message>
        <message>
            <source>By their names the maps go back in time, from {first} to {last}, and changes are told so: what was built meanwhile counts as built that became natural. If that is not meant, give the earliest map first.</source>
            <translation>从名称看，各图按时间倒序排列，从 {first} 到 {last}，变化也按此方向给出：其间建成之处会计为由建筑变为自然。若这并非本意，请先给出最早的图。</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message>
            <source>C_1 may be an area of class C, or class 1: write 1 to 17, or LCZ C.</source>
            <translation>C_1 可能是类别 C 的一个区域，也可能是类别 1：请写 1 到 17，或 LCZ C。</translation>
        </message>
        <message>
            <source>Cancelled before the first epoch was done. Nothing was written.</source>
            <translation>已取消，第一轮尚未完成。未写出任何内容。</translation>
        </message>
        <message>
            <source>Cancelled. Another window goes on installing the engine.</source>
            <translation>已取消。另一个窗口继续安装计算引擎。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>已取消。未写出任何内容。</translation>
        </message>
        <message>
            <source>Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>已取消。迄今最好的模型（各分支的轮次和验证精度：{best}）保存在 {path} 中，并标记为提前中止。要继续，请以相同的设置再次训练，并勾选“继续已中止的训练”。</translation>
        </message>
        <message>
            <source>Cancelled. The engine is not installed; run 'Install engine' again when it suits you.</source>
            <translation>已取消。计算引擎尚未安装；请在方便时再次运行“安装计算引擎”。</translation>
        </message>
        <message>
            <source>Cancelled. What was fetched so far is kept; run it again to go on.</source>
            <translation>已取消。已下载的部分予以保留；再次运行即可继续。</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Cell size (m)</source>
            <translation>像元大小（m）</translation>
        </message>
        <message>
            <source>Cells by class of the first (rows) and second map (columns).</source>
            <translation>按第一幅图（行）和第二幅图（列）的类别统计的像元数。</translation>
        </message>
        <message>
            <source>Cells of the raster lie outside the area of its coordinate reference system, so that their size on the ground is unknown. Clip the raster, or assign the right CRS.</source>
            <translation>栅格中有像元位于其坐标参照系的有效区域之外，无法得知它们在地面上的大小。请裁剪该栅格，或指定正确的 CRS。</translation>
        </message>
        <message>
            <source>Cells, square kilometres and per cent of each class.</source>
            <translation>各类的像元数、平方千米数和百分比。</translation>
        </message>
        <message>
            <source>Certainty asked of a change</source>
            <translation>对变化要求的把握</translation>
        </message>
        <message>
            <source>Check training areas</source>
            <translation>检查训练区</translation>
        </message>
        <message>
            <source>Checked areas</source>
            <translation>检查后的训练区</translation>
        </message>
        <message>
            <source>Choose a model file (.safetensors).</source>
            <translation>请选择一个模型文件（.safetensors）。</translation>
        </message>
        <message>
            <source>Choose an official SAM checkpoint (ViT-B, ViT-L, ViT-H) or MobileSAM's.</source>
            <translation>请选择官方的 SAM 检查点（ViT-B、ViT-L、ViT-H）或 MobileSAM 的检查点。</translation>
        </message>
        <message>
            <source>Choose products or band files, or a folder with them.</source>
            <translation>请选择产品或波段文件，或存放它们的文件夹。</translation>
        </message>
        <message>
            <source>Choose some of {known}; given: {given}.</source>
            <translation>请从 {known} 中选择若干项；实际给出：{given}。</translation>
        </message>
        <message>
            <source>Choose the class field.</source>
            <translation>请选择类别字段。</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>类别字段</translation>
        </message>
        <message>
            <source>Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.</source>
            <translation>记入图结构文件的类别，用于在别处训练；1 到 10 以及 A 到 G。</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>类别权重</translation>
        </message>
        <message>
            <source>Classes to leave out</source>
            <translation>要排除的类别</translation>
        </message>
        <message>
            <source>Classes with fewer areas are flagged; three are the least for training, validation and test.</source>
            <translation>训练区少于此数的类别会被标记；要划分训练、验证和测试，至少需要三个。</translation>
        </message>
        <message>
            <source>Classify local climate zones</source>
            <translation>局地气候区分类</translation>
        </message>
        <message>
            <source>Code of the largest class</source>
            <translation>面积最大类别的代码</translation>
        </message>
        <message>
            <source>Code scheme</source>
            <translation>代码体系</translation>
        </message>
        <message>
            <source>Codes of the first LCZ map</source>
            <translation>第一幅 LCZ 图的代码</translation>
        </message>
        <message>
            <source>Codes of the map</source>
            <translation>LCZ 图的代码</translation>
        </message>
        <message>
            <source>Codes of the reference map</source>
            <translation>参考图的代码</translation>
        </message>
        <message>
            <source>Codes of the second LCZ map</source>
            <translation>第二幅 LCZ 图的代码</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Colours of the legend: standard, or colour-blind. Not used for w2w.</source>
            <translation>图例的颜色：standard（标准）或 colour-blind（色觉障碍友好）。w2w 不使用此项。</translation>
        </message>
        <message>
            <source>Colours of {name} are stretched as when its objects were found: {theirs}.</source>
            <translation>{name} 的颜色按查找其对象时的方式拉伸：{theirs}。</translation>
        </message>
        <message>
            <source>Compare LCZ maps</source>
            <translation>比较 LCZ 图</translation>
        </message>
        <message>
            <source>Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). Where the second map's cells are less than half as large, its commonest class in each cell counts. Of a series of maps it tells which changes are beyond the maps' own errors, with transitions and areas over time: two maps of moderate accuracy cannot prove that a cell changed; nine of 70 % or five of 90 % show most of it.</source>
            <translation>以第一幅图的网格为准，比较两幅任意网格、CRS 和代码体系的 LCZ 图：给出一致性图、交叉表以及一致程度，其中 OAw 还按类别的相似程度对差异加权。若第二幅图的像元大小不到第一幅的一半，则取每个像元内最常见的类别。对于一系列图，它给出哪些变化超出了图自身的误差，以及类别转移和各时期面积：两幅精度一般的图无法证明某个像元发生了变化；九幅 70 % 或五幅 90 % 的图则能显示其中大部分。</translation>
        </message>
        <message>
            <source>Compute in mixed precision on CUDA; switch it off where the loss becomes nan.</source>
            <translation>在 CUDA 上以混合精度计算；若损失变为 nan，请将其关闭。</translation>
        </message>
        <message>
            <source>Computing device</source>
            <translation>计算设备</translation>
        </message>
        <message>
            <source>Computing device that 'auto' stands for</source>
            <translation>“auto”所代表的计算设备</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>置信度</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>混淆矩阵</translation>
        </message>
        <message>
            <source>Confusion matrix of the maps</source>
            <translation>各图的混淆矩阵</translation>
        </message>
        <message>
            <source>Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one safetensors file that also says which network, bands and classes it is for, and where it comes from.</source>
            <translation>将作者发布的权重（Keras 的 .h5 或 .hdf5）转换为本插件的模型文件：一个 safetensors 文件，其中还说明它用于何种网络、波段和类别，以及来源。</translation>
        </message>
        <message>
            <source>Coordinate reference system</source>
            <translation>坐标参照系</translation>
        </message>
        <message>
            <source>Coordinate reference system of the map</source>
            <translation>地图的坐标参照系</translation>
        </message>
        <message>
            <source>Coordinates such as {x:.6g}, {y:.6g} lie nowhere on Earth in {crs}. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>坐标 {x:.6g}, {y:.6g} 等在 {crs} 中不对应地球上的任何位置。请检查图层的坐标参照系，并指定正确的坐标参照系。</translation>
        </message>
        <message>
            <source>Coordinates that are not finite</source>
            <translation>坐标不是有限值</translation>
        </message>
        <message>
            <source>Create sample town</source>
            <translation>创建示例城镇</translation>
        </message>
        <message>
            <source>Create training set</source>
            <translation>创建训练集</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>交叉表</translation>
        </message>
        <message>
            <source>Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB image. The folder has the layout of the LCZC-GES2 dataset, with splits into training, validation and test: strict, whose parts share no ground, where areas lie far enough apart; by whole polygons (70/10/20, class by class); and by single samples. Areas that overlap with those of another class, are slivers or lie outside the images are reported, with what was done about each.</source>
            <translation>在训练区内裁出 320 m 的窗口：Sentinel-2 像素以及 RGB 图像中对象的图。文件夹采用 LCZC-GES2 数据集的结构，并划分为训练、验证和测试：在区域相距足够远时采用严格划分，各部分不共享地面；按整个多边形划分（70/10/20，逐类）；以及按单个样本划分。与其他类别重叠、为碎片或位于图像之外的区域会被报告，并说明对每个区域的处理。</translation>
        </message>
        <message>
            <source>Cutting window {number} of {count}</source>
            <translation>正在裁取第 {number} 个窗口，共 {count} 个</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: a model is missing.</source>
            <translation>DF4LCZ 尚未就绪：缺少模型。</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine and a model are missing.</source>
            <translation>DF4LCZ 尚未就绪：缺少计算引擎和模型。</translation>
        </message>
        <message>
            <source>DF4LCZ is not ready yet: the engine is missing.</source>
            <translation>DF4LCZ 尚未就绪：缺少计算引擎。</translation>
        </message>
        <message>
            <source>DF4LCZ is ready.</source>
            <translation>DF4LCZ 已就绪。</translation>
        </message>
        <message>
            <source>DF4LCZ: local climate zones</source>
            <translation>DF4LCZ：局地气候区</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>Days of each tile</source>
            <translation>每个分幅的日期数</translation>
        </message>
        <message>
            <source>Decides on the splits into training, validation and test, and on what the limits leave.</source>
            <translation>决定训练、验证和测试的划分，以及在数量限制下保留哪些窗口。</translation>
        </message>
        <message>
            <source>Deviations that stand out</source>
            <translation>视为异常的标准差倍数</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Device that 'auto' chooses</source>
            <translation>“auto”选择的设备</translation>
        </message>
        <message>
            <source>Distance between the windows of a grid; 100 m as in maps.</source>
            <translation>网格中窗口之间的距离；与制图一致时为 100 m。</translation>
        </message>
        <message>
            <source>Distance between windows (m)</source>
            <translation>窗口间距（m）</translation>
        </message>
        <message>
            <source>Download weights</source>
            <translation>下载权重</translation>
        </message>
        <message>
            <source>Downloading {name} from {address} failed: {problem}. Check the connection and QGIS's proxy settings and run it again; it goes on where it stopped.</source>
            <translation>从 {address} 下载 {name} 失败：{problem}。请检查网络连接和 QGIS 的代理设置，然后再次运行；下载会从中断处继续。</translation>
        </message>
        <message>
            <source>Draw accuracy sample</source>
            <translation>抽取精度样本</translation>
        </message>
        <message>
            <source>Drawn evenly from the class's areas; 0 for no limit.</source>
            <translation>从该类的各区域中均匀抽取；0 表示不限。</translation>
        </message>
        <message>
            <source>Draws points at random within each class of an LCZ map, as many as the accuracy that you aim at needs, for you to find out the class of each, in imagery or on the spot. 'Area-adjusted accuracy' then tells how right the map is. The class that the map has there is hidden, since knowing it sways the answer. The points come in random order: the first hundred are a sample too. A file that holds points is never written over.</source>
            <translation>在 LCZ 图的每个类别内随机抽取点，点数由您要达到的精度决定，供您根据影像或实地调查确定每个点的类别。然后由“面积校正精度”说明该图的正确程度。该图在这些点上的类别被隐藏，因为知道它会影响判断。各点按随机顺序排列：前一百个点也构成一个样本。绝不会覆盖已含有点的文件。</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>边</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>计算引擎</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>训练轮数</translation>
        </message>
        <message>
            <source>Epochs (passes over the samples) of the Sentinel-2 stream at most; the best one counts.</source>
            <translation>Sentinel-2 分支的最大训练轮数（遍历样本的次数）；以最好的一轮为准。</translation>
        </message>
        <message>
            <source>Epochs between two falls of the learning rate; more for small training sets.</source>
            <translation>两次降低学习率之间的轮数；训练集较小时宜取较大的值。</translation>
        </message>
        <message>
            <source>Epochs from fall to fall</source>
            <translation>学习率下降的间隔轮数</translation>
        </message>
        <message>
            <source>Epochs of the Google Earth stream at most (default 40, or 100 of the paper's network, which needs some hundreds with small training sets).</source>
            <translation>Google Earth 分支的最大训练轮数（默认 40，论文的网络为 100；训练集较小时，论文的网络需要数百轮）。</translation>
        </message>
        <message>
            <source>Epochs of the stream of further features; the best one counts.</source>
            <translation>其他特征分支的轮数;以最佳一轮为准。</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Google Earth stream stops (default all, or 20 of the paper's network); more waits longer.</source>
            <translation>验证损失连续多少轮没有降低时，Google Earth 分支停止训练（默认为全部轮数，论文的网络为 20）；数值越大，等待越久。</translation>
        </message>
        <message>
            <source>Epochs without a lower validation loss after which the Sentinel-2 stream stops; more waits longer.</source>
            <translation>验证损失连续多少轮没有降低时，Sentinel-2 分支停止训练；数值越大，等待越久。</translation>
        </message>
        <message>
            <source>Evaluate model</source>
            <translation>评估模型</translation>
        </message>
        <message>
            <source>Every figure, the counts and the proportions of area.</source>
            <translation>每项指标、计数和面积比例。</translation>
        </message>
        <message>
            <source>Every figure, the matrix and all bootstraps.</source>
            <translation>每项指标、混淆矩阵和全部自助抽样结果。</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same number in {bands}, while its other bands vary: nothing seems to be in it. Check the image, or download it again.</source>
            <translation>{name} 的每个像素在 {bands} 中的数值都相同，而其其他波段有变化：其中似乎没有任何内容。请检查影像，或重新下载。</translation>
        </message>
        <message>
            <source>Every pixel of {name} has the same numbers: {values}. Check that this is the image you meant.</source>
            <translation>{name} 的每个像素数值都相同：{values}。请检查这是否是您想用的影像。</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Expected change between maps</source>
            <translation>相邻两图间的预期变化</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出文件</translation>
        </message>
        <message>
            <source>Export LCZ map</source>
            <translation>导出 LCZ 图</translation>
        </message>
        <message>
            <source>Export for</source>
            <translation>导出目标</translation>
        </message>
        <message>
            <source>Export imagery</source>
            <translation>导出影像</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Extent of a grid of windows</source>
            <translation>窗口网格的范围</translation>
        </message>
        <message>
            <source>Extent to map</source>
            <translation>要制图的范围</translation>
        </message>
        <message>
            <source>Extent to prepare</source>
            <translation>要准备的范围</translation>
        </message>
        <message>
            <source>Extent to segment</source>
            <translation>要分割的范围</translation>
        </message>
        <message>
            <source>Fall of the learning rate</source>
            <translation>学习率下降系数</translation>
        </message>
        <message>
            <source>Feature {number} of the layer '{name}' has an invalid geometry. Repair it (Fix Geometries), or choose to skip invalid features or not to filter them.</source>
            <translation>图层“{name}”的要素 {number} 几何图形无效。请将其修正（修正几何图形），或选择跳过无效要素，或选择不过滤。</translation>
        </message>
        <message>
            <source>Features of the layer '{name}' with invalid geometries, skipped as chosen: {numbers}.</source>
            <translation>图层“{name}”中几何图形无效的要素，已按所选跳过：{numbers}。</translation>
        </message>
        <message>
            <source>Fetch Sentinel-2 composite</source>
            <translation>获取 Sentinel-2 合成影像</translation>
        </message>
        <message>
            <source>Fetches a cloud-free Sentinel-2 image of an extent, maps its local climate zones with a model file, filters the map, and gives each zone its urban canopy parameters and the areas of the classes as a page. What was fetched is kept: a run that was stopped goes on where it stopped, and nothing comes twice. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>下载某一范围的无云 Sentinel-2 影像，用模型文件制作局地气候区图，对其滤波，给出各区的城市冠层参数，并以网页形式给出各类别的面积。已下载的内容会保留：中断的运行从停止处继续，不会重复下载。预训练模型从未见过您的城市：预计有 60% 到 70% 的像元正确，请先评价该图再加以使用。“检索 Sentinel-2 影像”会事先告知有哪些景、共多少兆字节。</translation>
        </message>
        <message>
            <source>Fetches published weights and verifies their SHA-256 sum; a file already in one of your weights folders is taken instead. Weights of Sentinel-2 networks become a model file at once, ready for 'Classify local climate zones'. An interrupted download goes on where it stopped. Mind each entry's licence, named in the log.</source>
            <translation>下载已发布的权重并校验其 SHA-256 值；若您的某个权重文件夹中已有该文件，则直接采用。Sentinel-2 网络的权重会立即转为模型文件，可供“局地气候区分类”使用。下载中断后会从中断处继续。请注意日志中列出的各项许可证。</translation>
        </message>
        <message>
            <source>Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.</source>
            <translation>存放类别的字段，写作 1 到 17、101 到 107、A 到 G 或类别名称；默认自动查找。</translation>
        </message>
        <message>
            <source>Field with the labels</source>
            <translation>标签字段</translation>
        </message>
        <message>
            <source>Field with the zones' names</source>
            <translation>分区名称字段</translation>
        </message>
        <message>
            <source>Fields of {name} have the names of figures, which stand in their place in the layer that is written: {fields}. Rename them to keep them.</source>
            <translation>{name} 的一些字段与统计数值同名，写出的图层中由这些数值取代：{fields}。若要保留，请重命名这些字段。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>File of the other stream's weights, for a fused model: of the graph network where the first is of the Sentinel-2 network, or the other way round.</source>
            <translation>另一分支的权重文件，用于融合模型：若第一个文件属于 Sentinel-2 网络，则此处为图网络的权重，反之亦然。</translation>
        </message>
        <message>
            <source>File of weights; the network is recognised from what the file holds.</source>
            <translation>权重文件；根据文件内容识别其网络。</translation>
        </message>
        <message>
            <source>File to write: .kmz for kmz, .tif for all others.</source>
            <translation>要写出的文件：目标为 kmz 时用 .kmz，其余均用 .tif。</translation>
        </message>
        <message>
            <source>Files of the environment {folder} are in use or protected ({problem}). Close other windows of QGIS and run 'Install engine' with 'Repair' ticked.</source>
            <translation>环境 {folder} 中的文件正在使用或受到保护（{problem}）。请关闭其他 QGIS 窗口，然后勾选“修复”后运行“安装计算引擎”。</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>滤波方法</translation>
        </message>
        <message>
            <source>Filter LCZ map</source>
            <translation>LCZ 图滤波</translation>
        </message>
        <message>
            <source>Filtered LCZ map</source>
            <translation>滤波后的 LCZ 图</translation>
        </message>
        <message>
            <source>Filters of the 3D network's first layer: 64 as published, 8 to 16 for laptops.</source>
            <translation>3D 网络第一层的卷积核数量：发表时为 64，笔记本电脑可用 8 到 16。</translation>
        </message>
        <message>
            <source>Filters of the first layer: 64 as published, 8 to 16 for computers without a graphics card.</source>
            <translation>第一层的卷积核数量：发表时为 64，没有显卡的计算机可用 8 到 16。</translation>
        </message>
        <message>
            <source>Finds the objects in high-resolution imagery (roofs, fields, trees, roads) with Segment Anything, or with superpixels where that is too slow. Each object is a polygon along the image's pixels, with its area, mean colour and scores; 'Build instance graph' and the mapping algorithms take them from there. Tile and map services are read as QGIS shows them. Interrupted work goes on where it stopped.</source>
            <translation>用 Segment Anything 在高分辨率影像中查找对象（屋顶、田地、树木、道路）；若其过慢，可改用超像素。每个对象是一个沿影像像素边界的多边形，带有面积、平均颜色和得分；“构建实例图”和各制图算法由此取用。切片服务和地图服务按 QGIS 显示的样子读取。工作中断后会从中断处继续。</translation>
        </message>
        <message>
            <source>First LCZ map</source>
            <translation>第一幅 LCZ 图</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>First ten</source>
            <translation>前十个</translation>
        </message>
        <message>
            <source>Flagged: see the field reason</source>
            <translation>已标记：见字段 reason</translation>
        </message>
        <message>
            <source>Flips and turns</source>
            <translation>翻转和旋转</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for unfinished work (empty: in the plugin's data folder)</source>
            <translation>存放未完成工作的文件夹（留空：在插件的数据文件夹中）</translation>
        </message>
        <message>
            <source>Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.</source>
            <translation>由“创建训练集”生成的文件夹，或已发布的 LCZC-GES2 数据集的文件夹。</translation>
        </message>
        <message>
            <source>Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.</source>
            <translation>存放样本的文件夹，供“训练 DF4LCZ 模型”使用。其中已有的训练集会被替换。</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>wheel 文件夹</translation>
        </message>
        <message>
            <source>Folders of areas to train with and to check with: {folders}</source>
            <translation>用于训练和用于检验的区域所在的文件夹：{folders}</translation>
        </message>
        <message>
            <source>Folders of weights already on disk</source>
            <translation>磁盘上已有权重的文件夹</translation>
        </message>
        <message>
            <source>Footprints</source>
            <translation>覆盖范围</translation>
        </message>
        <message>
            <source>For a computer without a network: a folder of the packages, made by 'make wheelhouse' on another one of the same system and version of Python. Nothing is fetched then.</source>
            <translation>用于没有网络的计算机：在另一台系统和 Python 版本相同的计算机上用“make wheelhouse”制作的软件包文件夹。此时不下载任何内容。</translation>
        </message>
        <message>
            <source>For models that were trained with heights or other layers: the same of this place, in the same order and unit. Where they have no values the Sentinel-2 stream decides.</source>
            <translation>用于以高度或其他图层训练的模型：此地的相同图层，顺序和单位一致。在它们没有值的地方由 Sentinel-2 分支决定。</translation>
        </message>
        <message>
            <source>Found on disk: {path}</source>
            <translation>在磁盘上找到：{path}</translation>
        </message>
        <message>
            <source>From an extent and a season to the ten-band image that 'Classify local climate zones' reads: finds the clearest scenes in a catalogue, fetches only the part within the extent, takes the offset of processing baseline 04.00 away, leaves clouds and shadows out and makes a median. What came is kept, so that a run goes on where it stopped and nothing is fetched twice. A scene whose numbers belie its description is left out. 'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.</source>
            <translation>由一个范围和一个季节得到供“局地气候区分类”读取的十波段影像：在目录中查找最清晰的景，只获取范围内的部分，去除处理基线 04.00 的偏移，排除云和阴影，并取中值。已获取的部分予以保留，因此运行会从中断处继续，不会重复获取。数值与其说明不符的景会被排除。“检索 Sentinel-2 影像”可事先说明会用到哪些景以及多少 MB。</translation>
        </message>
        <message>
            <source>From an extent to a map</source>
            <translation>从范围到地图</translation>
        </message>
        <message>
            <source>Further LCZ maps</source>
            <translation>其他 LCZ 图</translation>
        </message>
        <message>
            <source>Further Sentinel-2 images</source>
            <translation>更多 Sentinel-2 影像</translation>
        </message>
        <message>
            <source>Further features</source>
            <translation>其他特征</translation>
        </message>
        <message>
            <source>Further features: epochs</source>
            <translation>其他特征:轮数</translation>
        </message>
        <message>
            <source>Further ones</source>
            <translation>其余</translation>
        </message>
        <message>
            <source>Fused</source>
            <translation>融合</translation>
        </message>
        <message>
            <source>Fused without further features</source>
            <translation>不含其他特征的融合</translation>
        </message>
        <message>
            <source>Fusion</source>
            <translation>融合</translation>
        </message>
        <message>
            <source>Fusion by alpha has no effect: the Sentinel-2 stream is trained without a second one.</source>
            <translation>alpha 融合不起作用：Sentinel-2 分支在没有第二个分支的情况下训练。</translation>
        </message>
        <message>
            <source>GeoPackage of points with the field class to fill in, as a list of the 17 zones.</source>
            <translation>点的 GeoPackage，其中的字段 class 待填写，以 17 个气候区的列表供选择。</translation>
        </message>
        <message>
            <source>GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.</source>
            <translation>多边形 GeoPackage，含字段 class（1 到 17），每类至少五个，并说明该处建造了什么。</translation>
        </message>
        <message>
            <source>GeoPackage of the objects; it also records the segmenter, its settings and the image.</source>
            <translation>对象的 GeoPackage；其中还记录了分割器、其设置以及影像。</translation>
        </message>
        <message>
            <source>GeoPackage with the fields class, year, author and note, and suggested where a map was given.</source>
            <translation>GeoPackage，含字段 class、year、author 和 note；若给出了 LCZ 图，还含字段 suggested。</translation>
        </message>
        <message>
            <source>GeoTIFF</source>
            <translation>GeoTIFF</translation>
        </message>
        <message>
            <source>GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.</source>
            <translation>含 17 个波段的 GeoTIFF，为各类的概率 × 10000；65535 为无数据。</translation>
        </message>
        <message>
            <source>GeoTIFF of each stream's class, and of where they agree (1), disagree (2), the Sentinel-2 stream decided alone (3), or imagery covers a window in part (4); 0 is no data. With further features a fourth band has the class of their stream.</source>
            <translation>GeoTIFF:各分支的类别,以及它们一致(1)、不一致(2)、由 Sentinel-2 分支单独决定(3)或影像仅部分覆盖窗口(4)之处;0 为无数据。使用其他特征时,第四波段为其分支的类别。</translation>
        </message>
        <message>
            <source>GeoTIFF of four bands: red, green, blue, alpha (0 where the layer shows nothing).</source>
            <translation>四个波段的 GeoTIFF：红、绿、蓝、alpha（图层不显示任何内容处为 0）。</translation>
        </message>
        <message>
            <source>GeoTIFF of heights above ground at 2 m, in metres, of buildings and trees: as a laser scanner would see them, with errors of 1 m. For 'Create training set' and 'Classify local climate zones', as a layer of the objects.</source>
            <translation>建筑物和树木离地高度的 GeoTIFF，分辨率 2 m，单位为米：如激光扫描仪所见，误差 1 m。可在“创建训练集”和“局地气候区分类”中用作对象的图层。</translation>
        </message>
        <message>
            <source>GeoTIFF of how far each cell's Sentinel-2 window lies from what the model has learnt from: up to 1 like its training windows, beyond 1 new to it; -1 is no data.</source>
            <translation>GeoTIFF：每个单元的 Sentinel-2 窗口与模型所学内容的距离：不超过 1 表示与训练窗口相似，大于 1 表示对模型是新的；-1 为无数据。</translation>
        </message>
        <message>
            <source>GeoTIFF of how many classes are plausible in each cell (band 1; 0 is a cell like no training area), and of which (band 2: bit 0 is class 1, bit 16 class 17): of 10 areas like the training's, 9 hold their class among them. For models trained here.</source>
            <translation>GeoTIFF：每个单元有多少个可信类别（波段 1；0 表示该单元与任何训练区都不相似）以及是哪些（波段 2：第 0 位为类别 1，第 16 位为类别 17）：与训练区相似的 10 个区域中，9 个的类别在其中。适用于在此训练的模型。</translation>
        </message>
        <message>
            <source>GeoTIFF of red, green and blue at 1 m.</source>
            <translation>1 m 的红、绿、蓝 GeoTIFF。</translation>
        </message>
        <message>
            <source>GeoTIFF of the LCZ codes.</source>
            <translation>LCZ 代码的 GeoTIFF。</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data.</source>
            <translation>10 m 的 GeoTIFF，含波段 B02、B03、B04、B05、B06、B07、B08、B8A、B11 和 B12：反射率 × 10000，0 为无数据。</translation>
        </message>
        <message>
            <source>GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 is no data; its tags name every scene.</source>
            <translation>10 m 的 GeoTIFF，含波段 B02、B03、B04、B05、B06、B07、B08、B8A、B11 和 B12：反射率 × 10000，0 为无数据；其标签列出每一景。</translation>
        </message>
        <message>
            <source>GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.</source>
            <translation>GeoTIFF，每个 100 m 像元为其中面积最大的类别，带标准图例。</translation>
        </message>
        <message>
            <source>GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.</source>
            <translation>GeoTIFF，与原图同网格的滤波后代码 1-17，带图例。</translation>
        </message>
        <message>
            <source>GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.</source>
            <translation>GeoTIFF，每个像元的最大概率，0 到 1；-1 为无数据。</translation>
        </message>
        <message>
            <source>GeoTIFF of the ten bands at 10 m, reflectance x 10000.</source>
            <translation>10 m 的十波段 GeoTIFF，反射率 × 10000。</translation>
        </message>
        <message>
            <source>GeoTIFF of what is beyond the maps' own errors. Band 1: 1 the same class in all maps; 2 maps differ, within their errors; 3 another built class; 4 another natural class; 5 natural became built; 6 built became natural. Then the first and the last class, the number of the map since which it is changed, and the probability of a change in per cent; 0 is no data.</source>
            <translation>超出图自身误差的变化的 GeoTIFF。波段 1：1 各图类别相同；2 各图不同，但在误差之内；3 变为另一建筑类别；4 变为另一自然类别；5 自然变为建筑；6 建筑变为自然。其后依次为最初类别、最终类别、从第几幅图起发生变化，以及变化概率（百分数）；0 为无数据。</translation>
        </message>
        <message>
            <source>GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.</source>
            <translation>GeoTIFF，每个参数的每种数值各占一个带名称和单位的波段；-9999 为无数据。</translation>
        </message>
        <message>
            <source>GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.</source>
            <translation>代码不变的 GeoTIFF，其中含颜色和类别名称，0 为无数据。</translation>
        </message>
        <message>
            <source>GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the other; 0 no data in either.</source>
            <translation>GeoTIFF：1 为类别相同；2 为类别不同，但同为建成类或同为自然类；3 为一图建成类、另一图自然类；0 为任一图无数据。</translation>
        </message>
        <message>
            <source>Give both zones and 'Zones with parameters' or 'Table of zones', or none of them.</source>
            <translation>请同时给出分区和“带参数的分区”或“分区表”，或者都不给。</translation>
        </message>
        <message>
            <source>Give either a place (one window) or an extent (a grid of windows).</source>
            <translation>请给出一个地点（一个窗口）或一个范围（一组网格窗口）。</translation>
        </message>
        <message>
            <source>Give one reference: either polygons with their class, or an LCZ raster.</source>
            <translation>请给出一种参考：带类别的多边形，或 LCZ 栅格。</translation>
        </message>
        <message>
            <source>Give one reference: either reference areas or a reference map.</source>
            <translation>请给出一种参考：参考区，或参考图。</translation>
        </message>
        <message>
            <source>Give the address of the other catalogue.</source>
            <translation>请给出其他目录的地址。</translation>
        </message>
        <message>
            <source>Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so that other programs show it too.</source>
            <translation>为任意 LCZ 栅格赋予标准颜色和类别名称，无论其代码体系为何：1-17、101-107（WUDAPT、UMEP）、31-41 或 51-61（WRF）。代码体系由代码自动判断。图例存于 GeoTIFF 自身，因此其他程序也能显示。</translation>
        </message>
        <message>
            <source>Gives each cell of an LCZ map the urban canopy parameters that Stewart and Oke (2012) state for its class: minimum, middle and maximum of sky view factor, aspect ratio, building, impervious and pervious fraction, height, roughness class and length, admittance, albedo and anthropogenic heat. Where they state one bound only and the quantity has no physical limit, as with heights above 25 m or roughness lengths of at least 2 m, the maximum is no data and the middle is that bound. These are typical ranges of classes, not measurements of the place. Tables tell the same of each class of the map, with its area, and of each zone.</source>
            <translation>为 LCZ 图的每个像元赋予 Stewart 和 Oke（2012）针对其类别给出的城市冠层参数的最小值、中间值和最大值；参数包括天空可视因子、高宽比、建筑覆盖比例、不透水面比例、透水面比例、粗糙元高度、粗糙度等级和粗糙度长度、地表热导纳、反照率以及人为热。若他们只给出一个界限而该量没有物理上限（例如高度大于 25 m，或粗糙度长度不小于 2 m），则最大值为无数据，中间值即为该界限。这些是各类别的典型范围，并非当地的实测值。表格则对图中每个类别（连同其面积）和每个分区给出同样的内容。</translation>
        </message>
        <message>
            <source>Go on with a training that was stopped, from the checkpoint beside the model file.</source>
            <translation>从模型文件旁的检查点继续已中止的训练。</translation>
        </message>
        <message>
            <source>Google Earth stream</source>
            <translation>Google Earth 分支</translation>
        </message>
        <message>
            <source>Google Earth stream: batch size</source>
            <translation>Google Earth 分支：批大小</translation>
        </message>
        <message>
            <source>Google Earth stream: epochs</source>
            <translation>Google Earth 分支：训练轮数</translation>
        </message>
        <message>
            <source>Google Earth stream: learning rate</source>
            <translation>Google Earth 分支：学习率</translation>
        </message>
        <message>
            <source>Google Earth stream: patience (epochs)</source>
            <translation>Google Earth 分支：早停耐心值（轮）</translation>
        </message>
        <message>
            <source>Graph file</source>
            <translation>图结构文件</translation>
        </message>
        <message>
            <source>Graphs in a batch of the Google Earth stream; 32 as in the authors' code.</source>
            <translation>Google Earth 分支每批的图（graph）数；作者代码中为 32。</translation>
        </message>
        <message>
            <source>Graphs of {done} of {count} windows</source>
            <translation>已构建 {done} 个窗口的图，共 {count} 个</translation>
        </message>
        <message>
            <source>Ground around the extent (m)</source>
            <translation>范围周围的地面（m）</translation>
        </message>
        <message>
            <source>HTML file of the page; the log holds the same text.</source>
            <translation>该页面的 HTML 文件；日志中有相同的文字。</translation>
        </message>
        <message>
            <source>HTML page</source>
            <translation>HTML 页面</translation>
        </message>
        <message>
            <source>Hardly a pixel of {name} is below 1000 in its darkest band: it looks like processing baseline 04.00 or later (since January 2022), for which the reflectance offset is -1000. Give that offset, or the scale of its numbers where that is not 10000.</source>
            <translation>{name} 中几乎没有最暗波段小于 1000 的像素：看来属于处理基线 04.00 或以后（2022 年 1 月起），其反射率偏移为 -1000。请给出该偏移；若其数值的缩放系数不是 10000，则请给出缩放系数。</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>高度（像素）</translation>
        </message>
        <message>
            <source>Heights (synthetic)</source>
            <translation>高度（合成）</translation>
        </message>
        <message>
            <source>Heights above ground, of buildings or of anything (nDSM), or any other rasters: mean and spread of each band in every object of the RGB image are learnt from too. The model then needs the same layers of every place that it maps, in the same order and unit. Any CRS and resolution; missing values are no data, not 0.</source>
            <translation>离地高度（建筑物的或一切地物的，nDSM），或任何其他栅格：RGB 影像中每个对象内各波段的均值和离散程度也用于学习。此后模型在其制图的每个地方都需要相同的图层，顺序和单位一致。坐标参照系和分辨率不限；缺失值是无数据，不是 0。</translation>
        </message>
        <message>
            <source>Heights or other layers of the objects</source>
            <translation>对象的高度或其他图层</translation>
        </message>
        <message>
            <source>High-resolution RGB image</source>
            <translation>高分辨率 RGB 影像</translation>
        </message>
        <message>
            <source>Holds an LCZ map against reference areas or another LCZ map. Gives the confusion matrix, overall accuracy OA, OAu, OAbu and OAw as the LCZ Generator defines them, kappa, and each class's accuracies and F1, with intervals from bootstraps that draw whole areas. Figures that are undefined, as where a class is absent, are left empty.</source>
            <translation>将 LCZ 图与参考区或另一幅 LCZ 图对照。给出混淆矩阵、按 LCZ Generator 定义的总体精度 OA、OAu、OAbu 和 OAw、kappa，以及各类的精度和 F1，并给出以整个区域为单位进行自助抽样所得的区间。无定义的指标（例如某类缺失时）留空。</translation>
        </message>
        <message>
            <source>How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.</source>
            <translation>改变截取掩膜的阈值时，掩膜须保持多大程度的稳定；论文中为 0.92。</translation>
        </message>
        <message>
            <source>How many cells are classified at once; less needs less memory.</source>
            <translation>一次同时分类多少个像元；数值越小，所需内存越少。</translation>
        </message>
        <message>
            <source>How many places are suggested; ten are an evening's work.</source>
            <translation>建议多少个地点；十个约为一个晚上的工作量。</translation>
        </message>
        <message>
            <source>How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.</source>
            <translation>每 320 m 一行放多少个提示点；耗时取决于其平方。论文中为 12；24 能找到更多对象。</translation>
        </message>
        <message>
            <source>How many robust standard deviations farther than usual from its class an area must lie in the image.</source>
            <translation>区域在影像中与其类别的距离超出常态多少个稳健标准差时，视为异常。</translation>
        </message>
        <message>
            <source>How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.</source>
            <translation>区域有放回地重新抽取的次数，用以判断指标的可靠程度；通常为 25。</translation>
        </message>
        <message>
            <source>How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.</source>
            <translation>相邻超像素须相差多大才保持分开；数值越大，超像素越少、越大。</translation>
        </message>
        <message>
            <source>How often the training areas are drawn anew, with replacement, for the intervals; 1000 is usual.</source>
            <translation>为得到区间，训练区有放回地重新抽取的次数；通常为 1000。</translation>
        </message>
        <message>
            <source>How samples are split into train, validation and test: strict, into parts that share no ground (windows between them are left out), by whole polygons, whose windows may show the same ground, or at random by sample; the figures of the latter two are higher than a new place would give.</source>
            <translation>样本如何划分为训练、验证和测试：strict 划分为不共享地面的各部分（其间的窗口被舍去）；按整个多边形划分，其窗口可能显示同一地面；或按样本随机划分。后两者的数值高于新地点会得到的数值。</translation>
        </message>
        <message>
            <source>How single odd cells become zones; gaussian is the filter of WUDAPT.</source>
            <translation>如何将零散的异类像元归并成片；gaussian 是 WUDAPT 的滤波方法。</translation>
        </message>
        <message>
            <source>How sure SAM must be that a mask is right; 0.88 as in the paper.</source>
            <translation>SAM 对掩膜正确性须有多大把握；论文中为 0.88。</translation>
        </message>
        <message>
            <source>How the 20 m bands, and images on other grids, come to the 10 m grid.</source>
            <translation>20 m 波段以及其他网格的影像如何重采样到 10 m 网格。</translation>
        </message>
        <message>
            <source>How the 20 m bands, and scenes of other UTM zones, come to the 10 m grid.</source>
            <translation>20 m 波段以及其他 UTM 带的景如何重采样到 10 m 网格。</translation>
        </message>
        <message>
            <source>How the streams are fused: auto takes calibrated streams by the rule that gains most on validation areas left out, and the better stream alone where none gains; alpha is the paper's weighted mean, with the alpha under which the validation samples are likeliest; further features have no say in it.</source>
            <translation>如何融合各分支：auto 对校准后的分支采用在留出的验证区上增益最大的规则，若均无增益则只用较好的分支；alpha 为论文的加权平均，取使验证样本似然最大的 alpha；其他特征在其中不起作用。</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>影像</translation>
        </message>
        <message>
            <source>Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.</source>
            <translation>同类区域在其中应看上去相似的影像，例如 Sentinel-2 多波段影像。其全部波段都会用到。</translation>
        </message>
        <message>
            <source>Image that likeness is judged in, such as the Sentinel-2 image. Without one it is judged by the probabilities alone, which is less; without probabilities one is needed.</source>
            <translation>用于判断相似程度的影像，例如 Sentinel-2 影像。若未给出，则只根据概率判断，依据较少；没有概率时必须给出影像。</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, the segmenter that the model was trained with finds them first.</source>
            <translation>含红、绿、蓝波段且像素不大于 2.5 m 的影像，用于具有两个分支的模型。若下面未给出对象，则先用模型训练时所用的分割器查找对象。</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.</source>
            <translation>含红、绿、蓝波段且像素不大于 2.5 m 的影像。若无此影像，则只能训练 Sentinel-2 分支。</translation>
        </message>
        <message>
            <source>Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS). Colours and transparency are those that the image declares.</source>
            <translation>含红、绿、蓝的影像,像元不大于 2.5 m:文件,或切片或地图服务(XYZ、WMS、WCS)。颜色和透明度以影像声明的为准。</translation>
        </message>
        <message>
            <source>Image with red, green and blue, pixels up to 2.5 m.</source>
            <translation>含红、绿、蓝波段的影像，像素不大于 2.5 m。</translation>
        </message>
        <message>
            <source>Imagery</source>
            <translation>影像</translation>
        </message>
        <message>
            <source>Images of different levels cannot be brought together: {listed}. Choose those of one level.</source>
            <translation>不同级别的影像不能合并使用：{listed}。请选择同一级别的影像。</translation>
        </message>
        <message>
            <source>Images of different processors are brought together: {makers}. Their reflectances differ; better choose those of one.</source>
            <translation>正在合并由不同处理软件生成的影像：{makers}。它们的反射率有差异；最好选择同一种处理软件的影像。</translation>
        </message>
        <message>
            <source>Import published weights</source>
            <translation>导入已发布的权重</translation>
        </message>
        <message>
            <source>In metres; by default that of the Sentinel-2 image on its 10 m pixels. Where images are in another one, a cell of the map is taken from their cell that holds its middle.</source>
            <translation>以米为单位；默认为 Sentinel-2 影像在其 10 m 像元上的坐标参照系。若影像为其他坐标参照系，地图的像元取自其中心所在的影像像元。</translation>
        </message>
        <message>
            <source>In {alone:,} of {total:,} cells there were no instances, or imagery covers little of the window; there the Sentinel-2 stream decided alone.</source>
            <translation>{total:,} 个像元中有 {alone:,} 个没有实例，或影像只覆盖窗口的一小部分；这些像元由 Sentinel-2 分支单独决定。</translation>
        </message>
        <message>
            <source>In {count:,} cells the further features are missing; there the other streams decided without them.</source>
            <translation>{count:,} 个像元缺少其他特征;在那里由其他分支决定。</translation>
        </message>
        <message>
            <source>Install engine</source>
            <translation>安装计算引擎</translation>
        </message>
        <message>
            <source>Installing the engine failed: '{command}' ended with code {returncode}. Check the connection and the free disk space, then run it again with 'Repair'. Its last words:
{tail}</source>
            <translation>安装计算引擎失败：“{command}”以代码 {returncode} 结束。请检查网络连接和可用磁盘空间，然后勾选“修复”再次运行。其最后的输出：
{tail}</translation>
        </message>
        <message>
            <source>Installing the engine failed: the disk is full. Make room (2 to 6 GB are needed), or set DF4LCZ_DATA to a folder on another disk, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>安装计算引擎失败：磁盘已满。请腾出空间（需要 2 到 6 GB），或将 DF4LCZ_DATA 设为另一磁盘上的文件夹，然后再次运行“安装计算引擎”。“{command}”最后的输出：
{tail}</translation>
        </message>
        <message>
            <source>Instances are kept in a GeoPackage ({extension}); given: {name}.</source>
            <translation>实例须保存在 GeoPackage（{extension}）中；实际给出：{name}。</translation>
        </message>
        <message>
            <source>Invalid geometry, {reasons}</source>
            <translation>几何图形无效，{reasons}</translation>
        </message>
        <message>
            <source>JSON file</source>
            <translation>JSON 文件</translation>
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
            <translation>Keras 权重</translation>
        </message>
        <message>
            <source>L2A is surface reflectance, with a scene classification to leave clouds out by; L1C is top of atmosphere.</source>
            <translation>L2A 为地表反射率，带有可用于排除云的场景分类；L1C 为大气层顶反射率。</translation>
        </message>
        <message>
            <source>LCZ class of the place</source>
            <translation>该地点的 LCZ 类别</translation>
        </message>
        <message>
            <source>LCZ map</source>
            <translation>LCZ 图</translation>
        </message>
        <message>
            <source>LCZ map that suggests places</source>
            <translation>用于建议地点的 LCZ 图</translation>
        </message>
        <message>
            <source>LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.</source>
            <translation>视为真值的 LCZ 图，网格和 CRS 任意。此时自助抽样以方形像元块为单位。</translation>
        </message>
        <message>
            <source>Labelled sample</source>
            <translation>已标注的样本</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Later maps of a series, in the order of time. The map of agreement, the figures and the cross table are then of the first map and the last of these; the map of changes is of all. The band chosen for the second map, else for the first, is read in these too: the one of its name, or of its number where bands have no names.</source>
            <translation>系列中较晚的图，按时间顺序。此时一致性图、各项数值和交叉表针对第一幅图和其中最后一幅图；变化图则针对所有图。为第二幅图（若未选则为第一幅图）选择的波段在这些图中也同样读取：取名称相同的波段，若波段没有名称，则取编号相同的波段。</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>图层</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of RGB imagery: without it they say nothing.</source>
            <translation>图层在 RGB 影像的对象中测量：没有影像，它们不说明任何问题。</translation>
        </message>
        <message>
            <source>Layers are measured in the objects of an RGB image, and none was given. Give the RGB image (rgb), or leave the layers out.</source>
            <translation>图层在 RGB 影像的对象中测量，而未给出 RGB 影像。请给出 RGB 影像 (rgb)，或不给出图层。</translation>
        </message>
        <message>
            <source>Layers of objects: {pairs}.</source>
            <translation>对象的图层：{pairs}。</translation>
        </message>
        <message>
            <source>Learn from further features</source>
            <translation>从其他特征中学习</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Learning rate of the Google Earth stream (default 0.003, or 0.01 of the paper's network); lower it where the loss jumps.</source>
            <translation>Google Earth 分支的学习率（默认 0.003，论文的网络为 0.01）；若损失跳动，请调低。</translation>
        </message>
        <message>
            <source>Learning rate of the Sentinel-2 stream (default 0.002, or 0.0002 to fine-tune); lower it where the loss jumps.</source>
            <translation>Sentinel-2 分支的学习率（默认 0.002，微调时为 0.0002）；若损失跳动，请调低。</translation>
        </message>
        <message>
            <source>Leave out clouds</source>
            <translation>排除云</translation>
        </message>
        <message>
            <source>Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.</source>
            <translation>排除 Level-2A 场景分类中标为云的像素。Level-1C 没有场景分类：其中的云予以保留。</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Line {number} of {name} names {file}, which is not there. Correct the path, or put the file there.</source>
            <translation>{name} 的第 {number} 行指定的 {file} 不存在。请更正路径，或将文件放到该处。</translation>
        </message>
        <message>
            <source>Lines between joined nodes: window, the numbers of both nodes, length in metres.</source>
            <translation>相连节点之间的线：窗口、两个节点的编号、以米为单位的长度。</translation>
        </message>
        <message>
            <source>List of further Sentinel-2 images</source>
            <translation>更多 Sentinel-2 影像的列表</translation>
        </message>
        <message>
            <source>Longest edge (m)</source>
            <translation>最长边（m）</translation>
        </message>
        <message>
            <source>Longitude {longitude:.6g}, latitude {latitude:.6g} is no place on Earth. Check the coordinate reference system of the layer, and assign the right one.</source>
            <translation>经度 {longitude:.6g}、纬度 {latitude:.6g} 不是地球上的位置。请检查图层的坐标参照系，并指定正确的坐标参照系。</translation>
        </message>
        <message>
            <source>Looking for windows with all their pixels</source>
            <translation>正在查找像素齐全的窗口</translation>
        </message>
        <message>
            <source>Looking in which zone cells lie</source>
            <translation>正在查看像元位于哪个带</translation>
        </message>
        <message>
            <source>Looks up which Sentinel-2 scenes a catalogue has of a place and gives their footprints with date, cloud, tile and link, and how many megabytes 'Fetch Sentinel-2 composite' would fetch of them with the same choices. Nothing is fetched but the catalogue's answer.</source>
            <translation>查询目录中某地有哪些 Sentinel-2 景，给出其覆盖范围及日期、云量、分幅和链接，并说明在选项相同时“获取 Sentinel-2 合成影像”将从中获取多少 MB。除目录的应答外不获取任何数据。</translation>
        </message>
        <message>
            <source>Made-up borders</source>
            <translation>人工边界</translation>
        </message>
        <message>
            <source>Make the environment anew even when it seems complete.</source>
            <translation>即使环境看上去完整，也重新创建。</translation>
        </message>
        <message>
            <source>Makes a GeoPackage to digitise training areas in: the class is chosen from a list of the 17 zones and shown in the standard colours, with year, author and note. An LCZ map, such as the global one, can suggest places: they come without a class and count for nothing until you choose one, since a map is no truth. An existing file that holds areas is never written over.</source>
            <translation>创建一个用于数字化训练区的 GeoPackage：类别从 17 个气候区的列表中选择，并以标准颜色显示，另有年份、作者和备注。LCZ 图（例如全球 LCZ 图）可以建议地点：这些地点不带类别，在您选择类别之前不起任何作用，因为图并非真值。绝不会覆盖已含有区域的文件。</translation>
        </message>
        <message>
            <source>Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. The town is invented and lies in the sea; it says nothing about any real place.</source>
            <translation>生成一座小型合成城镇，用于学习和测试：含全部 17 个局地气候区，按 Stewart 和 Oke 给出的范围（面积比例、高度）布局，以 Sentinel-2 影像、1 m RGB 影像、训练区和真实 LCZ 图的形式给出。两幅影像均由同一幅材料和高度图导出，含阴影、混合像元和噪声。该城镇纯属虚构，位于海中；它不能说明任何真实地点的情况。</translation>
        </message>
        <message>
            <source>Makes the ten-band image at 10 m that 'Classify local climate zones' reads from Sentinel-2 products as delivered (Level-1C or Level-2A, unpacked or zipped) or from files of single bands. The offset of processing baseline 04.00 and later is read from the product and removed, clouds are left out by the scene classification of Level-2A, several dates become a median and several tiles a mosaic.</source>
            <translation>由原始的 Sentinel-2 产品（Level-1C 或 Level-2A，已解压或 zip 压缩包）或单波段文件，生成供“局地气候区分类”读取的 10 m 十波段影像。处理基线 04.00 及以后的偏移从产品中读取并去除，云按 Level-2A 的场景分类排除，多个日期取中值，多个分幅镶嵌拼接。</translation>
        </message>
        <message>
            <source>Making the environment {folder} with {python}</source>
            <translation>正在用 {python} 创建环境 {folder}</translation>
        </message>
        <message>
            <source>Map LCZs from imagery and training areas</source>
            <translation>利用影像和训练区制作 LCZ 图</translation>
        </message>
        <message>
            <source>Map LCZs with a pretrained model</source>
            <translation>利用预训练模型制作 LCZ 图</translation>
        </message>
        <message>
            <source>Map of agreement</source>
            <translation>一致性图</translation>
        </message>
        <message>
            <source>Map of changes</source>
            <translation>变化图</translation>
        </message>
        <message>
            <source>Mapped area (km²)</source>
            <translation>制图面积（km²）</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>制图</translation>
        </message>
        <message>
            <source>Mapping from Sentinel-2 with a published network</source>
            <translation>使用已发布网络进行 Sentinel-2 制图</translation>
        </message>
        <message>
            <source>Maps local climate zones from a Sentinel-2 image with a model file, such as the ones that 'Download weights' makes, and filters the map. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it.</source>
            <translation>用模型文件（例如由“下载权重”生成的模型）根据 Sentinel-2 影像制作局地气候区图，并对其滤波。预训练模型从未见过您的城市：预计有 60% 到 70% 的像元正确，请先评价该图再加以使用。</translation>
        </message>
        <message>
            <source>Maps the 17 local climate zones from a Sentinel-2 image with a trained model, and from high-resolution RGB imagery too where the model has learnt to: the streams are fused where there is imagery with objects in it, elsewhere the Sentinel-2 stream decides alone. The result is a GeoTIFF with the standard LCZ legend: codes 1 to 10 are the built types, 11 to 17 the land cover types A to G, 0 is no data. Cells whose surroundings miss more than a quarter of their pixels are no data.</source>
            <translation>用训练好的模型根据 Sentinel-2 影像制作 17 个局地气候区的图；若模型也学过高分辨率 RGB 影像，则一并使用：有影像且其中有对象之处融合两个分支，其余各处由 Sentinel-2 分支单独决定。结果为带标准 LCZ 图例的 GeoTIFF：代码 1 到 10 为建成类型，11 到 17 为土地覆盖类型 A 到 G，0 为无数据。若像元周边缺失的像素超过四分之一，则该像元为无数据。</translation>
        </message>
        <message>
            <source>Marking small patches</source>
            <translation>正在标记小图斑</translation>
        </message>
        <message>
            <source>Mean F1 of the classes</source>
            <translation>各类 F1 的平均值</translation>
        </message>
        <message>
            <source>Measures the area of each class of an LCZ map in square kilometres and per cent, in all and in each polygon of a zone layer. Areas are true areas on the ground also in degrees and Web Mercator. No data is no data: it counts for no class. Cells on a zone's edge count by the share inside.</source>
            <translation>测量 LCZ 图中各类的面积，以平方千米和百分比表示，包括总计以及分区图层中每个多边形的值。即使坐标以度为单位或采用 Web 墨卡托投影，面积也是地面上的真实面积。无数据就是无数据：不计入任何类别。分区边缘的像元按其位于分区内的比例计算。</translation>
        </message>
        <message>
            <source>Measuring patches</source>
            <translation>正在测量图斑</translation>
        </message>
        <message>
            <source>Megabytes fetched</source>
            <translation>已获取的 MB 数</translation>
        </message>
        <message>
            <source>Megabytes to fetch, about</source>
            <translation>需获取的 MB 数（约）</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Mixed precision</source>
            <translation>混合精度</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model file to evaluate, made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>要评估的模型文件，由“训练 DF4LCZ 模型”或“导入已发布的权重”生成。</translation>
        </message>
        <message>
            <source>Model file, for Sentinel-2 streams</source>
            <translation>模型文件（仅限 Sentinel-2 分支）</translation>
        </message>
        <message>
            <source>Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.</source>
            <translation>模型文件，由“下载权重”、“导入已发布的权重”或“训练 DF4LCZ 模型”生成。</translation>
        </message>
        <message>
            <source>Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of 'Download weights'.</source>
            <translation>以其 Sentinel-2 分支代替 3D 网络的模型，可原样使用或进一步训练，例如由“下载权重”得到的模型。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models know the objects of the segmenter that they were trained with; those of another are refused unless this is set.</source>
            <translation>模型只认识训练时所用分割器的对象；除非设置此项，否则拒绝其他分割器的对象。</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Months are 1 to 12; given: {wrong}. Check them.</source>
            <translation>月份为 1 到 12；实际给出：{wrong}。请检查。</translation>
        </message>
        <message>
            <source>More Sentinel-2 images for the same map, such as the other tiles of a region, also of other UTM zones: each cell is taken from the zone that it lies in. Images of one CRS on the same 10 m pixels are read as one; where they overlap the first that has data counts.</source>
            <translation>用于同一地图的更多 Sentinel-2 影像，例如一个区域的其他分幅，也可来自其他 UTM 带：每个像元取自其所在的带。坐标参照系相同且 10 m 像元对齐的影像作为一幅读取；重叠处以第一幅有数据的影像为准。</translation>
        </message>
        <message>
            <source>More than this is refused before anything is fetched.</source>
            <translation>超过此值时，在获取任何数据之前即予拒绝。</translation>
        </message>
        <message>
            <source>Most cloud (%)</source>
            <translation>最大云量（%）</translation>
        </message>
        <message>
            <source>Most nodes</source>
            <translation>最大节点数</translation>
        </message>
        <message>
            <source>Most passes over the training samples; the best one counts.</source>
            <translation>遍历训练样本的最多次数；以最好的一轮为准。</translation>
        </message>
        <message>
            <source>Most to fetch (MB)</source>
            <translation>最大获取量（MB）</translation>
        </message>
        <message>
            <source>Most windows of one area</source>
            <translation>每个区域的最大窗口数</translation>
        </message>
        <message>
            <source>Most windows of one class</source>
            <translation>每类的最大窗口数</translation>
        </message>
        <message>
            <source>Name of the collection in the catalogue; by default that of the level.</source>
            <translation>目录中数据集的名称；默认为与级别对应的数据集。</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>模型名称</translation>
        </message>
        <message>
            <source>Name the source as: {licence}</source>
            <translation>请注明来源：{licence}</translation>
        </message>
        <message>
            <source>Names of the bands in their order, such as B02,B03,B04, and - for bands that are none. By default what names, wavelengths or the files of a virtual raster say, else the usual order, if they look so.</source>
            <translation>波段名称,按其顺序给出,例如 B02,B03,B04,不属于其中的波段用 -。默认采用名称、波长或虚拟栅格的文件所说明的;否则在波段看起来相符时采用通常的顺序。</translation>
        </message>
        <message>
            <source>Names the zones in tables and charts; by default a field called name, else the features' numbers.</source>
            <translation>表格和图表中分区的名称；默认取名为 name 的字段，若没有则用要素编号。</translation>
        </message>
        <message>
            <source>Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.</source>
            <translation>需要 Sentinel-2 波段 {bands}，波段描述中须使用这些名称。</translation>
        </message>
        <message>
            <source>Neither probabilities nor an image was given. Give the probabilities of a first map, or, before there is one, the Sentinel-2 image.</source>
            <translation>既未给出概率，也未给出影像。请给出第一幅图的概率；若还没有图，请给出 Sentinel-2 影像。</translation>
        </message>
        <message>
            <source>Network of further features</source>
            <translation>其他特征的网络</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream</source>
            <translation>Google Earth 分支的网络</translation>
        </message>
        <message>
            <source>Network of the Google Earth stream: gcn2 looks at texture, shape and surroundings of up to 200 objects, gcn is that of the paper, and taken where the training set has nothing more.</source>
            <translation>Google Earth 分支的网络：gcn2 考察多达 200 个对象的纹理、形状和周边；gcn 为论文的网络，在训练集没有更多信息时采用。</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream</source>
            <translation>Sentinel-2 分支的网络</translation>
        </message>
        <message>
            <source>Network of the Sentinel-2 stream: resnet3d is the paper's, sen2lcz and resnet_v2 are smaller 2D networks.</source>
            <translation>Sentinel-2 分支的网络：resnet3d 为论文的网络，sen2lcz 和 resnet_v2 为较小的 2D 网络。</translation>
        </message>
        <message>
            <source>Network of the stream of further features: feature_net is light, and takes up to some hundred bands.</source>
            <translation>其他特征分支的网络:feature_net 很轻,可接受数百个波段。</translation>
        </message>
        <message>
            <source>New training areas</source>
            <translation>新建训练区</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found, but the smaller PyTorch for processors cannot be had: {index} does not answer. The build of the package index is taken.</source>
            <translation>未找到 NVIDIA 显卡，但无法获取较小的处理器版 PyTorch：{index} 没有响应。将采用软件包索引中的版本。</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found: the smaller PyTorch for processors is taken.</source>
            <translation>未找到 NVIDIA 显卡：将采用较小的处理器版 PyTorch。</translation>
        </message>
        <message>
            <source>No Python {need} to {newest} that can make virtual environments was found ({listed}). Install Python (on Debian and Ubuntu also the package python3-venv), or make an environment yourself from {requirements} and name its Python in the options.</source>
            <translation>未找到能够创建虚拟环境的 Python {need} 至 {newest}（{listed}）。请安装 Python（在 Debian 和 Ubuntu 上还需安装软件包 python3-venv），或自行按 {requirements} 创建一个环境，并在选项中指定其 Python。</translation>
        </message>
        <message>
            <source>No RGB imagery was given: the Sentinel-2 stream decides alone.</source>
            <translation>未给出 RGB 影像：由 Sentinel-2 分支单独决定。</translation>
        </message>
        <message>
            <source>No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.</source>
            <translation>未给出 Sentinel-2 产品。请选择 SAFE 文件夹或 zip 文件，或其各波段文件。</translation>
        </message>
        <message>
            <source>No areas yet of: {classes}. Draw some where you know that there are any.</source>
            <translation>尚无下列类别的区域：{classes}。请在您知道存在这些类别的地方绘制一些。</translation>
        </message>
        <message>
            <source>No cell has data in two of the maps. Choose maps of the same place.</source>
            <translation>没有任何像元在两幅图中都有数据。请选择同一地点的图。</translation>
        </message>
        <message>
            <source>No class yet</source>
            <translation>尚无类别</translation>
        </message>
        <message>
            <source>No codes are given. Give each value with its class, such as 21=1,22=2,31=A.</source>
            <translation>未给出代码。请给出每个值及其类别，例如 21=1,22=2,31=A。</translation>
        </message>
        <message>
            <source>No extent</source>
            <translation>没有面积</translation>
        </message>
        <message>
            <source>No field of {source} holds LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {looked}; its fields are: {names}. {advice}</source>
            <translation>{source} 的字段均不含 LCZ 类别（1 到 17、A 到 G、101 到 107 或类别名称）。已检查的字段：{looked}；其全部字段为：{names}。{advice}</translation>
        </message>
        <message>
            <source>No fixed versions are known for {tag}; the newest that fit are taken.</source>
            <translation>{tag} 没有已知的固定版本；采用相容的最新版本。</translation>
        </message>
        <message>
            <source>No geometry</source>
            <translation>没有几何图形</translation>
        </message>
        <message>
            <source>No layer of {name} holds polygons with LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {layers}. Choose the class field and the layer, as {example}.</source>
            <translation>{name} 没有任何图层含有带 LCZ 类别（1 到 17、A 到 G、101 到 107，或名称）的多边形。已查看：{layers}。请选择类别字段和图层，例如 {example}。</translation>
        </message>
        <message>
            <source>No object of {min_area_m2:g} m² or more was found; the layer is empty.</source>
            <translation>未找到 {min_area_m2:g} m² 或更大的对象；图层为空。</translation>
        </message>
        <message>
            <source>No scene is left that can be trusted. Choose other dates or another catalogue.</source>
            <translation>没有剩下可信的景。请选择其他日期或其他目录。</translation>
        </message>
        <message>
            <source>No space is left in {folder}, which is needed to write {destination}. Make room there.</source>
            <translation>{folder} 中没有剩余空间，而写入 {destination} 需要它。请在该处腾出空间。</translation>
        </message>
        <message>
            <source>No space is left to write {destination}. Make room or choose another place.</source>
            <translation>磁盘空间不足，无法写入 {destination}。请腾出空间或选择其他位置。</translation>
        </message>
        <message>
            <source>No temporary folder can be made ({error}). Make room in {folder}, or set the variable TMPDIR (on Windows TEMP) to another folder.</source>
            <translation>无法创建临时文件夹（{error}）。请在 {folder} 中腾出空间，或将变量 TMPDIR（Windows 上为 TEMP）设为其他文件夹。</translation>
        </message>
        <message>
            <source>No training samples of: {unseen}. The model will not know these classes.</source>
            <translation>下列类别没有训练样本：{unseen}。模型将不认识这些类别。</translation>
        </message>
        <message>
            <source>No usable training area is left in {name}. {problems}</source>
            <translation>{name} 中已没有可用的训练区。{problems}</translation>
        </message>
        <message>
            <source>No window centre at a step of {step:g} m</source>
            <translation>步长为 {step:g} m 时没有窗口中心</translation>
        </message>
        <message>
            <source>No window of class {title} is left</source>
            <translation>类别 {title} 没有剩余的窗口</translation>
        </message>
        <message>
            <source>No window of {window_m:g} m around a training area of {name} lies wholly on the images. Check that areas and images show the same place.</source>
            <translation>{name} 的训练区周围没有任何 {window_m:g} m 的窗口完全位于影像上。请检查训练区和影像是否为同一地点。</translation>
        </message>
        <message>
            <source>Nodes</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Nodes and edges are written as GeoPackages (.gpkg); given: {name}.</source>
            <translation>节点和边写为 GeoPackage（.gpkg）；实际给出：{name}。</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on the image. Check the coordinate reference systems of both, or choose an image of the same place.</source>
            <translation>{name} 的 {count} 个区域均不在影像上。请检查两者的坐标参照系，或选择同一地点的影像。</translation>
        </message>
        <message>
            <source>None of the {count} areas of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose data of the same place.</source>
            <translation>{name} 的 {count} 个区域均不在 {reader_name} 上。请检查两者的坐标参照系，或选择同一地点的数据。</translation>
        </message>
        <message>
            <source>None of the {count} zones of {name} lies on {reader_name}. Check the coordinate reference systems of both, or choose zones of the same place.</source>
            <translation>{name} 的 {count} 个分区均不在 {reader_name} 上。请检查两者的坐标参照系，或选择同一地点的分区。</translation>
        </message>
        <message>
            <source>Not a window of 320 m wholly on {image}</source>
            <translation>没有任何 320 m 的窗口完全位于 {image} 上</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, in which there is no Sentinel-2 product as delivered (MTD_MSIL1C.xml or MTD_MSIL2A.xml).</source>
            <translation>{path} 中未使用：{files}，其中没有原始的 Sentinel-2 产品（MTD_MSIL1C.xml 或 MTD_MSIL2A.xml）。</translation>
        </message>
        <message>
            <source>Not used of {path}: {files}, which lie beside the products in it. Choose these files too if they are wanted.</source>
            <translation>{path} 中未使用：{files}，这些文件与其中的产品放在一起。若需要这些文件，请一并选择。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, or mask fewer classes.</source>
            <translation>各景影像中没有剩余像素：所有像素均为无数据或云。请选择其他范围或日期，或减少要掩膜的类别。</translation>
        </message>
        <message>
            <source>Nothing is suggested where they are, nor where it looks as there.</source>
            <translation>在这些区域所在之处，以及看上去与其相似之处，均不作建议。</translation>
        </message>
        <message>
            <source>Nothing tells where {name} lies on the ground: it has no geotransform, no world file and no control points. Give it its place first (Raster &gt; Georeferencer, or put its world file beside it).</source>
            <translation>没有信息说明 {name} 在地面上的位置：它没有地理变换参数、坐标文件（world file）和控制点。请先为其配准位置（栅格 &gt; 地理配准，或将其坐标文件放在它旁边）。</translation>
        </message>
        <message>
            <source>Nothing to write: name a stack or a table of classes, or zones and what to write of them.</source>
            <translation>没有要写出的内容：请指定参数栅格或类别表，或者分区及其要写出的内容。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>未写出任何内容。</translation>
        </message>
        <message>
            <source>Nowhere does {name} show {size:g} m of one class for: {classes}. Look for these yourself, or choose a smaller size.</source>
            <translation>{name} 中，下列类别没有任何一处达到 {size:g} m 且均为该类：{classes}。请自行查找这些类别，或选择更小的尺寸。</translation>
        </message>
        <message>
            <source>NumPy arrays</source>
            <translation>NumPy 数组</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Number of areas</source>
            <translation>区域数</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>波段数</translation>
        </message>
        <message>
            <source>Number of cells</source>
            <translation>像元数</translation>
        </message>
        <message>
            <source>Number of cells compared</source>
            <translation>参与比较的像元数</translation>
        </message>
        <message>
            <source>Number of cells that Sentinel-2 decided alone</source>
            <translation>由 Sentinel-2 单独决定的像元数</translation>
        </message>
        <message>
            <source>Number of cells with data</source>
            <translation>有数据的像元数</translation>
        </message>
        <message>
            <source>Number of cells without data</source>
            <translation>无数据的像元数</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>类别数</translation>
        </message>
        <message>
            <source>Number of edges</source>
            <translation>边数</translation>
        </message>
        <message>
            <source>Number of flagged areas</source>
            <translation>被标记的区域数</translation>
        </message>
        <message>
            <source>Number of images used</source>
            <translation>使用的影像数</translation>
        </message>
        <message>
            <source>Number of labelled points</source>
            <translation>已标注的点数</translation>
        </message>
        <message>
            <source>Number of models in the plugin's folder</source>
            <translation>插件文件夹中的模型数</translation>
        </message>
        <message>
            <source>Number of nodes</source>
            <translation>节点数</translation>
        </message>
        <message>
            <source>Number of objects</source>
            <translation>对象数</translation>
        </message>
        <message>
            <source>Number of places</source>
            <translation>地点数</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Number of points without a label</source>
            <translation>没有标签的点数</translation>
        </message>
        <message>
            <source>Number of problems found in the areas</source>
            <translation>在训练区中发现的问题数</translation>
        </message>
        <message>
            <source>Number of reference areas on the map</source>
            <translation>位于图上的参考区数</translation>
        </message>
        <message>
            <source>Number of reference cells</source>
            <translation>参考像元数</translation>
        </message>
        <message>
            <source>Number of reference cells without data in the map</source>
            <translation>在 LCZ 图上无数据的参考像元数</translation>
        </message>
        <message>
            <source>Number of samples</source>
            <translation>样本数</translation>
        </message>
        <message>
            <source>Number of scenes</source>
            <translation>景数</translation>
        </message>
        <message>
            <source>Number of scenes used</source>
            <translation>使用的景数</translation>
        </message>
        <message>
            <source>Number of suggestions</source>
            <translation>建议数</translation>
        </message>
        <message>
            <source>Number of training areas</source>
            <translation>训练区数</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>窗口数</translation>
        </message>
        <message>
            <source>Number, area, perimeter, shape and vertices by class.</source>
            <translation>各类的数量、面积、周长、形状和顶点数。</translation>
        </message>
        <message>
            <source>Numbers of the bands that show red, green and blue, such as 3,2,1. By default those that the image marks by colour or names so, else those that QGIS draws.</source>
            <translation>显示红、绿、蓝的波段编号，例如 3,2,1。默认为影像以颜色标记或名称注明的波段，否则为 QGIS 所显示的波段。</translation>
        </message>
        <message>
            <source>Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.</source>
            <translation>每年计入的月份编号，例如 5,6,7,8,9；默认为全部。</translation>
        </message>
        <message>
            <source>Numbers of the scene classification of Level-2A: 1 defective, 3 cloud shadow, 8 and 9 cloud, 10 thin cirrus, 11 snow, 2 dark.</source>
            <translation>Level-2A 场景分类的编号：1 有缺陷，3 云影，8 和 9 云，10 薄卷云，11 雪，2 暗区。</translation>
        </message>
        <message>
            <source>Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
            <translation>场景分类的编号：0 无数据，1 有缺陷，2 暗区，3 云影，4 植被，5 裸地，6 水体，7 未分类，8 和 9 云，10 薄卷云，11 雪。</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Objects in high-resolution imagery</source>
            <translation>高分辨率影像中的对象</translation>
        </message>
        <message>
            <source>Objects in the image</source>
            <translation>影像中的对象</translation>
        </message>
        <message>
            <source>Objects that 'Segment objects' found in the image, to save that work.</source>
            <translation>“分割对象”在该影像中找到的对象，可省去重新分割。</translation>
        </message>
        <message>
            <source>Objects with less area inside the window are left out.</source>
            <translation>窗口内面积小于此值的对象会被排除。</translation>
        </message>
        <message>
            <source>Of the bands of {name}, some names tell a pixel size, such as {sized}, and others none, such as {unsized}: they look like two products, as of Level-2A and Level-1C, whose numbers differ. Put the files of each into a folder of its own; if they are of one, name them alike.</source>
            <translation>{name} 的波段中，有些名称标明像素大小，例如 {sized}，另一些则没有，例如 {unsized}：它们看起来属于两个产品，例如 Level-2A 和 Level-1C，二者的数值不同。请将各产品的文件分别放入单独的文件夹；如果它们属于同一产品，请以相同的方式命名。</translation>
        </message>
        <message>
            <source>Of the new layer. By default that of the map, else of the project, else WGS 84.</source>
            <translation>新图层的坐标参照系。默认为 LCZ 图的坐标参照系，否则为工程的坐标参照系，再否则为 WGS 84。</translation>
        </message>
        <message>
            <source>Of the overall accuracy: with 0.03 the truth lies within about 0.06 of the figure. Half of it needs four times the points.</source>
            <translation>总体精度的标准误差：若为 0.03，则真值与该指标相差约在 0.06 以内。减半需要四倍的点数。</translation>
        </message>
        <message>
            <source>Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.</source>
            <translation>若两个掩膜的边界框重叠超过此 IoU，则舍弃较差的一个；论文中为 0.4。</translation>
        </message>
        <message>
            <source>Of {count} scenes {name} does not tell how much cloud they have. They come after the others.</source>
            <translation>{name} 没有说明其中 {count} 个景的云量。这些景排在其他景之后。</translation>
        </message>
        <message>
            <source>Offset of band files</source>
            <translation>波段文件的偏移</translation>
        </message>
        <message>
            <source>One row for each class of the map: its area, and the figures of each parameter, in the units of the stack.</source>
            <translation>图中每个类别一行：其面积以及各参数的数值，单位与参数栅格相同。</translation>
        </message>
        <message>
            <source>One row for each zone, with each class's figures.</source>
            <translation>每个分区一行，含各类的数值。</translation>
        </message>
        <message>
            <source>One row for each zone, with its largest class and the same figures as its layer.</source>
            <translation>每个分区一行，含其面积最大的类别以及与分区图层相同的数值。</translation>
        </message>
        <message>
            <source>Only nodes up to this distance are joined; by default all are, as in the method.</source>
            <translation>只连接相距不超过此值的节点；默认按照原方法全部连接。</translation>
        </message>
        <message>
            <source>Only {read} of {count} features of the layer '{name}' arrived. Try again, or save it as a GeoPackage (Export &gt; Save Features As), check that all are in it, and use that.</source>
            <translation>图层“{name}”的 {count} 个要素中只有 {read} 个传来。请重试，或将其保存为 GeoPackage（导出 &gt; 要素另存为…），检查其中要素是否齐全，并使用该文件。</translation>
        </message>
        <message>
            <source>Other classes in {fields} than in {name}</source>
            <translation>{fields} 中的类别与 {name} 中的不同</translation>
        </message>
        <message>
            <source>Outside of where {crs} is defined</source>
            <translation>位于 {crs} 的定义范围之外</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>总体精度</translation>
        </message>
        <message>
            <source>Overall accuracy OA</source>
            <translation>总体精度 OA</translation>
        </message>
        <message>
            <source>Overall accuracy on the test samples</source>
            <translation>测试样本的总体精度</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>正在检查重叠</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>软件包</translation>
        </message>
        <message>
            <source>Page with all figures and the confusion matrices.</source>
            <translation>含全部指标和混淆矩阵的页面。</translation>
        </message>
        <message>
            <source>Page with charts and tables.</source>
            <translation>含图表和表格的页面。</translation>
        </message>
        <message>
            <source>Page with charts, tables and the flagged areas.</source>
            <translation>含图表、表格和被标记区域的页面。</translation>
        </message>
        <message>
            <source>Page with the curves, the choice of alpha, accuracies and confusion matrices.</source>
            <translation>含训练曲线、alpha 的选取、精度和混淆矩阵的页面。</translation>
        </message>
        <message>
            <source>Page with the figures and tables.</source>
            <translation>含各项指标和表格的页面。</translation>
        </message>
        <message>
            <source>Page with the figures, the cross table and areas.</source>
            <translation>含各项指标、交叉表和面积的页面。</translation>
        </message>
        <message>
            <source>Page with the figures, the matrix and box plots.</source>
            <translation>含各项指标、混淆矩阵和箱线图的页面。</translation>
        </message>
        <message>
            <source>Parameter stack</source>
            <translation>参数栅格（多波段）</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Part of the image to map. By default the whole image.</source>
            <translation>影像中要制图的部分。默认为整幅影像。</translation>
        </message>
        <message>
            <source>Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.</source>
            <translation>影像中要制图的部分；会扩展到完整的 10 m 像素。默认为整幅影像。</translation>
        </message>
        <message>
            <source>Part of the image; by default the whole of a file. Services need it.</source>
            <translation>影像的一部分；文件默认为全部。对于服务，此项必填。</translation>
        </message>
        <message>
            <source>Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.</source>
            <translation>两个区域的公共部分占较小区域的比例（0 到 1）达到此值时，即视为重叠。</translation>
        </message>
        <message>
            <source>Part of the split</source>
            <translation>使用划分的哪一部分</translation>
        </message>
        <message>
            <source>Part to export; required for services. By default all of a file.</source>
            <translation>要导出的部分；对于服务，此项必填。文件默认为全部。</translation>
        </message>
        <message>
            <source>Part to prepare, widened to whole pixels. By default all that the products cover.</source>
            <translation>要准备的部分，会扩展到完整像素。默认为产品覆盖的全部范围。</translation>
        </message>
        <message>
            <source>Patches of 320 m with four more crops each: the paper's own way, five times the work. Only for comparisons and for models that were trained so.</source>
            <translation>320 m 的图像块，每块另取四个裁剪块：即论文自身的做法，工作量为五倍。仅用于比较，或用于以此方式训练的模型。</translation>
        </message>
        <message>
            <source>Patience (epochs)</source>
            <translation>早停耐心值（轮）</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for where none are given.</source>
            <translation>未给出对象时，查找对象所用的像素大小。</translation>
        </message>
        <message>
            <source>Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller objects and takes longer.</source>
            <translation>查找对象所用的像素大小。该方法针对 1 m 设计；像素越小，找到的对象越小，耗时越长。</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Planning the synthetic town</source>
            <translation>正在规划合成城镇</translation>
        </message>
        <message>
            <source>Plausible classes</source>
            <translation>可信类别</translation>
        </message>
        <message>
            <source>Please cite</source>
            <translation>请引用</translation>
        </message>
        <message>
            <source>Plugin folder</source>
            <translation>插件文件夹</translation>
        </message>
        <message>
            <source>Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.</source>
            <translation>位于各对象边界框中心的点：窗口、编号、对象、平均红绿蓝值、cx 和 cy。</translation>
        </message>
        <message>
            <source>Points of 'Draw accuracy sample' with the class filled in. Points without a class are left out, and so are classes of the map without a labelled point, as long as they cover 5 % of it at most.</source>
            <translation>由“抽取精度样本”得到并已填写类别的点。没有类别的点会被排除；图中没有已标注点的类别也会被排除，前提是它们至多占图面积的 5 %。</translation>
        </message>
        <message>
            <source>Points of each class at least</source>
            <translation>每类的最少点数</translation>
        </message>
        <message>
            <source>Points or lines instead of polygons</source>
            <translation>是点或线，而不是多边形</translation>
        </message>
        <message>
            <source>Polygons of class {title}: {count}, fewer than {fewest}</source>
            <translation>类别 {title} 的多边形有 {count} 个，少于 {fewest} 个</translation>
        </message>
        <message>
            <source>Polygons of known class, which the map's maker should not have trained with. Any CRS. A cell counts when its centre lies in one, and once however many do; an area that holds no centre counts the cell in which it lies, unless that cell's centre lies in another. Cells of areas of different classes are left out. Give either these or a reference map.</source>
            <translation>类别已知的多边形，且制图者训练时不应使用过。CRS 任意。像元的中心位于某个多边形内时，该像元计入；无论位于多少个多边形内，都只计一次。不含任何像元中心的区域计入其所在的像元，除非该像元的中心位于另一区域内。位于不同类别区域的像元会被排除。请在此项与参考图中二者择一。</translation>
        </message>
        <message>
            <source>Polygons to average the parameters in, such as a model's grid cells. Any CRS.</source>
            <translation>在其中对参数取平均的多边形，例如某个模式的网格单元。CRS 任意。</translation>
        </message>
        <message>
            <source>Polygons to measure one by one, such as districts. Any CRS.</source>
            <translation>要逐个测量的多边形，例如行政区。CRS 任意。</translation>
        </message>
        <message>
            <source>Polygons with their class (field class, 1 to 17), or a KML file with a folder for each class; five and more a class.</source>
            <translation>带类别的多边形（字段 class，1 到 17），或每类一个文件夹的 KML 文件；每类五个以上。</translation>
        </message>
        <message>
            <source>Polygons with their class that the training does not use. The training areas themselves would flatter.</source>
            <translation>带类别且未用于训练的多边形。若用训练区本身，结果会过于乐观。</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.</source>
            <translation>带类别的多边形，或按 WUDAPT 模板每类一个文件夹的 KML 或 KMZ 文件。</translation>
        </message>
        <message>
            <source>Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. At least three areas a class; five and more make better models.</source>
            <translation>带类别的多边形，或按 WUDAPT 模板每类一个文件夹的 KML 或 KMZ 文件。每类至少三个区域；五个以上能得到更好的模型。</translation>
        </message>
        <message>
            <source>Prepare Sentinel-2 image</source>
            <translation>准备 Sentinel-2 影像</translation>
        </message>
        <message>
            <source>Pretrained Sentinel-2 stream</source>
            <translation>预训练的 Sentinel-2 分支</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Probabilities of the maps</source>
            <translation>地图的概率</translation>
        </message>
        <message>
            <source>Products or band files</source>
            <translation>产品或波段文件</translation>
        </message>
        <message>
            <source>Published weights</source>
            <translation>已发布的权重</translation>
        </message>
        <message>
            <source>Published weights on this computer</source>
            <translation>本机上已有的已发布权重</translation>
        </message>
        <message>
            <source>Published weights that are not on this computer</source>
            <translation>本机上没有的已发布权重</translation>
        </message>
        <message>
            <source>Put the polygons into one folder per class, or choose the class field.</source>
            <translation>请将多边形按类别放入文件夹（每类一个文件夹），或选择类别字段。</translation>
        </message>
        <message>
            <source>PyTorch build</source>
            <translation>PyTorch 构建版本</translation>
        </message>
        <message>
            <source>Python had kept a damaged file, as a full disk leaves it ({path}). It is removed now: run this again.</source>
            <translation>Python 保留了一个已损坏的文件（{path}），磁盘已满时会留下这样的文件。现已将其删除：请再次运行。</translation>
        </message>
        <message>
            <source>Python of the engine</source>
            <translation>计算引擎的 Python</translation>
        </message>
        <message>
            <source>Python of the engine (empty: the private environment)</source>
            <translation>计算引擎的 Python（留空：专用环境）</translation>
        </message>
        <message>
            <source>Python of the engine, empty without one</source>
            <translation>计算引擎的 Python，没有则为空</translation>
        </message>
        <message>
            <source>Python version</source>
            <translation>Python 版本</translation>
        </message>
        <message>
            <source>QGIS style</source>
            <translation>QGIS 样式</translation>
        </message>
        <message>
            <source>QGIS style (.qml) to load into other layers with the same codes.</source>
            <translation>QGIS 样式（.qml），可加载到代码相同的其他图层。</translation>
        </message>
        <message>
            <source>QGIS's Python</source>
            <translation>QGIS 的 Python</translation>
        </message>
        <message>
            <source>RGB image</source>
            <translation>RGB 影像</translation>
        </message>
        <message>
            <source>RGB image (synthetic)</source>
            <translation>RGB 影像（合成）</translation>
        </message>
        <message>
            <source>Radius (m)</source>
            <translation>半径（m）</translation>
        </message>
        <message>
            <source>Radius of the majority filter in metres; three cells are usual.</source>
            <translation>众数滤波的半径，以米为单位；通常为三个像元。</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>Rare classes get so many; 15 tell little of a class, 50 tell it well.</source>
            <translation>稀有类别抽取此数；15 个点对一个类别说明不了多少，50 个点则足以说明。</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain.</source>
            <translation>LCZ 代码栅格，代码为 1-17、101-107、31-41 或 51-61。用于 w2w 时，其范围须超出 WRF 的模拟区域。</translation>
        </message>
        <message>
            <source>Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for.</source>
            <translation>LCZ 代码栅格，代码为 1-17、101-107、31-41 或 51-61；这些滤波方法针对约 100 m 的像元设计。</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme, of any grid and CRS.</source>
            <translation>采用任意常用代码体系的 LCZ 代码栅格，网格和 CRS 任意。</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme. Suggested are squares that it shows as one class throughout, far from each other.</source>
            <translation>采用任意常用代码体系的 LCZ 代码栅格。所建议的是图中整块均为同一类别、且彼此相距较远的正方形。</translation>
        </message>
        <message>
            <source>Raster of LCZ codes in any usual scheme; the comparison is made on its grid. Of a series the earliest.</source>
            <translation>采用任意常用代码体系的 LCZ 代码栅格；比较在其网格上进行。若为系列，则为最早的一幅。</translation>
        </message>
        <message>
            <source>Raster of LCZ codes of one of the four schemes; any number type and CRS.</source>
            <translation>采用四种代码体系之一的 LCZ 代码栅格；数值类型和 CRS 任意。</translation>
        </message>
        <message>
            <source>Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61.</source>
            <translation>LCZ 代码栅格：1 到 17，或自然类采用 101 到 107，或 WRF 的 31 到 41 或 51 到 61。</translation>
        </message>
        <message>
            <source>Raster of any further features, each band one: Sentinel-1, other seasons, yearly embeddings. Any CRS and resolution; it is read on the 10 m grid of the Sentinel-2 image. 'Train DF4LCZ model' learns a stream of its own from it, and maps need the same bands.</source>
            <translation>任意其他特征的栅格,每个波段一个:Sentinel-1、其他季节、年度嵌入。任意坐标参考系和分辨率;按 Sentinel-2 影像的 10 m 格网读取。'训练 DF4LCZ 模型' 由此学习单独的分支,制图时需要相同的波段。</translation>
        </message>
        <message>
            <source>Raster of the 17 class probabilities that 'Classify local climate zones' writes. Without one, before there is a map, places are suggested that stand for what the image shows.</source>
            <translation>由“局地气候区分类”写出的 17 类概率的栅格。若未给出（尚无图时），则建议能代表影像所示内容的地点。</translation>
        </message>
        <message>
            <source>Raster of the same features as in the model's training set: the same bands in the same order and unit. Any CRS and resolution. Without it, and where it is missing, the other streams decide.</source>
            <translation>与模型训练集相同特征的栅格:波段、顺序和单位相同。任意坐标参考系和分辨率。没有它时,以及在其缺失之处,由其他分支决定。</translation>
        </message>
        <message>
            <source>Raster of the streams' classes of the same run, for a model with two streams.</source>
            <translation>同一次运行的各分支类别的栅格，用于具有两个分支的模型。</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, as 'Prepare Sentinel-2 image' makes it.</source>
            <translation>含波段 B2、B3、B4、B5、B6、B7、B8、B8A、B11 和 B12 的栅格，由“准备 Sentinel-2 影像”生成。</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.</source>
            <translation>含波段 B2、B3、B4、B5、B6、B7、B8、B8A、B11 和 B12 的栅格，按名称查找波段。</translation>
        </message>
        <message>
            <source>Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names, wavelengths or the files of a virtual raster; without these, images of 10, 12 or 13 bands that look like the usual order are understood. Numbers are reflectance x 10000, or what the file's scale and offset make so, or fractions. A pixel is missing where all bands are 0 or the file says so. Any CRS and resolution.</source>
            <translation>包含波段 B2、B3、B4、B5、B6、B7、B8、B8A、B11 和 B12 的栅格。波段按其名称、波长或虚拟栅格的文件识别;没有这些时,可识别看起来按通常顺序排列的 10、12 或 13 个波段的影像。数值为反射率 x 10000,或由文件的比例和偏移得出,或为小数。所有波段均为 0 或文件如此说明之处视为缺失。任意 CRS 和分辨率。</translation>
        </message>
        <message>
            <source>Rasters of the 17 class probabilities that 'Classify local climate zones' writes, one of each map, in their order. Each cell is then believed as far as its own probabilities say, so that two maps show changes already where both are sure; the accuracy and the confusion matrix are not used.</source>
            <translation>“局地气候区分类”写出的 17 个类别概率栅格，每幅地图一个，按地图顺序排列。这样，每个像元的可信程度由其自身的概率决定，因此在两幅地图都确定之处，两幅即可显示变化；此时不使用精度和混淆矩阵。</translation>
        </message>
        <message>
            <source>Reading the codes</source>
            <translation>正在读取代码</translation>
        </message>
        <message>
            <source>Reading the image</source>
            <translation>正在读取影像</translation>
        </message>
        <message>
            <source>Reading the training set</source>
            <translation>正在读取训练集</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>正在读取 {name}</translation>
        </message>
        <message>
            <source>Reading {name} does not come to an end: it is damaged. Download it again.</source>
            <translation>读取 {name} 无法结束：它已损坏。请重新下载。</translation>
        </message>
        <message>
            <source>Reading {name} failed ({error}). The file may be damaged or not fully copied.</source>
            <translation>读取 {name} 失败（{error}）。文件可能已损坏或未完整复制。</translation>
        </message>
        <message>
            <source>Ready models</source>
            <translation>现成模型</translation>
        </message>
        <message>
            <source>Reference and map differ in size: {size} and {mapped_size} values.</source>
            <translation>参考数据与 LCZ 图的大小不同：分别有 {size} 个和 {mapped_size} 个值。</translation>
        </message>
        <message>
            <source>Reference areas</source>
            <translation>参考区</translation>
        </message>
        <message>
            <source>Reference map</source>
            <translation>参考图</translation>
        </message>
        <message>
            <source>Reflectance of {name} is taken as {formula}.</source>
            <translation>{name} 的反射率按 {formula} 计算。</translation>
        </message>
        <message>
            <source>Reflectance offset</source>
            <translation>反射率偏移</translation>
        </message>
        <message>
            <source>Reflectance scale</source>
            <translation>反射率缩放系数</translation>
        </message>
        <message>
            <source>Rendering Sentinel-2</source>
            <translation>正在渲染 Sentinel-2 影像</translation>
        </message>
        <message>
            <source>Rendering the RGB image</source>
            <translation>正在渲染 RGB 影像</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Repeats of another area of the same class</source>
            <translation>与同类的另一区域重复</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Report of the accuracy</source>
            <translation>精度报告</translation>
        </message>
        <message>
            <source>Report of the areas</source>
            <translation>面积报告</translation>
        </message>
        <message>
            <source>Report of the training</source>
            <translation>训练报告</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>重采样</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>分辨率（m）</translation>
        </message>
        <message>
            <source>Resolution of objects (m)</source>
            <translation>对象的分辨率（m）</translation>
        </message>
        <message>
            <source>Resume a stopped training</source>
            <translation>继续已中止的训练</translation>
        </message>
        <message>
            <source>Run 'Import published weights' to make a model of published weights (.h5, .hdf5).</source>
            <translation>请运行'导入已发布的权重',用已发布的权重(.h5、.hdf5)制作模型。</translation>
        </message>
        <message>
            <source>Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named.</source>
            <translation>请勾选“修复”后运行“安装计算引擎”，或将这些软件包安装到您指定的 Python 中。</translation>
        </message>
        <message>
            <source>SAM checkpoints</source>
            <translation>SAM 检查点</translation>
        </message>
        <message>
            <source>SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', which needs none.</source>
            <translation>SAM 需要权重。请给出检查点的路径，或下列之一：{ids}；或选择不需要权重的分割器“superpixels”。</translation>
        </message>
        <message>
            <source>SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's patch; 544 needs a hundredth of the paper's work.</source>
            <translation>SAM 以 1024 像素查看每个图块：图块越小，找到的对象越小，耗时越长。320 为论文的图像块大小；544 的工作量仅为论文的百分之一。</translation>
        </message>
        <message>
            <source>SAM weights</source>
            <translation>SAM 权重</translation>
        </message>
        <message>
            <source>SAM: overlap of doubles</source>
            <translation>SAM：重复对象的重叠度</translation>
        </message>
        <message>
            <source>SAM: patch by patch, as the paper's code</source>
            <translation>SAM：按论文代码逐块处理</translation>
        </message>
        <message>
            <source>SAM: predicted IoU</source>
            <translation>SAM：预测 IoU</translation>
        </message>
        <message>
            <source>SAM: prompts on 320 m</source>
            <translation>SAM：每 320 m 的提示点数</translation>
        </message>
        <message>
            <source>SAM: side of a tile (m)</source>
            <translation>SAM：图块边长（m）</translation>
        </message>
        <message>
            <source>SAM: smallest hole or island (m²)</source>
            <translation>SAM：最小孔洞或孤岛（m²）</translation>
        </message>
        <message>
            <source>SAM: stability</source>
            <translation>SAM：稳定性</translation>
        </message>
        <message>
            <source>Scene {scene} of {scenes}, {megabytes:.1f} MB fetched</source>
            <translation>第 {scene} 景，共 {scenes} 景，已获取 {megabytes:.1f} MB</translation>
        </message>
        <message>
            <source>Scenes with more cloud, by the catalogue's own figure, are not taken.</source>
            <translation>按目录自身给出的云量，云量更大的景不予采用。</translation>
        </message>
        <message>
            <source>Search Sentinel-2 images</source>
            <translation>检索 Sentinel-2 影像</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>查找位置</translation>
        </message>
        <message>
            <source>Second LCZ map</source>
            <translation>第二幅 LCZ 图</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Seed of all that is random; the same seed gives the same model on the same computer.</source>
            <translation>所有随机过程的种子；在同一台计算机上，相同的种子得到相同的模型。</translation>
        </message>
        <message>
            <source>Segment objects</source>
            <translation>分割对象</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>分割器</translation>
        </message>
        <message>
            <source>Segmenting {name} with {recorded}, as for the model's training.</source>
            <translation>正在用 {recorded} 分割 {name}，与模型训练时相同。</translation>
        </message>
        <message>
            <source>Sentinel-2 image</source>
            <translation>Sentinel-2 影像</translation>
        </message>
        <message>
            <source>Sentinel-2 image (synthetic)</source>
            <translation>Sentinel-2 影像（合成）</translation>
        </message>
        <message>
            <source>Sentinel-2 stream</source>
            <translation>Sentinel-2 分支</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>安装与设置</translation>
        </message>
        <message>
            <source>Sets up the engine: a private Python environment with PyTorch, rasterio and the other packages that the networks need, in your user folder. QGIS's own Python is not touched. It downloads some 300 MB, up to 3 GB with support for NVIDIA graphics cards, and takes some minutes; it is needed once, and again after updates of the plugin that need other packages.</source>
            <translation>安装计算引擎：在您的用户文件夹中建立专用的 Python 环境，含 PyTorch、rasterio 以及网络所需的其他软件包。QGIS 自身的 Python 不受影响。需下载约 300 MB，若支持 NVIDIA 显卡则最多 3 GB，耗时几分钟；只需安装一次，插件更新后若需要其他软件包则须再次安装。</translation>
        </message>
        <message>
            <source>Settings in force</source>
            <translation>当前生效的设置</translation>
        </message>
        <message>
            <source>Several layers of polygons ({layers})</source>
            <translation>有多个多边形图层（{layers}）</translation>
        </message>
        <message>
            <source>Several maps are called {names}. Give each a name of its own.</source>
            <translation>有多幅图同名：{names}。请为每幅图指定各自的名称。</translation>
        </message>
        <message>
            <source>Several parts</source>
            <translation>由多个部分组成</translation>
        </message>
        <message>
            <source>Share of a sample's label that goes to the other classes, by how alike they are in the weighted accuracy OAw, so that a confusion with a similar class costs less; 0 leaves labels as they are.</source>
            <translation>样本标签中分给其他类别的比例，按加权精度 OAw 中的相似度分配，使与相似类别的混淆代价较小；0 表示标签保持不变。</translation>
        </message>
        <message>
            <source>Share of cells of the same class OA</source>
            <translation>类别相同的像元比例 OA</translation>
        </message>
        <message>
            <source>Share of the cells of each map that are right, by an assessment of the maps; 0.7 is what published networks reach at most on new cities. A change must be surer than such errors.</source>
            <translation>每幅图中正确像元所占的比例，依据对图的评价；0.7 是已发布网络在新城市最多能达到的水平。变化必须比这样的误差更可靠。</translation>
        </message>
        <message>
            <source>Share of the cells that changed</source>
            <translation>发生变化的像元比例</translation>
        </message>
        <message>
            <source>Share of the extent with data</source>
            <translation>范围内有数据的比例</translation>
        </message>
        <message>
            <source>Share of the ground that changes its class from one map to the next, about.</source>
            <translation>从一幅图到下一幅图类别发生变化的地面所占比例（大约）。</translation>
        </message>
        <message>
            <source>Share of the seen pixels masked as cloud</source>
            <translation>有观测的像素中被当作云而掩膜的比例</translation>
        </message>
        <message>
            <source>Share that makes an overlap</source>
            <translation>构成重叠的比例</translation>
        </message>
        <message>
            <source>Show status</source>
            <translation>显示状态</translation>
        </message>
        <message>
            <source>Side (m)</source>
            <translation>边长（m）</translation>
        </message>
        <message>
            <source>Side of a pixel in metres. 1 m is what the segmentation of DF4LCZ was made for.</source>
            <translation>像素边长，以米为单位。DF4LCZ 的分割针对 1 m 设计。</translation>
        </message>
        <message>
            <source>Side of a place (m)</source>
            <translation>地点的边长（m）</translation>
        </message>
        <message>
            <source>Side of a suggestion (m)</source>
            <translation>建议区的边长（m）</translation>
        </message>
        <message>
            <source>Side of a window; 320 m is what the method was made for.</source>
            <translation>窗口边长；该方法针对 320 m 设计。</translation>
        </message>
        <message>
            <source>Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.</source>
            <translation>LCZ 图的像元边长，以米为单位，须为 10 的倍数。该方法针对 100 m 设计。</translation>
        </message>
        <message>
            <source>Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.</source>
            <translation>城镇边长，以米为单位，须为 100 的倍数。达到 4000 m 时，每类至少有五个街区。</translation>
        </message>
        <message>
            <source>Slivers, thinner than {width:.0f} m</source>
            <translation>狭长碎片，宽度不足 {width:.0f} m</translation>
        </message>
        <message>
            <source>Smaller areas are flagged; 20000 m² are two cells of a 100 m map.</source>
            <translation>面积更小的区域会被标记；20000 m² 相当于 100 m 图上的两个像元。</translation>
        </message>
        <message>
            <source>Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.</source>
            <translation>掩膜中更小的孔洞会被填补，其旁更小的孤岛会被舍弃；论文中为 100。</translation>
        </message>
        <message>
            <source>Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.</source>
            <translation>更小的对象会被舍弃。50 m² 相当于原方法 1 m 影像中的 50 个像素。</translation>
        </message>
        <message>
            <source>Smallest area (m²)</source>
            <translation>最小面积（m²）</translation>
        </message>
        <message>
            <source>Smallest object (m²)</source>
            <translation>最小对象（m²）</translation>
        </message>
        <message>
            <source>Smallest part (m²)</source>
            <translation>最小部分（m²）</translation>
        </message>
        <message>
            <source>Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.</source>
            <translation>最小制图单元保留的最小图斑，以平方米为单位；90000 相当于九个 100 m 像元。</translation>
        </message>
        <message>
            <source>So many metres around the extent come along. A map of the whole extent needs 250 m, since cells are classified from what is around them.</source>
            <translation>范围周围一并取用的米数。要得到整个范围的图需要 250 m，因为像元是根据其周围环境分类的。</translation>
        </message>
        <message>
            <source>So many of the clearest days are taken of each tile; a median needs three or more.</source>
            <translation>每个分幅取最清晰的此数个日期；取中值需要三个以上。</translation>
        </message>
        <message>
            <source>So that large areas do not outweigh small ones; 0 for no limit.</source>
            <translation>使大区域不致压过小区域；0 表示不限。</translation>
        </message>
        <message>
            <source>Softened labels</source>
            <translation>软化标签</translation>
        </message>
        <message>
            <source>Some polygons lie nowhere on Earth: their coordinates do not fit their CRS ({crs}). Assign the right one to the layer.</source>
            <translation>有些多边形不在地球上的任何位置：其坐标与其 CRS（{crs}）不符。请为图层指定正确的 CRS。</translation>
        </message>
        <message>
            <source>Some windows of 320 m not wholly on {image}</source>
            <translation>部分 320 m 的窗口未完全位于 {image} 上</translation>
        </message>
        <message>
            <source>Split of the samples</source>
            <translation>样本划分</translation>
        </message>
        <message>
            <source>Square kilometres of each class in each map, as mapped and by all maps together.</source>
            <translation>每幅图中各类别的平方千米数，分别按该图以及按所有图综合得出。</translation>
        </message>
        <message>
            <source>Squares with rank, reason, the two likeliest classes, and the figures behind.</source>
            <translation>正方形，带有排名、理由、可能性最大的两个类别以及所依据的数值。</translation>
        </message>
        <message>
            <source>Standard error of OA</source>
            <translation>OA 的标准误差</translation>
        </message>
        <message>
            <source>Standard error to aim at</source>
            <translation>目标标准误差</translation>
        </message>
        <message>
            <source>Standardise each band by the training samples' mean and deviation; switch it off only to repeat the paper's experiment.</source>
            <translation>按训练样本的均值和标准差将每个波段标准化；仅在重复论文的实验时才关闭。</translation>
        </message>
        <message>
            <source>Standardise the bands</source>
            <translation>波段标准化</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Status page</source>
            <translation>状态页面</translation>
        </message>
        <message>
            <source>Step of the grid (m)</source>
            <translation>网格步长（m）</translation>
        </message>
        <message>
            <source>Stream of further features</source>
            <translation>其他特征分支</translation>
        </message>
        <message>
            <source>Streams</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>Streams to train: both fuses Sentinel-2 with high-resolution imagery, sentinel2 needs Sentinel-2 alone.</source>
            <translation>要训练的分支：both 融合 Sentinel-2 与高分辨率影像，sentinel2 只需要 Sentinel-2。</translation>
        </message>
        <message>
            <source>Streams were given without the probabilities of the same run. Give both or none.</source>
            <translation>给出了分支，却没有给出同一次运行的概率。请两者都给出，或都不给出。</translation>
        </message>
        <message>
            <source>Streams whose samples are flipped and turned by right angles at random, which makes more of few samples: auto leaves out the paper's graph network, as the paper does.</source>
            <translation>对哪些分支的样本随机翻转并按直角旋转，使较少的样本得到更充分的利用：auto 不包括论文的图网络，与论文一致。</translation>
        </message>
        <message>
            <source>Style LCZ map</source>
            <translation>设置 LCZ 图样式</translation>
        </message>
        <message>
            <source>Style file</source>
            <translation>样式文件</translation>
        </message>
        <message>
            <source>Styled LCZ map</source>
            <translation>设置样式后的 LCZ 图</translation>
        </message>
        <message>
            <source>Suggested places</source>
            <translation>建议的地点</translation>
        </message>
        <message>
            <source>Suggestions of each class</source>
            <translation>每类的建议数</translation>
        </message>
        <message>
            <source>Suggests the places where a training area would teach a model most, from the probabilities of a first map and the areas so far: places that stand for much ground that the map is in doubt about, where its two streams disagree, of classes that have few areas, unlike any area so far and unlike each other. Each comes with its rank and the reasons. Look at each, draw the area of one zone that you find there, train and map again. Before there is a map, give the image alone: the places then stand for what it shows.</source>
            <translation>根据第一幅图的概率和现有区域，建议在哪些地点绘制训练区对模型最有帮助：图中不确定且代表大片地面的地点、两个分支不一致的地点、区域较少的类别的地点，并且与现有各区域不相似、彼此也不相似。每个地点都带有排名和理由。请逐一查看，绘制您在该处发现的单一气候区的区域，然后重新训练和制图。尚无图时，只需给出影像：此时各地点代表影像所示的内容。</translation>
        </message>
        <message>
            <source>Superpixels: distinctness</source>
            <translation>超像素：区分度</translation>
        </message>
        <message>
            <source>Superpixels: texture to ignore (m)</source>
            <translation>超像素：忽略的纹理（m）</translation>
        </message>
        <message>
            <source>Surroundings of a window</source>
            <translation>窗口周边</translation>
        </message>
        <message>
            <source>Table of classes</source>
            <translation>类别表</translation>
        </message>
        <message>
            <source>Table of zones</source>
            <translation>分区表</translation>
        </message>
        <message>
            <source>Table that 'Accuracy of an LCZ map' writes of one of the maps: which classes are taken for which.</source>
            <translation>“LCZ 图精度评价”为其中一幅图写出的表格：哪些类别被误判为哪些类别。</translation>
        </message>
        <message>
            <source>Take objects of another segmenter</source>
            <translation>使用其他分割器的对象</translation>
        </message>
        <message>
            <source>Taking the image from the service.</source>
            <translation>正在从服务获取影像。</translation>
        </message>
        <message>
            <source>Tells how good a model is on samples of a training set that it has not learnt from: all the field's figures, of each stream alone and of their fusion, of each class, with intervals from bootstraps over the training areas. Samples split by polygon tell what a new place would give; samples split at random promise too much.</source>
            <translation>用训练集中模型未学过的样本评估模型的好坏：给出各分支单独、二者融合以及各类的全部常用指标，并给出对训练区自助抽样所得的区间。按多边形划分的样本可说明在新地点会得到怎样的结果；随机划分的样本则过于乐观。</translation>
        </message>
        <message>
            <source>Tells how right an LCZ map is from the labelled points of 'Draw accuracy sample': overall, user's and producer's accuracies, and the true area of each class, all with standard errors. Each class of the map is weighted by its area, so that the many points of rare classes do not count too much. A sample of another map is refused.</source>
            <translation>根据“抽取精度样本”的已标注点说明 LCZ 图的正确程度：总体精度、用户精度和生产者精度，以及各类的真实面积，均带标准误差。图中每个类别按其面积加权，因此稀有类别的大量点不会占过大的比重。属于其他图的样本会被拒绝。</translation>
        </message>
        <message>
            <source>Tells on one page what is ready and what to do about what is not: the engine with its packages and computing devices, models, published weights found on disk, and the settings in force. It changes nothing, and it works without an engine. Send its page along when you report a problem.</source>
            <translation>在一个页面上说明哪些已就绪，以及对未就绪者应做什么：计算引擎及其软件包和计算设备、模型、磁盘上找到的已发布权重，以及当前生效的设置。它不做任何更改，没有计算引擎也能运行。报告问题时，请附上该页面。</translation>
        </message>
        <message>
            <source>Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with the reason, areas of classes with too few of them, areas that are too small, that overlap another, that contradict one of another class, and, where an image is given, that look more like another class in it.</source>
            <translation>逐类说明训练区的情况：数量、面积、周长、形状和顶点数。标记有下列问题的区域并注明原因：所属类别的区域过少；面积过小；与其他区域重叠；与另一类区域矛盾；以及在给出影像时，在影像中更像另一类。</translation>
        </message>
        <message>
            <source>Test samples are those that the training never saw.</source>
            <translation>测试样本是训练中从未用过的样本。</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>文本文件</translation>
        </message>
        <message>
            <source>Text file that names more of them, one path a line, seen from the file's folder: for regions of many tiles.</source>
            <translation>列出更多影像的文本文件，每行一个路径，相对于该文件所在的文件夹：用于由许多分幅组成的区域。</translation>
        </message>
        <message>
            <source>The GeoPackage that 'Segment objects' wrote.</source>
            <translation>由“分割对象”写出的 GeoPackage。</translation>
        </message>
        <message>
            <source>The Python {python} lacks a part of the engine ({error}). Use the engine's own Python, or run 'Install engine' with 'Repair' ticked if it is this.</source>
            <translation>Python {python} 缺少计算引擎的某个部分（{error}）。请使用计算引擎自己的 Python；如果这就是它，请勾选“修复”后运行“安装计算引擎”。</translation>
        </message>
        <message>
            <source>The areas lie too close together for a strict split</source>
            <translation>各区域相距太近，无法进行严格划分</translation>
        </message>
        <message>
            <source>The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.</source>
            <translation>各区域及其大小和形状，每种标记各占一个字段，另有字段说明原因；被标记的区域以轮廓突出显示。</translation>
        </message>
        <message>
            <source>The array {name} of the layer {kind} {number} of {source} holds values that are no numbers (NaN, infinite, or a negative variance): the file is damaged. Download it again.</source>
            <translation>{source} 的层 {kind} {number} 的数组 {name} 含有不是数字的值（NaN、无穷大或负方差）：文件已损坏。请重新下载。</translation>
        </message>
        <message>
            <source>The attribute table of {name} names LCZ classes and does not tell which value each row is of; it is not used. Give it a column Value, or give the class of each value (codes).</source>
            <translation>{name} 的属性表给出了 LCZ 类别名称，但没有说明每一行对应哪个值；因此不使用该表。请为其添加 Value 列，或给出每个值的类别（codes）。</translation>
        </message>
        <message>
            <source>The authorities that QGIS trusts cannot be written to {path} ({error}). Make room there, or set the variable {variable} to a folder that can be written to and start QGIS anew.</source>
            <translation>无法将 QGIS 信任的证书颁发机构写入 {path}（{error}）。请在该处腾出空间，或将变量 {variable} 设为可写入的文件夹，然后重新启动 QGIS。</translation>
        </message>
        <message>
            <source>The band lczFilter is the map's own, band {band} of {name}.</source>
            <translation>波段 lczFilter 取该图自身的波段，即 {name} 的波段 {band}。</translation>
        </message>
        <message>
            <source>The bands of colour in {name}: {count}; objects are found in imagery with red, green and blue. Choose an RGB image.</source>
            <translation>{name} 的颜色波段数为 {count}；查找对象需要含红、绿、蓝波段的影像。请选择一幅 RGB 影像。</translation>
        </message>
        <message>
            <source>The bands of {name} are in different units: {bands} cannot be reflectance x 10000 as the others are ({reason}). Take all bands from one product, or bring them to one unit.</source>
            <translation>{name} 的各波段单位不同：{bands} 不可能像其他波段那样是反射率 × 10000（{reason}）。请使用同一产品的所有波段，或将它们统一为一种单位。</translation>
        </message>
        <message>
            <source>The bands of {name} cover different ground, the least {bands}. Where one of them has no pixel, the image has no data. Check that the files are whole and of one scene.</source>
            <translation>{name} 的各波段覆盖的地面不同，覆盖最少的是 {bands}。只要其中一个波段没有像素，影像在该处就无数据。请检查文件是否完整，且是否属于同一景。</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; another order would fit their numbers about as well. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>{name} 的波段没有名称，按 {order} 的顺序处理；另一种顺序与其数值的符合程度也差不多。请检查顺序，并为波段命名，或按其顺序给出名称（BANDS）。</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and are taken as {order}; but on land the numbers of {bands} are near 0 or hardly differ, as those of a scene classification, a probability, a mask or an aerosol do and no reflectance does. Name the bands in the file, or give their names in their order, and - for those that are none (BANDS).</source>
            <translation>{name} 的波段没有名称，按 {order} 的顺序处理；但在陆地上，{bands} 的数值接近 0 或几乎没有差别，场景分类、概率、掩膜或气溶胶的数值会如此，而反射率不会。请在文件中为波段命名，或按其顺序给出名称，不属于 Sentinel-2 波段的用 -（BANDS）。</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}, and which order they have is not clear. Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>{name} 的波段没有名称，且看上去不是 {count} 个波段的常用顺序 {order}，而其实际顺序并不明确。请在文件中为波段命名，或按其顺序给出名称（BANDS）。</translation>
        </message>
        <message>
            <source>The bands of {name} have no names and do not look like {order}, the usual order of {count}; they look like {found} ({exchanged}). Name the bands in the file, or give their names in their order (BANDS).</source>
            <translation>{name} 的波段没有名称，且看上去不是 {count} 个波段的常用顺序 {order}，而像是 {found}（{exchanged}）。请在文件中为波段命名，或按其顺序给出名称（BANDS）。</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}, they look like no ground, water or cloud known. Check the order, and name the bands or give their names in their order (BANDS).</source>
            <translation>{name} 的波段没有名称；按 {order} 的顺序处理时，看上去不像任何已知的地面、水体或云。请检查顺序，并为波段命名，或按其顺序给出名称（BANDS）。</translation>
        </message>
        <message>
            <source>The bands of {name} have no names; taken in the order {order}.</source>
            <translation>{name} 的波段没有名称；按 {order} 的顺序处理。</translation>
        </message>
        <message>
            <source>The bands of {name} show different ground: no place lies in all of them. Choose files of one scene.</source>
            <translation>{name} 的各波段显示的地面不同：没有任何地点位于所有波段之内。请选择同一景的文件。</translation>
        </message>
        <message>
            <source>The bands of {source} are of {count} times ({times}), not the bands of one image. Make an image of the bands at one time, and name them.</source>
            <translation>{source} 的波段属于 {count} 个时间（{times}），而不是同一幅影像的波段。请制作同一时间各波段的影像，并为波段命名。</translation>
        </message>
        <message>
            <source>The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood. Name the bands, or give their names in their order (BANDS).</source>
            <translation>无法识别 {source} 的波段：{count} 个波段没有已知名称（{listed}）。{needed}若无名称，可识别 10 个（LCZ 波段）、12 个（Level-2A）或 13 个（Level-1C）波段的栅格。请为波段命名，或按其顺序给出名称（BANDS）。</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early.</source>
            <translation>迄今最好的模型保存在 {path} 中，并标记为提前中止。</translation>
        </message>
        <message>
            <source>The best model so far is kept in {path}, marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.</source>
            <translation>迄今最好的模型保存在 {path} 中，并标记为提前中止。要继续，请以相同的设置再次训练，并勾选“继续已中止的训练”。</translation>
        </message>
        <message>
            <source>The block of cells from row {row}, column {column} on</source>
            <translation>从第 {row} 行、第 {column} 列起的单元块</translation>
        </message>
        <message>
            <source>The block of pixels from row {row}, column {column} on</source>
            <translation>从第 {row} 行、第 {column} 列开始的像元块</translation>
        </message>
        <message>
            <source>The cache {folder} cannot be written to ({error}). Make room, or choose another folder for unfinished work in the options.</source>
            <translation>无法写入缓存 {folder}（{error}）。请腾出空间，或在选项中为未完成的工作选择其他文件夹。</translation>
        </message>
        <message>
            <source>The catalogue names a file by {address}, which cannot be fetched. Choose another catalogue.</source>
            <translation>目录以 {address} 指定文件，但无法由此获取。请选择其他目录。</translation>
        </message>
        <message>
            <source>The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m.</source>
            <translation>像元大小必须是 {resolution:g} m 的倍数；实际给出：{cell_size:g} m。</translation>
        </message>
        <message>
            <source>The cells are {coarsest:.0f} m, more than twice the filter's radius of {radius:g} m: nothing changes.</source>
            <translation>像元为 {coarsest:.0f} m，超过滤波半径 {radius:g} m 的两倍：不会有任何变化。</translation>
        </message>
        <message>
            <source>The cells of {name} are {finest:.3g} m, too fine for a radius of {radius:g} m (at most {widest} cells). Bring the map to about 100 m first (Warp, with the mode as resampling).</source>
            <translation>{name} 的像元为 {finest:.3g} m，对于半径 {radius:g} m 过细（最多 {widest} 个像元）。请先将该图转为约 100 m（“变形 (重投影)”，重采样方法选“模式”）。</translation>
        </message>
        <message>
            <source>The checkpoint {path} is damaged ({error}). Train without 'Resume a stopped training'.</source>
            <translation>检查点 {path} 已损坏（{error}）。请不勾选“继续已中止的训练”进行训练。</translation>
        </message>
        <message>
            <source>The class of each value where the map's are other than the usual ones, such as 21=1,22=2,31=A. By default the names, or the LCZ colours, that the map's file gives its values, else the usual codes.</source>
            <translation>图中的值不是常用代码时，各值所对应的类别，例如 21=1,22=2,31=A。默认采用图文件为各值给出的名称或 LCZ 颜色，否则采用常用代码。</translation>
        </message>
        <message>
            <source>The codes of {name} are of the scheme {scheme}.</source>
            <translation>{name} 的代码属于代码体系 {scheme}。</translation>
        </message>
        <message>
            <source>The codes {text} are not understood at {pair}. Give each value once, with its class, such as 21=1,22=2,31=A.</source>
            <translation>代码 {text} 在 {pair} 处无法识别。请给出每个值一次及其类别，例如 21=1,22=2,31=A。</translation>
        </message>
        <message>
            <source>The coordinate reference system {text} is not understood.</source>
            <translation>无法识别坐标参照系 {text}。</translation>
        </message>
        <message>
            <source>The dates run backwards: {start} to {end}. Give the earlier one first.</source>
            <translation>日期先后颠倒：{start} 到 {end}。请先给出较早的日期。</translation>
        </message>
        <message>
            <source>The description in {name} is damaged ({error}). Segment the image again.</source>
            <translation>{name} 中的说明已损坏（{error}）。请重新分割影像。</translation>
        </message>
        <message>
            <source>The device {name} was asked for, but {why}. Choose 'auto' or 'cpu'.</source>
            <translation>请求使用设备 {name}，但{why}。请选择“auto”或“cpu”。</translation>
        </message>
        <message>
            <source>The engine broke (exit code {code}: {last}). Its environment is {python}. Run 'Install engine' with 'Repair' ticked; if it happens again, please report it with {log}.</source>
            <translation>计算引擎出错退出（退出代码 {code}：{last}）。其环境为 {python}。请勾选“修复”后运行“安装计算引擎”；若再次发生，请连同 {log} 一起报告。</translation>
        </message>
        <message>
            <source>The engine crashed ({reason}, exit code {code}: {last}). Lower the batch size, choose a smaller extent or close other programs; if it happens again, run 'Install engine' with 'Repair'.</source>
            <translation>计算引擎崩溃（{reason}，退出代码 {code}：{last}）。请减小批大小、选择更小的范围或关闭其他程序；若再次发生，请勾选“修复”后运行“安装计算引擎”。</translation>
        </message>
        <message>
            <source>The engine ended while it moved the outputs into place: some may be new, others as they were. What is missing lies beside them in files with '.partial-' in their names; keep them until you have all, or run it again.</source>
            <translation>计算引擎在将输出移到目标位置时终止：有些输出可能是新的，另一些则仍是原来的。缺少的内容在它们旁边名称含“.partial-”的文件中；请保留这些文件，直到全部齐备，或重新运行。</translation>
        </message>
        <message>
            <source>The engine is installed already: {folder}</source>
            <translation>计算引擎已安装：{folder}</translation>
        </message>
        <message>
            <source>The engine is ready: {python}</source>
            <translation>计算引擎已就绪：{python}</translation>
        </message>
        <message>
            <source>The engine met an unexpected error ({kind}: {error}). Please report it; the details are in {log}.</source>
            <translation>计算引擎遇到意外错误（{kind}：{error}）。请报告此问题；详细信息见 {log}。</translation>
        </message>
        <message>
            <source>The engine ran out of memory ({last}). Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>计算引擎内存不足（{last}）。请减小批大小、选择更小的范围或关闭其他程序。</translation>
        </message>
        <message>
            <source>The engine ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>计算引擎内存不足。请减小批大小、选择更小的范围或关闭其他程序。</translation>
        </message>
        <message>
            <source>The engine was ended by signal {signal} ({last}). Run the algorithm again.</source>
            <translation>计算引擎被信号 {signal} 终止（{last}）。请再次运行该算法。</translation>
        </message>
        <message>
            <source>The engine was installed, but it does not work here: {words}. Run 'Install engine' with 'Repair' ticked; if it happens again, choose another PyTorch build or another Python.</source>
            <translation>计算引擎已安装，但在此无法工作：{words}。请勾选“修复”后运行“安装计算引擎”；若再次发生，请选择其他 PyTorch 构建版本或其他 Python。</translation>
        </message>
        <message>
            <source>The engine was killed (signal 9), most likely because the computer ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.</source>
            <translation>计算引擎被强行终止（信号 9），很可能是因为计算机内存不足。请减小批大小、选择更小的范围或关闭其他程序。</translation>
        </message>
        <message>
            <source>The engine {state} (looked for {folder}). Run the algorithm 'Install engine' of DF4LCZ once, or name a Python that has its packages in the options or in {variable}.</source>
            <translation>计算引擎{state}（查找位置：{folder}）。请运行一次 DF4LCZ 的算法“安装计算引擎”，或在选项或变量 {variable} 中指定一个装有所需软件包的 Python。</translation>
        </message>
        <message>
            <source>The engine's Python named by {source} does not exist: {path}. Correct or empty it, or run 'Install engine'.</source>
            <translation>计算引擎的 Python 不存在：{path}（来源：{source}）。请更正或清空该项，或运行“安装计算引擎”。</translation>
        </message>
        <message>
            <source>The engine's Python {python} cannot be started ({error}). Run 'Install engine' with 'Repair' ticked.</source>
            <translation>无法启动计算引擎的 Python {python}（{error}）。请勾选“修复”后运行“安装计算引擎”。</translation>
        </message>
        <message>
            <source>The engine's Python {python} did not answer within {seconds} seconds. Wait until this computer is less busy, have the virus scanner leave that folder aside, or set DF4LCZ_DATA to a folder on a faster disk, and run 'Install engine' again.</source>
            <translation>计算引擎的 Python {python} 在 {seconds} 秒内没有响应。请等到这台计算机不太繁忙时，或让病毒扫描程序跳过该文件夹，或将 DF4LCZ_DATA 设为更快磁盘上的文件夹，然后再次运行“安装计算引擎”。</translation>
        </message>
        <message>
            <source>The engine's last words are in {log}.</source>
            <translation>计算引擎最后的输出见 {log}。</translation>
        </message>
        <message>
            <source>The export covers {west:.6g} to {east:.6g}, {south:.6g} to {north:.6g} ({crs}).</source>
            <translation>导出结果覆盖 {west:.6g} 到 {east:.6g}、{south:.6g} 到 {north:.6g}（{crs}）。</translation>
        </message>
        <message>
            <source>The export for {target} is a {endings} file; given: {name}. Give the output a name that ends in {endings}.</source>
            <translation>面向 {target} 的导出结果是 {endings} 文件；实际给出：{name}。请为输出指定以 {endings} 结尾的名称。</translation>
        </message>
        <message>
            <source>The expression {expression} for the parameter {name} cannot be evaluated ({problem}). Correct it, or give a value.</source>
            <translation>参数 {name} 的表达式 {expression} 无法求值（{problem}）。请更正该表达式，或给出一个值。</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: choose a smaller one.</source>
            <translation>无法将范围转换到以米为单位的坐标：请选择更小的范围。</translation>
        </message>
        <message>
            <source>The extent cannot be brought to metres: {error}</source>
            <translation>无法将范围转换到以米为单位的坐标：{error}</translation>
        </message>
        <message>
            <source>The extent is empty: x {xmin} to {xmax}, y {ymin} to {ymax}.</source>
            <translation>范围为空：x {xmin} 到 {xmax}，y {ymin} 到 {ymax}。</translation>
        </message>
        <message>
            <source>The extent to take from the layer '{name}' lies across 180 degrees of longitude, where the service ends. Take the part on each side by itself: let one extent end and the other begin a little before and after 180 degrees.</source>
            <translation>要从图层“{name}”中获取的范围跨越 180 度经线，而服务到此为止。请分别获取两侧的部分：让一个范围在略不到 180 度处结束，另一个在略过 180 度处开始。</translation>
        </message>
        <message>
            <source>The extent {extent} cannot be expressed in {crs}.</source>
            <translation>范围 {extent} 无法用 {crs} 表示。</translation>
        </message>
        <message>
            <source>The extent {given} is empty. Give it as xmin,xmax,ymin,ymax [CRS], or choose it anew.</source>
            <translation>范围 {given} 为空。请写成 xmin,xmax,ymin,ymax [CRS]，或重新选择。</translation>
        </message>
        <message>
            <source>The extent {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} lies outside {name}, which covers {left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choose an extent that meets the image.</source>
            <translation>范围 {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} 位于 {name} 之外；后者覆盖 {left:.6f},{bottom:.6f},{right:.6f},{top:.6f}（{crs}）。请选择与影像相交的范围。</translation>
        </message>
        <message>
            <source>The features of {name} lie far from those that the model has learnt from (band {band}: mean {own:.4g}, in training {mean:.4g} with a deviation of {deviation:.3g}): another scale, unit or product. Check the raster.</source>
            <translation>{name} 的特征与模型所学的相差很大(波段 {band}:均值 {own:.4g},训练时为 {mean:.4g},标准差 {deviation:.3g}):可能是其他尺度、单位或产品。请检查该栅格。</translation>
        </message>
        <message>
            <source>The file system of {folder} has no locks ({error}). See to it that no other window of QGIS does the same at once.</source>
            <translation>{folder} 所在的文件系统不支持文件锁（{error}）。请确保没有其他 QGIS 窗口同时执行相同的操作。</translation>
        </message>
        <message>
            <source>The files of {name} change again and again while they are fetched. Try again later, or choose other dates or another catalogue.</source>
            <translation>{name} 的文件在获取过程中一再变化。请稍后重试，或选择其他日期或其他目录。</translation>
        </message>
        <message>
            <source>The files of {name} declare a scale and an offset of their own, {formula}, and the metadata of its product others, {stated}; those of the files count.</source>
            <translation>{name} 的文件声明了自己的缩放系数和偏移 {formula}，而其产品的元数据声明的是另外的值 {stated}；以文件的为准。</translation>
        </message>
        <message>
            <source>The filtered map {name} has a class on {share:.0%} of the cells of {reader_name} only. w2w takes the filtered classes: the rest will be holes there. Choose the filtered form of the whole map.</source>
            <translation>在 {reader_name} 的像元中，滤波图 {name} 仅在 {share:.0%} 上有类别。w2w 采用滤波后的类别：其余像元在那里会成为空洞。请选择整幅图的滤波结果。</translation>
        </message>
        <message>
            <source>The filtered map {name} has no class where the map {reader_name} lies. Choose the filtered form of the same map, or leave it out to have it made.</source>
            <translation>滤波图 {name} 在图 {reader_name} 所在之处没有类别。请选择同一幅图的滤波结果，或留空由程序生成。</translation>
        </message>
        <message>
            <source>The folder for unfinished work {folder} cannot be written to ({error}). Make room there, or set the variable {variable} to another folder.</source>
            <translation>无法写入存放未完成工作的文件夹 {folder}（{error}）。请在该处腾出空间，或将变量 {variable} 设为其他文件夹。</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here. Name a new or empty folder.</source>
            <translation>文件夹 {destination} 中是其他内容，而不是在此生成的训练集。请指定一个新的或空的文件夹。</translation>
        </message>
        <message>
            <source>The folder {destination} holds other things than a training set made here: {foreign}. Replacing the set would destroy them. Move them away, or name a new or empty folder.</source>
            <translation>文件夹 {destination} 中有不属于在此生成的训练集的其他内容：{foreign}。替换训练集会毁掉它们。请将其移走，或指定一个新的或空的文件夹。</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist and cannot be made ({error}). Choose another place for the output.</source>
            <translation>文件夹 {folder} 不存在且无法创建（{error}）。请为输出选择其他位置。</translation>
        </message>
        <message>
            <source>The folder {folder} is too long for the engine on Windows: {length} characters, {most} at most. Set the variable DF4LCZ_DATA to a short folder such as C:\df4lcz, or let an administrator switch on Windows' long paths, and start QGIS anew.</source>
            <translation>文件夹 {folder} 的路径对于 Windows 上的计算引擎过长：{length} 个字符，最多 {most} 个。请将变量 DF4LCZ_DATA 设为路径较短的文件夹，例如 C:\df4lcz，或请管理员启用 Windows 的长路径，然后重新启动 QGIS。</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made or written to ({error}). Set DF4LCZ_DATA to another one, or make room there.</source>
            <translation>无法创建或写入文件夹 {parent}（{error}）。请将 DF4LCZ_DATA 设为其他文件夹，或在该处腾出空间。</translation>
        </message>
        <message>
            <source>The folder {path} holds no wheels (.whl). Make one by 'make wheelhouse' on a computer with a network, of the same system and version of Python.</source>
            <translation>文件夹 {path} 中没有 wheel 文件（.whl）。请在有网络、系统和 Python 版本相同的计算机上用“make wheelhouse”制作一个。</translation>
        </message>
        <message>
            <source>The further features are learnt, and have no say: the published fusion by alpha is of two streams. Choose the fusion auto, or leave them out to save time.</source>
            <translation>其他特征会被学习，但不起作用：已发表的 alpha 融合只含两个分支。请选择融合方式 auto，或不使用其他特征以节省时间。</translation>
        </message>
        <message>
            <source>The further features gain nothing beyond chance {where} (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): they have no say there. More training areas may change that.</source>
            <translation>其他特征{where}没有超出偶然的增益(每个样本的似然 {low:+.3f} 至 {high:+.3f},{areas} 个区域上的 {level:.0f} % 区间):在那里不起作用。更多训练区可能改变这一点。</translation>
        </message>
        <message>
            <source>The further features gained nothing in the model's training: they have no say in the map.</source>
            <translation>其他特征在模型训练中没有增益:在地图中不起作用。</translation>
        </message>
        <message>
            <source>The further features have no say: the published fusion by alpha is of two streams.</source>
            <translation>其他特征不起作用:已发表的 alpha 融合只含两个分支。</translation>
        </message>
        <message>
            <source>The further features join the fusion {where}: the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>其他特征{where}加入融合:验证样本的似然每个样本提高 {low:.3f} 至 {high:.3f}(轮流留出的 {areas} 个区域上的 {level:.0f} % 区间),精度变化 {accuracy:+.1f} 个百分点。</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are called otherwise than those of the model. They are taken in their order; check that it is the same.</source>
            <translation>训练集 {name} 的其他特征与模型的名称不同。按其顺序使用;请确认顺序相同。</translation>
        </message>
        <message>
            <source>The further features of the training set {name} are missing nearly everywhere: {train} training and {validation} validation samples have them. No stream is trained on them.</source>
            <translation>训练集 {name} 的其他特征几乎处处缺失:只有 {train} 个训练样本和 {validation} 个验证样本具有。不为其训练分支。</translation>
        </message>
        <message>
            <source>The fusion gains nothing beyond chance on the validation samples (likelihood {low:+.3f} to {high:+.3f} a sample, {level:.0f} % interval over {areas} areas): the {stream} stream decides alone. More training areas may change that.</source>
            <translation>在验证样本上，融合的增益未超出偶然范围（每个样本的似然 {low:+.3f} 到 {high:+.3f}，{areas} 个区域的 {level:.0f} % 区间）：由 {stream} 分支单独决定。增加训练区可能会改变这一结果。</translation>
        </message>
        <message>
            <source>The graph network of {source} takes {count} features of each object, and the file does not say which; here it is given five, the mean red, green and blue and the centre. Choose weights that were trained on these.</source>
            <translation>{source} 的图网络对每个对象读取 {count} 个特征，而文件未说明是哪些；此处向其提供五个特征：红、绿、蓝的平均值以及中心。请选择以这些特征训练的权重。</translation>
        </message>
        <message>
            <source>The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.</source>
            <translation>显卡内存不足。请减小批大小或选择设备“cpu”。</translation>
        </message>
        <message>
            <source>The image cannot be written to {path} ({error}). Make room there, or choose another place.</source>
            <translation>无法将图像写入 {path}（{error}）。请在该处腾出空间，或选择其他位置。</translation>
        </message>
        <message>
            <source>The image in which the objects were found, a file: colours are then taken inside the window only, as the method has it. Without it each object has its colour as a whole.</source>
            <translation>查找对象时所用的影像，须为文件：这样颜色只取窗口之内的部分，与原方法一致。若无此影像，每个对象取其整体的颜色。</translation>
        </message>
        <message>
            <source>The image {image} shows no place of {name}. Check the coordinate reference systems of both, or choose an image of the same city.</source>
            <translation>影像 {image} 不包含 {name} 的任何位置。请检查两者的坐标参照系，或选择同一城市的影像。</translation>
        </message>
        <message>
            <source>The images cover {share:.1%} of the extent, and what is made ends where they end. Give those of the tiles beside them, too, or choose a smaller extent.</source>
            <translation>影像覆盖范围的 {share:.1%}，生成的结果止于影像的边缘。请一并给出相邻分幅的影像，或选择更小的范围。</translation>
        </message>
        <message>
            <source>The instances of the training set {name} come from another segmenter ({theirs}) or other settings than those of the model ({ours}). The figures of the Google Earth stream say little.</source>
            <translation>训练集 {name} 的实例来自与模型（{ours}）不同的分割器（{theirs}）或不同的设置。Google Earth 分支的指标参考价值不大。</translation>
        </message>
        <message>
            <source>The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image with '{name}', or use what was made with '{segmenter}'.</source>
            <translation>这些实例由分割器“{segmenter}”生成，而{what}由“{name}”生成。请用“{name}”分割影像，或使用以“{segmenter}”生成的结果。</translation>
        </message>
        <message>
            <source>The instances were made with other settings of '{name}' than {what} ({listed}). Segment the image again with the same settings.</source>
            <translation>这些实例与{what}虽都由“{name}”生成，但设置不同（{listed}）。请以相同的设置重新分割影像。</translation>
        </message>
        <message>
            <source>The largest objects of a window become its nodes, at most so many.</source>
            <translation>窗口中最大的若干对象成为其节点，最多为此数。</translation>
        </message>
        <message>
            <source>The layer '{name}' cannot be copied for the engine: {problem}. Save its edits, or save it as a GeoPackage (Export &gt; Save Features As), and use that.</source>
            <translation>无法为计算引擎复制图层“{name}”：{problem}。请保存其编辑，或将其保存为 GeoPackage（导出 &gt; 要素另存为…）并使用该文件。</translation>
        </message>
        <message>
            <source>The layer '{name}' goes around the Earth, which no image in metres does. Choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>图层“{name}”环绕地球一周，而以米为单位的影像无法如此。请选择要从中获取的范围，例如地图画布的范围。</translation>
        </message>
        <message>
            <source>The layer '{name}' has a filter ({filter}), but its file is read whole here. Remove the filter (Layer &gt; Filter); to leave features out, delete them in a copy of the file.</source>
            <translation>图层“{name}”设有过滤器（{filter}），但此处会读取其整个文件。请移除过滤器（图层 &gt; 过滤）；若要排除某些要素，请在文件的副本中将其删除。</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved. Save them (Layer &gt; Save Layer Edits).</source>
            <translation>图层“{name}”有未保存的编辑。请保存（图层 &gt; 保存图层编辑）。</translation>
        </message>
        <message>
            <source>The layer '{name}' has edits that are not saved; they count too.</source>
            <translation>图层“{name}”有未保存的编辑；这些编辑也会计入。</translation>
        </message>
        <message>
            <source>The layer '{name}' has no coordinate reference system. Assign one to it.</source>
            <translation>图层“{name}”没有坐标参照系。请为其指定一个。</translation>
        </message>
        <message>
            <source>The layer '{name}' has no data settings of its own (Layer properties &gt; Transparency) that the engine cannot read from the file: {values}. Save the layer with them as a GeoTIFF first (Export &gt; Save As).</source>
            <translation>图层“{name}”自身设置了计算引擎无法从文件中读取的数据选项（图层属性 &gt; 透明度）：{values}。请先将该图层连同这些设置保存为 GeoTIFF（导出 &gt; 另存为…）。</translation>
        </message>
        <message>
            <source>The layer '{name}' is a KML file on the network, whose folders may say the classes. Download the file, add it as a layer, and use that.</source>
            <translation>图层“{name}”是网络上的 KML 文件，其文件夹可能说明类别。请下载该文件，将其添加为图层，并使用该图层。</translation>
        </message>
        <message>
            <source>The layer '{name}' is a service without end; choose the extent to take from it, for example the extent of the map canvas.</source>
            <translation>图层“{name}”是没有边界的服务；请选择要从中获取的范围，例如地图画布的范围。</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a file (it is provided by '{provider}'). Save it as a GeoPackage first.</source>
            <translation>图层“{name}”不是文件（由“{provider}”提供）。请先将其保存为 GeoPackage。</translation>
        </message>
        <message>
            <source>The layer '{name}' is not a raster file (it is provided by '{provider}'). Save it as a GeoTIFF first (Export &gt; Save As), or use 'Export imagery' for tile services.</source>
            <translation>图层“{name}”不是栅格文件（由“{provider}”提供）。请先将其保存为 GeoTIFF（导出 &gt; 另存为…），切片服务则可使用“导出影像”。</translation>
        </message>
        <message>
            <source>The layer '{name}' shows nothing in the extent. Choose another extent or layer.</source>
            <translation>图层“{name}”在该范围内不显示任何内容。请选择其他范围或图层。</translation>
        </message>
        <message>
            <source>The layer of {name} was given the coordinate reference system {given} in QGIS; its objects lie along the pixels of an image in {own}. Give it that one (Layer properties &gt; Source); if it is wrong, give the image the right one and segment it again.</source>
            <translation>{name} 的图层在 QGIS 中被指定了坐标参照系 {given}；而其对象沿着 {own} 下的影像的像素边界。请为图层指定后者（图层属性 &gt; 源）；若后者有误，请为影像指定正确的坐标参照系并重新分割。</translation>
        </message>
        <message>
            <source>The layer {layer} of {name} lacks {lack}. Choose the GeoPackage that 'Segment objects' wrote; a copy saved in another format does not keep it.</source>
            <translation>{name} 的图层 {layer} 缺少{lack}。请选择由“分割对象”写出的 GeoPackage；另存为其他格式的副本不会保留这些信息。</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the ground only; elsewhere it counts as unknown. Where missing means 0, as of heights of buildings where there is none, fill it with 0 first.</source>
            <translation>图层 {name} 只在 {share:.0f} % 的地面上有值；其余视为未知。若缺失表示 0（如没有建筑物处的建筑高度），请先用 0 填充。</translation>
        </message>
        <message>
            <source>The layer {name} has values on {share:.0f} % of the map only, in training it had on {trained:.0f} %. Elsewhere it counts as unknown, or the Sentinel-2 stream decides alone.</source>
            <translation>图层 {name} 只在地图的 {share:.0f} % 上有值，训练时为 {trained:.0f} %。其余视为未知，或由 Sentinel-2 分支单独决定。</translation>
        </message>
        <message>
            <source>The layer {name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, and all others are {low:.6g} to {high:.6g}: no data that the file does not declare, which would count too. Declare it as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>图层 {name} 在所查看的像素中有 {share:.3g} % 的值为 {value:.15g}，其余的值均在 {low:.6g} 到 {high:.6g} 之间：这是文件未声明的无数据值，它也会被计入。请将其声明为无数据（栅格 &gt; 转换 &gt; 转换格式，或图层的透明度设置）。</translation>
        </message>
        <message>
            <source>The layers of objects have {count} bands together; at most {most} can be used. Leave some out.</source>
            <translation>对象的图层共有 {count} 个波段；最多可用 {most} 个。请去掉一些。</translation>
        </message>
        <message>
            <source>The layers of objects of the training set {name} ({own}) are called otherwise than those of the model ({needed}). They are taken in their order; check that it is the same.</source>
            <translation>训练集 {name} 的对象图层（{own}）与模型的对象图层（{needed}）名称不同。按其顺序使用；请确认顺序相同。</translation>
        </message>
        <message>
            <source>The legend of {name} in QGIS gives its values other classes than those that are read: {names}. A legend does not count. If it is right, give the class of each value (codes): {codes}.</source>
            <translation>{name} 在 QGIS 中的图例赋予其值的类别与所读取的不同：{names}。图例不作数。若图例正确，请给出每个值的类别（codes）：{codes}。</translation>
        </message>
        <message>
            <source>The list of images {path} cannot be read ({error}). Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>无法读取影像列表 {path}（{error}）。请提供每行一个影像路径的文本文件（UTF-8）。</translation>
        </message>
        <message>
            <source>The list of weights of the model {name} is damaged: {error}. Copy or make it again.</source>
            <translation>模型 {name} 的权重列表已损坏：{error}。请重新复制或生成该模型。</translation>
        </message>
        <message>
            <source>The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. Codes given for the map are those of this one, too, unless this plugin made it. Without it, it is the map's own band of that name, else the Gaussian filter makes it. Used for w2w only.</source>
            <translation>用于 w2w 的 lczFilter 波段的图，w2w 优先使用该波段；若此图有同名波段则取该波段。为 LCZ 图给出的代码也适用于此图，除非此图由本插件生成。若未给出，则取 LCZ 图自身的同名波段，否则由高斯滤波生成。仅用于 w2w。</translation>
        </message>
        <message>
            <source>The map that the sample was drawn from.</source>
            <translation>抽取样本所依据的 LCZ 图。</translation>
        </message>
        <message>
            <source>The matrix with its totals and accuracies.</source>
            <translation>混淆矩阵及其合计和精度。</translation>
        </message>
        <message>
            <source>The median reflectance of {name} is {middle:.4g}, the brightest {high:.4g} ({formula}); 0.01 to 0.5 is usual, more is snow or cloud. {wanted}</source>
            <translation>{name} 的反射率中位数为 {middle:.4g}，最亮处为 {high:.4g}（{formula}）；通常为 0.01 到 0.5，更大则为雪或云。{wanted}</translation>
        </message>
        <message>
            <source>The metadata of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>模型 {name} 的元数据与其 SHA-256 值不符：文件被更改或已损坏。请重新复制或生成该模型。</translation>
        </message>
        <message>
            <source>The metadata of the model {name} is damaged: {error}. Make the model again.</source>
            <translation>模型 {name} 的元数据已损坏：{error}。请重新生成该模型。</translation>
        </message>
        <message>
            <source>The metadata of the model {name} lacks {missing}. Make the model again.</source>
            <translation>模型 {name} 的元数据缺少 {missing}。请重新生成该模型。</translation>
        </message>
        <message>
            <source>The metadata of {name} does not state which number is reflectance 1; {number:g} is taken.</source>
            <translation>{name} 的元数据未说明哪个数值表示反射率 1；采用 {number:g}。</translation>
        </message>
        <message>
            <source>The metadata {name} is damaged or unsafe ({error}). Download the product again.</source>
            <translation>元数据 {name} 已损坏或不安全（{error}）。请重新下载该产品。</translation>
        </message>
        <message>
            <source>The metadata {name} states the offset of some bands only, not of {missing}. Download the product again.</source>
            <translation>元数据 {name} 只说明了部分波段的偏移，未说明 {missing} 的偏移。请重新下载该产品。</translation>
        </message>
        <message>
            <source>The metadata {path} is of {told}, but {file} is of another product by its name: by wrong metadata its numbers would be 1000 too high or too low. Put the images of each product into a folder of their own with their own metadata, or without any and state the offset.</source>
            <translation>元数据 {path} 属于 {told}，但从名称看 {file} 属于另一产品：若用错元数据，其数值会偏高或偏低 1000。请将每个产品的影像连同其自身的元数据放入单独的文件夹，或不放元数据并给出偏移。</translation>
        </message>
        <message>
            <source>The middle of one window. Give this or an extent.</source>
            <translation>单个窗口的中心。请给出此项或范围。</translation>
        </message>
        <message>
            <source>The model file to write.</source>
            <translation>要写出的模型文件。</translation>
        </message>
        <message>
            <source>The model file to write; the checkpoint to resume from lies beside it until the training is done.</source>
            <translation>要写出的模型文件；训练完成之前，用于继续训练的检查点存放在它旁边。</translation>
        </message>
        <message>
            <source>The model has a Google Earth stream, and none of the {total} samples of {name} has a graph of objects: the model is judged without that stream. To judge the fusion, create the training set with an RGB image.</source>
            <translation>该模型有 Google Earth 分支，而 {name} 的 {total} 个样本均没有实例图：将在没有该分支的情况下评估模型。若要评估融合，请用 RGB 影像创建训练集。</translation>
        </message>
        <message>
            <source>The model has a stream of {count} further features; the training set {name} has {own}. The model is judged without that stream.</source>
            <translation>模型有一个含 {count} 个其他特征的分支;训练集 {name} 有:{own}。评估时不含该分支。</translation>
        </message>
        <message>
            <source>The model has learnt from {count} further features too, and none are given: the other streams decide without them.</source>
            <translation>模型还从 {count} 个其他特征中学习,而此处未给出:由其他分支决定。</translation>
        </message>
        <message>
            <source>The model looks at other details of objects than this plugin measures ({unknown}). Update the plugin or choose another model.</source>
            <translation>该模型考察的对象特征与本插件测量的不同（{unknown}）。请更新插件或选择其他模型。</translation>
        </message>
        <message>
            <source>The model looks at the imagery inside the objects, and only objects were given. Give the RGB image that they were found in as well.</source>
            <translation>该模型考察对象内部的影像，而只给出了对象。请同时给出查找对象时所用的 RGB 影像。</translation>
        </message>
        <message>
            <source>The model was trained with the split {own} of this set, and is judged on samples of the split {split}: it may have learnt from them. Choose the split {own}.</source>
            <translation>该模型用此训练集的 {own} 划分训练，而在 {split} 划分的样本上评估：它可能已从这些样本学习过。请选择 {own} 划分。</translation>
        </message>
        <message>
            <source>The model {model} cannot tell which classes are plausible: its thresholds come from the validation areas of a training here, of which there must be nine or more, and hold for its own fusion. Choose another model, leave Alpha empty, or leave the raster of plausible classes out.</source>
            <translation>模型 {model} 无法判断哪些类别可信：其阈值来自在此训练时的验证区（至少需要九个），并且只适用于其自身的融合。请选择其他模型、将 Alpha 留空，或不输出可信类别栅格。</translation>
        </message>
        <message>
            <source>The model {model} does not record the segmenter of its instances.</source>
            <translation>模型 {model} 没有记录其实例所用的分割器。</translation>
        </message>
        <message>
            <source>The model {model} does not record which segmenter its instances came from. Segment the image with 'Segment objects', give the result as objects in the image, and tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>模型 {model} 没有记录其实例来自哪个分割器。请用“分割对象”分割影像，将结果作为“影像中的对象”给出，并勾选“使用其他分割器的对象”（force_segmenter）。</translation>
        </message>
        <message>
            <source>The model {model} does not tell what it has learnt from. Train it again, or leave the raster of applicability out.</source>
            <translation>模型 {model} 未说明它从什么学习。请重新训练，或不输出适用性栅格。</translation>
        </message>
        <message>
            <source>The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. Choose a model trained with RGB, or leave them out.</source>
            <translation>模型 {model} 只有 Sentinel-2 分支，不能使用 RGB 影像或实例。请选择用 RGB 训练的模型，或不给出这些数据。</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the ground of {count} of the {total} samples that it is judged on, in this image or another: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set of other places.</source>
            <translation>模型 {model} 已从用于评估它的 {total} 个样本中 {count} 个所在的地面学习过（在此影像或其他影像中）：其数值高于新地点会得到的数值。请选择训练该模型所用的划分，或其他地点的训练集。</translation>
        </message>
        <message>
            <source>The model {model} has learnt from the training areas of {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>模型 {model} 已从用于评估它的 {total} 个样本中 {count} 个样本所在的训练区学习过：其数值高于新地点会得到的数值。请选择训练该模型所用的划分，或它未见过的训练集。</translation>
        </message>
        <message>
            <source>The model {model} has learnt from {count} of the {total} samples that it is judged on: its figures are higher than a new place would give. Choose the split that it was trained with, or a training set that it does not know.</source>
            <translation>模型 {model} 已从用于评估它的 {total} 个样本中的 {count} 个学习过：其数值高于新地点会得到的数值。请选择训练该模型所用的划分，或它未见过的训练集。</translation>
        </message>
        <message>
            <source>The model {model} has no Sentinel-2 stream to start from. Choose another one.</source>
            <translation>模型 {model} 没有可作为起点的 Sentinel-2 分支。请选择其他模型。</translation>
        </message>
        <message>
            <source>The model {model} has no stream of further features. Choose a model trained with them, or leave them out.</source>
            <translation>模型 {model} 没有其他特征的分支。请选择用其训练的模型,或不提供其他特征。</translation>
        </message>
        <message>
            <source>The model {model} has no {stream} stream.</source>
            <translation>模型 {model} 没有 {stream} 分支。</translation>
        </message>
        <message>
            <source>The model {model} looks at heights or other layers of objects: {needed}. Give these layers of the place (layers), in this order and unit; or leave out the RGB image, and the Sentinel-2 stream decides alone.</source>
            <translation>模型 {model} 使用对象的高度或其他图层：{needed}。请按此顺序和单位给出此地的这些图层 (layers)；或不给出 RGB 影像，由 Sentinel-2 分支单独决定。</translation>
        </message>
        <message>
            <source>The model {model} looks at these layers of objects: {needed}; the training set {name} has: {own}. Create the set with the same layers, or choose another model.</source>
            <translation>模型 {model} 使用对象的这些图层：{needed}；训练集 {name} 有：{own}。请用相同的图层创建训练集，或选择其他模型。</translation>
        </message>
        <message>
            <source>The model {model} looks at {count} layers of objects ({needed}); given: {given}. Give the same number of bands, in this order and unit.</source>
            <translation>模型 {model} 使用对象的 {count} 个图层（{needed}）；给出的是：{given}。请按此顺序和单位给出相同数量的波段。</translation>
        </message>
        <message>
            <source>The model {model} takes the bands {bands}; the training set {name} has {own_bands}. Choose a model for the same bands.</source>
            <translation>模型 {model} 使用波段 {bands}；训练集 {name} 的波段为 {own_bands}。请选择波段相同的模型。</translation>
        </message>
        <message>
            <source>The model {model} tells apart the classes {classes}, not 1 to 17. Choose a model of all 17 local climate zones.</source>
            <translation>模型 {model} 区分的类别是 {classes}，而不是 1 到 17。请选择区分全部 17 个局地气候区的模型。</translation>
        </message>
        <message>
            <source>The model {model} was trained without heights or other layers of objects and cannot use {given}. Leave them out, or choose a model that was trained with such layers.</source>
            <translation>模型 {model} 训练时没有对象的高度或其他图层，不能使用 {given}。请不要给出，或选择用此类图层训练的模型。</translation>
        </message>
        <message>
            <source>The model {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>模型 {name} 的格式版本为 {version}；本插件最高可读取 {format_version}。请更新插件。</translation>
        </message>
        <message>
            <source>The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or download it again.</source>
            <translation>模型 {name} 被截断：权重应有 {end:,} 字节，实有 {data_bytes:,} 字节。请重新复制或下载。</translation>
        </message>
        <message>
            <source>The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or choose another model.</source>
            <translation>未知的模型架构 {architecture}。已知的有：{architectures}。请更新插件或选择其他模型。</translation>
        </message>
        <message>
            <source>The model's fusion gained nothing in its training: the Sentinel-2 stream decides alone, and the RGB image changes nothing. Choose an alpha to fuse all the same.</source>
            <translation>该模型的融合在训练中没有增益：由 Sentinel-2 分支单独决定，RGB 影像不产生任何影响。若仍要融合，请选择一个 alpha。</translation>
        </message>
        <message>
            <source>The model's options do not fit its architecture {architecture}: {error}.</source>
            <translation>模型的选项与其架构 {architecture} 不符：{error}。</translation>
        </message>
        <message>
            <source>The most places that are suggested for each class.</source>
            <translation>每类最多建议的地点数。</translation>
        </message>
        <message>
            <source>The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose the SAFE folder or zip. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>从 {name} 的名称看不出是哪个 Sentinel-2 波段。请按波段命名文件（例如 B02.jp2），或选择 SAFE 文件夹或 zip 文件。含全部波段的影像无需准备：请直接将其用于“局地气候区分类”。</translation>
        </message>
        <message>
            <source>The network looks at the texture and shape of objects, which this training set does not tell. Create the set again with 'Create training set' and the RGB image.</source>
            <translation>该网络考察对象的纹理和形状，而此训练集没有这些信息。请用“创建训练集”和 RGB 影像重新创建训练集。</translation>
        </message>
        <message>
            <source>The network of {source} is not known ({counts}). Known: Sen2LCZ-Net, ResNet v2 and 3D ResNet11 for Sentinel-2, the graph network of DF4LCZ for high-resolution imagery.</source>
            <translation>无法识别 {source} 的网络（{counts}）。已知的有：用于 Sentinel-2 的 Sen2LCZ-Net、ResNet v2 和 3D ResNet11，以及用于高分辨率影像的 DF4LCZ 图网络。</translation>
        </message>
        <message>
            <source>The network of {source} is of an unlikely size ({options}). Choose another file.</source>
            <translation>{source} 的网络大小不合理（{options}）。请选择其他文件。</translation>
        </message>
        <message>
            <source>The network of {source} takes {count} bands, and the file does not say which; networks are given the ten Sentinel-2 bands {bands} here. Choose weights that were trained on these.</source>
            <translation>{source} 的网络读取 {count} 个波段，而文件未说明是哪些；此处向网络提供十个 Sentinel-2 波段 {bands}。请选择以这些波段训练的权重。</translation>
        </message>
        <message>
            <source>The network of {source} tells {classes} classes apart, and the file does not say which; maps here have the 17 local climate zones. Choose weights of all 17.</source>
            <translation>{source} 的网络区分 {classes} 个类别，而文件未说明是哪些；此处的地图有 17 个局地气候区。请选择包含全部 17 类的权重。</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which the training set {name} does not have. Create the set again, or choose another network.</source>
            <translation>该网络使用窗口的真实周边，而训练集 {name} 没有周边。请重新创建训练集，或选择其他网络。</translation>
        </message>
        <message>
            <source>The network sees real surroundings of its windows, which this training set does not have. Create the set with 'Create training set', or train a network with the surroundings 'zeros'.</source>
            <translation>该网络使用窗口的真实周边，而此训练集没有周边。请用“创建训练集”生成训练集，或以周边“zeros”训练网络。</translation>
        </message>
        <message>
            <source>The network {name} ({loader}) is not what a network of the {stream} stream must be: {problem}. Check it against the contract in streams/contract.py.</source>
            <translation>网络 {name}（{loader}）不符合对 {stream} 分支网络的要求：{problem}。请对照 streams/contract.py 中的约定进行检查。</translation>
        </message>
        <message>
            <source>The network {network} knows the published five features of an object only: the layers of the training set ({layers}) are left out. Choose gcn2 to learn from them.</source>
            <translation>网络 {network} 只认识对象的五个已发表特征：训练集的图层（{layers}）不予使用。要从中学习，请选择 gcn2。</translation>
        </message>
        <message>
            <source>The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions. With 10000, a scale and an offset that the file declares count, and fractions are known as such.</source>
            <translation>表示反射率 1 的数值:原样交付的产品为 10000,小数为 1。为 10000 时,采用文件声明的比例和偏移,小数会被自动识别。</translation>
        </message>
        <message>
            <source>The numbers of {name} are neither reflectance as fractions nor reflectance x 10000: their median is {middle:.4g} by the scale and offset that the file declares, if any. Give the reflectance scale and offset.</source>
            <translation>{name} 的数值既不是以小数表示的反射率，也不是反射率 × 10000：按文件所声明的缩放系数和偏移（若有），其中位数为 {middle:.4g}。请给出反射率缩放系数和偏移。</translation>
        </message>
        <message>
            <source>The numbers of {name} cannot be reflectance x {scale:g}: {reason}. They range from {low:g} to {high:g}. {wanted} Declare no data in the file where it is that.</source>
            <translation>{name} 的数值不可能是反射率 × {scale:g}：{reason}。数值范围为 {low:g} 到 {high:g}。{wanted}若某些数值表示无数据，请在文件中如此声明。</translation>
        </message>
        <message>
            <source>The objects were found in {source}, whose numbers were stretched to colours otherwise than those of {name} ({theirs}; {own}): it is another image, was changed, or other bands are shown. Colours are measured in {name} by its own limits. Give the image that the objects were found in, or segment {name}.</source>
            <translation>对象是在 {source} 中找到的，其数值拉伸为颜色的方式与 {name} 不同（{theirs}；{own}）：它是另一幅影像、已被更改，或显示的是其他波段。{name} 中的颜色按其自身的界限测量。请给出查找对象时所用的影像，或对 {name} 进行分割。</translation>
        </message>
        <message>
            <source>The package {name} has version {installed}; needed: {required}.</source>
            <translation>软件包 {name} 的版本为 {installed}；需要：{required}。</translation>
        </message>
        <message>
            <source>The package {name} is missing.</source>
            <translation>缺少软件包 {name}。</translation>
        </message>
        <message>
            <source>The parameter {name} holds a null character. Give it without.</source>
            <translation>参数 {name} 含有空字符。请去掉空字符后给出。</translation>
        </message>
        <message>
            <source>The parameter {name} is missing: {help}.</source>
            <translation>缺少参数 {name}：{help}。</translation>
        </message>
        <message>
            <source>The parameter {name} must be a number, its decimals after a point (0.5); given: {value}.</source>
            <translation>参数 {name} 必须为数字，小数部分写在小数点之后（0.5）；实际给出：{value}。</translation>
        </message>
        <message>
            <source>The parameter {name} must be a whole number; given: {value}.</source>
            <translation>参数 {name} 必须为整数；实际给出：{value}。</translation>
        </message>
        <message>
            <source>The parameter {name} must be one of {choices}; given: {value}.</source>
            <translation>参数 {name} 必须是下列之一：{choices}；实际给出：{value}。</translation>
        </message>
        <message>
            <source>The parameter {name} must be true or false; given: {value}.</source>
            <translation>参数 {name} 必须为 true 或 false；实际给出：{value}。</translation>
        </message>
        <message>
            <source>The parameter {name} must be {bounds}; given: {number}.</source>
            <translation>参数 {name} 必须{bounds}；实际给出：{number}。</translation>
        </message>
        <message>
            <source>The parameter {name} must be {kind}; given: {value}.</source>
            <translation>参数 {name} 必须是 {kind} 类型；实际给出：{value}。</translation>
        </message>
        <message>
            <source>The parameter {name} names no file: {value}. Give a path of ordinary characters.</source>
            <translation>参数 {name} 不是文件名:{value}。请给出由普通字符组成的路径。</translation>
        </message>
        <message>
            <source>The part of the Earth that you want a map of, in any coordinate reference system.</source>
            <translation>您想要制图的地球区域，可用任意坐标参考系。</translation>
        </message>
        <message>
            <source>The part of the Earth that you want, in any coordinate reference system.</source>
            <translation>所需的地球上的区域，坐标参照系任意。</translation>
        </message>
        <message>
            <source>The part that was there already is not of {name}: fetched anew.</source>
            <translation>已有的部分不属于 {name}：重新获取。</translation>
        </message>
        <message>
            <source>The part {part} of {name} holds numbers that no sample has ({low} to {high}). Copy the training set again.</source>
            <translation>{name} 的 {part} 部分含有不对应任何样本的编号（{low} 到 {high}）。请重新复制训练集。</translation>
        </message>
        <message>
            <source>The part {part} of {name} names samples more than once. Copy the training set again.</source>
            <translation>{name} 的 {part} 部分重复列出了某些样本。请重新复制训练集。</translation>
        </message>
        <message>
            <source>The patches of {name} hold digital numbers; divided by 10000 to be reflectance.</source>
            <translation>{name} 的图像块存放的是 DN 值；已除以 10000 转为反射率。</translation>
        </message>
        <message>
            <source>The pixels of the layer '{name}' are {own} m wide here, coarser than the {asked} m asked for: the image shows nothing finer than they do. Choose a coarser resolution or a finer layer; of tiles, one with a higher greatest zoom level.</source>
            <translation>图层“{name}”的像素在此处宽 {own} m，比要求的 {asked} m 更粗：影像不会显示比其更细的内容。请选择更粗的分辨率或更精细的图层；对于切片，请选择最大缩放级别更高的图层。</translation>
        </message>
        <message>
            <source>The pixels of {name} are {pixel_m:.1f} m wide; buildings and trees are seen in imagery of {coarsest_m:g} m and finer only. Choose finer imagery.</source>
            <translation>{name} 的像素宽 {pixel_m:.1f} m；只有在 {coarsest_m:g} m 或更精细的影像中才能看清建筑和树木。请选择更精细的影像。</translation>
        </message>
        <message>
            <source>The place {text} cannot be expressed in {crs}.</source>
            <translation>地点 {text} 无法用 {crs} 表示。</translation>
        </message>
        <message>
            <source>The places are {found:.0f} m wide, as the map's cells have it.</source>
            <translation>由于图的像元大小，各地点宽 {found:.0f} m。</translation>
        </message>
        <message>
            <source>The pretrained model {model} has learnt from {count} of the {total} test samples, or from others of their ground or training areas: the test figures will be higher than a new place would give. Train with the split that it was trained with, or without it.</source>
            <translation>预训练模型 {model} 已从 {total} 个测试样本中的 {count} 个或其地面或训练区的其他样本学习过：测试指标将高于新地点会得到的指标。请用训练该模型所用的划分进行训练，或不使用该模型。</translation>
        </message>
        <message>
            <source>The probabilities are in another order than the maps: {name} shows the likeliest class of {other} in {better:.1%} of the cells, and that of {given}, which was given for it, in {share:.1%}. Give one raster for each map, in the maps' order: {order} (numbers of those given).</source>
            <translation>概率的顺序与图的顺序不同：{name} 在 {better:.1%} 的像元中显示 {other} 中可能性最大的类别，而显示为其给出的 {given} 中可能性最大的类别的像元为 {share:.1%}。请按图的顺序为每幅图给出一个栅格：{order}（所给栅格的编号）。</translation>
        </message>
        <message>
            <source>The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.</source>
            <translation>产品 {product} 中没有影像（GRANULE/*/IMG_DATA）。请重新完整下载。</translation>
        </message>
        <message>
            <source>The request is longer than {most:,} bytes. Give fewer files at once.</source>
            <translation>请求长度超过 {most:,} 字节。请减少一次给出的文件数。</translation>
        </message>
        <message>
            <source>The request is not JSON ({error}): {text}.</source>
            <translation>请求不是 JSON（{error}）：{text}。</translation>
        </message>
        <message>
            <source>The request is not a JSON object: {text}.</source>
            <translation>请求不是 JSON 对象：{text}。</translation>
        </message>
        <message>
            <source>The request is not text ({error}); the engine ends. Run the algorithm again.</source>
            <translation>请求不是文本（{error}）；计算引擎结束运行。请再次运行该算法。</translation>
        </message>
        <message>
            <source>The request lacks its operation or parameters: {text}.</source>
            <translation>请求缺少操作或参数：{text}。</translation>
        </message>
        <message>
            <source>The request speaks protocol {protocol}, this engine speaks {protocol_version}. Plugin and engine are of different versions: restart QGIS.</source>
            <translation>请求使用协议 {protocol}，而此计算引擎使用协议 {protocol_version}。插件与计算引擎的版本不同：请重新启动 QGIS。</translation>
        </message>
        <message>
            <source>The same seed draws the same points.</source>
            <translation>相同的种子抽取相同的点。</translation>
        </message>
        <message>
            <source>The same seed gives the same bootstraps.</source>
            <translation>相同的种子得到相同的自助抽样结果。</translation>
        </message>
        <message>
            <source>The same seed gives the same suggestions.</source>
            <translation>相同的种子得到相同的建议。</translation>
        </message>
        <message>
            <source>The same seed gives the same town; another one gives another town.</source>
            <translation>相同的种子得到相同的城镇；不同的种子得到不同的城镇。</translation>
        </message>
        <message>
            <source>The scene classification has the classes 0 to 11; given: {unknown}.</source>
            <translation>场景分类的类别为 0 到 11；实际给出：{unknown}。</translation>
        </message>
        <message>
            <source>The scenes cannot be brought to one coordinate reference system: one does not fit its bounds.</source>
            <translation>无法将各景影像转到同一坐标参照系：其中一景的坐标参照系与其边界不符。</translation>
        </message>
        <message>
            <source>The scenes that would be used, clearest first.</source>
            <translation>将会使用的景，最清晰的在前。</translation>
        </message>
        <message>
            <source>The scheduler of the workers is gone. Start it and the work again; with unfinished work kept, it goes on from there.</source>
            <translation>工作进程的调度器已不在。请重新启动它并重新开始工作;若保存了未完成的工作,则从该处继续。</translation>
        </message>
        <message>
            <source>The scheduler {address} has no workers. Start some, as the page 'A region, a cluster' shows.</source>
            <translation>调度器 {address} 没有工作进程。请按“A region, a cluster”页面所示启动一些。</translation>
        </message>
        <message>
            <source>The segmenter {name} ({loader}) is not what a segmenter must be: {problem}. Check it against the contract in instances/segmenter.py.</source>
            <translation>分割器 {name}（{loader}）不符合对分割器的要求：{problem}。请对照 instances/segmenter.py 中的约定进行检查。</translation>
        </message>
        <message>
            <source>The segmenter {name} needs weights. Give the path of their file.</source>
            <translation>分割器 {name} 需要权重。请给出权重文件的路径。</translation>
        </message>
        <message>
            <source>The segmenter's weights (SHA-256 {recorded}...) are not in the catalogue. Name their file.</source>
            <translation>该分割器的权重（SHA-256 {recorded}...）不在权重清单中。请指定其文件。</translation>
        </message>
        <message>
            <source>The service asks for a pause of {seconds:.0f} s.</source>
            <translation>服务要求暂停 {seconds:.0f} 秒。</translation>
        </message>
        <message>
            <source>The service has no picture for {count} of its tiles; these places are without data.</source>
            <translation>该服务有 {count} 个切片没有图像；这些地方为无数据。</translation>
        </message>
        <message>
            <source>The service of the layer '{name}' stopped answering ({said}). Nothing was written. Try again later, or choose a smaller extent or a coarser resolution.</source>
            <translation>图层“{name}”的服务停止响应（{said}）。未写出任何内容。请稍后重试，或选择更小的范围或更粗的分辨率。</translation>
        </message>
        <message>
            <source>The split has no test samples: the model carries no test figures.</source>
            <translation>该划分没有测试样本：模型不带测试指标。</translation>
        </message>
        <message>
            <source>The split that the model was trained with; test samples of another may be among those that it has learnt from.</source>
            <translation>训练该模型所用的划分；其他划分的测试样本可能在其学习过的样本之中。</translation>
        </message>
        <message>
            <source>The split {split} of the training set {name} has no samples in its part {part}. {advice}</source>
            <translation>训练集 {name} 的划分 {split} 在 {part} 部分没有样本。{advice}</translation>
        </message>
        <message>
            <source>The split {split} of {name} has no samples in its part {part}. Choose another part.</source>
            <translation>{name} 的划分 {split} 在 {part} 部分没有样本。请选择其他部分。</translation>
        </message>
        <message>
            <source>The step of {step:g} m is rounded to whole Sentinel-2 pixels: {rounded:g} m.</source>
            <translation>步长 {step:g} m 已取整为完整的 Sentinel-2 像素：{rounded:g} m。</translation>
        </message>
        <message>
            <source>The streams are fused ({rule}): against the better stream alone the validation samples are likelier by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy changes by {accuracy:+.1f} points.</source>
            <translation>各分支已融合（{rule}）：与较好的单一分支相比，验证样本的似然每个样本提高 {low:.3f} 到 {high:.3f}（轮流留出 {areas} 个区域所得的 {level:.0f} % 区间），其精度变化 {accuracy:+.1f} 个百分点。</translation>
        </message>
        <message>
            <source>The style of {path} cannot be stored ({error}). Choose another place.</source>
            <translation>无法保存 {path} 的样式（{error}）。请选择其他位置。</translation>
        </message>
        <message>
            <source>The tags of {name} say that its reflectance is {told}: its offset was taken off when it was made. The numbers given count instead, {formula}. Give scale 10000 and offset 0.</source>
            <translation>{name} 的标签说明其反射率为 {told}：其偏移在生成时已去除。但以所给的数值为准，即 {formula}。请给出缩放系数 10000 和偏移 0。</translation>
        </message>
        <message>
            <source>The tensor {key} of {name} holds values that are no numbers (NaN or infinite), or fewer than it claims: the file is damaged. Download it again.</source>
            <translation>{name} 的张量 {key} 含有不是数字的值（NaN 或无穷大），或数值少于所声明的数量：文件已损坏。请重新下载。</translation>
        </message>
        <message>
            <source>The texts of {name} are said to be in {encoding}, which is no encoding that can be read. Set another one for the layer (Layer properties &gt; Source).</source>
            <translation>{name} 的文本据称采用 {encoding}，但这不是可读取的编码。请为图层设置其他编码（图层属性 &gt; 数据源）。</translation>
        </message>
        <message>
            <source>The tile in row {row}, column {column}</source>
            <translation>第 {row} 行、第 {column} 列的图块</translation>
        </message>
        <message>
            <source>The town's size must be a multiple of {cell} m from {smallest} to {largest}; given: {size}.</source>
            <translation>城镇边长必须是 {cell} m 的倍数，且在 {smallest} 到 {largest} 之间；实际给出：{size}。</translation>
        </message>
        <message>
            <source>The training cannot be resumed: an earlier version of this plugin made {name}, and did not note the samples that it learns from. Train without 'Resume a stopped training'.</source>
            <translation>无法继续训练：{name} 由本插件的早期版本生成，其中未记录它所学习的样本。请不勾选“继续已中止的训练”进行训练。</translation>
        </message>
        <message>
            <source>The training cannot be resumed: {other} differ from those of {name}. Set them as they were, or train without 'Resume a stopped training'.</source>
            <translation>无法继续训练：{other} 与 {name} 中的不同。请改回原来的设置，或不勾选“继续已中止的训练”进行训练。</translation>
        </message>
        <message>
            <source>The training samples of {name} are all of class {label}; at least two classes are needed. Add training areas of other classes and create the set again.</source>
            <translation>{name} 的训练样本全部属于类别 {label}；至少需要两个类别。请增加其他类别的训练区并重新创建训练集。</translation>
        </message>
        <message>
            <source>The training set {destination} cannot be written ({error}). Make room or choose another folder.</source>
            <translation>无法写入训练集 {destination}（{error}）。请腾出空间或选择其他文件夹。</translation>
        </message>
        <message>
            <source>The training set {name} has format version {version}; this plugin reads up to {format_version}. Update the plugin.</source>
            <translation>训练集 {name} 的格式版本为 {version}；本插件最高可读取 {format_version}。请更新插件。</translation>
        </message>
        <message>
            <source>The training set {name} has lost the further features of {lost} samples, which count as missing. Copy or create the training set again.</source>
            <translation>训练集 {name} 丢失了 {lost} 个样本的其他特征，这些特征按缺失处理。请重新复制或创建训练集。</translation>
        </message>
        <message>
            <source>The training set {name} has lost the graphs of {lost} samples, which count as windows without objects. Copy or create the training set again.</source>
            <translation>训练集 {name} 丢失了 {lost} 个样本的图，这些样本按没有对象的窗口处理。请重新复制或创建训练集。</translation>
        </message>
        <message>
            <source>The training set {name} has no graphs of instances, which the Google Earth stream learns from. Create it with an RGB image, or train the Sentinel-2 stream alone.</source>
            <translation>训练集 {name} 没有实例图，而 Google Earth 分支要从中学习。请用 RGB 影像创建训练集，或只训练 Sentinel-2 分支。</translation>
        </message>
        <message>
            <source>The training set {name} has no split {split}; it has: {others}. Choose one of these or create the training set again.</source>
            <translation>训练集 {name} 没有划分 {split}；现有：{others}。请选择其中之一，或重新创建训练集。</translation>
        </message>
        <message>
            <source>The training set {name} has no strict split, because its areas lie too close together or it was made elsewhere. The split by polygon is used: windows of its parts may show the same ground, and its figures are higher than a new place would give.</source>
            <translation>训练集 {name} 没有严格划分，因为其区域相距太近，或它是在别处制作的。将使用按多边形的划分：各部分的窗口可能显示同一地面，其数值高于新地点会得到的数值。</translation>
        </message>
        <message>
            <source>The training set {name} has no surroundings of its patches, which 'real' needs. Choose 'auto' or 'zeros', or create the set again.</source>
            <translation>训练集 {name} 的图像块没有周边，而“real”需要周边。请选择“auto”或“zeros”，或重新创建训练集。</translation>
        </message>
        <message>
            <source>The training set {name} has the five features a node of the published graphs only: the published network gcn is trained. For {network} create the set again, with the RGB image.</source>
            <translation>训练集 {name} 的节点只有已发布的图所用的五个特征：将训练已发布的网络 gcn。若要使用 {network}，请用 RGB 影像重新创建训练集。</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture {architecture}: {count} tensors differ, such as {first} ({given}, needed {expected}). Choose another model or make it again.</source>
            <translation>权重与架构 {architecture} 不符：有 {count} 个张量不同，例如 {first}（{given}，需要 {expected}）。请选择其他模型或重新生成该模型。</translation>
        </message>
        <message>
            <source>The weights do not fit the architecture: {error}</source>
            <translation>权重与架构不符：{error}</translation>
        </message>
        <message>
            <source>The weights of the model {name} cannot be read ({error}).</source>
            <translation>无法读取模型 {name} 的权重（{error}）。</translation>
        </message>
        <message>
            <source>The weights of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or make it again.</source>
            <translation>模型 {name} 的权重与其 SHA-256 值不符：文件被改动或已损坏。请重新复制或生成。</translation>
        </message>
        <message>
            <source>The weights {key} of the model {name} hold values that are no numbers (NaN or infinite). Copy or make it again.</source>
            <translation>模型 {name} 的权重 {key} 含有不是数字的值（NaN 或无穷大）。请重新复制或生成该模型。</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}), and there is no download for them. Put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>本机上没有权重 {name}（查找位置：{looked}），且不提供下载。请将文件放入某个文件夹，并在选项或变量 {variable} 中指定该文件夹。</translation>
        </message>
        <message>
            <source>The weights {name} are not on this computer (looked in {looked}). Run 'Download weights', or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>本机上没有权重 {name}（查找位置：{looked}）。请运行“下载权重”，或将文件放入某个文件夹，并在选项或变量 {variable} 中指定该文件夹。</translation>
        </message>
        <message>
            <source>The windows {first} to {last}</source>
            <translation>窗口 {first} 至 {last}</translation>
        </message>
        <message>
            <source>The work was cancelled.</source>
            <translation>工作已取消。</translation>
        </message>
        <message>
            <source>The worker {name} cannot do the work ({error}). Start it in the engine's environment, with the plugin's folder on its Python path.</source>
            <translation>工作进程 {name} 无法完成工作({error})。请在计算引擎的环境中启动它,并将插件的文件夹加入其 Python 路径。</translation>
        </message>
        <message>
            <source>The worker {name} cannot read {files}, or finds another file there. Put the files where every worker reads them under the same path.</source>
            <translation>工作进程 {name} 无法读取 {files},或在该处找到的是另一个文件。请将文件放在每个工作进程都能以相同路径读取的位置。</translation>
        </message>
        <message>
            <source>The worker {name} has version {other} of the engine, this is {own}. Use one version everywhere.</source>
            <translation>工作进程 {name} 的计算引擎版本为 {other},此处为 {own}。请在所有地方使用同一版本。</translation>
        </message>
        <message>
            <source>The workers {address} cannot be reached ({error}). Check that the scheduler runs there and that its address and keys (TLS) are right, or let this computer do the work (WORKERS=1).</source>
            <translation>无法连接工作进程 {address}({error})。请检查调度器是否在该处运行,其地址和密钥(TLS)是否正确,或让本机完成工作(WORKERS=1)。</translation>
        </message>
        <message>
            <source>The year that the areas are drawn for; new areas get it by themselves.</source>
            <translation>绘制区域所针对的年份；新区域会自动带上该年份。</translation>
        </message>
        <message>
            <source>The zones with the area and share of each class, the largest class and the share of built ground.</source>
            <translation>各分区，含各类的面积和比例、面积最大的类别以及建成地面的比例。</translation>
        </message>
        <message>
            <source>The zones with their ground, mapped and without data (km²), and a field for each mean, weighted by area; roughness lengths are averaged as logarithms. Classes without a figure, as water has no height, do not count; where a class has but one end of its range, as heavy industry gives off at least 300 W, the other end of its zone's is unknown.</source>
            <translation>各分区，含其已制图和无数据的地面面积（km²），每个按面积加权的平均值各占一个字段；粗糙度长度取对数后平均。没有数值的类别（例如水体没有高度）不计入；若某个类别的范围只有一端（例如重工业释放至少 300 W），则其所在分区范围的另一端未知。</translation>
        </message>
        <message>
            <source>The {name} holds codes from {lowest} to {highest}; classes are 1 to {classes}.</source>
            <translation>{name}中的代码为 {lowest} 到 {highest}；类别为 1 到 {classes}。</translation>
        </message>
        <message>
            <source>The {stream} stream gave probabilities that are no numbers in {count:,} cells, first in row {row}, column {column} of the map. The model's weights or the image's values there are damaged. Check the image, or choose another model.</source>
            <translation>{stream} 分支在 {count:,} 个像元中给出了不是数字的概率，第一个位于图的第 {row} 行第 {column} 列。模型的权重或该处的影像数值已损坏。请检查影像，或选择其他模型。</translation>
        </message>
        <message>
            <source>The {stream} stream of the model {name} lacks {missing}. Make the model again.</source>
            <translation>模型 {name} 的 {stream} 分支缺少 {missing}。请重新生成该模型。</translation>
        </message>
        <message>
            <source>There are no weights at {path}. {advice}</source>
            <translation>{path} 处没有权重。{advice}</translation>
        </message>
        <message>
            <source>There are no weights {identifier} in the catalogue. Known: {ids}.</source>
            <translation>权重清单中没有 {identifier}。已知的有：{ids}。</translation>
        </message>
        <message>
            <source>There is no catalogue {text}. Choose one of {ids}, or give the address of a STAC API (https://...).</source>
            <translation>没有名为 {text} 的目录。请从 {ids} 中选择一个，或给出 STAC API 的地址（https://...）。</translation>
        </message>
        <message>
            <source>There is no coordinate reference system {crs}. Check what is in brackets: {given}.</source>
            <translation>坐标参照系 {crs} 不存在。请检查方括号中的内容：{given}。</translation>
        </message>
        <message>
            <source>There is no download for {name}. Put the file into a weights folder.</source>
            <translation>{name} 不提供下载。请将文件放入某个权重文件夹。</translation>
        </message>
        <message>
            <source>There is no file or folder {text}. Check where the Sentinel-2 product lies.</source>
            <translation>文件或文件夹 {text} 不存在。请检查 Sentinel-2 产品所在的位置。</translation>
        </message>
        <message>
            <source>There is no file {path}. Check the layer's source.</source>
            <translation>文件 {path} 不存在。请检查图层的数据源。</translation>
        </message>
        <message>
            <source>There is no file {path}. Give the table of a confusion matrix that 'Accuracy of an LCZ map' writes.</source>
            <translation>文件 {path} 不存在。请给出“LCZ 图精度评价”写出的混淆矩阵表格。</translation>
        </message>
        <message>
            <source>There is no file {path}. Run 'Segment objects' first.</source>
            <translation>文件 {path} 不存在。请先运行“分割对象”。</translation>
        </message>
        <message>
            <source>There is no folder {folder}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>文件夹 {folder} 不存在。请选择由“创建训练集”生成的文件夹，或 LCZC-GES2 数据集的文件夹。</translation>
        </message>
        <message>
            <source>There is no model file {path}. Choose an existing model (.safetensors), or name a downloaded one.</source>
            <translation>模型文件 {path} 不存在。请选择一个已有的模型（.safetensors），或指定一个已下载模型的名称。</translation>
        </message>
        <message>
            <source>There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 network, or train a model. Models in other folders work as well.</source>
            <translation>插件文件夹中没有模型。请运行“下载权重”并选择 Sentinel-2 网络的权重，或训练一个模型。其他文件夹中的模型同样可用。</translation>
        </message>
        <message>
            <source>There is no operation {name}. There are: {operations}.</source>
            <translation>没有名为 {name} 的操作。可用的有：{operations}。</translation>
        </message>
        <message>
            <source>There is no segmenter {name}. There are: {segmenters}.</source>
            <translation>没有名为 {name} 的分割器。可用的有：{segmenters}。</translation>
        </message>
        <message>
            <source>There is no weights file {identifier}. Give a file's path, or one of: {ids}.</source>
            <translation>权重文件 {identifier} 不存在。请给出文件路径，或下列之一：{ids}。</translation>
        </message>
        <message>
            <source>There is no weights file {path}. Choose an existing .h5 or .hdf5 file.</source>
            <translation>权重文件 {path} 不存在。请选择一个已有的 .h5 或 .hdf5 文件。</translation>
        </message>
        <message>
            <source>There is no window to build a graph of.</source>
            <translation>没有可用来构建图的窗口。</translation>
        </message>
        <message>
            <source>There is nothing to resume: {path} does not exist. Train without 'Resume a stopped training'.</source>
            <translation>没有可继续的训练：{path} 不存在。请不勾选“继续已中止的训练”进行训练。</translation>
        </message>
        <message>
            <source>There is room for {found} places of {size:g} m only; {number} were asked for.</source>
            <translation>只能容纳 {found} 个 {size:g} m 的地点；所要求的是 {number} 个。</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} when this plugin was made. If pip cannot build it here either, make an environment with the engine's packages from conda-forge and name its Python in the options.</source>
            <translation>本插件制作时，{package} 没有适用于 {system} 的现成版本。若 pip 在此处也无法构建它，请用 conda-forge 中计算引擎所需的软件包建立一个环境，并在选项中指定其 Python。</translation>
        </message>
        <message>
            <source>There was no ready build of {package} for {system} with Python {version} when this plugin was made. If pip cannot build it here either, install one of these Pythons and run 'Install engine' again: {others}.</source>
            <translation>本插件制作时，{package} 没有适用于 {system} 和 Python {version} 的现成版本。若 pip 在此处也无法构建它，请安装下列 Python 之一，然后再次运行“安装计算引擎”：{others}。</translation>
        </message>
        <message>
            <source>These classes have no labelled point and are left out: {classes}. The figures are about the rest of the map; {share:.2%} of its area is not assessed.</source>
            <translation>下列类别没有已标注的点，已排除：{classes}。各项指标针对图的其余部分；图面积的 {share:.2%} 未作评价。</translation>
        </message>
        <message>
            <source>These classes have one labelled point only, so that the errors of their user's accuracies cannot be told: {classes}. Up to {most:.0%} of the map's area the other errors assume the worst of them; beyond, they cannot be told either.</source>
            <translation>下列类别只有一个已标注的点，因此无法给出其用户精度的误差：{classes}。若它们至多占图面积的 {most:.0%}，其他误差按其最坏情况计算；超过此比例，则其他误差也无法给出。</translation>
        </message>
        <message>
            <source>These settings have no effect, because the Sentinel-2 stream is that of the pretrained model {model}{use}: {settings}.</source>
            <translation>这些设置不起作用，因为 Sentinel-2 分支取自预训练模型 {model}{use}：{settings}。</translation>
        </message>
        <message>
            <source>This SAM checkpoint's ViT has an embedding of {embedding} and {blocks} blocks; known are {known}. {advice}</source>
            <translation>此 SAM 检查点的 ViT 的嵌入维数为 {embedding}，块数为 {blocks}；已知的有 {known}。{advice}</translation>
        </message>
        <message>
            <source>This SAM checkpoint's image encoder is neither a ViT nor TinyViT. {advice}</source>
            <translation>此 SAM 检查点的图像编码器既不是 ViT 也不是 TinyViT。{advice}</translation>
        </message>
        <message>
            <source>This checkpoint is {name}, which cannot be used here. {advice}</source>
            <translation>此检查点是 {name}，在此不能使用。{advice}</translation>
        </message>
        <message>
            <source>This is no SAM checkpoint: it has no mask decoder (first tensors: {keys}). {advice}</source>
            <translation>这不是 SAM 检查点：没有掩膜解码器（前几个张量：{keys}）。{advice}</translation>
        </message>
        <message>
            <source>This {architecture} checkpoint {what} {count} of {total} tensors ({keys}). {advice}</source>
            <translation>此 {architecture} 检查点应有 {total} 个张量，{what} {count} 个（{keys}）。{advice}</translation>
        </message>
        <message>
            <source>Tile {number} of {count}</source>
            <translation>第 {number} 个图块，共 {count} 个</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Train DF4LCZ model</source>
            <translation>训练 DF4LCZ 模型</translation>
        </message>
        <message>
            <source>Train a third stream on the further features of the training set, where it has some; it is fused where it gains on validation areas left out.</source>
            <translation>若训练集带有其他特征,则用其训练第三个分支;仅当其在留出的验证区上有增益时才参与融合。</translation>
        </message>
        <message>
            <source>Train the network gcn2 on windows joined from two samples too, as on the border of two zones; training areas lie inside zones, and a map is full of borders.</source>
            <translation>训练网络 gcn2 时，也使用由两个样本拼接而成的窗口，如同位于两个气候区的边界上；训练区位于气候区内部，而图中到处都是边界。</translation>
        </message>
        <message>
            <source>Train the pretrained stream further (fine-tune), or take it as it is (as-is), which needs no time.</source>
            <translation>对预训练分支进一步训练（fine-tune），或原样使用（as-is），后者无需训练时间。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Training areas</source>
            <translation>训练区</translation>
        </message>
        <message>
            <source>Training areas (synthetic)</source>
            <translation>训练区（合成）</translation>
        </message>
        <message>
            <source>Training areas of local climate zones</source>
            <translation>局地气候区训练区</translation>
        </message>
        <message>
            <source>Training areas so far</source>
            <translation>现有的训练区</translation>
        </message>
        <message>
            <source>Training set</source>
            <translation>训练集</translation>
        </message>
        <message>
            <source>Trains a model of local climate zones on a training set: a 3D convolutional network on Sentinel-2 windows, a graph network on the objects of the high-resolution imagery, and the weight with which the two are fused. The best epoch counts; a model is there from the first epoch on, so that a training may be stopped at any time and resumed. The report shows curves, the choice of alpha, and the accuracy on the test samples of each stream and of their fusion.</source>
            <translation>在训练集上训练局地气候区模型：在 Sentinel-2 窗口上训练 3D 卷积网络，在高分辨率影像的对象上训练图网络，并确定二者融合的权重。以最好的一轮为准；第一轮结束后即有模型，因此训练可随时中止并在以后继续。报告给出训练曲线、alpha 的选取，以及各分支及其融合在测试样本上的精度。</translation>
        </message>
        <message>
            <source>Trains a model of your city on your training areas, with the objects in the high-resolution imagery, maps the local climate zones, filters the map, and assesses it with areas that you kept aside. Hours on a processor for a city, minutes on a graphics card; try it on the sample town first.</source>
            <translation>利用高分辨率影像中的对象和您的训练区，为您的城市训练模型，制作局地气候区图并滤波，再用您预留的区域评价该图。处理一座城市，用处理器（CPU）需数小时，用显卡需数分钟；请先在示例城镇上试用。</translation>
        </message>
        <message>
            <source>True LCZ map (synthetic)</source>
            <translation>真实 LCZ 图（合成）</translation>
        </message>
        <message>
            <source>Trying what was installed</source>
            <translation>正在试运行已安装的内容</translation>
        </message>
        <message>
            <source>Turns the single odd cells of an LCZ map into zones. The Gaussian filter of WUDAPT gives each class its own radius, so that rivers stay while large built areas become whole. Cells without data are neither filled nor counted. Distances are metres on the ground, also for maps in degrees.</source>
            <translation>将 LCZ 图中零散的异类像元归并成片。WUDAPT 的高斯滤波为每类采用各自的半径，因此河流得以保留，大片建成区则成为整体。无数据的像元既不填充也不计入。距离为地面上的米数，对以度为单位的图亦然。</translation>
        </message>
        <message>
            <source>Unknown parameter {unknown}. There are: {fields}.</source>
            <translation>未知参数 {unknown}。可用的有：{fields}。</translation>
        </message>
        <message>
            <source>Urban canopy parameters</source>
            <translation>城市冠层参数</translation>
        </message>
        <message>
            <source>Use of the pretrained stream</source>
            <translation>预训练分支的用法</translation>
        </message>
        <message>
            <source>Variable {name}</source>
            <translation>变量 {name}</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>正在校验</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream</source>
            <translation>Sentinel-2 分支的融合权重</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.</source>
            <translation>Sentinel-2 分支在融合模型中所占的权重；作者代码中为 0.6。</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the model's.</source>
            <translation>Sentinel-2 分支在融合中所占的权重；默认取模型的值。</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.</source>
            <translation>Sentinel-2 分支在融合中所占的权重；默认取模型训练所得的值。</translation>
        </message>
        <message>
            <source>Weight of the Sentinel-2 stream in the paper's weighted mean, in which further features have no say; 0.6 in the authors' code.</source>
            <translation>论文的加权平均中 Sentinel-2 分支的权重，其他特征在其中不起作用；作者代码中为 0.6。</translation>
        </message>
        <message>
            <source>Weighted F1</source>
            <translation>加权 F1</translation>
        </message>
        <message>
            <source>Weighted accuracy</source>
            <translation>加权精度</translation>
        </message>
        <message>
            <source>Weighted accuracy OAw</source>
            <translation>加权精度 OAw</translation>
        </message>
        <message>
            <source>Weighted agreement OAw</source>
            <translation>加权一致性 OAw</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Weights file</source>
            <translation>权重文件</translation>
        </message>
        <message>
            <source>Weights of the classes in the loss: none, or balanced by their frequency, where some have few samples.</source>
            <translation>各类别在损失中的权重：none 为不加权，balanced 为按类别频率平衡，适用于某些类别样本较少的情况。</translation>
        </message>
        <message>
            <source>Weights of the other stream</source>
            <translation>另一分支的权重文件</translation>
        </message>
        <message>
            <source>What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.</source>
            <translation>“分割对象”在 RGB 影像中找到的结果；若无，则现在分割影像，耗时较长。</translation>
        </message>
        <message>
            <source>What came from {address} has the SHA-256 sum {found}, not {sha256}. It was thrown away. The address may have changed, or something on the way replaces files.</source>
            <translation>从 {address} 得到的文件的 SHA-256 值为 {found}，而不是 {sha256}，已被丢弃。可能是地址已变更，或途中有程序替换了文件。</translation>
        </message>
        <message>
            <source>What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used with the segmenter it was trained with.</source>
            <translation>未给出对象时用什么查找对象：sam 需要权重，superpixels 速度快。模型须与其训练时所用的分割器一起使用。</translation>
        </message>
        <message>
            <source>What finds the objects: superpixels is quick, sam is the method's and needs weights.</source>
            <translation>用什么查找对象：superpixels 速度快，sam 是原方法所用的，需要权重。</translation>
        </message>
        <message>
            <source>What the 3D network sees around a window: its real surroundings (maps are made faster), zeros (as published), or automatically the first where the training set has it.</source>
            <translation>3D 网络在窗口四周看到什么：真实周边（real，制图更快）、零值（zeros，与发表的一致），或自动选择（auto：训练集含有周边时取前者）。</translation>
        </message>
        <message>
            <source>What the learning rate of the Sentinel-2 stream is multiplied by at each fall; 1 for none.</source>
            <translation>每次降低学习率时，Sentinel-2 分支的学习率所乘的系数；1 表示不降低。</translation>
        </message>
        <message>
            <source>What to fetch. Names with sam find objects, the others are networks for Sentinel-2.</source>
            <translation>要下载的内容。名称含 sam 的用于查找对象，其余为用于 Sentinel-2 的网络。</translation>
        </message>
        <message>
            <source>Where images overlap</source>
            <translation>影像重叠之处</translation>
        </message>
        <message>
            <source>Where scenes overlap</source>
            <translation>各景重叠之处</translation>
        </message>
        <message>
            <source>Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch finds one.</source>
            <translation>网络在哪里运行：auto 采用选项中设定的设备；若未设定，则在 PyTorch 找到显卡时使用显卡。</translation>
        </message>
        <message>
            <source>Where to digitise next</source>
            <translation>下一步数字化何处</translation>
        </message>
        <message>
            <source>Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 keys for fetching. Choose other to give an address below.</source>
            <translation>检索位置：Earth Search 和 Planetary Computer 无需帐户；Copernicus Data Space 在获取时需要 S3 密钥。选择 other 可在下面给出地址。</translation>
        </message>
        <message>
            <source>Where to put the file; by default the plugin's own folder of weights.</source>
            <translation>文件存放位置；默认为插件自己的权重文件夹。</translation>
        </message>
        <message>
            <source>Whether a map can be made: engine and a model</source>
            <translation>是否可以制图：有计算引擎和模型</translation>
        </message>
        <message>
            <source>Whether the engine works</source>
            <translation>计算引擎是否可用</translation>
        </message>
        <message>
            <source>Which bands of {name} are red, green and blue is not told ({listed}). Give their numbers (BANDS), or name the bands red, green and blue.</source>
            <translation>无法得知 {name} 的哪些波段是红、绿、蓝（{listed}）。请给出其编号（BANDS），或将波段命名为 red、green 和 blue。</translation>
        </message>
        <message>
            <source>Which figures of each range to give. The bands come parameter by parameter in this order.</source>
            <translation>对每个取值范围给出哪些数值。各波段先按参数、再按此顺序排列。</translation>
        </message>
        <message>
            <source>Which parameters to give; by default all eleven.</source>
            <translation>要给出哪些参数；默认为全部十一个。</translation>
        </message>
        <message>
            <source>Who draws the areas; new areas get it by themselves.</source>
            <translation>绘制区域的人；新区域会自动带上该名称。</translation>
        </message>
        <message>
            <source>Who shares the work: a number of processes of this computer, or the address of a dask scheduler such as tcp://10.0.0.5:8786, or the file that it wrote. auto takes those of the options, by default as many processes as this computer uses well.</source>
            <translation>由谁分担工作:本机的进程数,或 dask 调度器的地址,如 tcp://10.0.0.5:8786,或由它写出的文件。auto 采用选项中的设置,默认为本机能充分利用的进程数。</translation>
        </message>
        <message>
            <source>Wholly under areas of another class</source>
            <translation>完全被另一类的区域覆盖</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>宽度（像素）</translation>
        </message>
        <message>
            <source>Width of the 3D network</source>
            <translation>3D 网络的宽度</translation>
        </message>
        <message>
            <source>Width of the smoothing before superpixels are cut.</source>
            <translation>划分超像素之前平滑的宽度。</translation>
        </message>
        <message>
            <source>Window (m)</source>
            <translation>窗口（m）</translation>
        </message>
        <message>
            <source>Windows does not allow a space or full stop at a name's end</source>
            <translation>Windows 不允许名称以空格或句点结尾</translation>
        </message>
        <message>
            <source>Windows does not allow the character {character} in names</source>
            <translation>Windows 不允许在名称中使用字符 {character}</translation>
        </message>
        <message>
            <source>Windows in a batch of the Sentinel-2 stream; halve it where memory runs out.</source>
            <translation>Sentinel-2 分支每批的窗口数；内存不足时请减半。</translation>
        </message>
        <message>
            <source>Windows keeps the name '{name}' for itself</source>
            <translation>“{name}”是 Windows 的保留名称</translation>
        </message>
        <message>
            <source>Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).</source>
            <translation>320 m 窗口的中心位于区域之内，彼此的间距为此米数（10 的倍数）。</translation>
        </message>
        <message>
            <source>Windows of {window_m:g} m are too small for instances of {resolution_m:g} m pixels. Choose larger windows.</source>
            <translation>{window_m:g} m 的窗口对于像素为 {resolution_m:g} m 的实例过小。请选择更大的窗口。</translation>
        </message>
        <message>
            <source>Windows that other areas on the same ground have too: {count}</source>
            <translation>同一地面上的其他区域也有的窗口数：{count}</translation>
        </message>
        <message>
            <source>Work on the same image and settings was interrupted before; it goes on from there.</source>
            <translation>先前对同一影像、以相同设置进行的工作曾被中断；现从该处继续。</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>工作进程</translation>
        </message>
        <message>
            <source>Workers are 'auto', a number of processes from 1 to {most}, or the address of a dask scheduler such as tcp://10.0.0.5:8786 or the file that it wrote; given: {asked}.</source>
            <translation>工作进程为 'auto'、1 到 {most} 的进程数,或 dask 调度器的地址,如 tcp://10.0.0.5:8786,或由它写出的文件;给定:{asked}。</translation>
        </message>
        <message>
            <source>Workers that 'auto' stands for: a number of processes, or a dask scheduler's address</source>
            <translation>'auto' 所代表的工作进程:进程数,或 dask 调度器的地址</translation>
        </message>
        <message>
            <source>Writes an LCZ map in the form that the next tool reads: for w2w (WUDAPT to WRF), for UMEP, with WRF's urban categories, as a coloured KMZ with legend, or as a cloud-optimised GeoTIFF.</source>
            <translation>将 LCZ 图写成后续工具所读取的形式：用于 w2w（WUDAPT 到 WRF）、用于 UMEP、采用 WRF 的城市类别、带图例的彩色 KMZ，或云优化 GeoTIFF。</translation>
        </message>
        <message>
            <source>Writes what a raster layer shows to a GeoTIFF of red, green, blue and alpha in true metres (the UTM zone of the extent), so that other algorithms can read it. Any layer will do: tile services (XYZ, WMS, WMTS) as well as files, with the layer's own colours, but without its opacity, blending, brightness, contrast and saturation, and without its resampling unless that is early (Layer properties &gt; Symbology). Whether a service allows its images to be kept and analysed is for you to find out: see its terms of use.</source>
            <translation>将栅格图层显示的内容写成以真实米数为单位（范围所在的 UTM 带）的红、绿、蓝和 alpha GeoTIFF，供其他算法读取。任何图层均可：切片服务（XYZ、WMS、WMTS）以及文件，均采用图层自身的颜色，但不含其不透明度、混合模式、亮度、对比度和饱和度，也不含其重采样，除非是提前重采样（图层属性 &gt; 符号化）。服务是否允许保存和分析其影像，须由您自行查明：请参阅其使用条款。</translation>
        </message>
        <message>
            <source>Writing overviews</source>
            <translation>正在写入金字塔</translation>
        </message>
        <message>
            <source>Writing the results</source>
            <translation>正在写入结果</translation>
        </message>
        <message>
            <source>Writing the synthetic town</source>
            <translation>正在写入合成城镇</translation>
        </message>
        <message>
            <source>Writing {output} failed ({error}). Make room or choose another place.</source>
            <translation>写入 {output} 失败（{error}）。请腾出空间或选择其他位置。</translation>
        </message>
        <message>
            <source>Writing {output} failed: it does not read back; the disk may be full.</source>
            <translation>写入 {output} 失败：写出后无法读回；磁盘可能已满。</translation>
        </message>
        <message>
            <source>Writing {path} failed ({reason}). Make room on the disk or choose another place for the output.</source>
            <translation>写入 {path} 失败（{reason}）。请在磁盘上腾出空间，或为输出选择其他位置。</translation>
        </message>
        <message>
            <source>Written as 1 to 17, 101 to 107, A to G or by name; by default the field class.</source>
            <translation>写作 1 到 17、101 到 107、A 到 G 或类别名称；默认为字段 class。</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Year of the imagery</source>
            <translation>影像的年份</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2022-05-01.</source>
            <translation>年-月-日，例如 2022-05-01。</translation>
        </message>
        <message>
            <source>Year-month-day, such as 2023-05-01.</source>
            <translation>年-月-日，例如 2023-05-01。</translation>
        </message>
        <message>
            <source>Year-month-day. Several years are fine: choose the months of your season below.</source>
            <translation>年-月-日。可以跨多年：请在下面选择您所需季节的月份。</translation>
        </message>
        <message>
            <source>Years of the maps</source>
            <translation>各图的年份</translation>
        </message>
        <message>
            <source>Years or names of all maps in their order, such as 2017,2019,2021; by default the files' names.</source>
            <translation>所有图按顺序的年份或名称，例如 2017,2019,2021；默认为文件名。</translation>
        </message>
        <message>
            <source>Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band named by band (such as B02.jp2); any number of dates and tiles.</source>
            <translation>原始产品的 zip 文件、已解压产品的 MTD_MSIL1C.xml 或 MTD_MSIL2A.xml，或每个波段一个、按波段命名的文件（例如 B02.jp2）；日期和分幅的数量不限。</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Zones and the layer or table of zones to write belong together: give both or neither.</source>
            <translation>分区与要写出的分区图层或分区表须成对出现：请同时给出，或两者都不给。</translation>
        </message>
        <message>
            <source>Zones with figures</source>
            <translation>带数值的分区</translation>
        </message>
        <message>
            <source>Zones with parameters</source>
            <translation>带参数的分区</translation>
        </message>
        <message>
            <source>a SAM of Hugging Face's transformers, whose tensors have other names</source>
            <translation>Hugging Face transformers 的 SAM（其张量名称不同）</translation>
        </message>
        <message>
            <source>a YOLO or FastSAM network</source>
            <translation>YOLO 或 FastSAM 网络</translation>
        </message>
        <message>
            <source>a crash</source>
            <translation>程序异常终止</translation>
        </message>
        <message>
            <source>a library of its environment is missing or does not start</source>
            <translation>其环境中的某个库缺失或无法加载</translation>
        </message>
        <message>
            <source>a list of {least} to {most} entries</source>
            <translation>含 {least} 到 {most} 项的列表</translation>
        </message>
        <message>
            <source>a mask</source>
            <translation>掩膜</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>为数字</translation>
        </message>
        <message>
            <source>a number from {minimum:g} to {maximum:g}</source>
            <translation>{minimum:g} 到 {maximum:g} 之间的数字</translation>
        </message>
        <message>
            <source>a stack overflow</source>
            <translation>堆栈溢出</translation>
        </message>
        <message>
            <source>a text in Unicode</source>
            <translation>Unicode 文本</translation>
        </message>
        <message>
            <source>a text of at most {longest} characters</source>
            <translation>最多 {longest} 个字符的文本</translation>
        </message>
        <message>
            <source>a web page came in place of the file</source>
            <translation>收到的是网页，而不是该文件</translation>
        </message>
        <message>
            <source>a web page came, not the file; the network may ask to log in</source>
            <translation>收到的是网页，而不是该文件；网络可能要求登录</translation>
        </message>
        <message>
            <source>a whole number from {minimum} to {maximum}</source>
            <translation>{minimum} 到 {maximum} 之间的整数</translation>
        </message>
        <message>
            <source>access is refused ({status}); the address may need a key, or your network be shut out</source>
            <translation>访问被拒绝（{status}）；该地址可能需要密钥，或您的网络被禁止访问</translation>
        </message>
        <message>
            <source>all are read; to read one of them, choose FILE.kml|layername=FOLDER</source>
            <translation>将全部读取；若只读取其中一个，请选择 FILE.kml|layername=FOLDER</translation>
        </message>
        <message>
            <source>all of it goes into training</source>
            <translation>全部用于训练</translation>
        </message>
        <message>
            <source>an access violation</source>
            <translation>访问冲突</translation>
        </message>
        <message>
            <source>an input of this run</source>
            <translation>是本次运行的输入</translation>
        </message>
        <message>
            <source>area {ids}</source>
            <translation>区域 {ids}</translation>
        </message>
        <message>
            <source>areas {ids}</source>
            <translation>区域 {ids}</translation>
        </message>
        <message>
            <source>at least {low:g}</source>
            <translation>不小于 {low:g}</translation>
        </message>
        <message>
            <source>at most {high:g}</source>
            <translation>不大于 {high:g}</translation>
        </message>
        <message>
            <source>auto: fixed versions whose files are held against known sums; on Linux without an NVIDIA graphics card the smaller PyTorch, whose two packages come from PyTorch's own index and are held against the sums that this index states; on Windows and macOS without support for NVIDIA graphics cards. cpu: the smaller build without graphics card; cuda: the build for NVIDIA graphics cards; newest: the newest versions that fit, without known sums, where the fixed ones cannot be had.</source>
            <translation>auto：固定版本，其文件与已知校验和比对；在没有 NVIDIA 显卡的 Linux 上采用较小的 PyTorch，其中两个软件包来自 PyTorch 自己的索引，并与该索引所声明的校验和比对；在 Windows 和 macOS 上不支持 NVIDIA 显卡。cpu：不用显卡的较小版本；cuda：用于 NVIDIA 显卡的版本；newest：适用的最新版本，无已知校验和，用于无法获得固定版本之处。</translation>
        </message>
        <message>
            <source>beside Sentinel-2</source>
            <translation>在 Sentinel-2 之外</translation>
        </message>
        <message>
            <source>beside Sentinel-2 and imagery</source>
            <translation>在 Sentinel-2 和影像之外</translation>
        </message>
        <message>
            <source>black</source>
            <translation>黑色</translation>
        </message>
        <message>
            <source>bytes {first} to {last} are not those of its tensor</source>
            <translation>字节 {first} 到 {last} 不是其张量的字节</translation>
        </message>
        <message>
            <source>classes without a point</source>
            <translation>没有点的类别</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>each is taken once</source>
            <translation>每个只取一次</translation>
        </message>
        <message>
            <source>each part counts as an area</source>
            <translation>每个部分算作一个区域</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>退出代码 {code}</translation>
        </message>
        <message>
            <source>from {low:g} to {high:g}</source>
            <translation>在 {low:g} 到 {high:g} 之间</translation>
        </message>
        <message>
            <source>gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the smallest area dissolve into those around them.</source>
            <translation>gaussian：WUDAPT 的滤波方法，半径从 50 m（水体）到 500 m（大型低层建筑、重工业）；majority：半径内最常见的类别；minimum-mapping-unit：小于最小面积的图斑并入其周围的图斑。</translation>
        </message>
        <message>
            <source>has other shapes of</source>
            <translation>形状不符的有</translation>
        </message>
        <message>
            <source>has unknown</source>
            <translation>多出未知的</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>不完整</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>尚未安装</translation>
        </message>
        <message>
            <source>is only half installed</source>
            <translation>只安装了一部分</translation>
        </message>
        <message>
            <source>it</source>
            <translation>该项</translation>
        </message>
        <message>
            <source>it answers {status} {reason}</source>
            <translation>其应答为 {status} {reason}</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>无法打开</translation>
        </message>
        <message>
            <source>it cannot be reached; check the address, the connection and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>无法连接；请检查地址、网络连接和代理（设置 &gt; 选项 &gt; 网络）</translation>
        </message>
        <message>
            <source>it did not answer within {seconds} seconds</source>
            <translation>在 {seconds} 秒内没有响应</translation>
        </message>
        <message>
            <source>it does not answer in time; check the connection, or try again later</source>
            <translation>未及时应答；请检查网络连接，或稍后重试</translation>
        </message>
        <message>
            <source>it does not run ({error})</source>
            <translation>无法运行（{error}）</translation>
        </message>
        <message>
            <source>it ended the process that did it; memory may be short</source>
            <translation>它使处理它的进程终止;可能内存不足</translation>
        </message>
        <message>
            <source>it fails ({kind})</source>
            <translation>出现故障（{kind}）</translation>
        </message>
        <message>
            <source>it gave no picture</source>
            <translation>未返回图像</translation>
        </message>
        <message>
            <source>it has had too many requests ({status}); wait some minutes</source>
            <translation>收到的请求过多（{status}）；请等待几分钟</translation>
        </message>
        <message>
            <source>it has more than {most:,} bytes</source>
            <translation>其大小超过 {most:,} 字节</translation>
        </message>
        <message>
            <source>it has troubles of its own ({status} {reason}); try again later</source>
            <translation>其自身出现问题（{status} {reason}）；请稍后重试</translation>
        </message>
        <message>
            <source>it has {size:,} bytes</source>
            <translation>它有 {size:,} 字节</translation>
        </message>
        <message>
            <source>it has {size:,} bytes, more than {longest:,}</source>
            <translation>它有 {size:,} 字节，超过 {longest:,}</translation>
        </message>
        <message>
            <source>it holds {text}, which is no number</source>
            <translation>它含有 {text}，不是数字</translation>
        </message>
        <message>
            <source>it is Python {version}, for which there may be no PyTorch yet</source>
            <translation>其版本为 Python {version}，可能还没有适用的 PyTorch</translation>
        </message>
        <message>
            <source>it is Python {version}, which is too old</source>
            <translation>其版本为 Python {version}，过旧</translation>
        </message>
        <message>
            <source>it is a {bits}-bit Python, for which there is no PyTorch</source>
            <translation>它是 {bits} 位 Python，没有适用的 PyTorch</translation>
        </message>
        <message>
            <source>it is busy and wants a pause of {minutes:.0f} minutes ({status}); try again then</source>
            <translation>正忙，要求暂停 {minutes:.0f} 分钟（{status}）；请届时重试</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>嵌套层次过深</translation>
        </message>
        <message>
            <source>it is no JSON: {error}</source>
            <translation>不是 JSON：{error}</translation>
        </message>
        <message>
            <source>it is no object with fields</source>
            <translation>不是带字段的对象</translation>
        </message>
        <message>
            <source>it is not there ({status}); the address may be wrong or old</source>
            <translation>不存在（{status}）；地址可能有误或已过时</translation>
        </message>
        <message>
            <source>it lacks {field}</source>
            <translation>缺少 {field}</translation>
        </message>
        <message>
            <source>it lacks {missing}</source>
            <translation>缺少 {missing}</translation>
        </message>
        <message>
            <source>it said nothing</source>
            <translation>没有任何输出</translation>
        </message>
        <message>
            <source>it says {words}</source>
            <translation>其输出为 {words}</translation>
        </message>
        <message>
            <source>it was ended</source>
            <translation>被终止</translation>
        </message>
        <message>
            <source>its address cannot be asked; check it</source>
            <translation>无法向其地址发出请求；请检查该地址</translation>
        </message>
        <message>
            <source>its answer is not understood</source>
            <translation>无法识别其应答</translation>
        </message>
        <message>
            <source>its certificate is not trusted; add its authority in Settings &gt; Options &gt; Authentication, or name a file of certificates in REQUESTS_CA_BUNDLE</source>
            <translation>其证书不受信任；请在“设置 &gt; 选项 &gt; 身份验证”中添加其证书颁发机构，或在 REQUESTS_CA_BUNDLE 中指定证书文件</translation>
        </message>
        <message>
            <source>its environments do not work ({problem})</source>
            <translation>用它创建的环境无法使用（{problem}）</translation>
        </message>
        <message>
            <source>its name is another</source>
            <translation>其名称不同</translation>
        </message>
        <message>
            <source>its name is not known; check the address and the connection</source>
            <translation>无法识别其名称；请检查地址和网络连接</translation>
        </message>
        <message>
            <source>kept; areas farther apart make a stricter test</source>
            <translation>予以保留；区域彼此相距更远时，检验更为严格</translation>
        </message>
        <message>
            <source>lacks</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>left out; if the classes count from 0, so that 0 is LCZ 1 and 16 is LCZ G, add 1 to all of them first</source>
            <translation>已排除；若类别从 0 开始计数，即 0 为 LCZ 1、16 为 LCZ G，请先将其全部加 1</translation>
        </message>
        <message>
            <source>map</source>
            <translation>LCZ 图</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the clearest scene that does.</source>
            <translation>median：对每个像素，逐波段取所有无云日期的中值；first：取该像素无云的最清晰的景。</translation>
        </message>
        <message>
            <source>median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in the order given, that does.</source>
            <translation>median：逐波段取所有在该像素处无云的日期的中值；first：按给定顺序，取在该像素处无云的第一幅影像。</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>more than {size:,} bytes came</source>
            <translation>收到的数据超过 {size:,} 字节</translation>
        </message>
        <message>
            <source>names with values</source>
            <translation>带值的名称</translation>
        </message>
        <message>
            <source>names with values, {least} to {most}</source>
            <translation>带值的名称，{least} 到 {most} 个</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>无文件夹</translation>
        </message>
        <message>
            <source>no folder exists yet</source>
            <translation>尚无任何文件夹</translation>
        </message>
        <message>
            <source>no layer</source>
            <translation>无图层</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>没有网络层</translation>
        </message>
        <message>
            <source>no log, since {log} cannot be written</source>
            <translation>没有日志，因为无法写入 {log}</translation>
        </message>
        <message>
            <source>no secure connection comes about; check the address and the proxy (Settings &gt; Options &gt; Network)</source>
            <translation>无法建立安全连接；请检查地址和代理（设置 &gt; 选项 &gt; 网络）</translation>
        </message>
        <message>
            <source>no such device answers</source>
            <translation>未检测到该设备</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>没有找到任何 Python</translation>
        </message>
        <message>
            <source>none is over 255, as in a picture of 8 bits</source>
            <translation>没有数值超过 255，如同 8 位图像</translation>
        </message>
        <message>
            <source>not on this computer (there is no download)</source>
            <translation>本机上没有（不提供下载）</translation>
        </message>
        <message>
            <source>not on this computer ({size:.0f} MB)</source>
            <translation>本机上没有（{size:.0f} MB）</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>未就绪</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>nothing came for {seconds} s</source>
            <translation>{seconds} 秒内未收到任何数据</translation>
        </message>
        <message>
            <source>one goes into training, one into the test</source>
            <translation>一个用于训练，一个用于测试</translation>
        </message>
        <message>
            <source>one of {choices}</source>
            <translation>下列之一：{choices}</translation>
        </message>
        <message>
            <source>one window is taken from the middle</source>
            <translation>在中间取一个窗口</translation>
        </message>
        <message>
            <source>part of {name}, an input of this run</source>
            <translation>是本次运行的输入 {name} 的一部分</translation>
        </message>
        <message>
            <source>pip cannot use a SOCKS proxy such as QGIS's settings or the variable HTTPS_PROXY name here. Name an HTTP proxy there, or put the program uv on PATH, which fetches in pip's place, and run 'Install engine' again. The last words of '{command}':
{tail}</source>
            <translation>pip 无法使用 SOCKS 代理，而此处 QGIS 的设置或变量 HTTPS_PROXY 指定的正是这种代理。请在那里指定 HTTP 代理，或将程序 uv 放到 PATH 中，由它代替 pip 下载，然后再次运行“安装计算引擎”。“{command}”最后的输出：
{tail}</translation>
        </message>
        <message>
            <source>read by {name}, an input of this run</source>
            <translation>由本次运行的输入 {name} 读取</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>参考数据</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, but not the same objects. Models tell which one they were trained with.</source>
            <translation>sam：Segment Anything，需要权重。superpixels：颜色均匀的小块，速度快且不需要权重，但得到的对象不同。模型会说明其训练时使用的是哪一种。</translation>
        </message>
        <message>
            <source>scale {scale} and offset {offset} of band {band}</source>
            <translation>波段 {band} 的缩放系数 {scale} 和偏移 {offset}</translation>
        </message>
        <message>
            <source>standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency can tell apart.</source>
            <translation>standard：WUDAPT 地图的颜色；colour-blind：色觉障碍者能够区分的颜色。</translation>
        </message>
        <message>
            <source>the Google Earth stream does not see them</source>
            <translation>Google Earth 分支看不到它们</translation>
        </message>
        <message>
            <source>the address has {have:,} bytes, not {size:,}</source>
            <translation>该地址处有 {have:,} 字节，而不是 {size:,}</translation>
        </message>
        <message>
            <source>the class is not in the training set</source>
            <translation>该类别不在训练集中</translation>
        </message>
        <message>
            <source>the computer ran out of memory</source>
            <translation>计算机内存不足</translation>
        </message>
        <message>
            <source>the connection broke off; check it, or try again later</source>
            <translation>连接中断；请检查网络连接，或稍后重试</translation>
        </message>
        <message>
            <source>the description of its segmenter</source>
            <translation>其分割器的说明</translation>
        </message>
        <message>
            <source>the fields {fields}</source>
            <translation>字段 {fields}</translation>
        </message>
        <message>
            <source>the file of certificates that REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names is not there; check the variables</source>
            <translation>REQUESTS_CA_BUNDLE 或 CURL_CA_BUNDLE 所指定的证书文件不存在；请检查这些变量</translation>
        </message>
        <message>
            <source>the file's value is switched off</source>
            <translation>文件自身的无数据值已关闭</translation>
        </message>
        <message>
            <source>the keys are refused ({code}); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY</source>
            <translation>密钥被拒绝（{code}）；请检查 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY</translation>
        </message>
        <message>
            <source>the model's were made</source>
            <translation>模型训练所用的实例</translation>
        </message>
        <message>
            <source>the no data value {value} of band {band}</source>
            <translation>波段 {band} 的无数据值 {value}</translation>
        </message>
        <message>
            <source>the numbers are read as classes; where they only count the areas, write the classes into a field</source>
            <translation>这些数字按类别读取；若它们只是区域的编号，请将类别写入一个字段</translation>
        </message>
        <message>
            <source>the options</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>the path is too long for Windows: {length} characters, {most} at most</source>
            <translation>路径对于 Windows 过长：{length} 个字符，最多 {most} 个</translation>
        </message>
        <message>
            <source>the proxy asks for a user and a password (407); give them in Settings &gt; Options &gt; Network</source>
            <translation>代理要求用户名和密码（407）；请在“设置 &gt; 选项 &gt; 网络”中填写</translation>
        </message>
        <message>
            <source>the proxy is of the kind SOCKS, which cannot be used here; choose an HTTP proxy in Settings &gt; Options &gt; Network</source>
            <translation>代理属于 SOCKS 类型，此处无法使用；请在“设置 &gt; 选项 &gt; 网络”中选择 HTTP 代理</translation>
        </message>
        <message>
            <source>the proxy refuses or is not there; check it in Settings &gt; Options &gt; Network</source>
            <translation>代理拒绝连接或不存在；请在“设置 &gt; 选项 &gt; 网络”中检查</translation>
        </message>
        <message>
            <source>the same file as another output of this run</source>
            <translation>与本次运行的另一个输出是同一文件</translation>
        </message>
        <message>
            <source>the server sent another part than was asked for ({part})</source>
            <translation>服务器发送的部分与所请求的不同（{part}）</translation>
        </message>
        <message>
            <source>the shared ground is used for neither</source>
            <translation>重叠部分两者均不采用</translation>
        </message>
        <message>
            <source>the split by polygon is used, whose windows may share ground</source>
            <translation>使用按多边形的划分，其窗口可能共享地面</translation>
        </message>
        <message>
            <source>the stream of these does not see them</source>
            <translation>其分支看不到这些窗口</translation>
        </message>
        <message>
            <source>the variable {name}</source>
            <translation>变量 {name}</translation>
        </message>
        <message>
            <source>their order</source>
            <translation>其顺序</translation>
        </message>
        <message>
            <source>these windows left out</source>
            <translation>已排除这些窗口</translation>
        </message>
        <message>
            <source>they are fractions</source>
            <translation>其数值为小数</translation>
        </message>
        <message>
            <source>they are of 8 bits, as a picture to look at</source>
            <translation>其数值为 8 位，如同供查看的图像</translation>
        </message>
        <message>
            <source>they are steps of 6.5535, as where 65535 is reflectance 1</source>
            <translation>其数值以 6.5535 为步长，如同以 65535 表示反射率 1 时那样</translation>
        </message>
        <message>
            <source>this PyTorch was built without it</source>
            <translation>此 PyTorch 构建版本不支持该设备</translation>
        </message>
        <message>
            <source>this computer's clock is wrong ({code}); set it</source>
            <translation>这台计算机的时钟有误（{code}）；请校准</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>unknown date</source>
            <translation>日期未知</translation>
        </message>
        <message>
            <source>uv failed, pip goes on: {words}</source>
            <translation>uv 失败，改由 pip 继续：{words}</translation>
        </message>
        <message>
            <source>uv is there and fetches in place of pip: {uv}</source>
            <translation>找到 uv，由它代替 pip 下载：{uv}</translation>
        </message>
        <message>
            <source>w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of WRF from 4.4.2 on; wrf-31-41: those of WRF before (natural classes other than bare rock or paved have none and become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.</source>
            <translation>w2w：EPSG:4326 下的波段 lcz 和 lczFilter；umep：代码 1-10 和 101-107；wrf-51-61：WRF 4.4.2 及以后的城市类别；wrf-31-41：此前 WRF 的城市类别（裸岩或铺装地面以外的自然类没有代码，成为无数据）；kmz：用于 Google Earth 的彩色叠加层；cog：云优化 GeoTIFF。</translation>
        </message>
        <message>
            <source>what comes is damaged or no image</source>
            <translation>收到的内容已损坏或不是影像</translation>
        </message>
        <message>
            <source>what was written does not read back</source>
            <translation>写入的内容无法读回</translation>
        </message>
        <message>
            <source>white</source>
            <translation>白色</translation>
        </message>
        <message>
            <source>writing failed ({error})</source>
            <translation>写入失败（{error}）</translation>
        </message>
        <message>
            <source>{band} of {id} shows other ground than {first}: {found}, not {other}. The catalogue names files that do not belong together; choose another one, or other dates.</source>
            <translation>{id} 的 {band} 与 {first} 显示的地面不同：{found}，而不是 {other}。该目录所指定的文件不属于同一组；请选择其他目录或其他日期。</translation>
        </message>
        <message>
            <source>{catalogue} cannot be searched: {why}. If that does not help, choose another catalogue.</source>
            <translation>无法检索 {catalogue}：{why}。若仍无济于事，请选择其他目录。</translation>
        </message>
        <message>
            <source>{catalogue} does not answer as a STAC API does. Check the address, or choose another catalogue.</source>
            <translation>{catalogue} 的应答不符合 STAC API。请检查地址，或选择其他目录。</translation>
        </message>
        <message>
            <source>{cells:,} cells of the map lie in areas of {name} of different classes, such as {first} and {second}; they are left out. Correct the areas; 'Check training areas' shows where they overlap.</source>
            <translation>图中有 {cells:,} 个像元位于 {name} 的不同类别的区域（例如区域 {first} 和 {second}）中；已排除。请更正这些区域；“检查训练区”会显示它们在何处重叠。</translation>
        </message>
        <message>
            <source>{changed} of {cells} cells changed their class ({share:.1f} %).</source>
            <translation>{cells} 个像元中有 {changed} 个改变了类别（{share:.1f}%）。</translation>
        </message>
        <message>
            <source>{columns} x {rows} cells of {cell_size:g} m on {device}.</source>
            <translation>{columns} × {rows} 个 {cell_size:g} m 的像元，在 {device} 上计算。</translation>
        </message>
        <message>
            <source>{count} areas lie off the image; they are not held against it.</source>
            <translation>有 {count} 个区域位于影像之外；未与影像比对。</translation>
        </message>
        <message>
            <source>{count} bands of {name} are called otherwise than those of the model's features (band {number}: {own}, of the model {wanted}). They are taken in their order; check that it is the same.</source>
            <translation>{name} 的 {count} 个波段与模型特征的名称不同(波段 {number}:{own},模型中为 {wanted})。按其顺序使用;请确认顺序相同。</translation>
        </message>
        <message>
            <source>{count} images in {crs} are read as one of {width} x {height} px; where they overlap, the first that has data counts.</source>
            <translation>{crs} 的 {count} 幅影像作为一幅 {width} x {height} 像元的影像读取；重叠处以第一幅有数据的影像为准。</translation>
        </message>
        <message>
            <source>{count} instances found.</source>
            <translation>找到 {count} 个实例。</translation>
        </message>
        <message>
            <source>{count} items of {name} are not understood (no date, footprint or bands) and are left out.</source>
            <translation>{name} 的 {count} 个条目无法识别（没有日期、覆盖范围或波段），已排除。</translation>
        </message>
        <message>
            <source>{count} labels of {name} are no class: {values}. Write classes as 1 to 17, A to G or by name.</source>
            <translation>{name} 的 {count} 个标签不是类别：{values}。请将类别写作 1 到 17、A 到 G 或类别名称。</translation>
        </message>
        <message>
            <source>{count} maps are too many: a series has {most} at most. Leave some years out.</source>
            <translation>{count} 幅图太多：一个系列最多 {most} 幅。请去掉一些年份。</translation>
        </message>
        <message>
            <source>{count} maps came with {rasters} rasters of probabilities. Give one for each map, in their order; {most} maps at most.</source>
            <translation>给出了 {count} 幅地图，却有 {rasters} 个概率栅格。请按顺序为每幅地图给出一个；最多 {most} 幅地图。</translation>
        </message>
        <message>
            <source>{count} of {all} zones reach beyond the map: {zones}. Ground beyond it is without data, and their figures are of the rest alone.</source>
            <translation>{all} 个分区中有 {count} 个超出图的范围：{zones}。图外的地面没有数据，这些分区的数值只针对其余部分。</translation>
        </message>
        <message>
            <source>{count} of {nodes} nodes lie wholly or partly where {name} has no pixels; these count as black in their colours. Give the image that the objects were found in, or none: each object has its colour as a whole then.</source>
            <translation>{nodes} 个节点中有 {count} 个全部或部分位于 {name} 没有像素之处；这些地方在其颜色中按黑色计入。请给出查找这些对象所用的影像，或不给出影像：此时每个对象采用其整体的颜色。</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn as another class than {map} has there: the sample is of another map. Choose the map that it was drawn from, or draw a new sample.</source>
            <translation>{name} 的 {total} 个点中有 {count} 个在抽取时的类别与 {map} 在该处的类别不同：该样本属于其他图。请选择抽取样本所依据的图，或抽取新的样本。</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were drawn in the middle of cells that {map} does not have: its grid is another. Choose the map that the sample was drawn from, or draw a new sample.</source>
            <translation>{name} 的 {total} 个点中有 {count} 个抽取时位于 {map} 所没有的像元的中心：其网格不同。请选择抽取样本所依据的图，或抽取新的样本。</translation>
        </message>
        <message>
            <source>{count} of {total} points of {name} were moved off the cell of {map} that they were drawn from. Move them back to the place in their fields {x} and {y}: which places are looked at is up to chance.</source>
            <translation>{name} 的 {total} 个点中有 {count} 个被移出了抽取时所在的 {map} 的像元。请将它们移回其字段 {x} 和 {y} 所示的位置：查看哪些地点须由随机决定。</translation>
        </message>
        <message>
            <source>{count} of {total} samples of {name} cannot be read: {failures}</source>
            <translation>{name} 的 {total} 个样本中有 {count} 个无法读取：{failures}</translation>
        </message>
        <message>
            <source>{count} of {total} windows of the {part} part (split by polygon) overlap with windows of the training part</source>
            <translation>{part} 部分（按多边形划分）的 {total} 个窗口中有 {count} 个与训练部分的窗口重叠</translation>
        </message>
        <message>
            <source>{count} points have no label and are left out. If they are those that were hard to tell, the figures are too good.</source>
            <translation>有 {count} 个点没有标签，已排除。如果它们是难以判断的点，则各项指标会过于乐观。</translation>
        </message>
        <message>
            <source>{count} points of {name} lie in a cell where another one lies: they are copies, since no cell is drawn twice. Delete them.</source>
            <translation>{name} 的 {count} 个点与另一个点位于同一像元：它们是副本，因为任何像元都不会被抽取两次。请将其删除。</translation>
        </message>
        <message>
            <source>{count} points of {name} lie where {map} has no data. Choose the map that the sample was drawn from.</source>
            <translation>{name} 的 {count} 个点位于 {map} 没有数据之处。请选择抽取样本所依据的图。</translation>
        </message>
        <message>
            <source>{count} points of {name} were added by hand: what they were drawn from is not written in their field {field}. Delete them: points that chance did not choose make the figures mean nothing.</source>
            <translation>{name} 的 {count} 个点是手工添加的：其字段 {field} 中没有写明它们由何抽取。请将其删除：并非随机选取的点会使各项指标失去意义。</translation>
        </message>
        <message>
            <source>{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check the layer's coordinate reference system.</source>
            <translation>{name} 的 {count} 个多边形无法用 {crs} 表示，例如要素 {first}。请检查图层的坐标参照系。</translation>
        </message>
        <message>
            <source>{count} processes share the work.</source>
            <translation>{count} 个进程分担工作。</translation>
        </message>
        <message>
            <source>{count} scenes of {days} days and {tiles} tiles, about {megabytes:.0f} MB.</source>
            <translation>{count} 景，来自 {days} 个日期和 {tiles} 个分幅，约 {megabytes:.0f} MB。</translation>
        </message>
        <message>
            <source>{count} windows of which the RGB image covers no more than {share:.0f} %</source>
            <translation>{count} 个窗口被 RGB 影像覆盖的部分不超过 {share:.0f} %</translation>
        </message>
        <message>
            <source>{count} windows without any instance</source>
            <translation>{count} 个窗口没有任何实例</translation>
        </message>
        <message>
            <source>{count} windows without further features</source>
            <translation>{count} 个窗口没有其他特征</translation>
        </message>
        <message>
            <source>{count} workers of {address} share the work.</source>
            <translation>{address} 的 {count} 个工作进程分担工作。</translation>
        </message>
        <message>
            <source>{destination} cannot be written ({error}). If it is open in QGIS or another program, remove the layer or close it there, or choose another name.</source>
            <translation>无法写入 {destination}（{error}）。若它已在 QGIS 或其他程序中打开，请在其中移除图层或将其关闭，或选择其他名称。</translation>
        </message>
        <message>
            <source>{destination} cannot be written to. Choose another place for the output.</source>
            <translation>无法写入 {destination}。请为输出选择其他位置。</translation>
        </message>
        <message>
            <source>{destination} cannot be written: {problem}. Choose another name or place for it.</source>
            <translation>无法写入 {destination}：{problem}。请为其选择其他名称或位置。</translation>
        </message>
        <message>
            <source>{destination} is a file. Name a folder for the training set.</source>
            <translation>{destination} 是一个文件。请为训练集指定一个文件夹。</translation>
        </message>
        <message>
            <source>{destination} is a folder, not a file. Name a file for the output.</source>
            <translation>{destination} 是文件夹，不是文件。请为输出指定一个文件。</translation>
        </message>
        <message>
            <source>{empty} of {count} windows hold no instance of {min_area_m2:g} m² or more.</source>
            <translation>{count} 个窗口中有 {empty} 个没有 {min_area_m2:g} m² 或更大的实例。</translation>
        </message>
        <message>
            <source>{entry} in {name} is damaged ({error}). Download the zip again.</source>
            <translation>{name} 中的 {entry} 已损坏（{error}）。请重新下载该 zip 文件。</translation>
        </message>
        <message>
            <source>{error}
This computer or its package index lacks fixed versions of the engine's packages. Choose 'newest' as build, which takes the newest that fit, without comparing their sums.</source>
            <translation>{error}
本机或其软件包索引缺少计算引擎软件包的固定版本。请选择 'newest' 作为版本:采用适用的最新版本,不比对其校验和。</translation>
        </message>
        <message>
            <source>{error} The product may not have been downloaded whole.</source>
            <translation>{error}该产品可能没有完整下载。</translation>
        </message>
        <message>
            <source>{error} They are used all the same, as was asked for; the Google Earth stream may be misled.</source>
            <translation>{error}仍按要求使用这些实例；Google Earth 分支可能会受到误导。</translation>
        </message>
        <message>
            <source>{error} To use them all the same, tick 'Take objects of another segmenter' (force_segmenter).</source>
            <translation>{error}若仍要使用这些实例，请勾选“使用其他分割器的对象”（force_segmenter）。</translation>
        </message>
        <message>
            <source>{field} is nested too deeply or too long</source>
            <translation>{field} 嵌套层次过深或过长</translation>
        </message>
        <message>
            <source>{field} must be {needed}; given: {value}</source>
            <translation>{field} 必须是{needed}；实际给出：{value}</translation>
        </message>
        <message>
            <source>{finding}. Copy or create the training set again.</source>
            <translation>{finding}。请重新复制或创建训练集。</translation>
        </message>
        <message>
            <source>{finding}. They are left out.</source>
            <translation>{finding}。这些样本已排除。</translation>
        </message>
        <message>
            <source>{first} and {second} both may be the metadata of {file}, and differ in what its numbers stand for. Leave that of its own product only.</source>
            <translation>{first} 和 {second} 都可能是 {file} 的元数据，但对其数值含义的说明不同。请只保留其所属产品的元数据。</translation>
        </message>
        <message>
            <source>{folder} has no room for {size:.0f} MB. Make room there.</source>
            <translation>{folder} 中没有 {size:.0f} MB 的可用空间。请在那里腾出空间。</translation>
        </message>
        <message>
            <source>{folder} has {free:.3g} MB free; the output needs up to {bytes_needed:.3g} MB. Make room or choose another place.</source>
            <translation>{folder} 有 {free:.3g} MB 可用空间；输出最多需要 {bytes_needed:.3g} MB。请腾出空间或选择其他位置。</translation>
        </message>
        <message>
            <source>{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or the folder of the LCZC-GES2 dataset.</source>
            <translation>{folder} 不是训练集：缺少 {missing}。请选择由“创建训练集”生成的文件夹，或 LCZC-GES2 数据集的文件夹。</translation>
        </message>
        <message>
            <source>{given} as {needed}</source>
            <translation>{given} 作为 {needed}</translation>
        </message>
        <message>
            <source>{have:,} of {size:,} bytes came</source>
            <translation>共 {size:,} 字节，只收到 {have:,} 字节</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that no offset is in its numbers, but those of its darkest ground (water, shadow, plants) are all about 1000. Its reflectances would be wrong.</source>
            <translation>{id} 已排除：其条目说明数值中不含偏移，但其最暗地面（水体、阴影、植物）的数值都在 1000 左右。其反射率会是错误的。</translation>
        </message>
        <message>
            <source>{id} is left out: its item says that the numbers are 1000 too high, but too many of them are below 900. Its reflectances would be wrong.</source>
            <translation>{id} 已排除：其条目说明数值偏高 1000，但其中小于 900 的过多。其反射率会是错误的。</translation>
        </message>
        <message>
            <source>{id} is left out: its item tells neither its processing baseline nor its offset, and no ground is dark and clear enough to show whether its numbers are 1000 too high. Choose other dates or another catalogue.</source>
            <translation>{id} 已排除：其条目既未说明处理基线，也未说明偏移，而且没有足够暗且清晰的地面可以表明其数值是否偏高 1000。请选择其他日期或其他目录。</translation>
        </message>
        <message>
            <source>{id}: its item tells neither its processing baseline nor its offset; by its dark ground it is {offset:g}.</source>
            <translation>{id}：其条目既未说明处理基线，也未说明偏移；根据其暗地面，偏移为 {offset:g}。</translation>
        </message>
        <message>
            <source>{id}: no ground is dark and clear enough to show whether the offset is gone, as its item says; the item is believed.</source>
            <translation>{id}：没有足够暗且清晰的地面可以表明偏移是否如其条目所述已被去除；以条目为准。</translation>
        </message>
        <message>
            <source>{kept} cells of patches that are smaller than {area:g} m² keep their class: no larger patch is near them.</source>
            <translation>小于 {area:g} m² 的图斑中有 {kept} 个像元保持其类别：其附近没有更大的图斑。</translation>
        </message>
        <message>
            <source>{kind}: {error}</source>
            <translation>{kind}:{error}</translation>
        </message>
        <message>
            <source>{later} shows the same as {earlier} in every cell. Both count: if one is a copy of the other, leave it out, for the same errors twice prove changes that are none.</source>
            <translation>{later} 的每个像元都与 {earlier} 相同。两者都计入：若其中一幅是另一幅的副本，请将其排除，因为相同的误差出现两次会证明并不存在的变化。</translation>
        </message>
        <message>
            <source>{layer} is read, which holds classes; to read another, choose {example}</source>
            <translation>读取的是含有类别的 {layer}；要读取其他图层，请选择 {example}</translation>
        </message>
        <message>
            <source>{left} of {count} features of {name} are no polygons: left out.</source>
            <translation>{name} 的 {count} 个要素中有 {left} 个不是多边形：已排除。</translation>
        </message>
        <message>
            <source>{lost} of {total} reference areas or blocks lie off the map and are not used.</source>
            <translation>{total} 个参考区或像元块中有 {lost} 个位于图外，未被使用。</translation>
        </message>
        <message>
            <source>{megabytes:.0f} MB fetched and unpacked so far</source>
            <translation>目前已下载并解包 {megabytes:.0f} MB</translation>
        </message>
        <message>
            <source>{names} came as the probabilities of several maps. Give each map its own, in the maps' order.</source>
            <translation>{names} 被作为多幅图的概率给出。请按图的顺序为每幅图给出各自的概率。</translation>
        </message>
        <message>
            <source>{names} came more than once. Each map counts once, where it comes first: the same errors twice prove nothing.</source>
            <translation>{names} 被给出不止一次。每幅图只在首次出现处计入一次：相同的误差出现两次不能证明什么。</translation>
        </message>
        <message>
            <source>{names} names were given for {maps} maps. Give one for each, in their order.</source>
            <translation>为 {maps} 幅图给出了 {names} 个名称。请按顺序为每幅图各给一个。</translation>
        </message>
        <message>
            <source>{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.</source>
            <translation>{name}（{size:,} 字节）被截断或不是 PyTorch 检查点。请重新下载。</translation>
        </message>
        <message>
            <source>{name} and {reference} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} 与 {reference} 没有共同的有数据像元。请检查两者的坐标参照系，或选择同一地点的图。</translation>
        </message>
        <message>
            <source>{name} and {second_name} have no cell with data in common. Check the coordinate reference systems of both, or choose maps of the same place.</source>
            <translation>{name} 与 {second_name} 没有共同的有数据像元。请检查两者的坐标参照系，或选择同一地点的图。</translation>
        </message>
        <message>
            <source>{name} at {address} is not what the catalogue says ({found}): an image of one band of whole numbers with a coordinate reference system is needed. Choose another catalogue.</source>
            <translation>{address} 处的 {name} 与目录所述不符（{found}）：需要的是带坐标参照系的单波段整数影像。请选择其他目录。</translation>
        </message>
        <message>
            <source>{name} cannot be brought to EPSG:4326 ({error}). Check its coordinate reference system.</source>
            <translation>无法将 {name} 转到 EPSG:4326（{error}）。请检查其坐标参照系。</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds.</source>
            <translation>无法将 {name} 转换到以米为单位的坐标：其 CRS 与其边界不符。</translation>
        </message>
        <message>
            <source>{name} cannot be brought to metres: its CRS does not fit its bounds. Check the CRS of the layer.</source>
            <translation>无法将 {name} 转换到以米为单位的坐标：其 CRS 与其边界不符。请检查图层的 CRS。</translation>
        </message>
        <message>
            <source>{name} cannot be fetched from {address}: {why}. What came so far is kept: run it again to go on, or choose another catalogue.</source>
            <translation>无法从 {address} 获取 {name}：{why}。已获取的部分予以保留：请再次运行以继续，或选择其他目录。</translation>
        </message>
        <message>
            <source>{name} cannot be read ({problem}); if it names the values of the map, these names are not used. Check it, or give the class of each value (codes).</source>
            <translation>无法读取 {name}（{problem}）；如果它为地图的值命名，则不使用这些名称。请检查它，或给出每个值的类别（codes）。</translation>
        </message>
        <message>
            <source>{name} cannot be read as a vector layer ({error}).</source>
            <translation>无法将 {name} 作为矢量图层读取（{error}）。</translation>
        </message>
        <message>
            <source>{name} cannot be read as instances ({error}). Choose what 'Segment objects' wrote.</source>
            <translation>无法将 {name} 作为实例读取（{error}）。请选择由“分割对象”写出的文件。</translation>
        </message>
        <message>
            <source>{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is of processing baseline 04.00 or later (since January 2022), set the offset to -1000.</source>
            <translation>{name} 不带元数据，因此其数值按反射率 × 10000 处理。若其处理基线为 04.00 或以后（2022 年 1 月起），请将偏移设为 -1000。</translation>
        </message>
        <message>
            <source>{name} crashes the HDF5 library: it is damaged. Download it again.</source>
            <translation>{name} 导致 HDF5 库崩溃：它已损坏。请重新下载。</translation>
        </message>
        <message>
            <source>{name} declares scale and offset for some of its bands only ({declared}), so that its bands do not go together. Declare them for all bands or for none, or give the reflectance scale and offset.</source>
            <translation>{name} 只为部分波段（{declared}）声明了缩放系数和偏移，因此各波段彼此不一致。请为所有波段声明或都不声明，或给出反射率缩放系数和偏移。</translation>
        </message>
        <message>
            <source>{name} declares scale {tag_scale:g} and offset {tag_offset:g}; the numbers given count instead: (number + {offset:g}) / {scale:g}. Give scale 10000 and offset 0 for the file's own.</source>
            <translation>{name} 声明的缩放系数为 {tag_scale:g}，偏移为 {tag_offset:g}；但以所给的数值为准：(数值 + {offset:g}) / {scale:g}。若要采用文件自身的值，请给出缩放系数 10000 和偏移 0。</translation>
        </message>
        <message>
            <source>{name} describes a service on the network, which is not read as a file. Choose a file with the data, or save the service's layer to one.</source>
            <translation>{name} 描述的是网络上的服务，不会作为文件读取。请选择含数据的文件，或将该服务的图层保存为文件。</translation>
        </message>
        <message>
            <source>{name} does not name the parts {parts}. Copy the training set again.</source>
            <translation>{name} 没有列出 {parts} 各部分。请重新复制训练集。</translation>
        </message>
        <message>
            <source>{name} does not say in which encoding its texts are: they are read as Latin-1. If names look wrong, set the encoding of the layer (Layer properties &gt; Source).</source>
            <translation>{name} 未说明其文本的编码：按 Latin-1 读取。如果名称显示不正确，请设置图层的编码（图层属性 &gt; 数据源）。</translation>
        </message>
        <message>
            <source>{name} does not say which of its {count} bands are red, green and blue; {chosen} are taken{why}. Give the bands yourself (BANDS) if they are others.</source>
            <translation>{name} 没有说明其 {count} 个波段中哪些是红、绿、蓝；采用 {chosen}{why}。若应为其他波段，请自行给出波段（BANDS）。</translation>
        </message>
        <message>
            <source>{name} does not tell what map it was drawn from, as samples of earlier versions: it is only checked that its points lie in the classes that they were drawn as.</source>
            <translation>与早期版本的样本一样，{name} 没有说明它是依据哪幅图抽取的：只检查其各点是否位于抽取时的类别之中。</translation>
        </message>
        <message>
            <source>{name} gives its values the colours of LCZ classes, unlike any known scheme; its colours are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} 为其值指定了 LCZ 类别的颜色，且不同于任何已知的代码体系；采用其颜色：{names}。若要以其他方式读取，请给出每个值的类别（codes）。</translation>
        </message>
        <message>
            <source>{name} gives no token to read its files ({error}). Try again later, or choose another catalogue.</source>
            <translation>{name} 不提供读取其文件的令牌（{error}）。请稍后重试，或选择其他目录。</translation>
        </message>
        <message>
            <source>{name} has another grid than the probabilities. Choose the streams and the probabilities of one run.</source>
            <translation>{name} 的网格与概率的网格不同。请选择同一次运行的分支和概率。</translation>
        </message>
        <message>
            <source>{name} has data on {share:.0%} of the ground that two maps at least have. Its areas as mapped are of that part; those by all maps together are of the whole.</source>
            <translation>在至少两幅图有数据的地面中，{name} 在 {share:.0%} 上有数据。其按该图得出的面积针对这一部分；按所有图综合得出的面积针对整体。</translation>
        </message>
        <message>
            <source>{name} has format {version}; known are formats up to {format_version}. Update the plugin.</source>
            <translation>{name} 的格式为 {version}；已知格式最高为 {format_version}。请更新插件。</translation>
        </message>
        <message>
            <source>{name} has more than {most} scenes of the extent and dates. Choose a smaller extent, fewer dates or less cloud.</source>
            <translation>在该范围和日期内，{name} 的景超过 {most} 个。请选择更小的范围、更少的日期或更小的云量。</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} images, only: {levels}. Choose another level or catalogue.</source>
            <translation>{name} 没有 Level-{level} 影像，只有：{levels}。请选择其他级别或目录。</translation>
        </message>
        <message>
            <source>{name} has no Level-{level} scene of the extent from {start} to {end} with at most {cloud:g} % cloud ({count} with more). Choose other dates, more cloud, or another catalogue.</source>
            <translation>在该范围内，{name} 没有 {start} 到 {end} 期间云量不超过 {cloud:g} % 的 Level-{level} 景（云量更大的有 {count} 个）。请选择其他日期、更大的云量或其他目录。</translation>
        </message>
        <message>
            <source>{name} has no band like the one chosen of {other}, band {chosen}: its band {band} is read. To read another, save that as a file of its own.</source>
            <translation>{name} 没有与为 {other} 选择的波段（波段 {chosen}）对应的波段：读取的是其波段 {band}。若要读取其他波段，请将该波段另存为单独的文件。</translation>
        </message>
        <message>
            <source>{name} has no cell of any {missing} class; found: {found}. If that cannot be, check its codes, and give them (codes, such as 21=1,22=2).</source>
            <translation>{name} 没有任何 {missing} 类别的像元；现有：{found}。若不应如此，请检查其代码，并给出这些代码（codes，例如 21=1,22=2）。</translation>
        </message>
        <message>
            <source>{name} has no cell with a class. Choose another band or map.</source>
            <translation>{name} 没有带类别的像元。请选择其他波段或图。</translation>
        </message>
        <message>
            <source>{name} has no class where the reference lies: nothing can be compared. Choose another map, band or reference.</source>
            <translation>{name} 在参考数据所在之处没有类别：无法进行比较。请选择其他图、波段或参考数据。</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source) or write it into the file.</source>
            <translation>{name} 没有坐标参照系。请为图层指定一个（图层属性 &gt; 源），或将其写入文件。</translation>
        </message>
        <message>
            <source>{name} has no coordinate reference system. Assign one to the layer (Layer properties &gt; Source).</source>
            <translation>{name} 没有坐标参照系。请为图层指定一个（图层属性 &gt; 源）。</translation>
        </message>
        <message>
            <source>{name} has no data in {bands}, where its other bands have: all that was looked at there is no data, not a number, or masked. An image has data only where all bands have. Check the files, or download them again.</source>
            <translation>{name} 在 {bands} 中没有数据，而其其他波段在该处有：在该处查看的全部为无数据、非数字或被掩膜。只有所有波段都有数据之处，影像才有数据。请检查文件，或重新下载。</translation>
        </message>
        <message>
            <source>{name} has no data where any other map has. Leave it out, or choose one of the same place.</source>
            <translation>在任何其他图有数据之处，{name} 都没有数据。请将其排除，或选择同一地点的图。</translation>
        </message>
        <message>
            <source>{name} has no features. Digitise training areas first.</source>
            <translation>{name} 没有要素。请先数字化训练区。</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}.</source>
            <translation>{name} 没有字段 {field}。其字段为：{fields}。</translation>
        </message>
        <message>
            <source>{name} has no field {field}. Its fields are: {fields}. Choose the field with the labels.</source>
            <translation>{name} 没有字段 {field}。其字段为：{fields}。请选择标签字段。</translation>
        </message>
        <message>
            <source>{name} has no field {field}: its points are taken as drawn at random within each class of the map. If they were chosen otherwise, the figures mean nothing.</source>
            <translation>{name} 没有字段 {field}：其各点按在图的每个类别内随机抽取处理。若它们是以其他方式选取的，则各项指标没有意义。</translation>
        </message>
        <message>
            <source>{name} has no folder {layer}. Its folders are: {layers}. Choose one of them, or the whole file.</source>
            <translation>{name} 没有文件夹 {layer}。其文件夹为：{layers}。请选择其中之一，或整个文件。</translation>
        </message>
        <message>
            <source>{name} has no labelled point in these classes of the map, {share:.1%} of its area: {classes}. Label some of each: without, nothing can be said of that part of the map, and only up to {most:.0%} can be left out.</source>
            <translation>在图的下列类别（占其面积的 {share:.1%}）中，{name} 没有已标注的点：{classes}。请在每个类别中标注一些点：否则无法对图的这一部分作出任何说明，而最多只能排除 {most:.0%}。</translation>
        </message>
        <message>
            <source>{name} has no pixels where the objects of these windows lie. Give the image that they were found in, or none: each object has its colour as a whole then.</source>
            <translation>{name} 在这些窗口的对象所在之处没有像素。请给出查找这些对象所用的影像，或不给出影像：此时每个对象采用其整体的颜色。</translation>
        </message>
        <message>
            <source>{name} has no place of {size:g} m with data throughout. Choose a smaller size or another raster.</source>
            <translation>{name} 没有任何一处 {size:g} m 的地点处处有数据。请选择更小的尺寸或其他栅格。</translation>
        </message>
        <message>
            <source>{name} has no polygon layer; it has: {layers}. Choose a layer of polygons.</source>
            <translation>{name} 没有多边形图层；现有：{layers}。请选择一个多边形图层。</translation>
        </message>
        <message>
            <source>{name} has no polygons ({count} features). Choose a layer of polygons.</source>
            <translation>{name} 没有多边形（{count} 个要素）。请选择多边形图层。</translation>
        </message>
        <message>
            <source>{name} has no scene classification (Level-2A has one): its clouds stay.</source>
            <translation>{name} 没有场景分类（Level-2A 才有）：其中的云予以保留。</translation>
        </message>
        <message>
            <source>{name} has no valid pixel there, only nodata. Choose another extent or image.</source>
            <translation>{name} 在该处没有有效像素，只有无数据。请选择其他范围或影像。</translation>
        </message>
        <message>
            <source>{name} has pixels of {pixel_m:.2g} m; at the resolution asked for, {resolution_m:g} m, it is enlarged and shows no more detail.</source>
            <translation>{name} 的像素为 {pixel_m:.2g} m；按所要求的分辨率 {resolution_m:g} m，它会被放大，但不会显示更多细节。</translation>
        </message>
        <message>
            <source>{name} has pixels of {size:g} m; they are brought to 10 m and show no more detail than before.</source>
            <translation>{name} 的像素为 {size:g} m；将转为 10 m，细节不会比原来更多。</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons with classes: {layers}. Choose one of them, as {example}.</source>
            <translation>{name} 有多个含类别的多边形图层：{layers}。请选择其中之一，例如 {example}。</translation>
        </message>
        <message>
            <source>{name} has several layers of polygons: {layers}. {layer} is read; to read another, choose {example}.</source>
            <translation>{name} 有多个多边形图层：{layers}。读取的是 {layer}；若要读取其他图层，请选择 {example}。</translation>
        </message>
        <message>
            <source>{name} has the band {band} twice: {found} and {path}.</source>
            <translation>{name} 中波段 {band} 重复：{found} 和 {path}。</translation>
        </message>
        <message>
            <source>{name} has {count} band(s); band {band} was asked for.</source>
            <translation>{name} 有 {count} 个波段；但所要求的是波段 {band}。</translation>
        </message>
        <message>
            <source>{name} has {count} bands; asked for: {candidates}. Give numbers of bands that there are.</source>
            <translation>{name} 有 {count} 个波段；所要求的是：{candidates}。请给出存在的波段编号。</translation>
        </message>
        <message>
            <source>{name} has {count} bands; features are 1 to {most} of them (given: {given}). Choose another raster, or fewer of its bands.</source>
            <translation>{name} 有 {count} 个波段;特征为其中 1 至 {most} 个(给定:{given})。请选择其他栅格,或减少波段。</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the model's features are {wanted} ({bands}). Choose a raster with the same bands in the same order.</source>
            <translation>{name} 有 {count} 个波段;模型的特征为 {wanted} 个({bands})。请选择波段及顺序相同的栅格。</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the probabilities of the 17 classes are needed. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} 有 {count} 个波段；需要的是 17 类的概率。请选择“局地气候区分类”的输出“概率”。</translation>
        </message>
        <message>
            <source>{name} has {count} bands; the streams raster of 'Classify local climate zones' has three. Choose that.</source>
            <translation>{name} 有 {count} 个波段；“局地气候区分类”的分支栅格有三个波段。请选择该栅格。</translation>
        </message>
        <message>
            <source>{name} has {size:,} bytes, far more than a list of samples needs. Get the file from its publisher again.</source>
            <translation>{name} 有 {size:,} 字节，远远超过样本列表所需。请重新从发布者处获取该文件。</translation>
        </message>
        <message>
            <source>{name} has {there:,} patches, its split names {count:,} samples. Copy the training set again.</source>
            <translation>{name} 有 {there:,} 个图像块，而其划分列出 {count:,} 个样本。请重新复制训练集。</translation>
        </message>
        <message>
            <source>{name} has {width} x {height} pixels of {resolution:g} m; one window needs {window_px} x {window_px}. Choose a larger image.</source>
            <translation>{name} 有 {width} × {height} 个 {resolution:g} m 的像素；一个窗口需要 {window_px} × {window_px} 个。请选择更大的影像。</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells with data, though it marks cells without data otherwise, and no 17. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} 有数据的像元中有 {share:.3g} % 为 0，而它以其他方式标记无数据的像元，并且没有 17。已将 0 视为无数据。若该图的类别从 0 开始计数，即 0 为 LCZ 1、16 为 LCZ G，请给出其代码（{codes}），或先将其加 1。</translation>
        </message>
        <message>
            <source>{name} holds 0 on {share:.3g} % of its cells, every number from 1 to 16 and no 17, and does not tell how it marks cells without data. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.</source>
            <translation>{name} 的像元中有 {share:.3g} % 为 0，含有 1 到 16 的每个数字而没有 17，并且没有说明如何标记无数据的像元。已将 0 视为无数据。若该图的类别从 0 开始计数，即 0 为 LCZ 1、16 为 LCZ G，请给出其代码（{codes}），或先将其加 1。</translation>
        </message>
        <message>
            <source>{name} holds complex numbers, not Sentinel-2 reflectance. Choose another image.</source>
            <translation>{name} 存放的是复数，而不是 Sentinel-2 反射率。请选择其他影像。</translation>
        </message>
        <message>
            <source>{name} holds complex numbers. Give features as real ones, such as backscatter in decibels.</source>
            <translation>{name}含有复数。请以实数给出特征,例如以分贝表示的后向散射。</translation>
        </message>
        <message>
            <source>{name} holds complex numbers; an LCZ map holds whole class codes.</source>
            <translation>{name} 的数值为复数；LCZ 图应为整数类别代码。</translation>
        </message>
        <message>
            <source>{name} holds more than is read from a KML file: {elements} elements, {nested} within each other, {places} corners, names of {text} characters. Save it as a GeoPackage, and choose that.</source>
            <translation>{name} 的内容超出了可从 KML 文件读取的限度：{elements} 个元素，{nested} 层嵌套，{places} 个顶点，名称为 {text} 个字符。请将其保存为 GeoPackage，然后选择该文件。</translation>
        </message>
        <message>
            <source>{name} holds negative numbers, which are no probabilities. Choose the output 'Probabilities' of 'Classify local climate zones'.</source>
            <translation>{name} 含有负数，而概率不可能为负。请选择“局地气候区分类”的输出“概率”。</translation>
        </message>
        <message>
            <source>{name} holds no KML file. Export the training areas as KMZ or KML again.</source>
            <translation>{name} 中没有 KML 文件。请将训练区重新导出为 KMZ 或 KML。</translation>
        </message>
        <message>
            <source>{name} holds no class at all: every cell that was read is without data. Check the map, its band and its nodata value.</source>
            <translation>{name} 没有任何类别：读取的每个像元都没有数据。请检查该图、其波段及其无数据值。</translation>
        </message>
        <message>
            <source>{name} holds no class that could be exported: all is nodata.</source>
            <translation>{name} 中没有可导出的类别：全部为无数据。</translation>
        </message>
        <message>
            <source>{name} holds no data of its own: it is a VRT, which lists other files, though its name does not say so. Choose the file with the data, or give the list its ending .vrt if it is yours.</source>
            <translation>{name} 自身不含数据：它是列出其他文件的 VRT，但从其名称看不出来。请选择含数据的文件；若此列表是您自己的，请将其扩展名改为 .vrt。</translation>
        </message>
        <message>
            <source>{name} holds no measurements that objects could have a mean of (a colour table, complex numbers, or no band at all). Choose a raster of heights or other values as a layer of objects.</source>
            <translation>{name} 不含对象可以求均值的测量值（颜色表、复数，或根本没有波段）。请选择高度或其他数值的栅格作为对象的图层。</translation>
        </message>
        <message>
            <source>{name} holds numbers beyond {largest:g} on {share:.2g} % of its pixels: taken as no data, which the file does not declare.</source>
            <translation>{name} 有 {share:.2g} % 的像素的数值超出 {largest:g}：已视为无数据，而文件未声明这一点。</translation>
        </message>
        <message>
            <source>{name} holds several KML files: {files}. Unpack it, and choose one of them.</source>
            <translation>{name} 含有多个 KML 文件：{files}。请将其解压，然后选择其中之一。</translation>
        </message>
        <message>
            <source>{name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, far above all others in its band, and it counts as measured. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>在所查看的像素中，{name} 有 {share:.3g} % 的值为 {value:.15g}，远高于其波段中的所有其他值，并被当作测量值计入。若它表示无数据，请如此声明（栅格 &gt; 转换 &gt; 转换格式，或图层的透明度设置）。</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters ({listed}), each by itself. Choose one of them, or make one image of them first (Raster &gt; Miscellaneous &gt; Build virtual raster, each input file into a separate band).</source>
            <translation>{name} 含有 {count} 个各自独立的栅格（{listed}）。请选择其中之一，或先将它们合成一幅影像（栅格 &gt; 杂项 &gt; 构建虚拟栅格，每个输入文件放入单独的波段）。</translation>
        </message>
        <message>
            <source>{name} holds {count} rasters, each by itself. Choose one of them, such as {example}.</source>
            <translation>{name} 含有 {count} 个各自独立的栅格。请选择其中之一，例如 {example}。</translation>
        </message>
        <message>
            <source>{name} holds {found}, of which no class is known; known are {known}. Give the class of every value (codes, such as 21=1,22=2), or declare values that are no class as nodata.</source>
            <translation>{name} 含有 {found}，没有与之对应的已知类别；已知的有 {known}。请给出每个值的类别（codes，例如 21=1,22=2），或将不是类别的值声明为无数据。</translation>
        </message>
        <message>
            <source>{name} holds {kind} numbers, not an image's brightness. Choose an RGB image.</source>
            <translation>{name} 存放的是 {kind} 数值，而不是影像的亮度。请选择一幅 RGB 影像。</translation>
        </message>
        <message>
            <source>{name} holds {kind}, not a SAM checkpoint's tensors. {advice}</source>
            <translation>{name} 的内容为 {kind}，不是 SAM 检查点的张量。{advice}</translation>
        </message>
        <message>
            <source>{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read. Save it as a GeoPackage.</source>
            <translation>{name} 含有 {size:.0f} MB 的 KML；最多读取 {largest:.0f} MB。请将其保存为 GeoPackage。</translation>
        </message>
        <message>
            <source>{name} in {path_name} cannot be read ({error}). Download the zip again.</source>
            <translation>无法读取 {path_name} 中的 {name}（{error}）。请重新下载该 zip 文件。</translation>
        </message>
        <message>
            <source>{name} is 0 in red, green and blue on about {share:.0f} % of its pixels, in large pieces: taken as no data, which the file does not declare. If it is ground, declare another value as no data.</source>
            <translation>{name} 约有 {share:.0f} % 的像素在红、绿、蓝中均为 0，且成大片：已视为无数据，而文件未声明这一点。若它是地面，请将另一个值声明为无数据。</translation>
        </message>
        <message>
            <source>{name} is a product of SNAP (BEAM-DIMAP), whose numbers are scaled in its own way. In SNAP, save it as a GeoTIFF with the bands' names (File &gt; Export) and give that to 'Classify local climate zones', or choose the SAFE product it was made from.</source>
            <translation>{name} 是 SNAP 的产品（BEAM-DIMAP），其数值以自身的方式缩放。请在 SNAP 中将其保存为带波段名称的 GeoTIFF（File &gt; Export），并将结果用于“局地气候区分类”，或选择生成它的 SAFE 产品。</translation>
        </message>
        <message>
            <source>{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' or 'Import published weights'.</source>
            <translation>{name} 是 safetensors 文件，但不是 DF4LCZ 模型。请选择由“训练 DF4LCZ 模型”或“导入已发布的权重”生成的模型。</translation>
        </message>
        <message>
            <source>{name} is damaged ({error}). Segment the image again.</source>
            <translation>{name} 已损坏（{error}）。请重新分割影像。</translation>
        </message>
        <message>
            <source>{name} is damaged: its part {damaged} does not match its checksum. Download it again.</source>
            <translation>{name} 已损坏：其中的 {damaged} 部分与校验和不符。请重新下载。</translation>
        </message>
        <message>
            <source>{name} is encrypted. Unpack it with its password and choose the SAFE folder.</source>
            <translation>{name} 已加密。请用其密码解压，然后选择 SAFE 文件夹。</translation>
        </message>
        <message>
            <source>{name} is left out, since its numbers cannot be reflectance ({why}). Choose another catalogue if you need this day.</source>
            <translation>已排除 {name}，因为其数值不可能是反射率（{why}）。若需要这一天，请选择其他目录。</translation>
        </message>
        <message>
            <source>{name} is no checkpoint as PyTorch writes it: it is packed, or claims more than it holds. {advice}</source>
            <translation>{name} 不是 PyTorch 写出的检查点：它经过压缩，或所声明的内容多于实际内容。{advice}</translation>
        </message>
        <message>
            <source>{name} is no checkpoint of plain tensors: it is damaged, or holds Python objects, which are never loaded because they can run code. {advice}</source>
            <translation>{name} 不是只含张量的检查点：它已损坏，或含有 Python 对象；此类对象可能运行代码，因此一律不加载。{advice}</translation>
        </message>
        <message>
            <source>{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.</source>
            <translation>{name} 不是样本编号的 pickle 文件，或已损坏（{error}）。请重新复制训练集。</translation>
        </message>
        <message>
            <source>{name} is no valid KML ({error}). Export it again.</source>
            <translation>{name} 不是有效的 KML（{error}）。请重新导出。</translation>
        </message>
        <message>
            <source>{name} is no valid KMZ ({error}). Export it again.</source>
            <translation>{name} 不是有效的 KMZ（{error}）。请重新导出。</translation>
        </message>
        <message>
            <source>{name} is none of the published checkpoints, and PyTorch {version} has known holes in reading others; needed is {need} or newer. Run 'Install engine' with 'Repair' ticked, or choose a published one.</source>
            <translation>{name} 不是已发布的检查点，而 PyTorch {version} 在读取其他检查点时存在已知漏洞；需要 {need} 或更新版本。请勾选'修复'运行 '安装计算引擎'，或选择已发布的检查点。</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg file. Name the output so.</source>
            <translation>{name} 不是 .gpkg 文件。请将输出命名为以此结尾。</translation>
        </message>
        <message>
            <source>{name} is not a .gpkg or .geojson file. Name the output so.</source>
            <translation>{name} 不是 .gpkg 或 .geojson 文件。请以此类扩展名命名输出。</translation>
        </message>
        <message>
            <source>{name} is not a DF4LCZ model or is truncated ({error}). {hint}</source>
            <translation>{name} 不是 DF4LCZ 模型，或被截断（{error}）。{hint}</translation>
        </message>
        <message>
            <source>{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip of a SAFE product as delivered, or unpack it and choose the files of the bands.</source>
            <translation>{name} 不是 Sentinel-2 产品：其中没有 MTD_MSIL1C.xml 或 MTD_MSIL2A.xml。请选择原始 SAFE 产品的 zip 文件，或将其解压后选择各波段的文件。</translation>
        </message>
        <message>
            <source>{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file as its authors published it.</source>
            <translation>{name} 不是 Keras 权重文件，或被截断（{error}）。请选择作者发布的原始 .h5 或 .hdf5 文件。</translation>
        </message>
        <message>
            <source>{name} is not a layer of points. Choose the sample that 'Draw accuracy sample' made; for polygons of known class run 'Accuracy of an LCZ map'.</source>
            <translation>{name} 不是点图层。请选择由“抽取精度样本”生成的样本；对于类别已知的多边形，请运行“LCZ 图精度评价”。</translation>
        </message>
        <message>
            <source>{name} is not a zip or is damaged ({error}). Download it again.</source>
            <translation>{name} 不是 zip 文件，或已损坏（{error}）。请重新下载。</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds fractions ({examples}, ...). Choose a raster of class codes; a map that was resampled by averaging has to be made again with nearest neighbour.</source>
            <translation>{name} 不是 LCZ 图：其中含有小数（{examples} 等）。请选择类别代码栅格；以平均法重采样的图须用最近邻法重新生成。</translation>
        </message>
        <message>
            <source>{name} is not an LCZ map: it holds {found}, outside every known scheme ({schemes}). Choose an LCZ map, or declare these values as nodata.</source>
            <translation>{name} 不是 LCZ 图：其中含有 {found}，不属于任何已知代码体系（{schemes}）。请选择一幅 LCZ 图，或将这些值声明为无数据。</translation>
        </message>
        <message>
            <source>{name} is not the metadata of a Sentinel-2 product ({error}).</source>
            <translation>{name} 不是 Sentinel-2 产品的元数据（{error}）。</translation>
        </message>
        <message>
            <source>{name} is not what QGIS shows: the engine reads {own}, the layer in QGIS has {shown}. Check that the file and its companions (.tfw, .aux.xml, .hdr) have not changed since the layer was loaded, or save the layer as a GeoTIFF and use that.</source>
            <translation>{name} 与 QGIS 所显示的不同：计算引擎读取的是 {own}，QGIS 中的图层为 {shown}。请检查该文件及其附属文件（.tfw、.aux.xml、.hdr）自图层加载以来是否有变化，或将图层保存为 GeoTIFF 并使用该文件。</translation>
        </message>
        <message>
            <source>{name} is of Landsat (HLS L30), whose bands are others than Sentinel-2's. Choose the HLS S30 files.</source>
            <translation>{name} 来自 Landsat（HLS L30），其波段与 Sentinel-2 的不同。请选择 HLS S30 文件。</translation>
        </message>
        <message>
            <source>{name} is of processing baseline {baseline}, whose numbers are 1000 too high as delivered, but its metadata does not state the offset: 0 is taken. Download the product again, or set the offset to -1000.</source>
            <translation>{name} 的处理基线为 {baseline}，其原始数值偏高 1000，但其元数据未说明偏移：采用 0。请重新下载该产品，或将偏移设为 -1000。</translation>
        </message>
        <message>
            <source>{name} is placed by rational polynomial coefficients (RPC) only, which need the height of the ground. Orthorectify it first (gdalwarp -rpc, with a height model).</source>
            <translation>{name} 只以有理多项式系数（RPC）定位，而这需要地面高程。请先对其进行正射校正（gdalwarp -rpc，并使用高程模型）。</translation>
        </message>
        <message>
            <source>{name} is plain {colour} (red, green and blue all {value}) on about {share:.0f} % of its pixels, in large pieces, as mosaics are where they show nothing. It counts as ground: objects are found in it, and the Google Earth stream has a say there. If it is none, declare {value} as no data (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} 约有 {share:.0f} % 的像素为纯{colour}（红、绿、蓝均为 {value}），且成大片，正如镶嵌影像中没有内容之处。它被当作地面计入：会在其中查找对象，Google Earth 分支也在该处参与判定。若它不是地面，请将 {value} 声明为无数据（栅格 &gt; 转换 &gt; 转换格式，或图层的透明度设置）。</translation>
        </message>
        <message>
            <source>{name} is read; to read another, choose the class field</source>
            <translation>读取的是 {name}；要读取其他字段，请选择类别字段</translation>
        </message>
        <message>
            <source>{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.</source>
            <translation>{name} 不安全：其条目 {entry} 指向 zip 文件之外。请从来源处重新下载该产品。</translation>
        </message>
        <message>
            <source>{name} is unsafe: its metadata claims {size:,} bytes.</source>
            <translation>{name} 不安全：其元数据声称有 {size:,} 字节。</translation>
        </message>
        <message>
            <source>{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).</source>
            <translation>{name} 将即时重投影到 {crs} 的 10 m 网格（{width} × {height} 像素）。</translation>
        </message>
        <message>
            <source>{name} is without data everywhere: no cell has a value. Check that the inputs hold data there.</source>
            <translation>{name} 处处没有数据：没有任何像元有值。请检查各输入在该处是否有数据。</translation>
        </message>
        <message>
            <source>{name} is written as {formats}; given: {path}. Give a file whose name ends so.</source>
            <translation>{name} 须写为 {formats}；实际给出：{path}。请给出名称以此结尾的文件。</translation>
        </message>
        <message>
            <source>{name} is {kind}: each band is stretched to 8 bits between its {low:g} and {high:g} % values ({values}).</source>
            <translation>{name} 的数据类型为 {kind}：各波段从其 {low:g}% 到 {high:g}% 分位值拉伸为 8 位（{values}）。</translation>
        </message>
        <message>
            <source>{name} keeps its colours in a colour table, which is no image to segment. Turn it into red, green and blue bands first (Raster &gt; Conversion &gt; PCT to RGB).</source>
            <translation>{name} 的颜色存于颜色表中，不是可供分割的影像。请先将其转为红、绿、蓝波段（栅格 &gt; 转换 &gt; PCT转RGB）。</translation>
        </message>
        <message>
            <source>{name} lacks the bands {missing}. Found: {found}. Needed are the Sentinel-2 bands {needed}, one file each, named by band.</source>
            <translation>{name} 缺少波段 {missing}。找到：{found}。需要 Sentinel-2 波段 {needed}，每个波段一个文件，按波段命名。</translation>
        </message>
        <message>
            <source>{name} lets nobody read files without keys. Make S3 keys in your account there and set the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (Settings &gt; Options &gt; System &gt; Environment), or choose another catalogue.</source>
            <translation>没有密钥，就无法从 {name} 读取文件。请在您的帐户中创建 S3 密钥，并设置变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY（设置 &gt; 选项 &gt; 系统 &gt; 环境），或选择其他目录。</translation>
        </message>
        <message>
            <source>{name} lies across 180 degrees in {crs}, where its one half cannot be found from the other. Warp it to a projected coordinate reference system first (Raster &gt; Projections &gt; Warp), such as a UTM zone.</source>
            <translation>{name} 在 {crs} 中跨越 180 度，无法由其一半找到另一半。请先将其重投影到投影坐标参照系（栅格 &gt; 投影 &gt; 变形 (重投影)），例如 UTM 带。</translation>
        </message>
        <message>
            <source>{name} lies around a pole, where a map in degrees (EPSG:4326) cannot show it. Clip it to a place beside the pole, or choose an export in the map's own coordinate reference system.</source>
            <translation>{name} 环绕极点，以度为单位的图（EPSG:4326）无法表示。请将其裁剪到极点旁的某处，或选择采用图自身坐标参照系的导出目标。</translation>
        </message>
        <message>
            <source>{name} lies nowhere on Earth: its coordinates do not fit its CRS ({crs}). Assign the right one to the layer.</source>
            <translation>{name} 不在地球范围之内：其坐标与其 CRS（{crs}）不符。请为图层指定正确的 CRS。</translation>
        </message>
        <message>
            <source>{name} lies nowhere on the Sentinel-2 image. Choose features of the same place, or check the CRS of the layer.</source>
            <translation>{name} 不在 Sentinel-2 影像范围内。请选择同一地点的特征,或检查图层的坐标参考系。</translation>
        </message>
        <message>
            <source>{name} lies on the network, where the engine reads no files beside it (.aux.xml, .msk), but QGIS found there: {found}. Save the layer as a GeoTIFF first (Export &gt; Save As), and use that.</source>
            <translation>{name} 位于网络上，计算引擎在网络上不读取其附属文件（.aux.xml、.msk），但 QGIS 在那里找到：{found}。请先将该图层保存为 GeoTIFF（导出 &gt; 另存为…），并使用该文件。</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the Sentinel-2 stream decides alone.</source>
            <translation>{name} 位于制图范围之外：由 Sentinel-2 分支单独决定。</translation>
        </message>
        <message>
            <source>{name} lies outside the map: the other streams decide without it.</source>
            <translation>{name} 在地图之外:由其他分支决定。</translation>
        </message>
        <message>
            <source>{name} lists the scenes of the extent and dates on more than {pages} pages. Choose a smaller extent, fewer years or months.</source>
            <translation>在该范围和日期内，{name} 列出的景超过 {pages} 页。请选择更小的范围、更少的年份或月份。</translation>
        </message>
        <message>
            <source>{name} marks its band {band} as transparency, but it holds as many different values as near infrared does: it hides {share:.0f} % of the image. If it is none, take the mark away (gdal_translate -colorinterp_{band} undefined).</source>
            <translation>{name} 将波段 {band} 标记为透明度，但其取值与近红外一样多样：它遮盖了图像的 {share:.0f} %。如果它不是透明度，请去除该标记（gdal_translate -colorinterp_{band} undefined）。</translation>
        </message>
        <message>
            <source>{name} marks its bands {marked} as red, green and blue, but they are named otherwise ({listed}), as in a picture in false colours. Choose an image in true colours, or give the bands to take (BANDS).</source>
            <translation>{name} 将其波段 {marked} 标记为红、绿、蓝，但它们的名称并非如此（{listed}），如同假彩色影像。请选择真彩色影像，或给出要采用的波段（BANDS）。</translation>
        </message>
        <message>
            <source>{name} may be damaged, not fully copied, empty or of another kind. Check it, or choose another one.</source>
            <translation>{name} 可能已损坏、未完整复制、为空或属于其他类型。请检查它,或选择另一个。</translation>
        </message>
        <message>
            <source>{name} mixes code schemes; found so far: {found}. Known are {schemes}, one in a raster. Recode it (Reclassify by table), or declare values that are not classes as nodata.</source>
            <translation>{name} 混用了多种代码体系；目前找到：{found}。已知的有 {schemes}，一个栅格只能用一种。请重新编码（“按表格重分类”），或将不属于类别的值声明为无数据。</translation>
        </message>
        <message>
            <source>{name} names its bands itself, otherwise than {first}: the names given are not for it.</source>
            <translation>{name} 自行为其波段命名，与 {first} 不同：给出的名称不适用于它。</translation>
        </message>
        <message>
            <source>{name} names its values itself, unlike any known scheme; its names are used: {names}. To read them otherwise, give the class of each value (codes).</source>
            <translation>{name} 自行为其值命名，且不同于任何已知的代码体系；采用其名称：{names}。若要以其他方式读取，请给出每个值的类别（codes）。</translation>
        </message>
        <message>
            <source>{name} names its values, and not by LCZ classes: {names}. Choose an LCZ map, or give the class of each value (codes, such as 21=1,22=2).</source>
            <translation>{name} 为其值命名，但不是 LCZ 类别：{names}。请选择 LCZ 图，或给出每个值的类别（codes，例如 21=1,22=2）。</translation>
        </message>
        <message>
            <source>{name} names {count} samples in both of its parts {first} and {second}, such as {sample}: figures of such a split would promise too much. Create the training set again, or write the split anew.</source>
            <translation>{name} 在其 {first} 和 {second} 两部分中都列出了 {count} 个样本，例如 {sample}：这种划分得到的数值会过于乐观。请重新创建训练集，或重新写出划分。</translation>
        </message>
        <message>
            <source>{name} numbers the areas one after the other</source>
            <translation>{name} 依次为各区域编号</translation>
        </message>
        <message>
            <source>{name} says that its bands {found} are red, green and blue; QGIS draws {shown}. The former are taken. Give the bands yourself (BANDS) to take others.</source>
            <translation>{name} 说明其波段 {found} 为红、绿、蓝；QGIS 显示的是 {shown}。采用前者。若要采用其他波段，请自行给出波段（BANDS）。</translation>
        </message>
        <message>
            <source>{name} shows the same acquisition as {best} and is left out{why}.</source>
            <translation>{name} 与 {best} 为同一次成像，已排除{why}。</translation>
        </message>
        <message>
            <source>{name} was drawn from a map of {before:,} cells with a class, and {map} has {now:,}; their numbers differ in: {changes}. Choose the map that the sample was drawn from, as it was then, or draw a new sample.</source>
            <translation>{name} 抽取时所依据的图有 {before:,} 个带类别的像元，而 {map} 有 {now:,} 个；两者在下列类别的像元数不同：{changes}。请选择抽取样本所依据的图（须与当时一致），或抽取新的样本。</translation>
        </message>
        <message>
            <source>{name} was refused: it is a pickle that names {error}, which is no array or container and could run code. Nothing of it was run. Get the file from its publisher again.</source>
            <translation>已拒绝 {name}：它是一个 pickle 文件，其中引用了 {error}，这既非数组也非容器，并可能运行代码。其中任何内容均未运行。请从发布者处重新获取该文件。</translation>
        </message>
        <message>
            <source>{name}, suggested</source>
            <translation>{name}，建议</translation>
        </message>
        <message>
            <source>{name}. Licence: {licence}. Please cite: {citation}</source>
            <translation>{name}。许可证：{licence}。请引用：{citation}</translation>
        </message>
        <message>
            <source>{name}: {count} bands of features.</source>
            <translation>{name}:{count} 个特征波段。</translation>
        </message>
        <message>
            <source>{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.</source>
            <translation>{name}：{date}，Level-{level}，基线 {baseline}，偏移 {offset:g}。</translation>
        </message>
        <message>
            <source>{name}: {date}, no metadata.</source>
            <translation>{name}：{date}，无元数据。</translation>
        </message>
        <message>
            <source>{name}: {error}</source>
            <translation>{name}：{error}</translation>
        </message>
        <message>
            <source>{name}; streams: {streams}</source>
            <translation>{name}；分支：{streams}</translation>
        </message>
        <message>
            <source>{number} scenes</source>
            <translation>{number} 景</translation>
        </message>
        <message>
            <source>{part} could not be done in {count} tries ({why}). What is finished is kept; check the data there, or use fewer workers.</source>
            <translation>{part} 在 {count} 次尝试后仍无法完成({why})。已完成的部分已保存;请检查该处的数据,或使用更少的工作进程。</translation>
        </message>
        <message>
            <source>{path} cannot be opened as a raster ({error}).</source>
            <translation>无法将 {path} 作为栅格打开（{error}）。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}).</source>
            <translation>无法读取 {path}（{error}）。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}). Check the training set's folder.</source>
            <translation>无法读取 {path}（{error}）。请检查训练集的文件夹。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({error}). Choose another place.</source>
            <translation>无法写入 {path}（{error}）。请选择其他位置。</translation>
        </message>
        <message>
            <source>{path} exists and holds {count} features; they are left as they are. Name a new file, or go on digitising in this one.</source>
            <translation>{path} 已存在并含有 {count} 个要素；它们保持不变。请指定一个新文件，或在该文件中继续数字化。</translation>
        </message>
        <message>
            <source>{path} exists and is no GeoPackage ({error}); it is left as it is. Name a new file.</source>
            <translation>{path} 已存在，但不是 GeoPackage（{error}）；它保持不变。请指定一个新文件。</translation>
        </message>
        <message>
            <source>{path} has the name and size of the published weights {name}, but not their content: it is damaged or was changed. Run 'Download weights' or copy it again; if it is another file, give it another name.</source>
            <translation>{path} 的名称和大小与已发布的权重 {name} 相同，但内容不同：它已损坏或被更改。请运行“下载权重”或重新复制；若它是其他文件，请为其更名。</translation>
        </message>
        <message>
            <source>{path} has {count} bands; a file of one Sentinel-2 band is needed. An image that holds all bands needs no preparing: give it to 'Classify local climate zones' as it is.</source>
            <translation>{path} 有 {count} 个波段；需要的是单个 Sentinel-2 波段的文件。含全部波段的影像无需准备：请直接将其用于“局地气候区分类”。</translation>
        </message>
        <message>
            <source>{path} holds images named by band, such as {file}, which by another word in their names, or by the name of their folder, are masks, angles or quality. If they are reflectance, choose the files themselves, or rename them.</source>
            <translation>{path} 中有按波段命名的影像，例如 {file}，但根据其名称中的另一个词或其文件夹的名称，它们是掩膜、角度或质量数据。若它们是反射率，请直接选择这些文件，或将其重命名。</translation>
        </message>
        <message>
            <source>{path} holds more than {most:,} files. Choose the folder of one product.</source>
            <translation>{path} 中的文件超过 {most:,} 个。请选择单个产品的文件夹。</translation>
        </message>
        <message>
            <source>{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.</source>
            <translation>{path} 中既没有 Sentinel-2 产品（MTD_MSIL1C.xml 或 MTD_MSIL2A.xml），也没有按波段命名的影像（例如 B02.jp2 或 T32UQD_20230607T101559_B8A_20m.jp2）。请选择 SAFE 文件夹或 zip 文件。</translation>
        </message>
        <message>
            <source>{path} holds other numbers than counts of cells. Give another table.</source>
            <translation>{path} 中含有并非像元计数的数字。请给出另一个表格。</translation>
        </message>
        <message>
            <source>{path} holds {kind} values; needed are reflectance x 10000 as delivered, or reflectance as fractions. Choose the files of the bands.</source>
            <translation>{path} 存放的是 {kind} 值；需要的是原始的反射率 × 10000，或以小数表示的反射率。请选择各波段的文件。</translation>
        </message>
        <message>
            <source>{path} is a file of the format {driver}; needed here is one of {formats}. Choose the image itself.</source>
            <translation>{path} 是 {driver} 格式的文件；此处需要下列格式之一：{formats}。请选择影像本身。</translation>
        </message>
        <message>
            <source>{path} is being edited in QGIS as the layer '{name}'; what was drawn there would be lost. Save the edits and end editing (Layer &gt; Toggle Editing), or name another file.</source>
            <translation>{path} 正在 QGIS 中作为图层“{name}”进行编辑；在其中绘制的内容会丢失。请保存编辑并结束编辑（图层 &gt; 切换编辑模式），或指定其他文件。</translation>
        </message>
        <message>
            <source>{path} is damaged ({error}). Create the training set again.</source>
            <translation>{path} 已损坏（{error}）。请重新创建训练集。</translation>
        </message>
        <message>
            <source>{path} is no list of images. Give a text file (UTF-8) with the path of an image on every line.</source>
            <translation>{path} 不是影像列表。请提供每行一个影像路径的文本文件（UTF-8）。</translation>
        </message>
        <message>
            <source>{path} is not a table of a confusion matrix ({error}). Give the table that 'Accuracy of an LCZ map' writes.</source>
            <translation>{path} 不是混淆矩阵表格（{error}）。请给出“LCZ 图精度评价”写出的表格。</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} 已经存在。</translation>
        </message>
        <message>
            <source>{path} is too large for metadata ({size:,} bytes).</source>
            <translation>{path} 作为元数据过大（{size:,} 字节）。</translation>
        </message>
        <message>
            <source>{path} is {taken}; writing the output there would destroy it. Name another file.</source>
            <translation>{path} {taken}；若将输出写到那里，会将其毁掉。请指定其他文件。</translation>
        </message>
        <message>
            <source>{path} lies on the network, and QGIS takes such a source from layers of the project only. Add it as a layer (Layer &gt; Add Layer), and choose that.</source>
            <translation>{path} 位于网络上，而 QGIS 只从工程的图层中接受此类数据源。请将其添加为图层（图层 &gt; 添加图层），并选择该图层。</translation>
        </message>
        <message>
            <source>{path}: {problem}</source>
            <translation>{path}：{problem}</translation>
        </message>
        <message>
            <source>{points} points: if {expected:.0%} of each class are right, the standard error of the overall accuracy is {error:.4f}.</source>
            <translation>{points} 个点：若每个类别有 {expected:.0%} 正确，则总体精度的标准误差为 {error:.4f}。</translation>
        </message>
        <message>
            <source>{problem}. Trying again ({number} of {total}).</source>
            <translation>{problem}。正在重试（第 {number} 次，共 {total} 次）。</translation>
        </message>
        <message>
            <source>{purpose} needs weights: run 'Download weights' with one of {choices}, or put the file into a folder and name that folder in the options or in {variable}.</source>
            <translation>{purpose}：需要权重。请运行“下载权重”并选择 {choices} 之一，或将文件放入某个文件夹，并在选项或变量 {variable} 中指定该文件夹。</translation>
        </message>
        <message>
            <source>{python} is of no use: {problem}</source>
            <translation>{python} 无法使用：{problem}</translation>
        </message>
        <message>
            <source>{reason}; they range from {low:g} to {high:g}</source>
            <translation>{reason}；数值范围为 {low:g} 到 {high:g}</translation>
        </message>
        <message>
            <source>{share:.0%} of the land in {name} is 0 in {bands}, where other bands are bright, as where a file ends before the others. A map is wrong there: take whole files, or cut the image to what all bands show.</source>
            <translation>{name} 的陆地中有 {share:.0%} 在 {bands} 中为 0，而其他波段在该处是亮的，如同某个文件比其他文件提前结束。该处的图会是错误的：请使用完整的文件，或将影像裁剪到所有波段都显示的范围。</translation>
        </message>
        <message>
            <source>{share:.0%} of the numbers of {name} are below zero reflectance ({formula}): the offset seems not to belong to it. {wanted}</source>
            <translation>{name} 的数值中有 {share:.0%} 的反射率小于零（{formula}）：该偏移似乎不适用于它。{wanted}</translation>
        </message>
        <message>
            <source>{share:.0f} % of the cells look unlike everything that the model has learnt from: another season, region or sensor, a wrong scale, or an offset left in. Check the image's values, and trust the map where the raster of applicability is up to 1.</source>
            <translation>{share:.0f} % 的单元与模型所学的一切都不相似：不同的季节、地区或传感器，错误的比例，或未去除的偏移。请检查图像的值，并在适用性栅格不超过 1 处信任地图。</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent has no clear pixel on any of the {days} days. Choose more days or more cloud.</source>
            <translation>范围的 {share:.1%} 在 {days} 个日期中均没有清晰像素。请选择更多日期或更大的云量。</translation>
        </message>
        <message>
            <source>{share:.1%} of the extent is in no scene that is found. Choose more days, more cloud or a smaller extent.</source>
            <translation>范围的 {share:.1%} 不在找到的任何一景中。请选择更多日期、更大的云量或更小的范围。</translation>
        </message>
        <message>
            <source>{share:.1f} % of the cells are of classes that WRF has no code for; they are nodata.</source>
            <translation>{share:.1f}% 的像元属于 WRF 没有代码的类别；这些像元为无数据。</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are 65535 in some band. If that means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} 有 {share:.2%} 的像素在某个波段中为 65535。若这表示无数据，请如此声明（栅格 &gt; 转换 &gt; 转换格式，或图层的透明度设置）。</translation>
        </message>
        <message>
            <source>{share:.2%} of the pixels of {name} are {number:g} in all bands, as no ground is: it looks like no data that the file does not declare, and counts as ground. If it means no data, declare it so (Raster &gt; Conversion &gt; Translate, or the layer's transparency settings).</source>
            <translation>{name} 有 {share:.2%} 的像素在所有波段中均为 {number:g}，而地面不会如此：这看来是文件未声明的无数据值，并被当作地面计入。若它表示无数据，请如此声明（栅格 &gt; 转换 &gt; 转换格式，或图层的透明度设置）。</translation>
        </message>
        <message>
            <source>{sharing} of {total} reference areas share cells with others: each cell counts once, and areas of one class that share any are drawn as one.</source>
            <translation>{total} 个参考区中有 {sharing} 个与其他参考区共用像元：每个像元只计一次，共用像元的同类区域作为一个区域抽取。</translation>
        </message>
        <message>
            <source>{source} claims more than {most:,} numbers, more than any network known here has. Choose another file.</source>
            <translation>{source} 声明的数值超过 {most:,} 个，多于此处已知的任何网络。请选择其他文件。</translation>
        </message>
        <message>
            <source>{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of another network.</source>
            <translation>{source} 中有一个 {kind} 层的形状为 {shape}，而架构中为 {own_shape}：这些权重属于另一种网络。</translation>
        </message>
        <message>
            <source>{source} has no field {wanted}. Its fields are: {names}.</source>
            <translation>{source} 没有字段 {wanted}。其字段为：{names}。</translation>
        </message>
        <message>
            <source>{source} has the bands {double} more than once. Found: {listed}. {needed}</source>
            <translation>{source} 中的波段 {double} 不止出现一次。找到：{listed}。{needed}</translation>
        </message>
        <message>
            <source>{source} has {count} bands; the names given are {names}. Give a Sentinel-2 band for each in their order, such as B02,B03,B04, and - for those that are none.</source>
            <translation>{source} 有 {count} 个波段；所给的名称为 {names}。请按其顺序为每个波段给出一个 Sentinel-2 波段，例如 B02,B03,B04，不属于 Sentinel-2 波段的用 -。</translation>
        </message>
        <message>
            <source>{source} has {count} layers of the kind {kind}, the architecture {own_count}: the weights are of another network.</source>
            <translation>{source} 有 {count} 个 {kind} 类型的层，而架构有 {own_count} 个：这些权重属于另一种网络。</translation>
        </message>
        <message>
            <source>{source} is a file of Keras 3 (.keras, .weights.h5), which does not list the layers in their order. Load the model in Keras, save it with model.save('NAME.h5'), and import that file.</source>
            <translation>{source} 是 Keras 3 的文件（.keras、.weights.h5），其中未按顺序列出各层。请在 Keras 中加载该模型，用 model.save('NAME.h5') 保存，并导入该文件。</translation>
        </message>
        <message>
            <source>{source} is refused: its {name} is a link, which may lead to another file. Choose the file as its authors published it.</source>
            <translation>{source} 被拒绝：其中的 {name} 是链接，可能指向其他文件。请选择作者发布的原始文件。</translation>
        </message>
        <message>
            <source>{source} is refused: the numbers of {name} lie in another file. Choose the file as its authors published it.</source>
            <translation>{source} 被拒绝：{name} 的数值位于另一个文件中。请选择作者发布的原始文件。</translation>
        </message>
        <message>
            <source>{source} lacks the array {name} of a {kind} layer: the weights are of another network.</source>
            <translation>{source} 缺少 {kind} 层的数组 {name}：这些权重属于另一种网络。</translation>
        </message>
        <message>
            <source>{source} lacks the bands {missing}. Found: {listed}. {needed}</source>
            <translation>{source} 缺少波段 {missing}。找到：{listed}。{needed}</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}</source>
            <translation>{stream}，第 {epoch} 轮，共 {epochs} 轮</translation>
        </message>
        <message>
            <source>{stream}, epoch {epoch} of {epochs}: loss {loss:.4f}, accuracy {accuracy:.4f}; validation loss {validation_loss:.4f}, accuracy {validation_accuracy:.4f}; at most {duration} left</source>
            <translation>{stream}，第 {epoch} 轮，共 {epochs} 轮：损失 {loss:.4f}，精度 {accuracy:.4f}；验证损失 {validation_loss:.4f}，精度 {validation_accuracy:.4f}；最多还需 {duration}</translation>
        </message>
        <message>
            <source>{stream}: in epoch {epoch} the loss became {loss}, in validation {validation_loss}, at a learning rate of {rate:g}. Train again with a lower learning rate{or_precision}; where that does not help, look for extreme values in the training set.</source>
            <translation>{stream}：在第 {epoch} 轮，损失变为 {loss}，验证损失变为 {validation_loss}，学习率为 {rate:g}。请以更低的学习率{or_precision}重新训练；若仍无改善，请在训练集中查找极端值。</translation>
        </message>
        <message>
            <source>{stream}: predicting</source>
            <translation>{stream}：正在预测</translation>
        </message>
        <message>
            <source>{style} is the style of other data with this name and was left as it is, so {name} has no style file of its own. Name the output otherwise to have one.</source>
            <translation>{style} 是同名的其他数据的样式，保持不变，因此 {name} 没有自己的样式文件。若要有样式文件，请为输出另取名称。</translation>
        </message>
        <message>
            <source>{text} is no date. Give dates as year-month-day, such as 2023-05-01.</source>
            <translation>{text} 不是日期。请将日期写成年-月-日，例如 2023-05-01。</translation>
        </message>
        <message>
            <source>{unmapped:,} reference cells lie where the map has no data, or beyond its edge; they are left out.</source>
            <translation>有 {unmapped:,} 个参考像元位于图中无数据之处或图的边缘之外；已排除。</translation>
        </message>
        <message>
            <source>{what} ({where})</source>
            <translation>{what}（{where}）</translation>
        </message>
        <message>
            <source>{what}: {done}.</source>
            <translation>{what}：{done}。</translation>
        </message>
        <message>
            <source>{width} x {height} pixels in {crs}.</source>
            <translation>{crs} 下 {width} × {height} 像素。</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {cell:g} m in {crs}, tiles of {tile_px} pixels, segmenter {name}.</source>
            <translation>{crs} 下 {width} × {height} 个 {cell:g} m 的像素，图块为 {tile_px} 像素，分割器为 {name}。</translation>
        </message>
        <message>
            <source>{width} x {height} pixels of {resolution} m would be taken from the layer '{name}'; at most {most:,} pixels are exported at once. Choose a smaller extent or a coarser resolution.</source>
            <translation>将从图层“{name}”获取 {width} × {height} 个 {resolution} m 的像素；一次最多导出 {most:,} 个像素。请选择更小的范围或更粗的分辨率。</translation>
        </message>
        <message>
            <source>{windows} windows of up to {max_nodes} nodes, all joined, have up to {edges} edges; at most {most_edges} can be written. Choose a smaller extent, a larger step, fewer nodes, or a longest edge.</source>
            <translation>{windows} 个窗口若各有至多 {max_nodes} 个节点且全部相连，最多有 {edges} 条边；而最多只能写出 {most_edges} 条。请选择更小的范围、更大的步长、更少的节点，或设定最长边。</translation>
        </message>
        <message>
            <source>{words}</source>
            <translation>{words}</translation>
        </message>
        <message>
            <source>{written} of {count} features were written</source>
            <translation>{count} 个要素中写入了 {written} 个</translation>
        </message>
    </context>
</TS>
