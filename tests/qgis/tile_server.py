"""An XYZ tile service on this machine: ``tile_server.py IMAGE FAIL_AFTER WAY``; prints its port.

After FAIL_AFTER tiles it fails in the WAY named: ``500``, ``404``, ``close`` or ``html``.
"""

import http.server
import sys
import threading

from osgeo import gdal

gdal.UseExceptions()
IMAGE, FAIL_AFTER, WAY = sys.argv[1], int(sys.argv[2]), sys.argv[3]
WORLD = 40075016.685578488


class Tiles(http.server.BaseHTTPRequestHandler):
    lock, served = threading.Lock(), 0

    def log_message(self, *_):
        pass

    def do_GET(self):
        z, x, y = map(int, self.path.partition(".")[0].split("/")[-3:])
        with Tiles.lock:
            Tiles.served += 1
            if Tiles.served > FAIL_AFTER:
                if WAY == "close":
                    self.connection.close()
                elif WAY == "html":
                    self.reply(200, "text/html", b"<p>Quota exceeded</p>")
                else:
                    self.reply(int(WAY), "text/plain", b"")
                return
            self.reply(*tile(z, x, y))

    def reply(self, status, kind, content):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def tile(z, x, y):
    side = WORLD / 2**z
    left, top = x * side - WORLD / 2, WORLD / 2 - y * side
    source = gdal.Open(IMAGE)
    t = source.GetGeoTransform()
    right, bottom = t[0] + t[1] * source.RasterXSize, t[3] + t[5] * source.RasterYSize
    if left >= right or left + side <= t[0] or top <= bottom or top - side >= t[3]:
        return 404, "text/plain", b""
    picture = gdal.Warp(
        "",
        source,
        format="MEM",
        outputBounds=(left, top - side, left + side, top),
        width=256,
        height=256,
        dstAlpha=True,
        resampleAlg="bilinear",
    )
    gdal.GetDriverByName("PNG").CreateCopy("/vsimem/tile.png", picture)
    file = gdal.VSIFOpenL("/vsimem/tile.png", "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL("/vsimem/tile.png").size, file))
    gdal.VSIFCloseL(file)
    return 200, "image/png", content


if __name__ == "__main__":
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
    print(server.server_port, flush=True)
    server.serve_forever()
