"""Scores pairs of names with a matcher of nomenklatura and prints the figures of `cordon eval names` as JSON.

Usage: nomenklatura_names.py [--algorithm logic-v2] [--threshold 0.7] FILE.csv ...
"""
import argparse
import json
import os
import time

from followthemoney import model
from nomenklatura.matching import get_algorithm

from measures import measures
from pairs import rows

SCHEMATA = {"Person", "Company", "Organization", "LegalEntity", "Vessel", "Airplane"}


def entity(key, kind, name):
    schema = kind if kind in SCHEMATA else "Person" if kind.startswith("Person") else "LegalEntity"
    return model.get_proxy({"id": key, "schema": schema, "properties": {"name": [name]}})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--algorithm", default="logic-v2")
    parser.add_argument("--threshold", type=float, default=0.7)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    algorithm = get_algorithm(options.algorithm)
    config = algorithm.default_config()
    for path in options.files:
        scored, failed = [], 0
        started = time.process_time()
        for i, row in enumerate(rows(path)):
            left = entity(f"left-{i}", row.get("entity_type", ""), row["name1"])
            right = entity(f"right-{i}", row.get("entity_type", ""), row["name2"])
            try:
                score = algorithm.compare(left, right, config).score
            except Exception:  # a peer that cannot answer has not found the party
                score, failed = 0.0, failed + 1
            scored.append((score, int(row["label"])))
        seconds = time.process_time() - started
        figures = {"matcher": options.algorithm, "file": os.path.basename(path)}
        figures.update(measures(scored, options.threshold))
        figures.update(failed=failed, microsecondsPerPair=round(1e6 * seconds / max(1, len(scored))))
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
