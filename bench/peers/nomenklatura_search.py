"""Times how long a matcher of nomenklatura takes to find a party on a list, and prints it as JSON.

Usage: nomenklatura_search.py [--algorithm logic-v2] [--threshold 0.7] [--most 25] LIST.json[.gz] QUERIES.csv[.gz]

The list holds FollowTheMoney entities, one JSON object a line; queries are those of `cordon eval screening`. nomenklatura
has no index for one query of its own (yente puts Elasticsearch before it): every entry of the query's kind is compared.
Time is that of the processor, on one thread.
"""
import argparse
import gzip
import json
import statistics
import time

from followthemoney import model
from nomenklatura.matching import get_algorithm

from pairs import rows


def listed(path):
    with open(path, "rb") as raw:
        zipped = raw.read(2) == b"\x1f\x8b"
    with (gzip.open if zipped else open)(path, "rt", encoding="utf-8") as text:
        for line in text:
            entity = json.loads(line)
            yield model.get_proxy({key: entity[key] for key in ("id", "schema", "properties")})


def asked(path, most):
    wanted = [row for row in rows(path) if row.get("query_name")]
    step = max(1, len(wanted) // most)
    for i, row in enumerate(wanted[::step][:most]):
        properties = {"name": [row["query_name"]]}
        for column, name in (("dob", "birthDate"), ("nationality", "nationality")):
            if row.get(column):
                properties[name] = [row[column]]
        yield model.get_proxy({"id": f"query-{i}", "schema": "Person", "properties": properties}, cleaned=False)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--algorithm", default="logic-v2")
    parser.add_argument("--threshold", type=float, default=0.7)
    parser.add_argument("--most", type=int, default=25)
    parser.add_argument("list")
    parser.add_argument("queries")
    options = parser.parse_args()
    algorithm = get_algorithm(options.algorithm)
    config = algorithm.default_config()
    entries = list(listed(options.list))
    micros, compared, hits = [], 0, 0
    for query in asked(options.queries, options.most):
        started = time.process_time()
        for entry in entries:
            if query.schema.can_match(entry.schema):
                compared += 1
                hits += algorithm.compare(query, entry, config).score >= options.threshold
        micros.append(1e6 * (time.process_time() - started))
    print(json.dumps({
        "matcher": options.algorithm,
        "entries": len(entries),
        "queries": len(micros),
        "p50Micros": statistics.median(micros),
        "worstMicros": max(micros),
        "perSecond": 1e6 * len(micros) / sum(micros),
        "microsPerPair": sum(micros) / max(1, compared),
        "hits": hits,
    }))


if __name__ == "__main__":
    main()
