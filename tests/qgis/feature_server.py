"""An ArcGIS feature service on this machine: ``feature_server.py WAY``; prints its port.

It has 250 areas and gives 100 at a time; those after the first 100 fail in the WAY named: ``500``, ``close``, ``html``,
``error``, or not at all (``whole``).
"""

import http.server
import json
import sys
import urllib.parse

WAY, COUNT, PAGE = sys.argv[1], 250, 100
FIELDS = [
    {"name": "OID", "type": "esriFieldTypeOID", "alias": "OID"},
    {"name": "class", "type": "esriFieldTypeString", "alias": "class", "length": 10},
]
LAYER = {
    "currentVersion": 10.8,
    "id": 0,
    "name": "areas",
    "type": "Feature Layer",
    "geometryType": "esriGeometryPolygon",
    "extent": {"xmin": 9, "ymin": 47, "xmax": 9.2, "ymax": 47.2, "spatialReference": {"wkid": 4326}},
    "objectIdField": "OID",
    "maxRecordCount": PAGE,
    "capabilities": "Query",
    "fields": FIELDS,
    "sourceSpatialReference": {"wkid": 4326},
}


class Features(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        address = urllib.parse.urlparse(self.path)
        asked = dict(urllib.parse.parse_qsl(address.query))
        if not address.path.endswith("/query"):
            self.reply(LAYER)
        elif asked.get("returnIdsOnly") == "true":
            self.reply({"objectIdFieldName": "OID", "objectIds": list(range(1, COUNT + 1))})
        else:
            self.features([int(number) for number in asked["objectIds"].split(",")])

    def features(self, numbers):
        if WAY == "whole" or max(numbers) <= PAGE:
            made = {"objectIdFieldName": "OID", "geometryType": LAYER["geometryType"], "fields": FIELDS}
            self.reply({**made, "spatialReference": {"wkid": 4326}, "features": [feature(n) for n in numbers]})
        elif WAY == "close":
            self.connection.close()
        elif WAY == "html":
            self.reply("<p>Quota exceeded</p>", kind="text/html")
        else:
            self.reply({"error": {"code": 500, "message": "x", "details": []}}, 500 if WAY == "500" else 200)

    def reply(self, content, status=200, kind="application/json"):
        content = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def feature(number):
    x, y = 9 + 0.01 * (number % 20), 47 + 0.01 * (number // 20)
    ring = [[x, y], [x, y + 0.005], [x + 0.005, y + 0.005], [x + 0.005, y], [x, y]]
    return {"attributes": {"OID": number, "class": str(number % 17 + 1)}, "geometry": {"rings": [ring]}}


if __name__ == "__main__":
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Features)
    print(server.server_port, flush=True)
    server.serve_forever()
