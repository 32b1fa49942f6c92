"""Turns OFAC's sdn.csv and alt.csv into FollowTheMoney entities, one JSON object a line, so that all engines read one list.

Usage: ofac_ftm.py SDN.csv[.gz] [ALT.csv[.gz]]

Names, kind and programmes only. A column that OFAC leaves empty says "-0-".
"""
import csv
import gzip
import json
import sys

SCHEMATA = {"individual": "Person", "vessel": "Vessel", "aircraft": "Airplane"}


def lines(path):
    with open(path, "rb") as raw:
        zipped = raw.read(2) == b"\x1f\x8b"
    with (gzip.open if zipped else open)(path, "rt", encoding="utf-8", errors="replace", newline="") as text:
        for cells in csv.reader(text):
            if len(cells) > 3 and cells[0].strip().isdigit():
                yield [cell.strip() for cell in cells]


def main():
    entities = {}
    for cells in lines(sys.argv[1]):
        schema = SCHEMATA.get(cells[2], "LegalEntity")
        properties = {"name": [cells[1]], "program": [cells[3]]}
        entities[cells[0]] = {"id": f"ofac-{cells[0]}", "schema": schema, "properties": properties}
    for cells in lines(sys.argv[2]) if len(sys.argv) > 2 else []:
        if cells[0] in entities:
            entities[cells[0]]["properties"].setdefault("alias", []).append(cells[3])
    for entity in entities.values():
        entity.update(datasets=["ofac"], target=True)
        print(json.dumps(entity, ensure_ascii=False))


if __name__ == "__main__":
    main()
